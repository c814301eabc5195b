import { element, section } from './element.ts';
import type { PageData } from './read-data.ts';
import { countText, durationText } from './words.ts';

const SLOWEST = 20;

function cost(ms: number | null): string {
  return ms === null ? 'not known' : durationText(ms);
}

function tableOf(
  caption: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLElement {
  const head = names.map((name) => element('th', { scope: 'col' }, name));
  const body = rows.map((cells) =>
    element('tr', {}, ...cells.map((cell) => element('td', {}, cell))),
  );
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

/** Where the time went: by analyzer, and the slowest files. */
export function costSection({ analyzers, spans }: PageData): HTMLElement | undefined {
  if (analyzers.length === 0 && spans.length === 0) return undefined;
  const byAnalyzer = analyzers.map(({ analyzer, files, wallMs, cpuMs }) => [
    analyzer,
    countText(files),
    cost(cpuMs),
    cost(wallMs),
  ]);
  const slowest = spans
    .toSorted((left, right) => (right.cpuMs ?? right.wallMs) - (left.cpuMs ?? left.wallMs))
    .slice(0, SLOWEST)
    .map(({ file, cpuMs, wallMs }) => [file.path, cost(cpuMs), cost(wallMs)]);
  return section(
    'cost',
    'Time',
    tableOf('Time per analyzer', ['Analyzer', 'Files', 'CPU time', 'Wall time'], byAnalyzer),
    tableOf('Slowest files', ['File', 'CPU time', 'Wall time'], slowest),
  );
}
