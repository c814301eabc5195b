import { assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFindings } from '../../../src/findings/to-findings.ts';
import { createMatch } from '../../support/factories.ts';

const PLACE = { startLine: 1, startColumn: 6, endLine: 1, endColumn: 22 };

const secret = createMatch({ ...PLACE, rule: 'github', message: 'a token', isSecret: true });

function find(text: string, message: string) {
  const edits = [{ range: PLACE, text: `moved ${text}` }];
  const other = createMatch({ message, fix: { message, edits } });
  return toFindings({ path: 'a.env', text }, [
    { analyzer: 'ruff', matches: [other] },
    { analyzer: 'secrets', matches: [secret] },
  ]);
}

describe('toFindings, of a file with a secret', () => {
  it('repeats the secret in no message and in no fix, whoever wrote it', () => {
    assert(
      property(stringMatching(/^[a-zA-Z0-9]{16}$/), string(), (value, around) => {
        const text = `KEY="${value}"`;
        const found = find(text, `unused ${around} ${value} here`);
        expect(JSON.stringify(found)).not.toContain(value);
        expect(found.map(({ isSecret }) => isSecret === true)).toEqual([false, true]);
      }),
    );
  });

  it('makes no fingerprint of it, neither for itself nor for what else is found on its line', () => {
    const [one, other] = ['abcdefghijklmnop', 'ponmlkjihgfedcba'].map((value) =>
      find(`KEY="${value}"`, 'unused'),
    );
    expect(one?.map(({ fingerprint }) => fingerprint)).toEqual(
      other?.map(({ fingerprint }) => fingerprint),
    );
  });

  it('knows the lines of a key, and the password in an address, by themselves', () => {
    const text =
      'a = "https://me:Tr0ub4dor@h/"\n-----BEGIN-----\nMIIEpAIBAAKCAQEA\n-----END-----\n';
    const secrets = [
      createMatch({ ...PLACE, endColumn: 28, isSecret: true }),
      createMatch({ startLine: 2, startColumn: 1, endLine: 4, endColumn: 14, isSecret: true }),
    ];
    const told = createMatch({ message: 'found Tr0ub4dor and MIIEpAIBAAKCAQEA' });
    const found = toFindings({ path: 'a.py', text }, [
      { analyzer: 'x', matches: [told, ...secrets] },
    ]);
    expect(found.map(({ message }) => message)).toContain('found *** and ***');
  });

  it('keeps a secret that is left out as secret as any other, and says which lines hold it', () => {
    const value = 'abcdefghijklmnop';
    const text = `\nKEY="${value}"\n${'\n'.repeat(20)}`;
    const hidden = createMatch({ ...PLACE, startLine: 2, endLine: 2, isSecret: true });
    const [near, far] = [1, 20].map((line) =>
      createMatch({ message: `unused ${value}`, startLine: line, endLine: line }),
    );
    const kept = [
      { analyzer: 'ruff', matches: [near, far].filter((match) => match !== undefined) },
    ];
    const all = [...kept, { analyzer: 'secrets', matches: [hidden] }];
    const found = toFindings({ path: 'a.env', text }, kept, all);
    expect(found.map(({ message }) => message)).toEqual(['unused ***', 'unused ***']);
    expect(found.map(({ secretLines }) => secretLines)).toEqual([[2], undefined]);
  });
});
