import { plural } from '../plural.ts';
import type { PrivacyTexts } from './privacy-texts.ts';

export const ptBr: PrivacyTexts = {
  names: {
    privacy: ['privacidade', 'O que se guarda sobre você; leve consigo ou mande esquecer'],
    show: ['ver', 'O que se guarda sobre você'],
    export: ['exportar', 'Tudo isso em um arquivo'],
    delete: ['apagar', 'Mandar esquecer você'],
  },
  kept: 'Este bot não lê mensagens nem guarda nomes. De você ele guarda seu id do Discord junto a',
  changes: plural('pt-BR', {
    one: '# mudança ou aviso que você fez com os comandos',
    other: '# mudanças e avisos que você fez com os comandos',
  }),
  articles: plural('pt-BR', { one: '# artigo que você adicionou', other: '# artigos que você adicionou' }),
  sources: plural('pt-BR', {
    one: '# fonte que você seguiu por um servidor',
    other: '# fontes que você seguiu por um servidor',
  }),
  digests: plural('pt-BR', {
    one: '# edição que você recebe por mensagem direta',
    other: '# edições que você recebe por mensagem direta',
  }),
  suggestions: plural('pt-BR', {
    one: '# fonte sugerida que espera um gestor',
    other: '# fontes sugeridas que esperam um gestor',
  }),
  ways: '`/privacy export` lhe dá tudo; `/privacy delete` faz esquecer.',
  exported: 'Isto é tudo o que se guarda sobre você, em todos os servidores.',
  ask: 'Seu id do Discord é retirado de tudo o que se guarda aqui, em todos os servidores. Seus avisos e sugestões são apagados, e termina o que você recebe por mensagem direta. Os artigos e fontes que você adicionou por um servidor ficam, sem seu id. Isto não pode ser desfeito.',
  forget: 'Esqueça de mim',
  forgotten: 'Pronto, esquecemos você. Nada do que se guarda aqui cita você.',
};
