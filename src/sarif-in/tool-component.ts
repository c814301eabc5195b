import type { JsonCursor } from './json-cursor.ts';
import {
  memberOf,
  numberIn,
  objectIn,
  objectOf,
  textIn,
  type JsonObject,
} from '../model/json-value.ts';
import { beginningOf, plainText } from './message-text.ts';

/** What one rule may take of a file; a help text is a page or two. */
const MOST_RULE_BYTES = 2 ** 20;
/** GitHub takes as many (SARIF support for code scanning, docs.github.com). */
const MOST_RULES = 25_000;
const MOST_SUMMARY_CHARACTERS = 1000;
const MOST_HELP_CHARACTERS = 4000;
const MOST_MESSAGES = 100;

/** What a `reportingDescriptor` says, as far as it is of use. */
export interface RuleDescriptor {
  readonly id: string;
  readonly guid: string | undefined;
  readonly level: string | undefined;
  readonly summary: string | undefined;
  readonly help: string | undefined;
  readonly helpUrl: string | undefined;
  /** By id. */
  readonly messages: JsonObject;
}

/** A tool's driver, or one of its extensions. */
export interface ToolComponent {
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly guid: string | undefined;
  readonly rules: readonly RuleDescriptor[];
  readonly byId: ReadonlyMap<string, RuleDescriptor>;
  /** Messages of no rule in particular, by id. */
  readonly messages: JsonObject;
}

/** A component that says nothing. */
export const NO_COMPONENT: ToolComponent = {
  name: undefined,
  version: undefined,
  guid: undefined,
  rules: [],
  byId: new Map(),
  messages: {},
};

function messagesIn(object: JsonObject, name: string): JsonObject {
  const messages = objectIn(object, name);
  const entries = Object.entries(messages).slice(0, MOST_MESSAGES);
  return Object.fromEntries(
    entries.map(([id, message]) => [id, { text: plainText(objectOf(message)) }]),
  );
}

/** An address that a browser would open as a page. */
function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 2000) return undefined;
  return /^https?:\/\/[^\s<>"'`\\]+$/iu.test(text) ? text : undefined;
}

function cut(text: string | undefined, mostCharacters: number): string | undefined {
  return text === undefined ? undefined : beginningOf(text, mostCharacters);
}

function toDescriptor(value: unknown): RuleDescriptor {
  const rule = objectOf(value);
  const summaries = ['shortDescription', 'fullDescription'].flatMap(
    (name) => plainText(objectIn(rule, name)) ?? [],
  );
  const help = objectIn(rule, 'help');
  return {
    id: textIn(rule, 'id') ?? '',
    guid: textIn(rule, 'guid'),
    level: textIn(objectIn(rule, 'defaultConfiguration'), 'level'),
    summary: cut(summaries[0] ?? textIn(rule, 'name'), MOST_SUMMARY_CHARACTERS),
    help: cut(textIn(help, 'text') ?? textIn(help, 'markdown'), MOST_HELP_CHARACTERS),
    helpUrl: webAddress(textIn(rule, 'helpUri')),
    messages: messagesIn(rule, 'messageStrings'),
  };
}

/** Rules by their place in the file: one that cannot be read keeps its place. */
function readRules(cursor: JsonCursor): RuleDescriptor[] {
  const rules = [];
  if (!cursor.isAt('array')) return [];
  for (const index of cursor.elements()) {
    if (index < MOST_RULES) rules.push(toDescriptor(cursor.value(MOST_RULE_BYTES)));
  }
  return rules;
}

function firstById(rules: readonly RuleDescriptor[]): ReadonlyMap<string, RuleDescriptor> {
  return new Map(rules.toReversed().map((rule) => [rule.id, rule]));
}

const WANTED = new Set(['name', 'version', 'semanticVersion', 'guid', 'globalMessageStrings']);

/** Reads the `toolComponent` at the cursor. */
export function readComponent(cursor: JsonCursor): ToolComponent {
  if (!cursor.isAt('object')) return NO_COMPONENT;
  let rules: readonly RuleDescriptor[] = [];
  const rest: [string, unknown][] = [];
  for (const name of cursor.members()) {
    if (name === 'rules') rules = readRules(cursor);
    else if (WANTED.has(name)) rest.push([name, cursor.value(MOST_RULE_BYTES)]);
  }
  const told = Object.fromEntries(rest);
  return {
    name: textIn(told, 'name'),
    version: textIn(told, 'semanticVersion') ?? textIn(told, 'version'),
    guid: textIn(told, 'guid'),
    rules,
    byId: firstById(rules),
    messages: messagesIn(told, 'globalMessageStrings'),
  };
}

/** Which of a run's components a `toolComponentReference` means: the driver unless it says another. */
export function findComponent(
  reference: JsonObject,
  {
    driver,
    extensions,
  }: { readonly driver: ToolComponent; readonly extensions: readonly ToolComponent[] },
): ToolComponent {
  const index = numberIn(reference, 'index', 0);
  const byIndex = index === undefined ? undefined : extensions[index];
  if (byIndex !== undefined) return byIndex;
  const guid = memberOf(reference, 'guid');
  const name = memberOf(reference, 'name');
  return (
    extensions.find((each) => each.guid !== undefined && each.guid === guid) ??
    extensions.find((each) => each.name !== undefined && each.name === name) ??
    driver
  );
}
