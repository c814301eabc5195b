import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';

/** A value of the file with the place of its text. */
export interface Placed {
  readonly value: string;
  /** Where its source begins and ends, quotes and block header included. */
  readonly start: number;
  readonly end: number;
}

/** A value with its key. */
export interface Entry {
  readonly key: Placed;
  readonly node: unknown;
}

function placedOf(node: Scalar): Placed | undefined {
  if (node.range === null || node.range === undefined) return undefined;
  const { value: content } = node;
  // Numbers, truth and nothing by what stands there; a value of another kind is no scalar of a workflow.
  const value = typeof content === 'string' ? content : JSON.stringify(content ?? '');
  return { value, start: node.range[0], end: node.range[1] };
}

/** A scalar with its place; `undefined` for anything else. */
export function scalarOf(node: unknown): Placed | undefined {
  return isScalar(node) ? placedOf(node) : undefined;
}

/** The entries of a mapping, in order; none of anything else. */
export function entriesOf(node: unknown): Entry[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) => {
    const placed = scalarOf(key);
    return placed === undefined ? [] : [{ key: placed, node: value }];
  });
}

/** The items of a sequence; none of anything else. */
function itemsOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

/** The value under a key. */
export function valueAt(node: unknown, key: string): unknown {
  return entriesOf(node).find((entry) => entry.key.value === key)?.node;
}

/** A step of a job or of a composite action. */
export interface Step {
  readonly node: YAMLMap;
  readonly run: Placed | undefined;
  readonly uses: Placed | undefined;
  /** The key under which the step says what it does, for what concerns the whole step. */
  readonly with: unknown;
  readonly env: unknown;
}

/** The steps under `steps:`. */
export function stepsOf(node: unknown): Step[] {
  return itemsOf(valueAt(node, 'steps'))
    .filter((item) => isMap(item))
    .map((item) => ({
      node: item,
      run: scalarOf(valueAt(item, 'run')),
      uses: scalarOf(valueAt(item, 'uses')),
      with: valueAt(item, 'with'),
      env: valueAt(item, 'env'),
    }));
}

/** What starts a workflow. */
export function triggersOf(root: ParsedNode | null): ReadonlySet<string> {
  const on = valueAt(root, 'on');
  const names = [
    scalarOf(on)?.value,
    ...itemsOf(on).map((item) => scalarOf(item)?.value),
    ...entriesOf(on).map(({ key }) => key.value),
  ];
  return new Set(names.filter((name) => name !== undefined));
}
