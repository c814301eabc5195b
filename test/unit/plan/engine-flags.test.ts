import { describe, expect, it } from 'vitest';
import { engineFlags } from '../../../src/plan/engine-flags.ts';

const MEBIBYTE = 2 ** 20;

describe('engineFlags', () => {
  it.each([
    ['there is memory enough', ['biome', 'ruff'], 4096 * MEBIBYTE],
    ['nobody knows how much memory there is', ['biome', 'ruff'], null],
    ['no module is needed', [], null],
  ])('optimizes late where %s', (_where, modules, memoryBudgetBytes) => {
    const flags = engineFlags({ modules, memoryBudgetBytes });
    expect(flags).toContain('--wasm-tiering-budget=300000000');
    expect(flags).not.toContain('--liftoff-only');
  });

  it.each([
    ['Ruff is alone', ['ruff'], null],
    ['memory is tight', ['biome', 'prism'], 230 * MEBIBYTE],
  ])('never optimizes where %s', (_where, modules, memoryBudgetBytes) => {
    expect(engineFlags({ modules, memoryBudgetBytes })).toContain('--liftoff-only');
  });
});
