import {
  listIn,
  memberOf,
  objectIn,
  objectOf,
  textIn,
  type JsonObject,
} from '../model/json-value.ts';

/** Longer messages are cut, as every finding's is. */
const MOST_MESSAGE_CHARACTERS = 2000;

/** The beginning of a text as one of its own: a slice would keep the whole in memory. */
export function beginningOf(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  return Buffer.from(text.slice(0, mostCharacters)).toString();
}

const PLACEHOLDER = /\{\{|\}\}|\{(\d{1,4})\}/gu;
/** A link to another location of the result, or to a page: its text says enough. */
const LINK = /(?<!\\)\[((?:[^[\]\\]|\\.){0,1000})\]\([^()\s]{0,2000}\)/gu;

/** Puts a message's arguments in (SARIF 2.1.0, 3.11.5). */
function filled(text: string, message: JsonObject): string {
  const given = listIn(message, 'arguments');
  if (given.length === 0) return text;
  return text.replaceAll(PLACEHOLDER, (found: string, number: string | undefined) => {
    if (number === undefined) return found.slice(1);
    const argument = given[Number(number)];
    return typeof argument === 'string' ? beginningOf(argument, MOST_MESSAGE_CHARACTERS) : found;
  });
}

/** Plain text of what may hold links (3.11.6). */
function withoutLinks(text: string): string {
  return text.replaceAll(LINK, '$1').replaceAll(/\\([[\]])/gu, '$1');
}

/** The text of a `message` or `multiformatMessageString`. */
export function plainText(message: JsonObject): string | undefined {
  const text = textIn(message, 'text') ?? textIn(message, 'markdown');
  return text === undefined ? undefined : beginningOf(text, MOST_MESSAGE_CHARACTERS);
}

/** Where messages are looked up by their ids: the rule, then the tool. */
export interface MessageStrings {
  readonly ofRule: JsonObject;
  readonly ofTool: JsonObject;
}

/** What a result says; `undefined` where it says nothing. */
export function messageText(message: JsonObject, strings: MessageStrings): string | undefined {
  const id = textIn(message, 'id') ?? '';
  const named = [
    message,
    objectOf(memberOf(strings.ofRule, id)),
    objectIn(strings.ofTool, id),
  ].flatMap((each) => plainText(each) ?? []);
  const [text] = named;
  if (text === undefined) return undefined;
  return beginningOf(withoutLinks(filled(text, message)), MOST_MESSAGE_CHARACTERS);
}
