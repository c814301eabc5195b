import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyzed, createFinding, createTasks } from '../support/factories.ts';
import { createRecords, createStart, journalText } from '../support/journals.ts';
import {
  PULL_REQUEST_HEAD,
  SECRETS,
  startActionJob,
  type ActionJob,
} from './support/action-job.ts';
import { mergeMovedBase, MOVED_FILES } from './support/moved-base.ts';
import { SAMPLE, SAMPLE_PLACES } from './support/sample-files.ts';

/** A second job on `workflow_run`, in a workspace that holds what the first job kept. */
async function startSecondJob(journal: string): Promise<ActionJob> {
  return startActionJob({ files: { 'artifact/evenkeel.ndjson': journal }, event: 'workflow_run' });
}

const FROM = { 'report-from': 'artifact/evenkeel.ndjson' };

/** The journal of a fork's own run: its token cannot write, and its verdict is its own. */
async function forkedJournal(): Promise<string> {
  await using run = await startActionJob({ files: SAMPLE, event: 'pull_request.fork' });
  const step = await run.run({ with: { 'journal-file': 'evenkeel.ndjson' } });
  expect(step.exitCode).toBe(1);
  expect(run.github.requests).toEqual([]);
  const notices = step.log.annotations.filter(({ message }) => message.includes('report-from'));
  expect(notices).toMatchObject([{ level: 'notice' }]);
  expect(step.outputs['journal']).toBe(run.repository.at('evenkeel.ndjson'));
  return readFileSync(run.repository.at('evenkeel.ndjson'), 'utf8');
}

describe('the shipped action, reporting from the journal of an earlier job', () => {
  it("posts a fork's findings to the head of its pull request, and is green whatever they are", async () => {
    await using run = await startSecondJob(await forkedJournal());
    const step = await run.run({ with: FROM });
    expect(step).toMatchObject({ exitCode: 0, signal: null });
    expect(step.outputs).toMatchObject({
      conclusion: 'failure',
      complete: 'true',
      findings: String(SAMPLE_PLACES.length),
    });
    expect(run.github.violations).toEqual([]);
    expect(run.github.runs).toMatchObject([
      { headSha: PULL_REQUEST_HEAD, status: 'completed', conclusion: 'failure' },
    ]);
    expect(run.github.runs[0]?.annotations).toHaveLength(SAMPLE_PLACES.length);
    expect(step.summary).toContain(`/octo/demo/blob/${PULL_REQUEST_HEAD}/app/report.py#L4`);
    expect(await run.runPost(step)).toMatchObject({ exitCode: 0 });
    expect(await run.job.leaksOf(Object.values(SECRETS), [step])).toEqual([]);
  });

  it('annotates the lines of the head where the first job had checked out the merge, changed ones first', async () => {
    await using first = await startActionJob({
      files: MOVED_FILES,
      event: 'pull_request.fork',
      arrange: mergeMovedBase,
    });
    await first.run({ with: { 'journal-file': 'evenkeel.ndjson' } });
    const journal = readFileSync(first.repository.at('evenkeel.ndjson'), 'utf8');
    await using run = await startSecondJob(journal);
    const step = await run.run({ with: FROM });
    const [checkRun] = run.github.runs;
    expect(checkRun?.annotations.map(({ path, start_line: line }) => `${path}:${line}`)).toEqual([
      'mine.php:4',
      'old.php:7',
    ]);
    expect(checkRun?.summary).toContain('1 finding not annotated here');
    expect(checkRun?.summary).not.toContain('some lines off');
    expect(step.outputs).toMatchObject({ findings: '3' });
    // Links lead to the head as well.
    expect(step.summary).toContain(`blob/${PULL_REQUEST_HEAD}/old.php#L7`);
    expect(step.summary).not.toContain('old.php#L10');
  });

  it('says that lines may be off where the journal does not tell, or tells nonsense', async () => {
    const lines = (await forkedJournal()).split('\n');
    const untold = lines.filter((line) => !/"kind":"(?:changes|comparison)"/.test(line));
    const evil = { kind: 'comparison', toAnalyzed: { changes: 7 } };
    for (const journal of [untold, [...untold, JSON.stringify(evil)]]) {
      await using run = await startSecondJob(journal.join('\n'));
      const step = await run.run({ with: FROM });
      expect(run.github.runs[0]?.summary).toContain('may be some lines off');
      expect(run.github.runs[0]?.annotations).toHaveLength(SAMPLE_PLACES.length);
      expect(step.exitCode).toBe(0);
    }
  });

  it('loses one file to a bad path, says so, and reports the others', async () => {
    const good = createTasks(3);
    const tasks = good.map((task) =>
      task.id === 1 ? { ...task, path: '../../etc/passwd' } : task,
    );
    const outcomes = good.map(({ id, path }) => analyzed(id, [createFinding({ path })]));
    const end = { kind: 'end', conclusion: 'success', complete: true, durationMs: 1 } as const;
    await using run = await startSecondJob(journalText(createRecords(tasks, outcomes, end)));
    const step = await run.run({ with: FROM });
    expect(step.outputs).toMatchObject({ findings: '2', complete: 'false' });
    expect(run.github.runs[0]?.annotations).toHaveLength(2);
    expect(step.summary).toMatch(/left out, for a path that leads out[^\n]*: 1/);
  });

  it('judges by its own inputs, and is green when it may not post', async () => {
    const journal = await forkedJournal();
    await using run = await startSecondJob(journal);
    run.github.reset({ checks: 'read', commits: [PULL_REQUEST_HEAD] });
    const step = await run.run({ with: { ...FROM, 'fail-on': 'never' } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { conclusion: 'neutral' } });
    expect(run.github.runs).toEqual([]);
  });

  it('believes nothing of a hostile journal, and posts only what can be in the repository', async () => {
    const [task] = createTasks(1);
    const path = task?.path ?? '';
    const evil =
      '\n::set-output name=conclusion::success\n##[error]x [a](https://evil.example) <img src=x> @all';
    const records = [
      ...createRecords(createTasks(1), []),
      { kind: 'outcome', path: '../../etc/passwd', outcome: { kind: 'analyzed', taskId: 0 } },
      { kind: 'note', text: evil },
      {
        kind: 'outcome',
        path,
        outcome: {
          kind: 'analyzed',
          taskId: 0,
          cost: { wallMs: 1, cpuMs: null, heapBytes: null, throttledShare: null },
          findings: [
            {
              ...createFinding({ path, message: evil, severity: 'error' }),
              helpUrl: 'https://evil.example/help',
              sha: 'a'.repeat(40),
            },
          ],
        },
      },
      { kind: 'end', conclusion: 'success', complete: true, durationMs: 1 },
    ];
    const start = { ...createStart(), sha: 'a'.repeat(40), repository: 'evil/evil', token: 'x' };
    await using run = await startSecondJob(journalText(records.with(0, Object(start))));
    const step = await run.run({ with: FROM });
    expect(step).toMatchObject({ exitCode: 0, outputs: { conclusion: 'failure', errors: '1' } });
    expect(run.github.violations).toEqual([]);
    expect(run.github.runs).toMatchObject([
      { headSha: PULL_REQUEST_HEAD, conclusion: 'failure', annotations: [{ path }] },
    ]);
    const sent = run.github.requests.map(({ path: to, text }) => to + text).join('\n');
    expect(sent).not.toContain('evil.example/help');
    expect(sent).not.toContain('evil/evil');
    expect(step.log.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['is not there', undefined],
    ['is no journal', 'hello\n'],
    ['is of a newer format', '{"kind":"start","format":99}\n'],
  ])('fails, and posts nothing, when its journal %s', async (_name, text) => {
    await using run = await startSecondJob(text ?? '');
    const name = text === undefined ? 'artifact/none.ndjson' : FROM['report-from'];
    const step = await run.run({ with: { 'report-from': name } });
    expect(step.exitCode).toBe(1);
    expect(step.log.annotations).toMatchObject([
      { level: 'error', message: expect.stringMatching(/^Expected /) },
    ]);
    expect(run.github.runs).toEqual([]);
  });
});
