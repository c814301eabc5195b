/** Where a rule of ours is said to mean what a tool's rule means, the tool sees our bad examples too, where it is installed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compare, ourSaid } from '../../scripts/parity/compare.ts';
import { ORACLES } from '../../scripts/parity/oracles.ts';
import { readRules } from '../../scripts/rules.ts';
import { RULE_SETS } from '../../scripts/rules/rule-sets.ts';

/** An entry of the table below. */
interface Compared {
  readonly tool: string;
  readonly language: string;
  readonly extension: string;
  /** Rules whose examples theirs does not see, though it sees others. */
  readonly apart: readonly string[];
}

const COMPARED: readonly Compared[] = [
  { tool: 'shellcheck', language: 'shell', extension: 'sh', apart: [] },
  { tool: 'rubocop', language: 'ruby', extension: 'rb', apart: [] },
  // Our examples stand in one line each, where theirs does not look for what is not reached.
  { tool: 'phpcs', language: 'php', extension: 'php', apart: ['unreachable-code'] },
];

const folder = mkdtempSync(join(tmpdir(), 'parity-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function writeExamples(
  { language, extension }: Compared,
  rules: ReadonlySet<string>,
): Promise<string[]> {
  const toFile = RULE_SETS[language]?.toFile ?? String;
  const opening = extension === 'sh' ? '#!/bin/sh\n' : '';
  const files: string[] = [];
  for (const { id, bad } of await readRules(language)) {
    if (!rules.has(id)) continue;
    for (const [at, example] of bad.entries()) {
      const name = `${id}-${String(at)}.${extension}`;
      writeFileSync(join(folder, name), opening + toFile(example));
      files.push(name);
    }
  }
  return files;
}

describe.each(COMPARED)('$tool', (compared) => {
  const { tool, language, apart } = compared;
  const oracle = ORACLES.find(
    ({ name, analyzer }) => name === tool && analyzer === `${language}-rules`,
  );

  it.skipIf(oracle?.version() === undefined)(
    'sees an example of each rule that is said to be the same',
    { timeout: 60_000 },
    async () => {
      if (oracle?.rules === undefined) throw new Error(`Expected an oracle ${tool}.`);
      const files = await writeExamples(compared, new Set(Object.values(oracle.rules)));
      const rows = compare(oracle, await ourSaid(oracle, folder, files), oracle.run(folder, files));
      const unshared = rows.filter(({ both }) => both === 0).map(({ rule }) => rule);
      expect(unshared).toEqual(apart);
    },
  );
});
