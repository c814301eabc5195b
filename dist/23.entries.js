import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 23;
export const ids = [23];
export const modules = {

/***/ 62074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
;// CONCATENATED MODULE: ./build/inputs/input-definition.js
/** The headings inputs are listed under in `--help`, in this order. */
const INPUT_GROUPS = {
    files: 'What is analysed',
    verdict: 'What counts as a failure',
    limits: 'Limits',
    reports: 'Reports',
    github: 'Reporting on GitHub (used by the action; the command line only checks them)',
};

;// CONCATENATED MODULE: ./build/inputs/input-flags.js


/** Adds the flag of an input, and for a boolean its `--no-` form. Nothing has a default here: an absent flag is `''`. */
function addInputFlags(command, input) {
    if (!input.isFlag)
        return;
    const { name, placeholder, shape } = input;
    const group = `${INPUT_GROUPS[input.group]}:`;
    const flags = shape === 'boolean' ? `--${name} [${placeholder}]` : `--${name} <${placeholder}>`;
    const option = new esm/* Option */.c$(flags, helpOf(input)).helpGroup(group);
    command.addOption(shape === 'list' ? option.argParser(oneMore) : option.argParser(parseFlagValue));
    if (shape !== 'boolean')
        return;
    command.addOption(new esm/* Option */.c$(`--no-${name}`, `The same as --${name} false.`).helpGroup(group));
}
function helpOf({ description, shape, default: byDefault }) {
    const repeatable = shape === 'list' ? ' The flag may be repeated.' : '';
    return `${description}${repeatable}${byDefault === '' ? '' : ` (default: ${byDefault})`}`;
}
/** Parses the value of a flag. Another flag where it should be is a forgotten value: an `InvalidArgumentError`. */
function parseFlagValue(value) {
    if (!/^--[a-z]/u.test(value))
        return value;
    throw new esm/* InvalidArgumentError */.Di('Expected a value, found a flag.');
}
function oneMore(value, before = []) {
    return [...before, parseFlagValue(value)];
}
/** The value of a flag by its name without dashes, `undefined` when it was not given. */
function flagValue(command, name) {
    const option = command.options.find(({ long }) => long === `--${name}` || long === `--no-${name}`);
    if (option === undefined || !isGiven(command, option))
        return undefined;
    return command.getOptionValue(option.attributeName());
}
/** The value of a flag as the text of an input; what was repeated is one a line. */
function flagText(command, name) {
    const value = flagValue(command, name);
    if (Array.isArray(value))
        return value.join('\n');
    return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : undefined;
}
/** Whether the arguments have the flag. */
function isGiven(command, option) {
    return command.getOptionValueSource(option.attributeName()) === 'cli';
}

;// CONCATENATED MODULE: ./build/inputs/command-help.js
/** How the commands besides analysing are called. */
const OTHER_USAGES = [
    'allowance [FLAGS]',
    'replay JOURNAL [PATH] [FLAGS]',
    'rules [PATH] [FLAGS]',
    'explain RULE [PATH] [FLAGS]',
    'config [PATH] [FLAGS]',
    'init [PATH] [FLAGS]',
];
/** What follows the flags in `--help`. */
const EPILOGUE = `
Examples:
  evenkeel                              analyse the current folder
  evenkeel src --fail-on never          only tell, whatever is found
  evenkeel --include 'src/**' --include 'lib/**' --exclude '**/*.min.js'
  evenkeel --analyzers ruff,biome --workers 4 --timeout 5m
  evenkeel --format json > report.json
  evenkeel allowance --json             what this machine really allows
  evenkeel --journal-file run.ndjson    keep what a replay needs
  evenkeel replay run.ndjson            run the same again, and compare
  evenkeel rules                        every rule, and which are on here
  evenkeel init                         write a first evenkeel.yml
  evenkeel config                       what a run would follow, and why
  evenkeel explain ruff/F401            what a rule is about, with examples of ours

A folder named like a command is given as ./config or ./rules.

Exit codes:
  0   nothing found that fails the run
  1   findings at or above --fail-on
  2   something to correct: an argument, an input, a report that cannot be written
  3   incomplete: a selected file was not analyzed
  70  a fault of Evenkeel itself

Environment:
  NO_COLOR, FORCE_COLOR   no colours, or always colours, where --color is auto
`;
/** What follows the flags in `replay --help`. */
const REPLAY_EPILOGUE = `
Exit codes:
  0   the two runs came out the same
  1   they differ: in an outcome, in a finding, or in the files there are
  2   the journal, or an argument, cannot be used
  3   cancelled before everything was compared
`;

// EXTERNAL MODULE: ./build/inputs/input-table.js + 2 modules
var input_table = __webpack_require__(77270);
;// CONCATENATED MODULE: ./build/inputs/rule-commands.js



/** The inputs that change which rules are on. */
const RULE_INPUTS = new Set(['path', 'config', 'analyzers']);
const FORMATS = ['text', 'json'];
/** The choice between text and JSON on stdout. */
function formatOption() {
    return new esm/* Option */.c$('--format <FORMAT>', 'What is printed on stdout. (default: text)').choices(FORMATS);
}
/** What `--format` says. */
function formatOf(command) {
    return FORMATS.find((format) => format === flagValue(command, 'format')) ?? 'text';
}
/** The inputs of a command, with the folder given as an argument; a different `--path` is an error. */
function inputsWith(command, path) {
    const get = (name) => flagText(command, name) ?? '';
    if (path === undefined)
        return get;
    const flag = get('path');
    if (flag !== '' && flag !== path) {
        command.error(`expected one folder, found PATH "${path}" and --path "${flag}"`);
    }
    return (name) => (name === 'path' ? path : get(name));
}
function addRuleFlags(command) {
    for (const input of input_table/* INPUTS */.m)
        if (RULE_INPUTS.has(input.name))
            addInputFlags(command, input);
}
function describeRules(program) {
    const command = program
        .command('rules')
        .description('Print every rule, and which are on in a repository.')
        .usage('[PATH] [FLAGS]')
        .argument('[PATH]', 'Folder whose configuration counts, the same as --path.')
        .helpOption('-h, --help', 'Print this help.')
        .addOption(formatOption());
    addRuleFlags(command);
    return command;
}
function describeExplain(program) {
    const command = program
        .command('explain')
        .description('Print what a rule is about, with examples where it is one of ours.')
        .usage('RULE [PATH] [FLAGS]')
        .argument('<RULE>', 'Such as ruff/F401; without its analyzer where no other has its name.')
        .argument('[PATH]', 'Folder whose configuration counts, the same as --path.')
        .helpOption('-h, --help', 'Print this help.');
    addRuleFlags(command);
    return command;
}
/** Adds the commands `rules` and `explain`. */
function describeRuleCommands(program, choose, refuseStray) {
    const rules = describeRules(program).action((path) => {
        refuseStray(program, 'rules');
        choose({ kind: 'rules', get: inputsWith(rules, path), format: formatOf(rules) });
    });
    const explain = describeExplain(program).action((rule, path) => {
        refuseStray(program, 'explain');
        choose({ kind: 'explain', get: inputsWith(explain, path), rule });
    });
}

;// CONCATENATED MODULE: ./build/inputs/setup-commands.js



function describeConfig(program) {
    const command = program
        .command('config')
        .description('Print what a run would follow, and from where each value is.')
        .usage('[PATH] [FLAGS]')
        .argument('[PATH]', 'Folder to analyse, the same as --path.')
        .helpOption('-h, --help', 'Print this help.')
        .addOption(formatOption());
    for (const input of input_table/* INPUTS */.m)
        addInputFlags(command, input);
    return command;
}
function describeInit(program) {
    const command = program
        .command('init')
        .description('Write a first evenkeel.yml, from what the folder holds.')
        .usage('[PATH] [FLAGS]')
        .argument('[PATH]', 'Folder to look at and to write to, the same as --path.')
        .helpOption('-h, --help', 'Print this help.')
        .option('--force', 'Replace an evenkeel.yml that is there.');
    for (const input of input_table/* INPUTS */.m)
        if (input.name === 'path')
            addInputFlags(command, input);
    return command;
}
/** Adds the commands about the configuration itself. */
function describeSetupCommands(program, choose, refuseStray) {
    const config = describeConfig(program).action((path) => {
        refuseStray(program, 'config');
        choose({ kind: 'config', get: inputsWith(config, path), format: formatOf(config) });
    });
    const init = describeInit(program).action((path) => {
        refuseStray(program, 'init');
        const isForced = flagValue(init, 'force') === true;
        choose({ kind: 'init', get: inputsWith(init, path), isForced });
    });
}

;// CONCATENATED MODULE: ./build/adapters/command-line.js






/** The inputs that also change what `allowance` prints. */
const ALLOWANCE_INPUTS = new Set(['cpus', 'memory', 'workers', 'max-workers']);
const COLOR_CHOICES = ['auto', 'always', 'never'];
const command_line_FORMATS = ['text', 'json'];
/** Understands the arguments (without the program's name). Never prints, exits or throws for what a user can type. */
function parseCommandLine(args, facts) {
    const output = [];
    let parsed;
    const program = new esm/* Command */.uB('evenkeel').exitOverride().configureOutput({
        writeOut: (text) => output.push(text),
        writeErr: () => undefined,
        getOutHelpWidth: () => facts.columns,
        getOutHasColors: () => false,
    });
    const choose = (commandLine) => {
        parsed = commandLine;
    };
    describeAnalyze(program, facts.version, choose);
    describeAllowance(program, choose);
    describeReplay(program, choose);
    describeRuleCommands(program, choose, refuseStrayFlags);
    describeSetupCommands(program, choose, refuseStrayFlags);
    try {
        program.parse(args, { from: 'user' });
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return endedEarly(error, output.join(''));
        throw error;
    }
    if (parsed === undefined)
        throw new Error('Expected the arguments to reach a command.');
    return parsed;
}
function describeAnalyze(program, version, choose) {
    program
        .description('Analyse a whole repository within the CPU and memory this machine really allows.')
        .usage(['[PATH] [FLAGS]', ...OTHER_USAGES].join('\n       evenkeel '))
        .argument('[PATH]', 'Folder to analyse, the same as --path.')
        // Else the flags that `allowance` shares would be taken from after its name too.
        .enablePositionalOptions()
        .helpCommand('help [COMMAND]', 'Print the help of a command.')
        .addHelpText('after', EPILOGUE);
    for (const input of input_table/* INPUTS */.m)
        addInputFlags(program, input);
    addOutputOptions(program);
    program
        .optionsGroup('Other:')
        .helpOption('-h, --help', 'Print this help.')
        .version(`evenkeel ${version}`, '-v, --version', 'Print the version.');
    program.action((path) => {
        const get = inputsOf(program);
        choose({
            kind: 'analyze',
            get: path === undefined ? get : withPath(program, path),
            format: command_line_FORMATS.find((format) => format === flagValue(program, 'format')) ?? 'text',
            color: colorOf(program),
            progress: flagValue(program, 'progress') !== false,
        });
    });
}
function addOutputOptions(program) {
    program
        .optionsGroup('Output:')
        .addOption(new esm/* Option */.c$('--format <FORMAT>', 'What is printed on stdout. (default: text)').choices(command_line_FORMATS))
        .addOption(new esm/* Option */.c$('--color <WHEN>', 'When text is coloured. (default: auto)').choices(COLOR_CHOICES))
        .addOption(new esm/* Option */.c$('--no-color', 'The same as --color never.'))
        .option('--no-progress', 'No progress on stderr.');
}
function describeAllowance(program, choose) {
    const command = program
        .command('allowance')
        .description('Print what this machine really allows, and how many workers follow from it.')
        .usage('[FLAGS]')
        .helpOption('-h, --help', 'Print this help.')
        .option('--root <DIR>', 'Read a captured tree of /proc and /sys under DIR instead.', parseFlagValue)
        .option('--json', 'Print JSON.');
    for (const input of input_table/* INPUTS */.m) {
        if (ALLOWANCE_INPUTS.has(input.name))
            addInputFlags(command, input);
    }
    command.action(() => {
        refuseStrayFlags(program, 'allowance');
        const root = flagText(command, 'root');
        choose({
            kind: 'allowance',
            get: inputsOf(command),
            ...(root !== undefined && { root }),
            json: flagValue(command, 'json') === true,
        });
    });
}
/** Flags that belong to a command but were given before its name. */
function refuseStrayFlags(program, name) {
    const stray = program.options.find((option) => isGiven(program, option));
    if (stray === undefined)
        return;
    program.error(`flags of "${name}" come after its name, found ${stray.long ?? ''} before it`);
}
function describeReplay(program, choose) {
    const command = program
        .command('replay')
        .description('Run the plan of a journal again, and say where the two runs differ.')
        .usage('JOURNAL [PATH] [FLAGS]')
        .argument('<JOURNAL>', 'What --journal-file, or the output "journal" of the action, named.')
        .argument('[PATH]', 'Folder to analyse; the one that the journal names unless given.')
        .helpOption('-h, --help', 'Print this help.')
        .addOption(new esm/* Option */.c$('--format <FORMAT>', 'What is printed on stdout. (default: text)').choices(command_line_FORMATS))
        .option('--no-progress', 'No progress on stderr.')
        .option('--journal-file <FILE>', "File for this run's own journal.", parseFlagValue)
        .addHelpText('after', REPLAY_EPILOGUE);
    command.action((journal, path) => {
        refuseStrayFlags(program, 'replay');
        const journalFile = flagText(command, 'journal-file');
        choose({
            kind: 'replay',
            journal,
            ...(path !== undefined && { path }),
            format: command_line_FORMATS.find((format) => format === flagValue(command, 'format')) ?? 'text',
            progress: flagValue(command, 'progress') !== false,
            ...(journalFile !== undefined && { journalFile }),
        });
    });
}
function inputsOf(command) {
    return (name) => flagText(command, name) ?? '';
}
/** The inputs with the folder given as an argument; a different `--path` beside it is an error. */
function withPath(program, path) {
    const get = inputsOf(program);
    const flag = get('path');
    if (flag !== '' && flag !== path) {
        program.error(`expected one folder, found PATH "${path}" and --path "${flag}"`);
    }
    return (name) => (name === 'path' ? path : get(name));
}
function colorOf(program) {
    const value = flagValue(program, 'color');
    if (value === false)
        return 'never';
    return COLOR_CHOICES.find((choice) => choice === value) ?? 'auto';
}
function endedEarly(error, text) {
    if (error.code === 'commander.version')
        return { kind: 'version', text };
    if (error.exitCode === 0)
        return { kind: 'help', text: `${text.trimEnd()}\n` };
    const problem = error.message.replace(/^error: /u, '').replace(/\.?\n\(Did/u, '. (Did');
    const sentence = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`.replace(/([^.)])$/u, '$1.');
    return { kind: 'error', message: `${sentence} See "evenkeel --help".` };
}


/***/ }),

/***/ 37237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openVendorAssets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);




/** A large module is shipped compressed: hosts warn at files of 50 MB. */
function compile(folder, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}.wasm`);
    return new WebAssembly.Module((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.brotliDecompressSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${path}.br`)));
}
/**
 * The shipped files in `folder`. A module that was not handed in is compiled when it is asked for,
 * once, which is right but slow: the engine hands them all in.
 */
function openVendorAssets(folder, modules = {}) {
    const compiled = new Map(Object.entries(modules));
    const require = (0,node_module__WEBPACK_IMPORTED_MODULE_1__.createRequire)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'require.cjs'));
    return {
        add(more) {
            for (const [name, module] of Object.entries(more))
                compiled.set(name, module);
        },
        module(name) {
            const found = compiled.get(name) ?? compile(folder, name);
            compiled.set(name, found);
            return found;
        },
        bytes: (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)),
        require: (name) => require(`./${name}`),
    };
}


/***/ }),

/***/ 98023:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_read_secrets_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(83309);
/* harmony import */ var _adapters_cancel_signals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28055);
/* harmony import */ var _adapters_command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62074);
/* harmony import */ var _adapters_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50072);
/* harmony import */ var _adapters_page_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65589);
/* harmony import */ var _adapters_report_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42582);
/* harmony import */ var _adapters_small_heap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52321);
/* harmony import */ var _adapters_source_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51820);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18745);
/* harmony import */ var _allowance_describe_allowance_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(38827);
/* harmony import */ var _allowance_detect_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82910);
/* harmony import */ var _allowance_size_workers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16010);
/* harmony import */ var _deliver_all_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33463);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(19473);
/* harmony import */ var _findings_decide_conclusion_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(67347);
/* harmony import */ var _inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(24493);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(90178);
/* harmony import */ var _open_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56245);
/* harmony import */ var _plan_imports_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(65966);
/* harmony import */ var _open_run_ports_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(32778);
/* harmony import */ var _config_command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7806);
/* harmony import */ var _open_tools_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(70835);
/* harmony import */ var _replay_command_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(77356);
/* harmony import */ var _reporters_index_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(49674);
/* harmony import */ var _reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(71918);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(55448);
/* harmony import */ var _show_progress_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(38889);
/** The command line, once it is known that this Node can run it. */



























/** sysexits.h: an internal software error. */
const EXIT_SOFTWARE = 70;
const EXIT_USAGE = 2;
(0,_adapters_small_heap_js__WEBPACK_IMPORTED_MODULE_5__/* .keepHeapSmall */ .p)();
const { stdout, stderr, env } = process;
const terminal = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .openTerminal */ .j)({ stdout, stderr, env });
const deliver = (delivery) => {
    if (delivery.kind === 'stdout')
        return terminal.print(delivery.chunks);
    if (delivery.kind === 'file')
        return (0,_adapters_report_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReportFile */ .a)('.', delivery.path, delivery.chunks);
    throw new Error(`Expected a delivery for the command line, found "${delivery.kind}".`);
};
function deliveriesOf(report, command, { inputs, folder }) {
    const { annotationLimit } = inputs;
    const color = (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .usesColor */ .c)(command.color, stdout, env);
    const reporter = _reporters_index_js__WEBPACK_IMPORTED_MODULE_18__/* .REPORTERS */ .P[command.format === 'json' ? 'json-report' : 'terminal-text'];
    return [
        ...(0,_reporters_index_js__WEBPACK_IMPORTED_MODULE_18__/* .reportFiles */ .I)(report, { ...inputs, describeRule: _open_run_ports_js__WEBPACK_IMPORTED_MODULE_14__/* .describeRule */ .IO, page: (0,_adapters_page_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .openPageParts */ .U)(folder) }),
        ...reporter(report, { annotationLimit, color }),
    ];
}
function exitCodeFor({ counts, conclusion }, { failOn }) {
    return (0,_findings_decide_conclusion_js__WEBPACK_IMPORTED_MODULE_22__/* .exitCodeOf */ .FO)(conclusion, (0,_findings_decide_conclusion_js__WEBPACK_IMPORTED_MODULE_22__/* .countAtOrAbove */ .Lf)(counts, failOn) > 0);
}
async function analyze(command) {
    const { inputs, folder, rules, tools: declarations } = await (0,_open_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .openInputs */ .A)(command.get, '.');
    const journal = (0,_open_run_ports_js__WEBPACK_IMPORTED_MODULE_14__/* .openRunJournal */ .fn)({ path: inputs.journalFile, base: '.' });
    // Without a name nobody could find it: then nothing is left behind, however the run ends.
    const tidyUp = () => {
        if (inputs.journalFile === undefined)
            journal.remove();
        else
            journal.close();
    };
    try {
        const cancel = (0,_adapters_cancel_signals_js__WEBPACK_IMPORTED_MODULE_0__/* .listenForCancel */ .F)({ kind: 'end-at-once', tidyUp });
        const { analyzers } = inputs;
        const { allowTools } = inputs;
        // Whoever types the command has chosen the folder: there is no stranger here.
        const secrets = (0,_adapters_read_secrets_js__WEBPACK_IMPORTED_MODULE_23__/* .readSecrets */ .q)(env);
        const opened = (0,_open_tools_js__WEBPACK_IMPORTED_MODULE_16__/* .openTools */ .a)({
            declarations,
            folder,
            environment: env,
            secrets,
            tokens: [],
            allowTools,
        });
        const toolMarker = opened.tools?.marker;
        const imports = (0,_plan_imports_js__WEBPACK_IMPORTED_MODULE_13__/* .planImports */ .K)({ inputs, rules, root: folder.root, base: currentFolder });
        const watch = watching(command);
        const basics = { folder, analyzers, journal, cancel, toolMarker };
        const ports = (0,_open_run_ports_js__WEBPACK_IMPORTED_MODULE_14__/* .openRunPorts */ .u9)({ ...basics, ...imports, ...watch });
        const startedAt = new Date(performance.timeOrigin);
        const request = { inputs, rules, version: _model_version_js__WEBPACK_IMPORTED_MODULE_24__/* .VERSION */ .x, startedAt, ...opened };
        const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_20__/* .run */ .e)(request, ports);
        const failures = await (0,_deliver_all_js__WEBPACK_IMPORTED_MODULE_10__/* .deliverAll */ .F)(deliveriesOf(report, command, { inputs, folder }), deliver);
        for (const failure of failures)
            terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_19__/* .safeSentence */ .b1)(failure));
        return failures.length > 0 ? EXIT_USAGE : exitCodeFor(report, inputs);
    }
    finally {
        tidyUp();
    }
}
/** The real path of the current folder. */
function currentFolder() {
    return (0,_adapters_source_file_js__WEBPACK_IMPORTED_MODULE_6__/* .openSourceFolder */ .m)('.').root;
}
/** What a run tells on the way, unless it is to be quiet. */
function watching({ progress }) {
    return {
        announce: (sentence) => {
            if (progress)
                terminal.tell((0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_19__/* .safeSentence */ .b1)(sentence));
        },
        showProgress: progress ? (0,_show_progress_js__WEBPACK_IMPORTED_MODULE_21__/* .showProgressOn */ .s)(terminal) : () => () => undefined,
    };
}
async function printAllowance({ get, root, json }) {
    const overrides = (0,_inputs_parse_inputs_js__WEBPACK_IMPORTED_MODULE_11__/* .parseAllowanceOverrides */ .HY)(get);
    const host = (0,_adapters_host_js__WEBPACK_IMPORTED_MODULE_2__/* .openHost */ .Z)({ root });
    const limits = (0,_allowance_detect_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .detectLimits */ .I)(host.read, host.facts, overrides);
    const allowance = (0,_allowance_size_workers_js__WEBPACK_IMPORTED_MODULE_9__/* .sizeWorkers */ .H)(limits, overrides);
    const text = json
        ? JSON.stringify((0,_allowance_describe_allowance_js__WEBPACK_IMPORTED_MODULE_25__/* .toAllowanceJson */ .s)(allowance), null, 2)
        : [(0,_allowance_describe_allowance_js__WEBPACK_IMPORTED_MODULE_25__/* .describeAllowance */ .y)(allowance, limits), ...allowance.notes].map(_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_19__/* .safeSentence */ .b1).join('\n');
    await terminal.print([`${text}\n`]);
    return 0;
}
async function perform(command) {
    if ((0,_config_command_js__WEBPACK_IMPORTED_MODULE_15__/* .isSetup */ .g)(command))
        return (0,_config_command_js__WEBPACK_IMPORTED_MODULE_15__/* .runSetup */ .x)(command, terminal);
    switch (command.kind) {
        case 'analyze':
            return analyze(command);
        case 'allowance':
            return printAllowance(command);
        case 'replay':
            return (0,_replay_command_js__WEBPACK_IMPORTED_MODULE_17__/* .runReplay */ .p)(command, { terminal, ...watching(command) });
        case 'help':
        case 'version':
            await terminal.print([command.text]);
            return 0;
        case 'error':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_26__/* .ConfigurationError */ .j1(command.message);
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_26__/* .assertNever */ .xb)(command);
    }
}
try {
    const facts = { version: _model_version_js__WEBPACK_IMPORTED_MODULE_24__/* .VERSION */ .x, columns: stdout.columns ?? 80 };
    process.exitCode = await perform((0,_adapters_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommandLine */ .D)(process.argv.slice(2), facts));
}
catch (error) {
    for (const line of (0,_reporters_safe_text_js__WEBPACK_IMPORTED_MODULE_19__/* .safeLines */ .Bv)(`evenkeel: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_26__/* .describeFatal */ .WP)(error)}`))
        terminal.tell(line);
    process.exitCode = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_26__/* .ConfigurationError */ .j1 ? EXIT_USAGE : EXIT_SOFTWARE;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ isSetup),
  x: () => (/* binding */ runSetup)
});

// EXTERNAL MODULE: ./build/inputs/input-table.js + 2 modules
var input_table = __webpack_require__(77270);
// EXTERNAL MODULE: ./build/configuration/resolve-inputs.js
var resolve_inputs = __webpack_require__(61455);
;// CONCATENATED MODULE: ./build/configuration/resolve-configuration.js


function resolveInputs({ get, configuration }) {
    const resolved = configuration === undefined ? get : (0,resolve_inputs/* withConfiguration */.$)(get, configuration);
    return input_table/* INPUTS */.m.filter(({ isFlag }) => isFlag).map(({ name, shape }) => {
        const text = (0,input_table/* textOf */.b)(resolved, name);
        const items = text.split(name === 'analyzers' ? /[,\n]/u : '\n').map((item) => item.trim());
        const value = shape === 'list' ? items.filter((item) => item !== '') : text;
        return { name, value, origins: (0,resolve_inputs/* originsOf */.T)(get, configuration, name) };
    });
}
function fileOrigins(configuration, at) {
    const line = configuration.lineOf(at) ?? 1;
    return [{ kind: 'file', path: configuration.path, line }];
}
function resolveAnalyzers(from) {
    const { get, configuration, analyzers, isOn } = from;
    const origins = (0,resolve_inputs/* originsOf */.T)(get, configuration, 'analyzers');
    const isByInput = origins.some(({ kind }) => kind === 'input');
    return analyzers.map((name) => {
        const isNamed = configuration?.on.includes(name) === true || configuration?.off.includes(name) === true;
        const isByFile = !isByInput && configuration !== undefined && isNamed;
        const own = isByFile ? fileOrigins(configuration, ['analyzers', name]) : undefined;
        const others = isByInput ? origins : [{ kind: 'default' }];
        return { name, isEnabled: isOn(name), origins: own ?? others };
    });
}
function resolveLevels(configuration, at, levels) {
    return levels.map(([name, level]) => {
        return { name, level, origins: fileOrigins(configuration, [...at, name]) };
    });
}
/** What a run would follow, and from where each value is. */
function resolveConfiguration(from) {
    const { configuration } = from;
    const common = { inputs: resolveInputs(from), analyzers: resolveAnalyzers(from) };
    if (configuration === undefined)
        return { ...common, rules: [], overrides: [], tools: [] };
    const { path, rules } = configuration;
    return {
        file: path,
        ...common,
        rules: resolveLevels(configuration, ['rules'], rules.levels),
        overrides: rules.overrides.map(({ paths, levels }, index) => ({
            paths,
            origins: fileOrigins(configuration, ['overrides', index]),
            rules: resolveLevels(configuration, ['overrides', index, 'rules'], levels),
        })),
        tools: configuration.tools.map(({ name, files }) => {
            return { name, files, origins: fileOrigins(configuration, ['tools', name]) };
        }),
    };
}

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/event.js + 2 modules
var adapters_event = __webpack_require__(98330);
// EXTERNAL MODULE: ./build/adapters/report-file.js
var report_file = __webpack_require__(42582);
// EXTERNAL MODULE: ./build/adapters/source-file.js + 1 modules
var source_file = __webpack_require__(51820);
// EXTERNAL MODULE: ./build/analyzers/index.js + 170 modules
var analyzers = __webpack_require__(89159);
// EXTERNAL MODULE: ./build/analyzers/rule-catalog.js
var rule_catalog = __webpack_require__(89226);
// EXTERNAL MODULE: ./build/configuration/configuration.js
var configuration = __webpack_require__(39567);
// EXTERNAL MODULE: ./build/files/known-files.js
var known_files = __webpack_require__(52397);
;// CONCATENATED MODULE: ./build/configuration/survey.js

/** Folders and names kept of each kind: a draft is read by people. */
const MOST_KEPT = 12;
/** Names that a draft can repeat as they are, in a comment and as a pattern. */
const PLAIN = /^[\w@.-]+(?:\/[\w@.-]+)*$/;
/** Folders whose files are often written by programs, or by others, though their names do not say so. */
const DOUBTFUL = new Set([
    'build',
    'coverage',
    'dist',
    'external',
    'fixtures',
    'gen',
    'generated',
    'lib-generated',
    'migrations',
    'out',
    'snapshots',
    '__snapshots__',
    'testdata',
]);
const TESTS = new Set(['test', 'tests', 'spec', 'specs', '__tests__', 'e2e']);
/** Configurations of tools whose engines are here, which are followed. */
const FOLLOWED = /(?:^|\/)(?:\.?ruff\.toml|\.?biome\.jsonc?|\.markdownlint(?:-cli2)?\.(?:jsonc?|ya?ml)|\.markdownlintignore|\.htmlhintrc|\.secretlintrc\.(?:json|ya?ml)|\.secretlintignore)$/;
/** Configurations of tools that are not here. */
const OTHERS = /(?:^|\/)(?:\.rubocop\.yml|phpstan\.neon(?:\.dist)?|psalm\.xml|phpcs\.xml(?:\.dist)?|\.eslintrc(?:\.[a-z]+)?|eslint\.config\.[cm]?[jt]s|\.golangci\.ya?ml|mypy\.ini|\.flake8|\.pylintrc|\.stylelintrc(?:\.[a-z]+)?|\.hadolint\.ya?ml|\.yamllint(?:\.ya?ml)?|\.shellcheckrc|clippy\.toml|checkstyle\.xml)$/;
/** The folder on the way to a file that has one of these names, from the top. */
function folderNamed(names, isMeant) {
    const at = names.slice(0, -1).findIndex(isMeant);
    return at === -1 ? undefined : names.slice(0, at + 1).join('/');
}
/** Counts what it is shown, a path after the other; what it keeps is bounded. */
class Surveyor {
    #analyzers = new Map();
    #leftOut = new Map();
    #doubtful = new Map();
    #tests = new Map();
    #followed = [];
    #others = [];
    /** A file, and the analyzers that take it by its name. */
    see(path, analyzers) {
        if (FOLLOWED.test(path))
            keep(this.#followed, path);
        if (OTHERS.test(path))
            keep(this.#others, path);
        if (analyzers.length === 0)
            return;
        const names = path.split('/');
        const known = (0,known_files/* knownFile */.e)(names);
        if (known !== undefined) {
            count(this.#leftOut, folderNamed(names, (name) => name === known.marker.text));
            return;
        }
        for (const analyzer of analyzers)
            count(this.#analyzers, analyzer);
        count(this.#doubtful, folderNamed(names, (name) => DOUBTFUL.has(name)));
        count(this.#tests, folderNamed(names, (name) => TESTS.has(name)));
    }
    /** What it has seen. */
    survey() {
        return {
            analyzers: this.#analyzers,
            leftOut: this.#leftOut,
            doubtful: this.#doubtful,
            tests: this.#tests,
            followed: this.#followed.toSorted(),
            others: this.#others.toSorted(),
        };
    }
}
function keep(list, path) {
    if (list.length < MOST_KEPT && PLAIN.test(path))
        list.push(path);
}
function count(counts, name) {
    if (name === undefined || !PLAIN.test(name))
        return;
    const before = counts.get(name);
    if (before === undefined && counts.size >= 10 * MOST_KEPT)
        return;
    counts.set(name, (before ?? 0) + 1);
}
/** The names with the most files, those that come first in the alphabet where they have the same. */
function mostOf(counts) {
    return [...counts]
        .toSorted(([left, some], [right, others]) => others - some || (left < right ? -1 : 1))
        .slice(0, MOST_KEPT);
}

;// CONCATENATED MODULE: ./build/configuration/draft-configuration.js

function files(count) {
    return `${String(count)} file${count === 1 ? '' : 's'}`;
}
function comment(lines) {
    return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}
/** A list that is a comment, so that one takes away the marks before what one wants. */
function suggested(counts) {
    return mostOf(counts).map(([folder, count]) => `  - '${folder}/**'  # ${files(count)}`);
}
function headOf({ survey, names, schemaUrl }) {
    const found = mostOf(survey.analyzers).map(([id, count]) => `  ${id}: ${files(count)} (${names.get(id) ?? id})`);
    const { followed, others } = survey;
    return [
        ...(schemaUrl === undefined ? [] : [`# yaml-language-server: $schema=${schemaUrl}`]),
        ...comment([
            'The configuration of Evenkeel. Every key is optional; what the workflow or a flag says wins.',
            '"evenkeel config" prints what a run would follow, "evenkeel rules" all rules.',
            '',
            found.length === 0 ? 'Found here: nothing to analyse yet.' : 'Found here, by analyzer:',
            ...found,
            ...(followed.length === 0 ? [] : [`Followed as they are: ${followed.join(', ')}.`]),
            ...(others.length === 0
                ? []
                : [`Of tools that do not come with Evenkeel: ${others.join(', ')}.`]),
        ]),
    ];
}
function filesOf({ survey }) {
    const { leftOut, doubtful } = survey;
    const known = mostOf(leftOut).map(([folder, count]) => `${folder}/ (${files(count)})`);
    const wanted = suggested(doubtful);
    return comment([
        'Globs of the files to analyse, and of those to leave out.',
        ...(known.length === 0 ? [] : [`Left out anyway, by their names: ${known.join(', ')}.`]),
        "include: ['**']",
        'exclude:',
        ...(wanted.length === 0 ? ["  - 'path/of/a/folder/**'"] : wanted),
    ]);
}
function analyzersOf({ survey }) {
    const [[id] = ['markdown']] = mostOf(survey.analyzers).toReversed();
    return comment(['Analyzers that should not run.', 'analyzers:', `  ${id}: { enabled: false }`]);
}
function rulesOf({ survey, examples }) {
    const [[folder] = ['test']] = mostOf(survey.tests);
    const [first = 'ruff/F401', second = first] = examples;
    return comment([
        'Severities of rules: off, notice, warning or error. A rule that is off is switched on by one.',
        'rules:',
        `  ${first}: error`,
        ...(second === first ? [] : [`  ${second}: off`]),
        '',
        'The same for some files only; a later entry wins over an earlier one.',
        'overrides:',
        `  - paths: ['${folder}/**']`,
        `    rules: { ${first}: off }`,
    ]);
}
/**
 * The text of a first `evenkeel.yml`: what is on without it, and beside it, as comments, what is worth
 * a thought in this repository.
 */
function draftConfiguration(parts) {
    return [
        ...headOf(parts),
        '',
        '# The least severity that fails a run: error, warning, notice or never.',
        'fail-on: error',
        '',
        ...filesOf(parts),
        '',
        ...analyzersOf(parts),
        '',
        ...rulesOf(parts),
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/configuration/parse-configuration.js + 17 modules
var parse_configuration = __webpack_require__(17991);
// EXTERNAL MODULE: ./build/files/discover-files.js + 1 modules
var discover_files = __webpack_require__(44758);
// EXTERNAL MODULE: ./build/inputs/parse-inputs.js + 7 modules
var parse_inputs = __webpack_require__(24493);
// EXTERNAL MODULE: ./build/model/publication.js
var model_publication = __webpack_require__(33024);
// EXTERNAL MODULE: ./build/open-run-ports.js + 8 modules
var open_run_ports = __webpack_require__(32778);
;// CONCATENATED MODULE: ./build/reporters/workflow-step.js
/** How a workflow runs Evenkeel, for somebody who does not yet. */
function workflowStep({ repository, ref }) {
    return `To run it on GitHub, in .github/workflows/evenkeel.yml:

name: Evenkeel
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
  checks: write
jobs:
  evenkeel:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: ${repository}@${ref}
`;
}

;// CONCATENATED MODULE: ./build/init-command.js
/** The command `init`: a first `evenkeel.yml`, from what a folder holds. */
















const [FILE] = configuration/* CONFIGURATION_PATHS */.e;
/** Longer than listing the files of any repository takes. */
const SURVEY_MS = 120_000;
/** Who looks at a file for what it is; all text is looked at besides. */
function claimsOf(path) {
    return analyzers/* ANALYZERS */.A.filter(({ isForAnyText }) => isForAnyText !== true)
        .filter((analyzer) => analyzer.claims(path))
        .map(({ id }) => id);
}
/** Looks at the names of all files that a run would be told of. */
async function surveyOf(folder) {
    const surveyor = new Surveyor();
    const claims = (path) => {
        const analyzers = claimsOf(path);
        surveyor.see(path, analyzers);
        return analyzers;
    };
    const rules = { include: [], exclude: [], maxFileSizeBytes: Infinity, claims };
    const signal = AbortSignal.timeout(SURVEY_MS);
    await (0,discover_files/* discoverFiles */.Z)({ rules, sources: (0,open_run_ports/* openDiscoverySources */.nx)(folder), signal });
    return surveyor.survey();
}
/** One rule of each of the analyzers with the most files, to show how rules are named. */
function examplesOf({ analyzers }) {
    const rules = (0,rule_catalog/* catalog */.U$)();
    return mostOf(analyzers).flatMap(([id]) => {
        const rule = rules.find(({ analyzer, isEnabled }) => analyzer === id && isEnabled);
        return rule === undefined ? [] : [rule.ruleId];
    });
}
function schemaUrlOf({ repository, ref }) {
    return `https://raw.githubusercontent.com/${repository}/${ref}/evenkeel.schema.json`;
}
function refuseExisting(folder, isForced) {
    const found = configuration/* CONFIGURATION_PATHS */.e.find((path) => {
        const status = folder.readStatus({ path });
        return status.kind !== 'missing' || status.isFolder === true;
    });
    if (found === undefined || (isForced && found === FILE))
        return;
    const advice = found === FILE ? 'Give --force to replace it.' : `${FILE} would win over it.`;
    throw new errors/* ConfigurationError */.j1(`Expected no configuration yet, found ${found}. ${advice}`);
}
function write(folder, text) {
    try {
        (0,report_file/* writeReportFile */.a)(folder.root, FILE, [text]);
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`Expected to write ${FILE}, found that it cannot be: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
}
/**
 * Writes `evenkeel.yml` and prints what is in it, and how a workflow runs Evenkeel.
 * @throws ConfigurationError when there is one already, or it cannot be written.
 */
async function runInit(command, terminal) {
    const folder = (0,source_file/* openSourceFolder */.m)((0,external_node_path_.resolve)('.', (0,parse_inputs/* parseInputs */.TL)(command.get, open_run_ports/* ANALYZER_IDS */.SL).path));
    refuseExisting(folder, command.isForced);
    const publication = (0,adapters_event/* readPublication */.PT)();
    const survey = await surveyOf(folder);
    const text = draftConfiguration({
        survey,
        names: new Map(analyzers/* ANALYZERS */.A.map(({ id, name }) => [id, name])),
        examples: examplesOf(survey),
        ...((0,model_publication/* isPublished */.HF)(publication) && { schemaUrl: schemaUrlOf(publication) }),
    });
    // What cannot be read back is a mistake of ours, and is not written.
    await (0,parse_configuration/* parseConfiguration */.M)({ path: FILE, text }, { analyzers: open_run_ports/* ANALYZER_IDS */.SL, ruleIds: rule_catalog/* catalogIds */.sM });
    write(folder, text);
    await terminal.print([`Wrote ${FILE}:\n\n`, text, '\n', workflowStep(publication)]);
    return 0;
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/adapters/folder-names.js
var folder_names = __webpack_require__(47304);
// EXTERNAL MODULE: ./build/adapters/vendor-assets.js
var vendor_assets = __webpack_require__(37237);
;// CONCATENATED MODULE: ./build/configuration/rule-states.js
function levelsOf(levels) {
    const table = new Map(levels);
    return (name) => table.get(name);
}
/** A rule by its name goes before its analyzer, whose level switches nothing on. */
function leveled(rule, levelOf) {
    const exact = levelOf(rule.ruleId);
    const level = exact ?? levelOf(rule.analyzer);
    if (level === 'off')
        return { ...rule, isEnabled: false };
    if (level === undefined || (exact === undefined && !rule.isEnabled))
        return rule;
    return { ...rule, severity: level, isEnabled: true };
}
/** What is on for some files only is on; it is as severe as the last entry says that switches it on. */
function overridden(rule, overrides) {
    if (rule.isEnabled)
        return rule;
    const level = overrides
        .map((levelOf) => levelOf(rule.ruleId))
        .findLast((each) => each !== undefined && each !== 'off');
    return level === undefined ? rule : { ...rule, severity: level, isEnabled: true };
}
/** Rules as `evenkeel.yml` and the choice of analyzers have them. */
function decideRules(rules, { settings, isOn }) {
    const general = levelsOf(settings.levels);
    const overrides = settings.overrides.map(({ levels }) => levelsOf(levels));
    return rules.map((rule) => {
        const decided = overridden(leveled(rule, general), overrides);
        return isOn(rule.analyzer) ? decided : { ...decided, isEnabled: false };
    });
}

// EXTERNAL MODULE: ./build/inputs/nearest.js
var nearest = __webpack_require__(51410);
;// CONCATENATED MODULE: ./build/inputs/find-rule.js

/** Most names that are told. */
const MOST_GUESSES = 3;
/** A rule's id without its analyzer, and without its group where it has one. */
function shortNames(ruleId) {
    const bare = ruleId.slice(ruleId.indexOf('/') + 1);
    return [bare, bare.slice(bare.lastIndexOf('/') + 1)];
}
/** Looks for the rule that a user means, by its whole id or the end of it, in any case. */
function findRule(word, ruleIds) {
    if (ruleIds.includes(word))
        return { kind: 'found', ruleId: word };
    const lower = word.toLowerCase();
    const meant = ruleIds.filter((ruleId) => [ruleId, ...shortNames(ruleId)].some((name) => name.toLowerCase() === lower));
    const [only] = meant;
    if (only !== undefined) {
        return meant.length === 1
            ? { kind: 'found', ruleId: only }
            : { kind: 'ambiguous', ruleIds: meant };
    }
    const names = word.includes('/')
        ? ruleIds.map((ruleId) => [ruleId, ruleId])
        : ruleIds.flatMap((ruleId) => shortNames(ruleId).map((name) => [name, ruleId]));
    const near = (0,nearest/* nearestOf */.q)(lower, [...new Set(names.map(([name]) => name))]);
    const told = near.flatMap((name) => names.filter(([each]) => each === name).map(([, id]) => id));
    return { kind: 'unknown', nearest: [...new Set(told)].slice(0, MOST_GUESSES) };
}

// EXTERNAL MODULE: ./build/open-inputs.js + 1 modules
var open_inputs = __webpack_require__(56245);
// EXTERNAL MODULE: ./build/reporters/safe-text.js
var safe_text = __webpack_require__(71918);
;// CONCATENATED MODULE: ./build/reporters/rule-texts.js

/** A list of rules as JSON: an array with one rule a line. */
function* rulesJson(rules) {
    let separator = '[';
    for (const { ruleId, analyzer, language, severity, isEnabled, summary, helpUrl } of rules) {
        const fields = { ruleId, analyzer, language, severity, enabled: isEnabled, summary, helpUrl };
        yield `${separator}\n  ${(0,safe_text/* safeJson */.oi)(fields)}`;
        separator = ',';
    }
    yield separator === '[' ? '[]\n' : '\n]\n';
}
/** A list of rules for people, one a line; how many are on comes last. */
function* rulesText(rules) {
    const width = rules.reduce((widest, { ruleId }) => Math.max(widest, ruleId.length), 0);
    for (const { ruleId, severity, isEnabled, summary } of rules) {
        const state = isEnabled ? severity : 'off';
        yield `${ruleId.padEnd(width)}  ${state.padEnd('warning'.length)}  ${summary}\n`;
    }
    const on = rules.filter(({ isEnabled }) => isEnabled).length;
    yield `\n${String(rules.length)} rules, ${String(on)} on\n`;
}
function indented(code) {
    return code.replaceAll(/^(?=.)/gm, '    ');
}
function examples(title, list) {
    return [`${title}:\n`, ...list.map((code) => `${indented(code)}\n`)].join('\n');
}
/** What is known of one rule, for people. */
function explainText(rule, lesson) {
    const { ruleId, summary, analyzer, language, severity, isEnabled, help, helpUrl } = rule;
    const head = [
        ruleId,
        summary,
        '',
        `Analyzer:  ${analyzer}`,
        `Language:  ${language}`,
        `Severity:  ${severity}`,
        `Enabled:   ${isEnabled ? 'yes' : 'no'}`,
        `Help:      ${helpUrl}`,
        '',
    ].join('\n');
    const taught = lesson === undefined
        ? [help === undefined ? '' : `${help}\n`]
        : [
            `${lesson.why}\n`,
            `${lesson.help}\n`,
            examples('Reported', lesson.bad),
            examples('Not reported', lesson.good),
        ];
    return [head, ...taught.filter((part) => part !== '')].join('\n');
}

;// CONCATENATED MODULE: ./build/rules-command.js
/** The commands `rules` and `explain`. */











const file = (0,external_node_url_.fileURLToPath)(import.meta.url);
const vendor = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), (0,external_node_path_.extname)(file) === '.ts' ? '../dist/vendor' : 'vendor');
/** Every rule, as the repository's configurations have it. */
async function decidedRules(get) {
    const { inputs, folder, rules } = await (0,open_inputs/* openInputs */.A)(get, '.');
    const project = {
        read: (path) => folder.readText(path),
        list: (path) => (0,folder_names/* listFolder */.b)(folder.root, path),
    };
    const isOn = (analyzer) => (0,open_run_ports/* isChosen */.lf)(inputs.analyzers, analyzer);
    return decideRules((0,rule_catalog/* catalog */.U$)(project), { settings: rules, isOn });
}
/** What the rules in `rules/` say of themselves, by the ids of their findings. */
function readLessons() {
    const text = new TextDecoder().decode((0,vendor_assets/* openVendorAssets */.i)(vendor).bytes('rule-lessons.json'));
    // Our own build: scripts/vendor.ts.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(text);
}
/** A rule may be tried by two analyzers, such as Ruby's on templates: it is explained at one place. */
function lessonOf({ ruleId, helpUrl }, lessons) {
    const [, page = '', rule = ''] = /\/docs\/rules\/([\w-]+)\.md#(.+)$/.exec(helpUrl) ?? [];
    const key = [ruleId, `${page}-rules/${rule}`].find((each) => Object.hasOwn(lessons, each));
    return key === undefined ? undefined : lessons[key];
}
function quoted(names) {
    return names.map((name) => `"${name}"`).join(' or ');
}
/** Of rules with one explanation, the one that it was written for. */
function onlyOne(ids, rules, lessons) {
    const meant = rules.filter(({ ruleId }) => ids.includes(ruleId));
    if (new Set(meant.map(({ helpUrl }) => helpUrl)).size !== 1)
        return undefined;
    return meant.find(({ ruleId }) => Object.hasOwn(lessons, ruleId)) ?? meant[0];
}
function unknownRule(word, near) {
    const guess = near.length === 0 ? '' : `Did you mean ${quoted(near)}? `;
    return new errors/* ConfigurationError */.j1(`Expected the name of a rule, found "${word}". ${guess}"evenkeel rules" lists them all.`);
}
function ruleNamed(word, rules, lessons) {
    const search = findRule(word, rules.map(({ ruleId }) => ruleId));
    if (search.kind === 'unknown')
        throw unknownRule(word, search.nearest);
    const ids = search.kind === 'found' ? [search.ruleId] : search.ruleIds;
    const rule = onlyOne(ids, rules, lessons);
    if (rule !== undefined)
        return rule;
    throw new errors/* ConfigurationError */.j1(`Expected the name of one rule, found "${word}", which is that of ${ids.join(', ')}. Give the whole name.`);
}
/**
 * Prints every rule, or all that is known of one.
 * @throws ConfigurationError when there is no such rule, or a configuration cannot be used.
 */
async function runRuleCommand(command, terminal) {
    const rules = await decidedRules(command.get);
    if (command.kind === 'rules') {
        await terminal.print(command.format === 'json' ? rulesJson(rules) : rulesText(rules));
        return 0;
    }
    const lessons = readLessons();
    const rule = ruleNamed(command.rule, rules, lessons);
    await terminal.print([explainText(rule, lessonOf(rule, lessons))]);
    return 0;
}

;// CONCATENATED MODULE: ./build/reporters/configuration-texts.js


function originJson(origin) {
    // On the command line an input is a flag.
    return origin.kind === 'input' ? { kind: 'flag' } : origin;
}
function levelJson({ name, level, origins }) {
    return { name, severity: level, origins: origins.map(originJson) };
}
function* member(name, items, end) {
    yield `  "${name}": [`;
    for (const [index, item] of items.entries()) {
        yield `${index === 0 ? '' : ','}\n    ${(0,safe_text/* safeJson */.oi)(item)}`;
    }
    yield items.length === 0 ? `]${end}\n` : `\n  ]${end}\n`;
}
/** The resolved configuration as JSON, one value a line. */
function* configurationJson(resolved) {
    const { file = null, inputs, analyzers, rules, overrides, tools } = resolved;
    yield `{\n  "file": ${(0,safe_text/* safeJson */.oi)(file)},\n`;
    yield* member('inputs', inputs.map(({ name, value, origins }) => ({ name, value, origins: origins.map(originJson) })), ',');
    yield* member('analyzers', analyzers.map(({ name, isEnabled, origins }) => {
        return { name, enabled: isEnabled, origins: origins.map(originJson) };
    }), ',');
    yield* member('rules', rules.map(levelJson), ',');
    yield* member('overrides', overrides.map(({ paths, origins, rules: own }) => {
        return { paths, origins: origins.map(originJson), rules: own.map(levelJson) };
    }), ',');
    yield* member('tools', tools.map(({ name, files, origins }) => {
        return { name, files, origins: origins.map(originJson) };
    }), '');
    yield '}\n';
}
function originText(origin) {
    switch (origin.kind) {
        case 'input':
            return 'flag';
        case 'default':
            return 'default';
        case 'file':
            return `${origin.path}:${String(origin.line)}`;
        default:
            return (0,errors/* assertNever */.xb)(origin);
    }
}
function* section(title, rows) {
    if (rows.length === 0)
        return;
    yield `\n${title}\n`;
    const cells = rows.map(([name, value, origins]) => [
        (0,safe_text/* safeText */.Hk)(name),
        (0,safe_text/* safeText */.Hk)(value === '' ? '-' : value),
        (0,safe_text/* safeText */.Hk)(origins.map(originText).join(', ')),
    ]);
    const widths = [0, 1].map((at) => Math.max(...cells.map((cell) => (cell[at] ?? '').length)));
    for (const [name = '', value = '', origin = ''] of cells) {
        yield `  ${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${origin}\n`;
    }
}
function valueText(value) {
    return typeof value === 'string' ? value : value.join(', ');
}
function levelRow({ name, level, origins }) {
    return [name, level, origins];
}
/** The resolved configuration for people. */
function* configurationText(resolved) {
    const { file, inputs, analyzers, rules, overrides, tools } = resolved;
    yield `Configuration file: ${file === undefined ? 'none' : (0,safe_text/* safeText */.Hk)(file)}\n`;
    yield* section('Inputs', inputs.map(({ name, value, origins }) => [name, valueText(value), origins]));
    yield* section('Analyzers', analyzers.map(({ name, isEnabled, origins }) => [name, isEnabled ? 'on' : 'off', origins]));
    yield* section('Rules', rules.map(levelRow));
    for (const { paths, origins, rules: own } of overrides) {
        const from = origins.map(originText).join(', ');
        yield* section((0,safe_text/* safeText */.Hk)(`Rules for ${paths.join(', ')} (${from})`), own.map(levelRow));
    }
    yield* section('Tools', tools.map(({ name, files, origins }) => [name, files.join(', '), origins]));
}

;// CONCATENATED MODULE: ./build/config-command.js







async function runConfig({ get, format }, terminal) {
    const { inputs, configuration } = await (0,open_inputs/* openInputs */.A)(get, '.');
    const resolved = resolveConfiguration({
        get,
        configuration,
        analyzers: open_run_ports/* ANALYZER_IDS */.SL,
        isOn: (analyzer) => (0,open_run_ports/* isChosen */.lf)(inputs.analyzers, analyzer),
    });
    await terminal.print(format === 'json' ? configurationJson(resolved) : configurationText(resolved));
    return 0;
}
const KINDS = new Set(['config', 'init', 'rules', 'explain']);
/** Whether a command is one that `runSetup` runs. */
function isSetup(command) {
    return KINDS.has(command.kind);
}
/**
 * Runs a command that analyses nothing: about rules, or about the configuration.
 * @throws ConfigurationError when what it was given cannot be used.
 */
function runSetup(command, terminal) {
    switch (command.kind) {
        case 'config':
            return runConfig(command, terminal);
        case 'init':
            return runInit(command, terminal);
        case 'rules':
        case 'explain':
            return runRuleCommand(command, terminal);
        default:
            return (0,errors/* assertNever */.xb)(command);
    }
}


/***/ }),

/***/ 77356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ runReplay)
});

// EXTERNAL MODULE: ./build/adapters/cancel-signals.js
var cancel_signals = __webpack_require__(28055);
// EXTERNAL MODULE: ./build/adapters/journal-source.js
var journal_source = __webpack_require__(14634);
// EXTERNAL MODULE: ./build/adapters/pause.js
var pause = __webpack_require__(72391);
// EXTERNAL MODULE: ./build/adapters/source-file.js + 1 modules
var source_file = __webpack_require__(51820);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/model/version.js
var version = __webpack_require__(90178);
// EXTERNAL MODULE: ./build/open-run-ports.js + 8 modules
var open_run_ports = __webpack_require__(32778);
// EXTERNAL MODULE: ./build/files/discover-files.js + 1 modules
var discover_files = __webpack_require__(44758);
// EXTERNAL MODULE: ./build/files/path-filter.js
var path_filter = __webpack_require__(33032);
// EXTERNAL MODULE: ./build/journal/outcome-store.js
var outcome_store = __webpack_require__(55904);
// EXTERNAL MODULE: ./build/plan/budget.js
var plan_budget = __webpack_require__(92309);
;// CONCATENATED MODULE: ./build/replay/compare-files.js
/** Two names that differ in bytes only can look the same. */
function keyOf({ path, pathBytes = '' }) {
    return `${path}\0${pathBytes}`;
}
function changeOf(task, found) {
    const { path } = task;
    if (found === undefined) {
        return { path, change: 'removed', detail: 'not among the selected files any more' };
    }
    if (found.sizeBytes !== task.sizeBytes) {
        return { path, change: 'size', detail: `${task.sizeBytes} bytes, now ${found.sizeBytes}` };
    }
    const [before, now] = [task.analyzers.join(', '), found.analyzers.join(', ')];
    if (before === now)
        return undefined;
    return { path, change: 'analyzers', detail: `for ${before}, now for ${now}` };
}
/** Compares the planned files with those that would be planned now. */
function compareFiles(planned, found) {
    const files = new Map(Array.from(found, (file) => [keyOf(file), file]));
    const known = new Set(planned.map(keyOf));
    const changed = planned.flatMap((task) => changeOf(task, files.get(keyOf(task))) ?? []);
    const added = [...files.values()]
        .filter((file) => !known.has(keyOf(file)))
        .map(({ path }) => ({ path, change: 'added', detail: 'not planned before' }));
    return {
        tasks: planned.filter((task) => files.has(keyOf(task))),
        changedFiles: [...changed, ...added].toSorted((left, right) => left.path < right.path ? -1 : Number(left.path > right.path)),
    };
}

// EXTERNAL MODULE: ./build/journal/read-again.js
var read_again = __webpack_require__(33579);
;// CONCATENATED MODULE: ./build/replay/compare-outcomes.js
/** Findings of one file that are told one by one; the rest are counted. */
const FINDINGS_TOLD = 50;
/** So many times as long, and so much longer, is no noise of a busy machine. */
const GROSS_FACTOR = 4;
const GROSS_MS = 1000;
/** Ends that say something about the run and nothing about the file. */
const UNTOLD = new Set(['cancelled', 'deadline', 'starved', 'unstarted']);
/** How a file ended, in one word. */
function endOf(outcome) {
    return outcome.kind === 'unanalyzed' ? outcome.reason : 'analyzed';
}
/** Whether an outcome tells what becomes of the file, and not only that its run was over. */
function isTold(outcome) {
    return !UNTOLD.has(endOf(outcome));
}
function detailOf({ before, now }) {
    const unanalyzed = now.kind === 'unanalyzed' ? now : before;
    if (unanalyzed.kind !== 'unanalyzed')
        return '';
    const { analyzer, detail } = unanalyzed;
    return analyzer === undefined ? detail : `${analyzer}: ${detail}`;
}
/** Everything that can be seen of a finding. */
function compare_outcomes_keyOf(finding) {
    const { startLine, startColumn, endLine, endColumn } = finding;
    const { ruleId, severity, message, fingerprint } = finding;
    const place = [startLine, startColumn, endLine, endColumn];
    return JSON.stringify([...place, ruleId, severity, message, fingerprint]);
}
function without(findings, others) {
    const keys = new Set(others.map(compare_outcomes_keyOf));
    return findings.filter((finding) => !keys.has(compare_outcomes_keyOf(finding)));
}
function findingsOf(outcome) {
    return outcome.kind === 'analyzed' ? outcome.findings : [];
}
/** Says where the two outcomes of a file differ; `undefined` where they do not. */
function compareOutcomes(pair) {
    const { path } = pair.task;
    const [before, now] = [endOf(pair.before), endOf(pair.now)];
    if (before !== now)
        return { kind: 'outcome', path, before, now, detail: detailOf(pair) };
    const [earlier, later] = [findingsOf(pair.before), findingsOf(pair.now)];
    const onlyBefore = without(earlier, later);
    const onlyNow = without(later, earlier);
    if (onlyBefore.length === 0 && onlyNow.length === 0)
        return undefined;
    return {
        kind: 'findings',
        path,
        onlyBefore: onlyBefore.slice(0, FINDINGS_TOLD),
        onlyNow: onlyNow.slice(0, FINDINGS_TOLD),
        countBefore: onlyBefore.length,
        countNow: onlyNow.length,
    };
}
/**
 * Says when a file does not hold what it held, where both workers lived to tell. What differs in its
 * size is known before anything is run again.
 */
function compareContents({ task, before, now }) {
    // A tool reads what it likes.
    if (before.kind === 'ran' || now.kind === 'ran')
        return undefined;
    const [earlier, later] = [before.contentHash, now.contentHash];
    if (earlier === undefined || later === undefined || earlier === later)
        return undefined;
    return { path: task.path, change: 'contents', detail: 'as large as before, but contents differ' };
}
/** Says when a file took grossly longer or shorter than before, by CPU time where both runs know it. */
function compareTimes({ task, before, now }) {
    const { path } = task;
    const [earlier, later] = [before.cost, now.cost];
    const hasCpu = earlier.cpuMs !== null && later.cpuMs !== null;
    const beforeMs = hasCpu ? (earlier.cpuMs ?? 0) : earlier.wallMs;
    const nowMs = hasCpu ? (later.cpuMs ?? 0) : later.wallMs;
    const [short, long] = [Math.min(beforeMs, nowMs), Math.max(beforeMs, nowMs)];
    if (long < short * GROSS_FACTOR || long - short < GROSS_MS)
        return undefined;
    return { path, clock: hasCpu ? 'cpu' : 'wall', beforeMs, nowMs };
}

;// CONCATENATED MODULE: ./build/replay/comparison.js


/** Compares outcomes as they come; holds what differs and nothing else. */
class Comparison {
    #of;
    differences = [];
    times = [];
    contents = [];
    compared = 0;
    constructor(of) {
        this.#of = of;
    }
    record(task, now) {
        const position = this.#of.positions.get(task.id);
        if (position === undefined || (now.kind === 'unanalyzed' && now.reason === 'cancelled'))
            return;
        const before = (0,read_again/* readOutcome */.n)(this.#of.source, position, task);
        if (!isTold(before))
            return;
        this.compared += 1;
        const pair = { task, before, now };
        const contents = compareContents(pair);
        if (contents !== undefined)
            this.contents.push(contents);
        const difference = compareOutcomes(pair);
        if (difference !== undefined)
            this.differences.push(difference);
        const time = compareTimes(pair);
        if (time !== undefined)
            this.times.push(time);
    }
}
/** The order of what is told. */
function byPath(left, right) {
    return left.path < right.path ? -1 : 1;
}
/** One change for each file: one that has another size has other contents as well. */
function withContents({ changedFiles }, { contents }) {
    const told = new Set(changedFiles.map(({ path }) => path));
    return [...changedFiles, ...contents.filter(({ path }) => !told.has(path))].toSorted(byPath);
}

// EXTERNAL MODULE: ./build/run/stages.js + 2 modules
var run_stages = __webpack_require__(80265);
// EXTERNAL MODULE: ./build/supervisor/run-stages.js + 14 modules
var supervisor_run_stages = __webpack_require__(41936);
;// CONCATENATED MODULE: ./build/replay.js








async function discover({ run }, ports) {
    const { include, exclude, maxFileSizeBytes } = run.start.inputs;
    // Files that only tools took, which are not run again.
    const forTools = new Set(run.tasks.flatMap(({ path, analyzers }) => (analyzers.length === 0 ? [path] : [])));
    const discovery = await (0,discover_files/* discoverFiles */.Z)({
        rules: {
            include: (0,path_filter/* parsePathFilter */.VO)('include', include),
            exclude: (0,path_filter/* parsePathFilter */.VO)('exclude', exclude),
            maxFileSizeBytes,
            claims: (path) => ports.claims(path),
            isForTools: (path) => forTools.has(path),
        },
        sources: ports.sources,
        signal: ports.cancel,
    });
    return discovery.kind === 'discovered' ? discovery.selection.files : [];
}
/** The recorded stages, without the tasks whose files are gone. */
function stagesOf({ run }, tasks, ports) {
    const { limits, allowance, memoryBudgetBytes, stages } = run.plan;
    const { workers } = allowance;
    const { root, modulesOf } = ports;
    const { rules } = run.start;
    const parts = { settings: { root, workers, limits, rules }, memoryBudgetBytes, modulesOf };
    const left = new Set(tasks);
    const ends = stages.map((_size, index) => stages.slice(0, index + 1).reduce((sum, size) => sum + size, 0));
    // A last stage for what a damaged journal may name beyond its stages.
    return [...ends, run.tasks.length]
        .map((end, index) => run.tasks.slice(ends[index - 1] ?? 0, end))
        .map((stage) => stage.filter((task) => left.has(task)))
        .filter((stage) => stage.length > 0)
        .map((stage) => (0,run_stages/* toStage */.M)(stage, parts));
}
/** The same order, workers and limits; the time budget begins anew. */
async function runAgain(of, tasks, { ports, record, onStageEnd }) {
    const budget = (0,plan_budget/* planBudget */.r)(of.run.start.inputs.timeoutMs);
    const supervisor = new supervisor_run_stages/* StagedSupervisor */.Z({
        stages: stagesOf(of, tasks, ports),
        deadline: ports.deadlineAt(ports.elapsedMs() + budget.analysisMs),
        cancel: ports.cancel,
        graceMs: budget.graceMs,
    }, {
        ...ports,
        nowMs: () => ports.elapsedMs(),
        report: (incident) => ports.journal.append(incident),
        record,
        onStageEnd,
    });
    const stopProgress = ports.showProgress(() => supervisor.progress, budget.analysisMs);
    await supervisor.run();
    stopProgress();
    return supervisor.notes;
}
function notesOf({ run }, version) {
    const { start, batches, end, flaws } = run;
    return [
        ...(start.version === version
            ? []
            : [`The journal is of Evenkeel ${start.version}, this is ${version}.`]),
        ...(end === undefined ? ['The first run was ended from outside, before it was done.'] : []),
        ...(flaws.isCut ? ['The journal ends in the middle of a line; it was read up to there.'] : []),
        ...(batches.length === 0
            ? []
            : [
                "The runs of tools were not made again: a journal may be anybody's, and holds no commands. What tools found was not compared.",
            ]),
        ...(flaws.unusable === 0
            ? []
            : [`Lines of the journal that could not be used: ${flaws.unusable}.`]),
    ];
}
function journalPlan(of, tasks, { journal, root }) {
    journal.append({ ...of.run.start, root, startedAt: new Date().toISOString() });
    journal.append({ ...of.run.plan, selected: tasks.length });
    (0,outcome_store/* journalTasks */.WT)(journal, tasks);
}
/** What is said of the first run. */
function describeJournal({ source, run }) {
    const { start, plan, tasks } = run;
    const { version, startedAt } = start;
    const { workers } = plan.allowance;
    return { path: source.path, version, startedAt, planned: tasks.length, workers };
}
/**
 * Runs a journal's plan again, in the same order, with the same workers and limits, and compares each
 * file with what became of it the first time.
 */
async function replay({ of, version }, ports) {
    const { plan, tasks: planned } = of.run;
    const files = compareFiles(planned, await discover(of, ports));
    const tasks = ports.cancel.aborted ? [] : files.tasks;
    journalPlan(of, tasks, ports);
    ports.announce(`${tasks.length} files again, with ${plan.allowance.workers} workers`);
    const comparison = new Comparison(of);
    const store = (0,outcome_store/* storeIn */.$n)(ports.journal);
    const record = (task, outcome) => {
        store.keep(task, outcome);
        comparison.record(task, outcome);
    };
    const notes = await runAgain(of, tasks, {
        ports,
        record,
        onStageEnd: () => store.flush(),
    });
    const { differences, times, compared } = comparison;
    const changedFiles = ports.cancel.aborted ? [] : withContents(files, comparison);
    return {
        schema: 1,
        tool: { name: 'Evenkeel', version },
        journal: describeJournal(of),
        root: ports.root,
        isSame: differences.length === 0 && changedFiles.length === 0,
        isCancelled: ports.cancel.aborted,
        compared,
        untold: tasks.length - compared,
        differences: differences.toSorted(byPath),
        changedFiles,
        times: times.toSorted(byPath),
        durationMs: Math.round(ports.elapsedMs()),
        notes: [...notesOf(of, version), ...notes],
    };
}

// EXTERNAL MODULE: ./build/journal/read-journal.js + 2 modules
var read_journal = __webpack_require__(22296);
;// CONCATENATED MODULE: ./build/replay/replayable.js



/**
 * Reads a journal that is to be run again.
 * @throws ConfigurationError when it is none, or its run ended before it had a plan.
 */
async function readReplayable(source, pauseIfDue) {
    const positions = new Map();
    const run = await (0,read_journal/* readJournal */.a)(source, {
        pauseIfDue,
        onOutcome: ({ id }, outcome, position) => {
            if (isTold(outcome))
                positions.set(id, position);
        },
    });
    const { plan } = run;
    if (plan !== undefined)
        return { source, run: { ...run, plan }, positions };
    throw new errors/* ConfigurationError */.j1(`Expected a plan in the journal "${source.path}", found a run that ended before it had one: there is nothing to run again.`);
}

// EXTERNAL MODULE: ./build/reporters/figures.js
var figures = __webpack_require__(26908);
// EXTERNAL MODULE: ./build/reporters/safe-text.js
var safe_text = __webpack_require__(71918);
;// CONCATENATED MODULE: ./build/reporters/replay-text.js


/** Most files named one by one in each list. */
const FILES_NAMED = 100;
const MESSAGE_CHARACTERS = 200;
function findingLine(mark, finding) {
    const { startLine, startColumn, severity, message, ruleId } = finding;
    const text = (0,safe_text/* safeSentence */.b1)((0,safe_text/* shorten */.ml)(message, MESSAGE_CHARACTERS));
    return `    ${mark} ${startLine}:${startColumn}  ${severity}  ${text}  ${(0,safe_text/* safeText */.Hk)(ruleId)}\n`;
}
function* differenceLines(difference) {
    const path = (0,safe_text/* safeText */.Hk)(difference.path);
    if (difference.kind === 'outcome') {
        const { before, now, detail } = difference;
        const why = detail === '' ? '' : ` (${(0,safe_text/* safeSentence */.b1)((0,safe_text/* shorten */.ml)(detail, MESSAGE_CHARACTERS))})`;
        yield `  ${path}: was ${before}, is now ${now}${why}\n`;
        return;
    }
    const { countBefore, countNow, onlyBefore, onlyNow } = difference;
    yield `  ${path}: ${(0,figures/* countOf */.pq)(countBefore, 'finding')} gone, ${(0,figures/* countOf */.pq)(countNow, 'finding')} new\n`;
    for (const finding of onlyBefore)
        yield findingLine('-', finding);
    for (const finding of onlyNow)
        yield findingLine('+', finding);
}
/** A heading, then the first items in lines; nothing for none. */
function* list(heading, items, lines) {
    if (items.length === 0)
        return;
    yield `${heading}:\n`;
    for (const item of items.slice(0, FILES_NAMED))
        yield* lines(item);
    if (items.length > FILES_NAMED)
        yield `  and ${items.length - FILES_NAMED} more\n`;
    yield '\n';
}
function verdictOf({ isSame, isCancelled }) {
    if (isCancelled)
        return 'cancelled before everything was compared';
    return isSame ? 'the two runs came out the same' : 'the two runs differ';
}
/** What a replay found, as lines for people. */
function* replayText(report) {
    const { journal, compared, untold } = report;
    yield* list('Came out differently', report.differences, differenceLines);
    yield* list('Not the files that were planned', report.changedFiles, ({ path, change, detail }) => [`  ${(0,safe_text/* safeText */.Hk)(path)}: ${change} (${(0,safe_text/* safeSentence */.b1)(detail)})\n`]);
    yield* list('Grossly different times', report.times, ({ path, clock, beforeMs, nowMs }) => [
        `  ${(0,safe_text/* safeText */.Hk)(path)}: ${(0,figures/* durationText */.S5)(beforeMs)} of ${clock} time, now ${(0,figures/* durationText */.S5)(nowMs)}\n`,
    ]);
    for (const note of report.notes)
        yield `Note:     ${(0,safe_text/* safeSentence */.b1)(note)}\n`;
    yield `Journal:  ${(0,safe_text/* safeSentence */.b1)(journal.path)}, Evenkeel ${(0,safe_text/* safeText */.Hk)(journal.version)}, ${(0,safe_text/* safeText */.Hk)(journal.startedAt)}\n`;
    yield `Replayed: ${(0,figures/* countOf */.pq)(compared, 'file')} of ${journal.planned} planned, with ${(0,figures/* countOf */.pq)(journal.workers, 'worker')}\n`;
    if (untold > 0)
        yield `Untold:   ${(0,figures/* countOf */.pq)(untold, 'file')} to which one of the runs had not come\n`;
    yield `Result:   ${verdictOf(report)}\n`;
}
/** The same as JSON, schema 1. */
function* replayJson(report) {
    const { differences, changedFiles, times, ...rest } = report;
    const head = (0,safe_text/* safeJson */.oi)(rest).slice(1, -1);
    yield `{${head},"differences":[`;
    for (const [index, difference] of differences.entries()) {
        yield `${index === 0 ? '' : ','}\n${(0,safe_text/* safeJson */.oi)(difference)}`;
    }
    yield `],"changedFiles":${(0,safe_text/* safeJson */.oi)(changedFiles)},"times":${(0,safe_text/* safeJson */.oi)(times)}}\n`;
}

;// CONCATENATED MODULE: ./build/replay-command.js
/** The command `replay`: a journal's run, again. */










function openFolder({ run }, path) {
    if (path !== undefined)
        return (0,source_file/* openSourceFolder */.m)(path);
    try {
        return (0,source_file/* openSourceFolder */.m)(run.start.root);
    }
    catch (error) {
        throw new errors/* ConfigurationError */.j1(`Expected the folder that the journal names, or another as PATH, found neither: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
function exitCodeOf({ isCancelled, isSame }) {
    if (!isSame)
        return 1;
    return isCancelled ? 3 : 0;
}
async function replayFrom(source, command, { terminal, ...watching }) {
    const of = await readReplayable(source, (0,pause/* createPause */.n)());
    const folder = openFolder(of, command.path);
    const journal = (0,open_run_ports/* openRunJournal */.fn)({ path: command.journalFile, base: '.' });
    const tidyUp = () => {
        if (command.journalFile === undefined)
            journal.remove();
        else
            journal.close();
    };
    try {
        const cancel = (0,cancel_signals/* listenForCancel */.F)({ kind: 'end-at-once', tidyUp });
        const { analyzers } = of.run.start.inputs;
        const ports = (0,open_run_ports/* openRunPorts */.u9)({ folder, analyzers, journal, cancel, ...watching });
        const report = await replay({ of, version: version/* VERSION */.x }, ports);
        await terminal.print(command.format === 'json' ? replayJson(report) : replayText(report));
        return exitCodeOf(report);
    }
    finally {
        tidyUp();
    }
}
/**
 * Runs a journal again and prints how the two runs compare. Gives the exit code.
 * @throws ConfigurationError when the journal or the folder cannot be used.
 */
async function runReplay(command, setup) {
    const source = (0,journal_source/* openJournalSource */.b)(command.journal);
    try {
        return await replayFrom(source, command, setup);
    }
    finally {
        source.close();
    }
}


/***/ })

};
