/** Weight of a pair's own likeness against chance; the rest shrinks as groups grow, see `demand`. */
const OWN_SHARE = 0.35;

/** Likeness of items by position: `rows[i].get(j)`, both ways; absent is 0. */
export type Likeness = Map<number, number>[];

/**
 * Joins the two groups that are most alike on average, again and again, while they are alike enough.
 * Two single articles must reach `threshold`. The mean over many pairs errs less than one pair, so large groups need
 * less; that is what lets one threshold serve stories of three articles and of three hundred.
 * Ties go to the lower position. Uses up `rows`.
 * @returns for each item the lowest position in its group
 */
export function linkByAverage(rows: Likeness, threshold: number): number[] {
  const count = rows.length;
  const sizes = new Float64Array(count).fill(1);
  const joined = Array.from({ length: count }, (_, i) => i);
  const nearest = new Int32Array(count).fill(-1);
  const nearestValue = new Float64Array(count);
  const alive = new Set(joined);

  const value = (a: number, b: number, sum: number) => sum / (sizes[a]! * sizes[b]!) / demand(sizes[a]!, sizes[b]!);
  const findNearest = (a: number) => {
    nearest[a] = -1;
    nearestValue[a] = 0;
    for (const [b, sum] of rows[a]!) consider(a, b, value(a, b, sum));
  };
  const consider = (a: number, b: number, worth: number) => {
    if (worth > nearestValue[a]! || (worth === nearestValue[a]! && b < nearest[a]!)) {
      nearest[a] = b;
      nearestValue[a] = worth;
    }
  };
  for (const a of alive) findNearest(a);

  for (;;) {
    let best = -1;
    for (const a of alive) if (best < 0 || nearestValue[a]! > nearestValue[best]!) best = a;
    if (best < 0 || nearestValue[best]! < threshold) break;
    const other = nearest[best]!;
    const [into, from] = rows[best]!.size >= rows[other]!.size ? [best, other] : [other, best];
    join(into, from);
  }
  return canonical(joined);

  function join(into: number, from: number): void {
    sizes[into]! += sizes[from]!;
    alive.delete(from);
    joined[from] = into;
    rows[into]!.delete(from);
    rows[from]!.delete(into);
    for (const [other, sum] of rows[from]!) {
      const total = sum + (rows[into]!.get(other) ?? 0);
      rows[into]!.set(other, total);
      rows[other]!.delete(from);
      rows[other]!.set(into, total);
    }
    rows[from]!.clear();
    findNearest(into);
    for (const [other, sum] of rows[into]!) {
      if (nearest[other] === into || nearest[other] === from) findNearest(other);
      else consider(other, into, value(other, into, sum));
    }
  }
}

/** The share of `threshold` that groups of these sizes must reach: 1 for two single articles, near `OWN_SHARE` for large groups. */
export function demand(a: number, b: number): number {
  return OWN_SHARE + (1 - OWN_SHARE) * Math.sqrt((1 / a + 1 / b) / 2);
}

function canonical(joined: number[]): number[] {
  const root = (i: number): number => (joined[i] === i ? i : root(joined[i]!));
  const first = new Map<number, number>();
  return joined.map((_, i) => {
    const label = root(i);
    if (!first.has(label)) first.set(label, i);
    return first.get(label)!;
  });
}
