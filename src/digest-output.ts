/** What a thread does with a tool's output: findings of the files that the tool was given. */
import { join, sep } from 'node:path';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import { LevelTable } from './analyzers/apply-levels.ts';
import { decodeSource } from './analyzers/decode-source.ts';
import { suppress } from './analyzers/suppression.ts';
import { isExcluded, parsePathFilter } from './files/path-filter.ts';
import { createConcealer } from './findings/conceal-secrets.ts';
import { toFindings } from './findings/to-findings.ts';
import { compareFindings, type Finding } from './model/finding.ts';
import type { RuleSettings } from './model/rule-settings.ts';
import type { ToolReading } from './model/tool.ts';
import { openSecrets, type FindSecrets } from './open-secrets.ts';
import type { Digest } from './pool/tool-run.ts';
import type { ToolFinding } from './tool-output/define-format.ts';
import { FORMATS } from './tool-output/index.ts';
import { locatePath } from './tool-output/locate-path.ts';
import { toMatches } from './tool-output/place-finding.ts';

/** Everything that a reading needs. Plain data that crosses into a thread. */
export interface DigestRequest {
  readonly root: string;
  readonly maxFileSizeBytes: number;
  readonly rules: RuleSettings;
  readonly tool: string;
  readonly reading: ToolReading;
  readonly workingDirectory: string;
  /** The files that the tool was given. */
  readonly files: readonly string[];
  readonly text: string;
  /** The end of its stderr. */
  readonly stderr: string;
  readonly vendorFolder: string;
}

/** Directives are read by the analyzers too, which say what is wrong with them as such. */
const SAID_ELSEWHERE = 'incomplete-suppression';
const KEYWORD = 'evenkeel-ignore';

function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const filter = parsePathFilter('overrides', globs);
  return (path) => isExcluded(filter, path.split('/'));
}

function readText(folder: SourceFolder, path: string, maxBytes: number): string | undefined {
  const read = folder.read({ path }, maxBytes);
  if (read.kind !== 'bytes') return undefined;
  const decoded = decodeSource(read.bytes, path);
  return decoded.kind === 'text' ? decoded.text : undefined;
}

/** Findings by the file they are about; those about no file that was passed are only counted. */
function groupByFile(
  found: readonly ToolFinding[],
  { files, root, workingDirectory }: DigestRequest,
): { readonly byFile: ReadonlyMap<string, readonly ToolFinding[]>; readonly dropped: number } {
  const passed = new Set(files);
  const place = { root, workingDirectory: join(root, workingDirectory), separator: sep };
  const byFile = new Map<string, ToolFinding[]>();
  let dropped = 0;
  for (const finding of found) {
    const path = locatePath(finding.path, place);
    if (path === undefined || !passed.has(path)) {
      dropped += 1;
      continue;
    }
    const same = byFile.get(path);
    if (same === undefined) byFile.set(path, [finding]);
    else same.push(finding);
  }
  return { byFile, dropped };
}

/** What is the same for all files of a reading. */
interface Reader extends Pick<DigestRequest, 'tool' | 'reading'> {
  readonly levels: LevelTable;
  readonly findSecrets: FindSecrets;
}

/** The findings of one file, suppressed and levelled as any analyzer's are, without its secrets. */
async function findingsOf(
  file: { readonly path: string; readonly text: string },
  found: readonly ToolFinding[],
  { tool, reading, levels, findSecrets }: Reader,
): Promise<readonly Finding[]> {
  const lines = file.text.split('\n');
  const placing = { tool, reading, format: FORMATS[reading.format] };
  const matches = found.flatMap((finding) => toMatches(lines, finding, placing));
  const presence = { known: { has: () => true }, ran: [tool] };
  const kept = suppress(file, [{ analyzer: tool, matches }], presence).map((each) => ({
    analyzer: each.analyzer,
    matches: each.matches.filter(({ rule }) => each.analyzer === tool || rule !== SAID_ELSEWHERE),
  }));
  const levelled = levels.apply(file.path, kept);
  const isEmpty = levelled.every((each) => each.matches.length === 0);
  return isEmpty ? [] : toFindings(file, levelled, await findSecrets(file));
}

/** No file of a repository has this name. */
const STDERR_PATH = '.evenkeel/stderr.txt';

/** What a tool wrote to stderr may quote any file: what looks like a secret there is taken out. */
async function concealStderr(text: string, findSecrets: FindSecrets): Promise<string> {
  if (text.trim() === '') return text;
  const found = await findSecrets({ path: STDERR_PATH, text });
  const known = found.flatMap(({ matches }) => matches).filter(({ isSecret }) => isSecret === true);
  return createConcealer(text, known)(text);
}

/** Reads an output. Never rejects for what a tool can write. */
export async function digestOutput(request: DigestRequest): Promise<Digest> {
  const { reading, rules, text, files, maxFileSizeBytes } = request;
  const workingDirectory = join(request.root, request.workingDirectory).split(sep).join('/');
  const options = { pattern: reading.pattern, workingDirectory };
  const parsed = FORMATS[reading.format].parse(text, options);
  const { byFile, dropped } = groupByFile(parsed.findings, request);
  const folder = openSourceFolder(request.root);
  const levels = new LevelTable(rules, compileGlobs);
  const findSecrets = openSecrets(folder, request.vendorFolder);
  const findings: Finding[] = [];
  for (const path of files) {
    const found = byFile.get(path) ?? [];
    const source = readText(folder, path, maxFileSizeBytes);
    const isOfInterest = found.length > 0 || source?.includes(KEYWORD) === true;
    if (!isOfInterest) continue;
    // What cannot be read as text has no places, but what was found in it is told.
    const file = { path, text: source ?? '' };
    findings.push(...(await findingsOf(file, found, { ...request, levels, findSecrets })));
  }
  return {
    findings: findings.toSorted(compareFindings),
    dropped: dropped + (parsed.elsewhere ?? 0),
    read: parsed.findings.length,
    stderr: await concealStderr(request.stderr, findSecrets),
    ...(parsed.problem !== undefined && { problem: parsed.problem }),
  };
}
