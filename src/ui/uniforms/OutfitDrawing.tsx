// An outfit drawn from its attributes alone: clothes as they lie flat, nobody in them, no text of others as markup. What is
// not known is hatched; what a school has none of is left away and said in the words beside it.
import { useId } from 'react';
import type { GarmentLook, OutfitLook } from '../../core/uniforms/drawing/outfitLook';
import type { Garment } from '../../core/uniforms/slots';
import { BadgeShape } from './BadgeDrawing';
import { ClothPattern, isPlainCloth } from './cloth';
import { badgeSpots, buttonPlaces, FIGURE, outlineOf, seamsOf, trimLinesOf } from './shapes';

const LINE = '#2b2d31';
const SHEER = '#9a9da3';

/** From what lies under to what lies over. */
const dayOrder: readonly Garment[] = [
  'socks',
  'shoes',
  'shirt',
  'trousers',
  'skirt',
  'tie',
  'waistcoat',
  'jumper',
  'blazer',
  'scarf',
  'hat',
  'headscarf',
  'coat',
  'bag',
];
const peOrder: readonly Garment[] = ['pe_socks', 'shoes', 'pe_shorts', 'pe_top', 'pe_hoodie', 'bag', 'hat'];

interface OutfitDrawingProps {
  readonly look: OutfitLook;
  /** What a screen reader says in its place: the outfit in words. */
  readonly label: string;
  readonly widthPixels?: number;
}

/** The drawing; an outfit of which only PE kit is known is drawn as PE kit. */
export function OutfitDrawing({ look, label, widthPixels = 150 }: OutfitDrawingProps) {
  const id = useId().replaceAll(':', '');
  const drawn = drawnGarments(look);
  const badgeOn = look.badge === undefined ? undefined : badgePlace(look, drawn);
  const spot = badgeOn === undefined ? undefined : badgeSpots[badgeOn];
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${FIGURE.width} ${FIGURE.height}`}
      width={widthPixels}
      height={(widthPixels * FIGURE.height) / FIGURE.width}
      style={{ background: '#ffffff', borderRadius: 3, maxWidth: '100%', height: 'auto' }}
    >
      <defs>
        {drawn
          .filter((one) => !isPlainCloth(one))
          .map((one) => (
            <ClothPattern key={one.garment} id={`${id}-${one.garment}`} look={one} />
          ))}
      </defs>
      {drawn.map((one) => (
        <GarmentShape key={one.garment} look={one} clothId={`${id}-${one.garment}`} />
      ))}
      {look.badge !== undefined && !look.badge.isAbsent && spot !== undefined && (
        <g transform={`translate(${spot[0]} ${spot[1]})`}>
          <BadgeShape look={look.badge} size={spot[2]} />
        </g>
      )}
    </svg>
  );
}

/** One garment with its cloth, seams, trim and buttons. */
export function GarmentShape({ look, clothId }: { readonly look: GarmentLook; readonly clothId: string }) {
  const { garment, kind } = look;
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <path
        d={outlineOf(garment, kind)}
        fill={isPlainCloth(look) ? look.colour : `url(#${clothId})`}
        fillRule="evenodd"
        stroke={LINE}
        strokeWidth={1.2}
        strokeDasharray={look.colour === undefined ? '4 3' : undefined}
      />
      <path d={seamsOf(garment, kind)} fill="none" stroke={SHEER} strokeWidth={0.9} />
      {look.trimColour !== undefined &&
        trimLinesOf(garment, look.trimPlaces).map((line) => (
          <g key={line} fill="none">
            <path d={line} stroke={LINE} strokeWidth={4.4} />
            <path d={line} stroke={look.trimColour} strokeWidth={3.2} />
          </g>
        ))}
      {garment === 'blazer' &&
        look.buttonColour !== undefined &&
        buttonPlaces.map(([x, y]) => (
          <circle key={y} cx={x} cy={y} r={2.2} fill={look.buttonColour} stroke={LINE} strokeWidth={0.5} />
        ))}
    </g>
  );
}

function drawnGarments({ garments }: OutfitLook): readonly GarmentLook[] {
  const isWorn = (garment: Garment): boolean => garments.get(garment)?.isAbsent === false;
  const isPeOnly =
    peOrder.some((garment) => garment.startsWith('pe_') && isWorn(garment)) &&
    !isWorn('jumper') &&
    !isWorn('blazer') &&
    !isWorn('shirt');
  return (isPeOnly ? peOrder : dayOrder).flatMap((garment) => {
    const look = garments.get(garment);
    // Trousers hide what is under them; of trousers and skirt both, the drawing shows the skirt's pupils.
    if (look === undefined || look.isAbsent) return [];
    if (garment === 'trousers' && isWorn('skirt')) return [];
    return look;
  });
}

function badgePlace({ badge }: OutfitLook, drawn: readonly GarmentLook[]): string | undefined {
  const isDrawn = (garment: string): boolean => drawn.some((one) => one.garment === garment);
  if (badge?.on !== undefined && isDrawn(badge.on)) return badge.on;
  return ['blazer', 'jumper', 'shirt', 'pe_top'].find(isDrawn) ?? (drawn.length === 0 ? 'jumper' : undefined);
}
