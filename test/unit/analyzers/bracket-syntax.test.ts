import { assert, constantFrom, array, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeJavaSyntax } from '../../../src/analyzers/java/judge-java-syntax.ts';
import { judgeRustSyntax } from '../../../src/analyzers/rust/judge-rust-syntax.ts';

describe('judgeJavaSyntax', () => {
  it.each([
    'class A { int f() throws E { return a[0]; } }',
    '@A({"a", "b",}) class B { enum C { D(1), E(2),; } }',
    'for (;;) { if (x) foo(); else return; do i++; while (x); }',
    'import a.b.*; @interface A { String f() default "x"; int[] g() default {}; }',
    'switch (x) { case 1 -> 2; default -> throw y; case P(int a) when a > 1: yield 3; }',
    '@SuppressWarnings("x") public int x; void f(@A("b") int c) {}',
    'char c = \'"\'; String s = "\\"("; // ( " \'',
    '/* ( */ var s = """\n "x" \\""" ( """;',
    'Object o = (String) "x"; boolean b = "x" instanceof String;',
    'int x = y > 0 ? -1 : +1; List<?> l = new ArrayList<>();',
    'record P(int x) implements Q {} sealed interface S permits T {}',
  ])('is quiet on %s', (text) => {
    expect(judgeJavaSyntax(text)).toBeUndefined();
  });

  it.each([
    ['f(a', '`(` is never closed'],
    ['f(a))', '`)` closes nothing'],
    ['{ f(a; }', '`(` is never closed'],
    ['{ a ) }', '`)` closes nothing'],
    ['/* a', '`/*` is never closed'],
    ['s = "a;\n', '`"` is never closed'],
    ['x = ;', 'expected a value between `=` and `;`'],
    ['f(a,)', 'expected a value between `,` and `)`'],
    ['f() g();', 'expected an operator or `;` before `g`'],
    ['x = "a" b;', 'expected an operator or `;` before this'],
    ['x = a[0] return y;', 'expected an operator or `;` before this'],
  ])('tells of %j', (text, message) => {
    expect(judgeJavaSyntax(text)?.message).toBe(message);
  });
});

describe('judgeRustSyntax', () => {
  it.each([
    "fn f<'a>(x: &'a str) { let c = '('; let d = '\\''; let e = b'{'; }",
    'let a = r##"x "# ( "##; let b = br"("; let c = c"("; let r#type = 1;',
    '/* ( /* [ */ { */ // )',
    '#!/usr/bin/env cargo\n---\nname = "x(\n---\nfn main() {}',
    'let a = "\\"( \n )";',
  ])('is quiet on %s', (text) => {
    expect(judgeRustSyntax(text)).toBeUndefined();
  });

  it.each([
    ['fn f() { g(1; }', '`(` is never closed'],
    ['fn f() { g(1)) }', '`)` closes nothing'],
    ['/* /* */', '`/*` is never closed'],
    ['r#"a"', '`r#"` is never closed'],
  ])('tells of %j', (text, message) => {
    expect(judgeRustSyntax(text)?.message).toBe(message);
  });

  it('finds text of any brackets balanced exactly where every bracket has its partner', () => {
    const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
    const isBalanced = (text: string): boolean => {
      const open: string[] = [];
      for (const each of text) {
        if (closing[each] !== undefined) open.push(closing[each]);
        else if (each !== ' ' && open.pop() !== each) return false;
      }
      return open.length === 0;
    };
    assert(
      property(array(constantFrom('(', ')', '[', ']', '{', '}', ' ')), (characters) => {
        const text = characters.join('');
        expect(judgeRustSyntax(text) === undefined).toBe(isBalanced(text));
      }),
    );
  });
});
