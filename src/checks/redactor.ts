/** Shorter values are words, not secrets: replacing them would tear the text apart. */
const SHORTEST_SECRET = 6;

const MASK = '***';

/** GitHub's own tokens, whoever's they are (about authentication to GitHub, docs.github.com). */
const GITHUB_TOKENS = /\b(?:gh[opsru]_[A-Za-z0-9]{30,}|github_pat_\w{30,})\b/g;

/**
 * A function that replaces the given secrets by `***`, also as other formats write them: in base64 at
 * any alignment, in hexadecimal, percent-encoded, and escaped for JSON, XML or HTML; and whatever
 * looks like a token of GitHub. The runner masks its log and the job summary, but not what goes
 * through the API.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap(linesOf).flatMap(formsOf))]
    // Longest first, so that a secret inside a longer one does not leave the rest of it behind.
    .toSorted((left, right) => right.length - left.length);
  return (text) =>
    forms
      .reduce((cleaned, form) => cleaned.replaceAll(form, MASK), text)
      .replace(GITHUB_TOKENS, MASK);
}

function linesOf(secret: string): readonly string[] {
  return [secret, ...secret.split(/\r?\n/)]
    .map((line) => line.trim())
    .filter((line) => line.length >= SHORTEST_SECRET);
}

function formsOf(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const percent = encodeURIComponent(bytes.toString('utf8'));
  const base64 = base64Forms(bytes);
  const hexadecimal = bytes.toString('hex');
  return [
    secret,
    percent,
    percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    percent.replaceAll('%20', '+'),
    ...base64,
    ...base64.map(toUrlAlphabet),
    hexadecimal,
    hexadecimal.toUpperCase(),
    JSON.stringify(secret).slice(1, -1),
    escapeMarkup(secret, '&#39;'),
    escapeMarkup(secret, '&apos;'),
  ];
}

/** A secret inside a longer text has three encodings, by where it starts; the edge characters depend on the neighbours and are left out. */
function base64Forms(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor((shifted.length * 8) / 6);
    return shifted.toString('base64').slice(start, end);
  });
}

function toUrlAlphabet(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_');
}

function escapeMarkup(text: string, apostrophe: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", apostrophe);
}
