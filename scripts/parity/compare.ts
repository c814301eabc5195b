import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openVendorAssets } from '../../src/adapters/vendor-assets.ts';
import type { Analyzer, Found } from '../../src/analyzers/define-analyzer.ts';
import { ANALYZERS } from '../../src/analyzers/index.ts';
import { defineRuleAnalyzer } from '../../src/analyzers/tree-sitter/define-rule-analyzer.ts';
import { RULE_SETS } from '../rules/rule-sets.ts';
import type { Oracle, Said } from './oracle.ts';

/** How often both said something of one rule, and how often one of them alone. */
export interface Row {
  readonly rule: string;
  readonly theirs: string;
  readonly both: number;
  readonly oursOnly: readonly Said[];
  readonly theirsOnly: readonly Said[];
}

const VENDOR = join(import.meta.dirname, '..', '..', 'dist', 'vendor');

/** The analyzer with all of its rules on. */
function analyzerOf(id: string): Analyzer<Found> {
  const language = Object.values(RULE_SETS).find((set) => set.language.id === id)?.language;
  const found = ANALYZERS.find((analyzer) => analyzer.id === id);
  if (found === undefined) throw new Error(`Expected an analyzer, found ${id}.`);
  if (language === undefined) return found;
  const rules = language.rules.map((rule) => ({ ...rule, isEnabled: true }));
  return defineRuleAnalyzer({ ...language, rules });
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** What we say of these files. They are not called tests, so that test code is judged as theirs judges it. */
export async function ourSaid(
  { analyzer, configuration }: Oracle,
  folder: string,
  files: readonly string[],
): Promise<Said[]> {
  const project = {
    read: (path: string) => (path === configuration?.name ? configuration.text : undefined),
  };
  const assets = openVendorAssets(VENDOR);
  const loaded = await analyzerOf(analyzer).load({ assets, project });
  const said: Said[] = [];
  for (const path of files) {
    const name = path.replaceAll(/[/\\]/g, '-').replaceAll(/test|spec/gi, 'code');
    const matches = await loaded.analyze({ path: name, text: read(folder, path) });
    for (const { rule, startLine, severity } of matches)
      said.push({ path, rule, line: startLine, severity });
  }
  return said;
}

const placeOf = ({ path, line }: Said): string => `${path}:${String(line)}`;

/** Compares by place, one rule of ours at a time. Of several on one line one is counted. */
export function compare(oracle: Oracle, ours: readonly Said[], theirs: readonly Said[]): Row[] {
  const names = new Map<string, string[]>();
  for (const { rule } of [...theirs, ...(oracle.rules === undefined ? ours : [])]) {
    if (oracle.rules === undefined) names.set(rule, [rule]);
  }
  for (const [their, our] of Object.entries(oracle.rules ?? {}))
    names.set(our, [...(names.get(our) ?? []), their]);
  return [...names]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([rule, their]) => {
      const own = new Map(
        ours.filter((each) => each.rule === rule).map((each) => [placeOf(each), each]),
      );
      const other = new Map(
        theirs.filter((each) => their.includes(each.rule)).map((each) => [placeOf(each), each]),
      );
      return {
        rule,
        theirs: their.join(', '),
        both: [...own.keys()].filter((place) => other.has(place)).length,
        oursOnly: [...own].flatMap(([place, each]) => (other.has(place) ? [] : [each])),
        theirsOnly: [...other].flatMap(([place, each]) => (own.has(place) ? [] : [each])),
      };
    });
}
