import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/ops/log.ts';
import { scrub } from '../../src/ops/scrub.ts';

const TOKEN = `${'M'.repeat(26)}.Gabcde.${'x'.repeat(38)}`;

describe('scrub', () => {
  it.each([
    ['a webhook', 'POST https://discord.com/api/v10/webhooks/123/abc-DEF_9 failed', 'abc-DEF_9'],
    ['an interaction', '/interactions/123/aW50ZXJhY3Rpb24/callback', 'aW50ZXJhY3Rpb24'],
    ['a password', 'connect postgres://news:hunter2@db.example/news', 'hunter2'],
    ['a feed key', 'GET https://feeds.example/rss?key=s3cret&x=1', 's3cret'],
    ['a bot token', `login with ${TOKEN}`, TOKEN],
    ['an authorization header', 'authorization: Bot abcdefghijkl', 'abcdefghijkl'],
    ['a model key', 'Incorrect API key provided: sk-proj-abcdef123456', 'abcdef123456'],
  ])('takes out %s', (_, text, secret) => {
    expect(scrub(text)).not.toContain(secret);
    expect(scrub(text)).toContain('***');
  });

  it('leaves ordinary words alone', () => {
    const text = 'edition sent to 42 channels at 08:00 (https://example.com/news/rain)';
    expect(scrub(text)).toBe(text);
  });
});

it('a Discord error is logged without its body, address and token', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  const error = new DiscordAPIError(
    { code: 50_001, message: 'Missing Access' },
    50_001,
    403,
    'POST',
    'https://discord.com/api/v10/webhooks/1/SECRET-PATH',
    { body: { content: 'SECRET-BODY' }, files: undefined },
  );
  log.error('delivery failed', error, { editionId: 'e1' });
  expect(JSON.parse(lines[0]!)).toMatchObject({
    msg: 'delivery failed',
    editionId: 'e1',
    error: { code: 50_001, status: 403 },
  });
  expect(lines.join()).not.toMatch(/SECRET/);
});
