import { posix } from 'node:path';
import type { ProjectSettings, Settings } from './session.ts';
import { DEFAULT_SETTINGS } from './default-settings.ts';
import { jsonObjectOf, type JsonObject } from './json-object.ts';
import { mergeConfiguration } from './merge-configuration.ts';
import { readConfig, type ConfigFile, type ConfigSources } from './read-config.ts';

/** By whose rules a file is looked at. */
export interface Governing {
  readonly kind: 'default' | 'configured';
  readonly settings: ProjectSettings;
}

/** The names of Biome's configuration files; in one folder the first that is there counts. */
export const CONFIG_NAMES = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'] as const;

/** Configurations kept at a time; a repository rarely has more with files in turn. */
const CONFIG_LIMIT = 64;

const BY_DEFAULT: Governing = {
  kind: 'default',
  settings: { root: DEFAULT_SETTINGS, hasManifests: false },
};

/** A configuration file, with the form that the engine is given once it was asked for. */
interface Known {
  readonly file: ConfigFile;
  governing?: Governing;
}

function parentOf(folder: string): string | undefined {
  if (folder === '') return undefined;
  const parent = posix.dirname(folder);
  return parent === '.' ? '' : parent;
}

function settingsOf(folder: string, configuration: JsonObject, isRoot: boolean): Settings {
  const entries = isRoot ? [] : ([['root', false]] as const);
  return { folder, configuration: jsonObjectOf([...Object.entries(configuration), ...entries]) };
}

/** The repository's configurations of Biome, read when a file first needs them. */
export class ConfigStore {
  readonly #sources: ConfigSources;
  /** In the order of their last use. */
  readonly #known = new Map<string, Known>();
  readonly #withoutConfig = new Set<string>();

  constructor(sources: ConfigSources) {
    this.#sources = sources;
  }

  /**
   * The configuration for a file: the nearest upwards, as Biome takes it. One that is broken governs
   * nothing: its files are looked at by the default rules.
   */
  governing(path: string): Governing {
    const nearest = this.#nearest(folderOf(path));
    if (nearest === undefined) return BY_DEFAULT;
    nearest.governing ??= this.#govern(nearest.file);
    return nearest.governing;
  }

  /** The configuration that this file is; `undefined` when it is none, or another in its folder goes before it. */
  configAt(path: string): ConfigFile | undefined {
    if (!CONFIG_NAMES.some((name) => posix.basename(path) === name)) return undefined;
    const file = this.#at(folderOf(path))?.file;
    return file?.path === path ? file : undefined;
  }

  #govern({ folder, configuration, isRoot, extendsRoot }: ConfigFile): Governing {
    if (configuration === undefined) return BY_DEFAULT;
    const above = isRoot ? undefined : this.#rootAbove(folder);
    if (above?.configuration === undefined) {
      const root = settingsOf(folder, configuration, true);
      return { kind: 'configured', settings: { root, hasManifests: true } };
    }
    const full = extendsRoot
      ? mergeConfiguration(above.configuration, configuration)
      : configuration;
    const root = settingsOf(above.folder, above.configuration, true);
    const nested = settingsOf(folder, full, false);
    return { kind: 'configured', settings: { root, nested, hasManifests: true } };
  }

  #rootAbove(folder: string): ConfigFile | undefined {
    const parent = parentOf(folder);
    const above = parent === undefined ? undefined : this.#nearest(parent)?.file;
    return above === undefined || above.isRoot ? above : this.#rootAbove(above.folder);
  }

  #nearest(folder: string): Known | undefined {
    for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
      const known = this.#at(at);
      if (known !== undefined) return known;
    }
    return undefined;
  }

  #at(folder: string): Known | undefined {
    if (this.#withoutConfig.has(folder)) return undefined;
    const known = this.#known.get(folder) ?? this.#read(folder);
    if (known === undefined) this.#withoutConfig.add(folder);
    else this.#keep(folder, known);
    return known;
  }

  #read(folder: string): Known | undefined {
    for (const name of CONFIG_NAMES) {
      const path = posix.join(folder, name);
      const text = this.#sources.project.read(path);
      if (text !== undefined) return { file: readConfig(path, text, this.#sources) };
    }
    return undefined;
  }

  #keep(folder: string, known: Known): void {
    this.#known.delete(folder);
    this.#known.set(folder, known);
    const [oldest] = this.#known.keys();
    if (this.#known.size > CONFIG_LIMIT && oldest !== undefined) this.#known.delete(oldest);
  }
}

function folderOf(path: string): string {
  return parentOf(path) ?? '';
}
