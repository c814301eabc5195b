/** Biome's own program, of the version that is embedded, says of real code what we say: rule, line and severity. */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ourSaid } from '../../scripts/parity/compare.ts';
import type { Said } from '../../scripts/parity/oracle.ts';
import { ORACLES } from '../../scripts/parity/oracles.ts';
import { ROOT } from '../e2e/support/shipped.ts';

/** Published code with findings of many rules, and plain enough to stay as it is. */
const REAL_CODE = ['commander/lib', 'htmlhint/dist/core'];

const LARGEST = 200;

const biome = ORACLES.find(({ name }) => name === 'biome lint');
const version = biome?.version();

const folder = mkdtempSync(join(tmpdir(), 'biome-'));
const files = REAL_CODE.flatMap((path) => {
  const source = join(ROOT, 'node_modules', path);
  const names = readdirSync(source).filter((name) => /(?<!\.min)\.(?:js|css)$/.test(name));
  return names.slice(0, LARGEST).map((name) => {
    const copy = `${path}/${name}`.replaceAll('/', '-').replaceAll('dist', 'code');
    copyFileSync(join(source, name), join(folder, copy));
    return copy;
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tell = ({ path, line, rule, severity }: Said): string =>
  `${path}:${String(line)} ${rule} ${severity ?? ''}`;

describe('Biome', () => {
  it.skipIf(version === undefined)('is installed in the version that is embedded', () => {
    expect(version).toBe('2.5.14');
  });

  it.skipIf(version === undefined)(
    'says of real code under the same configuration what its own program says',
    { timeout: 120_000 },
    async () => {
      if (biome === undefined) throw new Error('Expected Biome among the oracles.');
      const theirs = biome.run(folder, files).map(tell).toSorted();
      const ours = (await ourSaid(biome, folder, files)).map(tell).toSorted();
      expect(theirs.length).toBeGreaterThan(50);
      expect(ours).toEqual(theirs);
    },
  );
});
