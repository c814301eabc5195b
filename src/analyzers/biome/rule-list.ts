import type { Severity } from '../../model/finding.ts';
import { RULE_TABLE } from './rule-table.ts';

/** A rule of the shipped Biome. */
export interface BiomeRule {
  /** With its group, such as `suspicious/noDebugger`. */
  readonly name: string;
  readonly severity: Severity;
  readonly language: string;
  readonly isRecommended: boolean;
  /** Frameworks and the like that it is for, and whether it is recommended for those. */
  readonly domains: ReadonlyMap<string, boolean>;
  readonly summary: string;
}

const SEVERITIES: Readonly<Record<string, Severity>> = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
};

function parseDomains(text: string): ReadonlyMap<string, boolean> {
  if (text === '-') return new Map();
  return new Map(text.split(',').map((mark) => [mark.replace(/\+$/, ''), mark.endsWith('+')]));
}

function parseLine(line: string): BiomeRule {
  const [name = '', severity = '', language = '', mark = '', domains = '', ...words] =
    line.split(' ');
  return {
    name,
    severity: SEVERITIES[severity] ?? 'notice',
    language,
    isRecommended: mark === '+',
    domains: parseDomains(domains),
    summary: words.join(' '),
  };
}

/** Every rule of the shipped Biome for what it is given here: it is given no HTML. */
export function biomeRules(): readonly BiomeRule[] {
  return RULE_TABLE.trim()
    .split('\n')
    .map(parseLine)
    .filter(({ language }) => language !== 'html');
}
