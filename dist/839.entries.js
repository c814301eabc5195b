import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 839;
export const ids = [839];
export const modules = {

/***/ 87298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Of: () => (/* binding */ listIn),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/** The value as an object, or one without members. */
function objectOf(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    // Nothing but a look at its members follows, each checked by itself.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return isObject ? value : {};
}
/** A member of an object's own: not what every object inherits, such as `constructor`. */
function memberOf(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** A member that is an object, or one without members. */
function objectIn(object, name) {
    return objectOf(memberOf(object, name));
}
/** A member that is a list, or an empty one. */
function listIn(object, name) {
    const value = memberOf(object, name);
    return Array.isArray(value) ? value : [];
}
/** A member that is a list, as objects; or an empty one. */
function objectsIn(object, name) {
    return listIn(object, name).map(objectOf);
}
/** A member that is a text with something in it. */
function textIn(object, name) {
    const value = memberOf(object, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** A member that is a whole number of at least `least`, small enough to be exact. */
function numberIn(object, name, least = 0) {
    const value = memberOf(object, name);
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= least
        ? value
        : undefined;
}


/***/ }),

/***/ 2042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ openSecrets)
/* harmony export */ });
/* harmony import */ var _adapters_vendor_assets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37237);
/* harmony import */ var _analyzers_analyze_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83124);
/* harmony import */ var _analyzers_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99784);



/** Opens the analyzer of secrets for a folder, whether or not it was chosen; it is loaded for the first file. */
function openSecrets(folder, vendorFolder) {
    const project = { read: (path) => folder.readText(path) };
    const set = new _analyzers_analyze_source_js__WEBPACK_IMPORTED_MODULE_1__/* .AnalyzerSet */ .b([_analyzers_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secrets */ .O], { assets: (0,_adapters_vendor_assets_js__WEBPACK_IMPORTED_MODULE_0__/* .openVendorAssets */ .i)(vendorFolder), project });
    return async (file) => {
        const known = await set.analyze(file, [_analyzers_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secrets */ .O.id], () => undefined);
        return known.kind === 'completed' ? known.found : [];
    };
}


/***/ }),

/***/ 80350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RegionText),
/* harmony export */   U: () => (/* binding */ placeRegion)
/* harmony export */ });
/** A file's text, ready for regions to be placed in it. */
class RegionText {
    #lines;
    /** Where each line begins, by unit, once it was asked for. */
    #starts = new Map();
    constructor(text) {
        this.#lines = text.split('\n');
    }
    /** The length of a line in UTF-16 code units, its end not counted; `undefined` beyond the last. */
    lengthOf(line) {
        const text = this.#lines[line - 1];
        return text === undefined ? undefined : text.length - Number(text.endsWith('\r'));
    }
    /** A column of code points as one of UTF-16 code units. */
    columnOf(line, column) {
        return unitsOf(this.#lines[line - 1] ?? '', column - 1) + 1;
    }
    /** The place of an offset; beyond the end it is the end. */
    placeOf(offset, unit) {
        const starts = this.#startsIn(unit);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const text = this.#lines[low] ?? '';
        const units = unitsIn(text, offset - (starts[low] ?? 0), unit);
        return { line: low + 1, column: Math.min(text.length, units) + 1 };
    }
    #startsIn(unit) {
        const known = this.#starts.get(unit);
        if (known !== undefined)
            return known;
        let at = 0;
        const starts = this.#lines.map((text) => {
            const start = at;
            at += lengthIn(text, unit) + 1;
            return start;
        });
        this.#starts.set(unit, starts);
        return starts;
    }
}
/** How many code units so many code points are; beyond the end one each. */
function unitsOf(text, points) {
    let units = 0;
    for (let left = points; left > 0; left -= 1) {
        if (units >= text.length)
            return units + left;
        units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    }
    return units;
}
function lengthIn(text, unit) {
    if (unit === 'bytes')
        return Buffer.byteLength(text);
    const pairs = unit === 'utf16' ? null : text.match(/[\u{10000}-\u{10FFFF}]/gu);
    return text.length - (pairs?.length ?? 0);
}
function unitsIn(text, count, unit) {
    if (unit === 'utf16')
        return count;
    if (unit === 'code-points')
        return unitsOf(text, count);
    // A character that the offset cuts in two is not passed yet.
    return new TextDecoder().decode(Buffer.from(text).subarray(0, count), { stream: true }).length;
}
const FIRST = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
function ofOffsets(region, text) {
    const { charOffset, charLength = 0, byteOffset, byteLength = 0, columns } = region;
    if (text === undefined)
        return FIRST;
    const isBytes = charOffset === undefined;
    const offset = charOffset ?? byteOffset;
    if (offset === undefined)
        return FIRST;
    const unit = isBytes ? 'bytes' : columns;
    const start = text.placeOf(offset, unit);
    const end = text.placeOf(offset + (isBytes ? byteLength : charLength), unit);
    return {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
/**
 * Where a region is: from 1, in UTF-16 code units, the end exclusive (SARIF 2.1.0, 3.30). Columns of
 * code points are converted, and what is known by its offset is found, where the text is known. A
 * region without columns is whole lines; no region at all is the first line.
 */
function placeRegion(region, text) {
    if (region === undefined)
        return FIRST;
    const { startLine, columns } = region;
    if (startLine === undefined)
        return ofOffsets(region, text);
    const column = (line, told) => columns === 'utf16' || text === undefined ? told : text.columnOf(line, told);
    const endLine = Math.max(startLine, region.endLine ?? startLine);
    const startColumn = column(startLine, region.startColumn ?? 1);
    const lineEnd = (text?.lengthOf(endLine) ?? 0) + 1;
    const endColumn = region.endColumn === undefined ? lineEnd : column(endLine, region.endColumn);
    const least = endLine === startLine ? startColumn : 1;
    return { startLine, startColumn, endLine, endColumn: Math.max(least, endColumn) };
}


/***/ }),

/***/ 90193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readSarif)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
;// CONCATENATED MODULE: ./build/sarif-in/json-cursor.js
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;
/** The text is not JSON at this place, or ends too early. Thrown to the reader of the file, never further. */
class JsonFault extends Error {
    name = 'JsonFault';
}
function isSpace(byte) {
    return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
/** What ends a number or a word. */
function isEndOfWord(byte) {
    return (byte === undefined ||
        byte === COMMA ||
        byte === CLOSE_ARRAY ||
        byte === CLOSE_OBJECT ||
        isSpace(byte));
}
/**
 * Walks along JSON in UTF-8, and makes values only of what is asked for. What is passed over costs no
 * memory and no stack, whatever its size and nesting, and is looked at no closer than to find its end.
 */
class JsonCursor {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    /** Whether this begins here. */
    isAt(kind) {
        this.#passSpace();
        return this.#bytes[this.#at] === (kind === 'object' ? OPEN_OBJECT : OPEN_ARRAY);
    }
    /** The names of an object's members; the cursor is at the value, which may be read or left. */
    *members() {
        this.#take(OPEN_OBJECT);
        for (let isFirst = true; !this.#isEnd(CLOSE_OBJECT, isFirst); isFirst = false) {
            const name = this.value(MOST_NAME_BYTES);
            if (typeof name !== 'string')
                throw this.#fault('a name');
            this.#take(COLON);
            yield* this.#offer(name);
        }
    }
    /** The positions of an array's elements, from 0; the cursor is at the element, which may be read or left. */
    *elements() {
        this.#take(OPEN_ARRAY);
        for (let index = 0; !this.#isEnd(CLOSE_ARRAY, index === 0); index += 1) {
            yield* this.#offer(index);
        }
    }
    /** Calls for each element of an array. */
    each(visit) {
        for (const index of this.elements())
            visit(index);
    }
    /** The value here, and `undefined` for one of more bytes, or one that is no JSON: it is passed over. */
    value(mostBytes) {
        this.#passSpace();
        const start = this.#at;
        this.skip();
        if (this.#at - start > mostBytes)
            return undefined;
        try {
            const value = JSON.parse(this.#bytes.toString('utf8', start, this.#at));
            return value;
        }
        catch {
            return undefined;
        }
    }
    /** Passes over the value here. */
    skip() {
        this.#passSpace();
        let depth = 0;
        do {
            depth += this.#passToken();
        } while (depth > 0);
    }
    *#offer(item) {
        this.#passSpace();
        const start = this.#at;
        yield item;
        if (this.#at === start)
            this.skip();
    }
    /** Passes over one word or bracket, and gives by how much it nests deeper. */
    #passToken() {
        this.#passSeparators();
        const byte = this.#bytes[this.#at];
        if (byte === undefined)
            throw new JsonFault('it ends in the middle');
        if (byte === QUOTE) {
            this.#passString();
            return 0;
        }
        if (byte === OPEN_OBJECT || byte === OPEN_ARRAY)
            return this.#step(1);
        if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY)
            return this.#step(-1);
        this.#passWord();
        return 0;
    }
    #step(depth) {
        this.#at += 1;
        return depth;
    }
    #passSeparators() {
        for (let byte = this.#bytes[this.#at];; byte = this.#bytes[this.#at]) {
            if (byte !== COMMA && byte !== COLON && !isSpace(byte))
                return;
            this.#at += 1;
        }
    }
    #passWord() {
        const start = this.#at;
        while (!isEndOfWord(this.#bytes[this.#at]))
            this.#at += 1;
        if (this.#at === start)
            throw this.#fault('a value');
    }
    #passString() {
        for (let end = this.#at + 1;; end += 1) {
            end = this.#bytes.indexOf(QUOTE, end);
            if (end < 0)
                throw new JsonFault('it ends in the middle');
            let slash = end;
            while (this.#bytes[slash - 1] === BACKSLASH)
                slash -= 1;
            if ((end - slash) % 2 === 1)
                continue;
            this.#at = end + 1;
            return;
        }
    }
    #passSpace() {
        while (isSpace(this.#bytes[this.#at]))
            this.#at += 1;
    }
    #isEnd(closing, isFirst) {
        this.#passSpace();
        if (this.#bytes[this.#at] === closing) {
            this.#at += 1;
            return true;
        }
        if (!isFirst)
            this.#take(COMMA);
        return false;
    }
    #take(expected) {
        this.#passSpace();
        if (this.#bytes[this.#at] !== expected)
            throw this.#fault(`"${String.fromCharCode(expected)}"`);
        this.#at += 1;
    }
    #fault(expected) {
        const byte = this.#bytes[this.#at];
        if (byte === undefined)
            return new JsonFault('it ends in the middle');
        const before = this.#bytes.subarray(0, this.#at);
        let line = 1;
        for (let at = before.indexOf(0x0a); at >= 0; at = before.indexOf(0x0a, at + 1))
            line += 1;
        return new JsonFault(`expected ${expected} in line ${String(line)}`);
    }
}
/** Names of members are words; a longer one is none that is looked for. */
const MOST_NAME_BYTES = 4096;

// EXTERNAL MODULE: ./build/model/json-value.js
var json_value = __webpack_require__(87298);
;// CONCATENATED MODULE: ./build/sarif-in/message-text.js

/** Longer messages are cut, as every finding's is. */
const MOST_MESSAGE_CHARACTERS = 2000;
/** The beginning of a text as one of its own: a slice would keep the whole in memory. */
function beginningOf(text, mostCharacters) {
    if (text.length <= mostCharacters)
        return text;
    return Buffer.from(text.slice(0, mostCharacters)).toString();
}
const PLACEHOLDER = /\{\{|\}\}|\{(\d{1,4})\}/gu;
/** A link to another location of the result, or to a page: its text says enough. */
const LINK = /(?<!\\)\[((?:[^[\]\\]|\\.){0,1000})\]\([^()\s]{0,2000}\)/gu;
/** Puts a message's arguments in (SARIF 2.1.0, 3.11.5). */
function filled(text, message) {
    const given = (0,json_value/* listIn */.Of)(message, 'arguments');
    if (given.length === 0)
        return text;
    return text.replaceAll(PLACEHOLDER, (found, number) => {
        if (number === undefined)
            return found.slice(1);
        const argument = given[Number(number)];
        return typeof argument === 'string' ? beginningOf(argument, MOST_MESSAGE_CHARACTERS) : found;
    });
}
/** Plain text of what may hold links (3.11.6). */
function withoutLinks(text) {
    return text.replaceAll(LINK, '$1').replaceAll(/\\([[\]])/gu, '$1');
}
/** The text of a `message` or `multiformatMessageString`. */
function plainText(message) {
    const text = (0,json_value/* textIn */.r7)(message, 'text') ?? (0,json_value/* textIn */.r7)(message, 'markdown');
    return text === undefined ? undefined : beginningOf(text, MOST_MESSAGE_CHARACTERS);
}
/** What a result says; `undefined` where it says nothing. */
function messageText(message, strings) {
    const id = (0,json_value/* textIn */.r7)(message, 'id') ?? '';
    const named = [
        message,
        (0,json_value/* objectOf */.Xy)((0,json_value/* memberOf */.C5)(strings.ofRule, id)),
        (0,json_value/* objectIn */.D7)(strings.ofTool, id),
    ].flatMap((each) => plainText(each) ?? []);
    const [text] = named;
    if (text === undefined)
        return undefined;
    return beginningOf(withoutLinks(filled(text, message)), MOST_MESSAGE_CHARACTERS);
}

;// CONCATENATED MODULE: ./build/sarif-in/resolve-location.js

/** Bases that refer to bases; more would be a circle. */
const MOST_BASES = 16;
/** Longer than any path of a system. */
const MOST_URI_CHARACTERS = 16_384;
const NOWHERE = { kind: 'nowhere' };
const OUTSIDE = { kind: 'outside' };
/** A path with `/`, absolute when it begins with one or with a drive. */
const ABSOLUTE = /^(?:\/|[a-z]:\/)/iu;
const SCHEME = /^([a-z][a-z0-9+.-]+):/iu;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A bare `%`: the tool wrote the path as it is.
        return text;
    }
}
/** What stands behind the scheme and the host; `undefined` where either is not of this machine. */
function afterHost(uri) {
    const scheme = SCHEME.exec(uri)?.[1];
    if (scheme === undefined)
        return uri;
    if (scheme.toLowerCase() !== 'file')
        return undefined;
    const rest = uri.slice('file:'.length);
    if (!rest.startsWith('//'))
        return rest;
    const [, host = '', path = ''] = /^\/\/([^/]*)(.*)$/su.exec(rest) ?? [];
    return host === '' || host === 'localhost' ? path : undefined;
}
/** The path of an address; `undefined` for one of something else than a file here. */
function pathOf(uri) {
    const [path] = afterHost(uri)?.split(/[?#]/u) ?? [];
    if (path === undefined)
        return undefined;
    // Tools of Windows write their own separators; in an address that is right a backslash is encoded.
    const slashed = decoded(path.replaceAll('\\', '/'));
    return /^\/[a-z]:/iu.test(slashed) ? slashed.slice(1) : slashed;
}
/** The path's names with `.` and `..` followed; `undefined` where they lead above its start. */
function namesOf(path) {
    const names = [];
    for (const name of path.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names;
}
function isDrive(path) {
    return /^[a-z]:/iu.test(path);
}
/** What is left of a path below a folder. */
function below(root, path) {
    const [folder, names] = [namesOf(root), namesOf(path)];
    if (folder === undefined || names === undefined)
        return undefined;
    const fold = (name) => (isDrive(root) ? name.toLowerCase() : name);
    const isBelow = folder.every((name, at) => fold(name) === fold(names[at] ?? ''));
    return isBelow ? names.slice(folder.length) : undefined;
}
function inside(names, isGuess) {
    if (names === undefined)
        return OUTSIDE;
    const path = names.join('/');
    if (path === '' || path.includes('\0'))
        return NOWHERE;
    return { kind: 'inside', path, isGuess };
}
/** Puts the addresses of bases before a relative path, until it is absolute or none is left. */
function onBases(path, baseId, bases) {
    let [whole, id] = [path, baseId];
    for (let step = 0; id !== undefined && !ABSOLUTE.test(whole); step += 1) {
        if (step === MOST_BASES)
            return undefined;
        const base = (0,json_value/* objectOf */.Xy)((0,json_value/* memberOf */.C5)(bases.baseIds, id));
        const folder = pathOf((0,json_value/* textIn */.r7)(base, 'uri') ?? '');
        if (folder === undefined)
            return undefined;
        whole = folder === '' || folder.endsWith('/') ? `${folder}${whole}` : `${folder}/${whole}`;
        id = (0,json_value/* textIn */.r7)(base, 'uriBaseId');
    }
    return whole;
}
/**
 * Finds the file that an `artifactLocation` names. Relative addresses count from the workspace, as in
 * GitHub's code scanning; those on a base that is elsewhere do too, but that is a guess: tools state
 * the folder of another machine, or `/` (https://github.com/aquasecurity/trivy/issues/10364).
 */
function resolveLocation(location, bases) {
    const uri = (0,json_value/* textIn */.r7)(location, 'uri');
    if (uri === undefined)
        return NOWHERE;
    if (uri.length > MOST_URI_CHARACTERS)
        return OUTSIDE;
    const path = pathOf(uri);
    if (path === undefined)
        return OUTSIDE;
    const whole = onBases(path, (0,json_value/* textIn */.r7)(location, 'uriBaseId'), bases) ?? path;
    if (!ABSOLUTE.test(whole))
        return inside(namesOf(whole), false);
    const found = bases.roots.map((root) => below(root, whole)).find((names) => names !== undefined);
    if (found !== undefined)
        return inside(found, false);
    return ABSOLUTE.test(path) ? OUTSIDE : inside(namesOf(path), true);
}

;// CONCATENATED MODULE: ./build/sarif-in/tool-component.js


/** What one rule may take of a file; a help text is a page or two. */
const MOST_RULE_BYTES = 2 ** 20;
/** GitHub takes as many (SARIF support for code scanning, docs.github.com). */
const MOST_RULES = 25_000;
const MOST_SUMMARY_CHARACTERS = 1000;
const MOST_HELP_CHARACTERS = 4000;
const MOST_MESSAGES = 100;
/** A component that says nothing. */
const NO_COMPONENT = {
    name: undefined,
    version: undefined,
    guid: undefined,
    rules: [],
    byId: new Map(),
    messages: {},
};
function messagesIn(object, name) {
    const messages = (0,json_value/* objectIn */.D7)(object, name);
    const entries = Object.entries(messages).slice(0, MOST_MESSAGES);
    return Object.fromEntries(entries.map(([id, message]) => [id, { text: plainText((0,json_value/* objectOf */.Xy)(message)) }]));
}
/** An address that a browser would open as a page. */
function webAddress(text) {
    if (text === undefined || text.length > 2000)
        return undefined;
    return /^https?:\/\/[^\s<>"'`\\]+$/iu.test(text) ? text : undefined;
}
function cut(text, mostCharacters) {
    return text === undefined ? undefined : beginningOf(text, mostCharacters);
}
function toDescriptor(value) {
    const rule = (0,json_value/* objectOf */.Xy)(value);
    const summaries = ['shortDescription', 'fullDescription'].flatMap((name) => plainText((0,json_value/* objectIn */.D7)(rule, name)) ?? []);
    const help = (0,json_value/* objectIn */.D7)(rule, 'help');
    return {
        id: (0,json_value/* textIn */.r7)(rule, 'id') ?? '',
        guid: (0,json_value/* textIn */.r7)(rule, 'guid'),
        level: (0,json_value/* textIn */.r7)((0,json_value/* objectIn */.D7)(rule, 'defaultConfiguration'), 'level'),
        summary: cut(summaries[0] ?? (0,json_value/* textIn */.r7)(rule, 'name'), MOST_SUMMARY_CHARACTERS),
        help: cut((0,json_value/* textIn */.r7)(help, 'text') ?? (0,json_value/* textIn */.r7)(help, 'markdown'), MOST_HELP_CHARACTERS),
        helpUrl: webAddress((0,json_value/* textIn */.r7)(rule, 'helpUri')),
        messages: messagesIn(rule, 'messageStrings'),
    };
}
/** Rules by their place in the file: one that cannot be read keeps its place. */
function readRules(cursor) {
    const rules = [];
    if (!cursor.isAt('array'))
        return [];
    for (const index of cursor.elements()) {
        if (index < MOST_RULES)
            rules.push(toDescriptor(cursor.value(MOST_RULE_BYTES)));
    }
    return rules;
}
function firstById(rules) {
    return new Map(rules.toReversed().map((rule) => [rule.id, rule]));
}
const WANTED = new Set(['name', 'version', 'semanticVersion', 'guid', 'globalMessageStrings']);
/** Reads the `toolComponent` at the cursor. */
function readComponent(cursor) {
    if (!cursor.isAt('object'))
        return NO_COMPONENT;
    let rules = [];
    const rest = [];
    for (const name of cursor.members()) {
        if (name === 'rules')
            rules = readRules(cursor);
        else if (WANTED.has(name))
            rest.push([name, cursor.value(MOST_RULE_BYTES)]);
    }
    const told = Object.fromEntries(rest);
    return {
        name: (0,json_value/* textIn */.r7)(told, 'name'),
        version: (0,json_value/* textIn */.r7)(told, 'semanticVersion') ?? (0,json_value/* textIn */.r7)(told, 'version'),
        guid: (0,json_value/* textIn */.r7)(told, 'guid'),
        rules,
        byId: firstById(rules),
        messages: messagesIn(told, 'globalMessageStrings'),
    };
}
/** Which of a run's components a `toolComponentReference` means: the driver unless it says another. */
function findComponent(reference, { driver, extensions, }) {
    const index = (0,json_value/* numberIn */.Po)(reference, 'index', 0);
    const byIndex = index === undefined ? undefined : extensions[index];
    if (byIndex !== undefined)
        return byIndex;
    const guid = (0,json_value/* memberOf */.C5)(reference, 'guid');
    const name = (0,json_value/* memberOf */.C5)(reference, 'name');
    return (extensions.find((each) => each.guid !== undefined && each.guid === guid) ??
        extensions.find((each) => each.name !== undefined && each.name === name) ??
        driver);
}

;// CONCATENATED MODULE: ./build/sarif-in/read-result.js





/** What one member of a result may take. */
const MOST_MEMBER_BYTES = 2 ** 20;
const MOST_ID_CHARACTERS = 200;
/** Members of a result that say what it is. The others may be large: flows, fixes, graphs. */
const read_result_WANTED = new Set([
    'ruleId',
    'ruleIndex',
    'rule',
    'kind',
    'level',
    'message',
    'suppressions',
    'baselineState',
    'provenance',
]);
/** Reads what is wanted of the result at the cursor, and of its places the first. */
function takeMembers(cursor) {
    if (!cursor.isAt('object'))
        return undefined;
    const members = [];
    for (const name of cursor.members()) {
        if (read_result_WANTED.has(name))
            members.push([name, cursor.value(MOST_MEMBER_BYTES)]);
        if (name !== 'locations' || !cursor.isAt('array'))
            continue;
        for (const index of cursor.elements()) {
            if (index === 0)
                members.push(['location', cursor.value(MOST_MEMBER_BYTES)]);
        }
    }
    return Object.fromEntries(members);
}
/** Whether it is suppressed: a review under way, or a refused one, does not count (3.35.3). */
function isSuppressed(result) {
    return (0,json_value/* listIn */.Of)(result, 'suppressions').some((each) => {
        const status = (0,json_value/* textIn */.r7)((0,json_value/* objectOf */.Xy)(each), 'status') ?? 'accepted';
        return status === 'accepted';
    });
}
const NOT_FAILING = new Set(['pass', 'notApplicable']);
function passedOver(result) {
    if (NOT_FAILING.has((0,json_value/* textIn */.r7)(result, 'kind') ?? ''))
        return 'not-failing';
    if (isSuppressed(result))
        return 'suppressed';
    return (0,json_value/* textIn */.r7)(result, 'baselineState') === 'absent' ? 'absent' : undefined;
}
/** The rule of a hierarchical id is that of its beginning (3.27.5). */
function byHierarchy({ byId }, ruleId) {
    for (let id = ruleId; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
        const found = byId.get(id);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function byReference(result, component) {
    const reference = (0,json_value/* objectIn */.D7)(result, 'rule');
    const index = (0,json_value/* numberIn */.Po)(result, 'ruleIndex', 0) ?? (0,json_value/* numberIn */.Po)(reference, 'index', 0);
    const guid = (0,json_value/* textIn */.r7)(reference, 'guid');
    return ((index === undefined ? undefined : component.rules[index]) ??
        (guid === undefined ? undefined : component.rules.find((each) => each.guid === guid)));
}
function findRule(result, header) {
    const reference = (0,json_value/* objectIn */.D7)(result, 'rule');
    const component = findComponent((0,json_value/* objectIn */.D7)(reference, 'toolComponent'), header);
    const told = (0,json_value/* textIn */.r7)(result, 'ruleId') ?? (0,json_value/* textIn */.r7)(reference, 'id');
    const ruleId = told === undefined ? undefined : beginningOf(told, MOST_ID_CHARACTERS);
    const descriptor = byReference(result, component) ?? byHierarchy(component, ruleId ?? '');
    return { component, descriptor, ruleId: ruleId ?? (descriptor?.id || undefined) };
}
function isLevel(text) {
    return text === 'error' || text === 'warning' || text === 'note' || text === 'none';
}
/** The level that counts (3.27.10). */
function levelOf(result, { descriptor, ruleId }, header) {
    if (((0,json_value/* textIn */.r7)(result, 'kind') ?? 'fail') !== 'fail')
        return 'none';
    const invocation = (0,json_value/* numberIn */.Po)((0,json_value/* objectIn */.D7)(result, 'provenance'), 'invocationIndex', 0) ?? 0;
    const overridden = header.overrides[invocation]?.get(descriptor?.id ?? ruleId ?? '');
    const levels = [(0,json_value/* textIn */.r7)(result, 'level'), overridden, descriptor?.level];
    return levels.find(isLevel) ?? 'warning';
}
function severityOf(level) {
    switch (level) {
        case 'error':
        case 'warning':
            return level;
        case 'note':
        case 'none':
            return 'notice';
        default:
            return (0,errors/* assertNever */.xb)(level);
    }
}
const PLACES = [
    ['startLine', 1],
    ['startColumn', 1],
    ['endLine', 1],
    ['endColumn', 1],
    ['charOffset', 0],
    ['charLength', 0],
    ['byteOffset', 0],
    ['byteLength', 0],
];
function regionOf(physical, columns) {
    const region = (0,json_value/* objectIn */.D7)(physical, 'region');
    const places = PLACES.flatMap(([name, least]) => {
        const value = (0,json_value/* numberIn */.Po)(region, name, least);
        return value === undefined ? [] : [[name, value]];
    });
    return places.length === 0 ? undefined : { ...Object.fromEntries(places), columns };
}
function locationOf(physical, artifacts) {
    const location = (0,json_value/* objectIn */.D7)(physical, 'artifactLocation');
    const index = (0,json_value/* numberIn */.Po)(location, 'index', 0);
    if ((0,json_value/* memberOf */.C5)(location, 'uri') !== undefined || index === undefined)
        return location;
    return artifacts[index] ?? {};
}
function textOf(result, { component, descriptor, ruleId }) {
    const strings = { ofRule: descriptor?.messages ?? {}, ofTool: component.messages };
    return (messageText((0,json_value/* objectIn */.D7)(result, 'message'), strings) ??
        descriptor?.summary ??
        ruleId ??
        '(no message)');
}
/** Reads the result at the cursor. */
function readResult(cursor, header, roots) {
    const result = takeMembers(cursor);
    if (result === undefined)
        return { kind: 'passed-over', reason: 'malformed' };
    const reason = passedOver(result);
    if (reason !== undefined)
        return { kind: 'passed-over', reason };
    const physical = (0,json_value/* objectIn */.D7)((0,json_value/* objectIn */.D7)(result, 'location'), 'physicalLocation');
    const { baseIds, artifacts, columns } = header;
    const place = resolveLocation(locationOf(physical, artifacts), { roots, baseIds });
    if (place.kind === 'outside')
        return { kind: 'passed-over', reason: 'elsewhere' };
    if (place.kind === 'nowhere')
        return { kind: 'passed-over', reason: 'placeless' };
    const found = findRule(result, header);
    return {
        kind: 'finding',
        component: found.component,
        descriptor: found.descriptor,
        rule: beginningOf(found.ruleId ?? 'unnamed', MOST_ID_CHARACTERS),
        severity: severityOf(levelOf(result, found, header)),
        message: textOf(result, found),
        path: place.path,
        isGuess: place.isGuess,
        region: regionOf(physical, columns),
    };
}

;// CONCATENATED MODULE: ./build/sarif-in/run-header.js



/** GitHub takes as many (SARIF support for code scanning, docs.github.com). */
const MOST_EXTENSIONS = 100;
/** An address and little more. */
const MOST_ARTIFACT_BYTES = 64 * 1024;
const MOST_ARTIFACTS = 200_000;
const run_header_MOST_MEMBER_BYTES = 4 * 2 ** 20;
const MOST_INVOCATIONS = 100;
/** A header that says nothing yet. */
function emptyHeader() {
    return {
        driver: NO_COMPONENT,
        extensions: [],
        baseIds: {},
        artifacts: [],
        columns: 'utf16',
        overrides: [],
        hasResults: false,
        isSplit: false,
        failures: [],
    };
}
function readTool(cursor, header) {
    if (!cursor.isAt('object'))
        return;
    for (const name of cursor.members()) {
        if (name === 'driver')
            header.driver = readComponent(cursor);
        if (name !== 'extensions' || !cursor.isAt('array'))
            continue;
        const extensions = [];
        for (const index of cursor.elements()) {
            if (index < MOST_EXTENSIONS)
                extensions.push(readComponent(cursor));
        }
        header.extensions = extensions;
    }
}
function readArtifact(cursor) {
    let location = {};
    if (!cursor.isAt('object'))
        return location;
    for (const name of cursor.members()) {
        if (name === 'location')
            location = (0,json_value/* objectOf */.Xy)(cursor.value(MOST_ARTIFACT_BYTES));
    }
    return location;
}
function readArtifacts(cursor, header) {
    if (!cursor.isAt('array'))
        return;
    const artifacts = [];
    for (const index of cursor.elements()) {
        if (index < MOST_ARTIFACTS)
            artifacts.push(readArtifact(cursor));
    }
    header.artifacts = artifacts;
}
function levelsOf(invocation, header) {
    const levels = new Map();
    for (const each of (0,json_value/* listIn */.Of)(invocation, 'ruleConfigurationOverrides')) {
        const override = (0,json_value/* objectOf */.Xy)(each);
        const descriptor = (0,json_value/* objectIn */.D7)(override, 'descriptor');
        const level = (0,json_value/* textIn */.r7)((0,json_value/* objectIn */.D7)(override, 'configuration'), 'level');
        const component = findComponent((0,json_value/* objectIn */.D7)(descriptor, 'toolComponent'), header);
        const index = (0,json_value/* numberIn */.Po)(descriptor, 'index', 0);
        const id = (0,json_value/* textIn */.r7)(descriptor, 'id') ?? (index === undefined ? '' : component.rules[index]?.id);
        if (level !== undefined && id !== undefined)
            levels.set(id, level);
    }
    return levels;
}
function failuresOf(invocation) {
    if ((0,json_value/* memberOf */.C5)(invocation, 'executionSuccessful') !== false)
        return [];
    const told = (0,json_value/* textIn */.r7)(invocation, 'exitCodeDescription');
    const errors = (0,json_value/* listIn */.Of)(invocation, 'toolExecutionNotifications')
        .map(json_value/* objectOf */.Xy)
        .filter((notification) => (0,json_value/* textIn */.r7)(notification, 'level') === 'error')
        .map((notification) => plainText((0,json_value/* objectIn */.D7)(notification, 'message')));
    const because = [told, ...errors].find((text) => text !== undefined);
    return [because === undefined ? 'it gives no reason' : because.slice(0, 500)];
}
function readMember(name, cursor, header) {
    switch (name) {
        case 'tool':
            readTool(cursor, header);
            return undefined;
        case 'artifacts':
            readArtifacts(cursor, header);
            return undefined;
        case 'results':
            header.hasResults = cursor.isAt('array');
            return undefined;
        case 'originalUriBaseIds':
        case 'columnKind':
        case 'invocations':
        case 'externalPropertyFileReferences':
            return cursor.value(run_header_MOST_MEMBER_BYTES);
        default:
            return undefined;
    }
}
function settle(header, told) {
    header.baseIds = (0,json_value/* objectIn */.D7)(told, 'originalUriBaseIds');
    if ((0,json_value/* memberOf */.C5)(told, 'columnKind') === 'unicodeCodePoints')
        header.columns = 'code-points';
    const external = (0,json_value/* objectIn */.D7)(told, 'externalPropertyFileReferences');
    header.isSplit = (0,json_value/* listIn */.Of)(external, 'results').length > 0;
    const invocations = (0,json_value/* listIn */.Of)(told, 'invocations').slice(0, MOST_INVOCATIONS).map(json_value/* objectOf */.Xy);
    header.overrides = invocations.map((each) => levelsOf(each, header));
    header.failures = invocations.flatMap(failuresOf);
}
/**
 * Reads all of the run at the cursor but its results. Where the text breaks off it throws, and the
 * header has what stands before.
 */
function readHeader(cursor, header) {
    const members = [];
    try {
        for (const name of cursor.members())
            members.push([name, readMember(name, cursor, header)]);
    }
    finally {
        settle(header, Object.fromEntries(members));
    }
}

// EXTERNAL MODULE: ./build/sarif-in/sarif-reading.js
var sarif_reading = __webpack_require__(36422);
;// CONCATENATED MODULE: ./build/sarif-in/to-utf8.js
/** What the first bytes of JSON in UTF-16 are, with a byte order mark or without. */
const UTF_16 = [
    { encoding: 'utf-16le', starts: [Buffer.of(0xff, 0xfe), Buffer.from('{\0', 'latin1')] },
    { encoding: 'utf-16be', starts: [Buffer.of(0xfe, 0xff), Buffer.from('\0{', 'latin1')] },
];
const UTF_8_MARK = Buffer.of(0xef, 0xbb, 0xbf);
function startsWith(bytes, start) {
    return start.every((byte, at) => bytes[at] === byte);
}
/** The bytes of JSON as UTF-8 without a mark. PowerShell's `>` writes UTF-16. */
function toUtf8(bytes) {
    if (startsWith(bytes, UTF_8_MARK))
        return bytes.subarray(UTF_8_MARK.length);
    const found = UTF_16.find(({ starts }) => starts.some((start) => startsWith(bytes, start)));
    return found === undefined ? bytes : Buffer.from(new TextDecoder(found.encoding).decode(bytes));
}

;// CONCATENATED MODULE: ./build/sarif-in/tool-id.js
/** As long as an analyzer's id may be. */
const MOST_CHARACTERS = 64;
/** A tool's name as an analyzer's id: `Semgrep OSS` is `semgrep-oss`. */
function toolId(name) {
    const id = name
        .slice(0, MOST_CHARACTERS)
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]/gu, '-')
        .replace(/^-+/u, '');
    return id === '' ? 'sarif' : id;
}

;// CONCATENATED MODULE: ./build/sarif-in/read-sarif.js








/** How much of a file is read at most. */
const MOST_RUNS = 1000;
const MOST_PROBLEMS = 20;
const MOST_VERSION_BYTES = 100;
/** What Evenkeel calls itself in its own SARIF files: there a rule's id names its analyzer already. */
const OURSELVES = 'evenkeel';
function noCounts() {
    // `fromEntries` forgets the names; they are those of the table.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return Object.fromEntries(Object.keys(sarif_reading/* PASSED_OVER */.s).map((reason) => [reason, 0]));
}
/** Takes in what the runs of one file say. */
class Reading {
    findings = [];
    passedOver = noCounts();
    problems = [];
    #rules = new Map();
    #tools = new Map();
    #options;
    constructor(options) {
        this.#options = options;
    }
    get rules() {
        return [...this.#rules.values()];
    }
    get tools() {
        return [...this.#tools.values()];
    }
    tell(problem) {
        if (this.problems.length < MOST_PROBLEMS)
            this.problems.push(problem);
    }
    readResults(cursor, header) {
        const { name, version } = header.driver;
        const analyzer = toolId(name ?? 'SARIF');
        // One without a name says nothing of itself.
        if (name !== undefined) {
            this.#tools.set(analyzer, { analyzer, name, ...(version !== undefined && { version }) });
        }
        for (const member of cursor.members()) {
            if (member !== 'results' || !cursor.isAt('array'))
                continue;
            cursor.each(() => this.#take(readResult(cursor, header, this.#options.roots), analyzer));
        }
    }
    #take(result, tool) {
        if (result.kind === 'passed-over') {
            this.passedOver[result.reason] += 1;
            return;
        }
        if (this.findings.length >= this.#options.mostFindings) {
            this.passedOver['left-out'] += 1;
            return;
        }
        const { severity, message, path, isGuess, region, descriptor } = result;
        const named = nameOf(tool, result.rule);
        this.#keepRule(named, descriptor);
        const helpUrl = descriptor?.helpUrl;
        this.findings.push({
            ...named,
            severity,
            message,
            path,
            ...(isGuess && { isGuess }),
            ...(region !== undefined && { region }),
            ...(helpUrl !== undefined && { helpUrl }),
        });
    }
    #keepRule(named, descriptor) {
        const key = `${named.analyzer}/${named.rule}`;
        if (descriptor === undefined || this.#rules.has(key))
            return;
        const { summary, help, helpUrl } = descriptor;
        this.#rules.set(key, {
            ...named,
            summary: summary ?? named.rule,
            ...(help !== undefined && { help }),
            ...(helpUrl !== undefined && { helpUrl }),
        });
    }
}
function nameOf(tool, rule) {
    const [, analyzer, own] = /^([a-z0-9][a-z0-9-]{0,63})\/(.+)$/su.exec(rule) ?? [];
    if (tool !== OURSELVES || analyzer === undefined || own === undefined) {
        return { analyzer: tool, rule };
    }
    return { analyzer, rule: own };
}
/** What is to be said of a run as a whole. */
function* complaints(header) {
    const name = header.driver.name ?? 'a tool without a name';
    if (!header.hasResults) {
        yield header.isSplit
            ? `${name} keeps its results in other files, which are not followed`
            : `${name} has no list of results: it may not have run`;
    }
    for (const reason of header.failures)
        yield `${name} says that it failed: ${reason}`;
}
/** Walks to each run of the file, and gives the other members that say what the file is. */
function eachRun(bytes, visit) {
    const cursor = new JsonCursor(bytes);
    const told = [];
    for (const name of cursor.members()) {
        if (name === 'version')
            told.push([name, cursor.value(MOST_VERSION_BYTES)]);
        if (name !== 'runs' || !cursor.isAt('array'))
            continue;
        told.push([name, true]);
        for (const index of cursor.elements()) {
            if (index < MOST_RUNS && cursor.isAt('object'))
                visit(cursor, index);
        }
    }
    return Object.fromEntries(told);
}
/** Calls; where the text breaks off that is told, and what was read until then stays. */
function faultOf(read) {
    try {
        read();
        return undefined;
    }
    catch (error) {
        if (error instanceof JsonFault)
            return (0,errors/* messageOf */.bD)(error);
        throw error;
    }
}
function* objections(told) {
    const version = (0,json_value/* memberOf */.C5)(told, 'version');
    if ((0,json_value/* memberOf */.C5)(told, 'runs') !== true)
        yield 'it has no list of runs, so it is no SARIF';
    else if (version !== '2.1.0')
        yield `it is not of version 2.1.0 but ${JSON.stringify(version)}`;
}
/**
 * Reads a SARIF 2.1.0 file: all its runs, each result as a finding or counted with the reason why it
 * is none. It may come from anybody, and never throws: of a file that breaks off, what stands before
 * that is read. The file is walked twice, since rules may stand behind the results that refer to
 * them; beyond its bytes, memory is needed for the findings alone.
 */
function readSarif(file, options) {
    const reading = new Reading(options);
    const bytes = toUtf8(file);
    const headers = [];
    // The second walk meets the same fault, and by then it is known what came before it.
    faultOf(() => {
        eachRun(bytes, (cursor, index) => readHeader(cursor, (headers[index] = emptyHeader())));
    });
    const fault = faultOf(() => {
        const told = eachRun(bytes, (cursor, index) => {
            const header = headers[index];
            if (header !== undefined)
                reading.readResults(cursor, header);
        });
        for (const objection of objections(told))
            reading.tell(objection);
    });
    if (fault !== undefined)
        reading.tell(`it cannot be read to its end: ${fault}`);
    // A run that is cut off before its results has no list of them, and the fault says why.
    const whole = fault === undefined ? headers : headers.slice(0, -1);
    for (const problem of whole.flatMap((header) => [...complaints(header)]))
        reading.tell(problem);
    return reading;
}


/***/ }),

/***/ 36422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ PASSED_OVER)
/* harmony export */ });
/** Results that are no findings, and why; each is counted once. */
const PASSED_OVER = {
    'not-failing': 'say that something is in order or does not apply',
    suppressed: 'are suppressed',
    absent: 'are about what is no longer there',
    placeless: 'name no file',
    elsewhere: 'are about files outside of the workspace',
    malformed: 'are no SARIF',
    'left-out': 'are beyond the number that is read',
};


/***/ })

};
