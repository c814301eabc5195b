import type { Finding } from '../../model/finding.ts';
import type { DescribeRule } from '../../model/rule-text.ts';
import { safeJson } from '../safe-text.ts';
import { descriptorOf, ruleIdOf } from './rule-descriptor.ts';
import type { SizeMeter } from './size-meter.ts';

/** GitHub takes so many rules (SARIF support for code scanning). */
const MOST_RULES = 25_000;

/** The rules that results refer to, in order of their first result. */
export class RuleCatalog {
  readonly #describe: DescribeRule;
  readonly #meter: SizeMeter;
  readonly #indexes = new Map<string, number>();
  readonly #descriptors: object[] = [];

  constructor(describe: DescribeRule, meter: SizeMeter) {
    this.#describe = describe;
    this.#meter = meter;
  }

  /** What is to be written at the end: `reportingDescriptor` objects. */
  get descriptors(): readonly object[] {
    return this.#descriptors;
  }

  /** The index of a finding's rule; absent for rules beyond those the file describes. */
  indexOf(finding: Finding): number | undefined {
    const id = ruleIdOf(finding);
    const known = this.#indexes.get(id);
    if (known !== undefined || this.#descriptors.length >= MOST_RULES) return known;
    const descriptor = descriptorOf(id, finding, this.#describe(finding.ruleId));
    if (!this.#meter.takes(safeJson(descriptor))) return undefined;
    this.#indexes.set(id, this.#descriptors.length);
    this.#descriptors.push(descriptor);
    return this.#descriptors.length - 1;
  }
}
