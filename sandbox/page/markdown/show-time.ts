import { element } from '../element.ts';
import { localeInAddress } from '../locale-switch.ts';
import { formatTime, type TimePlace } from './format-time.ts';
import type { TimeStyle } from './tree.ts';

/** How often "3 minutes ago" is said anew, ms. */
const REFRESH_MS = 10_000;

/** A time in the viewer's own zone; the pointer shows the full date. */
export function showTime(seconds: number, style: TimeStyle): HTMLElement {
  const words = formatTime(seconds, style, place());
  const known = words !== 'Invalid Date';
  return element(
    'time',
    {
      datetime: known ? new Date(seconds * 1_000).toISOString() : undefined,
      title: formatTime(seconds, 'F', place()),
      'data-seconds': style === 'R' ? seconds : undefined,
    },
    words,
  );
}

/** Keeps the relative times on the page true. */
export function keepTimes(): void {
  setInterval(() => {
    for (const time of document.querySelectorAll<HTMLElement>('time[data-seconds]')) {
      const words = formatTime(Number(time.dataset.seconds), 'R', place());
      if (time.textContent !== words) time.textContent = words;
    }
  }, REFRESH_MS);
}

function place(): TimePlace {
  const locale = localeInAddress();
  return { nowMs: Date.now(), ...(locale && { locale }) };
}
