import { plural } from '../plural.ts';
import type { SubscriptionTexts } from './subscription-texts.ts';

export const es: SubscriptionTexts = {
  names: {
    subscription: ['suscripción', 'Qué canal recibe un boletín, cuándo y de qué'],
    create: ['crear', 'Publicar un boletín en un canal según un horario'],
    list: ['lista', 'Todas las suscripciones de este servidor y sus próximas ediciones'],
    edit: ['editar', 'Cambiar algunos ajustes y conservar el resto'],
    clone: ['duplicar', 'La misma otra vez, para cambiarla a partir de ahí'],
    try: ['probar', 'Qué dejaría pasar un filtro de los artículos más recientes'],
    pause: ['pausar', 'No publicar nada por ahora'],
    resume: ['reanudar', 'Publicar de nuevo, desde la próxima vez'],
    remove: ['quitar', 'Dejar de publicar; durante 7 días se puede recuperar'],
    restore: ['recuperar', 'Recuperar una suscripción que se quitó en los últimos 7 días'],
    which: ['suscripción', 'Cuál; empieza a escribir su nombre'],
    name: ['nombre', 'Cómo llamarla, por ejemplo Noticias de la mañana'],
    channel: ['canal', 'Dónde se publica; este canal si se omite'],
    schedule: ['horario', '«todos los días a las 08:00», «entre semana 08:00 y 18:00», «cada lunes 09:00», o cron'],
    timeZone: ['zona_horaria', 'Con qué reloj; empieza a escribir una ciudad'],
    sources: ['fuentes', 'Nombres de fuentes o grupos, separados por comas; «todas» para todas las que sigues'],
    topics: ['palabras', 'Solo noticias con una de estas palabras, entre comas; «ninguno» para todas'],
    exclude: ['excluir', 'Ninguna noticia con estas palabras, entre comas; «ninguno» para no excluir'],
    stories: ['noticias', 'Cuántas noticias como máximo'],
    length: ['extensión', 'Cuánto se dice de cada noticia'],
    quietDay: ['día_tranquilo', 'Cuando hay muy pocas noticias'],
    minStories: ['min_noticias', 'Menos noticias que estas son muy pocas; 1 si se omite'],
    minPublishers: ['min_medios', 'Solo noticias que cuenten tantos medios; 1 si se omite'],
    language: ['idioma', 'De las palabras propias del boletín'],
    days: ['días', 'Durante tantos días; hasta que la reanudes si se omite'],
    removed: ['quitada', 'Cuál; empieza a escribir su nombre'],
  },
  lengthChoices: {
    headlines: 'Solo titulares',
    brief: 'Breve: una o dos frases',
    standard: 'Normal: un párrafo corto',
    deep: 'Detallada: un párrafo largo',
  },
  lengths: { headlines: 'solo titulares', brief: 'breve', standard: 'normal', deep: 'detallada' },
  quietDays: {
    skip: 'No publicar nada',
    line: 'Publicar una línea que lo diga',
    carry: 'Guardarlas para el próximo boletín',
  },
  usualName: 'Boletín',

  pausedChoice: (name) => `${name} (en pausa)`,
  removedChoice: (name, at) => `${name} · se quitó ${at}`,

  upTo: plural('es', { one: 'hasta # noticia', other: 'hasta # noticias' }),
  allSources: 'todas las fuentes',
  sources: plural('es', { one: '# fuente', other: '# fuentes' }),
  described: (name, channel, stories, length, sources) =>
    `**${name}** en ${channel} · ${stories}, ${length} · ${sources}`,
  pausedLine: (words) => `⏸ En pausa: ${words}`,
  only: (words) => `Solo: ${words}`,
  without: (words) => `Sin: ${words}`,

  created: (name, channel, runs) => `**${name}** se publicará en ${channel} ${runs}.`,
  afterwards: 'Mírala ya con `/digest preview`; cámbiala con `/subscription edit`.',
  changed: 'Cambiada.',
  unchanged: 'No se cambió nada: di qué, eligiendo una de las opciones.',
  cloned: 'Duplicada.',
  pausedUntil: (name, at) =>
    `⏸ **${name}** está en pausa hasta ${at}. Sus noticias esperan: el primer boletín después empieza donde terminó el último.`,
  paused: (name) =>
    `⏸ **${name}** está en pausa hasta \`/subscription resume\`. Sus noticias esperan: el primer boletín después empieza donde terminó el último.`,
  resumed: (name, runs) => `▶ **${name}** se publica de nuevo ${runs}.`,
  removed: (name, channel) =>
    `**${name}** se quitó; ya no se publica nada en ${channel}. Durante 7 días \`/subscription restore\` la recupera.`,
  restored: (name, runs) => `**${name}** ha vuelto y se publica ${runs}.`,
  restoredPaused: (name) => `**${name}** ha vuelto, en pausa como estaba. \`/subscription resume\` la pone en marcha.`,

  nothingToTry: 'Aún no hay artículos con los que probarlo.',
  matchesNone: (of) => `No pasaría ninguno de los últimos ${of} artículos.`,
  matches: (passed, of, titles) => `De los últimos ${of} artículos pasarían ${passed}: ${titles}.`,
  quoted: (title) => `«${title}»`,
};
