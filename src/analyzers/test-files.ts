/** Folders that hold tests, and nothing but tests, by convention. */
const TEST_FOLDER =
  /(?:^|\/)(?:__tests__|features|fixtures|spec|specs|test|test_support|testing|tests|Tests?)\//;

/** Names that test frameworks look for. */
const TEST_NAME = /(?:^|\/)(?:test_[^/]*|[^/]*(?:[_.-](?:spec|test)|Test|Cest|Spec))\.[^/.]+$/;

/** Whether a file is test code, which may do what a program should not. */
export function isTestFile(path: string): boolean {
  return TEST_FOLDER.test(path) || TEST_NAME.test(path);
}
