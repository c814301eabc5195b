import { describe, expect, it } from 'vitest';
import { ODDITIES, startOddServer, type Odd } from '../support/github/odd-server.ts';
import { startActionJob } from './support/action-job.ts';
import { PHP_SAMPLE, PHP_SAMPLE_PLACES } from './support/sample-files.ts';

async function live(odd: Odd) {
  const way = { url: '' };
  using server = await startOddServer(() => way.url, odd);
  await using run = await startActionJob({
    files: PHP_SAMPLE,
    environment: { GITHUB_API_URL: server.url },
  });
  way.url = run.github.url;
  const startMs = performance.now();
  const step = await run.run();
  return {
    seconds: (performance.now() - startMs) / 1000,
    step,
    runs: run.github.runs,
    annotations: run.github.runs.flatMap(({ annotations }) => annotations),
  };
}

describe('the shipped action before a server that answers its writes oddly', () => {
  it.concurrent.each(ODDITIES)('makes one check run with everything in it: %s', async (_, odd) => {
    const { step, runs, annotations, seconds } = await live(odd);
    expect(step).toMatchObject({ exitCode: 1, outputs: { conclusion: 'failure' } });
    expect(runs).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(annotations).toHaveLength(PHP_SAMPLE_PLACES.length);
    expect(step.log.annotations).toEqual([]);
    expect(seconds).toBeLessThan(75);
  });
});
