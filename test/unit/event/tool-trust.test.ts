import { describe, expect, it } from 'vitest';
import { strangerOf, type EventOrigin } from '../../../src/event/tool-trust.ts';

const MERGE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const OTHER = 'd'.repeat(40);

const OWN: EventOrigin = {
  eventName: 'pull_request',
  isFromFork: false,
  workflowSha: MERGE,
  commit: { kind: 'known', sha: HEAD },
  baseSha: BASE,
};

describe('strangerOf', () => {
  it.each([MERGE, HEAD, BASE, undefined])('trusts the own repository at %s', (sha) => {
    expect(strangerOf(OWN, sha)).toBeUndefined();
  });

  it('does not trust a fork', () => {
    expect(strangerOf({ ...OWN, isFromFork: true }, MERGE)).toContain('fork');
  });

  it('does not trust a run that a fork caused, whatever is checked out', () => {
    const origin = { ...OWN, eventName: 'pull_request_target', trustedCommits: [BASE] };
    expect(strangerOf(origin, BASE)).toContain('pull_request_target');
  });

  it('does not trust a commit that the event does not name', () => {
    const comment = { ...OWN, eventName: 'issue_comment' };
    expect(strangerOf(comment, OTHER)).toContain(OTHER.slice(0, 12));
  });
});
