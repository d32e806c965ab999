/** Names of what can be pressed under a digest; `dispatch` finds the handler by what stands before the colon. */
export const OPEN_STORY = 'story';
export const WHY_THIS = 'why';
export const REPORT = 'report';

/** The custom_id of a select or button of an edition. */
export function componentId(name: typeof OPEN_STORY | typeof WHY_THIS | typeof REPORT, editionId: string): string {
  return `${name}:${editionId}`;
}
