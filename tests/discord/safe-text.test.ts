import { describe, expect, it } from 'vitest';
import { safeText } from '../../src/discord/safe-text.ts';
import { random, SEEDS } from '../builders/random.ts';
import { liveNodes } from './live-nodes.ts';

const ZALGO = `z${'\u0301\u0316\u0334'.repeat(30)}`;

/** Each is alive as it stands, or deceives the eye. */
const ATTACKS = [
  '**bold**',
  '__underlined__',
  '*slanted*',
  '_slanted_',
  '***both***',
  '~~struck~~',
  '||spoiler||',
  '`code`',
  '``code``',
  '```\ncode\n```',
  '```js\nalert()\n```',
  '> quoted',
  '>>> all quoted',
  '# heading',
  '## heading',
  '### heading',
  '-# small',
  '- item',
  '+ item',
  '* item',
  '1. item',
  '12) item',
  '[bank](https://evil.example)',
  '[bank](<https://evil.example>)',
  '[bank](https://evil.example "title")',
  '[![picture](https://evil.example/p.png)](https://evil.example)',
  '![picture](https://evil.example/p.png)',
  '[outer [inner](https://evil.example)](https://evil.example)',
  'https://evil.example',
  'HTTPS://EVIL.EXAMPLE',
  'xhttps://evil.example',
  '<https://evil.example>',
  'http://user:pass@evil.example/',
  'steam://run/1',
  'discord.gg/abcdef',
  'https://discord.gg/abcdef',
  'discord.com/invite/abcdef',
  'discordapp.com/invite/abcdef',
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '<:smile:123456789012345678>',
  '<a:smile:123456789012345678>',
  '</digest now:123456789012345678>',
  '<t:1700000000:R>',
  '<t:1700000000>',
  '<id:customize>',
  '<id:browse>',
  '<sound:1:2>',
  'line\n# heading on the next',
  'line\r\n> quote on the next',
  'line\u2028# separator',
  'line\u0085- next line',
  '\\*\\*escaped before\\*\\*',
  '\\\\**twice escaped**',
  '*\u200b*joined*\u200b*',
  '\u202egnp.exe',
  '\u2066hidden\u2069',
  'in\u00advis\u2060ible',
  '\u{e0041}\u{e0042}tagged',
  '\u3164\u2800\uffa0',
  '\ud800lone surrogate',
  '\u0000null \u001b[31mred',
  ZALGO,
  '\ufeff# heading after a mark',
  '   # heading after spaces',
  '<@123',
  '**open',
  '](https://evil.example)',
];

describe('safe text', () => {
  it('is tried with attacks most of which are live as they stand', () => {
    expect(ATTACKS.length).toBeGreaterThanOrEqual(56);
    expect(ATTACKS.filter((attack) => liveNodes(attack).length > 0).length).toBeGreaterThanOrEqual(38);
  });

  it.each(ATTACKS)('of %j is letters only', (attack) => {
    const safe = safeText(attack);
    expect(liveNodes(safe)).toEqual([]);
    expect(safe).not.toMatch(/[\n\r\u2028\u2029\u0000-\u001f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u);
    expect(safe).not.toMatch(/\p{M}{4}/u);
    expect(safe).not.toMatch(/(?:^|\s)https?:\/\/|discord(app)?\.(gg|com)/i);
    expect(safe).not.toMatch(/^(?:[-+*#>] |-#|\d+[.)])/);
    expect(safe.isWellFormed()).toBe(true);
  });

  it.each([
    ['Council keeps ferry', 'Council keeps ferry'],
    ['Prices up 3.5 % – “worst in years”', 'Prices up 3.5 % – “worst in years”'],
    ['A (short) note, at 10:30:45', 'A (short) note, at 10:30:45'],
    ['C# and F_G', 'C\\# and F\\_G'],
    ['  two\n lines ', 'two lines'],
    ['2026. The year', '2026\\. The year'],
    ['نتایج انتخابات', 'نتایج انتخابات'],
    ['می‌خواهم', 'می‌خواهم'],
    ['👩‍👩‍👧 ❤️', '👩‍👩‍👧 ❤️'],
    ['e\u0301', 'é'],
    ['', ''],
  ])('keeps what is harmless: %j', (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['ab cdefg', 4, 'ab…'],
    ['ab😀cd', 4, 'ab…'],
    ['ab😀cd', 5, 'ab😀…'],
    ['👩‍👩‍👧👩‍👩‍👧', 12, '👩‍👩‍👧…'],
    ['***', 4, '\\*…'],
    ['***', 6, '\\*\\*\\*'],
    ['🇩🇪🇫🇷', 7, '🇩🇪…'],
  ])('of %j in %i units is cut between whole characters', (text, maxLength, safe) => {
    expect(safeText(text, maxLength)).toBe(safe);
  });

  it('leaves nothing live in 20,000 strings of fragments', () => {
    const fragments = [
      ...ATTACKS,
      ...'*_~|`>#-+@<>[]()!:/\\.1 \n'.split(''),
      'https',
      '://',
      'a.example',
      'word',
      '😀',
      'نص',
    ];
    const { pick, integer } = random(SEEDS[0]!);
    const live: string[] = [];
    for (let round = 0; round < 20_000; round += 1) {
      const text = Array.from({ length: integer(1, 8) }, () => pick(fragments)).join(pick(['', '', ' ']));
      const maxLength = pick([Number.POSITIVE_INFINITY, integer(1, 60)]);
      const safe = safeText(text, maxLength);
      if (liveNodes(safe).length > 0) live.push(JSON.stringify(text));
      if (safe.length > maxLength || !safe.isWellFormed()) live.push(`length of ${JSON.stringify(text)}`);
    }
    expect(live).toEqual([]);
  });
});
