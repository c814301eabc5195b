import type { Danger, TaintLanguage } from './flow/flow-language.ts';
import { isTainted } from './flow/taint.ts';
import { countPlaces } from './format-places.ts';
import type { Captures, Refinement } from './rule.ts';
import { when } from './walk.ts';

/** Reports a match whose capture `@data` holds what the sender of a request chose. */
export const taintedIn =
  (language: TaintLanguage) =>
  (danger: Danger): Refinement =>
  (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, language), match);
  };

/** Text on one line, and without the keyword before a branch. Space within strings may matter. */
function bare(text: string): string {
  return text.replaceAll(/\s{1,1000}/g, ' ').replace(/^else /, '');
}

/** Reports a match whose captures `@one` and `@other` say the same, and something. */
export const sameText: Refinement = (match, captures) => {
  const [one, other] = [captures.get('one')?.text ?? '', captures.get('other')?.text ?? ''];
  return when(bare(one) === bare(other) && !/^(?:\{\s{0,200}\})?$/.test(one), match);
};

/** Reports a match unless its text calls something, which may give another result each time. */
export const withoutCalls: Refinement = (match) => when(!match.text.includes('('), match);

/** Whether a format, captured as `@format`, takes another number of values than stand beside it in `@values`. */
export function hasWrongCount(captures: Captures): boolean {
  const [format, values] = [captures.get('format'), captures.get('values')];
  if (format === undefined || values === undefined) return false;
  const places = countPlaces(format.text.slice(1, -1));
  const given = values.namedChildren.filter(
    ({ type, startIndex }) => startIndex > format.startIndex && !type.includes('comment'),
  );
  return places !== undefined && places !== given.length && !values.text.includes('...');
}
