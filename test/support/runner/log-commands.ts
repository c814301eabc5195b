import { decodeBrackets, decodeColons, LEADING_WHITE_SPACE, placesOf } from './command-text.ts';
import { createMasker } from './masker.ts';

/**
 * What the runner makes of a step's output, written from its rules (actions/runner, ActionCommand.cs,
 * ActionCommandManager.cs, ExecutionContext.cs): a line is `::name properties::data` after white space,
 * or has `##[name properties]data` anywhere; names are matched without case; stdout and stderr count alike.
 *
 * The runner searches with the culture's rules, by which some invisible characters do not count.
 * Which ones depends on its ICU, so this port skips every character that any version might.
 */
export interface LogCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** An annotation the runner shows for the step. */
export interface StepAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Everything the runner took out of the output. */
export interface LogReading {
  readonly annotations: readonly StepAnnotation[];
  /** Commands of the three levels that the runner dropped: more than ten of one level. */
  readonly droppedAnnotations: number;
  readonly masks: readonly string[];
  /** Set by commands in the output; the files of the same name win over them. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Every command, in order. */
  readonly commands: readonly LogCommand[];
  /** Lines that are not commands, before masking. */
  readonly lines: readonly string[];
  /** The same as a person reads them: what was masked by then is `***`, in annotations too. */
  readonly shown: readonly string[];
}

const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_CHARS = 4096;

const NAMES = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/** Reads the output of a step. */
export function readLog(output: string): LogReading {
  return readLines(output.split(LINE_ENDS));
}

const LINE_ENDS = /\r\n|\r|\n/u;

/** Names of the commands in an output, in order, also of those that `stop-commands` would keep from being carried out. */
export function commandsIn(output: string): readonly string[] {
  return output.split(LINE_ENDS).flatMap((line) => parseCommand(line, NAMES)?.name ?? []);
}

/**
 * Likewise from its lines in the order in which they came, from stdout and stderr alike; `masks` are
 * those of the steps before it.
 */
export function readLines(output: readonly string[], masks: readonly string[] = []): LogReading {
  const masker = createMasker(masks);
  const commands: LogCommand[] = [];
  const annotations: StepAnnotation[] = [];
  const lines: string[] = [];
  const shown: string[] = [];
  for (const { line, command } of parseLines(output)) {
    if (command === undefined) {
      lines.push(line);
      shown.push(masker.mask(line));
      continue;
    }
    if (command.name === 'add-mask') masker.add(command.data);
    commands.push(command);
    annotations.push(...toAnnotation(command, masker.mask));
  }
  return { ...interpret(commands, annotations), commands, lines, shown };
}

interface ParsedLine {
  readonly line: string;
  readonly command: LogCommand | undefined;
}

/** The lines with the commands that are carried out; without the line that ends a stop. */
function* parseLines(output: readonly string[]): Generator<ParsedLine, void> {
  let stoppedBy: string | undefined;
  for (const line of output) {
    if (stoppedBy !== undefined && parseCommand(line, new Set([stoppedBy])) !== undefined) {
      stoppedBy = undefined;
      continue;
    }
    const command = stoppedBy === undefined ? parseCommand(line, NAMES) : undefined;
    if (command?.name === 'stop-commands') stoppedBy = command.data.trim();
    yield { line, command };
  }
}

function interpret(
  commands: readonly LogCommand[],
  all: readonly StepAnnotation[],
): Omit<LogReading, 'commands' | 'lines' | 'shown'> {
  const annotations = LEVELS.flatMap((level) =>
    all.filter((annotation) => annotation.level === level).slice(0, ANNOTATIONS_PER_LEVEL),
  );
  return {
    annotations,
    droppedAnnotations: all.length - annotations.length,
    masks: dataOf(commands, 'add-mask'),
    outputs: namedValues(commands, 'set-output'),
    state: namedValues(commands, 'save-state'),
  };
}

const LEVELS = ['error', 'warning', 'notice'] as const;

function toAnnotation(
  { name, data, properties }: LogCommand,
  mask: (text: string) => string,
): readonly StepAnnotation[] {
  const level = LEVELS.find((candidate) => candidate === name);
  if (level === undefined) return [];
  const message = mask(data).slice(0, MESSAGE_CHARS);
  return [{ level, message, properties: saneProperties(properties) }];
}

/** The runner's own mending: an end without a start, columns over several lines, ranges the wrong way round. */
function saneProperties(properties: Readonly<Record<string, string>>): Record<string, string> {
  const { line, endLine } = properties;
  const start = line ?? endLine ?? '';
  const end = endLine ?? start;
  const isForward = Number(end) >= Number(start);
  const dropped = new Set([
    ...(isForward ? [] : ['line', 'endLine']),
    ...(end === start ? [] : ['col', 'endColumn']),
  ]);
  const all = Object.entries({ ...(endLine !== undefined && { line: start }), ...properties });
  return Object.fromEntries(all.filter(([name]) => !dropped.has(name)));
}

function dataOf(commands: readonly LogCommand[], name: string): readonly string[] {
  return commands.filter((command) => command.name === name).map(({ data }) => data);
}

function namedValues(commands: readonly LogCommand[], name: string): Record<string, string> {
  return Object.fromEntries(
    commands
      .filter((command) => command.name === name)
      .map(({ properties, data }) => [properties['name'] ?? '', data]),
  );
}

/** The command in a line, if it has one of these names; the `::` form is tried first. */
function parseCommand(line: string, names: ReadonlySet<string>): LogCommand | undefined {
  return parseColons(line, names) ?? parseBrackets(line, names);
}

/** As the runner cuts it: at fixed distances from where the marks were found. */
function parseColons(line: string, names: ReadonlySet<string>): LogCommand | undefined {
  if (!line.includes(':')) return undefined;
  const text = line.replace(LEADING_WHITE_SPACE, '');
  const places = placesOf(text, '::');
  if (places[0] !== 0) return undefined;
  const syntax = { names, separator: ',', decode: decodeColons };
  return firstOf(
    places.filter((place) => place >= 2),
    (end) => toCommand(text.slice(2, end), text.slice(end + 2), syntax),
  );
}

function parseBrackets(line: string, names: ReadonlySet<string>): LogCommand | undefined {
  if (!line.includes('#')) return undefined;
  const syntax = { names, separator: ';', decode: decodeBrackets };
  return firstOf(placesOf(line, '##['), (start) => {
    const end = line.indexOf(']', start);
    return end < 0 ? undefined : toCommand(line.slice(start + 3, end), line.slice(end + 1), syntax);
  });
}

function firstOf(
  places: readonly number[],
  parse: (place: number) => LogCommand | undefined,
): LogCommand | undefined {
  for (const place of places) {
    const command = parse(place);
    if (command !== undefined) return command;
  }
  return undefined;
}

interface Syntax {
  readonly names: ReadonlySet<string>;
  readonly separator: string;
  decode(text: string): string;
}

function toCommand(info: string, data: string, syntax: Syntax): LogCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (![...syntax.names].some((known) => known.toLowerCase() === name)) return undefined;
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(syntax.separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 1
      ? []
      : [[pair.slice(0, equals).trim(), syntax.decode(pair.slice(equals + 1))]];
  });
  return { name, properties: Object.fromEntries(properties), data: syntax.decode(data) };
}
