// The records of the entity, each with why it is in, and a way to compare two of them or to say that they are not one.
import { useState } from 'react';
import { readReasons, type Member } from '../../queries/entity/entity';
import { placesIn } from '../../core/entity/entitySummary';
import { DecideButton } from '../../ui/decisions/DecideButton';
import { Foreign } from '../../ui/Foreign';
import { Moment } from '../../ui/Moment';
import { pageAddress } from '../../ui/pageAddress';
import {
  LinkButton,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  Row,
  Stack,
  Tag,
  TextLink,
  Unseen,
} from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { nameOfKind } from '../../ui/words';
import { useEntity } from './EntityContext';

const FIRST_RECORDS = 15;

/** The list, newest first. */
export function RecordsPanel() {
  const { client, entity, read, recordOf } = useEntity();
  const [isWhole, setIsWhole] = useState(false);
  const { answer } = useAnswer(`reasons ${entity}`, (signal) => readReasons(client, entity, signal));
  const reasons = answer.state === 'ready' ? answer.value : undefined;
  const seen = (member: Member): number => recordOf.get(member.recordKey)?.seen_at ?? 0;
  const sorted = [...read.members].sort((left, right) => seen(right) - seen(left));
  const shown = isWhole ? sorted : sorted.slice(0, FIRST_RECORDS);
  return (
    <Panel aria-labelledby="records-title">
      <PanelTitle id="records-title">Records, and why each is in</PanelTitle>
      <PlainList $gap={12}>
        {shown.map((member) => (
          <li key={member.recordKey}>
            <MemberLine member={member} reason={reasons?.get(member.recordKey)} />
          </li>
        ))}
      </PlainList>
      {shown.length < sorted.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show all {sorted.length.toLocaleString('en')} records
        </LinkButton>
      )}
    </Panel>
  );
}

function MemberLine({ member, reason }: { readonly member: Member; readonly reason: string | undefined }) {
  const { recordOf, nameOf, place, go } = useEntity();
  const { recordKey, level } = member;
  const record = recordOf.get(recordKey);
  const name = nameOf(recordKey).slice(0, 200);
  const isPicked = place.left === recordKey || place.right === recordKey;
  const pick = (): void => {
    if (place.left === recordKey) go({ ...place, left: place.right, right: '' });
    else if (place.right === recordKey) go({ ...place, right: '' });
    else if (place.left === '') go({ ...place, left: recordKey });
    else go({ ...place, right: recordKey });
  };
  return (
    <Stack $gap={2}>
      <Row>
        {record !== undefined && <Tag>{nameOfKind(record.kind)}</Tag>}
        <TextLink href={pageAddress('find', { record: recordKey }, window.location.search)}>
          <Foreign>{name}</Foreign>
        </TextLink>
        {level !== '' && level !== 'possibly related' && <Tag>{level}</Tag>}
        {record === undefined ? (
          <Quiet>could not be read</Quiet>
        ) : (
          <Quiet>
            <Foreign>{[record.source, ...placesIn(record)].join(' · ')}</Foreign>, seen{' '}
            <Moment at={record.seen_at} />
          </Quiet>
        )}
      </Row>
      {reason !== undefined && (
        <Quiet>
          <Foreign>{reason}</Foreign>
        </Quiet>
      )}
      <Row $gap={14}>
        <LinkButton type="button" aria-pressed={isPicked} onClick={pick}>
          {isPicked ? 'Picked to compare' : 'Compare'}
          <Unseen> ({name})</Unseen>
        </LinkButton>
        <DecideButton
          label="Hide this record"
          about={name}
          what={{ kind: 'hide', records: [recordKey], mid: '' }}
        />
      </Row>
    </Stack>
  );
}
