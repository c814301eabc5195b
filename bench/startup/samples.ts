/** Small files with something to be found in each, by name. */
export const SAMPLES: Readonly<Record<string, string>> = {
  'main.py': `import os\n\n\ndef total(items=[]):\n    items.append(1)\n    return sum(items)\n`,
  'main.js': `export function same(a) {\n  if (a === a) return a;\n  const unused = 1;\n  return typeof a === 'strnig';\n}\n`,
  'main.ts': `export function same(a: number): boolean {\n  const unused = 1;\n  return a === NaN;\n}\n`,
  'main.rb': `class Total\n  def sum(items)\n    unused = 1\n    items.sum == items.sum\n  end\nend\n`,
  'main.php': `<?php\nfunction total(array $items) {\n    var_dump($items);\n    return array_sum($items);\n}\n`,
  'main.go': `package main\n\nfunc same(a int) bool {\n\treturn a == a\n}\n`,
  'main.md': `# Title\n\n#Not a title\n\n[empty]()\n`,
};
