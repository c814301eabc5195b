import type { Node } from 'web-tree-sitter';
import type { Severity } from '../../model/finding.ts';

/** One rule as it is shipped. It is written in `rules/<language>/<id>.scm`, with its reasons and examples. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Whether it is on by default. */
  readonly isEnabled: boolean;
  /** Whether it judges test code as well. */
  readonly isForTests: boolean;
  /** Words as a regular expression, without which in the file the rule is not tried. */
  readonly needs?: string;
  /** What is wrong, in one line for lists. */
  readonly summary: string;
  /** What people are told; `{name}` stands for the text captured as `@name`. */
  readonly message: string;
  /** Tree-sitter query patterns. What is reported is captured as `@match`. */
  readonly query: string;
}

/** Captured nodes of one match of a query by their names; the first one where a name captured several. */
export type Captures = ReadonlyMap<string, Node>;

/**
 * What a query cannot say. Takes what a rule's query found and returns the nodes to report: none, the
 * match itself, or others inside it. It must be bounded by the size of the match. One that declares no
 * second parameter is asked once for each match, one that does for each of its sets of captures.
 */
export type Refinement = (match: Node, captures: Captures) => readonly Node[];
