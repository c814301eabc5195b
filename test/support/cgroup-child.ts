/** Started inside a cgroup of a test: prints what it finds about itself. */
import process from 'node:process';

import { openHost } from '../../src/adapters/host.ts';
import { detectLimits } from '../../src/allowance/detect-limits.ts';
import { sizeWorkers } from '../../src/allowance/size-workers.ts';

const { read, facts } = openHost();
const limits = detectLimits(read, facts);
process.stdout.write(JSON.stringify({ limits, allowance: sizeWorkers(limits) }));
