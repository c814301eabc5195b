import type { Measured } from './run-measured.ts';

/** Something that is measured. */
export interface Contestant {
  readonly name: string;
  run(): Promise<Measured>;
}

/** All runs of one contestant, one a round. */
export type Rounds = readonly Measured[];

/**
 * Runs contestants in turn, so that a slow minute of the machine meets all of them. A first round that
 * is thrown away fills the system's cache of files.
 */
export async function runInTurn(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<readonly Rounds[]> {
  const runs = contestants.map((): Measured[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const measured = await contestant.run();
      if (round > 0) runs[index]?.push(measured);
      console.error(`round ${round}, ${contestant.name}: ${(measured.wallMs / 1000).toFixed(2)} s`);
    }
  }
  return runs;
}

/** What the runs of one took as a multiple of the other's, round by round. */
export function ratios(of: Rounds, by: Rounds): number[] {
  return of.flatMap(({ wallMs }, index) => {
    const other = by[index];
    return other === undefined ? [] : [wallMs / other.wallMs];
  });
}
