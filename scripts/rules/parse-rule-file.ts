import { SEVERITIES, type Severity } from '../../src/model/finding.ts';

/** One rule as it is written in `rules/<language>/<id>.scm`. The format is told in docs/decisions/0006. */
export interface RuleFile {
  readonly id: string;
  readonly severity: Severity;
  readonly isEnabled: boolean;
  /** Whether test code is judged as well. */
  readonly isForTests: boolean;
  /** Words, between bars, without one of which in the file the rule has nothing to find. */
  readonly needs: string | undefined;
  /** One line for lists. */
  readonly summary: string;
  /** What a finding says; `{name}` stands for the text captured as `@name`. */
  readonly message: string;
  /** What goes wrong. */
  readonly why: string;
  /** What to write instead. */
  readonly help: string;
  /** Each is reported exactly once. */
  readonly bad: readonly string[];
  /** None is reported. */
  readonly good: readonly string[];
  readonly query: string;
}

interface Field {
  readonly key: string;
  readonly value: string;
}

const KEYS = [
  'severity',
  'enabled',
  'tests',
  'needs',
  'summary',
  'message',
  'why',
  'help',
  'bad',
  'good',
] as const;

const FIELD = /^; (?<key>[a-z]+):(?: (?<value>.+))?$/;
const CONTINUED = /^;(?: {3}(?<text>.*))?$/;

function fail(id: string, expectation: string): never {
  throw new Error(`rules/…/${id}.scm: ${expectation}`);
}

interface HeaderLine {
  /** Absent where a line goes on with the field above. */
  readonly key: string | undefined;
  readonly text: string | undefined;
}

function readHeaderLine(id: string, line: string): HeaderLine {
  const found = FIELD.exec(line)?.groups ?? CONTINUED.exec(line)?.groups;
  return found === undefined
    ? fail(id, `expected "; key: value" or three spaces after ";", found "${line}".`)
    : { key: found['key'], text: found['value'] ?? found['text'] };
}

function readHeader(id: string, lines: readonly string[]): Field[] {
  const fields: { key: string; lines: string[] }[] = [];
  for (const { key, text } of lines.map((line) => readHeaderLine(id, line))) {
    if (key !== undefined) fields.push({ key, lines: text === undefined ? [] : [text] });
    else fields.at(-1)?.lines.push(text ?? '');
  }
  return fields.map(({ key, lines: text }) => ({ key, value: text.join('\n').trimEnd() }));
}

function createLookup(id: string, fields: readonly Field[]) {
  const unknown = fields.find(({ key }) => !KEYS.some((known) => known === key));
  if (unknown !== undefined) {
    fail(id, `expected one of ${KEYS.join(', ')}, found "${unknown.key}".`);
  }
  const all = (key: (typeof KEYS)[number]): string[] =>
    fields.filter((field) => field.key === key).map(({ value }) => value);
  const one = (key: (typeof KEYS)[number]): string => {
    const [value, another] = all(key);
    return value === undefined || value === '' || another !== undefined
      ? fail(id, `expected one "${key}".`)
      : value;
  };
  const optional = (key: (typeof KEYS)[number]): string | undefined =>
    all(key).length === 0 ? undefined : one(key);
  return { all, one, optional };
}

function readSeverity(id: string, text: string): Severity {
  const severity = SEVERITIES.find((known) => known === text);
  return severity ?? fail(id, `expected one of ${SEVERITIES.join(', ')}, found "${text}".`);
}

function readAnswer(id: string, text: string): boolean {
  return (
    text === 'yes' || (text === 'no' ? false : fail(id, `expected yes or no, found "${text}".`))
  );
}

/** Plain words only: they become a regular expression that is run over every file. */
function readWords(id: string, text: string | undefined): string | undefined {
  if (text === undefined || /^[\w$:/. |]+$/.test(text)) return text?.replaceAll(/[$.]/g, '\\$&');
  return fail(id, `expected words with bars between them, found "${text}".`);
}

/** The query without comments and needless space; it is shipped, and its offsets are counted in bytes. */
function readQuery(id: string, lines: readonly string[]): string {
  const kept = lines.map((line) => line.trim()).filter((line) => !line.startsWith(';'));
  const query = kept.join(' ').trim();
  // oxlint-disable-next-line eslint/no-control-regex -- everything outside of ASCII is looked for
  if (!/^[\u0020-\u007e]+$/.test(query)) fail(id, 'expected a query of ASCII characters.');
  if (!query.includes('@match')) fail(id, 'expected a capture named @match.');
  return query;
}

/** Parses one rule file. Throws with the reason when it does not have the format. */
export function parseRuleFile(id: string, text: string): RuleFile {
  const lines = text.trimEnd().split('\n');
  const headerEnd = lines.findIndex((line) => !line.startsWith(';'));
  const { all, one, optional } = createLookup(id, readHeader(id, lines.slice(0, headerEnd)));
  const [bad, good] = [all('bad'), all('good')];
  if (bad.length === 0 || good.length === 0) fail(id, 'expected a bad and a good example.');
  return {
    id,
    severity: readSeverity(id, one('severity')),
    isEnabled: readAnswer(id, one('enabled')),
    isForTests: readAnswer(id, one('tests')),
    needs: readWords(id, optional('needs')),
    summary: one('summary'),
    message: one('message').replaceAll('\n', ' '),
    why: one('why'),
    help: one('help'),
    bad,
    good,
    query: readQuery(id, lines.slice(headerEnd)),
  };
}
