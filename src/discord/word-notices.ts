import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Notice } from '../storage/notices.ts';
import { answersTexts } from '../texts/answers/answers-texts.ts';
import type { Language } from '../texts/languages.ts';
import { type NoticesTexts, noticesTexts } from '../texts/notices/notices-texts.ts';
import { joinWithin } from './join-within.ts';
import { tellSafely } from './tell-safely.ts';

/** A text of notices and what it is given; reasons as `keep` keeps them, channels and times as Discord writes them. */
export type SaidNotice = {
  [Key in keyof NoticesTexts]: NoticesTexts[Key] extends (...facts: infer Facts) => string
    ? readonly [Key, ...Facts]
    : readonly [Key];
}[keyof NoticesTexts];

export interface NoticeBody {
  content: string;
  components?: APIActionRowComponent<APIButtonComponent>[];
}

const DISCORDS_OWN = /^<(?:#\d{1,20}|t:-?\d{1,12}:\w)>$/;

/** Buttons by which somebody says what became of a message of unknown fate. */
export function decideRow(editionId: string, language: Language): APIActionRowComponent<APIButtonComponent> {
  const { sendAgain, isThere } = answersTexts[language];
  const buttons = [
    { custom_id: `resend:${editionId}`, label: sendAgain },
    { custom_id: `stands:${editionId}`, label: isThere },
  ];
  return {
    type: ComponentType.ActionRow,
    components: buttons.map((button) => ({
      ...button,
      type: ComponentType.Button as const,
      style: ButtonStyle.Secondary as const,
    })),
  };
}

/** A server's notices in few messages: one for all that only tell, and one for each that somebody has to decide on. */
export function wordNotices(notices: readonly Notice[], language: Language): NoticeBody[] {
  const [open, told] = [notices.filter(({ editionId }) => editionId), notices.filter(({ editionId }) => !editionId)];
  const word = ({ said }: Notice) => said.map((part) => wordPart(part, language)).join(' ');
  return [
    ...(told.length > 0 ? [{ content: joinWithin(told.map(word), language) }] : []),
    ...open.map((notice) => ({
      content: joinWithin([word(notice)], language),
      components: [decideRow(notice.editionId!, language)],
    })),
  ];
}

function wordPart([key, ...facts]: Notice['said'][number], language: Language): string {
  const text = noticesTexts[language][key as keyof NoticesTexts] as
    | string
    | ((...facts: (string | number)[]) => string);
  if (typeof text === 'string') return text;
  return text(
    ...facts.map((fact) => (typeof fact !== 'string' || DISCORDS_OWN.test(fact) ? fact : tellSafely(fact, language))),
  );
}
