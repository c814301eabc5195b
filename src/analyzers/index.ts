import { biome } from './biome.ts';
import type { Analyzer } from './define-analyzer.ts';
import { phpRules } from './php-rules.ts';
import { prism } from './prism.ts';
import { rubyRules } from './ruby-rules.ts';
import { ruff } from './ruff.ts';

/** Every analyzer, in the order in which they look at a file. A new one is one file and one line here. */
export const ANALYZERS: readonly Analyzer[] = [ruff, biome, prism, rubyRules, phpRules];
