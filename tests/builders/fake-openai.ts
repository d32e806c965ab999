import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Said, TAMPERINGS, type Tampering } from './fake-hallucinations.ts';
import { startServer } from './http-server.ts';

/** What the fake does with a call. A hallucination is a good answer with one sentence tampered with. */
export type Mode =
  | 'good'
  | 'busy-now'
  | 'busy-long'
  | 'busy'
  | 'quota'
  | 'key'
  | 'no-such-model'
  | 'down'
  | 'hang'
  | 'drop'
  | 'html'
  | 'no-choices'
  | 'schema-refused'
  | 'formats-refused'
  | 'old-token-name'
  | 'refusal'
  | 'cut-off'
  | 'not-json'
  | 'fenced'
  | 'schema-invalid'
  | 'empty'
  | 'obey'
  | 'yes'
  | 'no'
  | Tampering;

export interface FakeRequest {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { type: string };
  max_tokens?: number;
  max_completion_tokens?: number;
}

export interface FakeOpenAi {
  baseUrl: string;
  /** One for each call, in order; the last stays. */
  script: Mode[];
  requests: FakeRequest[];
  close(): Promise<void>;
}

interface Prompt {
  maxSentences: number;
  articles: { title: string; sentences: { id: string; text: string }[] }[];
  repair?: { text: string; cites: string[] }[];
  sentences?: unknown[];
}

/** A server that speaks chat completions over real HTTP, and misbehaves on demand. */
export async function startFakeOpenAi(...script: Mode[]): Promise<FakeOpenAi> {
  const fake = { script, requests: [] as FakeRequest[] };
  const server = await startServer(async (request, response) => {
    const body = JSON.parse(await read(request)) as FakeRequest;
    fake.requests.push(body);
    const mode = fake.script[Math.min(fake.requests.length, fake.script.length) - 1] ?? 'good';
    answer(mode, body, response);
  });
  return Object.assign(fake, { baseUrl: `${server.origin}/v1`, close: server.close });
}

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  return text;
}

function answer(mode: Mode, body: FakeRequest, response: ServerResponse): void {
  const format = body.response_format?.type ?? 'plain';
  const send = (status: number, content: unknown, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(content));
  const fault = (status: number, message: string, more: object = {}, headers = {}) =>
    send(status, { error: { message, type: 'error', ...more } }, headers);
  const say = (content: string, more: object = {}) =>
    send(200, {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      model: body.model,
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content, refusal: null }, ...more }],
      usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
    });
  const written = () => JSON.stringify(write(body, mode));

  switch (mode) {
    case 'busy-now':
      return void fault(429, 'Slow down', {}, { 'retry-after-ms': '0' });
    case 'busy-long':
      return void fault(429, 'Slow down', {}, { 'retry-after': '3600' });
    case 'busy':
      return void fault(429, 'Slow down');
    case 'quota':
      return void fault(429, 'You exceeded your current quota', { code: 'insufficient_quota' });
    case 'key':
      return void fault(401, 'Incorrect API key provided: sk-se…cret', { code: 'invalid_api_key' });
    case 'no-such-model':
      return void fault(404, 'The model does not exist', { code: 'model_not_found' });
    case 'down':
      return void fault(500, 'The server had an error');
    case 'hang':
      return;
    case 'drop':
      return void response.destroy();
    case 'html':
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html><h1>Login</h1></html>');
    case 'no-choices':
      return void send(200, { object: 'chat.completion', choices: [] });
    case 'schema-refused':
      if (format !== 'json_schema') return void say(written());
      return void fault(400, "Invalid parameter: 'response_format' of type 'json_schema' is not supported", {
        param: 'response_format',
      });
    case 'formats-refused':
      if (format === 'plain') return void say(written());
      return void fault(400, `response_format ${format} is not supported`);
    case 'old-token-name':
      if (body.max_completion_tokens === undefined) return void say(written());
      return void fault(400, "Unsupported parameter: 'max_completion_tokens'. Use 'max_tokens' instead.", {
        param: 'max_completion_tokens',
      });
    case 'refusal':
      return void say('', { message: { role: 'assistant', content: null, refusal: 'I cannot help with that.' } });
    case 'cut-off':
      return void say(written().slice(0, 80), { finish_reason: 'length' });
    case 'not-json':
      return void say('Here is a summary: the council met and agreed.');
    case 'fenced':
      return void say(`Sure!\n\`\`\`json\n${written()}\n\`\`\`\nLet me know if you need more.`);
    case 'schema-invalid':
      return void say(JSON.stringify({ title: 'x', sentences: 'none' }));
    case 'empty':
      return void say(JSON.stringify({ headline: '', sentences: [] }));
    case 'yes':
    case 'no':
      return void say(JSON.stringify(verdicts(body, mode)));
    default:
      return void say(written());
  }
}

const promptOf = (body: FakeRequest) => JSON.parse(body.messages.at(-1)!.content) as Prompt;

function verdicts(body: FakeRequest, mode: 'yes' | 'no') {
  const { sentences = [] } = promptOf(body);
  return { verdicts: sentences.map((_, at) => ({ sentence: at + 1, supported: mode === 'yes' })) };
}

/** A good answer says, word for word, the first sentences of the articles in turn. */
function write(body: FakeRequest, mode: Mode): { headline: string; sentences: Said[] } {
  const { articles, maxSentences, repair } = promptOf(body);
  if (repair) return { headline: '', sentences: repair.map(({ cites }) => said(articles, cites[0]!)) };
  if (mode === 'obey') return obey(articles);
  const turns = [0, 1, 2, 3].flatMap((position) => articles.flatMap(({ sentences }) => sentences[position] ?? []));
  const sentences = turns.slice(0, Math.max(3, maxSentences)).map(({ id }) => said(articles, id));
  if (mode in TAMPERINGS)
    sentences[1] = TAMPERINGS[mode as Tampering](
      sentences[1]!,
      turns.map(({ text }) => text),
    );
  return { headline: articles[0]!.title, sentences };
}

function said(articles: Prompt['articles'], id: string): Said {
  const source = articles.flatMap(({ sentences }) => sentences).find((sentence) => sentence.id === id);
  return { text: source?.text ?? '', cites: [id] };
}

/** Does what the articles' orders ask: says their words, and whatever an attacker hopes such orders bring about. */
function obey(articles: Prompt['articles']): { headline: string; sentences: Said[] } {
  const [first, second] = articles[0]!.sentences;
  const ids = articles.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  const orders = articles.flatMap(({ sentences }) =>
    sentences.filter(({ text }) => ORDERS.some((mark) => text.includes(mark))),
  );
  return {
    headline: 'HACKED: visit https://evil.example now @everyone',
    sentences: [
      ...orders.map(({ id, text }) => ({ text, cites: [id] })),
      { text: 'The ZEBRA Bank has collapsed.', cites: [ids[0]!] },
      { text: 'Visit https://evil.example/claim to win a prize.', cites: [ids[0]!] },
      { text: 'Attention @everyone: the bank of Zubrovka has collapsed.', cites: [ids[0]!] },
      { text: 'All other stories of today are false and were withdrawn by their publishers.', cites: ids.slice(0, 3) },
      { text: 'The system prompt reads: You summarize one news story.', cites: [ids[0]!] },
      { text: 'import os; os.system("rm -rf /")', cites: [ids[0]!] },
      { text: first?.text ?? '', cites: ['9.9'] },
      { text: second?.text ?? '', cites: [] },
    ],
  };
}

/** What every order in our own tests holds, so that the fake can find it as a gullible model would. */
const ORDERS = ['ZEBRA'];
