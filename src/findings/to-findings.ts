import type { Finding, Fix, Match } from '../model/finding.ts';
import { createConcealer, createSecretLines, type Concealer } from './conceal-secrets.ts';
import { createFingerprints } from './fingerprint.ts';
import { limitFindings } from './limit-findings.ts';
import { eachOnce, mergeFindings } from './merge-findings.ts';
import { lineHashes } from './line-hash.ts';

/** What one analyzer found in one file. */
export interface AnalyzerMatches {
  readonly analyzer: string;
  readonly matches: readonly Match[];
}

/** A fix, unless it would write a secret somewhere else. */
function concealFix(fix: Fix | undefined, conceal: Concealer): Fix | undefined {
  const isOpen = fix?.edits.every(({ text }) => conceal(text) === text) === true;
  return isOpen ? { ...fix, message: conceal(fix.message) } : undefined;
}

/** What is said of a place, with the secrets of the file taken out. */
function toldOf(match: Match, conceal: Concealer): Omit<Match, 'rule'> {
  const { severity, startLine, startColumn, endLine, endColumn, helpUrl, isSecret } = match;
  const fix = concealFix(match.fix, conceal);
  return {
    severity,
    message: conceal(match.message),
    startLine,
    startColumn,
    endLine,
    endColumn,
    ...(helpUrl !== undefined && { helpUrl }),
    ...(fix !== undefined && { fix }),
    ...(isSecret !== undefined && { isSecret }),
  };
}

/** A file as findings are made of it. */
export interface AnalyzedText {
  readonly path: string;
  readonly text: string;
  /** The file's bytes read as UTF-8, whatever they are: what GitHub computes its line hashes from. */
  readonly rawText?: () => string;
  /** Set where what means the same stays apart for now: it will be merged with what others find. */
  readonly isToBeMerged?: true;
}

/**
 * Turns what the analyzers found in one file into its findings: in total order, each once, with
 * fingerprints. A secret that one of them found is in none of it; `known` has also those that are left
 * out, which are no less secret for that.
 */
export function toFindings(
  file: AnalyzedText,
  found: readonly AnalyzerMatches[],
  known: readonly AnalyzerMatches[] = found,
): Finding[] {
  if (found.every(({ matches }) => matches.length === 0)) return [];
  const secrets = known
    .flatMap(({ matches }) => matches)
    .filter(({ isSecret }) => isSecret === true);
  const conceal = createConcealer(file.text, secrets);
  const secretLinesNear = createSecretLines(secrets);
  const lines = file.text.split('\n');
  const fingerprint = createFingerprints();
  const all = found.flatMap(({ analyzer, matches }) =>
    matches.map((match) => ({
      ...toldOf(match, conceal),
      ruleId: `${analyzer}/${match.rule}`,
      analyzer,
      path: file.path,
      fingerprint: '',
    })),
  );
  const findings = limitFindings(
    file.isToBeMerged === true ? eachOnce(all) : mergeFindings(all, []),
  );
  // A hash of 64 bits would tell a short secret to whoever guesses; code scanning fills in what is missing.
  const isOpen = conceal(file.text) === file.text;
  const wanted = new Set(isOpen ? findings.map(({ startLine }) => startLine) : []);
  const hashes = lineHashes(file.rawText?.() ?? file.text, wanted);
  return findings.map((finding) => {
    const lineHash = hashes.get(finding.startLine);
    return {
      ...finding,
      fingerprint: fingerprint({ ...finding, line: conceal(lines[finding.startLine - 1] ?? '') }),
      ...(lineHash !== undefined && { lineHash }),
      ...secretLinesNear(finding.startLine),
    };
  });
}
