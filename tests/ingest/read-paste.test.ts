import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractPage } from '../../src/ingest/extract-page.ts';
import { readPaste } from '../../src/ingest/read-paste.ts';

const TITLE = 'Secret Ferry Deal Exposed: Island Signs With Unnamed Operator';
const PARAGRAPHS = [
  'The island has admitted that it signed a deal with an operator that it may not name. The talks were held on Greater Holm.',
  'According to Pier Radio, the council is "obliged to honour" the agreement. Analysts speculate that the operator may be a foreign one.',
  'The talks at Lower Harbour ended without a result on Sunday. Both sides blamed each other.',
];
const paste = (text: string) =>
  readPaste({ text, guildId: 'g1', userId: 'u1' }, async (html, url) => extractPage(html, url));

it('a page copied with its chrome becomes its article, whole and alone', async () => {
  const chrome = [
    'Prev Article',
    'Man rescued from pier by dog',
    'Next Article',
    'Lighthouse Claim Fact-Checked: 73% Invented',
    '',
    'Related to this topic:',
  ];
  const { draft, note } = await paste([TITLE, '', TITLE, '', PARAGRAPHS.join('\n\n'), '', ...chrome].join('\r\n'));
  expect(draft).toMatchObject({
    title: TITLE,
    text: PARAGRAPHS.join('\n\n'),
    publisher: 'pasted',
    publisherName: 'Pasted by a member',
    language: 'en',
    guildId: 'g1',
    submittedBy: 'u1',
  });
  expect(draft).not.toHaveProperty('publishedAtMs');
  expect(note).toBeUndefined();
});

it.each([
  ['on a line of its own', [TITLE, ...PARAGRAPHS, 'Source: https://herald.example/ferry?utm_source=x']],
  ['before the title', ['https://herald.example/ferry', TITLE, ...PARAGRAPHS]],
  ['once in the text', [TITLE, `${PARAGRAPHS[0]} It was first told at https://herald.example/ferry.`, ...PARAGRAPHS]],
])('an address %s says whose text it is', async (_name, lines) => {
  const { draft } = await paste(lines.join('\n\n'));
  expect(draft).toMatchObject({ title: TITLE, url: 'https://herald.example/ferry', publisher: 'herald.example' });
});

it('several addresses in a text say nothing', async () => {
  const { draft } = await paste(
    [TITLE, ...PARAGRAPHS, 'See https://a.example/1 and https://b.example/2 for more on the deal.'].join('\n\n'),
  );
  expect(draft).not.toHaveProperty('url');
});

it('lines broken by a mail program are joined', async () => {
  const wrapped = PARAGRAPHS.map((paragraph) => paragraph.replace(/(.{50,70}) /g, '$1\n'));
  const { draft } = await paste([TITLE, ...wrapped, ...wrapped].join('\n\n'));
  expect(draft.text.split('\n\n')).toEqual([...PARAGRAPHS, ...PARAGRAPHS]);
});

it('a saved page is read as a page', async () => {
  const html = readFileSync(join(import.meta.dirname, '../fixtures/pages/ferry.html'), 'utf8');
  const { draft } = await paste(html);
  expect(draft).toMatchObject({
    title: 'Ferry to the outer islands saved for a third winter',
    url: 'https://herald.example/islands/ferry-saved',
  });
});

it.each([
  ['ten characters', '0123456789', /10 characters/],
  ['an address alone', 'https://herald.example/ferry', /address/],
  ['chrome alone', 'Share\nRelated stories\nBridge plan returns\nSubscribe', /no article/],
  ['nothing', '   ', /0 characters/],
])('%s is refused in words', async (_name, text, words) => {
  await expect(paste(text)).rejects.toMatchObject({ code: 'paste_unusable', message: expect.stringMatching(words) });
});

it('of a million characters the part that fits is kept, with a word about it', async () => {
  const { draft, note } = await paste(
    `${TITLE}\n\n${PARAGRAPHS[0]} `.concat('The council met again on the pier. '.repeat(30_000)),
  );
  expect(draft.text.length).toBeLessThanOrEqual(100_000);
  expect(note).toEqual(['pasteCut', expect.any(Number), draft.text.length]);
});
