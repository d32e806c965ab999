import { createLookingRest, inspectBot, inspectChannel } from '../../discord/inspect-bot.ts';
import { readRefusal } from '../../discord/read-answer.ts';
import type { Subscription } from '../../model.ts';
import { type Check, type Finding, fault, ok, warning } from '../../ops/doctor.ts';

/** Discord says its time to the second, and the way there takes some, too. */
const MAX_SKEW_MS = 5_000;
const FEW_SESSIONS = 50;

export interface DiscordOptions {
  apiUrl: string;
  token: string;
  subscriptions: readonly Subscription[];
  now(): number;
}

export function checkDiscord({ apiUrl, token, subscriptions, now }: DiscordOptions): Check {
  return {
    subject: 'discord',
    async look() {
      const rest = createLookingRest({ apiUrl, token });
      try {
        const { id, name, privileged, sessionsLeft, clockSkewMs = 0 } = await inspectBot(rest, now);
        const found = [ok(`The token is ${name}’s.`)];
        if (privileged.length === 0) found.push(ok('No privileged intent is on, and none is needed.'));
        else {
          const names = new Intl.ListFormat('en').format(privileged);
          found.push(warning(`${names} intent is on and not needed. Switch it off in the Developer Portal → Bot.`));
        }
        if (sessionsLeft < FEW_SESSIONS) {
          found.push(warning(`Only ${sessionsLeft} logins are left today. Find out why the bot starts so often.`));
        }
        if (Math.abs(clockSkewMs) > MAX_SKEW_MS) {
          const seconds = Math.round(clockSkewMs / 1_000);
          found.push(fault(`This machine’s clock and Discord’s differ by ${seconds} s. Set it, or switch NTP on.`));
        }
        for (const subscription of subscriptions) found.push(await checkChannel(subscription, id));
        return found;
      } catch (error) {
        return [explain(error)];
      }

      async function checkChannel({ name, channelId, look }: Subscription, selfId: string): Promise<Finding> {
        try {
          const wish = { thread: look.overflow === 'thread' };
          const { channelName, vital, minor } = await inspectChannel(rest, selfId, channelId, wish);
          const place = `“${name}” in #${channelName}`;
          if (vital.length + minor.length === 0) return ok(`${place}: the bot has what it needs.`);
          const lacks = new Intl.ListFormat('en').format([...vital, ...minor]);
          const words = `${place}: the bot lacks ${lacks}. Allow it in the channel’s settings → Permissions.`;
          return vital.length > 0 ? fault(words) : warning(words);
        } catch (error) {
          const refusal = readRefusal(error);
          if (refusal.kind !== 'refused') return explain(error);
          return fault(
            `“${name}”: its channel ${channelId} is gone, or the bot does not see it. Choose another with /subscription edit.`,
          );
        }
      }
    },
  };
}

function explain(error: unknown): Finding {
  const { kind, words } = readRefusal(error);
  return kind === 'unauthorized'
    ? fault('Discord refuses the token. Copy it again (Developer Portal → Bot → Reset Token) and set DISCORD_TOKEN.')
    : fault(
        `Discord does not answer as it should: ${words} Look at the network, DISCORD_API_URL and discordstatus.com.`,
      );
}
