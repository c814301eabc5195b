// An engine that answers each task at once, with so many findings: the test fills the number in.
const count = Number('FINDINGS_PER_FILE');

function findingsIn(path) {
  return Array.from({ length: count }, (_, index) => ({
    ruleId: 'ruff/F401',
    analyzer: 'ruff',
    severity: ['notice', 'warning', 'error'][index % 3],
    message: `\`module_${index}\` imported but unused, as a message of an ordinary length says`,
    path,
    startLine: index + 1,
    startColumn: 8,
    endLine: index + 1,
    endColumn: 10,
    helpUrl: 'https://docs.astral.sh/ruff/rules/unused-import',
    fingerprint: (index * 7919).toString(16).padStart(16, '0'),
  }));
}

function answer({ id, path, analyzers }) {
  const cost = { wallMs: 5, cpuMs: 4, heapBytes: 2e7, throttledShare: 0 };
  const times = analyzers.map((analyzer) => ({ analyzer, wallMs: 5, cpuMs: 4 }));
  const span = { startedMs: performance.now(), worker: id % 2, analyzers: times };
  const findings = findingsIn(path);
  process.send({
    kind: 'outcome',
    outcome: { kind: 'analyzed', taskId: id, findings, cost, span },
  });
}

setInterval(() => process.send({ kind: 'status', inFlight: [] }), 250);
process.on('message', ({ kind, task }) => {
  if (kind === 'configure') process.send({ kind: 'ready', notes: [] });
  if (kind === 'run') answer(task);
});
process.on('disconnect', () => process.exit());
