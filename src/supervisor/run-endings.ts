import type { Ending } from './last-seen.ts';

const RUN_ENDED = 'the run ended before the file was analyzed';
/** The deadline has passed. */
export const LATE: Ending = { reason: 'deadline', detail: RUN_ENDED };
/** The user or the runner has cancelled. */
export const CANCELLED: Ending = { reason: 'cancelled', detail: RUN_ENDED };
