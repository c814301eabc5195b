import { isJsonObject, type JsonObject, type JsonValue } from '../biome/json-object.ts';
import type { ToolConfig } from '../tool-config/parse-tool-config.ts';

/** What of Secretlint's own configuration is followed. */
export interface SecretlintConfig {
  /** Rules by their full ids, with what the project says of them. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Rules of other packages: those are not here, and are not run. */
  readonly foreign: readonly string[];
}

/** What a project says of one rule. */
export interface RuleSetting {
  readonly isDisabled: boolean;
  readonly options: JsonObject | undefined;
  readonly allowMessageIds: readonly string[];
  readonly severity: 'info' | 'warning' | 'error' | undefined;
}

const PRESET = '@secretlint/secretlint-rule-preset-recommend';
const RULE_PREFIX = '@secretlint/secretlint-rule-';
const SEVERITIES = ['info', 'warning', 'error'] as const;

/** Secretlint takes ids without the part that all of them share. */
function fullId(id: string): string {
  return id.startsWith('@') || id.startsWith('secretlint-rule-') ? id : `${RULE_PREFIX}${id}`;
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function settingOf(rule: JsonObject): RuleSetting {
  const { options } = rule;
  return {
    isDisabled: rule['disabled'] === true,
    options: isJsonObject(options) ? options : undefined,
    allowMessageIds: listOf(rule['allowMessageIds']).filter((id) => typeof id === 'string'),
    severity: SEVERITIES.find((severity) => severity === rule['severity']),
  };
}

function rulesIn(value: JsonValue | undefined): [string, JsonObject][] {
  return listOf(value)
    .filter(isJsonObject)
    .flatMap((rule) => (typeof rule['id'] === 'string' ? [[fullId(rule['id']), rule]] : []));
}

/**
 * Reads `.secretlintrc.json` and its like, given the ids of the rules that are here. A rule that the
 * project names alone is on, as with the preset all others are; without the preset those are off.
 */
export function readSecretlintConfig(
  config: ToolConfig | undefined,
  known: readonly string[],
): SecretlintConfig {
  const named = config?.kind === 'parsed' ? rulesIn(config.settings['rules']) : undefined;
  if (named === undefined || named.length === 0) return { rules: new Map(), foreign: [] };
  const presets = named.filter(([id]) => id === PRESET).map(([, rule]) => rule);
  const inPresets = presets.flatMap((preset) => rulesIn(preset['rules']));
  const alone = named.filter(([id]) => known.includes(id));
  const off: RuleSetting = {
    isDisabled: true,
    options: undefined,
    allowMessageIds: [],
    severity: undefined,
  };
  const rules = new Map<string, RuleSetting>();
  if (presets.length === 0) for (const id of known) rules.set(id, off);
  for (const [id, rule] of [...inPresets, ...alone]) rules.set(id, settingOf(rule));
  const foreign = named.map(([id]) => id).filter((id) => id !== PRESET && !known.includes(id));
  return { rules, foreign };
}
