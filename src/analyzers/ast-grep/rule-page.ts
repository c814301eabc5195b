import { defineRulePage } from '../own-rule.ts';

/** The rules about rule files. */
export const AST_GREP_PAGE = defineRulePage({
  page: 'ast-grep',
  title: 'Rules of your own',
  preface:
    'Rules in the format of [ast-grep](https://ast-grep.github.io/guide/rule-config.html) are read as its command reads them: those in the folders that `ruleDirs` of `sgconfig.yml` names, and without that file those in `rules/*.yml`. A finding is called `ast-grep/ID`. `error` and `warning` are what they say, `info` and `hint` are notices, `off` is off; `files` and `ignores`, `utils`, `constraints`, `transform`, `note`, `url`, and comments `ast-grep-ignore` work. There are grammars for Bash, Go, Java, JavaScript, PHP, Python, Ruby, Rust, TypeScript and TSX.',
  rules: {
    'invalid-rule': {
      severity: 'error',
      isEnabled: true,
      summary: 'A rule cannot be used.',
      help: 'Its pattern does not parse, it names a kind that the language does not have, or something is missing. The message says what; nothing is found by it until it is mended.',
    },
    'duplicate-id': {
      severity: 'error',
      isEnabled: true,
      summary: 'Two rules have the same id.',
      help: 'Findings could not be told apart, and `ast-grep` refuses it too. The first one in order of files is used.',
    },
    'no-grammar': {
      severity: 'warning',
      isEnabled: true,
      summary: 'A rule is for a language of which no grammar is shipped.',
      help: 'It finds nothing here. Run `ast-grep scan --format sarif` in a step of its own, and name its file in `sarif-in`.',
    },
    'invalid-configuration': {
      severity: 'error',
      isEnabled: true,
      summary: '`sgconfig.yml` cannot be used.',
      help: 'It must be YAML with a list `ruleDirs` of folders in this repository.',
    },
  },
});

/** A rule of the page. */
export type RuleFileRule = 'invalid-rule' | 'duplicate-id' | 'no-grammar' | 'invalid-configuration';
