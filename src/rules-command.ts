/** The commands `rules` and `explain`. */
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from './adapters/terminal.ts';
import { openVendorAssets } from './adapters/vendor-assets.ts';
import { catalog } from './analyzers/rule-catalog.ts';
import { decideRules } from './configuration/rule-states.ts';
import { ConfigurationError } from './errors.ts';
import { findRule } from './inputs/find-rule.ts';
import type { GetInput } from './inputs/input-table.ts';
import type { RuleCommand } from './inputs/rule-commands.ts';
import type { CatalogRule, RuleLesson } from './model/known-rule.ts';
import { openInputs } from './open-inputs.ts';
import { isChosen } from './open-run-ports.ts';
import { explainText, rulesJson, rulesText } from './reporters/rule-texts.ts';

const file = fileURLToPath(import.meta.url);
const vendor = join(dirname(file), extname(file) === '.ts' ? '../dist/vendor' : 'vendor');

/** Every rule, as the repository's configurations have it. */
async function decidedRules(get: GetInput): Promise<readonly CatalogRule[]> {
  const { inputs, folder, rules } = await openInputs(get, '.');
  const project = { read: (path: string) => folder.readText(path) };
  const isOn = (analyzer: string): boolean => isChosen(inputs.analyzers, analyzer);
  return decideRules(catalog(project), { settings: rules, isOn });
}

/** What the rules in `rules/` say of themselves, by the ids of their findings. */
function lessonOf(ruleId: string): RuleLesson | undefined {
  const text = new TextDecoder().decode(openVendorAssets(vendor).bytes('rule-lessons.json'));
  // Our own build: scripts/vendor.ts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const lessons = JSON.parse(text) as Readonly<Record<string, RuleLesson>>;
  return Object.hasOwn(lessons, ruleId) ? lessons[ruleId] : undefined;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}

function ruleNamed(word: string, rules: readonly CatalogRule[]): CatalogRule {
  const search = findRule(
    word,
    rules.map(({ ruleId }) => ruleId),
  );
  if (search.kind === 'ambiguous') {
    throw new ConfigurationError(
      `Expected the name of one rule, found "${word}", which is that of ${search.ruleIds.join(', ')}. Give the whole name.`,
    );
  }
  const rule = search.kind === 'found' && rules.find(({ ruleId }) => ruleId === search.ruleId);
  if (rule === undefined || rule === false) {
    const near = search.kind === 'unknown' ? search.nearest : [];
    const guess = near.length === 0 ? '' : `Did you mean ${quoted(near)}? `;
    throw new ConfigurationError(
      `Expected the name of a rule, found "${word}". ${guess}"evenkeel rules" lists them all.`,
    );
  }
  return rule;
}

/**
 * Prints every rule, or all that is known of one.
 * @throws ConfigurationError when there is no such rule, or a configuration cannot be used.
 */
export async function runRuleCommand(command: RuleCommand, terminal: Terminal): Promise<number> {
  const rules = await decidedRules(command.get);
  if (command.kind === 'rules') {
    await terminal.print(command.format === 'json' ? rulesJson(rules) : rulesText(rules));
    return 0;
  }
  const rule = ruleNamed(command.rule, rules);
  await terminal.print([explainText(rule, lessonOf(rule.ruleId))]);
  return 0;
}
