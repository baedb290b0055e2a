// Every identifier of the record with the words it was read from.
import { useState } from 'react';
import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { Mid } from '../../../core/brand';
import type { MinervaRecord, RecordIdentifier } from '../../../core/records/record';
import { CopyButton } from '../../../ui/CopyButton';
import { PlaceOfValue } from '../../../ui/PlaceOfValue';
import {
  GroupTitle,
  LinkButton,
  Mono,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  QuietText,
  Row,
  Stack,
  Tag,
} from '../../../ui/surfaces';
import { WatchButton } from '../../../ui/watch/WatchButton';
import { countOf, nameOfType, readableValue } from '../../../ui/words';
import { ChartLink } from '../ChartLink';
import { PlaceLink } from '../PlaceLink';
import { queryOfValue } from '../readings';

const FIRST_VALUES = 25;
const FIRST_PLACES = 2; // where one value stands in one record; more repeat themselves

const Value = styled(Stack)`
  padding-top: 10px;
  border-top: 1px solid ${variables.borderColorWeak};
`;

/** Values of one record, each with its places in the record's texts. */
export interface EvidenceOfValue {
  readonly mid: Mid;
  readonly type: string;
  readonly value: string;
  readonly places: readonly RecordIdentifier[];
}

// Most telling first.
const typeOrder: readonly string[] =
  'phone email username wallet payment iban document licence registration plate address url domain hash coordinates'.split(
    ' ',
  );

/** Groups the identifiers of a record by value: the most telling types first, then in order of first place. */
export function evidenceByValue(record: MinervaRecord): readonly EvidenceOfValue[] {
  const groups = new Map<Mid, RecordIdentifier[]>();
  for (const identifier of record.identifiers) {
    const group = groups.get(identifier.mid);
    if (group) group.push(identifier);
    else groups.set(identifier.mid, [identifier]);
  }
  const values = [...groups].map(([mid, places]) => ({
    mid,
    type: places[0]?.type ?? '',
    value: places[0]?.value ?? '',
    places,
  }));
  return values.sort((left, right) => typeOrder.indexOf(left.type) - typeOrder.indexOf(right.type));
}

/** Identifiers with evidence. */
export function EvidencePanel({ record }: { readonly record: MinervaRecord }) {
  const [isWhole, setIsWhole] = useState(false);
  const values = evidenceByValue(record);
  const shown = isWhole ? values : values.slice(0, FIRST_VALUES);
  return (
    <Panel aria-labelledby="evidence-title">
      <PanelTitle as="h3" id="evidence-title">
        Identifiers and where they stand
      </PanelTitle>
      {values.length === 0 && (
        <QuietText>No identifier was found in this record. Its texts are below.</QuietText>
      )}
      <PlainList $gap={12}>
        {shown.map((evidence) => (
          <li key={evidence.mid}>
            <ValueEvidence record={record} evidence={evidence} />
          </li>
        ))}
      </PlainList>
      {shown.length < values.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show all {values.length} values
        </LinkButton>
      )}
      {record.identifiers_left_out !== undefined && (
        <QuietText>
          {countOf(record.identifiers_left_out, 'more identifier')} of this record are beyond its limit:
          neither listed nor searchable.
        </QuietText>
      )}
    </Panel>
  );
}

function ValueEvidence({
  record,
  evidence,
}: {
  readonly record: MinervaRecord;
  readonly evidence: EvidenceOfValue;
}) {
  const [isWhole, setIsWhole] = useState(false);
  const { type, places } = evidence;
  const value = readableValue(type, evidence.value);
  const shown = isWhole ? places : places.slice(0, FIRST_PLACES);
  return (
    <Value $gap={6}>
      <Row $gap={10}>
        <Quiet>{nameOfType(type)}</Quiet>
        <GroupTitle as="h4">
          <Mono>{value.slice(0, 400)}</Mono>
        </GroupTitle>
        {places.some(({ obfuscated }) => obfuscated) && (
          <Tag title="The writer spelled it so that it is hard to search for">written to hide it</Tag>
        )}
        <CopyButton value={value} label={`${nameOfType(type)} ${value}`} />
        <WatchButton mid={evidence.mid} type={type} value={evidence.value} />
        <PlaceLink to={{ query: queryOfValue(type, value), record: undefined }} size="small">
          Search this value
        </PlaceLink>
        <ChartLink start={{ mid: evidence.mid }} />
      </Row>
      {shown.map((place) => (
        <PlaceOfValue key={`${place.text}:${place.start}:${place.rule}`} record={record} place={place} />
      ))}
      {shown.length < places.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          {countOf(places.length - shown.length, 'more place')}
        </LinkButton>
      )}
    </Value>
  );
}
