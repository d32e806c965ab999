/**
 * What the page and the sandbox's server say to each other, JSON over loopback. Messages, components and commands are in
 * Discord's own shapes, snake_case and all, so that the page shows exactly what a bot sent.
 *
 *   GET  /                                       the page; its files under /page/
 *   GET  /sandbox/state?as=Role                  → State
 *   GET  /sandbox/messages?channel=ID&as=Role    → PageMessage[], oldest first, the newest 50; ephemeral ones of that viewer included
 *   GET  /sandbox/events                         server-sent events, one PageEvent each
 *   POST /sandbox/interactions                   Act → Answer; waits for the bot's first answer, at most 3 s
 *   GET  /sandbox/attachments/ID/NAME            a file that was uploaded by the bot or by the page
 *
 * The page shows pictures of its own origin only, and looks at `proxy_url` before `url`.
 */
export type Role = 'admin' | 'member';

export interface State {
  guild: { id: string; name: string };
  viewer: { id: string; name: string };
  channels: { id: string; name: string; type: number; topic: string | null; parent_id: string | null }[];
  roles: { id: string; name: string; color: number }[];
  /** Names for `<@id>` in texts. */
  users: { id: string; name: string; bot: boolean }[];
  /** As the bot registered them, cut to those this role may use (`default_member_permissions`). */
  commands: Record<string, unknown>[];
  botOnline: boolean;
}

/** A message in Discord's shape; `ephemeral_for` names the only viewer of an ephemeral one. */
export interface PageMessage {
  id: string;
  channel_id: string;
  author: { id: string; username: string; global_name?: string | null; bot?: boolean };
  content: string;
  embeds: unknown[];
  components: unknown[];
  attachments: {
    id: string;
    filename: string;
    url: string;
    size: number;
    description?: string;
    content_type?: string;
  }[];
  flags: number;
  timestamp: string;
  edited_timestamp: string | null;
  /** The bot deferred its answer and is still thinking. */
  thinking?: boolean;
  ephemeral_for?: string;
  interaction_metadata?: { user: { id: string; username: string }; command_name?: string };
}

export type PageEvent =
  | { type: 'message' | 'message_update'; message: PageMessage }
  | { type: 'message_delete'; id: string; channel_id: string }
  | { type: 'channels' }
  | { type: 'commands' }
  | { type: 'bot'; online: boolean };

/**
 * What a person did, with a client in the language `locale`, or else in the sandbox's own. `options` nest as Discord's do: sub-commands hold options, leaves hold a value; `focused` on autocomplete.
 */
export type Act = { locale?: string } & (
  | { as: Role; kind: 'command' | 'autocomplete'; channel_id: string; command: string; options: ActOption[] }
  | { as: Role; kind: 'message_command'; channel_id: string; command: string; message_id: string }
  /** A plain message by a person. */
  | { as: Role; kind: 'say'; channel_id: string; content: string }
  | { as: Role; kind: 'component'; channel_id: string; message_id: string; custom_id: string; values?: string[] }
  | { as: Role; kind: 'modal'; channel_id: string; custom_id: string; message_id?: string; fields: ModalField[] }
);

export interface ActOption {
  name: string;
  type: number;
  value?: string | number | boolean;
  options?: ActOption[];
  focused?: boolean;
  /** Of an attachment option, in place of `value`. */
  file?: PageFile;
}

/** `body` is base64. */
export interface PageFile {
  filename: string;
  content_type: string;
  body: string;
}

export interface ModalField {
  custom_id: string;
  value?: string;
  values?: string[];
  files?: PageFile[];
}

/** `choices` answers an autocomplete, `modal` is a modal to show, `message` is what the bot answered with or is preparing. */
export type Answer =
  | {
      ok: true;
      choices?: { name: string; value: string | number }[];
      modal?: Record<string, unknown>;
      message?: PageMessage;
    }
  | { ok: false; reason: 'no_answer' | 'not_allowed' | 'bot_offline' | 'unknown' | 'invalid'; words: string };
