import type {
  AnySelectMenuInteraction,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

export type SlashInteraction = ChatInputCommandInteraction<'cached'>;
export type ComponentInteraction =
  | ButtonInteraction<'cached'>
  | AnySelectMenuInteraction<'cached'>
  | ModalSubmitInteraction<'cached'>;
/** Pressed, chosen or filled in anywhere, where the bot is no member too. */
export type AnyComponentInteraction = ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction;

/**
 * One thing people can say to the bot: what Discord is told of it, and what happens. `Deps` is all it can touch.
 * `components` answers the buttons, selects and modals whose custom_id starts with the key and a colon.
 */
export interface Command<Deps> {
  data: RESTPostAPIApplicationCommandsJSONBody;
  /** Sub-commands for managers only, where the command itself is for all. */
  managersOnly?: readonly string[];
  run?(interaction: SlashInteraction, deps: Deps): Promise<void>;
  runOnMessage?(interaction: MessageContextMenuCommandInteraction<'cached'>, deps: Deps): Promise<void>;
  autocomplete?(interaction: AutocompleteInteraction<'cached'>, deps: Deps): Promise<Choice[]>;
  components?: Record<string, ComponentHandler<Deps>>;
  /** The same where the bot is no member: in direct messages, and wherever somebody installed it for themselves. */
  privately?: {
    run(interaction: ChatInputCommandInteraction, deps: Deps): Promise<void>;
    autocomplete?(interaction: AutocompleteInteraction, deps: Deps): Promise<Choice[]>;
  };
}

export interface Choice {
  name: string;
  value: string | number;
}

export interface ComponentHandler<Deps> {
  /** Only those who may manage the server, or hold its manager role. */
  managersOnly: boolean;
  run(interaction: ComponentInteraction, rest: string, deps: Deps): Promise<void>;
  /** Where the bot is no member, for what it shows there. */
  privately?(interaction: AnyComponentInteraction, rest: string, deps: Deps): Promise<void>;
}
