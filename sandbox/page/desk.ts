import type { Answer } from '../page-protocol.ts';
import type { Mentions } from './markdown/show-mention.ts';
import type { Deed, Session } from './session.ts';

/** What a message and what is on it may ask of the page. */
export interface Desk extends Mentions {
  readonly session: Session;
  /** Performs and, when the bot answers with a modal, opens it. */
  perform: (deed: Deed, messageId?: string) => Promise<Answer>;
}
