/** Shorter values are words, not secrets: replacing them would tear the text apart. */
const SHORTEST_SECRET = 6;

const MASK = '***';

/**
 * A function that replaces the given secrets by `***`, also in base64 at any alignment and
 * percent-encoded. The runner masks its log and the job summary, but not what goes through the API.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap(linesOf).flatMap(formsOf))]
    // Longest first, so that a secret inside a longer one does not leave the rest of it behind.
    .toSorted((left, right) => right.length - left.length);
  return (text) => forms.reduce((cleaned, form) => cleaned.replaceAll(form, MASK), text);
}

function linesOf(secret: string): readonly string[] {
  return [secret, ...secret.split(/\r?\n/)]
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_SECRET);
}

function formsOf(secret: string): readonly string[] {
  return [secret, encodeURIComponent(toWellFormed(secret)), ...base64Forms(secret)];
}

/** A secret inside a longer text has three encodings, by where it starts; the edge characters depend on the neighbours and are left out. */
function base64Forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  return [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor((shifted.length * 8) / 6);
    return shifted.toString('base64').slice(start, end);
  });
}

function toWellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
