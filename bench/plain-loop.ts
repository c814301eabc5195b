/**
 * The same analyzers in a plain loop in one thread, for `bench/orchestration.ts`: no engine, no pool, no
 * limits. `plain-loop ROOT VENDOR_FOLDER`, with the paths on stdin. It is bundled first: Node would compile
 * a module of its own to read TypeScript, and V8 takes no flags after the first one.
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { openSourceFolder } from '../src/adapters/source-file.ts';
import { openVendorAssets } from '../src/adapters/vendor-assets.ts';
import { AnalyzerSet } from '../src/analyzers/analyze-source.ts';
import { decodeSource } from '../src/analyzers/decode-source.ts';
import { ANALYZERS } from '../src/analyzers/index.ts';
import { toFindings } from '../src/findings/to-findings.ts';
import { engineFlags } from '../src/plan/engine-flags.ts';

/** What the loop did. */
interface LoopReport {
  readonly files: number;
  readonly findings: number;
}

const [root = '.', vendorFolder = '.'] = process.argv.slice(2);
const STDIN = 0;
const MOST_BYTES = 1 << 20;

const paths = readFileSync(STDIN, 'utf8').split('\n').filter(Boolean);
const idsOf = (path: string): string[] =>
  ANALYZERS.filter((analyzer) => analyzer.claims(path)).map(({ id }) => id);
const used = new Set(paths.flatMap(idsOf));
const modules = ANALYZERS.filter(({ id }) => used.has(id)).flatMap((analyzer) => analyzer.modules);
for (const flag of engineFlags({ modules, memoryBudgetBytes: null })) setFlagsFromString(flag);

const folder = openSourceFolder(root);
const analyzers = new AnalyzerSet(ANALYZERS, {
  assets: openVendorAssets(vendorFolder),
  project: { read: (path) => folder.readText(path) },
});

async function analyze(path: string): Promise<number> {
  const source = folder.read({ path }, MOST_BYTES);
  if (source.kind !== 'bytes') throw new Error(`${path}: ${source.detail}`);
  const decoded = decodeSource(source.bytes, path);
  if (decoded.kind !== 'text') throw new Error(`${path}: ${decoded.detail}`);
  const file = { path, text: decoded.text };
  const analysis = await analyzers.analyze(file, idsOf(path), () => undefined);
  if (analysis.kind === 'broke') throw analysis.error;
  return toFindings(file, analysis.found).length;
}

let findings = 0;
let files = 0;
for (const path of paths) {
  findings += await analyze(path);
  files += 1;
}
console.log(JSON.stringify({ files, findings } satisfies LoopReport));
