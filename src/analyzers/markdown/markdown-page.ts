import { defineRulePage } from '../own-rule.ts';

/** What we say of Markdown ourselves; markdownlint's rules are explained by markdownlint. */
export const MARKDOWN_PAGE = defineRulePage<'invalid-configuration'>({
  page: 'markdown',
  title: 'Markdown',
  preface:
    'Looks at `.md` and `.markdown` with [markdownlint](https://github.com/DavidAnson/markdownlint). Without a configuration four rules are on, about links that lead nowhere and tables that fall apart; see [the page of the analyzer](../analyzers/markdown.md).',
  rules: {
    'invalid-configuration': {
      severity: 'error',
      isEnabled: true,
      summary: 'The configuration of markdownlint cannot be read.',
      help: 'Nothing of it is followed: the default rules hold.',
    },
  },
});
