/** Says something to screen readers: `status` when they have time, `alert` at once. */
export function announce(words: string, how: 'status' | 'alert' = 'status'): void {
  const region = document.querySelector(`[data-announce="${how}"]`);
  if (region) region.textContent = words;
}
