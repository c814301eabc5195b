import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 756;
export const ids = [756];
export const modules = {

/***/ 28610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseStaleCheckRun)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73912);

/** Parses the state that main left; `undefined` when nothing was left open. */
function parseStaleCheckRun(state) {
    if (state === '')
        return undefined;
    const value = JSON.parse(state);
    const repository = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'repository');
    const name = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'name');
    const headSha = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'headSha');
    const externalId = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'externalId');
    if (repository === undefined || name === undefined)
        return undefined;
    if (headSha === undefined || externalId === undefined)
        return undefined;
    const id = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .countField */ .QT)(value, 'id');
    const runUrl = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'runUrl');
    const completion = parseCompletion((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(value, 'completion'));
    return {
        repository,
        name,
        headSha,
        externalId,
        ...(id !== undefined && { id }),
        ...(runUrl !== undefined && { runUrl }),
        ...(completion !== undefined && { completion }),
    };
}
const CONCLUSIONS = [
    'success',
    'failure',
    'neutral',
    'timed_out',
    'cancelled',
];
/** How main would have closed it, if it came that far; anything odd counts as not known. */
function parseCompletion(value) {
    const word = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'conclusion');
    const conclusion = CONCLUSIONS.find((candidate) => candidate === word);
    const title = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'title');
    const summary = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(value, 'summary');
    if (conclusion === undefined || title === undefined || summary === undefined)
        return undefined;
    return { conclusion, title, summary };
}


/***/ }),

/***/ 16756:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98766);
/* harmony import */ var _adapters_read_secrets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(83309);
/* harmony import */ var _adapters_cancel_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28055);
/* harmony import */ var _adapters_checks_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61493);
/* harmony import */ var _adapters_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98330);
/* harmony import */ var _adapters_small_heap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52321);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18745);
/* harmony import */ var _checks_parse_stale_check_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28610);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19473);
/* harmony import */ var _finish_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76896);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(90178);
/* harmony import */ var _open_check_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76593);
/* harmony import */ var _reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71918);
/** The action's last step: reports and closes what a killed main left. */













(0,_adapters_small_heap_js__WEBPACK_IMPORTED_MODULE_4__/* .keepHeapSmall */ .p)();
const { stdout, stderr, env } = process;
const terminal = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .openTerminal */ .j)({ stdout, stderr, env });
/** The runner gives a cancelled job five minutes in all; 500 annotations are ten writes, a second apart. */
const BUDGET_MS = 90_000;
function findLeftBehind() {
    const token = (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .takeToken */ .FV)();
    const stale = (0,_checks_parse_stale_check_run_js__WEBPACK_IMPORTED_MODULE_9__/* .parseStaleCheckRun */ .O)((0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .readState */ .un)(_open_check_run_js__WEBPACK_IMPORTED_MODULE_7__/* .CHECK_RUN_STATE */ .l));
    const context = (0,_adapters_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunContext */ .$p)();
    const limits = { signal: (0,_adapters_cancel_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForCancel */ .F)({ kind: 'ignore' }), budgetMs: BUDGET_MS };
    const canAsk = stale !== undefined && context !== undefined && token !== undefined;
    const connection = { version: _model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x, secrets: (0,_adapters_read_secrets_js__WEBPACK_IMPORTED_MODULE_11__/* .readSecrets */ .q)(), isSuccessor: true };
    const checkRuns = canAsk
        ? (0,_adapters_checks_api_js__WEBPACK_IMPORTED_MODULE_2__/* .connectChecksApi */ .G)({ ...connection, token, apiUrl: context.apiUrl })
        : undefined;
    return { token, stale, limits, checkRuns, terminal };
}
/** Closes the check run alone: there is nothing more to say in it, or nothing that could be read. */
async function closeCheckRun({ stale, checkRuns, limits }) {
    if (stale === undefined || checkRuns === undefined)
        return [];
    const outcome = await checkRuns.closeStale(stale, limits);
    return outcome.kind === 'failed'
        ? [`The check run that was left open could not be closed: ${outcome.reason}`]
        : [`The check run that was left open: ${outcome.kind.replaceAll('-', ' ')}.`];
}
async function finish(left) {
    try {
        return await (0,_finish_report_js__WEBPACK_IMPORTED_MODULE_6__/* .finishReport */ .U)(left);
    }
    catch (error) {
        // Whatever is wrong with the journal, the check run is closed.
        for (const line of (0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLines */ .Bv)((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .describeFatal */ .WP)(error)))
            terminal.tell(line);
        return undefined;
    }
}
try {
    const left = findLeftBehind();
    const sentences = (await finish(left)) ?? (await closeCheckRun(left));
    for (const sentence of sentences)
        terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_8__/* .safeSentence */ .b1)(sentence));
}
catch (error) {
    // The step that failed has been told of; this one only tidies up and must not fail the job.
    for (const line of (0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLines */ .Bv)((0,_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .describeFatal */ .WP)(error)))
        terminal.tell(line);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
