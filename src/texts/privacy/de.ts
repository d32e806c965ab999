import { plural } from '../plural.ts';
import type { PrivacyTexts } from './privacy-texts.ts';

export const de: PrivacyTexts = {
  names: {
    privacy: ['datenschutz', 'Was über dich gespeichert ist; nimm es mit oder lass es vergessen'],
    show: ['zeigen', 'Was über dich gespeichert ist'],
    export: ['exportieren', 'Alles davon als Datei'],
    delete: ['löschen', 'Dich vergessen lassen'],
  },
  kept: 'Dieser Bot liest keine Nachrichten und speichert keine Namen. Von dir speichert er deine Discord-ID bei',
  changes: plural('de', {
    one: '# Änderung oder Meldung, die du mit seinen Befehlen gemacht hast',
    other: '# Änderungen und Meldungen, die du mit seinen Befehlen gemacht hast',
  }),
  articles: plural('de', { one: '# Artikel, den du hinzugefügt hast', other: '# Artikeln, die du hinzugefügt hast' }),
  sources: plural('de', {
    one: '# Quelle, der du für einen Server folgst',
    other: '# Quellen, denen du für einen Server folgst',
  }),
  digests: plural('de', {
    one: '# Ausgabe, die du per Direktnachricht bekommst',
    other: '# Ausgaben, die du per Direktnachricht bekommst',
  }),
  suggestions: plural('de', {
    one: '# vorgeschlagenen Quelle, die auf einen Verwalter wartet',
    other: '# vorgeschlagenen Quellen, die auf einen Verwalter warten',
  }),
  ways: '`/privacy export` gibt dir alles davon; `/privacy delete` lässt es vergessen.',
  exported: 'Das ist alles, was über dich gespeichert ist, auf allen Servern.',
  ask: 'Deine Discord-ID wird aus allem entfernt, was hier gespeichert ist, auf allen Servern. Deine Meldungen und Vorschläge werden gelöscht, und was du per Direktnachricht bekommst, endet. Artikel und Quellen, die du für einen Server hinzugefügt hast, bleiben ohne deine ID. Das lässt sich nicht rückgängig machen.',
  forget: 'Mich vergessen',
  forgotten: 'Du bist vergessen. Nichts, was hier gespeichert ist, nennt dich.',
};
