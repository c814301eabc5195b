import type { ToolPreset } from '../preset.ts';
import { eslint } from './eslint.ts';
import { flake8 } from './flake8.ts';
import { golangciLint } from './golangci-lint.ts';
import { mypy } from './mypy.ts';
import { phpcs } from './phpcs.ts';
import { phpstan } from './phpstan.ts';
import { pylint } from './pylint.ts';
import { rubocop } from './rubocop.ts';
import { shellcheck } from './shellcheck.ts';
import { stylelint } from './stylelint.ts';

/** Every preset by its name; a new one is one file and one line here. */
export const PRESETS: Readonly<Record<string, ToolPreset>> = {
  eslint,
  flake8,
  'golangci-lint': golangciLint,
  mypy,
  phpcs,
  phpstan,
  pylint,
  rubocop,
  shellcheck,
  stylelint,
};
