/** A list of 100 check runs with the longest texts is 13 MB; beyond twice that it is no answer of GitHub's. */
const MOST_ANSWER_BYTES = 32 * 2 ** 20;

/** Statuses that may have no body (fetch.spec.whatwg.org, null body status). */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

type Fetch = typeof globalThis.fetch;

function isFetch(value: unknown): value is Fetch {
  return typeof value === 'function';
}

/** Ends the answer at the limit, unpacked bytes counted: a small answer can unpack to any size. */
function limit(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length;
      if (bytes > MOST_ANSWER_BYTES) controller.error(new Error('the answer is too large'));
      else controller.enqueue(chunk);
    },
  });
}

/** The same way to the server, with answers that end: a server that sends without end would fill the memory. */
export function fetchLimited(given: unknown): Fetch {
  const fetch = isFetch(given) ? given : globalThis.fetch;
  return async (input, init) => {
    const response = await fetch(input, init);
    const { body, status, statusText, headers, url } = response;
    if (body === null || status < 200 || WITHOUT_BODY.has(status)) return response;
    const limited = new Response(body.pipeThrough(limit()), { status, statusText, headers });
    return Object.defineProperty(limited, 'url', { value: url });
  };
}
