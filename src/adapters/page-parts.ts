import { readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageParts } from '../reporters/html-page.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** In `dist/` beside this file; run from `src/adapters`, in the `dist/` next door. */
const isSource = extname(fileURLToPath(import.meta.url)) === '.ts';
const templateFile = join(here, isSource ? '../../dist/page/report.html' : 'page/report.html');

/** A line ends at `\n`, as findings count them. */
const LINE_END = /\r?\n/u;

/** The shipped page, and a way to read the lines of files in the analysed folder. */
export function openPageParts(folder: { readText(path: string): string | undefined }): PageParts {
  return {
    template: () => readFileSync(templateFile, 'utf8'),
    readLines: (path) => folder.readText(path)?.split(LINE_END),
  };
}
