import { describe, expect, it } from 'vitest';
import { BiomeEngine } from '../../../../src/analyzers/biome/biome-engine.ts';
import type { Instantiate } from '../../../../src/analyzers/biome/biome-module.ts';
import {
  DEFAULT_RULES,
  DEFAULT_SETTINGS,
} from '../../../../src/analyzers/biome/default-settings.ts';
import { openAnalyzerContext } from '../../../support/analyzer-context.ts';

describe('the default settings', () => {
  it('are all known to Biome', () => {
    const { assets } = openAnalyzerContext();
    // The shipped file is our own build.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const instantiate = assets.require('biome.cjs') as Instantiate;
    const engine = new BiomeEngine(assets.module('biome'), instantiate, () => undefined);
    const diagnostics = engine.checkConfiguration(JSON.stringify(DEFAULT_SETTINGS.configuration));
    if (typeof diagnostics === 'string') throw new Error(diagnostics);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(engine.refusalOf(DEFAULT_SETTINGS)).toBeUndefined();
  });

  it('name no rule twice', () => {
    const names = Object.values(DEFAULT_RULES).flatMap((list) => list.trim().split(/\s+/));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
