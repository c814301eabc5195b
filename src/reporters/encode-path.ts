/** A path as part of an address: each segment percent-encoded, so that nothing in it ends the address or means something there. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  // Half a character cannot be encoded; it cannot come from a file name in UTF-8 either.
  const wellFormed = Buffer.from(segment, 'utf8').toString('utf8');
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, encodeMark);
}

/** One ASCII character, percent-encoded. */
export function encodeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
