import { Panel, Row, TextLink } from '../../ui/surfaces';
import type { Answer } from '../../ui/useAnswer';
import { BigNumber } from '../../ui/visualizations/BigNumber';
import type { HomeAnswers } from './useHomeAnswers';

/** The numbers to see first; what is not known is said, and is not zero. */
export function Overview({ answers }: { readonly answers: HomeAnswers }) {
  const { total, sources, arrivals, runs, quarantine, links, watched } = answers;
  // Where no collector reported, nothing left out is not known to be nothing.
  const isReported = runs.state === 'ready' && runs.value.items.length > 0;
  const numbers = [
    { label: 'records', opens: 'home-sources', value: shown(total, (records) => records) },
    {
      label: 'sources',
      opens: 'home-sources',
      value: shown(
        sources,
        ({ items }) => items.length,
        ({ isCut }) => isCut,
      ),
    },
    {
      label: 'records arrived, 30 days',
      opens: 'home-sources',
      value: shown(arrivals, ({ records }) => records),
    },
    {
      label: 'rows left out, 30 days',
      opens: 'home-quarantine',
      value: shown(
        quarantine,
        ({ items }) =>
          items.length > 0 || isReported ? items.reduce((sum, { rows }) => sum + rows, 0) : undefined,
        ({ isCut }) => isCut,
      ),
    },
    {
      label: 'entities',
      opens: 'home-links',
      value: shown(links, ({ lastRun, entities }) =>
        lastRun === undefined && entities === 0 ? undefined : entities,
      ),
    },
    { label: 'watched identifiers', opens: 'home-watched', value: shown(watched, (count) => count) },
  ];
  return (
    <Panel aria-label="At a glance">
      <Row $gap={28}>
        {numbers.map(({ label, value, opens }) => (
          <TextLink key={label} href={`#${opens}`}>
            <BigNumber label={label} value={value} />
          </TextLink>
        ))}
      </Row>
    </Panel>
  );
}

function shown<Value>(
  answer: Answer<Value>,
  read: (value: Value) => number | undefined,
  isMore: (value: Value) => boolean = () => false,
): string {
  if (answer.state === 'waiting') return '…';
  const number = answer.state === 'ready' ? read(answer.value) : undefined;
  if (answer.state === 'problem' || number === undefined) return 'unknown';
  return `${isMore(answer.value) ? 'more than ' : ''}${number.toLocaleString('en')}`;
}
