import type { WhyTexts } from './why-texts.ts';

export const ptBr: WhyTexts = {
  names: {
    explain: ['explicar', 'Por que uma edição foi como foi: o que entrou, o que ficou de fora e por quê'],
    edition: ['edição', 'Qual; as mais recentes são oferecidas'],
    stories: ['notícia', 'As notícias dos últimos boletins'],
    why: ['por-quê', 'Por que uma notícia ficou onde ficou'],
  },
  states: {
    planned: '… planejada',
    composing: '… em preparação',
    awaiting: '✋ espera a moderação',
    ready: '… pronta para sair',
    sending: '… sendo enviada',
    sent: '✅ enviada',
    skipped: '⏭ pulada',
    failed: '🔴 falhou',
  },
  score: (score) => `Pontuação: ${score} de 100`,
  gave: (points, most, part, why) => `${points} de ${most} por ${part}: ${why}`,
  parts: { breadth: 'cobertura', recency: 'atualidade', topic: 'tema', source: 'fonte' },
  fresh: 'recente',
  hoursOld: 'de algumas horas atrás',
  onTopic: 'nos temas pedidos',
  offTopic: 'nenhum tema pedido, ou fora dele',
  plainSources: 'fontes de peso normal',
  raisedSources: 'fontes que aqui contam mais',
  loweredSources: 'fontes que aqui contam menos',
  newHere: 'Nova neste canal',
  readBefore: 'Já lida: não conta',
  anUpdate: (share) => `Uma atualização: conta ${share} de 100`,
};
