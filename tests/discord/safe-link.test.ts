import { describe, expect, it } from 'vitest';
import { safeAddress, safeLink } from '../../src/discord/safe-link.ts';
import { random, SEEDS } from '../builders/random.ts';
import { onlyLink } from './live-nodes.ts';

describe('an address', () => {
  it.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
    ['http://news.example', 'http://news.example/'],
    ['https://news.example/a(b)<c>"d e', 'https://news.example/a%28b%29%3Cc%3E%22d%20e'],
    ['https://news.example/_a_*b*~c~|d|', 'https://news.example/_a_%2Ab%2A~c~%7Cd%7C'],
    ['https://пример.example/', 'https://xn--e1afmkfd.example/'],
    [`https://news.example/${'a'.repeat(491)}`, `https://news.example/${'a'.repeat(491)}`],
  ])('%j may be shown as %j', (address, shown) => {
    expect(safeAddress(address)).toBe(shown);
  });

  it.each([
    undefined,
    '',
    'news.example/a',
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://news.example/',
    'discord://-/invite',
    'https://bank.example@evil.example/',
    'https://user:pass@evil.example/',
    'https://discord.gg/abc',
    'https://DISCORD.GG/abc',
    'https://discord.com/invite/abc',
    'https://ptb.discord.com/invite/abc',
    'https://discordapp.com/invite/abc',
    `https://news.example/${'a'.repeat(492)}`,
  ])('%j may not', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });
});

describe('a link', () => {
  it.each([
    ['The Herald', 'https://www.herald.example/a', '[The Herald (herald.example)](https://www.herald.example/a)'],
    ['herald.example', 'https://herald.example/a', '[herald.example](https://herald.example/a)'],
    ['Your Bank', 'https://evil.example/', '[Your Bank (evil.example)](https://evil.example/)'],
    ['', 'https://herald.example/', '[herald.example](https://herald.example/)'],
    ['A [b] c', 'https://herald.example/', '[A (b) c (herald.example)](https://herald.example/)'],
    ['*Star*', 'javascript:alert(1)', '\\*Star\\*'],
  ])('%j to %j shows where it leads', (label, address, link) => {
    expect(safeLink(label, address)).toBe(link);
  });

  it('stays one link to its address, whatever its label and path hold', () => {
    const { pick, integer } = random(SEEDS[1]!);
    const signs = [
      ...'[]()<>*_~|`\\#@!: \n"\'',
      'a',
      'é',
      '😀',
      '](https://evil.example)',
      'https://evil.example',
      '**',
    ];
    for (let round = 0; round < 5_000; round += 1) {
      const label = Array.from({ length: integer(0, 12) }, () => pick(signs)).join('');
      const path = Array.from({ length: integer(0, 12) }, () => pick(signs)).join('');
      const address = new URL(`https://good.example/x${encodeURI(path.toWellFormed())}`).href;
      expect(onlyLink(safeLink(label, address)), label).toBe(safeAddress(address));
    }
  });
});
