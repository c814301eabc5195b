import type { Severity } from '../../model/finding.ts';
import type { KnownRule } from '../../model/known-rule.ts';
import { rulesOfPage } from '../own-rule.ts';
import { DOCKERFILE_PAGE } from './own-checks.ts';
import { RULE_TABLE } from './rule-table.ts';

/** Where instructions and their arguments are explained. */
export const HELP_URL = 'https://docs.docker.com/reference/dockerfile/';

/** How keywords are written is taste: off unless it is asked for. */
export const TASTE: ReadonlySet<string> = new Set([
  'casing-directive',
  'casing-instruction',
  'empty-continuation-line',
]);

/** What still builds, and is worth to know. */
const NOTICES: ReadonlySet<string> = new Set([
  ...TASTE,
  'deprecated-maintainer',
  'workdir-is-not-absolute',
]);

/** What dockerfile-utils has no name for. */
export const UNNAMED = 'syntax';

/** The severity of a rule of dockerfile-utils; it says itself whether the build would fail. */
export function severityOf(rule: string, isError: boolean): Severity {
  if (NOTICES.has(rule)) return 'notice';
  return isError ? 'error' : 'warning';
}

/** `invalid-port` as `Invalid port.`: the library has no other sentence without a value in it. */
function sentenceOf(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/** The rules for Dockerfiles, the library's and ours. */
export function knownRules(): readonly KnownRule[] {
  const rules = [...RULE_TABLE.trim().split('\n'), UNNAMED].map((rule) => ({
    rule,
    language: 'dockerfile',
    severity: severityOf(rule, true),
    isEnabled: !TASTE.has(rule),
    summary: sentenceOf(rule),
    helpUrl: HELP_URL,
  }));
  return [...rulesOfPage(DOCKERFILE_PAGE, 'dockerfile'), ...rules];
}
