import type { Annotation } from '../model/delivery.ts';
import type { Conclusion } from '../model/report.ts';
import type { ApiRequest } from './api-transport.ts';
import { checkRunsPath } from './remote-check-run.ts';

/** The largest body we send. GitHub names no limit; proxies and GHES have theirs. */
export const REQUEST_BYTES = 256 * 1024;

/** One change to a check run. */
export interface CheckRunUpdate {
  readonly repository: string;
  readonly id: number;
  readonly output: {
    readonly title: string;
    readonly summary: string;
    readonly annotations: readonly Annotation[];
  };
  /** How many annotations GitHub is known to have before it. */
  readonly posted: number;
  /** Given only with the last update: it closes the check run. */
  readonly conclusion?: Conclusion;
}

/** The bytes of an update that are not annotations. */
export function updateOverhead(output: {
  readonly title: string;
  readonly summary: string;
}): number {
  return Buffer.byteLength(JSON.stringify(output)) + 2048;
}

/**
 * The request for an update. Every one carries the final title and summary, and only the last a
 * status, so that one which arrives late can neither put back an old text nor open the check run again.
 */
export function toUpdateRequest(update: CheckRunUpdate, nowMs: number): ApiRequest {
  const { output, conclusion } = update;
  const closing = { status: 'completed', conclusion, completed_at: new Date(nowMs).toISOString() };
  return {
    method: 'PATCH',
    path: `${checkRunsPath(update.repository)}/${update.id}`,
    body: {
      ...(conclusion === undefined ? {} : closing),
      output: {
        title: output.title,
        summary: output.summary,
        ...(output.annotations.length === 0 ? {} : { annotations: output.annotations }),
      },
    },
  };
}
