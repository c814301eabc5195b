import type { Finding } from '../model/finding.ts';
import type { Sample } from '../model/telemetry.ts';
import type { Task, TaskOutcome } from '../model/task.ts';
import type { CommitComparison } from '../model/line-change.ts';
import { abandonedOutcome } from './abandoned-tasks.ts';
import {
  JOURNAL_FORMAT,
  type AbandonedRecord,
  type EndRecord,
  type ImportsRecord,
  type JournalRecord,
  type PlanRecord,
  type StartRecord,
  type WatchRecord,
} from './journal-record.ts';
import { parseFormat, parseRecord } from './record-schema.ts';
import { Recording, refuse } from './recording.ts';
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
  /** Files in lists whose entries could not be used, such as for a path that leads out. */
  readonly files: number;
}

/** What a journal says. */
export interface RecordedRun {
  readonly start: StartRecord;
  /** Absent when the run ended before it had one. */
  readonly plan: PlanRecord | undefined;
  /** In the order in which they were handed out, each with an id of its own. */
  readonly tasks: readonly Task[];
  /** The planned runs of tools. */
  readonly batches: readonly Task[];
  /** Sentences from on the way. */
  readonly notes: readonly string[];
  /** Absent when the run ended before it was watched, and in journals of older versions. */
  readonly watch: WatchRecord | undefined;
  /** Absent where nothing came from other steps. */
  readonly imports: ImportsRecord | undefined;
  readonly end: EndRecord | undefined;
  /** What the checkout had to do with the commits of its event; absent when the run did not come so far. */
  readonly comparison: CommitComparison | undefined;
  readonly flaws: JournalFlaws;
}

/** Who reads. */
export interface JournalReading {
  /** Called for each outcome as it is read, at most once for each task; several may lie on one line. */
  onOutcome(task: Task, outcome: TaskOutcome, position: OutcomePosition): void;
  /** Called for what others found in a file: as often as that was recorded. */
  onImported?(path: string, findings: readonly Finding[], position: OutcomePosition): void;
  /** Called for each sample of how the runner was used. */
  onSample?(sample: Sample): void;
  /** A wait, when the event loop has not had a turn for long; asked for every line. */
  pauseIfDue(): Promise<void> | undefined;
}

/** A million findings in one file are fewer bytes: Evenkeel analyses none above 256 MiB, and 1 MiB unless told. */
const MOST_LINE_BYTES = 64 * 2 ** 20;

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

/** A record, and where it lies. */
interface Placed<Record extends JournalRecord> {
  readonly record: Record;
  readonly position: OutcomePosition;
}

/** Gives each of the tasks its outcome; `false` when the record contradicts what came before. */
function takeAbandoned(
  recording: Recording,
  { record, position }: Placed<AbandonedRecord>,
  reading: JournalReading,
): boolean {
  const tasks = recording.takeAbandoned(record);
  for (;;) {
    const next = tasks.next();
    if (next.done === true) return next.value;
    const task = next.value;
    reading.onOutcome(task, abandonedOutcome(record, task.id), position);
  }
}

/** Takes one line in; `false` when it says nothing. */
function takeLine(recording: Recording, line: JournalLine, reading: JournalReading): boolean {
  if (line.kind !== 'line') return line.kind === 'cut';
  const parsed = parseRecord(line.bytes);
  if (parsed.kind !== 'record') return parsed.kind === 'unknown';
  const { record, dropped } = parsed;
  recording.droppedFiles += dropped;
  const position = { offset: line.offset, length: line.bytes.length };
  return record.kind === 'abandoned'
    ? takeAbandoned(recording, { record, position }, reading)
    : takeRecord(recording, { record, position }, reading);
}

/** Takes any other record in; `false` when it contradicts what came before. */
function takeRecord(
  recording: Recording,
  { record, position }: Placed<Exclude<JournalRecord, AbandonedRecord>>,
  reading: JournalReading,
): boolean {
  const task = recording.take(record);
  if (task === false) return false;
  if (record.kind === 'imported') reading.onImported?.(record.path, record.findings, position);
  if (record.kind === 'sample') reading.onSample?.(record.sample);
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
  const { start, plan, tasks, batches, notes, watch, imports, end } = recording;
  const { comparison } = recording.compared;
  const flaws = { unusable, isCut, files: recording.droppedFiles };
  return { start, plan, tasks, batches, notes, watch, imports, end, comparison, flaws };
}
