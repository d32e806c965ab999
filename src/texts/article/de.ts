import type { ArticleTexts } from './article-texts.ts';

export const de: ArticleTexts = {
  names: {
    article: ['artikel', 'Einzelne Artikel: einen von Hand hinzufügen oder einen suchen'],
    add: ['hinzufügen', 'Der nächsten Ausgabe einen Artikel geben: als Adresse, Datei oder eingefügten Text'],
    url: ['adresse', 'Adresse des Artikels; weglassen, um den Text einzufügen'],
    file: ['datei', 'Eine Textdatei oder eine gespeicherte Seite'],
    search: ['suchen', 'Die gespeicherten Artikel durchsuchen'],
    words: ['wörter', 'Alle diese müssen darin stehen'],
  },
  addToNext: 'In die nächste Ausgabe',
  pasteTitle: 'Artikel hinzufügen',
  pasteLabel: 'Der Text, in der ersten Zeile die Überschrift',
  pasteHint: 'Die Adresse des Originals, falls es eine gibt, in eine eigene Zeile schreiben.',
  added: (title) => `${title} ist hinzugefügt und kann in der nächsten Ausgabe dieses Servers stehen.`,
  updated: (title) => `${title} war schon hier; der Text ist jetzt auf dem neuesten Stand.`,
  known: (title) => `${title} war schon hier, mit demselben Text. Nichts wurde geändert.`,
  nothing: (words) => `Nichts Gespeichertes enthält „${words}“. Versuche weniger oder andere Wörter.`,
};
