import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { messageOf } from '../../src/errors.ts';

/** A program that is there, or why it is not. */
export type Tool =
  | { readonly kind: 'found'; readonly path: string; readonly version: string }
  | { readonly kind: 'missing'; readonly reason: string };

/** Packages of npm and PyPI are put here, and kept from one run to the next. */
const FOLDER = join(tmpdir(), 'evenkeel-bench-tools');

function versionOf(path: string): string {
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(stdout)?.[0] ?? 'unknown version';
}

function found(path: string): Tool {
  return { kind: 'found', path, version: versionOf(path) };
}

/** A program of the system's. */
export function systemTool(name: string, hint: string): Tool {
  const { stdout, status } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  if (status === 0) return found(stdout.trim());
  return { kind: 'missing', reason: `not installed (${hint})` };
}

function pinnedVersion(name: string): string {
  const root = dirname(dirname(import.meta.dirname));
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { dependencies } = Object(manifest);
  return String(Object(dependencies)[name]);
}

function installOnce(marker: string, install: () => void): Tool {
  try {
    if (!existsSync(marker)) install();
    return found(marker);
  } catch (error) {
    return { kind: 'missing', reason: messageOf(error).split('\n')[0] ?? '' };
  }
}

/** A program that a package of npm brings, installed outside of this project. */
export function npmTool(name: string, packages: readonly string[]): Tool {
  const folder = join(FOLDER, name);
  return installOnce(join(folder, 'node_modules', '.bin', name), () => {
    mkdirSync(folder, { recursive: true });
    const flags = ['--prefix', folder, '--no-audit', '--no-fund', '--no-save'];
    execFileSync('npm', ['install', ...flags, ...packages], { stdio: 'pipe' });
  });
}

/** Biome's own program, of the version that is embedded. */
export function nativeBiome(): Tool {
  return npmTool('biome', [`@biomejs/biome@${pinnedVersion('@biomejs/wasm-nodejs')}`]);
}

/** Ruff's own program: the system's, else one from PyPI, of the embedded version if that can be had. */
export function nativeRuff(): Tool {
  const installed = systemTool('ruff', '');
  if (installed.kind === 'found') return installed;
  const folder = join(FOLDER, 'ruff');
  const pip = (name: string): void => {
    const flags = ['--quiet', '--no-deps', '--target', folder];
    execFileSync('python3', ['-m', 'pip', 'install', ...flags, name], { stdio: 'pipe' });
  };
  return installOnce(join(folder, 'bin', 'ruff'), () => {
    try {
      pip(`ruff==${pinnedVersion('@astral-sh/ruff-wasm-nodejs')}`);
    } catch {
      // Another version is better than none; the table names it.
      pip('ruff');
    }
  });
}
