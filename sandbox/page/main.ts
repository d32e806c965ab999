import { createChannelList } from './channel-list.ts';
import { createComposer } from './command/composer.ts';
import type { Desk } from './desk.ts';
import { createDrawer } from './drawer.ts';
import { createFrame } from './frame.ts';
import { icon } from './icons.ts';
import { askBeforeLeaving } from './leave-dialog.ts';
import { createLocaleSwitch, localeInAddress } from './locale-switch.ts';
import { keepTimes } from './markdown/show-time.ts';
import { createMessageLog } from './message/message-log.ts';
import { openModal } from './modal/open-modal.ts';
import { createRoleSwitch, keepPlace, roleInAddress } from './role-switch.ts';
import { createSession } from './session.ts';

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;

/** The whole page: the session in the middle, the parts around it. */
const session = await createSession(roleInAddress(), location.hash.slice(1), localeInAddress());
const desk: Desk = {
  session,
  get state() {
    return session.state;
  },
  openChannel: (id) => void session.openChannel(id),
  startCommand: (path) => composer.startCommand(path),
  perform: async (deed, messageId) => {
    const answer = await session.perform(deed);
    if (answer.ok && answer.modal) openModal(answer.modal, desk, messageId);
    return answer;
  },
};
const opener = find('.opener');
opener.append(icon('menu'));
const drawer = createDrawer(find('#sidebar'), opener, find('main'));
createChannelList(find('[data-frame="channels"]'), session, drawer.close);
createLocaleSwitch(find('[data-frame="locale"]'), session);
createRoleSwitch(find('[data-frame="role"]'), session);
createFrame(session);
createMessageLog(find('.scroller'), desk);
const composer = createComposer(find('#box'), desk);
askBeforeLeaving();
find('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  find('#box input').focus();
});
keepTimes();
session.on('state', () => keepPlace(session));
session.on('channel', () => keepPlace(session));
