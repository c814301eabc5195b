import type { CatalogRule, RuleLesson } from '../model/known-rule.ts';
import { safeJson } from './safe-text.ts';

/** A list of rules as JSON: an array with one rule a line. */
export function* rulesJson(rules: readonly CatalogRule[]): Iterable<string> {
  let separator = '[';
  for (const { ruleId, analyzer, language, severity, isEnabled, summary, helpUrl } of rules) {
    const fields = { ruleId, analyzer, language, severity, enabled: isEnabled, summary, helpUrl };
    yield `${separator}\n  ${safeJson(fields)}`;
    separator = ',';
  }
  yield separator === '[' ? '[]\n' : '\n]\n';
}

/** A list of rules for people, one a line; how many are on comes last. */
export function* rulesText(rules: readonly CatalogRule[]): Iterable<string> {
  const width = rules.reduce((widest, { ruleId }) => Math.max(widest, ruleId.length), 0);
  for (const { ruleId, severity, isEnabled, summary } of rules) {
    const state = isEnabled ? severity : 'off';
    yield `${ruleId.padEnd(width)}  ${state.padEnd('warning'.length)}  ${summary}\n`;
  }
  const on = rules.filter(({ isEnabled }) => isEnabled).length;
  yield `\n${String(rules.length)} rules, ${String(on)} on\n`;
}

function indented(code: string): string {
  return code.replaceAll(/^(?=.)/gm, '    ');
}

function examples(title: string, list: readonly string[]): string {
  return [`${title}:\n`, ...list.map((code) => `${indented(code)}\n`)].join('\n');
}

/** What is known of one rule, for people. */
export function explainText(rule: CatalogRule, lesson: RuleLesson | undefined): string {
  const { ruleId, summary, analyzer, language, severity, isEnabled, help, helpUrl } = rule;
  const head = [
    ruleId,
    summary,
    '',
    `Analyzer:  ${analyzer}`,
    `Language:  ${language}`,
    `Severity:  ${severity}`,
    `Enabled:   ${isEnabled ? 'yes' : 'no'}`,
    `Help:      ${helpUrl}`,
    '',
  ].join('\n');
  const taught =
    lesson === undefined
      ? [help === undefined ? '' : `${help}\n`]
      : [
          `${lesson.why}\n`,
          `${lesson.help}\n`,
          examples('Reported', lesson.bad),
          examples('Not reported', lesson.good),
        ];
  return [head, ...taught.filter((part) => part !== '')].join('\n');
}
