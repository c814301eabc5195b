import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 649;
export const ids = [649];
export const modules = {

/***/ 55514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isNestedDeeper)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);

/** Whether brackets are nested deeper than told: what parses by recursion must not see such a text. */
function isNestedDeeper(text, limit) {
    const scanner = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner)(text, true);
    let depth = 0;
    scanner.scan();
    // By its place: behind a comment that is not closed, the token at the end has a length for ever.
    while (scanner.getTokenOffset() < text.length && depth <= limit) {
        const first = text.charAt(scanner.getTokenOffset());
        if (first === '{' || first === '[')
            depth += 1;
        if (first === '}' || first === ']')
            depth -= 1;
        scanner.scan();
    }
    return depth > limit;
}


/***/ }),

/***/ 65993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   p: () => (/* binding */ jsonObjectOf)
/* harmony export */ });
/** Whether a value is an object: no list, and not `null`. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** An object of the given entries. */
function jsonObjectOf(entries) {
    const object = Object.create(null);
    for (const [key, value] of entries)
        object[key] = value;
    return object;
}


/***/ }),

/***/ 94115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ objectOf),
/* harmony export */   o: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _json_nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55514);
/* harmony import */ var _json_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65993);



/** Longer than any configuration a person writes, in UTF-16 code units: the largest seen had 20,000. */
const TEXT_LIMIT = 262_144;
/** Deeper than any configuration is nested: Biome's own schema has 9 levels. Both parsers recurse. */
const NESTING_LIMIT = 64;
function broken(message, offset = 0, length = 0) {
    const problem = { rule: 'invalid-configuration', severity: 'error', offset, length };
    return {
        kind: 'broken',
        problem: { ...problem, message: `${message}, so nothing in this file is followed.` },
    };
}
/** Parses a configuration's text, with comments and trailing commas. Never throws. */
function parseConfig(text) {
    if (text.length > TEXT_LIMIT)
        return broken('The file is too long for a configuration');
    if ((0,_json_nesting_js__WEBPACK_IMPORTED_MODULE_1__/* .isNestedDeeper */ .F)(text, NESTING_LIMIT))
        return broken('The file is nested too deeply for a configuration');
    const errors = [];
    // A byte-order mark is one character, and so is what takes its place.
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text.replace(/^\ufeff/, ' '), errors, { allowTrailingComma: true });
    const [error] = errors;
    if (error !== undefined) {
        const reason = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error).replace(/(?!^)[A-Z]/g, (c) => ` ${c.toLowerCase()}`);
        return broken(`The file is no JSON (${reason})`, error.offset, error.length);
    }
    if (tree?.type !== 'object') {
        return broken('Expected an object with settings', tree?.offset, tree?.length);
    }
    return { kind: 'parsed', tree };
}
/** A property's key and value; `undefined` for any other node. */
function propertyOf(node) {
    const [key, value] = node.type === 'property' ? (node.children ?? []) : [];
    return key === undefined || value === undefined ? undefined : { key: String(key.value), value };
}
function plainOf(node, dropped) {
    const children = (node.children ?? []).filter((child) => !dropped.has(child));
    if (node.type === 'array')
        return children.map((child) => plainOf(child, dropped));
    if (node.type !== 'object')
        return scalarOf(node);
    const entries = children.map(propertyOf).filter((property) => property !== undefined);
    return (0,_json_object_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObjectOf */ .p)(entries.map(({ key, value }) => [key, plainOf(value, dropped)]));
}
function scalarOf(node) {
    const value = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue)(node);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null;
}
/** The tree's values as plain data, without the dropped nodes. */
function objectOf(tree, dropped) {
    const value = plainOf(tree, dropped);
    // `parseConfig` lets only objects pass.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return value;
}


/***/ }),

/***/ 78456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ NOTHING_WANTED),
/* harmony export */   eQ: () => (/* binding */ defineAnalyzer),
/* harmony export */   og: () => (/* binding */ workingBytesOf)
/* harmony export */ });
/** What an analyzer is given where nothing is wanted besides what is on. */
const NOTHING_WANTED = new Set();
/** Checks an analyzer against the contract at compile time, and returns it. */
function defineAnalyzer(analyzer) {
    return analyzer;
}
/** What an analyzer with a WebAssembly module took when measured, Ruff and Biome apart: 20 to 60 MB. */
const USUAL_WORKING_BYTES = 50_000_000;
/** Memory that an engine with one worker holds for an analyzer, in bytes. */
function workingBytesOf({ modules, workingBytes }) {
    return workingBytes ?? (modules.length === 0 ? 0 : USUAL_WORKING_BYTES);
}


/***/ }),

/***/ 25097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ helpUrlOf)
/* harmony export */ });
/* harmony import */ var _model_publication_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33024);

/**
 * The place that explains a rule: a page has one heading for each, and GitHub makes it an anchor. A worker
 * does not know where Evenkeel was taken from; whoever reports does, and moves the address there.
 */
function helpUrlOf(page, rule) {
    return `${(0,_model_publication_js__WEBPACK_IMPORTED_MODULE_0__/* .pageUrl */ .fi)(_model_publication_js__WEBPACK_IMPORTED_MODULE_0__/* .UNTOLD */ .tl, `docs/rules/${page}.md`)}#${rule}`;
}


/***/ }),

/***/ 99861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createLineIndex)
/* harmony export */ });
/** UTF-16 code units between marks. Without marks inside it, a minified file is one line to walk along. */
const MARK_DISTANCE = 1024;
function utf8Length(codePoint) {
    if (codePoint < 0x80)
        return 1;
    if (codePoint < 0x800)
        return 2;
    return codePoint < 0x1_0000 ? 3 : 4;
}
function marksOf(text) {
    const marks = [{ utf16: 0, utf8: 0 }];
    let utf8 = 0;
    let next = MARK_DISTANCE;
    for (let utf16 = 0; utf16 < text.length; utf16 += 1) {
        const codePoint = text.codePointAt(utf16) ?? 0;
        utf8 += utf8Length(codePoint);
        if (codePoint > 0xffff)
            utf16 += 1;
        if (utf16 < next)
            continue;
        marks.push({ utf16: utf16 + 1, utf8 });
        next = utf16 + MARK_DISTANCE;
    }
    return marks;
}
function lineStartsOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The last place in a sorted list whose value is not above `value`; the first value is 0. */
function lastAtOrBelow(items, value, of) {
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        const item = items[middle];
        if (item !== undefined && of(item) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function toUtf16(text, marks, utf8Offset) {
    const mark = marks[lastAtOrBelow(marks, utf8Offset, ({ utf8 }) => utf8)];
    let { utf16, utf8 } = mark ?? { utf16: 0, utf8: 0 };
    while (utf16 < text.length) {
        const codePoint = text.codePointAt(utf16) ?? 0;
        utf8 += utf8Length(codePoint);
        if (utf8 > utf8Offset)
            break;
        utf16 += codePoint > 0xffff ? 2 : 1;
    }
    return utf16;
}
function toRange(start, end) {
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
/** Indexes a text once; each look-up is then a binary search and, for bytes, a short walk. */
function createLineIndex(text) {
    const starts = lineStartsOf(text);
    let marks;
    const atUtf16 = (offset) => {
        const line = lastAtOrBelow(starts, offset, (start) => start);
        return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
    const atUtf8 = (offset) => {
        marks ??= marksOf(text);
        return atUtf16(toUtf16(text, marks, offset));
    };
    return {
        atUtf16,
        atUtf8,
        rangeOfUtf16: (start, end) => toRange(atUtf16(start), atUtf16(end)),
        rangeOfUtf8: (start, end) => toRange(atUtf8(start), atUtf8(end)),
    };
}


/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ rulesOfPage),
/* harmony export */   RJ: () => (/* binding */ defineRulePage),
/* harmony export */   tG: () => (/* binding */ toOwnMatches)
/* harmony export */ });
/* harmony import */ var _define_analyzer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78456);
/* harmony import */ var _help_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25097);
/* harmony import */ var _to_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59093);



/** Checks a page at compile time, and knows its rules by name from then on. */
function defineRulePage(page) {
    return page;
}
/** The rules of a page, as the analyzer's list has them. */
function rulesOfPage({ page, rules }, language) {
    return Object.entries(rules).map(([rule, own]) => ({
        rule,
        language,
        ...own,
        helpUrl: (0,_help_url_js__WEBPACK_IMPORTED_MODULE_1__/* .helpUrlOf */ .k)(page, rule),
    }));
}
/** Makes the match of a rule; none where the rule is off and not wanted. */
function toOwnMatches({ page, rules }, found, wanted = _define_analyzer_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WANTED */ .EV) {
    return found
        .filter(({ rule }) => rules[rule].isEnabled || wanted.has(rule))
        .map(({ rule, message, range, severity }) => ({
        rule,
        severity: severity ?? rules[rule].severity,
        message: (0,_to_message_js__WEBPACK_IMPORTED_MODULE_2__/* .toMessage */ .R)(message),
        helpUrl: (0,_help_url_js__WEBPACK_IMPORTED_MODULE_1__/* .helpUrlOf */ .k)(page, rule),
        ...(!rules[rule].isEnabled && { needsLevel: true }),
        ...range,
    }));
}


/***/ }),

/***/ 58514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isPhpFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Extensions that GitHub's Linguist knows as PHP and no other language shares. */
const EXTENSIONS = new Set([
    '.ctp',
    '.php',
    '.php3',
    '.php4',
    '.php5',
    '.php7',
    '.php8',
    '.phps',
    '.phtml',
]);
/** Whether a path is that of a PHP program or template. */
function isPhpFile(path) {
    return EXTENSIONS.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).toLowerCase());
}


/***/ }),

/***/ 95724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isRubyFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const EXTENSIONS = new Set([
    '.gemspec',
    '.god',
    '.jbuilder',
    '.podspec',
    '.rabl',
    '.rake',
    '.rb',
    '.rbw',
    '.rbx',
    '.ru',
    '.ruby',
    '.thor',
]);
/** Files that Ruby's tools know by their whole name; GitHub's Linguist lists the same. */
const NAMES = new Set([
    '.irbrc',
    '.pryrc',
    '.simplecov',
    'Appraisals',
    'Berksfile',
    'Brewfile',
    'Buildfile',
    'Capfile',
    'Dangerfile',
    'Deliverfile',
    'Fastfile',
    'Gemfile',
    'Guardfile',
    'Podfile',
    'Rakefile',
    'Steepfile',
    'Thorfile',
    'Vagrantfile',
]);
/** Whether a path is that of a Ruby program. ERB and other templates are not: Ruby is only part of them. */
function isRubyFile(path) {
    return NAMES.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) || EXTENSIONS.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).toLowerCase());
}


/***/ }),

/***/ 99784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ secrets)
});

// EXTERNAL MODULE: ./build/analyzers/define-analyzer.js
var define_analyzer = __webpack_require__(78456);
// EXTERNAL MODULE: ./build/analyzers/line-index.js
var line_index = __webpack_require__(99861);
// EXTERNAL MODULE: ./build/analyzers/own-rule.js
var own_rule = __webpack_require__(575);
;// CONCATENATED MODULE: ./build/analyzers/secrets/is-placeholder.js
/** Hosts that documents take for examples (RFC 2606, RFC 6761), and this machine. */
const EXAMPLE_HOST = /@(?:[^/\s:]*\.)?(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|host|hostname|domain(?:\.\w+)?|server|foo\.\w+|acme\.\w+|yourdomain\.\w+|host\.docker\.internal)(?![\w.-]*\.[a-z])/i;
/** Passwords that stand for one: words for it, variables of a template, signs for something left out. */
const PLACEHOLDER = /:(?:\$\{?\w.*|%.*|<.*>|\{.*\}?|\[.*\]|\(.*\)|[*x.#_-]+|(?:my|your|the|some|test|a|new|old|db|user|bad|wrong)?[-_]?(?:pass(?:word|wd|phrase)?|pwd?|pw|secret|token|key|credentials?)\d*|change[-_]?me|foo\w*|bar\w*|baz|abc|admin|root|user(?:name)?|guest|test\w*|example|postgres|mysql|redis|rabbitmq|mongo\w*|p|pa?ss|s3cr3t|1234?5?6?\w?)@/i;
/** Services in a network of containers have names without a dot. */
const BARE_HOST = /@[\w-]+(?::\d+)?(?:[/?#]|$)/;
/** The expressions take the square of what they see; no address that is meant is longer. */
const MOST_SEEN = 1000;
/** Whether an address with a password is one that nobody could use, as in documents and tests. */
function isPlaceholder(address) {
    const seen = address.slice(0, MOST_SEEN);
    return EXAMPLE_HOST.test(seen) || PLACEHOLDER.test(seen) || BARE_HOST.test(seen);
}

// EXTERNAL MODULE: ./build/analyzers/biome/json-object.js
var json_object = __webpack_require__(65993);
;// CONCATENATED MODULE: ./build/analyzers/secrets/read-secretlint-config.js

const PRESET = '@secretlint/secretlint-rule-preset-recommend';
const RULE_PREFIX = '@secretlint/secretlint-rule-';
const SEVERITIES = ['info', 'warning', 'error'];
/** Secretlint takes ids without the part that all of them share. */
function fullId(id) {
    return id.startsWith('@') || id.startsWith('secretlint-rule-') ? id : `${RULE_PREFIX}${id}`;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function settingOf(rule) {
    const { options } = rule;
    return {
        isDisabled: rule['disabled'] === true,
        options: (0,json_object/* isJsonObject */.O)(options) ? options : undefined,
        allowMessageIds: listOf(rule['allowMessageIds']).filter((id) => typeof id === 'string'),
        severity: SEVERITIES.find((severity) => severity === rule['severity']),
    };
}
function rulesIn(value) {
    return listOf(value)
        .filter(json_object/* isJsonObject */.O)
        .flatMap((rule) => (typeof rule['id'] === 'string' ? [[fullId(rule['id']), rule]] : []));
}
/**
 * Reads `.secretlintrc.json` and its like, given the ids of the rules that are here. A rule that the
 * project names alone is on, as with the preset all others are; without the preset those are off.
 */
function readSecretlintConfig(config, known) {
    const named = config?.kind === 'parsed' ? rulesIn(config.settings['rules']) : undefined;
    if (named === undefined || named.length === 0)
        return { rules: new Map(), foreign: [] };
    const presets = named.filter(([id]) => id === PRESET).map(([, rule]) => rule);
    const inPresets = presets.flatMap((preset) => rulesIn(preset['rules']));
    const alone = named.filter(([id]) => known.includes(id));
    const off = {
        isDisabled: true,
        options: undefined,
        allowMessageIds: [],
        severity: undefined,
    };
    const rules = new Map();
    if (presets.length === 0)
        for (const id of known)
            rules.set(id, off);
    for (const [id, rule] of [...inPresets, ...alone])
        rules.set(id, settingOf(rule));
    const foreign = named.map(([id]) => id).filter((id) => id !== PRESET && !known.includes(id));
    return { rules, foreign };
}

;// CONCATENATED MODULE: ./build/analyzers/secrets/secret-rules.js

/** What to do about any of them. */
const HELP = 'Whoever can read the repository has it, also in its history: revoke it where it was made, then move it to a secret store. A line that must stay can be marked with `secretlint-disable-line`. In tests and examples it is a warning or less.';
const ADDRESS_HELP = ' Addresses of this machine and of hosts that are examples, and passwords that say they are none, are left alone.';
/** Secretlint's rules about passwords in addresses: often one for the machine it was written on. */
const ADDRESS_RULES = new Set([
    'basicauth',
    'database-connection-string',
]);
function secret(name, what) {
    const isAddress = ADDRESS_RULES.has(name);
    return {
        severity: isAddress ? 'warning' : 'error',
        isEnabled: true,
        summary: `The file holds ${what}.`,
        help: isAddress ? HELP + ADDRESS_HELP : HELP,
    };
}
/** Rules of Secretlint by the ends of their ids, with what each finds. */
const SECRETS = {
    aws: 'an access key of AWS',
    gcp: 'a key of a service account of Google Cloud',
    npm: 'a token of the npm registry',
    slack: 'a token or webhook of Slack',
    openai: 'an API key of OpenAI',
    anthropic: 'an API key of Anthropic',
    groq: 'an API key of Groq',
    huggingface: 'a token of Hugging Face',
    linear: 'an API key of Linear',
    notion: 'a token of Notion',
    privatekey: 'a private key',
    sendgrid: 'an API key of SendGrid',
    shopify: 'a token of Shopify',
    stripe: 'a secret key of Stripe',
    github: 'a token of GitHub',
    gitlab: 'a token of GitLab',
    grafana: 'a token of Grafana',
    '1password': 'a token of 1Password',
    'database-connection-string': 'a password in the address of a data base',
    'hashicorp-vault': 'a token of Vault',
    vercel: 'a token of Vercel',
    databricks: 'a token of Databricks',
    docker: 'a token of Docker Hub',
    figma: 'a token of Figma',
    cloudflare: 'a token of Cloudflare',
    tailscale: 'a key of Tailscale',
    basicauth: 'an address with a user name and a password',
};
/** Names as rule ids have them: those begin with a letter. */
function ruleNameOf(name) {
    return name === '1password' ? 'onepassword' : name;
}
const ENTRIES = Object.entries(SECRETS).map(([name, what]) => [ruleNameOf(name), secret(name, what)]);
/** The rules of `secrets`. */
const SECRETS_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'secrets',
    title: 'Secrets',
    preface: 'Looks at all text with [Secretlint](https://github.com/secretlint/secretlint) and its recommended rules. What is found is never repeated: not in a message, and not in what a fingerprint is made of. `.secretlintrc.json` and `.secretlintignore` are followed.',
    rules: {
        ...Object.fromEntries(ENTRIES),
        'invalid-configuration': {
            severity: 'error',
            isEnabled: true,
            summary: 'The configuration of Secretlint cannot be read.',
            help: 'Nothing of it is followed: the recommended rules hold.',
        },
        'unknown-rule': {
            severity: 'notice',
            isEnabled: true,
            summary: 'The configuration of Secretlint names a rule that is not here.',
            help: 'Rules of other packages are not run: they would be code of the repository.',
        },
    },
});
/** What all ids of Secretlint's own rules begin with. */
const SECRETLINT_PREFIX = '@secretlint/secretlint-rule-';
/** Ids of Secretlint's rules that are here. */
const SECRETLINT_IDS = Object.keys(SECRETS).map((name) => `${SECRETLINT_PREFIX}${name}`);
/** What a rule finds, to be said in a sentence. */
function describeSecret(name) {
    const known = SECRETS;
    return known[name] ?? 'a secret';
}

// EXTERNAL MODULE: ./build/analyzers/test-files.js
var test_files = __webpack_require__(90372);
// EXTERNAL MODULE: ./build/analyzers/text-files.js
var text_files = __webpack_require__(8987);
// EXTERNAL MODULE: ./build/analyzers/tool-config/find-tool-config.js
var find_tool_config = __webpack_require__(4983);
// EXTERNAL MODULE: ./build/analyzers/tool-config/ignore-file.js
var ignore_file = __webpack_require__(26291);
;// CONCATENATED MODULE: ./build/analyzers/secrets.js










/** Secretlint looks for these in the folder that it is started in. */
const CONFIG_NAMES = ['.secretlintrc.json', '.secretlintrc.yaml', '.secretlintrc.yml'];
/** Most secrets told of one file. A file with more of them is a list of examples. */
const SECRET_LIMIT = 20;
const START_OF_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function toEngineConfig(rule, config) {
    const rules = [...config.rules].map(([id, { options, allowMessageIds }]) => ({
        id,
        allowMessageIds: [...allowMessageIds],
        ...(options !== undefined && { options }),
    }));
    return { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule, rules }] };
}
async function openSecretlint(config) {
    const { lintSource } = await __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 86707));
    const { secretLintProfiler } = await __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806));
    // It keeps marks of every rule and file for ever: 0.6 GB after 43,000 files, and Node then warns.
    secretLintProfiler.setEnabled(false);
    const { creator } = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 31577));
    const options = {
        config: toEngineConfig(creator, config),
        noPhysicFilePath: true,
        maskSecrets: true,
    };
    return {
        async lint({ path, text }) {
            const source = { content: text, filePath: path, ext: '', contentType: 'text' };
            return (await lintSource({ source, options })).messages;
        },
    };
}
const LEVELS = {
    info: 'notice',
    warning: 'warning',
    error: 'error',
};
/** Names of folders whose contents were made to be shown or tried. */
const EXAMPLES = /test|^(?:docs?|demos?|examples?|fixtures?|mocks?|samples?)$/i;
/** Test code has keys that were made for it, and now and then a real one. */
function severityIn(path, name) {
    const folders = path.split('/').slice(0, -1);
    const isWeak = (0,test_files/* isTestFile */.h)(path) || folders.some((folder) => EXAMPLES.test(folder));
    if (ADDRESS_RULES.has(name))
        return isWeak ? 'notice' : 'warning';
    return isWeak ? 'warning' : 'error';
}
function toMatches(messages, { path, text }, config) {
    const index = (0,line_index/* createLineIndex */.r)(text);
    return messages.slice(0, SECRET_LIMIT).flatMap(({ ruleId, range: [start, end] }) => {
        const name = ruleId.slice(ruleId.lastIndexOf('secretlint-rule-') + 'secretlint-rule-'.length);
        if (ADDRESS_RULES.has(name) && isPlaceholder(text.slice(start, end)))
            return [];
        const setting = config.rules.get(ruleId);
        // The library reads `disabled` of a rule in a preset, and then does not follow it.
        const isOff = setting?.isDisabled === true;
        if (isOff && !config.wanted.has(ruleNameOf(name)))
            return [];
        const chosen = setting?.severity;
        const match = {
            rule: ruleNameOf(name),
            message: `This looks like ${describeSecret(name)}; revoke it and keep it out of the repository`,
            range: index.rangeOfUtf16(start, end),
            severity: (chosen === undefined ? undefined : LEVELS[chosen]) ?? severityIn(path, name),
        };
        return (0,own_rule/* toOwnMatches */.tG)(SECRETS_PAGE, [match]).map((each) => ({ ...each, isSecret: true, ...(isOff && { needsLevel: true }) }));
    });
}
function configMatches(finder, file, config) {
    const own = finder.in('');
    if (own?.path !== file.path)
        return [];
    if (own.kind === 'broken') {
        const { message, range } = own;
        return (0,own_rule/* toOwnMatches */.tG)(SECRETS_PAGE, [{ rule: 'invalid-configuration', message, range }]);
    }
    const index = (0,line_index/* createLineIndex */.r)(file.text);
    const found = config.foreign.slice(0, SECRET_LIMIT).map((id) => {
        const at = file.text.indexOf(id);
        return {
            rule: 'unknown-rule',
            message: `The rule "${id}" is not run here: it is in a package of its own`,
            range: at === -1 ? START_OF_FILE : index.rangeOfUtf16(at, at + id.length),
        };
    });
    return (0,own_rule/* toOwnMatches */.tG)(SECRETS_PAGE, found);
}
function openFinder(project) {
    return new find_tool_config/* ToolConfigFinder */.F(project, { names: CONFIG_NAMES, isNearest: false });
}
function knownRulesIn(project) {
    const config = readSecretlintConfig(openFinder(project).in(''), SECRETLINT_IDS);
    const off = SECRETLINT_IDS.filter((id) => config.rules.get(id)?.isDisabled === true);
    const names = new Set(off.map((id) => ruleNameOf(id.slice(SECRETLINT_PREFIX.length))));
    return (0,own_rule/* rulesOfPage */.CN)(SECRETS_PAGE, 'text').map((rule) => names.has(rule.rule) ? { ...rule, isEnabled: false } : rule);
}
async function load(project, wanted) {
    const finder = openFinder(project);
    const isIgnored = (0,ignore_file/* readIgnoreFile */.r)(project, '.secretlintignore');
    const config = { ...readSecretlintConfig(finder.in(''), SECRETLINT_IDS), wanted };
    const secretlint = await openSecretlint(config);
    return {
        async analyze(file) {
            if (isIgnored(file.path))
                return [];
            const messages = await secretlint.lint(file);
            return [...configMatches(finder, file, config), ...toMatches(messages, file, config)];
        },
        memoryBytes: () => 0,
    };
}
/** Secretlint: keys, tokens and passwords in text of any kind. */
const secrets = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'secrets',
    name: 'Secretlint',
    modules: [],
    rules: () => (0,own_rule/* rulesOfPage */.CN)(SECRETS_PAGE, 'text'),
    rulesIn: knownRulesIn,
    isForAnyText: true,
    claims: text_files/* mayBeText */.S,
    load: ({ project, wanted = define_analyzer/* NOTHING_WANTED */.EV }) => load(project, wanted),
});


/***/ }),

/***/ 81919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ SUPPRESSION_PAGE),
  M: () => (/* binding */ suppress)
});

// EXTERNAL MODULE: ./build/analyzers/own-rule.js
var own_rule = __webpack_require__(575);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/analyzers/suppression/comment-marks.js

/** What begins a comment, by the family of a file's language. */
const HASH = ['#'];
const SLASH = ['//', '/*'];
const MARKUP = ['<!--'];
/** Languages by their extension, or by the whole name where there is none. */
const MARKS = new Map([
    [
        'py pyi rb rake gemspec ru builder jbuilder sh bash zsh ksh bats yml yaml toml graphql gql pl pm tf hcl ex exs r cfg conf properties dockerfile containerfile makefile mk gemfile rakefile gitignore gitattributes',
        HASH,
    ],
    [
        'js jsx mjs cjs ts tsx mts cts go java rs c h cc cpp hpp cs kt kts swift scala jsonc json5',
        SLASH,
    ],
    ['css', ['/*']],
    ['scss less', SLASH],
    ['php phtml inc', [...HASH, ...SLASH, ...MARKUP]],
    ['html htm xhtml xml svg md mdx markdown', MARKUP],
    ['vue svelte astro', [...SLASH, ...MARKUP]],
    ['erb rhtml', ['<%#', ...MARKUP]],
    ['sql lua hs', ['--']],
    ['ini', [';', '#']],
].flatMap(([names, marks]) => String(names)
    .split(' ')
    .map((name) => [name, [marks ?? []].flat()])));
/** A language that is not known may have any of these; JSON has none. */
const ANY = [...HASH, ...SLASH, ...MARKUP];
/** What begins a comment in a file of this path. */
function commentMarksOf(path) {
    const name = external_node_path_.posix.basename(path).toLowerCase();
    if (name.endsWith('.json'))
        return SLASH;
    const extension = external_node_path_.posix.extname(name).slice(1);
    return MARKS.get(extension === '' ? name.replace(/^\./u, '') : extension) ?? ANY;
}

;// CONCATENATED MODULE: ./build/analyzers/suppression/parse-directives.js

const KEYWORD = 'evenkeel-ignore';
const FOR_FILE = '-file';
/** What ends a comment on the line it began on. */
const CLOSERS = /(?:\*\/|-->|-?%>)\s*$/u;
/** The text before a directive without the mark of the comment it opens; `undefined` outside of one. */
function beforeComment(before, marks) {
    const trimmed = before.trimEnd();
    const mark = marks.find((each) => trimmed.endsWith(each));
    if (mark !== undefined)
        return trimmed.slice(0, -mark.length);
    // A line in the middle of a block comment.
    return marks.includes('/*') && trimmed.trim() === '*' ? '' : undefined;
}
function place(text, line, marks) {
    const at = text.indexOf(KEYWORD);
    if (at < 0)
        return undefined;
    const before = beforeComment(text.slice(0, at), marks);
    if (before === undefined)
        return undefined;
    const after = text.slice(at + KEYWORD.length);
    const isFile = after.startsWith(FOR_FILE);
    const rest = isFile ? after.slice(FOR_FILE.length) : after;
    // Else it is another word, such as `evenkeel-ignored`.
    if (!/^(?:[\s:]|$)/u.test(rest))
        return undefined;
    return { line, column: at + 1, text: rest, isFile, isOwnLine: before.trim() === '' };
}
function toDirective({ line, column, text, isFile }, meant) {
    const asked = text.replace(CLOSERS, '').trim();
    const colon = asked.indexOf(':');
    const names = (colon < 0 ? asked : asked.slice(0, colon)).split(/[\s,]+/u);
    const rules = names.filter((name) => name !== '');
    const hasReason = colon >= 0 && asked.slice(colon + 1).trim() !== '';
    const endColumn = column + KEYWORD.length + (isFile ? FOR_FILE.length : 0);
    return {
        rules,
        line: isFile ? undefined : meant,
        range: { startLine: line, startColumn: column, endLine: line, endColumn },
        isWhole: rules.length > 0 && hasReason,
    };
}
/**
 * Finds the directives of a file: `evenkeel-ignore RULE, RULE: reason` in a comment on a line or above
 * it, several above one another, and `evenkeel-ignore-file RULE: reason` anywhere.
 */
function parseDirectives(path, text) {
    if (!text.includes(KEYWORD))
        return [];
    const marks = commentMarksOf(path);
    const placed = text.split('\n').flatMap((line, index) => place(line, index + 1, marks) ?? []);
    // From the last on: of several above one another each means what the one below it means.
    let below = { line: 0, meant: 0 };
    return placed
        .toReversed()
        .map((each) => {
        const { line, isOwnLine } = each;
        const next = below.line === line + 1 ? below.meant : line + 1;
        const meant = isOwnLine ? next : line;
        if (isOwnLine)
            below = { line, meant };
        return toDirective(each, meant);
    })
        .toReversed();
}

;// CONCATENATED MODULE: ./build/analyzers/suppression.js


/** The rules about `evenkeel-ignore` itself, and what else Evenkeel says that no analyzer found. */
const SUPPRESSION_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'evenkeel',
    title: 'Suppressions',
    preface: 'A comment `evenkeel-ignore RULE: reason` on a line, or above it, leaves the findings of that rule out; `evenkeel-ignore-file RULE: reason` does so for the whole file. Several rules are separated by commas; an analyzer alone, such as `ruff`, stands for all of its rules.',
    rules: {
        'unused-suppression': {
            severity: 'notice',
            isEnabled: true,
            summary: 'A suppression leaves nothing out.',
            help: 'The rule finds nothing there any more, or its name is written wrong (names are `analyzer/rule`, as each finding shows). Delete the comment, or mend the name. Rules of analyzers that did not run on the file are not judged.',
        },
        'incomplete-suppression': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A suppression without a rule or without a reason does nothing.',
            help: 'Write `evenkeel-ignore analyzer/rule: reason`. The reason is for whoever reads the line next.',
        },
        'more-findings': {
            severity: 'error',
            isEnabled: true,
            summary: 'A file has more findings than are listed.',
            help: 'Of one file at most 1,000 findings are listed, the most severe first. This one stands for the others and is as severe as the most severe of them, so it cannot be given another severity.',
        },
    },
});
function keyOf(line, rule) {
    return `${String(line ?? 'file')} ${rule}`;
}
/** Wishes by what they are for: a hostile file can hold thousands of them. */
function indexWishes(wishes) {
    const index = new Map();
    for (const wish of wishes) {
        const key = keyOf(wish.directive.line, wish.rule);
        const same = index.get(key);
        if (same === undefined)
            index.set(key, [wish]);
        else
            same.push(wish);
    }
    return index;
}
/** Whether no wish is for this match; every wish that is counts as used. */
function isKept(index, analyzer, { startLine, rule }) {
    const names = [analyzer, `${analyzer}/${rule}`];
    const meant = [startLine, undefined]
        .flatMap((line) => names.map((name) => keyOf(line, name)))
        .flatMap((key) => index.get(key) ?? []);
    for (const wish of meant)
        wish.isUsed = true;
    return meant.length === 0;
}
function unusedOf(wishes, { known, ran }) {
    return wishes
        .filter(({ isUsed, rule }) => {
        const analyzer = rule.split('/')[0] ?? '';
        return !isUsed && (ran.includes(analyzer) || !known.has(analyzer));
    })
        .map(({ directive, rule }) => ({
        rule: 'unused-suppression',
        message: `Nothing of "${rule}" is found here, so this suppression leaves nothing out`,
        range: directive.range,
    }));
}
function incompleteOf(directives) {
    return directives
        .filter(({ isWhole }) => !isWhole)
        .map(({ range }) => ({
        rule: 'incomplete-suppression',
        message: 'Expected "evenkeel-ignore analyzer/rule: reason"; without both it leaves nothing out',
        range,
    }));
}
/**
 * Leaves out what comments in the file ask to leave out, and adds what is to be said about those
 * comments. Gives `found` itself where the file has none.
 */
function suppress(file, found, presence) {
    const directives = parseDirectives(file.path, file.text);
    if (directives.length === 0)
        return found;
    const wishes = directives
        .filter(({ isWhole }) => isWhole)
        .flatMap((directive) => directive.rules.map((rule) => ({ directive, rule, isUsed: false })));
    const index = indexWishes(wishes);
    const kept = found.map(({ analyzer, matches }) => ({
        analyzer,
        matches: matches.filter((match) => isKept(index, analyzer, match)),
    }));
    const own = [...unusedOf(wishes, presence), ...incompleteOf(directives)];
    return [
        ...kept,
        { analyzer: SUPPRESSION_PAGE.page, matches: (0,own_rule/* toOwnMatches */.tG)(SUPPRESSION_PAGE, own) },
    ];
}


/***/ }),

/***/ 90372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isTestFile)
/* harmony export */ });
/** Folders that hold tests, and nothing but tests, by convention. */
const TEST_FOLDER = /(?:^|\/)(?:__tests__|features|fixtures|spec|specs|test|test_support|testing|tests|Tests?)\//;
/** Names that test frameworks look for. */
const TEST_NAME = /(?:^|\/)(?:test_[^/]*|[^/]*(?:[_.-](?:spec|test)|Test|Cest|Spec))\.[^/.]+$/;
/** Whether a file is test code, which may do what a program should not. */
function isTestFile(path) {
    return TEST_FOLDER.test(path) || TEST_NAME.test(path);
}


/***/ }),

/***/ 8987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mayBeText),
/* harmony export */   y: () => (/* binding */ isProse)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * Extensions of files that are no text: pictures, sound, films, fonts, archives, documents, compiled
 * code, data bases, models and keys in binary form. Anything else may be text, and is looked at.
 */
const BINARY_EXTENSIONS = new Set(`
  3ds 3gp 7z a aac aab accdb ai aif aiff ani apk app ar arj arrow asf avi avif avro aux
  bak bcmap bin bin64 blend bmp br bsp bz bz2
  cab cer class com cr2 crx cur
  dat data db dbf dcm dds deb der dex dicom dll dmg doc docm docx ds_store dwg dylib
  ear eot epub exe exr
  fbx feather flac flif flv fla fon
  gbr gdb gem gguf gif glb gpg gz
  h5 hdf hdf5 heic heif hprof
  icns ico idx img ipa iso
  j2k jar jks jnilib joblib jp2 jpeg jpg jxl jxr
  keystore kdbx
  lib lo lockb lz lz4 lzma lzo
  m4a m4v mdb mid midi mkv mo mobi mov mp2 mp3 mp4 mpeg mpg mpk mpq msgpack msi mwb
  node nib npy npz nupkg
  o obj odp ods odt oga ogg ogv onnx opus orc otf
  p12 pak parquet pb pbf pcap pcapng pch pdb pdf pfx phar pickle pkl plr png pot ppt pptm pptx ps
  psb psd pt pth ptx pyc pyd pyo
  qoi qt
  rar raw rdb res rlib rm rpm rmeta
  s3m safetensors sav sfd shp shx sketch smk snap so sqlite sqlite3 squashfs ssi stl swf swp
  tar tbz tbz2 tfrecord tflite tga tgz tif tiff tlb ttc ttf txz tzst
  uasset umap utf16
  vdi vhd vhdx vmdk voc vsd vsdx
  war wasm wav webm webp wma wmf wmv woff woff2 wrl
  xcf xcuserstate xls xlsb xlsm xlsx xm xpi xz
  z zip zst zstd
  `
    .trim()
    .split(/\s+/));
/** Whether a file may be text, by its path alone. One without an extension may; its bytes decide. */
function mayBeText(path) {
    return !BINARY_EXTENSIONS.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).slice(1).toLowerCase());
}
/** Extensions of text that people read, or that translators write: no program's source. */
const PROSE_EXTENSIONS = new Set(`
  adoc asciidoc csv eml htm html json jsonl log markdown md mdown mdx ndjson org po pot properties
  resx rst rtf srt strings svg tex text tsv txt vtt xhtml xlf xliff xml yaml yml
  `
    .trim()
    .split(/\s+/));
/** Whether a file's text is meant for people, in whatever language and script they read. */
function isProse(path) {
    const extension = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).slice(1).toLowerCase();
    return extension === '' || PROSE_EXTENSIONS.has(extension);
}


/***/ }),

/***/ 59093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ toMessage),
/* harmony export */   S: () => (/* binding */ toLine)
/* harmony export */ });
/** Longest message in UTF-16 code units. An engine's message may quote a whole line of the file. */
const MESSAGE_LIMIT = 400;
/** C0 and C1 control characters, and the two line separators that are neither. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
const BREAKING = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/** Makes one bounded line of a message: it may quote hostile text. */
function toLine(text) {
    const line = text
        .slice(0, 2 * MESSAGE_LIMIT)
        .replaceAll(BREAKING, ' ')
        .trim();
    return line.length > MESSAGE_LIMIT ? `${line.slice(0, MESSAGE_LIMIT - 1)}…` : line;
}
/** Makes one bounded line of an engine's message, as a sentence. */
function toMessage(text) {
    const bounded = toLine(text);
    const sentence = bounded.charAt(0).toUpperCase() + bounded.slice(1);
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}


/***/ }),

/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ToolConfigFinder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _parse_tool_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10385);


/** Folders remembered by one worker; a repository can have any number. */
const FOLDER_LIMIT = 10_000;
function folderOf(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
/** Finds a tool's configuration files, each read once. */
class ToolConfigFinder {
    #project;
    #places;
    #known = new Map();
    constructor(project, places) {
        this.#project = project;
        this.#places = places;
    }
    /** The configuration that holds for a file; `undefined` where there is none. */
    governing(path) {
        if (!this.#places.isNearest)
            return this.in('');
        for (let folder = folderOf(path);; folder = folderOf(folder)) {
            const found = this.in(folder);
            if (found !== undefined || folder === '')
                return found;
        }
    }
    /** The configuration file of a folder. */
    in(folder) {
        if (this.#known.has(folder))
            return this.#known.get(folder);
        if (this.#known.size >= FOLDER_LIMIT)
            this.#known.clear();
        const found = this.#read(folder);
        this.#known.set(folder, found);
        return found;
    }
    #read(folder) {
        for (const name of this.#places.names) {
            const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name);
            const text = this.#project.read(path);
            if (text !== undefined)
                return (0,_parse_tool_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToolConfig */ .W)(path, text);
        }
        return undefined;
    }
}


/***/ }),

/***/ 26291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ matchesLines),
/* harmony export */   r: () => (/* binding */ readIgnoreFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33032);


function parseLine(line) {
    try {
        // With `include` a pattern may begin with `!`; both read lines alike.
        return (0,_files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePathFilter */ .VO)('include', [line]);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
            return [];
        throw error;
    }
}
/** Whether globs match a path; one that cannot be meant is passed over. */
function matchesLines(globs, path) {
    const filter = globs.slice(0, _files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERNS */ .nP).flatMap(parseLine);
    return filter.length > 0 && (0,_files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcluded */ .RF)(filter, path.split('/'));
}
/**
 * Reads a tool's ignore file in the analysed folder, which has the form of `.gitignore`. A line that
 * cannot be meant is passed over, as Git does. Nothing is left out where there is no such file.
 */
function readIgnoreFile(project, name) {
    const lines = (project.read(name) ?? '').split(/\r?\n/).slice(0, _files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATTERNS */ .nP);
    const filter = lines.flatMap(parseLine);
    return (path) => filter.length > 0 && (0,_files_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .isExcluded */ .RF)(filter, path.split('/'));
}


/***/ }),

/***/ 10385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseToolConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _biome_parse_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94115);
/* harmony import */ var _biome_json_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55514);
/* harmony import */ var _biome_json_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65993);
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99861);





/** Longer than any configuration a person writes, in UTF-16 code units. */
const TEXT_LIMIT = 262_144;
/** Deeper than any configuration is nested. */
const NESTING_LIMIT = 64;
/** Aliases make a small text a large value; configurations have a handful. */
const ALIAS_LIMIT = 100;
const NO_NODES = new Set();
function plainValue(value, depth) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'object' || value === null || depth > NESTING_LIMIT)
        return null;
    if (Array.isArray(value))
        return value.map((item) => plainValue(item, depth + 1));
    return (0,_biome_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonObjectOf */ .p)(Object.entries(value).map(([key, item]) => [key, plainValue(item, depth + 1)]));
}
function parseJson(path, text) {
    const parsed = (0,_biome_parse_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(text);
    if (parsed.kind === 'parsed') {
        return { kind: 'parsed', path, settings: (0,_biome_parse_config_js__WEBPACK_IMPORTED_MODULE_1__/* .objectOf */ .X)(parsed.tree, NO_NODES) };
    }
    const { message, offset, length } = parsed.problem;
    const range = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_4__/* .createLineIndex */ .r)(text).rangeOfUtf16(offset, offset + length);
    return { kind: 'broken', path, message, range };
}
function brokenYaml(path, why, { line, col: column } = { line: 1, col: 1 }) {
    const message = `${why}, so nothing in this file is followed.`;
    const range = { startLine: line, startColumn: column, endLine: line, endColumn: column };
    return { kind: 'broken', path, message, range };
}
function parseYaml(path, text) {
    if (text.length > TEXT_LIMIT)
        return brokenYaml(path, 'The file is too long for a configuration');
    if ((0,_biome_json_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .isNestedDeeper */ .F)(text, NESTING_LIMIT))
        return brokenYaml(path, 'The file is nested too deeply for a configuration');
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const options = {
        lineCounter,
        prettyErrors: false,
        uniqueKeys: false,
        logLevel: 'silent',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
    const [error] = document.errors;
    if (error !== undefined) {
        const position = lineCounter.linePos(Math.min(error.pos[0], text.length));
        return brokenYaml(path, `The file is no YAML: ${error.message}`, position);
    }
    try {
        const settings = plainValue(document.toJS({ maxAliasCount: ALIAS_LIMIT }), 0);
        if ((0,_biome_json_object_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(settings))
            return { kind: 'parsed', path, settings };
        return brokenYaml(path, 'Expected an object with settings');
    }
    catch {
        // `yaml` refuses more aliases than that.
        return brokenYaml(path, 'The file has more aliases than a configuration needs');
    }
}
/** Reads a configuration as data: YAML by its extension, anything else as JSON with comments. Never throws. */
function parseToolConfig(path, text) {
    return /\.ya?ml$/.test(path) ? parseYaml(path, text) : parseJson(path, text);
}


/***/ }),

/***/ 19473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ describeFatal),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
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


/***/ }),

/***/ 33095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expandBraces)
/* harmony export */ });
/* unused harmony export MAX_ALTERNATIVES */
/** More alternatives than this in one pattern are a mistake or an attack. */
const MAX_ALTERNATIVES = 256;
/** Indexes of the braces and commas that no backslash takes as they stand. */
function* marks(text) {
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (character === '\\')
            at += 1;
        else if ('{,}'.includes(character))
            yield [at, character];
    }
}
/** Finds the first group; `{a}` without a comma stands for itself, as in shells. */
function firstGroup(text) {
    const open = [];
    let found = 'none';
    for (const [at, mark] of marks(text)) {
        if (mark === '{')
            open.push({ at, commas: [] });
        else if (mark === ',')
            open.at(-1)?.commas.push(at);
        else {
            const group = open.pop();
            if (group === undefined)
                return 'unbalanced';
            const isOutermost = found === 'none' || group.at < found.open;
            if (group.commas.length > 0 && isOutermost) {
                found = { open: group.at, commas: group.commas, close: at };
            }
        }
    }
    return open.length > 0 ? 'unbalanced' : found;
}
function alternatives(text, group) {
    const bounds = [group.open, ...group.commas, group.close];
    return bounds
        .slice(1)
        .map((end, index) => text.slice(0, group.open) +
        text.slice((bounds[index] ?? 0) + 1, end) +
        text.slice(group.close + 1));
}
/**
 * Expands `{a,b}` as shells do: nested, several in one pattern, empty alternatives allowed. Ranges
 * such as `{1..9}` are not among it.
 */
function expandBraces(pattern) {
    const patterns = [];
    const waiting = [pattern];
    for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
        const group = firstGroup(text);
        if (group === 'unbalanced')
            return { kind: 'malformed', reason: 'a brace without its partner' };
        if (group === 'none')
            patterns.push(text);
        else
            waiting.push(...alternatives(text, group).toReversed());
        if (patterns.length + waiting.length > MAX_ALTERNATIVES) {
            return { kind: 'malformed', reason: `more than ${MAX_ALTERNATIVES} alternatives in braces` };
        }
    }
    return { kind: 'expanded', patterns };
}


/***/ }),

/***/ 36078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeSystemError)
/* harmony export */ });
/** What can happen to a file on a good day, by the system's code. */
const WORDS = new Map([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['ENOENT', 'there is nothing of that name'],
    ['ENOTDIR', 'there is nothing of that name'],
    ['ELOOP', 'it is a symbolic link'],
    ['ENXIO', 'it is not a regular file'],
    ['ENAMETOOLONG', 'its path is too long for this system'],
    ['EIO', 'the disk reported an error'],
]);
/** Words for a failure of the file system, without a path. Anything else is a bug of ours, and thrown on. */
function describeSystemError(error) {
    if (error instanceof Error && 'syscall' in error && 'code' in error) {
        const code = String(error.code);
        return WORDS.get(code) ?? `the system reported ${code}`;
    }
    throw error;
}


/***/ }),

/***/ 14152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);

function matchesOne(token, codePoint) {
    switch (token.kind) {
        case 'character':
            return token.codePoint === codePoint;
        case 'set':
            return (token.isNegated !==
                token.ranges.some(([first, last]) => first <= codePoint && codePoint <= last));
        case 'any':
            return true;
        case 'star':
            return false;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .assertNever */ .xb)(token);
    }
}
/** A code point beyond the basic plane takes two UTF-16 units. */
function width(codePoint) {
    return codePoint > 0xffff ? 2 : 1;
}
/**
 * On a mismatch only the last star is widened, never an earlier one: what an earlier star could
 * gain, the last one can as well. So the time is at most name × pattern, and no pattern can bait it.
 */
function matchesTokens(tokens, name) {
    let token = 0;
    let at = 0;
    let lastStar = -1;
    let starEnd = 0;
    while (at < name.length) {
        const wanted = tokens[token];
        const codePoint = name.codePointAt(at) ?? -1;
        if (wanted?.kind === 'star') {
            lastStar = token;
            starEnd = at;
            token += 1;
        }
        else if (wanted !== undefined && matchesOne(wanted, codePoint)) {
            at += width(codePoint);
            token += 1;
        }
        else if (lastStar < 0) {
            return false;
        }
        else {
            starEnd += width(name.codePointAt(starEnd) ?? -1);
            at = starEnd;
            token = lastStar + 1;
        }
    }
    return tokens.slice(token).every(({ kind }) => kind === 'star');
}
function matchesSegment(segment, name) {
    if (segment.kind === 'literal')
        return segment.text === name;
    return segment.kind === 'tokens' && matchesTokens(segment.tokens, name);
}
/**
 * Whether a path, given as its names, matches from its first name to its last. The time is at most
 * path × pattern: patterns and paths both come from the analysed repository.
 */
function matchesGlob(glob, names) {
    let segment = 0;
    let at = 0;
    let lastGlobstar = -1;
    let globstarEnd = 0;
    while (at < names.length) {
        const wanted = glob[segment];
        if (wanted?.kind === 'globstar') {
            if (segment === glob.length - 1)
                return true;
            lastGlobstar = segment;
            globstarEnd = at;
            segment += 1;
        }
        else if (wanted !== undefined && matchesSegment(wanted, names[at] ?? '')) {
            at += 1;
            segment += 1;
        }
        else if (lastGlobstar < 0) {
            return false;
        }
        else {
            globstarEnd += 1;
            at = globstarEnd;
            segment = lastGlobstar + 1;
        }
    }
    return segment === glob.length;
}


/***/ }),

/***/ 54762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ toListedFile),
/* harmony export */   hw: () => (/* binding */ toFileName),
/* harmony export */   l: () => (/* binding */ isContainedPath),
/* harmony export */   si: () => (/* binding */ toPathBytes)
/* harmony export */ });
const REPLACEMENT_CHARACTER = '\uFFFD';
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decodeStrictly(bytes) {
    try {
        return strictUtf8.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** The length a UTF-8 sequence must have, judged by its first byte. */
function announcedLength(lead) {
    if (lead < 0xc0)
        return 1;
    if (lead < 0xe0)
        return 2;
    return lead < 0xf0 ? 3 : 4;
}
function showBytes(bytes) {
    let shown = '';
    let at = 0;
    while (at < bytes.length) {
        const lead = bytes[at] ?? 0;
        const length = announcedLength(lead);
        const character = decodeStrictly(bytes.subarray(at, at + length));
        shown += character ?? `\\x${lead.toString(16).padStart(2, '0')}`;
        at += character === undefined ? 1 : length;
    }
    return shown;
}
/** Names a file from the bytes the system knows it by. */
function toFileName(bytes) {
    const text = bytes.toString('utf8');
    // Only a name with a replacement character can have lost something in decoding.
    if (!text.includes(REPLACEMENT_CHARACTER) || decodeStrictly(bytes) !== undefined) {
        return { path: text };
    }
    return { path: showBytes(bytes), pathBytes: bytes.toString('base64') };
}
/** The bytes the system knows a file by. */
function toPathBytes(name) {
    return name.pathBytes === undefined
        ? Buffer.from(name.path, 'utf8')
        : Buffer.from(name.pathBytes, 'base64');
}
/** `.git` and the short name Windows gives it, in any case: never listed, never read. */
const GIT_FOLDER = /^(?:\.git|git~\d)$/i;
/**
 * Whether a path stays below the folder it is relative to and outside of `.git`. An index is a file
 * of the repository: one made by hand can hold `../../etc/passwd`.
 */
function isContainedPath(path) {
    return path
        .split('/')
        .every((name) => name !== '' && name !== '.' && name !== '..' && !GIT_FOLDER.test(name));
}
/** A listing's entry for a path of these bytes. A path that leads elsewhere is `special`, whatever the listing says. */
function toListedFile(bytes, kind) {
    const name = toFileName(bytes);
    const contained = isContainedPath(name.path) ? kind : 'special';
    return name.pathBytes === undefined
        ? { path: name.path, kind: contained }
        : { ...name, kind: contained };
}


/***/ }),

/***/ 74782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/** The POSIX classes as Git knows them: ASCII only, whatever the locale. */
const POSIX_CLASSES = new Map([
    ['alnum', '09AZaz'],
    ['alpha', 'AZaz'],
    ['blank', '  \t\t'],
    ['cntrl', '\u0000\u001F\u007F\u007F'],
    ['digit', '09'],
    ['graph', '!~'],
    ['lower', 'az'],
    ['print', ' ~'],
    ['punct', '!/:@[`{~'],
    ['space', '  \t\r'],
    ['upper', 'AZ'],
    ['xdigit', '09AFaf'],
]);
const UNCLOSED_SET = 'a "[" without its "]"';
function codePointOf(character) {
    return character?.codePointAt(0) ?? -1;
}
function posixClass(name) {
    const bounds = POSIX_CLASSES.get(name);
    if (bounds === undefined)
        return undefined;
    return Array.from({ length: bounds.length / 2 }, (_, index) => [
        bounds.charCodeAt(index * 2),
        bounds.charCodeAt(index * 2 + 1),
    ]);
}
/** Reads one character of a set, with its backslash if it has one. */
function readMember(cursor) {
    if (cursor.characters[cursor.at] === '\\')
        cursor.at += 1;
    const codePoint = codePointOf(cursor.characters[cursor.at]);
    cursor.at += 1;
    return codePoint;
}
/**
 * Reads a member or a range of a set. A `-` before the closing bracket stands for itself; a range
 * that runs backwards is its first member.
 */
function readRange(cursor) {
    const first = readMember(cursor);
    const [dash, next] = cursor.characters.slice(cursor.at, cursor.at + 2);
    if (dash !== '-' || next === undefined || next === ']')
        return [first, first];
    cursor.at += 1;
    return [first, Math.max(first, readMember(cursor))];
}
/** Reads a member, a range or a class such as `[:digit:]`; `undefined` for a class nobody knows. */
function readMembers(cursor) {
    const end = cursor.characters.indexOf(']', cursor.at + 2);
    const text = cursor.characters.slice(cursor.at, end + 1).join('');
    const name = /^\[:(.*):\]$/su.exec(text)?.[1];
    if (name === undefined)
        return [readRange(cursor)];
    cursor.at = end + 1;
    return posixClass(name);
}
/** Reads a set from after its `[` to after its `]`; `undefined` when it is not closed or not known. */
function readSet(cursor) {
    const isNegated = ['!', '^'].includes(cursor.characters[cursor.at] ?? '');
    if (isNegated)
        cursor.at += 1;
    const ranges = [];
    // A `]` that comes first stands for itself.
    for (let isFirst = true; isFirst || cursor.characters[cursor.at] !== ']'; isFirst = false) {
        if (cursor.at >= cursor.characters.length)
            return undefined;
        const members = readMembers(cursor);
        if (members === undefined)
            return undefined;
        ranges.push(...members);
    }
    cursor.at += 1;
    return { kind: 'set', isNegated, ranges };
}
/** Reads one token; `undefined` when the pattern is malformed there. */
function readToken(cursor) {
    const character = cursor.characters[cursor.at];
    cursor.at += 1;
    if (character === '*')
        return { kind: 'star' };
    if (character === '?')
        return { kind: 'any' };
    if (character === '[')
        return readSet(cursor);
    if (character !== '\\')
        return { kind: 'character', codePoint: codePointOf(character) };
    const escaped = cursor.characters[cursor.at];
    cursor.at += 1;
    return escaped === undefined ? undefined : { kind: 'character', codePoint: codePointOf(escaped) };
}
/** Moves past a slash. Escaped or not, it parts two names. */
function skipSlash(cursor) {
    const [first, second] = cursor.characters.slice(cursor.at, cursor.at + 2);
    if (first === '/')
        cursor.at += 1;
    else if (first === '\\' && second === '/')
        cursor.at += 2;
    else
        return false;
    return true;
}
function toSegment(tokens) {
    if (tokens.length > 1 && tokens.every((token) => token.kind === 'star')) {
        return { kind: 'globstar' };
    }
    const literal = tokens.map((token) => token.kind === 'character' ? String.fromCodePoint(token.codePoint) : undefined);
    return literal.includes(undefined)
        ? { kind: 'tokens', tokens }
        : { kind: 'literal', text: literal.join('') };
}
/**
 * Parses a pattern over paths with `/`:
 *
 * | pattern  | matches                                                                   |
 * | -------- | ------------------------------------------------------------------------- |
 * | `*`      | any characters of one name, also none, also a leading dot                 |
 * | `?`      | one character of a name                                                   |
 * | `[a-z]`  | one of a set; `[!…]` and `[^…]` one outside of it; `[[:digit:]]` a class  |
 * | `**`     | as a whole name: any number of names, also none; at the end at least one  |
 * | `\`      | takes the next character as it stands                                     |
 *
 * This is what Git does in `.gitattributes` for a pattern with a slash.
 */
function parseGlob(pattern) {
    const cursor = { characters: Array.from(pattern), at: 0 };
    const segments = [];
    let tokens = [];
    while (cursor.at < cursor.characters.length) {
        if (skipSlash(cursor)) {
            segments.push(toSegment(tokens));
            tokens = [];
            continue;
        }
        const isSet = cursor.characters[cursor.at] === '[';
        const token = readToken(cursor);
        if (token === undefined) {
            return { kind: 'malformed', reason: isSet ? UNCLOSED_SET : 'a "\\" at the end' };
        }
        tokens.push(token);
    }
    segments.push(toSegment(tokens));
    return {
        kind: 'glob',
        glob: segments.filter((segment, index) => segment.kind !== 'globstar' || segments[index + 1]?.kind !== 'globstar'),
    };
}


/***/ }),

/***/ 33032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ isExcluded),
/* harmony export */   VO: () => (/* binding */ parsePathFilter),
/* harmony export */   _g: () => (/* binding */ inclusionOf),
/* harmony export */   nP: () => (/* binding */ MAX_PATTERNS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
/* harmony import */ var _brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33095);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14152);
/* harmony import */ var _parse_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74782);




/** Longer patterns, and more of them, are a mistake or an attack: matching takes time for each. */
const MAX_PATTERN_LENGTH = 1_000;
const MAX_PATTERNS = 1_000;
/** An extended glob. `!(` at the start of a line takes back a name in parentheses, unless they hold a choice. */
const EXTENDED_GLOB = /(?<!\\)[?*+@]\(|(?<!\\|^)!\(|^!\([^)]*\|/;
/** What can be wrong with a line, most basic first; each answer completes "found … with". */
const MISTAKES = [
    (line) => line.length > MAX_PATTERN_LENGTH && `${line.length} characters; keep to ${MAX_PATTERN_LENGTH}`,
    (line) => /(?:^!?|\/)\.\.(?:\/|$)/.test(line) && 'a ".." in it; write it without',
    (line) => /^!?[a-z]:/i.test(line) && 'a drive letter; leave it away',
    (line) => /\\[\p{L}\p{N}_.]/u.test(line) && 'a "\\" between names; write "/"',
    (line) => EXTENDED_GLOB.test(line) &&
        'an extended glob such as "!(a)"; write "{a,b}", or a line that begins with "!"',
    (line) => /(?<!\\)\{[^{},]*\.\.[^{},]*\}/.test(line) && 'a range in braces; write "{1,2,3}"',
];
function firstMistake(line) {
    for (const check of MISTAKES) {
        const found = check(line);
        if (found !== false)
            return found;
    }
    return undefined;
}
function mistake(input, line, found) {
    const shown = line.length > 80 ? `${line.slice(0, 80)}…` : line;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`Expected "${input}" to hold glob patterns relative to the analysed folder, one a line, ` +
        `found ${JSON.stringify(shown)} with ${found}.`);
}
/**
 * The globs of one pattern without braces: the file it names, and everything below the folder it
 * names. Without a slash before its end it matches at any depth.
 */
function globTexts(pattern) {
    const isFolder = pattern.endsWith('/');
    const path = pattern
        .split('/')
        .filter((name) => name !== '' && name !== '.')
        .join('/');
    if (path === '')
        return ['**'];
    const isAnchored = /\/(?!\/*$)/.test(pattern);
    const anchored = isAnchored ? path : `**/${path}`;
    return isFolder ? [`${anchored}/**`] : [anchored, `${anchored}/**`];
}
function parseRules(input, line) {
    const isNegated = line.startsWith('!');
    const pattern = isNegated ? line.slice(1).trim() : line;
    const found = firstMistake(line);
    if (found !== undefined)
        throw mistake(input, line, found);
    const expansion = (0,_brace_expansion_js__WEBPACK_IMPORTED_MODULE_2__/* .expandBraces */ .P)(pattern);
    if (expansion.kind === 'malformed')
        throw mistake(input, line, expansion.reason);
    return expansion.patterns.map((text) => ({
        text,
        isNegated,
        globs: globTexts(text).map((globText) => {
            const parsed = (0,_parse_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGlob */ .q)(globText);
            if (parsed.kind === 'malformed')
                throw mistake(input, line, parsed.reason);
            return parsed.glob;
        }),
    }));
}
/**
 * Parses the lines of `include`, of `exclude`, or of the paths of an override in `evenkeel.yml`.
 *
 * - Patterns are relative to the analysed folder, with `/` on every platform; case counts.
 * - `*`, `?`, `[…]` and `**` mean what `parseGlob` says; `{a,b}` is either; `\` escapes.
 *   Parentheses stand for themselves.
 * - A pattern without a slash, or with one at its end only, matches at any depth. A leading `/`
 *   ties it to the analysed folder.
 * - A pattern that matches a folder matches everything below it; with a `/` at its end it matches
 *   folders only.
 * - A line that begins with `!` takes back what lines above it said; the last line that matches
 *   counts. Blank lines and lines that begin with `#` say nothing; `\!` and `\#` are names.
 *
 * Throws `ConfigurationError` for what cannot be meant.
 */
function parsePathFilter(input, lines) {
    const patterns = lines
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    if (patterns.length > MAX_PATTERNS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`Expected "${input}" to hold at most ${MAX_PATTERNS} patterns, found ${patterns.length}; name folders instead of files.`);
    }
    if (input === 'exclude' && patterns[0]?.startsWith('!') === true) {
        throw mistake(input, patterns[0], 'nothing above it that its "!" could take back');
    }
    return patterns.flatMap((line) => parseRules(input, line));
}
/** The last rule that matches a path, given as its names. */
function lastMatch(filter, names) {
    return filter.findLast(({ globs }) => globs.some((glob) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlob */ .k)(glob, names)));
}
/** Whether `exclude` leaves the path out. */
function isExcluded(exclude, names) {
    return lastMatch(exclude, names)?.isNegated === false;
}
/** An empty `include` takes everything, and so does one that begins with `!`, less what it names. */
function inclusionOf(include, names) {
    const rule = lastMatch(include, names);
    if (rule === undefined) {
        const takesTheRest = include[0]?.isNegated ?? true;
        return takesTheRest ? { kind: 'included' } : { kind: 'not-included' };
    }
    return rule.isNegated ? { kind: 'not-included' } : { kind: 'included', pattern: rule.text };
}


/***/ }),

/***/ 43430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ eachOnce),
  D: () => (/* binding */ mergeFindings)
});

// EXTERNAL MODULE: ./build/model/finding.js
var model_finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/findings/equivalences-data.js
// oxlint-disable max-lines -- it is a table.
/** Rules that mean the same, one meaning a line. Written by `scripts/equivalences.ts`; do not edit. */
const EQUIVALENCES = `
bidi/control bidi/unterminated ruff/PLE2502 pylint/E2502 pylint/bidirectional-unicode
biome/a11y/noAccessKey biome/lint/a11y/noAccessKey eslint/@html-eslint/no-accesskey-attrs eslint/jsx-a11y/no-access-key
biome/a11y/noAmbiguousAnchorText biome/lint/a11y/noAmbiguousAnchorText
biome/a11y/noAriaHiddenOnFocusable biome/lint/a11y/noAriaHiddenOnFocusable eslint/@html-eslint/no-aria-hidden-on-focusable eslint/jsx-a11y/no-aria-hidden-on-focusable
biome/a11y/noAriaUnsupportedElements biome/lint/a11y/noAriaUnsupportedElements eslint/jsx-a11y/aria-unsupported-elements
biome/a11y/noAutofocus biome/lint/a11y/noAutofocus eslint/jsx-a11y/no-autofocus
biome/a11y/noDistractingElements biome/lint/a11y/noDistractingElements eslint/jsx-a11y/no-distracting-elements
biome/a11y/noHeaderScope biome/lint/a11y/noHeaderScope eslint/jsx-a11y/scope
biome/a11y/noInteractiveElementToNoninteractiveRole biome/lint/a11y/noInteractiveElementToNoninteractiveRole eslint/jsx-a11y/no-interactive-element-to-noninteractive-role
biome/a11y/noLabelWithoutControl biome/lint/a11y/noLabelWithoutControl eslint/jsx-a11y/label-has-associated-control
biome/a11y/noNoninteractiveElementInteractions biome/lint/a11y/noNoninteractiveElementInteractions eslint/jsx-a11y/no-noninteractive-element-interactions
biome/a11y/noNoninteractiveElementToInteractiveRole biome/lint/a11y/noNoninteractiveElementToInteractiveRole eslint/jsx-a11y/no-noninteractive-element-to-interactive-role
biome/a11y/noNoninteractiveTabindex biome/lint/a11y/noNoninteractiveTabindex eslint/jsx-a11y/no-noninteractive-tabindex
biome/a11y/noPositiveTabindex biome/lint/a11y/noPositiveTabindex eslint/@html-eslint/no-positive-tabindex eslint/jsx-a11y/tabindex-no-positive
biome/a11y/noRedundantAlt biome/lint/a11y/noRedundantAlt eslint/jsx-a11y/img-redundant-alt
biome/a11y/noRedundantRoles biome/lint/a11y/noRedundantRoles eslint/@html-eslint/no-redundant-role eslint/jsx-a11y/no-redundant-roles
biome/a11y/noStaticElementInteractions biome/lint/a11y/noStaticElementInteractions eslint/jsx-a11y/no-static-element-interactions
biome/a11y/noSvgWithoutTitle biome/lint/a11y/noSvgWithoutTitle
biome/a11y/useAltText biome/lint/a11y/useAltText eslint/@html-eslint/require-img-alt eslint/jsx-a11y/alt-text
biome/a11y/useAnchorContent biome/lint/a11y/useAnchorContent eslint/jsx-a11y/anchor-has-content
biome/a11y/useAriaActivedescendantWithTabindex biome/lint/a11y/useAriaActivedescendantWithTabindex eslint/jsx-a11y/aria-activedescendant-has-tabindex
biome/a11y/useAriaPropsForRole biome/lint/a11y/useAriaPropsForRole eslint/jsx-a11y/role-has-required-aria-props
biome/a11y/useAriaPropsSupportedByRole biome/lint/a11y/useAriaPropsSupportedByRole eslint/jsx-a11y/role-supports-aria-props
biome/a11y/useButtonType biome/lint/a11y/useButtonType eslint/@eslint-react/dom-no-missing-button-type eslint/@html-eslint/require-button-type eslint/react-dom/no-missing-button-type eslint/react/button-has-type
biome/a11y/useFocusableInteractive biome/lint/a11y/useFocusableInteractive eslint/jsx-a11y/interactive-supports-focus
biome/a11y/useGenericFontNames biome/lint/a11y/useGenericFontNames
biome/a11y/useHeadingContent biome/lint/a11y/useHeadingContent eslint/@html-eslint/no-empty-headings eslint/jsx-a11y/heading-has-content
biome/a11y/useHtmlLang biome/lint/a11y/useHtmlLang eslint/@html-eslint/require-lang eslint/jsx-a11y/html-has-lang
biome/a11y/useIframeTitle biome/lint/a11y/useIframeTitle eslint/@html-eslint/require-frame-title eslint/jsx-a11y/iframe-has-title
biome/a11y/useKeyWithClickEvents biome/lint/a11y/useKeyWithClickEvents eslint/jsx-a11y/click-events-have-key-events
biome/a11y/useKeyWithMouseEvents biome/lint/a11y/useKeyWithMouseEvents eslint/jsx-a11y/mouse-events-have-key-events
biome/a11y/useMediaCaption biome/lint/a11y/useMediaCaption eslint/jsx-a11y/media-has-caption
biome/a11y/useSemanticElements biome/lint/a11y/useSemanticElements eslint/jsx-a11y/prefer-tag-over-role
biome/a11y/useValidAnchor biome/lint/a11y/useValidAnchor eslint/jsx-a11y/anchor-is-valid eslint/qwik/jsx-a
biome/a11y/useValidAriaProps biome/lint/a11y/useValidAriaProps eslint/jsx-a11y/aria-props
biome/a11y/useValidAriaRole biome/lint/a11y/useValidAriaRole eslint/@html-eslint/no-invalid-role eslint/jsx-a11y/aria-role
biome/a11y/useValidAriaValues biome/lint/a11y/useValidAriaValues eslint/jsx-a11y/aria-proptypes
biome/a11y/useValidAutocomplete biome/lint/a11y/useValidAutocomplete eslint/jsx-a11y/autocomplete-valid
biome/a11y/useValidLang biome/lint/a11y/useValidLang eslint/jsx-a11y/lang
biome/complexity/noAdjacentSpacesInRegex biome/lint/complexity/noAdjacentSpacesInRegex eslint/no-regex-spaces
biome/complexity/noArguments biome/lint/complexity/noArguments eslint/prefer-rest-params
biome/complexity/noBannedTypes biome/lint/complexity/noBannedTypes eslint/@typescript-eslint/ban-types
biome/complexity/noCommaOperator biome/lint/complexity/noCommaOperator eslint/no-sequences
biome/complexity/noDivRegex biome/lint/complexity/noDivRegex eslint/no-div-regex
biome/complexity/noEmptyTypeParameters biome/lint/complexity/noEmptyTypeParameters
biome/complexity/noExcessiveCognitiveComplexity biome/lint/complexity/noExcessiveCognitiveComplexity eslint/sonarjs/cognitive-complexity
biome/complexity/noExcessiveLinesPerFunction biome/lint/complexity/noExcessiveLinesPerFunction
biome/complexity/noExcessiveNestedTestSuites biome/lint/complexity/noExcessiveNestedTestSuites eslint/jest/max-nested-describe eslint/vitest/max-nested-describe
biome/complexity/noExtraBooleanCast biome/lint/complexity/noExtraBooleanCast eslint/no-extra-boolean-cast
biome/complexity/noFlatMapIdentity biome/lint/complexity/noFlatMapIdentity
biome/complexity/noForEach biome/lint/complexity/noForEach eslint/unicorn/no-array-for-each
biome/complexity/noImplicitCoercions biome/lint/complexity/noImplicitCoercions eslint/no-implicit-coercion
biome/complexity/noImportantStyles biome/lint/complexity/noImportantStyles eslint/css/no-important stylelint/declaration-no-important
biome/complexity/noRedundantDefaultExport biome/lint/complexity/noRedundantDefaultExport
biome/complexity/noStaticOnlyClass biome/lint/complexity/noStaticOnlyClass eslint/@typescript-eslint/no-extraneous-class eslint/unicorn/no-static-only-class
biome/complexity/noThisInStatic biome/lint/complexity/noThisInStatic eslint/@mysticatea/no-this-in-static
biome/complexity/noUselessCatch biome/lint/complexity/noUselessCatch eslint/no-useless-catch
biome/complexity/noUselessCatchBinding biome/lint/complexity/noUselessCatchBinding
biome/complexity/noUselessConstructor biome/lint/complexity/noUselessConstructor eslint/@typescript-eslint/no-useless-constructor eslint/no-useless-constructor
biome/complexity/noUselessContinue biome/lint/complexity/noUselessContinue
biome/complexity/noUselessEmptyExport biome/lint/complexity/noUselessEmptyExport eslint/@typescript-eslint/no-useless-empty-export
biome/complexity/noUselessEscapeInRegex biome/lint/complexity/noUselessEscapeInRegex eslint/no-useless-escape
biome/complexity/noUselessFragments biome/lint/complexity/noUselessFragments eslint/@eslint-react/jsx-no-useless-fragment eslint/react-jsx/no-useless-fragment eslint/react/jsx-no-useless-fragment
biome/complexity/noUselessLabel biome/lint/complexity/noUselessLabel eslint/no-extra-label
biome/complexity/noUselessLoneBlockStatements biome/lint/complexity/noUselessLoneBlockStatements eslint/no-lone-blocks
biome/complexity/noUselessRename biome/lint/complexity/noUselessRename eslint/no-useless-rename
biome/complexity/noUselessReturn biome/lint/complexity/noUselessReturn
biome/complexity/noUselessStringConcat biome/lint/complexity/noUselessStringConcat eslint/no-useless-concat
biome/complexity/noUselessStringRaw biome/lint/complexity/noUselessStringRaw
biome/complexity/noUselessSwitchCase biome/lint/complexity/noUselessSwitchCase eslint/unicorn/no-useless-switch-case
biome/complexity/noUselessTernary biome/lint/complexity/noUselessTernary eslint/no-unneeded-ternary
biome/complexity/noUselessThisAlias biome/lint/complexity/noUselessThisAlias
biome/complexity/noUselessTypeConstraint biome/lint/complexity/noUselessTypeConstraint eslint/@typescript-eslint/no-unnecessary-type-constraint
biome/complexity/noUselessUndefined biome/lint/complexity/noUselessUndefined eslint/unicorn/no-useless-undefined
biome/complexity/noUselessUndefinedInitialization biome/lint/complexity/noUselessUndefinedInitialization eslint/no-undef-init
biome/complexity/noVoid biome/lint/complexity/noVoid eslint/no-void
biome/complexity/useArrayFind biome/lint/complexity/useArrayFind eslint/@typescript-eslint/prefer-find
biome/complexity/useArrowFunction biome/lint/complexity/useArrowFunction
biome/complexity/useDateNow biome/lint/complexity/useDateNow eslint/https://github.com/e18e/eslint-plugin/prefer-date-now eslint/unicorn/prefer-date-now
biome/complexity/useFlatMap biome/lint/complexity/useFlatMap eslint/unicorn/prefer-array-flat-map
biome/complexity/useIndexOf biome/lint/complexity/useIndexOf eslint/unicorn/prefer-array-index-of
biome/complexity/useLiteralKeys biome/lint/complexity/useLiteralKeys eslint/@typescript-eslint/dot-notation eslint/dot-notation eslint/no-useless-computed-key
biome/complexity/useMaxParams biome/lint/complexity/useMaxParams eslint/@typescript-eslint/max-params eslint/max-params
biome/complexity/useNumericLiterals biome/lint/complexity/useNumericLiterals eslint/prefer-numeric-literals
biome/complexity/useOptionalChain biome/lint/complexity/useOptionalChain eslint/@typescript-eslint/prefer-optional-chain
biome/complexity/useRegexLiterals biome/lint/complexity/useRegexLiterals eslint/prefer-regex-literals
biome/complexity/useSimpleNumberKeys biome/lint/complexity/useSimpleNumberKeys
biome/complexity/useSimplifiedLogicExpression biome/lint/complexity/useSimplifiedLogicExpression
biome/complexity/useWhile biome/lint/complexity/useWhile eslint/sonarjs/prefer-while
biome/correctness/noBeforeInteractiveScriptOutsideDocument biome/lint/correctness/noBeforeInteractiveScriptOutsideDocument eslint/@next/next/no-before-interactive-script-outside-document
biome/correctness/noChildrenProp biome/lint/correctness/noChildrenProp eslint/@eslint-react/jsx-no-children-prop eslint/react-jsx/no-children-prop eslint/react/no-children-prop
biome/correctness/noConstAssign biome/lint/correctness/noConstAssign eslint/no-const-assign
biome/correctness/noConstantCondition biome/lint/correctness/noConstantCondition eslint/no-constant-condition
biome/correctness/noConstantMathMinMaxClamp biome/lint/correctness/noConstantMathMinMaxClamp
biome/correctness/noConstructorReturn biome/lint/correctness/noConstructorReturn eslint/no-constructor-return
biome/correctness/noDuplicateArgumentNames biome/lint/correctness/noDuplicateArgumentNames
biome/correctness/noDuplicateEnumValueNames biome/lint/correctness/noDuplicateEnumValueNames
biome/correctness/noDuplicateInputFieldNames biome/lint/correctness/noDuplicateInputFieldNames
biome/correctness/noDuplicateVariableNames biome/lint/correctness/noDuplicateVariableNames
biome/correctness/noEmptyCharacterClassInRegex biome/lint/correctness/noEmptyCharacterClassInRegex eslint/no-empty-character-class
biome/correctness/noEmptyPattern biome/lint/correctness/noEmptyPattern eslint/no-empty-pattern
biome/correctness/noGlobalDirnameFilename biome/lint/correctness/noGlobalDirnameFilename
biome/correctness/noGlobalObjectCalls biome/lint/correctness/noGlobalObjectCalls eslint/no-obj-calls
biome/correctness/noInnerDeclarations biome/lint/correctness/noInnerDeclarations eslint/no-inner-declarations
biome/correctness/noInvalidConstructorSuper biome/lint/correctness/noInvalidConstructorSuper eslint/constructor-super
biome/correctness/noInvalidDirectionInLinearGradient biome/lint/correctness/noInvalidDirectionInLinearGradient
biome/correctness/noInvalidGridAreas biome/lint/correctness/noInvalidGridAreas
biome/correctness/noInvalidPositionAtImportRule biome/lint/correctness/noInvalidPositionAtImportRule
biome/correctness/noInvalidUseBeforeDeclaration biome/lint/correctness/noInvalidUseBeforeDeclaration eslint/@typescript-eslint/no-use-before-define eslint/no-use-before-define
biome/correctness/noMissingVarFunction biome/lint/correctness/noMissingVarFunction
biome/correctness/noNestedComponentDefinitions biome/lint/correctness/noNestedComponentDefinitions eslint/@eslint-react/no-nested-component-definitions eslint/react-x/no-nested-component-definitions
biome/correctness/noNextAsyncClientComponent biome/lint/correctness/noNextAsyncClientComponent eslint/@next/next/no-async-client-component
biome/correctness/noNodejsModules biome/lint/correctness/noNodejsModules eslint/import/no-nodejs-modules
biome/correctness/noNonoctalDecimalEscape biome/lint/correctness/noNonoctalDecimalEscape eslint/no-nonoctal-decimal-escape
biome/correctness/noPrecisionLoss biome/lint/correctness/noPrecisionLoss eslint/@typescript-eslint/no-loss-of-precision eslint/no-loss-of-precision
biome/correctness/noPrivateImports biome/lint/correctness/noPrivateImports eslint/import-access/eslint-plugin-import-access
biome/correctness/noProcessGlobal biome/lint/correctness/noProcessGlobal
biome/correctness/noQwikUseVisibleTask biome/lint/correctness/noQwikUseVisibleTask eslint/qwik/no-use-visible-task
biome/correctness/noReactPropAssignments biome/lint/correctness/noReactPropAssignments eslint/react-hooks/react-compiler
biome/correctness/noRenderReturnValue biome/lint/correctness/noRenderReturnValue
biome/correctness/noRestrictedElements biome/lint/correctness/noRestrictedElements eslint/react/forbid-elements
biome/correctness/noSelfAssign biome/lint/correctness/noSelfAssign eslint/no-self-assign
biome/correctness/noSetterReturn biome/lint/correctness/noSetterReturn eslint/no-setter-return
biome/correctness/noSolidDestructuredProps biome/lint/correctness/noSolidDestructuredProps
biome/correctness/noStringCaseMismatch biome/lint/correctness/noStringCaseMismatch
biome/correctness/noSwitchDeclarations biome/lint/correctness/noSwitchDeclarations eslint/no-case-declarations
biome/correctness/noUndeclaredDependencies biome/lint/correctness/noUndeclaredDependencies eslint/import/no-extraneous-dependencies
biome/correctness/noUndeclaredVariables biome/lint/correctness/noUndeclaredVariables eslint/no-undef
biome/correctness/noUnknownFunction biome/lint/correctness/noUnknownFunction
biome/correctness/noUnknownMediaFeatureName biome/lint/correctness/noUnknownMediaFeatureName
biome/correctness/noUnknownProperty biome/lint/correctness/noUnknownProperty
biome/correctness/noUnknownPseudoClass biome/lint/correctness/noUnknownPseudoClass
biome/correctness/noUnknownPseudoElement biome/lint/correctness/noUnknownPseudoElement
biome/correctness/noUnknownTypeSelector biome/lint/correctness/noUnknownTypeSelector
biome/correctness/noUnknownUnit biome/lint/correctness/noUnknownUnit
biome/correctness/noUnmatchableAnbSelector biome/lint/correctness/noUnmatchableAnbSelector
biome/correctness/noUnreachable biome/lint/correctness/noUnreachable eslint/no-unreachable
biome/correctness/noUnreachableSuper biome/lint/correctness/noUnreachableSuper eslint/no-this-before-super
biome/correctness/noUnresolvedImports biome/lint/correctness/noUnresolvedImports
biome/correctness/noUnsafeFinally biome/lint/correctness/noUnsafeFinally eslint/no-unsafe-finally
biome/correctness/noUnsafeOptionalChaining biome/lint/correctness/noUnsafeOptionalChaining eslint/no-unsafe-optional-chaining
biome/correctness/noUnusedFunctionParameters biome/lint/correctness/noUnusedFunctionParameters
biome/correctness/noUnusedImports biome/lint/correctness/noUnusedImports eslint/unused-imports/no-unused-imports
biome/correctness/noUnusedInstantiation biome/lint/correctness/noUnusedInstantiation
biome/correctness/noUnusedLabels biome/lint/correctness/noUnusedLabels eslint/no-unused-labels
biome/correctness/noUnusedPrivateClassMembers biome/lint/correctness/noUnusedPrivateClassMembers eslint/no-unused-private-class-members
biome/correctness/noUnusedVariables biome/lint/correctness/noUnusedVariables eslint/@typescript-eslint/no-unused-vars eslint/no-unused-vars eslint/unused-imports/no-unused-vars
biome/correctness/noVoidElementsWithChildren biome/lint/correctness/noVoidElementsWithChildren eslint/@eslint-react/dom-no-void-elements-with-children eslint/react-dom/no-void-elements-with-children eslint/react/void-dom-elements-no-children
biome/correctness/noVoidTypeReturn biome/lint/correctness/noVoidTypeReturn
biome/correctness/noVueDataObjectDeclaration biome/lint/correctness/noVueDataObjectDeclaration
biome/correctness/noVueSetupPropsReactivityLoss biome/lint/correctness/noVueSetupPropsReactivityLoss
biome/correctness/useExhaustiveDependencies biome/lint/correctness/useExhaustiveDependencies eslint/@eslint-react/exhaustive-deps eslint/react-hooks/exhaustive-deps eslint/react-x/exhaustive-deps
biome/correctness/useGraphqlNamedOperations biome/lint/correctness/useGraphqlNamedOperations eslint/@graphql-eslint/no-anonymous-operations
biome/correctness/useHookAtTopLevel biome/lint/correctness/useHookAtTopLevel eslint/react-hooks/rules-of-hooks
biome/correctness/useImageSize biome/lint/correctness/useImageSize eslint/qwik/jsx-img
biome/correctness/useImportExtensions biome/lint/correctness/useImportExtensions
biome/correctness/useInlineScriptId biome/lint/correctness/useInlineScriptId eslint/@next/next/inline-script-id
biome/correctness/useIsNan biome/lint/correctness/useIsNan eslint/use-isnan
biome/correctness/useJsonImportAttributes biome/lint/correctness/useJsonImportAttributes
biome/correctness/useJsxKeyInIterable biome/lint/correctness/useJsxKeyInIterable eslint/@eslint-react/no-missing-key eslint/qwik/jsx-key eslint/react-x/no-missing-key eslint/react/jsx-key
biome/correctness/useLoneAnonymousOperation biome/lint/correctness/useLoneAnonymousOperation
biome/correctness/useParseIntRadix biome/lint/correctness/useParseIntRadix eslint/radix
biome/correctness/useQwikClasslist biome/lint/correctness/useQwikClasslist eslint/qwik/prefer-classlist
biome/correctness/useQwikMethodUsage biome/lint/correctness/useQwikMethodUsage eslint/qwik/use-method-usage
biome/correctness/useQwikValidLexicalScope biome/lint/correctness/useQwikValidLexicalScope eslint/qwik/valid-lexical-scope
biome/correctness/useSingleJsDocAsterisk biome/lint/correctness/useSingleJsDocAsterisk eslint/jsdoc/no-multi-asterisks
biome/correctness/useUniqueElementIds biome/lint/correctness/useUniqueElementIds
biome/correctness/useValidForDirection biome/lint/correctness/useValidForDirection eslint/for-direction
biome/correctness/useValidTypeof biome/lint/correctness/useValidTypeof eslint/valid-typeof
biome/correctness/useYield biome/lint/correctness/useYield eslint/require-yield
biome/invalid-configuration biome/lint/invalid-configuration
biome/nursery/noBaseToString biome/lint/nursery/noBaseToString eslint/@typescript-eslint/no-base-to-string
biome/nursery/noBunModules biome/lint/nursery/noBunModules
biome/nursery/noComponentHookFactories biome/lint/nursery/noComponentHookFactories eslint/@eslint-react/component-hook-factories eslint/react-hooks/component-hook-factories eslint/react-x/component-hook-factories
biome/nursery/noConditionalExpect biome/lint/nursery/noConditionalExpect eslint/jest/no-conditional-expect eslint/playwright/no-conditional-expect eslint/vitest/no-conditional-expect
biome/nursery/noDrizzleDeleteWithoutWhere biome/lint/nursery/noDrizzleDeleteWithoutWhere eslint/drizzle/enforce-delete-with-where
biome/nursery/noDrizzleUpdateWithoutWhere biome/lint/nursery/noDrizzleUpdateWithoutWhere eslint/drizzle/enforce-update-with-where
biome/nursery/noDuplicateFieldDefinitionNames biome/lint/nursery/noDuplicateFieldDefinitionNames
biome/nursery/noDuplicateSelectors biome/lint/nursery/noDuplicateSelectors
biome/nursery/noEmptyObjectKeys biome/lint/nursery/noEmptyObjectKeys
biome/nursery/noExcessiveNestedCallbacks biome/lint/nursery/noExcessiveNestedCallbacks eslint/max-nested-callbacks
biome/nursery/noExcessiveSelectorClasses biome/lint/nursery/noExcessiveSelectorClasses
biome/nursery/noExtendNative biome/lint/nursery/noExtendNative
biome/nursery/noFloatingPromises biome/lint/nursery/noFloatingPromises eslint/@typescript-eslint/no-floating-promises
biome/nursery/noIdenticalTestTitle biome/lint/nursery/noIdenticalTestTitle eslint/jest/no-identical-title eslint/vitest/no-identical-title
biome/nursery/noImpliedEval biome/lint/nursery/noImpliedEval eslint/@typescript-eslint/no-implied-eval eslint/no-implied-eval
biome/nursery/noInlineStyles biome/lint/nursery/noInlineStyles eslint/@html-eslint/no-inline-styles
biome/nursery/noInvalidFileInputAccept biome/lint/nursery/noInvalidFileInputAccept
biome/nursery/noInvalidPropertyInitValue biome/lint/nursery/noInvalidPropertyInitValue
biome/nursery/noJsRestrictedProperties biome/lint/nursery/noJsRestrictedProperties eslint/no-restricted-properties
biome/nursery/noJsonUnsafeValues biome/lint/nursery/noJsonUnsafeValues
biome/nursery/noJsxLeakedDollar biome/lint/nursery/noJsxLeakedDollar
biome/nursery/noJsxNamespace biome/lint/nursery/noJsxNamespace
biome/nursery/noLoopFunc biome/lint/nursery/noLoopFunc
biome/nursery/noMisleadingReturnType biome/lint/nursery/noMisleadingReturnType
biome/nursery/noMisusedPromises biome/lint/nursery/noMisusedPromises eslint/@typescript-eslint/no-misused-promises
biome/nursery/noNegationInEqualityCheck biome/lint/nursery/noNegationInEqualityCheck eslint/unicorn/no-negation-in-equality-check
biome/nursery/noNonScalableViewport biome/lint/nursery/noNonScalableViewport
biome/nursery/noObsoleteTags biome/lint/nursery/noObsoleteTags
biome/nursery/noPlaywrightElementHandle biome/lint/nursery/noPlaywrightElementHandle eslint/playwright/no-element-handle
biome/nursery/noPlaywrightEval biome/lint/nursery/noPlaywrightEval eslint/playwright/no-eval
biome/nursery/noPlaywrightForceOption biome/lint/nursery/noPlaywrightForceOption eslint/playwright/no-force-option
biome/nursery/noPlaywrightMissingAwait biome/lint/nursery/noPlaywrightMissingAwait eslint/playwright/missing-playwright-await
biome/nursery/noPlaywrightNetworkidle biome/lint/nursery/noPlaywrightNetworkidle eslint/playwright/no-networkidle
biome/nursery/noPlaywrightPagePause biome/lint/nursery/noPlaywrightPagePause eslint/playwright/no-page-pause
biome/nursery/noPlaywrightUselessAwait biome/lint/nursery/noPlaywrightUselessAwait eslint/playwright/no-useless-await
biome/nursery/noPlaywrightWaitForNavigation biome/lint/nursery/noPlaywrightWaitForNavigation eslint/playwright/no-wait-for-navigation
biome/nursery/noPlaywrightWaitForSelector biome/lint/nursery/noPlaywrightWaitForSelector eslint/playwright/no-wait-for-selector
biome/nursery/noPlaywrightWaitForTimeout biome/lint/nursery/noPlaywrightWaitForTimeout eslint/playwright/no-wait-for-timeout
biome/nursery/noReactNativeDeepImports biome/lint/nursery/noReactNativeDeepImports eslint/@react-native/no-deep-imports
biome/nursery/noReactNativeLiteralColors biome/lint/nursery/noReactNativeLiteralColors eslint/react-native/no-color-literals
biome/nursery/noReactNativeRawText biome/lint/nursery/noReactNativeRawText eslint/react-native/no-raw-text
biome/nursery/noReactStringRefs biome/lint/nursery/noReactStringRefs eslint/react/no-string-refs
biome/nursery/noRestrictedDependencies biome/lint/nursery/noRestrictedDependencies
biome/nursery/noReturnInFinally biome/lint/nursery/noReturnInFinally
biome/nursery/noTailwindArbitraryValue biome/lint/nursery/noTailwindArbitraryValue eslint/tailwindcss/no-arbitrary-value
biome/nursery/noThisOutsideOfClass biome/lint/nursery/noThisOutsideOfClass
biome/nursery/noTopLevelLiterals biome/lint/nursery/noTopLevelLiterals
biome/nursery/noUndeclaredClasses biome/lint/nursery/noUndeclaredClasses
biome/nursery/noUndeclaredCustomProperties biome/lint/nursery/noUndeclaredCustomProperties
biome/nursery/noUnmodifiedLoopCondition biome/lint/nursery/noUnmodifiedLoopCondition
biome/nursery/noUnnecessaryTemplateExpression biome/lint/nursery/noUnnecessaryTemplateExpression
biome/nursery/noUnsafeIframeSandbox biome/lint/nursery/noUnsafeIframeSandbox
biome/nursery/noUnsafePlusOperands biome/lint/nursery/noUnsafePlusOperands eslint/@typescript-eslint/restrict-plus-operands
biome/nursery/noUnsafeTypeAssertion biome/lint/nursery/noUnsafeTypeAssertion
biome/nursery/noUntrustedLicenses biome/lint/nursery/noUntrustedLicenses
biome/nursery/noUnusedClasses biome/lint/nursery/noUnusedClasses
biome/nursery/noUselessTypeConversion biome/lint/nursery/noUselessTypeConversion eslint/@typescript-eslint/no-unnecessary-type-conversion
biome/nursery/noVueRefAsOperand biome/lint/nursery/noVueRefAsOperand
biome/nursery/noXorAsExponentiation biome/lint/nursery/noXorAsExponentiation
biome/nursery/useArraySome biome/lint/nursery/useArraySome
biome/nursery/useAwaitThenable biome/lint/nursery/useAwaitThenable
biome/nursery/useBaseline biome/lint/nursery/useBaseline
biome/nursery/useBetterDomTraversing biome/lint/nursery/useBetterDomTraversing
biome/nursery/useConsistentFunctionStyle biome/lint/nursery/useConsistentFunctionStyle
biome/nursery/useConsistentObjectKeys biome/lint/nursery/useConsistentObjectKeys
biome/nursery/useConsistentTestIt biome/lint/nursery/useConsistentTestIt
biome/nursery/useControlLabel biome/lint/nursery/useControlLabel
biome/nursery/useDisposables biome/lint/nursery/useDisposables
biome/nursery/useDomNodeTextContent biome/lint/nursery/useDomNodeTextContent eslint/unicorn/prefer-dom-node-text-content
biome/nursery/useDomQuerySelector biome/lint/nursery/useDomQuerySelector
biome/nursery/useExhaustiveSwitchCases biome/lint/nursery/useExhaustiveSwitchCases eslint/@typescript-eslint/switch-exhaustiveness-check
biome/nursery/useExpect biome/lint/nursery/useExpect eslint/jest/expect-expect eslint/playwright/expect-expect eslint/vitest/expect-expect
biome/nursery/useExplicitReturnType biome/lint/nursery/useExplicitReturnType
biome/nursery/useExplicitType biome/lint/nursery/useExplicitType
biome/nursery/useFlatMathMinMax biome/lint/nursery/useFlatMathMinMax
biome/nursery/useIframeSandbox biome/lint/nursery/useIframeSandbox
biome/nursery/useImportsFirst biome/lint/nursery/useImportsFirst
biome/nursery/useIncludes biome/lint/nursery/useIncludes
biome/nursery/useLayeredStyles biome/lint/nursery/useLayeredStyles
biome/nursery/useMathMinMax biome/lint/nursery/useMathMinMax eslint/unicorn/prefer-math-min-max
biome/nursery/useModernMathApis biome/lint/nursery/useModernMathApis
biome/nursery/useNamedCaptureGroup biome/lint/nursery/useNamedCaptureGroup eslint/prefer-named-capture-group
biome/nursery/useNamedLayer biome/lint/nursery/useNamedLayer
biome/nursery/useNullishCoalescing biome/lint/nursery/useNullishCoalescing
biome/nursery/usePlaywrightValidDescribeCallback biome/lint/nursery/usePlaywrightValidDescribeCallback eslint/playwright/valid-describe-callback
biome/nursery/useQwikLoaderLocation biome/lint/nursery/useQwikLoaderLocation eslint/qwik/loader-location
biome/nursery/useReactAsyncServerFunction biome/lint/nursery/useReactAsyncServerFunction eslint/@eslint-react/rsc-function-definition eslint/react-rsc/function-definition eslint/react/async-server-action
biome/nursery/useReactCompiler biome/lint/nursery/useReactCompiler
biome/nursery/useReactFunctionComponentDefinition biome/lint/nursery/useReactFunctionComponentDefinition
biome/nursery/useReactNamingConvention biome/lint/nursery/useReactNamingConvention
biome/nursery/useReactNativePlatformComponents biome/lint/nursery/useReactNativePlatformComponents
biome/nursery/useReduceTypeParameter biome/lint/nursery/useReduceTypeParameter
biome/nursery/useRegexpExec biome/lint/nursery/useRegexpExec eslint/@typescript-eslint/prefer-regexp-exec eslint/regexp/prefer-regexp-exec
biome/nursery/useRegexpTest biome/lint/nursery/useRegexpTest eslint/unicorn/prefer-regexp-test
biome/nursery/useSortedClasses biome/lint/nursery/useSortedClasses
biome/nursery/useStringStartsEndsWith biome/lint/nursery/useStringStartsEndsWith
biome/nursery/useTailwindShorthandClasses biome/lint/nursery/useTailwindShorthandClasses
biome/nursery/useTestHooksInOrder biome/lint/nursery/useTestHooksInOrder eslint/jest/prefer-hooks-in-order eslint/playwright/prefer-hooks-in-order eslint/vitest/prefer-hooks-in-order
biome/nursery/useTestHooksOnTop biome/lint/nursery/useTestHooksOnTop eslint/jest/prefer-hooks-on-top eslint/playwright/prefer-hooks-on-top eslint/vitest/prefer-hooks-on-top
biome/nursery/useThisInClassMethods biome/lint/nursery/useThisInClassMethods eslint/class-methods-use-this
biome/nursery/useUnicodeRegex biome/lint/nursery/useUnicodeRegex eslint/require-unicode-regexp
biome/nursery/useValidTestTitle biome/lint/nursery/useValidTestTitle
biome/nursery/useVarsOnTop biome/lint/nursery/useVarsOnTop eslint/vars-on-top
biome/nursery/useVueBaseImport biome/lint/nursery/useVueBaseImport
biome/performance/noAccumulatingSpread biome/lint/performance/noAccumulatingSpread
biome/performance/noAwaitInLoops biome/lint/performance/noAwaitInLoops eslint/no-await-in-loop
biome/performance/noBarrelFile biome/lint/performance/noBarrelFile
biome/performance/noDelete biome/lint/performance/noDelete
biome/performance/noDynamicNamespaceImportAccess biome/lint/performance/noDynamicNamespaceImportAccess
biome/performance/noImgElement biome/lint/performance/noImgElement eslint/@next/next/no-img-element
biome/performance/noJsxPropsBind biome/lint/performance/noJsxPropsBind
biome/performance/noNamespaceImport biome/lint/performance/noNamespaceImport
biome/performance/noReExportAll biome/lint/performance/noReExportAll
biome/performance/noSyncScripts biome/lint/performance/noSyncScripts eslint/@next/next/no-sync-scripts
biome/performance/noUnwantedPolyfillio biome/lint/performance/noUnwantedPolyfillio eslint/@next/next/no-unwanted-polyfillio
biome/performance/useGoogleFontPreconnect biome/lint/performance/useGoogleFontPreconnect eslint/@next/next/google-font-preconnect
biome/performance/useSolidForComponent biome/lint/performance/useSolidForComponent
biome/performance/useTopLevelRegex biome/lint/performance/useTopLevelRegex
biome/security/noBlankTarget biome/lint/security/noBlankTarget
biome/security/noDangerouslySetInnerHtml biome/lint/security/noDangerouslySetInnerHtml eslint/@eslint-react/dom-no-dangerously-set-innerhtml eslint/react-dom/no-dangerously-set-innerhtml eslint/react/no-danger
biome/security/noDangerouslySetInnerHtmlWithChildren biome/lint/security/noDangerouslySetInnerHtmlWithChildren eslint/@eslint-react/dom-no-dangerously-set-innerhtml-with-children eslint/react-dom/no-dangerously-set-innerhtml-with-children eslint/react/no-danger-with-children
biome/security/noGlobalEval biome/lint/security/noGlobalEval eslint/no-eval
biome/security/noScriptUrl biome/lint/security/noScriptUrl eslint/@eslint-react/dom-no-script-url eslint/no-script-url eslint/qwik/jsx-no-script-url eslint/react-dom/no-script-url eslint/react/jsx-no-script-url eslint/solid/jsx-no-script-url
biome/security/noSecrets biome/lint/security/noSecrets
biome/style/noCommonJs biome/lint/style/noCommonJs eslint/@typescript-eslint/no-require-imports eslint/@typescript-eslint/no-var-requires eslint/import/no-commonjs
biome/style/noContinue biome/lint/style/noContinue
biome/style/noDefaultExport biome/lint/style/noDefaultExport eslint/import/no-default-export
biome/style/noDescendingSpecificity biome/lint/style/noDescendingSpecificity
biome/style/noDoneCallback biome/lint/style/noDoneCallback
biome/style/noEnum biome/lint/style/noEnum
biome/style/noExcessiveClassesPerFile biome/lint/style/noExcessiveClassesPerFile
biome/style/noExcessiveLinesPerFile biome/lint/style/noExcessiveLinesPerFile
biome/style/noExportedImports biome/lint/style/noExportedImports
biome/style/noHeadElement biome/lint/style/noHeadElement eslint/@next/next/no-head-element
biome/style/noHexColors biome/lint/style/noHexColors stylelint/color-no-hex
biome/style/noImplicitBoolean biome/lint/style/noImplicitBoolean
biome/style/noIncrementDecrement biome/lint/style/noIncrementDecrement
biome/style/noInferrableTypes biome/lint/style/noInferrableTypes eslint/@typescript-eslint/no-inferrable-types
biome/style/noJsxLiterals biome/lint/style/noJsxLiterals eslint/react/jsx-no-literals
biome/style/noMagicNumbers biome/lint/style/noMagicNumbers eslint/@typescript-eslint/no-magic-numbers
biome/style/noMultiAssign biome/lint/style/noMultiAssign
biome/style/noMultilineString biome/lint/style/noMultilineString
biome/style/noNamespace biome/lint/style/noNamespace eslint/@typescript-eslint/no-namespace
biome/style/noNegationElse biome/lint/style/noNegationElse eslint/no-negated-condition
biome/style/noNestedTernary biome/lint/style/noNestedTernary
biome/style/noNonNullAssertion biome/lint/style/noNonNullAssertion eslint/@typescript-eslint/no-non-null-assertion
biome/style/noParameterAssign biome/lint/style/noParameterAssign eslint/no-param-reassign
biome/style/noParameterProperties biome/lint/style/noParameterProperties
biome/style/noProcessEnv biome/lint/style/noProcessEnv eslint/n/no-process-env
biome/style/noRestrictedGlobals biome/lint/style/noRestrictedGlobals eslint/no-restricted-globals
biome/style/noRestrictedImports biome/lint/style/noRestrictedImports eslint/@typescript-eslint/no-restricted-imports eslint/no-restricted-imports
biome/style/noRestrictedTypes biome/lint/style/noRestrictedTypes eslint/@typescript-eslint/no-restricted-types
biome/style/noRootType biome/lint/style/noRootType
biome/style/noShoutyConstants biome/lint/style/noShoutyConstants
biome/style/noSubstr biome/lint/style/noSubstr eslint/unicorn/prefer-string-slice
biome/style/noTernary biome/lint/style/noTernary
biome/style/noUnusedTemplateLiteral biome/lint/style/noUnusedTemplateLiteral
biome/style/noUselessElse biome/lint/style/noUselessElse
biome/style/noValueAtRule biome/lint/style/noValueAtRule
biome/style/noYodaExpression biome/lint/style/noYodaExpression eslint/yoda
biome/style/useArrayLiterals biome/lint/style/useArrayLiterals eslint/@typescript-eslint/no-array-constructor eslint/no-array-constructor
biome/style/useAsConstAssertion biome/lint/style/useAsConstAssertion eslint/@typescript-eslint/prefer-as-const
biome/style/useAtIndex biome/lint/style/useAtIndex eslint/https://github.com/e18e/eslint-plugin/prefer-array-at
biome/style/useBlockStatements biome/lint/style/useBlockStatements eslint/curly
biome/style/useCollapsedElseIf biome/lint/style/useCollapsedElseIf eslint/no-lonely-if
biome/style/useCollapsedIf biome/lint/style/useCollapsedIf eslint/unicorn/no-lonely-if
biome/style/useComponentExportOnlyModules biome/lint/style/useComponentExportOnlyModules
biome/style/useConsistentArrayType biome/lint/style/useConsistentArrayType eslint/@typescript-eslint/array-type
biome/style/useConsistentArrowReturn biome/lint/style/useConsistentArrowReturn eslint/arrow-body-style
biome/style/useConsistentBuiltinInstantiation biome/lint/style/useConsistentBuiltinInstantiation biome/correctness/noInvalidBuiltinInstantiation biome/lint/correctness/noInvalidBuiltinInstantiation eslint/no-new-native-nonconstructor eslint/unicorn/new-for-builtins eslint/no-new-wrappers
biome/style/useConsistentCurlyBraces biome/lint/style/useConsistentCurlyBraces
biome/style/useConsistentEnumValueType biome/lint/style/useConsistentEnumValueType
biome/style/useConsistentGraphqlDescriptions biome/lint/style/useConsistentGraphqlDescriptions eslint/@graphql-eslint/description-style
biome/style/useConsistentMemberAccessibility biome/lint/style/useConsistentMemberAccessibility eslint/@typescript-eslint/explicit-member-accessibility
biome/style/useConsistentMethodSignatures biome/lint/style/useConsistentMethodSignatures eslint/@typescript-eslint/method-signature-style
biome/style/useConsistentObjectDefinitions biome/lint/style/useConsistentObjectDefinitions
biome/style/useConsistentTypeDefinitions biome/lint/style/useConsistentTypeDefinitions eslint/@typescript-eslint/consistent-type-definitions
biome/style/useConst biome/lint/style/useConst eslint/prefer-const
biome/style/useDefaultParameterLast biome/lint/style/useDefaultParameterLast eslint/@typescript-eslint/default-param-last eslint/default-param-last
biome/style/useDefaultSwitchClause biome/lint/style/useDefaultSwitchClause eslint/default-case
biome/style/useDeprecatedReason biome/lint/style/useDeprecatedReason eslint/@graphql-eslint/require-deprecation-reason
biome/style/useDestructuring biome/lint/style/useDestructuring
biome/style/useEnumInitializers biome/lint/style/useEnumInitializers eslint/@typescript-eslint/prefer-enum-initializers
biome/style/useErrorCause biome/lint/style/useErrorCause
biome/style/useExplicitLengthCheck biome/lint/style/useExplicitLengthCheck eslint/unicorn/explicit-length-check
biome/style/useExponentiationOperator biome/lint/style/useExponentiationOperator eslint/https://github.com/e18e/eslint-plugin/prefer-exponentiation-operator eslint/prefer-exponentiation-operator
biome/style/useExportType biome/lint/style/useExportType
biome/style/useExportsLast biome/lint/style/useExportsLast
biome/style/useFilenamingConvention biome/lint/style/useFilenamingConvention
biome/style/useForOf biome/lint/style/useForOf eslint/@typescript-eslint/prefer-for-of eslint/unicorn/no-for-loop
biome/style/useFragmentSyntax biome/lint/style/useFragmentSyntax eslint/react/jsx-fragments
biome/style/useGlobalThis biome/lint/style/useGlobalThis
biome/style/useGraphqlNamingConvention biome/lint/style/useGraphqlNamingConvention
biome/style/useGroupedAccessorPairs biome/lint/style/useGroupedAccessorPairs
biome/style/useImportType biome/lint/style/useImportType
biome/style/useInputName biome/lint/style/useInputName
biome/style/useLiteralEnumMembers biome/lint/style/useLiteralEnumMembers eslint/@typescript-eslint/prefer-literal-enum-member
biome/style/useLoneExecutableDefinition biome/lint/style/useLoneExecutableDefinition
biome/style/useNamingConvention biome/lint/style/useNamingConvention
biome/style/useNodeAssertStrict biome/lint/style/useNodeAssertStrict
biome/style/useNodejsImportProtocol biome/lint/style/useNodejsImportProtocol eslint/import/enforce-node-protocol-usage eslint/unicorn/prefer-node-protocol
biome/style/useNumberNamespace biome/lint/style/useNumberNamespace eslint/unicorn/prefer-number-properties
biome/style/useNumericSeparators biome/lint/style/useNumericSeparators eslint/unicorn/numeric-separators-style
biome/style/useObjectSpread biome/lint/style/useObjectSpread eslint/prefer-object-spread
biome/style/useReactFunctionComponents biome/lint/style/useReactFunctionComponents
biome/style/useReadonlyClassProperties biome/lint/style/useReadonlyClassProperties eslint/@typescript-eslint/prefer-readonly
biome/style/useSelfClosingElements biome/lint/style/useSelfClosingElements eslint/@stylistic/jsx-self-closing-comp
biome/style/useShorthandAssign biome/lint/style/useShorthandAssign eslint/operator-assignment
biome/style/useShorthandFunctionType biome/lint/style/useShorthandFunctionType eslint/@typescript-eslint/prefer-function-type
biome/style/useSingleVarDeclarator biome/lint/style/useSingleVarDeclarator eslint/one-var
biome/style/useSpreadOverApply biome/lint/style/useSpreadOverApply eslint/prefer-spread
biome/style/useSymbolDescription biome/lint/style/useSymbolDescription eslint/symbol-description
biome/style/useTemplate biome/lint/style/useTemplate eslint/prefer-template
biome/style/useThrowNewError biome/lint/style/useThrowNewError eslint/unicorn/throw-new-error
biome/style/useThrowOnlyError biome/lint/style/useThrowOnlyError
biome/style/useTrimStartEnd biome/lint/style/useTrimStartEnd eslint/unicorn/prefer-string-trim-start-end
biome/style/useUnifiedTypeSignatures biome/lint/style/useUnifiedTypeSignatures eslint/@typescript-eslint/unified-signatures
biome/suppressions/incorrect biome/lint/suppressions/incorrect
biome/suppressions/parse biome/lint/suppressions/parse
biome/suppressions/unknownAction biome/lint/suppressions/unknownAction
biome/suppressions/unknownGroup biome/lint/suppressions/unknownGroup
biome/suppressions/unknownRule biome/lint/suppressions/unknownRule
biome/suppressions/unused biome/lint/suppressions/unused
biome/suspicious/noAlert biome/lint/suspicious/noAlert eslint/no-alert
biome/suspicious/noApproximativeNumericConstant biome/lint/suspicious/noApproximativeNumericConstant
biome/suspicious/noArrayIndexKey biome/lint/suspicious/noArrayIndexKey eslint/@eslint-react/no-array-index-key eslint/react-x/no-array-index-key eslint/react/no-array-index-key
biome/suspicious/noAssignInExpressions biome/lint/suspicious/noAssignInExpressions
biome/suspicious/noAsyncPromiseExecutor biome/lint/suspicious/noAsyncPromiseExecutor eslint/no-async-promise-executor
biome/suspicious/noBiomeFirstException biome/lint/suspicious/noBiomeFirstException
biome/suspicious/noBitwiseOperators biome/lint/suspicious/noBitwiseOperators eslint/no-bitwise
biome/suspicious/noCatchAssign biome/lint/suspicious/noCatchAssign eslint/no-ex-assign
biome/suspicious/noClassAssign biome/lint/suspicious/noClassAssign eslint/no-class-assign
biome/suspicious/noCommentText biome/lint/suspicious/noCommentText eslint/react/jsx-no-comment-textnodes
biome/suspicious/noCompareNegZero biome/lint/suspicious/noCompareNegZero eslint/no-compare-neg-zero
biome/suspicious/noConfusingLabels biome/lint/suspicious/noConfusingLabels
biome/suspicious/noConfusingVoidType biome/lint/suspicious/noConfusingVoidType eslint/@typescript-eslint/no-invalid-void-type
biome/suspicious/noConsole biome/lint/suspicious/noConsole eslint/no-console
biome/suspicious/noConstEnum biome/lint/suspicious/noConstEnum
biome/suspicious/noConstantBinaryExpressions biome/lint/suspicious/noConstantBinaryExpressions
biome/suspicious/noControlCharactersInRegex biome/lint/suspicious/noControlCharactersInRegex eslint/no-control-regex
biome/suspicious/noDebugger biome/lint/suspicious/noDebugger eslint/no-debugger
biome/suspicious/noDeprecatedImports biome/lint/suspicious/noDeprecatedImports
biome/suspicious/noDeprecatedMediaType biome/lint/suspicious/noDeprecatedMediaType
biome/suspicious/noDocumentCookie biome/lint/suspicious/noDocumentCookie
biome/suspicious/noDocumentImportInPage biome/lint/suspicious/noDocumentImportInPage eslint/@next/next/no-document-import-in-page
biome/suspicious/noDoubleEquals biome/lint/suspicious/noDoubleEquals eslint/eqeqeq
biome/suspicious/noDuplicateAtImportRules biome/lint/suspicious/noDuplicateAtImportRules
biome/suspicious/noDuplicateCase biome/lint/suspicious/noDuplicateCase eslint/no-duplicate-case
biome/suspicious/noDuplicateClassMembers biome/lint/suspicious/noDuplicateClassMembers eslint/@typescript-eslint/no-dupe-class-members eslint/no-dupe-class-members
biome/suspicious/noDuplicateCustomProperties biome/lint/suspicious/noDuplicateCustomProperties
biome/suspicious/noDuplicateDependencies biome/lint/suspicious/noDuplicateDependencies
biome/suspicious/noDuplicateElseIf biome/lint/suspicious/noDuplicateElseIf
biome/suspicious/noDuplicateEnumValues biome/lint/suspicious/noDuplicateEnumValues
biome/suspicious/noDuplicateFields biome/lint/suspicious/noDuplicateFields eslint/@graphql-eslint/no-duplicate-fields
biome/suspicious/noDuplicateFontNames biome/lint/suspicious/noDuplicateFontNames
biome/suspicious/noDuplicateGraphqlOperationName biome/lint/suspicious/noDuplicateGraphqlOperationName
biome/suspicious/noDuplicateJsxProps biome/lint/suspicious/noDuplicateJsxProps eslint/react/jsx-no-duplicate-props
biome/suspicious/noDuplicateObjectKeys biome/lint/suspicious/noDuplicateObjectKeys eslint/no-dupe-keys
biome/suspicious/noDuplicateParameters biome/lint/suspicious/noDuplicateParameters eslint/no-dupe-args
biome/suspicious/noDuplicateProperties biome/lint/suspicious/noDuplicateProperties
biome/suspicious/noDuplicateSelectorsKeyframeBlock biome/lint/suspicious/noDuplicateSelectorsKeyframeBlock
biome/suspicious/noDuplicateTestHooks biome/lint/suspicious/noDuplicateTestHooks
biome/suspicious/noDuplicatedSpreadProps biome/lint/suspicious/noDuplicatedSpreadProps eslint/react/jsx-props-no-spread-multi
biome/suspicious/noEmptyBlock biome/lint/suspicious/noEmptyBlock
biome/suspicious/noEmptyBlockStatements biome/lint/suspicious/noEmptyBlockStatements eslint/@typescript-eslint/no-empty-function eslint/no-empty eslint/no-empty-function eslint/no-empty-static-block
biome/suspicious/noEmptyInterface biome/lint/suspicious/noEmptyInterface
biome/suspicious/noEmptySource biome/lint/suspicious/noEmptySource eslint/unicorn/no-empty-file stylelint/no-empty-source
biome/suspicious/noEqualsToNull biome/lint/suspicious/noEqualsToNull eslint/no-eq-null
biome/suspicious/noEvolvingTypes biome/lint/suspicious/noEvolvingTypes
biome/suspicious/noExplicitAny biome/lint/suspicious/noExplicitAny eslint/@typescript-eslint/no-explicit-any
biome/suspicious/noExportsInTest biome/lint/suspicious/noExportsInTest
biome/suspicious/noExtraNonNullAssertion biome/lint/suspicious/noExtraNonNullAssertion eslint/@typescript-eslint/no-extra-non-null-assertion
biome/suspicious/noFallthroughSwitchClause biome/lint/suspicious/noFallthroughSwitchClause eslint/no-fallthrough
biome/suspicious/noFocusedTests biome/lint/suspicious/noFocusedTests
biome/suspicious/noForIn biome/lint/suspicious/noForIn
biome/suspicious/noFunctionAssign biome/lint/suspicious/noFunctionAssign eslint/no-func-assign
biome/suspicious/noGlobalAssign biome/lint/suspicious/noGlobalAssign eslint/no-global-assign
biome/suspicious/noGlobalIsFinite biome/lint/suspicious/noGlobalIsFinite
biome/suspicious/noGlobalIsNan biome/lint/suspicious/noGlobalIsNan
biome/suspicious/noHeadImportInDocument biome/lint/suspicious/noHeadImportInDocument eslint/@next/next/no-head-import-in-document
biome/suspicious/noImplicitAnyLet biome/lint/suspicious/noImplicitAnyLet
biome/suspicious/noImportAssign biome/lint/suspicious/noImportAssign eslint/no-import-assign
biome/suspicious/noImportCycles biome/lint/suspicious/noImportCycles eslint/import/no-cycle
biome/suspicious/noImportantInKeyframe biome/lint/suspicious/noImportantInKeyframe
biome/suspicious/noIrregularWhitespace biome/lint/suspicious/noIrregularWhitespace eslint/no-irregular-whitespace stylelint/no-irregular-whitespace
biome/suspicious/noLabelVar biome/lint/suspicious/noLabelVar eslint/no-label-var
biome/suspicious/noLeakedRender biome/lint/suspicious/noLeakedRender
biome/suspicious/noMisleadingCharacterClass biome/lint/suspicious/noMisleadingCharacterClass eslint/no-misleading-character-class
biome/suspicious/noMisleadingInstantiator biome/lint/suspicious/noMisleadingInstantiator eslint/@typescript-eslint/no-misused-new
biome/suspicious/noMisplacedAssertion biome/lint/suspicious/noMisplacedAssertion
biome/suspicious/noMisrefactoredShorthandAssign biome/lint/suspicious/noMisrefactoredShorthandAssign
biome/suspicious/noNestedPromises biome/lint/suspicious/noNestedPromises
biome/suspicious/noNonNullAssertedOptionalChain biome/lint/suspicious/noNonNullAssertedOptionalChain eslint/@typescript-eslint/no-non-null-asserted-optional-chain
biome/suspicious/noOctalEscape biome/lint/suspicious/noOctalEscape eslint/no-octal-escape
biome/suspicious/noParametersOnlyUsedInRecursion biome/lint/suspicious/noParametersOnlyUsedInRecursion
biome/suspicious/noProto biome/lint/suspicious/noProto
biome/suspicious/noPrototypeBuiltins biome/lint/suspicious/noPrototypeBuiltins eslint/https://github.com/e18e/eslint-plugin/prefer-object-has-own eslint/no-prototype-builtins eslint/prefer-object-has-own
biome/suspicious/noQuickfixBiome biome/lint/suspicious/noQuickfixBiome
biome/suspicious/noReactForwardRef biome/lint/suspicious/noReactForwardRef eslint/@eslint-react/no-forward-ref eslint/react-x/no-forward-ref
biome/suspicious/noReactSpecificProps biome/lint/suspicious/noReactSpecificProps eslint/qwik/no-react-props eslint/solid/no-react-specific-props
biome/suspicious/noRedeclare biome/lint/suspicious/noRedeclare eslint/@typescript-eslint/no-redeclare eslint/no-redeclare
biome/suspicious/noRedundantUseStrict biome/lint/suspicious/noRedundantUseStrict
biome/suspicious/noReturnAssign biome/lint/suspicious/noReturnAssign eslint/no-return-assign
biome/suspicious/noSelfCompare biome/lint/suspicious/noSelfCompare eslint/no-self-compare
biome/suspicious/noShadow biome/lint/suspicious/noShadow
biome/suspicious/noShadowRestrictedNames biome/lint/suspicious/noShadowRestrictedNames eslint/no-shadow-restricted-names
biome/suspicious/noShorthandPropertyOverrides biome/lint/suspicious/noShorthandPropertyOverrides
biome/suspicious/noSkippedTests biome/lint/suspicious/noSkippedTests
biome/suspicious/noSparseArray biome/lint/suspicious/noSparseArray eslint/no-sparse-arrays
biome/suspicious/noSuspiciousSemicolonInJsx biome/lint/suspicious/noSuspiciousSemicolonInJsx
biome/suspicious/noTemplateCurlyInString biome/lint/suspicious/noTemplateCurlyInString eslint/no-template-curly-in-string
biome/suspicious/noThenProperty biome/lint/suspicious/noThenProperty eslint/unicorn/no-thenable
biome/suspicious/noTsIgnore biome/lint/suspicious/noTsIgnore
biome/suspicious/noUnassignedVariables biome/lint/suspicious/noUnassignedVariables eslint/no-unassigned-vars
biome/suspicious/noUndeclaredEnvVars biome/lint/suspicious/noUndeclaredEnvVars eslint/turbo/no-undeclared-env-vars
biome/suspicious/noUnknownAtRules biome/lint/suspicious/noUnknownAtRules
biome/suspicious/noUnknownAttribute biome/lint/suspicious/noUnknownAttribute eslint/react/no-unknown-property
biome/suspicious/noUnnecessaryConditions biome/lint/suspicious/noUnnecessaryConditions
biome/suspicious/noUnsafeDeclarationMerging biome/lint/suspicious/noUnsafeDeclarationMerging eslint/@typescript-eslint/no-unsafe-declaration-merging
biome/suspicious/noUnsafeNegation biome/lint/suspicious/noUnsafeNegation eslint/no-unsafe-negation
biome/suspicious/noUnusedExpressions biome/lint/suspicious/noUnusedExpressions eslint/no-unused-expressions
biome/suspicious/noUselessEscapeInString biome/lint/suspicious/noUselessEscapeInString
biome/suspicious/noUselessRegexBackrefs biome/lint/suspicious/noUselessRegexBackrefs eslint/no-useless-backreference eslint/regexp/no-useless-backreference
biome/suspicious/noVar biome/lint/suspicious/noVar eslint/no-var
biome/suspicious/noWith biome/lint/suspicious/noWith eslint/no-with
biome/suspicious/useAdjacentOverloadSignatures biome/lint/suspicious/useAdjacentOverloadSignatures eslint/@typescript-eslint/adjacent-overload-signatures
biome/suspicious/useArraySortCompare biome/lint/suspicious/useArraySortCompare eslint/@typescript-eslint/require-array-sort-compare
biome/suspicious/useAwait biome/lint/suspicious/useAwait eslint/@typescript-eslint/require-await eslint/require-await
biome/suspicious/useBiomeIgnoreFolder biome/lint/suspicious/useBiomeIgnoreFolder
biome/suspicious/useDefaultSwitchClauseLast biome/lint/suspicious/useDefaultSwitchClauseLast eslint/default-case-last
biome/suspicious/useDeprecatedDate biome/lint/suspicious/useDeprecatedDate eslint/@graphql-eslint/require-deprecation-date
biome/suspicious/useErrorMessage biome/lint/suspicious/useErrorMessage eslint/unicorn/error-message
biome/suspicious/useGetterReturn biome/lint/suspicious/useGetterReturn eslint/getter-return
biome/suspicious/useGoogleFontDisplay biome/lint/suspicious/useGoogleFontDisplay eslint/@next/next/google-font-display
biome/suspicious/useGuardForIn biome/lint/suspicious/useGuardForIn eslint/guard-for-in
biome/suspicious/useIsArray biome/lint/suspicious/useIsArray eslint/unicorn/no-instanceof-array
biome/suspicious/useIterableCallbackReturn biome/lint/suspicious/useIterableCallbackReturn eslint/array-callback-return
biome/suspicious/useNamespaceKeyword biome/lint/suspicious/useNamespaceKeyword eslint/@typescript-eslint/prefer-namespace-keyword
biome/suspicious/useNumberToFixedDigitsArgument biome/lint/suspicious/useNumberToFixedDigitsArgument eslint/unicorn/require-number-to-fixed-digits-argument
biome/suspicious/useRequiredScripts biome/lint/suspicious/useRequiredScripts
biome/suspicious/useStaticResponseMethods biome/lint/suspicious/useStaticResponseMethods
biome/suspicious/useStrictMode biome/lint/suspicious/useStrictMode
biome/syntax biome/lint/syntax
biome/too-many-findings biome/lint/too-many-findings
biome/unknown-rule biome/lint/unknown-rule
dockerfile/cd-alone hadolint/DL3003
dockerfile/deprecated-maintainer hadolint/DL4000
dockerfile/duplicate-build-stage-name hadolint/DL3024
dockerfile/invalid-port hadolint/DL3011
dockerfile/latest-tag hadolint/DL3007
dockerfile/multiple-instructions hadolint/DL3012 hadolint/DL4003 hadolint/DL4004
dockerfile/no-user hadolint/DL3002
dockerfile/sudo hadolint/DL3004
dockerfile/syntax dockerfile/invalid-syntax dockerfile/unknown-instruction hadolint/DL1000
dockerfile/workdir-is-not-absolute hadolint/DL3000
go-rules/command-of-request codeql/go/command-injection
go-rules/html-of-request codeql/go/reflected-xss
go-rules/open-redirect codeql/go/unvalidated-url-redirection
go-rules/path-of-request codeql/go/path-injection
go-rules/self-assignment codeql/go/redundant-assignment
go-rules/sql-of-request codeql/go/sql-injection
go-rules/tls-verification-off codeql/go/disabled-certificate-check gosec/G402
go-rules/url-of-request codeql/go/request-forgery
go-rules/world-writable gosec/G302 gosec/G306
html/alt-require htmlhint/alt-require
html/attr-lowercase htmlhint/attr-lowercase
html/attr-no-duplication htmlhint/attr-no-duplication
html/attr-no-unnecessary-whitespace htmlhint/attr-no-unnecessary-whitespace
html/attr-sorted htmlhint/attr-sorted
html/attr-unsafe-chars htmlhint/attr-unsafe-chars
html/attr-value-double-quotes htmlhint/attr-value-double-quotes
html/attr-value-no-duplication htmlhint/attr-value-no-duplication
html/attr-value-not-empty htmlhint/attr-value-not-empty
html/attr-value-single-quotes htmlhint/attr-value-single-quotes
html/attr-whitespace htmlhint/attr-whitespace
html/button-type-require htmlhint/button-type-require
html/doctype-first htmlhint/doctype-first
html/doctype-html5 htmlhint/doctype-html5
html/empty-tag-not-self-closed htmlhint/empty-tag-not-self-closed
html/form-method-require htmlhint/form-method-require
html/frame-title-require htmlhint/frame-title-require
html/h1-require htmlhint/h1-require
html/head-script-disabled htmlhint/head-script-disabled
html/href-abs-or-rel htmlhint/href-abs-or-rel
html/html-lang-require htmlhint/html-lang-require
html/id-class-ad-disabled htmlhint/id-class-ad-disabled
html/id-class-value htmlhint/id-class-value
html/id-unique htmlhint/id-unique
html/inline-script-disabled htmlhint/inline-script-disabled
html/inline-style-disabled htmlhint/inline-style-disabled
html/input-requires-label htmlhint/input-requires-label
html/invalid-configuration htmlhint/invalid-configuration
html/link-rel-canonical-require htmlhint/link-rel-canonical-require
html/main-require htmlhint/main-require
html/meta-charset-require htmlhint/meta-charset-require
html/meta-description-require htmlhint/meta-description-require
html/meta-viewport-require htmlhint/meta-viewport-require
html/script-disabled htmlhint/script-disabled
html/space-tab-mixed-disabled htmlhint/space-tab-mixed-disabled
html/spec-char-escape htmlhint/spec-char-escape
html/src-not-empty htmlhint/src-not-empty
html/style-disabled htmlhint/style-disabled
html/tag-no-obsolete htmlhint/tag-no-obsolete
html/tag-pair htmlhint/tag-pair
html/tag-self-close htmlhint/tag-self-close
html/tagname-lowercase htmlhint/tagname-lowercase
html/tagname-specialchars htmlhint/tagname-specialchars
html/tags-check htmlhint/tags-check
html/title-require htmlhint/title-require
html/unknown-rule htmlhint/unknown-rule
java-rules/command-of-request codeql/java/command-line-injection
java-rules/path-of-request codeql/java/path-injection
java-rules/return-in-finally pmd/ReturnFromFinallyBlock
java-rules/self-comparison codeql/java/comparison-of-identical-expressions
java-rules/sql-of-request codeql/java/sql-injection
java-rules/string-identity codeql/java/reference-equality-on-strings
java-rules/swallowed-exception checkstyle/EmptyCatchBlock pmd/EmptyCatchBlock
java-rules/weak-cipher codeql/java/weak-cryptographic-algorithm
javascript-rules/command-of-request codeql/js/command-line-injection
javascript-rules/eval-of-request codeql/js/code-injection
javascript-rules/html-of-request codeql/js/reflected-xss
javascript-rules/identical-branches eslint/sonarjs/no-all-duplicated-branches eslint/sonarjs/no-duplicated-branches
javascript-rules/open-redirect codeql/js/server-side-unvalidated-url-redirection
javascript-rules/path-of-request codeql/js/path-injection
javascript-rules/prototype-of-request codeql/js/prototype-polluting-assignment
javascript-rules/query-of-request javascript-rules/sql-of-request codeql/js/sql-injection
javascript-rules/regexp-of-request codeql/js/regex-injection
javascript-rules/tls-verification-off codeql/js/disabling-certificate-validation
javascript-rules/url-of-request codeql/js/request-forgery
javascript-rules/weak-cipher codeql/js/weak-cryptographic-algorithm
javascript-rules/weak-random-for-secret codeql/js/insecure-randomness
markdown/MD001 markdownlint/MD001
markdown/MD003 markdownlint/MD003
markdown/MD004 markdownlint/MD004
markdown/MD005 markdownlint/MD005
markdown/MD007 markdownlint/MD007
markdown/MD009 markdownlint/MD009
markdown/MD010 markdownlint/MD010
markdown/MD011 markdownlint/MD011
markdown/MD012 markdownlint/MD012
markdown/MD013 markdownlint/MD013
markdown/MD014 markdownlint/MD014
markdown/MD018 markdownlint/MD018
markdown/MD019 markdownlint/MD019
markdown/MD020 markdownlint/MD020
markdown/MD021 markdownlint/MD021
markdown/MD022 markdownlint/MD022
markdown/MD023 markdownlint/MD023
markdown/MD024 markdownlint/MD024
markdown/MD025 markdownlint/MD025
markdown/MD026 markdownlint/MD026
markdown/MD027 markdownlint/MD027
markdown/MD028 markdownlint/MD028
markdown/MD029 markdownlint/MD029
markdown/MD030 markdownlint/MD030
markdown/MD031 markdownlint/MD031
markdown/MD032 markdownlint/MD032
markdown/MD033 markdownlint/MD033
markdown/MD034 markdownlint/MD034
markdown/MD035 markdownlint/MD035
markdown/MD036 markdownlint/MD036
markdown/MD037 markdownlint/MD037
markdown/MD038 markdownlint/MD038
markdown/MD039 markdownlint/MD039
markdown/MD040 markdownlint/MD040
markdown/MD041 markdownlint/MD041
markdown/MD042 markdownlint/MD042
markdown/MD043 markdownlint/MD043
markdown/MD044 markdownlint/MD044
markdown/MD045 markdownlint/MD045
markdown/MD046 markdownlint/MD046
markdown/MD047 markdownlint/MD047
markdown/MD048 markdownlint/MD048
markdown/MD049 markdownlint/MD049
markdown/MD050 markdownlint/MD050
markdown/MD051 markdownlint/MD051
markdown/MD052 markdownlint/MD052
markdown/MD053 markdownlint/MD053
markdown/MD054 markdownlint/MD054
markdown/MD055 markdownlint/MD055
markdown/MD056 markdownlint/MD056
markdown/MD058 markdownlint/MD058
markdown/MD059 markdownlint/MD059
markdown/MD060 markdownlint/MD060
merge-conflict/conflict merge-conflict/marker phpcs/Generic.VersionControl.GitMergeConflict.CloserFound phpcs/Generic.VersionControl.GitMergeConflict.DelimiterFound phpcs/Generic.VersionControl.GitMergeConflict.OpenerFound
php-rules/assignment-in-condition phpcs/Generic.CodeAnalysis.AssignmentInCondition.Found phpcs/Generic.CodeAnalysis.AssignmentInCondition.FoundInWhileCondition
php-rules/callback-of-request psalm/TaintedCallable
php-rules/command-of-request psalm/TaintedShell
php-rules/duplicate-array-key phpstan/array.duplicateKey psalm/DuplicateArrayKey
php-rules/echo-of-request psalm/TaintedHtml
php-rules/empty-loop-body phpcs/Generic.CodeAnalysis.EmptyStatement.DetectedFor phpcs/Generic.CodeAnalysis.EmptyStatement.DetectedForeach phpcs/Generic.CodeAnalysis.EmptyStatement.DetectedWhile
php-rules/eval-of-request psalm/TaintedEval
php-rules/eval-of-variable phpcs/Squiz.PHP.Eval.Discouraged
php-rules/extract-of-request psalm/TaintedExtract
php-rules/format-argument-count phpstan/argument.sprintf phpstan/argument.printf
php-rules/in-array-not-strict phpcs/WordPress.PHP.StrictInArray.MissingTrueStrict phpcs/SlevomatCodingStandard.Functions.StrictCall.StrictParameterMissing
php-rules/include-of-request psalm/TaintedInclude
php-rules/ldap-of-request psalm/TaintedLdap
php-rules/loop-reference-kept psalm/ReferenceReusedFromConfusingScope
php-rules/path-of-request psalm/TaintedFile
php-rules/sql-of-request psalm/TaintedSql
php-rules/swallowed-exception phpcs/Generic.CodeAnalysis.EmptyStatement.DetectedCatch
php-rules/syntax phpcs/Generic.PHP.Syntax.PHPSyntax phpstan/phpstan.parse psalm/ParseError
php-rules/unreachable-code phpcs/Squiz.PHP.NonExecutableCode.Unreachable phpstan/deadCode.unreachable psalm/UnevaluatedCode
php-rules/unserialize-of-request psalm/TaintedUnserialize
php-rules/url-of-request psalm/TaintedSSRF
prism/ambiguous-binary-operator prism/ambiguous-first-argument-minus prism/ambiguous-first-argument-plus prism/ambiguous-prefix-ampersand prism/ambiguous-prefix-star prism/ambiguous-prefix-star-star rubocop/Lint/AmbiguousOperator
prism/ambiguous-slash rubocop/Lint/AmbiguousRegexpLiteral
prism/duplicated-hash-key rubocop/Lint/DuplicateHashKey
prism/duplicated-when-clause rubocop/Lint/DuplicateCaseCondition
prism/equal-in-conditional prism/equal-in-conditional-3-3 rubocop/Lint/AssignmentInCondition
prism/float-out-of-range rubocop/Lint/FloatOutOfRange
prism/literal-in-condition-default prism/literal-in-condition-verbose rubocop/Lint/LiteralAsCondition
prism/syntax rubocop/Lint/Syntax
prism/unreachable-statement rubocop/Lint/UnreachableCode
prism/unused-local-variable rubocop/Lint/UselessAssignment
prism/void-statement rubocop/Lint/Void
python-rules/command-of-request codeql/py/command-line-injection
python-rules/deserialization-of-request codeql/py/unsafe-deserialization
python-rules/eval-of-request codeql/py/code-injection
python-rules/html-of-request codeql/py/reflective-xss
python-rules/open-redirect codeql/py/url-redirection
python-rules/path-of-request codeql/py/path-injection
python-rules/sql-of-request codeql/py/sql-injection
python-rules/url-of-request codeql/py/full-ssrf codeql/py/partial-ssrf
ruby-rules/constant-assigned-twice rubocop/Lint/ConstantReassignment
ruby-rules/csrf-protection-off brakeman/BRAKE0006 codeql/rb/csrf-protection-disabled
ruby-rules/debugger-statement rubocop/Lint/Debugger
ruby-rules/deserialization-of-request brakeman/BRAKE0025 codeql/rb/unsafe-deserialization
ruby-rules/duplicate-condition rubocop/Lint/DuplicateElsifCondition
ruby-rules/duplicate-method rubocop/Lint/DuplicateMethods
ruby-rules/duplicate-rescue rubocop/Lint/DuplicateRescueException
ruby-rules/each-with-immutable rubocop/Lint/EachWithObjectArgument
ruby-rules/empty-condition-body rubocop/Lint/EmptyConditionalBody
ruby-rules/eval-of-request brakeman/BRAKE0013 codeql/rb/code-injection
ruby-rules/eval-of-variable rubocop/Security/Eval
ruby-rules/float-equality rubocop/Lint/FloatComparison
ruby-rules/format-argument-count rubocop/Lint/FormatParameterMismatch
ruby-rules/hash-with-shared-default rubocop/Lint/SharedMutableDefault
ruby-rules/html-of-request brakeman/BRAKE0002 codeql/rb/reflected-xss
ruby-rules/identical-branches rubocop/Lint/DuplicateBranch
ruby-rules/implicit-concatenation rubocop/Lint/ImplicitStringConcatenation
ruby-rules/ineffective-private rubocop/Lint/IneffectiveAccessModifier
ruby-rules/inherits-exception rubocop/Lint/InheritException
ruby-rules/marshal-load rubocop/Security/MarshalLoad
ruby-rules/multiline-anchors brakeman/BRAKE0030
ruby-rules/nested-method rubocop/Lint/NestedMethodDefinition
ruby-rules/open-of-variable rubocop/Security/Open
ruby-rules/open-redirect brakeman/BRAKE0018 codeql/rb/url-redirection
ruby-rules/params-permit-all brakeman/BRAKE0070
ruby-rules/path-of-request brakeman/BRAKE0016 codeql/rb/path-injection
ruby-rules/percent-array-punctuation rubocop/Lint/PercentStringArray rubocop/Lint/PercentSymbolArray
ruby-rules/raises-exception rubocop/Lint/RaiseException
ruby-rules/rand-of-one rubocop/Lint/RandOne
ruby-rules/regexp-of-request brakeman/BRAKE0076 codeql/rb/regexp-injection
ruby-rules/removed-method rubocop/Lint/DeprecatedClassMethods
ruby-rules/render-of-request brakeman/BRAKE0015
ruby-rules/rescue-exception rubocop/Lint/RescueException
ruby-rules/rescue-of-value rubocop/Lint/RescueType
ruby-rules/return-in-ensure rubocop/Lint/EnsureReturn
ruby-rules/return-in-initialize rubocop/Lint/ReturnInVoidContext
ruby-rules/self-assignment rubocop/Lint/SelfAssignment
ruby-rules/self-comparison rubocop/Lint/BinaryOperatorWithIdenticalOperands
ruby-rules/send-of-params brakeman/BRAKE0023
ruby-rules/shell-interpolation ruby-rules/command-of-request brakeman/BRAKE0014 codeql/rb/command-line-injection
ruby-rules/sql-interpolation ruby-rules/sql-of-request brakeman/BRAKE0000 codeql/rb/sql-injection
ruby-rules/swallowed-exception rubocop/Lint/SuppressedException
ruby-rules/tls-verification-off brakeman/BRAKE0071 codeql/rb/request-without-cert-validation
ruby-rules/url-of-request codeql/rb/request-forgery
ruby-rules/weak-cipher codeql/rb/weak-cryptographic-algorithm
ruby-rules/xml-external-entities codeql/rb/xxe
ruff/A001 flake8/A001 ruff/A002 flake8/A002 pylint/W0622 pylint/redefined-builtin
ruff/A003 flake8/A003
ruff/A004 flake8/A004
ruff/A005 flake8/A005
ruff/A006 flake8/A006
ruff/ANN001 flake8/ANN001
ruff/ANN002 flake8/ANN002
ruff/ANN003 flake8/ANN003
ruff/ANN201 flake8/ANN201
ruff/ANN202 flake8/ANN202
ruff/ANN204 flake8/ANN204
ruff/ANN205 flake8/ANN205
ruff/ANN206 flake8/ANN206
ruff/ANN401 flake8/ANN401
ruff/ARG001 ruff/ARG002 ruff/ARG003 ruff/ARG004 ruff/ARG005 pylint/W0613 pylint/unused-argument
ruff/ASYNC100 flake8/ASYNC100
ruff/ASYNC105 flake8/ASYNC105
ruff/ASYNC109 flake8/ASYNC109
ruff/ASYNC110 flake8/ASYNC110
ruff/ASYNC115 flake8/ASYNC115
ruff/ASYNC116 flake8/ASYNC116
ruff/ASYNC119 flake8/ASYNC119
ruff/ASYNC210 flake8/ASYNC210
ruff/ASYNC212 flake8/ASYNC212
ruff/ASYNC220 flake8/ASYNC220
ruff/ASYNC221 flake8/ASYNC221
ruff/ASYNC222 flake8/ASYNC222
ruff/ASYNC230 flake8/ASYNC230
ruff/ASYNC240 flake8/ASYNC240
ruff/ASYNC250 flake8/ASYNC250
ruff/ASYNC251 flake8/ASYNC251
ruff/B002 flake8/B002
ruff/B003 flake8/B003
ruff/B004 flake8/B004
ruff/B005 flake8/B005
ruff/B006 flake8/B006 pylint/W0102 pylint/dangerous-default-value
ruff/B007 flake8/B007
ruff/B008 flake8/B008
ruff/B009 flake8/B009
ruff/B010 flake8/B010
ruff/B011 flake8/B011
ruff/B012 flake8/B012 pylint/W0150 pylint/lost-exception
ruff/B013 flake8/B013
ruff/B014 flake8/B014
ruff/B015 flake8/B015 ruff/B018 flake8/B018 pylint/W0104 pylint/pointless-statement pylint/W0106 pylint/expression-not-assigned
ruff/B016 flake8/B016 pylint/E0702 pylint/raising-bad-type
ruff/B017 flake8/B017
ruff/B019 flake8/B019
ruff/B020 flake8/B020
ruff/B021 flake8/B021
ruff/B022 flake8/B022
ruff/B023 flake8/B023 pylint/W0640 pylint/cell-var-from-loop
ruff/B024 flake8/B024
ruff/B025 flake8/B025
ruff/B026 flake8/B026
ruff/B027 flake8/B027
ruff/B028 flake8/B028
ruff/B029 flake8/B029
ruff/B030 flake8/B030
ruff/B031 flake8/B031
ruff/B032 flake8/B032
ruff/B033 flake8/B033
ruff/B034 flake8/B034
ruff/B035 flake8/B035
ruff/B039 flake8/B039
ruff/B043 flake8/B043
ruff/B901 flake8/B901
ruff/B903 flake8/B903
ruff/B904 flake8/B904 pylint/W0707 pylint/raise-missing-from
ruff/B905 flake8/B905
ruff/B909 flake8/B909
ruff/B911 flake8/B911
ruff/B912 flake8/B912
ruff/BLE001 flake8/BLE001 pylint/W0718 pylint/broad-exception-caught
ruff/C400 flake8/C400
ruff/C401 flake8/C401
ruff/C402 flake8/C402
ruff/C403 flake8/C403
ruff/C404 flake8/C404
ruff/C405 flake8/C405
ruff/C406 flake8/C406
ruff/C408 flake8/C408
ruff/C409 flake8/C409
ruff/C410 flake8/C410
ruff/C411 flake8/C411
ruff/C413 flake8/C413
ruff/C414 flake8/C414
ruff/C415 flake8/C415
ruff/C416 flake8/C416
ruff/C417 flake8/C417
ruff/C418 flake8/C418
ruff/C419 flake8/C419
ruff/C420 flake8/C420
ruff/C901 flake8/C901 pylint/R1260 pylint/too-complex
ruff/COM812 flake8/COM812
ruff/COM818 flake8/COM818
ruff/COM819 flake8/COM819
ruff/D100 pydocstyle/D100 flake8/D100 pylint/C0114 pylint/missing-module-docstring
ruff/D101 pydocstyle/D101 flake8/D101 pylint/C0115 pylint/missing-class-docstring
ruff/D102 pydocstyle/D102 flake8/D102 ruff/D103 pydocstyle/D103 flake8/D103 pylint/C0116 pylint/missing-function-docstring
ruff/D104 pydocstyle/D104 flake8/D104
ruff/D105 pydocstyle/D105 flake8/D105
ruff/D106 pydocstyle/D106 flake8/D106
ruff/D107 pydocstyle/D107 flake8/D107
ruff/D200 pydocstyle/D200 flake8/D200
ruff/D201 pydocstyle/D201 flake8/D201
ruff/D202 pydocstyle/D202 flake8/D202
ruff/D203 pydocstyle/D203 flake8/D203
ruff/D204 pydocstyle/D204 flake8/D204
ruff/D205 pydocstyle/D205 flake8/D205
ruff/D206 pydocstyle/D206 flake8/D206
ruff/D207 pydocstyle/D207 flake8/D207
ruff/D208 pydocstyle/D208 flake8/D208
ruff/D209 pydocstyle/D209 flake8/D209
ruff/D210 pydocstyle/D210 flake8/D210
ruff/D211 pydocstyle/D211 flake8/D211
ruff/D212 pydocstyle/D212 flake8/D212
ruff/D213 pydocstyle/D213 flake8/D213
ruff/D214 pydocstyle/D214 flake8/D214
ruff/D215 pydocstyle/D215 flake8/D215
ruff/D300 pydocstyle/D300 flake8/D300
ruff/D301 pydocstyle/D301 flake8/D301
ruff/D400 pydocstyle/D400 flake8/D400
ruff/D401 pydocstyle/D401 flake8/D401
ruff/D402 pydocstyle/D402 flake8/D402
ruff/D403 pydocstyle/D403 flake8/D403
ruff/D404 pydocstyle/D404 flake8/D404
ruff/D405 pydocstyle/D405 flake8/D405
ruff/D406 pydocstyle/D406 flake8/D406
ruff/D407 pydocstyle/D407 flake8/D407
ruff/D408 pydocstyle/D408 flake8/D408
ruff/D409 pydocstyle/D409 flake8/D409
ruff/D410 pydocstyle/D410 flake8/D410
ruff/D411 pydocstyle/D411 flake8/D411
ruff/D412 pydocstyle/D412 flake8/D412
ruff/D413 pydocstyle/D413 flake8/D413
ruff/D414 pydocstyle/D414 flake8/D414
ruff/D415 pydocstyle/D415 flake8/D415
ruff/D416 pydocstyle/D416 flake8/D416
ruff/D417 pydocstyle/D417 flake8/D417
ruff/D418 pydocstyle/D418 flake8/D418
ruff/D419 pydocstyle/D419 flake8/D419
ruff/D420 pydocstyle/D420 flake8/D420
ruff/D421 pydocstyle/D421 flake8/D421
ruff/DJ001 flake8/DJ001
ruff/DJ003 flake8/DJ003
ruff/DJ006 flake8/DJ006
ruff/DJ007 flake8/DJ007
ruff/DJ008 flake8/DJ008
ruff/DJ012 flake8/DJ012
ruff/DJ013 flake8/DJ013
ruff/DTZ001 flake8/DTZ001
ruff/DTZ002 flake8/DTZ002
ruff/DTZ003 flake8/DTZ003
ruff/DTZ004 flake8/DTZ004
ruff/DTZ005 flake8/DTZ005
ruff/DTZ006 flake8/DTZ006
ruff/DTZ007 flake8/DTZ007
ruff/DTZ011 flake8/DTZ011
ruff/DTZ012 flake8/DTZ012
ruff/DTZ901 flake8/DTZ901
ruff/E101 pycodestyle/E101 flake8/E101
ruff/E111 pycodestyle/E111 flake8/E111
ruff/E112 pycodestyle/E112 flake8/E112
ruff/E113 pycodestyle/E113 flake8/E113
ruff/E114 pycodestyle/E114 flake8/E114
ruff/E115 pycodestyle/E115 flake8/E115
ruff/E116 pycodestyle/E116 flake8/E116
ruff/E117 pycodestyle/E117 flake8/E117
ruff/E201 pycodestyle/E201 flake8/E201
ruff/E202 pycodestyle/E202 flake8/E202
ruff/E203 pycodestyle/E203 flake8/E203
ruff/E204 pycodestyle/E204 flake8/E204
ruff/E211 pycodestyle/E211 flake8/E211
ruff/E221 pycodestyle/E221 flake8/E221
ruff/E222 pycodestyle/E222 flake8/E222
ruff/E223 pycodestyle/E223 flake8/E223
ruff/E224 pycodestyle/E224 flake8/E224
ruff/E225 pycodestyle/E225 flake8/E225
ruff/E226 pycodestyle/E226 flake8/E226
ruff/E227 pycodestyle/E227 flake8/E227
ruff/E228 pycodestyle/E228 flake8/E228
ruff/E231 pycodestyle/E231 flake8/E231
ruff/E241 pycodestyle/E241 flake8/E241
ruff/E242 pycodestyle/E242 flake8/E242
ruff/E251 pycodestyle/E251 flake8/E251
ruff/E252 pycodestyle/E252 flake8/E252
ruff/E261 pycodestyle/E261 flake8/E261
ruff/E262 pycodestyle/E262 flake8/E262
ruff/E265 pycodestyle/E265 flake8/E265
ruff/E266 pycodestyle/E266 flake8/E266
ruff/E271 pycodestyle/E271 flake8/E271
ruff/E272 pycodestyle/E272 flake8/E272
ruff/E273 pycodestyle/E273 flake8/E273
ruff/E274 pycodestyle/E274 flake8/E274
ruff/E275 pycodestyle/E275 flake8/E275
ruff/E301 pycodestyle/E301 flake8/E301
ruff/E302 pycodestyle/E302 flake8/E302
ruff/E303 pycodestyle/E303 flake8/E303
ruff/E304 pycodestyle/E304 flake8/E304
ruff/E305 pycodestyle/E305 flake8/E305
ruff/E306 pycodestyle/E306 flake8/E306
ruff/E401 pycodestyle/E401 flake8/E401 pylint/C0410 pylint/multiple-imports
ruff/E402 pycodestyle/E402 flake8/E402 pylint/C0413 pylint/wrong-import-position
ruff/E501 pycodestyle/E501 flake8/E501 pylint/C0301 pylint/line-too-long
ruff/E502 pycodestyle/E502 flake8/E502
ruff/E702 pycodestyle/E702 flake8/E702 ruff/E701 pycodestyle/E701 flake8/E701 pylint/C0321 pylint/multiple-statements
ruff/E703 pycodestyle/E703 flake8/E703 pylint/W0301 pylint/unnecessary-semicolon
ruff/E711 pycodestyle/E711 flake8/E711 ruff/E712 pycodestyle/E712 flake8/E712 pylint/C0121 pylint/singleton-comparison
ruff/E713 pycodestyle/E713 flake8/E713
ruff/E714 pycodestyle/E714 flake8/E714
ruff/E721 pycodestyle/E721 flake8/E721 pylint/C0123 pylint/unidiomatic-typecheck
ruff/E722 pycodestyle/E722 flake8/E722 pylint/W0702 pylint/bare-except
ruff/E731 pycodestyle/E731 flake8/E731 pylint/C3001 pylint/unnecessary-lambda-assignment
ruff/E741 pycodestyle/E741 flake8/E741
ruff/E742 pycodestyle/E742 flake8/E742
ruff/E743 pycodestyle/E743 flake8/E743
ruff/EM101 flake8/EM101
ruff/EM102 flake8/EM102
ruff/EM103 flake8/EM103
ruff/ERA001 flake8/E800
ruff/EXE001 flake8/EXE001
ruff/EXE002 flake8/EXE002
ruff/EXE003 flake8/EXE003
ruff/EXE004 flake8/EXE004
ruff/EXE005 flake8/EXE005
ruff/F401 pyflakes/F401 flake8/F401 pylint/W0611 pylint/unused-import
ruff/F402 pyflakes/F402 flake8/F402
ruff/F403 pyflakes/F403 flake8/F403 pylint/W0401 pylint/wildcard-import
ruff/F404 pyflakes/F404 flake8/F404
ruff/F405 pyflakes/F405 flake8/F405
ruff/F406 pyflakes/F406 flake8/F406
ruff/F407 pyflakes/F407 flake8/F407
ruff/F501 pyflakes/F501 flake8/F501
ruff/F502 pyflakes/F502 flake8/F502
ruff/F503 pyflakes/F503 flake8/F503
ruff/F504 pyflakes/F504 flake8/F504
ruff/F505 pyflakes/F505 flake8/F505
ruff/F506 pyflakes/F506 flake8/F506
ruff/F507 pyflakes/F507 flake8/F507
ruff/F508 pyflakes/F508 flake8/F508
ruff/F509 pyflakes/F509 flake8/F509
ruff/F521 pyflakes/F521 flake8/F521
ruff/F522 pyflakes/F522 flake8/F522
ruff/F523 pyflakes/F523 flake8/F523
ruff/F524 pyflakes/F524 flake8/F524
ruff/F525 pyflakes/F525 flake8/F525
ruff/F541 pyflakes/F541 flake8/F541 pylint/W1309 pylint/f-string-without-interpolation
ruff/F601 pyflakes/F601 flake8/F601 pylint/W0109 pylint/duplicate-key
ruff/F602 pyflakes/F602 flake8/F602
ruff/F621 pyflakes/F621 flake8/F621
ruff/F622 pyflakes/F622 flake8/F622
ruff/F631 pyflakes/F631 flake8/F631 ruff/F634 pyflakes/F634 flake8/F634 pylint/W0199 pylint/assert-on-tuple
ruff/F632 pyflakes/F632 flake8/F632 pylint/R0123 pylint/literal-comparison
ruff/F633 pyflakes/F633 flake8/F633
ruff/F701 pyflakes/F701 flake8/F701 ruff/F702 pyflakes/F702 flake8/F702 pylint/E0103 pylint/not-in-loop
ruff/F704 pyflakes/F704 flake8/F704 pylint/E0105 pylint/yield-outside-function
ruff/F706 pyflakes/F706 flake8/F706 pylint/E0104 pylint/return-outside-function
ruff/F707 pyflakes/F707 flake8/F707
ruff/F722 pyflakes/F722 flake8/F722
ruff/F811 pyflakes/F811 flake8/F811 pylint/E0102 pylint/function-redefined pylint/W0404 pylint/reimported
ruff/F821 pyflakes/F821 flake8/F821 pylint/E0602 pylint/undefined-variable
ruff/F822 pyflakes/F822 flake8/F822 pylint/E0603 pylint/undefined-all-variable
ruff/F823 pyflakes/F823 flake8/F823
ruff/F841 pyflakes/F841 flake8/F841 pylint/W0612 pylint/unused-variable
ruff/F842 pyflakes/F842 flake8/F842
ruff/F901 pyflakes/F901 flake8/F901
ruff/FA100 flake8/FA100
ruff/FA102 flake8/FA102
ruff/FBT001 flake8/FBT001
ruff/FBT002 flake8/FBT002
ruff/FBT003 flake8/FBT003
ruff/G001 flake8/G001
ruff/G002 flake8/G002
ruff/G003 flake8/G003
ruff/G004 flake8/G004
ruff/G010 flake8/G010
ruff/G101 flake8/G101
ruff/G201 flake8/G201
ruff/G202 flake8/G202
ruff/INP001 flake8/INP001
ruff/INT001 flake8/INT001
ruff/INT002 flake8/INT002
ruff/INT003 flake8/INT003
ruff/ISC001 flake8/ISC001
ruff/ISC002 flake8/ISC002
ruff/ISC003 flake8/ISC003
ruff/ISC004 flake8/ISC004
ruff/LOG001 flake8/LOG001
ruff/LOG002 flake8/LOG002
ruff/LOG004 flake8/LOG004
ruff/LOG007 flake8/LOG007
ruff/LOG009 flake8/LOG009
ruff/LOG014 flake8/LOG014
ruff/LOG015 flake8/LOG015
ruff/N801 flake8/N801
ruff/N802 flake8/N802
ruff/N803 flake8/N803
ruff/N804 flake8/N804
ruff/N805 flake8/N805
ruff/N806 flake8/N806
ruff/N807 flake8/N807
ruff/N811 flake8/N811
ruff/N812 flake8/N812
ruff/N813 flake8/N813
ruff/N814 flake8/N814
ruff/N815 flake8/N815
ruff/N816 flake8/N816
ruff/N817 flake8/N817
ruff/N818 flake8/N818
ruff/N999 flake8/N999
ruff/PIE790 flake8/PIE790
ruff/PIE794 flake8/PIE794
ruff/PIE796 flake8/PIE796
ruff/PIE800 flake8/PIE800
ruff/PIE804 flake8/PIE804
ruff/PIE807 flake8/PIE807
ruff/PIE808 flake8/PIE808
ruff/PIE810 flake8/PIE810
ruff/PLC0105 pylint/C0105
ruff/PLC0131 pylint/C0131
ruff/PLC0132 pylint/C0132
ruff/PLC0205 pylint/C0205
ruff/PLC0206 pylint/C0206
ruff/PLC0207 pylint/C0207
ruff/PLC0208 pylint/C0208
ruff/PLC0414 pylint/C0414
ruff/PLC0415 pylint/C0415 pylint/import-outside-toplevel
ruff/PLC1802 pylint/C1802
ruff/PLC1901 pylint/C1901
ruff/PLC2401 pylint/C2401
ruff/PLC2403 pylint/C2403
ruff/PLC2701 pylint/C2701
ruff/PLC2801 pylint/C2801
ruff/PLC3002 pylint/C3002
ruff/PLE0100 pylint/E0100
ruff/PLE0101 pylint/E0101
ruff/PLE0115 pylint/E0115
ruff/PLE0116 pylint/E0116
ruff/PLE0117 pylint/E0117
ruff/PLE0118 pylint/E0118
ruff/PLE0237 pylint/E0237
ruff/PLE0241 pylint/E0241
ruff/PLE0302 pylint/E0302
ruff/PLE0303 pylint/E0303
ruff/PLE0304 pylint/E0304
ruff/PLE0305 pylint/E0305
ruff/PLE0307 pylint/E0307
ruff/PLE0308 pylint/E0308
ruff/PLE0309 pylint/E0309
ruff/PLE0604 pylint/E0604
ruff/PLE0605 pylint/E0605
ruff/PLE0643 pylint/E0643
ruff/PLE0704 pylint/E0704
ruff/PLE1132 pylint/E1132
ruff/PLE1141 pylint/E1141
ruff/PLE1142 pylint/E1142
ruff/PLE1205 pylint/E1205
ruff/PLE1206 pylint/E1206
ruff/PLE1300 pylint/E1300
ruff/PLE1307 pylint/E1307
ruff/PLE1310 pylint/E1310
ruff/PLE1507 pylint/E1507
ruff/PLE1519 pylint/E1519
ruff/PLE1520 pylint/E1520
ruff/PLE1700 pylint/E1700
ruff/PLE2510 pylint/E2510
ruff/PLE2512 pylint/E2512
ruff/PLE2513 pylint/E2513
ruff/PLE2514 pylint/E2514
ruff/PLE2515 pylint/E2515
ruff/PLE4703 pylint/E4703
ruff/PLR0124 pylint/R0124
ruff/PLR0133 pylint/R0133
ruff/PLR0202 pylint/R0202
ruff/PLR0203 pylint/R0203
ruff/PLR0206 pylint/R0206
ruff/PLR0402 pylint/R0402
ruff/PLR0904 pylint/R0904
ruff/PLR0911 pylint/R0911 pylint/too-many-return-statements
ruff/PLR0912 pylint/R0912 pylint/too-many-branches
ruff/PLR0913 pylint/R0913 pylint/too-many-arguments
ruff/PLR0914 pylint/R0914
ruff/PLR0915 pylint/R0915 pylint/too-many-statements
ruff/PLR0916 pylint/R0916
ruff/PLR0917 pylint/R0917
ruff/PLR1702 pylint/R1702
ruff/PLR1704 pylint/R1704
ruff/PLR1708 pylint/R1708
ruff/PLR1711 pylint/R1711
ruff/PLR1712 pylint/R1712
ruff/PLR1714 pylint/R1714
ruff/PLR1716 pylint/R1716
ruff/PLR1722 pylint/R1722
ruff/PLR1730 pylint/R1730
ruff/PLR1733 pylint/R1733
ruff/PLR1736 pylint/R1736
ruff/PLR2004 pylint/R2004 pylint/magic-value-comparison
ruff/PLR2044 pylint/R2044
ruff/PLR5501 pylint/R5501 pylint/else-if-used
ruff/PLR6104 pylint/R6104
ruff/PLR6201 pylint/R6201
ruff/PLR6301 pylint/R6301
ruff/PLW0108 pylint/W0108
ruff/PLW0120 pylint/W0120
ruff/PLW0127 pylint/W0127
ruff/PLW0128 pylint/W0128
ruff/PLW0129 pylint/W0129
ruff/PLW0131 pylint/W0131
ruff/PLW0133 pylint/W0133
ruff/PLW0177 pylint/W0177
ruff/PLW0211 pylint/W0211
ruff/PLW0244 pylint/W0244
ruff/PLW0245 pylint/W0245
ruff/PLW0406 pylint/W0406
ruff/PLW0602 pylint/W0602
ruff/PLW0603 pylint/W0603 pylint/global-statement
ruff/PLW0604 pylint/W0604
ruff/PLW0642 pylint/W0642
ruff/PLW0711 pylint/W0711
ruff/PLW0717 pylint/W0717
ruff/PLW1501 pylint/W1501
ruff/PLW1507 pylint/W1507
ruff/PLW1508 pylint/W1508
ruff/PLW1509 pylint/W1509
ruff/PLW1510 pylint/W1510 pylint/subprocess-run-check
ruff/PLW1514 pylint/W1514
ruff/PLW1641 pylint/W1641
ruff/PLW2101 pylint/W2101
ruff/PLW2901 pylint/W2901 pylint/redefined-loop-name
ruff/PLW3201 pylint/W3201
ruff/PLW3301 pylint/W3301
ruff/PT001 flake8/PT001
ruff/PT002 flake8/PT002
ruff/PT003 flake8/PT003
ruff/PT006 flake8/PT006
ruff/PT007 flake8/PT007
ruff/PT008 flake8/PT008
ruff/PT009 flake8/PT009
ruff/PT010 flake8/PT010
ruff/PT011 flake8/PT011
ruff/PT012 flake8/PT012
ruff/PT013 flake8/PT013
ruff/PT014 flake8/PT014
ruff/PT015 flake8/PT015
ruff/PT016 flake8/PT016
ruff/PT017 flake8/PT017
ruff/PT018 flake8/PT018
ruff/PT019 flake8/PT019
ruff/PT020 flake8/PT020
ruff/PT021 flake8/PT021
ruff/PT022 flake8/PT022
ruff/PT023 flake8/PT023
ruff/PT024 flake8/PT024
ruff/PT025 flake8/PT025
ruff/PT026 flake8/PT026
ruff/PT027 flake8/PT027
ruff/PT028 flake8/PT028
ruff/PT029 flake8/PT029
ruff/PT030 flake8/PT030
ruff/PT031 flake8/PT031
ruff/PYI001 flake8/PYI001
ruff/PYI002 flake8/PYI002
ruff/PYI003 flake8/PYI003
ruff/PYI004 flake8/PYI004
ruff/PYI005 flake8/PYI005
ruff/PYI006 flake8/PYI006
ruff/PYI007 flake8/PYI007
ruff/PYI008 flake8/PYI008
ruff/PYI009 flake8/PYI009
ruff/PYI010 flake8/PYI010
ruff/PYI011 flake8/PYI011
ruff/PYI012 flake8/PYI012
ruff/PYI013 flake8/PYI013
ruff/PYI014 flake8/PYI014
ruff/PYI015 flake8/PYI015
ruff/PYI016 flake8/PYI016
ruff/PYI017 flake8/PYI017
ruff/PYI018 flake8/PYI018
ruff/PYI019 flake8/PYI019
ruff/PYI020 flake8/PYI020
ruff/PYI021 flake8/PYI021
ruff/PYI024 flake8/PYI024
ruff/PYI025 flake8/PYI025
ruff/PYI026 flake8/PYI026
ruff/PYI029 flake8/PYI029
ruff/PYI030 flake8/PYI030
ruff/PYI032 flake8/PYI032
ruff/PYI033 flake8/PYI033
ruff/PYI034 flake8/PYI034
ruff/PYI035 flake8/PYI035
ruff/PYI036 flake8/PYI036
ruff/PYI041 flake8/PYI041
ruff/PYI042 flake8/PYI042
ruff/PYI043 flake8/PYI043
ruff/PYI044 flake8/PYI044
ruff/PYI045 flake8/PYI045
ruff/PYI046 flake8/PYI046
ruff/PYI047 flake8/PYI047
ruff/PYI048 flake8/PYI048
ruff/PYI049 flake8/PYI049
ruff/PYI050 flake8/PYI050
ruff/PYI051 flake8/PYI051
ruff/PYI052 flake8/PYI052
ruff/PYI053 flake8/PYI053
ruff/PYI054 flake8/PYI054
ruff/PYI055 flake8/PYI055
ruff/PYI056 flake8/PYI056
ruff/PYI057 flake8/PYI057
ruff/PYI058 flake8/PYI058
ruff/PYI059 flake8/PYI059
ruff/PYI061 flake8/PYI061
ruff/PYI062 flake8/PYI062
ruff/PYI063 flake8/PYI063
ruff/PYI064 flake8/PYI064
ruff/PYI066 flake8/PYI066
ruff/Q000 flake8/Q000
ruff/Q001 flake8/Q001
ruff/Q002 flake8/Q002
ruff/Q003 flake8/Q003
ruff/Q004 flake8/Q004
ruff/RET501 flake8/RET501
ruff/RET502 flake8/RET502
ruff/RET503 flake8/RET503
ruff/RET504 flake8/RET504
ruff/RET505 flake8/RET505 pylint/R1705 pylint/no-else-return
ruff/RET506 flake8/RET506 pylint/R1720 pylint/no-else-raise
ruff/RET507 flake8/RET507
ruff/RET508 flake8/RET508
ruff/RSE102 flake8/RSE102
ruff/S101 bandit/B101 flake8/S101
ruff/S102 bandit/B102 flake8/S102 pylint/W0122 pylint/exec-used
ruff/S103 bandit/B103 flake8/S103
ruff/S104 bandit/B104 flake8/S104
ruff/S105 bandit/B105 flake8/S105
ruff/S106 bandit/B106 flake8/S106
ruff/S107 bandit/B107 flake8/S107
ruff/S108 bandit/B108 flake8/S108
ruff/S110 bandit/B110 flake8/S110
ruff/S112 bandit/B112 flake8/S112
ruff/S113 bandit/B113 flake8/S113
ruff/S201 bandit/B201 flake8/S201
ruff/S202 bandit/B202 flake8/S202
ruff/S301 bandit/B301 flake8/S301
ruff/S302 bandit/B302 flake8/S302
ruff/S303 bandit/B303 flake8/S303
ruff/S304 bandit/B304 flake8/S304
ruff/S305 bandit/B305 flake8/S305
ruff/S306 bandit/B306 flake8/S306
ruff/S307 bandit/B307 flake8/S307 pylint/W0123 pylint/eval-used
ruff/S308 bandit/B308 flake8/S308
ruff/S310 bandit/B310 flake8/S310
ruff/S311 bandit/B311 flake8/S311
ruff/S312 bandit/B312 flake8/S312
ruff/S313 bandit/B313 flake8/S313
ruff/S314 bandit/B314 flake8/S314
ruff/S315 bandit/B315 flake8/S315
ruff/S316 bandit/B316 flake8/S316
ruff/S317 bandit/B317 flake8/S317
ruff/S318 bandit/B318 flake8/S318
ruff/S319 bandit/B319 flake8/S319
ruff/S321 bandit/B321 flake8/S321
ruff/S323 bandit/B323 flake8/S323
ruff/S324 bandit/B324 flake8/S324
ruff/S401 bandit/B401 flake8/S401
ruff/S402 bandit/B402 flake8/S402
ruff/S403 bandit/B403 flake8/S403
ruff/S404 bandit/B404 flake8/S404
ruff/S405 bandit/B405 flake8/S405
ruff/S406 bandit/B406 flake8/S406
ruff/S407 bandit/B407 flake8/S407
ruff/S408 bandit/B408 flake8/S408
ruff/S409 bandit/B409 flake8/S409
ruff/S411 bandit/B411 flake8/S411
ruff/S412 bandit/B412 flake8/S412
ruff/S413 bandit/B413 flake8/S413
ruff/S415 bandit/B415 flake8/S415
ruff/S501 bandit/B501 flake8/S501
ruff/S502 bandit/B502 flake8/S502
ruff/S503 bandit/B503 flake8/S503
ruff/S504 bandit/B504 flake8/S504
ruff/S505 bandit/B505 flake8/S505
ruff/S506 bandit/B506 flake8/S506
ruff/S507 bandit/B507 flake8/S507
ruff/S508 bandit/B508 flake8/S508
ruff/S509 bandit/B509 flake8/S509
ruff/S601 bandit/B601 flake8/S601
ruff/S602 bandit/B602 flake8/S602
ruff/S603 bandit/B603 flake8/S603
ruff/S604 bandit/B604 flake8/S604
ruff/S605 bandit/B605 flake8/S605
ruff/S606 bandit/B606 flake8/S606
ruff/S607 bandit/B607 flake8/S607
ruff/S608 bandit/B608 flake8/S608
ruff/S609 bandit/B609 flake8/S609
ruff/S610 bandit/B610 flake8/S610
ruff/S611 bandit/B611 flake8/S611
ruff/S612 bandit/B612 flake8/S612
ruff/S701 bandit/B701 flake8/S701
ruff/S702 bandit/B702 flake8/S702
ruff/S704 bandit/B704 flake8/S704
ruff/SIM101 flake8/SIM101
ruff/SIM102 flake8/SIM102
ruff/SIM103 flake8/SIM103
ruff/SIM105 flake8/SIM105
ruff/SIM107 flake8/SIM107
ruff/SIM108 flake8/SIM108
ruff/SIM109 flake8/SIM109
ruff/SIM110 flake8/SIM110
ruff/SIM112 flake8/SIM112
ruff/SIM113 flake8/SIM113
ruff/SIM114 flake8/SIM114 python-rules/identical-branches
ruff/SIM115 flake8/SIM115 pylint/R1732 pylint/consider-using-with
ruff/SIM116 flake8/SIM116
ruff/SIM117 flake8/SIM117
ruff/SIM118 flake8/SIM118
ruff/SIM201 flake8/SIM201
ruff/SIM202 flake8/SIM202
ruff/SIM208 flake8/SIM208
ruff/SIM210 flake8/SIM210
ruff/SIM211 flake8/SIM211
ruff/SIM212 flake8/SIM212
ruff/SIM220 flake8/SIM220
ruff/SIM221 flake8/SIM221
ruff/SIM222 flake8/SIM222
ruff/SIM223 flake8/SIM223
ruff/SIM300 flake8/SIM300
ruff/SIM401 flake8/SIM401
ruff/SIM905 flake8/SIM905
ruff/SIM910 flake8/SIM910
ruff/SIM911 flake8/SIM911
ruff/SLF001 flake8/SLF001 pylint/W0212 pylint/protected-access
ruff/SLOT000 flake8/SLOT000
ruff/SLOT001 flake8/SLOT001
ruff/SLOT002 flake8/SLOT002
ruff/T100 flake8/T100
ruff/T201 flake8/T201
ruff/T203 flake8/T203
ruff/TC001 flake8/TC001
ruff/TC002 flake8/TC002
ruff/TC003 flake8/TC003
ruff/TC004 flake8/TC004
ruff/TC005 flake8/TC005
ruff/TC006 flake8/TC006
ruff/TC007 flake8/TC007
ruff/TC008 flake8/TC008
ruff/TC010 flake8/TC010
ruff/TID251 flake8/TID251
ruff/TID252 flake8/TID252
ruff/TID253 flake8/TID253
ruff/TID254 flake8/TID254
ruff/TID255 flake8/TID255
ruff/UP031 ruff/UP032 pylint/C0209 pylint/consider-using-f-string
ruff/W191 pycodestyle/W191 flake8/W191
ruff/W291 pycodestyle/W291 flake8/W291 ruff/W293 pycodestyle/W293 flake8/W293 pylint/C0303 pylint/trailing-whitespace
ruff/W292 pycodestyle/W292 flake8/W292 pylint/C0304 pylint/missing-final-newline
ruff/W391 pycodestyle/W391 flake8/W391
ruff/W505 pycodestyle/W505 flake8/W505
ruff/W605 pycodestyle/W605 flake8/W605 pylint/W1401 pylint/anomalous-backslash-in-string
ruff/YTT101 flake8/YTT101
ruff/YTT102 flake8/YTT102
ruff/YTT103 flake8/YTT103
ruff/YTT201 flake8/YTT201
ruff/YTT202 flake8/YTT202
ruff/YTT203 flake8/YTT203
ruff/YTT204 flake8/YTT204
ruff/YTT301 flake8/YTT301
ruff/YTT302 flake8/YTT302
ruff/YTT303 flake8/YTT303
ruff/invalid-syntax flake8/E999 ruff/E902 pycodestyle/E902 flake8/E902 pycodestyle/E901 pycodestyle/E999 pylint/E0001 pylint/syntax-error
secrets/anthropic gitleaks/anthropic-admin-api-key gitleaks/anthropic-api-key
secrets/aws gitleaks/aws-access-token
secrets/cloudflare gitleaks/cloudflare-api-key gitleaks/cloudflare-global-api-key gitleaks/cloudflare-origin-ca-key
secrets/databricks gitleaks/databricks-api-token
secrets/gcp gitleaks/gcp-api-key
secrets/github gitleaks/github-app-token gitleaks/github-fine-grained-pat gitleaks/github-oauth gitleaks/github-pat gitleaks/github-refresh-token
secrets/gitlab gitleaks/gitlab-deploy-token gitleaks/gitlab-pat gitleaks/gitlab-ptt gitleaks/gitlab-rrt gitleaks/gitlab-runner-authentication-token
secrets/grafana gitleaks/grafana-api-key gitleaks/grafana-cloud-api-token gitleaks/grafana-service-account-token
secrets/hashicorp-vault gitleaks/vault-batch-token gitleaks/vault-service-token
secrets/huggingface gitleaks/huggingface-access-token gitleaks/huggingface-organization-api-token
secrets/linear gitleaks/linear-api-key
secrets/notion gitleaks/notion-api-token
secrets/npm gitleaks/npm-access-token
secrets/onepassword gitleaks/1password-secret-key gitleaks/1password-service-account-token
secrets/openai gitleaks/openai-api-key
secrets/privatekey gitleaks/private-key
secrets/sendgrid gitleaks/sendgrid-api-token
secrets/shopify gitleaks/shopify-access-token gitleaks/shopify-custom-access-token gitleaks/shopify-private-app-access-token gitleaks/shopify-shared-secret
secrets/slack gitleaks/slack-app-token gitleaks/slack-bot-token gitleaks/slack-config-access-token gitleaks/slack-legacy-bot-token gitleaks/slack-legacy-token gitleaks/slack-user-token gitleaks/slack-webhook-url
secrets/stripe gitleaks/stripe-access-token
shell-rules/exit-code-out-of-range shellcheck/SC2242
shell-rules/loop-over-ls shellcheck/SC2045
shell-rules/redirect-in-test shellcheck/SC2065 shellcheck/SC2073
shell-rules/remove-below-variable shellcheck/SC2115
shell-rules/same-file-read-and-written shellcheck/SC2094
shell-rules/sudo-redirect shellcheck/SC2024
shell-rules/unquoted-arguments shellcheck/SC2048 shellcheck/SC2068
shell-rules/unquoted-test shellcheck/SC2070
shell-syntax/syntax shellcheck/SC1009 shellcheck/SC1036 shellcheck/SC1046 shellcheck/SC1047 shellcheck/SC1049 shellcheck/SC1050 shellcheck/SC1056 shellcheck/SC1058 shellcheck/SC1061 shellcheck/SC1062 shellcheck/SC1064 shellcheck/SC1070 shellcheck/SC1072 shellcheck/SC1073 shellcheck/SC1078 shellcheck/SC1088 shellcheck/SC1089
workflows/all-secrets zizmor/secrets-inherit
workflows/context-access actionlint/expression
workflows/deprecated-command actionlint/deprecated-commands
workflows/hard-coded-credential actionlint/credentials zizmor/hardcoded-container-credentials
workflows/insecure-commands zizmor/insecure-commands
workflows/script-injection workflows/input-in-script zizmor/template-injection codeql/actions/code-injection/critical codeql/actions/code-injection/medium
workflows/self-hosted-runner zizmor/self-hosted-runner
workflows/syntax actionlint/syntax-check
workflows/unpinned-action zizmor/unpinned-uses codeql/actions/unpinned-tag
workflows/untrusted-checkout codeql/actions/untrusted-checkout/critical codeql/actions/untrusted-checkout/high codeql/actions/untrusted-checkout/medium
workflows/write-all workflows/missing-permissions zizmor/excessive-permissions codeql/actions/missing-workflow-permissions
yaml/duplicate-key yamllint/key-duplicates
yaml/syntax yamllint/syntax
`;

;// CONCATENATED MODULE: ./build/findings/equivalences.js

let table;
function readTable() {
    return new Map(EQUIVALENCES.trim()
        .split('\n')
        .flatMap((line) => {
        const rules = line.split(' ');
        const [meaning = ''] = rules;
        return rules.map((rule) => [rule, meaning]);
    }));
}
/** What a rule means, by the table of `docs/equivalences.md`; a rule that is not in it means itself. */
const meaningOf = (ruleId) => {
    // Some thousand rules, for files in which two tools speak of one line.
    table ??= readTable();
    return table.get(ruleId) ?? ruleId;
};

;// CONCATENATED MODULE: ./build/findings/merge-findings.js


function mostSevere(left, right) {
    return model_finding/* SEVERITIES */.oC.indexOf(left) <= model_finding/* SEVERITIES */.oC.indexOf(right) ? left : right;
}
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
function severityRank({ severity }) {
    return model_finding/* SEVERITIES */.oC.indexOf(severity);
}
/** Of what is the same in every word, the one that is worst and best described, so that order does not matter. */
function compareWholly(left, right) {
    return ((0,model_finding/* compareFindings */.Eg)(left, right) ||
        severityRank(left) - severityRank(right) ||
        compareText(JSON.stringify(left), JSON.stringify(right)));
}
/** In total order, and each once: of those that differ in severity alone the worst. */
function eachOnce(findings) {
    return findings.toSorted(compareWholly).filter((finding, index, sorted) => {
        const before = sorted[index - 1];
        return before === undefined || (0,model_finding/* compareFindings */.Eg)(before, finding) !== 0;
    });
}
function isBefore(line, column, than) {
    return line < than.line || (line === than.line && column < than.column);
}
function overlap(left, right) {
    const [leftEnd, rightEnd] = [left, right].map(({ endLine, endColumn }) => ({
        line: endLine,
        column: endColumn,
    }));
    if (leftEnd === undefined || rightEnd === undefined)
        return false;
    return (isBefore(left.startLine, left.startColumn, rightEnd) &&
        isBefore(right.startLine, right.startColumn, leftEnd));
}
/** Whether two findings that begin on one line are in the same place. */
function isSamePlace(left, right) {
    return left.startColumn === right.startColumn || overlap(left, right);
}
function toolsOf({ analyzer, alsoReportedBy = [] }) {
    return [analyzer, ...alsoReportedBy.map((each) => each.analyzer)];
}
/** Words that may be names in the code: two tools quote the same ones where they mean the same. */
function wordsOf(message) {
    return new Set(message.match(/[\p{L}\p{N}_$]+/gu));
}
function sharedWords(left, right) {
    const words = wordsOf(left.message);
    let shared = 0;
    for (const word of wordsOf(right.message))
        shared += Number(words.has(word));
    return shared;
}
/** How well a finding fits to a group: the same column first, then the same words. */
function fitOf({ first }, finding) {
    return (Number(first.startColumn === finding.startColumn) * 1000 +
        Math.min(999, sharedWords(first, finding)));
}
/** Whether it is what the same tool said here, such as one that is built in and ran in another step too. */
function isSaidByOwn({ first, isOwn }, finding) {
    return isOwn && first.ruleId === finding.ruleId && first.startColumn === finding.startColumn;
}
function takes(group, finding) {
    const isNew = toolsOf(finding).every((tool) => !group.tools.has(tool));
    return isNew && isSamePlace(group.first, finding);
}
/** The best group for a finding, the first of several; `undefined` where it belongs to none. */
function bestGroup(groups, finding, isOwn) {
    let best;
    for (const group of groups) {
        if (!isOwn && isSaidByOwn(group, finding))
            return group;
        if (!takes(group, finding))
            continue;
        if (best === undefined || fitOf(group, finding) > fitOf(best, finding))
            best = group;
    }
    return best;
}
function namesOf({ first, others }) {
    const all = [first, ...others].flatMap(({ analyzer, ruleId, alsoReportedBy = [] }) => [
        { analyzer, ruleId },
        ...alsoReportedBy,
    ]);
    const names = new Map(all.map((each) => [each.ruleId, each]));
    names.delete(first.ruleId);
    return [...names.values()].toSorted((left, right) => compareText(left.ruleId, right.ruleId));
}
function toFinding(group) {
    const { first, others } = group;
    if (others.length === 0)
        return first;
    const helpUrl = first.helpUrl ?? others.find((each) => each.helpUrl !== undefined)?.helpUrl;
    const fix = first.fix ?? others.find((each) => each.fix !== undefined)?.fix;
    const alsoReportedBy = namesOf(group);
    return {
        ...first,
        severity: others.reduce((worst, { severity }) => mostSevere(worst, severity), first.severity),
        ...(helpUrl !== undefined && { helpUrl }),
        ...(fix !== undefined && { fix }),
        ...(alsoReportedBy.length > 0 && { alsoReportedBy }),
    };
}
/** Divides findings that begin on one line and mean the same, in the order of who may stand for others. */
function groupsOf(findings, own) {
    const groups = [];
    for (const finding of findings) {
        const isOwn = own.has(finding);
        const group = bestGroup(groups, finding, isOwn);
        if (group === undefined) {
            groups.push({ first: finding, isOwn, others: [], tools: new Set(toolsOf(finding)) });
        }
        else {
            group.others.push(finding);
            for (const tool of toolsOf(finding))
                group.tools.add(tool);
        }
    }
    return groups;
}
function bucketsOf(findings, meaning) {
    const buckets = new Map();
    for (const finding of findings) {
        const key = `${String(finding.startLine)} ${meaning(finding.ruleId)}`;
        const bucket = buckets.get(key);
        if (bucket === undefined)
            buckets.set(key, [finding]);
        else
            bucket.push(finding);
    }
    return [...buckets.values()];
}
/** Whether two tools speak of one line anywhere: else nothing can be the same. */
function haveCommonLine(sorted) {
    return sorted.some((finding, index) => {
        const before = sorted[index - 1];
        return before?.startLine === finding.startLine && before.analyzer !== finding.analyzer;
    });
}
/**
 * Puts together what several tools found in one file, in total order, each once. What means the same
 * in the same place is one finding, which names all who reported it: those of `own` analyzers stand
 * for others, and else the one whose rule comes first. No tool is twice in one finding, so that two
 * findings of one tool are never one. The result does not depend on the order of `others`.
 */
function mergeFindings(own, others, meaning = meaningOf) {
    const isMine = new Set(own);
    // Copies: who is whose is told by identity.
    const theirs = others.map((finding) => ({ ...finding }));
    const all = [own, theirs].flatMap(eachOnce).toSorted(model_finding/* compareFindings */.Eg);
    if (others.length === 0 && !haveCommonLine(all))
        return all;
    const byRank = (left, right) => Number(isMine.has(right)) - Number(isMine.has(left)) ||
        compareText(left.ruleId, right.ruleId) ||
        compareWholly(left, right);
    return bucketsOf(all, meaning)
        .flatMap((bucket) => bucket.length === 1 ? bucket : groupsOf(bucket.toSorted(byRank), isMine).map(toFinding))
        .toSorted(model_finding/* compareFindings */.Eg);
}


/***/ }),

/***/ 36939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   P$: () => (/* binding */ SECRET_REACH_LINES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** GitHub's three levels, most severe first. */
const SEVERITIES = ['error', 'warning', 'notice'];
/** How far from a finding its `secretLines` are told. No excerpt may show more lines above or below. */
const SECRET_REACH_LINES = 5;
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** The total order of findings: path, line, column, end, rule, message, in code units, never by locale. */
function compareFindings(left, right) {
    return (compareText(left.path, right.path) ||
        left.startLine - right.startLine ||
        left.startColumn - right.startColumn ||
        left.endLine - right.endLine ||
        left.endColumn - right.endColumn ||
        compareText(left.ruleId, right.ruleId) ||
        compareText(left.message, right.message));
}


/***/ }),

/***/ 33024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   j_: () => (/* binding */ homeUrl),
/* harmony export */   po: () => (/* binding */ movedUrl),
/* harmony export */   tl: () => (/* binding */ UNTOLD)
/* harmony export */ });
/**
 * Where it is looked for when nobody says: on the command line, and for an action that is used by its
 * path. The one place to write the account that publishes it; `OWNER` stands for it until then.
 */
const UNTOLD = {
    serverUrl: 'https://github.com',
    repository: 'OWNER/evenkeel',
    ref: 'v1',
};
/** Whether anybody has said where it is published. */
function isPublished({ repository }) {
    return !repository.startsWith('OWNER/');
}
/** The page of the repository. */
function homeUrl({ serverUrl, repository }) {
    return `${serverUrl}/${repository}`;
}
/** A file of the release in use, to be read in a browser. */
function pageUrl(publication, path) {
    return `${homeUrl(publication)}/blob/${publication.ref}/${path}`;
}
/** The same page where Evenkeel was taken from, for an address of `pageUrl(UNTOLD, …)`; any other stays. */
function movedUrl(url, publication) {
    const start = pageUrl(UNTOLD, '');
    return url.startsWith(start) ? pageUrl(publication, url.slice(start.length)) : url;
}


/***/ })

};
