/**
 * Whether a text holds a secret: as it is, percent-encoded, or inside anything that decodes from
 * base64 or hexadecimal. It decodes what it finds, and so does not share the redactor's way of looking.
 */
export function holdsSecret(text: string, secret: string): boolean {
  return [text, percentDecoded(text), ...base64Decoded(text), ...hexDecoded(text)].some((form) =>
    form.includes(secret),
  );
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

/** A run of the alphabet may begin in the middle of a group of four. */
function base64Decoded(text: string): readonly string[] {
  return (text.match(/[\w+/-]{8,}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].map((offset) => Buffer.from(run.slice(offset), 'base64').toString('utf8')),
  );
}

function hexDecoded(text: string): readonly string[] {
  return (text.match(/[0-9a-f]{12,}/gi) ?? []).flatMap((run) =>
    [0, 1].map((offset) => Buffer.from(run.slice(offset), 'hex').toString('utf8')),
  );
}
