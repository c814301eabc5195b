import { SECRET_REACH_LINES, type Finding, type Range } from '../model/finding.ts';

/** Takes the secrets of a file out of a text. */
export type Concealer = (text: string) => string;

/** Shorter parts of a secret are words that stand elsewhere as well. */
const PART_LENGTH = 8;

/** A key in lines has some thirty of them. */
const PART_LIMIT = 1_000;

function textOf(
  lines: readonly string[],
  { startLine, startColumn, endLine, endColumn }: Range,
): string {
  const taken = lines.slice(startLine - 1, endLine);
  const last = taken.length - 1;
  return taken
    .map((line, at) =>
      line.slice(at === 0 ? startColumn - 1 : 0, at === last ? endColumn - 1 : undefined),
    )
    .join('\n');
}

/** The secret itself and what it is made of: the lines of a key, the password in an address. */
function partsOf(secret: string): readonly string[] {
  const words = secret.split(/[^\w+/=.~-]+/u).filter((word) => word.length >= PART_LENGTH);
  return secret.includes('\n') || secret === '' ? words : [secret, ...words];
}

/** Makes what tells which lines near another hold one of these secrets; nothing where none does. */
export function createSecretLines(
  secrets: readonly Range[],
): (startLine: number) => Pick<Finding, 'secretLines'> {
  return (startLine) => {
    const near = new Set<number>();
    for (const secret of secrets) {
      const last = Math.min(secret.endLine, startLine + SECRET_REACH_LINES);
      const first = Math.max(secret.startLine, startLine - SECRET_REACH_LINES);
      for (let line = first; line <= last; line += 1) near.add(line);
    }
    return near.size === 0 ? {} : { secretLines: [...near].toSorted((a, b) => a - b) };
  };
}

/** Makes what takes secrets out of whatever is told of their file. */
export function createConcealer(text: string, secrets: readonly Range[]): Concealer {
  if (secrets.length === 0) return (told) => told;
  const lines = text.split('\n');
  const parts = new Set(secrets.flatMap((secret) => partsOf(textOf(lines, secret))));
  // The longest first: a part of what was taken out already is no longer there.
  const ordered = [...parts]
    .toSorted((left, right) => right.length - left.length)
    .slice(0, PART_LIMIT);
  return (told) => ordered.reduce((rest, part) => rest.replaceAll(part, '***'), told);
}
