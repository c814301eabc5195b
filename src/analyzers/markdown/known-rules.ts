import type { KnownRule } from '../../model/known-rule.ts';
import { isJsonObject, jsonObjectOf, type JsonValue } from '../biome/json-object.ts';
import type { Project } from '../define-analyzer.ts';
import { rulesOfPage } from '../own-rule.ts';
import { MARKDOWN_PAGE } from './markdown-page.ts';
import { DEFAULT, MarkdownConfigs, type MarkdownSettings } from './markdown-configs.ts';
import { RULE_TABLE } from './rule-table.ts';

/** The shipped release, whose pages explain its rules. */
const VERSION = '0.42.1';

/** A rule of markdownlint. */
interface MarkdownRule {
  /** Such as `MD001`; this is what findings are called by. */
  readonly id: string;
  /** What a configuration may call it: its id, other names, and tags that stand for several rules. */
  readonly words: readonly string[];
  readonly summary: string;
}

function parseLine(line: string): MarkdownRule {
  const [names = '', tags = '', ...words] = line.split(' ');
  const all = [...names.split(','), ...tags.split(',')].map((word) => word.toLowerCase());
  return { id: names.split(',')[0] ?? '', words: all, summary: `${words.join(' ')}.` };
}

const RULES: readonly MarkdownRule[] = RULE_TABLE.trim().split('\n').map(parseLine);

/** Everything that a configuration may name, in lower case: rules, their other names, tags. */
export const MARKDOWN_WORDS: ReadonlySet<string> = new Set(RULES.flatMap(({ words }) => words));

function isOn(value: JsonValue): boolean {
  return isJsonObject(value) ? value['enabled'] !== false : Boolean(value);
}

/** As markdownlint reads it: `default` first, then one key after the other, in any case. */
function isRuleOn({ words }: MarkdownRule, { config }: MarkdownSettings): boolean {
  const entries = Object.entries(config).map(([key, value]) => [key.toLowerCase(), value] as const);
  const byDefault = entries.find(([key]) => key === 'default');
  const last = entries.findLast(([key]) => words.includes(key));
  return isOn(last?.[1] ?? byDefault?.[1] ?? true);
}

/** Settings with rules on that are wanted, and which of them are off without that. */
export function withWanted(
  settings: MarkdownSettings,
  wanted: ReadonlySet<string>,
): { readonly settings: MarkdownSettings; readonly off: ReadonlySet<string> } {
  const off = RULES.filter((rule) => wanted.has(rule.id) && !isRuleOn(rule, settings));
  const config = jsonObjectOf([
    ...Object.entries(settings.config),
    ...off.map(({ id }) => [id, true] as const),
  ]);
  return { settings: { ...settings, config }, off: new Set(off.map(({ id }) => id)) };
}

function list(settings: MarkdownSettings): readonly KnownRule[] {
  const rules = RULES.map((rule): KnownRule => ({
    rule: rule.id,
    language: 'markdown',
    severity: settings.kind === 'default' ? 'notice' : 'warning',
    isEnabled: isRuleOn(rule, settings),
    summary: rule.summary,
    helpUrl: `https://github.com/DavidAnson/markdownlint/blob/v${VERSION}/doc/${rule.id.toLowerCase()}.md`,
  }));
  return [...rulesOfPage(MARKDOWN_PAGE, 'markdown'), ...rules];
}

/** markdownlint's rules, with those on that are on where there is no configuration. */
export function knownRules(): readonly KnownRule[] {
  return list(DEFAULT);
}

/** markdownlint's rules as the configuration at the top of a repository has them. */
export function knownRulesIn(project: Project): readonly KnownRule[] {
  return list(new MarkdownConfigs(project).settingsFor('README.md') ?? DEFAULT);
}
