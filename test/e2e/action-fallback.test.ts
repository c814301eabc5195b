import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTempFolder } from '../support/temp-repository.ts';
import { startActionJob } from './support/action-job.ts';
import {
  CLEAN_PHP,
  ERROR_PHP,
  NOTICE_PHP,
  PHP_SAMPLE,
  PHP_SAMPLE_PLACES,
} from './support/sample-files.ts';

const NOISY = {
  'web/debug.php': `<?php\n${'var_dump($all);\n'.repeat(25)}`,
  ...Object.fromEntries(Array.from({ length: 14 }, (_, file) => [`bad_${file}.php`, ERROR_PHP])),
};

/** The runner's own limit for a step, which drops what is beyond it without a word. */
const PER_LEVEL = 10;

function countOfLevel(annotations: readonly { readonly level: string }[], level: string): number {
  return annotations.filter((annotation) => annotation.level === level).length;
}

describe('the shipped action without the permission to write checks', () => {
  it.each([
    ['has no permission', 'push', { checks: 'read' as const }],
    ['cannot see the repository', 'push', { checks: 'none' as const, isPrivate: true }],
    ['comes from a fork', 'pull_request.fork', {}],
  ])('annotates by workflow commands where the token %s', async (_, event, github) => {
    await using run = await startActionJob({ files: NOISY, event, github });
    const step = await run.run();
    const { annotations, droppedAnnotations } = step.log;
    expect(run.github.runs).toEqual([]);
    expect(droppedAnnotations).toBe(0);
    expect(countOfLevel(annotations, 'error')).toBe(PER_LEVEL);
    expect(countOfLevel(annotations, 'notice')).toBe(PER_LEVEL);
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({
      conclusion: 'failure',
      errors: '14',
      'check-run-url': '',
    });
    expect(step.summary).toContain('No check run');
  });

  it("asks a fork's token for nothing", async () => {
    await using run = await startActionJob({ files: PHP_SAMPLE, event: 'pull_request.fork' });
    await run.run();
    expect(run.github.requests).toEqual([]);
  });

  it('passes or fails by its findings alone', async () => {
    await using run = await startActionJob({
      files: { 'main.php': NOTICE_PHP },
      github: { checks: 'none' },
    });
    const step = await run.run();
    expect(step).toMatchObject({ exitCode: 0, outputs: { conclusion: 'neutral' } });
    expect(step.log.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('checks: write') },
      {
        level: 'notice',
        properties: { file: 'main.php', line: '2', title: 'php-rules/debug-output' },
      },
    ]);
  });
});

describe('the input "report" of the shipped action', () => {
  it.each([
    ['summary', 0, 0],
    ['commands', 0, PHP_SAMPLE_PLACES.length],
    ['check', 1, 0],
  ])('%s: %i check runs, %i workflow commands', async (report, checkRuns, commands) => {
    await using run = await startActionJob({ files: PHP_SAMPLE });
    const step = await run.run({ with: { report } });
    expect(run.github.runs).toHaveLength(checkRuns);
    expect(step.log.annotations).toHaveLength(commands);
    expect(step.summary).toContain('## Failed');
    expect(step.exitCode).toBe(1);
  });

  it('commands: says where each finding is, whatever the files are called', async () => {
    const name = 'a,b::c%0A\n##[error]x:.php';
    await using run = await startActionJob({ files: { [name]: NOTICE_PHP } });
    const step = await run.run({ with: { report: 'commands' } });
    expect(step.log.commands.map((command) => command.name)).toEqual(['add-mask', 'notice']);
    expect(step.log.annotations).toMatchObject([{ properties: { line: '2' } }]);
  });
});

describe('the shipped action where the job summary cannot be written', () => {
  it.each(['', '/proc/evenkeel/summary'])(
    'warns once and goes on, with GITHUB_STEP_SUMMARY="%s"',
    async (path) => {
      await using run = await startActionJob({
        files: PHP_SAMPLE,
        environment: { GITHUB_STEP_SUMMARY: path },
      });
      const step = await run.run();
      const told = step.stderr.split('\n').filter((line) => line.includes('job summary could not'));
      expect(told).toHaveLength(1);
      expect(step).toMatchObject({ exitCode: 1, outputs: { conclusion: 'failure' } });
      expect(run.github.runs[0]?.annotations).toHaveLength(PHP_SAMPLE_PLACES.length);
    },
  );
});

describe('the shipped action where no state can be kept for the post step', () => {
  it('analyses and posts all the same', async () => {
    await using run = await startActionJob({
      files: { 'main.php': CLEAN_PHP },
      environment: { GITHUB_STATE: '/proc/evenkeel/state' },
    });
    const step = await run.run();
    expect(step).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success' } });
    expect(run.github.runs).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });
});

describe('the shipped action, given something odd', () => {
  it.each([
    [{ workers: 'many' }, 'workers'],
    [{ timeout: '25' }, '25m'],
    [{ analyzers: 'eslint' }, 'analyzers'],
    [{ path: 'no/such/folder' }, 'no/such/folder'],
    [{ path: '..' }, 'outside'],
    [{ path: '/etc' }, 'outside'],
    [{ path: 'way-out' }, 'outside'],
  ])(
    'fails with one annotation that helps, and asks GitHub for nothing: %j',
    async (given, help) => {
      await using run = await startActionJob({ files: PHP_SAMPLE });
      symlinkSync('/etc', run.repository.at('way-out'));
      const step = await run.run({ with: given });
      expect(step.exitCode).toBe(1);
      expect(step.log.annotations).toMatchObject([
        { level: 'error', message: expect.stringContaining(help) },
      ]);
      expect(step.log.annotations[0]?.message).not.toContain('    at ');
      expect(run.github.requests).toEqual([]);
    },
  );

  it.each(['link.json', 'folder/report.json'])(
    'does not write %s through a link that the checkout holds',
    async (jsonFile) => {
      using outside = createTempFolder({ 'victim.json': 'precious' });
      await using run = await startActionJob({ files: PHP_SAMPLE });
      symlinkSync(outside.at('victim.json'), run.repository.at('link.json'));
      symlinkSync(outside.root, run.repository.at('folder'));
      const step = await run.run({ with: { 'json-file': jsonFile } });
      expect(step.outputs).toMatchObject({ conclusion: 'failure' });
      expect(readdirSync(outside.root)).toEqual(['victim.json']);
      expect(readFileSync(outside.at('victim.json'), 'utf8')).toBe('precious');
    },
  );

  it.each([
    ['an empty object', '{}'],
    ['no JSON', 'oops'],
    ['a list', '[1]'],
    ['a head that is no commit', '{"pull_request":{"head":{"sha":"main"},"number":"x"}}'],
  ])('does without a check run when the payload of a pull request is %s', async (_, payload) => {
    using folder = createTempFolder({ 'event.json': payload });
    await using run = await startActionJob({
      files: { 'main.php': CLEAN_PHP },
      event: 'pull_request',
      environment: { GITHUB_EVENT_PATH: folder.at('event.json') },
    });
    const step = await run.run();
    expect(step).toMatchObject({ exitCode: 0, outputs: { conclusion: 'success' } });
    expect(run.github.requests).toEqual([]);
    expect(step.summary).toContain('No check run');
  });

  it('takes a push whose payload is nonsense for a push: its commit is in the environment', async () => {
    await using run = await startActionJob({ files: { 'main.php': CLEAN_PHP }, payload: [1] });
    await run.run();
    expect(run.github.runs).toMatchObject([{ headSha: run.sha, conclusion: 'success' }]);
  });
});
