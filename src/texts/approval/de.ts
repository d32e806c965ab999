import type { ApprovalTexts } from './approval-texts.ts';

export const de: ApprovalTexts = {
  names: {
    approval: ['freigabe', 'Die Moderation sieht jede Ausgabe, bevor sie erscheint'],
    channel: ['kanal', 'Wo Entwürfe erscheinen; nur die Moderation sollte ihn sehen'],
    minutes: ['minuten', 'So viele Minuten nach ihrer Zeit erscheint sie von selbst; sonst nie'],
    off: ['aus', 'Wieder ohne Rückfrage veröffentlichen'],
  },
  draftFor: (place, at) => `Entwurf für ${place}, fällig ${at}.`,
  byItself: (at) => `Er erscheint von selbst ${at}.`,
  untilNext: 'Er wartet auf euch, bis der nächste Entwurf an seine Stelle tritt.',
  released: (place) => `Freigegeben: Die Ausgabe geht an ${place}.`,
  notSent: (reason) => `Nicht veröffentlicht: ${reason}`,
  page: (page, pages) => `Seite ${page} von ${pages}; die Menüs unten enthalten alle Meldungen.`,
  editHeadline: 'Überschrift ändern …',
  moveUp: 'Nach oben …',
  drop: 'Meldung streichen …',
  publish: 'Veröffentlichen',
  discard: 'Verwerfen',
  headlineTitle: 'Überschrift ändern',
  headlineLabel: 'Neue Überschrift',
  headlineChanged: 'Die Überschrift ist geändert und als die der Moderation gekennzeichnet.',
  unchanged: 'Nichts wurde geändert.',
  over: 'Dieser Entwurf wartet nicht mehr: Er wurde inzwischen veröffentlicht oder verworfen. `/digest explain` sagt, was aus ihm wurde.',
  isOn: (name, place) =>
    `Jede Ausgabe von **${name}** erscheint zuerst in ${place}. Die Moderation gibt sie dort frei.`,
  isTimed: (name, place, minutes) =>
    `Jede Ausgabe von **${name}** erscheint zuerst in ${place}. Die Moderation gibt sie dort frei, oder sie erscheint ${minutes} Minuten nach ihrer Zeit von selbst.`,
  isOff: (name) => `**${name}** erscheint ohne Rückfrage.`,
  waits: (place) => `Der Entwurf wartet in ${place}.`,
  showAgain: 'Entwurf noch einmal zeigen',
  shownAgain: 'Er ist wieder zu sehen.',
};
