// One garment by itself, as a picture to press.
import { useId } from 'react';
import type { BadgeLook, GarmentLook } from '../../core/uniforms/drawing/outfitLook';
import type { Garment } from '../../core/uniforms/slots';
import { BadgeShape } from './BadgeDrawing';
import { ClothPattern, isPlainCloth } from './cloth';
import { GarmentShape } from './OutfitDrawing';
import { framesOf } from './shapes';

interface OneGarmentProps {
  readonly look: GarmentLook;
  readonly sizePixels?: number;
}

/** The picture; decoration only, the button around it has the words. */
export function OneGarment({ look, sizePixels = 52 }: OneGarmentProps) {
  const id = useId().replaceAll(':', '');
  return (
    <svg
      aria-hidden="true"
      width={sizePixels}
      height={sizePixels}
      viewBox={framesOf(look.garment)}
      style={{ background: '#ffffff', borderRadius: 3 }}
    >
      <defs>{!isPlainCloth(look) && <ClothPattern id={id} look={look} />}</defs>
      <GarmentShape look={look} clothId={id} />
    </svg>
  );
}

/** A badge by itself. */
export function OneBadge({
  look,
  sizePixels = 52,
}: {
  readonly look: BadgeLook;
  readonly sizePixels?: number;
}) {
  return (
    <svg
      aria-hidden="true"
      width={sizePixels}
      height={sizePixels}
      viewBox="-15 -15 30 30"
      style={{ background: '#ffffff', borderRadius: 3 }}
    >
      <BadgeShape look={look} size={22} />
    </svg>
  );
}

/** A garment of which nothing is known. */
export function unknownLook(garment: Garment): GarmentLook {
  return { garment, isAbsent: false, trimPlaces: [], stripeColours: [], checkColours: [] };
}
