import { plural } from '../plural.ts';
import type { ExplainTexts } from './explain-texts.ts';

export const de: ExplainTexts = {
  fetched: plural('de', {
    one: '# Eintrag in den Feeds war neu oder geändert',
    other: '# Einträge in den Feeds waren neu oder geändert',
  }),
  arrived: plural('de', { one: '# Artikel war neu', other: '# Artikel waren neu' }),
  known: plural('de', {
    one: '# Eintrag war schon bekannt, vielleicht aus einer anderen Quelle, oder zu alt',
    other: '# Einträge waren schon bekannt, vielleicht aus einer anderen Quelle, oder zu alt',
  }),
  kept: (articles, stories) => `Durch die Filter kamen ${articles}, in ${stories}.`,
  chosen: (stories, articles, publishers) => `Gewählt: ${stories}, mit ${articles} aus ${publishers}.`,
  failed: (sources) => `Nicht lesbar: ${sources}.`,
  unread: 'mehr, als eine Ausgabe ansieht',
  more: plural('de', { one: 'und # weiterer', other: 'und # weitere' }),
  listed: 'Jeder Artikel und was aus ihm wurde, steht in der Datei.',
  forgotten: plural('de', {
    one: '# Artikel, der nicht mehr gespeichert ist',
    other: '# Artikel, die nicht mehr gespeichert sind',
  }),
  titled: (title) => `„${title}“`,
  kinds: { opinion: 'Meinung', live: 'Liveticker', listicle: 'Liste', sponsored: 'Werbung' },
  fate: {
    shown: 'in der Ausgabe',
    copy: 'derselbe Text wie ein anderer, der einmal zählt',
    'source-unused': 'aus Quellen, die hier nicht verwendet werden',
    'other-topic': 'nicht zu den gewünschten Themen',
    'too-few-stories': 'zu wenige Meldungen für eine Ausgabe an diesem Tag',
    'already-read': 'hier schon gelesen, und seither kam nichts Neues von Gewicht',
    'filtered-word': 'von den Wortfiltern ausgeschlossen',
    'no-word': 'keines der gewünschten Wörter kommt vor',
    'filtered-publisher': 'von Medien, die hier ausgeblendet sind',
    'filtered-language': 'in einer nicht gewünschten Sprache',
    'too-few-publishers': 'von zu wenigen Medien gemeldet',
    'publisher-share': 'das Medium hat seinen Anteil schon',
    'topic-share': 'das Thema hat seinen Anteil schon',
    kind: 'Meinung, Liveseite, Liste oder Werbung',
    'no-room': 'kein Platz; anderes stand höher',
    'too-old': 'zu alt',
    'no-summary': 'ließ sich nicht zusammenfassen',
    dropped: 'von der Moderation aus dem Entwurf genommen',
  },
};
