import { useState } from 'react';
import type { MinervaRecord } from '../../../core/records/record';
import { Excerpt } from '../../../ui/Excerpt';
import { LinkButton, Panel, PanelTitle, PlainList, Quiet, QuietText } from '../../../ui/surfaces';
import { TakeApartButton } from '../../../ui/TakeApartButton';
import { countOf } from '../../../ui/words';
import { Foreign } from '../../../ui/Foreign';

const FIRST_TEXTS = 6;
const MAX_TEXTS = 200; // a sanctions entry has some 60 pieces; more would make the page crawl

/** Every piece of text the record was made of, as the source gave it. */
export function TextsPanel({ record }: { readonly record: MinervaRecord }) {
  const { texts } = record;
  const [isWhole, setIsWhole] = useState(false);
  const shown = texts.slice(0, isWhole ? MAX_TEXTS : FIRST_TEXTS);
  return (
    <Panel aria-labelledby="texts-title">
      <PanelTitle as="h3" id="texts-title">
        Source text
      </PanelTitle>
      {texts.length === 0 && <QuietText>The source gave no running text.</QuietText>}
      <PlainList $gap={10}>
        {shown.map((text, index) => (
          <li key={index}>
            <Quiet>
              <Foreign>{text.field}</Foreign>, <Foreign>{text.file}</Foreign>
              {text.row > 0 && ` row ${text.row.toLocaleString('en')}`}
              {' · '}
              <TakeApartButton record={record} piece={text} />
            </Quiet>
            <Excerpt text={text.text} reach={400} />
          </li>
        ))}
      </PlainList>
      {!isWhole && shown.length < texts.length && (
        <LinkButton type="button" onClick={() => setIsWhole(true)}>
          Show {countOf(Math.min(texts.length, MAX_TEXTS) - shown.length, 'more piece')} of text
        </LinkButton>
      )}
      {isWhole && texts.length > MAX_TEXTS && (
        <Quiet>{countOf(texts.length - MAX_TEXTS, 'piece')} of text are left out here.</Quiet>
      )}
    </Panel>
  );
}
