import { dirname, join } from 'node:path';
import { runMeasured, type Measured } from './run-measured.ts';

/** The built program. */
export const DIST = join(dirname(dirname(import.meta.dirname)), 'dist');

/** How it is run. */
export interface EvenkeelRun {
  readonly root: string;
  readonly flags?: readonly string[];
  readonly cpus?: number | undefined;
}

/** Runs the built command line over a folder; what it prints is its JSON report. */
export async function runEvenkeel({ root, flags = [], cpus }: EvenkeelRun): Promise<Measured> {
  const command = [process.execPath, join(DIST, 'cli.js'), root, '--format', 'json'];
  const options = cpus === undefined ? {} : { cpus };
  return runMeasured([...command, '--fail-on', 'never', ...flags], options);
}
