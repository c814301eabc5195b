import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseAllDocuments,
  visit,
  type Document,
} from 'yaml';
import { messageOf } from '../../errors.ts';
import { isPlain, textIn } from './plain-value.ts';
import type { RuleFileRule } from './rule-page.ts';

/** Longer files, and more aliases, are an attack on whoever reads them. */
const MOST_CHARACTERS = 262_144;
const MOST_ALIASES = 50;
const MOST_DEPTH = 200;
const MOST_PATTERNS = 500;

/** A pattern as it stands in a rule file. */
export interface WrittenPattern {
  readonly text: string;
  readonly selector?: string;
  readonly line: number;
}

/** Something wrong with a rule file. */
export interface RuleProblem {
  readonly rule: RuleFileRule;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

function depthOf(value: unknown, left = MOST_DEPTH): number {
  if (left === 0 || typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map((each) => depthOf(each, left - 1)));
}

/** One document of a rule file, as data that can say where things are. */
export class RuleDocument {
  readonly file: string;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;

  constructor(file: string, document: Document.Parsed, lines: LineCounter) {
    this.file = file;
    this.#document = document;
    this.#lines = lines;
  }

  /** Something wrong at one of its keys, or with it as a whole. */
  problem(message: string, key?: string, rule: RuleFileRule = 'invalid-rule'): RuleProblem {
    return { rule, file: this.file, line: this.lineOf(key), message };
  }

  /** The line of a key; of the document where it has none such. */
  lineOf(key: string | undefined): number {
    const { contents } = this.#document;
    const pair = isMap(contents)
      ? contents.items.find((each) => isScalar(each.key) && each.key.value === key)
      : undefined;
    const node = isNode(pair?.key) ? pair.key : contents;
    return this.#lines.linePos(node?.range?.[0] ?? this.#document.range?.[0] ?? 0).line;
  }

  /** Every pattern, wherever it stands. */
  patterns(): readonly WrittenPattern[] {
    const found: WrittenPattern[] = [];
    visit(this.#document, {
      Pair: (_key, { key, value }) => {
        if (isScalar(key) && key.value === 'pattern') found.push(...this.#pattern(value));
        return found.length < MOST_PATTERNS ? undefined : visit.BREAK;
      },
    });
    return found;
  }

  #pattern(value: unknown): readonly WrittenPattern[] {
    if (!isNode(value)) return [];
    const line = this.#lines.linePos(value.range?.[0] ?? 0).line;
    if (isScalar(value))
      return typeof value.value === 'string' ? [{ text: value.value, line }] : [];
    const plain: unknown = value.toJS(this.#document, { maxAliasCount: MOST_ALIASES });
    if (!isPlain(plain) || typeof plain['context'] !== 'string') return [];
    const { selector } = textIn(plain, 'selector');
    return [{ text: plain['context'], line, ...(selector !== undefined && { selector }) }];
  }
}

function toPlain(document: Document.Parsed): unknown {
  const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
  if (depthOf(value) >= MOST_DEPTH) throw new Error('it is nested too deeply');
  return value;
}

/** The documents of a rule file as plain values, or what is wrong with them. */
export function* documentsOf(
  file: string,
  text: string,
): Iterable<{ readonly document: RuleDocument; readonly value: unknown } | RuleProblem> {
  const at = { rule: 'invalid-rule', file, line: 1 } as const;
  if (text.length > MOST_CHARACTERS) {
    yield { ...at, message: `Expected at most ${String(MOST_CHARACTERS)} characters` };
    return;
  }
  const lines = new LineCounter();
  for (const parsed of parseAllDocuments(text, { lineCounter: lines, prettyErrors: false })) {
    if (!('contents' in parsed)) continue;
    const [error] = parsed.errors;
    if (error !== undefined) {
      yield { ...at, line: lines.linePos(error.pos[0]).line, message: error.message };
      continue;
    }
    try {
      const value = toPlain(parsed);
      if (value !== null) yield { document: new RuleDocument(file, parsed, lines), value };
    } catch (thrown) {
      yield { ...at, message: messageOf(thrown) };
    }
  }
}
