import { plural } from '../plural.ts';
import type { UsageTexts } from './usage-texts.ts';

export const fr: UsageTexts = {
  names: {
    usage: ['consommation', 'Ce que le modèle qui rédige les résumés a coûté aujourd’hui'],
  },
  free: 'Ici, les résumés ne coûtent rien : aucun modèle n’est configuré, ce sont donc des phrases des sources, mot pour mot.',
  spent: (spent, budget, until) => `**${spent}** dépensés aujourd’hui sur ${budget}, jusqu’à ${until}.`,
  calls: plural('fr', { one: '# appel', other: '# appels' }),
  tokens: (calls, read, written) => `${calls}, ${read} jetons lus, ${written} écrits.`,
  paidOnce:
    'Une information n’est payée qu’une fois, par le serveur dont l’édition l’a montrée en premier. Une fois le budget du jour épuisé, les résumés reprennent les sources mot pour mot.',
};
