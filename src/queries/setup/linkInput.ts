// Whether the input minerva_link, of this host or of another, links the tenant: asked of what its runs report, as nothing
// else of another host is to be seen.
import type { EpochSeconds, Result } from '../../core/brand';
import { textCell } from '../cells';
import { moment } from '../home/home';
import type { SearchClient } from '../searchClient';
import type { SearchProblem } from '../searchProblem';
import { spl, wholeNumber } from '../spl';

/** Hours within which a run counts: it runs every five minutes unless told otherwise, and a stopped one must be seen. */
export const LINK_INPUT_HOURS = 24;

/** The last run of the input for the tenant. */
export interface LinkInputRun {
  readonly at: EpochSeconds | undefined;
  /** `complete`, `stopped` or `failed`. */
  readonly outcome: string;
  /** Why it failed, in words; '' where it did not. */
  readonly problem: string;
}

/** One row `runs`, `last_run` (epoch seconds), `outcome`, `problem` of the last run; `runs` is 0 where there was none. */
export const linkInputSearch = spl`search \`minerva_health\` earliest=-${wholeNumber(LINK_INPUT_HOURS)}h sourcetype="minerva:run" source="minerva_link" | eval outcome=json_extract(_raw, "outcome"), problem=json_extract(_raw, "problem_message") | stats count as runs latest(_time) as last_run latest(outcome) as outcome latest(problem) as problem`;

/** The input's last run in the last day; undefined where none is reported. */
export async function readLinkInput(
  client: SearchClient,
  signal: AbortSignal,
): Promise<Result<LinkInputRun | undefined, SearchProblem>> {
  const page = await client.run(linkInputSearch, { offset: 0, count: 1 }, signal);
  if (!page.ok) return page;
  const [row] = page.value.rows;
  if (row === undefined || !(Number(textCell(row, 'runs')) > 0)) return { ok: true, value: undefined };
  const [outcome, problem] = [textCell(row, 'outcome'), textCell(row, 'problem')];
  return { ok: true, value: { at: moment(row, 'last_run'), outcome, problem } };
}
