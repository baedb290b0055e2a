// Licence texts of packages that leave theirs out of what they publish to npm. Each says where its words are from.

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

// The words of the licence section in the README.md that both publish to npm.
const rajlich = `(The MIT License)\n\nCopyright (c) 2013 Nathan Rajlich <nathan@tootallnate.net>\n\n${mit}\n`;

/** By name of the npm package. Used only where the package itself brings no text. */
export const suppliedTexts: ReadonlyMap<string, string> = new Map([
  // The holders as its README.md on npm names them; the licence is its package.json's.
  [
    'styled-components',
    `MIT License\n\nCopyright (c) 2016-present Glen Maddern and Maximilian Stoiber\n\n${mit}\n`,
  ],
  ['agent-base', rajlich],
  ['https-proxy-agent', rajlich],
  // LICENSE of https://github.com/lddubeau/saxes: its own, that of sax which it comes from, and of one function.
  [
    'saxes',
    [
      `The ISC License\n\nCopyright (c) Contributors\n\n${isc}`,
      'The following license is the one that governed sax, from which saxes was forked.',
      `The ISC License\n\nCopyright (c) Isaac Z. Schlueter and Contributors\n\n${isc}`,
      'String.fromCodePoint by Mathias Bynens used according to terms of MIT License, as follows:',
      `Copyright Mathias Bynens <https://mathiasbynens.be/>\n\n${mit}\n`,
    ].join('\n\n'),
  ],
]);
