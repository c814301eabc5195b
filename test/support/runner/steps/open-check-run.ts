/** A step that opens a check run and says nothing about it. */
import { connectChecksApi } from '../../../../src/adapters/checks-api.ts';
import { newExternalId, readRunContext } from '../../../../src/adapters/event.ts';
import { takeToken, writeOutputs } from '../../../../src/adapters/actions.ts';

const run = readRunContext();
const token = takeToken();
if (run === undefined || token === undefined) throw new Error('Expected a runner and a token.');
const { apiUrl, repository, runUrl, commit } = run;
const checkRuns = connectChecksApi({ token, apiUrl, version: '0.1.0', secrets: [] });
const opened = await checkRuns.open(
  {
    repository,
    name: 'Evenkeel',
    headSha: commit.kind === 'known' ? commit.sha : '',
    externalId: newExternalId(run),
    runUrl,
  },
  { signal: new AbortController().signal, budgetMs: 20_000 },
);
writeOutputs({ opened: opened.kind });
