import { plural } from '../plural.ts';
import type { DigestTexts } from './digest-texts.ts';

export const ptBr: DigestTexts = {
  label: {
    'single-source': '◇ Fonte única',
    unconfirmed: '⚠ Não confirmado',
    update: '↻ Atualização',
    excerpt: '✂ Trecho',
    opinion: '✎ Opinião',
    paywalled: '🔒 Só para assinantes',
  },
  stories: plural('pt-BR', { one: '# notícia', other: '# notícias' }),
  readingTime: plural('pt-BR', { one: '# minuto de leitura', other: '# minutos de leitura' }),
  articles: plural('pt-BR', { one: '# artigo', other: '# artigos' }),
  publishers: plural('pt-BR', { one: '# veículo', other: '# veículos' }),
  morePublishers: plural('pt-BR', { one: 'e mais #', other: 'e mais #' }),
  traced: (traced, sentences) => `${traced} de ${sentences} frases com fonte`,
  filtered: plural('pt-BR', { one: '# filtrada', other: '# filtradas' }),
  sourcesFailed: plural('pt-BR', { one: '# fonte não pôde ser lida', other: '# fontes não puderam ser lidas' }),
  verbatim: 'trechos, palavra por palavra',
  writtenBy: (model) => `escrito por ${model}`,
  whatIsNew: 'Novo:',
  sourcesDisagree: (what) => `As fontes divergem sobre ${what}:`,
  says: (publishers, value) => `${publishers}: ${value}`,
  moreInside: 'Mais em “Abrir notícia…”',
  nothingNew: 'Nada de novo desde a última edição.',
  openStory: 'Abrir notícia…',
  press: { why: 'Por que isto?', report: 'Denunciar', follow: 'Seguir temas', stop: 'Parar estas mensagens' },
  otherTopics: 'Mais notícias',
};
