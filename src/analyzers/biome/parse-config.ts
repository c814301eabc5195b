import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { ConfigProblem } from './config-problem.ts';
import { isNestedDeeper } from './json-nesting.ts';
import { jsonObjectOf, type JsonObject, type JsonValue } from './json-object.ts';

/** A configuration's text as a tree, or why it is none. */
export type ParsedConfig =
  | { readonly kind: 'parsed'; readonly tree: Node }
  | { readonly kind: 'broken'; readonly problem: ConfigProblem };

/** Longer than any configuration a person writes, in UTF-16 code units: the largest seen had 20,000. */
const TEXT_LIMIT = 262_144;

/** Deeper than any configuration is nested: Biome's own schema has 9 levels. Both parsers recurse. */
const NESTING_LIMIT = 64;

function broken(message: string, offset = 0, length = 0): ParsedConfig {
  const problem = { rule: 'invalid-configuration', severity: 'error', offset, length } as const;
  return {
    kind: 'broken',
    problem: { ...problem, message: `${message}, so nothing in this file is followed.` },
  };
}

/** Parses a configuration's text, with comments and trailing commas. Never throws. */
export function parseConfig(text: string): ParsedConfig {
  if (text.length > TEXT_LIMIT) return broken('The file is too long for a configuration');
  if (isNestedDeeper(text, NESTING_LIMIT))
    return broken('The file is nested too deeply for a configuration');
  const errors: ParseError[] = [];
  // A byte-order mark is one character, and so is what takes its place.
  const tree = parseTree(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined) {
    const reason = printParseErrorCode(error.error).replace(
      /(?!^)[A-Z]/g,
      (c) => ` ${c.toLowerCase()}`,
    );
    return broken(`The file is no JSON (${reason})`, error.offset, error.length);
  }
  if (tree?.type !== 'object') {
    return broken('Expected an object with settings', tree?.offset, tree?.length);
  }
  return { kind: 'parsed', tree };
}

/** A property's key and value; `undefined` for any other node. */
function propertyOf(node: Node): { readonly key: string; readonly value: Node } | undefined {
  const [key, value] = node.type === 'property' ? (node.children ?? []) : [];
  return key === undefined || value === undefined ? undefined : { key: String(key.value), value };
}

function plainOf(node: Node, dropped: ReadonlySet<Node>): JsonValue {
  const children = (node.children ?? []).filter((child) => !dropped.has(child));
  if (node.type === 'array') return children.map((child) => plainOf(child, dropped));
  if (node.type !== 'object') return scalarOf(node);
  const entries = children.map(propertyOf).filter((property) => property !== undefined);
  return jsonObjectOf(entries.map(({ key, value }) => [key, plainOf(value, dropped)] as const));
}

function scalarOf(node: Node): JsonValue {
  const value: unknown = getNodeValue(node);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

/** The tree's values as plain data, without the dropped nodes. */
export function objectOf(tree: Node, dropped: ReadonlySet<Node>): JsonObject {
  const value = plainOf(tree, dropped);
  // `parseConfig` lets only objects pass.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as JsonObject;
}
