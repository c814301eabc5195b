import { describe, expect, it } from 'vitest';
import { createJudge, type Candidate } from '../../../../src/analyzers/biome/worth-telling.ts';

function candidate(rule: string, more: Partial<Candidate> = {}): Candidate {
  return { rule, message: '', text: '', before: '', after: '', ...more };
}

const MODULE = "import 'a';\n";

describe('a finding of a default rule', () => {
  it('is told where nothing speaks against it', () => {
    expect(createJudge('a.js', MODULE)(candidate('suspicious/noDebugger'))).toBe(true);
  });

  it('is not told in a test that may do so on purpose', () => {
    const isWorthTelling = createJudge('src/a.test.js', MODULE);
    expect(isWorthTelling(candidate('correctness/noSelfAssign'))).toBe(false);
    expect(isWorthTelling(candidate('suspicious/noFocusedTests'))).toBe(true);
  });

  it.each([
    ['suspicious/noConstantBinaryExpressions', { text: '( found = look()) && found' }],
    ['suspicious/noConstantBinaryExpressions', { text: 'true && trace()' }],
    ['correctness/noConstantCondition', { text: 'true' }],
    ['correctness/noConstantCondition', { text: '!0' }],
    ['correctness/noEmptyCharacterClassInRegex', { message: 'includes this negated empty class' }],
    ['correctness/noPrecisionLoss', { text: '0.1234567890123456789' }],
    ['correctness/noSelfAssign', { before: 'element.scrollTop = element.' }],
    ['correctness/noUnknownPseudoClass', { text: 'global' }],
    ['correctness/noUnknownPseudoElement', { text: 'v-deep' }],
    ['correctness/noUnusedVariables', { text: 'error', before: '} catch (' }],
    ['correctness/noUnusedVariables', { text: 'done', after: ' => {' }],
    ['correctness/useValidTypeof', { text: '"unknown"' }],
    ['suspicious/noDuplicateObjectKeys', { text: '"//"' }],
  ])('of %s is not told when it is %j', (rule, more) => {
    expect(createJudge('a.js', MODULE)(candidate(rule, more))).toBe(false);
  });

  it.each([
    ['suspicious/noConstantBinaryExpressions', { text: 'typeof a === undefined' }],
    ['correctness/noConstantCondition', { text: '0 > 1' }],
    ['correctness/noEmptyCharacterClassInRegex', { message: 'includes this empty class' }],
    ['correctness/noPrecisionLoss', { text: '9999999999999999' }],
    ['correctness/noPrecisionLoss', { text: '0x20000000000001' }],
    ['correctness/noSelfAssign', { text: 'a', before: 'a = ' }],
    ['correctness/noUnknownPseudoClass', { text: 'hoverr' }],
    ['correctness/noUnusedVariables', { text: 'total', before: 'const ', after: ' = 1;' }],
    ['correctness/useValidTypeof', { text: '"strnig"' }],
    ['suspicious/noDuplicateObjectKeys', { text: '"name"' }],
  ])('of %s is told when it is %j', (rule, more) => {
    expect(createJudge('a.js', MODULE)(candidate(rule, more))).toBe(true);
  });

  it('of variables is not told in a script, which may share them', () => {
    const unused = candidate('correctness/noUnusedVariables');
    expect(createJudge('a.js', 'function onLoad() {}\n')(unused)).toBe(false);
    expect(createJudge('a.js', "const a = require('a');\n")(unused)).toBe(true);
    expect(createJudge('a.ts', 'function onLoad() {}\n')(unused)).toBe(true);
  });

  it('of code after a loop is not told where jumps have labels', () => {
    const unreachable = candidate('correctness/noUnreachable');
    expect(createJudge('a.js', 'continue outer;')(unreachable)).toBe(false);
    expect(createJudge('a.js', 'continue;\nouter();')(unreachable)).toBe(true);
  });
});
