import { plural } from '../plural.ts';
import type { UsageTexts } from './usage-texts.ts';

export const ptBr: UsageTexts = {
  names: {
    usage: ['consumo', 'Quanto custou hoje o modelo que escreve os resumos'],
  },
  free: 'Aqui os resumos não custam nada: nenhum modelo está configurado, então são frases das fontes, palavra por palavra.',
  spent: (spent, budget, until) => `**${spent}** de ${budget} gastos hoje, até ${until}.`,
  calls: plural('pt-BR', { one: '# chamada', other: '# chamadas' }),
  tokens: (calls, read, written) => `${calls}, ${read} tokens lidos, ${written} escritos.`,
  paidOnce:
    'Cada notícia é paga uma única vez, pelo servidor cuja edição a mostrou primeiro. Quando o dinheiro do dia acaba, os resumos são palavra por palavra das fontes.',
};
