import type { InputDefinition } from './input-definition.ts';

/** Inputs about reporting on GitHub. */
export const GITHUB_INPUTS = [
  {
    name: 'report',
    default: 'auto',
    description:
      'Where findings appear on GitHub: auto (a check run, or workflow commands where that is not permitted), check, commands, or summary for the job summary alone.',
    placeholder: 'WHERE',
    shape: 'text',
    group: 'github',
    isFlag: true,
  },
  {
    name: 'check-name',
    default: 'Evenkeel',
    description: 'Name of the check run; must differ from the names of your jobs.',
    placeholder: 'NAME',
    shape: 'text',
    group: 'github',
    isFlag: true,
  },
  {
    name: 'annotation-limit',
    default: '500',
    description: 'Most annotations posted, the most severe first; 0 to 2500.',
    placeholder: 'N',
    shape: 'text',
    group: 'github',
    isFlag: true,
  },
  {
    name: 'github-token',
    default: '${{ github.token }}',
    description: 'Token for the Checks API, with checks: write. Used for nothing else.',
    placeholder: 'TOKEN',
    shape: 'text',
    group: 'github',
    isFlag: false,
  },
] as const satisfies readonly InputDefinition[];
