import type { Guild, Json, StoredMessage, User } from './shapes.ts';

export const InteractionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

export const CallbackType = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  updateMessage: 7,
  choices: 8,
  modal: 9,
} as const;

/** What the bot answered first, for whoever waits for it. */
export type FirstAnswer =
  | { kind: 'message'; message: StoredMessage }
  | { kind: 'choices'; choices: { name: string; value: string | number }[] }
  | { kind: 'modal'; modal: Json }
  | { kind: 'nothing' };

/** One thing a person did, from the event until its token runs out. */
export interface Interaction {
  id: string;
  token: string;
  type: number;
  channelId: string;
  guildId?: string;
  user: User;
  createdAtMs: number;
  /** `void`: not answered in time. */
  state: 'waiting' | 'answered' | 'void';
  commandName?: string;
  /** Of a command that is there for those who installed the bot for themselves. */
  byUser?: boolean;
  /** Type of the option an autocomplete asks about. */
  optionType: number;
  /** The message whose button, select or modal it came from. */
  source?: StoredMessage;
  /** What `@original` means. */
  original?: StoredMessage;
  /** Follow-ups, by id. */
  followUps: Map<string, StoredMessage>;
  modal?: Json;
  /** Set while somebody waits for the first answer. */
  onAnswer?: (answer: FirstAnswer) => void;
}

/** Who let the bot in: the server, the person, or both. A direct message with the bot counts as the server "0". */
export function ownersOf({ user, byUser, source }: Interaction, guild: Guild | undefined): Record<string, string> {
  const asked = source?.wire.interaction_metadata?.authorizing_integration_owners as Record<string, string> | undefined;
  return {
    ...((!guild || guild.botInside) && { 0: guild?.id ?? '0' }),
    ...((byUser || asked?.[1] || guild?.botInside === false) && { 1: user.id }),
  };
}
