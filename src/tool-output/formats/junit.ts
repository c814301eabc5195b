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

/** `x.rb:3:5` on a line of its own, as RuboCop writes it. */
const WHOLE_PLACE =
  /^\s*(?<path>[^\s:][^:\n]{0,500}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\s*$/mu;
/** `line 3, col 5`, as ESLint and stylelint write it. */
const PLACE = /\bline (?<line>\d{1,9})(?:, col(?:umn)? (?<column>\d{1,9}))?/iu;

/** Nothing says where the path stands: test runners have a `file`, linters call the class or the suite so. */
function pathOf({ suite, test }: Place, inText: string | undefined): string | undefined {
  const told = attributeOf(test, 'file') ?? attributeOf(suite, 'file') ?? inText;
  if (told !== undefined) return told;
  return [
    attributeOf(test, 'classname'),
    attributeOf(suite, 'name'),
    attributeOf(test, 'name'),
  ].find((each) => each !== undefined && looksLikePath(each));
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** The rule is the test, unless that is the file. */
function ruleOf({ test }: Place, { kind, attributes }: Failure, path: string): string | undefined {
  const name = attributeOf(test, 'name');
  return name === path ? attributeOf(attributes, 'type') : (name ?? kind);
}

function toFinding(place: Place, failure: Failure): ToolFinding[] {
  const { kind, attributes, text } = failure;
  const whole = WHOLE_PLACE.exec(text)?.groups;
  const path = pathOf(place, whole?.['path']);
  if (path === undefined) return [];
  const told = whole ?? PLACE.exec(text)?.groups ?? {};
  return [
    {
      path,
      startLine: numberAttribute(place.test, 'line') ?? numberOf(told['line']),
      startColumn: numberOf(told['column']),
      rule: ruleOf(place, failure, path),
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
