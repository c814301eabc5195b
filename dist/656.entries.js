import { fileURLToPath as __toPath } from 'node:url';
const __filename = __toPath(import.meta.url);
const __dirname = __toPath(new URL('.', import.meta.url));
export const id = 656;
export const ids = [656];
export const modules = {

/***/ 14656:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {


// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/errors.js
var errors = __webpack_require__(19473);
// EXTERNAL MODULE: ./build/files/listed-file.js
var listed_file = __webpack_require__(54762);
// EXTERNAL MODULE: ./build/files/path-filter.js
var path_filter = __webpack_require__(33032);
;// CONCATENATED MODULE: ./build/adapters/sarif-files.js






/** More files than any workflow has tools. */
const MOST_FILES = 1000;
const OPTIONS = {
    followSymbolicLinks: false,
    implicitDescendants: false,
    matchDirectories: false,
};
function toRelative(path, workspace) {
    return (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/');
}
/** Whether all that a pattern can match lies in the workspace: nothing else is even looked at. */
function isInside(searchPaths, workspace) {
    return searchPaths.every((path) => {
        const below = (0,external_node_path_.relative)(workspace, path);
        return below === '' || (!(0,external_node_path_.isAbsolute)(below) && (0,listed_file/* isContainedPath */.l)(below.split(external_node_path_.sep).join('/')));
    });
}
/** Lists with `@actions/glob`; throws where that cannot go on. */
async function globbed(patterns, workspace) {
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(784), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 42377));
    const globber = await create(patterns.join('\n'), OPTIONS);
    if (!isInside(globber.getSearchPaths(), workspace))
        return undefined;
    const paths = [];
    for await (const path of globber.globGenerator()) {
        const below = toRelative(path, workspace);
        if ((0,listed_file/* isContainedPath */.l)(below))
            paths.push(below);
        if (paths.length > MOST_FILES)
            break;
    }
    return paths;
}
/** Every file below a folder, past what cannot be read, by names that are UTF-8. */
async function* filesBelow(workspace, folder = '') {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, folder), {
        withFileTypes: true,
        encoding: 'buffer',
    }).catch(() => []);
    for (const entry of entries) {
        const { path: name, pathBytes } = (0,listed_file/* toFileName */.hw)(entry.name);
        const path = folder === '' ? name : `${folder}/${name}`;
        if (pathBytes !== undefined || !(0,listed_file/* isContainedPath */.l)(name))
            continue;
        if (entry.isDirectory())
            yield* filesBelow(workspace, path);
        else
            yield path;
    }
}
/** The same by our own means: `@actions/glob` gives up at a name that is not UTF-8, or a folder it may not read. */
async function walked(patterns, workspace) {
    const own = patterns.map((pattern) => {
        const isNegated = pattern.startsWith('!');
        const path = isNegated ? pattern.slice(1).trim() : pattern;
        const below = (0,external_node_path_.isAbsolute)(path) ? toRelative(path, workspace) : path.replace(/^\.\//u, '');
        return `${isNegated ? '!' : ''}/${below}`;
    });
    const filter = (0,path_filter/* parsePathFilter */.VO)('include', own);
    const paths = [];
    for await (const path of filesBelow(workspace)) {
        if ((0,path_filter/* isExcluded */.RF)(filter, path.split('/')))
            paths.push(path);
        if (paths.length > MOST_FILES)
            break;
    }
    return paths;
}
/**
 * Runs while nothing reaches stdout: `@actions/glob` writes `::debug::` lines there.
 */
async function silently(work) {
    const { stdout } = process;
    const write = stdout.write.bind(stdout);
    stdout.write = () => true;
    try {
        return await work();
    }
    finally {
        stdout.write = write;
    }
}
/** The files of one pattern, less what later ones take back; `undefined` where it leads outside. */
async function filesOf(patterns, workspace) {
    try {
        return await silently(() => globbed(patterns, workspace));
    }
    catch (error) {
        try {
            return await walked(patterns, workspace);
        }
        catch {
            // Our own globs say less; what the other one said is what the user should know.
            throw error;
        }
    }
}
function isFile(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === false;
}
/**
 * Finds the files that the patterns name, in the workspace alone. This process must be in that
 * folder: `@actions/glob` takes relative patterns from the current one.
 */
async function findSarifFiles(patterns, workspace) {
    const paths = new Set();
    const unmatched = [];
    const complaints = [];
    for (const [index, pattern] of patterns.entries()) {
        if (/^[!#]/u.test(pattern))
            continue;
        const later = patterns.slice(index + 1).filter((each) => each.startsWith('!'));
        const found = await lookFor([pattern, ...later], workspace);
        if (typeof found === 'string')
            complaints.push(found);
        else if (found.length === 0)
            unmatched.push(`Input "sarif-in": ${pattern} matches no file.`);
        else
            for (const path of found)
                paths.add(path);
    }
    if (paths.size > MOST_FILES)
        complaints.push(`Input "sarif-in": only ${MOST_FILES} files are read.`);
    return { paths: [...paths].toSorted().slice(0, MOST_FILES), unmatched, complaints };
}
/** The files of a pattern, or a sentence on why they cannot be looked for. */
async function lookFor(patterns, workspace) {
    const [pattern = ''] = patterns;
    try {
        const isUpward = pattern.split(/[\\/]/u).includes('..');
        const found = isUpward ? undefined : await filesOf(patterns, workspace);
        if (found !== undefined)
            return found.filter((path) => isFile((0,external_node_path_.join)(workspace, path)));
        return `Input "sarif-in": ${pattern} leads out of the workspace, where nothing is read.`;
    }
    catch (error) {
        const reason = (0,errors/* messageOf */.bD)(error).replace(/\.$/u, '');
        return `Input "sarif-in": files could not be looked for by ${pattern}: ${reason}.`;
    }
}

// EXTERNAL MODULE: ./build/adapters/source-file.js + 1 modules
var source_file = __webpack_require__(51820);
// EXTERNAL MODULE: ./build/analyzers/apply-levels.js
var apply_levels = __webpack_require__(14386);
// EXTERNAL MODULE: ./build/analyzers/decode-source.js + 2 modules
var decode_source = __webpack_require__(88864);
// EXTERNAL MODULE: ./build/analyzers/suppression.js + 2 modules
var suppression = __webpack_require__(81919);
// EXTERNAL MODULE: ./build/findings/to-findings.js + 3 modules
var to_findings = __webpack_require__(94630);
// EXTERNAL MODULE: ./build/open-secrets.js
var open_secrets = __webpack_require__(2042);
// EXTERNAL MODULE: ./build/sarif-in/place-region.js
var place_region = __webpack_require__(80350);
// EXTERNAL MODULE: ./build/sarif-in/read-sarif.js + 8 modules
var read_sarif = __webpack_require__(90193);
// EXTERNAL MODULE: ./build/sarif-in/sarif-reading.js
var sarif_reading = __webpack_require__(36422);
;// CONCATENATED MODULE: ./build/sarif-in/sarif-pile.js


/** Findings that are taken of all files together: more nobody could read, and they must be held here. */
const MOST_FINDINGS = 100_000;
/** Characters that their messages may take together. */
const MOST_CHARACTERS = 64 * 2 ** 20;
/** Characters that the texts of rules may take together: they are held by main. */
const MOST_RULE_CHARACTERS = 2 ** 21;
/** More sentences than anybody would read. */
const MOST_NOTES = 100;
function countOf(count, noun) {
    return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
function compareText(left, right) {
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}
/** What was read from all files, together. */
class SarifPile {
    #places;
    #findings = [];
    #tools = new Map();
    #rules = new Map();
    #passedOver = new Map();
    #notes = [];
    #files = [];
    #isWhole = true;
    #characters = 0;
    #ruleCharacters = 0;
    #taken = 0;
    constructor(places) {
        this.#places = places;
    }
    /** Something to know. */
    note(sentence) {
        if (this.#notes.length < MOST_NOTES)
            this.#notes.push(sentence);
    }
    /** Something that could not be read: then not all is here. */
    complain(sentence) {
        this.#isWhole = false;
        this.note(sentence);
    }
    /** Reads one more file. */
    read(path, bytes) {
        const mostFindings = MOST_FINDINGS - this.#findings.length;
        const reading = (0,read_sarif/* readSarif */.q)(bytes, { roots: this.#places.roots, mostFindings });
        this.#files.push(path);
        for (const finding of reading.findings)
            this.#take(finding);
        for (const tool of reading.tools)
            this.#tools.set(tool.analyzer, tool);
        for (const rule of reading.rules)
            this.#keepRule(rule);
        this.#count(reading);
        for (const problem of reading.problems)
            this.complain(`${path}: ${problem}.`);
    }
    /**
     * The findings by file of the analysed folder, in order of paths. Addresses that count from the
     * analysed folder instead of the workspace, or from nobody knows where, are taken where `has` knows
     * such a file.
     */
    *byPath(has) {
        const paths = new Map();
        const known = new Map();
        const exists = (path) => {
            const answer = known.get(path) ?? has(path);
            known.set(path, answer);
            return answer;
        };
        for (const { path: told, isGuess = false, ...finding } of this.#findings) {
            const path = this.#locate(told, isGuess, exists);
            if (path === undefined) {
                this.#add('elsewhere', 1);
                continue;
            }
            const same = paths.get(path);
            if (same === undefined)
                paths.set(path, [finding]);
            else
                same.push(finding);
            this.#taken += 1;
        }
        yield* [...paths].toSorted(([left], [right]) => compareText(left, right));
    }
    /** What there is to say besides; right once `byPath` was read. */
    get summary() {
        const tools = [...this.#tools.values()].toSorted((left, right) => compareText(left.analyzer, right.analyzer));
        const rules = Array.from(this.#rules.values(), ({ analyzer, rule, ...texts }) => ({
            ruleId: `${analyzer}/${rule}`,
            ...texts,
        }));
        const sorted = rules.toSorted((left, right) => compareText(left.ruleId, right.ruleId));
        return {
            tools,
            rules: sorted,
            isWhole: this.#isWhole,
            notes: [...this.#told(), ...this.#notes],
        };
    }
    #locate(told, isGuess, exists) {
        const { prefix } = this.#places;
        if (told.startsWith(prefix)) {
            const path = told.slice(prefix.length);
            return isGuess && !exists(path) ? undefined : path;
        }
        return exists(told) ? told : undefined;
    }
    #take(finding) {
        this.#characters += finding.message.length;
        if (this.#characters > MOST_CHARACTERS)
            this.#add('left-out', 1);
        else
            this.#findings.push(finding);
    }
    #keepRule(rule) {
        const { help = '', helpUrl = '', summary } = rule;
        const size = summary.length + help.length + helpUrl.length;
        if (this.#ruleCharacters + size > MOST_RULE_CHARACTERS)
            return;
        const key = `${rule.analyzer}/${rule.rule}`;
        if (this.#rules.has(key))
            return;
        this.#ruleCharacters += size;
        this.#rules.set(key, rule);
    }
    #count({ passedOver }) {
        for (const reason of REASONS)
            this.#add(reason, passedOver[reason]);
    }
    #add(reason, count) {
        this.#passedOver.set(reason, (this.#passedOver.get(reason) ?? 0) + count);
    }
    *#told() {
        if (this.#files.length === 0)
            return;
        const names = Array.from(this.#tools.values(), ({ name }) => name).toSorted();
        const by = names.length === 0 ? '' : ` (${names.slice(0, 10).join(', ')})`;
        yield `${countOf(this.#taken, 'finding')} of other tools${by} read from ${countOf(this.#files.length, 'SARIF file')}: ${this.#files.slice(0, 5).join(', ')}${this.#files.length > 5 ? ', …' : ''}.`;
        const passed = REASONS.flatMap((reason) => {
            const count = this.#passedOver.get(reason) ?? 0;
            return count === 0 ? [] : [`${String(count)} ${sarif_reading/* PASSED_OVER */.s[reason]}`];
        });
        if (passed.length > 0)
            yield `Results in SARIF that are no findings here: ${passed.join('; ')}.`;
    }
}
const REASONS = [
    'not-failing',
    'suppressed',
    'absent',
    'placeless',
    'elsewhere',
    'malformed',
    'left-out',
];

;// CONCATENATED MODULE: ./build/import-sarif.js
/** Reads the SARIF files of other steps and makes findings of them, in a process of its own. */










/** A larger file is not read: GitHub takes 10 MB compressed, which is some 130 MB. */
const MOST_FILE_BYTES = 128 * 2 ** 20;
/** Source files are analysed up to that size at most. */
const MOST_SOURCE_BYTES = 16 * 2 ** 20;
/** Reads the files one after the other, so that only one is in memory. */
async function readFiles(request, folder) {
    const pile = new SarifPile({ roots: [folder.root], prefix: prefixOf(request, folder) });
    const { paths, unmatched, complaints } = await findSarifFiles(request.patterns, folder.root);
    for (const sentence of unmatched)
        pile.note(sentence);
    for (const complaint of complaints)
        pile.complain(complaint);
    for (const path of paths) {
        if (path === request.except) {
            pile.note(`${path} is the file that this run writes; it was not read.`);
            continue;
        }
        const source = folder.read({ path }, MOST_FILE_BYTES);
        if (source.kind === 'bytes')
            pile.read(path, source.bytes);
        else
            pile.complain(`${path} could not be read: ${source.detail}.`);
    }
    return pile;
}
/** The analysed folder as seen from the workspace, with a slash at the end, or nothing. */
function prefixOf({ root }, { root: workspace }) {
    const below = root.slice(workspace.length).replaceAll('\\', '/').replace(/^\/+/u, '');
    return below === '' ? '' : `${below}/`;
}
function byAnalyzer(findings, text) {
    const matches = new Map();
    for (const { analyzer, rule, severity, message, helpUrl, region } of findings) {
        const match = { rule, severity, message, ...(0,place_region/* placeRegion */.U)(region, text) };
        const all = matches.get(analyzer) ?? [];
        all.push(helpUrl === undefined ? match : { ...match, helpUrl });
        matches.set(analyzer, all);
    }
    return Array.from(matches, ([analyzer, list]) => ({ analyzer, matches: list }));
}
/** Makes findings of what was read about one file after the other. */
class FindingMaker {
    #folder;
    #levels;
    /** What others say of a secret must not repeat it either. */
    #findSecrets;
    constructor(request, vendorFolder) {
        this.#folder = (0,source_file/* openSourceFolder */.m)(request.root);
        this.#levels = new apply_levels/* LevelTable */.z(request.rules, (globs) => {
            const filter = (0,path_filter/* parsePathFilter */.VO)('overrides', globs);
            return (path) => (0,path_filter/* isExcluded */.RF)(filter, path.split('/'));
        });
        this.#findSecrets = (0,open_secrets/* openSecrets */.c)(this.#folder, vendorFolder);
    }
    has(path) {
        return this.#folder.readStatus({ path }).kind === 'file';
    }
    async findings(path, found) {
        const source = this.#folder.read({ path }, MOST_SOURCE_BYTES);
        const bytes = source.kind === 'bytes' ? source.bytes : new Uint8Array();
        const decoded = source.kind === 'bytes' ? (0,decode_source/* decodeAnyText */.K)(bytes, path) : undefined;
        const rawText = () => Buffer.from(bytes).toString('utf8');
        const file = { path, text: decoded ?? '', rawText, isToBeMerged: true };
        const region = decoded === undefined ? undefined : new place_region/* RegionText */.E(decoded);
        // Comments about these findings are judged here alone: the workers do not know of them.
        const kept = (0,suppression/* suppress */.M)(file, byAnalyzer(found, region), { known: new Set(), ran: [] });
        const theirs = kept.filter(({ analyzer }) => analyzer !== suppression/* SUPPRESSION_PAGE */.w.page);
        return (0,to_findings/* toFindings */.S)(file, this.#levels.apply(path, theirs), await this.#findSecrets(file));
    }
}
/** Reads all that the request names, and tells of each file's findings, then of the rest. Never rejects for a file. */
async function importSarif(request, vendorFolder, send) {
    const pile = await readFiles(request, (0,source_file/* openSourceFolder */.m)(request.workspace));
    const maker = new FindingMaker(request, vendorFolder);
    for (const [path, found] of pile.byPath((file) => maker.has(file))) {
        const findings = await maker.findings(path, found);
        if (findings.length > 0)
            await send({ kind: 'findings', path, findings });
    }
    await send({ kind: 'end', ...pile.summary });
}

;// CONCATENATED MODULE: ./build/sarif-import.js
/** The entry of the process that reads other steps' SARIF files. It has no token and reads no environment. */



const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
/** In `dist/` beside this file; run from `src/`, in the `dist/` next door. */
const isSource = (0,external_node_path_.extname)((0,external_node_url_.fileURLToPath)(import.meta.url)) === '.ts';
const vendorFolder = (0,external_node_path_.join)(here, isSource ? '../dist/vendor' : 'vendor');
function deliver(event) {
    return new Promise((resolve) => {
        if (process.send === undefined)
            resolve();
        else
            process.send(event, () => resolve());
    });
}
async function work(request) {
    process.chdir(request.workspace);
    await importSarif(request, vendorFolder, deliver);
    process.disconnect();
}
process.once('message', (message) => {
    // Only main holds the other end of this channel, and it is the same program.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    void work(message);
});
// Main is gone, or has all it wants.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// The terminal's Ctrl-C reaches the whole group; main decides what it means.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);


/***/ })

};
