import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { describeSchedule } from '../../src/schedule/describe-schedule.ts';
import { LENGTHS } from '../subscription/options.ts';
import type { SetupDraft } from './draft.ts';

export function feedsModal(id: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: `setup:given:${id}`,
    title: 'Feeds of your own',
    components: [
      {
        type: ComponentType.Label,
        label: 'Addresses of sites or feeds, one a line',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'urls',
          style: TextInputStyle.Paragraph,
          placeholder: 'example.com',
          max_length: 4_000,
        },
      },
    ],
  };
}

export function timeModal(id: string, { schedule, length }: SetupDraft): APIModalInteractionResponseCallbackData {
  return {
    custom_id: `setup:timed:${id}`,
    title: 'Time and length',
    components: [
      {
        type: ComponentType.Label,
        label: 'When',
        description: '“every day at 08:00”, “weekdays 08:00 and 18:00”, “every Monday 09:00”, or cron',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'schedule',
          style: TextInputStyle.Short,
          max_length: 100,
          value: describeSchedule(schedule, 'en'),
        },
      },
      {
        type: ComponentType.Label,
        label: 'Whose clock',
        description: 'A time zone by its city, such as Europe/Berlin',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'zone',
          style: TextInputStyle.Short,
          max_length: 60,
          value: schedule.timeZone,
        },
      },
      {
        type: ComponentType.Label,
        label: 'How much is said of each story',
        component: {
          type: ComponentType.StringSelect,
          custom_id: 'length',
          options: LENGTHS.map(({ name, value }) => ({ label: name, value, default: value === length })),
        },
      },
    ],
  };
}
