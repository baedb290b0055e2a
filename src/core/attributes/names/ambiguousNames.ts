// Names that are also everyday words, months, places or brands: names only where the words around say so.
// Chosen by hand from `givenNames.ts`, and stage names of the same sort added; 2026-11.

export const ambiguousNames: ReadonlySet<string> = new Set(
  `
  abbey ace alexandria ally amber angel angelica april archer aria armani asa asia aspen athena august aurora
  austin autumn axel azalea bailey bambi baron basil beau bella belle bentley bill blanca blaze blessing blossom
  bo bob bonita boston brandy briar bristol brook brooklyn brooks buddy bunny cade cain camden candy carolina
  carter cash catalina celeste chad champagne chance chandler chanel charity charley charlie charlotte chase
  chastity chelsea cherry chester chuck clay clementine cleveland cliff coco colt consuelo cookie cooper coral
  cruz crystal daisy dakota dale dallas dawn dayton deacon dean desire destiny diamond dick dolly dolores don
  drake drew dusty earl earnest ebony ed eden ember emerald ernest esperanza estrella eve faith fawn fay felicity
  fern flor flora florence ford forest foster frank gage gale garland gay gene genesis geneva gentry georgia
  ginger glen gloria goldie grace grant gunner guy hank harley harmony harry haven hazel heath heaven holland
  holly homer honey hope houston hunter india iris israel ivory ivy jack jade jasper jay jean jerry jesus jewel
  john jordan josh journey joy juliet june juniper justice kai karma kay kent kerry kim kip kirk kitty lace lacy
  lan lance lane lea lee leo lexus liberty lily lincoln ling london lou lourdes lowell lucky luna luz lyric mac
  madison mae magnolia mai margarita marina mark marquis marshall mason matt maverick max maxwell may meadow melba
  melodie melody memphis mercedes mercy merlin merry mike milagros milan miles miller milo miracle missy misty
  molly mona montana nana nelson nick noel nova olive opal orlando paisley pam paris parker passion pat patience
  patty peaches pearl penny pepper perla perry petal phoenix pierce pilar piper polly poppy porsche porter
  precious princess raleigh randy raven ray reed remington rex reyes river rob robin rocky rod roman romeo rosa
  rosario rose rosemary royal royce ruby rusty ryder sade sage sally sammy sandy santos sapphire savannah sawyer
  scarlet serenity sherry siena sienna sierra silk sky skye spencer star stella sterling storm stormy sugar summer
  sunny sunshine sydney tanner teddy terry tiffany tod tom trace treasure trenton trey trinity troy tucker turner
  tyler val valencia velvet venus vera victor victoria viola violet virginia wade walker will willow windy winter
  wren
`
    .trim()
    .split(/\s+/),
);
