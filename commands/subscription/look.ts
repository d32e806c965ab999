import {
  type APIApplicationCommandBasicOption,
  MessageFlags,
  ApplicationCommandOptionType as Option,
} from 'discord.js';
import type { SlashInteraction } from '../../src/discord/command.ts';
import { AppError } from '../../src/errors.ts';
import type { Look } from '../../src/model.ts';
import { recordAudit } from '../../src/storage/audit.ts';
import { updateSubscription } from '../../src/storage/subscriptions.ts';
import type { CommandDeps } from '../deps.ts';
import { readSubscription } from './choose-subscription.ts';

export const LOOK_OPTIONS: APIApplicationCommandBasicOption[] = [
  { type: Option.String, name: 'accent', description: 'Colour of the edge, such as #2f6f8f; “none” for none' },
  {
    type: Option.String,
    name: 'header',
    description: 'A line of your own at the top; “none” for none',
    max_length: 250,
  },
  {
    type: Option.String,
    name: 'footer',
    description: 'A line of your own at the end; “none” for none',
    max_length: 250,
  },
  {
    type: Option.String,
    name: 'layout',
    description: 'How stories are ordered',
    choices: [
      { name: 'One list, weightiest first', value: 'list' },
      { name: 'By topic: the groups of your sources', value: 'topics' },
    ],
  },
  {
    type: Option.String,
    name: 'overflow',
    description: 'Where a digest goes on that does not fit in one message',
    choices: [
      { name: 'In further messages', value: 'messages' },
      { name: 'In a thread under the first', value: 'thread' },
    ],
  },
  { type: Option.Boolean, name: 'images', description: 'Show a picture where a story has one' },
  { type: Option.Boolean, name: 'publish', description: 'In an announcement channel: publish to those who follow it' },
  { type: Option.Role, name: 'ping', description: 'A role to mention; choose the everyone role to mention nobody' },
];

/** How a subscription's digests look. What is not said stays. */
export async function look(interaction: SlashInteraction, { db, now }: CommandDeps): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { guildId, user } = interaction;
  const before = await readSubscription(db, guildId, interaction.options.getString('subscription', true));
  const change = readLook(interaction);
  if (Object.keys(change).length === 0) {
    await interaction.editReply('Nothing was changed: say what, by choosing one of the options.');
    return;
  }
  const { accent, header, footer, ...rest } = { ...before.look, ...change };
  const after: Look = {
    ...rest,
    ...(accent !== undefined && { accent }),
    ...(header && { header }),
    ...(footer && { footer }),
  };
  await updateSubscription(db, before.id, { look: after });
  const detail = `${before.name}: ${Object.keys(change).join(', ')}`;
  await recordAudit(db, { guildId, userId: user.id, action: 'subscription look', detail, atMs: now() });
  await interaction.editReply(
    `The look of **${before.name}** is changed: ${Object.keys(change).join(', ')}. See it with \`/digest preview\`.`,
  );
}

/** `undefined` in a field takes away what was there. */
type LookChange = { [Name in keyof Look]?: Look[Name] | undefined };

function readLook({ options, guildId }: SlashInteraction): LookChange {
  const accent = options.getString('accent');
  const [header, footer] = [options.getString('header'), options.getString('footer')];
  const [layout, overflow] = [options.getString('layout'), options.getString('overflow')];
  const [images, publish] = [options.getBoolean('images'), options.getBoolean('publish')];
  const ping = options.getRole('ping');
  return {
    ...(accent !== null && { accent: isNone(accent) ? undefined : readColour(accent) }),
    ...(header !== null && { header: isNone(header) ? undefined : header.trim() }),
    ...(footer !== null && { footer: isNone(footer) ? undefined : footer.trim() }),
    ...(layout !== null && { layout: layout as Look['layout'] }),
    ...(overflow !== null && { overflow: overflow as Look['overflow'] }),
    ...(images !== null && { images }),
    ...(publish !== null && { crosspost: publish }),
    ...(ping && { pingRoleIds: ping.id === guildId ? [] : [ping.id] }),
  };
}

const isNone = (typed: string) => /^(-|none)?$/i.test(typed.trim());

/** @throws AppError `filter_invalid` */
function readColour(typed: string): number {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(typed.trim()) ?? [];
  if (digits) return Number.parseInt(digits, 16);
  throw new AppError(
    'filter_invalid',
    `“${typed.slice(0, 40)}” is no colour I know. Give six hexadecimal digits, such as #2f6f8f, or “none”.`,
  );
}
