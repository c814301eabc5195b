import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createTempFolder, createTempRepository } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { findingsText, placesOf, reportOf } from './support/json-report.ts';
import { SAMPLE, SAMPLE_PLACES } from './support/sample-files.ts';
import { CLI } from './support/shipped.ts';

interface OtherNode {
  readonly path: string;
  readonly major: number;
}

function describeNode(path: string): OtherNode[] {
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return [{ path, major: Number(/^v(\d+)/.exec(version)?.[1]) }];
  } catch {
    // No Node in this folder.
    return [];
  }
}

/** A Node on the path that is older than the one the tests run under: the one that started npm, mostly. */
function findOlderNode(): OtherNode | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = Number(process.versions.node.split('.')[0]);
  return folders
    .flatMap((folder) => describeNode(join(folder, name)))
    .find(({ major }) => major >= 20 && major < own);
}

const older = findOlderNode();
const olderName = older === undefined ? 'none on this machine' : `v${older.major}`;

describe.skipIf(older === undefined)(
  `the shipped program under an older Node (${olderName})`,
  () => {
    it('finds the same, byte for byte, as under Node 24', async () => {
      using repository = createTempRepository(SAMPLE);
      const args = [repository.root, '--format', 'json', '--workers', '2'];
      const settings = older === undefined ? {} : { node: older.path };
      const [old, current] = [await runCommand(args, settings), await runCommand(args)];
      expect(old.exitCode).toBe(1);
      expect(placesOf(reportOf(old))).toEqual(SAMPLE_PLACES);
      expect(findingsText(old)).toBe(findingsText(current));
      // Node 20 and the first of 22 do not tell; what cannot be watched is said.
      const told = reportOf(old).notes.join();
      if (older?.major === 20) expect(told).toContain('cannot tell how much heap a worker holds');
      expect(reportOf(current).notes).toEqual([]);
    });

    it('stops a file by its CPU time although it cannot ask a worker for it', async () => {
      using repository = createTempRepository({
        'huge.rb': 'def sum(a, b)\n  [a, b].map { |each| each + 1 }\nend\n'.repeat(200_000),
      });
      const args = [repository.root, '--format', 'json', '--max-file-size', '32MiB'];
      const settings = older === undefined ? {} : { node: older.path };
      const ended = await runCommand([...args, '--file-timeout', '300ms'], settings);
      expect(ended.exitCode).toBe(3);
      expect(reportOf(ended).files.unanalyzed).toMatchObject([{ reason: 'spinning' }]);
    });
  },
);

describe('the shipped program under a Node that is too old', () => {
  it.each(['18.20.4', '10.24.1'])('says so in one sentence: %s', async (version) => {
    // The real entry in a real process; only the version it is told is another one.
    using folder = createTempFolder({
      'pretend.cjs': `Object.defineProperty(process.versions, 'node', { value: '${version}' });\n`,
    });
    const environment = { NODE_OPTIONS: `--require=${folder.at('pretend.cjs')}` };
    const { exitCode, stdout, stderr } = await runCommand(['.'], { environment });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(
      `Evenkeel needs Node 20 or newer, but this is Node ${version}: install a newer one from https://nodejs.org.\n`,
    );
  });

  it('is told by an entry that every Node since 10 can read', () => {
    const entry = readFileSync(CLI, 'utf8');
    // As a script: those know no module with a top-level await, and no empty export.
    expect(() => new Script(entry)).not.toThrow();
    expect(entry).not.toMatch(/\?\?|\?\.|\.at\(|#\w|catch \{/);
  });
});
