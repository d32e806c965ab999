import { plural } from '../plural.ts';
import type { UsageTexts } from './usage-texts.ts';

export const es: UsageTexts = {
  names: {
    usage: ['consumo', 'Lo que costó hoy el modelo que escribe los resúmenes'],
  },
  free: 'Aquí los resúmenes no cuestan nada: no hay ningún modelo configurado, así que son frases de las fuentes, palabra por palabra.',
  spent: (spent, budget, until) => `**${spent}** de ${budget} gastados hoy, hasta ${until}.`,
  calls: plural('es', { one: '# llamada', other: '# llamadas' }),
  tokens: (calls, read, written) => `${calls}, ${read} tokens leídos, ${written} escritos.`,
  paidOnce:
    'Cada noticia se paga una sola vez: la paga el servidor cuya edición la mostró primero. Cuando se agota el dinero del día, los resúmenes son palabra por palabra de las fuentes.',
};
