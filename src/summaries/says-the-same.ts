import { plainWords } from './align-sentence.ts';

/** Above this share of the shorter one's words two sentences say the same. */
const SAME = 0.75;

/** Whether of two written sentences one is enough. */
export function saysTheSame(a: string, b: string): boolean {
  const [small, large] = [new Set(plainWords(a)), new Set(plainWords(b))].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  return small.size > 0 && small.intersection(large).size >= SAME * small.size;
}
