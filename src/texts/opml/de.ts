import { plural } from '../plural.ts';
import type { OpmlTexts } from './opml-texts.ts';

export const de: OpmlTexts = {
  exported: plural('de', {
    one: '# Quelle dieses Servers als OPML. `/source import` liest sie, Feedreader ebenso.',
    other: 'Alle # Quellen dieses Servers als OPML. `/source import` liest sie, Feedreader ebenso.',
  }),
  fresh: plural('de', { one: '# Quelle ist neu und käme hinzu:', other: '# Quellen sind neu und kämen hinzu:' }),
  nothingFresh: 'In dieser Liste steht nichts Neues.',
  known: plural('de', { one: '# gibt es hier schon.', other: '# gibt es hier schon.' }),
  noRoom: (left, most) => `Für ${left} der neuen ist kein Platz: Höchstens ${most} Quellen sind möglich.`,
  broken: plural('de', {
    one: '# hat keine abrufbare Adresse:',
    other: '# haben keine abrufbare Adresse:',
  }),
  confirm: plural('de', { one: '# Quelle folgen', other: '# Quellen folgen' }),
  closed: 'Diese Liste gilt nicht mehr. Denselben Befehl noch einmal verwenden.',
  followed: plural('de', {
    one: 'Dieser Server folgt jetzt # weiteren Quelle; sie wird gerade gelesen. `/source list` zeigt, wie es ihr geht.',
    other:
      'Dieser Server folgt jetzt # weiteren Quellen; sie werden gerade gelesen. `/source list` zeigt, wie es ihnen geht.',
  }),
};
