/** How the commands besides analysing are called. */
export const OTHER_USAGES: readonly string[] = [
  'allowance [FLAGS]',
  'replay JOURNAL [PATH] [FLAGS]',
  'rules [PATH] [FLAGS]',
  'explain RULE [PATH] [FLAGS]',
  'config [PATH] [FLAGS]',
  'init [PATH] [FLAGS]',
];

/** What follows the flags in `--help`. */
export const EPILOGUE = `
Examples:
  evenkeel                              analyse the current folder
  evenkeel src --fail-on never          only tell, whatever is found
  evenkeel --include 'src/**' --include 'lib/**' --exclude '**/*.min.js'
  evenkeel --analyzers ruff,biome --workers 4 --timeout 5m
  evenkeel --format json > report.json
  evenkeel allowance --json             what this machine really allows
  evenkeel --journal-file run.ndjson    keep what a replay needs
  evenkeel replay run.ndjson            run the same again, and compare
  evenkeel rules                        every rule, and which are on here
  evenkeel init                         write a first evenkeel.yml
  evenkeel config                       what a run would follow, and why
  evenkeel explain ruff/F401            what a rule is about, with examples of ours

A folder named like a command is given as ./config or ./rules.

Exit codes:
  0   nothing found that fails the run
  1   findings at or above --fail-on
  2   something to correct: an argument, an input, a report that cannot be written
  3   incomplete: a selected file was not analyzed
  70  a fault of Evenkeel itself

Environment:
  NO_COLOR, FORCE_COLOR   no colours, or always colours, where --color is auto
`;

/** What follows the flags in `replay --help`. */
export const REPLAY_EPILOGUE = `
Exit codes:
  0   the two runs came out the same
  1   they differ: in an outcome, in a finding, or in the files there are
  2   the journal, or an argument, cannot be used
  3   cancelled before everything was compared
`;
