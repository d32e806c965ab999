import {
  AttachmentBuilder,
  ButtonStyle,
  ComponentType,
  InteractionContextType,
  MessageFlags,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { Command, ComponentInteraction, SlashInteraction } from '../src/discord/command.ts';
import { named } from '../src/discord/named.ts';
import { findPersonalData, forgetPerson, type PersonalData } from '../src/storage/personal-data.ts';
import { privacyTexts } from '../src/texts/privacy/privacy-texts.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';

export const privacy: Command<CommandDeps> = {
  data: {
    ...named(privacyTexts, 'privacy'),
    contexts: [InteractionContextType.Guild],
    options: [
      { type: Option.Subcommand, ...named(privacyTexts, 'show') },
      { type: Option.Subcommand, ...named(privacyTexts, 'export') },
      { type: Option.Subcommand, ...named(privacyTexts, 'delete') },
    ],
  },
  run: bySubcommand({ show, export: exportAll, delete: askToForget }),
  components: { forget: { managersOnly: false, run: forget } },
};

async function show(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const data = await findPersonalData(db, interaction.user.id);
  const texts = privacyTexts[language];
  const kinds = Object.keys(data) as (keyof PersonalData)[];
  await interaction.editReply(
    [texts.kept, ...kinds.map((kind) => `- ${texts[kind](data[kind].length)}`), texts.ways].join('\n'),
  );
}

async function exportAll(interaction: SlashInteraction, { db, language }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const data = JSON.stringify(await findPersonalData(db, interaction.user.id), null, 2);
  const file = new AttachmentBuilder(Buffer.from(data), { name: 'my-data.json' });
  await interaction.editReply({ content: privacyTexts[language].exported, files: [file] });
}

async function askToForget(interaction: SlashInteraction, { language }: CommandDeps): Promise<void> {
  const texts = privacyTexts[language];
  await interaction.reply({
    content: texts.ask,
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.Button, style: ButtonStyle.Danger, label: texts.forget, customId: 'forget:me' },
        ],
      },
    ],
    flags: MessageFlags.Ephemeral,
  });
}

/** Whoever presses is the one who is forgotten; the button is seen by nobody else. */
async function forget(interaction: ComponentInteraction, _rest: string, { db, language }: CommandDeps): Promise<void> {
  if (!interaction.isButton()) return;
  await interaction.deferUpdate();
  await forgetPerson(db, interaction.user.id);
  await interaction.editReply({ content: privacyTexts[language].forgotten, components: [] });
}
