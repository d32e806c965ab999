import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { describeSchedule } from '../../src/schedule/describe-schedule.ts';
import type { Language } from '../../src/texts/languages.ts';
import { setupTexts } from '../../src/texts/setup/setup-texts.ts';
import { subscriptionTexts } from '../../src/texts/subscription/subscription-texts.ts';
import { LENGTHS } from '../subscription/options.ts';
import type { SetupDraft } from './draft.ts';

export function feedsModal(id: string, language: Language): APIModalInteractionResponseCallbackData {
  const texts = setupTexts[language];
  return {
    custom_id: `setup:given:${id}`,
    title: texts.feedsTitle,
    components: [
      {
        type: ComponentType.Label,
        label: texts.feedsLabel,
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

export function timeModal(
  id: string,
  { schedule, length }: SetupDraft,
  language: Language,
): APIModalInteractionResponseCallbackData {
  const texts = setupTexts[language];
  const { lengthChoices } = subscriptionTexts[language];
  return {
    custom_id: `setup:timed:${id}`,
    title: texts.timeAndLength,
    components: [
      {
        type: ComponentType.Label,
        label: texts.whenLabel,
        description: texts.whenHint,
        component: {
          type: ComponentType.TextInput,
          custom_id: 'schedule',
          style: TextInputStyle.Short,
          max_length: 100,
          value: describeSchedule(schedule, language),
        },
      },
      {
        type: ComponentType.Label,
        label: texts.zoneLabel,
        description: texts.zoneHint,
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
        label: texts.lengthLabel,
        component: {
          type: ComponentType.StringSelect,
          custom_id: 'length',
          options: LENGTHS.map((value) => ({ label: lengthChoices[value], value, default: value === length })),
        },
      },
    ],
  };
}
