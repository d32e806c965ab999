/** How far the likeness inside two groups is taken into account: 0 is plain average link, 1 the cosine of their centroids. */
const WITHIN_SHARE = 0.8;

/** Likeness of items by position: `rows[i].get(j)`, both ways; absent is 0. */
export type Likeness = Map<number, number>[];

/**
 * Joins the two groups that are most alike on average, again and again, while they are alike enough.
 * Alike is measured by how alike the articles inside each group are, an article with itself counting 1: many loose
 * reports need less than two single ones. That is what lets one threshold serve stories of three articles and of three
 * hundred. Ties go to the lower position. Uses up `rows`.
 * @returns for each item the lowest position in its group
 */
export function linkByAverage(rows: Likeness, threshold: number): number[] {
  const count = rows.length;
  const sizes = new Float64Array(count).fill(1);
  const joined = Array.from({ length: count }, (_, i) => i);
  const nearest = new Int32Array(count).fill(-1);
  const nearestValue = new Float64Array(count);
  const alive = new Set(joined);

  const within = new Float64Array(count).fill(1);
  const value = (a: number, b: number, sum: number) => {
    const pairs = sizes[a]! * sizes[b]!;
    return sum / pairs / ((within[a]! * within[b]!) / (pairs * pairs)) ** (WITHIN_SHARE / 2);
  };
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
    within[into]! += within[from]! + 2 * (rows[into]!.get(from) ?? 0);
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

function canonical(joined: number[]): number[] {
  const root = (i: number): number => (joined[i] === i ? i : root(joined[i]!));
  const first = new Map<number, number>();
  return joined.map((_, i) => {
    const label = root(i);
    if (!first.has(label)) first.set(label, i);
    return first.get(label)!;
  });
}
