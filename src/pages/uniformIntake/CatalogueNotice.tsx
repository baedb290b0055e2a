// When what was accepted will be found: the catalogue that is searched is packed by itself where something has changed.
import type { EpochSeconds } from '../../core/brand';
import {
  MAX_COUNTED_CHANGES,
  PACKED_EVERY_MINUTES,
  PACKING_SEARCH,
  readCatalogueState,
  type CatalogueState,
} from '../../queries/uniforms/catalogueState';
import { Moment } from '../../ui/Moment';
import { QuietText } from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { useIntakeTools } from './IntakeContext';

/** @param turn - changes where something was decided, so that it is counted anew. */
export function CatalogueNotice({ turn = 0 }: { readonly turn?: number }) {
  const { rest, tenantApp } = useIntakeTools();
  const { answer } = useAnswer(`catalogue ${turn}`, (signal) =>
    readCatalogueState({ rest, tenantApp }, signal),
  );
  if (answer.state === 'waiting') return null;
  if (answer.state === 'problem')
    return <QuietText>When this becomes searchable is not known: {answer.problem.message}</QuietText>;
  return (
    <QuietText>
      <Packed state={answer.value} /> What is accepted can be searched within some {PACKED_EVERY_MINUTES}{' '}
      minutes by itself; an administrator can run <i>{PACKING_SEARCH}</i> to have it at once.
      <LeftOut count={answer.value.leftOut} />
    </QuietText>
  );
}

function LeftOut({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <>
      {' '}
      <b>{countOf(count, 'outfit')} left out:</b> nobody else than who proposed {count === 1 ? 'it' : 'them'}{' '}
      stands for {count === 1 ? 'it' : 'them'}. Enter {count === 1 ? 'it' : 'them'} anew, for a second person
      to accept.
    </>
  );
}

function Packed({ state: { packedAt, changedSince } }: { readonly state: CatalogueState }) {
  const more = changedSince >= MAX_COUNTED_CHANGES ? 'more than ' : '';
  if (packedAt === undefined)
    return (
      <>
        The catalogue that <i>Uniforms</i> searches was never packed; {more}
        {countOf(changedSince, 'outfit')} would be in it.
      </>
    );
  return (
    <>
      The catalogue that <i>Uniforms</i> searches was packed on <Moment at={packedAt as EpochSeconds} />
      {changedSince === 0
        ? '; nothing was accepted or taken back since.'
        : `; ${more}${countOf(changedSince, 'outfit')} accepted or taken back since ${changedSince === 1 ? 'is' : 'are'} not in it.`}
    </>
  );
}
