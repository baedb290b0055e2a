// Secrets kept out of everything that is written for people.

const FEWEST_CHARACTERS = 4; // what is shorter would blacken every other word

/**
 * Blackens secrets in what is written for people: a server may send them back to us.
 *
 * @param secrets - as they are; their spelling inside JSON is blackened too.
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const spellings = secrets
    .flatMap((secret) => [secret, secret.replace(/^Bearer /, '')])
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    .filter((spelling) => spelling.length >= FEWEST_CHARACTERS);
  return (text) => spellings.reduce((safe, spelling) => safe.replaceAll(spelling, '(secret)'), text);
}
