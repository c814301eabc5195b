import type { ApiRequest } from './api-transport.ts';

/** The request with `redact` applied to every text of its body. */
export function redactedRequest(request: ApiRequest, redact: (text: string) => string): ApiRequest {
  if (request.body === undefined) return request;
  const body = mapTexts(request.body, redact);
  return { ...request, body };
}

function mapTexts<Value>(value: Value, map: (text: string) => string): Value {
  const mapped = mapUnknown(value, map);
  // The same shape comes back: only texts are replaced, by texts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return mapped as Value;
}

function mapUnknown(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapUnknown(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, mapUnknown(field, map)]),
  );
}
