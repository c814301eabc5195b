import type { RefusedVerdict } from './api-client.ts';

/** What a refused update costs: a page, the annotations, or the check run. */
export type Remedy = 'search' | 'halve' | 'hurry' | 'reopen' | 'close-without' | 'stop';

/** The error table's answers to refused updates: `docs/decisions/0014-github-api.md`. */
export const REMEDIES: Readonly<Record<RefusedVerdict['kind'], Remedy>> = {
  'bad-annotations': 'search',
  'too-large': 'halve',
  'over-limit': 'halve',
  'out-of-time': 'hurry',
  gone: 'reopen',
  refused: 'close-without',
  'rate-limited': 'close-without',
  unreachable: 'close-without',
  unauthorized: 'stop',
  forbidden: 'stop',
  locked: 'stop',
  moved: 'stop',
  'unknown-commit': 'stop',
};
