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
    ['in base64 for addresses', Buffer.from(`~~~${SECRET}`).toString('base64url')],
    ['in hexadecimal', Buffer.from(SECRET).toString('hex')],
    ['in capital hexadecimal', Buffer.from(SECRET).toString('hex').toUpperCase()],
    [
      'percent-encoded in small letters',
      encodeURIComponent(SECRET).toLowerCase().replace('ab3', 'aB3'),
    ],
    ['as a form sends it', encodeURIComponent(SECRET).replaceAll('%20', '+')],
    ['in the header that git sends', Buffer.from(`x-access-token:${SECRET}`).toString('base64')],
  ])('replaces a secret %s', (_name, form) => {
    const cleaned = createRedactor([SECRET])(`before ${form} after`);
    expect(cleaned).toContain('***');
    expect(cleaned).toMatch(/^before .* after$/);
    expect(cleaned).not.toContain(form.slice(4, -4));
  });

  it.each([
    ['JSON', JSON.stringify(String.raw`a"b\c'd<e>&f`).slice(1, -1)],
    ['XML', 'a&quot;b\\c&apos;d&lt;e&gt;&amp;f'],
    ['HTML', 'a&quot;b\\c&#39;d&lt;e&gt;&amp;f'],
  ])('replaces a secret as %s escapes it', (_name, form) => {
    expect(createRedactor([String.raw`a"b\c'd<e>&f`])(`<${form}>`)).toBe('<***>');
  });

  it('replaces what looks like a token of GitHub, also one it was not told of', () => {
    const text = `ghp_${'a1B2'.repeat(9)}, github_pat_${'x1_Y'.repeat(9)}; not gho_short`;
    expect(createRedactor([])(text)).toBe('***, ***; not gho_short');
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
