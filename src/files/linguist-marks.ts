import {
  attributesOf,
  parseAttributeFile,
  type AttributeFile,
  type Assignment,
} from './git-attributes.ts';

/**
 * What the repository says of a file in `.gitattributes`: `true` marked, `false` marked as not,
 * `undefined` nothing said.
 */
export interface LinguistMarks {
  readonly isGenerated: boolean | undefined;
  readonly isVendored: boolean | undefined;
}

/** Nothing said. */
export const NO_MARKS: LinguistMarks = { isGenerated: undefined, isVendored: undefined };

/** The attributes GitHub's linguist reads, which decide what GitHub folds away in a diff. */
export const GENERATED_ATTRIBUTE = 'linguist-generated';
export const VENDORED_ATTRIBUTE = 'linguist-vendored';

/** Set, or set to anything but `false`, is yes: linguist's own reading. */
export function toMark(value: Assignment['value']): boolean | undefined {
  return value === undefined ? undefined : value !== false && value !== 'false';
}

const NO_FILE: AttributeFile = { rules: [], macros: new Map() };

/**
 * Reads marks without Git, from the `.gitattributes` files of the analysed folder itself: what lies
 * above it is not seen. `readText` gives a file's text, or `undefined` where there is none.
 */
export function createMarksLookup(
  readText: (path: string) => string | undefined,
): (path: string) => LinguistMarks {
  const files = new Map<string, AttributeFile>();
  const fileIn = (folder: string): AttributeFile => {
    const known = files.get(folder);
    if (known !== undefined) return known;
    const text = readText(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
    const file = text === undefined ? NO_FILE : parseAttributeFile(text);
    files.set(folder, file);
    return file;
  };
  return (path) => {
    const names = path.split('/');
    const values = attributesOf(
      names.map((_, depth) => ({
        file: fileIn(names.slice(0, depth).join('/')),
        names: names.slice(depth),
      })),
    );
    return {
      isGenerated: toMark(values.get(GENERATED_ATTRIBUTE)),
      isVendored: toMark(values.get(VENDORED_ATTRIBUTE)),
    };
  };
}
