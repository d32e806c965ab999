import type { Article } from '../model.ts';
import { sentencesOf } from './sentences.ts';

/** A notice stands at the top or at the foot. */
const NEAR_TOP = 4;
const NEAR_END = 6;
const MAX_LENGTH = 400;

/** How newsrooms begin a correction, and the sentences in which they own up to one, in the languages that the bot speaks. */
const HEAD =
  /^\W*(?:correction|corrections and clarifications|clarification|retraction|editor[’']?s note|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|rectificatif|rectification|correctif|erratum|corrección|rectificación|fe de erratas|nota del editor|correção|errata|erramos|retratação|nota da redação|訂正|おわびと訂正|お詫びと訂正|記事の訂正|تصحيح|تصويب|استدراك|تنويه|تصحیح|وضاحت)\s*(?:\([^)]{0,40}\)|[^:：.]{0,40})?\s*[:：—–-]/iu;
const OWNS_UP =
  /\b(?:(?:this|the) (?:article|story|report|headline|piece) (?:has been|was) (?:corrected|amended|retracted|withdrawn)|(?:an?|the) (?:earlier|previous|original) version of this (?:article|story|report|headline|piece)|we (?:retract|regret the error|apologi[sz]e for the error)|in einer früheren (?:version|fassung)|une (?:première|précédente) version de cet article|una versión anterior de este artículo|uma versão anterior (?:deste|desta))\b|記事の一部を訂正|(?:نسخة|صيغة) سابقة من هذا/iu;

/** What an article says of its own faults: corrections, clarifications, retractions, in its own words. */
export function noticesOf({ title, text }: Pick<Article, 'title' | 'text'>): string[] {
  const sentences = text === '' ? [] : sentencesOf(text);
  const near = sentences.filter((_, at) => at < NEAR_TOP || at >= sentences.length - NEAR_END);
  const found = [title, ...near.map((sentence, at) => withNext(sentence, near[at + 1]))];
  return [...new Set(found.filter((sentence) => HEAD.test(sentence) || OWNS_UP.test(sentence)))];
}

/** `Correction:` on a line of its own says nothing without the next. */
function withNext(sentence: string, next: string | undefined): string {
  const whole = sentence.length < 40 && HEAD.test(sentence) && next ? `${sentence} ${next}` : sentence;
  return whole.slice(0, MAX_LENGTH);
}
