/** Characters. The longest reports of newspapers have half of it. */
export const MAX_TEXT = 100_000;

/** A text that the store takes: well-formed, without control characters, cut at the end of a paragraph or sentence. */
export function boundText(text: string): string {
  const clean = text.toWellFormed().replace(/[^\P{Cc}\n]/gu, '');
  if (clean.length <= MAX_TEXT) return clean;
  const paragraph = clean.lastIndexOf('\n\n', MAX_TEXT);
  if (paragraph > MAX_TEXT / 2) return clean.slice(0, paragraph);
  const sentence = clean.lastIndexOf('. ', MAX_TEXT - 1) + 1;
  return clean.slice(0, sentence > MAX_TEXT / 2 ? sentence : MAX_TEXT).toWellFormed();
}
