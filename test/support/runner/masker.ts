/** Takes out of the log what `add-mask` names, from then on. */
export interface Masker {
  /** A value of several lines is masked as a whole and line by line. */
  add(value: string): void;
  readonly mask: (text: string) => string;
}

/** A masker that knows these values already (actions/runner, AddMaskCommandExtension and SecretMasker). */
export function createMasker(known: readonly string[]): Masker {
  let values: readonly string[] = [];
  const add = (value: string): void => {
    const parts = [value, ...value.split(/[\r\n]+/)].filter((part) => part.trim() !== '');
    // Longest first: where values overlap the runner masks all that any of them covers.
    values = [...new Set([...values, ...parts])].toSorted(
      (left, right) => right.length - left.length,
    );
  };
  known.forEach(add);
  return {
    add,
    mask: (text) => values.reduce((masked, value) => masked.replaceAll(value, '***'), text),
  };
}
