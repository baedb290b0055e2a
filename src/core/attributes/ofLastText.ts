// What several finders would compute each for itself, kept for the text that was read last.
import type { PreparedText } from '../identifiers/extractor';

/**
 * Remembers one answer: finders read one text after the other, each text once. A weak map would remember all, and
 * costs the collector of garbage more than the finders cost.
 */
export function ofLastText<Answer>(
  compute: (prepared: PreparedText) => Answer,
): (prepared: PreparedText) => Answer {
  let last: { readonly prepared: PreparedText; readonly answer: Answer } | undefined;
  return (prepared) => {
    if (last?.prepared !== prepared) last = { prepared, answer: compute(prepared) };
    return last.answer;
  };
}
