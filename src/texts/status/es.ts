import { plural } from '../plural.ts';
import type { StatusTexts } from './status-texts.ts';

export const es: StatusTexts = {
  names: {
    status: ['estado', 'Próximos y últimos boletines, fuentes con problemas, permisos que faltan, límites'],
    help: ['ayuda', 'Qué hace este bot y qué puedes decirle'],
  },
  line: (name, channel, runs) => `**${name}** en ${channel}: ${runs}`,
  paused: (words) => `⏸ en pausa: ${words}`,
  last: (at, state) => `último: ${at} ${state}`,
  nothingYet: 'nada publicado aún',
  sources: 'Fuentes',
  followed: plural('es', { one: '# seguida', other: '# seguidas' }),
  allHealthy: 'todas en orden',
  inTrouble: plural('es', { one: '# con problemas', other: '# con problemas' }),
  about:
    '**Broadsheet** reúne noticias de las fuentes que sigue este servidor, junta en una sola lo que trata del mismo hecho y publica un boletín en el que cada frase remite a su fuente.',
  managed: 'Las fuentes y suscripciones las gestiona quien tiene «Gestionar servidor».',
};
