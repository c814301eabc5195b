import { EQUIVALENCES } from './equivalences-data.ts';

/** What a rule means: the same text for rules that mean the same. */
export type MeaningOf = (ruleId: string) => string;

let table: ReadonlyMap<string, string> | undefined;

function readTable(): ReadonlyMap<string, string> {
  return new Map(
    EQUIVALENCES.trim()
      .split('\n')
      .flatMap((line) => {
        const rules = line.split(' ');
        const [meaning = ''] = rules;
        return rules.map((rule) => [rule, meaning] as const);
      }),
  );
}

/** What a rule means, by the table of `docs/equivalences.md`; a rule that is not in it means itself. */
export const meaningOf: MeaningOf = (ruleId) => {
  // Some thousand rules, for files in which two tools speak of one line.
  table ??= readTable();
  return table.get(ruleId) ?? ruleId;
};
