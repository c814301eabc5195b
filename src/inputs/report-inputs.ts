import type { InputDefinition } from './input-definition.ts';

/** Inputs that name the files that reports are read from and written to. */
export const REPORT_INPUTS = [
  {
    name: 'sarif-in',
    default: '',
    description:
      'Globs of SARIF files that other steps wrote, one a line, relative to the workspace; on the command line, to the current folder. Their findings and rules become part of this report.',
    placeholder: 'GLOB',
    shape: 'list',
    group: 'reports',
    isFlag: true,
  },
  {
    name: 'json-file',
    default: '',
    description: 'File to write the whole report to as JSON; none when empty.',
    placeholder: 'FILE',
    shape: 'text',
    group: 'reports',
    isFlag: true,
  },
  {
    name: 'html-file',
    default: '',
    description:
      'File to write the report page to: one HTML file that loads nothing, with filters, source, and charts of the run; none when empty.',
    placeholder: 'FILE',
    shape: 'text',
    group: 'reports',
    isFlag: true,
  },
  {
    name: 'sarif-file',
    default: '',
    description:
      'File to write findings to as SARIF 2.1.0, for github/codeql-action/upload-sarif and other tools; none when empty.',
    placeholder: 'FILE',
    shape: 'text',
    group: 'reports',
    isFlag: true,
  },
  {
    name: 'trace-file',
    default: '',
    description:
      'File to write the run to in the Trace Event Format, which Perfetto and Chrome open; none when empty.',
    placeholder: 'FILE',
    shape: 'text',
    group: 'reports',
    isFlag: true,
  },
  {
    name: 'journal-file',
    default: '',
    description:
      "File to write the run's journal to, for replay and report-from; when empty, the action keeps it in a temporary folder, the command line keeps none.",
    placeholder: 'FILE',
    shape: 'text',
    group: 'reports',
    isFlag: true,
  },
  {
    name: 'report-from',
    default: '',
    description:
      'Journal of an earlier job to post from instead of analysing: the second job for pull requests from forks. The step is then green unless the journal is unusable.',
    placeholder: 'JOURNAL',
    shape: 'text',
    group: 'github',
    isFlag: false,
  },
] as const satisfies readonly InputDefinition[];
