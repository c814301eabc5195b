import { type PlainTable, tableOf } from './plain-table.ts';
import type { RuffConfig } from './ruff-config.ts';
import { RULES, type RuleStatus } from './rules.ts';

const STATUS: ReadonlyMap<string, RuleStatus> = new Map(
  RULES.map(({ code, status }) => [code, status]),
);

/** Rules to find besides those that a configuration selects. */
export interface WantedRules {
  readonly codes: ReadonlySet<string>;
  /** Whether the engine has to be in preview for them. */
  readonly needsPreview: boolean;
}

/** Those of the wanted rules that a configuration does not select; `undefined` where there are none. */
export function wantedBesides(
  { rules, isPreview }: RuffConfig,
  wanted: ReadonlySet<string>,
): WantedRules | undefined {
  const codes = [...wanted].filter((code) => STATUS.has(code) && !rules.codes.has(code));
  if (codes.length === 0) return undefined;
  const needsPreview = isPreview || codes.some((code) => STATUS.get(code) === 'preview');
  // Ruff refuses deprecated rules in preview.
  const taken = codes.filter((code) => !needsPreview || STATUS.get(code) !== 'deprecated');
  return { codes: new Set(taken), needsPreview };
}

/** The configuration with the wanted rules selected as well, each by its name. */
export function selecting(config: RuffConfig, { codes, needsPreview }: WantedRules): RuffConfig {
  const kept = [...config.rules.codes].filter(
    (code) => !needsPreview || STATUS.get(code) !== 'deprecated',
  );
  const { chosen, named } = config.rules;
  return {
    ...config,
    rules: {
      codes: new Set([...kept, ...codes]),
      chosen: new Set([...chosen, ...codes]),
      named: new Set([...named, ...codes]),
    },
  };
}

/** In preview, only rules that are named one by one are to be new. */
export function previewTable(table: PlainTable, { needsPreview }: WantedRules): PlainTable {
  if (!needsPreview) return table;
  return tableOf([...Object.entries(table), ['preview', true], ['explicit-preview-rules', true]]);
}
