import { discoverFiles, type DiscoverySources } from '../files/discover-files.ts';
import { parsePathFilter } from '../files/path-filter.ts';
import { createSelection } from '../files/selection.ts';
import type { Inputs } from '../inputs/parse-inputs.ts';
import type { RunTools } from './tool-stage.ts';

/** What decides which files are found. */
export interface DiscoveryRequest {
  readonly inputs: Pick<Inputs, 'include' | 'exclude' | 'maxFileSizeBytes'>;
  readonly tools?: Pick<RunTools, 'isFor'>;
}

/** What it needs from outside. */
export interface DiscoveryPorts {
  readonly sources: DiscoverySources;
  /** Ids of the chosen analyzers that take a file of this path. */
  claims(path: string): readonly string[];
  readonly cancel: AbortSignal;
}

/** Lists and selects the files of a run; where it is cut short, none, and the reason. */
export async function discoverRun(
  { inputs, tools }: DiscoveryRequest,
  ports: DiscoveryPorts,
  deadline: AbortSignal,
) {
  const discovery = await discoverFiles({
    rules: {
      include: parsePathFilter('include', inputs.include),
      exclude: parsePathFilter('exclude', inputs.exclude),
      maxFileSizeBytes: inputs.maxFileSizeBytes,
      claims: (path) => ports.claims(path),
      isForTools: (path) => tools?.isFor(path) ?? false,
    },
    sources: ports.sources,
    // A file in Git's way can hold it up for long.
    signal: AbortSignal.any([ports.cancel, deadline]),
  });
  if (discovery.kind === 'discovered') return { isWhole: true, ...discovery };
  const what = ports.cancel.aborted ? 'The run was cancelled' : 'Time was up';
  const notes = [`${what} before all files were listed; none was analyzed.`];
  return { isWhole: false, selection: createSelection().finish(), notes };
}
