import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 652;
export const ids = [652];
export const modules = {

/***/ 28652:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/adapters/source-file.js + 1 modules
var source_file = __webpack_require__(51820);
// EXTERNAL MODULE: ./build/analyzers/apply-levels.js
var apply_levels = __webpack_require__(14386);
// EXTERNAL MODULE: ./build/analyzers/decode-source.js + 2 modules
var decode_source = __webpack_require__(88864);
// EXTERNAL MODULE: ./build/analyzers/suppression.js + 2 modules
var suppression = __webpack_require__(81919);
// EXTERNAL MODULE: ./build/files/path-filter.js
var path_filter = __webpack_require__(33032);
// EXTERNAL MODULE: ./build/findings/conceal-secrets.js
var conceal_secrets = __webpack_require__(38206);
// EXTERNAL MODULE: ./build/findings/to-findings.js + 3 modules
var to_findings = __webpack_require__(94630);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/open-secrets.js
var open_secrets = __webpack_require__(2042);
;// CONCATENATED MODULE: ./build/tool-output/define-format.js
/** More of one run nobody reads, and it all crosses into main. */
const MOST_TOOL_FINDINGS = 20_000;
/** What is said where there is more. */
const TOO_MANY = `it holds more than ${String(MOST_TOOL_FINDINGS)} findings; the first of them were taken`;
/** Bounds the findings of one output. */
function boundFindings(findings, problem) {
    const told = findings.length > MOST_TOOL_FINDINGS ? TOO_MANY : problem;
    const kept = findings.slice(0, MOST_TOOL_FINDINGS);
    return told === undefined ? { findings: kept } : { findings: kept, problem: told };
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./build/tool-output/read-xml.js

/** Ends the reading: the text is no XML from here on. */
class XmlFault extends Error {
    name = 'XmlFault';
}
/** Where the XML begins, behind the warnings that tools print. */
function startOf(text) {
    const declared = text.indexOf('<?xml');
    return declared >= 0 ? declared : text.search(/<[A-Za-z]/u);
}
/**
 * Reads XML up to its end, or to where it is no XML any more; what comes back is why it was not the
 * whole, as the end of a sentence. No entity but XML's own five is known, so none can grow, and
 * nothing is fetched.
 */
function readXml(text, reader) {
    const start = startOf(text);
    if (start < 0)
        return text.trim() === '' ? 'it is empty' : 'it is not XML';
    const parser = new saxes/* SaxesParser */.wT({ xmlns: false });
    parser.on('error', () => {
        throw new XmlFault();
    });
    parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
    parser.on('closetag', ({ name }) => reader.close?.(name));
    parser.on('text', (content) => reader.text?.(content));
    parser.on('cdata', (content) => reader.text?.(content));
    try {
        parser.write(text.slice(start)).close();
        return undefined;
    }
    catch (error) {
        if (error instanceof XmlFault)
            return 'it is not whole XML';
        throw error;
    }
}
/** An attribute with something in it. */
function attributeOf(attributes, name) {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return value === '' ? undefined : value;
}
/** An attribute that is a whole number from 0 on. */
function numberAttribute(attributes, name) {
    const value = attributeOf(attributes, name);
    return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./build/tool-output/formats/checkstyle.js


function toFinding(path, attributes) {
    return {
        path,
        startLine: numberAttribute(attributes, 'line'),
        // 0 is for the whole line, as PHPStan writes it.
        startColumn: numberAttribute(attributes, 'column') || undefined,
        rule: attributeOf(attributes, 'source'),
        severity: attributeOf(attributes, 'severity'),
        message: attributeOf(attributes, 'message') ?? '',
    };
}
/**
 * Checkstyle's XML, which many tools write: columns from 1, no ends
 * (https://checkstyle.org/config.html#XMLLogger).
 */
const checkstyle = {
    id: 'checkstyle',
    columns: { base: 1, unit: 'code-point' },
    severities: { error: 'error', warning: 'warning', info: 'notice', ignore: 'notice' },
    parse(text) {
        const findings = [];
        let path;
        let isCheckstyle = false;
        const problem = readXml(text, {
            open: (name, attributes) => {
                isCheckstyle ||= name === 'checkstyle';
                if (name === 'file')
                    path = attributeOf(attributes, 'name');
                const isFinding = name === 'error' && path !== undefined;
                if (isFinding && path !== undefined)
                    findings.push(toFinding(path, attributes));
            },
        });
        if (problem === undefined && !isCheckstyle) {
            return { findings: [], problem: 'it is not the XML of Checkstyle' };
        }
        return boundFindings(findings, problem);
    },
};

// EXTERNAL MODULE: ./build/model/json-value.js
var json_value = __webpack_require__(87298);
;// CONCATENATED MODULE: ./build/tool-output/read-json.js
/** Deeper than any tool writes; nothing deeper is built. */
const MOST_DEPTH = 100;
/** So many places where JSON may begin are tried. */
const MOST_STARTS = 5;
/** Where the JSON may begin: at the first character, or on a line after the warnings that tools print. */
function startsOf(text) {
    const lines = text.matchAll(/^[[{]/gmu);
    const starts = [text.search(/\S/u)];
    for (const { index } of lines) {
        if (starts.length > MOST_STARTS)
            break;
        if (index !== starts[0])
            starts.push(index);
    }
    return starts;
}
function tryParse(text) {
    try {
        const value = JSON.parse(text);
        return { value };
    }
    catch {
        return undefined;
    }
}
/** What closes each kind of bracket. */
const CLOSERS = { '{': '}', '[': ']' };
/** The place behind a string that begins here; the end of the text where nothing ends it. */
function behindString(text, start) {
    let at = start + 1;
    while (at < text.length && text.charAt(at) !== '"')
        at += text.charAt(at) === '\\' ? 2 : 1;
    return at + 1;
}
/**
 * The longest beginning of a JSON text that ends with a whole element, with everything closed that is
 * open there; `undefined` where there is none. It looks at each character once.
 */
function completeJson(text) {
    const open = [];
    let whole;
    for (let at = 0; at < text.length && !(open.length === 0 && whole); at += 1) {
        const character = text.charAt(at);
        const closer = CLOSERS[character];
        if (character === '"')
            at = behindString(text, at) - 1;
        else if (closer !== undefined)
            open.push(closer);
        else if (character === open.at(-1)) {
            open.pop();
            whole = { end: at + 1, closers: open.toReversed().join('') };
        }
        if (open.length > MOST_DEPTH)
            break;
    }
    return whole === undefined ? undefined : text.slice(0, whole.end) + whole.closers;
}
/**
 * Reads JSON with whatever a tool prints before and after it. Of a text that was cut, the elements
 * that are whole.
 */
function readJson(text) {
    if (text.trim() === '')
        return { value: undefined, problem: 'it is empty' };
    const starts = startsOf(text);
    for (const at of starts) {
        const read = tryParse(text.slice(at));
        if (read !== undefined)
            return read;
    }
    for (const at of starts) {
        const whole = completeJson(text.slice(at));
        const read = whole === undefined ? undefined : tryParse(whole);
        if (whole === undefined || read === undefined)
            continue;
        return text.startsWith(whole, at) ? read : { ...read, problem: 'it is not whole JSON' };
    }
    return { value: undefined, problem: 'it is not JSON' };
}

;// CONCATENATED MODULE: ./build/tool-output/formats/eslint-json.js



const LEVELS = { 1: 'warning', 2: 'error' };
/** What ESLint says of a file that its own configuration leaves out is no finding. */
const IGNORED = /^File ignored /u;
function eslint_json_toFinding(path, message) {
    const text = (0,json_value/* textIn */.r7)(message, 'message');
    const rule = (0,json_value/* textIn */.r7)(message, 'ruleId');
    if (text === undefined || (rule === undefined && IGNORED.test(text)))
        return [];
    const isFatal = message['fatal'] === true;
    return [
        {
            path,
            startLine: (0,json_value/* numberIn */.Po)(message, 'line'),
            startColumn: (0,json_value/* numberIn */.Po)(message, 'column'),
            endLine: (0,json_value/* numberIn */.Po)(message, 'endLine'),
            endColumn: (0,json_value/* numberIn */.Po)(message, 'endColumn'),
            rule: rule ?? (isFatal ? 'syntax-error' : undefined),
            severity: isFatal ? 'error' : LEVELS[(0,json_value/* numberIn */.Po)(message, 'severity') ?? 0],
            message: text,
        },
    ];
}
/**
 * The results of ESLint's formatter `json`: lines and columns from 1, in UTF-16 code units, ends
 * exclusive (https://eslint.org/docs/latest/use/formatters/#json).
 */
const eslintJson = {
    id: 'eslint-json',
    columns: { base: 1, unit: 'utf16' },
    severities: { error: 'error', warning: 'warning' },
    parse(text) {
        const { value, problem } = readJson(text);
        if (!Array.isArray(value)) {
            return { findings: [], problem: problem ?? 'it is not the list of results of ESLint' };
        }
        const findings = value.flatMap((each) => {
            const result = (0,json_value/* objectOf */.Xy)(each);
            const path = (0,json_value/* textIn */.r7)(result, 'filePath');
            return path === undefined
                ? []
                : (0,json_value/* objectsIn */.Qv)(result, 'messages').flatMap((message) => eslint_json_toFinding(path, message));
        });
        return boundFindings(findings, problem);
    },
};

;// CONCATENATED MODULE: ./build/tool-output/formats/junit.js


const FAILURES = new Set(['failure', 'error']);
/** Longer texts are traces. */
const MOST_TEXT_CHARACTERS = 10_000;
function looksLikePath(text) {
    return /[/\\]|\.[A-Za-z0-9]{1,10}$/u.test(text) && !/\s/u.test(text);
}
/** `x.rb:3:5` on a line of its own, as RuboCop writes it. */
const WHOLE_PLACE = /^\s*(?<path>[^\s:][^:\n]{0,500}):(?<line>\d{1,9})(?::(?<column>\d{1,9}))?\s*$/mu;
/** `line 3, col 5`, as ESLint and stylelint write it. */
const PLACE = /\bline (?<line>\d{1,9})(?:, col(?:umn)? (?<column>\d{1,9}))?/iu;
/** Nothing says where the path stands: test runners have a `file`, linters call the class or the suite so. */
function pathOf({ suite, test }, inText) {
    const told = attributeOf(test, 'file') ?? attributeOf(suite, 'file') ?? inText;
    if (told !== undefined)
        return told;
    return [
        attributeOf(test, 'classname'),
        attributeOf(suite, 'name'),
        attributeOf(test, 'name'),
    ].find((each) => each !== undefined && looksLikePath(each));
}
function numberOf(text) {
    return text === undefined ? undefined : Number(text);
}
/** The rule is the test, unless that is the file. */
function ruleOf({ test }, { kind, attributes }, path) {
    const name = attributeOf(test, 'name');
    return name === path ? attributeOf(attributes, 'type') : (name ?? kind);
}
function junit_toFinding(place, failure) {
    const { kind, attributes, text } = failure;
    const whole = WHOLE_PLACE.exec(text)?.groups;
    const path = pathOf(place, whole?.['path']);
    if (path === undefined)
        return [];
    const told = whole ?? PLACE.exec(text)?.groups ?? {};
    return [
        {
            path,
            startLine: numberAttribute(place.test, 'line') ?? numberOf(told['line']),
            startColumn: numberOf(told['column']),
            rule: ruleOf(place, failure, path),
            severity: kind,
            message: attributeOf(attributes, 'message') ?? text.trim(),
        },
    ];
}
/**
 * JUnit's XML, for which there is no standard: a failure is a finding of the file that its test or
 * its suite names.
 */
const junit = {
    id: 'junit',
    columns: { base: 1, unit: 'code-point' },
    severities: { failure: 'error', error: 'error' },
    parse(text) {
        const findings = [];
        const place = { suite: {}, test: {} };
        let failure;
        let isJunit = false;
        const problem = readXml(text, {
            open: (name, attributes) => {
                if (name === 'testsuites' || name === 'testsuite')
                    isJunit = true;
                if (name === 'testsuite')
                    place.suite = attributes;
                if (name === 'testcase')
                    place.test = attributes;
                if (FAILURES.has(name))
                    failure = { kind: name, attributes, text: '' };
            },
            text: (content) => {
                if (failure !== undefined && failure.text.length < MOST_TEXT_CHARACTERS) {
                    failure.text += content.slice(0, MOST_TEXT_CHARACTERS);
                }
            },
            close: (name) => {
                if (failure === undefined || !FAILURES.has(name))
                    return;
                findings.push(...junit_toFinding(place, failure));
                failure = undefined;
            },
        });
        if (problem === undefined && !isJunit) {
            return { findings: [], problem: 'it is not the XML of JUnit' };
        }
        return boundFindings(findings, problem);
    },
};

;// CONCATENATED MODULE: ./build/tool-output/formats/pattern.js

/** Longer lines are no findings; and a pattern's time may grow with a power of the length. */
const MOST_LINE_CHARACTERS = 4000;
function pattern_numberOf(text) {
    return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}
/** A pattern with no message of its own tells the whole line. */
function pattern_toFinding(line, groups) {
    const { path = '', message, severity, rule } = groups;
    if (path === '')
        return [];
    return [
        {
            path,
            startLine: pattern_numberOf(groups['line']),
            startColumn: pattern_numberOf(groups['column']),
            endLine: pattern_numberOf(groups['endLine']),
            endColumn: pattern_numberOf(groups['endColumn']),
            rule,
            severity,
            message: (message ?? line).trim(),
        },
    ];
}
/** The lines of a text, one at a time: an output can have millions. */
function* linesOf(text) {
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at);
        const line = text.slice(at, end < 0 ? undefined : end);
        yield line.endsWith('\r') ? line.slice(0, -1) : line;
        at = end < 0 ? text.length : end + 1;
    }
}
function compile(pattern) {
    try {
        return pattern === undefined ? undefined : new RegExp(pattern, 'u');
    }
    catch {
        return undefined;
    }
}
function matchLines(text, expression) {
    const findings = [];
    for (const line of linesOf(text)) {
        if (line.length > MOST_LINE_CHARACTERS)
            continue;
        const groups = expression.exec(line)?.groups;
        if (groups !== undefined)
            findings.push(...pattern_toFinding(line, groups));
        if (findings.length > MOST_TOOL_FINDINGS) {
            return { findings: findings.slice(0, MOST_TOOL_FINDINGS), problem: TOO_MANY };
        }
    }
    return { findings };
}
/**
 * One finding a line, where the user's regular expression matches it. The expression may take for
 * ever: whoever calls this must be able to end it from outside.
 */
const pattern = {
    id: 'pattern',
    columns: { base: 1, unit: 'code-point' },
    severities: {
        error: 'error',
        fatal: 'error',
        critical: 'error',
        warning: 'warning',
        warn: 'warning',
        notice: 'notice',
        note: 'notice',
        info: 'notice',
        convention: 'notice',
        refactor: 'notice',
        style: 'notice',
        hint: 'notice',
    },
    parse(text, options) {
        const expression = compile(options.pattern);
        return expression === undefined
            ? { findings: [], problem: 'there is no pattern for it' }
            : matchLines(text, expression);
    },
};

;// CONCATENATED MODULE: ./build/tool-output/formats/rdjson.js



/** A severity is a name, or its number (reviewdog.proto). */
const NUMBERS = { 1: 'error', 2: 'warning', 3: 'info' };
function rdjson_toFinding(diagnostic, severity) {
    const location = (0,json_value/* objectIn */.D7)(diagnostic, 'location');
    const path = (0,json_value/* textIn */.r7)(location, 'path');
    if (path === undefined)
        return [];
    const range = (0,json_value/* objectIn */.D7)(location, 'range');
    const [start, end] = [(0,json_value/* objectIn */.D7)(range, 'start'), (0,json_value/* objectIn */.D7)(range, 'end')];
    const code = (0,json_value/* objectIn */.D7)(diagnostic, 'code');
    return [
        {
            path,
            startLine: (0,json_value/* numberIn */.Po)(start, 'line'),
            startColumn: (0,json_value/* numberIn */.Po)(start, 'column'),
            endLine: (0,json_value/* numberIn */.Po)(end, 'line'),
            endColumn: (0,json_value/* numberIn */.Po)(end, 'column'),
            rule: (0,json_value/* textIn */.r7)(code, 'value'),
            severity: severityOf(diagnostic) ?? severity,
            message: (0,json_value/* textIn */.r7)(diagnostic, 'message') ?? '',
            helpUrl: (0,json_value/* textIn */.r7)(code, 'url'),
        },
    ];
}
function severityOf(object) {
    return (0,json_value/* textIn */.r7)(object, 'severity') ?? NUMBERS[(0,json_value/* numberIn */.Po)(object, 'severity') ?? 0];
}
/** Columns are byte offsets in UTF-8 from 1, the end is exclusive (reviewdog, proto/rdf/reviewdog.proto). */
const RULES = {
    columns: { base: 1, unit: 'byte' },
    severities: { error: 'error', warning: 'warning', info: 'notice' },
};
/** Reviewdog's `DiagnosticResult` as JSON. */
const rdjson = {
    id: 'rdjson',
    ...RULES,
    parse(text) {
        const { value, problem } = readJson(text);
        const result = (0,json_value/* objectOf */.Xy)(value);
        if (!Array.isArray(result['diagnostics'])) {
            return { findings: [], problem: problem ?? 'it has no "diagnostics"' };
        }
        const severity = severityOf(result);
        const findings = (0,json_value/* objectsIn */.Qv)(result, 'diagnostics').flatMap((each) => rdjson_toFinding(each, severity));
        return boundFindings(findings, problem);
    },
};
function parseLine(line) {
    try {
        const value = JSON.parse(line);
        return value;
    }
    catch {
        return undefined;
    }
}
function parseLines(text) {
    const findings = [];
    let strange = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        if (findings.length > MOST_TOOL_FINDINGS)
            break;
        const value = parseLine(line);
        if (value === undefined)
            strange += 1;
        else
            findings.push(...rdjson_toFinding((0,json_value/* objectOf */.Xy)(value), undefined));
    }
    const problem = strange === 0 ? undefined : `${String(strange)} of its lines are not JSON`;
    return boundFindings(findings, problem);
}
/** Reviewdog's `Diagnostic` as JSON, one a line. */
const rdjsonl = { id: 'rdjsonl', ...RULES, parse: parseLines };

;// CONCATENATED MODULE: ./build/tool-output/formats/rubocop-json.js



/** Behind the last character; RuboCop names the last one itself. */
function behind(column) {
    return column === undefined ? undefined : column + 1;
}
function rubocop_json_toFinding(path, offense) {
    const location = (0,json_value/* objectIn */.D7)(offense, 'location');
    const rule = (0,json_value/* textIn */.r7)(offense, 'cop_name');
    const message = (0,json_value/* textIn */.r7)(offense, 'message') ?? '';
    const prefix = `${rule ?? ''}: `;
    return {
        path,
        startLine: (0,json_value/* numberIn */.Po)(location, 'start_line') ?? (0,json_value/* numberIn */.Po)(location, 'line'),
        startColumn: (0,json_value/* numberIn */.Po)(location, 'start_column') ?? (0,json_value/* numberIn */.Po)(location, 'column'),
        endLine: (0,json_value/* numberIn */.Po)(location, 'last_line'),
        endColumn: behind((0,json_value/* numberIn */.Po)(location, 'last_column')),
        rule,
        severity: (0,json_value/* textIn */.r7)(offense, 'severity'),
        message: message.startsWith(prefix) ? message.slice(prefix.length) : message,
    };
}
/**
 * RuboCop's formatter `json`: columns from 1 in characters, the last one included
 * (https://docs.rubocop.org/rubocop/formatters.html#json-formatter).
 */
const rubocopJson = {
    id: 'rubocop-json',
    columns: { base: 1, unit: 'code-point' },
    severities: {
        info: 'notice',
        refactor: 'notice',
        convention: 'notice',
        warning: 'warning',
        error: 'error',
        fatal: 'error',
    },
    parse(text) {
        const { value, problem } = readJson(text);
        const result = (0,json_value/* objectOf */.Xy)(value);
        if (!Array.isArray(result['files'])) {
            return { findings: [], problem: problem ?? 'it has no "files", as RuboCop writes them' };
        }
        const findings = (0,json_value/* objectsIn */.Qv)(result, 'files').flatMap((file) => {
            const path = (0,json_value/* textIn */.r7)(file, 'path');
            return path === undefined
                ? []
                : (0,json_value/* objectsIn */.Qv)(file, 'offenses').map((offense) => rubocop_json_toFinding(path, offense));
        });
        return boundFindings(findings, problem);
    },
};

// EXTERNAL MODULE: ./build/sarif-in/read-sarif.js + 8 modules
var read_sarif = __webpack_require__(90193);
;// CONCATENATED MODULE: ./build/tool-output/formats/sarif.js


/** SARIF 2.1.0. What it says of its columns counts, finding by finding. */
const sarif = {
    id: 'sarif',
    columns: { base: 1, unit: 'utf16' },
    severities: { error: 'error', warning: 'warning', notice: 'notice' },
    parse(text, { workingDirectory }) {
        const start = text.indexOf('{');
        if (start < 0)
            return { findings: [], problem: text.trim() === '' ? 'it is empty' : 'it is not JSON' };
        const { findings, passedOver, problems } = (0,read_sarif/* readSarif */.q)(Buffer.from(text.slice(start)), {
            // Below it addresses become relative to it, as the others are.
            roots: [workingDirectory],
            mostFindings: MOST_TOOL_FINDINGS,
        });
        const told = passedOver['left-out'] > 0 ? [TOO_MANY, ...problems] : problems;
        const problem = told.join('; ');
        return {
            findings: findings.map(({ path, region, rule, severity, message, helpUrl }) => ({
                path,
                region,
                rule,
                severity,
                message,
                helpUrl,
            })),
            elsewhere: passedOver.elsewhere,
            ...(problem !== '' && { problem }),
        };
    },
};

;// CONCATENATED MODULE: ./build/tool-output/formats/shellcheck-json.js



function shellcheck_json_toFinding(comment) {
    const path = (0,json_value/* textIn */.r7)(comment, 'file');
    const code = (0,json_value/* numberIn */.Po)(comment, 'code');
    if (path === undefined)
        return [];
    const rule = code === undefined ? undefined : `SC${String(code)}`;
    return [
        {
            path,
            startLine: (0,json_value/* numberIn */.Po)(comment, 'line'),
            startColumn: (0,json_value/* numberIn */.Po)(comment, 'column'),
            endLine: (0,json_value/* numberIn */.Po)(comment, 'endLine'),
            endColumn: (0,json_value/* numberIn */.Po)(comment, 'endColumn'),
            rule,
            severity: (0,json_value/* textIn */.r7)(comment, 'level'),
            message: (0,json_value/* textIn */.r7)(comment, 'message') ?? '',
            helpUrl: rule === undefined ? undefined : `https://www.shellcheck.net/wiki/${rule}`,
        },
    ];
}
/**
 * ShellCheck's formats `json1`, which counts a tab as one column, and `json`, which counts it as eight
 * (shellcheck(1)); ends are exclusive.
 */
const shellcheckJson = {
    id: 'shellcheck-json',
    columns: { base: 1, unit: 'code-point' },
    severities: { error: 'error', warning: 'warning', info: 'notice', style: 'notice' },
    parse(text) {
        const { value, problem } = readJson(text);
        const comments = Array.isArray(value) ? value : (0,json_value/* objectOf */.Xy)(value)['comments'];
        if (!Array.isArray(comments)) {
            return {
                findings: [],
                problem: problem ?? 'it has no "comments", as ShellCheck writes them',
            };
        }
        const findings = (0,json_value/* objectsIn */.Qv)({ comments }, 'comments').flatMap(shellcheck_json_toFinding);
        return boundFindings(findings, problem);
    },
};

;// CONCATENATED MODULE: ./build/tool-output/formats/stylelint-json.js



function stylelint_json_toFinding(path, warning) {
    const rule = (0,json_value/* textIn */.r7)(warning, 'rule');
    const text = (0,json_value/* textIn */.r7)(warning, 'text') ?? '';
    const suffix = ` (${rule ?? ''})`;
    return {
        path,
        startLine: (0,json_value/* numberIn */.Po)(warning, 'line'),
        startColumn: (0,json_value/* numberIn */.Po)(warning, 'column'),
        endLine: (0,json_value/* numberIn */.Po)(warning, 'endLine'),
        endColumn: (0,json_value/* numberIn */.Po)(warning, 'endColumn'),
        rule,
        severity: (0,json_value/* textIn */.r7)(warning, 'severity'),
        message: text.endsWith(suffix) ? text.slice(0, -suffix.length) : text,
    };
}
/**
 * Stylelint's formatter `json`: lines and columns from 1, in UTF-16 code units, ends exclusive
 * (https://stylelint.io/user-guide/options/#formatter, PostCSS's positions).
 */
const stylelintJson = {
    id: 'stylelint-json',
    columns: { base: 1, unit: 'utf16' },
    severities: { error: 'error', warning: 'warning' },
    parse(text) {
        const { value, problem } = readJson(text);
        if (!Array.isArray(value)) {
            return { findings: [], problem: problem ?? 'it is not the list of results of Stylelint' };
        }
        const findings = value.flatMap((each) => {
            const result = (0,json_value/* objectOf */.Xy)(each);
            const path = (0,json_value/* textIn */.r7)(result, 'source');
            return path === undefined
                ? []
                : (0,json_value/* objectsIn */.Qv)(result, 'warnings').map((warning) => stylelint_json_toFinding(path, warning));
        });
        return boundFindings(findings, problem);
    },
};

;// CONCATENATED MODULE: ./build/tool-output/index.js









/** Every format by its name; a new one is one file and one line here. */
const FORMATS = {
    checkstyle: checkstyle,
    'eslint-json': eslintJson,
    junit: junit,
    pattern: pattern,
    rdjson: rdjson,
    rdjsonl: rdjsonl,
    'rubocop-json': rubocopJson,
    sarif: sarif,
    'shellcheck-json': shellcheckJson,
    'stylelint-json': stylelintJson,
};

;// CONCATENATED MODULE: ./build/tool-output/locate-path.js

function fromUri(path) {
    if (!/^file:/iu.test(path))
        return path;
    const rest = path.replace(/^file:(?:\/\/[^/]*)?/iu, '');
    try {
        return decodeURIComponent(rest);
    }
    catch {
        return rest;
    }
}
/**
 * The path relative to the analysed folder that a tool means, with `/`; `undefined` where it lies
 * outside. Tools write absolute paths, paths relative to where they ran, `./x` and URIs.
 */
function locatePath(written, place) {
    const { root, workingDirectory, separator } = place;
    const system = separator === '/' ? external_node_path_.posix : external_node_path_.win32;
    const told = fromUri(written.trim());
    // `/C:/x`, as a URI has it.
    const path = separator === '\\' ? told.replace(/^[/\\](?=[A-Za-z]:)/u, '') : told;
    const absolute = system.resolve(workingDirectory, path);
    const within = system.relative(root, absolute);
    const isOutside = within === '' || within.startsWith('..') || system.isAbsolute(within);
    if (isOutside && !/^\.\.[^/\\]/u.test(within))
        return undefined;
    return within.split(separator).join('/');
}

// EXTERNAL MODULE: ./build/sarif-in/place-region.js
var place_region = __webpack_require__(80350);
;// CONCATENATED MODULE: ./build/tool-output/place-finding.js

/** Names are shown, written into comments and into configuration. */
const MOST_RULE_CHARACTERS = 200;
/** The rule of what a tool gives no name. */
const UNNAMED = 'unnamed';
function byteColumn(line, column) {
    let bytes = 0;
    let at = 0;
    for (const character of line) {
        if (bytes >= column)
            break;
        bytes += Buffer.byteLength(character);
        at += character.length;
    }
    return at;
}
function pointColumn(line, column) {
    let at = 0;
    let points = 0;
    for (const character of line) {
        if (points >= column)
            break;
        points += 1;
        at += character.length;
    }
    return at;
}
/** A column of the tool's as one from 1 in UTF-16 code units, inside the line or right behind it. */
function toColumn(line, column, { base, unit }) {
    const offset = Math.max(0, column - base);
    const at = {
        utf16: () => offset,
        'code-point': () => pointColumn(line, offset),
        byte: () => byteColumn(line, offset),
    }[unit]();
    return Math.min(at, line.length) + 1;
}
/** The first line that is there. */
function toLine(lines, line) {
    return Math.min(Math.max(1, line ?? 1), Math.max(1, lines.length));
}
function endOf(lines, finding, { start, columns }) {
    const { endLine, endColumn } = finding;
    const line = toLine(lines, Math.max(start.startLine, endLine ?? 0));
    const text = lines[line - 1] ?? '';
    const column = endColumn === undefined ? undefined : toColumn(text, endColumn, columns);
    const isBehind = column !== undefined && (line > start.startLine || column > start.startColumn);
    if (isBehind)
        return { endLine: line, endColumn: column };
    if (finding.startColumn === undefined || line > start.startLine) {
        return { endLine: line, endColumn: text.length + 1 };
    }
    // It names a place and no end.
    return { endLine: line, endColumn: Math.min(start.startColumn + 1, text.length + 1) };
}
function clampRange(lines, region) {
    const range = (0,place_region/* placeRegion */.U)(region, new place_region/* RegionText */.E(lines.join('\n')));
    const startLine = toLine(lines, range.startLine);
    const endLine = toLine(lines, Math.max(startLine, range.endLine));
    const inside = (line, column) => Math.min(Math.max(1, column), (lines[line - 1] ?? '').length + 1);
    const startColumn = inside(startLine, range.startColumn);
    const least = startLine === endLine ? startColumn : 1;
    const endColumn = Math.max(least, inside(endLine, range.endColumn));
    return { startLine, startColumn, endLine, endColumn };
}
/** Where in a file a finding is: always inside the file, whatever the tool said. */
function toRange(lines, finding, columns) {
    if (finding.region !== undefined)
        return clampRange(lines, finding.region);
    const startLine = toLine(lines, finding.startLine);
    const text = lines[startLine - 1] ?? '';
    const { startColumn: told } = finding;
    const startColumn = told === undefined ? 1 : toColumn(text, told, columns);
    const start = { startLine, startColumn, endLine: startLine, endColumn: startColumn };
    return { ...start, ...endOf(lines, finding, { start, columns }) };
}
function toRule(rule, tool) {
    const plain = (rule ?? '').replaceAll(/[\p{C}\s,]+/gu, '-').replaceAll(/^-+|-+$/gu, '');
    const own = plain.startsWith(`${tool}/`) ? plain.slice(tool.length + 1) : plain;
    return own.slice(0, MOST_RULE_CHARACTERS).replace(/[\ud800-\udbff]$/u, '') || UNNAMED;
}
function toSeverity(word, { reading, format }) {
    const name = (word ?? '').trim().toLowerCase();
    const told = reading.severities.find(([each]) => each.toLowerCase() === name)?.[1];
    if (told !== undefined)
        return told;
    return Object.hasOwn(format.severities, name)
        ? (format.severities[name] ?? reading.severity)
        : reading.severity;
}
/** A page that a reader may open. */
function toHelpUrl(url) {
    const isPage = url !== undefined && url.length <= 2000 && /^https?:\/\//u.test(url);
    return isPage && URL.canParse(url) ? { helpUrl: url } : {};
}
/** What a tool found in a file, as a match; none where its severity is switched off. */
function toMatches(lines, finding, placing) {
    const { tool, reading, format } = placing;
    const severity = toSeverity(finding.severity, placing);
    if (severity === 'off')
        return [];
    return [
        {
            ...toRange(lines, finding, reading.columns ?? format.columns),
            rule: toRule(finding.rule, tool),
            severity,
            message: finding.message.trim() || `${tool} gives no message`,
            ...toHelpUrl(finding.helpUrl),
        },
    ];
}

;// CONCATENATED MODULE: ./build/digest-output.js
/** What a thread does with a tool's output: findings of the files that the tool was given. */













/** Directives are read by the analyzers too, which say what is wrong with them as such. */
const SAID_ELSEWHERE = 'incomplete-suppression';
const KEYWORD = 'evenkeel-ignore';
function compileGlobs(globs) {
    const filter = (0,path_filter/* parsePathFilter */.VO)('overrides', globs);
    return (path) => (0,path_filter/* isExcluded */.RF)(filter, path.split('/'));
}
function readText(folder, path, maxBytes) {
    const read = folder.read({ path }, maxBytes);
    if (read.kind !== 'bytes')
        return undefined;
    const decoded = (0,decode_source/* decodeSource */.E)(read.bytes, path);
    return decoded.kind === 'text' ? decoded.text : undefined;
}
/** Findings by the file they are about; those about no file that was passed are only counted. */
function groupByFile(found, { files, root, workingDirectory }) {
    const passed = new Set(files);
    const place = { root, workingDirectory: (0,external_node_path_.join)(root, workingDirectory), separator: external_node_path_.sep };
    const byFile = new Map();
    let dropped = 0;
    for (const finding of found) {
        const path = locatePath(finding.path, place);
        if (path === undefined || !passed.has(path)) {
            dropped += 1;
            continue;
        }
        const same = byFile.get(path);
        if (same === undefined)
            byFile.set(path, [finding]);
        else
            same.push(finding);
    }
    return { byFile, dropped };
}
/** The findings of one file, suppressed and levelled as any analyzer's are, without its secrets. */
async function findingsOf(file, found, { tool, reading, levels, findSecrets }) {
    const lines = file.text.split('\n');
    const placing = { tool, reading, format: FORMATS[reading.format] };
    const matches = found.flatMap((finding) => toMatches(lines, finding, placing));
    const presence = { known: { has: () => true }, ran: [tool] };
    const kept = (0,suppression/* suppress */.M)(file, [{ analyzer: tool, matches }], presence).map((each) => ({
        analyzer: each.analyzer,
        matches: each.matches.filter(({ rule }) => each.analyzer === tool || rule !== SAID_ELSEWHERE),
    }));
    const levelled = levels.apply(file.path, kept);
    const isEmpty = levelled.every((each) => each.matches.length === 0);
    return isEmpty ? [] : (0,to_findings/* toFindings */.S)(file, levelled, await findSecrets(file));
}
/** No file of a repository has this name. */
const STDERR_PATH = '.evenkeel/stderr.txt';
/** What a tool wrote to stderr may quote any file: what looks like a secret there is taken out. */
async function concealStderr(text, findSecrets) {
    if (text.trim() === '')
        return text;
    const found = await findSecrets({ path: STDERR_PATH, text });
    const known = found.flatMap(({ matches }) => matches).filter(({ isSecret }) => isSecret === true);
    return (0,conceal_secrets/* createConcealer */.V)(text, known)(text);
}
/** Reads an output. Never rejects for what a tool can write. */
async function digestOutput(request) {
    const { reading, rules, text, files, maxFileSizeBytes } = request;
    const workingDirectory = (0,external_node_path_.join)(request.root, request.workingDirectory).split(external_node_path_.sep).join('/');
    const options = { pattern: reading.pattern, workingDirectory };
    const parsed = FORMATS[reading.format].parse(text, options);
    const { byFile, dropped } = groupByFile(parsed.findings, request);
    const folder = (0,source_file/* openSourceFolder */.m)(request.root);
    const levels = new apply_levels/* LevelTable */.z(rules, compileGlobs);
    const findSecrets = (0,open_secrets/* openSecrets */.c)(folder, request.vendorFolder);
    const findings = [];
    for (const path of files) {
        const found = byFile.get(path) ?? [];
        const source = readText(folder, path, maxFileSizeBytes);
        const isOfInterest = found.length > 0 || source?.includes(KEYWORD) === true;
        if (!isOfInterest)
            continue;
        // What cannot be read as text has no places, but what was found in it is told.
        const file = { path, text: source ?? '' };
        findings.push(...(await findingsOf(file, found, { ...request, levels, findSecrets })));
    }
    return {
        findings: findings.toSorted(finding/* compareFindings */.Eg),
        dropped: dropped + (parsed.elsewhere ?? 0),
        read: parsed.findings.length,
        stderr: await concealStderr(request.stderr, findSecrets),
        ...(parsed.problem !== undefined && { problem: parsed.problem }),
    };
}

;// CONCATENATED MODULE: ./build/tool-worker.js
/** The entry of a thread that reads the output of one run of a tool, and ends. */


// The engine starts this entry with a request and nothing else.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
void digestOutput(external_node_worker_threads_.workerData).then((digest) => external_node_worker_threads_.parentPort?.postMessage(digest));


/***/ })

};
