import { announce } from '../announce.ts';
import type { Desk } from '../desk.ts';
import { element } from '../element.ts';
import { icon } from '../icons.ts';
import type { Deed } from '../session.ts';

/**
 * Uses a button or a select and shows the wait on it. As in Discord, nothing else on the message can be used meanwhile,
 * and a failure stands below the message.
 */
export async function use(control: HTMLElement, deed: Deed & { message_id: string }, desk: Desk): Promise<void> {
  const message = control.closest<HTMLElement>('.message');
  if (!message || message.ariaBusy === 'true') return;
  message.ariaBusy = 'true';
  control.classList.add('waiting');
  message.querySelector('.failure')?.remove();
  const answer = await desk.perform(deed, deed.message_id);
  message.ariaBusy = null;
  control.classList.remove('waiting');
  if (answer.ok) return;
  const words = answer.reason === 'no_answer' ? 'This interaction failed.' : answer.words;
  message
    .querySelector('.message-body')
    ?.append(element('p', { class: 'failure' }, icon('warning'), element('span', {}, words)));
  announce(words, 'alert');
}
