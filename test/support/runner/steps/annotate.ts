/** A step that annotates, as often as it is told to. */
const count = Number(process.env['INPUT_COUNT'] ?? '0');
for (const level of ['error', 'warning', 'notice']) {
  for (let index = 0; index < count; index += 1) process.stdout.write(`::${level}::${index}\n`);
}
process.stdout.write('::add-mask::hunter2\n');
