import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 980;
export const ids = [980];
export const modules = {

/***/ 87980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ analysis_worker)
});

// EXTERNAL MODULE: ./build/analyzers/index.js + 170 modules
var analyzers = __webpack_require__(89159);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/adapters/folder-names.js
var folder_names = __webpack_require__(47304);
// EXTERNAL MODULE: ./build/adapters/source-file.js + 1 modules
var source_file = __webpack_require__(51820);
// EXTERNAL MODULE: ./build/adapters/vendor-assets.js
var vendor_assets = __webpack_require__(37237);
// EXTERNAL MODULE: ./build/analyzers/apply-levels.js
var apply_levels = __webpack_require__(14386);
// EXTERNAL MODULE: ./build/analyzers/analyze-source.js
var analyze_source = __webpack_require__(83124);
// EXTERNAL MODULE: ./build/analyzers/decode-source.js + 2 modules
var decode_source = __webpack_require__(88864);
// EXTERNAL MODULE: ./build/analyzers/suppression.js + 2 modules
var suppression = __webpack_require__(81919);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/path-filter.js
var path_filter = __webpack_require__(33032);
// EXTERNAL MODULE: ./build/findings/to-findings.js + 3 modules
var to_findings = __webpack_require__(94630);
// EXTERNAL MODULE: ./build/pool/analyzer-times.js
var analyzer_times = __webpack_require__(16578);
// EXTERNAL MODULE: ./build/pool/board.js
var board = __webpack_require__(19443);
;// CONCATENATED MODULE: ./build/pool/worker-settings.js
/**
 * WebAssembly memory at which a worker is replaced: it can grow but never shrink. Biome holds 120 to
 * 180 MB when it is well (measured over 15 MB of JavaScript), so this is no ordinary state.
 */
const RECYCLE_BYTES = 400 * 2 ** 20;

;// CONCATENATED MODULE: ./build/open-worker.js
/** Puts together what a worker thread needs to analyse files. */

















/** Linux names a thread `<process>/task/<thread>` here; elsewhere there is no such file. */
function osThreadId() {
    try {
        return Number((0,external_node_fs_.readlinkSync)('/proc/thread-self').split('/').at(-1));
    }
    catch {
        // 0 means "not known", and the engine then takes another clock.
        return 0;
    }
}
/** This thread's clocks now. `threadCpuUsage` came with Node 23.9. */
function moment() {
    const used = typeof process.threadCpuUsage === 'function' ? process.threadCpuUsage() : undefined;
    const cpuMs = used === undefined ? null : (used.user + used.system) / 1000;
    return { wallMs: performance.now(), cpuMs };
}
function unanalyzed(reason, detail) {
    return { kind: 'unanalyzed', reason, detail, isBroken: false };
}
/** 64 bits of what was read: enough to see that a file has changed since. */
function contentHashOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex').slice(0, 16);
}
/** The globs of an override in `evenkeel.yml`, which were refused before if they could not be meant. */
function compileGlobs(globs) {
    const filter = (0,path_filter/* parsePathFilter */.VO)('overrides', globs);
    return (path) => (0,path_filter/* isExcluded */.RF)(filter, path.split('/'));
}
/** One worker thread: its folder, its loaded analyzers and its line on the board. */
class FileWorker {
    #settings;
    #folder;
    #assets;
    #analyzers;
    #line;
    #levels;
    /** Ids of all analyzers, whichever of them are chosen. */
    #known;
    constructor(settings, analyzers) {
        this.#settings = settings;
        this.#levels = new apply_levels/* LevelTable */.z(settings.rules, compileGlobs);
        this.#known = new Set([...analyzers.map(({ id }) => id), ...settings.otherTools]);
        this.#line = (0,board/* claimLine */.$B)(settings.board, { threadId: external_node_worker_threads_.threadId, osThreadId: osThreadId() });
        this.#folder = (0,source_file/* openSourceFolder */.m)(settings.root);
        this.#assets = (0,vendor_assets/* openVendorAssets */.i)(settings.vendorFolder);
        const project = {
            read: (path) => this.#folder.readText(path),
            list: (path) => (0,folder_names/* listFolder */.b)(settings.root, path),
        };
        const context = { assets: this.#assets, project };
        this.#analyzers = new analyze_source/* AnalyzerSet */.b(analyzers, context, (0,apply_levels/* wantedRules */.r)(settings.rules));
    }
    async run({ run, task, modules }) {
        this.#assets.add(modules);
        this.#line.begin(run);
        const { reply, isBroken } = await this.#replyTo(task);
        this.#line.end();
        if (!isBroken && this.#analyzers.memoryBytes() <= RECYCLE_BYTES)
            return reply;
        external_node_worker_threads_.parentPort?.postMessage({ run, ...reply });
        // The engine has the outcome and ends this thread; answering would invite the next file.
        return new Promise(() => undefined);
    }
    async #replyTo(task) {
        const begin = moment();
        const times = new analyzer_times/* AnalyzerTimes */.x(task.analyzers);
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
    async #analyze(task, times) {
        const source = this.#folder.read(task, this.#settings.maxFileSizeBytes);
        if (source.kind !== 'bytes')
            return unanalyzed(source.kind, source.detail);
        const ended = await this.#analyzeBytes(task, source.bytes, times);
        return { ...ended, contentHash: contentHashOf(source.bytes) };
    }
    async #analyzeBytes(task, bytes, times) {
        if (this.#analyzers.areForAnyText(task.analyzers)) {
            const text = (0,decode_source/* decodeAnyText */.K)(bytes, task.path);
            // No text: its name promised none, and there is nothing in it that they look for.
            if (text === undefined)
                return { kind: 'analyzed', findings: [] };
            return this.#analyzeText(task, { bytes, text }, times);
        }
        const decoded = (0,decode_source/* decodeSource */.E)(bytes, task.path);
        if (decoded.kind !== 'text')
            return unanalyzed(decoded.kind, decoded.detail);
        return this.#analyzeText(task, { bytes, text: decoded.text }, times);
    }
    async #analyzeText(task, { bytes, text }, times) {
        const file = { path: task.path, text, rawText: () => Buffer.from(bytes).toString('utf8') };
        const analysis = await this.#analyzers.analyze(file, task.analyzers, (phase, analyzer) => {
            this.#line.enter(phase, analyzer);
            times.enter(analyzer, moment());
        });
        if (analysis.kind === 'completed') {
            const known = this.#known;
            const kept = (0,suppression/* suppress */.M)(file, analysis.found, { known, ran: task.analyzers });
            const leveled = this.#levels.apply(task.path, kept);
            return { kind: 'analyzed', findings: (0,to_findings/* toFindings */.S)(file, leveled, analysis.found) };
        }
        const { analyzer, error } = analysis;
        const detail = `${analyzer} broke: ${(0,errors/* messageOf */.bD)(error)}`;
        return { kind: 'unanalyzed', reason: 'crashed', detail, analyzer, isBroken: true };
    }
    #costOf(begin, end) {
        return {
            wallMs: end.wallMs - begin.wallMs,
            cpuMs: begin.cpuMs === null || end.cpuMs === null ? null : end.cpuMs - begin.cpuMs,
            heapBytes: (0,external_node_v8_.getHeapStatistics)().used_heap_size + this.#analyzers.memoryBytes(),
            // Only the engine sees the group.
            throttledShare: null,
        };
    }
}
/** Opens the worker that this thread is, with these analyzers. Only a worker's entry calls it, once. */
function openWorker(analyzers) {
    // The engine starts a worker's entry with these settings and no others.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const worker = new FileWorker(external_node_worker_threads_.workerData, analyzers);
    return (request) => worker.run(request);
}

;// CONCATENATED MODULE: ./build/analysis-worker.js
/** The worker's entry: piscina calls its default export once for each task. */


// Piscina calls the default export.
/* harmony default export */ const analysis_worker = (openWorker(analyzers/* ANALYZERS */.A));


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


/***/ })

};
