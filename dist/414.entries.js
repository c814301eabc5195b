import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 414;
export const ids = [414];
export const modules = {

/***/ 52794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ MARKER_VARIABLE),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   i0: () => (/* binding */ killGroup)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * The variable by which the processes of a tool are found again, wherever they went: a child has its
 * parent's environment, also when it has left its group and its session.
 */
const MARKER_VARIABLE = 'EVENKEEL_TOOL_RUN';
/** Kernel, Documentation/filesystems/proc.rst. */
const PROC = '/proc';
/** A process that forks while it is looked for is found at the next look. */
const MOST_SWEEPS = 5;
function hasMarker(id, marker) {
    try {
        const environment = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`${PROC}/${id}/environ`, 'latin1');
        return environment.split('\0').some((each) => each.startsWith(`${MARKER_VARIABLE}=${marker}`));
    }
    catch {
        // It has ended, or is another user's.
        return false;
    }
}
function markedProcesses(marker) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(PROC)
            .filter((id) => /^\d+$/u.test(id) && hasMarker(id, marker))
            .map(Number);
    }
    catch {
        return [];
    }
}
function tryKill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It is gone already, or was never ours to end.
    }
}
/** Ends the group that a process leads; on Windows, which has none, the process and what it started. */
function killGroup(pid) {
    if (process.platform !== 'win32') {
        tryKill(-pid);
        return;
    }
    const killer = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('taskkill', ['/pid', String(pid), '/t', '/f'], {
        stdio: 'ignore',
        windowsHide: true,
    });
    killer.on('error', () => undefined);
}
/**
 * Ends whatever still has a marker that begins so, on Linux: daemons that have left their group too.
 * What has changed its environment and left its group is out of reach.
 */
function killMarked(marker) {
    if (process.platform !== 'linux')
        return;
    for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
        const found = markedProcesses(marker);
        if (found.length === 0)
            return;
        for (const pid of found)
            tryKill(pid);
    }
}


/***/ }),

/***/ 79414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openToolEngine: () => (/* binding */ openToolEngine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/tool-digestion.js


function failed(problem) {
    return { findings: [], dropped: 0, read: 0, problem };
}
/**
 * Reads an output in a thread of its own, which is ended when that takes too long: a regular
 * expression of the repository's can take for ever.
 */
function startDigestion(start) {
    const worker = new external_node_worker_threads_.Worker(start.filename, {
        workerData: start.workerData,
        env: {},
        resourceLimits: { maxOldGenerationSizeMb: start.heapMebibytes },
    });
    const ended = new AbortController();
    const seconds = (start.timeoutMs / 1000).toFixed(0);
    const done = new Promise((resolve) => {
        const finish = (digest) => {
            clearTimeout(timer);
            resolve(digest);
            void worker.terminate();
        };
        const late = `reading it took longer than ${seconds} s and was given up`;
        const timer = setTimeout(() => finish(failed(late)), start.timeoutMs);
        // The thread is this same program's; it posts a digest and nothing else.
        worker.on('message', (digest) => finish(digest));
        worker.on('error', (error) => finish(failed(`reading it failed: ${(0,errors/* messageOf */.bD)(error)}`)));
        worker.on('exit', () => finish(failed('reading it was ended')));
        ended.signal.addEventListener('abort', () => finish(failed('reading it was given up')));
    });
    return { done, stop: () => ended.abort() };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/adapters/tool-process/group-usage.js

/** Linux's unit of times in /proc, on every machine that runs Node (sysconf(_SC_CLK_TCK)). */
const TICKS_PER_SECOND = 100;
/** Linux's pages where Node runs, but for some on ARM: there the sum is too small, never too large. */
const PAGE_BYTES = 4096;
/** The fields of /proc/PID/stat behind the name, which may hold anything (proc(5)). */
function statOf(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${String(pid)}/stat`, 'latin1');
        return text.slice(text.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return undefined;
    }
}
/** CPU time of a process and of the children that it has waited for; `null` where nobody can tell. */
function cpuMsOf(pid) {
    const fields = statOf(pid);
    if (fields === undefined)
        return null;
    // utime, stime, cutime, cstime: the fields 14 to 17, of which 3 is the first here.
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
    return Number.isFinite(ticks) ? (ticks * 1000) / TICKS_PER_SECOND : null;
}
/** Resident memory of all processes in a group; `null` where nobody can tell. */
function groupBytes(group) {
    let ids;
    try {
        ids = (0,external_node_fs_.readdirSync)('/proc').filter((id) => /^\d+$/u.test(id));
    }
    catch {
        return null;
    }
    let pages = 0;
    for (const id of ids) {
        const fields = statOf(id);
        // pgrp is field 5, rss field 24.
        if (Number(fields?.[2]) === group)
            pages += Number(fields?.[21] ?? 0);
    }
    return pages * PAGE_BYTES;
}

// EXTERNAL MODULE: ./build/adapters/tool-process/process-groups.js
var process_groups = __webpack_require__(52794);
;// CONCATENATED MODULE: ./build/adapters/tool-process/start-tool-process.js






/** The end of stderr that is kept. */
const STDERR_BYTES = 8192;
/** Whoever holds the pipes open after the tool has ended is given so long to finish writing. */
const LINGER_MS = 500;
/** Keeps the beginning of a stream, and says when there is more. */
class Beginning {
    #chunks = [];
    #most;
    #bytes = 0;
    isCut = false;
    constructor(stream, mostBytes, onFull) {
        this.#most = mostBytes;
        stream.on('data', (chunk) => {
            if (this.isCut)
                return;
            this.#take(chunk);
            if (this.isCut)
                onFull();
        });
    }
    get text() {
        return new TextDecoder().decode(Buffer.concat(this.#chunks));
    }
    #take(chunk) {
        this.isCut = this.#bytes + chunk.length > this.#most;
        this.#chunks.push(chunk.subarray(0, this.#most - this.#bytes));
        this.#bytes += chunk.length;
    }
}
/** Keeps the end of a stream. */
function keepEnd(stream) {
    let kept = Buffer.alloc(0);
    stream.on('data', (chunk) => {
        kept = Buffer.concat([kept, chunk]).subarray(-STDERR_BYTES);
    });
    return () => new TextDecoder().decode(kept);
}
/** The folder to start in. Links may not lead out of the analysed folder. */
function realDirectory({ root, workingDirectory }) {
    const path = external_node_fs_.realpathSync.native((0,external_node_path_.join)(root, workingDirectory));
    const isInside = path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`);
    if (!isInside || !(0,external_node_fs_.statSync)(path).isDirectory()) {
        throw new Error(`its working directory is no folder inside the analysed one`);
    }
    return path;
}
function spawnTool(start, cwd) {
    const [program = '', ...args] = start.command;
    return (0,external_node_child_process_.spawn)(program, args, {
        cwd,
        env: { ...start.environment, [process_groups/* MARKER_VARIABLE */.a0]: start.marker },
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: false,
        windowsHide: true,
        // A group of its own, so that all of it can be ended at once. On Windows this would open a window.
        detached: process.platform !== 'win32',
    });
}
function startFault(error) {
    if (error.code === 'ENOENT')
        return { kind: 'missing', detail: error.message };
    return { kind: 'unstartable', detail: error.message };
}
/** A tool that could not be started. */
function unstartable(error) {
    const end = async () => ({
        kind: 'unstartable',
        detail: (0,errors/* messageOf */.bD)(error),
    });
    return {
        ended: end(),
        kill: () => undefined,
        cpuMs: () => null,
        memoryBytes: () => null,
    };
}
/** What is read of the two streams. */
function collect(child, start, onFull) {
    const stdout = new Beginning(child.stdout, start.mostBytes, onFull);
    const stderr = new Beginning(child.stderr, start.mostBytes, onFull);
    const stderrEnd = keepEnd(child.stderr);
    return () => {
        const isStderr = start.output === 'stderr' || (start.output === 'either' && stdout.text.trim() === '');
        const text = isStderr ? stderr.text : stdout.text;
        return { text, stderr: stderrEnd(), isCut: stdout.isCut || stderr.isCut };
    };
}
function toEnd(code, signal, output) {
    if (signal !== null || code === null)
        return { kind: 'killed', signal: signal ?? 'nobody', output };
    return { kind: 'exited', code, output };
}
/** Waits for the end of a child, and ends whatever it leaves behind. */
function watch(child, start) {
    const { pid } = child;
    const end = () => {
        if (pid !== undefined)
            (0,process_groups/* killGroup */.i0)(pid);
        (0,process_groups/* killMarked */.fR)(start.marker);
    };
    const output = collect(child, start, end);
    return new Promise((resolve) => {
        let linger;
        const finish = (how) => {
            clearTimeout(linger);
            child.stdout.destroy();
            child.stderr.destroy();
            if (pid !== undefined)
                start.onProcess(pid, false);
            resolve(how);
        };
        child.on('error', (error) => {
            if (pid === undefined)
                finish(startFault(error));
        });
        child.on('exit', (code, signal) => {
            end();
            linger = setTimeout(() => finish(toEnd(code, signal, output())), LINGER_MS);
        });
        child.on('close', (code, signal) => {
            if (pid !== undefined)
                finish(toEnd(code, signal, output()));
        });
    });
}
/** Starts a tool. Never throws: what cannot be started has ended. */
function startToolProcess(start) {
    let child;
    try {
        child = spawnTool(start, realDirectory(start));
    }
    catch (error) {
        return unstartable(error);
    }
    const { pid } = child;
    if (pid !== undefined)
        start.onProcess(pid, true);
    return {
        ended: watch(child, start),
        kill: () => {
            if (pid !== undefined)
                (0,process_groups/* killGroup */.i0)(pid);
            (0,process_groups/* killMarked */.fR)(start.marker);
        },
        cpuMs: () => (pid === undefined ? null : cpuMsOf(pid)),
        memoryBytes: () => (pid === undefined ? null : groupBytes(pid)),
    };
}

// EXTERNAL MODULE: ./build/model/task.js
var task = __webpack_require__(24985);
// EXTERNAL MODULE: ./build/pool/looks.js
var looks = __webpack_require__(71091);
;// CONCATENATED MODULE: ./build/pool/judge-tool-run.js
/** The end of stderr that is told. */
const MOST_STDERR_CHARACTERS = 2000;
function programOf({ command }) {
    return JSON.stringify(command[0] ?? '');
}
function judgeStart({ tool, end }) {
    if (end.kind === 'missing') {
        return {
            reason: 'missing',
            detail: `there is no program ${programOf(tool)}: install it in a step before this one, or name it in "command" of tools.${tool.name}`,
        };
    }
    return end.kind === 'unstartable'
        ? { reason: 'unstartable', detail: `${programOf(tool)} could not be started: ${end.detail}` }
        : undefined;
}
function judgeExit({ tool, end }) {
    if (end.kind === 'killed')
        return { reason: 'killed', detail: `it was killed by ${end.signal}` };
    if (end.kind !== 'exited' || tool.exitCodes.includes(end.code))
        return undefined;
    return {
        reason: 'exit-code',
        detail: `it ended with code ${String(end.code)}; those that mean it ran are ${tool.exitCodes.join(', ')}`,
    };
}
function judgeOutput({ end, digest }) {
    if (end.kind !== 'exited')
        return undefined;
    if (end.output.isCut) {
        return { reason: 'too-much-output', detail: 'it wrote more than is read; it was ended there' };
    }
    if (digest.problem !== undefined && !isSilent(end.code, end.output.text)) {
        return { reason: 'unreadable-output', detail: `of its output: ${digest.problem}` };
    }
    const saidSomething = `${end.output.text}${end.output.stderr}`.trim() !== '';
    if (end.code === 0 || digest.read > 0 || !saidSomething)
        return undefined;
    return {
        reason: 'unreadable-output',
        detail: `it ended with code ${String(end.code)}, but nothing that it wrote could be read as a finding`,
    };
}
/** Nothing to say and a good end: so say tools that found nothing. */
function isSilent(code, text) {
    return code === 0 && text.trim() === '';
}
function stderrOf({ digest }) {
    const tail = (digest.stderr ?? '').trim().slice(-MOST_STDERR_CHARACTERS);
    return tail === '' ? {} : { stderr: tail.replace(/^[\udc00-\udfff]/u, '') };
}
function withoutOutput(facts) {
    const { stop, end } = facts;
    const isCut = end.kind === 'killed' && end.output.isCut;
    if (isCut)
        return { reason: 'too-much-output', detail: 'it wrote more than is read; it was ended there' };
    return judgeStart(facts) ?? stop ?? judgeExit(facts);
}
/** Why a run is not what it should be; `undefined` for one that is. What was stopped stays stopped, whatever its code. */
function judgeToolRun(facts) {
    const judged = withoutOutput(facts) ?? judgeOutput(facts);
    return judged === undefined ? undefined : { ...judged, ...stderrOf(facts) };
}

;// CONCATENATED MODULE: ./build/pool/running-batch.js

const NOTHING = { findings: [], dropped: 0, read: 0 };
/** Of the time in which the quota held the group back, this share does not count against a tool. */
const PARDONED_SHARE = 0.9;
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
/** One run of a tool: its process first, then the reading of what it wrote. */
class RunningBatch {
    start;
    #process;
    #digestion;
    #stop;
    #isSentBack = false;
    #cpuMs = null;
    #countedMs = 0;
    #last;
    constructor(start, now) {
        this.start = start;
        this.#last = now;
    }
    /** Whether it is to be tried again: it was ended for the sake of others. */
    get isSentBack() {
        return this.#isSentBack && this.#stop === undefined;
    }
    /** Memory that its processes hold. */
    get memoryBytes() {
        return this.#process?.memoryBytes() ?? null;
    }
    /** Runs it to its end, and gives what came of it. Never rejects. */
    async run(process, digest) {
        this.#process = process;
        const end = await process.ended;
        const hasOutput = end.kind === 'exited' || end.kind === 'killed';
        if (!hasOutput || this.isSentBack)
            return { end, digest: NOTHING };
        if (this.#stop?.reason === 'cancelled')
            return { end, digest: NOTHING };
        this.#digestion = digest(end.output);
        return { end, digest: await this.#digestion.done };
    }
    /** One look: the time that has passed counts, but not that in which the quota held it back. */
    look(now) {
        const { nowMs, throttledMs } = now;
        const stepMs = Math.min(Math.max(0, nowMs - this.#last.nowMs), this.start.maxStepMs);
        const heldBackMs = Math.max(0, (throttledMs ?? 0) - (this.#last.throttledMs ?? 0));
        this.#countedMs += stepMs - Math.min(heldBackMs, stepMs * PARDONED_SHARE);
        this.#last = now;
        this.#cpuMs = this.#process?.cpuMs() ?? this.#cpuMs;
        const { timeoutMs } = this.start.tool;
        if (this.#digestion === undefined && this.#countedMs > timeoutMs) {
            this.stop({ reason: 'timed-out', detail: this.#timeoutText() });
        }
    }
    /** Ends it; the first reason stands. */
    stop(stop) {
        this.#stop ??= stop;
        this.#process?.kill();
        if (stop.reason !== 'timed-out')
            return;
        this.#digestion?.stop();
    }
    /** Ends it, though nothing is wrong with it. */
    sendBack() {
        this.#isSentBack = true;
        this.#process?.kill();
    }
    /** What main is told of it while it runs. */
    inFlight({ nowMs }) {
        const wallMs = nowMs - this.start.startedMs;
        return {
            taskId: this.start.task.id,
            worker: this.start.lanes[0] ?? 0,
            phase: 'analyzing',
            phaseMs: wallMs,
            analyzer: this.start.tool.name,
            wallMs,
            cpuMs: this.#cpuMs,
            heapBytes: null,
            isStarved: false,
        };
    }
    /** Its one outcome. */
    outcome(result, { nowMs }) {
        const { task, tool, lanes, startedMs } = this.start;
        const failure = judgeToolRun({ tool, stop: this.#stop, ...result });
        const wallMs = nowMs - startedMs;
        const { findings, dropped } = result.digest;
        return {
            kind: 'ran',
            taskId: task.id,
            findings,
            found: findings.length,
            dropped,
            ...(failure !== undefined && { failure }),
            cost: { wallMs, cpuMs: null, heapBytes: null, throttledShare: null },
            span: {
                startedMs,
                worker: lanes[0] ?? 0,
                analyzers: [{ analyzer: tool.name, wallMs, cpuMs: null }],
            },
        };
    }
    #timeoutText() {
        const used = this.#cpuMs === null ? '' : `, of which it used the CPU for ${seconds(this.#cpuMs)}`;
        return `it had not ended after ${seconds(this.start.tool.timeoutMs)}${used}; what it had written by then was read`;
    }
}

// EXTERNAL MODULE: ./build/pool/worker-guard.js + 1 modules
var worker_guard = __webpack_require__(45814);
;// CONCATENATED MODULE: ./build/pool/run-tools.js




/**
 * The core of an engine that runs tools: as many at a time as there would be workers, each counted
 * with its slots. It keeps the same promises as `EngineCore`: one outcome for each task, a heartbeat,
 * and memory below the limit; the processes of tools are in the same control group.
 */
class ToolCore {
    #ports;
    #tools;
    #zeroMs;
    #waiting = [];
    #running = new Map();
    /** Ids of tasks that were ended for want of memory, or by the kernel: each is tried once more, alone. */
    #alone = new Set();
    #guard;
    #nextRun = 1;
    #looks = 0;
    #isEnding = false;
    constructor(ports, settings) {
        this.#ports = ports;
        this.#tools = new Map(settings.tools.map((tool) => [tool.name, tool]));
        this.#zeroMs = ports.nowMs();
        this.#guard = new worker_guard/* WorkerGuard */.m({ ...ports, pool: this.#poolOfRuns() }, settings.workers);
    }
    /** Takes a run; it starts when there are slots for it. */
    run(task) {
        this.#waiting.push(task);
        this.#startWaiting();
    }
    /** From now on there are at most so many slots. */
    shrink(workers) {
        this.#guard.limitTo(workers);
    }
    /** Gives back what waits; what is in work goes on. */
    drain(reason) {
        this.#isEnding = true;
        const detail = 'the run ended before the tool was started';
        for (const { id: taskId } of this.#waiting.splice(0)) {
            const outcome = { kind: 'unanalyzed', taskId, reason, detail, cost: task/* NO_COST */.W };
            this.#ports.send({ kind: 'outcome', outcome });
        }
    }
    /** Ends everything in work; what was written by then is read. */
    stop(reason) {
        this.drain(reason);
        const detail = 'the run ended before the tool had; what it had written by then was read';
        for (const running of this.#running.values())
            running.stop({ reason, detail });
    }
    /** One look at everything; called every 50 ms. */
    async look() {
        this.#looks += 1;
        const now = this.#moment();
        for (const running of this.#running.values())
            running.look(now);
        await this.#guardMemory();
        this.#startWaiting();
        if (this.#looks % looks/* LOOKS_PER_STATUS */.Ey === 0)
            this.#sendStatus();
    }
    #moment() {
        const nowMs = this.#ports.nowMs() - this.#zeroMs;
        return { nowMs, throttledMs: this.#ports.throttledMs() };
    }
    /** Slots that are taken. */
    get #taken() {
        return new Set([...this.#running.values()].flatMap(({ start }) => start.lanes));
    }
    #startWaiting() {
        while (this.#waiting.length > 0 && this.#startNext())
            ;
    }
    /** In order, so that a run with many slots is not passed over for ever. */
    #startNext() {
        const [task] = this.#waiting;
        const tool = this.#tools.get(task?.batch?.tool ?? '');
        if (task === undefined || tool === undefined)
            throw new Error('Expected a task of a known tool.');
        const taken = this.#taken;
        const slots = Math.min(tool.slots, this.#guard.workers);
        const isFull = taken.size > 0 && taken.size + slots > this.#guard.workers;
        if (isFull || !this.#mayStartBeside(task) || !this.#guard.mayStart(taken.size))
            return false;
        this.#waiting.shift();
        this.#start(task, tool, slots);
        return true;
    }
    #mayStartBeside(task) {
        if (this.#running.size === 0)
            return true;
        const ids = [task.id, ...Array.from(this.#running.values(), ({ start }) => start.task.id)];
        return !ids.some((id) => this.#alone.has(id));
    }
    #start(task, tool, slots) {
        const run = this.#nextRun;
        this.#nextRun += 1;
        const now = this.#moment();
        const lanes = this.#freeLanes(slots);
        const begin = { run, task, tool, lanes, startedMs: now.nowMs, maxStepMs: looks/* MAX_STEP_MS */.pQ };
        const running = new RunningBatch(begin, now);
        // Before there is a process: whatever ends the engine, main knows what may have done it.
        this.#ports.send({ kind: 'started', taskId: task.id, worker: lanes[0] ?? 0 });
        this.#running.set(run, running);
        void this.#finish(running, this.#ports.start({ run, task, slots }));
    }
    async #finish(running, process) {
        const { run, task } = running.start;
        const result = await running.run(process, (output) => this.#ports.digest(task, output));
        this.#running.delete(run);
        const outcome = running.outcome(result, this.#moment());
        const isKilled = running.isSentBack || outcome.failure?.reason === 'killed';
        if (isKilled && !this.#alone.has(task.id) && !this.#isEnding) {
            this.#alone.add(task.id);
            this.#waiting.push(task);
        }
        else
            this.#ports.send({ kind: 'outcome', outcome });
        this.#startWaiting();
    }
    #freeLanes(slots) {
        const taken = this.#taken;
        const lanes = [];
        for (let lane = 0; lanes.length < slots; lane += 1)
            if (!taken.has(lane))
                lanes.push(lane);
        return lanes;
    }
    async #guardMemory() {
        const recycling = await this.#guard.look(new Set(this.#running.keys()));
        if (recycling !== undefined)
            this.#end(recycling);
    }
    /** Ends a run for memory: it is tried again alone, unless it was alone. */
    #end({ threadId, isCulprit }) {
        const running = this.#running.get(threadId);
        if (running === undefined)
            return;
        const isAgain = isCulprit || this.#alone.has(running.start.task.id);
        if (!isAgain)
            return running.sendBack();
        const detail = 'it neared the memory limit; what it had written by then was read';
        running.stop({ reason: 'out-of-memory', detail });
    }
    /** The runs as the guard knows workers: by number, with their memory. */
    #poolOfRuns() {
        return {
            threadIds: () => [...this.#running.keys()],
            read: (runs) => Promise.resolve(runs.flatMap((run) => {
                const running = this.#running.get(run);
                if (running === undefined)
                    return [];
                const heapBytes = running.memoryBytes;
                return [{ threadId: run, cpuMs: null, waitedMs: null, heapBytes }];
            })),
            retire: () => Promise.resolve(),
            resize: () => undefined,
        };
    }
    #sendStatus() {
        const now = this.#moment();
        const inFlight = Array.from(this.#running.values(), (running) => running.inFlight(now));
        const memory = this.#guard.acts;
        this.#ports.send({ kind: 'status', inFlight, ...(memory !== undefined && { memory }) });
    }
}

// EXTERNAL MODULE: ./build/tools/tool-command.js
var tool_command = __webpack_require__(52352);
// EXTERNAL MODULE: ./build/tools/tool-environment.js
var tool_environment = __webpack_require__(18548);
;// CONCATENATED MODULE: ./build/open-tool-engine.js
/** Puts together an engine that runs tools instead of workers. */







const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
const extension = (0,external_node_path_.extname)((0,external_node_url_.fileURLToPath)(import.meta.url));
const workerFile = (0,external_node_path_.join)(here, `tool-worker${extension}`);
/** In `dist/` beside this file; run from `src/`, in the `dist/` next door. */
const vendorFolder = (0,external_node_path_.join)(here, extension === '.ts' ? '../dist/vendor' : 'vendor');
/** More output than this of one run is not read: the tool is ended. */
const MOST_OUTPUT_BYTES = 16 * 2 ** 20;
/** CPU-bound work on at most that many bytes takes a second; the rest is for machines that are busy. */
const READING_MS = 60_000;
/** JSON takes some ten times its bytes as values. */
const READING_HEAP_MEBIBYTES = 512;
/** What no tool is told to do with less: V8 alone takes a quarter of it. */
const LEAST_MEBIBYTES = 512;
const UNKNOWN_MEBIBYTES = 2048;
function shareOf({ slotBytes }, slots) {
    const mebibytes = slotBytes === null ? UNKNOWN_MEBIBYTES : (slotBytes * slots) / 2 ** 20;
    return { slots, memoryMebibytes: Math.max(LEAST_MEBIBYTES, Math.floor(mebibytes)) };
}
function findTool({ tools }, task) {
    const tool = tools.find(({ name }) => name === task.batch?.tool);
    if (tool === undefined)
        throw new Error('Expected a task of a known tool.');
    return tool;
}
/** Takes the values that the user has passed on out of what a tool wrote. */
function concealIn(end, concealed) {
    if (end.kind === 'missing' || end.kind === 'unstartable')
        return end;
    const conceal = (text) => concealed.reduce((rest, value) => rest.replaceAll(value, '***'), text);
    const { text, stderr, isCut } = end.output;
    return { ...end, output: { text: conceal(text), stderr: conceal(stderr), isCut } };
}
function digest(settings, tool, run) {
    const { root, rules, limits } = settings;
    const request = {
        root,
        rules,
        maxFileSizeBytes: limits.maxFileSizeBytes,
        tool: tool.name,
        reading: tool,
        workingDirectory: tool.workingDirectory,
        vendorFolder,
        ...run,
    };
    const heapMebibytes = READING_HEAP_MEBIBYTES;
    return startDigestion({
        filename: workerFile,
        workerData: request,
        heapMebibytes,
        timeoutMs: READING_MS,
    });
}
/** Opens the core of an engine for the tools of a run. */
function openToolEngine(settings, stage, measures) {
    const alive = new Map();
    const start = ({ run, task, slots }) => {
        const tool = findTool(stage, task);
        const share = shareOf(stage, slots);
        const started = startToolProcess({
            command: (0,tool_command/* commandFor */.Fw)(tool, task.batch?.files ?? [], share),
            root: settings.root,
            workingDirectory: tool.workingDirectory,
            environment: { ...(0,tool_environment/* shareVariables */.pg)(share), ...Object.fromEntries(tool.environment) },
            marker: `${stage.marker}-${String(process.pid)}-${String(run)}.`,
            output: tool.output,
            mostBytes: MOST_OUTPUT_BYTES,
            onProcess: (pid, isAlive) => measures.send({ kind: 'tool-process', pid, isAlive }),
        });
        alive.set(run, started);
        void started.ended.then(() => alive.delete(run));
        return { ...started, ended: started.ended.then((end) => concealIn(end, tool.concealed)) };
    };
    const core = new ToolCore({
        ...measures,
        start,
        digest: (task, { text, stderr }) => digest(settings, findTool(stage, task), { files: task.batch?.files ?? [], text, stderr }),
    }, { tools: stage.tools, workers: settings.workers });
    return {
        core,
        killAll: () => {
            for (const each of alive.values())
                each.kill();
        },
    };
}


/***/ }),

/***/ 52352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ commandFor),
/* harmony export */   Nf: () => (/* binding */ argumentOf),
/* harmony export */   VI: () => (/* binding */ withinDirectory),
/* harmony export */   jt: () => (/* binding */ directoryOf)
/* harmony export */ });
/** Where the files stand in a command that says so. */
const FILES_PLACE = '{files}';
const SLOTS_PLACE = '{slots}';
const MEMORY_PLACE = '{memory-mib}';
/** The path relative to a folder; `undefined` where it is not in there. */
function withinDirectory(path, directory) {
    if (directory === '')
        return path;
    return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}
/** The folder a file is in, `.` for the one the tool runs in. */
function directoryOf(path) {
    const end = path.lastIndexOf('/');
    return end < 0 ? '.' : path.slice(0, end);
}
/**
 * A path as an argument. What does not begin with a letter or a digit gets `./` before it: `-x` is an
 * option, `@x` a list of arguments (argparse, mypy), `+x` a command (less, vim).
 */
function argumentOf(path) {
    return /^[\p{L}\p{N}_]/u.test(path) ? path : `./${path}`;
}
function filled(argument, { slots, memoryMebibytes }) {
    return argument
        .replaceAll(SLOTS_PLACE, String(slots))
        .replaceAll(MEMORY_PLACE, String(memoryMebibytes));
}
function passedOf({ pass, workingDirectory }, files) {
    if (pass === 'none')
        return [];
    const within = files.map((path) => withinDirectory(path, workingDirectory) ?? path);
    const paths = pass === 'directories' ? [...new Set(within.map(directoryOf))] : within;
    return paths.map(argumentOf);
}
/** The whole command of one run: each element goes to the system as it is. */
function commandFor(settings, files, share) {
    const passed = passedOf(settings, files);
    const hasPlace = settings.command.includes(FILES_PLACE);
    const command = settings.command.flatMap((argument) => argument === FILES_PLACE ? passed : [filled(argument, share)]);
    return hasPlace ? command : [...command, ...passed];
}


/***/ }),

/***/ 18548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _7: () => (/* binding */ mayPassOn),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   pg: () => (/* binding */ shareVariables)
/* harmony export */ });
/* unused harmony export PASSED_ON */
/**
 * What tools are given of the environment: where programs, packages and caches are, the language, and
 * nothing that opens a door. Names are compared without case on Windows alone, by the system.
 */
const PASSED_ON = [
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'LANG',
    'LANGUAGE',
    'LC_ALL',
    'LC_CTYPE',
    'LC_MESSAGES',
    'TZ',
    'TMPDIR',
    'TEMP',
    'TMP',
    'CI',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    // Windows cannot start most programs without these.
    'SystemRoot',
    'SystemDrive',
    'ComSpec',
    'PATHEXT',
    'WINDIR',
    'APPDATA',
    'LOCALAPPDATA',
    'USERPROFILE',
    'ProgramFiles',
    'ProgramData',
    'NUMBER_OF_PROCESSORS',
    // Where the setup actions put languages and their packages.
    'LD_LIBRARY_PATH',
    'DYLD_LIBRARY_PATH',
    'PKG_CONFIG_PATH',
    'GEM_HOME',
    'GEM_PATH',
    'BUNDLE_PATH',
    'BUNDLE_GEMFILE',
    'BUNDLE_APP_CONFIG',
    'BUNDLE_WITHOUT',
    'RBENV_ROOT',
    'RBENV_VERSION',
    'COMPOSER_HOME',
    'COMPOSER_CACHE_DIR',
    'PHP_INI_SCAN_DIR',
    'PHPRC',
    'GOROOT',
    'GOPATH',
    'GOBIN',
    'GOCACHE',
    'GOMODCACHE',
    'GOTOOLCHAIN',
    'GOFLAGS',
    'JAVA_HOME',
    'CARGO_HOME',
    'RUSTUP_HOME',
    'RUSTUP_TOOLCHAIN',
    'DOTNET_ROOT',
    'VIRTUAL_ENV',
    'PYTHONPATH',
    'PYTHONHOME',
    'pythonLocation',
    'PYENV_ROOT',
    'PYENV_VERSION',
    'MYPYPATH',
    'NODE_PATH',
    'NVM_DIR',
    'VOLTA_HOME',
    // By it the runner finds and ends, after the job, what a job left running.
    'RUNNER_TRACKING_ID',
];
/** What no configuration may pass on: the runner's doors to the job, and tokens by their usual names. */
const REFUSED = /^(?:ACTIONS_.*|INPUT_.*|STATE_.*|GITHUB_.*TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/iu;
/** Whether a configuration may ask for this variable. */
function mayPassOn(name) {
    return !REFUSED.test(name);
}
/** A shorter value is a word that stands elsewhere as well. */
const LEAST_CONCEALED = 8;
function taken(names, { environment }, secrets) {
    return names.flatMap((name) => {
        const value = environment[name];
        const isOpen = value !== undefined && !secrets.some((secret) => value.includes(secret));
        return isOpen ? [[name, value]] : [];
    });
}
/**
 * The variables that a tool is given of those that there are, and the values that nothing may repeat:
 * those that the user has asked for. A value with a secret in it is left out unless it was asked for;
 * one with a token of the job in it is left out whatever was asked for.
 */
function environmentOf(request) {
    const { names, secrets, tokens } = request;
    const asked = taken(names.filter(mayPassOn), request, tokens);
    const usual = taken(PASSED_ON, request, [...secrets, ...tokens]);
    const known = new Set(usual.map(([name]) => name));
    const further = asked.filter(([name]) => !known.has(name));
    const values = further.map(([, value]) => value);
    return {
        environment: [...usual, ...further],
        concealed: values.filter((value) => value.length >= LEAST_CONCEALED),
    };
}
/**
 * How the share is handed on to what reads it from the environment: Go, Rust's rayon and cargo, libuv,
 * OpenMP, Python from 3.13, .NET, Ruby's `parallel`, V8's heap, Go's heap.
 */
function shareVariables({ slots, memoryMebibytes, }) {
    const count = String(slots);
    return {
        GOMAXPROCS: count,
        RAYON_NUM_THREADS: count,
        CARGO_BUILD_JOBS: count,
        TOKIO_WORKER_THREADS: count,
        UV_THREADPOOL_SIZE: count,
        OMP_NUM_THREADS: count,
        PYTHON_CPU_COUNT: count,
        DOTNET_PROCESSOR_COUNT: count,
        PARALLEL_PROCESSOR_COUNT: count,
        MAKEFLAGS: `-j${count}`,
        NODE_OPTIONS: `--max-old-space-size=${String(memoryMebibytes)}`,
        GOMEMLIMIT: `${String(memoryMebibytes)}MiB`,
    };
}


/***/ })

};
