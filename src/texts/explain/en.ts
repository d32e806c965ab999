import { plural } from '../plural.ts';
import type { ExplainTexts } from './explain-texts.ts';

export const en: ExplainTexts = {
  fetched: plural('en', {
    one: '# item was new or edited in the feeds',
    other: '# items were new or edited in the feeds',
  }),
  arrived: plural('en', { one: '# article was new', other: '# articles were new' }),
  known: plural('en', {
    one: '# item was known already, perhaps by another source, or too old to be news',
    other: '# items were known already, perhaps by another source, or too old to be news',
  }),
  kept: (articles, stories) => `Kept by the filters: ${articles}, in ${stories}.`,
  chosen: (stories, articles, publishers) => `Chosen: ${stories}, with ${articles} from ${publishers}.`,
  failed: (sources) => `Could not be read: ${sources}.`,
  unread: 'beyond the most that one edition looks at',
  more: plural('en', { one: 'and # more', other: 'and # more' }),
  listed: 'Every article and what became of it is in the file.',
  forgotten: plural('en', {
    one: '# article that is not stored any more',
    other: '# articles that are not stored any more',
  }),
  titled: (title) => `“${title}”`,
  kinds: { opinion: 'opinion', live: 'a live page', listicle: 'a list', sponsored: 'sponsored' },
  fate: {
    shown: 'in the digest',
    copy: 'the same text as another one, which counts once',
    'source-unused': 'from sources that are not used here',
    'other-topic': 'not on the topics asked for',
    'too-few-stories': 'too few stories for a digest that day',
    'already-read': 'this channel has read it, and nothing new of weight came since',
    'filtered-word': 'the word filters keep it out',
    'no-word': 'it has none of the words asked for',
    'filtered-publisher': 'its publishers are hidden here',
    'filtered-language': 'it is in a language not asked for',
    'too-few-publishers': 'too few publishers report it',
    'publisher-share': 'its publishers fill their share already',
    'topic-share': 'its topic has its share already',
    kind: 'it is opinion, a live page, a list or sponsored',
    'no-room': 'there was no room; others ranked higher',
    'too-old': 'it is too old',
    'no-summary': 'no summary could be made of it',
    dropped: 'a moderator dropped it from the draft',
  },
};
