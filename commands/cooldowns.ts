import { createHash } from 'node:crypto';
import type { BaseInteraction } from 'discord.js';
import { AppError } from '../src/errors.ts';
import type { Language } from '../src/texts/languages.ts';
import { limitsTexts } from '../src/texts/limits/limits-texts.ts';
import type { CommandDeps } from './deps.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

interface Rule {
  times: number;
  perMs: number;
}

/** How often a person, and all people of a server together, may ask for what costs work. */
export const COOLDOWNS = {
  digest: { member: { times: 10, perMs: 10 * MINUTE_MS }, server: { times: 60, perMs: 10 * MINUTE_MS } },
  test: { member: { times: 10, perMs: 10 * MINUTE_MS }, server: { times: 30, perMs: 10 * MINUTE_MS } },
  suggest: { member: { times: 3, perMs: 24 * HOUR_MS }, server: { times: 30, perMs: 24 * HOUR_MS } },
  report: { member: { times: 5, perMs: HOUR_MS }, server: { times: 30, perMs: HOUR_MS } },
  topics: { member: { times: 20, perMs: 10 * MINUTE_MS }, server: { times: 200, perMs: 10 * MINUTE_MS } },
} satisfies Record<string, Record<'member' | 'server', Rule>>;

export type Limited = keyof typeof COOLDOWNS;

/** Those that ask at the same moment take their turns one after the other. */
const turns = new Map<string, Promise<void>>();

/**
 * Counts one more use, of the person and of the server.
 * @throws AppError `limit_reached`, which says when it is free again; then nothing is counted
 */
export async function takeTurn(
  what: Limited,
  { user, guildId }: Pick<BaseInteraction, 'user' | 'guildId'>,
  deps: Pick<CommandDeps, 'cache' | 'now' | 'language'>,
): Promise<void> {
  const { member, server } = COOLDOWNS[what];
  const texts = limitsTexts[deps.language];
  await inTurn(`${what} ${guildId ?? user.id}`, async () => {
    const keys = [
      { key: `cooldown:${what}:member:${unnamed(user.id)}`, rule: member, words: texts.tooOften },
      ...(guildId ? [{ key: `cooldown:${what}:server:${guildId}`, rule: server, words: texts.tooOftenHere }] : []),
    ];
    const nowMs = deps.now();
    const uses = await Promise.all(
      keys.map(async (each) => ({ ...each, recent: await recentUses(each, nowMs, deps) })),
    );
    for (const { rule, recent, words } of uses) {
      if (recent.length < rule.times) continue;
      const freeAtMs = recent.at(-rule.times)! + rule.perMs;
      const at = `<t:${Math.ceil(freeAtMs / 1_000)}:R>`;
      throw new AppError('limit_reached', words(String(rule.times), spanIn(deps.language, rule.perMs), at));
    }
    for (const { key, rule, recent } of uses) await deps.cache.set(key, [...recent, nowMs], rule.perMs);
  });
}

/** Tells one person from another without naming them: who is forgotten has no new turns by that. */
function unnamed(userId: string): string {
  return createHash('sha256').update(userId).digest('base64url').slice(0, 16);
}

/** A span in words: `10 minutes`, `24 hours`. */
export function spanIn(language: Language, ms: number): string {
  const [unit, unitMs] = ms < HOUR_MS ? ['minute', MINUTE_MS] : ['hour', HOUR_MS];
  return new Intl.NumberFormat(language, { style: 'unit', unit: String(unit), unitDisplay: 'long' }).format(
    ms / Number(unitMs),
  );
}

async function recentUses(
  { key, rule }: { key: string; rule: Rule },
  nowMs: number,
  { cache }: Pick<CommandDeps, 'cache'>,
) {
  const uses = (await cache.get<number[]>(key)) ?? [];
  return uses.filter((atMs) => atMs > nowMs - rule.perMs);
}

async function inTurn(key: string, work: () => Promise<void>): Promise<void> {
  const turn = (turns.get(key) ?? Promise.resolve()).then(work);
  const settled = turn.catch(() => undefined);
  turns.set(key, settled);
  await turn.finally(() => {
    if (turns.get(key) === settled) turns.delete(key);
  });
}
