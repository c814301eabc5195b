import type { OutcomeAccount } from '../findings/outcome-account.ts';
import type { Journal } from '../journal/journal.ts';
import type { JournalStore } from '../journal/outcome-store.ts';
import type { ImportEvent } from '../model/import-protocol.ts';
import { NO_IMPORTS, type Imports } from '../model/imported.ts';

/** How reading what other steps wrote ended. */
export type ImportEnd =
  { readonly kind: 'ended' } | { readonly kind: 'failed'; readonly detail: string };

/** Reads what other steps wrote. Never rejects. */
export type ReadImports = (
  onEvent: (event: ImportEvent) => void,
  signal: AbortSignal,
) => Promise<ImportEnd>;

/** What there is to read, and where it goes. */
export interface ImportParts {
  readonly journal: Pick<Journal, 'append'>;
  readonly store: Pick<JournalStore, 'keepImported'>;
  readonly account: Pick<OutcomeAccount, 'import'>;
  /** Absent where nothing is asked for. */
  readonly readImports?: ReadImports;
}

/** What came of it, findings apart. */
export interface Imported {
  /** Absent where nothing was asked for. */
  readonly imports?: Imports;
  readonly notes: readonly string[];
}

/**
 * Takes in what other steps found, file by file, into the journal: any number of findings is never
 * held here. What could not be read is told, and costs nothing of what could.
 */
export async function importFindings(parts: ImportParts, signal: AbortSignal): Promise<Imported> {
  const { journal, store, account, readImports } = parts;
  if (readImports === undefined) return { notes: [] };
  let imports: Imports = { ...NO_IMPORTS, isWhole: false };
  const notes: string[] = [];
  const end = await readImports((event) => {
    if (event.kind === 'findings') {
      const { path, findings } = event;
      account.import(path, findings, store.keepImported(path, findings));
      return;
    }
    const { tools, rules, isWhole } = event;
    imports = { tools, rules, isWhole };
    notes.push(...event.notes);
  }, signal);
  if (end.kind === 'failed') {
    notes.push(`The SARIF files of other steps could not all be read: ${end.detail}.`);
  }
  journal.append({ kind: 'imports', ...imports });
  return { imports, notes };
}
