import { plural } from '../plural.ts';
import type { IndexPageTexts } from './index-page-texts.ts';

export const fr: IndexPageTexts = {
  names: {
    selector: ['sélecteur', 'Suivre la page elle-même : un sélecteur CSS de ses titres, par exemple « h2 a »'],
  },
  offer: (page) =>
    `Aucun flux n’a été trouvé, mais la page ${page} peut être suivie elle-même : ses liens sont lus comme des articles, les nouveaux dès qu’ils paraissent.`,
  offerBySelector: (page) =>
    `La page ${page} peut être suivie par les liens que vous avez désignés : ils sont lus comme des articles, les nouveaux dès qu’ils paraissent.`,
  links: plural('fr', {
    one: 'Elle apporterait ce lien maintenant :',
    other: 'Elle apporterait ces # liens maintenant :',
  }),
  unlike: 'Ce ne sont pas ses titres ? Redemandez avec l’option `sélecteur`, par exemple `h2 a`.',
  confirm: 'Suivre cette page',
  notFollowed: 'Rien n’a été suivi. C’est `/source add` qui le fait.',
  followed: (page) =>
    `Ce serveur suit désormais la page ${page} ; ses liens les plus récents sont lus en ce moment même.\nSes sujets arrivent avec la prochaine édition ; \`/digest now\` les montre tout de suite.`,
  already: (page) => `Ce serveur suit déjà la page ${page}. Rien n’a été modifié.`,
  closed: 'Cette proposition n’est plus ouverte. Utilisez de nouveau `/source add`.',
  neither:
    'Ni flux ni liste d’articles n’ont été trouvés à cet endroit. Cherchez sur le site un lien nommé RSS ou Atom et donnez son adresse, ou donnez la page qui énumère ses actualités, avec l’option `sélecteur`, par exemple `h2 a`.',
  kind: 'page web',
};
