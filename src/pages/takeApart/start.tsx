import { startPage } from '../startPage';
import { countryOf } from '../find/place';
import { pickUp } from '../../ui/handOver';
import { createTextReader, type TextReader } from './reading/textReader';
import { TakeApartPage } from './TakeApartPage';

/**
 * Draws the page.
 *
 * @param script - address of the page's own script, which is the worker's, too; '' if unknown.
 */
export function startTakeApart(script: string): void {
  // Taken before anything is drawn, whoever the page is drawn for.
  const handed = pickUp(() => window.sessionStorage);
  const reader = readerFrom(script);
  const country = countryOf(window.location.search, navigator.language) ?? '';
  void startPage(({ colorScheme }) => (
    <TakeApartPage reader={reader} colorScheme={colorScheme} country={country} handed={handed} />
  ));
}

function readerFrom(script: string): TextReader {
  return createTextReader(() => {
    if (script === '' || typeof Worker === 'undefined') return undefined;
    try {
      return new Worker(script);
    } catch {
      return undefined;
    }
  });
}
