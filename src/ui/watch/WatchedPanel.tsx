import { useState } from 'react';
import type { Mid } from '../../core/brand';
import { ProblemNotice } from '../Notice';
import { LinkButton, Mono, Panel, PanelTitle, PlainList, Quiet, QuietText, Row, Stack } from '../surfaces';
import { nameOfType, readableValue } from '../words';
import { WatchButton } from './WatchButton';
import { useWatches } from './WatchContext';

const FIRST_WATCHES = 20;

interface WatchedPanelProps {
  readonly onSearch: (type: string, value: string) => void;
}

/** What the tenant watches, newest first, each with its end; nothing on a page without a watch list. */
export function WatchedPanel({ onSearch }: WatchedPanelProps) {
  const [isWhole, setIsWhole] = useState(false);
  const tools = useWatches();
  if (tools === undefined) return null;
  const { state, problem, watches, isCut, again } = tools;
  const all = [...watches.values()].sort((left, right) => right.created - left.created);
  const shown = isWhole ? all : all.slice(0, FIRST_WATCHES);
  return (
    <Panel aria-labelledby="watched-title" aria-busy={state === 'waiting'}>
      <PanelTitle id="watched-title">Watched identifiers</PanelTitle>
      <Stack>
        {problem !== undefined && (
          <ProblemNotice
            problem={problem}
            action={
              <LinkButton type="button" onClick={again}>
                Try again
              </LinkButton>
            }
          />
        )}
        {state === 'ready' && all.length === 0 && (
          <QuietText>
            Nothing is watched. Open a record and press <i>Watch</i> beside an identifier: a new record that
            carries it raises an alert.
          </QuietText>
        )}
        <PlainList $gap={8} aria-label="Watched identifiers">
          {shown.map(({ mid, type, value }) => (
            <li key={mid}>
              <Row $gap={10}>
                <Quiet>{nameOfType(type)}</Quiet>
                <LinkButton type="button" onClick={() => onSearch(type, value)}>
                  <Mono>{readableValue(type, value).slice(0, 200)}</Mono>
                </LinkButton>
                <WatchButton mid={mid as Mid} type={type} value={value} />
              </Row>
            </li>
          ))}
        </PlainList>
        {shown.length < all.length && (
          <LinkButton type="button" onClick={() => setIsWhole(true)}>
            Show all {all.length.toLocaleString('en')}
          </LinkButton>
        )}
        {isCut && <Quiet>Only the newest {all.length.toLocaleString('en')} are listed.</Quiet>}
      </Stack>
    </Panel>
  );
}
