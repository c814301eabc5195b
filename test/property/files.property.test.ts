import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/errors.ts';
import { expandBraces } from '../../src/files/brace-expansion.ts';
import { discoverFiles } from '../../src/files/discover-files.ts';
import { attributesOf, parseAttributeFile } from '../../src/files/git-attributes.ts';
import { matchesGlob } from '../../src/files/glob.ts';
import type { LinguistMarks } from '../../src/files/linguist-marks.ts';
import {
  isContainedPath,
  toFileName,
  toPathBytes,
  type ListedFile,
  type ListedKind,
} from '../../src/files/listed-file.ts';
import { createRecordSplitter } from '../../src/files/nul-records.ts';
import type { OnDisk } from '../../src/files/on-disk.ts';
import { parseGlob } from '../../src/files/parse-glob.ts';
import { parsePathFilter } from '../../src/files/path-filter.ts';
import { SKIP_REASONS } from '../../src/model/skip.ts';
import { createRules, createSources, listing, marksReader } from '../support/discovery-sources.ts';

/** Few letters, so that patterns and names meet often. */
const name = fc.string({ unit: fc.constantFrom('a', 'b', '.', '-'), minLength: 1, maxLength: 5 });
const path = fc
  .array(name, { minLength: 1, maxLength: 5 })
  .map((names) => names.join('/'))
  .filter((text) => isContainedPath(text));

const patternPart = fc.oneof(
  name,
  fc.constantFrom('*', '?', '[ab]', '[!a]', 'a*', '*b', '*a*', '**'),
);
const pattern = fc
  .array(
    fc.array(patternPart, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((segments) => segments.join('/'));

function matches(glob: string, file: string): boolean {
  const parsed = parseGlob(glob);
  return parsed.kind === 'glob' && matchesGlob(parsed.glob, file.split('/'));
}

describe('globs', () => {
  it('can be any text: parsing and matching never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (glob, file) => {
        expect(typeof matches(glob, file)).toBe('boolean');
        expect(['expanded', 'malformed']).toContain(expandBraces(glob).kind);
      }),
    );
  });

  it('match a path that is written with every character escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (file) => {
        const escaped = Array.from(file, (character) =>
          character === '/' ? '/' : `\\${character}`,
        );
        expect(matches(escaped.join(''), file)).toBe(true);
      }),
    );
  });
});

describe('parsePathFilter', () => {
  it('parses any line or throws what the user can fix', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      pattern,
      fc.string({ unit: fc.constantFrom('{', '}', ',', '!', '(', '[', '*', '\\', '/', 'a', '#') }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        try {
          parsePathFilter('include', lines);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
        }
      }),
    );
  });
});

describe('parseAttributeFile', () => {
  it('parses any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(
          '"',
          '\\',
          '*',
          'a',
          '[',
          ']',
          '/',
          '!',
          '#',
          '-',
          ' ',
          '\t',
          '\n',
          '=',
        ),
      }),
    );
    fc.assert(
      fc.property(text, path, (content, file) => {
        const parsed = parseAttributeFile(content);
        expect(attributesOf(file, () => parsed)).toBeInstanceOf(Map);
      }),
    );
  });
});

describe('toFileName', () => {
  it('keeps every byte of a name, and shows text alone', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const shown = toFileName(Buffer.from(bytes));
        expect([...toPathBytes(shown)]).toEqual([...bytes]);
        expect(shown.path).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe('createRecordSplitter', () => {
  it('finds the same records however the stream is cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ min: 1, maxLength: 6 })),
        fc.array(fc.nat(8)),
        (records, cuts) => {
          let rest = Buffer.concat(records.flatMap((record) => [record, Buffer.of(0)]));
          const splitter = createRecordSplitter();
          const found: Buffer[] = [];
          for (const cut of [...cuts, rest.length]) {
            found.push(...(splitter.push(rest.subarray(0, cut)) ?? []));
            rest = rest.subarray(cut);
          }
          found.push(...(splitter.push(rest) ?? []));
          expect(found.map((bytes) => [...bytes])).toEqual(records.map((bytes) => [...bytes]));
        },
      ),
    );
  });
});

interface Case {
  readonly file: ListedFile;
  readonly onDisk: OnDisk;
  readonly marks: LinguistMarks;
}

const mark = fc.constantFrom(true, false, undefined);
const listedCase: fc.Arbitrary<Case> = fc.record({
  file: fc.record({
    path: fc
      .tuple(
        fc.constantFrom('', 'vendor/', 'docs/', 'dist/'),
        path,
        fc.constantFrom('', '.py', '.min.js', '_pb2.py'),
      )
      .map((parts) => parts.join('')),
    kind: fc.constantFrom<ListedKind>('file', 'file', 'file', 'symlink', 'submodule', 'special'),
  }),
  onDisk: fc.oneof(
    fc.nat(2_000).map((sizeBytes) => ({ kind: 'file', sizeBytes }) as const),
    fc.constantFrom<OnDisk>({ kind: 'symlink' }, { kind: 'special' }, { kind: 'missing' }),
  ),
  marks: fc.record({ isGenerated: mark, isVendored: mark }),
});
const cases = fc.uniqueArray(listedCase, { selector: ({ file }) => file.path, maxLength: 40 });
const patterns = fc.array(
  fc.oneof(
    fc.constantFrom('docs', '*.py', '!*a*', 'vendor/'),
    pattern.filter((text) => !text.split('/').includes('..')),
  ),
  { maxLength: 3 },
);

function select(listed: readonly Case[], include: readonly string[], exclude: readonly string[]) {
  const byPath = new Map(listed.map((entry) => [entry.file.path, entry]));
  return discoverFiles({
    rules: createRules({
      include: parsePathFilter('include', include),
      exclude: parsePathFilter('exclude', exclude),
    }),
    sources: createSources({
      listTracked: () =>
        listing(...listed.map(({ file }) => ({ kind: 'files', files: [file] }) as const)),
      openTrackedMarks: () =>
        marksReader(Object.fromEntries(listed.map(({ file, marks }) => [file.path, marks]))),
      readStatus: ({ path: file }) => byPath.get(file)?.onDisk ?? { kind: 'missing' },
    }),
    signal: new AbortController().signal,
  });
}

describe('discoverFiles', () => {
  it('selects every listed file or counts it once under one reason, and sorts', async () => {
    await fc.assert(
      fc.asyncProperty(cases, patterns, patterns, async (listed, include, exclude) => {
        fc.pre(exclude[0]?.startsWith('!') !== true && listed.length > 0);
        const discovery = await select(listed, include, exclude);
        if (discovery.kind !== 'discovered') throw new Error('Expected it to end.');
        const { files, skipped } = discovery.selection;
        const counts = Object.values(skipped).reduce((sum, count) => sum + count, 0);
        expect(files.length + counts).toBe(listed.length);
        expect(
          Object.keys(skipped).every((reason) => SKIP_REASONS.some((known) => known === reason)),
        ).toBe(true);
        const paths = Array.from(files, (file) => file.path);
        expect(paths).toEqual([...new Set(paths)].toSorted());
        const kinds = new Map(
          listed.map(({ file, onDisk }) => [file.path, [file.kind, onDisk.kind]]),
        );
        for (const file of paths) expect(kinds.get(file)).toEqual(['file', 'file']);
      }),
    );
  });

  it('does not depend on the order of the listing', async () => {
    await fc.assert(
      fc.asyncProperty(cases, patterns, async (listed, include) => {
        fc.pre(listed.length > 0);
        const discovery = await select(listed, include, []);
        expect(await select(listed.toReversed(), include, [])).toEqual(discovery);
      }),
    );
  });
});
