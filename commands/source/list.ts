import { MessageFlags } from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { joinWithin } from '../../src/discord/join-within.ts';
import { safeLink } from '../../src/discord/safe-link.ts';
import { safeText } from '../../src/discord/safe-text.ts';
import { type Followed, listFollowed } from '../../src/storage/follows.ts';
import { tell } from '../../src/texts/errors/error-texts.ts';
import { indexPageTexts } from '../../src/texts/index-page/index-page-texts.ts';
import type { Language } from '../../src/texts/languages.ts';
import { sourceTexts } from '../../src/texts/source/source-texts.ts';
import type { CommandDeps } from '../deps.ts';

export async function list(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const followed = await listFollowed(db, interaction.guildId);
  await interaction.editReply({
    content:
      followed.length === 0
        ? sourceTexts[language].none
        : joinWithin(
            followed.map((each) => describeSource(each, language)),
            language,
          ),
    flags: MessageFlags.SuppressEmbeds,
  });
}

export function describeSource({ source, follow }: Followed, language: Language): string {
  const texts = sourceTexts[language];
  const terms = [
    ...(source.kind === 'page' ? [indexPageTexts[language].kind] : []),
    ...(follow.group ? [safeText(follow.group, 40)] : []),
    ...(follow.weight === 1 ? [] : [texts.weight(new Intl.NumberFormat(language).format(follow.weight))]),
    ...(follow.use === 'show' ? [] : [follow.use === 'hide' ? texts.hidden : texts.neverUsed]),
    source.lastOkAtMs ? texts.read(`<t:${Math.floor(source.lastOkAtMs / 1_000)}:R>`) : texts.notRead,
  ];
  const trouble =
    source.lastError && source.health !== 'healthy' ? `\n-# ${safeText(tell(source.lastError, language), 300)}` : '';
  const name = safeLink(source.title, source.siteUrl ?? source.url);
  return `${[`${texts.health[source.health]} ${name}`, ...terms].join(' · ')}${trouble}`;
}
