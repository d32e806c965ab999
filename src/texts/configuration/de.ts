import type { ConfigurationTexts } from './configuration-texts.ts';

export const de: ConfigurationTexts = {
  names: {
    configuration: [
      'konfiguration',
      'Alle Einstellungen, Quellen und Abos dieses Servers als Datei, hinaus und herein',
    ],
    export: ['exportieren', 'Einstellungen, Quellen und Abos als Datei'],
    import: ['importieren', 'Sehen, was eine solche Datei hier täte, und es tun'],
    file: ['datei', 'Eine exportierte Datei, von hier oder von einem anderen Server'],
  },
  exported: (subscriptions, sources) =>
    `Die Einstellungen dieses Servers; Abos: ${subscriptions}, Quellen: ${sources}. \`/configuration import\` liest die Datei, hier oder auf einem anderen Server, wo gleichnamige Kanäle und Rollen genommen werden. Sie enthält keine ID einer Person.`,
  wouldDo: '**Was diese Datei hier täte**',
  nothing: 'Es gibt nichts zu tun: Was von dieser Datei sein kann, ist schon so.',
  confirm: 'So machen',
  closed: 'Dieser Import gilt nicht mehr. Noch einmal `/configuration import` verwenden.',
  done: '**Erledigt.** Was hier ist und nicht in der Datei steht, bleibt, wie es ist.',
  sources: 'Quellen',
  subscriptions: 'Abos',
  toAdd: (count, names) => `neu: ${count} (${names})`,
  toChange: (count, names) => `geändert: ${count} (${names})`,
  same: (count) => `schon so: ${count}`,
  archiveOpen: 'Archiv: für alle offen',
  archiveClosed: 'Archiv: geschlossen',

  noChannel: (subscription, channel) =>
    `**${subscription}** geht nicht: Hier gibt es nicht genau einen Kanal #${channel}, in dem eine Ausgabe erscheinen kann.`,
  noDraftChannel: (subscription, channel) =>
    `**${subscription}** geht nicht: Hier gibt es nicht genau einen Kanal #${channel} für die Entwürfe.`,
  noSources: (subscription) => `**${subscription}** geht nicht: Keiner seiner Quellen wird hier gefolgt.`,
  noRole: (subscription, role) =>
    `**${subscription}** kommt ohne Erwähnung: Hier gibt es nicht genau eine Rolle @${role}.`,
  notOffered: (subscription, role) =>
    `**${subscription}** erwähnt @${role}, bietet die Rolle aber nicht an: Sie hat eigene Rechte, oder du oder der Bot dürfen sie nicht vergeben.`,
  noTag: (subscription, tag) => `**${subscription}** kommt ohne Tag: Sein Forum hat keinen namens ${tag}.`,
  noLogChannel: (channel) => `Der Log-Kanal bleibt, wie er ist: Hier gibt es nicht genau einen Kanal #${channel}.`,
  noManagerRole: (role) => `Die Verwalterrolle bleibt, wie sie ist: Hier gibt es nicht genau eine Rolle @${role}.`,
  refused: (address) => `Diese Adresse wird nicht abgerufen: ${address}`,
  noRoomForSources: (count, most) => `Neue Quellen ohne Platz: ${count}. Höchstens ${most} sind möglich.`,
  noRoomForSubscriptions: (count, most) => `Neue Abos ohne Platz: ${count}. Höchstens ${most} sind möglich.`,
};
