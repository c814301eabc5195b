import { assertNever } from '../errors.ts';
import { type GetInput, type InputName, textOf } from '../inputs/input-table.ts';
import type { Configuration } from './configuration.ts';

/** Where a value comes from. */
export type Origin =
  | { readonly kind: 'input' }
  | { readonly kind: 'default' }
  | { readonly kind: 'file'; readonly path: string; readonly line: number };

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

/** Where the value of an input comes from. */
export function originOf(
  get: GetInput,
  configuration: Configuration | undefined,
  name: InputName,
): Origin {
  if (isGiven(get, name)) return { kind: 'input' };
  if (configuration === undefined || !isConfigurable(name)) return { kind: 'default' };
  const line = configuration.lines.get(KEYS[name]);
  const isSaid = fileText(configuration, name) !== undefined && line !== undefined;
  return isSaid ? { kind: 'file', path: configuration.path, line } : { kind: 'default' };
}
