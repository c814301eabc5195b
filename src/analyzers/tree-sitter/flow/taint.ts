import type { Node } from 'web-tree-sitter';
import { flowOf } from './flow-index.ts';
import type { Danger, TaintLanguage } from './flow-language.ts';

/** Most nodes that are looked at for one value: what is further away is not reported. */
const STEP_LIMIT = 300;

/**
 * Whether a value holds something that whoever sends a request chooses: directly, put together with
 * other text, or by way of local variables. What another function returns or is given is not followed,
 * and what a cure for this danger was applied to, or a condition has checked, does not count.
 */
export function isTainted(value: Node, danger: Danger, language: TaintLanguage): boolean {
  const flow = flowOf(value, language.flow);
  const isChecked = ({ text }: Node): boolean =>
    flow.isChecked(text, value.startIndex, language.checks);
  const isSource = (node: Node): boolean =>
    language.isSource(node, (name) => flow.isLocal(name, node.startIndex));
  const seen = new Set<number>();
  const waiting = [value];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node.id)) continue;
    if (seen.size > STEP_LIMIT) return false;
    seen.add(node.id);
    const variable = language.variableOf(node);
    if (isSource(node)) {
      // A check of one part of a request says nothing of the request as a whole.
      if (variable !== undefined || !isChecked(node)) return true;
    } else if (variable === undefined) waiting.push(...language.partsOf(node, danger));
    else if (!isChecked(node)) waiting.push(...flow.valuesOf(variable, node.startIndex));
  }
  return false;
}
