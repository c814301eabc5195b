/**
 * What the runner makes of a step's output, written from its rules (actions/runner, ActionCommand.cs,
 * ActionCommandManager.cs, ExecutionContext.cs): a line is `::name properties::data` after white space,
 * or has `##[name properties]data` anywhere; stdout and stderr count alike.
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
  /** Lines that are not commands: what a person reads, before masking. */
  readonly lines: readonly string[];
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
  return readLines(output.split(/\r\n|\r|\n/));
}

/** Likewise from its lines in the order in which they came, from stdout and stderr alike. */
export function readLines(output: readonly string[]): LogReading {
  const commands: LogCommand[] = [];
  const lines: string[] = [];
  let stoppedBy: string | undefined;
  for (const line of output) {
    const command = stoppedBy === undefined ? parseCommand(line, NAMES) : undefined;
    const resumes =
      stoppedBy !== undefined && parseCommand(line, new Set([stoppedBy])) !== undefined;
    if (resumes) stoppedBy = undefined;
    else if (command === undefined) lines.push(line);
    else commands.push(command);
    if (command?.name === 'stop-commands') stoppedBy = command.data.trim();
  }
  return { ...interpret(commands), commands, lines };
}

function interpret(commands: readonly LogCommand[]): Omit<LogReading, 'commands' | 'lines'> {
  const all = commands.flatMap(toAnnotation);
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

function toAnnotation({ name, data, properties }: LogCommand): readonly StepAnnotation[] {
  const level = LEVELS.find((candidate) => candidate === name);
  if (level === undefined) return [];
  return [{ level, message: data.slice(0, MESSAGE_CHARS), properties: saneProperties(properties) }];
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

/** .NET's `Char.IsWhiteSpace`: like JavaScript's `\s`, with NEL and without the byte order mark. */
const LEADING_WHITE_SPACE =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

function parseColons(line: string, names: ReadonlySet<string>): LogCommand | undefined {
  const text = line.replace(LEADING_WHITE_SPACE, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  return toCommand(text.slice(2, end), text.slice(end + 2), {
    names,
    separator: ',',
    decode: decodeColons,
  });
}

function parseBrackets(line: string, names: ReadonlySet<string>): LogCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return toCommand(line.slice(start + 3, end), line.slice(end + 1), {
    names,
    separator: ';',
    decode: decodeBrackets,
  });
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

function decodeColons(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

function decodeBrackets(text: string): string {
  return text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%');
}
