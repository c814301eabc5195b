import type { Severity } from '../../model/finding.ts';
import { isTestFile } from '../test-files.ts';
import type { Diagnostic } from './ruff-engine.ts';
import type { FileKind } from './file-kind.ts';

/**
 * The rules that are on where a project selects none, by what they tell. How they were chosen, with
 * what each finds in 5.6 million lines of real code: docs/decisions/0004-ruff.md.
 */
const DEFAULTS: Readonly<Record<Severity, string>> = {
  // It does not compile, it raises when it runs, or it checks nothing.
  error: `
    F404 F406 F407 F501 F502 F503 F505 F506 F507 F508 F509 F521 F524 F525 F621 F622 F631 F633 F634
    F701 F702 F704 F706 F707 F821 F823 F901
    PLE0100 PLE0115 PLE0117 PLE0118 PLE0241 PLE1132 PLE1142 PLE1300 PLE1307 PLE1507 PLE1700
    PLW0133 PLW0245 PLW0711 PLW1501 PLW2101
    ASYNC105 B016 G101 PGH005 PT010 RUF016`,
  // Very likely not what was meant, or a known hole.
  warning: `
    F504 F522 F523 F601 F602 F632 F811 F822 W605
    PLE0101 PLE0237 PLE0302 PLE0303 PLE0304 PLE0305 PLE0307 PLE0308 PLE0309 PLE0604 PLE0643
    PLE1205 PLE1206 PLE1519 PLE1520 PLE2502
    PLR0133 PLR0206 PLR1708 PLW0129 PLW0177 PLW1507
    ASYNC100 ASYNC210 ASYNC212 ASYNC220 ASYNC221 ASYNC222 ASYNC251
    B002 B003 B005 B006 B012 B015 B021 B025 B029 B030 B031 B032 B035 B039
    FAST003 INT001 INT002 INT003 LOG001 LOG002 PIE794
    RUF006 RUF008 RUF024 RUF026 RUF030 RUF033 RUF034 RUF040 RUF049 RUF064
    S113 S201 S202 S306 S323 S501 S502 S505 S506 S507 S602 S605 S609 S612
    SIM220 SIM221 SIM222 T100
    YTT101 YTT102 YTT103 YTT301 YTT302 YTT303`,
  // Dead code, and what is worth a look.
  notice: `F401 F402 F541 F841 F842 B014 B033 PIE796`,
};

function codesOf(list: string): string[] {
  return list.trim().split(/\s+/);
}

const SEVERITIES = new Map(
  (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    codesOf(DEFAULTS[severity]).map((code) => [code, severity] as const),
  ),
);

/** The codes of the default rule set. */
export const DEFAULT_CODES: readonly string[] = [...SEVERITIES.keys()];

/** Linters of Ruff that look for mistakes; what the others say is about style. */
const MISTAKE_FAMILIES =
  /^(?:A|ASYNC|B|BLE|DTZ|E7|E9|F|FAST|G|INT|LOG|NPY|PGH|PIE|PLE|PLW|RUF|S|T10|TRY|YTT)\d/;

/** How much a rule matters: ours, since Ruff has no severities. */
export function severityOf(code: string): Severity {
  return SEVERITIES.get(code) ?? (MISTAKE_FAMILIES.test(code) ? 'warning' : 'notice');
}

/** What a test may do on purpose: evaluate for an exception, leave a task running, use a shell. */
const NOT_IN_TESTS = new Set(
  codesOf(`
    ASYNC100 ASYNC210 ASYNC212 ASYNC220 ASYNC221 ASYNC222 ASYNC251 B002 B003 B012 B015 B016 B033 F541 F601
    PLE0237 PLE0241 PLE0302 PLE0303 PLE0304 PLE0305 PLE0307 PLE0308 PLE0309 PLE0643 PLE1205 PLR0133 PLW0133 PLW0177 PLW0711
    RUF006 RUF024 S113 S202 S306 S323 S501 S506 S602 S605 SIM220 SIM221 SIM222`),
);

/** A package's `__init__.py` imports in order to pass on. */
const NOT_IN_PACKAGE_INIT = new Set(['F401']);

/** Stubs repeat names on purpose: overloads, and imports that pass on. */
const NOT_IN_STUBS = new Set(['F811', 'PLE0302']);

/** Findings of a default rule that are not what the rule is on for, by how their messages show it. */
const NOT_MEANT: Readonly<Record<string, RegExp>> = {
  // An import that is tried to see whether it is there.
  F401: /find_spec/,
  // The command is a literal.
  S602: /seems safe/,
  S605: /seems safe/,
  // Not a call left behind, but a program that offers a debugger.
  T100: /^Import for/,
};

/** Whether a finding of a default rule is worth telling in this file. */
export function isWorthTelling(
  { code, message }: Diagnostic,
  path: string,
  kind: FileKind,
): boolean {
  if (kind.isPackageInit && NOT_IN_PACKAGE_INIT.has(code)) return false;
  if (kind.isStub && NOT_IN_STUBS.has(code)) return false;
  if (NOT_MEANT[code]?.test(message) === true) return false;
  return !NOT_IN_TESTS.has(code) || !isTestFile(path);
}
