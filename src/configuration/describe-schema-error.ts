import type { ErrorObject } from 'ajv';
import { nearest } from '../inputs/nearest.ts';

/** A path of keys and indexes into the file. */
export type KeyPath = readonly (string | number)[];

/** What is wrong, where, in words. */
export interface Problem {
  readonly at: KeyPath;
  /** Whether the key is wrong rather than its value. */
  readonly isKey: boolean;
  /** `expected …` and what to do; what was there is added by who knows it. */
  readonly expected: string;
  readonly advice: string;
  /** A name that is not among others; the nearest is looked for only where the problem is told. */
  readonly unknown?: { readonly name: string; readonly among: readonly string[] };
}

/** JSON Pointer, RFC 6901. Indexes stay text: they find elements as well. */
function toKeyPath(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  object: 'keys with values',
  array: 'a list, each item on a line with "- "',
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  'object,null': 'keys with values',
  'integer,string': 'a whole number or a word',
};

/** Which word was probably meant. */
export function adviceFor(word: string, allowed: readonly string[]): string {
  const guess = nearest(word, allowed);
  return guess === undefined ? '' : `Did you mean "${guess}"?`;
}

function keysOf(parentSchema: unknown): string[] {
  if (typeof parentSchema !== 'object' || parentSchema === null) return [];
  const { properties } = parentSchema as { readonly properties?: object };
  return Object.keys(properties ?? {});
}

/** A wrong key, with the nearest known one. */
function unknownKey({ instancePath, params, parentSchema }: ErrorObject): Problem {
  const key = String(params['additionalProperty']);
  const allowed = keysOf(parentSchema);
  return {
    at: [...toKeyPath(instancePath), key],
    isKey: true,
    expected: `one of the keys ${allowed.join(', ')}`,
    advice: adviceFor(key, allowed),
  };
}

function wrongChoice({ instancePath, params, data }: ErrorObject): Problem {
  const allowed = [params['allowedValues']].flat().map(String);
  const at = toKeyPath(instancePath);
  return {
    at,
    isKey: false,
    expected: `one of ${allowed.join(', ')}`,
    // An object's own way to become text is the file's: it may be none.
    advice: typeof data === 'string' ? adviceFor(data, allowed) : '',
  };
}

/** Puts one complaint of the validator into words. */
export function describeSchemaError(error: ErrorObject): Problem {
  const { keyword, instancePath, params, message } = error;
  const at = toKeyPath(instancePath);
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(error);
    case 'enum':
      return wrongChoice(error);
    case 'type': {
      const type = String(params['type']);
      return { at, isKey: false, expected: TYPE_WORDS[type] ?? type, advice: '' };
    }
    case 'required': {
      const key = String(params['missingProperty']);
      return { at, isKey: false, expected: `the key "${key}" as well`, advice: '' };
    }
    default:
      return { at, isKey: false, expected: `a value that ${message ?? keyword}`, advice: '' };
  }
}
