import type { Annotation } from '../model/delivery.ts';
import type { AnnotationKey } from './missing-annotations.ts';
import { missingAnnotations } from './missing-annotations.ts';

/** What of a completion's annotations is known to be on GitHub. */
export class Arrivals {
  readonly #wanted: readonly Annotation[];
  #arrived: AnnotationKey[];
  #doubtful: readonly Annotation[] = [];
  #count: number;

  /** Begins with what an earlier process posted, and with how many annotations the check run has. */
  constructor(wanted: readonly Annotation[], arrived: readonly AnnotationKey[], count: number) {
    this.#wanted = wanted;
    this.#arrived = [...arrived];
    this.#count = count;
  }

  /** How many annotations the check run has, whoever posted them. */
  get count(): number {
    return this.#count;
  }

  /** Those not known to have arrived, in order. */
  get missing(): readonly Annotation[] {
    return missingAnnotations(this.#wanted, this.#arrived);
  }

  /** A page arrived; the check run has so many annotations with it. */
  note(page: readonly Annotation[], count: number): void {
    this.#arrived.push(...page);
    this.#count = count;
  }

  /** Nobody knows whether the page arrived; nothing may be posted after it. */
  doubt(page: readonly Annotation[]): void {
    this.#doubtful = page;
  }

  /** A later answer counts the annotations, and so tells of the page in doubt. */
  settle(count: number): void {
    if (count > this.#count) this.#arrived.push(...this.#doubtful);
    this.#count = Math.max(this.#count, count);
  }

  /** The check run was made anew and has none. */
  startAnew(): void {
    this.#arrived = [];
    this.#count = 0;
  }
}
