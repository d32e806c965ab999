import type { ErrorTexts, LackTexts } from './error-texts.ts';

const EXAMPLES =
  'Escreva assim: “todos os dias às 08:00”, “dias úteis 08:00 e 18:00”, “toda segunda-feira 09:00”, “dia 1 de cada mês 09:00”, ou como cinco campos cron, “0 8 * * 1-5”.';
const LACKS: LackTexts = {
  view: ['Ver canal', 'o bot não vê o canal'],
  send: ['Enviar mensagens', 'nada pode ser publicado'],
  sendInThreads: ['Enviar mensagens em tópicos', 'nada pode ser publicado no tópico'],
  embed: ['Inserir links', 'os boletins chegam como texto simples'],
  history: [
    'Ver histórico de mensagens',
    'depois de uma falha o bot não consegue ver se um boletim foi publicado, e não o publica de novo',
  ],
  threads: ['Criar tópicos públicos', 'boletins longos não podem continuar em um tópico'],
  webhooks: ['Gerenciar webhooks', 'os boletins saem com o nome e a imagem do bot'],
  publish: ['Gerenciar mensagens', 'o que é divulgado sai com o nome e a imagem do bot'],
  mention: [
    'Mencionar @everyone, @here e todos os cargos',
    'o cargo é citado e não notificado, pois nem todos podem mencioná-lo',
  ],
};
const list = new Intl.ListFormat('pt-BR');

export const ptBr: ErrorTexts = {
  commandGone: 'Este comando não existe mais desde uma atualização. Digite / para ver os que existem.',
  buttonGone: 'Este botão é de uma versão antiga. Peça de novo com um comando.',
  notAllowed:
    'Isto exige a permissão “Gerenciar servidor”, ou o cargo que um admin escolheu para gerenciar este bot. Fale com um admin deste servidor.',
  serverOnly: 'Isto só funciona em um servidor. Use lá, em um canal.',
  bug: (id) =>
    `Algo deu errado do meu lado. Veja se foi feito mesmo assim, ou tente de novo em um minuto; se continuar, passe este id a quem opera o bot: ${id}.`,

  lack: LACKS,
  lacks: (channel, lacking) =>
    `Em ${channel} falta ao bot ${list.format(lacking.map((key) => `**${LACKS[key][0]}** (sem isso ${LACKS[key][1]})`))}. Ajuste nas configurações do canal → Permissões → o cargo do bot.`,
  timedOut: (until) =>
    `Um moderador colocou o bot de castigo neste servidor, até <t:${until}:f>. Para encerrar: clique direito no bot → **Remover castigo**.`,
  threadLocked: (channel) =>
    `O tópico ${channel} está trancado, e falta ao bot **Gerenciar tópicos** lá. Destranque-o ou escolha outro canal com \`/subscription edit\`.`,
  tagNeeded: (channel) =>
    `O fórum ${channel} não aceita publicação sem tag. Escolha tags com \`/subscription look\`, ou permita publicações sem tag nas configurações do fórum.`,
  threadsFull: (channel, most) =>
    `Não dá para abrir uma publicação em ${channel}: o servidor tem ${most} tópicos e publicações ativos, o máximo do Discord. Feche ou arquive os antigos.`,
  channelGone: (channel) =>
    `O canal ${channel} não existe mais, ou falta ao bot **Ver canal** lá. Escolha outro com \`/subscription edit\`, ou permita nas permissões do canal.`,

  tooManyPhrases: (most, given) => `Um filtro aceita até ${most} palavras e frases; este tem ${given}.`,
  phraseTooLong: (start, most) => `“${start}” é longo demais: uma frase tem no máximo ${most} caracteres.`,
  phraseEmpty: (phrase) => `“${phrase}” não tem letra nem algarismo e não encontraria nada. Deixe de fora.`,

  nameTaken: (name) => `Este servidor já tem uma assinatura “${name}”. Escolha outro nome.`,
  subscriptionGone: 'Essa assinatura não existe mais. Veja as que existem com `/subscription list`.',
  noSuchSubscription: (typed, names) =>
    `Este servidor não tem nenhuma assinatura “${typed}”. Ele tem ${list.format(names.map((name) => `“${name}”`))}: comece a digitar e escolha uma da lista.`,
  noSubscriptions: 'Este servidor ainda não tem assinaturas. Crie uma com `/subscription create`.',
  tooManySubscriptions: (have, most) =>
    `Este servidor tem ${have} assinaturas, e ${most} é o máximo. Remova antes uma com \`/subscription remove\`.`,
  notRemoved: (typed) =>
    `Nada chamado “${typed}” foi removido nos últimos 7 dias. Comece a digitar e escolha na lista.`,
  pausedByAdmin: 'Por um admin, até `/subscription resume`.',
  pausedUntil: (at) => `Por um admin, até ${at}.`,
  noSuchColour: (typed) =>
    `“${typed}” não é uma cor que eu conheça. Dê seis algarismos hexadecimais, como #2f6f8f, ou “nenhum”.`,

  zoneNotFound: (typed) =>
    `Não há fuso horário chamado “${typed}”. Comece a digitar uma cidade, como “Sao Paulo” ou “New York”, e escolha na lista.`,
  zoneUnknown: (zone) =>
    `“${zone}” não é um fuso horário que eu conheça. Escolha um pela cidade, como America/Sao_Paulo ou Europe/Lisbon.`,
  tooOften: (words, digests, most) => `“${words}” daria ${digests} boletins por dia; ${most} é o máximo. ${EXAMPLES}`,
  noTime: (words) => `“${words}” não diz nenhuma hora. ${EXAMPLES}`,
  timesDiffer: `Um horário tem as mesmas horas em todos os seus dias; crie outra assinatura para as demais. ${EXAMPLES}`,
  daysMixed: `Dias da semana e dias do mês não podem ser combinados. ${EXAMPLES}`,
  wordUnknown: (word) => `Não entendo “${word}” em um horário. ${EXAMPLES}`,
  cronFields: (line) => `“${line}” não é uma linha cron de cinco campos. ${EXAMPLES}`,
  cronRange: (line) => `Um campo de “${line}” está fora do intervalo ou não é cron. ${EXAMPLES}`,
  cronMonths: `Um horário não pode se limitar a alguns meses; ponha * ali. ${EXAMPLES}`,
  cronDays: `Dias do mês e dias da semana não podem ser combinados; ponha * em um deles. ${EXAMPLES}`,

  choiceClosed: 'Esta escolha não está mais aberta. Use `/source add` de novo.',
  noSuchSource: (name) =>
    `Este servidor não segue nenhuma fonte nem grupo “${name}”. Veja \`/source list\`, ou siga com \`/source add\`.`,
  tooManySources: (have, most) =>
    `Este servidor segue ${have} fontes, e ${most} é o máximo. Remova antes uma com \`/source remove\`.`,
  noLinkInMessage:
    'Não há link nessa mensagem. Use isto em uma mensagem com o endereço de um artigo, ou `/article add` com o texto.',
  uploadUnreadable: 'Não foi possível ler o arquivo no Discord. Envie de novo.',
  noConfiguration: (at) =>
    `Este arquivo não é de \`/configuration export\`, ou foi mudado desde então: ${at} não está como deve. Exporte de novo.`,
  configurationTooLarge: (kibibytes) =>
    `O arquivo passa de ${kibibytes} KiB, e uma configuração nunca passa. Dê o arquivo de \`/configuration export\`.`,
  configurationNewer:
    'Este arquivo é de uma versão mais nova deste bot. Peça ao operador que o atualize e importe o arquivo de novo.',

  setupClosed: 'Esta configuração não está mais aberta. Recomece com `/setup`; as fontes seguidas ficam.',
  nothingToPreview: 'Estas fontes não tiveram nada novo em um dia. Escolha mais, ou aperte Pronto e espere.',
  noSuchEdition: 'Este servidor não tem essa edição. Comece a digitar e escolha uma da lista.',
  nothingToResend: 'Não há nada a reenviar: sabe-se onde está cada mensagem desta edição. Veja `/digest explain`.',
  digestTooOld: 'Este boletim é antigo demais para ser aberto. Os links ainda funcionam; `/digest now` faz um novo.',
  storyGone: 'Esta notícia não está mais nesse boletim. Abra a mensagem de novo, ou peça `/digest now`.',
  noSuchStory:
    'Nenhuma notícia dos últimos boletins deste servidor se chama assim. Comece a digitar o título e escolha uma.',

  unreachable:
    'Não foi possível ler o endereço: ele não está na internet aberta, não responde ou demorou demais. Abra em um navegador para ver se funciona e tente de novo.',
  redirects: (most) => `O endereço redireciona mais de ${most} vezes.`,
  compression: 'A resposta está comprimida de um modo que não foi pedido.',
  tooLarge: (mebibytes) => `A resposta é maior que ${mebibytes} MiB.`,
  status: (status) =>
    ({
      206: 'Ela enviou só uma parte do feed.',
      304: 'Ela disse sem ser perguntada que nada mudou.',
      401: 'Ela pede uma senha (401). Use um feed aberto a todos.',
      402: 'Ela pede pagamento (402).',
      403: 'Ela não deixa este bot ler (403).',
      404: 'Não há mais nada neste endereço (404). Procure o novo endereço do feed.',
      410: 'O veículo a tirou do ar de vez (410). Procure o novo endereço, ou deixe de seguir.',
      429: 'Ela pede para ser lida com menos frequência (429); agora é assim.',
    })[status] ??
    (status >= 500
      ? `O servidor dela está com problemas (${status}). Uma nova tentativa é feita sozinha.`
      : `Ela respondeu com o status ${status} em vez do conteúdo.`),
  notAFeed:
    'Isto não é um feed, ou está quebrado demais para ser lido. Se for uma página, dê o endereço do site e o feed será procurado.',
  noFeed:
    'Nenhum feed foi encontrado ali. Procure no site um link chamado RSS ou Atom e dê esse endereço, ou adicione a própria página como fonte.',
  noAddress: 'Isto não é um endereço da web. Dê um como https://example.org/news.',
  noOpml: 'Isto não é um arquivo OPML, ou está vazio. Exporte a lista do outro leitor de novo.',
  pageClosed: 'A página não existe, ou o site não deixa este bot ler. Cole o texto em vez disso.',
  noPage: 'O endereço leva a um arquivo, não a uma página com texto. Cole o texto em vez disso.',
  pageTooLarge: 'Esta página é grande demais para ser lida com segurança. Cole em vez disso o texto que importa.',
  pageTangled: 'Não foi possível ler esta página: ela é grande ou confusa demais.',
  pageSlow: (url) => `A página ${url} demorou demais para ser lida. Cole o texto em vez disso.`,
  pageEmpty: (url) => `Não há texto para ler em ${url}. Abra em um navegador e cole o texto em vez disso.`,
  wall: 'A página mostra a este bot uma barreira em vez de um artigo. Cole o texto: use `/article add` sem endereço.',
  noLinks: 'Nenhuma lista de artigos foi encontrada nesta página. Indique os links com um seletor CSS, como `h2 a`.',
  noSuchLinks: 'Nada nesta página combina com o seletor. Veja o que os títulos têm em comum, como `h2 a`.',
  noSelector: 'Isto não é um seletor CSS. Um que funciona é, por exemplo, `h2 a`.',
  pasteTooShort: (characters, words, least) =>
    `Isso ainda não é um artigo: dos ${characters} caracteres, ${words} palavras são de um artigo, e são precisas ${least}. Cole o título e o texto inteiro, ou anexe como arquivo .txt. Se você só tem o endereço, dê o endereço.`,
  pasteCut: (had, kept) =>
    `O texto tem ${had} caracteres. Os primeiros ${kept} foram guardados; o resto ficou de fora.`,

  triedInVain: (tries) =>
    `Não foi possível compor em ${tries} tentativas; a causa está no log do bot. As notícias vêm com a próxima.`,
  subscriptionRemoved: 'A assinatura foi removida.',
  wasDown: 'O bot não estava rodando nessa hora; as notícias foram para um boletim posterior.',
  memberLeft: 'A pessoa não está mais no servidor.',
  draftOvertaken: 'Ninguém publicou o rascunho antes da hora do próximo.',
  draftDiscarded: 'A moderação descartou o rascunho.',
  quiet: (stories, least, wait) =>
    `${stories === 0 ? 'Nada de novo' : `Só ${stories} ${stories === 1 ? 'notícia nova' : 'notícias novas'}`} desde a última edição${stories === 0 ? '' : `, que deve ter pelo menos ${least}`}${wait ? '; o que há espera a próxima' : ''}.`,

  discordWaits: 'O Discord pediu para esperar (limite de requisições).',
  discordToken: 'O Discord não aceita o token do bot (401).',
  discordRefused: (why) => `O Discord recusou: ${why}.`,
  discordUnreachable: 'Não foi possível contatar o Discord.',
  discordStatus: (status) => `O Discord respondeu ${status}.`,
  discordSilent: 'O Discord não respondeu.',
  webhookGone: 'O webhook não existe mais; outro é criado.',
  messageDeleted: 'A mensagem foi apagada.',
  historyClosed: 'O bot não pode ler o histórico do canal, então ninguém sabe se o boletim está lá.',
  historyTooLong: 'Desde então foi publicado demais para olhar tudo; o boletim não foi encontrado.',
};
