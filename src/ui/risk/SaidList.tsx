// What was said, with author, time and reason, each with its undoing; what was taken back stays, so that nothing is lost.
import type { ReactNode } from 'react';
import type { EpochSeconds } from '../../core/brand';
import type { Said } from '../../queries/risk/documents';
import { Foreign } from '../Foreign';
import { Moment } from '../Moment';
import { PlainList, Quiet, QuietText, Row, Stack, Tag } from '../surfaces';
import { SayButton } from './SayButton';
import type { Documents } from './useDocuments';

interface SaidListProps<Document extends Said> {
  readonly of: Documents<Document>;
  readonly shown: readonly Document[];
  /** What a document says, in a few words. */
  readonly words: (document: Document) => string;
  readonly more?: (document: Document) => ReactNode;
  /** Said where there is none. */
  readonly none: string;
  /** What taking back does. */
  readonly undoing: string;
  /** Whether the person may take this back; everything unless told. */
  readonly mayUndo?: (document: Document) => boolean;
}

/** The list, as given. */
export function SaidList<Document extends Said>(props: SaidListProps<Document>) {
  const { of, shown, words, more, none, undoing, mayUndo = () => true } = props;
  if (shown.length === 0) return <QuietText>{none}</QuietText>;
  return (
    <PlainList $gap={8}>
      {shown.map((document) => (
        <li key={document.id}>
          <Stack $gap={2}>
            <Row>
              <Foreign>{words(document)}</Foreign>
              {more?.(document)}
              {document.undone !== undefined && <Tag>taken back</Tag>}
              {document.undone === undefined && mayUndo(document) && (
                <SayButton
                  label="Take back"
                  about={words(document)}
                  meaning={undoing}
                  done="Taken back."
                  onSay={(reason) => of.undo(document, reason)}
                />
              )}
            </Row>
            <Stamp prefix="By" by={document.author} at={document.created} reason={document.reason} />
            {document.undone !== undefined && (
              <Stamp
                prefix="Taken back by"
                by={document.undone.by}
                at={document.undone.at}
                reason={document.undone.reason}
              />
            )}
          </Stack>
        </li>
      ))}
    </PlainList>
  );
}

interface StampProps {
  readonly prefix: string;
  readonly by: string;
  /** Epoch seconds. */
  readonly at: number;
  readonly reason: string;
}

function Stamp({ prefix, by, at, reason }: StampProps) {
  return (
    <Quiet>
      {prefix} <Foreign>{by === '' ? 'somebody' : by.slice(0, 80)}</Foreign>,{' '}
      <Moment at={at as EpochSeconds} />
      {reason !== '' && (
        <>
          : <Foreign>{reason}</Foreign>
        </>
      )}
    </Quiet>
  );
}
