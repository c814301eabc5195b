/** One `${{ … }}` of a text. */
export interface Expression {
  /** What is between the braces. */
  readonly body: string;
  /** Where it begins and ends in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Expressions are short; without a bound a text of opening braces would take time with its square. */
const EXPRESSION = /\$\{\{((?:(?!\}\}|\$\{\{)[^]){1,2000})\}\}/g;

/** The expressions of a text, in order. */
export function expressionsIn(text: string): Expression[] {
  return Array.from(text.matchAll(EXPRESSION), ({ index, 0: whole, 1: body = '' }) => ({
    body,
    start: index,
    end: index + whole.length,
  }));
}

/** Calls that give true, false or a hash, whatever they are given. */
const HARMLESS_CALL = /\b(?:contains|startsWith|endsWith|hashFiles)\([^()]*\)/gi;

/** A comparison gives true or false as well. */
const COMPARISON = /[\w.'*[\]-]{1,200}\s{0,9}(?:==|!=|<=?|>=?)\s{0,9}[\w.'*[\]-]{1,200}/g;

/** What of an expression can reach the text it is put into. */
function reachableIn(body: string): string {
  return body.replaceAll(HARMLESS_CALL, ' ').replaceAll(COMPARISON, ' ');
}

/**
 * Text of an event that whoever opens an issue or a pull request writes: GitHub's own list
 * (docs.github.com, "Script injections"), and what GitHub Security Lab adds to it.
 */
const UNTRUSTED = new RegExp(
  String.raw`\bgithub\.(?:head_ref\b|event\.(?:${[
    String.raw`(?:issue|pull_request|discussion|milestone)\.(?:title|body)`,
    String.raw`(?:comment|review|review_comment|discussion_comment)\.body`,
    String.raw`pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))`,
    String.raw`workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:email|name))|head_repository\.description|pull_requests\.[^\s]*?head\.ref)`,
    String.raw`(?:head_commit|commits[^\s]{0,5})\.(?:message|(?:author|committer)\.(?:email|name))`,
    String.raw`pages[^\s]{0,5}\.page_name`,
    String.raw`changes\.(?:title|body|head\.ref)\.from`,
  ].join('|')})(?![\w-]))`,
  'i',
);

/** The whole event, as text. */
const WHOLE_EVENT =
  /\bto_?json\(\s*github(?:\.event(?:\.(?:issue|pull_request|comment|review|discussion|head_commit|commits))?)?\s*\)/i;

/** What an attacker writes in an expression; `undefined` where there is nothing. */
export function untrustedIn(body: string): string | undefined {
  const reachable = reachableIn(body).replaceAll(/\[\s{0,9}['"]([\w-]{1,99})['"]\s{0,9}\]/g, '.$1');
  return (UNTRUSTED.exec(reachable) ?? WHOLE_EVENT.exec(reachable))?.[0];
}

/** The name of a secret in an expression; GitHub's own token is one as well. */
export function secretIn(body: string): string | undefined {
  return /\bsecrets\.([\w-]{1,200})/i.exec(reachableIn(body))?.[1];
}
