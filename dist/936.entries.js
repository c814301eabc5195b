import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 936;
export const ids = [936];
export const modules = {

/***/ 51820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ openSourceFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/describe-system-error.js
var describe_system_error = __webpack_require__(36078);
// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
;// CONCATENATED MODULE: ./build/files/on-disk.js

/** Why a path is not opened, as half a sentence; `undefined` for a regular file. */
function describeObstacle(onDisk) {
    switch (onDisk.kind) {
        case 'file':
            return undefined;
        case 'symlink':
            return 'it is, or lies behind, a symbolic link';
        case 'special':
            return 'it is not a regular file';
        case 'missing':
            return onDisk.isFolder === true ? 'it is a folder' : 'it is no longer there';
        default:
            return (0,errors/* assertNever */.xb)(onDisk);
    }
}

;// CONCATENATED MODULE: ./build/adapters/source-file.js






/** Configuration files are written by hand; 1 MiB is far beyond any. */
const MAX_TEXT_BYTES = 1 << 20;
/** Folders remembered by one worker; a repository can have any number. */
const MAX_FOLDERS_REMEMBERED = 20_000;
/** Room for files that say they are empty: those in /proc do, and are not. */
const UNTOLD_SIZE_BYTES = 1 << 14;
/**
 * Never follow a link in the last name, never wait for the other end of a FIFO, never take over a
 * terminal. Windows has none of the three; there the looks before and after opening have to do.
 */
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY |
    (external_node_fs_.constants.O_NOFOLLOW ?? 0) |
    (external_node_fs_.constants.O_NONBLOCK ?? 0) |
    (external_node_fs_.constants.O_NOCTTY ?? 0);
const THIS_SYSTEM = {
    separator: external_node_path_.sep,
    descriptors: process.platform === 'linux' ? '/proc/self/fd' : undefined,
};
function unreadable(detail) {
    return { kind: 'unreadable', detail };
}
function toOnDisk(stats) {
    if (stats?.isFile() === true)
        return { kind: 'file', sizeBytes: stats.size };
    if (stats?.isSymbolicLink() === true)
        return { kind: 'symlink' };
    if (stats === undefined)
        return { kind: 'missing' };
    // A folder in the place of a file: the file is gone.
    return stats.isDirectory() ? { kind: 'missing', isFolder: true } : { kind: 'special' };
}
/** Looks along the folders to a place; `undefined` when each is a real one. */
function obstacleBefore({ path, known, locate }) {
    if (known.has(path.slice(0, Math.max(0, path.lastIndexOf('/')))))
        return undefined;
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const folder = path.slice(0, end);
        if (known.has(folder))
            continue;
        const stats = (0,external_node_fs_.lstatSync)(locate(folder), { throwIfNoEntry: false });
        if (stats?.isDirectory() !== true) {
            return { kind: stats?.isSymbolicLink() === true ? 'symlink' : 'missing' };
        }
        if (known.size >= MAX_FOLDERS_REMEMBERED)
            known.clear();
        known.add(folder);
    }
    return undefined;
}
function statusOf(place) {
    return (obstacleBefore(place) ??
        toOnDisk((0,external_node_fs_.lstatSync)(place.locate(place.path), { throwIfNoEntry: false })));
}
/** Asks Linux where an open file is; where /proc is masked the answer is `undefined`. */
function isBelow(base, link) {
    try {
        const path = (0,external_node_fs_.readlinkSync)(link, 'latin1');
        const start = Buffer.from(base).toString('latin1');
        return path.startsWith(start) && (0,listed_file/* isContainedPath */.l)(path.slice(start.length));
    }
    catch (error) {
        (0,describe_system_error/* describeSystemError */.Z)(error);
        return undefined;
    }
}
/** Looks at the place once more, nothing remembered, and compares what is there with an open file. */
function isAtPlace(descriptor, place) {
    if (obstacleBefore({ ...place, known: new Set() }) !== undefined)
        return false;
    const opened = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true });
    const there = (0,external_node_fs_.lstatSync)(place.locate(place.path), { bigint: true, throwIfNoEntry: false });
    return there?.isFile() === true && there.ino === opened.ino && there.dev === opened.dev;
}
/** Reads to the end, or until there is more than `maxBytes`. */
function readDescriptor(descriptor, maxBytes) {
    const toldBytes = (0,external_node_fs_.fstatSync)(descriptor).size || UNTOLD_SIZE_BYTES;
    let buffer = Buffer.allocUnsafeSlow(Math.min(toldBytes, maxBytes) + 1);
    let length = 0;
    while (length <= maxBytes) {
        if (length === buffer.length) {
            buffer = Buffer.concat([buffer], Math.min(2 * length, maxBytes + 1));
        }
        const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, null);
        if (count === 0)
            return { kind: 'bytes', bytes: buffer.subarray(0, length) };
        length += count;
    }
    return { kind: 'too-large', detail: `it has more than ${maxBytes} bytes` };
}
/** Whether an open file is what it should be. Only this is certain: paths can change under any look. */
function isRegularInside(descriptor, place, base) {
    if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
        return false;
    const { descriptors } = base.facts;
    const link = descriptors === undefined ? undefined : `${descriptors}/${descriptor}`;
    return ((link === undefined ? undefined : isBelow(base.path, link)) ?? isAtPlace(descriptor, place));
}
function readPlace(place, maxBytes, base) {
    const obstacle = describeObstacle(statusOf(place));
    if (obstacle !== undefined)
        return unreadable(obstacle);
    const descriptor = (0,external_node_fs_.openSync)(place.locate(place.path), OPEN_FLAGS);
    try {
        return isRegularInside(descriptor, place, base)
            ? readDescriptor(descriptor, maxBytes)
            : unreadable('it was replaced while it was opened');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Where a file is; `undefined` for a path that leads elsewhere. */
function toPlace({ path, pathBytes }, base) {
    const isForeign = base.facts.separator === '\\' && /[\\:]/.test(path);
    if (isForeign || path.includes('\0') || !(0,listed_file/* isContainedPath */.l)(path))
        return undefined;
    if (pathBytes === undefined) {
        return { path, known: base.known, locate: (within) => `${base.path}${within}` };
    }
    return {
        path: (0,listed_file/* toPathBytes */.si)({ path, pathBytes }).toString('latin1'),
        // Spelled a letter a byte, a name can look like another's: nothing of it is remembered.
        known: new Set(),
        locate: (within) => Buffer.concat([Buffer.from(base.path), Buffer.from(within, 'latin1')]),
    };
}
/** The folder's real path. */
function realFolder(path) {
    const found = (what) => new errors/* ConfigurationError */.j1(`Expected "path" to name a folder, found ${JSON.stringify(path)}: ${what}.`);
    try {
        const root = external_node_fs_.realpathSync.native(path);
        if ((0,external_node_fs_.statSync)(root).isDirectory())
            return root;
    }
    catch (error) {
        throw found((0,describe_system_error/* describeSystemError */.Z)(error));
    }
    throw found('it is not a folder');
}
function readFile(file, maxBytes, base) {
    const place = toPlace(file, base);
    if (place === undefined)
        return unreadable('its path leads out of the analysed folder, or into .git');
    try {
        return readPlace(place, maxBytes, base);
    }
    catch (error) {
        return unreadable((0,describe_system_error/* describeSystemError */.Z)(error));
    }
}
function readStatus(file, base) {
    const place = toPlace(file, base);
    if (place === undefined)
        return { kind: 'special' };
    try {
        return statusOf(place);
    }
    catch (error) {
        (0,describe_system_error/* describeSystemError */.Z)(error);
        // It is there, but not for us: reading it will fail as well, and say why.
        return { kind: 'file', sizeBytes: 0 };
    }
}
/** Opens the analysed folder. Throws `ConfigurationError` when there is no such folder. */
function openSourceFolder(path, facts = THIS_SYSTEM) {
    const root = realFolder(path);
    const base = {
        path: root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`,
        facts,
        known: new Set(),
    };
    return {
        root,
        readStatus: (file) => readStatus(file, base),
        read: (file, maxBytes) => readFile(file, maxBytes, base),
        readText(name) {
            const result = readFile({ path: name }, MAX_TEXT_BYTES, base);
            return result.kind === 'bytes' ? new TextDecoder().decode(result.bytes) : undefined;
        },
    };
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

/***/ 83124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ AnalyzerSet)
/* harmony export */ });
/* harmony import */ var _define_analyzer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78456);

/** The analyzers of one worker, each loaded when a file first needs it. */
class AnalyzerSet {
    #analyzers;
    #context;
    #wanted;
    #loaded = new Map();
    /** `wanted` has, by analyzer, the rules that are to be found even if they are off. */
    constructor(analyzers, context, wanted = new Map()) {
        this.#analyzers = new Map(analyzers.map((analyzer) => [analyzer.id, analyzer]));
        this.#context = context;
        this.#wanted = wanted;
    }
    /** WebAssembly memory of all loaded analyzers. */
    memoryBytes() {
        let total = 0;
        for (const loaded of this.#loaded.values())
            total += loaded.memoryBytes();
        return total;
    }
    /** Whether all of the named analyzers look for what any text can hold, whatever the file's name says. */
    areForAnyText(ids) {
        return ids.every((id) => this.#analyzers.get(id)?.isForAnyText === true);
    }
    /** Runs the named analyzers over one file, in the order given. Never throws. */
    async analyze(file, ids, progress) {
        const found = [];
        for (const [index, id] of ids.entries()) {
            try {
                const loaded = await this.#load(id, () => progress('loading', index));
                progress('analyzing', index);
                found.push({ analyzer: id, matches: await loaded.analyze(file) });
            }
            catch (error) {
                return { kind: 'broke', analyzer: id, error };
            }
        }
        return { kind: 'completed', found };
    }
    async #load(id, onLoading) {
        const known = this.#loaded.get(id);
        if (known !== undefined)
            return known;
        const analyzer = this.#analyzers.get(id);
        if (analyzer === undefined)
            throw new Error(`Expected a registered analyzer, found "${id}".`);
        onLoading();
        const wanted = this.#wanted.get(id) ?? _define_analyzer_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_WANTED */ .EV;
        const loaded = await analyzer.load({ ...this.#context, wanted });
        this.#loaded.set(id, loaded);
        return loaded;
    }
}


/***/ }),

/***/ 14386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wantedRules),
/* harmony export */   z: () => (/* binding */ LevelTable)
/* harmony export */ });
function toScope(levels, isFor) {
    return { isFor, levels: new Map(levels) };
}
/** The severities of a configuration, ready to be applied to file after file. */
class LevelTable {
    /** What wins comes first. */
    #scopes;
    constructor({ levels, overrides }, compile) {
        this.#scopes = [
            toScope(levels, () => true),
            ...overrides.map((each) => toScope(each.levels, compile(each.paths))),
        ].toReversed();
    }
    /** What the configuration says, and nothing else: `found` itself where it says nothing. */
    apply(path, found) {
        if (this.#scopes.every(({ levels }) => levels.size === 0))
            return found;
        const scopes = this.#scopes.filter(({ levels, isFor }) => levels.size > 0 && isFor(path));
        return found.map(({ analyzer, matches }) => ({
            analyzer,
            matches: matches.flatMap((match) => leveled(match, levelOf(scopes, analyzer, match))),
        }));
    }
}
/** The rules that are given a severity, for some files at least, by their analyzers. */
function wantedRules({ levels, overrides, }) {
    const wanted = new Map();
    const all = [...levels, ...overrides.flatMap((each) => each.levels)];
    for (const [name, level] of all) {
        const [analyzer = '', ...rest] = name.split('/');
        if (level === 'off' || rest.length === 0)
            continue;
        const rules = wanted.get(analyzer) ?? new Set();
        wanted.set(analyzer, rules.add(rest.join('/')));
    }
    return wanted;
}
/**
 * In each scope the rule by its name goes before its analyzer. A rule that is off by itself is switched
 * on by its name alone; whoever sets all rules of an analyzer means those that are on.
 */
function levelOf(scopes, analyzer, { rule, needsLevel }) {
    let ofAll;
    for (const { levels } of scopes) {
        const exact = levels.get(`${analyzer}/${rule}`);
        if (exact !== undefined)
            return exact === 'off' ? exact : (ofAll ?? exact);
        ofAll ??= levels.get(analyzer);
        if (ofAll === 'off' || (ofAll !== undefined && needsLevel !== true))
            return ofAll;
    }
    return needsLevel === true ? 'off' : undefined;
}
function leveled(match, level) {
    if (level === 'off')
        return [];
    return [level === undefined ? match : { ...match, severity: level }];
}


/***/ }),

/***/ 88864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ decodeAnyText),
  E: () => (/* binding */ decodeSource)
});

// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/analyzers/ruby-files.js
var ruby_files = __webpack_require__(95724);
;// CONCATENATED MODULE: ./build/analyzers/declared-encoding.js


/** Declarations stand in the first two lines; what is longer than this is no line anybody wrote one in. */
const MAX_HEAD_BYTES = 4_096;
/** A comment that declares an encoding, as PEP 263 has it. */
const PYTHON_DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
/** The second line counts only after a first one without code. */
const PYTHON_BLANK = /^[ \t\f]*(?:#.*)?$/;
/** Ruby's magic comment, also in the forms of Emacs and Vim. */
const RUBY_DECLARATION = /^[ \t]*#.*?coding[:=][ \t]*([-\w.]+)/i;
const PYTHON_EXTENSIONS = new Set(['.py', '.pyi', '.pyw']);
/** The first two lines. Every encoding that can be declared has ASCII at ASCII's places. */
function firstLines(bytes) {
    const head = Buffer.from(bytes.subarray(0, MAX_HEAD_BYTES)).toString('latin1');
    const [first = '', second = ''] = head.split(/\r\n|\r|\n/, 2);
    return [first, second];
}
/**
 * The encoding a source file declares for itself, in its own spelling: Python's cookie (PEP 263) and
 * Ruby's magic comment. `undefined` when it declares none, or is in a language that has no way to.
 */
function declaredEncoding(bytes, path) {
    const [first, second] = firstLines(bytes);
    if (PYTHON_EXTENSIONS.has(external_node_path_.posix.extname(path).toLowerCase())) {
        const inFirst = PYTHON_DECLARATION.exec(first)?.[1];
        const inSecond = PYTHON_BLANK.test(first) ? PYTHON_DECLARATION.exec(second)?.[1] : undefined;
        return inFirst ?? inSecond;
    }
    if (!(0,ruby_files/* isRubyFile */.l)(path))
        return undefined;
    return RUBY_DECLARATION.exec(first.startsWith('#!') ? second : first)?.[1];
}

// EXTERNAL MODULE: ./build/analyzers/php-files.js
var php_files = __webpack_require__(58514);
;// CONCATENATED MODULE: ./build/analyzers/text-encoding.js
/** Names for UTF-8 and ASCII that the Encoding Standard does not know, or takes for windows-1252. */
const UNICODE_AND_ASCII = new Map([
    ['utf-8', { kind: 'utf-8' }],
    ['utf8', { kind: 'utf-8' }],
    ['u8', { kind: 'utf-8' }],
    ['utf-8-sig', { kind: 'utf-8' }],
    ['cp65001', { kind: 'utf-8' }],
    ['ascii', { kind: 'ascii' }],
    ['us-ascii', { kind: 'ascii' }],
    ['646', { kind: 'ascii' }],
]);
/** Names Python and Ruby have for encodings that the Encoding Standard knows under these labels. */
const LABELS = new Map([
    ['latin-1', 'latin1'],
    ['iso-latin-1', 'latin1'],
    ['8859', 'latin1'],
    ['binary', 'latin1'],
    ['ascii-8bit', 'latin1'],
    ['latin-9', 'iso-8859-15'],
    ['cp932', 'shift_jis'],
    ['ms932', 'shift_jis'],
    ['s-jis', 'shift_jis'],
    ['eucjp', 'euc-jp'],
    ['ujis', 'euc-jp'],
    ['cp949', 'euc-kr'],
    ['uhc', 'euc-kr'],
    ['cp936', 'gbk'],
    ['cp950', 'big5'],
    ['mac-roman', 'macintosh'],
    ['macroman', 'macintosh'],
    ['mac-cyrillic', 'x-mac-cyrillic'],
]);
/** Labels under which no declaration can be read: the file would not be ASCII where it declares. */
const IMPOSSIBLE = /^(?:utf-?(?:16|32|7)|ucs|unicode|iso-10646|csunicode|x-user-defined)/;
/** The Encoding Standard's name for a label; `undefined` when it has none. */
function standardName(label) {
    try {
        return new TextDecoder(label).encoding;
    }
    catch {
        // There is no other way to ask.
        return undefined;
    }
}
/** Finds an encoding by the name a file declares; `undefined` when nobody knows it. */
function findTextEncoding(declared) {
    // Emacs adds the kind of line ends to the name.
    const name = declared
        .toLowerCase()
        .replaceAll('_', '-')
        .replace(/-(?:unix|dos|mac)$/, '');
    const known = UNICODE_AND_ASCII.get(name);
    if (known !== undefined || IMPOSSIBLE.test(name))
        return known;
    const candidates = [LABELS.get(name), name, name.replaceAll('-', '_')];
    const label = candidates
        .map((candidate) => (candidate === undefined ? undefined : standardName(candidate)))
        .find((candidate) => candidate !== undefined);
    if (label === undefined)
        return undefined;
    return label === 'windows-1252' ? { kind: 'windows-1252' } : { kind: 'label', label };
}
/**
 * Windows-1252's characters for the bytes 0x80 to 0x9F, by the Encoding Standard. `TextDecoder`
 * cannot be asked: many releases of Node 20 to 24 decode Latin-1 instead (nodejs/node#56542).
 */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** Decodes bytes of which each is a character. Never fails. */
function decodeWindows1252(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        .toString('latin1')
        .replaceAll(/[\u0080-\u009F]/g, (character) => WINDOWS_1252_HIGH.charAt(character.charCodeAt(0) - 0x80));
}

;// CONCATENATED MODULE: ./build/analyzers/decode-source.js




const REPLACEMENT_CHARACTER = '\uFFFD';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT_CHARACTER);
function invalid(detail) {
    return { kind: 'invalid-encoding', detail };
}
/** Decodes strictly, without a byte order mark; `undefined` when the bytes are not in the encoding. */
function decodeStrictly(bytes, label) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function hex(byte) {
    return `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** Where UTF-8 ends: the offset of the first replacement character that is not in the bytes themselves. */
function firstInvalidByte(bytes) {
    const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    let offset = 0;
    let from = 0;
    for (;;) {
        const at = lossy.indexOf(REPLACEMENT_CHARACTER, from);
        offset += Buffer.byteLength(lossy.slice(from, Math.max(from, at)));
        const isReal = REPLACEMENT_BYTES.equals(bytes.subarray(offset, offset + REPLACEMENT_BYTES.length));
        if (at < 0 || !isReal)
            return offset;
        offset += REPLACEMENT_BYTES.length;
        from = at + 1;
    }
}
function decodeUtf8(bytes) {
    const text = decodeStrictly(bytes, 'utf-8');
    if (text !== undefined)
        return { kind: 'text', text };
    const offset = firstInvalidByte(bytes);
    return invalid(`it is not UTF-8: byte ${hex(bytes[offset])} at offset ${offset}`);
}
/** UTF-16 is told by its byte order mark alone; without one its NUL bytes make it binary. */
function decodeUtf16(bytes) {
    const [first, second] = bytes;
    const isLittle = first === 0xff && second === 0xfe;
    if (!isLittle && !(first === 0xfe && second === 0xff))
        return undefined;
    const text = decodeStrictly(bytes, isLittle ? 'utf-16le' : 'utf-16be');
    if (text === undefined)
        return invalid('it begins as UTF-16 does, and is not');
    // UTF-32 begins the same way, and has a NUL in every character.
    return text.includes('\0')
        ? { kind: 'binary', detail: 'it has a NUL character' }
        : { kind: 'text', text };
}
function decodeAs(bytes, encoding) {
    switch (encoding.kind) {
        case 'utf-8':
            return decodeUtf8(bytes);
        case 'windows-1252':
            return { kind: 'text', text: decodeWindows1252(bytes) };
        case 'ascii': {
            const offset = bytes.findIndex((byte) => byte >= 0x80);
            if (offset < 0)
                return decodeUtf8(bytes);
            return invalid(`it declares ASCII and is not: byte ${hex(bytes[offset])} at offset ${offset}`);
        }
        case 'label': {
            const text = decodeStrictly(bytes, encoding.label);
            if (text === undefined)
                return invalid(`it declares ${encoding.label} and is not`);
            return { kind: 'text', text };
        }
        default:
            return (0,errors/* assertNever */.xb)(encoding);
    }
}
function decodeDeclared(bytes, declared) {
    const encoding = findTextEncoding(declared);
    if (encoding !== undefined)
        return decodeAs(bytes, encoding);
    return invalid(`it declares ${JSON.stringify(declared.slice(0, 40))}, an encoding that is not known`);
}
/** PHP takes bytes as they are, so every file is text: UTF-8 where it can be, else a character a byte. */
function decodePhp(bytes) {
    return { kind: 'text', text: decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes) };
}
/**
 * Decodes a source file the way its language does. In this order: a byte order mark decides (UTF-8,
 * UTF-16) and is not part of the text; a NUL byte makes it binary; an encoding that a Python or Ruby
 * file declares is followed; PHP is text whatever its bytes; everything else is UTF-8 or invalid.
 * Never throws.
 */
function decodeSource(bytes, path) {
    const utf16 = decodeUtf16(bytes);
    if (utf16 !== undefined)
        return utf16;
    const nul = bytes.indexOf(0);
    if (nul >= 0)
        return { kind: 'binary', detail: `it has a NUL byte at offset ${nul}` };
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const declared = hasMark ? undefined : declaredEncoding(bytes, path);
    if (declared !== undefined)
        return decodeDeclared(bytes, declared);
    return (0,php_files/* isPhpFile */.b)(path) ? decodePhp(bytes) : decodeUtf8(bytes);
}
/**
 * Decodes a file of which nothing is known but that it might be text: as `decodeSource` does, and
 * where that fails for its encoding, a character a byte. `undefined` for what is no text.
 */
function decodeAnyText(bytes, path) {
    const decoded = decodeSource(bytes, path);
    if (decoded.kind === 'text')
        return decoded.text;
    return decoded.kind === 'binary' ? undefined : decodeWindows1252(bytes);
}


/***/ }),

/***/ 38206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createSecretLines),
/* harmony export */   V: () => (/* binding */ createConcealer)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);

/** Shorter parts of a secret are words that stand elsewhere as well. */
const PART_LENGTH = 8;
/** A key in lines has some thirty of them. */
const PART_LIMIT = 1_000;
function textOf(lines, { startLine, startColumn, endLine, endColumn }) {
    const taken = lines.slice(startLine - 1, endLine);
    const last = taken.length - 1;
    return taken
        .map((line, at) => line.slice(at === 0 ? startColumn - 1 : 0, at === last ? endColumn - 1 : undefined))
        .join('\n');
}
/** The secret itself and what it is made of: the lines of a key, the password in an address. */
function partsOf(secret) {
    const words = secret.split(/[^\w+/=.~-]+/u).filter((word) => word.length >= PART_LENGTH);
    return secret.includes('\n') || secret === '' ? words : [secret, ...words];
}
/** Makes what tells which lines near another hold one of these secrets; nothing where none does. */
function createSecretLines(secrets) {
    return (startLine) => {
        const near = new Set();
        for (const secret of secrets) {
            const last = Math.min(secret.endLine, startLine + _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_REACH_LINES */ .P$);
            const first = Math.max(secret.startLine, startLine - _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_REACH_LINES */ .P$);
            for (let line = first; line <= last; line += 1)
                near.add(line);
        }
        return near.size === 0 ? {} : { secretLines: [...near].toSorted((a, b) => a - b) };
    };
}
/** Makes what takes secrets out of whatever is told of their file. */
function createConcealer(text, secrets) {
    if (secrets.length === 0)
        return (told) => told;
    const lines = text.split('\n');
    const parts = new Set(secrets.flatMap((secret) => partsOf(textOf(lines, secret))));
    // The longest first: a part of what was taken out already is no longer there.
    const ordered = [...parts]
        .toSorted((left, right) => right.length - left.length)
        .slice(0, PART_LIMIT);
    return (told) => ordered.reduce((rest, part) => rest.replaceAll(part, '***'), told);
}


/***/ }),

/***/ 94630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ toFindings)
});

// EXTERNAL MODULE: ./build/findings/conceal-secrets.js
var conceal_secrets = __webpack_require__(38206);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/findings/fingerprint.js

/** Hex digits kept of SHA-256: 64 bits, so that 100,000 findings collide with a chance of 3 in 10 billion. */
const DIGITS = 16;
/** A longer line stands in its fingerprints as its hash: a minified file has one line for all its findings. */
const LONG_LINE = 1000;
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
/** What of a line counts, short enough to be hashed again for each of its findings. */
function essenceOf(line) {
    const essence = line.replaceAll(/\s+/gu, ' ').trim();
    return essence.length > LONG_LINE ? sha256(essence) : essence;
}
/**
 * Gives fingerprints for the findings of one file, in order. A finding keeps its fingerprint when
 * lines are added or removed around it and when its line is indented anew; the same rule on an equal
 * line is told apart by counting.
 */
function createFingerprints() {
    const seen = new Map();
    // Findings come in order, so those of one line follow one another.
    let last = { line: '', essence: '' };
    return ({ ruleId, path, line }) => {
        if (line !== last.line)
            last = { line, essence: essenceOf(line) };
        const key = JSON.stringify([ruleId, path, last.essence]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return sha256(`${key}${count}`).slice(0, DIGITS);
    };
}

// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/findings/limit-findings.js

/** More of one file nobody reads; with it, the size of an outcome does not depend on what is in a file. */
const FINDINGS_PER_FILE = 1000;
/** Longer messages quote the file. */
const MOST_MESSAGE_CHARACTERS = 2000;
/** Text that one fix may bring, and all fixes of one file together. */
const MOST_FIX_CHARACTERS = 16_384;
const MOST_FIXES_CHARACTERS = 2 ** 20;
function clip(text) {
    if (text.length <= MOST_MESSAGE_CHARACTERS)
        return text;
    // Not in the middle of a character.
    return `${text.slice(0, MOST_MESSAGE_CHARACTERS).replace(/[\ud800-\udbff]$/u, '')}…`;
}
function charactersOf({ fix }) {
    if (fix === undefined)
        return 0;
    return fix.edits.reduce((sum, { text }) => sum + text.length, fix.message.length);
}
/** Shortens what is too long: a message is cut, a fix that brings too much text is left out. */
function createShortening() {
    let left = MOST_FIXES_CHARACTERS;
    return (finding) => {
        const size = charactersOf(finding);
        const { fix, ...rest } = finding;
        const message = clip(finding.message);
        if (fix === undefined || size > MOST_FIX_CHARACTERS || size > left)
            return { ...rest, message };
        left -= size;
        return { ...finding, message };
    };
}
function countText(findings, severity) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${String(count)} ${severity}${count === 1 ? '' : 's'}`];
}
/** The finding that stands for those left out. It is as severe as the most severe of them. */
function standIn(first, leftOut) {
    const { path, startLine, startColumn, endLine, endColumn, fingerprint } = first;
    const severity = finding/* SEVERITIES */.oC.find((each) => leftOut.some((finding) => finding.severity === each)) ?? 'notice';
    const counts = finding/* SEVERITIES */.oC.flatMap((each) => countText(leftOut, each)).join(', ');
    return {
        ruleId: 'evenkeel/more-findings',
        analyzer: 'evenkeel',
        severity,
        message: `${String(leftOut.length)} more findings in this file are not listed: ${counts}. The first of them is here.`,
        path,
        startLine,
        startColumn,
        endLine,
        endColumn,
        fingerprint,
    };
}
function rank({ severity }) {
    return finding/* SEVERITIES */.oC.indexOf(severity);
}
/**
 * Bounds the findings of one file, which are in order: no more than `FINDINGS_PER_FILE`, the most
 * severe first, and one more that says how many were left out. The order stays.
 */
function limitFindings(findings) {
    const kept = new Set(findings.toSorted((left, right) => rank(left) - rank(right)).slice(0, FINDINGS_PER_FILE));
    const leftOut = findings.filter((finding) => !kept.has(finding));
    const [first] = leftOut;
    const shorten = createShortening();
    return findings.flatMap((finding) => {
        if (finding === first)
            return [standIn(first, leftOut)];
        return kept.has(finding) ? [shorten(finding)] : [];
    });
}

// EXTERNAL MODULE: ./build/findings/merge-findings.js + 2 modules
var merge_findings = __webpack_require__(43430);
;// CONCATENATED MODULE: ./build/findings/line-hash.js
/** Characters that a line's hash covers, white space not counted. */
const WINDOW = 100;
const FACTOR = 37;
const TWO_32 = 2 ** 32;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
/** Stands behind the last character, so that a line at the end differs from the same one before others. */
const END_OF_FILE = 0xffff;
/** 37 to the power of 100, modulo 2^64, in two halves: what a character weighs when it leaves the window. */
const LEAVING = leavingWeight();
function leavingWeight() {
    const weight = BigInt.asUintN(64, BigInt(FACTOR) ** BigInt(WINDOW));
    return { high: Number(weight >> 32n), low: Number(weight & 0xffffffffn) };
}
/**
 * The fingerprints by which GitHub's code scanning recognises lines (`primaryLocationLineHash`), for
 * the wanted lines of a text: a hash modulo 2^64 over the first 100 characters from the line's start
 * that are no blank or tab, line ends counted as one character each; then how many lines had this
 * hash so far. The algorithm is that of https://github.com/github/codeql-action
 * (`src/fingerprints.ts`), which fills in what a SARIF file lacks and warns of what differs.
 */
function lineHashes(text, wanted) {
    const hasher = new LineHasher(wanted);
    for (let at = 0; at < text.length && !hasher.isDone; at += 1)
        hasher.take(text.charCodeAt(at));
    hasher.finish();
    return hasher.hashes;
}
class LineHasher {
    hashes = new Map();
    #wanted;
    #window = new Uint16Array(WINDOW);
    /** The line that begins at each place of the window; 0 for none. */
    #starts = new Uint32Array(WINDOW);
    #seen = new Map();
    #high = 0;
    #low = 0;
    #at = 0;
    #line = 0;
    #isAtStart = true;
    #isAfterReturn = false;
    constructor(wanted) {
        this.#wanted = wanted;
    }
    get isDone() {
        return this.hashes.size === this.#wanted.size;
    }
    take(character) {
        const isSecondHalf = this.#isAfterReturn && character === LINE_FEED;
        this.#isAfterReturn = character === CARRIAGE_RETURN;
        if (character === SPACE || character === TAB || isSecondHalf)
            return;
        this.#push(character === CARRIAGE_RETURN ? LINE_FEED : character);
    }
    finish() {
        this.#push(END_OF_FILE);
        for (let left = WINDOW; left > 0 && !this.isDone; left -= 1) {
            this.#emit();
            this.#shift(0);
        }
    }
    #push(character) {
        this.#emit();
        if (this.#isAtStart) {
            this.#line += 1;
            this.#starts[this.#at] = this.#line;
        }
        this.#isAtStart = character === LINE_FEED;
        this.#shift(character);
    }
    /** The window has come around to where a line began: its hash is complete. */
    #emit() {
        const line = this.#starts[this.#at] ?? 0;
        if (line === 0)
            return;
        this.#starts[this.#at] = 0;
        const hash = hexOf(this.#high, this.#low);
        const count = (this.#seen.get(hash) ?? 0) + 1;
        this.#seen.set(hash, count);
        if (this.#wanted.has(line))
            this.hashes.set(line, `${hash}:${count}`);
    }
    /** hash = hash * 37 + entering - leaving * 37^100, modulo 2^64; no product here reaches 2^53. */
    #shift(entering) {
        const leaving = this.#window[this.#at] ?? 0;
        this.#window[this.#at] = entering;
        this.#at = (this.#at + 1) % WINDOW;
        const low = this.#low * FACTOR + entering;
        const high = this.#high * FACTOR + Math.floor(low / TWO_32);
        const lessLow = LEAVING.low * leaving;
        const lessHigh = LEAVING.high * leaving + Math.floor(lessLow / TWO_32);
        const difference = (low >>> 0) - (lessLow >>> 0);
        this.#low = difference >>> 0;
        this.#high = ((high >>> 0) - (lessHigh >>> 0) - (difference < 0 ? 1 : 0)) >>> 0;
    }
}
function hexOf(high, low) {
    if (high === 0)
        return low.toString(16);
    return high.toString(16) + low.toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/findings/to-findings.js





/** A fix, unless it would write a secret somewhere else. */
function concealFix(fix, conceal) {
    const isOpen = fix?.edits.every(({ text }) => conceal(text) === text) === true;
    return isOpen ? { ...fix, message: conceal(fix.message) } : undefined;
}
/** What is said of a place, with the secrets of the file taken out. */
function toldOf(match, conceal) {
    const { severity, startLine, startColumn, endLine, endColumn, helpUrl, isSecret } = match;
    const fix = concealFix(match.fix, conceal);
    return {
        severity,
        message: conceal(match.message),
        startLine,
        startColumn,
        endLine,
        endColumn,
        ...(helpUrl !== undefined && { helpUrl }),
        ...(fix !== undefined && { fix }),
        ...(isSecret !== undefined && { isSecret }),
    };
}
/**
 * Turns what the analyzers found in one file into its findings: in total order, each once, with
 * fingerprints. A secret that one of them found is in none of it; `known` has also those that are left
 * out, which are no less secret for that.
 */
function toFindings(file, found, known = found) {
    if (found.every(({ matches }) => matches.length === 0))
        return [];
    const secrets = known
        .flatMap(({ matches }) => matches)
        .filter(({ isSecret }) => isSecret === true);
    const conceal = (0,conceal_secrets/* createConcealer */.V)(file.text, secrets);
    const secretLinesNear = (0,conceal_secrets/* createSecretLines */.C)(secrets);
    const lines = file.text.split('\n');
    const fingerprint = createFingerprints();
    const all = found.flatMap(({ analyzer, matches }) => matches.map((match) => ({
        ...toldOf(match, conceal),
        ruleId: `${analyzer}/${match.rule}`,
        analyzer,
        path: file.path,
        fingerprint: '',
    })));
    const findings = limitFindings(file.isToBeMerged === true ? (0,merge_findings/* eachOnce */.B)(all) : (0,merge_findings/* mergeFindings */.D)(all, []));
    // A hash of 64 bits would tell a short secret to whoever guesses; code scanning fills in what is missing.
    const isOpen = conceal(file.text) === file.text;
    const wanted = new Set(isOpen ? findings.map(({ startLine }) => startLine) : []);
    const hashes = lineHashes(file.rawText?.() ?? file.text, wanted);
    return findings.map((finding) => {
        const lineHash = hashes.get(finding.startLine);
        return {
            ...finding,
            fingerprint: fingerprint({ ...finding, line: conceal(lines[finding.startLine - 1] ?? '') }),
            ...(lineHash !== undefined && { lineHash }),
            ...secretLinesNear(finding.startLine),
        };
    });
}


/***/ })

};
