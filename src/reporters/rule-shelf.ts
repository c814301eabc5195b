import { compareFindings, type Finding } from '../model/finding.ts';

/** Findings of one rule in one file, in total order. */
interface FileRow {
  readonly findings: Finding[];
  /** Which file comes first when they are equal otherwise: another one for each rule, so that not every rule shows the same file. */
  readonly draw: number;
}

/** Where a finding stands: first how many of its rule and file stand before it, then by the draw. */
interface Rank {
  readonly row: number;
  readonly draw: number;
  readonly finding: Finding;
}

function compareRanks(left: Rank, right: Rank): number {
  return (
    left.row - right.row || left.draw - right.draw || compareFindings(left.finding, right.finding)
  );
}

/** FNV-1a, 32 bits: even enough to draw by, and the same everywhere (http://www.isthe.com/chongo/tech/comp/fnv). */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * The best findings of one rule, as many as there is room for: the first of each file before the
 * second of any. Holds no more than that, and ends up with the same ones in whatever order they come:
 * the worst that is held only ever gets better, so what was dropped once would be dropped again.
 */
export class RuleShelf {
  readonly #rule: string;
  readonly #room: number;
  readonly #files = new Map<string, FileRow>();
  #size = 0;
  #worst: Rank | undefined;

  constructor(rule: string, room: number) {
    this.#rule = rule;
    this.#room = room;
  }

  /** Takes a finding, or leaves it when all that are held are better. */
  add(finding: Finding): void {
    if (this.#room === 0) return;
    const file = this.#files.get(finding.path) ?? this.#emptyRow(finding.path);
    const after = file.findings.findIndex((held) => compareFindings(held, finding) > 0);
    const row = after < 0 ? file.findings.length : after;
    if (this.#isWorseThanAll({ row, draw: file.draw, finding })) return;
    file.findings.splice(row, 0, finding);
    this.#files.set(finding.path, file);
    this.#size += 1;
    if (this.#size > this.#room) this.#dropWorst();
    this.#worst = undefined;
  }

  /** Best first. */
  findings(): readonly Finding[] {
    return [...this.#files.values()]
      .flatMap(({ findings, draw }) => findings.map((finding, row) => ({ row, draw, finding })))
      .toSorted(compareRanks)
      .map(({ finding }) => finding);
  }

  #emptyRow(path: string): FileRow {
    return { findings: [], draw: drawOf(`${this.#rule}\0${path}`) };
  }

  #isWorseThanAll(rank: Rank): boolean {
    if (this.#size < this.#room) return false;
    this.#worst ??= this.#findWorst();
    return this.#worst !== undefined && compareRanks(rank, this.#worst) > 0;
  }

  #findWorst(): Rank | undefined {
    let worst: Rank | undefined;
    for (const { findings, draw } of this.#files.values()) {
      const finding = findings.at(-1);
      if (finding === undefined) continue;
      const rank = { row: findings.length - 1, draw, finding };
      if (worst === undefined || compareRanks(rank, worst) > 0) worst = rank;
    }
    return worst;
  }

  #dropWorst(): void {
    const path = this.#findWorst()?.finding.path ?? '';
    const file = this.#files.get(path);
    file?.findings.pop();
    this.#size -= 1;
    if (file?.findings.length === 0) this.#files.delete(path);
  }
}
