#!/usr/bin/env node
/**
 * The command's entry. It uses only syntax that Node 10 can read, so that a Node that cannot read the
 * program is told so in one sentence: no static import, no export, no `await` outside of a function.
 */
const LEAST_MAJOR = 20;
if (Number(process.versions.node.split('.')[0]) < LEAST_MAJOR) {
    process.stderr.write(`Evenkeel needs Node ${LEAST_MAJOR} or newer, but this is Node ${process.versions.node}: install a newer one from https://nodejs.org.\n`);
    process.exitCode = 2;
}
else {
    void import("./cli-program.js");
}
