import type { Publication } from '../model/publication.ts';

/** How a workflow runs Evenkeel, for somebody who does not yet. */
export function workflowStep({ repository, ref }: Publication): string {
  return `To run it on GitHub, in .github/workflows/evenkeel.yml:

name: Evenkeel
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
  checks: write
jobs:
  evenkeel:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: ${repository}@${ref}
`;
}
