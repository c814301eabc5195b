import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { source as AXE } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePage } from '../../scripts/page.ts';
import type { AnalysisReport } from '../../src/model/report.ts';
import { htmlPage } from '../../src/reporters/html-page.ts';
import { BROWSER_FILE, pageFolder, startBrowser } from '../support/browser.ts';
import { createFinding } from '../support/factories.ts';
import { createPageReport, pageFindings } from '../support/page-report.ts';

const ROOT = join(import.meta.dirname, '../..');

const HOSTILE = [
  '</script><script>document.title = "taken"</script>',
  '<!-- <script>',
  '<img src=x onerror="document.title = \'taken\'">',
  'javascript:alert(1)',
  '\u202egnp.exe',
  '"\'`&lt;',
];

if (BROWSER_FILE === undefined) {
  console.warn(
    'The report page was not tested: there is no Chromium here (CHROME_PATH names one).',
  );
}

describe.skipIf(BROWSER_FILE === undefined)('the report page in a browser', () => {
  let browser: Browser;
  let folder: Awaited<ReturnType<typeof pageFolder>>;
  let template = '';

  beforeAll(async () => {
    folder = await pageFolder();
    await writePage(ROOT, folder.path);
    template = await readFile(join(folder.path, 'report.html'), 'utf8');
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await folder[Symbol.asyncDispose]();
  });

  /** Opens the page of a report; whatever it complains of or asks the network for is in `troubles`. */
  async function open(
    report: AnalysisReport,
    options: { readonly hash?: string; readonly lines?: readonly string[]; dark?: boolean } = {},
  ): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
    const path = join(folder.path, 'page.html');
    const lines = options.lines ?? Array.from({ length: 100 }, (_, index) => `source ${index + 1}`);
    const parts = { template: () => template, readLines: () => lines };
    await writeFile(path, [...htmlPage(report, parts)].join(''));
    const page = await browser.newPage({
      viewport: { width: 1200, height: 900 },
      colorScheme: options.dark === true ? 'dark' : 'light',
    });
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:file|data):/u.test(request.url())) troubles.push(request.url());
    });
    await page.goto(`${pathToFileURL(path).href}${options.hash ?? ''}`);
    return { page, troubles };
  }

  it('shows the answer, the findings, the coverage, the charts and the times', async () => {
    const { page, troubles } = await open(createPageReport());
    await expect.poll(() => page.locator('canvas').count()).toBe(4);
    expect(await page.locator('h1').textContent()).toBe(
      'Failed: 167 errors, 167 warnings, 166 notices; 1 file not analyzed',
    );
    expect(await page.locator('section h2').allTextContents()).toEqual([
      'Findings',
      'Coverage',
      'Workers over time',
      'CPU and memory',
      'Time',
    ]);
    expect(await page.getByText('CPU pressure: the kernel does not tell it here').count()).toBe(1);
    expect(await page.getByRole('cell', { name: 'spinning' }).count()).toBeGreaterThan(1);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('draws no chart of what was not measured, and says nothing of it', async () => {
    const { profile: _profile, telemetry: _telemetry, ...report } = createPageReport();
    const { page, troubles } = await open(report);
    expect(await page.locator('section h2').allTextContents()).toEqual(['Findings', 'Coverage']);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('filters by severity, analyzer, rule, folder and text, and keeps the view in its address', async () => {
    const { page } = await open(createPageReport());
    const status = page.getByRole('status');
    await page.getByLabel('severity', { exact: true }).selectOption('error');
    expect(await status.textContent()).toBe('167 of 500 findings.');
    await page.getByLabel('analyzer', { exact: true }).selectOption('ruff');
    await page.getByLabel('rule', { exact: true }).selectOption('ruff/F401');
    await page.getByLabel('folder', { exact: true }).selectOption('src/app');
    const narrowed = Number((await status.textContent())?.split(' ')[0]);
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(167);
    const places = await page.locator('tbody .place').first().textContent();
    expect(places).toMatch(/^src\/app\//u);
    const address = page.url();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => status.textContent()).toBe('500 of 500 findings.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    await page.keyboard.type('NUMBER 137');
    expect(await status.textContent()).toBe('1 of 500 findings.');
    await page.goto('about:blank');
    await page.goto(address);
    expect(Number((await status.textContent())?.split(' ')[0])).toBe(narrowed);
    await page.close();
  });

  it('opens the source around a finding by keyboard, with the line marked', async () => {
    const { page } = await open(createPageReport());
    const summary = page.locator('summary').first();
    await summary.focus();
    await page.keyboard.press('Enter');
    const found = await page.locator('details[open] .found').first().textContent();
    const place = await page.locator('tbody .place').first().textContent();
    expect(found).toContain(`source ${place?.split(':')[1] ?? ''}`);
    await page.close();
  });

  it('copes with 50,000 rows: all are reached, few are drawn', async () => {
    const { page, troubles } = await open(createPageReport({ findings: pageFindings(50_000) }));
    expect(await page.getByRole('status').textContent()).toBe('50,000 of 50,000 findings.');
    expect(await page.locator('table.findings tbody tr').count()).toBe(100);
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.locator('.position').textContent()).toBe('101 to 200 of 50,000');
    await page.getByLabel('text', { exact: true }).fill('message number 49999');
    expect(await page.getByRole('status').textContent()).toBe('1 of 50,000 findings.');
    expect(await page.locator('table.findings tbody tr').count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('shows hostile names, messages, sources and notes as the text they are', async () => {
    const findings = HOSTILE.map((text, index) =>
      createFinding({
        path: `${String(index)}/${text}`,
        message: text,
        ruleId: `x/${text}`,
        helpUrl: text,
      }),
    );
    const report = createPageReport({
      findings,
      notes: HOSTILE,
      files: {
        selected: HOSTILE.length,
        analyzed: 0,
        unanalyzed: HOSTILE.map((text) => ({ path: text, reason: 'crashed', detail: text })),
        skipped: {},
        skippedFiles: [],
      },
    });
    const { page, troubles } = await open(report, { lines: HOSTILE });
    expect(await page.title()).toMatch(/^Evenkeel: /u);
    for (const text of HOSTILE) {
      const shown = await page.locator('table.findings summary').allTextContents();
      expect(shown).toContain(text);
    }
    expect(await page.locator('img, iframe, object, embed').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(0);
    const hrefs = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !/^(?:https:|#)/u.test(href))).toEqual([]);
    expect(troubles).toEqual([]);
    await page.close();
  });

  it.each([false, true])('has no barrier that axe knows of (dark: %s)', async (dark) => {
    const { page } = await open(createPageReport(), { dark });
    await page.locator('summary').first().click();
    // The page's policy forbids foreign scripts, as it should: axe comes in by the debugger's door.
    await page.evaluate(AXE);
    const violations = await page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))',
    );
    expect(violations).toEqual([]);
    await page.close();
  });

  it('prints more rows than it shows, and none of its controls', async () => {
    const { page } = await open(createPageReport());
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('table.findings tbody tr').count()).toBe(500);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('search').isVisible()).toBe(false);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('table.findings tbody tr').count()).toBe(100);
    await page.close();
  });
});
