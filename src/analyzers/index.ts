import { astGrep } from './ast-grep.ts';
import { bidi } from './bidi.ts';
import { biome } from './biome.ts';
import type { Analyzer, Found } from './define-analyzer.ts';
import { dockerfile } from './dockerfile.ts';
import { erb } from './erb.ts';
import { goRules } from './go-rules.ts';
import { html } from './html.ts';
import { invisible } from './invisible.ts';
import { javaRules } from './java-rules.ts';
import { javascriptRules } from './javascript-rules.ts';
import { json } from './json.ts';
import { jsonLines } from './json-lines.ts';
import { lineEnds } from './line-ends.ts';
import { markdown } from './markdown.ts';
import { mergeConflict } from './merge-conflict.ts';
import { phpRules } from './php-rules.ts';
import { prism } from './prism.ts';
import { pythonRules } from './python-rules.ts';
import { rubyRules } from './ruby-rules.ts';
import { ruff } from './ruff.ts';
import { rustRules } from './rust-rules.ts';
import { secrets } from './secrets.ts';
import { shellRules } from './shell-rules.ts';
import { shellSyntax } from './shell-syntax.ts';
import { toml } from './toml.ts';
import { workflows } from './workflows.ts';
import { yaml } from './yaml.ts';

/** Every analyzer, in the order in which they look at a file. A new one is one file and one line here. */
export const ANALYZERS: readonly Analyzer<Found>[] = [
  ruff,
  biome,
  prism,
  rubyRules,
  erb,
  phpRules,
  goRules,
  javaRules,
  rustRules,
  shellRules,
  shellSyntax,
  pythonRules,
  javascriptRules,
  workflows,
  yaml,
  toml,
  json,
  jsonLines,
  markdown,
  dockerfile,
  html,
  astGrep,
  secrets,
  mergeConflict,
  bidi,
  invisible,
  lineEnds,
];
