import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { pumpsOf, type Pump } from '../support/hostile/pumped-texts.ts';
import { ROOT } from '../e2e/support/shipped.ts';

/** A regular expression of the sources. */
interface Found {
  readonly place: string;
  readonly expression: RegExp;
}

/** Expressions that may take more than linear time, because what they see is short; and why it is. */
const BOUNDED: Readonly<Record<string, string>> = {
  'adapters/checks-api.ts /\\/+$/': 'a variable of the runner',
  'adapters/event.ts /\\/+$/': 'a variable of the runner',
  'adapters/engine/engine-process.ts /FATAL ERROR.*(?:out of memory|heap)/': 'KEPT_CHARACTERS',
  'analyzers/secrets/is-placeholder.ts /@(?:[^/\\s:]*\\.)?(?:example(?:\\.(?:com|net|org))?|test|invalid|localhost|local|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1\\]|host|hostname|domain(?:\\.\\w+)?|server|foo\\.\\w+|acme\\.\\w+|yourdomain\\.\\w+|host\\.docker\\.internal)(?![\\w.-]*\\.[a-z])/':
    'MOST_SEEN',
  'analyzers/secrets/is-placeholder.ts /:(?:\\$\\{?\\w.*|%.*|<.*>|\\{.*\\}?|\\[.*\\]|\\(.*\\)|[*x.#_-]+|(?:my|your|the|some|test|a|new|old|db|user|bad|wrong)?[-_]?(?:pass(?:word|wd|phrase)?|pwd?|pw|secret|token|key|credentials?)\\d*|change[-_]?me|foo\\w*|bar\\w*|baz|abc|admin|root|user(?:name)?|guest|test\\w*|example|postgres|mysql|redis|rabbitmq|mongo\\w*|p|pa?ss|s3cr3t|1234?5?6?\\w?)@/':
    'MOST_SEEN',
  'analyzers/workflows/step-checks.ts /^(?:.{0,7}|true|false|.*(?:\\$|test|example|dummy|fake|password|passwd|secret|changeme|postgres|mysql|root|admin|token|xxxx|\\*\\*\\*|none|null|unused|placeholder|localhost|write|read).*|[\\w.-]*[/.\\\\][\\w./\\\\-]*)$/':
    'LONGEST_CREDENTIAL',

  'files/path-filter.ts /(?<!\\\\)\\{[^{},]*\\.\\.[^{},]*\\}/': 'MAX_PATTERN_LENGTH',
  'files/path-filter.ts /\\/(?!\\/*$)/': 'MAX_PATTERN_LENGTH',
  'analyzers/ruff/syntax-errors.ts /\\{%|%\\}|\\{\\{.*\\}\\}|\\{#.*#\\}|<%|%>|\\$\\{\\w+\\}/':
    'LINE_LIMIT',
  'analyzers/ruff/syntax-errors.ts /\\bexcept\\s+[\\w.()\\s,]+,\\s*\\w+\\s*:/': 'LINE_LIMIT',
  'analyzers/ruff/syntax-errors.ts /\\bdef\\s+\\w+\\s*\\([^)]*\\(\\s*\\w+\\s*,/': 'LINE_LIMIT',
  'analyzers/ruff/syntax-errors.ts /(?:^|[:;])\\s*print\\s+(?![=.([\\])]|(?:in|is|and|or|if|not)\\b)|\\bprint\\s*>>|\\bprint\\s+[("\'\\w].*,\\s*$/':
    'LINE_LIMIT',
};

/**
 * Characters of a pumped text, shortest first, for some take exponential time; and CPU time that one may
 * take. Linear time is below 1 ms here; the square of the greatest length is above 500.
 */
const LENGTHS = [26, 1000, 20_000, 80_000];
const MOST_MS = 250;
/** Tries that must all be slow: the process's other threads are measured along, now and then for long. */
const TRIES = 4;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
}

/** Every literal, and every `new RegExp` whose pattern can be known without running anything. */
function expressionsIn(folder: string): Found[] {
  return filesOf(folder).flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const found: Found[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const literal = node.getText();
        const end = literal.lastIndexOf('/');
        const expression = new RegExp(literal.slice(1, end), literal.slice(end + 1));
        found.push({ place: path.replaceAll('\\', '/'), expression });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
    return found;
  });
}

/** Expressions put together when their modules are loaded. */
async function expressionsBuilt(): Promise<readonly Found[]> {
  const built: Found[] = [];
  const original = globalThis.RegExp;
  const recording = new Proxy(original, {
    construct(target, args: ConstructorParameters<typeof RegExp>) {
      const expression = new target(...args);
      built.push({ place: 'built', expression });
      return expression;
    },
  });
  globalThis.RegExp = recording;
  try {
    await import('../../src/files/known-files.ts');
    await import('../../src/analyzers/biome/syntax-trust.ts');
    await import('../../src/inputs/parse-duration.ts');
    const { lexPhp } = await import('../../src/analyzers/php/lex-php.ts');
    lexPhp('<?php $a = <<<A\nb\nA;');
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}

function cpuMs(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function isSlow(expression: RegExp, text: string): boolean {
  return cpuMs(() => new RegExp(expression).exec(text)) > MOST_MS;
}

/** The first pump that takes too long; tried again and again before it is believed. */
function slowPumpOf(literal: RegExp): Pump | undefined {
  // Sticky expressions are tried at one place only.
  const expression = new RegExp(literal.source, literal.flags.replace('y', ''));
  const start = literal.sticky
    ? new RegExp(`^(?:${literal.source})`, expression.flags)
    : expression;
  return pumpsOf(literal).find(({ before, pumped, after }) =>
    LENGTHS.some((length) => {
      const text = before + pumped.repeat(Math.ceil(length / pumped.length)) + after;
      return Array.from({ length: TRIES }).every(() => isSlow(start, text));
    }),
  );
}

const LITERALS = expressionsIn(join(ROOT, 'src'));

function keyOf({ place, expression }: Found): string {
  return `${place} /${expression.source}/`;
}

describe('the regular expressions of the sources', () => {
  it('are found', () => {
    expect(LITERALS.length).toBeGreaterThan(100);
  });

  it('each take time in proportion to the text, or see short texts only', async () => {
    const built = await expressionsBuilt();
    expect(built.length).toBeGreaterThanOrEqual(4);
    const slow = [...LITERALS, ...built]
      .filter((found) => BOUNDED[keyOf(found)] === undefined)
      .map((found) => ({ expression: keyOf(found), pump: slowPumpOf(found.expression) }))
      .filter(({ pump }) => pump !== undefined);
    expect(slow).toEqual([]);
  });

  it('has no exception for what is not there', () => {
    const keys = new Set(LITERALS.map(keyOf));
    expect(Object.keys(BOUNDED).filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each([/<%[\s\S]*?%>/, /^(a+)+$/, /^\w*(?:escape|quote)\w*$/, /^\s*(?:import)\b/m])(
    'would be found slow if one were: %s',
    (expression) => {
      expect(slowPumpOf(expression)).toBeDefined();
    },
  );
});
