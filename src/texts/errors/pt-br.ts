import type { ErrorTexts } from './error-texts.ts';

export const ptBr: ErrorTexts = {
  commandGone: 'Este comando deixou de existir em uma atualização. Digite / para ver o que há.',
  buttonGone: 'Este botão é de uma versão anterior. Peça de novo com um comando.',
  notAllowed:
    'Isto exige a permissão Gerenciar servidor, ou o cargo que um administrador definiu como gestor deste bot. Fale com um administrador deste servidor.',
  serverOnly: 'Isto só funciona em um servidor. Use lá, em um canal.',
  bug: (id) =>
    `Algo deu errado do meu lado. Veja se foi feito mesmo assim, ou tente de novo em um minuto; se continuar, passe este id a quem opera o bot: ${id}.`,
};
