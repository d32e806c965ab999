import type { ErrorTexts, LackTexts } from './error-texts.ts';

const EXAMPLES =
  'Écrivez par exemple « tous les jours à 08:00 », « en semaine 08:00 et 18:00 », « chaque lundi 09:00 », « le 1er du mois 09:00 », ou cinq champs cron, « 0 8 * * 1-5 ».';
const LACKS: LackTexts = {
  view: ['Voir le salon', 'le bot ne voit pas le salon'],
  send: ['Envoyer des messages', 'rien ne peut être publié'],
  sendInThreads: ['Envoyer des messages dans les fils', 'rien ne peut être publié dans le fil'],
  embed: ['Intégrer des liens', 'les revues arrivent en texte simple'],
  history: [
    'Voir les anciens messages',
    'après une panne, le bot ne peut pas vérifier si une revue a été publiée, et ne la publie pas de nouveau',
  ],
  threads: ['Créer des fils publics', 'les longues revues ne peuvent pas continuer dans un fil'],
  webhooks: ['Gérer les webhooks', 'les revues paraissent sous le nom et l’image du bot'],
  publish: ['Gérer les messages', 'ce qui est diffusé paraît sous le nom et l’image du bot'],
  mention: [
    'Mentionner @everyone, @here et tous les rôles',
    'le rôle est nommé sans être notifié, car il ne se laisse pas mentionner par tous',
  ],
};
const list = new Intl.ListFormat('fr');

export const fr: ErrorTexts = {
  commandGone: 'Cette commande n’existe plus depuis une mise à jour. Tapez / pour voir ce qu’il y a.',
  buttonGone: 'Ce bouton vient d’une version plus ancienne. Redemandez par une commande.',
  notAllowed:
    'Il faut pour cela la permission « Gérer le serveur », ou le rôle qu’un admin a désigné pour gérer ce bot. Adressez-vous à un admin de ce serveur.',
  serverOnly: 'Cela ne marche que sur un serveur. Utilisez-le là, dans un salon.',
  bug: (id) =>
    `Quelque chose s’est mal passé de mon côté. Regardez si c’est fait malgré tout, ou réessayez dans une minute ; si cela persiste, donnez cet id à l’exploitant du bot : ${id}.`,

  lack: LACKS,
  lacks: (channel, lacking) =>
    `Dans ${channel}, il manque au bot ${list.format(lacking.map((key) => `**${LACKS[key][0]}** (sans quoi ${LACKS[key][1]})`))}. Cela se règle dans les paramètres du salon → Permissions → le rôle du bot.`,
  timedOut: (until) =>
    `Un modérateur a exclu le bot temporairement sur ce serveur, jusqu’au <t:${until}:f>. Pour y mettre fin : clic droit sur le bot → **Retirer l’exclusion temporaire**.`,
  threadLocked: (channel) =>
    `Le fil ${channel} est verrouillé, et le bot n’y a pas **Gérer les fils**. Déverrouillez-le, ou choisissez un autre salon avec \`/subscription edit\`.`,
  tagNeeded: (channel) =>
    `Le forum ${channel} n’accepte aucun post sans tag. Choisissez des tags avec \`/subscription look\`, ou autorisez les posts sans tag dans les paramètres du forum.`,
  threadsFull: (channel, most) =>
    `Aucun post ne peut être ouvert dans ${channel} : le serveur a ${most} fils et posts actifs, le maximum de Discord. Fermez ou archivez-en d’anciens.`,
  channelGone: (channel) =>
    `Le salon ${channel} n’existe plus, ou le bot n’y a pas **Voir le salon**. Choisissez-en un autre avec \`/subscription edit\`, ou accordez-la dans les permissions du salon.`,

  tooManyPhrases: (most, given) => `Un filtre accepte jusqu’à ${most} mots et expressions ; celui-ci en a ${given}.`,
  phraseTooLong: (start, most) => `« ${start} » est trop long : une expression a au plus ${most} caractères.`,
  phraseEmpty: (phrase) => `« ${phrase} » n’a ni lettre ni chiffre et ne trouverait rien. Retirez-le.`,

  nameTaken: (name) => `Ce serveur a déjà un abonnement « ${name} ». Choisissez un autre nom.`,
  subscriptionGone: 'Cet abonnement n’existe plus. `/subscription list` montre ce qu’il y a.',
  noSuchSubscription: (typed, names) =>
    `Ce serveur n’a pas d’abonnement « ${typed} ». Il a ${list.format(names.map((name) => `« ${name} »`))} : commencez à taper et choisissez dans la liste.`,
  noSubscriptions: 'Ce serveur n’a pas encore d’abonnement. Créez-en un avec `/subscription create`.',
  tooManySubscriptions: (have, most) =>
    `Ce serveur a ${have} abonnements, et ${most} est le maximum. Retirez-en d’abord un avec \`/subscription remove\`.`,
  notRemoved: (typed) =>
    `Rien qui s’appelle « ${typed} » n’a été retiré ces 7 derniers jours. Commencez à taper et choisissez dans la liste.`,
  pausedByAdmin: 'Par un admin, jusqu’à `/subscription resume`.',
  pausedUntil: (at) => `Par un admin, jusqu’au ${at}.`,
  noSuchColour: (typed) =>
    `« ${typed} » n’est pas une couleur que je connais. Donnez six chiffres hexadécimaux, comme #2f6f8f, ou « aucun ».`,

  zoneNotFound: (typed) =>
    `Il n’y a pas de fuseau horaire « ${typed} ». Tapez une ville, comme « Paris » ou « New York », et choisissez dans la liste.`,
  zoneUnknown: (zone) =>
    `« ${zone} » n’est pas un fuseau horaire que je connais. Choisissez-en un par sa ville, comme Europe/Paris ou America/New_York.`,
  tooOften: (words, digests, most) =>
    `« ${words} » ferait ${digests} revues par jour ; ${most} est le maximum. ${EXAMPLES}`,
  noTime: (words) => `« ${words} » ne dit pas d’heure. ${EXAMPLES}`,
  timesDiffer: `Un horaire a les mêmes heures tous ses jours ; créez un second abonnement pour les autres. ${EXAMPLES}`,
  daysMixed: `Jours de la semaine et jours du mois ne se combinent pas. ${EXAMPLES}`,
  wordUnknown: (word) => `Je ne comprends pas « ${word} » dans un horaire. ${EXAMPLES}`,
  cronFields: (line) => `« ${line} » n’est pas une ligne cron à cinq champs. ${EXAMPLES}`,
  cronRange: (line) => `Un champ de « ${line} » est hors limites ou n’est pas du cron. ${EXAMPLES}`,
  cronMonths: `Un horaire ne peut pas se limiter à certains mois ; mettez * à cet endroit. ${EXAMPLES}`,
  cronDays: `Jours du mois et jours de la semaine ne se combinent pas ; mettez * pour l’un d’eux. ${EXAMPLES}`,

  choiceClosed: 'Ce choix n’est plus ouvert. Utilisez de nouveau `/source add`.',
  noSuchSource: (name) =>
    `Ce serveur ne suit ni source ni groupe « ${name} ». Voyez \`/source list\`, ou suivez-la avec \`/source add\`.`,
  tooManySources: (have, most) =>
    `Ce serveur suit ${have} sources, et ${most} est le maximum. Retirez-en d’abord une avec \`/source remove\`.`,
  noLinkInMessage:
    'Il n’y a pas de lien dans ce message. Utilisez ceci sur un message avec l’adresse d’un article, ou `/article add` avec son texte.',
  uploadUnreadable: 'Le fichier n’a pas pu être lu chez Discord. Envoyez-le de nouveau.',
  noConfiguration: (at) =>
    `Ce fichier ne vient pas de \`/configuration export\`, ou il a été modifié depuis : ${at} n’est pas comme il le faut. Exportez-le de nouveau.`,
  configurationTooLarge: (kibibytes) =>
    `Le fichier dépasse ${kibibytes} Kio, ce qu’une configuration ne fait jamais. Donnez le fichier de \`/configuration export\`.`,
  configurationNewer:
    'Ce fichier vient d’une version plus récente de ce bot. Demandez à son opérateur de le mettre à jour, puis importez de nouveau le fichier.',

  setupClosed: 'Cette configuration n’est plus ouverte. Recommencez avec `/setup` ; les sources suivies restent.',
  nothingToPreview:
    'Ces sources n’avaient rien de nouveau depuis un jour. Choisissez-en plus, ou appuyez sur Terminé et attendez.',
  noSuchEdition: 'Ce serveur n’a pas de telle édition. Commencez à taper et choisissez dans la liste.',
  nothingToResend:
    'Il n’y a rien à renvoyer : on sait où est chaque message de cette édition. Voyez `/digest explain`.',
  digestTooOld:
    'Cette revue est trop ancienne pour être ouverte. Ses liens marchent encore ; `/digest now` en fait une fraîche.',
  storyGone: 'Cette actualité n’est plus dans cette revue. Rouvrez le message, ou demandez `/digest now`.',
  noSuchStory:
    'Aucune actualité des dernières revues de ce serveur ne s’appelle ainsi. Commencez à taper son titre et choisissez-en une.',

  unreachable:
    'L’adresse n’a pas pu être lue : elle n’est pas sur l’internet public, ne répond pas, ou a pris trop de temps. Ouvrez-la dans un navigateur pour voir si elle marche, puis réessayez.',
  redirects: (most) => `L’adresse redirige plus de ${most} fois.`,
  compression: 'La réponse est compressée d’une façon qui n’a pas été demandée.',
  tooLarge: (mebibytes) => `La réponse dépasse ${mebibytes} Mio.`,
  status: (status) =>
    ({
      206: 'Elle n’a envoyé qu’une partie de son flux.',
      304: 'Elle a dit sans qu’on le demande que rien n’avait changé.',
      401: 'Elle demande un mot de passe (401). Prenez un flux ouvert à tous.',
      402: 'Elle demande un paiement (402).',
      403: 'Elle ne laisse pas ce bot la lire (403).',
      404: 'Il n’y a plus rien à cette adresse (404). Cherchez la nouvelle adresse du flux.',
      410: 'Son éditeur l’a supprimée pour de bon (410). Cherchez sa nouvelle adresse, ou cessez de la suivre.',
      429: 'Elle demande à être lue moins souvent (429) ; elle l’est désormais.',
    })[status] ??
    (status >= 500
      ? `Son serveur a des ennuis (${status}). Un nouvel essai se fait tout seul.`
      : `Elle a répondu par le statut ${status} au lieu de son contenu.`),
  notAFeed:
    'Ce n’est pas un flux, ou il est trop abîmé pour être lu. Si c’est une page web, donnez l’adresse du site et son flux sera cherché.',
  noFeed:
    'Aucun flux n’a été trouvé là. Cherchez sur le site un lien RSS ou Atom et donnez cette adresse, ou ajoutez la page elle-même comme source.',
  noAddress: 'Ce n’est pas une adresse web. Donnez-en une comme https://example.org/news.',
  noOpml: 'Ce n’est pas un fichier OPML, ou il est vide. Exportez de nouveau la liste de l’autre lecteur.',
  pageClosed: 'La page n’existe pas, ou son site ne laisse pas ce bot la lire. Collez plutôt le texte.',
  noPage: 'L’adresse mène à un fichier, pas à une page avec du texte. Collez plutôt le texte.',
  pageTooLarge: 'Cette page est trop grande pour être lue sans risque. Collez plutôt le texte voulu.',
  pageTangled: 'Cette page n’a pas pu être lue : elle est trop grande ou trop embrouillée.',
  pageSlow: (url) => `La page ${url} a été trop longue à lire. Collez plutôt son texte.`,
  pageEmpty: (url) =>
    `Il n’y a pas de texte à lire sur ${url}. Ouvrez-la dans un navigateur et collez plutôt le texte.`,
  wall: 'La page montre à ce bot un barrage au lieu d’un article. Collez le texte : utilisez `/article add` sans adresse.',
  noLinks:
    'Aucune liste d’articles n’a été trouvée sur cette page. Désignez ses liens par un sélecteur CSS, comme `h2 a`.',
  noSuchLinks:
    'Rien sur cette page ne correspond au sélecteur. Regardez ce que ses titres ont en commun, comme `h2 a`.',
  noSelector: 'Ce n’est pas un sélecteur CSS. En voici un qui marche : `h2 a`.',
  pasteTooShort: (characters, words, least) =>
    `Ce n’est pas encore un article : sur ${characters} caractères, ${words} mots sont d’un article, et il en faut ${least}. Collez le titre et le texte entier, ou joignez-le en fichier .txt. Si vous n’avez que son adresse, donnez-la.`,
  pasteCut: (had, kept) =>
    `Le texte a ${had} caractères. Les ${kept} premiers ont été gardés, le reste a été laissé de côté.`,

  triedInVain: (tries) =>
    `Elle n’a pas pu être composée en ${tries} essais ; la cause est dans le journal du bot. Ses nouvelles viendront avec la suivante.`,
  subscriptionRemoved: 'L’abonnement a été retiré.',
  wasDown: 'Le bot ne tournait pas à ce moment ; ses nouvelles sont allées dans une revue ultérieure.',
  memberLeft: 'La personne n’est plus sur le serveur.',
  draftOvertaken: 'Personne n’a publié le brouillon avant l’heure du suivant.',
  draftDiscarded: 'La modération a abandonné le brouillon.',
  quiet: (stories, least, wait) =>
    `${stories === 0 ? 'Rien de nouveau' : `Seulement ${stories} ${stories === 1 ? 'nouvelle actualité' : 'nouvelles actualités'}`} depuis la dernière édition${stories === 0 ? '' : `, qui doit en avoir au moins ${least}`}${wait ? ' ; la suite attend la prochaine' : ''}.`,

  discordWaits: 'Discord a demandé d’attendre (limite de débit).',
  discordToken: 'Discord n’accepte pas le jeton du bot (401).',
  discordRefused: (why) => `Discord a refusé : ${why}.`,
  discordUnreachable: 'Discord n’a pas pu être joint.',
  discordStatus: (status) => `Discord a répondu ${status}.`,
  discordSilent: 'Discord n’a pas répondu.',
  webhookGone: 'Le webhook n’existe plus ; un autre est créé.',
  messageDeleted: 'Le message a été supprimé.',
  historyClosed: 'Le bot ne peut pas lire l’historique du salon ; personne ne sait donc si la revue y est.',
  historyTooLong: 'Trop de messages sont arrivés depuis pour tout parcourir ; la revue n’a pas été trouvée.',
};
