import type { SlashInteraction } from '../../../src/discord/command.ts';
import { isShowable } from '../../../src/discord/picture-of.ts';
import { plainText, safeText } from '../../../src/discord/safe-text.ts';
import { AppError } from '../../../src/errors.ts';
import { checkUrl } from '../../../src/ingest/check-url.ts';
import type { Look, Subscription } from '../../../src/model.ts';
import type { Language } from '../../../src/texts/languages.ts';
import { lookTexts } from '../../../src/texts/look/look-texts.ts';
import type { CommandDeps } from '../../deps.ts';
import { isNone } from '../../is-none.ts';
import { readTags } from './forum-tags.ts';
import { MAX_NAME } from './look-options.ts';

/** What was typed of a look; `undefined` in a field takes away what was there, what was not typed is absent. */
export type LookChange = { [Name in keyof Look]?: Look[Name] | undefined };

/** @throws AppError `filter_invalid` for what cannot be shown */
export async function readLook(
  { options, guild }: SlashInteraction,
  before: Subscription,
  { language, pictureOrigins }: Pick<CommandDeps, 'language' | 'pictureOrigins'>,
): Promise<LookChange> {
  const text = (name: string) => options.getString(name);
  const [accent, header, footer, tags, form] = ['accent', 'header', 'footer', 'tags', 'form'].map(text);
  const [layout, overflow] = [text('layout'), text('overflow')];
  const [images, publish, previews] = ['images', 'publish', 'previews'].map((name) => options.getBoolean(name));
  const ping = options.getRole('ping');
  return {
    ...(accent != null && { accent: isNone(accent) ? undefined : readColour(accent) }),
    ...(header != null && { header: isNone(header) ? undefined : header.trim() }),
    ...(footer != null && { footer: isNone(footer) ? undefined : footer.trim() }),
    ...(layout !== null && { layout: layout as Look['layout'] }),
    ...(overflow !== null && { overflow: overflow as Look['overflow'] }),
    ...(images != null && { images }),
    ...(publish != null && { crosspost: publish }),
    ...(ping && { pingRoleIds: ping.id === guild.id ? [] : [ping.id] }),
    ...readSender(text('sender'), text('picture'), before.look, language, pictureOrigins),
    ...(tags != null && { tagIds: isNone(tags) ? undefined : await readTags(guild, before, tags, language) }),
    ...(form != null && { form: form === 'components' ? undefined : (form as 'embeds' | 'text') }),
    ...(previews != null && { previews: previews || undefined }),
  };
}

function readColour(typed: string): number {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(typed.trim()) ?? [];
  if (digits) return Number.parseInt(digits, 16);
  throw new AppError('filter_invalid', ['noSuchColour', safeText(typed, 40)]);
}

/** What Discord refuses in a webhook's name, or shows as something else. Source: its user and webhook reference. */
export const REFUSED_NAME = /discord|clyde|@|#|:|```|^(?:everyone|here)$/i;

function readSender(
  typedName: string | null,
  typedPicture: string | null,
  { sender: before }: Look,
  language: Language,
  origins: readonly string[],
): LookChange {
  if (typedName === null && typedPicture === null) return {};
  const texts = lookTexts[language];
  if (typedName !== null && isNone(typedName)) return { sender: undefined };
  const name = typedName === null ? before?.name : plainText(typedName, MAX_NAME);
  if (name === undefined) throw new AppError('filter_invalid', texts.pictureNeedsName);
  if (name === '' || REFUSED_NAME.test(name)) throw new AppError('filter_invalid', texts.noName(safeText(name, 80)));
  const picture = typedPicture === null ? before?.pictureUrl : isNone(typedPicture) ? undefined : typedPicture.trim();
  const isFit = picture === undefined || (isShowable(picture, origins) && isOutside(picture, origins));
  if (!isFit) throw new AppError('filter_invalid', texts.noPicture(safeText(picture, 200)));
  return { sender: { name, ...(picture !== undefined && { pictureUrl: new URL(picture).href }) } };
}

/** Discord fetches it, and is to be sent no more than the bot would be. */
const isOutside = (address: string, insideOrigins: readonly string[]) =>
  checkUrl(address, { insideOrigins }).refused === undefined;
