/**
 * Runs a command of this project under Node 24, whatever Node started it.
 *
 * GitHub runs the action on Node 24, so tests, checks and builds do too. The binary comes from the
 * platform packages in `optionalDependencies`, which need no install script. On a platform without
 * one the current Node serves, if it is new enough.
 *
 * Usage: node scripts/node24.mjs (TOOL | FILE) [ARGUMENT...]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PACKAGES = [
  `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
  `node-bin-${process.platform}-${process.arch}`,
];

function packagedNode() {
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return PACKAGES.map((name) => join(root, 'node_modules', name, binary)).find((path) =>
    existsSync(path),
  );
}

function node24() {
  const major = Number(process.versions.node.split('.')[0]);
  const found = packagedNode() ?? (major >= 24 ? process.execPath : undefined);
  if (found !== undefined) return found;
  throw new Error(
    `Expected Node 24 for the project's own commands, found ${process.version}. ` +
      `Run "npm ci" (with optional dependencies), or install Node 24.`,
  );
}

/** The script behind a tool's name, read from its package rather than from `.bin`, which is a shell script on Windows. */
function entryOf(tool) {
  const direct = resolve(root, tool);
  if (existsSync(direct)) return direct;
  const name = { tsc: 'typescript', depcruise: 'dependency-cruiser' }[tool] ?? tool;
  const manifestPath = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  return join(dirname(manifestPath), typeof bin === 'string' ? bin : bin[tool]);
}

const [tool, ...args] = process.argv.slice(2);
if (tool === undefined) throw new Error('Expected the name of a tool or a file to run.');
const node = node24();
const child = spawn(node, [entryOf(tool), ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => {
  process.exitCode = code ?? (signal === null ? 1 : 128);
});
