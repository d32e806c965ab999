import type { SlashInteraction } from '../../src/discord/command.ts';
import type { Filters, Length, Schedule, Subscription } from '../../src/model.ts';
import { parseSchedule } from '../../src/schedule/parse-schedule.ts';
import type { Database } from '../../src/storage/open-db.ts';
import { readTimeZone } from '../choose-time-zone.ts';
import { readPhrases } from '../read-phrases.ts';
import { readSources } from '../source/choose-source.ts';

/** What was typed of the settings, read and checked. What was not typed is absent. */
export interface TypedSettings {
  name?: string;
  channelId?: string;
  schedule?: Schedule;
  sourceIds?: string[];
  filters?: Partial<Filters>;
  maxStories?: number;
  length?: Length;
  quietDay?: Subscription['quietDay'];
  minStories?: number;
  language?: string;
}

/** @param before the schedule until now; a new zone alone keeps its times, new times alone keep its zone */
export async function readSettings(
  { options, guildId }: SlashInteraction,
  db: Database,
  before: Schedule,
): Promise<TypedSettings> {
  const name = options.getString('name')?.trim();
  const channel = options.getChannel('channel');
  const schedule = options.getString('schedule');
  const zone = options.getString('time_zone');
  const sources = options.getString('sources');
  const topics = options.getString('topics');
  const exclude = options.getString('exclude');
  const stories = options.getInteger('stories');
  const length = options.getString('length');
  const quietDay = options.getString('quiet_day');
  const minStories = options.getInteger('min_stories');
  const minPublishers = options.getInteger('min_publishers');
  const language = options.getString('language');
  const timeZone = zone === null ? before.timeZone : readTimeZone(zone);
  return {
    ...(name && { name }),
    ...(channel && { channelId: channel.id }),
    ...((schedule !== null || zone !== null) && {
      schedule: schedule === null ? { ...before, timeZone } : parseSchedule(schedule, timeZone),
    }),
    ...(sources !== null && { sourceIds: await readSources(db, guildId, sources) }),
    ...((topics !== null || exclude !== null || minPublishers !== null) && {
      filters: {
        ...(topics !== null && { include: readPhrases(topics) }),
        ...(exclude !== null && { exclude: readPhrases(exclude) }),
        ...(minPublishers !== null && { minPublishers }),
      },
    }),
    ...(stories !== null && { maxStories: stories }),
    ...(length !== null && { length: length as Length }),
    ...(quietDay !== null && { quietDay: quietDay as Subscription['quietDay'] }),
    ...(minStories !== null && { minStories }),
    ...(language !== null && { language }),
  };
}
