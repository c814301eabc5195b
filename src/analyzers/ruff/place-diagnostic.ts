import type { Range } from '../../model/finding.ts';
import { createLineIndex, type Position } from '../line-index.ts';
import type { EnginePosition } from './ruff-engine.ts';

/** A carriage return alone ends a line for Python, but not on GitHub. */
const LONE_RETURN = /\r(?!\n)/;

const LINE_END = /\r\n|\r|\n/g;

/** Turns the engine's places into ours, in one text. */
export type Placer = (start: EnginePosition, end: EnginePosition) => Range;

function toRange(start: Position, end: Position): Range {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function counted({ row, column }: EnginePosition): Position {
  return { line: row, column };
}

/** Creates a placer. Both sides count UTF-16 units from 1; only where lines end can differ. */
export function createPlacer(text: string): Placer {
  if (!LONE_RETURN.test(text)) return (start, end) => toRange(counted(start), counted(end));
  const starts = [
    0,
    ...Array.from(text.matchAll(LINE_END), ({ 0: { length }, index }) => index + length),
  ];
  const index = createLineIndex(text);
  const place = ({ row, column }: EnginePosition): Position =>
    index.atUtf16((starts[row - 1] ?? text.length) + column - 1);
  return (start, end) => toRange(place(start), place(end));
}
