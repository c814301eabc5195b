import {
  copyFileSync,
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

/** Something that a process or a thread of the program did. */
export interface Observed {
  readonly who: 'cli' | 'engine' | 'worker';
  readonly kind:
    | 'started'
    | 'evaluated'
    | 'open'
    | 'spawn'
    | 'compile'
    | 'instantiate'
    | 'sent'
    | 'received'
    | 'ended';
  /** Wall clock. */
  readonly atMs: number;
  readonly path?: string;
  readonly command?: string;
  readonly bytes?: number;
  readonly message?: string;
  readonly taskId?: number;
}

/** A copy of the built program that is watched from outside while it runs. */
export interface ObservedDist extends Disposable {
  /** Its command line. */
  readonly cli: string;
  /** What has happened since this was last asked, in order of time. */
  take(): readonly Observed[];
}

/** Entries that begin a process or a thread of their own, and who that is. */
const WATCHED = ['cli-program', 'engine', 'analysis-worker'] as const;

function wrap(folder: string, name: string): void {
  copyFileSync(join(folder, `${name}.js`), join(folder, `${name}.real.js`));
  const lines = [
    `import { evaluated } from './probe.mjs';`,
    `const entry = await import('./${name}.real.js');`,
    'evaluated();',
    'export default entry.default;',
  ];
  writeFileSync(join(folder, `${name}.js`), `${lines.join('\n')}\n`);
}

function parse(text: string): Observed[] {
  const lines = text.split('\n').filter((line) => line !== '');
  // The probe beside this file writes nothing else.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return lines.map((line) => JSON.parse(line) as Observed);
}

/** Copies `dist` and puts a probe before the entries of the command line, the engine and its workers. */
export function observeDist(dist: string): ObservedDist {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'evenkeel-observed-')));
  for (const entry of readdirSync(dist, { withFileTypes: true })) {
    const [from, to] = [join(dist, entry.name), join(folder, entry.name)];
    if (entry.isFile()) copyFileSync(from, to);
    else symlinkSync(from, to);
  }
  copyFileSync(join(import.meta.dirname, 'probe.mjs'), join(folder, 'probe.mjs'));
  for (const name of WATCHED) wrap(folder, name);
  const log = join(folder, 'observed.ndjson');
  writeFileSync(log, '');
  return {
    cli: join(folder, 'cli.js'),
    take() {
      const observed = parse(readFileSync(log, 'utf8'));
      writeFileSync(log, '');
      return observed.toSorted((left, right) => left.atMs - right.atMs);
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}
