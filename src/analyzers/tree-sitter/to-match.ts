import type { Node } from 'web-tree-sitter';
import type { Match, Range } from '../../model/finding.ts';
import { helpUrlOf } from '../help-url.ts';
import { toMessage } from '../to-message.ts';
import type { RuleHit } from './compile-rules.ts';

/** Longest piece of the file quoted in a message, in UTF-16 code units. */
const QUOTE_LIMIT = 60;

function quote(node: Node | undefined): string {
  const text = node?.text ?? '';
  return text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1)}…` : text;
}

/** The range of a node: tree-sitter counts from 0, and in the same units. */
function rangeOf({ startPosition, endPosition }: Node): Range {
  return {
    startLine: startPosition.row + 1,
    startColumn: startPosition.column + 1,
    endLine: endPosition.row + 1,
    endColumn: endPosition.column + 1,
  };
}

/** What is reported for a hit; it no longer needs the tree. */
export function toMatch({ rule, node, captures }: RuleHit, helpPage: string): Match {
  const message = rule.message.replaceAll(/\{([\w.-]+)\}/g, (_whole, name: string) =>
    quote(captures.get(name)),
  );
  return {
    rule: rule.id,
    severity: rule.severity,
    message: toMessage(message),
    ...rangeOf(node),
    helpUrl: helpUrlOf(helpPage, rule.id),
    ...(!rule.isEnabled && { needsLevel: true as const }),
  };
}
