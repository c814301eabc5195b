import { posix } from 'node:path';
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Project } from '../define-analyzer.ts';
import type { BiomeEngine } from './biome-engine.ts';
import type { ConfigProblem } from './config-problem.ts';
import { NO_SIZE_LIMIT } from './default-settings.ts';
import { isJsonObject, jsonObjectOf, type JsonObject, type JsonValue } from './json-object.ts';
import { mergeConfiguration } from './merge-configuration.ts';
import { objectOf, parseConfig } from './parse-config.ts';
import { pruneConfig } from './prune-config.ts';

/** One configuration file, read. */
export interface ConfigFile {
  readonly path: string;
  /** The folder that its patterns are relative to: `''` is the analysed folder itself. */
  readonly folder: string;
  /** What it says of linting, with what it extends; `undefined` when nothing of it can be followed. */
  readonly configuration: JsonObject | undefined;
  /** Whether it stands by itself; a nested one may add to the one above (`"extends": "//"`). */
  readonly isRoot: boolean;
  readonly extendsRoot: boolean;
  readonly problems: readonly ConfigProblem[];
}

/** What reading a configuration needs. */
export interface ConfigSources {
  readonly project: Project;
  readonly engine: BiomeEngine;
}

/** The settings that linting is governed by. `vcs` is not: only tracked files are analysed. */
const FOLLOWED = ['files', 'linter', 'javascript', 'json', 'css', 'graphql', 'overrides'] as const;

/** Most files that one configuration extends. */
const EXTENDS_LIMIT = 16;

/** A file's own settings, before it extends anything. */
interface OwnSettings {
  readonly settings: JsonObject;
  readonly problems: readonly ConfigProblem[];
  /** The parsed text; `undefined` when it could not be parsed. */
  readonly tree: Node | undefined;
}

function readSettings(text: string, engine: BiomeEngine): OwnSettings {
  const parsed = parseConfig(text);
  if (parsed.kind === 'broken') {
    return { settings: jsonObjectOf([]), problems: [parsed.problem], tree: undefined };
  }
  const { tree } = parsed;
  const diagnostics = engine.checkConfiguration(text);
  if (typeof diagnostics === 'string') {
    const problem = refused(diagnostics);
    return { settings: jsonObjectOf([]), problems: [problem], tree: undefined };
  }
  const { dropped, problems } = pruneConfig(text, tree, diagnostics);
  return { settings: objectOf(tree, dropped), problems, tree };
}

function refused(reason: string): ConfigProblem {
  return {
    rule: 'invalid-configuration',
    severity: 'error',
    message: `Biome does not take this configuration, so nothing in it is followed: ${reason}`,
    offset: 0,
    length: 0,
  };
}

function notFollowed(message: string, node: Node | undefined): ConfigProblem {
  const { offset = 0, length = 0 } = node ?? {};
  return { rule: 'invalid-configuration', severity: 'notice', message, offset, length };
}

function withoutPlugins(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  return jsonObjectOf(Object.entries(value).filter(([key]) => key !== 'plugins'));
}

function followedOf(settings: JsonObject): JsonObject {
  const entries = FOLLOWED.flatMap((key) => {
    const value = settings[key];
    if (value === undefined || value === null) return [];
    const isOverrides = key === 'overrides' && Array.isArray(value);
    return [[key, isOverrides ? value.map(withoutPlugins) : value] as const];
  });
  return jsonObjectOf(entries);
}

/** The path of an extended file; `undefined` when it is not in the analysed folder. */
export function extendedPath(folder: string, entry: string): string | undefined {
  if (posix.isAbsolute(entry)) return undefined;
  const path = posix.join(folder, entry);
  return path.startsWith('../') ? undefined : path;
}

/** One configuration file being read. */
class Reading {
  readonly problems: ConfigProblem[];
  readonly #sources: ConfigSources;
  readonly #folder: string;
  readonly #own: OwnSettings;

  constructor(folder: string, text: string, sources: ConfigSources) {
    this.#sources = sources;
    this.#folder = folder;
    this.#own = readSettings(text, sources.engine);
    this.problems = [...this.#own.problems];
    this.#mentionPlugins();
  }

  get extendsRoot(): boolean {
    return this.#own.settings['extends'] === '//';
  }

  get isRoot(): boolean {
    return this.#own.settings['root'] !== false && !this.extendsRoot;
  }

  /** The settings that are followed, over those of the files it extends. */
  configuration(): JsonObject | undefined {
    if (this.#own.tree === undefined) return undefined;
    const configuration = [NO_SIZE_LIMIT, ...this.#bases()].reduceRight<JsonObject>(
      (over, base) => mergeConfiguration(base, over),
      followedOf(this.#own.settings),
    );
    const refusal = this.#sources.engine.refusalOf({ folder: this.#folder, configuration });
    if (refusal === undefined) return configuration;
    this.problems.push(refused(refusal));
    return undefined;
  }

  /** What it extends, one level deep: Biome does not follow what an extended file extends. */
  #bases(): JsonObject[] {
    const list = this.#own.settings['extends'];
    if (!Array.isArray(list)) return [];
    const entries = list.slice(0, EXTENDS_LIMIT).filter((entry) => typeof entry === 'string');
    return entries.map((entry, index) => this.#base(entry, this.#node(['extends', index])));
  }

  #base(entry: string, node: Node | undefined): JsonObject {
    const path = extendedPath(this.#folder, entry);
    const text = path === undefined ? undefined : this.#sources.project.read(path);
    if (text === undefined) {
      const message = `"${entry}" is not among the files analysed, so what it says is not followed.`;
      this.problems.push(notFollowed(message, node));
      return jsonObjectOf([]);
    }
    const { settings, problems } = readSettings(text, this.#sources.engine);
    const [problem] = problems;
    if (problem !== undefined) {
      const { offset = 0, length = 0 } = node ?? {};
      this.problems.push({
        ...problem,
        message: `In "${entry}": ${problem.message}`,
        offset,
        length,
      });
    }
    return followedOf(settings);
  }

  #mentionPlugins(): void {
    const node = this.#node(['plugins']);
    if (node?.children === undefined || node.children.length === 0) return;
    const message = 'Plugins for Biome are programs of their own and are not run.';
    this.problems.push(notFollowed(message, node));
  }

  #node(path: (string | number)[]): Node | undefined {
    return this.#own.tree === undefined ? undefined : findNodeAtLocation(this.#own.tree, path);
  }
}

/** Reads the text of a configuration file. Never throws: a broken file is one with a problem. */
export function readConfig(path: string, text: string, sources: ConfigSources): ConfigFile {
  const directory = posix.dirname(path);
  const folder = directory === '.' ? '' : directory;
  const reading = new Reading(folder, text, sources);
  const configuration = reading.configuration();
  const { isRoot, extendsRoot, problems } = reading;
  return { path, folder, configuration, isRoot, extendsRoot, problems };
}
