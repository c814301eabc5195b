/**
 * The layers of docs/architecture.md as a test. Each layer may import itself, `model`, `errors.ts`
 * and what its line names; data flows one way.
 */
const LAYERS = {
  model: [],
  tables: [],
  inputs: [],
  // For the presets, and what a tool's declaration is made of.
  configuration: ['inputs', 'files', 'tools'],
  allowance: [],
  files: ['inputs', 'tables'],
  plan: ['inputs', 'tables'],
  // For globs.
  tools: ['files'],
  'tool-output': ['sarif-in'],
  journal: ['files', 'tables'],
  checks: [],
  // What other tools say, in SARIF.
  'sarif-in': [],
  changes: ['files'],
  event: [],
  // For the patterns of tools' ignore files.
  analyzers: ['files'],
  pool: [],
  // It reads at the levels that the allowance found.
  monitor: ['allowance'],
  supervisor: [],
  findings: ['tables'],
  reporters: [],
  // Runs in a browser; it shares with the rest only the shape of its data.
  page: [],
  run: [
    'inputs',
    'allowance',
    'files',
    'plan',
    'journal',
    'monitor',
    'supervisor',
    'findings',
    'reporters',
    'tables',
    'tools',
  ],
  'restore-report': ['findings', 'journal', 'monitor'],
  replay: ['inputs', 'files', 'plan', 'journal', 'supervisor', 'run'],
};

/** Entry files: each builds adapters and starts something. */
const ENTRIES = 'main|post|cli|engine|sarif-import|analysis-worker|tool-worker|page/main';

/** What entries share: they put adapters together, and only entries and they themselves use them. */
const COMPOSITION =
  'cli-program|compare-checkout|open-secrets|digest-output|open-measures|open-tool-engine|open-tools|open-inputs|open-run-ports|open-check-run|open-beside|open-worker|post-report|deliver-all|show-progress|describe-checkout|finish-report|report-from|replay-command|rules-command|tell-early|import-sarif|config-command|init-command|plan-imports';

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `layer-${layer}`,
  comment: `Data flows one way. ${layer} may use: ${['model', 'errors', ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${layer}(/|\\.ts$)` },
  to: {
    path: '^src/',
    pathNot: [layer, 'model', 'errors', ...allowed].map((name) => `^src/${name}(/|\\.ts$)`),
  },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'core-touches-nothing',
      comment: 'Files, threads, the network and the runner are reached through adapters.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(adapters/|(${ENTRIES}|${COMPOSITION})\\.ts)` },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional'],
        // Pure packages and modules that the core may use: parsers, matchers, hashes, compression.
        pathNot: [
          '^(node:)?path(/posix)?$',
          '^(node:)?(crypto|zlib)$',
          'node_modules/(smol-toml|valibot|jsonc-parser|@ruby/prism|web-tree-sitter|commander|saxes|uplot|ajv)/',
          'node_modules/(yaml|json5|@secretlint|vscode-languageserver-textdocument|markdownlint|dockerfile-utils|dockerfile-ast|htmlhint)/',
        ],
      },
    },
    {
      name: 'one-adapter-per-dependency',
      comment: 'Adapters are thin: each owns one outside thing and none imports another.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)' },
      to: { path: '^src/adapters/', pathNot: '^src/adapters/$1' },
    },
    {
      name: 'nobody-imports-an-entry',
      comment: 'Entry files start things; what two of them share lives in a layer.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: `^src/(${ENTRIES})\\.ts$` },
    },
    {
      name: 'composition-is-for-entries',
      comment: 'Layers are handed what they need; they do not put adapters together.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${ENTRIES}|${COMPOSITION})\\.ts$` },
      to: { path: `^src/(${COMPOSITION})\\.ts$` },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: `^src/(${ENTRIES})\\.ts$|\\.d\\.ts$` },
      to: {},
    },
    {
      name: 'src-never-imports-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
