/** The worker's entry: piscina calls its default export once for each task. */
import { ANALYZERS } from './analyzers/index.ts';
import { openWorker } from './open-worker.ts';

// Piscina calls the default export.
export default openWorker(ANALYZERS);
