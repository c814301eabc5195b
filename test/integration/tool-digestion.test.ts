import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDigestion } from '../../src/adapters/tool-digestion.ts';
import { NO_RULE_SETTINGS } from '../../src/model/rule-settings.ts';
import { createTempRepository } from '../support/temp-repository.ts';
import { createTool } from '../support/tools.ts';

const WORKER = join(import.meta.dirname, '../../src/tool-worker.ts');

describe('the reading of a tool in a thread', () => {
  it('is given up when the pattern takes for ever', async () => {
    using repository = createTempRepository({ 'a.js': 'x\n' });
    const reading = createTool({ pattern: '^(?<path>(?:a+)+)$' });
    const digestion = startDigestion({
      filename: WORKER,
      heapMebibytes: 256,
      timeoutMs: 3000,
      workerData: {
        root: repository.root,
        maxFileSizeBytes: 2 ** 20,
        rules: NO_RULE_SETTINGS,
        tool: 'lint',
        reading,
        workingDirectory: '',
        files: ['a.js'],
        text: `${'a'.repeat(60)}!\n`,
      },
    });
    expect(await digestion.done).toMatchObject({
      findings: [],
      problem: expect.stringContaining('given up'),
    });
  });
});
