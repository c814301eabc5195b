import type { ToolFailure, ToolSettings } from '../model/tool.ts';
import type { Digest, ToolProcessEnd } from './tool-run.ts';

/** Why a run was ended from here. */
export interface ToolStop {
  readonly reason: Extract<
    ToolFailure['reason'],
    'timed-out' | 'deadline' | 'cancelled' | 'out-of-memory'
  >;
  readonly detail: string;
}

/** Everything that is known of a run at its end. */
export interface ToolRunFacts {
  readonly tool: Pick<ToolSettings, 'name' | 'command' | 'exitCodes'>;
  readonly end: ToolProcessEnd;
  readonly stop: ToolStop | undefined;
  readonly digest: Digest;
}

/** The end of stderr that is told. */
const MOST_STDERR_CHARACTERS = 2000;

type Judged = Omit<ToolFailure, 'stderr'>;

function programOf({ command }: Pick<ToolSettings, 'command'>): string {
  return JSON.stringify(command[0] ?? '');
}

function judgeStart({ tool, end }: ToolRunFacts): Judged | undefined {
  if (end.kind === 'missing') {
    return {
      reason: 'missing',
      detail: `there is no program ${programOf(tool)}: install it in a step before this one, or name it in "command" of tools.${tool.name}`,
    };
  }
  return end.kind === 'unstartable'
    ? { reason: 'unstartable', detail: `${programOf(tool)} could not be started: ${end.detail}` }
    : undefined;
}

function judgeExit({ tool, end }: ToolRunFacts): Judged | undefined {
  if (end.kind === 'killed') return { reason: 'killed', detail: `it was killed by ${end.signal}` };
  if (end.kind !== 'exited' || tool.exitCodes.includes(end.code)) return undefined;
  return {
    reason: 'exit-code',
    detail: `it ended with code ${String(end.code)}; those that mean it ran are ${tool.exitCodes.join(', ')}`,
  };
}

function judgeOutput({ end, digest }: ToolRunFacts): Judged | undefined {
  if (end.kind !== 'exited') return undefined;
  if (end.output.isCut) {
    return { reason: 'too-much-output', detail: 'it wrote more than is read; it was ended there' };
  }
  if (digest.problem !== undefined && !isSilent(end.code, end.output.text)) {
    return { reason: 'unreadable-output', detail: `of its output: ${digest.problem}` };
  }
  const saidSomething = `${end.output.text}${end.output.stderr}`.trim() !== '';
  if (end.code === 0 || digest.read > 0 || !saidSomething) return undefined;
  return {
    reason: 'unreadable-output',
    detail: `it ended with code ${String(end.code)}, but nothing that it wrote could be read as a finding`,
  };
}

/** Nothing to say and a good end: so say tools that found nothing. */
function isSilent(code: number, text: string): boolean {
  return code === 0 && text.trim() === '';
}

function stderrOf({ digest }: ToolRunFacts): { readonly stderr?: string } {
  const tail = (digest.stderr ?? '').trim().slice(-MOST_STDERR_CHARACTERS);
  return tail === '' ? {} : { stderr: tail.replace(/^[\udc00-\udfff]/u, '') };
}

function withoutOutput(facts: ToolRunFacts): Judged | undefined {
  const { stop, end } = facts;
  const isCut = end.kind === 'killed' && end.output.isCut;
  if (isCut)
    return { reason: 'too-much-output', detail: 'it wrote more than is read; it was ended there' };
  return judgeStart(facts) ?? stop ?? judgeExit(facts);
}

/** Why a run is not what it should be; `undefined` for one that is. What was stopped stays stopped, whatever its code. */
export function judgeToolRun(facts: ToolRunFacts): ToolFailure | undefined {
  const judged = withoutOutput(facts) ?? judgeOutput(facts);
  return judged === undefined ? undefined : { ...judged, ...stderrOf(facts) };
}
