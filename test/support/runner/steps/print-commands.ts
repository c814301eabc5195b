/** Prints the workflow commands it reads as JSON from stdin. */
import { readFileSync } from 'node:fs';
import { printWorkflowCommands } from '../../../../src/adapters/actions.ts';
import type { WorkflowCommand } from '../../../../src/model/delivery.ts';

// The test that starts this writes exactly that.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
printWorkflowCommands(JSON.parse(readFileSync(0, 'utf8')) as readonly WorkflowCommand[]);
