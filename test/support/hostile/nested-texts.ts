/** A text for one file, whose name says what is in it. */
interface OddText {
  readonly path: string;
  readonly text: string;
}

/** How deep the texts nest: the depth the project's requirements name. */
const DEPTH = 10_000;

/** A thing put into itself: what opens it, what is in the middle, what closes it. */
type Nesting = readonly [open: string, core: string, close: string];

/** One language: what stands around the nested thing, and what can be nested in it. */
interface Language {
  readonly extension: string;
  readonly before: string;
  readonly after: string;
  readonly nestings: Readonly<Record<string, Nesting>>;
}

/** Blocks by indentation: each costs one space more on every line in it, so 10,000 would be 50 MB. */
const INDENTED = 1000;

/** Lines of Python, each indented by one more space than the one before. */
function indented(line: string): string {
  return Array.from({ length: INDENTED }, (_, level) => `${' '.repeat(level)}${line}\n`).join('');
}

const C_LIKE: Readonly<Record<string, Nesting>> = {
  parentheses: ['(', '1', ')'],
  'string concatenation': ["'a' + ", "'b'", ''],
  calls: ['f(', '1', ')'],
  'chained members': ['', 'a', '.b'],
};

const SCRIPT: Readonly<Record<string, Nesting>> = {
  ...C_LIKE,
  brackets: ['[', '1', ']'],
  braces: ['{a:', '1', '}'],
  'arrow functions': ['() => ', '1', ''],
  templates: ['`${', '1', '}`'],
};

const STATEMENTS: Readonly<Record<string, Nesting>> = {
  blocks: ['{', ';', '}'],
  'if and else': ['if (a) {} else ', '{}', ''],
  conditions: ['if (a) {', '', '}'],
  loops: ['for (;;) {', '', '}'],
  'block comments': ['/* ', '', '*/ '],
  'line comments': ['// a\n', '', ''],
};

const TYPES: Readonly<Record<string, Nesting>> = {
  generics: ['A<', 'B', '>'],
  'array types': ['', 'A', '[]'],
  unions: ['A | ', 'B', ''],
  'conditional types': ['A extends B ? C : ', 'D', ''],
};

const MARKUP: Readonly<Record<string, Nesting>> = {
  elements: ['<a>', 'b', '</a>'],
};

const LANGUAGES: readonly Language[] = [
  { extension: 'js', before: 'x = ', after: ';\n', nestings: SCRIPT },
  { extension: 'mjs', before: '', after: '\n', nestings: STATEMENTS },
  { extension: 'ts', before: 'type X = ', after: ';\n', nestings: TYPES },
  { extension: 'tsx', before: 'x = ', after: ';\n', nestings: MARKUP },
  {
    extension: 'json',
    before: '',
    after: '\n',
    nestings: { brackets: ['[', '', ']'], braces: ['{"a":', '1', '}'] },
  },
  {
    extension: 'jsonc',
    before: '',
    after: '\n',
    nestings: { 'block comments': ['/* ', '', '*/ '], 'mixed brackets': ['[{"a":', '1', '}]'] },
  },
  {
    extension: 'css',
    before: '',
    after: '\n',
    nestings: {
      blocks: ['a{', '', '}'],
      functions: ['a{b:calc(', '1', ')}'],
      parentheses: ['@media (', 'a', ') {}'],
      selectors: ['a:not(', 'b', ')'],
      combinators: ['a > ', 'b {}', ''],
      comments: ['/* ', '', '*/ '],
    },
  },
  {
    extension: 'graphql',
    before: '',
    after: '\n',
    nestings: {
      selections: ['{a', '', '}'],
      lists: ['{a(b:[', '1', '])}'],
      types: ['type A {a:[', 'B', ']}'],
    },
  },
  {
    extension: 'py',
    before: 'x = ',
    after: '\n',
    nestings: {
      ...C_LIKE,
      brackets: ['[', '1', ']'],
      braces: ['{1:', '1', '}'],
      lambdas: ['lambda: ', '1', ''],
      'formatted strings': ["f'{", '1', "}'"],
      'adjacent strings': ["'a' ", "'b'", ''],
      generics: ['A[', 'B', ']'],
    },
  },
  {
    extension: 'pyi',
    before: '',
    after: '\n',
    nestings: {
      blocks: [indented('if a:'), `${' '.repeat(INDENTED)}a`, ''],
      'if and else': ['if a:\n b\n', 'c', ''],
      elif: ['if a:\n b\n', `${'elif a:\n b\n'.repeat(DEPTH)}else:\n c`, ''],
      decorators: ['@a\n', 'def f(): b', ''],
      comments: ['# a\n', '', ''],
    },
  },
  {
    extension: 'rb',
    before: 'x = ',
    after: '\n',
    nestings: {
      ...C_LIKE,
      brackets: ['[', '1', ']'],
      braces: ['{a: ', '1', '}'],
      interpolations: ['"#{', '1', '}"'],
      arguments: ['f ', '1', ''],
      'word lists': ['%w(', 'a', ')'],
    },
  },
  {
    extension: 'rake',
    before: '',
    after: '\n',
    nestings: {
      blocks: ['foo { ', '1', ' }\n'],
      'do blocks': ['foo do\n', '1\n', 'end\n'],
      conditions: ['if a\n', 'b\n', 'end\n'],
      'if and else': ['if a\n b\nelse\n', 'c\n', 'end\n'],
      elsif: ['', `if a\n${'elsif b\n c\n'.repeat(DEPTH)}end\n`, ''],
      'many rescues': ['', `begin\na\n${'rescue B\n'.repeat(DEPTH)}end\n`, ''],
      modifiers: ['', 'a', ' if b'],
      comments: ['# a\n', '', ''],
      'block comments': ['=begin\na\n=end\n', '', ''],
    },
  },
  {
    extension: 'php',
    before: '<?php\n$x = ',
    after: ';\n',
    nestings: {
      ...C_LIKE,
      'string concatenation': ["'a' . ", "'b'", ''],
      'chained members': ['', '$a', '->b'],
      'chained calls': ['', '$a', '->b()'],
      subscripts: ['', '$a', '[1]'],
      brackets: ['[', '1', ']'],
      arrays: ['array(', '1', ')'],
      'arrow functions': ['fn() => ', '1', ''],
      closures: ['function () { return ', '1', ';}'],
      interpolations: ['"{$a[', '1', ']}"'],
      matches: ['match (1) { default => ', '1', '}'],
    },
  },
  {
    extension: 'phtml',
    before: '<?php\n',
    after: '\n',
    nestings: {
      ...STATEMENTS,
      'else if': ['if ($a) {} else ', '{}', ''],
      elseif: ['', `if ($a) {}${' elseif ($b) {}'.repeat(DEPTH)}`, ''],
      finally: ['try {} finally {', 'return 1;', '}'],
      catches: ['', `try {}${' catch (A $a) {}'.repeat(DEPTH)}`, ''],
      switches: ['switch ($a) { case 1: ', 'var_dump($a);', '}'],
      cases: ['', `switch ($a) {${'case f(): break;'.repeat(DEPTH)}}`, ''],
      'debug calls': ['var_dump(', '$a', ');'],
      tags: ['?><?php ', '', ''],
      'shell commands': ['`{$a', '', '}`;'],
      attributes: ['#[A(', '1', ')]'],
    },
  },
];

function textsOf({ extension, before, after, nestings }: Language): OddText[] {
  return Object.entries(nestings).map(([kind, [open, core, close]]) => {
    // What is repeated already stays as it is.
    const times = open.length + core.length + close.length > DEPTH ? 1 : DEPTH;
    return {
      path: `${kind.replaceAll(' ', '-')}.${extension}`,
      text: before + open.repeat(times) + core + close.repeat(times) + after,
    };
  });
}

/** Nested texts in every language of every analyzer: each is analyzed, or named as what it broke. */
export const NESTED_TEXTS: readonly OddText[] = LANGUAGES.flatMap(textsOf);
