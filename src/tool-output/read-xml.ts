import { SaxesParser } from 'saxes';

/** The attributes of an element. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Told of elements as they come. */
export interface XmlReader {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Ends the reading: the text is no XML from here on. */
class XmlFault extends Error {
  override readonly name = 'XmlFault';
}

/** Where the XML begins, behind the warnings that tools print. */
function startOf(text: string): number {
  const declared = text.indexOf('<?xml');
  return declared >= 0 ? declared : text.search(/<[A-Za-z]/u);
}

/**
 * Reads XML up to its end, or to where it is no XML any more; what comes back is why it was not the
 * whole, as the end of a sentence. No entity but XML's own five is known, so none can grow, and
 * nothing is fetched.
 */
export function readXml(text: string, reader: XmlReader): string | undefined {
  const start = startOf(text);
  if (start < 0) return text.trim() === '' ? 'it is empty' : 'it is not XML';
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => {
    throw new XmlFault();
  });
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
  parser.on('closetag', ({ name }) => reader.close?.(name));
  parser.on('text', (content) => reader.text?.(content));
  parser.on('cdata', (content) => reader.text?.(content));
  try {
    parser.write(text.slice(start)).close();
    return undefined;
  } catch (error) {
    if (error instanceof XmlFault) return 'it is not whole XML';
    throw error;
  }
}

/** An attribute with something in it. */
export function attributeOf(attributes: XmlAttributes, name: string): string | undefined {
  const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === '' ? undefined : value;
}

/** An attribute that is a whole number from 0 on. */
export function numberAttribute(attributes: XmlAttributes, name: string): number | undefined {
  const value = attributeOf(attributes, name);
  return value !== undefined && /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}
