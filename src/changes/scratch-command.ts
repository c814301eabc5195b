import {
  ALLOWED_VARIABLES,
  pickVariables,
  SAFE_SETTINGS,
  SAFE_VARIABLES,
  settingArguments,
  type GitCommand,
} from '../files/git-command.ts';

/** Besides what every Git needs: proxies and certificates. */
const NETWORK_VARIABLES = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'no_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
] as const;

/**
 * Nothing runs but Git itself. `alternateRefsCommand` is the shell's command that does nothing:
 * without it Git would start another Git in the analysed repository, with this environment.
 */
const SCRATCH_SETTINGS = [
  ...SAFE_SETTINGS,
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
  /** Files to compare with what the repository holds, for commands that need them. */
  readonly workTree?: string;
  /** For the server of this address alone. */
  readonly authorization?: { readonly serverUrl: string; readonly token: string };
}

/** Hardens a call. The token goes through the environment: every process of the machine can read arguments. */
export function toScratchCommand(
  { gitFolder, command, workTree, authorization }: ScratchCall,
  environment: Readonly<Record<string, string | undefined>>,
): GitCommand {
  const place = workTree === undefined ? [] : [`--work-tree=${workTree}`, '-c', 'core.bare=false'];
  return {
    args: [
      '--no-pager',
      '--literal-pathspecs',
      `--git-dir=${gitFolder}`,
      ...place,
      ...settingArguments(SCRATCH_SETTINGS),
      ...command,
    ],
    environment: {
      ...pickVariables(environment, [...ALLOWED_VARIABLES, ...NETWORK_VARIABLES]),
      ...SAFE_VARIABLES,
      GIT_ALLOW_PROTOCOL: 'https:http',
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
