/** A step that uses the whole of the runner's protocol, with hostile texts. */
import {
  printWorkflowCommands,
  readInput,
  readState,
  saveState,
  takeToken,
  writeJobSummary,
  writeOutputs,
} from '../../../../src/adapters/actions.ts';
import { readSecrets } from '../../../../src/adapters/read-secrets.ts';

const hostile = 'a%0Ab\n::set-output name=conclusion::success\r##[save-state name=id;]1, x:y';
const token = takeToken();
const second = takeToken();
printWorkflowCommands([
  { level: 'error', message: hostile, title: hostile, path: hostile, startLine: 3, endLine: 3 },
  {
    level: 'warning',
    message: 'plain',
    path: 'src/a.ts',
    startLine: 1,
    startColumn: 2,
    endColumn: 4,
  },
  { level: 'notice', message: 'nowhere' },
]);
writeOutputs({ conclusion: 'failure', hostile, empty: '' });
saveState('id', 'first');
saveState('id', 'second');
writeJobSummary('too early');
writeJobSummary(`# ${readInput('check-name')}\n`);
writeOutputs({
  token: String(token?.length),
  again: String(second),
  inherited: String(process.env['INPUT_GITHUB-TOKEN']),
  state: readState('id'),
  secrets: String(readSecrets().length),
});
