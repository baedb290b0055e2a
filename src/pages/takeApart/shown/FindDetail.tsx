// Why something was found, what it comes to, and where to ask who else has it.
import styled from 'styled-components';
import { readMid } from '../../../core/identifiers/mid';
import type { Disguise } from '../../../core/text/disguises';
import { CopyButton } from '../../../ui/CopyButton';
import { detailsInWords } from '../../../ui/detailWords';
import { FactList, type Fact } from '../../../ui/FactList';
import { Foreign } from '../../../ui/Foreign';
import { pageAddress } from '../../../ui/pageAddress';
import { wordsOfRule } from '../../../ui/ruleWords';
import { LinkButton, Mono, Quiet, Row, Stack, TextLink } from '../../../ui/surfaces';
import { certaintyWords, countOf, nameOfFind, readableValue } from '../../../ui/words';
import { chartAddress } from '../../chart/place';
import { isSameValue, type Find, type IdentifierFind } from '../finds';
import { disguisesWithin, hiddenFacts } from '../hiddenWords';

const Body = styled(Stack)`
  padding: 6px 10px 12px;
`;

interface FindDetailProps {
  readonly find: Find;
  readonly finds: readonly Find[];
  readonly disguises: readonly Disguise[];
  readonly text: string;
  readonly onOpen: (find: Find) => void;
}

/** Everything about the find that is open. */
export function FindDetail({ find, finds, disguises, text, onOpen }: FindDetailProps) {
  const value = readableValue(find.kind, find.value);
  const same = finds.filter((other) => isSameValue(other, find));
  const next = same[(same.indexOf(find) + 1) % same.length];
  return (
    <Body $gap={8}>
      {find.group === 'identifier' && <WhoElse find={find} />}
      <FactList facts={factsOf(find, disguises, text)} />
      <Row>
        <CopyButton
          value={value}
          label={`${nameOfFind(find.kind)} ${value.slice(0, 100)}`}
          text="Copy the normal form"
        />
        {same.length > 1 && next !== undefined && (
          <LinkButton type="button" onClick={() => onOpen(next)}>
            Also at {countOf(same.length - 1, 'other place')} in this text: go to the next
          </LinkButton>
        )}
      </Row>
    </Body>
  );
}

/** In a new tab, because this one forgets the text when it is left. */
function WhoElse({ find: { mid, kind, value } }: { readonly find: IdentifierFind }) {
  const here = window.location.search;
  const read = readMid(mid);
  const query = `${kind}:${readableValue(kind, value)}`;
  return (
    <div>
      <Row $gap={14}>
        <TextLink href={chartAddress({ mid }, here)} target="_blank" rel="noopener">
          <b>Who else has this?</b>
        </TextLink>
        <TextLink href={pageAddress('find', { q: query }, here)} target="_blank" rel="noopener">
          Search in Find
        </TextLink>
      </Row>
      <Quiet>
        Both open in a new tab and ask Splunk for this one value
        {read?.isHashed === true && '; the chart by its hash'}. The text stays here.
      </Quiet>
    </div>
  );
}

function factsOf(find: Find, disguises: readonly Disguise[], text: string): readonly Fact[] {
  const percent = Math.round(find.confidence * 100);
  const hidden = hiddenFacts(disguisesWithin(disguises, find), text).map(({ sentence }) => sentence);
  const facts: (Fact | undefined)[] = [
    find.group === 'attribute' && find.review !== undefined
      ? { term: 'Review priority', value: find.review }
      : undefined,
    { term: 'Normal form', value: <Mono>{readableValue(find.kind, find.value).slice(0, 2000)}</Mono> },
    { term: 'Written', value: <Foreign>{find.written.slice(0, 1000)}</Foreign> },
    {
      term: 'Found because',
      value: (
        <>
          {wordsOfRule(find.rule)} <Quiet>({find.rule})</Quiet>
        </>
      ),
    },
    { term: 'Certainty', value: `${certaintyWords(find.confidence)} (${percent} %)` },
    find.group === 'identifier'
      ? { term: 'Written to hide it', value: find.obfuscated ? OBFUSCATED : 'no' }
      : undefined,
    hidden.length > 0 ? { term: 'In these characters', value: hidden.join(' ') } : undefined,
    ...detailsInWords(find.details).map(({ name, text: said }) => ({
      term: name,
      value: <Foreign>{said}</Foreign>,
    })),
  ];
  return facts.filter((fact) => fact !== undefined);
}

const OBFUSCATED = 'yes: spelled out, spaced or disguised, so that a plain search does not find it';
