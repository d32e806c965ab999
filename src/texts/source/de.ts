import { plural } from '../plural.ts';
import type { SourceTexts } from './source-texts.ts';

export const de: SourceTexts = {
  names: {
    source: ['quelle', 'Woher die Nachrichten dieses Servers kommen'],
    url: ['adresse', 'Adresse einer Website, eines Feeds, eines Kanals oder eines Artikels'],
    which: ['quelle', 'Welche; tippe ihren Namen'],
    add: ['hinzufügen', 'Einem Feed folgen, anhand seiner Adresse oder der seiner Website'],
    group: ['gruppe', 'Ein Name für mehrere Quellen zusammen, etwa Sport'],
    list: ['liste', 'Alle Quellen, wie es ihnen geht und was ihnen fehlt'],
    test: ['testen', 'Sehen, was sich unter einer Adresse findet, ohne ihr zu folgen'],
    change: ['ändern', 'Gruppe, Gewicht, und ob eine Quelle gezeigt wird'],
    regroup: ['gruppe', 'Ein Name für mehrere Quellen zusammen; „keine“ für keine'],
    weight: ['gewicht', 'Wie viel sie zählt; 1 ist üblich'],
    use: ['verwendung', 'Ob ihre Worte gezeigt werden'],
    pack: ['paket', 'Sehen, was ein fertiges Paket von Quellen brächte, und ihm folgen'],
    whichPack: ['paket', 'Welches; tippe ein Thema, eine Sprache oder ein Land'],
    import: ['importieren', 'Sehen, was eine OPML-Datei eines Feedreaders brächte, und ihr folgen'],
    file: ['datei', 'Die OPML-Datei'],
    export: ['exportieren', 'Alle Quellen als OPML-Datei'],
    remove: ['entfernen', 'Einer Quelle nicht mehr folgen'],
  },
  uses: {
    show: 'Zeigen',
    hide: 'Verbergen: Sie stützt Meldungen und wird nicht gezeigt',
    never: 'Nie verwenden',
  },

  health: {
    healthy: '✅ in Ordnung',
    degraded: '🟡 beeinträchtigt',
    failing: '🔴 gescheitert',
    paused: '⏸ pausiert',
  },
  weight: (weight) => `Gewicht ${weight}`,
  hidden: 'verborgen',
  neverUsed: 'nie verwendet',
  read: (at) => `gelesen ${at}`,
  notRead: 'noch nicht gelesen',
  none: 'Dieser Server folgt noch keinen Quellen. `/source add` fügt eine hinzu; die Adresse einer Nachrichten-Website genügt.',

  several: plural('de', {
    one: 'Es gibt # Feed. Soll dieser Server ihm folgen?',
    other: 'Es gibt # Feeds. Welchem soll dieser Server folgen?',
  }),
  choose: 'Feed wählen …',
  newest: (title) => `zuletzt: „${title}“`,
  entries: plural('de', { one: '# Eintrag', other: '# Einträge' }),
  followed: (source, entries) =>
    `Dieser Server folgt jetzt ${source}; der Feed hat ${entries}, und die neuesten werden gerade gelesen.`,
  coming: 'Die Meldungen kommen mit der nächsten Ausgabe; `/digest now` zeigt sie sofort.',
  already: (source) => `Dieser Server folgt ${source} schon. Nichts wurde geändert.`,
  changed: 'Geändert.',
  unchanged: 'Nichts wurde geändert: Sag mit einer der Optionen, was sich ändern soll.',
  removed: (source) =>
    `Dieser Server folgt ${source} nicht mehr. Was von dort gelesen wurde, kommt in keine spätere Ausgabe.`,
};
