/** The commit that is checked out. */
export interface CheckedOut {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** The commits a run has to do with besides the one that is checked out. */
export interface CommitsOfInterest {
  /** Annotations belong to it. */
  readonly head: string | undefined;
  /** The state before the change under review, or the tip of the branch it is for. */
  readonly base: string | undefined;
}

/** Which commits to compare with the one that is checked out. */
export interface ComparisonPlan {
  /** Absent when annotations belong to the commit that is checked out, or to none. */
  readonly head?: string;
  /** `isExact`: the tree before the change. Otherwise a commit whose merge base with the checkout is that. */
  readonly before?: { readonly sha: string; readonly isExact: boolean };
}

/**
 * Plans what to compare. A plain checkout of a pull request is the merge of its head into the base
 * branch, as it was when GitHub made it: then the other parent is the state before the change, and
 * no history is needed to find it.
 */
export function planComparison(
  checkedOut: CheckedOut,
  { head, base }: CommitsOfInterest,
): ComparisonPlan {
  const others = checkedOut.parents.filter((parent) => parent !== head);
  const [otherParent] = others;
  const isMergeOfHead = others.length === 1 && checkedOut.parents.length === 2;
  const before =
    isMergeOfHead && otherParent !== undefined
      ? { sha: otherParent, isExact: true }
      : base === undefined || base === checkedOut.sha
        ? undefined
        : { sha: base, isExact: false };
  return {
    ...(head !== undefined && head !== checkedOut.sha && { head }),
    ...(before && { before }),
  };
}

/** The parents that a commit object names, in order. */
export function parseParents(commitText: string): readonly string[] {
  const [header = ''] = commitText.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = '']) => sha);
}
