import { plural } from '../plural.ts';
import type { DigestTexts } from './digest-texts.ts';

export const en: DigestTexts = {
  label: {
    'single-source': '◇ Single source',
    unconfirmed: '⚠ Unconfirmed',
    update: '↻ Update',
    excerpt: '✂ Excerpt',
    opinion: '✎ Opinion',
    paywalled: '🔒 Paywalled',
  },
  stories: plural('en', { one: '# story', other: '# stories' }),
  readingTime: plural('en', { one: '# minute’s read', other: '# minutes’ read' }),
  articles: plural('en', { one: '# article', other: '# articles' }),
  publishers: plural('en', { one: '# publisher', other: '# publishers' }),
  morePublishers: plural('en', { one: 'and # more', other: 'and # more' }),
  traced: (traced, sentences) => `${traced} of ${sentences} sentences traced`,
  filtered: plural('en', { one: '# filtered', other: '# filtered' }),
  sourcesFailed: plural('en', { one: '# source could not be read', other: '# sources could not be read' }),
  verbatim: 'extracts, word for word',
  writtenBy: (model) => `written by ${model}`,
  whatIsNew: 'New:',
  sourcesDisagree: (what) => `Sources disagree on ${what}:`,
  says: (publishers, value) => `${publishers}: ${value}`,
  moreInside: 'More under “Open story…”',
  nothingNew: 'Nothing new since the last digest.',
  openStory: 'Open story…',
  press: { why: 'Why this?', report: 'Report', follow: 'Follow topics', stop: 'Stop these messages' },
  otherTopics: 'More news',
};
