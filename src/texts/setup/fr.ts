import { plural } from '../plural.ts';
import type { SetupTexts } from './setup-texts.ts';

export const fr: SetupTexts = {
  names: {
    setup: ['configurer', 'De rien à la première revue : où, de quelles sources, quand'],
  },
  heading: 'Une revue en trois étapes',
  where: (channel) => `1. Où : ${channel}`,
  from: (what) => `2. De quoi : ${what}`,
  when: (runs, length) => `3. Quand : ${runs} · ${length}`,
  followed: plural('fr', {
    one: 'la # source que suit ce serveur',
    other: 'les # sources que suit ce serveur',
  }),
  andChosen: (followed, chosen) => `${followed}, et ${chosen}`,
  nothingChosen: 'choisissez un pack ou donnez vos propres flux',
  chooseWhere: 'Où la publier…',
  choosePacks: 'Packs de sources…',
  sources: plural('fr', { one: '# source', other: '# sources' }),
  ownFeeds: 'Mes propres flux',
  timeAndLength: 'Heure et longueur',
  preview: 'Aperçu',
  done: 'Terminé',
  feedsTitle: 'Vos propres flux',
  feedsLabel: 'Adresses de sites ou flux, une par ligne',
  whenLabel: 'Quand',
  whenHint: '« tous les jours à 08:00 », « en semaine 08:00 et 18:00 », « chaque lundi 09:00 », ou cron',
  zoneLabel: 'À quelle heure locale',
  zoneHint: 'Un fuseau horaire par sa ville, comme Europe/Paris',
  lengthLabel: 'Ce qui est dit de chaque actualité',
  onlyFirst: (most) => `Seules les ${most} premières adresses ont été lues ; donnez les autres ensuite.`,
  reading: '… première lecture des sources. Cela prend jusqu’à une minute.',
  isSetUp: (name, channel) => `✅ **${name}** est configuré ; la première revue part vers ${channel}.`,
  thenRuns: (runs) => `Ensuite ${runs}.`,
  added: plural('fr', { one: '# source a été ajoutée.', other: '# sources ont été ajoutées.' }),
  next: 'Modifiez avec `/subscription edit` et `/subscription look` ; d’autres sources avec `/source add` ; où cela en est : `/status`.',
};
