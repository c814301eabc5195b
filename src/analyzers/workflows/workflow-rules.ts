import { defineRulePage } from '../own-rule.ts';

/** Rules for workflows and actions. */
export type WorkflowRule =
  | 'syntax'
  | 'context-access'
  | 'suspicious'
  | 'script-injection'
  | 'input-in-script'
  | 'untrusted-checkout'
  | 'unpinned-action'
  | 'secret-in-log'
  | 'secret-in-script'
  | 'all-secrets'
  | 'hard-coded-credential'
  | 'write-all'
  | 'missing-permissions'
  | 'deprecated-command'
  | 'insecure-commands'
  | 'deprecated-runtime'
  | 'self-hosted-runner';

/** The rules of `workflows`. */
export const WORKFLOWS_PAGE = defineRulePage<WorkflowRule>({
  page: 'workflows',
  title: 'GitHub workflows and actions',
  preface:
    'Looks at `.github/workflows/*.yml` and at `action.yml` that has `runs:`. The first three rules are what GitHub’s own [language service](https://github.com/actions/languageservices) says; the others are ours.',
  rules: {
    syntax: {
      severity: 'error',
      isEnabled: true,
      summary: 'GitHub does not take the file as it is.',
      help: 'A key that does not exist, a value of the wrong kind, a job that is needed and is not there, an expression that cannot be parsed. GitHub refuses the whole workflow, or a part of it is never run.',
    },
    'context-access': {
      severity: 'notice',
      isEnabled: true,
      summary: 'An expression reads something of another job that does not exist.',
      help: 'What does not exist is an empty text, and nobody is told. Compare with the `outputs:` of the job. About `env`, `matrix`, `steps` and events nothing is told: the file alone does not say what they hold.',
    },
    suspicious: {
      severity: 'warning',
      isEnabled: true,
      summary: 'GitHub takes the file, and it probably does not mean what was meant.',
      help: 'Such as an `if` that is always true because text stands around its expression.',
    },
    'script-injection': {
      severity: 'error',
      isEnabled: true,
      summary: 'A script is put together with text that anybody can write.',
      help: 'GitHub puts the value into the script before the shell reads it: the title of a pull request, the name of a branch or a comment then runs as code, with the token of the job. Hand it over in `env:` and write `"$TITLE"` in the script; in `actions/github-script` read `process.env` or `context.payload`.',
    },
    'input-in-script': {
      severity: 'notice',
      isEnabled: false,
      summary: 'A script is put together with an input.',
      help: 'Whoever calls the action or starts the workflow decides what runs. Hand the input over in `env:`.',
    },
    'untrusted-checkout': {
      severity: 'error',
      isEnabled: true,
      summary: 'A workflow with secrets checks out the code of a stranger.',
      help: '`pull_request_target`, `workflow_run` and `issue_comment` run with the secrets and the token of the repository. Whatever runs after the checkout (install scripts, builds, tests, configuration of tools) is then code of the pull request. Use `pull_request`, or do the work in two workflows of which only the one without foreign code has secrets.',
    },
    'unpinned-action': {
      severity: 'warning',
      isEnabled: true,
      summary: 'An action of a third party is not pinned to a commit.',
      help: 'A tag or a branch can be moved, and the new code runs with your token and secrets. Write the full commit and the version as a comment: `uses: owner/action@<40 digits> # v1.2.3`. Actions of GitHub itself (`actions/*`, `github/*`) may go by tag.',
    },
    'secret-in-log': {
      severity: 'warning',
      isEnabled: true,
      summary: 'A script prints a secret.',
      help: 'GitHub hides secrets in logs where it finds them letter by letter; one that was encoded, cut or put over several lines is shown to everybody who can read the log.',
    },
    'secret-in-script': {
      severity: 'notice',
      isEnabled: true,
      summary: 'A secret becomes a part of a script.',
      help: 'The value is in the script’s text and in the arguments of programs, which other processes can read, and a quote in it breaks the script. Hand it over in `env:`.',
    },
    'all-secrets': {
      severity: 'error',
      isEnabled: true,
      summary: 'All secrets of the repository are handed on at once.',
      help: '`toJSON(secrets)` gives every secret to whatever reads it. Name the ones that are needed.',
    },
    'hard-coded-credential': {
      severity: 'warning',
      isEnabled: true,
      summary: 'A password or token stands in the workflow itself.',
      help: 'Whoever can read the repository has it. Store it as a secret of the repository and write `${{ secrets.NAME }}`.',
    },
    'write-all': {
      severity: 'warning',
      isEnabled: true,
      summary: 'The token may write everything.',
      help: 'Name what the job needs, such as `contents: read`; a step that is taken over can do no more than that.',
    },
    'missing-permissions': {
      severity: 'notice',
      isEnabled: true,
      summary: 'The workflow does not say what its token may do.',
      help: 'Then the repository’s or organisation’s default holds, which may be to write everything. Begin with `permissions: {}` or `contents: read`, and give each job what it needs. Told once a workflow, where a job has none either.',
    },
    'deprecated-command': {
      severity: 'warning',
      isEnabled: true,
      summary: 'A script uses a workflow command that was withdrawn.',
      help: '`::set-env` and `::add-path` fail; `::set-output` and `::save-state` will. Write to the files `$GITHUB_ENV`, `$GITHUB_PATH`, `$GITHUB_OUTPUT` and `$GITHUB_STATE`.',
    },
    'insecure-commands': {
      severity: 'warning',
      isEnabled: true,
      summary: 'Withdrawn workflow commands are allowed again.',
      help: 'With `ACTIONS_ALLOW_UNSECURE_COMMANDS` whatever a step prints can set environment variables of the steps after it.',
    },
    'deprecated-runtime': {
      severity: 'warning',
      isEnabled: true,
      summary: 'The action asks for a Node that runners no longer have.',
      help: 'Runners start it with a newer Node, or not at all. Write `using: node24`.',
    },
    'self-hosted-runner': {
      severity: 'notice',
      isEnabled: false,
      summary: 'Pull requests run on a machine of your own.',
      help: 'In a public repository anybody can then run code on it, and leave something behind. Require approval for all outside contributors.',
    },
  },
});
