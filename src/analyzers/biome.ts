import type { Match } from '../model/finding.ts';
import { analyzeFile } from './biome/analyze-file.ts';
import { BiomeEngine } from './biome/biome-engine.ts';
import { isBiomeFile } from './biome/biome-files.ts';
import type { Instantiate } from './biome/biome-module.ts';
import type { ConfigProblem } from './biome/config-problem.ts';
import { ConfigStore, type Governing } from './biome/config-store.ts';
import { knownRules, knownRulesIn } from './biome/known-rules.ts';
import { createManifestReader } from './biome/manifest.ts';
import { biomeRules } from './biome/rule-list.ts';
import { createWantedSettings } from './biome/wanted-settings.ts';
import { defineAnalyzer, NOTHING_WANTED, type SourceFile } from './define-analyzer.ts';
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

/** What a worker has for Biome. */
interface Loaded {
  readonly engine: BiomeEngine;
  readonly configs: ConfigStore;
  /** What rules find that are off and wanted; absent where there are none. */
  readonly besides?: (file: SourceFile, governing: Governing) => Match[];
}

function analyze(file: SourceFile, { engine, configs, besides }: Loaded): Match[] {
  const config = configs.configAt(file.path);
  const index = createLineIndex(config === undefined ? '' : file.text);
  const problems = config?.problems.map((problem) => toConfigMatch(problem, index)) ?? [];
  // Of a configuration that is broken as a whole, one thing is told.
  const isBroken = config !== undefined && config.configuration === undefined;
  if (isBroken) return problems;
  const governing = configs.governing(file.path);
  const found = analyzeFile(engine, file, governing);
  const more = besides?.(file, governing) ?? [];
  return [...problems, ...found, ...withoutSame(more, found)];
}

function keyOf({ rule, startLine, startColumn, message }: Match): string {
  return `${rule} ${String(startLine)} ${String(startColumn)} ${message}`;
}

/** A rule that is on anyway has found the same already. */
function withoutSame(more: readonly Match[], found: readonly Match[]): Match[] {
  const known = new Set(found.map(keyOf));
  return more.filter((match) => !known.has(keyOf(match)));
}

function findWanted(engine: BiomeEngine, wanted: ReadonlySet<string>): Pick<Loaded, 'besides'> {
  const names = biomeRules()
    .map(({ name }) => name)
    .filter((name) => wanted.has(name));
  if (names.length === 0) return {};
  const settingsOf = createWantedSettings(names);
  return {
    besides: (file, governing) => {
      const settings = settingsOf(governing.settings);
      return analyzeFile(engine, file, { kind: 'configured', settings })
        .filter(({ rule }) => wanted.has(rule))
        .map((match) => ({ ...match, needsLevel: true }));
    },
  };
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
  load({ assets, project, wanted = NOTHING_WANTED }) {
    // The file is our own build: docs in scripts/vendor.ts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const instantiate = assets.require('biome.cjs') as Instantiate;
    const manifests = createManifestReader(project);
    const engine = new BiomeEngine(assets.module('biome'), instantiate, manifests);
    const configs = new ConfigStore({ project, engine });
    const loaded = { engine, configs, ...findWanted(engine, wanted) };
    return Promise.resolve({
      analyze: (file) => analyze(file, loaded),
      memoryBytes: () => engine.memoryBytes(),
    });
  },
});
