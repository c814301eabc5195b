/** Puts together the user's own tools for a run. */
import { randomUUID } from 'node:crypto';
import type { SourceFolder } from './adapters/source-file.ts';
import type { AllowTools } from './inputs/parse-inputs.ts';
import type { RunTools } from './run/tool-stage.ts';
import { toolClaims } from './tools/plan-batches.ts';
import {
  resolveTool,
  type ToolDeclaration,
  type ToolSurroundings,
} from './tools/tool-declaration.ts';
import { environmentOf, type Environment } from './tools/tool-environment.ts';

/** Who says which tools run. */
export interface ToolTrust {
  /** What the workflow or the command line says. */
  readonly allowTools: AllowTools;
  /** Why the configuration may be a stranger's; absent where it is not, and on the command line. */
  readonly stranger?: string | undefined;
}

/** What tools are opened with. */
export interface ToolSetup extends ToolTrust {
  readonly declarations: readonly ToolDeclaration[];
  readonly folder: SourceFolder;
  readonly environment: Environment;
  /** What must not be in a value that is passed on unasked. */
  readonly secrets: readonly string[];
  /** What must not be in any value that is passed on. */
  readonly tokens: readonly string[];
}

/** The tools of a run, if any, and what is to be said of them. */
export interface OpenedTools {
  readonly tools?: RunTools;
  /** Sentences for the report. */
  readonly notes: readonly string[];
}

function refusal({ declarations, allowTools, stranger }: ToolSetup): string | undefined {
  const names = declarations.map(({ name }) => name).join(', ');
  if (allowTools === 'false') return `Tools were not run, since "allow-tools" is false: ${names}.`;
  if (stranger === undefined || allowTools === 'true') return undefined;
  return `Tools were not run (${names}): ${stranger}. A workflow that runs without secrets can allow it with the input "allow-tools: true".`;
}

/** What a stranger asks to be passed on may be a secret of the workflow's. */
function withoutEnv({ declarations, stranger }: ToolSetup): {
  readonly trusted: readonly ToolDeclaration[];
  readonly notes: readonly string[];
} {
  const asking = declarations.filter(({ env }) => env.length > 0).map(({ name }) => name);
  if (stranger === undefined || asking.length === 0) return { trusted: declarations, notes: [] };
  const note = `The variables in "env" were not passed on to ${asking.join(', ')}: ${stranger}.`;
  return { trusted: declarations.map((each) => ({ ...each, env: [] })), notes: [note] };
}

/** Opens the tools that the configuration names, as far as they may run. */
export function openTools(setup: ToolSetup): OpenedTools {
  const refused = refusal(setup);
  if (setup.declarations.length === 0) return { notes: [] };
  if (refused !== undefined) return { notes: [refused] };
  const { trusted, notes } = withoutEnv(setup);
  return { tools: toRunTools({ ...setup, declarations: trusted }), notes };
}

function toRunTools({ declarations, folder, environment, secrets, tokens }: ToolSetup): RunTools {
  const surroundings: Omit<ToolSurroundings, 'workers'> = {
    readText: (path) => folder.readText(path),
    environmentOf: (names) => environmentOf({ environment, names, secrets, tokens }),
  };
  const resolve = (workers: number) =>
    declarations.map((each) => resolveTool(each, { ...surroundings, workers }));
  const claims = resolve(1).map(toolClaims);
  return {
    marker: randomUUID(),
    isFor: (path) => claims.some((claim) => claim(path)),
    resolve,
  };
}
