import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 710;
export const ids = [710];
export const modules = {

/***/ 28055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ listenForCancel)
/* harmony export */ });
/** What a runner, a terminal or a service manager sends to cancel; Windows has Ctrl-C and Ctrl-Break. */
const CANCEL_SIGNALS = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * The first signal aborts. A runner sends SIGINT, SIGTERM 7.5 s later and SIGKILL 2.5 s after that
 * (actions/runner, ProcessInvoker), and the time between is for closing what is open.
 */
function listenForCancel(onRepeat) {
    const controller = new AbortController();
    const listener = (signal) => {
        const isRepeated = controller.signal.aborted;
        controller.abort();
        if (!isRepeated || onRepeat.kind === 'ignore')
            return;
        onRepeat.tidyUp();
        for (const name of CANCEL_SIGNALS)
            process.removeListener(name, listener);
        process.kill(process.pid, signal);
    };
    for (const name of CANCEL_SIGNALS)
        process.on(name, listener);
    return controller.signal;
}


/***/ }),

/***/ 98330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WU: () => (/* binding */ describeNameClash),
  rw: () => (/* binding */ describeOtherCommit),
  Zb: () => (/* binding */ newExternalId),
  TM: () => (/* binding */ pathPrefixOf),
  PT: () => (/* binding */ readPublication),
  $p: () => (/* binding */ readRunContext),
  bj: () => (/* binding */ repositoryContextOf)
});

// UNUSED EXPORTS: toRunContext

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/event/payload-fields.js
/** A value inside a payload, by the names on the way to it; `undefined` when it is not there. */
function valueAt(value, path) {
    return path.reduce((inner, name) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? Reflect.get(inner, name)
        : undefined, value);
}
/** A text inside a payload; `undefined` when there is none. */
function textAt(payload, path) {
    const value = valueAt(payload, path);
    return typeof value === 'string' ? value : undefined;
}
/** A whole number inside a payload; `undefined` when there is none. */
function numberAt(payload, path) {
    const value = valueAt(payload, path);
    return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./build/event/event-commits.js

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** No commit: what a push of a new branch has for the one before. */
const NO_COMMIT = /^0+$/;
/** Events on a pull request whose `GITHUB_SHA` is not the head (events that trigger workflows, docs.github.com). */
const PULL_REQUEST_EVENTS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
]);
/** Where the payload names the commit, for events whose `GITHUB_SHA` is another one. */
function headPath(eventName) {
    if (PULL_REQUEST_EVENTS.has(eventName))
        return ['pull_request', 'head', 'sha'];
    return eventName === 'workflow_run' ? ['workflow_run', 'head_sha'] : undefined;
}
/** Where the payload names the state before the change. */
function basePath(eventName) {
    if (PULL_REQUEST_EVENTS.has(eventName))
        return ['pull_request', 'base', 'sha'];
    return eventName === 'merge_group' ? ['merge_group', 'base_sha'] : ['before'];
}
/**
 * The commit that a check run for this event belongs to: the head of the pull request or of the run
 * that triggered this one, else `GITHUB_SHA`. Never the merge commit, whose checks nobody sees.
 */
function commitOf({ name, workflowSha, payload }) {
    const path = headPath(name);
    const sha = path === undefined ? workflowSha : textAt(payload, path);
    if (sha !== undefined && SHA.test(sha))
        return { kind: 'known', sha };
    const where = path === undefined ? 'GITHUB_SHA' : `"${path.join('.')}" of the event "${name}"`;
    return { kind: 'unknown', reason: `Expected a commit in ${where}, found none` };
}
/** The commit that the change under review starts from, or the tip of the branch it is for; `undefined` where the event has none. */
function baseOf({ name, payload }) {
    const sha = textAt(payload, basePath(name));
    return sha !== undefined && SHA.test(sha) && !NO_COMMIT.test(sha) ? sha : undefined;
}
/** Forks' events get a token that can only read; `pull_request_target` runs in the base repository and does not. */
function isFromFork({ name, repository, payload }) {
    if (!PULL_REQUEST_EVENTS.has(name) || name === 'pull_request_target')
        return false;
    if (textAt(payload, ['pull_request', 'head', 'sha']) === undefined)
        return false;
    return isOther(textAt(payload, ['pull_request', 'head', 'repo', 'full_name']), repository);
}
/** Events that run with the base repository's secrets and token although a fork may have caused them; where they name its repository. */
const TRUSTED_EVENTS = new Map([
    ['pull_request_target', ['pull_request', 'head', 'repo', 'full_name']],
    ['workflow_run', ['workflow_run', 'head_repository', 'full_name']],
]);
/**
 * The only commits that may be checked out when a fork's pull request runs with the rights of the
 * base repository; `undefined` for every other event. A list of what is allowed: the fork can push
 * again after the event, so its commits cannot be listed.
 */
function trustedCommitsOf(event) {
    const path = TRUSTED_EVENTS.get(event.name);
    if (path === undefined || !isOther(textAt(event.payload, path), event.repository))
        return undefined;
    const base = event.name === 'pull_request_target' ? baseOf(event) : undefined;
    const commits = [event.workflowSha, base].flatMap((sha) => sha !== undefined && SHA.test(sha) ? [sha] : []);
    return [...new Set(commits)];
}
/** A fork that was deleted since has no name. */
function isOther(fullName, repository) {
    return fullName?.toLowerCase() !== repository.toLowerCase();
}

// EXTERNAL MODULE: ./build/model/publication.js
var publication = __webpack_require__(33024);
;// CONCATENATED MODULE: ./build/adapters/event.js







/**
 * The workflow run this process belongs to; `undefined` outside GitHub Actions.
 * @throws ConfigurationError when the runner's own variables are not what they should be.
 */
function readRunContext(environment = process.env) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    return toRunContext(environment, readPayload(environment['GITHUB_EVENT_PATH']));
}
/** What the runner lets an owner, a repository, a tag, a branch or a commit be called. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const REF = /^[\w.-]+(?:\/[\w.-]+)*$/;
/**
 * Where the running action was taken from. The runner tells it, except of an action that is used by its
 * path; a GitHub of one's own is taken to hold the actions that it runs.
 */
function readPublication(environment = process.env) {
    const repository = environment['GITHUB_ACTION_REPOSITORY'] ?? '';
    const ref = environment['GITHUB_ACTION_REF'] ?? '';
    if (!REPOSITORY.test(repository) || !REF.test(ref))
        return publication/* UNTOLD */.tl;
    return {
        serverUrl: urlFrom(environment, 'GITHUB_SERVER_URL', publication/* UNTOLD */.tl.serverUrl),
        repository,
        ref,
    };
}
/** The event's payload; `undefined` when it cannot be read, which costs only what it would have told. */
function readPayload(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return payload;
    }
    catch {
        return undefined;
    }
}
/** The same from values. The payload is data from outside: every field may be missing or odd. */
function toRunContext(environment, payload) {
    const eventName = environment['GITHUB_EVENT_NAME'] ?? '';
    const serverUrl = urlFrom(environment, 'GITHUB_SERVER_URL', 'https://github.com');
    const repository = repositoryFrom(environment);
    const runId = environment['GITHUB_RUN_ID'] ?? '0';
    const attempt = environment['GITHUB_RUN_ATTEMPT'] ?? '1';
    const job = environment['GITHUB_JOB'] ?? '';
    const pullRequest = numberAt(payload, ['pull_request', 'number']);
    const workflowSha = environment['GITHUB_SHA'];
    const event = { name: eventName, repository, workflowSha, payload };
    const baseSha = baseOf(event);
    const trustedCommits = trustedCommitsOf(event);
    return {
        eventName,
        serverUrl,
        apiUrl: urlFrom(environment, 'GITHUB_API_URL', 'https://api.github.com'),
        repository,
        workflowSha: workflowSha ?? '',
        commit: commitOf(event),
        runUrl: `${serverUrl}/${repository}/actions/runs/${encodeURIComponent(runId)}/attempts/${encodeURIComponent(attempt)}`,
        stepId: [runId, attempt, job, environment['GITHUB_ACTION'] ?? ''].join(':'),
        job,
        isFromFork: isFromFork(event),
        ...(baseSha === undefined ? {} : { baseSha }),
        ...(trustedCommits === undefined ? {} : { trustedCommits }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
    };
}
/** Names one process's check run, before it exists and beyond guessing, also among the legs of a matrix. */
function newExternalId({ stepId }, { index, checkRunId } = {}) {
    const leg = [index, checkRunId].filter((part) => part !== undefined);
    return [shortId(stepId), ...leg, (0,external_node_crypto_.randomUUID)()].join(':');
}
/** GitHub tells no limit for external ids; ids of steps can be as long as somebody likes. */
function shortId(stepId) {
    return stepId.slice(0, 150);
}
/** A sentence for the report when the check run has a job's name: GitHub then shows only one of the two. */
function describeNameClash({ job }, checkName) {
    if (job.trim().toLowerCase() !== checkName.trim().toLowerCase())
        return undefined;
    return `The check run is called like the job, "${job}": give "check-name" another value, or GitHub shows only one of the two.`;
}
/**
 * The folder analysed, relative to the repository's root, with `/`; `''` for the root itself. Both
 * must be real paths.
 * @throws ConfigurationError when the folder lies outside the repository.
 */
function pathPrefixOf(repositoryRoot, analysedRoot) {
    const prefix = (0,external_node_path_.relative)(repositoryRoot, analysedRoot).split(external_node_path_.sep).join('/');
    if (prefix !== '..' && !prefix.startsWith('../'))
        return prefix;
    throw new errors/* ConfigurationError */.j1(`Expected "path" to lie inside the repository, found a folder outside of it: choose one below the checkout.`);
}
/** The context that links in reports need: lines are those of the commit that was read. */
function repositoryContextOf(run, checkout) {
    const { serverUrl, repository, workflowSha, runUrl } = run;
    const { pathPrefix } = checkout;
    return { serverUrl, repository, sha: checkout.sha ?? workflowSha, pathPrefix, runUrl };
}
/** A sentence for the report when annotations go to another commit than the one that was read. */
function describeOtherCommit(run, checkedOutSha) {
    if (run.commit.kind === 'unknown')
        return `${run.commit.reason}, so there is no check run.`;
    const { sha } = run.commit;
    if (sha === checkedOutSha)
        return undefined;
    const what = checkedOutSha === run.workflowSha ? 'the commit of the event' : 'another commit';
    return (`The files are those of ${checkedOutSha.slice(0, 12)} (${what}); annotations belong to ` +
        `${sha.slice(0, 12)} and its lines.`);
}
function urlFrom(environment, name, fallback) {
    const value = environment[name] ?? fallback;
    if (/^https?:\/\//.test(value) && URL.canParse(value))
        return value.replace(/\/+$/, '');
    throw new errors/* ConfigurationError */.j1(`Expected "${name}" to be a URL, found "${value}": set it or unset it.`);
}
function repositoryFrom(environment) {
    const value = environment['GITHUB_REPOSITORY'] ?? '';
    if (/^[\w.-]+\/[\w.-]+$/.test(value))
        return value;
    throw new errors/* ConfigurationError */.j1(`Expected "GITHUB_REPOSITORY" to be OWNER/NAME, found "${value}": the runner sets it.`);
}


/***/ }),

/***/ 22130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ openGitRepository),
  b: () => (/* binding */ readCheckout)
});

// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
// EXTERNAL MODULE: ./build/files/linguist-marks.js + 1 modules
var linguist_marks = __webpack_require__(86773);
;// CONCATENATED MODULE: ./build/files/mark-records.js

/** The attributes to ask `git check-attr` for, in the order its answers are read. */
const MARK_ATTRIBUTES = [linguist_marks/* GENERATED_ATTRIBUTE */.rz, linguist_marks/* VENDORED_ATTRIBUTE */.Bc];
/** `git check-attr -z` answers with a path, an attribute and its value, for every attribute. */
const FIELDS_PER_FILE = 3 * MARK_ATTRIBUTES.length;
/** Git's words for the states of an attribute; anything else is a value. */
const STATES = new Map([
    ['set', true],
    ['unset', false],
    ['unspecified', undefined],
]);
/** Reads what `git check-attr -z` printed for some files, cut at the NUL bytes. */
function toMarks(fields) {
    const mark = (at) => {
        const text = fields[at]?.toString('utf8');
        return (0,linguist_marks/* toMark */.Rs)(text === undefined || STATES.has(text) ? STATES.get(text ?? '') : text);
    };
    return Array.from({ length: fields.length / FIELDS_PER_FILE }, (_, index) => ({
        isGenerated: mark(index * FIELDS_PER_FILE + 2),
        isVendored: mark(index * FIELDS_PER_FILE + 5),
    }));
}

;// CONCATENATED MODULE: ./build/files/nul-records.js
/** No path, and no line of Git's around one, is longer. */
const MAX_RECORD_BYTES = 1 << 16;
/** A splitter that keeps at most the beginning of one record between two chunks. */
function createRecordSplitter() {
    let rest = Buffer.alloc(0);
    return {
        push(chunk) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            const records = [];
            let start = 0;
            for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
                records.push(bytes.subarray(start, end));
                start = end + 1;
            }
            rest = Buffer.from(bytes.subarray(start));
            return rest.length > MAX_RECORD_BYTES ? undefined : records;
        },
    };
}

;// CONCATENATED MODULE: ./build/files/stage-records.js

/** The file modes of Git's index that are not regular files. */
const KINDS = {
    '100644': 'file',
    '100755': 'file',
    '120000': 'symlink',
    '160000': 'submodule',
};
const TAB = 0x09;
const MODE_LENGTH = 6;
/**
 * A record is `MODE OBJECT STAGE<TAB>PATH`. A path in conflict has up to three, next to each other,
 * and is taken once, as its first record has it.
 */
function createStageReader() {
    let previous = Buffer.alloc(0);
    return {
        read(records) {
            const files = [];
            for (const record of records) {
                const tab = record.indexOf(TAB);
                const mode = record.toString('latin1', 0, MODE_LENGTH);
                if (tab < MODE_LENGTH || !/^[0-7]+$/.test(mode))
                    return undefined;
                const path = record.subarray(tab + 1);
                if (!path.equals(previous))
                    files.push((0,listed_file/* toListedFile */.JL)(path, KINDS[mode] ?? 'special'));
                previous = path;
            }
            return files;
        },
    };
}

// EXTERNAL MODULE: ./build/adapters/git/start-git.js
var start_git = __webpack_require__(7211);
;// CONCATENATED MODULE: ./build/adapters/git/git-repository.js





const NUL = Buffer.of(0);
async function* listTracked(run) {
    run.stdin.end();
    const splitter = createRecordSplitter();
    const reader = createStageReader();
    for await (const chunk of run.chunks) {
        const records = splitter.push(chunk);
        const files = records === undefined ? undefined : reader.read(records);
        if (files === undefined) {
            yield { kind: 'failed', reason: 'what it printed is no list of files' };
            return;
        }
        yield { kind: 'files', files };
    }
    const reason = await run.failure;
    if (reason !== undefined)
        yield { kind: 'failed', reason };
}
/** Asks one `git check-attr` again and again. After the first failure every answer is that failure. */
function createMarksReader(start) {
    const splitter = createRecordSplitter();
    const fields = [];
    let run;
    return {
        async read(files) {
            if (files.length === 0)
                return { kind: 'marks', marks: [] };
            run ??= start();
            run.stdin.write(Buffer.concat(files.flatMap((file) => [(0,listed_file/* toPathBytes */.si)(file), NUL])));
            const wanted = files.length * FIELDS_PER_FILE;
            while (fields.length < wanted) {
                const chunk = await run.chunks.next();
                if (chunk.done === true) {
                    return { kind: 'failed', reason: (await run.failure) ?? 'it ended early' };
                }
                fields.push(...(splitter.push(chunk.value) ?? []));
            }
            return { kind: 'marks', marks: toMarks(fields.splice(0, wanted)) };
        },
        close() {
            run?.stdin.end();
            void run?.chunks.return();
        },
    };
}
/** Opens the repository around a folder, given by its real path. Starts nothing yet. */
function openGitRepository(folder, options) {
    const start = (0,start_git/* prepareGit */.UL)(folder, options);
    return {
        listTracked: (signal) => listTracked(start(['ls-files', '-z', '--stage'], signal)),
        openTrackedMarks: (signal) => createMarksReader(() => start(['check-attr', '-z', '--stdin', ...MARK_ATTRIBUTES], signal)),
    };
}
/** Reads which commit a folder, given by its real path, is a checkout of; `undefined` for one of none. */
async function readCheckout(folder, { signal, ...options }) {
    const command = ['rev-parse', '--show-toplevel', '--verify', '--end-of-options', 'HEAD'];
    const run = (0,start_git/* prepareGit */.UL)(folder, options)(command, AbortSignal.any([AbortSignal.timeout(start_git/* STALL_MS */.Gn), signal]));
    const answer = await (0,start_git/* readPrinted */.HN)(run);
    if (answer.kind === 'failed')
        return undefined;
    const [, root, sha] = /^(.+)\n([0-9a-f]{40,64})\n$/s.exec(answer.text) ?? [];
    return root === undefined || sha === undefined ? undefined : { root, sha };
}


/***/ }),

/***/ 7211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   Gn: () => (/* binding */ STALL_MS),
/* harmony export */   HN: () => (/* binding */ readPrinted),
/* harmony export */   UL: () => (/* binding */ prepareGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _files_git_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92520);




/** Git is given up when it says nothing for so long, or does not end. */
const STALL_MS = 30_000;
/** Enough of what Git complains about for one sentence. */
const MAX_STDERR_LENGTH = 4_096;
/**
 * The work tree's top, when it has the same owner as the analysed folder. Git refuses repositories
 * of other users, which a checkout is to root in a container. Its reason is the commands in their
 * configuration, which are off here; what is left is whose list of files it is.
 */
function sameOwnersTop(folder) {
    const owner = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).uid;
    for (let top = folder;; top = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(top)) {
        const repository = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, '.git'), { throwIfNoEntry: false });
        if (repository !== undefined) {
            return repository.uid === owner ? top.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/') : undefined;
        }
        if (top === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(top))
            return undefined;
    }
}
function failureOf(child) {
    let stderr = '';
    let error;
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < MAX_STDERR_LENGTH)
            stderr += text;
    });
    return new Promise((resolve) => {
        child.once('error', ({ message }) => {
            error = message;
        });
        // An aborted Git is not gone at its error, but at its close, which a failed start has as well.
        child.once('close', (exitCode, signal) => {
            resolve(error ?? (0,_files_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)({ exitCode, signal, stderr }));
        });
    });
}
/** What a process prints. The clock runs only while something is waited for. */
async function* chunksOf({ stdout }, { stallMs, kill }) {
    const chunks = stdout[Symbol.asyncIterator]();
    let isAtEnd = false;
    try {
        while (!isAtEnd) {
            const stall = setTimeout(kill, stallMs);
            const next = await chunks.next().finally(() => {
                clearTimeout(stall);
            });
            isAtEnd = next.done === true;
            if (next.done !== true)
                yield next.value;
        }
    }
    finally {
        // At the end of its output Git is about to leave by itself, with an exit code worth having.
        if (!isAtEnd)
            kill();
    }
}
/**
 * Kills Git with everything it has started, such as the program that speaks HTTP: that one would
 * wait for its server, and hold Git's output open as long.
 */
function killWhole(child) {
    try {
        // A negative number names the process group. Windows has none.
        if (process.platform !== 'win32' && child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // The group has ended by itself.
    }
    child.kill('SIGKILL');
}
/** Starts Git exactly as it is told to, in a process group of its own. */
function startGit({ args, environment }, { executable = 'git', stallMs = STALL_MS }, signal) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(executable, args, {
        // Not the analysed folder: Windows looks for programs in the current one first.
        cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(process.execPath),
        env: environment,
        stdio: 'pipe',
        windowsHide: true,
        detached: process.platform !== 'win32',
        signal,
        killSignal: 'SIGKILL',
    });
    const kill = () => killWhole(child);
    signal.addEventListener('abort', kill, { once: true });
    child.once('close', () => {
        signal.removeEventListener('abort', kill);
    });
    // A Git that ends early breaks the pipe; `failure` says why it did.
    child.stdin.on('error', () => child.stdin.destroy());
    return {
        stdin: child.stdin,
        chunks: chunksOf(child, { stallMs, kill }),
        failure: failureOf(child),
    };
}
/** Git in a folder of a repository that may be hostile: see `toGitCommand`. Starts nothing yet. */
function prepareGit(folder, { environment, ...options }) {
    return (command, signal) => {
        const call = (0,_files_git_command_js__WEBPACK_IMPORTED_MODULE_3__/* .toGitCommand */ .RM)({ folder, trustedTop: sameOwnersTop(folder), command }, environment);
        return startGit(call, options, signal);
    };
}
/** Everything a run prints, which must be little; or why it failed. */
async function readPrinted(run) {
    run.stdin.end();
    const chunks = [];
    for await (const chunk of run.chunks)
        chunks.push(chunk);
    const reason = await run.failure;
    return reason === undefined
        ? { kind: 'printed', text: Buffer.concat(chunks).toString('utf8') }
        : { kind: 'failed', reason };
}


/***/ }),

/***/ 14634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openJournalSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19473);
/* harmony import */ var _files_describe_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36078);



/** Larger than any journal of a run that ends in time; a journal can be an artifact from anybody. */
const MOST_BYTES = 2 * 2 ** 30;
/** Read at once: few system calls, and little memory. */
const CHUNK_BYTES = 256 * 1024;
function refuse(path, found) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1(`Expected "${path}" to be a journal that can be read, found ${found}: name a file that Evenkeel wrote.`);
}
/** Opens without following a link and without waiting for the writer of a FIFO. */
function openRegular(path) {
    // Windows has neither flag, and there they count for nothing.
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    }
    catch (error) {
        return refuse(path, (0,_files_describe_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeSystemError */ .Z)(error));
    }
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (stats.isFile() && stats.size <= MOST_BYTES)
        return descriptor;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return refuse(path, stats.isFile() ? 'a file above 2 GiB' : 'something that is no file');
}
function* chunksOf(descriptor) {
    const buffer = new Uint8Array(CHUNK_BYTES);
    let offset = 0;
    // A file that still grows is read up to the bound and no further.
    while (offset < MOST_BYTES) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, CHUNK_BYTES, offset);
        if (count === 0)
            return;
        yield buffer.subarray(0, count);
        offset += count;
    }
}
function readAt(descriptor, offset, length) {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, filled, length - filled, offset + filled);
        // Cut short since: what is left does not parse, which tells.
        if (count === 0)
            return bytes.subarray(0, filled);
        filled += count;
    }
    return bytes;
}
/**
 * Opens a journal to be read; close it when nothing of it is needed any more.
 * @throws ConfigurationError when it is not a regular file, is a link, too large, or cannot be read.
 */
function openJournalSource(path) {
    const descriptor = openRegular(path);
    return {
        path,
        chunks: () => chunksOf(descriptor),
        read: (offset, length) => readAt(descriptor, offset, length),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
    };
}


/***/ }),

/***/ 65589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openPageParts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
/** In `dist/` beside this file; run from `src/adapters`, in the `dist/` next door. */
const isSource = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)) === '.ts';
const templateFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(here, isSource ? '../../dist/page/report.html' : 'page/report.html');
/** A line ends at `\n`, as findings count them. */
const LINE_END = /\r?\n/u;
/** The shipped page, and a way to read the lines of files in the analysed folder. */
function openPageParts(folder) {
    return {
        template: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(templateFile, 'utf8'),
        readLines: (path) => folder.readText(path)?.split(LINE_END),
    };
}


/***/ }),

/***/ 72391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ createPause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/**
 * How long work may keep the event loop to itself: signals are to be answered within 100 ms, and
 * one step between two looks at the clock can take some time too.
 */
const SLICE_MS = 20;
/**
 * Creates the question long work asks before every step: whether to wait, so that signals, timers
 * and messages get their turn. Answers `undefined` as long as the slice lasts.
 */
function createPause(sliceMs = SLICE_MS) {
    let sliceStart = performance.now();
    const pause = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        sliceStart = performance.now();
    };
    return () => (performance.now() - sliceStart < sliceMs ? undefined : pause());
}


/***/ }),

/***/ 83309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readSecrets)
/* harmony export */ });
/** Secrets that the runner itself puts into an action's environment. */
const RUNNER_SECRETS = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
/** Names that say themselves that their value is a secret. */
const SECRET_NAME = /(^|[_-])(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PAT|CREDENTIALS?|((API|ACCESS|PRIVATE|SECRET|SIGNING|ENCRYPTION)_?KEY))([_-]|\d*$)/i;
/** A value of letters alone and not long is a word, such as `disabled`. */
const PLAIN_WORD = /^[a-z]{1,15}$/i;
const SHORTEST_VALUE = 8;
/**
 * What must not leave by the API besides the token: the runner masks its log, not our requests. The
 * runner's own secrets, every variable whose name says that it holds one, and the passwords of proxies.
 */
function readSecrets(environment = process.env) {
    return Object.entries(environment).flatMap(([name, value = '']) => [
        ...(isSecret(name, value) ? [value] : []),
        ...passwordsIn(name, value),
    ]);
}
function isSecret(name, value) {
    if (RUNNER_SECRETS.some((secret) => secret === name))
        return value !== '';
    return SECRET_NAME.test(name) && value.length >= SHORTEST_VALUE && !PLAIN_WORD.test(value);
}
/** The password of an address such as `http://me:secret@proxy:3128`. */
function passwordsIn(name, value) {
    if (!/(_proxy|_url)$/i.test(name) || !URL.canParse(value))
        return [];
    const { password } = new URL(value);
    return password === '' ? [] : [password, decoded(password)];
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 42582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ writeReportFile),
/* harmony export */   t: () => (/* binding */ prepareReportPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Text gathered before it is written: a system call for each line would take longer than the line. */
const BATCH_CHARACTERS = 65_536;
function writeChunks(path, chunks) {
    // `wx`: the name is ours alone, and a link that waits there is not followed.
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx');
    try {
        let batch = '';
        for (const chunk of chunks) {
            batch += chunk;
            if (batch.length < BATCH_CHARACTERS)
                continue;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, batch);
            batch = '';
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, batch);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** The analysed repository may hold links: a path named relative to it must not lead out of it. */
function checkInside(base, folder) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
    if (inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return;
    throw new Error(`Expected the report's folder to lie below ${base}, found a link out of it.`);
}
function nearestExisting(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || parent === folder ? folder : nearestExisting(parent);
}
/**
 * Makes the folder of a file that is to be written, and gives the file's absolute path. Relative
 * paths count from `base`.
 * @throws when it cannot be made, or a link would lead a path out of `base`.
 */
function prepareReportPath(base, path) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, path);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const isBelow = !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && !path.split(/[\\/]/u).includes('..');
    // Before anything is made: the part that is there already may be a link out.
    if (isBelow)
        checkInside(base, nearestExisting(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    return target;
}
/**
 * Writes a report file: whole or not at all, in place of what was there, links not followed.
 * Relative paths count from `base`.
 * @throws when it cannot be written.
 */
function writeReportFile(base, path, chunks) {
    const target = prepareReportPath(base, path);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        writeChunks(temporary, chunks);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 52321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

/**
 * - `semi-space-growth-factor`: the young generation no longer doubles; with three spaces of up to 32 MB
 *   it is most of what main holds.
 * - `optimize-for-size`: collections favour size.
 * - `no-opt`: no last tier of compilation. Its compiler takes 5 to 20 MB for a moment, and pages of the
 *   program that nothing else needs. Measured with 500,000 findings and every report: as much CPU time.
 */
const FLAGS = ['--semi-space-growth-factor=1', '--optimize-for-size', '--no-opt'];
/**
 * Keeps the heap of this process small: main runs beside the engine, on runners where memory is short,
 * and has little to do. V8 takes these flags at any time.
 */
function keepHeapSmall() {
    for (const flag of FLAGS)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
}


/***/ }),

/***/ 18745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ usesColor),
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/** Often enough to look alive, seldom enough to cost nothing. */
const REDRAW_MS = 250;
/** A log without any line for longer than this looks like a hang. */
const PLAIN_LINE_MS = 10_000;
/** Text gathered before it is written: a system call for each line would take longer than the line. */
const BATCH_CHARACTERS = 65_536;
/** Width of a terminal that does not tell. */
const DEFAULT_COLUMNS = 80;
/** Carriage return, then ECMA-48 "Erase in Line". */
const CLEAR_LINE = '\r\u001b[K';
/** How writing ends when the reader has closed its side: POSIX, Windows, and any write after that. */
const READER_GONE = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);
/** Opens the terminal over the process's streams. */
function openTerminal(parts) {
    const { stdout, stderr, every = everyInterval } = parts;
    const isLive = canRedraw(stderr, parts.env);
    // A failed write reaches its own callback as well; without a listener the event ends the process.
    for (const stream of [stdout, stderr])
        stream.on('error', () => undefined);
    let draw;
    return {
        print: async (chunks) => {
            for (const batch of batches(chunks)) {
                if ((await write(stdout, batch)) === 'reader-gone')
                    return;
            }
        },
        tell: (line) => {
            const clear = draw === undefined ? '' : CLEAR_LINE;
            stderr.write(`${clear}${line}\n`);
            draw?.();
        },
        showProgress: (render) => {
            if (!isLive) {
                return every(PLAIN_LINE_MS, () => stderr.write(`${render(Number.POSITIVE_INFINITY)}\n`));
            }
            draw = () => {
                // A reader that does not keep up gets the newest line later, not every line.
                if (stderr.writableNeedDrain)
                    return;
                // The last column stays free: some terminals wrap as soon as it is written.
                stderr.write(CLEAR_LINE + render(widthOf(stderr) - 1));
            };
            const stop = every(REDRAW_MS, draw);
            return () => {
                stop();
                if (draw !== undefined)
                    stderr.write(CLEAR_LINE);
                draw = undefined;
            };
        },
    };
}
/**
 * Whether a stream gets colours. The user's word wins, then `FORCE_COLOR`, then `NO_COLOR`
 * (https://no-color.org), as in Node itself; else only a terminal that is not `dumb`.
 */
function usesColor(choice, stream, env) {
    if (choice !== 'auto')
        return choice === 'always';
    const { FORCE_COLOR, NO_COLOR } = env;
    if (FORCE_COLOR !== undefined)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (NO_COLOR !== undefined && NO_COLOR !== '')
        return false;
    return canRedraw(stream, env);
}
/** Whether the stream is a terminal that understands escape sequences. */
function canRedraw(stream, { TERM }) {
    return stream.isTTY === true && TERM !== 'dumb';
}
/** A terminal may not know its width, or say 0. */
function widthOf({ columns = 0 }) {
    return columns > 0 ? columns : DEFAULT_COLUMNS;
}
function everyInterval(milliseconds, callback) {
    const timer = setInterval(callback, milliseconds);
    // Progress alone is no reason for the process to stay.
    timer.unref();
    return () => {
        clearInterval(timer);
    };
}
function* batches(chunks) {
    let batch = '';
    for (const chunk of chunks) {
        batch += chunk;
        if (batch.length < BATCH_CHARACTERS)
            continue;
        yield batch;
        batch = '';
    }
    if (batch !== '')
        yield batch;
}
function write(stream, text) {
    return new Promise((resolve, reject) => {
        stream.write(text, (error) => {
            if (error === null || error === undefined)
                resolve('written');
            else if (READER_GONE.has(codeOf(error)))
                resolve('reader-gone');
            else
                reject(error);
        });
    });
}
function codeOf(error) {
    return 'code' in error ? String(error.code) : '';
}


/***/ }),

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

/***/ 89226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* binding */ catalog),
/* harmony export */   ku: () => (/* binding */ catalogRule),
/* harmony export */   sM: () => (/* binding */ catalogIds)
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89159);
/* harmony import */ var _own_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(575);
/* harmony import */ var _suppression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81919);



function toCatalog(analyzer, rules) {
    return rules.map((rule) => ({ ...rule, analyzer, ruleId: `${analyzer}/${rule.rule}` }));
}
const OWN_RULES = () => toCatalog(_suppression_js__WEBPACK_IMPORTED_MODULE_2__/* .SUPPRESSION_PAGE */ .w.page, (0,_own_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .rulesOfPage */ .CN)(_suppression_js__WEBPACK_IMPORTED_MODULE_2__/* .SUPPRESSION_PAGE */ .w, 'text'));
function compareIds({ ruleId: left }, { ruleId: right }) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/**
 * Every rule there is, in the order of their ids; with a repository, as the tools' own configurations at
 * its top have them. Loads no engine.
 */
function catalog(project) {
    const all = _index_js__WEBPACK_IMPORTED_MODULE_0__/* .ANALYZERS */ .A.flatMap((analyzer) => {
        const known = project === undefined ? undefined : analyzer.rulesIn?.(project);
        return toCatalog(analyzer.id, known ?? analyzer.rules());
    });
    return [...all, ...OWN_RULES()].toSorted(compareIds);
}
let known;
/** The catalog by ids; made once, when it is first asked for. */
function byId() {
    known ??= new Map(catalog().map((rule) => [rule.ruleId, rule]));
    return known;
}
/** A rule by its id. */
function catalogRule(ruleId) {
    return byId().get(ruleId);
}
/** Ids of all rules. */
function catalogIds() {
    return new Set(byId().keys());
}


/***/ }),

/***/ 33463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ deliverAll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

const NAMES = {
    file: 'The report file',
    stdout: 'The report on stdout',
    'job-summary': 'The job summary',
    outputs: 'The outputs',
    'workflow-commands': 'The annotations in the log',
    'check-run': 'The check run',
};
/**
 * Sends every delivery, each with a `try` of its own, so that one that fails costs no other. Gives a
 * sentence for each that failed. What was found decides the exit code, never a failed delivery.
 */
async function deliverAll(deliveries, deliver) {
    const failures = [];
    for (const delivery of deliveries) {
        try {
            await deliver(delivery);
        }
        catch (error) {
            failures.push(`${NAMES[delivery.kind]} could not be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    }
    return failures;
}


/***/ }),

/***/ 92520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ settingArguments),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   RM: () => (/* binding */ toGitCommand),
/* harmony export */   hY: () => (/* binding */ pickVariables),
/* harmony export */   iW: () => (/* binding */ SAFE_SETTINGS),
/* harmony export */   mF: () => (/* binding */ SAFE_VARIABLES),
/* harmony export */   tU: () => (/* binding */ ALLOWED_VARIABLES)
/* harmony export */ });
/** What Git needs to find its programs, its configuration and a place for temporary files. */
const ALLOWED_VARIABLES = [
    'PATH',
    'HOME',
    'USERPROFILE',
    'XDG_CONFIG_HOME',
    'TMPDIR',
    'TEMP',
    'TMP',
    'SystemRoot',
    'ProgramData',
];
/**
 * Closes the ways to a prompt, to the network behind Git's back, and to programs that lie about:
 * `NoDefaultCurrentDirectoryInExePath` keeps Windows from taking `git.exe` out of the current folder.
 * The system's configuration is read: it is the machine's, and images set `safe.directory` there.
 */
const SAFE_VARIABLES = {
    LC_ALL: 'C',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
    NoDefaultCurrentDirectoryInExePath: '1',
};
/** Closes the ways to a command. The user's own attributes would make results differ between machines. */
const SAFE_SETTINGS = [
    'core.hooksPath=/dev/null',
    'core.fsmonitor=false',
    'core.attributesFile=/dev/null',
];
/** A repository that may be hostile is read without the network and without a lock. */
const HOSTILE_VARIABLES = { GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0' };
/** Those variables of an environment that have a value, and no others. */
function pickVariables(environment, names) {
    const picked = names.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(picked);
}
/** Settings as arguments. */
function settingArguments(settings) {
    return settings.flatMap((setting) => ['-c', setting]);
}
/** Hardens a call. `environment` is what Git's own is picked from: no token, no `GIT_*`. */
function toGitCommand({ folder, trustedTop, command }, environment) {
    const trust = trustedTop === undefined ? [] : [`safe.directory=${trustedTop}`];
    return {
        args: [
            '--no-pager',
            '-C',
            folder,
            ...settingArguments([...SAFE_SETTINGS, ...trust]),
            ...command,
        ],
        environment: {
            ...pickVariables(environment, ALLOWED_VARIABLES),
            ...SAFE_VARIABLES,
            ...HOSTILE_VARIABLES,
        },
    };
}
/** Git's own words for why it failed, short and without control characters; `undefined` when it did not. */
function describeFailure({ exitCode, signal, stderr }) {
    if (exitCode === 0)
        return undefined;
    const line = stderr.split('\n').find((text) => /^(?:fatal|error): /.test(text)) ?? '';
    const words = line
        .replace(/^\w+: /, '')
        .replaceAll(/\p{C}/gu, ' ')
        .trim();
    if (words !== '')
        return words.slice(0, 200);
    return signal === null ? `it ended with exit code ${exitCode}` : `it was ended by ${signal}`;
}


/***/ }),

/***/ 86773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rz: () => (/* binding */ GENERATED_ATTRIBUTE),
  DE: () => (/* binding */ NO_MARKS),
  Bc: () => (/* binding */ VENDORED_ATTRIBUTE),
  zY: () => (/* binding */ createMarksLookup),
  Rs: () => (/* binding */ toMark)
});

// EXTERNAL MODULE: ./build/files/glob.js
var files_glob = __webpack_require__(14152);
// EXTERNAL MODULE: ./build/files/parse-glob.js
var parse_glob = __webpack_require__(74782);
;// CONCATENATED MODULE: ./build/files/git-attributes.js


/** Git ignores longer lines (attr.h, `ATTR_MAX_LINE_LENGTH`). */
const MAX_LINE_BYTES = 2_048;
/**
 * More lines than any project writes by hand. Every line costs time for every file, and the lines
 * are the analysed repository's to choose.
 */
const MAX_ATTRIBUTE_LINES = 2_000;
/** Git knows this one without being told. */
const BUILT_IN_MACROS = new Map([
    ['binary', ['diff', 'merge', 'text'].map((name) => ({ name, value: false }))],
]);
/** The start of a macro's line, up to its name. */
const MACRO = /^\[attr\](.+)$/;
const VALID_NAME = /^[A-Za-z0-9_.][-A-Za-z0-9_.]*$/;
/** A letter for every byte of a text in UTF-8: to Git a `?` is a byte, not a character. */
function toByteText(text) {
    return Buffer.from(text, 'utf8').toString('latin1');
}
function parseAssignment(token) {
    const prefix = /^[-!]/.exec(token)?.[0];
    if (prefix !== undefined) {
        return { name: token.slice(1), value: prefix === '-' ? false : undefined };
    }
    const equals = token.indexOf('=');
    return equals < 0
        ? { name: token, value: true }
        : { name: token.slice(0, equals), value: token.slice(equals + 1) };
}
/** The attributes of a line; `undefined` when one of them has no valid name: Git drops such a line whole. */
function parseAssignments(text) {
    const assignments = text
        .split(/[ \t\r]+/)
        .filter((token) => token !== '')
        .map((token) => parseAssignment(token));
    return assignments.every(({ name }) => VALID_NAME.test(name)) ? assignments : undefined;
}
const ESCAPES = {
    a: '\u0007',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** A quoted pattern at the start of a line: C's escapes, and bytes in octal. */
const QUOTED = /^"((?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*)"/;
/** Undoes the quoting. */
function unquote(text) {
    return text.replaceAll(/\\(?:([0-3][0-7]{2})|(.))/g, (_, octal, escaped) => octal === undefined
        ? (ESCAPES[escaped] ?? escaped)
        : String.fromCharCode(Number.parseInt(octal, 8)));
}
/** Splits a line into its pattern and its attributes. */
function splitLine(line) {
    const quoted = QUOTED.exec(line);
    if (quoted !== null) {
        return { pattern: unquote(quoted[1] ?? ''), rest: line.slice(quoted[0].length) };
    }
    const pattern = /^[^ \t\r]*/.exec(line)?.[0] ?? '';
    return { pattern, rest: line.slice(pattern.length) };
}
/**
 * The glob of a pattern, relative to the file's folder; `undefined` for one that can match no file:
 * `!…` is not allowed here, and a `/` at the end asks for a folder.
 */
function attributeGlob(pattern) {
    if (pattern.startsWith('!') || pattern.endsWith('/'))
        return undefined;
    const isAnchored = pattern.includes('/');
    const parsed = (0,parse_glob/* parseGlob */.q)(isAnchored ? pattern.replace(/^\//, '') : `**/${pattern}`);
    return parsed.kind === 'glob' ? parsed.glob : undefined;
}
function parseLine(line) {
    const text = line.replace(/^[ \t\r]+/, '');
    if (text === '' || text.startsWith('#') || line.length >= MAX_LINE_BYTES) {
        return undefined;
    }
    const { pattern, rest } = splitLine(text);
    const assignments = parseAssignments(rest);
    if (assignments === undefined)
        return undefined;
    const name = MACRO.exec(pattern)?.[1];
    if (name !== undefined)
        return { kind: 'macro', name, expansion: assignments };
    const glob = attributeGlob(pattern);
    return glob === undefined ? undefined : { kind: 'rule', rule: { glob, assignments } };
}
/** Parses a `.gitattributes` file as gitattributes(5) has it. Never throws: what Git ignores is ignored. */
function parseAttributeFile(text) {
    const lines = toByteText(text.replace(/^\uFEFF/, ''))
        .split('\n')
        .map((line) => parseLine(line))
        .filter((line) => line !== undefined)
        .slice(0, MAX_ATTRIBUTE_LINES);
    return {
        rules: lines.flatMap((line) => (line.kind === 'rule' ? [line.rule] : [])).toReversed(),
        macros: new Map(lines.flatMap((line) => (line.kind === 'macro' ? [[line.name, line.expansion]] : []))),
    };
}
/** The scopes of a path, from the root to the path's own folder. */
function scopesOf(path, fileIn) {
    const folders = path.split('/').slice(0, -1);
    const names = toByteText(path).split('/');
    return names.flatMap((_, depth) => {
        const file = fileIn(folders.slice(0, depth).join('/'));
        return file === undefined ? [] : [{ file, names: names.slice(depth) }];
    });
}
/**
 * Git's order: the deepest file first, within a file the last line first, within a line the last
 * attribute first; what is said first counts.
 */
function* assignmentsFor(scopes) {
    for (const { file, names } of scopes.toReversed()) {
        for (const { glob, assignments } of file.rules) {
            if ((0,files_glob/* matchesGlob */.k)(glob, names))
                yield* assignments.toReversed();
        }
    }
}
/**
 * The attributes of a path, by the `.gitattributes` files of the folders on the way to it; `''` is
 * the root. Macros count only in the root's file.
 */
function attributesOf(path, fileIn) {
    const macros = fileIn('')?.macros;
    const values = new Map();
    const assign = ({ name, value }) => {
        if (values.has(name))
            return;
        values.set(name, value);
        if (value !== true)
            return;
        // Recursion ends: a name that has its value is not looked at again.
        const expansion = macros?.get(name) ?? BUILT_IN_MACROS.get(name) ?? [];
        for (const assignment of expansion.toReversed())
            assign(assignment);
    };
    for (const assignment of assignmentsFor(scopesOf(path, fileIn)))
        assign(assignment);
    return values;
}

;// CONCATENATED MODULE: ./build/files/linguist-marks.js

/** Nothing said. */
const NO_MARKS = { isGenerated: undefined, isVendored: undefined };
/** The attributes GitHub's linguist reads, which decide what GitHub folds away in a diff. */
const GENERATED_ATTRIBUTE = 'linguist-generated';
const VENDORED_ATTRIBUTE = 'linguist-vendored';
/** Set, or set to anything but `false`, is yes: linguist's own reading. */
function toMark(value) {
    return value === undefined ? undefined : value !== false && value !== 'false';
}
/**
 * Reads marks without Git, from the `.gitattributes` files of the analysed folder itself: what lies
 * above it is not seen. `readText` gives a file's text, or `undefined` where there is none.
 */
function createMarksLookup(readText) {
    const files = new Map();
    const fileIn = (folder) => {
        if (files.has(folder))
            return files.get(folder);
        const text = readText(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
        const file = text === undefined ? undefined : parseAttributeFile(text);
        files.set(folder, file);
        return file;
    };
    return (path) => {
        const values = attributesOf(path, fileIn);
        return {
            isGenerated: toMark(values.get(GENERATED_ATTRIBUTE)),
            isVendored: toMark(values.get(VENDORED_ATTRIBUTE)),
        };
    };
}


/***/ }),

/***/ 66274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assembleReport)
/* harmony export */ });
/* harmony import */ var _decide_conclusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67347);

function checkAccount({ selection, account }) {
    const accounted = account.analyzed + account.unanalyzed.length;
    if (accounted === selection.selected)
        return;
    throw new Error(`Expected an outcome for each of ${selection.selected} selected files, found ${accounted}.`);
}
/** A starved file is one that the deadline met while it waited for a CPU. */
const LATE = new Set(['deadline', 'starved']);
function endingOf(parts) {
    const { isCancelled, selection, account } = parts;
    if (isCancelled)
        return 'cancelled';
    if (!selection.isWhole)
        return 'deadline';
    if (account.unanalyzed.some(({ reason }) => LATE.has(reason)))
        return 'deadline';
    return failuresOf(parts).some(({ reason }) => reason === 'deadline') ? 'deadline' : 'finished';
}
function failuresOf({ tools }) {
    return tools.flatMap(({ failures }) => failures);
}
/**
 * Puts the report together. Throws when a selected file has no outcome or two: then something was
 * lost or counted twice, and no report is better than a wrong one.
 */
function assembleReport(parts) {
    checkAccount(parts);
    const { account, failOn, failOnIncomplete } = parts;
    const { isWhole, ...selection } = parts.selection;
    const { counts, unanalyzed } = account;
    const complete = isWhole && unanalyzed.length === 0 && failuresOf(parts).length === 0;
    const areImportsWhole = parts.imports?.isWhole !== false;
    const ending = endingOf(parts);
    const facts = { counts, complete, ending, failOn, failOnIncomplete, areImportsWhole };
    return {
        schema: 1,
        tool: { name: 'Evenkeel', version: parts.version },
        conclusion: (0,_decide_conclusion_js__WEBPACK_IMPORTED_MODULE_0__/* .decideConclusion */ .wu)(facts),
        complete,
        allowance: parts.allowance,
        files: { ...selection, analyzed: account.analyzed, unanalyzed },
        counts,
        findings: account.findings(),
        ...(parts.tools.length > 0 && { tools: parts.tools }),
        timing: parts.timing,
        profile: parts.profile,
        ...(parts.telemetry !== undefined && { telemetry: parts.telemetry }),
        ...(parts.context !== undefined && { context: parts.context }),
        ...(parts.imports !== undefined && { imports: parts.imports }),
        notes: parts.notes,
    };
}


/***/ }),

/***/ 67347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Lf: () => (/* binding */ countAtOrAbove),
/* harmony export */   wu: () => (/* binding */ decideConclusion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);


/** Number of findings at or above a severity. */
function countAtOrAbove(counts, failOn) {
    if (failOn === 'never')
        return 0;
    return _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.slice(0, _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(failOn) + 1).reduce((sum, severity) => sum + counts[severity], 0);
}
/**
 * The conclusion of a run. What was found weighs more than what is missing: findings at or above
 * `fail-on` fail the run even when it ended early. An incomplete run is never a success, and neither
 * is one that another step's report is missing from.
 */
function decideConclusion(facts) {
    const { counts, complete, areImportsWhole = true, ending, failOn, failOnIncomplete } = facts;
    if (ending === 'cancelled')
        return 'cancelled';
    if (countAtOrAbove(counts, failOn) > 0)
        return 'failure';
    if (!complete && failOnIncomplete)
        return ending === 'deadline' ? 'timed_out' : 'failure';
    const isClean = complete && areImportsWhole && countAtOrAbove(counts, 'notice') === 0;
    return isClean ? 'success' : 'neutral';
}
/**
 * Exit code of the command line for a finished report: 0 clean or only findings below `fail-on`, 1
 * findings at or above it, 3 incomplete. Findings weigh more, as in the conclusion.
 */
function exitCodeOf(conclusion, hasFailingFindings) {
    switch (conclusion) {
        case 'success':
        case 'neutral':
            return 0;
        case 'failure':
            return hasFailingFindings ? 1 : 3;
        case 'timed_out':
        case 'cancelled':
            return 3;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .xb)(conclusion);
    }
}


/***/ }),

/***/ 74353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ OutcomeAccount)
/* harmony export */ });
/* harmony import */ var _tables_number_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91650);
/* harmony import */ var _merge_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43430);


function toUnanalyzedFile({ path }, outcome) {
    const { reason, detail, analyzer, place, deaths, isQuarantined, cost, span } = outcome;
    return {
        path,
        reason,
        detail,
        ...(analyzer !== undefined && { analyzer }),
        ...(place !== undefined && { place }),
        ...(deaths !== undefined && { deaths }),
        ...(isQuarantined === true && { isQuarantined }),
        ...(span !== undefined && { cost, span }),
    };
}
function count(counts, findings, by = 1) {
    for (const { severity } of findings)
        counts[severity] += by;
}
const NOBODY_ELSE = [];
function untold() {
    throw new Error('Expected the paths of the tasks to be told before they are asked for.');
}
/**
 * Counts outcomes as they come, and remembers of each file with findings eight bytes: which it is, and
 * where they lie. A file's findings are in order already, so reading the files in order of their paths
 * gives all findings in total order, however many there are. What others found in a file joins its
 * findings when they are read back.
 */
class OutcomeAccount {
    #store;
    #paths = { pathOf: untold, comparePaths: untold };
    #counts = { error: 0, warning: 0, notice: 0 };
    /** Files with findings: the task's id, and the store's number. */
    #ids = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberColumn */ .o((rows) => new Uint32Array(rows));
    #kept = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberColumn */ .o((rows) => new Uint32Array(rows));
    #imported = new Map();
    #unanalyzedIds = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberColumn */ .o((rows) => new Uint32Array(rows));
    #unanalyzed = [];
    #analyzed = 0;
    #cpuMs = null;
    /** What is in order by paths, until another outcome comes: a report is read again and again. */
    #inOrder;
    /** What is counted twice as long as findings have not been merged; `undefined` when that is to be seen. */
    #repeated;
    constructor(store) {
        this.#store = store;
    }
    /** Tells where the tasks' paths are found: once they are planned, and before anything is read. */
    plan(paths) {
        this.#paths = paths;
        return this;
    }
    get analyzed() {
        return this.#analyzed;
    }
    get counts() {
        this.#repeated ??= this.#countRepeated();
        const { error, warning, notice } = this.#repeated;
        const counts = this.#counts;
        return {
            error: counts.error - error,
            warning: counts.warning - warning,
            notice: counts.notice - notice,
        };
    }
    /** CPU time spent in files so far; `null` as long as no clock gave any. */
    get cpuMs() {
        return this.#cpuMs;
    }
    /** Sorted by path. */
    get unanalyzed() {
        return this.#order().unanalyzed;
    }
    /** Takes the one outcome of a task. */
    record(task, outcome) {
        const kept = this.#store.keep(task, outcome);
        this.#inOrder = undefined;
        if (outcome.cost.cpuMs !== null)
            this.#cpuMs = (this.#cpuMs ?? 0) + outcome.cost.cpuMs;
        if (outcome.kind === 'ran')
            throw new Error('Expected the outcome of a file, found that of a tool.');
        if (outcome.kind === 'unanalyzed') {
            this.#unanalyzedIds.push(task.id);
            this.#unanalyzed.push(toUnanalyzedFile(task, outcome));
            return;
        }
        this.#analyzed += 1;
        this.#repeated = undefined;
        count(this.#counts, outcome.findings);
        if (outcome.findings.length === 0)
            return;
        this.#ids.push(task.id);
        this.#kept.push(kept);
    }
    /** Takes what others found in a file, in order, and where it is kept; at any time, and of any file. */
    import(path, findings, kept) {
        this.#repeated = undefined;
        count(this.#counts, findings);
        const all = this.#imported.get(path);
        if (all === undefined)
            this.#imported.set(path, [kept]);
        else
            all.push(kept);
    }
    /** All findings in total order, read as they are iterated, again for each iteration. */
    findings() {
        const files = () => this.#files();
        const read = (file) => this.#read(file);
        return {
            *[Symbol.iterator]() {
                for (const file of files())
                    yield* read(file);
            },
        };
    }
    /** Files with findings, in order of their paths. Of two that look the same the first gets what was imported. */
    *#files() {
        const rest = [...this.#imported]
            .toSorted(([left], [right]) => (left < right ? -1 : 1))
            .values();
        let next = rest.next();
        for (const row of this.#order().withFindings) {
            const own = this.#kept.at(row);
            const path = next.done === true ? '' : this.#paths.pathOf(this.#ids.at(row));
            for (; next.done !== true && next.value[0] < path; next = rest.next()) {
                yield { own: undefined, imported: next.value[1] };
            }
            if (next.done === true || next.value[0] !== path)
                yield { own, imported: NOBODY_ELSE };
            else {
                yield { own, imported: next.value[1] };
                next = rest.next();
            }
        }
        for (; next.done !== true; next = rest.next())
            yield { own: undefined, imported: next.value[1] };
    }
    #read({ own, imported }) {
        const found = own === undefined ? [] : this.#store.findingsAt(own);
        if (imported.length === 0)
            return found;
        return (0,_merge_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeFindings */ .D)(found, imported.flatMap((kept) => this.#store.findingsAt(kept)));
    }
    #countRepeated() {
        const counts = { error: 0, warning: 0, notice: 0 };
        if (this.#imported.size === 0)
            return counts;
        for (const file of this.#files()) {
            const { own, imported } = file;
            if (imported.length === 0)
                continue;
            for (const kept of own === undefined ? imported : [own, ...imported]) {
                count(counts, this.#store.findingsAt(kept));
            }
            count(counts, this.#read(file), -1);
        }
        return counts;
    }
    #order() {
        this.#inOrder ??= {
            withFindings: this.#byPath(this.#ids),
            unanalyzed: Array.from(this.#byPath(this.#unanalyzedIds)).flatMap((row) => this.#unanalyzed[row] ?? []),
        };
        return this.#inOrder;
    }
    /** The rows of a column of ids, by the paths of their tasks. */
    #byPath(ids) {
        const rows = Uint32Array.from({ length: ids.length }, (_, row) => row);
        return rows.toSorted((left, right) => this.#paths.comparePaths(ids.at(left), ids.at(right)));
    }
}


/***/ }),

/***/ 10268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ RunProfileAccount)
/* harmony export */ });
/* harmony import */ var _model_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24985);
/* harmony import */ var _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91650);


const NO_REASON = 0;
function float64(rows) {
    return new Float64Array(rows);
}
/** Files that were in work, in the order of their ends: 31 bytes each. */
class SpanTable {
    #paths;
    #taskIds = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o((rows) => new Uint32Array(rows));
    #workers = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o((rows) => new Uint16Array(rows));
    #startedMs = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o(float64);
    #wallMs = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o(float64);
    /** NaN where it is not known. */
    #cpuMs = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o(float64);
    /** The reason's place in `UNANALYZED_REASONS`, from 1. */
    #reasons = new _tables_number_column_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberColumn */ .o((rows) => new Uint8Array(rows));
    constructor(paths) {
        this.#paths = paths;
    }
    add(outcome, span) {
        const { taskId, cost } = outcome;
        this.#taskIds.push(taskId);
        this.#workers.push(span.worker);
        this.#startedMs.push(span.startedMs);
        this.#wallMs.push(cost.wallMs);
        this.#cpuMs.push(cost.cpuMs ?? Number.NaN);
        const isLost = outcome.kind === 'unanalyzed';
        this.#reasons.push(isLost ? _model_task_js__WEBPACK_IMPORTED_MODULE_0__/* .UNANALYZED_REASONS */ .Q.indexOf(outcome.reason) + 1 : NO_REASON);
    }
    *[Symbol.iterator]() {
        for (let row = 0; row < this.#taskIds.length; row += 1) {
            const cpuMs = this.#cpuMs.at(row);
            const reason = _model_task_js__WEBPACK_IMPORTED_MODULE_0__/* .UNANALYZED_REASONS */ .Q[this.#reasons.at(row) - 1];
            yield {
                path: this.#paths.pathOf(this.#taskIds.at(row)),
                worker: this.#workers.at(row),
                startedMs: this.#startedMs.at(row),
                wallMs: this.#wallMs.at(row),
                cpuMs: Number.isNaN(cpuMs) ? null : cpuMs,
                ...(reason !== undefined && { reason }),
            };
        }
    }
}
function add(left, right) {
    return left === null || right === null ? null : left + right;
}
function byCost(left, right) {
    const difference = (right.cpuMs ?? right.wallMs) - (left.cpuMs ?? left.wallMs);
    return difference === 0 ? Number(left.analyzer > right.analyzer) * 2 - 1 : difference;
}
/** Gathers where the time of a run goes, as outcomes come. */
class RunProfileAccount {
    #spans;
    #totals = new Map();
    constructor(paths) {
        this.#spans = new SpanTable(paths);
    }
    /** Takes the one outcome of a task; one that never started has no part in it. */
    record(outcome) {
        const { span } = outcome;
        if (span === undefined)
            return;
        this.#spans.add(outcome, span);
        for (const time of span.analyzers) {
            const { analyzer } = time;
            const so = this.#totals.get(analyzer) ?? { analyzer, files: 0, wallMs: 0, cpuMs: 0 };
            this.#totals.set(analyzer, {
                analyzer,
                files: so.files + 1,
                wallMs: so.wallMs + time.wallMs,
                cpuMs: add(so.cpuMs, time.cpuMs),
            });
        }
    }
    get profile() {
        return { spans: this.#spans, analyzers: [...this.#totals.values()].toSorted(byCost) };
    }
}


/***/ }),

/***/ 21395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ToolAccount)
/* harmony export */ });
/** What a run of a tool that was lost is called. */
const LOST = {
    deadline: 'deadline',
    starved: 'deadline',
    cancelled: 'cancelled',
    'out-of-memory': 'out-of-memory',
};
/** Failures named one by one; each stands for a run, and there may be thousands. */
const FAILURES_NAMED = 20;
function failureOf(outcome) {
    if (outcome.kind === 'ran')
        return outcome.failure;
    if (outcome.kind === 'analyzed')
        return undefined;
    return { reason: LOST[outcome.reason] ?? 'engine-died', detail: outcome.detail };
}
/** Counts what tools did as it comes. */
class ToolAccount {
    #tallies = new Map();
    /** Begins with the files that tools are for and cannot be given, by tool. */
    constructor(unpassable = new Map()) {
        for (const [tool, paths] of unpassable)
            this.#refuse(tool, paths);
    }
    /** Every tool that had a run, or a file that could not be passed, by name. */
    get reports() {
        return [...this.#tallies]
            .toSorted(([left], [right]) => (left < right ? -1 : 1))
            .map(([name, tally]) => ({ name, ...tally, failures: shortened(tally.failures) }));
    }
    /** Takes the one outcome of a run. */
    record(task, outcome) {
        const tally = this.#tallyOf(task.batch?.tool ?? '');
        const files = task.batch?.files ?? [];
        tally.runs += 1;
        tally.files += files.length;
        tally.wallMs += outcome.cost.wallMs;
        if (outcome.kind === 'ran') {
            tally.findings += outcome.found;
            tally.dropped += outcome.dropped;
        }
        const failure = failureOf(outcome);
        if (failure !== undefined) {
            tally.failures.push({ ...failure, files: files.length, firstPath: files[0] ?? '' });
        }
    }
    #refuse(tool, paths) {
        this.#tallyOf(tool).failures.push({
            reason: 'unpassable-name',
            detail: 'their names are not UTF-8, and no argument can hold them',
            files: paths.length,
            firstPath: paths[0] ?? '',
        });
    }
    #tallyOf(tool) {
        const known = this.#tallies.get(tool);
        if (known !== undefined)
            return known;
        const tally = { runs: 0, files: 0, findings: 0, dropped: 0, wallMs: 0, failures: [] };
        this.#tallies.set(tool, tally);
        return tally;
    }
}
/** Runs that failed in the same way are one: a program that is not there fails in each. */
function shortened(failures) {
    const merged = new Map();
    for (const failure of failures) {
        const key = JSON.stringify([failure.reason, failure.detail]);
        const same = merged.get(key);
        merged.set(key, same === undefined ? failure : { ...same, files: same.files + failure.files });
    }
    const kept = [...merged.values()];
    if (kept.length <= FAILURES_NAMED)
        return kept;
    const rest = kept.slice(FAILURES_NAMED - 1);
    const files = rest.reduce((sum, each) => sum + each.files, 0);
    const [first] = rest;
    const summed = first === undefined ? [] : [{ ...first, files }];
    return [...kept.slice(0, FAILURES_NAMED - 1), ...summed];
}


/***/ }),

/***/ 77270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS),
  b: () => (/* binding */ textOf)
});

;// CONCATENATED MODULE: ./build/inputs/github-inputs.js
/** Inputs about reporting on GitHub. */
const GITHUB_INPUTS = [
    {
        name: 'report',
        default: 'auto',
        description: 'Where findings appear on GitHub: auto (a check run, or workflow commands where that is not permitted), check, commands, or summary for the job summary alone.',
        placeholder: 'WHERE',
        shape: 'text',
        group: 'github',
        isFlag: true,
    },
    {
        name: 'check-name',
        default: 'Evenkeel',
        description: 'Name of the check run; must differ from the names of your jobs.',
        placeholder: 'NAME',
        shape: 'text',
        group: 'github',
        isFlag: true,
    },
    {
        name: 'annotation-limit',
        default: '500',
        description: 'Most annotations posted, the most severe first; 0 to 2500.',
        placeholder: 'N',
        shape: 'text',
        group: 'github',
        isFlag: true,
    },
    {
        name: 'github-token',
        default: '${{ github.token }}',
        description: 'Token for the Checks API, with checks: write, and to fetch commits of a pull request that the checkout lacks, with contents: read. Used for nothing else.',
        placeholder: 'TOKEN',
        shape: 'text',
        group: 'github',
        isFlag: false,
    },
    {
        name: 'job-check-run-id',
        default: '${{ job.check_run_id }}',
        description: "Filled in by GitHub: the job's own check run. Leave it as it is.",
        placeholder: 'TEXT',
        shape: 'text',
        group: 'github',
        isFlag: false,
    },
    {
        name: 'matrix',
        default: '${{ toJSON(matrix) }}',
        description: "Filled in by GitHub: the values of this job of a matrix, which become part of the check run's name. Leave it as it is.",
        placeholder: 'TEXT',
        shape: 'text',
        group: 'github',
        isFlag: false,
    },
    {
        name: 'job-index',
        default: '${{ strategy.job-index }}',
        description: 'Filled in by GitHub: which job of a matrix this is. Leave it as it is.',
        placeholder: 'TEXT',
        shape: 'text',
        group: 'github',
        isFlag: false,
    },
    {
        name: 'job-total',
        default: '${{ strategy.job-total }}',
        description: 'Filled in by GitHub: how many jobs the matrix has. Leave it as it is.',
        placeholder: 'TEXT',
        shape: 'text',
        group: 'github',
        isFlag: false,
    },
];

;// CONCATENATED MODULE: ./build/inputs/report-inputs.js
/** Inputs that name the files that reports are read from and written to. */
const REPORT_INPUTS = [
    {
        name: 'sarif-in',
        default: '',
        description: 'Globs of SARIF files that other steps wrote, one a line, relative to the workspace; on the command line, to the current folder. Their findings and rules become part of this report.',
        placeholder: 'GLOB',
        shape: 'list',
        group: 'reports',
        isFlag: true,
    },
    {
        name: 'json-file',
        default: '',
        description: 'File to write the whole report to as JSON; none when empty.',
        placeholder: 'FILE',
        shape: 'text',
        group: 'reports',
        isFlag: true,
    },
    {
        name: 'html-file',
        default: '',
        description: 'File to write the report page to: one HTML file that loads nothing, with filters, source, and charts of the run; none when empty.',
        placeholder: 'FILE',
        shape: 'text',
        group: 'reports',
        isFlag: true,
    },
    {
        name: 'sarif-file',
        default: '',
        description: 'File to write findings to as SARIF 2.1.0, for github/codeql-action/upload-sarif and other tools; none when empty.',
        placeholder: 'FILE',
        shape: 'text',
        group: 'reports',
        isFlag: true,
    },
    {
        name: 'trace-file',
        default: '',
        description: 'File to write the run to in the Trace Event Format, which Perfetto and Chrome open; none when empty.',
        placeholder: 'FILE',
        shape: 'text',
        group: 'reports',
        isFlag: true,
    },
    {
        name: 'journal-file',
        default: '',
        description: "File to write the run's journal to, for replay and report-from; when empty, the action keeps it in a temporary folder, the command line keeps none.",
        placeholder: 'FILE',
        shape: 'text',
        group: 'reports',
        isFlag: true,
    },
    {
        name: 'report-from',
        default: '',
        description: 'Journal of an earlier job to post from instead of analysing: the second job for pull requests from forks. The step is then green unless the journal is unusable.',
        placeholder: 'JOURNAL',
        shape: 'text',
        group: 'github',
        isFlag: false,
    },
];

;// CONCATENATED MODULE: ./build/inputs/input-table.js


/**
 * Every input that works today. Parsing, the command line's flags, `action.yml` and the README's
 * table all follow this list; a contract test holds them together.
 */
const INPUTS = [
    {
        name: 'path',
        default: '.',
        description: 'Folder to analyse, relative to the workspace; on the command line, to the current folder.',
        placeholder: 'DIR',
        shape: 'text',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'include',
        default: '',
        description: 'Globs of the files to analyse, one a line; all files when empty.',
        placeholder: 'GLOB',
        shape: 'list',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'exclude',
        default: '',
        description: 'Globs of files to leave out, one a line; wins over include.',
        placeholder: 'GLOB',
        shape: 'list',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'config',
        default: '',
        description: 'Configuration file, relative to the workspace; evenkeel.yml or .github/evenkeel.yml in the analysed folder when empty.',
        placeholder: 'FILE',
        shape: 'text',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'analyzers',
        default: 'auto',
        description: 'Analyzers to run: auto for every one that has files, names for only those, or names with a leading - to switch those off. Separated by commas or lines.',
        placeholder: 'LIST',
        shape: 'list',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'allow-tools',
        default: 'auto',
        description: "Whether the tools that the configuration names run: true, false, or auto for where the configuration is this repository's own, not a fork's.",
        placeholder: 'WHEN',
        shape: 'text',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'max-file-size',
        default: '1MiB',
        description: 'Larger files are skipped, counted and named. A size such as 512KiB, 1MiB or 2MB; without a unit, bytes.',
        placeholder: 'SIZE',
        shape: 'text',
        group: 'files',
        isFlag: true,
    },
    {
        name: 'fail-on',
        default: 'error',
        description: 'Least severity that fails the run: error, warning, notice or never.',
        placeholder: 'SEVERITY',
        shape: 'text',
        group: 'verdict',
        isFlag: true,
    },
    {
        name: 'fail-on-incomplete',
        default: 'true',
        description: 'Whether a run in which a selected file was not analyzed fails (true) or is neutral (false). It is never a success.',
        placeholder: 'BOOLEAN',
        shape: 'boolean',
        group: 'verdict',
        isFlag: true,
    },
    {
        name: 'timeout',
        default: '25m',
        description: 'Time budget of the whole step, reporting included. A duration such as 90s, 25m or 1h30m.',
        placeholder: 'DURATION',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'file-timeout',
        default: '10s',
        description: 'CPU time one file may use in a worker. A duration such as 500ms, 10s or 1m.',
        placeholder: 'DURATION',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'cpus',
        default: 'auto',
        description: 'CPUs to count on, such as 2 or 0.5; auto for what the runner really allows.',
        placeholder: 'N',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'memory',
        default: 'auto',
        description: 'Memory to count on, such as 512MiB or 4GiB; auto for what the runner really allows.',
        placeholder: 'SIZE',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'workers',
        default: 'auto',
        description: 'Number of workers; auto for what CPUs and memory allow, at most max-workers.',
        placeholder: 'N',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    {
        name: 'max-workers',
        default: '8',
        description: 'Most workers that auto may choose.',
        placeholder: 'N',
        shape: 'text',
        group: 'limits',
        isFlag: true,
    },
    ...REPORT_INPUTS,
    ...GITHUB_INPUTS,
];
/** The text of an input without surrounding white space, or its default where that leaves nothing. */
function textOf(get, name) {
    return get(name).trim() || (INPUTS.find((input) => input.name === name)?.default ?? '');
}


/***/ }),

/***/ 51410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest),
/* harmony export */   q: () => (/* binding */ nearestOf)
/* harmony export */ });
/** Most edits at which a word is still taken for a slip of another. */
const MOST_EDITS = 3;
/** Longest word compared; the effort grows with the square of it. */
const LONGEST_WORD = 64;
/**
 * The candidate that `word` is most likely a slip of, or `undefined` when none is close: at most
 * three edits, and fewer than half of the longer word.
 */
function nearest(word, candidates) {
    return nearestOf(word, candidates)[0];
}
/** All candidates that `word` may be a slip of, the likeliest first. */
function nearestOf(word, candidates) {
    if (word.length > LONGEST_WORD)
        return [];
    const lower = word.toLowerCase();
    return candidates
        .filter((candidate) => Math.abs(candidate.length - word.length) <= MOST_EDITS)
        .map((candidate) => {
        const text = candidate.toLowerCase();
        return { candidate, edits: editDistance(lower, text), start: commonStart(lower, text) };
    })
        .filter(({ candidate, edits }) => {
        return edits <= MOST_EDITS && edits * 2 < Math.max(word.length, candidate.length);
    })
        .toSorted((left, right) => left.edits - right.edits || right.start - left.start)
        .map(({ candidate }) => candidate);
}
function commonStart(left, right) {
    let length = 0;
    while (length < left.length && left[length] === right[length])
        length += 1;
    return length;
}
/** What it costs when the last two letters are the same, swapped. */
function swapCost(from, to, before) {
    const isSwap = from[0] === to[1] && from[1] === to[0];
    return isSwap && before !== undefined ? before + 1 : Infinity;
}
/** The costs of one more letter of `from`, which is the last of these two. */
function nextRow(letters, to, [beforeLast, last]) {
    const row = [(last[0] ?? 0) + 1];
    for (let column = 1; column <= to.length; column += 1) {
        const substitution = letters[1] === to[column - 1] ? 0 : 1;
        const swap = swapCost(letters, to.slice(column - 2, column), beforeLast[column - 2]);
        const around = Math.min(last[column] ?? 0, row[column - 1] ?? 0) + 1;
        row.push(Math.min(around, (last[column - 1] ?? 0) + substitution, swap));
    }
    return row;
}
/**
 * Insertions, deletions, substitutions and swaps of neighbours: the distance of optimal string
 * alignment, row by row.
 */
function editDistance(from, to) {
    let rows = [[], Array.from({ length: to.length + 1 }, (_, index) => index)];
    for (let row = 1; row <= from.length; row += 1) {
        const letters = row === 1 ? ` ${from[0] ?? ''}` : from.slice(row - 2, row);
        rows = [rows[1], nextRow(letters, to, rows)];
    }
    return rows[1][to.length] ?? 0;
}


/***/ }),

/***/ 85876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const NUMBER = String.raw `(\d{1,9}(?:\.\d{1,9})?)`;
/** Hours, minutes, seconds, milliseconds, largest first, each at most once, a space allowed between. */
const DURATION = new RegExp(`^(?:${NUMBER}h)? ?(?:${NUMBER}m)? ?(?:${NUMBER}s)? ?(?:${NUMBER}ms)?$`, 'u');
const UNIT_MS = [3_600_000, 60_000, 1_000, 1];
/**
 * Parses a duration such as `25m`, `90s`, `1h30m` or `500ms` to whole milliseconds. `undefined` for
 * anything else, a number without a unit included: in a workflow it could mean seconds as well as
 * minutes, and a wrong guess would be off by sixty.
 */
function parseDuration(text) {
    const parts = DURATION.exec(text.toLowerCase())?.slice(1);
    if (parts === undefined || parts.every((part) => part === undefined))
        return undefined;
    const milliseconds = parts.map((part, index) => Number(part ?? 0) * (UNIT_MS[index] ?? 0));
    return Math.round(milliseconds.reduce((sum, part) => sum + part, 0));
}


/***/ }),

/***/ 24493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HY: () => (/* binding */ parseAllowanceOverrides),
  A7: () => (/* binding */ parseAnnotationInputs),
  TL: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/inputs/input-table.js + 2 modules
var input_table = __webpack_require__(77270);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/inputs/invalid-input.js

/** Longest stretch of a refused value that a message repeats, in characters. */
const SHOWN_CHARACTERS = 80;
/** The error for an input the user can correct: its name, what was expected, what was there, what to do. */
function invalidInput(name, complaint) {
    const { expected, found, advice } = complaint;
    return new errors/* ConfigurationError */.j1(`Input "${name}": expected ${expected}, found ${quote(found)}. ${advice}`);
}
function quote(text) {
    const shown = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
    return JSON.stringify(shown);
}

// EXTERNAL MODULE: ./build/inputs/nearest.js
var nearest = __webpack_require__(51410);
;// CONCATENATED MODULE: ./build/inputs/parse-analyzers.js


const NAME = 'analyzers';
/**
 * Parses `auto`, `ruff, biome` or `-prism`; commas, spaces and lines all separate.
 *
 * The ids come back in the order of `knownIds`, each once. Throws `ConfigurationError` for an
 * unknown id, for a mix of both kinds, and when nothing would be left to run.
 */
function parseAnalyzers(text, knownIds) {
    const words = text.split(/[\s,]+/u).filter((word) => word !== '');
    const off = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1));
    const named = words.filter((word) => !word.startsWith('-') && word !== 'auto');
    for (const id of [...off, ...named])
        assertKnown(id, knownIds);
    if (named.length === 0)
        return allBut(off, knownIds);
    if (named.length < words.length)
        throw mixed(text);
    return { kind: 'only', ids: knownIds.filter((id) => named.includes(id)) };
}
function allBut(off, knownIds) {
    if (knownIds.every((id) => off.includes(id))) {
        throw invalidInput(NAME, {
            expected: 'at least one analyzer left to run',
            found: off.map((id) => `-${id}`).join(', '),
            advice: 'Switch off fewer of them.',
        });
    }
    return { kind: 'auto', off: knownIds.filter((id) => off.includes(id)) };
}
function assertKnown(id, knownIds) {
    if (knownIds.includes(id))
        return;
    const guess = (0,nearest/* nearest */.p)(id, [...knownIds, 'auto']);
    throw invalidInput(NAME, {
        expected: `auto or any of ${knownIds.join(', ')}`,
        found: id,
        advice: guess === undefined ? 'Use one of these names.' : `Did you mean "${guess}"?`,
    });
}
function mixed(text) {
    return invalidInput(NAME, {
        expected: 'either names to run or names with "-" to switch off',
        found: text,
        advice: 'Name only what should run, or use auto with what should not.',
    });
}

;// CONCATENATED MODULE: ./build/inputs/parse-choice.js



/** Parses an input that is one of a few words; case does not matter. */
function parseChoice(get, name, choices) {
    const text = (0,input_table/* textOf */.b)(get, name);
    const choice = choices.find((candidate) => candidate === text.toLowerCase());
    if (choice !== undefined)
        return choice;
    const guess = (0,nearest/* nearest */.p)(text, choices);
    throw invalidInput(name, {
        expected: `one of ${choices.join(', ')}`,
        found: text,
        advice: guess === undefined ? 'Use one of these words.' : `Did you mean "${guess}"?`,
    });
}
/** Parses `true` or `false`; case does not matter. */
function parseBoolean(get, name) {
    return parseChoice(get, name, ['true', 'false']) === 'true';
}

;// CONCATENATED MODULE: ./build/inputs/parse-globs.js

/** Splits a list of globs, one a line; blank lines do not count. What a line means is judged where it is used. */
function parseGlobs(get, name) {
    return (0,input_table/* textOf */.b)(get, name)
        .split(/[\r\n]+/u)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./build/inputs/parse-job-leg.js
/** A matrix may be large, as when it carries whole objects; a name is made of a small one. */
const MATRIX_CHARS = 64 * 1024;
/**
 * Parses what GitHub fills into the inputs about the job's place in a matrix. What is absent, not
 * evaluated or odd is left out: the user did not write it and cannot mend it. Never throws.
 */
function parseJobLeg(get) {
    const checkRunId = /^\d{1,20}$/.exec(filledIn(get, 'job-check-run-id'))?.[0];
    const index = parseCount(filledIn(get, 'job-index'));
    const total = parseCount(filledIn(get, 'job-total'));
    const matrix = parseMatrix(filledIn(get, 'matrix'));
    return {
        ...(checkRunId !== undefined && { checkRunId }),
        ...(index !== undefined && { index }),
        ...(total !== undefined && { total }),
        ...(matrix !== undefined && { matrix }),
    };
}
/** A runner that knows no such context hands over the expression itself. */
function filledIn(get, name) {
    const text = get(name).trim();
    return text.startsWith('${{') ? '' : text;
}
function parseCount(text) {
    return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
function parseMatrix(text) {
    if (text === '' || text.length > MATRIX_CHARS)
        return undefined;
    try {
        const value = JSON.parse(text);
        const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
        return isObject ? Object.fromEntries(Object.entries(value)) : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/inputs/parse-duration.js
var parse_duration = __webpack_require__(85876);
;// CONCATENATED MODULE: ./build/inputs/parse-size.js
const SIZE = /^(\d{1,15}(?:\.\d{1,9})?) ?([a-z]*)$/u;
/** Bytes in each unit, in lower case. */
const UNITS = new Map([
    ['', 1],
    ['b', 1],
    ...['k', 'm', 'g', 't'].flatMap((letter, index) => [
        [letter, 1024 ** (index + 1)],
        [`${letter}i`, 1024 ** (index + 1)],
        [`${letter}ib`, 1024 ** (index + 1)],
        [`${letter}b`, 1000 ** (index + 1)],
    ]),
]);
/**
 * Parses a size to whole bytes. `KiB MiB GiB TiB`, `Ki Mi Gi Ti` (as Kubernetes writes them) and the
 * bare letters `k m g t` (as Docker writes them) are powers of 1024; `kB MB GB TB` are powers of
 * 1000; no unit means bytes. Case does not matter. `undefined` for anything else.
 */
function parseSize(text) {
    const [, amount = '', unit = ''] = SIZE.exec(text.toLowerCase()) ?? [];
    const unitBytes = UNITS.get(unit);
    if (amount === '' || unitBytes === undefined)
        return undefined;
    const bytes = Math.round(Number(amount) * unitBytes);
    return Number.isSafeInteger(bytes) ? bytes : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/parse-quantity.js




/** Milliseconds, from text such as `25m` or `1h30m`. */
const DURATION = {
    parse: parse_duration/* parseDuration */.E,
    noun: 'a duration such as 90s, 25m or 1h30m',
    advice: (text) => isNumber(text)
        ? `Say which unit is meant: "${text}s", "${text}m" or "${text}h".`
        : 'Write whole or decimal numbers, each followed by h, m, s or ms.',
};
/** Bytes, from text such as `1MiB` or `4g`. */
const parse_quantity_SIZE = {
    parse: parseSize,
    noun: 'a size such as 512KiB, 1MiB or 4GiB',
    advice: () => 'Write a number, followed by KiB, MiB or GiB where it does not count bytes.',
};
/** A number of CPUs, which may be a fraction. */
const CPUS = {
    parse: (text) => (isNumber(text) ? Number(text) : undefined),
    noun: 'a number of CPUs such as 2 or 0.5',
    advice: () => 'Write a plain decimal number.',
};
/** A whole number. */
const COUNT = {
    parse: (text) => (/^\d{1,9}$/u.test(text) ? Number(text) : undefined),
    noun: 'a whole number',
    advice: () => 'Write it in plain digits.',
};
/** Digits with an optional fraction: no sign, no exponent, no other base. */
function isNumber(text) {
    return /^(?:\d{1,9}(?:\.\d{1,9})?|\.\d{1,9})$/u.test(text);
}
/** Parses an input to its quantity's base unit; outside its bounds is an error, never a clamp. */
function parseQuantity(get, input) {
    const { name, quantity, bounds } = input;
    const text = (0,input_table/* textOf */.b)(get, name);
    const value = quantity.parse(text);
    if (value === undefined) {
        throw invalidInput(name, {
            expected: quantity.noun,
            found: text,
            advice: quantity.advice(text),
        });
    }
    const isWithin = value >= (quantity.parse(bounds.least) ?? 0) && value <= (quantity.parse(bounds.most) ?? 0);
    if (isWithin)
        return value;
    throw invalidInput(name, {
        expected: `${quantity.noun}, from ${bounds.least} to ${bounds.most}`,
        found: text,
        advice: 'Choose a value within these bounds.',
    });
}
/** Like `parseQuantity`, where the word `auto` leaves the choice to the program: `undefined`. */
function parseQuantityOrAuto(get, input) {
    if ((0,input_table/* textOf */.b)(get, input.name).toLowerCase() === 'auto')
        return undefined;
    const quantity = { ...input.quantity, noun: `auto or ${input.quantity.noun}` };
    return parseQuantity(get, { ...input, quantity });
}

;// CONCATENATED MODULE: ./build/inputs/parse-inputs.js








/** A self-hosted job may run five days: https://docs.github.com/en/actions/reference/limits. */
const TIMEOUT = {
    name: 'timeout',
    quantity: DURATION,
    bounds: { least: '1s', most: '120h' },
};
/** Ten times the most, the ceiling in wall time, still fits a timer of Node (2^31 - 1 ms). */
const FILE_TIMEOUT = {
    name: 'file-timeout',
    quantity: DURATION,
    bounds: { least: '10ms', most: '24h' },
};
/** The least is Linux's least quota (1 ms) in its default period (100 ms). */
const CPU_OVERRIDE = {
    name: 'cpus',
    quantity: CPUS,
    bounds: { least: '0.01', most: '1024' },
};
/** The least also catches a lone number that was meant as GiB, such as `4`. */
const MEMORY_OVERRIDE = {
    name: 'memory',
    quantity: parse_quantity_SIZE,
    bounds: { least: '64MiB', most: '64TiB' },
};
const WORKERS = {
    name: 'workers',
    quantity: COUNT,
    bounds: { least: '1', most: '256' },
};
const MAX_WORKERS = { ...WORKERS, name: 'max-workers' };
/** Half of the longest string V8 can hold (2^29 - 24 code units), in which a file must fit as text. */
const MAX_FILE_SIZE = {
    name: 'max-file-size',
    quantity: parse_quantity_SIZE,
    bounds: { least: '1B', most: '256MiB' },
};
/**
 * 2500 annotations are 51 writes; GitHub allows 80 a minute and 500 an hour:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api.
 */
const ANNOTATION_LIMIT = {
    name: 'annotation-limit',
    quantity: COUNT,
    bounds: { least: '0', most: '2500' },
};
/** GitHub documents no limit; this one keeps a list of checks readable. */
const CHECK_NAME_CHARACTERS = 100;
/**
 * Parses every input. `get` gives an input's text, `''` meaning its default; `analyzerIds` are the
 * registry's, in its order. Throws nothing but `ConfigurationError`.
 */
function parseInputs(get, analyzerIds) {
    return {
        path: parseText(get, 'path'),
        include: parseGlobs(get, 'include'),
        exclude: parseGlobs(get, 'exclude'),
        sarifIn: parseGlobs(get, 'sarif-in'),
        analyzers: parseAnalyzers((0,input_table/* textOf */.b)(get, 'analyzers'), analyzerIds),
        allowTools: parseChoice(get, 'allow-tools', ['auto', 'true', 'false']),
        failOn: parseChoice(get, 'fail-on', [...finding/* SEVERITIES */.oC, 'never']),
        failOnIncomplete: parseBoolean(get, 'fail-on-incomplete'),
        timeoutMs: parseQuantity(get, TIMEOUT),
        fileTimeoutMs: parseQuantity(get, FILE_TIMEOUT),
        ...parseAllowanceOverrides(get),
        maxFileSizeBytes: parseQuantity(get, MAX_FILE_SIZE),
        ...parseAnnotationInputs(get),
        checkName: parseCheckName(get),
        leg: parseJobLeg(get),
        ...parseFiles(get),
    };
}
/** Parses only the inputs that decide where findings appear, and how many. */
function parseAnnotationInputs(get) {
    return {
        report: parseChoice(get, 'report', ['auto', 'check', 'commands', 'summary']),
        annotationLimit: parseQuantity(get, ANNOTATION_LIMIT),
    };
}
const FILE_INPUTS = {
    config: 'config',
    jsonFile: 'json-file',
    htmlFile: 'html-file',
    sarifFile: 'sarif-file',
    traceFile: 'trace-file',
    journalFile: 'journal-file',
    reportFrom: 'report-from',
};
/** The files that are named; those that are not are left out. */
function parseFiles(get) {
    const entries = Object.entries(FILE_INPUTS).map(([key, name]) => [key, parseText(get, name)]);
    return Object.fromEntries(entries.filter(([, path]) => path !== ''));
}
/** Parses only the inputs that the `allowance` command shares with a run. */
function parseAllowanceOverrides(get) {
    const cpus = parseQuantityOrAuto(get, CPU_OVERRIDE);
    const memoryBytes = parseQuantityOrAuto(get, MEMORY_OVERRIDE);
    const workers = parseQuantityOrAuto(get, WORKERS);
    return {
        ...(cpus !== undefined && { cpus }),
        ...(memoryBytes !== undefined && { memoryBytes }),
        ...(workers !== undefined && { workers }),
        maxWorkers: parseQuantity(get, MAX_WORKERS),
    };
}
/** One line of text that can go where the system takes names: no control characters. */
function parseText(get, name) {
    const text = (0,input_table/* textOf */.b)(get, name);
    if (!/\p{Cc}/u.test(text))
        return text;
    throw invalidInput(name, {
        expected: 'one line of text without control characters',
        found: text,
        advice: 'Remove the line breaks and control characters.',
    });
}
function parseCheckName(get) {
    const name = parseText(get, 'check-name');
    if (name.length <= CHECK_NAME_CHARACTERS)
        return name;
    throw invalidInput('check-name', {
        expected: `at most ${String(CHECK_NAME_CHARACTERS)} characters`,
        found: name,
        advice: 'Choose a shorter name.',
    });
}


/***/ }),

/***/ 54479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ abandonedOutcome),
/* harmony export */   z: () => (/* binding */ AbandonedTasks)
/* harmony export */ });
/* harmony import */ var _model_task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24985);

/** Why a run ends with tasks left: of each of them there is nothing else to tell. */
const ENDINGS = new Set(['cancelled', 'deadline', 'engine-died']);
/** What an outcome has of which everything is in a record. */
const TOLD = new Set(['kind', 'taskId', 'reason', 'detail', 'cost']);
/** Some 80 kB: a line stays short however scattered the tasks of a stage are. */
const RANGES_PER_RECORD = 5000;
function isBare(outcome) {
    // The very object: what an engine sent is a copy, and is written at once.
    if (!ENDINGS.has(outcome.reason) || outcome.cost !== _model_task_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .W)
        return false;
    return Object.keys(outcome).every((name) => TOLD.has(name));
}
/** The outcome that a record gives one of its tasks. */
function abandonedOutcome({ reason, detail }, taskId) {
    return { kind: 'unanalyzed', taskId, reason, detail, cost: _model_task_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COST */ .W };
}
/**
 * Gathers the tasks that were never started when a run ended: 100,000 lines, each written by itself,
 * would keep main from hearing a signal for seconds. They are one line, as their ids follow each other.
 */
class AbandonedTasks {
    #journal;
    #pending;
    constructor(journal) {
        this.#journal = journal;
    }
    /** Takes an outcome that says nothing but why the run ended; `false` for any other. */
    take(outcome) {
        if (outcome.kind !== 'unanalyzed' || !isBare(outcome))
            return false;
        const { taskId, reason, detail } = outcome;
        if (this.#pending?.reason !== reason || this.#pending.detail !== detail)
            this.flush();
        this.#pending ??= { reason, detail, taskIds: [] };
        const { taskIds } = this.#pending;
        const last = taskIds.at(-1);
        if (last !== undefined && last[1] + 1 === taskId)
            last[1] = taskId;
        else
            taskIds.push([taskId, taskId]);
        if (taskIds.length >= RANGES_PER_RECORD)
            this.flush();
        return true;
    }
    /** Writes what has been taken. */
    flush() {
        if (this.#pending !== undefined)
            this.#journal.append({ kind: 'abandoned', ...this.#pending });
        this.#pending = undefined;
    }
}


/***/ }),

/***/ 91368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ RecordedComparison),
/* harmony export */   u: () => (/* binding */ comparisonRecords)
/* harmony export */ });
/* harmony import */ var _files_listed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54762);

/** Lines of a journal stay short enough to be read at once. */
const HUNKS_PER_RECORD = 5000;
const FILES_PER_RECORD = 500;
/** More than any comparison that Evenkeel writes (`diff-reader.ts`), files without hunks included. */
const MOST_HUNKS = 200_000;
const MOST_FILES = 500_000;
/** A comparison as a journal holds it: the files that differ, some at a time, then what they are. */
function* comparisonRecords(comparison) {
    const { toAnalyzed, underReview } = comparison;
    const moved = Array.isArray(toAnalyzed) ? recordable(toAnalyzed) : undefined;
    const reviewed = underReview && recordable(underReview);
    yield* changesRecords('to-analyzed', moved ?? []);
    yield* changesRecords('under-review', reviewed ?? []);
    yield {
        kind: 'comparison',
        toAnalyzed: toHead(toAnalyzed, moved),
        ...(reviewed !== undefined && { underReview: { changes: reviewed.length } }),
    };
}
function toHead(toAnalyzed, moved) {
    if (toAnalyzed === 'same')
        return 'same';
    return 'doubt' in toAnalyzed ? { doubt: toAnalyzed.doubt } : { changes: moved?.length ?? 0 };
}
/** Nothing is analyzed at a path that leads out, so nothing is lost without it. */
function recordable(changes) {
    return changes.flatMap(({ oldPath, newPath, ...change }) => {
        if (newPath !== undefined && !(0,_files_listed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainedPath */ .l)(newPath))
            return [];
        const isOldTold = oldPath !== undefined && (0,_files_listed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isContainedPath */ .l)(oldPath);
        const names = { ...(isOldTold && { oldPath }), ...(newPath !== undefined && { newPath }) };
        return [{ ...change, ...names }];
    });
}
function* changesRecords(part, changes) {
    let batch = [];
    let hunks = 0;
    for (const change of changes) {
        batch.push({ ...change, hunks: change.hunks.map(toTuple) });
        hunks += change.hunks.length;
        if (batch.length < FILES_PER_RECORD && hunks < HUNKS_PER_RECORD)
            continue;
        yield { kind: 'changes', part, changes: batch };
        batch = [];
        hunks = 0;
    }
    if (batch.length > 0)
        yield { kind: 'changes', part, changes: batch };
}
function toTuple({ oldStart, oldLines, newStart, newLines }) {
    return [oldStart, oldLines, newStart, newLines];
}
function fromTuple([oldStart, oldLines, newStart, newLines]) {
    return { oldStart, oldLines, newStart, newLines };
}
/** Gathers a comparison from a journal, whoever wrote it. What is not whole is not believed. */
class RecordedComparison {
    #parts = { 'to-analyzed': [], 'under-review': [] };
    #hunks = 0;
    #files = 0;
    #comparison;
    /** Absent when the journal has none. */
    get comparison() {
        return this.#comparison;
    }
    /** `false` when it cannot be used. */
    take(record) {
        if (this.#comparison !== undefined)
            return false;
        if (record.kind === 'changes')
            return this.#takeChanges(record);
        const { toAnalyzed, underReview } = record;
        const isReviewed = underReview?.changes === this.#parts['under-review'].length;
        this.#comparison = {
            toAnalyzed: this.#toAnalyzed(toAnalyzed),
            ...(isReviewed && { underReview: this.#parts['under-review'] }),
        };
        return true;
    }
    #toAnalyzed(told) {
        if (told === 'same' || 'doubt' in told)
            return told;
        const changes = this.#parts['to-analyzed'];
        if (told.changes === changes.length)
            return changes;
        return { doubt: 'the journal does not hold the whole comparison' };
    }
    #takeChanges({ part, changes }) {
        this.#files += changes.length;
        this.#hunks += changes.reduce((sum, { hunks }) => sum + hunks.length, 0);
        if (this.#files > MOST_FILES || this.#hunks > 2 * MOST_HUNKS)
            return false;
        for (const { hunks, ...change } of changes) {
            this.#parts[part].push({ ...change, hunks: hunks.map(fromTuple) });
        }
        return true;
    }
}


/***/ }),

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ JOURNAL_FORMAT)
/* harmony export */ });
/** The format's number, raised when a reader of the old one would be misled. */
const JOURNAL_FORMAT = 1;


/***/ }),

/***/ 33579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readFindings),
/* harmony export */   n: () => (/* binding */ readOutcome)
/* harmony export */ });
/* harmony import */ var _abandoned_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54479);
/* harmony import */ var _record_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48279);


function changed({ path }) {
    throw new Error(`Expected the journal "${path}" to stay as it was, found it changed.`);
}
function readAgain(source, { offset, length }) {
    const parsed = (0,_record_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .H)(source.read(offset, length));
    return parsed.kind === 'record' ? parsed.record : changed(source);
}
/**
 * Reads a task's outcome again, as strictly as before.
 * @throws when the journal has been changed since.
 */
function readOutcome(source, position, { id }) {
    const record = readAgain(source, position);
    if (record.kind === 'outcome')
        return record.outcome;
    if (record.kind === 'abandoned')
        return (0,_abandoned_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .abandonedOutcome */ .h)(record, id);
    return changed(source);
}
/** The findings of an outcome, or of what was imported, read again. Throws as `readOutcome` does. */
function readFindings(source, position) {
    const record = readAgain(source, position);
    if (record.kind === 'imported')
        return record.findings;
    if (record.kind !== 'outcome')
        return changed(source);
    return record.outcome.kind === 'analyzed' ? record.outcome.findings : [];
}


/***/ }),

/***/ 22296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: ./build/journal/abandoned-tasks.js
var abandoned_tasks = __webpack_require__(54479);
// EXTERNAL MODULE: ./build/journal/journal-record.js
var journal_record = __webpack_require__(6473);
// EXTERNAL MODULE: ./build/journal/record-schema.js + 4 modules
var record_schema = __webpack_require__(48279);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/journal/comparison-records.js
var comparison_records = __webpack_require__(91368);
;// CONCATENATED MODULE: ./build/journal/recording.js


/** More files than any repository that one run could analyse; each costs memory here. */
const MOST_TASKS = 2_000_000;
/** More sentences than anybody would read. */
const MOST_NOTES = 1000;
/** Says why a journal cannot be used. */
function refuse(path, { expected, found, advice }) {
    throw new errors/* ConfigurationError */.j1(`Expected ${expected} in the journal "${path}", found ${found}: ${advice}.`);
}
/** Takes records in; what contradicts those before counts as unusable. */
class Recording {
    start;
    tasks = [];
    batches = [];
    notes = [];
    #path;
    #byId = new Map();
    #settled = new Set();
    compared = new comparison_records/* RecordedComparison */.Q();
    plan;
    watch;
    imports;
    end;
    /** Files in lists that could not be used. */
    droppedFiles = 0;
    constructor(path, start) {
        this.#path = path;
        this.start = start;
    }
    /** Gives the task an outcome belongs to, `undefined` for other records, and `false` for what is unusable. */
    take(record) {
        // The analysis may end before the commits are compared.
        if (record.kind === 'changes' || record.kind === 'comparison') {
            return this.compared.take(record) && undefined;
        }
        return this.end === undefined && this.#take(record);
    }
    /**
     * Settles the tasks of a record, one after the other, up to one that is not planned or is settled
     * already: a stranger's ranges cost no more time than there are tasks. Returns whether there was none.
     */
    *takeAbandoned({ taskIds }) {
        if (this.end !== undefined)
            return false;
        for (const [first, last] of taskIds) {
            for (let id = first; id <= last; id += 1) {
                const task = this.#byId.get(id);
                if (task === undefined || this.#settled.has(id))
                    return false;
                this.#settled.add(id);
                yield task;
            }
        }
        return true;
    }
    #take(record) {
        switch (record.kind) {
            case 'start':
                return false;
            case 'plan':
                return this.#takePlan(record);
            case 'tasks':
                return this.#takeTasks(record.tasks);
            case 'batches':
                return this.#takeTasks(record.batches);
            case 'outcome':
                return this.#takeOutcome(record);
            default:
                return this.#takeAside(record);
        }
    }
    /** Takes what belongs to no task. */
    #takeAside(record) {
        switch (record.kind) {
            case 'note':
                return this.#takeNote(record.text);
            case 'imported':
                return record.findings.some(({ path }) => path !== record.path) ? false : undefined;
            case 'stop':
            case 'engine-end':
            case 'sample':
                return undefined;
            default:
                return this.#takeFact(record);
        }
    }
    /** Takes what there is one of for the whole run. */
    #takeFact(record) {
        switch (record.kind) {
            case 'watch':
                this.watch = record;
                return;
            case 'imports':
                this.imports = record;
                return;
            case 'end':
                this.end = record;
                return;
            default:
                (0,errors/* assertNever */.xb)(record);
        }
    }
    #takePlan(plan) {
        if (this.plan !== undefined)
            return false;
        this.plan = plan;
        return undefined;
    }
    #takeNote(text) {
        if (this.notes.length < MOST_NOTES)
            this.notes.push(text);
    }
    #takeTasks(tasks) {
        if (this.plan === undefined)
            return false;
        if (this.#byId.size + tasks.length > MOST_TASKS) {
            return refuse(this.#path, {
                expected: `at most ${MOST_TASKS} files`,
                found: 'more',
                advice: 'analyse a folder of the repository at a time',
            });
        }
        for (const task of tasks) {
            // An id that is another one's: which of the two an outcome is for could not be told.
            if (this.#byId.has(task.id))
                this.droppedFiles += 1;
            else
                this.#addTask(task);
        }
        return undefined;
    }
    #addTask(task) {
        (task.batch === undefined ? this.tasks : this.batches).push(task);
        this.#byId.set(task.id, task);
    }
    #takeOutcome({ path, outcome }) {
        const task = this.#byId.get(outcome.taskId);
        if (task?.path !== path || this.#settled.has(task.id))
            return false;
        // A file is analyzed, and a tool has run.
        if (outcome.kind === (task.batch === undefined ? 'ran' : 'analyzed'))
            return false;
        const findings = outcome.kind === 'analyzed' ? outcome.findings : [];
        if (findings.some((finding) => finding.path !== path))
            return false;
        this.#settled.add(task.id);
        return task;
    }
}

;// CONCATENATED MODULE: ./build/journal/split-lines.js
const NEWLINE = 0x0a;
/** Joins what came in pieces, without copying where there is one piece only. */
function join(pieces, last) {
    if (pieces.length === 0)
        return last;
    return Buffer.concat([...pieces, last]);
}
/** Splits chunks of bytes into lines, one at a time; holds no more than one line of `mostBytes`. */
function* splitLines(chunks, mostBytes) {
    let pieces = [];
    let length = 0;
    let offset = 0;
    for (const chunk of chunks) {
        let start = 0;
        for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
            const last = chunk.subarray(start, end);
            length += last.length;
            yield length > mostBytes
                ? { kind: 'too-long' }
                : { kind: 'line', offset, bytes: join(pieces, last) };
            offset += length + 1;
            pieces = [];
            length = 0;
            start = end + 1;
        }
        const rest = chunk.subarray(start);
        length += rest.length;
        // A line that is too long already is only counted from here on.
        if (length > mostBytes)
            pieces = [];
        else if (rest.length > 0)
            pieces.push(rest.slice());
    }
    if (length > 0)
        yield { kind: 'cut' };
}

;// CONCATENATED MODULE: ./build/journal/read-journal.js





/** A million findings in one file are fewer bytes: Evenkeel analyses none above 256 MiB, and 1 MiB unless told. */
const MOST_LINE_BYTES = 64 * 2 ** 20;
function startOf(path, line) {
    const bytes = line?.kind === 'line' ? line.bytes : new Uint8Array();
    const format = (0,record_schema/* parseFormat */.X)(bytes) ?? journal_record/* JOURNAL_FORMAT */.M;
    if (format > journal_record/* JOURNAL_FORMAT */.M) {
        return refuse(path, {
            expected: `format ${journal_record/* JOURNAL_FORMAT */.M} or older`,
            found: `format ${format}`,
            advice: 'read it with the version of Evenkeel that wrote it, or a newer one',
        });
    }
    const parsed = (0,record_schema/* parseRecord */.H)(bytes);
    if (parsed.kind === 'record' && parsed.record.kind === 'start')
        return parsed.record;
    return refuse(path, {
        expected: 'the beginning of a run',
        found: line === undefined ? 'nothing' : 'something else',
        advice: 'name a file that Evenkeel wrote, such as the one of its output "journal"',
    });
}
/** Gives each of the tasks its outcome; `false` when the record contradicts what came before. */
function takeAbandoned(recording, { record, position }, reading) {
    const tasks = recording.takeAbandoned(record);
    for (;;) {
        const next = tasks.next();
        if (next.done === true)
            return next.value;
        const task = next.value;
        reading.onOutcome(task, (0,abandoned_tasks/* abandonedOutcome */.h)(record, task.id), position);
    }
}
/** Takes one line in; `false` when it says nothing. */
function takeLine(recording, line, reading) {
    if (line.kind !== 'line')
        return line.kind === 'cut';
    const parsed = (0,record_schema/* parseRecord */.H)(line.bytes);
    if (parsed.kind !== 'record')
        return parsed.kind === 'unknown';
    const { record, dropped } = parsed;
    recording.droppedFiles += dropped;
    const position = { offset: line.offset, length: line.bytes.length };
    return record.kind === 'abandoned'
        ? takeAbandoned(recording, { record, position }, reading)
        : takeRecord(recording, { record, position }, reading);
}
/** Takes any other record in; `false` when it contradicts what came before. */
function takeRecord(recording, { record, position }, reading) {
    const task = recording.take(record);
    if (task === false)
        return false;
    if (record.kind === 'imported')
        reading.onImported?.(record.path, record.findings, position);
    if (record.kind === 'sample')
        reading.onSample?.(record.sample);
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
async function readJournal(source, reading) {
    const lines = splitLines(source.chunks(), MOST_LINE_BYTES);
    const recording = new Recording(source.path, startOf(source.path, lines.next().value ?? undefined));
    let unusable = 0;
    let isCut = false;
    for (const line of lines) {
        const pause = reading.pauseIfDue();
        if (pause !== undefined)
            await pause;
        isCut ||= line.kind === 'cut';
        if (!takeLine(recording, line, reading))
            unusable += 1;
    }
    const { start, plan, tasks, batches, notes, watch, imports, end } = recording;
    const { comparison } = recording.compared;
    const flaws = { unusable, isCut, files: recording.droppedFiles };
    return { start, plan, tasks, batches, notes, watch, imports, end, comparison, flaws };
}


/***/ }),

/***/ 48279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ parseFormat),
  H: () => (/* binding */ parseRecord)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/skip.js
var skip = __webpack_require__(95851);
// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
// EXTERNAL MODULE: ./build/model/task.js
var task = __webpack_require__(24985);
// EXTERNAL MODULE: ./build/model/tool.js
var tool = __webpack_require__(75554);
;// CONCATENATED MODULE: ./build/journal/outcome-schema.js





/** Linux takes paths of 4,096 bytes (limits.h, PATH_MAX), and each may be shown as `\xNN`. */
const MOST_PATH_CHARACTERS = 4 * 4096;
/** Longer sentences and names than any that Evenkeel writes. */
const MOST_WORDS_CHARACTERS = 10_000;
/** A number of things, or a place in a list: beyond it numbers are no longer exact. */
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
/** A place in a text, or another number that is never zero. */
const position = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(1));
/** What a timer of Node takes. */
const duration = dist/* pipe */.FsL(position, dist/* maxValue */.cGV(2 ** 31 - 1));
/** Milliseconds, bytes and the like. */
const amount = dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x(), dist/* minValue */.Wwf(0));
/** What nobody can know everywhere. */
const known = dist/* nullable */.mee(amount);
/** A sentence or a name. */
const words = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(MOST_WORDS_CHARACTERS));
/** Sentences for the reader. */
const sentences = dist/* pipe */.FsL(dist/* array */.YOg(words), dist/* maxLength */.Ru6(10_000));
/** The id of an analyzer, or the name of a tool. */
const id = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9][a-z0-9-]{0,63}$/));
/** Ids of analyzers. */
const ids = dist/* pipe */.FsL(dist/* array */.YOg(id), dist/* maxLength */.Ru6(1000));
const severity = dist/* picklist */.KIO(finding/* SEVERITIES */.oC);
/** Relative, inside, and not of Git's own: whatever a journal names may be opened or linked to. */
const path = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(MOST_PATH_CHARACTERS), dist/* check */.z6Y((text) => (0,listed_file/* isContainedPath */.l)(text) && !text.includes('\0')));
const range = {
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: position,
};
const ruleId = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9-]+\/./s), dist/* maxLength */.Ru6(300));
const outcome_schema_finding = dist/* object */.Ikc({
    ruleId,
    analyzer: id,
    severity,
    // A message quotes the file, and is bounded by the line it is on.
    message: dist/* string */.YjP(),
    path,
    ...range,
    helpUrl: dist/* exactOptional */.yqP(words),
    fix: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        message: dist/* string */.YjP(),
        edits: dist/* array */.YOg(dist/* object */.Ikc({ range: dist/* object */.Ikc(range), text: dist/* string */.YjP() })),
    })),
    alsoReportedBy: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ analyzer: id, ruleId })), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(1000))),
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(128)),
    lineHash: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{1,16}:[0-9]{1,10}$/))),
    isSecret: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    secretLines: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(position), dist/* maxLength */.Ru6(2 * finding/* SECRET_REACH_LINES */.P$ + 1))),
});
/** What a tool of another step found in one file. */
const importedFindings = dist/* array */.YOg(outcome_schema_finding);
const ruleText = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(4000));
/** Which tools of other steps are in the report, and their rules. */
const imports = {
    tools: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ analyzer: id, name: words, version: dist/* exactOptional */.yqP(words) })), dist/* maxLength */.Ru6(10_000)),
    rules: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
        ruleId,
        summary: ruleText,
        help: dist/* exactOptional */.yqP(ruleText),
        helpUrl: dist/* exactOptional */.yqP(words),
    })), dist/* maxLength */.Ru6(100_000)),
    isWhole: dist/* boolean */.zMY(),
};
const cost = dist/* object */.Ikc({
    wallMs: amount,
    cpuMs: known,
    heapBytes: known,
    throttledShare: dist/* nullable */.mee(dist/* pipe */.FsL(amount, dist/* maxValue */.cGV(1))),
});
const span = dist/* object */.Ikc({
    startedMs: amount,
    worker: dist/* pipe */.FsL(count, dist/* maxValue */.cGV(255)),
    analyzers: dist/* array */.YOg(dist/* object */.Ikc({ analyzer: id, wallMs: amount, cpuMs: known })),
});
const phase = dist/* picklist */.KIO(['waiting', 'reading', 'loading', 'analyzing']);
/** Why a file was not analyzed. */
const reason = dist/* picklist */.KIO(task/* UNANALYZED_REASONS */.Q);
const death = dist/* object */.Ikc({
    reason,
    detail: words,
    analyzer: dist/* exactOptional */.yqP(id),
    ended: dist/* picklist */.KIO(['worker', 'engine']),
    isShared: dist/* boolean */.zMY(),
});
const contentHash = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{16}$/u));
/** The outcome of a file that was not analyzed. */
const unanalyzed = dist/* object */.Ikc({
    kind: dist/* literal */.euz('unanalyzed'),
    taskId: count,
    reason,
    detail: words,
    analyzer: dist/* exactOptional */.yqP(id),
    place: dist/* exactOptional */.yqP(dist/* object */.Ikc({ phase, forMs: amount })),
    deaths: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* array */.YOg(death), dist/* maxLength */.Ru6(10))),
    isQuarantined: dist/* exactOptional */.yqP(dist/* literal */.euz(true)),
    contentHash: dist/* exactOptional */.yqP(contentHash),
    cost,
    span: dist/* exactOptional */.yqP(span),
});
/** The outcome of a run of a tool; what it found stands in records of its own. */
const ran = dist/* object */.Ikc({
    kind: dist/* literal */.euz('ran'),
    taskId: count,
    findings: dist/* pipe */.FsL(dist/* array */.YOg(outcome_schema_finding), dist/* maxLength */.Ru6(0)),
    found: count,
    dropped: count,
    failure: dist/* exactOptional */.yqP(dist/* object */.Ikc({
        reason: dist/* picklist */.KIO(tool/* TOOL_FAILURES */.tn),
        detail: words,
        stderr: dist/* exactOptional */.yqP(words),
    })),
    cost,
    span: dist/* exactOptional */.yqP(span),
});
/** The outcome of a file, or of a run of a tool. */
const outcome = dist/* variant */.Oxt('kind', [
    ran,
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('analyzed'),
        taskId: count,
        findings: dist/* array */.YOg(outcome_schema_finding),
        contentHash: dist/* exactOptional */.yqP(contentHash),
        cost,
        span: dist/* exactOptional */.yqP(span),
    }),
    unanalyzed,
]);
/** A file that was in work, as main last heard of it. */
const inFlight = dist/* object */.Ikc({
    path,
    taskId: count,
    worker: count,
    phase,
    phaseMs: amount,
    analyzer: dist/* exactOptional */.yqP(id),
    wallMs: amount,
    cpuMs: known,
    heapBytes: known,
    isStarved: dist/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./build/journal/comparison-schema.js


const line = dist/* pipe */.FsL(count, dist/* maxValue */.cGV(2 ** 31 - 1));
const change = dist/* object */.Ikc({
    oldPath: dist/* exactOptional */.yqP(path),
    newPath: dist/* exactOptional */.yqP(path),
    hunks: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([line, line, line, line])), dist/* check */.z6Y((hunks) => isInOrder(hunks))),
    isOpaque: dist/* boolean */.zMY(),
});
/** Hunks are looked up by halving, which needs them in order and side by side. */
function isInOrder(hunks) {
    return hunks.every(([, , start, lines], index) => {
        const [, , beforeStart, beforeLines] = hunks[index - 1] ?? [0, 0, 0, 0];
        return start + (lines === 0 ? 1 : 0) >= beforeStart + beforeLines;
    });
}
const changes = dist/* object */.Ikc({ changes: count });
/** Some files of a comparison. */
const changesRecord = dist/* object */.Ikc({
    kind: dist/* literal */.euz('changes'),
    part: dist/* picklist */.KIO(['to-analyzed', 'under-review']),
    changes: dist/* array */.YOg(change),
});
/** What a comparison says. */
const comparisonRecord = dist/* object */.Ikc({
    kind: dist/* literal */.euz('comparison'),
    toAnalyzed: dist/* union */.KCZ([dist/* literal */.euz('same'), dist/* object */.Ikc({ doubt: words }), changes]),
    underReview: dist/* exactOptional */.yqP(changes),
});

;// CONCATENATED MODULE: ./build/journal/entries-of.js

/** Keeps the entries that are what they should be: one bad name must not cost the others. */
function entriesOf(entry) {
    return dist/* pipe */.FsL(dist/* array */.YOg(dist/* unknown */.L5J()), dist/* transform */.pdi((entries) => entries.flatMap((value) => {
        const parsed = dist/* safeParse */.xLC(entry, value, { abortEarly: true });
        return parsed.success ? [parsed.output] : [];
    })));
}

;// CONCATENATED MODULE: ./build/journal/task-schema.js



/** A file that was to be analyzed. */
const task_schema_task = dist/* pipe */.FsL(dist/* object */.Ikc({
    id: count,
    path: path,
    pathBytes: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(MOST_PATH_CHARACTERS))),
    sizeBytes: count,
    analyzers: ids,
}), 
// The bytes are what is opened, the path is what was checked: they must be one and the same.
dist/* check */.z6Y((named) => named.pathBytes === undefined ||
    (0,listed_file/* toFileName */.hw)(Buffer.from(named.pathBytes, 'base64')).path === named.path));
/** A run of a tool. */
const batch = dist/* object */.Ikc({
    id: count,
    path: path,
    sizeBytes: count,
    analyzers: ids,
    batch: dist/* object */.Ikc({ tool: id, files: dist/* pipe */.FsL(dist/* array */.YOg(path), dist/* minLength */.BpQ(1)) }),
});

;// CONCATENATED MODULE: ./build/journal/record-schema.js







const globs = dist/* pipe */.FsL(dist/* array */.YOg(words), dist/* maxLength */.Ru6(10_000));
const inputs = dist/* object */.Ikc({
    include: globs,
    exclude: globs,
    analyzers: dist/* variant */.Oxt('kind', [
        dist/* object */.Ikc({ kind: dist/* literal */.euz('auto'), off: ids }),
        dist/* object */.Ikc({ kind: dist/* literal */.euz('only'), ids: ids }),
    ]),
    failOn: dist/* picklist */.KIO([...finding/* SEVERITIES */.oC, 'never']),
    failOnIncomplete: dist/* boolean */.zMY(),
    timeoutMs: duration,
    fileTimeoutMs: duration,
    maxFileSizeBytes: position,
});
const allowance = dist/* object */.Ikc({
    cpus: known,
    cpuSource: words,
    affinity: known,
    memoryBytes: known,
    memorySource: words,
    workers: dist/* pipe */.FsL(position, dist/* maxValue */.cGV(256)),
    limitedBy: dist/* picklist */.KIO(['cpu', 'memory', 'pids', 'tasks', 'cap', 'override']),
    notes: sentences,
});
const limits = dist/* object */.Ikc({
    fileTimeoutMs: duration,
    stallMs: duration,
    startTimeoutMs: amount,
    softHeapBytes: position,
    maxFileSizeBytes: position,
});
const skipReason = dist/* picklist */.KIO(skip/* SKIP_REASONS */.e);
const levels = dist/* array */.YOg(dist/* tuple */.PVZ([words, dist/* picklist */.KIO([...finding/* SEVERITIES */.oC, 'off'])]));
const rules = dist/* object */.Ikc({
    levels,
    overrides: dist/* array */.YOg(dist/* object */.Ikc({ paths: dist/* array */.YOg(words), levels })),
});
const share = dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1)));
const sample = dist/* object */.Ikc({
    atMs: amount,
    cpus: dist/* nullable */.mee(amount),
    throttledShare: share,
    throttledPeriodsShare: share,
    pressureSome: share,
    pressureFull: share,
    steal: share,
    memoryBytes: dist/* nullable */.mee(amount),
    workers: amount,
    inFlight: amount,
    heapBytes: dist/* array */.YOg(amount),
});
const record = dist/* variant */.Oxt('kind', [
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('start'),
        format: position,
        version: words,
        startedAt: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
        root: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(MOST_PATH_CHARACTERS)),
        pathPrefix: dist/* union */.KCZ([dist/* literal */.euz(''), path]),
        inputs,
        rules,
    }),
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('plan'),
        allowance,
        limits,
        memoryBudgetBytes: known,
        stages: dist/* pipe */.FsL(dist/* array */.YOg(count), dist/* maxLength */.Ru6(1000)),
        selected: count,
        isWhole: dist/* boolean */.zMY(),
        skipped: dist/* record */.g1P(skipReason, dist/* exactOptional */.yqP(count)),
        skippedFiles: entriesOf(dist/* object */.Ikc({ path: path, reason: skipReason })),
        notes: sentences,
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('tasks'), tasks: entriesOf(task_schema_task) }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('batches'), batches: entriesOf(batch) }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('outcome'), path: path, outcome: outcome }),
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('abandoned'),
        reason: reason,
        detail: words,
        taskIds: dist/* pipe */.FsL(dist/* array */.YOg(dist/* tuple */.PVZ([count, count])), dist/* maxLength */.Ru6(10_000)),
    }),
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('stop'),
        path: path,
        atMs: amount,
        outcome: unanalyzed,
        isShared: dist/* boolean */.zMY(),
        next: dist/* picklist */.KIO(['retry', 'quarantine']),
    }),
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('engine-end'),
        atMs: amount,
        detail: words,
        memory: dist/* picklist */.KIO(['no', 'suspected', 'proven']),
        workers: position,
        nextWorkers: dist/* nullable */.mee(position),
        inFlight: dist/* array */.YOg(inFlight),
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('imported'), path: path, findings: importedFindings }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('imports'), ...imports }),
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('watch'),
        scope: words,
        cpuLimit: known,
        memoryLimitBytes: known,
        absent: dist/* pipe */.FsL(dist/* array */.YOg(words), dist/* maxLength */.Ru6(20)),
    }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('sample'), sample }),
    dist/* object */.Ikc({ kind: dist/* literal */.euz('note'), text: words }),
    changesRecord,
    comparisonRecord,
    dist/* object */.Ikc({
        kind: dist/* literal */.euz('end'),
        conclusion: dist/* picklist */.KIO(['success', 'failure', 'neutral', 'timed_out', 'cancelled']),
        complete: dist/* boolean */.zMY(),
        durationMs: amount,
    }),
]);
const MALFORMED = { kind: 'malformed' };
const KINDS = new Set(record.options.map(({ entries }) => entries.kind.literal));
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function parseJson(bytes) {
    try {
        const value = JSON.parse(strictUtf8.decode(bytes));
        return value;
    }
    catch {
        return undefined;
    }
}
const anyRecord = dist/* object */.Ikc({ kind: dist/* string */.YjP() });
const anyList = dist/* object */.Ikc({
    tasks: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* unknown */.L5J())),
    skippedFiles: dist/* exactOptional */.yqP(dist/* array */.YOg(dist/* unknown */.L5J())),
});
const anyStart = dist/* object */.Ikc({ kind: dist/* literal */.euz('start'), format: position });
/** The number of the format that a first line states, whatever else a newer format has in it. */
function parseFormat(bytes) {
    const parsed = dist/* safeParse */.xLC(anyStart, parseJson(bytes));
    return parsed.success ? parsed.output.format : undefined;
}
/**
 * Parses one line, whoever wrote it. What comes back is made of the fields that a record has and
 * nothing else: no further field, and no prototype but the ordinary one.
 */
function parseRecord(bytes) {
    const value = parseJson(bytes);
    const any = dist/* safeParse */.xLC(anyRecord, value);
    if (!any.success)
        return MALFORMED;
    if (!KINDS.has(any.output.kind))
        return { kind: 'unknown' };
    const parsed = dist/* safeParse */.xLC(record, value, { abortEarly: true });
    if (!parsed.success)
        return MALFORMED;
    const { output } = parsed;
    return { kind: 'record', record: output, dropped: listed(value) - listed(output) };
}
/** How many entries the list of files of a record has. */
function listed(value) {
    const lists = dist/* safeParse */.xLC(anyList, value);
    if (!lists.success)
        return 0;
    const { tasks = [], skippedFiles = [] } = lists.output;
    return tasks.length + skippedFiles.length;
}


/***/ }),

/***/ 95851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ SKIP_REASONS)
/* harmony export */ });
/** Why a file of the repository was not selected. Skipped files do not make a run incomplete. */
const SKIP_REASONS = [
    'excluded',
    'not-included',
    'generated',
    'vendored',
    'too-large',
    'no-analyzer',
    'symlink',
    'special',
    'submodule',
    'missing',
];


/***/ }),

/***/ 75554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ OUTPUT_FORMATS),
/* harmony export */   T4: () => (/* binding */ COLUMN_UNITS),
/* harmony export */   f5: () => (/* binding */ PASSED),
/* harmony export */   tn: () => (/* binding */ TOOL_FAILURES)
/* harmony export */ });
/** How tools write down what they found. Each is one file in `src/tool-output/formats`. */
const OUTPUT_FORMATS = [
    'sarif',
    'checkstyle',
    'eslint-json',
    'rdjson',
    'rdjsonl',
    'junit',
    'pattern',
    'rubocop-json',
    'shellcheck-json',
    'stylelint-json',
];
/** What a tool counts columns in. */
const COLUMN_UNITS = ['utf16', 'code-point', 'byte'];
/** What a tool is given at the end of its command, or in the place of `{files}`. */
const PASSED = ['files', 'directories', 'none'];
/** Why a run of a tool was not what it should be. */
const TOOL_FAILURES = [
    'missing',
    'unstartable',
    'exit-code',
    'unreadable-output',
    'too-much-output',
    'killed',
    'timed-out',
    'out-of-memory',
    'engine-died',
    'deadline',
    'cancelled',
    'unpassable-name',
];


/***/ }),

/***/ 90178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Evenkeel's version; a test holds it equal to `package.json`. */
const VERSION = '0.1.0';


/***/ }),

/***/ 59444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ thinSamples),
/* harmony export */   _: () => (/* binding */ MOST_SAMPLES)
/* harmony export */ });
/** Most samples in a report, and so of the memory they take. */
const MOST_SAMPLES = 240;
const RATES = [
    'cpus',
    'throttledShare',
    'throttledPeriodsShare',
    'pressureSome',
    'pressureFull',
    'steal',
];
/** Two samples as one: rates by the time they stand for, amounts by the larger, so that no peak is lost. */
function merge(startMs, first, second) {
    const [firstMs, secondMs] = [first.atMs - startMs, second.atMs - first.atMs];
    const mean = (left, right) => {
        if (left === null || right === null)
            return right ?? left;
        return (left * firstMs + right * secondMs) / Math.max(1, firstMs + secondMs);
    };
    const rates = Object.fromEntries(RATES.map((name) => [name, mean(first[name], second[name])]));
    const larger = (first.memoryBytes ?? 0) > (second.memoryBytes ?? 0) ? first : second;
    return { ...second, ...rates, memoryBytes: larger.memoryBytes, heapBytes: larger.heapBytes };
}
/** Halves samples until there are at most so many, two neighbours into one. */
function thinSamples(samples, most) {
    if (samples.length <= most)
        return samples;
    const halved = [];
    for (let index = 0; index < samples.length; index += 2) {
        const [first, second] = [samples[index], samples[index + 1]];
        if (first === undefined)
            continue;
        const startMs = samples[index - 1]?.atMs ?? 0;
        halved.push(second === undefined ? first : merge(startMs, first, second));
    }
    return thinSamples(halved, most);
}


/***/ }),

/***/ 32778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SL: () => (/* binding */ ANALYZER_IDS),
  IO: () => (/* binding */ describeRule),
  lf: () => (/* binding */ isChosen),
  nx: () => (/* binding */ openDiscoverySources),
  fn: () => (/* binding */ openRunJournal),
  u9: () => (/* binding */ openRunPorts)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/allowance/detect-limits.js + 9 modules
var detect_limits = __webpack_require__(82910);
;// CONCATENATED MODULE: ./build/allowance/oom-kills.js
/** The file that counts them in a group, by version of its hierarchy (kernel, cgroup-v2.rst and memory.rst). */
const FILES = { 1: 'memory.oom_control', 2: 'memory.events' };
/** Since Linux 4.13, for the whole machine. */
const MACHINE = '/proc/vmstat';
const LINE = /^oom_kill (\d+)$/mu;
/**
 * Gives a reader of the kernel's count of processes that its OOM killer has ended: in the cgroup of
 * this process, or on the whole machine where no cgroup tells.
 */
function openOomKills(read, { locations }) {
    const memory = locations.find(({ controller }) => controller === 'memory');
    const own = memory?.levels[0];
    const files = [
        ...(memory === undefined || own === undefined
            ? []
            : [`${own.directory}/${FILES[memory.version]}`]),
        MACHINE,
    ];
    return () => {
        for (const file of files) {
            const digits = LINE.exec(read(file) ?? '')?.[1];
            if (digits !== undefined)
                return Number(digits);
        }
        return null;
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/engine-protocol.js
var engine_protocol = __webpack_require__(32671);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/model/child-environment.js
/** The only variables that a process of ours is given: what a program needs to start on each platform, no secret among them. */
const PASSED_ON = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
/** The environment of a process that reads what strangers wrote, taken from that of this one. */
function childEnvironment(environment) {
    return Object.fromEntries(PASSED_ON.flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    }));
}

;// CONCATENATED MODULE: ./build/adapters/engine/fork-engine.js



/**
 * glibc gives each thread pools of memory of its own, and what is freed in one is of no use to
 * another. One pool for all kept an engine with one worker at 195 instead of 264 MB when measured
 * (300 files of JavaScript), for no more CPU; with more workers they would wait for each other.
 */
const ONE_POOL = { MALLOC_ARENA_MAX: '1' };
function engineEnvironment(workers) {
    return { ...childEnvironment(process.env), ...(workers === 1 && ONE_POOL) };
}
/** Starts an engine's process. Throws when the system has no room for one. */
function forkEngine(filename, workers) {
    return (0,external_node_child_process_.fork)(filename, [], {
        env: engineEnvironment(workers),
        execArgv: [],
        // Our own folder: the current one may be gone, and then no worker starts.
        cwd: (0,external_node_path_.dirname)(filename),
        // Nothing an analyzed file makes an engine print may reach the runner's log.
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
}
function isAlive({ connected, exitCode, signalCode }) {
    return connected && exitCode === null && signalCode === null;
}
/** Starts an engine ahead: Node's own start takes 50 ms, in which main can list files. Never throws. */
function forkSpareEngine(filename, workers, fork = forkEngine) {
    let child;
    try {
        child = fork(filename, workers);
        // Nobody misses one that could not be started: then the next is.
        child.on('error', () => undefined);
    }
    catch {
        // Such as EAGAIN. The engine that is needed is started later, and tells.
    }
    const release = () => {
        const released = child;
        child = undefined;
        return released;
    };
    return {
        take(wanted) {
            const spare = release();
            if (spare === undefined)
                return undefined;
            if (isAlive(spare) && (wanted === 1) === (workers === 1))
                return spare;
            spare.kill('SIGKILL');
            return undefined;
        },
        dismiss: () => {
            release()?.kill('SIGKILL');
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/engine/engine-process.js



/** The end of an engine's output that is kept, to say why it died: V8's last words come before a long trace. */
const KEPT_CHARACTERS = 10_000;
/**
 * An engine whose channel is closed ends within this time, and so does its output. It is ended when
 * it lives on, and no longer listened to when a child it left behind holds the output open.
 */
const ENDING_MS = 1000;
/** V8 aborts when a heap limit is reached; shells and containers report that as 128 + 6. */
const ABORTED = 134;
/** What an engine said of its own end: V8's last words, or the error that nobody caught. */
function lastWords(output) {
    const line = output.split('\n').find((text) => /FATAL ERROR|Error:/u.test(text));
    return line === undefined ? '' : `: ${line.trim().slice(0, 200)}`;
}
function describe({ code, signal, output, hasOomKill }) {
    const how = signal === null ? `ended with code ${code ?? 'unknown'}` : `was killed by ${signal}`;
    const detail = `${how}${lastWords(output)}`;
    if (output.includes(engine_protocol/* CHANNEL_LOST */.p))
        return { detail: 'lost its channel', memory: 'no' };
    if (signal === 'SIGKILL' && hasOomKill) {
        return { detail: `${detail}: the kernel was out of memory`, memory: 'proven' };
    }
    // Whatever the exit code: Windows has neither signals nor one code for it.
    if (/FATAL ERROR.*(?:out of memory|heap)/u.test(output))
        return { detail, memory: 'proven' };
    const isSuspect = signal === 'SIGKILL' || signal === 'SIGABRT' || code === ABORTED;
    return { detail, memory: isSuspect ? 'suspected' : 'no' };
}
/** Keeps reading what the engine prints, so that it never blocks, and remembers the end of it. */
function rememberOutput(child) {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text) => {
            output = (output + text).slice(-KEPT_CHARACTERS);
        });
    }
    return () => output;
}
/** The processes of tools that the engine has started and not seen end. */
function rememberProcesses(child) {
    const processes = new Set();
    child.on('message', (message) => {
        // The engine is this same program; what it sends is built from its own types.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const event = message;
        if (event.kind !== 'tool-process')
            return;
        if (event.isAlive)
            processes.add(event.pid);
        else
            processes.delete(event.pid);
    });
    return processes;
}
/** Tells whether the count has grown since this was called. */
function watchOomKills(oomKills) {
    const before = oomKills();
    return () => (oomKills() ?? 0) > (before ?? Infinity);
}
/** Calls back once, when the engine has ended and everything it said was heard. */
function watchEnd(child, { onExit, oomKills, onGone }) {
    const processes = rememberProcesses(child);
    const output = rememberOutput(child);
    const hasOomKill = watchOomKills(oomKills);
    const describeNow = (code, signal) => describe({ code, signal, output: output(), hasOomKill: hasOomKill() });
    let ending;
    let hasEnded = false;
    const end = (exit) => {
        if (hasEnded)
            return;
        hasEnded = true;
        clearTimeout(ending);
        // Else what holds the other end of them would hold this process too.
        child.stdout?.destroy();
        child.stderr?.destroy();
        onGone([...processes]);
        onExit(exit);
    };
    child.on('error', ({ message }) => end(couldNotStart(message)));
    child.on('close', (code, signal) => end(describeNow(code, signal)));
    child.on('disconnect', () => {
        ending = setTimeout(() => {
            const { exitCode, signalCode } = child;
            if (exitCode !== null || signalCode !== null) {
                end(describeNow(exitCode, signalCode));
                return;
            }
            child.kill('SIGKILL');
            end({ detail: 'closed its channel', memory: 'no' });
        }, ENDING_MS);
    });
}
function couldNotStart(message) {
    return { detail: `could not be started: ${message}`, memory: 'no' };
}
/**
 * Starts an engine from its entry file. Never throws: what cannot be started has ended.
 */
function startEngineProcess(filename, listener, { oomKills = () => null, workers = 2, spare, onGone = () => undefined } = {}) {
    let child;
    try {
        child = spare?.take(workers) ?? forkEngine(filename, workers);
    }
    catch (error) {
        // Such as ENOMEM. The owner is told as of any other end: after it has got its handle.
        setImmediate(() => listener.onExit(couldNotStart((0,errors/* messageOf */.bD)(error))));
        return { send: () => undefined, kill: () => undefined };
    }
    child.on('message', (message) => {
        // The engine is this same program; what it sends is built from its own types.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        listener.onEvent(message);
    });
    watchEnd(child, { onExit: (exit) => listener.onExit(exit), oomKills, onGone });
    return {
        send: (request) => {
            // A send that fails means that the engine is ending; its exit tells.
            if (child.connected)
                child.send(request, () => undefined);
        },
        kill: () => {
            child.kill('SIGKILL');
        },
    };
}

;// CONCATENATED MODULE: ./build/adapters/import-process.js




/** Its heap: 100,000 findings of the largest size, and the values of one of them. Files lie outside of it. */
const HEAP_MEBIBYTES = 384;
/** The end of its output that is kept, to say why it died. */
const import_process_KEPT_CHARACTERS = 4000;
function start(filename) {
    return (0,external_node_child_process_.fork)(filename, [], {
        env: childEnvironment(process.env),
        execArgv: [`--max-old-space-size=${HEAP_MEBIBYTES}`],
        // The current one may be gone.
        cwd: (0,external_node_path_.dirname)(filename),
        // Nothing that a file makes it print may reach the runner's log.
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
}
function import_process_lastWords(output) {
    const line = output.split('\n').find((text) => /FATAL ERROR|Error:/u.test(text));
    return line === undefined ? '' : `: ${line.trim().slice(0, 200)}`;
}
/** Resolves when the process has ended and everything that it told was heard. */
function watch(child, onEvent) {
    let output = '';
    let hasEnded = false;
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-import_process_KEPT_CHARACTERS);
    });
    child.on('message', (message) => {
        // It is this same program; what it sends is built from its own types.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const event = message;
        hasEnded ||= event.kind === 'end';
        onEvent(event);
    });
    return new Promise((resolve) => {
        child.on('error', ({ message }) => resolve({ kind: 'failed', detail: message }));
        child.on('close', (code, signal) => {
            const how = signal === null ? `ended with code ${code ?? 'unknown'}` : `was killed by ${signal}`;
            resolve(hasEnded
                ? { kind: 'ended' }
                : { kind: 'failed', detail: `its reader ${how}${import_process_lastWords(output)}` });
        });
    });
}
/**
 * Reads other steps' files in a process of its own, which is killed when the signal is aborted: they
 * are a stranger's, and whatever they cost is not main's. Never rejects.
 */
async function runImport(filename, request, { signal, onEvent }) {
    if (signal.aborted)
        return { kind: 'failed', detail: 'there was no time left' };
    let child;
    try {
        child = start(filename);
    }
    catch (error) {
        return { kind: 'failed', detail: (0,errors/* messageOf */.bD)(error) };
    }
    const kill = () => {
        child.kill('SIGKILL');
    };
    signal.addEventListener('abort', kill, { once: true });
    try {
        const end = watch(child, onEvent);
        child.send(request, () => undefined);
        return await end;
    }
    finally {
        signal.removeEventListener('abort', kill);
    }
}

// EXTERNAL MODULE: ./build/adapters/folder-names.js
var folder_names = __webpack_require__(47304);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/files/describe-system-error.js
var describe_system_error = __webpack_require__(36078);
// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
;// CONCATENATED MODULE: ./build/adapters/folder-walk.js






/** Files in one event: few enough to be judged at once, enough to make an event worth its while. */
const FILES_PER_EVENT = 256;
/**
 * Every name but `.git`. `@actions/glob` has an exclusion (`!pattern`), but that only keeps quiet
 * about a folder; what no pattern can match is not entered at all. Matching seven patterns takes
 * half as long again as matching one, so they are for folders that hold a `.git`.
 */
const NOT_GIT = ['[!.]*', '.[!g]*', '.g[!i]*', '.gi[!t]*', '.git?*', '.g', '.gi'];
/** Escapes a path for `@actions/glob`, where a backslash escapes too, except on Windows. */
function escapeGlob(path) {
    const escaped = external_node_path_.sep === '\\' ? path : path.replaceAll('\\', '\\\\');
    return escaped.replaceAll(/[*?[]/g, '[$&]');
}
/**
 * Runs the start of something while nothing reaches stdout. `@actions/glob` writes `::debug::`
 * lines there, which would stand in the middle of a JSON report. It writes them before it waits
 * for anything, so nobody else's output can be lost.
 */
function silently(start) {
    const { stdout } = process;
    const write = stdout.write.bind(stdout);
    stdout.write = () => true;
    try {
        return start();
    }
    finally {
        stdout.write = write;
    }
}
function kindAt(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true)
        return 'symlink';
    // What is gone by now is found missing later.
    return stats === undefined || stats.isFile() ? 'file' : 'special';
}
/** The paths of everything below a folder but folders. A symbolic link is such a path, and not followed. */
async function* pathsBelow(root) {
    const below = escapeGlob(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);
    const hasGit = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, '.git'), { throwIfNoEntry: false }) !== undefined;
    const patterns = hasGit ? NOT_GIT.map((name) => `${below}${name}/**`) : [`${below}**`];
    const options = {
        followSymbolicLinks: false,
        implicitDescendants: false,
        matchDirectories: false,
    };
    // Loaded only here: it brings an HTTP client along, of 30 MB when loaded.
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(784), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 42377));
    const globber = await silently(() => create(patterns.join('\n'), options));
    const paths = globber.globGenerator();
    for (let next = await silently(() => paths.next()); next.done !== true; next = await paths.next()) {
        yield next.value;
    }
}
/**
 * Lists a folder's files with `@actions/glob`, lazily, given its real path. It ends as a failure at
 * the first name that is not UTF-8, the first folder that cannot be read, and the first file that
 * vanishes: `@actions/glob` cannot go on from there.
 */
async function* walk(root, signal) {
    let files = [];
    try {
        for await (const path of pathsBelow(root)) {
            if (signal.aborted)
                return;
            const relative = path.slice(root.length).split(external_node_path_.sep).join('/').replace(/^\//, '');
            if (!(0,listed_file/* isContainedPath */.l)(relative))
                continue;
            files.push({ path: relative, kind: kindAt(path) });
            if (files.length >= FILES_PER_EVENT) {
                yield { kind: 'files', files };
                files = [];
            }
        }
    }
    catch (error) {
        yield { kind: 'failed', reason: (0,errors/* messageOf */.bD)(error) };
        return;
    }
    yield { kind: 'files', files };
}
const SLASH = Buffer.from('/');
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    return entry.isSymbolicLink() ? 'symlink' : 'special';
}
function toContents(folder, entries) {
    const files = [];
    const folders = [];
    for (const entry of entries) {
        const path = folder.length === 0 ? entry.name : Buffer.concat([folder, SLASH, entry.name]);
        if (!(0,listed_file/* isContainedPath */.l)(entry.name.toString('latin1')))
            continue;
        if (entry.isDirectory())
            folders.push(path);
        else
            files.push((0,listed_file/* toListedFile */.JL)(path, kindOf(entry)));
    }
    return { files, folders };
}
async function readFolder(root, folder) {
    const path = Buffer.concat([Buffer.from(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep), folder]);
    try {
        const entries = await (0,promises_.readdir)(path, { withFileTypes: true, encoding: 'buffer' });
        return toContents(folder, entries);
    }
    catch (error) {
        const reason = (0,describe_system_error/* describeSystemError */.Z)(error);
        if (folder.length === 0)
            return { kind: 'failed', reason };
        return { kind: 'unreadable-folder', path: (0,listed_file/* toFileName */.hw)(folder).path, reason };
    }
}
/**
 * Lists a folder's files, given its real path, whatever they are called: it works on the bytes the
 * system has. A folder that cannot be read is told and left; `.git` is not entered; symbolic links
 * are not followed.
 */
async function* walkRaw(root, signal) {
    const folders = [Buffer.alloc(0)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        if (signal.aborted)
            return;
        const contents = await readFolder(root, folder);
        if ('kind' in contents) {
            yield contents;
            continue;
        }
        for (const child of contents.folders)
            folders.push(child);
        if (contents.files.length > 0)
            yield { kind: 'files', files: contents.files };
    }
}
/** Opens a folder, given by its real path. Reads nothing yet. */
function openFolderWalk(root) {
    return {
        walk: (signal) => walk(root, signal),
        walkRaw: (signal) => walkRaw(root, signal),
    };
}

// EXTERNAL MODULE: ./build/adapters/git/git-repository.js + 3 modules
var git_repository = __webpack_require__(22130);
// EXTERNAL MODULE: ./build/adapters/host.js + 1 modules
var adapters_host = __webpack_require__(50072);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/adapters/journal-file.js



function readFully(descriptor, offset, length) {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
        const count = (0,external_node_fs_.readSync)(descriptor, bytes, filled, length - filled, offset + filled);
        if (count === 0)
            throw new Error('Expected the journal to be whole, found it cut short.');
        filled += count;
    }
    return bytes;
}
/** The name is new: what waits there, such as a link, is never opened. */
function create(path, mode) {
    const { O_CREAT, O_EXCL, O_RDWR } = external_node_fs_.constants;
    return (0,external_node_fs_.openSync)(path, O_CREAT | O_EXCL | O_RDWR, mode);
}
/** An append-only file over a descriptor; `leftovers` is what is deleted with it. */
function openAppendOnly(path, descriptor, leftovers) {
    let size = 0;
    let isOpen = true;
    // Twice when a second signal comes while the first one's end is on its way.
    const close = () => {
        if (isOpen)
            (0,external_node_fs_.closeSync)(descriptor);
        isOpen = false;
    };
    return {
        path,
        append(bytes) {
            const offset = size;
            let written = 0;
            // A full disk writes a part and throws at the rest: the next append then overwrites the part.
            while (written < bytes.length) {
                written += (0,external_node_fs_.writeSync)(descriptor, bytes, written, bytes.length - written, offset + written);
            }
            size = offset + written;
            return offset;
        },
        read: (offset, length) => readFully(descriptor, offset, length),
        close,
        remove: () => {
            close();
            (0,external_node_fs_.rmSync)(leftovers, { recursive: true, force: true });
        },
    };
}
/**
 * Creates a journal in a fresh folder of its own, in the runner's temporary folder or else the
 * system's. `undefined` where neither can be written to.
 */
function createJournalFile(runnerTemp) {
    for (const parent of [runnerTemp, (0,external_node_os_.tmpdir)()]) {
        if (parent === undefined || parent === '')
            continue;
        try {
            const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'evenkeel-')), 'journal.ndjson');
            return openAppendOnly(path, create(path, 0o600), (0,external_node_path_.dirname)(path));
        }
        catch {
            // Not writable: the next place, or memory.
            continue;
        }
    }
    return undefined;
}
/**
 * Creates a journal where the user wants it, in place of what was there, links not followed. It is
 * there from the first record on, so that it can be read even when its writer is killed.
 * @throws when it cannot be written.
 */
function createNamedJournal(path) {
    const temporary = `${path}.${process.pid}.tmp`;
    const descriptor = create(temporary, 0o644);
    try {
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(descriptor);
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
    return openAppendOnly(path, descriptor, path);
}

// EXTERNAL MODULE: ./build/adapters/pause.js
var pause = __webpack_require__(72391);
// EXTERNAL MODULE: ./build/adapters/report-file.js
var report_file = __webpack_require__(42582);
// EXTERNAL MODULE: ./build/analyzers/define-analyzer.js
var define_analyzer = __webpack_require__(78456);
// EXTERNAL MODULE: ./build/adapters/tool-process/process-groups.js
var process_groups = __webpack_require__(52794);
// EXTERNAL MODULE: ./build/analyzers/index.js + 170 modules
var build_analyzers = __webpack_require__(89159);
// EXTERNAL MODULE: ./build/analyzers/rule-catalog.js
var rule_catalog = __webpack_require__(89226);
;// CONCATENATED MODULE: ./build/journal/journal.js

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Opens a journal over a file, or in memory where there is none. */
function openJournal(file) {
    let trouble = file === undefined ? 'there is no folder to write the journal to' : undefined;
    return {
        path: file?.path,
        get trouble() {
            return trouble;
        },
        append(record) {
            if (file === undefined || trouble !== undefined)
                return { kept: record };
            const bytes = encoder.encode(`${JSON.stringify(record)}\n`);
            try {
                return { offset: file.append(bytes), length: bytes.length };
            }
            catch (error) {
                trouble = `the journal could not be written: ${(0,errors/* messageOf */.bD)(error)}`;
                return { kept: record };
            }
        },
        read(position) {
            if ('kept' in position)
                return position.kept;
            if (file === undefined)
                throw new Error('Expected a journal file for a written record.');
            // The bytes are this run's own, written by `append`.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            return JSON.parse(decoder.decode(file.read(position.offset, position.length)));
        },
        close() {
            file?.close();
        },
        remove() {
            file?.remove();
        },
    };
}

;// CONCATENATED MODULE: ./build/open-run-ports.js
/** Puts the adapters of a run together, the same for the action and the command line. */




















const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
/** The engine's entry lies beside this file: `.ts` when run from `src/`, `.js` in `dist/`. */
const engineFile = (0,external_node_path_.join)(here, `engine${(0,external_node_path_.extname)((0,external_node_url_.fileURLToPath)(import.meta.url))}`);
/** What reads other steps' files, likewise. */
const importFile = (0,external_node_path_.join)(here, `sarif-import${(0,external_node_path_.extname)((0,external_node_url_.fileURLToPath)(import.meta.url))}`);
/** Ids of all analyzers, in the registry's order. */
const ANALYZER_IDS = build_analyzers/* ANALYZERS */.A.map(({ id }) => id);
/** What the analyzers know of their rules. */
const describeRule = (ruleId) => (0,rule_catalog/* catalogRule */.ku)(ruleId);
/** Whether an analyzer runs. */
function isChosen(choice, id) {
    return choice.kind === 'only' ? choice.ids.includes(id) : !choice.off.includes(id);
}
/** Files of one kind share one list of ids: there can be 100,000 of them. */
function createClaims(chosen) {
    const lists = new Map();
    return (path) => {
        const ids = chosen.filter((analyzer) => analyzer.claims(path)).map(({ id }) => id);
        const key = ids.join(' ');
        const list = lists.get(key) ?? ids;
        lists.set(key, list);
        return list;
    };
}
function elapsedMs() {
    return performance.now();
}
function every(intervalMs, callback) {
    const timer = setInterval(callback, intervalMs);
    return () => clearInterval(timer);
}
function createAt(base, path) {
    try {
        return createNamedJournal((0,report_file/* prepareReportPath */.t)(base, path));
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`Expected "journal-file" to name a file that can be written, found "${path}": ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
}
/**
 * Opens the journal of a run, where the user wants it or else among temporary files.
 * @throws ConfigurationError when the user's place cannot be written to.
 */
function openRunJournal({ path, base, temporaryFolder }) {
    return openJournal(path === undefined ? createJournalFile(temporaryFolder) : createAt(base, path));
}
/** Starts engines; the first may have been started ahead. */
function openEngines(oomKills, toolMarker) {
    const endTools = (processes) => {
        for (const pid of processes)
            (0,process_groups/* killGroup */.i0)(pid);
        if (toolMarker !== undefined)
            (0,process_groups/* killMarked */.fR)(toolMarker);
    };
    let spare;
    return {
        expectEngine: (workers) => {
            spare = forkSpareEngine(engineFile, workers);
            return () => spare?.dismiss();
        },
        startEngine: (listener, workers) => startEngineProcess(engineFile, listener, { oomKills, workers, spare, onGone: endTools }),
    };
}
/** Opens what lists the files of a folder and reads of them what decides which are selected. */
function openDiscoverySources(folder) {
    return {
        ...(0,git_repository/* openGitRepository */.r)(folder.root, { environment: process.env }),
        ...openFolderWalk(folder.root),
        readStatus: (file) => folder.readStatus(file),
        readText: (path) => folder.readText(path),
        pauseIfDue: (0,pause/* createPause */.n)(),
    };
}
/** Opens everything that a run needs from outside. */
function openRunPorts(setup) {
    const { folder, analyzers, imports, toolMarker, ...rest } = setup;
    const project = {
        read: (path) => folder.readText(path),
        list: (path) => (0,folder_names/* listFolder */.b)(folder.root, path),
    };
    const chosen = build_analyzers/* ANALYZERS */.A.filter((analyzer) => isChosen(analyzers, analyzer.id) && analyzer.isWanted?.(project) !== false);
    const host = (0,adapters_host/* openHost */.Z)();
    const oomKills = openOomKills(host.read, (0,detect_limits/* detectLimits */.I)(host.read, host.facts));
    return {
        ...rest,
        host,
        root: folder.root,
        sources: openDiscoverySources(folder),
        claims: createClaims(chosen),
        modulesOf: (ids) => [
            ...new Set(chosen.filter(({ id }) => ids.has(id)).flatMap(({ modules }) => modules)),
        ],
        workingBytesOf: (ids) => chosen.filter(({ id }) => ids.has(id)).reduce((sum, one) => sum + (0,define_analyzer/* workingBytesOf */.og)(one), 0),
        ...openEngines(oomKills, toolMarker),
        ...(imports !== undefined && {
            readImports: (onEvent, signal) => runImport(importFile, imports, { signal, onEvent }),
        }),
        every,
        elapsedMs,
        deadlineAt: (ms) => AbortSignal.timeout(Math.max(0, Math.round(ms - elapsedMs()))),
    };
}


/***/ }),

/***/ 92309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ planBudget)
/* harmony export */ });
const SECOND = 1000;
function clamp(value, least, most) {
    return Math.min(Math.max(value, least), most);
}
/**
 * Divides the budget. Reporting keeps a tenth, between 1 s and 60 s: 500 annotations are 11 writes
 * at one a second, and GitHub may ask to wait. Never more than half of a very short budget.
 */
function planBudget(timeoutMs) {
    const reserveMs = Math.min(clamp(timeoutMs / 10, SECOND, 60 * SECOND), timeoutMs / 2);
    const graceMs = Math.min(clamp(timeoutMs / 50, SECOND / 4, 5 * SECOND), timeoutMs / 4);
    return { analysisMs: timeoutMs - reserveMs - graceMs, graceMs, totalMs: timeoutMs };
}


/***/ }),

/***/ 50823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   w: () => (/* binding */ encodeMark)
/* harmony export */ });
/** A path as part of an address: each segment percent-encoded, so that nothing in it ends the address or means something there. */
function encodePath(path) {
    return path.split('/').map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    // Half a character cannot be encoded; it cannot come from a file name in UTF-8 either.
    const wellFormed = Buffer.from(segment, 'utf8').toString('utf8');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, encodeMark);
}
/** One ASCII character, percent-encoded. */
function encodeMark(mark) {
    return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 26908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
const COUNT = new Intl.NumberFormat('en-US');
const BYTE_UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A count with its thousands apart: `1,204`. */
function countText(count) {
    return COUNT.format(count);
}
/** A count with its noun: `1 error`, `1,204 files`. The noun takes a plain `s`. */
function countOf(count, noun) {
    return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** A duration to about two figures: `850 ms`, `12.3 s`, `4m 05s`, `1h 02m`. */
function durationText(milliseconds) {
    if (milliseconds < 1_000)
        return `${String(Math.round(milliseconds))} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1_000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1_000);
    if (seconds < 3_600)
        return `${String(Math.floor(seconds / 60))}m ${twoDigits(seconds % 60)}s`;
    const minutes = Math.round(seconds / 60);
    return `${String(Math.floor(minutes / 60))}h ${twoDigits(minutes % 60)}m`;
}
/** A number of bytes in its largest fitting unit: `512 MiB`, `1.5 GiB`. */
function bytesText(bytes) {
    const power = Math.min(BYTE_UNITS.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
    const amount = Number((bytes / 1024 ** power).toFixed(1));
    return `${String(amount)} ${BYTE_UNITS[power] ?? ''}`;
}
function twoDigits(value) {
    return String(value).padStart(2, '0');
}


/***/ }),

/***/ 49674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ REPORTERS),
  I: () => (/* binding */ reportFiles)
});

;// CONCATENATED MODULE: ./build/reporters/clip-bytes.js
const MARK = '…';
const FOLD_END = '\n</details>';
const MARK_BYTES = 3;
/** Length in UTF-8, which is what GitHub's limits are safest read as. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** Cuts text to at most that many bytes of UTF-8, never inside a character, and shows that it did. */
function clipBytes(text, mostBytes) {
    if (utf8Bytes(text) <= mostBytes)
        return text;
    const bytes = Buffer.from(text, 'utf8');
    let end = Math.max(0, mostBytes - MARK_BYTES);
    // 10xxxxxx continues a character: the cut goes before the byte that begins it.
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return bytes.toString('utf8', 0, end) + MARK;
}
/** Cuts a text of lines to at most that many bytes, at the end of a line. */
function clipLines(text, mostBytes, lastLine) {
    if (utf8Bytes(text) <= mostBytes)
        return text;
    const room = mostBytes - utf8Bytes(`\n${FOLD_END}\n\n${lastLine}\n`);
    const cut = Buffer.from(text, 'utf8').subarray(0, Math.max(0, room));
    const end = cut.lastIndexOf(0x0a);
    const kept = cut.toString('utf8', 0, Math.max(0, end));
    // What is folded away must not swallow the last line. Folds are our own, and not nested.
    const isFolded = kept.lastIndexOf('\n<details>') > kept.lastIndexOf(FOLD_END);
    return `${kept}\n${isFolded ? `${FOLD_END}\n\n` : ''}${lastLine}\n`;
}

// EXTERNAL MODULE: ./build/reporters/figures.js
var figures = __webpack_require__(26908);
// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/reporters/fair-shares.js
/**
 * Divides a budget among rules so that none gets more than another unless the other has no more to
 * show (max-min fairness). The whole budget is used as long as there is something to show. Which
 * rule gets the odd one left over depends on ids alone, not on the order of the counts.
 */
function fairShares(counts, budget) {
    const shares = new Map();
    const rising = [...counts].toSorted(([leftId, left], [rightId, right]) => left - right || (leftId < rightId ? -1 : 1));
    let left = budget;
    rising.forEach(([rule, count], index) => {
        const share = Math.min(count, Math.floor(left / (rising.length - index)));
        shares.set(rule, share);
        left -= share;
    });
    return shares;
}

;// CONCATENATED MODULE: ./build/reporters/rule-shelf.js

function compareRanks(left, right) {
    return (left.row - right.row || left.draw - right.draw || (0,model_finding/* compareFindings */.Eg)(left.finding, right.finding));
}
/** FNV-1a, 32 bits: even enough to draw by, and the same everywhere (http://www.isthe.com/chongo/tech/comp/fnv). */
function drawOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    return hash >>> 0;
}
/**
 * The best findings of one rule, as many as there is room for: the first of each file before the
 * second of any. Holds no more than that, and ends up with the same ones in whatever order they come:
 * the worst that is held only ever gets better, so what was dropped once would be dropped again.
 */
class RuleShelf {
    #rule;
    #room;
    #files = new Map();
    #size = 0;
    #worst;
    constructor(rule, room) {
        this.#rule = rule;
        this.#room = room;
    }
    /** Takes a finding, or leaves it when all that are held are better. */
    add(finding) {
        if (this.#room === 0)
            return;
        const file = this.#files.get(finding.path) ?? this.#emptyRow(finding.path);
        const after = file.findings.findIndex((held) => (0,model_finding/* compareFindings */.Eg)(held, finding) > 0);
        const row = after < 0 ? file.findings.length : after;
        if (this.#isWorseThanAll({ row, draw: file.draw, finding }))
            return;
        file.findings.splice(row, 0, finding);
        this.#files.set(finding.path, file);
        this.#size += 1;
        if (this.#size > this.#room)
            this.#dropWorst();
        this.#worst = undefined;
    }
    /** Best first. */
    findings() {
        return [...this.#files.values()]
            .flatMap(({ findings, draw }) => findings.map((finding, row) => ({ row, draw, finding })))
            .toSorted(compareRanks)
            .map(({ finding }) => finding);
    }
    #emptyRow(path) {
        return { findings: [], draw: drawOf(`${this.#rule}\0${path}`) };
    }
    #isWorseThanAll(rank) {
        if (this.#size < this.#room)
            return false;
        this.#worst ??= this.#findWorst();
        return this.#worst !== undefined && compareRanks(rank, this.#worst) > 0;
    }
    #findWorst() {
        let worst;
        for (const { findings, draw } of this.#files.values()) {
            const finding = findings.at(-1);
            if (finding === undefined)
                continue;
            const rank = { row: findings.length - 1, draw, finding };
            if (worst === undefined || compareRanks(rank, worst) > 0)
                worst = rank;
        }
        return worst;
    }
    #dropWorst() {
        const path = this.#findWorst()?.finding.path ?? '';
        const file = this.#files.get(path);
        file?.findings.pop();
        this.#size -= 1;
        if (file?.findings.length === 0)
            this.#files.delete(path);
    }
}

;// CONCATENATED MODULE: ./build/reporters/choose-findings.js



/** Rules that are told apart; from here on they share one place, so that rules without number cost no memory. */
const MOST_RULES = 20_000;
const OTHER_RULES = '';
/**
 * Chooses the findings worth showing, best first: those on changed lines, then by severity, then one
 * of each rule in turn, and of a rule the first of each file before the second of any. No rule gets
 * more than another that still has some to show, beyond the odd one. The order of the findings does
 * not matter. Reads them twice, and holds no more than the limit.
 */
function chooseFindings(findings, choice) {
    const classes = CLASSES.map(() => new Map());
    for (const finding of findings) {
        const counts = classes[classOf(finding, choice)];
        if (counts !== undefined)
            count(counts, finding.ruleId);
    }
    const budgets = budgetsFor(classes, choice);
    const shelves = classes.map((counts, index) => shelvesFor(counts, budgets[index] ?? 0));
    for (const finding of findings) {
        const rules = shelves[classOf(finding, choice)];
        (rules?.get(finding.ruleId) ?? rules?.get(OTHER_RULES))?.add(finding);
    }
    return shelves.flatMap((rules) => inTurn([...rules.values()]));
}
/** Best first. */
const CLASSES = [true, false].flatMap((isChanged) => model_finding/* SEVERITIES */.oC.map((severity) => ({ isChanged, severity })));
/** The index of a finding's class; -1 when it is not to be shown. */
function classOf(finding, choice) {
    if (choice.canShow?.(finding) === false)
        return -1;
    const first = choice.isChanged(finding) ? 0 : model_finding/* SEVERITIES */.oC.length;
    return first + model_finding/* SEVERITIES */.oC.indexOf(finding.severity);
}
function count(counts, rule) {
    const key = counts.has(rule) || counts.size < MOST_RULES ? rule : OTHER_RULES;
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
/** Each class takes what it needs of what the better ones have left. */
function budgetsFor(classes, { limit, perSeverity = limit }) {
    let left = limit;
    const leftOf = { error: perSeverity, warning: perSeverity, notice: perSeverity };
    return CLASSES.map(({ severity }, index) => {
        const wanted = [...(classes[index]?.values() ?? [])].reduce((sum, some) => sum + some, 0);
        const budget = Math.min(wanted, left, leftOf[severity]);
        left -= budget;
        leftOf[severity] -= budget;
        return budget;
    });
}
function shelvesFor(counts, budget) {
    const shares = [...fairShares(counts, budget)].toSorted(([left], [right]) => left < right ? -1 : 1);
    return new Map(shares.map(([rule, share]) => [rule, new RuleShelf(rule, share)]));
}
function inTurn(shelves) {
    const lists = shelves.map((shelf) => shelf.findings());
    const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
    return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}

;// CONCATENATED MODULE: ./build/reporters/finding-place.js
/** From our ranges, whose end is exclusive. A range that ends before the first column of a line ends on the line above. */
function toPlace(range) {
    const startLine = atLeastOne(range.startLine);
    const isEndBelow = range.endColumn <= 1 && range.endLine > range.startLine;
    const endLine = Math.max(startLine, isEndBelow ? range.endLine - 1 : range.endLine);
    if (startLine !== endLine || isEndBelow)
        return { startLine, endLine };
    const start = atLeastOne(range.startColumn);
    return { startLine, endLine, columns: { start, end: Math.max(start, range.endColumn - 1) } };
}
function atLeastOne(value) {
    return Math.max(1, value);
}
/** The path from the repository's root, which is what GitHub knows files by. */
function fromRoot(path, pathPrefix) {
    return pathPrefix === undefined || pathPrefix === '' ? path : `${pathPrefix}/${path}`;
}

;// CONCATENATED MODULE: ./build/reporters/commit-place.js

/** Places a finding in the commit that annotations belong to; `undefined` when its line does not exist there. */
function placeInCommit(finding, { lines, pathPrefix }) {
    const place = toPlace(finding);
    const path = fromRoot(finding.path, pathPrefix);
    const placed = lines === undefined ? { ...place, path } : lines.place(path, place);
    if (placed === undefined)
        return undefined;
    const { columns } = place;
    const { startLine, endLine } = placed;
    return { path: placed.path, startLine, endLine, ...(columns && { columns }) };
}
/** Whether a finding stands on a line that the change under review touches. */
function isOnChangedLine(finding, { lines, pathPrefix }) {
    return lines?.isChanged(fromRoot(finding.path, pathPrefix), toPlace(finding)) ?? false;
}
/** Number of findings whose lines do not exist in the commit that annotations belong to. */
function countUnplaced(findings, placing) {
    if (placing.lines === undefined)
        return 0;
    let unplaced = 0;
    for (const finding of findings) {
        if (placeInCommit(finding, placing) === undefined)
            unplaced += 1;
    }
    return unplaced;
}

;// CONCATENATED MODULE: ./build/reporters/headline.js


const CONCLUSION_WORDS = {
    success: 'Passed',
    failure: 'Failed',
    neutral: 'Neutral',
    timed_out: 'Timed out',
    cancelled: 'Cancelled',
};
/** The answer in one line: `Failed: 12 errors, 1 notice; 2 files not analyzed`. Holds words and numbers of our own only. */
function headline(report) {
    const counts = model_finding/* SEVERITIES */.oC.filter((severity) => report.counts[severity] > 0)
        .map((severity) => (0,figures/* countOf */.pq)(report.counts[severity], severity))
        .join(', ');
    const missing = report.files.unanalyzed.length;
    const gap = missing === 0 ? '' : `; ${(0,figures/* countOf */.pq)(missing, 'file')} not analyzed`;
    return `${CONCLUSION_WORDS[report.conclusion]}: ${counts === '' ? 'no findings' : counts}${gap}${toolGap(report)}`;
}
/** `; 2 tools failed`, or nothing. */
function toolGap({ tools = [] }) {
    const failed = tools.filter(({ failures }) => failures.length > 0).length;
    return failed === 0 ? '' : `; ${(0,figures/* countOf */.pq)(failed, 'tool')} failed`;
}
/** `1,204 of 1,206 files analyzed`. */
function coverage({ files }) {
    return `${(0,figures/* countText */.lT)(files.analyzed)} of ${(0,figures/* countOf */.pq)(files.selected, 'file')} analyzed`;
}

// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(49132);
// EXTERNAL MODULE: ./build/reporters/safe-text.js
var safe_text = __webpack_require__(71918);
// EXTERNAL MODULE: ./build/model/skip.js
var skip = __webpack_require__(95851);
;// CONCATENATED MODULE: ./build/reporters/allowance-line.js


const DECIDED_BY = {
    cpu: 'limited by the CPUs',
    memory: 'limited by memory',
    pids: 'limited by the number of processes allowed',
    tasks: 'limited by the number of files',
    cap: 'limited by max-workers',
    override: 'set by you',
};
/**
 * The allowance in one line, each number with where it came from:
 * `4 workers, limited by the CPUs: 4 CPUs (cpu.max of /x), memory 8 GiB (memory.max of /x)`.
 */
function allowanceLine(allowance) {
    const { workers, limitedBy, cpus, cpuSource, memoryBytes, memorySource } = allowance;
    const cpuText = cpus === null ? 'CPUs not known' : `${cpuCount(cpus)} (${(0,safe_text/* safeText */.Hk)(cpuSource)})`;
    const memoryText = memoryBytes === null
        ? 'memory not known'
        : `memory ${(0,figures/* bytesText */.pV)(memoryBytes)} (${(0,safe_text/* safeText */.Hk)(memorySource)})`;
    return `${(0,figures/* countOf */.pq)(workers, 'worker')}, ${DECIDED_BY[limitedBy]}: ${cpuText}, ${memoryText}`;
}
function cpuCount(cpus) {
    return `${String(Number(cpus.toFixed(2)))} ${cpus === 1 ? 'CPU' : 'CPUs'}`;
}

;// CONCATENATED MODULE: ./build/reporters/summary/about.js




/** What the runner allowed, how the time was spent, what was left out, and notes. */
function aboutSection(material) {
    const { report, checkRun } = material;
    const { timing, allowance, files, notes } = report;
    const cpu = timing.cpuMs === null ? '' : `, ${(0,figures/* durationText */.S5)(timing.cpuMs)} of CPU time in analyzers`;
    const skipped = skip/* SKIP_REASONS */.e.filter((reason) => (files.skipped[reason] ?? 0) > 0).map((reason) => `${(0,figures/* countText */.lT)(files.skipped[reason] ?? 0)} ${reason}`);
    const lines = [
        `- Allowance: ${(0,markdown/* codeSpan */.SS)(allowanceLine(allowance), 500)}`,
        ...allowance.notes.map((note) => `- ${(0,markdown/* codeSpan */.SS)(note, 500)}`),
        `- Time: ${(0,figures/* durationText */.S5)(timing.durationMs)} of ${(0,figures/* durationText */.S5)(timing.budgetMs)}${cpu}`,
        ...(skipped.length === 0 ? [] : [`- Left out: ${skipped.join(', ')}`]),
        ...(checkRun === undefined ? [] : checkRunLines(checkRun)),
        ...placingLines(material),
        ...notes.slice(0, MOST_NOTES).map((note) => `- ${(0,markdown/* codeSpan */.SS)(note, 500)}`),
    ];
    return [(0,markdown/* ownMarkdown */.AQ)('### About this run'), (0,markdown/* ownMarkdown */.AQ)(lines.join('\n'))];
}
const MOST_NOTES = 50;
function placingLines({ unplaced = 0, doubt }) {
    return [
        ...(unplaced === 0
            ? []
            : [
                `- Not annotated: ${(0,figures/* countOf */.pq)(unplaced, 'finding')} on lines that only the merge with the base branch has`,
            ]),
        ...(doubt === undefined
            ? []
            : [`- Annotations may be some lines off: ${(0,markdown/* codeSpan */.SS)(doubt, 500)}`]),
    ];
}
function checkRunLines(checkRun) {
    if (checkRun.kind === 'unavailable') {
        const { reason, advice } = checkRun;
        return [
            `- No check run: ${(0,markdown/* codeSpan */.SS)(reason, 500)}`,
            // Where it was the user's own choice there is nothing to do.
            ...(advice === '' ? [] : [`- What to do: ${(0,markdown/* codeSpan */.SS)(advice, 500)}`]),
        ];
    }
    const { url, posted, dropped, problems } = checkRun;
    const end = checkRun.kind === 'completed' ? '' : ', not closed';
    const missing = dropped === 0 ? '' : `, ${(0,figures/* countText */.lT)(dropped)} could not be posted`;
    return [
        `- [Check run](${url}): ${(0,figures/* countOf */.pq)(posted, 'annotation')}${missing}${end}`,
        ...problems.map((problem) => `- ${(0,markdown/* codeSpan */.SS)(problem, 500)}`),
    ];
}

;// CONCATENATED MODULE: ./build/reporters/summary/overview.js




/** Coverage, time, the commit and the workflow run, in one line. */
function overviewLine({ context, ...report }) {
    const parts = [
        (0,markdown/* ownMarkdown */.AQ)(`**${coverage(report)}** in ${(0,figures/* durationText */.S5)(report.timing.durationMs)}`),
        ...(context === undefined || context.sha === ''
            ? []
            : [
                (0,markdown/* link */.nf)((0,markdown/* codeSpan */.SS)(context.sha.slice(0, 12)), (0,markdown/* encodedUrl */.sA)(context.serverUrl, `${context.repository}/commit/${context.sha}`)),
            ]),
        ...(context === undefined ? [] : [(0,markdown/* link */.nf)((0,markdown/* ownMarkdown */.AQ)('workflow run'), context.runUrl)]),
    ];
    return (0,markdown/* ownMarkdown */.AQ)(parts.join(' · '));
}
/** What a reviewer asks first: whether the change itself brings anything in. */
function changedLine({ changed }) {
    if (changed === undefined)
        return [];
    const counts = model_finding/* SEVERITIES */.oC.filter((severity) => changed.counts[severity] > 0)
        .map((severity) => (0,figures/* countOf */.pq)(changed.counts[severity], severity))
        .join(', ');
    return [(0,markdown/* ownMarkdown */.AQ)(`On changed lines: **${counts === '' ? 'nothing' : counts}**.`)];
}

;// CONCATENATED MODULE: ./build/reporters/summary/counts.js


/** The heads of the columns that `countCells` fills. */
const COUNT_HEADERS = ['Errors', 'Warnings', 'Notices'];
/** A cell for each severity; none is left empty, so that a row reads by itself. */
function countCells({ error, warning, notice }) {
    return [error, warning, notice].map((count) => (0,markdown/* ownMarkdown */.AQ)(count === 0 ? '·' : (0,figures/* countText */.lT)(count)));
}

;// CONCATENATED MODULE: ./build/reporters/summary/fold.js


/** Rows that are seen without opening anything. */
const ROWS_IN_SIGHT = 10;
/** A part that is read only when it is opened. The title is our own. */
function fold(title, blocks) {
    const inner = blocks.join('\n\n');
    return (0,markdown/* ownMarkdown */.AQ)(`<details><summary>${title}</summary>\n\n${inner}\n\n</details>`);
}
/** A table whose first rows are seen, the others folded away; `noun` says what they are. */
function longTable(header, rows, noun) {
    if (rows.length === 0)
        return [];
    const rest = rows.slice(ROWS_IN_SIGHT);
    const more = rest.length === 0 ? [] : [fold((0,figures/* countOf */.pq)(rest.length, `more ${noun}`), [(0,markdown/* table */.tp)(header, rest)])];
    return [(0,markdown/* table */.tp)(header, rows.slice(0, ROWS_IN_SIGHT)), ...more];
}
/** Says how many there are besides those that are shown. */
function moreLine(count, noun) {
    return count > 0 ? [(0,markdown/* ownMarkdown */.AQ)(`And ${(0,figures/* countOf */.pq)(count, `more ${noun}`)}.`)] : [];
}

;// CONCATENATED MODULE: ./build/reporters/summary/paths.js




/** Findings by folder, and the files with most of them; folded away, for whoever plans the work. */
function pathsSection({ tally, report }, detail) {
    const folders = tally.topFolders.slice(0, detail.paths);
    const files = tally.topFiles.slice(0, detail.paths);
    if (folders.length === 0)
        return [];
    const folderRows = folders.map(({ path, counts }) => [
        (0,markdown/* codeSpan */.SS)(`${path}/`),
        ...countCells(counts),
    ]);
    const fileRows = files.map(({ path, counts }) => [
        (0,markdown/* pathLink */.er)(path, report.context),
        ...countCells(counts),
    ]);
    return [
        fold('By folder', [(0,markdown/* table */.tp)(['Folder', ...COUNT_HEADERS], folderRows)]),
        fold(`By file: ${(0,figures/* countOf */.pq)(tally.filesWithFindings, 'file')} with findings`, [
            (0,markdown/* table */.tp)(['File', ...COUNT_HEADERS], fileRows),
            ...moreLine(tally.filesWithFindings - fileRows.length, 'file'),
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/reporters/summary/rules.js



/** Findings by rule, errors first. */
function rulesSection(tally, detail) {
    const rules = [...tally.rules].toSorted(([, { counts: left }], [, { counts: right }]) => bySeverity(left, right));
    const rows = rules
        .slice(0, detail.rules)
        .map(([id, rule]) => [(0,markdown/* link */.nf)((0,markdown/* codeSpan */.SS)(id), (0,markdown/* helpLink */.Cp)(rule.helpUrl)), ...countCells(rule.counts)]);
    if (rows.length === 0)
        return [];
    const more = tally.hasMoreRules
        ? [(0,markdown/* ownMarkdown */.AQ)('And rules beyond those counted.')]
        : moreLine(rules.length - rows.length, 'rule');
    return [
        (0,markdown/* ownMarkdown */.AQ)('### By rule'),
        ...longTable(['Rule', ...COUNT_HEADERS], rows, 'rule'),
        ...more,
    ];
}
function bySeverity(left, right) {
    return right.error - left.error || right.warning - left.warning || right.notice - left.notice;
}

;// CONCATENATED MODULE: ./build/reporters/summary/tools.js



/** What the user's own tools did, and what of it failed. */
function toolsSection(report, detail) {
    const { tools = [] } = report;
    if (tools.length === 0)
        return [];
    const failures = tools.flatMap((tool) => tool.failures.map((failure) => failureRow(tool, failure, { report, detail })));
    return [
        (0,markdown/* ownMarkdown */.AQ)('### Tools'),
        ...longTable(['Tool', 'Runs', 'Files', 'Findings', 'Time'], tools.map(rowOf), 'tool'),
        ...(failures.length === 0
            ? []
            : [
                (0,markdown/* ownMarkdown */.AQ)('Runs of tools that failed, wholly or in part:'),
                ...longTable(['Tool', 'Reason', 'Files', 'First file', 'Detail'], failures, 'failure'),
            ]),
    ];
}
function rowOf({ name, runs, files, findings, dropped, wallMs }) {
    const others = dropped === 0 ? '' : ` (${(0,figures/* countText */.lT)(dropped)} more about other files)`;
    return [
        (0,markdown/* codeSpan */.SS)(name),
        (0,markdown/* ownMarkdown */.AQ)((0,figures/* countText */.lT)(runs)),
        (0,markdown/* ownMarkdown */.AQ)((0,figures/* countText */.lT)(files)),
        (0,markdown/* ownMarkdown */.AQ)(`${(0,figures/* countText */.lT)(findings)}${others}`),
        (0,markdown/* ownMarkdown */.AQ)((0,figures/* durationText */.S5)(wallMs)),
    ];
}
function failureRow({ name }, { reason, detail, stderr, files, firstPath }, { report, detail: { textChars } }) {
    const said = stderr === undefined ? '' : ` It wrote: ${stderr}`;
    return [
        (0,markdown/* codeSpan */.SS)(name),
        (0,markdown/* ownMarkdown */.AQ)(reason),
        (0,markdown/* ownMarkdown */.AQ)((0,figures/* countText */.lT)(files)),
        firstPath === '' ? (0,markdown/* ownMarkdown */.AQ)('') : (0,markdown/* pathLink */.er)(firstPath, report.context),
        (0,markdown/* codeSpan */.SS)(`${detail}.${said}`, textChars * 2),
    ];
}

;// CONCATENATED MODULE: ./build/reporters/summary/unanalyzed.js



/** The files without a result, each with its reason. */
function unanalyzedSection(report, detail) {
    const files = report.files.unanalyzed;
    if (files.length === 0)
        return [];
    const rows = files.slice(0, detail.unanalyzed).map((file) => unanalyzed_rowOf(file, report, detail));
    return [
        (0,markdown/* ownMarkdown */.AQ)(`### Not analyzed: ${(0,figures/* countOf */.pq)(files.length, 'file')}`),
        (0,markdown/* ownMarkdown */.AQ)(`${reasonsOf(files)}.`),
        ...longTable(['File', 'Reason', 'Detail'], rows, 'file'),
        ...moreLine(files.length - rows.length, 'file'),
    ];
}
/** `2 spinning, 1 crashed`, most first. */
function reasonsOf(files) {
    const counts = new Map();
    for (const { reason } of files)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return [...counts]
        .toSorted(([, left], [, right]) => right - left)
        .map(([reason, count]) => `${(0,figures/* countText */.lT)(count)} ${reason}`)
        .join(', ');
}
function unanalyzed_rowOf(file, { context }, { textChars }) {
    const analyzer = file.analyzer === undefined ? '' : `${file.analyzer}: `;
    return [
        (0,markdown/* pathLink */.er)(file.path, context),
        (0,markdown/* ownMarkdown */.AQ)(file.reason),
        (0,markdown/* codeSpan */.SS)(`${analyzer}${file.detail}`, textChars),
    ];
}

;// CONCATENATED MODULE: ./build/reporters/tally-findings.js
/** Rules from a hostile SARIF file could be without number. */
const tally_findings_MOST_RULES = 1000;
const MOST_FOLDERS = 2000;
/** How many files and folders a report can name at most. */
const TOP_PATHS = 50;
/** Counts findings in total order in one pass; holds counters only. */
function tallyFindings(findings) {
    const tallying = new Tallying();
    for (const finding of findings)
        tallying.add(finding);
    return tallying.finish();
}
const noCounts = () => ({ error: 0, warning: 0, notice: 0 });
class Tallying {
    #total = noCounts();
    #rules = new Map();
    #folders = new Map();
    #topFiles = [];
    #file;
    #files = 0;
    #hasMoreRules = false;
    add(finding) {
        const { severity } = finding;
        this.#total[severity] += 1;
        this.#countRule(finding);
        this.#countFile(finding);
        const folder = folderOf(finding.path);
        const counts = this.#folders.get(folder) ?? noCounts();
        counts[severity] += 1;
        if (this.#folders.size < MOST_FOLDERS)
            this.#folders.set(folder, counts);
    }
    #countRule({ ruleId, severity, helpUrl }) {
        const rule = this.#rules.get(ruleId) ?? { counts: noCounts(), helpUrl };
        rule.counts[severity] += 1;
        if (this.#rules.size < tally_findings_MOST_RULES)
            this.#rules.set(ruleId, rule);
        else
            this.#hasMoreRules ||= !this.#rules.has(ruleId);
    }
    /** Findings come file by file, so one file is counted at a time. */
    #countFile({ path, severity }) {
        if (this.#file?.path !== path) {
            this.#finishFile();
            this.#file = { path, counts: noCounts() };
            this.#files += 1;
        }
        this.#file.counts[severity] += 1;
    }
    #finishFile() {
        if (this.#file === undefined)
            return;
        this.#topFiles.push(this.#file);
        if (this.#topFiles.length >= TOP_PATHS * 2)
            this.#topFiles = topOf(this.#topFiles);
    }
    finish() {
        this.#finishFile();
        const folders = [...this.#folders].map(([path, counts]) => ({ path, counts }));
        return {
            total: this.#total,
            rules: this.#rules,
            hasMoreRules: this.#hasMoreRules,
            topFiles: topOf(this.#topFiles),
            topFolders: topOf(folders),
            filesWithFindings: this.#files,
        };
    }
}
/** The folder of a file, two levels deep at most; `''` at the root. */
function folderOf(path) {
    return path.split('/').slice(0, -1).slice(0, 2).join('/');
}
/** Errors weigh most; equals keep their order. */
function topOf(tallies) {
    return tallies
        .toSorted(({ counts: left }, { counts: right }) => right.error - left.error || right.warning - left.warning || right.notice - left.notice)
        .slice(0, TOP_PATHS);
}

;// CONCATENATED MODULE: ./build/reporters/told-message.js

/** More tools are counted: the rest of a message must stay in sight. */
const MOST_NAMES = 5;
/** A finding's message, and the other tools that say the same. Untrusted text, on as many lines as it has. */
function toldMessage({ message, alsoReportedBy = [] }) {
    if (alsoReportedBy.length === 0)
        return message;
    const names = alsoReportedBy.slice(0, MOST_NAMES).map(({ ruleId }) => ruleId);
    const rest = alsoReportedBy.length - names.length;
    const all = rest === 0 ? names : [...names, `${(0,figures/* countText */.lT)(rest)} more`];
    return `${message} (also reported by ${all.join(', ')})`;
}

;// CONCATENATED MODULE: ./build/reporters/check-run.js















/** GitHub takes 65,535 characters, or bytes; nobody says which. The rest is room for what posting adds. */
const CHECK_SUMMARY_BYTES = 60_000;
/** GitHub takes 64 KB; nobody reads more than this of one message. */
const ANNOTATION_MESSAGE_BYTES = 8192;
/** GitHub takes 255 characters. */
const ANNOTATION_TITLE_CHARS = 200;
const LEVELS = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
const DETAIL = { findings: 0, unanalyzed: 50, rules: 50, paths: 15, textChars: 200 };
const CANCELLED = 'cancelled';
/** How the check run is closed: the answer as its title, a summary, and the annotations worth posting, best first. */
const reportCheckRun = (report, { annotationLimit, lines }) => {
    const tally = tallyFindings(report.findings);
    const placing = { lines, pathPrefix: report.context?.pathPrefix };
    const chosen = chooseFindings(report.findings, {
        limit: annotationLimit,
        isChanged: (finding) => isOnChangedLine(finding, placing),
        canShow: (finding) => placeInCommit(finding, placing) !== undefined,
    });
    const annotations = chosen.flatMap((finding) => {
        const place = placeInCommit(finding, placing);
        return place === undefined ? [] : [toAnnotation(finding, place)];
    });
    const material = { report, tally, findings: [] };
    const summary = [
        overviewLine(report),
        ...shownLines(report, annotations.length, placing),
        ...unanalyzedSection(report, DETAIL),
        ...toolsSection(report, DETAIL),
        ...rulesSection(tally, DETAIL),
        ...pathsSection(material, DETAIL),
        ...aboutSection(material),
    ].join('\n\n');
    return [
        {
            kind: 'check-run',
            completion: {
                conclusion: report.conclusion,
                ifCancelled: {
                    conclusion: CANCELLED,
                    title: headline({ ...report, conclusion: CANCELLED }),
                },
                title: headline(report),
                summary: clipLines(summary, CHECK_SUMMARY_BYTES, 'More in the job summary.'),
                annotations,
            },
        },
    ];
};
function shownLines(report, shown, placing) {
    const { counts } = report;
    const total = counts.error + counts.warning + counts.notice;
    const unplaced = countUnplaced(report.findings, placing);
    const changedFirst = placing.lines?.knowsChanges === true ? 'changed lines first, then ' : '';
    return [
        shown === total
            ? `Annotated: all of ${(0,figures/* countOf */.pq)(total, 'finding')}.`
            : `Annotated: ${(0,figures/* countText */.lT)(shown)} of ${(0,figures/* countOf */.pq)(total, 'finding')}, ${changedFirst}by severity, spread over rules and files.`,
        ...(unplaced === 0
            ? []
            : [
                `${(0,figures/* countOf */.pq)(unplaced, 'finding')} not annotated here: on lines that the base branch brings in and this commit does not have.`,
            ]),
        ...(placing.lines?.doubt === undefined
            ? []
            : [`Annotations may be some lines off: ${(0,markdown/* codeSpan */.SS)(placing.lines.doubt)}`]),
    ];
}
function toAnnotation(finding, place) {
    const { path, startLine, endLine, columns } = place;
    const help = finding.helpUrl === undefined ? '' : `\n\n${(0,safe_text/* safeText */.Hk)(finding.helpUrl)}`;
    const message = (0,safe_text/* safeLines */.Bv)(toldMessage(finding)).join('\n');
    return {
        path,
        start_line: startLine,
        end_line: endLine,
        ...(columns && { start_column: columns.start, end_column: columns.end }),
        annotation_level: LEVELS[finding.severity],
        title: (0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(finding.ruleId), ANNOTATION_TITLE_CHARS),
        message: clipBytes(`${message.trim() === '' ? finding.ruleId : message}${help}`, ANNOTATION_MESSAGE_BYTES),
    };
}

;// CONCATENATED MODULE: ./build/reporters/severe-first.js
/** Divides a total: errors take what they need, warnings what is left, then notices. */
function severeFirst(counts, total) {
    const error = Math.min(counts.error, total);
    const warning = Math.min(counts.warning, total - error);
    const notice = Math.min(counts.notice, total - error - warning);
    return { error, warning, notice };
}

;// CONCATENATED MODULE: ./build/reporters/longest-spans.js
/** A stopped file matters more than any that ended well. */
function weightOf({ wallMs, reason }) {
    return reason === undefined ? wallMs : Number.MAX_VALUE;
}
/**
 * At most so many spans, the longest, in the order they came; of equally long ones the first. Stopped
 * files go before all others. Two passes, and nothing held but a number for each span.
 */
function* longestSpans(spans, most) {
    const chosen = Float64Array.from(spans, weightOf).toSorted().slice(-most);
    const least = chosen[0] ?? 0;
    let ties = chosen.filter((weight) => weight === least).length;
    for (const span of spans) {
        const weight = weightOf(span);
        if (weight < least || (weight === least && ties === 0))
            continue;
        if (weight === least)
            ties -= 1;
        yield span;
    }
}

;// CONCATENATED MODULE: ./build/reporters/page-excerpts.js
/** Lines shown above and below the one that is found; `SECRET_REACH_LINES` is not less. */
const CONTEXT_LINES = 2;
const MOST_CHARACTERS = 200;
/** Findings with an excerpt, of each severity: about 2 MB of page at the most. */
const MOST_EXCERPTS = {
    error: 3000,
    warning: 2000,
    notice: 1000,
};
/** What stands for a line that holds a secret: the page must not tell what the finding hides. */
const MASKED = '(masked: this line holds a secret)';
function linesWithSecrets(findings) {
    const lines = new Set();
    for (const { startLine, endLine, isSecret, secretLines = [] } of findings) {
        for (const line of secretLines)
            lines.add(line);
        if (isSecret !== true)
            continue;
        for (let line = startLine; line <= endLine; line += 1)
            lines.add(line);
    }
    return lines;
}
/** Cuts excerpts out of one file after the other, as long as there is room for more. */
class ExcerptSource {
    #readLines;
    #left = { ...MOST_EXCERPTS };
    #lines;
    #secret = new Set();
    /** Without a way to read there are no excerpts. */
    constructor(readLines) {
        this.#readLines = readLines;
    }
    /** Goes on to the file of these findings: all that were made in it. */
    open(findings) {
        const [first] = findings;
        const isWanted = findings.some(({ severity }) => this.#left[severity] > 0);
        this.#lines = first !== undefined && isWanted ? this.#readLines?.(first.path) : undefined;
        this.#secret = linesWithSecrets(findings);
    }
    /** The lines around a finding of the open file. */
    around({ severity, startLine }) {
        if (this.#lines === undefined || this.#left[severity] === 0)
            return null;
        // A file that has changed since may have fewer lines.
        if (startLine > this.#lines.length)
            return null;
        this.#left[severity] -= 1;
        const firstLine = Math.max(1, startLine - CONTEXT_LINES);
        const lines = this.#lines.slice(firstLine - 1, startLine + CONTEXT_LINES);
        return { firstLine, lines: lines.map((line, index) => this.#shown(line, firstLine + index)) };
    }
    #shown(line, number) {
        return this.#secret.has(number) ? MASKED : line.slice(0, MOST_CHARACTERS);
    }
}

;// CONCATENATED MODULE: ./build/reporters/page-records.js










/** Findings on one page: above this a browser takes seconds to read it, and nobody reads it at all. */
const MOST_FINDINGS = 100_000;
/** Bars of the timeline: more than a screen has pixels. */
const MOST_SPANS = 50_000;
/** Numbers names in the order in which they are first met. */
class NameTable {
    #numbers = new Map();
    /** The name's number, and whether it is new. */
    number(name) {
        const known = this.#numbers.get(name);
        if (known !== undefined)
            return { number: known, isNew: false };
        const number = this.#numbers.size;
        this.#numbers.set(name, number);
        return { number, isNew: true };
    }
}
function severityNumber(finding) {
    const number = model_finding/* SEVERITIES */.oC.indexOf(finding.severity);
    return number === 0 || number === 1 ? number : 2;
}
/** What one tool did, and each way in which it failed. Untrusted text. */
function toolTexts({ name, runs, files, findings, failures }) {
    const work = `${(0,figures/* countOf */.pq)(runs, 'run')} over ${(0,figures/* countOf */.pq)(files, 'file')}`;
    return [
        `${name}: ${(0,figures/* countOf */.pq)(findings, 'finding')} in ${work}.`,
        ...failures.map(({ reason, detail, files: lost, firstPath }) => `${name} failed (${reason}) for ${(0,figures/* countOf */.pq)(lost, 'file')}, ${firstPath} first: ${detail}.`),
    ];
}
function aboutOf(report, omitted) {
    const { context, timing } = report;
    return {
        version: report.tool.version,
        conclusion: report.conclusion,
        headline: headline(report),
        coverage: coverage(report),
        allowance: allowanceLine(report.allowance),
        timing: `Started ${timing.startedAt}, took ${(0,figures/* durationText */.S5)(timing.durationMs)} of a budget of ${(0,figures/* durationText */.S5)(timing.budgetMs)}.`,
        repository: context === undefined ? null : `${context.repository} at ${context.sha}`,
        runUrl: context?.runUrl ?? null,
        notes: report.notes,
        tools: (report.tools ?? []).flatMap(toolTexts),
        omitted,
    };
}
/** Writes the records of one page; names files and rules before what refers to them. */
class PageWriter {
    #report;
    #paths = new NameTable();
    #rules = new NameTable();
    constructor(report) {
        this.#report = report;
    }
    *findings(readLines) {
        const left = { ...severeFirst(this.#report.counts, MOST_FINDINGS) };
        const excerpts = new ExcerptSource(readLines);
        for (const group of byPath(this.#report.findings)) {
            excerpts.open(group);
            for (const finding of group) {
                if (left[finding.severity] === 0)
                    continue;
                left[finding.severity] -= 1;
                yield* this.#finding(finding, excerpts.around(finding));
            }
        }
    }
    *#finding(finding, excerpt) {
        const path = yield* this.#path(finding.path);
        const rule = this.#rules.number(finding.ruleId);
        const { ruleId, analyzer, helpUrl, startLine, startColumn } = finding;
        if (rule.isNew)
            yield ['rule', ruleId, analyzer, helpUrl ?? null];
        const severity = severityNumber(finding);
        yield [
            'finding',
            path,
            rule.number,
            severity,
            startLine,
            startColumn,
            toldMessage(finding),
            excerpt,
        ];
    }
    *unanalyzed() {
        for (const { path, reason, detail } of this.#report.files.unanalyzed) {
            yield ['unanalyzed', yield* this.#path(path), reason, detail];
        }
    }
    *spans() {
        const { profile } = this.#report;
        for (const span of longestSpans(profile?.spans ?? [], MOST_SPANS)) {
            const { path, worker, startedMs, wallMs, cpuMs, reason } = span;
            const number = yield* this.#path(path);
            const [start, length] = [Math.round(startedMs), Math.round(wallMs)];
            const cpu = cpuMs === null ? null : Math.round(cpuMs);
            yield ['span', number, worker, start, length, cpu, reason ?? null];
        }
    }
    *#path(path) {
        const { number, isNew } = this.#paths.number(path);
        const { context } = this.#report;
        if (isNew)
            yield ['path', path, context === undefined ? null : (0,markdown/* blobUrl */.b0)(context, path)];
        return number;
    }
}
/** The findings of one file after the other; a file's findings are bounded, a run's are not. */
function* byPath(findings) {
    let group = [];
    for (const finding of findings) {
        if (group[0] !== undefined && group[0].path !== finding.path) {
            yield group;
            group = [];
        }
        group.push(finding);
    }
    if (group.length > 0)
        yield group;
}
function* measures({ telemetry, profile }) {
    for (const { analyzer, files, wallMs, cpuMs } of profile?.analyzers ?? []) {
        yield [
            'analyzer',
            analyzer,
            files,
            Math.round(wallMs),
            cpuMs === null ? null : Math.round(cpuMs),
        ];
    }
    if (telemetry === undefined)
        return;
    const { scope, cpuLimit, memoryLimitBytes, absent } = telemetry;
    yield ['limits', { scope, cpus: cpuLimit, memoryBytes: memoryLimitBytes, absent }];
    for (const { atMs, cpus, throttledShare, memoryBytes, workers } of telemetry.samples) {
        yield ['sample', Math.round(atMs), cpus, throttledShare, memoryBytes, workers];
    }
}
/** The data of the report page, in order; bounded, however much was found. */
function* pageRecords(report, readLines) {
    const { error, warning, notice } = report.counts;
    yield ['about', aboutOf(report, Math.max(0, error + warning + notice - MOST_FINDINGS))];
    const writer = new PageWriter(report);
    yield* writer.findings(readLines);
    yield* writer.unanalyzed();
    for (const reason of skip/* SKIP_REASONS */.e) {
        const count = report.files.skipped[reason] ?? 0;
        if (count > 0)
            yield ['skipped', reason, count];
    }
    yield* writer.spans();
    yield* measures(report);
}

;// CONCATENATED MODULE: ./build/reporters/html-page.js


/** Where the shipped page wants its data. */
const DATA_MARK = '<!-- data -->';
/** JSON in which no HTML parser finds a tag or a comment, whatever the strings hold. */
function toScriptData(value) {
    return (0,safe_text/* safeJson */.oi)(value).replaceAll('<', String.raw `\u003c`);
}
/** The report page in chunks: one file that loads nothing. */
function* htmlPage(report, parts) {
    const [head, tail, ...more] = parts.template().split(DATA_MARK);
    if (head === undefined || tail === undefined || more.length > 0) {
        throw new Error(`Expected one "${DATA_MARK}" in the page's template.`);
    }
    yield head;
    for (const record of pageRecords(report, parts.readLines))
        yield `${toScriptData(record)}\n`;
    yield tail;
}

;// CONCATENATED MODULE: ./build/reporters/mermaid-chart.js

/** More points than this are not seen in a job summary's width. */
const MOST_POINTS = 60;
/** With more than this unknown, a line would be an invention. */
const MOST_UNKNOWN_SHARE = 0.2;
/** Mermaid's own first colour is nearly white; these two are seen on white and on black. */
const STYLE = `%%{init: {"xyChart": {"height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7, #d1242f"}}}}%%`;
function mergeValues(values, how) {
    if (values.length === 0)
        return null;
    if (how === 'peak')
        return Math.max(...values);
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** At most `MOST_POINTS` values, each for an equal stretch of time. */
function thin({ values, merge }) {
    const points = Math.min(MOST_POINTS, values.length);
    return Array.from({ length: points }, (_, point) => {
        const from = Math.floor((point * values.length) / points);
        const to = Math.floor(((point + 1) * values.length) / points);
        return mergeValues(values.slice(from, to).flatMap((value) => value ?? []), merge);
    });
}
/** Mermaid knows no gaps: a short one is bridged by the value before it, and the caption says so. */
function bridge(points) {
    const first = points.find((point) => point !== null) ?? 0;
    const bridged = [];
    for (const point of points)
        bridged.push(point ?? bridged.at(-1) ?? first);
    return bridged;
}
function numbers(values) {
    return `[${values.map((value) => String(Number(value.toFixed(2)))).join(', ')}]`;
}
/** The highest value with some room above it. */
function mermaid_chart_topOf(values, limit) {
    const top = Math.max(...values, limit ?? 0) * 1.1;
    return String(Number(Math.max(top, 0.1).toFixed(2)));
}
/**
 * A line chart in Mermaid, which GitHub draws in job summaries, with its limit as a second line. No
 * chart where there is too little to draw or too much of it is not known.
 */
function mermaidChart(chart) {
    const points = thin(chart);
    const unknown = points.filter((point) => point === null).length;
    if (points.length < 2 || unknown > points.length * MOST_UNKNOWN_SHARE)
        return [];
    const values = bridge(points);
    const { title, unit, endSeconds, limit } = chart;
    const limitText = limit === null ? '' : `, limit ${String(Number(limit.toFixed(2)))} ${unit}`;
    const lines = [
        '```mermaid',
        STYLE,
        'xychart-beta',
        `  title "${title}${limitText}"`,
        `  x-axis "seconds" 0 --> ${String(Math.max(1, Math.round(endSeconds)))}`,
        `  y-axis "${unit}" 0 --> ${mermaid_chart_topOf(values, limit)}`,
        `  line ${numbers(values)}`,
        ...(limit === null ? [] : [`  line ${numbers(values.map(() => limit))}`]),
        '```',
    ];
    const gaps = unknown === 0 ? [] : [(0,markdown/* ownMarkdown */.AQ)('The line is held where nothing could be read.')];
    return [(0,markdown/* ownMarkdown */.AQ)(lines.join('\n')), ...gaps];
}

;// CONCATENATED MODULE: ./build/reporters/run-advice.js

/** Below this a run is over before advice could save anything. */
const WORTH_ADVICE_MS = 20_000;
/** Half a CPU: less is what the main process and the garbage collector leave now and then. */
const IDLE_CPUS = 0.5;
const IDLE_SHARE = 0.4;
const THROTTLED_SHARE = 0.25;
/** How much of the time at least half a CPU of the limit was idle, and how many CPUs then on average. */
function idleTimeOf({ samples, cpuLimit }) {
    if (cpuLimit === null)
        return undefined;
    const known = samples.flatMap(({ cpus }) => (cpus === null ? [] : [cpuLimit - cpus]));
    const idle = known.filter((cpus) => cpus >= IDLE_CPUS);
    if (idle.length === 0)
        return undefined;
    const sum = idle.reduce((total, cpus) => total + cpus, 0);
    return { share: idle.length / known.length, cpus: sum / idle.length };
}
/** Average share of the time in which the kernel held the run back; `undefined` where it is not known. */
function throttledShareOf(telemetry) {
    const known = (telemetry?.samples ?? []).flatMap(({ throttledShare }) => throttledShare ?? []);
    if (known.length === 0)
        return undefined;
    return known.reduce((total, share) => total + share, 0) / known.length;
}
function percent(share) {
    return `${String(Math.round(share * 100))} %`;
}
const outOfBudget = ({ files, timing }) => {
    const left = files.unanalyzed.filter(({ reason }) => reason === 'deadline').length;
    if (left === 0)
        return undefined;
    return `The budget of ${(0,figures/* durationText */.S5)(timing.budgetMs)} ended before ${(0,figures/* countOf */.pq)(left, 'file')}: raise "timeout", leave files out with "exclude", or split the run over a matrix.`;
};
const outOfFileTime = ({ files }) => {
    const spinning = files.unanalyzed.filter(({ reason }) => reason === 'spinning').length;
    if (spinning === 0)
        return undefined;
    return `${(0,figures/* countOf */.pq)(spinning, 'file')} used up the CPU time of one file: raise "file-timeout", or leave them out with "exclude".`;
};
const memoryBound = ({ allowance, timing }) => {
    const { limitedBy, cpus, workers } = allowance;
    const fitting = Math.floor(cpus ?? 0);
    if (limitedBy !== 'memory' || fitting <= workers || timing.durationMs < WORTH_ADVICE_MS) {
        return undefined;
    }
    return `Memory, not CPU, limited this run to ${(0,figures/* countOf */.pq)(workers, 'worker')}: the CPUs would carry ${String(fitting)}.`;
};
const throttled = ({ allowance, telemetry }) => {
    const share = throttledShareOf(telemetry);
    const { workers, cpus, limitedBy } = allowance;
    if (share === undefined || share < THROTTLED_SHARE || cpus === null)
        return undefined;
    if (limitedBy !== 'override' || workers <= cpus)
        return undefined;
    return `The kernel held the run back for ${percent(share)} of the time: ${(0,figures/* countOf */.pq)(workers, 'worker')} shared ${String(Number(cpus.toFixed(2)))} CPUs. Leave "workers" at auto.`;
};
const idle = ({ telemetry, timing }) => {
    if (telemetry === undefined || timing.durationMs < WORTH_ADVICE_MS)
        return undefined;
    const time = idleTimeOf(telemetry);
    if (time === undefined || time.share < IDLE_SHARE)
        return undefined;
    return `${time.cpus.toFixed(1)} CPUs were idle for ${percent(time.share)} of the time: a smaller runner would do, or "max-workers" is too low.`;
};
/** The most telling first. */
const JUDGES = [outOfBudget, outOfFileTime, memoryBound, throttled, idle];
/**
 * One sentence of advice, where the record of the run supports one. Made of our words and numbers
 * only.
 */
function runAdvice(report) {
    for (const judge of JUDGES) {
        const advice = judge(report);
        if (advice !== undefined)
            return advice;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/reporters/run-section.js




const MEBIBYTE = 2 ** 20;
const SLOWEST = 10;
const MOST_STOPS = 20;
function chartsOf({ samples, cpuLimit, memoryLimitBytes }) {
    const endSeconds = (samples.at(-1)?.atMs ?? 0) / 1000;
    return [
        ...mermaidChart({
            title: 'CPUs used',
            unit: 'CPUs',
            endSeconds,
            values: samples.map(({ cpus }) => cpus),
            limit: cpuLimit,
            merge: 'mean',
        }),
        ...mermaidChart({
            title: 'Memory used',
            unit: 'MiB',
            endSeconds,
            values: samples.map(({ memoryBytes }) => memoryBytes === null ? null : memoryBytes / MEBIBYTE),
            limit: memoryLimitBytes === null ? null : memoryLimitBytes / MEBIBYTE,
            merge: 'peak',
        }),
    ];
}
function throttledLine(telemetry) {
    const share = throttledShareOf(telemetry);
    if (share === undefined)
        return [];
    return [(0,markdown/* ownMarkdown */.AQ)(`Held back by the CPU quota: ${(share * 100).toFixed(1)} % of the time.`)];
}
function absentLine({ absent, scope }) {
    const measured = (0,markdown/* ownMarkdown */.AQ)(`Measured for: `) + (0,markdown/* codeSpan */.SS)(scope, 100);
    if (absent.length === 0)
        return [(0,markdown/* ownMarkdown */.AQ)(`${measured}.`)];
    const list = absent.map((signal) => (0,markdown/* codeSpan */.SS)(signal, 200)).join(', ');
    return [(0,markdown/* ownMarkdown */.AQ)(`${measured}. Not to be had here: ${list}.`)];
}
function costText(ms) {
    return (0,markdown/* ownMarkdown */.AQ)(ms === null ? 'not known' : (0,figures/* durationText */.S5)(ms));
}
function analyzerTable({ profile }) {
    const rows = (profile?.analyzers ?? []).map(({ analyzer, files, cpuMs, wallMs }) => [
        (0,markdown/* codeSpan */.SS)(analyzer, 60),
        (0,markdown/* ownMarkdown */.AQ)((0,figures/* countText */.lT)(files)),
        costText(cpuMs),
        costText(wallMs),
    ]);
    if (rows.length === 0)
        return [];
    return [(0,markdown/* table */.tp)(['Analyzer', 'Files', 'CPU time', 'Wall time'], rows)];
}
function run_section_weightOf({ cpuMs, wallMs }) {
    return cpuMs ?? wallMs;
}
/** The slowest files, without sorting them all. */
function slowestOf(spans) {
    let slowest = [];
    for (const span of spans) {
        const last = slowest.at(-1);
        if (slowest.length === SLOWEST && last !== undefined && run_section_weightOf(span) <= run_section_weightOf(last)) {
            continue;
        }
        slowest = [...slowest, span]
            .toSorted((left, right) => run_section_weightOf(right) - run_section_weightOf(left))
            .slice(0, SLOWEST);
    }
    return slowest;
}
function fileCell(path, context) {
    return (0,markdown/* link */.nf)((0,markdown/* codeSpan */.SS)(path, 150), context === undefined ? undefined : (0,markdown/* blobUrl */.b0)(context, path));
}
function slowestTable({ profile, context }) {
    const rows = slowestOf(profile?.spans ?? []).map(({ path, cpuMs, wallMs }) => [
        fileCell(path, context),
        costText(cpuMs),
        costText(wallMs),
    ]);
    return rows.length === 0 ? [] : [(0,markdown/* table */.tp)(['Slowest files', 'CPU time', 'Wall time'], rows)];
}
function stopsTable({ profile, context }) {
    const stops = [];
    let count = 0;
    for (const span of profile?.spans ?? []) {
        if (span.reason === undefined)
            continue;
        count += 1;
        if (stops.length < MOST_STOPS)
            stops.push(span);
    }
    if (count === 0)
        return [];
    const rows = stops.map(({ path, reason, startedMs, wallMs, worker }) => [
        fileCell(path, context),
        (0,markdown/* ownMarkdown */.AQ)(reason ?? ''),
        (0,markdown/* ownMarkdown */.AQ)((0,figures/* durationText */.S5)(startedMs + wallMs)),
        (0,markdown/* ownMarkdown */.AQ)(String(worker + 1)),
    ]);
    const more = count > stops.length ? [(0,markdown/* ownMarkdown */.AQ)(`And ${(0,figures/* countOf */.pq)(count - stops.length, 'stop')} more.`)] : [];
    return [(0,markdown/* table */.tp)(['Stopped file', 'Reason', 'At', 'Worker'], rows), ...more];
}
/**
 * What the run used and where its time went: what one otherwise has to fetch from the runner's
 * monitoring. Charts are made of numbers and of words of our own only.
 */
function runSection(report) {
    const { telemetry } = report;
    const advice = runAdvice(report);
    const blocks = [
        ...(advice === undefined ? [] : [(0,markdown/* ownMarkdown */.AQ)(advice)]),
        ...(telemetry === undefined ? [] : chartsOf(telemetry)),
        ...(telemetry === undefined ? [] : throttledLine(telemetry)),
        ...(telemetry === undefined ? [] : absentLine(telemetry)),
        ...stopsTable(report),
        ...analyzerTable(report),
        ...slowestTable(report),
    ];
    return blocks.length === 0 ? [] : [(0,markdown/* ownMarkdown */.AQ)('### The run'), ...blocks];
}

;// CONCATENATED MODULE: ./build/reporters/changed-tally.js

/** Counts them; `undefined` where it is not known which lines are changed. */
function tallyChanged(findings, placing) {
    if (placing.lines?.knowsChanges !== true)
        return undefined;
    const has = (finding) => isOnChangedLine(finding, placing);
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const finding of findings)
        if (has(finding))
            counts[finding.severity] += 1;
    return { counts, has };
}

;// CONCATENATED MODULE: ./build/reporters/summary/findings.js




/** The findings worth reading first, with links to their lines. */
function findingsSection(material, detail) {
    const { changed, tally } = material;
    const shown = material.findings.slice(0, detail.findings);
    if (shown.length === 0)
        return [];
    const rows = shown.map((finding) => [
        (0,markdown/* ownMarkdown */.AQ)(finding.severity),
        ...(changed === undefined ? [] : [(0,markdown/* ownMarkdown */.AQ)(changed.has(finding) ? 'changed' : '')]),
        ...cellsOf(finding, material, detail),
    ]);
    const line = changed === undefined ? [] : ['Line'];
    const { error, warning, notice } = tally.total;
    return [
        (0,markdown/* ownMarkdown */.AQ)('### Findings'),
        ...longTable(['Severity', ...line, 'Place', 'Rule', 'Message'], rows, 'finding'),
        ...moreLine(error + warning + notice - rows.length, 'finding'),
    ];
}
/** Lines are those of the commit that links lead to; a file that is not there has no link. */
function urlOf(finding, context, lines) {
    if (lines === undefined)
        return (0,markdown/* blobUrl */.b0)(context, finding.path, finding);
    const placed = placeInCommit(finding, { lines, pathPrefix: context.pathPrefix });
    return placed && (0,markdown/* blobUrl */.b0)({ ...context, pathPrefix: '' }, placed.path, placed);
}
function cellsOf(finding, { report: { context }, linkedLines }, { textChars }) {
    const { path, startLine, ruleId, helpUrl } = finding;
    const url = context === undefined ? undefined : urlOf(finding, context, linkedLines);
    return [
        (0,markdown/* link */.nf)((0,markdown/* codeSpan */.SS)(`${path}:${startLine}`), url),
        (0,markdown/* link */.nf)((0,markdown/* codeSpan */.SS)(ruleId), (0,markdown/* helpLink */.Cp)(helpUrl)),
        (0,markdown/* codeSpan */.SS)(toldMessage(finding), textChars),
    ];
}

;// CONCATENATED MODULE: ./build/reporters/job-summary.js















/** The runner refuses a summary above 1 MiB as a whole (actions/runner, FileCommandManager); this leaves room for masks. */
const JOB_SUMMARY_BYTES = 900 * 1024;
/** From everything to the bare numbers: the first that fits is taken. */
const DETAILS = [
    { findings: 200, unanalyzed: 500, rules: 200, paths: TOP_PATHS, textChars: 300 },
    { findings: 100, unanalyzed: 200, rules: 100, paths: 20, textChars: 200 },
    { findings: 25, unanalyzed: 50, rules: 50, paths: 10, textChars: 100 },
    { findings: 0, unanalyzed: 20, rules: 20, paths: 5, textChars: 50 },
];
const job_summary_MOST_FINDINGS = Math.max(...DETAILS.map(({ findings }) => findings));
/** The whole answer as Markdown: first the conclusion, then what was not analyzed, then what was found and where. */
const reportJobSummary = (report, { checkRun, lines, linksTo }) => {
    const tally = tallyFindings(report.findings);
    const placing = { lines, pathPrefix: report.context?.pathPrefix };
    const findings = chooseFindings(report.findings, {
        limit: job_summary_MOST_FINDINGS,
        isChanged: (finding) => isOnChangedLine(finding, placing),
    });
    const material = {
        report,
        tally,
        findings,
        changed: tallyChanged(report.findings, placing),
        unplaced: countUnplaced(report.findings, placing),
        doubt: lines?.doubt,
        linkedLines: linksTo === 'annotated' ? lines : undefined,
        ...(checkRun && { checkRun }),
    };
    return [{ kind: 'job-summary', markdown: renderWithin(material, JOB_SUMMARY_BYTES) }];
};
/** Drops detail before it cuts. */
function renderWithin(material, mostBytes) {
    let markdown = '';
    for (const detail of DETAILS) {
        markdown = render(material, detail);
        if (utf8Bytes(markdown) <= mostBytes)
            return markdown;
    }
    return clipLines(markdown, mostBytes, 'The summary was cut here.');
}
function render(material, detail) {
    const { report, tally } = material;
    const blocks = [
        (0,markdown/* ownMarkdown */.AQ)(`## ${headline(report)}`),
        overviewLine(report),
        ...changedLine(material),
        ...unanalyzedSection(report, detail),
        ...toolsSection(report, detail),
        ...findingsSection(material, detail),
        ...rulesSection(tally, detail),
        ...pathsSection(material, detail),
        ...runSection(report),
        ...aboutSection(material),
    ];
    return `${blocks.join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/reporters/json-report.js


/**
 * The report as JSON, schema 1, in chunks of about a line. Whatever the files are named, the chunks
 * joined are valid JSON that is also safe to print in a GitHub log. Keys have a fixed order and each
 * finding a line of its own, so that equal findings are equal bytes.
 */
function* jsonReport(report) {
    const { files, counts, context, telemetry, tools } = report;
    yield '{\n';
    yield member('schema', report.schema);
    yield member('tool', { name: report.tool.name, version: report.tool.version });
    yield member('conclusion', report.conclusion);
    yield member('complete', report.complete);
    yield member('allowance', allowanceOf(report.allowance));
    yield `  "files": {"selected": ${String(files.selected)}, "analyzed": ${String(files.analyzed)}, "unanalyzed": `;
    yield* list(files.unanalyzed, unanalyzedOf);
    yield `, "skipped": ${(0,safe_text/* safeJson */.oi)(skippedOf(report))}, "skippedFiles": `;
    yield* list(files.skippedFiles, skippedFileOf);
    yield '},\n';
    yield member('counts', { error: counts.error, warning: counts.warning, notice: counts.notice });
    yield '  "findings": ';
    yield* list(report.findings, findingOf);
    yield ',\n';
    if (tools !== undefined) {
        yield '  "tools": ';
        yield* list(tools, toolOf);
        yield ',\n';
    }
    if (context !== undefined)
        yield member('context', contextOf(context));
    yield member('notes', report.notes);
    if (telemetry !== undefined)
        yield* telemetryMember(telemetry);
    yield `  "timing": ${(0,safe_text/* safeJson */.oi)(timingOf(report.timing))}\n}\n`;
}
function member(key, value) {
    return `  "${key}": ${(0,safe_text/* safeJson */.oi)(value)},\n`;
}
/** An array with one element a line, written as its elements come. */
function* list(items, shape) {
    let separator = '[';
    for (const item of items) {
        yield `${separator}\n    ${(0,safe_text/* safeJson */.oi)(shape(item))}`;
        separator = ',';
    }
    yield separator === '[' ? '[]' : '\n  ]';
}
function allowanceOf(allowance) {
    const { cpus, cpuSource, affinity, memoryBytes, memorySource } = allowance;
    const { workers, limitedBy, notes } = allowance;
    return { cpus, cpuSource, affinity, memoryBytes, memorySource, workers, limitedBy, notes };
}
function unanalyzedOf(file) {
    const { path, reason, detail, analyzer, place, deaths, isQuarantined, cost, span } = file;
    return {
        path,
        reason,
        detail,
        ...(analyzer !== undefined && { analyzer }),
        ...(place !== undefined && { place: { phase: place.phase, forMs: place.forMs } }),
        ...(deaths !== undefined && { deaths: deaths.map(deathOf) }),
        ...(isQuarantined === true && { isQuarantined }),
        ...(cost !== undefined && { cost: costOf(cost) }),
        ...(span !== undefined && { span: spanOf(span) }),
    };
}
function deathOf({ reason, detail, analyzer, ended, isShared }) {
    return { reason, detail, ...(analyzer !== undefined && { analyzer }), ended, isShared };
}
function costOf({ wallMs, cpuMs, heapBytes, throttledShare }) {
    return { wallMs, cpuMs, heapBytes, throttledShare };
}
function spanOf({ startedMs, worker, analyzers }) {
    const times = analyzers.map(({ analyzer, wallMs, cpuMs }) => ({ analyzer, wallMs, cpuMs }));
    return { startedMs, worker, analyzers: times };
}
function skippedOf({ files }) {
    const counted = skip/* SKIP_REASONS */.e.filter((reason) => files.skipped[reason] !== undefined);
    return Object.fromEntries(counted.map((reason) => [reason, files.skipped[reason]]));
}
function skippedFileOf({ path, reason }) {
    return { path, reason };
}
function findingOf(finding) {
    const { ruleId, analyzer, severity, message, path } = finding;
    const { startLine, startColumn, endLine, endColumn, helpUrl, fix, fingerprint } = finding;
    const { alsoReportedBy } = finding;
    return {
        ruleId,
        analyzer,
        severity,
        message,
        path,
        startLine,
        startColumn,
        endLine,
        endColumn,
        ...(helpUrl !== undefined && { helpUrl }),
        ...(fix !== undefined && { fix: fixOf(fix) }),
        ...(alsoReportedBy !== undefined && { alsoReportedBy: alsoReportedBy.map(ruleOf) }),
        fingerprint,
    };
}
function ruleOf({ analyzer, ruleId }) {
    return { analyzer, ruleId };
}
function toolOf({ name, runs, files, findings, dropped, wallMs, failures }) {
    return { name, runs, files, findings, dropped, wallMs, failures: failures.map(failureOf) };
}
function failureOf({ reason, detail, stderr, files, firstPath }) {
    return { reason, detail, ...(stderr !== undefined && { stderr }), files, firstPath };
}
function fixOf({ message, edits }) {
    return { message, edits: edits.map(editOf) };
}
function editOf({ range, text }) {
    const { startLine, startColumn, endLine, endColumn } = range;
    return { range: { startLine, startColumn, endLine, endColumn }, text };
}
function contextOf(context) {
    const { serverUrl, repository, sha, pathPrefix, runUrl } = context;
    return { serverUrl, repository, sha, pathPrefix, runUrl };
}
function timingOf({ startedAt, durationMs, budgetMs, cpuMs }) {
    return { startedAt, durationMs, budgetMs, cpuMs };
}
function* telemetryMember(telemetry) {
    const { scope, cpuLimit, memoryLimitBytes, absent, samples } = telemetry;
    const head = (0,safe_text/* safeJson */.oi)({ scope, cpuLimit, memoryLimitBytes, absent });
    yield `  "telemetry": ${head.slice(0, -1)}, "samples": `;
    yield* list(samples, sampleOf);
    yield '},\n';
}
function sampleOf(sample) {
    const { atMs, cpus, throttledShare, throttledPeriodsShare } = sample;
    const { pressureSome, pressureFull, steal, memoryBytes } = sample;
    const { workers, inFlight, heapBytes } = sample;
    return {
        atMs,
        cpus,
        throttledShare,
        throttledPeriodsShare,
        pressureSome,
        pressureFull,
        steal,
        memoryBytes,
        workers,
        inFlight,
        heapBytes,
    };
}

;// CONCATENATED MODULE: ./build/reporters/outputs.js
/** The step's outputs, all of them always: a name that is written cannot be set by a line in the log. */
const reportOutputs = (report, { checkRun, journalPath, sarifFile }) => {
    const { allowance, counts, files } = report;
    const checkRunUrl = checkRun === undefined || checkRun.kind === 'unavailable' ? '' : checkRun.url;
    const values = {
        conclusion: report.conclusion,
        complete: String(report.complete),
        findings: String(counts.error + counts.warning + counts.notice),
        errors: String(counts.error),
        warnings: String(counts.warning),
        notices: String(counts.notice),
        'files-selected': String(files.selected),
        'files-analyzed': String(files.analyzed),
        'files-unanalyzed': String(files.unanalyzed.length),
        cpus: allowance.cpus === null ? '' : String(allowance.cpus),
        workers: String(allowance.workers),
        'duration-ms': String(Math.round(report.timing.durationMs)),
        'check-run-url': checkRunUrl,
        'sarif-file': sarifFile ?? '',
        journal: journalPath ?? '',
    };
    return [{ kind: 'outputs', values }];
};

// EXTERNAL MODULE: ./build/model/publication.js
var publication = __webpack_require__(33024);
// EXTERNAL MODULE: ./build/reporters/encode-path.js
var encode_path = __webpack_require__(50823);
;// CONCATENATED MODULE: ./build/reporters/sarif/location.js


/** The name of the repository's root in a SARIF file. */
const SOURCE_ROOT = '%SRCROOT%';
/** A file, relative to the repository's root. */
function artifactLocation(path, context) {
    return { uri: (0,encode_path/* encodePath */.O)(fromRoot(path, context?.pathPrefix)), uriBaseId: SOURCE_ROOT };
}
/** A stretch of text. SARIF counts as we do: from 1, in UTF-16 code units, the end exclusive. */
function region({ startLine, startColumn, endLine, endColumn }) {
    const start = { startLine: Math.max(1, startLine), startColumn: Math.max(1, startColumn) };
    const lastLine = Math.max(start.startLine, endLine);
    const isOneLine = lastLine === start.startLine;
    return {
        ...start,
        endLine: lastLine,
        endColumn: Math.max(isOneLine ? start.startColumn : 1, endColumn),
    };
}

;// CONCATENATED MODULE: ./build/reporters/sarif/message.js

/** What GitHub takes of a description (SARIF support for code scanning, docs.github.com). */
const DESCRIPTION_CHARS = 1024;
/** Longest message; some linters quote whole lines. */
const MESSAGE_CHARS = 2000;
/** `[text](target)` would be a link (SARIF 2.1.0, 3.11.6), so the bracket is escaped. */
function withoutLinks(text) {
    return text.replaceAll('](', String.raw `\](`);
}
/** Untrusted text as a message, its lines kept. */
function messageOf(text) {
    const lines = withoutLinks((0,safe_text/* shorten */.ml)((0,safe_text/* safeLines */.Bv)(text).join('\n'), MESSAGE_CHARS));
    return { text: lines.trim() === '' ? '(no message)' : lines };
}
/** Untrusted text as a description, on one line. */
function descriptionOf(text) {
    return { text: (0,safe_text/* shorten */.ml)(withoutLinks((0,safe_text/* safeText */.Hk)(text)), DESCRIPTION_CHARS) };
}

;// CONCATENATED MODULE: ./build/reporters/sarif/notifications.js



/** Most files named one by one. */
const FILES_NAMED = 1000;
const NOTES_NAMED = 50;
/** What a notification is about; described once in the file. */
const NOTIFICATION_KINDS = [
    { id: 'unanalyzed', shortDescription: { text: 'A file was selected and not analyzed.' } },
    { id: 'tool-failure', shortDescription: { text: 'A run of a tool failed.' } },
    { id: 'note', shortDescription: { text: 'Something to know about the run.' } },
    { id: 'left-out', shortDescription: { text: 'There are more results than the file holds.' } },
];
/** Reasons that lie in the file; the others are the run's own. */
const IN_THE_FILE = new Set([
    'unreadable',
    'too-large',
    'binary',
    'invalid-encoding',
]);
/** What was not analyzed, and the run's notes, as SARIF notifications. */
function* notificationsOf(report) {
    const { files, notes, context, tools = [] } = report;
    for (const file of files.unanalyzed.slice(0, FILES_NAMED))
        yield unanalyzed(file, context);
    const unnamed = files.unanalyzed.length - FILES_NAMED;
    if (unnamed > 0) {
        yield notification('unanalyzed', `And ${(0,figures/* countOf */.pq)(unnamed, 'more file')}.`, 'error');
    }
    for (const tool of tools)
        yield* tool.failures.map((failure) => failedRun(tool, failure));
    for (const note of notes.slice(0, NOTES_NAMED))
        yield notification('note', note, 'note');
}
/** One notification about no file in particular. */
function notification(id, text, level) {
    return { descriptor: { id }, level, message: messageOf(text) };
}
function failedRun({ name }, failure) {
    const { reason, detail, stderr, files } = failure;
    const said = stderr === undefined ? '' : `\n${stderr}`;
    const text = `${name}, ${reason} for ${(0,figures/* countOf */.pq)(files, 'file')}: ${detail}${said}`;
    return notification('tool-failure', text, 'error');
}
function unanalyzed({ path, reason, detail, analyzer }, context) {
    const within = analyzer === undefined ? '' : ` in ${analyzer}`;
    const level = IN_THE_FILE.has(reason) ? 'warning' : 'error';
    return {
        ...notification('unanalyzed', `Not analyzed, ${reason}${within}: ${detail}`, level),
        locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, context) } }],
    };
}

;// CONCATENATED MODULE: ./build/reporters/sarif/rule-descriptor.js



const ID_CHARS = 255;
/** SARIF's levels. */
const rule_descriptor_LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
/** GitHub's own names for severities, by which it filters (SARIF support for code scanning). */
const PROBLEM_SEVERITIES = {
    error: 'error',
    warning: 'warning',
    notice: 'recommendation',
};
/** A rule's id as it stands in the file. */
function ruleIdOf({ ruleId }) {
    return (0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(ruleId), ID_CHARS);
}
/**
 * What a SARIF file says of a rule: a `reportingDescriptor`. Texts of the registry are our own;
 * without one, only the id and the link are told.
 */
function descriptorOf(id, finding, text) {
    const helpUri = (0,markdown/* helpLink */.Cp)(finding.helpUrl);
    return {
        id,
        shortDescription: descriptionOf(text?.summary ?? id),
        fullDescription: descriptionOf(text?.help ?? text?.summary ?? id),
        ...(helpUri !== undefined && { helpUri }),
        help: helpOf(id, text, helpUri),
        ...levelsOf(finding),
    };
}
/** The same of a rule of another tool: a stranger's words, which are told as plain text alone. */
function importedDescriptorOf(id, finding, rule) {
    const { summary, help = summary } = rule;
    const helpUri = (0,markdown/* helpLink */.Cp)(rule.helpUrl);
    return {
        id,
        shortDescription: descriptionOf(summary),
        fullDescription: descriptionOf(help),
        ...(helpUri !== undefined && { helpUri }),
        help: messageOf(help),
        ...levelsOf(finding),
    };
}
function levelsOf({ severity, analyzer }) {
    return {
        defaultConfiguration: { level: rule_descriptor_LEVELS[severity] },
        properties: {
            tags: [(0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(analyzer), ID_CHARS)],
            'problem.severity': PROBLEM_SEVERITIES[severity],
        },
    };
}
function paragraphs(parts) {
    return parts.filter((part) => part !== undefined).join('\n\n');
}
function helpOf(id, text, helpUri) {
    const more = helpUri && (0,markdown/* link */.nf)((0,markdown/* ownMarkdown */.AQ)('About this rule'), helpUri);
    return {
        text: paragraphs([text?.summary ?? withoutLinks(`Rule ${id}.`), text?.help, helpUri]),
        markdown: paragraphs([(0,markdown/* codeSpan */.SS)(id, ID_CHARS), text?.summary, text?.help, more]),
    };
}

;// CONCATENATED MODULE: ./build/reporters/sarif/result.js





/** A fix longer than that is not worth its place. */
const MOST_FIX_CHARS = 2000;
/** A finding as a SARIF `result`. */
function toResult(finding, reference, context) {
    const { severity, path, fingerprint, lineHash, fix, alsoReportedBy } = finding;
    const file = artifactLocation(path, context);
    return {
        ruleId: ruleIdOf(finding),
        ...reference,
        level: rule_descriptor_LEVELS[severity],
        message: messageOf(toldMessage(finding)),
        locations: [{ physicalLocation: { artifactLocation: file, region: region(finding) } }],
        partialFingerprints: {
            ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
            'evenkeel/v1': fingerprint,
        },
        ...(alsoReportedBy !== undefined && {
            properties: { alsoReportedBy: alsoReportedBy.map(({ ruleId }) => (0,safe_text/* safeText */.Hk)(ruleId)) },
        }),
        ...(fix !== undefined && isShort(fix) && { fixes: [toFix(fix, file)] }),
    };
}
function isShort({ message, edits }) {
    const length = edits.reduce((sum, { text }) => sum + text.length, message.length);
    return edits.length > 0 && length <= MOST_FIX_CHARS;
}
function toFix({ message, edits }, file) {
    return {
        description: messageOf(message),
        artifactChanges: [{ artifactLocation: file, replacements: edits.map(toReplacement) }],
    };
}
function toReplacement({ range, text }) {
    return { deletedRegion: region(range), insertedContent: { text } };
}

;// CONCATENATED MODULE: ./build/reporters/sarif/rules.js


/** GitHub takes so many rules, and so many extensions (SARIF support for code scanning). */
const rules_MOST_RULES = 25_000;
const MOST_EXTENSIONS = 100;
const NAME_CHARS = 255;
/** The rules that results refer to: our own in the driver, those of each other tool in an extension. */
class RuleCatalog {
    #describe;
    #meter;
    #tools;
    #rules;
    #references = new Map();
    #driver = { extension: undefined, descriptors: [] };
    #extensions = new Map();
    #size = 0;
    constructor(describe, meter, imports) {
        this.#describe = describe;
        this.#meter = meter;
        this.#tools = new Map(imports?.tools.map((tool) => [tool.analyzer, tool]));
        this.#rules = new Map(imports?.rules.map((rule) => [rule.ruleId, rule]));
    }
    /** What is to be written at the end: `reportingDescriptor` objects. */
    get descriptors() {
        return this.#driver.descriptors;
    }
    /** The other tools, as `toolComponent` objects with their rules. */
    get extensions() {
        return Array.from(this.#extensions, ([analyzer, { descriptors }]) => {
            const { name = analyzer, version } = this.#tools.get(analyzer) ?? {};
            const told = version === undefined ? {} : { version: (0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(version), NAME_CHARS) };
            return { name: (0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(name), NAME_CHARS), ...told, rules: descriptors };
        });
    }
    /** Where a finding's rule is described. */
    referenceOf(finding) {
        const id = ruleIdOf(finding);
        const known = this.#references.get(id);
        if (known !== undefined || this.#size >= rules_MOST_RULES)
            return known ?? {};
        const text = this.#describe(finding.ruleId);
        const component = text === undefined ? this.#componentOf(finding.analyzer) : this.#driver;
        const imported = this.#rules.get(finding.ruleId);
        const descriptor = text === undefined && imported !== undefined
            ? importedDescriptorOf(id, finding, imported)
            : descriptorOf(id, finding, text);
        if (!this.#meter.takes((0,safe_text/* safeJson */.oi)(descriptor)))
            return {};
        const reference = referenceTo(id, component);
        component.descriptors.push(descriptor);
        this.#references.set(id, reference);
        this.#size += 1;
        return reference;
    }
    #componentOf(analyzer) {
        const known = this.#extensions.get(analyzer);
        if (known !== undefined)
            return known;
        const extension = this.#extensions.size;
        if (!this.#tools.has(analyzer) || extension === MOST_EXTENSIONS)
            return this.#driver;
        const component = { extension, descriptors: [] };
        this.#extensions.set(analyzer, component);
        return component;
    }
}
function referenceTo(id, { extension, descriptors }) {
    const index = descriptors.length;
    if (extension === undefined)
        return { ruleIndex: index };
    return { rule: { id, index, toolComponent: { index: extension } } };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/reporters/sarif/size-meter.js

/** Compressed at once. Deflate looks back 32 KiB, so blocks that are larger cost little. */
const BLOCK_BYTES = 256 * 1024;
/**
 * Says how much text still fits into a compressed size. Counts too much rather than too little: the
 * fastest compression, in blocks, and what is not compressed yet as it is.
 */
class SizeMeter {
    #mostBytes;
    #compressedBytes = 0;
    #block = [];
    #blockBytes = 0;
    constructor(mostBytes) {
        this.#mostBytes = mostBytes;
    }
    /** Takes a text, unless it would no longer fit. */
    takes(text) {
        const bytes = Buffer.byteLength(text);
        if (!this.#fits(bytes))
            this.#compress();
        if (!this.#fits(bytes))
            return false;
        this.#block.push(text);
        this.#blockBytes += bytes;
        if (this.#blockBytes >= BLOCK_BYTES)
            this.#compress();
        return true;
    }
    #fits(bytes) {
        return this.#compressedBytes + this.#blockBytes + bytes <= this.#mostBytes;
    }
    #compress() {
        if (this.#blockBytes === 0)
            return;
        this.#compressedBytes += (0,external_node_zlib_.deflateRawSync)(this.#block.join(''), { level: 1 }).length;
        this.#block = [];
        this.#blockBytes = 0;
    }
}

;// CONCATENATED MODULE: ./build/reporters/sarif.js









/** GitHub refuses a run with more (SARIF support for code scanning, docs.github.com). */
const SARIF_RESULTS = 25_000;
/** GitHub refuses a file above 10 MB compressed; the rest is room for rules and what frames the results. */
const SARIF_COMPRESSED_BYTES = 9_000_000;
/** Of those, what names of files and notes may take at most. */
const NOTIFICATION_BYTES = 1_000_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** The report as a SARIF 2.1.0 file for code scanning, where one was asked for. */
const reportSarif = (report, options) => {
    const { sarifFile, describeRule, category, home } = options;
    if (sarifFile === undefined)
        return [];
    return [
        { kind: 'file', path: sarifFile, chunks: sarifLog(report, { describeRule, category, home }) },
    ];
};
/**
 * The file in chunks of about a line, so that any number of findings can be written without holding
 * them: the most severe come first, and where there are more than GitHub takes the least severe are
 * left out and counted.
 */
function* sarifLog(report, options) {
    const meter = new SizeMeter(SARIF_COMPRESSED_BYTES - NOTIFICATION_BYTES);
    const rules = new RuleCatalog(options.describeRule ?? (() => undefined), meter, report.imports);
    yield `{"$schema": ${(0,safe_text/* safeJson */.oi)(SCHEMA)}, "version": "2.1.0", "runs": [{\n`;
    yield* members(frameOf(report, options));
    yield '"results": [';
    const left = yield* results(report, rules, meter);
    yield '\n],\n"invocations": [{';
    yield* members(invocationOf(report));
    yield '"toolExecutionNotifications": [';
    yield* notifications(report, left);
    yield '\n]}],\n"tool": {"driver": {\n';
    yield* members(driverOf(report, options.home ?? (0,publication/* homeUrl */.j_)(publication/* UNTOLD */.tl)));
    yield '"rules": [';
    yield* sarif_list(rules.descriptors);
    yield '\n]}';
    const { extensions } = rules;
    if (extensions.length > 0) {
        yield ',\n"extensions": [';
        yield* sarif_list(extensions);
        yield '\n]';
    }
    yield '}}]}\n';
}
function* members(values) {
    for (const [name, value] of Object.entries(values)) {
        yield `${(0,safe_text/* safeJson */.oi)(name)}: ${(0,safe_text/* safeJson */.oi)(value)},\n`;
    }
}
function* sarif_list(items) {
    let separator = '\n';
    for (const item of items) {
        yield separator + (0,safe_text/* safeJson */.oi)(item);
        separator = ',\n';
    }
}
function frameOf({ context }, { category }) {
    const name = (0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(category ?? 'Evenkeel'), 200);
    const source = context === undefined || context.sha === '' ? undefined : context;
    return {
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The root of the repository.' } } },
        automationDetails: { id: `${name}/` },
        ...(source && {
            versionControlProvenance: [
                {
                    repositoryUri: `${source.serverUrl}/${source.repository}`,
                    revisionId: source.sha,
                    mappedTo: { uriBaseId: SOURCE_ROOT },
                },
            ],
        }),
    };
}
function* results(report, rules, meter) {
    let written = 0;
    let left = 0;
    for (const finding of sarif_severeFirst(report)) {
        const isFull = left > 0 || written === SARIF_RESULTS;
        const json = isFull
            ? ''
            : (0,safe_text/* safeJson */.oi)(toResult(finding, rules.referenceOf(finding), report.context));
        if (isFull || !meter.takes(json)) {
            left += 1;
            continue;
        }
        yield (written === 0 ? '\n' : ',\n') + json;
        written += 1;
    }
    return left;
}
/** Reads all findings once for each severity that occurs: sorting them would mean to hold them. */
function* sarif_severeFirst({ findings, counts }) {
    const isPresent = (severity) => counts[severity] > 0;
    for (const severity of model_finding/* SEVERITIES */.oC.filter(isPresent)) {
        for (const finding of findings)
            if (finding.severity === severity)
                yield finding;
    }
}
function invocationOf({ complete, conclusion, timing, files }) {
    const start = new Date(timing.startedAt);
    return {
        executionSuccessful: complete,
        exitCodeDescription: conclusion,
        startTimeUtc: start.toISOString(),
        endTimeUtc: new Date(start.getTime() + timing.durationMs).toISOString(),
        properties: {
            conclusion,
            complete,
            filesSelected: files.selected,
            filesAnalyzed: files.analyzed,
            filesUnanalyzed: files.unanalyzed.length,
        },
    };
}
function* notifications(report, left) {
    const meter = new SizeMeter(NOTIFICATION_BYTES);
    const text = `${(0,figures/* countOf */.pq)(left, 'finding')} left out, the least severe: GitHub takes ${SARIF_RESULTS} results and 10 MB.`;
    const all = left === 0 ? [] : [notification('left-out', text, 'warning')];
    let separator = '\n';
    for (const item of [...all, ...notificationsOf(report)]) {
        const json = (0,safe_text/* safeJson */.oi)(item);
        if (!meter.takes(json))
            return;
        yield separator + json;
        separator = ',\n';
    }
}
function driverOf({ tool }, home) {
    return {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: home,
        notifications: NOTIFICATION_KINDS,
    };
}

// EXTERNAL MODULE: ./build/model/task.js
var task = __webpack_require__(24985);
;// CONCATENATED MODULE: ./build/reporters/paint.js
/** Escape sequences that start and end a style (ECMA-48, "Select Graphic Rendition"). */
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    underline: [4, 24],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
};
/** A `Paint` that colours, or one that leaves text as it is. */
function createPaint(color) {
    if (!color)
        return (_style, text) => text;
    return (style, text) => {
        const [start, end] = STYLES[style];
        return `\u001b[${String(start)}m${text}\u001b[${String(end)}m`;
    };
}

;// CONCATENATED MODULE: ./build/reporters/terminal-text.js








/** Longest message shown, in characters: some linters quote whole lines, and lines have no limit. */
const MESSAGE_CHARACTERS = 500;
/** Most files named one by one where a list could be as long as the repository. */
const terminal_text_FILES_NAMED = 100;
/** Most skipped files named for each reason, all on one line. */
const SKIPPED_NAMED = 5;
/** Lines shown of what a failed tool wrote. */
const STDERR_LINES = 10;
/** Width of `line:column:` that lines up; beyond it the columns shift, nothing is cut. */
const POSITION_WIDTH = 11;
const SEVERITY_WIDTH = Math.max(...model_finding/* SEVERITIES */.oC.map((severity) => severity.length));
const REASON_WIDTH = Math.max(...task/* UNANALYZED_REASONS */.Q.map((reason) => reason.length));
const LABEL_WIDTH = 'Conclusion: '.length;
const SEVERITY_STYLES = {
    error: 'red',
    warning: 'yellow',
    notice: 'blue',
};
const CONCLUSION_STYLES = {
    success: 'green',
    neutral: 'yellow',
    failure: 'red',
    timed_out: 'red',
    cancelled: 'red',
};
/**
 * The report as lines for people, each with its line end: findings grouped by file, files that were
 * not analyzed with the reason, and a summary. Lazy, so that no report is ever held as one text.
 */
function* terminalText(report, options) {
    const paint = createPaint(options.color);
    const fileCount = yield* findingLines(report.findings, paint);
    yield* unanalyzedLines(report.files.unanalyzed, paint);
    yield* toolFailureLines(report.tools ?? [], paint);
    for (const [label, text] of summaryOf(report, fileCount, paint)) {
        yield `${paint('dim', `${label}:`.padEnd(LABEL_WIDTH))}${text}\n`;
    }
}
/** Yields the findings in their order, a heading for each file and a blank line after it; returns the number of files. */
function* findingLines(findings, paint) {
    let path;
    let fileCount = 0;
    for (const finding of findings) {
        if (finding.path !== path) {
            if (path !== undefined)
                yield '\n';
            yield `${paint('underline', (0,safe_text/* safeText */.Hk)(finding.path))}\n`;
            path = finding.path;
            fileCount += 1;
        }
        yield findingLine(finding, paint);
    }
    if (path !== undefined)
        yield '\n';
    return fileCount;
}
/**
 * `  12:5:  error  message  ruff/F401`. The colon after the column matters: without it the line has
 * ESLint's form, which setup-node teaches the runner to annotate, and every finding would appear twice
 * (https://github.com/actions/setup-node/blob/main/.github/eslint-stylish.json).
 */
function findingLine(finding, paint) {
    const { startLine, startColumn, severity, ruleId } = finding;
    const position = `${String(startLine)}:${String(startColumn)}:`.padStart(POSITION_WIDTH);
    const columns = [
        paint('dim', position),
        paint(SEVERITY_STYLES[severity], severity.padEnd(SEVERITY_WIDTH)),
        (0,safe_text/* safeSentence */.b1)((0,safe_text/* shorten */.ml)(toldMessage(finding), MESSAGE_CHARACTERS)),
        paint('dim', (0,safe_text/* safeText */.Hk)(ruleId)),
    ];
    return `${columns.join('  ')}\n`;
}
function* unanalyzedLines(files, paint) {
    if (files.length === 0)
        return;
    yield `${paint('bold', `Not analyzed: ${(0,figures/* countOf */.pq)(files.length, 'file')}`)}\n`;
    for (const file of files.slice(0, terminal_text_FILES_NAMED)) {
        const reason = paint('yellow', file.reason.padEnd(REASON_WIDTH));
        const analyzer = file.analyzer === undefined ? '' : ` (in ${(0,safe_text/* safeText */.Hk)(file.analyzer)})`;
        const detail = (0,safe_text/* safeSentence */.b1)((0,safe_text/* shorten */.ml)(file.detail, MESSAGE_CHARACTERS));
        yield `  ${reason}  ${(0,safe_text/* safeText */.Hk)(file.path)}  ${paint('dim', `${detail}${analyzer}`)}\n`;
    }
    const unnamed = files.length - terminal_text_FILES_NAMED;
    if (unnamed > 0)
        yield `  and ${(0,figures/* countText */.lT)(unnamed)} more: the JSON report names every one\n`;
    yield '\n';
}
/** Runs of tools that failed, each with its reason and the end of what it wrote to stderr. */
function* toolFailureLines(tools, paint) {
    const failed = tools.filter(({ failures }) => failures.length > 0);
    if (failed.length === 0)
        return;
    yield `${paint('bold', `Failed: ${(0,figures/* countOf */.pq)(failed.length, 'tool')}`)}\n`;
    for (const { name, failures } of failed) {
        for (const { reason, detail, stderr, files } of failures) {
            const what = `${paint('yellow', reason)}  ${(0,safe_text/* safeText */.Hk)(name)}, ${(0,figures/* countOf */.pq)(files, 'file')}`;
            yield `  ${what}  ${paint('dim', (0,safe_text/* safeSentence */.b1)((0,safe_text/* shorten */.ml)(detail, MESSAGE_CHARACTERS)))}\n`;
            const lines = stderr === undefined ? [] : (0,safe_text/* safeLines */.Bv)(stderr).slice(-STDERR_LINES);
            for (const line of lines)
                yield `    | ${(0,safe_text/* shorten */.ml)(line, MESSAGE_CHARACTERS)}\n`;
        }
    }
    yield '\n';
}
function toolsText(tools) {
    return tools
        .map(({ name, runs, findings, wallMs }) => {
        const told = `${(0,figures/* countOf */.pq)(findings, 'finding')} in ${(0,figures/* countOf */.pq)(runs, 'run')}`;
        return `${(0,safe_text/* safeText */.Hk)(name)} ${told} (${(0,figures/* durationText */.S5)(wallMs)})`;
    })
        .join(', ');
}
function summaryOf(report, fileCount, paint) {
    const { files, timing, conclusion } = report;
    const skipped = skippedText(report);
    return [
        ...report.notes.map((note) => ['Note', (0,safe_text/* safeSentence */.b1)(note)]),
        ...(skipped === '' ? [] : [['Skipped', skipped]]),
        ['Allowance', allowanceLine(report.allowance)],
        ['Findings', findingsText(report, fileCount, paint)],
        ...(report.tools === undefined ? [] : [['Tools', toolsText(report.tools)]]),
        ['Files', `${(0,figures/* countText */.lT)(files.analyzed)} of ${(0,figures/* countOf */.pq)(files.selected, 'file')} analyzed`],
        ['Duration', `${(0,figures/* durationText */.S5)(timing.durationMs)}, budget ${(0,figures/* durationText */.S5)(timing.budgetMs)}`],
        ['Conclusion', paint(CONCLUSION_STYLES[conclusion], conclusion.replaceAll('_', ' '))],
    ];
}
function findingsText(report, fileCount, paint) {
    const parts = model_finding/* SEVERITIES */.oC.filter((severity) => report.counts[severity] > 0).map((severity) => paint(SEVERITY_STYLES[severity], (0,figures/* countOf */.pq)(report.counts[severity], severity)));
    return parts.length === 0 ? 'none' : `${parts.join(', ')} in ${(0,figures/* countOf */.pq)(fileCount, 'file')}`;
}
/** `12 generated, 1 too large (data/big.json)`: names where the report has them. */
function skippedText({ files }) {
    return skip/* SKIP_REASONS */.e.flatMap((reason) => {
        const count = files.skipped[reason] ?? 0;
        if (count === 0)
            return [];
        const paths = files.skippedFiles.filter((file) => file.reason === reason);
        const names = paths.slice(0, SKIPPED_NAMED).map((file) => (0,safe_text/* safeText */.Hk)(file.path));
        if (paths.length > SKIPPED_NAMED)
            names.push('…');
        const list = names.length === 0 ? '' : ` (${names.join(', ')})`;
        return [`${(0,figures/* countText */.lT)(count)} ${reason.replaceAll('-', ' ')}${list}`];
    }).join(', ');
}

;// CONCATENATED MODULE: ./build/reporters/trace.js

/** Times in the format are in microseconds. */
const MICROSECONDS = 1000;
/** The run is one process of the trace, and each lane of workers a thread of it. */
const PROCESS = 1;
const COUNTERS = 0;
function nameOf(what, tid, name) {
    return { ph: 'M', name: what, tid, args: { name } };
}
function* names(lanes) {
    yield nameOf('process_name', COUNTERS, 'Evenkeel');
    for (let lane = 0; lane < lanes; lane += 1) {
        yield nameOf('thread_name', lane + 1, `worker ${String(lane + 1)}`);
    }
}
function lanesOf(spans) {
    let lanes = 0;
    for (const { worker } of spans)
        lanes = Math.max(lanes, worker + 1);
    return lanes;
}
function* filesOn(spans) {
    for (const { path, worker, startedMs, wallMs, cpuMs, reason } of spans) {
        const tid = worker + 1;
        const ts = startedMs * MICROSECONDS;
        const dur = wallMs * MICROSECONDS;
        const args = { cpuMs, ...(reason !== undefined && { reason }) };
        yield { ph: 'X', name: path, cat: 'file', tid, ts, dur, args };
        if (reason !== undefined) {
            yield { ph: 'i', name: `stopped: ${reason}`, cat: 'stop', tid, ts: ts + dur, s: 't' };
        }
    }
}
/** A signal that is not known at a moment has no event there: never a zero. */
function* countersOf(samples) {
    for (const { atMs, cpus, throttledShare, memoryBytes, workers, inFlight } of samples) {
        const ts = atMs * MICROSECONDS;
        const counters = { CPUs: cpus, 'throttled share': throttledShare, 'memory bytes': memoryBytes };
        for (const [name, value] of Object.entries(counters)) {
            if (value !== null)
                yield { ph: 'C', name, tid: COUNTERS, ts, args: { [name]: value } };
        }
        yield { ph: 'C', name: 'workers', tid: COUNTERS, ts, args: { workers, inFlight } };
    }
}
function* eventsOf({ profile, telemetry }) {
    const spans = profile?.spans ?? [];
    yield* names(lanesOf(spans));
    yield* filesOn(spans);
    yield* countersOf(telemetry?.samples ?? []);
}
/**
 * The run in the Trace Event Format, JSON object form, which Perfetto and Chrome's tracing open
 * (https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU).
 */
function* traceOf(report) {
    const { tool, conclusion, timing } = report;
    yield '{"displayTimeUnit":"ms",\n';
    const about = { tool: `${tool.name} ${tool.version}`, conclusion, startedAt: timing.startedAt };
    yield `"otherData":${(0,safe_text/* safeJson */.oi)(about)},\n"traceEvents":[`;
    let separator = '\n';
    for (const event of eventsOf(report)) {
        yield `${separator}${(0,safe_text/* safeJson */.oi)({ pid: PROCESS, ...event })}`;
        separator = ',\n';
    }
    yield '\n]}\n';
}

;// CONCATENATED MODULE: ./build/reporters/workflow-commands.js






/** The runner shows so many of each level for a step and drops the rest without a word (actions/runner, ExecutionContext). */
const COMMANDS_PER_LEVEL = 10;
/** The runner cuts a message at 4,096 characters (actions/runner, ExecutionContext). */
const COMMAND_MESSAGE_CHARS = 4000;
const COMMAND_TITLE_CHARS = 200;
/** The findings worth one of the few commands the runner shows, best first, and how many there are besides. */
const reportWorkflowCommands = (report, { lines, checkRun }) => {
    // What is annotated by the check run already is not annotated a second time.
    if (checkRun !== undefined && checkRun.kind !== 'unavailable' && checkRun.posted > 0) {
        return toDeliveries(bestOfEachLevel(checkRun.missing), checkRun.missing.length);
    }
    const { counts } = report;
    const placing = { lines, pathPrefix: report.context?.pathPrefix };
    const chosen = chooseFindings(report.findings, {
        limit: COMMANDS_PER_LEVEL * model_finding/* SEVERITIES */.oC.length,
        perSeverity: COMMANDS_PER_LEVEL,
        isChanged: (finding) => isOnChangedLine(finding, placing),
        canShow: (finding) => placeInCommit(finding, placing) !== undefined,
    });
    const found = chosen.flatMap((finding) => {
        const place = placeInCommit(finding, placing);
        return place === undefined ? [] : [toCommand(finding, place)];
    });
    const why = whyNoCheckRun(checkRun);
    const commands = why.length === 0 ? found : withoutTenthNotice(found);
    const total = model_finding/* SEVERITIES */.oC.reduce((sum, severity) => sum + counts[severity], 0);
    return [...why, ...toDeliveries(commands, total)];
};
/** One notice that says why there is no check run and what to do; none where the user wants none. */
function whyNoCheckRun(checkRun) {
    if (checkRun?.kind !== 'unavailable' || checkRun.advice === '')
        return [];
    const message = (0,safe_text/* safeSentence */.b1)(`There is no check run: ${checkRun.reason}. ${checkRun.advice}`);
    return [
        { kind: 'workflow-commands', commands: [{ level: 'notice', title: 'Evenkeel', message }] },
    ];
}
/** The runner shows ten notices, and the one on the check run is the first. */
function withoutTenthNotice(commands) {
    const notices = commands.filter(({ level }) => level === 'notice');
    const tenth = notices[COMMANDS_PER_LEVEL - 1];
    return commands.filter((command) => command !== tenth);
}
function toDeliveries(commands, total) {
    const left = total - commands.length;
    if (left === 0)
        return [{ kind: 'workflow-commands', commands }];
    const line = `${(0,figures/* countText */.lT)(left)} more findings are counted in the job summary.\n`;
    return [
        { kind: 'workflow-commands', commands },
        { kind: 'stdout', chunks: [line] },
    ];
}
const workflow_commands_LEVELS = {
    failure: 'error',
    warning: 'warning',
    notice: 'notice',
};
/** Annotations that could not be posted, in their order, as far as the runner shows them. */
function bestOfEachLevel(annotations) {
    const commands = annotations.map(annotationToCommand);
    return model_finding/* SEVERITIES */.oC.flatMap((severity) => commands.filter(({ level }) => level === severity).slice(0, COMMANDS_PER_LEVEL));
}
function annotationToCommand(annotation) {
    const { start_column: startColumn, end_column: endColumn } = annotation;
    return {
        level: workflow_commands_LEVELS[annotation.annotation_level],
        message: (0,safe_text/* shorten */.ml)(annotation.message, COMMAND_MESSAGE_CHARS),
        title: annotation.title,
        path: (0,safe_text/* safeText */.Hk)(annotation.path),
        startLine: annotation.start_line,
        endLine: annotation.end_line,
        ...(startColumn !== undefined && endColumn !== undefined && { startColumn, endColumn }),
    };
}
function toCommand(finding, place) {
    const { path, startLine, endLine, columns } = place;
    return {
        level: finding.severity,
        message: (0,safe_text/* shorten */.ml)((0,safe_text/* safeLines */.Bv)(toldMessage(finding)).join('\n'), COMMAND_MESSAGE_CHARS),
        title: (0,safe_text/* shorten */.ml)((0,safe_text/* safeText */.Hk)(finding.ruleId), COMMAND_TITLE_CHARS),
        path: (0,safe_text/* safeText */.Hk)(path),
        startLine,
        endLine,
        ...(columns && { startColumn: columns.start, endColumn: columns.end }),
    };
}

;// CONCATENATED MODULE: ./build/reporters/index.js









const reportJson = (report, { jsonFile }) => {
    const chunks = jsonReport(report);
    return [
        jsonFile === undefined ? { kind: 'stdout', chunks } : { kind: 'file', path: jsonFile, chunks },
    ];
};
const reportHtmlPage = (report, { htmlFile, page }) => htmlFile === undefined || page === undefined
    ? []
    : [{ kind: 'file', path: htmlFile, chunks: htmlPage(report, page) }];
const reportTrace = (report, { traceFile }) => traceFile === undefined ? [] : [{ kind: 'file', path: traceFile, chunks: traceOf(report) }];
const reportTerminal = (report, { color }) => [
    { kind: 'stdout', chunks: terminalText(report, { color: color ?? false }) },
];
/** Every reporter by name; a new one is one file and one line here. */
const REPORTERS = {
    'terminal-text': reportTerminal,
    'json-report': reportJson,
    'html-page': reportHtmlPage,
    trace: reportTrace,
    sarif: reportSarif,
    'workflow-commands': reportWorkflowCommands,
    'job-summary': reportJobSummary,
    'check-run': reportCheckRun,
    outputs: reportOutputs,
};
/** The reports that were asked for as files. */
function reportFiles(report, options) {
    return [
        ...(options.jsonFile === undefined ? [] : REPORTERS['json-report'](report, options)),
        ...REPORTERS['html-page'](report, options),
        ...REPORTERS.trace(report, options),
        ...REPORTERS.sarif(report, options),
    ];
}


/***/ }),

/***/ 49132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ ownMarkdown),
/* harmony export */   Cp: () => (/* binding */ helpLink),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   b0: () => (/* binding */ blobUrl),
/* harmony export */   er: () => (/* binding */ pathLink),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   sA: () => (/* binding */ encodedUrl),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _encode_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50823);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71918);


/** Text of our own, known to be Markdown. Never for anything that comes from the repository. */
function ownMarkdown(text) {
    // The brand has no value at run time; this is the one place that gives it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return text;
}
/**
 * Untrusted text as a code span on one line. Nothing inside is Markdown, HTML, a mention, a link or a
 * reference: the fence is longer than any run of backticks in it, and it holds no line end.
 */
function codeSpan(text, mostChars = 300) {
    const content = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .safeSentence */ .b1)(text), mostChars);
    if (content.trim() === '')
        return ownMarkdown('` `');
    const runs = content.match(/`+/g) ?? [];
    const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
    // One space on each side is taken off again by the renderer (CommonMark 0.31.2, code spans).
    const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
    return ownMarkdown(`${fence}${pad}${content}${pad}${fence}`);
}
/** A link with an address of our own making. */
function link(label, url) {
    if (url === undefined)
        return label;
    return ownMarkdown(`[${label}](${url})`);
}
/**
 * A table. A pipe ends a cell even inside a code span, unless a backslash stands before it (GFM,
 * tables). A backslash of the text's own in front of a pipe would take ours for its pair, and cannot
 * be written there: a space keeps the two apart.
 */
function table(header, rows) {
    const lines = [
        `| ${header.join(' | ')} |`,
        `|${' --- |'.repeat(header.length)}`,
        ...rows.map((cells) => `| ${cells.map(toCell).join(' | ')} |`),
    ];
    return ownMarkdown(lines.join('\n'));
}
function toCell(content) {
    return content.replace(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
}
/** The page of a file at the commit, with the lines marked. */
function blobUrl(context, path, lines) {
    const { serverUrl, repository, sha, pathPrefix } = context;
    const whole = pathPrefix === '' ? path : `${pathPrefix}/${path}`;
    const { startLine, endLine } = lines ?? { startLine: 0, endLine: 0 };
    const end = endLine > startLine ? `-L${endLine}` : '';
    const anchor = startLine > 0 ? `#L${startLine}${end}` : '';
    return `${serverUrl}/${repository}/blob/${(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O)(sha)}/${(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O)(whole)}${anchor}`;
}
/** A path of the repository, with a link to it at the commit where there is one. */
function pathLink(path, context) {
    return link(codeSpan(path), context === undefined ? undefined : blobUrl(context, path));
}
/** An address below a server's, each part of the path encoded. */
function encodedUrl(serverUrl, path) {
    return `${serverUrl}/${(0,_encode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O)(path)}`;
}
/** An address from a rule, if it is one a browser may be sent to. */
function helpLink(url) {
    if (url === undefined || !URL.canParse(url))
        return undefined;
    const { protocol, href } = new URL(url);
    return protocol === 'https:' && href.length <= 500
        ? href.replace(/[()<>|\\]/g, _encode_path_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeMark */ .w)
        : undefined;
}


/***/ }),

/***/ 71918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ safeLines),
/* harmony export */   Hk: () => (/* binding */ safeText),
/* harmony export */   b1: () => (/* binding */ safeSentence),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   oi: () => (/* binding */ safeJson)
/* harmony export */ });
/** Everything that some reader of a log takes for the end of a line. */
const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
/**
 * Characters that act instead of showing: controls (colours, cursor movement, line ends), formats
 * (bidirectional overrides, zero-width spaces, tags), lone surrogates, and what is invisible by
 * default. .NET's culture-aware search, which the runner uses, also skips most of them.
 */
const ACTIVE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const ESCAPES = new Map([
    ['\t', String.raw `\t`],
    ['\n', String.raw `\n`],
    ['\r', String.raw `\r`],
]);
/**
 * Makes untrusted text safe to print on a terminal and in a GitHub log, as a piece of one line.
 *
 * Nothing in it moves the cursor, hides or reorders text, ends the line, or is read as a workflow
 * command. The runner reads two forms, on stdout and stderr alike: `::name::` at the start of a
 * line after white space, and `##[name]` anywhere in it
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs). A backslash
 * breaks both. A zero-width space would not do: the runner's search ignores it.
 *
 * Pieces put side by side need a character of ours between them, any but `#`, `[` and `:`.
 */
function safeText(text) {
    return text
        .replace(ACTIVE, escapeCharacter)
        .replaceAll('##[', String.raw `##\[`)
        .replace(/^\s*(?=::)/u, '$&\\');
}
/** Splits untrusted text at everything that ends a line, and makes each line safe. */
function safeLines(text) {
    return text.split(LINE_BREAKS).map(safeText);
}
/** Untrusted text on one line, its lines joined by spaces. */
function safeSentence(text) {
    return safeText(text.split(LINE_BREAKS).join(' '));
}
/**
 * JSON on one line that is safe to print as it is: what `safeText` escapes stands as `\uXXXX` inside
 * strings, so that a parser reads back the same value. `value` must be representable in JSON.
 */
function safeJson(value) {
    return JSON.stringify(value)
        .replace(ACTIVE, unicodeEscapes)
        .replaceAll('##[', String.raw `##\u005b`);
}
/** Cuts text to at most `length` UTF-16 code units, never inside a character, and shows that it did. */
function shorten(text, length) {
    if (text.length <= length)
        return text;
    const isInsidePair = /[\uD800-\uDBFF]$/u.test(text.slice(0, length - 1));
    return `${text.slice(0, length - (isInsidePair ? 2 : 1))}…`;
}
function escapeCharacter(character) {
    const codePoint = character.codePointAt(0) ?? 0;
    const hexadecimal = codePoint.toString(16);
    return (ESCAPES.get(character) ??
        (codePoint < 0x100
            ? String.raw `\x${hexadecimal.padStart(2, '0')}`
            : String.raw `\u{${hexadecimal}}`));
}
function unicodeEscapes(character) {
    return Array.from(character.split(''), (unit) => {
        return String.raw `\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    }).join('');
}


/***/ }),

/***/ 91650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ NumberColumn)
/* harmony export */ });
/** Rows in one piece: pieces are made as they are needed, so that a column never copies itself. */
const PIECE_ROWS = 4096;
/** A growing list of numbers that costs nothing besides their bytes. */
class NumberColumn {
    #make;
    #pieces = [];
    #length = 0;
    /** `make` gives an array of the type that the numbers need, with so many rows. */
    constructor(make) {
        this.#make = make;
    }
    get length() {
        return this.#length;
    }
    /** Adds a row and gives its index. */
    push(value) {
        const row = this.#length % PIECE_ROWS;
        if (row === 0)
            this.#pieces.push(this.#make(PIECE_ROWS));
        const piece = this.#pieces.at(-1);
        if (piece !== undefined)
            piece[row] = value;
        this.#length += 1;
        return this.#length - 1;
    }
    /** @throws RangeError for a row that there is not. */
    at(index) {
        const value = this.#pieces[Math.floor(index / PIECE_ROWS)]?.[index % PIECE_ROWS];
        if (value !== undefined && index < this.#length)
            return value;
        throw new RangeError(`Expected a row below ${this.#length}, found ${index}.`);
    }
}


/***/ })

};
