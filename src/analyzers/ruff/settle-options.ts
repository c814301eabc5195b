import { type EngineOptions, toEngineTable } from './engine-options.ts';
import { EMPTY_TABLE, type PlainTable, tableOf } from './plain-table.ts';
import type { RuffEngine } from './ruff-engine.ts';

/** A setting that the engine does not take. */
export interface RejectedSetting {
  readonly keys: readonly string[];
  readonly message: string;
}

/** Settings that the engine takes, and what had to be left out of them. */
export interface SettledOptions {
  readonly options: EngineOptions;
  readonly rejected: readonly RejectedSetting[];
}

function settleTable(
  table: PlainTable,
  refusalOf: (alone: PlainTable) => string | undefined,
): { taken: PlainTable; refused: [string, string][] } {
  const refused: [string, string][] = [];
  const taken = Object.entries(table).filter(([key, value]) => {
    const message = refusalOf(tableOf([[key, value]]));
    if (message !== undefined) refused.push([key, message]);
    return message === undefined;
  });
  return { taken: tableOf(taken), refused };
}

const NONE: EngineOptions = { top: EMPTY_TABLE, lint: EMPTY_TABLE };

/** Tries each setting alone, for what the engine says does not always name the one that it refuses. */
function settleEach(options: EngineOptions, engine: RuffEngine): SettledOptions {
  const tried = (one: Partial<EngineOptions>): string | undefined =>
    engine.refusalOf(toEngineTable({ ...NONE, ...one }))?.message;
  const top = settleTable(options.top, (alone) => tried({ top: alone }));
  const lint = settleTable(options.lint, (alone) => tried({ lint: alone }));
  const rejected = [
    ...top.refused.map(([key, message]) => ({ keys: [key], message })),
    ...lint.refused.map(([key, message]) => ({ keys: ['lint', key], message })),
  ];
  return { options: { top: top.taken, lint: lint.taken }, rejected };
}

/** Leaves out of the options what the engine refuses, so that one wrong setting does not cost the rest. */
export function settleOptions(options: EngineOptions, engine: RuffEngine): SettledOptions {
  if (engine.refusalOf(toEngineTable(options)) === undefined) return { options, rejected: [] };
  const settled = settleEach(options, engine);
  const refusal = engine.refusalOf(toEngineTable(settled.options));
  if (refusal === undefined) return settled;
  const rejected = [...settled.rejected, { keys: ['lint'], message: refusal.message }];
  return { options: NONE, rejected };
}
