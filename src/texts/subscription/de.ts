import { plural } from '../plural.ts';
import type { SubscriptionTexts } from './subscription-texts.ts';

export const de: SubscriptionTexts = {
  names: {
    subscription: ['abo', 'Welcher Kanal einen Überblick bekommt, wann und worüber'],
    create: ['anlegen', 'Einen Überblick nach Zeitplan in einem Kanal posten'],
    list: ['liste', 'Alle Abos dieses Servers und ihre nächsten Ausgaben'],
    edit: ['ändern', 'Einige Einstellungen ändern und die übrigen behalten'],
    clone: ['kopieren', 'Dasselbe noch einmal, um es von da aus zu ändern'],
    try: ['probieren', 'Was ein Filter von den neuesten Artikeln durchließe'],
    pause: ['pausieren', 'Vorerst nichts mehr posten'],
    resume: ['fortsetzen', 'Wieder posten, vom nächsten Mal an'],
    remove: ['entfernen', 'Nichts mehr posten; 7 Tage lang lässt es sich zurückholen'],
    restore: ['zurückholen', 'Ein Abo zurückholen, das in den letzten 7 Tagen entfernt wurde'],
    which: ['abo', 'Welches; tippe seinen Namen'],
    name: ['name', 'Wie es heißen soll, etwa Morgennachrichten'],
    channel: ['kanal', 'Wo es erscheint; ohne Angabe in diesem Kanal'],
    schedule: ['zeitplan', 'Wann: „jeden Tag um 08:00“, „werktags 08:00 und 18:00“, „jeden Montag 09:00“ oder Cron'],
    timeZone: ['zeitzone', 'Nach wessen Uhr; tippe eine Stadt'],
    sources: ['quellen', 'Namen von Quellen oder Gruppen, mit Kommas getrennt; „alle“ für alle, denen ihr folgt'],
    topics: ['stichwörter', 'Nur Meldungen mit einem dieser Wörter, durch Kommas getrennt; „keine“ für alle Meldungen'],
    exclude: ['ohne', 'Keine Meldung mit einem dieser Wörter, durch Kommas getrennt; „keine“ hebt das auf'],
    stories: ['meldungen', 'Wie viele Meldungen höchstens'],
    length: ['länge', 'Wie viel zu jeder Meldung gesagt wird'],
    quietDay: ['ruhiger_tag', 'Wenn es zu wenige Meldungen gibt'],
    minStories: ['min_meldungen', 'Weniger Meldungen als das sind zu wenige; 1 ohne Angabe'],
    minPublishers: ['min_medien', 'Nur Meldungen, die so viele Medien bringen; 1 ohne Angabe'],
    language: ['sprache', 'Der eigenen Worte des Überblicks'],
    days: ['tage', 'Für so viele Tage; ohne Angabe, bis du es fortsetzt'],
    removed: ['entferntes', 'Welches; tippe seinen Namen'],
  },
  lengthChoices: {
    headlines: 'Nur Überschriften',
    brief: 'Kurz: ein oder zwei Sätze',
    standard: 'Normal: ein kurzer Absatz',
    deep: 'Ausführlich: ein langer Absatz',
  },
  lengths: { headlines: 'nur Überschriften', brief: 'kurz', standard: 'normal', deep: 'ausführlich' },
  quietDays: {
    skip: 'Nichts posten',
    line: 'Eine Zeile posten, die das sagt',
    carry: 'Für den nächsten Überblick aufheben',
  },
  usualName: 'Überblick',

  pausedChoice: (name) => `${name} (pausiert)`,
  removedChoice: (name, at) => `${name} · entfernt ${at}`,

  upTo: plural('de', { one: 'bis zu # Meldung', other: 'bis zu # Meldungen' }),
  allSources: 'alle Quellen',
  sources: plural('de', { one: '# Quelle', other: '# Quellen' }),
  described: (name, channel, stories, length, sources) =>
    `**${name}** in ${channel} · ${stories}, ${length} · ${sources}`,
  pausedLine: (words) => `⏸ Pausiert: ${words}`,
  only: (words) => `Nur: ${words}`,
  without: (words) => `Ohne: ${words}`,

  created: (name, channel, runs) => `**${name}** erscheint in ${channel} ${runs}.`,
  afterwards: 'Sieh es jetzt mit `/digest preview`; ändere es mit `/subscription edit`.',
  changed: 'Geändert.',
  unchanged: 'Nichts wurde geändert: Sag was, indem du eine der Optionen wählst.',
  cloned: 'Kopiert.',
  pausedUntil: (name, at) =>
    `⏸ **${name}** pausiert bis ${at}. Die Nachrichten warten: Der erste Überblick danach beginnt, wo der letzte aufgehört hat.`,
  paused: (name) =>
    `⏸ **${name}** pausiert bis \`/subscription resume\`. Die Nachrichten warten: Der erste Überblick danach beginnt, wo der letzte aufgehört hat.`,
  resumed: (name, runs) => `▶ **${name}** läuft wieder, ${runs}.`,
  removed: (name, channel) =>
    `**${name}** ist entfernt; in ${channel} wird nichts mehr gepostet. 7 Tage lang holt \`/subscription restore\` es zurück.`,
  restored: (name, runs) => `**${name}** ist zurück und läuft ${runs}.`,
  restoredPaused: (name) => `**${name}** ist zurück und pausiert wie zuvor. \`/subscription resume\` lässt es laufen.`,

  nothingToTry: 'Es gibt noch keine Artikel, um das zu probieren.',
  matchesNone: (of) => `Träfe auf keinen der letzten ${of} Artikel zu.`,
  matches: (passed, of, titles) => `Träfe auf ${passed} der letzten ${of} Artikel zu: ${titles}.`,
  quoted: (title) => `„${title}“`,
};
