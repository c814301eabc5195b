import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Range } from '../../model/finding.ts';
import { createLineIndex } from '../line-index.ts';

const START_OF_FILE: Range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** Where something stands in a text, in UTF-16 code units. */
type Span = readonly [start: number, end: number];

type FindKey = (keys: readonly string[]) => Span | undefined;

function finderInJson(text: string): FindKey {
  // A byte-order mark is one character, and so is what takes its place.
  const tree = parseTree(text.replace(/^\ufeff/, ' '), [], { allowTrailingComma: true });
  return (keys) => {
    const value = tree === undefined ? undefined : findNodeAtLocation(tree, [...keys]);
    const key = value?.parent?.children?.[0];
    return key === undefined ? undefined : [key.offset, key.offset + key.length];
  };
}

function finderInYaml(text: string): FindKey {
  const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;
  const document = parseDocument(text, options);
  return (keys) => {
    const parents = keys.slice(0, -1);
    const parent = parents.length === 0 ? document.contents : document.getIn(parents, true);
    if (!isMap(parent)) return undefined;
    const last = keys.at(-1);
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
    return isNode(key) && key.range ? [key.range[0], key.range[1]] : undefined;
  };
}

/**
 * Makes what tells where a key stands in a configuration that `parseToolConfig` could parse, given the
 * keys that lead to it; the start of the file for one that is not there.
 */
export function createKeyLocator(path: string, text: string): (keys: readonly string[]) => Range {
  const find = /\.ya?ml$/.test(path) ? finderInYaml(text) : finderInJson(text);
  const index = createLineIndex(text);
  return (keys) => {
    const span = find(keys);
    return span === undefined ? START_OF_FILE : index.rangeOfUtf16(span[0], span[1]);
  };
}
