import type { Match } from '../../model/finding.ts';
import type { SourceFile } from '../define-analyzer.ts';
import { helpUrlOf } from '../help-url.ts';
import {
  isDeclarationFile,
  isMinified,
  isScriptName,
  isUnnamedJsonc,
  JSONC_SOURCE,
  SCRIPT_SOURCE,
  type FileSource,
} from './biome-files.ts';
import type { BiomeEngine, LintRequest, LintResult } from './biome-engine.ts';
import type { Diagnostic } from './biome-module.ts';
import type { Governing } from './config-store.ts';
import { isTrusted, syntaxSeverity, withoutAllowed } from './syntax-trust.ts';
import { FilePlaces, kindOf, toMatch } from './to-match.ts';
import { createJudge } from './worth-telling.ts';

/** Syntax errors told of one file: the first is echoed by what comes after it. */
const SYNTAX_ERRORS = 3;

/** A file's diagnostics, sorted by what they are. */
interface Sorted {
  readonly syntax: readonly Diagnostic[];
  readonly rules: readonly Diagnostic[];
  readonly leftOut: number;
}

function sort({ diagnostics, leftOut }: LintResult): Sorted {
  const kinds = (kind: string): readonly Diagnostic[] =>
    diagnostics.filter((diagnostic) => kindOf(diagnostic).kind === kind);
  return { syntax: kinds('syntax'), rules: [...kinds('rule'), ...kinds('suppression')], leftOut };
}

function sourceOf(path: string): FileSource | undefined {
  return isUnnamedJsonc(path) ? JSONC_SOURCE : undefined;
}

function toSyntaxMatches(errors: readonly Diagnostic[], places: FilePlaces): Match[] {
  const lines = new Set<number>();
  const distinct = errors
    .map((error) => toMatch(error, places))
    .filter(({ startLine }) => !lines.has(startLine) && lines.add(startLine));
  return distinct.slice(0, SYNTAX_ERRORS);
}

/** What one file is asked with, whatever it is. */
function requestOf(file: SourceFile, { settings }: Governing): LintRequest {
  const source = sourceOf(file.path);
  const scope = 'syntax-and-rules';
  return { ...file, project: settings, scope, ...(source === undefined ? {} : { source }) };
}

function leftOutMatch(count: number): Match[] {
  if (count === 0) return [];
  const message = `Biome found ${String(count)} more in this file than are told here.`;
  const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const rule = 'too-many-findings';
  return [{ rule, severity: 'notice', message, helpUrl: helpUrlOf('biome', rule), ...place }];
}

/** By the project's own configuration, everything that Biome says is told as it says it. */
function analyzeAsConfigured(engine: BiomeEngine, request: LintRequest): Match[] {
  const { syntax, rules, leftOut } = sort(engine.lint(request));
  if (syntax.length + rules.length === 0) return [];
  const places = new FilePlaces(request.text);
  // Rules that look at a tree with holes see things that are not there.
  if (syntax.length > 0) return toSyntaxMatches(syntax, places);
  return [...rules.map((diagnostic) => toMatch(diagnostic, places)), ...leftOutMatch(leftOut)];
}

/** Biome takes every `.js` for a module. One that does not parse as such may be a script. */
function lintWithRetry(engine: BiomeEngine, request: LintRequest): Sorted {
  const { path } = request;
  const found = sort(engine.lint(request));
  const asModule = { ...found, syntax: withoutAllowed(path, found.syntax) };
  if (asModule.syntax.length === 0 || !isScriptName(path)) return asModule;
  const again = sort(engine.lint({ ...request, source: SCRIPT_SOURCE }));
  const asScript = { ...again, syntax: withoutAllowed(path, again.syntax) };
  return asScript.syntax.length === 0 ? asScript : asModule;
}

function judgeSyntax(file: SourceFile, errors: readonly Diagnostic[]): Match[] {
  if (!isTrusted({ ...file, errors })) return [];
  const severity = syntaxSeverity(file.path);
  const matches = toSyntaxMatches(errors, new FilePlaces(file.text));
  return matches.map((match) => ({ ...match, severity }));
}

function judgeRules({ path, text }: SourceFile, { rules, leftOut }: Sorted): Match[] {
  // Comments for Biome in a project without its configuration are not for these rules.
  const found = rules.filter((diagnostic) => kindOf(diagnostic).kind === 'rule');
  if (found.length === 0) return [];
  const places = new FilePlaces(text);
  const isWorthTelling = createJudge(path, text);
  const matches = found
    .map((diagnostic) => ({ diagnostic, match: toMatch(diagnostic, places) }))
    .filter(({ diagnostic, match }) =>
      isWorthTelling({
        rule: match.rule,
        message: diagnostic.description,
        text: places.textOf(diagnostic),
        before: places.textBefore(diagnostic),
        after: places.textAfter(diagnostic),
      }),
    )
    .map(({ match }) => match);
  return [...matches, ...leftOutMatch(leftOut)];
}

/** By our default rules, what Biome says is judged: see docs/decisions/0005-biome.md. */
function analyzeByDefault(engine: BiomeEngine, request: LintRequest): Match[] {
  const { path, text } = request;
  const isCode = !isDeclarationFile(path) && !isMinified(path, text);
  const scope = isCode ? 'syntax-and-rules' : 'syntax';
  const sorted = lintWithRetry(engine, { ...request, scope });
  return sorted.syntax.length > 0
    ? judgeSyntax(request, sorted.syntax)
    : judgeRules(request, sorted);
}

/** What Biome finds in one file. Throws when the engine broke. */
export function analyzeFile(engine: BiomeEngine, file: SourceFile, governing: Governing): Match[] {
  const request = requestOf(file, governing);
  return governing.kind === 'configured'
    ? analyzeAsConfigured(engine, request)
    : analyzeByDefault(engine, request);
}
