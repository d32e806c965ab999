import type { WhyTexts } from './why-texts.ts';

export const de: WhyTexts = {
  names: {
    explain: ['erklären', 'Warum eine Ausgabe war, wie sie war: was hereinkam, was wegfiel und warum'],
    edition: ['ausgabe', 'Welche; die neuesten werden angeboten'],
    stories: ['meldung', 'Die Meldungen der neuesten Überblicke'],
    why: ['warum', 'Warum eine Meldung stand, wo sie stand'],
  },
  states: {
    planned: '… geplant',
    composing: '… wird zusammengestellt',
    awaiting: '✋ wartet auf die Moderation',
    ready: '… bereit zum Senden',
    sending: '… wird gesendet',
    sent: '✅ gesendet',
    skipped: '⏭ ausgelassen',
    failed: '🔴 gescheitert',
  },
  score: (score) => `Wertung: ${score} von 100`,
  gave: (points, most, part, why) => `${points} von ${most} für ${part}: ${why}`,
  parts: { breadth: 'Breite', recency: 'Aktualität', topic: 'Thema', source: 'Quelle' },
  fresh: 'frisch',
  hoursOld: 'einige Stunden alt',
  onTopic: 'passt zu den gewünschten Themen',
  offTopic: 'kein Thema gewünscht, oder es passt nicht',
  plainSources: 'Quellen von gewöhnlichem Gewicht',
  raisedSources: 'Quellen, die hier mehr zählen',
  loweredSources: 'Quellen, die hier weniger zählen',
  newHere: 'Neu in diesem Kanal',
  readBefore: 'Schon gelesen: zählt nicht',
  anUpdate: (share) => `Ein neuer Stand: zählt ${share} von 100`,
};
