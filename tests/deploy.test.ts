import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTINGS } from '../src/config.ts';
import { createMetrics } from '../src/ops/metrics.ts';

const HOST_FILES = ['Dockerfile', 'compose.yaml', ...globSync('deploy/*.{yaml,service}')];
const read = (file: string) => readFileSync(file, 'utf8');

it.each(['deploy/alerts.yaml', 'deploy/grafana-dashboard.json'])('%s asks for metrics that there are', async (file) => {
  const { write } = createMetrics({
    now: Date.now,
    readTables: async () => ({ outbox: {}, feedsFailing: 0, lagsMs: [] }),
  });
  const { body } = await write();
  const there = new Set([...body.matchAll(/^# TYPE (\w+)/gm)].map((match) => match[1]!));
  const asked = [...read(file).matchAll(/\b(?:digest|process|nodejs)_\w+/g)].map(([name]) =>
    name.replace(/_bucket$/, ''),
  );
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.filter((name) => !there.has(name))).toEqual([]);
});

it('there are five alerts', () => {
  expect(read('deploy/alerts.yaml').match(/- alert: /g)).toHaveLength(5);
});

const promtool = spawnSync('promtool', ['--version']).status === 0;
it.runIf(promtool)('Prometheus takes the alerts', () => {
  expect(execFileSync('promtool', ['check', 'rules', 'deploy/alerts.yaml'], { encoding: 'utf8' })).toContain('SUCCESS');
});

it.each(HOST_FILES)('%s sets what can be set', (file) => {
  const named = [...read(file).matchAll(/\b([A-Z]{2,}(?:_[A-Z]+)+)\b(?=\s*[=:,]|\s*$)/gm)].map((match) => match[1]!);
  const foreign = named.filter((name) => !name.startsWith('POSTGRES_') && !/^(CMD_SHELL|AF_\w+)$/.test(name));
  expect(foreign.filter((name) => !SETTINGS.includes(name))).toEqual([]);
});

it('the image runs on the Node that the tests run on', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  const major = devDependencies.node!.split('.')[0];
  const images = [...read('Dockerfile').matchAll(/^FROM node:(\S+)/gm)].map((match) => match[1]);
  expect(new Set(images)).toEqual(new Set([`${major}-slim`]));
});

it('the settings that the guide for hosts names are settings', () => {
  const named = [...read('docs/self-hosting.md').matchAll(/`([A-Z]+(?:_[A-Z]+)+)[`=]/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !SETTINGS.includes(name) && name !== 'POSTGRES_PASSWORD')).toEqual([]);
});
