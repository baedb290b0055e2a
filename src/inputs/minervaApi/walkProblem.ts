// What a server may do to a list while it is read, in words. Codes of `minerva:quarantine` and of the run event.
import type { RunProblem } from './apiRun';

const problem = (code: string, message: string): RunProblem => ({ code, message });

/** Problems by name; pages are counted from 1, as a person counts them. */
export const walkProblem = {
  pageLimit: (pages: number): RunProblem =>
    problem('page-limit', `${pages} pages were fetched (max_pages); the next run goes on from there.`),
  neverFetched: (): RunProblem =>
    problem('request-refused', 'The server says "not modified" (304) of what was never fetched.'),
  rowsMissing: (path: readonly string[]): RunProblem =>
    problem(
      'rows-missing',
      `${path.length === 0 ? 'The answer' : `The answer's ${path.join('.')}`} is no list of rows; the API may have changed.`,
    ),
  pageRepeats: (page: number): RunProblem =>
    problem('page-repeats', `Page ${page} is the page before once more: the server does not turn pages.`),
  cursorLoop: (page: number): RunProblem =>
    problem('cursor-loop', `Page ${page} leads back to a page before it; the list has no end.`),
  orderChanged: (page: number): RunProblem =>
    problem(
      'order-changed',
      `The list changed, or its place was lost, before page ${page} was read; it is read from its beginning.`,
    ),
  orderUnstable: (times: number, page: number): RunProblem =>
    problem(
      'order-unstable',
      `The rows moved ${times} times while they were read (now before page ${page}): the server keeps no order. ` +
        'What was read is in; rows may be missing.',
    ),
  noRows: (): RunProblem =>
    problem('no-rows', 'The table has no row. Check that the source still asks for what the table holds.'),
} as const;
