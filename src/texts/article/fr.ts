import type { ArticleTexts } from './article-texts.ts';

export const fr: ArticleTexts = {
  names: {
    article: ['article', 'Articles isolés : en ajouter un à la main, ou en chercher un'],
    add: ['ajouter', 'Ajouter un article à la prochaine édition : par adresse, fichier ou texte collé'],
    url: ['adresse', 'Adresse de l’article ; laissez vide pour coller le texte'],
    file: ['fichier', 'Un fichier texte ou une page enregistrée'],
    search: ['chercher', 'Chercher dans les articles enregistrés'],
    words: ['mots', 'Tous doivent s’y trouver'],
  },
  addToNext: 'Mettre dans la prochaine édition',
  pasteTitle: 'Ajouter un article',
  pasteLabel: 'Le texte, avec le titre en première ligne',
  pasteHint: 'S’il y en a une, mettez l’adresse de l’original sur une ligne à part.',
  added: (title) => `${title} est ajouté et peut figurer dans la prochaine édition de ce serveur.`,
  updated: (title) => `${title} était déjà là ; son texte est maintenant à jour.`,
  known: (title) => `${title} était déjà là, avec le même texte. Rien n’a été modifié.`,
  nothing: (words) => `Rien de ce qui est enregistré ne contient « ${words} ». Essayez moins de mots, ou d’autres.`,
};
