import { TOOLS_SCHEMA } from './tools-schema.ts';

const GLOBS = {
  type: 'array',
  items: { type: 'string', minLength: 1 },
  maxItems: 1000,
} as const;

const LEVEL = {
  description:
    'off leaves the findings out; the others are their severity, and switch on a rule that is off.',
  enum: ['off', 'notice', 'warning', 'error'],
} as const;

const RULES = {
  type: 'object',
  maxProperties: 1000,
  additionalProperties: LEVEL,
} as const;

/**
 * The JSON Schema of `evenkeel.yml`: it validates, and is published as `evenkeel.schema.json` for
 * editors. Names of analyzers are checked besides, since there are more of them with each release.
 */
export const CONFIGURATION_SCHEMA = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Evenkeel configuration',
  description: 'What evenkeel.yml may say. Inputs of the action and flags win over it.',
  type: 'object',
  additionalProperties: false,
  properties: {
    include: { ...GLOBS, description: 'Globs of the files to analyse; all files when empty.' },
    exclude: { ...GLOBS, description: 'Globs of files to leave out; wins over include.' },
    'fail-on': {
      description: 'Least severity that fails the run.',
      enum: ['error', 'warning', 'notice', 'never'],
    },
    analyzers: {
      description: 'Analyzers by name.',
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: {
          enabled: { type: 'boolean', description: 'Whether the analyzer runs.', default: true },
        },
      },
    },
    rules: {
      ...RULES,
      description:
        'Severity of rules, such as ruff/F401, or of all rules of an analyzer that are on: ruff. "evenkeel rules" lists them.',
    },
    tools: TOOLS_SCHEMA,
    overrides: {
      description: 'Severities for some files only; a later entry wins over an earlier one.',
      type: 'array',
      maxItems: 100,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['paths', 'rules'],
        properties: {
          paths: { ...GLOBS, minItems: 1, description: 'Globs of the files that are meant.' },
          rules: { ...RULES, description: 'Severities for those files.' },
        },
      },
    },
  },
} as const;
