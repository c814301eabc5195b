/** As long as an analyzer's id may be. */
const MOST_CHARACTERS = 64;

/** A tool's name as an analyzer's id: `Semgrep OSS` is `semgrep-oss`. */
export function toolId(name: string): string {
  const id = name
    .slice(0, MOST_CHARACTERS)
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/gu, '-')
    .replace(/^-+/u, '');
  return id === '' ? 'sarif' : id;
}
