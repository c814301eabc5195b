import { posix } from 'node:path';
import { isJsonObject, jsonObjectOf, type JsonObject } from '../biome/json-object.ts';
import type { Project } from '../define-analyzer.ts';
import { ToolConfigFinder } from '../tool-config/find-tool-config.ts';
import { matchesLines, readIgnoreFile } from '../tool-config/ignore-file.ts';
import { parseToolConfig, type ToolConfig } from '../tool-config/parse-tool-config.ts';

/** By whose rules a file is looked at. */
export interface MarkdownSettings {
  readonly kind: 'default' | 'configured';
  readonly config: JsonObject;
}

/** In one folder the first that is there counts, as for markdownlint-cli2. */
const RULE_NAMES = [
  '.markdownlint.jsonc',
  '.markdownlint.json',
  '.markdownlint.yaml',
  '.markdownlint.yml',
] as const;
const CLI_NAMES = ['.markdownlint-cli2.jsonc', '.markdownlint-cli2.yaml'] as const;

/** Links that lead nowhere, or were written the wrong way round, and rows that do not fit their table. */
export const DEFAULT: MarkdownSettings = {
  kind: 'default',
  config: { default: false, MD011: true, MD042: true, MD052: true, MD056: true },
};

/** A chain of `extends` is this long at most; a longer one is a circle. */
const EXTENDS_LIMIT = 8;

/** Whether `ignores` of markdownlint-cli2 leaves a file out: globs from the folder that it is in. */
function isIgnoredBy(
  { path: own, settings }: Extract<ToolConfig, { kind: 'parsed' }>,
  path: string,
): boolean {
  const { ignores } = settings;
  if (!Array.isArray(ignores)) return false;
  const globs = ignores.filter((glob) => typeof glob === 'string').map(anchored);
  const folder = posix.dirname(own);
  return matchesLines(globs, folder === '.' ? path : posix.relative(folder, path));
}

/** Here a glob without a slash is for the folder alone, and "!" takes nothing back. */
function anchored(glob: string): string {
  return `/${glob.replace(/^(?:!|#|\.?\/)+/, '')}`;
}

/** The repository's configurations of markdownlint. */
export class MarkdownConfigs {
  /** Names of the files that are configurations. */
  static readonly names: ReadonlySet<string> = new Set([...RULE_NAMES, ...CLI_NAMES]);

  readonly #project: Project;
  readonly #rules: ToolConfigFinder;
  readonly #cli: ToolConfigFinder;
  readonly #isIgnored: (path: string) => boolean;

  constructor(project: Project) {
    this.#project = project;
    this.#rules = new ToolConfigFinder(project, { names: RULE_NAMES, isNearest: true });
    this.#cli = new ToolConfigFinder(project, { names: CLI_NAMES, isNearest: true });
    this.#isIgnored = readIgnoreFile(project, '.markdownlintignore');
  }

  /** The configuration file at a path, when it is one that counts. */
  configAt(path: string): ToolConfig | undefined {
    if (!MarkdownConfigs.names.has(posix.basename(path))) return undefined;
    return [this.#rules.governing(path), this.#cli.governing(path)].find(
      (config) => config?.path === path,
    );
  }

  /** How a file is looked at; `undefined` where it is to be left out. A broken configuration is none. */
  settingsFor(path: string): MarkdownSettings | undefined {
    if (this.#isIgnored(path)) return undefined;
    const cli = this.#cli.governing(path);
    if (cli?.kind === 'parsed' && isIgnoredBy(cli, path)) return undefined;
    const own = this.#rules.governing(path);
    const merged = {
      ...this.#inCli(cli),
      ...(own?.kind === 'parsed' && this.#follow(own.path, own.settings, 0)),
    };
    if (Object.keys(merged).length === 0) return DEFAULT;
    // markdownlint itself passes over what it does not know in a configuration.
    return { kind: 'configured', config: merged };
  }

  /** What a configuration of markdownlint-cli2 says of rules. */
  #inCli(cli: ToolConfig | undefined): JsonObject | undefined {
    const config = cli?.kind === 'parsed' ? cli.settings['config'] : undefined;
    return cli !== undefined && isJsonObject(config)
      ? this.#follow(cli.path, config, 0)
      : undefined;
  }

  /** The settings with those of the files that they extend; packages are not installed here. */
  #follow(path: string, settings: JsonObject, depth: number): JsonObject {
    const { extends: base, ...own } = settings;
    if (typeof base !== 'string' || depth >= EXTENDS_LIMIT) return own;
    const basePath = posix.join(posix.dirname(path), base);
    const text = basePath.startsWith('..') ? undefined : this.#project.read(basePath);
    const parsed = text === undefined ? undefined : parseToolConfig(basePath, text);
    if (parsed?.kind !== 'parsed') return own;
    const inherited = this.#follow(basePath, parsed.settings, depth + 1);
    return jsonObjectOf([...Object.entries(inherited), ...Object.entries(own)]);
  }
}
