import type { SuggestTexts } from './suggest-texts.ts';

export const de: SuggestTexts = {
  names: {
    suggest: ['vorschlagen', 'Denen, die die Nachrichten dieses Servers verwalten, eine Quelle vorschlagen'],
  },
  noPlace:
    'Vorschläge haben hier noch keinen Ort: Dieser Server hat keinen Log-Kanal, oder ich darf dort nicht schreiben. Bitte einen Verwalter, mit `/settings` einen zu nennen, und schlage dann noch einmal vor.',
  full: (most) =>
    `Schon ${most} Vorschläge warten auf eine Entscheidung, mehr geht nicht. Bitte einen Verwalter, den Log-Kanal durchzusehen, und schlage dann noch einmal vor.`,
  followed: (feed) => `Dieser Server folgt ${feed} schon; die Meldungen kommen in den Ausgaben.`,
  waits: (feed) => `${feed} wurde schon vorgeschlagen und wartet auf einen Verwalter.`,
  sent: (feed) =>
    `Danke. ${feed} ist denen vorgeschlagen, die diesen Server verwalten; wenn ich dir schreiben darf, erfährst du, was sie entscheiden.`,
  asked: (user, feed) => `💡 ${user} schlägt eine Quelle vor: ${feed}`,
  newest: (title) => `zuletzt: „${title}“`,
  approve: 'Annehmen',
  decline: 'Ablehnen',
  approved: (feed, manager) => `✅ ${feed} wird jetzt verfolgt, angenommen von ${manager}.`,
  declined: (feed, manager) => `✖ ${feed} wird nicht verfolgt, abgelehnt von ${manager}.`,
  decided:
    'Über diesen Vorschlag wurde schon entschieden, oder er ist älter als 30 Tage. Er kann noch einmal gemacht werden.',
  toldApproved: (feed, server) =>
    `Die Quelle, die du vorgeschlagen hast, ${feed}, wird auf ${server} jetzt verfolgt. Danke!`,
  toldDeclined: (feed, server) =>
    `Die Quelle, die du vorgeschlagen hast, ${feed}, wurde von den Verwaltern von ${server} abgelehnt.`,
  notTold: 'Wer sie vorschlug, nimmt keine Direktnachrichten an und weiß nichts davon.',
};
