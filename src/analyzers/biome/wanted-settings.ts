import { isJsonObject, jsonObjectOf, type JsonObject, type JsonValue } from './json-object.ts';
import type { ProjectSettings, Settings } from './session.ts';

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : jsonObjectOf([]);
}

/** A rule switched on; the options that the project gives it stay. */
function switchedOn(setting: JsonValue | undefined): JsonValue {
  if (!isJsonObject(setting)) return 'warn';
  return jsonObjectOf([...Object.entries(setting), ['level', 'warn']]);
}

/** `linter.rules` with these rules and no others. */
function onlyRules(rules: JsonObject, wanted: readonly string[]): JsonObject {
  const groups = new Map<string, [string, JsonValue][]>();
  for (const name of wanted) {
    const [group = '', rule = ''] = name.split('/');
    const setting = objectOf(rules[group])[rule];
    groups.set(group, [...(groups.get(group) ?? []), [rule, switchedOn(setting)]]);
  }
  const entries = [...groups].map(([group, each]) => [group, jsonObjectOf(each)] as const);
  return jsonObjectOf([['recommended', false], ...entries]);
}

function withoutRules(override: JsonValue): JsonValue {
  if (!isJsonObject(override)) return override;
  return jsonObjectOf(Object.entries(override).filter(([key]) => key !== 'linter'));
}

function settingsWith({ folder, configuration }: Settings, wanted: readonly string[]): Settings {
  const linter = objectOf(configuration['linter']);
  const { overrides } = configuration;
  const kept = Object.entries(linter).filter(([key]) => key !== 'domains' && key !== 'enabled');
  const rules = onlyRules(objectOf(linter['rules']), wanted);
  return {
    folder,
    configuration: jsonObjectOf([
      ...Object.entries(configuration),
      ['linter', jsonObjectOf([...kept, ['rules', rules]])],
      ...(Array.isArray(overrides) ? [['overrides', overrides.map(withoutRules)] as const] : []),
    ]),
  };
}

/** A project's settings with these rules on and no others; the same project gives the same settings. */
export function createWantedSettings(
  wanted: readonly string[],
): (project: ProjectSettings) => ProjectSettings {
  const known = new WeakMap<ProjectSettings, ProjectSettings>();
  return (project) => {
    const { root, nested, hasManifests } = project;
    const settings = known.get(project) ?? {
      root: settingsWith(root, wanted),
      ...(nested !== undefined && { nested: settingsWith(nested, wanted) }),
      hasManifests,
    };
    known.set(project, settings);
    return settings;
  };
}
