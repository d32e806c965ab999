import { plural } from '../plural.ts';
import type { StatusTexts } from './status-texts.ts';

export const ptBr: StatusTexts = {
  names: {
    status: ['estado', 'Próximos e últimos boletins, fontes com problemas, permissões que faltam, limites'],
    help: ['ajuda', 'O que este bot faz e o que você pode dizer a ele'],
  },
  line: (name, channel, runs) => `**${name}** em ${channel}: ${runs}`,
  paused: (words) => `⏸ em pausa: ${words}`,
  last: (at, state) => `último: ${at} ${state}`,
  nothingYet: 'nada publicado ainda',
  sources: 'Fontes',
  followed: plural('pt-BR', { one: '# seguida', other: '# seguidas' }),
  allHealthy: 'todas em ordem',
  inTrouble: plural('pt-BR', { one: '# com problemas', other: '# com problemas' }),
  about:
    '**Broadsheet** reúne notícias das fontes que este servidor segue, junta em uma só o que trata do mesmo fato e publica um boletim em que cada frase remete à sua fonte.',
  managed: 'Fontes e assinaturas são gerenciadas por quem tem “Gerenciar servidor”.',
};
