import type { ToolPreset } from '../preset.ts';
import { eslint } from './eslint.ts';
import { rubocop } from './rubocop.ts';

/** Every preset by its name; a new one is one file and one line here. */
export const PRESETS: Readonly<Record<string, ToolPreset>> = {
  eslint,
  rubocop,
};
