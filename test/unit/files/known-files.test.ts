import { describe, expect, it } from 'vitest';
import { isNamedBy, knownFile } from '../../../src/files/known-files.ts';

describe('knownFile', () => {
  it.each([
    ['node_modules/a/index.js', 'vendored'],
    ['packages/x/node_modules/a/index.js', 'vendored'],
    ['vendor/a.php', 'vendored'],
    ['lib/python3.12/site-packages/a.py', 'vendored'],
    ['pip/_vendor/a.py', 'vendored'],
    ['vendor/a.min.js', 'vendored'],
    ['a.min.js', 'generated'],
    ['a-min.css', 'generated'],
    ['a.min.mjs', 'generated'],
    ['app.js.map', 'generated'],
    ['package-lock.json', 'generated'],
    ['x/composer.lock', 'generated'],
    ['api_pb2.py', 'generated'],
    ['api_pb2_grpc.py', 'generated'],
    ['api_pb.rb', 'generated'],
    ['schema.generated.ts', 'generated'],
    ['__generated__/query.ts', 'generated'],
    ['dist/index.js', 'generated'],
    ['packages/x/dist/main.css', 'generated'],
    ['.next/server/page.js', 'generated'],
  ])('takes %s as %s', (path, reason) => {
    expect(knownFile(path.split('/'))?.reason).toBe(reason);
  });

  it.each([
    'a.py',
    'vendor.py',
    'vendors/a.rb',
    'lib/a.js',
    'build/webpack.config.js',
    'dist/build.py',
    'out/a.ts',
    'coverage/report.py',
    'external/client.rb',
    'admin.js',
    'min.js',
    'package.json',
    'generated.py',
  ])('takes %s as the project’s own', (path) => {
    expect(knownFile(path.split('/'))).toBeUndefined();
  });
});

describe('isNamedBy', () => {
  it.each([
    ['vendor/ours/**', 'vendor/ours/a.php', true],
    ['**/vendor', 'x/vendor/a.php', true],
    ['**/*.php', 'vendor/a.php', false],
    ['*.min.js', 'a.min.js', true],
    ['*.js', 'a.min.js', false],
    ['package-lock.json', 'package-lock.json', true],
    ['dist/**', 'dist/a.js', true],
  ])('%s and what gives %s away: %s', (pattern, path, expected) => {
    const known = knownFile(path.split('/'));
    expect(known !== undefined && isNamedBy(pattern, known)).toBe(expected);
  });
});
