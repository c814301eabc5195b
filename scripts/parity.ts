/**
 * Compares what we say of real code with what the tools themselves say:
 * `npm run parity -- [--show N] [--only TOOL] FOLDER...`. Prints a table in Markdown; a tool that is
 * not installed is named.
 */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isUtf8 } from 'node:buffer';
import { ANALYZERS } from '../src/analyzers/index.ts';
import { compare, ourSaid, type Row } from './parity/compare.ts';
import type { Oracle, Said } from './parity/oracle.ts';
import { ORACLES } from './parity/oracles.ts';

/** Larger files are skipped, as by default in a run. */
const SIZE_LIMIT_BYTES = 2 ** 20;

/** What is generated, or somebody else's. */
const LEFT_OUT = /(?:^|\/)(?:\.git|node_modules|vendor|dist|build)\//;

function filesIn(folder: string, oracle: Oracle): string[] {
  const analyzer = ANALYZERS.find(({ id }) => id === oracle.analyzer);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => analyzer?.claims(path) === true && !LEFT_OUT.test(path))
    .filter((path) => {
      const stats = lstatSync(join(folder, path));
      return stats.isFile() && stats.size <= SIZE_LIMIT_BYTES;
    })
    .filter((path) => isUtf8(readFileSync(join(folder, path))))
    .toSorted();
}

function showSome(
  label: string,
  folder: string,
  { said, count }: { said: readonly Said[]; count: number },
): void {
  const step = Math.max(1, Math.ceil(said.length / Math.max(1, count)));
  const shown = count === 0 ? [] : said.filter((_, at) => at % step === 0);
  for (const each of shown) {
    const line = readFileSync(join(folder, each.path), 'utf8').split('\n')[each.line - 1] ?? '';
    console.log(
      `<!-- ${label} ${each.rule} ${each.path}:${String(each.line)} ${line.trim().slice(0, 120)} -->`,
    );
  }
}

/** Adds up the rows of several folders. */
function addUp(left: Row | undefined, right: Row): Row {
  if (left === undefined) return right;
  return {
    ...left,
    both: left.both + right.both,
    oursOnly: [...left.oursOnly, ...right.oursOnly],
    theirsOnly: [...left.theirsOnly, ...right.theirsOnly],
  };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '0' }, only: { type: 'string' } },
});
for (const oracle of ORACLES) {
  if (values.only !== undefined && !`${oracle.name} ${oracle.analyzer}`.includes(values.only))
    continue;
  const version = oracle.version();
  if (version === undefined) {
    console.log(`\n${oracle.name}: not installed`);
    continue;
  }
  const rows = new Map<string, Row>();
  let files = 0;
  for (const folder of positionals.map((each) => resolve(each))) {
    const paths = filesIn(folder, oracle);
    files += paths.length;
    if (paths.length === 0) continue;
    const ours = await ourSaid(oracle, folder, paths);
    for (const row of compare(oracle, ours, oracle.run(folder, paths))) {
      rows.set(row.rule, addUp(rows.get(row.rule), row));
      showSome('ours only', folder, { said: row.oursOnly, count: Number(values.show) });
      showSome('theirs only', folder, { said: row.theirsOnly, count: Number(values.show) });
    }
  }
  if (files === 0) continue;
  console.log(`\n### ${oracle.analyzer} and ${oracle.name} ${version}: ${String(files)} files\n`);
  console.log(
    '| ours | theirs | both | ours only | theirs only |\n| --- | --- | --- | --- | --- |',
  );
  for (const { rule, theirs, both, oursOnly, theirsOnly } of rows.values())
    console.log(
      `| ${rule} | ${theirs === rule ? 'the same' : theirs} | ${String(both)} | ${String(oursOnly.length)} | ${String(theirsOnly.length)} |`,
    );
}
