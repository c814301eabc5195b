import type { Verifier } from 'htmlhint';
import { jsonObjectOf, type JsonObject } from '../biome/json-object.ts';
import type { SourceFile } from '../define-analyzer.ts';
import type { OwnMatch } from '../own-rule.ts';
import { createKeyLocator } from '../tool-config/locate-key.ts';
import { HTML_RULE_NAMES } from './known-rules.ts';
import type { HtmlConfigRule } from './html-page.ts';

/** A little of everything that rules look at, so that one fails on settings that it does not take. */
const SAMPLE =
  '<!DOCTYPE html><html lang="en"><head><title>a</title></head><body><p ID="a" class="b" style="c">d &amp;</p><IMG src="e" /></body></html>';

/** Most things told of one file. A configuration with more of them was written for something else. */
const PROBLEM_LIMIT = 50;

const KNOWN: ReadonlySet<string> = new Set([...HTML_RULE_NAMES, '$schema']);

/** Settings with what of them the library does not take. */
export interface HtmlConfig {
  readonly settings: JsonObject;
  readonly unknown: readonly string[];
  readonly rejected: readonly string[];
}

function isTaken(engine: Verifier, settings: JsonObject): boolean {
  try {
    engine.verify(SAMPLE, { ...settings });
    return true;
  } catch {
    // The library has no words of its own for settings of a wrong kind.
    return false;
  }
}

/** Tries each setting by itself; what is not taken is switched off, so that no file fails for it. */
export function settleConfig(engine: Verifier, settings: JsonObject): HtmlConfig {
  const entries = Object.entries(settings);
  const rejected = entries
    .filter(([key]) => HTML_RULE_NAMES.includes(key))
    .filter(([key, value]) => !isTaken(engine, jsonObjectOf([[key, value]])))
    .map(([key]) => key);
  return {
    settings: jsonObjectOf([...entries, ...rejected.map((key) => [key, false] as const)]),
    unknown: entries.map(([key]) => key).filter((key) => !KNOWN.has(key)),
    rejected,
  };
}

/** What of a configuration of HTMLHint is not followed. */
export function judgeConfig(
  { path, text }: SourceFile,
  { unknown, rejected }: HtmlConfig,
): OwnMatch<HtmlConfigRule>[] {
  const locate = createKeyLocator(path, text);
  const found: OwnMatch<HtmlConfigRule>[] = [
    ...rejected.map((key) => ({
      rule: 'invalid-configuration' as const,
      severity: 'warning' as const,
      message: `HTMLHint does not take this setting of "${key}", so it is not followed`,
      range: locate([key]),
    })),
    ...unknown.map((key) => ({
      rule: 'unknown-rule' as const,
      message: `HTMLHint has no rule that is called "${key}"`,
      range: locate([key]),
    })),
  ];
  return found.slice(0, PROBLEM_LIMIT);
}
