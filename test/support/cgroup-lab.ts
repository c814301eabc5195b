import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { openHost } from '../../src/adapters/host.ts';
import { detectLimits } from '../../src/allowance/detect-limits.ts';
import type { Limits } from '../../src/allowance/limits.ts';
import type { Controller, ControllerLocation } from '../../src/allowance/locate-controller.ts';
import type { SizedAllowance } from '../../src/allowance/size-workers.ts';
import { messageOf } from '../../src/errors.ts';

/** What a process finds that was started inside a group. */
export interface Findings {
  readonly limits: Limits;
  readonly allowance: SizedAllowance;
}

/** Control groups of the real kernel that a test makes, and removes with `dispose`. */
export interface CgroupLab {
  readonly version: 1 | 2;
  /** Makes a group below the lab's own, such as `outer/inner`, and sets its control files. */
  makeGroup(name: string, controlFiles: Readonly<Record<string, string>>): void;
  /** The file that takes a process into a group when its id is written there. */
  procsOf(name: string): string;
  /** The command that runs another command inside a group, children included. */
  inside(name: string, command: readonly string[]): readonly string[];
  /** What a control file of a group says. */
  read(name: string, file: string): string;
  /** The group's path in its hierarchy. */
  pathOf(name: string): string;
  /** Starts a process inside a group and returns what it finds. */
  detectInside(name: string): Findings;
  dispose(): void;
}

/** A lab, or the reason why this machine lets nobody make groups. */
export type CgroupLabResult =
  | { readonly kind: 'open'; readonly lab: CgroupLab }
  | { readonly kind: 'unavailable'; readonly reason: string };

type Undo = () => void;

const CHILD = fileURLToPath(new URL('cgroup-child.ts', import.meta.url));

/** Where groups can be made: the top of what is mounted, since a group with processes has no children. */
function topOf({ levels }: ControllerLocation): string | undefined {
  return levels.at(-1)?.directory;
}

function writeControls(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(directory, file), text);
}

/** Passes a version 2 controller on to the groups below, and tells how to undo it; version 1 has it everywhere. */
function enableBelow(directory: string, { controller, version }: ControllerLocation): Undo[] {
  const file = path.join(directory, 'cgroup.subtree_control');
  if (version === 1 || readFileSync(file, 'utf8').split(/\s/).includes(controller)) return [];
  writeFileSync(file, `+${controller}`);
  return [
    () => {
      writeFileSync(file, `-${controller}`);
    },
  ];
}

function createLab(location: ControllerLocation, top: string): CgroupLab {
  const base = `evenkeel-test-${String(process.pid)}-${location.controller}`;
  const undo: Undo[] = [];
  const make = (directory: string): void => {
    if (existsSync(directory)) return;
    undo.push(...enableBelow(path.dirname(directory), location));
    mkdirSync(directory);
    undo.push(() => {
      rmdirSync(directory);
    });
  };
  make(path.join(top, base));
  return {
    version: location.version,
    makeGroup(name, controlFiles) {
      const directory = path.join(top, base, name);
      make(directory);
      writeControls(directory, controlFiles);
    },
    procsOf: (name) => path.join(top, base, name, 'cgroup.procs'),
    inside(name, command) {
      const procs = path.join(top, base, name, 'cgroup.procs');
      const script = 'echo $$ > "$1" && shift && exec "$@"';
      return ['sh', '-c', script, 'sh', procs, ...command];
    },
    read: (name, file) => readFileSync(path.join(top, base, name, file), 'utf8'),
    pathOf: (name) => `/${base}/${name}`,
    detectInside(name) {
      const node = [process.execPath, '--disable-warning=ExperimentalWarning', CHILD];
      const [shell = '', ...args] = this.inside(name, node);
      // The child is our own file and prints this type; nothing else writes to its output.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return JSON.parse(execFileSync(shell, args, { encoding: 'utf8' })) as Findings;
    },
    dispose() {
      for (const step of undo.toReversed()) step();
    },
  };
}

/** Opens a lab for one controller on this machine's real hierarchy, whichever version holds it. */
export function openCgroupLab(controller: Controller): CgroupLabResult {
  const { read, facts } = openHost();
  const { locations } = detectLimits(read, facts);
  const location = locations.find((candidate) => candidate.controller === controller);
  const top = location === undefined ? undefined : topOf(location);
  if (location === undefined || top === undefined) {
    return { kind: 'unavailable', reason: `no ${controller} cgroup is mounted here` };
  }
  try {
    return { kind: 'open', lab: createLab(location, top) };
  } catch (error) {
    return { kind: 'unavailable', reason: `no group can be made in ${top}: ${messageOf(error)}` };
  }
}
