// The shortlist: groups of schools that fit equally well, said as such. A long group shows some of its schools and says how
// many it keeps back; the order within a group means nothing.
import { useState } from 'react';
import type { SchoolContact } from '../../../queries/uniforms/schools';
import {
  GroupTitle,
  LinkButton,
  Panel,
  PanelTitle,
  PlainList,
  Quiet,
  QuietText,
  Row,
  Stack,
} from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import type { Shortlist, TieGroup } from '../desk/shortlist';
import { CandidateCard, type CandidateActions } from './CandidateCard';
import { tieWords } from './verdicts';

const FIRST_OF_GROUP = 4;
const FIRST_GROUPS = 5;

/** What the tenant's collections hold of the schools of the list, by key. */
interface KnownOfSchools {
  readonly contacts: ReadonlyMap<string, SchoolContact>;
  /** Data addresses. */
  readonly artwork: ReadonlyMap<string, string>;
}

interface ShortlistViewProps {
  readonly shortlist: Shortlist;
  readonly known: KnownOfSchools;
  readonly actions: CandidateActions;
}

/** All groups. */
export function ShortlistView({ shortlist, known, actions }: ShortlistViewProps) {
  const [first] = shortlist.groups;
  const [isWhole, setIsWhole] = useState(false);
  const later = shortlist.groups.slice(FIRST_GROUPS);
  const groups = isWhole ? shortlist.groups : shortlist.groups.slice(0, FIRST_GROUPS);
  return (
    <Panel aria-labelledby="shortlist-title">
      <PanelTitle id="shortlist-title">Shortlist</PanelTitle>
      <QuietText role="status">
        {first === undefined
          ? 'No school of the catalogue has anything of what was seen. Take filters away, or doubt what you are least sure of.'
          : `Searched ${countOf(shortlist.filteredSchools, 'school')} in ${Math.round(shortlist.milliseconds).toLocaleString('en')} ms. A shortlist is a lead: it says which uniforms fit what was seen, not where a child goes to school. Schools without data cannot be in it.`}
      </QuietText>
      <Stack $gap={16} style={{ marginTop: 12 }}>
        {groups.map((group) => (
          <Group key={group.rank} group={group} known={known} actions={actions} />
        ))}
        {!isWhole && later.length > 0 && (
          <Row $gap={12}>
            <Quiet>
              {countOf(later.length, 'group')} more fit less well (
              {countOf(
                later.reduce((sum, { ties }) => sum + ties, 0),
                'school',
              )}
              ); the right school is there where one thing was seen wrong.
            </Quiet>
            <LinkButton type="button" onClick={() => setIsWhole(true)}>
              Show them
            </LinkButton>
          </Row>
        )}
      </Stack>
    </Panel>
  );
}

interface GroupProps {
  readonly group: TieGroup;
  readonly known: KnownOfSchools;
  readonly actions: CandidateActions;
}

function Group({ group, known, actions }: GroupProps) {
  const { rank, ties, bits, candidates } = group;
  const [shown, setShown] = useState(FIRST_OF_GROUP);
  const last = rank + ties - 1;
  const place =
    ties === 1 ? `Place ${rank}` : `Places ${rank.toLocaleString('en')} to ${last.toLocaleString('en')}`;
  const listed = candidates.slice(0, shown);
  return (
    <section aria-label={`${place}: ${tieWords(ties, rank)}`}>
      <Row $gap={10}>
        <GroupTitle>
          {place}: {tieWords(ties, rank)}
        </GroupTitle>
        <Quiet>{bits.toFixed(1)} bits</Quiet>
      </Row>
      <PlainList $gap={0}>
        {listed.map((candidate) => (
          <CandidateCard
            key={candidate.key}
            candidate={candidate}
            contact={known.contacts.get(candidate.key)}
            artwork={known.artwork.get(candidate.key)}
            {...actions}
          />
        ))}
      </PlainList>
      {listed.length < ties && (
        <Row $gap={12}>
          <Quiet>
            {(ties - listed.length).toLocaleString('en')} more fit just as well
            {candidates.length <= shown && '; answer a question or set a filter to narrow them'}.
          </Quiet>
          {candidates.length > shown && (
            <LinkButton type="button" onClick={() => setShown(shown + 10)}>
              Show more of them
            </LinkButton>
          )}
        </Row>
      )}
    </section>
  );
}
