import { createSocket } from 'node:dgram';

export type Records = { a?: string[]; aaaa?: string[] };

/** A name server that can lie: each question of a name takes the next of its answers, and the last for ever. */
export function startNameServer(answers: Record<string, Records[]>): Promise<() => void> {
  const asked = new Map<string, number>();
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, type, end } = question(query);
    const key = `${name} ${type}`;
    const turn = asked.get(key) ?? 0;
    asked.set(key, turn + 1);
    const turns = answers[name] ?? [{}];
    const records = turns[Math.min(turn, turns.length - 1)]!;
    const data = type === 1 ? (records.a ?? []).map(ipv4) : type === 28 ? (records.aaaa ?? []).map(ipv6) : [];
    const header = Buffer.from(query.subarray(0, 12));
    header.writeUInt16BE(0x8580, 2);
    header.writeUInt16BE(data.length, 6);
    header.writeUInt32BE(0, 8);
    const body = data.map((address) => {
      // A pointer to the name of the question, type, class IN, no time to live, length.
      const record = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 0, 0, address.length]);
      return Buffer.concat([record, address]);
    });
    socket.send(Buffer.concat([header, query.subarray(12, end), ...body]), from.port, from.address);
  });
  return new Promise((resolve) => socket.bind(53, '127.0.0.1', () => resolve(() => socket.close())));
}

function question(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function ipv4(address: string): Buffer {
  return Buffer.from(address.split('.').map(Number));
}

/** Of an address written out in eight groups. */
function ipv6(address: string): Buffer {
  return Buffer.from(
    address
      .split(':')
      .map((group) => group.padStart(4, '0'))
      .join(''),
    'hex',
  );
}
