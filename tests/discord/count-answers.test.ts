import { REST } from 'discord.js';
import { expect, it } from 'vitest';
import { startSandbox } from '../../sandbox/start-sandbox.ts';
import { countAnswers } from '../../src/discord/count-answers.ts';

it('every answer of Discord is counted by its status', async () => {
  const sandbox = await startSandbox();
  const statuses: number[] = [];
  const rest = new REST({ api: `${sandbox.url}/api`, retries: 0 }).setToken(sandbox.token);
  countAnswers(rest, { countAnswer: (status) => statuses.push(status) });
  await rest.get('/users/@me');
  await expect(rest.get('/channels/1')).rejects.toThrow();
  await sandbox.close();
  expect(statuses).toEqual([200, 404]);
});
