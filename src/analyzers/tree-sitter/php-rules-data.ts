// Written by scripts/rules.ts from rules/php. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
import type { Rule } from './rule.ts';

/** The rules of rules/php, as they are shipped. */
export const PHP_RULES: readonly Rule[] = [];
