/**
 * What the runner reads out of a step's stdout and stderr, written from its rules: lines end at LF,
 * CR or CR LF; a line is `::name properties::data` after leading white space, or has
 * `##[name properties]data` anywhere; names are matched without case
 * (https://github.com/actions/runner, ActionCommand.cs and ActionCommandManager.cs).
 *
 * The runner searches with the culture's rules, by which some invisible characters do not count.
 * Which ones depends on its ICU, so this port skips every character that any version might.
 */
const REGISTERED = new Set([
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

const IGNORABLE = /^[\p{Cc}\p{Cf}\p{Mn}\p{Default_Ignorable_Code_Point}\u0085]$/u;

/** .NET's `Char.IsWhiteSpace`: like JavaScript's `\s`, with NEL and without the byte order mark. */
const LEADING_WHITE_SPACE =
  /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;

/** Names of the commands the runner would carry out, in order. */
export function commandsIn(output: string): readonly string[] {
  return output.split(/\r\n|\r|\n/u).flatMap((line) => {
    const name = colonCommand(line) ?? bracketCommand(line);
    return name === undefined ? [] : [name];
  });
}

function colonCommand(line: string): string | undefined {
  const text = line.replace(LEADING_WHITE_SPACE, '');
  if (!matchesAt(text, '::', 0)) return undefined;
  const ends = positionsOf(text, '::').filter((position) => position >= 2);
  return ends.map((end) => registered(text.slice(2, end))).find((name) => name !== undefined);
}

function bracketCommand(line: string): string | undefined {
  return positionsOf(line, '##[')
    .map((start) => {
      const end = line.indexOf(']', start);
      return end < 0 ? undefined : registered(line.slice(start + 3, end));
    })
    .find((name) => name !== undefined);
}

function registered(info: string): string | undefined {
  const [name = ''] = info.split(' ', 1);
  return REGISTERED.has(name.toLowerCase()) ? name : undefined;
}

function positionsOf(text: string, needle: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => index).filter((index) =>
    matchesAt(text, needle, index),
  );
}

/** Whether the needle stands at the index, invisible characters before and inside it not counted. */
function matchesAt(text: string, needle: string, index: number): boolean {
  let matched = 0;
  for (const character of text.slice(index)) {
    if (character === needle[matched]) matched += 1;
    else if (!IGNORABLE.test(character)) return false;
    if (matched === needle.length) return true;
  }
  return false;
}
