import type { Files } from '../../support/temp-repository.ts';

/** A file for each analyzer, with mistakes that every test knows, and one that nobody analyses. */
export const SAMPLE: Files = {
  'app/report.py': `import os

def total(rows):
    return sum(row.price for row in rows) + tax
`,
  'lib/account.rb': `def close(account)
  unused = account.balance
  if state = 1
    account.close!
  end
rescue Exception
  nil
end
`,
  'ui/cart.ts': `export function total(prices: readonly number[]): number {
  let sum = 0;
  for (const price of prices) {
    if (price === NaN) continue;
    sum += price;
  }
  debugger;
  return sum;
}
`,
  'web/index.php': `<?php
eval($_GET['code']);
if ($user = 1) {
    echo 'welcome';
}
`,
  'notes.bin': 'Nobody analyses this.\n',
};

/** What there is to find in them: `path:line:column rule`, in the report's order. */
export const SAMPLE_PLACES = [
  'app/report.py:1:8 ruff/F401',
  'app/report.py:4:45 ruff/F821',
  'lib/account.rb:2:3 prism/unused-local-variable',
  'lib/account.rb:3:14 prism/equal-in-conditional',
  'lib/account.rb:6:8 ruby-rules/rescue-exception',
  'ui/cart.ts:4:9 biome/correctness/useIsNan',
  'ui/cart.ts:7:3 biome/suspicious/noDebugger',
  'web/index.php:2:1 php-rules/eval-of-request',
  'web/index.php:3:5 php-rules/assignment-in-condition',
] as const;

/** The part of it that is quickest to analyse, for tests to which the language is all the same. */
export const PHP_SAMPLE: Files = {
  'web/index.php': SAMPLE['web/index.php'] ?? '',
  'web/broken.php': '<?php\nif (\n',
  'web/debug.php': '<?php\nvar_dump($all);\n',
  'notes.bin': 'Nobody analyses this.\n',
};

/** What there is to find in it. */
export const PHP_SAMPLE_PLACES = [
  'web/broken.php:2:4 php-rules/syntax',
  'web/debug.php:2:1 php-rules/debug-output',
  'web/index.php:2:1 php-rules/eval-of-request',
  'web/index.php:3:5 php-rules/assignment-in-condition',
] as const;

/** PHP, which is the quickest to load, with one finding of severity error and no other. */
export const ERROR_PHP = '<?php\nif (\n';

/** PHP with one finding of severity notice and no other. */
export const NOTICE_PHP = '<?php\nvar_dump($all);\n';

/** PHP without any finding. */
export const CLEAN_PHP = "<?php\necho 'hello';\n";

const METHODS = 900;

function busyText(name: string, methods: number): string {
  return Array.from(
    { length: methods },
    (_, index) =>
      `def ${name}_${index}(left, right)\n  [left, right].map { |each| each + ${index} }\nend\n`,
  ).join('\n');
}

/** Clean Ruby that takes seconds to analyse: one file of 0.9 MB, and so many of 70 kB. */
export function createBusyFiles(count: number): Files {
  const small = Array.from({ length: count }, (_, file) => [
    `lib/small_${file}.rb`,
    busyText(`small_${file}`, METHODS),
  ]);
  return Object.fromEntries([['lib/large.rb', busyText('large', METHODS * 12)], ...small]);
}
