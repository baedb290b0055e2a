// From page to page through a table, with a checkpoint after each page that was handed over.
import type { HttpClient, JsonAnswer } from '../../adapters/http/client';
import type { HttpProblem } from '../../adapters/http/httpProblem';
import {
  type Endpoint,
  firstPosition,
  nextPosition,
  repeatedRows,
  requestOf,
  valueAt,
} from '../../adapters/http/paging';
import { HandedOver, isTakenBy } from '../collecting/handedOver';
import type { ApiRun, Outcome, RunProblem } from './apiRun';
import { freshState, placeOf, withMark, type ApiPlace, type ApiState, type PageMark } from './apiState';
import { markOf, PageRows } from './pageRows';
import type { SecretHeaders } from './secrets';
import { walkProblem } from './walkProblem';

const MAX_RESTARTS = 2; // a list that moves a third time under our hands is not ordered
const LATER: readonly string[] = ['asked-to-wait', 'budget-spent'];

type FetchedPage = Extract<JsonAnswer, { kind: 'json' }>;
/** What a page leads to: the next one, or the end of the run. */
type Step = 'next' | Outcome;

export class PageWalk {
  private readonly rows: PageRows;
  private lastSha256 = '';
  private readonly visited: Set<string>;
  private readonly handedOver: HandedOver<ApiPlace>;

  constructor(
    private readonly run: ApiRun,
    private readonly client: HttpClient,
    private readonly secrets: SecretHeaders,
    private state: ApiState,
    private readonly save: (state: ApiState) => Promise<void>,
  ) {
    // What an earlier run handed over to the same reader may still be on its way.
    this.handedOver = new HandedOver(state.safe ?? placeOf(state));
    this.rows = new PageRows(run, this.handedOver);
    this.visited = new Set(state.pages.map(({ at = '' }) => at));
  }

  /** Walks to the end, or as far as it goes; the checkpoint says where. */
  async walk(): Promise<Outcome> {
    const { host, settings } = this.run.context;
    for (;;) {
      if (host.stop.aborted) return this.pause('stopped');
      if (this.run.counts.pages >= settings.maxPages) {
        this.run.note('WARN', walkProblem.pageLimit(settings.maxPages));
        return this.pause('limited');
      }
      const step = await this.page();
      if (step === 'complete') return this.complete();
      if (step !== 'next') return this.pause(step);
    }
  }

  private async page(): Promise<Step> {
    const { settings } = this.run.context;
    const { source, pageRows } = settings;
    const { position } = this.state;
    const known = this.knownMark();
    const request = requestOf(this.endpoint(), source.paging, position, pageRows);
    const answer = await this.client.fetchJson(
      { ...request, headers: {}, secretHeaders: this.secrets },
      known,
    );
    this.run.counts.pages += 1;
    if (!answer.ok) return this.failed(answer.problem);
    if (answer.value.kind === 'not-modified') {
      if (!known) return this.refuse(walkProblem.neverFetched());
      if (!this.isAnchored(known.first)) return this.restart();
      this.run.counts.pagesNotModified += 1;
      return this.advance(known);
    }
    return this.fetched(answer.value);
  }

  private async fetched(page: FetchedPage): Promise<Step> {
    const { source } = this.run.context.settings;
    const { position, rowsBefore } = this.state;
    const all = valueAt(page.value, source.recordPath);
    this.run.counts.bytes += page.bytes;
    if (!Array.isArray(all)) return this.refuse(walkProblem.rowsMissing(source.recordPath));
    const repeated = repeatedRows(source.paging, position);
    const own = all.slice(repeated) as readonly unknown[];
    if (own.length > 0 && page.sha256 === this.lastSha256) {
      return this.refuse(walkProblem.pageRepeats(position.page + 1));
    }
    const first = markOf(all[0]);
    if (!this.isAnchored(first)) return this.restart();
    const next = nextPosition(this.endpoint(), source.paging, position, { ...page, rows: own.length });
    this.lastSha256 = page.sha256;
    if (!(await this.rows.write(own, rowsBefore))) return 'stopped';
    if (!next.ok) return this.refuse(next.problem);
    const mark = {
      ...(position.at === undefined ? {} : { at: position.at }),
      rows: own.length,
      first,
      last: markOf(all.at(-1)),
      ...(next.value === undefined ? {} : { next: next.value }),
      ...page.validators,
    };
    return this.advance(mark);
  }

  /** Only what the operating system has taken is remembered as done. */
  private async advance(mark: PageMark): Promise<Step> {
    const { position, rowsBefore } = this.state;
    this.visited.add(position.at ?? '');
    if (mark.next?.at !== undefined && this.visited.has(mark.next.at)) {
      return this.refuse(walkProblem.cursorLoop(position.page + 1));
    }
    this.state = {
      ...this.state,
      pages: withMark(this.state, mark),
      position: mark.next ?? position,
      rowsBefore: rowsBefore + mark.rows,
      anchor: mark.last,
    };
    if (!mark.next) return 'complete';
    await this.checkpoint();
    return 'next';
  }

  /** Rows moved while they were read: from the beginning; what was written is not written again. */
  private async restart(): Promise<Step> {
    const { counts, context } = this.run;
    const { fingerprint, collectorVersion } = this.state;
    const at = this.state.position.page + 1;
    this.state = freshState(fingerprint, collectorVersion, firstPosition(context.settings.source.paging), []);
    this.handedOver.beginAnew(placeOf(this.state));
    this.visited.clear();
    this.lastSha256 = '';
    if (counts.restarts >= MAX_RESTARTS) {
      return this.refuse(walkProblem.orderUnstable(counts.restarts + 1, at));
    }
    counts.restarts += 1;
    this.run.note('WARN', walkProblem.orderChanged(at));
    await this.checkpoint();
    return 'next';
  }

  private async failed(problem: HttpProblem): Promise<Step> {
    if (problem.code === 'stopped') return 'stopped';
    if (LATER.includes(problem.code)) {
      this.run.note('WARN', problem);
      return 'limited';
    }
    const { position } = this.state;
    const isStale = this.run.beginning === 'resumed' && this.run.counts.pages === 1 && position.page > 0;
    // A cursor of yesterday may have expired.
    if (isStale && (problem.code === 'request-refused' || problem.code === 'not-found'))
      return this.restart();
    return this.refuse(problem);
  }

  private async refuse(problem: RunProblem): Promise<Step> {
    await this.run.refuse(problem);
    return 'broken';
  }

  private async complete(): Promise<Outcome> {
    const { counts } = this.run;
    const isUnchanged = counts.pages === counts.pagesNotModified && this.run.beginning === 'again';
    if (counts.rowsRead === 0 && !isUnchanged && this.state.rowsBefore === 0) {
      this.run.note('WARN', walkProblem.noRows());
    }
    const outcome = isUnchanged ? 'unchanged' : 'complete';
    await this.run.finish(outcome);
    const { reader, stop } = this.run.context.host;
    // Not said to be complete while the last rows may be lost: the next run hands them over again.
    if (reader !== undefined && !isUnchanged && !(await isTakenBy(reader, stop))) return 'stopped';
    this.state = { ...this.state, isComplete: true, known: [] };
    await this.checkpoint();
    return outcome;
  }

  private async pause(outcome: Exclude<Step, 'next'>): Promise<Outcome> {
    await this.run.finish(outcome);
    await this.checkpoint();
    return outcome;
  }

  private async checkpoint(): Promise<void> {
    const { host } = this.run.context;
    await host.flush();
    this.handedOver.mark(placeOf(this.state));
    await this.save({
      ...this.state,
      ...(host.reader && { reader: host.reader.id, safe: this.handedOver.safePlace() }),
    });
  }

  private isAnchored(first: string): boolean {
    const { position, anchor } = this.state;
    return repeatedRows(this.run.context.settings.source.paging, position) === 0 || first === anchor;
  }

  /** The same page of the last complete pass. */
  private knownMark(): PageMark | undefined {
    const { position, known } = this.state;
    const mark = known[position.page];
    const hasValidator = mark?.etag !== undefined || mark?.lastModified !== undefined;
    return mark && hasValidator && mark.at === position.at ? mark : undefined;
  }

  private endpoint(): Endpoint {
    const { source, url } = this.run.context.settings;
    return { method: source.method, url, parameters: source.parameters };
  }
}
