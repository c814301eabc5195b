import { NO_FILTER, type Filter } from './filter-findings.ts';

/** Reads a filter from the part of an address after `#`, so that a view can be kept and sent. */
export function filterFromHash(hash: string): Filter {
  const given = new URLSearchParams(hash.replace(/^#/u, ''));
  return {
    severity: given.get('severity') ?? NO_FILTER.severity,
    analyzer: given.get('analyzer') ?? NO_FILTER.analyzer,
    rule: given.get('rule') ?? NO_FILTER.rule,
    folder: given.get('folder') ?? NO_FILTER.folder,
    text: given.get('text') ?? NO_FILTER.text,
  };
}

/** The part of an address after `#` that brings a filter back; empty for everything. */
export function hashOfFilter(filter: Filter): string {
  const parts = Object.entries(filter).filter(([, value]) => value !== '');
  return new URLSearchParams(parts).toString();
}
