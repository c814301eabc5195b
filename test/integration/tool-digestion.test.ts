import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startDigestion } from '../../src/adapters/tool-digestion.ts';
import type { DigestRequest } from '../../src/digest-output.ts';
import { NO_RULE_SETTINGS } from '../../src/model/rule-settings.ts';
import type { Digest } from '../../src/pool/tool-run.ts';
import { createTempRepository } from '../support/temp-repository.ts';
import { createTool } from '../support/tools.ts';

const WORKER = join(import.meta.dirname, '../../src/tool-worker.ts');
const VENDOR = join(import.meta.dirname, '../../dist/vendor');

// Made here: written out, it would be a secret of this repository.
const KEY = ['ghp', 'x7Kq2mPw9Zt4Lb8Rv3Nc6Yd1Hs5Jf0Ga2Ue4'].join('_');

type Reading = Pick<DigestRequest, 'root' | 'text'> & { pattern: string; stderr?: string };

function read({ pattern, stderr = '', ...rest }: Reading, timeoutMs: number): Promise<Digest> {
  const workerData: DigestRequest = {
    maxFileSizeBytes: 2 ** 20,
    rules: NO_RULE_SETTINGS,
    tool: 'lint',
    reading: createTool({ pattern }),
    workingDirectory: '',
    files: ['a.js', 'b.js'],
    stderr,
    vendorFolder: VENDOR,
    ...rest,
  };
  return startDigestion({ filename: WORKER, heapMebibytes: 256, timeoutMs, workerData }).done;
}

describe('the reading of a tool in a thread', () => {
  it('is given up when the pattern takes for ever', async () => {
    using repository = createTempRepository({ 'a.js': 'x\n' });
    const text = `${'a'.repeat(60)}!\n`;
    const digest = await read({ root: repository.root, text, pattern: '^(?<path>(?:a+)+)$' }, 3000);
    expect(digest).toMatchObject({ findings: [], problem: expect.stringContaining('given up') });
    expect(digest.stderr).toBeUndefined();
  });

  it('takes secrets of the files out of messages and of what was written to stderr', async () => {
    const source = `const key = '${KEY}';\n`;
    using repository = createTempRepository({ 'a.js': source, 'b.js': 'const b = 1;\n' });
    const text = `a.js:1: no "${KEY}" here\nb.js:1: unused b\n`;
    const pattern = '^(?<path>[^:]+):(?<line>\\d+): (?<message>.*)$';
    const stderr = `cannot parse const key = '${KEY}';\nthe end\n`;
    const digest = await read({ root: repository.root, text, pattern, stderr }, 60_000);
    expect(digest.findings).toMatchObject([
      { path: 'a.js', message: 'no "***" here', secretLines: [1] },
      { path: 'b.js', message: 'unused b' },
    ]);
    expect(digest.stderr).toBe("cannot parse const key = '***';\nthe end\n");
    expect(JSON.stringify(digest)).not.toContain(KEY.slice(4));
  });
});
