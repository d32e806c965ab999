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
}

/** A channel's standing order. */
export interface Subscription {
  id: string;
  guildId: string;
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
  /** Why it is not running; absent while it runs. */
  paused?: { reason: 'admin' | 'permissions' | 'channel'; untilMs?: number; words: string };
  createdAtMs: number;
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
}
