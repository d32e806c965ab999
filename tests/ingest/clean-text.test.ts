import { expect, it } from 'vitest';
import { cleanBlocks } from '../../src/ingest/clean-text.ts';
import { htmlToText, textBlocks } from '../../src/ingest/html-to-text.ts';

const TITLE = 'Ferry to the outer islands saved for a third winter';
const LEAD = 'The island council voted on Monday to keep the winter ferry running for a third year.';
const SECOND = 'Eleven of the nineteen members were in favour, the council’s chair said after a night of talks.';
const THIRD = 'The operator has until Friday to say whether it can find a crew for its two boats.';
const clean = (...lines: string[]) =>
  cleanBlocks(textBlocks(lines.join('\n')), { title: TITLE, byline: 'Marit Oldham' });

it.each([
  ['the title, twice', [TITLE, '', TITLE]],
  ['the title in other capitals', [TITLE.toUpperCase()]],
  ['a byline', ['By Marit Oldham and Tomas Reyk, Islands Correspondent']],
  ['a byline in Spanish', ['Por Marta Oliva']],
  ['the name that the page gives its author', ['Marit Oldham']],
  ['a date', ['Published: 2 November 2026, 09:30 GMT']],
  ['an age', ['3 hours ago']],
  ['share lines', ['Share', 'Share on Facebook', 'Facebook | Twitter | WhatsApp', '12 comments']],
  ['a credit', ['Photo: Ida Brock/HNA', '(Image credit: Getty Images)']],
  ['a reading time', ['4 min read', 'Lesezeit: 3 Minuten', 'Tempo de leitura: 1 minuto']],
  ['an advertisement', ['Advertisement', 'Anzeige', 'Publicidad', 'Реклама', '広告']],
  ['a cookie notice', ['We use cookies to improve your experience. Manage cookies in your settings.']],
])('%s at the top falls', (_name, lines) => {
  expect(clean(...lines, LEAD, SECOND)).toEqual([LEAD, SECOND]);
});

it.each([
  [
    'previous and next articles',
    ['Prev Article', 'Man rescued from pier by a passing dog', 'Next Article', 'Who pays for the lighthouse?'],
  ],
  [
    'a list of related articles',
    ['Related to this topic:', 'Bridge plan returns after ten quiet years', 'Whale seen off the pier'],
  ],
  [
    'teasers of a sentence each',
    [
      'You may also like',
      'Bridge plan returns',
      'A bridge that nobody wanted may be built after all, the ministry says.',
      'Whale seen',
      'Children saw it first.',
    ],
  ],
  ['a list in German', ['Lesen Sie auch', 'Brücke bleibt gesperrt', 'Wal vor dem Pier gesehen']],
  ['a list in Russian', ['Читайте также:', 'Мост закрыт до Пасхи']],
  ['a list in Arabic', ['اقرأ أيضا', 'إغلاق الجسر حتى عيد الفصح']],
  ['a newsletter', ['Sign up for our newsletter to get the latest island news in your inbox.']],
  [
    'a request to follow',
    ['Follow us on Facebook and Instagram for more island news.', 'Follow Marit on Twitter @marit.'],
  ],
  ['a rights notice', ['© 2026 Harbour Herald. All rights reserved.']],
  ['credits of the newsroom', ['Additional reporting by Sanna Vik; editing by Olu Benz']],
])('%s at the end falls', (_name, lines) => {
  expect(clean(LEAD, SECOND, ...lines)).toEqual([LEAD, SECOND]);
});

it.each([
  ['a related list', ['Related stories', 'Bridge plan returns after ten quiet years', 'Who pays for the lighthouse?']],
  ['a pointer', ['READ MORE: Bridge plan returns after ten quiet years']],
  ['a pointer in Portuguese', ['Leia também: Ponte continua fechada até a Páscoa']],
  ['an advertisement', ['Article continues below', 'Advertisement']],
])('%s in the middle falls, and the article goes on', (_name, lines) => {
  expect(clean(LEAD, SECOND, ...lines, THIRD, LEAD)).toEqual([LEAD, SECOND, THIRD, LEAD]);
});

it.each([
  'Share prices of the operator fell on Twitter rumours, the exchange said.',
  'By Friday the operator has to say whether it can find a crew.',
  'Related companies were not asked, the council said.',
  'The council said cookies and tea would be served on board.',
  'Read the letter, she said, and then decide whether the ferry is worth it.',
  'In 2024 the ferry sank off the northern pier at 4:30 in the morning, and forty people swam ashore.',
  'Follow the money, the auditor told the council, and the ferry pays for itself.',
  'Next year the fares will rise again.',
  'More than 200 passengers were waiting: most of them went home.',
])('a sentence of the article stays: %s', (sentence) => {
  expect(clean(LEAD, sentence, SECOND)).toEqual([LEAD, sentence, SECOND]);
});

it.each([
  ['KABUL, Afghanistan (AP) — '],
  ['LOWER HARBOUR — '],
  ['BERLIN, Nov 3 (Reuters) - '],
  ['(CNN) — '],
  ['PARIS, France, Nov. 2, 2026 – '],
])('the dateline %j is taken off', (dateline) => {
  expect(clean(`${dateline}${LEAD}`, SECOND)).toEqual([LEAD, SECOND]);
});

it.each([
  'NATO — the alliance of the north — met on Monday in the harbour.',
  'The UN (founded in 1945) met on Monday - again.',
])('a beginning that only looks like a dateline stays: %s', (line) => {
  expect(clean(line).join(' ')).toContain(line.slice(-30));
});

it.each([
  ['plain text', `${LEAD}\n\n${SECOND}`],
  [
    'HTML',
    `<p>${LEAD}</p><p>${SECOND} <a href="x">Continue reading</a></p>`.replace(' <a href="x">Continue reading</a>', ''),
  ],
  ['HTML escaped twice', `&lt;p&gt;${LEAD}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;`],
  ['paragraphs by line breaks', `${LEAD}<br><br>${SECOND}`],
  [
    "a blog's footer",
    `<p>${LEAD}</p><p>${SECOND}</p><p>The post <a href="x">${TITLE}</a> appeared first on <a href="y">Herald</a>.</p>`,
  ],
  ['hidden text and scripts', `<p>${LEAD}</p><script>steal()</script><div hidden>${THIRD}</div><p>${SECOND}</p>`],
])("a feed's %s gives the same paragraphs", (_name, content) => {
  expect(htmlToText(content, { title: TITLE })).toBe(`${LEAD}\n\n${SECOND}`);
});

it('markup that a text only speaks of stays text', () => {
  const html = `<p>${LEAD}</p><p>Write <code>&lt;a href="x"&gt;</code> to begin a link, the manual says.</p><p>${SECOND}</p>`;
  expect(htmlToText(html, { title: TITLE }).split('\n\n')).toEqual([
    LEAD,
    'Write <a href="x"> to begin a link, the manual says.',
    SECOND,
  ]);
});
