import type { Finding } from '../model/finding.ts';
import { countText } from './figures.ts';

/** More tools are counted: the rest of a message must stay in sight. */
const MOST_NAMES = 5;

/** A finding's message, and the other tools that say the same. Untrusted text, on as many lines as it has. */
export function toldMessage({ message, alsoReportedBy = [] }: Finding): string {
  if (alsoReportedBy.length === 0) return message;
  const names = alsoReportedBy.slice(0, MOST_NAMES).map(({ ruleId }) => ruleId);
  const rest = alsoReportedBy.length - names.length;
  const all = rest === 0 ? names : [...names, `${countText(rest)} more`];
  return `${message} (also reported by ${all.join(', ')})`;
}
