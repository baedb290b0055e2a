// The model card: what the table of points is for, what it is made of, what it leaves out, and what it must not be used for.
import { dimensions } from '../../core/risk/dimension';
import { indicators } from '../../core/risk/indicators/registry';
import { recordKindDefinitions } from '../../core/records/kinds/registry';
import type { RiskModel } from '../../core/risk/model';
import { sectors } from '../../core/risk/sector';
import type { DocumentList } from '../../queries/risk/documents';
import { tenantModel } from '../../queries/risk/model';
import type { WeightChange } from '../../queries/risk/said';
import { FactList, type Fact } from '../../ui/FactList';
import { ProblemNotice } from '../../ui/Notice';
import { pageAddress } from '../../ui/pageAddress';
import { nameOfDimension, tierNames } from '../../ui/risk/words';
import { Panel, PanelTitle, Stack, TextLink } from '../../ui/surfaces';
import type { Answer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';

/** Everything that is true of the table whoever is scored. */
export function ModelCard({ weights }: { readonly weights: Answer<DocumentList<WeightChange>> }) {
  const said = weights.state === 'ready' ? weights.value.documents : [];
  const model = tenantModel(said);
  return (
    <Panel aria-labelledby="card-title">
      <PanelTitle id="card-title">Model card</PanelTitle>
      <Stack>
        {weights.state === 'problem' && <ProblemNotice problem={weights.problem} />}
        <FactList
          facts={[
            ...factsOf(model),
            { term: 'Changed here', value: <ChangedHere weights={weights} /> },
            ...uses,
          ]}
        />
      </Stack>
    </Panel>
  );
}

function ChangedHere({ weights }: { readonly weights: Answer<DocumentList<WeightChange>> }) {
  if (weights.state !== 'ready') return <>unknown</>;
  return (
    <p style={{ margin: 0 }}>
      {countOf(weights.value.documents.filter(({ undone }) => undone === undefined).length, 'change')} by
      admins of this tenant;{' '}
      <TextLink href={pageAddress('indicators', {}, window.location.search)}>Indicators</TextLink> says which
      and why
    </p>
  );
}

/** What the table holds. */
function factsOf(model: RiskModel): readonly Fact[] {
  const counted = indicators.filter(({ id }) => model.indicators[id]?.on === true);
  const { caps } = model;
  return [
    { term: 'Table of points', value: `${model.version}, made ${model.made}` },
    { term: 'How the points were found', value: model.foundBy },
    {
      term: 'Indicators',
      value: `${counted.filter(({ direction }) => direction === 'against').length} for looking sooner, ${counted.filter(({ direction }) => direction === 'counter').length} against it; each with its published source`,
    },
    {
      term: 'Priorities',
      value: model.tiers.map(({ tier, atLeast }) => `${tierNames[tier]} from ${atLeast} points`).join(', '),
    },
    {
      term: 'Not enough data',
      value: `below ${countOf(model.leastDimensions, 'known dimension')}, unless the points reach priority 1 or 2 all the same`,
    },
    {
      term: 'Limits',
      value: `${dimensions.map((one) => `${nameOfDimension(one).toLowerCase()} ${caps.dimension[one]}`).join(', ')}; ${caps.source} from one source in a dimension; counter-evidence takes off at most ${caps.counter}`,
    },
    {
      term: 'Age',
      value: model.decay
        .map(
          ({ olderThanDays, halvings }) =>
            `older than ${olderThanDays} days: halved ${halvings === 1 ? 'once' : `${halvings} times`}`,
        )
        .join('; '),
    },
    {
      term: 'Lone reviews',
      value:
        model.strayOneIn === undefined
          ? 'each counts'
          : `one among more than ${model.strayOneIn.toLocaleString('en')} plain ones of the same page does not count, unless it may point to force or to a minor`,
    },
    { term: 'Missing sources', value: allowedWords(model) },
    {
      term: 'Shared values',
      value: `a value on more than ${countOf(model.mostSubjects, 'business', 'businesses')} proves nothing about one of them`,
    },
  ];
}

/** What lists allow where sources are missing. */
function allowedWords({ allowances = {}, leastRegionRecords }: RiskModel): string {
  const said = sectors.flatMap(({ id, title }) => {
    const its = allowances[id] ?? [];
    if (its.length === 0) return [];
    const kinds = its.map(
      ({ kind, points }) => `${recordKindDefinitions[kind].title.toLowerCase()} ${points}`,
    );
    return [`${title.toLowerCase()}: ${kinds.join(', ')}`];
  });
  if (said.length === 0) return 'lists go by the score alone';
  return `where fewer than ${leastRegionRecords} records of a kind are known of a region, a business stands higher in the list than its score, by at most as much again: ${said.join('; ')}. The score itself, its priority and its reasons stay as they are`;
}

/** What it is for, and what it is not. */
const uses: readonly Fact[] = [
  {
    term: 'Never read',
    value:
      'ethnicity, nationality, origin of names, gender guessed from names, the language of a text, census figures, or anything that stands in for them; the build fails if one appears',
  },
  {
    term: 'For',
    value: 'choosing where a person looks first, with the reasons in front of them',
  },
  {
    term: 'Not for',
    value:
      'deciding about anybody without looking: no licence, account, stay or contract may be refused for points alone',
  },
  {
    term: 'Labels mean',
    value: 'indications of commercial sex were found, or not, when somebody looked; not trafficking',
  },
];
