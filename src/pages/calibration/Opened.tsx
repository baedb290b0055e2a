// A figure that opens: the businesses that it counts, each with what was found there and a way to its page.
import { createContext, useContext, useState } from 'react';
import { Foreign } from '../../ui/Foreign';
import { pageAddress } from '../../ui/pageAddress';
import { GroupTitle, LinkButton, PlainList, Quiet, Row, Stack, TextLink } from '../../ui/surfaces';

const FIRST_SUBJECTS = 20;

/** What is known of businesses wherever one is named. */
export interface Findings {
  /** Its name; its key where it is not scored now. */
  readonly nameOf: (subject: string) => string;
  /** What was found there, in words; '' where nothing counts. */
  readonly foundOf: (subject: string) => string;
}

const FindingsContext = createContext<Findings>({ nameOf: (subject) => subject, foundOf: () => '' });
export const FindingsProvider = FindingsContext.Provider;

/** Businesses behind a figure. */
export interface Opening {
  /** Names the figure: `Looked at, of the first 10`. */
  readonly title: string;
  readonly subjects: readonly string[];
}

/** Which figure of a panel stands open, and a way to open another. */
export interface Opened {
  readonly opening: Opening | undefined;
  readonly toggle: (opening: Opening) => void;
}

/** Nothing is open at first; a second press of the same figure closes it. */
export function useOpened(): Opened {
  const [opening, setOpening] = useState<Opening>();
  return {
    opening,
    toggle: (next) => setOpening((known) => (known?.title === next.title ? undefined : next)),
  };
}

interface FigureProps extends Opening {
  readonly opened: Opened;
}

/** The number of businesses; pressed, it names them below. Plain text where there is none. */
export function Figure({ title, subjects, opened: { opening, toggle } }: FigureProps) {
  const number = subjects.length.toLocaleString('en');
  if (subjects.length === 0) return <>{number}</>;
  return (
    <LinkButton
      type="button"
      aria-expanded={opening?.title === title}
      aria-label={`${number}: ${title}. Name them`}
      onClick={() => toggle({ title, subjects })}
    >
      {number}
    </LinkButton>
  );
}

/** The businesses of the figure that stands open; nothing where none does. */
export function OpenedList({ opened: { opening } }: { readonly opened: Opened }) {
  return opening === undefined ? null : <Named key={opening.title} {...opening} />;
}

function Named({ title, subjects }: Opening) {
  const { nameOf, foundOf } = useContext(FindingsContext);
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? subjects : subjects.slice(0, FIRST_SUBJECTS);
  return (
    <div role="region" aria-label={title}>
      <Stack $gap={6}>
        <GroupTitle>{title}</GroupTitle>
        <PlainList $gap={4}>
          {shown.map((subject) => (
            <li key={subject}>
              <Row $gap={10}>
                <TextLink href={pageAddress('business', { subject }, window.location.search)}>
                  <Foreign>{nameOf(subject).slice(0, 120)}</Foreign>
                </TextLink>
                <Quiet>{foundOf(subject)}</Quiet>
              </Row>
            </li>
          ))}
        </PlainList>
        {shown.length < subjects.length && (
          <LinkButton type="button" onClick={() => setIsWhole(true)}>
            Show all {subjects.length.toLocaleString('en')}
          </LinkButton>
        )}
      </Stack>
    </div>
  );
}
