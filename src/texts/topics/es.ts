import type { TopicsTexts } from './topics-texts.ts';

export const es: TopicsTexts = {
  names: {
    topics: ['temas', 'Seguir temas de este servidor, por mensaje directo o con un rol al que se menciona'],
    pack: ['paquete', 'Fuera de los servidores: qué noticias; escribe un tema o un país'],
    ping: ['mención', 'Mencionar un rol cuando una edición tenga una noticia de un tema'],
    topic: ['tema', 'Cuál; los temas son los grupos de vuestras fuentes'],
    role: ['rol', 'A quién mencionar; elige el rol everyone para nadie'],
    offer: ['ofrecer', 'Los miembros pueden tomar este rol por sí mismos, con /temas'],
  },
  heading: 'Temas de las noticias de este servidor',
  noTopics:
    'Las fuentes de este servidor aún no tienen temas. Quien lo gestiona los crea poniendo fuentes en grupos con `/source change`.',
  none: 'ninguno todavía',
  byMessage: (topics) => `✉ Por mensaje directo: ${topics}`,
  next: (topics, at) => `${topics} · próximo ${at}`,
  byRole: (roles) => `🔔 Por rol: ${roles}`,
  chooseByMessage: 'Temas por mensaje directo…',
  chooseTime: 'Cuándo llegan…',
  chooseByRole: 'Roles que se mencionan…',
  times: {
    morning: 'Cada día a las 08:00',
    evening: 'Cada día a las 18:00',
    weekdays: 'Entre semana a las 08:00',
    weekly: 'Los lunes a las 08:00',
  },
  stop: 'No más mensajes directos',
  stopped: 'Hecho: ya no llegarán estos mensajes directos. `/topics` en el servidor vuelve a empezar.',
  closed:
    'Discord no me deja escribirte. Permite los mensajes directos en los ajustes de privacidad de este servidor y vuelve a elegir tus temas.',
  left: 'Ya no estás en el servidor del que vienen estas noticias, así que no se envía nada.',
  title: (server) => `Tus temas de ${server}`,
  hello: (topics, server) =>
    `Desde ahora recibes aquí noticias sobre **${topics}**, de las fuentes de ${server}. Cuándo y qué temas lo eliges allí con \`/topics\`.`,
  mostServers: (most) =>
    `Ya recibes mensajes directos de ${most} servidores, y es el máximo. Detén antes uno de ellos.`,
  mostPeople: (most) =>
    `Ya ${most} personas reciben las noticias de este servidor por mensaje directo, y es el máximo. Toma un rol, o pide a sus gestores una edición en un canal.`,
  nothingOwn: 'No recibes ediciones por mensaje directo. `/topics` en un servidor empieza una.',
  powerfulRole: (role) =>
    `${role} puede hacer más de lo que puede todo el mundo, así que no se puede tomar de una lista. Elige un rol sin permisos propios.`,
  cannotGive: (role) =>
    `No puedo dar ${role}: necesito «Gestionar roles» y un rol mío por encima. Un administrador puede arreglarlo en Ajustes del servidor → Roles.`,
  notYoursToGive: (role) =>
    `No puedes ofrecer ${role}: solo puede quien pueda darlo, con «Gestionar roles» y un rol por encima.`,
  noSuchTopic: (typed, topics) =>
    `Aquí no hay ningún tema «${typed}». Los temas son los grupos de fuentes: ${topics}. \`/source change\` pone una fuente en un grupo.`,
  mostPings: (most) =>
    `Como máximo ${most} temas de una suscripción pueden mencionar roles. Quita antes uno, eligiendo para él el rol everyone.`,
  pings: (name, role, topic) => `**${name}** menciona a ${role} cuando tiene una noticia sobre ${topic}.`,
  pingsNobody: (name, topic) => `**${name}** ya no menciona a nadie por ${topic}.`,
  offered: 'Los miembros pueden tomar el rol por sí mismos con `/topics`.',
  packTitle: (pack) => `Las noticias: ${pack}`,
  packsOutside:
    'Los paquetes son para mensajes directos y lugares donde no está el bot; aquí `/digest now` muestra las noticias de las fuentes de este servidor. Omite el paquete.',
  noPack: (typed) => `No hay ningún paquete «${typed}». Escribe un tema, un idioma o un país y elige uno de la lista.`,
  nothing: (hours) =>
    `No se encontró nada en las últimas ${hours} horas. Prueba con más horas, otra palabra u otro paquete.`,
};
