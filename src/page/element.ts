type Attributes = Readonly<Record<string, string | number | boolean>>;

/**
 * Makes an element. Children that are strings become text nodes, never markup: everything the page
 * shows of a repository goes through here.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(key, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
}

/** A link for addresses that lead to the web and nowhere else; else plain text. */
export function link(href: string | null, text: string): Node {
  return href !== null && /^https?:\/\//u.test(href)
    ? element('a', { href, rel: 'noreferrer' }, text)
    : document.createTextNode(text);
}

/** A section with its heading, which names it for screen readers. */
export function section(id: string, title: string, ...children: readonly Node[]): HTMLElement {
  const heading = element('h2', { id: `${id}-heading` }, title);
  return element('section', { id, 'aria-labelledby': `${id}-heading` }, heading, ...children);
}
