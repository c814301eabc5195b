import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNOTATIONS_PER_REQUEST, AnnotationQueue } from '../../../src/checks/annotation-queue.ts';
import type { Annotation } from '../../../src/model/delivery.ts';
import { createAnnotations } from '../../support/github/check-run-session.ts';

const PLENTY = 1_000_000;

function drain(queue: AnnotationQueue): readonly (readonly Annotation[])[] {
  const pages: (readonly Annotation[])[] = [];
  while (!queue.isEmpty) pages.push(queue.take().annotations);
  return pages;
}

describe('the queue of annotations', () => {
  it('loses nothing, repeats nothing and keeps the order, in pages that a request can hold', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 300 }),
        fc.integer({ min: 200, max: 20_000 }),
        (count, pageBytes) => {
          const annotations = createAnnotations(count);
          const pages = drain(new AnnotationQueue(annotations, pageBytes));
          expect(pages.flat()).toEqual(annotations);
          for (const page of pages) {
            expect(page.length).toBeLessThanOrEqual(ANNOTATIONS_PER_REQUEST);
            // A single annotation may be larger than a page; it must be tried all the same.
            if (page.length > 1)
              expect(JSON.stringify(page).length).toBeLessThanOrEqual(pageBytes + 2);
          }
        },
      ),
    );
  });

  it('gives an empty page when nothing is left', () => {
    expect(new AnnotationQueue([], PLENTY).take().annotations).toEqual([]);
  });

  it('comes down to the bad one alone, and drops only that', () => {
    const annotations = createAnnotations(50);
    const queue = new AnnotationQueue(annotations, PLENTY);
    const accepted: Annotation[] = [];
    while (!queue.isEmpty) {
      const page = queue.take();
      if (page.annotations.some(({ start_line }) => start_line === 18)) queue.refuse(page);
      else accepted.push(...page.annotations);
    }
    expect(accepted).toEqual(annotations.filter(({ start_line }) => start_line !== 18));
  });

  it('first replaces what GitHub has refused before: characters beyond U+FFFF', () => {
    const [first] = createAnnotations(1);
    if (first === undefined) throw new Error('Expected an annotation.');
    const queue = new AnnotationQueue(
      [{ ...first, message: '🦩', title: 'a 🦩', path: '🦩.ts' }],
      PLENTY,
    );
    queue.refuse(queue.take());
    expect(queue.take().annotations).toEqual([
      { ...first, message: '\u{fffd}', title: 'a \u{fffd}', path: '🦩.ts' },
    ]);
  });

  it('gives up the search after a limited number of requests', () => {
    const queue = new AnnotationQueue(createAnnotations(2500), PLENTY);
    let requests = 0;
    while (!queue.isEmpty) {
      queue.refuse(queue.take());
      requests += 1;
    }
    expect(requests).toBeLessThanOrEqual(41);
  });
});
