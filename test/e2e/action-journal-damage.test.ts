import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startActionJob } from './support/action-job.ts';
import { outcomesWritten } from './support/journal-watch.ts';
import { createBusyFiles } from './support/sample-files.ts';

const FILES = {
  ...createBusyFiles(1),
  'web/debug.php': `<?php\n${'var_dump($all);\n'.repeat(40)}`,
};

function journalIn(folder: string): string {
  const path = readdirSync(folder)
    .map((name) => join(folder, name, 'journal.ndjson'))
    .find((each) => existsSync(each));
  if (path === undefined) throw new Error('Expected a journal to be left.');
  return path;
}

function edit(path: string, change: (lines: string[]) => string[]): void {
  writeFileSync(path, change(readFileSync(path, 'latin1').split('\n')).join('\n'), 'latin1');
}

/** The byte in the middle of a text, with one bit the other way round. */
function flipped(text = ''): string {
  const at = Math.floor(text.length / 2);
  return text.slice(0, at) + String.fromCodePoint(text.charCodeAt(at) ^ 0x80) + text.slice(at + 1);
}

/** What became of the journal, whether anything of the run can still be told, and what is said of it. */
const DAMAGES: readonly {
  readonly name: string;
  readonly isTold: boolean;
  readonly says: RegExp;
  readonly damage: (path: string) => void;
}[] = [
  {
    name: 'missing',
    isTold: false,
    says: /found there is nothing of that name/u,
    damage: (path) => rmSync(path),
  },
  {
    name: 'empty',
    isTold: false,
    says: /Expected the beginning of a run in the journal .*, found nothing/u,
    damage: (path) => truncateSync(path, 0),
  },
  {
    name: 'of a newer version',
    isTold: false,
    says: /found format 99: read it with the version of Evenkeel that wrote it/u,
    damage: (path) =>
      edit(path, ([first = '', ...rest]) => [first.replace('"format":1', '"format":99'), ...rest]),
  },
  {
    name: 'of something else',
    isTold: false,
    says: /Expected the beginning of a run in the journal .*, found something else/u,
    damage: (path) => writeFileSync(path, 'hello\n'.repeat(100)),
  },
  {
    name: 'cut in the middle of a line',
    isTold: true,
    says: /ends in the middle of a line; it was read up to there/u,
    damage: (path) => truncateSync(path, readFileSync(path).length - 9),
  },
  {
    name: 'with a bit that flipped',
    isTold: true,
    says: /Lines of the journal that could not be used: 1\./u,
    damage: (path) =>
      edit(path, (lines) => {
        const at = lines.findIndex((line) => line.startsWith('{"kind":"sample"'));
        const line = at === -1 ? lines.length - 2 : at;
        return lines.with(line, flipped(lines[line]));
      }),
  },
  {
    name: 'with a line of 65 MiB',
    isTold: true,
    says: /Lines of the journal that could not be used: 1\./u,
    damage: (path) => edit(path, (lines) => lines.toSpliced(-1, 0, 'x'.repeat(65 * 2 ** 20))),
  },
];

describe.runIf(process.platform === 'linux')('the post step, with a journal', () => {
  it.each(DAMAGES)(
    '$name, closes the check run with what can be read, and says so',
    async ({ isTold, says, damage }) => {
      await using run = await startActionJob({ files: FILES });
      const killWhen = outcomesWritten(run.job.temp, 1);
      const step = await run.run({ killWhen, with: { workers: '1' } });
      expect(step.signal).toBe('SIGKILL');
      damage(journalIn(run.job.temp));
      const post = await run.runPost(step);
      expect(post.exitCode, post.stderr).toBe(0);
      expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
      expect(run.github.violations).toEqual([]);
      expect(`${post.summary ?? ''}\n${post.stderr}\n${post.stdout}`).toMatch(says);
      if (isTold) expect(run.github.runs[0]?.title).toMatch(/^Cancelled: .*not analyzed$/);
    },
  );
});
