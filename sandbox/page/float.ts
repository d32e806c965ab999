const GAP = 4;
const EDGE = 8;

/**
 * Shows a popover beside what it belongs to: below when there is room, above otherwise. It follows when something around
 * it scrolls, and closes when its place is out of sight.
 */
export function floatBeside(
  popover: HTMLElement,
  anchor: Element,
  onLost: () => void,
  align: 'start' | 'end' = 'start',
): () => void {
  const place = () => {
    const from = anchor.getBoundingClientRect();
    if (from.bottom < 0 || from.top > innerHeight) return onLost();
    const { width, height } = popover.getBoundingClientRect();
    const below = from.bottom + GAP + height <= innerHeight - EDGE;
    const top = below ? from.bottom + GAP : Math.max(EDGE, from.top - GAP - height);
    const left = align === 'start' ? from.left : from.right - width;
    popover.style.setProperty('top', `${top}px`);
    popover.style.setProperty('left', `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`);
  };
  popover.showPopover();
  place();
  const watch = new AbortController();
  addEventListener('scroll', place, { capture: true, passive: true, signal: watch.signal });
  addEventListener('resize', place, { signal: watch.signal });
  return () => {
    watch.abort();
    if (popover.matches(':popover-open')) popover.hidePopover();
  };
}
