import {
  compareFindings,
  SEVERITIES,
  type Finding,
  type Range,
  type ReportedRule,
  type Severity,
} from '../model/finding.ts';
import { meaningOf, type MeaningOf } from './equivalences.ts';

/** Findings of several tools that are one; the first one stands for all. */
interface Group {
  readonly first: Finding;
  /** Whether the first is of an analyzer that ran here. */
  readonly isOwn: boolean;
  readonly others: Finding[];
  /** Tools that are in it: none is in it twice. */
  readonly tools: Set<string>;
}

function mostSevere(left: Severity, right: Severity): Severity {
  return SEVERITIES.indexOf(left) <= SEVERITIES.indexOf(right) ? left : right;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function severityRank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

/** Of what is the same in every word, the one that is worst and best described, so that order does not matter. */
function compareWholly(left: Finding, right: Finding): number {
  return (
    compareFindings(left, right) ||
    severityRank(left) - severityRank(right) ||
    compareText(JSON.stringify(left), JSON.stringify(right))
  );
}

/** In total order, and each once: of those that differ in severity alone the worst. */
export function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(compareWholly).filter((finding, index, sorted) => {
    const before = sorted[index - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}

function isBefore(line: number, column: number, than: { line: number; column: number }): boolean {
  return line < than.line || (line === than.line && column < than.column);
}

function overlap(left: Range, right: Range): boolean {
  const [leftEnd, rightEnd] = [left, right].map(({ endLine, endColumn }) => ({
    line: endLine,
    column: endColumn,
  }));
  if (leftEnd === undefined || rightEnd === undefined) return false;
  return (
    isBefore(left.startLine, left.startColumn, rightEnd) &&
    isBefore(right.startLine, right.startColumn, leftEnd)
  );
}

/** Whether two findings that begin on one line are in the same place. */
function isSamePlace(left: Finding, right: Finding): boolean {
  return left.startColumn === right.startColumn || overlap(left, right);
}

function toolsOf({ analyzer, alsoReportedBy = [] }: Finding): readonly string[] {
  return [analyzer, ...alsoReportedBy.map((each) => each.analyzer)];
}

/** Words that may be names in the code: two tools quote the same ones where they mean the same. */
function wordsOf(message: string): ReadonlySet<string> {
  return new Set(message.match(/[\p{L}\p{N}_$]+/gu));
}

function sharedWords(left: Finding, right: Finding): number {
  const words = wordsOf(left.message);
  let shared = 0;
  for (const word of wordsOf(right.message)) shared += Number(words.has(word));
  return shared;
}

/** How well a finding fits to a group: the same column first, then the same words. */
function fitOf({ first }: Group, finding: Finding): number {
  return (
    Number(first.startColumn === finding.startColumn) * 1000 +
    Math.min(999, sharedWords(first, finding))
  );
}

/** Whether it is what the same tool said here, such as one that is built in and ran in another step too. */
function isSaidByOwn({ first, isOwn }: Group, finding: Finding): boolean {
  return isOwn && first.ruleId === finding.ruleId && first.startColumn === finding.startColumn;
}

function takes(group: Group, finding: Finding): boolean {
  const isNew = toolsOf(finding).every((tool) => !group.tools.has(tool));
  return isNew && isSamePlace(group.first, finding);
}

/** The best group for a finding, the first of several; `undefined` where it belongs to none. */
function bestGroup(groups: readonly Group[], finding: Finding, isOwn: boolean): Group | undefined {
  let best: Group | undefined;
  for (const group of groups) {
    if (!isOwn && isSaidByOwn(group, finding)) return group;
    if (!takes(group, finding)) continue;
    if (best === undefined || fitOf(group, finding) > fitOf(best, finding)) best = group;
  }
  return best;
}

function namesOf({ first, others }: Group): readonly ReportedRule[] {
  const all = [first, ...others].flatMap(({ analyzer, ruleId, alsoReportedBy = [] }) => [
    { analyzer, ruleId },
    ...alsoReportedBy,
  ]);
  const names = new Map(all.map((each) => [each.ruleId, each]));
  names.delete(first.ruleId);
  return [...names.values()].toSorted((left, right) => compareText(left.ruleId, right.ruleId));
}

function toFinding(group: Group): Finding {
  const { first, others } = group;
  if (others.length === 0) return first;
  const helpUrl = first.helpUrl ?? others.find((each) => each.helpUrl !== undefined)?.helpUrl;
  const fix = first.fix ?? others.find((each) => each.fix !== undefined)?.fix;
  const alsoReportedBy = namesOf(group);
  return {
    ...first,
    severity: others.reduce((worst, { severity }) => mostSevere(worst, severity), first.severity),
    ...(helpUrl !== undefined && { helpUrl }),
    ...(fix !== undefined && { fix }),
    ...(alsoReportedBy.length > 0 && { alsoReportedBy }),
  };
}

/** Divides findings that begin on one line and mean the same, in the order of who may stand for others. */
function groupsOf(findings: readonly Finding[], own: ReadonlySet<Finding>): readonly Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const isOwn = own.has(finding);
    const group = bestGroup(groups, finding, isOwn);
    if (group === undefined) {
      groups.push({ first: finding, isOwn, others: [], tools: new Set(toolsOf(finding)) });
    } else {
      group.others.push(finding);
      for (const tool of toolsOf(finding)) group.tools.add(tool);
    }
  }
  return groups;
}

function bucketsOf(findings: readonly Finding[], meaning: MeaningOf): readonly Finding[][] {
  const buckets = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${String(finding.startLine)} ${meaning(finding.ruleId)}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [finding]);
    else bucket.push(finding);
  }
  return [...buckets.values()];
}

/** Whether two tools speak of one line anywhere: else nothing can be the same. */
function haveCommonLine(sorted: readonly Finding[]): boolean {
  return sorted.some((finding, index) => {
    const before = sorted[index - 1];
    return before?.startLine === finding.startLine && before.analyzer !== finding.analyzer;
  });
}

/**
 * Puts together what several tools found in one file, in total order, each once. What means the same
 * in the same place is one finding, which names all who reported it: those of `own` analyzers stand
 * for others, and else the one whose rule comes first. No tool is twice in one finding, so that two
 * findings of one tool are never one. The result does not depend on the order of `others`.
 */
export function mergeFindings(
  own: readonly Finding[],
  others: readonly Finding[],
  meaning: MeaningOf = meaningOf,
): readonly Finding[] {
  const isMine = new Set(own);
  // Copies: who is whose is told by identity.
  const theirs = others.map((finding) => ({ ...finding }));
  const all = [own, theirs].flatMap(eachOnce).toSorted(compareFindings);
  if (others.length === 0 && !haveCommonLine(all)) return all;
  const byRank = (left: Finding, right: Finding): number =>
    Number(isMine.has(right)) - Number(isMine.has(left)) ||
    compareText(left.ruleId, right.ruleId) ||
    compareWholly(left, right);
  return bucketsOf(all, meaning)
    .flatMap((bucket) =>
      bucket.length === 1 ? bucket : groupsOf(bucket.toSorted(byRank), isMine).map(toFinding),
    )
    .toSorted(compareFindings);
}
