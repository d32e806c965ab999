/** Longest text of an article that is read; what matters in news stands at the top. */
const MAX_TEXT = 6_000;
const MAX_TITLE = 300;
/** Characters that a reader does not see and a model does: tags, zero-width, direction marks, private use, controls. */
const HIDDEN =
  /[\u{E0000}-\u{E0FFF}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad\p{Co}\p{Cn}]|[\ufe00-\ufe0f]|(?!\n)\p{Cc}/gu;
const MARKUP = /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1\s*>|<\/?[a-z][^<>]{0,300}>/giu;

/** What a person would read of an article's text: nothing hidden, no markup, bounded at the end of a paragraph or word. */
export function visibleText(text: string): string {
  const clean = text
    .toWellFormed()
    .normalize('NFC')
    .replace(MARKUP, ' ')
    .replace(HIDDEN, '')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
  if (clean.length <= MAX_TEXT) return clean;
  const end = Math.max(clean.lastIndexOf('\n', MAX_TEXT), clean.lastIndexOf('. ', MAX_TEXT) + 1);
  return clean.slice(0, end > MAX_TEXT / 2 ? end : MAX_TEXT).trim();
}

export function visibleTitle(title: string): string {
  return visibleText(title).replace(/\s+/gu, ' ').slice(0, MAX_TITLE).trim();
}
