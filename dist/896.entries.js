import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 896;
export const ids = [896];
export const modules = {

/***/ 98766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ takeToken),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   j7: () => (/* binding */ writeJobSummary),
/* harmony export */   pV: () => (/* binding */ printWorkflowCommands),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26784);


/** The input that holds the token for the Checks API. */
const TOKEN_INPUT = 'github-token';
/** The value of an input as the workflow has it, trimmed; `''` when it is not given. */
function readInput(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
}
/**
 * Takes the token out of the environment, once: no child process inherits it, the runner masks it
 * from here on, and a second call gets `undefined`.
 */
function takeToken() {
    const token = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(TOKEN_INPUT);
    delete process.env[`INPUT_${TOKEN_INPUT.toUpperCase()}`];
    if (token === '')
        return undefined;
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(token);
    return token;
}
/** Sets the step's outputs. Each name that is written cannot be set by a forged command in the log. */
function writeOutputs(values) {
    for (const [name, value] of Object.entries(values))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
}
/**
 * Keeps a value for the `post` step; the last value of a name counts, also when this process is
 * killed. A runner whose file for it is missing or read-only costs what `post` could have mended,
 * never the run.
 */
function saveState(name, value) {
    try {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .saveState */ .LZ)(name, value);
    }
    catch {
        // The post step then finds nothing to do.
    }
}
/** A value that the main step kept; `''` when it did not. */
function readState(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu)(name);
}
/**
 * Writes the step's summary in place of what was there, at once, so that it is written even when the
 * next moment is the last. The runner refuses a file above 1 MiB as a whole.
 * @throws when the file cannot be written.
 */
function writeJobSummary(markdown) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(summaryPath(), markdown);
}
function summaryPath() {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (path !== undefined && path !== '')
        return path;
    throw new Error('Expected GITHUB_STEP_SUMMARY to name a file, found nothing: this runner takes no job summary.');
}
const PRINT = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm };
/** Prints commands that the runner turns into annotations. Their texts are escaped here. */
function printWorkflowCommands(commands) {
    for (const command of commands) {
        PRINT[command.level](command.message, {
            ...given('title', command.title),
            ...given('file', command.path),
            ...given('startLine', command.startLine),
            ...given('endLine', command.endLine),
            ...given('startColumn', command.startColumn),
            ...given('endColumn', command.endColumn),
        });
    }
}
function given(name, value) {
    return value === undefined ? {} : { [name]: value };
}


/***/ }),

/***/ 61493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ connectChecksApi)
});

// EXTERNAL MODULE: ./build/checks/json-fields.js
var json_fields = __webpack_require__(73912);
;// CONCATENATED MODULE: ./build/checks/judge-answer.js

/** Codes of Node and undici that are given before a request has left the machine. */
const NEVER_SENT = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.*|CERT_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;
/** Codes and words of Node and undici for a request that they refuse to make: trying again is in vain. */
const NEVER_MADE = /^(ERR_INVALID_\w+|UND_ERR_INVALID_ARG)$/;
const NEVER_MADE_WORDS = /^bad port$|invalid header|includes credentials/i;
/** undici's words when a proxy refuses the tunnel: then GitHub has heard nothing. */
const NO_TUNNEL = /^Proxy response \(\d+\) !== 200/;
/** A front door that waited for the rest of the request; what lies behind it may have had it all. */
const REQUEST_TIMEOUT = 408;
/** GitHub's own words are quoted in notes, but no page of HTML. */
const QUOTED_LENGTH = 200;
/** Judges an answer by the error table. `nowMs` serves where the server does not tell its own time. */
function judgeAnswer(answer, nowMs) {
    if (answer.kind === 'unanswered')
        return judgeSilence(answer);
    const { status } = answer;
    if (status >= 200 && status < 300)
        return { kind: 'ok', body: answer.body };
    if (status >= 500 || status === REQUEST_TIMEOUT)
        return { kind: 'ambiguous', reason: reasonOf(answer), ...waitOf(answer, nowMs) };
    if (status < 400)
        return judgeRedirect(answer);
    return judgeRefusal(answer, nowMs);
}
function judgeSilence({ code, message }) {
    if (NEVER_MADE.test(code) || NEVER_MADE_WORDS.test(message))
        return { kind: 'refused', reason: `The request could not be made (${message})` };
    const reason = `GitHub could not be reached or did not answer (${code}: ${message})`;
    return NEVER_SENT.test(code) || NO_TUNNEL.test(message)
        ? { kind: 'unreachable', reason }
        : { kind: 'ambiguous', reason, isOpen: true };
}
function judgeRedirect(answer) {
    const location = answer.headers['location'];
    const reason = reasonOf(answer);
    const isRedirect = [301, 302, 307, 308].includes(answer.status);
    return isRedirect && location !== undefined
        ? { kind: 'moved', reason, location }
        : { kind: 'refused', reason };
}
const REFUSAL_OF = {
    401: 'unauthorized',
    404: 'gone',
    406: 'too-large',
    410: 'gone',
    413: 'too-large',
};
function judgeRefusal(answer, nowMs) {
    const reason = reasonOf(answer);
    switch (answer.status) {
        case 403:
        case 429:
            return judgeForbidden(answer, nowMs);
        case 422:
            return { kind: judgeInvalid(answer), reason, ...waitOf(answer, nowMs) };
        default:
            return { kind: REFUSAL_OF[answer.status] ?? 'refused', reason };
    }
}
/** What GitHub has called its limits over the years; the headers decide first. */
const LIMIT_WORDS = /rate.limit|abuse|too many requests|too quickly|temporarily blocked|wait a few minutes/i;
/** A rate limit may come as 403 or 429, with or without headers, in changing words. */
function judgeForbidden(answer, nowMs) {
    const reason = reasonOf(answer);
    const wait = waitOf(answer, nowMs);
    const isRefusal = /not accessible/i.test(reason) && answer.headers['retry-after'] === undefined;
    const isLimited = answer.status === 429 || wait.waitMs !== undefined || isAboutLimits(answer);
    if (isLimited && !isRefusal) {
        return { kind: 'rate-limited', reason: `${reason}${untilWhen(wait, nowMs)}`, ...wait };
    }
    if (/only be updated internally/i.test(reason))
        return { kind: 'locked', reason };
    const permissions = answer.headers['x-accepted-github-permissions'];
    return { kind: 'forbidden', reason, ...(permissions === undefined ? {} : { permissions }) };
}
function isAboutLimits(answer) {
    const words = `${wordsOf(answer)} ${(0,json_fields/* textField */.M8)(answer.body, 'documentation_url') ?? ''}`;
    return LIMIT_WORDS.test(words);
}
/** Whoever has to wait for long wants to know until when. */
function untilWhen({ waitMs }, nowMs) {
    if (waitMs === undefined || waitMs < TOLD_WAIT_MS)
        return '';
    const untilMs = Math.min(nowMs + waitMs, LAST_TIME_MS);
    return `; the limit ends at ${new Date(untilMs).toISOString().replace(/\.\d+Z$/, 'Z')}`;
}
const TOLD_WAIT_MS = 60_000;
/** The last moment that a `Date` can hold. */
const LAST_TIME_MS = 8.64e15;
function judgeInvalid(answer) {
    const text = wordsOf(answer);
    if (/no commit found/i.test(text))
        return 'unknown-commit';
    if (/only be updated internally/i.test(text))
        return 'locked';
    if (/no more than \d+ items|only \d+ characters/i.test(text))
        return 'over-limit';
    if (/too quickly/i.test(text))
        return 'rate-limited';
    return /annotations/i.test(text) ? 'bad-annotations' : 'refused';
}
/** How long the headers ask to wait: `retry-after` first, then the reset of an exhausted primary limit. */
function waitOf({ headers }, nowMs) {
    const serverNowMs = timeOf(headers['date']) ?? nowMs;
    const untilMs = untilOf(headers['retry-after']?.trim() ?? '', serverNowMs);
    if (untilMs !== undefined)
        return { waitMs: Math.max(0, untilMs - serverNowMs) };
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return {};
    // The reset is told in whole seconds: one more, so as not to knock just before.
    return { waitMs: Math.max(0, reset * 1000 - serverNowMs) + 1000 };
}
/** Seconds, or a date; dates are told from other words by their time of day. */
function untilOf(retryAfter, serverNowMs) {
    const seconds = /^(-?\d+(\.\d+)?)\s*(s|seconds?)?$/i.exec(retryAfter)?.[1];
    if (seconds !== undefined)
        return serverNowMs + Number(seconds) * 1000;
    return retryAfter.includes(':') ? timeOf(retryAfter) : undefined;
}
function timeOf(date) {
    const timeMs = Date.parse(date ?? '');
    return Number.isNaN(timeMs) ? undefined : timeMs;
}
function reasonOf(answer) {
    const words = wordsOf(answer).replace(/\s+/g, ' ').trim();
    const quoted = words.startsWith('<') ? 'a page of HTML' : words.slice(0, QUOTED_LENGTH);
    return `GitHub answered ${answer.status}${quoted === '' ? '' : `: ${quoted}`}`;
}
/** Octokit reads numbers beyond the exact ones as `bigint`, which JSON has no word for. */
function printable(_key, value) {
    return typeof value === 'bigint' ? String(value) : value;
}
function wordsOf({ body }) {
    if (typeof body === 'string')
        return body;
    const errors = (0,json_fields/* fieldOf */._F)(body, 'errors');
    const details = errors === undefined ? '' : ` ${JSON.stringify(errors, printable)}`;
    return `${(0,json_fields/* textField */.M8)(body, 'message') ?? ''}${details}`;
}

;// CONCATENATED MODULE: ./build/checks/redacted-request.js
/** The request with `redact` applied to every text of its body. */
function redactedRequest(request, redact) {
    if (request.body === undefined)
        return request;
    const body = mapTexts(request.body, redact);
    return { ...request, body };
}
function mapTexts(value, map) {
    const mapped = mapUnknown(value, map);
    // The same shape comes back: only texts are replaced, by texts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return mapped;
}
function mapUnknown(value, map) {
    if (typeof value === 'string')
        return map(value);
    if (Array.isArray(value))
        return value.map((item) => mapUnknown(item, map));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, mapUnknown(field, map)]));
}

;// CONCATENATED MODULE: ./build/checks/api-client.js


/**
 * GitHub ends a request after 10 s (troubleshooting the REST API, docs.github.com); three more for a
 * copy of its data that is behind.
 */
const SETTLING_MS = 13_000;
/** Above GitHub's own limit, so that nothing is still being carried out when we give up on it. */
const ATTEMPT_TIMEOUT_MS = 15_000;
/** "Wait at least one second between each request": best practices for using the REST API, docs.github.com. */
const WRITE_GAP_MS = 1000;
/** A 401 was seen to be transient in CI; one more try, after this long. */
const UNAUTHORIZED_WAIT_MS = 2000;
/** Waits for a secondary limit that comes without headers: a minute, then longer (rate limits for the REST API, docs.github.com). */
const UNTOLD_LIMIT_WAITS_MS = [60_000, 120_000, 240_000];
/** Waits before another try when a request never left the machine: a name not resolved, a connection refused. */
const UNREACHABLE_WAITS_MS = [1000, 4000];
/** How often one call waits for a rate limit before it reports the limit instead. */
const LIMIT_WAITS = UNTOLD_LIMIT_WAITS_MS.length;
/** Opens a client: one request at a time, writes a second apart, limits waited for, redirects taken only once and only to the same host. */
function createApiClient(options) {
    const { clock, isSuccessor = false } = options;
    const nextWriteMs = isSuccessor ? clock.nowMs() + WRITE_GAP_MS : 0;
    const state = { nextWriteMs, blockedUntilMs: 0 };
    let last = Promise.resolve();
    return {
        async call(request, deadline) {
            const turn = last.then(async () => new Call(options, state, deadline).run(request));
            last = Promise.allSettled([turn]);
            const verdict = await turn;
            return verdict;
        },
    };
}
/** One call with its second chances: each kind of recoverable refusal is forgiven a counted number of times. */
class Call {
    #options;
    #state;
    #deadline;
    #limitWaits = 0;
    #unreachableWaits = 0;
    #wasUnauthorized = false;
    #wasMoved = false;
    constructor(options, state, deadline) {
        this.#options = options;
        this.#state = state;
        this.#deadline = deadline;
    }
    async run(first) {
        let request = first;
        for (;;) {
            const verdict = await this.#attempt(request);
            const next = this.#secondChance(request, verdict);
            if (next === undefined)
                return verdict;
            request = next;
        }
    }
    async #attempt(request) {
        const { clock, transport, redact } = this.#options;
        const { signal } = this.#deadline;
        const isWrite = request.method !== 'GET';
        const startMs = Math.max(this.#state.blockedUntilMs, isWrite ? this.#state.nextWriteMs : 0);
        if (startMs >= this.#deadline.endsAtMs)
            return this.#outOfTime();
        if (startMs > clock.nowMs())
            await clock.wait(startMs - clock.nowMs(), signal);
        const leftMs = this.#deadline.endsAtMs - clock.nowMs();
        if (leftMs <= 0 || signal.aborted)
            return this.#outOfTime();
        const attempt = clock.timeout(Math.min(ATTEMPT_TIMEOUT_MS, leftMs), signal);
        const openUntilMs = clock.nowMs() + SETTLING_MS;
        const answer = await transport.send(redactedRequest(request, redact), attempt);
        if (isWrite)
            this.#state.nextWriteMs = clock.nowMs() + WRITE_GAP_MS;
        const verdict = judgeAnswer(answer, clock.nowMs());
        if (verdict.kind !== 'ambiguous')
            return verdict;
        // Not sent again from here; but looking what happened also waits as long as was asked.
        this.#blockAsAsked(verdict.waitMs ?? 0, verdict.reason);
        const isAnswered = verdict.isOpen !== true;
        return { ...verdict, isAnswered, openUntilMs: isAnswered ? clock.nowMs() : openUntilMs };
    }
    /** The request to send now, or `undefined` when the verdict stands. */
    #secondChance(request, verdict) {
        switch (verdict.kind) {
            case 'rate-limited':
                return this.#isBlockWorthWaiting(verdict) ? request : undefined;
            case 'unauthorized':
                if (this.#wasUnauthorized)
                    return undefined;
                this.#wasUnauthorized = true;
                this.#block(UNAUTHORIZED_WAIT_MS);
                return request;
            case 'unreachable':
                return this.#isConnectionWorthAnotherTry() ? request : undefined;
            case 'moved':
                return this.#moved(request, verdict.location);
            default:
                return undefined;
        }
    }
    /** A redirected request was not carried out, so sending it again is safe; but once, and on the same host. */
    #moved(request, location) {
        if (this.#wasMoved || !location.startsWith(`${this.#options.transport.origin}/`))
            return undefined;
        this.#wasMoved = true;
        return { ...request, path: location };
    }
    #isBlockWorthWaiting({ waitMs, reason }) {
        const untold = UNTOLD_LIMIT_WAITS_MS[this.#limitWaits] ?? UNTOLD_LIMIT_WAITS_MS[0];
        this.#blockAsAsked(waitMs ?? untold, reason);
        this.#limitWaits += 1;
        return this.#limitWaits <= LIMIT_WAITS && this.#state.blockedUntilMs < this.#deadline.endsAtMs;
    }
    #isConnectionWorthAnotherTry() {
        const waitMs = UNREACHABLE_WAITS_MS[this.#unreachableWaits];
        if (waitMs === undefined)
            return false;
        this.#unreachableWaits += 1;
        this.#block(waitMs);
        return this.#state.blockedUntilMs < this.#deadline.endsAtMs;
    }
    /** What GitHub asks for is not held against it. */
    #blockAsAsked(waitMs, reason) {
        if (waitMs <= 0)
            return;
        this.#state.limit = { reason, untilMs: this.#options.clock.nowMs() + waitMs };
        this.#deadline.putOff?.(waitMs);
        this.#block(waitMs);
    }
    #block(milliseconds) {
        const untilMs = this.#options.clock.nowMs() + milliseconds;
        this.#state.blockedUntilMs = Math.max(this.#state.blockedUntilMs, untilMs);
    }
    #outOfTime() {
        const { limit } = this.#state;
        const isLimited = limit !== undefined && limit.untilMs > this.#options.clock.nowMs();
        const reason = isLimited
            ? `GitHub asked to wait longer than there was time (${limit.reason})`
            : 'the time for reporting was up';
        return { kind: 'out-of-time', reason };
    }
}

;// CONCATENATED MODULE: ./build/checks/remote-check-run.js

const RUNS_PER_PAGE = 100;
/** GitHub keeps at most 1,000 check runs of one name in a suite (REST API, check runs). */
const MOST_PAGES = 10;
/** Reads a check run from an answer's body; `undefined` when it is not one, such as half of one. */
function parseCheckRun(body) {
    const id = (0,json_fields/* idField */.ei)(body, 'id');
    if (id === undefined)
        return undefined;
    const externalId = (0,json_fields/* textField */.M8)(body, 'external_id');
    return {
        id,
        name: (0,json_fields/* textField */.M8)(body, 'name'),
        headSha: (0,json_fields/* textField */.M8)(body, 'head_sha'),
        externalId: (0,json_fields/* fieldOf */._F)(body, 'external_id') === null ? '' : externalId,
        status: (0,json_fields/* textField */.M8)(body, 'status'),
        conclusion: (0,json_fields/* textField */.M8)(body, 'conclusion'),
        url: (0,json_fields/* textField */.M8)(body, 'html_url'),
        annotations: (0,json_fields/* countField */.QT)((0,json_fields/* fieldOf */._F)(body, 'output'), 'annotations_count'),
    };
}
/** Whether it is ours. A job's check run, or one of another app, is never touched. */
function isOwnCheckRun(run, identity) {
    return run.externalId === identity.externalId && isLikeOurs(run, identity);
}
/** Nothing that the server tells speaks against it. */
function isLikeOurs(run, { name, headSha }) {
    return (run.name ?? name) === name && (run.headSha ?? headSha) === headSha;
}
/** What a check run is called that takes the place of a deleted one: known beforehand, so that it can be found. */
function reopenedAs(identity) {
    return { ...identity, externalId: `${identity.externalId}:again` };
}
/** The path of the repository's check runs. */
function checkRunsPath(repository) {
    return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}/check-runs`;
}
/** Looks for our check run among those of its name on its commit. */
async function findCheckRun(client, identity, deadline) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const verdict = await client.call({ method: 'GET', path: listPath(identity, page) }, deadline);
        if (verdict.kind !== 'ok')
            return { kind: 'unknown', reason: verdict.reason };
        const listed = (0,json_fields/* fieldOf */._F)(verdict.body, 'check_runs');
        if (!Array.isArray(listed))
            return { kind: 'unknown', reason: 'GitHub sent an unreadable list' };
        const runs = listed.flatMap((body) => parseCheckRun(body) ?? []);
        const run = runs.find((candidate) => isOwnCheckRun(candidate, identity));
        if (run !== undefined)
            return { kind: 'found', run };
        if (runs.length < listed.length)
            return { kind: 'unknown', reason: 'GitHub sent check runs that cannot be read' };
        // One that may be ours: then a second one must not be made.
        if (runs.some((other) => other.externalId === undefined && isLikeOurs(other, identity)))
            return { kind: 'unknown', reason: 'GitHub does not tell the external ids of check runs' };
        if (listed.length < RUNS_PER_PAGE)
            return { kind: 'absent' };
    }
    return { kind: 'absent' };
}
function listPath({ repository, headSha, name }, page) {
    const owner = checkRunsPath(repository).replace(/\/check-runs$/, '');
    const query = new URLSearchParams({
        check_name: name,
        filter: 'all',
        per_page: String(RUNS_PER_PAGE),
        page: String(page),
    });
    return `${owner}/commits/${encodeURIComponent(headSha)}/check-runs?${query.toString()}`;
}
/** Reads one check run by its id. */
async function readCheckRun(client, place, deadline) {
    const path = `${checkRunsPath(place.repository)}/${place.id}`;
    const verdict = await client.call({ method: 'GET', path }, deadline);
    if (verdict.kind === 'gone')
        return { kind: 'absent' };
    if (verdict.kind !== 'ok')
        return { kind: 'unknown', reason: verdict.reason };
    const run = parseCheckRun(verdict.body);
    return run === undefined
        ? { kind: 'unknown', reason: 'GitHub sent an unreadable check run' }
        : { kind: 'found', run };
}

;// CONCATENATED MODULE: ./build/checks/look-again.js
/**
 * Waits before looking again after an answer that leaves open what happened. At least a second,
 * because what was written may not be readable at once.
 */
const LOOK_WAITS_MS = [1000, 4000, 9000];
/** Looks that fail are repeated, but not for ever: so many in all. */
const MOST_LOOKS = 8;
/** What is not there may only not be readable yet: it is believed to be missing when two looks in a row, seconds apart, say the same. */
const LOOKS_TO_BELIEVE = 2;
/**
 * Asks what GitHub has until it is there, or until it may be believed that it is not. The last
 * sighting; `unknown` when looking failed or time was up before it could be believed.
 */
async function lookAgain(clock, question) {
    const { deadline, firstWaitMs, settledAtMs } = question;
    let reason = 'the time for reporting was up';
    let misses = 0;
    let lastMiss;
    for (let count = 0; count < MOST_LOOKS; count += 1) {
        const waitMs = count === 0 ? firstWaitMs : waitBefore(count);
        if (deadline.endsAtMs - clock.nowMs() <= waitMs)
            break;
        await clock.wait(waitMs, deadline.signal);
        if (deadline.signal.aborted)
            break;
        const sighting = await question.look();
        if (question.isThere(sighting))
            return sighting;
        if (sighting.kind === 'unknown') {
            ({ reason } = sighting);
            continue;
        }
        misses = sighting.kind === lastMiss ? misses + 1 : 1;
        lastMiss = sighting.kind;
        if (misses >= LOOKS_TO_BELIEVE && clock.nowMs() >= settledAtMs)
            return sighting;
    }
    return { kind: 'unknown', reason };
}
function waitBefore(count) {
    return LOOK_WAITS_MS[Math.min(count, LOOK_WAITS_MS.length - 1)] ?? LOOK_WAITS_MS[0];
}

;// CONCATENATED MODULE: ./build/checks/update-request.js

/** The largest body we send. GitHub names no limit; proxies and GHES have theirs. */
const REQUEST_BYTES = 256 * 1024;
/** The bytes of an update that are not annotations. */
function updateOverhead(output) {
    return Buffer.byteLength(JSON.stringify(output)) + 2048;
}
/**
 * The request for an update. Every one carries the final title and summary, and only the last a
 * status, so that one which arrives late can neither put back an old text nor open the check run again.
 */
function toUpdateRequest(update, nowMs) {
    const { output, conclusion } = update;
    const closing = { status: 'completed', conclusion, completed_at: new Date(nowMs).toISOString() };
    return {
        method: 'PATCH',
        path: `${checkRunsPath(update.repository)}/${update.id}`,
        body: {
            ...(conclusion === undefined ? {} : closing),
            output: {
                title: output.title,
                summary: output.summary,
                ...(output.annotations.length === 0 ? {} : { annotations: output.annotations }),
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/checks/send-update.js



/**
 * Sends one update so that it is applied at most once. GitHub appends the annotations of every
 * update, so after an answer that leaves the result open the check run is read first, and the update
 * sent again only when its annotations are not there. A check run that GitHub claims not to know is
 * read too: it may only not have been heard of everywhere yet.
 */
async function sendUpdate(link, update, deadline) {
    let result = { kind: 'unknown', reason: 'nothing was sent' };
    for (const firstWaitMs of LOOK_WAITS_MS) {
        const request = toUpdateRequest(update, link.clock.nowMs());
        const verdict = await link.client.call(request, deadline);
        result = judgeUpdate(update, verdict);
        if (!isWorthALook(result))
            return result;
        const sighting = await lookAgain(link.clock, {
            look: async () => readCheckRun(link.client, update, deadline),
            isThere: (seen) => seen.kind === 'found' && hasArrived(update, seen.run) !== 'no',
            settledAtMs: settledAt(verdict, link.clock.nowMs()),
            firstWaitMs,
            deadline,
        });
        const seen = judgeSighting(update, sighting, result);
        if (seen !== 'not-there')
            return seen;
    }
    return result.kind === 'refused' ? stillThere(result) : result;
}
/**
 * What is read of one check run may be behind by so much. Less than for a list of them, which is put
 * together elsewhere; and here the run waits.
 */
const MOST_BEHIND_MS = 12_000;
function settledAt(verdict, nowMs) {
    const settledAtMs = nowMs + MOST_BEHIND_MS;
    return verdict.kind === 'ambiguous' ? Math.max(verdict.openUntilMs, settledAtMs) : settledAtMs;
}
/** Whether GitHub claims not to know the check run any more. */
function isLost(result) {
    return result.kind === 'refused' && (result.verdict.kind === 'gone' || result.isLost === true);
}
function isWorthALook(result) {
    return result.kind === 'unknown' || (result.kind === 'refused' && result.verdict.kind === 'gone');
}
/** It can be read and not be changed: then it is not gone, and no second one is made. */
function stillThere({ verdict }) {
    return { kind: 'refused', verdict: { kind: 'refused', reason: verdict.reason } };
}
/** `unknown` when the answer leaves open whether the update was carried out. */
function judgeUpdate(update, verdict) {
    if (verdict.kind === 'ambiguous')
        return { kind: 'unknown', reason: verdict.reason };
    if (verdict.kind !== 'ok')
        return { kind: 'refused', verdict };
    const run = parseCheckRun(verdict.body);
    if (run?.id === update.id)
        return applied(update, run);
    return { kind: 'unknown', reason: 'GitHub sent an unreadable answer' };
}
function judgeSighting(update, sighting, result) {
    const reason = send_update_reasonOf(result);
    if (sighting.kind === 'absent')
        return { kind: 'refused', verdict: { kind: 'gone', reason } };
    if (sighting.kind === 'unknown') {
        if (result.kind !== 'refused')
            return { kind: 'unknown', reason };
        return { ...stillThere(result), isLost: true };
    }
    const arrival = hasArrived(update, sighting.run);
    if (arrival === 'untold')
        return { kind: 'unknown', reason };
    return arrival === 'yes' ? toSeen(update, sighting.run) : 'not-there';
}
function send_update_reasonOf(result) {
    if (result.kind === 'refused')
        return result.verdict.reason;
    return result.kind === 'unknown' ? result.reason : '';
}
function applied(update, run) {
    // The answer was clear, so the count is ours to know, even if GitHub's lags behind.
    const annotations = Math.max(run.annotations ?? 0, expectedCount(update));
    return { kind: 'applied', annotations, isClosed: update.conclusion !== undefined };
}
/** Annotations come with their update or not at all: their number tells, where the server tells it. */
function hasArrived(update, run) {
    if (isClosedAsAsked(update, run))
        return 'yes';
    if (update.output.annotations.length === 0)
        return 'no';
    if (run.annotations === undefined)
        return 'untold';
    return run.annotations > update.posted ? 'yes' : 'no';
}
/** Only our own last update sets this conclusion, and its annotations come with it or not at all. */
function isClosedAsAsked({ conclusion }, run) {
    return conclusion !== undefined && run.status === 'completed' && run.conclusion === conclusion;
}
function toSeen(update, run) {
    const isClosed = isClosedAsAsked(update, run);
    const expected = expectedCount(update);
    const counted = run.annotations ?? expected;
    const annotations = isClosed ? Math.max(counted, expected) : counted;
    if (annotations === expected)
        return { kind: 'applied', annotations, isClosed };
    const note = `GitHub counts ${annotations} annotations where ${expected} were sent; none is sent twice.`;
    return { kind: 'applied', annotations, isClosed, note };
}
function expectedCount({ posted, output }) {
    return posted + output.annotations.length;
}

;// CONCATENATED MODULE: ./build/checks/close-stale-check-run.js


const CANCELLED = {
    conclusion: 'cancelled',
    title: 'Cancelled',
    summary: 'The run ended before its results could be posted here; see the workflow run.',
};
/** Closes a check run of ours that an earlier process left in progress. One that is closed stays as it is. */
async function closeStaleCheckRun(link, stale, { signal, budgetMs }) {
    const deadline = { signal, endsAtMs: link.clock.nowMs() + budgetMs };
    const sighting = await sightStaleCheckRun(link, stale, deadline);
    if (sighting.kind === 'absent')
        return { kind: 'absent' };
    if (sighting.kind === 'unknown')
        return { kind: 'failed', reason: sighting.reason };
    if (sighting.run.status === 'completed')
        return { kind: 'already-closed' };
    return close_stale_check_run_close(link, { stale, run: sighting.run }, deadline);
}
/** What was created a moment ago may not be readable yet: after this long, absence is believed. */
const SECOND_LOOK_MS = 4000;
/** Looks for it by its id, by its external id, and for the one that was made when it had been deleted. */
async function sightStaleCheckRun(link, stale, deadline) {
    const first = await sightEither(link, stale, deadline);
    if (first.kind !== 'absent')
        return first;
    await link.clock.wait(SECOND_LOOK_MS, deadline.signal);
    return sightEither(link, stale, deadline);
}
async function sightEither(link, stale, deadline) {
    const first = await sight(link, stale, deadline);
    if (first.kind !== 'absent')
        return first;
    return findCheckRun(link.client, reopenedAs(stale), deadline);
}
async function sight(link, stale, deadline) {
    const { id, repository } = stale;
    if (id === undefined)
        return findCheckRun(link.client, stale, deadline);
    const sighting = await readCheckRun(link.client, { repository, id }, deadline);
    // An id from a file is only believed when the check run says itself that it is ours.
    if (sighting.kind !== 'found' || isOwnCheckRun(sighting.run, stale))
        return sighting;
    return { kind: 'absent' };
}
async function close_stale_check_run_close(link, { stale, run }, deadline) {
    const { conclusion, title, summary } = stale.completion ?? CANCELLED;
    const result = await sendUpdate(link, {
        repository: stale.repository,
        id: run.id,
        output: { title, summary, annotations: [] },
        posted: run.annotations ?? 0,
        conclusion,
    }, deadline);
    if (result.kind === 'applied' && result.isClosed)
        return { kind: 'closed' };
    return { kind: 'failed', reason: 'GitHub did not close the check run' };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/checks/plain-text.js
/** The text with every character beyond U+FFFF replaced: GitHub has refused those in annotations. */
function replaceAstral(text) {
    return text.replace(/[\u{10000}-\u{10ffff}]/gu, '\u{fffd}');
}

;// CONCATENATED MODULE: ./build/checks/annotation-queue.js

/** The Checks API takes at most 50 annotations a request; further requests append (REST API, check runs). */
const ANNOTATIONS_PER_REQUEST = 50;
/** Requests beyond the planned ones that looking for the annotations GitHub refuses may cost: one bad of 50 costs 13, two cost 19. */
const MOST_SEARCH_REQUESTS = 40;
const EMPTY = { annotations: [], isPlain: true };
/**
 * The annotations still to be posted, in order, in pages that a request can hold. GitHub refuses a
 * page without saying which annotation it dislikes, so a refused page comes back simplified, then in
 * halves, until the bad one is alone and dropped.
 */
class AnnotationQueue {
    #pages;
    #searches = 0;
    constructor(annotations, pageBytes) {
        this.#pages = toPages(annotations, pageBytes);
    }
    get isEmpty() {
        return this.#pages.length === 0;
    }
    /** The next page; an empty one when none is left. */
    take() {
        return this.#pages.shift() ?? EMPTY;
    }
    /** The page was not sent after all. */
    putBack(page) {
        if (page.annotations.length > 0)
            this.#pages.unshift(page);
    }
    /** Nothing more is to be posted. */
    clear() {
        this.#pages = [];
    }
    /** GitHub holds something in the page for invalid. */
    refuse(page) {
        this.#searches += 1;
        if (this.#searches > MOST_SEARCH_REQUESTS)
            return this.clear();
        const plain = page.isPlain ? page.annotations : page.annotations.map(withoutAstral);
        const isChanged = plain.some((annotation, index) => annotation !== page.annotations[index]);
        if (isChanged)
            this.putBack({ annotations: plain, isPlain: true });
        else
            this.split({ annotations: plain, isPlain: true });
    }
    /** No page may be larger than half of this one, which comes back in two: whoever refused it would refuse the others. */
    shrink(page) {
        const most = Math.ceil(page.annotations.length / 2);
        this.#pages = [page, ...this.#pages].flatMap(({ annotations, isPlain }) => Array.from({ length: Math.ceil(annotations.length / most) }, (_, part) => ({
            annotations: annotations.slice(part * most, (part + 1) * most),
            isPlain,
        })));
    }
    /** Puts the page back in two halves; a single annotation is dropped. */
    split(page) {
        if (page.annotations.length < 2)
            return;
        const middle = Math.ceil(page.annotations.length / 2);
        this.putBack({ ...page, annotations: page.annotations.slice(middle) });
        this.putBack({ ...page, annotations: page.annotations.slice(0, middle) });
    }
}
function toPages(annotations, pageBytes) {
    const pages = [];
    let bytes = Number.POSITIVE_INFINITY;
    for (const annotation of annotations) {
        const size = Buffer.byteLength(JSON.stringify(annotation)) + 1;
        const page = pages.at(-1);
        if (page === undefined || page.length === ANNOTATIONS_PER_REQUEST || bytes + size > pageBytes) {
            pages.push([annotation]);
            bytes = size;
        }
        else {
            page.push(annotation);
            bytes += size;
        }
    }
    return pages.map((page) => ({ annotations: page, isPlain: false }));
}
/** GitHub has refused characters beyond U+FFFF in texts; the path must stay what it is. */
function withoutAstral(annotation) {
    const message = replaceAstral(annotation.message);
    const title = replaceAstral(annotation.title);
    if (message === annotation.message && title === annotation.title)
        return annotation;
    return { ...annotation, message, title };
}

;// CONCATENATED MODULE: ./build/checks/missing-annotations.js

/**
 * The annotations that are not among those that arrived, in order. Several alike are told apart by
 * their number only: of three of which two arrived, the last is missing.
 */
function missingAnnotations(wanted, arrived) {
    const counts = new Map();
    for (const annotation of arrived) {
        const key = keyOf(annotation);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return wanted.filter((annotation) => {
        const key = keyOf(annotation);
        const left = counts.get(key) ?? 0;
        if (left > 0)
            counts.set(key, left - 1);
        return left === 0;
    });
}
function keyOf({ path, start_line: line, title }) {
    return JSON.stringify([path, line, replaceAstral(title)]);
}

;// CONCATENATED MODULE: ./build/checks/arrivals.js

/** What of a completion's annotations is known to be on GitHub. */
class Arrivals {
    #wanted;
    #arrived;
    #doubtful = [];
    #count;
    /** Begins with what an earlier process posted, and with how many annotations the check run has. */
    constructor(wanted, arrived, count) {
        this.#wanted = wanted;
        this.#arrived = [...arrived];
        this.#count = count;
    }
    /** How many annotations the check run has, whoever posted them. */
    get count() {
        return this.#count;
    }
    /** Those not known to have arrived, in order. */
    get missing() {
        return missingAnnotations(this.#wanted, this.#arrived);
    }
    /** A page arrived; the check run has so many annotations with it. */
    note(page, count) {
        this.#arrived.push(...page);
        this.#count = count;
    }
    /** Nobody knows whether the page arrived; nothing may be posted after it. */
    doubt(page) {
        this.#doubtful = page;
    }
    /** A later answer counts the annotations, and so tells of the page in doubt. */
    settle(count) {
        if (count > this.#count)
            this.#arrived.push(...this.#doubtful);
        this.#count = Math.max(this.#count, count);
    }
    /** The check run was made anew and has none. */
    startAnew() {
        this.#arrived = [];
        this.#count = 0;
    }
}

;// CONCATENATED MODULE: ./build/checks/advice.js
const PERMISSIONS = 'Give the job "permissions: { contents: read, checks: write }". The token of a pull request from a ' +
    'fork can only read, whatever the permissions say: there, post from a second workflow on "workflow_run".';
const ELSEWHERE = 'The findings are in the job summary and, the first of them, in the log.';
const ADVICE = {
    'out-of-time': ELSEWHERE,
    'rate-limited': `The repository's requests to GitHub are used up for now. ${ELSEWHERE}`,
    moved: 'GITHUB_API_URL leads to another host; set it to the address the API answers on.',
    forbidden: PERMISSIONS,
    unauthorized: `The token was not accepted: check the input "github-token". ${PERMISSIONS}`,
    gone: `Check GITHUB_API_URL and the repository's name. ${PERMISSIONS}`,
    locked: 'Please report this: Evenkeel must only touch check runs of its own.',
    'too-large': 'Please report this: the request was larger than GitHub takes.',
    'over-limit': 'Please report this: the request was over one of GitHub’s limits.',
    'unknown-commit': 'Check out the commit that the event names, in the repository that runs the job.',
    'bad-annotations': ELSEWHERE,
    unreachable: 'Check the network, the proxy ("https_proxy", "no_proxy") and, for a private certificate, "NODE_EXTRA_CA_CERTS".',
    refused: ELSEWHERE,
};
/** Puts a refusal into words for the user: what happened, and what to do. */
function toUnavailable(verdict) {
    const advice = `${ADVICE[verdict.kind]}${neededBy(verdict)}`;
    return { kind: 'unavailable', reason: verdict.reason, advice };
}
/** Likewise for a creation of which nobody knows whether it was carried out. */
function toUncertain(reason) {
    return { kind: 'unavailable', reason, advice: ELSEWHERE, mayExist: true };
}
function neededBy(verdict) {
    if (verdict.kind !== 'forbidden' || verdict.permissions === undefined)
        return '';
    return ` GitHub names what is missing: ${verdict.permissions}.`;
}

;// CONCATENATED MODULE: ./build/checks/opening-deadline.js
/** Time for opening when GitHub is slow, silent or broken: long enough to look several times what happened. */
const TROUBLE_MS = 60_000;
/** A request that is under way when the work ends gets its answer: one that is thrown away may have made a check run. */
const UNDER_WAY_MS = 15_000;
/**
 * How long a finished run waits for the end of a rate limit: the first two waits of one that comes
 * without headers, 60 and 120 s, and a minute around them. Later ones are not worth the runner's time.
 */
const LIMIT_PATIENCE_MS = 240_000;
/**
 * Until when opening may go on. As long as there is other work it costs nothing and has the whole
 * budget. Once that work has ended the run waits for the opening alone: then trouble has a minute in
 * all, and what GitHub asks to wait comes on top, up to a few minutes.
 */
function openingTime(clock, limits) {
    return new OpeningDeadline(clock, limits);
}
class OpeningDeadline {
    signal;
    #clock;
    #latestMs;
    #giveUp = new AbortController();
    #troubleEndsAtMs;
    #askedUntilMs = 0;
    #workEndedAtMs;
    constructor(clock, { signal, budgetMs, workEnded }) {
        this.#clock = clock;
        this.#latestMs = clock.nowMs() + budgetMs;
        this.#troubleEndsAtMs = clock.nowMs() + TROUBLE_MS;
        this.signal = AbortSignal.any([signal, this.#giveUp.signal]);
        if (workEnded?.aborted === true)
            this.#endWork();
        else
            workEnded?.addEventListener('abort', () => this.#endWork(), { once: true });
    }
    get endsAtMs() {
        if (this.#workEndedAtMs === undefined)
            return this.#latestMs;
        const troubleEndsAtMs = Math.max(this.#troubleEndsAtMs, this.#workEndedAtMs + UNDER_WAY_MS);
        const patientUntilMs = this.#workEndedAtMs + LIMIT_PATIENCE_MS;
        return Math.min(this.#latestMs, patientUntilMs, troubleEndsAtMs);
    }
    putOff(waitMs) {
        this.#askedUntilMs = this.#clock.nowMs() + waitMs;
        this.#troubleEndsAtMs += waitMs;
    }
    startAnew() {
        this.#troubleEndsAtMs = this.#clock.nowMs() + TROUBLE_MS;
    }
    /** What lasts longer than the run is willing to wait is given up at once. */
    #endWork() {
        this.#workEndedAtMs = this.#clock.nowMs();
        const isAsked = this.#askedUntilMs > this.#clock.nowMs();
        if (isAsked && this.#askedUntilMs >= this.endsAtMs)
            this.#giveUp.abort();
    }
}

;// CONCATENATED MODULE: ./build/checks/open-check-run.js




/**
 * A list may be behind by so much, and a check run be on GitHub that it does not name. Opening goes on
 * beside the analysis, so that waiting this long costs little; a second check run cannot be undone.
 */
const open_check_run_MOST_BEHIND_MS = 30_000;
/**
 * Creates the check run in progress. After an answer that leaves open whether it was created, it is
 * looked for by its external id, and the request is sent again only when GitHub has kept saying that
 * it is not there.
 */
async function openCheckRun(link, request, limits) {
    const deadline = openingTime(link.clock, limits);
    const post = creation(request, link.clock.nowMs());
    let reason = 'nothing was sent';
    for (const firstWaitMs of LOOK_WAITS_MS) {
        const verdict = await link.client.call(post, deadline);
        const run = verdict.kind === 'ok' ? parseCheckRun(verdict.body) : undefined;
        if (run !== undefined)
            return toPlace(run, request);
        if (verdict.kind !== 'ok' && verdict.kind !== 'ambiguous')
            return toUnavailable(verdict);
        const doubt = doubtOf(verdict, link.clock.nowMs());
        ({ reason } = doubt);
        const settledAtMs = doubt.openUntilMs + open_check_run_MOST_BEHIND_MS;
        const look = async () => findCheckRun(link.client, request, deadline);
        const question = { look, isThere, settledAtMs, firstWaitMs, deadline };
        const sighting = await lookAgain(link.clock, question);
        if (sighting.kind === 'found')
            return toPlace(sighting.run, request);
        // Unknown: a second request might make a second check run, so there is none.
        if (sighting.kind === 'unknown')
            return toUncertain(`${reason}; then: ${sighting.reason}`);
        if (doubt.isAnswered)
            deadline.startAnew();
    }
    return toUncertain(reason);
}
/** What leaves open whether the check run was created; also a success that names none. */
function doubtOf(verdict, nowMs) {
    if (verdict.kind === 'ambiguous')
        return verdict;
    return { reason: 'GitHub sent an unreadable answer', openUntilMs: nowMs, isAnswered: true };
}
function isThere(sighting) {
    return sighting.kind === 'found';
}
function toPlace(run, { runUrl }) {
    return { kind: 'opened', id: run.id, url: run.url ?? runUrl, annotations: run.annotations ?? 0 };
}
function creation(request, nowMs) {
    return {
        method: 'POST',
        path: checkRunsPath(request.repository),
        body: {
            name: request.name,
            head_sha: request.headSha,
            external_id: request.externalId,
            details_url: request.runUrl,
            status: 'in_progress',
            started_at: new Date(nowMs).toISOString(),
            output: {
                title: 'In progress',
                summary: `The analysis is running in [this workflow run](${request.runUrl}).`,
            },
        },
    };
}

;// CONCATENATED MODULE: ./build/checks/remedies.js
/** The error table's answers to refused updates: `docs/decisions/0014-github-api.md`. */
const REMEDIES = {
    'bad-annotations': 'search',
    'too-large': 'halve',
    'over-limit': 'halve',
    'out-of-time': 'hurry',
    gone: 'reopen',
    refused: 'close-without',
    'rate-limited': 'close-without',
    unreachable: 'close-without',
    unauthorized: 'stop',
    forbidden: 'stop',
    locked: 'stop',
    moved: 'stop',
    'unknown-commit': 'stop',
};

;// CONCATENATED MODULE: ./build/checks/summary-text.js
/** The first half of a text, for when the whole is too much for GitHub. */
function halfOf(text) {
    return `${text.slice(0, Math.floor(text.length / 2))}\n\n…`;
}
/** What is added to a summary whose annotations are not all there. */
function missingNote(missing, total) {
    return `\n\nUp to ${missing} of ${total} annotations could not be posted here; the job summary counts every finding.`;
}

;// CONCATENATED MODULE: ./build/checks/complete-check-run.js









/** Kept out of the budget for the request that sets the conclusion. */
const CLOSING_RESERVE_MS = 10_000;
/** What a cancelled step has: the runner sends SIGTERM 7.5 s after SIGINT (actions/runner, ProcessInvoker). */
const CANCEL_GRACE_MS = 7000;
/** Answers that the request was too large or over a limit are met by halving, this often. */
const MOST_HALVINGS = 4;
/** Posts everything, then the conclusion; see `OpenedCheckRun.complete`. */
async function completeCheckRun(session, completion, limits) {
    return new Completing(session, completion, limits).run();
}
class Completing {
    #session;
    #completion;
    #paging;
    #endsAtMs;
    #problems = new Set();
    #arrivals;
    #queue;
    #place;
    #summary;
    #halvings = 0;
    #isLate = false;
    #isReopened = false;
    #isLost = false;
    #closing;
    constructor(session, completion, limits) {
        this.#session = session;
        this.#completion = completion;
        this.#summary = completion.summary;
        this.#place = session.opened;
        const { arrived = [], opened } = session;
        this.#arrivals = new Arrivals(completion.annotations, arrived, opened.annotations);
        this.#queue = this.#fullQueue();
        this.#endsAtMs = session.clock.nowMs() + limits.budgetMs;
        const reserveMs = Math.min(CLOSING_RESERVE_MS, limits.budgetMs / 2);
        this.#paging = { signal: limits.signal, endsAtMs: this.#endsAtMs - reserveMs };
    }
    async run() {
        let step = 'go-on';
        while (step === 'go-on')
            step = await this.#postPage();
        if (step === 'close-without')
            step = await this.#closeWithout();
        // What was posted to a check run that GitHub no longer knows is shown elsewhere.
        if (this.#isLost)
            this.#arrivals.startAnew();
        const { missing, count: posted } = this.#arrivals;
        return {
            kind: step === 'closed' ? 'completed' : 'failed',
            url: this.#place.url,
            posted,
            dropped: missing.length,
            missing,
            problems: [...this.#problems],
        };
    }
    /** The last page carries the conclusion; when time is up, the next page is the last. */
    async #postPage() {
        this.#isLate ||= this.#isTimeUp();
        const page = this.#queue.take();
        const isLast = this.#isLate || this.#queue.isEmpty;
        if (this.#isLate && !this.#queue.isEmpty)
            this.#problems.add('Time was up.');
        const deadline = this.#isLate ? this.#closingDeadline() : this.#paging;
        const result = await this.#send(page, isLast, deadline);
        if (result.kind === 'refused')
            return this.#remedy(page, result.verdict);
        if (result.kind === 'unknown')
            return this.#lostSightOf(page, result.reason);
        this.#arrivals.note(page.annotations, result.annotations);
        const otherwise = isLast ? 'close-without' : 'go-on';
        return this.#applied(result) ? 'closed' : otherwise;
    }
    #applied({ note, isClosed }) {
        if (note !== undefined)
            this.#problems.add(note);
        return isClosed;
    }
    /** Its annotations may be there or not: they are not sent again, and no others after them. */
    #lostSightOf(page, reason) {
        this.#problems.add(`A page of annotations may be missing: ${reason}.`);
        this.#arrivals.doubt(page.annotations);
        return 'close-without';
    }
    async #remedy(page, verdict) {
        if (verdict.kind !== 'out-of-time')
            this.#problems.add(`${verdict.reason}.`);
        const remedy = REMEDIES[verdict.kind];
        switch (remedy) {
            case 'search':
                this.#queue.refuse(page);
                return page.annotations.length > 0 ? 'go-on' : 'stop';
            case 'halve':
                return this.#halve(page, verdict.kind === 'over-limit');
            case 'hurry':
                return this.#hurry(page);
            case 'reopen':
                return this.#reopen();
            case 'close-without':
                return page.annotations.length > 0 ? 'close-without' : 'stop';
            case 'stop':
                return 'stop';
            default:
                return (0,errors/* assertNever */.xb)(remedy);
        }
    }
    #halve(page, isSummarySuspect) {
        this.#halvings += 1;
        if (this.#halvings > MOST_HALVINGS)
            return 'close-without';
        const isSingle = page.annotations.length < 2;
        if (isSingle)
            this.#queue.putBack(page);
        else
            this.#queue.shrink(page);
        if (isSingle || isSummarySuspect)
            this.#summary = halfOf(this.#summary);
        return 'go-on';
    }
    #hurry(page) {
        if (this.#isLate)
            return 'close-without';
        this.#isLate = true;
        this.#queue.putBack(page);
        return 'go-on';
    }
    /** The check run was deleted: made anew, once, with everything. */
    async #reopen() {
        // What had arrived is gone with it.
        this.#arrivals.startAnew();
        if (this.#isReopened)
            return 'stop';
        this.#isReopened = true;
        const { request, clock } = this.#session;
        const budgetMs = Math.max(0, this.#paging.endsAtMs - clock.nowMs());
        const { signal } = this.#paging;
        const opened = await openCheckRun(this.#session, reopenedAs(request), {
            signal,
            budgetMs,
        });
        if (opened.kind === 'unavailable')
            return 'stop';
        this.#place = opened;
        this.#queue = this.#fullQueue();
        return 'go-on';
    }
    /** Sets the conclusion alone. Sending that twice does no harm. */
    async #closeWithout() {
        this.#queue.clear();
        const result = await this.#send(this.#queue.take(), true, this.#closingDeadline());
        if (result.kind === 'applied') {
            this.#arrivals.settle(result.annotations);
            return result.isClosed ? 'closed' : 'stop';
        }
        const reason = result.kind === 'unknown' ? result.reason : result.verdict.reason;
        this.#problems.add(`The check run could not be closed: ${reason}.`);
        return 'stop';
    }
    #fullQueue() {
        const { title, summary } = this.#completion;
        const room = REQUEST_BYTES - updateOverhead({ title, summary });
        return new AnnotationQueue(this.#arrivals.missing, room);
    }
    async #send(page, isLast, deadline) {
        const { annotations } = this.#completion;
        const { title, conclusion } = isLast ? this.#ending() : this.#completion;
        const missing = this.#arrivals.missing.length - page.annotations.length;
        const note = isLast && missing > 0 ? missingNote(missing, annotations.length) : '';
        const update = {
            repository: this.#session.request.repository,
            id: this.#place.id,
            output: { title, summary: this.#summary + note, annotations: page.annotations },
            posted: this.#arrivals.count,
            ...(isLast ? { conclusion } : {}),
        };
        const result = await sendUpdate(this.#session, update, deadline);
        this.#isLost = result.kind !== 'applied' && (this.#isLost || isLost(result));
        return result;
    }
    /** A run that is cancelled before it was posted is cancelled, whatever it had found. */
    #ending() {
        const isCancelled = this.#paging.signal.aborted;
        return (isCancelled ? this.#completion.ifCancelled : undefined) ?? this.#completion;
    }
    #isTimeUp() {
        const { signal, endsAtMs } = this.#paging;
        return signal.aborted || this.#session.clock.nowMs() >= endsAtMs;
    }
    /** Fixed when it is first needed: a cancelled step has its few seconds, others the rest of the budget. */
    #closingDeadline() {
        const graceEndsAtMs = this.#session.clock.nowMs() + CANCEL_GRACE_MS;
        this.#closing ??= {
            signal: new AbortController().signal,
            endsAtMs: this.#paging.signal.aborted ? graceEndsAtMs : this.#endsAtMs,
        };
        return this.#closing;
    }
}

;// CONCATENATED MODULE: ./build/checks/list-annotations.js


/** The most that GitHub lists on a page. */
const PER_PAGE = 100;
/** A check run's annotations, as many as it is said to have; `undefined` when they cannot be read. */
async function listAnnotations(client, place, deadline) {
    const path = `${checkRunsPath(place.repository)}/${place.id}/annotations?per_page=${PER_PAGE}`;
    const listed = [];
    for (let page = 1; listed.length < place.count; page += 1) {
        const verdict = await client.call({ method: 'GET', path: `${path}&page=${page}` }, deadline);
        if (verdict.kind !== 'ok' || !Array.isArray(verdict.body))
            return undefined;
        if (verdict.body.length === 0)
            return listed;
        listed.push(...verdict.body.map(toKey));
    }
    return listed;
}
function toKey(body) {
    return {
        path: (0,json_fields/* textField */.M8)(body, 'path') ?? '',
        start_line: (0,json_fields/* countField */.QT)(body, 'start_line') ?? 0,
        title: (0,json_fields/* textField */.M8)(body, 'title') ?? '',
    };
}

;// CONCATENATED MODULE: ./build/checks/finish-check-run.js






/** Kept out of the budget for posting and closing once it is known what is there. */
const finish_check_run_CLOSING_RESERVE_MS = 5000;
/**
 * Posts what an earlier process could not, to the check run that it left in progress, and closes it.
 * What is there already is read from GitHub and not posted again; where it cannot be told, the check
 * run is closed without further annotations.
 */
async function finishCheckRun(link, stale, work) {
    const { signal, budgetMs } = work.limits;
    const endsAtMs = link.clock.nowMs() + budgetMs;
    const lookingEndsAtMs = endsAtMs - Math.min(finish_check_run_CLOSING_RESERVE_MS, budgetMs / 2);
    const deadline = { signal, endsAtMs: lookingEndsAtMs };
    const sighting = await sightStaleCheckRun(link, stale, deadline);
    if (sighting.kind === 'absent')
        return { kind: 'absent' };
    if (sighting.kind === 'unknown')
        return toUncertain(sighting.reason);
    const { run } = sighting;
    if (run.status === 'completed')
        return { kind: 'already-closed' };
    const arrived = work.completion.annotations.length === 0
        ? []
        : await readWhatIsThere(link, { repository: stale.repository, run }, deadline);
    const session = sessionFor(link, { stale, run }, arrived);
    const limits = { signal, budgetMs: Math.max(0, endsAtMs - link.clock.nowMs()) };
    return arrived === undefined
        ? closeInDoubt(session, work.completion, limits)
        : completeCheckRun(session, work.completion, limits);
}
/** What is there, once its number holds still: the earlier process may have had a request under way. */
async function readWhatIsThere(link, { repository, run }, deadline) {
    let count = run.annotations;
    for (const waitMs of LOOK_WAITS_MS.slice(1)) {
        if (link.clock.nowMs() + waitMs >= deadline.endsAtMs)
            return undefined;
        await link.clock.wait(waitMs, deadline.signal);
        const sighting = await readCheckRun(link.client, { repository, id: run.id }, deadline);
        const next = sighting.kind === 'found' ? sighting.run.annotations : undefined;
        if (next !== undefined && next === count) {
            const listed = await listAnnotations(link.client, { repository, id: run.id, count }, deadline);
            if (listed?.length === count)
                return listed;
        }
        count = next;
    }
    return undefined;
}
function sessionFor(link, { stale, run }, arrived) {
    const runUrl = stale.runUrl ?? '';
    const annotations = arrived?.length ?? run.annotations ?? 0;
    return {
        ...link,
        request: { ...stale, runUrl },
        opened: { kind: 'opened', id: run.id, url: run.url ?? runUrl, annotations },
        arrived: arrived ?? [],
    };
}
async function closeInDoubt(session, completion, limits) {
    const missing = completion.annotations;
    const outcome = await completeCheckRun(session, { ...completion, annotations: [] }, limits);
    if (outcome.kind === 'unavailable')
        return outcome;
    const problem = 'GitHub did not tell which annotations are there already; none was added.';
    return { ...outcome, missing, dropped: missing.length, problems: [problem, ...outcome.problems] };
}

;// CONCATENATED MODULE: ./build/checks/check-runs.js





/** Check runs over a transport; the policy is in `docs/decisions/0007-checks-api.md`. */
function createCheckRuns(options) {
    const { clock } = options;
    const link = { client: createApiClient(options), clock };
    return {
        async open(request, limits) {
            const opened = await openCheckRun(link, request, limits);
            if (opened.kind === 'unavailable')
                return opened;
            return {
                ...opened,
                complete: async (completion, completeLimits) => completeCheckRun({ ...link, request, opened }, completion, completeLimits),
            };
        },
        finishStale: async (stale, work) => finishCheckRun(link, stale, work),
        closeStale: async (stale, limits) => closeStaleCheckRun(link, stale, limits),
    };
}

// EXTERNAL MODULE: ./build/checks/redactor.js
var redactor = __webpack_require__(88154);
;// CONCATENATED MODULE: ./build/checks/limited-fetch.js
/** A list of 100 check runs with the longest texts is 13 MB; beyond twice that it is no answer of GitHub's. */
const MOST_ANSWER_BYTES = 32 * 2 ** 20;
/** Statuses that may have no body (fetch.spec.whatwg.org, null body status). */
const WITHOUT_BODY = new Set([204, 205, 304]);
function isFetch(value) {
    return typeof value === 'function';
}
/** Ends the answer at the limit, unpacked bytes counted: a small answer can unpack to any size. */
function limit() {
    let bytes = 0;
    return new TransformStream({
        transform(chunk, controller) {
            bytes += chunk.length;
            if (bytes > MOST_ANSWER_BYTES)
                controller.error(new Error('the answer is too large'));
            else
                controller.enqueue(chunk);
        },
    });
}
/** The same way to the server, with answers that end: a server that sends without end would fill the memory. */
function fetchLimited(given) {
    const fetch = isFetch(given) ? given : globalThis.fetch;
    return async (input, init) => {
        const response = await fetch(input, init);
        const { body, status, statusText, headers, url } = response;
        if (body === null || status < 200 || WITHOUT_BODY.has(status))
            return response;
        const limited = new Response(body.pipeThrough(limit()), { status, statusText, headers });
        return Object.defineProperty(limited, 'url', { value: url });
    };
}

;// CONCATENATED MODULE: ./build/adapters/checks-api.js




/** The REST API's version these requests are written for (docs.github.com, API versions). */
const API_VERSION = '2022-11-28';
/** Check runs on GitHub. Sends nothing yet. */
function connectChecksApi(options) {
    return createCheckRuns({
        transport: createOctokitTransport(options),
        clock: options.clock ?? SYSTEM_CLOCK,
        redact: (0,redactor/* createRedactor */.l)([options.token, ...options.secrets]),
        isSuccessor: options.isSuccessor ?? false,
    });
}
/** The longest a timer of Node takes; beyond it, it fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
/** Timers take whole milliseconds; `AbortSignal.timeout` throws on others. */
function timerMs(milliseconds) {
    return Math.min(LONGEST_TIMER_MS, Math.max(0, Math.ceil(milliseconds)));
}
/** The machine's time. */
const SYSTEM_CLOCK = {
    nowMs: () => Date.now(),
    timeout: (milliseconds, signal) => AbortSignal.any([AbortSignal.timeout(timerMs(milliseconds)), signal]),
    wait: async (milliseconds, signal) => new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, timerMs(milliseconds));
        signal.addEventListener('abort', done, { once: true });
        if (signal.aborted)
            done();
    }),
};
function createOctokitTransport(options) {
    const { origin, href } = new URL(options.apiUrl);
    const apiUrl = href.replace(/\/+$/, '');
    // What Node says of a header or an address that it refuses quotes it.
    const redact = (0,redactor/* createRedactor */.l)([options.token, ...options.secrets]);
    let connection;
    return {
        origin,
        async send(request, signal) {
            const url = request.path.startsWith('/') ? `${apiUrl}${request.path}` : request.path;
            try {
                if (!url.startsWith(`${origin}/`))
                    throw new Error(`${url} is not on ${origin}`);
                connection ??= connect(options);
                const octokit = await connection;
                const { fetch } = octokit.request.endpoint.DEFAULTS.request ?? {};
                return toAnswer(await octokit.request(toParameters(request, { url, signal, fetch })), url);
            }
            catch (error) {
                return toFailure(error, { url, redact });
            }
        },
    };
}
async function connect({ token, version }) {
    const github = await importWithoutEvent();
    return github.getOctokit(token, { userAgent: `evenkeel/${version}`, log: SILENT });
}
/**
 * On import, `@actions/github` reads the event's file: it throws when that is not JSON, and prints
 * when there is none. We read the event ourselves, so it is told of none.
 */
async function importWithoutEvent() {
    const path = process.env['GITHUB_EVENT_PATH'];
    delete process.env['GITHUB_EVENT_PATH'];
    try {
        return await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 92413));
    }
    finally {
        if (path !== undefined)
            process.env['GITHUB_EVENT_PATH'] = path;
    }
}
/** Octokit would print what the server says, such as deprecations, where the runner reads commands. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() {
    // What matters of an answer comes back as a value.
}
function toParameters(request, { url, signal, fetch }) {
    return {
        method: request.method,
        url,
        headers: { 'x-github-api-version': API_VERSION },
        // A followed redirect turns a POST into a GET without a body and then calls it a success.
        request: { signal, redirect: 'manual', log: SILENT, fetch: fetchLimited(fetch) },
        ...(request.body === undefined ? {} : { data: request.body }),
    };
}
function toAnswer({ status, headers, data }, url) {
    const entries = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    const texts = Object.fromEntries(entries);
    const location = absolute(texts['location'], url);
    return {
        kind: 'answered',
        status,
        headers: { ...texts, ...(location === undefined ? {} : { location }) },
        body: parsed(data),
    };
}
/** What is called something else than JSON is JSON all the same, if it reads as such. */
function parsed(data) {
    const text = data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : data;
    if (typeof text !== 'string' || !/^\s*[[{]/.test(text))
        return text;
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        return text;
    }
}
function absolute(location, url) {
    return location !== undefined && URL.canParse(location, url)
        ? new URL(location, url).href
        : undefined;
}
function toFailure(error, { url, redact }) {
    const response = responseOf(error);
    if (response !== undefined)
        return toAnswer(response, url);
    const cause = rootCause(error);
    const code = Reflect.get(Object(cause), 'code');
    const name = cause instanceof Error ? cause.name : 'Error';
    return {
        kind: 'unanswered',
        code: typeof code === 'string' ? code : name,
        message: redact((0,errors/* messageOf */.bD)(cause)),
    };
}
/** An answer of 400 and above is thrown as Octokit's `RequestError`, with the response on it. */
function responseOf(error) {
    const response = Reflect.get(Object(error), 'response');
    if (typeof response !== 'object' || response === null)
        return undefined;
    const status = Reflect.get(response, 'status');
    const headers = Reflect.get(response, 'headers');
    if (typeof status !== 'number' || typeof headers !== 'object' || headers === null)
        return undefined;
    return { status, headers, data: Reflect.get(response, 'data') };
}
/** Octokit wraps fetch's error, which wraps the socket's. */
function rootCause(error) {
    let cause = error;
    for (let depth = 0; depth < 5 && cause instanceof Error && cause.cause !== undefined; depth += 1) {
        ({ cause } = cause);
    }
    return cause;
}


/***/ }),

/***/ 45579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ openScratchRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/files/git-command.js
var git_command = __webpack_require__(92520);
;// CONCATENATED MODULE: ./build/changes/scratch-command.js

/** Besides what every Git needs: proxies and certificates. */
const NETWORK_VARIABLES = [
    'http_proxy',
    'https_proxy',
    'HTTPS_PROXY',
    'no_proxy',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'GIT_SSL_CAINFO',
];
/**
 * Nothing runs but Git itself. `alternateRefsCommand` is the shell's command that does nothing:
 * without it Git would start another Git in the analysed repository, with this environment.
 */
const SCRATCH_SETTINGS = [
    ...git_command/* SAFE_SETTINGS */.iW,
    'core.alternateRefsCommand=:',
    'core.quotePath=true',
    'credential.helper=',
    'http.followRedirects=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'fetch.recurseSubmodules=false',
];
/** Hardens a call. The token goes through the environment: every process of the machine can read arguments. */
function toScratchCommand({ gitFolder, command, workTree, authorization }, environment) {
    const place = workTree === undefined ? [] : [`--work-tree=${workTree}`, '-c', 'core.bare=false'];
    return {
        args: [
            '--no-pager',
            '--literal-pathspecs',
            `--git-dir=${gitFolder}`,
            ...place,
            ...(0,git_command/* settingArguments */.Fg)(SCRATCH_SETTINGS),
            ...command,
        ],
        environment: {
            ...(0,git_command/* pickVariables */.hY)(environment, [...git_command/* ALLOWED_VARIABLES */.tU, ...NETWORK_VARIABLES]),
            ...git_command/* SAFE_VARIABLES */.mF,
            GIT_ALLOW_PROTOCOL: 'https:http',
            ...(authorization && authorizationVariables(authorization)),
        },
    };
}
/** As `actions/checkout` does it. The empty value first takes back what the machine's configuration may have set: GitHub refuses two headers. */
function authorizationVariables({ serverUrl, token, }) {
    const key = `http.${serverUrl}/.extraheader`;
    const basic = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
    return {
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
    };
}

// EXTERNAL MODULE: ./build/adapters/git/start-git.js
var start_git = __webpack_require__(7211);
;// CONCATENATED MODULE: ./build/adapters/git/scratch-repository.js





/** Beyond this it is no list of commits that a checkout made. */
const MOST_SHALLOW_BYTES = 4 * 1024 * 1024;
/** The commits that a shallow checkout ends at; none for a whole one, or when the file is not what it should be. */
function readShallow(file) {
    const status = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (status?.isFile() !== true || status.size > MOST_SHALLOW_BYTES)
        return '';
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    return /^(?:[0-9a-f]{40,64}\n)*$/.test(text) ? text : '';
}
/**
 * Makes the repository, as `git init --bare` would, in a folder of its own.
 * @throws when there is no place for it.
 */
function openScratchRepository({ objectsFolder, shallowFile }, { environment, temporaryFolder, ...options }) {
    const gitFolder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporaryFolder ?? (0,external_node_os_.tmpdir)(), 'evenkeel-git-'));
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitFolder, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(gitFolder, 'refs'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitFolder, 'HEAD'), 'ref: refs/heads/none\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitFolder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitFolder, 'objects', 'info', 'alternates'), `${objectsFolder}\n`);
    const shallow = readShallow(shallowFile);
    if (shallow !== '')
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(gitFolder, 'shallow'), shallow);
    return {
        start: (call, signal) => (0,start_git/* startGit */.BE)(toScratchCommand({ ...call, gitFolder }, environment), options, signal),
        remove: () => (0,external_node_fs_.rmSync)(gitFolder, { recursive: true, force: true }),
    };
}


/***/ }),

/***/ 93955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createCommitLines)
});

;// CONCATENATED MODULE: ./build/changes/place-lines.js
/** Prepares hunks, which must be in the order of lines. */
function indexHunks(hunks) {
    let shift = 0;
    const shifts = hunks.map(({ oldLines, newLines }) => {
        shift += oldLines - newLines;
        return shift;
    });
    return { hunks, shifts };
}
/** The first line of the new file that a hunk is about. One without new lines names the line before it. */
function firstLine({ newStart, newLines }) {
    return newLines === 0 ? newStart + 1 : newStart;
}
/** Index of the last hunk that is not behind a line; -1 when all are. By halving. */
function lastHunkUpTo(hunks, line, startOf) {
    let from = 0;
    let to = hunks.length;
    while (from < to) {
        const middle = (from + to) >> 1;
        const hunk = hunks[middle];
        if (hunk !== undefined && startOf(hunk) <= line)
            from = middle + 1;
        else
            to = middle;
    }
    return from - 1;
}
/** The line of the old file that a line of the new one is; `undefined` when the new file alone has it. */
function toOldLine({ hunks, shifts }, line) {
    const index = lastHunkUpTo(hunks, line, firstLine);
    const hunk = hunks[index];
    if (hunk === undefined)
        return line;
    return line < firstLine(hunk) + hunk.newLines ? undefined : line + (shifts[index] ?? 0);
}
/**
 * The stretch of the old file that a stretch of the new one is. One that begins on a line which the
 * old file does not have is not there; one that ends on such a line ends before it.
 */
function toOldRange(index, range) {
    const startLine = toOldLine(index, range.startLine);
    if (startLine === undefined)
        return undefined;
    const last = index.hunks[lastHunkUpTo(index.hunks, range.endLine, firstLine)];
    const isInside = last !== undefined && range.endLine < firstLine(last) + last.newLines;
    const end = isInside ? last.newStart - 1 : range.endLine;
    return { startLine, endLine: toOldLine(index, end) ?? startLine };
}
/** Whether one of the lines of the new file was added or changed. */
function touches({ hunks }, { startLine, endLine }) {
    // Of those that begin in time the last one also reaches furthest.
    const last = hunks[lastHunkUpTo(hunks, endLine, ({ newStart }) => newStart)];
    return last !== undefined && startLine < last.newStart + last.newLines;
}
/** Changed files by the path that they have after the change. */
function byNewPath(changes) {
    return new Map(changes.flatMap((change) => change.newPath === undefined
        ? []
        : [[change.newPath, { ...change, index: indexHunks(change.hunks) }]]));
}

;// CONCATENATED MODULE: ./build/changes/commit-lines.js

/** Answers for lines of the analyzed tree. Where nothing could be compared, lines are taken as they are and `doubt` says so. */
function createCommitLines({ toAnalyzed, underReview }) {
    const moved = Array.isArray(toAnalyzed) ? byNewPath(toAnalyzed) : NOTHING;
    const changed = byNewPath(underReview ?? []);
    return {
        place(path, range) {
            const change = moved.get(path);
            if (change === undefined)
                return { ...range, path };
            if (change.oldPath === undefined || change.isOpaque)
                return undefined;
            const placed = toOldRange(change.index, range);
            return placed && { ...placed, path: change.oldPath };
        },
        isChanged(path, range) {
            const change = changed.get(path);
            return change !== undefined && (change.isOpaque || touches(change.index, range));
        },
        knowsChanges: underReview !== undefined,
        ...(typeof toAnalyzed === 'object' && 'doubt' in toAnalyzed && { doubt: toAnalyzed.doubt }),
    };
}
const NOTHING = new Map();


/***/ }),

/***/ 73912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   QT: () => (/* binding */ countField),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ei: () => (/* binding */ idField)
/* harmony export */ });
/** Answers come from outside: each field is read as what it should be, or not at all. */
function fieldOf(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    const field = Reflect.get(value, name);
    return field;
}
/** The field as text; `undefined` when it is absent or something else. */
function textField(value, name) {
    const field = fieldOf(value, name);
    return typeof field === 'string' ? field : undefined;
}
/** The field as an id: a whole number, which some servers send as text. */
function idField(value, name) {
    const text = textField(value, name);
    if (text === undefined)
        return countField(value, name);
    const id = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(id) ? id : undefined;
}
/** The field as a whole number that is not negative; `undefined` otherwise. */
function countField(value, name) {
    const field = fieldOf(value, name);
    return typeof field === 'number' && Number.isSafeInteger(field) && field >= 0 ? field : undefined;
}


/***/ }),

/***/ 88154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Shorter values are words, not secrets: replacing them would tear the text apart. */
const SHORTEST_SECRET = 6;
const MASK = '***';
/** GitHub's own tokens, whoever's they are (about authentication to GitHub, docs.github.com). */
const GITHUB_TOKENS = /\b(?:gh[opsru]_[A-Za-z0-9]{30,}|github_pat_\w{30,})\b/g;
/**
 * A function that replaces the given secrets by `***`, also as other formats write them: in base64 at
 * any alignment, in hexadecimal, percent-encoded, and escaped for JSON, XML or HTML; and whatever
 * looks like a token of GitHub. The runner masks its log and the job summary, but not what goes
 * through the API.
 */
function createRedactor(secrets) {
    const forms = [...new Set(secrets.flatMap(linesOf).flatMap(formsOf))]
        // Longest first, so that a secret inside a longer one does not leave the rest of it behind.
        .toSorted((left, right) => right.length - left.length);
    return (text) => forms
        .reduce((cleaned, form) => cleaned.replaceAll(form, MASK), text)
        .replace(GITHUB_TOKENS, MASK);
}
function linesOf(secret) {
    return [secret, ...secret.split(/\r?\n/)]
        .map((line) => line.trim())
        .filter((line) => line.length >= SHORTEST_SECRET);
}
function formsOf(secret) {
    const bytes = Buffer.from(secret, 'utf8');
    const percent = encodeURIComponent(bytes.toString('utf8'));
    const base64 = base64Forms(bytes);
    const hexadecimal = bytes.toString('hex');
    return [
        secret,
        percent,
        percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
        percent.replaceAll('%20', '+'),
        ...base64,
        ...base64.map(toUrlAlphabet),
        hexadecimal,
        hexadecimal.toUpperCase(),
        JSON.stringify(secret).slice(1, -1),
        escapeMarkup(secret, '&#39;'),
        escapeMarkup(secret, '&apos;'),
    ];
}
/** A secret inside a longer text has three encodings, by where it starts; the edge characters depend on the neighbours and are left out. */
function base64Forms(bytes) {
    return [0, 1, 2].map((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const start = Math.ceil((offset * 8) / 6);
        const end = Math.floor((shifted.length * 8) / 6);
        return shifted.toString('base64').slice(start, end);
    });
}
function toUrlAlphabet(base64) {
    return base64.replaceAll('+', '-').replaceAll('/', '_');
}
function escapeMarkup(text, apostrophe) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", apostrophe);
}


/***/ }),

/***/ 70010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ compareCheckout),
  J: () => (/* binding */ keepComparison)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/changes/byte-lines.js
/** No header line is longer: a path has at most 4,096 bytes, each quoted in four. */
const MAX_KEPT_BYTES = 1 << 16;
const LINE_END = 0x0a;
/** A splitter that holds at most the beginning of one line between two chunks. */
function createLineSplitter() {
    let kept = '';
    const keep = (bytes) => {
        const room = MAX_KEPT_BYTES - kept.length;
        if (room > 0)
            kept += Buffer.from(bytes.subarray(0, room)).toString('latin1');
    };
    return {
        push(chunk) {
            const lines = [];
            let start = 0;
            for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, start)) {
                keep(chunk.subarray(start, end));
                lines.push(kept);
                kept = '';
                start = end + 1;
            }
            keep(chunk.subarray(start));
            return lines;
        },
    };
}

// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
;// CONCATENATED MODULE: ./build/changes/quoted-name.js

/** Escapes in Git's quoted names, as in C (git-config, `core.quotePath`). */
const ESCAPES = {
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    '"': 34,
    '\\': 92,
};
const QUOTED = /^"((?:[^"\\]|\\.)*)"/s;
const ESCAPED = /\\(?:([0-3][0-7]{2})|(.))/gs;
/** Reads a name in quotes at the beginning of a text; `undefined` when it does not end. */
function parseQuotedName(text) {
    const [whole, quoted] = QUOTED.exec(text) ?? [];
    if (whole === undefined || quoted === undefined)
        return undefined;
    const name = quoted.replace(ESCAPED, (_, octal, letter) => String.fromCharCode(octal === undefined ? (ESCAPES[letter] ?? letter.charCodeAt(0)) : Number.parseInt(octal, 8)));
    return { name, rest: text.slice(whole.length) };
}
/** A name as a header line has it: in quotes, or as it is with a tab behind it where it holds a space. */
function parseName(text) {
    return text.startsWith('"') ? parseQuotedName(text)?.name : text.replace(/\t$/, '');
}
/** The path for people and reports, from a name with one character for each byte. */
function toPath(name) {
    return (0,listed_file/* toFileName */.hw)(Buffer.from(name, 'latin1')).path;
}

;// CONCATENATED MODULE: ./build/changes/diff-reader.js


/** Beyond this a diff is not worth its memory: about 20 MB. */
const MOST_HUNKS = 200_000;
const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** Reads what `git diff-tree -p -U0 --src-prefix=a/ --dst-prefix=b/` prints, whatever the files hold and are named. */
function createDiffReader() {
    return new PatchReader();
}
class PatchReader {
    #lines = createLineSplitter();
    #files = [];
    #file;
    #oldLeft = 0;
    #newLeft = 0;
    #hunks = 0;
    push(chunk) {
        return this.#lines.push(chunk).every((line) => this.#take(line)) && this.#hunks <= MOST_HUNKS;
    }
    finish() {
        this.#close();
        return this.#oldLeft + this.#newLeft === 0 ? this.#files : undefined;
    }
    /** Inside a hunk the counts of its head decide what a line is, never what it looks like. */
    #take(line) {
        if (this.#oldLeft + this.#newLeft > 0)
            return this.#takeContent(line[0]);
        if (line.startsWith('diff --git '))
            return this.#open(line.slice('diff --git '.length));
        if (this.#file === undefined)
            return false;
        if (line.startsWith('@@ '))
            return this.#takeHunk(line, this.#file);
        return takeHeader(line, this.#file);
    }
    #takeContent(mark) {
        if (mark === '-' && this.#oldLeft > 0)
            this.#oldLeft -= 1;
        else if (mark === '+' && this.#newLeft > 0)
            this.#newLeft -= 1;
        // "\ No newline at end of file" belongs to the line before it.
        else
            return mark === '\\';
        return true;
    }
    #takeHunk(line, file) {
        const [, oldStart, oldLines = '1', newStart, newLines = '1'] = HUNK.exec(line) ?? [];
        if (oldStart === undefined || newStart === undefined)
            return false;
        this.#oldLeft = Number(oldLines);
        this.#newLeft = Number(newLines);
        this.#hunks += 1;
        file.hunks.push({
            oldStart: Number(oldStart),
            oldLines: this.#oldLeft,
            newStart: Number(newStart),
            newLines: this.#newLeft,
        });
        return true;
    }
    #open(names) {
        this.#close();
        const name = commonName(names);
        this.#file = { oldName: name, newName: name, hunks: [], isOpaque: false };
        return true;
    }
    #close() {
        if (this.#file === undefined)
            return;
        const { oldName, newName, hunks, isOpaque } = this.#file;
        this.#file = undefined;
        if (oldName === undefined && newName === undefined)
            return;
        this.#files.push({
            ...(oldName !== undefined && { oldPath: toPath(oldName) }),
            ...(newName !== undefined && { newPath: toPath(newName) }),
            hunks,
            isOpaque,
        });
    }
}
/** The name in `a/NAME b/NAME`, which is the only one a file without changed lines has there; `undefined` when the two differ. */
function commonName(names) {
    if (names.startsWith('"')) {
        const old = parseQuotedName(names);
        const name = old?.name.slice(2);
        return parseName(old?.rest.slice(1) ?? '')?.slice(2) === name ? name : undefined;
    }
    const old = names.slice(2, (names.length - 1) / 2);
    return names === `a/${old} b/${old}` ? old : undefined;
}
/** The lines between a file's name and its first hunk that matter here; the others are modes and hashes. */
const HEADERS = [
    [
        '--- ',
        (file, value) => {
            file.oldName = prefixedName(value);
        },
    ],
    [
        '+++ ',
        (file, value) => {
            file.newName = prefixedName(value);
        },
    ],
    [
        'rename from ',
        (file, value) => {
            file.oldName = parseName(value);
        },
    ],
    [
        'rename to ',
        (file, value) => {
            file.newName = parseName(value);
        },
    ],
    [
        'new file mode ',
        (file) => {
            file.oldName = undefined;
        },
    ],
    [
        'deleted file mode ',
        (file) => {
            file.newName = undefined;
        },
    ],
    [
        'Binary files ',
        (file) => {
            file.isOpaque = true;
        },
    ],
];
function takeHeader(line, file) {
    const header = HEADERS.find(([start]) => line.startsWith(start));
    header?.[1](file, line.slice(header[0].length));
    return true;
}
/** A name with its `a/` or `b/`; `undefined` for `/dev/null`, which stands where there is no file. */
function prefixedName(value) {
    return value === '/dev/null' ? undefined : parseName(value)?.slice(2);
}

;// CONCATENATED MODULE: ./build/changes/plan-comparison.js
/**
 * Plans what to compare. A plain checkout of a pull request is the merge of its head into the base
 * branch, as it was when GitHub made it: then the other parent is the state before the change, and
 * no history is needed to find it.
 */
function planComparison(checkedOut, { head, base }) {
    const others = checkedOut.parents.filter((parent) => parent !== head);
    const [otherParent] = others;
    const isMergeOfHead = others.length === 1 && checkedOut.parents.length === 2;
    const before = isMergeOfHead && otherParent !== undefined
        ? { sha: otherParent, isExact: true }
        : base === undefined || base === checkedOut.sha
            ? undefined
            : { sha: base, isExact: false };
    return {
        ...(head !== undefined && head !== checkedOut.sha && { head }),
        ...(before && { before }),
    };
}
/** The parents that a commit object names, in order. */
function parseParents(commitText) {
    const [header = ''] = commitText.split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = '']) => sha);
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/adapters/git/scratch-repository.js + 1 modules
var scratch_repository = __webpack_require__(45579);
// EXTERNAL MODULE: ./build/adapters/git/start-git.js
var start_git = __webpack_require__(7211);
;// CONCATENATED MODULE: ./build/adapters/git/compare-commits.js






/** A fetch of one commit takes seconds; the analysis goes on meanwhile, and is not held up for longer. */
const FETCH_MS = 20_000;
const COMPARE_MS = 60_000;
/** A plain patch without context, whatever is configured. */
const DIFF = [
    'diff-tree',
    '-r',
    '-p',
    '-U0',
    '--inter-hunk-context=0',
    '--find-renames',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--ignore-submodules=all',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    '--end-of-options',
];
/** Compares the checkout with the commits of interest. Never rejects: what cannot be known is said to be unknown. */
async function compareCommits(request, options) {
    if (request.head === undefined && request.base === undefined)
        return { toAnalyzed: 'same' };
    try {
        const source = await readSource(request, options);
        const plan = planComparison({ sha: request.checkout.sha, parents: source.parents }, request);
        if (plan.head === undefined && plan.before === undefined)
            return { toAnalyzed: 'same' };
        const scratch = (0,scratch_repository/* openScratchRepository */.V)(source, options);
        return await new Comparing(scratch, request).run(plan).finally(() => scratch.remove());
    }
    catch (error) {
        return {
            toAnalyzed: request.head === request.checkout.sha ? 'same' : { doubt: (0,errors/* messageOf */.bD)(error) },
        };
    }
}
async function readSource({ checkout }, options) {
    const start = (0,start_git/* prepareGit */.UL)(checkout.root, options);
    const signal = AbortSignal.timeout(COMPARE_MS);
    const paths = ['rev-parse', '--git-path', 'objects', '--git-path', 'shallow'];
    const answers = [
        await (0,start_git/* readPrinted */.HN)(start(paths, signal)),
        await (0,start_git/* readPrinted */.HN)(start(['cat-file', 'commit', checkout.sha], signal)),
    ].map(textOf);
    const [objects = '', shallow = ''] = answers[0]?.split('\n') ?? [];
    return {
        objectsFolder: (0,external_node_path_.resolve)(checkout.root, objects),
        shallowFile: (0,external_node_path_.resolve)(checkout.root, shallow),
        parents: parseParents(answers[1] ?? ''),
    };
}
function textOf(answer) {
    if (answer.kind === 'printed')
        return answer.text;
    throw new Error(`Git could not read the checkout: ${answer.reason}`);
}
class Comparing {
    #scratch;
    #request;
    constructor(scratch, request) {
        this.#scratch = scratch;
        this.#request = request;
    }
    async run({ head, before }) {
        const trouble = await this.#fetchMissing([head, before?.sha]);
        const toAnalyzed = head === undefined ? 'same' : await this.#diffFrom(head, trouble);
        const underReview = before === undefined ? undefined : await this.#diffFrom(await this.#exact(before), trouble);
        return {
            toAnalyzed,
            ...(underReview !== undefined && !('doubt' in underReview) && { underReview }),
        };
    }
    /** Gets commits that a shallow checkout does not have, all in one fetch; why that failed, if it did. */
    async #fetchMissing(commits) {
        const { remote, checkout } = this.#request;
        const missing = [];
        for (const sha of commits)
            if (sha !== undefined && !(await this.#has(sha)))
                missing.push(sha);
        if (missing.length === 0 || remote === undefined)
            return undefined;
        const { serverUrl, repository, token } = remote;
        // What the server is told we have: it then sends only what differs.
        await this.#ask(['update-ref', 'refs/heads/have', checkout.sha]);
        const options = ['--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head'];
        const address = `${serverUrl}/${repository}`;
        const run = this.#scratch.start({
            command: ['fetch', ...options, '--end-of-options', address, ...missing],
            ...(token !== undefined && { authorization: { serverUrl, token } }),
        }, AbortSignal.any([this.#request.signal, AbortSignal.timeout(FETCH_MS)]));
        const answer = await (0,start_git/* readPrinted */.HN)(run);
        return answer.kind === 'failed' ? answer.reason : undefined;
    }
    async #has(sha) {
        return (await this.#ask(['cat-file', '-e', `${sha}^{tree}`])).kind === 'printed';
    }
    /** The merge base where history reaches that far back, else the commit itself. */
    async #exact({ sha, isExact }) {
        if (isExact)
            return sha;
        const answer = await this.#ask(['merge-base', sha, this.#request.checkout.sha]);
        const printed = answer.kind === 'printed' ? answer.text.trim() : '';
        return printed === '' ? sha : printed;
    }
    async #diffFrom(sha, trouble) {
        if (!(await this.#has(sha))) {
            const why = trouble === undefined
                ? 'it is not part of the checkout'
                : `it could not be fetched (${trouble})`;
            return { doubt: why };
        }
        const signal = AbortSignal.any([this.#request.signal, AbortSignal.timeout(COMPARE_MS)]);
        const command = [...DIFF, sha, this.#request.checkout.sha];
        const run = this.#scratch.start({ command }, signal);
        run.stdin.end();
        const reader = createDiffReader();
        for await (const chunk of run.chunks) {
            if (!reader.push(chunk))
                return { doubt: 'the two commits differ in too much' };
        }
        const failure = await run.failure;
        const changes = failure === undefined ? reader.finish() : undefined;
        return changes ?? { doubt: failure ?? 'what Git printed is no patch' };
    }
    async #ask(command) {
        const signal = AbortSignal.any([this.#request.signal, AbortSignal.timeout(COMPARE_MS)]);
        return (0,start_git/* readPrinted */.HN)(this.#scratch.start({ command }, signal));
    }
}

// EXTERNAL MODULE: ./build/changes/commit-lines.js + 1 modules
var commit_lines = __webpack_require__(93955);
// EXTERNAL MODULE: ./build/journal/comparison-records.js
var comparison_records = __webpack_require__(91368);
;// CONCATENATED MODULE: ./build/compare-checkout.js
/** Finds out what the checkout has to do with the commit that annotations belong to. */



/**
 * Compares the checkout with the commits of the event, while the analysis goes on. Only a pull
 * request is worth asking the server: elsewhere the commit is the one that is checked out, and
 * knowing what a push changed only puts findings in order. Never rejects.
 */
async function compareCheckout(setup) {
    const { context, checkout, token, cancel, environment } = setup;
    if (context === undefined || checkout === undefined)
        return undefined;
    const { serverUrl, repository, commit, baseSha, pullRequest } = context;
    const head = commit.kind === 'known' ? commit.sha : undefined;
    const isRemoteNeeded = pullRequest !== undefined || head !== checkout.sha;
    const remote = { serverUrl, repository, ...(token !== undefined && { token }) };
    const temporaryFolder = environment['RUNNER_TEMP'] || undefined;
    return compareCommits({ checkout, head, base: baseSha, signal: cancel, ...(isRemoteNeeded && { remote }) }, { environment, ...(temporaryFolder !== undefined && { temporaryFolder }) });
}
/**
 * Writes down what the comparison said, for a second job that has no checkout, and gives what follows
 * from it. A journal that is full or closed costs the second job its lines, never this one.
 */
async function keepComparison(comparing, journal) {
    const comparison = await comparing;
    if (comparison === undefined)
        return undefined;
    for (const record of (0,comparison_records/* comparisonRecords */.u)(comparison))
        journal.append(record);
    return (0,commit_lines/* createCommitLines */.R)(comparison);
}


/***/ }),

/***/ 33954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ describeCheckout)
});

// EXTERNAL MODULE: ./build/adapters/event.js + 2 modules
var adapters_event = __webpack_require__(98330);
// EXTERNAL MODULE: ./build/adapters/git/git-repository.js + 3 modules
var git_repository = __webpack_require__(22130);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/adapters/git/scratch-repository.js + 1 modules
var scratch_repository = __webpack_require__(45579);
// EXTERNAL MODULE: ./build/adapters/git/start-git.js
var start_git = __webpack_require__(7211);
;// CONCATENATED MODULE: ./build/adapters/git/verify-checkout.js




/** Hashing a large work tree takes seconds. */
const VERIFY_MS = 60_000;
/** Only content that is there counts: what is missing is not analysed. */
const DIFFERENCES = [
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-relative',
    '--ignore-submodules=all',
    '--diff-filter=d',
];
/**
 * Compares the files of a checkout with its commit: those in the index, which are what is analysed,
 * and their content on disk. That is hashed by a repository of our own, so that nothing in the
 * checkout's configuration can say what is the same. Never rejects.
 */
async function verifyCheckout(request, options) {
    try {
        const paths = [
            ...(await differsInIndex(request, options)),
            ...(await onDisk(request, options)),
        ];
        return paths.length === 0
            ? { kind: 'same' }
            : { kind: 'differs', paths: [...new Set(paths)].toSorted() };
    }
    catch (error) {
        return { kind: 'unknown', reason: (0,errors/* messageOf */.bD)(error) };
    }
}
function limited({ signal }) {
    return AbortSignal.any([signal, AbortSignal.timeout(VERIFY_MS)]);
}
async function differsInIndex(request, options) {
    const { checkout, pathPrefix } = request;
    const start = (0,start_git/* prepareGit */.UL)(checkout.root, options);
    const inside = pathPrefix === '' ? [] : [pathPrefix];
    const tree = pathPrefix === '' ? checkout.sha : `${checkout.sha}:${pathPrefix}`;
    const listed = await (0,start_git/* readPrinted */.HN)(start(['ls-tree', '--name-only', '-z', '--end-of-options', tree], limited(request)));
    if (namesIn(listed).length === 0)
        throw new Error('the commit has no file in the folder');
    const command = ['diff-index', '--cached', ...DIFFERENCES, checkout.sha, '--', ...inside];
    return namesIn(await (0,start_git/* readPrinted */.HN)(start(['--literal-pathspecs', ...command], limited(request))));
}
async function onDisk(request, options) {
    const { checkout, pathPrefix } = request;
    const start = (0,start_git/* prepareGit */.UL)(checkout.root, options);
    const objects = await (0,start_git/* readPrinted */.HN)(start(['rev-parse', '--git-path', 'objects', '--git-path', 'shallow'], limited(request)));
    const [objectsFolder = '', shallowFile = ''] = textOf(objects).split('\n');
    const source = {
        objectsFolder: (0,external_node_path_.resolve)(checkout.root, objectsFolder),
        shallowFile: (0,external_node_path_.resolve)(checkout.root, shallowFile),
    };
    const scratch = (0,scratch_repository/* openScratchRepository */.V)(source, options);
    try {
        const ask = async (command) => askIn(scratch, command, request);
        textOf(await ask(['read-tree', checkout.sha]));
        const inside = pathPrefix === '' ? [] : [pathPrefix];
        return namesIn(await ask(['diff', ...DIFFERENCES, checkout.sha, '--', ...inside]));
    }
    finally {
        scratch.remove();
    }
}
async function askIn(scratch, command, request) {
    const run = scratch.start({ command, workTree: request.checkout.root }, limited(request));
    return (0,start_git/* readPrinted */.HN)(run);
}
function namesIn(answer) {
    return textOf(answer)
        .split('\0')
        .filter((name) => name !== '');
}
function textOf(answer) {
    if (answer.kind === 'printed')
        return answer.text;
    throw new Error(`Git could not read it: ${answer.reason}`);
}

;// CONCATENATED MODULE: ./build/event/untrusted-checkout.js

const MOST_NAMED = 3;
/** Whether a commit may be analysed in a run that has the base repository's rights, its files apart. */
function isTrusted({ trustedCommits }, sha) {
    return trustedCommits === undefined || trustedCommits.includes(sha);
}
/**
 * Refuses to analyse code in a run that has the base repository's secrets and that a fork has caused,
 * unless it is shown to be the base repository's own: whatever in the job reads a fork's code, not
 * Evenkeel alone, could be made to hand them over.
 * @throws ConfigurationError
 */
function refuseUntrustedCheckout({ eventName, trustedCommits }, code) {
    if (trustedCommits === undefined)
        return;
    const [found, remedy] = oddityOf(trustedCommits, code) ?? [];
    if (found === undefined || remedy === undefined)
        return;
    throw new errors/* ConfigurationError */.j1(`Expected the checkout on "${eventName}" to be the base repository's own commit ` +
        `(${trustedCommits.map((sha) => sha.slice(0, 12)).join(' or ')}), found ${found}: ` +
        "this event runs with the secrets of the base repository, and a fork caused it, so the fork's code must not be in this job. " +
        `${remedy} To analyse the fork's code, do so on "pull_request", which runs without secrets, and post ` +
        'from a second workflow with "report-from" if the fork\'s token cannot.');
}
function oddityOf(trustedCommits, code) {
    if (code.kind === 'no-commit') {
        return [
            'files of which no commit can be told',
            'To analyse the base, check it out with "actions/checkout" and have Git in the job, so that there is a ".git".',
        ];
    }
    const sha = code.sha.slice(0, 12);
    if (!trustedCommits.includes(code.sha)) {
        return [sha, 'To analyse the base, check out its commit.'];
    }
    if (code.files.kind === 'same')
        return undefined;
    const why = code.files.kind === 'unknown'
        ? `could not be compared with it (${code.files.reason})`
        : `differ from it: ${namesOf(code.files.paths)}`;
    return [
        `${sha} with files that ${why}`,
        'To analyse the base, run Evenkeel before the steps that change files, with "path" at a folder of the checkout, and check out without LFS.',
    ];
}
function namesOf(paths) {
    const named = paths.slice(0, MOST_NAMED).map((path) => JSON.stringify(path.slice(0, 100)));
    const more = paths.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/describe-checkout.js
/** Says where the analysed folder comes from, for links and for the commit that annotations belong to. */




/** Files are compared only where the commit is one that may be analysed: that takes seconds. */
async function codeOf({ context, checkout, ...rest }) {
    if (checkout === undefined)
        return { kind: 'no-commit' };
    const { root, sha } = checkout;
    const temporaryFolder = process.env['RUNNER_TEMP'] || undefined;
    const options = { environment: process.env, ...(temporaryFolder && { temporaryFolder }) };
    const files = isTrusted(context, sha)
        ? await verifyCheckout({ checkout: { root, sha }, ...rest }, options)
        : { kind: 'unknown', reason: 'it is another commit' };
    return { kind: 'commit', sha, files };
}
/**
 * Reads the event and the commit that is checked out.
 * @throws ConfigurationError for a fork's code in a run with the base repository's rights.
 */
async function describeCheckout(place) {
    const { root, workspace, signal } = place;
    const context = (0,adapters_event/* readRunContext */.$p)();
    if (context === undefined)
        return { context, checkout: undefined, notes: [] };
    const checkout = await (0,git_repository/* readCheckout */.b)(root, { environment: process.env, signal });
    const pathPrefix = (0,adapters_event/* pathPrefixOf */.TM)(checkout?.root ?? workspace, root);
    if (context.trustedCommits !== undefined) {
        const code = await codeOf({ context, checkout, pathPrefix, signal });
        refuseUntrustedCheckout(context, code);
    }
    const other = checkout === undefined ? undefined : (0,adapters_event/* describeOtherCommit */.rw)(context, checkout.sha);
    const repository = (0,adapters_event/* repositoryContextOf */.bj)(context, { sha: checkout?.sha, pathPrefix });
    return { context, checkout, repository, notes: other === undefined ? [] : [other] };
}


/***/ }),

/***/ 78432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ moveHelp)
/* harmony export */ });
/* harmony import */ var _model_publication_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33024);

function moved(finding, publication) {
    const { helpUrl } = finding;
    return helpUrl === undefined ? finding : { ...finding, helpUrl: (0,_model_publication_js__WEBPACK_IMPORTED_MODULE_0__/* .movedUrl */ .po)(helpUrl, publication) };
}
/** The report with the explanations of our rules where Evenkeel was taken from. Nothing is held in memory. */
function moveHelp(report, publication) {
    const { findings } = report;
    return {
        ...report,
        findings: {
            *[Symbol.iterator]() {
                for (const finding of findings)
                    yield moved(finding, publication);
            },
        },
    };
}


/***/ }),

/***/ 76896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ finishReport),
/* harmony export */   e: () => (/* binding */ JOURNAL_STATE)
/* harmony export */ });
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98766);
/* harmony import */ var _adapters_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98330);
/* harmony import */ var _adapters_journal_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14634);
/* harmony import */ var _adapters_pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72391);
/* harmony import */ var _checks_json_fields_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(73912);
/* harmony import */ var _changes_commit_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93955);
/* harmony import */ var _compare_checkout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70010);
/* harmony import */ var _deliver_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33463);
/* harmony import */ var _describe_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33954);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(19473);
/* harmony import */ var _findings_move_help_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78432);
/* harmony import */ var _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24493);
/* harmony import */ var _post_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33872);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(49674);
/* harmony import */ var _restore_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(25934);
/** Reports what a killed main could not: from its journal, in the `post` step. */















/** Name of the state by which the `post` step finds the journal, and the folders it is about. */
const JOURNAL_STATE = 'journal';
/** Looking at the checkout again must not use up the time for posting. */
const CHECKOUT_MS = 10_000;
/** What main said of its journal; `undefined` when it had none, or had not come so far. */
function readPlace() {
    const state = (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(JOURNAL_STATE);
    if (state === '')
        return undefined;
    const value = JSON.parse(state);
    const [path, root, workspace] = ['path', 'root', 'workspace'].map((name) => (0,_checks_json_fields_js__WEBPACK_IMPORTED_MODULE_13__/* .textField */ .M8)(value, name));
    if (path === undefined || root === undefined || workspace === undefined)
        return undefined;
    return { path, root, workspace };
}
/** The checkout may be gone by now, and then there are no links. */
async function describeAgain({ root, workspace }, signal) {
    try {
        return await (0,_describe_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .describeCheckout */ .i)({ root, workspace, signal });
    }
    catch (error) {
        return { context: undefined, checkout: undefined, notes: [(0,_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .messageOf */ .bD)(error)] };
    }
}
async function restore(source, { repository }) {
    const { report } = await (0,_restore_report_js__WEBPACK_IMPORTED_MODULE_12__/* .restoreReport */ .H)(source, {
        // Main did not come to its end, whatever had been found by then.
        isUnreported: true,
        durationMs: (startedAt) => Math.max(0, Date.now() - Date.parse(startedAt)),
        pauseIfDue: (0,_adapters_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .createPause */ .n)(),
        ...(repository !== undefined && { context: () => repository }),
    });
    return (0,_findings_move_help_js__WEBPACK_IMPORTED_MODULE_8__/* .moveHelp */ .H)(report, (0,_adapters_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readPublication */ .PT)());
}
/** `undefined` when it is closed already: then main had closed it, with everything in it. */
async function finishCheckRun(report, options, { stale, checkRuns, limits }) {
    const none = { kind: 'unavailable', reason: 'none was open', advice: '' };
    if (stale === undefined || checkRuns === undefined)
        return none;
    const [delivery] = _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORTERS */ .P['check-run'](report, options);
    if (delivery?.kind !== 'check-run')
        throw new Error('Expected a completion of the check run.');
    const outcome = await checkRuns.finishStale(stale, { completion: delivery.completion, limits });
    if (outcome.kind === 'already-closed')
        return undefined;
    if (outcome.kind === 'absent')
        return none;
    return outcome;
}
/** Whether what was found still has to be said by workflow commands. */
function needsCommands(outcome) {
    if ((0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .parseAnnotationInputs */ .A7)(_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R5).report === 'summary')
        return false;
    return outcome.kind !== 'completed' || outcome.dropped > 0;
}
function deliverTo(terminal) {
    return (delivery) => {
        if (delivery.kind === 'job-summary')
            return (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .writeJobSummary */ .j7)(delivery.markdown);
        if (delivery.kind === 'workflow-commands')
            return (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .printWorkflowCommands */ .pV)(delivery.commands);
        if (delivery.kind === 'stdout')
            return terminal.print(delivery.chunks);
        throw new Error(`Expected a delivery for the post step, found "${delivery.kind}".`);
    };
}
async function finishFrom(source, place, left) {
    const signal = AbortSignal.any([left.limits.signal, AbortSignal.timeout(CHECKOUT_MS)]);
    const described = await describeAgain(place, signal);
    const setup = { ...described, token: left.token, cancel: signal, environment: process.env };
    const comparison = await (0,_compare_checkout_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCheckout */ .a)(setup);
    const lines = comparison && (0,_changes_commit_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .createCommitLines */ .R)(comparison);
    const report = await restore(source, described);
    const options = { ...(0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .parseAnnotationInputs */ .A7)(_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R5), ...(lines !== undefined && { lines }) };
    const checkRun = await finishCheckRun(report, options, left);
    const answered = { ...options, ...(checkRun !== undefined && { checkRun }) };
    const deliveries = [
        ...((0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(_post_report_js__WEBPACK_IMPORTED_MODULE_10__/* .REPORT_STATE */ .v) === '' ? _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORTERS */ .P['job-summary'](report, answered) : []),
        ...(checkRun !== undefined && needsCommands(checkRun)
            ? _reporters_index_js__WEBPACK_IMPORTED_MODULE_11__/* .REPORTERS */ .P['workflow-commands'](report, answered)
            : []),
    ];
    const failures = await (0,_deliver_all_js__WEBPACK_IMPORTED_MODULE_6__/* .deliverAll */ .F)(deliveries, deliverTo(left.terminal));
    return [
        `The report was finished from the journal; the check run: ${checkRun?.kind ?? 'already closed'}.`,
        ...failures,
    ];
}
/**
 * Reports what main did not: its partial results to the check run that it left open, each annotation
 * once, and a job summary where it had written none. Gives sentences on what was done; `undefined`
 * when there was nothing to report, or no journal.
 * @throws ConfigurationError when the journal cannot be used.
 */
async function finishReport(left) {
    const place = readPlace();
    if (place === undefined || (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(_post_report_js__WEBPACK_IMPORTED_MODULE_10__/* .REPORT_STATE */ .v) === 'posted')
        return undefined;
    const source = (0,_adapters_journal_source_js__WEBPACK_IMPORTED_MODULE_2__/* .openJournalSource */ .b)(place.path);
    try {
        return await finishFrom(source, place, left);
    }
    finally {
        source.close();
    }
}


/***/ }),

/***/ 76593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ CHECK_RUN_STATE),
  G: () => (/* binding */ openCheckRun)
});

// EXTERNAL MODULE: ./build/adapters/actions.js
var actions = __webpack_require__(98766);
// EXTERNAL MODULE: ./build/adapters/read-secrets.js
var read_secrets = __webpack_require__(83309);
// EXTERNAL MODULE: ./build/adapters/checks-api.js + 22 modules
var checks_api = __webpack_require__(61493);
// EXTERNAL MODULE: ./build/adapters/event.js + 2 modules
var adapters_event = __webpack_require__(98330);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/adapters/taken-names.js



/** More steps of one name than a job would have. */
const MOST_STEPS = 100;
/**
 * The name itself for the first step of a job that asks for it, `NAME 2` for the second, and so on:
 * GitHub shows only the newest check run of a name. Who was first is kept in the runner's temporary
 * folder, which it empties for each job; without one, or where nothing can be written, the name.
 */
function takeName(folder, name) {
    if (folder === undefined || folder === '')
        return name;
    const mark = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 16);
    for (let step = 1; step <= MOST_STEPS; step += 1) {
        const path = (0,external_node_path_.join)(folder, `evenkeel-check-${mark}-${step}`);
        const outcome = createMarker(path);
        if (outcome !== 'exists')
            return step === 1 || outcome === 'failed' ? name : `${name} ${step}`;
    }
    return name;
}
/** Creates the file or fails: a link that lies there is not followed. */
function createMarker(path) {
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(path, 'wx'));
        return 'created';
    }
    catch (error) {
        return Reflect.get(Object(error), 'code') === 'EEXIST' ? 'exists' : 'failed';
    }
}

;// CONCATENATED MODULE: ./build/checks/connection-trouble.js
/** A token as HTTP takes it in a header: visible ASCII (RFC 9110, 5.5), and nothing that ends a line. */
const SENDABLE = /^[\x21-\x7e]+$/;
/** Ports that `fetch` never connects to (fetch.spec.whatwg.org, "bad port"). */
const BAD_PORTS = new Set([
    0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102,
    103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465,
    512, 513, 514, 515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993,
    995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668,
    6669, 6679, 6697, 10080,
]);
/** Finds what would make every request fail before it is sent; `undefined` when nothing speaks against it. */
function connectionTrouble({ token, apiUrl }) {
    if (!SENDABLE.test(token)) {
        return {
            reason: `the input "github-token" is no token: it has ${oddityOf(token)} in it`,
            advice: 'Leave the input at its default, or pass the secret without line breaks.',
        };
    }
    const found = urlTrouble(new URL(apiUrl));
    return found === undefined
        ? undefined
        : {
            reason: `GITHUB_API_URL ${found}`,
            advice: 'Set it to the address the API answers on, or unset it.',
        };
}
function oddityOf(token) {
    if (/[\r\n]/.test(token))
        return 'a line break';
    return /\s/.test(token) ? 'a space' : 'a character that no token has';
}
function urlTrouble({ username, password, port, search, hash }) {
    if (username !== '' || password !== '')
        return 'has a user name or password in it';
    if (search !== '' || hash !== '')
        return 'has a query or a fragment in it';
    if (port === '' || !BAD_PORTS.has(Number(port)))
        return undefined;
    return `has the port ${port}, which HTTP clients never connect to`;
}

// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
// EXTERNAL MODULE: ./build/plan/budget.js
var budget = __webpack_require__(92309);
// EXTERNAL MODULE: ./build/reporters/safe-text.js
var safe_text = __webpack_require__(71918);
;// CONCATENATED MODULE: ./build/reporters/leg-name.js


/** Long enough for `windows-11-arm` and a version, short enough for a list of checks. */
const VALUE_CHARS = 40;
/** All values together. */
const VALUES_CHARS = 80;
/** Values that are lists or objects show their first few leaves. */
const MOST_LEAVES = 8;
/**
 * What the check run of one job of a matrix is called: the name with the leg's values behind it, as
 * GitHub names the job itself, such as `Evenkeel (ubuntu-latest, 24)`. Where a value had to be
 * changed or cut, the leg's number follows, so that no two legs share a name. A name that has every
 * value in it already stays as it is.
 */
function nameOfLeg(name, leg) {
    const { index, total, matrix = {} } = leg;
    const isAlone = total === undefined ? Object.keys(matrix).length === 0 : total < 2;
    if (isAlone)
        return name;
    const values = readValues(matrix);
    if (values.texts.length === 0)
        return `${name} (${positionOf(index, total)})`;
    if (values.isWhole && hasWords(name, values.texts))
        return name;
    const all = values.texts.join(', ');
    const shown = (0,safe_text/* shorten */.ml)(all, VALUES_CHARS);
    const isWhole = values.isWhole && shown === all;
    return `${name} (${shown})${isWhole ? '' : ` ${markOf(index, all)}`}`;
}
function readValues(matrix) {
    const texts = [];
    let isWhole = true;
    for (const value of Object.values(matrix)) {
        const isPlain = typeof value !== 'object' || value === null;
        for (const leaf of isPlain ? [value] : leavesOf(value)) {
            const given = String(leaf);
            const text = toText(given);
            isWhole &&= isPlain && text === given && text !== '';
            if (text !== '')
                texts.push(text);
        }
        isWhole &&= isPlain;
    }
    return { texts, isWhole };
}
/** Without recursion: nobody promises that a value is shallow. */
function leavesOf(value) {
    const leaves = [];
    const open = [value];
    while (open.length > 0 && leaves.length < MOST_LEAVES) {
        const next = open.shift();
        if (typeof next === 'object' && next !== null)
            open.unshift(...Object.values(next));
        else
            leaves.push(next);
    }
    return leaves;
}
function toText(value) {
    const oneLine = (0,safe_text/* safeSentence */.b1)(value.normalize('NFC')).replace(/\s+/gu, ' ').trim();
    return (0,safe_text/* shorten */.ml)(oneLine, VALUE_CHARS);
}
function positionOf(index, total) {
    const number = index === undefined ? '?' : String(index + 1);
    return total === undefined ? number : `${number} of ${total}`;
}
function hasWords(name, texts) {
    const words = new Set(name.split(/[^\p{L}\p{N}._-]+/u));
    return texts.every((text) => words.has(text));
}
/** The leg's number, or what stands for it where the server does not tell it. */
function markOf(index, values) {
    if (index !== undefined)
        return `#${index + 1}`;
    return `#${(0,external_node_crypto_.createHash)('sha256').update(values).digest('hex').slice(0, 6)}`;
}

;// CONCATENATED MODULE: ./build/open-check-run.js
/** Decides whether there is to be a check run, and opens it. */









/** Name of the state by which the `post` step finds a check run that main left open. */
const CHECK_RUN_STATE = 'check-run';
/**
 * A request that is under way when the job is cancelled is waited for so long: GitHub answers within a
 * second, and an answer that is thrown away leaves a check run that main cannot close.
 */
const AFTER_CANCEL_MS = 1500;
/** Aborts a while after another signal does. */
function delayed(signal, milliseconds) {
    const controller = new AbortController();
    const abortLater = () => {
        setTimeout(() => controller.abort(), milliseconds).unref();
    };
    if (signal.aborted)
        controller.abort();
    else
        signal.addEventListener('abort', abortLater, { once: true });
    return controller.signal;
}
/** What is left for opening, counted from the start of the process: reporting keeps its reserve. */
function openingMs(timeoutMs) {
    const { analysisMs, graceMs } = (0,budget/* planBudget */.r)(timeoutMs);
    return Math.max(0, analysisMs + graceMs - performance.now());
}
function unavailable(reason, advice = '') {
    return { kind: 'unavailable', reason, advice };
}
/** The request, or why there can be no check run. */
function requestOf({ inputs, context }) {
    if (inputs.report === 'commands' || inputs.report === 'summary') {
        return unavailable(`the input "report" is "${inputs.report}"`);
    }
    if (context === undefined)
        return unavailable('this is not a run of GitHub Actions');
    if (context.commit.kind === 'unknown')
        return unavailable(context.commit.reason);
    if (context.isFromFork && inputs.report === 'auto') {
        return unavailable('the token of a pull request from a fork can only read', 'All findings are counted in the job summary; the most severe are annotated by this step. To ' +
            'annotate all, let a second workflow on "workflow_run" post this job\'s journal with the input ' +
            '"report-from": see "Pull requests from forks" in the README.');
    }
    return {
        repository: context.repository,
        name: nameOfLeg(inputs.checkName, inputs.leg),
        headSha: context.commit.sha,
        externalId: (0,adapters_event/* newExternalId */.Zb)(context, inputs.leg),
        runUrl: context.runUrl,
    };
}
/**
 * Opens the check run before the work begins, so that a missing permission is known by then, and
 * leaves word for the `post` step before anything is sent. Never rejects.
 */
async function openCheckRun(setup) {
    const { token, context, inputs, cancel, workEnded } = setup;
    const wanted = requestOf(setup);
    if ('kind' in wanted)
        return wanted;
    if (token === undefined || context === undefined) {
        return unavailable('there is no token', 'Leave the input "github-token" at its default.');
    }
    const { apiUrl } = context;
    const trouble = connectionTrouble({ token, apiUrl });
    if (trouble !== undefined)
        return unavailable(trouble.reason, trouble.advice);
    const request = { ...wanted, name: takeName(process.env['RUNNER_TEMP'], wanted.name) };
    (0,actions/* saveState */.LZ)(CHECK_RUN_STATE, JSON.stringify(request));
    const secrets = (0,read_secrets/* readSecrets */.q)();
    const checkRuns = (0,checks_api/* connectChecksApi */.G)({ token, apiUrl, version: version/* VERSION */.x, secrets });
    const opened = await checkRuns.open(request, {
        signal: delayed(cancel, AFTER_CANCEL_MS),
        budgetMs: openingMs(inputs.timeoutMs),
        workEnded,
    });
    if (opened.kind === 'opened') {
        (0,actions/* saveState */.LZ)(CHECK_RUN_STATE, JSON.stringify({ ...request, id: opened.id }));
        return { ...opened, request };
    }
    // An answer that never came may have been a check run: then `post` looks for it.
    if (opened.mayExist !== true)
        (0,actions/* saveState */.LZ)(CHECK_RUN_STATE, '');
    return opened;
}


/***/ }),

/***/ 33872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ REPORT_STATE),
  f: () => (/* binding */ postReport)
});

// EXTERNAL MODULE: ./build/adapters/actions.js
var actions = __webpack_require__(98766);
// EXTERNAL MODULE: ./build/adapters/read-secrets.js
var read_secrets = __webpack_require__(83309);
// EXTERNAL MODULE: ./build/adapters/event.js + 2 modules
var adapters_event = __webpack_require__(98330);
// EXTERNAL MODULE: ./build/adapters/page-parts.js
var page_parts = __webpack_require__(65589);
// EXTERNAL MODULE: ./build/adapters/report-file.js
var report_file = __webpack_require__(42582);
// EXTERNAL MODULE: ./build/checks/redactor.js
var redactor = __webpack_require__(88154);
// EXTERNAL MODULE: ./build/deliver-all.js
var deliver_all = __webpack_require__(33463);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/findings/cut-findings.js
/**
 * Read again by a dozen passes of all reporters within a second or two; of a million, one pass alone
 * may take longer than a runner gives a cancelled step.
 */
const MOST_WHEN_CANCELLED = 20_000;
function* first(findings, most) {
    let left = most;
    if (left <= 0)
        return;
    for (const finding of findings) {
        yield finding;
        left -= 1;
        if (left === 0)
            return;
    }
}
/**
 * The report with its first findings only, which a note says; the counts stay those of all. `undefined`
 * when there are no more than so many.
 */
function cutFindings(report, most) {
    const { error, warning, notice } = report.counts;
    const total = error + warning + notice;
    if (total <= most)
        return undefined;
    const { findings, notes } = report;
    const [kept, all] = [most, total].map((count) => count.toLocaleString('en-US'));
    const note = `The run was cancelled with ${all} findings. All are counted by severity; lists, and numbers of rules,` +
        ` files or changes, are of the first ${kept} in order of their paths. Report files were left out.`;
    return {
        ...report,
        findings: { [Symbol.iterator]: () => first(findings, most)[Symbol.iterator]() },
        notes: [...notes, note],
    };
}

// EXTERNAL MODULE: ./build/findings/move-help.js
var move_help = __webpack_require__(78432);
// EXTERNAL MODULE: ./build/model/publication.js
var model_publication = __webpack_require__(33024);
// EXTERNAL MODULE: ./build/open-check-run.js + 3 modules
var open_check_run = __webpack_require__(76593);
// EXTERNAL MODULE: ./build/open-run-ports.js + 8 modules
var open_run_ports = __webpack_require__(32778);
// EXTERNAL MODULE: ./build/reporters/index.js + 44 modules
var reporters = __webpack_require__(49674);
;// CONCATENATED MODULE: ./build/post-report.js
/** Sends a finished report everywhere the action reports to. */














/** Name of the state that tells the `post` step how far main came with reporting. */
const REPORT_STATE = 'report';
function saveProgress(progress) {
    (0,actions/* saveState */.LZ)(REPORT_STATE, progress);
}
/** A check run is closed even when the budget is used up: so long, which a cancelled run has too. */
const LEAST_POSTING_MS = 6000;
/**
 * Files may be uploaded, and the runner masks its log and the job summary alone. Chunks end where
 * findings and files do, and so never in the middle of a secret.
 */
function* redacted(chunks) {
    const redact = (0,redactor/* createRedactor */.l)((0,read_secrets/* readSecrets */.q)());
    for (const chunk of chunks)
        yield redact(chunk);
}
function deliverTo({ terminal, workspace }) {
    return (delivery) => {
        switch (delivery.kind) {
            case 'file':
                return (0,report_file/* writeReportFile */.a)(workspace, delivery.path, redacted(delivery.chunks));
            case 'stdout':
                return terminal.print(delivery.chunks);
            case 'job-summary':
                return (0,actions/* writeJobSummary */.j7)(delivery.markdown);
            case 'outputs':
                return (0,actions/* writeOutputs */.Kn)(delivery.values);
            case 'workflow-commands':
                return (0,actions/* printWorkflowCommands */.pV)(delivery.commands);
            case 'check-run':
                throw new Error('Expected a check run to be completed by the one that opened it.');
            default:
                return (0,errors/* assertNever */.xb)(delivery);
        }
    };
}
async function completeCheckRun(report, options, { checkRun, cancel, inputs }) {
    if (checkRun.kind === 'unavailable') {
        saveProgress('posted');
        return checkRun;
    }
    const [delivery] = reporters/* REPORTERS */.P['check-run'](report, options);
    if (delivery?.kind !== 'check-run')
        throw new Error('Expected a completion of the check run.');
    const budgetMs = Math.max(LEAST_POSTING_MS, inputs.timeoutMs - performance.now());
    const outcome = await checkRun.complete(delivery.completion, { signal: cancel, budgetMs });
    const { completion } = delivery;
    const { conclusion, title } = (cancel.aborted ? completion.ifCancelled : undefined) ?? completion;
    // What could not be closed now is closed by the `post` step, with the conclusion it ought to have.
    // Short: the runner hands a state on as an environment variable, which Linux takes up to 128 KiB.
    const summary = `The whole report is in the job summary of ${checkRun.request.runUrl}.`;
    const left = { ...checkRun.request, id: checkRun.id, completion: { conclusion, title, summary } };
    // Before the check run is forgotten, and before anything is printed: killed in between, an
    // annotation that is lost is better than one that comes twice.
    saveProgress('posted');
    (0,actions/* saveState */.LZ)(open_check_run/* CHECK_RUN_STATE */.l, outcome.kind === 'completed' ? '' : JSON.stringify(left));
    return outcome;
}
function isAnnotated(checkRun, { inputs }) {
    if (inputs.report === 'summary')
        return true;
    return checkRun.kind === 'completed' && checkRun.dropped === 0;
}
/** As the check run is called, which has a name of its own for each leg of a matrix, and the folder. */
function categoryOf({ context }, { inputs, checkRun }) {
    const name = checkRun.kind === 'opened' ? checkRun.request.name : inputs.checkName;
    const folder = context?.pathPrefix ?? '';
    return folder === '' ? name : `${name}/${folder}`;
}
/** Files take all findings, or say what is not true; a later step is told of none. */
function withoutFiles({ jsonFile: _json, htmlFile: _html, traceFile: _trace, sarifFile: _sarif, ...others }) {
    return others;
}
/**
 * Posts a report: files first, the network last, then what can only be said once the network has
 * answered. A runner gives a cancelled run seconds: of very many findings it then reads the first
 * only. Gives a sentence for each thing that could not be sent. Never rejects for one of them.
 */
async function postReport(found, setup) {
    const publication = (0,adapters_event/* readPublication */.PT)();
    const cut = setup.cancel.aborted ? cutFindings(found, MOST_WHEN_CANCELLED) : undefined;
    let report = (0,move_help/* moveHelp */.H)(cut ?? found, publication);
    const { inputs, journalPath, lines, linksTo } = setup;
    const deliver = deliverTo(setup);
    const options = {
        ...(cut === undefined ? inputs : withoutFiles(inputs)),
        page: (0,page_parts/* openPageParts */.U)(setup.folder),
        describeRule: open_run_ports/* describeRule */.IO,
        home: (0,model_publication/* homeUrl */.j_)(publication),
        category: categoryOf(report, setup),
        ...(journalPath !== undefined && { journalPath }),
        ...(lines && { lines }),
        ...(linksTo && { linksTo }),
    };
    const onDisk = [
        ...(0,reporters/* reportFiles */.I)(report, options),
        ...reporters/* REPORTERS */.P['job-summary'](report, options),
        ...reporters/* REPORTERS */.P.outputs(report, options),
        ...reporters/* REPORTERS */.P['terminal-text'](report, options),
    ];
    const failures = await (0,deliver_all/* deliverAll */.F)(onDisk, deliver);
    saveProgress('summary');
    const checkRun = await completeCheckRun(report, options, setup);
    if (setup.cancel.aborted)
        report = { ...report, conclusion: 'cancelled' };
    const answered = { ...options, checkRun };
    const afterwards = [
        ...(isAnnotated(checkRun, setup) ? [] : reporters/* REPORTERS */.P['workflow-commands'](report, answered)),
        ...reporters/* REPORTERS */.P['job-summary'](report, answered),
        ...reporters/* REPORTERS */.P.outputs(report, answered),
    ];
    // The summary is written twice; that it could not be is told once.
    return [...new Set([...failures, ...(await (0,deliver_all/* deliverAll */.F)(afterwards, deliver))])];
}


/***/ }),

/***/ 25934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ restoreReport)
});

// EXTERNAL MODULE: ./build/findings/assemble-report.js
var assemble_report = __webpack_require__(66274);
// EXTERNAL MODULE: ./build/findings/outcome-account.js
var outcome_account = __webpack_require__(74353);
// EXTERNAL MODULE: ./build/findings/run-profile-account.js
var run_profile_account = __webpack_require__(10268);
// EXTERNAL MODULE: ./build/findings/tool-account.js
var tool_account = __webpack_require__(21395);
// EXTERNAL MODULE: ./build/journal/read-journal.js + 2 modules
var read_journal = __webpack_require__(22296);
// EXTERNAL MODULE: ./build/journal/read-again.js
var read_again = __webpack_require__(33579);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/task.js
var model_task = __webpack_require__(24985);
// EXTERNAL MODULE: ./build/monitor/thin-samples.js
var thin_samples = __webpack_require__(59444);
;// CONCATENATED MODULE: ./build/monitor/restored-samples.js

/** Collects the samples of a journal, which may be a stranger's: none that goes back in time is taken. */
class RestoredSamples {
    #samples = [];
    add(sample) {
        const lastMs = this.#samples.at(-1)?.atMs ?? -1;
        if (sample.atMs <= lastMs)
            return;
        this.#samples = (0,thin_samples/* thinSamples */.X)([...this.#samples, sample], thin_samples/* MOST_SAMPLES */._);
    }
    /** What is there for a report; nothing where the journal does not say what was sampled. */
    of(facts) {
        if (facts === undefined)
            return {};
        const { scope, cpuLimit, memoryLimitBytes, absent } = facts;
        return {
            telemetry: { scope, cpuLimit, memoryLimitBytes, absent, samples: this.#samples },
        };
    }
}

;// CONCATENATED MODULE: ./build/restore-report.js









const UNTOLD = 'the run was ended from outside before the file was analyzed';
const LOST = 'the journal does not tell what became of the file';
/** What is said of a run that ended before it knew what it may use. */
const UNKNOWN_ALLOWANCE = {
    cpus: null,
    cpuSource: 'not known',
    affinity: null,
    memoryBytes: null,
    memorySource: 'not known',
    workers: 1,
    limitedBy: 'tasks',
    notes: [],
};
/** The tasks that have an outcome so far: their ids need not be dense in a journal of a stranger. */
class SettledTasks {
    #tasks = new Map();
    has({ id }) {
        return this.#tasks.has(id);
    }
    add(task) {
        this.#tasks.set(task.id, task);
    }
    pathOf(taskId) {
        return this.#tasks.get(taskId)?.path ?? '';
    }
    comparePaths(left, right) {
        const [one, other] = [this.pathOf(left), this.pathOf(right)];
        if (one === other)
            return left - right;
        return one < other ? -1 : 1;
    }
}
function record({ outcomes, tools }, task, outcome) {
    if (task.batch === undefined)
        outcomes.record(task, outcome);
    else
        tools.record(task, outcome);
}
/** Every task without an outcome gets one: the run was cancelled, or the journal is damaged. */
function settleRest({ tasks, batches, end }, accounts) {
    const detail = end === undefined ? UNTOLD : LOST;
    for (const task of [...tasks, ...batches]) {
        if (accounts.settled.has(task))
            continue;
        accounts.settled.add(task);
        const { id: taskId } = task;
        record(accounts, task, {
            kind: 'unanalyzed',
            taskId,
            reason: 'cancelled',
            detail,
            cost: model_task/* NO_COST */.W,
        });
    }
}
/** Sentences on what is missing, and why. */
function notesOf(run) {
    const { plan, tasks, end, flaws } = run;
    const notes = [];
    if (plan === undefined) {
        notes.push('The run ended before all files were listed; none was analyzed.');
    }
    else if (tasks.length < plan.selected) {
        notes.push(`The journal names only ${tasks.length} of the ${plan.selected} selected files.`);
    }
    if (end === undefined) {
        notes.push('The run was ended from outside; what it had found by then was read from its journal.');
    }
    if (flaws.isCut)
        notes.push('The journal ends in the middle of a line; it was read up to there.');
    if (flaws.files > 0) {
        notes.push(`Files in the journal that were left out, for a path that leads out of the repository or an entry that is none: ${flaws.files}.`);
    }
    if (flaws.unusable > 0) {
        notes.push(`Lines of the journal that could not be used: ${flaws.unusable}.`);
    }
    return [...(plan?.notes ?? []), ...run.notes, ...notes];
}
/** What was selected and left out. The plan's own number counts only as far as it names files. */
function selectionOf({ plan, tasks }) {
    const selected = tasks.length;
    if (plan === undefined)
        return { isWhole: false, selected, skipped: {}, skippedFiles: [] };
    const { skipped, skippedFiles, isWhole } = plan;
    return { isWhole: isWhole && plan.selected === selected, selected, skipped, skippedFiles };
}
function timingOf({ start, end }, request) {
    const { startedAt, inputs } = start;
    const durationMs = end?.durationMs ?? request.durationMs?.(startedAt) ?? 0;
    return { startedAt, durationMs, budgetMs: inputs.timeoutMs };
}
function wasCancelled({ end }, { isUnreported = false }) {
    return isUnreported || end === undefined || end.conclusion === 'cancelled';
}
/** The findings of one file, in order: ours are, those of a stranger need not be. */
function restoreFindings(recorded, { isForeign = false }) {
    const findings = recorded.toSorted(finding/* compareFindings */.Eg);
    if (!isForeign)
        return findings;
    return findings.map(({ helpUrl: _address, ...finding }) => finding);
}
/** Tools and rules of other steps; no address of a stranger's is passed on. */
function importsOf({ imports }, { isForeign = false }) {
    if (imports === undefined)
        return {};
    const { tools, isWhole } = imports;
    const rules = imports.rules.map(({ helpUrl, ...rule }) => isForeign || helpUrl === undefined ? rule : { ...rule, helpUrl });
    return { imports: { tools, rules, isWhole } };
}
function toReport(run, accounts, request) {
    const { start, plan } = run;
    const { outcomes: account, tools, profile } = accounts;
    const context = request.context?.(start.pathPrefix);
    return (0,assemble_report/* assembleReport */.x)({
        version: start.version,
        allowance: plan?.allowance ?? UNKNOWN_ALLOWANCE,
        selection: selectionOf(run),
        account,
        tools: tools.reports,
        profile: profile.profile,
        isCancelled: wasCancelled(run, request),
        ...(request.judgement ?? start.inputs),
        timing: { ...timingOf(run, request), cpuMs: account.cpuMs },
        ...(context !== undefined && { context }),
        ...importsOf(run, request),
        ...accounts.samples.of(run.watch),
        notes: notesOf(run),
    });
}
/**
 * Makes the report of a run from its journal: the whole one of a run that ended, a partial one of a
 * run that did not, in which every planned file is accounted for. Findings are read from the journal
 * as they are iterated, so it must stay open as long as the report is in use.
 * @throws ConfigurationError when the journal is none.
 */
async function restoreReport(source, request) {
    const settled = new SettledTasks();
    const positions = [];
    let last = { offset: 0, length: 0 };
    const store = {
        keep: () => positions.push(last) - 1,
        findingsAt: (kept) => {
            const position = positions[kept];
            return position === undefined ? [] : restoreFindings((0,read_again/* readFindings */.R)(source, position), request);
        },
    };
    const outcomes = new outcome_account/* OutcomeAccount */.y(store).plan(settled);
    const samples = new RestoredSamples();
    const profile = new run_profile_account/* RunProfileAccount */.O(settled);
    const accounts = { outcomes, tools: new tool_account/* ToolAccount */.G(), profile, settled, samples };
    const run = await (0,read_journal/* readJournal */.a)(source, {
        pauseIfDue: () => request.pauseIfDue(),
        onOutcome: (task, outcome, position) => {
            last = position;
            settled.add(task);
            accounts.profile.record(outcome);
            record(accounts, task, outcome);
        },
        onSample: (sample) => samples.add(sample),
        onImported: (path, findings, position) => outcomes.import(path, findings, positions.push(position) - 1),
    });
    settleRest(run, accounts);
    return { report: toReport(run, accounts, request), run };
}


/***/ })

};
