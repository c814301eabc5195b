import { describe, expect, it } from 'vitest';
import { isTestFile } from '../../../src/analyzers/test-files.ts';

describe('isTestFile', () => {
  it.each([
    'spec/models/user.rb',
    'lib/a/test/b.rb',
    'src/Symfony/Component/Yaml/Tests/ParserTest.php',
    'src/user_spec.rb',
    'src/UserTest.php',
    'test_user.rb',
    'a/__tests__/b.php',
  ])('takes %s for test code', (path) => {
    expect(isTestFile(path)).toBe(true);
  });

  it.each(['lib/contest.rb', 'latest/a.rb', 'src/Testing.php', 'lib/spectrum/a.rb', 'attest.php'])(
    'takes %s for a part of the program',
    (path) => {
      expect(isTestFile(path)).toBe(false);
    },
  );
});
