import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBatches, output, versionOf, type Oracle, type Said } from './oracle.ts';
import { PHPCS_RULES, RUBOCOP_RULES, RUBY_WARNINGS, SHELLCHECK_RULES } from './equivalents.ts';

const BIOME = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'biome');
const HTMLHINT = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'htmlhint');

/** Tools name files as they were given, or by their whole path. */
const below = (folder: string, path: string): string =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;

/** A command that tells of a file whether it can be parsed, one file at a time. */
function syntaxOracle(
  name: string,
  analyzer: string,
  { version, check, line }: { version: readonly string[]; check: readonly string[]; line: RegExp },
): Oracle {
  return {
    name,
    analyzer,
    rules: { syntax: 'syntax' },
    version: () => versionOf(version),
    run: (folder, files) =>
      files.flatMap((path): Said[] => {
        const ended = output([...check, path], folder);
        if (ended === undefined || ended.status === 0) return [];
        return [
          { path, rule: 'syntax', line: Number(line.exec(ended.stdout + ended.stderr)?.[1] ?? 0) },
        ];
      }),
  };
}

/** Biome's recommended rules, under the same configuration. */
const biome: Oracle = {
  name: 'biome lint',
  analyzer: 'biome',
  configuration: {
    name: 'biome.json',
    text: '{ "linter": { "rules": { "recommended": true } } }\n',
  },
  rules: undefined,
  version: () => versionOf([BIOME, '--version']),
  run(folder, files) {
    const configured = mkdtempSync(join(tmpdir(), 'parity-'));
    writeFileSync(join(configured, 'biome.json'), this.configuration?.text ?? '');
    const options = [`--config-path=${configured}`, '--reporter=github', '--max-diagnostics=none'];
    return inBatches(files, (batch) => {
      const told = output([BIOME, 'lint', ...options, ...batch], folder)?.stdout ?? '';
      const lines = told.matchAll(/^::(\w+) title=lint\/([^,]+),file=([^,]+),line=(\d+),/gm);
      return [...lines].map(([, severity = '', rule = '', path = '', line]) => ({
        path: below(folder, path),
        rule,
        line: Number(line),
        severity,
      }));
    });
  },
};

/** HTMLHint's own default rules. */
const htmlhint: Oracle = {
  name: 'htmlhint',
  analyzer: 'html',
  configuration: {
    name: '.htmlhintrc',
    text: '{ "id-unique": true, "src-not-empty": true, "attr-no-duplication": true }\n',
  },
  rules: undefined,
  version: () => versionOf([HTMLHINT, '--version']),
  run(folder, files) {
    const config = join(mkdtempSync(join(tmpdir(), 'parity-')), 'rc.json');
    writeFileSync(config, this.configuration?.text ?? '');
    return inBatches(files, (batch) => {
      const told = output(
        [HTMLHINT, '--config', config, '--format', 'unix', '--nocolor', ...batch],
        folder,
      );
      const lines = (told?.stdout ?? '').matchAll(/^(.+?):(\d+):\d+: .*\[\w+\/([\w-]+)\]$/gm);
      return [...lines].map(([, path = '', line, rule = '']) => ({
        path: below(folder, path),
        rule,
        line: Number(line),
      }));
    });
  },
};

interface RubocopReport {
  readonly files: readonly {
    readonly path: string;
    readonly offenses: readonly {
      readonly cop_name: string;
      readonly location: { readonly line: number };
    }[];
  }[];
}

function rubocop(analyzer: 'prism' | 'ruby-rules'): Oracle {
  const rules = RUBOCOP_RULES[analyzer];
  return {
    name: 'rubocop',
    analyzer,
    rules,
    version: () => versionOf(['rubocop', '--version']),
    run(folder, files) {
      const only = Object.keys(rules).join(',');
      const options = [
        '--format',
        'json',
        '--force-default-config',
        '--cache',
        'false',
        '--only',
        only,
      ];
      return inBatches(files, (batch) => {
        const told = output(['rubocop', ...options, ...batch], folder)?.stdout ?? '';
        // RuboCop's own report.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const report = JSON.parse(told === '' ? '{"files":[]}' : told) as RubocopReport;
        return report.files.flatMap(({ path, offenses }) =>
          offenses.map(({ cop_name: rule, location }) => ({ path, rule, line: location.line })),
        );
      });
    },
  };
}

/** The warnings of Ruby's own parser. */
const rubyWarnings: Oracle = {
  name: 'ruby -wc',
  analyzer: 'prism',
  rules: Object.fromEntries(Object.keys(RUBY_WARNINGS).map((rule) => [rule, rule])),
  version: () => versionOf(['ruby', '--version']),
  run: (folder, files) =>
    files.flatMap((path) => {
      const told = output(['ruby', '-wc', path], folder)?.stderr ?? '';
      const lines = told.matchAll(/^.*?:(\d+): (?:warning: )?(.*)$/gm);
      return [...lines].flatMap(([, line, message = '']) => {
        const rule = Object.entries(RUBY_WARNINGS).find(([, words]) => words.test(message))?.[0];
        return rule === undefined ? [] : [{ path, rule, line: Number(line) }];
      });
    }),
};

interface PhpcsReport {
  readonly files: Readonly<
    Record<
      string,
      { readonly messages: readonly { readonly source: string; readonly line: number }[] }
    >
  >;
}

const phpcs: Oracle = {
  name: 'phpcs',
  analyzer: 'php-rules',
  rules: PHPCS_RULES,
  version: () => versionOf(['phpcs', '--version']),
  run(folder, files) {
    const sniffs = [
      ...new Set(Object.keys(PHPCS_RULES).map((rule) => rule.split('.').slice(0, 3).join('.'))),
    ];
    const options = [
      '--standard=Generic,Squiz',
      `--sniffs=${sniffs.join(',')}`,
      '--report=json',
      '-q',
    ];
    return inBatches(files, (batch) => {
      const told = output(['phpcs', ...options, ...batch], folder)?.stdout ?? '';
      // PHP_CodeSniffer's own report.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const report = JSON.parse(told.startsWith('{') ? told : '{"files":{}}') as PhpcsReport;
      return Object.entries(report.files).flatMap(([path, { messages }]) =>
        messages.map(({ source, line }) => ({
          path: below(folder, path),
          rule: source,
          line,
        })),
      );
    });
  },
};

interface ShellcheckReport {
  readonly comments: readonly {
    readonly file: string;
    readonly line: number;
    readonly code: number;
  }[];
}

const shellcheck: Oracle = {
  name: 'shellcheck',
  analyzer: 'shell-rules',
  rules: SHELLCHECK_RULES,
  version: () => versionOf(['shellcheck', '--version']),
  run(folder, files) {
    const include = Object.keys(SHELLCHECK_RULES).join(',');
    return inBatches(files, (batch) => {
      const told =
        output(['shellcheck', '-f', 'json1', '-i', include, ...batch], folder)?.stdout ?? '';
      // ShellCheck's own report.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const report = JSON.parse(
        told.startsWith('{') ? told : '{"comments":[]}',
      ) as ShellcheckReport;
      return report.comments.map(({ file, line, code }) => ({
        path: file,
        rule: `SC${String(code)}`,
        line,
      }));
    });
  },
};

/** Every tool that is compared where it is installed. */
export const ORACLES: readonly Oracle[] = [
  biome,
  htmlhint,
  syntaxOracle('ruby -c', 'prism', {
    version: ['ruby', '--version'],
    check: ['ruby', '-c'],
    line: /:(\d+):/,
  }),
  rubyWarnings,
  rubocop('prism'),
  rubocop('ruby-rules'),
  syntaxOracle('php -l', 'php-rules', {
    version: ['php', '--version'],
    check: ['php', '-l'],
    line: /on line (\d+)/,
  }),
  phpcs,
  syntaxOracle('bash -n', 'shell-syntax', {
    version: ['bash', '--version'],
    check: ['bash', '-n'],
    line: /line (\d+):/,
  }),
  shellcheck,
  syntaxOracle('gofmt -e', 'go-rules', {
    version: ['go', 'version'],
    check: ['gofmt', '-l', '-e'],
    line: /:(\d+):\d+:/,
  }),
];
