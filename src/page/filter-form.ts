import { element } from './element.ts';
import { type Filter, folderOf, SEVERITY_NAMES, tallyOf } from './filter-findings.ts';
import type { PageFinding } from './read-data.ts';
import { countText } from './words.ts';

/** Choices offered of one kind: a list longer than this is no help. */
const MOST_CHOICES = 500;

type ChoiceName = Exclude<keyof Filter, 'text'>;

const CHOICES: Readonly<Record<ChoiceName, (finding: PageFinding) => string>> = {
  severity: ({ severity }) => SEVERITY_NAMES[severity],
  analyzer: ({ rule }) => rule.analyzer,
  rule: ({ rule }) => rule.ruleId,
  // The root has no name of its own.
  folder: ({ file }) => folderOf(file.path) || '.',
};

function labelled(name: string, control: HTMLElement): HTMLElement {
  control.id = `filter-${name}`;
  return element('div', {}, element('label', { for: control.id }, name), control);
}

function choiceOf(name: ChoiceName, findings: readonly PageFinding[]): HTMLSelectElement {
  const options = tallyOf(findings, CHOICES[name])
    .slice(0, MOST_CHOICES)
    .map(([value, count]) => element('option', { value }, `${value} (${countText(count)})`));
  return element('select', { name }, element('option', { value: '' }, 'all'), ...options);
}

/** The controls above the table. */
export interface FilterForm {
  readonly root: HTMLFormElement;
  /** Puts a filter into the controls; a value that is not offered counts as none. */
  fill(filter: Filter): void;
  read(): Filter;
}

/** Makes the controls; `onChange` is called whenever one changes. */
export function createFilterForm(
  findings: readonly PageFinding[],
  onChange: (filter: Filter) => void,
): FilterForm {
  const text = element('input', { type: 'search', name: 'text', placeholder: 'Press / to search' });
  const choices = {
    severity: choiceOf('severity', findings),
    analyzer: choiceOf('analyzer', findings),
    rule: choiceOf('rule', findings),
    folder: choiceOf('folder', findings),
  };
  const root = element('form', { role: 'search', 'aria-label': 'Filter findings' });
  for (const [name, control] of Object.entries(choices)) root.append(labelled(name, control));
  root.append(labelled('text', text), element('button', { type: 'reset' }, 'Show all'));
  const read = (): Filter => ({
    severity: choices.severity.value,
    analyzer: choices.analyzer.value,
    rule: choices.rule.value,
    folder: choices.folder.value,
    text: text.value.trim(),
  });
  const fill = (filter: Filter): void => {
    for (const name of ['severity', 'analyzer', 'rule', 'folder'] as const) {
      const { options } = choices[name];
      const index = [...options].findIndex(({ value }) => value === filter[name]);
      options.selectedIndex = Math.max(0, index);
    }
    text.value = filter.text;
  };
  root.addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('input', () => onChange(read()));
  // The controls are cleared after this event.
  root.addEventListener('reset', () => setTimeout(() => onChange(read())));
  focusOnSlash(text);
  return { root, fill, read };
}

function focusOnSlash(field: HTMLInputElement): void {
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
}
