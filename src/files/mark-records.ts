import {
  GENERATED_ATTRIBUTE,
  toMark,
  VENDORED_ATTRIBUTE,
  type LinguistMarks,
} from './linguist-marks.ts';

/** The attributes to ask `git check-attr` for, in the order its answers are read. */
export const MARK_ATTRIBUTES = [GENERATED_ATTRIBUTE, VENDORED_ATTRIBUTE] as const;

/** `git check-attr -z` answers with a path, an attribute and its value, for every attribute. */
export const FIELDS_PER_FILE = 3 * MARK_ATTRIBUTES.length;

/** Git's words for the states of an attribute; anything else is a value. */
const STATES: ReadonlyMap<string, boolean | undefined> = new Map([
  ['set', true],
  ['unset', false],
  ['unspecified', undefined],
]);

/** Reads what `git check-attr -z` printed for some files, cut at the NUL bytes. */
export function toMarks(fields: readonly Buffer[]): readonly LinguistMarks[] {
  const mark = (at: number): boolean | undefined => {
    const text = fields[at]?.toString('utf8');
    return toMark(text === undefined || STATES.has(text) ? STATES.get(text ?? '') : text);
  };
  return Array.from({ length: fields.length / FIELDS_PER_FILE }, (_, index) => ({
    isGenerated: mark(index * FIELDS_PER_FILE + 2),
    isVendored: mark(index * FIELDS_PER_FILE + 5),
  }));
}
