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
import { plainText } from './message-text.ts';
import {
  findComponent,
  NO_COMPONENT,
  readComponent,
  type ToolComponent,
} from './tool-component.ts';

/** GitHub takes as many (SARIF support for code scanning, docs.github.com). */
const MOST_EXTENSIONS = 100;
/** An address and little more. */
const MOST_ARTIFACT_BYTES = 64 * 1024;
const MOST_ARTIFACTS = 200_000;
const MOST_MEMBER_BYTES = 4 * 2 ** 20;
const MOST_INVOCATIONS = 100;

/** What is known of a run before its results. */
export interface RunHeader {
  readonly driver: ToolComponent;
  readonly extensions: readonly ToolComponent[];
  readonly baseIds: JsonObject;
  /** `artifactLocation` of each artifact, by its place. */
  readonly artifacts: readonly JsonObject[];
  readonly columns: 'utf16' | 'code-points';
  /** Levels that an invocation gave to rules: by invocation, then by rule id. */
  readonly overrides: readonly ReadonlyMap<string, string>[];
  /** Whether there is a list of results, be it empty. */
  readonly hasResults: boolean;
  /** Whether results stand in files of their own. */
  readonly isSplit: boolean;
  /** What the tool says of its own failures. */
  readonly failures: readonly string[];
}

/** A header on the way to be read. */
export type HeaderDraft = { -readonly [Name in keyof RunHeader]: RunHeader[Name] };

/** A header that says nothing yet. */
export function emptyHeader(): HeaderDraft {
  return {
    driver: NO_COMPONENT,
    extensions: [],
    baseIds: {},
    artifacts: [],
    columns: 'utf16',
    overrides: [],
    hasResults: false,
    isSplit: false,
    failures: [],
  };
}

function readTool(cursor: JsonCursor, header: HeaderDraft): void {
  if (!cursor.isAt('object')) return;
  for (const name of cursor.members()) {
    if (name === 'driver') header.driver = readComponent(cursor);
    if (name !== 'extensions' || !cursor.isAt('array')) continue;
    const extensions = [];
    for (const index of cursor.elements()) {
      if (index < MOST_EXTENSIONS) extensions.push(readComponent(cursor));
    }
    header.extensions = extensions;
  }
}

function readArtifact(cursor: JsonCursor): JsonObject {
  let location: JsonObject = {};
  if (!cursor.isAt('object')) return location;
  for (const name of cursor.members()) {
    if (name === 'location') location = objectOf(cursor.value(MOST_ARTIFACT_BYTES));
  }
  return location;
}

function readArtifacts(cursor: JsonCursor, header: HeaderDraft): void {
  if (!cursor.isAt('array')) return;
  const artifacts = [];
  for (const index of cursor.elements()) {
    if (index < MOST_ARTIFACTS) artifacts.push(readArtifact(cursor));
  }
  header.artifacts = artifacts;
}

function levelsOf(invocation: JsonObject, header: RunHeader): ReadonlyMap<string, string> {
  const levels = new Map<string, string>();
  for (const each of listIn(invocation, 'ruleConfigurationOverrides')) {
    const override = objectOf(each);
    const descriptor = objectIn(override, 'descriptor');
    const level = textIn(objectIn(override, 'configuration'), 'level');
    const component = findComponent(objectIn(descriptor, 'toolComponent'), header);
    const index = numberIn(descriptor, 'index', 0);
    const id = textIn(descriptor, 'id') ?? (index === undefined ? '' : component.rules[index]?.id);
    if (level !== undefined && id !== undefined) levels.set(id, level);
  }
  return levels;
}

function failuresOf(invocation: JsonObject): string[] {
  if (memberOf(invocation, 'executionSuccessful') !== false) return [];
  const told = textIn(invocation, 'exitCodeDescription');
  const errors = listIn(invocation, 'toolExecutionNotifications')
    .map(objectOf)
    .filter((notification) => textIn(notification, 'level') === 'error')
    .map((notification) => plainText(objectIn(notification, 'message')));
  const because = [told, ...errors].find((text) => text !== undefined);
  return [because === undefined ? 'it gives no reason' : because.slice(0, 500)];
}

function readMember(name: string, cursor: JsonCursor, header: HeaderDraft): unknown {
  switch (name) {
    case 'tool':
      readTool(cursor, header);
      return undefined;
    case 'artifacts':
      readArtifacts(cursor, header);
      return undefined;
    case 'results':
      header.hasResults = cursor.isAt('array');
      return undefined;
    case 'originalUriBaseIds':
    case 'columnKind':
    case 'invocations':
    case 'externalPropertyFileReferences':
      return cursor.value(MOST_MEMBER_BYTES);
    default:
      return undefined;
  }
}

function settle(header: HeaderDraft, told: JsonObject): void {
  header.baseIds = objectIn(told, 'originalUriBaseIds');
  if (memberOf(told, 'columnKind') === 'unicodeCodePoints') header.columns = 'code-points';
  const external = objectIn(told, 'externalPropertyFileReferences');
  header.isSplit = listIn(external, 'results').length > 0;
  const invocations = listIn(told, 'invocations').slice(0, MOST_INVOCATIONS).map(objectOf);
  header.overrides = invocations.map((each) => levelsOf(each, header));
  header.failures = invocations.flatMap(failuresOf);
}

/**
 * Reads all of the run at the cursor but its results. Where the text breaks off it throws, and the
 * header has what stands before.
 */
export function readHeader(cursor: JsonCursor, header: HeaderDraft): void {
  const members: [string, unknown][] = [];
  try {
    for (const name of cursor.members()) members.push([name, readMember(name, cursor, header)]);
  } finally {
    settle(header, Object.fromEntries(members));
  }
}
