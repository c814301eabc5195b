import { parseDocument } from 'yaml';
import { isNestedDeeper } from '../biome/json-nesting.ts';
import { checkCredentials, checkStep, checkUses } from './step-checks.ts';
import type { Found } from './script-checks.ts';
import {
  checkCheckouts,
  checkMissingPermissions,
  checkPermissions,
  checkRunner,
} from './trigger-checks.ts';
import { entriesOf, scalarOf, stepsOf, triggersOf, valueAt } from './workflow-model.ts';

/** Runtimes that current runners do not have. */
const OLD_RUNTIME = /^node(?:12|16)$/;

function checkJob(text: string, job: unknown, triggers: ReadonlySet<string>): Found[] {
  const uses = scalarOf(valueAt(job, 'uses'));
  const credentials = [
    valueAt(job, 'container'),
    ...entriesOf(valueAt(job, 'services')).map(({ node }) => node),
  ].map((container) => valueAt(container, 'credentials'));
  return [
    ...checkPermissions(job),
    ...checkCheckouts(job, triggers),
    ...checkRunner(job, triggers),
    ...(uses === undefined ? [] : checkUses(uses)),
    ...[valueAt(job, 'env'), valueAt(job, 'secrets'), ...credentials].flatMap(checkCredentials),
    ...stepsOf(job).flatMap((step) => checkStep(text, step)),
  ];
}

function checkAction(text: string, runs: unknown): Found[] {
  const using = scalarOf(valueAt(runs, 'using'));
  const steps = stepsOf(runs).flatMap((step) => checkStep(text, step));
  if (using === undefined || !OLD_RUNTIME.test(using.value)) return steps;
  const { start, end } = using;
  const message = `Runners no longer have \`${using.value}\``;
  return [{ rule: 'deprecated-runtime', message, start, end }, ...steps];
}

/** A file as far as our own rules see it. */
export type WorkflowCheck =
  | { readonly kind: 'checked'; readonly found: readonly Found[] }
  /** An `action.yml` of something else, such as of a game. */
  | { readonly kind: 'other' };

/** Deeper than GitHub nests anything; parsers recurse. */
const NESTING_LIMIT = 200;

/** Checks a workflow or an action by our own rules. What is no YAML has no rules. */
export function checkWorkflow(text: string, isAction: boolean): WorkflowCheck {
  if (isNestedDeeper(text, NESTING_LIMIT)) return { kind: 'other' };
  const document = parseDocument(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const root = document.contents;
  if (isAction) {
    const runs = valueAt(root, 'runs');
    if (scalarOf(valueAt(runs, 'using')) === undefined) return { kind: 'other' };
    return { kind: 'checked', found: checkAction(text, runs) };
  }
  const triggers = triggersOf(root);
  const found = entriesOf(valueAt(root, 'jobs')).flatMap(({ node }) =>
    checkJob(text, node, triggers),
  );
  const whole = [
    ...checkPermissions(root),
    ...checkMissingPermissions(root),
    ...checkCredentials(valueAt(root, 'env')),
  ];
  return { kind: 'checked', found: [...whole, ...found] };
}
