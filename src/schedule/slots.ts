import type { Schedule } from '../model.ts';

/** One run of a schedule. */
export interface Slot {
  /** Local date and time as the schedule says it, `2026-11-23T08:00`; never fires twice in a subscription. */
  key: string;
  atMs: number;
}

/** A rule for weekdays and days of the month at once may hold years apart; nobody waits longer than this. */
const DAYS_AHEAD = 366 * 12;
/** Slots missed longer ago than this are not even listed. */
const LOOK_BACK_MS = 31 * 86_400_000;

export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Temporal.Now.zonedDateTimeISO(name).timeZoneId !== '';
  } catch {
    return false;
  }
}

/**
 * The next `n` slots after an instant, earliest first. A time that the clocks skip runs as much later as they skip, a
 * time that comes twice runs at its first, and two times of one instant are one slot.
 */
export function nextSlots(schedule: Schedule, afterMs: number, n: number): Slot[] {
  const found: Slot[] = [];
  for (const slot of slotsFrom(schedule, afterMs)) {
    if (found.length === n) break;
    found.push(slot);
  }
  return found;
}

export interface OwedSlots {
  /** The newest missed slot, if it is within its grace. */
  due?: Slot;
  /** Missed and too late, or overtaken by `due`; what they would have shown rolls on into the next edition. */
  skipped: Slot[];
}

/**
 * What is owed for (`handledMs`, `nowMs`], whatever happened meanwhile: downtime gives one digest, not a flood. A clock
 * that went back owes nothing.
 * @param handledMs the instant of the last slot that was dealt with
 */
export function owedSlots(schedule: Schedule, handledMs: number, nowMs: number, graceMs: number): OwedSlots {
  const missed: Slot[] = [];
  for (const slot of slotsFrom(schedule, Math.max(handledMs, nowMs - LOOK_BACK_MS))) {
    if (slot.atMs > nowMs) break;
    missed.push(slot);
  }
  const newest = missed.at(-1);
  if (!newest || nowMs - newest.atMs > graceMs) return { skipped: missed };
  return { due: newest, skipped: missed.slice(0, -1) };
}

function* slotsFrom({ times, weekdays, monthDays, timeZone }: Schedule, afterMs: number): Generator<Slot> {
  const start = Temporal.Instant.fromEpochMilliseconds(afterMs).toZonedDateTimeISO(timeZone).toPlainDate();
  // By instant: of two times that the clocks made one, the one whose own time it is comes last and stays.
  const waiting = new Map<number, Slot>();
  // A day earlier, since a skipped time may run on the date after its own.
  for (let days = -1; days < DAYS_AHEAD; days += 1) {
    const date = start.add({ days });
    if (waiting.size > 0) yield* takeBefore(waiting, date.toZonedDateTime(timeZone).epochMilliseconds);
    if (weekdays && !weekdays.includes(date.dayOfWeek)) continue;
    if (monthDays && !monthDays.includes(date.day)) continue;
    for (const time of times) {
      const atMs = date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
      if (atMs > afterMs) waiting.set(atMs, { key: `${date}T${time}`, atMs });
    }
  }
}

/** Nothing of a later date can come before that date begins, so what is earlier is in its final order. */
function takeBefore(waiting: Map<number, Slot>, dayStartMs: number): Slot[] {
  const settled = [...waiting.values()].filter((slot) => slot.atMs < dayStartMs).sort((a, b) => a.atMs - b.atMs);
  for (const slot of settled) waiting.delete(slot.atMs);
  return settled;
}
