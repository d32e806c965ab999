import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Digest, Edition, Subscription } from '../model.ts';
import { type ApprovalTexts, approvalTexts } from '../texts/approval/approval-texts.ts';
import { digestTexts } from '../texts/digest/digest-texts.ts';
import { type Language, languageOf } from '../texts/languages.ts';
import { buildBody, type MessageBody, type Page, type Reach } from './build-body.ts';
import { OPEN_STORY } from './component-ids.ts';
import { fits } from './limits.ts';
import { markOf } from './message-identity.ts';
import { paginate, ROOM } from './pack-messages.ts';
import { type RenderedDigest, renderDigest } from './render-digest.ts';
import { tellSafely } from './tell-safely.ts';

/** What can be pressed in a draft; `dispatch` finds the handler by what stands before the colon. */
export const DRAFT = {
  publish: 'draft-publish',
  drop: 'draft-drop',
  up: 'draft-up',
  headline: 'draft-headline',
  discard: 'draft-discard',
  page: 'draft-page',
  /** Under `/digest explain`. */
  show: 'draft-show',
} as const;

export interface ShownDraft {
  draft: { editionId: string; publishAtMs?: number; page: number };
  edition: Pick<Edition, 'state' | 'slotAtMs' | 'reason'>;
  digest: Digest;
  subscription: Pick<Subscription, 'channelId' | 'look'>;
}

type Row = APIActionRowComponent<APIStringSelectComponent> | APIActionRowComponent<APIButtonComponent>;

/** By which a draft's message is found again. */
export const draftMark = (editionId: string) => markOf(`draft|${editionId}`, 0);

/** A page of the edition as it will look, under a line that says how it stands; while it waits, with what can be done. */
export function renderDraft(
  { draft, edition, digest, subscription: { look, channelId } }: ShownDraft,
  { reach, pictureOrigins }: { reach: Reach; pictureOrigins: readonly string[] },
): MessageBody {
  const language = languageOf(digest.language) ?? 'en';
  const [texts, words] = [digestTexts[language], approvalTexts[language]];
  const { editionId } = draft;
  const rendered = renderDigest(digest, look, { texts, room: ROOM[reach], pictureOrigins });
  const mark = draftMark(editionId);
  const build = (page: Page, at: number, of: number) =>
    framed(
      buildBody({ ...page, mark }, { reach, look, texts, editionId, pingRoleIds: [], buttons: [] }),
      [...lines(draft, edition, channelId, language), ...(of > 1 ? [`-# ${words.page(at + 1, of)}`] : [])].join('\n'),
      edition.state === 'awaiting' ? controls(editionId, rendered, { at, of }, words, texts.openStory) : [],
      reach,
    );
  const pages = paginate(rendered, (page) => fits(build(page, 98, 99)));
  const at = Math.min(draft.page, pages.length - 1);
  return build(pages[at]!, at, pages.length);
}

function lines(
  { publishAtMs }: ShownDraft['draft'],
  { state, slotAtMs, reason = '' }: ShownDraft['edition'],
  channelId: string,
  language: Language,
): string[] {
  const words = approvalTexts[language];
  if (state === 'skipped' || state === 'failed') return [`**${words.notSent(tellSafely(reason, language))}**`];
  const place = `<#${channelId}>`;
  if (state !== 'awaiting') return [`**${words.released(place)}**`];
  const when = (atMs: number) => `<t:${Math.floor(atMs / 1_000)}:f>`;
  const deadline = publishAtMs === undefined ? words.untilNext : words.byItself(when(publishAtMs));
  return [`**${words.draftFor(place, when(slotAtMs))}** ${deadline}`];
}

/** The message with a line above it, other rows under it, and nobody pinged. */
function framed(body: MessageBody, head: string, rows: Row[], reach: Reach): MessageBody {
  const components = ((body.components ?? []) as APIMessageTopLevelComponent[]).filter(
    ({ type }) => type !== ComponentType.ActionRow,
  );
  const text = { type: ComponentType.TextDisplay as const, content: head };
  return {
    ...body,
    ...(reach !== 'components' && { content: [head, body.content].filter(Boolean).join('\n') }),
    components: [...(reach === 'components' ? [text] : []), ...components, ...rows],
    allowed_mentions: { parse: [] },
  };
}

function controls(
  editionId: string,
  { stories }: RenderedDigest,
  { at, of }: { at: number; of: number },
  words: ApprovalTexts,
  openStory: string,
): Row[] {
  const select = (name: string, placeholder: string, from = stories): Row[] =>
    from.length === 0
      ? []
      : [
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.StringSelect,
                custom_id: `${name}:${editionId}`,
                placeholder,
                options: from.map(({ storyId, option }) => ({ ...option, value: storyId })),
              },
            ],
          },
        ];
  const button = (id: string, label: string, style: ButtonStyle, isOff = false) =>
    ({ type: ComponentType.Button, style, custom_id: id, label, disabled: isOff }) as APIButtonComponent;
  const page = (to: number, label: string) =>
    button(`${DRAFT.page}:${editionId}:${to}`, label, ButtonStyle.Secondary, to < 0 || to >= of);
  return [
    ...select(OPEN_STORY, openStory),
    ...select(DRAFT.headline, words.editHeadline),
    ...select(DRAFT.up, words.moveUp, stories.slice(1)),
    ...select(DRAFT.drop, words.drop, stories.length > 1 ? stories : []),
    {
      type: ComponentType.ActionRow,
      components: [
        ...(of > 1 ? [page(at - 1, '◀'), page(at + 1, '▶')] : []),
        button(`${DRAFT.publish}:${editionId}`, words.publish, ButtonStyle.Success),
        button(`${DRAFT.discard}:${editionId}`, words.discard, ButtonStyle.Danger),
      ],
    },
  ];
}
