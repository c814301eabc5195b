import { messageOf } from './errors.ts';
import type { Delivery } from './model/delivery.ts';

/** Sends one delivery; may throw or reject. */
export type Deliver = (delivery: Delivery) => Promise<void> | void;

const NAMES: Readonly<Record<Delivery['kind'], string>> = {
  file: 'The report file',
  stdout: 'The report on stdout',
  'job-summary': 'The job summary',
  outputs: 'The outputs',
  'workflow-commands': 'The annotations in the log',
  'check-run': 'The check run',
};

/**
 * Sends every delivery, each with a `try` of its own, so that one that fails costs no other. Gives a
 * sentence for each that failed. What was found decides the exit code, never a failed delivery.
 */
export async function deliverAll(
  deliveries: readonly Delivery[],
  deliver: Deliver,
): Promise<readonly string[]> {
  const failures = [];
  for (const delivery of deliveries) {
    try {
      await deliver(delivery);
    } catch (error) {
      failures.push(`${NAMES[delivery.kind]} could not be written: ${messageOf(error)}`);
    }
  }
  return failures;
}
