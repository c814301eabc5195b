import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Task } from '../../src/model/task.ts';
import { createTask } from './factories.ts';

/** A folder to analyse, and a task for each of its files. */
export interface AnalysedFolder {
  readonly root: string;
  readonly tasks: readonly Task[];
  readonly remove: () => void;
}

const ANALYZER_OF: Readonly<Record<string, string>> = { py: 'ruff', rb: 'prism' };

/** Writes files with these names and texts; `.py` is for Ruff and `.rb` for Prism. */
export function createAnalysedFolder(files: Readonly<Record<string, string>>): AnalysedFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'analysed-folder-')));
  const tasks = Object.entries(files).map(([path, text], id) => {
    writeFileSync(join(root, path), text);
    const analyzer = ANALYZER_OF[path.split('.').at(-1) ?? ''];
    return createTask(id, {
      path,
      sizeBytes: text.length,
      analyzers: analyzer === undefined ? [] : [analyzer],
    });
  });
  return { root, tasks, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** So many small files, half of them Python and half of them Ruby, each with one finding. */
export function createFileTexts(count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, index) =>
    index % 2 === 0
      ? [`file-${index}.py`, `import os\nvalue_${index} = ${index}\n`]
      : [`file-${index}.rb`, `def value_${index}\n  unused = ${index}\n  nil\nend\n`],
  );
  return Object.fromEntries(files);
}
