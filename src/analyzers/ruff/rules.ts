import { REDIRECTS, RULE_TABLE } from './rule-table.ts';

/** Where a rule stands: preview rules need `preview`, deprecated ones to be named, removed ones are gone. */
export type RuleStatus = 'stable' | 'preview' | 'deprecated' | 'removed';

/** A rule of the shipped Ruff. */
export interface Rule {
  /** Such as `F401`. */
  readonly code: string;
  /** Such as `unused-import`; also the name of its page. */
  readonly name: string;
  /** The prefix that all codes of its linter share, such as `F`. */
  readonly linter: string;
  readonly status: RuleStatus;
}

const STATUS: Readonly<Record<string, RuleStatus>> = {
  '*': 'preview',
  '-': 'deprecated',
  '!': 'removed',
};

function parseLine(line: string): Rule[] {
  const [linter = '', ...entries] = line.split(' ');
  return entries.map((entry) => {
    const [marked = '', name = ''] = entry.split(':');
    const status = STATUS[marked.slice(-1)] ?? 'stable';
    const digits = status === 'stable' ? marked : marked.slice(0, -1);
    return { code: linter + digits, name, linter, status };
  });
}

/** Every rule of the shipped Ruff, removed ones too. */
export const RULES: readonly Rule[] = RULE_TABLE.trim().split('\n').flatMap(parseLine);

const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]));
const BY_NAME = new Map(RULES.map((rule) => [rule.name, rule]));
const LINTERS = [...new Set(RULES.map((rule) => rule.linter))].toSorted(
  (left, right) => right.length - left.length,
);
const RENAMED = new Map(
  REDIRECTS.trim()
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([from = '', to = '']) => [from, to]),
);

/** Two letters that stand for two linters each, kept from before the linters had prefixes of their own. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  C: ['C4', 'C90'],
  T: ['T10', 'T20'],
};

/** The page of a rule, by its code; `undefined` for what is no rule, such as `invalid-syntax`. */
export function ruleUrl(code: string): string | undefined {
  const rule = BY_CODE.get(code);
  return rule === undefined ? undefined : `https://docs.astral.sh/ruff/rules/${rule.name}`;
}

/** A rule's name as words, since Ruff names its rules after what is wrong: `unused-import` as `Unused import`. */
export function summaryOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What a selector of a configuration stands for. */
export interface Selector {
  readonly rules: readonly Rule[];
  /** Higher wins: `ALL`, then groups and linters, then longer and longer prefixes, then one rule. */
  readonly specificity: number;
  /** Whether it names one rule rather than happening to match one. */
  readonly isExact: boolean;
}

function startingWith(prefix: string): readonly Rule[] {
  const linter = LINTERS.find((candidate) => prefix.startsWith(candidate));
  return RULES.filter((rule) => rule.linter === linter && rule.code.startsWith(prefix));
}

function matching(text: string): readonly Rule[] {
  if (text === 'ALL') return RULES;
  const group = Object.hasOwn(GROUPS, text) ? GROUPS[text] : undefined;
  if (group !== undefined) return RULES.filter((rule) => group.includes(rule.linter));
  return startingWith(text);
}

/**
 * Reads a selector as Ruff does: `ALL`, a prefix, a code, an old code, and with preview a rule's name.
 * `undefined` when the shipped Ruff does not know it.
 */
export function parseSelector(text: string, isPreview: boolean): Selector | undefined {
  const current = RENAMED.get(text) ?? text;
  const rule = BY_CODE.get(current) ?? (isPreview ? BY_NAME.get(current) : undefined);
  if (rule !== undefined) return { rules: [rule], specificity: Infinity, isExact: true };
  const rules = matching(current);
  if (rules.length === 0) return undefined;
  return { rules, specificity: current === 'ALL' ? 0 : current.length, isExact: false };
}
