import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/model.ts';
import { nextSlots, owedSlots } from '../../src/schedule/slots.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const at = (iso: string) => Date.parse(iso);
const aSchedule = (over: Partial<Schedule> = {}): Schedule => ({ times: ['08:00'], timeZone: 'UTC', ...over });

describe('the next slots', () => {
  it.each([
    {
      name: 'begin after the instant, not at it',
      over: {},
      after: '2026-11-23T08:00Z',
      keys: ['2026-11-24T08:00', '2026-11-25T08:00'],
    },
    {
      name: 'take all times of a day in order',
      over: { times: ['08:00', '18:00'] },
      after: '2026-11-23T07:59Z',
      keys: ['2026-11-23T08:00', '2026-11-23T18:00', '2026-11-24T08:00'],
    },
    {
      name: 'keep to weekdays',
      over: { weekdays: [1, 5] },
      after: '2026-11-23T12:00Z',
      keys: ['2026-11-27T08:00', '2026-11-30T08:00'],
    },
    {
      name: 'skip months without the day',
      over: { monthDays: [31] },
      after: '2027-01-31T09:00Z',
      keys: ['2027-03-31T08:00', '2027-05-31T08:00'],
    },
    {
      name: 'find the 29th of February',
      over: { monthDays: [29] },
      after: '2028-01-30T00:00Z',
      keys: ['2028-02-29T08:00', '2028-03-29T08:00'],
    },
    {
      name: 'need both where weekday and day are given',
      over: { weekdays: [1], monthDays: [31] },
      after: '2027-01-01T00:00Z',
      keys: ['2027-05-31T08:00', '2028-01-31T08:00'],
    },
  ])('$name', ({ over, after, keys }) => {
    expect(nextSlots(aSchedule(over), at(after), keys.length).map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    {
      name: 'a skipped time runs as much later',
      times: ['02:30'],
      zone: 'America/New_York',
      day: '2027-03-14',
      instants: ['2027-03-14T07:30Z'],
    },
    {
      name: 'a time that comes twice runs at its first',
      times: ['01:30'],
      zone: 'America/New_York',
      day: '2026-11-01',
      instants: ['2026-11-01T05:30Z'],
    },
    {
      name: 'a skipped midnight runs at one',
      times: ['00:00'],
      zone: 'Africa/Cairo',
      day: '2027-04-30',
      instants: ['2027-04-29T22:00Z'],
    },
    {
      name: 'half an hour is skipped on Lord Howe',
      times: ['02:15'],
      zone: 'Australia/Lord_Howe',
      day: '2027-10-03',
      instants: ['2027-10-02T15:45Z'],
    },
  ])('$name', ({ times, zone, day, instants }) => {
    const slots = nextSlots(aSchedule({ times, timeZone: zone }), at(`${day}T00:00Z`) - 2 * DAY_MS, 6);
    expect(slots.filter(({ key }) => key.startsWith(day)).map(({ atMs }) => atMs)).toEqual(instants.map(at));
  });

  it('make one slot of two times that the clocks make one, and keep the order of instants', () => {
    const schedule = aSchedule({ times: ['02:30', '02:45', '03:15', '03:30'], timeZone: 'America/New_York' });
    const slots = nextSlots(schedule, at('2027-03-14T05:00Z'), 3);
    expect(slots).toEqual([
      { key: '2027-03-14T03:15', atMs: at('2027-03-14T07:15Z') },
      { key: '2027-03-14T03:30', atMs: at('2027-03-14T07:30Z') },
      { key: '2027-03-14T02:45', atMs: at('2027-03-14T07:45Z') },
    ]);
  });

  it('leave out a date that a zone left out', () => {
    const keys = nextSlots(aSchedule({ timeZone: 'Pacific/Apia' }), at('2011-12-28T20:00Z'), 3).map(({ key }) => key);
    expect(keys).toEqual(['2011-12-29T08:00', '2011-12-31T08:00', '2012-01-01T08:00']);
  });
});

describe('what is owed', () => {
  const schedule = aSchedule({ times: ['06:00', '12:00', '18:00'] });
  const handledMs = at('2026-11-23T06:00Z');

  it.each([
    { name: 'nothing before the time', now: '2026-11-23T11:59:59Z', due: undefined, skipped: 0 },
    { name: 'a slot at its instant', now: '2026-11-23T12:00Z', due: '2026-11-23T12:00', skipped: 0 },
    { name: 'after 10 minutes off, the missed one', now: '2026-11-23T12:10Z', due: '2026-11-23T12:00', skipped: 0 },
    { name: 'after 5 hours off, the missed one', now: '2026-11-23T17:00Z', due: '2026-11-23T12:00', skipped: 0 },
    { name: 'after 7 hours off, the newest one', now: '2026-11-23T19:00Z', due: '2026-11-23T18:00', skipped: 1 },
    { name: 'past the grace, none', now: '2026-11-24T00:00:01Z', due: undefined, skipped: 2 },
    { name: 'at the end of the grace, still', now: '2026-11-24T00:00Z', due: '2026-11-23T18:00', skipped: 1 },
    { name: 'after 3 days off, the newest one', now: '2026-11-26T07:00Z', due: '2026-11-26T06:00', skipped: 8 },
    { name: 'an hour of clock put back owes nothing', now: '2026-11-23T05:00Z', due: undefined, skipped: 0 },
    { name: 'three hours put back neither', now: '2026-11-23T03:00Z', due: undefined, skipped: 0 },
  ])('$name', ({ now, due, skipped }) => {
    const owed = owedSlots(schedule, handledMs, at(now), 6 * HOUR_MS);
    expect({ due: owed.due?.key, skipped: owed.skipped.length }).toEqual({ due, skipped });
  });

  it('hands every slot over once, however the clock goes', () => {
    let handled = handledMs;
    const seen: string[] = [];
    for (const hours of [1, -1, 7, -3, 24, 0, 26, 49]) {
      const nowMs = handled + hours * HOUR_MS;
      const { due, skipped } = owedSlots(schedule, handled, nowMs, 6 * HOUR_MS);
      for (const slot of [...skipped, ...(due ? [due] : [])]) {
        seen.push(slot.key);
        handled = Math.max(handled, slot.atMs);
      }
    }
    const expected = nextSlots(schedule, handledMs, seen.length).map(({ key }) => key);
    expect(seen).toEqual(expected);
    expect(seen.length).toBeGreaterThan(10);
  });

  it('looks back no further than a month', () => {
    const owed = owedSlots(schedule, 0, at('2026-11-23T12:00Z'), HOUR_MS);
    expect(owed.skipped.length).toBe(31 * 3 - 1);
  });
});
