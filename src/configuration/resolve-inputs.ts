import { assertNever } from '../errors.ts';
import { type GetInput, type InputName, textOf } from '../inputs/input-table.ts';
import type { Origin } from '../model/resolved-configuration.ts';
import type { Configuration } from './configuration.ts';

/** Inputs that a configuration file can speak for. */
const CONFIGURABLE = ['include', 'exclude', 'analyzers', 'fail-on'] as const;

type Configurable = (typeof CONFIGURABLE)[number];

/** The keys of the file, by the input they stand for. */
const KEYS: Readonly<Record<Configurable, string>> = {
  include: 'include',
  exclude: 'exclude',
  analyzers: 'analyzers',
  'fail-on': 'fail-on',
};

/**
 * Whether the user said something. The runner fills in the defaults of `action.yml`, so that an input
 * at its default counts as not given.
 */
function isGiven(get: GetInput, name: InputName): boolean {
  return textOf(get, name) !== textOf(() => '', name);
}

function fileText(configuration: Configuration, name: Configurable): string | undefined {
  const { include, exclude, off, failOn } = configuration;
  switch (name) {
    case 'include':
      return include?.join('\n');
    case 'exclude':
      return exclude?.join('\n');
    case 'fail-on':
      return failOn;
    case 'analyzers':
      return off.length === 0 ? undefined : off.map((id) => `-${id}`).join('\n');
    default:
      return assertNever(name);
  }
}

function isConfigurable(name: InputName): name is Configurable {
  return CONFIGURABLE.some((each) => each === name);
}

/**
 * Inputs as the user gave them, and where there is nothing given, what the file says. What is
 * excluded is what either of them excludes.
 */
export function withConfiguration(get: GetInput, configuration: Configuration): GetInput {
  return (name) => {
    const text = isConfigurable(name) ? fileText(configuration, name) : undefined;
    if (text === undefined) return get(name);
    if (name === 'exclude') return `${text}\n${textOf(get, name)}`;
    return isGiven(get, name) ? get(name) : text;
  };
}

/** Where the value of an input comes from: from both where both are followed. */
export function originsOf(
  get: GetInput,
  configuration: Configuration | undefined,
  name: InputName,
): readonly [Origin, ...Origin[]] {
  const input = isGiven(get, name) ? ([{ kind: 'input' }] as const) : [];
  const isAdding = name === 'exclude' || input.length === 0;
  const file = isAdding ? fileOrigin(configuration, name) : undefined;
  const [first, ...rest] = [...(file === undefined ? [] : [file]), ...input];
  return first === undefined ? [{ kind: 'default' }] : [first, ...rest];
}

function fileOrigin(configuration: Configuration | undefined, name: InputName): Origin | undefined {
  if (configuration === undefined || !isConfigurable(name)) return undefined;
  const line = configuration.lineOf([KEYS[name]]);
  const isSaid = fileText(configuration, name) !== undefined && line !== undefined;
  return isSaid ? { kind: 'file', path: configuration.path, line } : undefined;
}
