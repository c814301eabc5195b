/** The Python versions that the shipped Ruff knows, as it names them. */
export const PYTHON_VERSIONS = [
  'py37',
  'py38',
  'py39',
  'py310',
  'py311',
  'py312',
  'py313',
  'py314',
  'py315',
] as const;

/** The operators of PEP 440 that set a lower end, with the major and minor version after them. */
const LOWER_END = /^\s*(?:===?|~=|>=?)\s*v?(?:0!)?(\d{1,4})\.(\d{1,4})(?!\d)/;

/**
 * The lowest Python version that a `requires-python` allows, such as `py39` for `>=3.9,<4`;
 * `undefined` when it names none that Ruff knows.
 */
export function lowestVersion(requiresPython: string): string | undefined {
  const lowest = requiresPython
    .split(',')
    .map((specifier) => LOWER_END.exec(specifier))
    .filter((match) => match !== null)
    .map(([, major, minor]) => ({ major: Number(major), minor: Number(minor) }))
    .toSorted((left, right) => left.major - right.major || left.minor - right.minor)[0];
  if (lowest === undefined) return undefined;
  const name = `py${lowest.major}${lowest.minor}`;
  return PYTHON_VERSIONS.find((version) => version === name);
}
