#!/usr/bin/env node
/**
 * The command's entry. It imports nothing and uses old syntax only, so that a Node that cannot even
 * read the program is told so in one sentence.
 */
const LEAST_MAJOR = 20;

if (Number(process.versions.node.split('.')[0]) < LEAST_MAJOR) {
  process.stderr.write(
    `Evenkeel needs Node ${LEAST_MAJOR} or newer, but this is Node ${process.versions.node}: install a newer one from https://nodejs.org.\n`,
  );
  process.exitCode = 2;
} else {
  await import('./cli-program.ts');
}
