import type { ErrorTexts } from './error-texts.ts';

export const de: ErrorTexts = {
  commandGone: 'Diesen Befehl gibt es seit einem Update nicht mehr. Tippe /, um zu sehen, was es gibt.',
  buttonGone: 'Diese Schaltfläche gehört zu einer älteren Version. Frage mit einem Befehl neu.',
  notAllowed:
    'Dazu braucht es das Recht „Server verwalten“ oder die Rolle, die ein Admin als Verwalter dieses Bots benannt hat. Wende dich an einen Admin dieses Servers.',
  serverOnly: 'Das geht nur auf einem Server. Benutze es dort in einem Kanal.',
  bug: (id) =>
    `Bei mir ist etwas schiefgegangen. Sieh nach, ob es trotzdem geschehen ist, oder versuche es in einer Minute noch einmal; bleibt es so, nenne dem Betreiber des Bots diese id: ${id}.`,
};
