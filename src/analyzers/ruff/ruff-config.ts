import { type EngineOptions, engineOptionsOf, lintOf, overlay } from './engine-options.ts';
import { DEFAULT_CODES } from './default-rules.ts';
import type { PathPattern, PerFile } from './path-pattern.ts';
import { EMPTY_TABLE, type PlainTable, type PlainValue, tableOf } from './plain-table.ts';
import { lowestVersion } from './python-version.ts';
import type { ConfigFile } from './read-config.ts';
import { defaultExclusions, ignoresOf, patternsOf, targetsOf } from './read-patterns.ts';
import { type Preview, type RuleSelection, selectRules } from './select-rules.ts';

/** What a project's configuration means for its files. */
export interface RuffConfig {
  /** The same for the same configuration, and for no other. */
  readonly id: string;
  /** Whether preview is on, and with it rules may be selected by name. */
  readonly isPreview: boolean;
  readonly rules: RuleSelection;
  /** Files and folders that match any of these are left out. */
  readonly exclusions: readonly PathPattern[];
  /** Where there are any, a file must match one of these. */
  readonly inclusions: readonly PathPattern[];
  readonly ignores: readonly PerFile<readonly string[]>[];
  readonly targets: readonly PerFile<string>[];
  readonly options: EngineOptions;
}

/** The first file that has a setting, from the extending file to its base. */
function nearest<Value>(
  files: readonly ConfigFile[],
  find: (file: ConfigFile) => Value | undefined,
): Value | undefined {
  for (const file of files) {
    const found = find(file);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Layer {
  readonly file: ConfigFile;
  readonly lint: PlainTable;
}

function previewOf(layers: readonly Layer[]): Preview {
  const isTrue = (find: (layer: Layer) => PlainValue | undefined): boolean =>
    layers.map(find).find((value) => value !== undefined) === true;
  const isOnInLint = layers.some(({ lint }) => lint['preview'] !== undefined);
  return {
    isOn: isOnInLint
      ? isTrue(({ lint }) => lint['preview'])
      : isTrue(({ file }) => file.settings['preview']),
    isByName: isTrue(({ lint }) => lint['explicit-preview-rules']),
  };
}

function exclusionsOf(layers: readonly Layer[]): PathPattern[] {
  const files = layers.map(({ file }) => file);
  const own = nearest(files, ({ settings, folder }) =>
    Array.isArray(settings['exclude']) ? patternsOf(settings['exclude'], folder) : undefined,
  );
  const fromLint = layers.find(({ lint }) => Array.isArray(lint['exclude']));
  return [
    ...(own ?? defaultExclusions()),
    ...files.flatMap(({ settings, folder }) => patternsOf(settings['extend-exclude'], folder)),
    ...patternsOf(fromLint?.lint['exclude'], fromLint?.file.folder ?? ''),
  ];
}

function inclusionsOf(files: readonly ConfigFile[]): PathPattern[] {
  const own = nearest(files, ({ settings, folder }) =>
    Array.isArray(settings['include']) ? patternsOf(settings['include'], folder) : undefined,
  );
  if (own === undefined) return [];
  return [
    ...own,
    ...files.flatMap(({ settings, folder }) => patternsOf(settings['extend-include'], folder)),
  ];
}

function ignoresOfLayers(layers: readonly Layer[], isPreview: boolean): RuffConfig['ignores'] {
  const own = layers.find(({ lint }) => lint['per-file-ignores'] !== undefined);
  return [
    ...ignoresOf(own?.lint['per-file-ignores'], own?.file.folder ?? '', isPreview),
    ...layers.flatMap(({ lint, file }) =>
      ignoresOf(lint['extend-per-file-ignores'], file.folder, isPreview),
    ),
  ];
}

/** `target-version`, or what the same project's `requires-python` comes to. */
function targetOf({ settings, requiresPython }: ConfigFile): PlainValue | undefined {
  return settings['target-version'] ?? lowestVersion(requiresPython ?? '');
}

function optionsOf(
  files: readonly ConfigFile[],
  fallbackTarget: string | undefined,
): EngineOptions {
  const target = nearest(files, targetOf) ?? fallbackTarget;
  const merged = files
    .map(({ settings }) => engineOptionsOf(settings))
    .reduce((upper, lower) => ({
      top: overlay(upper.top, lower.top),
      lint: overlay(upper.lint, lower.lint),
    }));
  if (target === undefined) return merged;
  return { ...merged, top: tableOf([...Object.entries(merged.top), ['target-version', target]]) };
}

/**
 * Combines a file with those it extends, the file itself first. `fallbackTarget` is the Python version
 * that the project asks for elsewhere. What cannot be read in a file is as good as not there.
 */
export function combineConfigs(
  files: readonly [ConfigFile, ...ConfigFile[]],
  fallbackTarget: string | undefined,
): RuffConfig {
  const layers = files.map((file) => ({ file, lint: lintOf(file.settings) }));
  const preview = previewOf(layers);
  const lints = layers.map(({ lint }) => lint);
  return {
    id: files[0].path,
    isPreview: preview.isOn,
    rules: selectRules(lints.toReversed(), DEFAULT_CODES, preview),
    exclusions: exclusionsOf(layers),
    inclusions: inclusionsOf(files),
    ignores: ignoresOfLayers(layers, preview.isOn),
    targets:
      nearest(files, (file) => {
        const targets = targetsOf(file);
        return targets.length === 0 ? undefined : targets;
      }) ?? [],
    options: optionsOf(files, fallbackTarget),
  };
}

/** The configuration of files that have none. */
export function defaultConfig(target: string | undefined): RuffConfig {
  const top = target === undefined ? EMPTY_TABLE : tableOf([['target-version', target]]);
  return {
    // No path has a colon after nothing.
    id: `:${target ?? ''}`,
    isPreview: false,
    rules: { codes: new Set(DEFAULT_CODES), chosen: new Set(), named: new Set() },
    exclusions: [],
    inclusions: [],
    ignores: [],
    targets: [],
    options: { top, lint: EMPTY_TABLE },
  };
}
