import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What a reader of Markdown gets to see. */
export interface RenderedMarkdown {
  /** Names of all elements, each once. */
  readonly elements: ReadonlySet<string>;
  readonly links: readonly string[];
  /** All attributes but the addresses of links, as `element name=value`. */
  readonly attributes: readonly string[];
  /** Texts outside of code. */
  readonly texts: readonly string[];
  /** Comments, which hide what follows when they are not closed. */
  readonly comments: number;
}

interface Found extends RenderedMarkdown {
  readonly elements: Set<string>;
  readonly links: string[];
  readonly attributes: string[];
  readonly texts: string[];
  comments: number;
}

/** Renders as GitHub does, without its last filter: every tag that gets through is seen. */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const html = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const found: Found = { elements: new Set(), links: [], attributes: [], texts: [], comments: 0 };
  visit(parseFragment(html), false, found);
  return found;
}

function visit(node: Node, isCode: boolean, found: Found): void {
  if (node.nodeName === '#comment') found.comments += 1;
  if (node.nodeName === '#text' && 'value' in node && !isCode) found.texts.push(node.value);
  if ('tagName' in node) visitElement(node, found);
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) visit(child, isCode || node.nodeName === 'code', found);
}

function visitElement({ tagName, attrs }: DefaultTreeAdapterMap['element'], found: Found): void {
  found.elements.add(tagName);
  for (const { name, value } of attrs) {
    if (tagName === 'a' && name === 'href') found.links.push(value);
    else found.attributes.push(`${tagName} ${name}=${value}`);
  }
}
