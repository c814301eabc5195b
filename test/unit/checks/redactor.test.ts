import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/checks/redactor.ts';

const SECRET = 'ghs_aB3/+= 0123456789';

describe('the redactor', () => {
  it.each([
    ['as it is', SECRET],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in base64 behind one byte', Buffer.from(`x${SECRET}`).toString('base64')],
    ['in base64 behind two bytes', Buffer.from(`xy${SECRET}`).toString('base64')],
    ['in the header that git sends', Buffer.from(`x-access-token:${SECRET}`).toString('base64')],
  ])('replaces a secret %s', (_name, form) => {
    const cleaned = createRedactor([SECRET])(`before ${form} after`);
    expect(cleaned).toContain('***');
    expect(cleaned).toMatch(/^before .* after$/);
    expect(cleaned).not.toContain(form.slice(4, -4));
  });

  it('replaces each line of a secret of several lines', () => {
    const redact = createRedactor(['-----BEGIN KEY-----\nMIIEpAIBAAKCAQEA\n-----END KEY-----']);
    expect(redact('found MIIEpAIBAAKCAQEA there')).toBe('found *** there');
  });

  it('leaves nothing of a secret that contains another', () => {
    expect(createRedactor(['secret1', 'secret1-and-more'])('secret1-and-more')).toBe('***');
  });

  it('does not tear texts apart for the sake of a word', () => {
    expect(createRedactor(['', 'true', 'abc'])('true abc')).toBe('true abc');
  });

  it('never lets a secret through and never makes a text longer', () => {
    const secret = fc
      .string({ minLength: 6, maxLength: 40 })
      .filter((text) => text.trim().length >= 6);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const text = before + value + after;
        const cleaned = createRedactor([value])(text);
        expect(cleaned.length).toBeLessThanOrEqual(text.length);
        expect(cleaned.includes(value.trim()) && !'***'.includes(value.trim())).toBe(false);
      }),
    );
  });
});
