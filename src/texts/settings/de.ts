import type { SettingsTexts } from './settings-texts.ts';

export const de: SettingsTexts = {
  names: {
    settings: ['einstellungen', 'Zeitzone, Sprache, Log-Kanal und Verwalterrolle dieses Servers'],
    timeZone: ['zeitzone', 'Für neue Abos; tippe eine Stadt'],
    language: ['sprache', 'Der eigenen Worte der Ausgaben'],
    logChannel: ['log_kanal', 'Wo Meldungen und Störungen berichtet werden'],
    managerRole: ['verwalterrolle', 'Darf diesen Bot ohne „Server verwalten“ verwalten; everyone-Rolle für niemanden'],
  },
  heading: '**Einstellungen dieses Servers**',
  changed: '**Geändert.** Die Einstellungen dieses Servers sind jetzt:',
  timeZone: (zone) => `Zeitzone: ${zone}`,
  language: (language) => `Sprache: ${language}`,
  logChannel: (channel) => `Log-Kanal: ${channel}`,
  managerRole: (role) => `Verwalterrolle: ${role}`,
  noLogChannel: 'Log-Kanal: keiner',
  noManagerRole: 'Verwalterrolle: keine, nur wer „Server verwalten“ hat',
  hiddenFromRole:
    'Discord verbirgt die Befehle vor dieser Rolle, bis du sie ihr unter Servereinstellungen → Integrationen erlaubst.',
  onlyForNew: 'Was schon läuft, behält Zeitzone und Sprache; `/subscription edit` ändert sie.',
};
