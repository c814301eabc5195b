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
    if (this.#scopes.every(({ levels }) => levels.size === 0)) return found;
    const scopes = this.#scopes.filter(({ levels, isFor }) => levels.size > 0 && isFor(path));
    return found.map(({ analyzer, matches }) => ({
      analyzer,
      matches: matches.flatMap((match) => leveled(match, levelOf(scopes, analyzer, match))),
    }));
  }
}

/** The rules that are given a severity, for some files at least, by their analyzers. */
export function wantedRules({
  levels,
  overrides,
}: RuleSettings): ReadonlyMap<string, ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  const all = [...levels, ...overrides.flatMap((each) => each.levels)];
  for (const [name, level] of all) {
    const [analyzer = '', ...rest] = name.split('/');
    if (level === 'off' || rest.length === 0) continue;
    const rules = wanted.get(analyzer) ?? new Set();
    wanted.set(analyzer, rules.add(rest.join('/')));
  }
  return wanted;
}

/**
 * In each scope the rule by its name goes before its analyzer. A rule that is off by itself is switched
 * on by its name alone; whoever sets all rules of an analyzer means those that are on.
 */
function levelOf(
  scopes: readonly Scope[],
  analyzer: string,
  { rule, needsLevel }: Match,
): RuleLevel | undefined {
  let ofAll: RuleLevel | undefined;
  for (const { levels } of scopes) {
    const exact = levels.get(`${analyzer}/${rule}`);
    if (exact !== undefined) return exact === 'off' ? exact : (ofAll ?? exact);
    ofAll ??= levels.get(analyzer);
    if (ofAll === 'off' || (ofAll !== undefined && needsLevel !== true)) return ofAll;
  }
  return needsLevel === true ? 'off' : undefined;
}

function leveled(match: Match, level: RuleLevel | undefined): readonly Match[] {
  if (level === 'off') return [];
  return [level === undefined ? match : { ...match, severity: level }];
}
