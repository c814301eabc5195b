/** Puts together what a worker thread needs to analyse files. */
import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { listFolder } from './adapters/folder-names.ts';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import { openVendorAssets, type VendorAssets } from './adapters/vendor-assets.ts';
import { LevelTable, wantedRules } from './analyzers/apply-levels.ts';
import { AnalyzerSet } from './analyzers/analyze-source.ts';
import { decodeAnyText, decodeSource } from './analyzers/decode-source.ts';
import type { Analyzer, Found } from './analyzers/define-analyzer.ts';
import { suppress } from './analyzers/suppression.ts';
import { messageOf } from './errors.ts';
import { isExcluded, parsePathFilter } from './files/path-filter.ts';
import { toFindings } from './findings/to-findings.ts';
import type { Finding } from './model/finding.ts';
import type { Task, TaskCost, UnanalyzedReason } from './model/task.ts';
import { AnalyzerTimes, type Moment } from './pool/analyzer-times.ts';
import { claimLine, type BoardWriter } from './pool/board.ts';
import type { LastWords, WorkerReply, WorkerRequest } from './pool/worker-pool.ts';
import { RECYCLE_BYTES, type WorkerSettings } from './pool/worker-settings.ts';

/** Analyses one file. What can go wrong with a file comes back as data. */
export type AnalyzeTask = (request: WorkerRequest) => Promise<WorkerReply>;

type Ended = { readonly contentHash?: string } & (
  | { readonly kind: 'analyzed'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'unanalyzed';
      readonly reason: UnanalyzedReason;
      readonly detail: string;
      readonly analyzer?: string;
      readonly isBroken: boolean;
    }
);

/** A file that could be read as text. */
interface ReadText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Linux names a thread `<process>/task/<thread>` here; elsewhere there is no such file. */
function osThreadId(): number {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  } catch {
    // 0 means "not known", and the engine then takes another clock.
    return 0;
  }
}

/** This thread's clocks now. `threadCpuUsage` came with Node 23.9. */
function moment(): Moment {
  const used = typeof process.threadCpuUsage === 'function' ? process.threadCpuUsage() : undefined;
  const cpuMs = used === undefined ? null : (used.user + used.system) / 1000;
  return { wallMs: performance.now(), cpuMs };
}

function unanalyzed(reason: UnanalyzedReason, detail: string): Ended {
  return { kind: 'unanalyzed', reason, detail, isBroken: false };
}

/** 64 bits of what was read: enough to see that a file has changed since. */
function contentHashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** The globs of an override in `evenkeel.yml`, which were refused before if they could not be meant. */
function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const filter = parsePathFilter('overrides', globs);
  return (path) => isExcluded(filter, path.split('/'));
}

/** One worker thread: its folder, its loaded analyzers and its line on the board. */
class FileWorker {
  readonly #settings: WorkerSettings;
  readonly #folder: SourceFolder;
  readonly #assets: VendorAssets;
  readonly #analyzers: AnalyzerSet;
  readonly #line: BoardWriter;
  readonly #levels: LevelTable;
  /** Ids of all analyzers, whichever of them are chosen. */
  readonly #known: ReadonlySet<string>;

  constructor(settings: WorkerSettings, analyzers: readonly Analyzer<Found>[]) {
    this.#settings = settings;
    this.#levels = new LevelTable(settings.rules, compileGlobs);
    this.#known = new Set([...analyzers.map(({ id }) => id), ...settings.otherTools]);
    this.#line = claimLine(settings.board, { threadId, osThreadId: osThreadId() });
    this.#folder = openSourceFolder(settings.root);
    this.#assets = openVendorAssets(settings.vendorFolder);
    const project = {
      read: (path: string) => this.#folder.readText(path),
      list: (path: string) => listFolder(settings.root, path),
    };
    const context = { assets: this.#assets, project };
    this.#analyzers = new AnalyzerSet(analyzers, context, wantedRules(settings.rules));
  }

  async run({ run, task, modules }: WorkerRequest): Promise<WorkerReply> {
    this.#assets.add(modules);
    this.#line.begin(run);
    const { reply, isBroken } = await this.#replyTo(task);
    this.#line.end();
    if (!isBroken && this.#analyzers.memoryBytes() <= RECYCLE_BYTES) return reply;
    parentPort?.postMessage({ run, ...reply } satisfies LastWords);
    // The engine has the outcome and ends this thread; answering would invite the next file.
    return new Promise<never>(() => undefined);
  }

  async #replyTo(task: Task): Promise<{ reply: WorkerReply; isBroken: boolean }> {
    const begin = moment();
    const times = new AnalyzerTimes(task.analyzers);
    const ended = await this.#analyze(task, times);
    const end = moment();
    const common = { taskId: task.id, cost: this.#costOf(begin, end) };
    const analyzers = times.until(end);
    if (ended.kind === 'analyzed') {
      return { reply: { outcome: { ...ended, ...common }, analyzers }, isBroken: false };
    }
    const { isBroken, ...rest } = ended;
    return { reply: { outcome: { ...rest, ...common }, analyzers }, isBroken };
  }

  async #analyze(task: Task, times: AnalyzerTimes): Promise<Ended> {
    const source = this.#folder.read(task, this.#settings.maxFileSizeBytes);
    if (source.kind !== 'bytes') return unanalyzed(source.kind, source.detail);
    const ended = await this.#analyzeBytes(task, source.bytes, times);
    return { ...ended, contentHash: contentHashOf(source.bytes) };
  }

  async #analyzeBytes(task: Task, bytes: Uint8Array, times: AnalyzerTimes): Promise<Ended> {
    if (this.#analyzers.areForAnyText(task.analyzers)) {
      const text = decodeAnyText(bytes, task.path);
      // No text: its name promised none, and there is nothing in it that they look for.
      if (text === undefined) return { kind: 'analyzed', findings: [] };
      return this.#analyzeText(task, { bytes, text }, times);
    }
    const decoded = decodeSource(bytes, task.path);
    if (decoded.kind !== 'text') return unanalyzed(decoded.kind, decoded.detail);
    return this.#analyzeText(task, { bytes, text: decoded.text }, times);
  }

  async #analyzeText(task: Task, { bytes, text }: ReadText, times: AnalyzerTimes): Promise<Ended> {
    const file = { path: task.path, text, rawText: () => Buffer.from(bytes).toString('utf8') };
    const analysis = await this.#analyzers.analyze(file, task.analyzers, (phase, analyzer) => {
      this.#line.enter(phase, analyzer);
      times.enter(analyzer, moment());
    });
    if (analysis.kind === 'completed') {
      const known = this.#known;
      const kept = suppress(file, analysis.found, { known, ran: task.analyzers });
      const leveled = this.#levels.apply(task.path, kept);
      return { kind: 'analyzed', findings: toFindings(file, leveled, analysis.found) };
    }
    const { analyzer, error } = analysis;
    const detail = `${analyzer} broke: ${messageOf(error)}`;
    return { kind: 'unanalyzed', reason: 'crashed', detail, analyzer, isBroken: true };
  }

  #costOf(begin: Moment, end: Moment): TaskCost {
    return {
      wallMs: end.wallMs - begin.wallMs,
      cpuMs: begin.cpuMs === null || end.cpuMs === null ? null : end.cpuMs - begin.cpuMs,
      heapBytes: getHeapStatistics().used_heap_size + this.#analyzers.memoryBytes(),
      // Only the engine sees the group.
      throttledShare: null,
    };
  }
}

/** Opens the worker that this thread is, with these analyzers. Only a worker's entry calls it, once. */
export function openWorker(analyzers: readonly Analyzer<Found>[]): AnalyzeTask {
  // The engine starts a worker's entry with these settings and no others.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const worker = new FileWorker(workerData as WorkerSettings, analyzers);
  return (request) => worker.run(request);
}
