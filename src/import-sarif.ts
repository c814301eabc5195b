/** Reads the SARIF files of other steps and makes findings of them, in a process of its own. */
import { findSarifFiles } from './adapters/sarif-files.ts';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import { LevelTable } from './analyzers/apply-levels.ts';
import { decodeAnyText } from './analyzers/decode-source.ts';
import { suppress, SUPPRESSION_PAGE } from './analyzers/suppression.ts';
import { isExcluded, parsePathFilter } from './files/path-filter.ts';
import { toFindings, type AnalyzerMatches } from './findings/to-findings.ts';
import type { Match } from './model/finding.ts';
import type { ImportEvent, ImportRequest } from './model/import-protocol.ts';
import { openSecrets, type FindSecrets } from './open-secrets.ts';
import { placeRegion, RegionText } from './sarif-in/place-region.ts';
import { SarifPile, type PlacedFinding } from './sarif-in/sarif-pile.ts';

/** A larger file is not read: GitHub takes 10 MB compressed, which is some 130 MB. */
const MOST_FILE_BYTES = 128 * 2 ** 20;
/** Source files are analysed up to that size at most. */
const MOST_SOURCE_BYTES = 16 * 2 ** 20;

/** Tells of one thing, and resolves when it is heard. */
export type SendImport = (event: ImportEvent) => Promise<void>;

/** Reads the files one after the other, so that only one is in memory. */
async function readFiles(request: ImportRequest, folder: SourceFolder): Promise<SarifPile> {
  const pile = new SarifPile({ roots: [folder.root], prefix: prefixOf(request, folder) });
  const { paths, unmatched, complaints } = await findSarifFiles(request.patterns, folder.root);
  for (const sentence of unmatched) pile.note(sentence);
  for (const complaint of complaints) pile.complain(complaint);
  for (const path of paths) {
    if (path === request.except) {
      pile.note(`${path} is the file that this run writes; it was not read.`);
      continue;
    }
    const source = folder.read({ path }, MOST_FILE_BYTES);
    if (source.kind === 'bytes') pile.read(path, source.bytes);
    else pile.complain(`${path} could not be read: ${source.detail}.`);
  }
  return pile;
}

/** The analysed folder as seen from the workspace, with a slash at the end, or nothing. */
function prefixOf({ root }: ImportRequest, { root: workspace }: SourceFolder): string {
  const below = root.slice(workspace.length).replaceAll('\\', '/').replace(/^\/+/u, '');
  return below === '' ? '' : `${below}/`;
}

function byAnalyzer(findings: readonly PlacedFinding[], text: RegionText | undefined) {
  const matches = new Map<string, Match[]>();
  for (const { analyzer, rule, severity, message, helpUrl, region } of findings) {
    const match = { rule, severity, message, ...placeRegion(region, text) };
    const all = matches.get(analyzer) ?? [];
    all.push(helpUrl === undefined ? match : { ...match, helpUrl });
    matches.set(analyzer, all);
  }
  return Array.from(matches, ([analyzer, list]): AnalyzerMatches => ({ analyzer, matches: list }));
}

/** Makes findings of what was read about one file after the other. */
class FindingMaker {
  readonly #folder: SourceFolder;
  readonly #levels: LevelTable;
  /** What others say of a secret must not repeat it either. */
  readonly #findSecrets: FindSecrets;

  constructor(request: ImportRequest, vendorFolder: string) {
    this.#folder = openSourceFolder(request.root);
    this.#levels = new LevelTable(request.rules, (globs) => {
      const filter = parsePathFilter('overrides', globs);
      return (path) => isExcluded(filter, path.split('/'));
    });
    this.#findSecrets = openSecrets(this.#folder, vendorFolder);
  }

  has(path: string): boolean {
    return this.#folder.readStatus({ path }).kind === 'file';
  }

  async findings(path: string, found: readonly PlacedFinding[]) {
    const source = this.#folder.read({ path }, MOST_SOURCE_BYTES);
    const bytes = source.kind === 'bytes' ? source.bytes : new Uint8Array();
    const decoded = source.kind === 'bytes' ? decodeAnyText(bytes, path) : undefined;
    const rawText = (): string => Buffer.from(bytes).toString('utf8');
    const file = { path, text: decoded ?? '', rawText, isToBeMerged: true as const };
    const region = decoded === undefined ? undefined : new RegionText(decoded);
    // Comments about these findings are judged here alone: the workers do not know of them.
    const kept = suppress(file, byAnalyzer(found, region), { known: new Set(), ran: [] });
    const theirs = kept.filter(({ analyzer }) => analyzer !== SUPPRESSION_PAGE.page);
    return toFindings(file, this.#levels.apply(path, theirs), await this.#findSecrets(file));
  }
}

/** Reads all that the request names, and tells of each file's findings, then of the rest. Never rejects for a file. */
export async function importSarif(
  request: ImportRequest,
  vendorFolder: string,
  send: SendImport,
): Promise<void> {
  const pile = await readFiles(request, openSourceFolder(request.workspace));
  const maker = new FindingMaker(request, vendorFolder);
  for (const [path, found] of pile.byPath((file) => maker.has(file))) {
    const findings = await maker.findings(path, found);
    if (findings.length > 0) await send({ kind: 'findings', path, findings });
  }
  await send({ kind: 'end', ...pile.summary });
}
