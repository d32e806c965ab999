import { plural } from '../plural.ts';
import type { AnswersTexts } from './answers-texts.ts';

export const fr: AnswersTexts = {
  names: {
    digest: ['revue', 'Les actualités sous forme de revue'],
    now: ['maintenant', 'Les actualités des dernières heures, pour vous seul sauf si vous les partagez'],
    topic: ['sujet', 'Seulement les actualités avec ce mot ou cette expression'],
    hours: ['heures', 'Jusqu’où remonter ; 24 si omis'],
    share: ['partager', 'La montrer à tout le monde dans ce salon'],
    preview: ['aperçu', 'Ce qu’un abonnement publierait si c’était l’heure'],
  },
  newsNow: 'Les actualités du moment',
  newsAbout: (topic) => `Actualités : ${topic}`,
  noSources: 'Ce serveur ne suit encore aucune source. Un gestionnaire peut en ajouter une avec `/source add`.',
  sources: plural('fr', { one: '# source', other: '# sources' }),
  nothing: (span, sources) => `Rien n’a été trouvé (${span}, ${sources}). Essayez plus d’heures.`,
  nothingAbout: (topic, span, sources) =>
    `Rien n’a été trouvé sur « ${topic} » (${span}, ${sources}). Essayez plus d’heures, ou un autre mot.`,
  nothingToPost: (name) => `**${name}** n’aurait rien de nouveau à dire maintenant.`,
  leftOut: plural('fr', {
    one: '# actualité a été laissée de côté : elle n’est plus nouvelle ici, ou les filtres l’écartent.',
    other: '# actualités ont été laissées de côté : elles ne sont plus nouvelles ici, ou les filtres les écartent.',
  }),
  sendAgain: 'Absent du salon : renvoyer',
  sendingAgain: 'Le renvoi est en cours.',
  isThere: 'Il est dans le salon',
  takenAsSent: 'Compté comme publié. Ce qui manquait encore part maintenant.',
  quoted: (whose, words) => `${whose} : « ${words} »`,
  sameText: 'le même texte',
  reportTitle: 'Signaler une actualité',
  whichStory: 'Quelle actualité ?',
  whatIsWrong: 'Qu’est-ce qui ne va pas ?',
  reported: (user, digest, words) => `⚑ ${user} signale une actualité de « ${digest} » : ${words}`,
  thanks: 'Merci. Les gestionnaires de ce serveur le trouveront dans leur journal.',
};
