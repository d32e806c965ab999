import { plural } from '../plural.ts';
import type { ExplainTexts } from './explain-texts.ts';

export const ja: ExplainTexts = {
  fetched: plural('ja', { other: 'フィードの新着・更新は # 件' }),
  arrived: plural('ja', { other: 'うち新しい記事は # 本' }),
  known: plural('ja', { other: '# 件は既知（ほかの情報源からのものを含む）か、古すぎたもの' }),
  kept: (articles, stories) => `フィルター通過：${articles}（${stories}）。`,
  chosen: (stories, articles, publishers) => `選ばれたもの：${stories}（${articles}、${publishers}）。`,
  failed: (sources) => `読み取れなかった情報源：${sources}。`,
  unread: '1 回の号で見る上限を超えたもの',
  more: plural('ja', { other: 'ほか # 件' }),
  listed: 'すべての記事とその扱いはファイルにあります。',
  forgotten: plural('ja', { other: 'もう保存されていない記事 # 本' }),
  fate: {
    shown: '掲載',
    copy: 'ほかの記事と同じ文章（1 本と数える）',
    'source-unused': 'ここでは使わない情報源の記事',
    'other-topic': '指定の話題ではない',
    'too-few-stories': 'その日の号にはニュースが少なすぎた',
    'already-read': 'このチャンネルで既読、その後大きな進展なし',
    'filtered-word': '語句フィルターで除外',
    'filtered-publisher': 'ここでは非表示の媒体',
    'filtered-language': '指定外の言語',
    'too-few-publishers': '報じた媒体が少なすぎる',
    'publisher-share': 'その媒体の枠がすでに埋まっていた',
    'topic-share': 'その話題の枠がすでに埋まっていた',
    kind: '論説・ライブ・まとめ・広告記事',
    'no-room': '枠がなく、ほかが上位だった',
    'too-old': '古すぎる',
    'no-summary': '要約を作れなかった',
    dropped: 'モデレーターが下書きから外した',
  },
};
