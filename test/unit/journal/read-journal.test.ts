import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../../src/errors.ts';
import { readOutcome } from '../../../src/journal/read-again.ts';
import { readJournal } from '../../../src/journal/read-journal.ts';
import { analyzed, createFinding, createTask, createTasks } from '../../support/factories.ts';
import {
  createJournalSource,
  createPlan,
  createRecords,
  createStart,
  journalText,
  noPause,
} from '../../support/journals.ts';

const END = { kind: 'end', conclusion: 'success', complete: true, durationMs: 10 } as const;

/** Reads these lines, and tells which tasks got an outcome. */
async function read(records: readonly unknown[]) {
  const source = createJournalSource(journalText(records));
  const settled: number[] = [];
  const run = await readJournal(source, {
    pauseIfDue: noPause,
    onOutcome: (task, outcome, position) => {
      settled.push(task.id);
      expect(readOutcome(source, position, task)).toEqual(outcome);
    },
  });
  return { ...run, settled };
}

/** A record, as an attacker has it. */
function forged(record: object, changes: object): object {
  return { ...record, ...changes };
}

const TASKS = createTasks(3);
const path = TASKS[0]?.path ?? '';
const finding = createFinding({ path });

describe('readJournal', () => {
  it('gives back what a run wrote', async () => {
    const outcomes = [analyzed(1), analyzed(0, [finding])];
    const records = createRecords(TASKS, outcomes, END);
    expect(await read(records)).toMatchObject({
      start: createStart(),
      plan: createPlan({ selected: 3, stages: [3] }),
      tasks: TASKS,
      end: END,
      settled: [1, 0],
      comparison: undefined,
      flaws: { unusable: 0, isCut: false, files: 0 },
    });
  });

  it.each([
    ['nothing', ''],
    ['another file', 'hello\nworld\n'],
    ['a run without a beginning', journalText(createRecords(TASKS, []).slice(1))],
    ['a beginning that was cut', journalText([createStart()]).slice(0, -1)],
  ])('refuses %s', async (_name, text) => {
    const reading = { pauseIfDue: noPause, onOutcome: () => undefined };
    await expect(readJournal(createJournalSource(text), reading)).rejects.toThrow(
      new RegExp(String.raw`^Expected the beginning of a run in the journal "journal\.ndjson"`),
    );
  });

  it('refuses a newer format, and says which it can read, whatever else has changed in it', async () => {
    await expect(read([{ kind: 'start', format: 2, new: true }])).rejects.toThrow(
      new ConfigurationError(
        'Expected format 1 or older in the journal "journal.ndjson", found format 2: read it with the version of Evenkeel that wrote it, or a newer one.',
      ),
    );
  });

  it('passes over kinds of records that it does not know, without calling them unusable', async () => {
    const records = createRecords(TASKS, [analyzed(0)], END);
    records.splice(3, 0, Object({ kind: 'weather', text: 'fine' }));
    expect(await read(records)).toMatchObject({ settled: [0], flaws: { unusable: 0 } });
  });

  const outcome = { kind: 'outcome', path, outcome: analyzed(0, [finding]) };
  it.each([
    ['no JSON', '{"kind":'],
    ['no record', 17],
    ['an outcome of a task that is not planned', { ...outcome, outcome: analyzed(3) }],
    ['an outcome of another path', forged(outcome, { path: 'other.py' })],
    [
      'a finding in another file',
      { ...outcome, outcome: analyzed(0, [createFinding({ path: 'other.py' })]) },
    ],
    [
      'a severity of its own',
      { ...outcome, outcome: analyzed(0, [{ ...finding, severity: Object('fatal') }]) },
    ],
    ['a line 0', { ...outcome, outcome: analyzed(0, [{ ...finding, startLine: 0 }]) }],
    ['a second beginning', createStart()],
    ['a second plan', createPlan({ selected: 1000 })],
  ])('counts %s as unusable, and reads on', async (_name, line) => {
    const records = createRecords(TASKS, [], END);
    records.splice(3, 0, Object(line), Object(outcome));
    expect(await read(records)).toMatchObject({
      settled: [0],
      tasks: TASKS,
      plan: { selected: 3 },
      end: END,
      flaws: { unusable: 1 },
    });
  });

  it('takes tasks in any order of their ids: where memory is short they are run in stages', async () => {
    const tasks = [createTask(2), createTask(0), createTask(1)];
    const records = [...createRecords(tasks, []), outcome];
    expect(await read(records)).toMatchObject({ tasks, settled: [0], flaws: { unusable: 0 } });
  });

  it('takes one outcome for a task, and none after the end', async () => {
    const twice = createRecords(TASKS, [analyzed(0, [finding]), analyzed(0)], END);
    expect(await read([...twice, outcome, { ...outcome, outcome: analyzed(1) }])).toMatchObject({
      settled: [0],
      flaws: { unusable: 3 },
    });
  });

  it.each([
    '/etc/passwd',
    '../../etc/passwd',
    'src/../../x.py',
    'a//b.py',
    '.git/config',
    'x/.GIT/hooks/pre-commit',
    'a\0b.py',
    '',
    '.',
  ])('takes no task whose path is %j', async (hostile) => {
    const records = createRecords([createTask(0, { path: hostile })], [], END);
    expect(await read(records)).toMatchObject({ tasks: [], flaws: { unusable: 0, files: 1 } });
  });

  it('leaves out a file whose path leads out, and keeps the others of its list', async () => {
    const evil = createTask(1, { path: '../../etc/passwd' });
    const mixed = TASKS.with(1, evil);
    const records = createRecords(mixed, [analyzed(0), analyzed(1), analyzed(2)], END);
    expect(await read(records)).toMatchObject({
      tasks: [TASKS[0], TASKS[2]],
      settled: [0, 2],
      // Its outcome names the path as well.
      flaws: { unusable: 1, files: 1 },
    });
  });

  it('leaves out a skipped file whose path leads out, and keeps the plan', async () => {
    const skippedFiles = [
      { path: '/etc/passwd', reason: 'too-large' },
      { path: 'big.py', reason: 'too-large' },
      { path: 'odd.py', reason: 'because' },
      17,
    ];
    const records = createRecords(TASKS, [analyzed(0)], END);
    records[1] = Object({ ...createPlan({ selected: 3 }), skippedFiles });
    expect(await read(records)).toMatchObject({
      plan: { skippedFiles: [{ path: 'big.py', reason: 'too-large' }] },
      tasks: TASKS,
      settled: [0],
      flaws: { unusable: 0, files: 3 },
    });
  });

  it('leaves out a task whose id is another one’s, and keeps the others of its list', async () => {
    const records = createRecords(TASKS, [], END);
    records.splice(3, 0, { kind: 'tasks', tasks: [createTask(2), createTask(3)] });
    expect(await read(records)).toMatchObject({
      tasks: [...TASKS, createTask(3)],
      flaws: { unusable: 0, files: 1 },
    });
  });

  it('takes the exact bytes of a path only when they are those of the path it shows', async () => {
    const shown = { path: String.raw`a\xff.py` };
    const bytes = Buffer.from([0x61, 0xff, 0x2e, 0x70, 0x79]).toString('base64');
    const good = createTask(0, { ...shown, pathBytes: bytes });
    expect(await read(createRecords([good], []))).toMatchObject({ tasks: [good] });
    const evil = { ...shown, pathBytes: Buffer.from('../x.py').toString('base64') };
    expect(await read(createRecords([createTask(0, evil)], []))).toMatchObject({ tasks: [] });
  });

  it('takes no field that a record does not have, and no other prototype', async () => {
    const line = `{"kind":"tasks","tasks":[{"id":0,"path":"a.py","sizeBytes":1,"analyzers":[],"__proto__":{"polluted":1},"extra":1}]}\n`;
    const text = journalText([createStart(), createPlan({ selected: 1 })]) + line;
    const reading = { pauseIfDue: noPause, onOutcome: () => undefined };
    const { tasks } = await readJournal(createJournalSource(text), reading);
    expect(Object.keys(tasks[0] ?? {})).toEqual(['id', 'path', 'sizeBytes', 'analyzers']);
    expect(Object.getPrototypeOf(tasks[0])).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('waits for its turn when it is told to', async () => {
    let pauses = 0;
    const source = createJournalSource(journalText(createRecords(TASKS, [analyzed(0)], END)));
    await readJournal(source, {
      onOutcome: () => undefined,
      pauseIfDue: async () => {
        pauses += 1;
      },
    });
    expect(pauses).toBe(4);
  });
});

describe('a record of what a run abandoned', () => {
  const abandoned = { kind: 'abandoned', reason: 'deadline', detail: 'late', taskIds: [[1, 2]] };

  it('settles every task that it names', async () => {
    const records = [...createRecords(TASKS, [analyzed(0)]), abandoned, END];
    const { settled, flaws } = await read(records);
    expect(settled).toEqual([0, 1, 2]);
    expect(flaws.unusable).toBe(0);
  });

  it.each([
    ['a task that was not planned', [[1, 9e15]], [0, 1, 2]],
    ['a task that has an outcome', [[0, 2]], [0]],
    ['a task twice', [[1, 2], [2, 2]], [0, 1, 2]], // prettier-ignore
    ['no number', [[1, '2']], [0]],
    ['half a task', [[0.5, 2]], [0]],
  ])('is not believed from %s on', async (_name, taskIds, expected) => {
    const records = [...createRecords(TASKS, [analyzed(0)]), forged(abandoned, { taskIds }), END];
    const { settled, flaws } = await read(records);
    expect(settled).toEqual(expected);
    expect(flaws.unusable).toBe(1);
  });

  it('is not believed after the end', async () => {
    const { settled, flaws } = await read([...createRecords(TASKS, [], END), abandoned]);
    expect(settled).toEqual([]);
    expect(flaws.unusable).toBe(1);
  });
});

describe('readOutcome', () => {
  it('does not take anything else for an outcome when the journal was changed meanwhile', () => {
    const source = createJournalSource(journalText([createStart()]));
    expect(() => readOutcome(source, { offset: 0, length: 20 }, createTask(0))).toThrow(
      'found it changed',
    );
  });
});
