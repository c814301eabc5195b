import type { SgNode } from './open-engine.ts';

/** A variable in a message or a fix: `$A`, `$$$ARGS`. */
const VARIABLE = /\$(\$\$)?([A-Z_][A-Z0-9_]*)/gu;

/** The source of several nodes, with what stands between them. */
function sourceOf(nodes: readonly SgNode[], text: string): string {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined) return '';
  return text.slice(first.range().start.index, last.range().end.index);
}

/** Puts what a match captured into a template. A variable that captured nothing becomes nothing. */
export function fillTemplate(template: string, match: SgNode, text: string): string {
  return template.replaceAll(VARIABLE, (_found, isMany: string | undefined, name: string) => {
    if (isMany !== undefined) return sourceOf(match.getMultipleMatches(name), text);
    return match.getTransformed(name) ?? match.getMatch(name)?.text() ?? '';
  });
}
