import { posix } from 'node:path';
import type { validate as validateDockerfile } from 'dockerfile-utils';
import type { Match, Range, Severity } from '../model/finding.ts';
import { defineAnalyzer, type SourceFile } from './define-analyzer.ts';
import { checkDockerfile, DOCKERFILE_PAGE } from './dockerfile/own-checks.ts';
import { toOwnMatches } from './own-rule.ts';
import { toMessage } from './to-message.ts';

const NAME = /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|.+\.[Dd]ockerfile)$/;

/** Templates, and what only begins like a Dockerfile. */
const OTHER = /\.(?:dockerignore|erb|hbs|in|j2|jinja2?|md|mustache|template|tmpl|tpl|tt|txt)$/;

/** Most things told of one file. */
const MATCH_LIMIT = 50;

/** How keywords are written is taste. */
const UNTOLD: ReadonlySet<string> = new Set([
  'casing-directive',
  'casing-instruction',
  'empty-continuation-line',
]);

/** What still builds, and is worth to know. */
const NOTICES: ReadonlySet<string> = new Set(['deprecated-maintainer', 'workdir-is-not-absolute']);

const HELP = 'https://docs.docker.com/reference/dockerfile/';

type Diagnostic = ReturnType<typeof validateDockerfile>[number];

function rangeOf({ range: { start, end } }: Diagnostic): Range {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function severityOf(rule: string, severity: number | undefined): Severity {
  if (NOTICES.has(rule)) return 'notice';
  return severity === 1 ? 'error' : 'warning';
}

function toMatch(diagnostic: Diagnostic, names: Readonly<Record<number, string>>): Match[] {
  const name = names[Number(diagnostic.code)] ?? 'syntax';
  const rule = name.toLowerCase().replaceAll('_', '-');
  if (UNTOLD.has(rule)) return [];
  const severity = severityOf(rule, diagnostic.severity);
  const { message: told } = diagnostic;
  const message = toMessage(typeof told === 'string' ? told : told.value);
  return [{ rule, severity, message, helpUrl: HELP, ...rangeOf(diagnostic) }];
}

async function load() {
  const { validate, ValidationCode } = await import('dockerfile-utils');
  const { DockerfileParser } = await import('dockerfile-ast');
  return {
    analyze(file: SourceFile): Match[] {
      // These libraries end a line at a lone carriage return; GitHub and we do not.
      const text = file.text.replaceAll(/\r(?!\n)/g, ' ');
      const said = validate(text);
      const found = checkDockerfile(DockerfileParser.parse(text));
      return [
        ...said.flatMap((diagnostic) => toMatch(diagnostic, ValidationCode)),
        ...toOwnMatches(DOCKERFILE_PAGE, found),
      ].slice(0, MATCH_LIMIT);
    },
    memoryBytes: () => 0,
  };
}

/** dockerfile-utils and our own rules: Dockerfiles. */
export const dockerfile = defineAnalyzer({
  id: 'dockerfile',
  name: 'Dockerfiles',
  modules: [],
  claims: (path) => NAME.test(posix.basename(path)) && !OTHER.test(path),
  load,
});
