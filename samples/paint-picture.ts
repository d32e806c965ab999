import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
interface Scene {
  sky: readonly [top: Colour, horizon: Colour];
  /** Height of the sun or moon above the horizon, share of the sky; its colour. */
  light: readonly [number, Colour];
  /** Ridges from far to near, or none where the sea begins at the horizon. */
  ridges: readonly Colour[];
  sea?: Colour;
  /** Drifts from the middle to the right. */
  smoke?: Colour;
}

const WIDTH = 640;
const HEIGHT = 360;
const HORIZON = 220;

const SCENES: Record<string, Scene> = {
  harbour: {
    sky: [
      [38, 44, 78],
      [233, 150, 96],
    ],
    light: [0.12, [255, 214, 150]],
    ridges: [[70, 58, 86]],
    sea: [44, 58, 92],
    smoke: [40, 36, 44],
  },
  uplands: {
    sky: [
      [18, 30, 48],
      [124, 152, 160],
    ],
    light: [0.62, [236, 240, 228]],
    ridges: [
      [92, 120, 124],
      [58, 88, 86],
      [30, 54, 52],
    ],
  },
  strait: {
    sky: [
      [96, 158, 204],
      [224, 236, 240],
    ],
    light: [0.5, [255, 250, 224]],
    ridges: [[148, 176, 190]],
    sea: [46, 110, 142],
  },
};

/** @returns a PNG, the same bytes for the same scene */
export function paintPicture(name: string): Uint8Array {
  const scene = SCENES[name];
  if (!scene) throw new RangeError(`no scene is called ${name}; there are ${Object.keys(SCENES).join(', ')}`);
  // A filter byte before every row; 0 says that the row is as it is.
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH * 3));
  for (let y = 0, at = 0; y < HEIGHT; y++) {
    at++;
    for (let x = 0; x < WIDTH; x++) for (const channel of colourAt(scene, x, y)) rows[at++] = channel;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2], 8); // eight bits a channel, RGB
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(scene: Scene, x: number, y: number): Colour {
  const ridge = scene.ridges.findLastIndex((_, depth) => y > ridgeTop(x, depth, scene.ridges.length));
  if (scene.sea && y > HORIZON) return mix(scene.sea, scene.sky[1], glitter(x, y));
  if (ridge >= 0) return scene.ridges[ridge]!;
  const sky = mix(scene.sky[0], scene.sky[1], Math.min(1, y / HORIZON));
  const [height, colour] = scene.light;
  const far = Math.hypot(x - WIDTH * 0.68, y - HORIZON * (1 - height));
  const lit = far < 23 ? colour : mix(sky, colour, 0.55 * Math.exp(-far / 80));
  return scene.smoke ? mix(lit, scene.smoke, smokeAt(x, y)) : lit;
}

function ridgeTop(x: number, depth: number, count: number): number {
  const wave = Math.sin(x / 65 + depth * 2.1) * 17 + Math.sin(x / 27 + depth * 5.3) * 7 + Math.sin(x / 9 + depth) * 2;
  return HORIZON - 24 + (depth * (HEIGHT - HORIZON + 24)) / Math.max(3, count + 1) + wave * (count > 1 ? 1.4 : 0.6);
}

/** Streaks that shorten towards the horizon. */
function glitter(x: number, y: number): number {
  const depth = (y - HORIZON) ** 0.6;
  const wave = Math.sin(x / (6 + depth) + depth * 3.1) * Math.sin(depth * 4.7 + x / 41);
  return Math.max(0, wave) * 0.3 * Math.exp(-Math.abs(x - WIDTH * 0.68) / 170);
}

function smokeAt(x: number, y: number): number {
  const along = (x - WIDTH * 0.3) / (WIDTH * 0.7);
  if (along < 0) return 0;
  const middle = HORIZON - 20 - 165 * Math.sqrt(along) + Math.sin(x / 25) * 7;
  return 0.9 * Math.exp(-(((y - middle) / (11 + 60 * along)) ** 2)) * (1 - 0.6 * along);
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
