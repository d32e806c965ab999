import { setTimeout as wait } from 'node:timers/promises';
import { startSandbox } from '../sandbox/start-sandbox.ts';
import { loadConfig } from '../src/config.ts';
import { deliverEdition } from '../src/discord/deliver-edition.ts';
import { createPacer } from '../src/discord/pacer.ts';
import { createDeliveryRest, createDiscordPort } from '../src/discord/post-message.ts';
import { createInProcessJobs } from '../src/jobs/in-process-jobs.ts';
import { countDeliveries, listDueEditions } from '../src/storage/delivery-lists.ts';
import type { Database } from '../src/storage/open-db.ts';
import type { Bench } from './bench.ts';
import { seedEditions } from './crash/seed-editions.ts';
import { openScratch } from './scratch-database.ts';

const DISCORD_PER_SECOND = 50;
const LEAST_SHARE = 0.95;

export const burst: Bench = {
  name: 'burst',
  about:
    'deliveries due at once, each in a channel of its own, the real way of delivering against the sandbox’s 50 requests in any second',
  async run({ full }) {
    const deliveries = full ? 10_000 : 1_000;
    const share = loadConfig({}).DISCORD_REQUESTS_PER_SECOND;
    const { db, drop } = await openScratch();
    const sandbox = await startSandbox();
    const jobs = createInProcessJobs();
    try {
      const channels = sandbox.addGuilds(1, deliveries)[0]!.channelIds;
      for (const [seed, id] of channels.entries()) {
        await seedEditions(db, { subscriptionId: 'burst', deliveries: 1, channels: [id], way: 'message', seed });
      }
      const options = { apiUrl: `${sandbox.url}/api`, token: sandbox.token };
      const discord = createDiscordPort(createDeliveryRest(options), sandbox.applicationId);
      const deps = { db, discord, now: Date.now, wait: (ms: number) => wait(ms), owner: 'bench' };
      const pace = createPacer(share, deps);
      const nothing = async () => {};
      const deliver = async ({ editionId }: { editionId: string }) =>
        void (await deliverEdition(editionId, { ...deps, pace }));
      await jobs.start({ deliver, compose: nothing, show: nothing, poll: nothing }, (_, __, error) => {
        throw error;
      });
      const startedAtMs = Date.now();
      while (await isAnyOpen(db)) {
        for (const editionId of await listDueEditions(db, Date.now(), 500)) await jobs.add('deliver', { editionId });
        await wait(500);
      }
      const posts = sandbox.journal().filter(({ method }) => method === 'POST');
      const sent = posts.filter(({ status }) => status === 200);
      const refused = posts.filter(({ status }) => status === 429);
      const lastMs = Math.max(...sent.map(({ atMs }) => atMs));
      const rate = sent.length / ((lastMs - startedAtMs) / 1_000);
      return [
        {
          name: `${sent.length.toLocaleString('en')} messages`,
          value: `${rate.toFixed(1)}/s, ${((100 * rate) / share).toFixed(1)} % of the ${share}/s that the bot allows itself`,
          target: `all ${deliveries.toLocaleString('en')}, ≥ ${100 * LEAST_SHARE} %`,
          met: rate >= LEAST_SHARE * share && sent.length === deliveries,
          note: `${((100 * rate) / DISCORD_PER_SECOND).toFixed(0)} % of Discord’s ${DISCORD_PER_SECOND}/s`,
        },
        { name: 'answers 429', value: String(refused.length), target: '0', met: refused.length === 0 },
      ];
    } finally {
      await jobs.stop(10_000);
      await sandbox.close();
      await drop();
    }
  },
};

async function isAnyOpen(db: Database): Promise<boolean> {
  const open = ['ready', 'sending', 'reconcile'];
  return (await countDeliveries(db)).some(({ state }) => open.includes(state));
}
