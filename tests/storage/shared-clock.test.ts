import { expect, it } from 'vitest';
import { createSharedClock } from '../../src/storage/shared-clock.ts';
import { ENGINES } from '../builders/databases.ts';

const HOUR_MS = 3_600_000;
/** What a query may take on a busy machine. */
const NEARLY_MS = 60_000;

it.each(ENGINES)('on $engine two machines whose clocks differ go by one where the database has one of its own', async ({
  engine,
  open,
}) => {
  const db = await open();
  const clocks = [-3 * HOUR_MS, HOUR_MS].map((wrongMs) => {
    const machine = () => Date.now() + wrongMs;
    return { wrongMs, clock: createSharedClock(machine, machine) };
  });
  for (const { clock } of clocks) await clock.sync(db);
  for (const { clock, wrongMs } of clocks) {
    const isOff = Math.abs(clock.now() - Date.now() - (engine === 'postgres' ? 0 : wrongMs));
    expect(isOff).toBeLessThan(NEARLY_MS);
  }
  await db.destroy();
});

it('a process that stands still while it asks the database for the time does not go by half of that', async () => {
  const postgres = await ENGINES[1]!.open();
  // Stands still for an hour, by SIGSTOP or with its machine, between asking and reading the second answer.
  const times = [0, 0, 0, HOUR_MS];
  const clock = createSharedClock(Date.now, () => Date.now() + (times.shift() ?? 0));
  await clock.sync(postgres);
  await clock.sync(postgres);
  expect(Math.abs(clock.now() - Date.now())).toBeLessThan(NEARLY_MS);
  await postgres.destroy();
});
