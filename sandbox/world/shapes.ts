/**
 * What the sandbox keeps, in the shapes that Discord's API answers with, so that an answer is the stored thing itself.
 * Fields that nothing here computes with stand in `describe-*.ts` or are filled by the function that creates the thing.
 */
export type Json = Record<string, unknown>;

export const ChannelType = {
  text: 0,
  dm: 1,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
} as const;

export const MessageFlag = {
  crossposted: 1 << 0,
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

export interface User {
  id: string;
  username: string;
  global_name: string | null;
  bot: boolean;
  [more: string]: unknown;
}

export interface Role {
  id: string;
  name: string;
  color: number;
  permissions: string;
  position: number;
  mentionable: boolean;
  [more: string]: unknown;
}

export interface Member {
  user: User;
  roles: string[];
  joined_at: string;
  [more: string]: unknown;
}

export interface Overwrite {
  id: string;
  /** 0: a role, 1: a member. */
  type: 0 | 1;
  allow: string;
  deny: string;
}

export interface ThreadMetadata {
  archived: boolean;
  locked: boolean;
  auto_archive_duration: number;
  archive_timestamp: string;
  create_timestamp: string;
}

export interface Channel {
  id: string;
  type: number;
  flags: number;
  guild_id?: string;
  name?: string;
  topic?: string | null;
  parent_id?: string | null;
  position?: number;
  permission_overwrites?: Overwrite[];
  rate_limit_per_user?: number;
  default_thread_rate_limit_per_user?: number;
  last_message_id: string | null;
  recipients?: User[];
  owner_id?: string;
  thread_metadata?: ThreadMetadata;
  message_count?: number;
  total_message_sent?: number;
  available_tags?: { id: string; name: string; moderated: boolean; emoji_id: null; emoji_name: string | null }[];
  applied_tags?: string[];
  [more: string]: unknown;
}

export interface Guild {
  id: string;
  name: string;
  owner_id: string;
  roles: Map<string, Role>;
  members: Map<string, Member>;
  /** Threads included. */
  channels: Map<string, Channel>;
  /** False once the bot was kicked. */
  botInside: boolean;
  unavailable: boolean;
}

export interface Attachment {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type: string;
  description?: string;
  [more: string]: unknown;
}

export interface Message {
  id: string;
  channel_id: string;
  type: number;
  author: User;
  content: string;
  embeds: Json[];
  components: Json[];
  attachments: Attachment[];
  flags: number;
  timestamp: string;
  edited_timestamp: string | null;
  mentions: User[];
  mention_roles: string[];
  mention_everyone: boolean;
  tts: boolean;
  pinned: boolean;
  webhook_id?: string;
  application_id?: string;
  interaction_metadata?: { id: string; type: number; user: User; [more: string]: unknown };
  [more: string]: unknown;
}

/** A message and what Discord knows of it without telling. */
export interface StoredMessage {
  wire: Message;
  /** Id of the only person who sees it. */
  ephemeralFor?: string;
  /** Deferred: the bot is still thinking. */
  thinking?: boolean;
  commandName?: string;
}

export interface Webhook {
  id: string;
  token: string;
  type: number;
  name: string;
  avatar: string | null;
  channel_id: string;
  guild_id: string;
  application_id: string;
  user: User;
}

export interface Command {
  id: string;
  version: string;
  application_id: string;
  name: string;
  type: number;
  default_member_permissions: string | null;
  options?: CommandOption[];
  guild_id?: string;
  [more: string]: unknown;
}

export interface CommandOption {
  type: number;
  name: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: { name: string; value: string | number }[];
  options?: CommandOption[];
  channel_types?: number[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}
