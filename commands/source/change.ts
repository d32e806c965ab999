import {
  type APIApplicationCommandBasicOption,
  MessageFlags,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { localized, named } from '../../src/discord/named.ts';
import type { Follow } from '../../src/model.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { changeFollow, findFollowed } from '../../src/storage/follows.ts';
import { sourceTexts } from '../../src/texts/source/source-texts.ts';
import type { CommandDeps } from '../deps.ts';
import { isNone } from '../is-none.ts';
import { readSource } from './choose-source.ts';
import { describeSource } from './list.ts';

/** How much a source can count, where 1 is usual. */
export const MAX_WEIGHT = 3;

const USES = ['show', 'hide', 'never'] as const satisfies Follow['use'][];

export const FOLLOW_OPTIONS: APIApplicationCommandBasicOption[] = [
  { type: Option.String, ...named(sourceTexts, 'regroup'), max_length: 40 },
  { type: Option.Number, ...named(sourceTexts, 'weight'), min_value: 0, max_value: MAX_WEIGHT },
  {
    type: Option.String,
    ...named(sourceTexts, 'use'),
    choices: USES.map((value) => ({
      name: sourceTexts.en.uses[value],
      name_localizations: localized((language) => sourceTexts[language].uses[value]),
      value,
    })),
  },
];

/** The terms on which this server follows a source. */
export async function change(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user, options } = interaction;
  const texts = sourceTexts[language];
  const source = await readSource(db, guildId, options.getString('source', true));
  const group = options.getString('group')?.trim();
  const weight = options.getNumber('weight');
  const use = options.getString('use');
  const terms = {
    ...(group !== undefined && { group: isNone(group) ? '' : group }),
    ...(weight !== null && { weight }),
    ...(use !== null && { use: use as Follow['use'] }),
  };
  const names = Object.keys(terms);
  if (names.length > 0) {
    await changeFollow(db, guildId, source.id, terms);
    const detail = `${source.title}: ${names.join(', ')}`;
    await recordAudit(db, { guildId, userId: user.id, action: 'source change', detail, atMs: now() });
  }
  const followed = await findFollowed(db, guildId, source.id);
  await interaction.editReply({
    content: `${names.length > 0 ? texts.changed : texts.unchanged}\n${followed ? describeSource(followed, language) : ''}`,
    flags: MessageFlags.SuppressEmbeds,
  });
}
