import { writeFileSync } from 'node:fs';
import {
  error,
  getInput,
  getState,
  notice,
  saveState as keepState,
  setOutput,
  setSecret,
  warning,
  type AnnotationProperties,
} from '@actions/core';
import type { WorkflowCommand } from '../model/delivery.ts';

/** The input that holds the token for the Checks API. */
const TOKEN_INPUT = 'github-token';

/** The value of an input as the workflow has it, trimmed; `''` when it is not given. */
export function readInput(name: string): string {
  return getInput(name);
}

/**
 * Takes the token out of the environment, once: no child process inherits it, the runner masks it
 * from here on, and a second call gets `undefined`.
 */
export function takeToken(): string | undefined {
  const token = getInput(TOKEN_INPUT);
  delete process.env[`INPUT_${TOKEN_INPUT.toUpperCase()}`];
  if (token === '') return undefined;
  setSecret(token);
  return token;
}

/** Sets the step's outputs. Each name that is written cannot be set by a forged command in the log. */
export function writeOutputs(values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}

/**
 * Keeps a value for the `post` step; the last value of a name counts, also when this process is
 * killed. A runner whose file for it is missing or read-only costs what `post` could have mended,
 * never the run.
 */
export function saveState(name: string, value: string): void {
  try {
    keepState(name, value);
  } catch {
    // The post step then finds nothing to do.
  }
}

/** A value that the main step kept; `''` when it did not. */
export function readState(name: string): string {
  return getState(name);
}

/**
 * Writes the step's summary in place of what was there, at once, so that it is written even when the
 * next moment is the last. The runner refuses a file above 1 MiB as a whole.
 * @throws when the file cannot be written.
 */
export function writeJobSummary(markdown: string): void {
  writeFileSync(summaryPath(), markdown);
}

function summaryPath(): string {
  const path = process.env['GITHUB_STEP_SUMMARY'];
  if (path !== undefined && path !== '') return path;
  throw new Error(
    'Expected GITHUB_STEP_SUMMARY to name a file, found nothing: this runner takes no job summary.',
  );
}

const PRINT = { error, warning, notice };

/** Prints commands that the runner turns into annotations. Their texts are escaped here. */
export function printWorkflowCommands(commands: readonly WorkflowCommand[]): void {
  for (const command of commands) {
    PRINT[command.level](command.message, {
      ...given('title', command.title),
      ...given('file', command.path),
      ...given('startLine', command.startLine),
      ...given('endLine', command.endLine),
      ...given('startColumn', command.startColumn),
      ...given('endColumn', command.endColumn),
    });
  }
}

function given(name: keyof AnnotationProperties, value: string | number | undefined) {
  return value === undefined ? {} : { [name]: value };
}
