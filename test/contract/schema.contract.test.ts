import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONFIGURATION_SCHEMA } from '../../src/configuration/schema.ts';

describe('evenkeel.schema.json', () => {
  it('is what validates', () => {
    const text = readFileSync(new URL('../../evenkeel.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toEqual(CONFIGURATION_SCHEMA);
  });
});
