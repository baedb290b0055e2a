// Near a place: a postcode, a town or coordinates, and how far.
import { useState, type FormEvent } from 'react';
import type { Result } from '../../../core/brand';
import type { QueryFilters } from '../../../core/uniforms/outfit';
import type { SearchProblem } from '../../../queries/searchProblem';
import type { SchoolsPlace } from '../../../queries/uniforms/schools';
import { LinkButton, Quiet, Row } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import { placeIn, type TypedPlace } from './placeIn';
import { FormInput, FormSelect } from '../../../ui/uniforms/ValueSelect';

/** Asks the base of schools about where a typed postcode or town is. */
export type FindPlace = (
  place: Exclude<TypedPlace, { readonly kind: 'coordinates' }>,
) => Promise<Result<SchoolsPlace | undefined, SearchProblem>>;

const radii = [2, 5, 10, 20, 40, 80] as const;

interface NearFilterProps {
  readonly near: QueryFilters['near'];
  readonly findPlace: FindPlace;
  readonly onNear: (near: QueryFilters['near']) => void;
}

/** The box, the distance, and where the place was taken from. */
export function NearFilter({ near, findPlace, onNear }: NearFilterProps) {
  const [text, setText] = useState('');
  const [radius, setRadius] = useState(near?.radiusKilometres ?? 20);
  const [said, setSaid] = useState('');
  const set = (latitude: number, longitude: number): void =>
    onNear({ latitude, longitude, radiusKilometres: radius });
  /** @returns what there is to say of the place. */
  const look = async (): Promise<string> => {
    const place = placeIn(text);
    if (place === undefined)
      return 'Type a postcode (LS6 2AB, or LS6), a town, or coordinates (53.8, -1.55).';
    if (place.kind === 'coordinates') {
      set(place.latitude, place.longitude);
      return '';
    }
    const found = await findPlace(place);
    if (!found.ok) return `${found.problem.message} ${found.problem.remedy}`;
    if (found.value === undefined)
      return `The base has no school in ${text.trim()}. Type coordinates instead.`;
    const { latitude, longitude, part, schools } = found.value;
    set(latitude, longitude);
    return `${part}: the middle of ${countOf(schools, 'school')} there, not the address itself.`;
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void look().then(setSaid);
  };
  return (
    <form onSubmit={send}>
      <Row $gap={8}>
        <label>
          <Quiet>Near </Quiet>
          <FormInput
            id="near-place"
            value={text}
            size={24}
            autoComplete="off"
            placeholder="postcode, town or 53.8, -1.55"
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <label>
          <Quiet>within </Quiet>
          <FormSelect
            value={radius}
            onChange={({ target }) => {
              const chosen = Number(target.value);
              setRadius(chosen);
              if (near !== undefined) onNear({ ...near, radiusKilometres: chosen });
            }}
          >
            {radii.map((one) => (
              <option key={one} value={one}>
                {one} km
              </option>
            ))}
          </FormSelect>
        </label>
        <LinkButton type="submit">Set the place</LinkButton>
        <Quiet role="status">{said}</Quiet>
      </Row>
    </form>
  );
}
