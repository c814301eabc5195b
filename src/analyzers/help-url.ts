/** Where the pages of our own rules are read: the folder `docs/rules` of the release in use. */
const HELP_BASE = 'https://github.com/OWNER/evenkeel/blob/v1/docs/rules';

/** The place that explains a rule: a page has one heading for each, and GitHub makes it an anchor. */
export function helpUrlOf(page: string, rule: string): string {
  return `${HELP_BASE}/${page}.md#${rule}`;
}
