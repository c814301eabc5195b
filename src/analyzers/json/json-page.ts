import { defineRulePage } from '../own-rule.ts';

/** The rules of `json`. */
export type JsonRule = 'duplicate-key' | 'syntax';

/** The page about them. */
export const JSON_PAGE = defineRulePage<JsonRule>({
  page: 'json',
  title: 'JSON under other names',
  preface:
    'Looks at what is JSON and not called `.json`: `.geojson`, `.webmanifest`, `.jsonld`, `.har`, `.ipynb`, `composer.lock`, `Pipfile.lock`, `.sublime-project` (with comments), `.json5` and the like. `.json` and `.jsonc` are Biome’s, `.jsonl` is `json-lines`’.',
  rules: {
    syntax: {
      severity: 'error',
      isEnabled: true,
      summary: 'The file is not JSON.',
      help: 'Whatever reads the file fails. The first error is told. In tests it is a notice; a template that is not filled in yet is left alone.',
    },
    'duplicate-key': {
      severity: 'error',
      isEnabled: true,
      summary: 'An object has a key twice.',
      help: 'Most readers take the last value and say nothing of the first. Told where a file has no syntax error, and not of JSON5. In tests it is a notice.',
    },
  },
});
