import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 877;
export const ids = [877];
export const modules = {

/***/ 50072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/allowance/host-facts.js
/** The facts of a captured Linux tree: nothing is taken from the machine that reads it. */
const CAPTURED_LINUX_FACTS = {
    platform: 'linux',
    availableParallelism: null,
    cpuCount: null,
    totalMemoryBytes: null,
    availableMemoryBytes: null,
};

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/adapters/host.js






/** The largest file a captured tree may make us read; the largest real one is a `mountinfo`. */
const LARGEST_CAPTURED_BYTES = 4 * 1024 * 1024;
function readWhole(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        // Not there, not allowed, not switched on: for a limit it is all the same.
        return undefined;
    }
}
/** Resolves a path below a real folder; `undefined` where a link leads out or nothing is there. */
function resolveWithin(realRoot, file) {
    try {
        const target = external_node_fs_.realpathSync.native(external_node_path_.join(realRoot, external_node_path_.posix.normalize(`/${file}`)));
        const relative = external_node_path_.relative(realRoot, target);
        const isWithin = !external_node_path_.isAbsolute(relative) && relative.split(external_node_path_.sep)[0] !== '..';
        const stats = (0,external_node_fs_.statSync)(target);
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
        const realRoot = external_node_fs_.realpathSync.native(root);
        if ((0,external_node_fs_.statSync)(realRoot).isDirectory())
            return realRoot;
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`Expected "--root" to name a folder with a captured /proc and /sys, found nothing at "${root}". Check the path.`, { cause: error });
    }
    throw new errors/* ConfigurationError */.j1(`Expected "--root" to name a folder with a captured /proc and /sys, found a file at "${root}". Name the folder it is in.`);
}
function readFacts() {
    return {
        platform: external_node_process_.platform,
        availableParallelism: external_node_os_.availableParallelism(),
        cpuCount: external_node_os_.cpus().length || null,
        totalMemoryBytes: external_node_os_.totalmem(),
        availableMemoryBytes: readAvailableMemory(),
    };
}
/** Free memory with what can be freed at once: on macOS `os.freemem` leaves out almost all of it. */
function readAvailableMemory() {
    // Node 20 has the function from 20.13 on.
    const node = external_node_process_;
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


/***/ }),

/***/ 56014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseCgroupMemberships)
/* harmony export */ });
/** The kernel prints no longer one (`PATH_MAX`), and no longer one could be opened. */
const LONGEST_PATH = 4096;
function parseLine(line) {
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
        .map(parseLine)
        .filter((membership) => membership !== undefined);
}


/***/ }),

/***/ 82910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ detectLimits)
});

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

// EXTERNAL MODULE: ./build/allowance/mount-info.js
var mount_info = __webpack_require__(64769);
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
        const isRenumbered = (0,mount_info/* isFakedByLxcfs */.R)(mounts, ONLINE);
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

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/allowance/cgroup-membership.js
var cgroup_membership = __webpack_require__(56014);
// EXTERNAL MODULE: ./build/allowance/level-limits.js
var level_limits = __webpack_require__(87796);
// EXTERNAL MODULE: ./build/allowance/parse-limit.js
var parse_limit = __webpack_require__(92380);
;// CONCATENATED MODULE: ./build/allowance/cpu-quota.js


/**
 * The CPU quotas of every level, in CPUs as fractions. Weights and shares are no limits: they only
 * decide who waits when all want to run. Bursts only move quota from one period to the next.
 */
function readCpuQuotas(read, location) {
    return (0,level_limits/* readLevelLimits */.f)(location, ({ directory }) => {
        const file = location.version === 2 ? 'cpu.max' : 'cpu.cfs_quota_us';
        const text = read(`${directory}/${file}`);
        if (text === undefined)
            return [];
        const limit = location.version === 2
            ? (0,parse_limit/* parseCpuMax */.Oy)(text)
            : (0,parse_limit/* parseCfsQuota */.uj)(text, read(`${directory}/cpu.cfs_period_us`));
        return [{ file, limit }];
    });
}

// EXTERNAL MODULE: ./build/allowance/locate-controller.js
var locate_controller = __webpack_require__(64536);
// EXTERNAL MODULE: ./build/allowance/memory-limits.js
var memory_limits = __webpack_require__(90011);
;// CONCATENATED MODULE: ./build/allowance/pids-limits.js


/** Left free for Node itself, which starts with 7 threads a process, and for the tools it runs. */
const RESERVED_THREADS = 16;
/** The limits on threads and processes of every level; both cgroup versions use the same files. */
function readPidsLimits(read, location) {
    return (0,level_limits/* readLevelLimits */.f)(location, ({ directory }) => {
        const text = read(`${directory}/pids.max`);
        return text === undefined ? [] : [{ file: 'pids.max', limit: (0,parse_limit/* parsePidsMax */.O8)(text) }];
    });
}
/** How many workers, one thread each, may still be started below the limits; `null` without limits. */
function readPidsRoom(read, limits) {
    if (limits.length === 0)
        return null;
    const rooms = limits.map(({ directory, value }) => value - ((0,parse_limit/* parseCount */.zq)(read(`${directory}/pids.current`)) ?? 0) - RESERVED_THREADS);
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
            return (0,memory_limits/* readMemoryLimits */.s)(read, location);
        case 'pids':
            return readPidsLimits(read, location);
        default:
            return (0,errors/* assertNever */.xb)(location.controller);
    }
}
/** Finds the cgroups of this process and reads their limits, each controller for itself. */
function readCgroupLimits(read, mounts) {
    const text = read('/proc/self/cgroup');
    if (text === undefined) {
        const note = '/proc/self/cgroup cannot be read: limits of a container are not known.';
        return { locations: [], limits: [], notes: [note] };
    }
    const memberships = (0,cgroup_membership/* parseCgroupMemberships */.V)(text);
    const locations = CONTROLLERS.map((controller) => (0,locate_controller/* locateController */.J)(controller, memberships, mounts)).filter((location) => location !== undefined);
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

// EXTERNAL MODULE: ./build/allowance/host-memory.js
var host_memory = __webpack_require__(26351);
// EXTERNAL MODULE: ./build/allowance/memory-budget.js
var memory_budget = __webpack_require__(94742);
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

// EXTERNAL MODULE: ./build/allowance/format-amount.js
var format_amount = __webpack_require__(15891);
// EXTERNAL MODULE: ./build/allowance/limit-source.js
var limit_source = __webpack_require__(56694);
;// CONCATENATED MODULE: ./build/allowance/override-limits.js



function overrideCpus(found, cpus) {
    const was = found.cpus === null
        ? 'nothing was found'
        : `${(0,format_amount/* formatCpus */.t)(found.cpus)} was found (${(0,limit_source/* sourceText */.r)(found.cpuSource)})`;
    const note = `CPUs are set to ${(0,format_amount/* formatCpus */.t)(cpus)} by the input "cpus"; ${was}.`;
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
        : `${(0,format_amount/* formatBytes */.z)(found.memoryBytes)} was found (${(0,limit_source/* sourceText */.r)(found.memorySource)})`;
    const note = `Memory is set to ${(0,format_amount/* formatBytes */.z)(memoryBytes)} by the input "memory"; ${was}.`;
    return {
        ...found,
        memoryBytes,
        memorySource: { kind: 'input', name: 'memory' },
        memoryBudgetBytes: (0,memory_budget/* budgetOfOverride */.r)(memoryBytes),
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
    const mounts = (0,mount_info/* parseMountInfo */.i)(read('/proc/self/mountinfo') ?? '');
    const cgroups = readCgroupLimits(read, mounts);
    const limitsOf = (controller) => cgroups.limits.filter((limit) => limit.controller === controller);
    const affinity = readAffinity(read, facts, mounts);
    const host = (0,host_memory/* readHostMemory */.s)(read, facts, mounts);
    const cpu = decideCpus(affinity, (0,level_limits/* tightest */.X)(limitsOf('cpu')));
    const memory = decideMemory(host, (0,level_limits/* tightest */.X)(limitsOf('memory')));
    return {
        cpus: cpu.cpus,
        cpuSource: cpu.source,
        affinity: affinity.cpus,
        cpuCount: readCpuCount(read, facts),
        memoryBytes: memory.memoryBytes,
        memorySource: memory.source,
        memoryBudgetBytes: (0,memory_budget/* readMemoryBudget */.L)(read, { limits: limitsOf('memory'), host, platform }),
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


/***/ }),

/***/ 15891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ formatCpus),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
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


/***/ }),

/***/ 26351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readHostMemory)
/* harmony export */ });
/* harmony import */ var _parse_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92380);
/* harmony import */ var _mount_info_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64769);


const MEMINFO = '/proc/meminfo';
/** A value of `/proc/meminfo`, which counts in kibibytes and calls them kB. */
function parseMeminfo(text, key) {
    const [, kibibytes] = /^ *(\d+) kB$/.exec((0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .findStat */ .IT)(text, `${key}:`) ?? '') ?? [];
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
        isShare: (0,_mount_info_js__WEBPACK_IMPORTED_MODULE_1__/* .isFakedByLxcfs */ .R)(mounts, MEMINFO),
    };
}


/***/ }),

/***/ 87796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tightest),
/* harmony export */   f: () => (/* binding */ readLevelLimits)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39810);

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
                const text = (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(limit.text.trim());
                notes.push(`${file} of ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(level.cgroup)} is not a limit: "${text}".`);
            }
        }
    }
    return { limits, notes };
}
/** The limit that binds: the smallest, and of equal ones the nearest to the own cgroup. */
function tightest(limits) {
    return limits.reduce((least, limit) => (least === undefined || limit.value < least.value ? limit : least), undefined);
}


/***/ }),

/***/ 56694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39810);


/** A source in words, such as `cpu.max of /kubepods/pod1`; safe to print. */
function sourceText(source) {
    switch (source.kind) {
        case 'input':
            return `input "${source.name}"`;
        case 'cgroup':
            return `${source.limit.file} of ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(source.limit.cgroup)}`;
        case 'host':
            return source.name;
        case 'unknown':
            return 'unknown';
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(source);
    }
}


/***/ }),

/***/ 64536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ locateController)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39810);

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
    const place = `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(mount.mountPoint)} (root ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(mount.root)})`;
    return `The own cgroup ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(path)} cannot be named below ${place}: only limits from there up are known.`;
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


/***/ }),

/***/ 94742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readMemoryBudget),
/* harmony export */   r: () => (/* binding */ budgetOfOverride)
/* harmony export */ });
/* harmony import */ var _memory_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90011);

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
        ...limits.flatMap((limit) => [limit.value * USABLE_SHARE, (0,_memory_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .readMemoryRoom */ .z)(read, limit)]),
        ...hostBudgets(host, platform),
    ];
    return budgets.length === 0 ? null : Math.min(...budgets);
}


/***/ }),

/***/ 90011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readMemoryLimits),
/* harmony export */   z: () => (/* binding */ readMemoryRoom)
/* harmony export */ });
/* harmony import */ var _level_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87796);
/* harmony import */ var _parse_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92380);


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
    return (0,_level_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readLevelLimits */ .f)(location, ({ directory }) => FILES[location.version].limits.flatMap((file) => {
        const text = read(`${directory}/${file}`);
        return text === undefined ? [] : [{ file, limit: (0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMemoryLimit */ .Ik)(text) }];
    }));
}
/**
 * The minimum over a cgroup v1 level and all above it, seen or not, as `memory.stat` of the nearest
 * level tells it; `Infinity` when none of them has a limit.
 */
function readHierarchicalLimit(read, { controller, version, levels }) {
    for (const level of levels) {
        const told = (0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .findStat */ .IT)(read(`${level.directory}/memory.stat`), HIERARCHICAL_LIMIT);
        const limit = (0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMemoryLimit */ .Ik)(told ?? '');
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
    const isOff = (directory) => (0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(read(`${directory}/memory.use_hierarchy`)) === 0;
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
    const usedBytes = (0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)(read(`${limit.directory}/${usage}`)) ?? 0;
    const statistics = read(`${limit.directory}/memory.stat`);
    const cachedBytes = (0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCount */ .zq)((0,_parse_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .findStat */ .IT)(statistics, inactiveFile)) ?? 0;
    return Math.max(0, limit.value - Math.max(0, usedBytes - cachedBytes));
}


/***/ }),

/***/ 64769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isFakedByLxcfs),
/* harmony export */   i: () => (/* binding */ parseMountInfo)
/* harmony export */ });
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


/***/ }),

/***/ 92380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IT: () => (/* binding */ findStat),
/* harmony export */   Ik: () => (/* binding */ parseMemoryLimit),
/* harmony export */   O8: () => (/* binding */ parsePidsMax),
/* harmony export */   Oy: () => (/* binding */ parseCpuMax),
/* harmony export */   uj: () => (/* binding */ parseCfsQuota),
/* harmony export */   zq: () => (/* binding */ parseCount)
/* harmony export */ });
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


/***/ }),

/***/ 39810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
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


/***/ }),

/***/ 32671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ CHANNEL_LOST)
/* harmony export */ });
/** The last words of an engine whose channel to main has closed: it ends itself in a way that tells nothing. */
const CHANNEL_LOST = 'evenkeel: the channel to main is closed';


/***/ }),

/***/ 24985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ UNANALYZED_REASONS),
/* harmony export */   W: () => (/* binding */ NO_COST)
/* harmony export */ });
/** Why a selected file has no completed outcome. */
const UNANALYZED_REASONS = [
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
];
/** What a task cost that never started. */
const NO_COST = { wallMs: 0, cpuMs: null, heapBytes: null, throttledShare: null };


/***/ })

};
