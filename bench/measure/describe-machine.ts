import { cpus, release, totalmem } from 'node:os';

const GIBIBYTE = 2 ** 30;

/** One line on the machine that measured, for the head of a table. */
export function describeMachine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = (totalmem() / GIBIBYTE).toFixed(1);
  const system = `${process.platform} ${release()} ${process.arch}`;
  return `${processors.length} × ${model}, ${memory} GiB, ${system}, Node ${process.versions.node}`;
}
