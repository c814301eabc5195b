import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMessage } from '../../../src/analyzers/to-message.ts';

describe('toMessage', () => {
  it('makes a sentence of what an engine says', () => {
    expect(toMessage('assigned but unused variable - x')).toBe('Assigned but unused variable - x.');
    expect(toMessage('`a` is odd.')).toBe('`a` is odd.');
  });

  it('makes one bounded line of any text', () => {
    assert(
      property(string({ unit: 'binary', minLength: 1, maxLength: 3000 }), (text) => {
        const message = toMessage(text);
        // oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
        expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
        expect(message.length).toBeLessThanOrEqual(401);
      }),
    );
  });
});
