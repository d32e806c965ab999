import {
  type APIApplicationCommandBasicOption,
  MessageFlags,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import type { Follow } from '../../src/model.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { changeFollow, findFollowed } from '../../src/storage/follows.ts';
import type { CommandDeps } from '../deps.ts';
import { readSource } from './choose-source.ts';
import { describeSource } from './list.ts';

export const FOLLOW_OPTIONS: APIApplicationCommandBasicOption[] = [
  {
    type: Option.String,
    name: 'group',
    description: 'A name for several sources together; “none” for none',
    max_length: 40,
  },
  { type: Option.Number, name: 'weight', description: 'How much it counts; 1 is usual', min_value: 0, max_value: 3 },
  {
    type: Option.String,
    name: 'use',
    description: 'Whether its words are shown',
    choices: [
      { name: 'Show it', value: 'show' },
      { name: 'Hide it: it backs up stories and is not shown', value: 'hide' },
      { name: 'Never use it', value: 'never' },
    ],
  },
];

/** The terms on which this server follows a source. */
export async function change(interaction: SlashInteraction, { db, now, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user, options } = interaction;
  const source = await readSource(db, guildId, options.getString('source', true));
  const group = options.getString('group')?.trim();
  const weight = options.getNumber('weight');
  const use = options.getString('use');
  const terms = {
    ...(group !== undefined && { group: /^(-|none)$/i.test(group) ? '' : group }),
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
    content: `${names.length > 0 ? 'Changed.' : 'Nothing was changed: say what, by choosing one of the options.'}\n${followed ? describeSource(followed, language) : ''}`,
    flags: MessageFlags.SuppressEmbeds,
  });
}
