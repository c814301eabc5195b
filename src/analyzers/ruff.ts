import { defineAnalyzer, type SourceFile } from './define-analyzer.ts';
import { ConfigFinder } from './ruff/config-finder.ts';
import { fileKindOf } from './ruff/file-kind.ts';
import { SettingsFinder } from './ruff/file-settings.ts';
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
  load({ assets, project }) {
    // The file is our own build of wasm-bindgen's output.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const instantiate = assets.require('ruff.cjs') as Instantiate;
    const engine = new RuffEngine(assets.module('ruff'), instantiate);
    const finder = new ConfigFinder(project);
    const settings = new SettingsFinder(finder, engine);
    const checkPython = ({ path, text }: SourceFile) => {
      const found = settings.settingsOf(path);
      if (found === undefined) return [];
      const diagnostics = engine.check(text, found.key, found.options);
      const { chosen } = found.config.rules;
      return toMatches(diagnostics, { text, path, kind: fileKindOf(path), chosen });
    };
    return Promise.resolve({
      analyze: (file) =>
        isConfigPath(file.path) ? judgeConfig(file, finder, engine) : checkPython(file),
      memoryBytes: () => engine.memoryBytes(),
    });
  },
});
