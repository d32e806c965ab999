import type { ApprovalTexts } from './approval-texts.ts';

export const fr: ApprovalTexts = {
  names: {
    approval: ['validation', 'Montrer chaque édition à la modération avant sa publication'],
    channel: ['salon', 'Où montrer les brouillons ; réservé à la modération'],
    minutes: ['minutes', 'Publication automatique tant de minutes après l’heure ; jamais si omis'],
    off: ['désactiver', 'Publier de nouveau sans demander'],
  },
  draftFor: (place, at) => `Brouillon pour ${place}, prévu ${at}.`,
  byItself: (at) => `Il sera publié automatiquement ${at}.`,
  untilNext: 'Il vous attend, jusqu’à ce que le prochain brouillon prenne sa place.',
  released: (place) => `Publié : l’édition part vers ${place}.`,
  notSent: (reason) => `Non publié : ${reason}`,
  page: (page, pages) => `Page ${page} sur ${pages} ; les menus ci-dessous contiennent tous les articles.`,
  editHeadline: 'Modifier un titre…',
  moveUp: 'Monter…',
  drop: 'Retirer un article…',
  publish: 'Publier',
  discard: 'Abandonner',
  headlineTitle: 'Modifier un titre',
  headlineLabel: 'Nouveau titre',
  headlineChanged: 'Le titre est modifié, et signalé comme venant de la modération.',
  unchanged: 'Rien n’a été modifié.',
  over: 'Ce brouillon n’attend plus : il a été publié ou abandonné entre-temps. `/digest explain` dit ce qu’il est devenu.',
  isOn: (name, place) => `Chaque édition de **${name}** est d’abord montrée dans ${place}. La modération l’y publie.`,
  isTimed: (name, place, minutes) =>
    `Chaque édition de **${name}** est d’abord montrée dans ${place}. La modération l’y publie, sinon elle paraît d’elle-même ${minutes} minutes après son heure.`,
  isOff: (name) => `**${name}** est publié sans demander.`,
  waits: (place) => `Le brouillon attend dans ${place}.`,
  showAgain: 'Montrer de nouveau le brouillon',
  shownAgain: 'Il est de nouveau visible.',
};
