import { assertNever } from '../errors.ts';
import type { CheckRunCompletion, CheckRunOutcome } from '../model/delivery.ts';
import type { AnnotationPage } from './annotation-queue.ts';
import { AnnotationQueue } from './annotation-queue.ts';
import type { RefusedVerdict } from './api-client.ts';
import { Arrivals } from './arrivals.ts';
import type { Deadline } from './api-transport.ts';
import type { CheckRunRequest, TimeLimits } from './check-run-port.ts';
import type { ApiLink } from './look-again.ts';
import type { AnnotationKey } from './missing-annotations.ts';
import type { CheckRunPlace } from './open-check-run.ts';
import { reopenedAs } from './remote-check-run.ts';
import { openCheckRun } from './open-check-run.ts';
import { REMEDIES } from './remedies.ts';
import { halfOf, missingNote } from './summary-text.ts';
import { REQUEST_BYTES, updateOverhead } from './update-request.ts';
import type { AppliedUpdate, UpdateResult } from './send-update.ts';
import { isLost, sendUpdate } from './send-update.ts';

/** An opened check run and the way to it. */
export interface CheckRunSession extends ApiLink {
  readonly request: CheckRunRequest;
  readonly opened: CheckRunPlace;
  /** Those of the completion's annotations that are there already, where an earlier process posted some. */
  readonly arrived?: readonly AnnotationKey[];
}

/** Kept out of the budget for the request that sets the conclusion. */
const CLOSING_RESERVE_MS = 10_000;

/** What a cancelled step has: the runner sends SIGTERM 7.5 s after SIGINT (actions/runner, ProcessInvoker). */
const CANCEL_GRACE_MS = 7000;

/** Answers that the request was too large or over a limit are met by halving, this often. */
const MOST_HALVINGS = 4;

/** Posts everything, then the conclusion; see `OpenedCheckRun.complete`. */
export async function completeCheckRun(
  session: CheckRunSession,
  completion: CheckRunCompletion,
  limits: TimeLimits,
): Promise<CheckRunOutcome> {
  return new Completing(session, completion, limits).run();
}

type Step = 'go-on' | 'closed' | 'close-without' | 'stop';

class Completing {
  readonly #session: CheckRunSession;
  readonly #completion: CheckRunCompletion;
  readonly #paging: Deadline;
  readonly #endsAtMs: number;
  readonly #problems = new Set<string>();
  readonly #arrivals: Arrivals;
  #queue: AnnotationQueue;
  #place: CheckRunPlace;
  #summary: string;
  #halvings = 0;
  #isLate = false;
  #isReopened = false;
  #isLost = false;
  #closing: Deadline | undefined;

  constructor(session: CheckRunSession, completion: CheckRunCompletion, limits: TimeLimits) {
    this.#session = session;
    this.#completion = completion;
    this.#summary = completion.summary;
    this.#place = session.opened;
    const { arrived = [], opened } = session;
    this.#arrivals = new Arrivals(completion.annotations, arrived, opened.annotations);
    this.#queue = this.#fullQueue();
    this.#endsAtMs = session.clock.nowMs() + limits.budgetMs;
    const reserveMs = Math.min(CLOSING_RESERVE_MS, limits.budgetMs / 2);
    this.#paging = { signal: limits.signal, endsAtMs: this.#endsAtMs - reserveMs };
  }

  async run(): Promise<CheckRunOutcome> {
    let step: Step = 'go-on';
    while (step === 'go-on') step = await this.#postPage();
    if (step === 'close-without') step = await this.#closeWithout();
    // What was posted to a check run that GitHub no longer knows is shown elsewhere.
    if (this.#isLost) this.#arrivals.startAnew();
    const { missing, count: posted } = this.#arrivals;
    return {
      kind: step === 'closed' ? 'completed' : 'failed',
      url: this.#place.url,
      posted,
      dropped: missing.length,
      missing,
      problems: [...this.#problems],
    };
  }

  /** The last page carries the conclusion; when time is up, the next page is the last. */
  async #postPage(): Promise<Step> {
    this.#isLate ||= this.#isTimeUp();
    const page = this.#queue.take();
    const isLast = this.#isLate || this.#queue.isEmpty;
    if (this.#isLate && !this.#queue.isEmpty) this.#problems.add('Time was up.');
    const deadline = this.#isLate ? this.#closingDeadline() : this.#paging;
    const result = await this.#send(page, isLast, deadline);
    if (result.kind === 'refused') return this.#remedy(page, result.verdict);
    if (result.kind === 'unknown') return this.#lostSightOf(page, result.reason);
    this.#arrivals.note(page.annotations, result.annotations);
    const otherwise = isLast ? 'close-without' : 'go-on';
    return this.#applied(result) ? 'closed' : otherwise;
  }

  #applied({ note, isClosed }: AppliedUpdate): boolean {
    if (note !== undefined) this.#problems.add(note);
    return isClosed;
  }

  /** Its annotations may be there or not: they are not sent again, and no others after them. */
  #lostSightOf(page: AnnotationPage, reason: string): Step {
    this.#problems.add(`A page of annotations may be missing: ${reason}.`);
    this.#arrivals.doubt(page.annotations);
    return 'close-without';
  }

  async #remedy(page: AnnotationPage, verdict: RefusedVerdict): Promise<Step> {
    if (verdict.kind !== 'out-of-time') this.#problems.add(`${verdict.reason}.`);
    const remedy = REMEDIES[verdict.kind];
    switch (remedy) {
      case 'search':
        this.#queue.refuse(page);
        return page.annotations.length > 0 ? 'go-on' : 'stop';
      case 'halve':
        return this.#halve(page, verdict.kind === 'over-limit');
      case 'hurry':
        return this.#hurry(page);
      case 'reopen':
        return this.#reopen();
      case 'close-without':
        return page.annotations.length > 0 ? 'close-without' : 'stop';
      case 'stop':
        return 'stop';
      default:
        return assertNever(remedy);
    }
  }

  #halve(page: AnnotationPage, isSummarySuspect: boolean): Step {
    this.#halvings += 1;
    if (this.#halvings > MOST_HALVINGS) return 'close-without';
    const isSingle = page.annotations.length < 2;
    if (isSingle) this.#queue.putBack(page);
    else this.#queue.shrink(page);
    if (isSingle || isSummarySuspect) this.#summary = halfOf(this.#summary);
    return 'go-on';
  }

  #hurry(page: AnnotationPage): Step {
    if (this.#isLate) return 'close-without';
    this.#isLate = true;
    this.#queue.putBack(page);
    return 'go-on';
  }

  /** The check run was deleted: made anew, once, with everything. */
  async #reopen(): Promise<Step> {
    // What had arrived is gone with it.
    this.#arrivals.startAnew();
    if (this.#isReopened) return 'stop';
    this.#isReopened = true;
    const { request, clock } = this.#session;
    const budgetMs = Math.max(0, this.#paging.endsAtMs - clock.nowMs());
    const { signal } = this.#paging;
    const opened = await openCheckRun(this.#session, reopenedAs(request), {
      signal,
      budgetMs,
    });
    if (opened.kind === 'unavailable') return 'stop';
    this.#place = opened;
    this.#queue = this.#fullQueue();
    return 'go-on';
  }

  /** Sets the conclusion alone. Sending that twice does no harm. */
  async #closeWithout(): Promise<Step> {
    this.#queue.clear();
    const result = await this.#send(this.#queue.take(), true, this.#closingDeadline());
    if (result.kind === 'applied') {
      this.#arrivals.settle(result.annotations);
      return result.isClosed ? 'closed' : 'stop';
    }
    const reason = result.kind === 'unknown' ? result.reason : result.verdict.reason;
    this.#problems.add(`The check run could not be closed: ${reason}.`);
    return 'stop';
  }

  #fullQueue(): AnnotationQueue {
    const { title, summary } = this.#completion;
    const room = REQUEST_BYTES - updateOverhead({ title, summary });
    return new AnnotationQueue(this.#arrivals.missing, room);
  }

  async #send(page: AnnotationPage, isLast: boolean, deadline: Deadline): Promise<UpdateResult> {
    const { annotations } = this.#completion;
    const { title, conclusion } = isLast ? this.#ending() : this.#completion;
    const missing = this.#arrivals.missing.length - page.annotations.length;
    const note = isLast && missing > 0 ? missingNote(missing, annotations.length) : '';
    const update = {
      repository: this.#session.request.repository,
      id: this.#place.id,
      output: { title, summary: this.#summary + note, annotations: page.annotations },
      posted: this.#arrivals.count,
      ...(isLast ? { conclusion } : {}),
    };
    const result = await sendUpdate(this.#session, update, deadline);
    this.#isLost = result.kind !== 'applied' && (this.#isLost || isLost(result));
    return result;
  }

  /** A run that is cancelled before it was posted is cancelled, whatever it had found. */
  #ending(): Pick<CheckRunCompletion, 'conclusion' | 'title'> {
    const isCancelled = this.#paging.signal.aborted;
    return (isCancelled ? this.#completion.ifCancelled : undefined) ?? this.#completion;
  }

  #isTimeUp(): boolean {
    const { signal, endsAtMs } = this.#paging;
    return signal.aborted || this.#session.clock.nowMs() >= endsAtMs;
  }

  /** Fixed when it is first needed: a cancelled step has its few seconds, others the rest of the budget. */
  #closingDeadline(): Deadline {
    const graceEndsAtMs = this.#session.clock.nowMs() + CANCEL_GRACE_MS;
    this.#closing ??= {
      signal: new AbortController().signal,
      endsAtMs: this.#paging.signal.aborted ? graceEndsAtMs : this.#endsAtMs,
    };
    return this.#closing;
  }
}
