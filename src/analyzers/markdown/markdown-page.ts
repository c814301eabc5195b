import { defineRulePage } from '../own-rule.ts';

/** What is told of configurations of markdownlint. */
export type MarkdownConfigRule = 'invalid-configuration' | 'unknown-rule';

/** What we say of Markdown ourselves; markdownlint's rules are explained by markdownlint. */
export const MARKDOWN_PAGE = defineRulePage<MarkdownConfigRule>({
  page: 'markdown',
  title: 'Markdown',
  preface:
    'Looks at `.md` and `.markdown` with [markdownlint](https://github.com/DavidAnson/markdownlint). Without a configuration four rules are on, about links that lead nowhere and tables that fall apart; see [the page of the analyzer](../analyzers/markdown.md).',
  rules: {
    'invalid-configuration': {
      severity: 'error',
      isEnabled: true,
      summary: 'The configuration of markdownlint cannot be read.',
      help: 'Nothing of it is followed: the default rules hold. A part that is not followed is told as a notice: programs, which are not run, and what a file extends that is not in the repository.',
    },
    'unknown-rule': {
      severity: 'notice',
      isEnabled: true,
      summary: 'A configuration of markdownlint names a rule that it does not have.',
      help: 'markdownlint itself passes over it without a word. Rules may be called by their numbers, by their other names and by their tags.',
    },
  },
});
