import type { GitCommand } from '../files/git-command.ts';

/** What Git needs to find its programs, the machine's configuration, proxies and certificates. */
const ALLOWED_VARIABLES = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'ProgramData',
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'no_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
] as const;

const FIXED_VARIABLES = {
  LC_ALL: 'C',
  GIT_ALLOW_PROTOCOL: 'https:http',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  NoDefaultCurrentDirectoryInExePath: '1',
} as const;

/**
 * Nothing runs but Git itself. `alternateRefsCommand` is the shell's command that does nothing:
 * without it Git would start another Git in the analysed repository, with this environment.
 */
const FIXED_SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=/dev/null',
  'core.alternateRefsCommand=:',
  'core.quotePath=true',
  'credential.helper=',
  'http.followRedirects=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.recurseSubmodules=false',
] as const;

/** A command in a repository of our own, whose configuration is ours too. */
export interface ScratchCall {
  readonly gitFolder: string;
  readonly command: readonly string[];
  /** For the server of this address alone. */
  readonly authorization?: { readonly serverUrl: string; readonly token: string };
}

/** Hardens a call. The token goes through the environment: every process of the machine can read arguments. */
export function toScratchCommand(
  { gitFolder, command, authorization }: ScratchCall,
  environment: Readonly<Record<string, string | undefined>>,
): GitCommand {
  const allowed = ALLOWED_VARIABLES.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    args: [
      '--no-pager',
      `--git-dir=${gitFolder}`,
      ...FIXED_SETTINGS.flatMap((setting) => ['-c', setting]),
      ...command,
    ],
    environment: {
      ...Object.fromEntries(allowed),
      ...FIXED_VARIABLES,
      ...(authorization && authorizationVariables(authorization)),
    },
  };
}

/** As `actions/checkout` does it. The empty value first takes back what the machine's configuration may have set: GitHub refuses two headers. */
function authorizationVariables({
  serverUrl,
  token,
}: NonNullable<ScratchCall['authorization']>): Readonly<Record<string, string>> {
  const key = `http.${serverUrl}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`, 'utf8').toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}
