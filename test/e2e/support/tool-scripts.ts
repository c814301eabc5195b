import type { Files } from '../../support/temp-repository.ts';

/** What the scripts write, a line for each finding. */
export const LINE_PATTERN =
  '^(?<path>[^:]+):(?<line>\\d+):(?<column>\\d+): (?<severity>\\w+) (?<rule>\\S+) (?<message>.*)$';

const HELP = `
import { appendFileSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
export const files = process.argv.slice(2);
export const tell = (path, line, rule) => console.log(path + ':' + line + ':1: warning ' + rule + ' found');
export const first = () => tell(files.at(-1), 1, 'before-the-end');
`;

/** Small programs that behave as tools do, and as they should not. */
export const TOOL_SCRIPTS: Files = {
  'tools/help.mjs': HELP,
  'tools/each.mjs': `
import { files, tell } from './help.mjs';
for (const path of files) tell(path, 1, 'no-one');
process.exitCode = 1;
`,
  'tools/eslint.mjs': `
const messages = [{ ruleId: 'no-x', severity: 2, message: 'x', line: 1, column: 2, endColumn: 3 }];
console.log('Warning: a line before');
console.log(JSON.stringify(process.argv.slice(2).map((path) => ({ filePath: process.cwd() + '/' + path, messages }))));
`,
  'tools/half.mjs': `
const result = (ruleId) => JSON.stringify({ filePath: 'a.txt', messages: [{ ruleId, severity: 1, message: 'x', line: 1, column: 1 }] });
process.stdout.write('[' + result('whole') + ',' + result('cut').slice(0, 30));
`,
  'tools/exit.mjs': `
import { first } from './help.mjs';
first();
console.error('last words of the tool');
process.exitCode = 7;
`,
  'tools/hang.mjs': `
import { first } from './help.mjs';
first();
setInterval(() => undefined, 1000);
`,
  'tools/flood.mjs': `
import { writeSync } from 'node:fs';
import { first } from './help.mjs';
const line = ('a.txt:1:1: warning flood ' + 'x'.repeat(900) + '\\n').repeat(1000);
for (let megabytes = 0; megabytes < 1000; megabytes += 1) writeSync(1, line);
`,
  'tools/die.mjs': `
import { first } from './help.mjs';
first();
setTimeout(() => process.kill(process.pid, 'SIGSEGV'), 50);
`,
  'tools/elsewhere.mjs': `
import { tell } from './help.mjs';
tell('/etc/passwd', 1, 'outside');
tell('tools/help.mjs', 1, 'not-passed');
`,
  'tools/environment.mjs': `
import { readFileSync } from 'node:fs';
import { files, tell } from './help.mjs';
for (const name of Object.keys(process.env)) tell(files[0], 1, name);
if (readFileSync(0).length === 0) tell(files[0], 1, 'stdin-is-at-its-end');
`,
  'tools/overlap.mjs': `
import { writeFileSync } from 'node:fs';
const from = Date.now();
setTimeout(() => {
  const slots = Number(process.env.GOMAXPROCS);
  writeFileSync('log/' + process.pid + '.json', JSON.stringify({ slots, from, to: Date.now() }));
}, 200);
`,
  'tools/daemon.mjs': `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
const wait = ['-e', 'setInterval(() => undefined, 1000)'];
const child = spawn('node', wait, { stdio: 'inherit' });
writeFileSync('child.pid', String(child.pid));
const daemon = spawn('node', wait, { stdio: 'ignore', detached: true });
daemon.unref();
writeFileSync('daemon.pid', String(daemon.pid));
`,
  'tools/slow-once.mjs': `
import { existsSync, writeFileSync } from 'node:fs';
import { files, tell } from './help.mjs';
for (const path of files) tell(path, 1, 'no-one');
const [path] = files;
if (!existsSync(path + '.pid')) {
  writeFileSync(path + '.pid', String(process.pid));
  setInterval(() => undefined, 1000);
}
`,
};
