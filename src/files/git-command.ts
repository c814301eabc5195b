/** A command line and an environment under which Git reads a repository that may be hostile. */
export interface GitCommand {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** What Git needs to find its programs, its configuration and a place for temporary files. */
export const ALLOWED_VARIABLES = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'ProgramData',
] as const;

/**
 * Closes the ways to a prompt, to the network behind Git's back, and to programs that lie about:
 * `NoDefaultCurrentDirectoryInExePath` keeps Windows from taking `git.exe` out of the current folder.
 * The system's configuration is read: it is the machine's, and images set `safe.directory` there.
 */
export const SAFE_VARIABLES = {
  LC_ALL: 'C',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  NoDefaultCurrentDirectoryInExePath: '1',
} as const;

/** Closes the ways to a command. The user's own attributes would make results differ between machines. */
export const SAFE_SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=/dev/null',
] as const;

/** A repository that may be hostile is read without the network and without a lock. */
const HOSTILE_VARIABLES = { GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0' } as const;

/** Those variables of an environment that have a value, and no others. */
export function pickVariables(
  environment: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const picked = names.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(picked);
}

/** Settings as arguments. */
export function settingArguments(settings: readonly string[]): readonly string[] {
  return settings.flatMap((setting) => ['-c', setting]);
}

/** What to run, where, for whom. */
export interface GitCall {
  /** Absolute path of the analysed folder. */
  readonly folder: string;
  /** The work tree to read although it may belong to another user, with `/`. */
  readonly trustedTop: string | undefined;
  readonly command: readonly string[];
}

/** Hardens a call. `environment` is what Git's own is picked from: no token, no `GIT_*`. */
export function toGitCommand(
  { folder, trustedTop, command }: GitCall,
  environment: Readonly<Record<string, string | undefined>>,
): GitCommand {
  const trust = trustedTop === undefined ? [] : [`safe.directory=${trustedTop}`];
  return {
    args: [
      '--no-pager',
      '-C',
      folder,
      ...settingArguments([...SAFE_SETTINGS, ...trust]),
      ...command,
    ],
    environment: {
      ...pickVariables(environment, ALLOWED_VARIABLES),
      ...SAFE_VARIABLES,
      ...HOSTILE_VARIABLES,
    },
  };
}

/** How Git ended. */
export interface GitEnding {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

/** Git's own words for why it failed, short and without control characters; `undefined` when it did not. */
export function describeFailure({ exitCode, signal, stderr }: GitEnding): string | undefined {
  if (exitCode === 0) return undefined;
  const line = stderr.split('\n').find((text) => /^(?:fatal|error): /.test(text)) ?? '';
  const words = line
    .replace(/^\w+: /, '')
    .replaceAll(/\p{C}/gu, ' ')
    .trim();
  if (words !== '') return words.slice(0, 200);
  return signal === null ? `it ended with exit code ${exitCode}` : `it was ended by ${signal}`;
}
