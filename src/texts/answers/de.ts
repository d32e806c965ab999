import { plural } from '../plural.ts';
import type { AnswersTexts } from './answers-texts.ts';

export const de: AnswersTexts = {
  names: {
    digest: ['überblick', 'Die Nachrichten als Überblick'],
    now: ['jetzt', 'Die Nachrichten der letzten Stunden, nur für dich, wenn du sie nicht teilst'],
    topic: ['stichwort', 'Nur Meldungen mit diesem Wort oder dieser Wortgruppe'],
    hours: ['stunden', 'Wie weit zurück; 24, wenn du nichts angibst'],
    share: ['teilen', 'Allen in diesem Kanal zeigen'],
    preview: ['vorschau', 'Was ein Abo posten würde, wenn es jetzt so weit wäre'],
  },
  newsNow: 'Die Nachrichten jetzt',
  newsAbout: (topic) => `Nachrichten über ${topic}`,
  noSources: 'Dieser Server folgt noch keinen Quellen. Wer ihn verwaltet, fügt eine mit `/source add` hinzu.',
  sources: plural('de', { one: '# Quelle', other: '# Quellen' }),
  nothing: (span, sources) => `Es wurde nichts gefunden (${span}, ${sources}). Versuch es mit mehr Stunden.`,
  nothingAbout: (topic, span, sources) =>
    `Über „${topic}“ wurde nichts gefunden (${span}, ${sources}). Versuch es mit mehr Stunden oder einem anderen Wort.`,
  nothingToPost: (name) => `**${name}** hätte jetzt nichts Neues zu sagen.`,
  leftOut: plural('de', {
    one: '# Meldung fiel weg; sie ist hier nicht mehr neu oder wird ausgefiltert.',
    other: '# Meldungen fielen weg; sie sind hier nicht mehr neu oder werden ausgefiltert.',
  }),
  sendAgain: 'Nicht im Kanal: noch einmal senden',
  sendingAgain: 'Es wird noch einmal gesendet.',
  isThere: 'Steht im Kanal',
  takenAsSent: 'Gilt als gepostet. Was noch fehlte, geht jetzt hinaus.',
  quoted: (whose, words) => `${whose}: „${words}“`,
  sameText: 'derselbe Text',
  reportTitle: 'Eine Meldung melden',
  whichStory: 'Welche Meldung?',
  whatIsWrong: 'Was stimmt nicht damit?',
  reported: (user, digest, words) => `⚑ ${user} meldet etwas aus „${digest}“: ${words}`,
  thanks: 'Danke. Wer diesen Server verwaltet, findet es im Log.',
};
