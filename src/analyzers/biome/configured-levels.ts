import type { Severity } from '../../model/finding.ts';
import type { Project } from '../define-analyzer.ts';
import { parseToolConfig } from '../tool-config/parse-tool-config.ts';
import { CONFIG_NAMES } from './config-store.ts';
import { isJsonObject, jsonObjectOf, type JsonObject, type JsonValue } from './json-object.ts';
import { createManifestReader } from './manifest.ts';
import { mergeConfiguration } from './merge-configuration.ts';
import { extendedPath } from './read-config.ts';
import type { BiomeRule } from './rule-list.ts';
import { DOMAINS } from './rule-table.ts';

/** How severe a rule is under a configuration; `undefined` where it is off. */
export type LevelOf = (rule: BiomeRule) => Severity | undefined;

const LEVELS: Readonly<Record<string, Severity>> = {
  error: 'error',
  warn: 'warning',
  info: 'notice',
};

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies'] as const;

/** A file's settings over those that it extends, one level deep as Biome does. */
function readSettings(project: Project): JsonObject | undefined {
  const found = CONFIG_NAMES.map((path) => ({ path, text: project.read(path) })).find(
    ({ text }) => text !== undefined,
  );
  if (found?.text === undefined) return undefined;
  const own = parseToolConfig(found.path, found.text);
  if (own.kind !== 'parsed') return undefined;
  const { extends: bases } = own.settings;
  const below = Array.isArray(bases) ? bases.map((base) => readBase(project, base)) : [];
  return [...below, own.settings].reduce<JsonObject>(mergeConfiguration, jsonObjectOf([]));
}

function readBase(project: Project, base: JsonValue): JsonObject {
  const path = typeof base === 'string' ? extendedPath('', base) : undefined;
  const text = path === undefined ? undefined : project.read(path);
  const parsed = text === undefined ? undefined : parseToolConfig('biome.json', text);
  return parsed?.kind === 'parsed' ? parsed.settings : jsonObjectOf([]);
}

function objectAt(value: JsonValue | undefined, key: string): JsonObject | undefined {
  const found = isJsonObject(value) ? value[key] : undefined;
  return isJsonObject(found) ? found : undefined;
}

function packagesOf(project: Project): ReadonlySet<string> {
  const text = createManifestReader(project)('');
  const parsed = text === undefined ? undefined : parseToolConfig('package.json', text);
  if (parsed?.kind !== 'parsed') return new Set();
  const { settings } = parsed;
  return new Set(DEPENDENCIES.flatMap((key) => Object.keys(objectAt(settings, key) ?? {})));
}

/** `recommended` and `preset` of all rules, or of a group. */
function presetOf(settings: JsonObject | undefined): 'recommended' | 'all' | 'none' | undefined {
  const preset = settings?.['preset'];
  if (preset === 'recommended' || preset === 'all' || preset === 'none') return preset;
  const recommended = settings?.['recommended'];
  if (typeof recommended !== 'boolean') return undefined;
  return recommended ? 'recommended' : 'none';
}

/** What a rule's own line, or a group's, comes to: a level, `on` for the rule's own level, `off`. */
function wordOf(value: JsonValue | undefined): string | undefined {
  const word = isJsonObject(value) ? value['level'] : value;
  return typeof word === 'string' ? word : undefined;
}

/** What the repository's `biome.json` says of rules at its top; `undefined` where there is none that counts. */
export function configuredLevels(project: Project): LevelOf | undefined {
  const settings = readSettings(project);
  if (settings === undefined) return undefined;
  const linter = objectAt(settings, 'linter');
  const rules = objectAt(linter, 'rules');
  const domains = objectAt(linter, 'domains');
  const packages = packagesOf(project);

  function isOnByDomain({ domains: own }: BiomeRule): boolean {
    return [...own].some(([domain, isRecommended]) => {
      const chosen = domains?.[domain];
      if (chosen === 'all') return true;
      if (chosen === 'none') return false;
      const isThere = (DOMAINS[domain] ?? []).some((name) => packages.has(name));
      return isRecommended && (chosen === 'recommended' || isThere);
    });
  }

  function isOnByPreset(rule: BiomeRule, group: JsonValue | undefined): boolean {
    const ofGroup = presetOf(isJsonObject(group) ? group : undefined);
    const preset = ofGroup ?? presetOf(rules) ?? 'recommended';
    if (preset === 'all') return true;
    // What is new is in the group `nursery`, and on only where it is asked for.
    if (preset === 'none' || rule.name.startsWith('nursery/')) return false;
    return rule.isRecommended || isOnByDomain(rule);
  }

  if (linter?.['enabled'] === false) return () => undefined;
  return (rule) => {
    const [group = '', name = ''] = rule.name.split('/');
    const ofGroup = rules?.[group];
    const word = wordOf(isJsonObject(ofGroup) ? ofGroup[name] : ofGroup);
    if (word === 'off') return undefined;
    if (word !== undefined) return LEVELS[word] ?? rule.severity;
    return isOnByPreset(rule, ofGroup) ? rule.severity : undefined;
  };
}
