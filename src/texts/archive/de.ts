import type { ArchiveTexts } from './archive-texts.ts';

export const de: ArchiveTexts = {
  names: {
    archive: ['archiv', 'Alle dürfen die Digests im Web lesen, auch die aus Kanälen, die nicht alle sehen'],
  },
  skip: 'Direkt zu den Nachrichten',
  navigation: 'Ausgaben',
  allEditions: (name) => `Alle Ausgaben von ${name}`,
  allDigests: (server) => `Alle Digests von ${server}`,
  older: 'Ältere',
  newer: 'Neuere',
  feed: 'Atom-Feed',
  none: 'Bisher ist keine Ausgabe erschienen.',
  sources: 'Quellen',
  sourceNumber: (number, publisher) => `Quelle ${number}: ${publisher}`,
  evidence: 'Worauf sich jeder Satz stützt',
  closed: 'Archiv: geschlossen',
  opened: (url) => `Archiv: für alle offen unter ${url}`,
  unavailable: 'Wer diesen Bot betreibt, hat kein Archiv eingerichtet; dort ist also noch nichts zu lesen.',
};
