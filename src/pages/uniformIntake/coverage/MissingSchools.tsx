// Schools of one row of which nothing is known, each with the way to tell it.
import { useMemo, useState } from 'react';
import { missingSchools, type CoverageRow } from '../../../core/uniforms/schools/coverage';
import { shownName } from '../../../core/uniforms/schools/school';
import { Foreign } from '../../../ui/Foreign';
import { LinkButton, PlainList, Quiet, Row, Stack, TextLink, Unseen } from '../../../ui/surfaces';
import { useIntakeTools } from '../IntakeContext';
import { addressOf } from '../place';
import type { Among, CountedBase } from './coverageFilter';

const FIRST = 20;
const MORE = 100;

interface MissingSchoolsProps {
  readonly base: CountedBase;
  readonly row: CoverageRow;
  readonly among: Among;
}

/** The list, by name. */
export function MissingSchools({ base, row, among }: MissingSchoolsProps) {
  const { go } = useIntakeTools();
  const [count, setCount] = useState(FIRST);
  const schools = useMemo(() => missingSchools(base.schools, base.dressed, row, among), [base, row, among]);
  return (
    <Stack $gap={6}>
      <PlainList $gap={4}>
        {schools.slice(0, count).map((school) => {
          const place = { view: 'send', school: school.key } as const;
          return (
            <li key={school.key}>
              <Row $gap={10}>
                <Foreign>{shownName(school)}</Foreign>
                <Quiet>
                  <Foreign>{[school.place, school.status, school.key].filter(Boolean).join(' · ')}</Foreign>
                </Quiet>
                <TextLink
                  $isSmall
                  href={addressOf(place, window.location.search)}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    go(place);
                  }}
                >
                  Send in<Unseen> for {shownName(school)}</Unseen>
                </TextLink>
              </Row>
            </li>
          );
        })}
      </PlainList>
      {count < schools.length && (
        <LinkButton type="button" onClick={() => setCount(count + MORE)}>
          Show {Math.min(MORE, schools.length - count)} more of {schools.length.toLocaleString('en')}
        </LinkButton>
      )}
    </Stack>
  );
}
