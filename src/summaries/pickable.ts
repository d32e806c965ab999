import type { Lexicon } from './lexicons/lexicon.ts';
import { countWords } from './words.ts';

const MIN_WORDS = 6;
const MAX_WORDS = 50;
const ENDS = /[.!。！।۔…][”"’»)\]」』]*$/u;
const QUOTED = /[“"«„「][^“”"«»„「」]*[”"»“」]/gu;
/** Captions, prompts, addresses and credits. */
const CHROME =
  /https?:|www\.|\S@\S+\.\S|^(?:photo|image|picture|pictured|video|watch|listen|read more|read also|file photo|caption|credit|source|sign up|subscribe|click|follow us|share this|advertisement|correction|editor['’]?s note|getty|ap photo|foto|bild|vidéo|imagen|imagem)\b|\((?:left|right|pictured|file photo|photo|image|foto)[^)]*\)|\b(?:getty images|all rights reserved|sign up for|our newsletter|follow .{2,30} on (?:twitter|x|facebook|instagram))\b/iu;

/** Whether a sentence can stand alone in a summary: it tells, whole, of something other than itself. */
export function isPickable(sentence: string, lexicon: Lexicon): boolean {
  const words = countWords(sentence);
  return (
    words >= MIN_WORDS &&
    words <= MAX_WORDS &&
    ENDS.test(sentence) &&
    !CHROME.test(sentence) &&
    sentence.search(lexicon.dangling) !== 0 &&
    sentence.replace(QUOTED, '').search(lexicon.firstPerson) === -1 &&
    quotesClose(sentence)
  );
}

function quotesClose(sentence: string): boolean {
  const count = (mark: RegExp) => sentence.match(mark)?.length ?? 0;
  const curly = /„/u.test(sentence) ? count(/„/gu) === count(/[“”]/gu) : count(/“/gu) === count(/”/gu);
  return curly && count(/"/gu) % 2 === 0 && count(/«/gu) === count(/»/gu);
}

export function isQuestion(sentence: string): boolean {
  return /[?？؟][”"’»)\]」』]*$/u.test(sentence);
}
