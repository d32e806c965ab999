import { plural } from '../plural.ts';
import type { LookTexts } from './look-texts.ts';

export const fr: LookTexts = {
  names: {
    look: ['apparence', 'L’apparence : couleur, ordre, images, nom, tags ; sans option : telle qu’elle est'],
    accent: ['couleur', 'Couleur du bord, comme #2f6f8f ; « aucun » pour l’ôter'],
    header: ['en-tête', 'Une ligne à vous au début ; « aucun » pour l’ôter'],
    footer: ['pied', 'Une ligne à vous à la fin ; « aucun » pour l’ôter'],
    layout: ['ordre', 'Comment les sujets sont rangés'],
    overflow: ['suite', 'Où continue une édition qui ne tient pas dans un message'],
    images: ['images', 'Montrer une image quand un sujet en a une'],
    publish: ['diffuser', 'Dans un salon d’annonces : diffuser à ceux qui le suivent'],
    ping: ['mention', 'Un rôle à mentionner ; choisissez le rôle everyone pour personne'],
    sender: ['expéditeur', 'Un nom sous lequel publier, au lieu de celui du bot ; « aucun » pour le bot'],
    picture: ['avatar', 'Avec un nom : l’adresse d’une image (https) ; « aucun » pour l’ôter'],
    tags: ['tags', 'Dans un forum : jusqu’à 5 de ses tags, séparés par des virgules ; « aucun » pour aucun'],
    form: ['forme', 'La sorte de message'],
    previews: ['aperçus', 'En texte simple : laisser Discord montrer les aperçus des liens'],
  },
  choices: {
    list: 'Une seule liste, l’essentiel d’abord',
    topics: 'Par thème : les groupes de vos sources',
    messages: 'Dans d’autres messages',
    thread: 'Dans un fil sous le premier',
    components: 'Mis en page, avec images ; au mieux',
    embeds: 'Embeds, comme les bots plus anciens',
    text: 'Texte simple',
  },
  yes: 'oui',
  no: 'non',
  labels: {
    accent: 'Couleur',
    header: 'Ligne au début',
    footer: 'Ligne à la fin',
    layout: 'Ordre',
    overflow: 'Ce qui ne tient pas',
    images: 'Images',
    publish: 'Diffusé aux abonnés',
    ping: 'Mentionne',
    sender: 'Publié par',
    tags: 'Tags',
    form: 'Sorte de message',
    previews: 'Aperçus des liens',
  },
  fact: (label, value) => `${label} : ${value}`,
  shown: (name) => `Voici l’apparence de **${name}**. Chaque option de cette commande en change quelque chose.`,
  changed: (name) => `C’est changé. Voici l’apparence de **${name}** ; \`/digest preview\` la montre.`,
  ownName: 'le nom du bot',
  withPicture: (name, picture) => `${name}, avec ${picture}`,
  pictureWord: 'cette image',
  goneTags: (count) =>
    plural('fr', {
      one: '# tag que le forum n’a plus',
      many: '# de tags que le forum n’a plus',
      other: '# tags que le forum n’a plus',
    })(count),
  previewsNeedText: 'Les aperçus n’existent qu’en texte simple : choisissez-le aussi comme sorte de message.',
  pictureNeedsName: 'Une image à lui demande un nom à lui : donnez aussi `expéditeur`.',
  noPicture: (typed) =>
    `« ${typed} » ne peut pas servir d’image. Donnez une adresse qui commence par https:// et mène, sur un site public, à un PNG, JPEG, GIF ou WebP que tout le monde peut voir.`,
  noName: (typed) =>
    `Discord n’accepte pas le nom « ${typed} ». Il a au plus 80 caractères et ne contient ni « discord » ni « clyde ».`,
  noForum: (channel) =>
    `${channel} n’est pas un forum et n’a donc pas de tags. Choisissez d’abord un forum avec \`/subscription edit\`.`,
  noSuchTag: (typed, tags) =>
    `Le forum n’a pas de tag « ${typed} » que le bot puisse utiliser. Il a : ${tags}. Tapez et choisissez dans la liste.`,
  tooManyTags: (most) => `Un post prend au plus ${most} tags. Ôtez-en.`,
};
