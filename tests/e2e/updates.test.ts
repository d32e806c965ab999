import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tick } from '../../src/schedule/tick.ts';
import { startWholeBot, type WholeBot, wordsOf } from '../builders/whole-bot.ts';

const HOUR_MS = 3_600_000;
const PATIENCE = { timeout: 20_000 };

const folder = mkdtempSync(join(tmpdir(), 'updates-'));
let bot: WholeBot;
let aheadMs = 0;
const now = () => Date.now() + aheadMs;

const ITEM = {
  title: 'Ferry fire in Skarholt injures 12 passengers',
  lead: 'A fire on the ferry Meridian in the harbour of Skarholt injured 12 passengers on Monday, the coast guard said.',
  rest: 'The ship had come from Tarnwick with 240 people on board. Its engines were shut down before the crew put the fire out.',
};

/** What the publisher's feed says of the story from now on. */
function publish({ title, lead, rest }: typeof ITEM): void {
  const text = `&lt;p&gt;${lead}&lt;/p&gt;&lt;p&gt;${rest}&lt;/p&gt;`;
  writeFileSync(
    join(folder, 'herald.xml'),
    `<rss version="2.0"><channel><title>Skarholt Herald</title><language>en</language><item><title>${title}</title>` +
      `<guid isPermaLink="false">fire</guid><pubDate>Mon, 23 Nov 2026 07:00:00 GMT</pubDate><description>${text}</description></item></channel></rss>`,
  );
}

const posted = () =>
  bot.sandbox
    .messages(bot.sandbox.channels.news!)
    .map((message) => wordsOf(message))
    .join('\n');
const marks = () => [...posted().matchAll(/\*\*Updated <t:\d+:t>\*\* .*/g)].map(([line]) => line);

/** The next poll, and all that follows from it. */
async function readAgain(): Promise<void> {
  aheadMs += 5 * HOUR_MS;
  const { app } = bot;
  const askedMs = now();
  await tick({ db: app().db, jobs: app().jobs, now });
  const isSettled = async () => {
    const { lastOkAtMs } = await app().db.selectFrom('sources').select('lastOkAtMs').executeTakeFirstOrThrow();
    const revised = await app().db.selectFrom('revisedArticles').select('articleId').execute();
    const edits = await app().db.selectFrom('edits').select(['revision', 'shownRevision']).execute();
    const isShown = edits.every(({ revision, shownRevision }) => shownRevision === revision);
    return Number(lastOkAtMs) >= askedMs && revised.length === 0 && isShown;
  };
  await expect.poll(isSettled, PATIENCE).toBe(true);
}

beforeAll(async () => {
  publish(ITEM);
  bot = await startWholeBot({ now, feedsDir: folder });
});
afterAll(async () => {
  await bot.stop();
  rmSync(folder, { recursive: true });
});

it('an edit of wording, order and spelling leaves a posted story as it is', async () => {
  expect(posted()).toContain('12 passengers');
  publish({ ...ITEM, lead: ITEM.lead.replace('said.', 'has said.').replace('on the ferry', 'aboard the ferry') });
  await readAgain();
  expect(marks()).toEqual([]);
});

it('a figure that changed is told in the posted message, with the time and the sentence, once', async () => {
  const lead = ITEM.lead.replace('12 passengers', '15 passengers');
  publish({ ...ITEM, title: ITEM.title.replace('12', '15'), lead });
  await readAgain();
  const [told, ...others] = marks();
  const [, atSeconds] = /<t:(\d+):t>/.exec(told!)!;
  expect(Math.abs(Number(atSeconds) * 1_000 - now())).toBeLessThan(HOUR_MS);
  expect([told, ...others].join('\n')).toContain('Skarholt Herald now says:');
  expect([told, ...others].join('\n')).toContain('15 passengers');
  const before = posted();

  await readAgain();
  publish({ ...ITEM, title: ITEM.title.replace('12', '15'), lead: `${lead} ` });
  await readAgain();
  expect(posted()).toBe(before);
});

it('another day and a retraction are told too', async () => {
  const lead = ITEM.lead.replace('12 passengers', '15 passengers');
  const before = marks();
  const notice = 'Correction: An earlier version of this article said that the crew put the fire out.';
  publish({ ...ITEM, title: ITEM.title.replace('12', '15'), lead, rest: `${ITEM.rest} ${notice}` });
  await readAgain();
  expect(
    marks()
      .filter((line) => !before.includes(line))
      .join('\n'),
  ).toContain('An earlier version of this article');
  expect(await bot.told('admin', '/audit')).toContain('story update');
});
