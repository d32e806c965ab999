import type { Role } from '../page-protocol.ts';
import { announce } from './announce.ts';
import { element } from './element.ts';
import type { Session } from './session.ts';

const ROLES: [Role, string][] = [
  ['admin', 'Admin'],
  ['member', 'Member'],
];

/** "You are: Admin / Member". The choice is part of the address, so that a reload keeps it. */
export function createRoleSwitch(place: HTMLElement, session: Session): void {
  const options = ROLES.map(([role, words]) =>
    element(
      'label',
      {},
      element('input', {
        type: 'radio',
        name: 'role',
        value: role,
        checked: role === session.role,
        onchange: async () => {
          await session.switchRole(role);
          announce(`You are ${session.state.viewer.name} now, ${words.toLowerCase()}.`);
        },
      }),
      element('span', {}, words),
    ),
  );
  const legend = element('legend', {}, 'You are:');
  place.append(element('fieldset', { class: 'role-switch' }, legend, ...options));
}

export const roleInAddress = (): Role =>
  new URL(location.href).searchParams.get('as') === 'member' ? 'member' : 'admin';

/** Puts role, language and channel into the address. */
export function keepPlace({ role, locale, channelId }: Session): void {
  history.replaceState(null, '', `?as=${role}${locale ? `&locale=${locale}` : ''}#${channelId}`);
}
