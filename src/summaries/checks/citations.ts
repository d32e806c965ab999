import type { Check } from './check.ts';

/** Every sentence cites, and only what exists. */
export const citations: Check = ({ cites, evidence }) => {
  const unknown = cites.filter((id) => !evidence.byId.has(id));
  if (cites.length === 0) return [{ check: 'citations', severity: 'hard', words: 'cites nothing' }];
  return unknown.map((id) => ({ check: 'citations', severity: 'hard', words: `cites ${id}, which does not exist` }));
};
