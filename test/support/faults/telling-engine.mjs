// An engine that answers each task at once, and says one of the test's texts in every place of a finding.
import { readFileSync } from 'node:fs';

const texts = JSON.parse(readFileSync(new URL('texts.json', import.meta.url), 'utf8'));

function findingsIn({ id, path }) {
  const text = texts[id % texts.length];
  const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  return ['error', 'warning', 'notice'].map((severity) => ({
    ruleId: `php-rules/${text.slice(0, 200)}`,
    analyzer: 'php-rules',
    severity,
    message: text,
    path,
    ...range,
    helpUrl: text,
    fix: { message: text, edits: [{ range, text }] },
    fingerprint: id.toString(16).padStart(16, '0'),
  }));
}

function answer(task) {
  const cost = { wallMs: 5, cpuMs: 4, heapBytes: 2e7, throttledShare: 0 };
  const outcome = { kind: 'analyzed', taskId: task.id, findings: findingsIn(task), cost };
  process.send({ kind: 'outcome', outcome });
}

setInterval(() => process.send({ kind: 'status', inFlight: [] }), 250);
process.on('message', ({ kind, task }) => {
  if (kind === 'configure') process.send({ kind: 'ready', notes: texts });
  if (kind === 'run') answer(task);
});
process.on('disconnect', () => process.exit());
