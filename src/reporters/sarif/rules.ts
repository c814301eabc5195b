import type { Finding } from '../../model/finding.ts';
import type { ImportedRule, ImportedTool, Imports } from '../../model/imported.ts';
import type { DescribeRule } from '../../model/rule-text.ts';
import { safeJson, safeText, shorten } from '../safe-text.ts';
import { descriptorOf, importedDescriptorOf, ruleIdOf } from './rule-descriptor.ts';
import type { SizeMeter } from './size-meter.ts';

/** GitHub takes so many rules, and so many extensions (SARIF support for code scanning). */
const MOST_RULES = 25_000;
const MOST_EXTENSIONS = 100;
const NAME_CHARS = 255;

/** Where a result says that its rule is described. */
export interface RuleReference {
  /** Among the driver's rules. */
  readonly ruleIndex?: number;
  /** Among those of an extension. Neither is there when there are more rules than the file describes. */
  readonly rule?: {
    readonly id: string;
    readonly index: number;
    readonly toolComponent: { readonly index: number };
  };
}

/** The rules of one tool, in order of their first result. */
interface Component {
  /** Its place among the extensions; absent for the driver, which is Evenkeel. */
  readonly extension: number | undefined;
  readonly descriptors: object[];
}

/** The rules that results refer to: our own in the driver, those of each other tool in an extension. */
export class RuleCatalog {
  readonly #describe: DescribeRule;
  readonly #meter: SizeMeter;
  readonly #tools: ReadonlyMap<string, ImportedTool>;
  readonly #rules: ReadonlyMap<string, ImportedRule>;
  readonly #references = new Map<string, RuleReference>();
  readonly #driver: Component = { extension: undefined, descriptors: [] };
  readonly #extensions = new Map<string, Component>();
  #size = 0;

  constructor(describe: DescribeRule, meter: SizeMeter, imports?: Imports) {
    this.#describe = describe;
    this.#meter = meter;
    this.#tools = new Map(imports?.tools.map((tool) => [tool.analyzer, tool]));
    this.#rules = new Map(imports?.rules.map((rule) => [rule.ruleId, rule]));
  }

  /** What is to be written at the end: `reportingDescriptor` objects. */
  get descriptors(): readonly object[] {
    return this.#driver.descriptors;
  }

  /** The other tools, as `toolComponent` objects with their rules. */
  get extensions(): readonly object[] {
    return Array.from(this.#extensions, ([analyzer, { descriptors }]) => {
      const { name = analyzer, version } = this.#tools.get(analyzer) ?? {};
      const told = version === undefined ? {} : { version: shorten(safeText(version), NAME_CHARS) };
      return { name: shorten(safeText(name), NAME_CHARS), ...told, rules: descriptors };
    });
  }

  /** Where a finding's rule is described. */
  referenceOf(finding: Finding): RuleReference {
    const id = ruleIdOf(finding);
    const known = this.#references.get(id);
    if (known !== undefined || this.#size >= MOST_RULES) return known ?? {};
    const text = this.#describe(finding.ruleId);
    const component = text === undefined ? this.#componentOf(finding.analyzer) : this.#driver;
    const imported = this.#rules.get(finding.ruleId);
    const descriptor =
      text === undefined && imported !== undefined
        ? importedDescriptorOf(id, finding, imported)
        : descriptorOf(id, finding, text);
    if (!this.#meter.takes(safeJson(descriptor))) return {};
    const reference = referenceTo(id, component);
    component.descriptors.push(descriptor);
    this.#references.set(id, reference);
    this.#size += 1;
    return reference;
  }

  #componentOf(analyzer: string): Component {
    const known = this.#extensions.get(analyzer);
    if (known !== undefined) return known;
    const extension = this.#extensions.size;
    if (!this.#tools.has(analyzer) || extension === MOST_EXTENSIONS) return this.#driver;
    const component = { extension, descriptors: [] };
    this.#extensions.set(analyzer, component);
    return component;
  }
}

function referenceTo(id: string, { extension, descriptors }: Component): RuleReference {
  const index = descriptors.length;
  if (extension === undefined) return { ruleIndex: index };
  return { rule: { id, index, toolComponent: { index: extension } } };
}
