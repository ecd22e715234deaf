// GraphiQL in a real browser: the page at the endpoint runs a query, shows the documentation, and asks nobody else for anything.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const endpoint = process.argv[2];
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
assert.ok(existsSync(executablePath), `No browser at ${executablePath}: install the package chromium, or name it in the variable CHROMIUM.`);

const profile = await mkdtemp(join(tmpdir(), 'graphiql-'));
const browser = await chromium.launchPersistentContext(profile, {
  executablePath,
  viewport: { width: 1300, height: 900 },
  args: [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ],
});
try {
  const page = browser.pages()[0] ?? await browser.newPage();
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url().replace(/^ws/, 'http')));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`));
  });

  const response = await page.goto(endpoint, { waitUntil: 'load' });
  const policy = response.headers()['content-security-policy'];
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-eval|https?:|\*/);

  const editor = page.locator('.graphiql-query-editor .monaco-editor').first();
  await editor.waitFor();
  await editor.click();
  await page.keyboard.press('Control+A');
  // Key by key, for the editor closes a brace itself and takes the one that is typed then for its own.
  await page.keyboard.type('query Modules { modules { id status } }');
  await page.keyboard.press('Escape');
  await page.locator('button.graphiql-execute-button').click();
  const result = page.locator('.result-window');
  await result.getByText('ACTIEF').first().waitFor();
  console.log('a query runs and its answer is shown');

  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const documentation = page.locator('.graphiql-doc-explorer');
  await documentation.getByText('Query', { exact: true }).first().click();
  await documentation.getByText('modules', { exact: true }).first().click();
  await documentation.getByText('The modules of this installation').first().waitFor();
  console.log('the documentation shows the schema');

  const origin = new URL(endpoint).origin;
  const foreign = requests.filter((url) => !url.startsWith('data:') && new URL(url).origin !== origin);
  assert.deepEqual(foreign, [], 'the page asked another origin');
  assert.ok(requests.some((url) => url.includes('graphql.worker')), 'no worker checks what is typed');
  assert.deepEqual(complaints, []);

  const asset = requests.find((url) => url.endsWith('.js'));
  const cached = await fetch(asset);
  assert.match(cached.headers.get('cache-control'), /immutable/);
  assert.equal((await fetch(new URL('assets/../index.html', `${endpoint}/`))).status, 404);
  console.log(`${requests.length} requests, all to ${origin}`);
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}
