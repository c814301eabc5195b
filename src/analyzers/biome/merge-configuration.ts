import { isJsonObject, jsonObjectOf, type JsonObject, type JsonValue } from './json-object.ts';

function mergeValue(base: JsonValue | undefined, over: JsonValue): JsonValue {
  if (base === undefined || base === null) return over;
  if (isJsonObject(base)) {
    if (isJsonObject(over)) return mergeConfiguration(base, over);
    // A rule with options, of which the upper configuration sets the level alone.
    return typeof over === 'string' && 'level' in base
      ? jsonObjectOf([...Object.entries(base), ['level', over]])
      : over;
  }
  return Array.isArray(base) && Array.isArray(over) ? [...base, ...over] : over;
}

/**
 * One configuration over another, as Biome merges what is extended: objects key by key, lists one
 * after the other, and of anything else the upper value.
 */
export function mergeConfiguration(base: JsonObject, over: JsonObject): JsonObject {
  const merged = Object.entries(over)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, mergeValue(base[key], value)] as const);
  return jsonObjectOf([...Object.entries(base), ...merged]);
}
