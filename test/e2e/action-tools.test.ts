import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SECRETS, startActionJob } from './support/action-job.ts';
import { LINE_PATTERN, TOOL_SCRIPTS } from './support/tool-scripts.ts';

const FILES = {
  ...TOOL_SCRIPTS,
  'tools/marks.mjs': `
import { writeFileSync } from 'node:fs';
import { files, tell } from './help.mjs';
writeFileSync('it-ran', JSON.stringify(process.env));
tell(files[0], 1, 'no-one');
`,
  'a.txt': 'one\n',
  'evenkeel.yml': `tools:\n  marks: { command: [node, tools/marks.mjs], files: ['*.txt'], format: pattern, pattern: '${LINE_PATTERN}', env: [PASSED_BY_NAME] }\n`,
};

describe.runIf(process.platform === 'linux')("the shipped action with the user's own tools", () => {
  it('runs those of the repository itself, without its tokens', async () => {
    await using run = await startActionJob({ files: FILES });
    const step = await run.run();
    expect(step).toMatchObject({ exitCode: 0, outputs: { complete: 'true', warnings: '1' } });
    expect(run.github.runs[0]?.annotations[0]).toMatchObject({
      path: 'a.txt',
      title: 'marks/no-one',
    });
    expect(step.summary).toContain('### Tools');
    const environment = readFileSync(run.repository.at('it-ran'), 'utf8');
    for (const secret of Object.values(SECRETS)) expect(environment).not.toContain(secret);
  });

  it.each([
    ['pull_request.fork', {}],
    ['pull_request.deleted-fork', {}],
    ['pull_request_target.fork', {}],
    ['push', { 'allow-tools': 'false' }],
  ])('runs none on %s with %j, and says so', async (event, given) => {
    await using run = await startActionJob({ files: FILES, event });
    const step = await run.run({ with: given });
    expect(step).toMatchObject({ exitCode: 0, outputs: { complete: 'true', warnings: '0' } });
    expect(existsSync(run.repository.at('it-ran'))).toBe(false);
    expect(step.summary).toMatch(/Tools were not run.*marks/u);
  });

  it("runs a fork's where the workflow says so, but passes nothing on that the fork names", async () => {
    await using run = await startActionJob({
      files: FILES,
      event: 'pull_request.fork',
      environment: { PASSED_BY_NAME: 'a value of the workflow' },
    });
    const step = await run.run({ with: { 'allow-tools': 'true' } });
    expect(step.outputs).toMatchObject({ complete: 'true', warnings: '1' });
    expect(readFileSync(run.repository.at('it-ran'), 'utf8')).not.toContain('a value of');
    expect(step.summary).toContain('were not passed on');
  });
});
