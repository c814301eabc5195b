import { isContainedPath } from '../files/listed-file.ts';
import { nearest } from '../inputs/nearest.ts';
import { parseDuration } from '../inputs/parse-duration.ts';
import type { ColumnRule } from '../model/tool.ts';
import type { ToolPreset } from '../tools/preset.ts';
import { PRESETS } from '../tools/presets/index.ts';
import type { ToolDeclaration } from '../tools/tool-declaration.ts';
import { mayPassOn } from '../tools/tool-environment.ts';
import type { ToolContent, ToolsContent } from './configured-tool.ts';
import type { KeyPath, Problem } from './describe-schema-error.ts';

const NAME = /^[a-z0-9][a-z0-9-]{0,63}$/u;
const DEFAULT_TIMEOUT_MS = 300_000;
const LEAST_TIMEOUT_MS = 100;
/** The longest that a job may run, on GitHub's own runners. */
const MOST_TIMEOUT_MS = 6 * 3_600_000;
const DEFAULT_BATCH_SIZE = 50;

/** What a tool must say that is no preset. */
const NEEDED = ['command', 'files', 'format'] as const;

function presetOf(name: string): ToolPreset | undefined {
  return Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
}

function problem(at: KeyPath, expected: string, advice = ''): Problem {
  return { at, isKey: false, expected, advice };
}

function nameProblems(at: KeyPath, name: string, analyzerIds: readonly string[]): Problem[] {
  if (!NAME.test(name)) {
    const expected = 'a name of lower-case letters, digits and "-", 64 characters at most';
    return [{ at, isKey: true, expected, advice: '' }];
  }
  if (!analyzerIds.includes(name)) return [];
  const expected = 'a name that no built-in analyzer has';
  return [{ at, isKey: true, expected, advice: `Call it "${name}-tool", for example.` }];
}

function missingProblems(at: KeyPath, name: string, tool: ToolContent): Problem[] {
  if (presetOf(name) !== undefined) return [];
  const missing = NEEDED.filter((key) => tool[key] === undefined);
  if (missing.length === 0) return [];
  const presets = Object.keys(PRESETS);
  const guess = nearest(name, presets);
  const advice =
    guess === undefined
      ? `Presets are ${presets.join(', ')}.`
      : `Did you mean the preset "${guess}"?`;
  const keys = missing.map((key) => `"${key}"`).join(', ');
  return [problem(at, `the keys ${keys} as well, since "${name}" is no preset`, advice)];
}

function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
}

function patternProblems(at: KeyPath, format: string | undefined, tool: ToolContent): Problem[] {
  const { pattern } = tool;
  if (pattern === undefined) {
    return format === 'pattern' && tool.format === 'pattern'
      ? [problem(at, 'the key "pattern" as well')]
      : [];
  }
  if (format !== 'pattern') {
    return [problem([...at, 'pattern'], 'a pattern only beside "format: pattern"')];
  }
  if (compile(pattern) === undefined) {
    return [problem([...at, 'pattern'], 'a regular expression of JavaScript (with the flag u)')];
  }
  return pattern.includes('(?<path>')
    ? []
    : [problem([...at, 'pattern'], 'a group (?<path>…), or nobody knows which file is meant')];
}

function timeoutProblems(at: KeyPath, { timeout }: ToolContent): Problem[] {
  if (timeout === undefined) return [];
  const ms = parseDuration(timeout);
  const isGood = ms !== undefined && ms >= LEAST_TIMEOUT_MS && ms <= MOST_TIMEOUT_MS;
  return isGood ? [] : [problem([...at, 'timeout'], 'a duration from 100ms to 6h, such as 60s')];
}

function placeProblems(at: KeyPath, tool: ToolContent): Problem[] {
  const { 'working-directory': directory, env = [] } = tool;
  const isInside = directory === undefined || directory === '.' || isContainedPath(directory);
  return [
    ...(isInside
      ? []
      : [problem([...at, 'working-directory'], 'a folder inside the analysed one, such as "web"')]),
    ...env.flatMap((name, index) =>
      mayPassOn(name)
        ? []
        : [
            problem(
              [...at, 'env', index],
              'a variable that opens no door to the job',
              'Tokens and the files of the runner are never passed on.',
            ),
          ],
    ),
  ];
}

/** What the schema cannot say. */
export function toolProblems(
  tools: ToolsContent | undefined,
  analyzerIds: readonly string[],
): Problem[] {
  return Object.entries(tools ?? {}).flatMap(([name, content]) => {
    const tool = content ?? {};
    const at = ['tools', name];
    const format = tool.format ?? presetOf(name)?.format;
    return [
      ...nameProblems(at, name, analyzerIds),
      ...missingProblems(at, name, tool),
      ...patternProblems(at, format, tool),
      ...timeoutProblems(at, tool),
      ...placeProblems(at, tool),
    ];
  });
}

/** What a tool is, whoever says it. */
type Said = Pick<
  ToolDeclaration,
  | 'files'
  | 'pass'
  | 'output'
  | 'timeoutMs'
  | 'exitCodes'
  | 'slots'
  | 'batchSize'
  | 'format'
  | 'severity'
>;

const DEFAULTS: Said = {
  files: [],
  pass: 'files',
  output: 'stdout',
  timeoutMs: DEFAULT_TIMEOUT_MS,
  exitCodes: [0, 1],
  slots: 1,
  batchSize: DEFAULT_BATCH_SIZE,
  format: 'pattern',
  severity: 'warning',
};

type Unsaid = { readonly [Key in keyof Said]?: Said[Key] | undefined };

/** Without what is not said, so that it can be laid over what others say. */
function withoutUnsaid(value: Unsaid): Partial<Said> {
  const said = Object.entries(value).filter(([, each]) => each !== undefined);
  // The same keys with the same values, less those that are undefined.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(said) as Partial<Said>;
}

function saidBy(tool: ToolContent): Partial<Said> {
  const { files, pass, output, slots, format, severity, timeout = '' } = tool;
  return withoutUnsaid({
    files,
    pass,
    output,
    slots,
    format,
    severity,
    timeoutMs: parseDuration(timeout),
    exitCodes: tool['exit-codes'],
    batchSize: tool['batch-size'],
  });
}

function columnsOf({ columns }: ToolContent, preset: ToolPreset | undefined) {
  const known = preset?.columns;
  if (columns === undefined) return known === undefined ? {} : { columns: known };
  const rule: ColumnRule = { ...(known ?? { base: 1, unit: 'code-point' }), ...columns };
  return { columns: rule };
}

/** A preset's pattern is for its own format only. */
function patternOf({ pattern, format }: ToolContent, preset: ToolPreset | undefined) {
  const known = format === undefined ? preset?.pattern : undefined;
  const chosen = pattern ?? known;
  return chosen === undefined ? {} : { pattern: chosen };
}

function programsOf(
  { command }: ToolContent,
  preset: ToolPreset | undefined,
): Pick<ToolDeclaration, 'programs' | 'options'> {
  if (command !== undefined) return { programs: [{ command }], options: [] };
  return { programs: preset?.programs ?? [], options: preset?.options ?? [] };
}

function directoryOf({ 'working-directory': directory = '.' }: ToolContent): string {
  return directory === '.' ? '' : directory;
}

function toDeclaration(name: string, tool: ToolContent): ToolDeclaration {
  const preset = presetOf(name);
  const { programs, options } = programsOf(tool, preset);
  const { programs: _programs, options: _options, pattern: _pattern, ...known } = preset ?? {};
  const severities = [...Object.entries(tool.severities ?? {}), ...(preset?.severities ?? [])];
  return {
    ...DEFAULTS,
    ...known,
    ...saidBy(tool),
    name,
    programs,
    options,
    ...columnsOf(tool, preset),
    ...patternOf(tool, preset),
    severities,
    env: tool.env ?? [],
    workingDirectory: directoryOf(tool),
  };
}

/**
 * The tools of a configuration without problems: what it says, and for what it does not say, its
 * preset's word.
 */
export function readTools(tools: ToolsContent | undefined): readonly ToolDeclaration[] {
  return Object.entries(tools ?? {}).map(([name, tool]) => toDeclaration(name, tool ?? {}));
}
