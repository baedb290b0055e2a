// Which classes of the labelled cases are plain writing; every other positive class hides its contact.
const plainClasses: readonly string[] = [
  ...['plain', 'idn', 'profile', 'link'],
  ...['national', 'international', 'toll-free', 'extension', 'labelled', 'several', 'in-advert'],
];

/** Whether a class holds contacts as a business prints them. */
export function isPlainClass(name: string): boolean {
  return plainClasses.includes(name);
}
