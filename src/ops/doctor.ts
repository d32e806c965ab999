import { scrub } from './scrub.ts';

/** `warning`: works, but not as well as it could. `fault`: something does not work until it is mended. */
export type Verdict = 'ok' | 'warning' | 'fault';

export interface Finding {
  verdict: Verdict;
  /** What happened, and for anything but `ok` what to do. */
  words: string;
}

export interface Check {
  subject: string;
  look(): Promise<Finding[]>;
}

export const ok = (words: string): Finding => ({ verdict: 'ok', words });
export const warning = (words: string): Finding => ({ verdict: 'warning', words });
export const fault = (words: string): Finding => ({ verdict: 'fault', words });

/** Looks at one thing after the other; what breaks or hangs is a fault of its own and stops nothing. */
export async function* examine(
  checks: readonly Check[],
  limitMs: number,
): AsyncGenerator<Finding & { subject: string }> {
  for (const { subject, look } of checks) {
    for (const finding of await within(limitMs, look)) yield { subject, ...finding };
  }
}

/** One line a finding, without secrets. */
export function describeFinding({ verdict, subject, words }: Finding & { subject: string }): string {
  return scrub(`${verdict.padEnd(8)} ${subject.padEnd(12)} ${words}`);
}

async function within(limitMs: number, look: Check['look']): Promise<Finding[]> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Finding[]>((resolve) => {
    const words = `There was no answer within ${limitMs / 1_000} s. Look at the network and at what should answer.`;
    timer = setTimeout(() => resolve([fault(words)]), limitMs);
  });
  try {
    return await Promise.race([look(), late]);
  } catch (error) {
    return [fault((error as Error).message)];
  } finally {
    clearTimeout(timer);
  }
}
