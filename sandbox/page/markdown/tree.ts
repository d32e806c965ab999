/** Discord's markdown, read. Pure data: `read-blocks` makes it, `show-markdown` turns it into elements. */
export type Block =
  | { kind: 'lines'; children: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { kind: 'subtext'; children: Inline[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] };

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; children: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'fence'; language: string; text: string }
  | { kind: 'link'; href: string; title?: string; children: Inline[] }
  | { kind: 'time'; seconds: number; style: TimeStyle }
  | { kind: 'user' | 'role' | 'channel'; id: string }
  | { kind: 'command'; name: string; id: string }
  | { kind: 'everyone'; name: '@everyone' | '@here' }
  | { kind: 'emoji'; name: string };

/** Discord's letters; `R` is relative, `f` the default. */
export const TIME_STYLES = ['t', 'T', 'd', 'D', 'f', 'F', 's', 'S', 'R'] as const;
export type TimeStyle = (typeof TIME_STYLES)[number];
