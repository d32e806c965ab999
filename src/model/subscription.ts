import type { Length } from './summary.ts';

/** Times of day on days of the week or of the month, in a zone. */
export interface Schedule {
  /** Local times `HH:MM`, ascending, at least one. */
  times: string[];
  /** ISO weekdays, 1 is Monday; absent: every day. */
  weekdays?: number[];
  /** Days of the month 1 to 31; a month without the day skips it. */
  monthDays?: number[];
  /** IANA zone. */
  timeZone: string;
}

export interface Filters {
  /** Words or phrases, matched at word boundaries in any script; a story needs one of them if there are any. */
  include: string[];
  exclude: string[];
  hidePublishers: string[];
  languages: string[];
  minPublishers: number;
  /** Only stories of these topics, which are the groups of sources; absent: of all. */
  topics?: string[];
}

/** A channel's standing order, or a person's own. */
export interface Subscription {
  id: string;
  /** The server whose sources it draws on. */
  guildId: string;
  /** The person to whom it goes by direct message; absent where it is the server's own. */
  ownerId?: string;
  channelId: string;
  name: string;
  schedule: Schedule;
  /** Sources by id; empty: all that the server follows. */
  sourceIds: string[];
  filters: Filters;
  maxStories: number;
  length: Length;
  /** Language of the digest's own words. */
  language: string;
  look: Look;
  quietDay: 'skip' | 'line' | 'carry';
  minStories: number;
  /** Why it is not running, in words that `tell` reads; absent while it runs. */
  paused?: { reason: 'admin' | 'permissions' | 'channel' | 'schedule'; untilMs?: number; words: string };
  createdAtMs: number;
  /** Whose word an edition waits for; absent: it is sent by itself. */
  approval?: Approval;
}

export interface Approval {
  /** Where the draft is shown. */
  channelId: string;
  /** It publishes itself so long after its slot; absent: never. */
  afterMinutes?: number;
}

export interface Look {
  /** 0xRRGGBB of the container's edge. */
  accent?: number;
  header?: string;
  footer?: string;
  layout: 'list' | 'topics';
  overflow: 'messages' | 'thread';
  images: boolean;
  /** Publish in announcement channels. */
  crosspost: boolean;
  pingRoleIds: string[];
  /** It goes to one person by direct message. */
  personal?: boolean;
  /** Roles that are pinged only by a digest with a story of that topic. */
  topicPings?: TopicPing[];
  /** In a forum: tags of its posts, at most five. */
  tagIds?: string[];
  /** A name and picture of its own, by a webhook of the bot's; absent: the bot's. */
  sender?: { name: string; pictureUrl?: string };
  /** The kind of message where every kind may be sent; absent: the best. */
  form?: 'embeds' | 'text';
  /** Let Discord show previews of links, which only plain text has. */
  previews?: boolean;
}

/** A role for a topic; `offered` where members may take it themselves. */
export interface TopicPing {
  topic: string;
  roleId: string;
  offered: boolean;
}
