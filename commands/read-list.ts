/** What a person typed between commas: trimmed, empty ones and repetitions out. */
export function readList(typed: string | null): string[] {
  return [
    ...new Set(
      (typed ?? '')
        .split(/[,;\n]/)
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ];
}
