import { plural } from '../plural.ts';
import type { LookTexts } from './look-texts.ts';

export const de: LookTexts = {
  names: {
    look: ['aussehen', 'Wie Ausgaben aussehen: Farbe, Aufbau, Bilder, Name, Tags; ohne Optionen: wie sie jetzt sind'],
    accent: ['farbe', 'Farbe des Rands, etwa #2f6f8f; „keine“ für keine'],
    header: ['kopfzeile', 'Eine eigene Zeile am Anfang; „keine“ für keine'],
    footer: ['fußzeile', 'Eine eigene Zeile am Ende; „keine“ für keine'],
    layout: ['aufbau', 'Wie die Meldungen geordnet sind'],
    overflow: ['überlauf', 'Wo eine Ausgabe weitergeht, die nicht in eine Nachricht passt'],
    images: ['bilder', 'Ein Bild zeigen, wo eine Meldung eins hat'],
    publish: ['veröffentlichen', 'In einem Ankündigungskanal: an die senden, die ihm folgen'],
    ping: ['ping', 'Eine Rolle, die erwähnt wird; wähle die everyone-Rolle für niemanden'],
    sender: ['absender', 'Ein Name statt dem des Bots, unter dem gepostet wird; „keine“ für den des Bots'],
    picture: ['bild', 'Zum Namen: Adresse eines eigenen Bildes (https); „keine“ für keins'],
    tags: ['tags', 'In einem Forum: bis zu 5 seiner Tags, mit Kommas; „keine“ für keine'],
    form: ['form', 'Die Art der Nachricht'],
    previews: ['vorschau', 'Bei reinem Text: Discord Vorschauen von Links zeigen lassen'],
  },
  choices: {
    list: 'Eine Liste, das Wichtigste zuerst',
    topics: 'Nach Themen: den Gruppen eurer Quellen',
    messages: 'In weiteren Nachrichten',
    thread: 'In einem Thread unter der ersten',
    components: 'Gestaltet, mit Bildern; so gut es geht',
    embeds: 'Embeds, wie ältere Bots sie posten',
    text: 'Reiner Text',
  },
  yes: 'ja',
  no: 'nein',
  labels: {
    accent: 'Farbe',
    header: 'Zeile am Anfang',
    footer: 'Zeile am Ende',
    layout: 'Ordnung',
    overflow: 'Was nicht hineinpasst',
    images: 'Bilder',
    publish: 'Geht an Follower',
    ping: 'Erwähnt',
    sender: 'Absender',
    tags: 'Tags',
    form: 'Art der Nachricht',
    previews: 'Vorschauen von Links',
  },
  fact: (label, value) => `${label}: ${value}`,
  shown: (name) => `So sieht **${name}** aus. Jede Option dieses Befehls ändert etwas daran.`,
  changed: (name) => `Geändert. So sieht **${name}** jetzt aus; \`/digest preview\` zeigt es.`,
  ownName: 'der Name des Bots',
  withPicture: (name, picture) => `${name}, mit ${picture}`,
  pictureWord: 'diesem Bild',
  goneTags: (count) =>
    plural('de', { one: '# Tag, den das Forum nicht mehr hat', other: '# Tags, die das Forum nicht mehr hat' })(count),
  previewsNeedText: 'Vorschauen gibt es nur bei reinem Text: wähle ihn auch als Art der Nachricht.',
  pictureNeedsName: 'Ein eigenes Bild braucht einen eigenen Namen: gib auch `absender` an.',
  noPicture: (typed) =>
    `„${typed}“ geht nicht als Bild. Gib eine Adresse an, die mit https:// beginnt und auf einer öffentlichen Seite zu einem PNG, JPEG, GIF oder WebP führt, das alle sehen können.`,
  noName: (typed) =>
    `Den Namen „${typed}“ nimmt Discord nicht. Er hat höchstens 80 Zeichen und enthält weder „discord“ noch „clyde“.`,
  noForum: (channel) =>
    `${channel} ist kein Forum und hat darum keine Tags. Wähle zuerst mit \`/subscription edit\` ein Forum.`,
  noSuchTag: (typed, tags) =>
    `Das Forum hat keinen Tag „${typed}“, den der Bot benutzen darf. Es hat: ${tags}. Tippe und wähle aus der Liste.`,
  tooManyTags: (most) => `Ein Beitrag nimmt höchstens ${most} Tags. Lass welche weg.`,
};
