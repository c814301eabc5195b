/** The entry of a thread that reads the output of one run of a tool, and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { digestOutput, type DigestRequest } from './digest-output.ts';

// The engine starts this entry with a request and nothing else.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
void digestOutput(workerData as DigestRequest).then((digest) => parentPort?.postMessage(digest));
