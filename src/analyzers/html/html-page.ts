import { defineRulePage } from '../own-rule.ts';
import type { ToolConfigPlaces } from '../tool-config/find-tool-config.ts';

/** What is told of configurations of HTMLHint. */
export type HtmlConfigRule = 'invalid-configuration' | 'unknown-rule';

/** What we say of HTML ourselves; HTMLHint's rules are explained by HTMLHint. */
export const HTML_PAGE = defineRulePage<HtmlConfigRule>({
  page: 'html',
  title: 'HTML',
  preface:
    'Looks at `.html` and `.htm` with [HTMLHint](https://htmlhint.com). Without a configuration three rules are on: `attr-no-duplication`, `id-unique` and `src-not-empty`; templates (ERB, Jinja, PHP, Angular, Handlebars) are then left alone, because what stands there twice may never be there at once.',
  rules: {
    'invalid-configuration': {
      severity: 'error',
      isEnabled: true,
      summary: 'The `.htmlhintrc` cannot be read.',
      help: 'Nothing of it is followed: the default rules hold. A single setting that HTMLHint fails on, and a comment with settings in a file that cannot be read, are warnings; the rest is followed.',
    },
    'unknown-rule': {
      severity: 'notice',
      isEnabled: true,
      summary: 'The `.htmlhintrc` names a rule that HTMLHint does not have.',
      help: 'HTMLHint itself passes over it without a word.',
    },
  },
});

/** The configuration of HTMLHint. */
export const CONFIG_NAME = '.htmlhintrc';

/** HTMLHint takes the nearest, upwards. */
export const CONFIG_PLACES: ToolConfigPlaces = { names: [CONFIG_NAME], isNearest: true };

/** What is on without a configuration. */
export const DEFAULT_RULES = {
  'attr-no-duplication': true,
  'id-unique': true,
  'src-not-empty': true,
};
