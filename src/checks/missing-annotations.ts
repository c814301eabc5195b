import type { Annotation } from '../model/delivery.ts';
import { replaceAstral } from './plain-text.ts';

/** What tells one annotation from another, whatever a server does to its message. */
export type AnnotationKey = Pick<Annotation, 'path' | 'start_line' | 'title'>;

/**
 * The annotations that are not among those that arrived, in order. Several alike are told apart by
 * their number only: of three of which two arrived, the last is missing.
 */
export function missingAnnotations(
  wanted: readonly Annotation[],
  arrived: Iterable<AnnotationKey>,
): readonly Annotation[] {
  const counts = new Map<string, number>();
  for (const annotation of arrived) {
    const key = keyOf(annotation);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return wanted.filter((annotation) => {
    const key = keyOf(annotation);
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    return left === 0;
  });
}

function keyOf({ path, start_line: line, title }: AnnotationKey): string {
  return JSON.stringify([path, line, replaceAstral(title)]);
}
