import { boundFindings, type OutputFormat, type ToolFinding } from '../define-format.ts';
import { attributeOf, numberAttribute, readXml, type XmlAttributes } from '../read-xml.ts';

/** A test that has begun, and the suite it is in. */
interface Place {
  suite: XmlAttributes;
  test: XmlAttributes;
}

/** A failure that has begun. */
interface Failure {
  readonly kind: string;
  readonly attributes: XmlAttributes;
  text: string;
}

const FAILURES: ReadonlySet<string> = new Set(['failure', 'error']);
/** Longer texts are traces. */
const MOST_TEXT_CHARACTERS = 10_000;

function looksLikePath(text: string): boolean {
  return /[/\\]|\.[A-Za-z0-9]{1,10}$/u.test(text) && !/\s/u.test(text);
}

/** Nothing says where the path stands: test runners have a `file`, linters call the class or the suite so. */
function pathOf({ suite, test }: Place): string | undefined {
  const told = attributeOf(test, 'file') ?? attributeOf(suite, 'file');
  if (told !== undefined) return told;
  return [
    attributeOf(test, 'classname'),
    attributeOf(suite, 'name'),
    attributeOf(test, 'name'),
  ].find((each) => each !== undefined && looksLikePath(each));
}

/** `line 3, col 5` as ESLint and stylelint write it, or `x.rb:3:5`. */
function placeIn(text: string): Pick<ToolFinding, 'startLine' | 'startColumn'> {
  const match =
    /\bline (\d{1,9})(?:, col(?:umn)? (\d{1,9}))?/iu.exec(text) ??
    /:(\d{1,9})(?::(\d{1,9}))?/u.exec(text);
  const [, line, column] = match ?? [];
  return {
    startLine: line === undefined ? undefined : Number(line),
    startColumn: column === undefined ? undefined : Number(column),
  };
}

function toFinding(place: Place, { kind, attributes, text }: Failure): ToolFinding[] {
  const path = pathOf(place);
  if (path === undefined) return [];
  const { startLine, startColumn } = placeIn(text);
  const name = attributeOf(place.test, 'name');
  return [
    {
      path,
      startLine: numberAttribute(place.test, 'line') ?? startLine,
      startColumn,
      rule: name === path ? attributeOf(attributes, 'type') : (name ?? kind),
      severity: kind,
      message: attributeOf(attributes, 'message') ?? text.trim(),
    },
  ];
}

/**
 * JUnit's XML, for which there is no standard: a failure is a finding of the file that its test or
 * its suite names.
 */
export const junit: OutputFormat = {
  id: 'junit',
  columns: { base: 1, unit: 'code-point' },
  severities: { failure: 'error', error: 'error' },
  parse(text) {
    const findings: ToolFinding[] = [];
    const place: Place = { suite: {}, test: {} };
    let failure: Failure | undefined;
    let isJunit = false;
    const problem = readXml(text, {
      open: (name, attributes) => {
        if (name === 'testsuites' || name === 'testsuite') isJunit = true;
        if (name === 'testsuite') place.suite = attributes;
        if (name === 'testcase') place.test = attributes;
        if (FAILURES.has(name)) failure = { kind: name, attributes, text: '' };
      },
      text: (content) => {
        if (failure !== undefined && failure.text.length < MOST_TEXT_CHARACTERS) {
          failure.text += content.slice(0, MOST_TEXT_CHARACTERS);
        }
      },
      close: (name) => {
        if (failure === undefined || !FAILURES.has(name)) return;
        findings.push(...toFinding(place, failure));
        failure = undefined;
      },
    });
    if (problem === undefined && !isJunit) {
      return { findings: [], problem: 'it is not the XML of JUnit' };
    }
    return boundFindings(findings, problem);
  },
};
