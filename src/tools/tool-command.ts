import type { ToolSettings } from '../model/tool.ts';

/** Where the files stand in a command that says so. */
const FILES_PLACE = '{files}';
const SLOTS_PLACE = '{slots}';
const MEMORY_PLACE = '{memory-mib}';

/** The path relative to a folder; `undefined` where it is not in there. */
export function withinDirectory(path: string, directory: string): string | undefined {
  if (directory === '') return path;
  return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}

/** The folder a file is in, `.` for the one the tool runs in. */
export function directoryOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end);
}

/**
 * A path as an argument. What does not begin with a letter or a digit gets `./` before it: `-x` is an
 * option, `@x` a list of arguments (argparse, mypy), `+x` a command (less, vim).
 */
export function argumentOf(path: string): string {
  return /^[\p{L}\p{N}_]/u.test(path) ? path : `./${path}`;
}

/** What a run is told of its share. */
export interface Share {
  readonly slots: number;
  /** Memory that it may count on, in MiB. */
  readonly memoryMebibytes: number;
}

function filled(argument: string, { slots, memoryMebibytes }: Share): string {
  return argument
    .replaceAll(SLOTS_PLACE, String(slots))
    .replaceAll(MEMORY_PLACE, String(memoryMebibytes));
}

function passedOf({ pass, workingDirectory }: ToolSettings, files: readonly string[]): string[] {
  if (pass === 'none') return [];
  const within = files.map((path) => withinDirectory(path, workingDirectory) ?? path);
  const paths = pass === 'directories' ? [...new Set(within.map(directoryOf))] : within;
  return paths.map(argumentOf);
}

/** The whole command of one run: each element goes to the system as it is. */
export function commandFor(
  settings: ToolSettings,
  files: readonly string[],
  share: Share,
): readonly string[] {
  const passed = passedOf(settings, files);
  const hasPlace = settings.command.includes(FILES_PLACE);
  const command = settings.command.flatMap((argument) =>
    argument === FILES_PLACE ? passed : [filled(argument, share)],
  );
  return hasPlace ? command : [...command, ...passed];
}
