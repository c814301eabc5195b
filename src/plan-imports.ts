/** Says which files of other steps a run reads, and from where. */
import { resolve, sep } from 'node:path';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { ImportRequest } from './model/import-protocol.ts';
import type { RuleSettings } from './model/rule-settings.ts';

/** What it depends on. */
export interface ImportPlan {
  readonly inputs: Pick<Inputs, 'sarifIn' | 'sarifFile'>;
  readonly rules: RuleSettings;
  /** Real path of the analysed folder. */
  readonly root: string;
  /** Gives the real path of the workspace, or of the current folder. */
  base(): string;
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/**
 * The request for what `sarif-in` names; nothing where it names nothing. Somebody who analyses a
 * folder elsewhere than in the current one means files of that folder.
 */
export function planImports({ inputs, rules, root, ...plan }: ImportPlan): {
  readonly imports?: ImportRequest;
} {
  if (inputs.sarifIn.length === 0) return {};
  const base = plan.base();
  const workspace = isBelow(root, base) ? base : root;
  const written = inputs.sarifFile === undefined ? undefined : resolve(base, inputs.sarifFile);
  const isInside = written !== undefined && isBelow(written, workspace);
  const except = isInside
    ? written.slice(workspace.length).split(sep).filter(Boolean).join('/')
    : undefined;
  const request = { patterns: inputs.sarifIn, workspace, root, rules };
  return { imports: except === undefined ? request : { ...request, except } };
}
