import { PHP } from '../../src/analyzers/php-rules.ts';
import { RUBY } from '../../src/analyzers/ruby-rules.ts';
import type { RuleLanguage } from '../../src/analyzers/tree-sitter/define-rule-analyzer.ts';

/** A language with rules of our own, by the name of its folder in `rules/`. */
export interface RuleSet {
  /** The name people know it by. */
  readonly name: string;
  readonly language: RuleLanguage;
  /** Makes a whole file of an example. */
  readonly toFile: (example: string) => string;
}

const asItIs = (example: string): string => `${example}\n`;

/** Every language with rules of our own. */
export const RULE_SETS: Readonly<Record<string, RuleSet>> = {
  php: { name: 'PHP', language: PHP, toFile: (example) => `<?php\n${example}\n` },
  ruby: { name: 'Ruby', language: RUBY, toFile: asItIs },
};
