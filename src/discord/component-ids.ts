/** Names of what can be pressed under a digest; `dispatch` finds the handler by what stands before the colon. */
export const OPEN_STORY = 'story';
export const WHY_THIS = 'why';
export const REPORT = 'report';
export const FOLLOW_TOPIC = 'follow';
/** Under a digest by direct message. */
export const STOP = 'stop';

export type PressName = typeof WHY_THIS | typeof REPORT | typeof FOLLOW_TOPIC | typeof STOP;

/** The custom_id of a select or button of an edition. */
export function componentId(name: typeof OPEN_STORY | PressName, editionId: string): string {
  return `${name}:${editionId}`;
}
