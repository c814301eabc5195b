import type { Match } from '../model/finding.ts';
import type { SourceFile } from './define-analyzer.ts';
import { defineRulePage, type OwnMatch, toOwnMatches } from './own-rule.ts';
import { type Directive, parseDirectives } from './suppression/parse-directives.ts';

type Rule = 'unused-suppression' | 'incomplete-suppression' | 'more-findings';

/** The rules about `evenkeel-ignore` itself, and what else Evenkeel says that no analyzer found. */
export const SUPPRESSION_PAGE = defineRulePage<Rule>({
  page: 'evenkeel',
  title: 'Suppressions',
  preface:
    'A comment `evenkeel-ignore RULE: reason` on a line, or above it, leaves the findings of that rule out; `evenkeel-ignore-file RULE: reason` does so for the whole file. Several rules are separated by commas; an analyzer alone, such as `ruff`, stands for all of its rules.',
  rules: {
    'unused-suppression': {
      severity: 'notice',
      isEnabled: true,
      summary: 'A suppression leaves nothing out.',
      help: 'The rule finds nothing there any more, or its name is written wrong (names are `analyzer/rule`, as each finding shows). Delete the comment, or mend the name. Rules of analyzers that did not run on the file are not judged.',
    },
    'incomplete-suppression': {
      severity: 'warning',
      isEnabled: true,
      summary: 'A suppression without a rule or without a reason does nothing.',
      help: 'Write `evenkeel-ignore analyzer/rule: reason`. The reason is for whoever reads the line next.',
    },
    'more-findings': {
      severity: 'error',
      isEnabled: true,
      summary: 'A file has more findings than are listed.',
      help: 'Of one file at most 1,000 findings are listed, the most severe first. This one stands for the others and is as severe as the most severe of them, so it cannot be given another severity.',
    },
  },
});

/** What one analyzer found. */
interface AnalyzerMatches {
  readonly analyzer: string;
  readonly matches: readonly Match[];
}

/** Which analyzers there are, and which of them looked at the file. */
export interface AnalyzerPresence {
  readonly known: Pick<ReadonlySet<string>, 'has'>;
  readonly ran: readonly string[];
}

/** A rule that a directive names, and whether it left anything out. */
interface Wish {
  readonly directive: Directive;
  readonly rule: string;
  isUsed: boolean;
}

function keyOf(line: number | undefined, rule: string): string {
  return `${String(line ?? 'file')} ${rule}`;
}

/** Wishes by what they are for: a hostile file can hold thousands of them. */
function indexWishes(wishes: readonly Wish[]): ReadonlyMap<string, readonly Wish[]> {
  const index = new Map<string, Wish[]>();
  for (const wish of wishes) {
    const key = keyOf(wish.directive.line, wish.rule);
    const same = index.get(key);
    if (same === undefined) index.set(key, [wish]);
    else same.push(wish);
  }
  return index;
}

/** Whether no wish is for this match; every wish that is counts as used. */
function isKept(
  index: ReadonlyMap<string, readonly Wish[]>,
  analyzer: string,
  { startLine, rule }: Match,
): boolean {
  const names = [analyzer, `${analyzer}/${rule}`];
  const meant = [startLine, undefined]
    .flatMap((line) => names.map((name) => keyOf(line, name)))
    .flatMap((key) => index.get(key) ?? []);
  for (const wish of meant) wish.isUsed = true;
  return meant.length === 0;
}

function unusedOf(wishes: readonly Wish[], { known, ran }: AnalyzerPresence): OwnMatch<Rule>[] {
  return wishes
    .filter(({ isUsed, rule }) => {
      const analyzer = rule.split('/')[0] ?? '';
      return !isUsed && (ran.includes(analyzer) || !known.has(analyzer));
    })
    .map(({ directive, rule }) => ({
      rule: 'unused-suppression',
      message: `Nothing of "${rule}" is found here, so this suppression leaves nothing out`,
      range: directive.range,
    }));
}

function incompleteOf(directives: readonly Directive[]): OwnMatch<Rule>[] {
  return directives
    .filter(({ isWhole }) => !isWhole)
    .map(({ range }) => ({
      rule: 'incomplete-suppression',
      message:
        'Expected "evenkeel-ignore analyzer/rule: reason"; without both it leaves nothing out',
      range,
    }));
}

/**
 * Leaves out what comments in the file ask to leave out, and adds what is to be said about those
 * comments. Gives `found` itself where the file has none.
 */
export function suppress(
  file: SourceFile,
  found: readonly AnalyzerMatches[],
  presence: AnalyzerPresence,
): readonly AnalyzerMatches[] {
  const directives = parseDirectives(file.path, file.text);
  if (directives.length === 0) return found;
  const wishes: Wish[] = directives
    .filter(({ isWhole }) => isWhole)
    .flatMap((directive) => directive.rules.map((rule) => ({ directive, rule, isUsed: false })));
  const index = indexWishes(wishes);
  const kept = found.map(({ analyzer, matches }) => ({
    analyzer,
    matches: matches.filter((match) => isKept(index, analyzer, match)),
  }));
  const own = [...unusedOf(wishes, presence), ...incompleteOf(directives)];
  return [
    ...kept,
    { analyzer: SUPPRESSION_PAGE.page, matches: toOwnMatches(SUPPRESSION_PAGE, own) },
  ];
}
