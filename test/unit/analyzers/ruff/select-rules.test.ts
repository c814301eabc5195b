import { describe, expect, it } from 'vitest';
import { parseSelector, RULES, ruleUrl } from '../../../../src/analyzers/ruff/rules.ts';
import { selectRules } from '../../../../src/analyzers/ruff/select-rules.ts';

const OFF = { isOn: false, isByName: false };
const DEFAULTS = ['F401', 'F821', 'E711', 'PLE0101'];

type Layer = Readonly<Record<string, readonly string[]>>;

function select(layers: readonly Layer[], preview = OFF): string[] {
  return [...selectRules(layers, DEFAULTS, preview).codes].toSorted();
}

function codes(selector: string, isPreview = false): readonly string[] | undefined {
  return parseSelector(selector, isPreview)?.rules.map(({ code }) => code);
}

describe('parseSelector', () => {
  it('keeps apart linters whose prefixes begin alike', () => {
    expect(codes('F')).toContain('F401');
    expect(codes('F')?.filter((code) => !/^F\d/.test(code))).toEqual([]);
    expect(codes('PLE')?.filter((code) => !code.startsWith('PLE'))).toEqual([]);
    expect(codes('PL')).toEqual(expect.arrayContaining(['PLC0105', 'PLW0711']));
  });

  it('takes the two letters that stand for two linters each', () => {
    expect(codes('C')).toEqual(expect.arrayContaining(['C400', 'C901']));
    expect(codes('C')).not.toContain('COM812');
    expect(codes('T')).toEqual(expect.arrayContaining(['T100', 'T201']));
    expect(codes('T')).not.toContain('TC001');
  });

  it('takes old codes for what they are now', () => {
    expect(codes('TCH001')).toEqual(['TC001']);
    expect(codes('TCH')).toEqual(codes('TC'));
    expect(codes('U001')).toEqual(['UP001']);
  });

  it('takes names only with preview', () => {
    expect(codes('unused-import', true)).toEqual(['F401']);
    expect(codes('unused-import')).toBeUndefined();
  });

  it.each(['', 'X', 'F9999', 'f401', 'P', 'constructor', '__proto__', 'F4 '])(
    'knows no "%s"',
    (text) => {
      expect(codes(text, true)).toBeUndefined();
    },
  );
});

describe('RULES', () => {
  it('has each code and each name once', () => {
    expect(new Set(RULES.map(({ code }) => code)).size).toBe(RULES.length);
    expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
    expect(RULES.length).toBeGreaterThan(900);
  });

  it('leads from a code to its page', () => {
    expect(ruleUrl('F401')).toBe('https://docs.astral.sh/ruff/rules/unused-import');
    expect(ruleUrl('invalid-syntax')).toBeUndefined();
  });
});

describe('selectRules', () => {
  it('adds to the defaults and takes away from them where no file selects', () => {
    const layer = { 'extend-select': ['B006'], ignore: ['F'] };
    expect(select([layer])).toEqual(['B006', 'E711', 'PLE0101']);
  });

  it('lets a selection win entirely', () => {
    expect(select([{ select: ['B006'] }])).toEqual(['B006']);
    expect(select([{ select: [] }])).toEqual([]);
  });

  it('lets the more specific selector win, and ignoring where both are as specific', () => {
    expect(select([{ select: ['F401', 'F82'], ignore: ['F'] }])).toEqual([
      'F401',
      'F821',
      'F822',
      'F823',
    ]);
    expect(select([{ select: ['F401'], ignore: ['F401'] }])).toEqual([]);
    expect(select([{ select: ['ALL'], ignore: ['F'] }])).not.toContain('F401');
  });

  it('lets an extending file select anew, or add to what its base selects', () => {
    const base = { select: ['F401'] };
    expect(select([base, { select: ['B006'] }])).toEqual(['B006']);
    expect(select([base, { 'extend-select': ['B006'] }])).toEqual(['B006', 'F401']);
    expect(select([base, { ignore: ['F'] }])).toEqual([]);
  });

  it('carries what a base ignores over to the file that selects', () => {
    expect(select([{ select: [], ignore: ['F401'] }, { select: ['F4'] }])).not.toContain('F401');
    expect(select([{ select: ['B'], ignore: ['F401'] }, { select: ['F4'] }])).toContain('F401');
  });

  it('leaves preview rules out unless preview is on', () => {
    const preview = RULES.find(({ status }) => status === 'preview')?.code ?? '';
    expect(select([{ select: ['ALL'] }])).not.toContain(preview);
    expect(select([{ select: ['ALL'] }], { isOn: true, isByName: false })).toContain(preview);
    expect(select([{ select: ['ALL'] }], { isOn: true, isByName: true })).not.toContain(preview);
    expect(select([{ select: [preview] }], { isOn: true, isByName: true })).toContain(preview);
  });

  it('never selects a removed rule', () => {
    expect(select([{ select: ['E999', 'F401'] }])).toEqual(['F401']);
  });

  it('tells what the project chose from what is there by default', () => {
    const { chosen } = selectRules([{ 'extend-select': ['F401'] }], DEFAULTS, OFF);
    expect([...chosen]).toEqual(['F401']);
  });
});
