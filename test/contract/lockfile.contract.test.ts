import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

// The file is npm's own, format 3.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

describe('package-lock.json', () => {
  // npm leaves out what its registry cannot give, without a word, and `npm ci` then refuses the file.
  it('lists the packages of every platform', () => {
    const missing = Object.entries(lock.packages).flatMap(([folder, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) =>
          !(`${folder}/node_modules/${name}` in lock.packages) &&
          !(`node_modules/${name}` in lock.packages),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    const resolved = Object.values(lock.packages).filter((entry) => entry.resolved !== undefined);
    expect(resolved).toEqual([]);
  });
});
