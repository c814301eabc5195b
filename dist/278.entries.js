import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 278;
export const ids = [278];
export const modules = {

/***/ 47304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_describe_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36078);
/* harmony import */ var _files_listed_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54762);




/** Names of one folder that are told. */
const MOST_NAMES = 10_000;
/** The folders on the way to a path, and itself. */
function placesTo(root, path) {
    const names = path.split('/');
    return names.map((_name, index) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...names.slice(0, index + 1)));
}
/**
 * Names in a folder below `root`, those of folders with `/` at the end; links are left out, and not
 * followed on the way. None where there is no such folder. `''` is the root itself.
 */
function listFolder(root, path) {
    if (path !== '' && (!(0,_files_listed_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isContainedPath */ .l)(path) || /[\0\\:]/u.test(path)))
        return [];
    try {
        const isReal = path === '' || placesTo(root, path).every((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(each).isDirectory());
        if (!isReal)
            return [];
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), { withFileTypes: true });
        return entries.slice(0, MOST_NAMES).flatMap((entry) => {
            if (entry.isDirectory())
                return [`${entry.name}/`];
            return entry.isFile() ? [entry.name] : [];
        });
    }
    catch (error) {
        (0,_files_describe_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSystemError */ .Z)(error);
        return [];
    }
}


/***/ }),

/***/ 89159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ ANALYZERS)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/analyzers/ast-grep/fill-template.js
/** A variable in a message or a fix: `$A`, `$$$ARGS`. */
const VARIABLE = /\$(\$\$)?([A-Z_][A-Z0-9_]*)/gu;
/** The source of several nodes, with what stands between them. */
function sourceOf(nodes, text) {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    return text.slice(first.range().start.index, last.range().end.index);
}
/** Puts what a match captured into a template. A variable that captured nothing becomes nothing. */
function fillTemplate(template, match, text) {
    return template.replaceAll(VARIABLE, (_found, isMany, name) => {
        if (isMany !== undefined)
            return sourceOf(match.getMultipleMatches(name), text);
        return match.getTransformed(name) ?? match.getMatch(name)?.text() ?? '';
    });
}

;// CONCATENATED MODULE: ./build/analyzers/ast-grep/ignore-comments.js
const KEYWORD = 'ast-grep-ignore';
function ignoredBy(comment) {
    const [, names] = /ast-grep-ignore\s*:(.*)/u.exec(comment) ?? [];
    if (names === undefined)
        return 'all';
    return new Set(names
        .replace(/(?:\*\/|-->)\s*$/u, '')
        .split(',')
        .map((name) => name.trim()));
}
const NOTHING = () => false;
/**
 * Reads comments `ast-grep-ignore` as ast-grep's command does
 * (https://ast-grep.github.io/guide/project/severity.html): behind code one is for its own line, alone
 * for the next one; on the first line of a file, with an empty one below, for the whole file.
 */
function readIgnoreComments(root, text, language) {
    if (!text.includes(KEYWORD))
        return NOTHING;
    const lines = text.split('\n');
    const byLine = new Map();
    const whole = [];
    const kinds = language.comments.map((kind) => ({ kind, regex: KEYWORD }));
    for (const comment of root.findAll({ rule: { any: kinds } })) {
        const { start } = comment.range();
        const ignored = ignoredBy(comment.text());
        const isAlone = (lines[start.line] ?? '').slice(0, start.column).trim() === '';
        if (start.line === 0 && isAlone && lines[1]?.trim() === '')
            whole.push(ignored);
        const line = isAlone ? start.line + 1 : start.line;
        byLine.set(line, [...(byLine.get(line) ?? []), ignored]);
    }
    const names = (all, rule) => all.some((each) => each === 'all' || each.has(rule));
    return (rule, line) => names(whole, rule) || names(byLine.get(line) ?? [], rule);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/analyzers/ast-grep/languages.js

const COMMENT = ['comment'];
const LINE_AND_BLOCK = ['line_comment', 'block_comment'];
/** As in ast-grep's own languages (crates/language/src/lib.rs of https://github.com/ast-grep/ast-grep). */
const MICRO = 'µ';
function language(id, rest) {
    return { id, grammar: `tree-sitter-${id}`, ...rest };
}
/**
 * The languages whose grammars are shipped; names and extensions are those of ast-grep's command. PHP
 * has the grammar that it uses, in which a pattern need not begin with `<?php`.
 */
const RULE_LANGUAGES = [
    language('bash', {
        names: ['bash'],
        extensions: [
            'bash',
            'bats',
            'cgi',
            'command',
            'env',
            'fcgi',
            'ksh',
            'sh',
            'tmux',
            'tool',
            'zsh',
        ],
        comments: COMMENT,
    }),
    language('go', {
        names: ['go', 'golang'],
        extensions: ['go'],
        expandoChar: MICRO,
        comments: COMMENT,
    }),
    language('java', { names: ['java'], extensions: ['java'], comments: LINE_AND_BLOCK }),
    language('javascript', {
        names: ['javascript', 'js', 'jsx'],
        extensions: ['cjs', 'js', 'mjs', 'jsx'],
        comments: COMMENT,
    }),
    language('php_only', {
        names: ['php'],
        extensions: ['php'],
        expandoChar: MICRO,
        comments: COMMENT,
    }),
    language('python', {
        names: ['python', 'py'],
        extensions: ['py', 'py3', 'pyi', 'bzl'],
        expandoChar: MICRO,
        comments: COMMENT,
    }),
    language('ruby', {
        names: ['ruby', 'rb'],
        extensions: ['rb', 'rbw', 'gemspec'],
        expandoChar: MICRO,
        comments: COMMENT,
    }),
    language('rust', {
        names: ['rust', 'rs'],
        extensions: ['rs'],
        expandoChar: MICRO,
        comments: LINE_AND_BLOCK,
    }),
    language('tsx', { names: ['tsx'], extensions: ['tsx'], comments: COMMENT }),
    language('typescript', {
        names: ['typescript', 'ts'],
        extensions: ['ts', 'cts', 'mts'],
        comments: COMMENT,
    }),
];
/** Languages that ast-grep's command knows, and of which no grammar is shipped here. */
const OTHER_LANGUAGES = new Set('c cc c++ cpp cxx cs csharp css dart elixir ex haskell hs hcl html json kotlin kt ktm kts lua markdown md nix scala solidity sol swift yaml yml'.split(' '));
/** The language of a file; `undefined` where it is none of these. */
function languageOf(path) {
    const extension = external_node_path_.posix.extname(path).slice(1).toLowerCase();
    return RULE_LANGUAGES.find(({ extensions }) => extensions.includes(extension));
}
/** The language that a rule names. */
function languageNamed(name) {
    const lower = name.toLowerCase();
    return RULE_LANGUAGES.find(({ names }) => names.includes(lower));
}

;// CONCATENATED MODULE: ./build/analyzers/ast-grep/needed-words.js
/** Shorter ones are in every file. */
const WORD = /[\p{L}_][\p{L}\p{N}_]{2,}/gu;
const needed_words_VARIABLE = /\$[A-Z_][A-Z0-9_]*/gu;
/**
 * Words that a text must have for a rule to find anything in it: those of its pattern, where the rule
 * has one by itself. The engine compiles a rule anew for each file and walks the whole tree, so it is
 * worth not to ask.
 */
function neededWords({ rule }) {
    const { pattern } = Object(rule);
    if (typeof pattern !== 'string')
        return [];
    return pattern.replaceAll(needed_words_VARIABLE, ' ').match(WORD) ?? [];
}

;// CONCATENATED MODULE: ./build/analyzers/ast-grep/open-engine.js
/** The name of ast-grep's module. */
const ENGINE_MODULE = 'ast-grep';
/** Ast-grep, started, over the worker's own web-tree-sitter. */
class AstGrep {
    #engine;
    #trees;
    constructor(engine, trees) {
        this.#engine = engine;
        this.#trees = trees;
    }
    get memoryBytes() {
        return this.#engine.memory.buffer.byteLength;
    }
    /** Parses a text and works on its root; nothing of it may be used afterwards. */
    with(language, text, work) {
        const parsed = this.#engine.parse(language.id, text);
        try {
            return work(parsed.root());
        }
        finally {
            parsed.free();
            this.#deleteTrees();
        }
    }
    /** Whether a pattern is code of the language; throws what the engine says where it cannot even be tried. */
    isCode(language, text, selector) {
        try {
            // An error further down is one that the parser got over, as the command does.
            return this.#engine.dumpPattern(language.id, text, selector).kind !== 'ERROR';
        }
        finally {
            this.#deleteTrees();
        }
    }
    /** The package never does: each file, and each pattern each time it is used, would stay in memory. */
    #deleteTrees() {
        for (const tree of this.#trees.splice(0))
            tree.delete();
    }
}
/** The library as the package uses it: started already, its trees remembered, its grammars compiled. */
function libraryFor({ library }, assets, trees) {
    class RememberingParser extends library.Parser {
        static async init() {
            // The runtime is up.
        }
        parse(...given) {
            const tree = super.parse(...given);
            if (tree !== null)
                trees.push(tree);
            return tree;
        }
    }
    const load = async (name) => library.Language.loadSync(assets.module(name));
    return { Parser: RememberingParser, Language: { load } };
}
/** Starts ast-grep for these languages. */
async function openAstGrep(runtime, assets, languages) {
    const trees = [];
    // Made by scripts/vendor.ts from the pinned package.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const instantiate = assets.require(`${ENGINE_MODULE}.cjs`);
    const engine = instantiate(assets.module(ENGINE_MODULE), libraryFor(runtime, assets, trees));
    await engine.initializeTreeSitter();
    const registered = Array.from(languages, ({ id, grammar, expandoChar }) => [
        id,
        { libraryPath: grammar, ...(expandoChar !== undefined && { expandoChar }) },
    ]);
    await engine.registerDynamicLanguage(Object.fromEntries(registered));
    return new AstGrep(engine, trees);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
// EXTERNAL MODULE: ./build/files/brace-expansion.js
var brace_expansion = __webpack_require__(33095);
;// CONCATENATED MODULE: ./build/analyzers/ast-grep/file-globs.js

const ONE = { kind: 'one' };
const ANY = { kind: 'any' };
/** Each doubles what has to be tried. */
const MOST_FOLDER_STARS = 4;
const MOST_CHARACTERS = 1000;
function stepsOf(glob) {
    const steps = [];
    for (const character of glob.replaceAll(/\*+/gu, '*')) {
        if (character === '*')
            steps.push(ANY);
        else
            steps.push(character === '?' ? ONE : character);
    }
    return steps;
}
function isAny(step) {
    return typeof step === 'object' && step.kind === 'any';
}
function fits(step, character) {
    if (step === undefined || character === undefined)
        return false;
    return typeof step === 'string' ? step === character : step.kind === 'one';
}
/** Matches in time that grows with the product of both lengths: a star that was passed is taken up again only as the last one. */
function matches(steps, path) {
    let [step, at, star, mark] = [0, 0, -1, 0];
    while (at < path.length) {
        if (isAny(steps[step]))
            [star, mark, step] = [step, at, step + 1];
        else if (fits(steps[step], path[at]))
            [step, at] = [step + 1, at + 1];
        else if (star >= 0)
            [step, mark, at] = [star + 1, mark + 1, mark + 1];
        else
            return false;
    }
    while (isAny(steps[step]))
        step += 1;
    return step === steps.length;
}
/** A folder with stars is any number of folders, none among them. */
function withFolders(glob, left = MOST_FOLDER_STARS) {
    const at = glob.indexOf('**/');
    if (at < 0 || left === 0)
        return [glob];
    const before = glob.slice(0, at);
    return withFolders(glob.slice(at + 3), left - 1).flatMap((rest) => [
        `${before}${rest}`,
        `${before}*/${rest}`,
    ]);
}
/**
 * Makes the test whether a path is one of a rule's `files` or `ignores`. They are globs of Rust's
 * globset as ast-grep has it, where a star goes beyond `/`; classes in brackets are not among them here.
 */
function compileFileGlobs(globs) {
    const all = globs
        .filter((glob) => glob.length <= MOST_CHARACTERS)
        .flatMap((glob) => {
        const expansion = (0,brace_expansion/* expandBraces */.P)(glob.replace(/^\.\//u, ''));
        return expansion.kind === 'malformed' ? [] : expansion.patterns;
    })
        .flatMap((glob) => withFolders(glob))
        .map(stepsOf);
    return (path) => all.some((steps) => matches(steps, path));
}

;// CONCATENATED MODULE: ./build/analyzers/ast-grep/plain-value.js
/** Whether a value is an object. */
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A member that is an object, as a record of that member alone; nothing where it is none. */
function objectIn(value, name) {
    const member = value[name];
    return isPlain(member) ? { [name]: member } : {};
}
/** The same for a text. */
function textIn(value, name) {
    const member = value[name];
    // A record of one member, of the name that was asked for.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (typeof member === 'string' ? { [name]: member } : {});
}
/** Globs in a list: texts, or objects with one. */
function globsIn(value, name) {
    const member = value[name];
    if (!Array.isArray(member))
        return [];
    return member.flatMap((each) => {
        const glob = isPlain(each) ? each['glob'] : each;
        return typeof glob === 'string' ? [glob] : [];
    });
}

;// CONCATENATED MODULE: ./build/analyzers/ast-grep/rule-document.js



/** Longer files, and more aliases, are an attack on whoever reads them. */
const rule_document_MOST_CHARACTERS = 262_144;
const MOST_ALIASES = 50;
const MOST_DEPTH = 200;
const MOST_PATTERNS = 500;
function depthOf(value, left = MOST_DEPTH) {
    if (left === 0 || typeof value !== 'object' || value === null)
        return 0;
    return 1 + Math.max(0, ...Object.values(value).map((each) => depthOf(each, left - 1)));
}
/** One document of a rule file, as data that can say where things are. */
class RuleDocument {
    file;
    #document;
    #lines;
    constructor(file, document, lines) {
        this.file = file;
        this.#document = document;
        this.#lines = lines;
    }
    /** Something wrong at one of its keys, or with it as a whole. */
    problem(message, key, rule = 'invalid-rule') {
        return { rule, file: this.file, line: this.lineOf(key), message };
    }
    /** The line of a key; of the document where it has none such. */
    lineOf(key) {
        const { contents } = this.#document;
        const pair = (0,dist/* isMap */.jh)(contents)
            ? contents.items.find((each) => (0,dist/* isScalar */.jn)(each.key) && each.key.value === key)
            : undefined;
        const node = (0,dist/* isNode */.Ll)(pair?.key) ? pair.key : contents;
        return this.#lines.linePos(node?.range?.[0] ?? this.#document.range?.[0] ?? 0).line;
    }
    /** Every pattern, wherever it stands. */
    patterns() {
        const found = [];
        (0,dist/* visit */.YR)(this.#document, {
            Pair: (_key, { key, value }) => {
                if ((0,dist/* isScalar */.jn)(key) && key.value === 'pattern')
                    found.push(...this.#pattern(value));
                return found.length < MOST_PATTERNS ? undefined : dist/* visit */.YR.BREAK;
            },
        });
        return found;
    }
    #pattern(value) {
        if (!(0,dist/* isNode */.Ll)(value))
            return [];
        const line = this.#lines.linePos(value.range?.[0] ?? 0).line;
        if ((0,dist/* isScalar */.jn)(value))
            return typeof value.value === 'string' ? [{ text: value.value, line }] : [];
        const plain = value.toJS(this.#document, { maxAliasCount: MOST_ALIASES });
        if (!isPlain(plain) || typeof plain['context'] !== 'string')
            return [];
        const { selector } = textIn(plain, 'selector');
        return [{ text: plain['context'], line, ...(selector !== undefined && { selector }) }];
    }
}
function toPlain(document) {
    const value = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (depthOf(value) >= MOST_DEPTH)
        throw new Error('it is nested too deeply');
    return value;
}
/** The documents of a rule file as plain values, or what is wrong with them. */
function* documentsOf(file, text) {
    const at = { rule: 'invalid-rule', file, line: 1 };
    if (text.length > rule_document_MOST_CHARACTERS) {
        yield { ...at, message: `Expected at most ${String(rule_document_MOST_CHARACTERS)} characters` };
        return;
    }
    const lines = new dist/* LineCounter */.HN();
    for (const parsed of (0,dist/* parseAllDocuments */.hR)(text, { lineCounter: lines, prettyErrors: false })) {
        if (!('contents' in parsed))
            continue;
        const [error] = parsed.errors;
        if (error !== undefined) {
            yield { ...at, line: lines.linePos(error.pos[0]).line, message: error.message };
            continue;
        }
        try {
            const value = toPlain(parsed);
            if (value !== null)
                yield { document: new RuleDocument(file, parsed, lines), value };
        }
        catch (thrown) {
            yield { ...at, message: (0,errors/* messageOf */.bD)(thrown) };
        }
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ast-grep/parse-rules.js




const SEVERITIES = {
    error: 'error',
    warning: 'warning',
    info: 'notice',
    hint: 'notice',
    off: undefined,
};
function toConfig(value, rule, utils) {
    const own = value['utils'];
    const all = { ...utils, ...(isPlain(own) && own) };
    return {
        rule,
        ...objectIn(value, 'constraints'),
        ...objectIn(value, 'transform'),
        ...(Object.keys(all).length > 0 && { utils: all }),
    };
}
function fixOf(value) {
    const { fix } = value;
    if (!isPlain(fix))
        return textIn(value, 'fix');
    const isExpanded = fix['expandStart'] !== undefined || fix['expandEnd'] !== undefined;
    const { template } = textIn(fix, 'template');
    return template === undefined || isExpanded ? {} : { fix: template };
}
function scopeOf(value) {
    const [files, ignores] = [globsIn(value, 'files'), globsIn(value, 'ignores')];
    const isIn = compileFileGlobs(files);
    const isOut = compileFileGlobs(ignores);
    return (path) => (files.length === 0 || isIn(path)) && !isOut(path);
}
function languageIn(document, name) {
    if (typeof name !== 'string')
        return document.problem('Expected a "language"');
    const language = languageNamed(name);
    if (language !== undefined)
        return language;
    return OTHER_LANGUAGES.has(name.toLowerCase())
        ? document.problem(`There is no grammar for "${name}" here`, 'language', 'no-grammar')
        : document.problem(`Expected the name of a language, found "${name}"`, 'language');
}
function essenceOf(document, value) {
    const { id, language: name, rule, severity = 'hint' } = value;
    if (typeof id !== 'string' || id === '')
        return document.problem('Expected an "id"');
    const language = languageIn(document, name);
    if ('line' in language)
        return language;
    if (!isPlain(rule))
        return document.problem('Expected a "rule"', 'rule');
    if (typeof severity !== 'string' || !Object.hasOwn(SEVERITIES, severity)) {
        const names = Object.keys(SEVERITIES).join(', ');
        return document.problem(`Expected "severity" to be one of ${names}`, 'severity');
    }
    return { id, language, rule, severity: SEVERITIES[severity] };
}
function toRule(document, value, utils) {
    if (!isPlain(value)) {
        return document.problem('Expected a rule with keys such as "id", found something else');
    }
    const essence = essenceOf(document, value);
    if ('line' in essence)
        return essence;
    const { id, language, rule, severity } = essence;
    const { message } = value;
    return {
        id,
        language,
        severity,
        message: typeof message === 'string' && message.trim() !== '' ? message : id,
        ...textIn(value, 'note'),
        ...textIn(value, 'url'),
        ...fixOf(value),
        config: toConfig(value, rule, utils.get(language.id) ?? {}),
        patterns: document.patterns(),
        file: document.file,
        line: document.lineOf('rule'),
        isFor: scopeOf(value),
    };
}
/** Parses a rule file: any number of documents, each a rule. Never throws. */
function parseRules(file, text, utils = new Map()) {
    const rules = [];
    const problems = [];
    for (const each of documentsOf(file, text)) {
        const rule = 'message' in each ? each : toRule(each.document, each.value, utils);
        if ('config' in rule)
            rules.push(rule);
        else
            problems.push(rule);
    }
    return { rules, problems };
}
/** The utility rules of a file, by language and id; what is none is left out. */
function parseUtils(file, text) {
    return [...documentsOf(file, text)].flatMap((each) => {
        const value = 'message' in each ? undefined : each.value;
        if (!isPlain(value))
            return [];
        const { id, language, rule } = value;
        const named = typeof language === 'string' ? languageNamed(language) : undefined;
        return named === undefined || typeof id !== 'string' || !isPlain(rule)
            ? []
            : [[named.id, id, rule]];
    });
}
/** Whether a text looks like a rule of ast-grep: files in `rules/` may be anything. */
function looksLikeRule(text) {
    return ['id', 'language', 'rule'].every((key) => new RegExp(`^${key}:`, 'mu').test(text));
}

;// CONCATENATED MODULE: ./build/analyzers/ast-grep/rule-files.js



/** Where ast-grep's command looks for its configuration. */
const CONFIG_FILES = ['sgconfig.yml', 'sgconfig.yaml'];
/** Where rules may stand without one. */
const DEFAULT_FOLDER = 'rules';
/** More files and rules than anybody writes. */
const MOST_FILES = 2000;
const MOST_RULES = 1000;
const rule_files_MOST_DEPTH = 16;
function isYaml(name) {
    return /\.ya?ml$/iu.test(name);
}
/** The YAML files below a folder, in order. */
function* yamlBelow(project, folder, depth = 0) {
    const names = project.list?.(folder) ?? [];
    for (const name of names.toSorted()) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (!name.endsWith('/')) {
            if (isYaml(name))
                yield path;
        }
        else if (depth < rule_files_MOST_DEPTH)
            yield* yamlBelow(project, path.slice(0, -1), depth + 1);
    }
}
function take(items, most) {
    const taken = [];
    for (const item of items) {
        if (taken.length === most)
            break;
        taken.push(item);
    }
    return taken;
}
function foldersIn(value) {
    if (!Array.isArray(value))
        return undefined;
    const folders = value.flatMap((each) => typeof each === 'string' ? [each.replace(/^\.\//u, '').replace(/\/$/u, '')] : []);
    const isFine = folders.length === value.length;
    return isFine && folders.every((each) => each === '.' || (0,listed_file/* isContainedPath */.l)(each))
        ? folders
        : undefined;
}
function readConfig(file, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const problem = (message, offset = 0) => {
        const { line } = lines.linePos(offset);
        const rule = 'invalid-configuration';
        return { ruleDirs: [], utilDirs: [], problems: [{ rule, file, line, message }] };
    };
    const [error] = document.errors;
    if (error !== undefined)
        return problem(error.message, error.pos[0]);
    const value = document.toJS({ maxAliasCount: 0 });
    const { ruleDirs: rules, utilDirs: utils } = Object(value);
    const ruleDirs = foldersIn(rules);
    if (ruleDirs !== undefined)
        return { ruleDirs, utilDirs: foldersIn(utils) ?? [], problems: [] };
    const pair = (0,dist/* isMap */.jh)(document.contents)
        ? document.contents.items.find(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'ruleDirs')
        : undefined;
    const offset = (0,dist/* isScalar */.jn)(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
    return problem('Expected "ruleDirs" to be a list of folders in this repository', offset);
}
function findConfig(project) {
    for (const file of CONFIG_FILES) {
        const text = project.read(file);
        if (text !== undefined)
            return readConfig(file, text);
    }
    return undefined;
}
function globalUtils(project, folders) {
    const utils = new Map();
    const files = folders.flatMap((folder) => [...yamlBelow(project, folder === '.' ? '' : folder)]);
    for (const file of files.slice(0, MOST_FILES)) {
        for (const [language, id, rule] of parseUtils(file, project.read(file) ?? '')) {
            utils.set(language, { ...utils.get(language), [id]: rule });
        }
    }
    return utils;
}
function* configuredTexts(project, config) {
    for (const folder of config.ruleDirs) {
        for (const path of yamlBelow(project, folder === '.' ? '' : folder)) {
            const text = project.read(path);
            if (text !== undefined && !CONFIG_FILES.some((file) => file === path))
                yield [path, text];
        }
    }
}
/** Without a configuration, files in `rules/` that look like it. */
function* usualTexts(project) {
    for (const name of (project.list?.(DEFAULT_FOLDER) ?? []).toSorted()) {
        const path = `${DEFAULT_FOLDER}/${name}`;
        const text = isYaml(name) ? project.read(path) : undefined;
        if (text !== undefined && looksLikeRule(text))
            yield [path, text];
    }
}
/** Of rules with one id the first counts. */
function withoutDuplicates({ rules, problems }) {
    const first = new Map();
    const repeated = [];
    for (const rule of rules) {
        const known = first.get(rule.id);
        if (known === undefined)
            first.set(rule.id, rule);
        else {
            const message = `"${rule.id}" is the id of a rule in ${known.file} already`;
            repeated.push({ rule: 'duplicate-id', file: rule.file, line: rule.line, message });
        }
    }
    return { rules: [...first.values()], problems: [...problems, ...repeated] };
}
/** Reads the repository's rules as ast-grep's command finds them. Never throws. */
function readUserRules(project) {
    const config = findConfig(project);
    const utils = globalUtils(project, config?.utilDirs ?? []);
    const files = take(config === undefined ? usualTexts(project) : configuredTexts(project, config), MOST_FILES);
    const parsed = files.map(([path, text]) => parseRules(path, text, utils));
    const rules = parsed.flatMap((each) => each.rules).slice(0, MOST_RULES);
    const problems = [...(config?.problems ?? []), ...parsed.flatMap((each) => each.problems)];
    return withoutDuplicates({ rules, problems });
}
/** Whether the repository may have rules: a look at two places, for every run. */
function mayHaveRules(project) {
    if (CONFIG_FILES.some((file) => project.read(file) !== undefined))
        return true;
    const names = project.list?.(DEFAULT_FOLDER) ?? [];
    return names.some((name) => isYaml(name) && looksLikeRule(project.read(`${DEFAULT_FOLDER}/${name}`) ?? ''));
}

// EXTERNAL MODULE: ./build/analyzers/own-rule.js
var own_rule = __webpack_require__(575);
;// CONCATENATED MODULE: ./build/analyzers/ast-grep/rule-page.js

/** The rules about rule files. */
const AST_GREP_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'ast-grep',
    title: 'Rules of your own',
    preface: 'Rules in the format of [ast-grep](https://ast-grep.github.io/guide/rule-config.html) are read as its command reads them: those in the folders that `ruleDirs` of `sgconfig.yml` names, and without that file those in `rules/*.yml`. A finding is called `ast-grep/ID`. `error` and `warning` are what they say, `info` and `hint` are notices, `off` is off; `files` and `ignores`, `utils`, `constraints`, `transform`, `note`, `url`, and comments `ast-grep-ignore` work. There are grammars for Bash, Go, Java, JavaScript, PHP, Python, Ruby, Rust, TypeScript and TSX.',
    rules: {
        'invalid-rule': {
            severity: 'error',
            isEnabled: true,
            summary: 'A rule cannot be used.',
            help: 'Its pattern does not parse, it names a kind that the language does not have, or something is missing. The message says what; nothing is found by it until it is mended.',
        },
        'duplicate-id': {
            severity: 'error',
            isEnabled: true,
            summary: 'Two rules have the same id.',
            help: 'Findings could not be told apart, and `ast-grep` refuses it too. The first one in order of files is used.',
        },
        'no-grammar': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A rule is for a language of which no grammar is shipped.',
            help: 'It finds nothing here. Run `ast-grep scan --format sarif` in a step of its own, and name its file in `sarif-in`.',
        },
        'invalid-configuration': {
            severity: 'error',
            isEnabled: true,
            summary: '`sgconfig.yml` cannot be used.',
            help: 'It must be YAML with a list `ruleDirs` of folders in this repository.',
        },
    },
});

// EXTERNAL MODULE: ./build/analyzers/define-analyzer.js
var define_analyzer = __webpack_require__(78456);
// EXTERNAL MODULE: ./build/analyzers/help-url.js
var help_url = __webpack_require__(25097);
// EXTERNAL MODULE: ./build/analyzers/to-message.js
var to_message = __webpack_require__(59093);
;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ready-queries.js
/** The name of the shipped file with a grammar's ready queries. */
function readyQueriesFile(grammar) {
    return `${grammar}.queries`;
}
const NEWLINE = 0x0a;
/** Writes ready queries as a file. */
function packQueries(queries) {
    const heads = queries.map(({ image, ...rest }) => ({ ...rest, bytes: image.length }));
    const head = new TextEncoder().encode(`${JSON.stringify(heads)}\n`);
    const packed = new Uint8Array(queries.reduce((sum, { image }) => sum + image.length, head.length));
    packed.set(head);
    let offset = head.length;
    for (const { image } of queries) {
        packed.set(image, offset);
        offset += image.length;
    }
    return packed;
}
/** Reads what `packQueries` wrote. */
function unpackQueries(packed) {
    let offset = packed.indexOf(NEWLINE) + 1;
    // Our own build wrote it.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const heads = JSON.parse(new TextDecoder().decode(packed.subarray(0, offset)));
    return heads.map(({ bytes, ...rest }) => {
        const image = packed.subarray(offset, offset + bytes);
        offset += bytes;
        return { ...rest, image };
    });
}
/** Puts a ready query into memory and gives its address. It stays as long as the memory does. */
function placeQuery(query, { memory, grammar, allocate }) {
    const { image, pointers, grammars } = query;
    const base = allocate(image.length);
    // Allocating may have moved the buffer.
    const target = new Uint8Array(memory.buffer, base, image.length);
    target.set(image);
    const words = new DataView(memory.buffer, base, image.length);
    for (const at of pointers)
        words.setUint32(at, words.getUint32(at, true) + base, true);
    for (const at of grammars)
        words.setUint32(at, grammar, true);
    return base;
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/open-runtime.js

/** Emscripten's names for functions that the library calls. */
const MALLOC = '_malloc';
const QUERY_NEW = '_ts_query_new';
const QUERY_DELETE = '_ts_query_delete';
/** By the library object, which a worker has one of. */
const runtimes = new WeakMap();
async function startLibrary(library, module) {
    let memory;
    const emscripten = {
        // Without this hook the library compiles its own bytes again in each worker.
        instantiateWasm(imports, done) {
            ({ memory } = imports.env);
            done(new WebAssembly.Instance(module, imports), module);
            return {};
        },
        print: () => undefined,
        printErr: () => undefined,
    };
    await library.Parser.init(emscripten);
    if (memory === undefined)
        throw new Error('Expected web-tree-sitter to be instantiated.');
    return { emscripten, memory };
}
/** Lets the library make a query object of one that lies in its memory already. */
function queryPlacer({ emscripten, memory }) {
    const { [MALLOC]: allocate, [QUERY_NEW]: compile, [QUERY_DELETE]: remove } = emscripten;
    if (allocate === undefined || compile === undefined || remove === undefined) {
        throw new Error('Expected web-tree-sitter to be as its pinned version is.');
    }
    const placed = new Set();
    // Its blocks are not `malloc`'s: they are never freed one by one.
    emscripten[QUERY_DELETE] = (query) => {
        if (!placed.has(query))
            remove(query);
    };
    return (ready) => {
        emscripten[QUERY_NEW] = (grammar) => {
            const query = placeQuery(ready, { memory, grammar, allocate });
            placed.add(query);
            return query;
        };
        return () => {
            emscripten[QUERY_NEW] = compile;
        };
    };
}
async function start(library, module) {
    const started = await startLibrary(library, module);
    const place = queryPlacer(started);
    return {
        library,
        memoryBytes: () => started.memory.buffer.byteLength,
        query(language, source, ready) {
            if (ready === undefined)
                return new library.Query(language, source);
            const restore = place(ready);
            try {
                return new library.Query(language, source);
            }
            finally {
                restore();
            }
        },
    };
}
/** The module of the runtime itself, to be named by every analyzer that uses it. */
const RUNTIME_MODULE = 'web-tree-sitter';
/** Starts web-tree-sitter, or hands out the one already started in this worker. */
function openRuntime(assets) {
    // Shipped from the pinned package, whose own types these are.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const library = assets.require(`${RUNTIME_MODULE}.cjs`);
    const started = runtimes.get(library) ?? start(library, assets.module(RUNTIME_MODULE));
    runtimes.set(library, started);
    return started;
}

;// CONCATENATED MODULE: ./build/analyzers/ast-grep.js













const ID = 'ast-grep';
/** Findings of one rule in one file; a file's findings are bounded again. */
const MOST_MATCHES = 2000;
/** What the engine has to say against a rule; nothing where it can be used. */
function objectionTo(rule, engine) {
    const problem = (message, line = rule.line) => {
        return { rule: 'invalid-rule', file: rule.file, line, message };
    };
    try {
        engine.with(rule.language, '', (root) => root.findAll(rule.config));
        const broken = rule.patterns.find(({ text, selector }) => !engine.isCode(rule.language, text, selector));
        return (broken && problem(`The pattern is no code of ${rule.language.names[0] ?? ''}`, broken.line));
    }
    catch (error) {
        // A trap is no opinion about the rule.
        if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError)
            throw error;
        return problem((0,errors/* messageOf */.bD)(error).replaceAll(/\s*\|->\s*/gu, ' '));
    }
}
function ast_grep_fixOf({ fix }, node, text) {
    if (fix === undefined)
        return undefined;
    const replacement = fillTemplate(fix, node, text);
    // More lines would have to be indented like the place, which the template does not know.
    if (/\n/u.test(replacement.trimEnd()))
        return undefined;
    const range = rangeOf(node);
    return {
        message: 'Replace it as the rule says',
        edits: [{ range, text: replacement.trimEnd() }],
    };
}
function rangeOf(node) {
    const { start, end } = node.range();
    return {
        startLine: start.line + 1,
        startColumn: start.column + 1,
        endLine: end.line + 1,
        endColumn: end.column + 1,
    };
}
function helpOf({ url = '' }) {
    return /^https:\/\/[^\s<>"]+$/u.test(url)
        ? url
        : (0,help_url/* helpUrlOf */.k)(AST_GREP_PAGE.page, 'rules-of-your-own');
}
function toMatch(rule, node, text) {
    const { id, severity = 'notice', note } = rule;
    const message = fillTemplate(rule.message, node, text);
    const fix = ast_grep_fixOf(rule, node, text);
    return {
        rule: id,
        severity,
        // The repository's own words, as they are.
        message: (0,to_message/* toLine */.S)(note === undefined ? message : `${message} (${note.trim()})`) || id,
        ...rangeOf(node),
        helpUrl: helpOf(rule),
        ...(fix !== undefined && { fix }),
    };
}
async function openEngine(parsed, assets) {
    const { rules, problems } = parsed;
    if (rules.length === 0)
        return { rules, problems, engine: undefined };
    const languages = new Set(rules.map(({ language }) => language));
    const engine = await openAstGrep(await openRuntime(assets), assets, languages);
    const usable = [];
    const objections = [];
    for (const rule of rules) {
        const objection = objectionTo(rule, engine);
        if (objection !== undefined)
            objections.push(objection);
        else if (rule.severity !== undefined)
            usable.push(rule);
    }
    return { rules: usable, problems: [...problems, ...objections], engine };
}
/** Says of a rule file what is wrong with it. */
function problemsOf({ path, text }, problems) {
    const lines = text.split('\n');
    const own = problems
        .filter(({ file }) => file === path)
        .map(({ rule, line, message }) => {
        const at = Math.min(line, lines.length);
        const length = (lines[at - 1] ?? '').replace(/\r$/u, '').length;
        const range = { startLine: at, startColumn: 1, endLine: at, endColumn: length + 1 };
        return { rule, message: (0,to_message/* toMessage */.R)(message), range };
    });
    return (0,own_rule/* toOwnMatches */.tG)(AST_GREP_PAGE, own);
}
function find({ path, text }, { rules, engine }) {
    const language = languageOf(path);
    const meant = rules.filter((rule) => rule.language === language &&
        rule.isFor(path) &&
        neededWords(rule.config).every((word) => text.includes(word)));
    if (engine === undefined || language === undefined || meant.length === 0)
        return [];
    return engine.with(language, text, (root) => {
        const isIgnored = readIgnoreComments(root, text, language);
        return meant.flatMap((rule) => root
            .findAll(rule.config)
            .slice(0, MOST_MATCHES)
            .filter((node) => !isIgnored(rule.id, node.range().start.line))
            .map((node) => toMatch(rule, node, text)));
    });
}
function ast_grep_isYaml(path) {
    return /\.ya?ml$/iu.test(path);
}
/** The repository's own rules, written for ast-grep. Without any of them it takes part in nothing. */
const astGrep = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: ID,
    name: 'Rules of your own (ast-grep)',
    modules: [ENGINE_MODULE, RUNTIME_MODULE, ...RULE_LANGUAGES.map(({ grammar }) => grammar)],
    isWanted: mayHaveRules,
    claims: (path) => languageOf(path) !== undefined || ast_grep_isYaml(path),
    rules: () => (0,own_rule/* rulesOfPage */.CN)(AST_GREP_PAGE, 'yaml'),
    rulesIn: (project) => {
        const own = readUserRules(project).rules.map((rule) => ({
            rule: rule.id,
            language: rule.language.names[0] ?? '',
            severity: rule.severity ?? 'notice',
            isEnabled: rule.severity !== undefined,
            summary: (0,to_message/* toLine */.S)(rule.message),
            helpUrl: helpOf(rule),
        }));
        return [...(0,own_rule/* rulesOfPage */.CN)(AST_GREP_PAGE, 'yaml'), ...own];
    },
    async load({ assets, project }) {
        const loaded = await openEngine(readUserRules(project), assets);
        return {
            analyze: (file) => ast_grep_isYaml(file.path) || CONFIG_FILES.some((name) => name === file.path)
                ? problemsOf(file, loaded.problems)
                : find(file, loaded),
            memoryBytes: () => loaded.engine?.memoryBytes ?? 0,
        };
    },
});

// EXTERNAL MODULE: ./build/analyzers/text-files.js
var text_files = __webpack_require__(8987);
;// CONCATENATED MODULE: ./build/analyzers/define-text-analyzer.js



/** Most matches told of one file: what has more of them is no accident, or no text. */
const MATCH_LIMIT = 20;
/** Makes an analyzer of a check of text. */
function defineTextAnalyzer(check) {
    const { name, page } = check;
    const analyze = (file) => (0,own_rule/* toOwnMatches */.tG)(page, check.inspect(file)).slice(0, MATCH_LIMIT);
    return (0,define_analyzer/* defineAnalyzer */.eQ)({
        id: page.page,
        name,
        modules: [],
        isForAnyText: true,
        claims: text_files/* mayBeText */.S,
        rules: () => (0,own_rule/* rulesOfPage */.CN)(page, 'text'),
        load: () => Promise.resolve({ analyze, memoryBytes: () => 0 }),
    });
}

// EXTERNAL MODULE: ./build/analyzers/line-index.js
var line_index = __webpack_require__(99861);
;// CONCATENATED MODULE: ./build/analyzers/bidi.js




/** The rules of `bidi`. */
const BIDI_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'bidi',
    title: 'Bidirectional control characters',
    preface: 'Looks at all text. These characters are invisible and change the order in which a line is shown: what a reviewer reads is then not what runs ([CVE-2021-42574](https://trojansource.codes)).',
    rules: {
        unterminated: {
            severity: 'error',
            isEnabled: true,
            summary: 'A bidirectional control character is not closed on its line.',
            help: 'It shuffles what follows it on the line, such as the end of a comment or of a string. Nobody types one by accident: look at who wrote the line and why. Delete it, or write an escape such as `\\u202E`. In text meant for people, which may be in Arabic or Hebrew, it is a warning.',
        },
        control: {
            severity: 'warning',
            isEnabled: true,
            summary: 'Code has a bidirectional control character.',
            help: 'It is closed on the same line, so it shuffles no more than what is between. Write an escape such as `\\u2066` if the string needs it. Text meant for people is left alone.',
        },
    },
});
/** Embeddings and overrides open with LRE, RLE, LRO, RLO and close with PDF; isolates with LRI, RLI, FSI and PDI. */
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/;
const EMBEDDING = /[\u202A\u202B\u202D\u202E]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');
function nameOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}
/** What is still open after a closing character. By UAX #9 a closed isolate closes the embeddings within it. */
function bidi_close(open, closer) {
    if (closer === '\u202C')
        return open.at(-1)?.closer === closer ? open.slice(0, -1) : open;
    const isolate = open.findLastIndex((opening) => opening.closer === closer);
    return isolate === -1 ? open : open.slice(0, isolate);
}
/** Openings deeper than UAX #9 lets them nest say no more. */
const DEPTH_LIMIT = 125;
/** The first opening in a line that nothing closes, as an index into the line; -1 when there is none. */
function unterminatedIn(line) {
    let open = [];
    for (const { index: at, 0: character } of line.matchAll(CONTROLS)) {
        if (character === '\u202C' || character === '\u2069')
            open = bidi_close(open, character);
        else if (open.length < DEPTH_LIMIT) {
            open = [...open, { at, closer: EMBEDDING.test(character) ? '\u202C' : '\u2069' }];
        }
    }
    return open[0]?.at ?? -1;
}
function inspectLine(line, isForPeople) {
    const first = line.search(CONTROL);
    if (first === -1)
        return undefined;
    const at = unterminatedIn(line);
    if (at !== -1) {
        const message = `The invisible character ${nameOf(line[at] ?? '')} changes the order in which the rest of this line is shown: what runs is not what one reads`;
        return { rule: 'unterminated', message, at, ...(isForPeople && { severity: 'warning' }) };
    }
    if (isForPeople)
        return undefined;
    const message = `The invisible character ${nameOf(line[first] ?? '')} changes the order in which a part of this line is shown`;
    return { rule: 'control', message, at: first };
}
function inspect({ path, text }) {
    if (!CONTROL.test(text))
        return [];
    const isForPeople = (0,text_files/* isProse */.y)(path);
    const index = (0,line_index/* createLineIndex */.r)(text);
    const found = [];
    let start = 0;
    for (const line of text.split('\n')) {
        const match = inspectLine(line, isForPeople);
        if (match !== undefined) {
            const { at, ...rest } = match;
            found.push({ ...rest, range: index.rangeOfUtf16(start + at, start + at + 1) });
        }
        start += line.length + 1;
    }
    return found;
}
/** Trojan source: characters that show a line in another order than it is read by a machine. */
const bidi = defineTextAnalyzer({
    name: 'Bidirectional characters',
    page: BIDI_PAGE,
    inspect,
});

;// CONCATENATED MODULE: ./build/analyzers/biome/biome-files.js

const SUPPORTED = /\.(?:[cm]?[jt]s|[jt]sx|jsonc?|code-workspace|code-snippets|css|graphql|gql)$/;
/**
 * Files without an extension of JSON whose readers take comments, and trailing commas too, or are
 * taken by us as if they did. Not `.eslintrc`, which may be YAML.
 */
const JSONC_NAMES = new Set([
    '.babelrc',
    '.hintrc',
    '.jscsrc',
    '.jshintrc',
    '.jslintrc',
    '.swcrc',
]);
/** JSON whose readers take neither comments nor trailing commas. */
const STRICT_JSON_NAMES = ['package.json', 'composer.json', 'bower.json'];
/** Code of others: Biome refuses to look into this folder, whatever its configuration says. */
const DEPENDENCIES = /(?:^|\/)node_modules\//;
/** A stylesheet or script of one line below this length may be one line for other reasons. */
const MINIFIED_CHARACTERS = 2000;
/** GitHub's Linguist calls scripts and styles minified when their average line is longer than this. */
const MINIFIED_LINE_CHARACTERS = 110;
/** Whether Biome is the analyzer of this file. */
function isBiomeFile(path) {
    return (SUPPORTED.test(path) || isUnnamedJsonc(path)) && !DEPENDENCIES.test(path);
}
/** Whether it is JSON with comments that Biome does not know by its name. */
function isUnnamedJsonc(path) {
    return JSONC_NAMES.has(external_node_path_.posix.basename(path));
}
/** Whether it is JSON that must be JSON to the letter. */
function isStrictJson(path) {
    return STRICT_JSON_NAMES.includes(external_node_path_.posix.basename(path));
}
/** Whether it holds TypeScript declarations only. */
function isDeclarationFile(path) {
    return /\.d\.(?:[^./]+\.)?[cm]?ts$/.test(path);
}
/** Whether it is a script of the kinds that need not be a module: Node or a browser decides. */
function isScriptName(path) {
    return /\.(?:c?js|jsx)$/.test(path);
}
/** Whether a script or stylesheet was written by a tool that makes lines long, not by a person. */
function isMinified(path, text) {
    if (!/\.(?:[cm]?js|css)$/.test(path) || text.length < MINIFIED_CHARACTERS)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines += 1;
    return text.length > lines * MINIFIED_LINE_CHARACTERS;
}
/** JSON with comments and trailing commas. */
const JSONC_SOURCE = {
    Json: { allowComments: true, allowTrailingCommas: true, kind: 'regular', variant: 'jsonc' },
};
/** JavaScript that is no module: not strict unless it says so. */
const SCRIPT_SOURCE = {
    Js: {
        embedding_kind: 'None',
        language: 'javaScript',
        module_kind: 'script',
        variant: 'jsx',
        version: 'eSNext',
    },
};

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./build/analyzers/biome/json-nesting.js
var json_nesting = __webpack_require__(55514);
;// CONCATENATED MODULE: ./build/analyzers/biome/syntax-trust.js



/** Flow's types look like TypeScript's, and its files are called `.js`. */
const FLOW_PRAGMA = /@(?:no)?flow\b/;
/** The pragma stands in the first comment; this many characters hold the longest licence before it. */
const PRAGMA_CHARACTERS = 4_000;
/** What Biome says to types in a file that is called JavaScript. */
const TYPES = /TypeScript only|TypeScript file/;
/** PHP and Handlebars block tags, whose beginning tells. */
const TEMPLATE = /<\?(?:php|=)|\{\{[#/^]/;
/** ERB and EJS, then Jinja and Liquid. */
const TAGS = [
    ['<%', '%>'],
    ['{%', '%}'],
];
/** `{{ value }}`: in JSX it is an object in braces, elsewhere nothing that one writes. */
const MUSTACHE = ['{{', '}}'];
/** What preprocessors, PostCSS and Tailwind understand, the components of Vue, and old browsers' hacks. */
const PROCESSED_CSS = new RegExp([
    '@(?:apply|config|custom-variant|define-mixin|each|else|extend|for|forward|function|if|include)\\b',
    '@(?:mixin|mixin-content|nest|plugin|reference|return|source|tailwind|theme|use|utility|value)\\b',
    '@(?:variant|variants|while)\\b',
    '\\$[\\w-]',
    '#\\{',
    '^[^\\S\\r\\n]*//',
    ':(?:deep|slotted|v-deep)\\b',
    '[{;\\s]\\*[a-z-]+\\s*:',
    'filter\\s*:\\s*(?:alpha|chroma|progid)',
].join('|'), 'm');
function isTypedScript({ path, text, errors }) {
    if (!/\.(?:[cm]?js|jsx)$/.test(path))
        return false;
    return (FLOW_PRAGMA.test(text.slice(0, PRAGMA_CHARACTERS)) ||
        errors.some(({ description }) => TYPES.test(description)));
}
/** Whether a tag is opened and closed. No expression: from each of many openings it would search to the end. */
function hasTag(text, [open, close]) {
    const start = text.indexOf(open);
    return start !== -1 && text.includes(close, start + open.length);
}
function isTemplate({ path, text }) {
    return (TEMPLATE.test(text) ||
        TAGS.some((tag) => hasTag(text, tag)) ||
        (!/\.[jt]sx?$/.test(path) && hasTag(text, MUSTACHE)));
}
/** JSON for a reader that takes comments: then it may well take trailing commas. */
function isCommentedJson(text) {
    if (!/\/[/*]/.test(text))
        return false;
    const withoutCommas = [];
    (0,main.parseTree)(text, withoutCommas, { allowTrailingComma: true });
    if (withoutCommas.length > 0)
        return false;
    const strict = [];
    (0,main.parseTree)(text, strict, { disallowComments: true, allowTrailingComma: true });
    return strict.length > 0;
}
/** One JSON text a line: `.json` in name only. */
function isJsonLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return (lines.length > 1 &&
        lines.every((line) => {
            const errors = [];
            (0,main.parseTree)(line, errors);
            return errors.length === 0;
        }));
}
/** jsonc-parser recurses; a text nested this deep is no settings file. */
const NESTING_LIMIT = 200;
function isOtherJson(text) {
    return !(0,json_nesting/* isNestedDeeper */.F)(text, NESTING_LIMIT) && (isCommentedJson(text) || isJsonLines(text));
}
/**
 * Whether what Biome calls a syntax error is one. It is not in Flow's files, in templates, in what
 * goes through a preprocessor first, and in JSON for readers that take more than JSON.
 */
function isTrusted(file) {
    if (isTemplate(file))
        return false;
    if (file.path.endsWith('.css'))
        return !PROCESSED_CSS.test(file.text);
    if (file.path.endsWith('.json'))
        return isStrictJson(file.path) || !isOtherJson(file.text);
    return !isTypedScript(file);
}
/** A function that Node wraps around every CommonJS module makes this legal there. */
const TOP_LEVEL_RETURN = 'Illegal return statement outside of a function';
/** The errors of a file without those that its kind allows. */
function withoutAllowed(path, errors) {
    if (!isScriptName(path))
        return errors;
    return errors.filter(({ description }) => !description.includes(TOP_LEVEL_RETURN));
}
/** Folders whose files are input of tests, and often wrong on purpose. */
const FIXTURES = /(?:^|\/)(?:__fixtures__|__testfixtures__|fixtures?|testdata|test[-_]data|tests?\/(?:cases|data|input)|testcases|snapshots|__snapshots__)\//;
/** How much a syntax error matters here. */
function syntaxSeverity(path) {
    return FIXTURES.test(path) ? 'notice' : 'error';
}

;// CONCATENATED MODULE: ./build/analyzers/biome/code-fix.js

/** How Biome's text of a fix begins that does not change what the program does. */
const SAFE = 'Safe fix: ';
function messageOfFix({ advices }) {
    for (const { log } of advices.advices) {
        const text = log?.[1].map(({ content }) => content).join('') ?? '';
        if (text.startsWith(SAFE))
            return (0,to_message/* toMessage */.R)(text.slice(SAFE.length));
    }
    return undefined;
}
/** Where the rest of a line and as many whole lines after it end. */
function afterLines(source, from, lines) {
    let at = from;
    for (let left = lines + 1; left > 0 && at < source.length; left -= 1) {
        const end = source.indexOf(0x0a, at);
        at = end === -1 ? source.length : end + 1;
    }
    return at;
}
/** Walks along the file by a suggestion's steps; steps that meet make one change. */
class ChangeReader {
    changes = [];
    #source;
    #dictionary;
    #at = 0;
    #open;
    constructor(source, { dictionary, ops }) {
        this.#source = source;
        this.#dictionary = new TextEncoder().encode(dictionary);
        for (const step of ops)
            this.#follow(step);
    }
    #follow(step) {
        if ('equalLines' in step) {
            this.#keepTo(afterLines(this.#source, this.#at, step.equalLines.line_count));
            return;
        }
        const { equal, insert, delete: deleted } = step.diffOp;
        if (equal !== undefined)
            this.#keepTo(this.#at + lengthOf(equal.range));
        if (deleted !== undefined)
            this.#delete(lengthOf(deleted.range));
        if (insert !== undefined)
            this.#insert(insert.range);
    }
    #keepTo(at) {
        this.#at = at;
        this.#open = undefined;
    }
    #delete(bytes) {
        const change = this.#current();
        this.#at += bytes;
        change.end = this.#at;
    }
    #insert([start, end]) {
        const bytes = this.#dictionary.subarray(start, end);
        this.#current().text += new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }
    #current() {
        if (this.#open === undefined) {
            this.#open = { start: this.#at, end: this.#at, text: '' };
            this.changes.push(this.#open);
        }
        return this.#open;
    }
}
function lengthOf([start, end]) {
    return end - start;
}
/** The fix that comes with a diagnostic, if it is one that does not change what the program does. */
function code_fix_fixOf(diagnostic, source, index) {
    const message = messageOfFix(diagnostic);
    const suggestion = diagnostic.advices.advices.find((advice) => advice.codeSuggestion !== undefined);
    if (message === undefined || suggestion?.codeSuggestion === undefined)
        return undefined;
    const { changes } = new ChangeReader(source, suggestion.codeSuggestion[1]);
    const edits = changes.map(({ start, end, text }) => ({
        range: index.rangeOfUtf8(start, end),
        text,
    }));
    return { message, edits };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/to-match.js




const to_match_SEVERITIES = {
    fatal: 'error',
    error: 'error',
    warning: 'warning',
    information: 'notice',
    hint: 'notice',
};
/** The page of a rule: its name in the URL is in lower case with hyphens. */
function pageOf(name) {
    const page = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `https://biomejs.dev/linter/rules/${page}/`;
}
/** Sorts a diagnostic by its category, such as `lint/suspicious/noDebugger`. */
function kindOf({ category = '' }) {
    if (category === 'parse' || category.startsWith('syntax/'))
        return { kind: 'syntax' };
    if (category.startsWith('lint/'))
        return { kind: 'rule', rule: category.slice('lint/'.length) };
    if (category.startsWith('suppressions/'))
        return { kind: 'suppression', rule: category };
    return { kind: 'other' };
}
function helpUrlFor(kind) {
    if (kind.kind === 'rule')
        return pageOf(kind.rule.slice(kind.rule.lastIndexOf('/') + 1));
    if (kind.kind === 'suppression')
        return 'https://biomejs.dev/analyzer/suppressions/';
    return (0,help_url/* helpUrlOf */.k)('biome', 'syntax');
}
/** How much of the text around a place is given. */
const AROUND_BYTES = 32;
/** The places of one file's diagnostics. Made only for a file that has any. */
class FilePlaces {
    bytes;
    index;
    /** Where the code ends: what is missing there is not shown in a line after it. */
    #codeEnd;
    constructor(text) {
        this.bytes = new TextEncoder().encode(text);
        this.index = (0,line_index/* createLineIndex */.r)(text);
        this.#codeEnd = new TextEncoder().encode(text.trimEnd()).length;
    }
    rangeOf(diagnostic) {
        const [start, end] = spanOf(diagnostic);
        return this.index.rangeOfUtf8(Math.min(start, this.#codeEnd), Math.min(end, this.#codeEnd));
    }
    /** The text at a diagnostic's place. */
    textOf(diagnostic) {
        const [start, end] = spanOf(diagnostic);
        return this.#decode(start, end);
    }
    /** Some text before a diagnostic's place. */
    textBefore(diagnostic) {
        const [start] = spanOf(diagnostic);
        return this.#decode(Math.max(0, start - AROUND_BYTES), start);
    }
    /** Some text after a diagnostic's place. */
    textAfter(diagnostic) {
        const [, end] = spanOf(diagnostic);
        return this.#decode(end, end + AROUND_BYTES);
    }
    #decode(start, end) {
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(this.bytes.subarray(start, end));
    }
}
function spanOf({ location }) {
    return location.span ?? [0, 0];
}
/** A diagnostic as a match. */
function to_match_toMatch(diagnostic, places) {
    const kind = kindOf(diagnostic);
    const fix = code_fix_fixOf(diagnostic, places.bytes, places.index);
    return {
        rule: 'rule' in kind ? kind.rule : 'syntax',
        severity: to_match_SEVERITIES[diagnostic.severity],
        message: (0,to_message/* toMessage */.R)(diagnostic.description.trim()),
        helpUrl: helpUrlFor(kind),
        ...places.rangeOf(diagnostic),
        ...(fix === undefined ? {} : { fix }),
    };
}

// EXTERNAL MODULE: ./build/analyzers/test-files.js
var test_files = __webpack_require__(90372);
;// CONCATENATED MODULE: ./build/analyzers/biome/worth-telling.js


/** What a test may do on purpose. */
const NOT_IN_TESTS = new Set([
    'complexity/noUselessCatch',
    'correctness/noConstantCondition',
    'correctness/noSelfAssign',
    'correctness/noUnreachable',
    'correctness/noUnsafeFinally',
    'correctness/noUnsafeOptionalChaining',
    'correctness/noUnusedPrivateClassMembers',
    'correctness/noUnusedVariables',
    'security/noGlobalEval',
    'security/noScriptUrl',
    'suspicious/noAsyncPromiseExecutor',
    'suspicious/noClassAssign',
    'suspicious/noConstantBinaryExpressions',
]);
/** Of CSS modules, and of the components of Vue and Angular. */
const COMPONENT_SELECTOR = /^(?:deep|export|global|host-context|import|local|ng-deep|slotted|v-.*)$/;
/** What of a default rule is not what the rule is on for. */
const NOT_MEANT = {
    // An assignment on the way, and code that is switched by hand.
    'suspicious/noConstantBinaryExpressions': ({ text }) => /^(?:true|false)\b|^\(\s*[\w$.]+\s*=[^=>]/.test(text),
    // Loops without end, and code that is switched by hand.
    'correctness/noConstantCondition': ({ text }) => /^(?:true|false|!?[01])$/.test(text),
    // `[^]` is any character at all; `[]` is none.
    'correctness/noEmptyCharacterClassInRegex': ({ message }) => message.includes('negated'),
    // A fraction with more digits than a double holds loses nothing that anybody meant.
    'correctness/noPrecisionLoss': ({ text }) => !/^(?:\d[\d_]*|0[xob][\da-f_]+)$/i.test(text),
    // Setting a property to itself calls its setter: the browser scrolls, parses, renders anew.
    'correctness/noSelfAssign': ({ before }) => /[.[]\s*$/.test(before),
    'correctness/noUnknownPseudoClass': ({ text }) => COMPONENT_SELECTOR.test(text),
    'correctness/noUnknownPseudoElement': ({ text }) => COMPONENT_SELECTOR.test(text),
    // A caught error need not be looked at, nor a parameter that is there for its place.
    'correctness/noUnusedVariables': ({ before, after }) => /\bcatch\s*\(\s*$/.test(before) || /^\s*=>/.test(after),
    // What Internet Explorer answered for objects that were not its own.
    'correctness/useValidTypeof': ({ text }) => /^["']unknown["']$/.test(text),
    // npm says that a `//` key is a comment, as often as one likes.
    'suspicious/noDuplicateObjectKeys': ({ text }) => text === '"//"',
};
/** How modules show themselves, of either kind. */
const MODULE = /^[^\S\r\n]*(?:import|export)\b|\brequire\s*\(|\bmodule\.exports\b|\bexports\./m;
/** Jumps out of more than one loop, which Biome's control flow loses sight of. */
const LABELLED_JUMP = /\b(?:break|continue)[ \t]+[\w$]/;
/** What of a default rule cannot be judged in some files. */
const NOT_JUDGED = {
    'correctness/noUnreachable': (_, text) => LABELLED_JUMP.test(text),
    // Other scripts of the page, or its HTML, may use what a script declares that is no module.
    'correctness/noUnusedVariables': (path, text) => isScriptName(path) && !MODULE.test(text),
};
/** Judges the findings of the default rules in one file. */
function createJudge(path, text) {
    const isTest = (0,test_files/* isTestFile */.h)(path);
    const isJudged = new Map();
    return (candidate) => {
        const { rule } = candidate;
        if (isTest && NOT_IN_TESTS.has(rule))
            return false;
        if (NOT_MEANT[rule]?.(candidate) === true)
            return false;
        const known = isJudged.get(rule) ?? NOT_JUDGED[rule]?.(path, text) !== true;
        isJudged.set(rule, known);
        return known;
    };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/analyze-file.js





/** Syntax errors told of one file: the first is echoed by what comes after it. */
const SYNTAX_ERRORS = 3;
function sort({ diagnostics, leftOut }) {
    const kinds = (kind) => diagnostics.filter((diagnostic) => kindOf(diagnostic).kind === kind);
    return { syntax: kinds('syntax'), rules: [...kinds('rule'), ...kinds('suppression')], leftOut };
}
function analyze_file_sourceOf(path) {
    return isUnnamedJsonc(path) ? JSONC_SOURCE : undefined;
}
function toSyntaxMatches(errors, places) {
    const lines = new Set();
    const distinct = errors
        .map((error) => to_match_toMatch(error, places))
        .filter(({ startLine }) => !lines.has(startLine) && lines.add(startLine));
    return distinct.slice(0, SYNTAX_ERRORS);
}
/** What one file is asked with, whatever it is. */
function requestOf(file, { settings }) {
    const source = analyze_file_sourceOf(file.path);
    const scope = 'syntax-and-rules';
    return { ...file, project: settings, scope, ...(source === undefined ? {} : { source }) };
}
function leftOutMatch(count) {
    if (count === 0)
        return [];
    const message = `Biome found ${String(count)} more in this file than are told here.`;
    const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const rule = 'too-many-findings';
    return [{ rule, severity: 'notice', message, helpUrl: (0,help_url/* helpUrlOf */.k)('biome', rule), ...place }];
}
/** By the project's own configuration, everything that Biome says is told as it says it. */
function analyzeAsConfigured(engine, request) {
    const { syntax, rules, leftOut } = sort(engine.lint(request));
    if (syntax.length + rules.length === 0)
        return [];
    const places = new FilePlaces(request.text);
    // Rules that look at a tree with holes see things that are not there.
    if (syntax.length > 0)
        return toSyntaxMatches(syntax, places);
    return [...rules.map((diagnostic) => to_match_toMatch(diagnostic, places)), ...leftOutMatch(leftOut)];
}
/** Biome takes every `.js` for a module. One that does not parse as such may be a script. */
function lintWithRetry(engine, request) {
    const { path } = request;
    const found = sort(engine.lint(request));
    const asModule = { ...found, syntax: withoutAllowed(path, found.syntax) };
    if (asModule.syntax.length === 0 || !isScriptName(path))
        return asModule;
    const again = sort(engine.lint({ ...request, source: SCRIPT_SOURCE }));
    const asScript = { ...again, syntax: withoutAllowed(path, again.syntax) };
    return asScript.syntax.length === 0 ? asScript : asModule;
}
function judgeSyntax(file, errors) {
    if (!isTrusted({ ...file, errors }))
        return [];
    const severity = syntaxSeverity(file.path);
    const matches = toSyntaxMatches(errors, new FilePlaces(file.text));
    return matches.map((match) => ({ ...match, severity }));
}
function judgeRules({ path, text }, { rules, leftOut }) {
    // Comments for Biome in a project without its configuration are not for these rules.
    const found = rules.filter((diagnostic) => kindOf(diagnostic).kind === 'rule');
    if (found.length === 0)
        return [];
    const places = new FilePlaces(text);
    const isWorthTelling = createJudge(path, text);
    const matches = found
        .map((diagnostic) => ({ diagnostic, match: to_match_toMatch(diagnostic, places) }))
        .filter(({ diagnostic, match }) => isWorthTelling({
        rule: match.rule,
        message: diagnostic.description,
        text: places.textOf(diagnostic),
        before: places.textBefore(diagnostic),
        after: places.textAfter(diagnostic),
    }))
        .map(({ match }) => match);
    return [...matches, ...leftOutMatch(leftOut)];
}
/** By our default rules, what Biome says is judged: see docs/decisions/0005-biome.md. */
function analyzeByDefault(engine, request) {
    const { path, text } = request;
    const isCode = !isDeclarationFile(path) && !isMinified(path, text);
    const scope = isCode ? 'syntax-and-rules' : 'syntax';
    const sorted = lintWithRetry(engine, { ...request, scope });
    return sorted.syntax.length > 0
        ? judgeSyntax(request, sorted.syntax)
        : judgeRules(request, sorted);
}
/** What Biome finds in one file. Throws when the engine broke. */
function analyzeFile(engine, file, governing) {
    const request = requestOf(file, governing);
    return governing.kind === 'configured'
        ? analyzeAsConfigured(engine, request)
        : analyzeByDefault(engine, request);
}

;// CONCATENATED MODULE: ./build/analyzers/biome/session.js

/**
 * A workspace keeps something of every file it has seen. A new one for every 1 Mi characters holds
 * the module at 90 MB (none: 567 MB after 30 MB of TypeScript) and is the fastest of those measured;
 * see docs/decisions/0005-biome.md.
 */
const WORKSPACE_CHARACTERS = 1_048_576;
/** What a file and a project weigh beside their text, in characters: many small ones fill memory too. */
const FILE_OVERHEAD = 2_048;
const PROJECT_OVERHEAD = 65_536;
/** Where the engine sees a path of the analysed folder; it never reads a file itself. */
function enginePath(path) {
    return path === '' ? '/repository' : `/repository/${path}`;
}
/** A workspace with the projects that were opened in it. */
class Session {
    workspace;
    #files;
    #readManifest;
    #projects = new Map();
    #nested = new Set();
    #foldersSeen = new Set();
    #weight = 0;
    constructor(module, readManifest) {
        this.#files = new module.MemoryFileSystem();
        this.workspace = module.Workspace.withFileSystem(this.#files);
        this.#readManifest = readManifest;
    }
    /** Whether it has seen enough and should be freed. */
    get isFull() {
        return this.#weight > WORKSPACE_CHARACTERS;
    }
    /** Gives the engine its memory back. Nothing else may be done with the session afterwards. */
    free() {
        try {
            this.workspace.free();
        }
        finally {
            this.#files.free();
        }
    }
    /** Notes that the workspace sees a text. */
    weigh(text) {
        this.#weight += FILE_OVERHEAD + text.length;
    }
    /** The engine's key of a project, which is opened when it is first asked for. Throws what the engine throws. */
    projectKey({ root, nested }) {
        const projectKey = this.#projects.get(root) ?? this.#open(root);
        if (nested !== undefined && !this.#nested.has(nested)) {
            this.#configure(projectKey, nested);
            this.#nested.add(nested);
        }
        return projectKey;
    }
    /** Shows the engine each `package.json` from a file's folder up to the project's. */
    showManifests(projectKey, path, top) {
        let folder = path;
        while (folder !== top && folder !== '.') {
            folder = external_node_path_.posix.dirname(folder);
            this.#showManifest(projectKey, folder === '.' ? '' : folder);
        }
    }
    #showManifest(projectKey, folder) {
        if (this.#foldersSeen.has(folder))
            return;
        this.#foldersSeen.add(folder);
        const text = this.#readManifest(folder);
        if (text === undefined)
            return;
        this.weigh(text);
        const path = enginePath(external_node_path_.posix.join(folder, 'package.json'));
        this.#files.insert(path, new TextEncoder().encode(text));
        const targets = { targetPaths: [path], descendFromTargets: false };
        const scanKind = { targetedKnownFiles: targets };
        this.workspace.scanProject({ projectKey, force: true, watch: false, scanKind });
    }
    #open(root) {
        const path = enginePath(root.folder);
        const { projectKey } = this.workspace.openProject({ path, openUninitialized: true });
        this.#configure(projectKey, root);
        this.#projects.set(root, projectKey);
        return projectKey;
    }
    #configure(projectKey, { folder, configuration }) {
        this.#weight += PROJECT_OVERHEAD;
        const workspaceDirectory = enginePath(folder);
        this.workspace.updateSettings({ projectKey, workspaceDirectory, configuration });
    }
}

;// CONCATENATED MODULE: ./build/analyzers/biome/biome-engine.js


/** Most diagnostics of one file that cross from the engine; nobody reads more of them. */
const DIAGNOSTICS_PER_FILE = 500;
/** For every fix the engine compares the whole file, word by word: in small files only. */
const FIXABLE_CHARACTERS = 32_768;
/** A project in which configurations are looked at; the file there is never one of the repository's. */
const SCRATCH = {
    root: { folder: '.git/evenkeel', configuration: {} },
    hasManifests: false,
};
const biome_engine_NOTHING = { diagnostics: [], leftOut: 0 };
/** What the engine throws of its own accord. Everything else is a broken engine. */
function isRefusal(thrown) {
    return (thrown instanceof Error &&
        !(thrown instanceof RangeError) &&
        !(thrown instanceof WebAssembly.RuntimeError));
}
/**
 * Biome in one worker. A file that breaks the engine makes it throw, and the worker must go. A
 * configuration comes from the repository and may break it too; then a fresh instance takes its
 * place, for no file has been lost yet.
 */
class BiomeEngine {
    #module;
    #instantiate;
    #readManifest;
    #instance;
    #session;
    constructor(module, instantiate, readManifest) {
        this.#module = module;
        this.#instantiate = instantiate;
        this.#readManifest = readManifest;
        this.#instance = instantiate(module);
        this.#session = new Session(this.#instance, readManifest);
    }
    /** Memory of the module, in bytes; it never shrinks. */
    memoryBytes() {
        return this.#instance.memory.buffer.byteLength;
    }
    /** Why the settings are refused, or `undefined` when they are taken. */
    refusalOf(settings) {
        const refusal = this.#guarded(() => {
            this.#currentSession().projectKey({ root: settings, hasManifests: false });
            return undefined;
        });
        return typeof refusal === 'string' ? refusal : undefined;
    }
    /** What Biome itself says of a configuration's text; a string when the engine broke on it. */
    checkConfiguration(text) {
        return this.#guarded(() => {
            const session = this.#currentSession();
            const projectKey = session.projectKey(SCRATCH);
            session.weigh(text);
            const file = { projectKey, path: `${enginePath(SCRATCH.root.folder)}/biome.jsonc` };
            const request = { text, scope: 'syntax-and-rules' };
            return this.#pull(session.workspace, request, file).diagnostics;
        });
    }
    /** Looks at one file. Nothing is found in a file that the project's configuration leaves out. */
    lint(request) {
        const session = this.#currentSession();
        const { root, hasManifests } = request.project;
        const projectKey = session.projectKey(request.project);
        const file = { projectKey, path: enginePath(request.path) };
        const { featuresSupported } = session.workspace.fileFeatures({ ...file, features: ['lint'] });
        const isTaken = featuresSupported.lint === 'supported' ||
            (featuresSupported.lint === 'fileNotSupported' && request.source !== undefined);
        if (!isTaken)
            return biome_engine_NOTHING;
        session.weigh(request.text);
        if (hasManifests)
            session.showManifests(projectKey, request.path, root.folder);
        return this.#pull(session.workspace, request, file);
    }
    #pull(workspace, request, file) {
        const { text, source, scope } = request;
        workspace.openFile({
            ...file,
            content: { type: 'fromClient', content: text, version: 0 },
            ...(source === undefined ? {} : { documentFileSource: source }),
        });
        try {
            const { diagnostics, skippedDiagnostics } = workspace.pullDiagnostics({
                ...file,
                categories: scope === 'syntax' ? ['syntax'] : ['syntax', 'lint'],
                includeCodeFix: scope === 'syntax-and-rules' && text.length <= FIXABLE_CHARACTERS,
                maxDiagnostics: DIAGNOSTICS_PER_FILE,
            });
            workspace.closeFile(file);
            // The engine's limit lets one more through.
            const told = diagnostics.slice(0, DIAGNOSTICS_PER_FILE);
            return { diagnostics: told, leftOut: skippedDiagnostics + diagnostics.length - told.length };
        }
        catch (thrown) {
            // The size that the configuration allows is looked at this late.
            if (!isRefusal(thrown) || !thrown.message.endsWith('was ignored.'))
                throw thrown;
            workspace.closeFile(file);
            return biome_engine_NOTHING;
        }
    }
    #currentSession() {
        if (this.#session.isFull) {
            this.#session.free();
            this.#session = new Session(this.#instance, this.#readManifest);
        }
        return this.#session;
    }
    #guarded(run) {
        try {
            return run();
        }
        catch (thrown) {
            if (!isRefusal(thrown))
                this.#replaceInstance();
            return (0,errors/* messageOf */.bD)(thrown);
        }
    }
    #replaceInstance() {
        try {
            this.#session.free();
        }
        catch {
            // The broken instance may fail at this too. What matters is that the workspace was taken off
            // the list of those that the garbage collector would free, where an error would be uncaught.
        }
        this.#instance = this.#instantiate(this.#module);
        this.#session = new Session(this.#instance, this.#readManifest);
    }
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/analyzers/biome/json-object.js
var json_object = __webpack_require__(65993);
;// CONCATENATED MODULE: ./build/analyzers/biome/default-settings.js



/** The words that Biome's configuration has for our severities. */
const LEVELS = {
    error: 'error',
    warning: 'warn',
    notice: 'info',
};
/**
 * The rules that are on where the project has no configuration, by what they tell. How they were
 * chosen, with what each finds in 4.6 million lines of real code: docs/decisions/0005-biome.md.
 */
const DEFAULT_RULES = {
    // It throws when it runs, it never or always holds, or the file means less than it says.
    error: `
    correctness/noConstAssign
    correctness/noConstantMathMinMaxClamp
    correctness/noDuplicateArgumentNames
    correctness/noDuplicateEnumValueNames
    correctness/noDuplicateInputFieldNames
    correctness/noDuplicateVariableNames
    correctness/noGlobalObjectCalls
    correctness/noInvalidBuiltinInstantiation
    correctness/noInvalidConstructorSuper
    correctness/noStringCaseMismatch
    correctness/noVoidElementsWithChildren
    correctness/useIsNan
    correctness/useLoneAnonymousOperation
    correctness/useValidForDirection
    correctness/useValidTypeof
    security/noDangerouslySetInnerHtmlWithChildren
    suspicious/noDuplicateCase
    suspicious/noDuplicateClassMembers
    suspicious/noDuplicateElseIf
    suspicious/noDuplicateObjectKeys
    suspicious/noDuplicateParameters
    suspicious/noImportAssign
    suspicious/noUnsafeNegation`,
    // Very likely not what was meant, or a known hole.
    warning: `
    correctness/noEmptyCharacterClassInRegex
    correctness/noInvalidDirectionInLinearGradient
    correctness/noInvalidGridAreas
    correctness/noInvalidPositionAtImportRule
    correctness/noMissingVarFunction
    correctness/noNonoctalDecimalEscape
    correctness/noPrecisionLoss
    correctness/noSelfAssign
    correctness/noSetterReturn
    correctness/noUnknownFunction
    correctness/noUnknownProperty
    correctness/noUnknownPseudoClass
    correctness/noUnknownPseudoElement
    correctness/noUnknownUnit
    correctness/noUnmatchableAnbSelector
    correctness/noUnsafeFinally
    correctness/noUnsafeOptionalChaining
    security/noGlobalEval
    security/noScriptUrl
    suspicious/noAsyncPromiseExecutor
    suspicious/noClassAssign
    suspicious/noCommentText
    suspicious/noCompareNegZero
    suspicious/noConstantBinaryExpressions
    suspicious/noDebugger
    suspicious/noDuplicateAtImportRules
    suspicious/noDuplicateCustomProperties
    suspicious/noDuplicateDependencies
    suspicious/noDuplicateEnumValues
    suspicious/noDuplicateGraphqlOperationName
    suspicious/noDuplicateJsxProps
    suspicious/noFocusedTests
    suspicious/noImportantInKeyframe
    suspicious/noMisrefactoredShorthandAssign
    suspicious/noShorthandPropertyOverrides
    suspicious/noSuspiciousSemicolonInJsx
    suspicious/noUselessRegexBackrefs`,
    // Dead code, and what is worth a look.
    notice: `
    complexity/noUselessCatch
    correctness/noConstantCondition
    correctness/noUnreachable
    correctness/noUnusedImports
    correctness/noUnusedLabels
    correctness/noUnusedPrivateClassMembers
    correctness/noUnusedVariables`,
};
function namesOf(list) {
    return list.trim().split(/\s+/);
}
/** Severities of the default rules by their names. */
const DEFAULT_LEVELS = new Map(finding/* SEVERITIES */.oC.flatMap((severity) => namesOf(DEFAULT_RULES[severity]).map((name) => [name, severity])));
/** Names of the default rules with their levels, by group. */
function rules() {
    const groups = new Map();
    for (const [name, severity] of DEFAULT_LEVELS) {
        const [group = '', rule = ''] = name.split('/');
        groups.set(group, [...(groups.get(group) ?? []), [rule, LEVELS[severity]]]);
    }
    const entries = [...groups].map(([group, levels]) => [group, (0,json_object/* jsonObjectOf */.p)(levels)]);
    return (0,json_object/* jsonObjectOf */.p)([['recommended', false], ...entries]);
}
/** Larger than any file we let through: which files are too large is decided before, for all analyzers. */
const NO_SIZE_LIMIT = { files: { maxSize: 1_073_741_824 } };
const STRICT_JSON = STRICT_JSON_NAMES.map((name) => `**/${name}`);
/** How files are looked at where the project has no configuration of Biome. */
const DEFAULT_SETTINGS = {
    folder: '',
    configuration: {
        ...NO_SIZE_LIMIT,
        linter: { rules: rules() },
        javascript: {
            // With the older of the two ways to compile JSX, `React` is used by every element.
            jsxRuntime: 'reactClassic',
            parser: { unsafeParameterDecoratorsEnabled: true },
        },
        // Who reads a JSON file decides what it may hold; comments are taken for a sign that they are read.
        json: { parser: { allowComments: true } },
        css: { parser: { tailwindDirectives: true } },
        overrides: [{ includes: STRICT_JSON, json: { parser: { allowComments: false } } }],
    },
};

;// CONCATENATED MODULE: ./build/analyzers/biome/merge-configuration.js

function mergeValue(base, over) {
    if (base === undefined || base === null)
        return over;
    if ((0,json_object/* isJsonObject */.O)(base)) {
        if ((0,json_object/* isJsonObject */.O)(over))
            return mergeConfiguration(base, over);
        // A rule with options, of which the upper configuration sets the level alone.
        return typeof over === 'string' && 'level' in base
            ? (0,json_object/* jsonObjectOf */.p)([...Object.entries(base), ['level', over]])
            : over;
    }
    return Array.isArray(base) && Array.isArray(over) ? [...base, ...over] : over;
}
/**
 * One configuration over another, as Biome merges what is extended: objects key by key, lists one
 * after the other, and of anything else the upper value.
 */
function mergeConfiguration(base, over) {
    const merged = Object.entries(over)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [key, mergeValue(base[key], value)]);
    return (0,json_object/* jsonObjectOf */.p)([...Object.entries(base), ...merged]);
}

// EXTERNAL MODULE: ./build/analyzers/biome/parse-config.js
var parse_config = __webpack_require__(94115);
;// CONCATENATED MODULE: ./build/analyzers/biome/prune-config.js

/** The release of Biome that is shipped: what it does not know, a later one may. */
const BIOME_VERSION = '2.5.14';
/** Told of one file at most. */
const PROBLEM_LIMIT = 20;
/** Turns UTF-8 offsets into UTF-16 ones. A byte-order mark is one character of three bytes. */
function createOffsets(text) {
    const bytes = new TextEncoder().encode(text);
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return (utf8) => decoder.decode(bytes.subarray(0, utf8)).length;
}
/** The node that begins at `start` and is as long as told, or the smallest around that place. */
function nodeAt(tree, start, end) {
    const innermost = (0,main.findNodeAtOffset)(tree, start, true);
    let node = innermost;
    while (node !== undefined && node.offset + node.length < end)
        node = node.parent;
    return node ?? innermost;
}
/** Keys from the top that lead to a rule or a group: `linter.rules`, also in an item of `overrides`. */
function ruleKeysOf(node) {
    const path = (0,main.getNodePath)(node);
    const keys = path[0] === 'overrides' ? path.slice(2) : path;
    return keys[0] === 'linter' && keys[1] === 'rules' ? keys.slice(2) : undefined;
}
/** A rule's level, without which Biome does not take the rule's options either. */
function isLevelOfRule({ children }) {
    const keys = children?.[0] === undefined ? undefined : ruleKeysOf(children[0]);
    return keys?.length === 3 && keys[2] === 'level';
}
/** What goes with a wrong node: its setting, its place in a list, or the rule that has no level without it. */
function settingOf(node) {
    const { parent } = node;
    if (parent?.type !== 'property')
        return node;
    return isLevelOfRule(parent) ? (parent.parent?.parent ?? parent) : parent;
}
function describe(node, { description }) {
    const keys = description.includes('unknown key') ? ruleKeysOf(node) : undefined;
    if (keys !== undefined && keys.length > 0 && keys.length <= 2) {
        return {
            rule: 'unknown-rule',
            severity: 'notice',
            message: `Biome ${BIOME_VERSION}, which looks at this repository, has no rule "${keys.join('/')}"; it is left out.`,
        };
    }
    return {
        rule: 'invalid-configuration',
        severity: 'warning',
        message: `${description.trim()} Biome ${BIOME_VERSION} cannot follow this setting; it is left out.`,
    };
}
/**
 * Finds the parts of a configuration that Biome itself rejects, by the places that it names, so that
 * one rule of a later release does not cost the whole configuration.
 */
function pruneConfig(text, tree, diagnostics) {
    const offsetOf = createOffsets(text);
    const dropped = new Set();
    const problems = [];
    for (const diagnostic of diagnostics) {
        const { category, severity, location } = diagnostic;
        if (category !== 'deserialize' || severity !== 'error' || !location.span)
            continue;
        const [start, end] = [offsetOf(location.span[0]), offsetOf(location.span[1])];
        const node = nodeAt(tree, start, end);
        if (node === undefined)
            continue;
        dropped.add(settingOf(node));
        problems.push({ ...describe(node, diagnostic), offset: start, length: end - start });
    }
    return { dropped, problems: problems.slice(0, PROBLEM_LIMIT) };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/read-config.js







/** The settings that linting is governed by. `vcs` is not: only tracked files are analysed. */
const FOLLOWED = ['files', 'linter', 'javascript', 'json', 'css', 'graphql', 'overrides'];
/** Most files that one configuration extends. */
const EXTENDS_LIMIT = 16;
function readSettings(text, engine) {
    const parsed = (0,parse_config/* parseConfig */.o)(text);
    if (parsed.kind === 'broken') {
        return { settings: (0,json_object/* jsonObjectOf */.p)([]), problems: [parsed.problem], tree: undefined };
    }
    const { tree } = parsed;
    const diagnostics = engine.checkConfiguration(text);
    if (typeof diagnostics === 'string') {
        const problem = refused(diagnostics);
        return { settings: (0,json_object/* jsonObjectOf */.p)([]), problems: [problem], tree: undefined };
    }
    const { dropped, problems } = pruneConfig(text, tree, diagnostics);
    return { settings: (0,parse_config/* objectOf */.X)(tree, dropped), problems, tree };
}
function refused(reason) {
    return {
        rule: 'invalid-configuration',
        severity: 'error',
        message: `Biome does not take this configuration, so nothing in it is followed: ${reason}`,
        offset: 0,
        length: 0,
    };
}
function notFollowed(message, node) {
    const { offset = 0, length = 0 } = node ?? {};
    return { rule: 'invalid-configuration', severity: 'notice', message, offset, length };
}
function withoutPlugins(value) {
    if (!(0,json_object/* isJsonObject */.O)(value))
        return value;
    return (0,json_object/* jsonObjectOf */.p)(Object.entries(value).filter(([key]) => key !== 'plugins'));
}
function followedOf(settings) {
    const entries = FOLLOWED.flatMap((key) => {
        const value = settings[key];
        if (value === undefined || value === null)
            return [];
        const isOverrides = key === 'overrides' && Array.isArray(value);
        return [[key, isOverrides ? value.map(withoutPlugins) : value]];
    });
    return (0,json_object/* jsonObjectOf */.p)(entries);
}
/** The path of an extended file; `undefined` when it is not in the analysed folder. */
function extendedPath(folder, entry) {
    if (external_node_path_.posix.isAbsolute(entry))
        return undefined;
    const path = external_node_path_.posix.join(folder, entry);
    return path.startsWith('../') ? undefined : path;
}
/** One configuration file being read. */
class Reading {
    problems;
    #sources;
    #folder;
    #own;
    constructor(folder, text, sources) {
        this.#sources = sources;
        this.#folder = folder;
        this.#own = readSettings(text, sources.engine);
        this.problems = [...this.#own.problems];
        this.#mentionPlugins();
    }
    get extendsRoot() {
        return this.#own.settings['extends'] === '//';
    }
    get isRoot() {
        return this.#own.settings['root'] !== false && !this.extendsRoot;
    }
    /** The settings that are followed, over those of the files it extends. */
    configuration() {
        if (this.#own.tree === undefined)
            return undefined;
        const configuration = [NO_SIZE_LIMIT, ...this.#bases()].reduceRight((over, base) => mergeConfiguration(base, over), followedOf(this.#own.settings));
        const refusal = this.#sources.engine.refusalOf({ folder: this.#folder, configuration });
        if (refusal === undefined)
            return configuration;
        this.problems.push(refused(refusal));
        return undefined;
    }
    /** What it extends, one level deep: Biome does not follow what an extended file extends. */
    #bases() {
        const list = this.#own.settings['extends'];
        if (!Array.isArray(list))
            return [];
        const entries = list.slice(0, EXTENDS_LIMIT).filter((entry) => typeof entry === 'string');
        return entries.map((entry, index) => this.#base(entry, this.#node(['extends', index])));
    }
    #base(entry, node) {
        const path = extendedPath(this.#folder, entry);
        const text = path === undefined ? undefined : this.#sources.project.read(path);
        if (text === undefined) {
            const message = `"${entry}" is not among the files analysed, so what it says is not followed.`;
            this.problems.push(notFollowed(message, node));
            return (0,json_object/* jsonObjectOf */.p)([]);
        }
        const { settings, problems } = readSettings(text, this.#sources.engine);
        const [problem] = problems;
        if (problem !== undefined) {
            const { offset = 0, length = 0 } = node ?? {};
            this.problems.push({
                ...problem,
                message: `In "${entry}": ${problem.message}`,
                offset,
                length,
            });
        }
        return followedOf(settings);
    }
    #mentionPlugins() {
        const node = this.#node(['plugins']);
        if (node?.children === undefined || node.children.length === 0)
            return;
        const message = 'Plugins for Biome are programs of their own and are not run.';
        this.problems.push(notFollowed(message, node));
    }
    #node(path) {
        return this.#own.tree === undefined ? undefined : (0,main.findNodeAtLocation)(this.#own.tree, path);
    }
}
/** Reads the text of a configuration file. Never throws: a broken file is one with a problem. */
function read_config_readConfig(path, text, sources) {
    const directory = external_node_path_.posix.dirname(path);
    const folder = directory === '.' ? '' : directory;
    const reading = new Reading(folder, text, sources);
    const configuration = reading.configuration();
    const { isRoot, extendsRoot, problems } = reading;
    return { path, folder, configuration, isRoot, extendsRoot, problems };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/config-store.js





/** The names of Biome's configuration files; in one folder the first that is there counts. */
const CONFIG_NAMES = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'];
/** Configurations kept at a time; a repository rarely has more with files in turn. */
const CONFIG_LIMIT = 64;
const BY_DEFAULT = {
    kind: 'default',
    settings: { root: DEFAULT_SETTINGS, hasManifests: false },
};
function parentOf(folder) {
    if (folder === '')
        return undefined;
    const parent = external_node_path_.posix.dirname(folder);
    return parent === '.' ? '' : parent;
}
function settingsOf(folder, configuration, isRoot) {
    const entries = isRoot ? [] : [['root', false]];
    return { folder, configuration: (0,json_object/* jsonObjectOf */.p)([...Object.entries(configuration), ...entries]) };
}
/** The repository's configurations of Biome, read when a file first needs them. */
class ConfigStore {
    #sources;
    /** In the order of their last use. */
    #known = new Map();
    #withoutConfig = new Set();
    constructor(sources) {
        this.#sources = sources;
    }
    /**
     * The configuration for a file: the nearest upwards, as Biome takes it. One that is broken governs
     * nothing: its files are looked at by the default rules.
     */
    governing(path) {
        const nearest = this.#nearest(folderOf(path));
        if (nearest === undefined)
            return BY_DEFAULT;
        nearest.governing ??= this.#govern(nearest.file);
        return nearest.governing;
    }
    /** The configuration that this file is; `undefined` when it is none, or another in its folder goes before it. */
    configAt(path) {
        if (!CONFIG_NAMES.some((name) => external_node_path_.posix.basename(path) === name))
            return undefined;
        const file = this.#at(folderOf(path))?.file;
        return file?.path === path ? file : undefined;
    }
    #govern({ folder, configuration, isRoot, extendsRoot }) {
        if (configuration === undefined)
            return BY_DEFAULT;
        const above = isRoot ? undefined : this.#rootAbove(folder);
        if (above?.configuration === undefined) {
            const root = settingsOf(folder, configuration, true);
            return { kind: 'configured', settings: { root, hasManifests: true } };
        }
        const full = extendsRoot
            ? mergeConfiguration(above.configuration, configuration)
            : configuration;
        const root = settingsOf(above.folder, above.configuration, true);
        const nested = settingsOf(folder, full, false);
        return { kind: 'configured', settings: { root, nested, hasManifests: true } };
    }
    #rootAbove(folder) {
        const parent = parentOf(folder);
        const above = parent === undefined ? undefined : this.#nearest(parent)?.file;
        return above === undefined || above.isRoot ? above : this.#rootAbove(above.folder);
    }
    #nearest(folder) {
        for (let at = folder; at !== undefined; at = parentOf(at)) {
            const known = this.#at(at);
            if (known !== undefined)
                return known;
        }
        return undefined;
    }
    #at(folder) {
        if (this.#withoutConfig.has(folder))
            return undefined;
        const known = this.#known.get(folder) ?? this.#read(folder);
        if (known === undefined)
            this.#withoutConfig.add(folder);
        else
            this.#keep(folder, known);
        return known;
    }
    #read(folder) {
        for (const name of CONFIG_NAMES) {
            const path = external_node_path_.posix.join(folder, name);
            const text = this.#sources.project.read(path);
            if (text !== undefined)
                return { file: read_config_readConfig(path, text, this.#sources) };
        }
        return undefined;
    }
    #keep(folder, known) {
        this.#known.delete(folder);
        this.#known.set(folder, known);
        const [oldest] = this.#known.keys();
        if (this.#known.size > CONFIG_LIMIT && oldest !== undefined)
            this.#known.delete(oldest);
    }
}
function folderOf(path) {
    return parentOf(path) ?? '';
}

// EXTERNAL MODULE: ./build/analyzers/tool-config/parse-tool-config.js
var parse_tool_config = __webpack_require__(10385);
;// CONCATENATED MODULE: ./build/analyzers/biome/manifest.js


/** Longer and deeper than any `package.json` that says something: npm's own registry has none such. */
const TEXT_LIMIT = 262_144;
const manifest_NESTING_LIMIT = 64;
/** Reads what the engine may be shown of a repository's manifests: nothing that could overflow it. */
function createManifestReader(project) {
    return (folder) => {
        const text = project.read(external_node_path_.posix.join(folder, 'package.json'));
        if (text === undefined || text.length > TEXT_LIMIT)
            return undefined;
        return (0,json_nesting/* isNestedDeeper */.F)(text, manifest_NESTING_LIMIT) ? undefined : text;
    };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/rule-table.js
// Written by scripts/biome-rules.ts from what Biome 2.5.14 explains. Do not edit.
/* oxlint-disable eslint/max-lines -- data */
/**
 * The rules of Biome 2.5.14, one a line: name, severity, language, `+` where it is recommended, the
 * domains it is for (`+` where it is recommended for those), what it is about.
 */
const RULE_TABLE = `
a11y/noAccessKey error javascript + - Enforce that the \`accessKey\` attribute is not used on any HTML element.
a11y/noAmbiguousAnchorText error javascript + - Disallow ambiguous anchor descriptions.
a11y/noAriaHiddenOnFocusable error javascript + - Enforce that aria-hidden="true" is not set on focusable elements.
a11y/noAriaUnsupportedElements error javascript + - Enforce that elements that do not support ARIA roles, states, and properties do not have those attributes.
a11y/noAutofocus error javascript + - Enforce that autoFocus prop is not used on elements.
a11y/noDistractingElements error javascript + - Enforces that no distracting elements are used.
a11y/noHeaderScope error javascript + - The scope prop should be used only on \`<th>\` elements.
a11y/noInteractiveElementToNoninteractiveRole error javascript + - Enforce that non-interactive ARIA roles are not assigned to interactive HTML elements.
a11y/noLabelWithoutControl error javascript + - Enforce that a label element or component has a text label and an associated input.
a11y/noNoninteractiveElementInteractions notice javascript - - Disallow use event handlers on non-interactive elements.
a11y/noNoninteractiveElementToInteractiveRole error javascript + - Enforce that interactive ARIA roles are not assigned to non-interactive HTML elements.
a11y/noNoninteractiveTabindex error javascript + - Enforce that \`tabIndex\` is not assigned to non-interactive HTML elements.
a11y/noPositiveTabindex error javascript + - Prevent the usage of positive integers on \`tabIndex\` property.
a11y/noRedundantAlt error javascript + - Enforce \`img\` alt prop does not contain the word "image", "picture", or "photo".
a11y/noRedundantRoles error javascript + - Enforce explicit \`role\` property is not the same as implicit/default role property on an element.
a11y/noStaticElementInteractions error javascript + - Enforce that static, visible elements (such as \`<div>\`) that have click handlers use the valid role attribute.
a11y/noSvgWithoutTitle error javascript + - Enforces the usage of the \`title\` element for the \`svg\` element.
a11y/useAltText error javascript + - Enforce that all elements that require alternative text have meaningful information to relay back to the end user.
a11y/useAnchorContent error javascript + - Enforce that anchors have content and that the content is accessible to screen readers.
a11y/useAriaActivedescendantWithTabindex error javascript + - Enforce that \`tabIndex\` is assigned to non-interactive HTML elements with \`aria-activedescendant\`.
a11y/useAriaPropsForRole error javascript + - Enforce that elements with ARIA roles must have all required ARIA attributes for that role.
a11y/useAriaPropsSupportedByRole error javascript + - Enforce that ARIA properties are valid for the roles that are supported by the element.
a11y/useButtonType error javascript + - Enforces the usage of the attribute \`type\` for the element \`button\`.
a11y/useFocusableInteractive error javascript + - Elements with an interactive role and interaction handlers must be focusable.
a11y/useGenericFontNames error css + - Disallow a missing generic family keyword within font families.
a11y/useHeadingContent error javascript + - Enforce that heading elements (h1, h2, etc.) have content and that the content is accessible to screen readers.
a11y/useHtmlLang error javascript + - Enforce that \`html\` element has \`lang\` attribute.
a11y/useIframeTitle error javascript + - Enforces the usage of the attribute \`title\` for the element \`iframe\`.
a11y/useKeyWithClickEvents error javascript + - Enforce elements with a click event handler to also have at least one keyboard event handler.
a11y/useKeyWithMouseEvents error javascript + - Enforce \`onMouseOver\` / \`onMouseOut\` are accompanied by \`onFocus\` / \`onBlur\`.
a11y/useMediaCaption error javascript + - Enforces that \`audio\` and \`video\` elements must have a \`track\` for captions.
a11y/useSemanticElements error javascript + - Enforces using semantic DOM elements over the ARIA \`role\` property.
a11y/useValidAnchor error javascript + - Enforce that all anchors are valid, and they are navigable elements.
a11y/useValidAriaProps error javascript + - Ensures that ARIA properties \`aria-*\` are all valid.
a11y/useValidAriaRole error javascript + - Elements with ARIA roles must use a valid, non-abstract ARIA role.
a11y/useValidAriaValues error javascript + - Enforce that ARIA state and property values are valid.
a11y/useValidAutocomplete error javascript + - Use valid values for the \`autocomplete\` attribute on \`input\` elements.
a11y/useValidLang error javascript + - Ensure that the attribute passed to the \`lang\` attribute is a correct ISO language and/or country.
complexity/noAdjacentSpacesInRegex warning javascript + - Disallow unclear usage of consecutive space characters in regular expression literals.
complexity/noArguments warning javascript + - Disallow the use of \`arguments\`.
complexity/noBannedTypes warning javascript + - Disallow primitive type aliases and misleading types.
complexity/noCommaOperator warning javascript + - Disallow comma operator.
complexity/noDivRegex notice javascript - - Disallow equal signs explicitly at the beginning of regular expressions.
complexity/noEmptyTypeParameters warning javascript + - Disallow empty type parameters in type aliases and interfaces.
complexity/noExcessiveCognitiveComplexity notice javascript - - Disallow functions that exceed a given Cognitive Complexity score.
complexity/noExcessiveLinesPerFunction notice javascript - - Restrict the number of lines of code in a function.
complexity/noExcessiveNestedTestSuites notice javascript - test This rule enforces a maximum depth to nested \`describe()\` in test files.
complexity/noExtraBooleanCast notice javascript + - Disallow unnecessary boolean casts.
complexity/noFlatMapIdentity notice javascript + - Disallow to use unnecessary callback on \`flatMap\`.
complexity/noForEach warning javascript - - Prefer \`for...of\` statement instead of \`Array.forEach\`.
complexity/noImplicitCoercions notice javascript - - Encourage use of explicit type conversion functions over their shorthand counterparts.
complexity/noImportantStyles warning css + - Disallow the use of the \`!important\` style.
complexity/noRedundantDefaultExport warning javascript - - Checks if a default export exports the same symbol as a named export.
complexity/noStaticOnlyClass warning javascript + - This rule reports when a class has no non-static members, such as for a class used exclusively as a static namespace.
complexity/noThisInStatic warning javascript + - Disallow \`this\` and \`super\` in \`static\` contexts.
complexity/noUselessCatch notice javascript + - Disallow unnecessary \`catch\` clauses.
complexity/noUselessCatchBinding notice javascript - - Disallow unused catch bindings.
complexity/noUselessConstructor notice javascript + - Disallow unnecessary constructors.
complexity/noUselessContinue notice javascript + - Avoid using unnecessary \`continue\`.
complexity/noUselessEmptyExport notice javascript + - Disallow empty exports that don't change anything in a module file.
complexity/noUselessEscapeInRegex notice javascript + - Disallow unnecessary escape sequence in regular expression literals.
complexity/noUselessFragments notice javascript + - Disallow unnecessary fragments.
complexity/noUselessLabel notice javascript + - Disallow unnecessary labels.
complexity/noUselessLoneBlockStatements notice javascript + - Disallow unnecessary nested block statements.
complexity/noUselessRename notice javascript + - Disallow renaming import, export, and destructured assignments to the same name.
complexity/noUselessReturn notice javascript - - Disallow redundant return statements.
complexity/noUselessStringConcat notice javascript - - Disallow unnecessary concatenation of string or template literals.
complexity/noUselessStringRaw notice javascript + - Disallow unnecessary \`String.raw\` function in template string literals without any escape sequence.
complexity/noUselessSwitchCase notice javascript + - Disallow useless \`case\` in \`switch\` statements.
complexity/noUselessTernary notice javascript + - Disallow ternary operators when simpler alternatives exist.
complexity/noUselessThisAlias notice javascript + - Disallow useless \`this\` aliasing.
complexity/noUselessTypeConstraint notice javascript + - Disallow using \`any\` or \`unknown\` as type constraint.
complexity/noUselessUndefined notice javascript - - Disallow the use of useless \`undefined\`.
complexity/noUselessUndefinedInitialization notice javascript + - Disallow initializing variables to \`undefined\`.
complexity/noVoid warning javascript - - Disallow the use of \`void\` operators, which is not a familiar operator.
complexity/useArrayFind notice javascript - types Enforce the use of Array.prototype.find() over Array.prototype.filter() followed by [0] when looking for a single result.
complexity/useArrowFunction warning javascript + - Use arrow functions over function expressions.
complexity/useDateNow warning javascript + - Use \`Date.now()\` to get the number of milliseconds since the Unix Epoch.
complexity/useFlatMap notice javascript + - Promotes the use of \`.flatMap()\` when \`map().flat()\` are used together.
complexity/useIndexOf notice javascript + - Prefer \`Array#{indexOf,lastIndexOf}()\` over \`Array#{findIndex,findLastIndex}()\` when looking for the index of an item.
complexity/useLiteralKeys notice javascript + - Enforce the usage of a literal access to properties over computed property access.
complexity/useMaxParams warning javascript - - Enforce a maximum number of parameters in function definitions.
complexity/useNumericLiterals warning javascript + - Disallow \`parseInt()\` and \`Number.parseInt()\` in favor of binary, octal, and hexadecimal literals.
complexity/useOptionalChain warning javascript + - Enforce using concise optional chain instead of chained logical expressions.
complexity/useRegexLiterals warning javascript + - Enforce the use of the regular expression literals instead of the RegExp constructor if possible.
complexity/useSimpleNumberKeys warning javascript + - Disallow number literal object member names which are not base 10 or use underscore as separator.
complexity/useSimplifiedLogicExpression notice javascript - - Discard redundant terms from logical expressions.
complexity/useWhile warning javascript - - Enforce the use of \`while\` loops instead of \`for\` loops when the initializer and update expressions are not needed.
correctness/noBeforeInteractiveScriptOutsideDocument error javascript - next Prevent usage of \`next/script\`'s \`beforeInteractive\` strategy outside of \`pages/_document.js\` in a Next.js project.
correctness/noChildrenProp error javascript - react+ Prevent passing of **children** as props.
correctness/noConstAssign error javascript + - Prevents from having \`const\` variables being re-assigned.
correctness/noConstantCondition error javascript + - Disallow constant expressions in conditions.
correctness/noConstantMathMinMaxClamp error javascript + - Disallow the use of \`Math.min\` and \`Math.max\` to clamp a value where the result itself is constant.
correctness/noConstructorReturn error javascript + - Disallow returning a value from a \`constructor\`.
correctness/noDuplicateArgumentNames error graphql + - Require all argument names for fields & directives to be unique.
correctness/noDuplicateAttributes error html + - Disallow duplication of attributes.
correctness/noDuplicateEnumValueNames error graphql + - Require all enum value names to be unique.
correctness/noDuplicateInputFieldNames error graphql + - Require fields within an input object to be unique.
correctness/noDuplicateVariableNames error graphql + - Require all variable definitions to be unique.
correctness/noEmptyCharacterClassInRegex error javascript + - Disallow empty character classes in regular expression literals.
correctness/noEmptyPattern error javascript + - Disallows empty destructuring patterns.
correctness/noGlobalDirnameFilename notice javascript - - Disallow the use of \`__dirname\` and \`__filename\` in the global scope.
correctness/noGlobalObjectCalls error javascript + - Disallow calling global object properties as functions.
correctness/noInnerDeclarations error javascript + - Disallow \`function\` and \`var\` declarations that are accessible outside their block.
correctness/noInvalidBuiltinInstantiation error javascript + - Ensure that builtins are correctly instantiated.
correctness/noInvalidConstructorSuper error javascript + - Prevents the incorrect use of \`super()\` inside classes.
correctness/noInvalidDirectionInLinearGradient error css + - Disallow non-standard direction values for linear gradient functions.
correctness/noInvalidGridAreas error css + - Disallows invalid named grid areas in CSS Grid Layouts.
correctness/noInvalidPositionAtImportRule error css + - Disallow the use of \`@import\` at-rules in invalid positions.
correctness/noInvalidUseBeforeDeclaration error javascript + - Disallow the use of variables, function parameters, classes, and enums before their declaration.
correctness/noMissingVarFunction error css + - Disallow missing var function for css variables.
correctness/noNestedComponentDefinitions error javascript - react Disallows defining React components inside other components.
correctness/noNextAsyncClientComponent error javascript - next Prevent client components from being async functions.
correctness/noNodejsModules warning javascript - - Forbid the use of Node.js builtin modules.
correctness/noNonoctalDecimalEscape error javascript + - Disallow \`\\8\` and \`\\9\` escape sequences in string literals.
correctness/noPrecisionLoss error javascript + - Disallow literal numbers that lose precision.
correctness/noPrivateImports warning javascript - project+ Restrict imports of private exports.
correctness/noProcessGlobal notice javascript - - Disallow the use of \`process\` global.
correctness/noQwikUseVisibleTask error javascript - qwik+ Disallow \`useVisibleTask$()\` functions in Qwik components.
correctness/noReactPropAssignments notice javascript - react Disallow assigning to React component props.
correctness/noRenderReturnValue error javascript - react+ Prevent the usage of the return value of \`React.render\`.
correctness/noRestrictedElements notice json - - Disallow the use of configured elements.
correctness/noSelfAssign error javascript + - Disallow assignments where both sides are exactly the same.
correctness/noSetterReturn error javascript + - Disallow returning a value from a setter.
correctness/noSolidDestructuredProps notice javascript - solid Disallow destructuring props inside JSX components in Solid projects.
correctness/noStringCaseMismatch error javascript + - Disallow comparison of expressions modifying the string case with non-compliant value.
correctness/noSwitchDeclarations error javascript + - Disallow lexical declarations in \`switch\` clauses.
correctness/noUndeclaredDependencies error json - project Disallow the use of dependencies that aren't specified in the \`package.json\`.
correctness/noUndeclaredVariables error javascript - - Prevents the usage of variables that haven't been declared inside the document.
correctness/noUnknownFunction error css + - Disallow unknown CSS value functions.
correctness/noUnknownMediaFeatureName error css + - Disallow unknown media feature names.
correctness/noUnknownProperty error css + - Disallow unknown properties.
correctness/noUnknownPseudoClass error css + - Disallow unknown pseudo-class selectors.
correctness/noUnknownPseudoElement error css + - Disallow unknown pseudo-element selectors.
correctness/noUnknownTypeSelector error css + - Disallow unknown type selectors.
correctness/noUnknownUnit error css + - Disallow unknown CSS units.
correctness/noUnmatchableAnbSelector error css + - Disallow unmatchable An+B selectors.
correctness/noUnreachable error javascript + - Disallow unreachable code.
correctness/noUnreachableSuper error javascript + - Ensures the \`super()\` constructor is called exactly once on every code path in a class constructor before \`this\` is accessed if the class has a superclass.
correctness/noUnresolvedImports error javascript - project Warn when importing non-existing exports.
correctness/noUnsafeFinally error javascript + - Disallow control flow statements in finally blocks.
correctness/noUnsafeOptionalChaining error javascript + - Disallow the use of optional chaining in contexts where the undefined value is not allowed.
correctness/noUnusedFunctionParameters warning javascript + - Disallow unused function parameters.
correctness/noUnusedImports warning javascript + - Disallow unused imports.
correctness/noUnusedInstantiation error javascript - - Disallow \`new\` operators outside of assignments or comparisons.
correctness/noUnusedLabels warning javascript + - Disallow unused labels.
correctness/noUnusedPrivateClassMembers warning javascript + - Disallow unused private class members.
correctness/noUnusedVariables warning javascript + - Disallow unused variables.
correctness/noVoidElementsWithChildren error javascript + - This rules prevents void elements (AKA self-closing elements) from having children.
correctness/noVoidTypeReturn error javascript + - Disallow returning a value from a function with the return type 'void'.
correctness/noVueDataObjectDeclaration error javascript - vue+ Enforce that Vue component \`data\` options are declared as functions.
correctness/noVueDuplicateKeys error html - vue+ Disallow duplicate keys in Vue component data, methods, computed properties, and other options.
correctness/noVueReservedKeys error html - vue+ Disallow reserved keys in Vue component data and computed properties.
correctness/noVueReservedProps error html - vue+ Disallow reserved names to be used as props.
correctness/noVueSetupPropsReactivityLoss error javascript - vue Disallow destructuring of \`props\` passed to \`setup\` in Vue projects.
correctness/noVueVIfWithVFor error html - vue+ Disallow using \`v-if\` and \`v-for\` directives on the same element.
correctness/useExhaustiveDependencies error javascript - react+,next+ Enforce correct dependency usage within React hooks.
correctness/useGraphqlNamedOperations error graphql + - Enforce specifying the name of GraphQL operations.
correctness/useHookAtTopLevel error javascript - react+,next+ Enforce that all React hooks are being called from the Top Level component functions.
correctness/useImageSize error javascript - qwik+ Enforces that \`<img>\` elements have both width and height attributes.
correctness/useImportExtensions warning javascript - project Enforce file extensions for relative imports.
correctness/useInlineScriptId error javascript - next+ Enforce \`id\` attribute on \`next/script\` components with inline content or \`dangerouslySetInnerHTML\`.
correctness/useIsNan error javascript + - Require calls to \`isNaN()\` when checking for \`NaN\`.
correctness/useJsonImportAttributes notice javascript - project Enforces the use of \`with { type: "json" }\` for JSON module imports.
correctness/useJsxKeyInIterable error javascript - react+,qwik+ Disallow missing key props in iterators/collection literals.
correctness/useLoneAnonymousOperation error graphql + - Disallow anonymous operations when more than one operation specified in document.
correctness/useParseIntRadix notice javascript + - Enforce the consistent use of the radix argument when using \`parseInt()\`.
correctness/useQwikClasslist error javascript - qwik+ Prefer using the \`class\` prop as a classlist over the \`classnames\` helper.
correctness/useQwikMethodUsage error javascript - qwik+ Disallow \`use*\` hooks outside of \`component$\` or other \`use*\` hooks in Qwik applications.
correctness/useQwikValidLexicalScope error javascript - qwik+ Disallow unserializable expressions in Qwik dollar ($) scopes.
correctness/useSingleJsDocAsterisk notice javascript - - Enforce JSDoc comment lines to start with a single asterisk, except for the first one.
correctness/useUniqueElementIds error javascript - react Prevent the usage of static string literal \`id\` attribute on elements outside SVG contexts.
correctness/useValidForDirection error javascript + - Enforce "for" loop update clause moving the counter in the right direction.
correctness/useValidTypeof error javascript + - This rule checks that the result of a \`typeof\` expression is compared to a valid value.
correctness/useVueVForKey error html - vue+ Enforce that elements using \`v-for\` also specify a unique \`key\`.
correctness/useVueValidTemplateRoot error html - vue+ Enforce valid Vue \`<template>\` root usage.
correctness/useVueValidVBind error html - vue+ Forbids \`v-bind\` directives with missing values or invalid modifiers.
correctness/useVueValidVCloak error html - vue+ Enforce valid \`v-cloak\` Vue directives.
correctness/useVueValidVElse error html - vue+ Enforce valid usage of v-else.
correctness/useVueValidVElseIf error html - vue+ Enforce valid \`v-else-if\` directives.
correctness/useVueValidVHtml error html - vue+ Enforce valid \`v-html\` directives.
correctness/useVueValidVIf error html - vue+ Enforces valid \`v-if\` usage for Vue templates.
correctness/useVueValidVOn error html - vue+ Enforce valid \`v-on\` directives with proper arguments, modifiers, and handlers.
correctness/useVueValidVOnce error html - vue+ Enforce valid \`v-once\` Vue directives.
correctness/useVueValidVPre error html - vue+ Enforce valid \`v-pre\` Vue directives.
correctness/useVueValidVText error html - vue+ Enforce valid \`v-text\` Vue directives.
correctness/useYield error javascript + - Require generator functions to contain \`yield\`.
nursery/noAstroSetHtmlDirective error html - astro+ Disallow the use of Astro's \`set:html\` directive.
nursery/noBaseToString notice javascript - types Require stringification to avoid values that only use the default object representation.
nursery/noBunModules warning javascript - - Forbid the use of Bun builtin modules.
nursery/noComponentHookFactories error javascript - react Disallows defining React components or custom hooks inside other functions.
nursery/noConditionalExpect notice javascript - test Disallow conditional \`expect()\` calls inside tests.
nursery/noDrizzleDeleteWithoutWhere notice json - drizzle+ Require \`.where()\` to be called when using \`.delete()\` with Drizzle ORM.
nursery/noDrizzleUpdateWithoutWhere notice json - drizzle+ Require \`.where()\` to be called when using \`.update()\` with Drizzle ORM.
nursery/noDuplicateFieldDefinitionNames notice graphql - - Require all fields of a type to be unique.
nursery/noDuplicateSelectors warning css - - Disallow duplicate selectors.
nursery/noEmptyObjectKeys notice json - - Disallow empty keys in JSON objects.
nursery/noExcessiveNestedCallbacks warning javascript - - Enforce a maximum depth that callbacks can be nested.
nursery/noExcessiveSelectorClasses notice json - - Limit the number of classes in a selector.
nursery/noExtendNative notice javascript - - Disallow extending the prototype of built-in objects.
nursery/noFloatingPromises notice javascript - types+ Require Promise-like statements to be handled appropriately.
nursery/noIdenticalTestTitle warning javascript - test+ Disallow identical titles in test suites and test cases.
nursery/noImpliedEval error javascript + - Disallow the use of \`eval()\`-like methods.
nursery/noInlineStyles notice javascript - - Disallow the use of inline styles.
nursery/noInvalidFileInputAccept error javascript - - Disallow invalid \`accept\` values on file inputs.
nursery/noInvalidPropertyInitValue notice css + - Checks that the \`initial-value\` of an \`@property\` rule follows the value format declared by its \`syntax\`.
nursery/noJsRestrictedProperties warning json - - Disallow specific object properties.
nursery/noJsonUnsafeValues warning json + - Disallow unsafe JSON values that may cause interoperability issues.
nursery/noJsxLeakedDollar warning javascript - react Flags text nodes with a trailing \`$\` before a JSX expression.
nursery/noJsxNamespace notice javascript - react Disallow JSX namespace syntax.
nursery/noLoopFunc warning javascript - - Disallow functions declared inside loops that capture unsafe outer variables.
nursery/noMisleadingReturnType notice javascript - types Detect return type annotations that are misleadingly wider than what the implementation actually returns.
nursery/noMisusedPromises notice javascript - types+ Disallow Promises to be used in places where they are almost certainly a mistake.
nursery/noNegationInEqualityCheck warning javascript - - Disallow negated expressions on the left side of an equality check.
nursery/noNonScalableViewport error javascript - - Disallow disabling zoom with \`user-scalable=no\` in the \`<meta name="viewport">\` element.
nursery/noObsoleteTags warning javascript - - Disallow obsolete HTML elements.
nursery/noPlaywrightElementHandle notice javascript - playwright Disallow usage of element handles (\`page.$()\` and \`page.$$()\`).
nursery/noPlaywrightEval notice javascript - playwright Disallow usage of \`page.$eval()\` and \`page.$$eval()\`.
nursery/noPlaywrightForceOption notice javascript - playwright Disallow usage of the \`{ force: true }\` option.
nursery/noPlaywrightMissingAwait notice javascript - playwright Enforce Playwright async APIs to be awaited or returned.
nursery/noPlaywrightNetworkidle notice javascript - playwright Disallow usage of the \`networkidle\` option.
nursery/noPlaywrightPagePause notice javascript - playwright Disallow using \`page.pause()\`.
nursery/noPlaywrightUselessAwait notice javascript - playwright Disallow unnecessary \`await\` for Playwright methods that don't return promises.
nursery/noPlaywrightWaitForNavigation notice javascript - playwright Disallow using \`page.waitForNavigation()\`.
nursery/noPlaywrightWaitForSelector notice javascript - playwright Disallow using \`page.waitForSelector()\`.
nursery/noPlaywrightWaitForTimeout notice javascript - playwright Disallow using \`page.waitForTimeout()\`.
nursery/noReactNativeDeepImports error javascript - reactNative+ Disallow deep imports from the \`react-native\` package.
nursery/noReactNativeLiteralColors notice javascript - reactNative Disallow color literals in React Native styles.
nursery/noReactNativeRawText error javascript - reactNative+ Disallow raw text outside \`<Text>\` components in React Native.
nursery/noReactStringRefs warning javascript - react+ Disallow string refs in React components.
nursery/noRestrictedDependencies notice javascript - - Disallow dependencies that are known to have better alternatives.
nursery/noReturnInFinally notice javascript + - Disallow return statements in \`Promise.prototype.finally()\` callbacks.
nursery/noSvelteAtDebugTags notice html - svelte+ Disallow the use of Svelte's \`{@debug}\` tag.
nursery/noSvelteAtHtmlTags notice html - svelte+ Disallow the use of Svelte's \`{@html}\` tag.
nursery/noSvelteLegacyConst notice html - svelte Disallow legacy Svelte \`{@const}\` tags.
nursery/noSvelteUnnecessaryStateWrap notice html - svelte+ Disallow unnecessary \`$state\` wrapping of reactive classes.
nursery/noTailwindArbitraryValue notice javascript - tailwind Disallow arbitrary values in Tailwind CSS utility classes.
nursery/noThisOutsideOfClass notice javascript - - Disallow \`this\` outside of classes.
nursery/noTopLevelLiterals notice json - - Require the JSON top-level value to be an array or object.
nursery/noUndeclaredClasses notice javascript - project Reports CSS class names in JSX \`className\` or \`class\` attributes that are not defined in any imported CSS file.
nursery/noUndeclaredCustomProperties notice javascript - project Reports custom properties used with \`var()\` that have no visible declaration.
nursery/noUnmodifiedLoopCondition warning javascript - - Disallow loop conditions whose variables are never modified in the loop.
nursery/noUnnecessaryTemplateExpression notice javascript - - Disallow unnecessary template expressions.
nursery/noUnsafeIframeSandbox error javascript + - Disallow an unsafe combination of the \`sandbox\` attribute.
nursery/noUnsafePlusOperands notice javascript - types Disallow \`+\` operations with operands that are known to be unsafe.
nursery/noUnsafeTypeAssertion error javascript - - Disallow TypeScript type assertions other than const assertions.
nursery/noUntrustedLicenses warning json - project Disallow dependencies with untrusted licenses.
nursery/noUnusedClasses notice css - project Reports CSS class selectors that are never referenced in any JSX or HTML file.
nursery/noUselessTypeConversion notice javascript - types Disallow type conversions that do not change the type of an expression.
nursery/noVueDeprecatedScopedSlots notice html - vue+ Disallow the deprecated Vue \`$scopedSlots\` API.
nursery/noVueImportCompilerMacros notice html - vue+ Disallow importing Vue compiler macros.
nursery/noVueRefAsOperand error javascript - vue Disallow the use of value wrapped by \`ref()\`(Composition API) as operand.
nursery/noVueUndeclaredDirectives error html - vue Disallow custom Vue directives that are not declared.
nursery/noVueVOnNumberValues notice html - vue+ Disallow deprecated number modifiers on Vue \`v-on\` directives.
nursery/noXorAsExponentiation warning javascript + - Disallow the bitwise XOR operator where exponentiation was likely intended.
nursery/useArraySome notice javascript - - Prefer \`Array.prototype.some()\` over verbose existence checks.
nursery/useAstroClientOnlyDirectiveValue notice html - astro Require a value for Astro's \`client:only\` directive.
nursery/useAwaitThenable notice javascript - types Enforce that \`await\` is _only_ used on \`Promise\` values.
nursery/useBaseline notice css - - Disallow CSS properties, values, at-rules, functions, and selectors that are not part of the configured Baseline.
nursery/useBetterDomTraversing notice javascript - - Prefer modern DOM traversal APIs over positional indexes and chained walks.
nursery/useConsistentFunctionStyle notice javascript - - Enforce consistent use of function declarations or expressions assigned to variables.
nursery/useConsistentObjectKeys warning json + - Enforce JSON keys with consistent Unicode representation.
nursery/useConsistentTestIt warning javascript - test Enforce consistent use of \`it\` or \`test\` for test functions.
nursery/useControlLabel error javascript - - Enforce that interactive control elements have an accessible label.
nursery/useDisposables notice javascript - types Detects a disposable object assigned to a variable without using or await using syntax.
nursery/useDomNodeTextContent notice javascript + - Prefer \`.textContent\` over \`.innerText\` for DOM node text.
nursery/useDomQuerySelector notice javascript - - Prefer \`querySelector()\` and \`querySelectorAll()\` over older DOM query APIs.
nursery/useExhaustiveSwitchCases notice javascript - types+ Require switch-case statements to be exhaustive.
nursery/useExpect notice javascript - test Ensure that test functions contain at least one \`expect()\` or similar assertion.
nursery/useExplicitReturnType warning javascript - - Require explicit return types on functions and class methods.
nursery/useExplicitType error javascript - - Enforce types in functions, methods, variables, and parameters.
nursery/useFlatMathMinMax warning javascript + - Prefer flat \`Math.min()\` and \`Math.max()\` calls over nested calls of the same method.
nursery/useIframeSandbox warning javascript - - Enforce the 'sandbox' attribute for 'iframe' elements.
nursery/useImportsFirst notice javascript - - Enforce that all imports appear at the top of the module.
nursery/useIncludes notice javascript - types Prefer \`Array#includes()\` over \`Array#indexOf()\`, \`Array#lastIndexOf()\`, and \`Array#some()\` when checking for existence or non-existence.
nursery/useLayeredStyles warning css - - Enforce style rules to be defined within a cascade layer.
nursery/useMathMinMax warning javascript + - Prefer \`Math.min()\` and \`Math.max()\` over ternaries for simple comparisons.
nursery/useModernMathApis warning javascript + - Use modern \`Math\` APIs for common mathematical operations.
nursery/useNamedCaptureGroup notice javascript - - Enforce using named capture groups in regular expression.
nursery/useNamedLayer warning css - - Disallow anonymous cascade layers.
nursery/useNullishCoalescing notice javascript - types Enforce using the nullish coalescing operator (\`??\`) instead of logical or (\`||\`).
nursery/usePlaywrightValidDescribeCallback notice javascript - playwright Enforce valid \`describe()\` callback.
nursery/useQwikLoaderLocation warning javascript - qwik Enforce that Qwik loader functions are declared in the correct location.
nursery/useReactAsyncServerFunction notice javascript - react Require functions with the "use server" directive to be async.
nursery/useReactCompiler notice json - react Validate files with React Compiler.
nursery/useReactFunctionComponentDefinition notice javascript - react Enforce a specific function type for React function components.
nursery/useReactNamingConvention notice javascript - react Enforces naming conventions for React \`createContext\`, \`useId\`, and \`useRef\`.
nursery/useReactNativePlatformComponents error javascript - reactNative+ Ensure that platform-specific React Native components are only imported in files named for that platform.
nursery/useReduceTypeParameter notice javascript - - Enforce using a type parameter on \`Array#reduce\` instead of casting the initial value.
nursery/useRegexpExec notice javascript - types Enforce \`RegExp#exec\` over \`String#match\` if no global flag is provided.
nursery/useRegexpTest notice javascript - - Enforce the use of \`RegExp.prototype.test()\` over \`String.prototype.match()\` and \`RegExp.prototype.exec()\` in boolean contexts.
nursery/useScopedStyles notice html - vue+ Enforce that \`<style>\` blocks in Vue SFCs have the \`scoped\` attribute and that \`<style>\` blocks in Astro components do not have the \`is:global\` directive.
nursery/useSortedClasses notice javascript - - Enforce the sorting of CSS utility classes.
nursery/useStringStartsEndsWith notice javascript - types+ Prefer \`String#startsWith()\` and \`String#endsWith()\` over verbose prefix and suffix checks.
nursery/useSvelteRequireEachKey notice html - svelte+ Require keyed \`{#each}\` blocks in Svelte templates.
nursery/useTailwindShorthandClasses notice javascript - tailwind Enforce using fewer Tailwind utilities instead of multiple utilities that are functionally the same.
nursery/useTestHooksInOrder warning javascript - test Enforce that test lifecycle hooks are declared in the order they execute.
nursery/useTestHooksOnTop warning javascript - test Enforce that lifecycle hooks appear before any test cases in the same block.
nursery/useThisInClassMethods warning javascript - - Enforce that class methods utilize \`this\`.
nursery/useUnicodeRegex notice javascript - - Enforce the use of the \`u\` or \`v\` flag for regular expressions.
nursery/useValidTestTitle warning javascript - test Enforce valid titles for unit test cases and test suites.
nursery/useVarsOnTop warning javascript - - Require \`var\` declarations to appear at the top of their containing scope.
nursery/useVueBaseImport notice javascript - vue+ Enforce importing Vue's public entry point instead of internal Vue packages.
nursery/useVueConsistentDefinePropsDeclaration notice html - vue Enforce consistent \`defineProps\` declaration style.
nursery/useVueNextTickPromise notice html - vue+ Enforces Promise syntax when using Vue \`nextTick\`.
nursery/useVueValidVFor notice html - vue+ Enforces valid \`v-for\` directives in Vue templates.
performance/noAccumulatingSpread warning javascript + - Disallow the use of spread (\`...\`) syntax on accumulators.
performance/noAwaitInLoops notice javascript - - Disallow \`await\` inside loops.
performance/noBarrelFile warning javascript - - Disallow the use of barrel file.
performance/noDelete warning javascript - - Disallow the use of the \`delete\` operator.
performance/noDynamicNamespaceImportAccess warning javascript + - Disallow accessing namespace imports dynamically.
performance/noImgElement warning javascript - next+ Prevent usage of \`<img>\` element in a Next.js project.
performance/noJsxPropsBind warning javascript - react Disallow .bind(), arrow functions, or function expressions in JSX props.
performance/noNamespaceImport warning javascript - - Disallow the use of namespace imports.
performance/noReExportAll warning javascript - - Avoid re-export all.
performance/noSyncScripts warning javascript - react,next Prevent the usage of synchronous scripts.
performance/noUnwantedPolyfillio warning javascript - next+ Prevent duplicate polyfills from Polyfill.io.
performance/useGoogleFontPreconnect notice javascript - next+ Ensure the \`preconnect\` attribute is used when using Google Fonts.
performance/useSolidForComponent notice javascript - solid Enforce using Solid's \`<For />\` component for mapping an array to JSX elements.
performance/useTopLevelRegex warning javascript - - Require regex literals to be declared at the top level.
performance/useVueVapor warning html - vue Enforce opting in to Vue Vapor mode in \`<script setup>\` blocks.
security/noBlankTarget error javascript + - Disallow \`target="_blank"\` attribute without \`rel="noopener"\`.
security/noDangerouslySetInnerHtml error javascript - react+ Prevent the usage of dangerous JSX props.
security/noDangerouslySetInnerHtmlWithChildren error javascript - react+ Report when a DOM element or a component uses both \`children\` and \`dangerouslySetInnerHTML\` prop.
security/noGlobalEval error javascript + - Disallow the use of global \`eval()\`.
security/noScriptUrl error javascript + - Disallow \`javascript:\` URLs.
security/noSecrets notice javascript - - Disallow usage of sensitive data such as API keys and tokens.
style/noCommonJs warning javascript - - Disallow use of CommonJs module system in favor of ESM style imports.
style/noContinue notice javascript - - Disallow continue statements.
style/noDefaultExport warning javascript - - Disallow default exports.
style/noDescendingSpecificity warning css + - Disallow a lower specificity selector from coming after a higher specificity selector.
style/noDoneCallback notice javascript - - Disallow using a callback in asynchronous tests and hooks.
style/noEnum warning javascript - - Disallow TypeScript enum.
style/noExcessiveClassesPerFile notice javascript - - Enforce a maximum number of classes per file.
style/noExcessiveLinesPerFile notice json - - Restrict the number of lines in a file.
style/noExportedImports notice javascript - - Disallow exporting an imported variable.
style/noHeadElement warning javascript - next+ Prevent usage of \`<head>\` element in a Next.js project.
style/noHexColors notice css - - Disallow hex colors.
style/noImplicitBoolean notice javascript - - Disallow implicit \`true\` values on JSX boolean attributes.
style/noIncrementDecrement notice javascript - - Disallows the usage of the unary operators ++ and --.
style/noInferrableTypes notice javascript - - Disallow type annotations for variables, parameters, and class properties initialized with a literal expression.
style/noJsxLiterals notice javascript - - Disallow string literals inside JSX elements.
style/noMagicNumbers notice javascript - - Reports usage of "magic numbers" — numbers used directly instead of being assigned to named constants.
style/noMultiAssign notice javascript - - Disallow use of chained assignment expressions.
style/noMultilineString notice javascript - - Disallow creating multiline strings by escaping newlines.
style/noNamespace warning javascript - - Disallow the use of TypeScript's \`namespace\`s.
style/noNegationElse notice javascript - - Disallow negation in the condition of an \`if\` statement if it has an \`else\` clause.
style/noNestedTernary notice javascript - - Disallow nested ternary expressions.
style/noNonNullAssertion warning javascript + - Disallow non-null assertions using the \`!\` postfix operator.
style/noParameterAssign warning javascript - - Disallow reassigning \`function\` parameters.
style/noParameterProperties warning javascript - - Disallow the use of parameter properties in class constructors.
style/noProcessEnv notice javascript - - Disallow the use of \`process.env\`.
style/noRestrictedGlobals warning javascript - - This rule allows you to specify global variable names that you don’t want to use in your application.
style/noRestrictedImports warning json - - Disallow specified modules when loaded by import or require.
style/noRestrictedTypes warning json - - Disallow user defined types.
style/noRootType notice json - - Disallow the usage of specified root types.
style/noShoutyConstants notice javascript - - Disallow the use of constants which its value is the upper-case version of its name.
style/noSubstr notice javascript - - Enforce the use of \`String.slice()\` over \`String.substr()\` and \`String.substring()\`.
style/noTernary notice javascript - - Disallow ternary operators.
style/noUnusedTemplateLiteral warning javascript - - Disallow template literals if interpolation and special-character handling are not needed.
style/noUselessElse notice javascript - - Disallow \`else\` block when the \`if\` block breaks early.
style/noValueAtRule notice css - - Disallow use of \`@value\` rule in CSS modules.
style/noVueOptionsApi notice html - vue Disallow the use of Vue Options API.
style/noYodaExpression notice javascript - - Disallow the use of yoda expressions.
style/useArrayLiterals notice javascript + - Disallow Array constructors.
style/useAsConstAssertion notice javascript - - Enforce the use of \`as const\` over literal type and type annotation.
style/useAtIndex notice javascript - - Use \`at()\` instead of integer index access.
style/useBlockStatements warning javascript - - Requires following curly brace conventions.
style/useCollapsedElseIf notice javascript - - Enforce using \`else if\` instead of nested \`if\` in \`else\` clauses.
style/useCollapsedIf notice javascript - - Enforce using single \`if\` instead of nested \`if\` clauses.
style/useComponentExportOnlyModules warning javascript - react Enforce declaring components only within modules that export React Components exclusively.
style/useConsistentArrayType notice javascript - - Require consistently using either \`T[]\` or \`Array<T>\`.
style/useConsistentArrowReturn notice javascript - - Enforce consistent arrow function bodies.
style/useConsistentBuiltinInstantiation notice javascript - - Enforce the use of \`new\` for all builtins, except \`String\`, \`Number\` and \`Boolean\`.
style/useConsistentCurlyBraces notice javascript - - This rule enforces consistent use of curly braces inside JSX attributes and JSX children.
style/useConsistentEnumValueType notice javascript - types Disallow enums from having both number and string members.
style/useConsistentGraphqlDescriptions notice graphql - - Require all descriptions to follow the same style (either block or inline) to maintain consistency and improve readability across the schema.
style/useConsistentMemberAccessibility notice json - - Require consistent accessibility modifiers on class properties and methods.
style/useConsistentMethodSignatures notice javascript - - Enforce consistent use of either method signatures or function properties within interfaces and type aliases.
style/useConsistentObjectDefinitions warning json - - Require the consistent declaration of object literals.
style/useConsistentTypeDefinitions notice javascript - - Enforce type definitions to consistently use either \`interface\` or \`type\`.
style/useConst warning javascript + - Require \`const\` declarations for variables that are only assigned once.
style/useDefaultParameterLast warning javascript - - Enforce default function parameters and optional function parameters to be last.
style/useDefaultSwitchClause warning javascript - - Require the default clause in switch statements.
style/useDeprecatedReason warning graphql + - Require specifying the reason argument when using \`@deprecated\` directive.
style/useDestructuring notice javascript - - Require destructuring from arrays and/or objects.
style/useEnumInitializers warning javascript - - Require that each enum member value be explicitly initialized.
style/useErrorCause notice javascript - - Enforce that \`new Error()\` is thrown with the original error as \`cause\`.
style/useExplicitLengthCheck notice javascript - - Enforce explicitly comparing the \`length\`, \`size\`, \`byteLength\` or \`byteOffset\` property of a value.
style/useExponentiationOperator notice javascript + - Disallow the use of \`Math.pow\` in favor of the \`**\` operator.
style/useExportType warning javascript + - Promotes the use of \`export type\` for types.
style/useExportsLast notice javascript - - Require that all exports are declared after all non-export statements.
style/useFilenamingConvention notice json - - Enforce naming conventions for JavaScript and TypeScript filenames.
style/useForOf notice javascript - - Prefer using \`for...of\` loops over standard \`for\` loops where possible.
style/useFragmentSyntax notice javascript - - This rule enforces the use of \`<>...</>\` over \`<Fragment>...</Fragment>\`.
style/useGlobalThis warning javascript - - Enforce the use of \`globalThis\` over \`window\`, \`self\`, and \`global\`.
style/useGraphqlNamingConvention notice graphql - - Validates that all enum values are capitalized.
style/useGroupedAccessorPairs notice javascript - - Enforce that getters and setters for the same property are adjacent in class and object definitions.
style/useImportType warning javascript + - Promotes the use of \`import type\` for types.
style/useInputName notice graphql - - Require mutation argument to be always called "input".
style/useLiteralEnumMembers warning javascript + - Require all enum members to be literal values.
style/useLoneExecutableDefinition notice graphql - - Require queries, mutations, subscriptions or fragments each to be located in separate files.
style/useNamingConvention notice javascript - - Enforce naming conventions for everything across a codebase.
style/useNodeAssertStrict warning javascript - - Promotes the usage of \`node:assert/strict\` over \`node:assert\`.
style/useNodejsImportProtocol notice javascript + - Enforces using the \`node:\` protocol for Node.js builtin modules.
style/useNumberNamespace notice javascript - - Use the \`Number\` properties instead of global ones.
style/useNumericSeparators notice javascript - - Enforce the use of numeric separators in numeric literals.
style/useObjectSpread notice javascript - - Prefer object spread over \`Object.assign()\` when constructing new objects.
style/useReactFunctionComponents notice javascript - react Enforce that components are defined as functions and never as classes.
style/useReadonlyClassProperties notice javascript - - Enforce marking instance properties as \`readonly\` if they are never modified outside the constructor, and static properties as \`readonly\` if they are never reassigned.
style/useSelfClosingElements notice javascript - - Prevent extra closing tags for components without children.
style/useShorthandAssign notice javascript - - Require assignment operator shorthand where possible.
style/useShorthandFunctionType notice javascript + - Enforce using function types instead of object type with call signatures.
style/useSingleVarDeclarator notice javascript - - Disallow multiple variable declarations in the same variable statement.
style/useSpreadOverApply notice javascript - - Enforce the use of the spread operator over \`.apply()\`.
style/useSymbolDescription notice javascript - - Require a description parameter for the \`Symbol()\`.
style/useTemplate notice javascript + - Prefer template literals over string concatenation.
style/useThrowNewError notice javascript - - Require \`new\` when throwing an error.
style/useThrowOnlyError warning javascript - - Disallow throwing non-\`Error\` values.
style/useTrimStartEnd notice javascript - - Enforce the use of \`String.trimStart()\` and \`String.trimEnd()\` over \`String.trimLeft()\` and \`String.trimRight()\`.
style/useUnifiedTypeSignatures notice javascript - - Disallow overload signatures that can be unified into a single signature.
style/useVueConsistentVBindStyle notice html - vue+ Enforce a consistent style for \`v-bind\` in Vue templates.
style/useVueConsistentVOnStyle notice html - vue+ Enforce a consistent style for \`v-on\` in Vue templates.
style/useVueDefineMacrosOrder notice html - vue Enforce specific order of Vue compiler macros.
style/useVueHyphenatedAttributes notice html - vue+ Disallow uppercase letters in Vue template attribute names.
style/useVueMultiWordComponentNames notice html - vue+ Enforce multi-word component names in Vue components.
suspicious/noAlert notice javascript - - Disallow the use of \`alert\`, \`confirm\`, and \`prompt\`.
suspicious/noApproximativeNumericConstant warning javascript + - Use standard constants instead of approximated literals.
suspicious/noArrayIndexKey error javascript - react+ Discourage the usage of Array index in keys.
suspicious/noAssignInExpressions error javascript + - Disallow assignments in expressions.
suspicious/noAsyncPromiseExecutor error javascript + - Disallows using an async function as a Promise executor.
suspicious/noBiomeFirstException error json + - Prevents the misuse of glob patterns inside the \`files.includes\` field.
suspicious/noBitwiseOperators notice javascript - - Disallow bitwise operators.
suspicious/noCatchAssign warning javascript + - Disallow reassigning exceptions in catch clauses.
suspicious/noClassAssign error javascript + - Disallow reassigning class members.
suspicious/noCommentText error javascript + - Prevent comments from being inserted as text nodes.
suspicious/noCompareNegZero error javascript + - Disallow comparing against \`-0\`.
suspicious/noConfusingLabels warning javascript + - Disallow labeled statements that are not loops.
suspicious/noConfusingVoidType warning javascript + - Disallow \`void\` type outside of generic or return types.
suspicious/noConsole warning javascript - - Disallow the use of \`console\`.
suspicious/noConstEnum warning javascript + - Disallow TypeScript \`const enum\`.
suspicious/noConstantBinaryExpressions notice javascript - - Disallow expressions where the operation doesn't affect the value.
suspicious/noControlCharactersInRegex error javascript + - Prevents from having control characters and some escape sequences that match control characters in regular expression literals.
suspicious/noDebugger error javascript + - Disallow the use of \`debugger\`.
suspicious/noDeprecatedImports warning javascript - project Restrict imports of deprecated exports.
suspicious/noDeprecatedMediaType warning css + - Disallow deprecated media types.
suspicious/noDocumentCookie warning javascript + - Disallow direct assignments to \`document.cookie\`.
suspicious/noDocumentImportInPage warning javascript - next+ Prevents importing \`next/document\` outside of \`pages/_document.jsx\` in Next.js projects.
suspicious/noDoubleEquals error javascript + - Require the use of \`===\` and \`!==\`.
suspicious/noDuplicateAtImportRules error css + - Disallow duplicate \`@import\` rules.
suspicious/noDuplicateCase error javascript + - Disallow duplicate case labels.
suspicious/noDuplicateClassMembers error javascript + - Disallow duplicate class members.
suspicious/noDuplicateCustomProperties error css + - Disallow duplicate custom properties within declaration blocks.
suspicious/noDuplicateDependencies warning json - - Prevent the listing of duplicate dependencies.
suspicious/noDuplicateElseIf error javascript + - Disallow duplicate conditions in if-else-if chains.
suspicious/noDuplicateEnumValues warning javascript + - Disallow duplicate enum member values.
suspicious/noDuplicateFields notice graphql + - No duplicated fields in GraphQL operations.
suspicious/noDuplicateFontNames error css + - Disallow duplicate names within font families.
suspicious/noDuplicateGraphqlOperationName warning graphql - - Enforce unique operation names across a GraphQL document.
suspicious/noDuplicateJsxProps error javascript + - Prevents JSX properties to be assigned multiple times.
suspicious/noDuplicateObjectKeys error javascript + - Disallow two keys with the same name inside objects.
suspicious/noDuplicateParameters error javascript + - Disallow duplicate function parameter name.
suspicious/noDuplicateProperties error css + - Disallow duplicate properties within declaration blocks.
suspicious/noDuplicateSelectorsKeyframeBlock error css + - Disallow duplicate selectors within keyframe blocks.
suspicious/noDuplicateTestHooks error javascript - test+ A \`describe\` block should not contain duplicate hooks.
suspicious/noDuplicatedSpreadProps warning javascript - react,solid Disallow JSX prop spreading the same identifier multiple times.
suspicious/noEmptyBlock warning css + - Disallow CSS empty blocks.
suspicious/noEmptyBlockStatements warning javascript - - Disallow empty block statements and static blocks.
suspicious/noEmptyInterface error javascript + - Disallow the declaration of empty interfaces.
suspicious/noEmptySource warning javascript - - Disallow empty sources.
suspicious/noEqualsToNull warning javascript - - Require the use of \`===\` or \`!==\` for comparison with \`null\`.
suspicious/noEvolvingTypes warning javascript - - Disallow variables from evolving into \`any\` type through reassignments.
suspicious/noExplicitAny warning javascript + - Disallow the \`any\` type usage.
suspicious/noExportsInTest error javascript - test+ Disallow using \`export\` or \`module.exports\` in files containing tests.
suspicious/noExtraNonNullAssertion warning javascript + - Prevents the wrong usage of the non-null assertion operator (\`!\`) in TypeScript files.
suspicious/noFallthroughSwitchClause error javascript + - Disallow fallthrough of \`switch\` clauses.
suspicious/noFocusedTests warning javascript - test+ Disallow focused tests.
suspicious/noForIn warning javascript - - Disallow iterating using a for-in loop.
suspicious/noFunctionAssign error javascript + - Disallow reassigning function declarations.
suspicious/noGlobalAssign error javascript + - Disallow assignments to native objects and read-only global variables.
suspicious/noGlobalIsFinite warning javascript + - Use \`Number.isFinite\` instead of global \`isFinite\`.
suspicious/noGlobalIsNan warning javascript + - Use \`Number.isNaN\` instead of global \`isNaN\`.
suspicious/noHeadImportInDocument warning javascript - next+ Prevent using the \`next/head\` module in \`pages/_document.js\` on Next.js projects.
suspicious/noImplicitAnyLet error javascript + - Disallow use of implicit \`any\` type on variable declarations.
suspicious/noImportAssign error javascript + - Disallow assigning to imported bindings.
suspicious/noImportCycles warning javascript - project Prevent import cycles.
suspicious/noImportantInKeyframe error css + - Disallow invalid \`!important\` within keyframe declarations.
suspicious/noIrregularWhitespace warning javascript + - Disallows the use of irregular whitespace characters.
suspicious/noLabelVar error javascript + - Disallow labels that share a name with a variable.
suspicious/noLeakedRender warning javascript - react Prevent problematic leaked values from being rendered.
suspicious/noMisleadingCharacterClass error javascript + - Disallow characters made with multiple code points in character class syntax.
suspicious/noMisleadingInstantiator error javascript + - Enforce proper usage of \`new\` and \`constructor\`.
suspicious/noMisplacedAssertion warning javascript - - Checks that the assertion function, for example \`expect\`, is placed inside an \`it()\` function call.
suspicious/noMisrefactoredShorthandAssign error javascript + - Disallow shorthand assign when variable appears on both sides.
suspicious/noNestedPromises warning javascript - - Disallow nested \`.then()\` or \`.catch()\` promise calls.
suspicious/noNonNullAssertedOptionalChain error javascript + - Disallow non-null assertions after optional chaining expressions.
suspicious/noOctalEscape warning javascript + - Disallow octal escape sequences in string literals.
suspicious/noParametersOnlyUsedInRecursion warning javascript - - Disallow function parameters that are only used in recursive calls.
suspicious/noProto warning javascript + - Disallow the use of the deprecated \`__proto__\` object property.
suspicious/noPrototypeBuiltins warning javascript + - Disallow direct use of \`Object.prototype\` builtins.
suspicious/noQuickfixBiome notice json + - Disallow the use if \`quickfix.biome\` inside editor settings file.
suspicious/noReactForwardRef warning javascript - react Replaces usages of \`forwardRef\` with passing \`ref\` as a prop.
suspicious/noReactSpecificProps warning javascript - solid+,qwik+ Prevents React-specific JSX properties from being used.
suspicious/noRedeclare error javascript + - Disallow variable, function, class, and type redeclarations in the same scope.
suspicious/noRedundantUseStrict warning json + - Prevents from having redundant \`"use strict"\`.
suspicious/noReturnAssign error javascript - - Disallow assignments in return statements.
suspicious/noSelfCompare error javascript + - Disallow comparisons where both sides are exactly the same.
suspicious/noShadow warning javascript - - Disallow variable declarations from shadowing variables declared in the outer scope.
suspicious/noShadowRestrictedNames error javascript + - Disallow identifiers from shadowing restricted names.
suspicious/noShorthandPropertyOverrides error css + - Disallow shorthand properties that override related longhand properties.
suspicious/noSkippedTests warning javascript - test Disallow disabled tests.
suspicious/noSparseArray error javascript + - Prevents the use of sparse arrays (arrays with holes).
suspicious/noSuspiciousSemicolonInJsx warning javascript + - It detects possible "wrong" semicolons inside JSX elements.
suspicious/noTemplateCurlyInString warning javascript + - Disallow template literal placeholder syntax in regular strings.
suspicious/noThenProperty error javascript + - Disallow \`then\` property.
suspicious/noTsIgnore warning javascript + - Prevents the use of the TypeScript directive \`@ts-ignore\`.
suspicious/noUnassignedVariables notice javascript - - Disallow \`let\` or \`var\` variables that are read but never assigned.
suspicious/noUndeclaredEnvVars warning javascript - turborepo+ Disallow the use of undeclared environment variables.
suspicious/noUnknownAtRules error css + - Disallow unknown at-rules.
suspicious/noUnknownAttribute warning javascript - react Disallow unknown DOM properties.
suspicious/noUnnecessaryConditions warning javascript - types Disallow conditions that always evaluate to the same value.
suspicious/noUnsafeDeclarationMerging error javascript + - Disallow unsafe declaration merging between interfaces and classes.
suspicious/noUnsafeNegation error javascript + - Disallow using unsafe negation.
suspicious/noUnusedExpressions warning javascript - - Disallow expression statements that are neither a function call nor an assignment.
suspicious/noUselessEscapeInString warning javascript + - Disallow unnecessary escapes in string literals.
suspicious/noUselessRegexBackrefs warning javascript + - Disallow useless backreferences in regular expression literals that always match an empty string.
suspicious/noVar warning javascript - - Disallow the use of \`var\`.
suspicious/noVueArrowFuncInWatch warning html - vue+ Disallows using arrow functions when defining a watcher.
suspicious/noWith error javascript + - Disallow \`with\` statements in non-strict contexts.
suspicious/useAdjacentOverloadSignatures warning javascript + - Disallow the use of overload signatures that are not next to each other.
suspicious/useArraySortCompare warning javascript - types Require Array#sort and Array#toSorted calls to always provide a compareFunction.
suspicious/useAwait warning javascript - - Ensure \`async\` functions utilize \`await\`.
suspicious/useBiomeIgnoreFolder warning json + - Promotes the correct usage for ignoring folders in the configuration file.
suspicious/useDefaultSwitchClauseLast warning javascript + - Enforce default clauses in switch statements to be last.
suspicious/useDeprecatedDate warning graphql - - Require the \`@deprecated\` directive to specify a deletion date.
suspicious/useErrorMessage warning javascript - - Enforce passing a message value when creating a built-in error.
suspicious/useGetterReturn error javascript + - Enforce \`get\` methods to always return a value.
suspicious/useGoogleFontDisplay warning javascript + - Enforces the use of a recommended \`display\` strategy with Google Fonts.
suspicious/useGuardForIn warning javascript - - Require \`for-in\` loops to include an \`if\` statement.
suspicious/useIsArray warning javascript + - Use \`Array.isArray()\` instead of \`instanceof Array\`.
suspicious/useIterableCallbackReturn error javascript + - Enforce consistent return values in iterable callbacks.
suspicious/useNamespaceKeyword error javascript + - Require using the \`namespace\` keyword over the \`module\` keyword to declare TypeScript namespaces.
suspicious/useNumberToFixedDigitsArgument warning javascript - - Enforce using the digits argument with \`Number#toFixed()\`.
suspicious/useRequiredScripts warning json - - Enforce the presence of required scripts in package.json.
suspicious/useStaticResponseMethods notice javascript - - Use static \`Response\` methods instead of \`new Response()\` constructor when possible.
suspicious/useStrictMode warning javascript - - Enforce the use of the directive \`"use strict"\` in script files.
`;
/** Domains, each with the packages that switch it on where the project depends on one of them. */
const DOMAINS = {
    astro: ['astro'],
    drizzle: ['drizzle-orm'],
    next: ['next'],
    playwright: ['@playwright/test'],
    project: [],
    qwik: ['@builder.io/qwik', '@qwik.dev/core'],
    react: ['react'],
    reactNative: ['react-native'],
    solid: ['solid'],
    svelte: ['svelte'],
    tailwind: ['tailwindcss'],
    test: ['jest', 'mocha', 'ava', 'vitest'],
    turborepo: ['turbo'],
    types: [],
    vue: ['vue'],
};

;// CONCATENATED MODULE: ./build/analyzers/biome/configured-levels.js







const configured_levels_LEVELS = {
    error: 'error',
    warn: 'warning',
    info: 'notice',
};
const configured_levels_DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies'];
/** A file's settings over those that it extends, one level deep as Biome does. */
function configured_levels_readSettings(project) {
    const found = CONFIG_NAMES.map((path) => ({ path, text: project.read(path) })).find(({ text }) => text !== undefined);
    if (found?.text === undefined)
        return undefined;
    const own = (0,parse_tool_config/* parseToolConfig */.W)(found.path, found.text);
    if (own.kind !== 'parsed')
        return undefined;
    const { extends: bases } = own.settings;
    const below = Array.isArray(bases) ? bases.map((base) => readBase(project, base)) : [];
    return [...below, own.settings].reduce(mergeConfiguration, (0,json_object/* jsonObjectOf */.p)([]));
}
function readBase(project, base) {
    const path = typeof base === 'string' ? extendedPath('', base) : undefined;
    const text = path === undefined ? undefined : project.read(path);
    const parsed = text === undefined ? undefined : (0,parse_tool_config/* parseToolConfig */.W)('biome.json', text);
    return parsed?.kind === 'parsed' ? parsed.settings : (0,json_object/* jsonObjectOf */.p)([]);
}
function objectAt(value, key) {
    const found = (0,json_object/* isJsonObject */.O)(value) ? value[key] : undefined;
    return (0,json_object/* isJsonObject */.O)(found) ? found : undefined;
}
function packagesOf(project) {
    const text = createManifestReader(project)('');
    const parsed = text === undefined ? undefined : (0,parse_tool_config/* parseToolConfig */.W)('package.json', text);
    if (parsed?.kind !== 'parsed')
        return new Set();
    const { settings } = parsed;
    return new Set(configured_levels_DEPENDENCIES.flatMap((key) => Object.keys(objectAt(settings, key) ?? {})));
}
/** `recommended` and `preset` of all rules, or of a group. */
function presetOf(settings) {
    const preset = settings?.['preset'];
    if (preset === 'recommended' || preset === 'all' || preset === 'none')
        return preset;
    const recommended = settings?.['recommended'];
    if (typeof recommended !== 'boolean')
        return undefined;
    return recommended ? 'recommended' : 'none';
}
/** What a rule's own line, or a group's, comes to: a level, `on` for the rule's own level, `off`. */
function wordOf(value) {
    const word = (0,json_object/* isJsonObject */.O)(value) ? value['level'] : value;
    return typeof word === 'string' ? word : undefined;
}
/** What the repository's `biome.json` says of rules at its top; `undefined` where there is none that counts. */
function configuredLevels(project) {
    const settings = configured_levels_readSettings(project);
    if (settings === undefined)
        return undefined;
    const linter = objectAt(settings, 'linter');
    const rules = objectAt(linter, 'rules');
    const domains = objectAt(linter, 'domains');
    const packages = packagesOf(project);
    function isOnByDomain({ domains: own }) {
        return [...own].some(([domain, isRecommended]) => {
            const chosen = domains?.[domain];
            if (chosen === 'all')
                return true;
            if (chosen === 'none')
                return false;
            const isThere = (DOMAINS[domain] ?? []).some((name) => packages.has(name));
            return isRecommended && (chosen === 'recommended' || isThere);
        });
    }
    function isOnByPreset(rule, group) {
        const ofGroup = presetOf((0,json_object/* isJsonObject */.O)(group) ? group : undefined);
        const preset = ofGroup ?? presetOf(rules) ?? 'recommended';
        if (preset === 'all')
            return true;
        // What is new is in the group `nursery`, and on only where it is asked for.
        if (preset === 'none' || rule.name.startsWith('nursery/'))
            return false;
        return rule.isRecommended || isOnByDomain(rule);
    }
    if (linter?.['enabled'] === false)
        return () => undefined;
    return (rule) => {
        const [group = '', name = ''] = rule.name.split('/');
        const ofGroup = rules?.[group];
        const word = wordOf((0,json_object/* isJsonObject */.O)(ofGroup) ? ofGroup[name] : ofGroup);
        if (word === 'off')
            return undefined;
        if (word !== undefined)
            return configured_levels_LEVELS[word] ?? rule.severity;
        return isOnByPreset(rule, ofGroup) ? rule.severity : undefined;
    };
}

;// CONCATENATED MODULE: ./build/analyzers/biome/rule-list.js

const rule_list_SEVERITIES = {
    error: 'error',
    warning: 'warning',
    notice: 'notice',
};
function parseDomains(text) {
    if (text === '-')
        return new Map();
    return new Map(text.split(',').map((mark) => [mark.replace(/\+$/, ''), mark.endsWith('+')]));
}
function parseLine(line) {
    const [name = '', severity = '', language = '', mark = '', domains = '', ...words] = line.split(' ');
    return {
        name,
        severity: rule_list_SEVERITIES[severity] ?? 'notice',
        language,
        isRecommended: mark === '+',
        domains: parseDomains(domains),
        summary: words.join(' '),
    };
}
/** Every rule of the shipped Biome for what it is given here: it is given no HTML. */
function biomeRules() {
    return RULE_TABLE.trim()
        .split('\n')
        .map(parseLine)
        .filter(({ language }) => language !== 'html');
}

;// CONCATENATED MODULE: ./build/analyzers/biome/known-rules.js





const SUPPRESSIONS_URL = 'https://biomejs.dev/analyzer/suppressions/';
function own(rule, severity, summary) {
    const helpUrl = (0,help_url/* helpUrlOf */.k)('biome', rule);
    return { rule, language: 'javascript', severity, isEnabled: true, summary, helpUrl };
}
/** What is told besides Biome's rules. */
const OWN = [
    own('syntax', 'error', 'The file cannot be parsed.'),
    own('invalid-configuration', 'error', 'A setting in a configuration of Biome is not followed.'),
    own('unknown-rule', 'notice', 'A configuration of Biome names a rule that it does not have.'),
    own('too-many-findings', 'notice', 'Biome found more in the file than is told.'),
];
/** What Biome says of its own comments, by the ends of the names; told where it is configured. */
const SUPPRESSIONS = {
    parse: 'A comment for Biome cannot be read.',
    unknownGroup: 'A comment for Biome names a group of rules that there is not.',
    unknownRule: 'A comment for Biome names a rule that there is not.',
    unknownAction: 'A comment for Biome names an action that there is not.',
    unused: 'A comment for Biome leaves nothing out.',
    incorrect: 'A comment for Biome stands where it does nothing.',
};
function suppressions(isEnabled) {
    return Object.entries(SUPPRESSIONS).map(([name, summary]) => ({
        rule: `suppressions/${name}`,
        language: 'javascript',
        severity: 'warning',
        isEnabled,
        summary,
        helpUrl: SUPPRESSIONS_URL,
    }));
}
function toKnown({ name, severity, language, summary }, level) {
    return {
        rule: name,
        language,
        severity: level ?? severity,
        isEnabled: level !== undefined,
        summary,
        helpUrl: pageOf(name.slice(name.lastIndexOf('/') + 1)),
    };
}
/** Biome's rules, with those on that are on where there is no configuration. */
function knownRules() {
    const rules = biomeRules().map((rule) => toKnown(rule, DEFAULT_LEVELS.get(rule.name)));
    return [...OWN, ...suppressions(false), ...rules];
}
/** Biome's rules as the configuration at the top of a repository has them. */
function knownRulesIn(project) {
    const levelOf = configuredLevels(project);
    if (levelOf === undefined)
        return knownRules();
    const rules = biomeRules().map((rule) => toKnown(rule, levelOf(rule)));
    return [...OWN, ...suppressions(true), ...rules];
}

;// CONCATENATED MODULE: ./build/analyzers/biome/wanted-settings.js

function objectOf(value) {
    return (0,json_object/* isJsonObject */.O)(value) ? value : (0,json_object/* jsonObjectOf */.p)([]);
}
/** A rule switched on; the options that the project gives it stay. */
function switchedOn(setting) {
    if (!(0,json_object/* isJsonObject */.O)(setting))
        return 'warn';
    return (0,json_object/* jsonObjectOf */.p)([...Object.entries(setting), ['level', 'warn']]);
}
/** `linter.rules` with these rules and no others. */
function onlyRules(rules, wanted) {
    const groups = new Map();
    for (const name of wanted) {
        const [group = '', rule = ''] = name.split('/');
        const setting = objectOf(rules[group])[rule];
        groups.set(group, [...(groups.get(group) ?? []), [rule, switchedOn(setting)]]);
    }
    const entries = [...groups].map(([group, each]) => [group, (0,json_object/* jsonObjectOf */.p)(each)]);
    return (0,json_object/* jsonObjectOf */.p)([['recommended', false], ...entries]);
}
function withoutRules(override) {
    if (!(0,json_object/* isJsonObject */.O)(override))
        return override;
    return (0,json_object/* jsonObjectOf */.p)(Object.entries(override).filter(([key]) => key !== 'linter'));
}
function settingsWith({ folder, configuration }, wanted) {
    const linter = objectOf(configuration['linter']);
    const { overrides } = configuration;
    const kept = Object.entries(linter).filter(([key]) => key !== 'domains' && key !== 'enabled');
    const rules = onlyRules(objectOf(linter['rules']), wanted);
    return {
        folder,
        configuration: (0,json_object/* jsonObjectOf */.p)([
            ...Object.entries(configuration),
            ['linter', (0,json_object/* jsonObjectOf */.p)([...kept, ['rules', rules]])],
            ...(Array.isArray(overrides) ? [['overrides', overrides.map(withoutRules)]] : []),
        ]),
    };
}
/** A project's settings with these rules on and no others; the same project gives the same settings. */
function createWantedSettings(wanted) {
    const known = new WeakMap();
    return (project) => {
        const { root, nested, hasManifests } = project;
        const settings = known.get(project) ?? {
            root: settingsWith(root, wanted),
            ...(nested !== undefined && { nested: settingsWith(nested, wanted) }),
            hasManifests,
        };
        known.set(project, settings);
        return settings;
    };
}

;// CONCATENATED MODULE: ./build/analyzers/biome.js












/** What of a configuration could not be followed, in its own file. */
function toConfigMatch(problem, index) {
    const { rule, severity, message, offset, length } = problem;
    const [from, to] = [index.atUtf16(offset), index.atUtf16(offset + length)];
    return {
        rule,
        severity,
        message: (0,to_message/* toMessage */.R)(message),
        helpUrl: (0,help_url/* helpUrlOf */.k)('biome', rule),
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
    };
}
function analyze(file, { engine, configs, besides }) {
    const config = configs.configAt(file.path);
    const index = (0,line_index/* createLineIndex */.r)(config === undefined ? '' : file.text);
    const problems = config?.problems.map((problem) => toConfigMatch(problem, index)) ?? [];
    // Of a configuration that is broken as a whole, one thing is told.
    const isBroken = config !== undefined && config.configuration === undefined;
    if (isBroken)
        return problems;
    const governing = configs.governing(file.path);
    const found = analyzeFile(engine, file, governing);
    const more = besides?.(file, governing) ?? [];
    return [...problems, ...found, ...withoutSame(more, found)];
}
function keyOf({ rule, startLine, startColumn, message }) {
    return `${rule} ${String(startLine)} ${String(startColumn)} ${message}`;
}
/** A rule that is on anyway has found the same already. */
function withoutSame(more, found) {
    const known = new Set(found.map(keyOf));
    return more.filter((match) => !known.has(keyOf(match)));
}
function findWanted(engine, wanted) {
    const names = biomeRules()
        .map(({ name }) => name)
        .filter((name) => wanted.has(name));
    if (names.length === 0)
        return {};
    const settingsOf = createWantedSettings(names);
    return {
        besides: (file, governing) => {
            const settings = settingsOf(governing.settings);
            return analyzeFile(engine, file, { kind: 'configured', settings })
                .filter(({ rule }) => wanted.has(rule))
                .map((match) => ({ ...match, needsLevel: true }));
        },
    };
}
/** Biome: JavaScript, TypeScript, JSX, JSON, CSS and GraphQL. */
const biome = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'biome',
    name: 'Biome',
    modules: ['biome'],
    // Measured: 190 MB over ordinary files, more with large ones.
    workingBytes: 240_000_000,
    rules: knownRules,
    rulesIn: knownRulesIn,
    claims: isBiomeFile,
    load({ assets, project, wanted = define_analyzer/* NOTHING_WANTED */.EV }) {
        // The file is our own build: docs in scripts/vendor.ts.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const instantiate = assets.require('biome.cjs');
        const manifests = createManifestReader(project);
        const engine = new BiomeEngine(assets.module('biome'), instantiate, manifests);
        const configs = new ConfigStore({ project, engine });
        const loaded = { engine, configs, ...findWanted(engine, wanted) };
        return Promise.resolve({
            analyze: (file) => analyze(file, loaded),
            memoryBytes: () => engine.memoryBytes(),
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/dockerfile/own-checks.js

const notice = (summary, help) => ({
    severity: 'notice',
    isEnabled: true,
    summary,
    help,
});
/** The rules of `dockerfile` that are ours. */
const DOCKERFILE_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'dockerfile',
    title: 'Dockerfiles',
    preface: 'Looks at `Dockerfile`, `Dockerfile.*`, `*.dockerfile` and `Containerfile` with [dockerfile-utils](https://github.com/rcjsuen/dockerfile-utils), whose findings keep its names, and by the rules below.',
    rules: {
        'latest-tag': notice('An image is taken without a version, or as `latest`.', 'The next build may get another image. Write a version, or the digest.'),
        'secret-in-layer': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A password or token is built into the image.',
            help: '`ENV` and `ARG` stay readable in the image and its history. Use `RUN --mount=type=secret`, or hand it over when the container starts.',
        },
        'piped-to-shell': notice('A download is run without a look at it.', 'What the server sends today runs as root. Download a version, compare its checksum, then run it.'),
        sudo: notice('A build step uses `sudo`.', 'Steps run as root unless `USER` says otherwise, and `sudo` behaves unexpectedly without a terminal. Write `USER root` and `USER name` around the step.'),
        'add-of-url': notice('`ADD` downloads a file without a checksum.', 'Write `ADD --checksum=sha256:…`, or download and compare in one `RUN`.'),
        'no-user': {
            ...notice('The container runs as root.', 'End with `USER name`.'),
            isEnabled: false,
        },
        'cd-alone': notice('A step consists of `cd`.', 'Each `RUN` begins where `WORKDIR` says; the `cd` is forgotten when the step ends. Write `WORKDIR`.'),
    },
});
const SECRET_NAME = /(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|TOKEN|API_?KEY|PRIVATE_KEY|ACCESS_KEY)$/i;
/** Values that stand for one, or that are read from elsewhere. */
const NO_SECRET = /^["']?(?:|.{0,5}|\$.*|.*(?:example|changeme|change_me|password|secret|dummy|none|test|postgres|mysql|root|admin|token|\/).*)["']?$/i;
function own_checks_rangeOf(instruction) {
    const { start, end } = instruction.getInstructionRange();
    return {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
    };
}
function checkFrom(instruction, stages) {
    const image = instruction
        .getArguments()
        .map((argument) => argument.getValue())
        .find((value) => !value.startsWith('--')) ?? '';
    if (image === '' || image === 'scratch' || image.includes('$') || image.includes('@'))
        return undefined;
    if (stages.has(image.toLowerCase()))
        return undefined;
    const tag = /:([^/:]+)$/.exec(image)?.[1];
    return tag === undefined || tag === 'latest' ? 'latest-tag' : undefined;
}
function checkValues(instruction) {
    const content = instruction.getArgumentsContent() ?? '';
    const pairs = content.matchAll(/(?:^|\s)([A-Za-z_]\w{0,99})(?:=|\s+)("[^"]*"|'[^']*'|\S*)/g);
    for (const [, name = '', value = ''] of pairs) {
        if (SECRET_NAME.test(name) && !NO_SECRET.test(value))
            return 'secret-in-layer';
    }
    return undefined;
}
function checkRun(content) {
    if (/\b(?:curl|wget)\b[^|;&\n]{0,500}\|\s{0,9}(?:sudo\s+)?(?:ba|da|z|k)?sh\b/.test(content))
        return 'piped-to-shell';
    if (/(?:^|&&|\|\||;)\s{0,99}sudo\s/.test(content))
        return 'sudo';
    return /^cd\s+[^&|;\n]+$/.test(content.trim()) ? 'cd-alone' : undefined;
}
const MESSAGES = {
    'latest-tag': 'This image has no fixed version; the next build may get another one',
    'secret-in-layer': 'This value stays readable in the image and its history',
    'piped-to-shell': 'This runs what a server sends, without a look at it',
    sudo: 'Steps run as root already; `sudo` is not made for builds',
    'add-of-url': 'This downloads a file without comparing its checksum',
    'no-user': 'The container runs as root',
    'cd-alone': 'The next step begins where `WORKDIR` says; this `cd` is forgotten',
};
function checkInstruction(instruction, stages) {
    const content = instruction.getArgumentsContent() ?? '';
    switch (instruction.getKeyword()) {
        case 'FROM':
            return checkFrom(instruction, stages);
        case 'ENV':
        case 'ARG':
            return checkValues(instruction);
        case 'RUN':
            return checkRun(content);
        case 'ADD':
            return /(?:^|\s)https?:\/\/(?!\S+\.git\b)/.test(content) && !content.includes('--checksum')
                ? 'add-of-url'
                : undefined;
        default:
            return undefined;
    }
}
/** The last stage, where nothing in it says who runs the container. */
function checkUser(dockerfile) {
    const instructions = dockerfile.getInstructions();
    const start = instructions.findLastIndex((each) => each.getKeyword() === 'FROM');
    const last = instructions.slice(Math.max(0, start));
    const [from] = last;
    if (start === -1 || from === undefined)
        return [];
    if (last.some((each) => each.getKeyword() === 'USER'))
        return [];
    return [{ rule: 'no-user', message: MESSAGES['no-user'], range: own_checks_rangeOf(from) }];
}
/** Checks the instructions of a Dockerfile by our own rules. */
function checkDockerfile(dockerfile) {
    const stages = new Set();
    const found = checkUser(dockerfile);
    for (const instruction of dockerfile.getInstructions()) {
        const rule = checkInstruction(instruction, stages);
        if (rule !== undefined)
            found.push({ rule, message: MESSAGES[rule], range: own_checks_rangeOf(instruction) });
        const name = /\sas\s+(\S+)\s*$/i.exec(instruction.getArgumentsContent() ?? '')?.[1];
        if (instruction.getKeyword() === 'FROM' && name !== undefined)
            stages.add(name.toLowerCase());
    }
    return found;
}

;// CONCATENATED MODULE: ./build/analyzers/dockerfile/rule-table.js
// Written by scripts/tool-rules.ts from dockerfile-utils. Do not edit.
/** The rules of dockerfile-utils, one a line: its name. */
const rule_table_RULE_TABLE = `
casing-instruction
casing-directive
argument-missing
argument-extra
argument-requires-one
argument-requires-at-least-one
argument-requires-two
argument-requires-at-least-two
argument-requires-one-or-three
argument-unnecessary
duplicate-build-stage-name
empty-continuation-line
invalid-build-stage-name
flag-at-least-one
flag-duplicate
flag-invalid-duration
flag-less-than-1ms
flag-missing-duration
flag-missing-value
flag-unknown-unit
no-source-image
invalid-escape-directive
invalid-as
invalid-destination
invalid-port
invalid-proto
invalid-reference-format
invalid-signal
invalid-syntax
onbuild-chaining-disallowed
onbuild-trigger-disallowed
shell-json-form
shell-requires-one
syntax-missing-equals
syntax-missing-names
syntax-missing-single-quote
syntax-missing-double-quote
multiple-instructions
unknown-instruction
unknown-add-flag
unknown-copy-flag
unknown-from-flag
unknown-healthcheck-flag
unknown-type
unsupported-modifier
deprecated-maintainer
healthcheck-cmd-argument-missing
flag-invalid-from-value
flag-expected-boolean-value
json-in-single-quotes
workdir-is-not-absolute
base-name-empty
duplicated-escape-directive
`;

;// CONCATENATED MODULE: ./build/analyzers/dockerfile/known-rules.js



/** Where instructions and their arguments are explained. */
const HELP_URL = 'https://docs.docker.com/reference/dockerfile/';
/** How keywords are written is taste: off unless it is asked for. */
const TASTE = new Set([
    'casing-directive',
    'casing-instruction',
    'empty-continuation-line',
]);
/** What still builds, and is worth to know. */
const NOTICES = new Set([
    ...TASTE,
    'deprecated-maintainer',
    'workdir-is-not-absolute',
]);
/** What dockerfile-utils has no name for. */
const UNNAMED = 'syntax';
/** The severity of a rule of dockerfile-utils; it says itself whether the build would fail. */
function severityOf(rule, isError) {
    if (NOTICES.has(rule))
        return 'notice';
    return isError ? 'error' : 'warning';
}
/** `invalid-port` as `Invalid port.`: the library has no other sentence without a value in it. */
function sentenceOf(rule) {
    const words = rule.replaceAll('-', ' ');
    return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
/** The rules for Dockerfiles, the library's and ours. */
function known_rules_knownRules() {
    const rules = [...rule_table_RULE_TABLE.trim().split('\n'), UNNAMED].map((rule) => ({
        rule,
        language: 'dockerfile',
        severity: severityOf(rule, true),
        isEnabled: !TASTE.has(rule),
        summary: sentenceOf(rule),
        helpUrl: HELP_URL,
    }));
    return [...(0,own_rule/* rulesOfPage */.CN)(DOCKERFILE_PAGE, 'dockerfile'), ...rules];
}

;// CONCATENATED MODULE: ./build/analyzers/dockerfile.js






const NAME = /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|.+\.[Dd]ockerfile)$/;
/** Templates, and what only begins like a Dockerfile. */
const OTHER = /\.(?:dockerignore|erb|hbs|in|j2|jinja2?|md|mustache|template|tmpl|tpl|tt|txt)$/;
/** Most things told of one file. */
const dockerfile_MATCH_LIMIT = 50;
function dockerfile_rangeOf({ range: { start, end } }) {
    return {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
    };
}
function dockerfile_toMatch(diagnostic, names, wanted) {
    const name = names[Number(diagnostic.code)] ?? UNNAMED;
    const rule = name.toLowerCase().replaceAll('_', '-');
    const isOff = TASTE.has(rule);
    if (isOff && !wanted.has(rule))
        return [];
    const severity = severityOf(rule, diagnostic.severity === 1);
    const { message: told } = diagnostic;
    const message = (0,to_message/* toMessage */.R)(typeof told === 'string' ? told : told.value);
    const level = isOff ? { needsLevel: true } : {};
    return [{ rule, severity, message, helpUrl: HELP_URL, ...level, ...dockerfile_rangeOf(diagnostic) }];
}
async function load(wanted) {
    const { validate, ValidationCode } = await Promise.all(/* import() */[__webpack_require__.e(279), __webpack_require__.e(804)]).then(__webpack_require__.t.bind(__webpack_require__, 10285, 19));
    const { DockerfileParser } = await __webpack_require__.e(/* import() */ 279).then(__webpack_require__.t.bind(__webpack_require__, 78390, 19));
    return {
        analyze(file) {
            // These libraries end a line at a lone carriage return; GitHub and we do not.
            const text = file.text.replaceAll(/\r(?!\n)/g, ' ');
            const said = validate(text);
            const found = checkDockerfile(DockerfileParser.parse(text));
            return [
                ...said.flatMap((diagnostic) => dockerfile_toMatch(diagnostic, ValidationCode, wanted)),
                ...(0,own_rule/* toOwnMatches */.tG)(DOCKERFILE_PAGE, found, wanted),
            ].slice(0, dockerfile_MATCH_LIMIT);
        },
        memoryBytes: () => 0,
    };
}
/** dockerfile-utils and our own rules: Dockerfiles. */
const dockerfile = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'dockerfile',
    name: 'Dockerfiles',
    modules: [],
    rules: known_rules_knownRules,
    claims: (path) => NAME.test(external_node_path_.posix.basename(path)) && !OTHER.test(path),
    load: ({ wanted = define_analyzer/* NOTHING_WANTED */.EV }) => load(wanted),
});

;// CONCATENATED MODULE: ./build/analyzers/erb/erb-page.js

/** The page about them. */
const ERB_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'erb',
    title: 'ERB templates',
    preface: 'Looks at `.erb` and `.rhtml`: at the Ruby in the tags with [Prism](https://github.com/ruby/prism), and with the [rules for Ruby](ruby.md), which are found under `erb/` here. `<%==` counts as `raw`. Prism’s warnings about keys and cases that are there twice and about assignments in conditions are told as well.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'Ruby cannot parse what is in the tags.',
            help: 'The page cannot be shown at all. The tags are read together, so that a block without its `end` is found as well. Templates whose lines begin with `%` are left alone: they are read in a mode that only the program knows.',
        },
        'unclosed-tag': {
            severity: 'error',
            isEnabled: true,
            summary: 'A tag is never closed.',
            help: 'What follows `<%` is Ruby until `%>`. Without it the rest of the page is cut off, or the page cannot be shown.',
        },
    },
});

;// CONCATENATED MODULE: ./build/analyzers/prism/judge-syntax.js
/** Errors reported for one file: one missing `end` is echoed by everything after it. */
const ERROR_LIMIT = 3;
/** The oldest grammar Prism has. Later ones reject some code that runs on earlier releases. */
const OLDEST = '3.3';
/** Shell scripts that hand themselves to Ruby begin with lines that are not Ruby. */
const SHELL_SHEBANG = /^#!.*\b(?:ba|da|k|z)?sh\b/;
/** Generators keep ERB under a `.rb` name in folders of this name. */
const TEMPLATE_FOLDER = /(?:^|\/)templates?\//;
function lineAround(text, index) {
    const end = text.indexOf('\n', index);
    return text.slice(text.lastIndexOf('\n', index - 1) + 1, end === -1 ? undefined : end);
}
function judge_syntax_isTemplate(path, text, first) {
    if (!text.includes('<%'))
        return false;
    if (TEMPLATE_FOLDER.test(path))
        return true;
    // Only here are bytes turned back into text, for one offset of a file that does not parse.
    const before = new TextEncoder().encode(text).subarray(0, first.startByte);
    return lineAround(text, new TextDecoder().decode(before).length).includes('<%');
}
/** What the parser says when it goes on after an error by guessing. */
const GUESSES = new Set([
    'unexpected_token_close_context',
    'unexpected_token_ignore',
]);
function withoutEchoes(errors, parser) {
    const certain = errors.filter(({ id }) => !GUESSES.has(parser.nameOf(id)));
    const byStart = new Map();
    for (const error of certain.length === 0 ? errors : certain) {
        if (!byStart.has(error.startByte))
            byStart.set(error.startByte, error);
    }
    const distinct = [...byStart.values()].toSorted((left, right) => left.startByte - right.startByte);
    return distinct.slice(0, ERROR_LIMIT);
}
/** What is wrong with a Ruby file, by every grammar Prism has; nothing when the file is not only Ruby. */
function judge_syntax_judgeSyntax(path, text, parser) {
    const newest = parser.parse(text, 'latest');
    const [first] = newest.errors;
    if (first === undefined)
        return newest;
    if (judge_syntax_isTemplate(path, text, first) || SHELL_SHEBANG.test(text))
        return { errors: [], warnings: [] };
    const oldest = parser.parse(text, OLDEST);
    return oldest.errors.length === 0
        ? oldest
        : { errors: withoutEchoes(newest.errors, parser), warnings: [] };
}

;// CONCATENATED MODULE: ./build/analyzers/erb/lay-out-ruby.js
function layOut(text, tags, layout) {
    const parts = [];
    let at = 0;
    for (const tag of tags) {
        const code = text.slice(tag.codeStart, tag.codeEnd);
        const { opening, closing } = layout.marksOf(tag, code);
        parts.push(layout.blank(text.slice(at, tag.start)), opening.padEnd(tag.codeStart - tag.start));
        parts.push(code, closing.padEnd(tag.end - tag.codeEnd));
        at = tag.end;
    }
    return parts.join('') + layout.blank(text.slice(at));
}
const utf8 = new TextEncoder();
/** Whether a tag holds nothing, or nothing but a comment. */
const isEmpty = (code) => /^(?:#[^\n]*)?$/.test(code.trim());
const FOR_PARSER = {
    // A space for each byte, so that offsets in bytes stay.
    blank: (text) => text.replaceAll(/[^\n]+/g, (piece) => ' '.repeat(utf8.encode(piece).length)),
    marksOf: ({ kind }, code) => ({
        opening: kind === 'code' || isEmpty(code) ? ';' : ';_=',
        // A line of its own, since the code may end with a comment.
        closing: '\n;',
    }),
};
/** Whether code ends where its tag does: no block goes on after it, and no comment hides what follows. */
const isWhole = (code) => !/[\n#|]/.test(code) && !/(?:\bdo|\{)$/.test(code.trimEnd().slice(-3));
const FOR_RULES = {
    // A space for each UTF-16 code unit, so that columns stay.
    blank: (text) => text.replaceAll(/[^\n]+/g, (piece) => ' '.repeat(piece.length)),
    marksOf({ kind }, code) {
        if (kind === 'raw' && isWhole(code))
            return { opening: 'raw(', closing: ')' };
        const lastLine = code.slice(code.lastIndexOf('\n') + 1);
        return { opening: ';', closing: lastLine.includes('#') ? '' : ';' };
    },
};
/**
 * The Ruby that a template stands for, for a parser: every byte is where it was in the template. What
 * is output is assigned to `_`, which may go on with a block in later tags.
 */
function layOutForParser(text, tags) {
    return layOut(text, tags, FOR_PARSER);
}
/**
 * The same for rules: every character is in its line and column. `<%==` is written as what it means,
 * `raw(…)`, so that the rules about it see it.
 */
function layOutForRules(text, tags) {
    return layOut(text, tags, FOR_RULES);
}

;// CONCATENATED MODULE: ./build/analyzers/erb/judge-template.js


/** A template is compiled into a method, and what is a mistake at the top of a program is none there. */
const ALLOWED_IN_METHODS = new Set(['invalid_yield']);
/** Of a template these warnings tell mistakes; names are given for partials, and values for the page. */
const TEMPLATE_WARNINGS = new Set([
    'duplicated-hash-key',
    'duplicated-when-clause',
    'equal-in-conditional',
    'equal-in-conditional-3-3',
]);
/** Lines that are Ruby as a whole, where a template is read with ERB's trim mode `%`. */
const CODE_LINE = /^%(?![%>])/m;
function forMethods(parser) {
    return {
        ...parser,
        parse(text, version) {
            const { errors, warnings } = parser.parse(text, version);
            return {
                errors: errors.filter(({ id }) => !ALLOWED_IN_METHODS.has(parser.nameOf(id))),
                warnings,
            };
        },
    };
}
/** What is wrong with the Ruby of a template; offsets are those of the template. */
function judgeTemplate(path, text, { tags, parser }) {
    const ruby = layOutForParser(text, tags);
    const { errors, warnings } = judge_syntax_judgeSyntax(path, ruby, forMethods(parser));
    return {
        errors: CODE_LINE.test(text) ? [] : errors,
        warnings: warnings.filter(({ id }) => TEMPLATE_WARNINGS.has(parser.nameOf(id).replaceAll('_', '-'))),
    };
}

;// CONCATENATED MODULE: ./build/analyzers/erb/lex-erb.js
const OPENING = /<%(?<mark>==?|[-#%|])?/g;
const KINDS = { '=': 'output', '==': 'raw' };
/** The tag whose opening was found; `undefined` where nothing ends it. */
function tagOf(opening, text) {
    const start = opening.index;
    const codeStart = start + opening[0].length;
    const close = text.indexOf('%>', codeStart);
    if (close === -1)
        return undefined;
    const trim = text.charAt(close - 1);
    const isTrimmed = close > codeStart && (trim === '-' || trim === '=');
    const kind = KINDS[opening.groups?.['mark'] ?? ''] ?? 'code';
    return { kind, start, codeStart, codeEnd: isTrimmed ? close - 1 : close, end: close + 2 };
}
/** Finds the tags of a template, as Erubi does, which Rails uses. Linear in the text's length. */
function lexErb(text) {
    const tags = [];
    OPENING.lastIndex = 0;
    for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
        const mark = found.groups?.['mark'] ?? '';
        // `<%%` stands for `<%` on the page.
        if (mark === '%')
            continue;
        const tag = tagOf(found, text);
        if (tag === undefined)
            return { tags, unclosed: found.index };
        if (mark !== '#')
            tags.push(tag);
        OPENING.lastIndex = tag.end;
    }
    return { tags, unclosed: undefined };
}

;// CONCATENATED MODULE: ./build/analyzers/prism/instantiate-prism.js
/** WASI's "function not supported", what every system call of Prism is answered with. */
const ENOSYS = 52;
const refuse = () => ENOSYS;
/**
 * An instance of Prism that can reach nothing: a parser needs no system calls. `node:wasi` would
 * serve as well, but it prints an ExperimentalWarning, and it could print what the module writes.
 */
function instantiatePrism(module) {
    const refusing = new Proxy({}, { get: () => refuse });
    const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: refusing });
    // The module is the shipped prism.wasm, and these are exports of its 1.9.0.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const prism = instance.exports;
    // WASI names the entry of a library so.
    // oxlint-disable-next-line eslint/no-underscore-dangle
    prism._initialize();
    return prism;
}

;// CONCATENATED MODULE: ./build/analyzers/prism/read-diagnostics.js
const MAGIC = 'PRISM';
/** The release whose layout is read here; a serialization names its own in its first bytes. */
const VERSION = [1, 9, 0];
function createReader(bytes) {
    const decoder = new TextDecoder();
    let index = 0;
    const byte = () => {
        const value = bytes[index];
        if (value === undefined)
            throw new RangeError('Expected more of a Prism serialization.');
        index += 1;
        return value;
    };
    return {
        byte,
        // LEB128, unsigned.
        number() {
            let value = 0;
            for (let shift = 0;; shift += 7) {
                const part = byte();
                value += (part & 0x7f) * 2 ** shift;
                if (part < 0x80)
                    return value;
            }
        },
        text(length) {
            index += length;
            return decoder.decode(bytes.subarray(index - length, index));
        },
    };
}
function checkHeader(reader) {
    const magic = reader.text(MAGIC.length);
    const version = [reader.byte(), reader.byte(), reader.byte()];
    if (magic !== MAGIC || version.join('.') !== VERSION.join('.')) {
        throw new Error(`Expected a serialization of Prism ${VERSION.join('.')}, found ${version.join('.')}.`);
    }
}
function skipNumbers(reader, count) {
    for (let skipped = 0; skipped < count; skipped += 1)
        reader.number();
}
/** Skips what stands between the header and the diagnostics. */
function skipToDiagnostics(reader) {
    // Whether location fields are left out, then the name of the encoding, then the first line's number.
    reader.byte();
    reader.text(reader.number());
    reader.number();
    // Line offsets; comments as a kind and a location; magic comments as two locations.
    skipNumbers(reader, reader.number());
    skipNumbers(reader, reader.number() * 3);
    skipNumbers(reader, reader.number() * 4);
    // Where the text after `__END__` is, if there is any.
    if (reader.byte() !== 0)
        skipNumbers(reader, 2);
}
function readList(reader) {
    const diagnostics = [];
    for (let left = reader.number(); left > 0; left -= 1) {
        const id = reader.number();
        const message = reader.text(reader.number());
        const startByte = reader.number();
        const endByte = startByte + reader.number();
        // The level. It says less than the id does.
        reader.byte();
        diagnostics.push({ id, message, startByte, endByte });
    }
    return diagnostics;
}
/**
 * Reads errors and warnings out of a serialized parse, and nothing of the syntax tree after them:
 * that would cost several times the parse itself. The layout is that of Prism's
 * docs/serialization.md, https://github.com/ruby/prism/blob/main/docs/serialization.md.
 */
function readDiagnostics(serialized) {
    const reader = createReader(serialized);
    checkHeader(reader);
    skipToDiagnostics(reader);
    return { errors: readList(reader), warnings: readList(reader) };
}

;// CONCATENATED MODULE: ./build/analyzers/prism/create-ruby-parser.js


/** Ruby's grammar changes with its releases; Prism's numbers for those it knows (`pm_options_version_t`). */
const VERSION_NUMBERS = { latest: 0, '3.3': 1, '3.4': 2, '4.0': 3 };
/** Offsets into the serialized options (`pm_options_read` in Prism's src/options.c). */
const OPTIONS = { bytes: 23, line: 4, version: 14, encodingLocked: 15 };
function serializeOptions(version) {
    const options = new DataView(new ArrayBuffer(OPTIONS.bytes));
    options.setInt32(OPTIONS.line, 1, true);
    options.setUint8(OPTIONS.version, VERSION_NUMBERS[version]);
    // The text was decoded before: a comment naming another encoding no longer tells how it is stored.
    options.setUint8(OPTIONS.encodingLocked, 1);
    return new Uint8Array(options.buffer);
}
function allocate(prism, bytes) {
    const pointer = prism.calloc(1, Math.max(1, bytes.length));
    if (pointer === 0)
        throw new RangeError(`Prism has no memory for ${String(bytes.length)} bytes.`);
    new Uint8Array(prism.memory.buffer).set(bytes, pointer);
    return pointer;
}
function parse(prism, source, options) {
    const sourcePointer = allocate(prism, source);
    const optionsPointer = allocate(prism, options);
    const buffer = prism.calloc(1, prism.pm_buffer_sizeof());
    prism.pm_buffer_init(buffer);
    prism.pm_serialize_parse(buffer, sourcePointer, source.length, optionsPointer);
    const start = prism.pm_buffer_value(buffer);
    const serialized = new Uint8Array(prism.memory.buffer, start, prism.pm_buffer_length(buffer));
    const diagnostics = readDiagnostics(serialized);
    prism.pm_buffer_free(buffer);
    for (const pointer of [buffer, optionsPointer, sourcePointer])
        prism.free(pointer);
    return diagnostics;
}
function textAt(memory, pointer) {
    const bytes = new Uint8Array(memory.buffer);
    return new TextDecoder().decode(bytes.subarray(pointer, bytes.indexOf(0, pointer)));
}
/** Instantiates Prism once, for any number of texts. */
function createRubyParser(module) {
    const prism = instantiatePrism(module);
    const encoder = new TextEncoder();
    return {
        parse: (text, version) => parse(prism, encoder.encode(text), serializeOptions(version)),
        nameOf: (id) => textAt(prism.memory, prism.pm_diagnostic_id_human(id)),
        memoryBytes: () => prism.memory.buffer.byteLength,
    };
}

;// CONCATENATED MODULE: ./build/analyzers/prism/warning-rules.js
const warning = (summary) => ({
    severity: 'warning',
    isEnabled: true,
    isForTests: true,
    summary,
});
const off = (summary) => ({
    severity: 'notice',
    isEnabled: false,
    isForTests: true,
    summary,
});
/**
 * Prism's warnings by their names, those of `ruby -w`. On unless named taste. Counts on 3.4 million
 * lines of real code are in docs/decisions/0006-rules-as-queries.md.
 */
const WARNING_RULES = {
    'ambiguous-binary-operator': off('An operator after a name reads like the start of a literal.'),
    'ambiguous-first-argument-minus': off('`f -1` could be read as a subtraction.'),
    'ambiguous-first-argument-plus': off('`f +1` could be read as an addition.'),
    'ambiguous-prefix-ampersand': off('`f &x` could be read as a bitwise and.'),
    'ambiguous-prefix-star': off('`f *x` could be read as a multiplication.'),
    'ambiguous-prefix-star-star': off('`f **x` could be read as a power.'),
    'ambiguous-slash': off('`f /x/` could be read as a division.'),
    'comparison-after-comparison': warning('`a < b < c` compares the result of the first comparison, a boolean, with the third value.'),
    'dot-dot-dot-eol': warning('A range that ends with `...` at the end of a line is endless: it does not go on in the next line.'),
    'duplicated-hash-key': warning('A hash literal has the same key twice; the first value is thrown away.'),
    'duplicated-when-clause': warning('A `when` repeats an earlier value; its branch cannot be reached by it.'),
    'end-in-method': warning('`END` inside a method runs at exit; `at_exit` says so.'),
    'equal-in-conditional': warning('A condition assigns a literal; `==` was probably meant.'),
    'equal-in-conditional-3-3': warning('A condition assigns a literal; `==` was probably meant.'),
    'float-out-of-range': warning('A number is too large for a float and becomes infinity.'),
    'ignored-frozen-string-literal': warning('A `frozen_string_literal` comment stands after code, where it has no effect.'),
    'indentation-mismatch': off('An `end` is not indented like the line it closes.'),
    'integer-in-flip-flop': warning('An integer in a flip-flop is compared with the number of the last line read.'),
    'invalid-character': warning('A character literal such as `? ` needs an escape, `?\\s`.'),
    'invalid-magic-comment-value': warning('A magic comment has a value it does not know.'),
    'invalid-numbered-reference': warning('A numbered reference such as `$99999999999` is too large, and always nil.'),
    'keyword-eol': warning('A keyword at the end of a line has no condition on that line.'),
    'literal-in-condition-default': warning('A condition is a literal, so it always goes the same way.'),
    'literal-in-condition-verbose': warning('A condition is a literal, so it always goes the same way.'),
    'shareable-constant-value-line': warning('A `shareable_constant_value` comment shares its line with code, where it has no effect.'),
    'shebang-carriage-return': warning('The first line ends with a carriage return, which becomes part of the interpreter’s name.'),
    'unexpected-carriage-return': warning('A carriage return stands in the middle of a line and counts as a space.'),
    'unreachable-statement': warning('A statement after `return`, `break` or the like never runs.'),
    'unused-local-variable': {
        severity: 'notice',
        isEnabled: true,
        // A test gives names to what it sets up, whether or not it needs them.
        isForTests: false,
        summary: 'A local variable is assigned and never read.',
    },
    'void-statement': warning('The value of an expression is computed and not used.'),
};

// EXTERNAL MODULE: ./build/analyzers/ruby-files.js
var ruby_files = __webpack_require__(95724);
;// CONCATENATED MODULE: ./build/analyzers/prism.js









const SYNTAX = {
    severity: 'error',
    isEnabled: true,
    isForTests: true,
    summary: 'Ruby cannot parse the file.',
};
function prism_describe(rule, severity, { message }) {
    return { rule, severity, message: (0,to_message/* toMessage */.R)(message), helpUrl: (0,help_url/* helpUrlOf */.k)('prism', rule) };
}
function describeWarning(name, diagnostic, { path, wanted }) {
    const rule = WARNING_RULES[name];
    if (rule === undefined || ((0,test_files/* isTestFile */.h)(path) && !rule.isForTests))
        return undefined;
    const described = prism_describe(name, rule.severity, diagnostic);
    if (rule.isEnabled)
        return described;
    return wanted.has(name) ? { ...described, needsLevel: true } : undefined;
}
/** Turns offsets into ranges. What is missing at the end is shown where the code ends, not in a line after it. */
function createPlacer(text) {
    const index = (0,line_index/* createLineIndex */.r)(text);
    const lastByte = new TextEncoder().encode(text.trimEnd()).length;
    return ({ startByte, endByte }) => index.rangeOfUtf8(Math.min(startByte, lastByte), Math.min(endByte, lastByte));
}
function prism_analyze(parser, { path, text }, wanted) {
    const { errors, warnings } = judge_syntax_judgeSyntax(path, text, parser);
    if (errors.length + warnings.length === 0)
        return [];
    const place = createPlacer(text);
    const matches = errors.map((error) => ({
        ...prism_describe('syntax', 'error', error),
        ...place(error),
    }));
    for (const diagnostic of warnings) {
        const name = parser.nameOf(diagnostic.id).replaceAll('_', '-');
        const described = describeWarning(name, diagnostic, { path, wanted });
        if (described !== undefined)
            matches.push({ ...described, ...place(diagnostic) });
    }
    return matches;
}
/** Ruby's own parser: syntax errors, and the warnings of `ruby -w` that tell mistakes. */
const prism = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'prism',
    name: 'Prism',
    modules: ['prism'],
    claims: ruby_files/* isRubyFile */.l,
    rules: () => Object.entries({ syntax: SYNTAX, ...WARNING_RULES }).map(([rule, { severity, isEnabled, summary }]) => {
        const helpUrl = (0,help_url/* helpUrlOf */.k)('prism', rule);
        return { rule, language: 'ruby', severity, isEnabled, summary, helpUrl };
    }),
    load({ assets, wanted = define_analyzer/* NOTHING_WANTED */.EV }) {
        const parser = createRubyParser(assets.module('prism'));
        return Promise.resolve({
            analyze: (file) => prism_analyze(parser, file, wanted),
            memoryBytes: () => parser.memoryBytes(),
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/compile-rules.js
/**
 * How deep a tree is searched. A pattern that waits for a later child is kept waiting at every level, so
 * time grows with the square of the depth, and tree-sitter counts levels in 16 bits. People's code stays
 * far below this; what is deeper is a long chain of operators.
 */
const compile_rules_DEPTH_LIMIT = 1000;
/** One query for all rules: the tree is walked once, whatever their number. */
function joinQueries(rules) {
    const starts = [];
    let source = '';
    for (const { query } of rules) {
        starts.push(source.length);
        source += `${query}\n`;
    }
    return { source, starts };
}
/** Which rule each pattern of the joined query belongs to. Queries are ASCII, so bytes are characters. */
function rulesByPattern(query, rules, starts) {
    const owners = [];
    let owner = 0;
    for (let pattern = 0; pattern < query.patternCount(); pattern += 1) {
        const position = query.startIndexForPattern(pattern);
        while ((starts[owner + 1] ?? Infinity) <= position)
            owner += 1;
        const rule = rules[owner];
        if (rule !== undefined)
            owners.push(rule);
    }
    return owners;
}
function capturesOf(match) {
    const captures = new Map();
    for (const { name, node } of match.captures) {
        if (!captures.has(name))
            captures.set(name, node);
    }
    return captures;
}
/** Where the parser had to guess, a rule would judge the guess. */
function compile_rules_isTrusted(node) {
    return !node.hasError;
}
/** Rules that need the same words, together. */
function groupsOf(rules) {
    const needs = new Set(rules.map((rule) => rule.needs));
    return [...needs].map((words) => rules.filter((rule) => rule.needs === words));
}
/** The text of each query that rules become. */
function querySources(rules) {
    return groupsOf(rules).map((members) => joinQueries(members).source);
}
function toGroup(members, compile) {
    const needs = members[0]?.needs;
    let opened;
    const open = () => {
        const { source, starts } = joinQueries(members);
        const query = compile(source);
        return { query, owners: rulesByPattern(query, members, starts) };
    };
    return {
        needs: needs === undefined ? undefined : new RegExp(needs),
        open: () => (opened ??= open()),
    };
}
/**
 * Compiles rules once: those for any file into one query, and into one more each set of rules that
 * need the same words. `run` throws when a query does not fit the grammar, which the rules' tests rule
 * out.
 */
function compileRules(runtime, language, { rules, refinements, ready }) {
    const compile = (source) => runtime.query(language, source, ready?.get(source));
    const groups = groupsOf(rules).map((members) => toGroup(members, compile));
    // A refinement that looks at the match alone says the same for each pattern that finds it, and
    // patterns find a list once for each of its items.
    const refined = new Set();
    function isRepeated(rule, { id }) {
        const key = `${rule.id} ${String(id)}`;
        return refined.size === refined.add(key).size;
    }
    function hitsOf(match, owners) {
        const rule = owners[match.patternIndex];
        const captures = capturesOf(match);
        const found = captures.get('match');
        if (rule === undefined || found === undefined || !compile_rules_isTrusted(found))
            return [];
        const refine = refinements[rule.id];
        if (refine?.length === 1 && isRepeated(rule, found))
            return [];
        const nodes = refine === undefined ? [found] : refine(found, captures);
        return nodes.map((node) => ({ rule, node, captures }));
    }
    return {
        run(root, text) {
            const hits = new Map();
            refined.clear();
            for (const group of groups) {
                if (group.needs?.test(text) === false)
                    continue;
                const { query, owners } = group.open();
                const matches = query.matches(root, { maxStartDepth: compile_rules_DEPTH_LIMIT });
                for (const hit of matches.flatMap((match) => hitsOf(match, owners))) {
                    const { startIndex, endIndex } = hit.node;
                    hits.set(`${hit.rule.id} ${String(startIndex)} ${String(endIndex)}`, hit);
                }
            }
            return [...hits.values()];
        },
    };
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/to-match.js


/** Longest piece of the file quoted in a message, in UTF-16 code units. */
const QUOTE_LIMIT = 60;
function quote(node) {
    const text = node?.text ?? '';
    return text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT - 1)}…` : text;
}
/** The range of a node: tree-sitter counts from 0, and in the same units. */
function to_match_rangeOf({ startPosition, endPosition }) {
    return {
        startLine: startPosition.row + 1,
        startColumn: startPosition.column + 1,
        endLine: endPosition.row + 1,
        endColumn: endPosition.column + 1,
    };
}
/** What is reported for a hit; it no longer needs the tree. */
function tree_sitter_to_match_toMatch({ rule, node, captures }, helpPage) {
    const message = rule.message.replaceAll(/\{([\w.-]+)\}/g, (_whole, name) => quote(captures.get(name)));
    return {
        rule: rule.id,
        severity: rule.severity,
        message: (0,to_message/* toMessage */.R)(message),
        ...to_match_rangeOf(node),
        helpUrl: (0,help_url/* helpUrlOf */.k)(helpPage, rule.id),
        ...(!rule.isEnabled && { needsLevel: true }),
    };
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/define-rule-analyzer.js








/** The analyzer that holds the shared memory answers for it, so that it is counted once. */
const countedBy = new WeakMap();
function memoryBytesOf(runtime, counter) {
    if (!countedBy.has(runtime))
        countedBy.set(runtime, counter);
    return countedBy.get(runtime) === counter ? runtime.memoryBytes() : 0;
}
/** Queries that were compiled when this was built. Without them it is only slower. */
function readyQueries({ grammar, assets }) {
    try {
        const queries = unpackQueries(assets.bytes(readyQueriesFile(grammar)));
        return new Map(queries.map((query) => [query.source, query]));
    }
    catch {
        return new Map();
    }
}
function openReader(runtime, parts) {
    const { grammar, assets, language } = parts;
    const loaded = runtime.library.Language.loadSync(assets.module(grammar));
    const parser = new runtime.library.Parser();
    parser.setLanguage(loaded);
    const ready = readyQueries(parts);
    return { parser, rules: compileRules(runtime, loaded, { ...language, ready }) };
}
async function define_rule_analyzer_load(language, assets) {
    const runtime = await openRuntime(assets);
    const inspect = language.openInspector?.(assets);
    const readers = new Map();
    function readerOf(path) {
        const grammar = language.grammarOf?.(path) ?? language.grammars[0];
        const reader = readers.get(grammar) ?? openReader(runtime, { grammar, assets, language });
        readers.set(grammar, reader);
        return reader;
    }
    const loaded = {
        analyze(file) {
            const { parser, rules } = readerOf(file.path);
            const tree = parser.parse(file.text);
            if (tree === null)
                throw new Error(`Expected a tree of ${file.path}, found none.`);
            try {
                const isTest = (0,test_files/* isTestFile */.h)(file.path);
                const hits = rules
                    .run(tree.rootNode, file.text)
                    .filter(({ rule }) => rule.isForTests || !isTest);
                const matches = hits.map((hit) => tree_sitter_to_match_toMatch(hit, language.helpPage));
                return [...(inspect?.(tree.rootNode, file) ?? []), ...matches];
            }
            finally {
                // Nothing else frees it: its memory is not the garbage collector's.
                tree.delete();
            }
        },
        memoryBytes: () => memoryBytesOf(runtime, loaded),
    };
    return loaded;
}
function rulesOf({ helpPage, rules, inspectRules = {} }) {
    const inspected = { page: helpPage, title: '', preface: '', rules: inspectRules };
    return [
        ...(0,own_rule/* rulesOfPage */.CN)(inspected, helpPage),
        ...rules.map(({ id, severity, isEnabled, summary }) => {
            const helpUrl = (0,help_url/* helpUrlOf */.k)(helpPage, id);
            return { rule: id, language: helpPage, severity, isEnabled, summary, helpUrl };
        }),
    ];
}
/** The rules to compile: those that are on, and of the others those that are wanted. */
function withRules(language, wanted = define_analyzer/* NOTHING_WANTED */.EV) {
    const rules = language.rules.filter(({ id, isEnabled }) => isEnabled || wanted.has(id));
    return { ...language, rules };
}
/** An analyzer out of a language's rules. Only rules that are on or wanted are compiled. */
function defineRuleAnalyzer(language) {
    return (0,define_analyzer/* defineAnalyzer */.eQ)({
        id: language.id,
        name: language.name,
        modules: [RUNTIME_MODULE, ...language.grammars, ...(language.modules ?? [])],
        claims: (path) => language.claims(path),
        rules: () => rulesOf(language),
        load: ({ assets, wanted }) => define_rule_analyzer_load(withRules(language, wanted), assets),
    });
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/flow/flow-index.js
/** Longest condition that is looked into, in UTF-16 code units. */
const CONDITION_LIMIT = 2000;
/** Most conditions before a use that are looked at, the nearest ones. */
const CHECK_LIMIT = 100;
/** What a variable may hold, and what was asked about it, anywhere in a file. */
class FlowIndex {
    #file;
    #scopes = [];
    /** Reads a tree once, in one pass over the nodes that count. */
    constructor(root, language) {
        const span = { start: 0, end: Infinity };
        this.#file = createScope(span, { around: undefined, outer: undefined }, []);
        this.#scopes.push(this.#file);
        const scopes = [this.#file];
        const branches = [span];
        const { scopes: scopeTypes, branches: branchTypes, assignments, conditions } = language;
        const types = [...new Set([...scopeTypes, ...branchTypes, ...assignments, ...conditions])];
        for (const node of root.descendantsOfType(types)) {
            if (!node.isNamed)
                continue;
            leave(scopes, node.startIndex);
            leave(branches, node.startIndex);
            this.#enter(node, language, { scopes, branches });
        }
    }
    #enter(node, language, { scopes, branches }) {
        const scope = scopes.at(-1) ?? this.#file;
        const span = { start: node.startIndex, end: node.endIndex };
        if (language.conditions.includes(node.type))
            noteCondition(node, scope);
        if (language.assignments.includes(node.type)) {
            noteAssignment(node, language, { scope, branch: branches.at(-1) ?? this.#file });
        }
        if (language.branches.includes(node.type))
            branches.push(span);
        if (!language.scopes.includes(node.type))
            return;
        const outer = language.closures.has(node.type) ? scope : undefined;
        const inner = createScope(span, { around: scope, outer }, language.parametersOf(node));
        this.#scopes.push(inner);
        scopes.push(inner);
        branches.push(span);
    }
    /** What a variable may hold where it is used: the last writes before, back to one that surely happened. */
    valuesOf(name, position) {
        let scope = this.#scopeAt(position);
        for (; scope !== undefined; scope = scope.outer) {
            const writes = scope.assignments.get(name);
            if (writes !== undefined)
                return reaching(writes, position);
            if (scope.parameters.has(name))
                return [];
        }
        return [];
    }
    /** Whether a name is a parameter or is written to, here or in the functions around. */
    isLocal(name, position) {
        let scope = this.#scopeAt(position);
        for (; scope !== undefined; scope = scope.outer) {
            if (scope.assignments.has(name) || scope.parameters.has(name))
                return true;
        }
        return false;
    }
    /** Whether a condition before the position, in the same function, names the text and checks it. */
    isChecked(text, position, checks) {
        let scope = this.#scopeAt(position);
        for (; scope !== undefined; scope = scope.outer) {
            const count = countUpTo(scope.conditions, position);
            const nearest = scope.conditions.slice(Math.max(0, count - CHECK_LIMIT), count);
            if (nearest.some(({ text: asked }) => mentions(asked, text) && checks.test(asked)))
                return true;
        }
        return false;
    }
    /** Scopes are in order of their starts; the innermost is the last one before, or one around it. */
    #scopeAt(position) {
        let scope = this.#scopes[countUpTo(this.#scopes, position) - 1];
        while (scope !== undefined && scope.end <= position)
            scope = scope.around;
        return scope ?? this.#file;
    }
}
/** How many of the spans, in order of their starts, start at a position or before. */
function countUpTo(spans, position) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.start ?? Infinity) <= position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function createScope(span, { around, outer }, parameters) {
    const empty = { assignments: new Map(), conditions: [] };
    return { ...span, ...empty, around, outer, parameters: new Set(parameters) };
}
/** Whether a text contains another that does not go on with a letter, as `$id` does in `$ids`. */
function mentions(text, name) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
        if (!/^\w/.test(text.slice(at + name.length, at + name.length + 1)))
            return true;
    }
    return false;
}
function leave(open, position) {
    while (open.length > 1 && (open.at(-1)?.end ?? Infinity) <= position)
        open.pop();
}
function noteCondition(node, scope) {
    const condition = node.childForFieldName('condition');
    if (condition === null || condition.endIndex - condition.startIndex > CONDITION_LIMIT)
        return;
    // `work if checked` says its condition last.
    scope.conditions.push({ start: node.startIndex, text: condition.text });
}
function noteAssignment(node, language, { scope, branch }) {
    const assignment = language.assignmentOf(node);
    if (assignment === undefined)
        return;
    const { names, value, isAdded } = assignment;
    const write = { start: node.startIndex, end: node.endIndex, value, isAdded, branch };
    for (const name of names) {
        const writes = scope.assignments.get(name) ?? [];
        writes.push(write);
        scope.assignments.set(name, writes);
    }
}
/** Most writes to one variable that are followed from one use. */
const WRITE_LIMIT = 20;
function reaching(writes, position) {
    const values = [];
    for (const { end, value, isAdded, branch } of writes.toReversed()) {
        if (end > position)
            continue;
        values.push(value);
        const hidesEarlier = !isAdded && position < branch.end;
        if (hidesEarlier || values.length >= WRITE_LIMIT)
            break;
    }
    return values;
}
const indexes = new WeakMap();
/** The index of a node's file, made when it is first asked for. */
function flowOf({ tree }, language) {
    const index = indexes.get(tree) ?? new FlowIndex(tree.rootNode, language);
    indexes.set(tree, index);
    return index;
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/flow/taint.js

/** Most nodes that are looked at for one value: what is further away is not reported. */
const STEP_LIMIT = 300;
/**
 * Whether a value holds something that whoever sends a request chooses: directly, put together with
 * other text, or by way of local variables. What another function returns or is given is not followed,
 * and what a cure for this danger was applied to, or a condition has checked, does not count.
 */
function isTainted(value, danger, language) {
    const flow = flowOf(value, language.flow);
    const isChecked = ({ text }) => flow.isChecked(text, value.startIndex, language.checks);
    const isSource = (node) => language.isSource(node, (name) => flow.isLocal(name, node.startIndex));
    const seen = new Set();
    const waiting = [value];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        if (seen.has(node.id))
            continue;
        if (seen.size > STEP_LIMIT)
            return false;
        seen.add(node.id);
        const variable = language.variableOf(node);
        if (isSource(node)) {
            // A check of one part of a request says nothing of the request as a whole.
            if (variable !== undefined || !isChecked(node))
                return true;
        }
        else if (variable === undefined)
            waiting.push(...language.partsOf(node, danger));
        else if (!isChecked(node))
            waiting.push(...flow.valuesOf(variable, node.startIndex));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-taint.js
/** Variables and attributes that hold what was assigned to them in the same method. */
const VARIABLES = new Set([
    'global_variable',
    'identifier',
    'instance_variable',
]);
/** What Rails and Rack hand to a controller under these names is the sender's. */
const REQUEST_METHODS = new Set(['cookies', 'params']);
/** Parts of `request` that its sender writes. */
const REQUEST_PARTS = /^(?:GET|POST|body|cookies|env|fullpath|headers|host|original_url|params|path|path_info|path_parameters|query_parameters|query_string|raw_post|request_parameters|url|user_agent)$/;
/** Methods whose result is a number, a truth value or a digest, whatever they are given. */
const HARMLESS = /[?]$|^(?:to_i|to_f|to_d|to_r|to_date|to_time|size|length|count|hash|hexdigest|digest|id|ids|class|parameterize|permitted|constantize|user|find|index|sum)$/;
/** What ends one danger, by the name of the method. */
const CURES = {
    code: /^(?:escape|union|quote)$/,
    html: /^(?:h|html_escape|html_escape_once|escape|escapeHTML|escape_once|sanitize|strip_tags|strip_links|escape_javascript|j|json_escape|to_json|to_query|url_for|t|l)$/,
    name: /^(?:to_h)$/,
    path: /^(?:basename|path|tempfile|sanitize\w{0,30}|extname|slugify)$/,
    shell: /^(?:shellescape|shelljoin|escape|shellwords)$/,
    sql: /^(?:quote\w{0,20}|sanitize\w{0,30}|to_sql|escape\w{0,20})$/,
    url: /^(?:referr?er|headers|to_h|url_from|url_for|polymorphic_path|path|fullpath|\w{1,60}_(?:path|url))$/,
};
/** Functions that give back the text they were given, in whole or in part. */
const COPYING = /^(?:String|Array|URI|format|sprintf|raw|join|parse|decode\w{0,20}|unescape\w{0,20}|new|expand_path|urlsafe_decode64|strict_decode64|Pathname)$/;
/** Classes whose methods of such names do so. */
const COPYING_CLASSES = /^(?:Addressable::URI|Base64|CGI|ERB::Util|File|JSON|Pathname|Rack::Utils|URI|String|ActiveSupport::SafeBuffer)$/;
function argumentsOf(call) {
    return call.childForFieldName('arguments')?.namedChildren ?? [];
}
function ruby_taint_nameOf(call) {
    return call.childForFieldName('method')?.text ?? '';
}
/** Whether a call's arguments come out of it: `format(…)`, `File.join(…)`. */
function isCopying(name, receiver) {
    return COPYING.test(name) && (receiver === null || COPYING_CLASSES.test(receiver.text));
}
/** `ids.map(&:to_i)` and `ids.map { |id| Integer(id) }` leave numbers. */
function makesNumbers(call) {
    const block = call.childForFieldName('block') ?? argumentsOf(call).at(-1);
    return /\bto_i\b|\bInteger\b/.test((block?.text ?? '').slice(0, 200));
}
function partsOfCall(call, danger) {
    const [name, receiver] = [ruby_taint_nameOf(call), call.childForFieldName('receiver')];
    if (HARMLESS.test(name) || CURES[danger].test(name))
        return [];
    if (receiver === null || /^(?:constant|scope_resolution)$/.test(receiver.type)) {
        return isCopying(name, receiver) ? argumentsOf(call) : [];
    }
    if (makesNumbers(call))
        return [];
    return /^(?:join|concat)$/.test(name) ? [receiver, ...argumentsOf(call)] : [receiver];
}
function isJoining(operator) {
    return operator !== undefined && ['%', '&&', '+', '<<', 'and', 'or', '||'].includes(operator);
}
/** An address that begins so stays on one host, whatever follows. */
const FIXED_HOST = /^["'](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;
/** Whether text that begins as this does can do no harm of this kind, whatever follows. */
function hasSafeBeginning({ text }, danger) {
    if (danger === 'url')
        return FIXED_HOST.test(text.slice(0, 300));
    // `send("export_#{format}")` reaches what is named so, and nothing else.
    return danger === 'name' && /^["']\w/.test(text.slice(0, 2));
}
const everything = ({ namedChildren }) => namedChildren;
/** By the type of a node: which of its parts come out in its value. */
const PARTS = {
    // The values beside a statement with placeholders stand in an array.
    array: ({ namedChildren }, danger) => danger === 'sql' ? namedChildren.slice(0, 1) : namedChildren,
    binary: (node) => (isJoining(node.childForFieldName('operator')?.type) ? node.namedChildren : []),
    call: partsOfCall,
    chained_string: everything,
    conditional: ({ namedChildren }) => namedChildren.slice(1),
    element_reference: ({ namedChildren }) => namedChildren.slice(0, 1),
    interpolation: everything,
    parenthesized_statements: everything,
    regex: everything,
    string: everything,
    subshell: everything,
};
function assignmentOf(node) {
    const [left, value] = [node.childForFieldName('left'), node.childForFieldName('right')];
    if (left === null || value === null)
        return undefined;
    const targets = left.type === 'left_assignment_list' ? left.namedChildren : [left];
    const names = targets.filter(({ type }) => VARIABLES.has(type)).map(({ text }) => text);
    return { names, value, isAdded: node.type === 'operator_assignment' };
}
const RUBY_FLOW = {
    scopes: ['block', 'class', 'do_block', 'lambda', 'method', 'module', 'singleton_method'],
    closures: new Set(['block', 'do_block', 'lambda']),
    branches: [
        'case',
        'else',
        'elsif',
        'ensure',
        'for',
        'if_modifier',
        'rescue',
        'rescue_modifier',
        'then',
        'unless_modifier',
        'until',
        'while',
        'while_modifier',
    ],
    assignments: ['assignment', 'operator_assignment'],
    conditions: ['conditional', 'elsif', 'if', 'if_modifier', 'unless', 'unless_modifier', 'while'],
    assignmentOf,
    parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).map((each) => (each.childForFieldName('name') ?? each).text),
};
/** What a request brings in Rails, Sinatra and Rack, and how it spreads. */
const RUBY_TAINT = {
    flow: RUBY_FLOW,
    isSource(node, isLocal) {
        if (node.type === 'element_reference') {
            const object = node.namedChildren[0];
            return object !== undefined && this.isSource(object, isLocal);
        }
        if (node.type === 'identifier')
            return REQUEST_METHODS.has(node.text) && !isLocal(node.text);
        if (node.type !== 'call')
            return false;
        const receiver = node.childForFieldName('receiver');
        return receiver?.text === 'request' && REQUEST_PARTS.test(ruby_taint_nameOf(node)) && !isLocal('request');
    },
    variableOf: (node) => (VARIABLES.has(node.type) ? node.text : undefined),
    partsOf: (node, danger) => hasSafeBeginning(node, danger) ? [] : (PARTS[node.type]?.(node, danger) ?? []),
    checks: /\b(?:include|key|has_key|member|match|in|exclude|cover|start_with|valid\w{0,20}|allowed\w{0,20})\?|=~|[!=]=|\bmatch\b/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/walk.js
/** Named nodes below `root`, itself left out; what is in `closed` is not entered. A loop, since trees may be deep. */
function* namedBelow(root, closed = new Set()) {
    const waiting = root.namedChildren.toReversed();
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        yield node;
        if (!closed.has(node.type))
            waiting.push(...node.namedChildren.toReversed());
    }
}
/** How far up a node's surroundings are looked at. */
const LEVELS_UP = 12;
/** The nodes around a node, innermost first, a few levels up. */
function* around(node) {
    let outer = node.parent;
    for (let level = 0; outer !== null && level < LEVELS_UP; level += 1) {
        yield outer;
        outer = outer.parent;
    }
}
/** A longer condition is no choice in words; it stands around every node below it, and is read for each. */
const walk_CONDITION_LIMIT = 2000;
/** Whether a condition around a node says, in words such as these, that somebody chose it. */
function isChosen(node, words) {
    return [...around(node)].some((outer) => {
        const condition = outer.childForFieldName('condition');
        if (condition === null || condition.endIndex - condition.startIndex > walk_CONDITION_LIMIT) {
            return false;
        }
        return words.test(condition.text);
    });
}
/** The match itself or nothing: what most refinements return. */
function when(condition, match) {
    return condition ? [match] : [];
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-flow-refinements.js



/** Reports a match whose capture `@data` holds what the sender of a request chose. */
const tainted = (danger) => (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, RUBY_TAINT), match);
};
/** Rules for Ruby that follow values of a request. */
const RUBY_FLOW_REFINEMENTS = {
    'command-of-request': tainted('shell'),
    'deserialization-of-request': tainted('code'),
    'eval-of-request': tainted('code'),
    'html-of-request': tainted('html'),
    'open-redirect': tainted('url'),
    'path-of-request': tainted('path'),
    'regexp-of-request': tainted('code'),
    'render-of-request': tainted('path'),
    'send-of-params': tainted('name'),
    'sql-of-request': tainted('sql'),
    'url-of-request': tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/format-places.js
/** A place in a format as C, Ruby, PHP and Go write it: flags, width, precision, one letter. */
const PLACE = /%(?:%|[-+ 0#]{0,5}(?:'.)?(?:\d{1,9}|\*)?(?:\.(?:\d{1,9}|\*)?)?[A-Za-z])/g;
/**
 * How many values a format takes. `undefined` where that does not follow from its text: places that are
 * numbered or named, widths that are values too, and signs that no format has.
 */
function countPlaces(format) {
    if (/%[-+ 0#]{0,5}(?:\d{1,9}\$|[<{[(])/.test(format))
        return undefined;
    const places = format.match(PLACE) ?? [];
    const rest = format.replaceAll(PLACE, '');
    if (rest.includes('%') || places.some((place) => place.includes('*')))
        return undefined;
    return places.filter((place) => place !== '%%').length;
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/repeated.js
/** Nodes whose key another node before them has; those without a key are never repeated. */
function repeated(nodes, keyOf) {
    const seen = new Set();
    return nodes.filter((node) => {
        const key = keyOf(node);
        if (key === undefined)
            return false;
        const isRepeated = seen.has(key);
        seen.add(key);
        return isRepeated;
    });
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-lint-refinements.js



/** A `return` in these leaves something else than the method around them. */
const OWN_RETURN = new Set([
    'class',
    'lambda',
    'method',
    'module',
    'singleton_method',
]);
/** Errors that `rescue StandardError` does not catch, by their names or the beginning of these. */
const BEYOND_STANDARD = /^(?:Exception|ScriptError|LoadError|NotImplementedError|SyntaxError|SecurityError|NoMemoryError|SignalException|Interrupt|SystemExit|SystemStackError|Timeout::ExitException)$/;
/** Errors of the standard library that are known to be caught by it. */
const STANDARD = /^(?:ArgumentError|EncodingError|FiberError|IOError|EOFError|IndexError|KeyError|StopIteration|LocalJumpError|NameError|NoMethodError|RangeError|FloatDomainError|RegexpError|RuntimeError|FrozenError|ThreadError|TypeError|ZeroDivisionError|Errno::\w{1,20}|JSON::ParserError|Timeout::Error)$/;
/** Methods that change the collection they are called on. */
const CHANGING_LIST = new Set([
    'clear',
    'delete',
    'delete_at',
    'insert',
    'shift',
    'unshift',
]);
function assignedConstants(body) {
    return body.namedChildren
        .filter(({ type }) => type === 'assignment')
        .flatMap((assignment) => assignment.childForFieldName('left') ?? [])
        .filter(({ type }) => type === 'constant');
}
/** Methods of a class by their name, those of `self` apart; forgotten where one of them is kept by an alias. */
function repeatedMethods(body) {
    const names = (body?.namedChildren ?? []).flatMap((each) => /^(?:singleton_)?method$/.test(each.type) ? (each.childForFieldName('name') ?? []) : []);
    const others = (body?.namedChildren ?? []).filter(({ type }) => !type.endsWith('method'));
    const words = others.flatMap(({ text }) => text.length < 300 ? (text.match(/\w{1,100}/g) ?? []) : []);
    const kept = new Set(words);
    return repeated(names, (name) => kept.has(name.text)
        ? undefined
        : `${name.parent?.childForFieldName('object')?.text ?? ''} ${name.text}`);
}
function classesOf(clause) {
    const named = clause.childForFieldName('exceptions')?.namedChildren ?? [];
    return clause.childForFieldName('exceptions') === null
        ? ['StandardError']
        : named.map(({ text }) => text);
}
/** Clauses whose classes were all caught above. */
function shadowedClauses(body) {
    const caught = new Set();
    const isCaught = (name) => caught.has(name) ||
        (caught.has('Exception') && (STANDARD.test(name) || BEYOND_STANDARD.test(name))) ||
        (caught.has('StandardError') && STANDARD.test(name));
    return body.namedChildren
        .filter(({ type }) => type === 'rescue')
        .filter((clause) => {
        const classes = classesOf(clause);
        const isShadowed = classes.length > 0 && classes.every(isCaught);
        for (const name of classes)
            caught.add(name);
        return isShadowed;
    });
}
function hasWrongCount(captures) {
    const [format, values] = [captures.get('format'), captures.get('values')];
    if (format === undefined || values === undefined)
        return false;
    const given = values.namedChildren.filter(({ id }) => id !== format.id);
    const isOpen = given.some(({ type }) => /splat|pair|hash|block_argument|comment/.test(type));
    const isPlain = format.namedChildren.every(({ type }) => /^(?:string_content|escape_sequence)$/.test(type));
    const places = isOpen || !isPlain ? undefined : countPlaces(format.text.slice(1, -1));
    return places !== undefined && places !== given.length;
}
function valuesReturned(method) {
    return [...namedBelow(method, OWN_RETURN)].filter(({ type, namedChildren: [value] }) => type === 'return' && value !== undefined && !/^(?:super|self)\b/.test(value.text));
}
/** Methods defined on `self` below a `private`, unless they are made private by their name. */
function openMethods(body) {
    let section = 'public';
    const open = [];
    const closing = new Set();
    for (const each of body.namedChildren) {
        if (/^(?:private|protected|public)$/.test(each.text.slice(0, 10)))
            section = each.text;
        else if (each.type === 'singleton_method' && section === 'private')
            open.push(each);
        else if (each.text.startsWith('private_class_method')) {
            for (const word of each.text.match(/\w{1,100}/g) ?? [])
                closing.add(word);
        }
    }
    return open.filter((method) => !closing.has(method.childForFieldName('name')?.text ?? ''));
}
function changesOf(call, list) {
    const block = call.childForFieldName('block');
    // Blocks in one another would be searched again and again.
    if (block === null || list === undefined || block.endIndex - block.startIndex > 20_000)
        return [];
    const [each, ...others] = block.childForFieldName('parameters')?.namedChildren ?? [];
    if (each === undefined || others.length > 0)
        return [];
    const changes = [...namedBelow(block)].filter((node) => node.type === 'call' &&
        node.childForFieldName('receiver')?.text === list.text &&
        CHANGING_LIST.has(node.childForFieldName('method')?.text ?? ''));
    // Whoever leaves the loop right after the change is not hurt by it.
    return /\b(?:break|return)\b/.test(block.text) ? [] : changes.slice(0, 1);
}
const haveSameText = (captures) => {
    const [one, other] = [captures.get('one'), captures.get('other')];
    return bodyOf(one) !== '' && bodyOf(one) === bodyOf(other);
};
/** What a branch says, without its keyword. */
function bodyOf(branch) {
    if (branch === undefined)
        return '';
    const isBlock = branch.type === 'then' || branch.type === 'else';
    return isBlock ? branch.namedChildren.map(({ text }) => text).join('\n') : branch.text;
}
/** What has a value of its own, other than true or false by its form. */
function isValue(node) {
    return /^(?:identifier|call|constant|element_reference|instance_variable|integer|nil|simple_symbol|string)$/.test(node?.type ?? '');
}
/** What the queries of rules/ruby about slips cannot say, by rule. */
const RUBY_LINT_REFINEMENTS = {
    'constant-assigned-twice': (match) => repeated(assignedConstants(match), ({ text }) => text),
    'duplicate-method': (match) => repeatedMethods(match.childForFieldName('body')),
    'duplicate-rescue': shadowedClauses,
    'empty-condition-body': (match) => when(match.namedChildren.length === 1 && !/#/.test(match.text), match),
    'format-argument-count': (match, captures) => when(hasWrongCount(captures), match),
    'hash-iteration-with-change': (match, captures) => changesOf(match, captures.get('list')),
    'identical-branches': (match, captures) => when(haveSameText(captures), match),
    'implicit-concatenation': (match) => when(match.startPosition.row === match.endPosition.row, match),
    'ineffective-private': openMethods,
    'negated-comparison': (match, captures) => when(isValue(captures.get('operand')) && isValue(captures.get('right')), match),
    'return-in-initialize': valuesReturned,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-refinements.js





/**
 * A `return` in these does not leave the method around them, or not always; one in an `ensure` within
 * is found from there.
 */
const ruby_refinements_OWN_RETURN = new Set([
    'binary',
    'block',
    'case',
    'class',
    'do_block',
    'ensure',
    'if',
    'if_modifier',
    'lambda',
    'method',
    'module',
    'singleton_class',
    'singleton_method',
    'unless',
    'unless_modifier',
    'while',
]);
/** Ways not to swallow an exception. */
const ESCALATIONS = new Set([
    'abort',
    'exit',
    'exit!',
    'fail',
    'raise',
    'throw',
]);
/** Calls that give another result each time, or change something. */
const CHANGING = /\b(?:advance|call|get|getbyte|getc|gets|next|now|peek|pop|rand|read|readchar|readline|scan|shift|skip|succ|take)\b/;
/** Words of an option that switches off the check of certificates. */
const TLS_OPTION = /verify|insecure|ssl|tls|cert/i;
/** Longest stretch of code that is searched for the use of a variable, in UTF-16 code units. */
const SEARCH_LIMIT = 20_000;
/** Methods whose result cannot change the text around it: a number, or quoted; the latter by a part of the name. */
const NEUTRAL = /^(?:to_i|to_f|to_sql|pid|hash|length|size|count|id)$/;
const QUOTING = /escape|quote|sanitize/;
/** Names that say that a value was made safe. */
const MADE_SAFE = /(?:^|_)(?:quoted|escaped|sanitized|safe)(?:_|$)/;
/** Names of what cannot be a placeholder in SQL: parts of the statement itself. */
const SQL_PART = /(?:^|_)(?:tables?|columns?|fields?|sql|class|model|cond|conditions?|clause|join|joins|(?:table|column|class|index|field|schema)_name|order|query|scope|select|statement|subquery|subselect)$|^(?:table|column|sql)_/;
const SAFE_TYPES = new Set([
    'constant',
    'float',
    'integer',
    'scope_resolution',
    'simple_symbol',
]);
const NAMED = new Set(['call', 'identifier', 'instance_variable']);
/** Names of a call's method or of a variable. */
function ruby_refinements_nameOf(node) {
    return (node.childForFieldName('method') ?? node).text;
}
function isHarmless(method) {
    return NEUTRAL.test(method) || QUOTING.test(method);
}
function isQuoted(value) {
    if (SAFE_TYPES.has(value.type))
        return true;
    if (!NAMED.has(value.type))
        return false;
    if (MADE_SAFE.test(ruby_refinements_nameOf(value)))
        return true;
    const receiver = value.childForFieldName('receiver');
    return (value.type === 'call' && isHarmless(ruby_refinements_nameOf(value))) || receiver?.text === 'Shellwords';
}
function interpolatedIn(text) {
    const interpolations = text.namedChildren.filter(({ type }) => type === 'interpolation');
    return interpolations.flatMap((interpolation) => interpolation.namedChildren.slice(0, 1));
}
function isSqlPart(value) {
    return NAMED.has(value.type) && SQL_PART.test(ruby_refinements_nameOf(value));
}
function repeatedConditions(first) {
    const seen = new Set();
    const repeated = [];
    for (let branch = first; branch !== null;) {
        const condition = branch.childForFieldName('condition');
        const text = condition?.text ?? '';
        if (condition !== null && seen.has(text) && !CHANGING.test(text))
            repeated.push(condition);
        seen.add(text);
        const next = branch.childForFieldName('alternative');
        branch = next?.type === 'elsif' ? next : null;
    }
    return repeated;
}
function isCopyOrLiteral(data) {
    if (data === undefined || data.text.startsWith('Marshal.dump'))
        return true;
    return data.type === 'string' && interpolatedIn(data).length === 0;
}
/** Whether a node hands the exception on: to whoever called, or to whoever looks where it is kept. */
function handsOn(node, exception) {
    if (node.type === 'super')
        return true;
    if (node.type === 'identifier')
        return ESCALATIONS.has(node.text);
    const kept = node.type === 'assignment' ? node.childForFieldName('right')?.text : undefined;
    return kept !== undefined && (kept === exception || kept === '$!');
}
function letsPass(clause) {
    const exceptions = clause.childForFieldName('exceptions')?.text ?? '';
    return /\b(?:SystemExit|SignalException|Interrupt)\b/.test(exceptions);
}
/** By the id of what holds the clauses: it is asked for each of them, and there can be thousands. */
const passing = new WeakMap();
/** Whether another clause beside this one lets interrupts and exits pass. */
function hasPassingNeighbour({ parent, tree }) {
    if (parent === null)
        return false;
    const known = passing.get(tree) ?? new Map();
    passing.set(tree, known);
    const answer = known.get(parent.id) ??
        parent.namedChildren.some((each) => each.type === 'rescue' && letsPass(each));
    known.set(parent.id, answer);
    return answer;
}
function swallowsAll(clause) {
    if (clause === undefined || hasPassingNeighbour(clause))
        return false;
    // Clauses in one another would be searched again and again.
    if (clause.endIndex - clause.startIndex > SEARCH_LIMIT)
        return false;
    const variable = clause.childForFieldName('variable')?.namedChildren[0];
    if (variable !== undefined && variable.type !== 'identifier')
        return false;
    return ![...namedBelow(clause)].some((node) => handsOn(node, variable?.text));
}
/** Whether the exception of an empty handler is used after it. */
function isKept(clause) {
    const variable = clause.childForFieldName('variable')?.namedChildren[0];
    if (variable === undefined)
        return false;
    const around = clause.parent?.parent ?? clause.parent;
    if (variable.type !== 'identifier' || around === null)
        return true;
    return around.endIndex - around.startIndex > SEARCH_LIMIT || countOf(variable.text, around) > 1;
}
function countOf(name, root) {
    const names = [...namedBelow(root)].filter(({ type }) => type === 'identifier');
    return names.filter(({ text }) => text === name).length;
}
const definers = new WeakMap();
/** A file that has a method `eval` of its own does not call Ruby's. */
function definesEval({ tree }) {
    const isDefiner = definers.get(tree) ?? tree.rootNode.text.includes('def eval');
    definers.set(tree, isDefiner);
    return isDefiner;
}
/** What a request brings is reported by a rule of its own. */
function isRequested(value, danger) {
    return value !== undefined && isTainted(value, danger, RUBY_TAINT);
}
/** What the queries of rules/ruby cannot say, by rule. */
const RUBY_REFINEMENTS = {
    ...RUBY_FLOW_REFINEMENTS,
    ...RUBY_LINT_REFINEMENTS,
    'duplicate-condition': repeatedConditions,
    'eval-of-variable': (match, captures) => when(!definesEval(match) && !isRequested(captures.get('code'), 'code'), match),
    'marshal-load': (match, captures) => when(!isCopyOrLiteral(captures.get('data')), match),
    'rescue-exception': (match, captures) => when(swallowsAll(captures.get('clause')), match),
    'return-in-ensure': (match) => [...namedBelow(match, ruby_refinements_OWN_RETURN)].filter(({ type }) => type === 'return'),
    'self-comparison': (match, captures) => when(!CHANGING.test(captures.get('left')?.text ?? ''), match),
    'shell-interpolation': (match) => when(match.namedChildCount > 1 &&
        !interpolatedIn(match).every(isQuoted) &&
        !isRequested(match, 'shell'), match),
    'sql-interpolation': (match) => when(!interpolatedIn(match).every((value) => isQuoted(value) || isSqlPart(value)) &&
        !isRequested(match, 'sql'), match),
    'tls-verification-off': (match) => when(!isChosen(match, TLS_OPTION), match),
    'swallowed-exception': (match) => when(!match.namedChildren.some(({ type }) => type === 'comment') && !isKept(match), match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/ruby-rules-data.js
/** The rules of rules/ruby, as they are shipped. */
const RUBY_RULES = [
    {
        id: 'array-with-shared-item',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'All places of an array hold the same object.',
        message: 'All places of this array hold one and the same object; what is changed in one shows up in all.',
        query: '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . [(array) (hash)] .)) @match (#eq? @class "Array") (#eq? @method "new")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (call receiver: (constant) @made method: (identifier) @new) .)) @match (#eq? @class "Array") (#eq? @method "new") (#any-of? @made "Array" "Hash" "Set") (#eq? @new "new"))',
    },
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'A value of the request is run as a command.',
        message: 'A value of the request becomes part of a command line; its sender can run other programs.',
        query: '((subshell (interpolation (_) @data)) @match) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Kernel" "Process" "IO" "PTY" "Open3") (#any-of? @method "system" "exec" "spawn" "popen" "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))',
    },
    {
        id: 'constant-assigned-twice',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A constant is given a value twice in one class.',
        message: '`{name}` already has a value in this class; Ruby warns and takes the new one.',
        query: '((body_statement (assignment left: (constant) @name)) @match) ((program (assignment left: (constant) @name)) @match)',
    },
    {
        id: 'cookie-without-protection',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A cookie is written without `httponly` or `secure`.',
        message: 'This cookie is readable by scripts or sent over plain HTTP; somebody asked for that here.',
        query: '((assignment left: (element_reference object: (_) @object) right: (hash (pair key: (hash_key_symbol) @key value: (false)) @match)) (#match? @object "^cookies") (#any-of? @key "httponly" "secure" "http_only")) ((call method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (false)) @match)) (#eq? @method "session_store") (#any-of? @key "httponly" "secure" "http_only"))',
    },
    {
        id: 'csrf-protection-off',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        summary: 'Protection against forged requests is switched off for every action.',
        message: 'Protection against forged requests is switched off for the whole controller.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . (simple_symbol) @name .)) @match (#any-of? @method "skip_before_action" "skip_before_filter") (#eq? @name ":verify_authenticity_token")) (body_statement ((identifier) @match (#eq? @match "skip_forgery_protection")))',
    },
    {
        id: 'debugger-statement',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A debugger was left in the code.',
        message: 'A debugger was left in the code; the program stops here and waits.',
        query: '((call receiver: (identifier) @receiver method: (identifier) @method !arguments) @match (#eq? @receiver "binding") (#any-of? @method "pry" "irb" "remote_pry" "pry_remote" "break" "b")) (program ((identifier) @match (#any-of? @match "byebug" "debugger"))) (body_statement ((identifier) @match (#any-of? @match "byebug" "debugger"))) (block_body ((identifier) @match (#any-of? @match "byebug" "debugger"))) (then ((identifier) @match (#any-of? @match "byebug" "debugger"))) (else ((identifier) @match (#any-of? @match "byebug" "debugger"))) (if_modifier body: ((identifier) @match (#any-of? @match "byebug" "debugger")))',
    },
    {
        id: 'deserialization-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'Data of the request is turned into objects of its own choosing.',
        message: "`{receiver}.{method}` builds any object that the data names, and this data is the request's.",
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Marshal" "YAML" "Psych" "Oj") (#any-of? @method "load" "restore" "unsafe_load" "unsafe_load_stream" "load_stream" "object_load"))',
    },
    {
        id: 'duplicate-condition',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'An `elsif` asks again what was already asked.',
        message: 'This condition was already asked above, so this branch is never taken.',
        query: '((if condition: (_) @condition alternative: (elsif)) @match)',
    },
    {
        id: 'duplicate-method',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A method is defined twice in one class.',
        message: 'This method is defined twice in this class; only this one is left.',
        query: '((class body: (body_statement [(method) (singleton_method)])) @match) ((module body: (body_statement [(method) (singleton_method)])) @match)',
    },
    {
        id: 'duplicate-rescue',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A handler comes after one that already takes its errors.',
        message: 'This handler never runs: a handler above it already takes what it names.',
        query: '([(begin (rescue) (rescue)) (body_statement (rescue) (rescue))] @match)',
    },
    {
        id: 'each-with-immutable',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: '`each_with_object` collects into something that cannot change.',
        message: '`each_with_object` hands on the same {value} in each round, which cannot change; the result is what it began with.',
        query: '((call method: (identifier) @method arguments: (argument_list . [(integer) (float) (simple_symbol) (nil) (true) (false)] @value .)) @match (#eq? @method "each_with_object"))',
    },
    {
        id: 'empty-condition-body',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A condition leads to nothing.',
        message: 'Nothing is done under this condition, and there is no `else`.',
        query: '((if condition: (_) . ) @match) ((unless condition: (_) . ) @match)',
    },
    {
        id: 'eval-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'A value of the request is run as Ruby.',
        message: 'A value of the request is run as Ruby code by `{method}`.',
        query: '((call method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "eval" "instance_eval" "class_eval" "module_eval" "instance_exec")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "ERB" "Haml" "Erubi" "Liquid") (#eq? @method "new"))',
    },
    {
        id: 'eval-of-variable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: '`eval` runs text that is put together at run time.',
        message: '`{method}` runs whatever text it is given here; whoever can influence that text runs code.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\\\.")) ((call receiver: [(constant) (identifier)] @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (binary) (string (interpolation))] @code)) @match (#any-of? @receiver "Kernel" "binding") (#eq? @method "eval") (#not-match? @code "^(?:File|IO)\\\\."))',
    },
    {
        id: 'float-equality',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        summary: 'A fraction is compared for equality.',
        message: 'A calculated fraction is rarely equal to {value}; compare the distance.',
        query: '((binary operator: _ @operator right: (float) @value) @match (#any-of? @operator "==" "!=") (#not-any-of? @value "0.0" "1.0"))',
    },
    {
        id: 'format-argument-count',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A format has another number of places than of values.',
        message: 'The format has another number of places than it is given values.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . (string) @format) @values) @match (#any-of? @method "format" "sprintf")) ((binary left: (string) @format operator: "%" right: (array) @values) @match)',
    },
    {
        id: 'hash-iteration-with-change',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A collection is changed while it is walked through.',
        message: '`{list}` is changed while it is walked through; items are left out, or Ruby raises an error.',
        query: '((call receiver: [(identifier) (instance_variable)] @list method: (identifier) @method block: [(block) (do_block)]) @match (#any-of? @method "each" "each_with_index"))',
    },
    {
        id: 'hash-with-shared-default',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'All keys of a hash share one default object.',
        message: 'All missing keys of this hash share one object; what is added for one shows up for all.',
        query: '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . [(array) (hash)] .) !block) @match (#eq? @class "Hash") (#eq? @method "new")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (call receiver: (constant) @made method: (identifier) @new) .) !block) @match (#eq? @class "Hash") (#eq? @method "new") (#any-of? @made "Array" "Hash" "Set") (#eq? @new "new"))',
    },
    {
        id: 'html-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'A value of the request is put into a page without escaping.',
        message: "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
        query: '((call receiver: (_) @data method: (identifier) @method) @match (#eq? @method "html_safe")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @method "raw")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: [(identifier) (element_reference) (instance_variable) (string) (binary)] @data))) @match (#eq? @method "render") (#any-of? @key "inline" "html"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Both branches do the same.',
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if condition: (_) consequence: (then) @one alternative: (else) @other) @match) ((unless condition: (_) consequence: (then) @one alternative: (else) @other) @match) ((conditional consequence: (_) @one alternative: (_) @other) @match)',
    },
    {
        id: 'implicit-concatenation',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Two strings in a list stand side by side without a comma.',
        message: 'A comma seems to be missing between these strings; Ruby makes one string of them.',
        query: '((array (chained_string) @match))',
    },
    {
        id: 'ineffective-private',
        severity: 'notice',
        isEnabled: true,
        isForTests: true,
        summary: '`private` does not reach methods that are defined on `self`.',
        message: '`private` above has no effect on a method of `self`; it can be called from anywhere.',
        query: '((class body: (body_statement (singleton_method)) @match))',
    },
    {
        id: 'inherits-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'An error class is derived from `Exception`.',
        message: 'Derive `{name}` from `StandardError`: a plain `rescue` does not catch what comes from `Exception`.',
        query: '((class name: (_) @name superclass: (superclass (constant) @parent) @match) (#eq? @parent "Exception"))',
    },
    {
        id: 'jwt-unverified',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A token is read without checking who signed it.',
        message: 'This token is read without checking its signature; anybody can have written it.',
        query: '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (_) . (false))) @match (#eq? @class "JWT") (#eq? @method "decode")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (_) . (_) . (string) @algorithm)) @match (#eq? @class "JWT") (#eq? @method "encode") (#match? @algorithm "^.none.$"))',
    },
    {
        id: 'marshal-load',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        summary: '`Marshal.load` on data from elsewhere can run code.',
        message: '`Marshal.{method}` builds any object the data asks for; data from elsewhere can run code.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Marshal") (#any-of? @method "load" "restore"))',
    },
    {
        id: 'multiline-anchors',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A validation allows more lines than one.',
        message: '`^` and `$` fit at every line of a text, so that anything may stand in the others; use `\\A` and `\\z`.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list (pair value: (hash (pair key: (hash_key_symbol) @key value: (regex) @match))))) (#eq? @method "validates") (#eq? @key "with") (#match? @match "^.\\\\^|[^\\\\\\\\]\\\\$[/}]?[a-z]{0,3}$")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (regex) @match))) (#eq? @method "validates_format_of") (#eq? @key "with") (#match? @match "^.\\\\^|[^\\\\\\\\]\\\\$[/}]?[a-z]{0,3}$"))',
    },
    {
        id: 'negated-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: '`!` stands before one side of a comparison.',
        message: '`!` belongs to the left side only; this compares true or false with the right side.',
        query: '((binary left: (unary operator: "!" operand: (_) @operand) operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "!=" "<" ">" "<=" ">="))',
    },
    {
        id: 'nested-method',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A method is defined inside another.',
        message: '`{name}` becomes a method of the whole class each time that the method around it runs.',
        query: '((method body: (body_statement (method name: (_) @name) @match)))',
    },
    {
        id: 'old-tls-version',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A version of TLS is asked for that can be broken.',
        message: '{version} can be broken; leave the version out, or set `min_version` to TLS 1.2.',
        query: '((assignment left: (call method: (identifier) @name) right: [(simple_symbol) (string)] @version) @match (#eq? @name "ssl_version") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)[\'\\"]?$")) ((pair key: (hash_key_symbol) @name value: [(simple_symbol) (string)] @version) @match (#eq? @name "ssl_version") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|TLSv1|TLSv1_1)[\'\\"]?$")) ((call receiver: (scope_resolution name: (constant) @name) method: (identifier) @method arguments: (argument_list . [(simple_symbol) (string)] @version .)) @match (#eq? @name "SSLContext") (#eq? @method "new") (#match? @version "^[:\\"\'](?:SSLv2|SSLv3|TLSv1|TLSv1_1)[\'\\"]?$"))',
    },
    {
        id: 'open-of-variable',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        summary: '`open` starts a command when its argument begins with `|`.',
        message: '`open` starts a command when its argument begins with `|`; use `File.open` or `URI.open`.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match (#eq? @receiver "Kernel") (#eq? @method "open")) ((call !receiver method: (identifier) @method arguments: (argument_list . [(identifier) (call) (element_reference) (instance_variable) (string . (interpolation))])) @match (#eq? @method "open"))',
    },
    {
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'A redirect goes wherever the request says.',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data) @arguments) @match (#eq? @method "redirect_to") (#not-match? @arguments "allow_other_host: false|only_path: true"))',
    },
    {
        id: 'params-permit-all',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: '`params.permit!` lets a request set every attribute.',
        message: '`permit!` lets the request set every attribute of the record; list those that are meant.',
        query: '((call receiver: (identifier) @receiver method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (element_reference object: (identifier) @receiver) method: (identifier) @method) @match (#eq? @receiver "params") (#eq? @method "permit!")) ((call receiver: (call receiver: (identifier) @receiver method: (identifier) @require) method: (identifier) @method) @match (#eq? @receiver "params") (#any-of? @require "require" "fetch") (#eq? @method "permit!"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'The request chooses which file is used.',
        message: 'The request chooses the file that `{method}` uses; `../` leads out of the folder it was meant to stay in.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "File" "IO" "Dir" "FileUtils") (#any-of? @method "read" "open" "new" "binread" "readlines" "foreach" "write" "binwrite" "delete" "unlink" "glob" "entries" "children" "rm" "rm_f" "rm_r" "rm_rf" "mkdir_p" "cp" "mv" "rmdir")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "send_file" "load" "require")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (_) @data))) @match (#eq? @method "render") (#eq? @key "file"))',
    },
    {
        id: 'percent-array-punctuation',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A list of words has commas or quotes in it.',
        message: 'In `%w` and `%i` commas, quotes and colons are part of the word.',
        query: '((string_array . (bare_string) @word) @match (#match? @word "^\\\\w{1,60},$|^\'\\\\w{1,60}\',?$|^\\"\\\\w{1,60}\\",?$")) ((symbol_array . (bare_symbol) @word) @match (#match? @word "^:\\\\w{1,60},?$|^\\\\w{1,60},$"))',
    },
    {
        id: 'raises-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: '`Exception` itself is raised.',
        message: 'Raise `StandardError` or a class of your own: a plain `rescue` does not catch `Exception`.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . [(constant) @class (call receiver: (constant) @class method: (identifier) @new)])) @match (#any-of? @method "raise" "fail") (#eq? @class "Exception"))',
    },
    {
        id: 'rand-of-one',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: '`rand(1)` is always 0.',
        message: '`rand(1)` is always 0.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . (integer) @limit .)) @match (#eq? @method "rand") (#any-of? @limit "0" "1")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (integer) @limit .)) @match (#any-of? @receiver "Kernel" "Random") (#eq? @method "rand") (#eq? @limit "1"))',
    },
    {
        id: 'regexp-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'The request chooses a regular expression.',
        message: 'The request chooses the regular expression; one that takes hours to match stops this program.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Regexp") (#any-of? @method "new" "compile")) ((regex (interpolation (_) @data)) @match)',
    },
    {
        id: 'removed-method',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A method or constant is used that Ruby no longer has.',
        message: '`{match}` was removed from Ruby; the program fails here.',
        query: '((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list)) @match (#any-of? @receiver "File" "Dir" "FileTest") (#eq? @method "exists?")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list)) @match (#eq? @receiver "URI") (#any-of? @method "escape" "unescape" "encode" "decode")) ((call method: (identifier) @method arguments: (argument_list (constant) @match)) (#any-of? @method "is_a?" "kind_of?" "instance_of?") (#any-of? @match "Fixnum" "Bignum")) ((when pattern: (pattern (constant) @match)) (#any-of? @match "Fixnum" "Bignum"))',
    },
    {
        id: 'render-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'The request chooses which template is shown.',
        message: 'The request chooses which template is rendered.',
        query: '((call !receiver method: (identifier) @method arguments: (argument_list . [(element_reference) (string) (identifier) (instance_variable) (binary)] @data)) @match (#eq? @method "render")) ((call !receiver method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: [(element_reference) (string) (identifier) (instance_variable) (binary)] @data))) @match (#eq? @method "render") (#any-of? @key "template" "partial" "action" "layout"))',
    },
    {
        id: 'rescue-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: '`rescue Exception` also catches interrupts, exits and running out of memory.',
        message: '`rescue Exception` also catches interrupts, exits and running out of memory; name StandardError, or raise again.',
        query: '((rescue exceptions: (exceptions (constant) @match)) @clause (#eq? @match "Exception"))',
    },
    {
        id: 'rescue-of-value',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A handler names something that is not a class.',
        message: '`rescue` needs a class; `{match}` raises a TypeError when an error is to be handled.',
        query: '((rescue exceptions: (exceptions [(nil) (string) (integer) (float) (simple_symbol) (true) (false)] @match)))',
    },
    {
        id: 'return-in-ensure',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: '`return` in `ensure` throws away the error and the result.',
        message: '`return` in `ensure` throws away the error that is on its way, and the result of the body.',
        query: '((ensure) @match)',
    },
    {
        id: 'return-in-initialize',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A constructor or setter returns a value that nobody gets.',
        message: '`{name}` cannot hand back a value; what is returned here is lost.',
        query: '((method name: [(identifier) (setter)] @name body: (body_statement)) @match (#match? @name "^(?:initialize|\\\\w{1,80}=)$"))',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A variable is assigned to itself.',
        message: '`{left}` is assigned to itself.',
        query: '((assignment left: [(identifier) (instance_variable) (class_variable) (global_variable)] @left right: (_) @right) @match (#eq? @left @right))',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'Both sides of an operator are the same.',
        message: 'Both sides of `{operator}` are the same, so the result is known beforehand.',
        query: '((binary left: [(identifier) (instance_variable) (class_variable) (global_variable) (call receiver: (_) !arguments !block)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "===" "<=>" "<" ">" "<=" ">=" "&&" "||" "and" "or" "-" "/" "%" "^") (#eq? @left @right))',
    },
    {
        id: 'send-of-params',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'The request chooses which method or class is used.',
        message: 'The request chooses what is called here: any method, or any class, of the program.',
        query: '((call receiver: (_) method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "send" "public_send" "__send__" "instance_variable_get" "instance_variable_set" "const_get" "try")) ((call receiver: (_) @data method: (identifier) @method) @match (#any-of? @method "constantize" "safe_constantize"))',
    },
    {
        id: 'shell-interpolation',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A value is put into a command line unquoted.',
        message: 'A value is put into a command line unquoted; the shell runs what it contains.',
        query: '((subshell (interpolation)) @match @command) ((call !receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .)) (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match)) (#eq? @receiver "Kernel") (#any-of? @method "system" "exec" "spawn")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match)) (#eq? @receiver "IO") (#eq? @method "popen")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (string (interpolation)) @command @match .)) (#eq? @receiver "Open3") (#any-of? @method "capture2" "capture2e" "capture3" "popen2" "popen2e" "popen3" "pipeline"))',
    },
    {
        id: 'sleep-in-transaction',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        summary: 'A transaction waits.',
        message: 'The transaction around this keeps its locks while it sleeps.',
        query: '((call method: (identifier) @transaction block: (do_block body: (body_statement (call !receiver method: (identifier) @method) @match))) (#eq? @transaction "transaction") (#eq? @method "sleep"))',
    },
    {
        id: 'sql-interpolation',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A value is put into SQL text unquoted.',
        message: 'A value is put into SQL text unquoted; use a placeholder.',
        query: '((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match)) (#any-of? @method "where" "find_by_sql" "count_by_sql" "having" "delete_all" "update_all") (#match? @match "[=<>(]\\\\s{0,3}[\'\\"%]?\\\\s{0,3}#\\\\{|\\\\b(?:LIKE|like|LIMIT|limit|IN|in)\\\\s{0,3}[\'\\"%(]{0,3}\\\\s{0,3}#\\\\{")) ((call method: (identifier) @method arguments: (argument_list . (string (interpolation)) @match)) (#any-of? @method "execute" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows") (#match? @match "^.\\\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|select|insert|update|delete|replace)\\\\s[^#]{0,400}[=<>(,]\\\\s{0,3}[\'\\"%]?\\\\s{0,3}#\\\\{|^.\\\\s{0,20}(?:SELECT|DELETE|UPDATE|select|delete|update)\\\\s.{0,400}\\\\b(?:LIKE|like|LIMIT|limit|IN|in)\\\\s{0,3}[\'\\"%(]{0,3}\\\\s{0,3}#\\\\{"))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'A value of the request is put into SQL text.',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((call method: (identifier) @method arguments: (argument_list . [(string) (binary) (identifier) (instance_variable) (element_reference) (array)] @data)) @match (#any-of? @method "where" "rewhere" "having" "find_by_sql" "count_by_sql" "joins" "group" "reorder" "from" "delete_all" "update_all" "delete_by" "destroy_by" "exec_query" "exec_update" "exec_delete" "select_all" "select_one" "select_value" "select_values" "select_rows")) ((call method: (identifier) @method arguments: (argument_list . [(string) (binary)] @data)) @match (#any-of? @method "order" "pluck" "select" "execute")) ((call receiver: (constant) @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @receiver "Arel") (#eq? @method "sql"))',
    },
    {
        id: 'swallowed-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A handler for any error does nothing at all.',
        message: 'Every error is swallowed here without a word.',
        query: '((rescue !body !exceptions) @match) ((rescue !body exceptions: (exceptions . (constant) @class .)) @match (#any-of? @class "StandardError"))',
    },
    {
        id: 'thread-without-join',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        summary: 'A thread is started and forgotten.',
        message: 'Nobody keeps this thread: its error is lost and the program may end before it does.',
        query: '((body_statement (call receiver: (constant) @class method: (identifier) @method block: (_)) @match . (_)) (#eq? @class "Thread") (#any-of? @method "new" "start" "fork"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'The certificate of the other side is not checked.',
        message: 'Without checking the certificate, anyone on the way can read and change what is sent.',
        query: '((assignment left: [(call) (element_reference)] right: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE")) ((pair value: (scope_resolution name: (constant) @name) @match) (#eq? @name "VERIFY_NONE"))',
    },
    {
        id: 'unsafe-parameters',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'All parameters of a request are taken, the unexpected ones too.',
        message: '`{method}` takes every parameter that the request has, also those you never meant to accept.',
        query: '((call receiver: (constant) method: (identifier) @write arguments: (argument_list . (call receiver: (_) @from method: (identifier) @method) @match .)) (#any-of? @write "new" "create" "create!" "insert" "upsert" "build") (#any-of? @method "to_unsafe_h" "to_unsafe_hash") (#match? @from "^params\\\\b")) ((call receiver: (_) method: (identifier) @write arguments: (argument_list . (call receiver: (_) @from method: (identifier) @method) @match .)) (#any-of? @write "update" "update!" "update_attributes" "assign_attributes" "attributes") (#any-of? @method "to_unsafe_h" "to_unsafe_hash") (#match? @from "^params\\\\b"))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'params|cookies|request',
        summary: 'The request chooses which address is fetched.',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((call receiver: [(constant) (scope_resolution)] @receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @receiver "Net::HTTP" "URI" "OpenURI" "HTTParty" "RestClient" "Faraday" "HTTP" "Typhoeus" "Excon" "HTTPX") (#any-of? @method "get" "get_response" "open" "open_uri" "post" "post_form" "put" "head" "delete" "start" "new")) ((call !receiver method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @method "open"))',
    },
    {
        id: 'weak-cipher',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A cipher is used that can be broken.',
        message: '{name} can be broken; use `aes-256-gcm`.',
        query: '((call receiver: (scope_resolution name: (constant) @class) method: (identifier) @method arguments: (argument_list . (string) @name)) @match (#eq? @class "Cipher") (#eq? @method "new") (#match? @name "^.(?:[Dd][Ee][Ss]|[Rr][Cc][24]|[Bb][Ff]|[Bb]lowfish|[Aa][Ee][Ss]-\\\\d{3}-[Ee][Cc][Bb])"))',
    },
    {
        id: 'weak-hash-of-password',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A password is hashed with a function made for speed.',
        message: '`{class}` is fast, so that billions of passwords can be tried against a stolen hash; use bcrypt.',
        query: '((call receiver: (scope_resolution scope: (constant) @scope name: (constant) @class) method: (identifier) @method arguments: (argument_list . (_) @data)) @match (#eq? @scope "Digest") (#any-of? @class "MD5" "SHA1" "SHA256" "SHA512") (#any-of? @method "hexdigest" "digest" "base64digest") (#match? @data "\\\\b(?:password|passwd|pwd)\\\\b(?!_)"))',
    },
    {
        id: 'weak-random-for-secret',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A secret is made with a generator that can be guessed.',
        message: '`rand` can be guessed from earlier results; use `SecureRandom`.',
        query: '((assignment left: (_) @name right: (_) @value) @match (#match? @name "(?:token|password|secret|nonce|salt|otp|api_key)$") (#match? @value "(?:^|[^\\\\w.:@])(?:Kernel\\\\.|Random\\\\.)?rand\\\\b(?:$|[.({ )])"))',
    },
    {
        id: 'world-writable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'Everybody on the machine may change a file.',
        message: 'With mode {mode} everybody on this machine may change it.',
        query: '((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list . (integer) @mode)) @match (#any-of? @class "File" "FileUtils") (#match? @method "chmod") (#match? @mode "^0o?[0-7]?[0-7][0-7][2367]$")) ((call receiver: (constant) @class method: (identifier) @method arguments: (argument_list (pair key: (hash_key_symbol) @key value: (integer) @mode))) @match (#any-of? @class "File" "FileUtils" "Dir") (#eq? @key "mode") (#match? @mode "^0o?[0-7][0-7][2367]$"))',
    },
    {
        id: 'xml-external-entities',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A parser of XML follows what the document refers to.',
        message: 'This parser loads what the document refers to: files of this machine, addresses inside your network.',
        query: '((call method: [(identifier) (constant)] @method block: (block body: (block_body (call method: (identifier) @option) @match))) (#any-of? @method "XML" "parse") (#any-of? @option "noent" "dtdload")) ((call receiver: (scope_resolution) @class arguments: (argument_list (scope_resolution name: (constant) @option) @match)) (#match? @class "^Nokogiri") (#any-of? @option "NOENT" "DTDLOAD"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/ruby-rules.js




/** Ruby as the rule engine sees it. */
const RUBY = {
    id: 'ruby-rules',
    name: 'Ruby rules',
    grammars: ['tree-sitter-ruby'],
    helpPage: 'ruby',
    rules: RUBY_RULES,
    refinements: RUBY_REFINEMENTS,
    claims: ruby_files/* isRubyFile */.l,
};
/** Mistakes and dangers in Ruby that its parser does not see. */
const rubyRules = defineRuleAnalyzer(RUBY);

;// CONCATENATED MODULE: ./build/analyzers/syntax-match.js




/** The rule id of a syntax error, as of every analyzer that reports them. */
const syntax_match_SYNTAX = 'syntax';
/** Folders of broken files that tools are tested with, which the languages' own tools pass over. */
const TEST_DATA = /(?:^|\/)(?:testdata|test-data|ui)\//;
/** How much a syntax error weighs: compilers are tested with broken files. */
function syntaxSeverityOf(path) {
    return (0,test_files/* isTestFile */.h)(path) || TEST_DATA.test(path) ? 'notice' : 'error';
}
/** The finding of a syntax error, explained on a page of `docs/rules`. */
function toSyntaxMatch(page, { text }, { message, start, end, severity = 'error' }) {
    return {
        rule: syntax_match_SYNTAX,
        severity,
        message: (0,to_message/* toMessage */.R)(message),
        helpUrl: (0,help_url/* helpUrlOf */.k)(page, syntax_match_SYNTAX),
        ...(0,line_index/* createLineIndex */.r)(text).rangeOfUtf16(start, end),
    };
}

;// CONCATENATED MODULE: ./build/analyzers/erb.js















/**
 * Rules about what stands in a branch or a handler: the page's text stands there too, and is not seen.
 * And `name = name`, which gives a partial a name that its callers may have left out.
 */
const BLIND_RULES = new Set([
    'empty-condition-body',
    'identical-branches',
    'self-assignment',
    'swallowed-exception',
]);
const EXTENSIONS = new Set(['.erb', '.rhtml']);
/** Turns offsets into ranges; what is missing at the end is shown where the last tag ends. */
function erb_createPlacer(text, tags) {
    const index = (0,line_index/* createLineIndex */.r)(text);
    const last = tags.at(-1)?.codeEnd ?? text.length;
    const lastByte = new TextEncoder().encode(text.slice(0, last)).length;
    return ({ startByte, endByte }) => index.rangeOfUtf8(Math.min(startByte, lastByte), Math.min(endByte, lastByte));
}
function warningOf(name, { message }) {
    const rule = name.replaceAll('_', '-');
    const severity = WARNING_RULES[rule]?.severity ?? 'warning';
    return { rule, severity, message: (0,to_message/* toMessage */.R)(message), helpUrl: (0,help_url/* helpUrlOf */.k)('prism', rule) };
}
function judgeRuby({ path, text }, tags, parser) {
    const { errors, warnings } = judgeTemplate(path, text, { tags, parser });
    const place = erb_createPlacer(text, tags);
    const syntax = errors.map((error) => ({
        rule: 'syntax',
        // The end of a tag stands as a semicolon in the Ruby that Prism read.
        message: error.message.replaceAll("';'", "'%>'"),
        range: place(error),
        severity: syntaxSeverityOf(path),
    }));
    const warned = warnings.map((warning) => ({
        ...warningOf(parser.nameOf(warning.id), warning),
        ...place(warning),
    }));
    return [...(0,own_rule/* toOwnMatches */.tG)(ERB_PAGE, syntax), ...warned];
}
function erb_analyze(file, { parser, rules }) {
    const { tags, unclosed } = lexErb(file.text);
    if (unclosed !== undefined) {
        const range = (0,line_index/* createLineIndex */.r)(file.text).rangeOfUtf16(unclosed, unclosed + 2);
        const message = 'This tag is never closed';
        return (0,own_rule/* toOwnMatches */.tG)(ERB_PAGE, [{ rule: 'unclosed-tag', message, range }]);
    }
    if (tags.length === 0)
        return [];
    const ruby = { path: file.path, text: layOutForRules(file.text, tags) };
    const found = rules.analyze(ruby).filter(({ rule }) => !BLIND_RULES.has(rule));
    return [...judgeRuby(file, tags, parser), ...found];
}
/** ERB: the Ruby in templates. */
const erb = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'erb',
    name: 'ERB',
    modules: ['prism', ...rubyRules.modules],
    rules: () => [
        ...(0,own_rule/* rulesOfPage */.CN)(ERB_PAGE, 'erb'),
        ...prism.rules().filter(({ rule }) => TEMPLATE_WARNINGS.has(rule)),
        ...rubyRules.rules().filter(({ rule }) => !BLIND_RULES.has(rule)),
    ],
    claims: (path) => EXTENSIONS.has(external_node_path_.posix.extname(path).toLowerCase()),
    async load(context) {
        const parser = createRubyParser(context.assets.module('prism'));
        const rules = await rubyRules.load(context);
        return {
            analyze: (file) => erb_analyze(file, { parser, rules }),
            memoryBytes: () => parser.memoryBytes() + rules.memoryBytes(),
        };
    },
});

;// CONCATENATED MODULE: ./build/analyzers/go/create-go-parser.js
const FAILED = 2;
const ERROR = /^(?<line>\d+):(?<column>\d+): (?<message>[^\n]*)/;
/** What Go's list of errors adds to its first. */
const MORE_ERRORS = / \(and \d+ more errors?\)$/;
function toParse(answer) {
    const { line, column, message } = ERROR.exec(answer)?.groups ?? {};
    if (message === undefined)
        return { kind: 'unknown' };
    return {
        kind: 'error',
        message: message.replace(MORE_ERRORS, ''),
        line: Number(line),
        column: Number(column),
    };
}
function ask(gofmt, source) {
    // WASI names the entry of a library so.
    // oxlint-disable-next-line eslint/no-underscore-dangle
    gofmt._initialize();
    const pointer = gofmt.alloc(source.length);
    new Uint8Array(gofmt.memory.buffer).set(source, pointer);
    if (gofmt.format() !== FAILED)
        return { kind: 'parsed' };
    const output = new Uint8Array(gofmt.memory.buffer, gofmt.output_ptr(), gofmt.output_len());
    return toParse(new TextDecoder().decode(output));
}
function toTrap(error) {
    if (error instanceof WebAssembly.RuntimeError) {
        return { kind: error.message === 'unreachable' ? 'many-errors' : 'unknown' };
    }
    if (error instanceof RangeError)
        return { kind: 'unknown' };
    throw error;
}
/** Go's parser with a fresh instance for each text: the module keeps 25 times what it was given. */
function createGoParser(module) {
    const encoder = new TextEncoder();
    return {
        parse(text) {
            // The module is the shipped gofmt.wasm, and these are exports of @wasm-fmt/gofmt 0.7.3.
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion
            const gofmt = new WebAssembly.Instance(module).exports;
            try {
                return ask(gofmt, encoder.encode(text));
            }
            catch (error) {
                return toTrap(error);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/analyzers/go/judge-go-syntax.js
/** What only the end of a cut text brings about. */
const END_OF_TEXT = /EOF|not terminated/;
/** Lines of a template that has yet to become Go. */
const judge_go_syntax_TEMPLATE = /<%|\{%|\{\{-?\s*(?:[.$]|(?:block|define|else|end|if|range|template|with)\b)/;
/** Whether the first lines of a text are broken already: by an error of theirs, or by many. */
function isBroken(parse) {
    return (parse.kind === 'many-errors' || (parse.kind === 'error' && !END_OF_TEXT.test(parse.message)));
}
/**
 * The first of many errors: the fewest lines that are broken have it, and few others. Halving finds
 * them in some ten parses, of files that are broken only.
 */
function firstOfMany(lines, parser) {
    const parseFirst = (count) => parser.parse(lines.slice(0, count).join('\n'));
    let [sound, broken] = [0, lines.length];
    while (broken - sound > 1) {
        const middle = (sound + broken) >> 1;
        if (isBroken(parseFirst(middle)))
            broken = middle;
        else
            sound = middle;
    }
    const parse = parseFirst(broken);
    return parse.kind === 'error' ? parse : undefined;
}
function findError(text, parser) {
    const parse = parser.parse(text);
    if (parse.kind === 'many-errors')
        return firstOfMany(text.split('\n'), parser);
    return parse.kind === 'error' ? parse : undefined;
}
/** Turns a column of bytes into one of UTF-16 code units. */
function toUtf16(line, bytes) {
    const before = new TextEncoder().encode(line).subarray(0, bytes);
    return Math.min(line.length, new TextDecoder().decode(before).length);
}
function place(text, { line, column, message }) {
    const before = text.split('\n', line - 1).join('\n');
    const lineStart = line === 1 ? 0 : before.length + 1;
    const [own = ''] = text.slice(lineStart).split('\n', 1);
    const start = lineStart + toUtf16(own, column - 1);
    const [token = ''] = /^(?:\w+|\S)/.exec(text.slice(start, lineStart + own.length)) ?? [];
    return { message, start, end: start + token.length };
}
function untilEndOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text : text.slice(0, end);
}
/**
 * Judges a text that tree-sitter could not parse, by Go's own parser. Alone it would say the same of all
 * files, but it takes as long as everything else that is done with one.
 */
function judgeGoSyntax(text, parser) {
    const error = findError(text, parser);
    if (error === undefined)
        return undefined;
    const problem = place(text, error);
    return judge_go_syntax_TEMPLATE.test(untilEndOfLine(text, problem.end)) ? undefined : problem;
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/go-taint.js
/** How `net/http`, Gin, Echo and Gorilla hand out what was sent. */
const REQUEST_CALL = /^(?:(?:r|req|request)\.(?:(?:FormValue|PostFormValue|PathValue|UserAgent|Referer)\(|(?:URL\.Query\(\)|Form|PostForm|Header)\.Get\()|(?:c|ctx)\.(?:Query|DefaultQuery|Param|PostForm|QueryParam|FormValue|GetHeader)\(|(?:chi\.URLParam|mux\.Vars)\()/;
const REQUEST_FIELD = /^(?:r|req|request)\.(?:URL\.(?:Path|RawQuery|RawPath|Fragment)|RequestURI)$|^mux\.Vars\(\w{1,30}\)\[|^(?:r|req|request)\.URL\.Query\(\)\[/;
/** Functions that give back the text they were given, in whole or in part. */
const go_taint_COPYING = /^(?:string|fmt\.(?:Sprint|Sprintf|Sprintln)|strings\.(?:TrimSpace|Trim|TrimPrefix|TrimSuffix|TrimLeft|TrimRight|ToLower|ToUpper|Title|Join|Split|Replace|ReplaceAll)|filepath\.(?:Join|Clean|Abs)|path\.(?:Join|Clean)|url\.(?:QueryUnescape|PathUnescape|Parse))$/;
/** What ends a danger: the first piece of a path that begins with it stays what it is. */
const go_taint_FIXED_HOST = /^["`](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;
const go_taint_everything = ({ namedChildren }) => namedChildren;
const go_taint_PARTS = {
    argument_list: go_taint_everything,
    binary_expression: (node) => node.childForFieldName('operator')?.type === '+' ? node.namedChildren : [],
    call_expression: (node) => go_taint_COPYING.test(node.childForFieldName('function')?.text ?? '')
        ? (node.childForFieldName('arguments')?.namedChildren ?? [])
        : [],
    expression_list: go_taint_everything,
    index_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    parenthesized_expression: go_taint_everything,
    slice_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    type_conversion_expression: ({ namedChildren }) => namedChildren.slice(-1),
};
function go_taint_assignmentOf(node) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name');
    const value = node.childForFieldName('right') ?? node.childForFieldName('value');
    if (left === null || value === null)
        return undefined;
    const targets = left.type === 'expression_list' ? left.namedChildren : [left];
    const isAdded = node.childForFieldName('operator')?.type === '+=';
    return { names: targets.map(({ text }) => text), value, isAdded };
}
/** What a request brings in Go's handlers, and how it spreads. */
const GO_TAINT = {
    flow: {
        scopes: ['func_literal', 'function_declaration', 'method_declaration'],
        closures: new Set(['func_literal']),
        branches: ['block', 'communication_case', 'expression_case', 'type_case'],
        assignments: ['assignment_statement', 'short_var_declaration', 'var_spec'],
        conditions: ['if_statement'],
        assignmentOf: go_taint_assignmentOf,
        parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap((each) => each.childForFieldName('name')?.text ?? []),
    },
    isSource({ type, text }) {
        if (type === 'call_expression')
            return REQUEST_CALL.test(text.slice(0, 200));
        const isField = type === 'selector_expression' || type === 'index_expression';
        return isField && REQUEST_FIELD.test(text.slice(0, 200));
    },
    variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
    partsOf: (node, danger) => danger === 'url' && go_taint_FIXED_HOST.test(node.text.slice(0, 300))
        ? []
        : (go_taint_PARTS[node.type]?.(node, danger) ?? []),
    checks: /HasPrefix|Contains|Match|IsLocal|[aA]llow|[vV]alid|[cC]heck|[sS]afe|[!=]=\s"\w|:=\s\w{1,60}\[/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/shared-refinements.js



/** Reports a match whose capture `@data` holds what the sender of a request chose. */
const taintedIn = (language) => (danger) => (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, language), match);
};
/** Text on one line, and without the keyword before a branch. Space within strings may matter. */
function bare(text) {
    return text.replaceAll(/\s{1,1000}/g, ' ').replace(/^else /, '');
}
/** Reports a match whose captures `@one` and `@other` say the same, and something. */
const sameText = (match, captures) => {
    const [one, other] = [captures.get('one')?.text ?? '', captures.get('other')?.text ?? ''];
    return when(bare(one) === bare(other) && !/^(?:\{\s{0,200}\})?$/.test(one), match);
};
/** Reports a match unless its text calls something, which may give another result each time. */
const withoutCalls = (match) => when(!match.text.includes('('), match);
/** Whether a format, captured as `@format`, takes another number of values than stand beside it in `@values`. */
function shared_refinements_hasWrongCount(captures) {
    const [format, values] = [captures.get('format'), captures.get('values')];
    if (format === undefined || values === undefined)
        return false;
    const places = countPlaces(format.text.slice(1, -1));
    const given = values.namedChildren.filter(({ type, startIndex }) => startIndex > format.startIndex && !type.includes('comment'));
    return places !== undefined && places !== given.length && !values.text.includes('...');
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/go-refinements.js



const go_refinements_tainted = taintedIn(GO_TAINT);
/** What the queries of rules/go cannot say, by rule. */
const GO_REFINEMENTS = {
    'command-of-request': go_refinements_tainted('shell'),
    'format-argument-count': (match, captures) => when(shared_refinements_hasWrongCount(captures), match),
    'html-of-request': go_refinements_tainted('html'),
    'identical-branches': sameText,
    'open-redirect': go_refinements_tainted('url'),
    'path-of-request': go_refinements_tainted('path'),
    'self-comparison': withoutCalls,
    'sql-of-request': go_refinements_tainted('sql'),
    'unreachable-code': (match) => when(!/comment|label/.test(match.type), match),
    'url-of-request': go_refinements_tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/go-rules-data.js
/** The rules of rules/go, as they are shipped. */
const GO_RULES = [
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        summary: 'A value of the request is run as a command.',
        message: 'A value of the request becomes part of a command; its sender can run other programs.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) @data)) @match (#eq? @package "exec") (#any-of? @method "Command" "CommandContext"))',
    },
    {
        id: 'defer-in-loop',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        summary: 'Cleaning up in a loop is put off to the end of the function.',
        message: '`defer` in a loop runs when the function ends, not when the round does.',
        query: '((for_statement body: (block (statement_list (defer_statement) @match))))',
    },
    {
        id: 'format-argument-count',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A format has another number of places than of values.',
        message: 'The format has another number of places than it is given values.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (interpreted_string_literal) @format) @values) @match (#eq? @package "fmt") (#any-of? @method "Sprintf" "Printf" "Errorf"))',
    },
    {
        id: 'html-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        summary: 'A value of the request is put into a page without escaping.',
        message: "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (identifier) . (interpreted_string_literal) @format (_) @data)) @match (#eq? @package "fmt") (#any-of? @method "Fprintf") (#match? @format "<[a-z]")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#eq? @package "template") (#any-of? @method "HTML" "JS" "HTMLAttr"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Both branches do the same.',
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement consequence: (block) @one alternative: (block) @other) @match)',
    },
    {
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        summary: 'A redirect goes wherever the request says.',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) . (_) . (_) @data)) @match (#eq? @package "http") (#eq? @method "Redirect"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        summary: 'The request chooses which file is used.',
        message: 'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#any-of? @package "os" "ioutil") (#any-of? @method "Open" "OpenFile" "Create" "ReadFile" "WriteFile" "Remove" "RemoveAll" "ReadDir")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (_) . (_) . (_) @data)) @match (#eq? @package "http") (#eq? @method "ServeFile"))',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A variable is assigned to itself.',
        message: '`{left}` is assigned to itself.',
        query: '((assignment_statement left: (expression_list . (_) @left .) operator: "=" right: (expression_list . (_) @right .)) @match (#eq? @left @right))',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A value is compared with itself.',
        message: 'Both sides of `{operator}` are `{left}`.',
        query: '((binary_expression left: [(identifier) (selector_expression) (index_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        summary: 'A value of the request is put into SQL text.',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . [(binary_expression) (call_expression) (identifier)] @data)) @match (#any-of? @method "Query" "QueryRow" "Exec" "Raw" "Prepare")) ((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) . [(binary_expression) (call_expression) (identifier)] @data)) @match (#any-of? @method "QueryContext" "QueryRowContext" "ExecContext" "PrepareContext"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'The check of certificates is switched off.',
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((keyed_element . (literal_element (identifier) @name) . (literal_element (true))) @match (#eq? @name "InsecureSkipVerify")) ((assignment_statement left: (expression_list (selector_expression field: (field_identifier) @name)) right: (expression_list (true))) @match (#eq? @name "InsecureSkipVerify"))',
    },
    {
        id: 'unreachable-code',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Code stands after the end of its block.',
        message: 'This is never reached: the statement before it always leaves the block.',
        query: '((block (statement_list [(return_statement) (continue_statement) (break_statement) (expression_statement (call_expression function: (identifier) @panic))] . (_) @match)) (#eq? @panic "panic")) ((block (statement_list [(return_statement) (continue_statement) (break_statement)] . (_) @match)))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'http|gin|echo|fiber',
        summary: 'The request chooses which address is fetched.',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list . (_) @data)) @match (#eq? @package "http") (#any-of? @method "Get" "Head" "Post" "PostForm"))',
    },
    {
        id: 'wait-group-add-in-goroutine',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A goroutine counts itself when it may be too late.',
        message: '`Add` runs in the goroutine: `Wait` may have returned before.',
        query: '((go_statement (call_expression function: (func_literal body: (block (statement_list . (expression_statement (call_expression function: (selector_expression operand: (_) @group field: (field_identifier) @method)) @match)))))) (#eq? @method "Add") (#match? @group "^(?:\\\\w{1,30}\\\\.)?(?:wg|waitGroup|[wW]ait\\\\w{0,20})$"))',
    },
    {
        id: 'world-writable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'Everybody on the machine may change a file.',
        message: 'With mode {mode} everybody on this machine may change it.',
        query: '((call_expression function: (selector_expression operand: (_) @package field: (field_identifier) @method) arguments: (argument_list (int_literal) @mode .)) @match (#eq? @package "os") (#any-of? @method "Chmod" "Mkdir" "MkdirAll" "WriteFile" "OpenFile") (#match? @mode "^0o?[0-7][0-7][37]$"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/go-rules.js






/** Go's own parser, as gofmt has it. */
const PARSER_MODULE = 'gofmt';
/** A syntax error, where tree-sitter sees one and Go's own parser says which. */
function openInspector(assets) {
    const parser = createGoParser(assets.module(PARSER_MODULE));
    return (root, file) => {
        const error = root.hasError ? judgeGoSyntax(file.text, parser) : undefined;
        return error === undefined
            ? []
            : [toSyntaxMatch('go', file, { ...error, severity: syntaxSeverityOf(file.path) })];
    };
}
/** Go as the rule engine sees it. */
const GO = {
    id: 'go-rules',
    name: 'Go rules',
    grammars: ['tree-sitter-go'],
    helpPage: 'go',
    rules: GO_RULES,
    refinements: GO_REFINEMENTS,
    claims: (path) => path.endsWith('.go'),
    modules: [PARSER_MODULE],
    inspectRules: {
        [syntax_match_SYNTAX]: {
            severity: 'error',
            isEnabled: true,
            summary: 'Go cannot parse the file.',
            help: 'The first error of Go’s own parser is told. A template that is not filled in yet is left alone; in tests it is a notice.',
        },
    },
    openInspector,
};
/** Mistakes and dangers in Go. */
const goRules = defineRuleAnalyzer(GO);

;// CONCATENATED MODULE: ./build/analyzers/html/html-page.js

/** What we say of HTML ourselves; HTMLHint's rules are explained by HTMLHint. */
const HTML_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'html',
    title: 'HTML',
    preface: 'Looks at `.html` and `.htm` with [HTMLHint](https://htmlhint.com). Without a configuration three rules are on: `attr-no-duplication`, `id-unique` and `src-not-empty`; templates (ERB, Jinja, PHP, Angular, Handlebars) are then left alone, because what stands there twice may never be there at once.',
    rules: {
        'invalid-configuration': {
            severity: 'error',
            isEnabled: true,
            summary: 'The `.htmlhintrc` cannot be read.',
            help: 'Nothing of it is followed: the default rules hold. A single setting that HTMLHint fails on, and a comment with settings in a file that cannot be read, are warnings; the rest is followed.',
        },
        'unknown-rule': {
            severity: 'notice',
            isEnabled: true,
            summary: 'The `.htmlhintrc` names a rule that HTMLHint does not have.',
            help: 'HTMLHint itself passes over it without a word.',
        },
    },
});
/** The configuration of HTMLHint. */
const CONFIG_NAME = '.htmlhintrc';
/** HTMLHint takes the nearest, upwards. */
const CONFIG_PLACES = { names: [CONFIG_NAME], isNearest: true };
/** What is on without a configuration. */
const html_page_DEFAULT_RULES = {
    'attr-no-duplication': true,
    'id-unique': true,
    'src-not-empty': true,
};

;// CONCATENATED MODULE: ./build/analyzers/tool-config/locate-key.js



const START_OF_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function finderInJson(text) {
    // A byte-order mark is one character, and so is what takes its place.
    const tree = (0,main.parseTree)(text.replace(/^\ufeff/, ' '), [], { allowTrailingComma: true });
    return (keys) => {
        const value = tree === undefined ? undefined : (0,main.findNodeAtLocation)(tree, [...keys]);
        const key = value?.parent?.children?.[0];
        return key === undefined ? undefined : [key.offset, key.offset + key.length];
    };
}
function finderInYaml(text) {
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
    const document = (0,dist/* parseDocument */.Tp)(text, options);
    return (keys) => {
        const parents = keys.slice(0, -1);
        const parent = parents.length === 0 ? document.contents : document.getIn(parents, true);
        if (!(0,dist/* isMap */.jh)(parent))
            return undefined;
        const last = keys.at(-1);
        const key = parent.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === last)?.key;
        return (0,dist/* isNode */.Ll)(key) && key.range ? [key.range[0], key.range[1]] : undefined;
    };
}
/**
 * Makes what tells where a key stands in a configuration that `parseToolConfig` could parse, given the
 * keys that lead to it; the start of the file for one that is not there.
 */
function createKeyLocator(path, text) {
    const find = /\.ya?ml$/.test(path) ? finderInYaml(text) : finderInJson(text);
    const index = (0,line_index/* createLineIndex */.r)(text);
    return (keys) => {
        const span = find(keys);
        return span === undefined ? START_OF_FILE : index.rangeOfUtf16(span[0], span[1]);
    };
}

// EXTERNAL MODULE: ./build/analyzers/tool-config/find-tool-config.js
var find_tool_config = __webpack_require__(4983);
;// CONCATENATED MODULE: ./build/analyzers/html/rule-table.js
// Written by scripts/tool-rules.ts from HTMLHint. Do not edit.
/** The rules of HTMLHint, one a line: its name and a sentence. */
const html_rule_table_RULE_TABLE = `
alt-require The alt attribute of an <img> element must be present and alt attribute of area[href] and input[type=image] must have a value.
attr-lowercase All attribute names must be in lowercase.
attr-no-duplication Elements cannot have duplicate attributes.
attr-no-unnecessary-whitespace No spaces between attribute names and values.
attr-value-no-duplication Class attributes should not contain duplicate values. Other attributes can be checked via configuration.
attr-sorted Attribute tags must be in proper order.
attr-unsafe-chars Attribute values cannot contain unsafe chars.
attr-value-double-quotes Attribute values must be in double quotes.
attr-value-not-empty All attributes must have values.
attr-value-single-quotes Attribute values must be in single quotes.
attr-whitespace All attributes should be separated by only one space and not have leading/trailing whitespace.
button-type-require The type attribute of a <button> element must be present with a valid value: "button", "submit", or "reset".
doctype-first Doctype must be declared first (comments and whitespace allowed before DOCTYPE).
doctype-html5 Invalid doctype. Use: "<!DOCTYPE html>"
empty-tag-not-self-closed Empty tags must not use self closed syntax.
form-method-require The method attribute of a <form> element must be present with a valid value: "get", "post", or "dialog".
frame-title-require A <frame> or <iframe> element must have an accessible name.
h1-require <h1> must be present in <body> tag and not be empty.
head-script-disabled The <script> tag cannot be used in a <head> tag.
href-abs-or-rel An href attribute must be either absolute or relative.
html-lang-require The lang attribute of an <html> element must be present and should be valid.
id-class-ad-disabled The id and class attributes cannot use the ad keyword, it will be blocked by adblock software.
id-class-value The id and class attribute values must meet the specified rules.
id-unique The value of id attributes must be unique.
inline-script-disabled Inline script cannot be used.
inline-style-disabled Inline style cannot be used.
input-requires-label All [ input ] tags must have a corresponding [ label ] tag.
link-rel-canonical-require <link rel="canonical"> with non-blank href must be present in <head> tag.
main-require <main> must be present in <body> tag.
meta-charset-require <meta charset=""> must be present in <head> tag.
meta-description-require <meta name="description"> with non-blank content must be present in <head> tag.
meta-viewport-require <meta name="viewport"> with non-blank content must be present in <head> tag.
script-disabled The <script> tag cannot be used.
space-tab-mixed-disabled Do not mix tabs and spaces for indentation.
spec-char-escape Special characters must be escaped.
src-not-empty The src attribute of an img(script,link) must have a value.
style-disabled <style> tags cannot be used.
tag-no-obsolete Disallows the use of obsolete HTML tags.
tagname-lowercase All html element names must be in lowercase.
tagname-specialchars All special characters must be escaped.
tag-pair Tag must be paired.
tags-check Checks html tags.
tag-self-close Empty tags must be self closed.
title-require <title> must be present in <head> tag.
`;

;// CONCATENATED MODULE: ./build/analyzers/html/known-rules.js




const RULES = html_rule_table_RULE_TABLE.trim()
    .split('\n')
    .map((line) => {
    const [id = '', ...words] = line.split(' ');
    const text = words.join(' ');
    return { id, summary: /[.!]$/.test(text) ? text : `${text}.` };
});
/** Names of HTMLHint's rules. */
const HTML_RULE_NAMES = RULES.map(({ id }) => id);
/** Whether settings of HTMLHint switch a rule on; what they do not name is off. */
function isRuleOn(settings, id) {
    return Object.hasOwn(settings, id) && settings[id] !== false;
}
function list(settings) {
    const rules = RULES.map(({ id, summary }) => ({
        rule: id,
        language: 'html',
        severity: 'warning',
        isEnabled: isRuleOn(settings, id),
        summary,
        helpUrl: `https://htmlhint.com/rules/${id}/`,
    }));
    return [...(0,own_rule/* rulesOfPage */.CN)(HTML_PAGE, 'html'), ...rules];
}
/** HTMLHint's rules, with those on that are on where there is no configuration. */
function html_known_rules_knownRules() {
    return list(html_page_DEFAULT_RULES);
}
/** HTMLHint's rules as the configuration at the top of a repository has them. */
function known_rules_knownRulesIn(project) {
    const config = new find_tool_config/* ToolConfigFinder */.F(project, CONFIG_PLACES).in('');
    return list(config?.kind === 'parsed' ? config.settings : html_page_DEFAULT_RULES);
}

;// CONCATENATED MODULE: ./build/analyzers/html/html-config.js



/** A little of everything that rules look at, so that one fails on settings that it does not take. */
const SAMPLE = '<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><p ID="a" class="b" style="c">d &amp;</p><IMG src="e" /></body></html>';
/** Most things told of one file. A configuration with more of them was written for something else. */
const html_config_PROBLEM_LIMIT = 50;
const KNOWN = new Set([...HTML_RULE_NAMES, '$schema']);
function isTaken(engine, settings) {
    try {
        engine.verify(SAMPLE, { ...settings });
        return true;
    }
    catch {
        // The library has no words of its own for settings of a wrong kind.
        return false;
    }
}
/** Tries each setting by itself; what is not taken is switched off, so that no file fails for it. */
function settleConfig(engine, settings) {
    const entries = Object.entries(settings);
    const rejected = entries
        .filter(([key]) => HTML_RULE_NAMES.includes(key))
        .filter(([key, value]) => !isTaken(engine, (0,json_object/* jsonObjectOf */.p)([[key, value]])))
        .map(([key]) => key);
    return {
        settings: (0,json_object/* jsonObjectOf */.p)([...entries, ...rejected.map((key) => [key, false])]),
        unknown: entries.map(([key]) => key).filter((key) => !KNOWN.has(key)),
        rejected,
    };
}
/** What of a configuration of HTMLHint is not followed. */
function judgeConfig({ path, text }, { unknown, rejected }) {
    const locate = createKeyLocator(path, text);
    const found = [
        ...rejected.map((key) => ({
            rule: 'invalid-configuration',
            severity: 'warning',
            message: `HTMLHint does not take this setting of "${key}", so it is not followed`,
            range: locate([key]),
        })),
        ...unknown.map((key) => ({
            rule: 'unknown-rule',
            message: `HTMLHint has no rule that is called "${key}"`,
            range: locate([key]),
        })),
    ];
    return found.slice(0, html_config_PROBLEM_LIMIT);
}

;// CONCATENATED MODULE: ./build/analyzers/html.js









const html_TEMPLATE = /\{\{|\{%|<%|<\?(?:php|=)|\$\{|\[\[/;
/** Most things told of one file. */
const html_MATCH_LIMIT = 50;
function html_rangeOf({ line, col, raw }, lines) {
    const text = (lines[line - 1] ?? '').replace(/\r$/, '');
    const startLine = Math.min(Math.max(1, line), lines.length);
    const startColumn = Math.min(Math.max(1, col), text.length + 1);
    const [first = ''] = raw.split('\n');
    const endColumn = Math.min(startColumn + first.trimEnd().length, text.length + 1);
    return { startLine, startColumn, endLine: startLine, endColumn };
}
function html_toMatch(hint, lines) {
    return {
        rule: hint.rule.id,
        severity: hint.type === 'error' ? 'warning' : 'notice',
        message: (0,to_message/* toMessage */.R)(hint.message),
        helpUrl: `https://htmlhint.com/rules/${hint.rule.id}/`,
        ...html_rangeOf(hint, lines),
    };
}
function isHtml(path) {
    return /\.html?$/i.test(path);
}
/** Settings at the start of a file, as the library looks for them. */
const OWN_SETTINGS = /^\s*<!--\s*htmlhint\s[^\r\n]*?-->/i;
/** The library goes through all of its comments for every line. */
const COMMENT_LIMIT = 500;
/** What the library says; settings in the file that it fails on are left out, and told. */
function verify(engine, text, settings) {
    try {
        return { hints: engine.verify(text, { ...settings }), own: [] };
    }
    catch (error) {
        const comment = OWN_SETTINGS.exec(text)?.[0];
        if (comment === undefined || error instanceof RangeError)
            throw error;
        const rest = comment.replaceAll(/[^\n]/g, ' ') + text.slice(comment.length);
        const message = 'HTMLHint does not take the settings in this comment, so they are not followed';
        const start = comment.length - comment.trimStart().length;
        const range = (0,line_index/* createLineIndex */.r)(text).rangeOfUtf16(start, comment.length);
        const rule = 'invalid-configuration';
        const own = (0,own_rule/* toOwnMatches */.tG)(HTML_PAGE, [{ rule, severity: 'warning', message, range }]);
        return { hints: engine.verify(rest, { ...settings }), own };
    }
}
function judge(file, engine, { settings, wanted }) {
    if (settings === undefined && html_TEMPLATE.test(file.text))
        return [];
    const comments = file.text.match(/<!--\s*htmlhint-/gi)?.length ?? 0;
    if (comments > COMMENT_LIMIT)
        return [];
    // The library ends a line at a lone carriage return; GitHub and we do not.
    const text = file.text.replaceAll(/\r(?!\n)/g, ' ');
    const lines = text.split('\n');
    const own = settings ?? html_page_DEFAULT_RULES;
    const off = new Set([...wanted].filter((id) => !isRuleOn(own, id)));
    const all = { ...own, ...Object.fromEntries([...off].map((id) => [id, true])) };
    const said = verify(engine, text, all);
    const matches = said.hints
        .slice(0, html_MATCH_LIMIT)
        .map((hint) => html_toMatch(hint, lines))
        .map((match) => (off.has(match.rule) ? { ...match, needsLevel: true } : match));
    return [...said.own, ...matches];
}
/** What is told of a configuration in itself. */
function ownMatches(file, found, config) {
    if (config !== undefined)
        return (0,own_rule/* toOwnMatches */.tG)(HTML_PAGE, judgeConfig(file, config));
    if (found.kind !== 'broken')
        return [];
    const { message, range } = found;
    return (0,own_rule/* toOwnMatches */.tG)(HTML_PAGE, [{ rule: 'invalid-configuration', message, range }]);
}
async function html_load(project, wanted) {
    const { default: library } = await __webpack_require__.e(/* import() */ 549).then(__webpack_require__.t.bind(__webpack_require__, 52549, 19));
    const engine = library.HTMLHint;
    const finder = new find_tool_config/* ToolConfigFinder */.F(project, CONFIG_PLACES);
    const settled = new WeakMap();
    function settle(settings) {
        const config = settled.get(settings) ?? settleConfig(engine, settings);
        settled.set(settings, config);
        return config;
    }
    return {
        analyze(file) {
            const found = finder.governing(file.path);
            const config = found?.kind === 'parsed' ? settle(found.settings) : undefined;
            if (found?.path === file.path)
                return ownMatches(file, found, config);
            return isHtml(file.path) ? judge(file, engine, { settings: config?.settings, wanted }) : [];
        },
        memoryBytes: () => 0,
    };
}
/** HTMLHint: attributes and ids that are there twice, and whatever the project asks for. */
const html = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'html',
    name: 'HTMLHint',
    modules: [],
    rules: html_known_rules_knownRules,
    rulesIn: known_rules_knownRulesIn,
    claims: (path) => isHtml(path) || external_node_path_.posix.basename(path) === CONFIG_NAME,
    load: ({ project, wanted = define_analyzer/* NOTHING_WANTED */.EV }) => html_load(project, wanted),
});

;// CONCATENATED MODULE: ./build/analyzers/invisible.js




/** The rules of `invisible`. */
const INVISIBLE_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'invisible',
    title: 'Invisible characters',
    preface: 'Looks at all text for characters that are there and cannot be seen.',
    rules: {
        'in-word': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A word of code has an invisible character in it.',
            help: 'Two names that look the same are then two names, and a search finds one of them. It came with text that was copied from a web page, or on purpose. Delete it; in a string write an escape such as `\\u200B`. Text meant for people is left alone.',
        },
        'hidden-text': {
            severity: 'warning',
            isEnabled: true,
            summary: 'Text is written in characters that nobody sees.',
            help: 'Tag characters (U+E0000 to U+E007F) spell out ASCII invisibly. People read past it and programs, language models among them, do not. Flags of regions, which use them too, are left alone.',
        },
        filler: {
            severity: 'warning',
            isEnabled: true,
            summary: 'Code has a letter that looks like a space.',
            help: 'Hangul fillers (U+115F, U+1160, U+3164, U+FFA0) are letters without ink, so that a name can consist of them: a variable that nobody sees. Between Hangul letters, and in text meant for people, they are left alone.',
        },
    },
});
/** Zero-width spaces and joiners, word joiner, byte order mark within the text, soft hyphen. */
const IN_WORD = /(?<=[A-Za-z0-9_$])[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]+(?=[A-Za-z0-9_$])/g;
/** Tag characters, with the black flag that they may belong to. */
const invisible_TAGS = /\u{1F3F4}?[\u{E0000}-\u{E007F}]+/gu;
/** The picture of a region's flag: a black flag, at most six letters or digits, and an end. */
const FLAG = /^\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,6}\u{E007F}$/u;
const FILLER = /(?<![\u1100-\u11FF\u3131-\u318E\uAC00-\uD7A3\uFFA1-\uFFDC])[\u115F\u1160\u3164\uFFA0]+(?![\u1100-\u11FF\u3131-\u318E\uAC00-\uD7A3\uFFA1-\uFFDC])/g;
function invisible_nameOf(text) {
    return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
/** What the tags spell, as far as it can be shown. */
function spelledBy(tags) {
    return Array.from(tags.slice(0, 200), (tag) => String.fromCodePoint((tag.codePointAt(0) ?? 0) % 0x1_0000))
        .join('')
        .replaceAll(/[^ -~]/g, '');
}
function placesOf(text, isForPeople) {
    const found = [];
    for (const { index, 0: tags } of text.matchAll(invisible_TAGS)) {
        if (FLAG.test(tags))
            continue;
        const message = `Invisible characters spell ${JSON.stringify(spelledBy(tags))}`;
        found.push({ rule: 'hidden-text', message, start: index, length: tags.length });
    }
    if (isForPeople)
        return found;
    for (const { index, 0: hidden } of text.matchAll(IN_WORD)) {
        const message = `This word has the invisible character ${invisible_nameOf(hidden)} in it`;
        found.push({ rule: 'in-word', message, start: index, length: hidden.length });
    }
    for (const { index, 0: filler } of text.matchAll(FILLER)) {
        const message = `The letter ${invisible_nameOf(filler)} looks like a space and is none`;
        found.push({ rule: 'filler', message, start: index, length: filler.length });
    }
    return found;
}
function invisible_inspect({ path, text }) {
    const places = placesOf(text, (0,text_files/* isProse */.y)(path));
    if (places.length === 0)
        return [];
    const index = (0,line_index/* createLineIndex */.r)(text);
    return places.map(({ rule, message, start, length }) => ({
        rule,
        message,
        range: index.rangeOfUtf16(start, start + length),
    }));
}
/** Characters that are there and cannot be seen. */
const invisible = defineTextAnalyzer({
    name: 'Invisible characters',
    page: INVISIBLE_PAGE,
    inspect: invisible_inspect,
});

;// CONCATENATED MODULE: ./build/analyzers/brackets/describe-unbalanced.js
/** Says what is unbalanced. */
function describeUnbalanced({ kind, text, start }) {
    const message = kind === 'unclosed' ? `\`${text}\` is never closed` : `\`${text}\` closes nothing`;
    return { message, start, end: start + text.length };
}

;// CONCATENATED MODULE: ./build/analyzers/brackets/lex-brackets.js
const SPACE = /\s+/y;
const lex_brackets_NAME = /[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*/y;
const NUMBER = /\d[\w.]*/y;
const OPERATOR = /\+\+|--|->|=>|::|&&|\|\||[-+*/%&|^=!<>]=|[^]/y;
/** The beginning of a comment or of a text in quotes, such as `r#"`. */
const lex_brackets_OPENING = /\/\*|[^\s"'`]{0,8}["'`]/y;
const CLOSERS = { '(': ')', '[': ']', '{': '}' };
const CLOSING = new Set(Object.values(CLOSERS));
/** A comment begins so in every language with brackets; where it ends is the lexicon's to say. */
const isComment = (text, at) => text.startsWith('//', at) || text.startsWith('/*', at);
class BracketLexer {
    #text;
    #lexicon;
    #tokens = [];
    #open = [];
    #position = 0;
    #unbalanced;
    constructor(text, lexicon) {
        this.#text = text;
        this.#lexicon = lexicon;
    }
    lex() {
        while (this.#position < this.#text.length && this.#unbalanced === undefined)
            this.#step();
        const opener = this.#open.at(-1);
        if (opener !== undefined)
            this.#unbalanced ??= { kind: 'unclosed', text: opener.text, start: opener.start };
        return { tokens: this.#tokens, unbalanced: this.#unbalanced };
    }
    #take(pattern) {
        pattern.lastIndex = this.#position;
        return pattern.exec(this.#text)?.[0];
    }
    #step() {
        const start = this.#position;
        const end = this.#lexicon.endOf(this.#text, start);
        if (end === 'unclosed') {
            this.#unbalanced = { kind: 'unclosed', text: this.#take(lex_brackets_OPENING) ?? '', start };
        }
        else if (end !== undefined) {
            if (!isComment(this.#text, start))
                this.#emit('text', this.#text.slice(start, end));
            this.#position = end;
        }
        else {
            this.#stepOverToken();
        }
    }
    #stepOverToken() {
        const space = this.#take(SPACE);
        if (space !== undefined) {
            this.#position += space.length;
            return;
        }
        const [name, number] = [this.#take(lex_brackets_NAME), this.#take(NUMBER)];
        const text = name ?? number ?? this.#take(OPERATOR) ?? '';
        if (name !== undefined)
            this.#emit('name', name);
        else if (number !== undefined)
            this.#emit('number', number);
        else
            this.#emitOperator(text);
        this.#position += text.length;
    }
    #emit(kind, text) {
        this.#tokens.push({ kind, text, start: this.#position });
    }
    #emitOperator(text) {
        const bracket = { kind: 'bracket', text, start: this.#position };
        if (CLOSERS[text] !== undefined)
            this.#open.push(bracket);
        else if (CLOSING.has(text))
            this.#close(text);
        this.#emit(CLOSERS[text] !== undefined || CLOSING.has(text) ? 'bracket' : 'operator', text);
    }
    #close(text) {
        const opener = this.#open.pop();
        if (opener !== undefined && CLOSERS[opener.text] === text)
            return;
        // Of two that do not fit the smaller one is the mistake: a brace holds more than a parenthesis.
        this.#unbalanced =
            opener === undefined || opener.text === '{'
                ? { kind: 'unopened', text, start: this.#position }
                : { kind: 'unclosed', text: opener.text, start: opener.start };
    }
}
/**
 * Cuts code into tokens as far as its brackets and quotes are balanced. It knows nothing of a grammar,
 * which makes it a second opinion on what a grammar with gaps cannot parse. Linear in the text's length.
 */
function lexBrackets(text, lexicon) {
    return new BracketLexer(text, lexicon).lex();
}

;// CONCATENATED MODULE: ./build/analyzers/java/java-lexicon.js
const LINE_COMMENT = /\/\/[^\n]*/y;
const TEXT_BLOCK = /"""[^"\\]*(?:(?:\\[^]|"(?!""))[^"\\]*)*"""/y;
const TEXT = /"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"/y;
const CHARACTER = /'(?:[^'\\\n]|\\[^\n])+'/y;
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
/** Java's comments and texts. */
const JAVA_LEXICON = {
    endOf(text, at) {
        switch (text.charAt(at)) {
            case '/': {
                if (!text.startsWith('/*', at))
                    return endOf(LINE_COMMENT, text, at);
                const end = text.indexOf('*/', at + 2);
                return end === -1 ? 'unclosed' : end + 2;
            }
            case '"': {
                const pattern = text.startsWith('"""', at) ? TEXT_BLOCK : TEXT;
                return endOf(pattern, text, at) ?? 'unclosed';
            }
            case "'":
                return endOf(CHARACTER, text, at) ?? 'unclosed';
            default:
                return undefined;
        }
    },
};

;// CONCATENATED MODULE: ./build/analyzers/java/judge-java-syntax.js



const words = (text) => new Set(text.split(' '));
const judge_java_syntax_CLOSERS = words(') ] } ;');
/** Operators that need a value after them. `*` ends an import, `<`, `>`, `?` and `&` stand among types. */
const DANGLING = words('! != % && += -= /= == *= %= &= |= ^= . / = <= >= ^ || + - ->');
/** Words that a text or a number may follow directly. */
const BEFORE_VALUE = words('assert case default do else in instanceof return throw when yield');
/** Words that go on after a value. */
const AFTER_VALUE = words('instanceof when');
/** Words that begin a statement and nothing else. */
const STATEMENT = words('break continue for if return throw try while');
/** Words that are no value, so that a statement may follow them. */
const NO_VALUE = words('default do else finally try yield');
/** Words that go on after a call, or after a list of parameters. */
const AFTER_CALL = words('default extends implements instanceof permits throws when');
/** Words before a parenthesis that make no call of it. */
const KEYWORDS = words('assert case catch default do else finally for if in instanceof new return switch synchronized throw try when while yield');
/** Longest name quoted in a message, in UTF-16 code units. */
const NAME_LIMIT = 40;
/** Brackets that no comma follows, and none stands before. A brace and an enumeration's `;` may. */
const BEFORE_COMMA = words('( [ ,');
const AFTER_COMMA = words(') ]');
const isLiteral = ({ kind }) => kind === 'text' || kind === 'number';
function judge_java_syntax_isValue(token) {
    return isLiteral(token) || (token.kind === 'name' && !BEFORE_VALUE.has(token.text));
}
/** Whether a value ends before a word that begins a statement, or another value. */
function isUnseparated(left, right) {
    if (isLiteral(right))
        return judge_java_syntax_isValue(left);
    if (right.kind !== 'name')
        return false;
    if (isLiteral(left))
        return !AFTER_VALUE.has(right.text);
    const endsValue = left.text === ']' || (left.kind === 'name' && !NO_VALUE.has(left.text));
    return endsValue && STATEMENT.has(right.text);
}
function judgePair(left, right) {
    if (isUnseparated(left, right))
        return 'expected an operator or `;` before this';
    const isDangling = left.kind === 'operator' && DANGLING.has(left.text) && judge_java_syntax_CLOSERS.has(right.text);
    const isEmptyBefore = right.text === ',' && BEFORE_COMMA.has(left.text);
    const isEmptyAfter = left.text === ',' && AFTER_COMMA.has(right.text);
    return isDangling || isEmptyBefore || isEmptyAfter
        ? `expected a value between \`${left.text}\` and \`${right.text}\``
        : undefined;
}
/** Whether what stands before an opening parenthesis can be called: no keyword, and no annotation's name. */
function isCallee(tokens, at) {
    const callee = tokens[at];
    if (callee?.kind !== 'name' || KEYWORDS.has(callee.text))
        return false;
    let before = at - 1;
    while (tokens[before]?.text === '.')
        before -= 2;
    return tokens[before]?.text !== '@';
}
/** The closing parentheses of calls and of lists of parameters, by their place among the tokens. */
function endsOfCalls(tokens) {
    const open = [];
    const ends = new Set();
    for (const [at, token] of tokens.entries()) {
        if (token.text === '(')
            open.push(at);
        if (token.text === ')' && isCallee(tokens, (open.pop() ?? 0) - 1))
            ends.add(token);
    }
    return ends;
}
function judgeNeighbours(tokens) {
    const ends = endsOfCalls(tokens);
    for (const [index, right] of tokens.entries()) {
        const left = tokens[index - 1];
        if (left === undefined)
            continue;
        const isAfterCall = ends.has(left) && right.kind === 'name' && !AFTER_CALL.has(right.text);
        const message = isAfterCall
            ? `expected an operator or \`;\` before \`${right.text.slice(0, NAME_LIMIT)}\``
            : judgePair(left, right);
        if (message !== undefined) {
            return { message, start: right.start, end: right.start + right.text.length };
        }
    }
    return undefined;
}
/**
 * Judges a text that tree-sitter could not parse: an error is told where a lexer that knows no grammar
 * finds what no version of Java allows, a bracket or quote without its partner, or two tokens that can
 * never be neighbours.
 */
function judgeJavaSyntax(text) {
    const { tokens, unbalanced } = lexBrackets(text, JAVA_LEXICON);
    const neighbours = judgeNeighbours(tokens);
    if (unbalanced === undefined || (neighbours && neighbours.start < unbalanced.start)) {
        return neighbours;
    }
    return describeUnbalanced(unbalanced);
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/java-taint.js
/** How servlets hand out what was sent. */
const java_taint_REQUEST_CALL = /^(?:req|request|httpRequest|servletRequest|httpServletRequest)\.(?:getParameter|getHeader|getQueryString|getRequestURI|getPathInfo|getParameterValues|getReader)\(/;
/** Methods that give back text of their object or of what they are given. */
const java_taint_COPYING = /^(?:trim|strip|toLowerCase|toUpperCase|toString|substring|replace|concat|format|valueOf|join|decode|append|get|of)$/;
const java_taint_everything = ({ namedChildren }) => namedChildren;
const java_taint_PARTS = {
    argument_list: java_taint_everything,
    array_access: ({ namedChildren }) => namedChildren.slice(0, 1),
    array_creation_expression: java_taint_everything,
    array_initializer: java_taint_everything,
    binary_expression: (node) => node.childForFieldName('operator')?.type === '+' ? node.namedChildren : [],
    cast_expression: ({ namedChildren }) => namedChildren.slice(-1),
    method_invocation: (node) => java_taint_COPYING.test(node.childForFieldName('name')?.text ?? '') ? node.namedChildren : [],
    object_creation_expression: (node) => /^(?:String|StringBuilder|File|URL|URI)$/.test(node.childForFieldName('type')?.text ?? '')
        ? (node.childForFieldName('arguments')?.namedChildren ?? [])
        : [],
    parenthesized_expression: java_taint_everything,
    ternary_expression: ({ namedChildren }) => namedChildren.slice(1),
};
function java_taint_assignmentOf(node) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name');
    const value = node.childForFieldName('right') ?? node.childForFieldName('value');
    if (left === null || value === null)
        return undefined;
    const isAdded = node.childForFieldName('operator')?.type === '+=';
    return { names: [left.text], value, isAdded };
}
/** What a request brings in Java's servlets, and how it spreads. */
const JAVA_TAINT = {
    flow: {
        scopes: ['constructor_declaration', 'lambda_expression', 'method_declaration'],
        closures: new Set(['lambda_expression']),
        branches: ['block', 'if_statement', 'switch_block_statement_group', 'ternary_expression'],
        assignments: ['assignment_expression', 'variable_declarator'],
        conditions: ['if_statement', 'ternary_expression', 'while_statement'],
        assignmentOf: java_taint_assignmentOf,
        parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap((each) => each.childForFieldName('name')?.text ?? []),
    },
    isSource: ({ type, text }) => type === 'method_invocation' && java_taint_REQUEST_CALL.test(text.slice(0, 100)),
    variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
    partsOf: (node, danger) => java_taint_PARTS[node.type]?.(node, danger) ?? [],
    checks: /\.(?:contains|containsKey|matches|startsWith)\(|equals\("\w|\w{0,30}(?:[vV]alid|[aA]llow|[sS]afe|[cC]heck)\w{0,30}\(/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/java-refinements.js



const java_refinements_tainted = taintedIn(JAVA_TAINT);
/** A `return` in these leaves something else than the method around them, or is found from there. */
const java_refinements_OWN_RETURN = new Set([
    'class_body',
    'finally_clause',
    'lambda_expression',
]);
/** What the queries of rules/java cannot say, by rule. */
const JAVA_REFINEMENTS = {
    'command-of-request': java_refinements_tainted('shell'),
    'identical-branches': sameText,
    // An anonymous class, or the value of a switch.
    'missing-throw': (match) => when(match.namedChildren.every(({ type }) => type !== 'class_body') &&
        match.parent?.parent?.type !== 'switch_rule', match),
    'path-of-request': java_refinements_tainted('path'),
    'return-in-finally': (match) => [...namedBelow(match, java_refinements_OWN_RETURN)].filter(({ type }) => type === 'return_statement'),
    'self-comparison': withoutCalls,
    'sql-of-request': java_refinements_tainted('sql'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/java-rules-data.js
/** The rules of rules/java, as they are shipped. */
const JAVA_RULES = [
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request|req',
        summary: 'A value of the request is run as a command.',
        message: 'A value of the request becomes part of a command; its sender can run other programs.',
        query: '((method_invocation object: (_) @object name: (identifier) @method arguments: (argument_list . (_) @data)) @match (#match? @object "[rR]untime") (#eq? @method "exec")) ((object_creation_expression type: (type_identifier) @class arguments: (argument_list (_) @data)) @match (#eq? @class "ProcessBuilder"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Both branches do the same.',
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement consequence: (block) @one alternative: (block) @other) @match) ((ternary_expression consequence: (_) @one alternative: (_) @other) @match)',
    },
    {
        id: 'ignored-text',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A changed text is thrown away.',
        message: '`{method}` gives back a new text and leaves this one as it is; the result is lost.',
        query: '((expression_statement (method_invocation object: (identifier) @text name: (identifier) @method) @match) (#any-of? @method "trim" "strip" "toUpperCase" "toLowerCase" "replace" "replaceAll" "substring" "concat") (#match? @text "(?:^(?:name|text|str|string|line|message|path|url|title)|(?:Name|Text|Str|String|Line|Message|Path|Url|Title))$"))',
    },
    {
        id: 'inexact-decimal',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A decimal number is made of a binary one.',
        message: '`new BigDecimal({value})` is not {value} but the nearest binary fraction; give it as a text.',
        query: '((object_creation_expression type: (type_identifier) @class arguments: (argument_list . (decimal_floating_point_literal) @value)) @match (#eq? @class "BigDecimal") (#match? @value "\\\\.\\\\d"))',
    },
    {
        id: 'missing-throw',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'An exception is created and not thrown.',
        message: 'This exception is created and forgotten; `throw` seems to be missing.',
        query: '((expression_statement (object_creation_expression type: (_) @class) @match) (#match? @class "Exception$|^(?:AssertionError|Error|IllegalAccessError|LinkageError|OutOfMemoryError|StackOverflowError)$"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request|req',
        summary: 'The request chooses which file is used.',
        message: 'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
        query: '((object_creation_expression type: (type_identifier) @class arguments: (argument_list (_) @data)) @match (#any-of? @class "File" "FileInputStream" "FileOutputStream" "FileReader" "FileWriter" "RandomAccessFile"))',
    },
    {
        id: 'return-in-finally',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A `return` in `finally` hides errors.',
        message: 'This `return` throws away the error or the result that was on its way.',
        query: '((finally_clause) @match)',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A variable is assigned to itself.',
        message: '`{left}` is assigned to itself.',
        query: '((assignment_expression left: (_) @left operator: "=" right: (_) @right) @match (#eq? @left @right))',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A value is compared with itself.',
        message: 'Both sides of `{operator}` are `{left}`.',
        query: '((binary_expression left: [(identifier) (field_access) (array_access)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request|req',
        summary: 'A value of the request is put into SQL text.',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((method_invocation name: (identifier) @method arguments: (argument_list . (_) @data)) @match (#any-of? @method "executeQuery" "executeUpdate" "execute" "prepareStatement" "createQuery" "createNativeQuery" "queryForList" "queryForObject" "addBatch"))',
    },
    {
        id: 'string-identity',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'Texts are compared by identity.',
        message: '`{operator}` asks whether both are the same object; use `equals`.',
        query: '((binary_expression operator: _ @operator right: (string_literal)) @match (#any-of? @operator "==" "!=")) ((binary_expression left: (string_literal) operator: _ @operator) @match (#any-of? @operator "==" "!="))',
    },
    {
        id: 'swallowed-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'Every error is caught and forgotten.',
        message: 'Every error that happens here is forgotten.',
        query: '((catch_clause (catch_formal_parameter (catch_type . (type_identifier) @type .) name: (identifier) @name) body: (block . "{" . "}" .)) @match (#any-of? @type "Exception" "Throwable" "RuntimeException") (#not-match? @name "ignore|expected|unused"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'The check of certificates is switched off.',
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((method_declaration name: (identifier) @name body: (block . "{" . "}" .)) @match (#eq? @name "checkServerTrusted")) ((_ type: (type_identifier) @class declarator: (variable_declarator value: (lambda_expression body: (true)))) @match (#eq? @class "HostnameVerifier"))',
    },
    {
        id: 'weak-cipher',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A cipher is used that can be broken.',
        message: '{name} can be broken; use AES with GCM.',
        query: '((method_invocation object: (identifier) @class name: (identifier) @method arguments: (argument_list . (string_literal) @name)) @match (#eq? @class "Cipher") (#eq? @method "getInstance") (#match? @name "^.(?:DES|RC4|RC2|Blowfish|ARCFOUR|AES.$|AES/ECB)"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/java-rules.js





/** A syntax error, where the parser and the lexer both see one. */
function java_rules_inspect(root, file) {
    const error = root.hasError ? judgeJavaSyntax(file.text) : undefined;
    return error === undefined
        ? []
        : [toSyntaxMatch('java', file, { ...error, severity: syntaxSeverityOf(file.path) })];
}
/** Java as the rule engine sees it. */
const JAVA = {
    id: 'java-rules',
    name: 'Java rules',
    grammars: ['tree-sitter-java'],
    helpPage: 'java',
    rules: JAVA_RULES,
    refinements: JAVA_REFINEMENTS,
    claims: (path) => path.endsWith('.java'),
    inspectRules: {
        [syntax_match_SYNTAX]: {
            severity: 'error',
            isEnabled: true,
            summary: 'Java cannot parse the file.',
            help: 'The grammar and a lexer both see an error; the first one is told. In tests it is a notice.',
        },
    },
    openInspector: () => java_rules_inspect,
};
/** Mistakes and dangers in Java. */
const javaRules = defineRuleAnalyzer(JAVA);

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/javascript-taint.js
/** How Express, Koa and Fastify hand out what was sent. */
const REQUEST = /^(?:(?:req|request)\.(?:query|body|params|cookies|headers|originalUrl|url|hostname|get\(|param\(|header\()|ctx\.(?:request\.(?:query|body|params|headers)|query|params|headers))/;
/** Methods that give back text of their object. */
const COPYING_METHOD = /^(?:trim|trimStart|trimEnd|toLowerCase|toUpperCase|toString|replace|replaceAll|slice|substring|substr|split|join|concat|normalize|at|pop|shift)$/;
/** Functions that give back the text they were given, in whole or in part. */
const javascript_taint_COPYING = /^(?:String|decodeURIComponent|decodeURI|unescape|atob|path\.(?:join|resolve|normalize)|Buffer\.from|JSON\.parse|JSON\.stringify|util\.format|Object\.assign)$/;
/** An address that begins so stays on one host, whatever follows: a base of the program's own counts. */
const javascript_taint_FIXED_HOST = /^["'`](?:\$\{(?![^}]{0,80}req)[^}]{1,80}\}\/|https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;
const javascript_taint_everything = ({ namedChildren }) => namedChildren;
function javascript_taint_partsOfCall(call) {
    const target = call.childForFieldName('function');
    const values = call.childForFieldName('arguments')?.namedChildren ?? [];
    if (target === null)
        return [];
    if (javascript_taint_COPYING.test(target.text.slice(0, 60)))
        return values;
    const object = target.childForFieldName('object');
    const method = target.childForFieldName('property')?.text ?? '';
    return object !== null && COPYING_METHOD.test(method) ? [object] : [];
}
const javascript_taint_PARTS = {
    array: javascript_taint_everything,
    as_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    await_expression: javascript_taint_everything,
    binary_expression: (node) => /^(?:\+|\|\||\?\?)$/.test(node.childForFieldName('operator')?.type ?? '')
        ? node.namedChildren
        : [],
    call_expression: javascript_taint_partsOfCall,
    // A part of what was sent is sent as well.
    member_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    non_null_expression: javascript_taint_everything,
    parenthesized_expression: javascript_taint_everything,
    subscript_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
    template_string: javascript_taint_everything,
    template_substitution: javascript_taint_everything,
    ternary_expression: ({ namedChildren }) => namedChildren.slice(1),
};
/** The names that a pattern such as `{ id, name: title = '' }` binds. */
function namesIn(pattern) {
    if (!pattern.type.endsWith('pattern') || pattern.namedChildCount === 0)
        return [pattern.text];
    const bound = pattern.childForFieldName('value') ?? pattern.childForFieldName('left');
    if (bound !== null && pattern.type === 'pair_pattern')
        return namesIn(bound);
    if (pattern.type.endsWith('assignment_pattern'))
        return [pattern.namedChildren[0]?.text ?? ''];
    return pattern.namedChildren.flatMap((each) => namesIn(each));
}
function javascript_taint_assignmentOf(node) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name');
    const value = node.childForFieldName('right') ?? node.childForFieldName('value');
    if (left === null || value === null)
        return undefined;
    const isAdded = node.type === 'augmented_assignment_expression';
    return { names: left.type === 'object_pattern' ? namesIn(left) : [left.text], value, isAdded };
}
function hasFixedHost({ text }, danger) {
    return danger === 'url' && javascript_taint_FIXED_HOST.test(text.slice(0, 300));
}
/** What a request brings in Express, Koa and Fastify, and how it spreads. */
const JAVASCRIPT_TAINT = {
    flow: {
        scopes: [
            'arrow_function',
            'function_declaration',
            'function_expression',
            'generator_function_declaration',
            'method_definition',
        ],
        closures: new Set(['arrow_function', 'function_declaration', 'function_expression']),
        branches: [
            'else_clause',
            'if_statement',
            'statement_block',
            'switch_case',
            'ternary_expression',
        ],
        assignments: [
            'assignment_expression',
            'augmented_assignment_expression',
            'variable_declarator',
        ],
        conditions: ['if_statement', 'ternary_expression', 'while_statement'],
        assignmentOf: javascript_taint_assignmentOf,
        parametersOf: (scope) => {
            const list = scope.childForFieldName('parameters') ?? scope.childForFieldName('parameter');
            const named = list?.type === 'identifier' ? [list] : (list?.namedChildren ?? []);
            return named.map((each) => (each.childForFieldName('pattern') ?? each).text);
        },
    },
    isSource: ({ type, text }) => (type === 'member_expression' || type === 'call_expression') &&
        REQUEST.test(text.slice(0, 100)),
    variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
    partsOf: (node, danger) => hasFixedHost(node, danger) ? [] : (javascript_taint_PARTS[node.type]?.(node, danger) ?? []),
    checks: /\.(?:includes|has|test|match|startsWith|indexOf|hasOwnProperty)\(|\bin\s|Number\.is|isNaN|\w{0,30}(?:[vV]alid|[aA]llow|[sS]afe|[cC]heck|[vV]erif|[wW]hitelist)\w{0,30}\(|[!=]==?\s["'`]\w/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/javascript-refinements.js


const javascript_refinements_tainted = taintedIn(JAVASCRIPT_TAINT);
/** What the queries of rules/javascript cannot say, by rule. */
const JAVASCRIPT_REFINEMENTS = {
    'command-of-request': javascript_refinements_tainted('shell'),
    'eval-of-request': javascript_refinements_tainted('code'),
    'html-of-request': javascript_refinements_tainted('html'),
    'identical-branches': sameText,
    'open-redirect': javascript_refinements_tainted('url'),
    'path-of-request': javascript_refinements_tainted('path'),
    'prototype-of-request': javascript_refinements_tainted('name'),
    'query-of-request': javascript_refinements_tainted('sql'),
    'regexp-of-request': javascript_refinements_tainted('code'),
    'sql-of-request': javascript_refinements_tainted('sql'),
    'url-of-request': javascript_refinements_tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/javascript-rules-data.js
/** The rules of rules/javascript, as they are shipped. */
const JAVASCRIPT_RULES = [
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'A value of the request is run as a command.',
        message: 'A value of the request becomes part of a command; its sender can run other programs.',
        query: '((call_expression function: (identifier) @function arguments: (arguments . (_) @data)) @match (#any-of? @function "exec" "execSync")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "child_process" "childProcess" "cp" "shell" "shelljs") (#any-of? @method "exec" "execSync" "spawn" "spawnSync" "execFile"))',
    },
    {
        id: 'cookie-without-protection',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A cookie is written without protection from scripts or plain HTTP.',
        message: 'This cookie is readable by scripts or sent over plain HTTP; somebody asked for that here.',
        query: '((call_expression function: (member_expression property: (property_identifier) @method) arguments: (arguments (object (pair key: (property_identifier) @key value: (false)) @match))) (#eq? @method "cookie") (#any-of? @key "httpOnly" "secure")) ((pair key: (property_identifier) @cookie value: (object (pair key: (property_identifier) @key value: (false)) @match)) (#eq? @cookie "cookie") (#any-of? @key "httpOnly" "secure"))',
    },
    {
        id: 'eval-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'A value of the request is run as code.',
        message: 'A value of the request is run as code.',
        query: '((call_expression function: (identifier) @function arguments: (arguments . [(template_string) (binary_expression) (identifier) (member_expression)] @data)) @match (#any-of? @function "eval" "setTimeout" "setInterval")) ((new_expression constructor: (identifier) @class arguments: (arguments (_) @data)) @match (#eq? @class "Function")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#eq? @object "vm") (#any-of? @method "runInThisContext" "runInNewContext" "runInContext" "compileFunction"))',
    },
    {
        id: 'html-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'A value of the request is put into a page without escaping.',
        message: "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(template_string) (binary_expression)] @data)) @match (#any-of? @object "res" "response") (#any-of? @method "send" "write" "end") (#match? @data "<[a-zA-Z]"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Both branches do the same.',
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement consequence: (statement_block) @one alternative: (else_clause (statement_block) @other)) @match) ((ternary_expression consequence: (_) @one alternative: (_) @other) @match)',
    },
    {
        id: 'jwt-unverified',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A token is read without checking who signed it.',
        message: 'This token is read without checking its signature; anybody can have written it.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments (object (pair key: (_) @key value: (_) @value)))) @match (#any-of? @object "jwt" "jsonwebtoken") (#any-of? @method "verify" "sign") (#any-of? @key "algorithm" "algorithms") (#match? @value "[\'\\"]none[\'\\"]"))',
    },
    {
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'A redirect goes wherever the request says.',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments (_) @data .)) @match (#any-of? @object "res" "reply" "response" "ctx") (#eq? @method "redirect"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'The request chooses which file is used.',
        message: 'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "fs" "fsp" "fs.promises" "fsPromises") (#any-of? @method "readFile" "readFileSync" "writeFile" "writeFileSync" "createReadStream" "createWriteStream" "unlink" "unlinkSync" "readdir" "readdirSync" "rm" "rmSync")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data .)) @match (#any-of? @object "res" "reply") (#any-of? @method "sendFile" "download"))',
    },
    {
        id: 'prototype-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'The request chooses which property is written.',
        message: 'The request chooses which property is written; `__proto__` changes all objects.',
        query: '((assignment_expression left: (subscript_expression index: [(identifier) (member_expression)] @data)) @match)',
    },
    {
        id: 'query-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'The whole request becomes a query of the database.',
        message: 'The request is the query: `$ne` in place of a password fits every user.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(member_expression) (identifier)] @data)) @match (#any-of? @method "find" "findOne" "findOneAndUpdate" "deleteMany" "deleteOne" "updateOne" "updateMany" "countDocuments"))',
    },
    {
        id: 'regexp-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'The request chooses a regular expression.',
        message: 'The request chooses the regular expression; one that takes hours to match stops this program.',
        query: '((new_expression constructor: (identifier) @class arguments: (arguments . (_) @data)) @match (#eq? @class "RegExp"))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'A value of the request is put into SQL text.',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . [(template_string) (binary_expression)] @data)) @match (#any-of? @method "query" "execute" "raw" "$queryRawUnsafe" "$executeRawUnsafe" "run" "all") (#match? @data "^.\\\\s{0,20}(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\\\\s")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (identifier) @data)) @match (#any-of? @method "query" "execute" "raw" "$queryRawUnsafe" "$executeRawUnsafe" "run" "all") (#match? @object "(?:[dD]b|[dD]atabase|[cC]onn|[cC]onnection|[pP]ool|[cC]lient|sequelize|knex|prisma)$"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'The check of certificates is switched off.',
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((pair key: (property_identifier) @key value: (false)) @match (#eq? @key "rejectUnauthorized")) ((assignment_expression left: (member_expression property: (property_identifier) @key) right: [(string) (number)] @value) @match (#eq? @key "NODE_TLS_REJECT_UNAUTHORIZED") (#any-of? @value "0" "\\"0\\"" "\'0\'"))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'req|request|ctx',
        summary: 'The request chooses which address is fetched.',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((call_expression function: (identifier) @function arguments: (arguments . (_) @data)) @match (#any-of? @function "fetch" "axios" "got" "needle")) ((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (_) @data)) @match (#any-of? @object "axios" "got" "http" "https" "superagent") (#any-of? @method "get" "post" "put" "request" "head"))',
    },
    {
        id: 'weak-cipher',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A cipher is used that can be broken.',
        message: '{name} can be broken; use AES with GCM.',
        query: '((call_expression function: (member_expression object: (_) @object property: (property_identifier) @method) arguments: (arguments . (string) @name)) @match (#any-of? @method "createCipheriv" "createDecipheriv" "createCipher" "createDecipher") (#match? @name "^.(?:des|rc4|rc2|bf|aes-?\\\\d{3}-?ecb|aes\\\\d{3})"))',
    },
    {
        id: 'weak-random-for-secret',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A secret is made with a generator that can be guessed.',
        message: 'This generator can be guessed from earlier results; take a cryptographic one for `{name}`.',
        query: '((variable_declarator name: (identifier) @name value: (_) @value) @match (#match? @name "(?:[tT]oken|[pP]assword|[sS]ecret|[nN]once|[sS]alt|[oO]tp|[aA]piKey|sessionId)$") (#match? @value "^[^(){}]{0,60}\\\\(?Math\\\\.random\\\\(")) ((assignment_expression left: (_) @name right: (_) @value) @match (#match? @name "(?:[tT]oken|[pP]assword|[sS]ecret|[nN]once|[sS]alt|[oO]tp|[aA]piKey|sessionId)$") (#match? @value "^[^(){}]{0,60}\\\\(?Math\\\\.random\\\\("))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/javascript-rules.js



/** Programs as people write them: no declarations, which have no code, and nothing that was minified. */
const JAVASCRIPT_PATH = /^(?!.*(?:\.d\.[cm]?ts|[.-]min\.[cm]?js)$).*\.[cm]?[jt]sx?$/s;
/** JavaScript as the rule engine sees it. */
const JAVASCRIPT = {
    id: 'javascript-rules',
    name: 'JavaScript rules',
    grammars: ['tree-sitter-javascript', 'tree-sitter-typescript', 'tree-sitter-tsx'],
    helpPage: 'javascript',
    rules: JAVASCRIPT_RULES,
    refinements: JAVASCRIPT_REFINEMENTS,
    claims: (path) => JAVASCRIPT_PATH.test(path),
    grammarOf(path) {
        if (/\.[cm]?ts$/.test(path))
            return 'tree-sitter-typescript';
        return path.endsWith('.tsx') ? 'tree-sitter-tsx' : 'tree-sitter-javascript';
    },
};
/** Mistakes and dangers in JavaScript. */
const javascriptRules = defineRuleAnalyzer(JAVASCRIPT);

;// CONCATENATED MODULE: ./build/analyzers/json/json-files.js

const json_files_namesOf = (dialect, names) => names.split(' ').map((name) => [name, dialect]);
/** By extension: GitHub's Linguist's lists, less what Biome and `json-lines` look at and what may be no JSON. */
const json_files_EXTENSIONS = new Map([
    ...json_files_namesOf('json', '.arb .avsc .geojson .gltf .har .importmap .ipynb .jsonld .mcmeta .sarif .tfstate .topojson .webapp .webmanifest'),
    ...json_files_namesOf('jsonc', '.sublime-keymap .sublime-project .sublime-settings .sublime-commands .sublime-menu'),
    ...json_files_namesOf('json5', '.json5'),
]);
/** By name, in lower case. */
const NAMES = new Map(json_files_namesOf('json', '.all-contributorsrc .arcconfig .htmlhintrc .watchmanconfig composer.lock deno.lock flake.lock pipfile.lock'));
/** The dialect of a file that is JSON under another name; `undefined` for any other file. */
function jsonDialectOf(path) {
    const name = external_node_path_.posix.basename(path).toLowerCase();
    return NAMES.get(name) ?? json_files_EXTENSIONS.get(external_node_path_.posix.extname(name));
}

;// CONCATENATED MODULE: ./build/analyzers/json/json-page.js

/** The page about them. */
const JSON_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'json',
    title: 'JSON under other names',
    preface: 'Looks at what is JSON and not called `.json`: `.geojson`, `.webmanifest`, `.jsonld`, `.har`, `.ipynb`, `composer.lock`, `Pipfile.lock`, `.sublime-project` (with comments), `.json5` and the like. `.json` and `.jsonc` are Biome’s, `.jsonl` is `json-lines`’.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'The file is not JSON.',
            help: 'Whatever reads the file fails. The first error is told. In tests it is a notice; a template that is not filled in yet is left alone.',
        },
        'duplicate-key': {
            severity: 'error',
            isEnabled: true,
            summary: 'An object has a key twice.',
            help: 'Most readers take the last value and say nothing of the first. Told where a file has no syntax error, and not of JSON5. In tests it is a notice.',
        },
    },
});

;// CONCATENATED MODULE: ./build/analyzers/json/read-json5.js
function isJson5Error(error) {
    return error instanceof SyntaxError && 'lineNumber' in error && 'columnNumber' in error;
}
function offsetOf(text, line, column) {
    let start = 0;
    for (let at = 1; at < line; at += 1)
        start = text.indexOf('\n', start) + 1;
    return Math.min(text.length, start + column - 1);
}
/** The first syntax error of a text, as the parser of json5 has it. */
function readJson5(text, parse) {
    try {
        parse(text);
        return [];
    }
    catch (error) {
        if (!isJson5Error(error))
            throw error;
        const start = offsetOf(text, error.lineNumber, error.columnNumber);
        const message = error.message.replace(/^JSON5: /, '').replace(/ at \d+:\d+$/, '');
        return [{ kind: 'syntax', message, start, end: Math.min(text.length, start + 1) }];
    }
}

;// CONCATENATED MODULE: ./build/analyzers/json/read-json.js

/** Most mistakes told of one file: one missing bracket is echoed by much that follows it. */
const KEY_LIMIT = 20;
/** Longest key quoted in a message, in UTF-16 code units. */
const read_json_NAME_LIMIT = 60;
/** Errors by the parser's names for them. */
const WORDS = {
    InvalidSymbol: 'this is no value of JSON',
    InvalidNumberFormat: 'this is no number of JSON',
    PropertyNameExpected: 'expected a key in double quotes',
    ValueExpected: 'expected a value',
    ColonExpected: 'expected a colon',
    CommaExpected: 'expected a comma',
    CloseBraceExpected: 'expected `}`',
    CloseBracketExpected: 'expected `]`',
    EndOfFileExpected: 'expected the end of the file',
    InvalidCommentToken: 'JSON has no comments',
    UnexpectedEndOfComment: 'this comment is never closed',
    UnexpectedEndOfString: 'this text is never closed',
    InvalidUnicode: '`\\u` needs four hexadecimal digits',
    InvalidEscapeCharacter: 'JSON does not know this escape',
    InvalidCharacter: 'a control character stands in a text',
};
/** Reads a text as JSON: its first syntax error, or else keys that an object has twice. */
function readJson(text, { isLoose }) {
    const objects = [];
    const keys = [];
    const errors = [];
    const options = { disallowComments: !isLoose, allowTrailingComma: isLoose };
    (0,main.visit)(text, {
        onObjectBegin: () => {
            objects.push(new Set());
        },
        onObjectEnd: () => {
            objects.pop();
        },
        onObjectProperty: (key, offset, length) => {
            const known = objects.at(-1);
            if (known === undefined || keys.length === KEY_LIMIT)
                return;
            if (known.has(key)) {
                const message = `the key \`${key.slice(0, read_json_NAME_LIMIT)}\` is there twice; the first value is lost`;
                keys.push({ kind: 'duplicate-key', message, start: offset, end: offset + length });
            }
            known.add(key);
        },
        onError: (code, offset, length) => {
            if (errors.length > 0)
                return;
            const name = (0,main.printParseErrorCode)(code);
            const message = WORDS[name] ?? name;
            errors.push({ kind: 'syntax', message, start: offset, end: offset + length });
        },
    }, options);
    return errors.length > 0 ? errors : keys;
}

;// CONCATENATED MODULE: ./build/analyzers/json.js









/** Deeper nesting than any file has; the parser recurses. */
const json_NESTING_LIMIT = 500;
/** A template is no JSON before it is filled in. */
const json_TEMPLATE = /\{\{|\{%|<%|^[<>]{7} /m;
function read(text, dialect, read5) {
    if (dialect === 'json5')
        return read5(text);
    return readJson(text, { isLoose: dialect === 'jsonc' });
}
function json_analyze({ path, text }, read5) {
    // An empty file waits to be written, and one that goes on for levels is not read by people.
    if (text.trim() === '' || (0,json_nesting/* isNestedDeeper */.F)(text, json_NESTING_LIMIT))
        return [];
    const mistakes = read(text, jsonDialectOf(path) ?? 'json', read5);
    if (mistakes.length === 0 || json_TEMPLATE.test(text))
        return [];
    const index = (0,line_index/* createLineIndex */.r)(text);
    const isWeak = (0,test_files/* isTestFile */.h)(path);
    return (0,own_rule/* toOwnMatches */.tG)(JSON_PAGE, mistakes.map(({ kind, message, start, end }) => ({
        rule: kind,
        message,
        range: index.rangeOfUtf16(start, Math.min(end, text.length)),
        ...(isWeak && { severity: 'notice' }),
    })));
}
/** JSON that Biome does not know by its name: syntax, and keys that are there twice. */
const json = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'json',
    name: 'JSON',
    modules: [],
    rules: () => (0,own_rule/* rulesOfPage */.CN)(JSON_PAGE, 'json'),
    claims: (path) => jsonDialectOf(path) !== undefined,
    async load() {
        const { default: library } = await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.t.bind(__webpack_require__, 84841, 19));
        const read5 = (text) => readJson5(text, (json5) => library.parse(json5));
        return { analyze: (file) => json_analyze(file, read5), memoryBytes: () => 0 };
    },
});

;// CONCATENATED MODULE: ./build/analyzers/json-lines.js




/** The rules of `json-lines`. */
const JSON_LINES_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'json-lines',
    title: 'JSON Lines',
    preface: 'Looks at `.jsonl` and `.ndjson`. JSON itself is looked at by Biome.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'A line is not JSON.',
            help: 'Readers stop there, or lose the line. The first three are told. In tests it is a notice.',
        },
    },
});
/** Most lines told of one file. */
const LINE_LIMIT = 3;
/** What is wrong with a line; `undefined` for one that is JSON, or empty. The engine's message quotes the text, so it is not told. */
function mistakeIn(line) {
    if (line.trim() === '')
        return undefined;
    try {
        JSON.parse(line);
        return undefined;
    }
    catch (error) {
        const at = /position (\d+)/.exec((0,errors/* messageOf */.bD)(error))?.[1];
        return at === undefined
            ? 'This line is not JSON'
            : `This line is not JSON from column ${Number(at) + 1}`;
    }
}
function json_lines_analyze({ path, text }) {
    const found = [];
    for (const [at, line] of text.split('\n').entries()) {
        const message = mistakeIn(line);
        if (message === undefined)
            continue;
        const startLine = at + 1;
        const range = { startLine, startColumn: 1, endLine: startLine, endColumn: line.length + 1 };
        found.push({ rule: 'syntax', message, range, ...((0,test_files/* isTestFile */.h)(path) && { severity: 'notice' }) });
        if (found.length === LINE_LIMIT)
            break;
    }
    return (0,own_rule/* toOwnMatches */.tG)(JSON_LINES_PAGE, found);
}
/** JSON Lines: each line is JSON. */
const jsonLines = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'json-lines',
    name: 'JSON Lines',
    modules: [],
    rules: () => (0,own_rule/* rulesOfPage */.CN)(JSON_LINES_PAGE, 'json'),
    claims: (path) => /\.(?:jsonl|ndjson)$/i.test(path),
    load: () => Promise.resolve({ analyze: json_lines_analyze, memoryBytes: () => 0 }),
});

;// CONCATENATED MODULE: ./build/analyzers/line-ends.js



/** The rules of `line-ends`. */
const LINE_ENDS_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'line-ends',
    title: 'Line ends',
    preface: 'Looks at all text, as it is checked out: `.gitattributes` has had its say.',
    rules: {
        mixed: {
            severity: 'notice',
            isEnabled: true,
            summary: 'Some lines end in CRLF, others in LF.',
            help: 'Editors and tools then disagree about where lines end, and a diff shows lines that nobody changed. Convert the file, and let `* text=auto` in `.gitattributes` keep it so. Told once a file, at the first line that ends otherwise than most.',
        },
        interpreter: {
            severity: 'warning',
            isEnabled: true,
            summary: 'The first line of a script ends in CRLF.',
            help: 'On Linux and macOS the carriage return is taken for a part of the interpreter’s name, and the script does not start. Convert the file to LF, and write `*.sh text eol=lf` into `.gitattributes`. In tests it is a notice.',
        },
    },
});
function line_ends_countOf(text, sign) {
    let count = 0;
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length))
        count += 1;
    return count;
}
/** The first line that ends in `\r\n`, or the first that does not, from 1. */
function firstLineEnding(text, isCarriageReturn) {
    let start = 0;
    for (let line = 1;; line += 1) {
        const end = text.indexOf('\n', start);
        const hasReturn = end > 0 && text[end - 1] === '\r';
        if (end === -1 || hasReturn === isCarriageReturn) {
            const endColumn = (end === -1 ? text.length : end) - start + 1;
            return { startLine: line, startColumn: 1, endLine: line, endColumn };
        }
        start = end + 1;
    }
}
function line_ends_inspect({ path, text }) {
    const both = line_ends_countOf(text, '\r\n');
    if (both === 0)
        return [];
    const found = [];
    const first = /^#!.*\r\n/.exec(text);
    if (first !== null) {
        const endColumn = first[0].length;
        const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn };
        const message = 'The carriage return at the end of this line belongs to the interpreter’s name';
        found.push({
            rule: 'interpreter',
            message,
            range,
            ...((0,test_files/* isTestFile */.h)(path) && { severity: 'notice' }),
        });
    }
    const all = line_ends_countOf(text, '\n');
    if (both === all)
        return found;
    const isFew = both * 2 <= all;
    const message = isFew
        ? `${both} of ${all} lines end in CRLF, this one first; the others end in LF`
        : `${all - both} of ${all} lines end in LF, this one first; the others end in CRLF`;
    found.push({ rule: 'mixed', message, range: firstLineEnding(text, isFew) });
    return found;
}
/** Files whose lines do not all end alike. */
const lineEnds = defineTextAnalyzer({ name: 'Line ends', page: LINE_ENDS_PAGE, inspect: line_ends_inspect });

;// CONCATENATED MODULE: ./build/analyzers/markdown/markdown-page.js

/** What we say of Markdown ourselves; markdownlint's rules are explained by markdownlint. */
const MARKDOWN_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'markdown',
    title: 'Markdown',
    preface: 'Looks at `.md` and `.markdown` with [markdownlint](https://github.com/DavidAnson/markdownlint). Without a configuration four rules are on, about links that lead nowhere and tables that fall apart; see [the page of the analyzer](../analyzers/markdown.md).',
    rules: {
        'invalid-configuration': {
            severity: 'error',
            isEnabled: true,
            summary: 'The configuration of markdownlint cannot be read.',
            help: 'Nothing of it is followed: the default rules hold. A part that is not followed is told as a notice: programs, which are not run, and what a file extends that is not in the repository.',
        },
        'unknown-rule': {
            severity: 'notice',
            isEnabled: true,
            summary: 'A configuration of markdownlint names a rule that it does not have.',
            help: 'markdownlint itself passes over it without a word. Rules may be called by their numbers, by their other names and by their tags.',
        },
    },
});

// EXTERNAL MODULE: ./build/analyzers/tool-config/ignore-file.js
var ignore_file = __webpack_require__(26291);
;// CONCATENATED MODULE: ./build/analyzers/markdown/markdown-configs.js





/** In one folder the first that is there counts, as for markdownlint-cli2. */
const RULE_NAMES = [
    '.markdownlint.jsonc',
    '.markdownlint.json',
    '.markdownlint.yaml',
    '.markdownlint.yml',
];
const CLI_NAMES = ['.markdownlint-cli2.jsonc', '.markdownlint-cli2.yaml'];
/** Links that lead nowhere, or were written the wrong way round, and rows that do not fit their table. */
const DEFAULT = {
    kind: 'default',
    config: { default: false, MD011: true, MD042: true, MD052: true, MD056: true },
};
/** A chain of `extends` is this long at most; a longer one is a circle. */
const markdown_configs_EXTENDS_LIMIT = 8;
/** Whether `ignores` of markdownlint-cli2 leaves a file out: globs from the folder that it is in. */
function isIgnoredBy({ path: own, settings }, path) {
    const { ignores } = settings;
    if (!Array.isArray(ignores))
        return false;
    const globs = ignores.filter((glob) => typeof glob === 'string').map(anchored);
    const folder = external_node_path_.posix.dirname(own);
    return (0,ignore_file/* matchesLines */.L)(globs, folder === '.' ? path : external_node_path_.posix.relative(folder, path));
}
/** Here a glob without a slash is for the folder alone, and "!" takes nothing back. */
function anchored(glob) {
    return `/${glob.replace(/^(?:!|#|\.?\/)+/, '')}`;
}
/** The repository's configurations of markdownlint. */
class MarkdownConfigs {
    /** Names of the files that are configurations. */
    static names = new Set([...RULE_NAMES, ...CLI_NAMES]);
    #project;
    #rules;
    #cli;
    #isIgnored;
    constructor(project) {
        this.#project = project;
        this.#rules = new find_tool_config/* ToolConfigFinder */.F(project, { names: RULE_NAMES, isNearest: true });
        this.#cli = new find_tool_config/* ToolConfigFinder */.F(project, { names: CLI_NAMES, isNearest: true });
        this.#isIgnored = (0,ignore_file/* readIgnoreFile */.r)(project, '.markdownlintignore');
    }
    /** The configuration file at a path, when it is one that counts. */
    configAt(path) {
        if (!MarkdownConfigs.names.has(external_node_path_.posix.basename(path)))
            return undefined;
        return [this.#rules.governing(path), this.#cli.governing(path)].find((config) => config?.path === path);
    }
    /** How a file is looked at; `undefined` where it is to be left out. A broken configuration is none. */
    settingsFor(path) {
        if (this.#isIgnored(path))
            return undefined;
        const cli = this.#cli.governing(path);
        if (cli?.kind === 'parsed' && isIgnoredBy(cli, path))
            return undefined;
        const own = this.#rules.governing(path);
        const merged = {
            ...this.#inCli(cli),
            ...(own?.kind === 'parsed' && this.#follow(own.path, own.settings, 0)),
        };
        if (Object.keys(merged).length === 0)
            return DEFAULT;
        // markdownlint itself passes over what it does not know in a configuration.
        return { kind: 'configured', config: merged };
    }
    /** What a configuration of markdownlint-cli2 says of rules. */
    #inCli(cli) {
        const config = cli?.kind === 'parsed' ? cli.settings['config'] : undefined;
        return cli !== undefined && (0,json_object/* isJsonObject */.O)(config)
            ? this.#follow(cli.path, config, 0)
            : undefined;
    }
    /** The settings with those of the files that they extend; packages are not installed here. */
    #follow(path, settings, depth) {
        const { extends: base, ...own } = settings;
        if (typeof base !== 'string' || depth >= markdown_configs_EXTENDS_LIMIT)
            return own;
        const basePath = external_node_path_.posix.join(external_node_path_.posix.dirname(path), base);
        const text = basePath.startsWith('..') ? undefined : this.#project.read(basePath);
        const parsed = text === undefined ? undefined : (0,parse_tool_config/* parseToolConfig */.W)(basePath, text);
        if (parsed?.kind !== 'parsed')
            return own;
        const inherited = this.#follow(basePath, parsed.settings, depth + 1);
        return (0,json_object/* jsonObjectOf */.p)([...Object.entries(inherited), ...Object.entries(own)]);
    }
}

;// CONCATENATED MODULE: ./build/analyzers/markdown/rule-table.js
// Written by scripts/tool-rules.ts from markdownlint. Do not edit.
/** The rules of markdownlint, one a line: its names, the tags it has, what it is about. */
const markdown_rule_table_RULE_TABLE = `
MD001,heading-increment headings Heading levels should only increment by one level at a time
MD003,heading-style headings Heading style
MD004,ul-style bullet,ul Unordered list style
MD005,list-indent bullet,ul,indentation Inconsistent indentation for list items at the same level
MD007,ul-indent bullet,ul,indentation Unordered list indentation
MD009,no-trailing-spaces whitespace Trailing spaces
MD010,no-hard-tabs whitespace,hard_tab Hard tabs
MD011,no-reversed-links links Reversed link syntax
MD012,no-multiple-blanks whitespace,blank_lines Multiple consecutive blank lines
MD013,line-length line_length Line length
MD014,commands-show-output code Dollar signs used before commands without showing output
MD018,no-missing-space-atx headings,atx,spaces No space after hash on atx style heading
MD019,no-multiple-space-atx headings,atx,spaces Multiple spaces after hash on atx style heading
MD020,no-missing-space-closed-atx headings,atx_closed,spaces No space inside hashes on closed atx style heading
MD021,no-multiple-space-closed-atx headings,atx_closed,spaces Multiple spaces inside hashes on closed atx style heading
MD022,blanks-around-headings headings,blank_lines Headings should be surrounded by blank lines
MD023,heading-start-left headings,spaces Headings must start at the beginning of the line
MD024,no-duplicate-heading headings Multiple headings with the same content
MD025,single-title,single-h1 headings Multiple top-level headings in the same document
MD026,no-trailing-punctuation headings Trailing punctuation in heading
MD027,no-multiple-space-blockquote blockquote,whitespace,indentation Multiple spaces after blockquote symbol
MD028,no-blanks-blockquote blockquote,whitespace Blank line inside blockquote
MD029,ol-prefix ol Ordered list item prefix
MD030,list-marker-space ol,ul,whitespace Spaces after list markers
MD031,blanks-around-fences code,blank_lines Fenced code blocks should be surrounded by blank lines
MD032,blanks-around-lists bullet,ul,ol,blank_lines Lists should be surrounded by blank lines
MD033,no-inline-html html Inline HTML
MD034,no-bare-urls links,url Bare URL used
MD035,hr-style hr Horizontal rule style
MD036,no-emphasis-as-heading headings,emphasis Emphasis used instead of a heading
MD037,no-space-in-emphasis whitespace,emphasis Spaces inside emphasis markers
MD038,no-space-in-code whitespace,code Spaces inside code span elements
MD039,no-space-in-links whitespace,links Spaces inside link text
MD040,fenced-code-language code,language Fenced code blocks should have a language specified
MD041,first-line-heading,first-line-h1 headings First line in a file should be a top-level heading
MD042,no-empty-links links No empty links
MD043,required-headings headings Required heading structure
MD044,proper-names spelling Proper names should have the correct capitalization
MD045,no-alt-text accessibility,images Images should have alternate text (alt text)
MD046,code-block-style code Code block style
MD047,single-trailing-newline blank_lines Files should end with a single newline character
MD048,code-fence-style code Code fence style
MD049,emphasis-style emphasis Emphasis style
MD050,strong-style emphasis Strong style
MD051,link-fragments links Link fragments should be valid
MD052,reference-links-images images,links Reference links and images should use a label that is defined
MD053,link-image-reference-definitions images,links Link and image reference definitions should be needed
MD054,link-image-style images,links Link and image style
MD055,table-pipe-style table Table pipe style
MD056,table-column-count table Table column count
MD058,blanks-around-tables table Tables should be surrounded by blank lines
MD059,descriptive-link-text accessibility,links Link text should be descriptive
MD060,table-column-style table Table column style
`;

;// CONCATENATED MODULE: ./build/analyzers/markdown/known-rules.js





/** The shipped release, whose pages explain its rules. */
const known_rules_VERSION = '0.42.1';
function known_rules_parseLine(line) {
    const [names = '', tags = '', ...words] = line.split(' ');
    const all = [...names.split(','), ...tags.split(',')].map((word) => word.toLowerCase());
    return { id: names.split(',')[0] ?? '', words: all, summary: `${words.join(' ')}.` };
}
const known_rules_RULES = markdown_rule_table_RULE_TABLE.trim().split('\n').map(known_rules_parseLine);
/** Everything that a configuration may name, in lower case: rules, their other names, tags. */
const MARKDOWN_WORDS = new Set(known_rules_RULES.flatMap(({ words }) => words));
function isOn(value) {
    return (0,json_object/* isJsonObject */.O)(value) ? value['enabled'] !== false : Boolean(value);
}
/** As markdownlint reads it: `default` first, then one key after the other, in any case. */
function known_rules_isRuleOn({ words }, { config }) {
    const entries = Object.entries(config).map(([key, value]) => [key.toLowerCase(), value]);
    const byDefault = entries.find(([key]) => key === 'default');
    const last = entries.findLast(([key]) => words.includes(key));
    return isOn(last?.[1] ?? byDefault?.[1] ?? true);
}
/** Settings with rules on that are wanted, and which of them are off without that. */
function withWanted(settings, wanted) {
    const off = known_rules_RULES.filter((rule) => wanted.has(rule.id) && !known_rules_isRuleOn(rule, settings));
    const config = (0,json_object/* jsonObjectOf */.p)([
        ...Object.entries(settings.config),
        ...off.map(({ id }) => [id, true]),
    ]);
    return { settings: { ...settings, config }, off: new Set(off.map(({ id }) => id)) };
}
function known_rules_list(settings) {
    const rules = known_rules_RULES.map((rule) => ({
        rule: rule.id,
        language: 'markdown',
        severity: settings.kind === 'default' ? 'notice' : 'warning',
        isEnabled: known_rules_isRuleOn(rule, settings),
        summary: rule.summary,
        helpUrl: `https://github.com/DavidAnson/markdownlint/blob/v${known_rules_VERSION}/doc/${rule.id.toLowerCase()}.md`,
    }));
    return [...(0,own_rule/* rulesOfPage */.CN)(MARKDOWN_PAGE, 'markdown'), ...rules];
}
/** markdownlint's rules, with those on that are on where there is no configuration. */
function markdown_known_rules_knownRules() {
    return known_rules_list(DEFAULT);
}
/** markdownlint's rules as the configuration at the top of a repository has them. */
function markdown_known_rules_knownRulesIn(project) {
    return known_rules_list(new MarkdownConfigs(project).settingsFor('README.md') ?? DEFAULT);
}

;// CONCATENATED MODULE: ./build/analyzers/markdown/judge-config.js





/** Keys of a configuration that name no rule. */
const OTHER_KEYS = new Set(['default', 'extends', '$schema']);
/** Settings of markdownlint-cli2 that name programs. */
const PROGRAMS = ['customRules', 'markdownItPlugins', 'outputFormatters', 'modulePaths'];
/** Most things told of one file. A configuration with more of them was written for something else. */
const judge_config_PROBLEM_LIMIT = 50;
function isGiven(value) {
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;
}
function unknownRules(rules, above) {
    return Object.keys(rules)
        .filter((key) => !OTHER_KEYS.has(key) && !MARKDOWN_WORDS.has(key.toLowerCase()))
        .map((key) => ({
        rule: 'unknown-rule',
        message: `markdownlint has no rule, and no tag, that is called "${key}"`,
        keys: [...above, key],
    }));
}
/** What a file extends has to be in the repository: packages are not installed. */
function extendsProblem({ extends: base }, keys, { path, project }) {
    if (typeof base !== 'string')
        return [];
    const basePath = external_node_path_.posix.join(external_node_path_.posix.dirname(path), base);
    const text = basePath.startsWith('..') ? undefined : project.read(basePath);
    const parsed = text === undefined ? undefined : (0,parse_tool_config/* parseToolConfig */.W)(basePath, text);
    if (parsed?.kind === 'parsed')
        return [];
    const message = parsed === undefined
        ? `"${base}" is not among the files analysed, so what it says is not followed`
        : `In "${base}": ${parsed.message}`;
    return [{ rule: 'invalid-configuration', message, keys: [...keys, 'extends'] }];
}
function judge_config_problemsOf(settings, path, project) {
    if (!external_node_path_.posix.basename(path).startsWith('.markdownlint-cli2.')) {
        return [...extendsProblem(settings, [], { path, project }), ...unknownRules(settings, [])];
    }
    const config = settings['config'];
    const rules = (0,json_object/* isJsonObject */.O)(config) ? config : undefined;
    return [
        ...PROGRAMS.filter((key) => isGiven(settings[key])).map((key) => ({
            rule: 'invalid-configuration',
            message: `"${key}" names programs of their own, which are not run`,
            keys: [key],
        })),
        ...(rules === undefined ? [] : extendsProblem(rules, ['config'], { path, project })),
        ...(rules === undefined ? [] : unknownRules(rules, ['config'])),
    ];
}
/** What of a configuration of markdownlint that can be read is not followed. */
function judge_config_judgeConfig({ path, text }, settings, project) {
    const problems = judge_config_problemsOf(settings, path, project);
    if (problems.length === 0)
        return [];
    const locate = createKeyLocator(path, text);
    return problems.slice(0, judge_config_PROBLEM_LIMIT).map(({ rule, message, keys }) => ({
        rule,
        message,
        // Of what is followed for the rest, a part is told with less weight than the whole.
        ...(rule === 'invalid-configuration' && { severity: 'notice' }),
        range: locate(keys),
    }));
}

;// CONCATENATED MODULE: ./build/analyzers/markdown.js








/** Most things told of one file. */
const markdown_MATCH_LIMIT = 50;
/** markdownlint reads 0.5 MB a CPU second; a longer text is data. */
const markdown_TEXT_LIMIT = 524_288;
function markdown_rangeOf({ lineNumber, errorRange }, lines) {
    const line = (lines[lineNumber - 1] ?? '').replace(/\r$/, '');
    const [column = 1, length = line.length] = errorRange ?? [];
    const startColumn = Math.min(column, line.length + 1);
    const endColumn = Math.min(startColumn + length, line.length + 1);
    return { startLine: lineNumber, startColumn, endLine: lineNumber, endColumn };
}
function markdown_toMatch(error, lines, severity) {
    const [rule = 'MD'] = error.ruleNames;
    const detail = error.errorDetail === null ? '' : `: ${error.errorDetail}`;
    return {
        rule,
        severity,
        message: (0,to_message/* toMessage */.R)(`${error.ruleDescription}${detail}`),
        ...(error.ruleInformation !== null && { helpUrl: error.ruleInformation }),
        ...markdown_rangeOf(error, lines),
    };
}
async function openLint() {
    const { lint } = await Promise.all(/* import() */[__webpack_require__.e(449), __webpack_require__.e(484)]).then(__webpack_require__.bind(__webpack_require__, 22449));
    return (text, { config }) => {
        const results = lint({ strings: { text }, config, noInlineConfig: false });
        return results['text'] ?? [];
    };
}
function analyzeConfig(file, config, { project }) {
    if (config.kind === 'parsed') {
        return (0,own_rule/* toOwnMatches */.tG)(MARKDOWN_PAGE, judge_config_judgeConfig(file, config.settings, project));
    }
    const { message, range } = config;
    return (0,own_rule/* toOwnMatches */.tG)(MARKDOWN_PAGE, [{ rule: 'invalid-configuration', message, range }]);
}
function markdown_analyze(file, loaded) {
    const { path, text } = file;
    const { lint, configs, wanted } = loaded;
    const config = configs.configAt(path);
    if (config !== undefined)
        return analyzeConfig(file, config, loaded);
    const settings = isMarkdown(path) ? configs.settingsFor(path) : undefined;
    if (settings === undefined || text.length > markdown_TEXT_LIMIT)
        return [];
    const lines = text.split('\n');
    const all = withWanted(settings, wanted);
    // markdownlint calls all of its rules errors, line lengths too: nothing for which a run should fail.
    const isOurs = settings.kind === 'default';
    return lint(text, all.settings)
        .slice(0, markdown_MATCH_LIMIT)
        .map((error) => markdown_toMatch(error, lines, !isOurs && error.severity === 'error' ? 'warning' : 'notice'))
        .map((match) => (all.off.has(match.rule) ? { ...match, needsLevel: true } : match));
}
function isMarkdown(path) {
    return /\.(?:md|markdown)$/i.test(path);
}
/** markdownlint: links and images that lead nowhere, and whatever the project asks for. */
const markdown = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'markdown',
    name: 'markdownlint',
    modules: [],
    rules: markdown_known_rules_knownRules,
    rulesIn: markdown_known_rules_knownRulesIn,
    claims: (path) => isMarkdown(path) || MarkdownConfigs.names.has(external_node_path_.posix.basename(path)),
    async load({ project, wanted = define_analyzer/* NOTHING_WANTED */.EV }) {
        const lint = await openLint();
        const configs = new MarkdownConfigs(project);
        const loaded = { lint, configs, project, wanted };
        return { analyze: (file) => markdown_analyze(file, loaded), memoryBytes: () => 0 };
    },
});

;// CONCATENATED MODULE: ./build/analyzers/merge-conflict.js




/** The rules of `merge-conflict`. */
const MERGE_CONFLICT_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'merge-conflict',
    title: 'Merge conflicts',
    preface: 'Looks at all text. What stands in a fenced block of Markdown is an example.',
    rules: {
        conflict: {
            severity: 'error',
            isEnabled: true,
            summary: 'A merge conflict was committed unresolved.',
            help: 'Git wrote both sides into the file, between `<<<<<<<` and `>>>>>>>`. Keep what is right and delete the markers. In tests, which may be about conflicts, it is a notice.',
        },
        marker: {
            severity: 'warning',
            isEnabled: true,
            summary: 'A marker of a merge conflict was left behind.',
            help: 'One end of a conflict is there and the other is not: a conflict that was resolved in part. Delete the marker, and look whether both sides are still there. In tests it is a notice.',
        },
    },
});
/** A line that Git or Mercurial writes: seven signs, and a label after those at the ends. */
const MARKER = /^(?:(<{7}|>{7}) \S.*|={7}\r?)$/gm;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/gm;
/** Where the fences of Markdown are; none in other files. */
function fencesOf({ path, text }) {
    if (!/\.(?:md|mdx|markdown|mdown)$/i.test(path))
        return [];
    return [...text.matchAll(FENCE)].map(({ index }) => index);
}
const merge_conflict_KINDS = {
    '<<<<<<<': 'start',
    '>>>>>>>': 'end',
};
function markersOf(file) {
    const fences = fencesOf(file);
    const markers = [];
    const lines = (0,line_index/* createLineIndex */.r)(file.text);
    let fence = 0;
    for (const { index, 0: whole, 1: signs = '' } of file.text.matchAll(MARKER)) {
        while ((fences[fence] ?? Infinity) < index)
            fence += 1;
        if (fence % 2 === 1)
            continue;
        const range = lines.rangeOfUtf16(index, index + whole.trimEnd().length);
        markers.push({ kind: merge_conflict_KINDS[signs] ?? 'middle', range });
    }
    return markers;
}
/** Pairs the markers: a start, a middle and an end are a conflict, anything else is left over. */
function pair(markers) {
    const found = [];
    const leave = ({ range }) => {
        found.push({ rule: 'marker', message: 'A marker of a merge conflict was left behind', range });
    };
    let start;
    let hasMiddle = false;
    for (const marker of markers) {
        if (marker.kind === 'middle') {
            hasMiddle = start !== undefined;
        }
        else if (marker.kind === 'start') {
            if (start !== undefined)
                leave(start);
            [start, hasMiddle] = [marker, false];
        }
        else if (start === undefined || !hasMiddle) {
            leave(marker);
        }
        else {
            const message = `This merge conflict, up to line ${marker.range.startLine}, was committed unresolved`;
            found.push({ rule: 'conflict', message, range: start.range });
            start = undefined;
        }
    }
    if (start !== undefined)
        leave(start);
    return found;
}
function merge_conflict_inspect(file) {
    if (!file.text.includes('<<<<<<< ') && !file.text.includes('>>>>>>> '))
        return [];
    const found = pair(markersOf(file));
    return (0,test_files/* isTestFile */.h)(file.path)
        ? found.map((match) => ({ ...match, severity: 'notice' }))
        : found;
}
/** Conflicts that were committed unresolved. */
const mergeConflict = defineTextAnalyzer({
    name: 'Merge conflicts',
    page: MERGE_CONFLICT_PAGE,
    inspect: merge_conflict_inspect,
});

// EXTERNAL MODULE: ./build/analyzers/php-files.js
var php_files = __webpack_require__(58514);
;// CONCATENATED MODULE: ./build/analyzers/php/lex-php.js
const OPEN_TAG = /<\?(?:php(?=\s|$)|=)/gi;
const HTML_END = /\?>/y;
const lex_php_SPACE = /\s+/y;
const lex_php_LINE_COMMENT = /(?:\/\/|#(?!\[))[^\n?]*(?:\?(?!>)[^\n?]*)*/y;
const HEREDOC = /<<<[ \t]*(?<quote>["']?)(?<label>[A-Za-z_]\w*)\k<quote>\r?\n/y;
const SINGLE_QUOTED = /'[^'\\]*(?:\\[^][^'\\]*)*(?:'|(?<open>$))/y;
const lex_php_VARIABLE = /\$[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*/y;
const lex_php_NAME = /\\?[A-Za-z_\u0080-\uffff][\w\\\u0080-\uffff]*/y;
const lex_php_NUMBER = /\d[\w.]*/y;
const lex_php_OPERATOR = /<=>|\*\*=|\.\.\.|<<=|>>=|===|!==|\?\?=|\?->|\+\+|--|->|=>|::|==|!=|<>|<=|>=|&&|\|\||\?\?|<<|>>|\*\*|[-+*/.%&|^]=|[^]/y;
const lex_php_CLOSERS = { '(': ')', '[': ']', '{': '}', '${': '}' };
/** Words before a parenthesis that make no call of it. */
const lex_php_KEYWORDS = new Set(('abstract and as break case catch class clone const continue declare default do echo else elseif ' +
    'extends final finally fn for foreach from function global if implements include include_once ' +
    'instanceof insteadof interface match namespace new or print private protected public readonly ' +
    'require require_once return static switch throw trait try use var while xor yield').split(' '));
/**
 * A lexer that keeps track of brackets, quotes and tags. It knows nothing of PHP's grammar, which makes
 * it a second opinion: see `judgePhpSyntax`. Linear in the length of the text.
 */
class PhpLexer {
    #text;
    #tokens = [];
    #open = [];
    #position = 0;
    /** Texts in quotes that are open: what is put into a text is no token of its own. */
    #quotes = 0;
    #unbalanced;
    constructor(text) {
        this.#text = text;
    }
    lex() {
        while (this.#enterPhp()) {
            while (this.#step()) {
                // Each step takes at least one character.
            }
        }
        const opener = this.#open.at(-1);
        if (opener !== undefined)
            this.#fail('unclosed', opener.text, opener.start);
        return { tokens: this.#tokens, unbalanced: this.#unbalanced };
    }
    /** Goes to the code after the next opening tag. */
    #enterPhp() {
        OPEN_TAG.lastIndex = this.#position;
        const tag = this.#unbalanced === undefined ? OPEN_TAG.exec(this.#text) : null;
        this.#position = tag === null ? this.#text.length : OPEN_TAG.lastIndex;
        return tag !== null;
    }
    /** Takes one thing; false where PHP ends. */
    #step() {
        if (this.#position >= this.#text.length || this.#unbalanced !== undefined)
            return false;
        const quote = this.#open.at(-1);
        if (quote?.text === '"' || quote?.text === '`') {
            this.#stepInQuotes(quote);
            return true;
        }
        return this.#stepInCode();
    }
    #take(pattern) {
        pattern.lastIndex = this.#position;
        const found = pattern.exec(this.#text);
        if (found === null)
            return undefined;
        this.#position = pattern.lastIndex;
        return found;
    }
    #stepInQuotes(quote) {
        const character = this.#text.charAt(this.#position);
        const next = this.#text.charAt(this.#position + 1);
        if (character === quote.text) {
            this.#position += 1;
            this.#open.pop();
            this.#quotes -= 1;
            this.#emit('string', quote.start);
        }
        else if ((character === '{' && next === '$') || (character === '$' && next === '{')) {
            this.#open.push({ text: '${', start: this.#position, isAfterValue: false });
            this.#position += character === '{' ? 1 : 2;
        }
        else {
            this.#position += character === '\\' ? 2 : 1;
        }
    }
    #stepInCode() {
        const start = this.#position;
        if (this.#skip(start))
            return true;
        if (this.#take(HTML_END) !== undefined) {
            this.#emitText('operator', ';', start);
            return false;
        }
        if (!this.#takeText(start))
            this.#takeToken(start);
        return this.#tokens.at(-1)?.text.toLowerCase() !== '__halt_compiler';
    }
    /** Skips one stretch of space or one comment. */
    #skip(start) {
        if (this.#text.startsWith('/*', start)) {
            const end = this.#text.indexOf('*/', start + 2);
            if (end === -1)
                this.#fail('unclosed', '/*', start);
            this.#position = end === -1 ? this.#text.length : end + 2;
            return true;
        }
        return this.#take(lex_php_SPACE) !== undefined || this.#take(lex_php_LINE_COMMENT) !== undefined;
    }
    #takeText(start) {
        const heredoc = this.#take(HEREDOC);
        if (heredoc !== undefined) {
            this.#takeHeredoc(heredoc.groups?.['label'] ?? '', start);
            return true;
        }
        const single = this.#take(SINGLE_QUOTED);
        if (single === undefined)
            return false;
        if (single.groups?.['open'] !== undefined)
            this.#fail('unclosed', "'", start);
        this.#emit('string', start);
        return true;
    }
    #takeHeredoc(label, start) {
        // The label is letters, digits and underscores.
        const end = new RegExp(`^[ \\t]*${label}\\b`, 'gm');
        end.lastIndex = this.#position;
        if (end.exec(this.#text) === null) {
            this.#fail('unclosed', `<<<${label}`, start);
        }
        else {
            this.#position = end.lastIndex;
            this.#emit('string', start);
        }
    }
    #takeToken(start) {
        if (this.#take(lex_php_VARIABLE) !== undefined)
            this.#emit('variable', start);
        else if (this.#take(lex_php_NAME) !== undefined)
            this.#emit('name', start);
        else if (this.#take(lex_php_NUMBER) !== undefined)
            this.#emit('number', start);
        else
            this.#takeOperator(start);
    }
    #takeOperator(start) {
        const text = this.#take(lex_php_OPERATOR)?.[0] ?? '';
        if (text === '"' || text === '`') {
            this.#open.push({ text, start, isAfterValue: false });
            this.#quotes += 1;
        }
        else if (text === ')' || text === ']' || text === '}') {
            this.#close(text, start);
        }
        else {
            if (lex_php_CLOSERS[text] !== undefined) {
                this.#open.push({ text, start, isAfterValue: this.#isAfterValue() });
            }
            this.#emitText('operator', text, start);
        }
    }
    #isAfterValue() {
        const last = this.#tokens.at(-1);
        if (last === undefined)
            return false;
        if (last.kind === 'name')
            return !lex_php_KEYWORDS.has(last.text.toLowerCase());
        return last.kind === 'variable' || last.kind === 'closing';
    }
    #close(text, start) {
        const opener = this.#open.pop();
        if (opener === undefined || lex_php_CLOSERS[opener.text] !== text)
            this.#fail('unopened', text, start);
        const isClosing = text !== '}' && opener?.isAfterValue === true;
        this.#emitText(isClosing ? 'closing' : 'operator', text, start);
    }
    #fail(kind, text, start) {
        this.#unbalanced ??= { kind, text, start };
    }
    #emit(kind, start) {
        this.#emitText(kind, this.#text.slice(start, this.#position), start);
    }
    #emitText(kind, text, start) {
        if (this.#quotes === 0)
            this.#tokens.push({ kind, text, start });
    }
}
/** Cuts a PHP file into tokens as far as its brackets and quotes are balanced. */
function lexPhp(text) {
    return new PhpLexer(text).lex();
}

;// CONCATENATED MODULE: ./build/analyzers/php/judge-php-syntax.js

const VALUES = new Set(['number', 'string', 'variable']);
const VALUE_ENDS = new Set([...VALUES, 'closing']);
/** Words that may follow a value or a list of parameters directly. */
const INFIX_WORDS = new Set('and as extends implements instanceof or use xor'.split(' '));
/** Operators that need a value after them. */
const judge_php_syntax_DANGLING = new Set('! != !== % && * ** *= + += - -= -> . .= / :: < <= <=> = == === => > >= ?-> ?? ??= ^ ||'.split(' '));
const ENDS = new Set([')', ';', ']', '}']);
/** Longest text quoted in a message, in UTF-16 code units. */
const judge_php_syntax_QUOTE_LIMIT = 40;
const judge_php_syntax_quote = (text) => `\`${text.length > judge_php_syntax_QUOTE_LIMIT ? `${text.slice(0, judge_php_syntax_QUOTE_LIMIT - 1)}…` : text}\``;
function judge_php_syntax_judgePair(left, right) {
    if (left.kind === 'operator') {
        return judge_php_syntax_DANGLING.has(left.text) && ENDS.has(right.text)
            ? `Expected a value after ${judge_php_syntax_quote(left.text)}, found ${judge_php_syntax_quote(right.text)}.`
            : undefined;
    }
    const isOperand = VALUES.has(right.kind) || (right.kind === 'name' && !INFIX_WORDS.has(right.text.toLowerCase()));
    return VALUE_ENDS.has(left.kind) && isOperand
        ? `Expected an operator or \`;\` after ${judge_php_syntax_quote(left.text)}, found ${judge_php_syntax_quote(right.text)}.`
        : undefined;
}
function judge_php_syntax_judgeNeighbours(tokens) {
    for (const [index, right] of tokens.entries()) {
        const left = tokens[index - 1];
        const message = left === undefined ? undefined : judge_php_syntax_judgePair(left, right);
        if (message !== undefined) {
            return { message, start: right.start, end: right.start + right.text.length };
        }
    }
    return undefined;
}
function judge_php_syntax_describe({ kind, text, start }) {
    const message = kind === 'unclosed' ? `${judge_php_syntax_quote(text)} is never closed.` : `${judge_php_syntax_quote(text)} closes nothing.`;
    return { message, start, end: start + text.length };
}
function isFirst(error, { unbalanced }) {
    return unbalanced === undefined || (error !== undefined && error.start < unbalanced.start);
}
/**
 * Judges a text that tree-sitter could not parse. Its grammar for PHP has gaps, so its word alone is not
 * enough: an error is reported where a lexer that knows no grammar finds what no version of PHP allows,
 * a bracket or quote without its partner, or two tokens that can never be neighbours. What is then left
 * out, and how often the two agree, is measured in docs/decisions/0006-rules-as-queries.md.
 */
function judgePhpSyntax(text) {
    const lexed = lexPhp(text);
    const neighbours = judge_php_syntax_judgeNeighbours(lexed.tokens);
    if (isFirst(neighbours, lexed) || lexed.unbalanced === undefined)
        return neighbours;
    return judge_php_syntax_describe(lexed.unbalanced);
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-taint.js
/** What PHP fills with what came with the request. */
const php_taint_REQUEST = new Set([
    '$HTTP_RAW_POST_DATA',
    '$_COOKIE',
    '$_GET',
    '$_POST',
    '$_REQUEST',
]);
/** Parts of `$_SERVER` that the sender writes. */
const SENT_HEADER = /^\$_SERVER\[['"](?:HTTP_(?!HOST)\w{1,60}|QUERY_STRING)['"]\]$/;
/** How Laravel's and Symfony's request objects hand out what was sent. */
const php_taint_REQUEST_CALL = /^(?:\$(?:this->)?request->(?:(?:query|request|cookies|headers)->(?:get|all)|input|query|get|post|cookie|header|json|all|getContent|getQuery|getQueryParams|getParsedBody|getData)|request)\(['"\w)]/;
/** Functions that give back the text they were given, in whole or in part. */
const php_taint_COPYING = /^\\?(?:l?trim|rtrim|chop|strto(?:lower|upper)|(?:uc|lc)(?:first|words)|v?sprintf|implode|join|explode|str_i?replace|substr|mb_substr|(?:raw)?urldecode|base64_decode|hex2bin|gzuncompress|gzinflate|stripslashes|wp_unslash|html_entity_decode|htmlspecialchars_decode|nl2br|strval|strrev|str_pad|stristr|strstr|strtr|utf8_(?:en|de)code|mb_convert_encoding|iconv|json_decode|array_(?:merge|values|shift|pop)|current|reset|end|realpath)$/;
/** Casts whose result is a number or a truth value. */
const NUMBER_CAST = /^(?:int|integer|float|double|bool|boolean)$/i;
const php_taint_everything = ({ namedChildren }) => namedChildren;
function valuesOf(call) {
    const passed = call.childForFieldName('arguments')?.namedChildren ?? [];
    return passed.flatMap((argument) => argument.namedChildren.slice(-1));
}
/** An address that begins so stays on one host, whatever follows. */
const php_taint_FIXED_HOST = /^['"](?:Location:\s{0,5})?(?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#]|\.\.?\/|\w[\w-]{0,60}\.php)/i;
/** By the type of a node: which of its parts come out in its value. */
const php_taint_PARTS = {
    argument: php_taint_everything,
    array_creation_expression: php_taint_everything,
    array_element_initializer: ({ namedChildren }) => namedChildren.slice(-1),
    binary_expression: (node) => /^(?:\.|\?\?|\+|\?:)$/.test(node.childForFieldName('operator')?.type ?? '')
        ? node.namedChildren
        : [],
    cast_expression: (node) => NUMBER_CAST.test(node.childForFieldName('type')?.text ?? '')
        ? []
        : node.namedChildren.slice(-1),
    conditional_expression: ({ namedChildren }) => namedChildren.slice(1),
    encapsed_string: php_taint_everything,
    error_suppression_expression: php_taint_everything,
    function_call_expression: (node) => php_taint_COPYING.test(node.childForFieldName('function')?.text ?? '') ? valuesOf(node) : [],
    heredoc: php_taint_everything,
    heredoc_body: php_taint_everything,
    parenthesized_expression: php_taint_everything,
    sequence_expression: php_taint_everything,
    shell_command_expression: php_taint_everything,
    subscript_expression: ({ namedChildren }) => namedChildren.slice(0, 1),
};
function php_taint_assignmentOf(node) {
    if (node.type === 'foreach_statement') {
        const [list, target] = node.namedChildren;
        const value = target?.type === 'pair' ? target.namedChildren.at(-1) : target;
        if (list === undefined || value?.type !== 'variable_name')
            return undefined;
        return { names: [value.text], value: list, isAdded: false };
    }
    const [left, value] = [node.childForFieldName('left'), node.childForFieldName('right')];
    if (left === null || value === null)
        return undefined;
    const targets = left.type === 'list_literal' ? left.namedChildren : [left];
    const isAdded = node.type === 'augmented_assignment_expression';
    return { names: targets.map(({ text }) => text), value, isAdded };
}
const PHP_FLOW = {
    scopes: ['anonymous_function', 'arrow_function', 'function_definition', 'method_declaration'],
    closures: new Set(['anonymous_function', 'arrow_function']),
    branches: [
        'case_statement',
        'catch_clause',
        'compound_statement',
        'conditional_expression',
        'else_clause',
        'else_if_clause',
        'for_statement',
        'foreach_statement',
        'if_statement',
        'while_statement',
    ],
    assignments: [
        'assignment_expression',
        'augmented_assignment_expression',
        'foreach_statement',
        'reference_assignment_expression',
    ],
    conditions: ['conditional_expression', 'else_if_clause', 'if_statement', 'while_statement'],
    assignmentOf: php_taint_assignmentOf,
    parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).flatMap((each) => each.childForFieldName('name')?.text ?? []),
};
/** What a request brings in PHP, Laravel and Symfony, and how it spreads. */
const PHP_TAINT = {
    flow: PHP_FLOW,
    isSource(node) {
        switch (node.type) {
            case 'variable_name':
                return php_taint_REQUEST.has(node.text);
            case 'subscript_expression':
                return php_taint_REQUEST.has(node.namedChildren[0]?.text ?? '') || SENT_HEADER.test(node.text);
            case 'function_call_expression':
                return /^(?:\\?file_get_contents\(['"]php:\/\/input|\\?filter_input\(INPUT_(?:GET|POST|COOKIE),[^,]{1,60}\)$|request\(['"])/.test(node.text.slice(0, 200));
            case 'member_call_expression':
                return php_taint_REQUEST_CALL.test(node.text.slice(0, 200));
            default:
                return false;
        }
    },
    variableOf: ({ type, text }) => type === 'variable_name' || type === 'member_access_expression' ? text : undefined,
    partsOf: (node, danger) => danger === 'url' && php_taint_FIXED_HOST.test(node.text.slice(0, 300))
        ? []
        : (php_taint_PARTS[node.type]?.(node, danger) ?? []),
    checks: /\b(?:in_array|array_key_exists|array_search|is_numeric|is_int|ctype_\w{1,10}|preg_match|filter_var|str_starts_with|strncmp|hash_equals|checkdate|\w{0,30}(?:valid|allow|safe|check|verif|permi|nonce)\w{0,30})\s?\(|[!=]==?\s{0,2}['"]\w|isset\(\$(?!_(?:GET|POST|REQUEST|COOKIE))/i,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-flow-refinements.js



/** Reports a match whose capture `@data` holds what the sender of a request chose. */
const php_flow_refinements_tainted = (danger) => (match, captures) => {
    const data = captures.get('data');
    return when(data !== undefined && isTainted(data, danger, PHP_TAINT), match);
};
const unserialized = php_flow_refinements_tainted('code');
const sql = php_flow_refinements_tainted('sql');
/** SQL as it begins; anything else with a request's value in it is not for a database. */
const SQL_TEXT = /^.{0,3}\s{0,20}(?:SELECT\s|INSERT\s{1,4}INTO|UPDATE\s|DELETE\s{1,4}FROM|REPLACE\s{1,4}INTO)/i;
/** Whether a text is SQL, and not only the left part of a longer one. */
function isWholeStatement(text) {
    return SQL_TEXT.test(text.text.slice(0, 60)) && text.parent?.type !== 'binary_expression';
}
/** Rules for PHP that follow values of a request. */
const PHP_FLOW_REFINEMENTS = {
    'callback-of-request': php_flow_refinements_tainted('name'),
    'command-of-request': php_flow_refinements_tainted('shell'),
    'echo-of-request': php_flow_refinements_tainted('html'),
    'eval-of-request': php_flow_refinements_tainted('code'),
    'include-of-request': php_flow_refinements_tainted('path'),
    'ldap-of-request': php_flow_refinements_tainted('code'),
    'open-redirect': php_flow_refinements_tainted('url'),
    'path-of-request': php_flow_refinements_tainted('path'),
    'regexp-of-request': php_flow_refinements_tainted('code'),
    'session-of-request': php_flow_refinements_tainted('code'),
    'sql-of-request': (match, captures) => captures.has('text') && !isWholeStatement(match) ? [] : sql(match, captures),
    // What is turned into arrays and numbers only can do no harm.
    'unserialize-of-request': (match, captures) => match.text.includes('allowed_classes') ? [] : unserialized(match, captures),
    'url-of-request': php_flow_refinements_tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-lint-refinements.js


/** Comments, and what PHP defines before the first statement runs. */
const NOT_RUN = /^(?:comment|function_definition|class_declaration|interface_declaration|trait_declaration|enum_declaration|text_interpolation|named_label_statement|empty_statement|php_tag)$/;
/** Classes of which the first catches the others. */
const FAMILY = {
    Error: /^\\?(?:\w{0,30}Error)$/,
    Exception: /^\\?\w{1,60}Exception$/,
    Throwable: /^\\?\w{1,60}(?:Exception|Error)$/,
};
function isShadowed(name, earlier) {
    return earlier.some((each) => {
        const bare = each.replace(/^\\/, '');
        return bare === name.replace(/^\\/, '') || (FAMILY[bare]?.test(name) ?? false);
    });
}
/** Handlers that never run, since one above takes the same. */
function shadowedHandlers(statement) {
    const earlier = [];
    return statement.namedChildren
        .filter(({ type }) => type === 'catch_clause')
        .filter((clause) => {
        const names = (clause.childForFieldName('type')?.namedChildren ?? []).map(({ text }) => text);
        const never = names.length > 0 && names.every((name) => isShadowed(name, earlier));
        earlier.push(...names);
        return never;
    });
}
function php_lint_refinements_hasWrongCount(captures) {
    const [format, values] = [captures.get('format'), captures.get('values')];
    if (format === undefined || values === undefined)
        return false;
    const isPlain = format.namedChildren.every(({ type }) => /^(?:string_content|escape_sequence)$/.test(type));
    const passed = values.namedChildren.filter(({ type }) => type === 'argument');
    if (!isPlain || passed.some(({ text }) => text.startsWith('...') || /^\w+:/.test(text)))
        return false;
    const places = countPlaces(format.text.slice(1, -1));
    return places !== undefined && places > passed.length - 1;
}
/** Uses of a loop's variable after the loop, in the same block, before `unset`. */
function usesAfter(loop, name) {
    let next = loop.nextNamedSibling;
    for (let count = 0; next !== null && count < 50; count += 1, next = next.nextNamedSibling) {
        const text = next.text.slice(0, 5000);
        const isThere = new RegExp(`${name.replace('$', '\\$')}\\b`).test(text);
        if (isThere)
            return !/^unset\b/.test(text) && next.type !== 'foreach_statement';
    }
    return false;
}
/** Whether a function is called where somebody has asked whether it exists. */
function isGuarded(call) {
    return (isChosen(call, /function_exists|extension_loaded|PHP_VERSION|version_compare/i) ||
        [...around(call)].some(({ type }) => type === 'function_static_declaration'));
}
function php_lint_refinements_bodyOf(branch) {
    const text = branch?.text ?? '';
    return branch?.type === 'else_clause' ? (branch.childForFieldName('body')?.text ?? text) : text;
}
/** What the queries of rules/php about slips cannot say, by rule. */
const PHP_LINT_REFINEMENTS = {
    'duplicate-catch': shadowedHandlers,
    'format-argument-count': (match, captures) => when(php_lint_refinements_hasWrongCount(captures), match),
    'identical-branches': (match, captures) => when(php_lint_refinements_bodyOf(captures.get('one')) === php_lint_refinements_bodyOf(captures.get('other')) &&
        !/^\{\s*\}$/.test(php_lint_refinements_bodyOf(captures.get('one'))), match),
    'loop-reference-kept': (match, captures) => when(usesAfter(match, captures.get('name')?.text ?? ''), match),
    'removed-function': (match) => when(!isGuarded(match), match),
    'unreachable-code': (match) => when(!NOT_RUN.test(match.type) && match.type !== 'break_statement', match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-refinements.js






/** A `return` in these leaves something else than the function around them, or is found from there. */
const php_refinements_OWN_RETURN = new Set([
    'anonymous_class',
    'anonymous_function',
    'anonymous_function_creation_expression',
    'arrow_function',
    'finally_clause',
    'function_definition',
    'method_declaration',
]);
/** Kinds of values that no input can change. */
const FIXED = new Set([
    'boolean',
    'cast_expression',
    'class_constant_access_expression',
    'escape_sequence',
    'float',
    'heredoc_end',
    'integer',
    'name',
    'nowdoc',
    'null',
    'qualified_name',
    'string',
    'string_content',
]);
/** Functions whose result is quoted, or a number, and names that say so of a variable. */
const QUOTED = /^\\?(?:escapeshell(?:arg|cmd)|intval|floatval|count|strlen|time|getmypid|implode)$|(?:^\$?|_|->)(?:escaped|safe|quoted)|(?:Escaped|Safe|Quoted|_escaped|_safe|_quoted)$|^\$_SERVER\['(?:argv|PHP_SELF)'\]$|escape|quote/i;
/** What gives another result each time, or changes something. */
const php_refinements_CHANGING = /\+\+|--|[^=!<>]=[^=>]|\b(?:current|each|f?get[cs]?|fetch\w{0,20}|fread|fgets|next|prev|rand|read\w{0,20}|shift|array_shift|array_pop|try\w{0,20}|match\w{0,20}|accept\w{0,20}|consume\w{0,20}|peek\w{0,20}|skip\w{0,20}|preg_match)\b/i;
/** Words of an option that asks for the inside of the program. */
const DEBUGGING = /debug|dump|\bdd\b|trace|verbos|log|print/i;
/** Words of an option that switches off the check of certificates. */
const php_refinements_TLS_OPTION = /verify|insecure|ssl|tls|cert/i;
function isFixed(value) {
    if (FIXED.has(value.type))
        return true;
    const callee = value.childForFieldName('function') ?? value.childForFieldName('name') ?? value;
    return QUOTED.test(value.type.endsWith('call_expression') ? callee.text : value.text);
}
/** The pieces that a text is put together from: by `.`, or within quotes. A loop, since chains are long. */
function piecesOf(text) {
    const pieces = [];
    const waiting = [text];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
        const isComposed = ['binary_expression', 'parenthesized_expression'].includes(node.type);
        if (isComposed || node.type.startsWith('encapsed') || node.type.startsWith('shell_command')) {
            waiting.push(...node.namedChildren);
        }
        else if (node.type === 'conditional_expression') {
            waiting.push(...node.namedChildren.slice(1));
        }
        else
            pieces.push(node);
    }
    return pieces;
}
/** An integer-like text is the same key as the integer. */
function php_refinements_keyOf(key) {
    if (key.type === 'integer')
        return key.text;
    const isPlain = key.namedChildren.every(({ type }) => type === 'string_content');
    const isText = key.type === 'string' || key.type === 'encapsed_string';
    return isText && isPlain ? key.text.slice(1, -1) : undefined;
}
function keysOf(array) {
    const elements = array.namedChildren.filter(({ type }) => type === 'array_element_initializer');
    return elements.flatMap(({ namedChildren: [key, value] }) => key === undefined || value === undefined ? [] : [key]);
}
function fieldsOf(nodes, field) {
    return nodes.flatMap((node) => node.childForFieldName(field) ?? []);
}
const unlessChanging = ({ text }) => php_refinements_CHANGING.test(text) ? undefined : text;
function conditionsOf(statement) {
    const clauses = statement.namedChildren.filter(({ type }) => type === 'else_if_clause');
    return fieldsOf([statement, ...clauses], 'condition');
}
function hasUsedResult(call) {
    const [, second] = call.childForFieldName('arguments')?.namedChildren ?? [];
    return call.childForFieldName('function')?.text === 'print_r' && second !== undefined;
}
/** Whether somebody asked for the output: by an option, or by calling a function that is named so. */
function isMeantForDebugging(call) {
    if (isChosen(call, DEBUGGING))
        return true;
    return [...around(call)].some((outer) => /^(?:function_definition|method_declaration)$/.test(outer.type) &&
        DEBUGGING.test(outer.childForFieldName('name')?.text ?? ''));
}
/** `EXTR_SKIP` keeps what is there, and a prefix keeps it apart. */
function overwrites(call) {
    const [, flags] = call.childForFieldName('arguments')?.namedChildren ?? [];
    return flags === undefined || !/EXTR_(?:SKIP|PREFIX_)/.test(flags.text);
}
/** What a request brings is reported by a rule of its own. */
function isTaintedCode(values) {
    return (values.type === 'arguments' &&
        values.namedChildren.some((each) => isTainted(each, 'code', PHP_TAINT)));
}
/** What the queries of rules/php cannot say, by rule. */
const PHP_REFINEMENTS = {
    ...PHP_FLOW_REFINEMENTS,
    ...PHP_LINT_REFINEMENTS,
    'debug-output': (match) => when(!hasUsedResult(match) && !isMeantForDebugging(match), match),
    'duplicate-array-key': (match) => repeated(keysOf(match), php_refinements_keyOf),
    'duplicate-case': (match) => repeated(fieldsOf(match.namedChildren, 'value'), unlessChanging),
    'duplicate-condition': (match) => repeated(conditionsOf(match), unlessChanging),
    'eval-of-variable': (match) => when(!match.namedChildren.some((each) => isTaintedCode(each)), match),
    'extract-of-request': (match) => when(overwrites(match), match),
    'return-in-finally': (match) => [...namedBelow(match, php_refinements_OWN_RETURN)].filter(({ type }) => type === 'return_statement'),
    'shell-of-variable': (match) => when(match.namedChildCount > 1 &&
        !piecesOf(match).every(isFixed) &&
        !isTainted(match, 'shell', PHP_TAINT), match),
    'tls-verification-off': (match) => when(!isChosen(match, php_refinements_TLS_OPTION), match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/php-rules-data.js
/** The rules of rules/php, as they are shipped. */
const PHP_RULES = [
    {
        id: 'assignment-in-condition',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A condition assigns a constant value.',
        message: 'This assigns, and the condition is always the same; a comparison was probably meant.',
        query: '((if_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))) ((if_statement condition: (parenthesized_expression (binary_expression operator: ["&&" "||" "and" "or"] right: (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))) ((else_if_clause condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match))) ((while_statement condition: (parenthesized_expression (assignment_expression right: [(string) (integer) (float) (boolean) (null)]) @match)))',
    },
    {
        id: 'callback-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'The request chooses which function or class is used.',
        message: 'The request chooses what is called or created here: any function, any class.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "call_user_func" "call_user_func_array" "array_map" "register_shutdown_function" "\\\\call_user_func" "\\\\call_user_func_array")) ((function_call_expression function: [(variable_name) (subscript_expression)] @data) @match) ((object_creation_expression [(variable_name) (subscript_expression)] @data) @match)',
    },
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'A value of the request is run as a command.',
        message: 'A value of the request becomes part of a command line; its sender can run other programs.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "pcntl_exec" "\\\\exec" "\\\\shell_exec" "\\\\system" "\\\\passthru" "\\\\popen" "\\\\proc_open")) ((shell_command_expression) @match @data)',
    },
    {
        id: 'cookie-without-protection',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A cookie is written without `httponly` or `secure`.',
        message: 'This makes cookies readable by scripts, or sends them over plain HTTP.',
        query: '((function_call_expression function: (name) @function arguments: (arguments . (argument (string) @option) . (argument [(integer) (boolean) (string)] @value))) @match (#eq? @function "ini_set") (#any-of? @option "\'session.cookie_httponly\'" "\'session.cookie_secure\'") (#any-of? @value "0" "false" "\'0\'" "\'off\'")) ((function_call_expression function: (name) @function arguments: (arguments (argument (array_creation_expression (array_element_initializer . (string) @option . (boolean) @value) @match)))) (#any-of? @function "setcookie" "session_set_cookie_params" "setrawcookie") (#any-of? @option "\'httponly\'" "\'secure\'") (#any-of? @value "false" "FALSE"))',
    },
    {
        id: 'debug-output',
        severity: 'notice',
        isEnabled: true,
        isForTests: false,
        summary: 'Output for debugging was left in the code.',
        message: '`{function}` was probably left here after debugging; it shows the inside of the program to everybody.',
        query: '((expression_statement (function_call_expression function: (name) @function arguments: (arguments)) @match) (#any-of? @function "var_dump" "print_r" "dd" "debug_zval_refcount" "debug_print_backtrace"))',
    },
    {
        id: 'duplicate-array-key',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'An array has the same key twice.',
        message: 'This key was already given above; the first value is thrown away.',
        query: '((array_creation_expression (array_element_initializer . [(string) (encapsed_string) (integer)] . "=>")) @match)',
    },
    {
        id: 'duplicate-case',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A `switch` has the same case twice.',
        message: 'This case was already given above, so it is never reached.',
        query: '((switch_block (case_statement) (case_statement)) @match)',
    },
    {
        id: 'duplicate-catch',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A handler comes after one that already takes its errors.',
        message: 'This handler never runs: one above it already takes what it names.',
        query: '((try_statement (catch_clause) (catch_clause)) @match)',
    },
    {
        id: 'duplicate-condition',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'An `elseif` asks again what was already asked.',
        message: 'This condition was already asked above, so this branch is never taken.',
        query: '((if_statement alternative: (else_if_clause)) @match)',
    },
    {
        id: 'echo-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: "A request's value is printed as it is.",
        message: 'A value of the request is printed as it is; a link can so put a script into this page.',
        query: '((echo_statement (_) @data) @match) ((print_intrinsic (_) @data) @match) ((expression_statement . [(subscript_expression) (variable_name) (binary_expression)] @data .) @match)',
    },
    {
        id: 'empty-loop-body',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A semicolon ends a condition or loop before its body.',
        message: 'The semicolon ends the statement here; the block after it runs always.',
        query: '((if_statement condition: (_) body: [(empty_statement) (expression_statement . ";")] @match))',
    },
    {
        id: 'eval-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'A value of the request is run as PHP.',
        message: 'A value of the request is run as PHP code.',
        query: '((function_call_expression function: (_) @function arguments: (arguments (argument (_) @data))) @match (#any-of? @function "eval" "create_function" "assert" "\\\\assert"))',
    },
    {
        id: 'eval-of-variable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: '`eval` runs text that is put together at run time.',
        message: '`eval` runs whatever text it is given here; whoever can influence that text runs code.',
        query: '((function_call_expression function: (name) @function arguments: (arguments . (argument [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression) (scoped_call_expression) (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) (binary_expression)]))) @match (#eq? @function "eval"))',
    },
    {
        id: 'extract-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'A request sets variables of the program.',
        message: '`extract` lets the request set any variable here, those that guard access among them.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (variable_name) @request))) @match (#any-of? @function "extract" "\\\\extract") (#any-of? @request "$_GET" "$_POST" "$_REQUEST" "$_COOKIE" "$_FILES"))',
    },
    {
        id: 'format-argument-count',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A format has more places than values.',
        message: 'The format has more places than it is given values.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf")) ((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format) . (argument)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf")) ((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @format) . (argument) . (argument)) @values) @match (#any-of? @function "sprintf" "printf" "\\\\sprintf" "\\\\printf"))',
    },
    {
        id: 'hardcoded-database-password',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'The password of a database stands in the code.',
        message: 'The password of this database stands in the code, for everybody who can read it.',
        query: '((object_creation_expression (name) @class (arguments . (argument) . (argument (_)) . (argument (string (string_content) @password)))) @match (#any-of? @class "mysqli" "PDO")) ((function_call_expression function: (name) @function arguments: (arguments . (argument) . (argument) . (argument (string (string_content) @password)))) @match (#any-of? @function "mysqli_connect" "mysql_connect" "oci_connect"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Both branches do the same.',
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement body: (_) @one . alternative: (else_clause) @other .) @match) ((conditional_expression body: (_) @one alternative: (_) @other) @match)',
    },
    {
        id: 'impossible-count',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A count is compared with a number below zero.',
        message: 'A count is never below zero, so this is always the same.',
        query: '((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator right: (integer) @zero) @match (#any-of? @function "count" "sizeof" "strlen" "mb_strlen" "\\\\count" "\\\\strlen") (#any-of? @operator "<" ">=") (#eq? @zero "0"))',
    },
    {
        id: 'in-array-not-strict',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        summary: '`in_array` compares loosely.',
        message: 'Without `true` as third argument `in_array` compares loosely: "1e1" is 10 and "abc" may be 0.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument) .)) @match (#any-of? @function "in_array" "array_search" "\\\\in_array" "\\\\array_search"))',
    },
    {
        id: 'include-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'A request chooses which file is run.',
        message: 'The request chooses which file is run; look its value up in a list of what is allowed.',
        query: '([(include_expression (_) @data) (include_once_expression (_) @data) (require_expression (_) @data) (require_once_expression (_) @data)] @match)',
    },
    {
        id: 'ldap-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'A value of the request is put into a filter for LDAP or XPath.',
        message: 'A value of the request becomes part of the query; its sender can ask for something else.',
        query: '((function_call_expression function: (_) @function arguments: (arguments (argument) (argument) . (argument (_) @data))) @match (#any-of? @function "ldap_search" "ldap_list" "ldap_read")) ((member_call_expression object: (_) @object name: (_) @method arguments: (arguments . (argument (_) @data))) @match (#match? @object "[xX]path$") (#any-of? @method "query" "evaluate"))',
    },
    {
        id: 'loop-reference-kept',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        summary: 'A loop leaves a reference behind, and its variable is used again.',
        message: 'After this loop `{name}` is still a reference to the last item; writing to it changes the list.',
        query: '((foreach_statement (by_ref (variable_name) @name)) @match)',
    },
    {
        id: 'loose-hash-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A hash is compared with `==`.',
        message: '`{operator}` takes hashes such as `0e12` and `0e34` for equal numbers; use `hash_equals`.',
        query: '((binary_expression left: (function_call_expression function: (_) @function) operator: _ @operator) @match (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\\\md5" "\\\\sha1" "\\\\hash" "\\\\hash_hmac" "\\\\crypt")) ((binary_expression operator: _ @operator right: (function_call_expression function: (_) @function)) @match (#any-of? @operator "==" "!=" "<>") (#any-of? @function "md5" "sha1" "hash" "hash_hmac" "crypt" "md5_file" "sha1_file" "\\\\md5" "\\\\sha1" "\\\\hash" "\\\\hash_hmac" "\\\\crypt"))',
    },
    {
        id: 'missing-throw',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'An exception is created and not thrown.',
        message: 'This exception is created and forgotten; `throw` seems to be missing.',
        query: '((expression_statement (object_creation_expression [(name) (qualified_name)] @class) @match) (#match? @class "(?:Exception|Error)$"))',
    },
    {
        id: 'nan-comparison',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'Something is compared with NAN.',
        message: 'Nothing is equal to NAN, not even NAN; use `is_nan`.',
        query: '((binary_expression left: (_) operator: _ @operator right: (name) @nan) @match (#any-of? @operator "==" "===" "!=" "!==") (#eq? @nan "NAN")) ((binary_expression left: (name) @nan operator: _ @operator right: (_)) @match (#any-of? @operator "==" "===" "!=" "!==") (#eq? @nan "NAN"))',
    },
    {
        id: 'negated-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: '`!` applies to one side of a comparison only.',
        message: '`!` applies to the left side only, so a boolean is compared; `{operator}` was probably meant to be negated.',
        query: '((binary_expression left: (unary_op_expression "!" argument: [(variable_name) (member_access_expression) (subscript_expression) (function_call_expression) (member_call_expression)]) operator: _ @operator right: [(variable_name) (member_access_expression) (subscript_expression) (string) (integer) (encapsed_string) (name) (class_constant_access_expression)]) @match (#any-of? @operator "==" "===" "!=" "!==" "<" ">" "<=" ">="))',
    },
    {
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'A redirect goes wherever the request says.',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "header" "\\\\header") (#match? @data "^.[Ll]ocation:")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "redirect" "wp_redirect")) ((object_creation_expression (name) @class (arguments . (argument (_) @data))) @match (#eq? @class "RedirectResponse"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'The request chooses which file is used.',
        message: 'The request chooses the file that `{function}` uses; `../` leads out of the folder it was meant to stay in.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "readfile" "fopen" "file" "file_get_contents" "file_put_contents" "unlink" "rmdir" "mkdir" "opendir" "scandir" "glob" "highlight_file" "show_source" "parse_ini_file" "rename" "copy" "touch" "chmod" "\\\\readfile" "\\\\fopen" "\\\\file" "\\\\file_get_contents" "\\\\file_put_contents" "\\\\unlink"))',
    },
    {
        id: 'phpinfo-output',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'The whole configuration of the server is shown.',
        message: '`phpinfo` shows paths, versions, modules and the environment with its secrets.',
        query: '((function_call_expression function: (_) @function) @match (#any-of? @function "phpinfo" "\\\\phpinfo"))',
    },
    {
        id: 'preg-eval-modifier',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A regular expression asks for its result to be run.',
        message: 'The modifier `e` ran the replacement as PHP; since PHP 7 it is an error.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument [(string) (encapsed_string)] @pattern))) @match (#any-of? @function "preg_replace" "\\\\preg_replace") (#match? @pattern "[/#~|][imsxADSUXJu]{0,6}e[imsxADSUXJu]{0,6}[\'\\"]$"))',
    },
    {
        id: 'regexp-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'The request chooses a regular expression.',
        message: 'The request chooses the regular expression; one that takes hours to match stops this program.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "preg_match" "preg_match_all" "preg_replace" "preg_replace_callback" "preg_split" "preg_grep" "\\\\preg_match" "\\\\preg_replace"))',
    },
    {
        id: 'removed-function',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A function is used that PHP no longer has.',
        message: '`{function}` was removed from PHP; the program fails here.',
        query: '((function_call_expression function: (name) @function) @match (#any-of? @function "mysql_query" "mysql_connect" "mysql_pconnect" "mysql_select_db" "mysql_fetch_array" "mysql_fetch_assoc" "mysql_fetch_row" "mysql_fetch_object" "mysql_num_rows" "mysql_real_escape_string" "mysql_error" "mysql_close" "mysql_insert_id" "each" "create_function" "split" "spliti" "ereg" "eregi" "ereg_replace" "eregi_replace" "mcrypt_encrypt" "mcrypt_decrypt" "get_magic_quotes_gpc" "get_magic_quotes_runtime" "set_magic_quotes_runtime" "money_format" "call_user_method" "session_register" "session_unregister" "restore_include_path" "hebrevc" "convert_cyr_string" "ezmlm_hash"))',
    },
    {
        id: 'return-in-finally',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: '`return` in `finally` throws away the exception and the result.',
        message: '`return` in `finally` throws away the exception that is on its way, and the result of the body.',
        query: '((finally_clause) @match)',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A variable is assigned to itself.',
        message: '`{left}` is assigned to itself.',
        query: '((assignment_expression left: [(variable_name) (member_access_expression) (scoped_property_access_expression)] @left right: (_) @right) @match (#eq? @left @right))',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'Both sides of an operator are the same.',
        message: 'Both sides of `{operator}` are the same, so the result is known beforehand.',
        query: '((binary_expression left: [(variable_name) (member_access_expression) (subscript_expression) (scoped_property_access_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "===" "<" ">" "<=" ">=" "<=>" "&&" "||" "and" "or" "xor" "-" "/" "%" "^" "??") (#eq? @left @right))',
    },
    {
        id: 'session-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'The request chooses the id of its session.',
        message: 'The request chooses the id of the session; somebody can hand out one that they know.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "session_id" "\\\\session_id" "session_name"))',
    },
    {
        id: 'shell-of-variable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A value is put into a command line unquoted.',
        message: 'A value is put into a command line unquoted; the shell runs what it contains.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument [(binary_expression) (encapsed_string)] @match @command))) (#any-of? @function "exec" "shell_exec" "system" "passthru" "popen" "proc_open" "\\\\exec" "\\\\shell_exec" "\\\\system" "\\\\passthru" "\\\\popen" "\\\\proc_open")) ((shell_command_expression [(variable_name) (member_access_expression) (subscript_expression)]) @match @command)',
    },
    {
        id: 'sql-interpolation',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        summary: 'A variable is put into SQL text.',
        message: 'A variable is put into SQL text; use a placeholder.',
        query: '((function_call_expression function: (name) @function arguments: (arguments (argument (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) @match))) (#any-of? @function "mysqli_query" "pg_query" "mysql_query" "sqlsrv_query") (#match? @match "[=<>(]\\\\s{0,3}[\'\\"%]{0,2}\\\\{?\\\\$")) ((member_call_expression name: (name) @method arguments: (arguments . (argument (encapsed_string [(variable_name) (member_access_expression) (subscript_expression)]) @match))) (#any-of? @method "query" "exec" "prepare" "execute" "get_results" "get_var" "get_row") (#match? @match "^.\\\\s{0,9}(?:SELECT|INSERT|UPDATE|DELETE)\\\\s[^$]{0,400}[=<>(]\\\\s{0,3}[\'\\"%]{0,2}\\\\{?\\\\$"))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: "A request's value is put into SQL text.",
        message: 'A value of the request is put into SQL text; use a placeholder.',
        query: '((encapsed_string) @match @data @text) ((binary_expression operator: ".") @match @data @text) ((function_call_expression function: (_) @function arguments: (arguments (argument [(variable_name) (subscript_expression)] @data))) @match (#any-of? @function "mysqli_query" "mysql_query" "pg_query" "sqlite_query" "mysqli_multi_query" "mysqli_real_query")) ((member_call_expression name: (name) @method arguments: (arguments . (argument (subscript_expression) @data))) @match (#any-of? @method "query" "exec" "whereRaw" "orderByRaw" "selectRaw" "havingRaw")) ((scoped_call_expression scope: (name) @class name: (name) @method arguments: (arguments . (argument (_) @data))) @match (#eq? @class "DB") (#any-of? @method "raw" "select" "statement" "unprepared"))',
    },
    {
        id: 'string-addition',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Text is added with `+`.',
        message: '`+` adds numbers; texts are joined with `.`.',
        query: '((binary_expression left: [(string) (encapsed_string)] @text operator: "+") @match (#match? @text "^.[^0-9.+\\\\s-]")) ((binary_expression operator: "+" right: [(string) (encapsed_string)] @text) @match (#match? @text "^.\\\\s{0,5}[^0-9.+\\\\s-]"))',
    },
    {
        id: 'strpos-as-condition',
        severity: 'notice',
        isEnabled: false,
        isForTests: false,
        summary: 'A position is used as a yes or no.',
        message: '`{function}` returns 0 when the text is found at the very beginning, which counts as not found here.',
        query: '([(if_statement condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (else_if_clause condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (while_statement condition: (parenthesized_expression (function_call_expression function: (_) @function) @match)) (unary_op_expression "!" argument: (function_call_expression function: (_) @function) @match)] (#any-of? @function "strpos" "stripos" "strrpos" "strripos" "mb_strpos" "mb_stripos" "\\\\strpos" "\\\\stripos")) ((binary_expression operator: _ @operator [left: (function_call_expression function: (_) @function) @match right: (function_call_expression function: (_) @function) @match]) (#any-of? @operator "&&" "||" "and" "or") (#any-of? @function "strpos" "stripos" "strrpos" "strripos" "mb_strpos" "mb_stripos" "\\\\strpos" "\\\\stripos"))',
    },
    {
        id: 'swallowed-exception',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A handler for any error does nothing at all.',
        message: 'Every error is swallowed here without a word.',
        query: '((catch_clause type: (type_list . (named_type) @type .) body: (compound_statement . "{" . "}" .)) @match (#any-of? @type "Exception" "\\\\Exception" "Throwable" "\\\\Throwable"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'The certificate of the other side is not checked.',
        message: 'Without checking the certificate, anyone on the way can read and change what is sent.',
        query: '((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument [(boolean) (integer)] @value))) @match (#any-of? @function "curl_setopt" "\\\\curl_setopt") (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0")) ((array_element_initializer . (name) @option "=>" [(boolean) (integer)] @value) @match (#any-of? @option "CURLOPT_SSL_VERIFYPEER" "CURLOPT_SSL_VERIFYHOST") (#any-of? @value "false" "FALSE" "False" "0")) ((array_element_initializer . (string) @option "=>" [(boolean) (integer)] @value) @match (#any-of? @option "\'verify_peer\'" "\'verify_peer_name\'") (#any-of? @value "false" "FALSE" "False" "0"))',
    },
    {
        id: 'unreachable-code',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Code stands after the end of its block.',
        message: 'This is never reached: the statement before it always leaves the block.',
        query: '((compound_statement [(return_statement) (break_statement) (continue_statement) (expression_statement (throw_expression))] . (_) @match))',
    },
    {
        id: 'unserialize-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'A request chooses which objects are built, and can run code by it.',
        message: '`unserialize` builds any object that the request names; its `__wakeup` and `__destruct` run.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "unserialize" "\\\\unserialize"))',
    },
    {
        id: 'upload-with-own-name',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'An uploaded file keeps the name that its sender gave it.',
        message: 'The file is stored under the name that its sender chose; with `.php` at its end it can be run.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (_) @target))) @match (#any-of? @function "move_uploaded_file" "\\\\move_uploaded_file") (#match? @target "\\\\$_FILES\\\\[.{1,60}\\\\[.name.\\\\]"))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: '_GET|_POST|_REQUEST|_COOKIE|_FILES|_SERVER|php://input|request|INPUT_',
        summary: 'The request chooses which address is fetched.',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "curl_init" "\\\\curl_init" "simplexml_load_file" "get_headers" "getimagesize" "fsockopen")) ((function_call_expression function: (_) @function arguments: (arguments (argument (name) @option) . (argument (_) @data))) @match (#any-of? @function "curl_setopt" "\\\\curl_setopt") (#eq? @option "CURLOPT_URL")) ((member_call_expression object: (_) @object name: (_) @method arguments: (arguments (argument (_) @data))) @match (#match? @object "[cC]lient$|[hH]ttp$") (#any-of? @method "get" "post" "request"))',
    },
    {
        id: 'weak-cipher',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A cipher is used that can be broken.',
        message: '{name} can be broken; use `aes-256-gcm`.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (string) @name))) @match (#any-of? @function "openssl_encrypt" "openssl_decrypt" "\\\\openssl_encrypt" "\\\\openssl_decrypt") (#match? @name "^.(?:[Dd][Ee][Ss]|[Rr][Cc][24]|[Bb][Ff]|[Aa][Ee][Ss]-\\\\d{3}-[Ee][Cc][Bb])"))',
    },
    {
        id: 'weak-hash-of-password',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A password is hashed with a function made for speed.',
        message: '`{function}` is fast, so that billions of passwords can be tried against a stolen hash; use `password_hash`.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument (_) @data))) @match (#any-of? @function "md5" "sha1" "\\\\md5" "\\\\sha1") (#match? @data "(?:[^a-z_]|^)(?:password|passwd|pwd|[pP]ass)(?:\'\\\\]|\\"\\\\]|\\\\]|\\\\)|$|\\\\s)")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (string)) . (argument (_) @data))) @match (#any-of? @function "hash" "\\\\hash") (#match? @data "(?:[^a-z_]|^)(?:password|passwd|pwd)(?:\'\\\\]|\\"\\\\]|\\\\]|\\\\)|$|\\\\s)"))',
    },
    {
        id: 'weak-random-for-secret',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A secret is made of random numbers that can be guessed.',
        message: 'The numbers of `{function}` can be worked out from earlier ones; use `random_bytes` for a secret.',
        query: '((assignment_expression left: (_) @name right: (function_call_expression function: (_) @function)) @match (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$")) ((assignment_expression left: (_) @name right: (function_call_expression function: (_) @hash arguments: (arguments . (argument (function_call_expression function: (_) @function))))) @match (#any-of? @hash "md5" "sha1" "base64_encode" "bin2hex" "hash" "crypt") (#any-of? @function "rand" "mt_rand" "uniqid" "lcg_value" "\\\\rand" "\\\\mt_rand" "\\\\uniqid") (#match? @name "(?:[Tt]oken|TOKEN|[Pp]assw(?:or)?d|PASSWORD|[Ss]ecret|SECRET|[Nn]once|NONCE|[Ss]alt|SALT|csrf|Csrf|CSRF)$"))',
    },
    {
        id: 'world-writable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'Everybody on the machine may change a file.',
        message: 'With mode {mode} everybody on this machine may change it.',
        query: '((function_call_expression function: (_) @function arguments: (arguments . (argument) . (argument (integer) @mode))) @match (#any-of? @function "chmod" "mkdir" "\\\\chmod" "\\\\mkdir") (#match? @mode "^0o?[0-7]?[0-7][0-7][2367]$"))',
    },
    {
        id: 'xml-external-entities',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A parser of XML follows what the document refers to.',
        message: 'This lets the document refer to files of this machine and to addresses inside your network.',
        query: '((argument [(name) (binary_expression)] @options) @match (#match? @options "^(?:LIBXML_\\\\w{1,20}\\\\s?\\\\|\\\\s?){0,4}LIBXML_(?:NOENT|DTDLOAD)")) ((function_call_expression function: (_) @function arguments: (arguments . (argument (boolean) @value))) @match (#eq? @function "libxml_disable_entity_loader") (#any-of? @value "false" "FALSE"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/php-rules.js






/** A syntax error, where the parser and the lexer both see one. */
function php_rules_inspect(root, file) {
    const error = root.hasError ? judgePhpSyntax(file.text) : undefined;
    return error === undefined ? [] : [toSyntaxMatch('php', file, error)];
}
/** PHP as the rule engine sees it. */
const PHP = {
    id: 'php-rules',
    name: 'PHP rules',
    grammars: ['tree-sitter-php'],
    helpPage: 'php',
    rules: PHP_RULES,
    refinements: PHP_REFINEMENTS,
    claims: php_files/* isPhpFile */.b,
    inspectRules: {
        [syntax_match_SYNTAX]: {
            severity: 'error',
            isEnabled: true,
            summary: 'PHP cannot parse the file.',
            help: 'The parser and the lexer both see an error; the first one is told. A file that is a template of something else is left alone.',
        },
    },
    openInspector: () => php_rules_inspect,
};
/** Mistakes and dangers in PHP. */
const phpRules = defineRuleAnalyzer(PHP);

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/python-taint.js
/** How Flask, Django and FastAPI hand out what was sent. */
const python_taint_REQUEST = /^(?:self\.)?request\.(?:args|form|values|json|data|cookies|headers|GET|POST|COOKIES|META|body|query_string|query_params|get_json\(|get_data\(|get_argument\()/;
/** Methods that give back text of their object. */
const python_taint_COPYING_METHOD = /^(?:strip|lstrip|rstrip|lower|upper|title|replace|decode|encode|format|join|split|get|getlist|pop|read)$/;
/** Functions that give back the text they were given, in whole or in part. */
const python_taint_COPYING = /^(?:str|bytes|unquote|unquote_plus|urllib\.parse\.unquote|os\.path\.(?:join|abspath|normpath)|Path|pathlib\.Path|base64\.b64decode|b64decode|base64\.urlsafe_b64decode|json\.loads)$/;
const python_taint_FIXED_HOST = /^[fF]?["'](?:https?:\/\/[\w.-]{1,200}(?::\d{1,5})?[/?#]|\/\w|[?#])/;
const python_taint_everything = ({ namedChildren }) => namedChildren;
function python_taint_partsOfCall(call) {
    const target = call.childForFieldName('function');
    const values = call.childForFieldName('arguments')?.namedChildren ?? [];
    if (target === null)
        return [];
    if (python_taint_COPYING.test(target.text.slice(0, 60)))
        return values;
    const object = target.childForFieldName('object');
    const method = target.childForFieldName('attribute')?.text ?? '';
    if (object === null || !python_taint_COPYING_METHOD.test(method))
        return [];
    return /^(?:format|join|replace)$/.test(method) ? [object, ...values] : [object];
}
const python_taint_PARTS = {
    await: python_taint_everything,
    // In SQL the values beside a statement stand in a tuple; in a format they become text.
    binary_operator: (node) => /^[+%/]$/.test(node.childForFieldName('operator')?.type ?? '') ? node.namedChildren : [],
    boolean_operator: python_taint_everything,
    call: python_taint_partsOfCall,
    concatenated_string: python_taint_everything,
    conditional_expression: ({ namedChildren }) => [
        ...namedChildren.slice(0, 1),
        ...namedChildren.slice(2),
    ],
    dictionary: () => [],
    interpolation: python_taint_everything,
    keyword_argument: (node) => node.namedChildren.slice(-1),
    list: python_taint_everything,
    parenthesized_expression: python_taint_everything,
    string: python_taint_everything,
    subscript: ({ namedChildren }) => namedChildren.slice(0, 1),
    tuple: python_taint_everything,
};
function python_taint_assignmentOf(node) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('name');
    const value = node.childForFieldName('right') ?? node.childForFieldName('value');
    if (left === null || value === null)
        return undefined;
    const targets = left.type === 'pattern_list' ? left.namedChildren : [left];
    return {
        names: targets.map(({ text }) => text),
        value,
        isAdded: node.type === 'augmented_assignment',
    };
}
function python_taint_hasFixedHost({ text }, danger) {
    return danger === 'url' && python_taint_FIXED_HOST.test(text.slice(0, 300));
}
/** What a request brings in Flask, Django and FastAPI, and how it spreads. */
const PYTHON_TAINT = {
    flow: {
        scopes: ['function_definition', 'lambda'],
        closures: new Set(['function_definition', 'lambda']),
        branches: ['block', 'conditional_expression'],
        assignments: ['assignment', 'augmented_assignment', 'named_expression'],
        conditions: ['conditional_expression', 'elif_clause', 'if_statement', 'while_statement'],
        assignmentOf: python_taint_assignmentOf,
        parametersOf: (scope) => (scope.childForFieldName('parameters')?.namedChildren ?? []).map((each) => (each.childForFieldName('name') ?? each.namedChildren[0] ?? each).text),
    },
    isSource: ({ type, text }) => (type === 'attribute' || type === 'call') && python_taint_REQUEST.test(text.slice(0, 100)),
    variableOf: ({ type, text }) => (type === 'identifier' ? text : undefined),
    partsOf: (node, danger) => python_taint_hasFixedHost(node, danger) ? [] : (python_taint_PARTS[node.type]?.(node, danger) ?? []),
    checks: /\b(?:not\s)?in\s|\.is(?:digit|alnum|alpha|numeric)\(|match\(|startswith\(|\w{0,30}(?:valid|allow|safe|check|verif)\w{0,30}\(|[!=]=\s["']\w/,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/python-refinements.js


const python_refinements_tainted = taintedIn(PYTHON_TAINT);
/** What the queries of rules/python cannot say, by rule. */
const PYTHON_REFINEMENTS = {
    'command-of-request': python_refinements_tainted('shell'),
    'deserialization-of-request': python_refinements_tainted('code'),
    'eval-of-request': python_refinements_tainted('code'),
    'html-of-request': python_refinements_tainted('html'),
    'identical-branches': sameText,
    'open-redirect': python_refinements_tainted('url'),
    'path-of-request': python_refinements_tainted('path'),
    'sql-of-request': python_refinements_tainted('sql'),
    'url-of-request': python_refinements_tainted('url'),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/python-rules-data.js
/** The rules of rules/python, as they are shipped. */
const PYTHON_RULES = [
    {
        id: 'command-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        summary: 'A value of the request is run as a command.',
        message: 'A value of the request becomes part of a command; its sender can run other programs.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "os.system" "os.popen" "subprocess.getoutput" "subprocess.getstatusoutput" "commands.getoutput")) ((call function: (_) @function arguments: (argument_list . (_) @data (keyword_argument name: (identifier) @name value: (true)))) @match (#any-of? @function "subprocess.run" "subprocess.call" "subprocess.Popen" "subprocess.check_output" "subprocess.check_call" "Popen" "check_output") (#eq? @name "shell"))',
    },
    {
        id: 'deserialization-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        summary: 'Data of the request is turned into objects of its own choosing.',
        message: "This builds any object that the data names, and the data is the request's.",
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "pickle.loads" "pickle.load" "cPickle.loads" "marshal.loads" "dill.loads" "yaml.load" "yaml.unsafe_load" "jsonpickle.decode" "shelve.open"))',
    },
    {
        id: 'eval-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        summary: 'A value of the request is run as code.',
        message: 'A value of the request is run as code.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "eval" "exec" "compile"))',
    },
    {
        id: 'html-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        summary: 'A value of the request is put into a page without escaping.',
        message: "A value of the request reaches the page unescaped; its sender can run scripts in the reader's browser.",
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "HttpResponse" "mark_safe" "Markup" "render_template_string" "flask.render_template_string" "make_response"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Both branches do the same.',
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_statement condition: (_) consequence: (block) @one . alternative: (else_clause body: (block) @other)) @match) ((conditional_expression . (_) @one . (_) . (_) @other) @match)',
    },
    {
        id: 'jwt-unverified',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A token is read without checking who signed it.',
        message: 'This token is read without checking its signature; anybody can have written it.',
        query: '((call function: (_) @function arguments: (argument_list (keyword_argument name: (identifier) @name value: (false)))) @match (#eq? @function "jwt.decode") (#eq? @name "verify")) ((call function: (_) @function arguments: (argument_list (keyword_argument value: (dictionary (pair key: (string) @name value: (false)))))) @match (#eq? @function "jwt.decode") (#any-of? @name "\\"verify_signature\\"" "\'verify_signature\'"))',
    },
    {
        id: 'open-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        summary: 'A redirect goes wherever the request says.',
        message: 'This redirect goes wherever the request says, to other sites too.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "redirect" "flask.redirect" "HttpResponseRedirect" "RedirectResponse"))',
    },
    {
        id: 'path-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        summary: 'The request chooses which file is used.',
        message: 'The request chooses the file that is used here; `../` leads out of the folder it was meant to stay in.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "open" "send_file" "flask.send_file" "os.remove" "os.unlink" "shutil.rmtree" "FileResponse" "os.listdir"))',
    },
    {
        id: 'sql-of-request',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        summary: 'A value of the request is put into SQL text.',
        message: 'A value of the request becomes part of the SQL text; use a placeholder.',
        query: '((call function: (attribute attribute: (identifier) @method) arguments: (argument_list . (_) @data)) @match (#any-of? @method "execute" "executemany" "executescript" "raw" "extra"))',
    },
    {
        id: 'url-of-request',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        needs: 'request',
        summary: 'The request chooses which address is fetched.',
        message: 'The request chooses the address that is fetched from here, from inside your network.',
        query: '((call function: (_) @function arguments: (argument_list . (_) @data)) @match (#any-of? @function "requests.get" "requests.post" "requests.put" "requests.head" "urlopen" "urllib.request.urlopen" "httpx.get" "httpx.post"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/python-rules.js



/** A path with a placeholder is a template's: its text is not Python before it is filled in. */
const PYTHON_PATH = /^(?!.*(?:\{\{|\{%)).*\.pyw?$/s;
/** Python as the rule engine sees it. */
const PYTHON = {
    id: 'python-rules',
    name: 'Python rules',
    grammars: ['tree-sitter-python'],
    helpPage: 'python',
    rules: PYTHON_RULES,
    refinements: PYTHON_REFINEMENTS,
    claims: (path) => PYTHON_PATH.test(path),
};
/** Mistakes and dangers in Python. */
const pythonRules = defineRuleAnalyzer(PYTHON);

;// CONCATENATED MODULE: ./build/analyzers/ruff/config-chain.js

/** Files that extend one another; real chains have two or three. */
const CHAIN_LIMIT = 8;
function problem(file, reason) {
    return {
        kind: 'problem',
        problem: {
            path: file.path,
            rule: 'invalid-configuration',
            severity: 'warning',
            message: `The file that "extend" names is not followed: ${reason}`,
            place: { kind: 'key', keys: [...file.keys, 'extend'] },
        },
    };
}
function follow(file, seen, open) {
    const target = file.settings['extend'];
    if (target === undefined)
        return undefined;
    if (typeof target !== 'string')
        return problem(file, 'expected a path.');
    // Ruff expands a home folder and variables of the environment here. Neither is the repository's.
    const path = external_node_path_.posix.normalize(`${file.folder === '' ? '.' : file.folder}/${target}`);
    if (/^[/~]|\$/.test(target) || path.startsWith('..')) {
        return problem(file, 'it is outside the analysed folder.');
    }
    if (seen.some((earlier) => earlier.path === path))
        return problem(file, 'it extends this file.');
    if (seen.length >= CHAIN_LIMIT)
        return problem(file, `more than ${CHAIN_LIMIT} files in a row.`);
    const extended = open(path);
    if (extended === undefined)
        return problem(file, 'it is not there.');
    return { kind: 'file', file: extended };
}
/** Follows `extend` from one file, inside the analysed folder, a bounded number of times. */
function followExtends(first, open) {
    const files = [first];
    for (let step = follow(first, files, open); step !== undefined;) {
        if (step.kind === 'problem')
            return { files, problems: [step.problem] };
        files.push(step.file);
        step = follow(step.file, files, open);
    }
    return { files, problems: [] };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/glob.js
/** Patterns longer than this are refused: their work is the length of the pattern times the path's. */
const PATTERN_LIMIT = 1000;
class PatternError extends Error {
}
const anything = () => true;
/** Compiles one pattern; `/` matters only beside `**`, as in Ruff, whose `*` crosses folders. */
class Compiler {
    #characters;
    #steps = [];
    #at = 0;
    constructor(pattern) {
        this.#characters = Array.from(pattern);
    }
    compile() {
        this.#sequence(false);
        if (this.#at < this.#characters.length)
            throw new PatternError('unexpected "}"');
        this.#steps.push({ kind: 'end' });
        return this.#steps;
    }
    #sequence(isNested) {
        while (this.#at < this.#characters.length) {
            const character = this.#characters[this.#at];
            if (isNested ? character === '}' || character === ',' : character === '}')
                return;
            this.#item();
        }
        if (isNested)
            throw new PatternError('a "{" is not closed');
    }
    #item() {
        const character = this.#next();
        if (character === '*')
            this.#stars();
        else if (character === '?')
            this.#emit(anything);
        else if (character === '[')
            this.#emit(this.#class());
        else if (character === '{')
            this.#alternatives();
        else
            this.#literal(character === '\\' ? this.#next() : character);
    }
    #next() {
        const character = this.#characters[this.#at];
        if (character === undefined)
            throw new PatternError('it ends too early');
        this.#at += 1;
        return character;
    }
    #emit(accepts) {
        this.#steps.push({ kind: 'character', accepts });
    }
    #literal(expected) {
        this.#emit((character) => character === expected);
    }
    /** `.*`: a fork to take one more character or to go on. */
    #anyNumber() {
        const fork = this.#steps.length;
        this.#steps.push({ kind: 'fork', targets: [fork + 1, fork + 3] });
        this.#emit(anything);
        this.#steps.push({ kind: 'fork', targets: [fork] });
    }
    /** `**` as a whole part of the path stands for any number of folders, else it is as good as `*`. */
    #stars() {
        const before = this.#characters[this.#at - 2] ?? '/';
        const [second, third] = this.#characters.slice(this.#at, this.#at + 2);
        if ('/{,'.includes(before) && second === '*' && third === '/')
            this.#folders();
        else
            this.#anyNumber();
    }
    /** `**` and the `/` after it: nothing at all, or anything that ends in `/`. */
    #folders() {
        this.#at += 2;
        const fork = this.#steps.length;
        this.#steps.push({ kind: 'fork', targets: [] });
        this.#anyNumber();
        this.#literal('/');
        this.#steps[fork] = { kind: 'fork', targets: [fork + 1, this.#steps.length] };
    }
    #class() {
        const isNegated = this.#characters[this.#at] === '!' || this.#characters[this.#at] === '^';
        if (isNegated)
            this.#at += 1;
        const ranges = [];
        let character = this.#next();
        do {
            ranges.push([character, this.#rangeEnd(character)]);
            character = this.#next();
        } while (character !== ']');
        return (tested) => ranges.some(([from, to]) => from <= tested && tested <= to) !== isNegated;
    }
    #rangeEnd(from) {
        const to = this.#characters[this.#at + 1];
        if (this.#characters[this.#at] !== '-' || to === undefined || to === ']')
            return from;
        this.#at += 2;
        return to;
    }
    #alternatives() {
        const fork = this.#steps.length;
        this.#steps.push({ kind: 'fork', targets: [] });
        const starts = [];
        const exits = [];
        do {
            starts.push(this.#steps.length);
            this.#sequence(true);
            exits.push(this.#steps.length);
            this.#steps.push({ kind: 'fork', targets: [] });
        } while (this.#next() === ',');
        this.#steps[fork] = { kind: 'fork', targets: starts };
        for (const exit of exits) {
            this.#steps[exit] = { kind: 'fork', targets: [this.#steps.length] };
        }
    }
}
/** The steps that can be reached from the given ones without taking a character. */
function reach(steps, from) {
    const reached = new Set();
    const open = [...from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (reached.has(at))
            continue;
        reached.add(at);
        const step = steps[at];
        if (step?.kind === 'fork')
            open.push(...step.targets);
    }
    return reached;
}
function run(steps, text) {
    let active = reach(steps, [0]);
    for (const character of text) {
        const next = [];
        for (const at of active) {
            const step = steps[at];
            if (step?.kind === 'character' && step.accepts(character))
                next.push(at + 1);
        }
        active = reach(steps, next);
        if (active.size === 0)
            return false;
    }
    return active.has(steps.length - 1);
}
/** Patterns of at most one star and nothing else that is special: nearly all of them. */
const PLAIN = /^[^*?[\]{}\\]*(?:\*(?!\*)[^*?[\]{}\\]*)?$/;
function plainMatcher(pattern) {
    const star = pattern.indexOf('*');
    if (star < 0)
        return (text) => text === pattern;
    const head = pattern.slice(0, star);
    const tail = pattern.slice(star + 1);
    return (text) => text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
}
/**
 * Compiles a glob as Ruff reads it (globset's syntax, where `*` and `?` match `/` too). A pattern from
 * the repository is hostile: matching never back-tracks. Returns what is wrong with a broken pattern.
 */
function compileGlob(pattern) {
    if (pattern.length > PATTERN_LIMIT)
        return `it is longer than ${PATTERN_LIMIT} characters`;
    if (PLAIN.test(pattern))
        return plainMatcher(pattern);
    try {
        const steps = new Compiler(pattern).compile();
        return (text) => run(steps, text);
    }
    catch (error) {
        if (error instanceof PatternError)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/path-pattern.js


const GLOB_CHARACTERS = /[*?[\]{}\\]/g;
/**
 * The pattern with the folder in front, as if the analysed folder were `/`. A pattern that is
 * absolute, or leads out of the analysed folder, can match no path here: `undefined`.
 */
function absolute(pattern, folder) {
    if (pattern.startsWith('/'))
        return undefined;
    const escaped = folder.replaceAll(GLOB_CHARACTERS, String.raw `\$&`);
    const joined = external_node_path_.posix.normalize(`${escaped === '' ? '.' : escaped}/${pattern}`);
    return joined.startsWith('..') ? undefined : `/${joined}`;
}
const never = () => false;
/** Compiles a pattern; returns what is wrong with a broken one. */
function compilePattern(pattern, folder) {
    const rooted = absolute(pattern, folder);
    const path = rooted === undefined ? never : compileGlob(rooted);
    const name = compileGlob(pattern);
    if (typeof path === 'string')
        return path;
    if (typeof name === 'string')
        return name;
    return { matchesPath: (tested) => path(`/${tested}`), matchesName: name };
}
/** Whether a pattern of a list means a file or folder: by its path, or by its name alone. */
function isMeant(pattern, path) {
    return pattern.matchesPath(path) || pattern.matchesName(external_node_path_.posix.basename(path));
}
/** The values that are for this file, in the configuration's order. */
function valuesFor(entries, path) {
    return entries
        .filter(({ pattern, isNegated }) => isMeant(pattern, path) !== isNegated)
        .map(({ value }) => value);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/python-version.js
/** The Python versions that the shipped Ruff knows, as it names them. */
const PYTHON_VERSIONS = [
    'py37',
    'py38',
    'py39',
    'py310',
    'py311',
    'py312',
    'py313',
    'py314',
    'py315',
];
/** The operators of PEP 440 that set a lower end, with the major and minor version after them. */
const LOWER_END = /^\s*(?:===?|~=|>=?)\s*v?(?:0!)?(\d{1,4})\.(\d{1,4})(?!\d)/;
/**
 * The lowest Python version that a `requires-python` allows, such as `py39` for `>=3.9,<4`;
 * `undefined` when it names none that Ruff knows.
 */
function lowestVersion(requiresPython) {
    const lowest = requiresPython
        .split(',')
        .map((specifier) => LOWER_END.exec(specifier))
        .filter((match) => match !== null)
        .map(([, major, minor]) => ({ major: Number(major), minor: Number(minor) }))
        .toSorted((left, right) => left.major - right.major || left.minor - right.minor)[0];
    if (lowest === undefined)
        return undefined;
    const name = `py${lowest.major}${lowest.minor}`;
    return PYTHON_VERSIONS.find((version) => version === name);
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./build/analyzers/ruff/plain-table.js

/** Ruff's deepest setting has 4 levels; a deep value would overflow the engine's stack, which ends it. */
const plain_table_DEPTH_LIMIT = 8;
/** Whether a value is a table. */
function isTable(value) {
    return typeof value === 'object' && !Array.isArray(value);
}
/** A table of the given entries. */
function tableOf(entries) {
    const table = Object.create(null);
    for (const [key, value] of entries)
        table[key] = value;
    return table;
}
/** A table without entries. */
const EMPTY_TABLE = tableOf([]);
function plain_table_toPlain(value, depth) {
    if (typeof value !== 'object')
        return value;
    // No setting of Ruff is a date.
    if (value instanceof smol_toml_dist/* TomlDate */.PJ)
        return value.toISOString();
    if (depth > plain_table_DEPTH_LIMIT)
        return 'nested too deeply';
    if (Array.isArray(value))
        return value.map((item) => plain_table_toPlain(item, depth + 1));
    return tableOf(Object.entries(value).map(([key, item]) => [key, plain_table_toPlain(item, depth + 1)]));
}
/** Copies a parsed table without what could harm the engine: deep nesting, objects that are no data. */
function toPlainTable(table) {
    return tableOf(Object.entries(table).map(([key, value]) => [key, plain_table_toPlain(value, 1)]));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/read-config.js




/** The names of Ruff's configuration files; in one folder the first that is there counts. */
const read_config_CONFIG_NAMES = ['.ruff.toml', 'ruff.toml', 'pyproject.toml'];
/** How a `pyproject.toml` that cannot be parsed still shows that it is meant for Ruff. */
const RUFF_HEADER = /^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*ruff[ \t]*[.\]]/m;
/** Deeper nesting than any real configuration has; the parser recurses. */
const read_config_NESTING_LIMIT = 64;
/** The folder of a path, `''` for the analysed folder. */
function read_config_folderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === '.' ? '' : folder;
}
function tableAt(value, key) {
    return isTable(value) ? value[key] : undefined;
}
function stringOf(value) {
    return typeof value === 'string' ? value : undefined;
}
function brokenFile(path, text, error) {
    const isProject = external_node_path_.posix.basename(path) === 'pyproject.toml';
    const { line, column } = error instanceof smol_toml_dist/* TomlError */.zx ? error : { line: 1, column: 1 };
    const [reason = ''] = (0,errors/* messageOf */.bD)(error).split('\n');
    return {
        path,
        folder: read_config_folderOf(path),
        keys: [],
        settings: EMPTY_TABLE,
        isForRuff: !isProject || RUFF_HEADER.test(text),
        problems: [
            {
                path,
                rule: 'invalid-configuration',
                severity: 'error',
                message: `The file is no TOML, so Ruff's settings in it are not followed: ${reason}`,
                place: { kind: 'position', line, column },
            },
        ],
    };
}
function projectFile(path, document) {
    const settings = tableAt(document['tool'], 'ruff');
    const requiresPython = stringOf(tableAt(document['project'], 'requires-python'));
    return {
        path,
        folder: read_config_folderOf(path),
        keys: ['tool', 'ruff'],
        settings: isTable(settings) ? settings : EMPTY_TABLE,
        isForRuff: isTable(settings),
        ...(requiresPython === undefined ? {} : { requiresPython }),
        problems: [],
    };
}
/** Reads the text of a configuration file. Never throws: a broken file is one with a problem. */
function ruff_read_config_readConfig(path, text) {
    let document;
    try {
        document = toPlainTable((0,smol_toml_dist/* parse */.qg)(text, { integersAsBigInt: 'asNeeded', maxDepth: read_config_NESTING_LIMIT }));
    }
    catch (error) {
        return brokenFile(path, text, error);
    }
    if (external_node_path_.posix.basename(path) === 'pyproject.toml')
        return projectFile(path, document);
    const common = { path, folder: read_config_folderOf(path), keys: [], isForRuff: true, problems: [] };
    return { ...common, settings: document };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/engine-options.js

/** Settings that are ours to follow, or that say nothing about findings: the engine is not given them. */
const NOT_FOR_THE_ENGINE = new Set([
    'analyze',
    'cache-dir',
    'exclude',
    'extend',
    'extend-exclude',
    'extend-include',
    'extension',
    'fix',
    'fix-only',
    'force-exclude',
    'format',
    'include',
    'lint',
    'namespace-packages',
    'output-format',
    'output-prefer-rule-codes',
    'per-file-target-version',
    'required-version',
    'respect-gitignore',
    'show-fixes',
    'src',
    'unsafe-fixes',
]);
/** Settings of `[lint]` that are lists of selectors, or tables of such: we read them ourselves. */
const SELECTION_KEYS = [
    'select',
    'extend-select',
    'ignore',
    'extend-ignore',
    'per-file-ignores',
    'extend-per-file-ignores',
    'fixable',
    'extend-fixable',
    'unfixable',
    'extend-unfixable',
    'extend-safe-fixes',
    'extend-unsafe-fixes',
];
const NOT_FOR_THE_ENGINE_IN_LINT = new Set([...SELECTION_KEYS, 'exclude']);
/** Settings that stood at the top before there was `[lint]`, and are still taken there. */
const ONCE_AT_THE_TOP = /^(?:allowed-confusables|dummy-variable-rgx|explicit-preview-rules|external|flake8-.*|ignore-init-module-imports|isort|logger-objects|mccabe|pep8-naming|pycodestyle|pydocstyle|pyflakes|pylint|pyupgrade|task-tags|typing-modules)$/;
const SELECTION = new Set(SELECTION_KEYS);
function isOnceAtTheTop(key) {
    return SELECTION.has(key) || ONCE_AT_THE_TOP.test(key);
}
/** One value over another, as Ruff combines files: tables setting by setting, anything else whole. */
function over(upper, lower) {
    if (upper === undefined)
        return lower;
    return isTable(upper) && isTable(lower)
        ? tableOf([...Object.entries(lower), ...Object.entries(upper)])
        : upper;
}
/** One table over another, two levels deep: the upper one's settings win. */
function overlay(upper, lower) {
    const merged = Object.entries(lower).map(([key, value]) => [key, over(upper[key], value)]);
    return tableOf([...Object.entries(upper), ...merged]);
}
/** The settings of `[lint]`, with those that a file still has at the top. */
function lintOf(settings) {
    const lint = isTable(settings['lint']) ? settings['lint'] : EMPTY_TABLE;
    const old = Object.entries(settings).filter(([key]) => isOnceAtTheTop(key));
    return overlay(lint, tableOf(old));
}
function without(table, isLeftOut) {
    return tableOf(Object.entries(table).filter(([key]) => !isLeftOut(key)));
}
/** Takes from a file's settings what the engine is to follow. */
function engineOptionsOf(settings) {
    return {
        top: without(settings, (key) => NOT_FOR_THE_ENGINE.has(key) || isOnceAtTheTop(key)),
        lint: without(lintOf(settings), (key) => NOT_FOR_THE_ENGINE_IN_LINT.has(key)),
    };
}
/** The engine's form of the options. */
function toEngineTable({ top, lint }) {
    return tableOf([...Object.entries(top), ['lint', lint]]);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/default-rules.js

/**
 * The rules that are on where a project selects none, by what they tell. How they were chosen, with
 * what each finds in 5.6 million lines of real code: docs/decisions/0004-ruff.md.
 */
const DEFAULTS = {
    // It does not compile, it raises when it runs, or it checks nothing.
    error: `
    F404 F406 F407 F501 F502 F503 F505 F506 F507 F508 F509 F521 F524 F525 F621 F622 F631 F633 F634
    F701 F702 F704 F706 F707 F821 F823 F901
    PLE0100 PLE0115 PLE0117 PLE0118 PLE0241 PLE1132 PLE1142 PLE1300 PLE1307 PLE1507 PLE1700
    PLW0133 PLW0245 PLW0711 PLW1501 PLW2101
    ASYNC105 B016 G101 PGH005 PT010 RUF016`,
    // Very likely not what was meant, or a known hole.
    warning: `
    F504 F522 F523 F601 F602 F632 F811 F822 W605
    PLE0101 PLE0237 PLE0302 PLE0303 PLE0304 PLE0305 PLE0307 PLE0308 PLE0309 PLE0604 PLE0643
    PLE1205 PLE1206 PLE1519 PLE1520 PLE2502
    PLR0133 PLR0206 PLR1708 PLW0129 PLW0177 PLW1507
    ASYNC100 ASYNC210 ASYNC212 ASYNC220 ASYNC221 ASYNC222 ASYNC251
    B002 B003 B005 B006 B012 B015 B021 B025 B029 B030 B031 B032 B035 B039
    FAST003 INT001 INT002 INT003 LOG001 LOG002 PIE794
    RUF006 RUF008 RUF024 RUF026 RUF030 RUF033 RUF034 RUF040 RUF049 RUF064
    S113 S201 S202 S306 S323 S501 S502 S505 S506 S507 S602 S605 S609 S612
    SIM220 SIM221 SIM222 T100
    YTT101 YTT102 YTT103 YTT301 YTT302 YTT303`,
    // Dead code, and what is worth a look.
    notice: `F401 F402 F541 F841 F842 B014 B033 PIE796`,
};
function codesOf(list) {
    return list.trim().split(/\s+/);
}
const default_rules_SEVERITIES = new Map(['error', 'warning', 'notice'].flatMap((severity) => codesOf(DEFAULTS[severity]).map((code) => [code, severity])));
/** The codes of the default rule set. */
const DEFAULT_CODES = [...default_rules_SEVERITIES.keys()];
/** Linters of Ruff that look for mistakes; what the others say is about style. */
const MISTAKE_FAMILIES = /^(?:A|ASYNC|B|BLE|DTZ|E7|E9|F|FAST|G|INT|LOG|NPY|PGH|PIE|PLE|PLW|RUF|S|T10|TRY|YTT)\d/;
/** How much a rule matters: ours, since Ruff has no severities. */
function default_rules_severityOf(code) {
    return default_rules_SEVERITIES.get(code) ?? (MISTAKE_FAMILIES.test(code) ? 'warning' : 'notice');
}
/** What a test may do on purpose: evaluate for an exception, leave a task running, use a shell. */
const default_rules_NOT_IN_TESTS = new Set(codesOf(`
    ASYNC100 ASYNC210 ASYNC212 ASYNC220 ASYNC221 ASYNC222 ASYNC251 B002 B003 B012 B015 B016 B033 F541 F601
    PLE0237 PLE0241 PLE0302 PLE0303 PLE0304 PLE0305 PLE0307 PLE0308 PLE0309 PLE0643 PLE1205 PLR0133 PLW0133 PLW0177 PLW0711
    RUF006 RUF024 S113 S202 S306 S323 S501 S506 S602 S605 SIM220 SIM221 SIM222`));
/** A package's `__init__.py` imports in order to pass on. */
const NOT_IN_PACKAGE_INIT = new Set(['F401']);
/** Stubs repeat names on purpose: overloads, and imports that pass on. */
const NOT_IN_STUBS = new Set(['F811', 'PLE0302']);
/** Findings of a default rule that are not what the rule is on for, by how their messages show it. */
const default_rules_NOT_MEANT = {
    // An import that is tried to see whether it is there.
    F401: /find_spec/,
    // The command is a literal.
    S602: /seems safe/,
    S605: /seems safe/,
    // Not a call left behind, but a program that offers a debugger.
    T100: /^Import for/,
};
/** Whether a finding of a default rule is worth telling in this file. */
function isWorthTelling({ code, message }, path, kind) {
    if (kind.isPackageInit && NOT_IN_PACKAGE_INIT.has(code))
        return false;
    if (kind.isStub && NOT_IN_STUBS.has(code))
        return false;
    if (default_rules_NOT_MEANT[code]?.test(message) === true)
        return false;
    return !default_rules_NOT_IN_TESTS.has(code) || !(0,test_files/* isTestFile */.h)(path);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/rule-table.js
/**
 * The rules of Ruff 0.17.4: one linter a line, its prefix, then `code:name` of each rule
 * without the prefix; `*` is a preview rule, `-` a deprecated one, `!` a removed one. Written by
 * `scripts/ruff-rules.ts` from what the shipped engine answers.
 */
const ruff_rule_table_RULE_TABLE = `
A 001:builtin-variable-shadowing 002:builtin-argument-shadowing 003:builtin-attribute-shadowing 004:builtin-import-shadowing 005:stdlib-module-shadowing 006:builtin-lambda-argument-shadowing
AIR 001:airflow-variable-name-task-id-mismatch 002:airflow-dag-no-schedule-argument 003*:airflow-variable-get-outside-task 004*:airflow-task-branch-as-short-circuit 201*:airflow-xcom-pull-in-template-string 202*:airflow-task-implicit-multiple-outputs 301:airflow3-removal 302:airflow3-moved-to-provider 303:airflow3-incompatible-function-signature 304*:airflow3-dag-dynamic-value 311:airflow3-suggested-update 312:airflow3-suggested-to-move-to-provider 321*:airflow31-moved
ANN 001:missing-type-function-argument 002:missing-type-args 003:missing-type-kwargs 101!:missing-type-self 102!:missing-type-cls 201:missing-return-type-undocumented-public-function 202:missing-return-type-private-function 204:missing-return-type-special-method 205:missing-return-type-static-method 206:missing-return-type-class-method 401:any-type
ARG 001:unused-function-argument 002:unused-method-argument 003:unused-class-method-argument 004:unused-static-method-argument 005:unused-lambda-argument
ASYNC 100:cancel-scope-no-checkpoint 105:trio-sync-call 109:async-function-with-timeout 110:async-busy-wait 115:async-zero-sleep 116:long-sleep-not-forever 119*:yield-in-context-manager-in-async-generator 210:blocking-http-call-in-async-function 212:blocking-http-call-httpx-in-async-function 220:create-subprocess-in-async-function 221:run-process-in-async-function 222:wait-for-process-in-async-function 230:blocking-open-call-in-async-function 240:blocking-path-method-in-async-function 250:blocking-input-in-async-function 251:blocking-sleep-in-async-function
B 002:unary-prefix-increment-decrement 003:assignment-to-os-environ 004:unreliable-callable-check 005:strip-with-multi-characters 006:mutable-argument-default 007:unused-loop-control-variable 008:function-call-in-default-argument 009:get-attr-with-constant 010:set-attr-with-constant 011:assert-false 012:jump-statement-in-finally 013:redundant-tuple-in-exception-handler 014:duplicate-handler-exception 015:useless-comparison 016:raise-literal 017:assert-raises-exception 018:useless-expression 019:cached-instance-method 020:loop-variable-overrides-iterator 021:f-string-docstring 022:useless-contextlib-suppress 023:function-uses-loop-variable 024:abstract-base-class-without-abstract-method 025:duplicate-try-block-exception 026:star-arg-unpacking-after-keyword-arg 027:empty-method-without-abstract-decorator 028:no-explicit-stacklevel 029:except-with-empty-tuple 030:except-with-non-exception-classes 031:reuse-of-groupby-generator 032:unintentional-type-annotation 033:duplicate-value 034:re-sub-positional-args 035:static-key-dict-comprehension 039:mutable-contextvar-default 043*:del-attr-with-constant 901*:return-in-generator 903*:class-as-data-structure 904:raise-without-from-inside-except 905:zip-without-explicit-strict 909*:loop-iterator-mutation 911:batched-without-explicit-strict 912:map-without-explicit-strict
BLE 001:blind-except
C4 00:unnecessary-generator-list 01:unnecessary-generator-set 02:unnecessary-generator-dict 03:unnecessary-list-comprehension-set 04:unnecessary-list-comprehension-dict 05:unnecessary-literal-set 06:unnecessary-literal-dict 08:unnecessary-collection-call 09:unnecessary-literal-within-tuple-call 10:unnecessary-literal-within-list-call 11:unnecessary-list-call 13:unnecessary-call-around-sorted 14:unnecessary-double-cast-or-process 15:unnecessary-subscript-reversal 16:unnecessary-comprehension 17:unnecessary-map 18:unnecessary-literal-within-dict-call 19:unnecessary-comprehension-in-call 20:unnecessary-dict-comprehension-for-iterable
C90 1:complex-structure
COM 812:missing-trailing-comma 818:trailing-comma-on-bare-tuple 819:prohibited-trailing-comma
CPY 001:missing-copyright-notice
D 100:undocumented-public-module 101:undocumented-public-class 102:undocumented-public-method 103:undocumented-public-function 104:undocumented-public-package 105:undocumented-magic-method 106:undocumented-public-nested-class 107:undocumented-public-init 200:unnecessary-multiline-docstring 201:blank-line-before-function 202:blank-line-after-function 203:incorrect-blank-line-before-class 204:incorrect-blank-line-after-class 205:missing-blank-line-after-summary 206:docstring-tab-indentation 207:under-indentation 208:over-indentation 209:new-line-after-last-paragraph 210:surrounding-whitespace 211:blank-line-before-class 212:multi-line-summary-first-line 213:multi-line-summary-second-line 214:overindented-section 215:overindented-section-underline 300:triple-single-quotes 301:escape-sequence-in-docstring 400:missing-trailing-period 401:non-imperative-mood 402:signature-in-docstring 403:first-word-uncapitalized 404:docstring-starts-with-this 405:non-capitalized-section-name 406:missing-new-line-after-section-name 407:missing-dashed-underline-after-section 408:missing-section-underline-after-name 409:mismatched-section-underline-length 410:no-blank-line-after-section 411:no-blank-line-before-section 412:blank-lines-between-header-and-content 413:missing-blank-line-after-last-section 414:empty-docstring-section 415:missing-terminal-punctuation 416:missing-section-name-colon 417:undocumented-param 418:overload-with-docstring 419:empty-docstring 420*:incorrect-section-order 421*:property-docstring-starts-with-verb
DJ 001:django-nullable-model-string-field 003:django-locals-in-render-function 006:django-exclude-with-model-form 007:django-all-with-model-form 008:django-model-without-dunder-str 012:django-unordered-body-content-in-model 013:django-non-leading-receiver-decorator
DOC 102*:docstring-extraneous-parameter 201*:docstring-missing-returns 202*:docstring-extraneous-returns 402*:docstring-missing-yields 403*:docstring-extraneous-yields 501*:docstring-missing-exception 502*:docstring-extraneous-exception
DTZ 001:call-datetime-without-tzinfo 002:call-datetime-today 003:call-datetime-utcnow 004:call-datetime-utcfromtimestamp 005:call-datetime-now-without-tzinfo 006:call-datetime-fromtimestamp 007:call-datetime-strptime-without-zone 011:call-date-today 012:call-date-fromtimestamp 901:datetime-min-max
E 101:mixed-spaces-and-tabs 111*:indentation-with-invalid-multiple 112*:no-indented-block 113*:unexpected-indentation 114*:indentation-with-invalid-multiple-comment 115*:no-indented-block-comment 116*:unexpected-indentation-comment 117*:over-indented 201*:whitespace-after-open-bracket 202*:whitespace-before-close-bracket 203*:whitespace-before-punctuation 204*:whitespace-after-decorator 211*:whitespace-before-parameters 221*:multiple-spaces-before-operator 222*:multiple-spaces-after-operator 223*:tab-before-operator 224*:tab-after-operator 225*:missing-whitespace-around-operator 226*:missing-whitespace-around-arithmetic-operator 227*:missing-whitespace-around-bitwise-or-shift-operator 228*:missing-whitespace-around-modulo-operator 231*:missing-whitespace 241*:multiple-spaces-after-comma 242*:tab-after-comma 251*:unexpected-spaces-around-keyword-parameter-equals 252*:missing-whitespace-around-parameter-equals 261*:too-few-spaces-before-inline-comment 262*:no-space-after-inline-comment 265*:no-space-after-block-comment 266*:multiple-leading-hashes-for-block-comment 271*:multiple-spaces-after-keyword 272*:multiple-spaces-before-keyword 273*:tab-after-keyword 274*:tab-before-keyword 275*:missing-whitespace-after-keyword 301*:blank-line-between-methods 302*:blank-lines-top-level 303*:too-many-blank-lines 304*:blank-line-after-decorator 305*:blank-lines-after-function-or-class 306*:blank-lines-before-nested-definition 401:multiple-imports-on-one-line 402:module-import-not-at-top-of-file 501:line-too-long 502*:redundant-backslash 701:multiple-statements-on-one-line-colon 702:multiple-statements-on-one-line-semicolon 703:useless-semicolon 711:none-comparison 712:true-false-comparison 713:not-in-test 714:not-is-test 721:type-comparison 722:bare-except 731:lambda-assignment 741:ambiguous-variable-name 742:ambiguous-class-name 743:ambiguous-function-name 902:io-error 999!:syntax-error
EM 101:raw-string-in-exception 102:f-string-in-exception 103:dot-format-in-exception
ERA 001:commented-out-code
EXE 001:shebang-not-executable 002:shebang-missing-executable-file 003:shebang-missing-python 004:shebang-leading-whitespace 005:shebang-not-first-line
F 401:unused-import 402:import-shadowed-by-loop-var 403:undefined-local-with-import-star 404:late-future-import 405:undefined-local-with-import-star-usage 406:undefined-local-with-nested-import-star-usage 407:future-feature-not-defined 501:percent-format-invalid-format 502:percent-format-expected-mapping 503:percent-format-expected-sequence 504:percent-format-extra-named-arguments 505:percent-format-missing-argument 506:percent-format-mixed-positional-and-named 507:percent-format-positional-count-mismatch 508:percent-format-star-requires-sequence 509:percent-format-unsupported-format-character 521:string-dot-format-invalid-format 522:string-dot-format-extra-named-arguments 523:string-dot-format-extra-positional-arguments 524:string-dot-format-missing-arguments 525:string-dot-format-mixing-automatic 541:f-string-missing-placeholders 601:multi-value-repeated-key-literal 602:multi-value-repeated-key-variable 621:expressions-in-star-assignment 622:multiple-starred-expressions 631:assert-tuple 632:is-literal 633:invalid-print-syntax 634:if-tuple 701:break-outside-loop 702:continue-outside-loop 704:yield-outside-function 706:return-outside-function 707:default-except-not-last 722:forward-annotation-syntax-error 811:redefined-while-unused 821:undefined-name 822:undefined-export 823:undefined-local 841:unused-variable 842:unused-annotation 901:raise-not-implemented
FA 100:future-rewritable-type-annotation 102:future-required-type-annotation
FAST 001:fast-api-redundant-response-model 002:fast-api-non-annotated-dependency 003:fast-api-unused-path-parameter
FBT 001:boolean-type-hint-positional-argument 002:boolean-default-value-positional-argument 003:boolean-positional-value-in-call
FIX 001:line-contains-fixme 002:line-contains-todo 003:line-contains-xxx 004:line-contains-hack
FLY 002:static-join-to-f-string
FURB 101*:read-whole-file 103*:write-whole-file 105:print-empty-string 110:if-exp-instead-of-or-operator 113*:repeated-append 116:f-string-number-format 118*:reimplemented-operator 122:for-loop-writes 129:readlines-in-for 131*:delete-full-slice 132:check-and-remove-from-set 136:if-expr-min-max 140*:reimplemented-starmap 142*:for-loop-set-mutations 145*:slice-copy 148*:unnecessary-enumerate 152*:math-constant 154*:repeated-global 156*:hardcoded-string-charset 157:verbose-decimal-constructor 161:bit-count 162:fromisoformat-replace-z 163:redundant-log-base 164:unnecessary-from-float 166:int-on-sliced-str 167:regex-flag-alias 168:isinstance-type-none 169:type-none-comparison 171:single-item-membership-test 177:implicit-cwd 180*:meta-class-abc-meta 181:hashlib-digest-hex 187:list-reverse-copy 188:slice-to-remove-prefix-or-suffix 189*:subclass-builtin 192:sorted-min-max
G 001:logging-string-format 002:logging-percent-format 003:logging-string-concat 004:logging-f-string 010:logging-warn 101:logging-extra-attr-clash 201:logging-exc-info 202:logging-redundant-exc-info
I 001:unsorted-imports 002:missing-required-import
ICN 001:unconventional-import-alias 002:banned-import-alias 003:banned-import-from
INP 001:implicit-namespace-package
INT 001:f-string-in-get-text-func-call 002:format-in-get-text-func-call 003:printf-in-get-text-func-call
ISC 001:single-line-implicit-string-concatenation 002:multi-line-implicit-string-concatenation 003:explicit-string-concatenation 004:implicit-string-concatenation-in-collection-literal
LOG 001:direct-logger-instantiation 002:invalid-get-logger-argument 004:log-exception-outside-except-handler 007:exception-without-exc-info 009:undocumented-warn 014:exc-info-outside-except-handler 015:root-logger-call
N 801:invalid-class-name 802:invalid-function-name 803:invalid-argument-name 804:invalid-first-argument-name-for-class-method 805:invalid-first-argument-name-for-method 806:non-lowercase-variable-in-function 807:dunder-function-name 811:constant-imported-as-non-constant 812:lowercase-imported-as-non-lowercase 813:camelcase-imported-as-lowercase 814:camelcase-imported-as-constant 815:mixed-case-variable-in-class-scope 816:mixed-case-variable-in-global-scope 817:camelcase-imported-as-acronym 818:error-suffix-on-exception-name 999:invalid-module-name
NPY 001:numpy-deprecated-type-alias 002:numpy-legacy-random 003:numpy-deprecated-function 201:numpy2-deprecation
PD 002:pandas-use-of-inplace-argument 003:pandas-use-of-dot-is-null 004:pandas-use-of-dot-not-null 007:pandas-use-of-dot-ix 008:pandas-use-of-dot-at 009:pandas-use-of-dot-iat 010:pandas-use-of-dot-pivot-or-unstack 011:pandas-use-of-dot-values 012:pandas-use-of-dot-read-table 013:pandas-use-of-dot-stack 015:pandas-use-of-pd-merge 101:pandas-nunique-constant-series-check 901!:pandas-df-variable-name
PERF 101:unnecessary-list-cast 102:incorrect-dict-iterator 203:try-except-in-loop 401:manual-list-comprehension 402:manual-list-copy 403:manual-dict-comprehension
PGH 003:blanket-type-ignore 004:blanket-noqa 005:invalid-mock-access
PIE 790:unnecessary-placeholder 794:duplicate-class-field-definition 796:non-unique-enums 800:unnecessary-spread 804:unnecessary-dict-kwargs 807:reimplemented-container-builtin 808:unnecessary-range-start 810:multiple-starts-ends-with
PL C0105:type-name-incorrect-variance C0131:type-bivariance C0132:type-param-name-mismatch C0205:single-string-slots C0206:dict-index-missing-items C0207:missing-maxsplit-arg C0208:iteration-over-set C0414:useless-import-alias C0415:import-outside-top-level C1802:len-test C1901*:compare-to-empty-string C2401:non-ascii-name C2403:non-ascii-import-name C2701*:import-private-name C2801*:unnecessary-dunder-call C3002:unnecessary-direct-lambda-call E0100:yield-in-init E0101:return-in-init E0115:nonlocal-and-global E0116:continue-in-finally E0117:nonlocal-without-binding E0118:load-before-global-declaration E0237:non-slot-assignment E0241:duplicate-bases E0302:unexpected-special-method-signature E0303:invalid-length-return-type E0304:invalid-bool-return-type E0305:invalid-index-return-type E0307:invalid-str-return-type E0308:invalid-bytes-return-type E0309:invalid-hash-return-type E0604:invalid-all-object E0605:invalid-all-format E0643:potential-index-error E0704:misplaced-bare-raise E1132:repeated-keyword-argument E1141*:dict-iter-missing-items E1142:await-outside-async E1205:logging-too-many-args E1206:logging-too-few-args E1300:bad-string-format-character E1307:bad-string-format-type E1310:bad-str-strip-call E1507:invalid-envvar-value E1519:singledispatch-method E1520:singledispatchmethod-function E1700:yield-from-in-async-function E2502:bidirectional-unicode E2510:invalid-character-backspace E2512:invalid-character-sub E2513:invalid-character-esc E2514:invalid-character-nul E2515:invalid-character-zero-width-space E4703*:modified-iterating-set R0124:comparison-with-itself R0133:comparison-of-constant R0202*:no-classmethod-decorator R0203*:no-staticmethod-decorator R0206:property-with-parameters R0402:manual-from-import R0904*:too-many-public-methods R0911:too-many-return-statements R0912:too-many-branches R0913:too-many-arguments R0914*:too-many-locals R0915:too-many-statements R0916*:too-many-boolean-expressions R0917:too-many-positional-arguments R1702*:too-many-nested-blocks R1704:redefined-argument-from-local R1706!:and-or-ternary R1708:stop-iteration-return R1711:useless-return R1712*:swap-with-temporary-variable R1714:repeated-equality-comparison R1716:boolean-chained-comparison R1722:sys-exit-alias R1730:if-stmt-min-max R1733:unnecessary-dict-index-lookup R1736:unnecessary-list-index-lookup R2004:magic-value-comparison R2044:empty-comment R5501:collapsible-else-if R6104*:non-augmented-assignment R6201*:literal-membership R6301*:no-self-use W0108:unnecessary-lambda W0120:useless-else-on-loop W0127:self-assigning-variable W0128:redeclared-assigned-name W0129:assert-on-string-literal W0131:named-expr-without-context W0133:useless-exception-statement W0177:nan-comparison W0211:bad-staticmethod-argument W0244*:redefined-slots-in-subclass W0245:super-without-brackets W0406:import-self W0602:global-variable-not-assigned W0603:global-statement W0604:global-at-module-level W0642:self-or-cls-assignment W0711:binary-op-exception W0717*:too-many-statements-in-try-clause W1501:bad-open-mode W1507:shallow-copy-environ W1508:invalid-envvar-default W1509:subprocess-popen-preexec-fn W1510:subprocess-run-without-check W1514*:unspecified-encoding W1641:eq-without-hash W2101:useless-with-lock W2901:redefined-loop-name W3201*:bad-dunder-method-name W3301:nested-min-max
PT 001:pytest-fixture-incorrect-parentheses-style 002:pytest-fixture-positional-args 003:pytest-extraneous-scope-function 004!:pytest-missing-fixture-name-underscore 005!:pytest-incorrect-fixture-name-underscore 006:pytest-parametrize-names-wrong-type 007:pytest-parametrize-values-wrong-type 008:pytest-patch-with-lambda 009:pytest-unittest-assertion 010:pytest-raises-without-exception 011:pytest-raises-too-broad 012:pytest-raises-with-multiple-statements 013:pytest-incorrect-pytest-import 014:pytest-duplicate-parametrize-test-cases 015:pytest-assert-always-false 016:pytest-fail-without-message 017:pytest-assert-in-except 018:pytest-composite-assertion 019:pytest-fixture-param-without-value 020:pytest-deprecated-yield-fixture 021:pytest-fixture-finalizer-callback 022:pytest-useless-yield-fixture 023:pytest-incorrect-mark-parentheses-style 024:pytest-unnecessary-asyncio-mark-on-fixture 025:pytest-erroneous-use-fixtures-on-fixture 026:pytest-use-fixtures-without-parameters 027:pytest-unittest-raises-assertion 028:pytest-parameter-with-default-argument 029*:pytest-warns-without-warning 030:pytest-warns-too-broad 031:pytest-warns-with-multiple-statements
PTH 100:os-path-abspath 101:os-chmod 102:os-mkdir 103:os-makedirs 104:os-rename 105:os-replace 106:os-rmdir 107:os-remove 108:os-unlink 109:os-getcwd 110:os-path-exists 111:os-path-expanduser 112:os-path-isdir 113:os-path-isfile 114:os-path-islink 115:os-readlink 116:os-stat 117:os-path-isabs 118:os-path-join 119:os-path-basename 120:os-path-dirname 121:os-path-samefile 122:os-path-splitext 123:builtin-open 124:py-path 201:path-constructor-current-directory 202:os-path-getsize 203:os-path-getatime 204:os-path-getmtime 205:os-path-getctime 206:os-sep-split 207:glob 208:os-listdir 210:invalid-pathlib-with-suffix 211:os-symlink
PYI 001:unprefixed-type-param 002:complex-if-statement-in-stub 003:unrecognized-version-info-check 004:patch-version-comparison 005:wrong-tuple-length-version-comparison 006:bad-version-info-comparison 007:unrecognized-platform-check 008:unrecognized-platform-name 009:pass-statement-stub-body 010:non-empty-stub-body 011:typed-argument-default-in-stub 012:pass-in-class-body 013:ellipsis-in-non-empty-class-body 014:argument-default-in-stub 015:assignment-default-in-stub 016:duplicate-union-member 017:complex-assignment-in-stub 018:unused-private-type-var 019:custom-type-var-for-self 020:quoted-annotation-in-stub 021:docstring-in-stub 024:collections-named-tuple 025:unaliased-collections-abc-set-import 026:type-alias-without-annotation 029:str-or-repr-defined-in-stub 030:unnecessary-literal-union 032:any-eq-ne-annotation 033:legacy-type-comment 034:non-self-return-type 035:unassigned-special-variable-in-stub 036:bad-exit-annotation 041:redundant-numeric-union 042:snake-case-type-alias 043:t-suffixed-type-alias 044:future-annotations-in-stub 045:iter-method-return-iterable 046:unused-private-protocol 047:unused-private-type-alias 048:stub-body-multiple-statements 049:unused-private-typed-dict 050:no-return-argument-annotation-in-stub 051:redundant-literal-union 052:unannotated-assignment-in-stub 053:string-or-bytes-too-long 054:numeric-literal-too-long 055:unnecessary-type-union 056:unsupported-method-call-on-all 057:byte-string-usage 058:generator-return-from-iter-method 059:generic-not-last-base-class 061:redundant-none-literal 062:duplicate-literal-member 063:pep484-style-positional-only-parameter 064:redundant-final-literal 066:bad-version-info-order
Q 000:bad-quotes-inline-string 001:bad-quotes-multiline-string 002:bad-quotes-docstring 003:avoidable-escaped-quote 004:unnecessary-escaped-quote
RET 501:unnecessary-return-none 502:implicit-return-value 503:implicit-return 504:unnecessary-assign 505:superfluous-else-return 506:superfluous-else-raise 507:superfluous-else-continue 508:superfluous-else-break
RSE 102:unnecessary-paren-on-raise-exception
RUF 001:ambiguous-unicode-character-string 002:ambiguous-unicode-character-docstring 003:ambiguous-unicode-character-comment 005:collection-literal-concatenation 006:asyncio-dangling-task 007:zip-instead-of-pairwise 008:mutable-dataclass-default 009:function-call-in-dataclass-default-argument 010:explicit-f-string-type-conversion 012:mutable-class-default 013:implicit-optional 015:unnecessary-iterable-allocation-for-first-element 016:invalid-index-type 017:quadratic-list-summation 018:assignment-in-assert 019:unnecessary-key-check 020:never-union 021:parenthesize-chained-operators 022:unsorted-dunder-all 023:unsorted-dunder-slots 024:mutable-fromkeys-value 026:default-factory-kwarg 027*:missing-f-string-syntax 028:invalid-formatter-suppression-comment 029*:unused-async 030:assert-with-print-message 031*:incorrectly-parenthesized-tuple-in-subscript 032:decimal-from-float-literal 033:post-init-default 034:useless-if-else 036:none-not-at-end-of-union 037:unnecessary-empty-iterable-within-deque-call 038*:redundant-bool-literal 039*:unraw-re-pattern 040:invalid-assert-message-literal-argument 041:unnecessary-nested-literal 043:pytest-raises-ambiguous-pattern 045*:implicit-class-var-in-dataclass 046:unnecessary-cast-to-int 047*:needless-else 048:map-int-version-parsing 049:dataclass-enum 050*:unnecessary-if 051:if-key-in-dict-del 052*:used-dummy-variable 053:class-with-mixed-type-vars 054*:indented-form-feed 055*:unnecessary-regular-expression 056*:falsy-dict-get-fallback 057:unnecessary-round 058:starmap-zip 059:unused-unpacked-variable 060:in-empty-collection 061:legacy-form-pytest-raises 063:access-annotations-from-class-dict 064:non-octal-permissions 065*:logging-eager-conversion 066*:property-without-return 067*:non-empty-init-module 068:duplicate-entry-in-dunder-all 069*:float-equality-comparison 070*:unnecessary-assign-before-yield 071:os-path-commonprefix 072*:useless-finally 073*:f-string-percent-format 074*:incorrect-decorator-order 075*:fallible-context-manager 077*:method-receiver-default 100:unused-noqa 101:redirected-noqa 102:invalid-rule-code 103:invalid-suppression-comment 104:unmatched-suppression-comment 105*:noqa-comments 200:invalid-pyproject-toml 201*:rule-codes-in-selectors
S 101:assert 102:exec-builtin 103:bad-file-permissions 104:hardcoded-bind-all-interfaces 105:hardcoded-password-string 106:hardcoded-password-func-arg 107:hardcoded-password-default 108:hardcoded-temp-file 110:try-except-pass 112:try-except-continue 113:request-without-timeout 201:flask-debug-true 202:tarfile-unsafe-members 301:suspicious-pickle-usage 302:suspicious-marshal-usage 303:suspicious-insecure-hash-usage 304:suspicious-insecure-cipher-usage 305:suspicious-insecure-cipher-mode-usage 306:suspicious-mktemp-usage 307:suspicious-eval-usage 308:suspicious-mark-safe-usage 310:suspicious-url-open-usage 311:suspicious-non-cryptographic-random-usage 312:suspicious-telnet-usage 313:suspicious-xmlc-element-tree-usage 314:suspicious-xml-element-tree-usage 315:suspicious-xml-expat-reader-usage 316:suspicious-xml-expat-builder-usage 317:suspicious-xml-sax-usage 318:suspicious-xml-mini-dom-usage 319:suspicious-xml-pull-dom-usage 320!:suspicious-xmle-tree-usage 321:suspicious-ftp-lib-usage 323:suspicious-unverified-context-usage 324:hashlib-insecure-hash-function 401*:suspicious-telnetlib-import 402*:suspicious-ftplib-import 403*:suspicious-pickle-import 404*:suspicious-subprocess-import 405*:suspicious-xml-etree-import 406*:suspicious-xml-sax-import 407*:suspicious-xml-expat-import 408*:suspicious-xml-minidom-import 409*:suspicious-xml-pulldom-import 410!:suspicious-lxml-import 411*:suspicious-xmlrpc-import 412*:suspicious-httpoxy-import 413*:suspicious-pycrypto-import 415*:suspicious-pyghmi-import 501:request-with-no-cert-validation 502:ssl-insecure-version 503:ssl-with-bad-defaults 504:ssl-with-no-version 505:weak-cryptographic-key 506:unsafe-yaml-load 507:ssh-no-host-key-verification 508:snmp-insecure-version 509:snmp-weak-cryptography 601:paramiko-call 602:subprocess-popen-with-shell-equals-true 603:subprocess-without-shell-equals-true 604:call-with-shell-equals-true 605:start-process-with-a-shell 606:start-process-with-no-shell 607:start-process-with-partial-path 608:hardcoded-sql-expression 609:unix-command-wildcard-injection 610:django-extra 611:django-raw-sql 612:logging-config-insecure-listen 701:jinja2-autoescape-false 702:mako-templates 704:unsafe-markup-use
SIM 101:duplicate-isinstance-call 102:collapsible-if 103:needless-bool 105:suppressible-exception 107:return-in-try-except-finally 108:if-else-block-instead-of-if-exp 109:compare-with-tuple 110:reimplemented-builtin 112:uncapitalized-environment-variables 113:enumerate-for-loop 114:if-with-same-arms 115:open-file-with-context-handler 116:if-else-block-instead-of-dict-lookup 117:multiple-with-statements 118:in-dict-keys 201:negate-equal-op 202:negate-not-equal-op 208:double-negation 210:if-expr-with-true-false 211:if-expr-with-false-true 212:if-expr-with-twisted-arms 220:expr-and-not-expr 221:expr-or-not-expr 222:expr-or-true 223:expr-and-false 300:yoda-conditions 401:if-else-block-instead-of-dict-get 905:split-static-string 910:dict-get-with-none-default 911:zip-dict-keys-and-values
SLF 001:private-member-access
SLOT 000:no-slots-in-str-subclass 001:no-slots-in-tuple-subclass 002:no-slots-in-namedtuple-subclass
T10 0:debugger
T20 1:print 3:p-print
TC 001:typing-only-first-party-import 002:typing-only-third-party-import 003:typing-only-standard-library-import 004:runtime-import-in-type-checking-block 005:empty-type-checking-block 006:runtime-cast-value 007:unquoted-type-alias 008*:quoted-type-alias 010:runtime-string-union
TD 001:invalid-todo-tag 002:missing-todo-author 003:missing-todo-link 004:missing-todo-colon 005:missing-todo-description 006:invalid-todo-capitalization 007:missing-space-after-todo-colon
TID 251:banned-api 252:relative-imports 253:banned-module-level-imports 254:lazy-import-mismatch 255:lazy-import-immediately-resolved
TRY 002:raise-vanilla-class 003:raise-vanilla-args 004:type-check-without-type-error 201:verbose-raise 203:useless-try-except 300:try-consider-else 301:raise-within-try 400:error-instead-of-exception 401:verbose-log-message
UP 001:useless-metaclass-type 003:type-of-primitive 004:useless-object-inheritance 005:deprecated-unittest-alias 006:non-pep585-annotation 007:non-pep604-annotation-union 008:super-call-with-parameters 009:utf8-encoding-declaration 010:unnecessary-future-import 011:lru-cache-without-parameters 012:unnecessary-encode-utf8 013:convert-typed-dict-functional-to-class 014:convert-named-tuple-functional-to-class 015:redundant-open-modes 017:datetime-timezone-utc 018:native-literals 019:typing-text-str-alias 020:open-alias 021:replace-universal-newlines 022:replace-stdout-stderr 023:deprecated-c-element-tree 024:os-error-alias 025:unicode-kind-prefix 026:deprecated-mock-import 027!:unpacked-list-comprehension 028:yield-in-for-loop 029:unnecessary-builtin-import 030:format-literals 031:printf-string-formatting 032:f-string 033:lru-cache-with-maxsize-none 034:extraneous-parentheses 035:deprecated-import 036:outdated-version-block 037:quoted-annotation 038!:non-pep604-isinstance 039:unnecessary-class-parentheses 040:non-pep695-type-alias 041:timeout-error-alias 042:replace-str-enum 043:unnecessary-default-type-args 044:non-pep646-unpack 045:non-pep604-annotation-optional 046:non-pep695-generic-class 047:non-pep695-generic-function 048*:while-one 049:private-type-parameter 050:useless-class-metaclass-type 051*:deprecated-abc-decorator 052*:context-manager-iterator
W 191:tab-indentation 291:trailing-whitespace 292:missing-newline-at-end-of-file 293:blank-line-with-whitespace 391*:too-many-newlines-at-end-of-file 505:doc-line-too-long 605:invalid-escape-sequence
YTT 101:sys-version-slice3 102:sys-version2 103:sys-version-cmp-str3 201:sys-version-info0-eq3 202:six-py3 203:sys-version-info1-cmp-int 204:sys-version-info-minor-cmp-int 301:sys-version0 302:sys-version-cmp-str10 303:sys-version-slice1
`;
/** Selectors of older versions, each with what it stands for now. */
const REDIRECTS = `
C9:C90 IC:ICN PDV:PD R:RET T1:T10 T2:T20 TCH:TC TYP:TC U:UP I2:TID2 I25:TID25 I252:TID252 PGH001:S307 PGH002:G010 PIE802:C419 PLR1701:SIM101 PLW0117:PLW0177 PLW0130:B033 RUF004:B026 RUF011:B035 RUF025:C420 RUF035:S704 SIM111:SIM110 TRY200:B904 TRY302:TRY203 IC0:ICN0 IC00:ICN00 IC001:ICN001 IC002:ICN001 IC003:ICN001 IC004:ICN001 PDV0:PD0 PDV9:PD9 PDV01:PD01 PDV90:PD90 PDV002:PD002 PDV003:PD003 PDV004:PD004 PDV007:PD007 PDV008:PD008 PDV009:PD009 PDV010:PD010 PDV011:PD011 PDV012:PD012 PDV013:PD013 PDV015:PD015 PDV901:PD901 R5:RET5 R50:RET50 R501:RET501 R502:RET502 R503:RET503 R504:RET504 R505:RET505 R506:RET506 R507:RET507 R508:RET508 TCH001:TC001 TCH002:TC002 TCH003:TC003 TCH004:TC004 TCH005:TC005 TCH006:TC010 TCH010:TC010 TYP001:TC001 U0:UP0 U00:UP00 U01:UP01 U001:UP001 U003:UP003 U004:UP004 U005:UP005 U006:UP006 U007:UP007 U008:UP008 U009:UP009 U010:UP010 U011:UP011 U012:UP012 U013:UP013 U014:UP014 U015:UP015 U017:UP017 U019:UP019 M:RUF100 M0:RUF100 M001:RUF100 T001:FIX001 T002:FIX002 T003:FIX003 T004:FIX004 TRIO:ASYNC1 TRIO1:ASYNC1 TRIO10:ASYNC10 TRIO11:ASYNC11 TRIO100:ASYNC100 TRIO105:ASYNC105 TRIO109:ASYNC109 TRIO110:ASYNC110 TRIO115:ASYNC115
`;

;// CONCATENATED MODULE: ./build/analyzers/ruff/rules.js

const STATUS = {
    '*': 'preview',
    '-': 'deprecated',
    '!': 'removed',
};
function rules_parseLine(line) {
    const [linter = '', ...entries] = line.split(' ');
    return entries.map((entry) => {
        const [marked = '', name = ''] = entry.split(':');
        const status = STATUS[marked.slice(-1)] ?? 'stable';
        const digits = status === 'stable' ? marked : marked.slice(0, -1);
        return { code: linter + digits, name, linter, status };
    });
}
/** Every rule of the shipped Ruff, removed ones too. */
const rules_RULES = ruff_rule_table_RULE_TABLE.trim().split('\n').flatMap(rules_parseLine);
const BY_CODE = new Map(rules_RULES.map((rule) => [rule.code, rule]));
const BY_NAME = new Map(rules_RULES.map((rule) => [rule.name, rule]));
const LINTERS = [...new Set(rules_RULES.map((rule) => rule.linter))].toSorted((left, right) => right.length - left.length);
const RENAMED = new Map(REDIRECTS.trim()
    .split(' ')
    .map((entry) => entry.split(':'))
    .map(([from = '', to = '']) => [from, to]));
/** Two letters that stand for two linters each, kept from before the linters had prefixes of their own. */
const GROUPS = {
    C: ['C4', 'C90'],
    T: ['T10', 'T20'],
};
/** The page of a rule, by its code; `undefined` for what is no rule, such as `invalid-syntax`. */
function ruleUrl(code) {
    const rule = BY_CODE.get(code);
    return rule === undefined ? undefined : `https://docs.astral.sh/ruff/rules/${rule.name}`;
}
/** A rule's name as words, since Ruff names its rules after what is wrong: `unused-import` as `Unused import`. */
function summaryOf(name) {
    const words = name.replaceAll('-', ' ');
    return words.slice(0, 1).toUpperCase() + words.slice(1);
}
function startingWith(prefix) {
    const linter = LINTERS.find((candidate) => prefix.startsWith(candidate));
    return rules_RULES.filter((rule) => rule.linter === linter && rule.code.startsWith(prefix));
}
function matching(text) {
    if (text === 'ALL')
        return rules_RULES;
    const group = Object.hasOwn(GROUPS, text) ? GROUPS[text] : undefined;
    if (group !== undefined)
        return rules_RULES.filter((rule) => group.includes(rule.linter));
    return startingWith(text);
}
/**
 * Reads a selector as Ruff does: `ALL`, a prefix, a code, an old code, and with preview a rule's name.
 * `undefined` when the shipped Ruff does not know it.
 */
function parseSelector(text, isPreview) {
    const current = RENAMED.get(text) ?? text;
    const rule = BY_CODE.get(current) ?? (isPreview ? BY_NAME.get(current) : undefined);
    if (rule !== undefined)
        return { rules: [rule], specificity: Infinity, isExact: true };
    const rules = matching(current);
    if (rules.length === 0)
        return undefined;
    return { rules, specificity: current === 'ALL' ? 0 : current.length, isExact: false };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/select-rules.js


/** The strings of a list; anything else is not for us to judge. */
function stringsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
function isSelected(rule, selector, preview) {
    switch (rule.status) {
        case 'stable':
            return true;
        case 'preview':
            return preview.isOn && (selector.isExact || !preview.isByName);
        case 'deprecated':
            return !preview.isOn && selector.isExact;
        case 'removed':
            return false;
        default:
            return (0,errors/* assertNever */.xb)(rule.status);
    }
}
function updatesOf(texts, isOn, preview) {
    return texts
        .map((text) => parseSelector(text, preview.isOn))
        .filter((selector) => selector !== undefined)
        .map((selector) => ({ selector, isOn }));
}
/** Selectors in Ruff's order: the less specific first, and at the same level ignoring comes last. */
function inOrder(updates) {
    return updates.toSorted((left, right) => left.selector.specificity - right.selector.specificity ||
        Number(right.isOn) - Number(left.isOn));
}
/** Applies one file's `select`, `extend-select` and `ignore` to what the files before it selected. */
class Selecting {
    codes;
    chosen = new Set();
    named = new Set();
    #preview;
    /** What a file ignored that selects nothing: it is for the file that extends it. */
    #carried = [];
    constructor(defaults, preview) {
        this.codes = new Set(defaults);
        this.#preview = preview;
    }
    add(lint) {
        const hasSelect = Array.isArray(lint['select']);
        const selected = [...stringsOf(lint['select']), ...stringsOf(lint['extend-select'])];
        const ignored = [...stringsOf(lint['ignore']), ...stringsOf(lint['extend-ignore'])];
        if (hasSelect)
            for (const set of [this.codes, this.chosen, this.named])
                set.clear();
        this.#apply([
            ...updatesOf(selected, true, this.#preview),
            ...updatesOf([...ignored, ...this.#carried], false, this.#preview),
        ]);
        this.#carried = hasSelect && selected.length === 0 ? ignored : [];
    }
    #apply(updates) {
        for (const { selector, isOn } of inOrder(updates)) {
            for (const rule of selector.rules) {
                if (isOn && isSelected(rule, selector, this.#preview))
                    this.#turnOn(rule, selector);
                else if (!isOn)
                    this.codes.delete(rule.code);
            }
        }
    }
    #turnOn(rule, selector) {
        this.codes.add(rule.code);
        this.chosen.add(rule.code);
        if (selector.isExact)
            this.named.add(rule.code);
    }
}
/**
 * Which rules a chain of configuration files turns on, base first, as Ruff decides it: `select`
 * replaces what came before, the rest adds and takes away, the more specific selector wins. Where no
 * file selects, `defaults` is what they add to and take from.
 */
function selectRules(layers, defaults, preview) {
    const selecting = new Selecting(defaults, preview);
    for (const layer of layers)
        selecting.add(layer);
    return selecting;
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/read-patterns.js




/** Ruff leaves these out where a project does not set `exclude`. */
const EXCLUDED_BY_DEFAULT = [
    '.bzr',
    '.direnv',
    '.eggs',
    '.git',
    '.git-rewrite',
    '.hg',
    '.ipynb_checkpoints',
    '.mypy_cache',
    '.nox',
    '.pants.d',
    '.pyenv',
    '.pytest_cache',
    '.pytype',
    '.ruff_cache',
    '.svn',
    '.tox',
    '.venv',
    '.vscode',
    '__pypackages__',
    '_build',
    'buck-out',
    'dist',
    'node_modules',
    'site-packages',
    'venv',
];
/** The patterns of a list that compile; the others are reported where the file itself is judged. */
function patternsOf(value, folder) {
    return stringsOf(value)
        .map((pattern) => compilePattern(pattern, folder))
        .filter((pattern) => typeof pattern !== 'string');
}
/** The entries of a table whose keys are patterns, where both the pattern and the value can be read. */
function perFile(table, folder, read) {
    if (!isTable(table))
        return [];
    return Object.entries(table).flatMap(([key, raw]) => {
        const isNegated = key.startsWith('!');
        const pattern = compilePattern(isNegated ? key.slice(1) : key, folder);
        const value = read(raw);
        return typeof pattern === 'string' || value === undefined
            ? []
            : [{ pattern, isNegated, value }];
    });
}
/** `per-file-ignores` and its like: codes of rules by pattern. */
function ignoresOf(table, folder, isPreview) {
    return perFile(table, folder, (value) => stringsOf(value)
        .map((text) => parseSelector(text, isPreview))
        .flatMap((selector) => selector?.rules ?? [])
        .map((rule) => rule.code));
}
/** `per-file-target-version`: a Python version by pattern. */
function targetsOf({ settings, folder }) {
    return perFile(settings['per-file-target-version'], folder, (value) => typeof value === 'string' ? value : undefined);
}
/** What Ruff leaves out of a project that does not say so itself. */
function defaultExclusions() {
    return patternsOf(EXCLUDED_BY_DEFAULT, '');
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/ruff-config.js






/** The first file that has a setting, from the extending file to its base. */
function nearest(files, find) {
    for (const file of files) {
        const found = find(file);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function previewOf(layers) {
    const isTrue = (find) => layers.map(find).find((value) => value !== undefined) === true;
    const isOnInLint = layers.some(({ lint }) => lint['preview'] !== undefined);
    return {
        isOn: isOnInLint
            ? isTrue(({ lint }) => lint['preview'])
            : isTrue(({ file }) => file.settings['preview']),
        isByName: isTrue(({ lint }) => lint['explicit-preview-rules']),
    };
}
function exclusionsOf(layers) {
    const files = layers.map(({ file }) => file);
    const own = nearest(files, ({ settings, folder }) => Array.isArray(settings['exclude']) ? patternsOf(settings['exclude'], folder) : undefined);
    const fromLint = layers.find(({ lint }) => Array.isArray(lint['exclude']));
    return [
        ...(own ?? defaultExclusions()),
        ...files.flatMap(({ settings, folder }) => patternsOf(settings['extend-exclude'], folder)),
        ...patternsOf(fromLint?.lint['exclude'], fromLint?.file.folder ?? ''),
    ];
}
function inclusionsOf(files) {
    const own = nearest(files, ({ settings, folder }) => Array.isArray(settings['include']) ? patternsOf(settings['include'], folder) : undefined);
    if (own === undefined)
        return [];
    return [
        ...own,
        ...files.flatMap(({ settings, folder }) => patternsOf(settings['extend-include'], folder)),
    ];
}
function ignoresOfLayers(layers, isPreview) {
    const own = layers.find(({ lint }) => lint['per-file-ignores'] !== undefined);
    return [
        ...ignoresOf(own?.lint['per-file-ignores'], own?.file.folder ?? '', isPreview),
        ...layers.flatMap(({ lint, file }) => ignoresOf(lint['extend-per-file-ignores'], file.folder, isPreview)),
    ];
}
/** `target-version`, or what the same project's `requires-python` comes to. */
function targetOf({ settings, requiresPython }) {
    return settings['target-version'] ?? lowestVersion(requiresPython ?? '');
}
function optionsOf(files, fallbackTarget) {
    const target = nearest(files, targetOf) ?? fallbackTarget;
    const merged = files
        .map(({ settings }) => engineOptionsOf(settings))
        .reduce((upper, lower) => ({
        top: overlay(upper.top, lower.top),
        lint: overlay(upper.lint, lower.lint),
    }));
    if (target === undefined)
        return merged;
    return { ...merged, top: tableOf([...Object.entries(merged.top), ['target-version', target]]) };
}
/**
 * Combines a file with those it extends, the file itself first. `fallbackTarget` is the Python version
 * that the project asks for elsewhere. What cannot be read in a file is as good as not there.
 */
function combineConfigs(files, fallbackTarget) {
    const layers = files.map((file) => ({ file, lint: lintOf(file.settings) }));
    const preview = previewOf(layers);
    const lints = layers.map(({ lint }) => lint);
    return {
        id: files[0].path,
        isPreview: preview.isOn,
        rules: selectRules(lints.toReversed(), DEFAULT_CODES, preview),
        exclusions: exclusionsOf(layers),
        inclusions: inclusionsOf(files),
        ignores: ignoresOfLayers(layers, preview.isOn),
        targets: nearest(files, (file) => {
            const targets = targetsOf(file);
            return targets.length === 0 ? undefined : targets;
        }) ?? [],
        options: optionsOf(files, fallbackTarget),
    };
}
/** The configuration of files that have none. */
function defaultConfig(target) {
    const top = target === undefined ? EMPTY_TABLE : tableOf([['target-version', target]]);
    return {
        // No path has a colon after nothing.
        id: `:${target ?? ''}`,
        isPreview: false,
        rules: { codes: new Set(DEFAULT_CODES), chosen: new Set(), named: new Set() },
        exclusions: [],
        inclusions: [],
        ignores: [],
        targets: [],
        options: { top, lint: EMPTY_TABLE },
    };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/config-finder.js






/** Entries kept of each kind; beyond, all are forgotten and found again. */
const CACHE_LIMIT = 2000;
/** Remembers what a function found for a path. */
function remember(find) {
    const known = new Map();
    return (path) => {
        const found = known.get(path) ?? { value: find(path) };
        if (known.size >= CACHE_LIMIT)
            known.clear();
        known.set(path, found);
        return found.value;
    };
}
/** Finds, for a file, the configuration that Ruff would find, in the analysed folder and no further up. */
class ConfigFinder {
    #project;
    #open = remember((path) => this.#read(path));
    #nearest = remember((folder) => this.#findNearest(folder));
    #target = remember((folder) => this.#findTarget(folder));
    #config = remember((path) => this.#combine(path));
    #defaults = remember((target) => defaultConfig(target === '' ? undefined : target));
    #isLeftOut = remember((path) => this.#isPathLeftOut(path));
    constructor(project) {
        this.#project = project;
    }
    /** The configuration of the files in a folder. */
    configOf(folder) {
        const path = this.#nearest(folder);
        return path === undefined ? this.#defaults(this.#target(folder) ?? '') : this.#config(path);
    }
    /** Whether the project's configuration leaves a file out, or a folder that it is in. */
    isExcluded(path) {
        const { inclusions } = this.configOf(read_config_folderOf(path));
        const isIncluded = inclusions.length === 0 || inclusions.some((one) => isMeant(one, path));
        return !isIncluded || this.#isLeftOut(path);
    }
    /** Reads a configuration file of the project; `undefined` when it is not there. */
    open(path) {
        return this.#open(path);
    }
    /** Each folder is judged by the configuration that governs the folder it is in, as on Ruff's way down. */
    #isPathLeftOut(path) {
        const folder = read_config_folderOf(path);
        if (folder !== '' && this.#isLeftOut(folder))
            return true;
        return this.configOf(folder).exclusions.some((pattern) => isMeant(pattern, path));
    }
    #read(path) {
        const text = this.#project.read(path);
        return text === undefined ? undefined : ruff_read_config_readConfig(path, text);
    }
    #findNearest(folder) {
        const own = read_config_CONFIG_NAMES.map((name) => external_node_path_.posix.join(folder, name)).find((path) => this.#open(path)?.isForRuff === true);
        return own ?? (folder === '' ? undefined : this.#nearest(read_config_folderOf(folder)));
    }
    #findTarget(folder) {
        const project = this.#open(external_node_path_.posix.join(folder, 'pyproject.toml'));
        const own = lowestVersion(project?.requiresPython ?? '');
        return own ?? (folder === '' ? undefined : this.#target(read_config_folderOf(folder)));
    }
    #combine(path) {
        const first = this.#open(path);
        if (first === undefined)
            throw new Error(`Expected "${path}" to be there still.`);
        const [, ...extended] = followExtends(first, this.#open).files;
        return combineConfigs([first, ...extended], this.#target(first.folder));
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/file-kind.js

const PRIVATE = /(?:^|\/)_(?!_)/;
/** Tells what kind of file a path names. */
function fileKindOf(path) {
    return {
        isStub: path.endsWith('.pyi'),
        isPackageInit: /^__init__\.pyi?$/.test(external_node_path_.posix.basename(path)),
        isPrivate: PRIVATE.test(path),
    };
}
/**
 * Rules that would be wrong without the file's place in the project: which imports are first-party
 * (I001), and whose private names are used (PLC2701).
 */
const NEEDS_THE_PROJECT = /^(?:I001|PLC2701)$/;
/** Rules that Ruff itself judges otherwise in an `__init__.py`. */
const OTHERWISE_IN_PACKAGE_INIT = /^(?:D100|F822|PLC0414)$/;
/** Missing docstrings: Ruff asks for none in private modules. */
const OTHERWISE_IN_PRIVATE = /^D10\d$/;
/** Rules that Ruff leaves out of stubs, or judges otherwise in them. */
const OTHERWISE_IN_STUB = /^(?:ANN401|ARG|B006|B024|B027|B903|D10|D418|DJ008|E3|E70[14]|E741|F821|FBT00[12]|FURB189|PIE796|PLC0414|PLR0904|PLR091[37]|PLW1641|PLW3201|RUF066|S4|SLOT|TC|UP040)/;
/**
 * Whether a rule's findings can be trusted in a file of this kind: the engine takes every text for an
 * ordinary module, so what Ruff would judge otherwise there is left out.
 */
function file_kind_isTrusted(code, kind) {
    if (NEEDS_THE_PROJECT.test(code))
        return false;
    if (kind.isPackageInit && OTHERWISE_IN_PACKAGE_INIT.test(code))
        return false;
    if (kind.isPrivate && OTHERWISE_IN_PRIVATE.test(code))
        return false;
    return !(kind.isStub && OTHERWISE_IN_STUB.test(code));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/settle-options.js


function settleTable(table, refusalOf) {
    const refused = [];
    const taken = Object.entries(table).filter(([key, value]) => {
        const message = refusalOf(tableOf([[key, value]]));
        if (message !== undefined)
            refused.push([key, message]);
        return message === undefined;
    });
    return { taken: tableOf(taken), refused };
}
const NONE = { top: EMPTY_TABLE, lint: EMPTY_TABLE };
/** Tries each setting alone, for what the engine says does not always name the one that it refuses. */
function settleEach(options, engine) {
    const tried = (one) => engine.refusalOf(toEngineTable({ ...NONE, ...one }))?.message;
    const top = settleTable(options.top, (alone) => tried({ top: alone }));
    const lint = settleTable(options.lint, (alone) => tried({ lint: alone }));
    const rejected = [
        ...top.refused.map(([key, message]) => ({ keys: [key], message })),
        ...lint.refused.map(([key, message]) => ({ keys: ['lint', key], message })),
    ];
    return { options: { top: top.taken, lint: lint.taken }, rejected };
}
/** Leaves out of the options what the engine refuses, so that one wrong setting does not cost the rest. */
function settleOptions(options, engine) {
    if (engine.refusalOf(toEngineTable(options)) === undefined)
        return { options, rejected: [] };
    const settled = settleEach(options, engine);
    const refusal = engine.refusalOf(toEngineTable(settled.options));
    if (refusal === undefined)
        return settled;
    const rejected = [...settled.rejected, { keys: ['lint'], message: refusal.message }];
    return { options: NONE, rejected };
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/wanted-rules.js


const wanted_rules_STATUS = new Map(rules_RULES.map(({ code, status }) => [code, status]));
/** Those of the wanted rules that a configuration does not select; `undefined` where there are none. */
function wantedBesides({ rules, isPreview }, wanted) {
    const codes = [...wanted].filter((code) => wanted_rules_STATUS.has(code) && !rules.codes.has(code));
    if (codes.length === 0)
        return undefined;
    const needsPreview = isPreview || codes.some((code) => wanted_rules_STATUS.get(code) === 'preview');
    // Ruff refuses deprecated rules in preview.
    const taken = codes.filter((code) => !needsPreview || wanted_rules_STATUS.get(code) !== 'deprecated');
    return { codes: new Set(taken), needsPreview };
}
/** The configuration with the wanted rules selected as well, each by its name. */
function selecting(config, { codes, needsPreview }) {
    const kept = [...config.rules.codes].filter((code) => !needsPreview || wanted_rules_STATUS.get(code) !== 'deprecated');
    const { chosen, named } = config.rules;
    return {
        ...config,
        rules: {
            codes: new Set([...kept, ...codes]),
            chosen: new Set([...chosen, ...codes]),
            named: new Set([...named, ...codes]),
        },
    };
}
/** In preview, only rules that are named one by one are to be new. */
function previewTable(table, { needsPreview }) {
    if (!needsPreview)
        return table;
    return tableOf([...Object.entries(table), ['preview', true], ['explicit-preview-rules', true]]);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/file-settings.js









/** Names that every module of a package has; the engine knows them by the file's name alone. */
const MODULE_BUILTINS = ['__path__'];
/** What IPython puts among the builtins of the scripts that it runs. */
const IPYTHON_BUILTINS = ['get_ipython'];
/** Names that `gettext.install` puts among the builtins (Python's documentation of `gettext`). */
const GETTEXT_BUILTINS = ['_', 'gettext', 'ngettext', 'npgettext', 'pgettext'];
function builtinsOf(options) {
    const own = options.top['builtins'];
    return [
        ...MODULE_BUILTINS,
        ...(own === undefined ? [...GETTEXT_BUILTINS, ...IPYTHON_BUILTINS] : stringsOf(own)),
    ];
}
const DOCSTRING_CODES = rules_RULES.filter(({ linter, status }) => linter === 'D' && status !== 'removed').map(({ code }) => code);
/**
 * The rules as selectors. A docstring convention takes away the rules of `D` that it has no use for,
 * unless they are named one by one; so those that were not named are selected as a whole.
 */
function selectorsOf({ rules }) {
    const isUnnamedDocstring = (code) => /^D\d/.test(code) && !rules.named.has(code);
    const codes = [...rules.codes];
    if (!codes.some(isUnnamedDocstring))
        return { select: codes, ignore: [] };
    const select = [...codes.filter((code) => !isUnnamedDocstring(code)), 'D'];
    const ignore = DOCSTRING_CODES.filter((code) => !rules.codes.has(code));
    return { select, ignore };
}
function tableFor(config, options, variant) {
    const lint = tableOf([
        ...Object.entries(options.lint),
        ...Object.entries(selectorsOf(config)),
        // The engine calls every file the same, so this is how it is told what to ignore in this one.
        ['per-file-ignores', tableOf([['**/*', variant.ignored]])],
    ]);
    const top = tableOf([
        ...Object.entries(options.top),
        ['builtins', builtinsOf(options)],
        // With preview, the engine would give names in place of codes.
        ['output-prefer-rule-codes', true],
        ...(variant.target === undefined ? [] : [['target-version', variant.target]]),
    ]);
    return toEngineTable({ top, lint });
}
function variantOf(config, path) {
    const targets = valuesFor(config.targets, path);
    return {
        ignored: [...new Set(valuesFor(config.ignores, path).flat())].toSorted(),
        target: PYTHON_VERSIONS.find((version) => version === targets[0]),
    };
}
/** Configurations whose settled options are kept; beyond, all are settled again. */
const SETTLED_LIMIT = 500;
/** Finds the settings of files, for one engine. */
class SettingsFinder {
    #finder;
    #engine;
    #wanted;
    #settled = new Map();
    /** `wanted` has codes that are to be found whether or not a configuration selects them. */
    constructor(finder, engine, wanted) {
        this.#finder = finder;
        this.#engine = engine;
        this.#wanted = wanted;
    }
    /** `undefined` for a file that the project's configuration leaves out. */
    settingsOf(path) {
        if (this.#finder.isExcluded(path))
            return undefined;
        const config = this.#finder.configOf(read_config_folderOf(path));
        const variant = variantOf(config, path);
        const key = [config.id, variant.target ?? '', ...variant.ignored].join('\n');
        const options = () => tableFor(config, this.#settle(config), variant);
        const wanted = wantedBesides(config, this.#wanted);
        if (wanted === undefined)
            return { key, config, options };
        const { codes } = wanted;
        const more = selecting(config, wanted);
        const optionsOfMore = () => {
            const { top, lint } = this.#settle(config);
            return tableFor(more, { top, lint: previewTable(lint, wanted) }, variant);
        };
        const besides = { key: `wanted\n${key}`, config: more, options: optionsOfMore, codes };
        return { key, config, options, wanted: besides };
    }
    #settle({ id, options }) {
        const settled = this.#settled.get(id) ?? settleOptions(options, this.#engine).options;
        if (this.#settled.size >= SETTLED_LIMIT)
            this.#settled.clear();
        this.#settled.set(id, settled);
        return settled;
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/locate-key.js
/** A key of a table header or of an entry: bare or quoted, with dots between. */
const KEY = /(?:[\w-]+|"[^"]*"|'[^']*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"]*"|'[^']*'))*/y;
const PART = /[\w-]+|"[^"]*"|'[^']*'/g;
function partsOf(key) {
    return Array.from(key.matchAll(PART), ([part]) => part.replaceAll(/^["']|["']$/g, ''));
}
function keyAt(line, offset) {
    KEY.lastIndex = offset;
    return partsOf(KEY.exec(line)?.[0] ?? '');
}
/** How many keys of a path a line stands for; 0 when it leads elsewhere. */
function depthOn(found, wanted) {
    return found.every((key, at) => key === wanted[at]) ? found.length : 0;
}
function linesOf(text) {
    let header = [];
    return text.split('\n').map((line) => {
        const trimmed = line.trimStart();
        const indent = line.length - trimmed.length;
        if (trimmed.startsWith('[')) {
            header = keyAt(line, indent + Math.max(trimmed.search(/[^[ \t]/), 0));
            return { text: line, keys: header };
        }
        const own = keyAt(line, indent);
        return { text: line, keys: own.length === 0 ? [] : [...header, ...own] };
    });
}
/** The offset of a value between its quotes; -1 where it does not stand. */
function locate_key_offsetOf(value, line) {
    const quote = [`"${value}"`, `'${value}'`].find((quoted) => line.includes(quoted));
    return quote === undefined ? -1 : line.indexOf(quote) + 1;
}
function rangeOfLine(lines, at) {
    const text = lines[at]?.text.trimEnd() ?? '';
    const startColumn = text.length - text.trimStart().length + 1;
    return { startLine: at + 1, startColumn, endLine: at + 1, endColumn: text.length + 1 };
}
function rangeOfValue(lines, from, value) {
    const at = lines.findIndex(({ text }, index) => index >= from && locate_key_offsetOf(value, text) >= 0);
    if (at < 0)
        return undefined;
    const startColumn = locate_key_offsetOf(value, lines[at]?.text ?? '') + 1;
    return { startLine: at + 1, startColumn, endLine: at + 1, endColumn: startColumn + value.length };
}
/**
 * Where a setting stands in a TOML text, as near as lines tell: the line that leads furthest towards
 * its keys, or, for one value of a list, the first from there on that has the value in quotes.
 */
function locateKey(text, keys, value) {
    const lines = linesOf(text);
    const depths = lines.map((line) => depthOn(line.keys, keys));
    const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
    const at = deepest === 0 ? 0 : depths.indexOf(deepest);
    const exact = value === undefined ? undefined : rangeOfValue(lines, at, value);
    return exact ?? rangeOfLine(lines, at);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/pattern-problems.js



/** Settings that are lists of patterns, or tables whose keys are, by their keys. */
const KEYS = [
    ['exclude'],
    ['extend-exclude'],
    ['include'],
    ['extend-include'],
    ['per-file-target-version'],
    ['per-file-ignores'],
    ['extend-per-file-ignores'],
    ['lint', 'exclude'],
    ['lint', 'per-file-ignores'],
    ['lint', 'extend-per-file-ignores'],
];
function patternsIn(value) {
    return isTable(value) ? Object.keys(value) : stringsOf(value);
}
function valueAt({ settings }, keys) {
    return keys.reduce((value, key) => (isTable(value) ? value[key] : undefined), settings);
}
/** Patterns of a file that are no globs. */
function patternProblems(file) {
    return KEYS.flatMap((keys) => patternsIn(valueAt(file, keys)).flatMap((pattern) => {
        const compiled = compilePattern(pattern.replace(/^!/, ''), file.folder);
        if (typeof compiled !== 'string')
            return [];
        const message = `"${pattern}" is no pattern, so it is not followed: ${compiled}.`;
        const place = { kind: 'key', keys: [...file.keys, ...keys], value: pattern };
        const { path } = file;
        return [{ path, rule: 'invalid-configuration', severity: 'warning', message, place }];
    }));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/selector-problems.js




/** Where a setting of `[lint]` stands: there, or still at the top. */
function selector_problems_keysOf({ keys, settings }, key) {
    const isInLint = isTable(settings['lint']) && settings['lint'][key] !== undefined;
    return isInLint ? [...keys, 'lint', key] : [...keys, key];
}
/** Why a selector stands for nothing; `undefined` when it stands for something. */
function whyUnknown(text, isSelecting, judging) {
    const selector = parseSelector(text, judging.isPreview);
    if (selector !== undefined) {
        const isGone = selector.rules.every(({ status }) => status === 'removed');
        return isGone && isSelecting ? `Ruff removed the rule "${text}"` : undefined;
    }
    return parseSelector(text, true) === undefined
        ? `Ruff ${judging.version} has no rule "${text}"`
        : `Ruff takes "${text}" only by its code while preview is off`;
}
function problemsOfList(value, keys, judging) {
    const { path } = judging.file;
    if (!Array.isArray(value) || stringsOf(value).length < value.length) {
        const message = 'Expected a list of rules here: what is none is left out.';
        const place = { kind: 'key', keys };
        return [{ path, rule: 'invalid-configuration', severity: 'warning', message, place }];
    }
    const isSelecting = keys.at(-1)?.endsWith('select') ?? false;
    return stringsOf(value).flatMap((text) => {
        const reason = whyUnknown(text, isSelecting, judging);
        if (reason === undefined)
            return [];
        const message = `${reason}: it is left out of "${keys.at(-1) ?? ''}".`;
        const place = { kind: 'key', keys, value: text };
        return [{ path, rule: 'unknown-rule', severity: 'warning', message, place }];
    });
}
/** A list, or lists by pattern. */
function problemsOfKey(lint, key, judging) {
    const value = lint[key];
    if (value === undefined)
        return [];
    const keys = selector_problems_keysOf(judging.file, key);
    if (!isTable(value))
        return problemsOfList(value, keys, judging);
    return Object.entries(value).flatMap(([pattern, list]) => problemsOfList(list, [...keys, pattern], judging));
}
/** The selectors that decide which rules are on; those about fixes do not matter here. */
const selector_problems_KEYS = [
    'select',
    'extend-select',
    'ignore',
    'extend-ignore',
    'per-file-ignores',
    'extend-per-file-ignores',
];
/** Selectors of a file that the shipped Ruff does not know: written for another version, or mistyped. */
function selectorProblems(judging) {
    const lint = lintOf(judging.file.settings);
    return selector_problems_KEYS.flatMap((key) => problemsOfKey(lint, key, judging));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/judge-config.js










const judge_config_NAMES = new Set(read_config_CONFIG_NAMES);
const HELP = {
    'invalid-configuration': 'https://docs.astral.sh/ruff/settings/',
    'unknown-rule': 'https://docs.astral.sh/ruff/rules/',
};
/** Most problems told of one file. A configuration with more of them was written for something else. */
const ruff_judge_config_PROBLEM_LIMIT = 50;
/** Whether a path is that of a configuration file, by its name. */
function isConfigPath(path) {
    return judge_config_NAMES.has(external_node_path_.posix.basename(path));
}
function settingProblems(file, engine) {
    const { rejected } = settleOptions(engineOptionsOf(file.settings), engine);
    return rejected.map(({ keys, message }) => {
        return {
            path: file.path,
            rule: 'invalid-configuration',
            severity: 'warning',
            message: `Ruff ${engine.version()} does not take this setting, so it is not followed: ${message.replace(/^Error: /, '')}`,
            place: { kind: 'key', keys: [...file.keys, ...keys] },
        };
    });
}
/** A file that is extended and never looked at by itself: its problems are told where it is named. */
function inheritedProblems(first, extended) {
    return extended
        .filter(({ path }) => !isConfigPath(path))
        .flatMap(({ problems }) => problems)
        .map((problem) => ({
        ...problem,
        path: first.path,
        message: `In "${problem.path}": ${problem.message}`,
        place: { kind: 'key', keys: [...first.keys, 'extend'] },
    }));
}
function ruff_judge_config_problemsOf(file, finder, engine) {
    const chain = followExtends(file, (path) => finder.open(path));
    const extended = chain.files.slice(1);
    const { isPreview } = combineConfigs([file, ...extended], undefined);
    return [
        ...file.problems,
        ...chain.problems.filter(({ path }) => path === file.path),
        ...inheritedProblems(file, extended),
        ...settingProblems(file, engine),
        ...selectorProblems({ file, isPreview, version: engine.version() }),
        ...patternProblems(file),
    ];
}
function judge_config_rangeOf({ place }, text) {
    if (place.kind === 'key')
        return locateKey(text, place.keys, place.value);
    const line = text.split('\n')[place.line - 1] ?? '';
    const startColumn = Math.min(place.column, line.length + 1);
    const { line: row } = place;
    return { startLine: row, startColumn, endLine: row, endColumn: line.trimEnd().length + 1 };
}
/** Judges a configuration file itself: what of it Ruff, as shipped, does not take. */
function ruff_judge_config_judgeConfig({ path, text }, finder, engine) {
    const file = ruff_read_config_readConfig(path, text);
    if (!file.isForRuff)
        return [];
    return ruff_judge_config_problemsOf(file, finder, engine)
        .slice(0, ruff_judge_config_PROBLEM_LIMIT)
        .map((problem) => ({
        rule: problem.rule,
        severity: problem.severity,
        message: (0,to_message/* toMessage */.R)(problem.message),
        helpUrl: HELP[problem.rule],
        ...judge_config_rangeOf(problem, text),
    }));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/known-rules.js



const SETTINGS_URL = 'https://docs.astral.sh/ruff/settings/';
const RULES_URL = 'https://docs.astral.sh/ruff/rules/';
/** What is told besides Ruff's rules: of files that cannot be read, and of Ruff's configuration. */
const known_rules_OWN = [
    {
        rule: 'invalid-syntax',
        language: 'python',
        severity: 'error',
        isEnabled: true,
        summary: 'The file is not Python: the first syntax error.',
        helpUrl: 'https://docs.python.org/3/tutorial/errors.html#syntax-errors',
    },
    {
        rule: 'python-2',
        language: 'python',
        severity: 'notice',
        isEnabled: true,
        summary: 'The file is Python 2, which Ruff cannot read: nothing in it was checked.',
        helpUrl: 'https://docs.astral.sh/ruff/faq/',
    },
    {
        rule: 'invalid-configuration',
        language: 'toml',
        severity: 'warning',
        isEnabled: true,
        summary: 'A setting in a configuration of Ruff cannot be followed.',
        helpUrl: SETTINGS_URL,
    },
    {
        rule: 'unknown-rule',
        language: 'toml',
        severity: 'warning',
        isEnabled: true,
        summary: 'A configuration of Ruff names a rule that it does not have.',
        helpUrl: RULES_URL,
    },
];
/** Rules that Ruff no longer has can be neither found nor selected. */
function ruff_known_rules_list(enabled) {
    const own = rules_RULES.filter(({ status }) => status !== 'removed').map(({ code, name }) => ({
        rule: code,
        language: 'python',
        severity: default_rules_severityOf(code),
        isEnabled: enabled.has(code),
        summary: `${summaryOf(name)}.`,
        helpUrl: ruleUrl(code) ?? RULES_URL,
    }));
    return [...known_rules_OWN, ...own];
}
/** Ruff's rules, with those on that are on where there is no configuration. */
function ruff_known_rules_knownRules() {
    return ruff_known_rules_list(new Set(DEFAULT_CODES));
}
/** Ruff's rules as the configuration at the top of a repository has them. */
function ruff_known_rules_knownRulesIn(project) {
    return ruff_known_rules_list(new ConfigFinder(project).configOf('').rules.codes);
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/ruff-engine.js

/** Workspaces kept at a time; a repository rarely has more configurations with files in turn. */
const WORKSPACE_LIMIT = 32;
/** What the engine throws of its own accord. Everything else is a broken engine. */
function ruff_engine_isRefusal(thrown) {
    return (thrown instanceof Error &&
        !(thrown instanceof RangeError) &&
        !(thrown instanceof WebAssembly.RuntimeError));
}
/**
 * Ruff in one worker, with its workspaces. Settings come from the repository and may break the
 * instance; then a fresh one takes its place, for no file has been lost yet. When a file breaks it,
 * that is thrown, and the worker must go.
 */
class RuffEngine {
    #module;
    #instantiate;
    /** In the order of their last use. */
    #workspaces = new Map();
    #instance;
    constructor(module, instantiate) {
        this.#module = module;
        this.#instantiate = instantiate;
        this.#instance = instantiate(module);
    }
    /** Such as `0.17.4`. */
    version() {
        return this.#instance.Workspace.version();
    }
    /** Why the settings are refused, or `undefined` when they are taken. */
    refusalOf(options) {
        const opened = this.#open(options);
        if ('message' in opened)
            return opened;
        opened.free();
        return undefined;
    }
    /** Checks a text with settings that the engine takes; the same key stands for the same settings. */
    check(text, key, options) {
        return this.#workspace(key, options).check(text);
    }
    /** Memory of the module, in bytes; it never shrinks. */
    memoryBytes() {
        return this.#instance.memory.buffer.byteLength;
    }
    #workspace(key, options) {
        const workspace = this.#workspaces.get(key) ?? this.#openOrThrow(options());
        this.#workspaces.delete(key);
        this.#workspaces.set(key, workspace);
        const [oldest] = this.#workspaces;
        if (this.#workspaces.size > WORKSPACE_LIMIT && oldest !== undefined) {
            this.#workspaces.delete(oldest[0]);
            oldest[1].free();
        }
        return workspace;
    }
    #openOrThrow(options) {
        const opened = this.#open(options);
        if ('message' in opened)
            throw new Error(`Expected settings that Ruff takes: ${opened.message}`);
        return opened;
    }
    #open(options) {
        try {
            return new this.#instance.Workspace(options, this.#instance.PositionEncoding.Utf16);
        }
        catch (thrown) {
            if (ruff_engine_isRefusal(thrown))
                return { message: (0,errors/* messageOf */.bD)(thrown) };
            this.#replaceInstance();
            return { message: `the engine broke on it (${(0,errors/* messageOf */.bD)(thrown)})` };
        }
    }
    #replaceInstance() {
        for (const workspace of this.#workspaces.values()) {
            try {
                workspace.free();
            }
            catch {
                // The broken instance may fail at this too. What matters is that the workspace was taken off
                // the list of those that the garbage collector would free, where an error would be uncaught.
            }
        }
        this.#workspaces.clear();
        this.#instance = this.#instantiate(this.#module);
    }
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/place-diagnostic.js

/** A carriage return alone ends a line for Python, but not on GitHub. */
const LONE_RETURN = /\r(?!\n)/;
const LINE_END = /\r\n|\r|\n/g;
function toRange(start, end) {
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
function counted({ row, column }) {
    return { line: row, column };
}
/** Creates a placer. Both sides count UTF-16 units from 1; only where lines end can differ. */
function place_diagnostic_createPlacer(text) {
    if (!LONE_RETURN.test(text))
        return (start, end) => toRange(counted(start), counted(end));
    const starts = [
        0,
        ...Array.from(text.matchAll(LINE_END), ({ 0: { length }, index }) => index + length),
    ];
    const index = (0,line_index/* createLineIndex */.r)(text);
    const place = ({ row, column }) => index.atUtf16((starts[row - 1] ?? text.length) + column - 1);
    return (start, end) => toRange(place(start), place(end));
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/syntax-errors.js
/** Jinja, Mako, ERB and the like: the text becomes Python only when it is filled in. */
const TEMPLATE_MARK = /\{%|%\}|\{\{.*\}\}|\{#.*#\}|<%|%>|\$\{\w+\}/;
/** What Python 2 could read and Python 3 cannot, on the line where Ruff stumbles. */
const PYTHON_2_MARKS = [
    /(?:^|[:;])\s*print\s+(?![=.([\])]|(?:in|is|and|or|if|not)\b)|\bprint\s*>>|\bprint\s+[("'\w].*,\s*$/,
    /(?:^|[:;])\s*exec\s+["'\w]/,
    /\braise\s+[\w.]+(?:\[\w+\])?\s*,/,
    /\bexcept\s+[\w.()\s,]+,\s*\w+\s*:/,
    /\bdef\s+\w+\s*\([^)]*\(\s*\w+\s*,/,
    // Long integers, octals with a bare 0, raw Unicode strings, `<>`, backticks.
    /\b(?:0[xX][\da-fA-F]+|\d+)[lL]\b/,
    /(?<![\w.])0\d+\b/,
    /\b[uU][rR]["']/,
    /<>|`/,
];
/** What only Python 3 can read: then a line that looks like Python 2 is a mistake. */
const PYTHON_3_MARKS = [
    /^#!.*python3/,
    /^[ \t]*(?:async[ \t]+def|nonlocal)[ \t]/m,
    /^[ \t]*def[ \t]+\w+\(.*\)[ \t]*->/m,
    /^[ \t]*(?:\w+[ \t]*=[ \t]*)?yield[ \t]+from[ \t]/m,
    /^[ \t]*(?:if|while)[ \t]+\(?\w+[ \t]*:=/m,
    /^[ \t]*raise[ \t]+[\w.]+(?:\([^()\n]*\))?[ \t]+from[ \t]/m,
    /[=(,[][ \t]*[fF][rR]?"/,
];
/** Of a longer line only the beginning is looked at: these patterns are not for megabytes. */
const syntax_errors_LINE_LIMIT = 400;
/** Tells a mistake from a text that was never meant to be Python 3, by the first line Ruff cannot read. */
function judgeUnparsed(text, line) {
    const beginning = line.slice(0, syntax_errors_LINE_LIMIT);
    if (TEMPLATE_MARK.test(beginning))
        return 'template';
    const isPython2 = PYTHON_2_MARKS.some((mark) => mark.test(beginning)) &&
        !PYTHON_3_MARKS.some((mark) => mark.test(text));
    return isPython2 ? 'python-2' : 'mistaken';
}
/** Syntax errors are told apart from rules by their code. */
function isSyntaxError({ code }) {
    return code === 'invalid-syntax';
}

;// CONCATENATED MODULE: ./build/analyzers/ruff/to-matches.js







/** A fix larger than this is no suggestion to read any more: re-ordering all imports, for one. */
const FIX_CHARACTERS = 4000;
function toFix({ fix }, place) {
    if (fix === null)
        return undefined;
    const edits = fix.edits.map(({ content, location, end_location: end }) => ({
        range: place(location, end),
        text: content ?? '',
    }));
    const size = edits.reduce((sum, { text }) => sum + text.length, 0);
    if (edits.length === 0 || size > FIX_CHARACTERS)
        return undefined;
    return { message: (0,to_message/* toMessage */.R)(fix.message ?? 'Apply the fix that Ruff proposes'), edits };
}
function to_matches_toMatch(diagnostic, place) {
    const helpUrl = ruleUrl(diagnostic.code);
    const fix = toFix(diagnostic, place);
    return {
        rule: diagnostic.code,
        severity: default_rules_severityOf(diagnostic.code),
        message: (0,to_message/* toMessage */.R)(diagnostic.message.split('\n', 1)[0] ?? ''),
        ...(helpUrl === undefined ? {} : { helpUrl }),
        ...(fix === undefined ? {} : { fix }),
        ...place(diagnostic.start_location, diagnostic.end_location),
    };
}
function lineOf(text, row) {
    return text.split(/\r\n|\r|\n/, row)[row - 1] ?? '';
}
/**
 * The first syntax error alone, as Python itself would give it: those after it are mostly its echo.
 * A whole file of Python 2 is one thing to know, not a mistake; a template is none.
 */
function unparsedMatch(file, error, place) {
    const range = place(error.start_location, error.end_location);
    const line = lineOf(file.text, error.start_location.row);
    const unparsed = judgeUnparsed(file.text, line);
    switch (unparsed) {
        case 'template':
            return undefined;
        case 'python-2':
            return {
                rule: 'python-2',
                severity: 'notice',
                message: 'This file is Python 2, which Ruff cannot read: nothing in it was checked.',
                helpUrl: 'https://docs.astral.sh/ruff/faq/',
                ...range,
            };
        case 'mistaken':
            return {
                rule: 'invalid-syntax',
                severity: 'error',
                message: (0,to_message/* toMessage */.R)(`Invalid syntax: ${error.message}`),
                helpUrl: 'https://docs.python.org/3/tutorial/errors.html#syntax-errors',
                ...range,
            };
        default:
            return (0,errors/* assertNever */.xb)(unparsed);
    }
}
/** Turns what Ruff found in a file into matches: those that can be trusted and are worth telling. */
function toMatches(diagnostics, file) {
    if (diagnostics.length === 0)
        return [];
    const place = place_diagnostic_createPlacer(file.text);
    const error = diagnostics.find(isSyntaxError);
    const unparsed = error === undefined ? undefined : unparsedMatch(file, error, place);
    const isJudged = unparsed?.rule === 'invalid-syntax' || error === undefined;
    const rest = diagnostics.filter((diagnostic) => {
        if (isSyntaxError(diagnostic) || !isJudged)
            return false;
        if (!file_kind_isTrusted(diagnostic.code, file.kind))
            return false;
        return file.chosen.has(diagnostic.code) || isWorthTelling(diagnostic, file.path, file.kind);
    });
    const matches = rest.map((diagnostic) => to_matches_toMatch(diagnostic, place));
    return unparsed === undefined ? matches : [unparsed, ...matches];
}

;// CONCATENATED MODULE: ./build/analyzers/ruff.js








/** A path with a placeholder is a template's: its text is not Python before it is filled in. */
const ruff_PYTHON_PATH = /^(?!.*(?:\{\{|\{%)).*\.py[iw]?$/s;
/** Ruff over Python, under the project's own configuration; and over that configuration itself. */
const ruff = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'ruff',
    name: 'Ruff',
    modules: ['ruff'],
    // Measured: 75 MB over ordinary files, never optimized.
    workingBytes: 100_000_000,
    rules: ruff_known_rules_knownRules,
    rulesIn: ruff_known_rules_knownRulesIn,
    claims: (path) => ruff_PYTHON_PATH.test(path) || isConfigPath(path),
    load({ assets, project, wanted = define_analyzer/* NOTHING_WANTED */.EV }) {
        // The file is our own build of wasm-bindgen's output.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const instantiate = assets.require('ruff.cjs');
        const engine = new RuffEngine(assets.module('ruff'), instantiate);
        const finder = new ConfigFinder(project);
        const settings = new SettingsFinder(finder, engine, wanted);
        const checkBy = ({ path, text }, { key, options, config }) => {
            const { chosen } = config.rules;
            const file = { text, path, kind: fileKindOf(path), chosen };
            return toMatches(engine.check(text, key, options), file);
        };
        const checkPython = (file) => {
            const found = settings.settingsOf(file.path);
            if (found === undefined)
                return [];
            const { wanted: besides } = found;
            const more = besides === undefined ? [] : checkBy(file, besides);
            return [
                ...checkBy(file, found),
                ...more
                    .filter(({ rule }) => besides?.codes.has(rule) === true)
                    .map((match) => ({ ...match, needsLevel: true })),
            ];
        };
        return Promise.resolve({
            analyze: (file) => isConfigPath(file.path) ? ruff_judge_config_judgeConfig(file, finder, engine) : checkPython(file),
            memoryBytes: () => engine.memoryBytes(),
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/rust/rust-lexicon.js
const rust_lexicon_LINE_COMMENT = /\/\/[^\n]*/y;
const COMMENT_EDGE = /\/\*|\*\//g;
const RAW_TEXT = /[bc]?r(?<hashes>#*)"/y;
const rust_lexicon_TEXT = /"[^"\\]*(?:\\[^][^"\\]*)*"/y;
const rust_lexicon_CHARACTER = /'(?:\\(?:u\{[^}\n]*\}|x[^\n]{2}|[^\n])|[^'\\\n])'/uy;
function rust_lexicon_endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
/** Comments nest in Rust. */
function endOfComment(text, at) {
    COMMENT_EDGE.lastIndex = at;
    let depth = 0;
    for (let edge = COMMENT_EDGE.exec(text); edge !== null; edge = COMMENT_EDGE.exec(text)) {
        depth += edge[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return COMMENT_EDGE.lastIndex;
    }
    return 'unclosed';
}
function endOfRawText(text, at) {
    RAW_TEXT.lastIndex = at;
    const opening = RAW_TEXT.exec(text);
    if (opening === null)
        return undefined;
    const closing = `"${opening.groups?.['hashes'] ?? ''}`;
    const end = text.indexOf(closing, RAW_TEXT.lastIndex);
    return end === -1 ? 'unclosed' : end + closing.length;
}
/** Rust's comments and texts. A quote that begins no character is a lifetime's. */
const RUST_LEXICON = {
    endOf(text, at) {
        switch (text.charAt(at)) {
            case '/':
                return text.startsWith('/*', at) ? endOfComment(text, at) : rust_lexicon_endOf(rust_lexicon_LINE_COMMENT, text, at);
            case 'b':
            case 'c':
            case 'r':
                return endOfRawText(text, at);
            case '"':
                return rust_lexicon_endOf(rust_lexicon_TEXT, text, at) ?? 'unclosed';
            case "'":
                return rust_lexicon_endOf(rust_lexicon_CHARACTER, text, at);
            default:
                return undefined;
        }
    },
};

;// CONCATENATED MODULE: ./build/analyzers/rust/judge-rust-syntax.js



/** A script for Cargo begins with what is no Rust. */
const FRONT_MATTER = /^(?:#![^\n]*\n)?\s*---/;
/**
 * Judges a text that tree-sitter could not parse. Its grammar for Rust is behind the language, but
 * brackets and quotes are balanced in all Rust, whatever macros make of it.
 */
function judgeRustSyntax(text) {
    if (FRONT_MATTER.test(text))
        return undefined;
    const { unbalanced } = lexBrackets(text, RUST_LEXICON);
    return unbalanced && describeUnbalanced(unbalanced);
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/rust-refinements.js

/** What the queries of rules/rust cannot say, by rule. */
const RUST_REFINEMENTS = {
    'identical-branches': sameText,
    'self-comparison': withoutCalls,
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/rust-rules-data.js
/** The rules of rules/rust, as they are shipped. */
const RUST_RULES = [
    {
        id: 'command-of-format',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A command line is put together for a shell.',
        message: 'Values become part of a command line that a shell reads; give program and arguments separately.',
        query: '((call_expression function: (field_expression value: (call_expression function: (field_expression) arguments: (arguments . (string_literal) @flag .)) @command field: (field_identifier) @method) arguments: (arguments . [(macro_invocation macro: (identifier) @format) (reference_expression value: (macro_invocation macro: (identifier) @format))])) @match (#eq? @method "arg") (#eq? @flag "\\"-c\\"") (#eq? @format "format") (#match? @command "^Command::new\\\\(.(?:sh|bash|/bin/sh|/bin/bash)"))',
    },
    {
        id: 'debug-macro',
        severity: 'notice',
        isEnabled: true,
        isForTests: false,
        summary: 'A debugging macro was left in the code.',
        message: "`dbg!` was left in the code; it prints to everybody's terminal.",
        query: '((macro_invocation macro: (identifier) @macro) @match (#eq? @macro "dbg"))',
    },
    {
        id: 'identical-branches',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'Both branches do the same.',
        message: 'Both branches do the same, so the condition decides nothing.',
        query: '((if_expression condition: (_) @condition consequence: (block) @one alternative: (else_clause (block) @other)) @match (#not-match? @condition "\\\\blet "))',
    },
    {
        id: 'impossible-count',
        severity: 'warning',
        isEnabled: true,
        isForTests: true,
        summary: 'A length is compared with a number below zero.',
        message: 'A length is never below zero, so this is always the same.',
        query: '((binary_expression left: (call_expression function: (field_expression field: (field_identifier) @method)) operator: _ @operator right: (integer_literal) @zero) @match (#any-of? @method "len" "count") (#any-of? @operator "<" ">=") (#eq? @zero "0"))',
    },
    {
        id: 'lock-dropped-at-once',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A lock is let go in the line that takes it.',
        message: '`let _` drops the lock at once; nothing after this line is protected.',
        query: '((let_declaration pattern: "_" value: [(call_expression function: (field_expression value: (_) @lock field: (field_identifier) @method) arguments: (arguments . ")")) (call_expression function: (field_expression value: (call_expression function: (field_expression value: (_) @lock field: (field_identifier) @method) arguments: (arguments . ")"))))]) @match (#any-of? @method "lock" "write" "read") (#match? @lock "[lL]ock|[mM]utex|mu$"))',
    },
    {
        id: 'nan-comparison',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'Something is compared with NaN.',
        message: 'Nothing is equal to NaN, not even NaN; ask whether it is one.',
        query: '((binary_expression operator: _ @operator right: (scoped_identifier name: (identifier) @name)) @match (#any-of? @operator "==" "!=" "<" ">") (#eq? @name "NAN"))',
    },
    {
        id: 'self-assignment',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A variable is assigned to itself.',
        message: '`{left}` is assigned to itself.',
        query: '((assignment_expression left: (_) @left right: (_) @right) @match (#eq? @left @right))',
    },
    {
        id: 'self-comparison',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A value is compared with itself.',
        message: 'Both sides of `{operator}` are `{left}`.',
        query: '((binary_expression left: [(identifier) (field_expression) (index_expression)] @left operator: _ @operator right: (_) @right) @match (#any-of? @operator "==" "<" ">" "<=" ">=" "&&" "||" "-" "/" "%") (#eq? @left @right))',
    },
    {
        id: 'sql-of-format',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'Values are put into SQL text.',
        message: 'Values are put into SQL text; use placeholders.',
        query: '((call_expression function: [(field_expression field: (field_identifier) @method) (scoped_identifier name: (identifier) @method)] arguments: (arguments . (reference_expression value: (macro_invocation macro: (identifier) @format (token_tree . (string_literal) @text)) @match))) (#any-of? @method "query" "execute" "query_one" "query_row" "query_opt" "batch_execute" "prepare" "sql_query" "query_as") (#eq? @format "format") (#match? @text "^.(?:SELECT|INSERT|UPDATE|DELETE|select|insert|update|delete)\\\\s[^{]{0,400}(?:=|LIKE|like|[(,])\\\\s{0,3}\'?%?\\\\{"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'The check of certificates is switched off.',
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((call_expression function: (field_expression field: (field_identifier) @method) arguments: (arguments . (boolean_literal) @value .)) @match (#any-of? @method "danger_accept_invalid_certs" "danger_accept_invalid_hostnames") (#eq? @value "true"))',
    },
    {
        id: 'zeroed-reference',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A value is made of memory that nobody wrote.',
        message: '`mem::uninitialized` is undefined behaviour for almost every type; use `MaybeUninit`.',
        query: '((call_expression function: [(scoped_identifier name: (identifier) @name) (generic_function function: (scoped_identifier name: (identifier) @name))] @function) @match (#eq? @name "uninitialized") (#match? @function "mem::"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/rust-rules.js





/** A syntax error, where the parser and the lexer both see one. */
function rust_rules_inspect(root, file) {
    const error = root.hasError ? judgeRustSyntax(file.text) : undefined;
    return error === undefined
        ? []
        : [toSyntaxMatch('rust', file, { ...error, severity: syntaxSeverityOf(file.path) })];
}
/** Rust as the rule engine sees it. */
const RUST = {
    id: 'rust-rules',
    name: 'Rust rules',
    grammars: ['tree-sitter-rust'],
    helpPage: 'rust',
    rules: RUST_RULES,
    refinements: RUST_REFINEMENTS,
    claims: (path) => path.endsWith('.rs'),
    inspectRules: {
        [syntax_match_SYNTAX]: {
            severity: 'error',
            isEnabled: true,
            summary: 'Rust cannot parse the file.',
            help: 'The grammar sees an error, and a bracket, quote or comment has no partner. In tests it is a notice.',
        },
    },
    openInspector: () => rust_rules_inspect,
};
/** Mistakes and dangers in Rust. */
const rustRules = defineRuleAnalyzer(RUST);

// EXTERNAL MODULE: ./build/analyzers/secrets.js + 3 modules
var secrets = __webpack_require__(99784);
;// CONCATENATED MODULE: ./build/analyzers/shell-files.js
/** Scripts by their names. Those that only say in their first line what they are cannot be told by their path. */
const SHELL_PATH = /(?:\.(?:sh|bash|ksh)|(?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile))$/;
/** Whether a path is that of a script for a shell of Bourne's family. */
function isShellFile(path) {
    return SHELL_PATH.test(path);
}

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/shell-refinements.js

/** What the queries of rules/shell cannot say, by rule. */
const SHELL_REFINEMENTS = {
    'same-file-read-and-written': (match, captures) => when(captures.get('from')?.text !== '/dev/null', match),
};

;// CONCATENATED MODULE: ./build/analyzers/tree-sitter/shell-rules-data.js
/** The rules of rules/shell, as they are shipped. */
const SHELL_RULES = [
    {
        id: 'download-into-shell',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'What is downloaded is run at once.',
        message: 'What is downloaded is run at once, whatever it is today.',
        query: '((pipeline (command name: (command_name) @from) . (command name: (command_name) @into argument: (_)? @first)) @match (#any-of? @from "curl" "wget") (#any-of? @into "sh" "bash" "zsh" "/bin/sh" "/bin/bash")) ((pipeline (command name: (command_name) @from) . (command name: (command_name) @into . argument: (word) @first)) @match (#any-of? @from "curl" "wget") (#eq? @into "sudo") (#any-of? @first "sh" "bash" "-E"))',
    },
    {
        id: 'eval-of-variable',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        summary: 'A variable is run as a command line.',
        message: '`eval` reads the text again: quotes, `$( )` and `;` in it count.',
        query: '((command name: (command_name) @name . argument: [(simple_expansion) (string . (simple_expansion) .)] .) @match (#eq? @name "eval"))',
    },
    {
        id: 'exit-code-out-of-range',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'An exit code is not between 0 and 255.',
        message: 'Exit codes go from 0 to 255; {code} becomes another one, 256 becomes success.',
        query: '((command name: (command_name) @name . argument: [(number) (word)] @code .) @match (#any-of? @name "exit" "return") (#match? @code "^(?:-\\\\d{1,9}|25[6-9]|2[6-9]\\\\d|[3-9]\\\\d\\\\d|\\\\d{4,9})$"))',
    },
    {
        id: 'loop-over-ls',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'A loop goes over what `ls` prints.',
        message: 'Names with spaces fall apart here; go over `*` itself.',
        query: '((for_statement value: (command_substitution (command name: (command_name) @name)) @match) (#eq? @name "ls"))',
    },
    {
        id: 'redirect-in-test',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A comparison writes a file.',
        message: '`>` and `<` in `[ ]` are redirections: this writes or reads a file, and compares nothing.',
        query: '((test_command . "[" . (binary_expression operator: _ @operator)) @match (#any-of? @operator "<" ">"))',
    },
    {
        id: 'remove-below-variable',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A variable that may be empty decides what is removed.',
        message: 'If the variable is empty this removes everything from the root down.',
        query: '((command name: (command_name) @name argument: (word) @option argument: (concatenation . [(simple_expansion) (string . (simple_expansion) .) (expansion . "${" . (variable_name) . "}") (string . (expansion . "${" . (variable_name) . "}") .)] . (word) @rest)) @match (#eq? @name "rm") (#match? @option "^-\\\\w{0,5}r") (#any-of? @rest "/" "/*") (#not-match? @match ":[?-]")) ((command name: (command_name) @name argument: (word) @option argument: (concatenation . (string . (expansion . "${" . (variable_name) . "}") . (string_content) @rest .))) @match (#eq? @name "rm") (#match? @option "^-\\\\w{0,5}r") (#any-of? @rest "/" "/*") (#not-match? @match ":[?-]"))',
    },
    {
        id: 'same-file-read-and-written',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A file is emptied before it is read.',
        message: 'The shell empties {to} before the command reads it.',
        query: '((redirected_statement body: (command argument: (_) @from) redirect: (file_redirect . ">" destination: (_) @to)) @match (#eq? @from @to))',
    },
    {
        id: 'sudo-redirect',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'A redirection does not have the rights of `sudo`.',
        message: 'The shell opens {to} before `sudo` runs, with your own rights.',
        query: '((redirected_statement body: (command name: (command_name) @name) redirect: (file_redirect destination: (word) @to)) @match (#eq? @name "sudo") (#match? @to "^/(?:etc|usr|sys|proc|boot|opt|root)/"))',
    },
    {
        id: 'tls-verification-off',
        severity: 'error',
        isEnabled: true,
        isForTests: false,
        summary: 'The check of certificates is switched off.',
        message: 'Certificates are not checked here; anybody on the way can read and change what is sent.',
        query: '((command name: (command_name) @name argument: (word) @option) @match (#eq? @name "curl") (#match? @option "^(?:--insecure|-[a-zA-JL-Z]{0,6}k[a-zA-JL-Z]{0,6})$")) ((command name: (command_name) @name argument: (word) @option) @match (#eq? @name "wget") (#eq? @option "--no-check-certificate"))',
    },
    {
        id: 'unquoted-arguments',
        severity: 'warning',
        isEnabled: false,
        isForTests: false,
        summary: 'Arguments are handed on unquoted.',
        message: '`{match}` splits arguments at their spaces; write `"$@"`.',
        query: '((command argument: (simple_expansion (special_variable_name) @name) @match) (#any-of? @name "@" "*"))',
    },
    {
        id: 'unquoted-test',
        severity: 'error',
        isEnabled: true,
        isForTests: true,
        summary: 'A test does not see that its value is empty.',
        message: 'Without quotes an empty value disappears, and `[ {operator} ]` is always true.',
        query: '((test_command . "[" . (unary_expression operator: (test_operator) @operator . [(simple_expansion) (expansion)])) @match (#eq? @operator "-n"))',
    },
    {
        id: 'world-writable',
        severity: 'warning',
        isEnabled: true,
        isForTests: false,
        summary: 'Everybody on the machine may change a file.',
        message: 'With mode {mode} everybody on this machine may change it.',
        query: '((command name: (command_name) @name argument: [(number) (word)] @mode) @match (#eq? @name "chmod") (#match? @mode "^0?[0-7][0-7][2367]$"))',
    },
];

;// CONCATENATED MODULE: ./build/analyzers/shell-rules.js




/** Shell as the rule engine sees it. */
const SHELL = {
    id: 'shell-rules',
    name: 'Shell rules',
    grammars: ['tree-sitter-bash'],
    helpPage: 'shell',
    rules: SHELL_RULES,
    refinements: SHELL_REFINEMENTS,
    claims: isShellFile,
};
/** Mistakes and dangers in Shell. */
const shellRules = defineRuleAnalyzer(SHELL);

;// CONCATENATED MODULE: ./build/analyzers/shell/instantiate-mvdan-sh.js
/** What the module's runtime throws itself out with when its `main` has returned. */
const LEFT = Symbol('left');
function instantiate_mvdan_sh_leave() {
    // Not an error: it only unwinds the module's frames, and is caught where they began.
    // oxlint-disable-next-line typescript/only-throw-error
    throw LEFT;
}
/** TinyGo's runtime, with no clock, no randomness, no output, and no way into JavaScript. */
const HOST = {
    proc_exit: instantiate_mvdan_sh_leave,
    'runtime.ticks': () => 0n,
    // References to JavaScript values are 64 bits; 0 is `undefined`.
    'syscall/js.valueGet': () => 0n,
    'syscall/js.stringVal': () => 0n,
    'syscall/js.valueIndex': () => 0n,
};
const silent = () => 0;
/** An instance that can reach nothing. One parses one text: a second one traps now and then. */
function instantiateMvdanSh(module) {
    const host = new Proxy({}, { get: (_, name) => HOST[String(name)] ?? silent });
    const instance = new WebAssembly.Instance(module, { wasi_snapshot_preview1: host, gojs: host });
    // The module is the shipped one, and these are exports of sh-syntax 0.7.0.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const shell = instance.exports;
    try {
        // WASI names the entry of a program so.
        // oxlint-disable-next-line eslint/no-underscore-dangle
        shell._start();
    }
    catch (error) {
        if (error !== LEFT)
            throw error;
    }
    return shell;
}

;// CONCATENATED MODULE: ./build/analyzers/shell/create-shell-parser.js

/** mvdan/sh's numbers for languages (`LangVariant` in its syntax/parser.go). */
const VARIANTS = { bash: 1, ksh: 4 };
function put(shell, bytes) {
    const pointer = shell.wasmAlloc(bytes.length);
    new Uint8Array(shell.memory.buffer).set(bytes, pointer);
    return [pointer, bytes.length, bytes.length];
}
function create_shell_parser_textAt(memory, pointer) {
    const bytes = new Uint8Array(memory.buffer);
    return new TextDecoder().decode(bytes.subarray(pointer, bytes.indexOf(0, pointer)));
}
/** Asks for the printed text, which is thrown away: the other answer, the whole tree, is larger. */
function create_shell_parser_ask(shell, text, variant) {
    const [path, source, stop] = [
        put(shell, new Uint8Array()),
        put(shell, text),
        put(shell, new Uint8Array()),
    ];
    const layout = [false, 0, false, false, false, false, false, false, false];
    const answer = shell.process(...path, ...source, true, true, variant, ...stop, 0, ...layout);
    // The module's own JSON.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(create_shell_parser_textAt(shell.memory, answer));
}
/** What a module without memory or stack left ends with. The instance is thrown away in any case. */
function isExhausted(error) {
    return error instanceof RangeError || error instanceof WebAssembly.RuntimeError;
}
/** A parser that has a fresh instance for each text; they share the compiled module. */
function createShellParser(module) {
    const encoder = new TextEncoder();
    let last = instantiateMvdanSh(module);
    return {
        parse(text, dialect) {
            last = instantiateMvdanSh(module);
            try {
                const { parseError } = create_shell_parser_ask(last, encoder.encode(text), VARIANTS[dialect]);
                return parseError === null
                    ? undefined
                    : { message: parseError.Text, startByte: parseError.Pos.Offset };
            }
            catch (error) {
                if (isExhausted(error))
                    return undefined;
                throw error;
            }
        },
        memoryBytes: () => last.memory.buffer.byteLength,
    };
}

;// CONCATENATED MODULE: ./build/analyzers/shell/dialect.js
/** The program that a first line names, with or without `env` and its options. */
const SHEBANG = /^#!\s*(?:\S*\/)?(?:env\s+(?:-\S*\s+)*(?:\w+=\S*\s+)*(?:\S*\/)?)?(?<program>[^\s/]+)/;
/** The first line of a file that Zsh loads on demand. */
const ZSH_FUNCTION = /^#(?:compdef|autoload)\b/;
const DIALECTS = new Map([
    ...['ash', 'bash', 'busybox', 'dash', 'posh', 'sh', 'yash'].map((name) => [name, 'bash']),
    ...['ksh', 'ksh93', 'lksh', 'mksh', 'oksh', 'pdksh'].map((name) => [name, 'ksh']),
]);
/** The dialect of a script; `undefined` where another program reads it, such as Zsh, whose grammar is another. */
function dialectOf(path, text) {
    if (ZSH_FUNCTION.test(text))
        return undefined;
    const program = SHEBANG.exec(text)?.groups?.['program'];
    if (program !== undefined)
        return DIALECTS.get(program);
    return path.endsWith('.ksh') ? 'ksh' : 'bash';
}

;// CONCATENATED MODULE: ./build/analyzers/shell/judge-shell-syntax.js

/**
 * Where mvdan/sh is stricter than shells are: `((` that opens two subshells is arithmetic to it, and
 * what stands in an expansion is known to a shell only when it runs. `/usr/bin/zdiff` has the first.
 */
const DOUBTFUL = /arithm/;
/** Lines of a template that has yet to become a script. */
const judge_shell_syntax_TEMPLATE = /<%[=-]?|\{%-?\s|^[ \t]*\{\{/m;
/** Ends what a shell reads: what follows is data, or another language's. Only unindented lines surely run. */
const LAST_COMMAND = /^(?:exit\b[^&|\n]*$|exec\s[^\n]*(?:\$0|\$\{0|BASH_SOURCE))/m;
function isTold({ message, startByte }, text) {
    if (DOUBTFUL.test(message) || judge_shell_syntax_TEMPLATE.test(text))
        return false;
    const last = LAST_COMMAND.exec(text);
    if (last === null)
        return true;
    // Only here are characters counted as bytes, for a file that does not parse.
    return startByte <= new TextEncoder().encode(text.slice(0, last.index)).length;
}
/** What is wrong with a script, where it is beyond doubt. */
function judgeShellSyntax(path, text, parser) {
    const dialect = dialectOf(path, text);
    if (dialect === undefined)
        return undefined;
    const error = parser.parse(text, dialect);
    if (error === undefined || !isTold(error, text))
        return undefined;
    // Korn shells differ in what they took over from Bash; mksh is the one mvdan/sh knows.
    const isOneShell = dialect === 'ksh' && parser.parse(text, 'bash') === undefined;
    return isOneShell ? undefined : error;
}

;// CONCATENATED MODULE: ./build/analyzers/shell-syntax.js






/** The rules of `shell-syntax`. */
const SHELL_SYNTAX_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'shell-syntax',
    title: 'Shell syntax',
    preface: 'Looks at `.sh`, `.bash`, `.ksh` and the shells’ own start-up files with the parser of [shfmt](https://github.com/mvdan/sh). A script whose first line names another program, such as Zsh, is left alone, and so is what only another shell has: a script for `sh` is judged as Bash.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'A shell cannot parse the script.',
            help: 'A shell runs a script line by line and stops only where it is broken, with half of the work done. The first error is told. A here-document that never ends is a warning: shells end it with the file. Not told are templates, what stands after an unindented `exit`, and scripts of more than some 300 kB.',
        },
    },
});
/** What a shell only warns of. */
const UNCLOSED_DOCUMENT = /^unclosed here-document/;
function shell_syntax_analyze({ path, text }, parser) {
    const error = judgeShellSyntax(path, text, parser);
    if (error === undefined)
        return [];
    const index = (0,line_index/* createLineIndex */.r)(text);
    const { startLine, startColumn } = index.rangeOfUtf8(error.startByte, error.startByte);
    const line = text.split('\n', startLine)[startLine - 1] ?? '';
    const [token = ''] = /^(?:\w+|\S)/.exec(line.slice(startColumn - 1)) ?? [];
    const range = {
        startLine,
        startColumn,
        endLine: startLine,
        endColumn: startColumn + token.length,
    };
    const { message } = error;
    const isWeak = UNCLOSED_DOCUMENT.test(message);
    return (0,own_rule/* toOwnMatches */.tG)(SHELL_SYNTAX_PAGE, [
        { rule: 'syntax', message, range, ...(isWeak && { severity: 'warning' }) },
    ]);
}
/** Shell: syntax errors, by the parser of shfmt. */
const shellSyntax = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'shell-syntax',
    name: 'Shell syntax',
    modules: ['mvdan-sh'],
    claims: isShellFile,
    rules: () => (0,own_rule/* rulesOfPage */.CN)(SHELL_SYNTAX_PAGE, 'shell'),
    load({ assets }) {
        const parser = createShellParser(assets.module('mvdan-sh'));
        return Promise.resolve({
            analyze: (file) => shell_syntax_analyze(file, parser),
            memoryBytes: () => parser.memoryBytes(),
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/toml.js





/** The rules of `toml`. */
const TOML_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'toml',
    title: 'TOML',
    preface: 'Looks at `.toml` and `Pipfile` with [smol-toml](https://github.com/squirrelchat/smol-toml). What Ruff says of its own files is not said twice.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'The file is not TOML.',
            help: 'Whatever reads the file fails. A key or a table that is there twice counts as well. The first error is told. In tests it is a notice; a template that cannot be read is left alone.',
        },
    },
});
/** Deeper nesting than any file has; the parser recurses. */
const toml_NESTING_LIMIT = 200;
/** Ruff tells of these itself. */
const RUFF_NAMES = new Set(['ruff.toml', '.ruff.toml']);
function toml_analyze({ path, text }) {
    try {
        (0,smol_toml_dist/* parse */.qg)(text, { maxDepth: toml_NESTING_LIMIT, integersAsBigInt: 'asNeeded' });
        return [];
    }
    catch (error) {
        if (!(error instanceof smol_toml_dist/* TomlError */.zx))
            throw error;
        // A template is no TOML before it is filled in.
        if (/\{\{|\{%|<%/.test(text))
            return [];
        const [why = ''] = error.message.split('\n');
        const line = text.split('\n')[error.line - 1] ?? '';
        const startColumn = Math.max(1, Math.min(error.column, line.length + 1));
        const endColumn = Math.max(startColumn, line.trimEnd().length + 1);
        const range = { startLine: error.line, startColumn, endLine: error.line, endColumn };
        const message = `The file is not TOML: ${why.replace(/^Invalid TOML document: /, '')}`;
        const isWeak = (0,test_files/* isTestFile */.h)(path);
        return (0,own_rule/* toOwnMatches */.tG)(TOML_PAGE, [
            { rule: 'syntax', message, range, ...(isWeak && { severity: 'notice' }) },
        ]);
    }
}
/** TOML: syntax, and keys that are there twice. */
const toml = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'toml',
    name: 'TOML',
    modules: [],
    rules: () => (0,own_rule/* rulesOfPage */.CN)(TOML_PAGE, 'toml'),
    claims: (path) => (path.endsWith('.toml') || external_node_path_.posix.basename(path) === 'Pipfile') &&
        !RUFF_NAMES.has(external_node_path_.posix.basename(path)),
    load: () => Promise.resolve({ analyze: toml_analyze, memoryBytes: () => 0 }),
});

;// CONCATENATED MODULE: ./build/analyzers/workflows/expressions.js
/** Expressions are short; without a bound a text of opening braces would take time with its square. */
const EXPRESSION = /\$\{\{((?:(?!\}\}|\$\{\{)[^]){1,2000})\}\}/g;
/** The expressions of a text, in order. */
function expressionsIn(text) {
    return Array.from(text.matchAll(EXPRESSION), ({ index, 0: whole, 1: body = '' }) => ({
        body,
        start: index,
        end: index + whole.length,
    }));
}
/** Calls that give true, false or a hash, whatever they are given. */
const HARMLESS_CALL = /\b(?:contains|startsWith|endsWith|hashFiles)\([^()]*\)/gi;
/** A comparison gives true or false as well. */
const COMPARISON = /[\w.'*[\]-]{1,200}\s{0,9}(?:==|!=|<=?|>=?)\s{0,9}[\w.'*[\]-]{1,200}/g;
/** What of an expression can reach the text it is put into. */
function reachableIn(body) {
    return body.replaceAll(HARMLESS_CALL, ' ').replaceAll(COMPARISON, ' ');
}
/**
 * Text of an event that whoever opens an issue or a pull request writes: GitHub's own list
 * (docs.github.com, "Script injections"), and what GitHub Security Lab adds to it.
 */
const UNTRUSTED = new RegExp(String.raw `\bgithub\.(?:head_ref\b|event\.(?:${[
    String.raw `(?:issue|pull_request|discussion|milestone)\.(?:title|body)`,
    String.raw `(?:comment|review|review_comment|discussion_comment)\.body`,
    String.raw `pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))`,
    String.raw `workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:email|name))|head_repository\.description|pull_requests\.[^\s]*?head\.ref)`,
    String.raw `(?:head_commit|commits[^\s]{0,5})\.(?:message|(?:author|committer)\.(?:email|name))`,
    String.raw `pages[^\s]{0,5}\.page_name`,
    String.raw `changes\.(?:title|body|head\.ref)\.from`,
].join('|')})(?![\w-]))`, 'i');
/** The whole event, as text. */
const WHOLE_EVENT = /\bto_?json\(\s*github(?:\.event(?:\.(?:issue|pull_request|comment|review|discussion|head_commit|commits))?)?\s*\)/i;
/** What an attacker writes in an expression; `undefined` where there is nothing. */
function untrustedIn(body) {
    const reachable = reachableIn(body).replaceAll(/\[\s{0,9}['"]([\w-]{1,99})['"]\s{0,9}\]/g, '.$1');
    return (UNTRUSTED.exec(reachable) ?? WHOLE_EVENT.exec(reachable))?.[0];
}
/** The name of a secret in an expression; GitHub's own token is one as well. */
function secretIn(body) {
    return /\bsecrets\.([\w-]{1,200})/i.exec(reachableIn(body))?.[1];
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/script-checks.js

const COMMAND = /::(set-output|save-state|set-env|add-path)(?:\s+name=|::)/g;
/** Fails today, while the others are only going to. */
const REFUSED = new Set(['set-env', 'add-path']);
const PRINTS = /(?:^|[\s;&|(])(?:echo|printf|print|Write-(?:Host|Output)|console\.log)\b/i;
/** Goes into a file or another program instead of the log. */
const LEADS_ELSEWHERE = /[|>]/;
function script_checks_lineAround(text, { start, end }) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const newline = text.indexOf('\n', end);
    return [before, text.slice(end, newline === -1 ? undefined : newline)];
}
function secretCheck(text, expression) {
    const name = secretIn(expression.body);
    if (name === undefined)
        return undefined;
    const [before, after] = script_checks_lineAround(text, expression);
    if (PRINTS.test(before) && !LEADS_ELSEWHERE.test(after)) {
        return { rule: 'secret-in-log', message: `This prints the secret \`${name}\` into the log` };
    }
    const message = `The secret \`${name}\` becomes a part of the script; hand it over in \`env:\``;
    return { rule: 'secret-in-script', message };
}
function checkExpression(text, expression) {
    const { body } = expression;
    const untrusted = untrustedIn(body);
    if (untrusted !== undefined) {
        const message = `Anybody can write \`${untrusted}\`, and here it runs as code; hand it over in \`env:\``;
        return [{ rule: 'script-injection', message }];
    }
    const secret = secretCheck(text, expression);
    if (secret !== undefined)
        return [secret];
    const input = /\b(?:github\.event\.)?inputs\.[\w-]{1,99}/i.exec(body)?.[0];
    if (input === undefined)
        return [];
    const message = `\`${input}\` becomes a part of the script; hand it over in \`env:\``;
    return [{ rule: 'input-in-script', message }];
}
function checkCommands(source) {
    return Array.from(source.matchAll(COMMAND), ({ index, 0: whole, 1: name = '' }) => ({
        rule: 'deprecated-command',
        message: REFUSED.has(name)
            ? `Runners refuse \`::${name}\`; write to the file that replaced it`
            : `\`::${name}\` is withdrawn; write to the file that replaced it`,
        start: index,
        end: index + whole.length,
        severity: REFUSED.has(name) ? 'error' : 'warning',
    }));
}
/** Checks a script in the file's text: of a shell, or of `actions/github-script`. */
function checkScript(text, script) {
    const source = text.slice(script.start, script.end);
    const found = expressionsIn(source).flatMap((expression) => checkExpression(source, expression).map((each) => ({
        ...each,
        start: expression.start,
        end: expression.end,
    })));
    return [...found, ...checkCommands(source)].map((each) => ({
        ...each,
        start: each.start + script.start,
        end: each.end + script.start,
    }));
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/workflow-model.js

function placedOf(node) {
    if (node.range === null || node.range === undefined)
        return undefined;
    const { value: content } = node;
    // Numbers, truth and nothing by what stands there; a value of another kind is no scalar of a workflow.
    const value = typeof content === 'string' ? content : JSON.stringify(content ?? '');
    return { value, start: node.range[0], end: node.range[1] };
}
/** A scalar with its place; `undefined` for anything else. */
function scalarOf(node) {
    return (0,dist/* isScalar */.jn)(node) ? placedOf(node) : undefined;
}
/** The entries of a mapping, in order; none of anything else. */
function entriesOf(node) {
    if (!(0,dist/* isMap */.jh)(node))
        return [];
    return node.items.flatMap(({ key, value }) => {
        const placed = scalarOf(key);
        return placed === undefined ? [] : [{ key: placed, node: value }];
    });
}
/** The items of a sequence; none of anything else. */
function itemsOf(node) {
    return (0,dist/* isSeq */.oP)(node) ? node.items : [];
}
/** The value under a key. */
function workflow_model_valueAt(node, key) {
    return entriesOf(node).find((entry) => entry.key.value === key)?.node;
}
/** The steps under `steps:`. */
function workflow_model_stepsOf(node) {
    return itemsOf(workflow_model_valueAt(node, 'steps'))
        .filter((item) => (0,dist/* isMap */.jh)(item))
        .map((item) => ({
        node: item,
        run: scalarOf(workflow_model_valueAt(item, 'run')),
        uses: scalarOf(workflow_model_valueAt(item, 'uses')),
        with: workflow_model_valueAt(item, 'with'),
        env: workflow_model_valueAt(item, 'env'),
    }));
}
/** What starts a workflow. */
function triggersOf(root) {
    const on = workflow_model_valueAt(root, 'on');
    const names = [
        scalarOf(on)?.value,
        ...itemsOf(on).map((item) => scalarOf(item)?.value),
        ...entriesOf(on).map(({ key }) => key.value),
    ];
    return new Set(names.filter((name) => name !== undefined));
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/step-checks.js


/** Owners whose actions run on every runner anyway. */
const TRUSTED_OWNERS = new Set(['actions', 'github']);
const FULL_COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
function quoted({ value, start, end }) {
    // A quoted scalar's source is longer than its value by its quotes.
    return { start, end: Math.max(start + 1, Math.min(end, start + value.length + 2)) };
}
/** Checks `uses:` of a step or of a job. */
function checkUses(uses) {
    const { value } = uses;
    const place = quoted(uses);
    if (value.startsWith('./') || value.includes('${{'))
        return [];
    if (value.startsWith('docker://')) {
        if (value.includes('@sha256:'))
            return [];
        const message = `The image \`${value.slice('docker://'.length)}\` can be replaced; pin it to its digest`;
        return [{ rule: 'unpinned-action', message, ...place }];
    }
    const [name = '', reference] = value.split('@');
    const [owner = ''] = name.split('/');
    if (reference === undefined || FULL_COMMIT.test(reference))
        return [];
    if (TRUSTED_OWNERS.has(owner.toLowerCase()))
        return [];
    const message = `\`${name}\` is of a third party, and \`${reference}\` can be moved; pin it to a full commit`;
    return [{ rule: 'unpinned-action', message, ...place }];
}
const CREDENTIAL_NAME = /(?:^|[_-])(?:password|passwd|secret|token|api[_-]?key|private[_-]?key|access[_-]?key|auth[_-]?key|credentials?)$/i;
/** A longer value is no credential but a text, and the expression takes the square of what it sees. */
const LONGEST_CREDENTIAL = 1000;
/** Words that stand for a credential, and values of services that live as long as the job. */
const NO_CREDENTIAL = /^(?:.{0,7}|true|false|.*(?:\$|test|example|dummy|fake|password|passwd|secret|changeme|postgres|mysql|root|admin|token|xxxx|\*\*\*|none|null|unused|placeholder|localhost|write|read).*|[\w.-]*[/.\\][\w./\\-]*)$/is;
function mayBeCredential(value) {
    return value.length <= LONGEST_CREDENTIAL && !NO_CREDENTIAL.test(value) && !/\s/.test(value);
}
/** Checks `env:` and `with:` for passwords that stand there. */
function checkCredentials(node) {
    return entriesOf(node).flatMap(({ key, node: value }) => {
        if (key.value === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && scalarOf(value)?.value === 'true') {
            const message = 'What a step prints can set the environment of the steps after it';
            return [{ rule: 'insecure-commands', message, start: key.start, end: key.end }];
        }
        const scalar = scalarOf(value);
        if (scalar === undefined || !CREDENTIAL_NAME.test(key.value))
            return [];
        if (!mayBeCredential(scalar.value))
            return [];
        const message = `\`${key.value}\` stands in the file itself; make it a secret of the repository`;
        const { start, end } = scalar;
        return [
            { rule: 'hard-coded-credential', message, start, end, isSecret: true },
        ];
    });
}
function checkAllSecrets(node) {
    return entriesOf(node).flatMap(({ node: value }) => {
        const scalar = scalarOf(value);
        if (scalar === undefined || !/\$\{\{\s*toJSON\(\s*secrets\s*\)/i.test(scalar.value))
            return [];
        const message = 'This hands every secret of the repository on at once';
        return [{ rule: 'all-secrets', message, start: scalar.start, end: scalar.end }];
    });
}
const isGithubScript = (uses) => /^actions\/github-script@/i.test(uses);
/** Checks one step, of a job or of a composite action. */
function checkStep(text, step) {
    const script = step.uses !== undefined && isGithubScript(step.uses.value)
        ? scalarOf(workflow_model_valueAt(step.with, 'script'))
        : undefined;
    return [step.run, script]
        .filter((each) => each !== undefined)
        .flatMap((each) => checkScript(text, each))
        .concat(step.uses === undefined ? [] : checkUses(step.uses))
        .concat([step.env, step.with].flatMap((each) => [
        ...checkCredentials(each),
        ...checkAllSecrets(each),
    ]));
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/trigger-checks.js

/** Triggers under which a workflow has secrets while a stranger decides what it is about. */
const PRIVILEGED = new Set([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
]);
/** Where the stranger's code is. */
const FOREIGN_HEAD = /github\.head_ref|github\.event\.pull_request\.head\.|github\.event\.workflow_run\.(?:head_|pull_requests)|refs\/pull\/|github\.event\.(?:number|issue\.number|pull_request\.number)|merge_commit_sha/i;
const CHECKOUT_COMMAND = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:checkout|switch|fetch)\b[^\n]{0,200}(?:refs\/pull\/|pull\/|head_ref|head\.(?:ref|sha))/;
function foreignCheckout(step) {
    if (step.uses !== undefined && /^actions\/checkout@/i.test(step.uses.value)) {
        return ['ref', 'repository']
            .map((key) => scalarOf(workflow_model_valueAt(step.with, key)))
            .find((value) => value !== undefined && FOREIGN_HEAD.test(value.value));
    }
    return step.run !== undefined && CHECKOUT_COMMAND.test(step.run.value) ? step.run : undefined;
}
/** Checks a job's steps for a checkout of foreign code, under the workflow's triggers. */
function checkCheckouts(job, triggers) {
    const trigger = [...triggers].find((name) => PRIVILEGED.has(name));
    if (trigger === undefined)
        return [];
    return workflow_model_stepsOf(job).flatMap((step) => {
        const place = foreignCheckout(step);
        if (place === undefined)
            return [];
        const { start } = place;
        // Of a script in a block only the sign that opens it.
        const end = place.value.includes('\n') ? start + 1 : place.end;
        const message = `\`${trigger}\` runs with secrets, and this checks out the code of whoever wrote the pull request`;
        const severity = trigger === 'pull_request_target' ? 'error' : 'warning';
        return [{ rule: 'untrusted-checkout', message, start, end, severity }];
    });
}
/** Checks `permissions:` of a workflow or of a job. */
function checkPermissions(node) {
    const permissions = scalarOf(workflow_model_valueAt(node, 'permissions'));
    if (permissions?.value !== 'write-all')
        return [];
    const { start, end } = permissions;
    return [{ rule: 'write-all', message: 'The token may write everything here', start, end }];
}
function hasPermissions(node) {
    return entriesOf(node).some(({ key }) => key.value === 'permissions');
}
/** Tells, once, that neither the workflow nor some job of it says what the token may do. */
function checkMissingPermissions(root) {
    if (hasPermissions(root))
        return [];
    const bare = entriesOf(workflow_model_valueAt(root, 'jobs')).find(({ node }) => !hasPermissions(node));
    if (bare === undefined)
        return [];
    const { start, end, value } = bare.key;
    const message = `Neither the workflow nor its job \`${value}\` says what the token may do`;
    return [{ rule: 'missing-permissions', message, start, end }];
}
/** Checks `runs-on:` of a workflow that pull requests start. */
function checkRunner(job, triggers) {
    if (!triggers.has('pull_request') && !triggers.has('pull_request_target'))
        return [];
    const entry = entriesOf(job).find(({ key }) => key.value === 'runs-on');
    if (entry === undefined || !JSON.stringify(entry.node).includes('self-hosted'))
        return [];
    const { start, end } = entry.key;
    return [
        {
            rule: 'self-hosted-runner',
            message: 'Pull requests run on a machine of your own',
            start,
            end,
        },
    ];
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/check-workflow.js





/** Runtimes that current runners do not have. */
const OLD_RUNTIME = /^node(?:12|16)$/;
function checkJob(text, job, triggers) {
    const uses = scalarOf(workflow_model_valueAt(job, 'uses'));
    const credentials = [
        workflow_model_valueAt(job, 'container'),
        ...entriesOf(workflow_model_valueAt(job, 'services')).map(({ node }) => node),
    ].map((container) => workflow_model_valueAt(container, 'credentials'));
    return [
        ...checkPermissions(job),
        ...checkCheckouts(job, triggers),
        ...checkRunner(job, triggers),
        ...(uses === undefined ? [] : checkUses(uses)),
        ...[workflow_model_valueAt(job, 'env'), workflow_model_valueAt(job, 'secrets'), ...credentials].flatMap(checkCredentials),
        ...workflow_model_stepsOf(job).flatMap((step) => checkStep(text, step)),
    ];
}
function checkAction(text, runs) {
    const using = scalarOf(workflow_model_valueAt(runs, 'using'));
    const steps = workflow_model_stepsOf(runs).flatMap((step) => checkStep(text, step));
    if (using === undefined || !OLD_RUNTIME.test(using.value))
        return steps;
    const { start, end } = using;
    const message = `Runners no longer have \`${using.value}\``;
    return [{ rule: 'deprecated-runtime', message, start, end }, ...steps];
}
/** Deeper than GitHub nests anything; parsers recurse. */
const check_workflow_NESTING_LIMIT = 200;
/** Checks a workflow or an action by our own rules. What is no YAML has no rules. */
function checkWorkflow(text, isAction) {
    if ((0,json_nesting/* isNestedDeeper */.F)(text, check_workflow_NESTING_LIMIT))
        return { kind: 'other' };
    const document = (0,dist/* parseDocument */.Tp)(text, {
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const root = document.contents;
    if (isAction) {
        const runs = workflow_model_valueAt(root, 'runs');
        if (scalarOf(workflow_model_valueAt(runs, 'using')) === undefined)
            return { kind: 'other' };
        return { kind: 'checked', found: checkAction(text, runs) };
    }
    const triggers = triggersOf(root);
    const found = entriesOf(workflow_model_valueAt(root, 'jobs')).flatMap(({ node }) => checkJob(text, node, triggers));
    const whole = [
        ...checkPermissions(root),
        ...checkMissingPermissions(root),
        ...checkCredentials(workflow_model_valueAt(root, 'env')),
    ];
    return { kind: 'checked', found: [...whole, ...found] };
}

;// CONCATENATED MODULE: ./build/analyzers/workflows/workflow-rules.js

/** The rules of `workflows`. */
const WORKFLOWS_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'workflows',
    title: 'GitHub workflows and actions',
    preface: 'Looks at `.github/workflows/*.yml` and at `action.yml` that has `runs:`. The first three rules are what GitHub’s own [language service](https://github.com/actions/languageservices) says; the others are ours.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'GitHub does not take the file as it is.',
            help: 'A key that does not exist, a value of the wrong kind, a job that is needed and is not there, an expression that cannot be parsed. GitHub refuses the whole workflow, or a part of it is never run.',
        },
        'context-access': {
            severity: 'notice',
            isEnabled: true,
            summary: 'An expression reads something of another job that does not exist.',
            help: 'What does not exist is an empty text, and nobody is told. Compare with the `outputs:` of the job. About `env`, `matrix`, `steps` and events nothing is told: the file alone does not say what they hold.',
        },
        suspicious: {
            severity: 'warning',
            isEnabled: true,
            summary: 'GitHub takes the file, and it probably does not mean what was meant.',
            help: 'Such as an `if` that is always true because text stands around its expression.',
        },
        'script-injection': {
            severity: 'error',
            isEnabled: true,
            summary: 'A script is put together with text that anybody can write.',
            help: 'GitHub puts the value into the script before the shell reads it: the title of a pull request, the name of a branch or a comment then runs as code, with the token of the job. Hand it over in `env:` and write `"$TITLE"` in the script; in `actions/github-script` read `process.env` or `context.payload`.',
        },
        'input-in-script': {
            severity: 'notice',
            isEnabled: false,
            summary: 'A script is put together with an input.',
            help: 'Whoever calls the action or starts the workflow decides what runs. Hand the input over in `env:`.',
        },
        'untrusted-checkout': {
            severity: 'error',
            isEnabled: true,
            summary: 'A workflow with secrets checks out the code of a stranger.',
            help: '`pull_request_target`, `workflow_run` and `issue_comment` run with the secrets and the token of the repository. Whatever runs after the checkout (install scripts, builds, tests, configuration of tools) is then code of the pull request. Use `pull_request`, or do the work in two workflows of which only the one without foreign code has secrets.',
        },
        'unpinned-action': {
            severity: 'warning',
            isEnabled: true,
            summary: 'An action of a third party is not pinned to a commit.',
            help: 'A tag or a branch can be moved, and the new code runs with your token and secrets. Write the full commit and the version as a comment: `uses: owner/action@<40 digits> # v1.2.3`. Actions of GitHub itself (`actions/*`, `github/*`) may go by tag.',
        },
        'secret-in-log': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A script prints a secret.',
            help: 'GitHub hides secrets in logs where it finds them letter by letter; one that was encoded, cut or put over several lines is shown to everybody who can read the log.',
        },
        'secret-in-script': {
            severity: 'notice',
            isEnabled: true,
            summary: 'A secret becomes a part of a script.',
            help: 'The value is in the script’s text and in the arguments of programs, which other processes can read, and a quote in it breaks the script. Hand it over in `env:`.',
        },
        'all-secrets': {
            severity: 'error',
            isEnabled: true,
            summary: 'All secrets of the repository are handed on at once.',
            help: '`toJSON(secrets)` gives every secret to whatever reads it. Name the ones that are needed.',
        },
        'hard-coded-credential': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A password or token stands in the workflow itself.',
            help: 'Whoever can read the repository has it. Store it as a secret of the repository and write `${{ secrets.NAME }}`.',
        },
        'write-all': {
            severity: 'warning',
            isEnabled: true,
            summary: 'The token may write everything.',
            help: 'Name what the job needs, such as `contents: read`; a step that is taken over can do no more than that.',
        },
        'missing-permissions': {
            severity: 'notice',
            isEnabled: true,
            summary: 'The workflow does not say what its token may do.',
            help: 'Then the repository’s or organisation’s default holds, which may be to write everything. Begin with `permissions: {}` or `contents: read`, and give each job what it needs. Told once a workflow, where a job has none either.',
        },
        'deprecated-command': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A script uses a workflow command that was withdrawn.',
            help: '`::set-env` and `::add-path` fail; `::set-output` and `::save-state` will. Write to the files `$GITHUB_ENV`, `$GITHUB_PATH`, `$GITHUB_OUTPUT` and `$GITHUB_STATE`.',
        },
        'insecure-commands': {
            severity: 'warning',
            isEnabled: true,
            summary: 'Withdrawn workflow commands are allowed again.',
            help: 'With `ACTIONS_ALLOW_UNSECURE_COMMANDS` whatever a step prints can set environment variables of the steps after it.',
        },
        'deprecated-runtime': {
            severity: 'warning',
            isEnabled: true,
            summary: 'The action asks for a Node that runners no longer have.',
            help: 'Runners start it with a newer Node, or not at all. Write `using: node24`.',
        },
        'self-hosted-runner': {
            severity: 'notice',
            isEnabled: false,
            summary: 'Pull requests run on a machine of your own.',
            help: 'In a public repository anybody can then run code on it, and leave something behind. Require approval for all outside contributors.',
        },
    },
});

;// CONCATENATED MODULE: ./build/analyzers/workflows.js





const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;
/** Most things told of one file. */
const workflows_MATCH_LIMIT = 100;
/** GitHub itself takes no larger workflow; the service needs 10 to 20 s for each MB. */
const SERVICE_LIMIT = 262_144;
/**
 * Contexts that are known whole from the file. A script may have set `env`, an action puts out what it
 * likes, an event is any of several, and of 43 findings about `matrix`, `steps` and `inputs` none was right.
 */
const KNOWN_CONTEXT = /\b(?:jobs|needs)\b/;
function ruleOf({ severity, message }, source) {
    if (message.startsWith('Context access might be invalid')) {
        return KNOWN_CONTEXT.test(source) ? 'context-access' : undefined;
    }
    // GitHub runs an action without a description all the same.
    if (message === 'Required property is missing: description')
        return 'suspicious';
    // 1 is an error, and so is what has no severity; 3 and 4 are hints for an editor.
    if (severity === undefined || severity === 1)
        return 'syntax';
    return severity === 2 ? 'suspicious' : undefined;
}
function toServiceMatch(diagnostic, document, index) {
    const from = document.offsetAt(diagnostic.range.start);
    const to = Math.max(from, document.offsetAt(diagnostic.range.end));
    const rule = ruleOf(diagnostic, document.getText().slice(from, to));
    if (rule === undefined)
        return [];
    return [{ rule, message: diagnostic.message, range: index.rangeOfUtf16(from, to) }];
}
function workflows_toMatches(found, index, wanted) {
    return found.flatMap(({ start, end, isSecret, ...rest }) => (0,own_rule/* toOwnMatches */.tG)(WORKFLOWS_PAGE, [{ ...rest, range: index.rangeOfUtf16(start, end) }], wanted).map((match) => (isSecret === undefined ? match : { ...match, isSecret })));
}
async function workflows_analyze(service, { path, text }, wanted) {
    const isAction = !WORKFLOW.test(path);
    const check = checkWorkflow(text, isAction);
    if (check.kind === 'other')
        return [];
    const index = (0,line_index/* createLineIndex */.r)(text);
    const uri = isAction ? 'file:///action.yml' : 'file:///.github/workflows/workflow.yml';
    const document = service.TextDocument.create(uri, 'yaml', 0, text);
    const diagnostics = text.length > SERVICE_LIMIT ? [] : await service.validate(document);
    service.clearCache();
    const said = diagnostics.flatMap((each) => toServiceMatch(each, document, index));
    const matches = [...(0,own_rule/* toOwnMatches */.tG)(WORKFLOWS_PAGE, said), ...workflows_toMatches(check.found, index, wanted)];
    return matches.slice(0, workflows_MATCH_LIMIT);
}
/** GitHub's language service and our own rules: workflows, `action.yml` and composite actions. */
const workflows = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'workflows',
    name: 'GitHub workflows',
    modules: [],
    rules: () => (0,own_rule/* rulesOfPage */.CN)(WORKFLOWS_PAGE, 'workflow'),
    claims: (path) => WORKFLOW.test(path) || ACTION.test(path),
    load({ assets, wanted = define_analyzer/* NOTHING_WANTED */.EV }) {
        // The file is our own build: scripts/vendor/languageservice.mjs.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const service = assets.require('languageservice.cjs');
        return Promise.resolve({
            analyze: (file) => workflows_analyze(service, file, wanted),
            memoryBytes: () => 0,
        });
    },
});

;// CONCATENATED MODULE: ./build/analyzers/yaml.js






/** The rules of `yaml`. */
const YAML_PAGE = (0,own_rule/* defineRulePage */.RJ)({
    page: 'yaml',
    title: 'YAML',
    preface: 'Looks at `.yml` and `.yaml` with [yaml](https://eemeli.org/yaml/). Workflows have an analyzer of their own; a file that is a template (Helm, Jinja, ERB) is no YAML before it is filled in, and is left alone when it cannot be read. In tests everything is a notice.',
    rules: {
        syntax: {
            severity: 'error',
            isEnabled: true,
            summary: 'The file is not YAML.',
            help: 'Whatever reads the file fails. The first error is told; those after it are mostly its echo.',
        },
        'duplicate-key': {
            severity: 'warning',
            isEnabled: true,
            summary: 'A mapping has the same key twice.',
            help: 'YAML forbids it; most readers take the last value without a word, and the first is lost. Delete or rename one of them.',
        },
        'too-deep': {
            severity: 'notice',
            isEnabled: true,
            summary: 'The file is nested too deeply to be checked.',
            help: 'More than 500 brackets in one another: nobody writes that, and parsers fail on it.',
        },
    },
});
/** Deeper nesting makes parsers fail that recurse. */
const yaml_NESTING_LIMIT = 500;
/** Most keys told of one file. */
const yaml_KEY_LIMIT = 20;
/** Signs of a template. */
const yaml_TEMPLATE = /\{\{|\{%|<%|\$\{[A-Z_]+\}:/;
const yaml_WORKFLOW = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;
function yaml_nameOf({ key }) {
    if (!(0,dist/* isScalar */.jn)(key) || key.value === '<<')
        return undefined;
    return `${typeof key.value}:${String(key.source ?? key.value)}`;
}
function duplicatesIn(documents, index) {
    const found = [];
    const look = (pairs) => {
        const seen = new Set();
        for (const pair of pairs) {
            const name = yaml_nameOf(pair);
            if (name === undefined)
                continue;
            const range = (0,dist/* isScalar */.jn)(pair.key) ? pair.key.range : undefined;
            if (seen.has(name) && range !== undefined && range !== null) {
                const message = `The key \`${name.slice(name.indexOf(':') + 1)}\` is there already; one of its values is lost`;
                found.push({
                    rule: 'duplicate-key',
                    message,
                    range: index.rangeOfUtf16(range[0], range[1]),
                });
            }
            seen.add(name);
        }
    };
    for (const document of documents) {
        (0,dist/* visit */.YR)(document, { Map: (_, node) => look((0,dist/* isMap */.jh)(node) ? node.items : []) });
    }
    return found;
}
function syntaxMatch(error, text, index) {
    const [start, end] = error.pos;
    const from = Math.min(start, text.length);
    const newline = text.indexOf('\n', from);
    const lineEnd = newline === -1 ? text.length : newline;
    const range = index.rangeOfUtf16(from, Math.max(from, Math.min(end, lineEnd)));
    return { rule: 'syntax', message: error.message, range };
}
function yaml_inspect({ text }) {
    if ((0,json_nesting/* isNestedDeeper */.F)(text, yaml_NESTING_LIMIT)) {
        const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
        return [{ rule: 'too-deep', message: 'The file is nested too deeply to be checked', range }];
    }
    const index = (0,line_index/* createLineIndex */.r)(text);
    // Looking for equal keys itself takes the library time with the square of their number.
    const options = { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' };
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { ...options, lineCounter: new dist/* LineCounter */.HN() });
    const errors = Array.from(documents).flatMap((document) => document.errors);
    const [error] = errors;
    if (error === undefined)
        return duplicatesIn(documents, index).slice(0, yaml_KEY_LIMIT);
    return yaml_TEMPLATE.test(text) ? [] : [syntaxMatch(error, text, index)];
}
function yaml_analyze(file) {
    const found = yaml_inspect(file);
    const isTest = (0,test_files/* isTestFile */.h)(file.path);
    return (0,own_rule/* toOwnMatches */.tG)(YAML_PAGE, isTest ? found.map((match) => ({ ...match, severity: 'notice' })) : found);
}
/** YAML: syntax, and keys that are there twice. */
const yaml = (0,define_analyzer/* defineAnalyzer */.eQ)({
    id: 'yaml',
    name: 'YAML',
    modules: [],
    rules: () => (0,own_rule/* rulesOfPage */.CN)(YAML_PAGE, 'yaml'),
    claims: (path) => /\.ya?ml$/i.test(path) && !yaml_WORKFLOW.test(path),
    load: () => Promise.resolve({ analyze: yaml_analyze, memoryBytes: () => 0 }),
});

;// CONCATENATED MODULE: ./build/analyzers/index.js



























/** Every analyzer, in the order in which they look at a file. A new one is one file and one line here. */
const ANALYZERS = [
    ruff,
    biome,
    prism,
    rubyRules,
    erb,
    phpRules,
    goRules,
    javaRules,
    rustRules,
    shellRules,
    shellSyntax,
    pythonRules,
    javascriptRules,
    workflows,
    yaml,
    toml,
    json,
    jsonLines,
    markdown,
    dockerfile,
    html,
    astGrep,
    secrets/* secrets */.O,
    mergeConflict,
    bidi,
    invisible,
    lineEnds,
];


/***/ })

};
