import { countOf, countText, durationText } from './figures.ts';
import { safeText } from './safe-text.ts';

/** A run at one moment. */
export interface ProgressState {
  /** Files with an outcome, of whatever kind. */
  readonly done: number;
  readonly selected: number;
  /** Runs of the user's tools, where there are any. */
  readonly toolRuns?: { readonly settled: number; readonly total: number };
  readonly findings: number;
  /** The file that has been in flight longest; absent when none is. */
  readonly oldest?: {
    readonly path: string;
    /** Absent while no analyzer has it. */
    readonly analyzer?: string;
    readonly seconds: number;
  };
  /** How long the engine has said nothing; it should four times a second. */
  readonly silentMs?: number;
  /** Time until the deadline. */
  readonly timeLeftMs: number;
}

/** A busy machine may delay a heartbeat; so long a silence is worth telling. */
const LONG_SILENCE_MS = 5000;

/** Fewest columns in which a cut path still says something. */
const LEAST_PATH_COLUMNS = 12;

const GAP = '  ';

/** Grapheme boundaries do not depend on the language, so none is named. */
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * One line about a run, at most `columns` wide (`Infinity` where there is no terminal):
 * `412 of 1,206 files  17 findings  src/a.py (ruff, 4 s)  21m 40s left`. Where there is little room
 * the path loses its beginning first, then goes; then the findings, then the time left, then all: half a number would be a wrong one.
 */
export function progressLine(state: ProgressState, columns: number): string {
  const files = `${countText(state.done)} of ${countOf(state.selected, 'file')}`;
  const timeLeft = `${durationText(Math.max(0, state.timeLeftMs))} left`;
  const findings = countOf(state.findings, 'finding');

  let room = columns - files.length;
  if (room < 0) return '';
  const take = (part: string): readonly string[] => {
    const width = columnsOf(part) + GAP.length;
    if (part === '' || width > room) return [];
    room -= width;
    return [part];
  };
  const takenTimeLeft = take(timeLeft);
  const takenSilence = take(silenceText(state.silentMs ?? 0));
  const takenRuns = take(runsText(state.toolRuns));
  const takenFindings = take(findings);
  const takenOldest = take(oldestText(state.oldest, room - GAP.length));
  return [
    files,
    ...takenRuns,
    ...takenFindings,
    ...takenOldest,
    ...takenSilence,
    ...takenTimeLeft,
  ].join(GAP);
}

/** `2 of 3 tool runs`, or `''` where there are none. */
function runsText(runs: ProgressState['toolRuns']): string {
  if (runs === undefined) return '';
  return `${countText(runs.settled)} of ${countOf(runs.total, 'tool run')}`;
}

/** A word on an engine that does not answer, or `''` while it does. */
function silenceText(silentMs: number): string {
  if (silentMs < LONG_SILENCE_MS) return '';
  return `engine silent for ${String(Math.floor(silentMs / 1000))} s`;
}

/** The oldest file within the room there is, or `''` where that would say nothing. */
function oldestText(oldest: ProgressState['oldest'], room: number): string {
  if (oldest === undefined) return '';
  const analyzer = oldest.analyzer === undefined ? '' : `${safeText(oldest.analyzer)}, `;
  const detail = ` (${analyzer}${String(Math.floor(oldest.seconds))} s)`;
  const pathRoom = room - columnsOf(detail);
  const path = safeText(oldest.path);
  if (columnsOf(path) <= pathRoom) return path + detail;
  return pathRoom < LEAST_PATH_COLUMNS ? '' : endOf(path, pathRoom) + detail;
}

/** The end of a text that does not fit, its last characters whole, with a mark for what is missing. */
function endOf(text: string, columns: number): string {
  const graphemes = Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
  let width = columnsOf('…');
  let start = graphemes.length;
  while (start > 0) {
    width += columnsOf(graphemes[start - 1] ?? '');
    if (width > columns) break;
    start -= 1;
  }
  return `…${graphemes.slice(start).join('')}`;
}

/**
 * Never less than the columns a terminal needs for the text: one for ASCII, two for anything else.
 * The exact number depends on the terminal and its fonts; too wide a line would break the redraw.
 */
function columnsOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character <= '~' ? 1 : 2), 0);
}
