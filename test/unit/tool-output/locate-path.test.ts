import { describe, expect, it } from 'vitest';
import { locatePath, type ToolPlace } from '../../../src/tool-output/locate-path.ts';

const UNIX: ToolPlace = { root: '/repo', workingDirectory: '/repo/web', separator: '/' };
const WINDOWS: ToolPlace = {
  root: 'C:\\repo',
  workingDirectory: 'C:\\repo\\web',
  separator: '\\',
};

describe('locatePath', () => {
  it.each([
    ['src/a.js', 'web/src/a.js'],
    ['./src/a.js', 'web/src/a.js'],
    ['../a.js', 'a.js'],
    ['..a.js', 'web/..a.js'],
    ['/repo/lib/a.js', 'lib/a.js'],
    ['file:///repo/lib/a%20b.js', 'lib/a b.js'],
    [' a.js ', 'web/a.js'],
  ])('takes %s for %s', (written, path) => {
    expect(locatePath(written, UNIX)).toBe(path);
  });

  it.each(['../../etc/passwd', '/etc/passwd', '/repo', '/repository/a.js', 'file:///etc/passwd'])(
    'leaves out %s',
    (written) => {
      expect(locatePath(written, UNIX)).toBeUndefined();
    },
  );

  it('knows the ways of Windows', () => {
    expect(locatePath('C:\\repo\\lib\\a.js', WINDOWS)).toBe('lib/a.js');
    expect(locatePath('src\\a.js', WINDOWS)).toBe('web/src/a.js');
    expect(locatePath('file:///C:/repo/a.js', WINDOWS)).toBe('a.js');
    expect(locatePath('D:\\repo\\a.js', WINDOWS)).toBeUndefined();
  });
});
