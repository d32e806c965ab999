import { expect, it } from 'vitest';
import { detectLanguage } from '../../src/ingest/detect-language.ts';

it.each([
  ['en', 'The island council voted on Monday to keep the winter ferry running for a third year.'],
  ['de', 'Die Brücke über den Fluss bleibt nach den Worten des Bürgermeisters bis Ostern gesperrt.'],
  ['fr', 'Le conseil de l’île a décidé lundi de maintenir la liaison maritime pendant tout l’hiver.'],
  ['es', 'El consejo de la isla decidió el lunes mantener el transbordador durante todo el invierno.'],
  ['pt', 'O conselho da ilha decidiu na segunda-feira manter a balsa durante todo o inverno.'],
  ['it', 'Il consiglio dell’isola ha deciso lunedì di mantenere il traghetto per tutto l’inverno.'],
  ['nl', 'De eilandraad besloot maandag de veerboot ook deze winter te laten varen.'],
  ['pl', 'Rada wyspy zdecydowała w poniedziałek, że prom będzie kursował przez całą zimę.'],
  ['ru', 'Совет острова решил в понедельник сохранить паромное сообщение на всю зиму.'],
  ['tr', 'Ada meclisi pazartesi günü feribot seferlerinin kış boyunca sürmesine karar verdi.'],
  ['ar', 'قرر مجلس الجزيرة يوم الاثنين استمرار العبارة طوال فصل الشتاء للعام الثالث.'],
  ['ja', '島議会は月曜日、冬の連絡船の運航を三年続けて認める案を賛成多数で可決した。'],
  ['zh', '岛议会星期一决定，连续第三年在冬季保留渡轮服务，议员多数投了赞成票，票价不变。'],
])('%s is told from a sentence', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

it.each([
  {
    name: 'a template’s leftover is not believed',
    text: 'Совет острова решил в понедельник сохранить паромное сообщение.',
    stated: 'en',
    language: 'ru',
  },
  {
    name: 'between near languages the statement decides',
    text: 'Dewan pulau memutuskan pada hari Senin untuk mempertahankan kapal feri selama musim dingin.',
    stated: 'id',
    language: 'id',
  },
  { name: 'three words tell nothing', text: 'Ferry saved again', stated: undefined, language: undefined },
  {
    name: 'where the text tells nothing the statement stands',
    text: 'Ferry saved again',
    stated: 'en',
    language: 'en',
  },
])('$name', ({ text, stated, language }) => {
  expect(detectLanguage(text, stated)).toBe(language);
});
