import { plural } from '../plural.ts';
import type { ExplainTexts } from './explain-texts.ts';

export const fr: ExplainTexts = {
  fetched: plural('fr', {
    one: '# élément nouveau ou modifié dans les flux',
    other: '# éléments nouveaux ou modifiés dans les flux',
  }),
  arrived: plural('fr', { one: '# article nouveau', other: '# articles nouveaux' }),
  known: plural('fr', {
    one: '# élément était déjà connu, peut-être par une autre source, ou trop ancien',
    other: '# éléments étaient déjà connus, peut-être par une autre source, ou trop anciens',
  }),
  kept: (articles, stories) => `Retenus par les filtres : ${articles}, dans ${stories}.`,
  chosen: (stories, articles, publishers) => `Choisis : ${stories}, avec ${articles} de ${publishers}.`,
  failed: (sources) => `Illisibles : ${sources}.`,
  unread: 'au-delà de ce qu’une édition examine',
  more: plural('fr', { one: 'et # autre', other: 'et # autres' }),
  listed: 'Chaque article et son sort sont dans le fichier.',
  forgotten: plural('fr', { one: '# article qui n’est plus conservé', other: '# articles qui ne sont plus conservés' }),
  titled: (title) => `« ${title} »`,
  kinds: { opinion: 'opinion', live: 'direct', listicle: 'liste', sponsored: 'publicité' },
  fate: {
    shown: 'dans l’édition',
    copy: 'le même texte qu’un autre, compté une seule fois',
    'source-unused': 'de sources qui ne servent pas ici',
    'other-topic': 'hors des sujets demandés',
    'too-few-stories': 'trop peu de sujets pour une édition ce jour-là',
    'already-read': 'déjà lu ici, sans rien de nouveau d’important depuis',
    'filtered-word': 'écarté par les filtres de mots',
    'no-word': 'aucun des mots demandés n’y figure',
    'filtered-publisher': 'de médias masqués ici',
    'filtered-language': 'dans une langue non demandée',
    'too-few-publishers': 'rapporté par trop peu de médias',
    'publisher-share': 'ses médias ont déjà leur part',
    'topic-share': 'son sujet a déjà sa part',
    kind: 'opinion, page en direct, liste ou contenu sponsorisé',
    'no-room': 'plus de place ; d’autres étaient mieux classés',
    'too-old': 'trop ancien',
    'no-summary': 'impossible à résumer',
    dropped: 'retiré du brouillon par la modération',
  },
};
