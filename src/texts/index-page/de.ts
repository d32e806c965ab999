import { plural } from '../plural.ts';
import type { IndexPageTexts } from './index-page-texts.ts';

export const de: IndexPageTexts = {
  names: {
    selector: ['selektor', 'Der Seite selbst folgen: ein CSS-Selektor ihrer Schlagzeilen, etwa „h2 a“'],
  },
  offer: (page) =>
    `Es wurde kein Feed gefunden, aber der Seite ${page} selbst kann gefolgt werden: Ihre Links werden als Artikel gelesen, neue, sobald sie erscheinen.`,
  offerBySelector: (page) =>
    `Der Seite ${page} kann anhand der genannten Links gefolgt werden: Sie werden als Artikel gelesen, neue, sobald sie erscheinen.`,
  links: plural('de', { one: 'Jetzt käme dieser Link dazu:', other: 'Jetzt kämen diese # Links dazu:' }),
  unlike: 'Sind das nicht ihre Schlagzeilen? Noch einmal mit der Option `selektor` fragen, etwa `h2 a`.',
  confirm: 'Dieser Seite folgen',
  notFollowed: 'Es wird nichts Neuem gefolgt. Das tut `/source add`.',
  followed: (page) =>
    `Dieser Server folgt jetzt der Seite ${page}; ihre neuesten Links werden gerade gelesen.\nIhre Meldungen kommen mit der nächsten Ausgabe; \`/digest now\` zeigt sie sofort.`,
  already: (page) => `Dieser Server folgt der Seite ${page} schon. Nichts wurde geändert.`,
  closed: 'Dieses Angebot gilt nicht mehr. Noch einmal `/source add` verwenden.',
  neither:
    'Dort wurde weder ein Feed noch eine Liste von Artikeln gefunden. Auf der Website nach einem Link namens RSS oder Atom suchen und dessen Adresse angeben, oder die Seite angeben, die ihre Nachrichten auflistet, mit der Option `selektor`, etwa `h2 a`.',
  kind: 'Seite',
};
