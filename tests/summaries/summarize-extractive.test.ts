import { describe, expect, it } from 'vitest';
import { numberSentences } from '../../src/summaries/number-sentences.ts';
import { type ExtractOptions, summarizeExtractive } from '../../src/summaries/summarize-extractive.ts';
import { anArticle } from '../builders/articles.ts';
import { ferryStory } from '../builders/summary-stories.ts';

const OPTIONS: ExtractOptions = {
  minWords: 50,
  maxWords: 75,
  maxSentences: 4,
  perPublisher: { sentences: 2, characters: 300 },
};
const extract = (articles: Parameters<typeof numberSentences>[0], over: Partial<ExtractOptions> = {}) =>
  summarizeExtractive(numberSentences(articles), { ...OPTIONS, ...over });
const fromText = (text: string, over: Partial<ExtractOptions> = {}) =>
  extract([anArticle({ text })], over).map((sentence) => sentence.text);

describe('an extract', () => {
  const { articles } = ferryStory();

  it('is verbatim and cites itself', () => {
    const { byId } = numberSentences(articles);
    for (const { text, cites } of extract(articles)) expect(cites.map((id) => byId.get(id)?.text)).toEqual([text]);
  });

  it('is of about the length asked for', () => {
    const words = extract(articles)
      .map(({ text }) => text)
      .join(' ')
      .split(' ').length;
    expect(words).toBeGreaterThanOrEqual(45);
    expect(words).toBeLessThanOrEqual(75);
  });

  it('takes one sentence of each publisher before a second of any', () => {
    const publishers = extract(articles).map(({ cites }) => cites[0]!.split('.')[0]);
    expect(new Set(publishers).size).toBe(Math.min(3, publishers.length));
  });

  it('says nothing twice', () => {
    const twice = [
      anArticle({
        publisher: 'a.example',
        text: 'The council of Ostrava Bay voted on Monday to keep the harbour ferry.',
      }),
      anArticle({
        publisher: 'b.example',
        text: 'On Monday the council of Ostrava Bay voted to keep the harbour ferry.',
      }),
    ];
    expect(extract(twice)).toHaveLength(1);
  });

  it('is the same for the same articles', () => {
    expect(extract(articles)).toEqual(extract(articles));
  });

  it('of nothing is nothing', () => {
    expect(extract([])).toEqual([]);
    expect(fromText('')).toEqual([]);
  });
});

describe('one publisher gives', () => {
  const long =
    'The council of the harbour town voted on Monday to keep the winter ferry running between the islands and the mainland for two more years';
  const text = Array.from(
    { length: 6 },
    (_, at) => `${long.replace('council', `committee number ${at}`)} at ${at} crowns.`,
  ).join(' ');

  it.each([
    { sentences: 1, characters: 300 },
    { sentences: 2, characters: 300 },
    { sentences: 2, characters: 170 },
  ])('at most $sentences sentences and $characters characters beside others', (perPublisher) => {
    const articles = [
      anArticle({ publisher: 'a.example', text }),
      anArticle({
        publisher: 'b.example',
        text: 'Farmers in the hills harvested the last apples before the frost came down.',
      }),
    ];
    const own = extract(articles, { perPublisher, minWords: 200, maxWords: 300, maxSentences: 9 }).filter(({ cites }) =>
      cites[0]!.startsWith('1.'),
    );
    expect(own.length).toBeLessThanOrEqual(perPublisher.sentences);
    expect(own.map((sentence) => sentence.text).join('').length).toBeLessThanOrEqual(perPublisher.characters);
  });

  it('enough for an entry where it is the only one', () => {
    const sentences = fromText(
      'The council voted on Monday to keep the ferry running for two winters, at a cost that the treasurer put at 1.4 million crowns, most of it for fuel and crew. Captain Milos Horak told the meeting that ice had stopped the boat on six days since January, fewer than in any other winter that anyone on the pier can remember.',
    );
    expect(sentences).toHaveLength(2);
  });
});

describe('what cannot stand alone is not picked', () => {
  const LEAD = 'The council of Ostrava Bay voted on Monday to keep the ferry.';
  it.each([
    'Instead, they demanded a bus over the bridge to the islands.',
    'This decision follows a long dispute about the harbour ferry.',
    'He said the ferry was needed by the council and the islands.',
    'But the council of Ostrava Bay kept the ferry for Monday.',
    'Will the council of Ostrava Bay keep the harbour ferry?',
    'I think the council of Ostrava Bay should keep the ferry.',
    'Read more: the council of Ostrava Bay and its harbour ferry.',
    'Photo: the harbour ferry of Ostrava Bay leaves the pier (left).',
    'Sign up for our newsletter on the Ostrava Bay harbour ferry.',
    'The council of Ostrava Bay and its harbour ferry on Monday',
    'The ferry stays.',
    'Mayor Jana Kolar said: “The ferry of Ostrava Bay is a lifeline.',
  ])('%s', (poor) => {
    expect(fromText(`${LEAD} ${poor}`)).toEqual([LEAD]);
    expect(fromText(`${poor}\n\n${LEAD}`)).toEqual([LEAD]);
  });
});

it('a text of nothing but weak sentences still gives one', () => {
  expect(
    fromText('They met again at the old pier. He brought the papers that she had asked for.').length,
  ).toBeGreaterThan(0);
});

it.each([
  [
    'de',
    'Der Rat von Ostbucht stimmte am Montag für die Fähre im Winter. Sie fährt seit Jahren zu den Inseln hinüber. Kapitän Horak sagte dem Rat, das Eis habe das Schiff kaum aufgehalten.',
    'Sie',
  ],
  [
    'ar',
    'صوت مجلس المدينة يوم الاثنين على إبقاء العبارة لمدة عامين. قال العمدة إن العبارة شريان حياة لسكان الجزر في الشتاء.',
    '؟',
  ],
  ['zh', '市议会周一投票决定在未来两年继续保留港口渡轮服务。市长科拉尔表示渡轮是冬季岛上居民的生命线。', '吗'],
])('works in %s', (language, text, never) => {
  const sentences = extract([anArticle({ language, text })]).map((sentence) => sentence.text);
  expect(sentences.length).toBeGreaterThan(0);
  expect(sentences.every((sentence) => text.includes(sentence) && !sentence.startsWith(never))).toBe(true);
});
