import { type Command, InvalidArgumentError, Option } from 'commander';
import { INPUT_GROUPS, type InputDefinition } from './input-definition.ts';

/** Adds the flag of an input, and for a boolean its `--no-` form. Nothing has a default here: an absent flag is `''`. */
export function addInputFlags(command: Command, input: InputDefinition): void {
  if (!input.isFlag) return;
  const { name, placeholder, shape } = input;
  const group = `${INPUT_GROUPS[input.group]}:`;
  const flags = shape === 'boolean' ? `--${name} [${placeholder}]` : `--${name} <${placeholder}>`;
  const option = new Option(flags, helpOf(input)).helpGroup(group);
  command.addOption(
    shape === 'list' ? option.argParser(oneMore) : option.argParser(parseFlagValue),
  );
  if (shape !== 'boolean') return;
  command.addOption(new Option(`--no-${name}`, `The same as --${name} false.`).helpGroup(group));
}

function helpOf({ description, shape, default: byDefault }: InputDefinition): string {
  const repeatable = shape === 'list' ? ' The flag may be repeated.' : '';
  return `${description}${repeatable}${byDefault === '' ? '' : ` (default: ${byDefault})`}`;
}

/** Parses the value of a flag. Another flag where it should be is a forgotten value: an `InvalidArgumentError`. */
export function parseFlagValue(value: string): string {
  if (!/^--[a-z]/u.test(value)) return value;
  throw new InvalidArgumentError('Expected a value, found a flag.');
}

function oneMore(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, parseFlagValue(value)];
}

/** The value of a flag by its name without dashes, `undefined` when it was not given. */
export function flagValue(command: Command, name: string): unknown {
  const option = command.options.find(
    ({ long }) => long === `--${name}` || long === `--no-${name}`,
  );
  if (option === undefined || !isGiven(command, option)) return undefined;
  return command.getOptionValue(option.attributeName());
}

/** The value of a flag as the text of an input; what was repeated is one a line. */
export function flagText(command: Command, name: string): string | undefined {
  const value = flagValue(command, name);
  if (Array.isArray(value)) return value.join('\n');
  return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : undefined;
}

/** Whether the arguments have the flag. */
export function isGiven(command: Command, option: Option): boolean {
  return command.getOptionValueSource(option.attributeName()) === 'cli';
}
