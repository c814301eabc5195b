/** The text with every character beyond U+FFFF replaced: GitHub has refused those in annotations. */
export function replaceAstral(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
}
