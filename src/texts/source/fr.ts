import { plural } from '../plural.ts';
import type { SourceTexts } from './source-texts.ts';

export const fr: SourceTexts = {
  names: {
    source: ['source', 'D’où viennent les actualités de ce serveur'],
    url: ['adresse', 'Adresse d’un site, d’un flux, d’une chaîne ou d’un article'],
    which: ['source', 'Laquelle ; tapez le début de son nom'],
    add: ['ajouter', 'Suivre un flux, par son adresse ou celle de son site'],
    group: ['groupe', 'Un nom pour plusieurs sources ensemble, par exemple Sports'],
    list: ['liste', 'Toutes les sources, comment elles se portent et ce qui ne va pas'],
    test: ['tester', 'Voir ce qui se trouve à une adresse, sans la suivre'],
    change: ['modifier', 'Groupe, poids, et si une source est montrée'],
    regroup: ['groupe', 'Un nom pour plusieurs sources ensemble ; « aucun » pour aucun'],
    weight: ['poids', 'Combien elle compte ; 1 est l’usage'],
    use: ['emploi', 'Si ses mots sont montrés'],
    pack: ['pack', 'Voir ce qu’apporterait un pack de sources tout prêt, et le suivre'],
    whichPack: ['pack', 'Lequel ; tapez un sujet, une langue ou un pays'],
    import: ['importer', 'Voir ce qu’apporterait le fichier OPML d’un lecteur de flux, et le suivre'],
    file: ['fichier', 'Le fichier OPML'],
    export: ['exporter', 'Toutes les sources dans un fichier OPML'],
    remove: ['retirer', 'Ne plus suivre une source'],
  },
  uses: {
    show: 'La montrer',
    hide: 'La cacher : elle appuie des sujets sans être montrée',
    never: 'Ne jamais l’utiliser',
  },

  health: {
    healthy: '✅ en bon état',
    degraded: '🟡 dégradée',
    failing: '🔴 en échec',
    paused: '⏸ en pause',
  },
  weight: (weight) => `poids ${weight}`,
  hidden: 'cachée',
  neverUsed: 'jamais utilisée',
  read: (at) => `lue ${at}`,
  notRead: 'pas encore lue',
  none: 'Ce serveur ne suit encore aucune source. Ajoutez-en une avec `/source add` ; l’adresse d’un site d’actualités suffit.',

  several: plural('fr', {
    one: 'Il y a # flux. Ce serveur doit-il le suivre ?',
    other: 'Il y a # flux. Lequel ce serveur doit-il suivre ?',
  }),
  choose: 'Choisir un flux…',
  newest: (title) => `dernier titre : « ${title} »`,
  entries: plural('fr', { one: '# entrée', other: '# entrées' }),
  followed: (source, entries) =>
    `Ce serveur suit désormais ${source} ; son flux a ${entries}, et les plus récentes sont lues en ce moment même.`,
  coming: 'Ses sujets arrivent avec la prochaine édition ; `/digest now` les montre tout de suite.',
  already: (source) => `Ce serveur suit déjà ${source}. Rien n’a été modifié.`,
  changed: 'C’est modifié.',
  unchanged: 'Rien n’a été modifié : dites quoi, en choisissant l’une des options.',
  removed: (source) =>
    `Ce serveur ne suit plus ${source}. Ce qui en a été lu n’apparaîtra plus dans les prochaines éditions.`,
};
