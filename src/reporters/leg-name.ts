import { createHash } from 'node:crypto';
import type { JobLeg } from '../model/job-leg.ts';
import { safeSentence, shorten } from './safe-text.ts';

/** Long enough for `windows-11-arm` and a version, short enough for a list of checks. */
const VALUE_CHARS = 40;

/** All values together. */
const VALUES_CHARS = 80;

/** Values that are lists or objects show their first few leaves. */
const MOST_LEAVES = 8;

/**
 * What the check run of one job of a matrix is called: the name with the leg's values behind it, as
 * GitHub names the job itself, such as `Evenkeel (ubuntu-latest, 24)`. Where a value had to be
 * changed or cut, the leg's number follows, so that no two legs share a name. A name that has every
 * value in it already stays as it is.
 */
export function nameOfLeg(name: string, leg: JobLeg): string {
  const { index, total, matrix = {} } = leg;
  const isAlone = total === undefined ? Object.keys(matrix).length === 0 : total < 2;
  if (isAlone) return name;
  const values = readValues(matrix);
  if (values.texts.length === 0) return `${name} (${positionOf(index, total)})`;
  if (values.isWhole && hasWords(name, values.texts)) return name;
  const all = values.texts.join(', ');
  const shown = shorten(all, VALUES_CHARS);
  const isWhole = values.isWhole && shown === all;
  return `${name} (${shown})${isWhole ? '' : ` ${markOf(index, all)}`}`;
}

interface Values {
  readonly texts: readonly string[];
  /** Whether the texts tell all there is. */
  readonly isWhole: boolean;
}

function readValues(matrix: Readonly<Record<string, unknown>>): Values {
  const texts: string[] = [];
  let isWhole = true;
  for (const value of Object.values(matrix)) {
    const isPlain = typeof value !== 'object' || value === null;
    for (const leaf of isPlain ? [value] : leavesOf(value)) {
      const given = String(leaf);
      const text = toText(given);
      isWhole &&= isPlain && text === given && text !== '';
      if (text !== '') texts.push(text);
    }
    isWhole &&= isPlain;
  }
  return { texts, isWhole };
}

/** Without recursion: nobody promises that a value is shallow. */
function leavesOf(value: object): readonly unknown[] {
  const leaves: unknown[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && leaves.length < MOST_LEAVES) {
    const next = open.shift();
    if (typeof next === 'object' && next !== null) open.unshift(...Object.values(next));
    else leaves.push(next);
  }
  return leaves;
}

function toText(value: string): string {
  const oneLine = safeSentence(value.normalize('NFC')).replace(/\s+/gu, ' ').trim();
  return shorten(oneLine, VALUE_CHARS);
}

function positionOf(index: number | undefined, total: number | undefined): string {
  const number = index === undefined ? '?' : String(index + 1);
  return total === undefined ? number : `${number} of ${total}`;
}

function hasWords(name: string, texts: readonly string[]): boolean {
  const words = new Set(name.split(/[^\p{L}\p{N}._-]+/u));
  return texts.every((text) => words.has(text));
}

/** The leg's number, or what stands for it where the server does not tell it. */
function markOf(index: number | undefined, values: string): string {
  if (index !== undefined) return `#${index + 1}`;
  return `#${createHash('sha256').update(values).digest('hex').slice(0, 6)}`;
}
