import type { OutputFormatId, ToolSettings } from '../model/tool.ts';
import type { Severity } from '../model/finding.ts';
import type { RuleLevel } from '../model/rule-settings.ts';

/** What the schema allows to be said of a tool. */
export interface ToolContent {
  readonly command?: readonly string[];
  readonly files?: readonly string[];
  readonly 'batch-size'?: number;
  readonly pass?: ToolSettings['pass'];
  readonly format?: OutputFormatId;
  readonly pattern?: string;
  readonly output?: ToolSettings['output'];
  readonly timeout?: string;
  readonly 'exit-codes'?: readonly number[];
  readonly severity?: Severity;
  readonly severities?: Readonly<Record<string, RuleLevel>>;
  readonly env?: readonly string[];
  readonly 'working-directory'?: string;
  readonly slots?: number | 'all';
  readonly columns?: { readonly base?: 0 | 1; readonly unit?: 'utf16' | 'code-point' | 'byte' };
}

/** The tools of a configuration, by name. */
export type ToolsContent = Readonly<Record<string, ToolContent | null>>;
