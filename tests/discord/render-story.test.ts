import { describe, expect, it } from 'vitest';
import { buildBody } from '../../src/discord/build-body.ts';
import { renderDigest } from '../../src/discord/render-digest.ts';
import type { Digest, DigestEntry, Look } from '../../src/model.ts';
import { digestTexts } from '../../src/texts/digest/digest-texts.ts';
import { anArticle, aStory } from '../builders/articles.ts';
import { aDigest, anEntry, aSummary } from '../builders/digests.ts';
import { aLook } from '../builders/subscriptions.ts';

const texts = digestTexts.en;

/** A story of articles by these publishers, whose sentences rest on the articles of these numbers. */
function toldBy(publishers: string[], cited: number[], over: Partial<DigestEntry> = {}): DigestEntry {
  const articles = publishers.map((name, at) =>
    anArticle({ id: `${name}-${at}`, publisher: name, publisherName: name, url: `https://${name}.org/${at}` }),
  );
  const summary = aSummary({
    articleIds: articles.map(({ id }) => id),
    sentences: cited.map((number) => ({ text: `It rests on ${number}.`, cites: [`${number}.1`] })),
  });
  return anEntry({ story: aStory(articles, { id: `story-${publishers.join()}` }), summary, ...over });
}

const render = (digest: Digest, look: Partial<Look> = {}) => renderDigest(digest, aLook(look), { texts, room: 2_400 });

describe('the sources of a story', () => {
  const numbersOf = (publishers: string[], cited: number[]) => {
    const [story] = render(aDigest([toldBy(publishers, cited)])).stories;
    const line = story!.text.split('\n').at(-1)!;
    return `${[...line.matchAll(/\[(\d+)\] \[/g)].map(([, number]) => number).join(' ')}${/ and .*$/.exec(line)?.[0] ?? ''}`;
  };

  it.each([
    {
      publishers: ['a', 'b', 'c', 'd', 'e'],
      cited: [4],
      shown: '4 1 2 and 2 more',
      what: 'are three, cited ones first',
    },
    { publishers: ['a', 'b', 'c', 'd'], cited: [1, 2, 3, 4], shown: '1 2 3 4', what: 'are all that are cited' },
    { publishers: ['a', 'a', 'b'], cited: [1], shown: '1 3', what: 'are one of each publisher where none is cited' },
    { publishers: ['a', 'a'], cited: [1, 2], shown: '1 2', what: 'are two of one publisher where both are cited' },
  ])('$what', ({ publishers, cited, shown }) => expect(numbersOf(publishers, cited)).toBe(shown));
});

describe('a digest', () => {
  const bodyOf = (digest: Digest, look: Partial<Look>, reach: 'components' | 'embeds') => {
    const page = { ...render(digest, look), mark: 'MARK' };
    const options = { reach, look: aLook(look), texts, editionId: 'e', pingRoleIds: [], buttons: [] };
    return JSON.parse(JSON.stringify(buildBody(page, options)));
  };
  const pictured = (name: string, topic?: string) =>
    toldBy([name], [1], {
      story: aStory([anArticle({ id: `${name}-0`, imageUrl: 'https://pictures.org/a.jpg' })], { id: name }),
      ...(topic !== undefined && { topic }),
    });

  it('of headlines has lines between topics alone, and small print under each headline', () => {
    const entries = [toldBy(['a'], [1], { topic: 'Sea' }), toldBy(['b'], [1], { topic: 'Sea' }), toldBy(['c'], [1])];
    const digest = aDigest(entries, { length: 'headlines' });
    const [{ components }] = bodyOf(digest, {}, 'components').components;
    expect(components.map(({ type }: { type: number }) => type)).toEqual([10, 14, 10, 10, 10, 14, 10]);
    expect(components[2].content).toMatch(/^\*\*[^\n]+\*\*\n-# \[a \(a\.org\)\]/);
    const [{ components: byTopic }] = bodyOf(digest, { layout: 'topics' }, 'components').components;
    expect(byTopic.map(({ type }: { type: number }) => type)).toEqual([10, 14, 10, 10, 10, 14, 10, 10, 14, 10]);
    expect(bodyOf(digest, {}, 'embeds').embeds).toHaveLength(3);
    expect(bodyOf(digest, { layout: 'topics' }, 'embeds').embeds).toHaveLength(4);
  });

  it('by topic shows pictures beside headlines, not beside the topic', () => {
    const digest = aDigest([pictured('a', 'Sea'), pictured('b', 'Sea')]);
    const [{ components }] = bodyOf(digest, { layout: 'topics' }, 'components').components;
    expect(components.map(({ type }: { type: number }) => type)).toEqual([10, 14, 10, 9, 14, 9, 14, 10]);
    expect(components[2].content).toBe('## Sea');
  });
});
