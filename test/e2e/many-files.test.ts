import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempFolder } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';
import { CLEAN_PHP, NOTICE_PHP } from './support/sample-files.ts';

const FOLDERS = 500;
const FILES_PER_FOLDER = 200;
/** All of them took 222 s on a busy machine with two cores; a tenth tells the same. */
const ANALYZED_PER_FOLDER = 20;

describe('the shipped program, among 100,000 files', () => {
  it('accounts for each of them', async () => {
    using folder = createTempFolder();
    for (let outer = 0; outer < FOLDERS; outer += 1) {
      mkdirSync(folder.at(`d${outer}`));
      for (let inner = 0; inner < FILES_PER_FOLDER; inner += 1) {
        const extension = inner < ANALYZED_PER_FOLDER ? 'php' : 'bin';
        const text = inner === 0 ? NOTICE_PHP : CLEAN_PHP;
        writeFileSync(folder.at(`d${outer}/f${inner}.${extension}`), text);
      }
    }
    const flags = ['--format', 'json', '--analyzers=php-rules'];
    const report = reportOf(await runCommand([folder.root, ...flags]));
    const files = FOLDERS * ANALYZED_PER_FOLDER;
    expect(report.files).toMatchObject({
      selected: files,
      analyzed: files,
      unanalyzed: [],
      skipped: { 'no-analyzer': FOLDERS * FILES_PER_FOLDER - files },
    });
    expect(report.findings).toHaveLength(FOLDERS);
  }, 600_000);
});
