import { plural } from '../plural.ts';
import type { LookTexts } from './look-texts.ts';

export const ptBr: LookTexts = {
  names: {
    look: ['aparência', 'A aparência: cor, ordem, imagens, nome, tags; sem opções: como está agora'],
    accent: ['cor', 'Cor da borda, como #2f6f8f; “nenhum” para tirar'],
    header: ['cabeçalho', 'Uma linha própria no começo; “nenhum” para tirar'],
    footer: ['rodapé', 'Uma linha própria no fim; “nenhum” para tirar'],
    layout: ['ordem', 'Como as notícias são ordenadas'],
    overflow: ['sobra', 'Onde continua uma edição que não cabe em uma mensagem'],
    images: ['imagens', 'Mostrar uma imagem quando a notícia tem uma'],
    publish: ['publicar', 'Em um canal de anúncios: enviar a quem o segue'],
    ping: ['menção', 'Um cargo a mencionar; escolha o cargo everyone para ninguém'],
    sender: ['remetente', 'Um nome para publicar no lugar do nome do bot; “nenhum” para o do bot'],
    picture: ['retrato', 'Com um nome: o endereço de uma imagem (https); “nenhum” para tirar'],
    tags: ['tags', 'Em um fórum: até 5 de suas tags, com vírgulas; “nenhum” para nenhuma'],
    form: ['forma', 'O tipo de mensagem'],
    previews: ['prévias', 'Em texto simples: deixar o Discord mostrar prévias dos links'],
  },
  choices: {
    list: 'Uma lista só, o mais importante primeiro',
    topics: 'Por tema: os grupos das suas fontes',
    messages: 'Em mais mensagens',
    thread: 'Em um tópico abaixo da primeira',
    components: 'Diagramado, com imagens; o melhor possível',
    embeds: 'Embeds, como os bots mais antigos',
    text: 'Texto simples',
  },
  yes: 'sim',
  no: 'não',
  labels: {
    accent: 'Cor',
    header: 'Linha no começo',
    footer: 'Linha no fim',
    layout: 'Ordem',
    overflow: 'O que não cabe',
    images: 'Imagens',
    publish: 'Enviado aos seguidores',
    ping: 'Menciona',
    sender: 'Publicado como',
    tags: 'Tags',
    form: 'Tipo de mensagem',
    previews: 'Prévias de links',
  },
  fact: (label, value) => `${label}: ${value}`,
  shown: (name) => `É assim que **${name}** aparece. Cada opção deste comando muda algo nisso.`,
  changed: (name) => `Mudado. É assim que **${name}** aparece agora; \`/digest preview\` mostra.`,
  ownName: 'o nome do bot',
  withPicture: (name, picture) => `${name}, com ${picture}`,
  pictureWord: 'esta imagem',
  goneTags: (count) =>
    plural('pt-BR', {
      one: '# tag que o fórum não tem mais',
      many: '# de tags que o fórum não tem mais',
      other: '# tags que o fórum não tem mais',
    })(count),
  previewsNeedText: 'Prévias só existem em texto simples: escolha-o também como tipo de mensagem.',
  pictureNeedsName: 'Uma imagem própria precisa de um nome próprio: dê também `remetente`.',
  noPicture: (typed) =>
    `“${typed}” não serve de imagem. Dê um endereço que comece com https:// e leve, em um site público, a um PNG, JPEG, GIF ou WebP que todos possam ver.`,
  noName: (typed) =>
    `O Discord não aceita o nome “${typed}”. Ele tem até 80 caracteres e não contém “discord” nem “clyde”.`,
  noForum: (channel) =>
    `${channel} não é um fórum, por isso não tem tags. Escolha antes um fórum com \`/subscription edit\`.`,
  noSuchTag: (typed, tags) =>
    `O fórum não tem uma tag “${typed}” que o bot possa usar. Ele tem: ${tags}. Digite e escolha na lista.`,
  tooManyTags: (most) => `Uma publicação leva até ${most} tags. Tire algumas.`,
};
