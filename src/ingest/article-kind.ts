import type { ArticleKind } from '../model.ts';

type Rule = { kind: ArticleKind; title?: RegExp; path?: RegExp; section?: RegExp };

/** In order of weight: an advertisement in the form of a list is an advertisement. */
const RULES: Rule[] = [
  {
    kind: 'sponsored',
    title:
      /^\W*(?:sponsored|advertorial|paid (?:post|content|partnership)|promoted|partner content|anzeige|publirreportaje|contenido patrocinado|conteúdo patrocinado|publi-?(?:rédactionnel|information)|contenu sponsorisé|gesponsert|реклама|на правах рекламы)\b/iu,
    path: /\/(?:sponsored|sponsor-content|partner-content|paid-?(?:post|content|program)|advertorial|brand-?(?:studio|voice|content)|brandvoice|advertiser-content|branded|publi-?reportage|anzeige)(?:\/|-|$)/,
    section: /sponsor|advertorial|partner content|paid (?:post|content)|brand ?(?:voice|studio)|anzeige|patrocinad/i,
  },
  {
    kind: 'live',
    title:
      /\b(?:live (?:updates?|blog|ticker|coverage|reaction|results)|liveblog|liveticker|as it happened|minute by minute|minuto a minuto|en (?:direct|vivo|directo)\b\s*[:|–-]|ao vivo|in diretta|онлайн-трансляция|canlı (?:anlatım|yayın))/iu,
    path: /^\/(?:[\w-]+\/)?live(?:\/|-)|\/(?:live-?blog|live-?updates?|liveticker|live-news|en-direct|en-vivo|ao-vivo)(?:\/|-|$)/,
    section: /^live(?: ?blog| updates?)?$/i,
  },
  {
    kind: 'opinion',
    title:
      /^\W*(?:opinion|op-?ed|editorial|comment(?:ary)?|column|perspective|viewpoint|letters?(?: to the editor)?|analysis and opinion|meinung|kommentar|kolumne|leitartikel|gastbeitrag|tribune|éditorial|édito|chronique|opinión|columna|tribuna|opinião|artigo de opinião|coluna|opinione|editoriale|opinie|commentaar|ledare|debatt|felieton|komentarz|мнение|колонка|köşe yazısı|opini|رأي|社説|社论|评论)\s*[|:：–—-]/iu,
    path: /\/(?:opinions?|op-?eds?|editorials?|comment(?:ary|isfree)?|columnists?|columns?|perspectives?|viewpoints?|letters|ideas|voices|meinung|kommentare?|kolumnen?|debatte|idees|tribunes?|editoriaux|opinion(?:es)?|columnas?|tribuna|opiniao|colunas?|opinioni|editoriali|opinie|ledare|debatt|mnenie|mneniya|yazarlar|opini|kolom)(?:\/|$)/,
    section:
      /^(?:opinions?|op-?ed|editorials?|comment(?:ary| is free)?|columnists?|columns?|perspectives?|viewpoints?|letters|ideas|voices|meinung|kommentare?|kolumnen?|debatte?|idées|tribunes?|éditoriaux|opinión|columnas?|opinião|colunas?|opinioni|editoriali|opinie|ledare|мнения|görüş|opini)$/i,
  },
  {
    kind: 'listicle',
    title:
      /^(?:the |top |our |here are (?:the )?|these (?:are (?:the )?)?)?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) (?:(?:best|top|most|worst|biggest|greatest|easy|simple|great|amazing|surprising|reasons|ways|things|tips|facts|ideas|gifts|signs|mistakes|places|recipes|tricks|habits|lessons|takeaways|must-have|essential|cosas|razones|formas|consejos|mejores|choses|raisons|façons|conseils|meilleurs|dinge|gründe|tipps|besten|coisas|razões|dicas|melhores|cose|motivi|modi|consigli|migliori)\b)|^(?:the )?best (?:\w+ ){1,4}(?:deals|gifts|of 20\d\d)\b|\b(?:gift guide|black friday deals|prime day deals|best deals)\b/iu,
  },
];

/** What an article wants to be, by its headline, its address and the section it stands in. */
export function articleKind(article: {
  title: string;
  url?: string | undefined;
  section?: string | undefined;
}): ArticleKind {
  const path = URL.parse(article.url ?? '')?.pathname.toLowerCase() ?? '';
  const fits = ({ title, path: inPath, section }: Rule) =>
    title?.test(article.title) || inPath?.test(path) || section?.test(article.section?.trim() ?? '');
  return RULES.find(fits)?.kind ?? 'news';
}
