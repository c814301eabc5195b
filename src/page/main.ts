/** The report page: reads the data that lies in it and builds everything from that. */
import { costSection } from './cost-section.ts';
import { coverageSection } from './coverage-section.ts';
import { element, link } from './element.ts';
import { findingsSection } from './findings-section.ts';
import { type PageData, readData } from './read-data.ts';
import { resourcesSection } from './resources-section.ts';
import { timelineSection } from './timeline-section.ts';

function headerOf({ about }: PageData): HTMLElement {
  const header = element('header');
  if (about === undefined) return header;
  const { headline, conclusion, allowance, timing, repository, runUrl, notes } = about;
  document.title = `Evenkeel: ${headline}`;
  header.append(element('h1', { class: conclusion }, headline));
  if (repository !== null) header.append(element('p', {}, link(runUrl, repository)));
  header.append(element('p', {}, allowance), element('p', {}, timing));
  if (notes.length > 0) {
    header.append(element('ul', {}, ...notes.map((note) => element('li', {}, note))));
  }
  return header;
}

function sectionsOf(data: PageData): HTMLElement[] {
  const sections = [
    findingsSection(data),
    coverageSection(data),
    timelineSection(data),
    resourcesSection(data),
    costSection(data),
  ];
  return sections.flatMap((each) => each ?? []);
}

function contentsOf(sections: readonly HTMLElement[]): HTMLElement {
  const links = sections.map((each) => {
    const title = each.querySelector('h2')?.textContent ?? '';
    const entry = element('a', { href: `#${each.id}` }, title);
    // The address holds the filter; a jump must not replace it.
    entry.addEventListener('click', (event) => {
      event.preventDefault();
      each.scrollIntoView();
    });
    return entry;
  });
  return element('nav', { 'aria-label': 'Sections', class: 'contents' }, ...links);
}

const source = document.getElementById('data')?.textContent ?? '';
const page = readData(source);
const sections = sectionsOf(page);
const version = page.about?.version ?? '';
document.body.replaceChildren(
  headerOf(page),
  contentsOf(sections),
  element('main', {}, ...sections),
  element('footer', {}, `Evenkeel ${version}`),
);
