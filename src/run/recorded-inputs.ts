import type { Inputs } from '../inputs/parse-inputs.ts';
import type { RecordedInputs } from '../journal/journal-record.ts';

/** What a journal keeps of the inputs: all that a replay of the run needs. */
export function recordedInputs(inputs: Inputs): RecordedInputs {
  const { include, exclude, analyzers, failOn, failOnIncomplete } = inputs;
  const { timeoutMs, fileTimeoutMs, maxFileSizeBytes } = inputs;
  const files = { include, exclude, analyzers, maxFileSizeBytes };
  return { ...files, failOn, failOnIncomplete, timeoutMs, fileTimeoutMs };
}
