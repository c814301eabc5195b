import type { OutputFormatId } from '../model/tool.ts';
import type { OutputFormat } from './define-format.ts';
import { checkstyle } from './formats/checkstyle.ts';
import { eslintJson } from './formats/eslint-json.ts';
import { junit } from './formats/junit.ts';
import { pattern } from './formats/pattern.ts';
import { rdjson, rdjsonl } from './formats/rdjson.ts';
import { rubocopJson } from './formats/rubocop-json.ts';
import { sarif } from './formats/sarif.ts';
import { shellcheckJson } from './formats/shellcheck-json.ts';
import { stylelintJson } from './formats/stylelint-json.ts';

/** Every format by its name; a new one is one file and one line here. */
export const FORMATS: Readonly<Record<OutputFormatId, OutputFormat>> = {
  checkstyle,
  'eslint-json': eslintJson,
  junit,
  pattern,
  rdjson,
  rdjsonl,
  'rubocop-json': rubocopJson,
  sarif,
  'shellcheck-json': shellcheckJson,
  'stylelint-json': stylelintJson,
};
