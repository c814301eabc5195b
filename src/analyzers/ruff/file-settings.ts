import type { ConfigFinder } from './config-finder.ts';
import { type EngineOptions, toEngineTable } from './engine-options.ts';
import { valuesFor } from './path-pattern.ts';
import { type PlainTable, type PlainValue, tableOf } from './plain-table.ts';
import { PYTHON_VERSIONS } from './python-version.ts';
import { folderOf } from './read-config.ts';
import type { RuffConfig } from './ruff-config.ts';
import type { RuffEngine } from './ruff-engine.ts';
import { RULES } from './rules.ts';
import { settleOptions } from './settle-options.ts';
import { stringsOf } from './select-rules.ts';
import { previewTable, selecting, wantedBesides } from './wanted-rules.ts';

/** Names that every module of a package has; the engine knows them by the file's name alone. */
const MODULE_BUILTINS = ['__path__'];

/** What IPython puts among the builtins of the scripts that it runs. */
const IPYTHON_BUILTINS = ['get_ipython'];

/** Names that `gettext.install` puts among the builtins (Python's documentation of `gettext`). */
const GETTEXT_BUILTINS = ['_', 'gettext', 'ngettext', 'npgettext', 'pgettext'];

function builtinsOf(options: EngineOptions): PlainValue {
  const own = options.top['builtins'];
  return [
    ...MODULE_BUILTINS,
    ...(own === undefined ? [...GETTEXT_BUILTINS, ...IPYTHON_BUILTINS] : stringsOf(own)),
  ];
}

const DOCSTRING_CODES = RULES.filter(
  ({ linter, status }) => linter === 'D' && status !== 'removed',
).map(({ code }) => code);

/**
 * The rules as selectors. A docstring convention takes away the rules of `D` that it has no use for,
 * unless they are named one by one; so those that were not named are selected as a whole.
 */
function selectorsOf({ rules }: RuffConfig): { select: string[]; ignore: string[] } {
  const isUnnamedDocstring = (code: string): boolean => /^D\d/.test(code) && !rules.named.has(code);
  const codes = [...rules.codes];
  if (!codes.some(isUnnamedDocstring)) return { select: codes, ignore: [] };
  const select = [...codes.filter((code) => !isUnnamedDocstring(code)), 'D'];
  const ignore = DOCSTRING_CODES.filter((code) => !rules.codes.has(code));
  return { select, ignore };
}

/** What a configuration says about one file in particular. */
interface Variant {
  readonly ignored: readonly string[];
  readonly target: string | undefined;
}

function tableFor(config: RuffConfig, options: EngineOptions, variant: Variant): PlainTable {
  const lint = tableOf([
    ...Object.entries(options.lint),
    ...Object.entries(selectorsOf(config)),
    // The engine calls every file the same, so this is how it is told what to ignore in this one.
    ['per-file-ignores', tableOf([['**/*', variant.ignored]])],
  ]);
  const top = tableOf([
    ...Object.entries(options.top),
    ['builtins', builtinsOf(options)],
    // With preview, the engine would give names in place of codes.
    ['output-prefer-rule-codes', true],
    ...(variant.target === undefined ? [] : [['target-version', variant.target] as const]),
  ]);
  return toEngineTable({ top, lint });
}

function variantOf(config: RuffConfig, path: string): Variant {
  const targets = valuesFor(config.targets, path);
  return {
    ignored: [...new Set(valuesFor(config.ignores, path).flat())].toSorted(),
    target: PYTHON_VERSIONS.find((version) => version === targets[0]),
  };
}

/** Settings by which a file can be checked; the same key stands for the same. */
export interface CheckSettings {
  readonly key: string;
  readonly config: RuffConfig;
  /** In the engine's form. */
  readonly options: () => PlainTable;
}

/** The settings for one file. */
export interface FileSettings extends CheckSettings {
  /** The same with rules that are wanted and not selected, of which only these codes are to be told. */
  readonly wanted?: CheckSettings & { readonly codes: ReadonlySet<string> };
}

/** Configurations whose settled options are kept; beyond, all are settled again. */
const SETTLED_LIMIT = 500;

/** Finds the settings of files, for one engine. */
export class SettingsFinder {
  readonly #finder: ConfigFinder;
  readonly #engine: RuffEngine;
  readonly #wanted: ReadonlySet<string>;
  readonly #settled = new Map<string, EngineOptions>();

  /** `wanted` has codes that are to be found whether or not a configuration selects them. */
  constructor(finder: ConfigFinder, engine: RuffEngine, wanted: ReadonlySet<string>) {
    this.#finder = finder;
    this.#engine = engine;
    this.#wanted = wanted;
  }

  /** `undefined` for a file that the project's configuration leaves out. */
  settingsOf(path: string): FileSettings | undefined {
    if (this.#finder.isExcluded(path)) return undefined;
    const config = this.#finder.configOf(folderOf(path));
    const variant = variantOf(config, path);
    const key = [config.id, variant.target ?? '', ...variant.ignored].join('\n');
    const options = () => tableFor(config, this.#settle(config), variant);
    const wanted = wantedBesides(config, this.#wanted);
    if (wanted === undefined) return { key, config, options };
    const { codes } = wanted;
    const more = selecting(config, wanted);
    const optionsOfMore = (): PlainTable => {
      const { top, lint } = this.#settle(config);
      return tableFor(more, { top, lint: previewTable(lint, wanted) }, variant);
    };
    const besides = { key: `wanted\n${key}`, config: more, options: optionsOfMore, codes };
    return { key, config, options, wanted: besides };
  }

  #settle({ id, options }: RuffConfig): EngineOptions {
    const settled = this.#settled.get(id) ?? settleOptions(options, this.#engine).options;
    if (this.#settled.size >= SETTLED_LIMIT) this.#settled.clear();
    this.#settled.set(id, settled);
    return settled;
  }
}
