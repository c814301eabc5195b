import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';

/** Says something odd on a connection instead of GitHub's answer. */
export type Odd = (socket: Socket, body: string) => void;

const head = (status: string, ...headers: readonly string[]): string =>
  `HTTP/1.1 ${status}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n`;

const json = (body: string): string[] => [
  'content-type: application/json',
  `content-length: ${Buffer.byteLength(body)}`,
];

/** Writes the same again and again, until nobody takes it any more. */
function flood(socket: Socket, piece: Uint8Array): void {
  const more = (): void => {
    while (!socket.destroyed && socket.write(piece));
  };
  socket.on('drain', more);
  more();
}

const BOMB = gzipSync(Buffer.alloc(256 * 2 ** 20), { level: 9 });

/** Each answers a write that was carried out. */
export const ODDITIES: readonly (readonly [string, Odd])[] = [
  [
    'information first, then the answer',
    (socket, body) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n');
      socket.end(head('201 Created', ...json(body), 'connection: close') + body);
    },
  ],
  [
    'the answer of HTTP/1.0, which ends with the connection',
    (socket, body) => {
      socket.end(`HTTP/1.0 201 Created\r\ncontent-type: application/json\r\n\r\n${body}`);
    },
  ],
  [
    'JSON that is called something else',
    (socket, body) => {
      const length = `content-length: ${Buffer.byteLength(body)}`;
      socket.end(head('201 Created', 'content-type: application/x-thing', length) + body);
    },
  ],
  [
    'JSON without a name, a byte at a time',
    (socket, body) => {
      socket.write(head('201 Created', `content-length: ${Buffer.byteLength(body)}`));
      let at = 0;
      const drip = setInterval(() => {
        socket.write(body.slice(at, at + 64));
        at += 64;
        if (at >= body.length || socket.destroyed) clearInterval(drip);
      }, 20);
    },
  ],
  [
    'a body that never ends, a byte at a time',
    (socket) => {
      socket.write(head('201 Created', 'content-type: application/json'));
      const drip = setInterval(
        () => (socket.destroyed ? clearInterval(drip) : socket.write(' ')),
        500,
      );
    },
  ],
  [
    'pieces without a size',
    (socket) => {
      socket.end(`${head('201 Created', 'transfer-encoding: chunked')}zz\r\n{"id":1}\r\n0\r\n\r\n`);
    },
  ],
  [
    'spaces without end',
    (socket) => {
      socket.write(head('201 Created', 'content-type: application/json'));
      flood(socket, Buffer.alloc(2 ** 20, ' '));
    },
  ],
  [
    'a little that unpacks to 256 MiB',
    (socket) => {
      const headers = ['content-encoding: gzip', `content-length: ${BOMB.length}`];
      socket.write(head('201 Created', 'content-type: application/json', ...headers));
      socket.end(BOMB);
    },
  ],
  [
    'a success that is an error',
    (socket) => {
      const body = '{"message":"Server Error","status":"500"}';
      socket.end(head('200 OK', ...json(body), 'connection: close') + body);
    },
  ],
  [
    'an id as text',
    (socket, body) => {
      const text = body.replace(/"id":(\d+)/, '"id":"$1"');
      socket.end(head('201 Created', ...json(text), 'connection: close') + text);
    },
  ],
  [
    'errors with numbers that nobody can hold',
    (socket) => {
      const body = '{"message":"No.","errors":[{"code":123456789012345678901234567890}]}';
      socket.end(head('502 Bad Gateway', ...json(body), 'connection: close') + body);
    },
  ],
  [
    'a type that is none',
    (socket, body) => {
      const headers = ['content-type: ;;;', `content-length: ${Buffer.byteLength(body)}`];
      socket.end(head('201 Created', ...headers, 'connection: close') + body);
    },
  ],
  [
    'headers without end',
    (socket) => {
      socket.write('HTTP/1.1 201 Created\r\n');
      flood(socket, Buffer.from(`x-filler: ${'y'.repeat(1000)}\r\n`));
    },
  ],
  ['no HTTP at all', (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
];

/** Headers that belong to one connection. */
const OF_THE_CONNECTION = /^(?:host|connection|content-length|transfer-encoding)$/;

async function handOn(
  request: IncomingMessage,
  target: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !OF_THE_CONNECTION.test(name) ? [[name, value]] : [],
  );
  const { method = 'GET', url = '' } = request;
  const body = method === 'GET' ? {} : { body: Buffer.concat(chunks) };
  const answer = await fetch(`${target}${url}`, { method, headers, ...body });
  return { status: answer.status, text: await answer.text() };
}

/** A server before GitHub that hands everything on, and says something odd of the first write of each method. */
export async function startOddServer(target: () => string, odd: Odd) {
  const left = new Set(['POST', 'PATCH']);
  const sockets = new Set<Socket>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, text } = await handOn(request, target());
    if (left.delete(request.method ?? '')) odd(request.socket, text);
    else response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // An address of a TCP server is no text.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    [Symbol.dispose]: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
