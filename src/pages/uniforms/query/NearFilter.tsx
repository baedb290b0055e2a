// Near a place: a postcode or coordinates, and how far.
import { useState, type FormEvent } from 'react';
import type { Result } from '../../../core/brand';
import type { QueryFilters } from '../../../core/uniforms/outfit';
import type { SearchProblem } from '../../../queries/searchProblem';
import type { PostcodePlace } from '../../../queries/uniforms/schools';
import { LinkButton, Quiet, Row } from '../../../ui/surfaces';
import { countOf } from '../../../ui/words';
import { placeIn } from './placeIn';
import { FormInput, FormSelect } from './ValueSelect';

export type FindPostcode = (postcode: string) => Promise<Result<PostcodePlace | undefined, SearchProblem>>;

const radii = [2, 5, 10, 20, 40, 80] as const;

interface NearFilterProps {
  readonly near: QueryFilters['near'];
  readonly findPostcode: FindPostcode;
  readonly onNear: (near: QueryFilters['near']) => void;
}

/** The box, the distance, and where the place was taken from. */
export function NearFilter({ near, findPostcode, onNear }: NearFilterProps) {
  const [text, setText] = useState('');
  const [radius, setRadius] = useState(near?.radiusKilometres ?? 20);
  const [said, setSaid] = useState('');
  const look = async (): Promise<void> => {
    const place = placeIn(text);
    if (place === undefined)
      return setSaid('Type a postcode (LS6 2AB, or LS6) or coordinates (53.8, -1.55).');
    if (place.kind === 'coordinates') {
      setSaid('');
      return onNear({ latitude: place.latitude, longitude: place.longitude, radiusKilometres: radius });
    }
    const found = await findPostcode(place.postcode);
    if (!found.ok) return setSaid(`${found.problem.message} ${found.problem.remedy}`);
    if (found.value === undefined)
      return setSaid(
        `No school of the base has a postcode like ${place.postcode}. Type coordinates instead.`,
      );
    const { latitude, longitude, part, schools } = found.value;
    setSaid(
      `${part}: the middle of ${countOf(schools, 'school')} with that postcode, not the address itself.`,
    );
    onNear({ latitude, longitude, radiusKilometres: radius });
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void look();
  };
  return (
    <form onSubmit={send}>
      <Row $gap={8}>
        <label>
          <Quiet>Near </Quiet>
          <FormInput
            id="near-place"
            value={text}
            size={18}
            autoComplete="off"
            placeholder="postcode or 53.8, -1.55"
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
