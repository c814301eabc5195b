import { describe, expect, it } from 'vitest';
import { commandsIn, readLog } from './log-commands.ts';

describe('the fake runner, reading a log', () => {
  it('takes a command at the start of a line, after white space of any kind', () => {
    const { annotations } = readLog('\u00a0 ::error file=a.ts,line=3::one%0Atwo');
    expect(annotations).toEqual([
      { level: 'error', message: 'one\ntwo', properties: { file: 'a.ts', line: '3' } },
    ]);
  });

  it('takes the old form anywhere in a line', () => {
    const { outputs } = readLog('src/##[set-output name=conclusion;]success');
    expect(outputs).toEqual({ conclusion: 'success' });
  });

  it('ends lines at a carriage return alone', () => {
    expect(readLog('a\r::add-mask::hunter2').masks).toEqual(['hunter2']);
  });

  it('leaves alone what only looks like a command', () => {
    const { commands, lines } = readLog('x ::error::y\n::unknown::z\n::error');
    expect(commands).toEqual([]);
    expect(lines).toHaveLength(3);
  });

  it('shows ten annotations of each level and counts the rest', () => {
    const text = Array.from({ length: 12 }, (_, index) => `::warning::${index}`).join('\n');
    const { annotations, droppedAnnotations } = readLog(`${text}\n::error::e`);
    expect(annotations.map(({ level }) => level)).toEqual(['error', ...Array(10).fill('warning')]);
    expect(droppedAnnotations).toBe(2);
  });

  it('cuts a message at 4,096 characters', () => {
    expect(readLog(`::error::${'x'.repeat(5000)}`).annotations[0]?.message).toHaveLength(4096);
  });

  it('does nothing between stop-commands and its token', () => {
    const { annotations } = readLog(
      '::stop-commands::t0\n::error::a\n##[error]b\n::t0::\n::error::c',
    );
    expect(annotations.map(({ message }) => message)).toEqual(['c']);
  });

  it('drops columns over several lines, and ranges the wrong way round', () => {
    const { annotations } = readLog(
      '::error line=2,endLine=4,col=1::a\n::error line=4,endLine=2::b',
    );
    expect(annotations.map(({ properties }) => properties)).toEqual([
      { line: '2', endLine: '4' },
      {},
    ]);
  });

  it('masks what it is told to, from then on, also line by line', () => {
    const { shown, lines, annotations } = readLog(
      'hunter2\n::add-mask::hunter2%0Asecond\nhunter2 and second\n::error::a hunter2',
    );
    expect(lines).toEqual(['hunter2', 'hunter2 and second']);
    expect(shown).toEqual(['hunter2', '*** and ***']);
    expect(annotations.map(({ message }) => message)).toEqual(['a ***']);
  });

  it('overlooks characters that nobody sees', () => {
    expect(commandsIn('a\u200d##[error]x\n::warning:\u200d:y\nplain ::notice::z')).toEqual([
      'error',
      'warning',
    ]);
  });

  it('names the commands between stop-commands and its token as well', () => {
    expect(commandsIn('::stop-commands::t0\n::error::a')).toEqual(['stop-commands', 'error']);
  });
});
