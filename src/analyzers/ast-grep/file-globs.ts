import { expandBraces } from '../../files/brace-expansion.ts';

/** One step of a glob: a character, any one, or any number of any, `/` among them. */
type Step = string | { readonly kind: 'one' } | { readonly kind: 'any' };

const ONE: Step = { kind: 'one' };
const ANY: Step = { kind: 'any' };
/** Each doubles what has to be tried. */
const MOST_FOLDER_STARS = 4;
const MOST_CHARACTERS = 1000;

function stepsOf(glob: string): readonly Step[] {
  const steps: Step[] = [];
  for (const character of glob.replaceAll(/\*+/gu, '*')) {
    if (character === '*') steps.push(ANY);
    else steps.push(character === '?' ? ONE : character);
  }
  return steps;
}

function isAny(step: Step | undefined): boolean {
  return typeof step === 'object' && step.kind === 'any';
}

function fits(step: Step | undefined, character: string | undefined): boolean {
  if (step === undefined || character === undefined) return false;
  return typeof step === 'string' ? step === character : step.kind === 'one';
}

/** Matches in time that grows with the product of both lengths: a star that was passed is taken up again only as the last one. */
function matches(steps: readonly Step[], path: string): boolean {
  let [step, at, star, mark] = [0, 0, -1, 0];
  while (at < path.length) {
    if (isAny(steps[step])) [star, mark, step] = [step, at, step + 1];
    else if (fits(steps[step], path[at])) [step, at] = [step + 1, at + 1];
    else if (star >= 0) [step, mark, at] = [star + 1, mark + 1, mark + 1];
    else return false;
  }
  while (isAny(steps[step])) step += 1;
  return step === steps.length;
}

/** A folder with stars is any number of folders, none among them. */
function withFolders(glob: string, left = MOST_FOLDER_STARS): readonly string[] {
  const at = glob.indexOf('**/');
  if (at < 0 || left === 0) return [glob];
  const before = glob.slice(0, at);
  return withFolders(glob.slice(at + 3), left - 1).flatMap((rest) => [
    `${before}${rest}`,
    `${before}*/${rest}`,
  ]);
}

/**
 * Makes the test whether a path is one of a rule's `files` or `ignores`. They are globs of Rust's
 * globset as ast-grep has it, where a star goes beyond `/`; classes in brackets are not among them here.
 */
export function compileFileGlobs(globs: readonly string[]): (path: string) => boolean {
  const all = globs
    .filter((glob) => glob.length <= MOST_CHARACTERS)
    .flatMap((glob) => {
      const expansion = expandBraces(glob.replace(/^\.\//u, ''));
      return expansion.kind === 'malformed' ? [] : expansion.patterns;
    })
    .flatMap((glob) => withFolders(glob))
    .map(stepsOf);
  return (path) => all.some((steps) => matches(steps, path));
}
