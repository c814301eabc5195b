import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A Git server on this machine: Git's own, behind HTTP, with a token as GitHub asks for it. */
export interface GitHttpServer extends AsyncDisposable {
  readonly url: string;
  /** What came in, a line each: method, path, and whether the token was right. */
  readonly requests: readonly string[];
}

/** How the server behaves. */
export interface GitHttpSettings {
  /** The folder whose repositories are served, as `OWNER/NAME`. */
  readonly root: string;
  /** Asked for when given. */
  readonly token?: string;
  /** Never answers. */
  readonly isDeaf?: boolean;
}

/** Starts it on a free port. */
export async function startGitHttpServer(settings: GitHttpSettings): Promise<GitHttpServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const isAllowed = isAuthorized(request, settings.token);
    requests.push(`${request.method} ${request.url} ${isAllowed ? 'allowed' : 'refused'}`);
    if (settings.isDeaf === true) return;
    if (isAllowed) serve(request, response, settings.root);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };
}

function isAuthorized({ headers }: IncomingMessage, token: string | undefined): boolean {
  if (token === undefined) return true;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return headers.authorization === `basic ${basic}`;
}

/** Git's own server is a CGI program: headers and a blank line, then the answer. */
function serve(request: IncomingMessage, response: ServerResponse, root: string): void {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const cgi = spawn('git', ['-c', 'uploadpack.allowAnySHA1InWant=true', 'http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REQUEST_METHOD: request.method,
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    },
  });
  request.pipe(cgi.stdin);
  const chunks: Buffer[] = [];
  cgi.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  cgi.on('close', () => {
    const answer = Buffer.concat(chunks);
    const end = answer.indexOf('\r\n\r\n');
    const lines = answer.subarray(0, end).toString('utf8').split('\r\n');
    const headers = Object.fromEntries(lines.map((line) => line.split(': ', 2)));
    const { Status: status = '200', ...rest } = headers;
    response.writeHead(Number.parseInt(status, 10), rest).end(answer.subarray(end + 4));
  });
}
