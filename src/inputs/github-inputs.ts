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
    description:
      'Token for the Checks API, with checks: write, and to fetch commits of a pull request that the checkout lacks, with contents: read. Used for nothing else.',
    placeholder: 'TOKEN',
    shape: 'text',
    group: 'github',
    isFlag: false,
  },
  {
    name: 'job-check-run-id',
    default: '${{ job.check_run_id }}',
    description: "Filled in by GitHub: the job's own check run. Leave it as it is.",
    placeholder: 'TEXT',
    shape: 'text',
    group: 'github',
    isFlag: false,
  },
  {
    name: 'matrix',
    default: '${{ toJSON(matrix) }}',
    description:
      "Filled in by GitHub: the values of this job of a matrix, which become part of the check run's name. Leave it as it is.",
    placeholder: 'TEXT',
    shape: 'text',
    group: 'github',
    isFlag: false,
  },
  {
    name: 'job-index',
    default: '${{ strategy.job-index }}',
    description: 'Filled in by GitHub: which job of a matrix this is. Leave it as it is.',
    placeholder: 'TEXT',
    shape: 'text',
    group: 'github',
    isFlag: false,
  },
  {
    name: 'job-total',
    default: '${{ strategy.job-total }}',
    description: 'Filled in by GitHub: how many jobs the matrix has. Leave it as it is.',
    placeholder: 'TEXT',
    shape: 'text',
    group: 'github',
    isFlag: false,
  },
] as const satisfies readonly InputDefinition[];
