// What the extractor of coordinates must find, and what it must leave alone. Places are in the open sea.
import type { ExtractorExamples } from '../identifier';

export const coordinatesExamples: ExtractorExamples = {
  examples: [
    { text: 'meet at 45.12345, -30.54321 at nine', values: ['45.12345:-30.54321'] },
    { text: 'lat: 45.12, lng: -30.54', values: ['45.12000:-30.54000'] },
    { text: `45°07'24"N 30°32'36"W`, values: ['45.12333:-30.54333'] },
    { text: '45.1234° N, 30.5432° W', values: ['45.12340:-30.54320'] },
    { text: 'https://www.google.com/maps/@45.12345,-30.54321,15z', values: ['45.12345:-30.54321'] },
    { text: 'https://www.openstreetmap.org/#map=15/45.12345/-30.54321', values: ['45.12345:-30.54321'] },
    { text: 'geo:45.12345,-30.54321', values: ['45.12345:-30.54321'] },
    { text: 'it is ///lantern.copper.willow by the gate', values: ['w3w:lantern.copper.willow'] },
    { text: 'plus code 87CVFFFF+FF', values: ['38.47369:-62.52631'] },
  ],
  counterExamples: [
    'from 1.5, 2.5 to 3.5',
    'version 12.3456.7, 8.1234',
    '$45.1234, 30.5432',
    'rates 0.1234, 0.2345, 0.3456',
    'it is 45° outside',
    '100.0000, 200.0000',
    'https://example.org/45.12345,-30.54321',
    'call +1 202 555 0123',
    'file:///tmp.photo.jpg',
  ],
};
