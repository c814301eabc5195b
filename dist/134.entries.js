import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 134;
export const ids = [134];
export const modules = {

/***/ 96134:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/piscina/dist/esm-wrapper.mjs
var esm_wrapper = __webpack_require__(48803);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/piscina-pool.js



async function readHeap(worker) {
    if (typeof worker.getHeapStatistics !== 'function')
        return null;
    // A worker that is just ending rejects; its end is reported by `run`, not here.
    const heap = await worker.getHeapStatistics().catch(() => null);
    if (heap === null)
        return null;
    return { heapBytes: heap.used_heap_size, externalBytes: heap.external_memory };
}
/** How long a look waits for a worker's answer: as long as until the next look. */
const PATIENCE_MS = 50;
/**
 * Makes a question that is put to each worker once at a time and not waited for long. A worker in
 * native code or in a long garbage collection answers nobody, and must not hide the others. A late
 * answer is not lost: the next look has it, or a starved worker would seem to do nothing.
 */
function ask(question) {
    const asked = new WeakSet();
    const answers = new WeakMap();
    const put = async (worker) => {
        asked.add(worker);
        answers.set(worker, await question(worker));
        asked.delete(worker);
    };
    return async (worker) => {
        if (!asked.has(worker))
            await Promise.race([put(worker), (0,promises_.setTimeout)(PATIENCE_MS)]);
        const answer = answers.get(worker) ?? null;
        answers.delete(worker);
        return answer;
    };
}
function explain(error, signal) {
    if (signal.aborted)
        return { kind: 'stopped' };
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    const detail = (0,errors/* messageOf */.bD)(error) === '' ? 'the outcome could not be sent' : (0,errors/* messageOf */.bD)(error);
    return { kind: 'died', reason: isMemory ? 'out-of-memory' : 'crashed', detail };
}
function threadsOf(pool) {
    return {
        threadIds: () => pool.threads.map(({ threadId }) => threadId),
        retire: async (threadId) => {
            await pool.threads.find((thread) => thread.threadId === threadId)?.terminate();
        },
        resize: (workers) => {
            // The options are the pool's own object; it looks at them when a thread ends or a task waits.
            pool.options.minThreads = workers;
            pool.options.maxThreads = workers;
        },
    };
}
/**
 * Opens a piscina pool. `minThreads = maxThreads`, because piscina refills a pool only up to its
 * minimum after a death; `env: {}`, because a worker needs nothing of the environment; `atomics`
 * off, because a worker that waits in `Atomics.wait` cannot be told from one that hangs.
 */
function openPiscinaPool(options) {
    const pool = new esm_wrapper/* Piscina */.M8({
        filename: options.filename,
        minThreads: options.workers,
        maxThreads: options.workers,
        resourceLimits: { maxOldGenerationSizeMb: options.hardHeapMebibytes },
        env: {},
        recordTiming: false,
        atomics: 'disabled',
        workerData: options.workerData,
    });
    // An idle worker that dies is replaced by piscina; without a listener its error would end the engine.
    pool.on('error', () => undefined);
    const [askHeap, askClock] = [ask(readHeap), ask(options.clock)];
    const readWorker = async (worker) => {
        const { threadId } = worker;
        const [heap, times] = await Promise.all([askHeap(worker), askClock(worker)]);
        const { cpuMs = null, waitedMs = null } = times ?? {};
        return { threadId, heapBytes: null, externalBytes: null, ...heap, cpuMs, waitedMs };
    };
    return {
        run: async (request, signal) => {
            try {
                const modules = await options.modules;
                return { kind: 'replied', reply: await pool.run({ ...request, modules }, { signal }) };
            }
            catch (error) {
                return explain(error, signal);
            }
        },
        read: (threadIds) => Promise.all(pool.threads.filter(({ threadId }) => threadIds.includes(threadId)).map(readWorker)),
        ...threadsOf(pool),
        onLastWords: (listener) => {
            pool.on('message', (words) => listener(words));
        },
        // `close()` can end before its tasks do, or never (piscina 5.3.2); every task is settled by now.
        close: () => pool.destroy(),
    };
}

;// CONCATENATED MODULE: ./build/adapters/thread-clocks.js

const workerClock = async (thread) => {
    if (thread.cpuUsage === undefined)
        return null;
    // Rejects when the thread has just ended.
    const usage = await thread.cpuUsage().catch(() => null);
    return usage === null ? null : { cpuMs: (usage.user + usage.system) / 1000, waitedMs: null };
};
/**
 * Time on a CPU and time waiting for one, in ns (kernel, Documentation/scheduler/sched-stats.rst). A
 * quota counts as waiting: measured, a spinning thread with half a CPU waits half of its time.
 */
function readSchedstat(osThreadId) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/self/task/${osThreadId}/schedstat`, 'utf8');
        const [onCpu, waited] = text.split(' ');
        return { cpuMs: Number(onCpu) / 1e6, waitedMs: Number(waited) / 1e6 };
    }
    catch {
        // The thread has ended, or the kernel was built without schedstats.
        return null;
    }
}
/**
 * Takes the best clock this platform has. The kernel's is better than the worker's own: a worker in
 * native code does not answer, and answering costs a blocked worker CPU time that looks like progress.
 */
function chooseClock(facts) {
    if (facts.hasSchedstat) {
        const clock = (thread) => {
            const osThreadId = facts.osThreadId(thread.threadId) ?? 0;
            return osThreadId === 0 ? workerClock(thread) : Promise.resolve(readSchedstat(osThreadId));
        };
        return { kind: 'procfs', clock };
    }
    if (facts.hasWorkerCpuUsage)
        return { kind: 'worker', clock: workerClock };
    return { kind: 'estimate', clock: () => Promise.resolve(null) };
}
/** Whether the running system has schedstat. */
function hasSchedstat() {
    return readSchedstat(process.pid) !== null;
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/pool/without-names.js
/**
 * A WebAssembly module is a header of eight bytes and sections: an id, a length as LEB128, and so many
 * bytes (the WebAssembly specification, 5.5). Custom sections have id 0 and begin with a name.
 */
const HEADER_BYTES = 8;
const CUSTOM = 0;
const NAMES = 'name';
/** A length takes five bytes at most. */
const MOST_LEB_BYTES = 5;
/** Reads a number in LEB128; gives it and the offset after it, or nothing where there is none. */
function readLeb(bytes, start) {
    let value = 0;
    for (let index = 0; index < MOST_LEB_BYTES; index += 1) {
        const byte = bytes[start + index];
        if (byte === undefined)
            return undefined;
        value += (byte % 128) * 128 ** index;
        if (byte < 128)
            return { value, end: start + index + 1 };
    }
    return undefined;
}
function readSection(bytes, start) {
    const length = readLeb(bytes, start + 1);
    const end = length === undefined ? Infinity : length.end + length.value;
    if (length === undefined || end > bytes.length)
        return undefined;
    if (bytes[start] !== CUSTOM)
        return { end, hasNames: false };
    const name = readLeb(bytes, length.end);
    if (name?.value !== NAMES.length)
        return { end, hasNames: false };
    const text = bytes.subarray(name.end, name.end + name.value);
    return { end, hasNames: text.every((byte, index) => byte === NAMES.codePointAt(index)) };
}
/**
 * A module without its section of names, which only debuggers read. V8 keeps a module's bytes for as long
 * as it lives, and in Biome's 7.7 of 45.6 MB are names. Other custom sections stay: a grammar's `dylink.0`
 * says what it needs. It is done in the memory of the module, which is as large as any here; bytes that
 * are no module are left for the compiler to refuse.
 */
function withoutNames(module) {
    let kept = HEADER_BYTES;
    for (let at = HEADER_BYTES; at < module.length;) {
        const section = readSection(module, at);
        if (section === undefined)
            return module;
        if (!section.hasNames) {
            if (kept !== at)
                module.copyWithin(kept, at, section.end);
            kept += section.end - at;
        }
        at = section.end;
    }
    return module.subarray(0, Math.min(kept, module.length));
}

;// CONCATENATED MODULE: ./build/adapters/wasm-modules.js






/**
 * A module is inflated into one piece of memory of this size, of which only what is written is ever
 * really there. In pieces it would be held twice: once in pieces, once joined.
 */
const INFLATE_BYTES = 64 * 2 ** 20;
/** Far above Node's pool of small buffers, which must not be given away. */
const WORTH_FREEING_BYTES = 2 ** 20;
async function readModule(folder, name) {
    const plain = (0,external_node_path_.join)(folder, `${name}.wasm`);
    try {
        return await (0,external_node_fs_promises_.readFile)(plain);
    }
    catch {
        // A large module is shipped compressed; when that is missing too, its error names the file.
        const compressed = await (0,external_node_fs_promises_.readFile)(`${plain}.br`);
        return (0,external_node_util_.promisify)(external_node_zlib_.brotliDecompress)(compressed, { chunkSize: INFLATE_BYTES });
    }
}
/**
 * Gives the bytes back at once. The engine itself makes so little garbage that it may never collect
 * any: Biome's bytes stayed for the whole run, 93 MB of them, when measured.
 */
function free({ buffer }) {
    const givable = buffer;
    if (buffer.byteLength > WORTH_FREEING_BYTES)
        givable.transfer?.(0);
}
async function compileModule(folder, name) {
    try {
        const bytes = await readModule(folder, name);
        const module = await WebAssembly.compile(withoutNames(bytes));
        free(bytes);
        return module;
    }
    catch (error) {
        const message = `Expected the shipped module "${name}" to be whole, found: ${(0,errors/* messageOf */.bD)(error)}`;
        throw new Error(message, { cause: error });
    }
}
/**
 * Reads, inflates and compiles the named modules of a vendor folder, one after the other: V8 keeps a
 * copy of a module's bytes, so that each is there twice while it is compiled. Rejects when one is
 * missing or damaged, and names it.
 */
async function compileModules(folder, names) {
    const modules = {};
    for (const name of names)
        modules[name] = await compileModule(folder, name);
    return modules;
}

// EXTERNAL MODULE: ./build/model/engine-protocol.js
var engine_protocol = __webpack_require__(32671);
// EXTERNAL MODULE: ./build/pool/board.js
var pool_board = __webpack_require__(19443);
;// CONCATENATED MODULE: ./build/pool/cpu-estimate.js
/**
 * Estimates the CPU time of threads where no clock reads it (Node before 24.6 outside Linux): the
 * process's CPU time since the last look is spread evenly over the threads that were busy, and none
 * gets more than the wall time that passed. Starved threads are thus charged little.
 */
class CpuEstimate {
    #totals = new Map();
    #lastMs;
    #lastCpuMs;
    constructor(nowMs, processCpuMs) {
        this.#lastMs = nowMs;
        this.#lastCpuMs = processCpuMs;
    }
    /** Charges the busy threads and gives each one's total since the estimate began. */
    charge(busy, now) {
        const wallMs = now.nowMs - this.#lastMs;
        const share = Math.min(wallMs, (now.processCpuMs - this.#lastCpuMs) / Math.max(1, busy.length));
        this.#lastMs = now.nowMs;
        this.#lastCpuMs = now.processCpuMs;
        for (const thread of this.#totals.keys()) {
            if (!busy.includes(thread))
                this.#totals.delete(thread);
        }
        for (const thread of busy) {
            this.#totals.set(thread, (this.#totals.get(thread) ?? 0) + Math.max(0, share));
        }
        return this.#totals;
    }
}

// EXTERNAL MODULE: ./build/pool/looks.js
var looks = __webpack_require__(71091);
// EXTERNAL MODULE: ./build/model/task.js
var task = __webpack_require__(24985);
// EXTERNAL MODULE: ./build/pool/analyzer-times.js
var analyzer_times = __webpack_require__(16578);
;// CONCATENATED MODULE: ./build/pool/judge-task.js
const MEBIBYTE = 2 ** 20;
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
function stop(reason, detail) {
    return { kind: 'stop', reason, detail };
}
function judgeCpu({ phase, cpuMs }, limits) {
    const isLoading = phase === 'loading';
    const limitMs = isLoading ? limits.startTimeoutMs : limits.fileTimeoutMs;
    if (cpuMs <= limitMs)
        return undefined;
    const what = isLoading ? 'loading the analyzer' : 'the file';
    return stop('spinning', `${what} used ${seconds(cpuMs)} of CPU time, limit ${seconds(limitMs)}`);
}
/**
 * Judges one task. CPU time decides, never wall time alone: a starved task waits its turn, only one
 * that spins is stopped. Wall time counts where a task gets no CPU although the observer does.
 */
function judgeTask(observation, limits) {
    const { phase, awakeMs, quietMs, heapBytes } = observation;
    if (heapBytes !== null && heapBytes > limits.softHeapBytes) {
        const used = Math.round(heapBytes / MEBIBYTE);
        const limit = Math.round(limits.softHeapBytes / MEBIBYTE);
        return stop('out-of-memory', `heap of ${used} MiB, limit ${limit} MiB`);
    }
    if (phase === 'waiting') {
        return awakeMs > limits.startTimeoutMs
            ? stop('unstarted', `no worker took the file in ${seconds(awakeMs)}`)
            : { kind: 'go-on' };
    }
    const spinning = judgeCpu(observation, limits);
    if (spinning !== undefined)
        return spinning;
    return quietMs > limits.stallMs
        ? stop('stalled', `no CPU time seen for ${seconds(quietMs)}, limit ${seconds(limits.stallMs)}`)
        : { kind: 'go-on' };
}

;// CONCATENATED MODULE: ./build/pool/task-watch.js
/**
 * Less CPU than this share of one CPU is noise (timers, interrupts for the observer's questions),
 * not progress. A starved worker gets more: 24 workers on one CPU have 4 % each.
 */
const PROGRESS_SHARE = 0.002;
/**
 * Turns looks into observations of one run of a task: what it used since its phase began, and how
 * long it has been quiet. A look that comes late counts as at most `maxStepMs`, because then the
 * observer was starved too, and nothing can be said about the time it did not see.
 */
class TaskWatch {
    #maxStepMs;
    #sequence = -1;
    #phase = 'waiting';
    #baseCpuMs = null;
    #cpuMs = 0;
    #awakeMs = 0;
    #quietMs = 0;
    #quietCpuMs = 0;
    #lastLookMs;
    #totalCpuMs = 0;
    #isCpuKnown = false;
    #heapBytes = null;
    #phaseSinceMs;
    #baseWaitedMs = null;
    #waitedMs = null;
    constructor(nowMs, maxStepMs) {
        this.#lastLookMs = nowMs;
        this.#phaseSinceMs = nowMs;
        this.#maxStepMs = maxStepMs;
    }
    /** CPU time over all phases so far; `null` as long as none could be read. */
    get totalCpuMs() {
        return this.#isCpuKnown ? this.#totalCpuMs + this.#cpuMs : null;
    }
    /** How long its worker was ready to run without a CPU; `null` where nobody can tell. */
    get waitedMs() {
        return this.#waitedMs;
    }
    get phase() {
        return this.#phase;
    }
    /** When it was first seen in its phase and analyzer. */
    get phaseSinceMs() {
        return this.#phaseSinceMs;
    }
    /** Takes one look into account and gives the observation so far. */
    observe(look) {
        const stepMs = Math.min(Math.max(0, look.nowMs - this.#lastLookMs), this.#maxStepMs);
        this.#lastLookMs = look.nowMs;
        this.#heapBytes = look.heapBytes ?? this.#heapBytes;
        if (look.entry !== undefined && look.entry.sequence !== this.#sequence) {
            this.#phaseSinceMs = look.nowMs;
            this.#enter(look.entry);
        }
        else
            this.#advance(stepMs);
        this.#count(look.threadCpuMs);
        this.#countWait(look.threadWaitedMs ?? null);
        return {
            phase: this.#phase,
            cpuMs: this.#cpuMs,
            awakeMs: this.#awakeMs,
            quietMs: this.#quietMs,
            heapBytes: this.#heapBytes,
        };
    }
    #enter(entry) {
        // Reading and analysing share one limit, so only loading, and leaving it, starts a new count.
        const isNewCount = this.#phase === 'waiting' || this.#isLoading(entry.phase);
        this.#sequence = entry.sequence;
        this.#phase = entry.phase;
        this.#quietMs = 0;
        if (!isNewCount)
            return;
        this.#totalCpuMs += this.#cpuMs;
        this.#baseCpuMs = null;
        this.#cpuMs = 0;
        this.#quietCpuMs = 0;
        this.#awakeMs = 0;
    }
    #isLoading(next) {
        return next === 'loading' || this.#phase === 'loading';
    }
    #advance(stepMs) {
        this.#awakeMs += stepMs;
        this.#quietMs += stepMs;
    }
    #count(threadCpuMs) {
        if (threadCpuMs === null || this.#phase === 'waiting')
            return;
        this.#isCpuKnown = true;
        this.#baseCpuMs ??= threadCpuMs;
        this.#cpuMs = Math.max(this.#cpuMs, threadCpuMs - this.#baseCpuMs);
        if (this.#cpuMs - this.#quietCpuMs <= this.#quietMs * PROGRESS_SHARE)
            return;
        this.#quietMs = 0;
        this.#quietCpuMs = this.#cpuMs;
    }
    #countWait(threadWaitedMs) {
        if (threadWaitedMs === null || this.#phase === 'waiting')
            return;
        this.#baseWaitedMs ??= threadWaitedMs;
        this.#waitedMs = Math.max(0, threadWaitedMs - this.#baseWaitedMs);
    }
}

;// CONCATENATED MODULE: ./build/pool/running-task.js



/** A file that was held back for this share of its time, and longer than the limit of CPU time, was starved. */
const STARVED_SHARE = 0.5;
/** Enough for a sentence; what an engine says of itself may quote a whole file. */
const MOST_DETAIL_CHARACTERS = 500;
/**
 * The share of a file's time in which its group was held back. The kernel's sum runs over all CPUs,
 * so the time in which the file had a CPU bounds it too.
 */
function throttledShare(throttledMs, { wallMs, cpuMs }) {
    if (wallMs <= 0)
        return 0;
    const withoutCpuMs = Math.max(0, wallMs - (cpuMs ?? 0));
    return Math.min(Math.max(0, throttledMs), withoutCpuMs) / wallMs;
}
function running_task_seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
/** A task that was given to the pool: what is seen of it, whether it may go on, and how it ended. */
class RunningTask {
    run;
    task;
    worker;
    #stop = new AbortController();
    #watch;
    #times;
    #limits;
    #begin;
    #entry;
    #hasBegun = true;
    #heapBytes = null;
    #stopped;
    #isSentBack = false;
    #lastWords;
    constructor({ run, task, worker, maxStepMs, limits }, begin) {
        this.run = run;
        this.task = task;
        this.worker = worker;
        this.#limits = limits;
        this.#begin = begin;
        this.#watch = new TaskWatch(begin.nowMs, maxStepMs);
        this.#times = new analyzer_times/* AnalyzerTimes */.x(task.analyzers);
    }
    /** Aborted when its worker is to be stopped. */
    get signal() {
        return this.#stop.signal;
    }
    /** The thread that has it; `undefined` until a look has seen that. */
    get threadId() {
        return this.#entry?.threadId;
    }
    /** Ends its worker, though nothing is wrong with the file: it is to be tried again. */
    sendBack() {
        this.#isSentBack = true;
        this.#stop.abort();
    }
    /** Whether it is to be tried again: it was sent back, and had no answer by then. */
    isSentBack(end) {
        return this.#isSentBack && end.kind !== 'replied' && !(this.#lastWords ?? this.#stopped);
    }
    /** Takes a look into account and judges it. */
    look(reading) {
        const observation = this.#watch.observe(reading);
        this.#heapBytes = observation.heapBytes;
        if (reading.entry !== undefined) {
            this.#entry = reading.entry;
            const cpuMs = this.#watch.totalCpuMs;
            this.#times.enter(reading.entry.analyzer, { wallMs: reading.nowMs, cpuMs });
        }
        return judgeTask(observation, this.#limits);
    }
    /** A worker has ended, and left this on the board: it may have lived for less than a look. */
    lookBack(entry, hasBegun, nowMs) {
        this.#hasBegun = hasBegun;
        if (this.#entry !== undefined || entry === undefined)
            return;
        this.look({ nowMs, entry, heapBytes: null, threadCpuMs: null, threadWaitedMs: null });
    }
    /** Ends its worker for what was seen of it; the first reason stands. */
    stop(reason, detail, nowMs) {
        const place = this.#place(nowMs);
        const where = `; it had been ${this.#placeText(place)} for ${running_task_seconds(place.forMs)}`;
        this.#halt({ reason, detail: `${detail}${where}`, place, ...this.#analyzer() });
    }
    /** Ends its worker because the run ends. A file that waited for a CPU instead of using it was starved. */
    endWithRun(reason, now) {
        if (reason === 'deadline' && this.#isStarved(now)) {
            this.stop('starved', this.#starvation(now), now.nowMs);
        }
        else
            this.stop(reason, 'the run ended while the file was analyzed', now.nowMs);
    }
    /** The worker has answered and asks to be ended. */
    endWith(words) {
        this.#lastWords = words;
        this.#stop.abort();
    }
    /** What main is told of it while it runs. */
    inFlight(now) {
        const { nowMs } = now;
        return {
            taskId: this.task.id,
            worker: this.worker,
            phase: this.#watch.phase,
            phaseMs: nowMs - this.#watch.phaseSinceMs,
            ...this.#analyzer(),
            wallMs: nowMs - this.#begin.nowMs,
            cpuMs: this.#watch.totalCpuMs,
            heapBytes: this.#heapBytes,
            isStarved: this.#isStarved(now),
        };
    }
    /** Its one outcome, whatever the pool says of its end. */
    outcome(end, now) {
        const reply = this.#lastWords ?? (end.kind === 'replied' ? end.reply : undefined);
        return reply === undefined ? this.#lost(end, now) : this.#answered(reply, now);
    }
    #answered({ outcome, analyzers }, now) {
        // The worker may have booted first, so its own wall time tells when it began.
        const startedMs = Math.max(this.#begin.nowMs, now.nowMs - outcome.cost.wallMs);
        const span = { startedMs, worker: this.worker, analyzers };
        return { ...outcome, cost: this.#withThrottling(outcome.cost, now), span };
    }
    #lost(end, now) {
        const wallMs = now.nowMs - this.#begin.nowMs;
        const cost = { wallMs, cpuMs: this.#watch.totalCpuMs, heapBytes: this.#heapBytes };
        const { detail, ...stop } = this.#stopped ?? this.#unforeseen(end, now);
        return {
            kind: 'unanalyzed',
            taskId: this.task.id,
            ...stop,
            detail: detail.slice(0, MOST_DETAIL_CHARACTERS),
            cost: this.#withThrottling(cost, now),
            span: this.#spanUntil(now),
        };
    }
    /** The end of a worker that nobody had stopped. */
    #unforeseen(end, { nowMs }) {
        const common = { place: this.#place(nowMs), ...this.#analyzer() };
        if (end.kind !== 'died') {
            return { reason: 'crashed', detail: 'stopped for no recorded reason', ...common };
        }
        if (this.#hasBegun)
            return { reason: end.reason, detail: end.detail, ...common };
        // The file is not to blame for a worker that ended before it had begun with it.
        const detail = `no worker could begin with the file: ${end.detail}`;
        return { reason: 'unstarted', detail, ...common };
    }
    #spanUntil({ nowMs }) {
        const analyzers = this.#times.until({ wallMs: nowMs, cpuMs: this.#watch.totalCpuMs });
        return { startedMs: this.#begin.nowMs, worker: this.worker, analyzers };
    }
    #withThrottling(cost, now) {
        const isKnown = now.throttledMs !== null && this.#begin.throttledMs !== null;
        if (!isKnown)
            return { ...cost, throttledShare: null };
        const heldBackMs = (now.throttledMs ?? 0) - (this.#begin.throttledMs ?? 0);
        return { ...cost, throttledShare: throttledShare(heldBackMs, cost) };
    }
    #halt(stop) {
        this.#stopped ??= stop;
        this.#stop.abort();
    }
    #place(nowMs) {
        return { phase: this.#watch.phase, forMs: nowMs - this.#watch.phaseSinceMs };
    }
    #placeText({ phase }) {
        const { analyzer = 'an analyzer' } = this.#analyzer();
        const texts = { waiting: 'waiting for its worker', reading: 'read' };
        if (phase === 'waiting' || phase === 'reading')
            return texts[phase];
        return phase === 'loading' ? `loading ${analyzer}` : `in ${analyzer}`;
    }
    /** How long it was kept from running: by the quota alone, where nobody can tell about the rest. */
    #heldBackMs(now) {
        const { waitedMs, totalCpuMs } = this.#watch;
        if (waitedMs !== null)
            return waitedMs;
        const cost = { wallMs: now.nowMs - this.#begin.nowMs, cpuMs: totalCpuMs, heapBytes: null };
        return (this.#withThrottling(cost, now).throttledShare ?? 0) * cost.wallMs;
    }
    #isStarved(now) {
        const wallMs = now.nowMs - this.#begin.nowMs;
        const isLong = this.#watch.phase !== 'waiting' && wallMs > this.#limits.fileTimeoutMs;
        return isLong && this.#heldBackMs(now) >= STARVED_SHARE * wallMs;
    }
    #starvation(now) {
        const wall = running_task_seconds(now.nowMs - this.#begin.nowMs);
        const cpu = running_task_seconds(this.#watch.totalCpuMs ?? 0);
        const heldBack = running_task_seconds(this.#heldBackMs(now));
        return `the run ended while the file waited for a CPU: it had ${cpu} of CPU time in ${wall}, and was held back for ${heldBack}`;
    }
    #analyzer() {
        const analyzer = this.task.analyzers[this.#entry?.analyzer ?? -1];
        return analyzer === undefined ? {} : { analyzer };
    }
}

// EXTERNAL MODULE: ./build/pool/worker-guard.js + 1 modules
var worker_guard = __webpack_require__(45814);
;// CONCATENATED MODULE: ./build/pool/run-engine.js




/** So many runs in a row for each worker that nobody began with, although workers have booted before. */
const MOST_UNTAKEN_PER_WORKER = 3;
/** So often a file loses its worker to the memory of all before main tries it alone. */
const MOST_SENT_BACK = 2;
/**
 * The engine's core: starts what main sends, watches it, and sends back one outcome for each task.
 * In flight is what main sent; main sends no more than there are workers, plus a small reserve that
 * waits here, so that a free worker need not wait for a message.
 */
class EngineCore {
    #ports;
    #limits;
    #workers;
    #zeroMs;
    #waiting = [];
    #running = new Map();
    #guard;
    #sentBack = new Map();
    #nextRun = 1;
    #looks = 0;
    /** Runs in a row that no worker began with, and how many of them are too many. */
    #untaken = 0;
    #mostUntaken;
    #isHopeless = false;
    /** Its clock begins now; the spans that it sends are on it. */
    constructor(ports, settings) {
        this.#ports = ports;
        this.#limits = settings.limits;
        this.#workers = settings.workers;
        this.#guard = new worker_guard/* WorkerGuard */.m(ports, settings.workers);
        this.#zeroMs = ports.nowMs();
        this.#mostUntaken = settings.workers;
        ports.pool.onLastWords(({ run, ...reply }) => this.#running.get(run)?.endWith(reply));
    }
    /** Takes a task; it starts when a worker is free. */
    run(task) {
        this.#waiting.push(task);
        this.#startWaiting();
    }
    /** From now on at most so many workers; those above finish their files. */
    shrink(workers) {
        this.#guard.limitTo(workers);
    }
    /** Gives back what waits; what is in flight goes on. */
    drain(reason) {
        const detail = 'the run ended before the file was started';
        for (const { id: taskId } of this.#waiting.splice(0)) {
            this.#send({ kind: 'unanalyzed', taskId, reason, detail, cost: task/* NO_COST */.W });
        }
    }
    /** Ends everything in flight with this reason. */
    stop(reason) {
        this.drain(reason);
        const now = this.#moment();
        for (const running of this.#running.values())
            running.endWithRun(reason, now);
    }
    /** One look at every running task; called every `LOOK_INTERVAL_MS`. */
    async look() {
        this.#looks += 1;
        if (this.#running.size > 0)
            await this.#judgeAll();
        await this.#guardMemory();
        if (this.#looks % looks/* LOOKS_PER_STATUS */.Ey === 0)
            this.#sendStatus();
    }
    #moment() {
        const nowMs = this.#ports.nowMs() - this.#zeroMs;
        return { nowMs, throttledMs: this.#ports.throttledMs() };
    }
    #startWaiting() {
        while (this.#guard.mayStart(this.#running.size)) {
            const task = this.#waiting.shift();
            if (task === undefined)
                return;
            this.#start(task);
        }
    }
    #start(task) {
        const worker = this.#freeLane();
        const begin = { run: this.#nextRun, task, worker, maxStepMs: looks/* MAX_STEP_MS */.pQ };
        const running = new RunningTask({ ...begin, limits: this.#limits }, this.#moment());
        this.#ports.send({ kind: 'started', taskId: task.id, worker });
        this.#nextRun += 1;
        this.#running.set(running.run, running);
        void this.#ports.pool
            .run({ run: running.run, task }, running.signal)
            .then((end) => this.#settle(running, end));
    }
    #freeLane() {
        const taken = new Set(Array.from(this.#running.values(), ({ worker }) => worker));
        let lane = 0;
        while (taken.has(lane))
            lane += 1;
        return lane;
    }
    #settle(running, end) {
        this.#running.delete(running.run);
        const now = this.#moment();
        if (end.kind === 'died')
            this.#lookBack(running, now.nowMs);
        if (running.threadId !== undefined)
            this.#guard.finished(running.threadId);
        if (running.isSentBack(end))
            this.#waiting.unshift(running.task);
        else {
            const outcome = running.outcome(end, now);
            this.#send(outcome);
            this.#countUntaken(outcome);
        }
        this.#startWaiting();
    }
    async #guardMemory() {
        const busy = new Map(Array.from(this.#running.values(), (one) => [one.threadId, one]));
        const threadIds = [...busy.keys()].filter((threadId) => threadId !== undefined);
        const recycling = await this.#guard.look(new Set(threadIds));
        const running = busy.get(recycling?.threadId);
        if (recycling !== undefined && running !== undefined)
            this.#sendBack(running, recycling);
        this.#startWaiting();
    }
    /** Ends a worker for memory. Its file is tried again here, but not for ever, and not as a culprit. */
    #sendBack(running, { isCulprit }) {
        const times = (this.#sentBack.get(running.task.id) ?? 0) + 1;
        this.#sentBack.set(running.task.id, times);
        if (!isCulprit && times <= MOST_SENT_BACK)
            return running.sendBack();
        const { nowMs } = this.#moment();
        running.stop('out-of-memory', 'all workers together neared the memory limit', nowMs);
    }
    #lookBack(running, nowMs) {
        const entry = this.#ports.readBoard().find(({ run }) => run === running.run);
        running.lookBack(entry, this.#ports.hasBegun(running.run), nowMs);
    }
    /** A pool whose workers cannot boot takes nothing more, and would cost every file its start timeout. */
    #countUntaken(outcome) {
        if (outcome.kind === 'unanalyzed' && outcome.reason === 'unstarted') {
            this.#untaken += 1;
            if (this.#untaken < this.#mostUntaken || this.#isHopeless)
                return;
            this.#isHopeless = true;
            this.#ports.send({ kind: 'unusable', message: outcome.detail });
        }
        else {
            this.#untaken = 0;
            // They can boot, or could: more patience with the next that do not.
            this.#mostUntaken = MOST_UNTAKEN_PER_WORKER * this.#workers;
        }
    }
    async #judgeAll() {
        const entries = new Map(this.#ports.readBoard().map((entry) => [entry.run, entry]));
        const threadIds = [...this.#running.keys()].flatMap((run) => entries.get(run)?.threadId ?? []);
        const readings = new Map((await this.#ports.pool.read(threadIds)).map((reading) => [reading.threadId, reading]));
        const estimates = this.#ports.estimate?.charge(threadIds, {
            nowMs: this.#ports.nowMs(),
            processCpuMs: this.#ports.processCpuMs(),
        });
        const nowMs = this.#ports.nowMs() - this.#zeroMs;
        for (const running of this.#running.values()) {
            const entry = entries.get(running.run);
            const reading = entry === undefined ? undefined : readings.get(entry.threadId);
            const heapBytes = reading?.heapBytes ?? null;
            const threadCpuMs = this.#cpuOf(reading, estimates);
            const threadWaitedMs = reading?.waitedMs ?? null;
            const verdict = running.look({ nowMs, entry, heapBytes, threadCpuMs, threadWaitedMs });
            if (verdict.kind === 'stop')
                running.stop(verdict.reason, verdict.detail, nowMs);
        }
    }
    #cpuOf(reading, estimates) {
        if (reading === undefined)
            return null;
        return reading.cpuMs ?? estimates?.get(reading.threadId) ?? null;
    }
    #send(outcome) {
        this.#ports.send({ kind: 'outcome', outcome });
    }
    #sendStatus() {
        const now = this.#moment();
        const inFlight = Array.from(this.#running.values(), (running) => running.inFlight(now));
        const memory = this.#guard.acts;
        this.#ports.send({ kind: 'status', inFlight, ...(memory !== undefined && { memory }) });
    }
}

// EXTERNAL MODULE: ./build/adapters/host.js + 1 modules
var host = __webpack_require__(50072);
// EXTERNAL MODULE: ./build/allowance/detect-limits.js + 9 modules
var detect_limits = __webpack_require__(82910);
// EXTERNAL MODULE: ./build/allowance/memory-limits.js
var memory_limits = __webpack_require__(90011);
// EXTERNAL MODULE: ./build/allowance/host-memory.js
var host_memory = __webpack_require__(26351);
// EXTERNAL MODULE: ./build/allowance/mount-info.js
var mount_info = __webpack_require__(64769);
;// CONCATENATED MODULE: ./build/allowance/memory-watch.js



function leastOf(rooms) {
    return rooms.reduce((least, room) => (least === undefined || room.roomBytes < least.roomBytes ? room : least), undefined);
}
/**
 * Gives a reader of the room below the limit that leaves least: of the control groups' limits, or of
 * the machine where none of them limits memory, and of what the user set. `undefined` is "not known".
 */
function openMemoryWatch(read, limits, options) {
    const levels = limits.levels.filter(({ controller }) => controller === 'memory');
    const mounts = (0,mount_info/* parseMountInfo */.i)(read('/proc/self/mountinfo') ?? '');
    const machine = () => {
        const { totalBytes, availableBytes } = (0,host_memory/* readHostMemory */.s)(read, options.facts(), mounts);
        if (totalBytes === null || availableBytes === null)
            return [];
        return [{ roomBytes: availableBytes, limitBytes: totalBytes }];
    };
    const set = () => {
        if (options.set === undefined)
            return [];
        const { limitBytes, usedBytes } = options.set;
        return [{ roomBytes: Math.max(0, limitBytes - usedBytes()), limitBytes }];
    };
    const groups = () => levels.map((level) => ({ roomBytes: (0,memory_limits/* readMemoryRoom */.z)(read, level), limitBytes: level.value }));
    return () => leastOf([...(levels.length > 0 ? groups() : machine()), ...set()]);
}

// EXTERNAL MODULE: ./build/allowance/level-limits.js
var level_limits = __webpack_require__(87796);
;// CONCATENATED MODULE: ./build/allowance/throttled-time.js

/** The field of `cpu.stat`, and how many of its units make a millisecond (kernel, cgroup-v2.rst and sched-bwc.rst). */
const FIELDS = {
    1: { name: 'throttled_time', perMs: 1_000_000 },
    2: { name: 'throttled_usec', perMs: 1000 },
};
/**
 * Gives a reader of the time in which the kernel held back the group whose quota binds. The kernel
 * sums it over the CPUs on which the group had work, so it can grow faster than the wall's clock.
 * `undefined` where there is no quota.
 */
function openThrottledTime(read, { levels }) {
    const quota = (0,level_limits/* tightest */.X)(levels.filter(({ controller }) => controller === 'cpu'));
    if (quota === undefined)
        return undefined;
    const { name, perMs } = FIELDS[quota.version];
    const line = new RegExp(`^${name} (\\d+)$`, 'mu');
    return () => {
        const text = read(`${quota.directory}/cpu.stat`);
        const digits = text === undefined ? undefined : line.exec(text)?.[1];
        return digits === undefined ? null : Number(digits) / perMs;
    };
}

;// CONCATENATED MODULE: ./build/open-measures.js
/** Puts together what an engine measures itself by. */




/** The engine's clock; only differences count. */
function nowMs() {
    return performance.now();
}
/** The engine is in main's cgroup, or in one below it, so it finds its own quota itself. */
function throttledTime() {
    const { read, facts } = (0,host/* openHost */.Z)();
    return openThrottledTime(read, (0,detect_limits/* detectLimits */.I)(read, facts)) ?? (() => null);
}
/** Limits may change while a container runs. */
const REREAD_MS = 30_000;
/** Main's own memory, where that of this run is set by the user: measured, 70 MB with its program. */
const MAIN_BYTES = 70 * 2 ** 20;
function runBytes() {
    return process.memoryUsage.rss() + MAIN_BYTES;
}
/** The same for memory: the limit that binds is looked for here, and what the user set is told. */
function memoryRoom({ memoryBytes }) {
    const { read, facts } = (0,host/* openHost */.Z)();
    const set = memoryBytes === undefined ? {} : { set: { limitBytes: memoryBytes, usedBytes: runBytes } };
    const open = () => openMemoryWatch(read, (0,detect_limits/* detectLimits */.I)(read, facts), { facts: () => (0,host/* openHost */.Z)().facts, ...set });
    let [watch, openedMs] = [open(), nowMs()];
    return () => {
        if (nowMs() - openedMs > REREAD_MS)
            [watch, openedMs] = [open(), nowMs()];
        return watch();
    };
}
/** What an engine measures by, whatever it runs. */
function openMeasures(settings, send) {
    return {
        nowMs,
        throttledMs: throttledTime(),
        room: memoryRoom(settings),
        residentBytes: () => process.memoryUsage.rss(),
        send,
    };
}

;// CONCATENATED MODULE: ./build/engine.js
/** The engine's entry: the child process that hosts the pool. It has no token and reads no environment. */
















const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
const extension = (0,external_node_path_.extname)((0,external_node_url_.fileURLToPath)(import.meta.url));
/** In `dist/` beside this file; run from `src/`, in the `dist/` next door. */
const vendorFolder = (0,external_node_path_.join)(here, extension === '.ts' ? '../dist/vendor' : 'vendor');
/**
 * V8 ends the whole process at this limit for some ways of allocating, so it lies well above the
 * soft limit, which is watched from outside. Measured: 8 times above, 0 deaths in 30 heap bombs.
 */
const HARD_TO_SOFT = 8;
const engine_MEBIBYTE = 2 ** 20;
/** Of 0 to 19: with everything else at 0, about a tenth of the CPU time that both want (sched(7)). */
const NICENESS = 10;
const STDERR = 2;
function send(event) {
    // Without a channel main is gone; the `disconnect` listener below ends this process.
    if (process.connected)
        process.send?.(event, () => undefined);
}
/** The runner's agent must keep its heartbeat, and if memory runs out the engine is the one to die. */
function yieldToOthers() {
    const notes = [];
    try {
        (0,external_node_os_.setPriority)(NICENESS);
        if (process.platform === 'linux') {
            (0,external_node_fs_.writeFileSync)('/proc/self/oom_score_adj', '1000');
            // There a priority is a thread's own, and V8 has its threads already: they collect and compile.
            for (const id of (0,external_node_fs_.readdirSync)('/proc/self/task'))
                (0,external_node_os_.setPriority)(Number(id), NICENESS);
        }
    }
    catch (error) {
        notes.push(`the engine could not lower its priority: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return notes;
}
function processCpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
/** What this Node or platform cannot tell of its workers: the report says so. */
function missingMeasures(clock) {
    const notes = [];
    if (clock === 'estimate') {
        notes.push('the CPU time of single workers cannot be read here: it was estimated from that of the whole engine');
    }
    if (!("getHeapStatistics" in external_node_worker_threads_.Worker.prototype)) {
        notes.push(`${process.version} cannot tell how much heap a worker holds (22.16 and 24 can): one that needs too much may end the engine`);
    }
    return notes;
}
/** Ends the tools that run; there are none unless this engine runs tools. */
let killTools = () => undefined;
/**
 * Tools take the places of workers: an engine that runs them has none. Its code comes only here, so
 * that an engine that analyses has none that can start a program.
 */
async function startTools(settings, stage) {
    const { openToolEngine } = await __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 79414));
    const { core: tools, killAll } = openToolEngine(settings, stage, openMeasures(settings, send));
    killTools = killAll;
    return { core: tools, notes: [] };
}
function workersOf({ root, limits, rules, otherTools = [] }) {
    const { maxFileSizeBytes } = limits;
    return { root, maxFileSizeBytes, vendorFolder, board: (0,pool_board/* createBoard */.NJ)(), rules, otherTools };
}
async function start(settings) {
    const { workers, limits, toolStage, v8Flags = [] } = settings;
    if (toolStage !== undefined)
        return startTools(settings, toolStage);
    // Here and not on the command line: one start of the engine serves every plan.
    for (const flag of v8Flags)
        (0,external_node_v8_.setFlagsFromString)(flag);
    const workerData = workersOf(settings);
    const { board } = workerData;
    const clock = chooseClock({
        hasWorkerCpuUsage: "cpuUsage" in external_node_worker_threads_.Worker.prototype,
        hasSchedstat: hasSchedstat(),
        osThreadId: (threadId) => (0,pool_board/* readBoard */.n_)(board).find((entry) => entry.threadId === threadId)?.osThreadId,
    });
    // A thread takes a tenth of a second to start, and so does compiling: they do it at the same time.
    const modules = compileModules(vendorFolder, settings.modules);
    const pool = openPiscinaPool({
        filename: (0,external_node_path_.join)(here, `analysis-worker${extension}`),
        workers,
        hardHeapMebibytes: Math.ceil((limits.softHeapBytes * HARD_TO_SOFT) / engine_MEBIBYTE),
        workerData,
        modules,
        clock: clock.clock,
    });
    await modules;
    const started = new EngineCore({
        pool,
        readBoard: () => (0,pool_board/* readBoard */.n_)(board),
        hasBegun: (run) => (0,pool_board/* hasBegun */.SU)(board, run),
        ...openMeasures(settings, send),
        processCpuMs,
        ...(clock.kind === 'estimate' && { estimate: new CpuEstimate(nowMs(), processCpuMs()) }),
    }, { limits, workers });
    return { core: started, notes: missingMeasures(clock.kind) };
}
let core;
/** It may shrink before there is a core. */
let mostWorkers = Infinity;
/** Looks again and again; the next look is planned when the last one ended, so that looks never pile up. */
function keepLooking() {
    setTimeout(() => {
        if (core === undefined)
            send({ kind: 'status', inFlight: [] });
        void Promise.resolve(core?.look()).then(keepLooking);
    }, looks/* LOOK_INTERVAL_MS */.ZB);
}
async function configure(settings) {
    const notes = yieldToOthers();
    keepLooking();
    try {
        const started = await start(settings);
        ({ core } = started);
        core.shrink(mostWorkers);
        send({ kind: 'ready', notes: [...notes, ...started.notes] });
    }
    catch (error) {
        send({ kind: 'unusable', message: (0,errors/* messageOf */.bD)(error) });
    }
}
function receive(request) {
    switch (request.kind) {
        case 'configure':
            void configure(request.settings);
            return;
        case 'run':
            core?.run(request.task);
            return;
        case 'shrink':
            mostWorkers = Math.min(mostWorkers, request.workers);
            core?.shrink(mostWorkers);
            return;
        case 'drain':
            core?.drain(request.reason);
            return;
        case 'stop':
            core?.stop(request.reason);
            return;
        default:
            (0,errors/* assertNever */.xb)(request);
    }
}
process.on('message', (message) => {
    // Only main holds the other end of this channel, and it is the same program.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    receive(message);
});
// Main is gone: nobody is left to analyse for. SIGKILL, because a worker in native code would hold `exit`.
process.on('disconnect', () => {
    try {
        killTools();
        (0,external_node_fs_.writeSync)(STDERR, `${engine_protocol/* CHANNEL_LOST */.p}\n`);
    }
    finally {
        process.kill(process.pid, 'SIGKILL');
    }
});
// The terminal's Ctrl-C reaches the whole group; main decides what it means.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ describeFatal),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/** The user can fix it: shown as one message, without a stack, with exit code 2. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
}
/** The message of whatever was thrown, also when it was not an `Error`. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** What the user is told of an error that ends the program: how to mend it, or how to report it. */
function describeFatal(thrown) {
    if (thrown instanceof ConfigurationError)
        return thrown.message;
    const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    return `This is a fault of Evenkeel itself, please report it.\n${trace}`;
}
/** Ends a `switch` over a union; a new case is then a compile error here. */
function assertNever(value) {
    throw new Error(`Expected every case to be covered, found ${JSON.stringify(value)}.`);
}


/***/ }),

/***/ 16578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ AnalyzerTimes)
/* harmony export */ });
function elapsed(since, now) {
    const cpuMs = since.cpuMs === null || now.cpuMs === null ? null : Math.max(0, now.cpuMs - since.cpuMs);
    return { wallMs: Math.max(0, now.wallMs - since.wallMs), cpuMs };
}
/** Tells the time that each analyzer of one file took, from the moments at which they were entered. */
class AnalyzerTimes {
    #analyzers;
    #ended = [];
    #current;
    /** The file's analyzers, in the order in which they run. */
    constructor(analyzers) {
        this.#analyzers = analyzers;
    }
    /** The analyzer with this index has begun; the one before has ended. Said again, it changes nothing. */
    enter(index, now) {
        if (index === this.#current?.index)
            return;
        this.#ended.push(...this.#going(now));
        this.#current = { index, since: now };
    }
    /** The times until now, that of the analyzer which goes on included. */
    until(now) {
        return [...this.#ended, ...this.#going(now)];
    }
    #going(now) {
        if (this.#current === undefined)
            return [];
        const { index, since } = this.#current;
        const analyzer = this.#analyzers[index];
        return analyzer === undefined ? [] : [{ analyzer, ...elapsed(since, now) }];
    }
}


/***/ }),

/***/ 19443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ claimLine),
/* harmony export */   NJ: () => (/* binding */ createBoard),
/* harmony export */   SU: () => (/* binding */ hasBegun),
/* harmony export */   n_: () => (/* binding */ readBoard)
/* harmony export */ });
/* unused harmony export PHASES */
/** What a worker is doing, in the order it does it. */
const PHASES = ['idle', 'reading', 'loading', 'analyzing'];
/**
 * Lines on the board. Each new thread takes the next one, round and round, so that nobody has to
 * give one back: a dead thread cannot. Two living threads share a line only when so many others died
 * while one of them lived, which takes longer than any budget.
 */
const SLOTS = 16_384;
const FIELDS = { sequence: 0, threadId: 1, run: 2, phase: 3, analyzer: 4, osThreadId: 5 };
const WIDTH = 6;
const HEADER = 1;
/** Makes the memory that the engine and its workers share. */
function createBoard() {
    return new SharedArrayBuffer((HEADER + SLOTS * WIDTH) * Int32Array.BYTES_PER_ELEMENT);
}
function offsetOf(slot, field) {
    return HEADER + slot * WIDTH + FIELDS[field];
}
/** Takes a line on the board for the calling thread. */
function claimLine(board, thread) {
    const cells = new Int32Array(board);
    const slot = Atomics.add(cells, 0, 1) % SLOTS;
    const set = (field, value) => {
        Atomics.store(cells, offsetOf(slot, field), value);
    };
    // The sequence is odd while a line is being written, and a reader passes over such a line.
    const write = (fields) => {
        Atomics.add(cells, offsetOf(slot, 'sequence'), 1);
        for (const name of ['threadId', 'osThreadId', 'run', 'phase', 'analyzer']) {
            const value = fields[name];
            if (value !== undefined)
                set(name, value);
        }
        Atomics.add(cells, offsetOf(slot, 'sequence'), 1);
    };
    // The line's last writer may have been stopped between its two steps.
    if (Atomics.load(cells, offsetOf(slot, 'sequence')) % 2 !== 0) {
        Atomics.add(cells, offsetOf(slot, 'sequence'), 1);
    }
    write({ threadId: thread.threadId, osThreadId: thread.osThreadId, run: 0, phase: 0 });
    return {
        begin: (run) => write({ run, phase: PHASES.indexOf('reading'), analyzer: -1 }),
        enter: (phase, analyzer) => write({ phase: PHASES.indexOf(phase), analyzer }),
        // The run stays, so that it can be seen later that somebody had begun with it.
        end: () => write({ phase: 0, analyzer: -1 }),
    };
}
function readLine(cells, slot) {
    const get = (field) => Atomics.load(cells, offsetOf(slot, field));
    const sequence = get('sequence');
    const entry = {
        sequence,
        threadId: get('threadId'),
        run: get('run'),
        analyzer: get('analyzer'),
        osThreadId: get('osThreadId'),
    };
    const phase = PHASES[get('phase')] ?? 'idle';
    const isWhole = sequence % 2 === 0 && sequence === get('sequence');
    return isWhole && entry.run !== 0 && phase !== 'idle' ? { ...entry, phase } : undefined;
}
/** The lines of all busy workers. A line that is just being written is left out; look again. */
function readBoard(board) {
    const cells = new Int32Array(board);
    const used = Math.min(Atomics.load(cells, 0), SLOTS);
    const entries = [];
    for (let slot = 0; slot < used; slot += 1) {
        const entry = readLine(cells, slot);
        if (entry !== undefined)
            entries.push(entry);
    }
    return entries;
}
/** Whether a worker has begun with this run, however it ended. */
function hasBegun(board, run) {
    const cells = new Int32Array(board);
    const used = Math.min(Atomics.load(cells, 0), SLOTS);
    return Array.from({ length: used }, (_, slot) => Atomics.load(cells, offsetOf(slot, 'run'))).includes(run);
}


/***/ }),

/***/ 71091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ LOOKS_PER_STATUS),
/* harmony export */   ZB: () => (/* binding */ LOOK_INTERVAL_MS),
/* harmony export */   pQ: () => (/* binding */ MAX_STEP_MS)
/* harmony export */ });
/** How often an engine looks at what it runs. Measured: at 50 ms a heap bomb was caught 30 of 30 times. */
const LOOK_INTERVAL_MS = 50;
/** How many looks make a heartbeat. */
const LOOKS_PER_STATUS = 5;
/** A look later than this says nothing about the time between: the engine itself was starved. */
const MAX_STEP_MS = 4 * LOOK_INTERVAL_MS;


/***/ }),

/***/ 45814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ WorkerGuard)
});

;// CONCATENATED MODULE: ./build/pool/memory-guard.js
/** Below this share of the limit no file starts beside one that is in work. */
const PAUSE_SHARE = 0.1;
/** Below this share a worker is ended: what is left is for the time until the kernel has its memory. */
const RECYCLE_SHARE = 0.06;
/** Below this share even a file that is alone in a fresh worker is stopped: the kernel would be next. */
const LAST_SHARE = 0.015;
/** Feeding goes on above the first mark by this much, so that it does not flicker. */
const RESUME_FACTOR = 1.25;
/** A large limit is not neared by shares of itself, but by what workers take between two looks. */
const MOST_MARK_BYTES = 512 * 2 ** 20;
/** A worker that has not grown by this since its first file would soon be as large again. */
const WORTH_RECYCLING_BYTES = 32 * 2 ** 20;
/** The kernel has a dead worker's memory back within this time; until then nothing else is ended. */
const SETTLE_MS = 1000;
/** Memory must have sufficed for so long before a worker comes back; twice as long each time. */
const CALM_MS = 20_000;
/** After so many returns a worker that was taken away stays away. */
const MOST_RETURNS = 6;
function markOf(limitBytes, share) {
    return Math.min(limitBytes * share, (MOST_MARK_BYTES * share) / PAUSE_SHARE);
}
function mostBy(workers, measure) {
    return workers.reduce((most, worker) => (most === undefined || measure(worker) > measure(most) ? worker : most), undefined);
}
/**
 * Keeps all workers together below the limit that binds. When room runs short no file starts beside
 * another; when it is nearly gone the worker that has grown most is replaced; where none has grown
 * there is one worker less. All of it is undone when memory comes back, but each return waits twice
 * as long as the one before, and there are few of them: a guard that swings is worse than a worker
 * less.
 *
 * One file is always fed when none is in work, however short memory is: what holds the memory may
 * not be ours, and waiting for ever would lose every file.
 */
class MemoryGuard {
    #planned;
    #baselines = new Map();
    #workers;
    #isShort = false;
    #busyUntilMs = -Infinity;
    #enoughSinceMs;
    #recycled = 0;
    #returns = 0;
    constructor(workers) {
        this.#planned = workers;
        this.#workers = workers;
    }
    /** Workers that were ended for memory so far. */
    get recycled() {
        return this.#recycled;
    }
    /** Decides; to be called at every look. */
    decide(look) {
        this.#remember(look.workers);
        this.#judgeRoom(look);
        const recycle = this.#choose(look);
        if (recycle !== undefined) {
            this.#recycled += 1;
            this.#busyUntilMs = look.nowMs + SETTLE_MS;
        }
        const isIdle = look.workers.every(({ isBusy }) => !isBusy);
        const feeds = recycle === undefined && (!this.#isShort || isIdle);
        return { feeds, workers: this.#workers, ...(recycle !== undefined && { recycle }) };
    }
    /** What a worker holds after its first file is what any worker needs. */
    #remember(workers) {
        for (const { threadId, filesDone, bytes } of workers) {
            if (filesDone > 0 && !this.#baselines.has(threadId))
                this.#baselines.set(threadId, bytes);
        }
    }
    #judgeRoom({ roomBytes, limitBytes, nowMs }) {
        const pauseBytes = markOf(limitBytes, PAUSE_SHARE);
        if (roomBytes < pauseBytes)
            this.#isShort = true;
        else if (roomBytes > pauseBytes * RESUME_FACTOR)
            this.#isShort = false;
        if (this.#isShort) {
            this.#enoughSinceMs = undefined;
            return;
        }
        this.#enoughSinceMs ??= nowMs;
        const isCalm = nowMs - this.#enoughSinceMs >= CALM_MS * 2 ** this.#returns;
        if (!isCalm || this.#workers >= this.#planned || this.#returns >= MOST_RETURNS)
            return;
        this.#workers += 1;
        this.#returns += 1;
        this.#enoughSinceMs = nowMs;
    }
    #choose(look) {
        const { roomBytes, limitBytes, workers, nowMs } = look;
        if (nowMs < this.#busyUntilMs || roomBytes >= markOf(limitBytes, RECYCLE_SHARE))
            return undefined;
        const grown = mostBy(workers, (worker) => this.#growthOf(worker));
        if (grown !== undefined && this.#growthOf(grown) >= WORTH_RECYCLING_BYTES) {
            return { threadId: grown.threadId, isCulprit: false };
        }
        return workers.length > 1 ? this.#takeAway(workers) : this.#judgeLast(look);
    }
    #growthOf({ threadId, bytes }) {
        return bytes - (this.#baselines.get(threadId) ?? bytes);
    }
    /** An idle worker costs nothing to end, if it has been at work; of busy ones the largest gives most. */
    #takeAway(workers) {
        const idle = workers.filter(({ isBusy, filesDone }) => !isBusy && filesDone > 0);
        const candidates = idle.length > 0 ? idle : workers.filter(({ isBusy }) => isBusy);
        const chosen = mostBy(candidates, ({ bytes }) => bytes);
        if (chosen === undefined)
            return undefined;
        this.#workers = Math.max(1, Math.min(this.#workers, workers.length) - 1);
        return { threadId: chosen.threadId, isCulprit: false };
    }
    /** The one worker there is, and it has not grown between files: what grew is the file in work. */
    #judgeLast({ roomBytes, limitBytes, workers }) {
        const [last] = workers;
        const isLost = roomBytes < markOf(limitBytes, LAST_SHARE);
        if (last === undefined || !last.isBusy || last.filesDone > 0 || !isLost)
            return undefined;
        return last.bytes < WORTH_RECYCLING_BYTES
            ? undefined
            : { threadId: last.threadId, isCulprit: true };
    }
}

;// CONCATENATED MODULE: ./build/pool/worker-guard.js

/** Room is read at every look where less than this share of the limit is left, else at every fourth. */
const NEAR_SHARE = 0.3;
const LOOKS_WHEN_FAR = 4;
/**
 * Watches the memory of all workers and keeps their number and their feeding to what the limit
 * allows. It sits in the engine: that is where memory is taken, 20 looks a second catch most of it,
 * and an order from main would come a message later. Where it is too slow all the same the kernel
 * ends the engine, and main, which lives on, starts the next with fewer workers.
 */
class WorkerGuard {
    #ports;
    #guard;
    #filesDone = new Map();
    #retiring = new Set();
    #most;
    #decision;
    #looks = 0;
    #isNear = false;
    #pausedMs = 0;
    #lastLookMs;
    constructor(ports, workers) {
        this.#ports = ports;
        this.#guard = new MemoryGuard(workers);
        this.#most = workers;
        this.#decision = { feeds: true, workers };
        this.#lastLookMs = ports.nowMs();
    }
    /** Workers there may be now. */
    get workers() {
        return Math.min(this.#most, this.#decision.workers);
    }
    /** What was done so far; `undefined` while there was nothing to do. */
    get acts() {
        const { recycled } = this.#guard;
        const pausedMs = Math.round(this.#pausedMs);
        if (recycled === 0 && pausedMs === 0)
            return undefined;
        return { workers: this.workers, recycled, pausedMs };
    }
    /** Whether a file may start now, beside so many others. */
    mayStart(running) {
        if (this.#retiring.size > 0 || running >= this.workers)
            return false;
        return this.#decision.feeds || running === 0;
    }
    /** From now on there are at most so many workers. */
    limitTo(workers) {
        this.#most = Math.max(1, Math.min(this.#most, workers));
    }
    /** A worker has finished a file. */
    finished(threadId) {
        this.#filesDone.set(threadId, (this.#filesDone.get(threadId) ?? 0) + 1);
    }
    /** One look. Idle workers it ends itself; a busy one that must be ended is returned. */
    async look(busy) {
        const nowMs = this.#ports.nowMs();
        const hasFreeWorker = busy.size < this.workers;
        if (!this.#decision.feeds && hasFreeWorker)
            this.#pausedMs += nowMs - this.#lastLookMs;
        this.#lastLookMs = nowMs;
        this.#looks += 1;
        this.#trim(busy);
        if (!this.#isNear && this.#looks % LOOKS_WHEN_FAR !== 0)
            return undefined;
        const room = this.#ports.room();
        if (room === undefined)
            return undefined;
        this.#isNear = room.roomBytes < room.limitBytes * NEAR_SHARE;
        const workers = await this.#readWorkers(busy);
        this.#decision = this.#guard.decide({ nowMs, ...room, workers });
        // Before a worker ends: what is missing then is replaced at once.
        this.#ports.pool.resize(this.workers);
        const { recycle } = this.#decision;
        if (recycle === undefined || busy.has(recycle.threadId))
            return recycle;
        this.#retire(recycle.threadId);
        return undefined;
    }
    /** Ends idle workers above the number that may be: busy ones finish their file first. */
    #trim(busy) {
        this.#ports.pool.resize(this.workers);
        const living = this.#living();
        // One that has not finished a file may be booting: piscina takes its end for a broken pool.
        const idle = living.filter((id) => !busy.has(id) && this.#filesDone.has(id));
        for (const threadId of idle.slice(0, Math.max(0, living.length - this.workers))) {
            this.#retire(threadId);
        }
    }
    #living() {
        return this.#ports.pool.threadIds().filter((threadId) => !this.#retiring.has(threadId));
    }
    #retire(threadId) {
        this.#retiring.add(threadId);
        void this.#ports.pool.retire(threadId).then(() => this.#retiring.delete(threadId));
    }
    async #readWorkers(busy) {
        const threadIds = this.#living();
        const readings = await this.#ports.pool.read(threadIds);
        return readings.map((reading) => ({
            threadId: reading.threadId,
            bytes: this.#bytesOf(reading, threadIds.length),
            isBusy: busy.has(reading.threadId),
            filesDone: this.#filesDone.get(reading.threadId) ?? 0,
        }));
    }
    #bytesOf({ heapBytes, externalBytes }, workers) {
        if (heapBytes === null)
            return this.#ports.residentBytes() / Math.max(1, workers);
        return heapBytes + (externalBytes ?? 0);
    }
}


/***/ })

};
