import type { Digest, DigestEntry, Label, Length, Look, Summary } from '../../src/model.ts';
import { anArticle, aStory } from './articles.ts';
import { aDigest, anEntry, aSummary } from './digests.ts';
import type { Random } from './random.ts';
import { aLook } from './subscriptions.ts';

const WORDS = [
  ...'council votes ferry winter harbour 40,000 “quoted” C# snake_case **bold** [link](https://evil.example) @everyone <@1234567890123456789> # - > ||x|| discord.gg/abc'.split(
    ' ',
  ),
  ...'Rat stimmt für die Fähre im Winter'.split(' '),
  ...'مجلس المدينة يصوت على العبّارة کونسل نے فیری'.split(' '),
  ...'परिषद ने नौका के लिए मतदान किया'.split(' '),
  ...['港のフェリー', '冬も運航', '議会が決定した', 'การลงคะแนน', '페리', '渡轮'],
  ...['👩‍👩‍👧', '🇩🇪', '❤️', '😀', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  'Donaudampfschifffahrtsgesellschaftskapitänswitwe',
  'x'.repeat(400),
  '\u202egnp',
  `z${'\u0301'.repeat(20)}`,
  '\ud800',
];
const LABELS: Label[] = [
  'single-source',
  'unconfirmed',
  'disagree',
  'update',
  'excerpt',
  'opinion',
  'paywalled',
  'model',
  'extract',
];

/** Anything that the stages before could hand over, and worse. */
export function aRandomDigest({ integer, pick, fraction }: Random): { digest: Digest; look: Look } {
  const words = (min: number, max: number) => Array.from({ length: integer(min, max) }, () => pick(WORDS)).join(' ');
  const maybe = <T>(make: () => T): T | undefined => (fraction() < 0.3 ? make() : undefined);
  const length = pick<Length>(['headlines', 'brief', 'standard', 'deep']);

  function anyEntry(number: number): DigestEntry {
    const articles = Array.from({ length: integer(1, 12) }, (_, index) => {
      const host = `${'p'.repeat(integer(1, 40))}${index}.example`;
      const long = `https://${host}/${pick(['a', 'a_b*c(d)', 'x'.repeat(600), 'y'.repeat(450), '%20', 'ü'])}?n=${number}`;
      const { publishedAtMs, ...article } = anArticle({
        url: pick([long, long, 'javascript:alert(1)', 'https://user@evil.example/']),
        publisher: host,
        publisherName: words(0, 4),
      });
      const imageUrl = pick([
        undefined,
        `https://cdn.example/${number}.jpg`,
        'http://127.0.0.1/x.png',
        'https://10.0.0.1/x.png',
      ]);
      return { ...article, ...(fraction() < 0.8 && { publishedAtMs }), ...(imageUrl && { imageUrl }) };
    });
    const cite = () => `${integer(1, articles.length)}.${integer(1, 9)}`;
    const summary: Summary = aSummary({
      headline: `n${number}n ${words(1, 20)}`,
      sentences: Array.from({ length: integer(0, 15) }, () => ({
        text: words(1, 60),
        cites: Array.from({ length: integer(1, 8) }, cite),
      })),
      labels: LABELS.filter(() => fraction() < 0.4),
      articleIds: articles.map(({ id }) => id),
      disagreements: Array.from({ length: integer(0, 3) }, () => ({
        what: words(1, 9),
        values: Array.from({ length: integer(2, 5) }, () => ({
          value: words(1, 9),
          publishers: articles.slice(0, integer(1, 5)).map(({ publisher }) => publisher),
          sentence: words(1, 9),
        })),
      })),
      method: pick(['extract', 'model']),
      modelName: words(1, 12),
    });
    const [topic, whatIsNew] = [maybe(() => pick(['Politics', 'Sport', words(1, 30)])), maybe(() => words(1, 60))];
    return anEntry({
      story: aStory(articles, { id: `story-${number}` }),
      summary,
      ...(topic !== undefined && { topic }),
      ...(whatIsNew !== undefined && { whatIsNew }),
    });
  }

  const entries = Array.from({ length: integer(1, 50) }, (_, index) => anyEntry(index));
  const [accent, header, footer] = [maybe(() => 0xff8800), maybe(() => words(1, 60)), maybe(() => words(1, 60))];
  return {
    digest: aDigest(entries, {
      title: words(1, 40),
      length,
      language: pick(['en', 'de', 'xx']),
      failedSources: ['a', 'b'],
    }),
    look: aLook({
      layout: pick(['list', 'topics']),
      overflow: pick(['messages', 'thread']),
      images: pick([true, false]),
      pingRoleIds: Array.from({ length: integer(0, 40) }, (_, index) => String(9n * 10n ** 17n + BigInt(index))),
      ...(accent !== undefined && { accent }),
      ...(header !== undefined && { header }),
      ...(footer !== undefined && { footer }),
    }),
  };
}
