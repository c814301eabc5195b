import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 256:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AbortError = void 0;
exports.onabort = onabort;
class AbortError extends Error {
    constructor(reason) {
        // TS does not recognizes the cause clause
        // @ts-expect-error
        super('The task has been aborted', { cause: reason });
    }
    get name() {
        return 'AbortError';
    }
}
exports.AbortError = AbortError;
function onabort(abortSignal, listener) {
    if ('addEventListener' in abortSignal) {
        abortSignal.addEventListener('abort', listener, { once: true });
        return () => abortSignal.removeEventListener('abort', listener);
    }
    else {
        abortSignal.once('abort', listener);
        return () => abortSignal.removeListener('abort', listener);
    }
}
//# sourceMappingURL=abort.js.map

/***/ }),

/***/ 697:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.commonState = exports.READY = void 0;
exports.isTransferable = isTransferable;
exports.isMovable = isMovable;
exports.markMovable = markMovable;
exports.maybeFileURLToPath = maybeFileURLToPath;
exports.getAvailableParallelism = getAvailableParallelism;
exports.withNullPrototype = withNullPrototype;
exports.promiseResolvers = promiseResolvers;
const node_url_1 = __nccwpck_require__(136);
const node_os_1 = __nccwpck_require__(161);
const symbols_1 = __nccwpck_require__(459);
// States wether the worker is ready to receive tasks
exports.READY = '_WORKER_READY';
/**
 * True if the object implements the Transferable interface
 *
 * @export
 * @param {unknown} value
 * @return {*}  {boolean}
 */
function isTransferable(value) {
    return (value != null &&
        typeof value === 'object' &&
        symbols_1.kTransferable in value &&
        symbols_1.kValue in value);
}
/**
 * True if object implements Transferable and has been returned
 * by the Piscina.move() function
 *
 * TODO: narrow down the type of value
 * @export
 * @param {(unknown & PiscinaMovable)} value
 * @return {*}  {boolean}
 */
function isMovable(value) {
    return isTransferable(value) && value[symbols_1.kMovable] === true;
}
function markMovable(value) {
    Object.defineProperty(value, symbols_1.kMovable, {
        enumerable: false,
        configurable: true,
        writable: true,
        value: true
    });
}
// State of Piscina pool
exports.commonState = {
    isWorkerThread: false,
    workerData: undefined
};
function maybeFileURLToPath(filename) {
    return filename.startsWith('file:')
        ? (0, node_url_1.fileURLToPath)(new node_url_1.URL(filename))
        : filename;
}
function getAvailableParallelism() {
    return (0, node_os_1.availableParallelism)();
}
// Copy own properties onto a prototype-less object, so that options are never
// resolved through a polluted prototype chain.
function withNullPrototype(source, overrides) {
    return Object.assign(Object.create(null), source, overrides);
}
function promiseResolvers() {
    // @ts-expect-error - available from v24 onwards
    if (Promise.withResolvers != null)
        return Promise.withResolvers();
    let res;
    let rej;
    return {
        promise: new Promise((resolve, reject) => { res = resolve; rej = reject; }),
        resolve: res,
        reject: rej
    };
}
//# sourceMappingURL=common.js.map

/***/ }),

/***/ 971:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Errors = void 0;
exports.Errors = {
    ThreadTermination: () => new Error('Terminating worker thread'),
    FilenameNotProvided: () => new Error('filename must be provided to run() or in options object'),
    TaskQueueAtLimit: () => new Error('Task queue is at limit'),
    NoTaskQueueAvailable: () => new Error('No task queue available and all Workers are busy'),
    CloseTimeout: () => new Error('Close operation timed out')
};
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 148:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __classPrivateFieldSet = (this && this.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _PiscinaHistogramHandler_runTime, _PiscinaHistogramHandler_waitTime;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PiscinaHistogramHandler = void 0;
const node_perf_hooks_1 = __nccwpck_require__(643);
class PiscinaHistogramHandler {
    constructor() {
        _PiscinaHistogramHandler_runTime.set(this, void 0);
        _PiscinaHistogramHandler_waitTime.set(this, void 0);
        __classPrivateFieldSet(this, _PiscinaHistogramHandler_runTime, (0, node_perf_hooks_1.createHistogram)(), "f");
        __classPrivateFieldSet(this, _PiscinaHistogramHandler_waitTime, (0, node_perf_hooks_1.createHistogram)(), "f");
    }
    get runTimeSummary() {
        return PiscinaHistogramHandler.createHistogramSummary(__classPrivateFieldGet(this, _PiscinaHistogramHandler_runTime, "f"));
    }
    get waitTimeSummary() {
        return PiscinaHistogramHandler.createHistogramSummary(__classPrivateFieldGet(this, _PiscinaHistogramHandler_waitTime, "f"));
    }
    get runTimeCount() {
        return __classPrivateFieldGet(this, _PiscinaHistogramHandler_runTime, "f").count;
    }
    recordRunTime(value) {
        __classPrivateFieldGet(this, _PiscinaHistogramHandler_runTime, "f").record(PiscinaHistogramHandler.toHistogramIntegerNano(value));
    }
    recordWaitTime(value) {
        __classPrivateFieldGet(this, _PiscinaHistogramHandler_waitTime, "f").record(PiscinaHistogramHandler.toHistogramIntegerNano(value));
    }
    resetWaitTime() {
        __classPrivateFieldGet(this, _PiscinaHistogramHandler_waitTime, "f").reset();
    }
    resetRunTime() {
        __classPrivateFieldGet(this, _PiscinaHistogramHandler_runTime, "f").reset();
    }
    static createHistogramSummary(histogram) {
        const { mean, stddev, min, max } = histogram;
        return {
            average: mean / 1000,
            mean: mean / 1000,
            stddev: stddev / 1000,
            min: min / 1000,
            max: max / 1000,
            p0_001: histogram.percentile(0.001) / 1000,
            p0_01: histogram.percentile(0.01) / 1000,
            p0_1: histogram.percentile(0.1) / 1000,
            p1: histogram.percentile(1) / 1000,
            p2_5: histogram.percentile(2.5) / 1000,
            p10: histogram.percentile(10) / 1000,
            p25: histogram.percentile(25) / 1000,
            p50: histogram.percentile(50) / 1000,
            p75: histogram.percentile(75) / 1000,
            p90: histogram.percentile(90) / 1000,
            p97_5: histogram.percentile(97.5) / 1000,
            p99: histogram.percentile(99) / 1000,
            p99_9: histogram.percentile(99.9) / 1000,
            p99_99: histogram.percentile(99.99) / 1000,
            p99_999: histogram.percentile(99.999) / 1000,
        };
    }
    static toHistogramIntegerNano(milliseconds) {
        return Math.max(1, Math.trunc(milliseconds * 1000));
    }
}
exports.PiscinaHistogramHandler = PiscinaHistogramHandler;
_PiscinaHistogramHandler_runTime = new WeakMap(), _PiscinaHistogramHandler_waitTime = new WeakMap();
//# sourceMappingURL=histogram.js.map

/***/ }),

/***/ 246:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __classPrivateFieldSet = (this && this.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _DirectlyTransferable_value, _ArrayBufferViewTransferable_view, _Piscina_pool, _Piscina_histogram;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.workerData = exports.isWorkerThread = exports.move = exports.ArrayTaskQueue = exports.FixedQueue = exports.version = exports.queueOptionsSymbol = exports.valueSymbol = exports.transferableSymbol = exports.Piscina = void 0;
const node_worker_threads_1 = __nccwpck_require__(919);
const node_events_1 = __nccwpck_require__(474);
const node_path_1 = __nccwpck_require__(760);
const node_util_1 = __nccwpck_require__(975);
const node_perf_hooks_1 = __nccwpck_require__(643);
const promises_1 = __nccwpck_require__(500);
const package_json_1 = __nccwpck_require__(129);
Object.defineProperty(exports, "version", ({ enumerable: true, get: function () { return package_json_1.version; } }));
const symbols_1 = __nccwpck_require__(459);
Object.defineProperty(exports, "queueOptionsSymbol", ({ enumerable: true, get: function () { return symbols_1.kQueueOptions; } }));
Object.defineProperty(exports, "transferableSymbol", ({ enumerable: true, get: function () { return symbols_1.kTransferable; } }));
Object.defineProperty(exports, "valueSymbol", ({ enumerable: true, get: function () { return symbols_1.kValue; } }));
const task_queue_1 = __nccwpck_require__(998);
Object.defineProperty(exports, "ArrayTaskQueue", ({ enumerable: true, get: function () { return task_queue_1.ArrayTaskQueue; } }));
Object.defineProperty(exports, "FixedQueue", ({ enumerable: true, get: function () { return task_queue_1.FixedQueue; } }));
const worker_pool_1 = __nccwpck_require__(12);
const abort_1 = __nccwpck_require__(256);
const histogram_1 = __nccwpck_require__(148);
const errors_1 = __nccwpck_require__(971);
const common_1 = __nccwpck_require__(697);
const cpuParallelism = (0, common_1.getAvailableParallelism)();
const kDefaultOptions = {
    filename: null,
    name: 'default',
    minThreads: Math.max(Math.floor(cpuParallelism / 2), 1),
    maxThreads: cpuParallelism * 1.5,
    idleTimeout: 0,
    maxQueue: Infinity,
    concurrentTasksPerWorker: 1,
    atomics: 'sync',
    taskQueue: new task_queue_1.ArrayTaskQueue(),
    niceIncrement: 0,
    trackUnmanagedFds: true,
    closeTimeout: 30000,
    recordTiming: true,
    stricterFIFO: false,
    workerHistogram: false
};
const kDefaultRunOptions = {
    transferList: undefined,
    filename: null,
    signal: null,
    name: null
};
const kDefaultCloseOptions = {
    force: false
};
class DirectlyTransferable {
    constructor(value) {
        _DirectlyTransferable_value.set(this, void 0);
        __classPrivateFieldSet(this, _DirectlyTransferable_value, value, "f");
    }
    get [(_DirectlyTransferable_value = new WeakMap(), symbols_1.kTransferable)]() { return __classPrivateFieldGet(this, _DirectlyTransferable_value, "f"); }
    get [symbols_1.kValue]() { return __classPrivateFieldGet(this, _DirectlyTransferable_value, "f"); }
}
class ArrayBufferViewTransferable {
    constructor(view) {
        _ArrayBufferViewTransferable_view.set(this, void 0);
        __classPrivateFieldSet(this, _ArrayBufferViewTransferable_view, view, "f");
    }
    get [(_ArrayBufferViewTransferable_view = new WeakMap(), symbols_1.kTransferable)]() { return __classPrivateFieldGet(this, _ArrayBufferViewTransferable_view, "f").buffer; }
    get [symbols_1.kValue]() { return __classPrivateFieldGet(this, _ArrayBufferViewTransferable_view, "f"); }
}
class ThreadPool {
    constructor(publicInterface, options) {
        var _a, _b, _c;
        this.skipQueue = [];
        this.completed = 0;
        this.histogram = null;
        this.start = node_perf_hooks_1.performance.now();
        this.inProcessPendingMessages = false;
        this.startingUp = false;
        this.closingUp = false;
        this.workerFailsDuringBootstrap = false;
        this.destroying = false;
        this.publicInterface = publicInterface;
        this.taskQueue = (_a = options.taskQueue) !== null && _a !== void 0 ? _a : new task_queue_1.FixedQueue();
        const filename = options.filename ? (0, common_1.maybeFileURLToPath)(options.filename) : null;
        this.options = (0, common_1.withNullPrototype)({
            ...kDefaultOptions,
            ...options,
            filename,
            maxQueue: 0,
        });
        if (this.options.recordTiming) {
            this.histogram = new histogram_1.PiscinaHistogramHandler();
        }
        // The >= and <= could be > and < but this way we get 100 % coverage 🙃
        if (options.maxThreads !== undefined &&
            this.options.minThreads >= options.maxThreads) {
            this.options.minThreads = options.maxThreads;
        }
        if (options.minThreads !== undefined &&
            this.options.maxThreads <= options.minThreads) {
            this.options.maxThreads = options.minThreads;
        }
        if (options.maxQueue === 'auto') {
            this.options.maxQueue = this.options.maxThreads ** 2;
        }
        else {
            this.options.maxQueue = (_b = options.maxQueue) !== null && _b !== void 0 ? _b : kDefaultOptions.maxQueue;
        }
        this.balancer = (_c = this.options.loadBalancer) !== null && _c !== void 0 ? _c : (0, worker_pool_1.LeastBusyBalancer)({ maximumUsage: this.options.concurrentTasksPerWorker });
        this.workers = new worker_pool_1.AsynchronouslyCreatedResourcePool(this.options.concurrentTasksPerWorker);
        this.workers.onTaskDone(this._onWorkerTaskDone.bind(this));
        this.maxCapacity = this.options.maxThreads * this.options.concurrentTasksPerWorker;
        this.startingUp = true;
        this._ensureMinimumWorkers();
        this.startingUp = false;
        this._needsDrain = false;
    }
    _ensureMinimumWorkers() {
        if (this.closingUp || this.destroying) {
            return;
        }
        while (this.workers.size < this.options.minThreads) {
            this._addNewWorker();
        }
    }
    _addNewWorker() {
        if (this.closingUp === true)
            return;
        const { port1, port2 } = new node_worker_threads_1.MessageChannel();
        const workerInfo = new worker_pool_1.WorkerInfo({
            worker: {
                filename: (0, node_path_1.resolve)(__dirname, 'worker.js'),
                env: this.options.env,
                argv: this.options.argv,
                execArgv: this.options.execArgv,
                resourceLimits: this.options.resourceLimits,
                workerData: this.options.workerData,
                trackUnmanagedFds: this.options.trackUnmanagedFds
            },
            port: port1,
            enableHistogram: this.options.workerHistogram
        }, onMessage.bind(this));
        const message = {
            filename: this.options.filename,
            name: this.options.name,
            port: port2,
            sharedBuffer: workerInfo.sharedBuffer,
            atomics: this.options.atomics,
            niceIncrement: this.options.niceIncrement
        };
        workerInfo.onDestroy(() => {
            this.publicInterface.emit('workerDestroy', workerInfo.interface);
        });
        workerInfo.onWorkerMessage(onWorkerMessage.bind(this));
        workerInfo.onWorkerError(onWorkerError.bind(this));
        workerInfo.onWorkerExit(onWorkerExit.bind(this));
        workerInfo.onPortClose(() => { workerInfo.workerRef(); });
        if (this.startingUp === true) {
            // There is no point in waiting for the initial set of Workers to indicate
            // that they are ready, we just mark them as such from the start.
            workerInfo.markAsReady();
            // We need to emit the event in the next microtask, so that the user can
            // attach event listeners before the event is emitted.
            queueMicrotask(() => {
                this.publicInterface.emit('workerCreate', workerInfo.interface);
                this._onWorkerReady(workerInfo);
            });
        }
        else {
            workerInfo.onReady(() => {
                this.publicInterface.emit('workerCreate', workerInfo.interface);
                this._onWorkerReady(workerInfo);
            });
        }
        workerInfo.init(message, [port2]).workerUnref();
        this.workers.add(workerInfo);
        function onMessage(message) {
            const { taskId, result } = message;
            // In case of success: Call the callback that was passed to `runTask`,
            // remove the `TaskInfo` associated with the Worker, which marks it as
            // free again.
            const taskInfo = workerInfo.popTask(taskId);
            this.workers.taskDone(workerInfo);
            if (taskInfo == null) { /* c8 ignore next */
                const err = new Error(`Unexpected message from Worker: ${(0, node_util_1.inspect)(message)}`);
                this.publicInterface.emit('error', err);
            }
            else {
                taskInfo.done(message.error, result);
            }
            this._processPendingMessages();
        }
        function onWorkerReady() {
            workerInfo.currentUsage() === 0 && workerInfo.unref();
            workerInfo.isReady() === false && workerInfo.markAsReady();
        }
        function onEventMessage(message) {
            this.publicInterface.emit('message', message);
        }
        function onWorkerMessage(message) {
            const isReadyMessage = (message instanceof Object && common_1.READY in message) ||
                (typeof message === 'object' && message !== null && common_1.READY in message);
            if (isReadyMessage) {
                onWorkerReady();
            }
            else {
                onEventMessage.call(this, message);
            }
        }
        function onWorkerError(err) {
            this._onError(workerInfo, err, false);
        }
        function onWorkerExit(code) {
            if (this.destroying === false) {
                const err = new Error(`worker exited with code: ${code}`);
                // Only error unfinished tasks on process exit, since there are legitimate
                // reasons to exit workers and we want to handle that gracefully when possible.
                this._onError(workerInfo, err, true);
            }
        }
    }
    _onError(workerInfo, err, onlyErrorUnfinishedTasks) {
        const taskInfos = [...workerInfo.taskInfos.values()];
        workerInfo.taskInfos.clear();
        // Remove the worker from the list and potentially start a new Worker to
        // replace the current one.
        this._removeWorker(workerInfo);
        if (workerInfo.isReady() && !this.workerFailsDuringBootstrap) {
            this._ensureMinimumWorkers();
        }
        else {
            // Do not start new workers over and over if they already fail during
            // bootstrap, there's no point.
            this.workerFailsDuringBootstrap = true;
        }
        if (taskInfos.length > 0) {
            // If there are remaining unfinished tasks, call the callback that was
            // passed to `postTask` with the error
            for (const taskInfo of taskInfos) {
                taskInfo.done(err, null);
            }
        }
        else if (!onlyErrorUnfinishedTasks) {
            // If there are no unfinished tasks, instead emit an 'error' event
            this.publicInterface.emit('error', err);
        }
    }
    _processPendingMessages() {
        if (this.inProcessPendingMessages || this.options.atomics === 'disabled') {
            return;
        }
        this.inProcessPendingMessages = true;
        try {
            for (const workerInfo of this.workers) {
                workerInfo.processPendingMessages();
            }
        }
        finally {
            this.inProcessPendingMessages = false;
        }
    }
    _removeWorker(workerInfo) {
        workerInfo.destroy();
        this.workers.delete(workerInfo);
    }
    _removeTaskFromQueue(taskInfo) {
        this.taskQueue.remove(taskInfo);
        const skipQueueIndex = this.skipQueue.indexOf(taskInfo);
        if (skipQueueIndex !== -1) {
            this.skipQueue.splice(skipQueueIndex, 1);
        }
    }
    _onWorkerReady(workerInfo) {
        this._onWorkerAvailable(workerInfo);
    }
    _onWorkerTaskDone(workerInfo) {
        this._onWorkerAvailable(workerInfo);
    }
    _onWorkerAvailable(workerInfo) {
        let workers = null;
        while ((this.taskQueue.size > 0 || this.skipQueue.length > 0)) {
            // The skipQueue will have tasks that we previously shifted off
            // the task queue but had to skip over... we have to make sure
            // we drain that before we drain the taskQueue.
            const taskInfo = this.skipQueue.shift() ||
                this.taskQueue.shift();
            if (workers == null) {
                workers = [...this.workers].map(workerInfo => workerInfo.interface);
            }
            const distributed = this._distributeTask(taskInfo, workers);
            if (distributed) {
                // If task was distributed, we should continue to distribute more tasks
                continue;
            }
            if (this.workers.size < this.options.maxThreads) {
                // We spawn if possible
                // TODO: scheduler will intercept this.
                this._addNewWorker();
                continue;
            }
            else {
                // If balancer states that pool is busy, we should stop trying to distribute tasks
                break;
            }
        }
        //If Infinity was sent as a parameter, we skip setting the Timeout that clears the worker
        if (this.options.idleTimeout === Infinity) {
            return;
        }
        // If more workers than minThreads, we can remove idle workers
        if (workerInfo.currentUsage() === 0 &&
            this.workers.size > this.options.minThreads) {
            workerInfo.setIdleTimeout(() => {
                // Exit early - we can't safely remove the worker as there is workload in the middle.
                // Once task is exited, timeout will be set once more for tearing up idle worker
                if (workerInfo.currentUsage() !== 0) {
                    return;
                }
                if (this.workers.size > this.options.minThreads) {
                    this._removeWorker(workerInfo);
                }
            }, this.options.idleTimeout);
        }
    }
    _distributeTask(task, workers) {
        var _a;
        // We need to verify if the task is aborted already or not
        // otherwise we might be distributing aborted tasks to workers
        if (task.aborted)
            return true;
        const candidate = this.balancer(task.interface, workers);
        // Seeking for a real worker instead of customized one
        if (candidate != null && candidate[symbols_1.kWorkerData] != null) {
            const now = node_perf_hooks_1.performance.now();
            (_a = this.histogram) === null || _a === void 0 ? void 0 : _a.recordWaitTime(now - task.created);
            task.started = now;
            candidate[symbols_1.kWorkerData].postTask(task);
            queueMicrotask(() => this._maybeDrain());
            // If candidate, let's try to distribute more tasks
            return true;
        }
        this._returnUndistributedTask(task, !this.options.stricterFIFO);
        return false;
    }
    _returnUndistributedTask(task, toTail = false) {
        if (task.abortSignal != null) {
            if (toTail) {
                this.skipQueue.push(task);
            }
            else {
                this.skipQueue.unshift(task);
            }
            return;
        }
        if (toTail) {
            this.taskQueue.push(task);
        }
        else if (this.taskQueue.unshift != null) {
            this.taskQueue.unshift(task);
        }
        else {
            this.taskQueue.push(task);
        }
    }
    runTask(task, options) {
        var _a;
        let { filename, name } = options;
        const { transferList = [] } = options;
        filename = filename !== null && filename !== void 0 ? filename : this.options.filename;
        name = name !== null && name !== void 0 ? name : this.options.name;
        if (typeof filename !== 'string') {
            return Promise.reject(errors_1.Errors.FilenameNotProvided());
        }
        filename = (0, common_1.maybeFileURLToPath)(filename);
        let signal;
        if (this.closingUp || this.destroying) {
            const closingUpAbortController = new AbortController();
            closingUpAbortController.abort('queue is being terminated');
            signal = closingUpAbortController.signal;
        }
        else {
            signal = (_a = options.signal) !== null && _a !== void 0 ? _a : null;
        }
        const { promise: ret, resolve, reject } = (0, common_1.promiseResolvers)();
        const taskInfo = new task_queue_1.TaskInfo({
            task,
            transferList,
            filename,
            name,
            abortSignal: signal,
            triggerAsyncId: this.publicInterface.asyncResource.asyncId()
        }, (err, result) => {
            var _a;
            this.completed++;
            if (taskInfo.started) {
                (_a = this.histogram) === null || _a === void 0 ? void 0 : _a.recordRunTime(node_perf_hooks_1.performance.now() - taskInfo.started);
            }
            if (err !== null) {
                reject(err);
            }
            else {
                resolve(result);
            }
            queueMicrotask(this._maybeDrain.bind(this));
        });
        if (signal != null) {
            // If the AbortSignal has an aborted property and it's truthy,
            // reject immediately.
            if (signal.aborted) {
                reject(new abort_1.AbortError(signal.reason));
                return ret;
            }
            taskInfo.onAbort(() => {
                // Call reject() first to make sure we always reject with the AbortError
                // if the task is aborted, not with an Error from the possible
                // thread termination below.
                reject(new abort_1.AbortError(signal.reason));
                if (taskInfo.workerInfo != null) {
                    // Already running: We cancel the Worker this is running on.
                    this._removeWorker(taskInfo.workerInfo);
                    this._ensureMinimumWorkers();
                }
                else {
                    // Not yet running: Remove it from the queue.
                    // Call should be idempotent
                    this._removeTaskFromQueue(taskInfo);
                }
            });
            taskInfo.setAbortListener(signal);
        }
        if (this.taskQueue.size > 0) {
            const totalCapacity = this.options.maxQueue + this.pendingCapacity();
            if (this.taskQueue.size >= totalCapacity) {
                if (this.options.maxQueue === 0) {
                    reject(errors_1.Errors.NoTaskQueueAvailable());
                }
                else {
                    reject(errors_1.Errors.TaskQueueAtLimit());
                }
            }
            else {
                this.taskQueue.push(taskInfo);
                // Eagerly spawn additional workers up to maxThreads while there is
                // queued work. Without this, a cold pool serializes the initial burst
                // because the next spawn only happens once the first worker is ready.
                // The balancer still owns distribution once workers become available.
                if (this.workers.size < this.options.maxThreads) {
                    this._addNewWorker();
                }
            }
            queueMicrotask(this._maybeDrain.bind(this));
            return ret;
        }
        const workers = [...this.workers.readyItems].map(workerInfo => workerInfo.interface);
        const distributed = this._distributeTask(taskInfo, workers);
        if (!distributed) {
            // We spawn if possible
            // TODO: scheduler will intercept this.
            if (this.workers.size < this.options.maxThreads) {
                this._addNewWorker();
            }
            // We reject if no task queue set and no more pending capacity.
            if (this.options.maxQueue <= 0 && this.pendingCapacity() === 0) {
                reject(errors_1.Errors.NoTaskQueueAvailable());
            }
        }
        ;
        queueMicrotask(this._maybeDrain.bind(this));
        return ret;
    }
    pendingCapacity() {
        return this.workers.pendingItems.size *
            this.options.concurrentTasksPerWorker;
    }
    _maybeDrain() {
        /**
         * Our goal is to make it possible for user space to use the pool
         * in a way where always waiting === 0,
         * since we want to avoid creating tasks that can't execute
         * immediately in order to provide back pressure to the task source.
         */
        const { maxCapacity } = this;
        const currentUsage = this.workers.getCurrentUsage();
        if (maxCapacity === currentUsage) {
            this._needsDrain = true;
            queueMicrotask(() => this.publicInterface.emit('needsDrain'));
        }
        else if (maxCapacity > currentUsage && this._needsDrain) {
            this._needsDrain = false;
            queueMicrotask(() => this.publicInterface.emit('drain'));
        }
    }
    async destroy() {
        this.destroying = true;
        while (this.skipQueue.length > 0) {
            const taskInfo = this.skipQueue.shift();
            taskInfo.done(new Error('Terminating worker thread'));
        }
        while (this.taskQueue.size > 0) {
            const taskInfo = this.taskQueue.shift();
            taskInfo.done(new Error('Terminating worker thread'));
        }
        const exitEvents = [];
        while (this.workers.size > 0) {
            const [workerInfo] = this.workers;
            exitEvents.push((0, node_events_1.once)(workerInfo.worker, 'exit'));
            this._removeWorker(workerInfo);
        }
        await Promise.allSettled(exitEvents);
        this.destroying = false;
    }
    async close(options) {
        this.closingUp = true;
        if (options.force) {
            const skipQueueLength = this.skipQueue.length;
            for (let i = 0; i < skipQueueLength; i++) {
                const taskInfo = this.skipQueue.shift();
                if (taskInfo.workerInfo === null) {
                    taskInfo.done(new abort_1.AbortError('pool is closed'));
                }
                else {
                    this.skipQueue.push(taskInfo);
                }
            }
            const taskQueueLength = this.taskQueue.size;
            for (let i = 0; i < taskQueueLength; i++) {
                const taskInfo = this.taskQueue.shift();
                if (taskInfo.workerInfo === null) {
                    taskInfo.done(new abort_1.AbortError('pool is closed'));
                }
                else {
                    this.taskQueue.push(taskInfo);
                }
            }
        }
        const onPoolFlushed = () => new Promise((resolve) => {
            const numberOfWorkers = this.workers.size;
            if (numberOfWorkers === 0) {
                resolve();
                return;
            }
            let numberOfWorkersDone = 0;
            const checkIfWorkerIsDone = (workerInfo) => {
                if (workerInfo.taskInfos.size === 0) {
                    numberOfWorkersDone++;
                }
                if (numberOfWorkers === numberOfWorkersDone) {
                    resolve();
                }
            };
            this.workers.onTaskDone(checkIfWorkerIsDone);
            for (const workerInfo of this.workers) {
                checkIfWorkerIsDone(workerInfo);
                this.workers.onTaskDone(checkIfWorkerIsDone);
            }
        });
        const throwOnTimeOut = async (timeout) => {
            await (0, promises_1.setTimeout)(timeout, null, { ref: false });
            throw errors_1.Errors.CloseTimeout();
        };
        try {
            await Promise.race([
                onPoolFlushed(),
                throwOnTimeOut(this.options.closeTimeout)
            ]);
        }
        catch (error) {
            this.publicInterface.emit('error', error);
        }
        finally {
            await this.destroy();
            this.publicInterface.emit('close');
            this.closingUp = false;
        }
    }
}
class Piscina extends node_events_1.EventEmitterAsyncResource {
    constructor(options = {}) {
        const opts = (0, common_1.withNullPrototype)(options);
        super((0, common_1.withNullPrototype)(opts, { name: 'Piscina' }));
        _Piscina_pool.set(this, void 0);
        _Piscina_histogram.set(this, null);
        if (typeof opts.filename !== 'string' && opts.filename != null) {
            throw new TypeError('options.filename must be a string or null');
        }
        if (typeof opts.name !== 'string' && opts.name != null) {
            throw new TypeError('options.name must be a string or null');
        }
        if (opts.minThreads !== undefined &&
            (typeof opts.minThreads !== 'number' || opts.minThreads < 0)) {
            throw new TypeError('options.minThreads must be a non-negative integer');
        }
        if (opts.maxThreads !== undefined &&
            (typeof opts.maxThreads !== 'number' || opts.maxThreads < 1)) {
            throw new TypeError('options.maxThreads must be a positive integer');
        }
        if (opts.minThreads !== undefined && opts.maxThreads !== undefined &&
            opts.minThreads > opts.maxThreads) {
            throw new RangeError('options.minThreads and options.maxThreads must not conflict');
        }
        if (opts.idleTimeout !== undefined &&
            (typeof opts.idleTimeout !== 'number' || opts.idleTimeout < 0)) {
            throw new TypeError('options.idleTimeout must be a non-negative integer');
        }
        if (opts.maxQueue !== undefined &&
            opts.maxQueue !== 'auto' &&
            (typeof opts.maxQueue !== 'number' || opts.maxQueue < 0)) {
            throw new TypeError('options.maxQueue must be a non-negative integer');
        }
        if (opts.concurrentTasksPerWorker !== undefined &&
            (typeof opts.concurrentTasksPerWorker !== 'number' ||
                opts.concurrentTasksPerWorker < 1)) {
            throw new TypeError('options.concurrentTasksPerWorker must be a positive integer');
        }
        if (opts.atomics != null && (typeof opts.atomics !== 'string' ||
            !['sync', 'async', 'disabled'].includes(opts.atomics))) {
            throw new TypeError('options.atomics should be a value of sync, sync or disabled.');
        }
        if (opts.resourceLimits !== undefined &&
            (typeof opts.resourceLimits !== 'object' ||
                opts.resourceLimits === null)) {
            throw new TypeError('options.resourceLimits must be an object');
        }
        if (opts.taskQueue !== undefined && !(0, task_queue_1.isTaskQueue)(opts.taskQueue)) {
            throw new TypeError('options.taskQueue must be a TaskQueue object');
        }
        if (opts.niceIncrement !== undefined &&
            (typeof opts.niceIncrement !== 'number' || (opts.niceIncrement < 0 && process.platform !== 'win32'))) {
            throw new TypeError('options.niceIncrement must be a non-negative integer on Unix systems');
        }
        if (opts.trackUnmanagedFds !== undefined &&
            typeof opts.trackUnmanagedFds !== 'boolean') {
            throw new TypeError('options.trackUnmanagedFds must be a boolean value');
        }
        if (opts.closeTimeout !== undefined && (typeof opts.closeTimeout !== 'number' || opts.closeTimeout < 0)) {
            throw new TypeError('options.closeTimeout must be a non-negative integer');
        }
        if (opts.loadBalancer !== undefined && (typeof opts.loadBalancer !== 'function' || opts.loadBalancer.length < 1)) {
            throw new TypeError('options.loadBalancer must be a function with at least two args');
        }
        if (opts.workerHistogram !== undefined && (typeof opts.workerHistogram !== 'boolean')) {
            throw new TypeError('options.workerHistogram must be a boolean');
        }
        if (opts.stricterFIFO !== undefined && (typeof opts.stricterFIFO !== 'boolean')) {
            throw new TypeError('options.stricterFIFO must be a boolean');
        }
        __classPrivateFieldSet(this, _Piscina_pool, new ThreadPool(this, opts), "f");
    }
    run(task, options = kDefaultRunOptions) {
        var _a, _b, _c;
        if (options === null || typeof options !== 'object') {
            return Promise.reject(new TypeError('options must be an object'));
        }
        options = (0, common_1.withNullPrototype)(options);
        const transferList = options.transferList;
        const signal = (_a = options.signal) !== null && _a !== void 0 ? _a : null;
        const filename = (_b = options.filename) !== null && _b !== void 0 ? _b : null;
        const name = (_c = options.name) !== null && _c !== void 0 ? _c : null;
        if (transferList !== undefined && !Array.isArray(transferList)) {
            return Promise.reject(new TypeError('transferList argument must be an Array'));
        }
        if (filename != null && typeof filename !== 'string') {
            return Promise.reject(new TypeError('filename argument must be a string'));
        }
        if (name != null && typeof name !== 'string') {
            return Promise.reject(new TypeError('name argument must be a string'));
        }
        if (signal != null && typeof signal !== 'object') {
            return Promise.reject(new TypeError('signal argument must be an object'));
        }
        return __classPrivateFieldGet(this, _Piscina_pool, "f").runTask(task, { transferList, filename, name, signal });
    }
    async close(options = kDefaultCloseOptions) {
        if (options === null || typeof options !== 'object') {
            throw TypeError('options must be an object');
        }
        options = (0, common_1.withNullPrototype)(options);
        let { force } = options;
        if (force !== undefined && typeof force !== 'boolean') {
            return Promise.reject(new TypeError('force argument must be a boolean'));
        }
        force !== null && force !== void 0 ? force : (force = kDefaultCloseOptions.force);
        return __classPrivateFieldGet(this, _Piscina_pool, "f").close({
            force
        });
    }
    destroy() {
        return __classPrivateFieldGet(this, _Piscina_pool, "f").destroy();
    }
    [(_Piscina_pool = new WeakMap(), _Piscina_histogram = new WeakMap(), Symbol.dispose)]() {
        this.close();
    }
    [Symbol.asyncDispose]() {
        return this.close();
    }
    get maxThreads() {
        return __classPrivateFieldGet(this, _Piscina_pool, "f").options.maxThreads;
    }
    get minThreads() {
        return __classPrivateFieldGet(this, _Piscina_pool, "f").options.minThreads;
    }
    get options() {
        return __classPrivateFieldGet(this, _Piscina_pool, "f").options;
    }
    get threads() {
        const ret = [];
        for (const workerInfo of __classPrivateFieldGet(this, _Piscina_pool, "f").workers) {
            ret.push(workerInfo.worker);
        }
        return ret;
    }
    get idleThreads() {
        let count = 0;
        for (const workerInfo of __classPrivateFieldGet(this, _Piscina_pool, "f").workers.readyItems) {
            if (workerInfo.currentUsage() === 0)
                count++;
        }
        return count;
    }
    get queueSize() {
        const pool = __classPrivateFieldGet(this, _Piscina_pool, "f");
        return Math.max((pool.taskQueue.size + pool.skipQueue.length) - pool.pendingCapacity(), 0);
    }
    get completed() {
        return __classPrivateFieldGet(this, _Piscina_pool, "f").completed;
    }
    get histogram() {
        if (__classPrivateFieldGet(this, _Piscina_histogram, "f") == null) {
            const piscinahistogram = {
                // @ts-expect-error
                get runTime() { var _a; return (_a = this.histogram) === null || _a === void 0 ? void 0 : _a.runTimeSummary; },
                // @ts-expect-error
                get waitTime() { var _a; return (_a = this.histogram) === null || _a === void 0 ? void 0 : _a.waitTimeSummary; },
                resetRunTime() {
                    var _a;
                    // @ts-expect-error
                    (_a = this.histogram) === null || _a === void 0 ? void 0 : _a.resetRunTime();
                },
                resetWaitTime() {
                    var _a;
                    // @ts-expect-error
                    (_a = this.histogram) === null || _a === void 0 ? void 0 : _a.resetWaitTime();
                },
            };
            Object.defineProperty(piscinahistogram, 'histogram', {
                value: __classPrivateFieldGet(this, _Piscina_pool, "f").histogram,
                writable: false,
                enumerable: false,
                configurable: false,
            });
            __classPrivateFieldSet(this, _Piscina_histogram, piscinahistogram, "f");
        }
        ;
        return __classPrivateFieldGet(this, _Piscina_histogram, "f");
    }
    get utilization() {
        if (__classPrivateFieldGet(this, _Piscina_pool, "f").histogram == null) {
            return 0;
        }
        // count is available as of Node.js v16.14.0 but not present in the types
        const count = __classPrivateFieldGet(this, _Piscina_pool, "f").histogram.runTimeCount;
        if (count === 0) {
            return 0;
        }
        // The capacity is the max compute time capacity of the
        // pool to this point in time as determined by the length
        // of time the pool has been running multiplied by the
        // maximum number of threads.
        const capacity = this.duration * __classPrivateFieldGet(this, _Piscina_pool, "f").options.maxThreads;
        const totalMeanRuntime = (__classPrivateFieldGet(this, _Piscina_pool, "f").histogram.runTimeSummary.mean / 1000) * count;
        // We calculate the appoximate pool utilization by multiplying
        // the mean run time of all tasks by the number of runtime
        // samples taken and dividing that by the capacity. The
        // theory here is that capacity represents the absolute upper
        // limit of compute time this pool could ever attain (but
        // never will for a variety of reasons. Multiplying the
        // mean run time by the number of tasks sampled yields an
        // approximation of the realized compute time. The utilization
        // then becomes a point-in-time measure of how active the
        // pool is.
        return totalMeanRuntime / capacity;
    }
    get duration() {
        return node_perf_hooks_1.performance.now() - __classPrivateFieldGet(this, _Piscina_pool, "f").start;
    }
    get needsDrain() {
        return __classPrivateFieldGet(this, _Piscina_pool, "f")._needsDrain;
    }
    static get isWorkerThread() {
        return common_1.commonState.isWorkerThread;
    }
    static get workerData() {
        return common_1.commonState.workerData;
    }
    static get version() {
        return package_json_1.version;
    }
    static get Piscina() {
        return Piscina;
    }
    static get FixedQueue() {
        return task_queue_1.FixedQueue;
    }
    static get ArrayTaskQueue() {
        return task_queue_1.ArrayTaskQueue;
    }
    static move(val) {
        if (val != null && typeof val === 'object' && typeof val !== 'function') {
            if (!(0, common_1.isTransferable)(val)) {
                if (node_util_1.types.isArrayBufferView(val)) {
                    val = new ArrayBufferViewTransferable(val);
                }
                else {
                    val = new DirectlyTransferable(val);
                }
            }
            (0, common_1.markMovable)(val);
        }
        return val;
    }
    static get transferableSymbol() { return symbols_1.kTransferable; }
    static get valueSymbol() { return symbols_1.kValue; }
    static get queueOptionsSymbol() { return symbols_1.kQueueOptions; }
}
exports["default"] = Piscina;
exports.Piscina = Piscina;
const move = Piscina.move;
exports.move = move;
const isWorkerThread = Piscina.isWorkerThread;
exports.isWorkerThread = isWorkerThread;
const workerData = Piscina.workerData;
exports.workerData = workerData;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 721:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
const index_1 = __importDefault(__nccwpck_require__(246));
module.exports = index_1.default;
//# sourceMappingURL=main.js.map

/***/ }),

/***/ 459:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.kFieldCount = exports.kResponseCountField = exports.kRequestCountField = exports.kQueueOptions = exports.kValue = exports.kTransferable = exports.kWorkerData = exports.kMovable = void 0;
// Internal symbol used to mark Transferable objects returned
// by the Piscina.move() function
exports.kMovable = Symbol('Piscina.kMovable');
exports.kWorkerData = Symbol('Piscina.kWorkerData');
exports.kTransferable = Symbol.for('Piscina.transferable');
exports.kValue = Symbol.for('Piscina.valueOf');
exports.kQueueOptions = Symbol.for('Piscina.queueOptions');
exports.kRequestCountField = 0;
exports.kResponseCountField = 1;
exports.kFieldCount = 2;
//# sourceMappingURL=symbols.js.map

/***/ }),

/***/ 827:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ArrayTaskQueue = void 0;
const node_assert_1 = __importDefault(__nccwpck_require__(589));
class ArrayTaskQueue {
    constructor() {
        this.tasks = [];
    }
    get size() {
        return this.tasks.length;
    }
    shift() {
        var _a;
        return (_a = this.tasks.shift()) !== null && _a !== void 0 ? _a : null;
    }
    push(task) {
        this.tasks.push(task);
    }
    unshift(task) {
        this.tasks.unshift(task);
    }
    remove(task) {
        const index = this.tasks.indexOf(task);
        node_assert_1.default.notStrictEqual(index, -1);
        this.tasks.splice(index, 1);
    }
}
exports.ArrayTaskQueue = ArrayTaskQueue;
//# sourceMappingURL=array_queue.js.map

/***/ }),

/***/ 864:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var __classPrivateFieldSet = (this && this.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
var _FixedQueue_size;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.FixedQueue = void 0;
/*
 * Modified Fixed Queue Implementation based on the one from Node.js Project
 * License: MIT License
 * Source: https://github.com/nodejs/node/blob/de7b37880f5a541d5f874c1c2362a65a4be76cd0/lib/internal/fixed_queue.js
 */
const node_assert_1 = __importDefault(__nccwpck_require__(589));
// Currently optimal queue size, tested on V8 6.0 - 6.6. Must be power of two.
const kSize = 2048;
const kMask = kSize - 1;
// The FixedQueue is implemented as a singly-linked list of fixed-size
// circular buffers. It looks something like this:
//
//  head                                                       tail
//    |                                                          |
//    v                                                          v
// +-----------+ <-----\       +-----------+ <------\         +-----------+
// |  [null]   |        \----- |   next    |         \------- |   next    |
// +-----------+               +-----------+                  +-----------+
// |   item    | <-- bottom    |   item    | <-- bottom       |  [empty]  |
// |   item    |               |   item    |                  |  [empty]  |
// |   item    |               |   item    |                  |  [empty]  |
// |   item    |               |   item    |                  |  [empty]  |
// |   item    |               |   item    |       bottom --> |   item    |
// |   item    |               |   item    |                  |   item    |
// |    ...    |               |    ...    |                  |    ...    |
// |   item    |               |   item    |                  |   item    |
// |   item    |               |   item    |                  |   item    |
// |  [empty]  | <-- top       |   item    |                  |   item    |
// |  [empty]  |               |   item    |                  |   item    |
// |  [empty]  |               |  [empty]  | <-- top  top --> |  [empty]  |
// +-----------+               +-----------+                  +-----------+
//
// Or, if there is only one circular buffer, it looks something
// like either of these:
//
//  head   tail                                 head   tail
//    |     |                                     |     |
//    v     v                                     v     v
// +-----------+                               +-----------+
// |  [null]   |                               |  [null]   |
// +-----------+                               +-----------+
// |  [empty]  |                               |   item    |
// |  [empty]  |                               |   item    |
// |   item    | <-- bottom            top --> |  [empty]  |
// |   item    |                               |  [empty]  |
// |  [empty]  | <-- top            bottom --> |   item    |
// |  [empty]  |                               |   item    |
// +-----------+                               +-----------+
//
// Adding a value means moving `top` forward by one, removing means
// moving `bottom` forward by one. After reaching the end, the queue
// wraps around.
//
// When `top === bottom` the current queue is empty and when
// `top + 1 === bottom` it's full. This wastes a single space of storage
// but allows much quicker checks.
class FixedCircularBuffer {
    constructor() {
        this.bottom = 0;
        this.top = 0;
        this.list = new Array(kSize);
        this.next = null;
    }
    isEmpty() {
        return this.top === this.bottom;
    }
    isFull() {
        return ((this.top + 1) & kMask) === this.bottom;
    }
    push(data) {
        this.list[this.top] = data;
        this.top = (this.top + 1) & kMask;
    }
    unshift(data) {
        this.bottom = (this.bottom - 1) & kMask;
        this.list[this.bottom] = data;
    }
    shift() {
        const nextItem = this.list[this.bottom];
        if (nextItem === undefined) {
            return null;
        }
        this.list[this.bottom] = undefined;
        this.bottom = (this.bottom + 1) & kMask;
        return nextItem;
    }
    remove(task) {
        const indexToRemove = this.list.indexOf(task);
        node_assert_1.default.notStrictEqual(indexToRemove, -1);
        let curr = indexToRemove;
        while (true) {
            const next = (curr + 1) & kMask;
            this.list[curr] = this.list[next];
            if (this.list[curr] === undefined) {
                break;
            }
            if (next === indexToRemove) {
                this.list[curr] = undefined;
                break;
            }
            curr = next;
        }
        this.top = (this.top - 1) & kMask;
    }
}
class FixedQueue {
    constructor() {
        _FixedQueue_size.set(this, 0);
        this.head = this.tail = new FixedCircularBuffer();
    }
    isEmpty() {
        return this.head.isEmpty();
    }
    push(data) {
        var _a;
        if (this.head.isFull()) {
            // Head is full: Creates a new queue, sets the old queue's `.next` to it,
            // and sets it as the new main queue.
            this.head = this.head.next = new FixedCircularBuffer();
        }
        this.head.push(data);
        __classPrivateFieldSet(this, _FixedQueue_size, (_a = __classPrivateFieldGet(this, _FixedQueue_size, "f"), _a++, _a), "f");
    }
    unshift(data) {
        var _a;
        if (this.tail.isFull()) {
            const newTail = new FixedCircularBuffer();
            newTail.next = this.tail;
            this.tail = newTail;
        }
        this.tail.unshift(data);
        __classPrivateFieldSet(this, _FixedQueue_size, (_a = __classPrivateFieldGet(this, _FixedQueue_size, "f"), _a++, _a), "f");
    }
    shift() {
        var _a;
        const tail = this.tail;
        const next = tail.shift();
        if (next !== null)
            __classPrivateFieldSet(this, _FixedQueue_size, (_a = __classPrivateFieldGet(this, _FixedQueue_size, "f"), _a--, _a), "f");
        if (tail.isEmpty() && tail.next !== null) {
            // If there is another queue, it forms the new tail.
            this.tail = tail.next;
            tail.next = null;
        }
        return next;
    }
    remove(task) {
        var _a;
        let prev = null;
        let buffer = this.tail;
        while (true) {
            if (buffer.list.includes(task)) {
                buffer.remove(task);
                __classPrivateFieldSet(this, _FixedQueue_size, (_a = __classPrivateFieldGet(this, _FixedQueue_size, "f"), _a--, _a), "f");
                break;
            }
            if (buffer.next === null)
                break;
            prev = buffer;
            buffer = buffer.next;
        }
        if (buffer.isEmpty()) {
            // removing tail
            if (prev === null) {
                // if tail is not the last buffer
                if (buffer.next !== null)
                    this.tail = buffer.next;
            }
            else {
                // removing head
                if (buffer.next === null) {
                    this.head = prev;
                }
                else {
                    // removing buffer from middle
                    prev.next = buffer.next;
                }
            }
        }
    }
    get size() {
        return __classPrivateFieldGet(this, _FixedQueue_size, "f");
    }
}
exports.FixedQueue = FixedQueue;
_FixedQueue_size = new WeakMap();
;
//# sourceMappingURL=fixed_queue.js.map

/***/ }),

/***/ 998:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TaskInfo = exports.FixedQueue = exports.ArrayTaskQueue = void 0;
exports.isTaskQueue = isTaskQueue;
const node_perf_hooks_1 = __nccwpck_require__(643);
const node_async_hooks_1 = __nccwpck_require__(698);
const abort_1 = __nccwpck_require__(256);
const common_1 = __nccwpck_require__(697);
const symbols_1 = __nccwpck_require__(459);
var array_queue_1 = __nccwpck_require__(827);
Object.defineProperty(exports, "ArrayTaskQueue", ({ enumerable: true, get: function () { return array_queue_1.ArrayTaskQueue; } }));
var fixed_queue_1 = __nccwpck_require__(864);
Object.defineProperty(exports, "FixedQueue", ({ enumerable: true, get: function () { return fixed_queue_1.FixedQueue; } }));
/**
 * Verifies if a given TaskQueue is valid
 *
 * @export
 * @param {*} value
 * @return {*}  {boolean}
 */
function isTaskQueue(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'size' in value &&
        typeof value.shift === 'function' &&
        typeof value.remove === 'function' &&
        typeof value.push === 'function');
}
let taskIdCounter = 0;
// Extend AsyncResource so that async relations between posting a task and
// receiving its result are visible to diagnostic tools.
class TaskInfo extends node_async_hooks_1.AsyncResource {
    constructor({ task, transferList, filename, name, abortSignal, triggerAsyncId, }, callback) {
        super('Piscina.Task', { requireManualDestroy: true, triggerAsyncId });
        this.workerInfo = null;
        this.aborted = false;
        this._abortListener = () => { this.aborted = true; };
        this._abortCleaner = null;
        this.callback = callback;
        this.task = task;
        this.transferList = transferList;
        // If the task is a Transferable returned by
        // Piscina.move(), then add it to the transferList
        // automatically
        if ((0, common_1.isMovable)(task)) {
            // This condition should never be hit but typescript
            // complains if we dont do the check.
            /* c8 ignore next */
            if (this.transferList == null) {
                this.transferList = [];
            }
            this.transferList = this.transferList.concat(task[symbols_1.kTransferable]);
            this.task = task[symbols_1.kValue];
        }
        this.filename = filename;
        this.name = name;
        // TODO: This should not be global
        this.taskId = taskIdCounter++;
        this.abortSignal = abortSignal;
        this.created = node_perf_hooks_1.performance.now();
        this.started = 0;
    }
    onAbort(value) {
        this._abortListener = () => {
            this.aborted = true;
            value();
        };
    }
    setAbortListener(signal) {
        this._abortCleaner = (0, abort_1.onabort)(signal, this._abortListener);
    }
    releaseTask() {
        const ret = this.task;
        this.task = null;
        return ret;
    }
    // TODO: implement - helpful for streaming chunks of data from worker to parent
    onResponse(_result) { }
    done(err, result) {
        var _a;
        this.runInAsyncScope(this.callback, null, err, result);
        this.emitDestroy(); // `TaskInfo`s are used only once.
        // If an abort signal was used, remove the listener from it when
        // done to make sure we do not accidentally leak.
        (_a = this._abortCleaner) === null || _a === void 0 ? void 0 : _a.call(this);
    }
    get [symbols_1.kQueueOptions]() {
        var _a, _b;
        return (_b = (_a = this.task) === null || _a === void 0 ? void 0 : _a[symbols_1.kQueueOptions]) !== null && _b !== void 0 ? _b : null;
    }
    get interface() {
        return {
            taskId: this.taskId,
            filename: this.filename,
            name: this.name,
            created: this.created,
            isAbortable: this.abortSignal !== null,
            [symbols_1.kQueueOptions]: this[symbols_1.kQueueOptions]
        };
    }
}
exports.TaskInfo = TaskInfo;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 507:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LeastBusyBalancer = LeastBusyBalancer;
function LeastBusyBalancer(opts) {
    const { maximumUsage } = opts;
    return (task, workers) => {
        let candidate = null;
        let checkpoint = maximumUsage;
        for (const worker of workers) {
            if (worker.currentUsage === 0) {
                candidate = worker;
                break;
            }
            if (worker.isRunningAbortableTask)
                continue;
            if (task.isAbortable === false &&
                (worker.currentUsage < checkpoint)) {
                candidate = worker;
                checkpoint = worker.currentUsage;
            }
        }
        return candidate;
    };
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 347:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AsynchronouslyCreatedResourcePool = exports.AsynchronouslyCreatedResource = void 0;
const node_assert_1 = __importDefault(__nccwpck_require__(589));
class AsynchronouslyCreatedResource {
    constructor() {
        this.onreadyListeners = [];
        this.ondestroyListeners = [];
    }
    markAsReady() {
        const listeners = this.onreadyListeners;
        (0, node_assert_1.default)(listeners != null);
        this.onreadyListeners = null;
        for (const listener of listeners) {
            listener();
        }
    }
    isReady() {
        return this.onreadyListeners == null;
    }
    onReady(fn) {
        if (this.onreadyListeners == null) {
            fn(); // Zalgo is okay here.
            return;
        }
        this.onreadyListeners.push(fn);
    }
    onDestroy(fn) {
        if (this.ondestroyListeners == null) {
            return;
        }
        this.ondestroyListeners.push(fn);
    }
    markAsDestroyed() {
        const listeners = this.ondestroyListeners;
        (0, node_assert_1.default)(listeners != null);
        this.ondestroyListeners = null;
        for (const listener of listeners) {
            listener();
        }
    }
    isDestroyed() {
        return this.ondestroyListeners == null;
    }
}
exports.AsynchronouslyCreatedResource = AsynchronouslyCreatedResource;
// TODO: this will eventually become an scheduler
class AsynchronouslyCreatedResourcePool {
    constructor(maximumUsage) {
        this.pendingItems = new Set();
        this.readyItems = new Set();
        this.maximumUsage = maximumUsage;
        this.onAvailableListeners = [];
        this.onTaskDoneListeners = [];
    }
    add(item) {
        this.pendingItems.add(item);
        item.onReady(() => {
            /* istanbul ignore else */
            if (this.pendingItems.has(item)) {
                this.pendingItems.delete(item);
                this.readyItems.add(item);
                this.maybeAvailable(item);
            }
        });
    }
    delete(item) {
        this.pendingItems.delete(item);
        this.readyItems.delete(item);
    }
    *[Symbol.iterator]() {
        yield* this.pendingItems;
        yield* this.readyItems;
    }
    get size() {
        return this.pendingItems.size + this.readyItems.size;
    }
    maybeAvailable(item) {
        /* istanbul ignore else */
        if (item.currentUsage() < this.maximumUsage) {
            for (const listener of this.onAvailableListeners) {
                listener(item);
            }
        }
    }
    onAvailable(fn) {
        this.onAvailableListeners.push(fn);
    }
    taskDone(item) {
        for (let i = 0; i < this.onTaskDoneListeners.length; i++) {
            this.onTaskDoneListeners[i](item);
        }
    }
    onTaskDone(fn) {
        this.onTaskDoneListeners.push(fn);
    }
    getCurrentUsage() {
        let inFlight = 0;
        for (const worker of this.readyItems) {
            const currentUsage = worker.currentUsage();
            if (Number.isFinite(currentUsage))
                inFlight += currentUsage;
        }
        return inFlight;
    }
}
exports.AsynchronouslyCreatedResourcePool = AsynchronouslyCreatedResourcePool;
//# sourceMappingURL=base.js.map

/***/ }),

/***/ 12:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AsynchronouslyCreatedResourcePool = exports.WorkerInfo = void 0;
const node_worker_threads_1 = __nccwpck_require__(919);
const node_perf_hooks_1 = __nccwpck_require__(643);
const node_assert_1 = __importDefault(__nccwpck_require__(589));
const errors_1 = __nccwpck_require__(971);
const symbols_1 = __nccwpck_require__(459);
const histogram_1 = __nccwpck_require__(148);
const base_1 = __nccwpck_require__(347);
Object.defineProperty(exports, "AsynchronouslyCreatedResourcePool", ({ enumerable: true, get: function () { return base_1.AsynchronouslyCreatedResourcePool; } }));
__exportStar(__nccwpck_require__(507), exports);
class WorkerInfo extends base_1.AsynchronouslyCreatedResource {
    constructor({ worker, port, enableHistogram }, onMessage) {
        super();
        this.idleTimeout = null;
        this.lastSeenResponseCount = 0;
        this.terminating = false;
        this.destroyed = false;
        const { filename, ...workerOpts } = worker;
        this.worker = new node_worker_threads_1.Worker(filename, workerOpts);
        this.port = port;
        this.onMessage = onMessage;
        this.port.on('message', this._handleResponse.bind(this));
        this.taskInfos = new Map();
        this.sharedBuffer = new Int32Array(new SharedArrayBuffer(symbols_1.kFieldCount * Int32Array.BYTES_PER_ELEMENT));
        this.histogram = enableHistogram ? (0, node_perf_hooks_1.createHistogram)() : null;
    }
    get id() {
        return this.worker.threadId;
    }
    onWorkerMessage(handler) {
        this.worker.on('message', handler);
    }
    onWorkerError(handler) {
        this.worker.on('error', handler);
    }
    onWorkerExit(handler) {
        this.worker.on('exit', handler);
    }
    onPortClose(handler) {
        this.port.on('close', handler);
    }
    init(msg, toTransfer) {
        this.worker.postMessage(msg, toTransfer);
        return this;
    }
    workerRef() {
        this.worker.ref();
        return this;
    }
    workerUnref() {
        this.worker.unref();
        return this;
    }
    destroy() {
        if (this.terminating || this.destroyed)
            return;
        this.terminating = true;
        this.clearIdleTimeout();
        this.worker.terminate();
        this.port.close();
        for (const taskInfo of this.taskInfos.values()) {
            taskInfo.done(errors_1.Errors.ThreadTermination());
        }
        this.taskInfos.clear();
        this.terminating = false;
        this.destroyed = true;
        this.markAsDestroyed();
    }
    setIdleTimeout(handler, ms, ...args) {
        this.idleTimeout = setTimeout(handler, ms, ...args).unref();
    }
    clearIdleTimeout() {
        if (this.idleTimeout != null) {
            clearTimeout(this.idleTimeout);
            this.idleTimeout = null;
        }
    }
    ref() {
        this.port.ref();
        return this;
    }
    unref() {
        this.port.unref();
        return this;
    }
    _handleResponse(message) {
        var _a;
        // Both cannot be in different state if histogram enabled.
        (_a = this.histogram) === null || _a === void 0 ? void 0 : _a.record(histogram_1.PiscinaHistogramHandler.toHistogramIntegerNano(message === null || message === void 0 ? void 0 : message.time));
        this.onMessage(message);
        if (this.taskInfos.size === 0) {
            // No more tasks running on this Worker means it should not keep the
            // process running.
            this.unref();
        }
    }
    postTask(taskInfo) {
        // Avoid duplicates
        (0, node_assert_1.default)(!this.taskInfos.has(taskInfo.taskId));
        // Avoid posting when pool is shutting down or worker already destroyed
        (0, node_assert_1.default)(!this.terminating && !this.destroyed);
        const message = {
            task: taskInfo.releaseTask(),
            taskId: taskInfo.taskId,
            filename: taskInfo.filename,
            name: taskInfo.name,
            histogramEnabled: this.histogram != null ? 1 : 0
        };
        try {
            this.port.postMessage(message, taskInfo.transferList);
            queueMicrotask(() => this.clearIdleTimeout());
            taskInfo.workerInfo = this;
            this.taskInfos.set(taskInfo.taskId, taskInfo);
            this.ref();
            // Inform the worker that there are new messages posted, and wake it up
            // if it is waiting for one.
            Atomics.add(this.sharedBuffer, symbols_1.kRequestCountField, 1);
            Atomics.notify(this.sharedBuffer, symbols_1.kRequestCountField, 1);
        }
        catch (err) {
            // This would mostly happen if e.g. message contains unserializable data
            // or transferList is invalid.
            taskInfo.done(err);
        }
    }
    processPendingMessages() {
        if (this.destroyed)
            return;
        // If we *know* that there are more messages than we have received using
        // 'message' events yet, then try to load and handle them synchronously,
        // without the need to wait for more expensive events on the event loop.
        // This would usually break async tracking, but in our case, we already have
        // the extra TaskInfo/AsyncResource layer that rectifies that situation.
        const actualResponseCount = Atomics.load(this.sharedBuffer, symbols_1.kResponseCountField);
        if (actualResponseCount !== this.lastSeenResponseCount) {
            this.lastSeenResponseCount = actualResponseCount;
            let entry;
            while ((entry = (0, node_worker_threads_1.receiveMessageOnPort)(this.port)) != null) {
                this._handleResponse(entry.message);
            }
        }
    }
    isRunningAbortableTask() {
        // If there are abortable tasks, we are running one at most per Worker.
        if (this.taskInfos.size !== 1)
            return false;
        const [[, task]] = this.taskInfos;
        return task.abortSignal != null;
    }
    currentUsage() {
        return this.isRunningAbortableTask() ? Infinity : this.taskInfos.size;
    }
    popTask(taskId) {
        var _a;
        const task = (_a = this.taskInfos.get(taskId)) !== null && _a !== void 0 ? _a : null;
        if (task != null)
            this.taskInfos.delete(taskId);
        return task;
    }
    get interface() {
        const worker = this;
        return {
            get id() {
                return worker.worker.threadId;
            },
            get currentUsage() {
                return worker.currentUsage();
            },
            get isRunningAbortableTask() {
                return worker.isRunningAbortableTask();
            },
            get histogram() {
                return worker.histogram != null ? histogram_1.PiscinaHistogramHandler.createHistogramSummary(worker.histogram) : null;
            },
            get terminating() {
                return worker.terminating;
            },
            get destroyed() {
                return worker.destroyed;
            },
            [symbols_1.kWorkerData]: worker
        };
    }
}
exports.WorkerInfo = WorkerInfo;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 129:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"piscina","version":"5.3.2","description":"A fast, efficient Node.js Worker Thread Pool implementation","main":"./dist/main.js","types":"./dist/index.d.ts","exports":{"types":"./dist/index.d.ts","import":"./dist/esm-wrapper.mjs","require":"./dist/main.js"},"engines":{"node":">=20.x"},"scripts":{"build":"tsc && gen-esm-wrapper . dist/esm-wrapper.mjs","lint":"eslint","test":"node scripts/run-tests.js","test:jest":"jest --config test/jest/jest.config.js","test:ci":"npm run lint && npm run build && npm run test:coverage && npm run test:jest","test:coverage":"node scripts/run-tests.js --coverage","prepack":"npm run build","benchmark":"node --allow-natives-syntax benchmark/index.js --scope all","benchmark:ci":"node --allow-natives-syntax benchmark/index.js --scope all --reporter json | jq \'.[] | .name, .opsSec\'","benchmark:simple":"node --allow-natives-syntax benchmark/index.js --scope simple:all","benchmark:simple:default":"node --allow-natives-syntax benchmark/index.js --scope simple","benchmark:simple:async":"node --allow-natives-syntax benchmark/index.js --scope simple:async","benchmark:startup":"node --allow-natives-syntax benchmark/index.js --scope startup","benchmark:queue":"node --allow-natives-syntax benchmark/index.js --scope queue"},"repository":{"type":"git","url":"git+https://github.com/piscinajs/piscina.git"},"keywords":["fast","worker threads","thread pool","wade wilson"],"author":"James M Snell <jasnell@gmail.com>","contributors":["Anna Henningsen <anna@addaleax.net>","Matteo Collina <matteo.collina@gmail.com>","Carlos Fuentes <me@metcoder.dev>"],"license":"MIT","devDependencies":{"@types/jest":"^30.0.0","@types/node":"^22.4.1","abort-controller":"^3.0.0","bench-node":"^0.7.0","concat-stream":"^2.0.0","eslint":"^9.16.0","gen-esm-wrapper":"^1.1.1","glob":"^13.0.1","jest":"^30.2.0","neostandard":"^0.13.0","ts-jest":"^29.4.6","tsx":"^4.20.3","typescript":"5.8.3"},"optionalDependencies":{"@napi-rs/nice":"^1.0.4"},"bugs":{"url":"https://github.com/piscinajs/piscina/issues"},"homepage":"https://github.com/piscinajs/piscina#readme","directories":{"example":"examples","test":"test"}}');

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(136);
;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
;// CONCATENATED MODULE: ./build/allowance/host-facts.js
/** The facts of a captured Linux tree: nothing is taken from the machine that reads it. */
const CAPTURED_LINUX_FACTS = {
    platform: 'linux',
    availableParallelism: null,
    cpuCount: null,
    totalMemoryBytes: null,
    availableMemoryBytes: null,
};

;// CONCATENATED MODULE: ./build/errors.js
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

;// CONCATENATED MODULE: ./build/adapters/host.js






/** The largest file a captured tree may make us read; the largest real one is a `mountinfo`. */
const LARGEST_CAPTURED_BYTES = 4 * 1024 * 1024;
function readWhole(file) {
    try {
        return (0,external_node_fs_namespaceObject.readFileSync)(file, 'utf8');
    }
    catch {
        // Not there, not allowed, not switched on: for a limit it is all the same.
        return undefined;
    }
}
/** Resolves a path below a real folder; `undefined` where a link leads out or nothing is there. */
function resolveWithin(realRoot, file) {
    try {
        const target = external_node_fs_namespaceObject.realpathSync.native(external_node_path_.join(realRoot, external_node_path_.posix.normalize(`/${file}`)));
        const relative = external_node_path_.relative(realRoot, target);
        const isWithin = !external_node_path_.isAbsolute(relative) && relative.split(external_node_path_.sep)[0] !== '..';
        const stats = (0,external_node_fs_namespaceObject.statSync)(target);
        // A pipe would be waited for, and a device read without end.
        const isReadable = stats.isFile() && stats.size <= LARGEST_CAPTURED_BYTES;
        return isWithin && isReadable ? target : undefined;
    }
    catch {
        // A path that cannot be resolved is one that is not in the tree.
        return undefined;
    }
}
function openRoot(root) {
    try {
        const realRoot = external_node_fs_namespaceObject.realpathSync.native(root);
        if ((0,external_node_fs_namespaceObject.statSync)(realRoot).isDirectory())
            return realRoot;
    }
    catch (error) {
        throw new ConfigurationError(`Expected "--root" to name a folder with a captured /proc and /sys, found nothing at "${root}". Check the path.`, { cause: error });
    }
    throw new ConfigurationError(`Expected "--root" to name a folder with a captured /proc and /sys, found a file at "${root}". Name the folder it is in.`);
}
function readFacts() {
    return {
        platform: external_node_process_namespaceObject.platform,
        availableParallelism: external_node_os_.availableParallelism(),
        cpuCount: external_node_os_.cpus().length || null,
        totalMemoryBytes: external_node_os_.totalmem(),
        availableMemoryBytes: readAvailableMemory(),
    };
}
/** Free memory with what can be freed at once: on macOS `os.freemem` leaves out almost all of it. */
function readAvailableMemory() {
    // Node 20 has the function from 20.13 on.
    const node = external_node_process_namespaceObject;
    return node.availableMemory?.() ?? external_node_os_.freemem();
}
/**
 * Opens this machine or a captured Linux tree. Of a tree nothing outside its folder is read, and
 * nothing of this machine is taken for it.
 *
 * @throws ConfigurationError when `root` names no folder.
 */
function openHost({ root } = {}) {
    if (root === undefined) {
        const facts = readFacts();
        return { read: facts.platform === 'linux' ? readWhole : () => undefined, facts };
    }
    const realRoot = openRoot(root);
    const read = (file) => {
        const target = resolveWithin(realRoot, file);
        return target === undefined ? undefined : readWhole(target);
    };
    return { read, facts: CAPTURED_LINUX_FACTS };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(500);
// EXTERNAL MODULE: ./node_modules/piscina/dist/main.js
var main = __nccwpck_require__(721);
;// CONCATENATED MODULE: ./node_modules/piscina/dist/esm-wrapper.mjs


/* harmony default export */ const esm_wrapper = ((/* unused pure expression or super */ null && (mod)));
const ArrayTaskQueue = main.ArrayTaskQueue;
const FixedQueue = main.FixedQueue;
const Piscina = main.Piscina;
const isWorkerThread = main.isWorkerThread;
const move = main.move;
const queueOptionsSymbol = main.queueOptionsSymbol;
const transferableSymbol = main.transferableSymbol;
const valueSymbol = main.valueSymbol;
const version = main.version;
const workerData = main.workerData;

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
    const detail = messageOf(error) === '' ? 'the outcome could not be sent' : messageOf(error);
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
    const pool = new Piscina({
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
                return { kind: 'replied', reply: await pool.run(request, { signal }) };
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
        const text = (0,external_node_fs_namespaceObject.readFileSync)(`/proc/self/task/${osThreadId}/schedstat`, 'utf8');
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

;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
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
        return await (0,external_node_fs_promises_namespaceObject.readFile)(plain);
    }
    catch {
        // A large module is shipped compressed; when that is missing too, its error names the file.
        const compressed = await (0,external_node_fs_promises_namespaceObject.readFile)(`${plain}.br`);
        return (0,external_node_util_.promisify)(external_node_zlib_namespaceObject.brotliDecompress)(compressed, { chunkSize: INFLATE_BYTES });
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
        const module = await WebAssembly.compile(bytes);
        free(bytes);
        return module;
    }
    catch (error) {
        const message = `Expected the shipped module "${name}" to be whole, found: ${messageOf(error)}`;
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

;// CONCATENATED MODULE: ./build/allowance/cpu-list.js
function parseRange(part) {
    const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(part.trim()) ?? [];
    const range = { first: Number(from), last: Number(to) };
    const isValid = from !== '' && range.first <= range.last && Number.isSafeInteger(range.last);
    return isValid ? range : undefined;
}
function merge(ranges) {
    const merged = [];
    for (const range of ranges.toSorted((left, right) => left.first - right.first)) {
        const previous = merged.at(-1);
        if (previous === undefined || range.first > previous.last)
            merged.push(range);
        else {
            merged[merged.length - 1] = {
                first: previous.first,
                last: Math.max(previous.last, range.last),
            };
        }
    }
    return merged;
}
/** Parses the kernel's list format, such as `0-3,8,10-11`; `undefined` when it is not one or empty. */
function parseCpuList(text) {
    const ranges = text.split(',').map(parseRange);
    const known = ranges.filter((range) => range !== undefined);
    return known.length === ranges.length ? merge(known) : undefined;
}
/** Number of CPUs in a list. */
function countCpus(list) {
    return list.reduce((count, { first, last }) => count + last - first + 1, 0);
}
/** The CPUs that are in both lists, in one pass over each. */
function intersectCpus(left, right) {
    const shared = [];
    let leftIndex = 0;
    let rightIndex = 0;
    for (;;) {
        const one = left[leftIndex];
        const other = right[rightIndex];
        if (one === undefined || other === undefined)
            return shared;
        const first = Math.max(one.first, other.first);
        const last = Math.min(one.last, other.last);
        if (first <= last)
            shared.push({ first, last });
        if (one.last < other.last)
            leftIndex += 1;
        else
            rightIndex += 1;
    }
}

;// CONCATENATED MODULE: ./build/allowance/mount-info.js
/** Optional fields, none or many, begin at this one and end with a lone `-` (proc_pid_mountinfo(5)). */
const FIRST_OPTIONAL_FIELD = 6;
/** The kernel writes blanks and backslashes in paths as three octal digits, such as `\040`. */
function unescapeOctal(text) {
    return text.replaceAll(/\\([0-7]{3})/g, (_, digits) => String.fromCodePoint(Number.parseInt(digits, 8)));
}
function parseLine(line) {
    const fields = line.split(' ');
    const separator = fields.indexOf('-', FIRST_OPTIONAL_FIELD);
    const [, , , root, mountPoint] = fields;
    const fileSystem = fields[separator + 1];
    if (separator < 0 || !root || !mountPoint || !fileSystem)
        return undefined;
    return {
        root: unescapeOctal(root),
        mountPoint: unescapeOctal(mountPoint),
        fileSystem,
        // Options may hold blanks (a path of a Windows drive under WSL): everything that is left.
        superOptions: fields
            .slice(separator + 3)
            .join(' ')
            .split(','),
    };
}
/** Parses `/proc/self/mountinfo`, in its order; lines that are not in its format are left out. */
function parseMountInfo(text) {
    return text
        .split('\n')
        .map(parseLine)
        .filter((mount) => mount !== undefined);
}
/**
 * Whether LXCFS stands in for a file. It shows a container's share as if it were the machine:
 * numbers there are right, but its CPUs are renumbered from zero.
 */
function isFakedByLxcfs(mounts, path) {
    return mounts.some(({ fileSystem, mountPoint }) => fileSystem === 'fuse.lxcfs' && (path === mountPoint || path.startsWith(`${mountPoint}/`)));
}

;// CONCATENATED MODULE: ./build/allowance/affinity.js


const ONLINE = '/sys/devices/system/cpu/online';
function readAllowedList(read) {
    const line = /^Cpus_allowed_list:(.*)$/m.exec(read('/proc/self/status') ?? '');
    return parseCpuList(line?.[1] ?? '');
}
function readOnlineList(read) {
    return parseCpuList(read(ONLINE) ?? '');
}
/** Number of CPUs of the machine, for telling it apart from the share; `null` when nothing says. */
function readCpuCount(read, facts) {
    const online = readOnlineList(read);
    return facts.cpuCount ?? (online === undefined ? null : countCpus(online));
}
/** The allowed CPUs that are online: the mask may name CPUs that could be plugged in one day. */
function countUsable(allowed, online, isRenumbered) {
    const shared = countCpus(intersectCpus(allowed, online));
    // Lists that number CPUs differently cannot be compared: then the shorter one counts.
    if (isRenumbered || shared === 0)
        return Math.min(countCpus(allowed), countCpus(online));
    return shared;
}
/**
 * Reads the affinity mask. On Linux the kernel is asked before Node is: from 22.12 to 24.0 Node's
 * `availableParallelism` is too small in a group with a low CPU weight (libuv issue 4740).
 */
function readAffinity(read, facts, mounts) {
    const allowed = readAllowedList(read);
    const online = readOnlineList(read);
    if (allowed !== undefined) {
        const isRenumbered = isFakedByLxcfs(mounts, ONLINE);
        const cpus = online === undefined ? countCpus(allowed) : countUsable(allowed, online, isRenumbered);
        return { cpus, source: 'affinity mask' };
    }
    if (facts.availableParallelism !== null) {
        return { cpus: facts.availableParallelism, source: 'os.availableParallelism()' };
    }
    return online === undefined
        ? { cpus: null, source: 'unknown' }
        : { cpus: countCpus(online), source: 'CPUs online' };
}

;// CONCATENATED MODULE: ./build/allowance/cgroup-membership.js
/** The kernel prints no longer one (`PATH_MAX`), and no longer one could be opened. */
const LONGEST_PATH = 4096;
function cgroup_membership_parseLine(line) {
    // Only the first two colons separate: the path may hold colons of its own.
    const first = line.indexOf(':');
    const second = line.indexOf(':', first + 1);
    if (first < 1 || second < 0)
        return undefined;
    const id = line.slice(0, first);
    const controllers = line.slice(first + 1, second);
    const path = line.slice(second + 1);
    const isPath = path.startsWith('/') && path.length <= LONGEST_PATH;
    if (!/^\d+$/.test(id) || !isPath)
        return undefined;
    if (controllers === '') {
        return Number(id) === 0 ? { version: 2, controllers: [], path } : undefined;
    }
    // A named hierarchy such as `name=systemd` tracks processes and limits nothing.
    if (controllers.startsWith('name='))
        return undefined;
    return { version: 1, controllers: controllers.split(','), path };
}
/** Parses `/proc/self/cgroup`; lines that are not in its format are left out. */
function parseCgroupMemberships(text) {
    return text
        .split('\n')
        .map(cgroup_membership_parseLine)
        .filter((membership) => membership !== undefined);
}

;// CONCATENATED MODULE: ./build/allowance/printable.js
/** Long enough for a pod's cgroup path with its two identifiers. */
const LONGEST_SHOWN = 200;
/**
 * Text from a control file or a path, safe to show: it may come from a captured tree of a stranger,
 * and must neither start a line of its own nor steer a terminal. Long text loses its middle.
 */
function printable(text) {
    const safe = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '?');
    if (safe.length <= LONGEST_SHOWN)
        return safe;
    const half = LONGEST_SHOWN / 2;
    return `${safe.slice(0, half)}…${safe.slice(-half)}`;
}

;// CONCATENATED MODULE: ./build/allowance/level-limits.js

/**
 * Reads the limits at every level of a location. A missing file is no limit: the real root of a
 * hierarchy has none, nor has a level where the controller is not switched on.
 */
function readLevelLimits(location, readLevel) {
    const { controller, version } = location;
    const limits = [];
    const notes = [];
    for (const level of location.levels) {
        for (const { file, limit } of readLevel(level)) {
            if (limit.kind === 'limited') {
                limits.push({ ...level, controller, version, file, value: limit.value });
            }
            else if (limit.kind === 'malformed') {
                const text = printable(limit.text.trim());
                notes.push(`${file} of ${printable(level.cgroup)} is not a limit: "${text}".`);
            }
        }
    }
    return { limits, notes };
}
/** The limit that binds: the smallest, and of equal ones the nearest to the own cgroup. */
function tightest(limits) {
    return limits.reduce((least, limit) => (least === undefined || limit.value < least.value ? limit : least), undefined);
}

;// CONCATENATED MODULE: ./build/allowance/parse-limit.js
/** The kernel's default CPU period, in microseconds (Documentation/scheduler/sched-bwc.rst). */
const DEFAULT_PERIOD_US = 100_000;
/**
 * From here up a memory limit means "none": cgroup v1 writes the largest signed 64-bit number,
 * rounded down to the page size, and that differs between 4 KiB and 64 KiB pages.
 */
const UNLIMITED_MEMORY_BYTES = 2 ** 62;
const UNLIMITED = { kind: 'unlimited' };
const DIGITS = /^\d+$/;
/** A positive, finite value as a limit; anything else did not come from the kernel. */
function positive(value, text) {
    return Number.isFinite(value) && value > 0
        ? { kind: 'limited', value }
        : { kind: 'malformed', text };
}
/**
 * Parses cgroup v2 `cpu.max`, quota and period in microseconds, such as `150000 100000`.
 * The value is in CPUs, below one as well; a missing period is the kernel's default.
 */
function parseCpuMax(text) {
    const fields = text.trim().split(/\s+/);
    const [quota = '', period = String(DEFAULT_PERIOD_US)] = fields;
    if (fields.length > 2)
        return { kind: 'malformed', text };
    if (quota === 'max')
        return UNLIMITED;
    if (!DIGITS.test(quota) || !DIGITS.test(period))
        return { kind: 'malformed', text };
    return positive(Number(quota) / Number(period), text);
}
/**
 * Parses cgroup v1 `cpu.cfs_quota_us` and `cpu.cfs_period_us`. The value is in CPUs; a negative
 * quota is no limit. The kernel always has both files: without a period the quota means nothing.
 */
function parseCfsQuota(quotaText, periodText) {
    const quota = quotaText.trim();
    const period = periodText?.trim() ?? '';
    if (/^-\d+$/.test(quota))
        return UNLIMITED;
    const text = `${quota} ${period}`;
    if (!DIGITS.test(quota) || !DIGITS.test(period))
        return { kind: 'malformed', text };
    return positive(Number(quota) / Number(period), text);
}
/**
 * Parses a memory limit in bytes, of either cgroup version. Zero is malformed: no process that
 * could read it would be running.
 */
function parseMemoryLimit(text) {
    const value = text.trim();
    if (value === 'max')
        return UNLIMITED;
    if (!DIGITS.test(value))
        return { kind: 'malformed', text };
    const bytes = Number(value);
    return bytes >= UNLIMITED_MEMORY_BYTES ? UNLIMITED : positive(bytes, text);
}
/** Parses `pids.max`, a number of threads and processes; zero is a limit: no more may start. */
function parsePidsMax(text) {
    const value = text.trim();
    if (value === 'max')
        return UNLIMITED;
    return DIGITS.test(value)
        ? { kind: 'limited', value: Number(value) }
        : { kind: 'malformed', text };
}
/** Parses a file that holds one non-negative number, such as `memory.current`. */
function parseCount(text) {
    const value = text?.trim() ?? '';
    return DIGITS.test(value) ? Number(value) : undefined;
}
/** The value of a key in a flat-keyed file such as `memory.stat`, one key and value a line. */
function findStat(text, key) {
    const line = text?.split('\n').find((candidate) => candidate.startsWith(`${key} `));
    return line?.slice(key.length + 1);
}

;// CONCATENATED MODULE: ./build/allowance/cpu-quota.js


/**
 * The CPU quotas of every level, in CPUs as fractions. Weights and shares are no limits: they only
 * decide who waits when all want to run. Bursts only move quota from one period to the next.
 */
function readCpuQuotas(read, location) {
    return readLevelLimits(location, ({ directory }) => {
        const file = location.version === 2 ? 'cpu.max' : 'cpu.cfs_quota_us';
        const text = read(`${directory}/${file}`);
        if (text === undefined)
            return [];
        const limit = location.version === 2
            ? parseCpuMax(text)
            : parseCfsQuota(text, read(`${directory}/cpu.cfs_period_us`));
        return [{ file, limit }];
    });
}

;// CONCATENATED MODULE: ./build/allowance/locate-controller.js

/** Where systemd and every container engine mount cgroups; another place is a copy for guests. */
const USUAL_PLACE = ['sys', 'fs', 'cgroup'];
/** Names of a path; comparing them one by one keeps `/docker/1` apart from `/docker/1-other`. */
function segmentsOf(path) {
    return path.split('/').filter((segment) => segment !== '');
}
function startsWith(path, start) {
    return start.every((segment, index) => segment === path[index]);
}
/** Leads out of the cgroup namespace, to where nothing has a name. */
function isOutside(path) {
    return path.includes('..');
}
function toCandidate(mount, own) {
    const root = segmentsOf(mount.root);
    const mountPoint = segmentsOf(mount.mountPoint);
    return { mount, mountPoint, root, showsOwn: startsWith(own, root) && !isOutside(root) };
}
/** How good a mount is to read at: in the usual place first, then one that shows the own cgroup. */
function rankOf({ mountPoint, showsOwn }) {
    return (startsWith(mountPoint, USUAL_PLACE) ? 2 : 0) + (showsOwn ? 1 : 0);
}
/**
 * Of two equally good mounts the later one, which may cover the earlier; but the one that shows more
 * levels above the own cgroup, where a container has its own subtree mounted inside the whole.
 */
function betterOf(best, candidate) {
    const difference = rankOf(candidate) - rankOf(best);
    if (difference !== 0)
        return difference > 0 ? candidate : best;
    const coversBest = candidate.mount.mountPoint === best.mount.mountPoint;
    return coversBest || candidate.root.length <= best.root.length ? candidate : best;
}
function levelsUpFrom({ mountPoint, root }, below) {
    return Array.from({ length: below.length + 1 }, (_, height) => {
        const names = below.slice(0, below.length - height);
        return {
            directory: `/${[...mountPoint, ...names].join('/')}`,
            cgroup: `/${[...root, ...names].join('/')}`,
        };
    });
}
/** The hierarchy that holds a controller: version 1 when a line names it, since then 2 has not got it. */
function membershipOf(controller, memberships) {
    return (memberships.find(({ controllers }) => controllers.includes(controller)) ??
        memberships.find(({ version }) => version === 2));
}
function holds(mount, controller, version) {
    return version === 2
        ? mount.fileSystem === 'cgroup2'
        : mount.fileSystem === 'cgroup' && mount.superOptions.includes(controller);
}
function unnamedGap(mount, path) {
    const place = `${printable(mount.mountPoint)} (root ${printable(mount.root)})`;
    return `The own cgroup ${printable(path)} cannot be named below ${place}: only limits from there up are known.`;
}
/**
 * Finds the cgroups whose limits bind this process for one controller. `undefined` when no hierarchy
 * has it. Without a mount that shows it there are no levels, and the gap says so.
 */
function locateController(controller, memberships, mounts) {
    const membership = membershipOf(controller, memberships);
    if (membership === undefined)
        return undefined;
    const { version, path } = membership;
    const [first, ...others] = mounts.filter((mount) => holds(mount, controller, version));
    if (first === undefined) {
        const shown = version === 2 ? 'cgroup v2' : `the ${controller} controller of cgroup v1`;
        const gap = `No mount shows ${shown}: its limits are not known.`;
        return { controller, version, levels: [], gap };
    }
    const own = segmentsOf(path);
    const best = others
        .map((mount) => toCandidate(mount, own))
        .reduce(betterOf, toCandidate(first, own));
    const isNamed = best.showsOwn && !isOutside(own);
    const levels = levelsUpFrom(best, isNamed ? own.slice(best.root.length) : []);
    return isNamed
        ? { controller, version, levels }
        : { controller, version, levels, gap: unnamedGap(best.mount, path) };
}

;// CONCATENATED MODULE: ./build/allowance/memory-limits.js


/** The names of what is read, by cgroup version. */
const FILES = {
    1: {
        limits: ['memory.limit_in_bytes'],
        usage: 'memory.usage_in_bytes',
        inactiveFile: 'total_inactive_file',
    },
    // Above memory.high the kernel slows the group down to reclaim memory: as good as a limit.
    2: {
        limits: ['memory.max', 'memory.high'],
        usage: 'memory.current',
        inactiveFile: 'inactive_file',
    },
};
const HIERARCHICAL_LIMIT = 'hierarchical_memory_limit';
function readOwnFiles(read, location) {
    return readLevelLimits(location, ({ directory }) => FILES[location.version].limits.flatMap((file) => {
        const text = read(`${directory}/${file}`);
        return text === undefined ? [] : [{ file, limit: parseMemoryLimit(text) }];
    }));
}
/**
 * The minimum over a cgroup v1 level and all above it, seen or not, as `memory.stat` of the nearest
 * level tells it; `Infinity` when none of them has a limit.
 */
function readHierarchicalLimit(read, { controller, version, levels }) {
    for (const level of levels) {
        const told = findStat(read(`${level.directory}/memory.stat`), HIERARCHICAL_LIMIT);
        const limit = parseMemoryLimit(told ?? '');
        if (limit.kind !== 'malformed') {
            const value = limit.kind === 'limited' ? limit.value : Infinity;
            return { ...level, controller, version, file: `memory.stat ${HIERARCHICAL_LIMIT}`, value };
        }
    }
    return undefined;
}
/** The levels of a cgroup v1 location that are charged together: up to where `use_hierarchy` is off. */
function chargedTogether(read, location) {
    const { levels } = location;
    const isOff = (directory) => parseCount(read(`${directory}/memory.use_hierarchy`)) === 0;
    // A group is charged to its parent when the parent's switch is on; its own can only follow.
    const last = levels.findIndex(({ directory }, index) => {
        const parent = levels[index + 1];
        return isOff(directory) || (parent !== undefined && isOff(parent.directory));
    });
    return last < 0 ? location : { ...location, levels: levels.slice(0, last + 1) };
}
/**
 * Adds what the kernel says is the minimum over all ancestors, seen or not. A level above with a
 * tighter limit cannot bind then: `use_hierarchy` is off below it.
 */
function withHierarchicalLimit({ limits, notes }, hierarchical, location) {
    const depthOf = (directory) => location.levels.findIndex((level) => level.directory === directory);
    const least = hierarchical.value;
    const binding = limits.filter(({ directory, value }) => value >= least || depthOf(directory) <= depthOf(hierarchical.directory));
    const isExplained = least === Infinity || binding.some(({ value }) => value <= least);
    return { limits: isExplained ? binding : [...binding, hierarchical], notes };
}
/**
 * The memory limits of every level that binds, in bytes. Soft limits and swap are no limits.
 */
function readMemoryLimits(read, location) {
    if (location.version === 2)
        return readOwnFiles(read, location);
    const hierarchical = readHierarchicalLimit(read, location);
    return hierarchical === undefined
        ? readOwnFiles(read, chargedTogether(read, location))
        : withHierarchicalLimit(readOwnFiles(read, location), hierarchical, location);
}
/**
 * How much more memory may be used below a limit, in bytes. File pages that nobody used lately do
 * not count as used, since the kernel drops them first: the rule of the kubelet's working set and
 * of .NET. Without a usage file all of the limit is taken to be free.
 */
function readMemoryRoom(read, limit) {
    const { usage, inactiveFile } = FILES[limit.version];
    const usedBytes = parseCount(read(`${limit.directory}/${usage}`)) ?? 0;
    const statistics = read(`${limit.directory}/memory.stat`);
    const cachedBytes = parseCount(findStat(statistics, inactiveFile)) ?? 0;
    return Math.max(0, limit.value - Math.max(0, usedBytes - cachedBytes));
}

;// CONCATENATED MODULE: ./build/allowance/pids-limits.js


/** Left free for Node itself, which starts with 7 threads a process, and for the tools it runs. */
const RESERVED_THREADS = 16;
/** The limits on threads and processes of every level; both cgroup versions use the same files. */
function readPidsLimits(read, location) {
    return readLevelLimits(location, ({ directory }) => {
        const text = read(`${directory}/pids.max`);
        return text === undefined ? [] : [{ file: 'pids.max', limit: parsePidsMax(text) }];
    });
}
/** How many workers, one thread each, may still be started below the limits; `null` without limits. */
function readPidsRoom(read, limits) {
    if (limits.length === 0)
        return null;
    const rooms = limits.map(({ directory, value }) => value - (parseCount(read(`${directory}/pids.current`)) ?? 0) - RESERVED_THREADS);
    return Math.max(0, Math.min(...rooms));
}

;// CONCATENATED MODULE: ./build/allowance/cgroup-limits.js






const CONTROLLERS = ['cpu', 'memory', 'pids'];
/**
 * Reads the limits of one controller at its levels. A location stays right while a process stays in
 * its cgroup, but its limits may change: an orchestrator can resize a container that runs.
 */
function readLimitsAt(read, location) {
    switch (location.controller) {
        case 'cpu':
            return readCpuQuotas(read, location);
        case 'memory':
            return readMemoryLimits(read, location);
        case 'pids':
            return readPidsLimits(read, location);
        default:
            return assertNever(location.controller);
    }
}
/** Finds the cgroups of this process and reads their limits, each controller for itself. */
function readCgroupLimits(read, mounts) {
    const text = read('/proc/self/cgroup');
    if (text === undefined) {
        const note = '/proc/self/cgroup cannot be read: limits of a container are not known.';
        return { locations: [], limits: [], notes: [note] };
    }
    const memberships = parseCgroupMemberships(text);
    const locations = CONTROLLERS.map((controller) => locateController(controller, memberships, mounts)).filter((location) => location !== undefined);
    const found = locations.map((location) => readLimitsAt(read, location));
    return {
        locations,
        limits: found.flatMap(({ limits }) => limits),
        notes: [
            // The limit on threads is far away where it is not looked for: not worth a note.
            ...locations.flatMap(({ controller, gap }) => controller === 'pids' || gap === undefined ? [] : [gap]),
            ...found.flatMap(({ notes }) => notes),
        ],
    };
}

;// CONCATENATED MODULE: ./build/allowance/cpu-share.js
/** The lesser of the quota and the CPUs it may run on. It is not rounded: that is the pool's business. */
function decideCpus(affinity, quota) {
    if (quota !== undefined && quota.value <= (affinity.cpus ?? Infinity)) {
        return { cpus: quota.value, source: { kind: 'cgroup', limit: quota } };
    }
    return affinity.cpus === null
        ? { cpus: null, source: { kind: 'unknown' } }
        : { cpus: affinity.cpus, source: { kind: 'host', name: affinity.source } };
}

;// CONCATENATED MODULE: ./build/allowance/host-memory.js


const MEMINFO = '/proc/meminfo';
/** A value of `/proc/meminfo`, which counts in kibibytes and calls them kB. */
function parseMeminfo(text, key) {
    const [, kibibytes] = /^ *(\d+) kB$/.exec(findStat(text, `${key}:`) ?? '') ?? [];
    const bytes = Number(kibibytes ?? 0) * 1024;
    return bytes > 0 && Number.isSafeInteger(bytes) ? bytes : null;
}
/** Reads the machine's memory: from `/proc/meminfo` where there is one, else from what Node says. */
function readHostMemory(read, facts, mounts) {
    const text = read(MEMINFO);
    // On Linux Node's own figure counts the page cache of a limited group as used.
    const availableElsewhere = facts.platform === 'linux' ? null : facts.availableMemoryBytes;
    const total = parseMeminfo(text, 'MemTotal');
    return {
        totalBytes: total ?? facts.totalMemoryBytes,
        availableBytes: parseMeminfo(text, 'MemAvailable') ?? availableElsewhere,
        source: total === null ? 'os.totalmem()' : `MemTotal of ${MEMINFO}`,
        isShare: isFakedByLxcfs(mounts, MEMINFO),
    };
}

;// CONCATENATED MODULE: ./build/allowance/memory-budget.js

/** The part of a limit that may be planned with: the kernel kills at the limit, not before. */
const USABLE_SHARE = 0.9;
const GIBIBYTE = 1024 ** 3;
/**
 * What a machine without a limit keeps for everything else on it: 1 GiB (1.5 on Windows) and 5 % of
 * what is above 8 GiB, as github/codeql-action reserves; of a very small machine at most half.
 */
function reserveOf(totalBytes, platform) {
    const fixedBytes = (platform === 'win32' ? 1.5 : 1) * GIBIBYTE;
    const scaledBytes = 0.05 * Math.max(0, totalBytes - 8 * GIBIBYTE);
    return Math.min(totalBytes / 2, fixedBytes + scaledBytes);
}
function hostBudgets(host, platform) {
    const { totalBytes, availableBytes, isShare } = host;
    const budgets = availableBytes === null ? [] : [availableBytes];
    if (totalBytes !== null) {
        budgets.push(isShare ? totalBytes * USABLE_SHARE : totalBytes - reserveOf(totalBytes, platform));
    }
    return budgets;
}
/** What a run may plan to use when its memory is set by hand: nothing measured is held against it. */
function budgetOfOverride(memoryBytes) {
    return memoryBytes * USABLE_SHARE;
}
/**
 * Bytes that this run may plan to use, main, engine and workers together: the least of what every
 * limit leaves free and of what the machine has to spare. `null` when nothing is known.
 */
function readMemoryBudget(read, state) {
    const { limits, host, platform } = state;
    const budgets = [
        ...limits.flatMap((limit) => [limit.value * USABLE_SHARE, readMemoryRoom(read, limit)]),
        ...hostBudgets(host, platform),
    ];
    return budgets.length === 0 ? null : Math.min(...budgets);
}

;// CONCATENATED MODULE: ./build/allowance/memory-share.js
/** The lesser of the limit and the memory there is: a limit above the machine's memory is none. */
function decideMemory(host, limit) {
    if (limit !== undefined && limit.value <= (host.totalBytes ?? Infinity)) {
        return { memoryBytes: limit.value, source: { kind: 'cgroup', limit } };
    }
    return host.totalBytes === null
        ? { memoryBytes: null, source: { kind: 'unknown' } }
        : { memoryBytes: host.totalBytes, source: { kind: 'host', name: host.source } };
}

;// CONCATENATED MODULE: ./build/allowance/format-amount.js
const KIBIBYTE = 1024;
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
/** Bytes for a reader, such as `8 GiB` or `1.5 GiB`: one decimal at most, never in the next unit's place. */
function formatBytes(bytes) {
    let amount = bytes;
    let unit = 0;
    while (amount >= KIBIBYTE && unit < UNITS.length - 1) {
        amount /= KIBIBYTE;
        unit += 1;
    }
    return `${Math.floor(amount * 10) / 10} ${UNITS[unit] ?? ''}`;
}
/** CPUs for a reader, such as `4.0`, `2.5` or `0.25`; a whole number shows that it could be a fraction. */
function formatCpus(cpus) {
    if (cpus < 0.01)
        return cpus.toPrecision(1);
    return cpus.toFixed(2).replace(/0$/, '');
}

;// CONCATENATED MODULE: ./build/allowance/limit-source.js


/** A source in words, such as `cpu.max of /kubepods/pod1`; safe to print. */
function sourceText(source) {
    switch (source.kind) {
        case 'input':
            return `input "${source.name}"`;
        case 'cgroup':
            return `${source.limit.file} of ${printable(source.limit.cgroup)}`;
        case 'host':
            return source.name;
        case 'unknown':
            return 'unknown';
        default:
            return assertNever(source);
    }
}

;// CONCATENATED MODULE: ./build/allowance/override-limits.js



function overrideCpus(found, cpus) {
    const was = found.cpus === null
        ? 'nothing was found'
        : `${formatCpus(found.cpus)} was found (${sourceText(found.cpuSource)})`;
    const note = `CPUs are set to ${formatCpus(cpus)} by the input "cpus"; ${was}.`;
    return {
        ...found,
        cpus,
        cpuSource: { kind: 'input', name: 'cpus' },
        notes: [...found.notes, note],
    };
}
function overrideMemory(found, memoryBytes) {
    const was = found.memoryBytes === null
        ? 'nothing was found'
        : `${formatBytes(found.memoryBytes)} was found (${sourceText(found.memorySource)})`;
    const note = `Memory is set to ${formatBytes(memoryBytes)} by the input "memory"; ${was}.`;
    return {
        ...found,
        memoryBytes,
        memorySource: { kind: 'input', name: 'memory' },
        memoryBudgetBytes: budgetOfOverride(memoryBytes),
        notes: [...found.notes, note],
    };
}
/** Puts what the user sets in the place of what was found, and notes both: the user's word wins. */
function overrideLimits(found, { cpus, memoryBytes }) {
    const limits = cpus === undefined ? found : overrideCpus(found, cpus);
    return memoryBytes === undefined ? limits : overrideMemory(limits, memoryBytes);
}

;// CONCATENATED MODULE: ./build/allowance/platform-notes.js
/** Sentences on what cannot be known about limits on a platform, in the words of `process.platform`. */
function platformNotes(platform) {
    switch (platform) {
        case 'linux':
            return [];
        case 'darwin':
            return [
                'macOS limits neither the CPU nor the memory of a group of processes; its slower efficiency cores count as whole CPUs.',
            ];
        case 'win32':
            return [
                'On Windows only the affinity mask is known: a job object, such as that of a container with process isolation, may allow less CPU and memory. Set the inputs "cpus" and "memory" there.',
            ];
        default:
            return [
                `How ${platform} limits CPU and memory is not known: set the inputs "cpus" and "memory" if it does.`,
            ];
    }
}

;// CONCATENATED MODULE: ./build/allowance/detect-limits.js











const readNothing = () => undefined;
function detect(read, facts) {
    const { platform } = facts;
    const mounts = parseMountInfo(read('/proc/self/mountinfo') ?? '');
    const cgroups = readCgroupLimits(read, mounts);
    const limitsOf = (controller) => cgroups.limits.filter((limit) => limit.controller === controller);
    const affinity = readAffinity(read, facts, mounts);
    const host = readHostMemory(read, facts, mounts);
    const cpu = decideCpus(affinity, tightest(limitsOf('cpu')));
    const memory = decideMemory(host, tightest(limitsOf('memory')));
    return {
        cpus: cpu.cpus,
        cpuSource: cpu.source,
        affinity: affinity.cpus,
        cpuCount: readCpuCount(read, facts),
        memoryBytes: memory.memoryBytes,
        memorySource: memory.source,
        memoryBudgetBytes: readMemoryBudget(read, { limits: limitsOf('memory'), host, platform }),
        threadRoom: readPidsRoom(read, limitsOf('pids')),
        levels: cgroups.limits,
        locations: cgroups.locations,
        notes: platform === 'linux' ? cgroups.notes : [],
    };
}
function unknownNotes({ cpus, memoryBytes }) {
    const notes = [];
    if (cpus === null)
        notes.push('How many CPUs may be used is not known: one worker is safe.');
    if (memoryBytes === null) {
        notes.push('How much memory may be used is not known: it does not limit the workers.');
    }
    return notes;
}
/**
 * Finds what this process may use: CPU and memory, over all levels of cgroup v1, v2 and both mixed,
 * with the affinity mask, and what the user sets instead. Never throws, whatever the files hold.
 */
function detectLimits(read, facts, overrides = {}) {
    const detected = detect(facts.platform === 'linux' ? read : readNothing, facts);
    const limits = overrideLimits(detected, overrides);
    const notes = [...limits.notes, ...platformNotes(facts.platform), ...unknownNotes(limits)];
    return { ...limits, notes: [...new Set(notes)] };
}

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
    const mounts = parseMountInfo(read('/proc/self/mountinfo') ?? '');
    const machine = () => {
        const { totalBytes, availableBytes } = readHostMemory(read, options.facts(), mounts);
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
    const groups = () => levels.map((level) => ({ roomBytes: readMemoryRoom(read, level), limitBytes: level.value }));
    return () => leastOf([...(levels.length > 0 ? groups() : machine()), ...set()]);
}

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
    const quota = tightest(levels.filter(({ controller }) => controller === 'cpu'));
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

;// CONCATENATED MODULE: ./build/model/engine-protocol.js
/** The last words of an engine whose channel to main has closed: it ends itself in a way that tells nothing. */
const CHANNEL_LOST = 'evenkeel: the channel to main is closed';

;// CONCATENATED MODULE: ./build/pool/board.js
/** What a worker is doing, in the order it does it. */
const PHASES = ['idle', 'reading', 'loading', 'analyzing'];
/**
 * Lines on the board. Each new thread takes the next one, round and round, so that nobody has to
 * give one back: a dead thread cannot. Two living threads share a line only when so many others died
 * while one of them lived, which takes longer than any budget.
 */
const SLOTS = 16_384;
const board_FIELDS = { sequence: 0, threadId: 1, run: 2, phase: 3, analyzer: 4, osThreadId: 5 };
const WIDTH = 6;
const HEADER = 1;
/** Makes the memory that the engine and its workers share. */
function createBoard() {
    return new SharedArrayBuffer((HEADER + SLOTS * WIDTH) * Int32Array.BYTES_PER_ELEMENT);
}
function offsetOf(slot, field) {
    return HEADER + slot * WIDTH + board_FIELDS[field];
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

;// CONCATENATED MODULE: ./build/model/task.js
/** Why a selected file has no completed outcome. */
const UNANALYZED_REASONS = (/* unused pure expression or super */ null && ([
    'spinning',
    'stalled',
    'starved',
    'out-of-memory',
    'crashed',
    'engine-died',
    'quarantined',
    'unstarted',
    'deadline',
    'cancelled',
    'unreadable',
    'too-large',
    'binary',
    'invalid-encoding',
]));
/** What a task cost that never started. */
const NO_COST = { wallMs: 0, cpuMs: null, heapBytes: null, throttledShare: null };

;// CONCATENATED MODULE: ./build/pool/analyzer-times.js
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
        this.#times = new AnalyzerTimes(task.analyzers);
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

;// CONCATENATED MODULE: ./build/pool/run-engine.js



/** How often the engine looks at its workers. Measured: at 50 ms a heap bomb was caught 30 of 30 times. */
const LOOK_INTERVAL_MS = 50;
/** How many looks make a heartbeat. */
const LOOKS_PER_STATUS = 5;
/** So many runs in a row for each worker that nobody began with, although workers have booted before. */
const MOST_UNTAKEN_PER_WORKER = 3;
/** A look later than this says nothing about the time between: the engine itself was starved. */
const MAX_STEP_MS = 4 * LOOK_INTERVAL_MS;
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
        this.#guard = new WorkerGuard(ports, settings.workers);
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
            this.#send({ kind: 'unanalyzed', taskId, reason, detail, cost: NO_COST });
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
        if (this.#looks % LOOKS_PER_STATUS === 0)
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
        const begin = { run: this.#nextRun, task, worker, maxStepMs: MAX_STEP_MS };
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
            (0,external_node_fs_namespaceObject.writeFileSync)('/proc/self/oom_score_adj', '1000');
            // There a priority is a thread's own, and V8 has its threads already: they collect and compile.
            for (const id of (0,external_node_fs_namespaceObject.readdirSync)('/proc/self/task'))
                (0,external_node_os_.setPriority)(Number(id), NICENESS);
        }
    }
    catch (error) {
        notes.push(`the engine could not lower its priority: ${messageOf(error)}`);
    }
    return notes;
}
function processCpuMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
function nowMs() {
    return performance.now();
}
/** The engine is in main's cgroup, or in one below it, so it finds its own quota itself. */
function throttledTime() {
    const { read, facts } = openHost();
    return openThrottledTime(read, detectLimits(read, facts)) ?? (() => null);
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
    const { read, facts } = openHost();
    const set = memoryBytes === undefined ? {} : { set: { limitBytes: memoryBytes, usedBytes: runBytes } };
    const open = () => openMemoryWatch(read, detectLimits(read, facts), { facts: () => openHost().facts, ...set });
    let [watch, openedMs] = [open(), nowMs()];
    return () => {
        if (nowMs() - openedMs > REREAD_MS)
            [watch, openedMs] = [open(), nowMs()];
        return watch();
    };
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
async function prepareWorkers(settings) {
    const { root, limits, modules, rules, v8Flags = [] } = settings;
    // Here and not on the command line: one start of the engine serves every plan.
    for (const flag of v8Flags)
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
    const { maxFileSizeBytes } = limits;
    const compiled = await compileModules(vendorFolder, modules);
    const board = createBoard();
    return { root, maxFileSizeBytes, vendorFolder, board, rules, modules: compiled };
}
async function start(settings) {
    const { workers, limits } = settings;
    const workerData = await prepareWorkers(settings);
    const { board } = workerData;
    const clock = chooseClock({
        hasWorkerCpuUsage: "cpuUsage" in external_node_worker_threads_.Worker.prototype,
        hasSchedstat: hasSchedstat(),
        osThreadId: (threadId) => readBoard(board).find((entry) => entry.threadId === threadId)?.osThreadId,
    });
    const pool = openPiscinaPool({
        filename: (0,external_node_path_.join)(here, `analysis-worker${extension}`),
        workers,
        hardHeapMebibytes: Math.ceil((limits.softHeapBytes * HARD_TO_SOFT) / engine_MEBIBYTE),
        workerData,
        clock: clock.clock,
    });
    const started = new EngineCore({
        pool,
        readBoard: () => readBoard(board),
        hasBegun: (run) => hasBegun(board, run),
        nowMs,
        throttledMs: throttledTime(),
        room: memoryRoom(settings),
        residentBytes: () => process.memoryUsage.rss(),
        processCpuMs,
        send,
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
    }, LOOK_INTERVAL_MS);
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
        send({ kind: 'unusable', message: messageOf(error) });
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
            assertNever(request);
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
        (0,external_node_fs_namespaceObject.writeSync)(STDERR, `${CHANNEL_LOST}\n`);
    }
    finally {
        process.kill(process.pid, 'SIGKILL');
    }
});
// The terminal's Ctrl-C reaches the whole group; main decides what it means.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

