// Words spelled out with a hyphen between the letters: "j-a-n-e@example.org". Three letters may be initials; nobody has a
// mailbox of four with hyphens between.
const run = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}]-){3,30}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;

/** The name or host with such words drawn together. */
export const withoutHyphens = (text: string): string =>
  text.includes('-') ? text.replace(run, (letters) => letters.replaceAll('-', '')) : text;
