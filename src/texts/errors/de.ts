import type { ErrorTexts, LackTexts } from './error-texts.ts';

const EXAMPLES =
  'Schreib ihn etwa so: „jeden Tag um 08:00“, „werktags 08:00 und 18:00“, „jeden Montag 09:00“, „am 1. des Monats 09:00“, oder als fünf Cron-Felder, „0 8 * * 1-5“.';
const LACKS: LackTexts = {
  view: ['Kanal ansehen', 'sieht der Bot den Kanal nicht'],
  send: ['Nachrichten senden', 'kann nichts gepostet werden'],
  sendInThreads: ['Nachrichten in Threads senden', 'kann im Thread nichts gepostet werden'],
  embed: ['Links einbetten', 'kommen Überblicke als bloßer Text'],
  history: [
    'Nachrichtenverlauf anzeigen',
    'kann der Bot nach einem Ausfall nicht nachsehen, ob ein Überblick gepostet wurde, und postet ihn nicht noch einmal',
  ],
  threads: ['Öffentliche Threads erstellen', 'können lange Überblicke nicht in einem Thread weitergehen'],
  webhooks: ['WebHooks verwalten', 'kommen Überblicke unter Namen und Bild des Bots'],
  publish: ['Nachrichten verwalten', 'kommt, was veröffentlicht wird, unter Namen und Bild des Bots'],
  mention: [
    '@everyone, @here und alle Rollen erwähnen',
    'wird die Rolle genannt und nicht benachrichtigt, da nicht jeder sie erwähnen darf',
  ],
};
const list = new Intl.ListFormat('de');

export const de: ErrorTexts = {
  commandGone: 'Diesen Befehl gibt es seit einem Update nicht mehr. Tippe /, um zu sehen, was es gibt.',
  buttonGone: 'Dieser Knopf gehört zu einer älteren Version. Frag noch einmal mit einem Befehl.',
  notAllowed:
    'Dafür brauchst du die Berechtigung „Server verwalten“ oder die Rolle, die ein Admin zum Verwalten dieses Bots bestimmt hat. Frag einen Admin dieses Servers.',
  serverOnly: 'Das geht nur auf einem Server. Nutze es dort in einem Kanal.',
  bug: (id) =>
    `Bei mir ist etwas schiefgegangen. Sieh nach, ob es trotzdem geschehen ist, oder versuch es in einer Minute noch einmal; bleibt es dabei, gib dem Betreiber des Bots diese ID: ${id}.`,

  lack: LACKS,
  lacks: (channel, lacking) =>
    `In ${channel} fehlt dem Bot ${list.format(lacking.map((key) => `**${LACKS[key][0]}** (ohne das ${LACKS[key][1]})`))}. Das änderst du in den Einstellungen des Kanals → Berechtigungen → Rolle des Bots.`,
  timedOut: (until) =>
    `Ein Moderator hat den Bot auf diesem Server in einen Timeout gesetzt, bis <t:${until}:f>. So endet er: Rechtsklick auf den Bot → **Timeout aufheben**.`,
  threadLocked: (channel) =>
    `Der Thread ${channel} ist gesperrt, und dem Bot fehlt dort **Threads verwalten**. Entsperre ihn oder wähle mit \`/subscription edit\` einen anderen Kanal.`,
  tagNeeded: (channel) =>
    `Das Forum ${channel} nimmt keinen Beitrag ohne Tag. Wähle Tags mit \`/subscription look\` oder erlaube in den Einstellungen des Forums Beiträge ohne Tag.`,
  threadsFull: (channel, most) =>
    `In ${channel} lässt sich kein Beitrag beginnen: Der Server hat ${most} aktive Threads und Beiträge, mehr lässt Discord nicht zu. Schließe oder archiviere alte.`,
  channelGone: (channel) =>
    `Den Kanal ${channel} gibt es nicht mehr, oder dem Bot fehlt dort **Kanal ansehen**. Wähle mit \`/subscription edit\` einen anderen oder erlaube es in den Berechtigungen des Kanals.`,

  tooManyPhrases: (most, given) => `Ein Filter nimmt bis zu ${most} Wörter und Wortgruppen; dieser hat ${given}.`,
  phraseTooLong: (start, most) => `„${start}“ ist zu lang: eine Wortgruppe hat höchstens ${most} Zeichen.`,
  phraseEmpty: (phrase) => `„${phrase}“ hat keinen Buchstaben und keine Ziffer und träfe auf nichts zu. Lass es weg.`,

  nameTaken: (name) => `Dieser Server hat schon ein Abo „${name}“. Wähle einen anderen Namen.`,
  subscriptionGone: 'Dieses Abo gibt es nicht mehr. `/subscription list` zeigt, was es gibt.',
  noSuchSubscription: (typed, names) =>
    `Dieser Server hat kein Abo „${typed}“. Es gibt ${list.format(names.map((name) => `„${name}“`))}: tippe los und wähle eines aus der Liste.`,
  noSubscriptions: 'Dieser Server hat noch keine Abos. Leg eines mit `/subscription create` an.',
  tooManySubscriptions: (have, most) =>
    `Dieser Server hat ${have} Abos, und mehr als ${most} gehen nicht. Entferne erst eines mit \`/subscription remove\`.`,
  notRemoved: (typed) =>
    `In den letzten 7 Tagen wurde nichts namens „${typed}“ entfernt. Tippe los und wähle aus der Liste.`,
  pausedByAdmin: 'Durch einen Admin, bis `/subscription resume`.',
  pausedUntil: (at) => `Durch einen Admin, bis ${at}.`,
  noSuchColour: (typed) =>
    `„${typed}“ ist keine Farbe, die ich kenne. Gib sechs Hexadezimalziffern an, etwa #2f6f8f, oder „keine“.`,

  zoneNotFound: (typed) =>
    `Es gibt keine Zeitzone namens „${typed}“. Tippe eine Stadt, etwa „Berlin“ oder „New York“, und wähle aus der Liste.`,
  zoneUnknown: (zone) =>
    `„${zone}“ ist keine Zeitzone, die ich kenne. Wähle eine nach ihrer Stadt, etwa Europe/Berlin oder America/New_York.`,
  tooOften: (words, digests, most) =>
    `„${words}“ hieße ${digests} Überblicke am Tag; höchstens ${most} gehen. ${EXAMPLES}`,
  noTime: (words) => `„${words}“ nennt keine Uhrzeit. ${EXAMPLES}`,
  timesDiffer: `Ein Zeitplan hat an allen Tagen dieselben Zeiten; leg für die anderen ein zweites Abo an. ${EXAMPLES}`,
  daysMixed: `Wochentage und Tage des Monats lassen sich nicht verbinden. ${EXAMPLES}`,
  wordUnknown: (word) => `„${word}“ verstehe ich in einem Zeitplan nicht. ${EXAMPLES}`,
  cronFields: (line) => `„${line}“ ist keine Cron-Zeile mit fünf Feldern. ${EXAMPLES}`,
  cronRange: (line) => `Ein Feld von „${line}“ liegt außerhalb seiner Grenzen oder ist kein Cron. ${EXAMPLES}`,
  cronMonths: `Ein Zeitplan lässt sich nicht auf einige Monate beschränken; schreib dort *. ${EXAMPLES}`,
  cronDays: `Tage des Monats und der Woche lassen sich nicht verbinden; schreib bei einem davon *. ${EXAMPLES}`,

  choiceClosed: 'Diese Auswahl ist nicht mehr offen. Nutze noch einmal `/source add`.',
  noSuchSource: (name) =>
    `Dieser Server folgt keiner Quelle oder Gruppe namens „${name}“. Sieh unter \`/source list\` nach oder folge ihr mit \`/source add\`.`,
  tooManySources: (have, most) =>
    `Dieser Server folgt ${have} Quellen, und mehr als ${most} gehen nicht. Entferne erst eine mit \`/source remove\`.`,
  noLinkInMessage:
    'In dieser Nachricht ist kein Link. Nutze das auf einer Nachricht mit der Adresse eines Artikels oder `/article add` mit seinem Text.',
  uploadUnreadable: 'Die Datei ließ sich bei Discord nicht abholen. Lade sie noch einmal hoch.',
  noConfiguration: (at) =>
    `Diese Datei stammt nicht von \`/configuration export\`, oder sie wurde seither verändert: ${at} ist nicht, wie es sein muss. Exportiere sie noch einmal.`,
  configurationTooLarge: (kibibytes) =>
    `Die Datei ist größer als ${kibibytes} KiB. Das ist eine Konfiguration nie; gib die Datei von \`/configuration export\`.`,
  configurationNewer:
    'Diese Datei ist von einer neueren Version dieses Bots. Bitte seinen Betreiber um ein Update und importiere sie dann noch einmal.',

  setupClosed: 'Diese Einrichtung ist nicht mehr offen. Fang mit `/setup` neu an; die Quellen bleiben.',
  nothingToPreview:
    'Diese Quellen hatten seit einem Tag nichts Neues. Wähle mehr davon, oder drück auf Fertig und warte.',
  noSuchEdition: 'Dieser Server hat keine solche Ausgabe. Tippe los und wähle eine aus der Liste.',
  nothingToResend:
    'Es gibt nichts noch einmal zu senden: von jeder Nachricht dieser Ausgabe ist bekannt, wo sie ist. Siehe `/digest explain`.',
  digestTooOld:
    'Dieser Überblick ist zu alt, um geöffnet zu werden. Seine Links gehen noch; `/digest now` macht einen frischen.',
  storyGone: 'Diese Meldung ist nicht mehr in dem Überblick. Öffne die Nachricht noch einmal oder nutze `/digest now`.',
  noSuchStory: 'Keine Meldung der neuesten Überblicke dieses Servers heißt so. Tippe ihre Überschrift und wähle eine.',

  unreachable:
    'Die Adresse ließ sich nicht abrufen: sie liegt nicht im offenen Internet, antwortet nicht oder brauchte zu lange. Öffne sie im Browser, um zu sehen, ob sie geht, und versuch es dann noch einmal.',
  redirects: (most) => `Die Adresse leitet mehr als ${most}-mal weiter.`,
  compression: 'Die Antwort ist auf eine Art gepackt, um die nicht gebeten wurde.',
  tooLarge: (mebibytes) => `Die Antwort ist größer als ${mebibytes} MiB.`,
  status: (status) =>
    ({
      206: 'Sie hat nur einen Teil ihres Feeds gesendet.',
      304: 'Sie sagte ungefragt, es habe sich nichts geändert.',
      401: 'Sie verlangt ein Passwort (401). Nimm einen Feed, der für alle offen ist.',
      402: 'Sie verlangt Geld (402).',
      403: 'Sie lässt diesen Bot nicht lesen (403).',
      404: 'Unter dieser Adresse ist nichts mehr (404). Such die neue Adresse des Feeds.',
      410: 'Das Medium hat sie endgültig abgeschaltet (410). Such ihre neue Adresse oder folge ihr nicht mehr.',
      429: 'Sie will seltener gelesen werden (429); das geschieht nun.',
    })[status] ??
    (status >= 500
      ? `Ihr Server hat Schwierigkeiten (${status}). Es wird von selbst wieder versucht.`
      : `Sie hat mit Status ${status} statt mit ihrem Inhalt geantwortet.`),
  notAFeed:
    'Das ist kein Feed, oder einer, der zu kaputt zum Lesen ist. Ist es eine Webseite, gib die Adresse der Website an, und ihr Feed wird gesucht.',
  noFeed:
    'Dort wurde kein Feed gefunden. Such auf der Website einen Link namens RSS oder Atom und gib diese Adresse an, oder nimm die Seite selbst als Quelle.',
  noAddress: 'Das ist keine Webadresse. Gib eine wie https://example.org/news an.',
  noOpml: 'Das ist keine OPML-Datei, oder sie ist leer. Exportiere die Liste noch einmal aus dem anderen Reader.',
  pageClosed: 'Die Seite gibt es nicht, oder ihre Website lässt diesen Bot nicht lesen. Füge stattdessen den Text ein.',
  noPage: 'Die Adresse führt zu einer Datei, nicht zu einer Seite mit Text. Füge stattdessen den Text ein.',
  pageTooLarge: 'Diese Seite ist zu groß, um sie gefahrlos zu lesen. Füge stattdessen den Text ein, den du meinst.',
  pageTangled: 'Diese Seite ließ sich nicht lesen: sie ist zu groß oder zu verworren.',
  pageSlow: (url) => `Die Seite ${url} zu lesen hat zu lange gedauert. Füge stattdessen ihren Text ein.`,
  pageEmpty: (url) =>
    `Auf ${url} gibt es keinen Text zu lesen. Öffne sie im Browser und füge stattdessen den Text ein.`,
  wall: 'Die Seite zeigt diesem Bot eine Sperre statt eines Artikels. Füge den Text ein: nutze `/article add` ohne Adresse.',
  noLinks:
    'Auf dieser Seite wurde keine Liste von Artikeln gefunden. Nenne ihre Links mit einem CSS-Selektor wie `h2 a`.',
  noSuchLinks:
    'Nichts auf dieser Seite passt zu dem Selektor. Sieh nach, was ihre Überschriften gemeinsam haben, etwa `h2 a`.',
  noSelector: 'Das ist kein CSS-Selektor. Ein gültiger ist zum Beispiel `h2 a`.',
  pasteTooShort: (characters, words, least) =>
    `Das ist noch kein Artikel: von den ${characters} Zeichen gehören ${words} Wörter zu einem Artikel, und ${least} müssen es sein. Füge die Überschrift und den ganzen Text ein oder häng ihn als .txt-Datei an. Hast du nur die Adresse, gib sie an.`,
  pasteCut: (had, kept) =>
    `Der Text hat ${had} Zeichen. Die ersten ${kept} wurden behalten, der Rest wurde weggelassen.`,

  triedInVain: (tries) =>
    `Sie ließ sich in ${tries} Versuchen nicht zusammenstellen; die Ursache steht im Log. Ihre Nachrichten kommen mit der nächsten.`,
  subscriptionRemoved: 'Das Abo wurde entfernt.',
  wasDown: 'Der Bot lief zu der Zeit nicht; die Nachrichten kamen in einen späteren Überblick.',
  memberLeft: 'Die Person ist nicht mehr auf dem Server.',
  draftOvertaken: 'Niemand hat den Entwurf veröffentlicht, bevor der nächste fällig war.',
  draftDiscarded: 'Die Moderation hat den Entwurf verworfen.',
  quiet: (stories, least, wait) =>
    `${stories === 0 ? 'Nichts Neues' : `Nur ${stories} neue ${stories === 1 ? 'Meldung' : 'Meldungen'}`} seit der letzten Ausgabe${stories === 0 ? '' : `, und mindestens ${least} sollen es sein`}${wait ? '; das wartet auf die nächste' : ''}.`,

  discordWaits: 'Discord bat zu warten (Ratenlimit).',
  discordToken: 'Discord nimmt das Token des Bots nicht an (401).',
  discordRefused: (why) => `Discord hat es abgelehnt: ${why}.`,
  discordUnreachable: 'Discord war nicht zu erreichen.',
  discordStatus: (status) => `Discord antwortete ${status}.`,
  discordSilent: 'Discord antwortete nicht.',
  webhookGone: 'Den Webhook gibt es nicht mehr; ein neuer wird angelegt.',
  messageDeleted: 'Die Nachricht wurde gelöscht.',
  historyClosed: 'Der Bot darf den Verlauf des Kanals nicht lesen; so weiß niemand, ob der Überblick dort steht.',
  historyTooLong: 'Seither kam zu viel, um alles durchzusehen; der Überblick wurde nicht gefunden.',
};
