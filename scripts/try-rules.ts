/**
 * Runs a language's own rules over real code, those that are off too, to see how often they are wrong:
 * `node scripts/node24.mjs scripts/try-rules.ts LANGUAGE FOLDER [RULE] [--sample N]`.
 *
 * Without a rule: hits of each, and the time. With one: a sample of its hits, evenly spread, with the
 * lines around each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openVendorAssets } from '../src/adapters/vendor-assets.ts';
import { defineRuleAnalyzer } from '../src/analyzers/tree-sitter/define-rule-analyzer.ts';
import { RULE_SETS } from './rules/rule-sets.ts';

/** Larger files are skipped, as by default in a run. */
const SIZE_LIMIT_BYTES = 2 ** 20;

interface Hit {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly message: string;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string', default: '20' } },
});
const [name = '', folder = '.', only] = positionals;
const set = RULE_SETS[name];
if (set === undefined) throw new Error(`Expected one of ${Object.keys(RULE_SETS).join(', ')}.`);
const { language } = set;
const rules = language.rules
  .filter(({ id }) => only === undefined || id === only)
  .map((rule) => ({ ...rule, isEnabled: true }));

const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => language.claims(path));
const root = join(import.meta.dirname, '..');
const context = {
  assets: openVendorAssets(join(root, 'dist', 'vendor')),
  project: { read: () => undefined },
};
const analyzer = await defineRuleAnalyzer({ ...language, rules }).load(context);
const hits: Hit[] = [];
let [bytes, lines, files, cpuMicros] = [0, 0, 0, 0];
for (const path of paths) {
  const text = readFileSync(path, 'utf8');
  if (text.length > SIZE_LIMIT_BYTES) continue;
  const started = process.cpuUsage();
  const matches = analyzer.analyze({ path: path.slice(folder.length), text });
  const { user, system } = process.cpuUsage(started);
  cpuMicros += user + system;
  bytes += text.length;
  lines += text.split('\n').length;
  files += 1;
  for (const { rule, startLine, endLine, message } of matches)
    hits.push({ rule, path, line: startLine, endLine, message });
}

function show({ path, line, endLine, message }: Hit): void {
  const shown = readFileSync(path, 'utf8')
    .split('\n')
    .slice(Math.max(0, line - 3), Math.min(endLine, line + 6) + 1);
  console.log(
    `\n== ${path.slice(folder.length)}:${String(line)} ${message}\n${shown.map((each) => `   ${each.slice(0, 160)}`).join('\n')}`,
  );
}

if (only === undefined) {
  for (const { id, isEnabled } of language.rules) {
    const count = hits.filter(({ rule }) => rule === id).length;
    console.log(`${id.padEnd(44)} ${isEnabled ? 'on ' : 'off'} ${String(count).padStart(6)}`);
  }
} else {
  const step = Math.max(1, hits.length / Number(values.sample));
  for (let at = 0; at < hits.length; at += step) {
    const hit = hits[Math.floor(at)];
    if (hit !== undefined) show(hit);
  }
}
const speed = bytes / cpuMicros;
console.log(
  `\n${String(hits.length)} hits, ${String(files)} files, ${String(lines)} lines, ${(bytes / 1e6).toFixed(1)} MB, ${speed.toFixed(2)} MB per CPU second, ${(analyzer.memoryBytes() / 2 ** 20).toFixed(0)} MiB`,
);
