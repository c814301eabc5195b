/** The worker's entry: piscina calls its default export once for each task. */
import { readlinkSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { openSourceFolder } from './adapters/source-file.ts';
import { openVendorAssets } from './adapters/vendor-assets.ts';
import { AnalyzerSet } from './analyzers/analyze-source.ts';
import { decodeAnyText, decodeSource } from './analyzers/decode-source.ts';
import { ANALYZERS } from './analyzers/index.ts';
import { suppress } from './analyzers/suppression.ts';
import { messageOf } from './errors.ts';
import { toFindings } from './findings/to-findings.ts';
import type { Finding } from './model/finding.ts';
import type { Task, TaskCost, UnanalyzedReason } from './model/task.ts';
import { AnalyzerTimes, type Moment } from './pool/analyzer-times.ts';
import { claimLine } from './pool/board.ts';
import type { LastWords, RunRequest, WorkerReply } from './pool/worker-pool.ts';
import { RECYCLE_BYTES, type WorkerSettings } from './pool/worker-settings.ts';

// The engine starts this file with these settings and no others.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const settings = workerData as WorkerSettings;

/** Linux names a thread `<process>/task/<thread>` here; elsewhere there is no such file. */
function osThreadId(): number {
  try {
    return Number(readlinkSync('/proc/thread-self').split('/').at(-1));
  } catch {
    // 0 means "not known", and the engine then takes another clock.
    return 0;
  }
}

const line = claimLine(settings.board, { threadId, osThreadId: osThreadId() });
const folder = openSourceFolder(settings.root);
const assets = openVendorAssets(settings.vendorFolder, settings.modules);
const project = { read: (path: string) => folder.readText(path) };
const KNOWN = new Set(ANALYZERS.map(({ id }) => id));
const analyzers = new AnalyzerSet(ANALYZERS, { assets, project });

type Ended =
  | { readonly kind: 'analyzed'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'unanalyzed';
      readonly reason: UnanalyzedReason;
      readonly detail: string;
      readonly analyzer?: string;
      readonly isBroken: boolean;
    };

function unanalyzed(reason: UnanalyzedReason, detail: string): Ended {
  return { kind: 'unanalyzed', reason, detail, isBroken: false };
}

/** A file that could be read as text. */
interface ReadText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

async function analyzeText(
  task: Task,
  { bytes, text }: ReadText,
  times: AnalyzerTimes,
): Promise<Ended> {
  const file = { path: task.path, text, rawText: () => Buffer.from(bytes).toString('utf8') };
  const analysis = await analyzers.analyze(file, task.analyzers, (phase, analyzer) => {
    line.enter(phase, analyzer);
    times.enter(analyzer, moment());
  });
  if (analysis.kind === 'completed') {
    const kept = suppress(file, analysis.found, { known: KNOWN, ran: task.analyzers });
    return { kind: 'analyzed', findings: toFindings(file, kept) };
  }
  const detail = `${analysis.analyzer} broke: ${messageOf(analysis.error)}`;
  const { analyzer } = analysis;
  return { kind: 'unanalyzed', reason: 'crashed', detail, analyzer, isBroken: true };
}

async function analyze(task: Task, times: AnalyzerTimes): Promise<Ended> {
  const source = folder.read(task, settings.maxFileSizeBytes);
  if (source.kind !== 'bytes') return unanalyzed(source.kind, source.detail);
  if (analyzers.areForAnyText(task.analyzers)) {
    const text = decodeAnyText(source.bytes, task.path);
    // No text: its name promised none, and there is nothing in it that they look for.
    if (text === undefined) return { kind: 'analyzed', findings: [] };
    return analyzeText(task, { bytes: source.bytes, text }, times);
  }
  const decoded = decodeSource(source.bytes, task.path);
  if (decoded.kind !== 'text') return unanalyzed(decoded.kind, decoded.detail);
  return analyzeText(task, { bytes: source.bytes, text: decoded.text }, times);
}

/** This thread's clocks now. `threadCpuUsage` came with Node 23.9. */
function moment(): Moment {
  const used = typeof process.threadCpuUsage === 'function' ? process.threadCpuUsage() : undefined;
  const cpuMs = used === undefined ? null : (used.user + used.system) / 1000;
  return { wallMs: performance.now(), cpuMs };
}

function costSince(begin: Moment, end: Moment): TaskCost {
  return {
    wallMs: end.wallMs - begin.wallMs,
    cpuMs: begin.cpuMs === null || end.cpuMs === null ? null : end.cpuMs - begin.cpuMs,
    heapBytes: getHeapStatistics().used_heap_size + analyzers.memoryBytes(),
    // Only the engine sees the group.
    throttledShare: null,
  };
}

async function replyTo(task: Task): Promise<{ reply: WorkerReply; isBroken: boolean }> {
  const begin = moment();
  const times = new AnalyzerTimes(task.analyzers);
  const ended = await analyze(task, times);
  const end = moment();
  const common = { taskId: task.id, cost: costSince(begin, end) };
  const analyzerTimes = times.until(end);
  if (ended.kind === 'analyzed') {
    return {
      reply: { outcome: { ...ended, ...common }, analyzers: analyzerTimes },
      isBroken: false,
    };
  }
  const { isBroken, ...rest } = ended;
  return { reply: { outcome: { ...rest, ...common }, analyzers: analyzerTimes }, isBroken };
}

/** Analyses one file. What can go wrong with a file comes back as data. */
export default async function analyzeTask({ run, task }: RunRequest): Promise<WorkerReply> {
  line.begin(run);
  const { reply, isBroken } = await replyTo(task);
  line.end();
  if (!isBroken && analyzers.memoryBytes() <= RECYCLE_BYTES) return reply;
  parentPort?.postMessage({ run, ...reply } satisfies LastWords);
  // The engine has the outcome and ends this thread; answering would invite the next file.
  return new Promise<never>(() => undefined);
}
