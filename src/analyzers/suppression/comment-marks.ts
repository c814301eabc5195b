import { posix } from 'node:path';

/** What begins a comment, by the family of a file's language. */
const HASH = ['#'];
const SLASH = ['//', '/*'];
const MARKUP = ['<!--'];

/** Languages by their extension, or by the whole name where there is none. */
const MARKS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    [
      'py pyi rb rake gemspec ru builder jbuilder sh bash zsh ksh bats yml yaml toml graphql gql pl pm tf hcl ex exs r cfg conf properties dockerfile containerfile makefile mk gemfile rakefile gitignore gitattributes',
      HASH,
    ],
    [
      'js jsx mjs cjs ts tsx mts cts go java rs c h cc cpp hpp cs kt kts swift scala jsonc json5',
      SLASH,
    ],
    ['css', ['/*']],
    ['scss less', SLASH],
    ['php phtml inc', [...HASH, ...SLASH, ...MARKUP]],
    ['html htm xhtml xml svg md mdx markdown', MARKUP],
    ['vue svelte astro', [...SLASH, ...MARKUP]],
    ['erb rhtml', ['<%#', ...MARKUP]],
    ['sql lua hs', ['--']],
    ['ini', [';', '#']],
  ].flatMap(([names, marks]) =>
    String(names)
      .split(' ')
      .map((name) => [name, [marks ?? []].flat()] as const),
  ),
);

/** A language that is not known may have any of these; JSON has none. */
const ANY = [...HASH, ...SLASH, ...MARKUP];

/** What begins a comment in a file of this path. */
export function commentMarksOf(path: string): readonly string[] {
  const name = posix.basename(path).toLowerCase();
  if (name.endsWith('.json')) return SLASH;
  const extension = posix.extname(name).slice(1);
  return MARKS.get(extension === '' ? name.replace(/^\./u, '') : extension) ?? ANY;
}
