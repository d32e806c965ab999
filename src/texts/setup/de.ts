import { plural } from '../plural.ts';
import type { SetupTexts } from './setup-texts.ts';

export const de: SetupTexts = {
  names: {
    setup: ['einrichten', 'Von nichts zum ersten Überblick: wo, aus welchen Quellen, wann'],
  },
  heading: 'Ein Überblick in drei Schritten',
  where: (channel) => `1. Wo: ${channel}`,
  from: (what) => `2. Woraus: ${what}`,
  when: (runs, length) => `3. Wann: ${runs} · ${length}`,
  followed: plural('de', {
    one: 'die # Quelle, der dieser Server folgt',
    other: 'die # Quellen, denen dieser Server folgt',
  }),
  andChosen: (followed, chosen) => `${followed}, und ${chosen}`,
  nothingChosen: 'wähle ein Paket oder gib eigene Feeds an',
  chooseWhere: 'Wo er erscheint …',
  choosePacks: 'Pakete von Quellen …',
  sources: plural('de', { one: '# Quelle', other: '# Quellen' }),
  ownFeeds: 'Eigene Feeds',
  timeAndLength: 'Zeit und Länge',
  preview: 'Vorschau',
  done: 'Fertig',
  feedsTitle: 'Eigene Feeds',
  feedsLabel: 'Website- oder Feed-Adressen, je Zeile eine',
  whenLabel: 'Wann',
  whenHint: '„jeden Tag um 08:00“, „werktags 08:00 und 18:00“, „jeden Montag 09:00“ oder Cron',
  zoneLabel: 'Nach wessen Uhr',
  zoneHint: 'Eine Zeitzone nach ihrer Stadt, etwa Europe/Berlin',
  lengthLabel: 'Wie viel zu jeder Meldung gesagt wird',
  onlyFirst: (most) => `Nur die ersten ${most} Adressen wurden gelesen; gib die übrigen danach an.`,
  reading: '… die Quellen werden zum ersten Mal gelesen. Das dauert bis zu einer Minute.',
  isSetUp: (name, channel) => `✅ **${name}** ist eingerichtet; der erste Überblick ist unterwegs nach ${channel}.`,
  thenRuns: (runs) => `Danach ${runs}.`,
  added: plural('de', { one: '# Quelle kam hinzu.', other: '# Quellen kamen hinzu.' }),
  next: 'Ändern mit `/subscription edit` und `/subscription look`; mehr Quellen mit `/source add`; wie es läuft: `/status`.',
};
