import { element, section } from './element.ts';
import { type Filter, filterFindings } from './filter-findings.ts';
import { filterFromHash, hashOfFilter } from './filter-in-address.ts';
import { createFilterForm } from './filter-form.ts';
import { FindingsTable } from './findings-table.ts';
import type { PageData } from './read-data.ts';
import { countText } from './words.ts';

/** Findings with their filters; the filter stands in the address too. */
export function findingsSection({ findings, about }: PageData): HTMLElement {
  const table = new FindingsTable();
  const shown = element('p', { role: 'status' });
  const omitted = about?.omitted ?? 0;
  const rest = omitted === 0 ? '' : ` ${countText(omitted)} less severe ones are not on this page.`;
  const show = (filter: Filter): void => {
    const chosen = filterFindings(findings, filter);
    table.show(chosen);
    shown.textContent = `${countText(chosen.length)} of ${countText(findings.length)} findings.${rest}`;
  };
  const form = createFilterForm(findings, (filter) => {
    show(filter);
    const hash = hashOfFilter(filter);
    history.replaceState(null, '', hash === '' ? location.pathname : `#${hash}`);
  });
  const fromAddress = (): void => {
    form.fill(filterFromHash(location.hash));
    show(form.read());
  };
  addEventListener('hashchange', fromAddress);
  fromAddress();
  return section('findings', 'Findings', form.root, shown, table.root);
}
