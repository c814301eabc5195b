import type { Match } from '../model/finding.ts';
import type { RuleLevel, RuleLevels, RuleSettings } from '../model/rule-settings.ts';

/** What one analyzer found. */
interface AnalyzerMatches {
  readonly analyzer: string;
  readonly matches: readonly Match[];
}

/** Levels for the files it is meant for. */
interface Scope {
  readonly isFor: (path: string) => boolean;
  readonly levels: ReadonlyMap<string, RuleLevel>;
}

/** Makes the test whether one of these globs matches a path. */
export type CompileGlobs = (globs: readonly string[]) => (path: string) => boolean;

function toScope(levels: RuleLevels, isFor: Scope['isFor']): Scope {
  return { isFor, levels: new Map(levels) };
}

/** The severities of a configuration, ready to be applied to file after file. */
export class LevelTable {
  /** What wins comes first. */
  readonly #scopes: readonly Scope[];

  constructor({ levels, overrides }: RuleSettings, compile: CompileGlobs) {
    this.#scopes = [
      toScope(levels, () => true),
      ...overrides.map((each) => toScope(each.levels, compile(each.paths))),
    ].toReversed();
  }

  /** What the configuration says, and nothing else: `found` itself where it says nothing. */
  apply(path: string, found: readonly AnalyzerMatches[]): readonly AnalyzerMatches[] {
    const scopes = this.#scopes.filter(({ levels, isFor }) => levels.size > 0 && isFor(path));
    if (scopes.length === 0) return found;
    return found.map(({ analyzer, matches }) => ({
      analyzer,
      matches: matches.flatMap((match) => leveled(match, levelOf(scopes, analyzer, match.rule))),
    }));
  }
}

/** In each scope the rule by its name goes before its analyzer. */
function levelOf(scopes: readonly Scope[], analyzer: string, rule: string): RuleLevel | undefined {
  for (const { levels } of scopes) {
    const level = levels.get(`${analyzer}/${rule}`) ?? levels.get(analyzer);
    if (level !== undefined) return level;
  }
  return undefined;
}

function leveled(match: Match, level: RuleLevel | undefined): readonly Match[] {
  if (level === 'off') return [];
  return [level === undefined ? match : { ...match, severity: level }];
}
