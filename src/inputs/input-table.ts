import { GITHUB_INPUTS } from './github-inputs.ts';
import type { InputDefinition } from './input-definition.ts';
import { REPORT_INPUTS } from './report-inputs.ts';

/**
 * Every input that works today. Parsing, the command line's flags, `action.yml` and the README's
 * table all follow this list; a contract test holds them together.
 */
export const INPUTS = [
  {
    name: 'path',
    default: '.',
    description:
      'Folder to analyse, relative to the workspace; on the command line, to the current folder.',
    placeholder: 'DIR',
    shape: 'text',
    group: 'files',
    isFlag: true,
  },
  {
    name: 'include',
    default: '',
    description: 'Globs of the files to analyse, one a line; all files when empty.',
    placeholder: 'GLOB',
    shape: 'list',
    group: 'files',
    isFlag: true,
  },
  {
    name: 'exclude',
    default: '',
    description: 'Globs of files to leave out, one a line; wins over include.',
    placeholder: 'GLOB',
    shape: 'list',
    group: 'files',
    isFlag: true,
  },
  {
    name: 'config',
    default: '',
    description:
      'Configuration file, relative to the workspace; evenkeel.yml or .github/evenkeel.yml in the analysed folder when empty.',
    placeholder: 'FILE',
    shape: 'text',
    group: 'files',
    isFlag: true,
  },
  {
    name: 'analyzers',
    default: 'auto',
    description:
      'Analyzers to run: auto for every one that has files, names for only those, or names with a leading - to switch those off. Separated by commas or lines.',
    placeholder: 'LIST',
    shape: 'list',
    group: 'files',
    isFlag: true,
  },
  {
    name: 'allow-tools',
    default: 'auto',
    description:
      "Whether the tools that the configuration names run: true, false, or auto for where the configuration is this repository's own, not a fork's.",
    placeholder: 'WHEN',
    shape: 'text',
    group: 'files',
    isFlag: true,
  },
  {
    name: 'max-file-size',
    default: '1MiB',
    description:
      'Larger files are skipped, counted and named. A size such as 512KiB, 1MiB or 2MB; without a unit, bytes.',
    placeholder: 'SIZE',
    shape: 'text',
    group: 'files',
    isFlag: true,
  },
  {
    name: 'fail-on',
    default: 'error',
    description: 'Least severity that fails the run: error, warning, notice or never.',
    placeholder: 'SEVERITY',
    shape: 'text',
    group: 'verdict',
    isFlag: true,
  },
  {
    name: 'fail-on-incomplete',
    default: 'true',
    description:
      'Whether a run in which a selected file was not analyzed fails (true) or is neutral (false). It is never a success.',
    placeholder: 'BOOLEAN',
    shape: 'boolean',
    group: 'verdict',
    isFlag: true,
  },
  {
    name: 'timeout',
    default: '25m',
    description:
      'Time budget of the whole step, reporting included. A duration such as 90s, 25m or 1h30m.',
    placeholder: 'DURATION',
    shape: 'text',
    group: 'limits',
    isFlag: true,
  },
  {
    name: 'file-timeout',
    default: '10s',
    description: 'CPU time one file may use in a worker. A duration such as 500ms, 10s or 1m.',
    placeholder: 'DURATION',
    shape: 'text',
    group: 'limits',
    isFlag: true,
  },
  {
    name: 'cpus',
    default: 'auto',
    description: 'CPUs to count on, such as 2 or 0.5; auto for what the runner really allows.',
    placeholder: 'N',
    shape: 'text',
    group: 'limits',
    isFlag: true,
  },
  {
    name: 'memory',
    default: 'auto',
    description:
      'Memory to count on, such as 512MiB or 4GiB; auto for what the runner really allows.',
    placeholder: 'SIZE',
    shape: 'text',
    group: 'limits',
    isFlag: true,
  },
  {
    name: 'workers',
    default: 'auto',
    description: 'Number of workers; auto for what CPUs and memory allow, at most max-workers.',
    placeholder: 'N',
    shape: 'text',
    group: 'limits',
    isFlag: true,
  },
  {
    name: 'max-workers',
    default: '8',
    description: 'Most workers that auto may choose.',
    placeholder: 'N',
    shape: 'text',
    group: 'limits',
    isFlag: true,
  },
  ...REPORT_INPUTS,
  ...GITHUB_INPUTS,
] as const satisfies readonly InputDefinition[];

/** The name of an input that exists. */
export type InputName = (typeof INPUTS)[number]['name'];

/** Looks up an input's text as the user gave it; `''` when it was not given. */
export type GetInput = (name: InputName) => string;

/** The text of an input without surrounding white space, or its default where that leaves nothing. */
export function textOf(get: GetInput, name: InputName): string {
  return get(name).trim() || (INPUTS.find((input) => input.name === name)?.default ?? '');
}
