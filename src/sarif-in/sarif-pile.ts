import type { Imports } from '../model/imported.ts';
import { readSarif, type SarifOptions } from './read-sarif.ts';
import {
  PASSED_OVER,
  type PassedOver,
  type SarifFinding,
  type SarifReading,
  type SarifRule,
  type SarifTool,
} from './sarif-reading.ts';

/** Findings that are taken of all files together: more nobody could read, and they must be held here. */
const MOST_FINDINGS = 100_000;
/** Characters that their messages may take together. */
const MOST_CHARACTERS = 64 * 2 ** 20;
/** Characters that the texts of rules may take together: they are held by main. */
const MOST_RULE_CHARACTERS = 2 ** 21;
/** More sentences than anybody would read. */
const MOST_NOTES = 100;

/** Where the analysed folder is. */
export interface PilePlaces extends Pick<SarifOptions, 'roots'> {
  /** The analysed folder below the workspace, with `/` at the end; `''` for the workspace itself. */
  readonly prefix: string;
}

/** A finding at a path of the analysed folder. */
export type PlacedFinding = Omit<SarifFinding, 'path' | 'isGuess'>;

function countOf(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** What was read from all files, together. */
export class SarifPile {
  readonly #places: PilePlaces;
  readonly #findings: SarifFinding[] = [];
  readonly #tools = new Map<string, SarifTool>();
  readonly #rules = new Map<string, SarifRule>();
  readonly #passedOver = new Map<PassedOver, number>();
  readonly #notes: string[] = [];
  readonly #files: string[] = [];
  #isWhole = true;
  #characters = 0;
  #ruleCharacters = 0;
  #taken = 0;

  constructor(places: PilePlaces) {
    this.#places = places;
  }

  /** Something to know. */
  note(sentence: string): void {
    if (this.#notes.length < MOST_NOTES) this.#notes.push(sentence);
  }

  /** Something that could not be read: then not all is here. */
  complain(sentence: string): void {
    this.#isWhole = false;
    this.note(sentence);
  }

  /** Reads one more file. */
  read(path: string, bytes: Uint8Array): void {
    const mostFindings = MOST_FINDINGS - this.#findings.length;
    const reading = readSarif(bytes, { roots: this.#places.roots, mostFindings });
    this.#files.push(path);
    for (const finding of reading.findings) this.#take(finding);
    for (const tool of reading.tools) this.#tools.set(tool.analyzer, tool);
    for (const rule of reading.rules) this.#keepRule(rule);
    this.#count(reading);
    for (const problem of reading.problems) this.complain(`${path}: ${problem}.`);
  }

  /**
   * The findings by file of the analysed folder, in order of paths. Addresses that count from the
   * analysed folder instead of the workspace, or from nobody knows where, are taken where `has` knows
   * such a file.
   */
  *byPath(has: (path: string) => boolean): Iterable<[string, readonly PlacedFinding[]]> {
    const paths = new Map<string, PlacedFinding[]>();
    const known = new Map<string, boolean>();
    const exists = (path: string): boolean => {
      const answer = known.get(path) ?? has(path);
      known.set(path, answer);
      return answer;
    };
    for (const { path: told, isGuess = false, ...finding } of this.#findings) {
      const path = this.#locate(told, isGuess, exists);
      if (path === undefined) {
        this.#add('elsewhere', 1);
        continue;
      }
      const same = paths.get(path);
      if (same === undefined) paths.set(path, [finding]);
      else same.push(finding);
      this.#taken += 1;
    }
    yield* [...paths].toSorted(([left], [right]) => compareText(left, right));
  }

  /** What there is to say besides; right once `byPath` was read. */
  get summary(): Imports & { readonly notes: readonly string[] } {
    const tools = [...this.#tools.values()].toSorted((left, right) =>
      compareText(left.analyzer, right.analyzer),
    );
    const rules = Array.from(this.#rules.values(), ({ analyzer, rule, ...texts }) => ({
      ruleId: `${analyzer}/${rule}`,
      ...texts,
    }));
    const sorted = rules.toSorted((left, right) => compareText(left.ruleId, right.ruleId));
    return {
      tools,
      rules: sorted,
      isWhole: this.#isWhole,
      notes: [...this.#told(), ...this.#notes],
    };
  }

  #locate(told: string, isGuess: boolean, exists: (path: string) => boolean): string | undefined {
    const { prefix } = this.#places;
    if (told.startsWith(prefix)) {
      const path = told.slice(prefix.length);
      return isGuess && !exists(path) ? undefined : path;
    }
    return exists(told) ? told : undefined;
  }

  #take(finding: SarifFinding): void {
    this.#characters += finding.message.length;
    if (this.#characters > MOST_CHARACTERS) this.#add('left-out', 1);
    else this.#findings.push(finding);
  }

  #keepRule(rule: SarifRule): void {
    const { help = '', helpUrl = '', summary } = rule;
    const size = summary.length + help.length + helpUrl.length;
    if (this.#ruleCharacters + size > MOST_RULE_CHARACTERS) return;
    const key = `${rule.analyzer}/${rule.rule}`;
    if (this.#rules.has(key)) return;
    this.#ruleCharacters += size;
    this.#rules.set(key, rule);
  }

  #count({ passedOver }: SarifReading): void {
    for (const reason of REASONS) this.#add(reason, passedOver[reason]);
  }

  #add(reason: PassedOver, count: number): void {
    this.#passedOver.set(reason, (this.#passedOver.get(reason) ?? 0) + count);
  }

  *#told(): Iterable<string> {
    if (this.#files.length === 0) return;
    const names = Array.from(this.#tools.values(), ({ name }) => name).toSorted();
    const by = names.length === 0 ? '' : ` (${names.slice(0, 10).join(', ')})`;
    yield `${countOf(this.#taken, 'finding')} of other tools${by} read from ${countOf(this.#files.length, 'SARIF file')}: ${this.#files.slice(0, 5).join(', ')}${this.#files.length > 5 ? ', …' : ''}.`;
    const passed = REASONS.flatMap((reason) => {
      const count = this.#passedOver.get(reason) ?? 0;
      return count === 0 ? [] : [`${String(count)} ${PASSED_OVER[reason]}`];
    });
    if (passed.length > 0)
      yield `Results in SARIF that are no findings here: ${passed.join('; ')}.`;
  }
}

const REASONS: readonly PassedOver[] = [
  'not-failing',
  'suppressed',
  'absent',
  'placeless',
  'elsewhere',
  'malformed',
  'left-out',
];
