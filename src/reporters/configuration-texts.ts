import { assertNever } from '../errors.ts';
import type {
  Origin,
  ResolvedConfiguration,
  ResolvedLevel,
} from '../model/resolved-configuration.ts';
import { safeJson, safeText } from './safe-text.ts';

function originJson(origin: Origin): object {
  // On the command line an input is a flag.
  return origin.kind === 'input' ? { kind: 'flag' } : origin;
}

function levelJson({ name, level, origins }: ResolvedLevel): object {
  return { name, severity: level, origins: origins.map(originJson) };
}

function* member(name: string, items: readonly object[], end: string): Iterable<string> {
  yield `  "${name}": [`;
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${safeJson(item)}`;
  }
  yield items.length === 0 ? `]${end}\n` : `\n  ]${end}\n`;
}

/** The resolved configuration as JSON, one value a line. */
export function* configurationJson(resolved: ResolvedConfiguration): Iterable<string> {
  const { file = null, inputs, analyzers, rules, overrides, tools } = resolved;
  yield `{\n  "file": ${safeJson(file)},\n`;
  yield* member(
    'inputs',
    inputs.map(({ name, value, origins }) => ({ name, value, origins: origins.map(originJson) })),
    ',',
  );
  yield* member(
    'analyzers',
    analyzers.map(({ name, isEnabled, origins }) => {
      return { name, enabled: isEnabled, origins: origins.map(originJson) };
    }),
    ',',
  );
  yield* member('rules', rules.map(levelJson), ',');
  yield* member(
    'overrides',
    overrides.map(({ paths, origins, rules: own }) => {
      return { paths, origins: origins.map(originJson), rules: own.map(levelJson) };
    }),
    ',',
  );
  yield* member(
    'tools',
    tools.map(({ name, files, origins }) => {
      return { name, files, origins: origins.map(originJson) };
    }),
    '',
  );
  yield '}\n';
}

function originText(origin: Origin): string {
  switch (origin.kind) {
    case 'input':
      return 'flag';
    case 'default':
      return 'default';
    case 'file':
      return `${origin.path}:${String(origin.line)}`;
    default:
      return assertNever(origin);
  }
}

/** One value: its name, what it is, and from where. */
type Row = readonly [name: string, value: string, origins: readonly Origin[]];

function* section(title: string, rows: readonly Row[]): Iterable<string> {
  if (rows.length === 0) return;
  yield `\n${title}\n`;
  const cells = rows.map(([name, value, origins]) => [
    safeText(name),
    safeText(value === '' ? '-' : value),
    safeText(origins.map(originText).join(', ')),
  ]);
  const widths = [0, 1].map((at) => Math.max(...cells.map((cell) => (cell[at] ?? '').length)));
  for (const [name = '', value = '', origin = ''] of cells) {
    yield `  ${name.padEnd(widths[0] ?? 0)}  ${value.padEnd(widths[1] ?? 0)}  ${origin}\n`;
  }
}

function valueText(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}

function levelRow({ name, level, origins }: ResolvedLevel): Row {
  return [name, level, origins];
}

/** The resolved configuration for people. */
export function* configurationText(resolved: ResolvedConfiguration): Iterable<string> {
  const { file, inputs, analyzers, rules, overrides, tools } = resolved;
  yield `Configuration file: ${file === undefined ? 'none' : safeText(file)}\n`;
  yield* section(
    'Inputs',
    inputs.map(({ name, value, origins }): Row => [name, valueText(value), origins]),
  );
  yield* section(
    'Analyzers',
    analyzers.map(({ name, isEnabled, origins }): Row => [name, isEnabled ? 'on' : 'off', origins]),
  );
  yield* section('Rules', rules.map(levelRow));
  for (const { paths, origins, rules: own } of overrides) {
    const from = origins.map(originText).join(', ');
    yield* section(safeText(`Rules for ${paths.join(', ')} (${from})`), own.map(levelRow));
  }
  yield* section(
    'Tools',
    tools.map(({ name, files, origins }): Row => [name, files.join(', '), origins]),
  );
}
