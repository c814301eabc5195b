import type { KnownRule } from '../../model/known-rule.ts';
import type { Project } from '../define-analyzer.ts';
import { ConfigFinder } from './config-finder.ts';
import { DEFAULT_CODES, severityOf } from './default-rules.ts';
import { RULES, ruleUrl, summaryOf } from './rules.ts';

const SETTINGS_URL = 'https://docs.astral.sh/ruff/settings/';
const RULES_URL = 'https://docs.astral.sh/ruff/rules/';

/** What is told besides Ruff's rules: of files that cannot be read, and of Ruff's configuration. */
const OWN: readonly KnownRule[] = [
  {
    rule: 'invalid-syntax',
    language: 'python',
    severity: 'error',
    isEnabled: true,
    summary: 'The file is not Python: the first syntax error.',
    helpUrl: 'https://docs.python.org/3/tutorial/errors.html#syntax-errors',
  },
  {
    rule: 'python-2',
    language: 'python',
    severity: 'notice',
    isEnabled: true,
    summary: 'The file is Python 2, which Ruff cannot read: nothing in it was checked.',
    helpUrl: 'https://docs.astral.sh/ruff/faq/',
  },
  {
    rule: 'invalid-configuration',
    language: 'toml',
    severity: 'warning',
    isEnabled: true,
    summary: 'A setting in a configuration of Ruff cannot be followed.',
    helpUrl: SETTINGS_URL,
  },
  {
    rule: 'unknown-rule',
    language: 'toml',
    severity: 'warning',
    isEnabled: true,
    summary: 'A configuration of Ruff names a rule that it does not have.',
    helpUrl: RULES_URL,
  },
];

/** Rules that Ruff no longer has can be neither found nor selected. */
function list(enabled: ReadonlySet<string>): readonly KnownRule[] {
  const own = RULES.filter(({ status }) => status !== 'removed').map(({ code, name }) => ({
    rule: code,
    language: 'python',
    severity: severityOf(code),
    isEnabled: enabled.has(code),
    summary: `${summaryOf(name)}.`,
    helpUrl: ruleUrl(code) ?? RULES_URL,
  }));
  return [...OWN, ...own];
}

/** Ruff's rules, with those on that are on where there is no configuration. */
export function knownRules(): readonly KnownRule[] {
  return list(new Set(DEFAULT_CODES));
}

/** Ruff's rules as the configuration at the top of a repository has them. */
export function knownRulesIn(project: Project): readonly KnownRule[] {
  return list(new ConfigFinder(project).configOf('').rules.codes);
}
