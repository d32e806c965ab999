import { wordsOf } from './fingerprint.ts';

/** What stands where an article should. A `paywall` leaves its beginning readable; the others leave nothing of it. */
export type Wall = 'bot' | 'cookies' | 'not-found' | 'paywall';

/** Words. A real article may speak of captchas and cookies; a wall says little else. */
const SHORT = 180;
const PAYWALL_SHORT = 350;

const BOT_TITLE =
  /^(?:just a moment|attention required|access (?:denied|to this page has been denied)|are you (?:a robot|human)|robot(?: or human| check)|pardon our interruption|security (?:check|verification)|checking your browser|please wait|verify(?:ing)? (?:you are|that you)|ddos protection|(?:human|bot) verification|request (?:blocked|rejected)|(?:403 )?forbidden|error 1020|one more step|captcha|un momento|einen moment|un instant|подождите)\b/i;
const BOT_TEXT =
  /verify (?:that )?you(?:['’]re| are) (?:a )?(?:human|not a (?:ro)?bot)|(?:are|confirm) you(?:['’]re| are)? (?:not )?a robot|unusual (?:traffic|activity) from your|checking your browser before|complete the (?:security check|captcha)|enable (?:javascript and cookies|cookies and javascript)|(?:javascript|cookies) (?:is|are) (?:disabled|required) (?:in|to continue)|needs to review the security of your connection|blocked by (?:network security|our security|the site)|you have been blocked|you don['’]t have permission to access|incapsula incident|cloudflare ray id|ray id:|reference #\d|powered by (?:datadome|perimeterx)|automated (?:access|requests|traffic)|press (?:&|and) hold/i;
const COOKIES =
  /cookie|consent|your privacy|we value your|our (?:\d+ )?partners|legitimate interest|personali[sz]ed (?:ads|advertising|content)|einwilligung|datenschutz|consentement|vie privée|consentimiento|privacidad|privacidade|consenso|privacybeleid|toestemming/gi;
const NOT_FOUND =
  /^\W*(?:(?:http |error:? )?404)(?: error)?\W*$|\b404[\s:–—-]+(?:error|not|page|file|fehler|erreur)|\b(?:error|http|fehler|erreur)[\s:]+404\b|(?:page|article|story|content|url|link)(?: you(?:['’]re| are| were)? (?:looking for|requested|trying to (?:reach|access)|tried to)[^.]{0,20})? (?:was |is |has been |could |can|does |no longer )*(?:not (?:be )?(?:found|exist|available)|n['’]t (?:be )?(?:found|exist|available)|removed|deleted|expired|exists? no|moved)|page not found|not found\b|no longer (?:available|exists)|(?:we )?(?:can['’]?t|couldn['’]t|could not) find (?:the|that|this) page|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouvée)|página no (?:encontrada|existe)|página não (?:encontrada|existe)|pagina (?:non trovata|niet gevonden)|strona nie istnieje|страница не найдена|sayfa bulunamadı|halaman tidak ditemukan|ページが見つかりません|页面不存在/i;
const PAYWALL =
  /(?:subscribe|sign (?:in|up)|log ?in|register|create (?:an?|your) (?:free )?account) to (?:continue|keep) reading|to (?:continue|keep) reading(?: this (?:article|story))?,|(?:continue|keep) reading (?:with|for|by) (?:a |your )?(?:subscri|free|trial)|to read (?:the|this) (?:full|rest|entire|whole)[^.]{0,20}(?:story|article|of)|(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:paying |premium |registered )?(?:subscribers|members)|subscriber[- ](?:only|exclusive)|exclusive to (?:our )?(?:subscribers|members)|already (?:a |an )?(?:subscriber|member|subscribed)\?|you(?:['’]ve| have) (?:reached|read|used) (?:your|all|the)[^.]{0,40}(?:free|limit)|unlock (?:this|the full) (?:article|story)|(?:jetzt |mit [\w+ ]+ )weiterlesen|(?:artikel|inhalt) (?:ist )?nur für abonnent|réservé aux abonnés|il vous reste [\d,.]+ ?% de cet article|(?:contenido|artículo) (?:exclusivo )?(?:solo )?para suscriptores|suscríbete para (?:seguir|continuar) leyendo|(?:conteúdo|matéria) exclusiv[oa] para assinantes|contenuto riservato agli abbonati|alleen voor abonnees|tylko dla subskrybentów|только для подписчиков|有料会員限定|会员专享/i;

/**
 * Whether a page is a wall instead of an article.
 * @param page `text` is what can be read of it; `everything` is all its words, its buttons and boxes too
 */
export function detectBlockPage(page: { title: string; text: string; everything?: string }): Wall | undefined {
  const length = wordsOf(page.text).length;
  const everything = page.everything ?? page.text;
  if (length < SHORT) {
    if (BOT_TITLE.test(page.title.trim()) || BOT_TEXT.test(page.text) || (length < 30 && BOT_TEXT.test(everything)))
      return 'bot';
    if (isNotFound(page.title, page.text, length)) return 'not-found';
    if ((page.text.match(COOKIES)?.length ?? 0) >= Math.max(2, length / 25)) return 'cookies';
  }
  return length < PAYWALL_SHORT && PAYWALL.test(everything) ? 'paywall' : undefined;
}

/** The title says so, or the first words do; an article that mentions a page not found says more, and later. */
function isNotFound(title: string, text: string, length: number): boolean {
  return (
    (length < 120 && NOT_FOUND.test(title) && title.length < 60) || (length < 80 && NOT_FOUND.test(text.slice(0, 200)))
  );
}
