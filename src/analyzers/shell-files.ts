/** Scripts by their names. Those that only say in their first line what they are cannot be told by their path. */
const SHELL_PATH =
  /(?:\.(?:sh|bash|ksh)|(?:^|\/)\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile))$/;

/** Whether a path is that of a script for a shell of Bourne's family. */
export function isShellFile(path: string): boolean {
  return SHELL_PATH.test(path);
}
