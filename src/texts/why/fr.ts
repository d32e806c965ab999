import type { WhyTexts } from './why-texts.ts';

export const fr: WhyTexts = {
  names: {
    explain: ['expliquer', 'Pourquoi une édition était ainsi : ce qui est entré, ce qui a été écarté, et pourquoi'],
    edition: ['édition', 'Laquelle ; les plus récentes sont proposées'],
    stories: ['actualité', 'Les actualités des dernières revues'],
    why: ['pourquoi', 'Pourquoi une actualité était à cette place'],
  },
  states: {
    planned: '… prévue',
    composing: '… en préparation',
    awaiting: '✋ attend la modération',
    ready: '… prête à partir',
    sending: '… en cours d’envoi',
    sent: '✅ envoyée',
    skipped: '⏭ sautée',
    failed: '🔴 échouée',
  },
  score: (score) => `Score : ${score} sur 100`,
  gave: (points, most, part, why) => `${points} sur ${most} pour ${part} : ${why}`,
  parts: { breadth: 'la couverture', recency: 'la fraîcheur', topic: 'le thème', source: 'la source' },
  fresh: 'récente',
  hoursOld: 'vieille de quelques heures',
  onTopic: 'dans les thèmes demandés',
  offTopic: 'aucun thème demandé, ou en dehors',
  plainSources: 'sources de poids ordinaire',
  raisedSources: 'sources qui comptent plus ici',
  loweredSources: 'sources qui comptent moins ici',
  newHere: 'Nouvelle dans ce salon',
  readBefore: 'Déjà lue : ne compte pas',
  anUpdate: (share) => `Une mise à jour : compte ${share} sur 100`,
};
