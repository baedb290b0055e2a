// One value: what it is, who watches it, and why it joins nobody where linking said so.
import { isHub, type ChartValue } from '../../core/chart/chart';
import { HUB_ABOVE } from '../../core/graph/hubLimit';
import { readMid } from '../../core/identifiers/mid';
import { readRefusal } from '../../queries/chart';
import type { SearchClient } from '../../queries/searchClient';
import { CopyButton } from '../../ui/CopyButton';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { pageAddress } from '../../ui/pageAddress';
import { GroupTitle, Mono, Quiet, QuietText, Row, Stack, TextLink } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { WatchButton } from '../../ui/watch/WatchButton';
import { countOf, nameOfType, readableValue } from '../../ui/words';
import { nameOfValue } from './names';

interface ValueFactsProps {
  readonly client: SearchClient;
  readonly value: ChartValue;
}

/** Facts of a value that is picked. */
export function ValueFacts({ client, value }: ValueFactsProps) {
  const read = readMid(value.mid);
  const query = read && !read.isHashed ? `${read.type}:${readableValue(read.type, read.value)}` : undefined;
  return (
    <Stack $gap={6}>
      <GroupTitle>
        <Mono>{nameOfValue(value)}</Mono>
      </GroupTitle>
      {read?.isHashed === true && (
        <Quiet>
          This {nameOfType(read.type)} is indexed by its hash; the evidence of a line shows it as written.
        </Quiet>
      )}
      {value.records > 1 && <Refused client={client} value={value} />}
      {read !== undefined && query !== undefined && (
        <Row>
          <TextLink href={pageAddress('find', { q: query }, window.location.search)}>
            Search this value
          </TextLink>
          <CopyButton value={readableValue(read.type, read.value)} label={nameOfValue(value)} />
          <WatchButton mid={value.mid} type={read.type} value={read.value} />
        </Row>
      )}
    </Stack>
  );
}

/** Linking's own reason; of a hub that it said nothing of yet, what a hub is. */
function Refused({ client, value }: ValueFactsProps) {
  const { answer } = useAnswer(value.mid, (signal) => readRefusal(client, value.mid, signal));
  const refusal = answer.state === 'ready' ? answer.value : undefined;
  if (refusal !== undefined)
    return (
      <QuietText>
        <b>{refusal.verdict === 'hub' ? 'A hub. ' : 'Joins nobody. '}</b>
        <Foreign>{refusal.reason.slice(0, 600)}</Foreign>{' '}
        <Quiet>
          (linking, <Moment at={refusal.at} />)
        </Quiet>
      </QuietText>
    );
  if (!isHub(value)) return null;
  return (
    <QuietText>
      A hub: {countOf(value.records, 'record')} carry it, more than {HUB_ABOVE}. A service, a platform or a
      public place more often than one person, so it joins nobody and is not expanded unless you ask.
    </QuietText>
  );
}
