import { assertNever, ConfigurationError } from '../errors.ts';
import type { Finding } from '../model/finding.ts';
import type { Task, TaskOutcome } from '../model/task.ts';
import {
  JOURNAL_FORMAT,
  type EndRecord,
  type ImportsRecord,
  type JournalRecord,
  type PlanRecord,
  type StartRecord,
} from './journal-record.ts';
import { parseFormat, parseRecord } from './record-schema.ts';
import { splitLines, type JournalLine } from './split-lines.ts';

/** A journal that somebody wrote. Both may throw, as on a broken disk. */
export interface JournalSource {
  readonly path: string;
  /** The bytes from the start, a piece at a time; each is good until the next one is asked for. */
  chunks(): Iterable<Uint8Array>;
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

/** Where an outcome lies in its journal. */
export interface OutcomePosition {
  readonly offset: number;
  readonly length: number;
}

/** What was wrong with a journal: how many lines said nothing, and whether it ends in the middle of one. */
export interface JournalFlaws {
  /** Lines that are no record, or contradict what came before. */
  readonly unusable: number;
  readonly isCut: boolean;
}

/** What a journal says. */
export interface RecordedRun {
  readonly start: StartRecord;
  /** Absent when the run ended before it had one. */
  readonly plan: PlanRecord | undefined;
  /** In the order in which they were handed out, each with an id of its own. */
  readonly tasks: readonly Task[];
  /** Sentences from on the way. */
  readonly notes: readonly string[];
  /** Absent where nothing came from other steps. */
  readonly imports: ImportsRecord | undefined;
  readonly end: EndRecord | undefined;
  readonly flaws: JournalFlaws;
}

/** Who reads. */
export interface JournalReading {
  /** Called for each outcome as it is read, at most once for each task. */
  onOutcome(task: Task, outcome: TaskOutcome, position: OutcomePosition): void;
  /** Called for what others found in a file: as often as that was recorded. */
  onImported?(path: string, findings: readonly Finding[], position: OutcomePosition): void;
  /** A wait, when the event loop has not had a turn for long; asked for every line. */
  pauseIfDue(): Promise<void> | undefined;
}

/** A million findings in one file are fewer bytes: Evenkeel analyses none above 256 MiB, and 1 MiB unless told. */
const MOST_LINE_BYTES = 64 * 2 ** 20;

/** More files than any repository that one run could analyse; each costs memory here. */
const MOST_TASKS = 2_000_000;

/** More sentences than anybody would read. */
const MOST_NOTES = 1000;

type AsideRecord = Exclude<JournalRecord, { kind: 'start' | 'plan' | 'tasks' | 'outcome' }>;

interface Refusal {
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

function refuse(path: string, { expected, found, advice }: Refusal): never {
  throw new ConfigurationError(
    `Expected ${expected} in the journal "${path}", found ${found}: ${advice}.`,
  );
}

function startOf(path: string, line: JournalLine | undefined): StartRecord {
  const bytes = line?.kind === 'line' ? line.bytes : new Uint8Array();
  const format = parseFormat(bytes) ?? JOURNAL_FORMAT;
  if (format > JOURNAL_FORMAT) {
    return refuse(path, {
      expected: `format ${JOURNAL_FORMAT} or older`,
      found: `format ${format}`,
      advice: 'read it with the version of Evenkeel that wrote it, or a newer one',
    });
  }
  const parsed = parseRecord(bytes);
  if (parsed.kind === 'record' && parsed.record.kind === 'start') return parsed.record;
  return refuse(path, {
    expected: 'the beginning of a run',
    found: line === undefined ? 'nothing' : 'something else',
    advice: 'name a file that Evenkeel wrote, such as the one of its output "journal"',
  });
}

/** Takes records in; what contradicts those before counts as unusable. */
class Recording {
  readonly start: StartRecord;
  readonly tasks: Task[] = [];
  readonly notes: string[] = [];
  readonly #path: string;
  readonly #byId = new Map<number, Task>();
  readonly #settled = new Set<number>();
  plan: PlanRecord | undefined;
  imports: ImportsRecord | undefined;
  end: EndRecord | undefined;

  constructor(path: string, start: StartRecord) {
    this.#path = path;
    this.start = start;
  }

  /** Gives the task an outcome belongs to, `undefined` for other records, and `false` for what is unusable. */
  take(record: JournalRecord): Task | undefined | false {
    return this.end === undefined && this.#take(record);
  }

  #take(record: JournalRecord): Task | undefined | false {
    switch (record.kind) {
      case 'start':
        return false;
      case 'plan':
        return this.#takePlan(record);
      case 'tasks':
        return this.#takeTasks(record.tasks);
      case 'outcome':
        return this.#takeOutcome(record);
      default:
        return this.#takeAside(record);
    }
  }

  /** Takes what belongs to no task. */
  #takeAside(record: AsideRecord): undefined | false {
    switch (record.kind) {
      case 'note':
        return this.#takeNote(record.text);
      case 'imported':
        return record.findings.some(({ path }) => path !== record.path) ? false : undefined;
      case 'imports':
        this.imports = record;
        return undefined;
      case 'stop':
      case 'engine-end':
      case 'sample':
        return undefined;
      case 'end':
        this.end = record;
        return undefined;
      default:
        return assertNever(record);
    }
  }

  #takePlan(plan: PlanRecord): false | undefined {
    if (this.plan !== undefined) return false;
    this.plan = plan;
    return undefined;
  }

  #takeNote(text: string): undefined {
    if (this.notes.length < MOST_NOTES) this.notes.push(text);
  }

  #takeTasks(tasks: readonly Task[]): false | undefined {
    const ids = new Set(tasks.map(({ id }) => id));
    const isRepeated = ids.size < tasks.length || tasks.some(({ id }) => this.#byId.has(id));
    if (this.plan === undefined || isRepeated) return false;
    if (this.tasks.length + tasks.length > MOST_TASKS) {
      return refuse(this.#path, {
        expected: `at most ${MOST_TASKS} files`,
        found: 'more',
        advice: 'analyse a folder of the repository at a time',
      });
    }
    for (const task of tasks) {
      this.tasks.push(task);
      this.#byId.set(task.id, task);
    }
    return undefined;
  }

  #takeOutcome({ path, outcome }: Extract<JournalRecord, { kind: 'outcome' }>): Task | false {
    const task = this.#byId.get(outcome.taskId);
    if (task?.path !== path || this.#settled.has(task.id)) return false;
    const findings = outcome.kind === 'analyzed' ? outcome.findings : [];
    if (findings.some((finding) => finding.path !== path)) return false;
    this.#settled.add(task.id);
    return task;
  }
}

/** Takes one line in; `false` when it says nothing. */
function takeLine(recording: Recording, line: JournalLine, reading: JournalReading): boolean {
  if (line.kind !== 'line') return line.kind === 'cut';
  const parsed = parseRecord(line.bytes);
  if (parsed.kind !== 'record') return parsed.kind === 'unknown';
  const { record } = parsed;
  const task = recording.take(record);
  if (task === false) return false;
  const position = { offset: line.offset, length: line.bytes.length };
  if (record.kind === 'imported') reading.onImported?.(record.path, record.findings, position);
  if (record.kind === 'outcome' && task !== undefined) {
    reading.onOutcome(task, record.outcome, position);
  }
  return true;
}

/**
 * Reads a journal to its end, or up to where it was cut. It may come from anybody: what is not as
 * Evenkeel writes it is passed over and counted, and memory grows with the number of files, never
 * with what was found in them.
 * @throws ConfigurationError, and nothing else, when it is no journal or one of a newer format.
 */
export async function readJournal(
  source: JournalSource,
  reading: JournalReading,
): Promise<RecordedRun> {
  const lines = splitLines(source.chunks(), MOST_LINE_BYTES);
  const recording = new Recording(
    source.path,
    startOf(source.path, lines.next().value ?? undefined),
  );
  let unusable = 0;
  let isCut = false;
  for (const line of lines) {
    const pause = reading.pauseIfDue();
    if (pause !== undefined) await pause;
    isCut ||= line.kind === 'cut';
    if (!takeLine(recording, line, reading)) unusable += 1;
  }
  const { start, plan, tasks, notes, imports, end } = recording;
  return { start, plan, tasks, notes, imports, end, flaws: { unusable, isCut } };
}
