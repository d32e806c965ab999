import { plural } from '../plural.ts';
import type { AnswersTexts } from './answers-texts.ts';

export const es: AnswersTexts = {
  names: {
    digest: ['boletín', 'Las noticias en un boletín'],
    now: ['ahora', 'Las noticias de las últimas horas, solo para ti si no las compartes'],
    topic: ['asunto', 'Solo noticias con esta palabra o frase'],
    hours: ['horas', 'Cuánto hacia atrás; 24 si se omite'],
    share: ['compartir', 'Mostrarlo a todos en este canal'],
    preview: ['vista-previa', 'Qué publicaría una suscripción si fuera su hora'],
  },
  newsNow: 'Las noticias ahora',
  newsAbout: (topic) => `Noticias sobre ${topic}`,
  noSources: 'Este servidor aún no sigue ninguna fuente. Quien lo gestiona puede añadir una con `/source add`.',
  sources: plural('es', { one: '# fuente', other: '# fuentes' }),
  nothing: (span, sources) => `No se encontró nada (${span}, ${sources}). Prueba con más horas.`,
  nothingAbout: (topic, span, sources) =>
    `No se encontró nada sobre «${topic}» (${span}, ${sources}). Prueba con más horas u otra palabra.`,
  nothingToPost: (name) => `**${name}** no tendría nada nuevo que decir ahora.`,
  leftOut: plural('es', {
    one: '# noticia quedó fuera: aquí ya no es nueva, o la excluyen los filtros.',
    other: '# noticias quedaron fuera: aquí ya no son nuevas, o las excluyen los filtros.',
  }),
  sendAgain: 'No está en el canal: reenviar',
  sendingAgain: 'Se está reenviando.',
  isThere: 'Está en el canal',
  takenAsSent: 'Se da por publicado. Lo que faltaba sale ahora.',
  quoted: (whose, words) => `${whose}: «${words}»`,
  sameText: 'el mismo texto',
  reportTitle: 'Denunciar una noticia',
  whichStory: '¿Qué noticia?',
  whatIsWrong: '¿Qué está mal?',
  reported: (user, digest, words) => `⚑ ${user} denuncia una noticia de «${digest}»: ${words}`,
  thanks: 'Gracias. Quienes gestionan este servidor lo encuentran en su registro.',
};
