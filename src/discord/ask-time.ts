import { type REST, RESTEvents, Routes } from 'discord.js';

/**
 * Discord's time, to the second, from what its answers say; refusals say it too.
 * @returns nothing if the answer names none, as a proxy between may leave it out
 * @throws what discord.js throws when there is no answer
 */
export async function askTime(rest: REST): Promise<number | undefined> {
  let theirsMs: number | undefined;
  let isAnswered = false;
  const read = (_: unknown, { headers }: { headers: { get(name: string): string | null } }) => {
    isAnswered = true;
    const named = Date.parse(headers.get('date') ?? '');
    if (!Number.isNaN(named)) theirsMs = named;
  };
  rest.on(RESTEvents.Response, read);
  try {
    // Needs no token, which discord.js forgets after a 401.
    await rest.get(Routes.gateway(), { auth: false });
  } catch (error) {
    if (!isAnswered) throw error;
  } finally {
    rest.off(RESTEvents.Response, read);
  }
  return theirsMs;
}
