import type { SettingsTexts } from './settings-texts.ts';

export const es: SettingsTexts = {
  names: {
    settings: ['ajustes', 'Zona horaria, idioma, canal de registro y rol gestor de este servidor'],
    timeZone: ['zona_horaria', 'Para suscripciones nuevas; empieza a escribir una ciudad'],
    language: ['idioma', 'De las palabras propias de las ediciones'],
    logChannel: ['canal_de_registro', 'Donde se cuentan los avisos y los problemas'],
    managerRole: ['rol_gestor', 'Puede gestionar este bot sin «Gestionar servidor»; el rol everyone para nadie'],
  },
  heading: '**Los ajustes de este servidor**',
  changed: '**Cambiado.** Los ajustes de este servidor son ahora:',
  timeZone: (zone) => `Zona horaria: ${zone}`,
  language: (language) => `Idioma: ${language}`,
  logChannel: (channel) => `Canal de registro: ${channel}`,
  managerRole: (role) => `Rol gestor: ${role}`,
  noLogChannel: 'Canal de registro: ninguno',
  noManagerRole: 'Rol gestor: ninguno, solo quienes tienen «Gestionar servidor»',
  hiddenFromRole:
    'Discord oculta los comandos a ese rol hasta que se los permitas en Ajustes del servidor → Integraciones.',
  onlyForNew: 'Lo que ya está en marcha conserva su zona horaria y su idioma; `/subscription edit` los cambia.',
};
