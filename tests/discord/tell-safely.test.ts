import { expect, it } from 'vitest';
import { tellSafely } from '../../src/discord/tell-safely.ts';
import { keep } from '../../src/texts/errors/error-texts.ts';

it.each([
  {
    name: 'our own words with their markup and channels',
    kept: keep(['lacks', '<#7>', ['view']]),
    told: 'In <#7> the bot lacks **View Channel** (without it the bot does not see the channel). Mend it under the channel’s settings → Permissions → the bot’s role.',
  },
  {
    name: 'what is put into them without markup',
    kept: keep(['discordRefused', '**@everyone** <@1>']),
    told: 'Discord refused it: \\*\\*\\@everyone\\*\\* \\<\\@1\\>.',
  },
  { name: 'words of older versions without markup', kept: 'It *failed*.', told: 'It \\*failed\\*.' },
  { name: 'what is no text of ours', kept: '["toString"]', told: '\\["toString"\\]' },
])('tells $name', ({ kept, told }) => expect(tellSafely(kept, 'en')).toBe(told));

it('words a kept reason in the language it is read in', () => {
  expect(tellSafely(keep(['wasDown']), 'de')).toMatch(/^Der Bot lief/);
});
