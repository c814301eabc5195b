import type { Match } from '../model/finding.ts';
import { analyzeFile } from './biome/analyze-file.ts';
import { BiomeEngine } from './biome/biome-engine.ts';
import { isBiomeFile } from './biome/biome-files.ts';
import type { Instantiate } from './biome/biome-module.ts';
import type { ConfigProblem } from './biome/config-problem.ts';
import { ConfigStore } from './biome/config-store.ts';
import { knownRules, knownRulesIn } from './biome/known-rules.ts';
import { createManifestReader } from './biome/manifest.ts';
import { defineAnalyzer, type SourceFile } from './define-analyzer.ts';
import { helpUrlOf } from './help-url.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import { toMessage } from './to-message.ts';

/** What of a configuration could not be followed, in its own file. */
function toConfigMatch(problem: ConfigProblem, index: LineIndex): Match {
  const { rule, severity, message, offset, length } = problem;
  const [from, to] = [index.atUtf16(offset), index.atUtf16(offset + length)];
  return {
    rule,
    severity,
    message: toMessage(message),
    helpUrl: helpUrlOf('biome', rule),
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

function analyze(file: SourceFile, engine: BiomeEngine, configs: ConfigStore): Match[] {
  const config = configs.configAt(file.path);
  const index = createLineIndex(config === undefined ? '' : file.text);
  const problems = config?.problems.map((problem) => toConfigMatch(problem, index)) ?? [];
  // Of a configuration that is broken as a whole, one thing is told.
  const isBroken = config !== undefined && config.configuration === undefined;
  return isBroken
    ? problems
    : [...problems, ...analyzeFile(engine, file, configs.governing(file.path))];
}

/** Biome: JavaScript, TypeScript, JSX, JSON, CSS and GraphQL. */
export const biome = defineAnalyzer({
  id: 'biome',
  name: 'Biome',
  modules: ['biome'],
  // Measured: 190 MB over ordinary files, more with large ones.
  workingBytes: 240_000_000,
  rules: knownRules,
  rulesIn: knownRulesIn,
  claims: isBiomeFile,
  load({ assets, project }) {
    // The file is our own build: docs in scripts/vendor.ts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const instantiate = assets.require('biome.cjs') as Instantiate;
    const manifests = createManifestReader(project);
    const engine = new BiomeEngine(assets.module('biome'), instantiate, manifests);
    const configs = new ConfigStore({ project, engine });
    return Promise.resolve({
      analyze: (file) => analyze(file, engine, configs),
      memoryBytes: () => engine.memoryBytes(),
    });
  },
});
