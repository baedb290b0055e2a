// Words that people make the names of accounts of, beside given names: plants, stones, colours, animals, weather, places
// by the water, endearments. Kept by hand, November 2026; what dictionaries of plain words lack is here too.
import { once } from '../once';

const lists = [
  'amber amour angel angelo angie apple april aqua ash aspen atelier aura aurora autumn azul azure babe baby babydoll badger bae bambi barbie basil bay beach bean bear beau bee bella belle berry bird birch bird bliss bloom blossom blue bluebell bonbon bonita branch breeze briar brook bunny buttercup butterfly',
  'cactus candy caramel cat cedar cherie cherry chica chili cielo cinnamon clay cliff clover cloud coal coast cocoa coco coconut coffee comet coral corazon cove coyote crane cream creek crimson crow crystal cub curls curvy daisy dahlia dahlia dancer daddy dahl dame dawn deer delta desert desire devil dew diamond diva dolce doll dolly dove dragon dream dreams duchess dune dusk dust',
  'eagle earth echo eden elm ember emerald estrella eve falcon fairy fawn feather fern fiction field fire firefly flame flamingo flor flora flower foam foret forest fox frost fuchsia garden gazelle gem ginger girl glade glow gold golden goddess grace granite grape grove gypsy harbor harbour hare hawk haze hazel heart heath heather heaven hill holly honey hydra ice indigo iris isla island ivory ivy',
  'jade jaguar jasmine jasmin jewel jolie joy juniper kitten kitty kiss koala koi lace lady lake lark latte laurel lavande lavender leaf lemon leo leone leopard light lilac lilas lily lime linden lion lioness lolita lotus love lover lumen luna lunar lux luxe luz lynx mango maple mar mare maree marble marigold marina meadow mel melon mermaid mist misty mocha moon moonlight moss muse myrtle mystic mystique',
  'nebula nectar nettle night noir north nova nuit nymph oak oasis oat ocean ochre olive onyx opal orange orchid orion otter owl palm panda pansy panther paradise parrot passion peach pearl pebble peony pepper perla petal petit petite phoenix pine pink pixie plum poppy prairie princesa princess prune puma purple queen quail quartz quill rabbit rain rainbow raven rebel red reed reef reina rey ridge river robin rock roja rosa rose rosie rosso rouge ruby rune rust',
  'saffron sakura sand sapphire satin savanna scarlet scorpio sea secret seraph serpent shade shadow shell shine shore silk silver sirena siren sky smile snow snowdrop sol solana soleil solstice song sorbet south sparkle sparrow spice spring sprite spruce star starlet stella stone storm stream sucre sugar summer sun sunflower sunny sunrise sunset swan sweet sweetie sweets tango tea teal temple tempest terra thistle thorn thunder thyme tide tiger tigress topaz tulip tundra turquoise',
  'vale valley vanilla velvet venus vera vibes vida vie vine violet viola viper vixen vogue voyage water wave west wick wild willow wind winter wisp wolf wren xena yarrow zafira zen zephyr zest zinnia',
  'acorn agate alder almond aloe amaryllis anemone antler apricot aspen aster bamboo beryl birdie blackbird bluebird bracken bramble briar bronze camellia caramelo cardamom carmine cascade cashmere cedarwood celeste chai chamomile chestnut clementine cobalt cocktail comet copper cornflower cosmos cranberry crescent crocus cypress daffodil damson dandelion denim dingo dolphin driftwood ebony elderberry evergreen falconet fennel fig finch flamenco flint flax foxglove freesia fuchsia galaxy gardenia garnet gazelle geranium ginkgo glacier glen granada gull harp hawthorn hazelnut heron hibiscus hollow honeybee horizon hyacinth iceberg ivywood jacaranda jasper jet juniper kestrel kiwi lagoon lantern larkspur lava lavender leopardo lichen lightning lilypad limelight linden lotusblume lupin macaron magenta magnolia magpie mahogany mallow mandarin marten meadowlark mimosa mint monarch moonstone moor mulberry muscat nightfall nightingale nimbus nutmeg oakwood obsidian oleander opaline oriole oyster paloma papaya paprika parsley pastel pelican peony peridot persimmon petunia pinewood pistachio plumeria polaris pomelo praline primrose pumpkin quince raspberry redwood ripple robin rosebud rosewood rowan ruby russet sable sage sailor salmon sandal sapling seashell sequoia sesame sienna skylark slate sorrel spark starling stardust starfish sunbeam sunshine swallow sycamore tamarind tangerine teak thistle tigerlily topaz tropic truffle turquesa turtle umber velour verbena vermilion vista walnut waterfall waterlily wavelet whisper wildflower wildrose willow winterberry wisteria woodland yarrow zebra zircon',
];

const words = once((): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' '))));

/** Short ones that words of sentences hardly end in: "-rosa" and "-star" are ends of many. */
const tellingShort = new Set(
  'dune fern wren lark wick moss lily jade opal ruby onyx lynx wolf bear swan hawk moon luna nova snow doll'.split(
    ' ',
  ),
);
const MIN_TELLING_LETTERS = 5;

/** Whether such a word behind any letters makes a name of them. */
export const isTellingHandleWord = (word: string): boolean =>
  tellingShort.has(word) || (word.length >= MIN_TELLING_LETTERS && isHandleWord(word));

/** Whether accounts are often named so; such a word by itself is an ordinary one. */
export const isHandleWord = (word: string): boolean => words().has(word);
