const IGNORABLE = /^[\p{Cc}\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}\u0085]$/u;

/** .NET's `Char.IsWhiteSpace`: like JavaScript's `\s`, with NEL and without the byte order mark. */
export const LEADING_WHITE_SPACE =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

/** Every index where the needle stands, invisible characters before and inside it not counted. */
export function placesOf(text: string, needle: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => index).filter((index) =>
    standsAt(text, needle, index),
  );
}

function standsAt(text: string, needle: string, index: number): boolean {
  let matched = 0;
  for (const character of text.slice(index)) {
    if (character === needle[matched]) matched += 1;
    else if (!IGNORABLE.test(character)) return false;
    if (matched === needle.length) return true;
  }
  return false;
}

/** Undoes the escapes of `::name::data`. */
export function decodeColons(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** Undoes the escapes of `##[name]data`. */
export function decodeBrackets(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
