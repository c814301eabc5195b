import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attributesOf,
  parseAttributeFile,
  type Assignment,
} from '../../src/files/git-attributes.ts';
import { createTempRepository, type TempRepository } from '../support/temp-repository.ts';

/** Paths that patterns of the same few letters often match. */
const PATHS = [
  'a',
  'b',
  'ab',
  'a.b',
  '.a',
  'a-b',
  'é',
  'a b',
  '*',
  '[a]',
  'a\\b',
  'a/b',
  'a/a/b',
  'b/a',
  'b/a/b/a',
  'a/.a/b',
  'ab/ba/ab',
  'a/b/a.b',
  'b/b/b/b/b',
];

/** The attributes lines give or take; a line's own is `x` with its number. */
const NAMES = ['m', 'n', 'o'];

const segment = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      '.',
      '-',
      'é',
      '*',
      '**',
      '?',
      '[ab]',
      '[!a]',
      '[^b-z]',
      '[a-]',
      '[]a]',
      '[[:alpha:]]',
      '[[:a]',
      '[[:no:]]',
      '[a',
      '\\a',
      '\\*',
      '\\',
      ']',
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));
const pattern = fc
  .tuple(
    fc.constantFrom('', '', '', '/', '!'),
    fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/')),
    fc.constantFrom('', '', '', '', '/', '/**'),
  )
  .map((parts) => parts.join(''))
  // Git takes `**` for a globstar also right after its literal beginning, `a**`, against its manual.
  .filter((text) => !/[^/*]\*\*|\*\*[^/*]/.test(text));
const quoted = fc.oneof(
  pattern,
  fc.constantFrom(
    '"a b"',
    '"\\303\\251"',
    '"\\141"',
    '"a',
    '"a\\qb"',
    '"a"b',
    '""',
    '[attr]m',
    '#a',
  ),
);
const assignment = fc
  .tuple(
    fc.constantFrom('', '', '-', '!'),
    fc.constantFrom(...NAMES),
    fc.constantFrom('', '', '=v', '='),
  )
  .map(([prefix, name, value]) => (prefix === '' ? `${name}${value}` : `${prefix}${name}`));
const line = fc
  .tuple(quoted, fc.array(assignment, { maxLength: 3 }), fc.constantFrom('', ' ', '\t', '\r'))
  .map(([glob, assignments, end]) => [glob, ...assignments].join(' ') + end);
const file = fc.array(line, { maxLength: 12 });

function toState(text: string): Assignment['value'] {
  if (text === 'unspecified') return undefined;
  return text === 'set' ? true : text === 'unset' ? false : text;
}

describe('attributesOf', () => {
  let repository: TempRepository;
  beforeAll(() => {
    repository = createTempRepository({ 'a/file': '' });
  });
  afterAll(() => {
    repository[Symbol.dispose]();
  });

  /** What Git says of every path, as `[path, attribute, value]`. */
  function askGit(
    names: readonly string[],
  ): readonly (readonly [string, string, Assignment['value']])[] {
    const output = execFileSync(
      'git',
      ['-c', 'core.attributesFile=/dev/null', 'check-attr', '-z', '--stdin', ...names],
      {
        cwd: repository.root,
        input: PATHS.map((path) => `${path}\0`).join(''),
        encoding: 'utf8',
        stdio: 'pipe',
      },
    );
    const fields = output.split('\0');
    return Array.from({ length: (fields.length - 1) / 3 }, (_, index) => {
      const [path = '', name = '', value = ''] = fields.slice(index * 3, index * 3 + 3);
      return [path, name, toState(value)];
    });
  }

  it('says what git check-attr says', () => {
    fc.assert(
      fc.property(file, file, (top, below) => {
        const files = new Map<string, string>();
        for (const [folder, lines] of [
          ['', top],
          ['a', below],
        ] as const) {
          // Each line also sets an attribute of its own, so that each is judged and not only the last.
          const marked = lines.map((text, index) => text.replace(/\r?$/, ` x${folder}${index}`));
          files.set(folder, `${marked.join('\n')}\n`);
        }
        repository.write({
          '.gitattributes': files.get('') ?? '',
          'a/.gitattributes': files.get('a') ?? '',
        });
        const own = [...top.keys()].map((index) => `x${index}`);
        const names = [...NAMES, ...own, ...[...below.keys()].map((index) => `xa${index}`)];
        const parsed = new Map(
          [...files].map(([folder, text]) => [folder, parseAttributeFile(text)]),
        );
        for (const [path, name, value] of askGit(names)) {
          const said = attributesOf(path, (folder) => parsed.get(folder)).get(name);
          expect([path, name, said]).toEqual([path, name, value]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
