/**
 * What each analyzer costs: `npm run bench:analyzers -- [--files N] FOLDER...`. Each is measured in a
 * process of its own, over at most N of the files it claims, evenly spread. Prints a table in Markdown.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openVendorAssets } from '../src/adapters/vendor-assets.ts';
import type { Analyzer, Found } from '../src/analyzers/define-analyzer.ts';
import { ANALYZERS } from '../src/analyzers/index.ts';

const VENDOR = join(import.meta.dirname, '..', 'dist', 'vendor');

/** Larger files are skipped, as by default in a run. */
const SIZE_LIMIT_BYTES = 2 ** 20;

const LEFT_OUT = /(?:^|\/)(?:\.git|node_modules|vendor|dist|build)\//;

/** Bytes of an analyzer's modules, as they are shipped. Libraries in JavaScript are in the bundle. */
function shippedBytes({ modules }: Analyzer<Found>): number {
  const sizes = modules.map((name) => {
    const path = join(VENDOR, `${name}.wasm`);
    return statSync(existsSync(path) ? path : `${path}.br`).size;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Some of the files below a folder that an analyzer claims and that are text. */
function sample(analyzer: Analyzer<Found>, folder: string, most: number): string[] {
  const claimed = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => analyzer.claims(path) && !LEFT_OUT.test(path))
    .map((path) => join(folder, path))
    .filter((path) => lstatSync(path).isFile() && lstatSync(path).size <= SIZE_LIMIT_BYTES);
  const step = Math.max(1, Math.ceil(claimed.length / most));
  return claimed.filter((path, at) => at % step === 0 && isUtf8(readFileSync(path)));
}

/** User and system time of the whole process since a reading, in seconds. */
function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function measure(id: string, folders: readonly string[], most: number): Promise<string> {
  const analyzer = ANALYZERS.find((each) => each.id === id);
  if (analyzer === undefined) throw new Error(`Expected an analyzer, found ${id}.`);
  const sources = folders.flatMap((folder) =>
    sample(analyzer, folder, most / folders.length).map((path) => ({
      path: relative(folder, path),
      text: readFileSync(path, 'utf8'),
    })),
  );
  const begin = performance.now();
  const project = { read: () => undefined };
  const loaded = await analyzer.load({ assets: openVendorAssets(VENDOR), project });
  const loadMs = performance.now() - begin;
  const started = process.cpuUsage();
  let [bytes, findings, memory] = [0, 0, 0];
  for (const source of sources) {
    findings += (await loaded.analyze(source)).length;
    bytes += source.text.length;
    memory = Math.max(memory, loaded.memoryBytes());
  }
  const seconds = cpuSince(started);
  const cells = [
    `\`${id}\``,
    `${(shippedBytes(analyzer) / 1e6).toFixed(1)} MB`,
    `${loadMs.toFixed(0)} ms`,
    String(sources.length),
    (sources.length / seconds).toFixed(0),
    (bytes / 1e6 / seconds).toFixed(1),
    `${(memory / 1e6).toFixed(0)} MB`,
    `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
    String(findings),
  ];
  return `| ${cells.join(' | ')} |`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: '300' }, one: { type: 'string' } },
});
const folders = positionals.map((each) => resolve(each));
if (values.one === undefined) {
  console.log(
    '| analyzer | modules | load | files | files / CPU s | MB / CPU s | its memory | process | findings |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const { id } of ANALYZERS) {
    const own = [fileURLToPath(import.meta.url), '--one', id, '--files', values.files, ...folders];
    const { stdout, stderr } = spawnSync(process.execPath, own, { encoding: 'utf8' });
    process.stdout.write(stdout === '' ? `| \`${id}\` | ${stderr.slice(0, 200)} |\n` : stdout);
  }
} else {
  console.log(await measure(values.one, folders, Number(values.files)));
}
