import { plural } from '../plural.ts';
import type { ExplainTexts } from './explain-texts.ts';

export const ptBr: ExplainTexts = {
  fetched: plural('pt-BR', { one: '# item novo ou alterado nos feeds', other: '# itens novos ou alterados nos feeds' }),
  arrived: plural('pt-BR', { one: '# artigo novo', other: '# artigos novos' }),
  known: plural('pt-BR', {
    one: '# item já era conhecido, talvez por outra fonte, ou antigo demais',
    other: '# itens já eram conhecidos, talvez por outra fonte, ou antigos demais',
  }),
  kept: (articles, stories) => `Passaram pelos filtros ${articles}, em ${stories}.`,
  chosen: (stories, articles, publishers) => `Escolhidas: ${stories}, com ${articles} de ${publishers}.`,
  failed: (sources) => `Não foi possível ler: ${sources}.`,
  unread: 'além do que uma edição examina',
  more: plural('pt-BR', { one: 'e mais #', other: 'e mais #' }),
  listed: 'Cada artigo e o que foi feito dele está no arquivo.',
  forgotten: plural('pt-BR', {
    one: '# artigo que não está mais guardado',
    other: '# artigos que não estão mais guardados',
  }),
  titled: (title) => `“${title}”`,
  kinds: { opinion: 'opinião', live: 'cobertura ao vivo', listicle: 'lista', sponsored: 'publicidade' },
  fate: {
    shown: 'na edição',
    copy: 'o mesmo texto de outro, que conta uma vez',
    'source-unused': 'de fontes que não são usadas aqui',
    'other-topic': 'fora dos assuntos pedidos',
    'too-few-stories': 'poucas notícias para uma edição naquele dia',
    'already-read': 'já lido aqui, e desde então nada novo de peso',
    'filtered-word': 'excluído pelos filtros de palavras',
    'no-word': 'não tem nenhuma das palavras pedidas',
    'filtered-publisher': 'de veículos ocultos aqui',
    'filtered-language': 'em um idioma não pedido',
    'too-few-publishers': 'noticiado por poucos veículos',
    'publisher-share': 'seus veículos já têm a sua parte',
    'topic-share': 'seu assunto já tem a sua parte',
    kind: 'opinião, página ao vivo, lista ou conteúdo patrocinado',
    'no-room': 'não havia espaço; outros ficaram acima',
    'too-old': 'antigo demais',
    'no-summary': 'não foi possível resumir',
    dropped: 'retirado do rascunho pela moderação',
  },
};
