import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePhpSyntax } from '../../../../src/analyzers/php/judge-php-syntax.ts';

const judge = (code: string) => judgePhpSyntax(`<?php ${code}`)?.message;

describe('judgePhpSyntax', () => {
  it.each([
    ['function f() {', '`{` is never closed.'],
    ['f(1, [2, 3);', '`)` closes nothing.'],
    ['}', '`}` closes nothing.'],
    ["$a = 'x;", "`'` is never closed."],
    ['$a = "x {$b;', '`${` is never closed.'],
    ['/* comment', '`/*` is never closed.'],
    ['$a = <<<X\n text', '`<<<X` is never closed.'],
    ['$a = 1 $b = 2;', 'Expected an operator or `;` after `1`, found `$b`.'],
    ['f($a)\n$b = 2;', 'Expected an operator or `;` after `)`, found `$b`.'],
    ['$a[1] return;', 'Expected an operator or `;` after `]`, found `return`.'],
    ['"a" "b";', 'Expected an operator or `;` after `"a"`, found `"b"`.'],
    ['$a = ;', 'Expected a value after `=`, found `;`.'],
    ['f($a, $b->);', 'Expected a value after `->`, found `)`.'],
  ])('rejects %j', (code, message) => {
    expect(judge(code)).toBe(message);
  });

  it.each([
    'if ($a) $b = 1; else $c = 2;',
    'while (f()) $b = 1;',
    'return (int) $a;',
    'foreach (f($a) as $key => $value) {}',
    'f($a) or die("x");',
    '$f = function ($a) use ($b) { return $a; };',
    'new class(1) extends A implements B {};',
    'try { f(); } catch (A | B $error) {}',
    'function f(#[A(1)] $a, (A&B)|null $b, public readonly (A&B) $c) {}',
    '$a = "x {$b["c"]} ${d} \\" {$e->f("}")} $g[0]";',
    "$a = 'it\\'s' . \"it's\";",
    "$a = <<<X\n it's \" { \n X . 'b';",
    "$a = <<<'X'\n{$b\nX;",
    '# comment ( [ {',
    '// comment ?> ( html <?php f(); /* } */',
    '$a = `ls {$b}`;',
    'for (;;) {} list($a, , $b) = $c; f(...); f($a, ); [$a, $b,];',
    '$$a = 1; $a?->b; A::class; $a::$b; exit -1;',
    'echo 1 ?> text ( <?= $a ?> } <?php f();',
    'f(); __halt_compiler(); ( [ {',
    'match (true) { $a => 1, default => 2 };',
    'switch ($a) { case 1: f(); case "x": }',
  ])('accepts %j', (code) => {
    expect(judge(code)).toBeUndefined();
  });

  it('takes a file without an opening tag for text', () => {
    expect(judgePhpSyntax('it\'s ((( <?xml version="1.0" ?>')).toBeUndefined();
  });

  it('points into the text, whatever the text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (code) => {
        const text = `<?php ${code}`;
        const error = judgePhpSyntax(text);
        expect(error?.start ?? 0).toBeLessThanOrEqual(text.length);
        expect(error?.end ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
