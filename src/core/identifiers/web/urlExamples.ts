// What the extractors of pages and domains must find, and what they must leave alone.
import type { ExtractorExamples } from '../identifier';

export const urlExamples: ExtractorExamples = {
  examples: [
    { text: 'see https://www.Example.org/Ad/12?utm_source=x#top now', values: ['example.org/Ad/12'] },
    { text: 'hxxps://shop[.]example[.]com/a', values: ['shop.example.com/a'] },
    {
      text: 'example.net/x, (example.org/y_(z)) and example.com:8080/',
      values: ['example.net/x', 'example.org/y_(z)', 'example.com:8080'],
    },
    { text: 'http://192.0.2.7/login', values: ['192.0.2.7/login'] },
    { text: 'example . org / jane', values: ['example.org/jane'] },
    { text: 'https://instagram.com@shop.example.org/a', values: ['shop.example.org/a'] },
  ],
  counterExamples: [
    'www.example.org',
    'either/or',
    'jane@example.org',
    '1.5/2.0',
    'S.A. DE C.V.',
    'file.txt/readme',
  ],
};

export const domainExamples: ExtractorExamples = {
  examples: [
    { text: 'https://www.shop.example.co.uk/a and EXAMPLE.ORG', values: ['example.co.uk', 'example.org'] },
    { text: 'book at example dot com or example[.]net', values: ['example.com', 'example.net'] },
    { text: 'Website www.example.org. Next sentence.', values: ['example.org'] },
    { text: 'http://www.bücher.example.com', values: ['example.com'] },
    { text: 'e x a m p l e . o r g or example punto com', values: ['example.org', 'example.com'] },
  ],
  counterExamples: [
    'jane@example.org',
    'call.me when you are in town.in the evening',
    'open 10.am to 7.30.pm',
    'S. DE R.L. DE C.V.',
    'readme.md, run.sh and photo.jpg',
    'https://www.instagram.com/jane_doe_fiction',
    'CO.LTD',
    'sleep well.So good',
    'no rush.best service',
    'https://bit.ly/3Fiction',
  ],
};
