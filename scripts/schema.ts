/** Writes `evenkeel.schema.json`, for editors, from what validates: `node scripts/schema.ts`. */
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONFIGURATION_SCHEMA } from '../src/configuration/schema.ts';

const path = join(dirname(import.meta.dirname), 'evenkeel.schema.json');
await writeFile(path, `${JSON.stringify(CONFIGURATION_SCHEMA, null, 2)}\n`);
