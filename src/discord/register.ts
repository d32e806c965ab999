import { createHash } from 'node:crypto';
import { type REST, type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord.js';

/**
 * Tells Discord the commands, all in one request that replaces what was there.
 * @param known hash of what was registered last; the same list is not sent again, as Discord counts creations per day
 * @returns the hash of what is registered now
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  known: string | undefined,
): Promise<string> {
  const hash = createHash('sha256')
    .update(`${applicationId}${JSON.stringify(commands)}`)
    .digest('hex');
  if (hash !== known) await rest.put(Routes.applicationCommands(applicationId), { body: commands });
  return hash;
}
