import { GO } from '../../src/analyzers/go-rules.ts';
import { JAVA } from '../../src/analyzers/java-rules.ts';
import { JAVASCRIPT } from '../../src/analyzers/javascript-rules.ts';
import { PHP } from '../../src/analyzers/php-rules.ts';
import { PYTHON } from '../../src/analyzers/python-rules.ts';
import { RUBY } from '../../src/analyzers/ruby-rules.ts';
import { RUST } from '../../src/analyzers/rust-rules.ts';
import { SHELL } from '../../src/analyzers/shell-rules.ts';
import type { RuleLanguage } from '../../src/analyzers/tree-sitter/define-rule-analyzer.ts';

/** A language with rules of our own, by the name of its folder in `rules/`. */
export interface RuleSet {
  readonly language: RuleLanguage;
  /** Makes a whole file of an example. */
  readonly toFile: (example: string) => string;
}

const asItIs = (example: string): string => `${example}\n`;

/** Every language with rules of our own. */
export const RULE_SETS: Readonly<Record<string, RuleSet>> = {
  go: { language: GO, toFile: (example) => `package main\n\n${example}\n` },
  java: { language: JAVA, toFile: asItIs },
  javascript: { language: JAVASCRIPT, toFile: asItIs },
  php: { language: PHP, toFile: (example) => `<?php\n${example}\n` },
  python: { language: PYTHON, toFile: asItIs },
  ruby: { language: RUBY, toFile: asItIs },
  rust: { language: RUST, toFile: asItIs },
  shell: { language: SHELL, toFile: asItIs },
};
