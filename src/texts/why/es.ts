import type { WhyTexts } from './why-texts.ts';

export const es: WhyTexts = {
  names: {
    explain: ['explicar', 'Por qué una edición fue como fue: qué entró, qué quedó fuera y por qué'],
    edition: ['edición', 'Cuál; se ofrecen las más recientes'],
    stories: ['noticia', 'Las noticias de los últimos boletines'],
    why: ['por-qué', 'Por qué una noticia estaba donde estaba'],
  },
  states: {
    planned: '… prevista',
    composing: '… en preparación',
    awaiting: '✋ espera a la moderación',
    ready: '… lista para salir',
    sending: '… enviándose',
    sent: '✅ enviada',
    skipped: '⏭ omitida',
    failed: '🔴 fallida',
  },
  score: (score) => `Puntuación: ${score} de 100`,
  gave: (points, most, part, why) => `${points} de ${most} por ${part}: ${why}`,
  parts: { breadth: 'cobertura', recency: 'actualidad', topic: 'tema', source: 'fuente' },
  fresh: 'reciente',
  hoursOld: 'de hace unas horas',
  onTopic: 'de los temas pedidos',
  offTopic: 'sin tema pedido, o fuera de él',
  plainSources: 'fuentes de peso normal',
  raisedSources: 'fuentes que aquí cuentan más',
  loweredSources: 'fuentes que aquí cuentan menos',
  newHere: 'Nueva en este canal',
  readBefore: 'Ya leída: no cuenta',
  anUpdate: (share) => `Una actualización: cuenta ${share} de 100`,
};
