import { anyOf, dayWords, figureReader, oneOf, placeWords } from './continental.ts';
import type { Lexicon } from './lexicon.ts';

/** Not those of one kind: the children among the dead are fewer than the dead. */
const PEOPLE = /^(?:pessoas|habitantes|moradores|manifestantes)$/iu;

export const pt: Lexicon = {
  readFigure:
    figureReader(`dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 quatorze:14
    catorze:14 quinze:15 dezesseis:16 dezessete:17 dezoito:18 dezenove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50
    sessenta:60 setenta:70 oitenta:80 noventa:90`),
  phrases: [
    [/perderam a vida|sem vida/giu, 'mortos'],
    [/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/gu, '$1'],
  ],
  elsewhere: anyOf(
    'réplicas?|tremor secundário|(?:no|do) (?:ano|mês) passado|na semana passada|anterior\\p{L}*|antes|desde|há \\S+ (?:dias|meses|anos|semanas|horas)|atrás|décadas?|história|históric\\p{L}*|aniversário|recorde|compar\\p{L}*|neste ano|este ano|poder\\p{L}*|pode|podem|teri\\p{L}*|seri\\p{L}*|prev\\p{L}*|esper\\p{L}*|estim\\p{L}*|tem(?:e|em|ia|iam)|inicial\\p{L}*|a princípio|revis\\p{L}*|contra|diári\\p{L}*|por (?:dia|mês|ano)|em uma? (?:únic[oa] )?(?:dia|semana|mês|ano)|24 horas|(?:em|de) (?:19|20)\\d\\d',
  ),
  attacker: anyOf('atirador\\p{L}*|agressor\\p{L}*|suspeit[oa]s?|autor(?:es)?|terroristas?|criminos[oa]s?'),
  part: anyOf('(?:entre el[ea]s|incluindo|outr[oa]s|cada|por|que|del[ea]s|dos quais|das quais|além de)$'),
  compared: oneOf('outros outras mais menos adicionais anos por'),
  outcomes: [
    ['mortos', oneOf('mortos mortas morto mortes morreram morrem matou mataram mata vítimas')],
    ['feridos', oneOf('feridos feridas feriu feriram')],
    ['desaparecidos', oneOf('desaparecidos desaparecidas')],
    ['presos', oneOf('presos presas detidos detidas prendeu prenderam')],
    ['resgatados', oneOf('resgatados resgatadas')],
    ['retirados', oneOf('evacuados evacuadas desalojados desalojadas desabrigados desabrigadas')],
  ],
  link: oneOf(`ao pelo menos cerca de quase mais até um uma o a os as total foram foi são estão e confirmados deixou deixa deixam número
    subiu sobe para chega chegou já há pessoas ficaram`),
  boundWord: oneOf('ao pelo menos cerca de quase mais até'),
  bounds: [
    ['least', /(?:ao menos|pelo menos|mais de)$/iu],
    ['most', /(?:até|menos de)$/iu],
    ['about', /(?:cerca de|quase|aproximadamente|uns|umas)$/iu],
  ],
  counted: PEOPLE,
  people: PEOPLE,
  amounts: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhões: 1e9 },
  magnitude: { what: 'magnitude', word: oneOf('magnitude') },
  days: dayWords({
    weekdays: '(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|domingo',
    date: '\\d{1,2}º? de MONTHS',
    months: 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
    said: 'disse|disseram|anunciou|anunciaram|informou|informaram|segundo|declarou|confirmou|afirmou|afirmaram',
    once: [
      ['desabamento', 'desabou|desmoronou|desabamento'],
      ['acidente', 'caiu|descarrilou'],
      ['renúncia', 'renunciou|renúncia|demitiu-se'],
      ['naufrágio', 'afundou|naufragou|virou'],
      ['explosão', 'explodiu|explosão'],
      ['morte', 'morreu|faleceu'],
      ['assinatura', 'assinou|assinaram|assinatura'],
      ['inauguração', 'inaugurou|inauguração|reabriu'],
      ['prisão', 'preso|presa|detido|detida'],
    ],
    what: (thing) => `dia: ${thing}`,
  }),
  places: placeWords(
    'em|no|na',
    [
      ['local das conversas', 'conversas|negociações|conversações|reunião|encontro'],
      ['local da cúpula', 'cúpula|cimeira|conferência'],
      ['local do acidente', 'acidente|colisão|queda'],
      ['local da explosão', 'explosão|atentado|ataque'],
      ['local do incêndio', 'incêndio'],
    ],
    'anterior\\p{L}*|passad[oa]s?|próxim[oa]s?|nov[oa]s?|outr[oa]s?|primeir\\p{L}*|segund[oa]s?|terceir\\p{L}*|rodada|rodadas|série|após|depois de|desde',
    {
      Genebra: 'Geneva',
      Viena: 'Vienna',
      Moscou: 'Moscow',
      Moscovo: 'Moscow',
      Roma: 'Rome',
      Milão: 'Milan',
      Nápoles: 'Naples',
      Veneza: 'Venice',
      Bruxelas: 'Brussels',
      Copenhague: 'Copenhagen',
      Atenas: 'Athens',
      Varsóvia: 'Warsaw',
      Bucareste: 'Bucharest',
      Lisboa: 'Lisbon',
      Londres: 'London',
      Berlim: 'Berlin',
      Munique: 'Munich',
      Pequim: 'Beijing',
      Tóquio: 'Tokyo',
      Seul: 'Seoul',
      Teerã: 'Tehran',
      Bagdá: 'Baghdad',
      Damasco: 'Damascus',
      Riad: 'Riyadh',
      Istambul: 'Istanbul',
      Ancara: 'Ankara',
      Cingapura: 'Singapore',
      Zurique: 'Zurich',
      Berna: 'Bern',
      Haia: 'The Hague',
      Havana: 'Havana',
      'Nova York': 'New York',
      'Nova Délhi': 'New Delhi',
      Rio: 'Rio',
      Brasília: 'Brasilia',
    },
  ),
};
