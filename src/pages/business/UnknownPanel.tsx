// What is not known about the business, and which source would tell.
import { useState } from 'react';
import { dimensions } from '../../core/risk/dimension';
import { Foreign } from '../../ui/Foreign';
import { pageAddress } from '../../ui/pageAddress';
import { nameOfDimension } from '../../ui/risk/words';
import {
  GroupTitle,
  LinkButton,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  QuietText,
  Stack,
  TextLink,
} from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { useBusiness } from './BusinessContext';

const FIRST_GROUPS = 4;

/** The indicators without data, put together by what is missing. */
export function UnknownPanel() {
  const { result } = useBusiness();
  const [isWhole, setIsWhole] = useState(false);
  const groups = dimensions.flatMap((dimension) => {
    const byMissing = new Map<string, typeof result.unknown>();
    for (const one of result.unknown)
      if (one.dimension === dimension)
        byMissing.set(one.missing, [...(byMissing.get(one.missing) ?? []), one]);
    return [...byMissing].map(([missing, unknown]) => ({ dimension, missing, unknown }));
  });
  const shown = isWhole ? groups : groups.slice(0, FIRST_GROUPS);
  return (
    <Panel aria-labelledby="unknown-title">
      <PanelTitle id="unknown-title">What is unknown</PanelTitle>
      {result.standing !== undefined && <p>{result.standing.sentence}</p>}
      {groups.length === 0 ? (
        <QuietText>There is data for every indicator of its sector.</QuietText>
      ) : (
        <Stack>
          <Quiet>
            {countOf(result.unknown.length, 'indicator')} could neither fire nor be silent. Unknown is neither
            for nor against, and never 0.
          </Quiet>
          <PlainList>
            {shown.map(({ dimension, missing, unknown }) => (
              <li key={`${dimension} ${missing}`}>
                <GroupTitle>{nameOfDimension(dimension)}</GroupTitle>
                <p style={{ margin: 0 }}>
                  <Foreign>{missing}</Foreign>
                </p>
                <Quiet>
                  would tell:{' '}
                  {unknown.slice(0, 6).map(({ indicator, title }, at) => (
                    <span key={indicator}>
                      {at > 0 && '; '}
                      <TextLink href={pageAddress('indicators', { indicator }, window.location.search)}>
                        {title}
                      </TextLink>
                    </span>
                  ))}
                  {unknown.length > 6 && ` and ${countOf(unknown.length - 6, 'more indicator')}`}
                </Quiet>
              </li>
            ))}
          </PlainList>
          {shown.length < groups.length && (
            <LinkButton type="button" onClick={() => setIsWhole(true)}>
              Show all {groups.length}
            </LinkButton>
          )}
        </Stack>
      )}
    </Panel>
  );
}
