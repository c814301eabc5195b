import type { Severity } from '../../model/finding.ts';
import { compileFileGlobs } from './file-globs.ts';
import { languageNamed, OTHER_LANGUAGES, type RuleLanguage } from './languages.ts';
import { globsIn, isPlain, objectIn, textIn, type Plain } from './plain-value.ts';
import {
  documentsOf,
  type RuleDocument,
  type RuleProblem,
  type WrittenPattern,
} from './rule-document.ts';

/** What ast-grep's engine is given of a rule. */
export interface RuleConfig {
  readonly rule: object;
  readonly constraints?: object;
  readonly utils?: object;
  readonly transform?: object;
}

/** A rule of the repository. */
export interface UserRule {
  readonly id: string;
  readonly language: RuleLanguage;
  /** Absent where the rule is off. */
  readonly severity: Severity | undefined;
  readonly message: string;
  readonly note?: string;
  readonly url?: string;
  readonly fix?: string;
  readonly config: RuleConfig;
  readonly patterns: readonly WrittenPattern[];
  /** Where it stands. */
  readonly file: string;
  /** The line of its `rule`. */
  readonly line: number;
  isFor(path: string): boolean;
}

/** What a rule file says. */
export interface ParsedRules {
  readonly rules: readonly UserRule[];
  readonly problems: readonly RuleProblem[];
}

const SEVERITIES: Readonly<Record<string, Severity | undefined>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
  off: undefined,
};

function toConfig(value: Plain, rule: Plain, utils: Plain): RuleConfig {
  const own = value['utils'];
  const all = { ...utils, ...(isPlain(own) && own) };
  return {
    rule,
    ...objectIn(value, 'constraints'),
    ...objectIn(value, 'transform'),
    ...(Object.keys(all).length > 0 && { utils: all }),
  };
}

function fixOf(value: Plain): Partial<Record<'fix', string>> {
  const { fix } = value;
  if (!isPlain(fix)) return textIn(value, 'fix');
  const isExpanded = fix['expandStart'] !== undefined || fix['expandEnd'] !== undefined;
  const { template } = textIn(fix, 'template');
  return template === undefined || isExpanded ? {} : { fix: template };
}

function scopeOf(value: Plain): (path: string) => boolean {
  const [files, ignores] = [globsIn(value, 'files'), globsIn(value, 'ignores')];
  const isIn = compileFileGlobs(files);
  const isOut = compileFileGlobs(ignores);
  return (path) => (files.length === 0 || isIn(path)) && !isOut(path);
}

/** Utility rules that every rule of a language may use, by language and id. */
export type GlobalUtils = ReadonlyMap<string, Plain>;

/** What a rule must have: anything else makes it none. */
interface Essence {
  readonly id: string;
  readonly language: RuleLanguage;
  readonly rule: Plain;
  readonly severity: Severity | undefined;
}

function languageIn(document: RuleDocument, name: unknown): RuleLanguage | RuleProblem {
  if (typeof name !== 'string') return document.problem('Expected a "language"');
  const language = languageNamed(name);
  if (language !== undefined) return language;
  return OTHER_LANGUAGES.has(name.toLowerCase())
    ? document.problem(`There is no grammar for "${name}" here`, 'language', 'no-grammar')
    : document.problem(`Expected the name of a language, found "${name}"`, 'language');
}

function essenceOf(document: RuleDocument, value: Plain): Essence | RuleProblem {
  const { id, language: name, rule, severity = 'hint' } = value;
  if (typeof id !== 'string' || id === '') return document.problem('Expected an "id"');
  const language = languageIn(document, name);
  if ('line' in language) return language;
  if (!isPlain(rule)) return document.problem('Expected a "rule"', 'rule');
  if (typeof severity !== 'string' || !Object.hasOwn(SEVERITIES, severity)) {
    const names = Object.keys(SEVERITIES).join(', ');
    return document.problem(`Expected "severity" to be one of ${names}`, 'severity');
  }
  return { id, language, rule, severity: SEVERITIES[severity] };
}

function toRule(
  document: RuleDocument,
  value: unknown,
  utils: GlobalUtils,
): UserRule | RuleProblem {
  if (!isPlain(value)) {
    return document.problem('Expected a rule with keys such as "id", found something else');
  }
  const essence = essenceOf(document, value);
  if ('line' in essence) return essence;
  const { id, language, rule, severity } = essence;
  const { message } = value;
  return {
    id,
    language,
    severity,
    message: typeof message === 'string' && message.trim() !== '' ? message : id,
    ...textIn(value, 'note'),
    ...textIn(value, 'url'),
    ...fixOf(value),
    config: toConfig(value, rule, utils.get(language.id) ?? {}),
    patterns: document.patterns(),
    file: document.file,
    line: document.lineOf('rule'),
    isFor: scopeOf(value),
  };
}

/** Parses a rule file: any number of documents, each a rule. Never throws. */
export function parseRules(
  file: string,
  text: string,
  utils: GlobalUtils = new Map(),
): ParsedRules {
  const rules: UserRule[] = [];
  const problems: RuleProblem[] = [];
  for (const each of documentsOf(file, text)) {
    const rule = 'message' in each ? each : toRule(each.document, each.value, utils);
    if ('config' in rule) rules.push(rule);
    else problems.push(rule);
  }
  return { rules, problems };
}

/** The utility rules of a file, by language and id; what is none is left out. */
export function parseUtils(
  file: string,
  text: string,
): readonly (readonly [language: string, id: string, rule: Plain])[] {
  return [...documentsOf(file, text)].flatMap((each) => {
    const value = 'message' in each ? undefined : each.value;
    if (!isPlain(value)) return [];
    const { id, language, rule } = value;
    const named = typeof language === 'string' ? languageNamed(language) : undefined;
    return named === undefined || typeof id !== 'string' || !isPlain(rule)
      ? []
      : [[named.id, id, rule] as const];
  });
}

/** Whether a text looks like a rule of ast-grep: files in `rules/` may be anything. */
export function looksLikeRule(text: string): boolean {
  return ['id', 'language', 'rule'].every((key) => new RegExp(`^${key}:`, 'mu').test(text));
}
