// Find: one box, what was understood, the records, and one record opened. Analysis is done elsewhere; this shows it.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchClient } from '../../queries/searchClient';
import type { WatchStore } from '../../queries/watch';
import { WatchProvider } from '../../ui/watch/WatchContext';
import { WatchedPanel } from '../../ui/watch/WatchedPanel';
import { PageBody, PageTitle, Stack } from '../../ui/surfaces';
import { Notice } from '../../ui/Notice';
import { EntryView } from './entry/EntryView';
import { FindToolsProvider } from './FindContext';
import { FirstVisit } from './FirstVisit';
import { countryOf, type FindPlace } from './place';
import { ReadingChips } from './ReadingChips';
import { queryOfValue, readingsOf, unlikelyReadings } from './readings';
import { idOfOpener } from './ResultCard';
import { Results } from './Results';
import { isTyping, SearchForm } from './SearchForm';
import { usePlace } from './usePlace';

interface FindPageProps {
  readonly client: SearchClient;
  /** Undefined: nothing can be watched from here. */
  readonly watches?: WatchStore;
}

/** The whole page; everything that reaches Splunk comes in as the client and the list of watched identifiers. */
export function FindPage({ client, watches }: FindPageProps) {
  const { place, go } = usePlace();
  const tools = useMemo(() => ({ client, place, go }), [client, place, go]);
  const search = useCallback((query: string) => go({ query, record: undefined }), [go]);
  useEscape(place, go);
  useReturnOfFocus(place.record);
  useTitle(place);
  return (
    <FindToolsProvider value={tools}>
      <WatchProvider store={watches}>
        <PageBody>
          <Stack $gap={14}>
            <PageTitle>Find</PageTitle>
            <SearchForm query={place.query} onSearch={search} />
            {place.record !== undefined && <EntryView key={place.record} recordKey={place.record} />}
            {/* Kept while a record is open, so that going back shows the same list at once. */}
            <div hidden={place.record !== undefined}>
              {place.query === '' ? (
                <Stack $gap={14}>
                  <FirstVisit onSearch={search} />
                  <WatchedPanel onSearch={(type, value) => search(queryOfValue(type, value))} />
                </Stack>
              ) : (
                <Found key={place.query} query={place.query} />
              )}
            </div>
          </Stack>
        </PageBody>
      </WatchProvider>
    </FindToolsProvider>
  );
}

function Found({ query }: { readonly query: string }) {
  const country = countryOf(window.location.search, navigator.language);
  const readings = useMemo(() => readingsOf(query, country), [query, country]);
  const [dropped, setDropped] = useState(() => unlikelyReadings(readings, query));
  const kept = readings.filter(({ id }) => !dropped.has(id));
  return (
    <Stack $gap={14}>
      <ReadingChips
        readings={readings}
        dropped={dropped}
        country={country}
        onDrop={(id) => setDropped(new Set([...dropped, id]))}
        onAdd={(id) => setDropped(new Set([...dropped].filter((other) => other !== id)))}
      />
      {kept.length > 0 && <Results query={query} readings={kept} />}
      {readings.length === 0 && (
        <Notice weight="note">
          <p>
            <b>There is nothing in this that can be searched for.</b>
          </p>
          <p>Type a name, or an identifier such as a phone number, an e-mail address or a web address.</p>
        </Notice>
      )}
    </Stack>
  );
}

function useEscape(place: FindPlace, go: (place: FindPlace) => void): void {
  useEffect(() => {
    if (place.record === undefined) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target))
        go({ query: place.query, record: undefined });
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [place, go]);
}

/** When a record is closed, the focus goes back to the link that opened it. */
function useReturnOfFocus(record: string | undefined): void {
  const last = useRef(record);
  useEffect(() => {
    const opener =
      record === undefined && last.current !== undefined
        ? document.getElementById(idOfOpener(last.current))
        : null;
    opener?.focus();
    last.current = record;
  }, [record]);
}

function useTitle({ query, record }: FindPlace): void {
  useEffect(() => {
    const what = record ?? query;
    document.title = what === '' ? 'Find · Minerva' : `${what.slice(0, 80)} · Find · Minerva`;
  }, [query, record]);
}
