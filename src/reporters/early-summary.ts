import { codeSpan, link, ownMarkdown, type Markdown } from './markdown.ts';

/** What is known while the run goes on. */
export interface EarlySummary {
  /** What is done with how much, once that is decided. */
  readonly sentence?: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly runUrl: string | undefined;
}

/**
 * The job summary before there is a result. It is overwritten at the end; whoever still reads it
 * knows that the step was ended before it could say anything.
 */
export function earlySummary({ sentence, startedAt, runUrl }: EarlySummary): Markdown {
  const run = runUrl === undefined ? [] : [link(ownMarkdown('workflow run'), runUrl)];
  const blocks = [
    ownMarkdown('## No result: the analysis was not finished'),
    ownMarkdown(
      'This is written when the analysis begins and replaced when it ends. If you read it after the step has ended, the step was killed before it could report.',
    ),
    ownMarkdown([`Started at ${startedAt}`, ...run].join(' · ')),
    ...(sentence === undefined ? [] : [codeSpan(sentence, 500)]),
  ];
  return ownMarkdown(`${blocks.join('\n\n')}\n`);
}
