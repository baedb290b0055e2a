import type { EpochSeconds } from '../core/brand';

const written = new Intl.DateTimeFormat('en-GB', {
  year: 'numeric',
  month: 'short',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
  timeZoneName: 'short',
});

/** A point in time in the reader's zone, with the zone's name; the exact UTC time on hover and for programs. */
export function Moment({ at }: { readonly at: EpochSeconds }) {
  const date = new Date(at * 1000);
  if (Number.isNaN(date.getTime())) return <span>unknown time</span>;
  const iso = date.toISOString();
  return (
    <time dateTime={iso} title={iso}>
      {written.format(date)}
    </time>
  );
}
