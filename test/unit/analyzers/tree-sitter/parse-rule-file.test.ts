import { describe, expect, it } from 'vitest';
import { parseRuleFile } from '../../../../scripts/rules/parse-rule-file.ts';

const RULE = `; severity: warning
; enabled: no
; tests: yes
; summary: One line.
; message: It says
;   so of \`{x}\`.
; why:
;   Because.
;
;   And because.
; help:
;   Do this.
; bad:
;   a
;     b
; bad:
;   c
; good:
;   d
((identifier) @x
  ; A comment.
  (#eq? @x "y") @match)
`;

describe('parseRuleFile', () => {
  it('reads every field, folds the message and keeps the layout of examples', () => {
    expect(parseRuleFile('name', RULE)).toEqual({
      id: 'name',
      severity: 'warning',
      isEnabled: false,
      isForTests: true,
      needs: undefined,
      summary: 'One line.',
      message: 'It says so of `{x}`.',
      why: 'Because.\n\nAnd because.',
      help: 'Do this.',
      bad: ['a\n  b', 'c'],
      good: ['d'],
      query: '((identifier) @x (#eq? @x "y") @match)',
    });
  });

  it.each([
    [
      'severity: warning',
      'severity: fatal',
      'expected one of error, warning, notice, found "fatal"',
    ],
    ['enabled: no', 'enabled: maybe', 'expected yes or no, found "maybe"'],
    ['enabled: no', 'state: no', 'found "state"'],
    ['; summary: One line.\n', '', 'expected one "summary"'],
    ['; good:\n;   d\n', '', 'expected a bad and a good example'],
    ['; tests: yes', '; tests: yes\n; needs: a(b)', 'expected words with bars between them'],
    [';   Because.', '; Because.', 'three spaces after ";"'],
    ['@match', '@other', 'expected a capture named @match'],
    ['"y"', '"ÿ"', 'expected a query of ASCII characters'],
  ])('says what is wrong when %j is %j', (from, to, message) => {
    expect(() => parseRuleFile('name', RULE.replace(from, to))).toThrow(message);
  });
});
