import type { ErrorTexts, LackTexts } from './error-texts.ts';

const EXAMPLES =
  'Escríbelo así: «todos los días a las 08:00», «entre semana 08:00 y 18:00», «cada lunes 09:00», «el 1 de cada mes 09:00», o como cinco campos cron, «0 8 * * 1-5».';
const LACKS: LackTexts = {
  view: ['Ver canal', 'el bot no ve el canal'],
  send: ['Enviar mensajes', 'no se puede publicar nada'],
  sendInThreads: ['Enviar mensajes en hilos', 'no se puede publicar nada en el hilo'],
  embed: ['Insertar enlaces', 'los boletines llegan como texto sin formato'],
  history: [
    'Leer el historial de mensajes',
    'tras un fallo el bot no puede mirar si un boletín se publicó, y no lo publica otra vez',
  ],
  threads: ['Crear hilos públicos', 'los boletines largos no pueden seguir en un hilo'],
  webhooks: ['Gestionar webhooks', 'los boletines salen con el nombre y la imagen del bot'],
  publish: ['Gestionar mensajes', 'lo que se difunde sale con el nombre y la imagen del bot'],
  mention: [
    'Mencionar @everyone, @here y todos los roles',
    'el rol se nombra y no se notifica, pues no cualquiera puede mencionarlo',
  ],
};
const list = new Intl.ListFormat('es');

export const es: ErrorTexts = {
  commandGone: 'Este comando ya no existe desde una actualización. Escribe / para ver los que hay.',
  buttonGone: 'Este botón es de una versión anterior. Vuelve a pedirlo con un comando.',
  notAllowed:
    'Para esto hace falta el permiso «Gestionar servidor», o el rol que un admin nombró para gestionar este bot. Pregunta a un admin de este servidor.',
  serverOnly: 'Esto solo funciona en un servidor. Úsalo allí, en un canal.',
  bug: (id) =>
    `Algo salió mal por mi parte. Mira si se hizo de todos modos, o inténtalo de nuevo en un minuto; si sigue igual, dale este id a quien opera el bot: ${id}.`,

  lack: LACKS,
  lacks: (channel, lacking) =>
    `En ${channel} al bot le falta ${list.format(lacking.map((key) => `**${LACKS[key][0]}** (sin ello ${LACKS[key][1]})`))}. Arréglalo en los ajustes del canal → Permisos → el rol del bot.`,
  timedOut: (until) =>
    `Un moderador ha aislado temporalmente al bot en este servidor, hasta <t:${until}:f>. Para terminarlo: clic derecho en el bot → **Quitar aislamiento temporal**.`,
  threadLocked: (channel) =>
    `El hilo ${channel} está bloqueado y al bot le falta **Gestionar hilos** allí. Desbloquéalo o elige otro canal con \`/subscription edit\`.`,
  tagNeeded: (channel) =>
    `El foro ${channel} no acepta publicaciones sin etiqueta. Elige etiquetas con \`/subscription look\`, o permite publicar sin ellas en los ajustes del foro.`,
  threadsFull: (channel, most) =>
    `No se puede abrir ninguna publicación en ${channel}: el servidor tiene ${most} hilos y publicaciones activos, el máximo de Discord. Cierra o archiva algunos antiguos.`,
  channelGone: (channel) =>
    `El canal ${channel} ya no existe, o al bot le falta **Ver canal** allí. Elige otro con \`/subscription edit\`, o permítelo en los permisos del canal.`,

  tooManyPhrases: (most, given) => `Un filtro admite hasta ${most} palabras y frases; este tiene ${given}.`,
  phraseTooLong: (start, most) => `«${start}» es demasiado largo: una frase tiene como máximo ${most} caracteres.`,
  phraseEmpty: (phrase) => `«${phrase}» no tiene letras ni cifras y no encontraría nada. Quítalo.`,

  nameTaken: (name) => `Este servidor ya tiene una suscripción «${name}». Elige otro nombre.`,
  subscriptionGone: 'Esa suscripción ya no existe. Mira las que hay con `/subscription list`.',
  noSuchSubscription: (typed, names) =>
    `Este servidor no tiene ninguna suscripción «${typed}». Tiene ${list.format(names.map((name) => `«${name}»`))}: empieza a escribir y elige una de la lista.`,
  noSubscriptions: 'Este servidor aún no tiene suscripciones. Crea una con `/subscription create`.',
  tooManySubscriptions: (have, most) =>
    `Este servidor tiene ${have} suscripciones, y ${most} es el máximo. Quita antes una con \`/subscription remove\`.`,
  notRemoved: (typed) =>
    `En los últimos 7 días no se quitó nada llamado «${typed}». Empieza a escribir y elige de la lista.`,
  pausedByAdmin: 'Por un admin, hasta `/subscription resume`.',
  pausedUntil: (at) => `Por un admin, hasta ${at}.`,
  noSuchColour: (typed) =>
    `«${typed}» no es un color que conozca. Da seis cifras hexadecimales, como #2f6f8f, o «ninguno».`,

  zoneNotFound: (typed) =>
    `No hay ninguna zona horaria «${typed}». Empieza a escribir una ciudad, como «Madrid» o «New York», y elige de la lista.`,
  zoneUnknown: (zone) =>
    `«${zone}» no es una zona horaria que conozca. Elige una por su ciudad, como Europe/Madrid o America/New_York.`,
  tooOften: (words, digests, most) =>
    `«${words}» serían ${digests} boletines al día; ${most} es el máximo. ${EXAMPLES}`,
  noTime: (words) => `«${words}» no dice ninguna hora. ${EXAMPLES}`,
  timesDiffer: `Un horario tiene las mismas horas todos sus días; crea otra suscripción para las demás. ${EXAMPLES}`,
  daysMixed: `Los días de la semana y los del mes no se pueden combinar. ${EXAMPLES}`,
  wordUnknown: (word) => `No entiendo «${word}» en un horario. ${EXAMPLES}`,
  cronFields: (line) => `«${line}» no es una línea cron de cinco campos. ${EXAMPLES}`,
  cronRange: (line) => `Un campo de «${line}» está fuera de rango o no es cron. ${EXAMPLES}`,
  cronMonths: `Un horario no se puede limitar a algunos meses; pon * ahí. ${EXAMPLES}`,
  cronDays: `Los días del mes y los de la semana no se pueden combinar; pon * en uno de ellos. ${EXAMPLES}`,

  choiceClosed: 'Esta elección ya no está abierta. Usa `/source add` otra vez.',
  noSuchSource: (name) =>
    `Este servidor no sigue ninguna fuente ni grupo «${name}». Mira \`/source list\`, o síguela con \`/source add\`.`,
  tooManySources: (have, most) =>
    `Este servidor sigue ${have} fuentes, y ${most} es el máximo. Quita antes una con \`/source remove\`.`,
  noLinkInMessage:
    'No hay ningún enlace en ese mensaje. Usa esto en un mensaje con la dirección de un artículo, o `/article add` con su texto.',
  uploadUnreadable: 'No se pudo leer el archivo de Discord. Súbelo otra vez.',
  noConfiguration: (at) =>
    `Este archivo no es de \`/configuration export\`, o se cambió desde entonces: ${at} no es como debe ser. Expórtalo otra vez.`,
  configurationTooLarge: (kibibytes) =>
    `El archivo pasa de ${kibibytes} KiB, y una configuración nunca lo hace. Da el archivo de \`/configuration export\`.`,
  configurationNewer:
    'Este archivo es de una versión más nueva de este bot. Pide a su operador que lo actualice e importa otra vez el archivo.',

  setupClosed: 'Esta configuración ya no está abierta. Empieza de nuevo con `/setup`; las fuentes se conservan.',
  nothingToPreview: 'Estas fuentes no tuvieron nada nuevo en un día. Elige más, o pulsa Listo y espera.',
  noSuchEdition: 'Este servidor no tiene tal edición. Empieza a escribir y elige una de la lista.',
  nothingToResend: 'No hay nada que reenviar: se sabe dónde está cada mensaje de esta edición. Mira `/digest explain`.',
  digestTooOld:
    'Este boletín es demasiado antiguo para abrirlo. Sus enlaces aún funcionan; `/digest now` hace uno nuevo.',
  storyGone: 'Esta noticia ya no está en ese boletín. Abre el mensaje otra vez, o pide `/digest now`.',
  noSuchStory:
    'Ninguna noticia de los últimos boletines de este servidor se llama así. Empieza a escribir su titular y elige una.',

  unreachable:
    'No se pudo leer la dirección: no está en la internet abierta, no responde o tardó demasiado. Ábrela en un navegador para ver si funciona, y vuelve a intentarlo.',
  redirects: (most) => `La dirección redirige más de ${most} veces.`,
  compression: 'La respuesta está comprimida de un modo que no se pidió.',
  tooLarge: (mebibytes) => `La respuesta ocupa más de ${mebibytes} MiB.`,
  status: (status) =>
    ({
      206: 'Solo envió una parte de su feed.',
      304: 'Dijo sin que se le preguntara que nada había cambiado.',
      401: 'Pide una contraseña (401). Usa un feed abierto a todos.',
      402: 'Pide un pago (402).',
      403: 'No deja que este bot la lea (403).',
      404: 'Ya no hay nada en esta dirección (404). Busca la nueva dirección del feed.',
      410: 'Su editor la retiró para siempre (410). Busca su nueva dirección, o deja de seguirla.',
      429: 'Pide que se la lea menos a menudo (429); ahora se hace así.',
    })[status] ??
    (status >= 500
      ? `Su servidor tiene problemas (${status}). Se vuelve a intentar solo.`
      : `Respondió con el estado ${status} en lugar de su contenido.`),
  notAFeed:
    'Esto no es un feed, o está demasiado roto para leerlo. Si es una página web, da la dirección del sitio y se buscará su feed.',
  noFeed:
    'Allí no se encontró ningún feed. Busca en el sitio un enlace llamado RSS o Atom y da esa dirección, o añade la propia página como fuente.',
  noAddress: 'Esto no es una dirección web. Da una como https://example.org/news.',
  noOpml: 'Esto no es un archivo OPML, o está vacío. Exporta otra vez la lista del otro lector.',
  pageClosed: 'La página no existe, o su sitio no deja que este bot la lea. Pega el texto en su lugar.',
  noPage: 'La dirección lleva a un archivo, no a una página con texto. Pega el texto en su lugar.',
  pageTooLarge: 'Esta página es demasiado grande para leerla sin riesgo. Pega en su lugar el texto que te interesa.',
  pageTangled: 'No se pudo leer esta página: es demasiado grande o enrevesada.',
  pageSlow: (url) => `Leer la página ${url} llevó demasiado tiempo. Pega su texto en su lugar.`,
  pageEmpty: (url) => `No hay texto que leer en ${url}. Ábrela en un navegador y pega el texto en su lugar.`,
  wall: 'La página muestra a este bot un muro en lugar de un artículo. Pega el texto: usa `/article add` sin dirección.',
  noLinks:
    'No se encontró ninguna lista de artículos en esta página. Indica sus enlaces con un selector CSS, como `h2 a`.',
  noSuchLinks: 'Nada en esta página encaja con el selector. Mira qué tienen en común sus titulares, como `h2 a`.',
  noSelector: 'Esto no es un selector CSS. Uno que funciona es, por ejemplo, `h2 a`.',
  pasteTooShort: (characters, words, least) =>
    `Eso aún no es un artículo: de sus ${characters} caracteres, ${words} palabras son de un artículo, y hacen falta ${least}. Pega el titular y el texto entero, o adjúntalo como archivo .txt. Si solo tienes su dirección, da esa.`,
  pasteCut: (had, kept) =>
    `El texto tiene ${had} caracteres. Se guardaron los primeros ${kept} y se dejó fuera el resto.`,

  triedInVain: (tries) =>
    `No se pudo componer en ${tries} intentos; la causa está en el registro del bot. Sus noticias vendrán con la siguiente.`,
  subscriptionRemoved: 'La suscripción se quitó.',
  wasDown: 'El bot no funcionaba a esa hora; sus noticias fueron a un boletín posterior.',
  memberLeft: 'La persona ya no está en el servidor.',
  draftOvertaken: 'Nadie publicó el borrador antes de que tocara el siguiente.',
  draftDiscarded: 'La moderación descartó el borrador.',
  quiet: (stories, least, wait) =>
    `${stories === 0 ? 'Nada nuevo' : `Solo ${stories} ${stories === 1 ? 'noticia nueva' : 'noticias nuevas'}`} desde la última edición${stories === 0 ? '' : `, que ha de tener al menos ${least}`}${wait ? '; lo que hay espera a la próxima' : ''}.`,

  discordWaits: 'Discord pidió esperar (límite de frecuencia).',
  discordToken: 'Discord no acepta el token del bot (401).',
  discordRefused: (why) => `Discord lo rechazó: ${why}.`,
  discordUnreachable: 'No se pudo contactar con Discord.',
  discordStatus: (status) => `Discord respondió ${status}.`,
  discordSilent: 'Discord no respondió.',
  webhookGone: 'El webhook ya no existe; se crea otro.',
  messageDeleted: 'El mensaje fue borrado.',
  historyClosed: 'El bot no puede leer el historial del canal, así que nadie sabe si el boletín está allí.',
  historyTooLong: 'Desde entonces se publicó demasiado para revisarlo todo; el boletín no se encontró.',
};
