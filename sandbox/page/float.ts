const GAP = 4;
const EDGE = 8;

/**
 * Shows a popover beside what it belongs to: below when there is room, above otherwise. It closes when something around
 * it scrolls or is resized, as it would stand apart from its place then.
 */
export function floatBeside(
  popover: HTMLElement,
  anchor: Element,
  onDrift: () => void,
  align: 'start' | 'end' = 'start',
): () => void {
  popover.showPopover();
  const from = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const below = from.bottom + GAP + height <= innerHeight - EDGE;
  const top = below ? from.bottom + GAP : Math.max(EDGE, from.top - GAP - height);
  const left = align === 'start' ? from.left : from.right - width;
  popover.style.setProperty('top', `${top}px`);
  popover.style.setProperty('left', `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`);
  const watch = new AbortController();
  const drift = (event: Event) => {
    if (!(event.target instanceof Node && popover.contains(event.target))) onDrift();
  };
  addEventListener('scroll', drift, { capture: true, passive: true, signal: watch.signal });
  addEventListener('resize', drift, { signal: watch.signal });
  return () => {
    watch.abort();
    if (popover.matches(':popover-open')) popover.hidePopover();
  };
}
