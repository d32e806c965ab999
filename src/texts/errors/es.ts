import type { ErrorTexts } from './error-texts.ts';

export const es: ErrorTexts = {
  commandGone: 'Este comando ya no existe desde una actualización. Escribe / para ver lo que hay.',
  buttonGone: 'Este botón es de una versión anterior. Vuelve a pedirlo con un comando.',
  notAllowed:
    'Para esto hace falta el permiso Gestionar servidor, o el rol que un administrador nombró gestor de este bot. Pregunta a un administrador de este servidor.',
  serverOnly: 'Esto solo funciona en un servidor. Úsalo allí, en un canal.',
  bug: (id) =>
    `Algo salió mal por mi parte. Mira si se hizo de todos modos, o inténtalo de nuevo en un minuto; si sigue así, da este id a quien administra el bot: ${id}.`,
};
