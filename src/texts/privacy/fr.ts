import { plural } from '../plural.ts';
import type { PrivacyTexts } from './privacy-texts.ts';

export const fr: PrivacyTexts = {
  names: {
    privacy: ['confidentialité', 'Ce qui est enregistré de vous ; emportez-le ou faites-le oublier'],
    show: ['montrer', 'Ce qui est enregistré de vous'],
    export: ['exporter', 'Le tout dans un fichier'],
    delete: ['supprimer', 'Vous faire oublier'],
  },
  kept: 'Ce bot ne lit aucun message et ne garde aucun nom. De vous, il garde votre identifiant Discord à côté de',
  changes: plural('fr', {
    one: '# modification ou signalement faits avec ses commandes',
    other: '# modifications et signalements faits avec ses commandes',
  }),
  articles: plural('fr', { one: '# article que vous avez ajouté', other: '# articles que vous avez ajoutés' }),
  sources: plural('fr', {
    one: '# source que vous avez fait suivre à un serveur',
    other: '# sources que vous avez fait suivre à un serveur',
  }),
  digests: plural('fr', {
    one: '# édition que vous recevez en message privé',
    other: '# éditions que vous recevez en message privé',
  }),
  suggestions: plural('fr', {
    one: '# source suggérée qui attend un gestionnaire',
    other: '# sources suggérées qui attendent un gestionnaire',
  }),
  ways: '`/privacy export` vous donne le tout ; `/privacy delete` le fait oublier.',
  exported: 'C’est tout ce qui est enregistré de vous, sur tous les serveurs.',
  ask: 'Votre identifiant Discord est retiré de tout ce qui est enregistré ici, sur tous les serveurs. Vos signalements et suggestions sont supprimés, et ce que vous recevez en message privé s’arrête. Les articles et sources ajoutés pour un serveur restent, sans votre identifiant. C’est irréversible.',
  forget: 'M’oublier',
  forgotten: 'Vous êtes oublié. Rien de ce qui est enregistré ici ne vous nomme.',
};
