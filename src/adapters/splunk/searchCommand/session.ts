// The conversation with splunkd as a state machine: getinfo once, then execute until finished, one answer to each
// request and none without. What is out of turn is refused.
import type { Result } from '../../../core/brand';
import { encodeFrame, type Frame } from './frame';
import { Outlet } from './outlet';
import { readRequest, type CommandRequest, type SearchInfo } from './request';
import {
  CommandFailure,
  commandTypes,
  type CommandRun,
  type Rows,
  type Say,
  type SearchCommand,
  type TakenBytes,
} from './searchCommand';
import { printTable, readTable, type CommandRow, type CommandTable, type TableProblem } from './table';

/** Column by which Splunk puts rows back together when it sent only some of their fields. */
export const ROW_NUMBER_FIELD = '_chunked_idx';
const MAX_MESSAGES = 20; // per answer; a person reads no more

export interface Answer {
  readonly bytes: Buffer;
  /** What this answer does to the process: it goes on, has done its work, or has failed. */
  readonly then: 'go on' | 'end' | 'fail';
  /** What was thrown, for the log. */
  readonly cause?: unknown;
}

/** One conversation. */
export class CommandSession {
  private state: 'new' | 'begun' | 'over' = 'new';
  private run: CommandRun | undefined;
  private outlet: Outlet | undefined;
  private hasFinished = false;
  private messages: (readonly [string, string])[] = [];

  constructor(private readonly command: SearchCommand) {}

  /** Answers one frame. Never rejects: a fault of the command becomes an answer with `error`. */
  async answer(frame: Frame): Promise<Answer> {
    const request = readRequest(frame.metadata);
    if (!request.ok) return this.fail(request.problem.message);
    try {
      const refused = this.refusalOf(request.value);
      if (refused !== undefined) return this.fail(refused);
      return request.value.action === 'getinfo'
        ? this.begin(request.value.info)
        : await this.execute(frame, request.value.isFinished);
    } catch (error) {
      if (error instanceof CommandFailure) return this.fail(error.message);
      return this.fail(
        `${this.command.name} failed: ${error instanceof Error ? error.message : String(error)}. ` +
          'This is a fault of the command; the search log has more.',
        error,
      );
    }
  }

  /** The answer that says an error and ends the conversation. */
  fail(text: string, cause?: unknown): Answer {
    this.state = 'over';
    this.say('ERROR', text);
    return {
      bytes: encodeFrame({ finished: true, error: text, ...this.inspector() }, ''),
      then: 'fail',
      cause,
    };
  }

  private refusalOf(request: CommandRequest): string | undefined {
    if (this.state === 'over') return `splunkd sent '${request.action}' after the end.`;
    if (request.action === 'getinfo')
      return this.state === 'new' ? undefined : 'splunkd sent getinfo twice; it comes once, first.';
    return this.state === 'begun' ? undefined : 'splunkd sent execute before getinfo.';
  }

  private begin(info: SearchInfo): Answer {
    const { command } = this;
    // Types forbid it; data from elsewhere must not get past them either.
    if (!(commandTypes as readonly string[]).includes(command.type))
      throw new Error(`type '${command.type}' would run on indexers, which have no Node.js`);
    const begun = command.begin(info);
    if (!begun.ok) return this.fail(begun.problem.message);
    this.state = 'begun';
    this.run = begun.value;
    this.outlet = new Outlet(info.maxResultRows);
    const metadata = {
      type: command.type,
      ...(command.isGenerating ? { generating: true } : {}),
      required_fields: begun.value.requiredFields,
      finished: false,
      ...this.inspector(),
    };
    return { bytes: encodeFrame(metadata, ''), then: 'go on' };
  }

  private async execute(frame: Frame, isFinished: boolean): Promise<Answer> {
    const { run, outlet } = this;
    if (run === undefined || outlet === undefined) throw new Error('execute before getinfo');
    const taken = this.hasFinished ? namesIn(frame) : this.take(run, outlet, frame);
    if (!taken.ok) return this.fail(taken.problem.message);
    if (taken.value.hasRows && this.hasFinished) return this.fail('splunkd sent rows after the last.');
    // A generating command is asked once for everything, and then again until it has said it all.
    if ((isFinished || this.command.isGenerating) && !this.hasFinished) {
      this.hasFinished = true;
      if (run.finish !== undefined) outlet.add(run.finish(this.say));
    }
    const rows = await outlet.next();
    const isOver = this.hasFinished && outlet.isDry;
    if (isOver) this.state = 'over';
    const fields = fieldsOf(taken.value.fields, rows);
    const answer = encodeFrame({ finished: isOver, ...this.inspector() }, printTable(fields, rows));
    return { bytes: answer, then: isOver ? 'end' : 'go on' };
  }

  private take(run: CommandRun, outlet: Outlet, frame: Frame): Result<TakenBytes, TableProblem> {
    if (run.takeBytes !== undefined) {
      const bytes = frame.bodyBytes ?? new TextEncoder().encode(frame.body);
      return bytes.length === 0 ? { ok: true, value: nothing } : run.takeBytes(bytes, this.say);
    }
    const table = readTable(frame.body);
    if (!table.ok) return table;
    const { rows, fields } = table.value;
    if (rows.length > 0 && run.take !== undefined)
      outlet.add(this.numbered(run.take(rows, this.say), table.value));
    return { ok: true, value: { fields, hasRows: rows.length > 0 } };
  }

  /** Rows that came with a number must go with one: Splunk would merge them into the wrong rows without a word. */
  private async *numbered(rows: Rows, { fields }: CommandTable): AsyncGenerator<CommandRow> {
    const isNumbered = this.command.type === 'stateful' && fields.includes(ROW_NUMBER_FIELD);
    for await (const row of rows) {
      if (isNumbered && !row.has(ROW_NUMBER_FIELD)) throw new Error(`a row lost its ${ROW_NUMBER_FIELD}`);
      yield row;
    }
  }

  private readonly say: Say = (level, text) => {
    const isKnown = this.messages.some(([known, said]) => known === level && said === text);
    if (!isKnown && this.messages.length < MAX_MESSAGES) this.messages.push([level, text]);
  };

  private inspector(): object {
    const messages = this.messages;
    this.messages = [];
    return messages.length === 0 ? {} : { inspector: { messages } };
  }
}

const nothing: TakenBytes = { fields: [], hasRows: false };

function namesIn({ body }: Frame): Result<TakenBytes, TableProblem> {
  const table = readTable(body);
  if (!table.ok) return table;
  return { ok: true, value: { fields: table.value.fields, hasRows: table.value.rows.length > 0 } };
}

function fieldsOf(received: readonly string[], rows: readonly CommandRow[]): readonly string[] {
  const made = new Set<string>(rows.length === 0 ? [] : received);
  for (const row of rows) for (const field of row.keys()) made.add(field);
  return [...made];
}
