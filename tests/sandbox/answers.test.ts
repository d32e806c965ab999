import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Sandbox, startSandbox, UNLIMITED } from '../../sandbox/start-sandbox.ts';
import { ask } from '../builders/ask-sandbox.ts';
import { judge } from '../builders/discord-spec.ts';

let sandbox: Sandbox;
let place: { news: string; stories: string; bulletin: string; app: string; guild: string };

beforeAll(async () => {
  sandbox = await startSandbox({ limits: UNLIMITED });
  const { news, stories, bulletin } = sandbox.channels;
  place = { news: news!, stories: stories!, bulletin: bulletin!, app: sandbox.applicationId, guild: sandbox.guildId };
});
afterAll(() => sandbox.close());

const everything = {
  flags: 32_768,
  components: [
    {
      type: 17,
      accent_color: 0x336699,
      components: [
        { type: 10, content: '## Harbour bridge opens <@1100000000000000003>' },
        {
          type: 9,
          components: [{ type: 10, content: 'a' }],
          accessory: { type: 11, media: { url: 'https://news.example/a.png' } },
        },
        { type: 12, items: [{ media: { url: 'https://news.example/b.png' }, description: 'a bridge' }] },
        { type: 14, spacing: 2 },
        {
          type: 1,
          components: [
            { type: 2, style: 1, label: 'More', custom_id: 'more' },
            { type: 2, style: 5, label: 'Read', url: 'https://news.example/' },
          ],
        },
        { type: 1, components: [{ type: 3, custom_id: 'pick', options: [{ label: 'A', value: 'a' }] }] },
        { type: 1, components: [{ type: 8, custom_id: 'where', channel_types: [0] }] },
      ],
    },
  ],
};

const cases: [string, string, () => Promise<{ body: unknown }>][] = [
  ['the gateway', 'GatewayBotResponseSchema', () => ask(sandbox, 'GET', '/gateway/bot')],
  ['the bot', 'UserPIIResponseSchema', () => ask(sandbox, 'GET', '/users/@me')],
  ['the application', 'PrivateApplicationResponseSchema', () => ask(sandbox, 'GET', '/applications/@me')],
  ['a guild', 'GuildWithCountsResponseSchema', () => ask(sandbox, 'GET', `/guilds/${place.guild}?with_counts=true`)],
  ['a member', 'GuildMemberResponseSchema', () => ask(sandbox, 'GET', `/guilds/${place.guild}/members/${place.app}`)],
  ['a text channel', 'GuildChannelResponseSchema', () => ask(sandbox, 'GET', `/channels/${place.news}`)],
  ['a forum', 'GuildChannelResponseSchema', () => ask(sandbox, 'GET', `/channels/${place.stories}`)],
  [
    'a direct channel',
    'PrivateChannelResponseSchema',
    () => ask(sandbox, 'POST', '/users/@me/channels', { recipient_id: sandbox.userIds.member }),
  ],
  [
    'a text message',
    'MessageResponseSchema',
    () => ask(sandbox, 'POST', `/channels/${place.news}/messages`, { content: 'hello', nonce: 'n-1' }),
  ],
  [
    'an embed',
    'MessageResponseSchema',
    () =>
      ask(sandbox, 'POST', `/channels/${place.news}/messages`, {
        embeds: [{ title: 'a', fields: [{ name: 'b', value: 'c' }], footer: { text: 'd' } }],
      }),
  ],
  ['components', 'MessageResponseSchema', () => ask(sandbox, 'POST', `/channels/${place.news}/messages`, everything)],
  [
    'a thread',
    'ThreadResponseSchema',
    () => ask(sandbox, 'POST', `/channels/${place.news}/threads`, { name: 'talk', type: 11 }),
  ],
  [
    'a forum post',
    'CreatedThreadResponseSchema',
    () => ask(sandbox, 'POST', `/channels/${place.stories}/threads`, { name: 'post', message: { content: 'first' } }),
  ],
  [
    'a webhook',
    'GuildIncomingWebhookResponseSchema',
    () => ask(sandbox, 'POST', `/channels/${place.news}/webhooks`, { name: 'Desk' }),
  ],
  [
    'a command',
    'ApplicationCommandResponseSchema',
    () =>
      ask(sandbox, 'POST', `/applications/${place.app}/commands`, {
        name: 'digest',
        description: 'Post the digest',
        options: [
          {
            type: 1,
            name: 'now',
            description: 'At once',
            options: [{ type: 3, name: 'topic', description: 'About', autocomplete: true }],
          },
        ],
      }),
  ],
];

it.each(cases)('%s is answered in the shape of Discord’s own description', async (_, schema, request) => {
  const { body } = await request();
  expect(judge(schema, body)).toEqual([]);
});
