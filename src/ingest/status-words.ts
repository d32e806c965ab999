const WORDS: Record<number, string> = {
  206: 'It sent only a part of its feed.',
  304: 'It said that nothing had changed without being asked so.',
  401: 'It asks for a password (401). Use a feed that is open to all.',
  402: 'It asks for payment (402).',
  403: 'It does not let this bot read it (403).',
  404: 'There is nothing at this address any more (404). Look for the new address of the feed.',
  429: 'It asks to be read less often (429); it is read more slowly now.',
};

/** An HTTP status in words for an admin. */
export function statusWords(status: number): string {
  const words = WORDS[status];
  if (words !== undefined) return words;
  if (status >= 500) return `Its server has trouble (${status}). It is tried again by itself.`;
  return `It answered with status ${status} instead of its content.`;
}
