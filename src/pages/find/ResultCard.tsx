import variables from '@splunk/themes/variables';
import styled from 'styled-components';
import type { FindRequest } from '../../queries/findSearches';
import { matchReasons } from '../../queries/matchReasons';
import type { RankedRecord } from '../../queries/recordRows';
import { Moment } from '../../ui/Moment';
import { Quiet, Row, Tag } from '../../ui/surfaces';
import { countOf, nameOfKind } from '../../ui/words';
import { MatchReasons } from './MatchReasons';
import { ChartLink } from './ChartLink';
import { PlaceLink } from './PlaceLink';
import { placesOf } from './recordFacts';
import { Foreign } from '../../ui/Foreign';

const Card = styled.article`
  box-sizing: border-box;
  background: ${variables.backgroundColorSection};
  border: 1px solid ${variables.borderColorWeak};
  border-radius: 4px;
  padding: 10px 14px 11px;
  display: flex;
  flex-direction: column;
  gap: 7px;
  min-width: 0;
  h3 {
    margin: 0;
    font-size: ${variables.fontSizeLarge};
    font-weight: ${variables.fontWeightSemiBold};
    line-height: ${variables.lineHeightTight};
    flex: 1 1 220px;
    min-width: 0;
  }
  &:focus-within {
    border-color: ${variables.borderColorStrong};
  }
`;

const Dotted = styled(Row)`
  gap: 2px 0;
  > span + span::before {
    content: '·';
    padding: 0 7px;
  }
`;

interface ResultCardProps {
  readonly found: RankedRecord;
  readonly request: FindRequest;
  readonly query: string;
}

/** Element that opens a record; focus comes back to it. */
export function idOfOpener(recordKey: string): string {
  return `open-${recordKey}`;
}

/** One record in the list: what it is, why it is here, and what it leads to. */
export function ResultCard({ found: { record }, request, query }: ResultCardProps) {
  const places = placesOf(record);
  return (
    <Card>
      <Row>
        <Tag>{nameOfKind(record.kind)}</Tag>
        <h3>
          <PlaceLink to={{ query, record: record.record_key }} id={idOfOpener(record.record_key)}>
            <Foreign>{record.name === '' ? record.record_key : record.name.slice(0, 300)}</Foreign>
          </PlaceLink>
        </h3>
      </Row>
      <MatchReasons reasons={matchReasons(record, request)} />
      <Dotted>
        <Quiet>
          Source <Foreign>{record.source}</Foreign>
        </Quiet>
        {places.length > 0 && (
          <Quiet>
            <Foreign>{places.join(' / ')}</Foreign>
          </Quiet>
        )}
        <Quiet>{countOf(record.mid.length, 'identifier')}</Quiet>
        <Quiet>
          Last seen <Moment at={record.seen_at} />
        </Quiet>
        <span>
          <ChartLink start={{ record: record.record_key }} />
        </span>
      </Dotted>
    </Card>
  );
}
