// Writes on its line of the board without pause, always with an analyzer that follows from the run.
import { parentPort, threadId, workerData } from 'node:worker_threads';
import { claimLine } from '../../../src/pool/board.ts';

const line = claimLine(workerData, { threadId, osThreadId: 0 });
parentPort.postMessage('writing');
for (let run = 1; ; run += 1) {
  line.begin(run);
  line.enter('loading', run % 1000);
  line.enter('analyzing', run % 1000);
  line.end();
}
