import { describe, expect, it } from 'vitest';
import { resolveLocation } from '../../../src/sarif-in/resolve-location.ts';

const ROOTS = ['/home/runner/work/app/app', 'D:/a/app/app'];
const BASE_IDS = {
  SRC: { uri: 'src/', uriBaseId: 'ROOT' },
  ROOT: { uri: 'file:///home/runner/work/app/app/' },
  BARE: { uri: 'lib' },
  TRIVY: { uri: 'file:///' },
  LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
  NAMED: { description: { text: 'The root.' } },
};

function resolve(uri: string, uriBaseId?: string): string {
  const place = resolveLocation({ uri, uriBaseId }, { roots: ROOTS, baseIds: BASE_IDS });
  return place.kind === 'inside' ? `${place.path}${place.isGuess ? ' ?' : ''}` : place.kind;
}

describe('a location', () => {
  it.each([
    ['src/a.js', undefined, 'src/a.js'],
    ['./src//a.js', undefined, 'src/a.js'],
    ['src/../a.js', undefined, 'a.js'],
    [String.raw`src\a.js`, undefined, 'src/a.js'],
    ['src/with%20space%5Band%5D.js', undefined, 'src/with space[and].js'],
    ['src/100%.js', undefined, 'src/100%.js'],
    ['src/%E2%82%AC.js', undefined, 'src/€.js'],
    ['file:///home/runner/work/app/app/src/a.js', undefined, 'src/a.js'],
    ['file://localhost/home/runner/work/app/app/a.js', undefined, 'a.js'],
    ['/home/runner/work/app/app/a.js', undefined, 'a.js'],
    ['FILE:///D:/a/app/app/a.js', undefined, 'a.js'],
    ['file:///d:/A/App/app/Src/a.js', undefined, 'Src/a.js'],
    [String.raw`D:\a\app\app\a.js`, undefined, 'a.js'],
    ['a.js', 'SRC', 'src/a.js'],
    ['a.js', 'ROOT', 'a.js'],
    ['a.js', 'BARE', 'lib/a.js'],
    ['a.js', 'NAMED', 'a.js'],
    ['a.js', 'unknown', 'a.js'],
    ['Gemfile.lock', 'TRIVY', 'Gemfile.lock ?'],
    ['a.js', 'LOOP', 'a.js'],
  ])('%s on %s is %s', (uri, base, expected) => {
    expect(resolve(uri, base)).toBe(expected);
  });

  it.each([
    '../outside.js',
    'src/../../outside.js',
    '/etc/passwd',
    'file:///etc/passwd',
    'file:///home/runner/work/app/app/../../secret',
    'file:///home/runner/work/app/application/a.js',
    'file://server/share/a.js',
    'https://example.org/a.js',
    'git::https:/github.com/x/y',
    'C:/elsewhere/a.js',
    '%2e%2e/outside.js',
    `${'a/'.repeat(20_000)}b`,
  ])('%s is outside', (uri) => {
    expect(resolve(uri)).toBe('outside');
  });

  it('above its base and the workspace is outside', () => {
    expect(resolve('../../src/a.js', 'SRC')).toBe('outside');
  });

  it.each(['', '.', 'file:///home/runner/work/app/app', 'a%00b'])('%j names no file', (uri) => {
    expect(resolve(uri)).toBe('nowhere');
  });
});
