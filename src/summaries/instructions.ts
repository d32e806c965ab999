/** Talk to a machine: about prompts, answers, summaries to be written. No news sentence needs these. */
const TO_A_MACHINE = [
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:previous|prior|above|earlier|all|any|your|these|the)\b.{0,30}\b(?:instructions?|prompts?|rules?|directions?|guidelines?|context|articles?|sources?|text)\b/iu,
  /\b(?:as|you are|acting as|act as|pretend to be) an? (?:AI|assistant|language model|chatbot|summari[sz]er|LLM)\b/iu,
  /\b(?:system prompt|prompt injection|developer mode|jailbreak|new instructions?|hidden instructions?)\b/iu,
  /\b(?:your|the) (?:answer|response|reply|output|summary|headline|task|instructions?)\b.{0,60}\b(?:must|should|words?|letters?|with|in|to|using|contain|include|begin|start|end)\b.{0,80}$/iu,
  /\b(?:summari[sz]er|language model|AI (?:assistant|model|system|bot)|chatbot|LLM)s?\b.{0,40}\b(?:must|should|shall|will|please|reading|processing|note|attention)\b/iu,
  /\b(?:note|attention|message|instructions?|important)\b.{0,12}\b(?:to|for)\b.{0,12}\b(?:AI|assistant|model|summari[sz]er|bot|LLM)s?\b/iu,
  /^\s*(?:<\|?|\[)?(?:system|assistant|user|developer|INST)(?:\|?>|\]|:)/iu,
  /\byour (?:answer|response|message|reply|output|summary|headline|code|codebase|solution|algorithm|implementation|program|instructions|prompt)\b/iu,
  /\b(?:respond|reply|answer|output|return|print|write) (?:only|with|in|as|the following|exactly|back)\b/iu,
  /@(?:everyone|here)\b|<@[!&]?\d+>|discord\.gg\//iu,
  /```|\bimport (?:os|sys|subprocess|requests|socket|wget)\b|\bos\.system\b|\bsubprocess\.|\b(?:def|function) \w+\(|\bcurl -|rm -rf/u,
];
/** A bare verb first, as in an order. News tells; it does not ask its reader for scripts, recipes or translations. */
const ORDER = new RegExp(
  `^["“'‘*\\s]*(?:please\\s+|now\\s+|also\\s+|then\\s+|do not\\s+|don['’]t\\s+|never\\s+|always\\s+)?(?:${`write provide show recommend
  scramble modify add translate summari[sz]e ignore disregard respond answer output print include use insert replace append
  visit click subscribe send generate create list give tell explain describe suggest analy[sz]e compare convert encode
  reverse rewrite rephrase paraphrase repeat remove delete implement integrate incorporate execute run install download
  upload help find identify outline discuss calculate compute shuffle reorder rearrange substitute swap encrypt
  decode cite mention state conclude pretend act assume imagine consider adopt employ apply embed utili[sz]e introduce
  complete fine-tune enhance update make set change transform express format begin start end finish offer plan schedule
  book remind draft compose prepare design develop extract classify predict evaluate assess examine investigate check
  verify render jumble combine determine ensure upgrade inject blend meld fuse leverage engage validate stop confirm follow obey reveal expose share post tweet ping tag`
    .trim()
    .split(/\s+/)
    .join('|')})\\s+(?!of\\b|to be\\b)`,
  'iu',
);

/** A sentence that orders a reader, or a machine, about. It is never shown to the model, never cited, never picked. */
export function isInstruction(sentence: string): boolean {
  return ORDER.test(sentence) || TO_A_MACHINE.some((pattern) => pattern.test(sentence));
}
