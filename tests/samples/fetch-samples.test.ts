import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SampleSite } from '../../samples/sample-site.ts';
import { createSampleSite } from '../../samples/serve-samples.ts';
import { type Sandbox, startSandbox } from '../../sandbox/start-sandbox.ts';
import { createFetcher, type Fetcher } from '../../src/ingest/fetch-url.ts';

let site: SampleSite;
let sandbox: Sandbox;
let fetcher: Fetcher;

beforeAll(async () => {
  sandbox = await startSandbox({ openFeeds: (path, { headers }) => site.handle(path, headers.host) });
  site = createSampleSite(Date.UTC(2026, 10, 23, 8), Number(new URL(sandbox.url).port));
  fetcher = createFetcher({ userAgent: 'test', insideOrigins: site.origins, limits: { hostPauseMs: 0 } });
});
afterAll(async () => {
  await fetcher.close();
  await sandbox.close();
});

it('every feed comes through the guard, by a name that no resolver need know', async () => {
  const outcomes = await Promise.all(site.feeds.map(({ url }) => fetcher.fetch(url)));
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(Array(8).fill('fetched'));
});

it('the sandbox itself stays out of reach under their names', async () => {
  const answer = await fetcher.fetch(`${site.origins[0]}/sandbox/state?as=admin`);
  expect(answer).toMatchObject({ outcome: 'failed', status: 404 });
  await expect(fetcher.fetch(`${sandbox.url}/sandbox/state?as=admin`)).rejects.toMatchObject({ code: 'url_refused' });
});
