/** Commas, semicolons and line ends, as keyboards of all our languages have them. */
export const SEPARATOR = /[,;\n،؛、，；]/;

/** What a person typed between separators: trimmed, empty ones and repetitions out. */
export function readList(typed: string | null): string[] {
  return [
    ...new Set(
      (typed ?? '')
        .split(SEPARATOR)
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ];
}
