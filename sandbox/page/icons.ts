/** Our own drawings on a grid of 24, strokes of 2. */
const DRAWINGS = {
  text: 'M5 9h15M4 15h15M10 4 8 20M16 4l-2 16',
  announcement: 'M4 10v4h3l8 4V6l-8 4H4M18 9a4 4 0 0 1 0 6M8 14v5h3v-3.500',
  forum: 'M4 5h13v9H9l-4 3v-3H4zM20 9v8h-1v3l-4-3h-4',
  thread: 'M6 4v9a4 4 0 0 0 4 4h9M15 13l4 4-4 4',
  message: 'M4 5h16v11H11l-5 4v-4H4z',
  menu: 'M4 6h16M4 12h16M4 18h16',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  apps: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM17 13v8M13 17h8',
  close: 'M6 6l12 12M18 6 6 18',
  eye: 'M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  outside: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  file: 'M6 2h8l5 5v15H6zM14 2v6h5',
  picture: 'M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 5M16 9h.01',
  download: 'M12 3v12M7 11l5 5 5-5M4 20h16',
  send: 'M4 4l17 8-17 8 3-8zM7 12h8',
  chevron: 'M6 9l6 6 6-6',
  check: 'M4 12l6 6L20 6',
  shield: 'M12 2l8 3v6c0 5-3 9-8 11-5-2-8-6-8-11V5zM8 12l3 3 5-6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21a8 8 0 0 1 16 0',
  role: 'M12 3l7 3v6c0 4-3 7-7 9-4-2-7-5-7-9V6z',
  plus: 'M12 5v14M5 12h14',
  copy: 'M8 8h12v13H8zM16 8V3H4v13h4',
  command: 'M17 4 7 20',
  warning: 'M12 3 2 20h20zM12 10v4M12 17h.01',
} as const;
export type IconName = keyof typeof DRAWINGS;

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing that says nothing to a screen reader. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', DRAWINGS[name]);
  svg.append(path);
  return svg;
}
