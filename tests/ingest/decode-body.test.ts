import { expect, it } from 'vitest';
import { decodeBody } from '../../src/ingest/decode-body.ts';
import { encode, feedOf, HEADLINES, SAMPLES } from '../builders/hostile/charsets.ts';

it.each(SAMPLES)('%s is read when HTTP says so', (encoding, title) => {
  expect(decodeBody(encode(feedOf(title), encoding), `text/xml; charset=${encoding}`)).toContain(title);
});

it.each(SAMPLES)('%s is read when the document says so', (encoding, title) => {
  expect(decodeBody(encode(feedOf(title, encoding), encoding))).toContain(title);
});

it('at least three quarters are read when nobody says so', () => {
  const right = SAMPLES.filter(([encoding, title]) => decodeBody(encode(feedOf(title), encoding)).includes(title));
  expect(right.length).toBeGreaterThanOrEqual(SAMPLES.length * 0.75);
});

it.each(HEADLINES)('%s is told by a few letters: %s', (encoding, title) => {
  expect(decodeBody(encode(feedOf(title), encoding))).toContain(title);
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const title = 'Ærø ferry – back in service';

it.each([
  ['UTF-8 that HTTP calls Latin-1', utf8(feedOf(title)), 'text/xml; charset=iso-8859-1'],
  ['UTF-8 that the document calls Latin-1', utf8(feedOf(title, 'iso-8859-1')), undefined],
  ['UTF-8 that HTTP calls ASCII', utf8(feedOf(title)), 'text/xml; charset=us-ascii'],
  ['UTF-8 with a mark, called Shift_JIS', utf8(`\ufeff${feedOf(title)}`), 'text/xml; charset=shift_jis'],
  ['UTF-16 little endian with a mark', utf16(feedOf(title), false, true), undefined],
  ['UTF-16 big endian with a mark', utf16(feedOf(title), true, true), undefined],
  ['UTF-16 little endian without a mark', utf16(feedOf(title), false, false), 'text/xml'],
  ['UTF-16 big endian without a mark', utf16(feedOf(title), true, false), 'text/xml; charset=utf-8'],
  [
    'Latin-1 that HTTP calls UTF-8 and the document by its name',
    encode(feedOf(title, 'windows-1252'), 'windows-1252'),
    'text/xml; charset=utf-8',
  ],
  ['a quoted label', encode(feedOf(title), 'windows-1252'), 'text/xml; charset="windows-1252"'],
  ['a label of old', encode(feedOf(title), 'windows-1252'), 'text/xml; charset=win-1252'],
  ['a label nobody knows', encode(feedOf(title), 'windows-1252'), 'text/xml; charset=klingon'],
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
    utf8(feedOf('Føroyar – ein sjógv við ø og ð og á og í, tíðindi úr Havn')),
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
