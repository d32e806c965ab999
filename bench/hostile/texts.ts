import { checkUrl } from '../../src/ingest/check-url.ts';
import { decodeBody } from '../../src/ingest/decode-body.ts';
import { parseFeedDate } from '../../src/ingest/feed-dates.ts';
import { makeArticle } from '../../src/ingest/make-article.ts';
import { ATTACKS, GOODS } from '../../tests/builders/hostile/addresses.ts';
import { encode, feedOf, HEADLINES, SAMPLES } from '../../tests/builders/hostile/charsets.ts';
import { DATES, MISTAKES, NO_DATES } from '../../tests/builders/hostile/dates.ts';
import { createTally, type Group, turn } from './group.ts';

const UNDECLARED_SHARE = 0.75;
const NOW_MS = Date.UTC(2026, 10, 23, 8);

export const addresses: Group = {
  name: 'addresses by their text',
  criterion: 'every attack refused for its reason, every honest one let through',
  async run() {
    const { outcome, note } = createTally();
    for (const [reason, raw] of ATTACKS) {
      const { refused } = checkUrl(raw);
      note(raw, refused ?? 'let through', refused === reason);
      await turn();
    }
    for (const raw of GOODS) {
      const { refused } = checkUrl(raw);
      note(raw, refused ?? 'let through', refused === undefined);
    }
    return outcome;
  },
};

/** What HTTP and the document call an encoding; the third is what nobody may believe. */
const DECLARED: [name: string, declare: (encoding: string) => { http?: string; xml?: string }][] = [
  ['by HTTP', (encoding) => ({ http: encoding })],
  ['by the document', (encoding) => ({ xml: encoding })],
  ['by both', (encoding) => ({ http: encoding, xml: encoding })],
  [
    'by both, differently',
    (encoding) => (encoding === 'utf-8' ? { http: 'iso-8859-1' } : { http: 'utf-8', xml: encoding }),
  ],
];

export const charsets: Group = {
  name: `${SAMPLES.length} encodings: said by HTTP, by the document, by both, by both differently, by nobody`,
  criterion: `all that are said, and ${UNDECLARED_SHARE * 100} of 100 that are not`,
  async run() {
    const { outcome, note } = createTally();
    for (const [name, declare] of DECLARED) {
      for (const [encoding, title] of SAMPLES) {
        const { http, xml } = declare(encoding);
        const text = decodeBody(encode(feedOf(title, xml), encoding), http && `text/xml; charset=${http}`);
        const isRight = text.includes(title);
        note(`${encoding} ${name}`, isRight ? 'read' : 'misread', isRight);
        await turn();
      }
    }
    const unsaid = [...SAMPLES, ...HEADLINES];
    const right = unsaid.filter(([encoding, title]) => decodeBody(encode(feedOf(title), encoding)).includes(title));
    for (const each of unsaid) note(each[0], right.includes(each) ? 'told by its bytes' : 'misread', true);
    const ofSamples = SAMPLES.filter((each) => right.includes(each)).length;
    if (ofSamples < SAMPLES.length * UNDECLARED_SHARE)
      outcome.wrong.push(`undeclared: ${ofSamples} of ${SAMPLES.length}`);
    return {
      ...outcome,
      note: `undeclared: ${ofSamples} of ${SAMPLES.length} encodings, ${right.length} of ${unsaid.length} headlines`,
    };
  },
};

export const dates: Group = {
  name: 'dates: spellings, what is none, and what cannot be true',
  criterion: 'each read as meant; no article dated ten years back or ahead',
  async run() {
    const { outcome, note } = createTally();
    for (const [text, instant] of DATES) {
      const read = parseFeedDate(text);
      note(text, read === undefined ? 'unknown' : 'read', read === Date.parse(instant));
      await turn();
    }
    for (const text of NO_DATES) {
      const read = parseFeedDate(text);
      note(text, read === undefined ? 'unknown' : 'read', read === undefined);
    }
    const source = {
      id: '',
      kind: 'feed',
      url: '',
      title: '',
      publisher: 'p',
      health: 'healthy',
      nextPollAtMs: 0,
    } as const;
    for (const text of MISTAKES) {
      const publishedAtMs = parseFeedDate(text)!;
      const draft = makeArticle({ title: 'A crane', authors: [], publishedAtMs }, source, undefined, NOW_MS);
      note(text, draft.publishedAtMs === undefined ? 'not believed' : 'believed', draft.publishedAtMs === undefined);
    }
    return outcome;
  },
};
