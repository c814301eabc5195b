/** Escape sequences that start and end a style (ECMA-48, "Select Graphic Rendition"). */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

/** A look that a terminal can give to text. */
export type Style = keyof typeof STYLES;

/** Gives text a style. The text must be safe already. */
export type Paint = (style: Style, text: string) => string;

/** A `Paint` that colours, or one that leaves text as it is. */
export function createPaint(color: boolean): Paint {
  if (!color) return (_style, text) => text;
  return (style, text) => {
    const [start, end] = STYLES[style];
    return `\u001b[${String(start)}m${text}\u001b[${String(end)}m`;
  };
}
