// Characters that look like Latin letters and ASCII signs: Unicode's confusables (UTS #39), Unicode 17.0.0.
// Made by scripts/confusables.ts of the skeletons that ICU 78.3 gives every code point: 572 of 17012, those that
// read as Latin and that no compatibility form resolves already. Code points in hexadecimal, by what they read as.
//
// UNICODE LICENSE V3
//
// COPYRIGHT AND PERMISSION NOTICE
//
// Copyright © 2016-2025 Unicode, Inc.
//
// NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING, INSTALLING, COPYING OR OTHERWISE
// USING DATA FILES, AND/OR SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE TERMS AND
// CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES
// OR SOFTWARE.
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated
// documentation (the "Data Files") or software and any associated documentation (the "Software") to deal in the Data
// Files or Software without restriction, including without limitation the rights to use, copy, modify, merge,
// publish, distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data Files
// or Software are furnished to do so, provided that either (a) this copyright and permission notice appear with all
// copies of the Data Files or Software, or (b) this copyright and permission notice appear in associated
// Documentation.
//
// THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT
// NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD
// PARTY RIGHTS.
//
// IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL
// INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER
// IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
// PERFORMANCE OF THE DATA FILES OR SOFTWARE.
//
// Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to
// promote the sale, use or other dealings in these Data Files or Software without prior written authorization of the
// copyright holder.
//
// SPDX-License-Identifier: Unicode-3.0

/** Letters; they are resolved only within words that are Latin otherwise (`mixedWords.ts`). */
export const confusableLetters: Readonly<Record<string, string>> = {
  '2': '3e8 a644 a75a',
  '3': '417 4e0 2c9c 2cc4 2ccc a76a a7ab',
  '4': '13ce 118af',
  '5': '118bb',
  '6': '3ec 13ee 2cd2 2cdc',
  '7': '104d2',
  '9': '2cca a76e 118ac',
  A: '391 39b 410 13aa 1431 15c5 2d37 a4e5 a4ee a6ce a7da 1028d 102a0 104b0 16f3d 16f40',
  AA: 'a732',
  AE: '4d4',
  AO: 'a734',
  AU: 'a736',
  AV: 'a738 a73a',
  AY: 'a73c',
  B: '392 412 13f4 15f7 2c82 a4d0 a7b4 10282 102a1 10301',
  C: '421 13df 2ca4 a4da 102a2 10302 10415 1051c 118f2 1f74c',
  D: '13a0 15de 15ea a4d3',
  E: '395 404 415 4d8 510 13ac 13cb 22ff 2c88 2d39 a4f0 10286 10401 118a6 118ae 16f2d 1d221',
  F: '3dc 15b4 a4dd a798 10287 102a5 10525 118a2 118c2 1d213',
  G: '50c 13c0 13f3 a4d6',
  H: '397 41d 13bb 157c 2c8e a4e7 102cf',
  I: '399 406 4c0 2c92 16eaa',
  J: '37f 408 13ab 148d a4d9 a7b2',
  K: '39a 41a 13e6 16d5 2c94 a4d7 10518',
  L: '13de 14aa 2cd0 a4e1 1041b 10526 118a3 118b2 16f16 1d22a',
  M: '39c 3fa 41c 13b7 15f0 16d6 2c98 a4df 102b0 10311',
  N: '39d 2c9a a4e0 10513',
  O: '39f 41e 555 b20 12d0 2299 2609 2a00 2c9e 2d54 2d59 a4f3 a668 10292 102ab 10404 104c2 104c3 10516 118b5',
  OO: 'a74e',
  P: '3a1 420 13e2 146d 2ca2 2cce a4d1 10295',
  Q: '2d55',
  R: '13a1 13d2 1587 a4e3 104b4 16f35 1d216',
  S: '405 54f 13d5 13da a4e2 10296 10420 16f3a',
  T: '3a4 422 13a2 22a4 27d9 2ca6 a4d4 10297 102b1 10315 118bc 16f0a 1f768',
  T3: 'a728',
  U: '54d 1200 144c 222a 22c3 a4f4 104ce 118b8 16f42',
  V: '474 13d9 142f 2d38 a4e6 a6df 1051d 118a0 16f08 1d20d',
  W: '51c 13b3 13d4 a4ea 118ef',
  X: '3a7 425 166d 16b7 2573 2cac 2d5d a4eb a7b3 10290 102b4 10317 10322 10527 118ec',
  Y: '3a5 423 4ae 13a9 13bd 2ca8 a4ec 102b2 118a4 16f43',
  Z: '396 13c3 a4dc 102f5 118a9',
  a: '251 3b1 430 237a ab7a',
  aa: 'a733',
  ae: '4d5',
  ao: 'a735',
  au: 'a737',
  av: 'a739 a73b',
  ay: 'a73d',
  b: '3b2 42c 432 44c 13cf 13f0 13fc 1472 15af 2c83 a7b5 a7d6 ab9f 16eb6 16ed1',
  c: '441 1004 105a 2ca5 abaf 1043d',
  d: '501 13e7 146f a4d2 ab70',
  dz: '2a3',
  e: '3b5 435 454 4bd 4d9 511 212e 22f4 2c89 ab32 ab7c ab9b 10429 118ce',
  eo: '1d14',
  f: '584 a799 ab35',
  g: '261 50d 581 13fb 1d83 ab90',
  h: '43d 4bb 570 13c2 2c8f ab8b',
  i: '131 3b9 456 582 13a5 2373 2c93 a647 ab75 118c3',
  j: '3f3 458 575 ab7b',
  k: '3ba 43a 2c95 abb6',
  l: '4cf 5c0 5d5 5df 627 7ca 16c1 23fd 2cd1 2d4f a4f2 abae 1028a 10309 10320 10443 11dda 16f28 1e8c7',
  ls: '2aa',
  lz: '2ab',
  m: '43c 2c99 ab87 11700',
  n: '377 438 578 57c 2c9b 1044d',
  o: '3bf 3c3 3ed 43e 585 5e1 647 6be 6c1 6d5 d20 101d 10ff 1d11 2c9f ab3d 1042c 104ea 118c8 118d7',
  oe: '276',
  oo: 'a74f',
  p: '3c1 3f8 440 1d29 2374 2ca3 2ccf abb2',
  q: '51b 563 566',
  r: '433 44f 1d26 2c85 ab47 ab48 ab71 ab81 aba2',
  s: '455 d1f abaa 10448 118c1',
  t: '3c4 442 2ca7 ab72',
  tf: 'a777',
  ts: '2a6',
  u: '3c5 57d a79f ab4e ab52 104f6 118d8',
  ue: '1d6b',
  uo: 'ab63',
  v: '3bd 475 5d8 2228 22c1 aba9 11706 118c0',
  w: '26f 448 461 51d 561 2cbd ab83 1170a 1170e 1170f',
  x: '445 1541 157d 166e 292b 292c 2a2f',
  y: '3b3 443 4af 10e7 1d8c 2ca9 ab5a 118dc',
  z: 'ab93 118c4',
  À: '1fba',
  Á: '386',
  Ä: '4d2',
  È: '400 1fc8',
  É: '388',
  Ë: '401',
  Ò: '1ff8',
  Ó: '38c',
  Ö: '4e6',
  Ý: '38e',
  Þ: '3f7 104c4',
  à: '1f70',
  á: '3ac',
  ã: '1fb6',
  ä: '4d3',
  è: '450',
  ë: '451',
  ì: '1f76',
  í: '3af',
  ï: '3ca 457',
  ò: '1f78',
  ó: '3cc',
  ô: '6ff',
  ö: '4e7',
  ù: '1f7a',
  ú: '3cd',
  ü: '3cb',
  ÿ: '4f1',
  Ā: '1fb9',
  ā: '1fb1',
  Ă: '4d0 1fb8',
  ă: '4d1 1fb0',
  Ą: '1fbc',
  ą: '1fb3',
  Ĕ: '4d6',
  ĕ: '4d7',
  ę: '4bf',
  ĩ: '1fd6',
  ī: '1fd1',
  ĭ: '1fd0',
  ĺ: '38a',
  ŕ: '453',
  ũ: '1fe6',
  ū: '1fe1',
  ŭ: '1fe0',
  Ÿ: '3ab 4f0',
};

/** Signs that all scripts share; they are resolved wherever they stand. */
export const confusableSigns: Readonly<Record<string, string>> = {
  "'": '2bb 2bd 2be 2c8 2ca 2cb 2f4 2035',
  '(': '2768 2772 3014 fd3e',
  ')': '2769 2773 3015 fd3f',
  '*': '204e 2217',
  '+': '16ed',
  '/': '1735 2041 27cb 29f8 3033 31d3',
  ':': '2d0 2f8 16ec 1803 205a a789',
  '=': '2e40 30a0',
  '\\': '2216 27cd 29f5 29f9 31d4',
  '^': '2c4 2c6',
  '{': '2774 1d114',
  '}': '2775',
  '~': '2053',
};
