import { element, link } from './element.ts';
import { SEVERITY_NAMES } from './filter-findings.ts';
import type { PageFinding } from './read-data.ts';
import { countText } from './words.ts';

/** Rows drawn at once: a browser lays out 100 in a few milliseconds, and 50,000 in many seconds. */
const ROWS_PER_PAGE = 100;
/** Rows drawn for printing; nobody wants more on paper. */
const PRINTED_ROWS = 1000;

function placeOf({ file, line, column }: PageFinding): Node {
  const { path, href } = file;
  const place = `${path}:${String(line)}:${String(column)}`;
  return link(href === null ? null : `${href}#L${String(line)}`, place);
}

function messageOf({ message, excerpt, line }: PageFinding): Node {
  if (excerpt === null) return document.createTextNode(message);
  const lines = excerpt.lines.map((text, index) => {
    const number = excerpt.firstLine + index;
    const isFound = number === line;
    return element(
      'span',
      { class: isFound ? 'line found' : 'line' },
      `${String(number).padStart(6)}  ${text}\n`,
    );
  });
  // A region that scrolls must be reachable by keyboard.
  const source = element('pre', { tabindex: 0, role: 'region', 'aria-label': 'Source' }, ...lines);
  return element('details', {}, element('summary', {}, message), source);
}

function rowOf(finding: PageFinding): HTMLElement {
  const severity = SEVERITY_NAMES[finding.severity];
  const { ruleId, helpUrl } = finding.rule;
  return element(
    'tr',
    {},
    element('td', { class: `severity ${severity}` }, severity),
    element('td', { class: 'place' }, placeOf(finding)),
    element('td', {}, messageOf(finding)),
    element('td', { class: 'rule' }, link(helpUrl, ruleId)),
  );
}

function headOf(): HTMLElement {
  const names = ['Severity', 'Place', 'Message', 'Rule'];
  const cells = names.map((name) => element('th', { scope: 'col' }, name));
  return element('thead', {}, element('tr', {}, ...cells));
}

/** The table of findings, a page at a time. */
export class FindingsTable {
  readonly root: HTMLElement;
  readonly #body = element('tbody');
  readonly #position = element('span', { class: 'position' });
  readonly #back = element('button', { type: 'button' }, 'Previous');
  readonly #forth = element('button', { type: 'button' }, 'Next');
  #findings: readonly PageFinding[] = [];
  #first = 0;

  constructor() {
    this.#back.addEventListener('click', () => this.#turnTo(this.#first - ROWS_PER_PAGE));
    this.#forth.addEventListener('click', () => this.#turnTo(this.#first + ROWS_PER_PAGE));
    const table = element(
      'table',
      { class: 'findings' },
      element('caption', { class: 'unseen' }, 'Findings'),
      headOf(),
      this.#body,
    );
    const pages = element('nav', { 'aria-label': 'Pages of findings', class: 'pages' });
    pages.append(this.#back, this.#position, this.#forth);
    this.root = element('div', {}, table, pages);
    addEventListener('beforeprint', () => this.#draw(0, PRINTED_ROWS));
    addEventListener('afterprint', () => this.#turnTo(this.#first));
  }

  /** Shows these from the first on. */
  show(findings: readonly PageFinding[]): void {
    this.#findings = findings;
    this.#turnTo(0);
  }

  #turnTo(first: number): void {
    this.#first = first;
    this.#draw(first, ROWS_PER_PAGE);
    const total = this.#findings.length;
    const last = Math.min(total, first + ROWS_PER_PAGE);
    this.#position.textContent =
      total === 0
        ? 'No findings'
        : `${countText(first + 1)} to ${countText(last)} of ${countText(total)}`;
    this.#back.disabled = first === 0;
    this.#forth.disabled = last === total;
  }

  #draw(first: number, rows: number): void {
    this.#body.replaceChildren(...this.#findings.slice(first, first + rows).map(rowOf));
  }
}
