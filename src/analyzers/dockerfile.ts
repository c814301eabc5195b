import { posix } from 'node:path';
import type { validate as validateDockerfile } from 'dockerfile-utils';
import type { Match, Range } from '../model/finding.ts';
import { defineAnalyzer, NOTHING_WANTED, type SourceFile } from './define-analyzer.ts';
import { checkDockerfile, DOCKERFILE_PAGE } from './dockerfile/own-checks.ts';
import { HELP_URL, knownRules, severityOf, TASTE, UNNAMED } from './dockerfile/known-rules.ts';
import { toOwnMatches } from './own-rule.ts';
import { toMessage } from './to-message.ts';

const NAME = /^(?:(?:Dockerfile|Containerfile)(?:\.[\w-]+)?|.+\.[Dd]ockerfile)$/;

/** Templates, and what only begins like a Dockerfile. */
const OTHER = /\.(?:dockerignore|erb|hbs|in|j2|jinja2?|md|mustache|template|tmpl|tpl|tt|txt)$/;

/** Most things told of one file. */
const MATCH_LIMIT = 50;

type Diagnostic = ReturnType<typeof validateDockerfile>[number];

function rangeOf({ range: { start, end } }: Diagnostic): Range {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function toMatch(
  diagnostic: Diagnostic,
  names: Readonly<Record<number, string>>,
  wanted: ReadonlySet<string>,
): Match[] {
  const name = names[Number(diagnostic.code)] ?? UNNAMED;
  const rule = name.toLowerCase().replaceAll('_', '-');
  const isOff = TASTE.has(rule);
  if (isOff && !wanted.has(rule)) return [];
  const severity = severityOf(rule, diagnostic.severity === 1);
  const { message: told } = diagnostic;
  const message = toMessage(typeof told === 'string' ? told : told.value);
  const level = isOff ? ({ needsLevel: true } as const) : {};
  return [{ rule, severity, message, helpUrl: HELP_URL, ...level, ...rangeOf(diagnostic) }];
}

async function load(wanted: ReadonlySet<string>) {
  const { validate, ValidationCode } = await import('dockerfile-utils');
  const { DockerfileParser } = await import('dockerfile-ast');
  return {
    analyze(file: SourceFile): Match[] {
      // These libraries end a line at a lone carriage return; GitHub and we do not.
      const text = file.text.replaceAll(/\r(?!\n)/g, ' ');
      const said = validate(text);
      const found = checkDockerfile(DockerfileParser.parse(text));
      return [
        ...said.flatMap((diagnostic) => toMatch(diagnostic, ValidationCode, wanted)),
        ...toOwnMatches(DOCKERFILE_PAGE, found, wanted),
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
  rules: knownRules,
  claims: (path) => NAME.test(posix.basename(path)) && !OTHER.test(path),
  load: ({ wanted = NOTHING_WANTED }) => load(wanted),
});
