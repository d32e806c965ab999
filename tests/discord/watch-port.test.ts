import { expect, it } from 'vitest';
import type { DiscordPort } from '../../src/discord/post-message.ts';
import { watchPort } from '../../src/discord/watch-port.ts';

type Answer = Awaited<ReturnType<DiscordPort['post' | 'find']>>;

function watched(answer: Answer) {
  const heard: string[] = [];
  const port = { post: async () => answer, find: async () => answer } as unknown as DiscordPort;
  const watch = { onLook: (outcome: string) => heard.push(outcome), onRepeat: () => heard.push('held back') };
  return { port: watchPort(port, watch), heard };
}
const refused = (code: number): Answer => ({ kind: 'refused', status: 400, code, words: 'w' });
const DELIVERY = { channelId: 'c', way: 'message', body: '{}', mark: 'm' } as const;

it.each<[string, Answer, string[]]>([
  ['found', { kind: 'found', messageId: '1' }, ['found', 'held back']],
  ['absent', { kind: 'absent' }, ['absent']],
  ['not to be seen', refused(50_001), ['refused']],
])('a look whose message is %s', async (_, answer, told) => {
  const { port, heard } = watched(answer);
  expect(await port.find(DELIVERY, 0)).toBe(answer);
  expect(heard).toEqual(told);
});

it.each<[string, Answer, string[]]>([
  ['taken', { kind: 'sent', messageId: '1' }, []],
  ['known by its nonce and deleted since', refused(10_008), ['held back']],
  ['refused', refused(50_013), []],
])('a message that is %s', async (_, answer, told) => {
  const { port, heard } = watched(answer);
  expect(await port.post(DELIVERY)).toBe(answer);
  expect(heard).toEqual(told);
});
