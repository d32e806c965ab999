/** As many whole lines, from the first on, as fit into so many characters. */
export function firstWithin(lines: readonly string[], length: number): string[] {
  let left = length + 1;
  const fitting: string[] = [];
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    fitting.push(line);
  }
  return fitting;
}
