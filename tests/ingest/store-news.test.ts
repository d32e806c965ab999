import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, type Newsroom, openNewsroom, START_MS, WORDS } from '../builders/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
beforeEach(() => room.reset());
afterAll(() => room.close());

const titles = async (ids: string[]) =>
  (await Promise.all(ids.map((id) => room.article(id)))).map(({ title }) => title);

describe('what is new', () => {
  it('a first poll brings the ten newest of two days, oldest first', async () => {
    const source = await room.aSource();
    room.serve(
      Array.from({ length: 30 }, (_, n) => ({
        id: `f${n}`,
        title: `Matter number ${n} before the harbour board`,
        atMs: START_MS - n * 4 * HOUR_MS,
      })),
    );
    const report = await room.poll(source);
    expect(report.outcome).toBe('read');
    expect(await titles(report.newArticleIds)).toEqual(
      Array.from({ length: 10 }, (_, n) => `Matter number ${9 - n} before the harbour board`),
    );
  });

  it('what the first poll left out does not come later', async () => {
    const source = await room.aSource();
    const old = Array.from({ length: 30 }, (_, n) => ({ id: `l${n}`, atMs: START_MS - n * HOUR_MS }));
    room.serve(old);
    await room.poll(source);
    room.serve([{ id: 'l-new', atMs: START_MS + DAY_MS }, ...old]);
    expect((await room.pollAgain(source)).newArticleIds).toHaveLength(1);
  });

  it('a first poll of items older than two days brings nothing, and they stay old', async () => {
    const source = await room.aSource();
    const old = [{ id: 'o1', atMs: START_MS - 3 * DAY_MS }];
    room.serve(old);
    expect((await room.poll(source)).newArticleIds).toEqual([]);
    room.serve([...old, { id: 'o2', atMs: START_MS + DAY_MS }]);
    expect((await room.pollAgain(source)).newArticleIds).toHaveLength(1);
  });

  it('the same item again is not new, with a bumped date neither', async () => {
    const source = await room.aSource();
    room.serve([{ id: 's1', atMs: START_MS }]);
    await room.poll(source);
    room.serve([{ id: 's1', atMs: START_MS + DAY_MS }]);
    expect(await room.pollAgain(source)).toMatchObject({ outcome: 'read', newArticleIds: [], updatedArticleIds: [] });
  });

  it('other words under the same guid are an edit', async () => {
    const source = await room.aSource();
    room.serve([{ id: 'e1', text: 'Three boats were lost in the storm off the northern quay.' }]);
    const first = await room.poll(source);
    room.serve([{ id: 'e1', text: 'Two boats were lost in the storm off the northern quay, not three.' }]);
    const second = await room.pollAgain(source);
    expect(second).toMatchObject({ newArticleIds: [], updatedArticleIds: first.newArticleIds });
    expect((await room.article(first.newArticleIds[0])).text).toContain('Two boats');
  });

  it('a feed that changes all its guids brings nothing new', async () => {
    const source = await room.aSource();
    const items = (kind: string) =>
      Array.from({ length: 80 }, (_, n) => ({
        id: `${kind}${n}`,
        title: `Report ${n} from the lighthouse keeper`,
        atMs: START_MS - n * HOUR_MS,
        text: 'Same.',
      }));
    room.serve(items('before'));
    await room.poll(source);
    room.serve(items('after').map((item, n) => ({ ...item, title: items('before')[n]!.title })));
    expect((await room.pollAgain(source)).newArticleIds).toEqual([]);
    room.serve([
      ...items('third').slice(0, 79),
      { id: 'truly-new', title: 'A new lamp for the lighthouse', atMs: room.nowMs },
    ]);
    expect(await titles((await room.pollAgain(source)).newArticleIds)).toEqual(['A new lamp for the lighthouse']);
  });

  it('more than fifty items that are new by title too are new', async () => {
    const source = await room.aSource();
    room.serve([{ id: 'few' }]);
    await room.poll(source);
    room.serve(
      Array.from({ length: 60 }, (_, n) => ({
        id: `many${n}`,
        title: `Election count from precinct number ${n}`,
        atMs: START_MS,
      })),
    );
    expect((await room.pollAgain(source, HOUR_MS)).newArticleIds).toHaveLength(60);
  });

  it('a guid used again for another page is another item', async () => {
    const source = await room.aSource();
    room.serve([{ id: 'today', title: 'Tides for Monday morning at the quay', path: '/articles/monday' }]);
    await room.poll(source);
    room.serve([{ id: 'today', title: 'Tides for Tuesday morning at the quay', path: '/articles/tuesday' }]);
    expect((await room.pollAgain(source)).newArticleIds).toHaveLength(1);
  });
});

describe('pages', () => {
  it('are read where the feed has only a taste', async () => {
    const source = await room.aSource();
    room.serve([{ id: 'p1', path: '/articles/ferry', title: 'The ferry and the vote of the board' }]);
    const { newArticleIds } = await room.poll(source);
    const article = await room.article(newArticleIds[0]);
    expect(article).toMatchObject({ excerpt: false, url: `${room.origin}/articles/ferry` });
    expect(article.text).toContain('Said at /articles/ferry.');
  });

  it('are left alone where their publisher says so', async () => {
    const source = await room.aSource();
    room.serve([{ id: 'p2', path: '/private/minutes' }]);
    const { newArticleIds } = await room.poll(source);
    expect(room.asked).not.toContain('/private/minutes');
    expect((await room.article(newArticleIds[0])).excerpt).toBe(true);
  });

  it('are not asked for where the feed has it all', async () => {
    const source = await room.aSource();
    const whole = `<rss version="2.0"><channel><item><title>Whole in the feed</title><link>${room.origin}/articles/whole</link>
      <description><![CDATA[short]]></description><content:encoded><![CDATA[${`<p>${WORDS}</p>`.repeat(12)}]]></content:encoded></item></channel></rss>`;
    room.answerWith((_, response) => response.end(whole));
    expect((await room.poll(source)).newArticleIds).toHaveLength(1);
    expect(room.asked).not.toContain('/articles/whole');
  });

  it('tell the age of what their feed leaves undated: old is passed over, at the first poll and later', async () => {
    const source = await room.aSource();
    const old = (path: string) => ({ id: path, path, title: `Found in the attic of the harbour office ${path}` });
    room.serve([old('/articles/2019-05-01/attic'), { id: 'now', path: '/articles/today' }]);
    expect((await room.poll(source)).newArticleIds).toHaveLength(1);
    room.serve([old('/articles/2020-05-01/attic'), { id: 'later', path: '/articles/later' }]);
    expect(await titles((await room.pollAgain(source)).newArticleIds)).toEqual([
      'Board decides on matter later of the winter',
    ]);
  });

  it('an index page is a source too', async () => {
    const source = await room.aSource({ kind: 'page' });
    room.answerWith((_, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end(
          `<html><body><main><h2><a href="/articles/new-crane-for-the-port">New crane for the old port</a></h2></main></body></html>`,
        ),
    );
    const { newArticleIds } = await room.poll(source);
    expect((await room.article(newArticleIds[0])).url).toBe(`${room.origin}/articles/new-crane-for-the-port`);
  });
});
