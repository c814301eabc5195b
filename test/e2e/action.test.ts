import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { holdsSecret } from '../support/runner/secret-forms.ts';
import type { SentAnnotation } from '../support/github/check-run-rules.ts';
import {
  PULL_REQUEST_HEAD,
  SECRETS,
  startActionJob,
  type ActionJob,
} from './support/action-job.ts';
import { parseReport, type JsonReport } from './support/json-report.ts';
import { CLEAN_PHP, ERROR_PHP, NOTICE_PHP, SAMPLE, SAMPLE_PLACES } from './support/sample-files.ts';
import { ROOT } from './support/shipped.ts';

/** More than two pages of annotations, over several files and languages. */
const MANY = {
  ...SAMPLE,
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, file) => [
      `web/debug_${file}.php`,
      `<?php\n${'var_dump($all);\n'.repeat(21)}`,
    ]),
  ),
};

const NOTICES = 126;

/** Named like a source file, and none. */
const BINARY = Buffer.from([0, 1, 2]);

function readReport({ repository }: ActionJob, path: string): JsonReport {
  return parseReport(readFileSync(repository.at(path), 'utf8'));
}

/** Annotations and findings in the same few words, so that they can be compared. */
function annotationKeys(annotations: readonly SentAnnotation[]): readonly string[] {
  return annotations
    .map(({ path, start_line: line, title = '' }) => `${path}:${line} ${title}`)
    .toSorted();
}

function findingKeys({ findings }: JsonReport): readonly string[] {
  return findings.map(({ path, startLine, ruleId }) => `${path}:${startLine} ${ruleId}`).toSorted();
}

describe('the shipped action, allowed to write checks', () => {
  it('explains its own rules where it was taken from', async () => {
    const environment = { GITHUB_ACTION_REPOSITORY: 'some/evenkeel', GITHUB_ACTION_REF: 'v9' };
    await using run = await startActionJob({ files: { 'a.php': ERROR_PHP }, environment });
    await run.run({ with: { 'json-file': 'report.json', 'sarif-file': 'report.sarif' } });
    const page = 'https://github.com/some/evenkeel/blob/v9/docs/rules/php.md#';
    const texts = ['report.json', 'report.sarif'].map((path) =>
      readFileSync(run.repository.at(path), 'utf8'),
    );
    for (const text of [...texts, JSON.stringify(run.github.runs)]) {
      expect(text).toContain(page);
      expect(text).not.toContain('OWNER');
    }
  });

  it.each([
    ['push', undefined],
    ['pull_request', PULL_REQUEST_HEAD],
  ])('on %s posts every finding once, in pages, to the head commit', async (event, head) => {
    await using run = await startActionJob({ files: MANY, event });
    const step = await run.run({ with: { 'json-file': 'out/report.json' } });
    const report = readReport(run, 'out/report.json');
    const [checkRun] = run.github.runs;

    expect(run.github.violations).toEqual([]);
    expect(run.github.runs).toHaveLength(1);
    expect(checkRun).toMatchObject({
      headSha: head ?? run.sha,
      name: 'Evenkeel',
      status: 'completed',
      conclusion: 'failure',
    });
    expect(report.findings.length).toBeGreaterThan(NOTICES);
    expect(annotationKeys(checkRun?.annotations ?? [])).toEqual(findingKeys(report));
    expect(step).toMatchObject({ exitCode: 1, signal: null, isSummaryTooLarge: false });
    expect(step.log.annotations).toEqual([]);
  });

  it('opens the check run before it begins, and closes it with the last page', async () => {
    await using run = await startActionJob({ files: MANY });
    await run.run();
    const writes = run.github.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH']);
    expect(writes[0]?.body).toMatchObject({ status: 'in_progress' });
    expect(writes.at(-1)?.body).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(run.github.politeness.mostAtOnce).toBe(1);
  });

  it('sets every output that action.yml promises', async () => {
    await using run = await startActionJob({ files: SAMPLE });
    const { outputs } = await run.run({ with: { workers: '2' } });
    const { outputs: promised } = parse(readFileSync(`${ROOT}/action.yml`, 'utf8'));
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(promised).toSorted());
    expect(outputs).toMatchObject({
      conclusion: 'failure',
      complete: 'true',
      findings: '9',
      errors: '3',
      warnings: '4',
      notices: '2',
      'files-selected': '4',
      'files-analyzed': '4',
      'files-unanalyzed': '0',
      workers: '2',
      'check-run-url': expect.stringMatching(/^https:\/\/github\.com\/octo\/demo\/runs\/\d+$/),
    });
    expect(Number(outputs['duration-ms'])).toBeGreaterThan(0);
    expect(Number(outputs['cpus'])).toBeGreaterThan(0);
  });

  it("leaves a journal of whole lines in the runner's temporary folder", async () => {
    await using run = await startActionJob({ files: SAMPLE });
    const { outputs } = await run.run();
    const path = outputs['journal'] ?? '';
    expect(path.startsWith(run.job.temp)).toBe(true);
    const kinds = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => Object(JSON.parse(line)).kind)
      // How many of these there are depends on how long it took.
      .filter((kind) => kind !== 'watch' && kind !== 'sample');
    expect(kinds).toEqual([
      'start',
      'plan',
      'tasks',
      'outcome',
      'outcome',
      'outcome',
      'outcome',
      'end',
      'comparison',
    ]);
  });

  it('writes a job summary with the conclusion, the findings and the check run', async () => {
    await using run = await startActionJob({ files: SAMPLE });
    const { summary = '', outputs } = await run.run();
    expect(summary).toMatch(/^## Failed: 3 errors, 4 warnings, 2 notices$/m);
    expect(summary).toContain('ruff/F821');
    expect(summary).toContain(`https://github.com/octo/demo/blob/${run.sha}/app/report.py#L4`);
    expect(summary).toContain(outputs['check-run-url']);
  });

  it('keeps the job summary within what the runner takes, however much is found', async () => {
    const name = 'n'.repeat(200);
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, file) => [
        `${name}/${file}_${name}.php`,
        `<?php\n${'var_dump($all);\n'.repeat(150)}`,
      ]),
    );
    await using run = await startActionJob({ files });
    const step = await run.run({ with: { report: 'summary' } });
    expect(step.outputs).toMatchObject({ complete: 'true', notices: '9000' });
    expect(step.isSummaryTooLarge).toBe(false);
    expect(step.summary).toContain('## Neutral: 9,000 notices');
  });

  it('tells its secrets to nobody', async () => {
    await using run = await startActionJob({ files: MANY });
    const step = await run.run({ with: { 'json-file': 'report.json' } });
    const secrets = Object.values(SECRETS);
    expect(step.log.masks).toContain(SECRETS['github-token']);
    expect(await run.job.leaksOf(secrets, [step])).toEqual([]);
    const sent = run.github.requests.map(({ path, text }) => path + text).join('\n');
    const written = readFileSync(run.repository.at('report.json'), 'utf8');
    for (const secret of secrets) expect(sent + written).not.toContain(secret);
  });

  it('keeps secrets that stand in a file out of what it sends and of the reports it writes', async () => {
    const secrets = [SECRETS.ACTIONS_RUNTIME_TOKEN, 'npm_0123456789abcdef'];
    const encoded = Buffer.from(`token:${secrets[0]}`).toString('base64');
    const php = `<?php\nvar_dump('${secrets.join("', '")}', '${encoded}');\n`;
    await using run = await startActionJob({
      files: { 'web/leak.php': php },
      environment: { NPM_TOKEN: 'npm_0123456789abcdef' },
    });
    await run.run({ with: { 'html-file': 'report.html', 'json-file': 'report.json' } });
    const texts = [
      ...run.github.requests.map(({ text }) => text),
      readFileSync(run.repository.at('report.html'), 'utf8'),
      readFileSync(run.repository.at('report.json'), 'utf8'),
    ];
    expect(texts.some((text) => text.includes('***'))).toBe(true);
    for (const text of texts) {
      expect(secrets.filter((secret) => holdsSecret(text, secret))).toEqual([]);
    }
  });

  it('names paths from the root of the repository when it analyses a folder of it', async () => {
    await using run = await startActionJob({ files: SAMPLE });
    const step = await run.run({ with: { path: 'app' } });
    const paths = run.github.runs[0]?.annotations.map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(['app/report.py']));
    expect(step.outputs).toMatchObject({ 'files-selected': '1' });
  });

  it('posts the most severe findings where there are more than annotation-limit', async () => {
    await using run = await startActionJob({ files: MANY });
    const step = await run.run({ with: { 'annotation-limit': '5' } });
    const [checkRun] = run.github.runs;
    const levels = checkRun?.annotations.map(({ annotation_level: level }) => level);
    expect(levels?.toSorted()).toEqual(['failure', 'failure', 'failure', 'warning', 'warning']);
    expect(step.outputs).toMatchObject({ findings: String(NOTICES + SAMPLE_PLACES.length) });
    expect(checkRun?.summary).toContain('5');
  });
});

describe('the conclusion of the shipped action', () => {
  it.each([
    { conclusion: 'success', text: CLEAN_PHP, given: {}, exitCode: 0 },
    { conclusion: 'neutral', text: NOTICE_PHP, given: {}, exitCode: 0 },
    { conclusion: 'failure', text: NOTICE_PHP, given: { 'fail-on': 'notice' }, exitCode: 1 },
    { conclusion: 'neutral', text: ERROR_PHP, given: { 'fail-on': 'never' }, exitCode: 0 },
    { conclusion: 'failure', text: BINARY, given: {}, exitCode: 1 },
    { conclusion: 'neutral', text: BINARY, given: { 'fail-on-incomplete': 'false' }, exitCode: 0 },
  ])(
    'is $conclusion with $given, the same for the check run, the outputs and the step',
    async ({ conclusion, text, given, exitCode }) => {
      await using run = await startActionJob({ files: { 'main.php': text } });
      const step = await run.run({ with: given });
      expect(step.exitCode).toBe(exitCode);
      expect(step.outputs).toMatchObject({ conclusion });
      expect(run.github.runs[0]).toMatchObject({ status: 'completed', conclusion });
    },
  );
});
