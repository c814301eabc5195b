import { posix } from 'node:path';

const EXTENSIONS: ReadonlySet<string> = new Set([
  '.gemspec',
  '.god',
  '.jbuilder',
  '.podspec',
  '.rabl',
  '.rake',
  '.rb',
  '.rbw',
  '.rbx',
  '.ru',
  '.ruby',
  '.thor',
]);

/** Files that Ruby's tools know by their whole name; GitHub's Linguist lists the same. */
const NAMES: ReadonlySet<string> = new Set([
  '.irbrc',
  '.pryrc',
  '.simplecov',
  'Appraisals',
  'Berksfile',
  'Brewfile',
  'Buildfile',
  'Capfile',
  'Dangerfile',
  'Deliverfile',
  'Fastfile',
  'Gemfile',
  'Guardfile',
  'Podfile',
  'Rakefile',
  'Steepfile',
  'Thorfile',
  'Vagrantfile',
]);

/** Whether a path is that of a Ruby program. ERB and other templates are not: Ruby is only part of them. */
export function isRubyFile(path: string): boolean {
  return NAMES.has(posix.basename(path)) || EXTENSIONS.has(posix.extname(path).toLowerCase());
}
