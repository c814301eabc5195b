import { element, link, section } from './element.ts';
import type { PageData } from './read-data.ts';
import { countText } from './words.ts';

/** Rows of files that are named; the rest is counted. */
const MOST_ROWS = 1000;

function unanalyzedTable({ unanalyzed }: PageData): HTMLElement {
  const rows = unanalyzed
    .slice(0, MOST_ROWS)
    .map(({ file, reason, detail }) =>
      element(
        'tr',
        {},
        element('td', { class: 'place' }, link(file.href, file.path)),
        element('td', {}, reason),
        element('td', {}, detail),
      ),
    );
  const head = ['File', 'Reason', 'Detail'].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    {},
    element('caption', {}, `Files not analyzed: ${countText(unanalyzed.length)}`),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** What was analyzed, what was not and why, and what was left out. */
export function coverageSection(data: PageData): HTMLElement {
  const { about, unanalyzed, skipped } = data;
  const parts: Node[] = [element('p', {}, `${about?.coverage ?? ''}.`)];
  if (unanalyzed.length > 0) parts.push(unanalyzedTable(data));
  if (unanalyzed.length > MOST_ROWS) {
    parts.push(element('p', {}, `The first ${countText(MOST_ROWS)} are shown.`));
  }
  const tools = about?.tools ?? [];
  if (tools.length > 0) {
    const items = tools.map((sentence) => element('li', {}, sentence));
    parts.push(element('p', {}, 'Tools:'), element('ul', {}, ...items));
  }
  if (skipped.length > 0) {
    const items = skipped.map(({ reason, count }) => `${countText(count)} ${reason}`);
    parts.push(element('p', {}, `Left out: ${items.join(', ')}.`));
  }
  return section('coverage', 'Coverage', ...parts);
}
