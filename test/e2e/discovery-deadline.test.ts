import { describe, expect, it } from 'vitest';
import { createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { reportOf } from './support/json-report.ts';
import { NOTICE_PHP } from './support/sample-files.ts';

// Windows has no FIFO.
describe.skipIf(process.platform === 'win32')('the shipped program', () => {
  it('ends at its deadline with a report when Git waits for a file that never answers', async () => {
    using repository = createTempRepository({ 'a.php': NOTICE_PHP });
    repository.writeFifo('.gitattributes');
    const ended = await runCommand([repository.root, '--format', 'json', '--timeout', '4s']);
    expect(ended.exitCode).toBe(3);
    const report = reportOf(ended);
    expect(report).toMatchObject({ conclusion: 'timed_out', complete: false, findings: [] });
    expect(report.notes.join()).toContain('Time was up before all files were listed');
    expect(report.timing.durationMs).toBeLessThan(30_000);
  });
});
