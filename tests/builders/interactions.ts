import { type APIModalInteractionResponseCallbackData, type Client, Events, type Interaction } from 'discord.js';
import type { Act, ActOption, Role } from '../../sandbox/page-protocol.ts';

/** A command with everything in it, one for the staff, one on messages. */
export const COMMANDS = [
  {
    name: 'digest',
    description: 'The news',
    options: [
      {
        type: 1,
        name: 'now',
        description: 'At once',
        options: [
          { type: 3, name: 'topic', description: 'About', autocomplete: true },
          { type: 4, name: 'hours', description: 'How far back', min_value: 1, max_value: 48 },
          { type: 7, name: 'where', description: 'Channel', channel_types: [0, 5] },
        ],
      },
    ],
  },
  { name: 'setup', description: 'For the staff', default_member_permissions: '32' },
  { name: 'Add to digest', type: 3 },
];

export const MODAL: APIModalInteractionResponseCallbackData = {
  custom_id: 'paste',
  title: 'Paste an article',
  components: [
    { type: 18, label: 'Text', component: { type: 4, custom_id: 'text', style: 2, min_length: 5 } },
    {
      type: 18,
      label: 'Section',
      component: { type: 3, custom_id: 'section', options: [{ label: 'Local', value: 'local' }] },
    },
    { type: 18, label: 'Picture', component: { type: 19, custom_id: 'picture', required: false } },
  ],
};

/** The bot's answer to the next thing that somebody does; resolves when it was given. */
export function onNext<T extends Interaction>(client: Client, answer: (interaction: T) => unknown): Promise<T> {
  return new Promise((resolve, reject) => {
    client.once(Events.InteractionCreate, (interaction) => {
      Promise.resolve(answer(interaction as T)).then(() => resolve(interaction as T), reject);
    });
  });
}

export function digestAct(
  channelId: string,
  over: Partial<{ as: Role; options: ActOption[]; kind: 'command' | 'autocomplete' }> = {},
): Act {
  return {
    as: over.as ?? 'member',
    kind: over.kind ?? 'command',
    channel_id: channelId,
    command: 'digest',
    options: [{ type: 1, name: 'now', options: over.options ?? [] }],
  };
}
