import { posix } from 'node:path';

/** Extensions that GitHub's Linguist knows as PHP and no other language shares. */
const EXTENSIONS: ReadonlySet<string> = new Set([
  '.ctp',
  '.php',
  '.php3',
  '.php4',
  '.php5',
  '.php7',
  '.php8',
  '.phps',
  '.phtml',
]);

/** Whether a path is that of a PHP program or template. */
export function isPhpFile(path: string): boolean {
  return EXTENSIONS.has(posix.extname(path).toLowerCase());
}
