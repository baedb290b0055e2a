import type { MatchReason } from '../../queries/matchReasons';
import { detailLine } from '../../ui/detailWords';
import { Excerpt } from '../../ui/Excerpt';
import { PlainList, Quiet } from '../../ui/surfaces';
import { nameOfType, readableKey, readableValue } from '../../ui/words';
import { Foreign } from '../../ui/Foreign';

const REACH = 80; // one line each side on a card
const MAX_REASONS = 3;

/** Why a record stands in the list. */
export function MatchReasons({ reasons }: { readonly reasons: readonly MatchReason[] }) {
  return (
    <PlainList $gap={6} aria-label="Why it was found">
      {reasons.slice(0, MAX_REASONS).map((reason, index) => (
        <li key={index}>
          <Reason reason={reason} />
        </li>
      ))}
      {reasons.length > MAX_REASONS && (
        <li>
          <Quiet>and {reasons.length - MAX_REASONS} more of the values you asked for</Quiet>
        </li>
      )}
    </PlainList>
  );
}

function Reason({ reason }: { readonly reason: MatchReason }) {
  if (reason.kind === 'value') {
    const { identifier, text } = reason;
    const details = detailLine(identifier.details);
    return (
      <>
        <Quiet>
          Same {nameOfType(identifier.type)}{' '}
          <b>
            <Foreign>{readableValue(identifier.type, identifier.value)}</Foreign>
          </b>
          {text && <> in {text.field}</>}
          {identifier.obfuscated && ' (written to hide it)'}
          {details !== '' && (
            <>
              {' · '}
              <Foreign>{details}</Foreign>
            </>
          )}
        </Quiet>
        {text && <Excerpt text={text.text} span={identifier} reach={REACH} />}
      </>
    );
  }
  if (reason.kind === 'name') {
    return (
      <Quiet>
        {reason.isExact ? 'A listed name is exactly' : 'A listed name has all the words:'}{' '}
        <b>
          <Foreign>{reason.name}</Foreign>
        </b>
      </Quiet>
    );
  }
  if (reason.kind === 'fact') {
    return (
      <Quiet>
        Listed under {readableKey(reason.attribute)}:{' '}
        <b>
          <Foreign>{reason.value}</Foreign>
        </b>
      </Quiet>
    );
  }
  if (reason.kind === 'mention') {
    return (
      <>
        <Quiet>Mentioned in {reason.text.field}</Quiet>
        <Excerpt text={reason.text.text} span={reason.span} reach={REACH} />
      </>
    );
  }
  return (
    <Quiet>
      The words stand in the record, apart from each other or in another spelling; open it to see them.
    </Quiet>
  );
}
