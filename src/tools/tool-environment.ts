import type { Share } from './tool-command.ts';

/** Names with their values. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What tools are given of the environment: where programs, packages and caches are, the language, and
 * nothing that opens a door. Names are compared without case on Windows alone, by the system.
 */
export const PASSED_ON = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'LANGUAGE',
  'LC_ALL',
  'LC_CTYPE',
  'LC_MESSAGES',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'CI',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_HOME',
  'XDG_DATA_HOME',
  // Windows cannot start most programs without these.
  'SystemRoot',
  'SystemDrive',
  'ComSpec',
  'PATHEXT',
  'WINDIR',
  'APPDATA',
  'LOCALAPPDATA',
  'USERPROFILE',
  'ProgramFiles',
  'ProgramData',
  'NUMBER_OF_PROCESSORS',
  // Where the setup actions put languages and their packages.
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'PKG_CONFIG_PATH',
  'GEM_HOME',
  'GEM_PATH',
  'BUNDLE_PATH',
  'BUNDLE_GEMFILE',
  'BUNDLE_APP_CONFIG',
  'BUNDLE_WITHOUT',
  'RBENV_ROOT',
  'RBENV_VERSION',
  'COMPOSER_HOME',
  'COMPOSER_CACHE_DIR',
  'PHP_INI_SCAN_DIR',
  'PHPRC',
  'GOROOT',
  'GOPATH',
  'GOBIN',
  'GOCACHE',
  'GOMODCACHE',
  'GOTOOLCHAIN',
  'GOFLAGS',
  'JAVA_HOME',
  'CARGO_HOME',
  'RUSTUP_HOME',
  'RUSTUP_TOOLCHAIN',
  'DOTNET_ROOT',
  'VIRTUAL_ENV',
  'PYTHONPATH',
  'PYTHONHOME',
  'pythonLocation',
  'PYENV_ROOT',
  'PYENV_VERSION',
  'MYPYPATH',
  'NODE_PATH',
  'NVM_DIR',
  'VOLTA_HOME',
  // By it the runner finds and ends, after the job, what a job left running.
  'RUNNER_TRACKING_ID',
] as const;

/** What no configuration may pass on: the runner's doors to the job, and tokens by their usual names. */
const REFUSED =
  /^(?:ACTIONS_.*|INPUT_.*|STATE_.*|GITHUB_.*TOKEN|GH_TOKEN|GH_ENTERPRISE_TOKEN|GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY))$/iu;

/** Whether a configuration may ask for this variable. */
export function mayPassOn(name: string): boolean {
  return !REFUSED.test(name);
}

/** What the environment of one tool is made of. */
export interface EnvironmentRequest {
  readonly environment: Environment;
  /** Further names that the configuration asks for. */
  readonly names: readonly string[];
  /** What must not be in any value that nobody asked for by its name. */
  readonly secrets: readonly string[];
  /** What must not be in any value. */
  readonly tokens: readonly string[];
}

/** A shorter value is a word that stands elsewhere as well. */
const LEAST_CONCEALED = 8;

function taken(
  names: readonly string[],
  { environment }: EnvironmentRequest,
  secrets: readonly string[],
): (readonly [name: string, value: string])[] {
  return names.flatMap((name) => {
    const value = environment[name];
    const isOpen = value !== undefined && !secrets.some((secret) => value.includes(secret));
    return isOpen ? [[name, value] as const] : [];
  });
}

/**
 * The variables that a tool is given of those that there are, and the values that nothing may repeat:
 * those that the user has asked for. A value with a secret in it is left out unless it was asked for;
 * one with a token of the job in it is left out whatever was asked for.
 */
export function environmentOf(request: EnvironmentRequest): {
  readonly environment: readonly (readonly [name: string, value: string])[];
  readonly concealed: readonly string[];
} {
  const { names, secrets, tokens } = request;
  const asked = taken(names.filter(mayPassOn), request, tokens);
  const usual = taken(PASSED_ON, request, [...secrets, ...tokens]);
  const known = new Set(usual.map(([name]) => name));
  const further = asked.filter(([name]) => !known.has(name));
  const values = further.map(([, value]) => value);
  return {
    environment: [...usual, ...further],
    concealed: values.filter((value) => value.length >= LEAST_CONCEALED),
  };
}

/**
 * How the share is handed on to what reads it from the environment: Go, Rust's rayon and cargo, libuv,
 * OpenMP, Python from 3.13, .NET, Ruby's `parallel`, V8's heap, Go's heap.
 */
export function shareVariables({
  slots,
  memoryMebibytes,
}: Share): Readonly<Record<string, string>> {
  const count = String(slots);
  return {
    GOMAXPROCS: count,
    RAYON_NUM_THREADS: count,
    CARGO_BUILD_JOBS: count,
    TOKIO_WORKER_THREADS: count,
    UV_THREADPOOL_SIZE: count,
    OMP_NUM_THREADS: count,
    PYTHON_CPU_COUNT: count,
    DOTNET_PROCESSOR_COUNT: count,
    PARALLEL_PROCESSOR_COUNT: count,
    MAKEFLAGS: `-j${count}`,
    NODE_OPTIONS: `--max-old-space-size=${String(memoryMebibytes)}`,
    GOMEMLIMIT: `${String(memoryMebibytes)}MiB`,
  };
}
