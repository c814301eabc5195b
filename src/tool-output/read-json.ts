/** JSON that was read, the whole or what there was of it. */
export interface ReadJson {
  readonly value: unknown;
  /** Why it is not the whole, as the end of a sentence. */
  readonly problem?: string;
}

/** Deeper than any tool writes; nothing deeper is built. */
const MOST_DEPTH = 100;

/** So many places where JSON may begin are tried. */
const MOST_STARTS = 5;

/** Where the JSON may begin: at the first character, or on a line after the warnings that tools print. */
function startsOf(text: string): readonly number[] {
  const lines = text.matchAll(/^[[{]/gmu);
  const starts = [text.search(/\S/u)];
  for (const { index } of lines) {
    if (starts.length > MOST_STARTS) break;
    if (index !== starts[0]) starts.push(index);
  }
  return starts;
}

function tryParse(text: string): ReadJson | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

/** What closes each kind of bracket. */
const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** The place behind a string that begins here; the end of the text where nothing ends it. */
function behindString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}

/**
 * The longest beginning of a JSON text that ends with a whole element, with everything closed that is
 * open there; `undefined` where there is none. It looks at each character once.
 */
export function completeJson(text: string): string | undefined {
  const open: string[] = [];
  let whole: { readonly end: number; readonly closers: string } | undefined;
  for (let at = 0; at < text.length && !(open.length === 0 && whole); at += 1) {
    const character = text.charAt(at);
    const closer = CLOSERS[character];
    if (character === '"') at = behindString(text, at) - 1;
    else if (closer !== undefined) open.push(closer);
    else if (character === open.at(-1)) {
      open.pop();
      whole = { end: at + 1, closers: open.toReversed().join('') };
    }
    if (open.length > MOST_DEPTH) break;
  }
  return whole === undefined ? undefined : text.slice(0, whole.end) + whole.closers;
}

/**
 * Reads JSON with whatever a tool prints before and after it. Of a text that was cut, the elements
 * that are whole.
 */
export function readJson(text: string): ReadJson {
  if (text.trim() === '') return { value: undefined, problem: 'it is empty' };
  const starts = startsOf(text);
  for (const at of starts) {
    const read = tryParse(text.slice(at));
    if (read !== undefined) return read;
  }
  for (const at of starts) {
    const whole = completeJson(text.slice(at));
    const read = whole === undefined ? undefined : tryParse(whole);
    if (whole === undefined || read === undefined) continue;
    return text.startsWith(whole, at) ? read : { ...read, problem: 'it is not whole JSON' };
  }
  return { value: undefined, problem: 'it is not JSON' };
}
