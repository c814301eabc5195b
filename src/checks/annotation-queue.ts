import type { Annotation } from '../model/delivery.ts';
import { replaceAstral } from './plain-text.ts';

/** The Checks API takes at most 50 annotations a request; further requests append (REST API, check runs). */
export const ANNOTATIONS_PER_REQUEST = 50;

/** Requests beyond the planned ones that looking for the annotations GitHub refuses may cost: one bad of 50 costs 13, two cost 19. */
const MOST_SEARCH_REQUESTS = 40;

/** What goes into one request. */
export interface AnnotationPage {
  readonly annotations: readonly Annotation[];
  /** Whether characters beyond U+FFFF have been replaced already. */
  readonly isPlain: boolean;
}

const EMPTY: AnnotationPage = { annotations: [], isPlain: true };

/**
 * The annotations still to be posted, in order, in pages that a request can hold. GitHub refuses a
 * page without saying which annotation it dislikes, so a refused page comes back simplified, then in
 * halves, until the bad one is alone and dropped.
 */
export class AnnotationQueue {
  #pages: AnnotationPage[];
  #searches = 0;

  constructor(annotations: readonly Annotation[], pageBytes: number) {
    this.#pages = toPages(annotations, pageBytes);
  }

  get isEmpty(): boolean {
    return this.#pages.length === 0;
  }

  /** The next page; an empty one when none is left. */
  take(): AnnotationPage {
    return this.#pages.shift() ?? EMPTY;
  }

  /** The page was not sent after all. */
  putBack(page: AnnotationPage): void {
    if (page.annotations.length > 0) this.#pages.unshift(page);
  }

  /** Nothing more is to be posted. */
  clear(): void {
    this.#pages = [];
  }

  /** GitHub holds something in the page for invalid. */
  refuse(page: AnnotationPage): void {
    this.#searches += 1;
    if (this.#searches > MOST_SEARCH_REQUESTS) return this.clear();
    const plain = page.isPlain ? page.annotations : page.annotations.map(withoutAstral);
    const isChanged = plain.some((annotation, index) => annotation !== page.annotations[index]);
    if (isChanged) this.putBack({ annotations: plain, isPlain: true });
    else this.split({ annotations: plain, isPlain: true });
  }

  /** No page may be larger than half of this one, which comes back in two: whoever refused it would refuse the others. */
  shrink(page: AnnotationPage): void {
    const most = Math.ceil(page.annotations.length / 2);
    this.#pages = [page, ...this.#pages].flatMap(({ annotations, isPlain }) =>
      Array.from({ length: Math.ceil(annotations.length / most) }, (_, part) => ({
        annotations: annotations.slice(part * most, (part + 1) * most),
        isPlain,
      })),
    );
  }

  /** Puts the page back in two halves; a single annotation is dropped. */
  split(page: AnnotationPage): void {
    if (page.annotations.length < 2) return;
    const middle = Math.ceil(page.annotations.length / 2);
    this.putBack({ ...page, annotations: page.annotations.slice(middle) });
    this.putBack({ ...page, annotations: page.annotations.slice(0, middle) });
  }
}

function toPages(annotations: readonly Annotation[], pageBytes: number): AnnotationPage[] {
  const pages: Annotation[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const annotation of annotations) {
    const size = Buffer.byteLength(JSON.stringify(annotation)) + 1;
    const page = pages.at(-1);
    if (page === undefined || page.length === ANNOTATIONS_PER_REQUEST || bytes + size > pageBytes) {
      pages.push([annotation]);
      bytes = size;
    } else {
      page.push(annotation);
      bytes += size;
    }
  }
  return pages.map((page) => ({ annotations: page, isPlain: false }));
}

/** GitHub has refused characters beyond U+FFFF in texts; the path must stay what it is. */
function withoutAstral(annotation: Annotation): Annotation {
  const message = replaceAstral(annotation.message);
  const title = replaceAstral(annotation.title);
  if (message === annotation.message && title === annotation.title) return annotation;
  return { ...annotation, message, title };
}
