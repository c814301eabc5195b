/** Whose grammar a script is judged by. `sh` is judged as Bash: what a `#!/bin/sh` runs differs from system to system. */
export type ShellDialect = 'bash' | 'ksh';

/** The program that a first line names, with or without `env` and its options. */
const SHEBANG =
  /^#!\s*(?:\S*\/)?(?:env\s+(?:-\S*\s+)*(?:\w+=\S*\s+)*(?:\S*\/)?)?(?<program>[^\s/]+)/;

/** The first line of a file that Zsh loads on demand. */
const ZSH_FUNCTION = /^#(?:compdef|autoload)\b/;

const DIALECTS: ReadonlyMap<string, ShellDialect> = new Map([
  ...['ash', 'bash', 'busybox', 'dash', 'posh', 'sh', 'yash'].map(
    (name) => [name, 'bash'] as const,
  ),
  ...['ksh', 'ksh93', 'lksh', 'mksh', 'oksh', 'pdksh'].map((name) => [name, 'ksh'] as const),
]);

/** The dialect of a script; `undefined` where another program reads it, such as Zsh, whose grammar is another. */
export function dialectOf(path: string, text: string): ShellDialect | undefined {
  if (ZSH_FUNCTION.test(text)) return undefined;
  const program = SHEBANG.exec(text)?.groups?.['program'];
  if (program !== undefined) return DIALECTS.get(program);
  return path.endsWith('.ksh') ? 'ksh' : 'bash';
}
