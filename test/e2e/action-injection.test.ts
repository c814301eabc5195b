import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_FILE, startBrowser } from '../support/browser.ts';
import { createTellingDist, type FaultyDist } from '../support/faults/faulty-dist.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { renderMarkdown } from '../support/rendered-markdown.ts';
import type { StepResult } from '../support/runner/fake-runner.ts';
import { sarifProblems } from '../support/sarif-rules.ts';
import type { Files } from '../support/temp-repository.ts';
import { SECRETS, startActionJob, type ActionJob } from './support/action-job.ts';

/** What GitHub's JSON cannot hold is no text that an event could bring. */
const TEXTS = HOSTILE_TEXTS.filter((text) => Buffer.from(text).toString() === text);

/** A file for each text, named by as much of it as a file system takes; GitHub takes no drive of Windows. */
const FILES: Files = Object.fromEntries(
  TEXTS.map((text, index) => [
    `${text.replaceAll(/[/\0]|^[A-Z](?=:)/g, '_').slice(0, 80)}-${index}.php`,
    '<?php\n',
  ]),
);

const EVERYTHING = TEXTS.join(' ').slice(0, 20_000).replaceAll('\0', '');

/** Names that an event and a runner bring, all of them chosen by whoever opens a pull request. */
const ENVIRONMENT = Object.fromEntries(
  ['GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_ACTOR']
    .concat(['GITHUB_WORKFLOW', 'GITHUB_TRIGGERING_ACTOR', 'GITHUB_JOB', 'GITHUB_WORKFLOW_REF'])
    .map((name) => [name, EVERYTHING.slice(0, 4000)]),
);

const LEG = {
  checkRunId: '4711',
  index: 1,
  total: 2,
  matrix: Object.fromEntries(TEXTS.map((text) => [text.slice(0, 50), text])),
};

const FILES_OUT = {
  'html-file': 'out/page.html',
  'sarif-file': 'out/x.sarif',
  'json-file': 'out/report.json',
  'journal-file': 'out/journal.ndjson',
  'trace-file': 'out/trace.json',
};

/** The texts in every field of a payload that is free text. */
function payloadOf(fixture: string): object {
  const url = new URL(`../fixtures/events/${fixture}.json`, import.meta.url);
  const free = new Set([
    'ref',
    'label',
    'title',
    'body',
    'login',
    'head_branch',
    'name',
    'message',
  ]);
  const payload: unknown = JSON.parse(readFileSync(url, 'utf8'), (key, value: unknown) =>
    free.has(key) ? EVERYTHING : value,
  );
  if (typeof payload !== 'object' || payload === null) throw new Error('Expected an object.');
  return payload;
}

const OUR_ELEMENTS = new Set(
  'a br code details h2 h3 li p pre strong summary table tbody td th thead tr ul'.split(' '),
);

function expectHarmlessMarkdown(markdown: string | undefined): void {
  const { elements, links, texts, comments } = renderMarkdown(markdown ?? '');
  expect(markdown).toContain('EVIL');
  expect([...elements].filter((element) => !OUR_ELEMENTS.has(element))).toEqual([]);
  expect(links.filter((link) => !link.startsWith('https://github.com/octo/demo/'))).toEqual(
    // A rule may have a page of its own, as a whole and by https.
    links.filter((link) => link === 'https://evil.example/EVIL'),
  );
  expect(texts.filter((text) => text.includes('EVIL'))).toEqual([]);
  expect(comments).toBe(0);
}

/** Nothing that was printed or set is anybody's but ours. */
function expectHarmlessStep(run: ActionJob, step: StepResult, commands: readonly string[]): void {
  const names = new Set(step.log.commands.map(({ name }) => name));
  expect([...names].filter((name) => !commands.includes(name))).toEqual([]);
  expect(step.log.masks).toEqual([SECRETS['github-token']]);
  expect(step.outputs['conclusion']).toBe('failure');
  expect(step.variables).toEqual({});
  expect(step.paths).toEqual([]);
  expect(step.stdout + step.stderr).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e]/u);
  expectHarmlessMarkdown(step.summary);
  expect(run.github.violations).toEqual([]);
}

function expectHarmlessCheckRun({ github }: ActionJob): void {
  expect(github.runs).toHaveLength(1);
  const [checkRun] = github.runs;
  expect(checkRun).toMatchObject({ status: 'completed', conclusion: 'failure' });
  expect(checkRun?.name).toMatch(/^Evenkeel/);
  expect(`${checkRun?.name}${checkRun?.title}`).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  expectHarmlessMarkdown(checkRun?.summary ?? undefined);
}

function tagsOf(html: string): readonly string[] {
  const tags: string[] = [];
  const visit = (node: object): void => {
    tags.push(String(Reflect.get(node, 'nodeName')));
    const children: unknown = Reflect.get(node, 'childNodes');
    if (Array.isArray(children)) children.forEach(visit);
  };
  visit(parse(html));
  return tags.filter((tag) => !tag.startsWith('#')).toSorted();
}

/** Opens the page as a reader does; gives what it complained of, asked for, or was called. */
async function readInBrowser(path: string): Promise<readonly string[]> {
  const browser = await startBrowser();
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('dialog', (dialog) => troubles.push(dialog.message()));
  page.on('request', (request) => {
    if (!/^(?:file|data):/u.test(request.url())) troubles.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  expect(await page.getByRole('status').textContent()).toContain(`${3 * TEXTS.length} findings`);
  const own = await page
    .locator('img, iframe, object, embed, form[action], base, meta[http-equiv=refresh]')
    .count();
  if (own > 0) troubles.push(`${own} foreign elements`);
  await browser.close();
  return troubles;
}

// Windows has no such names.
describe.skipIf(process.platform === 'win32')(
  'hostile texts everywhere, in the shipped action',
  () => {
    let dist: FaultyDist;

    beforeAll(() => {
      dist = createTellingDist(TEXTS);
    });

    afterAll(() => {
      dist[Symbol.dispose]();
    });

    const setup = {
      files: FILES,
      leg: LEG,
      environment: ENVIRONMENT,
    };

    it('do nothing in the check run, the summary, the log, the files, the page and the journal, nor when that is posted by a second job', async () => {
      await using run = await startActionJob({
        ...setup,
        main: dist.main,
        event: 'pull_request',
        payload: payloadOf('pull_request'),
        github: { commits: ['2'.repeat(40)] },
      });
      const step = await run.run({ with: FILES_OUT });
      expectHarmlessStep(run, step, ['add-mask']);
      expectHarmlessCheckRun(run);
      expect(step.outputs).toMatchObject({ findings: String(3 * TEXTS.length), complete: 'true' });
      const read = (name: string) => readFileSync(run.repository.at(name), 'utf8');

      expect(sarifProblems(read(FILES_OUT['sarif-file']))).toEqual([]);
      expect(JSON.parse(read(FILES_OUT['json-file']))).toMatchObject({ conclusion: 'failure' });
      expect(() => JSON.parse(read(FILES_OUT['trace-file'])) as unknown).not.toThrow();
      const journal = read(FILES_OUT['journal-file']);
      for (const line of journal.split('\n').slice(0, -1))
        expect(JSON.parse(line)).toHaveProperty('kind');

      const page = read(FILES_OUT['html-file']);
      expect(page).toContain('EVIL');
      const template = readFileSync(
        new URL('../../dist/page/report.html', import.meta.url),
        'utf8',
      );
      expect(tagsOf(page)).toEqual(tagsOf(template));
      if (BROWSER_FILE === undefined)
        console.warn('The page was only parsed: there is no Chromium here.');
      else expect(await readInBrowser(run.repository.at(FILES_OUT['html-file']))).toEqual([]);

      await using second = await startActionJob({
        ...setup,
        files: { 'journal.ndjson': journal },
        event: 'workflow_run',
        github: { commits: ['2'.repeat(40)] },
      });
      const posted = await second.run({ with: { 'report-from': 'journal.ndjson' } });
      expectHarmlessStep(second, posted, ['add-mask']);
      expectHarmlessCheckRun(second);
      const { links } = renderMarkdown(posted.summary ?? '');
      expect(links.filter((link) => link.startsWith('https://evil'))).toEqual([]);
    });

    it('are no commands but the ones that annotate, where there is no check run', async () => {
      await using run = await startActionJob({
        ...setup,
        main: dist.main,
        event: 'pull_request.fork',
        payload: payloadOf('pull_request.fork'),
      });
      const step = await run.run({ with: { report: 'commands' } });
      expectHarmlessStep(run, step, ['add-mask', 'error', 'warning', 'notice']);
      expect(step.log.annotations.length + step.log.droppedAnnotations).toBeLessThanOrEqual(30);
      expect(step.log.droppedAnnotations).toBe(0);
      for (const { properties } of step.log.annotations) {
        expect(properties['title'] ?? '').toMatch(/^(?:php-rules\/|Evenkeel)/);
      }
    });
  },
);
