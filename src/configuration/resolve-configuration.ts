import { type GetInput, INPUTS, textOf } from '../inputs/input-table.ts';
import type {
  Origin,
  ResolvedAnalyzer,
  ResolvedConfiguration,
  ResolvedInput,
  ResolvedLevel,
} from '../model/resolved-configuration.ts';
import type { RuleLevels } from '../model/rule-settings.ts';
import type { Configuration } from './configuration.ts';
import type { KeyPath } from './describe-schema-error.ts';
import { originsOf, withConfiguration } from './resolve-inputs.ts';

/** What a run would be started with. */
export interface ResolvedFrom {
  readonly get: GetInput;
  readonly configuration: Configuration | undefined;
  /** Ids of all analyzers. */
  readonly analyzers: readonly string[];
  /** Whether an analyzer runs, by its id. */
  readonly isOn: (analyzer: string) => boolean;
}

function resolveInputs({ get, configuration }: ResolvedFrom): ResolvedInput[] {
  const resolved = configuration === undefined ? get : withConfiguration(get, configuration);
  return INPUTS.filter(({ isFlag }) => isFlag).map(({ name, shape }) => {
    const text = textOf(resolved, name);
    const items = text.split(name === 'analyzers' ? /[,\n]/u : '\n').map((item) => item.trim());
    const value = shape === 'list' ? items.filter((item) => item !== '') : text;
    return { name, value, origins: originsOf(get, configuration, name) };
  });
}

function fileOrigins(configuration: Configuration, at: KeyPath): readonly Origin[] {
  const line = configuration.lineOf(at) ?? 1;
  return [{ kind: 'file', path: configuration.path, line }];
}

function resolveAnalyzers(from: ResolvedFrom): ResolvedAnalyzer[] {
  const { get, configuration, analyzers, isOn } = from;
  const origins = originsOf(get, configuration, 'analyzers');
  const isByInput = origins.some(({ kind }) => kind === 'input');
  return analyzers.map((name) => {
    const isNamed =
      configuration?.on.includes(name) === true || configuration?.off.includes(name) === true;
    const isByFile = !isByInput && configuration !== undefined && isNamed;
    const own = isByFile ? fileOrigins(configuration, ['analyzers', name]) : undefined;
    const others: readonly Origin[] = isByInput ? origins : [{ kind: 'default' }];
    return { name, isEnabled: isOn(name), origins: own ?? others };
  });
}

function resolveLevels(
  configuration: Configuration,
  at: KeyPath,
  levels: RuleLevels,
): ResolvedLevel[] {
  return levels.map(([name, level]) => {
    return { name, level, origins: fileOrigins(configuration, [...at, name]) };
  });
}

/** What a run would follow, and from where each value is. */
export function resolveConfiguration(from: ResolvedFrom): ResolvedConfiguration {
  const { configuration } = from;
  const common = { inputs: resolveInputs(from), analyzers: resolveAnalyzers(from) };
  if (configuration === undefined) return { ...common, rules: [], overrides: [], tools: [] };
  const { path, rules } = configuration;
  return {
    file: path,
    ...common,
    rules: resolveLevels(configuration, ['rules'], rules.levels),
    overrides: rules.overrides.map(({ paths, levels }, index) => ({
      paths,
      origins: fileOrigins(configuration, ['overrides', index]),
      rules: resolveLevels(configuration, ['overrides', index, 'rules'], levels),
    })),
    tools: configuration.tools.map(({ name, files }) => {
      return { name, files, origins: fileOrigins(configuration, ['tools', name]) };
    }),
  };
}
