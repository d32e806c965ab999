import { InteractionContextType } from 'discord.js';
import type { Command } from '../src/discord/command.ts';
import { FOLLOW_TOPIC, STOP } from '../src/discord/component-ids.ts';
import { named } from '../src/discord/named.ts';
import { topicsTexts } from '../src/texts/topics/topics-texts.ts';
import type { CommandDeps } from './deps.ts';
import { showAnew, showOwn } from './topics/show-topics.ts';
import { stopFrom } from './topics/stop.ts';
import { takeChoice } from './topics/take-choice.ts';

/** A member's own: which topics of this server's news they get, by direct message or by a role that is pinged. */
export const topics: Command<CommandDeps> = {
  data: {
    ...named(topicsTexts, 'topics'),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  },
  run: showAnew,
  privately: { run: showOwn },
  components: {
    [FOLLOW_TOPIC]: { managersOnly: false, run: (interaction, _edition, deps) => showAnew(interaction, deps) },
    [STOP]: { managersOnly: false, run: stopFrom, privately: stopFrom },
    topics: { managersOnly: false, run: takeChoice },
  },
};
