/**
 * Writes `src/analyzers/ruff/rule-table.ts` by asking the shipped engine itself, so that the table
 * cannot be of another version: `node scripts/ruff-rules.ts`, after the engine was updated.
 *
 * What the engine tells, and how it is asked:
 * - which codes there are: an unknown selector is refused, and a code's prefixes are selectors too,
 *   so a search by prefix finds every code;
 * - a rule's status: selecting a removed one is refused, a preview or deprecated one is warned about;
 * - a rule's name: RUF106 offers to replace the code in a suppression comment by the rule's name;
 * - old codes: selecting one logs what it was remapped to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Ruff's linters by the prefix of their codes. A new linter is missed until it is added here:
 * compare with https://docs.astral.sh/ruff/rules/ when the engine's minor version changes.
 */
const LINTERS =
  'A AIR ANN ARG ASYNC B BLE C4 C90 COM CPY D DJ DOC DTZ E EM ERA EXE F FA FAST FBT FIX FLY FURB G I ICN INP INT ISC LOG N NPY PD PERF PGH PIE PL PT PTH PYI Q RET RSE RUF S SIM SLF SLOT T10 T20 TC TD TID TRY UP W YTT'.split(
    ' ',
  );

/** Linters that were renamed as a whole; the engine takes them without a word. */
const RENAMED: Readonly<Record<string, string>> = {
  C9: 'C90',
  IC: 'ICN',
  PDV: 'PD',
  R: 'RET',
  T1: 'T10',
  T2: 'T20',
  TCH: 'TC',
  TYP: 'TC',
  U: 'UP',
};

/** Prefixes of old codes beside those of the linters. */
const OLD_PREFIXES = [...Object.keys(RENAMED), 'M', 'T', 'TRIO'];

interface Diagnostic {
  readonly fix: { readonly edits: readonly { readonly content: string | null }[] } | null;
}

interface Workspace {
  check(text: string): readonly Diagnostic[];
  free(): void;
}

interface Engine {
  readonly Workspace: {
    new (options: object, encoding: number): Workspace;
    version(): string;
  };
  initLogging(level: number): void;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function openEngine(): Engine {
  const vendor = join(root, 'dist', 'vendor');
  // The file is our own build of wasm-bindgen's output, whose types these are.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const instantiate = createRequire(import.meta.url)(join(vendor, 'ruff.cjs')) as (
    module: WebAssembly.Module,
  ) => Engine;
  return instantiate(new WebAssembly.Module(readFileSync(join(vendor, 'ruff.wasm'))));
}

const engine = openEngine();
const warnings: string[] = [];
// The engine logs to the console, and what it logs is half of its answer.
console.warn = (text: unknown) => warnings.push(String(text));
const LOG_LEVEL_WARN = 3;
engine.initLogging(LOG_LEVEL_WARN);

type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'redirect'; readonly target: string }
  | { readonly kind: 'known'; readonly mark: '' | '*' | '-' | '!' };

/** What an engine means that refuses a selector. */
function answerOfError(selector: string, error: unknown): Answer {
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('Unknown')) return { kind: 'unknown' };
  const removed = /^Rule `(\w+)` was removed/.exec(message)?.[1];
  if (removed === undefined) throw error;
  return removed === selector
    ? { kind: 'known', mark: '!' }
    : { kind: 'redirect', target: removed };
}

/** The marks of the table: `*` preview, `-` deprecated, `!` removed. */
function ask(selector: string): Answer {
  warnings.length = 0;
  try {
    new engine.Workspace({ lint: { select: [selector] } }, 1).free();
  } catch (error) {
    return answerOfError(selector, error);
  }
  const logged = warnings.join('\n');
  const target = /has been remapped to `(\w+)`/.exec(logged)?.[1];
  if (target !== undefined) return { kind: 'redirect', target };
  if (logged.includes('because preview is not enabled')) return { kind: 'known', mark: '*' };
  return { kind: 'known', mark: logged.includes('is deprecated') ? '-' : '' };
}

const namer = new engine.Workspace({ lint: { preview: true, select: ['RUF106'] } }, 1);

/** The rule's name; none for a selector that stands for several rules. */
function nameOf(code: string): string | undefined {
  const [diagnostic] = namer.check(`pass  # ruff: ignore[${code}]\n`);
  return diagnostic?.fix?.edits[0]?.content ?? undefined;
}

const redirects = new Map<string, string>(Object.entries(RENAMED));
const rules = new Map<string, string>();

/** Every selector that starts with the prefix: up to three digits follow, and up to four in pylint. */
function selectorsOf(prefix: string): string[] {
  const heads = prefix === 'PL' ? ['PLC', 'PLE', 'PLR', 'PLW'] : [prefix];
  const digits = prefix === 'PL' ? [0, 1, 2, 3, 4] : [0, 1, 2, 3];
  return heads.flatMap((head) =>
    digits.flatMap((count) =>
      Array.from({ length: 10 ** count }, (_, number) =>
        count === 0 ? head : head + String(number).padStart(count, '0'),
      ),
    ),
  );
}

function record(selector: string, linter: string): void {
  const answer = ask(selector);
  if (answer.kind === 'unknown' || redirects.has(selector) || rules.has(selector)) return;
  if (answer.kind === 'redirect') redirects.set(selector, answer.target);
  else {
    const name = nameOf(selector);
    if (name !== undefined)
      rules.set(selector, `${selector.slice(linter.length)}${answer.mark}:${name}`);
  }
}

function linesOf(linter: string): string {
  const before = rules.size;
  for (const selector of selectorsOf(linter)) record(selector, linter);
  return [linter, ...[...rules.values()].slice(before)].join(' ');
}

const lines = LINTERS.map(linesOf);
for (const prefix of OLD_PREFIXES) linesOf(prefix);
const known = lines.join(' ').split(' ').length - LINTERS.length;
if (known !== rules.size) {
  throw new Error(
    `Expected every rule in a linter of the list, found ${rules.size - known} others.`,
  );
}

const source = `/**
 * The rules of Ruff ${engine.Workspace.version()}: one linter a line, its prefix, then \`code:name\` of each rule
 * without the prefix; \`*\` is a preview rule, \`-\` a deprecated one, \`!\` a removed one. Written by
 * \`scripts/ruff-rules.ts\` from what the shipped engine answers.
 */
export const RULE_TABLE = \`
${lines.join('\n')}
\`;

/** Selectors of older versions, each with what it stands for now. */
export const REDIRECTS = \`
${[...redirects].map(([from, target]) => `${from}:${target}`).join(' ')}
\`;
`;

writeFileSync(join(root, 'src', 'analyzers', 'ruff', 'rule-table.ts'), source);
console.log(`${rules.size} rules, ${redirects.size} old selectors`);
