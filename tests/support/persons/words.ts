// Words that persons of the resolution sets are made of. Nobody is meant: names are put together from made-up syllables.
// Lists of their own, so that the frozen sets do not move when the fictional world learns a word.
const list = (text: string): readonly string[] => text.trim().split(/\s+/);

const givenStarts = list(
  'al bren cal dor el fen gar hol is jor kel lor mar nev or pel quin ros sel tar ul ver wil yan zor',
);
const givenMiddles = list('a e i o an er in ol');
const givenEnds = list('bel da die ka la lie mer na nor rick sa tan th vin');
const familyStarts = list(
  'ash barrow birch copper crane dun elder fallow fern grim hazel hollow iron kettle lark linden marsh moss nettle oaken pebble quarry raven reed sallow stone thistle umber vine wether winter yarrow',
);
const familyEnds = list(
  'bach beck bridge brook bury combe croft dale den feld fold garth gate ham holt land low mere mont quist ridge shaw stead ston thorpe vale well wick wood worth',
);

/** 2,800 given names and 960 family names; how common one is falls with its place in the list. */
export const givenNames: readonly string[] = givenStarts.flatMap((start) =>
  givenMiddles.flatMap((middle) => givenEnds.map((end) => start + middle + end)),
);
export const familyNames: readonly string[] = familyStarts.flatMap((start) =>
  familyEnds.map((end) => start + end),
);

const streetStarts = list(
  'amber badger candle dapple ember fiddle gosling harbour indigo jasper kestrel lantern meadow needle orchard parsley quill rosin saddle timber ulster velvet walnut yonder zephyr',
);
const streetEnds = list(
  'bank brae close field fort glen head hurst lea mead mill moor nook pond rise stile view way yard',
);
const streetKinds = list('street road place court crescent avenue close circuit drive parade');

/** 475 names of streets; with their kinds 4,750. */
export const streetNames: readonly string[] = streetStarts.flatMap((start) =>
  streetEnds.map((end) => start + end),
);
export { streetKinds };

const placeStarts = list(
  'port,upper,lower,east,west,north,south,great,little,new,old,mount,lake,saint'.replaceAll(',', ' '),
);
const placeCores = list(
  'arlow bexwick corrin dallow endry farrow gellan hatherby inverell jarvin kirrow lannet morrick nantry ostrey parrin quellow rushby stannet tarrow',
);
/** 300 places, with and without a word before. */
export const places: readonly string[] = placeCores.flatMap((core) => [
  core,
  ...placeStarts.map((start) => `${start} ${core}`),
]);
export const houseWords = list('flat unit suite lodge house farm cottage villa gardens towers');
export const regions = list('nor sou eas wes cen isl hil');
