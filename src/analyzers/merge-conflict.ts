import type { Range } from '../model/finding.ts';
import type { SourceFile } from './define-analyzer.ts';
import { defineTextAnalyzer } from './define-text-analyzer.ts';
import { createLineIndex } from './line-index.ts';
import { defineRulePage, type OwnMatch } from './own-rule.ts';
import { isTestFile } from './test-files.ts';

type Rule = 'conflict' | 'marker';

/** The rules of `merge-conflict`. */
export const MERGE_CONFLICT_PAGE = defineRulePage<Rule>({
  page: 'merge-conflict',
  title: 'Merge conflicts',
  preface: 'Looks at all text. What stands in a fenced block of Markdown is an example.',
  rules: {
    conflict: {
      severity: 'error',
      isEnabled: true,
      summary: 'A merge conflict was committed unresolved.',
      help: 'Git wrote both sides into the file, between `<<<<<<<` and `>>>>>>>`. Keep what is right and delete the markers. In tests, which may be about conflicts, it is a notice.',
    },
    marker: {
      severity: 'warning',
      isEnabled: true,
      summary: 'A marker of a merge conflict was left behind.',
      help: 'One end of a conflict is there and the other is not: a conflict that was resolved in part. Delete the marker, and look whether both sides are still there. In tests it is a notice.',
    },
  },
});

/** A line that Git or Mercurial writes: seven signs, and a label after those at the ends. */
const MARKER = /^(?:(<{7}|>{7}) \S.*|={7}\r?)$/gm;

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/gm;

/** Where the fences of Markdown are; none in other files. */
function fencesOf({ path, text }: SourceFile): readonly number[] {
  if (!/\.(?:md|mdx|markdown|mdown)$/i.test(path)) return [];
  return [...text.matchAll(FENCE)].map(({ index }) => index);
}

interface Marker {
  readonly kind: 'start' | 'middle' | 'end';
  readonly range: Range;
}

const KINDS: Readonly<Record<string, Marker['kind']>> = {
  '<<<<<<<': 'start',
  '>>>>>>>': 'end',
};

function markersOf(file: SourceFile): readonly Marker[] {
  const fences = fencesOf(file);
  const markers: Marker[] = [];
  const lines = createLineIndex(file.text);
  let fence = 0;
  for (const { index, 0: whole, 1: signs = '' } of file.text.matchAll(MARKER)) {
    while ((fences[fence] ?? Infinity) < index) fence += 1;
    if (fence % 2 === 1) continue;
    const range = lines.rangeOfUtf16(index, index + whole.trimEnd().length);
    markers.push({ kind: KINDS[signs] ?? 'middle', range });
  }
  return markers;
}

/** Pairs the markers: a start, a middle and an end are a conflict, anything else is left over. */
function pair(markers: readonly Marker[]): OwnMatch<Rule>[] {
  const found: OwnMatch<Rule>[] = [];
  const leave = ({ range }: Marker): void => {
    found.push({ rule: 'marker', message: 'A marker of a merge conflict was left behind', range });
  };
  let start: Marker | undefined;
  let hasMiddle = false;
  for (const marker of markers) {
    if (marker.kind === 'middle') {
      hasMiddle = start !== undefined;
    } else if (marker.kind === 'start') {
      if (start !== undefined) leave(start);
      [start, hasMiddle] = [marker, false];
    } else if (start === undefined || !hasMiddle) {
      leave(marker);
    } else {
      const message = `This merge conflict, up to line ${marker.range.startLine}, was committed unresolved`;
      found.push({ rule: 'conflict', message, range: start.range });
      start = undefined;
    }
  }
  if (start !== undefined) leave(start);
  return found;
}

function inspect(file: SourceFile): OwnMatch<Rule>[] {
  if (!file.text.includes('<<<<<<< ') && !file.text.includes('>>>>>>> ')) return [];
  const found = pair(markersOf(file));
  return isTestFile(file.path)
    ? found.map((match): OwnMatch<Rule> => ({ ...match, severity: 'notice' }))
    : found;
}

/** Conflicts that were committed unresolved. */
export const mergeConflict = defineTextAnalyzer({
  name: 'Merge conflicts',
  page: MERGE_CONFLICT_PAGE,
  inspect,
});
