import { bidi } from './bidi.ts';
import { biome } from './biome.ts';
import type { Analyzer, Found } from './define-analyzer.ts';
import { invisible } from './invisible.ts';
import { lineEnds } from './line-ends.ts';
import { mergeConflict } from './merge-conflict.ts';
import { phpRules } from './php-rules.ts';
import { prism } from './prism.ts';
import { rubyRules } from './ruby-rules.ts';
import { ruff } from './ruff.ts';
import { secrets } from './secrets.ts';
import { workflows } from './workflows.ts';

/** Every analyzer, in the order in which they look at a file. A new one is one file and one line here. */
export const ANALYZERS: readonly Analyzer<Found>[] = [
  ruff,
  biome,
  prism,
  rubyRules,
  phpRules,
  workflows,
  secrets,
  mergeConflict,
  bidi,
  invisible,
  lineEnds,
];
