import { COLUMN_UNITS, OUTPUT_FORMATS, PASSED } from '../model/tool.ts';

const TEXT = { type: 'string', minLength: 1, maxLength: 4096 } as const;

const SEVERITY = { enum: ['error', 'warning', 'notice'] } as const;

/** The part of the JSON Schema about one of the user's tools. */
const TOOL = {
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    command: {
      description:
        'The program and its arguments, each an item: no shell reads them. The files are added at the end, or stand in the place of an item "{files}". "{slots}" is the number of workers that one run stands for, "{memory-mib}" the memory it may count on.',
      type: 'array',
      items: TEXT,
      minItems: 1,
      maxItems: 200,
    },
    files: {
      description: 'Globs of the files it is for; only selected files are passed.',
      type: 'array',
      items: TEXT,
      minItems: 1,
      maxItems: 1000,
    },
    'batch-size': {
      description: 'Most files of one run.',
      type: 'integer',
      minimum: 1,
      maximum: 100_000,
      default: 50,
    },
    pass: {
      description:
        'What it is given: the files, the folders they are in, or nothing, for a tool that finds them itself.',
      enum: PASSED,
      default: 'files',
    },
    format: { description: 'How its output is read.', enum: OUTPUT_FORMATS },
    pattern: {
      description:
        'For the format "pattern": a regular expression (of JavaScript, with the flag u) for one line of output, with the groups path, line, column, endLine, endColumn, severity, rule, message.',
      ...TEXT,
    },
    output: {
      description: 'Where it writes what it found; "either" is stderr where stdout is empty.',
      enum: ['stdout', 'stderr', 'either'],
      default: 'stdout',
    },
    timeout: {
      description: 'How long one run may take, such as 60s or 5m.',
      ...TEXT,
      default: '5m',
    },
    'exit-codes': {
      description: 'Exit codes that mean that it ran, whatever it found.',
      type: 'array',
      items: { type: 'integer', minimum: 0, maximum: 255 },
      minItems: 1,
      maxItems: 256,
      default: [0, 1],
    },
    severity: {
      description: 'Severity of findings that have none, or a word that is not known.',
      ...SEVERITY,
      default: 'warning',
    },
    severities: {
      description: "Severities for the tool's own words, such as convention: notice.",
      type: 'object',
      maxProperties: 100,
      additionalProperties: { enum: ['off', 'notice', 'warning', 'error'] },
    },
    env: {
      description:
        'Further variables of the environment that it is given. Tokens of the job cannot be among them.',
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$', maxLength: 200 },
      maxItems: 100,
    },
    'working-directory': {
      description: 'Folder it runs in, inside the analysed one; it is for the files in there.',
      ...TEXT,
    },
    slots: {
      description: 'Workers that one run stands for, and is told to use: a number, or all.',
      type: ['integer', 'string'],
      minimum: 1,
      maximum: 256,
      pattern: '^all$',
      default: 1,
    },
    columns: {
      description: 'How it counts columns, where that is not as its format does.',
      type: 'object',
      additionalProperties: false,
      properties: {
        base: { description: 'The number of the first column.', enum: [0, 1] },
        unit: { description: 'What it counts.', enum: COLUMN_UNITS },
      },
    },
  },
} as const;

/** The part of the JSON Schema about the user's tools. */
export const TOOLS_SCHEMA = {
  description:
    'Your own tools by name, which run in the same pool. A name of a preset needs no more than {}; any key of it can be set.',
  type: 'object',
  maxProperties: 50,
  additionalProperties: TOOL,
} as const;
