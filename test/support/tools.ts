import type { ToolSettings } from '../../src/model/tool.ts';

/** A tool that is given files and writes lines, unless told otherwise. */
export function createTool(overrides: Partial<ToolSettings> = {}): ToolSettings {
  return {
    name: 'lint',
    command: ['lint'],
    pass: 'files',
    format: 'pattern',
    pattern: '^(?<path>[^:]+):(?<line>\\d+): (?<message>.*)$',
    output: 'stdout',
    severities: [],
    severity: 'warning',
    timeoutMs: 60_000,
    exitCodes: [0, 1],
    workingDirectory: '',
    slots: 1,
    environment: [],
    concealed: [],
    ...overrides,
  };
}
