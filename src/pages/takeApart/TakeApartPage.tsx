// Take apart: a pasted text, everything that identifies marked on it, and why. The text stays in the tab.
import { useCallback, useEffect, useState } from 'react';
import type { ColorScheme } from '../../ui/chooseTheme';
import type { HandedText } from '../../ui/handOver';
import { PageBody, PageTitle, QuietText, Stack } from '../../ui/surfaces';
import { Asked } from './Asked';
import { FirstVisit } from './FirstVisit';
import { shortened, type AskedText } from './askedText';
import { PasteForm } from './PasteForm';
import type { TextReader } from './reading/textReader';

interface TakeApartPageProps {
  readonly reader: TextReader;
  readonly colorScheme: ColorScheme;
  /** Country that numbers are read for at first; '' for none. */
  readonly country: string;
  /** A text that another page laid down for this one. */
  readonly handed?: HandedText | undefined;
}

/** The whole page; reading is done by whoever comes in as the reader. */
export function TakeApartPage({ reader, colorScheme, country: firstCountry, handed }: TakeApartPageProps) {
  const [country, setCountry] = useState(handed?.country || firstCountry);
  const [asked, setAsked] = useState<AskedText | undefined>(
    () => handed && shortened({ text: handed.text, from: handed.from }, 0),
  );
  const [isWriting, setIsWriting] = useState(asked === undefined);
  useEffect(() => {
    document.title = 'Take apart · Minerva';
  }, []);
  const read = useCallback((text: string, from = '') => {
    setAsked((last) =>
      text.trim() === '' ? undefined : shortened({ text, from }, (last?.attempt ?? 0) + 1),
    );
    setIsWriting(text.trim() === '');
  }, []);
  return (
    <PageBody>
      <Stack $gap={14}>
        <div>
          <PageTitle>Take apart</PageTitle>
          <QuietText>
            Read in this tab only: the text is not sent, not stored, and gone when you reload or close the
            tab.
          </QuietText>
        </div>
        <PasteForm
          asked={asked}
          isWriting={isWriting}
          country={country}
          onCountry={setCountry}
          onRead={read}
          onWrite={() => setIsWriting(true)}
          onClear={() => read('')}
        />
        {asked === undefined ? (
          <FirstVisit
            onExample={(text, itsCountry) => {
              setCountry(itsCountry);
              read(text);
            }}
          />
        ) : (
          <Asked reader={reader} asked={asked} country={country} colorScheme={colorScheme} />
        )}
      </Stack>
    </PageBody>
  );
}
