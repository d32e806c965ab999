import { plural } from '../plural.ts';
import type { DigestTexts } from './digest-texts.ts';

export const fr: DigestTexts = {
  label: {
    'single-source': '◇ Une seule source',
    unconfirmed: '⚠ Non confirmé',
    update: '↻ Mise à jour',
    excerpt: '✂ Extrait',
    opinion: '✎ Opinion',
    paywalled: '🔒 Article payant',
  },
  stories: plural('fr', { one: '# information', other: '# informations' }),
  readingTime: plural('fr', { one: '# minute de lecture', other: '# minutes de lecture' }),
  articles: plural('fr', { one: '# article', other: '# articles' }),
  publishers: plural('fr', { one: '# média', other: '# médias' }),
  morePublishers: plural('fr', { one: 'et # autre', other: 'et # autres' }),
  traced: (traced, sentences) => `${traced} phrases sur ${sentences} sourcées`,
  filtered: plural('fr', { one: '# écartée', other: '# écartées' }),
  sourcesFailed: plural('fr', { one: '# source n’a pas pu être lue', other: '# sources n’ont pas pu être lues' }),
  verbatim: 'extraits, mot pour mot',
  writtenBy: (model) => `rédigé par ${model}`,
  whatIsNew: 'Nouveau :',
  sourcesDisagree: (what) => `Les sources divergent sur ${what} :`,
  says: (publishers, value) => `${publishers} : ${value}`,
  moreInside: 'La suite sous « Ouvrir l’article… »',
  nothingNew: 'Rien de nouveau depuis la dernière édition.',
  openStory: 'Ouvrir l’article…',
  press: { why: 'Pourquoi ?', report: 'Signaler', follow: 'Suivre des thèmes', stop: 'Arrêter ces messages' },
  otherTopics: 'Autres nouvelles',
};
