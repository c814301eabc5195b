import { defineRulePage } from '../own-rule.ts';

/** The rules of `erb` that are not Ruby's. */
export type ErbRule = 'syntax' | 'unclosed-tag';

/** The page about them. */
export const ERB_PAGE = defineRulePage<ErbRule>({
  page: 'erb',
  title: 'ERB templates',
  preface:
    'Looks at `.erb` and `.rhtml`: at the Ruby in the tags with [Prism](https://github.com/ruby/prism), and with the [rules for Ruby](ruby.md), which are found under `erb/` here. `<%==` counts as `raw`. Prism’s warnings about keys and cases that are there twice and about assignments in conditions are told as well.',
  rules: {
    syntax: {
      severity: 'error',
      isEnabled: true,
      summary: 'Ruby cannot parse what is in the tags.',
      help: 'The page cannot be shown at all. The tags are read together, so that a block without its `end` is found as well. Templates whose lines begin with `%` are left alone: they are read in a mode that only the program knows.',
    },
    'unclosed-tag': {
      severity: 'error',
      isEnabled: true,
      summary: 'A tag is never closed.',
      help: 'What follows `<%` is Ruby until `%>`. Without it the rest of the page is cut off, or the page cannot be shown.',
    },
  },
});
