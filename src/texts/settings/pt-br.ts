import type { SettingsTexts } from './settings-texts.ts';

export const ptBr: SettingsTexts = {
  names: {
    settings: ['ajustes', 'Fuso horário, idioma, canal de registro e cargo gestor deste servidor'],
    timeZone: ['fuso_horário', 'Para novas assinaturas; comece a digitar uma cidade'],
    language: ['idioma', 'Das palavras próprias das edições'],
    logChannel: ['canal_de_registro', 'Onde são contados avisos e problemas'],
    managerRole: ['cargo_gestor', 'Pode gerenciar este bot sem “Gerenciar servidor”; o cargo everyone para ninguém'],
  },
  heading: '**Os ajustes deste servidor**',
  changed: '**Mudado.** Os ajustes deste servidor agora são:',
  timeZone: (zone) => `Fuso horário: ${zone}`,
  language: (language) => `Idioma: ${language}`,
  logChannel: (channel) => `Canal de registro: ${channel}`,
  managerRole: (role) => `Cargo gestor: ${role}`,
  noLogChannel: 'Canal de registro: nenhum',
  noManagerRole: 'Cargo gestor: nenhum, só quem tem “Gerenciar servidor”',
  hiddenFromRole:
    'O Discord esconde os comandos desse cargo até você permiti-los em Configurações do servidor → Integrações.',
  onlyForNew: 'O que já está em andamento mantém fuso e idioma; `/subscription edit` os muda.',
};
