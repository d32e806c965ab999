import { expect, it } from 'vitest';
import { createInProcessJobs } from '../../src/jobs/in-process-jobs.ts';
import { CONCURRENCY, type JobHandlers } from '../../src/jobs/jobs.ts';

const nothing = async () => {};
const idle: JobHandlers = { deliver: nothing, compose: nothing, show: nothing, poll: nothing };
const noErrors = (_kind: string, _data: object, error: unknown) => {
  throw error;
};

it('runs a job once however often it was added while it waited', async () => {
  const jobs = createInProcessJobs();
  const seen: string[] = [];
  await jobs.add('poll', { sourceId: 'a' });
  await jobs.add('poll', { sourceId: 'a' });
  await jobs.add('poll', { sourceId: 'b' });
  await jobs.start({ ...idle, poll: async ({ sourceId }) => void seen.push(sourceId) }, noErrors);
  await jobs.stop(1_000);
  expect(seen).toEqual(['a', 'b']);
});

it('never runs more of a kind at once than its share, and gets through all', async () => {
  const jobs = createInProcessJobs();
  let atOnce = 0;
  let most = 0;
  let done = 0;
  const all = Promise.withResolvers<void>();
  const poll = async () => {
    most = Math.max(most, ++atOnce);
    await Promise.resolve();
    atOnce--;
    if (++done === 50) all.resolve();
  };
  await jobs.start({ ...idle, poll }, noErrors);
  for (let i = 0; i < 50; i++) await jobs.add('poll', { sourceId: String(i) });
  await all.promise;
  expect(most).toBeLessThanOrEqual(CONCURRENCY.poll);
  expect(done).toBe(50);
});

it('reports what a handler threw and goes on', async () => {
  const jobs = createInProcessJobs();
  const failed: object[] = [];
  const second = Promise.withResolvers<void>();
  const compose = async ({ editionId }: { editionId: string }) => {
    if (editionId === 'bad') throw new Error('broken');
    second.resolve();
  };
  await jobs.start({ ...idle, compose }, (_kind, data) => failed.push(data));
  await jobs.add('compose', { editionId: 'bad' });
  await jobs.add('compose', { editionId: 'good' });
  await second.promise;
  expect(failed).toEqual([{ editionId: 'bad' }]);
});

it('takes nothing new once it stops, and waits for what runs', async () => {
  const jobs = createInProcessJobs();
  const gate = Promise.withResolvers<void>();
  let finished = false;
  let later = false;
  const deliver = async ({ editionId }: { editionId: string }) => {
    if (editionId === 'later') later = true;
    await gate.promise;
    finished = true;
  };
  await jobs.start({ ...idle, deliver }, noErrors);
  await jobs.add('deliver', { editionId: 'now' });
  const stopped = jobs.stop(5_000);
  await jobs.add('deliver', { editionId: 'later' });
  gate.resolve();
  await stopped;
  expect({ finished, later }).toEqual({ finished: true, later: false });
});

it('lets what is due wait for no poll, however many there are', async () => {
  const jobs = createInProcessJobs();
  const seen: string[] = [];
  const deliver = async ({ editionId }: { editionId: string }) => void seen.push(editionId);
  await jobs.start({ ...idle, deliver, poll: () => new Promise<void>(() => {}) }, noErrors);
  for (let i = 0; i < 2 * CONCURRENCY.poll; i++) await jobs.add('poll', { sourceId: String(i) });
  await jobs.add('deliver', { editionId: 'due' });
  expect(seen).toEqual(['due']);
});
