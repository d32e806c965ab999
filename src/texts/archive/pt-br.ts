import type { ArchiveTexts } from './archive-texts.ts';

export const ptBr: ArchiveTexts = {
  names: {
    archive: ['arquivo', 'Todos podem ler os resumos na web, também os de canais que nem todos veem'],
  },
  skip: 'Ir para as notícias',
  navigation: 'Edições',
  allEditions: (name) => `Todas as edições de ${name}`,
  allDigests: (server) => `Todos os resumos de ${server}`,
  older: 'Anteriores',
  newer: 'Seguintes',
  feed: 'Feed Atom',
  none: 'Nenhuma edição foi publicada ainda.',
  sources: 'Fontes',
  sourceNumber: (number, publisher) => `Fonte ${number}: ${publisher}`,
  evidence: 'Em que cada frase se apoia',
  closed: 'Arquivo: fechado',
  opened: (url) => `Arquivo: aberto a todos em ${url}`,
  unavailable: 'Quem mantém este bot não configurou um arquivo, então ainda não há nada para ler lá.',
};
