import { messageOf } from '../errors.ts';
import { JsonCursor, JsonFault } from './json-cursor.ts';
import { readResult, type ReadResult } from './read-result.ts';
import { memberOf, type JsonObject } from '../model/json-value.ts';
import { emptyHeader, readHeader, type HeaderDraft, type RunHeader } from './run-header.ts';
import {
  PASSED_OVER,
  type PassedOver,
  type SarifFinding,
  type SarifReading,
  type SarifRule,
  type SarifTool,
} from './sarif-reading.ts';
import { toUtf8 } from './to-utf8.ts';
import { toolId } from './tool-id.ts';
import type { RuleDescriptor } from './tool-component.ts';

/** How much of a file is read at most. */
const MOST_RUNS = 1000;
const MOST_PROBLEMS = 20;
const MOST_VERSION_BYTES = 100;

/** What a reader needs to know. */
export interface SarifOptions {
  /** Absolute paths of the workspace, with `/` and without one at the end: absolute addresses below become relative. */
  readonly roots: readonly string[];
  /** Most findings that are taken; the others are counted. */
  readonly mostFindings: number;
}

/** What Evenkeel calls itself in its own SARIF files: there a rule's id names its analyzer already. */
const OURSELVES = 'evenkeel';

type Counts = Record<PassedOver, number>;

function noCounts(): Counts {
  // `fromEntries` forgets the names; they are those of the table.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(Object.keys(PASSED_OVER).map((reason) => [reason, 0])) as Counts;
}

/** Takes in what the runs of one file say. */
class Reading implements SarifReading {
  readonly findings: SarifFinding[] = [];
  readonly passedOver = noCounts();
  readonly problems: string[] = [];
  readonly #rules = new Map<string, SarifRule>();
  readonly #tools = new Map<string, SarifTool>();
  readonly #options: SarifOptions;

  constructor(options: SarifOptions) {
    this.#options = options;
  }

  get rules(): readonly SarifRule[] {
    return [...this.#rules.values()];
  }

  get tools(): readonly SarifTool[] {
    return [...this.#tools.values()];
  }

  tell(problem: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push(problem);
  }

  readResults(cursor: JsonCursor, header: RunHeader): void {
    const { name, version } = header.driver;
    const analyzer = toolId(name ?? 'SARIF');
    // One without a name says nothing of itself.
    if (name !== undefined) {
      this.#tools.set(analyzer, { analyzer, name, ...(version !== undefined && { version }) });
    }
    for (const member of cursor.members()) {
      if (member !== 'results' || !cursor.isAt('array')) continue;
      cursor.each(() => this.#take(readResult(cursor, header, this.#options.roots), analyzer));
    }
  }

  #take(result: ReadResult, tool: string): void {
    if (result.kind === 'passed-over') {
      this.passedOver[result.reason] += 1;
      return;
    }
    if (this.findings.length >= this.#options.mostFindings) {
      this.passedOver['left-out'] += 1;
      return;
    }
    const { severity, message, path, isGuess, region, descriptor } = result;
    const named = nameOf(tool, result.rule);
    this.#keepRule(named, descriptor);
    const helpUrl = descriptor?.helpUrl;
    this.findings.push({
      ...named,
      severity,
      message,
      path,
      ...(isGuess && { isGuess }),
      ...(region !== undefined && { region }),
      ...(helpUrl !== undefined && { helpUrl }),
    });
  }

  #keepRule(
    named: Pick<SarifRule, 'analyzer' | 'rule'>,
    descriptor: RuleDescriptor | undefined,
  ): void {
    const key = `${named.analyzer}/${named.rule}`;
    if (descriptor === undefined || this.#rules.has(key)) return;
    const { summary, help, helpUrl } = descriptor;
    this.#rules.set(key, {
      ...named,
      summary: summary ?? named.rule,
      ...(help !== undefined && { help }),
      ...(helpUrl !== undefined && { helpUrl }),
    });
  }
}

function nameOf(tool: string, rule: string): Pick<SarifRule, 'analyzer' | 'rule'> {
  const [, analyzer, own] = /^([a-z0-9][a-z0-9-]{0,63})\/(.+)$/su.exec(rule) ?? [];
  if (tool !== OURSELVES || analyzer === undefined || own === undefined) {
    return { analyzer: tool, rule };
  }
  return { analyzer, rule: own };
}

/** What is to be said of a run as a whole. */
function* complaints(header: RunHeader): Iterable<string> {
  const name = header.driver.name ?? 'a tool without a name';
  if (!header.hasResults) {
    yield header.isSplit
      ? `${name} keeps its results in other files, which are not followed`
      : `${name} has no list of results: it may not have run`;
  }
  for (const reason of header.failures) yield `${name} says that it failed: ${reason}`;
}

/** Walks to each run of the file, and gives the other members that say what the file is. */
function eachRun(
  bytes: Uint8Array,
  visit: (cursor: JsonCursor, index: number) => void,
): JsonObject {
  const cursor = new JsonCursor(bytes);
  const told: [string, unknown][] = [];
  for (const name of cursor.members()) {
    if (name === 'version') told.push([name, cursor.value(MOST_VERSION_BYTES)]);
    if (name !== 'runs' || !cursor.isAt('array')) continue;
    told.push([name, true]);
    for (const index of cursor.elements()) {
      if (index < MOST_RUNS && cursor.isAt('object')) visit(cursor, index);
    }
  }
  return Object.fromEntries(told);
}

/** Calls; where the text breaks off that is told, and what was read until then stays. */
function faultOf(read: () => void): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (error instanceof JsonFault) return messageOf(error);
    throw error;
  }
}

function* objections(told: JsonObject): Iterable<string> {
  const version = memberOf(told, 'version');
  if (memberOf(told, 'runs') !== true) yield 'it has no list of runs, so it is no SARIF';
  else if (version !== '2.1.0') yield `it is not of version 2.1.0 but ${JSON.stringify(version)}`;
}

/**
 * Reads a SARIF 2.1.0 file: all its runs, each result as a finding or counted with the reason why it
 * is none. It may come from anybody, and never throws: of a file that breaks off, what stands before
 * that is read. The file is walked twice, since rules may stand behind the results that refer to
 * them; beyond its bytes, memory is needed for the findings alone.
 */
export function readSarif(file: Uint8Array, options: SarifOptions): SarifReading {
  const reading = new Reading(options);
  const bytes = toUtf8(file);
  const headers: HeaderDraft[] = [];
  // The second walk meets the same fault, and by then it is known what came before it.
  faultOf(() => {
    eachRun(bytes, (cursor, index) => readHeader(cursor, (headers[index] = emptyHeader())));
  });
  const fault = faultOf(() => {
    const told = eachRun(bytes, (cursor, index) => {
      const header = headers[index];
      if (header !== undefined) reading.readResults(cursor, header);
    });
    for (const objection of objections(told)) reading.tell(objection);
  });
  if (fault !== undefined) reading.tell(`it cannot be read to its end: ${fault}`);
  // A run that is cut off before its results has no list of them, and the fault says why.
  const whole = fault === undefined ? headers : headers.slice(0, -1);
  for (const problem of whole.flatMap((header) => [...complaints(header)])) reading.tell(problem);
  return reading;
}
