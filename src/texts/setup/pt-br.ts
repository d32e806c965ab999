import { plural } from '../plural.ts';
import type { SetupTexts } from './setup-texts.ts';

export const ptBr: SetupTexts = {
  names: {
    setup: ['configurar', 'Do nada ao primeiro boletim: onde, de quais fontes, quando'],
  },
  heading: 'Um boletim em três passos',
  where: (channel) => `1. Onde: ${channel}`,
  from: (what) => `2. De onde: ${what}`,
  when: (runs, length) => `3. Quando: ${runs} · ${length}`,
  followed: plural('pt-BR', {
    one: 'a # fonte que este servidor segue',
    other: 'as # fontes que este servidor segue',
  }),
  andChosen: (followed, chosen) => `${followed}, e também ${chosen}`,
  nothingChosen: 'escolha um pacote ou dê seus próprios feeds',
  chooseWhere: 'Onde é publicado…',
  choosePacks: 'Pacotes de fontes…',
  sources: plural('pt-BR', { one: '# fonte', other: '# fontes' }),
  ownFeeds: 'Meus próprios feeds',
  timeAndLength: 'Horário e tamanho',
  preview: 'Prévia',
  done: 'Pronto',
  feedsTitle: 'Seus próprios feeds',
  feedsLabel: 'Endereços de sites ou feeds, um por linha',
  whenLabel: 'Quando',
  whenHint: '“todos os dias às 08:00”, “dias úteis 08:00 e 18:00”, “toda segunda-feira 09:00”, ou cron',
  zoneLabel: 'Em que fuso',
  zoneHint: 'Um fuso horário pela cidade, como America/Sao_Paulo',
  lengthLabel: 'Quanto se diz de cada notícia',
  onlyFirst: (most) => `Só os primeiros ${most} endereços foram lidos; dê os demais em seguida.`,
  reading: '… lendo as fontes pela primeira vez. Leva até um minuto.',
  isSetUp: (name, channel) => `✅ **${name}** está configurado; o primeiro boletim está a caminho de ${channel}.`,
  thenRuns: (runs) => `Depois, ${runs}.`,
  added: plural('pt-BR', { one: '# fonte foi adicionada.', other: '# fontes foram adicionadas.' }),
  next: 'Mude com `/subscription edit` e `/subscription look`; mais fontes com `/source add`; como anda: `/status`.',
};
