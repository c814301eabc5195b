/** How an input's text is shaped: one value, one value a line, or `true` and `false`. */
export type InputShape = 'text' | 'list' | 'boolean';

/** The headings inputs are listed under in `--help`, in this order. */
export const INPUT_GROUPS = {
  files: 'What is analysed',
  verdict: 'What counts as a failure',
  limits: 'Limits',
  reports: 'Reports',
  github: 'Reporting on GitHub (used by the action; the command line only checks them)',
} as const;

/** One input of the action, and the command line's flag of the same name. */
export interface InputDefinition {
  readonly name: string;
  /** As it is written in `action.yml`; an empty value given by the user means this one. */
  readonly default: string;
  /** One or two plain sentences, the same in `action.yml`, in the README and in `--help`. */
  readonly description: string;
  /** What stands for the value in `--help`. */
  readonly placeholder: string;
  readonly shape: InputShape;
  readonly group: keyof typeof INPUT_GROUPS;
  /** Whether the command line has it as a flag. */
  readonly isFlag: boolean;
}
