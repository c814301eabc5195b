import { describe, expect, it } from 'vitest';
import {
  isBiomeFile,
  isDeclarationFile,
  isMinified,
} from '../../../../src/analyzers/biome/biome-files.ts';

describe('the files of Biome', () => {
  it.each([
    'a.js',
    'a.mjs',
    'a.cjs',
    'a.jsx',
    'a.ts',
    'a.mts',
    'a.cts',
    'a.tsx',
    'a.json',
    'a.jsonc',
    'a.css',
    'a.graphql',
    'a.gql',
    'x.code-workspace',
    'deep/.babelrc',
    'deep/node_modules_of_ours/a.js',
  ])('are such as %s', (path) => {
    expect(isBiomeFile(path)).toBe(true);
  });

  it.each(['a.vue', 'a.scss', 'a.json5', '.eslintrc', 'js', 'a.js.map', 'lib/node_modules/a.js'])(
    'are not such as %s',
    (path) => {
      expect(isBiomeFile(path)).toBe(false);
    },
  );
});

describe('declarations of types', () => {
  it('are told by the name, also of what is no script', () => {
    expect(isDeclarationFile('a.d.ts')).toBe(true);
    expect(isDeclarationFile('a.d.mts')).toBe(true);
    expect(isDeclarationFile('a.d.css.ts')).toBe(true);
    expect(isDeclarationFile('d.ts')).toBe(false);
    expect(isDeclarationFile('a.ts')).toBe(false);
  });
});

describe('minified files', () => {
  const longLine = `${'a=1;'.repeat(1_000)}\n`;

  it('have lines that are long on average', () => {
    expect(isMinified('a.js', longLine)).toBe(true);
    expect(isMinified('a.css', longLine)).toBe(true);
  });

  it('are not those with one long line among many', () => {
    expect(isMinified('a.js', longLine + 'a = 1;\n'.repeat(500))).toBe(false);
  });

  it('are not short, and are scripts or stylesheets', () => {
    expect(isMinified('a.js', 'a=1;'.repeat(100))).toBe(false);
    expect(isMinified('a.ts', longLine)).toBe(false);
    expect(isMinified('a.json', longLine)).toBe(false);
  });
});
