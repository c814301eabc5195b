import { expressionsIn, secretIn, untrustedIn, type Expression } from './expressions.ts';
import type { Placed } from './workflow-model.ts';
import type { WorkflowRule } from './workflow-rules.ts';

/** What a check found, by offsets into the file. */
export interface Found {
  readonly rule: WorkflowRule;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly severity?: 'error' | 'warning' | 'notice';
  readonly isSecret?: true;
}

const COMMAND = /::(set-output|save-state|set-env|add-path)(?:\s+name=|::)/g;

/** Fails today, while the others are only going to. */
const REFUSED: ReadonlySet<string> = new Set(['set-env', 'add-path']);

const PRINTS = /(?:^|[\s;&|(])(?:echo|printf|print|Write-(?:Host|Output)|console\.log)\b/i;

/** Goes into a file or another program instead of the log. */
const LEADS_ELSEWHERE = /[|>]/;

function lineAround(text: string, { start, end }: Expression): readonly [string, string] {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const newline = text.indexOf('\n', end);
  return [before, text.slice(end, newline === -1 ? undefined : newline)];
}

function secretCheck(
  text: string,
  expression: Expression,
): Omit<Found, 'start' | 'end'> | undefined {
  const name = secretIn(expression.body);
  if (name === undefined) return undefined;
  const [before, after] = lineAround(text, expression);
  if (PRINTS.test(before) && !LEADS_ELSEWHERE.test(after)) {
    return { rule: 'secret-in-log', message: `This prints the secret \`${name}\` into the log` };
  }
  const message = `The secret \`${name}\` becomes a part of the script; hand it over in \`env:\``;
  return { rule: 'secret-in-script', message };
}

function checkExpression(text: string, expression: Expression): Omit<Found, 'start' | 'end'>[] {
  const { body } = expression;
  const untrusted = untrustedIn(body);
  if (untrusted !== undefined) {
    const message = `Anybody can write \`${untrusted}\`, and here it runs as code; hand it over in \`env:\``;
    return [{ rule: 'script-injection', message }];
  }
  const secret = secretCheck(text, expression);
  if (secret !== undefined) return [secret];
  const input = /\b(?:github\.event\.)?inputs\.[\w-]{1,99}/i.exec(body)?.[0];
  if (input === undefined) return [];
  const message = `\`${input}\` becomes a part of the script; hand it over in \`env:\``;
  return [{ rule: 'input-in-script', message }];
}

function checkCommands(source: string): Found[] {
  return Array.from(source.matchAll(COMMAND), ({ index, 0: whole, 1: name = '' }) => ({
    rule: 'deprecated-command' as const,
    message: REFUSED.has(name)
      ? `Runners refuse \`::${name}\`; write to the file that replaced it`
      : `\`::${name}\` is withdrawn; write to the file that replaced it`,
    start: index,
    end: index + whole.length,
    severity: REFUSED.has(name) ? ('error' as const) : ('warning' as const),
  }));
}

/** Checks a script in the file's text: of a shell, or of `actions/github-script`. */
export function checkScript(text: string, script: Placed): Found[] {
  const source = text.slice(script.start, script.end);
  const found = expressionsIn(source).flatMap((expression) =>
    checkExpression(source, expression).map((each) => ({
      ...each,
      start: expression.start,
      end: expression.end,
    })),
  );
  return [...found, ...checkCommands(source)].map((each) => ({
    ...each,
    start: each.start + script.start,
    end: each.end + script.start,
  }));
}
