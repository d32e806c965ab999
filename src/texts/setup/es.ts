import { plural } from '../plural.ts';
import type { SetupTexts } from './setup-texts.ts';

export const es: SetupTexts = {
  names: {
    setup: ['configurar', 'De nada al primer boletín: dónde, de qué fuentes, cuándo'],
  },
  heading: 'Un boletín en tres pasos',
  where: (channel) => `1. Dónde: ${channel}`,
  from: (what) => `2. De dónde: ${what}`,
  when: (runs, length) => `3. Cuándo: ${runs} · ${length}`,
  followed: plural('es', {
    one: 'la # fuente que sigue este servidor',
    other: 'las # fuentes que sigue este servidor',
  }),
  andChosen: (followed, chosen) => `${followed}, y además ${chosen}`,
  nothingChosen: 'elige un paquete o da tus propios feeds',
  chooseWhere: 'Dónde se publica…',
  choosePacks: 'Paquetes de fuentes…',
  sources: plural('es', { one: '# fuente', other: '# fuentes' }),
  ownFeeds: 'Mis propios feeds',
  timeAndLength: 'Hora y extensión',
  preview: 'Vista previa',
  done: 'Listo',
  feedsTitle: 'Tus propios feeds',
  feedsLabel: 'Direcciones de sitios o feeds, una por línea',
  whenLabel: 'Cuándo',
  whenHint: '«todos los días a las 08:00», «entre semana 08:00 y 18:00», «cada lunes 09:00», o cron',
  zoneLabel: 'Con qué reloj',
  zoneHint: 'Una zona horaria por su ciudad, como Europe/Madrid',
  lengthLabel: 'Cuánto se dice de cada noticia',
  onlyFirst: (most) => `Solo se leyeron las primeras ${most} direcciones; da las demás después.`,
  reading: '… leyendo las fuentes por primera vez. Tarda hasta un minuto.',
  isSetUp: (name, channel) => `✅ **${name}** está configurado; su primer boletín va camino de ${channel}.`,
  thenRuns: (runs) => `Después, ${runs}.`,
  added: plural('es', { one: 'Se añadió # fuente.', other: 'Se añadieron # fuentes.' }),
  next: 'Cámbialo con `/subscription edit` y `/subscription look`; más fuentes con `/source add`; cómo va: `/status`.',
};
