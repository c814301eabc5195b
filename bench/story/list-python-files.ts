import { openFolderWalk } from '../../src/adapters/folder-walk.ts';
import { openGitRepository } from '../../src/adapters/git/git-repository.ts';
import { createPause } from '../../src/adapters/pause.ts';
import { openSourceFolder } from '../../src/adapters/source-file.ts';
import { ruff } from '../../src/analyzers/ruff.ts';
import { discoverFiles } from '../../src/files/discover-files.ts';

/** Evenkeel's own default of `max-file-size`. */
const MAX_FILE_SIZE_BYTES = 1 << 20;

/** The files of a folder that Evenkeel would give to Ruff, so that both sides get the same ones. */
export async function listPythonFiles(path: string): Promise<string[]> {
  const folder = openSourceFolder(path);
  const discovery = await discoverFiles({
    rules: {
      include: [],
      exclude: [],
      maxFileSizeBytes: MAX_FILE_SIZE_BYTES,
      claims: (name) => (ruff.claims(name) ? [ruff.id] : []),
    },
    sources: {
      ...openGitRepository(folder.root, { environment: process.env }),
      ...openFolderWalk(folder.root),
      readStatus: (file) => folder.readStatus(file),
      readText: (name) => folder.readText(name),
      pauseIfDue: createPause(),
    },
    signal: new AbortController().signal,
  });
  if (discovery.kind === 'stopped') throw new Error('Expected a selection, found none.');
  return Array.from(discovery.selection.files, (file) => file.path);
}
