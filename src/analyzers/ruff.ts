import type { Match } from '../model/finding.ts';
import { defineAnalyzer, NOTHING_WANTED, type SourceFile } from './define-analyzer.ts';
import { ConfigFinder } from './ruff/config-finder.ts';
import { fileKindOf } from './ruff/file-kind.ts';
import { type CheckSettings, SettingsFinder } from './ruff/file-settings.ts';
import { isConfigPath, judgeConfig } from './ruff/judge-config.ts';
import { knownRules, knownRulesIn } from './ruff/known-rules.ts';
import { type Instantiate, RuffEngine } from './ruff/ruff-engine.ts';
import { toMatches } from './ruff/to-matches.ts';

/** A path with a placeholder is a template's: its text is not Python before it is filled in. */
const PYTHON_PATH = /^(?!.*(?:\{\{|\{%)).*\.py[iw]?$/s;

/** Ruff over Python, under the project's own configuration; and over that configuration itself. */
export const ruff = defineAnalyzer({
  id: 'ruff',
  name: 'Ruff',
  modules: ['ruff'],
  // Measured: 75 MB over ordinary files, never optimized.
  workingBytes: 100_000_000,
  rules: knownRules,
  rulesIn: knownRulesIn,
  claims: (path) => PYTHON_PATH.test(path) || isConfigPath(path),
  load({ assets, project, wanted = NOTHING_WANTED }) {
    // The file is our own build of wasm-bindgen's output.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const instantiate = assets.require('ruff.cjs') as Instantiate;
    const engine = new RuffEngine(assets.module('ruff'), instantiate);
    const finder = new ConfigFinder(project);
    const settings = new SettingsFinder(finder, engine, wanted);
    const checkBy = ({ path, text }: SourceFile, { key, options, config }: CheckSettings) => {
      const { chosen } = config.rules;
      const file = { text, path, kind: fileKindOf(path), chosen };
      return toMatches(engine.check(text, key, options), file);
    };
    const checkPython = (file: SourceFile): Match[] => {
      const found = settings.settingsOf(file.path);
      if (found === undefined) return [];
      const { wanted: besides } = found;
      const more = besides === undefined ? [] : checkBy(file, besides);
      return [
        ...checkBy(file, found),
        ...more
          .filter(({ rule }) => besides?.codes.has(rule) === true)
          .map((match): Match => ({ ...match, needsLevel: true })),
      ];
    };
    return Promise.resolve({
      analyze: (file) =>
        isConfigPath(file.path) ? judgeConfig(file, finder, engine) : checkPython(file),
      memoryBytes: () => engine.memoryBytes(),
    });
  },
});
