import { useState } from 'react';
import type { MinervaRecord } from '../../../core/records/record';
import { FactList } from '../../../ui/FactList';
import { LinkButton, Panel, PanelTitle, PlainList, QuietText, Stack } from '../../../ui/surfaces';
import { readableKey } from '../../../ui/words';
import { groupFacts, type RecordFact } from '../recordFacts';
import { Foreign } from '../../../ui/Foreign';

const FIRST_VALUES = 12;
const MAX_VALUE = 1200;

/** What the source says of the thing, in groups. */
export function FactsPanel({ record }: { readonly record: MinervaRecord }) {
  const { names, places, others } = groupFacts(record);
  const groups = [
    { title: 'Names', facts: names },
    { title: 'Places', facts: places },
    { title: 'Facts as listed', facts: others },
  ].filter(({ facts }) => facts.length > 0);
  return (
    <>
      {groups.map(({ title, facts }) => (
        <Panel key={title} aria-label={title}>
          <PanelTitle as="h3">{title}</PanelTitle>
          <FactList
            facts={facts.map((fact) => ({ term: readableKey(fact.key), value: <FactValues fact={fact} /> }))}
          />
        </Panel>
      ))}
      {groups.length === 0 && (
        <Panel aria-label="Facts as listed">
          <PanelTitle as="h3">Facts as listed</PanelTitle>
          <QuietText>The source lists nothing beyond the texts.</QuietText>
        </Panel>
      )}
    </>
  );
}

function FactValues({ fact: { key, values } }: { readonly fact: RecordFact }) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? values : values.slice(0, FIRST_VALUES);
  if (values.length === 1) return <FactText text={values[0] ?? ''} />;
  return (
    <Stack $gap={2}>
      <PlainList $gap={2}>
        {shown.map((value, index) => (
          <li key={`${key}-${index}`}>
            <FactText text={value} />
          </li>
        ))}
      </PlainList>
      {shown.length < values.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show all {values.length}
        </LinkButton>
      )}
    </Stack>
  );
}

function FactText({ text }: { readonly text: string }) {
  const [isWhole, setIsWhole] = useState(false);
  if (isWhole || text.length <= MAX_VALUE) return <Foreign>{text}</Foreign>;
  return (
    <>
      <Foreign>{text.slice(0, MAX_VALUE)}</Foreign> …{' '}
      <LinkButton type="button" onClick={() => setIsWhole(true)}>
        Show all {text.length.toLocaleString('en')} characters
      </LinkButton>
    </>
  );
}
