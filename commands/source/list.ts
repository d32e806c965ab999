import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import type { SourceHealth } from '../../src/model.ts';
import { type Followed, listFollowed } from '../../src/storage/follows.ts';
import { tell } from '../../src/texts/errors/error-texts.ts';
import { indexPageTexts } from '../../src/texts/index-page/index-page-texts.ts';
import type { Language } from '../../src/texts/languages.ts';
import type { CommandDeps } from '../deps.ts';
import { joinWithin } from '../join-within.ts';

/** A word and a sign each, so that nothing hangs on colour. */
export const HEALTH: Record<SourceHealth, string> = {
  healthy: '✅ healthy',
  degraded: '🟡 degraded',
  failing: '🔴 failing',
  paused: '⏸ paused',
};

const USES = { show: '', hide: 'hidden', never: 'never used' };

export async function list(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const followed = await listFollowed(db, interaction.guildId);
  await interaction.editReply({
    content:
      followed.length === 0
        ? 'This server follows no sources yet. Add one with `/source add`; the address of a news site will do.'
        : joinWithin(
            followed.map((each) => describeSource(each, language)),
            language,
          ),
    flags: MessageFlags.SuppressEmbeds,
  });
}

export function describeSource({ source, follow }: Followed, language: Language): string {
  const terms = [
    ...(source.kind === 'page' ? [indexPageTexts[language].kind] : []),
    ...(follow.group ? [safeText(follow.group, 40)] : []),
    ...(follow.weight === 1 ? [] : [`weight ${follow.weight}`]),
    ...(follow.use === 'show' ? [] : [USES[follow.use]]),
  ];
  const group = terms.map((term) => ` · ${term}`).join('');
  const read = source.lastOkAtMs ? ` · read <t:${Math.floor(source.lastOkAtMs / 1000)}:R>` : ' · not read yet';
  const trouble =
    source.lastError && source.health !== 'healthy' ? `\n-# ${safeText(tell(source.lastError, language), 300)}` : '';
  return `${HEALTH[source.health]} ${safeLink(source.title, source.siteUrl ?? source.url)}${group}${read}${trouble}`;
}
