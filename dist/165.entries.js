import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 165;
export const ids = [165];
export const modules = {

/***/ 51820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openSourceFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/describe-system-error.js
var describe_system_error = __webpack_require__(36078);
// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
;// CONCATENATED MODULE: ./build/files/on-disk.js

/** Why a path is not opened, as half a sentence; `undefined` for a regular file. */
function describeObstacle(onDisk) {
    switch (onDisk.kind) {
        case 'file':
            return undefined;
        case 'symlink':
            return 'it is, or lies behind, a symbolic link';
        case 'special':
            return 'it is not a regular file';
        case 'missing':
            return onDisk.isFolder === true ? 'it is a folder' : 'it is no longer there';
        default:
            return (0,errors/* assertNever */.xb)(onDisk);
    }
}

;// CONCATENATED MODULE: ./build/adapters/source-file.js






/** Configuration files are written by hand; 1 MiB is far beyond any. */
const MAX_TEXT_BYTES = 1 << 20;
/** Folders remembered by one worker; a repository can have any number. */
const MAX_FOLDERS_REMEMBERED = 20_000;
/** Room for files that say they are empty: those in /proc do, and are not. */
const UNTOLD_SIZE_BYTES = 1 << 14;
/**
 * Never follow a link in the last name, never wait for the other end of a FIFO, never take over a
 * terminal. Windows has none of the three; there the looks before and after opening have to do.
 */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY |
    (external_node_fs_.constants.O_NOFOLLOW ?? 0) |
    (external_node_fs_.constants.O_NONBLOCK ?? 0) |
    (external_node_fs_.constants.O_NOCTTY ?? 0);
const THIS_SYSTEM = {
    separator: external_node_path_.sep,
    descriptors: process.platform === 'linux' ? '/proc/self/fd' : undefined,
};
function unreadable(detail) {
    return { kind: 'unreadable', detail };
}
function toOnDisk(stats) {
    if (stats?.isFile() === true)
        return { kind: 'file', sizeBytes: stats.size };
    if (stats?.isSymbolicLink() === true)
        return { kind: 'symlink' };
    if (stats === undefined)
        return { kind: 'missing' };
    // A folder in the place of a file: the file is gone.
    return stats.isDirectory() ? { kind: 'missing', isFolder: true } : { kind: 'special' };
}
/** Looks along the folders to a place; `undefined` when each is a real one. */
function obstacleBefore({ path, known, locate }) {
    if (known.has(path.slice(0, Math.max(0, path.lastIndexOf('/')))))
        return undefined;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const folder = path.slice(0, end);
        if (known.has(folder))
            continue;
        const stats = (0,external_node_fs_.lstatSync)(locate(folder), { throwIfNoEntry: false });
        if (stats?.isDirectory() !== true) {
            return { kind: stats?.isSymbolicLink() === true ? 'symlink' : 'missing' };
        }
        if (known.size >= MAX_FOLDERS_REMEMBERED)
            known.clear();
        known.add(folder);
    }
    return undefined;
}
function statusOf(place) {
    return (obstacleBefore(place) ??
        toOnDisk((0,external_node_fs_.lstatSync)(place.locate(place.path), { throwIfNoEntry: false })));
}
/** Asks Linux where an open file is; where /proc is masked the answer is `undefined`. */
function isBelow(base, link) {
    try {
        const path = (0,external_node_fs_.readlinkSync)(link, 'latin1');
        const start = Buffer.from(base).toString('latin1');
        return path.startsWith(start) && (0,listed_file/* isContainedPath */.l)(path.slice(start.length));
    }
    catch (error) {
        (0,describe_system_error/* describeSystemError */.Z)(error);
        return undefined;
    }
}
/** Looks at the place once more, nothing remembered, and compares what is there with an open file. */
function isAtPlace(descriptor, place) {
    if (obstacleBefore({ ...place, known: new Set() }) !== undefined)
        return false;
    const opened = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true });
    const there = (0,external_node_fs_.lstatSync)(place.locate(place.path), { bigint: true, throwIfNoEntry: false });
    return there?.isFile() === true && there.ino === opened.ino && there.dev === opened.dev;
}
/** Reads to the end, or until there is more than `maxBytes`. */
function readDescriptor(descriptor, maxBytes) {
    const toldBytes = (0,external_node_fs_.fstatSync)(descriptor).size || UNTOLD_SIZE_BYTES;
    let buffer = Buffer.allocUnsafeSlow(Math.min(toldBytes, maxBytes) + 1);
    let length = 0;
    while (length <= maxBytes) {
        if (length === buffer.length) {
            buffer = Buffer.concat([buffer], Math.min(2 * length, maxBytes + 1));
        }
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return { kind: 'bytes', bytes: buffer.subarray(0, length) };
        length += count;
    }
    return { kind: 'too-large', detail: `it has more than ${maxBytes} bytes` };
}
/** Whether an open file is what it should be. Only this is certain: paths can change under any look. */
function isRegularInside(descriptor, place, base) {
    if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
        return false;
    const { descriptors } = base.facts;
    const link = descriptors === undefined ? undefined : `${descriptors}/${descriptor}`;
    return ((link === undefined ? undefined : isBelow(base.path, link)) ?? isAtPlace(descriptor, place));
}
function readPlace(place, maxBytes, base) {
    const obstacle = describeObstacle(statusOf(place));
    if (obstacle !== undefined)
        return unreadable(obstacle);
    const descriptor = (0,external_node_fs_.openSync)(place.locate(place.path), OPEN_FLAGS);
    try {
        return isRegularInside(descriptor, place, base)
            ? readDescriptor(descriptor, maxBytes)
            : unreadable('it was replaced while it was opened');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Where a file is; `undefined` for a path that leads elsewhere. */
function toPlace({ path, pathBytes }, base) {
    const isForeign = base.facts.separator === '\\' && /[\\:]/.test(path);
    if (isForeign || path.includes('\0') || !(0,listed_file/* isContainedPath */.l)(path))
        return undefined;
    if (pathBytes === undefined) {
        return { path, known: base.known, locate: (within) => `${base.path}${within}` };
    }
    return {
        path: (0,listed_file/* toPathBytes */.si)({ path, pathBytes }).toString('latin1'),
        // Spelled a letter a byte, a name can look like another's: nothing of it is remembered.
        known: new Set(),
        locate: (within) => Buffer.concat([Buffer.from(base.path), Buffer.from(within, 'latin1')]),
    };
}
/** The folder's real path. */
function realFolder(path) {
    const found = (what) => new errors/* ConfigurationError */.j1(`Expected "path" to name a folder, found ${JSON.stringify(path)}: ${what}.`);
    try {
        const root = external_node_fs_.realpathSync.native(path);
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return root;
    }
    catch (error) {
        throw found((0,describe_system_error/* describeSystemError */.Z)(error));
    }
    throw found('it is not a folder');
}
function readFile(file, maxBytes, base) {
    const place = toPlace(file, base);
    if (place === undefined)
        return unreadable('its path leads out of the analysed folder, or into .git');
    try {
        return readPlace(place, maxBytes, base);
    }
    catch (error) {
        return unreadable((0,describe_system_error/* describeSystemError */.Z)(error));
    }
}
function readStatus(file, base) {
    const place = toPlace(file, base);
    if (place === undefined)
        return { kind: 'special' };
    try {
        return statusOf(place);
    }
    catch (error) {
        (0,describe_system_error/* describeSystemError */.Z)(error);
        // It is there, but not for us: reading it will fail as well, and say why.
        return { kind: 'file', sizeBytes: 0 };
    }
}
/** Opens the analysed folder. Throws `ConfigurationError` when there is no such folder. */
function openSourceFolder(path, facts = THIS_SYSTEM) {
    const root = realFolder(path);
    const base = {
        path: root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`,
        facts,
        known: new Set(),
    };
    return {
        root,
        readStatus: (file) => readStatus(file, base),
        read: (file, maxBytes) => readFile(file, maxBytes, base),
        readText(name) {
            const result = readFile({ path: name }, MAX_TEXT_BYTES, base);
            return result.kind === 'bytes' ? new TextDecoder().decode(result.bytes) : undefined;
        },
    };
}


/***/ }),

/***/ 38827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ toAllowanceJson),
/* harmony export */   y: () => (/* binding */ describeAllowance)
/* harmony export */ });
/* harmony import */ var _format_amount_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15891);
/* harmony import */ var _limit_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56694);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39810);



/** Longest cgroup path that is shown whole in the one line; pods have far longer ones. */
const LONGEST_CGROUP = 32;
function shortSource(source) {
    if (source.kind !== 'cgroup' || source.limit.cgroup.length <= LONGEST_CGROUP) {
        return (0,_limit_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceText */ .r)(source);
    }
    const [, top = ''] = source.limit.cgroup.split('/');
    return `${source.limit.file} of /${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(top)}/…`;
}
function cpuPart({ cpus, cpuSource, cpuCount }) {
    if (cpus === null)
        return 'CPUs unknown';
    const host = cpuCount === null || cpuCount === cpus ? '' : `, host has ${String(cpuCount)}`;
    return `${(0,_format_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCpus */ .t)(cpus)} CPUs (${shortSource(cpuSource)}${host})`;
}
function memoryPart({ memoryBytes }, bound) {
    const amount = memoryBytes === null ? 'unknown' : (0,_format_amount_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(memoryBytes);
    return bound === null ? `memory ${amount}` : `memory ${amount} → ${String(bound)}`;
}
/** Why there are this many workers, in one line: every number with where it came from. */
function describeAllowance(allowance, limits) {
    const { workers, limitedBy, bounds } = allowance;
    const parts = [cpuPart(limits), memoryPart(limits, bounds.memory)];
    if (limitedBy === 'pids')
        parts.push(`pids.max → ${String(bounds.pids ?? 0)}`);
    if (limitedBy === 'tasks')
        parts.push(`tasks ${String(bounds.tasks ?? 0)}`);
    parts.push(`cap ${String(bounds.cap)}`);
    const set = limitedBy === 'override' ? ' (input "workers")' : '';
    return `${String(workers)} ${workers === 1 ? 'worker' : 'workers'}${set}: ${parts.join(', ')}`;
}
/** The allowance as `evenkeel allowance --json` and the JSON report show it: these fields, in this order. */
function toAllowanceJson(allowance) {
    const { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes } = allowance;
    return { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes };
}


/***/ }),

/***/ 16010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sizeWorkers)
/* harmony export */ });
/* harmony import */ var _format_amount_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15891);
/* harmony import */ var _limit_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56694);
/* harmony import */ var _worker_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63871);



/**
 * Most workers unless set. Eight workers of CPU-bound work held 1.8 to 2.6 GB when measured; the cap
 * only ever lowers their number.
 */
const DEFAULT_MAX_WORKERS = 8;
/** Makes up for the last binary digit of a fraction: 2.9999999999 CPUs are three. */
const ROUNDING_SLACK = 1e-9;
function boundsOf(limits, options) {
    const { memoryBudgetBytes, threadRoom } = limits;
    const heapBytes = options.workerHeapBytes ?? _worker_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_WORKER_HEAP_BYTES */ .OY;
    return {
        // Where nothing says how many CPUs there are, one worker is the only number that cannot be wrong.
        cpu: Math.max(1, Math.floor((limits.cpus ?? 1) + ROUNDING_SLACK)),
        memory: memoryBudgetBytes === null ? null : (0,_worker_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .workersInMemory */ .Gg)(memoryBudgetBytes, heapBytes),
        pids: threadRoom,
        tasks: options.tasks ?? null,
        cap: options.maxWorkers ?? DEFAULT_MAX_WORKERS,
    };
}
/**
 * The least bound, at least one worker, and its name. Of equal bounds the one that is hardest to
 * change is the reason: raising a cap does not help where there are no more CPUs.
 */
function leastBound({ cpu, memory, pids, tasks, cap }) {
    const bounds = [
        ['cpu', cpu],
        ['memory', memory],
        ['pids', pids],
        ['tasks', tasks],
        ['cap', cap],
    ];
    return bounds
        .map(([limitedBy, bound]) => ({ limitedBy, workers: Math.max(1, bound ?? Infinity) }))
        .reduce((least, bound) => (bound.workers < least.workers ? bound : least));
}
function memoryNotes(limits, workers, heapBytes) {
    const { memoryBudgetBytes } = limits;
    if (memoryBudgetBytes === null)
        return [];
    const neededBytes = (0,_worker_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryNeedOf */ .pf)(workers, heapBytes);
    if (neededBytes > memoryBudgetBytes) {
        return [
            `Memory is short: ${(0,_format_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(memoryBudgetBytes)} may be used, ${String(workers)} worker(s) may need ${(0,_format_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(neededBytes)}.`,
        ];
    }
    return [];
}
function heapNotes(wantedBytes, heapBytes) {
    return heapBytes < wantedBytes
        ? [`The heap of each worker is kept to ${(0,_format_amount_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z)(heapBytes)}, its share of the memory.`]
        : [];
}
/**
 * Decides the number of workers: the least of what CPU, memory, threads, tasks and the cap allow,
 * and at least one. A number set by the user wins over all of them.
 */
function sizeWorkers(limits, options = {}) {
    const bounds = boundsOf(limits, options);
    const least = leastBound(bounds);
    const workers = options.workers ?? least.workers;
    const wantedBytes = options.workerHeapBytes ?? _worker_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_WORKER_HEAP_BYTES */ .OY;
    const workerHeapBytes = (0,_worker_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .workerHeapFor */ .aY)(workers, wantedBytes, limits.memoryBudgetBytes);
    const overrideNotes = options.workers === undefined
        ? []
        : [
            `Workers are set to ${String(workers)} by the input "workers"; the limits allow ${String(least.workers)} (${least.limitedBy}).`,
        ];
    return {
        cpus: limits.cpus,
        cpuSource: (0,_limit_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceText */ .r)(limits.cpuSource),
        affinity: limits.affinity,
        memoryBytes: limits.memoryBytes,
        memorySource: (0,_limit_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceText */ .r)(limits.memorySource),
        workers,
        limitedBy: options.workers === undefined ? least.limitedBy : 'override',
        notes: [
            ...limits.notes,
            ...overrideNotes,
            ...heapNotes(wantedBytes, workerHeapBytes),
            ...memoryNotes(limits, workers, workerHeapBytes),
        ],
        bounds,
        workerHeapBytes,
    };
}


/***/ }),

/***/ 63871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ workersInMemory),
/* harmony export */   OY: () => (/* binding */ DEFAULT_WORKER_HEAP_BYTES),
/* harmony export */   aY: () => (/* binding */ workerHeapFor),
/* harmony export */   pf: () => (/* binding */ memoryNeedOf)
/* harmony export */ });
/* unused harmony export MIN_WORKER_HEAP_BYTES */
const MEGABYTE = 1_000_000;
/** Heap one worker may grow to unless its share of the memory is smaller: the soft limit it is watched by. */
const DEFAULT_WORKER_HEAP_BYTES = 256 * MEGABYTE;
/** Below this an engine hardly loads; a worker gets it even where the memory does not seem to suffice. */
const MIN_WORKER_HEAP_BYTES = 64 * MEGABYTE;
/**
 * What a worker holds besides its heap: WebAssembly memory, buffers, its thread. Measured with eight
 * workers, a heap limit of 256 MB and no other: 1.7 GB in all.
 */
const WORKER_OVERHEAD_BYTES = 100 * MEGABYTE;
/** What main and engine hold before the first worker starts. */
const BASE_BYTES = 150 * MEGABYTE;
/** Memory that a number of workers needs in all, in bytes. */
function memoryNeedOf(workers, heapBytes) {
    return BASE_BYTES + workers * (heapBytes + WORKER_OVERHEAD_BYTES);
}
/** How many workers of a heap fit into a budget: at least one, whose heap is then kept smaller. */
function workersInMemory(budgetBytes, heapBytes) {
    const fitting = (budgetBytes - BASE_BYTES) / (heapBytes + WORKER_OVERHEAD_BYTES);
    return Math.max(1, Math.floor(fitting));
}
/**
 * The heap of each worker, in bytes: as wanted when all of them fit into the budget with it, else
 * their share of it, so that one worker runs on the smallest machine.
 */
function workerHeapFor(workers, wantedBytes, budgetBytes) {
    if (budgetBytes === null)
        return wantedBytes;
    const share = Math.floor((budgetBytes - BASE_BYTES) / workers) - WORKER_OVERHEAD_BYTES;
    return Math.max(Math.min(MIN_WORKER_HEAP_BYTES, wantedBytes), Math.min(wantedBytes, share));
}


/***/ }),

/***/ 39567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CONFIGURATION_PATHS)
/* harmony export */ });
/** Where files of configuration are looked for, first found first taken. */
const CONFIGURATION_PATHS = ['evenkeel.yml', '.github/evenkeel.yml'];


/***/ }),

/***/ 17991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/path-filter.js
var path_filter = __webpack_require__(33032);
// EXTERNAL MODULE: ./build/inputs/nearest.js
var nearest = __webpack_require__(51410);
;// CONCATENATED MODULE: ./build/configuration/describe-schema-error.js

/** JSON Pointer, RFC 6901. Indexes stay text: they find elements as well. */
function toKeyPath(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}
const TYPE_WORDS = {
    object: 'keys with values',
    array: 'a list, each item on a line with "- "',
    string: 'text',
    boolean: 'true or false',
    integer: 'a whole number',
    'object,null': 'keys with values',
    'integer,string': 'a whole number or a word',
};
/** Which word was probably meant. */
function adviceFor(word, allowed) {
    const guess = (0,nearest/* nearest */.p)(word, allowed);
    return guess === undefined ? '' : `Did you mean "${guess}"?`;
}
function keysOf(parentSchema) {
    if (typeof parentSchema !== 'object' || parentSchema === null)
        return [];
    const { properties } = parentSchema;
    return Object.keys(properties ?? {});
}
/** A wrong key, with the nearest known one. */
function unknownKey({ instancePath, params, parentSchema }) {
    const key = String(params['additionalProperty']);
    const allowed = keysOf(parentSchema);
    return {
        at: [...toKeyPath(instancePath), key],
        isKey: true,
        expected: `one of the keys ${allowed.join(', ')}`,
        advice: adviceFor(key, allowed),
    };
}
function wrongChoice({ instancePath, params, data }) {
    const allowed = [params['allowedValues']].flat().map(String);
    const at = toKeyPath(instancePath);
    return {
        at,
        isKey: false,
        expected: `one of ${allowed.join(', ')}`,
        // An object's own way to become text is the file's: it may be none.
        advice: typeof data === 'string' ? adviceFor(data, allowed) : '',
    };
}
/** Puts one complaint of the validator into words. */
function describeSchemaError(error) {
    const { keyword, instancePath, params, message } = error;
    const at = toKeyPath(instancePath);
    switch (keyword) {
        case 'additionalProperties':
            return unknownKey(error);
        case 'enum':
            return wrongChoice(error);
        case 'type': {
            const type = String(params['type']);
            return { at, isKey: false, expected: TYPE_WORDS[type] ?? type, advice: '' };
        }
        case 'required': {
            const key = String(params['missingProperty']);
            return { at, isKey: false, expected: `the key "${key}" as well`, advice: '' };
        }
        default:
            return { at, isKey: false, expected: `a value that ${message ?? keyword}`, advice: '' };
    }
}

// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
// EXTERNAL MODULE: ./build/inputs/parse-duration.js
var parse_duration = __webpack_require__(85876);
;// CONCATENATED MODULE: ./build/tools/presets/eslint.js
/** ESLint. It runs in one thread unless told otherwise; its batches are the workers. */
const eslint = {
    programs: [
        {
            command: ['node', 'node_modules/eslint/bin/eslint.js'],
            needs: { file: 'node_modules/eslint/bin/eslint.js' },
        },
        { command: ['eslint'] },
    ],
    options: ['--format', 'json', '--no-color', '--no-error-on-unmatched-pattern'],
    files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
    batchSize: 200,
    format: 'eslint-json',
    exitCodes: [0, 1],
};

;// CONCATENATED MODULE: ./build/tools/presets/flake8.js
/** Flake8. Its format is set, since a configuration can change it. */
const flake8 = {
    programs: [{ command: ['flake8'] }],
    options: ['--format=%(path)s:%(row)d:%(col)d: %(code)s %(text)s', '--jobs={slots}'],
    files: ['**/*.py'],
    batchSize: 200,
    format: 'pattern',
    pattern: '^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<rule>[A-Z]+\\d+) (?<message>.*)$',
    exitCodes: [0, 1],
};

;// CONCATENATED MODULE: ./build/tools/presets/golangci-lint.js
/**
 * golangci-lint 2. It looks at packages, so it is given folders; it holds the whole program, so one run
 * takes all workers, and two of them do not run side by side.
 */
const golangciLint = {
    programs: [{ command: ['golangci-lint'] }],
    options: [
        'run',
        '--output.checkstyle.path=stdout',
        '--show-stats=false',
        '--concurrency={slots}',
        '--allow-parallel-runners',
    ],
    files: ['**/*.go'],
    batchSize: 10_000,
    pass: 'directories',
    format: 'checkstyle',
    columns: { base: 1, unit: 'byte' },
    exitCodes: [0, 1],
    timeoutMs: 600_000,
    slots: 'all',
};

;// CONCATENATED MODULE: ./build/tools/presets/mypy.js
/** mypy. It follows imports whatever it is given, so that one run for all is cheaper than several. */
const mypy = {
    programs: [{ command: ['mypy'] }],
    options: [
        '--no-error-summary',
        '--no-pretty',
        '--no-color-output',
        '--hide-error-context',
        '--show-column-numbers',
        '--show-error-codes',
    ],
    files: ['**/*.py', '**/*.pyi'],
    batchSize: 5000,
    format: 'pattern',
    pattern: '^(?<path>.+?):(?<line>\\d+):(?:(?<column>\\d+):)? (?<severity>error|note|warning): (?<message>.*?)(?:  \\[(?<rule>[\\w-]+)\\])?$',
    exitCodes: [0, 1],
    timeoutMs: 600_000,
};

;// CONCATENATED MODULE: ./build/tools/presets/phpcs.js
/** PHP_CodeSniffer. Its exit codes add up kinds of findings: 1 and 2 in version 3, 1 to 3 in version 4. */
const phpcs = {
    programs: [
        { command: ['vendor/bin/phpcs'], needs: { file: 'vendor/bin/phpcs' } },
        { command: ['phpcs'] },
    ],
    options: ['--report=checkstyle', '-q', '--no-colors', '--parallel={slots}'],
    files: ['**/*.php'],
    batchSize: 100,
    format: 'checkstyle',
    exitCodes: [0, 1, 2, 3],
};

;// CONCATENATED MODULE: ./build/tools/presets/phpstan.js
/**
 * PHPStan. It has no option for its number of processes; it starts one for every 40 files, and none
 * below 80 (its `parallel` settings: jobs of 20 files, two jobs a process), so a batch stays below.
 */
const phpstan = {
    programs: [
        { command: ['vendor/bin/phpstan'], needs: { file: 'vendor/bin/phpstan' } },
        { command: ['phpstan'] },
    ],
    options: [
        'analyse',
        '--error-format=checkstyle',
        '--no-progress',
        '--no-interaction',
        '--no-ansi',
        '--memory-limit={memory-mib}M',
    ],
    files: ['**/*.php'],
    batchSize: 59,
    format: 'checkstyle',
    severity: 'error',
    exitCodes: [0, 1],
    timeoutMs: 600_000,
};

;// CONCATENATED MODULE: ./build/tools/presets/pylint.js
/** Exit codes are bits for the kinds of messages; 32 is wrong usage (pylint, exit codes). */
const RAN = Array.from({ length: 32 }, (_, code) => code);
/** Pylint. It counts columns from 0. */
const pylint = {
    programs: [{ command: ['pylint'] }],
    options: [
        '--output-format=text',
        '--msg-template={path}:{line}:{column}: {category}: {symbol}: {msg}',
        '--reports=n',
        '--score=n',
        '--jobs={slots}',
    ],
    files: ['**/*.py'],
    batchSize: 100,
    format: 'pattern',
    pattern: '^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<severity>\\w+): (?<rule>[\\w-]+): (?<message>.*)$',
    columns: { base: 0, unit: 'code-point' },
    exitCodes: RAN,
    timeoutMs: 600_000,
};

;// CONCATENATED MODULE: ./build/tools/presets/rubocop.js
/**
 * RuboCop. Its own worker processes are switched off: its batches are the workers. `--force-exclusion`,
 * since it otherwise looks at files that its configuration leaves out once they are named.
 */
const rubocop = {
    programs: [
        { command: ['bin/rubocop'], needs: { file: 'bin/rubocop' } },
        {
            command: ['bundle', 'exec', 'rubocop'],
            needs: { file: 'Gemfile.lock', text: ' rubocop (' },
        },
        { command: ['rubocop'] },
    ],
    options: ['--format', 'json', '--force-exclusion', '--no-parallel', '--no-color'],
    files: ['**/*.rb', '**/*.rake', '**/*.gemspec', '**/Gemfile', '**/Rakefile', '**/config.ru'],
    batchSize: 100,
    format: 'rubocop-json',
    exitCodes: [0, 1],
};

;// CONCATENATED MODULE: ./build/tools/presets/shellcheck.js
/** ShellCheck. It runs in one thread. */
const shellcheck = {
    programs: [{ command: ['shellcheck'] }],
    options: ['--format=json1'],
    files: ['**/*.{sh,bash,ksh,dash,bats}'],
    batchSize: 50,
    format: 'shellcheck-json',
    exitCodes: [0, 1],
};

;// CONCATENATED MODULE: ./build/tools/presets/stylelint.js
/** Stylelint. Since version 16 it writes what it found to stderr; 2 means that it found something. */
const stylelint = {
    programs: [
        {
            command: ['node', 'node_modules/stylelint/bin/stylelint.mjs'],
            needs: { file: 'node_modules/stylelint/bin/stylelint.mjs' },
        },
        { command: ['stylelint'] },
    ],
    options: ['--formatter=json', '--no-color', '--allow-empty-input'],
    files: ['**/*.{css,scss,sass,less}'],
    batchSize: 200,
    format: 'stylelint-json',
    output: 'either',
    exitCodes: [0, 2],
};

;// CONCATENATED MODULE: ./build/tools/presets/index.js










/** Every preset by its name; a new one is one file and one line here. */
const PRESETS = {
    eslint: eslint,
    flake8: flake8,
    'golangci-lint': golangciLint,
    mypy: mypy,
    phpcs: phpcs,
    phpstan: phpstan,
    pylint: pylint,
    rubocop: rubocop,
    shellcheck: shellcheck,
    stylelint: stylelint,
};

// EXTERNAL MODULE: ./build/tools/tool-environment.js
var tool_environment = __webpack_require__(18548);
;// CONCATENATED MODULE: ./build/configuration/read-tools.js





const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/u;
const DEFAULT_TIMEOUT_MS = 300_000;
const LEAST_TIMEOUT_MS = 100;
/** The longest that a job may run, on GitHub's own runners. */
const MOST_TIMEOUT_MS = 6 * 3_600_000;
const DEFAULT_BATCH_SIZE = 50;
/** What a tool must say that is no preset. */
const NEEDED = ['command', 'files', 'format'];
function presetOf(name) {
    return Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
}
function problem(at, expected, advice = '') {
    return { at, isKey: false, expected, advice };
}
function nameProblems(at, name, analyzerIds) {
    if (!NAME.test(name)) {
        const expected = 'a name of lower-case letters, digits and "-", 64 characters at most';
        return [{ at, isKey: true, expected, advice: '' }];
    }
    if (!analyzerIds.includes(name))
        return [];
    const expected = 'a name that no built-in analyzer has';
    return [{ at, isKey: true, expected, advice: `Call it "${name}-tool", for example.` }];
}
function missingProblems(at, name, tool) {
    if (presetOf(name) !== undefined)
        return [];
    const missing = NEEDED.filter((key) => tool[key] === undefined);
    if (missing.length === 0)
        return [];
    const presets = Object.keys(PRESETS);
    const guess = (0,nearest/* nearest */.p)(name, presets);
    const advice = guess === undefined
        ? `Presets are ${presets.join(', ')}.`
        : `Did you mean the preset "${guess}"?`;
    const keys = missing.map((key) => `"${key}"`).join(', ');
    return [problem(at, `the keys ${keys} as well, since "${name}" is no preset`, advice)];
}
function compile(pattern) {
    try {
        return new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}
function patternProblems(at, format, tool) {
    const { pattern } = tool;
    if (pattern === undefined) {
        return format === 'pattern' && tool.format === 'pattern'
            ? [problem(at, 'the key "pattern" as well')]
            : [];
    }
    if (format !== 'pattern') {
        return [problem([...at, 'pattern'], 'a pattern only beside "format: pattern"')];
    }
    if (compile(pattern) === undefined) {
        return [problem([...at, 'pattern'], 'a regular expression of JavaScript (with the flag u)')];
    }
    return pattern.includes('(?<path>')
        ? []
        : [problem([...at, 'pattern'], 'a group (?<path>…), or nobody knows which file is meant')];
}
function timeoutProblems(at, { timeout }) {
    if (timeout === undefined)
        return [];
    const ms = (0,parse_duration/* parseDuration */.E)(timeout);
    const isGood = ms !== undefined && ms >= LEAST_TIMEOUT_MS && ms <= MOST_TIMEOUT_MS;
    return isGood ? [] : [problem([...at, 'timeout'], 'a duration from 100ms to 6h, such as 60s')];
}
function placeProblems(at, tool) {
    const { 'working-directory': directory, env = [] } = tool;
    const isInside = directory === undefined || directory === '.' || (0,listed_file/* isContainedPath */.l)(directory);
    return [
        ...(isInside
            ? []
            : [problem([...at, 'working-directory'], 'a folder inside the analysed one, such as "web"')]),
        ...env.flatMap((name, index) => (0,tool_environment/* mayPassOn */._7)(name)
            ? []
            : [
                problem([...at, 'env', index], 'a variable that opens no door to the job', 'Tokens and the files of the runner are never passed on.'),
            ]),
    ];
}
/** What the schema cannot say. */
function toolProblems(tools, analyzerIds) {
    return Object.entries(tools ?? {}).flatMap(([name, content]) => {
        const tool = content ?? {};
        const at = ['tools', name];
        const format = tool.format ?? presetOf(name)?.format;
        return [
            ...nameProblems(at, name, analyzerIds),
            ...missingProblems(at, name, tool),
            ...patternProblems(at, format, tool),
            ...timeoutProblems(at, tool),
            ...placeProblems(at, tool),
        ];
    });
}
const DEFAULTS = {
    files: [],
    pass: 'files',
    output: 'stdout',
    timeoutMs: DEFAULT_TIMEOUT_MS,
    exitCodes: [0, 1],
    slots: 1,
    batchSize: DEFAULT_BATCH_SIZE,
    format: 'pattern',
    severity: 'warning',
};
/** Without what is not said, so that it can be laid over what others say. */
function withoutUnsaid(value) {
    const said = Object.entries(value).filter(([, each]) => each !== undefined);
    // The same keys with the same values, less those that are undefined.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return Object.fromEntries(said);
}
function saidBy(tool) {
    const { files, pass, output, slots, format, severity, timeout = '' } = tool;
    return withoutUnsaid({
        files,
        pass,
        output,
        slots,
        format,
        severity,
        timeoutMs: (0,parse_duration/* parseDuration */.E)(timeout),
        exitCodes: tool['exit-codes'],
        batchSize: tool['batch-size'],
    });
}
function columnsOf({ columns }, preset) {
    const known = preset?.columns;
    if (columns === undefined)
        return known === undefined ? {} : { columns: known };
    const rule = { ...(known ?? { base: 1, unit: 'code-point' }), ...columns };
    return { columns: rule };
}
/** A preset's pattern is for its own format only. */
function patternOf({ pattern, format }, preset) {
    const known = format === undefined ? preset?.pattern : undefined;
    const chosen = pattern ?? known;
    return chosen === undefined ? {} : { pattern: chosen };
}
function programsOf({ command }, preset) {
    if (command !== undefined)
        return { programs: [{ command }], options: [] };
    return { programs: preset?.programs ?? [], options: preset?.options ?? [] };
}
function directoryOf({ 'working-directory': directory = '.' }) {
    return directory === '.' ? '' : directory;
}
function toDeclaration(name, tool) {
    const preset = presetOf(name);
    const { programs, options } = programsOf(tool, preset);
    const { programs: _programs, options: _options, pattern: _pattern, ...known } = preset ?? {};
    const severities = [...Object.entries(tool.severities ?? {}), ...(preset?.severities ?? [])];
    return {
        ...DEFAULTS,
        ...known,
        ...saidBy(tool),
        name,
        programs,
        options,
        ...columnsOf(tool, preset),
        ...patternOf(tool, preset),
        severities,
        env: tool.env ?? [],
        workingDirectory: directoryOf(tool),
    };
}
/**
 * The tools of a configuration without problems: what it says, and for what it does not say, its
 * preset's word.
 */
function readTools(tools) {
    return Object.entries(tools ?? {}).map(([name, tool]) => toDeclaration(name, tool ?? {}));
}

// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(75554);
;// CONCATENATED MODULE: ./build/configuration/tools-schema.js

const TEXT = { type: 'string', minLength: 1, maxLength: 4096 };
const SEVERITY = { enum: ['error', 'warning', 'notice'] };
/** The part of the JSON Schema about one of the user's tools. */
const TOOL = {
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
        command: {
            description: 'The program and its arguments, each an item: no shell reads them. The files are added at the end, or stand in the place of an item "{files}". "{slots}" is the number of workers that one run stands for, "{memory-mib}" the memory it may count on.',
            type: 'array',
            items: TEXT,
            minItems: 1,
            maxItems: 200,
        },
        files: {
            description: 'Globs of the files it is for; only selected files are passed.',
            type: 'array',
            items: TEXT,
            minItems: 1,
            maxItems: 1000,
        },
        'batch-size': {
            description: 'Most files of one run.',
            type: 'integer',
            minimum: 1,
            maximum: 100_000,
            default: 50,
        },
        pass: {
            description: 'What it is given: the files, the folders they are in, or nothing, for a tool that finds them itself.',
            enum: tool/* PASSED */.f5,
            default: 'files',
        },
        format: { description: 'How its output is read.', enum: tool/* OUTPUT_FORMATS */.DS },
        pattern: {
            description: 'For the format "pattern": a regular expression (of JavaScript, with the flag u) for one line of output, with the groups path, line, column, endLine, endColumn, severity, rule, message.',
            ...TEXT,
        },
        output: {
            description: 'Where it writes what it found; "either" is stderr where stdout is empty.',
            enum: ['stdout', 'stderr', 'either'],
            default: 'stdout',
        },
        timeout: {
            description: 'How long one run may take, such as 60s or 5m.',
            ...TEXT,
            default: '5m',
        },
        'exit-codes': {
            description: 'Exit codes that mean that it ran, whatever it found.',
            type: 'array',
            items: { type: 'integer', minimum: 0, maximum: 255 },
            minItems: 1,
            maxItems: 256,
            default: [0, 1],
        },
        severity: {
            description: 'Severity of findings that have none, or a word that is not known.',
            ...SEVERITY,
            default: 'warning',
        },
        severities: {
            description: "Severities for the tool's own words, such as convention: notice.",
            type: 'object',
            maxProperties: 100,
            additionalProperties: { enum: ['off', 'notice', 'warning', 'error'] },
        },
        env: {
            description: 'Further variables of the environment that it is given. Tokens of the job cannot be among them.',
            type: 'array',
            items: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', maxLength: 200 },
            maxItems: 100,
        },
        'working-directory': {
            description: 'Folder it runs in, inside the analysed one; it is for the files in there.',
            ...TEXT,
        },
        slots: {
            description: 'Workers that one run stands for, and is told to use: a number, or all.',
            type: ['integer', 'string'],
            minimum: 1,
            maximum: 256,
            pattern: '^all$',
            default: 1,
        },
        columns: {
            description: 'How it counts columns, where that is not as its format does.',
            type: 'object',
            additionalProperties: false,
            properties: {
                base: { description: 'The number of the first column.', enum: [0, 1] },
                unit: { description: 'What it counts.', enum: tool/* COLUMN_UNITS */.T4 },
            },
        },
    },
};
/** The part of the JSON Schema about the user's tools. */
const TOOLS_SCHEMA = {
    description: 'Your own tools by name, which run in the same pool. A name of a preset needs no more than {}; any key of it can be set.',
    type: 'object',
    maxProperties: 50,
    additionalProperties: TOOL,
};

;// CONCATENATED MODULE: ./build/configuration/schema.js

const GLOBS = {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    maxItems: 1000,
};
const LEVEL = {
    description: 'off leaves the findings out; the others are their severity, and switch on a rule that is off.',
    enum: ['off', 'notice', 'warning', 'error'],
};
const RULES = {
    type: 'object',
    maxProperties: 1000,
    additionalProperties: LEVEL,
};
/**
 * The JSON Schema of `evenkeel.yml`: it validates, and is published as `evenkeel.schema.json` for
 * editors. Names of analyzers are checked besides, since there are more of them with each release.
 */
const CONFIGURATION_SCHEMA = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Evenkeel configuration',
    description: 'What evenkeel.yml may say. Inputs of the action and flags win over it.',
    type: 'object',
    additionalProperties: false,
    properties: {
        include: { ...GLOBS, description: 'Globs of the files to analyse; all files when empty.' },
        exclude: { ...GLOBS, description: 'Globs of files to leave out; wins over include.' },
        'fail-on': {
            description: 'Least severity that fails the run.',
            enum: ['error', 'warning', 'notice', 'never'],
        },
        analyzers: {
            description: 'Analyzers by name.',
            type: 'object',
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                properties: {
                    enabled: { type: 'boolean', description: 'Whether the analyzer runs.', default: true },
                },
            },
        },
        rules: {
            ...RULES,
            description: 'Severity of rules, such as ruff/F401, or of all rules of an analyzer that are on: ruff. "evenkeel rules" lists them.',
        },
        tools: TOOLS_SCHEMA,
        overrides: {
            description: 'Severities for some files only; a later entry wins over an earlier one.',
            type: 'array',
            maxItems: 100,
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['paths', 'rules'],
                properties: {
                    paths: { ...GLOBS, minItems: 1, description: 'Globs of the files that are meant.' },
                    rules: { ...RULES, description: 'Severities for those files.' },
                },
            },
        },
    },
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/configuration/nesting.js
/** Deeper than any configuration is nested; parsers recurse. */
const MOST_LEVELS = 64;
/** As many lists and keys, each begun within the other, on one line. */
const BEGUN_ON_ONE_LINE = /^[ \t]*(?:[-?:][ \t]+){64}/m;
/**
 * Whether brackets, or lists begun on one line, are nested more deeply than anybody reads. Brackets
 * within texts count as well: nobody leaves that many open.
 */
function isNestedTooDeeply(text) {
    let depth = 0;
    for (const sign of text) {
        if (sign === '[' || sign === '{')
            depth += 1;
        if ((sign === ']' || sign === '}') && depth > 0)
            depth -= 1;
        if (depth > MOST_LEVELS)
            return true;
    }
    return BEGUN_ON_ONE_LINE.test(text);
}

;// CONCATENATED MODULE: ./build/configuration/yaml-source.js




/** The file holds globs and names; more than this is an attack on whoever reads it. */
const MOST_CHARACTERS = 65_536;
const MOST_ALIASES = 20;
const SHOWN_CHARACTERS = 60;
/** Problems that are told of one file. */
const MOST_PROBLEMS = 10;
function quote(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return JSON.stringify(text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);
}
/** The part of the document at a path; the whole for the empty path. */
function nodeAt({ document }, at) {
    return at.length === 0 ? document.contents : document.getIn(at, true);
}
function keyNodeAt(source, at) {
    const parent = nodeAt(source, at.slice(0, -1));
    if (!(0,dist/* isMap */.jh)(parent))
        return undefined;
    const last = String(at.at(-1));
    return parent.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === last)?.key;
}
/** Where a key, or else its value, stands in the text. */
function offsetOf(source, { at, isKey }) {
    const value = isKey ? undefined : nodeAt(source, at);
    const node = value ?? keyNodeAt(source, at);
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Where a key, or else its value, stands: `path:line:column`. */
function positionOf(source, place) {
    const { line, col } = source.lines.linePos(offsetOf(source, place));
    return `${source.path}:${String(line)}:${String(col)}`;
}
function foundAt(source, { at, isKey }) {
    if (isKey)
        return quote(String(at.at(-1)));
    const node = nodeAt(source, at);
    if ((0,dist/* isCollection */.P3)(node))
        return (0,dist/* isMap */.jh)(node) ? 'keys with values' : 'a list';
    return (0,dist/* isScalar */.jn)(node) ? quote(node.value) : 'nothing';
}
function sentenceOf(source, problem) {
    const sentence = `${positionOf(source, problem)}: expected ${problem.expected}, found ${foundAt(source, problem)}.`;
    const { unknown } = problem;
    const advice = unknown === undefined ? problem.advice : adviceFor(unknown.name, unknown.among);
    return advice === '' ? sentence : `${sentence} ${advice}`;
}
/** Throws `ConfigurationError` when there are problems. */
function refuse(source, problems) {
    if (problems.length === 0)
        return;
    const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => sentenceOf(source, problem));
    const rest = problems.length - shown.length;
    throw new errors/* ConfigurationError */.j1([...shown, ...(rest > 0 ? [`and ${String(rest)} more like these.`] : [])].join('\n'));
}
const NESTED = 'expected a few levels, found nesting that nobody reads. Shorten it.';
/** What a parser does that recurses: too deep a file ends its stack, which harms nothing here. */
function unlessTooDeep(path, parse) {
    try {
        return parse();
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new errors/* ConfigurationError */.j1(`${path}: ${NESTED}`);
        throw error;
    }
}
/** Parses the text of a configuration file, as data from a stranger. Throws `ConfigurationError`. */
function parseYaml({ path, text }) {
    if (text.length > MOST_CHARACTERS) {
        throw new errors/* ConfigurationError */.j1(`${path}: expected at most ${String(MOST_CHARACTERS)} characters, found ${String(text.length)}. Shorten it.`);
    }
    if (isNestedTooDeeply(text))
        throw new errors/* ConfigurationError */.j1(`${path}: ${NESTED}`);
    const lines = new dist/* LineCounter */.HN();
    const options = { lineCounter: lines, prettyErrors: false, logLevel: 'error' };
    const document = unlessTooDeep(path, () => (0,dist/* parseDocument */.Tp)(text, options));
    // A tag that means nothing here is a warning to the parser: what it was to be, nobody knows.
    const [error] = [...document.errors, ...document.warnings];
    if (error === undefined)
        return { path, document, lines };
    const { line, col } = lines.linePos(Math.min(error.pos[0], text.length));
    throw new errors/* ConfigurationError */.j1(`${path}:${String(line)}:${String(col)}: expected YAML, found an error in it: ${error.message}`);
}
/** The document as plain values. Throws `ConfigurationError` for what would fill the memory. */
function toContent(source) {
    try {
        return unlessTooDeep(source.path, () => source.document.toJS({ maxAliasCount: MOST_ALIASES }) ?? {});
    }
    catch (error) {
        if (error instanceof errors/* ConfigurationError */.j1)
            throw error;
        throw new errors/* ConfigurationError */.j1(`${source.path}: expected at most ${String(MOST_ALIASES)} uses of an anchor, found more. Write the values out.`);
    }
}
/** The line of a key, or of an item of a list. */
function lineOf(source, at) {
    const node = keyNodeAt(source, at) ?? nodeAt(source, at);
    if (!(0,dist/* isNode */.Ll)(node))
        return undefined;
    return source.lines.linePos(node.range?.[0] ?? 0).line;
}

;// CONCATENATED MODULE: ./build/configuration/parse-configuration.js






/** The rules about suppressions have no analyzer that could be switched off. */
const OWN_RULES = 'evenkeel';
function unknownName(at, expected, unknown) {
    return { at, isKey: true, expected, advice: '', ...(unknown !== undefined && { unknown }) };
}
function unknownAnalyzer(at, name, known) {
    if (known.includes(name))
        return [];
    const expected = `the name of an analyzer (${known.join(', ')})`;
    return [unknownName(at, expected, { name, among: known })];
}
/** A rule's whole name, or that of an analyzer, which stands for all of its rules. */
function unknownRule(at, name, known) {
    const [analyzer = ''] = name.split('/');
    if (known.tools.has(analyzer))
        return [];
    const problems = unknownAnalyzer(at, analyzer, [...known.analyzers, OWN_RULES, ...known.tools]);
    if (problems.length > 0 || name === analyzer)
        return problems;
    const ids = known.ruleIds();
    if (ids.has(name))
        return [];
    const expected = `the name of a rule of ${analyzer} ("evenkeel rules" lists them)`;
    return [unknownName(at, expected, { name, among: [...ids] })];
}
/** Names of analyzers and rules that there are not. */
function unknownNames(content, names) {
    const known = { ...names, tools: new Set(Object.keys(content.tools ?? {})) };
    const inRules = (at, rules = {}) => Object.keys(rules).flatMap((rule) => unknownRule([...at, rule], rule, known));
    return [
        ...Object.keys(content.analyzers ?? {}).flatMap((id) => unknownAnalyzer(['analyzers', id], id, known.analyzers)),
        ...inRules(['rules'], content.rules),
        ...(content.overrides ?? []).flatMap(({ rules }, index) => inRules(['overrides', index, 'rules'], rules)),
    ];
}
async function validate(source) {
    const content = toContent(source);
    // By this way both Node and the bundle find it, whose views of CommonJS differ.
    const { Ajv } = (await __webpack_require__.e(/* import() */ 463).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default;
    const check = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true }).compile(CONFIGURATION_SCHEMA);
    if (check(content))
        return content;
    refuse(source, (check.errors ?? []).map(describeSchemaError));
    throw new Error('Expected the validator to say what it refused.');
}
function idsOf(analyzers, isOn) {
    return Object.entries(analyzers).flatMap(([id, { enabled }]) => (enabled === isOn ? [id] : []));
}
function levelsOf(rules = {}) {
    return Object.entries(rules);
}
function globProblem(source, at, glob) {
    // By itself a pattern with "!" takes nothing back, which for `exclude` is a mistake of the whole list.
    const input = at[0] === 'exclude' && !glob.trim().startsWith('!') ? 'exclude' : 'include';
    try {
        (0,path_filter/* parsePathFilter */.VO)(at[0] === 'overrides' ? 'overrides' : input, [glob]);
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        return [`${positionOf(source, { at, isKey: false })}: ${error.message}`];
    }
}
/** Refuses here, with their places, globs that nobody could use later. */
function refuseGlobs(source, content) {
    const { include, exclude, tools = {}, overrides = [] } = content;
    const lists = [
        [['include'], include ?? []],
        [['exclude'], exclude ?? []],
        ...Object.entries(tools).map(([name, tool]) => [
            ['tools', name, 'files'],
            tool?.files ?? [],
        ]),
        ...overrides.map(({ paths }, index) => [
            ['overrides', index, 'paths'],
            paths,
        ]),
    ];
    const problems = lists.flatMap(([at, globs]) => globs.flatMap((glob, index) => globProblem(source, [...at, index], glob)));
    if (problems.length > 0)
        throw new errors/* ConfigurationError */.j1(problems.slice(0, MOST_PROBLEMS).join('\n'));
}
/**
 * Parses a configuration file, as data from a stranger. Throws `ConfigurationError`, which names each
 * place, what is allowed there and the nearest known word.
 */
async function parseConfiguration(file, known) {
    const source = parseYaml(file);
    const content = await validate(source);
    const inTools = toolProblems(content.tools, [...known.analyzers, OWN_RULES]);
    refuse(source, [...unknownNames(content, known), ...inTools]);
    refuseGlobs(source, content);
    const { include, exclude, 'fail-on': failOn, analyzers = {}, overrides = [] } = content;
    return {
        path: file.path,
        ...(include !== undefined && { include }),
        ...(exclude !== undefined && { exclude }),
        ...(failOn !== undefined && { failOn }),
        off: idsOf(analyzers, false),
        on: idsOf(analyzers, true),
        rules: {
            levels: levelsOf(content.rules),
            overrides: overrides.map(({ paths, rules }) => ({ paths, levels: levelsOf(rules) })),
        },
        tools: readTools(content.tools),
        lineOf: (at) => lineOf(source, at),
    };
}


/***/ }),

/***/ 61455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withConfiguration),
/* harmony export */   T: () => (/* binding */ originsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77270);


/** Inputs that a configuration file can speak for. */
const CONFIGURABLE = ['include', 'exclude', 'analyzers', 'fail-on'];
/** The keys of the file, by the input they stand for. */
const KEYS = {
    include: 'include',
    exclude: 'exclude',
    analyzers: 'analyzers',
    'fail-on': 'fail-on',
};
/**
 * Whether the user said something. The runner fills in the defaults of `action.yml`, so that an input
 * at its default counts as not given.
 */
function isGiven(get, name) {
    return (0,_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(get, name) !== (0,_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(() => '', name);
}
function fileText(configuration, name) {
    const { include, exclude, off, failOn } = configuration;
    switch (name) {
        case 'include':
            return include?.join('\n');
        case 'exclude':
            return exclude?.join('\n');
        case 'fail-on':
            return failOn;
        case 'analyzers':
            return off.length === 0 ? undefined : off.map((id) => `-${id}`).join('\n');
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(name);
    }
}
function isConfigurable(name) {
    return CONFIGURABLE.some((each) => each === name);
}
/**
 * Inputs as the user gave them, and where there is nothing given, what the file says. What is
 * excluded is what either of them excludes.
 */
function withConfiguration(get, configuration) {
    return (name) => {
        const text = isConfigurable(name) ? fileText(configuration, name) : undefined;
        if (text === undefined)
            return get(name);
        if (name === 'exclude')
            return `${text}\n${(0,_inputs_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b)(get, name)}`;
        return isGiven(get, name) ? get(name) : text;
    };
}
/** Where the value of an input comes from: from both where both are followed. */
function originsOf(get, configuration, name) {
    const input = isGiven(get, name) ? [{ kind: 'input' }] : [];
    const isAdding = name === 'exclude' || input.length === 0;
    const file = isAdding ? fileOrigin(configuration, name) : undefined;
    const [first, ...rest] = [...(file === undefined ? [] : [file]), ...input];
    return first === undefined ? [{ kind: 'default' }] : [first, ...rest];
}
function fileOrigin(configuration, name) {
    if (configuration === undefined || !isConfigurable(name))
        return undefined;
    const line = configuration.lineOf([KEYS[name]]);
    const isSaid = fileText(configuration, name) !== undefined && line !== undefined;
    return isSaid ? { kind: 'file', path: configuration.path, line } : undefined;
}


/***/ }),

/***/ 44758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ discoverFiles)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/linguist-marks.js + 1 modules
var linguist_marks = __webpack_require__(86773);
// EXTERNAL MODULE: ./build/files/known-files.js
var known_files = __webpack_require__(52397);
// EXTERNAL MODULE: ./build/files/path-filter.js
var path_filter = __webpack_require__(33032);
;// CONCATENATED MODULE: ./build/files/select-files.js



function skipped(reason) {
    return { kind: 'skipped', reason };
}
function isForTools(path, rules) {
    return rules.isForTools?.(path) ?? false;
}
/**
 * The first part of the judgement, from the name alone. Reasons are tried in this order, and the
 * first that holds is the file's one reason: what the user decided (`excluded`, `not-included`),
 * what the listing says it is (`submodule`, `symlink`, `special`), then `no-analyzer`.
 */
function judgeByName(file, rules) {
    const names = file.path.split('/');
    if ((0,path_filter/* isExcluded */.RF)(rules.exclude, names))
        return skipped('excluded');
    const inclusion = (0,path_filter/* inclusionOf */._g)(rules.include, names);
    if (inclusion.kind === 'not-included')
        return skipped('not-included');
    if (file.kind !== 'file')
        return skipped(file.kind);
    const analyzers = rules.claims(file.path);
    if (analyzers.length === 0 && !isForTools(file.path, rules))
        return skipped('no-analyzer');
    const known = (0,known_files/* knownFile */.e)(names);
    const isWanted = known !== undefined && inclusion.pattern !== undefined && (0,known_files/* isNamedBy */.$)(inclusion.pattern, known);
    return { kind: 'candidate', file, analyzers, known: isWanted ? undefined : known?.reason };
}
/** The second part, from the disk: `missing`, `symlink`, `special`; or the candidate with its size. */
function judgeByDisk(candidate, onDisk) {
    switch (onDisk.kind) {
        case 'file':
            return { ...candidate, sizeBytes: onDisk.sizeBytes };
        case 'symlink':
        case 'special':
        case 'missing':
            return skipped(onDisk.kind);
        default:
            return (0,errors/* assertNever */.xb)(onDisk);
    }
}
/**
 * The last part: `vendored`, `generated`, `too-large`. A mark in `.gitattributes` outranks what the
 * name gives away, in both directions.
 */
function judgeByMarks({ file, analyzers, known, sizeBytes }, marks, { maxFileSizeBytes }) {
    if (marks.isVendored ?? known === 'vendored')
        return skipped('vendored');
    if (marks.isGenerated ?? known === 'generated')
        return skipped('generated');
    if (sizeBytes > maxFileSizeBytes)
        return skipped('too-large');
    const { path, pathBytes } = file;
    const name = pathBytes === undefined ? { path } : { path, pathBytes };
    return { kind: 'selected', file: { ...name, sizeBytes, analyzers } };
}

// EXTERNAL MODULE: ./build/files/selection.js + 2 modules
var files_selection = __webpack_require__(48907);
;// CONCATENATED MODULE: ./build/files/discover-files.js




/** Files judged between two questions to Git: a question costs a round trip, an answer memory. */
const FILES_PER_SLICE = 256;
/** Unreadable folders named in the notes; the rest are counted. */
const MAX_FOLDERS_NAMED = 10;
function createMarks(reader, { sources }) {
    const lookup = (0,linguist_marks/* createMarksLookup */.zY)((path) => sources.readText(path));
    const notes = [];
    let git = reader;
    return {
        notes,
        async read(files) {
            const answer = await git?.read(files);
            if (answer?.kind === 'marks')
                return answer.marks;
            if (answer?.kind === 'failed') {
                notes.push(`Git could not tell the files' attributes (${answer.reason}); .gitattributes in the analysed folder was read instead.`);
                git = undefined;
            }
            const marks = [];
            for (const file of files) {
                await sources.pauseIfDue();
                marks.push(lookup(file.path));
            }
            return marks;
        },
    };
}
function judgeFile(file, { rules, sources }) {
    const candidate = judgeByName(file, rules);
    if (candidate.kind === 'skipped')
        return candidate;
    return judgeByDisk(candidate, sources.readStatus(file));
}
/** Judges a few files: each is selected or skipped, once. */
async function judgeSlice(files, { selection, marks }, request) {
    const candidates = [];
    for (const file of files) {
        // No `await` where nothing is to be waited for: there can be 100,000 files.
        const pause = request.sources.pauseIfDue();
        if (pause !== undefined)
            await pause;
        const verdict = judgeFile(file, request);
        if (verdict.kind === 'skipped')
            selection.skip(file, verdict.reason);
        else
            candidates.push(verdict);
    }
    const said = await marks.read(candidates.map(({ file }) => file));
    for (const [index, candidate] of candidates.entries()) {
        const verdict = judgeByMarks(candidate, said[index] ?? linguist_marks/* NO_MARKS */.DE, request.rules);
        if (verdict.kind === 'skipped')
            selection.skip(candidate.file, verdict.reason);
        else
            selection.select(verdict.file);
    }
}
/** Counts folders that could not be read and remembers the first few. */
function createFolderTally() {
    const named = [];
    let count = 0;
    return {
        add({ path, reason }) {
            count += 1;
            if (named.length < MAX_FOLDERS_NAMED)
                named.push(`${JSON.stringify(path)}: ${reason}`);
        },
        notes() {
            const more = count > named.length ? ', …' : '';
            const list = `${named.join(', ')}${more}`;
            return count === 0
                ? []
                : [`Folders that could not be read, whose files are not counted: ${count} (${list}).`];
        },
    };
}
async function takeListing(events, marks, request) {
    const selection = (0,files_selection/* createSelection */.P)();
    const unreadable = createFolderTally();
    let listed = 0;
    for await (const event of events) {
        if (event.kind === 'failed')
            return event;
        if (event.kind === 'unreadable-folder') {
            unreadable.add(event);
            continue;
        }
        for (let start = 0; start < event.files.length; start += FILES_PER_SLICE) {
            if (request.signal.aborted)
                return { kind: 'stopped' };
            const slice = event.files.slice(start, start + FILES_PER_SLICE);
            await judgeSlice(slice, { selection, marks }, request);
            listed += slice.length;
            request.onProgress?.(listed);
        }
    }
    if (request.signal.aborted)
        return { kind: 'stopped' };
    return {
        kind: 'discovered',
        listed,
        selection: selection.finish(),
        notes: [...marks.notes, ...unreadable.notes()],
    };
}
async function takeTracked(request) {
    const { sources, signal } = request;
    const reader = sources.openTrackedMarks(signal);
    try {
        const marks = createMarks(reader, request);
        return await takeListing(sources.listTracked(signal), marks, request);
    }
    finally {
        reader.close();
    }
}
async function takeWalked(request) {
    const { sources, signal } = request;
    const walked = await takeListing(sources.walk(signal), createMarks(undefined, request), request);
    if (walked.kind !== 'failed' || signal.aborted)
        return walked;
    return takeListing(sources.walkRaw(signal), createMarks(undefined, request), request);
}
async function discover(request) {
    const tracked = await takeTracked(request);
    if (tracked.kind === 'stopped' || request.signal.aborted)
        return { kind: 'stopped' };
    if (tracked.kind === 'discovered' && tracked.listed > 0)
        return tracked;
    const why = tracked.kind === 'failed'
        ? `Git could not list the files (${tracked.reason})`
        : 'Git tracks no file in the analysed folder';
    const walked = await takeWalked(request);
    if (walked.kind === 'stopped')
        return walked;
    if (walked.kind === 'failed') {
        throw new errors/* ConfigurationError */.j1(`Expected "path" to name a folder whose files can be listed, found that ${walked.reason}.`);
    }
    const note = `${why}; all files in the folder were taken, ignored ones too.`;
    return { ...walked, notes: [note, ...walked.notes] };
}
/**
 * Finds the files to analyse. In a Git work tree these are the tracked files; where Git cannot say,
 * or tracks nothing in the folder, all files of the folder, with a note that says so. Memory grows
 * with the files selected, not with the files listed. When the signal aborts it answers at once,
 * also while a disk does not.
 */
async function discoverFiles(request) {
    const { signal } = request;
    if (signal.aborted)
        return { kind: 'stopped' };
    const ended = new AbortController();
    const stopped = new Promise((resolve) => {
        const stop = () => {
            resolve({ kind: 'stopped' });
        };
        signal.addEventListener('abort', stop, { once: true, signal: ended.signal });
    });
    try {
        return await Promise.race([discover(request), stopped]);
    }
    finally {
        ended.abort();
    }
}


/***/ }),

/***/ 52397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isNamedBy),
/* harmony export */   e: () => (/* binding */ knownFile)
/* harmony export */ });
/**
 * Folders that package managers fill, or that by their name hold the code of others. Only names
 * that no project uses for its own code: not `lib`, `external`, `packages`, `vendors`.
 */
const VENDORED_FOLDERS = new Set([
    '.bundle',
    '.eggs',
    '.nox',
    '.pnpm-store',
    '.tox',
    '.venv',
    '.yarn',
    '3rdparty',
    'Carthage',
    'Godeps',
    'Pods',
    '_vendor',
    'bower_components',
    'jspm_packages',
    'node_modules',
    'site-packages',
    'third-party',
    'third_party',
    'thirdparty',
    'vendor',
]);
/** Folders that tools write and nobody edits. Not `build`, `out` or `coverage`: projects keep sources in them. */
const GENERATED_FOLDERS = new Set([
    '.angular',
    '.next',
    '.nuxt',
    '.output',
    '.parcel-cache',
    '.svelte-kit',
    '.turbo',
    '__generated__',
    '__pycache__',
    'lcov-report',
]);
/** Lock files and the like, by their whole name. */
const GENERATED_NAMES = new Set([
    '.pnp.cjs',
    '.pnp.loader.mjs',
    'Cargo.lock',
    'Gemfile.lock',
    'Pipfile.lock',
    'bun.lock',
    'composer.lock',
    'deno.lock',
    'flake.lock',
    'npm-shrinkwrap.json',
    'package-lock.json',
    'packages.lock.json',
    'pdm.lock',
    'pnpm-lock.yaml',
    'poetry.lock',
    'uv.lock',
    'yarn.lock',
]);
/** Ends of names: minified code, source maps, what protocol buffers and other generators write. */
const GENERATED_ENDING = new RegExp(`(?:${[
    '[.-]min\\.(?:[cm]?js|css)',
    '\\.(?:[cm]?js|css)\\.map',
    '\\.generated\\.(?:[cm]?[jt]sx?|css|json|graphql|py|rb|php)',
    '\\.pb\\.(?:go|cc|h)',
    '_pb2(?:_grpc)?\\.pyi?',
    '_pb\\.(?:js|rb|ts|d\\.ts)',
].join('|')})$`);
/** Compiled scripts and styles are kept in `dist`; sources of other languages may be as well. */
const BUNDLED = /\.(?:[cm]?js|css)$/;
function marked(reason, kind, text) {
    return text === undefined ? undefined : { reason, marker: { kind, text } };
}
/** Judges a path, given as its names, by the tables above. Vendored goes before generated. */
function knownFile(names) {
    const folders = names.slice(0, -1);
    const name = names.at(-1) ?? '';
    const isBundled = BUNDLED.test(name);
    return (marked('vendored', 'name', folders.find((folder) => VENDORED_FOLDERS.has(folder))) ??
        marked('generated', 'name', folders.find((folder) => GENERATED_FOLDERS.has(folder))) ??
        marked('generated', 'name', folders.find((folder) => isBundled && folder === 'dist')) ??
        marked('generated', 'name', GENERATED_NAMES.has(name) ? name : undefined) ??
        marked('generated', 'ending', GENERATED_ENDING.exec(name)?.[0]));
}
/**
 * Whether a pattern of `include` names what gives a file away, as `vendor/ours/**` names `vendor`
 * and `*.min.js` names `.min.js`. Then the file is wanted in spite of it.
 */
function isNamedBy(pattern, { marker }) {
    return marker.kind === 'ending'
        ? pattern.endsWith(marker.text)
        : pattern.split('/').includes(marker.text);
}


/***/ }),

/***/ 48907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createSelection)
});

// UNUSED EXPORTS: MAX_SKIPPED_NAMES

// EXTERNAL MODULE: ./build/tables/number-column.js
var number_column = __webpack_require__(91650);
;// CONCATENATED MODULE: ./build/tables/text-column.js

/** Bytes in one piece: most paths are below a hundred, so little is lost at a piece's end. */
const PIECE_BYTES = 65_536;
/** First bytes of UTF-8 from here on begin what UTF-16 writes as two surrogates, which sort earlier. */
const FIRST_ASTRAL = 0xf0;
const FIRST_PRIVATE = 0xee;
/** A byte's place in the order of UTF-16 code units: only U+E000 to U+FFFF sort differently there. */
function rankOf(byte) {
    return byte === FIRST_PRIVATE || byte === FIRST_PRIVATE + 1 ? byte + FIRST_ASTRAL : byte;
}
/** The next border between pieces, or this one. */
function toBorder(position) {
    return Math.ceil(position / PIECE_BYTES) * PIECE_BYTES;
}
const NO_BYTES = Buffer.alloc(0);
/**
 * A growing list of texts, kept as UTF-8 outside of the heap: a path costs its bytes and twelve more,
 * where a string costs twice as much and the collector's time.
 */
class TextColumn {
    #pieces = [];
    #starts = new number_column/* NumberColumn */.o((rows) => new Float64Array(rows));
    #lengths = new number_column/* NumberColumn */.o((rows) => new Uint32Array(rows));
    #end = 0;
    get length() {
        return this.#starts.length;
    }
    push(text) {
        const length = Buffer.byteLength(text);
        const start = this.#reserve(length);
        this.#pieceAt(start).write(text, start % PIECE_BYTES);
        // What follows a long text begins a piece: the numbers it covers have no bytes of their own.
        this.#end = length > PIECE_BYTES ? toBorder(start + length) : start + length;
        this.#starts.push(start);
        this.#lengths.push(length);
    }
    at(index) {
        const start = this.#starts.at(index);
        const [from, length] = [start % PIECE_BYTES, this.#lengths.at(index)];
        return this.#pieceAt(start).toString('utf8', from, from + length);
    }
    /**
     * The order of two texts in UTF-16 code units, as `<` has it. It makes no object: sorting 100,000
     * paths compares them some two million times.
     */
    compare(left, right) {
        const one = this.#pieceAt(this.#starts.at(left));
        const other = this.#pieceAt(this.#starts.at(right));
        const oneStart = this.#starts.at(left) % PIECE_BYTES;
        const otherStart = this.#starts.at(right) % PIECE_BYTES;
        const shorter = Math.min(this.#lengths.at(left), this.#lengths.at(right));
        for (let at = 0; at < shorter; at += 1) {
            const a = one[oneStart + at] ?? 0;
            const b = other[otherStart + at] ?? 0;
            if (a !== b)
                return rankOf(a) - rankOf(b);
        }
        return this.#lengths.at(left) - this.#lengths.at(right);
    }
    /** Finds room for so many bytes in one piece; a text longer than a piece gets one of its own. */
    #reserve(length) {
        const isBegun = this.#pieces.length * PIECE_BYTES > this.#end;
        if (isBegun && (this.#end % PIECE_BYTES) + length <= PIECE_BYTES)
            return this.#end;
        const start = toBorder(this.#end) + (isBegun && this.#end % PIECE_BYTES === 0 ? PIECE_BYTES : 0);
        while (this.#pieces.length * PIECE_BYTES < start)
            this.#pieces.push(NO_BYTES);
        this.#pieces.push(Buffer.allocUnsafeSlow(Math.max(PIECE_BYTES, length)));
        return start;
    }
    #pieceAt(start) {
        return this.#pieces[Math.floor(start / PIECE_BYTES)] ?? NO_BYTES;
    }
}

;// CONCATENATED MODULE: ./build/tables/file-list.js
var _a;


/** Files as columns: one costs the bytes of its path and 24 more. All lists made of it share them. */
class FileTable {
    #paths = new TextColumn();
    #sizes = new number_column/* NumberColumn */.o((rows) => new Float64Array(rows));
    #choices = new number_column/* NumberColumn */.o((rows) => new Uint32Array(rows));
    /** The combinations of analyzers: there are few. */
    #analyzers = [];
    #choiceOf = new Map();
    #pathBytes = new Map();
    get length() {
        return this.#sizes.length;
    }
    add({ path, pathBytes, sizeBytes, analyzers }) {
        const row = this.#sizes.push(sizeBytes);
        this.#paths.push(path);
        this.#choices.push(this.#choose(analyzers));
        if (pathBytes !== undefined)
            this.#pathBytes.set(row, pathBytes);
    }
    at(row) {
        const pathBytes = this.#pathBytes.get(row);
        return {
            path: this.pathAt(row),
            ...(pathBytes !== undefined && { pathBytes }),
            sizeBytes: this.sizeAt(row),
            analyzers: this.#analyzers[this.#choices.at(row)] ?? [],
        };
    }
    pathAt(row) {
        return this.#paths.at(row);
    }
    sizeAt(row) {
        return this.#sizes.at(row);
    }
    /** By path in code units, then by the exact bytes: two names can look the same. */
    compare(left, right) {
        const byPath = this.#paths.compare(left, right);
        if (byPath !== 0)
            return byPath;
        const [one = '', other = ''] = [this.#pathBytes.get(left), this.#pathBytes.get(right)];
        return one < other ? -1 : Number(one > other);
    }
    #choose(analyzers) {
        const key = analyzers.join('\n');
        const choice = this.#choiceOf.get(key) ?? this.#analyzers.push(analyzers) - 1;
        this.#choiceOf.set(key, choice);
        return choice;
    }
}
/** Files of a table in some order, which costs four bytes a file. Each is made when it is asked for. */
class FileList {
    #table;
    #rows;
    constructor(table, rows) {
        this.#table = table;
        this.#rows = rows;
    }
    /** All files of a table, in its order. */
    static of(table) {
        return new _a(table, Uint32Array.from({ length: table.length }, (_, row) => row));
    }
    /** A list of these files alone. */
    static from(files) {
        const table = new FileTable();
        for (const file of files)
            table.add(file);
        return _a.of(table);
    }
    get length() {
        return this.#rows.length;
    }
    at(index) {
        const row = this.#rows[index];
        return row === undefined ? undefined : this.#table.at(row);
    }
    *[Symbol.iterator]() {
        for (const row of this.#rows)
            yield this.#table.at(row);
    }
    /** The path of the file at an index below the length. */
    pathAt(index) {
        return this.#table.pathAt(this.#rowAt(index));
    }
    /** The order of two files' paths, by their indexes in this list. */
    comparePaths(left, right) {
        return this.#table.compare(this.#rowAt(left), this.#rowAt(right));
    }
    /** The same files by path. */
    sortedByPath() {
        return this.#sorted((left, right) => this.#table.compare(left, right));
    }
    /** The same files, the largest first and those of one size by path. */
    sortedBySize() {
        const table = this.#table;
        return this.#sorted((left, right) => table.sizeAt(right) - table.sizeAt(left) || table.compare(left, right));
    }
    /** The files at these indexes, in their order. */
    pick(indexes) {
        return new _a(this.#table, Uint32Array.from(indexes, (index) => this.#rowAt(index)));
    }
    /** The files from one index up to another. */
    slice(start, end) {
        return new _a(this.#table, this.#rows.subarray(start, end));
    }
    #sorted(compare) {
        return new _a(this.#table, this.#rows.toSorted(compare));
    }
    #rowAt(index) {
        const row = this.#rows[index];
        if (row !== undefined)
            return row;
        throw new RangeError(`Expected an index below ${this.length}, found ${index}.`);
    }
}
_a = FileList;

;// CONCATENATED MODULE: ./build/files/selection.js

/** More names than this help nobody; the count still says how many there were. */
const MAX_SKIPPED_NAMES = 1_000;
/** Skipped files whose names are told: somebody may well have wanted them analysed. */
const NAMED_REASONS = new Set(['too-large']);
/** By path, then by the exact bytes: two names that differ in bytes only can look the same. */
function compareNames(left, right) {
    if (left.path < right.path)
        return -1;
    if (left.path > right.path)
        return 1;
    const [leftBytes, rightBytes] = [left.pathBytes ?? '', right.pathBytes ?? ''];
    return leftBytes < rightBytes ? -1 : Number(leftBytes > rightBytes);
}
/** A selection that holds what is selected, the counts, and a bounded number of names of the rest. */
function createSelection() {
    const files = new FileTable();
    const skipped = new Map();
    let named = [];
    const firstNames = () => named.toSorted(compareNames).slice(0, MAX_SKIPPED_NAMES);
    return {
        select(file) {
            files.add(file);
        },
        skip({ path }, reason) {
            skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
            if (NAMED_REASONS.has(reason))
                named.push({ path, reason });
            if (named.length >= 2 * MAX_SKIPPED_NAMES)
                named = firstNames();
        },
        finish() {
            return {
                files: FileList.of(files).sortedByPath(),
                skipped: Object.fromEntries(skipped),
                skippedFiles: firstNames(),
            };
        },
    };
}


/***/ }),

/***/ 55904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ storeIn),
/* harmony export */   WT: () => (/* binding */ journalTasks),
/* harmony export */   kJ: () => (/* binding */ journalBatches)
/* harmony export */ });
/* harmony import */ var _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91650);
/* harmony import */ var _abandoned_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54479);


/** Where records lie: twelve bytes each, unless they had to stay in memory. */
class PositionColumn {
    #offsets = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o((rows) => new Float64Array(rows));
    #lengths = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o((rows) => new Uint32Array(rows));
    #inMemory = new Map();
    /** Gives the number by which `at` finds it. */
    add(position) {
        const isWritten = 'offset' in position;
        const kept = this.#offsets.push(isWritten ? position.offset : 0);
        this.#lengths.push(isWritten ? position.length : 0);
        if (!isWritten)
            this.#inMemory.set(kept, position);
        return kept;
    }
    at(kept) {
        const offset = this.#offsets.at(kept);
        return this.#inMemory.get(kept) ?? { offset, length: this.#lengths.at(kept) };
    }
}
/** No position has this number. */
const NOTHING_TO_FIND = 2 ** 32 - 1;
/** Tasks on one line: few lines for many files, and none too long to read at once. */
const TASKS_PER_RECORD = 500;
/** Writes the plan's tasks, so that a reader knows which files have no outcome. */
function journalTasks(journal, tasks) {
    let some = [];
    for (const task of tasks) {
        some.push(task);
        if (some.length < TASKS_PER_RECORD)
            continue;
        journal.append({ kind: 'tasks', tasks: some });
        some = [];
    }
    if (some.length > 0)
        journal.append({ kind: 'tasks', tasks: some });
}
/** Writes the planned runs of tools, each with all of its files. */
function journalBatches(journal, batches) {
    for (const batch of batches)
        journal.append({ kind: 'batches', batches: [batch] });
}
/** Uses a journal as the store of a run's outcomes. */
function storeIn(journal) {
    const positions = new PositionColumn();
    const abandoned = new _abandoned_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .AbandonedTasks */ .z(journal);
    return {
        keep: ({ path }, outcome) => {
            if (abandoned.take(outcome))
                return NOTHING_TO_FIND;
            const position = journal.append({ kind: 'outcome', path, outcome });
            const hasFindings = outcome.kind === 'analyzed' && outcome.findings.length > 0;
            return hasFindings ? positions.add(position) : NOTHING_TO_FIND;
        },
        keepImported: (path, findings) => positions.add(journal.append({ kind: 'imported', path, findings })),
        findingsAt: (kept) => {
            const record = journal.read(positions.at(kept));
            if (record.kind === 'imported')
                return record.findings;
            if (record.kind === 'outcome' && record.outcome.kind === 'analyzed') {
                return record.outcome.findings;
            }
            throw new Error(`Expected an outcome with findings in the journal, found "${record.kind}".`);
        },
        flush: () => abandoned.flush(),
    };
}


/***/ }),

/***/ 56245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ openInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/source-file.js + 1 modules
var source_file = __webpack_require__(51820);
// EXTERNAL MODULE: ./build/configuration/configuration.js
var configuration = __webpack_require__(39567);
// EXTERNAL MODULE: ./build/configuration/parse-configuration.js + 17 modules
var parse_configuration = __webpack_require__(17991);
// EXTERNAL MODULE: ./build/configuration/resolve-inputs.js
var resolve_inputs = __webpack_require__(61455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/inputs/parse-inputs.js + 7 modules
var parse_inputs = __webpack_require__(24493);
;// CONCATENATED MODULE: ./build/model/rule-settings.js
/** Nothing was said. */
const NO_RULE_SETTINGS = { levels: [], overrides: [] };

// EXTERNAL MODULE: ./build/analyzers/rule-catalog.js
var rule_catalog = __webpack_require__(89226);
// EXTERNAL MODULE: ./build/open-run-ports.js + 8 modules
var open_run_ports = __webpack_require__(32778);
;// CONCATENATED MODULE: ./build/open-inputs.js
/** Reads the inputs, opens the folder that they name, and takes in what its configuration file says. */










/** Longer than any file that is taken, so that the one who parses says what is allowed. */
const MOST_BYTES = 262_144;
function decode(path, bytes) {
    try {
        return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`${path}: expected UTF-8, found other bytes. Save the file in that encoding.`, { cause: error });
    }
}
function readNamed(base, path) {
    const read = (0,source_file/* openSourceFolder */.m)(base).read({ path }, MOST_BYTES);
    if (read.kind === 'bytes')
        return decode(path, read.bytes);
    throw new errors/* ConfigurationError */.j1(`Input "config": expected a regular file inside ${base}, found none that can be read at ${JSON.stringify(path)}: ${read.detail}. Name an existing file, or leave the input empty.`);
}
/** The first of the usual places that has a file; one that is there and cannot be read is an error. */
function findUsual(folder) {
    const path = configuration/* CONFIGURATION_PATHS */.e.find((each) => {
        const status = folder.readStatus({ path: each });
        return status.kind !== 'missing' || status.isFolder === true;
    });
    if (path === undefined)
        return undefined;
    const read = folder.read({ path }, MOST_BYTES);
    if (read.kind === 'bytes')
        return decode(path, read.bytes);
    throw new errors/* ConfigurationError */.j1(`${path}: expected a regular file, found that ${read.detail}.`);
}
/** What is wrong with the inputs now comes from the file: they were right without it. */
function parseWith(get, configuration) {
    try {
        return (0,parse_inputs/* parseInputs */.TL)((0,resolve_inputs/* withConfiguration */.$)(get, configuration), open_run_ports/* ANALYZER_IDS */.SL);
    }
    catch (error) {
        if (!(error instanceof errors/* ConfigurationError */.j1))
            throw error;
        throw new errors/* ConfigurationError */.j1(`${configuration.path}: ${error.message}`);
    }
}
/** Opens everything; `path` and `config` count from `base`. Throws `ConfigurationError`. */
async function openInputs(get, base) {
    const given = (0,parse_inputs/* parseInputs */.TL)(get, open_run_ports/* ANALYZER_IDS */.SL);
    const folder = (0,source_file/* openSourceFolder */.m)((0,external_node_path_.resolve)(base, given.path));
    const file = given.config === undefined ? findUsual(folder) : readNamed(base, given.config);
    if (file === undefined)
        return { inputs: given, folder, rules: NO_RULE_SETTINGS, tools: [] };
    const configuration = await (0,parse_configuration/* parseConfiguration */.M)(file, {
        analyzers: open_run_ports/* ANALYZER_IDS */.SL,
        ruleIds: rule_catalog/* catalogIds */.sM,
    });
    const { rules, tools } = configuration;
    return { inputs: parseWith(get, configuration), folder, rules, tools, configuration };
}


/***/ }),

/***/ 70835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openTools)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/tools/plan-batches.js
var plan_batches = __webpack_require__(79676);
;// CONCATENATED MODULE: ./build/tools/tool-declaration.js
function fits({ needs }, { workingDirectory }, surroundings) {
    if (needs === undefined)
        return true;
    const path = workingDirectory === '' ? needs.file : `${workingDirectory}/${needs.file}`;
    const text = surroundings.readText(path);
    return text !== undefined && (needs.text === undefined || text.includes(needs.text));
}
/** Settles a declaration: which program, how many slots, which environment. */
function resolveTool(declaration, surroundings) {
    const { programs, options, files, batchSize, slots, env, ...settings } = declaration;
    const program = programs.find((choice) => fits(choice, declaration, surroundings));
    const { workers } = surroundings;
    return {
        settings: {
            ...settings,
            command: [...(program?.command ?? []), ...options],
            slots: slots === 'all' ? workers : Math.min(slots, workers),
            ...surroundings.environmentOf(env),
        },
        files,
        batchSize,
    };
}

// EXTERNAL MODULE: ./build/tools/tool-environment.js
var tool_environment = __webpack_require__(18548);
;// CONCATENATED MODULE: ./build/open-tools.js
/** Puts together the user's own tools for a run. */




function refusal({ declarations, allowTools, stranger }) {
    const names = declarations.map(({ name }) => name).join(', ');
    if (allowTools === 'false')
        return `Tools were not run, since "allow-tools" is false: ${names}.`;
    if (stranger === undefined || allowTools === 'true')
        return undefined;
    return `Tools were not run (${names}): ${stranger}. A workflow that runs without secrets can allow it with the input "allow-tools: true".`;
}
/** What a stranger asks to be passed on may be a secret of the workflow's. */
function withoutEnv({ declarations, stranger }) {
    const asking = declarations.filter(({ env }) => env.length > 0).map(({ name }) => name);
    if (stranger === undefined || asking.length === 0)
        return { trusted: declarations, notes: [] };
    const note = `The variables in "env" were not passed on to ${asking.join(', ')}: ${stranger}.`;
    return { trusted: declarations.map((each) => ({ ...each, env: [] })), notes: [note] };
}
/** Opens the tools that the configuration names, as far as they may run. */
function openTools(setup) {
    const refused = refusal(setup);
    if (setup.declarations.length === 0)
        return { notes: [] };
    if (refused !== undefined)
        return { notes: [refused] };
    const { trusted, notes } = withoutEnv(setup);
    return { tools: toRunTools({ ...setup, declarations: trusted }), notes };
}
function toRunTools({ declarations, folder, environment, secrets, tokens }) {
    const surroundings = {
        readText: (path) => folder.readText(path),
        environmentOf: (names) => (0,tool_environment/* environmentOf */.p7)({ environment, names, secrets, tokens }),
    };
    const resolve = (workers) => declarations.map((each) => resolveTool(each, { ...surroundings, workers }));
    const claims = resolve(1).map(plan_batches/* toolClaims */.g2);
    return {
        marker: (0,external_node_crypto_.randomUUID)(),
        isFor: (path) => claims.some((claim) => claim(path)),
        resolve,
    };
}


/***/ }),

/***/ 65966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ planImports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Says which files of other steps a run reads, and from where. */

function isBelow(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
}
/**
 * The request for what `sarif-in` names; nothing where it names nothing. Somebody who analyses a
 * folder elsewhere than in the current one means files of that folder.
 */
function planImports({ inputs, rules, root, ...plan }) {
    if (inputs.sarifIn.length === 0)
        return {};
    const base = plan.base();
    const workspace = isBelow(root, base) ? base : root;
    const written = inputs.sarifFile === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, inputs.sarifFile);
    const isInside = written !== undefined && isBelow(written, workspace);
    const except = isInside
        ? written.slice(workspace.length).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).filter(Boolean).join('/')
        : undefined;
    const request = { patterns: inputs.sarifIn, workspace, root, rules };
    return { imports: except === undefined ? request : { ...request, except } };
}


/***/ }),

/***/ 55448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/allowance/describe-allowance.js
var describe_allowance = __webpack_require__(38827);
// EXTERNAL MODULE: ./build/allowance/detect-limits.js + 9 modules
var detect_limits = __webpack_require__(82910);
// EXTERNAL MODULE: ./build/allowance/size-workers.js
var size_workers = __webpack_require__(16010);
// EXTERNAL MODULE: ./build/findings/assemble-report.js
var assemble_report = __webpack_require__(66274);
// EXTERNAL MODULE: ./build/findings/outcome-account.js
var outcome_account = __webpack_require__(74353);
// EXTERNAL MODULE: ./build/findings/run-profile-account.js
var run_profile_account = __webpack_require__(10268);
// EXTERNAL MODULE: ./build/findings/tool-account.js
var tool_account = __webpack_require__(21395);
// EXTERNAL MODULE: ./build/journal/outcome-store.js
var outcome_store = __webpack_require__(55904);
// EXTERNAL MODULE: ./build/plan/budget.js
var plan_budget = __webpack_require__(92309);
;// CONCATENATED MODULE: ./build/plan/plan-limits.js
/** Wall time without CPU, as a multiple of the CPU limit, after which a task counts as stalled. */
const STALL_FACTOR = 10;
/** A worker starts in 0.1 to 1 s with a CPU of its own; this is for machines that are far busier. */
const START_TIMEOUT_MS = 60_000;
/** Derives the limits of each task. Workers that share a CPU get more time to start. */
function planLimits(facts) {
    const workersPerCpu = facts.workers / (facts.cpus ?? facts.workers);
    return {
        fileTimeoutMs: facts.fileTimeoutMs,
        stallMs: facts.fileTimeoutMs * STALL_FACTOR,
        startTimeoutMs: START_TIMEOUT_MS * Math.max(1, workersPerCpu),
        softHeapBytes: facts.workerHeapBytes,
        maxFileSizeBytes: facts.maxFileSizeBytes,
    };
}

;// CONCATENATED MODULE: ./build/tables/task-list.js
/** Files as tasks: their ids are numbers in the order of the list, from the first one given. */
class TaskList {
    #files;
    #firstId;
    constructor(files, firstId = 0) {
        this.#files = files;
        this.#firstId = firstId;
    }
    get length() {
        return this.#files.length;
    }
    at(index) {
        const file = this.#files.at(index);
        return file === undefined ? undefined : { id: this.#firstId + index, ...file };
    }
    *[Symbol.iterator]() {
        let id = this.#firstId;
        for (const file of this.#files) {
            yield { id, ...file };
            id += 1;
        }
    }
    pathOf(taskId) {
        return this.#files.pathAt(taskId - this.#firstId);
    }
    comparePaths(leftId, rightId) {
        const [left, right] = [leftId - this.#firstId, rightId - this.#firstId];
        return this.#files.comparePaths(left, right) || left - right;
    }
    /** The tasks at these indexes, with new ids from 0. */
    pick(indexes) {
        return new TaskList(this.#files.pick(indexes));
    }
    /** The tasks from one index up to another, with the ids they have. */
    slice(start, end) {
        return new TaskList(this.#files.slice(start, end), this.#firstId + start);
    }
}

;// CONCATENATED MODULE: ./build/plan/plan-tasks.js

/**
 * One task a file, largest first: a large file that starts last would be waited for alone. The order
 * depends on the files only, so that a run can be repeated.
 */
function planTasks(files) {
    return new TaskList(files.sortedBySize());
}

;// CONCATENATED MODULE: ./build/model/imported.js
/** Nothing was to be read. */
const NO_IMPORTS = { tools: [], rules: [], isWhole: true };

;// CONCATENATED MODULE: ./build/run/import-findings.js

/**
 * Takes in what other steps found, file by file, into the journal: any number of findings is never
 * held here. What could not be read is told, and costs nothing of what could.
 */
async function importFindings(parts, signal) {
    const { journal, store, account, readImports } = parts;
    if (readImports === undefined)
        return { notes: [] };
    let imports = { ...NO_IMPORTS, isWhole: false };
    const notes = [];
    const end = await readImports((event) => {
        if (event.kind === 'findings') {
            const { path, findings } = event;
            account.import(path, findings, store.keepImported(path, findings));
            return;
        }
        const { tools, rules, isWhole } = event;
        imports = { tools, rules, isWhole };
        notes.push(...event.notes);
    }, signal);
    if (end.kind === 'failed') {
        notes.push(`The SARIF files of other steps could not all be read: ${end.detail}.`);
    }
    journal.append({ kind: 'imports', ...imports });
    return { imports, notes };
}

// EXTERNAL MODULE: ./build/journal/journal-record.js
var journal_record = __webpack_require__(6473);
;// CONCATENATED MODULE: ./build/run/recorded-inputs.js
/** What a journal keeps of the inputs: all that a replay of the run needs. */
function recordedInputs(inputs) {
    const { include, exclude, analyzers, failOn, failOnIncomplete } = inputs;
    const { timeoutMs, fileTimeoutMs, maxFileSizeBytes } = inputs;
    const files = { include, exclude, analyzers, maxFileSizeBytes };
    return { ...files, failOn, failOnIncomplete, timeoutMs, fileTimeoutMs };
}

;// CONCATENATED MODULE: ./build/run/journal-run.js



/** Writes down how a run begins. */
function journalStart(journal, run) {
    const { inputs, rules, version, startedAt, context, root } = run;
    journal.append({
        kind: 'start',
        format: journal_record/* JOURNAL_FORMAT */.M,
        version,
        startedAt: startedAt.toISOString(),
        root,
        pathPrefix: context?.pathPrefix ?? '',
        inputs: recordedInputs(inputs),
        rules,
    });
}
/** Writes down what was decided, and which files there are. */
function journalPlan(journal, prepared) {
    const { plan, toolPlan, tasks, limits, detected, allowance, selection, notes } = prepared;
    const analysing = plan.stages.filter(({ settings }) => settings.toolStage === undefined);
    const { memoryBudgetBytes } = detected;
    const stages = analysing.map((stage) => stage.tasks.length);
    const decided = { allowance, limits, memoryBudgetBytes, stages };
    journal.append({ kind: 'plan', ...decided, ...selection, notes });
    (0,outcome_store/* journalTasks */.WT)(journal, tasks);
    (0,outcome_store/* journalBatches */.kJ)(journal, toolPlan.batches);
}
/** Writes down how a run ended, and the sentences that were not known before. */
function journalEnd(journal, { conclusion, complete, timing }, notes) {
    for (const text of notes)
        journal.append({ kind: 'note', text });
    journal.append({ kind: 'end', conclusion, complete, durationMs: timing.durationMs });
}

// EXTERNAL MODULE: ./build/files/discover-files.js + 1 modules
var discover_files = __webpack_require__(44758);
// EXTERNAL MODULE: ./build/files/path-filter.js
var path_filter = __webpack_require__(33032);
// EXTERNAL MODULE: ./build/files/selection.js + 2 modules
var selection = __webpack_require__(48907);
;// CONCATENATED MODULE: ./build/run/discover-run.js



/** Lists and selects the files of a run; where it is cut short, none, and the reason. */
async function discoverRun({ inputs, tools }, ports, deadline) {
    const discovery = await (0,discover_files/* discoverFiles */.Z)({
        rules: {
            include: (0,path_filter/* parsePathFilter */.VO)('include', inputs.include),
            exclude: (0,path_filter/* parsePathFilter */.VO)('exclude', inputs.exclude),
            maxFileSizeBytes: inputs.maxFileSizeBytes,
            claims: (path) => ports.claims(path),
            isForTools: (path) => tools?.isFor(path) ?? false,
        },
        sources: ports.sources,
        // A file in Git's way can hold it up for long.
        signal: AbortSignal.any([ports.cancel, deadline]),
    });
    if (discovery.kind === 'discovered')
        return { isWhole: true, ...discovery };
    const what = ports.cancel.aborted ? 'The run was cancelled' : 'Time was up';
    const notes = [`${what} before all files were listed; none was analyzed.`];
    return { isWhole: false, selection: (0,selection/* createSelection */.P)().finish(), notes };
}

;// CONCATENATED MODULE: ./build/run/record-tool.js
/** The findings of each file, in order. */
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const same = files.get(finding.path);
        if (same === undefined)
            files.set(finding.path, [finding]);
        else
            same.push(finding);
    }
    return files;
}
/**
 * Takes in the one outcome of a run of a tool: its findings file by file, as those of other steps are,
 * then the outcome without them.
 */
function recordTool(task, outcome, recording) {
    const { journal, store, account, tools } = recording;
    for (const [path, findings] of byFile(outcome.kind === 'ran' ? outcome.findings : [])) {
        account.import(path, findings, store.keepImported(path, findings));
    }
    const bare = outcome.kind === 'ran' ? { ...outcome, findings: [] } : outcome;
    journal.append({ kind: 'outcome', path: task.path, outcome: bare });
    tools.record(task, outcome);
}
/** The paths of files and of runs of tools, whose ids follow those of the files. */
function withBatches(tasks, batches) {
    return {
        pathOf: (taskId) => taskId < tasks.length ? tasks.pathOf(taskId) : (batches[taskId - tasks.length]?.path ?? ''),
    };
}

// EXTERNAL MODULE: ./build/run/stages.js + 2 modules
var run_stages = __webpack_require__(80265);
// EXTERNAL MODULE: ./build/tools/plan-batches.js
var plan_batches = __webpack_require__(79676);
;// CONCATENATED MODULE: ./build/run/tool-stage.js

/**
 * Plans the runs of the user's tools: a stage of its own, after the analyzers' engine has given its
 * memory back, with as many slots as there were workers.
 */
function planToolStage(files, parts) {
    const { tools, marker, platform, memoryBudgetBytes, settings } = parts;
    const { batches, unpassable } = (0,plan_batches/* planBatches */.un)(tools, files, {
        firstId: files.length,
        mostArgumentBytes: (0,plan_batches/* mostArgumentBytes */.cR)(platform),
    });
    const slotBytes = memoryBudgetBytes === null ? null : memoryBudgetBytes / settings.workers;
    const toolStage = { tools: tools.map((tool) => tool.settings), marker, slotBytes };
    const stage = { tasks: batches, settings: { ...settings, modules: [], toolStage } };
    return { batches, unpassable, stages: batches.length === 0 ? [] : [stage] };
}

// EXTERNAL MODULE: ./build/allowance/format-amount.js
var format_amount = __webpack_require__(15891);
// EXTERNAL MODULE: ./build/allowance/limit-source.js
var limit_source = __webpack_require__(56694);
// EXTERNAL MODULE: ./build/allowance/memory-budget.js
var memory_budget = __webpack_require__(94742);
// EXTERNAL MODULE: ./build/allowance/worker-memory.js
var worker_memory = __webpack_require__(63871);
;// CONCATENATED MODULE: ./build/allowance/shrink-workers.js




function isLess(now, before) {
    return now !== null && now < (before ?? Infinity) * (1 - 1e-9);
}
/**
 * Compares the limits with those before and says how many workers are right now, if fewer. Only what
 * has shrunk counts: memory in use is this run's own by now. It never grows: a worker that came late
 * would hardly earn its start, and limits that swing would make the pool swing.
 */
function shrinkWorkers(before, now, { workers, workerHeapBytes }) {
    const bounds = [];
    if (isLess(now.cpus, before.cpus)) {
        const was = before.cpus === null ? 'unknown' : (0,format_amount/* formatCpus */.t)(before.cpus);
        const what = `CPUs shrank from ${was} to ${(0,format_amount/* formatCpus */.t)(now.cpus)} (${(0,limit_source/* sourceText */.r)(now.cpuSource)})`;
        bounds.push({ most: Math.max(1, Math.floor(now.cpus + 1e-9)), what });
    }
    if (isLess(now.memoryBytes, before.memoryBytes)) {
        const was = before.memoryBytes === null ? 'unknown' : (0,format_amount/* formatBytes */.z)(before.memoryBytes);
        const is = (0,format_amount/* formatBytes */.z)(now.memoryBytes);
        const what = `memory shrank from ${was} to ${is} (${(0,limit_source/* sourceText */.r)(now.memorySource)})`;
        const most = (0,worker_memory/* workersInMemory */.Gg)((0,memory_budget/* budgetOfOverride */.r)(now.memoryBytes), workerHeapBytes);
        bounds.push({ most, what });
    }
    const most = Math.min(workers, ...bounds.map((bound) => bound.most));
    if (bounds.length === 0)
        return undefined;
    const what = bounds.map((bound) => bound.what).join(', ');
    const effect = most < workers ? `${workers} worker(s) became ${most}` : 'the workers stay';
    return { workers: most, note: `the allowance changed while running: ${what}; ${effect}` };
}

// EXTERNAL MODULE: ./build/allowance/memory-limits.js
var memory_limits = __webpack_require__(90011);
// EXTERNAL MODULE: ./build/allowance/parse-limit.js
var parse_limit = __webpack_require__(92380);
;// CONCATENATED MODULE: ./build/monitor/read-counters.js


/** `/proc/stat` counts in hundredths of a second on every platform Node runs on (USER_HZ, proc(5)). */
const MS_PER_TICK = 10;
/** Columns of its first line: user nice system idle iowait irq softirq steal. */
const IDLE = 3;
const IOWAIT = 4;
const STEAL = 7;
function readMachine(read) {
    const line = /^cpu +(.+)$/m.exec(read('/proc/stat') ?? '')?.[1];
    const ticks = (line ?? '')
        .split(' ')
        .slice(0, STEAL + 1)
        .map(Number);
    if (ticks.length <= STEAL || ticks.some((tick) => !Number.isFinite(tick)))
        return undefined;
    const all = ticks.reduce((sum, tick) => sum + tick, 0);
    const [idle = 0, iowait = 0, steal = 0] = [ticks[IDLE], ticks[IOWAIT], ticks[STEAL]];
    return {
        usedMs: (all - idle - iowait - steal) * MS_PER_TICK,
        stolenMs: steal * MS_PER_TICK,
        allMs: all * MS_PER_TICK,
    };
}
function divided(text, by) {
    const count = (0,parse_limit/* parseCount */.zq)(text);
    return count === undefined ? null : count / by;
}
function readUsage(read, { usage }) {
    if (usage === undefined)
        return readMachine(read)?.usedMs ?? null;
    return usage.version === 2
        ? divided((0,parse_limit/* findStat */.IT)(read(`${usage.directory}/cpu.stat`), 'usage_usec'), 1000)
        : divided(read(`${usage.directory}/cpuacct.usage`), 1e6);
}
function readThrottling(read, { quota }) {
    const text = quota === undefined ? undefined : read(`${quota.directory}/cpu.stat`);
    const throttledMs = quota?.version === 2
        ? divided((0,parse_limit/* findStat */.IT)(text, 'throttled_usec'), 1000)
        : divided((0,parse_limit/* findStat */.IT)(text, 'throttled_time'), 1e6);
    const periods = divided((0,parse_limit/* findStat */.IT)(text, 'nr_periods'), 1);
    return { throttledMs, periods, throttledPeriods: divided((0,parse_limit/* findStat */.IT)(text, 'nr_throttled'), 1) };
}
/** The total of one line of a pressure file, which counts microseconds (kernel, accounting/psi.rst). */
function totalMs(text, kind) {
    const digits = new RegExp(`^${kind} .*total=(\\d+)`, 'm').exec(text ?? '')?.[1];
    return digits === undefined ? null : Number(digits) / 1000;
}
function readMemory(read, { memory }) {
    if (memory !== undefined)
        return memory.value - (0,memory_limits/* readMemoryRoom */.z)(read, memory);
    const text = read('/proc/meminfo');
    const kibibytes = (key) => Number(/^(\d+) kB$/.exec((0,parse_limit/* findStat */.IT)(text, key)?.trim() ?? '')?.[1]);
    const bytes = (kibibytes('MemTotal:') - kibibytes('MemAvailable:')) * 1024;
    return Number.isFinite(bytes) ? bytes : null;
}
/** Reads every counter there is. Never throws; seven small files at most. */
function readCounters(read, sources) {
    const machine = readMachine(read);
    const pressure = read(sources.pressure.file);
    return {
        cpuMs: readUsage(read, sources),
        ...readThrottling(read, sources),
        someMs: totalMs(pressure, 'some'),
        fullMs: sources.pressure.isWholeMachine ? null : totalMs(pressure, 'full'),
        stolenMs: machine?.stolenMs ?? null,
        allCpusMs: machine?.allMs ?? null,
        memoryBytes: readMemory(read, sources),
    };
}

// EXTERNAL MODULE: ./build/allowance/locate-controller.js
var locate_controller = __webpack_require__(64536);
// EXTERNAL MODULE: ./build/allowance/cgroup-membership.js
var cgroup_membership = __webpack_require__(56014);
// EXTERNAL MODULE: ./build/allowance/level-limits.js
var level_limits = __webpack_require__(87796);
// EXTERNAL MODULE: ./build/allowance/mount-info.js
var mount_info = __webpack_require__(64769);
// EXTERNAL MODULE: ./build/allowance/printable.js
var printable = __webpack_require__(39810);
;// CONCATENATED MODULE: ./build/monitor/sample-sources.js





function scopeOf(limits) {
    const binding = limits.find((limit) => limit !== undefined);
    if (binding === undefined)
        return 'machine';
    const unit = binding.cgroup
        .split('/')
        .findLast((name) => /\.(?:service|scope|slice)$/u.test(name));
    return unit === undefined ? 'container' : `unit ${(0,printable/* printable */.g)(unit)}`;
}
/** The level of a hierarchy that is the same cgroup, or else the own one. */
function sameLevel(levels, cgroup) {
    return levels.find((level) => level.cgroup === cgroup) ?? levels[0];
}
/** Where CPU time is accounted: version 2 does it with the quota, version 1 has a controller for it. */
function usageOf(limit, at) {
    if (limit === undefined || limit.version === 2)
        return limit;
    const levels = (0,locate_controller/* locateController */.J)('cpuacct', at.memberships, at.mounts)?.levels ?? [];
    const level = sameLevel(levels, limit.cgroup);
    return level === undefined ? undefined : { version: 1, directory: level.directory };
}
/** Pressure is told by version 2 alone, also where the limits are version 1's and both are mounted. */
function pressureOf(read, limit, { memberships, mounts }) {
    const unified = memberships.filter(({ version }) => version === 2);
    const levels = (0,locate_controller/* locateController */.J)('', unified, mounts)?.levels ?? [];
    const level = limit === undefined ? undefined : sameLevel(levels, limit.cgroup);
    const file = `${level?.directory ?? ''}/cpu.pressure`;
    return level === undefined || read(file) === undefined
        ? { file: '/proc/pressure/cpu', isWholeMachine: true }
        : { file, isWholeMachine: false };
}
/** Finds where to read: at the level that holds the limit, since a limit binds all below it together. */
function findSources(read, { levels }) {
    const at = {
        memberships: (0,cgroup_membership/* parseCgroupMemberships */.V)(read('/proc/self/cgroup') ?? ''),
        mounts: (0,mount_info/* parseMountInfo */.i)(read('/proc/self/mountinfo') ?? ''),
    };
    const quota = (0,level_limits/* tightest */.X)(levels.filter(({ controller }) => controller === 'cpu'));
    const memory = (0,level_limits/* tightest */.X)(levels.filter(({ controller }) => controller === 'memory'));
    const usage = usageOf(quota ?? memory, at);
    return {
        scope: scopeOf([quota, memory]),
        ...(usage !== undefined && { usage }),
        ...(quota !== undefined && { quota }),
        pressure: pressureOf(read, quota ?? memory, at),
        ...(memory !== undefined && { memory }),
    };
}

// EXTERNAL MODULE: ./build/monitor/thin-samples.js
var thin_samples = __webpack_require__(59444);
;// CONCATENATED MODULE: ./build/monitor/to-sample.js
/** Figures are kept to so many decimals: more is noise, and costs bytes in the journal. */
const DECIMALS = 10_000;
function rounded(value) {
    return Math.round(value * DECIMALS) / DECIMALS;
}
/** A counter's growth as a part of a whole; `null` where either is not known, and never below zero. */
function rate(before, after, whole) {
    if (before === null || after === null || whole === null)
        return null;
    return whole <= 0 ? 0 : rounded(Math.max(0, after - before) / whole);
}
function share(before, after, whole) {
    const value = rate(before, after, whole);
    return value === null ? null : Math.min(1, value);
}
function growth(before, after) {
    return before === null || after === null ? null : after - before;
}
/**
 * Makes a sample of two moments. Throttled time is summed over the CPUs that had work, so it is held
 * against as many of them as there are files in work.
 */
function toSample(before, after, load) {
    const wallMs = after.atMs - before.atMs;
    const [was, is] = [before.counters, after.counters];
    const busy = Math.max(1, load.inFlight);
    return {
        atMs: Math.round(after.atMs),
        cpus: rate(was.cpuMs, is.cpuMs, wallMs),
        throttledShare: share(was.throttledMs, is.throttledMs, wallMs * busy),
        throttledPeriodsShare: share(was.throttledPeriods, is.throttledPeriods, growth(was.periods, is.periods)),
        pressureSome: share(was.someMs, is.someMs, wallMs),
        pressureFull: share(was.fullMs, is.fullMs, wallMs),
        steal: share(was.stolenMs, is.stolenMs, growth(was.allCpusMs, is.allCpusMs)),
        memoryBytes: is.memoryBytes === null ? null : Math.round(is.memoryBytes),
        workers: load.workers,
        inFlight: load.inFlight,
        heapBytes: load.heapBytes.map(Math.round),
    };
}

;// CONCATENATED MODULE: ./build/monitor/sampler.js




/** How often `tick` should be called. */
const SAMPLE_TICK_MS = 1000;
/** Samples are a second apart in the first minute, then two, and five from the fifth minute on. */
const PACES = [
    { untilMs: 60_000, everyMs: 1000 },
    { untilMs: 300_000, everyMs: 2000 },
];
const SLOWEST_MS = 5000;
/** A tick that comes a little early still counts. */
const SLACK_MS = 100;
const ABSENT = [
    ['cpuMs', 'CPU time used'],
    ['throttledMs', 'throttling: there is no quota on CPU time'],
    ['someMs', 'pressure on CPUs (the kernel does not tell)'],
    ['fullMs', 'pressure on all tasks at once'],
    ['stolenMs', 'CPU time stolen by the hypervisor'],
    ['memoryBytes', 'memory in use'],
];
function paceAt(elapsedMs) {
    return PACES.find(({ untilMs }) => elapsedMs < untilMs)?.everyMs ?? SLOWEST_MS;
}
/** Samples how the runner is used, by its own timestamps: a busy machine makes timers late. */
class Sampler {
    #ports;
    #limits;
    #sources;
    #first;
    #last;
    #samples = [];
    constructor(limits, ports) {
        this.#ports = ports;
        this.#limits = limits;
        this.#sources = findSources(ports.read, limits);
        this.#first = this.#moment();
        this.#last = this.#first;
    }
    /** Takes a sample if it is time. */
    tick() {
        const sinceMs = this.#ports.nowMs() - this.#last.atMs;
        if (sinceMs + SLACK_MS >= paceAt(this.#last.atMs))
            this.#take();
    }
    /** What is known before the first sample. */
    get facts() {
        const { counters } = this.#first;
        return {
            scope: this.#sources.scope,
            cpuLimit: this.#limits.cpus,
            memoryLimitBytes: this.#limits.memoryBytes,
            absent: ABSENT.filter(([name]) => counters[name] === null).map(([, words]) => words),
        };
    }
    /** Takes the last sample and gives all of them. */
    finish() {
        if (this.#ports.nowMs() - this.#last.atMs >= SLACK_MS)
            this.#take();
        return { ...this.facts, samples: this.#samples };
    }
    #moment() {
        return {
            atMs: this.#ports.nowMs(),
            counters: readCounters(this.#ports.read, this.#sources),
        };
    }
    #take() {
        const moment = this.#moment();
        const sample = toSample(this.#last, moment, this.#ports.load());
        this.#last = moment;
        this.#samples = (0,thin_samples/* thinSamples */.X)([...this.#samples, sample], thin_samples/* MOST_SAMPLES */._);
        this.#ports.keep(sample);
    }
}

;// CONCATENATED MODULE: ./build/run/watch-run.js



/** A container can be resized while it runs; Go's runtime looks as often or oftener. */
const REREAD_MS = 30_000;
/** Samples a run and looks for changed limits, until it is ended. */
function watchRun(run) {
    const { host, journal, supervisor } = run;
    const notes = [];
    const beganMs = run.elapsedMs();
    const sampler = new Sampler(run.limits, {
        read: host.read,
        nowMs: () => run.elapsedMs() - beganMs,
        load: () => supervisor.load,
        keep: (sample) => journal.append({ kind: 'sample', sample }),
    });
    journal.append({ kind: 'watch', ...sampler.facts });
    let { limits, size } = run;
    const reread = () => {
        const now = (0,detect_limits/* detectLimits */.I)(host.read, host.facts, run.overrides);
        const shrinking = shrinkWorkers(limits, now, size);
        limits = now;
        if (shrinking === undefined || run.isSizeSet)
            return;
        notes.push(shrinking.note);
        journal.append({ kind: 'note', text: shrinking.note });
        size = { ...size, workers: shrinking.workers };
        supervisor.shrink(shrinking.workers);
    };
    const stops = [run.every(SAMPLE_TICK_MS, () => sampler.tick()), run.every(REREAD_MS, reread)];
    return () => {
        for (const stop of stops)
            stop();
        return { telemetry: sampler.finish(), notes };
    };
}

// EXTERNAL MODULE: ./build/supervisor/run-stages.js + 14 modules
var supervisor_run_stages = __webpack_require__(41936);
;// CONCATENATED MODULE: ./build/run.js



















/** Whose findings come from elsewhere than an analyzer: what is said of their rules is not judged there. */
function otherToolsOf(imports, configured) {
    const imported = imports?.tools.map(({ analyzer }) => analyzer) ?? [];
    return [...imported, ...configured.map(({ settings }) => settings.name)];
}
async function prepare(request, ports, { budget, detected, store, account }) {
    const { inputs } = request;
    const { cancel, root } = ports;
    const deadline = ports.deadlineAt(budget.analysisMs);
    // Before the engine, which takes all the memory and CPUs there are.
    const until = AbortSignal.any([cancel, deadline]);
    const imported = await importFindings({ ...ports, store, account }, until);
    const { selection, isWhole, notes } = await discoverRun(request, ports, deadline);
    const { files, ...skips } = selection;
    const planned = planTasks(files);
    const allowance = (0,size_workers/* sizeWorkers */.H)(detected, { ...inputs, tasks: Math.max(1, planned.length) });
    ports.announce(`${planned.length} files for ${(0,describe_allowance/* describeAllowance */.y)(allowance, detected)}`);
    const { workers } = allowance;
    const limits = planLimits({ ...inputs, ...allowance });
    const { memoryBudgetBytes } = detected;
    const memory = inputs.memoryBytes === undefined ? {} : { memoryBytes: inputs.memoryBytes };
    const configured = request.tools?.resolve(workers) ?? [];
    const otherTools = otherToolsOf(imported.imports, configured);
    const settings = { root, workers, limits, rules: request.rules, otherTools, ...memory };
    const { tasks, stages } = (0,run_stages/* stagesOf */.Z)(planned, { ...ports, settings, memoryBudgetBytes });
    const { platform } = ports.host.facts;
    const { marker = '' } = request.tools ?? {};
    const shared = { platform, memoryBudgetBytes, settings };
    const toolPlan = planToolStage(files, { tools: configured, marker, ...shared });
    return {
        toolPlan,
        plan: { stages: [...stages, ...toolPlan.stages], deadline, cancel, graceMs: budget.graceMs },
        tasks,
        limits,
        detected,
        allowance,
        selection: { ...skips, isWhole, selected: files.length },
        ...imported,
        notes: [...notes, ...imported.notes],
    };
}
/** Runs every task, and watches how. Returns when each has been recorded. */
async function analyse({ plan, detected, allowance }, context, recording) {
    const { ports, inputs, budget } = context;
    const supervisor = new supervisor_run_stages/* StagedSupervisor */.Z(plan, {
        ...ports,
        nowMs: () => ports.elapsedMs(),
        report: (incident) => ports.journal.append(incident),
        ...recording,
    });
    const stopProgress = ports.showProgress(() => supervisor.progress, budget.analysisMs);
    const sizes = { limits: detected, size: allowance, overrides: inputs };
    const isSizeSet = inputs.workers !== undefined;
    const endWatch = watchRun({ ...ports, ...sizes, supervisor, isSizeSet });
    await supervisor.run();
    stopProgress();
    const { telemetry, notes } = endWatch();
    const isShort = supervisor.leastWorkers < allowance.workers;
    // Planned for all of them; memory has decided otherwise.
    const decided = isShort ? { ...allowance, limitedBy: 'memory' } : allowance;
    const engineNotes = supervisor.notes;
    return { allowance: decided, telemetry, engineNotes, notes: [...engineNotes, ...notes] };
}
async function runWithin(detected, request, ports) {
    const { inputs } = request;
    const { journal, root } = ports;
    const startedAt = request.startedAt.toISOString();
    journalStart(journal, { ...request, root });
    const budget = (0,plan_budget/* planBudget */.r)(inputs.timeoutMs);
    const store = (0,outcome_store/* storeIn */.$n)(journal);
    const account = new outcome_account/* OutcomeAccount */.y(store);
    const prepared = await prepare(request, ports, { budget, detected, store, account });
    journalPlan(journal, { ...prepared, notes: [...request.notes, ...prepared.notes] });
    account.plan(prepared.tasks);
    const { batches, unpassable } = prepared.toolPlan;
    const profile = new run_profile_account/* RunProfileAccount */.O(withBatches(prepared.tasks, batches));
    const tools = new tool_account/* ToolAccount */.G(unpassable);
    const record = (task, outcome) => {
        if (task.batch === undefined)
            account.record(task, outcome);
        else
            recordTool(task, outcome, { journal, store, account, tools });
        profile.record(outcome);
    };
    const context = { ports, inputs, budget };
    const analysis = await analyse(prepared, context, { record, onStageEnd: () => store.flush() });
    const durationMs = Math.round(ports.elapsedMs());
    const trouble = journal.trouble === undefined ? [] : [journal.trouble];
    const report = (0,assemble_report/* assembleReport */.x)({
        ...request,
        ...prepared,
        failOn: inputs.failOn,
        failOnIncomplete: inputs.failOnIncomplete,
        account,
        tools: tools.reports,
        profile: profile.profile,
        isCancelled: ports.cancel.aborted,
        timing: { startedAt, durationMs, budgetMs: budget.totalMs, cpuMs: account.cpuMs },
        allowance: analysis.allowance,
        telemetry: analysis.telemetry,
        notes: [...request.notes, ...prepared.notes, ...analysis.notes, ...trouble],
    });
    journalEnd(journal, report, analysis.engineNotes);
    return report;
}
/** The whole analysis: what may be used, which files, fan out, account for every one, report. */
async function run(request, ports) {
    const detected = (0,detect_limits/* detectLimits */.I)(ports.host.read, ports.host.facts, request.inputs);
    const dismissEngine = ports.expectEngine((0,size_workers/* sizeWorkers */.H)(detected, request.inputs).workers);
    try {
        return await runWithin(detected, request, ports);
    }
    finally {
        dismissEngine();
    }
}


/***/ }),

/***/ 80265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ stagesOf),
  M: () => (/* binding */ toStage)
});

;// CONCATENATED MODULE: ./build/plan/engine-flags.js
/**
 * V8 optimizes a function of WebAssembly after so much work in it, in the background. By its own
 * measure that begins after a file or two, and costs CPU and memory that a run of minutes never
 * earns back. Measured in docs/decisions/0008-engine-flags.md.
 */
const LATE_TIER_UP = ['--wasm-tiering-budget=300000000', '--wasm-num-compilation-tasks=1'];
/** Never optimizes WebAssembly: the least memory, and for Biome and tree-sitter half as much CPU again. */
const NO_TIER_UP = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];
/** Below this an optimizing compiler's memory is missed elsewhere: it took 70 to 240 MB when measured. */
const TIGHT_BYTES = 400_000_000;
/** The module that gains nothing from being optimized in the time of a run. */
const BEST_WITHOUT = 'ruff';
/** V8's flags for an engine, in its own words. They must be set before it compiles its first module. */
function engineFlags({ modules, memoryBudgetBytes }) {
    const isTight = memoryBudgetBytes !== null && memoryBudgetBytes < TIGHT_BYTES;
    const isAlone = modules.length > 0 && modules.every((name) => name === BEST_WITHOUT);
    return isTight || isAlone ? [...NO_TIER_UP, '--wasm-num-compilation-tasks=1'] : LATE_TIER_UP;
}

;// CONCATENATED MODULE: ./build/plan/plan-stages.js
/**
 * What a run holds with one worker and no analyzer: main and engine, 25 MB of their own each when
 * measured, their share of Node's program, and the worker's heap.
 */
const BASE_BYTES = 160_000_000;
/** Tasks that need the same engines, in their order. Analyzers that weigh nothing do not part them. */
function groupByNeed(tasks, { workingBytesOf }) {
    const known = new Map();
    const isHeavy = (analyzer) => {
        const answer = known.get(analyzer) ?? workingBytesOf(new Set([analyzer])) > 0;
        known.set(analyzer, answer);
        return answer;
    };
    const groups = new Map();
    let index = 0;
    for (const { analyzers } of tasks) {
        const heavy = analyzers.filter(isHeavy);
        const key = heavy.join(' ');
        const group = groups.get(key) ?? { analyzers: new Set(heavy), indexes: [] };
        group.indexes.push(index);
        groups.set(key, group);
        index += 1;
    }
    return [...groups.values()];
}
function union(left, right) {
    return new Set([...left, ...right]);
}
/**
 * Divides the tasks into stages, each with an engine process of its own that loads only what its
 * tasks need. One stage where memory suffices for all; else the heaviest first, and each group joins
 * the first stage that has room for it. Within a stage the order stays. A stage is given as the indexes
 * of its tasks.
 */
function planStages(tasks, facts) {
    const { memoryBudgetBytes } = facts;
    const needOf = (analyzers) => BASE_BYTES + facts.workingBytesOf(analyzers);
    const groups = groupByNeed(tasks, facts);
    const all = new Set(groups.flatMap(({ analyzers }) => [...analyzers]));
    if (memoryBudgetBytes === null || needOf(all) <= memoryBudgetBytes) {
        return [Array.from({ length: tasks.length }, (_, index) => index)];
    }
    const stages = [];
    const heaviestFirst = groups.toSorted((left, right) => needOf(right.analyzers) - needOf(left.analyzers));
    for (const group of heaviestFirst) {
        const at = stages.findIndex(({ analyzers }) => {
            // What adds nothing fits, also where the stage alone needs more than there is.
            const roomBytes = Math.max(memoryBudgetBytes, needOf(analyzers));
            return needOf(union(analyzers, group.analyzers)) <= roomBytes;
        });
        const joined = stages[at];
        if (joined === undefined)
            stages.push(group);
        else {
            stages[at] = {
                analyzers: union(joined.analyzers, group.analyzers),
                indexes: [...joined.indexes, ...group.indexes].toSorted((left, right) => left - right),
            };
        }
    }
    return stages.map(({ indexes }) => indexes);
}

;// CONCATENATED MODULE: ./build/run/stages.js


/** Divides the tasks into stages and sets up the engine of each. */
function stagesOf(planned, parts) {
    const divided = planStages(planned, parts);
    const tasks = divided.length === 1 ? planned : planned.pick(divided.flat());
    let end = 0;
    const stages = divided.map(({ length }) => {
        end += length;
        return toStage(tasks.slice(end - length, end), parts);
    });
    return { tasks, stages };
}
/** Sets up the engine for tasks that are one stage. */
function toStage(tasks, parts) {
    const { settings, memoryBudgetBytes, modulesOf } = parts;
    const analyzers = new Set();
    for (const task of tasks)
        for (const id of task.analyzers)
            analyzers.add(id);
    const modules = modulesOf(analyzers);
    const v8Flags = engineFlags({ modules, memoryBudgetBytes });
    return { tasks, settings: { ...settings, modules, v8Flags } };
}


/***/ }),

/***/ 38889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ showProgressOn)
});

// EXTERNAL MODULE: ./build/reporters/figures.js
var figures = __webpack_require__(26908);
// EXTERNAL MODULE: ./build/reporters/safe-text.js
var safe_text = __webpack_require__(71918);
;// CONCATENATED MODULE: ./build/reporters/progress-line.js


/** A busy machine may delay a heartbeat; so long a silence is worth telling. */
const LONG_SILENCE_MS = 5000;
/** Fewest columns in which a cut path still says something. */
const LEAST_PATH_COLUMNS = 12;
const GAP = '  ';
/** Grapheme boundaries do not depend on the language, so none is named. */
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/**
 * One line about a run, at most `columns` wide (`Infinity` where there is no terminal):
 * `412 of 1,206 files  17 findings  src/a.py (ruff, 4 s)  21m 40s left`. Where there is little room
 * the path loses its beginning first, then goes; then the findings, then the time left, then all: half a number would be a wrong one.
 */
function progressLine(state, columns) {
    const files = `${(0,figures/* countText */.lT)(state.done)} of ${(0,figures/* countOf */.pq)(state.selected, 'file')}`;
    const timeLeft = `${(0,figures/* durationText */.S5)(Math.max(0, state.timeLeftMs))} left`;
    const findings = (0,figures/* countOf */.pq)(state.findings, 'finding');
    let room = columns - files.length;
    if (room < 0)
        return '';
    const take = (part) => {
        const width = columnsOf(part) + GAP.length;
        if (part === '' || width > room)
            return [];
        room -= width;
        return [part];
    };
    const takenTimeLeft = take(timeLeft);
    const takenSilence = take(silenceText(state.silentMs ?? 0));
    const takenRuns = take(runsText(state.toolRuns));
    const takenFindings = take(findings);
    const takenOldest = take(oldestText(state.oldest, room - GAP.length));
    return [
        files,
        ...takenRuns,
        ...takenFindings,
        ...takenOldest,
        ...takenSilence,
        ...takenTimeLeft,
    ].join(GAP);
}
/** `2 of 3 tool runs`, or `''` where there are none. */
function runsText(runs) {
    if (runs === undefined)
        return '';
    return `${(0,figures/* countText */.lT)(runs.settled)} of ${(0,figures/* countOf */.pq)(runs.total, 'tool run')}`;
}
/** A word on an engine that does not answer, or `''` while it does. */
function silenceText(silentMs) {
    if (silentMs < LONG_SILENCE_MS)
        return '';
    return `engine silent for ${String(Math.floor(silentMs / 1000))} s`;
}
/** The oldest file within the room there is, or `''` where that would say nothing. */
function oldestText(oldest, room) {
    if (oldest === undefined)
        return '';
    const analyzer = oldest.analyzer === undefined ? '' : `${(0,safe_text/* safeText */.Hk)(oldest.analyzer)}, `;
    const detail = ` (${analyzer}${String(Math.floor(oldest.seconds))} s)`;
    const pathRoom = room - columnsOf(detail);
    const path = (0,safe_text/* safeText */.Hk)(oldest.path);
    if (columnsOf(path) <= pathRoom)
        return path + detail;
    return pathRoom < LEAST_PATH_COLUMNS ? '' : endOf(path, pathRoom) + detail;
}
/** The end of a text that does not fit, its last characters whole, with a mark for what is missing. */
function endOf(text, columns) {
    const graphemes = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
    let width = columnsOf('…');
    let start = graphemes.length;
    while (start > 0) {
        width += columnsOf(graphemes[start - 1] ?? '');
        if (width > columns)
            break;
        start -= 1;
    }
    return `…${graphemes.slice(start).join('')}`;
}
/**
 * Never less than the columns a terminal needs for the text: one for ASCII, two for anything else.
 * The exact number depends on the terminal and its fonts; too wide a line would break the redraw.
 */
function columnsOf(text) {
    return Array.from(text).reduce((sum, character) => sum + (character <= '~' ? 1 : 2), 0);
}

;// CONCATENATED MODULE: ./build/show-progress.js

/** Shows a run's progress on a terminal, or as a plain line now and then in a log. */
function showProgressOn(terminal) {
    return (progress, budgetMs) => terminal.showProgress((columns) => {
        const { settled, total, toolRuns, findings, oldest, silentMs } = progress();
        const state = {
            done: settled - (toolRuns?.settled ?? 0),
            selected: total - (toolRuns?.total ?? 0),
            ...(toolRuns !== undefined && { toolRuns }),
            findings,
            silentMs,
            timeLeftMs: budgetMs - performance.now(),
            ...(oldest !== undefined && { oldest: { ...oldest, seconds: oldest.wallMs / 1000 } }),
        };
        return progressLine(state, columns);
    });
}


/***/ }),

/***/ 41936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ StagedSupervisor)
});

;// CONCATENATED MODULE: ./build/supervisor/shift-span.js
/** Puts an outcome on main's clock: an engine counts from the moment at which it was ready. */
function shiftSpan(outcome, engineZeroMs) {
    const { span } = outcome;
    if (span === undefined)
        return outcome;
    return { ...outcome, span: { ...span, startedMs: span.startedMs + engineZeroMs } };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/supervisor/engine-view.js
/** What is known of a task that has just been started. */
function justStarted(taskId, worker) {
    const unknown = { cpuMs: null, heapBytes: null, isStarved: false };
    return { taskId, worker, phase: 'waiting', phaseMs: 0, wallMs: 0, ...unknown };
}
/** What main knows of the current engine from what it has said so far: also when it says no more. */
class EngineView {
    #seen = new Map();
    #heardMs;
    constructor(nowMs) {
        this.#heardMs = nowMs;
    }
    /** It has said something. */
    hear(nowMs) {
        this.#heardMs = nowMs;
    }
    /** How long it has been silent. */
    silentMs(nowMs) {
        return nowMs - this.#heardMs;
    }
    start(task, atMs) {
        this.#seen.set(task.taskId, { task: justStarted(task.taskId, task.worker), atMs });
    }
    status(inFlight, atMs) {
        this.#seen.clear();
        for (const task of inFlight)
            this.#seen.set(task.taskId, { task, atMs });
    }
    end(taskId) {
        this.#seen.delete(taskId);
    }
    /** A task that was in work when the engine was last heard, with the time that has passed since. */
    find(taskId, nowMs) {
        const seen = this.#seen.get(taskId);
        if (seen === undefined)
            return undefined;
        const sinceMs = nowMs - seen.atMs;
        const { phaseMs, wallMs } = seen.task;
        return { ...seen.task, phaseMs: phaseMs + sinceMs, wallMs: wallMs + sinceMs };
    }
    /** Everything in work, the longest first. */
    inFlight(nowMs) {
        return [...this.#seen.keys()]
            .flatMap((taskId) => this.find(taskId, nowMs) ?? [])
            .toSorted((left, right) => right.wallMs - left.wallMs);
    }
}

;// CONCATENATED MODULE: ./build/supervisor/engine-session.js


/** An engine sends four heartbeats a second; this many ticks without one, and it has stopped answering. */
const MOST_SILENT_TICKS = 120;
/** One engine from its start to its end, and what it was last seen at. */
class EngineSession {
    #ports;
    #engine;
    #view;
    /** A killed engine may still be heard for a moment; it counts for nothing. */
    #isOver = false;
    #isReady = false;
    #zeroMs = 0;
    #silentTicks = 0;
    constructor(settings, ports) {
        this.#ports = ports;
        this.#view = new EngineView(ports.nowMs());
        const listener = {
            onEvent: (event) => this.#receive(event),
            onExit: (exit) => this.#end(exit),
        };
        this.#engine = ports.startEngine(listener, settings.workers);
        this.#engine.send({ kind: 'configure', settings });
    }
    /** Whether it takes tasks. */
    get isReady() {
        return this.#isReady;
    }
    /** How long it has said nothing. */
    get silentMs() {
        return this.#view.silentMs(this.#ports.nowMs());
    }
    /** Everything it has in work, the longest first. */
    get inFlight() {
        return this.#view.inFlight(this.#ports.nowMs());
    }
    /** Where a task was when the engine was last heard. */
    find(taskId) {
        return this.#view.find(taskId, this.#ports.nowMs());
    }
    send(request) {
        if (!this.#isOver)
            this.#engine.send(request);
    }
    /** Main's clock has ticked; whether the engine has been silent for too long. */
    tick() {
        this.#silentTicks += 1;
        return this.#silentTicks > MOST_SILENT_TICKS;
    }
    /** Ends it for a reason; `onEnd` is called before this returns. */
    dismiss(detail) {
        this.#end({ detail, memory: 'no' });
        this.#engine.kill();
    }
    /** Ends it without another word. */
    close() {
        this.#isOver = true;
        this.#engine.kill();
    }
    #end(exit) {
        if (this.#isOver)
            return;
        this.#isOver = true;
        this.#ports.onEnd(exit);
    }
    #receive(event) {
        if (this.#isOver)
            return;
        const nowMs = this.#ports.nowMs();
        this.#silentTicks = 0;
        this.#view.hear(nowMs);
        switch (event.kind) {
            case 'ready':
                this.#isReady = true;
                this.#zeroMs = nowMs;
                break;
            case 'started':
                this.#view.start(event, nowMs);
                break;
            case 'status':
                this.#view.status(event.inFlight, nowMs);
                break;
            case 'outcome':
                this.#view.end(event.outcome.taskId);
                this.#ports.onEvent({ kind: 'outcome', outcome: shiftSpan(event.outcome, this.#zeroMs) });
                return;
            case 'tool-process':
                // For whoever started the engine.
                return;
            case 'unusable':
                break;
        }
        this.#ports.onEvent(event);
    }
}

// EXTERNAL MODULE: ./build/model/task.js
var task = __webpack_require__(24985);
;// CONCATENATED MODULE: ./build/supervisor/last-seen.js

/** The outcome of a task that no engine had started. */
function neverStarted(taskId, { reason, detail }) {
    return { kind: 'unanalyzed', taskId, reason, detail, cost: task/* NO_COST */.W };
}
/** What the death of an engine means for a file that it had in work. */
function endingOf({ detail, memory }, isShared) {
    // Only of a file that was alone can it be said that it was the one which took the memory.
    const reason = memory === 'proven' && !isShared ? 'out-of-memory' : 'engine-died';
    return { reason, detail: `the engine ${detail}` };
}
/** What it means for all files that are left when engines die again and again. */
function hopeless({ detail }) {
    return { reason: 'engine-died', detail: `the engine ${detail}, again and again` };
}
/** The outcome of a task that was in work when its engine was last heard of, with all that is known. */
function lostInWork(seen, { reason, detail }, nowMs) {
    const { taskId, worker, phase, phaseMs, analyzer, wallMs, cpuMs, heapBytes } = seen;
    return {
        kind: 'unanalyzed',
        taskId,
        reason: reason === 'deadline' && seen.isStarved ? 'starved' : reason,
        detail,
        ...(analyzer !== undefined && { analyzer }),
        place: { phase, forMs: phaseMs },
        cost: { wallMs, cpuMs, heapBytes, throttledShare: null },
        span: {
            startedMs: Math.max(0, nowMs - wallMs),
            worker,
            analyzers: analyzer === undefined ? [] : [{ analyzer, wallMs: phaseMs, cpuMs: null }],
        },
    };
}
function seconds(ms) {
    return `${(ms / 1000).toFixed(1)} s`;
}
/** Where a file was, in words, such as `src/a.py (in ruff for 12.3 s)`. */
function placeText(path, { phase, phaseMs, analyzer }) {
    const where = {
        waiting: 'not yet begun',
        reading: 'being read',
        loading: `loading ${analyzer ?? 'an analyzer'}`,
        analyzing: `in ${analyzer ?? 'an analyzer'}`,
    }[phase];
    return `${path} (${where} for ${seconds(phaseMs)})`;
}

;// CONCATENATED MODULE: ./build/supervisor/name-in-flight.js
/** Puts paths to what is in flight. What was so at the last heartbeat may have its outcome by now. */
function nameInFlight(inFlight, ledger) {
    return inFlight.flatMap((task) => {
        const path = ledger.find(task.taskId)?.path;
        return path === undefined ? [] : [{ ...task, path }];
    });
}
/** What an engine with so many workers has to do. */
function loadOf(workers, inFlight) {
    const heapBytes = inFlight.flatMap((task) => task.heapBytes ?? []);
    return { workers, inFlight: inFlight.length, heapBytes };
}

;// CONCATENATED MODULE: ./build/supervisor/restart-policy.js
/** So many engines in a row that die before they start any file cannot live here at all. */
const MOST_BARREN_DEATHS = 5;
/**
 * So many deaths in a row without any file analyzed in between end the run. Each has struck at least
 * one file, and two strikes settle one, so it takes some 25 deadly files in a row.
 */
const MOST_FRUITLESS_DEATHS = 50;
/** The culprit dies alone right after it died in company: two restarts are made without a pause. */
const FREE_RESTARTS = 2;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 4000;
/**
 * Decides how to go on after an engine has died: with half of the workers when memory was the cause,
 * with one less when the cause is not known, at once or after a pause that doubles, or not at all.
 */
class RestartPolicy {
    #workers;
    #affordable = Infinity;
    #barren = 0;
    #fruitless = 0;
    constructor(workers) {
        this.#workers = workers;
    }
    /** How many workers the next engine gets. */
    get workers() {
        return this.#workers;
    }
    /**
     * How many workers there was memory for after the last engine that died for want of it: the next
     * stage begins with no more. A death of another cause says nothing about the next stage.
     */
    get affordable() {
        return this.#affordable;
    }
    /** From now on there are at most so many. */
    limitTo(workers) {
        this.#workers = Math.max(1, Math.min(this.#workers, workers));
    }
    /** A file was analyzed: engines can live here. */
    prosper() {
        this.#barren = 0;
        this.#fruitless = 0;
    }
    /** An engine has died. */
    mourn({ memory, hadStarted }) {
        this.#fruitless += 1;
        this.#barren = hadStarted ? 0 : this.#barren + 1;
        // An engine that never started a file did not die of its workers' number.
        const fewer = memory === 'no' ? this.#workers - Number(hadStarted) : this.#workers / 2;
        this.#workers = Math.max(1, Math.floor(fewer));
        if (memory !== 'no')
            this.#affordable = this.#workers;
        const isHopeless = this.#barren >= MOST_BARREN_DEATHS || this.#fruitless >= MOST_FRUITLESS_DEATHS;
        return isHopeless ? { kind: 'give-up' } : { kind: 'restart', pauseMs: this.#pauseMs() };
    }
    #pauseMs() {
        const paused = this.#fruitless - FREE_RESTARTS;
        return paused <= 0 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (paused - 1));
    }
}

;// CONCATENATED MODULE: ./build/supervisor/run-endings.js
const RUN_ENDED = 'the run ended before the file was analyzed';
/** The deadline has passed. */
const LATE = { reason: 'deadline', detail: RUN_ENDED };
/** The user or the runner has cancelled. */
const CANCELLED = { reason: 'cancelled', detail: RUN_ENDED };

;// CONCATENATED MODULE: ./build/supervisor/memory-account.js
/** Shorter pauses are no news. */
const WORTH_TELLING_MS = 500;
function times(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Sums up what engines did to stay below the memory limit. */
class MemoryAccount {
    #ended = { recycled: 0, pausedMs: 0 };
    #current;
    #least;
    #planned;
    constructor(workers) {
        this.#planned = workers;
        this.#least = workers;
    }
    /** The least number of workers that memory allowed at any time. */
    get leastWorkers() {
        return this.#least;
    }
    /** The engine at work has done so much since it began. */
    update(acts) {
        if (acts === undefined)
            return;
        this.#current = acts;
        this.#least = Math.min(this.#least, acts.workers);
    }
    /** The engine at work has ended. */
    endEngine() {
        const { recycled, pausedMs } = this.#sums();
        this.#ended = { recycled, pausedMs };
        this.#current = undefined;
    }
    /** One sentence on what was done, or none. */
    get notes() {
        const { recycled, pausedMs } = this.#sums();
        const parts = [
            ...(pausedMs < WORTH_TELLING_MS ? [] : [`files waited ${(pausedMs / 1000).toFixed(1)} s`]),
            ...(recycled === 0 ? [] : [`${times(recycled, 'worker was', 'workers were')} replaced`]),
            ...(this.#least === this.#planned
                ? []
                : [`there were only ${this.#least} of ${times(this.#planned, 'worker', 'workers')}`]),
        ];
        return parts.length === 0 ? [] : [`memory ran short: ${parts.join(', ')}`];
    }
    #sums() {
        return {
            recycled: this.#ended.recycled + (this.#current?.recycled ?? 0),
            pausedMs: this.#ended.pausedMs + (this.#current?.pausedMs ?? 0),
        };
    }
}

;// CONCATENATED MODULE: ./build/supervisor/run-notes.js


/** So many deaths of engines are told one by one; all of them are in the journal. */
const MOST_DEATHS_TOLD = 10;
/** Sentences for the report about a run, each once. */
class RunNotes {
    /** What engines did to stay below the memory limit. */
    memory;
    #notes = new Set();
    #deaths = 0;
    constructor(workers) {
        this.memory = new MemoryAccount(workers);
    }
    get all() {
        const untold = this.#deaths - MOST_DEATHS_TOLD;
        const more = `the engine ended ${String(untold)} more time(s); the journal tells each`;
        return [...this.#notes, ...(untold > 0 ? [more] : []), ...this.memory.notes];
    }
    add(notes) {
        for (const note of notes)
            this.#notes.add(note);
    }
    addDeath({ detail, inFlight, nextWorkers }) {
        this.#deaths += 1;
        if (this.#deaths > MOST_DEATHS_TOLD)
            return;
        const next = nextWorkers === null ? '' : `; restarted with ${String(nextWorkers)} worker(s)`;
        const where = inFlight.map((task) => placeText(task.path, task));
        const last = where.length === 0 ? '' : `. In work were ${where.join(', ')}`;
        this.#notes.add(`the engine ${detail}${next}${last}`);
    }
}

;// CONCATENATED MODULE: ./build/supervisor/stopwatch.js
/** Tells the time since it was first begun; zero until then. */
class Stopwatch {
    #nowMs;
    #beganMs;
    constructor(nowMs) {
        this.#nowMs = nowMs;
    }
    /** Begins, unless it has begun already. */
    begin() {
        this.#beganMs ??= this.#nowMs();
    }
    elapsedMs() {
        const nowMs = this.#nowMs();
        return nowMs - (this.#beganMs ?? nowMs);
    }
}

;// CONCATENATED MODULE: ./build/supervisor/stop-incident.js
/** What the journal keeps of an outcome, if a worker or the engine ended with it. */
function stopIncident(settlement, circumstances) {
    if (settlement.kind === 'unexpected' || settlement.outcome.kind !== 'unanalyzed') {
        return undefined;
    }
    const { kind, task, outcome } = settlement;
    if (kind === 'final' && outcome.deaths === undefined)
        return undefined;
    const next = kind === 'retry' ? 'retry' : 'quarantine';
    return { kind: 'stop', path: task.path, ...circumstances, outcome, next };
}

;// CONCATENATED MODULE: ./build/supervisor/case-file.js
/** How often a file may take its worker, or the engine, with it before it is not tried again. */
const MOST_DEATHS = 2;
function toDeath({ reason, detail, analyzer }, circumstances) {
    return { reason, detail, ...(analyzer !== undefined && { analyzer }), ...circumstances };
}
/**
 * What is held against one file. The death of an engine that had several files in work is held
 * against each of them, but convicts only one that ends an engine again when it is alone: that it
 * was there when the engine died says nothing about a worker that it ends by itself.
 */
class CaseFile {
    #deaths = [];
    #last;
    /** The last of those with which it stopped a worker or the engine by itself. */
    #lastOwn;
    /** Adds the end of a worker or an engine that had the file in work. */
    add(outcome, circumstances) {
        this.#deaths.push(toDeath(outcome, circumstances));
        this.#last = outcome;
        if (!circumstances.isShared)
            this.#lastOwn = outcome;
    }
    /** Whether it did it twice. */
    get isProven() {
        const isEngine = this.#deaths.at(-1)?.ended === 'engine';
        const counting = isEngine ? this.#deaths : this.#own();
        return counting.length >= MOST_DEATHS;
    }
    /**
     * The final outcome of a file that did it twice. The reason is what was seen both times, or what
     * was seen when it was alone; a file that did it by itself in two ways is called quarantined.
     */
    verdict() {
        const last = this.#last;
        if (last === undefined)
            throw new Error('Expected a death before a verdict.');
        const [first] = this.#deaths;
        const isOfTwoMinds = new Set(this.#own().map(({ reason }) => reason)).size > 1;
        const reason = isOfTwoMinds ? 'quarantined' : last.reason;
        const before = first === undefined ? '' : describeFirst(first, last);
        const verdict = { ...last, reason, deaths: [...this.#deaths] };
        const detail = `${last.detail}${before}`;
        // No worker ever took it: that is not of its making, and nothing to be kept away from.
        if (reason === 'unstarted')
            return { ...verdict, detail };
        return { ...verdict, detail: `${detail}; quarantined`, isQuarantined: true };
    }
    /** Its outcome when the run ended before it could be tried again. */
    unresolved(ending) {
        const deaths = [...this.#deaths];
        const own = this.#lastOwn;
        if (own === undefined)
            return { ...ending, deaths };
        return { ...own, detail: `${own.detail}; the run ended before it was tried again`, deaths };
    }
    #own() {
        return this.#deaths.filter(({ isShared }) => !isShared);
    }
}
function describeFirst(first, last) {
    if (first.detail === last.detail)
        return ', twice';
    const how = first.reason === last.reason ? '' : `${first.reason}, `;
    return `; the time before: ${how}${first.detail}`;
}

;// CONCATENATED MODULE: ./build/supervisor/task-ledger.js

/** Ends that cost a worker or the engine; the file may be innocent, so it is tried again. */
const WORTH_A_RETRY = new Set([
    'spinning',
    'stalled',
    'out-of-memory',
    'crashed',
    'engine-died',
    'unstarted',
]);
/**
 * The account of a run's tasks: each is waiting, outstanding, suspect or settled, and becomes
 * settled exactly once. Suspects are handed out one at a time after everything else, so that the
 * culprit is found and the innocent are analyzed.
 */
class TaskLedger {
    #tasks;
    /** Sent to an engine that died before it started them. */
    #returned = [];
    #outstanding = new Map();
    #suspects = [];
    #cases = new Map();
    #quarantined = [];
    #next = 0;
    #settled = 0;
    /** The tasks are handed out in the order given. */
    constructor(tasks) {
        this.#tasks = tasks;
    }
    get total() {
        return this.#tasks.length;
    }
    get settled() {
        return this.#settled;
    }
    get outstanding() {
        return this.#outstanding.size;
    }
    get isDone() {
        return this.#settled === this.total;
    }
    /** Tasks that took a worker or the engine with them twice. */
    get quarantined() {
        return this.#quarantined;
    }
    /** The task with this id, while it is outstanding. */
    find(taskId) {
        return this.#outstanding.get(taskId)?.task;
    }
    /** The next task to send, if one may be sent while so many are outstanding. */
    take(mostOutstanding) {
        if (this.#outstanding.size >= mostOutstanding)
            return undefined;
        const task = this.#returned.shift() ?? this.#takeNext() ?? this.#takeSuspect();
        if (task !== undefined)
            this.#outstanding.set(task.id, { task, isStarted: false });
        return task;
    }
    /** The engine has given the task to a worker: from now on it may be the cause of a death. */
    start(taskId) {
        const entry = this.#outstanding.get(taskId);
        if (entry !== undefined)
            entry.isStarted = true;
    }
    /** Takes an outcome into account. */
    settle(outcome) {
        const task = this.find(outcome.taskId);
        if (task === undefined)
            return { kind: 'unexpected' };
        this.#outstanding.delete(task.id);
        if (outcome.kind === 'unanalyzed' && WORTH_A_RETRY.has(outcome.reason)) {
            return this.#convict(task, outcome, { ended: 'worker', isShared: false });
        }
        return this.#close(task, outcome);
    }
    /** Everything outstanding waits again, in its old place and without a stain. */
    release() {
        for (const entry of this.#outstanding.values())
            entry.isStarted = false;
        this.#putBack();
    }
    /**
     * The engine has died. What it had started gets the outcome given; what it had not started waits
     * again, in its old place and without a stain.
     */
    bury(outcomeOf) {
        const started = this.#putBack();
        const isShared = started.length > 1;
        return started.map((task) => this.#convict(task, outcomeOf(task, isShared), { ended: 'engine', isShared }));
    }
    /**
     * Ends the run: every task without an outcome gets the one given, but a suspect that stopped its
     * worker by itself keeps what was seen then. Afterwards the ledger is done.
     */
    *abandon(outcomeOf) {
        for (const task of this.#rest()) {
            this.#settled += 1;
            const ending = outcomeOf(task);
            yield { task, outcome: this.#cases.get(task.id)?.unresolved(ending) ?? ending };
        }
    }
    /** Takes everything that has no outcome: of 100,000 tasks one at a time. */
    *#rest() {
        yield* [
            ...Array.from(this.#outstanding.values(), ({ task }) => task),
            ...this.#suspects.splice(0),
            ...this.#returned.splice(0),
        ];
        this.#outstanding.clear();
        for (let task = this.#takeNext(); task !== undefined; task = this.#takeNext())
            yield task;
    }
    /** Puts back what was not started, and gives what was. */
    #putBack() {
        const entries = [...this.#outstanding.values()];
        this.#outstanding.clear();
        const waiting = entries.flatMap(({ task, isStarted }) => (isStarted ? [] : [task]));
        this.#suspects.unshift(...waiting.filter(({ id }) => this.#cases.has(id)));
        this.#returned.unshift(...waiting.filter(({ id }) => !this.#cases.has(id)));
        return entries.flatMap(({ task, isStarted }) => (isStarted ? [task] : []));
    }
    #takeNext() {
        return this.#tasks.at(this.#next++);
    }
    /** A suspect runs alone: it starts when nothing else is out, and then nothing starts beside it. */
    #takeSuspect() {
        return this.#outstanding.size === 0 ? this.#suspects.shift() : undefined;
    }
    #convict(task, outcome, circumstances) {
        const file = this.#cases.get(task.id) ?? new CaseFile();
        this.#cases.set(task.id, file);
        file.add(outcome, circumstances);
        if (!file.isProven) {
            this.#suspects.push(task);
            return { kind: 'retry', task, outcome };
        }
        const verdict = file.verdict();
        if (verdict.isQuarantined === true)
            this.#quarantined.push(task);
        return this.#close(task, verdict);
    }
    #close(task, outcome) {
        this.#cases.delete(task.id);
        this.#settled += 1;
        return { kind: 'final', task, outcome };
    }
}

;// CONCATENATED MODULE: ./build/supervisor/supervise.js










/** Tasks sent ahead for each worker, so that a free one need not wait for a message. */
const SENT_PER_WORKER = 2;
const TICK_MS = 250;
/** After `stop` an engine answers within two looks; then it is ended. */
const STOP_MS = 1000;
/** Supervises engines until every task has its outcome, whatever happens to them. */
class Supervisor {
    #plan;
    #ports;
    #ledger;
    #policy;
    #notes;
    #session;
    #clock;
    #isEnding = false;
    #endingMs = 0;
    /** Ticks until the next engine is started; there is none meanwhile. */
    #pauseTicks = 0;
    #findings = 0;
    #finish = () => undefined;
    constructor(plan, ports) {
        this.#plan = plan;
        this.#ports = ports;
        this.#ledger = new TaskLedger(plan.tasks);
        this.#policy = new RestartPolicy(plan.settings.workers);
        this.#notes = new RunNotes(plan.settings.workers);
        this.#clock = new Stopwatch(() => ports.nowMs());
    }
    /** Sentences for the report: restarts and what caused them. */
    get notes() {
        return this.#notes.all;
    }
    /** Paths of the files that cost a worker or the engine twice. */
    get quarantined() {
        return this.#ledger.quarantined.map(({ path }) => path);
    }
    /** The least number of workers that memory allowed. */
    get leastWorkers() {
        return this.#notes.memory.leastWorkers;
    }
    /** How many workers memory will allow a later stage, by what engines died of here. */
    get affordableWorkers() {
        return this.#policy.affordable;
    }
    /** What the engine has to do now. */
    get load() {
        return loadOf(this.#policy.workers, this.#inFlight());
    }
    /** From now on there are at most so many workers: the allowance has shrunk. */
    shrink(workers) {
        this.#policy.limitTo(workers);
        this.#session?.send({ kind: 'shrink', workers });
    }
    get progress() {
        const [oldest] = this.#inFlight();
        return {
            settled: this.#ledger.settled,
            total: this.#ledger.total,
            findings: this.#findings,
            silentMs: this.#session?.silentMs ?? 0,
            ...(oldest !== undefined && { oldest }),
        };
    }
    /** Runs everything. Never rejects; afterwards every task has been recorded once. */
    async run() {
        if (this.#ledger.isDone)
            return;
        const { cancel, deadline } = this.#plan;
        const finished = new Promise((resolve) => {
            this.#finish = resolve;
        });
        const stopTicking = this.#ports.every(TICK_MS, () => this.#tick());
        cancel.addEventListener('abort', this.#onCancel);
        deadline.addEventListener('abort', this.#onDeadline);
        if (cancel.aborted)
            this.#onCancel();
        else if (deadline.aborted)
            this.#abandon(LATE);
        else
            this.#start();
        await finished;
        stopTicking();
        cancel.removeEventListener('abort', this.#onCancel);
        deadline.removeEventListener('abort', this.#onDeadline);
    }
    #onCancel = () => this.#abandon(CANCELLED);
    #onDeadline = () => {
        if (this.#ledger.outstanding === 0)
            return this.#abandon(LATE);
        this.#isEnding = true;
        this.#session?.send({ kind: 'drain', reason: 'deadline' });
    };
    #start() {
        this.#clock.begin();
        this.#notes.memory.endEngine();
        const settings = { ...this.#plan.settings, workers: this.#policy.workers };
        this.#session = new EngineSession(settings, {
            startEngine: (listener, workers) => this.#ports.startEngine(listener, workers),
            nowMs: () => this.#clock.elapsedMs(),
            onEvent: (event) => this.#receive(event),
            onEnd: (exit) => this.#bury(exit),
        });
    }
    #receive(event) {
        switch (event.kind) {
            case 'ready':
                this.#notes.add(event.notes);
                return this.#feed();
            case 'started':
                return this.#ledger.start(event.taskId);
            case 'outcome':
                this.#take(this.#ledger.settle(event.outcome), false);
                return this.#feed();
            case 'status':
                return this.#notes.memory.update(event.memory);
            case 'unusable':
                // It is the engine that cannot work, whatever it has been given.
                this.#ledger.release();
                return this.#session?.dismiss(`cannot work: ${event.message}`);
            default:
                return (0,errors/* assertNever */.xb)(event);
        }
    }
    #feed() {
        if (this.#ledger.isDone || (this.#isEnding && this.#ledger.outstanding === 0)) {
            this.#abandon(LATE);
            return;
        }
        if (this.#session?.isReady !== true || this.#isEnding)
            return;
        const most = this.#policy.workers * SENT_PER_WORKER;
        for (let task = this.#ledger.take(most); task; task = this.#ledger.take(most)) {
            this.#session.send({ kind: 'run', task });
        }
    }
    #take(settlement, isShared) {
        const incident = stopIncident(settlement, { atMs: this.#clock.elapsedMs(), isShared });
        if (incident !== undefined)
            this.#ports.report(incident);
        if (settlement.kind === 'final')
            this.#record(settlement.task, settlement.outcome);
    }
    #record(task, outcome) {
        if (outcome.kind !== 'unanalyzed') {
            this.#findings += outcome.findings.length;
            this.#policy.prosper();
        }
        this.#ports.record(task, outcome);
    }
    #tick() {
        if (this.#pauseTicks > 0) {
            this.#pauseTicks -= 1;
            if (this.#pauseTicks === 0)
                this.#start();
        }
        else if (this.#session?.tick() === true) {
            this.#session.dismiss(`has not answered for ${(this.#session.silentMs / 1000).toFixed(0)} s`);
        }
        if (this.#isEnding)
            this.#end();
    }
    /** The deadline has passed: first grace, then `stop`, then the end of the engine. */
    #end() {
        this.#endingMs += TICK_MS;
        if (this.#endingMs > this.#plan.graceMs + STOP_MS)
            this.#abandon(LATE);
        else if (this.#endingMs > this.#plan.graceMs) {
            this.#session?.send({ kind: 'stop', reason: 'deadline' });
        }
    }
    /** The engine is gone: what it had in work is held against those files, and another one is started. */
    #bury(exit) {
        const inFlight = this.#inFlight();
        const { workers } = this.#policy;
        const restart = this.#policy.mourn({ ...exit, hadStarted: inFlight.length > 0 });
        const ends = this.#ledger.bury((task, isShared) => this.#lastSeen(task, endingOf(exit, isShared)));
        this.#session = undefined;
        for (const end of ends)
            this.#take(end, ends.length > 1);
        const isOver = this.#isEnding || this.#ledger.isDone;
        const isLast = isOver || restart.kind === 'give-up';
        const nextWorkers = isLast ? null : this.#policy.workers;
        const death = { ...exit, atMs: this.#clock.elapsedMs(), workers, nextWorkers, inFlight };
        this.#ports.report({ kind: 'engine-end', ...death });
        this.#notes.addDeath(death);
        if (isOver)
            this.#abandon(LATE);
        else if (restart.kind === 'give-up')
            this.#abandon(hopeless(exit));
        else
            this.#startAfter(restart.pauseMs);
    }
    #startAfter(pauseMs) {
        this.#pauseTicks = Math.ceil(pauseMs / TICK_MS);
        if (this.#pauseTicks === 0)
            this.#start();
    }
    /** The outcome of a task that its engine can say nothing of. */
    #lastSeen({ id }, ending) {
        const seen = this.#session?.find(id);
        return seen === undefined
            ? neverStarted(id, ending)
            : lostInWork(seen, ending, this.#clock.elapsedMs());
    }
    /** Ends the run: what has no outcome gets one from this ending. */
    #abandon(ending) {
        // From now on it is not heard; what it was last seen at is told.
        this.#session?.close();
        const rest = this.#ledger.abandon((task) => this.#lastSeen(task, ending));
        for (const { task, outcome } of rest)
            this.#record(task, outcome);
        this.#session = undefined;
        this.#pauseTicks = 0;
        this.#finish();
    }
    #inFlight() {
        return nameInFlight(this.#session?.inFlight ?? [], this.#ledger);
    }
}

;// CONCATENATED MODULE: ./build/supervisor/run-stages.js


function countTasks(stages) {
    return stages.reduce((total, { tasks }) => total + tasks.length, 0);
}
/**
 * Supervises the stages of a run, one after the other, as if they were one. Where memory is short an
 * engine process loads a part of the analyzers only; ending it is the one way to give all of its
 * memory back.
 */
class StagedSupervisor {
    #plan;
    #ports;
    #total;
    /** Those of the tasks that are files. */
    #files;
    #notes = new Set();
    #done = { settled: 0, findings: 0 };
    #current;
    #most = Infinity;
    #least = Infinity;
    constructor(plan, ports) {
        this.#plan = plan;
        this.#ports = ports;
        this.#total = countTasks(plan.stages);
        const ofFiles = plan.stages.filter(({ settings }) => settings.toolStage === undefined);
        this.#files = countTasks(ofFiles);
    }
    /** Sentences for the report: restarts and what caused them. */
    get notes() {
        return [...this.#notes];
    }
    /** The least number of workers that memory allowed in any stage. */
    get leastWorkers() {
        return Math.min(this.#least, this.#current?.leastWorkers ?? Infinity);
    }
    /** What the engine has to do now. */
    get load() {
        return this.#current?.load ?? { workers: 0, inFlight: 0, heapBytes: [] };
    }
    /** From now on there are at most so many workers, in later stages too. */
    shrink(workers) {
        this.#most = Math.min(this.#most, workers);
        this.#current?.shrink(workers);
    }
    get progress() {
        const now = this.#current?.progress;
        const settled = this.#done.settled + (now?.settled ?? 0);
        // The stage of the tools is the last one.
        const toolRuns = {
            settled: Math.max(0, settled - this.#files),
            total: this.#total - this.#files,
        };
        return {
            ...now,
            settled,
            ...(toolRuns.total > 0 && { toolRuns }),
            findings: this.#done.findings + (now?.findings ?? 0),
            silentMs: now?.silentMs ?? 0,
            total: this.#total,
        };
    }
    /** Runs everything. Never rejects; afterwards every task has been recorded once. */
    async run() {
        const beganMs = this.#ports.nowMs();
        for (const stage of this.#plan.stages) {
            const laterMs = this.#ports.nowMs() - beganMs;
            const supervisor = new Supervisor({ ...this.#plan, tasks: stage.tasks, settings: this.#shrunk(stage.settings) }, {
                ...this.#ports,
                record: (task, outcome) => this.#ports.record(task, shiftSpan(outcome, laterMs)),
                report: (incident) => this.#ports.report({ ...incident, atMs: incident.atMs + laterMs }),
            });
            this.#current = supervisor;
            await supervisor.run();
            this.#ports.onStageEnd?.();
            this.#close(supervisor);
        }
    }
    #shrunk(settings) {
        return { ...settings, workers: Math.min(settings.workers, this.#most) };
    }
    #close(supervisor) {
        const { settled, findings } = supervisor.progress;
        this.#done = {
            settled: this.#done.settled + settled,
            findings: this.#done.findings + findings,
        };
        this.#least = Math.min(this.#least, supervisor.leastWorkers);
        // Memory that was too short for so many is too short for them in the next stage as well.
        this.#most = Math.min(this.#most, supervisor.affordableWorkers);
        this.#current = undefined;
        for (const note of supervisor.notes)
            this.#notes.add(note);
    }
}


/***/ }),

/***/ 79676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cR: () => (/* binding */ mostArgumentBytes),
/* harmony export */   g2: () => (/* binding */ toolClaims),
/* harmony export */   un: () => (/* binding */ planBatches)
/* harmony export */ });
/* harmony import */ var _files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33032);
/* harmony import */ var _tool_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52352);


/**
 * Bytes of file names in one command: as many as xargs takes unless told (GNU findutils), a fraction
 * of what Linux and macOS allow. Windows takes 32,767 characters for all of a command (CreateProcessW).
 */
function mostArgumentBytes(platform) {
    return platform === 'win32' ? 24_000 : 128 * 1024;
}
/** An argument costs its bytes, a zero and a pointer (execve(2)). */
const ARGUMENT_EXTRA_BYTES = 9;
/** Makes the test whether a tool is for a path. */
function toolClaims({ settings, files }) {
    const filter = (0,_files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePathFilter */ .VO)('tools', files);
    const { workingDirectory } = settings;
    return (path) => (0,_tool_command_js__WEBPACK_IMPORTED_MODULE_1__/* .withinDirectory */ .VI)(path, workingDirectory) !== undefined &&
        (0,_files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .inclusionOf */ ._g)(filter, path.split('/')).kind === 'included';
}
function costOf(argument) {
    return Buffer.byteLength(argument) + ARGUMENT_EXTRA_BYTES;
}
/** What a file adds to the command: nothing, where its folder is there already. */
function newArgument(file, { pass, workingDirectory }, given) {
    if (pass === 'none')
        return undefined;
    const within = (0,_tool_command_js__WEBPACK_IMPORTED_MODULE_1__/* .withinDirectory */ .VI)(file.path, workingDirectory) ?? file.path;
    const argument = (0,_tool_command_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentOf */ .Nf)(pass === 'directories' ? (0,_tool_command_js__WEBPACK_IMPORTED_MODULE_1__/* .directoryOf */ .jt)(within) : within);
    return given.has(argument) ? undefined : argument;
}
/** Divides files by number and by bytes of arguments. A tool that is given no files runs once for all. */
function divide(files, { settings, batchSize }, mostBytes) {
    const groups = [];
    let group = [];
    let given = new Set();
    let bytes = 0;
    const limit = settings.pass === 'none' ? Infinity : batchSize;
    for (const file of files) {
        const argument = newArgument(file, settings, given);
        const cost = argument === undefined ? 0 : costOf(argument);
        if (group.length > 0 && (group.length >= limit || bytes + cost > mostBytes)) {
            groups.push(group);
            group = [];
            given = new Set();
            bytes = 0;
        }
        const own = newArgument(file, settings, given);
        group.push(file);
        if (own !== undefined)
            given.add(own);
        bytes += own === undefined ? 0 : costOf(own);
    }
    return group.length === 0 ? groups : [...groups, group];
}
/** Plans the runs of every tool over the selected files. No run has an empty list of files. */
function planBatches(tools, files, { firstId, mostArgumentBytes: mostBytes }) {
    const batches = [];
    const unpassable = new Map();
    for (const tool of tools) {
        const { name } = tool.settings;
        const claims = toolClaims(tool);
        const passed = [];
        const odd = [];
        for (const file of files) {
            if (!claims(file.path))
                continue;
            if (file.pathBytes === undefined)
                passed.push(file);
            else
                odd.push(file.path);
        }
        if (odd.length > 0)
            unpassable.set(name, odd);
        for (const group of divide(passed, tool, mostBytes)) {
            batches.push(toTask(firstId + batches.length, name, group));
        }
    }
    return { batches, unpassable };
}
function toTask(id, tool, group) {
    const files = group.map(({ path }) => path);
    const sizeBytes = group.reduce((sum, file) => sum + file.sizeBytes, 0);
    return { id, path: files[0] ?? '', sizeBytes, analyzers: [tool], batch: { tool, files } };
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
