import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually.ts';

/** The journal of the run whose temporary folder this is. */
function findJournal(folder: string): string | undefined {
  const paths = readdirSync(folder).map((name) => join(folder, name, 'journal.ndjson'));
  return paths.find((path) => existsSync(path));
}

/** Waits until the run with this temporary folder has written down so many outcomes. */
export async function outcomesWritten(folder: string, count: number): Promise<void> {
  await eventually(() => {
    const path = findJournal(folder);
    const text = path === undefined ? '' : readFileSync(path, 'utf8');
    return text.split('{"kind":"outcome"').length > count || undefined;
  });
}

/** Waits until the run with this temporary folder has written down an outcome: it is in full swing. */
export async function firstOutcome(folder: string): Promise<void> {
  await outcomesWritten(folder, 1);
}
