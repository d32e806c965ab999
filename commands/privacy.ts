import {
  AttachmentBuilder,
  ButtonStyle,
  ComponentType,
  InteractionContextType,
  MessageFlags,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { Command, ComponentInteraction, SlashInteraction } from '../src/discord/command.ts';
import { findPersonalData, forgetPerson } from '../src/storage/personal-data.ts';
import { bySubcommand } from './by-subcommand.ts';
import type { CommandDeps } from './deps.ts';

export const privacy: Command<CommandDeps> = {
  data: {
    name: 'privacy',
    description: 'What is stored of you; take it with you, or have it forgotten',
    contexts: [InteractionContextType.Guild],
    options: [
      { type: Option.Subcommand, name: 'show', description: 'What is stored of you' },
      { type: Option.Subcommand, name: 'export', description: 'All of it as a file' },
      { type: Option.Subcommand, name: 'delete', description: 'Have yourself forgotten' },
    ],
  },
  run: bySubcommand({ show, export: exportAll, delete: askToForget }),
  components: { forget: { managersOnly: false, run: forget } },
};

async function show(interaction: SlashInteraction, { db }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { changes, articles, sources } = await findPersonalData(db, interaction.user.id);
  await interaction.editReply(
    [
      'This bot reads no messages and keeps no names. Of you it keeps your Discord id beside',
      `- ${changes.length} changes and reports you made with its commands,`,
      `- ${articles.length} articles you added,`,
      `- ${sources.length} sources you followed for a server.`,
      '`/privacy export` gives you all of it; `/privacy delete` has it forgotten.',
    ].join('\n'),
  );
}

async function exportAll(interaction: SlashInteraction, { db }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const data = JSON.stringify(await findPersonalData(db, interaction.user.id), null, 2);
  const file = new AttachmentBuilder(Buffer.from(data), { name: 'my-data.json' });
  await interaction.editReply({ content: 'This is all that is stored of you, in every server.', files: [file] });
}

async function askToForget(interaction: SlashInteraction): Promise<void> {
  await interaction.reply({
    content:
      'Your Discord id is taken out of everything stored here, in every server, and your reports are deleted. Articles and sources you added for a server stay, without your id. This cannot be undone.',
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          { type: ComponentType.Button, style: ButtonStyle.Danger, label: 'Forget me', customId: 'forget:me' },
        ],
      },
    ],
    flags: MessageFlags.Ephemeral,
  });
}

/** Whoever presses is the one who is forgotten; the button is seen by nobody else. */
async function forget(interaction: ComponentInteraction, _rest: string, { db }: CommandDeps): Promise<void> {
  if (!interaction.isButton()) return;
  await interaction.deferUpdate();
  await forgetPerson(db, interaction.user.id);
  await interaction.editReply({ content: 'You are forgotten. Nothing stored here names you.', components: [] });
}
