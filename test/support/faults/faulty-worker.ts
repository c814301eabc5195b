/**
 * A worker whose analyzers do what a file's name says, and their own work on every other file. It
 * takes the place of the shipped worker in a copy of `dist/` that only tests make: nothing in an
 * analysed repository can bring it into a real run.
 */
import type { Analyzer, Found } from '../../../src/analyzers/define-analyzer.ts';
import { ANALYZERS } from '../../../src/analyzers/index.ts';
import type { AnalyzeTask } from '../../../src/open-worker.ts';
import { openWorker } from '../../../src/open-worker.ts';
import { doDeed } from './deeds.ts';

function withFaults(analyzer: Analyzer<Found>, memory: string): Analyzer<Found> {
  return {
    ...analyzer,
    load: async (context) => {
      const loaded = await analyzer.load(context);
      return {
        ...loaded,
        analyze: (file) => {
          doDeed(file.path, memory);
          return loaded.analyze(file);
        },
      };
    },
  };
}

/** Opens the faulty worker of this thread. `memory` is a folder in which `-once` is remembered. */
export function openFaultyWorker(memory: string): AnalyzeTask {
  return openWorker(ANALYZERS.map((analyzer) => withFaults(analyzer, memory)));
}
