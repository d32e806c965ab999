/**
 * Lines that stand around articles on the sites of the world, by what has to happen to them.
 * Each entry is a pattern for the whole line, tried without regard to case. A language that is missing costs a line of
 * clutter; a pattern that is too wide costs a sentence of an article, so each says more than one common word or stands
 * alone on its line.
 */

/** Buttons, labels and credits: fall wherever they stand. */
const LABELS = [
  // advertisements
  'advert(?:isement|ising)?s?|ads?|sponsored(?: content)?|promoted|paid content|(?:article|story) continues (?:below|after).*|continue reading(?: below)?',
  'anzeige|werbung|publicité|publicidade?|anuncio|anúncio|pubblicità|advertentie|reklama|reklam|annons|annonse|annonce|mainos|iklan|реклама|إعلان|広告|广告|廣告|광고',
  'continua (?:após|depois d)a publicidade|la suite après cette publicité|el artículo continúa.*|continua a leggere.*|lees verder.*',
  // sharing, saving, printing
  '(?:share|tweet|e-?mail|print|save|copy link|bookmark|comments?|reply|like)(?: (?:this|now))?(?: (?:article|story|page|post))?',
  'share (?:this |the )?(?:article |story |post )?(?:on|via|with|to)\\b.{0,60}',
  '(?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|flipboard|threads|bluesky|messenger|e-?mail|print|copy link|share|tweet)[\\s,|•·/]*)+',
  'teilen|drucken|merken|kommentare?|partager|imprimer|commentaires?|compartir|compartilhar|compartilhe|imprimir|comentarios|comentários|condividi|stampa|commenti|delen|deel|reageer|udostępnij|komentarze|поделиться|комментарии|поділитися|paylaş|yorumlar|bagikan|komentar|شارك|共有|シェア|分享|공유',
  // navigation
  'skip to (?:main )?content|sign in|sign up|log ?in|register|subscribe(?: now)?|menu|search|home|close|caption|open|loading.{0,20}|show (?:more|less)|view (?:all|more|gallery|comments)|see all|back to top|top|next|previous|older|newer|play(?: video)?|watch(?: live| now)?|listen(?: to this (?:article|story))?|full screen|enlarge(?: image)?|toggle.{0,20}|x',
  'read more(?: here)?|learn more|find out more|mehr lesen|weiterlesen|lire la suite|leer más|seguir leyendo|leia mais|saiba mais|leggi tutto|lees meer|czytaj więcej|читать далее|devamını oku|baca selengkapnya|続きを読む|阅读全文',
  'breaking(?: news)?|live(?: updates)?|exclusive|just in|highlights|trending|latest',
  '\\d+ comments?|\\d+ shares?|\\d+ of \\d+|image \\d+ of \\d+|\\d+ ?/ ?\\d+',
  // credits of pictures
  '(?:photo|image|picture|foto|bild|imagen|imagem|photographs?|illustration|video|graphic|credit|source|quelle|crédito?|fotó)s?(?: ?(?:credit|copyright|caption|source|by|von|par|de|:|©))+.{0,120}',
  '\\(?(?:(?:image|photo) (?:credit|by)|image|photo|foto|bild)s?\\s*:.{0,100}\\)?',
  '(?:image caption|image copyright|image source).{0,160}',
  '(?:getty images|reuters|ap photo|afp|epa|shutterstock|istock|alamy|unsplash|dpa|ansa|efe|file(?: photo)?)(?:\\s*[/|,–-]\\s*.{1,60}|\\s+via .{1,40}|\\s+photo.{0,40}|\\s+images?)?',
  '(?:©|\\(c\\)|copyright)\\s?.{0,120}|.{0,80}all rights reserved\\.?.{0,40}|alle rechte vorbehalten\\.?|tous droits réservés\\.?|todos los derechos reservados\\.?|todos os direitos reservados\\.?',
  // facts about the text
  '(?:estimated )?(?:reading|read|listening) time.{0,30}|\\d+[ -]min(?:ute)?s?(?:\\.| read|\\s+de leitura| de lectura| de lecture| lesezeit)?|lesezeit.{0,30}|temps de lecture.{0,30}|tiempo de lectura.{0,30}|tempo de (?:leitura|lettura).{0,30}|leestijd.{0,20}',
  '(?:tags?|topics?|keywords|categor(?:y|ies)|filed under|posted in|in this article|schlagwörter|themen|etiquetas|mots[- ]clés|sujets)\\s*:.{0,200}',
  '(?:via|source|sources|quelle|fuente|fonte|źródło|источник)\\s*:.{0,60}',
  'this (?:slideshow|video|content|site) requires javascript.{0,60}|(?:please )?enable javascript.{0,80}|your browser does not support.{0,80}',
  '(?:click|tap) (?:here|to).{0,60}',
  // what feeds add
  "the post .{0,200} (?:appeared first|first appeared) on .{0,80}|(?:article|comments) url: .{0,200}|points: \\d+|# comments: \\d+|submitted by .{0,60}|\\[(?:link|comments)\\]|continue reading.{0,200}|read (?:the )?(?:full|rest|entire|whole) .{0,80}|view (?:the )?(?:full|original) .{0,40}|l[’']article .{0,200} est apparu en premier sur .{0,80}",
];

/** Headings of lists of other articles: fall together with the headlines that follow. */
const RELATED_HEADINGS = [
  'prev(?:ious)?(?: article| story| post)?|next(?: article| story| post| up)|(?:read|up|what to read|what to watch) next',
  '(?:related|recommended|suggested|similar|more|other|latest|top|most (?:read|popular|viewed|shared|commented)|popular|trending|featured|recent)(?: (?:to|on|in|for) (?:this|the|you)(?: (?:topic|story|subject))?| now| today| stories| articles?| news| posts?| content| coverage| topics?| reading| links| headlines| videos?| reads)+',
  "related|recommended|(?:you )?(?:may|might|could) also (?:like|be interested in|enjoy)|also (?:read|see|on .{1,30}|in .{1,30})|see also|read also|don[’']?t miss|must reads?|editors?[’']? picks?|in case you missed it|people also read|from the web|around the web|more from .{1,60}|more in .{1,40}|more about .{1,60}|more on .{1,60}|in other news|comments|leave a (?:comment|reply).*|join the (?:conversation|discussion).*|have your say.*|tell us what you think.*|.{0,40}related (?:coverage|stories|articles).{0,60}",
  'mehr (?:zum thema|dazu|aus .{1,40})|zum thema|lesen sie auch|auch interessant|das könnte sie (?:auch )?interessieren|weitere (?:artikel|themen|meldungen|nachrichten)|meistgelesen(?:e artikel)?|verwandte (?:artikel|themen)',
  '(?:à )?lire aussi|à lire également|voir aussi|sur le même (?:sujet|thème)|articles (?:liés|similaires)|(?:articles )?les plus lus|vous aimerez aussi|dans la même rubrique',
  '(?:también )?te puede interesar|(?:lea|lee|vea|ver) también|noticias relacionadas|artículos relacionados|relacionad[oa]s?|más (?:noticias|información|leídas?|sobre .{1,40})|lo más (?:leído|visto)|temas relacionados',
  '(?:leia|veja|confira) (?:também|mais)|notícias relacionadas|(?:as )?mais lidas|artigos relacionados|relacionadas|você pode gostar',
  'leggi anche|potrebbe (?:anche )?interessarti|ti potrebbe(?:ro)? interessare|articoli correlati|i più letti',
  'lees ook|meer over .{1,40}|gerelateerd(?:e artikelen)?|meest gelezen|läs (?:också|även|mer)|les også|læs også|mest l[eæä]ste?|relaterade artiklar',
  'czytaj (?:także|też|również)|zobacz (?:także|też|również)|przeczytaj (?:także|też)|polecamy|najczęściej czytane|související články|čtěte také',
  '(?:читайте|смотрите) также|по теме|похожие (?:новости|материалы)|другие новости|(?:читайте|дивіться) також|за темою|новини за темою',
  'ilgili haberler?|bunlar da ilginizi çekebilir|en çok okunanlar|baca juga|artikel terkait|berita terkait|(?:lihat|simak) juga|xem thêm|tin liên quan',
  'اقر[أا] (?:أيض[اً]+|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|קראו גם|कृपया यह भी पढ़ें|यह भी पढ़ें|संबंधित खबरें',
  '関連(?:記事|ニュース)|あわせて読みたい|おすすめ記事|アクセスランキング|相关(?:阅读|新闻|文章|报道)|延伸阅读|相關(?:閱讀|新聞|文章)|推荐阅读|관련 ?기사|많이 본 뉴스',
];

/** A label and another article's headline on one line. */
const POINTERS =
  /^(?:related|read (?:more|also|next)|see (?:more|also)|also(?: read| see)?|more|watch(?: also)?|listen|in pictures|don[’']?t miss|opinion|analysis|explainer|podcast|video|gallery|mehr(?: zum thema)?|lesen sie auch|(?:à )?lire aussi|voir aussi|lea también|lee también|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|även|mer)|les også|læs også|czytaj (?:także|też|również|więcej)|читайте также|читайте також|baca juga|اقر[أا] أيض[اً]+|関連記事)\s*[:：|»>–—-]+\s*\S/i;

/** What a site asks of its readers: it starts with the request and names one of the things that sites ask for. */
const REQUEST =
  /^(?:please |you can (?:also )?|don[’']t forget to |be sure to |(?:want|need|like|got|have) [^.!?]{2,60}\? |(?:for|and|if|to) [^.!?]{2,80}, )?(?:subscribe|sign up|register|join|follow|download|click|tap|listen|receive|get|read|check out|let us know|contact|e-?mail|abonnieren sie|folgen sie|abonnez|inscrivez|suivez|suscr[íi]bete|suscr[íi]base|s[íi]guenos|inscreva|assine|siga|iscriviti|seguici|volg|abonneer|подписывайтесь|подпишитесь|підписуйтесь)\b/iu;
const REQUESTED =
  /\b(?:newsletters?|inbox|(?:our|the) (?:[\w ]{1,30})?(?:app|podcast|forums?|channel)|our (?:website|youtube|page|team|journalism|coverage)|mobile app|(?:on|via) (?:facebook|twitter|x|instagram|youtube|whatsapp|telegram|tiktok|linkedin|threads|bluesky|google news)|free trial|subscription|subscribers? only|unlimited access|for (?:as little as|just|only) [£$€]|letterbox|push notifications?|breaking news alerts?|by e-?mail|full coverage|daily briefing|live at \d|here for more|bolet[íi]n|canal|infolettre)\b|@[\w.-]+/iu;

/** Consent, and notes of the house about the text. They say what they are anywhere in the line. */
const NOTICES =
  /\b(?:(?:this|our) (?:web)?site uses cookies|we (?:and our partners )?use cookies|uses? cookies to (?:improve|ensure|enhance|provide|personali[sz]e)|(?:accept|reject|manage) (?:all )?cookies|cookie (?:policy|settings|preferences)|(?:diese|unsere) (?:web)?seite verwendet cookies|(?:ce|notre) site utilise des cookies|(?:este|nuestro) sitio (?:web )?utiliza cookies|(?:este|nosso) site (?:usa|utiliza) cookies|questo sito utilizza (?:i )?cookie|(?:may (?:contain|include)|contains?) affiliate|affiliate (?:links?|commission)|may earn (?:a|an affiliate) (?:small )?commission|this (?:document|article|material|content) is subject to copyright|may not be (?:published|reproduced|republished)|without (?:the )?(?:prior )?(?:written |express )?(?:consent|permission)|contributed to this (?:report|story|article)|additional reporting by|(?:reporting|writing|editing) by [\p{Lu}][^.]{2,80}(?:;|$)|opinions expressed (?:in|are)|views expressed (?:in|are|by)|comments? (?:are|is) (?:closed|moderated)|follow (?:him|her|them|us|me|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) on (?:twitter|x|facebook|instagram|bluesky|threads)\b|(?:can|may) be reached (?:at|by e-?mail)|copyright (?:@|©|\(c\)) ?\d{4})/iu;

const whole = (patterns: string[]) => new RegExp(`^(?:${patterns.join('|')})$`, 'iu');
const LABEL = whole(LABELS);
const RELATED_HEADING = whole(RELATED_HEADINGS);
/** Characters; a longer line is prose whatever words it holds. */
const LINE = 400;
const LABEL_LINE = 220;

/** Without the marks that sites put around labels: bullets, arrows, brackets, colons. */
const bare = (line: string) => line.replace(/^[\s•·–—|>»›▶►★*#[\]()-]+|[\s•·–—|>»›▶►★*#[\]():：.…!-]+$/g, '');

export function isLabel(line: string): boolean {
  return line.length <= LABEL_LINE && (LABEL.test(line) || LABEL.test(bare(line)) || !/[\p{L}\p{N}]/u.test(line));
}

export function isRelatedHeading(line: string): boolean {
  return line.length <= 90 && RELATED_HEADING.test(bare(line));
}

/** `Read more: headline`. One that goes on in sentences is prose that starts with such a word. */
export function isPointer(line: string): boolean {
  return line.length <= LABEL_LINE && POINTERS.test(line) && !/[.。]["”’»)]*$/.test(line);
}

export function isPrompt(line: string): boolean {
  return line.length <= LINE && (NOTICES.test(line) || (REQUEST.test(line) && REQUESTED.test(line)));
}
