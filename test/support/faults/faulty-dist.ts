import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST } from '../../e2e/support/shipped.ts';
import { ATTEMPTS } from './deeds.ts';

const FAULTY_WORKER = new URL('faulty-worker.ts', import.meta.url).href;

/** A copy of the shipped program whose workers obey the names of files; see `deeds.ts`. */
export interface FaultyDist extends Disposable {
  readonly cli: string;
  readonly main: string;
  readonly engine: string;
  /** How often a file that does something was analyzed, in whichever worker. */
  attemptsAt(path: string): number;
}

/**
 * Copies `dist/` and puts an engine in the place of the shipped one that analyses nothing and has
 * found so much in every file.
 */
export function createProlificDist(findings: number): FaultyDist {
  const dist = createFaultyDist();
  const text = readFileSync(new URL('prolific-engine.mjs', import.meta.url), 'utf8');
  writeFileSync(dist.engine, text.replace('FINDINGS_PER_FILE', String(findings)));
  return dist;
}

/** Copies `dist/` and puts an engine in the place of the shipped one whose findings and notes are these texts. */
export function createTellingDist(texts: readonly string[]): FaultyDist {
  const dist = createFaultyDist();
  copyFileSync(new URL('telling-engine.mjs', import.meta.url), dist.engine);
  writeFileSync(join(dist.engine, '..', 'texts.json'), JSON.stringify(texts));
  return dist;
}

/**
 * Copies `dist/` and puts the faulty worker in the place of the shipped one. All other code, main
 * and engine above all, is the shipped code.
 */
export function createFaultyDist(): FaultyDist {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'evenkeel-faulty-')));
  const memory = join(root, 'memory');
  mkdirSync(memory);
  for (const entry of readdirSync(DIST, { withFileTypes: true })) {
    const [from, to] = [join(DIST, entry.name), join(root, entry.name)];
    if (entry.isDirectory()) symlinkSync(from, to, 'junction');
    else copyFileSync(from, to);
  }
  const worker = `import { openFaultyWorker } from ${JSON.stringify(FAULTY_WORKER)};
export default openFaultyWorker(${JSON.stringify(memory)});
`;
  writeFileSync(join(root, 'analysis-worker.js'), worker);
  return {
    cli: join(root, 'cli.js'),
    main: join(root, 'main.js'),
    engine: join(root, 'engine.js'),
    attemptsAt: (path) =>
      readFileSync(join(memory, ATTEMPTS), 'utf8')
        .split('\n')
        .filter((line) => line === path).length,
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
