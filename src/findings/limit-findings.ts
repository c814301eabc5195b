import { SEVERITIES, type Finding, type Severity } from '../model/finding.ts';

/** More of one file nobody reads; with it, the size of an outcome does not depend on what is in a file. */
export const FINDINGS_PER_FILE = 1000;
/** Longer messages quote the file. */
const MOST_MESSAGE_CHARACTERS = 2000;
/** Text that one fix may bring, and all fixes of one file together. */
const MOST_FIX_CHARACTERS = 16_384;
const MOST_FIXES_CHARACTERS = 2 ** 20;

function clip(text: string): string {
  if (text.length <= MOST_MESSAGE_CHARACTERS) return text;
  // Not in the middle of a character.
  return `${text.slice(0, MOST_MESSAGE_CHARACTERS).replace(/[\ud800-\udbff]$/u, '')}…`;
}

function charactersOf({ fix }: Finding): number {
  if (fix === undefined) return 0;
  return fix.edits.reduce((sum, { text }) => sum + text.length, fix.message.length);
}

/** Shortens what is too long: a message is cut, a fix that brings too much text is left out. */
function createShortening(): (finding: Finding) => Finding {
  let left = MOST_FIXES_CHARACTERS;
  return (finding) => {
    const size = charactersOf(finding);
    const { fix, ...rest } = finding;
    const message = clip(finding.message);
    if (fix === undefined || size > MOST_FIX_CHARACTERS || size > left) return { ...rest, message };
    left -= size;
    return { ...finding, message };
  };
}

function countText(findings: readonly Finding[], severity: Severity): string[] {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return count === 0 ? [] : [`${String(count)} ${severity}${count === 1 ? '' : 's'}`];
}

/** The finding that stands for those left out. It is as severe as the most severe of them. */
function standIn(first: Finding, leftOut: readonly Finding[]): Finding {
  const { path, startLine, startColumn, endLine, endColumn, fingerprint } = first;
  const severity =
    SEVERITIES.find((each) => leftOut.some((finding) => finding.severity === each)) ?? 'notice';
  const counts = SEVERITIES.flatMap((each) => countText(leftOut, each)).join(', ');
  return {
    ruleId: 'evenkeel/more-findings',
    analyzer: 'evenkeel',
    severity,
    message: `${String(leftOut.length)} more findings in this file are not listed: ${counts}. The first of them is here.`,
    path,
    startLine,
    startColumn,
    endLine,
    endColumn,
    fingerprint,
  };
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

/**
 * Bounds the findings of one file, which are in order: no more than `FINDINGS_PER_FILE`, the most
 * severe first, and one more that says how many were left out. The order stays.
 */
export function limitFindings(findings: readonly Finding[]): Finding[] {
  const kept = new Set(
    findings.toSorted((left, right) => rank(left) - rank(right)).slice(0, FINDINGS_PER_FILE),
  );
  const leftOut = findings.filter((finding) => !kept.has(finding));
  const [first] = leftOut;
  const shorten = createShortening();
  return findings.flatMap((finding) => {
    if (finding === first) return [standIn(first, leftOut)];
    return kept.has(finding) ? [shorten(finding)] : [];
  });
}
