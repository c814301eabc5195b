import { messageOf } from '../errors.ts';
import type { Fix, Match } from '../model/finding.ts';
import { fillTemplate } from './ast-grep/fill-template.ts';
import { readIgnoreComments } from './ast-grep/ignore-comments.ts';
import { languageOf, RULE_LANGUAGES } from './ast-grep/languages.ts';
import { neededWords } from './ast-grep/needed-words.ts';
import { ENGINE_MODULE, openAstGrep, type AstGrep, type SgNode } from './ast-grep/open-engine.ts';
import type { ParsedRules, UserRule } from './ast-grep/parse-rules.ts';
import type { RuleProblem } from './ast-grep/rule-document.ts';
import { CONFIG_FILES, mayHaveRules, readUserRules } from './ast-grep/rule-files.ts';
import { AST_GREP_PAGE } from './ast-grep/rule-page.ts';
import {
  defineAnalyzer,
  type Assets,
  type LoadedAnalyzer,
  type SourceFile,
} from './define-analyzer.ts';
import { helpUrlOf } from './help-url.ts';
import { rulesOfPage, toOwnMatches } from './own-rule.ts';
import { toLine, toMessage } from './to-message.ts';
import { openRuntime, RUNTIME_MODULE } from './tree-sitter/open-runtime.ts';

const ID = 'ast-grep';
/** Findings of one rule in one file; a file's findings are bounded again. */
const MOST_MATCHES = 2000;

/** What the engine has to say against a rule; nothing where it can be used. */
function objectionTo(rule: UserRule, engine: AstGrep): RuleProblem | undefined {
  const problem = (message: string, line = rule.line): RuleProblem => {
    return { rule: 'invalid-rule', file: rule.file, line, message };
  };
  try {
    engine.with(rule.language, '', (root) => root.findAll(rule.config));
    const broken = rule.patterns.find(
      ({ text, selector }) => !engine.isCode(rule.language, text, selector),
    );
    return (
      broken && problem(`The pattern is no code of ${rule.language.names[0] ?? ''}`, broken.line)
    );
  } catch (error) {
    // A trap is no opinion about the rule.
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) throw error;
    return problem(messageOf(error).replaceAll(/\s*\|->\s*/gu, ' '));
  }
}

function fixOf({ fix }: UserRule, node: SgNode, text: string): Fix | undefined {
  if (fix === undefined) return undefined;
  const replacement = fillTemplate(fix, node, text);
  // More lines would have to be indented like the place, which the template does not know.
  if (/\n/u.test(replacement.trimEnd())) return undefined;
  const range = rangeOf(node);
  return {
    message: 'Replace it as the rule says',
    edits: [{ range, text: replacement.trimEnd() }],
  };
}

function rangeOf(node: SgNode) {
  const { start, end } = node.range();
  return {
    startLine: start.line + 1,
    startColumn: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
  };
}

function helpOf({ url = '' }: UserRule): string {
  return /^https:\/\/[^\s<>"]+$/u.test(url)
    ? url
    : helpUrlOf(AST_GREP_PAGE.page, 'rules-of-your-own');
}

function toMatch(rule: UserRule, node: SgNode, text: string): Match {
  const { id, severity = 'notice', note } = rule;
  const message = fillTemplate(rule.message, node, text);
  const fix = fixOf(rule, node, text);
  return {
    rule: id,
    severity,
    // The repository's own words, as they are.
    message: toLine(note === undefined ? message : `${message} (${note.trim()})`) || id,
    ...rangeOf(node),
    helpUrl: helpOf(rule),
    ...(fix !== undefined && { fix }),
  };
}

/** The rules in use, and the engine that they need; no engine where there are none. */
interface Loaded {
  readonly rules: readonly UserRule[];
  readonly problems: readonly RuleProblem[];
  readonly engine: AstGrep | undefined;
}

async function openEngine(parsed: ParsedRules, assets: Assets): Promise<Loaded> {
  const { rules, problems } = parsed;
  if (rules.length === 0) return { rules, problems, engine: undefined };
  const languages = new Set(rules.map(({ language }) => language));
  const engine = await openAstGrep(await openRuntime(assets), assets, languages);
  const usable: UserRule[] = [];
  const objections: RuleProblem[] = [];
  for (const rule of rules) {
    const objection = objectionTo(rule, engine);
    if (objection !== undefined) objections.push(objection);
    else if (rule.severity !== undefined) usable.push(rule);
  }
  return { rules: usable, problems: [...problems, ...objections], engine };
}

/** Says of a rule file what is wrong with it. */
function problemsOf(
  { path, text }: SourceFile,
  problems: readonly RuleProblem[],
): readonly Match[] {
  const lines = text.split('\n');
  const own = problems
    .filter(({ file }) => file === path)
    .map(({ rule, line, message }) => {
      const at = Math.min(line, lines.length);
      const length = (lines[at - 1] ?? '').replace(/\r$/u, '').length;
      const range = { startLine: at, startColumn: 1, endLine: at, endColumn: length + 1 };
      return { rule, message: toMessage(message), range };
    });
  return toOwnMatches(AST_GREP_PAGE, own);
}

function find({ path, text }: SourceFile, { rules, engine }: Loaded): readonly Match[] {
  const language = languageOf(path);
  const meant = rules.filter(
    (rule) =>
      rule.language === language &&
      rule.isFor(path) &&
      neededWords(rule.config).every((word) => text.includes(word)),
  );
  if (engine === undefined || language === undefined || meant.length === 0) return [];
  return engine.with(language, text, (root) => {
    const isIgnored = readIgnoreComments(root, text, language);
    return meant.flatMap((rule) =>
      root
        .findAll(rule.config)
        .slice(0, MOST_MATCHES)
        .filter((node) => !isIgnored(rule.id, node.range().start.line))
        .map((node) => toMatch(rule, node, text)),
    );
  });
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}

/** The repository's own rules, written for ast-grep. Without any of them it takes part in nothing. */
export const astGrep = defineAnalyzer({
  id: ID,
  name: 'Rules of your own (ast-grep)',
  modules: [ENGINE_MODULE, RUNTIME_MODULE, ...RULE_LANGUAGES.map(({ grammar }) => grammar)],
  isWanted: mayHaveRules,
  claims: (path) => languageOf(path) !== undefined || isYaml(path),
  rules: () => rulesOfPage(AST_GREP_PAGE, 'yaml'),
  rulesIn: (project) => {
    const own = readUserRules(project).rules.map((rule) => ({
      rule: rule.id,
      language: rule.language.names[0] ?? '',
      severity: rule.severity ?? 'notice',
      isEnabled: rule.severity !== undefined,
      summary: toLine(rule.message),
      helpUrl: helpOf(rule),
    }));
    return [...rulesOfPage(AST_GREP_PAGE, 'yaml'), ...own];
  },
  async load({ assets, project }): Promise<LoadedAnalyzer> {
    const loaded = await openEngine(readUserRules(project), assets);
    return {
      analyze: (file) =>
        isYaml(file.path) || CONFIG_FILES.some((name) => name === file.path)
          ? problemsOf(file, loaded.problems)
          : find(file, loaded),
      memoryBytes: () => loaded.engine?.memoryBytes ?? 0,
    };
  },
});
