import type { RepositoryContext } from '../model/report.ts';
import { encodeMark, encodePath } from './encode-path.ts';
import { safeSentence, shorten } from './safe-text.ts';

/** A piece of Markdown that is safe to put into a document: made here, never by concatenating names. */
export type Markdown = string & { readonly markdown: unique symbol };

/** Text of our own, known to be Markdown. Never for anything that comes from the repository. */
export function ownMarkdown(text: string): Markdown {
  // The brand has no value at run time; this is the one place that gives it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text as Markdown;
}

/**
 * Untrusted text as a code span on one line. Nothing inside is Markdown, HTML, a mention, a link or a
 * reference: the fence is longer than any run of backticks in it, and it holds no line end.
 */
export function codeSpan(text: string, mostChars = 300): Markdown {
  const content = shorten(safeSentence(text), mostChars);
  if (content.trim() === '') return ownMarkdown('` `');
  const runs = content.match(/`+/g) ?? [];
  const fence = '`'.repeat(runs.reduce((longest, run) => Math.max(longest, run.length), 0) + 1);
  // One space on each side is taken off again by the renderer (CommonMark 0.31.2, code spans).
  const pad = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return ownMarkdown(`${fence}${pad}${content}${pad}${fence}`);
}

/** A link with an address of our own making. */
export function link(label: Markdown, url: string | undefined): Markdown {
  if (url === undefined) return label;
  return ownMarkdown(`[${label}](${url})`);
}

/**
 * A table. A pipe ends a cell even inside a code span, unless a backslash stands before it (GFM,
 * tables). A backslash of the text's own in front of a pipe would take ours for its pair, and cannot
 * be written there: a space keeps the two apart.
 */
export function table(header: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown {
  const lines = [
    `| ${header.join(' | ')} |`,
    `|${' --- |'.repeat(header.length)}`,
    ...rows.map((cells) => `| ${cells.map(toCell).join(' | ')} |`),
  ];
  return ownMarkdown(lines.join('\n'));
}

function toCell(content: Markdown): string {
  return content.replace(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
}

/** The page of a file at the commit, with the lines marked. */
export function blobUrl(
  context: RepositoryContext,
  path: string,
  lines?: { readonly startLine: number; readonly endLine: number },
): string {
  const { serverUrl, repository, sha, pathPrefix } = context;
  const whole = pathPrefix === '' ? path : `${pathPrefix}/${path}`;
  const { startLine, endLine } = lines ?? { startLine: 0, endLine: 0 };
  const end = endLine > startLine ? `-L${endLine}` : '';
  const anchor = startLine > 0 ? `#L${startLine}${end}` : '';
  return `${serverUrl}/${repository}/blob/${encodePath(sha)}/${encodePath(whole)}${anchor}`;
}

/** A path of the repository, with a link to it at the commit where there is one. */
export function pathLink(path: string, context: RepositoryContext | undefined): Markdown {
  return link(codeSpan(path), context === undefined ? undefined : blobUrl(context, path));
}

/** An address below a server's, each part of the path encoded. */
export function encodedUrl(serverUrl: string, path: string): string {
  return `${serverUrl}/${encodePath(path)}`;
}

/** An address from a rule, if it is one a browser may be sent to. */
export function helpLink(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' && href.length <= 500
    ? href.replace(/[()<>|\\]/g, encodeMark)
    : undefined;
}
