import { guessEncoding } from './guess-encoding.ts';

/** How far into a body a declaration is looked for. */
const PROLOG_BYTES = 2_048;
/** Above this share of damaged characters a body is not the UTF-8 it says it is. */
const MAX_DAMAGE = 0.2;
/** Bytes from the first above ASCII on by which undeclared ones are judged: 10 MiB of them would take minutes. */
const SAMPLE_BYTES = 16_384;
/** Names that publishers use and the decoder does not know. */
const ALIASES: Record<string, string> = {
  cp932: 'shift_jis',
  'windows-31j': 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  utf8mb4: 'utf-8',
  'utf-8-bom': 'utf-8',
  unicode: 'utf-16le',
};
/** Declared by default and never meant: a body of plain ASCII is UTF-8, and any other is not ASCII. */
const NOT_MEANT = new Set(['us-ascii', 'ascii', 'ansi_x3.4-1968', 'utf-7']);

/**
 * Bytes to text, by the marks that deceive least: byte order mark, zero bytes of UTF-16, valid UTF-8, what HTTP says,
 * what the document says, what the bytes look like.
 */
export function decodeBody(body: Uint8Array, contentType?: string): string {
  const marked = byMark(body);
  if (marked) return decode(body, marked);
  const declared = [charsetOf(contentType), ...charsetsIn(body)].flatMap((label) => known(label) ?? []);
  // All of ISO-2022-JP is ASCII, and so valid UTF-8.
  if (declared.includes('iso-2022-jp') && body.includes(0x1b)) return decode(body, 'iso-2022-jp');
  const utf8 = strictly(body, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const start = body.findIndex((byte) => byte > 0x7f);
  const sample = body.subarray(start, start + SAMPLE_BYTES);
  const isUtf8 = isDamagedUtf8(sample);
  const meant = declared.find((encoding) => encoding !== 'utf-8' || isUtf8);
  return decode(body, meant ?? (isUtf8 ? 'utf-8' : guessEncoding(sample)));
}

function byMark(body: Uint8Array): string | undefined {
  const [a, b, c, d] = body;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0 && b !== 0 && c === 0) return 'utf-16be';
  return a !== 0 && b === 0 && d === 0 ? 'utf-16le' : undefined;
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1];
}

/** The XML declaration, and for pages the `<meta>` tag. */
function charsetsIn(body: Uint8Array): (string | undefined)[] {
  const head = decode(body.subarray(0, PROLOG_BYTES), 'windows-1252');
  return [
    /<\?xml[^>]*?\bencoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1],
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1],
  ];
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const name = label
    .toLowerCase()
    .replace(/^(?:win|cp-?)(?=-?125\d$)/, 'windows-')
    .replace('--', '-');
  if (NOT_MEANT.has(name)) return undefined;
  try {
    return new TextDecoder(ALIASES[name] ?? name).encoding;
  } catch {
    return undefined;
  }
}

function decode(body: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(body);
}

/** @param cut the last character may be cut in half */
function strictly(body: Uint8Array, encoding: string, cut = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(body, { stream: cut });
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken characters, as summaries cut by bytes have them. */
function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = decode(sample, 'utf-8');
  const broken = text.split('\ufffd').length - 1;
  const foreign = text.replace(/[\x00-\x7f]/g, '').length;
  return broken <= foreign * MAX_DAMAGE;
}
