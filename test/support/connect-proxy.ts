import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** What a client asked a proxy for. */
export interface ProxyRequest {
  /** `host:port`, as the client named it. */
  readonly target: string;
  readonly authorization: string | undefined;
}

/** A proxy on this machine. */
export interface ConnectProxy extends AsyncDisposable {
  /** `127.0.0.1:port`. */
  readonly host: string;
  readonly requests: readonly ProxyRequest[];
}

/** How a proxy behaves. */
export interface ProxySettings {
  /** Where every tunnel leads, whatever its target is called: there are no names on this machine. */
  readonly port: number;
  /** `user:password` that it asks for. */
  readonly credentials?: string;
}

/** Starts a proxy that takes `CONNECT` and nothing else, as the one in a company does for `https:`. */
export async function startConnectProxy(settings: ProxySettings): Promise<ConnectProxy> {
  const requests: ProxyRequest[] = [];
  const open = new Set<Duplex>();
  const server = createServer((_request, response) => {
    response.writeHead(405).end();
  });
  server.on('connect', (request, client: Duplex) => {
    open.add(client);
    client.on('error', () => client.destroy());
    const authorization = request.headers['proxy-authorization'];
    requests.push({ target: request.url ?? '', authorization });
    if (!isAllowed(authorization, settings.credentials)) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const target = connect(settings.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(client);
      client.pipe(target);
    });
    target.on('error', () => client.destroy());
    client.on('close', () => target.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port.');
  return {
    host: `127.0.0.1:${address.port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      for (const client of open) client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function isAllowed(authorization: string | undefined, credentials: string | undefined): boolean {
  if (credentials === undefined) return true;
  return authorization === `Basic ${Buffer.from(credentials).toString('base64')}`;
}
