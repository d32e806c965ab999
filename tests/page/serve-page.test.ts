import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, servePage } from '../../sandbox/serve-page.ts';

it.each([
  { path: '/', type: 'text/html' },
  { path: '/page/main.ts', type: 'text/javascript' },
  { path: '/page/markdown/read-blocks.ts', type: 'text/javascript' },
  { path: '/page/css/base.css', type: 'text/css' },
  { path: '/page/icon.svg', type: 'image/svg+xml' },
])('$path goes out as $type', ({ path, type }) => {
  const file = servePage(path);
  expect(file?.headers['content-type']).toContain(type);
  expect(file?.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
});

it.each([
  '/page/',
  '/page/index.html',
  '/page/tsconfig.json',
  '/page/missing.ts',
  '/page/../start-sandbox.ts',
  '/page/%2e%2e/start-sandbox.ts',
  '/page//etc/passwd',
  '/page/css/../main.ts',
  '/start-sandbox.ts',
])('%s is not there', (path) => {
  expect(servePage(path)).toBeUndefined();
});

it('strips types and leaves a program', () => {
  const { body } = servePage('/page/session.ts')!;
  expect(body).not.toMatch(/\binterface\b|import type/);
  expect(body).toContain('export async function createSession');
});

it('names every style sheet it has', () => {
  const sheets = readdirSync(new URL('../../sandbox/page/css', import.meta.url));
  const named = [...servePage('/')!.body.matchAll(/\/page\/css\/([\w-]+\.css)/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(sheets.toSorted());
});

it('says the same policy in the page itself, but for frames, which only a header can forbid', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(servePage('/')!.body)!;
  expect(policy).toBe(CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'; ", ''));
});
