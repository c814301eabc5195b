import type { KnownRule } from '../../model/known-rule.ts';
import type { JsonObject } from '../biome/json-object.ts';
import type { Project } from '../define-analyzer.ts';
import { rulesOfPage } from '../own-rule.ts';
import { ToolConfigFinder } from '../tool-config/find-tool-config.ts';
import { CONFIG_PLACES, DEFAULT_RULES, HTML_PAGE } from './html-page.ts';
import { RULE_TABLE } from './rule-table.ts';

const RULES = RULE_TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', ...words] = line.split(' ');
    const text = words.join(' ');
    return { id, summary: /[.!]$/.test(text) ? text : `${text}.` };
  });

/** Names of HTMLHint's rules. */
export const HTML_RULE_NAMES: readonly string[] = RULES.map(({ id }) => id);

/** Whether settings of HTMLHint switch a rule on; what they do not name is off. */
export function isRuleOn(settings: JsonObject, id: string): boolean {
  return Object.hasOwn(settings, id) && settings[id] !== false;
}

function list(settings: JsonObject): readonly KnownRule[] {
  const rules = RULES.map(({ id, summary }): KnownRule => ({
    rule: id,
    language: 'html',
    severity: 'warning',
    isEnabled: isRuleOn(settings, id),
    summary,
    helpUrl: `https://htmlhint.com/rules/${id}/`,
  }));
  return [...rulesOfPage(HTML_PAGE, 'html'), ...rules];
}

/** HTMLHint's rules, with those on that are on where there is no configuration. */
export function knownRules(): readonly KnownRule[] {
  return list(DEFAULT_RULES);
}

/** HTMLHint's rules as the configuration at the top of a repository has them. */
export function knownRulesIn(project: Project): readonly KnownRule[] {
  const config = new ToolConfigFinder(project, CONFIG_PLACES).in('');
  return list(config?.kind === 'parsed' ? config.settings : DEFAULT_RULES);
}
