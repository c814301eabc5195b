import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describeMachine } from '../measure/describe-machine.ts';

const PAGE = join(dirname(dirname(import.meta.dirname)), 'docs', 'benchmarks.md');

/** One benchmark's part of the page. */
export interface Section {
  /** The name that the page marks it by; `npm run bench:NAME` measures it. */
  readonly name: string;
  /** Sentences and tables, as Markdown. */
  readonly body: string;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Writes what was measured between a benchmark's two marks in `docs/benchmarks.md`, and prints it. */
export async function writeSection({ name, body }: Section): Promise<void> {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`Expected ${begin} … ${end} in ${PAGE}.`);
  const text = `${today()}, ${describeMachine()}.\n\n${body}`;
  const whole = `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`;
  writeFileSync(PAGE, await format(whole, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.log(text);
}
