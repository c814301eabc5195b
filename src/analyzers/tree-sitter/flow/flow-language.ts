import type { Node } from 'web-tree-sitter';

/** What one statement says about variables. */
export interface Assignment {
  /** The variables that get the value. */
  readonly names: readonly string[];
  readonly value: Node;
  /** Whether what the variable held stays part of it, as with `+=`. */
  readonly isAdded: boolean;
}

/** How a language writes what the local flow of values depends on: types of its grammar's nodes. */
export interface FlowLanguage {
  /** Functions: variables in them are their own. */
  readonly scopes: readonly string[];
  /** Functions that see the variables around them as well; they are among `scopes`. */
  readonly closures: ReadonlySet<string>;
  /** What may be left out when the program runs: branches, loops, handlers. */
  readonly branches: readonly string[];
  /** Nodes that `assignmentOf` is asked about. */
  readonly assignments: readonly string[];
  /** Conditions stand in these, as their field `condition`. */
  readonly conditions: readonly string[];
  assignmentOf(node: Node): Assignment | undefined;
  /** The names of a function's parameters, which hide variables of the same name around it. */
  parametersOf(scope: Node): readonly string[];
}

/** Dangers have different cures: quoting for a shell is none for HTML. */
export type Danger = 'code' | 'html' | 'name' | 'path' | 'shell' | 'sql' | 'url';

/** The parts of a node whose text may come out in its own value, cures for a danger left out. */
export type PartsOf = (node: Node, danger: Danger) => readonly Node[];

/** A language's flow, with what makes a value the sender's of a request, and what ends that. */
export interface TaintLanguage {
  readonly flow: FlowLanguage;
  /**
   * Whether a node is a value that whoever sends a request chooses. `isLocal` tells whether a name is a
   * variable of the program's own, which hides what a framework calls by that name.
   */
  isSource(node: Node, isLocal: (name: string) => boolean): boolean;
  /** The variable's name, where a node is the use of one. */
  variableOf(node: Node): string | undefined;
  readonly partsOf: PartsOf;
  /** A condition that names the value and matches this has looked at it. */
  readonly checks: RegExp;
}
