/**
 * The pool that the story warns of, around the same analyzer: `node bench/eager-pool.ts SETTINGS`.
 * As many workers as the host has CPUs, every file submitted at once with its contents, a limit of
 * wall time for each from the moment a worker has it, and a worker that exceeds it is killed and
 * replaced. `story.ts` runs it; it prints its result as JSON.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { compileModules } from '../src/adapters/wasm-modules.ts';
import { decodeSource } from '../src/analyzers/decode-source.ts';
import type { EagerResult, EagerSettings, EagerTask } from './eager-worker.ts';

/** What `story.ts` hands over, as JSON in the first argument. */
export interface EagerOptions {
  readonly root: string;
  readonly vendorFolder: string;
  /** A file with the paths, one a line. */
  readonly listFile: string;
  readonly workers: number;
  /** `null` for none. */
  readonly wallLimitMs: number | null;
  /** How often all files are analyzed; the last time is reported, with warm engines after the first. */
  readonly passes: number;
}

/** What it prints. */
export interface EagerReport {
  readonly analyzed: number;
  readonly timedOut: readonly string[];
  readonly failed: readonly string[];
  readonly findings: number;
  /** The longest that one analyzed file took, and how long all of them did. */
  readonly slowestMs: number;
  readonly totalMs: number;
}

type Ended =
  | { readonly kind: 'analyzed'; readonly result: EagerResult }
  | { readonly kind: 'timed-out' | 'failed' };

// The caller is story.ts, and nobody else starts this file.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const options = JSON.parse(process.argv[2] ?? '') as EagerOptions;
const workerData: EagerSettings = {
  root: options.root,
  vendorFolder: options.vendorFolder,
  modules: await compileModules(options.vendorFolder, ['ruff']),
};
const pool = new Piscina<EagerTask, EagerResult>({
  filename: join(import.meta.dirname, 'eager-worker.ts'),
  name: 'analyzeEagerly',
  minThreads: options.workers,
  maxThreads: options.workers,
  workerData,
});
pool.on('error', () => undefined);

const started = new Map<number, () => void>();
pool.on('message', (id: number) => started.get(id)?.());

async function submit(task: EagerTask): Promise<Ended> {
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  started.set(task.id, () => {
    if (options.wallLimitMs === null) return;
    timer = setTimeout(() => limit.abort(), options.wallLimitMs);
  });
  try {
    return { kind: 'analyzed', result: await pool.run(task, { signal: limit.signal }) };
  } catch {
    return { kind: limit.signal.aborted ? 'timed-out' : 'failed' };
  } finally {
    clearTimeout(timer);
  }
}

const paths = readFileSync(options.listFile, 'utf8').split('\n').filter(Boolean);
const tasks = paths.map((path, id) => {
  const decoded = decodeSource(readFileSync(join(options.root, path)), path);
  return { id, path, text: decoded.kind === 'text' ? decoded.text : '' };
});
let ended: Ended[] = [];
for (let pass = 0; pass < options.passes; pass += 1) ended = await Promise.all(tasks.map(submit));
const results = ended.flatMap((end) => (end.kind === 'analyzed' ? [end.result] : []));
const times = results.map(({ wallMs }) => wallMs);
const pathsOf = (kind: Ended['kind']) => paths.filter((_, index) => ended[index]?.kind === kind);
const report: EagerReport = {
  analyzed: results.length,
  timedOut: pathsOf('timed-out'),
  failed: pathsOf('failed'),
  findings: results.reduce((sum, { findings }) => sum + findings.length, 0),
  slowestMs: times.reduce((most, ms) => Math.max(most, ms), 0),
  totalMs: times.reduce((sum, ms) => sum + ms, 0),
};
process.stdout.write(JSON.stringify(report));
await pool.destroy();
