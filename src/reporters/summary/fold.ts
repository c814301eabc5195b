import { countOf } from '../figures.ts';
import { ownMarkdown, table, type Markdown } from '../markdown.ts';

/** Rows that are seen without opening anything. */
const ROWS_IN_SIGHT = 10;

/** A part that is read only when it is opened. The title is our own. */
export function fold(title: string, blocks: readonly Markdown[]): Markdown {
  const inner = blocks.join('\n\n');
  return ownMarkdown(`<details><summary>${title}</summary>\n\n${inner}\n\n</details>`);
}

/** A table whose first rows are seen, the others folded away; `noun` says what they are. */
export function longTable(
  header: readonly string[],
  rows: readonly (readonly Markdown[])[],
  noun: string,
): readonly Markdown[] {
  if (rows.length === 0) return [];
  const rest = rows.slice(ROWS_IN_SIGHT);
  const more =
    rest.length === 0 ? [] : [fold(countOf(rest.length, `more ${noun}`), [table(header, rest)])];
  return [table(header, rows.slice(0, ROWS_IN_SIGHT)), ...more];
}

/** Says how many there are besides those that are shown. */
export function moreLine(count: number, noun: string): readonly Markdown[] {
  return count > 0 ? [ownMarkdown(`And ${countOf(count, `more ${noun}`)}.`)] : [];
}
