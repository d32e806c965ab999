/** One figure, beside what it is compared with. */
export interface Row {
  name: string;
  value: string;
  target?: string;
  /** Absent where there is no target to meet. */
  met?: boolean;
  note?: string;
}

export interface BenchOptions {
  /** The long form: more deliveries, more kills, more articles. */
  full: boolean;
  /** Where labelled data lies, if it does. */
  dataDir: string | undefined;
  /** Of a bench with many rows, those whose name holds this. */
  only?: string | undefined;
  /** In place of the bench's own seeds. */
  seed?: number | undefined;
}

/** What is measured, by name. Each prints nothing and returns its rows. */
export interface Bench {
  name: string;
  about: string;
  run(options: BenchOptions): Promise<Row[]>;
}

/** The middle of some timings: machines are noisy, and a mean follows the noise. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param share 0.99 for the 99th percentile */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
