import type { Edit, Finding, Fix } from '../../model/finding.ts';
import type { RepositoryContext } from '../../model/report.ts';
import { safeText } from '../safe-text.ts';
import { toldMessage } from '../told-message.ts';
import { artifactLocation, region } from './location.ts';
import { messageOf } from './message.ts';
import { LEVELS, ruleIdOf } from './rule-descriptor.ts';
import type { RuleReference } from './rules.ts';

/** A fix longer than that is not worth its place. */
const MOST_FIX_CHARS = 2000;

/** A finding as a SARIF `result`. */
export function toResult(
  finding: Finding,
  reference: RuleReference,
  context: RepositoryContext | undefined,
): object {
  const { severity, path, fingerprint, lineHash, fix, alsoReportedBy } = finding;
  const file = artifactLocation(path, context);
  return {
    ruleId: ruleIdOf(finding),
    ...reference,
    level: LEVELS[severity],
    message: messageOf(toldMessage(finding)),
    locations: [{ physicalLocation: { artifactLocation: file, region: region(finding) } }],
    partialFingerprints: {
      ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
      'evenkeel/v1': fingerprint,
    },
    ...(alsoReportedBy !== undefined && {
      properties: { alsoReportedBy: alsoReportedBy.map(({ ruleId }) => safeText(ruleId)) },
    }),
    ...(fix !== undefined && isShort(fix) && { fixes: [toFix(fix, file)] }),
  };
}

function isShort({ message, edits }: Fix): boolean {
  const length = edits.reduce((sum, { text }) => sum + text.length, message.length);
  return edits.length > 0 && length <= MOST_FIX_CHARS;
}

function toFix({ message, edits }: Fix, file: object): object {
  return {
    description: messageOf(message),
    artifactChanges: [{ artifactLocation: file, replacements: edits.map(toReplacement) }],
  };
}

function toReplacement({ range, text }: Edit): object {
  return { deletedRegion: region(range), insertedContent: { text } };
}
