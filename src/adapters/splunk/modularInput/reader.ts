// Who reads what an input writes. splunkd acknowledges nothing: what it had read and not yet written when it was killed
// is gone, and so is what still lay in the pipe. An input that knows that its reader is another one can go back.
import { readFileSync } from 'node:fs';

/** The splunkd that an input writes to. */
export interface Reader {
  /** Another one after every start of splunkd. */
  readonly id: string;
  /** False once it has ended. */
  readonly isThere: () => boolean;
}

/**
 * The parent of this process. Its id may come again after a restart (in a container it usually does), so the time it
 * began is part of it where /proc tells it; where an orphan keeps its parent's id (Windows), the end is not noticed.
 */
export function parentReader(): Reader {
  const parent = process.ppid;
  return { id: `${parent}${startOf(parent)}`, isThere: () => process.ppid === parent };
}

/** Field 22 of /proc/<pid>/stat, ticks since the machine's start; proc(5). Empty where there is none. */
function startOf(processId: number): string {
  try {
    const [, rest = ''] = readFileSync(`/proc/${processId}/stat`, 'utf8').split(/\) (?=[A-Za-z] )/);
    return `@${rest.split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
}
