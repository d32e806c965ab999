import { plural } from '../plural.ts';
import type { SubscriptionTexts } from './subscription-texts.ts';

export const fr: SubscriptionTexts = {
  names: {
    subscription: ['abonnement', 'Quel salon reçoit une revue, quand et de quoi'],
    create: ['créer', 'Publier une revue dans un salon selon un horaire'],
    list: ['liste', 'Tous les abonnements de ce serveur et leurs prochaines éditions'],
    edit: ['modifier', 'Changer certains réglages et garder les autres'],
    clone: ['dupliquer', 'Le même encore une fois, à modifier ensuite'],
    try: ['essayer', 'Ce qu’un filtre laisserait passer des articles les plus récents'],
    pause: ['suspendre', 'Ne plus rien publier pour l’instant'],
    resume: ['reprendre', 'Publier de nouveau, dès la prochaine fois'],
    remove: ['retirer', 'Ne plus publier ; il peut être rétabli pendant 7 jours'],
    restore: ['rétablir', 'Rétablir un abonnement retiré ces 7 derniers jours'],
    which: ['abonnement', 'Lequel ; commencez à taper son nom'],
    name: ['nom', 'Comment l’appeler, par exemple Nouvelles du matin'],
    channel: ['salon', 'Où le publier ; ce salon si omis'],
    schedule: ['horaire', '« tous les jours à 08:00 », « en semaine 08:00 et 18:00 », « chaque lundi 09:00 », ou cron'],
    timeZone: ['fuseau', 'À quelle heure locale ; commencez à taper une ville'],
    sources: ['sources', 'Noms de sources ou de groupes, séparés par des virgules ; « toutes » pour toutes'],
    topics: ['mots', 'Seulement les actualités avec un de ces mots, entre virgules ; « aucun » pour toutes'],
    exclude: ['sans', 'Aucune actualité avec un de ces mots, entre virgules ; « aucun » pour lever cela'],
    stories: ['actualités', 'Combien d’actualités au plus'],
    length: ['longueur', 'Ce qui est dit de chaque actualité'],
    quietDay: ['jour_calme', 'Quand il y a trop peu d’actualités'],
    minStories: ['min_actualités', 'Moins d’actualités que cela, c’est trop peu ; 1 si omis'],
    minPublishers: ['min_médias', 'Seulement les actualités données par autant de médias ; 1 si omis'],
    language: ['langue', 'Des mots propres à la revue'],
    days: ['jours', 'Pendant tant de jours ; jusqu’à la reprise si omis'],
    removed: ['retiré', 'Lequel ; commencez à taper son nom'],
  },
  lengthChoices: {
    headlines: 'Titres seulement',
    brief: 'Brève : une phrase ou deux',
    standard: 'Normale : un court paragraphe',
    deep: 'Détaillée : un long paragraphe',
  },
  lengths: { headlines: 'titres seulement', brief: 'brève', standard: 'normale', deep: 'détaillée' },
  quietDays: {
    skip: 'Ne rien publier',
    line: 'Publier une ligne qui le dit',
    carry: 'Les garder pour la prochaine revue',
  },
  usualName: 'Revue',

  pausedChoice: (name) => `${name} (suspendu)`,
  removedChoice: (name, at) => `${name} · retiré ${at}`,

  upTo: plural('fr', { one: 'jusqu’à # actualité', other: 'jusqu’à # actualités' }),
  allSources: 'toutes les sources',
  sources: plural('fr', { one: '# source', other: '# sources' }),
  described: (name, channel, stories, length, sources) =>
    `**${name}** dans ${channel} · ${stories}, ${length} · ${sources}`,
  pausedLine: (words) => `⏸ Suspendu : ${words}`,
  only: (words) => `Seulement : ${words}`,
  without: (words) => `Sans : ${words}`,

  created: (name, channel, runs) => `**${name}** paraîtra dans ${channel} ${runs}.`,
  afterwards: 'Voyez-le dès maintenant avec `/digest preview` ; modifiez-le avec `/subscription edit`.',
  changed: 'Modifié.',
  unchanged: 'Rien n’a été modifié : dites quoi, en choisissant une des options.',
  cloned: 'Dupliqué.',
  pausedUntil: (name, at) =>
    `⏸ **${name}** est suspendu jusqu’au ${at}. Ses nouvelles attendent : la première revue ensuite commence où la dernière a fini.`,
  paused: (name) =>
    `⏸ **${name}** est suspendu jusqu’à \`/subscription resume\`. Ses nouvelles attendent : la première revue ensuite commence où la dernière a fini.`,
  resumed: (name, runs) => `▶ **${name}** reprend ${runs}.`,
  removed: (name, channel) =>
    `**${name}** est retiré ; plus rien n’est publié dans ${channel}. Pendant 7 jours, \`/subscription restore\` le rétablit.`,
  restored: (name, runs) => `**${name}** est rétabli et paraît ${runs}.`,
  restoredPaused: (name) =>
    `**${name}** est rétabli, et suspendu comme avant. \`/subscription resume\` le fait reprendre.`,

  nothingToTry: 'Il n’y a pas encore d’articles sur lesquels l’essayer.',
  matchesNone: (of) => `Ne retiendrait aucun des ${of} derniers articles.`,
  matches: (passed, of, titles) => `Retiendrait ${passed} des ${of} derniers articles : ${titles}.`,
  quoted: (title) => `« ${title} »`,
};
