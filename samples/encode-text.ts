/** Characters of windows-1252 to their bytes, as the platform's own decoder has them. */
const WINDOWS_1252 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
);

/** @throws RangeError for a character the encoding has no byte for */
export function encodeText(text: string, encoding: 'utf-8' | 'windows-1252'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from(text, (character) => {
    const byte = WINDOWS_1252.get(character);
    if (byte === undefined) throw new RangeError(`windows-1252 has no ${character}`);
    return byte;
  });
}
