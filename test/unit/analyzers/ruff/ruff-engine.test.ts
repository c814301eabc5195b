import { describe, expect, it } from 'vitest';
import { type PlainValue, tableOf } from '../../../../src/analyzers/ruff/plain-table.ts';
import { type Instantiate, RuffEngine } from '../../../../src/analyzers/ruff/ruff-engine.ts';
import { openAnalyzerContext } from '../../../support/analyzer-context.ts';

function openEngine(): RuffEngine {
  const { assets } = openAnalyzerContext();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own build
  return new RuffEngine(assets.module('ruff'), assets.require('ruff.cjs') as Instantiate);
}

function nested(levels: number): PlainValue {
  let value: PlainValue = [];
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

const selecting = (code: string) => tableOf([['lint', tableOf([['select', [code]]])]]);

const unusedImports = () => selecting('F401');

describe('RuffEngine', () => {
  it('tells its version as a number of three parts', () => {
    expect(openEngine().version()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('says why it refuses settings, and nothing of those that it takes', () => {
    const engine = openEngine();
    expect(engine.refusalOf(tableOf([['zzz', 1]]))?.message).toContain('zzz');
    expect(engine.refusalOf(selecting('F401'))).toBeUndefined();
  });

  it('works on after settings that break it, also with workspaces opened before', () => {
    const engine = openEngine();
    expect(engine.check('import os\n', 'key', unusedImports)).toHaveLength(1);
    const breaking = tableOf([['lint', tableOf([['select', nested(20_000)]])]]);
    expect(engine.refusalOf(breaking)?.message).toContain('the engine broke');
    expect(engine.check('import os\n', 'key', unusedImports)).toHaveLength(1);
    expect(engine.check('import sys\n', 'other', unusedImports)).toHaveLength(1);
  });

  it('reads settings once for a key, and again after many others', () => {
    const engine = openEngine();
    let opened = 0;
    const check = (key: string) =>
      engine.check('', key, () => {
        opened += 1;
        return selecting('F401');
      });
    check('first');
    check('first');
    expect(opened).toBe(1);
    for (let index = 0; index < 40; index += 1) check(`other ${index}`);
    check('first');
    expect(opened).toBe(42);
  });

  it('throws when it is asked to check with settings that it refuses', () => {
    expect(() => openEngine().check('', 'key', () => tableOf([['zzz', 1]]))).toThrow('zzz');
  });
});
