import { plural } from '../plural.ts';
import type { DigestTexts } from './digest-texts.ts';

export const de: DigestTexts = {
  label: {
    'single-source': '◇ Nur eine Quelle',
    unconfirmed: '⚠ Unbestätigt',
    update: '↻ Neuer Stand',
    excerpt: '✂ Auszug',
    opinion: '✎ Meinung',
    paywalled: '🔒 Bezahlschranke',
  },
  stories: plural('de', { one: '# Meldung', other: '# Meldungen' }),
  readingTime: plural('de', { one: '# Minute Lesezeit', other: '# Minuten Lesezeit' }),
  articles: plural('de', { one: '# Artikel', other: '# Artikel' }),
  publishers: plural('de', { one: '# Medium', other: '# Medien' }),
  morePublishers: plural('de', { one: 'und # weiteres', other: 'und # weitere' }),
  traced: (traced, sentences) => `${traced} von ${sentences} Sätzen belegt`,
  filtered: plural('de', { one: '# ausgefiltert', other: '# ausgefiltert' }),
  sourcesFailed: plural('de', { one: '# Quelle war nicht lesbar', other: '# Quellen waren nicht lesbar' }),
  verbatim: 'wörtliche Auszüge',
  writtenBy: (model) => `verfasst von ${model}`,
  whatIsNew: 'Neu:',
  sourcesDisagree: (what) => `Die Quellen widersprechen sich bei ${what}:`,
  says: (publishers, value) => `${publishers}: ${value}`,
  moreInside: 'Mehr unter „Meldung öffnen …“',
  nothingNew: 'Seit der letzten Ausgabe nichts Neues.',
  openStory: 'Meldung öffnen …',
  press: { why: 'Warum dies?', report: 'Melden', follow: 'Themen folgen', stop: 'Keine Nachrichten mehr' },
  otherTopics: 'Weitere Nachrichten',
};
