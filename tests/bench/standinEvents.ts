// Fictional events of about 600 bytes for the stand-in's benchmark; the same number gives the same event.

/** As the HTTP Event Collector takes it. */
export interface StandinEvent {
  /** Epoch seconds. */
  readonly time: number;
  readonly event: Readonly<Record<string, unknown>>;
  /** Index-time fields. */
  readonly fields: Readonly<Record<string, string>>;
}

const words = 'amber brook calm dale ember fern grove hazel iris jade kelp lark moss north opal pine'.split(
  ' ',
);
const FIRST_SECOND = 1_700_000_000;

/** Event `number`; a hundred events share a second. */
export function eventNumber(number: number): StandinEvent {
  const mixed = Math.imul(number ^ 0x9e3779b9, 0x85ebca6b) >>> 0;
  const word = (at: number): string => words[(mixed >>> (at % 28)) & 15] ?? '';
  const kind = ['ad', 'profile', 'report', 'contact'][mixed & 3] ?? '';
  const text = Array.from({ length: 80 }, (_, at) => word(at * 7 + (number % 5))).join(' ');
  return {
    time: FIRST_SECOND + Math.floor(number / 100),
    event: {
      record_key: `bench:${number}`,
      kind,
      serial: number,
      city: `${word(3)} ${word(9)}`,
      ad: { price: mixed % 400, words: [word(1), word(2)] },
      seen: new Date((FIRST_SECOND + Math.floor(number / 100)) * 1000).toISOString(),
      text: `${text} rareword${number}`,
    },
    fields: { kind, key: `bench:${number}`, mid: `phone:+120255501${String(mixed % 100).padStart(2, '0')}` },
  };
}
