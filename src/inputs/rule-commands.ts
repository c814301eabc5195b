import { type Command, Option } from 'commander';
import { addInputFlags, flagText, flagValue } from './input-flags.ts';
import { type GetInput, type InputName, INPUTS } from './input-table.ts';

/** What the commands about rules are asked for. */
export type RuleCommand =
  | { readonly kind: 'rules'; readonly get: GetInput; readonly format: 'text' | 'json' }
  | { readonly kind: 'explain'; readonly get: GetInput; readonly rule: string };

/** Refuses flags that were given before a command's name. */
type RefuseStray = (program: Command, name: string) => void;

/** The inputs that change which rules are on. */
const RULE_INPUTS: ReadonlySet<string> = new Set(['path', 'config', 'analyzers']);

const FORMATS = ['text', 'json'] as const;

/** The choice between text and JSON on stdout. */
export function formatOption(): Option {
  return new Option('--format <FORMAT>', 'What is printed on stdout. (default: text)').choices(
    FORMATS,
  );
}

/** What `--format` says. */
export function formatOf(command: Command): (typeof FORMATS)[number] {
  return FORMATS.find((format) => format === flagValue(command, 'format')) ?? 'text';
}

/** The inputs of a command, with the folder given as an argument; a different `--path` is an error. */
export function inputsWith(command: Command, path: string | undefined): GetInput {
  const get: GetInput = (name) => flagText(command, name) ?? '';
  if (path === undefined) return get;
  const flag = get('path');
  if (flag !== '' && flag !== path) {
    command.error(`expected one folder, found PATH "${path}" and --path "${flag}"`);
  }
  return (name: InputName) => (name === 'path' ? path : get(name));
}

function addRuleFlags(command: Command): void {
  for (const input of INPUTS) if (RULE_INPUTS.has(input.name)) addInputFlags(command, input);
}

function describeRules(program: Command): Command {
  const command = program
    .command('rules')
    .description('Print every rule, and which are on in a repository.')
    .usage('[PATH] [FLAGS]')
    .argument('[PATH]', 'Folder whose configuration counts, the same as --path.')
    .helpOption('-h, --help', 'Print this help.')
    .addOption(formatOption());
  addRuleFlags(command);
  return command;
}

function describeExplain(program: Command): Command {
  const command = program
    .command('explain')
    .description('Print what a rule is about, with examples where it is one of ours.')
    .usage('RULE [PATH] [FLAGS]')
    .argument('<RULE>', 'Such as ruff/F401; without its analyzer where no other has its name.')
    .argument('[PATH]', 'Folder whose configuration counts, the same as --path.')
    .helpOption('-h, --help', 'Print this help.');
  addRuleFlags(command);
  return command;
}

/** Adds the commands `rules` and `explain`. */
export function describeRuleCommands(
  program: Command,
  choose: (command: RuleCommand) => void,
  refuseStray: RefuseStray,
): void {
  const rules = describeRules(program).action((path: string | undefined) => {
    refuseStray(program, 'rules');
    choose({ kind: 'rules', get: inputsWith(rules, path), format: formatOf(rules) });
  });
  const explain = describeExplain(program).action((rule: string, path: string | undefined) => {
    refuseStray(program, 'explain');
    choose({ kind: 'explain', get: inputsWith(explain, path), rule });
  });
}
