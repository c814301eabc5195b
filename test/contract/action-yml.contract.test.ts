import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../src/inputs/input-table.ts';
import { parseInputs } from '../../src/inputs/parse-inputs.ts';
import { ANALYZER_IDS, inputsFrom } from '../support/inputs.ts';

interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

// The file is ours; every field used is asserted below.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const action = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
) as ActionMetadata;

const OUTPUTS = [
  'conclusion',
  'complete',
  'findings',
  'errors',
  'warnings',
  'notices',
  'files-selected',
  'files-analyzed',
  'files-unanalyzed',
  'cpus',
  'workers',
  'duration-ms',
  'check-run-url',
  'sarif-file',
  'journal',
];

describe('action.yml', () => {
  it('declares exactly the inputs of the table, in its order, with its words and defaults', () => {
    expect(Object.entries(action.inputs)).toEqual(
      INPUTS.map((input) => [
        input.name,
        { description: input.description, default: input.default },
      ]),
    );
  });

  it('declares defaults that parse', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, input.default]),
    );
    expect(() => parseInputs(inputsFrom(defaults), ANALYZER_IDS)).not.toThrow();
  });

  it('declares every output, each with a description of one line', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS);
    for (const { description } of Object.values(action.outputs)) {
      expect(description).toMatch(/^[^\n]+\.$/u);
    }
  });

  it('runs the bundles on Node 24, and the post step always', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    });
  });

  it('has what the marketplace asks for: a name, a description of at most 125 characters, branding', () => {
    expect(action.name).toBe('Evenkeel');
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(action.branding).toEqual({ icon: 'anchor', color: 'blue' });
  });

  it('writes its defaults as strings, which is what the runner hands over', () => {
    for (const input of Object.values(action.inputs)) expect(input.default).toBeTypeOf('string');
  });

  it('has descriptions that a Markdown table can show as they are', () => {
    for (const { description } of Object.values(action.inputs)) {
      expect(description).not.toMatch(/[|`\n<>]/u);
    }
  });
});
