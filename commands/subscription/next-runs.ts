import type { Schedule } from '../../src/model.ts';
import { describeSchedule } from '../../src/schedule/describe-schedule.ts';
import { nextSlots } from '../../src/schedule/slots.ts';
import type { Language } from '../../src/texts/languages.ts';
import { listIn } from '../../src/texts/list-in.ts';
import { scheduleTexts } from '../../src/texts/schedule/schedule-texts.ts';

/** The schedule in words with its zone, and the next runs as Discord shows them: in each reader's own clock. */
export function describeRuns(schedule: Schedule, nowMs: number, language: Language, runs = 3): string {
  const next = nextSlots(schedule, nowMs, runs).map(({ atMs }) => `<t:${Math.floor(atMs / 1000)}:f>`);
  return scheduleTexts[language].runs(describeSchedule(schedule, language), schedule.timeZone, listIn(language, next));
}
