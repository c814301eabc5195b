import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 479;
export const ids = [479];
export const modules = {

/***/ 230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ strangerOf)
/* harmony export */ });
/** The commits that are this repository's own, as far as the event tells. */
function ownCommits({ workflowSha, commit, baseSha }) {
    return new Set([
        workflowSha,
        ...(commit.kind === 'known' ? [commit.sha] : []),
        ...(baseSha === undefined ? [] : [baseSha]),
    ]);
}
/**
 * Why the commands in the checked-out configuration may be a stranger's, as a clause; `undefined`
 * where they are this repository's own. A fork decides what its configuration says; and a checkout of
 * another commit than the event's, as on `issue_comment`, can be a fork's.
 */
function strangerOf(origin, checkedOutSha) {
    if (origin.isFromFork)
        return 'a pull request from a fork brings the configuration that names them';
    if (origin.trustedCommits !== undefined) {
        return `a fork caused this run on "${origin.eventName}", which has the base repository's rights`;
    }
    if (checkedOutSha === undefined || ownCommits(origin).has(checkedOutSha))
        return undefined;
    return `the checkout (${checkedOutSha.slice(0, 12)}) is not a commit of the event "${origin.eventName}" and may be a stranger's`;
}


/***/ }),

/***/ 59479:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98766);
/* harmony import */ var _adapters_read_secrets_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(83309);
/* harmony import */ var _adapters_cancel_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28055);
/* harmony import */ var _adapters_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98330);
/* harmony import */ var _adapters_small_heap_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52321);
/* harmony import */ var _adapters_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51820);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18745);
/* harmony import */ var _compare_checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70010);
/* harmony import */ var _describe_checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33954);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(19473);
/* harmony import */ var _event_tool_trust_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(230);
/* harmony import */ var _finish_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76896);
/* harmony import */ var _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24493);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(90178);
/* harmony import */ var _open_beside_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77505);
/* harmony import */ var _open_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(56245);
/* harmony import */ var _plan_imports_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(65966);
/* harmony import */ var _open_run_ports_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(32778);
/* harmony import */ var _open_tools_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(70835);
/* harmony import */ var _post_report_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33872);
/* harmony import */ var _report_from_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(45009);
/* harmony import */ var _reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(71918);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(55448);
/* harmony import */ var _show_progress_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(38889);
/* harmony import */ var _tell_early_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(60490);
/** The action's entry. It holds the token, supervises the run and posts the reports. */

























(0,_adapters_small_heap_js__WEBPACK_IMPORTED_MODULE_3__/* .keepHeapSmall */ .p)();
const { stdout, stderr, env } = process;
const terminal = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .openTerminal */ .j)({ stdout, stderr, env });
const cancel = (0,_adapters_cancel_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .listenForCancel */ .F)({ kind: 'ignore' });
/** The tools that the configuration names, unless a stranger may have written it. */
function openOwnTools(own) {
    const { context, checkout } = own.described;
    return (0,_open_tools_js__WEBPACK_IMPORTED_MODULE_14__/* .openTools */ .a)({
        ...own,
        environment: env,
        secrets: (0,_adapters_read_secrets_js__WEBPACK_IMPORTED_MODULE_21__/* .readSecrets */ .q)(env),
        tokens: [own.token, env['ACTIONS_RUNTIME_TOKEN']].flatMap((each) => each ?? []),
        allowTools: own.inputs.allowTools,
        stranger: context && (0,_event_tool_trust_js__WEBPACK_IMPORTED_MODULE_22__/* .strangerOf */ .g)(context, checkout?.sha),
    });
}
/** What is to be said before anything is analyzed. */
function sentencesOf({ context, notes }, { checkName }) {
    const clash = context && (0,_adapters_event_js__WEBPACK_IMPORTED_MODULE_2__/* .describeNameClash */ .WU)(context, checkName);
    return clash === undefined ? notes : [...notes, clash];
}
function openJournalOf({ journalFile: path }, base) {
    return (0,_open_run_ports_js__WEBPACK_IMPORTED_MODULE_13__/* .openRunJournal */ .fn)({ path, base, temporaryFolder: env['RUNNER_TEMP'] });
}
async function analyse({ token, workspace }) {
    const { inputs, folder, rules, tools: declarations } = await (0,_open_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .openInputs */ .A)(_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R5, workspace);
    // Refuses a folder outside the workspace, wherever links lead.
    (0,_adapters_event_js__WEBPACK_IMPORTED_MODULE_2__/* .pathPrefixOf */ .TM)(workspace, folder.root);
    const described = await (0,_describe_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .describeCheckout */ .i)({ root: folder.root, workspace, signal: cancel });
    const { context, repository } = described;
    const comparing = (0,_compare_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .compareCheckout */ .a)({ ...described, token, cancel, environment: env });
    (0,_tell_early_js__WEBPACK_IMPORTED_MODULE_20__/* .tellEarly */ .p)(context?.runUrl);
    const journal = openJournalOf(inputs, workspace);
    const opened = openOwnTools({ declarations, folder, inputs, token, described });
    const opening = (0,_open_beside_js__WEBPACK_IMPORTED_MODULE_10__/* .openBeside */ .V)({ inputs, context, token, cancel });
    const ports = (0,_open_run_ports_js__WEBPACK_IMPORTED_MODULE_13__/* .openRunPorts */ .u9)({
        folder,
        analyzers: inputs.analyzers,
        journal,
        toolMarker: opened.tools?.marker,
        cancel,
        ...(0,_plan_imports_js__WEBPACK_IMPORTED_MODULE_12__/* .planImports */ .K)({ inputs, rules, root: folder.root, base: () => workspace }),
        announce: (sentence) => {
            terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_17__/* .safeSentence */ .b1)(sentence));
            (0,_tell_early_js__WEBPACK_IMPORTED_MODULE_20__/* .tellEarly */ .p)(context?.runUrl, sentence);
        },
        showProgress: (0,_show_progress_js__WEBPACK_IMPORTED_MODULE_19__/* .showProgressOn */ .s)(terminal),
    });
    const journalPath = journal.path;
    (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(_finish_report_js__WEBPACK_IMPORTED_MODULE_8__/* .JOURNAL_STATE */ .e, JSON.stringify({ path: journalPath, root: folder.root, workspace }));
    const startedAt = new Date(performance.timeOrigin);
    const sentences = [...sentencesOf(described, inputs), ...opened.notes];
    const request = { inputs, rules, version: _model_version_js__WEBPACK_IMPORTED_MODULE_23__/* .VERSION */ .x, startedAt, ...opened, notes: sentences };
    const whole = repository ? { ...request, context: repository } : request;
    const report = await opening.beside((0,_run_js__WEBPACK_IMPORTED_MODULE_18__/* .run */ .e)(whole, ports));
    const checkRun = await opening.finish(terminal);
    const lines = await (0,_compare_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .keepComparison */ .J)(comparing, journal);
    const setup = { inputs, terminal, folder, workspace, checkRun, journalPath, cancel, lines };
    for (const failure of await (0,_post_report_js__WEBPACK_IMPORTED_MODULE_15__/* .postReport */ .f)(report, setup))
        terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_17__/* .safeSentence */ .b1)(failure));
    journal.close();
    return cancel.aborted ? 1 : exitCodeOf(report);
}
function exitCodeOf({ conclusion }) {
    return conclusion === 'success' || conclusion === 'neutral' ? 0 : 1;
}
async function main() {
    const token = (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .takeToken */ .FV)();
    const inputs = (0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .parseInputs */ .TL)(_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .readInput */ .R5, _open_run_ports_js__WEBPACK_IMPORTED_MODULE_13__/* .ANALYZER_IDS */ .SL);
    const workspace = (0,_adapters_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openSourceFolder */ .m)(env['GITHUB_WORKSPACE'] ?? '.').root;
    if (inputs.reportFrom === undefined)
        return analyse({ token, workspace });
    await (0,_report_from_js__WEBPACK_IMPORTED_MODULE_16__/* .reportFromJournal */ .c)(inputs.reportFrom, { inputs, token, workspace, terminal, cancel });
    return 0;
}
try {
    process.exitCode = await main();
}
catch (error) {
    process.exitCode = 1;
    (0,_adapters_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .printWorkflowCommands */ .pV)([{ level: 'error', title: 'Evenkeel', message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_24__/* .describeFatal */ .WP)(error) }]);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 77505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openBeside)
/* harmony export */ });
/* harmony import */ var _open_check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76593);

/** Begins to open the check run. What GitHub takes its time for costs none as long as there is other work. */
function openBeside(setup) {
    const work = new AbortController();
    const abandoned = new AbortController();
    const opening = (0,_open_check_run_js__WEBPACK_IMPORTED_MODULE_0__/* .openCheckRun */ .G)({
        ...setup,
        cancel: AbortSignal.any([setup.cancel, abandoned.signal]),
        workEnded: work.signal,
    });
    return {
        async finish(terminal) {
            work.abort();
            const endsTelling = terminal.showProgress(() => 'Waiting for GitHub to open the check run');
            return opening.finally(endsTelling);
        },
        async beside(task) {
            try {
                return await task;
            }
            catch (error) {
                abandoned.abort();
                throw error;
            }
        },
    };
}


/***/ }),

/***/ 45009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ reportFromJournal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _changes_commit_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93955);
/* harmony import */ var _adapters_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98330);
/* harmony import */ var _adapters_journal_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14634);
/* harmony import */ var _adapters_pause_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72391);
/* harmony import */ var _open_beside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77505);
/* harmony import */ var _post_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33872);
/* harmony import */ var _reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71918);
/* harmony import */ var _restore_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25934);
/** Posts what an earlier job found: the second job for pull requests from forks. */









/** A run that was ended before it had compared, or an older version of Evenkeel. */
const UNTOLD = { toAnalyzed: { doubt: 'the journal does not tell' } };
/** Links lead to the commit of the event, in this repository: nothing of the journal but the folder. */
function linksOf(context) {
    if (context?.commit.kind !== 'known')
        return {};
    const { sha } = context.commit;
    return { context: (pathPrefix) => (0,_adapters_event_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryContextOf */ .bj)(context, { sha, pathPrefix }) };
}
/**
 * Posts a journal's report to the commit that the event names. The journal is a stranger's: its
 * records are held to their schema, and no commit, address or verdict in it is believed. How it is
 * judged is for this job's inputs to say.
 * @throws ConfigurationError when the journal cannot be used.
 */
async function reportFromJournal(path, setup) {
    const { inputs, token, workspace, terminal, cancel } = setup;
    const context = (0,_adapters_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readRunContext */ .$p)();
    const source = (0,_adapters_journal_source_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournalSource */ .b)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path));
    try {
        const { report, run } = await (0,_restore_report_js__WEBPACK_IMPORTED_MODULE_8__/* .restoreReport */ .H)(source, {
            judgement: inputs,
            ...linksOf(context),
            isForeign: true,
            pauseIfDue: (0,_adapters_pause_js__WEBPACK_IMPORTED_MODULE_4__/* .createPause */ .n)(),
        });
        const checkRun = await (0,_open_beside_js__WEBPACK_IMPORTED_MODULE_5__/* .openBeside */ .V)({ inputs, context, token, cancel }).finish(terminal);
        // The lines of files are not here, or are not those that were analysed.
        const folder = { readText: () => undefined };
        const posting = { inputs, terminal, workspace, cancel, checkRun, folder };
        const failures = await (0,_post_report_js__WEBPACK_IMPORTED_MODULE_6__/* .postReport */ .f)(report, {
            ...posting,
            journalPath: source.path,
            lines: (0,_changes_commit_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .createCommitLines */ .R)(run.comparison ?? UNTOLD),
            linksTo: 'annotated',
        });
        for (const failure of failures)
            terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_7__/* .safeSentence */ .b1)(failure));
    }
    finally {
        source.close();
    }
}


/***/ }),

/***/ 60490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ tellEarly)
});

// EXTERNAL MODULE: ./build/adapters/actions.js
var actions = __webpack_require__(98766);
// EXTERNAL MODULE: ./build/reporters/markdown.js
var markdown = __webpack_require__(49132);
;// CONCATENATED MODULE: ./build/reporters/early-summary.js

/**
 * The job summary before there is a result. It is overwritten at the end; whoever still reads it
 * knows that the step was ended before it could say anything.
 */
function earlySummary({ sentence, startedAt, runUrl }) {
    const run = runUrl === undefined ? [] : [(0,markdown/* link */.nf)((0,markdown/* ownMarkdown */.AQ)('workflow run'), runUrl)];
    const blocks = [
        (0,markdown/* ownMarkdown */.AQ)('## No result: the analysis was not finished'),
        (0,markdown/* ownMarkdown */.AQ)('This is written when the analysis begins and replaced when it ends. If you read it after the step has ended, the step was killed before it could report.'),
        (0,markdown/* ownMarkdown */.AQ)([`Started at ${startedAt}`, ...run].join(' · ')),
        ...(sentence === undefined ? [] : [(0,markdown/* codeSpan */.SS)(sentence, 500)]),
    ];
    return (0,markdown/* ownMarkdown */.AQ)(`${blocks.join('\n\n')}\n`);
}

;// CONCATENATED MODULE: ./build/tell-early.js


/** Leaves word in the job summary for the case that nothing else will be written. Never throws. */
function tellEarly(runUrl, sentence) {
    const startedAt = new Date(performance.timeOrigin).toISOString();
    try {
        (0,actions/* writeJobSummary */.j7)(earlySummary({ startedAt, runUrl, ...(sentence !== undefined && { sentence }) }));
    }
    catch {
        // Told at the end, when the summary itself cannot be written.
    }
}


/***/ })

};
