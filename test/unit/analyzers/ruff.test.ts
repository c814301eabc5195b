import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruff } from '../../../src/analyzers/ruff.ts';
import type { Match } from '../../../src/model/finding.ts';
import { openAnalyzerContext } from '../../support/analyzer-context.ts';

type Files = Readonly<Record<string, string>>;

/** Analyses one file of a repository, with an engine of its own. */
async function analyze(path: string, files: Files): Promise<readonly Match[]> {
  const loaded = await ruff.load(openAnalyzerContext(files));
  return loaded.analyze({ path, text: files[path] ?? '' });
}

async function rulesIn(path: string, files: Files): Promise<readonly string[]> {
  return (await analyze(path, files)).map(({ rule }) => rule);
}

function googleStyle(rules: string): string {
  return `[lint]\nselect = [${rules}]\npydocstyle.convention = "google"\n`;
}

describe('ruff.claims', () => {
  it.each(['a.py', 'a/b.pyi', 'gui.pyw', 'ruff.toml', 'a/.ruff.toml', 'pyproject.toml'])(
    'claims %s',
    (path) => {
      expect(ruff.claims(path)).toBe(true);
    },
  );

  it.each(['a.ipynb', 'a.py.txt', 'py', 'ruff.toml.in', '{{ name }}/a.py', 'a.pyx', 'a.pyc'])(
    'does not claim %s',
    (path) => {
      expect(ruff.claims(path)).toBe(false);
    },
  );
});

describe('ruff', () => {
  it('reports what a package passes on as no unused import, unless the project asks', async () => {
    const files = { 'p/__init__.py': 'from .a import b\n', 'q/__init__.py': 'from .a import b\n' };
    expect(await rulesIn('p/__init__.py', files)).toEqual([]);
    const asking = { ...files, 'q/ruff.toml': '[lint]\nextend-select = ["F401"]\n' };
    expect(await rulesIn('q/__init__.py', asking)).toEqual(['F401']);
  });

  it('does not ask for docstrings in private modules, nor in a package as if it were a module', async () => {
    const files = {
      'ruff.toml': '[lint]\nselect = ["D"]\n',
      'p/_private.py': 'def f(): ...\n',
      'p/public.py': 'def f(): ...\n',
      'p/__init__.py': '',
    };
    expect(await rulesIn('p/_private.py', files)).toEqual([]);
    expect(await rulesIn('p/public.py', files)).toEqual(['D100', 'D103']);
    expect(await rulesIn('p/__init__.py', files)).toEqual([]);
  });

  it("keeps a docstring convention's choice, and the rules that are named against it", async () => {
    const text = '"""Module."""\n\n\ndef f():\n    """Do it"""\n';
    expect(await rulesIn('a.py', { 'a.py': text, 'ruff.toml': googleStyle('"D"') })).not.toContain(
      'D400',
    );
    expect(
      await rulesIn('a.py', { 'a.py': text, 'ruff.toml': googleStyle('"D", "D400"') }),
    ).toContain('D400');
  });

  it('gives codes where preview would have names', async () => {
    const files = {
      'a.py': 'import os\n',
      'ruff.toml': 'preview = true\n[lint]\nselect = ["unused-import"]\n',
    };
    expect(await rulesIn('a.py', files)).toEqual(['F401']);
  });

  it('takes the Python version of a pattern over that of the project', async () => {
    const text = 'match 1:\n    case _:\n        pass\n';
    const files = {
      'tools/a.py': text,
      'src/a.py': text,
      'ruff.toml': 'target-version = "py38"\n[per-file-target-version]\n"tools/*" = "py312"\n',
    };
    expect(await rulesIn('src/a.py', files)).toEqual(['invalid-syntax']);
    expect(await rulesIn('tools/a.py', files)).toEqual([]);
  });

  it('knows the names that the project calls built in', async () => {
    const files = { 'a.py': 'print(magic, _)\n', 'ruff.toml': 'builtins = ["magic"]\n' };
    const [match, ...rest] = await analyze('a.py', files);
    expect(rest).toEqual([]);
    expect(match?.message).toContain('`_`');
  });

  it('lets a configuration nearer to the file win, and reads none above the analysed folder', async () => {
    const files = {
      'ruff.toml': '[lint]\nselect = ["F401"]\n',
      'a/pyproject.toml': '[tool.ruff.lint]\nselect = ["F821"]\n',
      'a/b/pyproject.toml': '[project]\nname = "no settings for Ruff"\n',
      'a/b/c.py': 'import os\nx = y\n',
      'c.py': 'import os\nx = y\n',
    };
    expect(await rulesIn('a/b/c.py', files)).toEqual(['F821']);
    expect(await rulesIn('c.py', files)).toEqual(['F401']);
  });

  it('follows settings that stand where they stood before there was [lint]', async () => {
    const files = {
      'ruff.toml': 'select = ["E402", "F401"]\nper-file-ignores = { "a.py" = ["F401"] }\n',
      'a.py': 'x = 1\nimport os\n',
    };
    expect(await rulesIn('a.py', files)).toEqual(['E402']);
  });

  it('takes the Python version from the nearest project that asks for one', async () => {
    const files = {
      'pyproject.toml': '[project]\nrequires-python = ">=3.8"\n',
      'sub/ruff.toml': '',
      'sub/a.py': 'match 1:\n    case _:\n        pass\n',
      'new/pyproject.toml': '[project]\nrequires-python = ">=3.12"\n',
      'new/a.py': 'match 1:\n    case _:\n        pass\n',
    };
    expect(await rulesIn('sub/a.py', files)).toEqual(['invalid-syntax']);
    expect(await rulesIn('new/a.py', files)).toEqual([]);
  });

  it('looks only at what the project includes', async () => {
    const files = {
      'ruff.toml': 'include = ["src/**/*.py"]\nextend-include = ["bin/*"]\n',
      'src/a.py': 'x = y\n',
      'bin/a.py': 'x = y\n',
      'other/a.py': 'x = y\n',
    };
    expect(await rulesIn('src/a.py', files)).toEqual(['F821']);
    expect(await rulesIn('bin/a.py', files)).toEqual(['F821']);
    expect(await rulesIn('other/a.py', files)).toEqual([]);
  });

  it('leaves out what Ruff leaves out, once a project uses Ruff', async () => {
    const files = { 'build/venv/a.py': 'x = y\n' };
    expect(await rulesIn('build/venv/a.py', files)).toEqual(['F821']);
    expect(await rulesIn('build/venv/a.py', { ...files, 'ruff.toml': '' })).toEqual([]);
    const own = { ...files, 'ruff.toml': 'exclude = ["other"]\n' };
    expect(await rulesIn('build/venv/a.py', own)).toEqual(['F821']);
  });

  it('lets what the configuration of a file breaks cost nothing but that', async () => {
    const files = {
      'ruff.toml': 'line-length = "wide"\n[lint]\nselect = ["F401", "X999", "E501"]\n',
      'a.py': `import os # ${'long '.repeat(30)}\n`,
    };
    expect((await rulesIn('a.py', files)).toSorted()).toEqual(['E501', 'F401']);
  });

  it('takes no harm from a configuration that nests too deeply', async () => {
    const deep = '['.repeat(60) + ']'.repeat(60);
    const files = {
      'ruff.toml': `[lint]\nignore = ["F841"]\npylint = ${deep}\nexternal = ${deep}\n`,
      'a.py': 'import os\n',
    };
    expect(await rulesIn('a.py', files)).toEqual(['F401']);
  });

  it('throws what breaks the engine, so that the worker is given up', async () => {
    const loaded = await ruff.load(openAnalyzerContext());
    const text = `x = ${'1+'.repeat(200_000)}1\n`;
    expect(() => loaded.analyze({ path: 'a.py', text })).toThrow(Error);
  });

  it('tells the memory of its module, which grows with a large file', async () => {
    const loaded = await ruff.load(openAnalyzerContext());
    const before = loaded.memoryBytes();
    loaded.analyze({ path: 'a.py', text: 'x = [1, 2, 3]\n'.repeat(40_000) });
    expect(before).toBeGreaterThan(1_000_000);
    expect(loaded.memoryBytes()).toBeGreaterThan(before);
  });

  it('keeps finding the same with more configurations than it keeps workspaces', async () => {
    const folders = Array.from({ length: 80 }, (_, index) => `f${index}`);
    const files = Object.fromEntries(
      folders.map((folder, index) => [
        `${folder}/ruff.toml`,
        index % 2 === 0 ? '[lint]\nselect = ["F401"]\n' : '[lint]\nselect = ["F821"]\n',
      ]),
    );
    const loaded = await ruff.load(openAnalyzerContext(files));
    const check = (): string[] =>
      folders.flatMap((folder) =>
        loaded
          .analyze({ path: `${folder}/a.py`, text: 'import os\nx = y\n' })
          .map(({ rule }) => rule),
      );
    const first = check();
    expect(first).toEqual(folders.map((_, index) => (index % 2 === 0 ? 'F401' : 'F821')));
    expect(check()).toEqual(first);
  });

  it('never throws on a configuration, and places what it finds inside the file', async () => {
    const key = fc.constantFrom(
      'extend',
      'exclude',
      'include',
      'select',
      'ignore',
      'line-length',
      'target-version',
      'builtins',
      'preview',
      'lint',
      'isort',
      'pydocstyle',
      'convention',
      'per-file-ignores',
      'flake8-quotes',
      'per-file-target-version',
      '__proto__',
      'constructor',
      'zzz',
    );
    const value = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        fc.constantFrom(
          '"F401"',
          '"ALL"',
          '"X1"',
          '"["',
          '"../a"',
          '"ruff.toml"',
          '"py38"',
          'true',
        ),
        fc.constantFrom('-1', '1e9', 'nan', '99999999999999999999', '1979-05-27', '"\\u0000"'),
        fc.array(tie('any'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
        fc
          .uniqueArray(fc.tuple(key, tie('any')), { maxLength: 4, selector: ([name]) => name })
          .map((entries) => `{${entries.map((entry) => entry.join(' = ')).join(', ')}}`),
      ),
    })).any;
    const toml = fc
      .uniqueArray(fc.tuple(key, value), { selector: ([name]) => name })
      .map((entries) => entries.map((entry) => entry.join(' = ')).join('\n'));
    const { assets } = openAnalyzerContext();
    await fc.assert(
      fc.asyncProperty(fc.oneof(toml, fc.string()), async (text) => {
        const files: Files = { 'ruff.toml': text, 'a.py': 'import os\nx = y\n' };
        const project = { read: (path: string) => files[path] };
        const loaded = await ruff.load({ assets, project });
        loaded.analyze({ path: 'a.py', text: files['a.py'] ?? '' });
        const lines = text.split('\n');
        for (const match of loaded.analyze({ path: 'ruff.toml', text })) {
          expect(match.startLine).toBe(match.endLine);
          expect(match.startColumn).toBeGreaterThanOrEqual(1);
          expect(match.startColumn).toBeLessThanOrEqual(match.endColumn);
          expect(match.endColumn).toBeLessThanOrEqual((lines[match.endLine - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('places what it finds inside the file, whatever the text', async () => {
    const token = fc.constantFrom(
      'import os',
      'x = y',
      '"é😀"',
      'def f(a=[]):',
      '\n',
      '\r\n',
      '\r',
      '\f',
      '\u2028',
      '    ',
      '(',
      "f'{",
      '"""',
      '\ufeff',
      '\\',
      '# noqa',
      ';',
    );
    const loaded = await ruff.load(openAnalyzerContext());
    fc.assert(
      fc.property(fc.array(token, { maxLength: 20 }), (tokens) => {
        const text = tokens.join('');
        const lines = text.split('\n');
        for (const match of loaded.analyze({ path: 'a.py', text })) {
          expect(match.startLine).toBeGreaterThanOrEqual(1);
          expect(match.endLine).toBeLessThanOrEqual(lines.length);
          expect(match.startColumn).toBeLessThanOrEqual(
            (lines[match.startLine - 1] ?? '').length + 1,
          );
          expect(match.endColumn).toBeLessThanOrEqual((lines[match.endLine - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
