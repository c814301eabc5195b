// Appends ten records of 1 kB to a journal in the folder it is given, and tells what it reads back.
import { createJournalFile } from '../../../src/adapters/journal-file.ts';
import { openJournal } from '../../../src/journal/journal.ts';

const journal = openJournal(createJournalFile(process.argv[2]));
const records = Array.from({ length: 10 }, (_, index) => ({
  kind: 'note',
  text: `${index}`.padEnd(1000, '.'),
}));
const positions = records.map((record) => journal.append(record));
const texts = positions.map((position) => journal.read(position).text);
console.log(
  JSON.stringify({
    trouble: journal.trouble,
    isWhole: texts.join() === records.map(({ text }) => text).join(),
    inMemory: positions.filter((position) => 'kept' in position).length,
  }),
);
