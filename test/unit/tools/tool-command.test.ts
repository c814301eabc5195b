import { describe, expect, it } from 'vitest';
import { argumentOf, commandFor } from '../../../src/tools/tool-command.ts';
import { createTool } from '../../support/tools.ts';

const SHARE = { slots: 3, memoryMebibytes: 1024 };

describe('commandFor', () => {
  it('appends the files', () => {
    const tool = createTool({ command: ['lint', '-j', '{slots}', '--mem={memory-mib}'] });
    expect(commandFor(tool, ['a.js', 'b/c.js'], SHARE)).toEqual([
      'lint',
      '-j',
      '3',
      '--mem=1024',
      'a.js',
      'b/c.js',
    ]);
  });

  it('puts the files where the command says', () => {
    const tool = createTool({ command: ['lint', '{files}', '--end'] });
    expect(commandFor(tool, ['a.js'], SHARE)).toEqual(['lint', 'a.js', '--end']);
  });

  it('never replaces anything in a file name', () => {
    const tool = createTool({ command: ['lint'] });
    expect(commandFor(tool, ['{slots}.js', '{files}'], SHARE)).toEqual([
      'lint',
      './{slots}.js',
      './{files}',
    ]);
  });

  it('gives folders once each, or nothing', () => {
    const files = ['a.go', 'b/c.go', 'b/d.go'];
    expect(commandFor(createTool({ pass: 'directories' }), files, SHARE)).toEqual([
      'lint',
      './.',
      'b',
    ]);
    expect(commandFor(createTool({ pass: 'none' }), files, SHARE)).toEqual(['lint']);
  });

  it('tells paths from the folder that the tool runs in', () => {
    const tool = createTool({ workingDirectory: 'web' });
    expect(commandFor(tool, ['web/src/a.js'], SHARE)).toEqual(['lint', 'src/a.js']);
  });
});

describe('argumentOf', () => {
  it.each(['-rf', '@list', '+cmd', '.hidden', '~x', '!x'])(
    'keeps %s from being an option',
    (path) => {
      expect(argumentOf(path)).toBe(`./${path}`);
    },
  );

  it.each(['a.js', 'ä.js', '_x.js', '9.js'])('leaves %s as it is', (path) => {
    expect(argumentOf(path)).toBe(path);
  });
});
