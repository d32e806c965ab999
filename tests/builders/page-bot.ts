import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandType,
  type Client,
  type Interaction,
  MessageFlags,
  ApplicationCommandOptionType as Option,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Sandbox } from '../../sandbox/start-sandbox.ts';
import { aReadyClient } from './sandbox-clients.ts';

const COMMANDS: RESTPostAPIApplicationCommandsJSONBody[] = [
  { name: 'help', description: 'What this bot can do' },
  {
    name: 'digest',
    description: 'News digests',
    options: [
      {
        type: Option.Subcommand,
        name: 'now',
        description: 'Make a digest of the last hours',
        options: [
          { type: Option.Integer, name: 'hours', description: 'How far back', min_value: 1, max_value: 168 },
          { type: Option.String, name: 'topic', description: 'Only about this', autocomplete: true },
          { type: Option.Boolean, name: 'share', description: 'Show it to everybody' },
        ],
      },
      {
        type: Option.Subcommand,
        name: 'preview',
        description: 'Show how the next one would look',
        name_localizations: { de: 'vorschau' },
        description_localizations: { de: 'Zeigen, wie die nächste aussähe' },
        options: [
          {
            type: Option.Channel,
            name: 'channel',
            name_localizations: { de: 'kanal' },
            description: 'Whose digest',
            required: true,
            channel_types: [0, 5],
          },
          {
            type: Option.String,
            name: 'length',
            description: 'How long',
            required: true,
            choices: [
              { name: 'Headlines', value: 'headlines' },
              { name: 'Standard', value: 'standard' },
            ],
          },
        ],
      },
    ],
  },
  {
    name: 'article',
    description: 'Put an article in',
    options: [{ type: Option.Attachment, name: 'file', description: 'A text file' }],
  },
  {
    name: 'settings',
    description: 'Change this server’s settings',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  { name: 'survey', description: 'Asks in every way a form can' },
  { name: 'silent', description: 'Never answers' },
  { name: 'Add to next digest', type: ApplicationCommandType.Message },
];
const TOPICS = ['Arctic shipping', 'Harbour strike', 'Harvest', 'Rail tunnel'];

/** A bot for tests of the page: answers what it is asked with what it was given. */
export async function startPageBot(sandbox: Sandbox): Promise<Client<true>> {
  const client = await aReadyClient(sandbox);
  client.on('interactionCreate', (interaction) => void answer(interaction));
  await client.application.commands.set(COMMANDS);
  return client;
}

/** Sends components, as `reply` or into a channel. */
export async function post(
  client: Client,
  channelId: string,
  components: APIMessageTopLevelComponent[],
  files: Files = [],
) {
  const channel = await client.channels.fetch(channelId);
  if (!channel?.isSendable()) throw new Error('Nobody can write there.');
  return channel.send({ flags: MessageFlags.IsComponentsV2, components, files: files.map(toFile) });
}

export type Files = { name: string; bytes: Uint8Array; description?: string }[];
export const toFile = ({ bytes, ...file }: Files[number]) => ({ attachment: Buffer.from(bytes), ...file });

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = TOPICS.filter((topic) => topic.toLowerCase().includes(typed));
    await interaction.respond(found.map((topic) => ({ name: topic, value: topic.toLowerCase() })));
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({ content: `Noted: ${interaction.targetMessage.id}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'settings') await interaction.showModal(SETTINGS);
    else if (interaction.commandName === 'survey') await interaction.showModal(SURVEY);
    else if (interaction.commandName === 'help') {
      await interaction.reply({ content: 'Ask for **/digest now**.', flags: MessageFlags.Ephemeral });
    } else if (interaction.commandName === 'article') {
      await interaction.reply(`Read ${interaction.options.getAttachment('file')?.name ?? 'nothing'}.`);
    } else if (interaction.commandName === 'digest') {
      const given = interaction.options.data[0]?.options?.map(({ name, value }) => `${name}=${value}`) ?? [];
      await interaction.deferReply();
      await interaction.editReply(`Digest ${interaction.options.getSubcommand()} ${given.join(' ')}`.trim());
    }
  } else if (interaction.isButton()) {
    if (interaction.customId === 'silent') return;
    await interaction.update({ components: [{ type: 10, content: `Pressed ${interaction.customId}` }] });
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply({ content: `Chosen: ${interaction.values.join(', ')}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit() && interaction.customId === 'survey') {
    const { fields } = interaction;
    const files = fields.getUploadedFiles('files', true).map(({ name }) => name);
    const given = [fields.getRadioGroup('look'), fields.getCheckboxGroup('topics'), fields.getCheckbox('agree'), files];
    await interaction.reply({ content: `Survey: ${given.join('; ')}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    const name = interaction.fields.getTextInputValue('name');
    const days = interaction.fields.getStringSelectValues('days');
    await interaction.reply({ content: `Saved ${name} on ${days.join(' and ')}.`, flags: MessageFlags.Ephemeral });
  }
}

const SETTINGS: APIModalInteractionResponseCallbackData = {
  custom_id: 'settings',
  title: 'Settings',
  components: [
    { type: 10, content: 'Everything can be changed *later*.' },
    {
      type: 18,
      label: 'Name',
      description: 'Shown at the head of each digest',
      component: { type: 4, custom_id: 'name', style: 1, min_length: 3, max_length: 40, placeholder: 'Morning paper' },
    },
    {
      type: 18,
      label: 'Days',
      component: {
        type: 3,
        custom_id: 'days',
        min_values: 1,
        max_values: 3,
        options: ['Monday', 'Wednesday', 'Friday'].map((label) => ({ label, value: label })),
      },
    },
    {
      type: 18,
      label: 'Notes',
      component: { type: 4, custom_id: 'notes', style: 2, required: false, max_length: 500 },
    },
  ],
};

const choices = (...labels: string[]) => labels.map((label) => ({ label, value: label.toLowerCase() }));
const SURVEY: APIModalInteractionResponseCallbackData = {
  custom_id: 'survey',
  title: 'Survey',
  components: [
    { type: 18, label: 'Look', component: { type: 21, custom_id: 'look', options: choices('Brief', 'Deep') } },
    { type: 18, label: 'Topics', component: { type: 22, custom_id: 'topics', options: choices('Sea', 'Rail', 'Sky') } },
    { type: 18, label: 'Agreed', component: { type: 23, custom_id: 'agree' } },
    { type: 18, label: 'Files', component: { type: 19, custom_id: 'files', max_values: 2 } },
  ],
};
