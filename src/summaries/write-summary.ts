import type { Disagreement, SummarySentence } from '../model.ts';
import type { Asker, Meter } from './ask-model.ts';
import { createCheck, createHeadlineCheck } from './check-sentence.ts';
import type { Problem } from './checks/check.ts';
import type { Evidence } from './number-sentences.ts';
import { ANSWER, repairMessages, roleMessages, type Task, VERDICTS, writeMessages } from './prompt.ts';
import { saysTheSame } from './says-the-same.ts';
import { countWords } from './words.ts';

/** The model's answer, thinking included. */
const MAX_TOKENS = 2_000;

export interface WriteOptions {
  asker: Asker;
  /** Asks once more, for each sentence, whether its sources say the same: the one thing words cannot tell. */
  roleCheck?: Asker | undefined;
  detectLanguage?: ((text: string) => string | undefined) | undefined;
}

export type Written =
  | { headline: string | undefined; sentences: SummarySentence[]; dropped: number; modelName: string }
  | { failure: string };

/**
 * A summary by a model, of which only what stands in the sources is left. A hard problem fells a sentence at once; soft
 * ones go back once, together, and what is still not right then falls too.
 */
export async function writeSummary(
  evidence: Evidence,
  task: Task & { disagreements: readonly Disagreement[] },
  { asker, roleCheck, detectLanguage }: WriteOptions,
  meter: Meter,
  signal: AbortSignal,
): Promise<Written> {
  const reply = await asker.ask(
    { messages: writeMessages(evidence, task), schema: ANSWER, maxTokens: MAX_TOKENS },
    meter,
    signal,
  );
  if ('failure' in reply) return reply;
  const { headline, sentences } = reply.value;
  const context = { evidence, language: task.language, disagreements: task.disagreements, detectLanguage };
  const check = createCheck(context);

  const asked = sentences.slice(0, task.maxSentences * 2).map(tidy);
  const judged = asked.map((sentence) => ({ ...sentence, problems: check(sentence) }));
  const repaired = await repair(judged.filter(({ problems }) => isMendable(problems)));
  const standing = judged.flatMap(({ problems, ...sentence }) => {
    if (problems.length === 0) return [sentence];
    const mended = isMendable(problems) ? repaired.shift() : undefined;
    return mended && check(mended).length === 0 ? [mended] : [];
  });
  const plain = standing.filter(
    (sentence, at) => !standing.slice(0, at).some((other) => saysTheSame(sentence.text, other.text)),
  );
  const held = await confirmed(plain);
  const kept = fitting(held, task);
  const title = tidyHeadline(headline);
  const isSound =
    createHeadlineCheck(context)(
      title,
      kept.flatMap(({ cites }) => cites),
    ).length === 0;
  return {
    headline: isSound ? title : undefined,
    sentences: kept,
    dropped: asked.length - held.length,
    modelName: reply.model,
  };

  async function repair(
    broken: (SummarySentence & { problems: Problem[] })[],
  ): Promise<(SummarySentence | undefined)[]> {
    if (broken.length === 0) return [];
    const second = await asker.ask(
      { messages: repairMessages(evidence, task, broken), schema: ANSWER, maxTokens: MAX_TOKENS },
      meter,
      signal,
    );
    return 'value' in second ? second.value.sentences.map(tidy) : [];
  }

  /** Where the second opinion cannot be had, nothing it was to confirm is published. */
  async function confirmed(unsure: SummarySentence[]): Promise<SummarySentence[]> {
    if (!roleCheck || unsure.length === 0) return unsure;
    const opinion = await roleCheck.ask(
      { messages: roleMessages(evidence, unsure), schema: VERDICTS, maxTokens: MAX_TOKENS },
      meter,
      signal,
    );
    if ('failure' in opinion) return [];
    const yes = new Set(opinion.value.verdicts.filter(({ supported }) => supported).map(({ sentence }) => sentence));
    return unsure.filter((_, at) => yes.has(at + 1));
  }
}

/** The first sentences, as many as were asked for; a wordy model is cut at half as much again. */
function fitting(sentences: readonly SummarySentence[], { maxSentences, maxWords }: Task): SummarySentence[] {
  let words = 0;
  return sentences.slice(0, maxSentences).filter(({ text }, at) => {
    words += countWords(text);
    return at === 0 || words <= maxWords * 1.5;
  });
}

const isMendable = (problems: readonly Problem[]) =>
  problems.length > 0 && problems.every(({ severity }) => severity === 'soft');
const tidy = ({ text, cites }: SummarySentence) => ({
  text: text.trim().replace(/[^\S\n]+/gu, ' '),
  cites: [...new Set(cites)],
});
const tidyHeadline = (headline: string) =>
  headline
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<!\.\p{Lu})\.$/u, '');
