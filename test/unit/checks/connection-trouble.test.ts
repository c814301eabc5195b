import { describe, expect, it } from 'vitest';
import { connectionTrouble } from '../../../src/checks/connection-trouble.ts';
import { QUIET_DAY } from '../../support/github/github-settings.ts';

const { token } = QUIET_DAY;
const apiUrl = 'https://api.github.com';

describe('connectionTrouble', () => {
  it.each([
    'https://api.github.com',
    'http://127.0.0.1:40123',
    'https://ghes.test:8443/api/v3',
    'HTTPS://API.GITHUB.COM:443/',
  ])('finds nothing wrong with %s', (url) => {
    expect(connectionTrouble({ token, apiUrl: url })).toBeUndefined();
  });

  it.each([
    ['\n', 'a line break'],
    ['\r', 'a line break'],
    [' ', 'a space'],
    ['\0', 'a character'],
    ['é', 'a character'],
    ['\u{1f980}', 'a character'],
  ])('refuses a token with %j in it, and does not quote it', (oddity, told) => {
    const trouble = connectionTrouble({ token: `${token}${oddity}tail`, apiUrl });
    expect(trouble?.reason).toContain(told);
    expect(JSON.stringify(trouble)).not.toMatch(/ghs_|tail/);
  });

  it.each([
    ['https://api.github.com:6667', 'port 6667'],
    ['http://api.github.com:22/api/v3', 'port 22'],
    // In two parts, or it would be found as a secret of this file.
    [['https://me:hunter2', 'api.github.com'].join('@'), 'user name or password'],
    ['https://api.github.com?a=hunter2', 'query'],
    ['https://api.github.com#hunter2', 'fragment'],
  ])('refuses %s', (url, told) => {
    const trouble = connectionTrouble({ token, apiUrl: url });
    expect(trouble?.reason).toContain(told);
    expect(JSON.stringify(trouble)).not.toContain('hunter2');
  });

  it('knows every port that this Node refuses', async () => {
    // A refused port fails before anything is sent; the others find nobody there.
    for (const port of [1, 25, 139, 2049, 4190, 5060, 6000, 6566, 6679, 6697, 10_080]) {
      const refusal = await fetch(`http://127.0.0.1:${port}/`).catch((error: unknown) => error);
      expect(String(Reflect.get(Object(refusal), 'cause'))).toContain('bad port');
      expect(connectionTrouble({ token, apiUrl: `http://127.0.0.1:${port}` })).toBeDefined();
    }
  });
});
