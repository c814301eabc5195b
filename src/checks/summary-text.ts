/** The first half of a text, for when the whole is too much for GitHub. */
export function halfOf(text: string): string {
  return `${text.slice(0, Math.floor(text.length / 2))}\n\n…`;
}

/** What is added to a summary whose annotations are not all there. */
export function missingNote(missing: number, total: number): string {
  return `\n\nUp to ${missing} of ${total} annotations could not be posted here; the job summary counts every finding.`;
}
