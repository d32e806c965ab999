import { expect, it } from 'vitest';
import { nextSlots } from '../../src/schedule/slots.ts';

const FROM_MS = Date.UTC(2026, 0, 1);
const TO_MS = Date.UTC(2029, 0, 1);
const DAY_MS = 86_400_000;
const ZONES = Intl.supportedValuesOf('timeZone');

interface Change {
  timeZone: string;
  atMs: number;
  /** Positive: that much of the clock is skipped. Negative: that much comes twice. */
  skippedMs: number;
}

function changesOf(timeZone: string): Change[] {
  const changes: Change[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(FROM_MS).toZonedDateTimeISO(timeZone);
  for (;;) {
    const before: Temporal.ZonedDateTime = at;
    at = before.getTimeZoneTransition('next');
    if (!at || at.epochMilliseconds >= TO_MS) return changes;
    const offsetBefore = at.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    const skippedMs = (at.offsetNanoseconds - offsetBefore) / 1e6;
    if (skippedMs !== 0) changes.push({ timeZone, atMs: at.epochMilliseconds, skippedMs });
  }
}

const CHANGES = ZONES.flatMap(changesOf);

/** Local wall-clock time in the middle of what is skipped or comes twice, and midnight. */
function timesAround({ timeZone, atMs, skippedMs }: Change): string[] {
  const before = Temporal.Instant.fromEpochMilliseconds(atMs - 1)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime();
  const middle = before.add({ milliseconds: 1 + skippedMs / 2 }).toPlainTime();
  return [middle.toString({ smallestUnit: 'minute' }), '00:00'];
}

it('has the changes of every zone to test with', () => {
  expect(ZONES.length).toBeGreaterThan(400);
  expect(CHANGES.filter(({ skippedMs }) => skippedMs > 0).length).toBeGreaterThan(300);
  expect(CHANGES.filter(({ skippedMs }) => skippedMs < 0).length).toBeGreaterThan(300);
});

it('around every change of every zone there is one slot a local day, never skipped, never doubled, in order', () => {
  const wrong = CHANGES.flatMap((change) =>
    timesAround(change).flatMap((time) => {
      const { timeZone } = change;
      const slots = nextSlots({ times: [time], timeZone }, change.atMs - 3 * DAY_MS, 6);
      const days = slots.map(({ key }) => key.slice(0, 10));
      const first = Temporal.PlainDate.from(days[0]!);
      const expected = days.map((_, index) => first.add({ days: index }).toString());
      const inOrder = slots.every(({ atMs }, index) => index === 0 || atMs > slots[index - 1]!.atMs);
      return String(days) === String(expected) && inOrder ? [] : [`${timeZone} ${time}: ${days}`];
    }),
  );
  expect(wrong).toEqual([]);
});

it('a time that exists runs at it, one that is skipped as much later, one that comes twice at its first', () => {
  const wrong = CHANGES.flatMap((change) =>
    timesAround(change).flatMap((time) => {
      const { timeZone, skippedMs } = change;
      return nextSlots({ times: [time], timeZone }, change.atMs - 2 * DAY_MS, 4).flatMap(({ key, atMs }) => {
        const shown = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
        const lateMs = Temporal.PlainDateTime.from(key).until(shown.toPlainDateTime()).total('milliseconds');
        const earlier = Temporal.Instant.fromEpochMilliseconds(atMs - Math.abs(skippedMs)).toZonedDateTimeISO(timeZone);
        const isSecond = earlier.toPlainDateTime().equals(shown.toPlainDateTime());
        return (lateMs === 0 || lateMs === skippedMs) && !isSecond ? [] : [`${timeZone} ${key}: ${lateMs} ms late`];
      });
    }),
  );
  expect(wrong).toEqual([]);
});
