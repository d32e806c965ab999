import type { CorrectionsTexts } from './corrections-texts.ts';

export const de: CorrectionsTexts = {
  names: {
    correct: ['berichtigen', 'Eine veröffentlichte Meldung berichtigen; die Nachricht sagt es dann'],
    withdraw: ['zurückziehen', 'Eine veröffentlichte Meldung zurückziehen; die Nachricht sagt es dann'],
    story: ['meldung', 'Welche; tippe den Anfang der Überschrift'],
    edition: ['ausgabe', 'In welcher Ausgabe; sonst in allen, die sie zeigen'],
    headline: ['überschrift', 'Eine neue Überschrift'],
    note: ['hinweis', 'Was falsch war, für die Leser'],
    reason: ['grund', 'Warum, für die Leser'],
  },
  correctButton: 'Berichtigen …',
  withdrawButton: 'Zurückziehen …',
  correctTitle: 'Meldung berichtigen',
  withdrawTitle: 'Meldung zurückziehen',
  headlineLabel: 'Überschrift',
  noteLabel: 'Was falsch war, für die Leser',
  reasonLabel: 'Warum, für die Leser',
  shown: 'Die veröffentlichte Nachricht sagt es jetzt.',
  waiting: 'Es ist festgehalten. Discord hat die Änderung noch nicht angenommen; der Bot versucht es weiter.',
  gone: 'Die Nachricht wurde gelöscht, es gibt also nichts zu ändern. Was dazu gesagt wurde, bleibt und steht unter `/digest explain`.',
  refused: (words) => `Discord lässt den Bot die Nachricht nicht ändern: ${words}`,
  notPosted: 'Noch ist keine Nachricht davon erschienen; sobald es so weit ist, sagt sie es.',
  nothing:
    'Nichts wurde geändert: Gib eine andere Überschrift an oder sag, was falsch war. Eine zurückgezogene Meldung bleibt, wie sie ist.',
  isDraft: 'Diese Ausgabe ist noch ein Entwurf. Ändere sie dort, bevor sie erscheint.',
  notShown:
    'Keine erschienene Ausgabe dieses Servers zeigt diese Meldung. Tippe den Anfang der Überschrift und wähle eine aus.',
  otherHeadline: 'Die Überschrift stammt von der Moderation.',
  otherPlace: 'Die Moderation hat sie nach oben geholt.',
};
