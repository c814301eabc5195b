/**
 * Writes `dist/page/report.html`: the report page without its data, one file that loads nothing.
 *
 * The policy in its head allows this script and this style and nothing else, so that whatever an
 * analysed repository writes into the data cannot run, load or send anything.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Where the reporter puts the data. */
const DATA_MARK = '<!-- data -->';

/** The packages that the page is made of. */
export const PAGE_PACKAGES: readonly string[] = ['uplot'];

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

async function bundleScript(root: string): Promise<string> {
  const bundle = await rolldown({
    input: join(root, 'src/page/main.ts'),
    tsconfig: join(root, 'src/page/tsconfig.json'),
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  // In HTML a script ends at this text, wherever it stands.
  return output[0].code.trim().replaceAll('</script', String.raw`<\/script`);
}

function render(script: string, style: string): string {
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    // The empty icon, without which a browser asks a server for one.
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Evenkeel</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This page needs JavaScript to show its data. It loads nothing from anywhere.</noscript>
<script id="data" type="application/x-ndjson">
${DATA_MARK}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Builds the page into `folder`. */
export async function writePage(root: string, folder: string): Promise<void> {
  const chartStyle = await readFile(join(root, 'node_modules/uplot/dist/uPlot.min.css'), 'utf8');
  const pageStyle = await readFile(join(root, 'src/page/page.css'), 'utf8');
  await mkdir(folder, { recursive: true });
  const page = render(await bundleScript(root), `${chartStyle.trim()}\n${pageStyle}`);
  await writeFile(join(folder, 'report.html'), page);
}
