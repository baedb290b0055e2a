import { LinkButton, Panel, PanelTitle, PlainList, Quiet, QuietText, Stack } from '../../../ui/surfaces';
import { Foreign } from '../../../ui/Foreign';
import { countOf } from '../../../ui/words';
import type { Find } from '../finds';

const MAX_REASONS = 12;

/** Why somebody should read this text before others, in calm words; nothing where there is no reason. */
export function ReviewPanel({
  finds,
  onOpen,
}: {
  readonly finds: readonly Find[];
  readonly onOpen: (find: Find) => void;
}) {
  const reasons = reasonsOf(finds);
  if (reasons.length === 0) return null;
  return (
    <Panel aria-labelledby="review-title">
      <PanelTitle id="review-title">Review priority</PanelTitle>
      <Stack $gap={8}>
        <PlainList $gap={6}>
          {reasons.slice(0, MAX_REASONS).map(({ reason, places: [first, ...others] }) => (
            <li key={reason}>
              {reason}{' '}
              <LinkButton type="button" onClick={() => onOpen(first)}>
                Show “<Foreign>{first.written.slice(0, 60)}</Foreign>”
              </LinkButton>
              {others.length > 0 && <Quiet> and {countOf(others.length, 'other place')}</Quiet>}
            </li>
          ))}
        </PlainList>
        {reasons.length > MAX_REASONS && (
          <Quiet>and {countOf(reasons.length - MAX_REASONS, 'more reason')} in the list</Quiet>
        )}
        <QuietText>
          A reason to read a text first says nothing about the person who wrote it, or whom it is about.
        </QuietText>
      </Stack>
    </Panel>
  );
}

interface Reason {
  readonly reason: string;
  readonly places: readonly [Find, ...Find[]];
}

function reasonsOf(finds: readonly Find[]): readonly Reason[] {
  const reasons = new Map<string, [Find, ...Find[]]>();
  for (const find of finds) {
    const reason = find.group === 'attribute' ? find.review : undefined;
    if (reason === undefined) continue;
    const places = reasons.get(reason);
    if (places === undefined) reasons.set(reason, [find]);
    else places.push(find);
  }
  return [...reasons].map(([reason, places]) => ({ reason, places }));
}
