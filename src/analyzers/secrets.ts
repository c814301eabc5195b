import type {
  SecretLintCoreConfig,
  SecretLintCoreResultMessage,
  SecretLintRulePresetCreator,
} from '@secretlint/types';
import type { Match, Severity } from '../model/finding.ts';
import type { KnownRule } from '../model/known-rule.ts';
import {
  defineAnalyzer,
  NOTHING_WANTED,
  type Project,
  type SourceFile,
} from './define-analyzer.ts';
import { createLineIndex } from './line-index.ts';
import { rulesOfPage, toOwnMatches, type OwnMatch } from './own-rule.ts';
import { isPlaceholder } from './secrets/is-placeholder.ts';
import { readSecretlintConfig, type SecretlintConfig } from './secrets/read-secretlint-config.ts';
import {
  ADDRESS_RULES,
  describeSecret,
  ruleNameOf,
  SECRETLINT_IDS,
  SECRETLINT_PREFIX,
  SECRETS_PAGE,
} from './secrets/secret-rules.ts';
import { isTestFile } from './test-files.ts';
import { mayBeText } from './text-files.ts';
import { ToolConfigFinder } from './tool-config/find-tool-config.ts';
import { readIgnoreFile } from './tool-config/ignore-file.ts';

/** Secretlint looks for these in the folder that it is started in. */
const CONFIG_NAMES = ['.secretlintrc.json', '.secretlintrc.yaml', '.secretlintrc.yml'] as const;

/** Most secrets told of one file. A file with more of them is a list of examples. */
const SECRET_LIMIT = 20;

const START_OF_FILE = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };

/** The library, loaded. */
interface Secretlint {
  lint(file: SourceFile): Promise<readonly SecretLintCoreResultMessage[]>;
}

function toEngineConfig(
  rule: SecretLintRulePresetCreator,
  config: SecretlintConfig,
): SecretLintCoreConfig {
  const rules = [...config.rules].map(([id, { options, allowMessageIds }]) => ({
    id,
    allowMessageIds: [...allowMessageIds],
    ...(options !== undefined && { options }),
  }));
  return { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule, rules }] };
}

async function openSecretlint(config: SecretlintConfig): Promise<Secretlint> {
  const { lintSource } = await import('@secretlint/core');
  const { secretLintProfiler } = await import('@secretlint/profiler');
  // It keeps marks of every rule and file for ever: 0.6 GB after 43,000 files, and Node then warns.
  secretLintProfiler.setEnabled(false);
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  const options = {
    config: toEngineConfig(creator, config),
    noPhysicFilePath: true,
    maskSecrets: true,
  };
  return {
    async lint({ path, text }) {
      const source = { content: text, filePath: path, ext: '', contentType: 'text' } as const;
      return (await lintSource({ source, options })).messages;
    },
  };
}

const LEVELS: Readonly<Record<string, Severity>> = {
  info: 'notice',
  warning: 'warning',
  error: 'error',
};

/** Names of folders whose contents were made to be shown or tried. */
const EXAMPLES = /test|^(?:docs?|demos?|examples?|fixtures?|mocks?|samples?)$/i;

/** Test code has keys that were made for it, and now and then a real one. */
function severityIn(path: string, name: string): Severity {
  const folders = path.split('/').slice(0, -1);
  const isWeak = isTestFile(path) || folders.some((folder) => EXAMPLES.test(folder));
  if (ADDRESS_RULES.has(name)) return isWeak ? 'notice' : 'warning';
  return isWeak ? 'warning' : 'error';
}

/** What a repository's own configuration says, and which rules are wanted whatever it says. */
interface Looking extends SecretlintConfig {
  readonly wanted: ReadonlySet<string>;
}

function toMatches(
  messages: readonly SecretLintCoreResultMessage[],
  { path, text }: SourceFile,
  config: Looking,
): Match[] {
  const index = createLineIndex(text);
  return messages.slice(0, SECRET_LIMIT).flatMap(({ ruleId, range: [start, end] }) => {
    const name = ruleId.slice(ruleId.lastIndexOf('secretlint-rule-') + 'secretlint-rule-'.length);
    if (ADDRESS_RULES.has(name) && isPlaceholder(text.slice(start, end))) return [];
    const setting = config.rules.get(ruleId);
    // The library reads `disabled` of a rule in a preset, and then does not follow it.
    const isOff = setting?.isDisabled === true;
    if (isOff && !config.wanted.has(ruleNameOf(name))) return [];
    const chosen = setting?.severity;
    const match: OwnMatch<string> = {
      rule: ruleNameOf(name),
      message: `This looks like ${describeSecret(name)}; revoke it and keep it out of the repository`,
      range: index.rangeOfUtf16(start, end),
      severity: (chosen === undefined ? undefined : LEVELS[chosen]) ?? severityIn(path, name),
    };
    return toOwnMatches(SECRETS_PAGE, [match]).map(
      (each) => ({ ...each, isSecret: true, ...(isOff && { needsLevel: true }) }) as const,
    );
  });
}

function configMatches(
  finder: ToolConfigFinder,
  file: SourceFile,
  config: SecretlintConfig,
): Match[] {
  const own = finder.in('');
  if (own?.path !== file.path) return [];
  if (own.kind === 'broken') {
    const { message, range } = own;
    return toOwnMatches(SECRETS_PAGE, [{ rule: 'invalid-configuration', message, range }]);
  }
  const index = createLineIndex(file.text);
  const found = config.foreign.slice(0, SECRET_LIMIT).map((id): OwnMatch<string> => {
    const at = file.text.indexOf(id);
    return {
      rule: 'unknown-rule',
      message: `The rule "${id}" is not run here: it is in a package of its own`,
      range: at === -1 ? START_OF_FILE : index.rangeOfUtf16(at, at + id.length),
    };
  });
  return toOwnMatches(SECRETS_PAGE, found);
}

function openFinder(project: Project): ToolConfigFinder {
  return new ToolConfigFinder(project, { names: CONFIG_NAMES, isNearest: false });
}

function knownRulesIn(project: Project): KnownRule[] {
  const config = readSecretlintConfig(openFinder(project).in(''), SECRETLINT_IDS);
  const off = SECRETLINT_IDS.filter((id) => config.rules.get(id)?.isDisabled === true);
  const names = new Set(off.map((id) => ruleNameOf(id.slice(SECRETLINT_PREFIX.length))));
  return rulesOfPage(SECRETS_PAGE, 'text').map((rule) =>
    names.has(rule.rule) ? { ...rule, isEnabled: false } : rule,
  );
}

async function load(project: Project, wanted: ReadonlySet<string>) {
  const finder = openFinder(project);
  const isIgnored = readIgnoreFile(project, '.secretlintignore');
  const config = { ...readSecretlintConfig(finder.in(''), SECRETLINT_IDS), wanted };
  const secretlint = await openSecretlint(config);
  return {
    async analyze(file: SourceFile): Promise<readonly Match[]> {
      if (isIgnored(file.path)) return [];
      const messages = await secretlint.lint(file);
      return [...configMatches(finder, file, config), ...toMatches(messages, file, config)];
    },
    memoryBytes: () => 0,
  };
}

/** Secretlint: keys, tokens and passwords in text of any kind. */
export const secrets = defineAnalyzer({
  id: 'secrets',
  name: 'Secretlint',
  modules: [],
  rules: () => rulesOfPage(SECRETS_PAGE, 'text'),
  rulesIn: knownRulesIn,
  isForAnyText: true,
  claims: mayBeText,
  load: ({ project, wanted = NOTHING_WANTED }) => load(project, wanted),
});
