// One indicator: rationale, source, data it needs, false positives known and recorded, examples, and its weight.
import type { IndicatorDefinition } from '../../core/risk/indicator';
import { FactList } from '../../ui/FactList';
import { ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { SaidList } from '../../ui/risk/SaidList';
import { nameOfDimension } from '../../ui/risk/words';
import {
  GroupTitle,
  LinkButton,
  Mono,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  Row,
  Stack,
  TextLink,
} from '../../ui/surfaces';
import { useIndicators } from './IndicatorsContext';
import { FiresFor, PointsOf } from './IndicatorTable';
import { WeightPanel } from './WeightPanel';

/** Everything about it. */
export function IndicatorPanel({ indicator }: { readonly indicator: IndicatorDefinition }) {
  const { go } = useIndicators();
  const { id, title, dimension, direction, rationale, source, needs, wouldChange } = indicator;
  return (
    <Panel aria-labelledby="indicator-title">
      <Stack>
        <Row $gap={14}>
          <PanelTitle id="indicator-title">{title}</PanelTitle>
          <LinkButton type="button" onClick={() => go({ indicator: '', sector: indicator.sector })}>
            Close
          </LinkButton>
        </Row>
        <p style={{ margin: 0 }}>{rationale}</p>
        <FactList
          facts={[
            { term: 'Id', value: <Mono>{id}</Mono> },
            { term: 'Dimension', value: nameOfDimension(dimension) },
            {
              term: 'Speaks',
              value:
                direction === 'against'
                  ? 'for looking sooner'
                  : 'against looking sooner: it lowers the points',
            },
            { term: 'Points now', value: <PointsOf indicator={indicator} /> },
            { term: 'Fires for', value: <FiresFor indicator={indicator} /> },
            { term: 'Published in', value: <Source source={source} /> },
            {
              term: 'Unknown where',
              value:
                needs.length === 0
                  ? 'never: its own record is enough'
                  : needs.map(({ what }) => what).join('; '),
            },
            { term: 'Would read otherwise', value: wouldChange },
          ]}
        />
        <Misleading indicator={indicator} />
        <Examples indicator={indicator} />
        <WeightPanel indicator={indicator} />
      </Stack>
    </Panel>
  );
}

function Source({ source: { title, year, url } }: Pick<IndicatorDefinition, 'source'>) {
  return (
    <p style={{ margin: 0 }}>
      {title} ({year})
      {url !== undefined && (
        <>
          {' '}
          <TextLink href={url} target="_blank" rel="noopener noreferrer">
            {url}
          </TextLink>
        </>
      )}
    </p>
  );
}

function Misleading({ indicator: { id, knownFalsePositives } }: { readonly indicator: IndicatorDefinition }) {
  const { feedback } = useIndicators();
  const recorded = feedback.documents.filter(({ indicator }) => indicator === id);
  return (
    <div>
      <GroupTitle>Where it misleads</GroupTitle>
      <Stack>
        <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
          {knownFalsePositives.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        {feedback.problem !== undefined ? (
          <ProblemNotice problem={feedback.problem} />
        ) : (
          <SaidList
            of={feedback}
            shown={recorded}
            words={({ subject }) => `Misled at ${subject}`}
            more={({ subject }) => (
              <TextLink $isSmall href={pageAddress('business', { subject }, window.location.search)}>
                Open the business
              </TextLink>
            )}
            none="No analyst has recorded a false positive of it."
            undoing="It counts as not recorded again."
          />
        )}
        {feedback.isCut && <Quiet>Only the newest records were read; older ones may be missing.</Quiet>}
      </Stack>
    </div>
  );
}

function Examples({ indicator: { examples } }: { readonly indicator: IndicatorDefinition }) {
  return (
    <div>
      <GroupTitle>Examples</GroupTitle>
      <PlainList $gap={4}>
        <li>
          <Quiet>fires</Quiet> {examples.fires.says}
        </li>
        <li>
          <Quiet>silent</Quiet> {examples.silent.says}
        </li>
      </PlainList>
    </div>
  );
}
