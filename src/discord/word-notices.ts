import { type APIActionRowComponent, type APIButtonComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Fact, Notice } from '../storage/notices.ts';
import { answersTexts } from '../texts/answers/answers-texts.ts';
import type { Language } from '../texts/languages.ts';
import { type NoticesTexts, noticesTexts } from '../texts/notices/notices-texts.ts';
import { joinWithin } from './join-within.ts';
import { safeText } from './safe-text.ts';
import { tellSafely } from './tell-safely.ts';

/** A text of notices and what it is given. */
export type SaidNotice = {
  [Key in keyof NoticesTexts]: NoticesTexts[Key] extends (...facts: infer Facts) => string
    ? readonly [Key, ...{ [At in keyof Facts]: Fact }]
    : readonly [Key];
}[keyof NoticesTexts];

export interface NoticeBody {
  content: string;
  components?: APIActionRowComponent<APIButtonComponent>[];
}

const MAX_NAME = 200;

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

/** A server's notices by the message they go in: one for all that only tell, one for each that somebody has to decide on. */
export function groupNotices(notices: readonly Notice[]): Notice[][] {
  const [open, told] = [notices.filter(({ editionId }) => editionId), notices.filter(({ editionId }) => !editionId)];
  return [...(told.length > 0 ? [told] : []), ...open.map((notice) => [notice])];
}

/** A group of them as a message. */
export function wordNotices(group: readonly Notice[], language: Language): NoticeBody {
  const words = group.map(({ said }) => said.map((part) => wordPart(part, language)).join(' '));
  const editionId = group.length === 1 ? group[0]!.editionId : undefined;
  return {
    content: joinWithin(words, language),
    ...(editionId && { components: [decideRow(editionId, language)] }),
  };
}

function wordPart([key, ...facts]: Notice['said'][number], language: Language): string {
  const text = noticesTexts[language][key as keyof NoticesTexts] as
    | string
    | ((...facts: (string | number)[]) => string);
  if (typeof text === 'string') return text;
  return text(...facts.map((fact) => wordFact(fact, language)));
}

function wordFact(fact: Fact, language: Language): string | number {
  if (typeof fact === 'number') return fact;
  if (typeof fact === 'string') return safeText(fact, MAX_NAME);
  return 'mark' in fact ? fact.mark : tellSafely(fact.kept, language);
}
