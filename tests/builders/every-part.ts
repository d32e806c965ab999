import { commands } from '../../commands/index.ts';
import type { ModalField, PageMessage, Role } from '../../sandbox/page-protocol.ts';
import { DRAFT } from '../../src/discord/render-draft.ts';
import { aFile, type Given, labelsIn, PATIENCE_MS, wordsOf } from './people.ts';
import type { WholeBot } from './whole-bot.ts';

const OPML = '<opml><body><outline type="rss" text="Far" xmlUrl="https://far.invalid/feed"/></body></opml>';

const CONFIGURATION = JSON.stringify({
  broadsheet: 1,
  settings: { timeZone: 'UTC', language: 'en', archive: false },
  sources: [],
  subscriptions: [],
});

/** The id of the sandbox's server, and so of the role that everybody has. */
const EVERYONE = '1100000000000000100';
/** A name that no resolver knows: for whoever asks it, the network is gone. */
export const NOWHERE = 'https://gone.invalid/news';

export interface Said {
  command: string;
  given?: Given;
}

/** What of a server's own may be named by its id. */
export interface Ids {
  editionId: string;
  storyId: string;
  setupId: string;
}

/** Each command once, with options that make it work. */
export const everyCommand = ({ editionId, storyId }: Ids): Said[] => [
  { command: '/digest now' },
  { command: '/digest preview', given: { subscription: 'demo' } },
  { command: '/digest explain', given: { edition: editionId } },
  { command: '/story why', given: { story: storyId } },
  { command: '/story correct', given: { story: storyId, note: 'It was Monday.' } },
  { command: '/story withdraw', given: { story: storyId, reason: 'It did not happen.' } },
  { command: '/article add', given: { url: NOWHERE } },
  { command: '/article search', given: { words: 'ferry' } },
  { command: '/source add', given: { url: NOWHERE } },
  { command: '/source list' },
  { command: '/source test', given: { url: NOWHERE } },
  { command: '/source suggest', given: { url: NOWHERE } },
  { command: '/source change', given: { source: 'Strait Gazette', weight: 1 } },
  { command: '/source pack', given: { pack: 'demo' } },
  { command: '/source import', given: { file: aFile('a.opml', OPML) } },
  { command: '/source export' },
  { command: '/source remove', given: { source: 'Coast Signal' } },
  { command: '/subscription create', given: { name: 'New' } },
  { command: '/subscription list' },
  { command: '/subscription edit', given: { subscription: 'demo', stories: 5 } },
  { command: '/subscription look', given: { subscription: 'demo', images: true } },
  { command: '/subscription approval', given: { subscription: 'demo', off: true } },
  { command: '/subscription ping', given: { subscription: 'demo', topic: 'Business', role: EVERYONE } },
  { command: '/subscription clone', given: { subscription: 'demo' } },
  { command: '/subscription try', given: { topics: 'ferry' } },
  { command: '/subscription pause', given: { subscription: 'demo' } },
  { command: '/subscription resume', given: { subscription: 'demo' } },
  { command: '/subscription remove', given: { subscription: 'demo' } },
  { command: '/subscription restore', given: { removed: 'demo' } },
  { command: '/topics' },
  { command: '/settings' },
  { command: '/configuration export' },
  { command: '/configuration import', given: { file: aFile('a.json', CONFIGURATION) } },
  { command: '/setup' },
  { command: '/audit' },
  { command: '/privacy show' },
  { command: '/privacy export' },
  { command: '/status' },
  ...WITHOUT_DATABASE.map((command) => ({ command })),
];
/** They need nothing but Discord; one on a message is driven where messages are. */
export const WITHOUT_DATABASE = ['/help', '/usage', '/privacy delete'];
export const ON_MESSAGES = ['Add to next digest'];

/** A button to press, a select to choose from, or a form to send. */
export interface Pressed {
  id: string;
  values?: string[];
  /** A select of channels. */
  channels?: true;
  fields?: ModalField[];
}

const field = (custom_id: string, value: string): ModalField => ({ custom_id, value });
const select = (custom_id: string, value: string): ModalField => ({ custom_id, values: [value] });

/** Every button, select and form at least once, and every step where one has several. */
export const everyPressed = ({ editionId: edition, storyId: story, setupId }: Ids): Pressed[] => [
  { id: `story:${edition}`, values: [story] },
  { id: `why:${edition}` },
  { id: `report:${edition}` },
  { id: `reported:${edition}`, fields: [select('story', story), field('text', 'It is wrong.')] },
  { id: `correct:${edition}:${story}` },
  { id: `corrected:${edition}:${story}`, fields: [field('headline', 'Another'), field('note', 'It was Monday.')] },
  { id: `withdraw:${edition}:${story}` },
  { id: `withdrawn:${edition}:${story}`, fields: [field('reason', 'It did not happen.')] },
  { id: `resend:${edition}` },
  { id: `stands:${edition}` },
  ...[DRAFT.publish, DRAFT.discard, DRAFT.show].map((name) => ({ id: `${name}:${edition}` })),
  { id: `${DRAFT.page}:${edition}:1` },
  ...[DRAFT.drop, DRAFT.up, DRAFT.headline].map((name) => ({ id: `${name}:${edition}`, values: [story] })),
  { id: `draft-words:${edition}:${story}`, fields: [field('headline', 'Another')] },
  { id: `follow:${edition}` },
  { id: `stop:${edition}` },
  { id: 'topics:message', values: ['Business'] },
  { id: 'topics:time', values: ['evening'] },
  { id: 'topics:role', values: [EVERYONE] },
  { id: 'suggested:approve:none' },
  { id: 'suggested:decline:none' },
  { id: 'feed:none', values: ['0'] },
  { id: 'page:none' },
  { id: 'import:none' },
  { id: 'configure:none' },
  { id: 'paste', fields: [field('text', 'The ferry to Skarholt leaves at nine. '.repeat(20))] },
  { id: 'forget:me' },
  { id: `setup:where:${setupId}`, channels: true },
  { id: `setup:hears:${setupId}`, channels: true },
  { id: `setup:packs:${setupId}`, values: ['demo'] },
  ...['feeds', 'time', 'preview', 'done'].map((step) => ({ id: `setup:${step}:${setupId}` })),
  { id: `setup:given:${setupId}`, fields: [field('urls', NOWHERE)] },
  {
    id: `setup:timed:${setupId}`,
    fields: [field('zone', 'UTC'), field('schedule', 'every day at 08:00'), select('length', 'brief')],
  },
];

/** The parts of every command, as a person types them, and whether they are for managers only. */
export const everyPart = () =>
  commands.flatMap(({ data, managersOnly = [] }) => {
    const { options = [] } = data as { options?: { name: string; type: number }[] };
    const nested = options.filter(({ type }) => type === 1).map(({ name }) => name);
    const isHidden = data.default_member_permissions !== undefined;
    if (nested.length === 0) {
      return [{ command: data.type === undefined ? `/${data.name}` : data.name, isHidden, isManaged: false }];
    }
    return nested.map((name) => ({
      command: `/${data.name} ${name}`,
      isHidden,
      isManaged: managersOnly.includes(name),
    }));
  });

/** By the names that stand before the colon. */
export const everyHandler = () => new Map(commands.flatMap((command) => Object.entries(command.components ?? {})));

/** Ids of what the first start posted, and of a setup that is open. */
export async function idsOf(bot: WholeBot): Promise<Ids> {
  const { id: editionId } = await bot.app().db.selectFrom('editions').select('id').executeTakeFirstOrThrow();
  const shown = await bot.finished('admin', await bot.ask('admin', '/setup'));
  const [setupId = ''] = /(?<="setup:\w+:)[^"]+/.exec(JSON.stringify(shown.components)) ?? [];
  return { editionId, storyId: bot.first.entries[0]!.story.id, setupId };
}

/**
 * Has something to press, choose or fill in shown to a person, as the bot may have shown it a while ago.
 * @returns what does it, and gives the words that the person reads at last
 */
export function show(
  { sandbox, finished }: WholeBot,
  as: Role,
  pressed: Pressed,
  channelId: string,
): () => Promise<string> {
  const { id, values, channels, fields } = pressed;
  const components = [{ type: 1, components: [componentOf(pressed)] }];
  const message = sandbox.post(channelId, { content: 'Here.', components });
  if (fields) sandbox.showForm(as, message, { custom_id: id, title: 'Form', components: fields.map(inputOf) });
  return async () => {
    const before = new Set(sandbox.view(channelId, as).map((one) => one.id));
    const where = { as, channel_id: channelId, custom_id: id };
    const chosen = channels ? [channelId] : values;
    const answer = await sandbox.act(
      fields
        ? { ...where, kind: 'modal', fields }
        : { ...where, kind: 'component', message_id: message.id, ...(chosen && { values: chosen }) },
    );
    if (!answer.ok) return `${answer.reason}: ${answer.words}`;
    if (answer.modal) return labelsIn(answer.modal);
    if (answer.message && answer.message.id !== message.id) return wordsOf(await finished(as, answer));
    // What was only taken note of is followed by a message, or by a change of the one that was pressed.
    const isNews = (one: PageMessage) =>
      !before.has(one.id) || (one.id === message.id && one.edited_timestamp !== null);
    const shown = () => sandbox.view(channelId, as).find((one) => isNews(one) && !one.thinking);
    return wordsOf(await sandbox.until(shown, PATIENCE_MS));
  };
}

function componentOf({ id, values, channels }: Pressed) {
  if (channels) return { type: 8, custom_id: id };
  if (values) return { type: 3, custom_id: id, options: values.map((value) => ({ label: value, value })) };
  return { type: 2, style: 2, custom_id: id, label: 'Press' };
}

function inputOf({ custom_id, values }: ModalField) {
  const options = values?.map((value) => ({ label: value, value }));
  const component = options ? { type: 3, custom_id, options } : { type: 4, custom_id, style: 2 };
  return { type: 18, label: 'Field', component };
}
