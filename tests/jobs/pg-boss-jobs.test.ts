import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CONCURRENCY, type JobHandlers, type Jobs } from '../../src/jobs/jobs.ts';
import { createPgBossJobs } from '../../src/jobs/pg-boss-jobs.ts';

const server = process.env.TEST_DATABASE_URL;
const left = server ? '' : ' (left out: TEST_DATABASE_URL names no Postgres)';
const PATIENCE_MS = 15_000;
const nothing = async () => {};
const idle: JobHandlers = { deliver: nothing, compose: nothing, show: nothing, poll: nothing };
const never = () => new Promise<void>(() => {});

describe.skipIf(!server)(`jobs on Postgres${left}`, () => {
  const name = `broadsheet_jobs_${randomBytes(6).toString('hex')}`;
  const url = server?.replace(/\/[^/]*$/, `/${name}`) ?? '';
  const opened: Jobs[] = [];
  let db: pg.Client;

  beforeAll(async () => {
    await onServer(`create database ${name}`);
    db = new pg.Client({ connectionString: url });
    await db.connect();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((jobs) => jobs.stop(1)));
  });
  afterAll(async () => {
    await db.end();
    await onServer(`drop database ${name} with (force)`);
  });

  /** One process. */
  async function aProcess(handlers: Partial<JobHandlers>, onError: (data: object) => void = () => {}): Promise<Jobs> {
    const jobs = createPgBossJobs(url, () => {});
    opened.push(jobs);
    await jobs.start({ ...idle, ...handlers }, (_kind, data) => onError(data));
    return jobs;
  }

  async function rows<Row>(query: string, ...values: unknown[]): Promise<Row[]> {
    return (await db.query(query, values)).rows;
  }

  it('run once however often they were added while they waited, by whichever process is free', async () => {
    const adder = createPgBossJobs(url, () => {});
    opened.push(adder);
    for (const editionId of ['a', 'b', 'a', 'c', 'a']) await adder.add('deliver', { editionId });
    const seen: string[] = [];
    const deliver = async ({ editionId }: { editionId: string }) => void seen.push(editionId);
    await Promise.all([aProcess({ deliver }), aProcess({ deliver })]);
    await expect.poll(() => seen.toSorted(), { timeout: PATIENCE_MS }).toEqual(['a', 'b', 'c']);
  });

  it('of a process that died are taken by another as soon as a tick adds them again', async () => {
    const begun = Promise.withResolvers<void>();
    const seen: string[] = [];
    const compose = async ({ editionId }: { editionId: string }) => {
      begun.resolve();
      // The first one dies with its process.
      if (seen.push(editionId) === 1) await never();
    };
    const jobs = await aProcess({ compose });
    await jobs.add('compose', { editionId: 'left behind' });
    await begun.promise;
    await jobs.add('compose', { editionId: 'left behind' });
    await expect.poll(() => seen, { timeout: PATIENCE_MS }).toEqual(['left behind', 'left behind']);
    await db.query('delete from pgboss.job');
  });

  it('that fail come back, later each time, and end among the dead', async () => {
    const failed: object[] = [];
    const compose = () => Promise.reject(new Error('broken'));
    const jobs = await aProcess({ compose }, (data) => failed.push(data));
    await jobs.add('compose', { editionId: 'bad' });
    const waits: number[] = [];
    for (const tries of [1, 2, 3, 4]) {
      await expect.poll(() => failed.length, { timeout: PATIENCE_MS }).toBe(tries);
      if (tries === 4) break;
      const waiting = () =>
        rows<{ id: string; seconds: string }>(
          `select id, extract(epoch from start_after - now()) as seconds from pgboss.job
           where name = 'compose' and state = 'retry' and data->>'editionId' = 'bad'`,
        );
      await expect.poll(async () => (await waiting()).length, { timeout: PATIENCE_MS }).toBe(1);
      const [{ id, seconds }] = (await waiting()) as [{ id: string; seconds: string }];
      waits.push(Number(seconds));
      await db.query('update pgboss.job set start_after = now() where id = $1', [id]);
    }
    expect(waits[2]).toBeGreaterThan(waits[0]!);
    const dead = () => rows(`select data from pgboss.job where name = 'compose-dead'`);
    await expect.poll(dead, { timeout: PATIENCE_MS }).toEqual([{ data: { editionId: 'bad' } }]);
  });

  it('that are due wait for no poll, however many there are', async () => {
    const seen: string[] = [];
    const deliver = async ({ editionId }: { editionId: string }) => void seen.push(editionId);
    const jobs = await aProcess({ poll: never, deliver });
    const polls = Array.from({ length: CONCURRENCY.poll * 2 }, (_, n) => jobs.add('poll', { sourceId: String(n) }));
    await Promise.all(polls);
    const busy = () => rows(`select id from pgboss.job where name = 'poll' and state = 'active'`);
    await expect.poll(async () => (await busy()).length, { timeout: PATIENCE_MS }).toBe(CONCURRENCY.poll);
    await jobs.add('deliver', { editionId: 'due' });
    await expect.poll(() => seen, { timeout: PATIENCE_MS }).toEqual(['due']);
  });

  it('given back at a stop wait for another process', async () => {
    const begun = Promise.withResolvers<void>();
    const first = await aProcess({
      deliver: async () => {
        begun.resolve();
        await never();
      },
    });
    await first.add('deliver', { editionId: 'given back' });
    await begun.promise;
    await first.stop(100);
    const state = () => rows(`select state from pgboss.job where data->>'editionId' = 'given back'`);
    expect(await state()).toEqual([{ state: 'retry' }]);
  });

  it('of a queue that an older version made under another policy find a new one', async () => {
    await db.query(`update pgboss.queue set policy = 'exclusive' where name = 'poll'`);
    const seen: string[] = [];
    const jobs = await aProcess({ poll: async ({ sourceId }) => void seen.push(sourceId) });
    await jobs.add('poll', { sourceId: 'after the upgrade' });
    await expect.poll(() => seen, { timeout: PATIENCE_MS }).toContain('after the upgrade');
    expect(await rows(`select policy from pgboss.queue where name = 'poll'`)).toEqual([{ policy: 'short' }]);
  });
});

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}
