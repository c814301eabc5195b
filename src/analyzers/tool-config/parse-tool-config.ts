import type { Node } from 'jsonc-parser';
import { LineCounter, parseDocument } from 'yaml';
import { objectOf, parseConfig } from '../biome/parse-config.ts';
import { isNestedDeeper } from '../biome/json-nesting.ts';
import {
  isJsonObject,
  jsonObjectOf,
  type JsonObject,
  type JsonValue,
} from '../biome/json-object.ts';
import { createLineIndex } from '../line-index.ts';
import type { Range } from '../../model/finding.ts';

/** A tool's configuration file as data, or why it is none and where. */
export type ToolConfig =
  | { readonly kind: 'parsed'; readonly path: string; readonly settings: JsonObject }
  | {
      readonly kind: 'broken';
      readonly path: string;
      readonly message: string;
      readonly range: Range;
    };

/** Longer than any configuration a person writes, in UTF-16 code units. */
const TEXT_LIMIT = 262_144;

/** Deeper than any configuration is nested. */
const NESTING_LIMIT = 64;

/** Aliases make a small text a large value; configurations have a handful. */
const ALIAS_LIMIT = 100;

const NO_NODES: ReadonlySet<Node> = new Set();

function plainValue(value: unknown, depth: number): JsonValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value !== 'object' || value === null || depth > NESTING_LIMIT) return null;
  if (Array.isArray(value)) return value.map((item) => plainValue(item, depth + 1));
  return jsonObjectOf(
    Object.entries(value).map(([key, item]) => [key, plainValue(item, depth + 1)] as const),
  );
}

function parseJson(path: string, text: string): ToolConfig {
  const parsed = parseConfig(text);
  if (parsed.kind === 'parsed') {
    return { kind: 'parsed', path, settings: objectOf(parsed.tree, NO_NODES) };
  }
  const { message, offset, length } = parsed.problem;
  const range = createLineIndex(text).rangeOfUtf16(offset, offset + length);
  return { kind: 'broken', path, message, range };
}

function brokenYaml(
  path: string,
  why: string,
  { line, col: column } = { line: 1, col: 1 },
): ToolConfig {
  const message = `${why}, so nothing in this file is followed.`;
  const range = { startLine: line, startColumn: column, endLine: line, endColumn: column };
  return { kind: 'broken', path, message, range };
}

function parseYaml(path: string, text: string): ToolConfig {
  if (text.length > TEXT_LIMIT) return brokenYaml(path, 'The file is too long for a configuration');
  if (isNestedDeeper(text, NESTING_LIMIT))
    return brokenYaml(path, 'The file is nested too deeply for a configuration');
  const lineCounter = new LineCounter();
  const options = {
    lineCounter,
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  } as const;
  const document = parseDocument(text, options);
  const [error] = document.errors;
  if (error !== undefined) {
    const position = lineCounter.linePos(Math.min(error.pos[0], text.length));
    return brokenYaml(path, `The file is no YAML: ${error.message}`, position);
  }
  try {
    const settings = plainValue(document.toJS({ maxAliasCount: ALIAS_LIMIT }), 0);
    if (isJsonObject(settings)) return { kind: 'parsed', path, settings };
    return brokenYaml(path, 'Expected an object with settings');
  } catch {
    // `yaml` refuses more aliases than that.
    return brokenYaml(path, 'The file has more aliases than a configuration needs');
  }
}

/** Reads a configuration as data: YAML by its extension, anything else as JSON with comments. Never throws. */
export function parseToolConfig(path: string, text: string): ToolConfig {
  return /\.ya?ml$/.test(path) ? parseYaml(path, text) : parseJson(path, text);
}
