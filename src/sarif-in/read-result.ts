import { assertNever } from '../errors.ts';
import type { Severity } from '../model/finding.ts';
import type { JsonCursor } from './json-cursor.ts';
import {
  listIn,
  memberOf,
  numberIn,
  objectIn,
  objectOf,
  textIn,
  type JsonObject,
} from '../model/json-value.ts';
import { beginningOf, messageText } from './message-text.ts';
import { resolveLocation, type SarifBases } from './resolve-location.ts';
import type { RunHeader } from './run-header.ts';
import type { PassedOver, SarifRegion } from './sarif-reading.ts';
import { findComponent, type RuleDescriptor, type ToolComponent } from './tool-component.ts';

/** What one member of a result may take. */
const MOST_MEMBER_BYTES = 2 ** 20;
const MOST_ID_CHARACTERS = 200;

/** A result by itself, its tool apart. */
export type ReadResult =
  | {
      readonly kind: 'finding';
      readonly component: ToolComponent;
      readonly descriptor: RuleDescriptor | undefined;
      readonly rule: string;
      readonly severity: Severity;
      readonly message: string;
      readonly path: string;
      readonly isGuess: boolean;
      readonly region: SarifRegion | undefined;
    }
  | { readonly kind: 'passed-over'; readonly reason: PassedOver };

/** Members of a result that say what it is. The others may be large: flows, fixes, graphs. */
const WANTED = new Set([
  'ruleId',
  'ruleIndex',
  'rule',
  'kind',
  'level',
  'message',
  'suppressions',
  'baselineState',
  'provenance',
]);

/** Reads what is wanted of the result at the cursor, and of its places the first. */
function takeMembers(cursor: JsonCursor): JsonObject | undefined {
  if (!cursor.isAt('object')) return undefined;
  const members: [string, unknown][] = [];
  for (const name of cursor.members()) {
    if (WANTED.has(name)) members.push([name, cursor.value(MOST_MEMBER_BYTES)]);
    if (name !== 'locations' || !cursor.isAt('array')) continue;
    for (const index of cursor.elements()) {
      if (index === 0) members.push(['location', cursor.value(MOST_MEMBER_BYTES)]);
    }
  }
  return Object.fromEntries(members);
}

/** Whether it is suppressed: a review under way, or a refused one, does not count (3.35.3). */
function isSuppressed(result: JsonObject): boolean {
  return listIn(result, 'suppressions').some((each) => {
    const status = textIn(objectOf(each), 'status') ?? 'accepted';
    return status === 'accepted';
  });
}

const NOT_FAILING = new Set(['pass', 'notApplicable']);

function passedOver(result: JsonObject): PassedOver | undefined {
  if (NOT_FAILING.has(textIn(result, 'kind') ?? '')) return 'not-failing';
  if (isSuppressed(result)) return 'suppressed';
  return textIn(result, 'baselineState') === 'absent' ? 'absent' : undefined;
}

/** The rule of a hierarchical id is that of its beginning (3.27.5). */
function byHierarchy({ byId }: ToolComponent, ruleId: string): RuleDescriptor | undefined {
  for (let id = ruleId; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('/')))) {
    const found = byId.get(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface FoundRule {
  readonly component: ToolComponent;
  readonly descriptor: RuleDescriptor | undefined;
  readonly ruleId: string | undefined;
}

function byReference(result: JsonObject, component: ToolComponent): RuleDescriptor | undefined {
  const reference = objectIn(result, 'rule');
  const index = numberIn(result, 'ruleIndex', 0) ?? numberIn(reference, 'index', 0);
  const guid = textIn(reference, 'guid');
  return (
    (index === undefined ? undefined : component.rules[index]) ??
    (guid === undefined ? undefined : component.rules.find((each) => each.guid === guid))
  );
}

function findRule(result: JsonObject, header: RunHeader): FoundRule {
  const reference = objectIn(result, 'rule');
  const component = findComponent(objectIn(reference, 'toolComponent'), header);
  const told = textIn(result, 'ruleId') ?? textIn(reference, 'id');
  const ruleId = told === undefined ? undefined : beginningOf(told, MOST_ID_CHARACTERS);
  const descriptor = byReference(result, component) ?? byHierarchy(component, ruleId ?? '');
  return { component, descriptor, ruleId: ruleId ?? (descriptor?.id || undefined) };
}

type Level = 'error' | 'warning' | 'note' | 'none';

function isLevel(text: string | undefined): text is Level {
  return text === 'error' || text === 'warning' || text === 'note' || text === 'none';
}

/** The level that counts (3.27.10). */
function levelOf(result: JsonObject, { descriptor, ruleId }: FoundRule, header: RunHeader): Level {
  if ((textIn(result, 'kind') ?? 'fail') !== 'fail') return 'none';
  const invocation = numberIn(objectIn(result, 'provenance'), 'invocationIndex', 0) ?? 0;
  const overridden = header.overrides[invocation]?.get(descriptor?.id ?? ruleId ?? '');
  const levels = [textIn(result, 'level'), overridden, descriptor?.level];
  return levels.find(isLevel) ?? 'warning';
}

function severityOf(level: Level): Severity {
  switch (level) {
    case 'error':
    case 'warning':
      return level;
    case 'note':
    case 'none':
      return 'notice';
    default:
      return assertNever(level);
  }
}

const PLACES = [
  ['startLine', 1],
  ['startColumn', 1],
  ['endLine', 1],
  ['endColumn', 1],
  ['charOffset', 0],
  ['charLength', 0],
  ['byteOffset', 0],
  ['byteLength', 0],
] as const;

function regionOf(physical: JsonObject, columns: SarifRegion['columns']): SarifRegion | undefined {
  const region = objectIn(physical, 'region');
  const places = PLACES.flatMap(([name, least]) => {
    const value = numberIn(region, name, least);
    return value === undefined ? [] : [[name, value] as const];
  });
  return places.length === 0 ? undefined : { ...Object.fromEntries(places), columns };
}

function locationOf(physical: JsonObject, artifacts: readonly JsonObject[]): JsonObject {
  const location = objectIn(physical, 'artifactLocation');
  const index = numberIn(location, 'index', 0);
  if (memberOf(location, 'uri') !== undefined || index === undefined) return location;
  return artifacts[index] ?? {};
}

function textOf(result: JsonObject, { component, descriptor, ruleId }: FoundRule): string {
  const strings = { ofRule: descriptor?.messages ?? {}, ofTool: component.messages };
  return (
    messageText(objectIn(result, 'message'), strings) ??
    descriptor?.summary ??
    ruleId ??
    '(no message)'
  );
}

/** Reads the result at the cursor. */
export function readResult(
  cursor: JsonCursor,
  header: RunHeader,
  roots: SarifBases['roots'],
): ReadResult {
  const result = takeMembers(cursor);
  if (result === undefined) return { kind: 'passed-over', reason: 'malformed' };
  const reason = passedOver(result);
  if (reason !== undefined) return { kind: 'passed-over', reason };
  const physical = objectIn(objectIn(result, 'location'), 'physicalLocation');
  const { baseIds, artifacts, columns } = header;
  const place = resolveLocation(locationOf(physical, artifacts), { roots, baseIds });
  if (place.kind === 'outside') return { kind: 'passed-over', reason: 'elsewhere' };
  if (place.kind === 'nowhere') return { kind: 'passed-over', reason: 'placeless' };
  const found = findRule(result, header);
  return {
    kind: 'finding',
    component: found.component,
    descriptor: found.descriptor,
    rule: beginningOf(found.ruleId ?? 'unnamed', MOST_ID_CHARACTERS),
    severity: severityOf(levelOf(result, found, header)),
    message: textOf(result, found),
    path: place.path,
    isGuess: place.isGuess,
    region: regionOf(physical, columns),
  };
}
