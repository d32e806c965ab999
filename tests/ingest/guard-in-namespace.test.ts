import { expect, it } from 'vitest';
import { attackInNamespace, namespaceRefusal } from './namespace/attack-in-namespace.ts';

const refusal = namespaceRefusal();
if (refusal !== undefined) console.log(`skipped: this machine gives no network namespace (${refusal})`);

it.skipIf(refusal !== undefined)(
  'no attack reaches a canary, and every good address is reached',
  () => {
    const result = attackInNamespace();
    expect(result.reached).toEqual([]);
    expect(result.attempts).toBeGreaterThan(300);
    expect(result.goodFetched).toBe(result.goods);
    // Refused, unresolved and closed are told in the same words.
    expect(result.words).toBe(1);
    expect(result.singing).toBe(1);
  },
  60_000,
);
