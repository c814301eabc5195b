import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Match } from '../model/finding.ts';
import { defineAnalyzer, NOTHING_WANTED, type SourceFile } from './define-analyzer.ts';
import { createLineIndex, type LineIndex } from './line-index.ts';
import { rulesOfPage, toOwnMatches, type OwnMatch } from './own-rule.ts';
import { checkWorkflow } from './workflows/check-workflow.ts';
import type { Found } from './workflows/script-checks.ts';
import { WORKFLOWS_PAGE, type WorkflowRule } from './workflows/workflow-rules.ts';

/** What the service says, in the form of the Language Server Protocol: lines and characters from 0. */
interface Diagnostic {
  readonly message: string;
  readonly severity?: number;
  readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>;
}

/** GitHub's language service, as `scripts/vendor` bundles it. */
interface LanguageService {
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): TextDocument;
  };
  validate(document: TextDocument): Promise<readonly Diagnostic[]>;
  /** It remembers every file by its address, for an editor. */
  clearCache(): void;
}

const WORKFLOW = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/;
const ACTION = /(?:^|\/)action\.ya?ml$/;

/** Most things told of one file. */
const MATCH_LIMIT = 100;

/** GitHub itself takes no larger workflow; the service needs 10 to 20 s for each MB. */
const SERVICE_LIMIT = 262_144;

/**
 * Contexts that are known whole from the file. A script may have set `env`, an action puts out what it
 * likes, an event is any of several, and of 43 findings about `matrix`, `steps` and `inputs` none was right.
 */
const KNOWN_CONTEXT = /\b(?:jobs|needs)\b/;

function ruleOf({ severity, message }: Diagnostic, source: string): WorkflowRule | undefined {
  if (message.startsWith('Context access might be invalid')) {
    return KNOWN_CONTEXT.test(source) ? 'context-access' : undefined;
  }
  // GitHub runs an action without a description all the same.
  if (message === 'Required property is missing: description') return 'suspicious';
  // 1 is an error, and so is what has no severity; 3 and 4 are hints for an editor.
  if (severity === undefined || severity === 1) return 'syntax';
  return severity === 2 ? 'suspicious' : undefined;
}

function toServiceMatch(
  diagnostic: Diagnostic,
  document: TextDocument,
  index: LineIndex,
): OwnMatch<WorkflowRule>[] {
  const from = document.offsetAt(diagnostic.range.start);
  const to = Math.max(from, document.offsetAt(diagnostic.range.end));
  const rule = ruleOf(diagnostic, document.getText().slice(from, to));
  if (rule === undefined) return [];
  return [{ rule, message: diagnostic.message, range: index.rangeOfUtf16(from, to) }];
}

function toMatches(
  found: readonly Found[],
  index: LineIndex,
  wanted: ReadonlySet<string>,
): Match[] {
  return found.flatMap(({ start, end, isSecret, ...rest }) =>
    toOwnMatches(WORKFLOWS_PAGE, [{ ...rest, range: index.rangeOfUtf16(start, end) }], wanted).map(
      (match) => (isSecret === undefined ? match : { ...match, isSecret }),
    ),
  );
}

async function analyze(
  service: LanguageService,
  { path, text }: SourceFile,
  wanted: ReadonlySet<string>,
): Promise<Match[]> {
  const isAction = !WORKFLOW.test(path);
  const check = checkWorkflow(text, isAction);
  if (check.kind === 'other') return [];
  const index = createLineIndex(text);
  const uri = isAction ? 'file:///action.yml' : 'file:///.github/workflows/workflow.yml';
  const document = service.TextDocument.create(uri, 'yaml', 0, text);
  const diagnostics = text.length > SERVICE_LIMIT ? [] : await service.validate(document);
  service.clearCache();
  const said = diagnostics.flatMap((each) => toServiceMatch(each, document, index));
  const matches = [...toOwnMatches(WORKFLOWS_PAGE, said), ...toMatches(check.found, index, wanted)];
  return matches.slice(0, MATCH_LIMIT);
}

/** GitHub's language service and our own rules: workflows, `action.yml` and composite actions. */
export const workflows = defineAnalyzer({
  id: 'workflows',
  name: 'GitHub workflows',
  modules: [],
  rules: () => rulesOfPage(WORKFLOWS_PAGE, 'workflow'),
  claims: (path) => WORKFLOW.test(path) || ACTION.test(path),
  load({ assets, wanted = NOTHING_WANTED }) {
    // The file is our own build: scripts/vendor/languageservice.mjs.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const service = assets.require('languageservice.cjs') as LanguageService;
    return Promise.resolve({
      analyze: (file) => analyze(service, file, wanted),
      memoryBytes: () => 0,
    });
  },
});
