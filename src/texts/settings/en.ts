import type { Names } from '../languages.ts';

export const en = {
  names: {
    settings: ['settings', 'This server’s time zone, language, log channel and manager role'],
    timeZone: ['time_zone', 'For new subscriptions; start typing a city'],
    language: ['language', 'Of the digests’ own words'],
    logChannel: ['log_channel', 'Where reports and trouble are told'],
    managerRole: ['manager_role', 'May manage this bot without Manage Server; choose the everyone role for nobody'],
  } satisfies Names,
  heading: '**This server’s settings**',
  changed: '**Changed.** This server’s settings are now:',
  timeZone: (zone: string) => `Time zone: ${zone}`,
  language: (language: string) => `Language: ${language}`,
  logChannel: (channel: string) => `Log channel: ${channel}`,
  managerRole: (role: string) => `Manager role: ${role}`,
  noLogChannel: 'Log channel: none',
  noManagerRole: 'Manager role: none, only those with Manage Server',
  hiddenFromRole:
    'Discord hides the commands from that role until you allow them to it under Server Settings → Integrations.',
  onlyForNew: 'What runs already keeps its time zone and language; `/subscription edit` changes those.',
};
