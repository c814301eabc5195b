import { pageUrl, UNTOLD } from '../model/publication.ts';

/**
 * The place that explains a rule: a page has one heading for each, and GitHub makes it an anchor. A worker
 * does not know where Evenkeel was taken from; whoever reports does, and moves the address there.
 */
export function helpUrlOf(page: string, rule: string): string {
  return `${pageUrl(UNTOLD, `docs/rules/${page}.md`)}#${rule}`;
}
