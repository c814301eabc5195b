/** A worker of the pool that the story warns of: the same analyzer as Evenkeel's, without Evenkeel. */
import { parentPort, workerData } from 'node:worker_threads';
import { openSourceFolder } from '../src/adapters/source-file.ts';
import { openVendorAssets } from '../src/adapters/vendor-assets.ts';
import type { CompiledModules } from '../src/pool/worker-pool.ts';
import { AnalyzerSet } from '../src/analyzers/analyze-source.ts';
import { ANALYZERS } from '../src/analyzers/index.ts';
import { toFindings } from '../src/findings/to-findings.ts';
import type { Finding } from '../src/model/finding.ts';

/** What every worker is started with. */
export interface EagerSettings {
  readonly root: string;
  readonly vendorFolder: string;
  readonly modules: CompiledModules;
}

/** One file with everything in it, as a task that is submitted at once has to be. */
export interface EagerTask {
  readonly id: number;
  readonly path: string;
  readonly text: string;
}

/** What became of one file, and how long its worker was at it. */
export interface EagerResult {
  readonly findings: readonly Finding[];
  readonly wallMs: number;
}

// The pool in eager-pool.ts starts this file with these settings and no others.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const { root, vendorFolder, modules } = workerData as EagerSettings;
const folder = openSourceFolder(root);
const analyzers = new AnalyzerSet(ANALYZERS, {
  assets: openVendorAssets(vendorFolder, modules),
  project: { read: (path) => folder.readText(path) },
});
// Loaded before the first file, so that no file's time limit pays for it.
await analyzers.analyze({ path: 'warm-up.py', text: 'pass\n' }, ['ruff'], () => undefined);

/** Tells the pool that the file has been started, and analyses it. */
export async function analyzeEagerly({ id, path, text }: EagerTask): Promise<EagerResult> {
  parentPort?.postMessage(id);
  const startedAtMs = performance.now();
  const analysis = await analyzers.analyze({ path, text }, ['ruff'], () => undefined);
  if (analysis.kind === 'broke') throw analysis.error;
  const findings = toFindings({ path, text }, analysis.found);
  return { findings, wallMs: performance.now() - startedAtMs };
}
