import type { TopicsTexts } from './topics-texts.ts';

export const ptBr: TopicsTexts = {
  names: {
    topics: ['temas', 'Seguir temas deste servidor, por mensagem direta ou com um cargo que é mencionado'],
    pack: ['pacote', 'Fora de servidores: quais notícias; digite um assunto ou um país'],
    ping: ['menção', 'Mencionar um cargo quando uma edição tiver uma notícia de um tema'],
    topic: ['tema', 'Qual; os temas são os grupos das suas fontes'],
    role: ['cargo', 'Quem mencionar; escolha o cargo everyone para ninguém'],
    offer: ['oferecer', 'Membros podem pegar este cargo sozinhos, com /temas'],
  },
  heading: 'Temas das notícias deste servidor',
  noTopics:
    'As fontes deste servidor ainda não têm temas. Quem o gerencia cria alguns pondo fontes em grupos com `/source change`.',
  none: 'nenhum ainda',
  byMessage: (topics) => `✉ Por mensagem direta: ${topics}`,
  next: (topics, at) => `${topics} · próxima ${at}`,
  byRole: (roles) => `🔔 Por cargo: ${roles}`,
  chooseByMessage: 'Temas por mensagem direta…',
  chooseTime: 'Quando chegam…',
  chooseByRole: 'Cargos que são mencionados…',
  times: {
    morning: 'Todo dia às 08:00',
    evening: 'Todo dia às 18:00',
    weekdays: 'Dias úteis às 08:00',
    weekly: 'Segundas às 08:00',
  },
  stop: 'Parar mensagens diretas',
  stopped: 'Pronto: estas mensagens diretas não vêm mais. `/topics` no servidor começa de novo.',
  closed:
    'O Discord não me deixa escrever para você. Permita mensagens diretas nas configurações de privacidade deste servidor e escolha seus temas de novo.',
  left: 'Você não está mais no servidor de onde vêm estas notícias, então nada é enviado.',
  title: (server) => `Seus temas de ${server}`,
  hello: (topics, server) =>
    `A partir de agora você recebe aqui notícias sobre **${topics}**, das fontes de ${server}. Quando e quais temas, você escolhe lá com \`/topics\`.`,
  mostServers: (most) =>
    `Você já recebe mensagens diretas de ${most} servidores, e esse é o máximo. Pare uma delas antes.`,
  mostPeople: (most) =>
    `${most} pessoas já recebem as notícias deste servidor por mensagem direta, e esse é o máximo. Pegue um cargo, ou peça aos gestores uma edição em um canal.`,
  nothingOwn: 'Você não recebe edições por mensagem direta. `/topics` em um servidor começa uma.',
  powerfulRole: (role) =>
    `${role} pode mais do que todos podem, por isso não dá para pegá-lo em uma lista. Escolha um cargo sem permissões próprias.`,
  cannotGive: (role) =>
    `Não posso dar ${role}: preciso de “Gerenciar cargos” e de um cargo meu acima dele. Um administrador resolve em Configurações do servidor → Cargos.`,
  notYoursToGive: (role) =>
    `Você não pode oferecer ${role}: só pode quem consegue dá-lo, com “Gerenciar cargos” e um cargo acima dele.`,
  noSuchTopic: (typed, topics) =>
    `Não há tema “${typed}” aqui. Os temas são os grupos de fontes: ${topics}. \`/source change\` põe uma fonte em um grupo.`,
  mostPings: (most) =>
    `No máximo ${most} temas de uma assinatura podem mencionar cargos. Tire um antes, escolhendo para ele o cargo everyone.`,
  pings: (name, role, topic) => `**${name}** menciona ${role} quando tem uma notícia sobre ${topic}.`,
  pingsNobody: (name, topic) => `**${name}** não menciona mais ninguém por ${topic}.`,
  offered: 'Membros podem pegar o cargo sozinhos com `/topics`.',
  packTitle: (pack) => `As notícias: ${pack}`,
  packsOutside:
    'Os pacotes são para mensagens diretas e lugares onde o bot não está; aqui `/digest now` mostra as notícias das fontes deste servidor. Deixe o pacote de fora.',
  noPack: (typed) => `Não há pacote “${typed}”. Digite um assunto, um idioma ou um país e escolha um da lista.`,
  nothing: (hours) =>
    `Nada foi encontrado nas últimas ${hours} horas. Tente mais horas, outra palavra ou outro pacote.`,
};
