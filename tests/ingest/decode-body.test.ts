import { expect, it } from 'vitest';
import { decodeBody } from '../../src/ingest/decode-body.ts';

const feed = (title: string, encoding?: string) =>
  `<?xml version="1.0"${encoding ? ` encoding="${encoding}"` : ''}?><rss><channel><title>${title}</title></channel></rss>`;

/** The encoder that the platform lacks: every character of the text found among the codes of the encoding. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const codes = new Map<string, number[]>();
  const note = (bytes: number[]) => {
    try {
      const character = decoder.decode(new Uint8Array(bytes));
      if (!codes.has(character)) codes.set(character, bytes);
    } catch {
      // no such code
    }
  };
  for (let a = 0; a < 256; a++) note([a]);
  for (let a = 0x81; a < 256; a++) for (let b = 0x40; b < 256; b++) note([a, b]);
  return new Uint8Array([...text].flatMap((character) => codes.get(character) ?? [0x3f]));
}

const SAMPLES: [encoding: string, title: string][] = [
  ['windows-1252', 'Überflutung: Der Fährverkehr fällt für drei Tage aus – “höhere Gewalt”'],
  ['windows-1250', 'Povodeň na řece: tři sta domácností bez proudu, škody se sčítají'],
  ['windows-1251', 'Паводок на реке оставил без света триста домов, сообщили власти'],
  ['koi8-r', 'Паводок на реке оставил без света триста домов, сообщили власти'],
  ['windows-1253', 'Πλημμύρα στον ποταμό άφησε χωρίς ρεύμα τριακόσια σπίτια'],
  ['windows-1255', 'שיטפון בנהר הותיר שלוש מאות בתים ללא חשמל'],
  ['windows-1256', 'فيضان النهر يترك ثلاثمئة منزل بلا كهرباء'],
  ['windows-874', 'น้ำท่วมทำให้บ้านสามร้อยหลังไม่มีไฟฟ้าใช้'],
  ['shift_jis', '川の氾濫で三百戸が停電、復旧は週末になる見通し'],
  ['euc-jp', '川の氾濫で三百戸が停電、復旧は週末になる見通し'],
  ['euc-kr', '강물이 넘쳐 삼백 가구가 정전되었다고 시가 밝혔다'],
  ['gbk', '河水泛滥导致三百户居民停电，预计周末恢复供电'],
  ['big5', '河水氾濫導致三百戶居民停電，預計週末恢復供電'],
];

it.each(SAMPLES)('%s is read when HTTP says so', (encoding, title) => {
  expect(decodeBody(encode(feed(title), encoding), `text/xml; charset=${encoding}`)).toContain(title);
});

it.each(SAMPLES)('%s is read when the document says so', (encoding, title) => {
  expect(decodeBody(encode(feed(title, encoding), encoding))).toContain(title);
});

it('at least three quarters are read when nobody says so', () => {
  const right = SAMPLES.filter(([encoding, title]) => decodeBody(encode(feed(title), encoding)).includes(title));
  expect(right.length).toBeGreaterThanOrEqual(SAMPLES.length * 0.75);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const title = 'Ærø ferry – back in service';

it.each([
  ['UTF-8 that HTTP calls Latin-1', utf8(feed(title)), 'text/xml; charset=iso-8859-1'],
  ['UTF-8 that the document calls Latin-1', utf8(feed(title, 'iso-8859-1')), undefined],
  ['UTF-8 that HTTP calls ASCII', utf8(feed(title)), 'text/xml; charset=us-ascii'],
  ['UTF-8 with a mark, called Shift_JIS', utf8(`\ufeff${feed(title)}`), 'text/xml; charset=shift_jis'],
  ['UTF-16 little endian with a mark', utf16(feed(title), false, true), undefined],
  ['UTF-16 big endian with a mark', utf16(feed(title), true, true), undefined],
  ['UTF-16 little endian without a mark', utf16(feed(title), false, false), 'text/xml'],
  ['UTF-16 big endian without a mark', utf16(feed(title), true, false), 'text/xml; charset=utf-8'],
  [
    'Latin-1 that HTTP calls UTF-8 and the document by its name',
    encode(feed(title, 'windows-1252'), 'windows-1252'),
    'text/xml; charset=utf-8',
  ],
  ['a quoted label', encode(feed(title), 'windows-1252'), 'text/xml; charset="windows-1252"'],
  ['a label of old', encode(feed(title), 'windows-1252'), 'text/xml; charset=win-1252'],
  ['a label nobody knows', encode(feed(title), 'windows-1252'), 'text/xml; charset=klingon'],
])('%s', (_, body, contentType) => expect(decodeBody(body, contentType)).toContain(title));

it('ISO-2022-JP, which is valid UTF-8 too', () => {
  const body = Buffer.concat([
    utf8('<?xml version="1.0" encoding="ISO-2022-JP"?><title>'),
    Buffer.from('1b2442467c4b5c1b2842', 'hex'),
  ]);
  expect(decodeBody(body)).toContain('日本');
});

it('a character cut in half costs only itself', () => {
  const body = Buffer.concat([
    utf8(feed('Føroyar – ein sjógv við ø og ð og á og í, tíðindi úr Havn')),
    Buffer.from([0xe2, 0x80]),
  ]);
  expect(decodeBody(body, 'text/xml; charset=utf-8')).toContain('tíðindi úr Havn');
});

it('a page says it in its head', () => {
  const page = encode(`<!doctype html><html><head><meta charset="windows-1252"></head><p>${title}</p>`, 'windows-1252');
  expect(decodeBody(page, 'text/html')).toContain(title);
});

it.each(['windows-1252', 'utf-8'])('%s is told by its first foreign characters, however late they come', (encoding) => {
  const page = 'plain words '.repeat(20_000) + `${title} `.repeat(20_000);
  const body = encoding === 'utf-8' ? Buffer.concat([utf8(page), Buffer.from([0xe2, 0x80])]) : encode(page, encoding);
  expect(decodeBody(body)).toContain(`${title} ${title}`);
});

it('an empty body is an empty text', () => expect(decodeBody(new Uint8Array())).toBe(''));
