import type { ServerCheckTexts } from './server-check-texts.ts';

export const es: ServerCheckTexts = {
  noLogChannel:
    'No hay canal de registro: que una fuente falle o una edición se retenga solo se dice aquí, y los avisos no llegan a nadie. Elige uno con `/settings`.',
  logChannelGone: (channel) =>
    `El canal de registro ${channel} ya no está, o al bot le falta allí «Ver canal»: los problemas y los avisos no llegan a nadie. Elige otro con \`/settings\`.`,
  managerRoleGone:
    'El rol gestor ya no está: solo quienes tienen «Gestionar servidor» pueden gestionar el bot. Elige otro con `/settings`.',
  draftsGone: (name, channel) =>
    `Los borradores de **${name}** van a ${channel}, que ya no está, o al bot le falta allí «Ver canal». Elige otro con \`/subscription approval\`.`,
  pingGone: (name) =>
    `**${name}** menciona un rol que ya no está. Cámbialo con \`/subscription look\` o \`/subscription ping\`.`,
};
