import { plural } from '../plural.ts';
import type { StatusTexts } from './status-texts.ts';

export const fr: StatusTexts = {
  names: {
    status: ['état', 'Prochaines et dernières revues, sources en panne, permissions manquantes, limites'],
    help: ['aide', 'Ce que fait ce bot et ce que vous pouvez lui dire'],
  },
  line: (name, channel, runs) => `**${name}** dans ${channel} : ${runs}`,
  paused: (words) => `⏸ en pause : ${words}`,
  last: (at, state) => `dernière : ${at} ${state}`,
  nothingYet: 'rien de publié pour l’instant',
  sources: 'Sources',
  followed: plural('fr', { one: '# suivie', other: '# suivies' }),
  allHealthy: 'toutes en état',
  inTrouble: plural('fr', { one: '# en panne', other: '# en panne' }),
  about:
    '**Broadsheet** rassemble les actualités des sources que suit ce serveur, réunit en une seule actualité ce qui traite du même événement, et publie une revue dont chaque phrase renvoie à sa source.',
  managed: 'Les sources et les abonnements sont gérés par ceux qui ont « Gérer le serveur ».',
};
