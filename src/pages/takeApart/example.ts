// A text to try: written for this page, with reserved numbers and example domains only. It holds one of everything that
// the page can show: a number in words, a mailbox spelled out, look-alike letters, circled digits, characters that nobody sees.

/** Read as if it were about Great Britain; its first number is in the demo's fictional world. */
export const exampleText = [
  'NEW IN TOWN! Relaxing massage near the old harbour, ask for Rose. Incall only, £80 an hour.',
  'Call oh two oh, 7946 0176 or +44 20 79\u200b46 0\u200b018, evenings only.',
  'Write to rose at calm-river dot example dot org, or find us on hxxps://calm-river[.]example[.]com/rooms',
  't\u0435l\u0435gram: @calmriver · 0②0 79④6 0042',
  '14 Tanner Row, London EC1A 1BB',
].join('\n');

export const exampleCountry = 'GB';
