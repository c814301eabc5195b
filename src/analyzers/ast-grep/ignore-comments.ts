import type { RuleLanguage } from './languages.ts';
import type { SgNode } from './open-engine.ts';

const KEYWORD = 'ast-grep-ignore';

/** Which rules a comment leaves out: all where it names none. */
type Ignored = ReadonlySet<string> | 'all';

function ignoredBy(comment: string): Ignored {
  const [, names] = /ast-grep-ignore\s*:(.*)/u.exec(comment) ?? [];
  if (names === undefined) return 'all';
  return new Set(
    names
      .replace(/(?:\*\/|-->)\s*$/u, '')
      .split(',')
      .map((name) => name.trim()),
  );
}

/** Tells whether a rule's finding on a line, from 0, is left out. */
export type IsIgnored = (rule: string, line: number) => boolean;

const NOTHING: IsIgnored = () => false;

/**
 * Reads comments `ast-grep-ignore` as ast-grep's command does
 * (https://ast-grep.github.io/guide/project/severity.html): behind code one is for its own line, alone
 * for the next one; on the first line of a file, with an empty one below, for the whole file.
 */
export function readIgnoreComments(root: SgNode, text: string, language: RuleLanguage): IsIgnored {
  if (!text.includes(KEYWORD)) return NOTHING;
  const lines = text.split('\n');
  const byLine = new Map<number, Ignored[]>();
  const whole: Ignored[] = [];
  const kinds = language.comments.map((kind) => ({ kind, regex: KEYWORD }));
  for (const comment of root.findAll({ rule: { any: kinds } })) {
    const { start } = comment.range();
    const ignored = ignoredBy(comment.text());
    const isAlone = (lines[start.line] ?? '').slice(0, start.column).trim() === '';
    if (start.line === 0 && isAlone && lines[1]?.trim() === '') whole.push(ignored);
    const line = isAlone ? start.line + 1 : start.line;
    byLine.set(line, [...(byLine.get(line) ?? []), ignored]);
  }
  const names = (all: readonly Ignored[], rule: string): boolean =>
    all.some((each) => each === 'all' || each.has(rule));
  return (rule, line) => names(whole, rule) || names(byLine.get(line) ?? [], rule);
}
