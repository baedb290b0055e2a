// The page without an entity: one that is not there any more says what became of it, else the largest ones lead in.
import { largestEntities } from '../../queries/home/homeSearches';
import { readHistory } from '../../queries/entity/entity';
import { readEvidence } from '../../queries/home/home';
import { numberCell, textCell } from '../../queries/cells';
import { Answered } from '../../ui/Answered';
import { Notice } from '../../ui/Notice';
import {
  Mono,
  PageTitle,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  QuietText,
  Row,
  Stack,
} from '../../ui/surfaces';
import { useAnswer } from '../../ui/useAnswer';
import { countOf } from '../../ui/words';
import { EntityLink } from './EntityLink';
import type { EntityTools } from './EntityContext';
import { HistoryList } from './HistoryPanel';

interface NoEntityProps {
  readonly tools: EntityTools;
  /** An id that nobody is in. */
  readonly asked?: string;
}

/** Says what is missing, and leads on. */
export function NoEntity({ tools, asked }: NoEntityProps) {
  return (
    <Stack $gap={14}>
      <PageTitle>{asked === undefined ? 'Entity' : 'No such entity any more'}</PageTitle>
      {asked === undefined ? (
        <Notice weight="note">
          <p>
            An entity is records that may belong together. Open one from Find, from the link chart, or below.
          </p>
        </Notice>
      ) : (
        <Gone tools={tools} entity={asked} />
      )}
      <Largest tools={tools} />
    </Stack>
  );
}

function Gone({ tools, entity }: { readonly tools: EntityTools; readonly entity: string }) {
  const { answer } = useAnswer(`gone ${entity}`, (signal) => readHistory(tools.client, entity, signal));
  return (
    <Stack>
      <Notice weight="warning">
        <p>
          No record is in <Mono>{entity}</Mono> now. Entities change as records come and go; what became of it
          stands below.
        </p>
      </Notice>
      <Panel aria-labelledby="gone-history">
        <PanelTitle id="gone-history">What became of it</PanelTitle>
        <Answered answer={answer}>{(changes) => <HistoryList changes={changes} entity={entity} />}</Answered>
      </Panel>
    </Stack>
  );
}

function Largest({ tools }: { readonly tools: EntityTools }) {
  const { answer } = useAnswer('largest', (signal) => readEvidence(tools.client, largestEntities, signal));
  return (
    <Panel aria-labelledby="largest-title">
      <PanelTitle id="largest-title">The largest entities</PanelTitle>
      <Answered answer={answer}>
        {({ rows }) =>
          rows.length === 0 ? (
            <QuietText>No linking has run yet, or nothing is shared.</QuietText>
          ) : (
            <PlainList $gap={6}>
              {rows.map((row) => {
                const entity = textCell(row, 'entity');
                return (
                  <li key={entity}>
                    <Row>
                      <EntityLink entity={entity} />
                      <Quiet>{countOf(numberCell(row, 'records') ?? 0, 'record')}</Quiet>
                    </Row>
                  </li>
                );
              })}
            </PlainList>
          )
        }
      </Answered>
    </Panel>
  );
}
