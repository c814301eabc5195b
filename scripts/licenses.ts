/**
 * The licences of everything in `dist/` that is not ours, for `dist/LICENSES.txt`.
 *
 * ncc has an option for this, but it overlooks each package whose modules webpack has joined into
 * one, which is most of them; so the packages are read from the modules themselves.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A module as webpack's compilation has it; one that was joined from others holds those. */
export interface BundledModule {
  readonly resource?: string;
  readonly modules?: Iterable<BundledModule>;
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The innermost package's folder in a path such as `/x/node_modules/a/node_modules/@b/c/index.js`. */
const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/u;

const LICENSE_FILE = /^(?:licen[cs]e|copying)(?:[.-]|$)/iu;

/** Texts of packages that were published without one, taken from their repositories. */
const OWN_TEXTS = join(import.meta.dirname, 'licenses');

/** The folders of all packages that these modules come from. */
export function packageFoldersOf(modules: Iterable<BundledModule>): string[] {
  return [...modules].flatMap(({ resource = '', modules: inner = [] }) => [
    ...(PACKAGE_FOLDER.exec(resource) ?? []),
    ...packageFoldersOf(inner),
  ]);
}

async function licenseText(folder: string, name: string): Promise<string> {
  const file = (await readdir(folder)).toSorted().find((each) => LICENSE_FILE.test(each));
  const own = `${name.replace(/^@/u, '').replaceAll('/', '-')}.txt`;
  return readFile(file === undefined ? join(OWN_TEXTS, own) : join(folder, file), 'utf8');
}

async function entryOf(folder: string): Promise<string> {
  // npm has checked these fields when the package was published.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Package;
  const { name, version, license } = manifest;
  const text = (await licenseText(folder, name)).replaceAll('\r\n', '\n').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** What modules of packages were compiled from, which those packages do not say: whole entries. */
async function compiledIn(): Promise<string[]> {
  const folder = join(OWN_TEXTS, 'compiled-in');
  const names = (await readdir(folder)).toSorted();
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** One entry for each package, in order of names. Fails on a package without a licence's text. */
export async function renderLicenses(folders: Iterable<string>): Promise<string> {
  const packages = await Promise.all([...new Set(folders)].map(entryOf));
  const entries = [...packages, ...(await compiledIn())];
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return [...new Set(entries)].toSorted().join(rule);
}
