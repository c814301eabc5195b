import * as v from 'valibot';
import { toFileName } from '../files/listed-file.ts';
import { count, id, ids, MOST_PATH_CHARACTERS, path } from './outcome-schema.ts';

/** A file that was to be analyzed. */
export const task = v.pipe(
  v.object({
    id: count,
    path,
    pathBytes: v.exactOptional(v.pipe(v.string(), v.maxLength(MOST_PATH_CHARACTERS))),
    sizeBytes: count,
    analyzers: ids,
  }),
  // The bytes are what is opened, the path is what was checked: they must be one and the same.
  v.check(
    (named) =>
      named.pathBytes === undefined ||
      toFileName(Buffer.from(named.pathBytes, 'base64')).path === named.path,
  ),
);

/** A run of a tool. */
export const batch = v.object({
  id: count,
  path,
  sizeBytes: count,
  analyzers: ids,
  batch: v.object({ tool: id, files: v.pipe(v.array(path), v.minLength(1)) }),
});
