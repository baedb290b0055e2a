// Decisions that were taken back: who decided, who undid it, why.
import type { EpochSeconds } from '../../../core/brand';
import type { PastDecision, Verdict } from '../../../core/uniforms/intake/moderation';
import { Foreign } from '../../../ui/Foreign';
import { Moment } from '../../../ui/Moment';
import { PlainList, Quiet } from '../../../ui/surfaces';

export const verdictNames: Readonly<Record<Verdict, string>> = { accepted: 'Accepted', rejected: 'Refused' };

/** The list; nothing where no decision was taken back. */
export function PastDecisions({ history }: { readonly history: readonly PastDecision[] }) {
  if (history.length === 0) return null;
  return (
    <PlainList $gap={4}>
      {history.map(({ verdict, by, at, reason, undone }) => (
        <li key={`${at} ${undone.at}`}>
          <Quiet>
            {verdictNames[verdict]} by <Foreign>{by}</Foreign>, <Moment at={at as EpochSeconds} />
            {reason !== '' && (
              <>
                {' '}
                (<Foreign>{reason}</Foreign>)
              </>
            )}
            ; taken back by <Foreign>{undone.by}</Foreign>, <Moment at={undone.at as EpochSeconds} />
            {undone.reason !== '' && (
              <>
                : <Foreign>{undone.reason}</Foreign>
              </>
            )}
          </Quiet>
        </li>
      ))}
    </PlainList>
  );
}
