/** The commands `rules` and `explain`. */
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFolder } from './adapters/folder-names.ts';
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
  const project = {
    read: (path: string) => folder.readText(path),
    list: (path: string) => listFolder(folder.root, path),
  };
  const isOn = (analyzer: string): boolean => isChosen(inputs.analyzers, analyzer);
  return decideRules(catalog(project), { settings: rules, isOn });
}

type Lessons = Readonly<Record<string, RuleLesson>>;

/** What the rules in `rules/` say of themselves, by the ids of their findings. */
function readLessons(): Lessons {
  const text = new TextDecoder().decode(openVendorAssets(vendor).bytes('rule-lessons.json'));
  // Our own build: scripts/vendor.ts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as Lessons;
}

/** A rule may be tried by two analyzers, such as Ruby's on templates: it is explained at one place. */
function lessonOf({ ruleId, helpUrl }: CatalogRule, lessons: Lessons): RuleLesson | undefined {
  const [, page = '', rule = ''] = /\/docs\/rules\/([\w-]+)\.md#(.+)$/.exec(helpUrl) ?? [];
  const key = [ruleId, `${page}-rules/${rule}`].find((each) => Object.hasOwn(lessons, each));
  return key === undefined ? undefined : lessons[key];
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}

/** Of rules with one explanation, the one that it was written for. */
function onlyOne(
  ids: readonly string[],
  rules: readonly CatalogRule[],
  lessons: Lessons,
): CatalogRule | undefined {
  const meant = rules.filter(({ ruleId }) => ids.includes(ruleId));
  if (new Set(meant.map(({ helpUrl }) => helpUrl)).size !== 1) return undefined;
  return meant.find(({ ruleId }) => Object.hasOwn(lessons, ruleId)) ?? meant[0];
}

function unknownRule(word: string, near: readonly string[]): ConfigurationError {
  const guess = near.length === 0 ? '' : `Did you mean ${quoted(near)}? `;
  return new ConfigurationError(
    `Expected the name of a rule, found "${word}". ${guess}"evenkeel rules" lists them all.`,
  );
}

function ruleNamed(word: string, rules: readonly CatalogRule[], lessons: Lessons): CatalogRule {
  const search = findRule(
    word,
    rules.map(({ ruleId }) => ruleId),
  );
  if (search.kind === 'unknown') throw unknownRule(word, search.nearest);
  const ids = search.kind === 'found' ? [search.ruleId] : search.ruleIds;
  const rule = onlyOne(ids, rules, lessons);
  if (rule !== undefined) return rule;
  throw new ConfigurationError(
    `Expected the name of one rule, found "${word}", which is that of ${ids.join(', ')}. Give the whole name.`,
  );
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
  const lessons = readLessons();
  const rule = ruleNamed(command.rule, rules, lessons);
  await terminal.print([explainText(rule, lessonOf(rule, lessons))]);
  return 0;
}
