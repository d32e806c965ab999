import { plural } from '../plural.ts';
import type { SubscriptionTexts } from './subscription-texts.ts';

export const ptBr: SubscriptionTexts = {
  names: {
    subscription: ['assinatura', 'Qual canal recebe um boletim, quando e de quê'],
    create: ['criar', 'Publicar um boletim em um canal conforme um horário'],
    list: ['lista', 'Todas as assinaturas deste servidor e suas próximas edições'],
    edit: ['editar', 'Mudar algumas configurações e manter o resto'],
    clone: ['duplicar', 'A mesma mais uma vez, para mudar a partir daí'],
    try: ['testar', 'O que um filtro deixaria passar dos artigos mais novos'],
    pause: ['pausar', 'Não publicar nada por enquanto'],
    resume: ['retomar', 'Publicar de novo, a partir da próxima vez'],
    remove: ['remover', 'Parar de publicar; por 7 dias pode ser recuperada'],
    restore: ['recuperar', 'Recuperar uma assinatura removida nos últimos 7 dias'],
    which: ['assinatura', 'Qual; comece a digitar o nome'],
    name: ['nome', 'Como chamá-la, por exemplo Notícias da manhã'],
    channel: ['canal', 'Onde é publicada; este canal, se omitido'],
    schedule: ['horário', '“todos os dias às 08:00”, “dias úteis 08:00 e 18:00”, “toda segunda-feira 09:00”, ou cron'],
    timeZone: ['fuso_horário', 'Em que fuso; comece a digitar uma cidade'],
    sources: ['fontes', 'Nomes de fontes ou grupos, separados por vírgulas; “todas” para todas que você segue'],
    topics: ['palavras', 'Só notícias com uma destas palavras, entre vírgulas; “nenhum” para todas'],
    exclude: ['excluir', 'Nenhuma notícia com estas palavras, entre vírgulas; “nenhum” para não excluir'],
    stories: ['notícias', 'Quantas notícias no máximo'],
    length: ['tamanho', 'Quanto se diz de cada notícia'],
    quietDay: ['dia_calmo', 'Quando há notícias de menos'],
    minStories: ['min_notícias', 'Menos notícias que isso é pouco demais; 1, se omitido'],
    minPublishers: ['min_veículos', 'Só notícias contadas por tantos veículos; 1, se omitido'],
    language: ['idioma', 'Das palavras do próprio boletim'],
    days: ['dias', 'Por tantos dias; até você retomar, se omitido'],
    removed: ['removida', 'Qual; comece a digitar o nome'],
  },
  lengthChoices: {
    headlines: 'Só títulos',
    brief: 'Curto: uma ou duas frases',
    standard: 'Normal: um parágrafo curto',
    deep: 'Detalhado: um parágrafo longo',
  },
  lengths: { headlines: 'só títulos', brief: 'curto', standard: 'normal', deep: 'detalhado' },
  quietDays: {
    skip: 'Não publicar nada',
    line: 'Publicar uma linha que diga isso',
    carry: 'Guardá-las para o próximo boletim',
  },
  usualName: 'Boletim',

  pausedChoice: (name) => `${name} (pausada)`,
  removedChoice: (name, at) => `${name} · removida ${at}`,

  upTo: plural('pt-BR', { one: 'até # notícia', other: 'até # notícias' }),
  allSources: 'todas as fontes',
  sources: plural('pt-BR', { one: '# fonte', other: '# fontes' }),
  described: (name, channel, stories, length, sources) =>
    `**${name}** em ${channel} · ${stories}, ${length} · ${sources}`,
  pausedLine: (words) => `⏸ Pausada: ${words}`,
  only: (words) => `Só: ${words}`,
  without: (words) => `Sem: ${words}`,

  created: (name, channel, runs) => `**${name}** será publicada em ${channel} ${runs}.`,
  afterwards: 'Veja agora com `/digest preview`; mude com `/subscription edit`.',
  changed: 'Alterada.',
  unchanged: 'Nada foi alterado: diga o quê, escolhendo uma das opções.',
  cloned: 'Duplicada.',
  pausedUntil: (name, at) =>
    `⏸ **${name}** está pausada até ${at}. As notícias esperam: o primeiro boletim depois disso começa onde o último terminou.`,
  paused: (name) =>
    `⏸ **${name}** está pausada até \`/subscription resume\`. As notícias esperam: o primeiro boletim depois disso começa onde o último terminou.`,
  resumed: (name, runs) => `▶ **${name}** volta a ser publicada ${runs}.`,
  removed: (name, channel) =>
    `**${name}** foi removida; nada mais é publicado em ${channel}. Por 7 dias \`/subscription restore\` a recupera.`,
  restored: (name, runs) => `**${name}** está de volta e é publicada ${runs}.`,
  restoredPaused: (name) => `**${name}** está de volta, pausada como estava. \`/subscription resume\` a faz continuar.`,

  nothingToTry: 'Ainda não há artigos com que testar isto.',
  matchesNone: (of) => `Nenhum dos últimos ${of} artigos passaria.`,
  matches: (passed, of, titles) => `Dos últimos ${of} artigos passariam ${passed}: ${titles}.`,
  quoted: (title) => `“${title}”`,
};
