/** A message's time as Discord puts it: the time today, "Yesterday at", else the date too. */
export function whenInWords(when: Date, now: Date): string {
  const time = when.toLocaleTimeString(undefined, { timeStyle: 'short' });
  if (sameDay(when, now)) return time;
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (sameDay(when, yesterday)) return `Yesterday at ${time}`;
  return `${when.toLocaleDateString(undefined, { dateStyle: 'short' })}, ${time}`;
}

export const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString();

export const fullDate = (when: Date): string =>
  when.toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' });
