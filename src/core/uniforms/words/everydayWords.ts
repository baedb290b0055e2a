// Words of everyday English that lie one slip of the pen away from a word of the vocabulary: "short" is no "shirt". Which
// of the 25,000 commonest words of English do so was counted with the vocabulary of 30 November 2026; a word that is not
// here and in no phrase is a slip, or nothing.
import { once } from '../../once';

const words = `
aboard abound abroad aces aches acids adrian afar ages aims airline alike alive america americana
americans americas ames amid ample anders andre andrea andrei andres andrews angela angelo angles ankles
antiques apes apiece applies apply arid arises arising armies arts athletic atop avid axel axis baba
backs backwards backyard bagged bain baird bake bale ballard bang banker bankers banks banned banners
banter barb barnes barns baron barr barred barren barry bart based basel bases batch batches bath
battled battles bays beaches bead beads beak beam beams bean beans bearer bearers bearing beast beau
beck beds beef beep begins bench benches bending bent bern bernie betrayal better bidding bids biking
bing bins blacks blames blaming bland blank blaze blight blinding bloc blond bloody bloom blower blown
boast boasts boiler bois boko bonding bonds bono bony boost booster boosts booths bora borders bored
born bose boss bottled bottles bounds bowed bowel bowers bowie bowing bowl bowled bowlers bowls boxed
boyd bracing brain brainer brains branched branding brands brat breaches bread breasts breath breathed
breaths brent brett bride brides bridging brings brink brisk brody brook brow browne browns brunch brunt
bubbles buck buckets buffer bugs buick bulb bulbs bulk bullet bullets bummer bumper burns burst burt
burton byrd cafe cafes cage cages cake cakes calves camels cameo camps capita capitol cara carat carb
cardinals cared cares carey carl carly carmel carp carr carrie carries carry carte cases cast caste
casts catches cattle cave caves cellar celtics centred centres cert chairs chan change changes chaps
chargers charles chart cheat cheats cheek cheeks chef chefs chess chew chick chicks chile chili chill
chills chip chips chocolates choi cholera choo chop chopper choral chord chow chris chuck chunk chunks
cindy cite clan clap classics cleared clever click clone clones close closes closet clot cloudy clown
clowns coast coasts coates coca coco coded codes coding coin coins coke cold cole coles collage colleges
collier colombia colt colts confer cong conner conte contract contrasts cook cooker cooks cooler cooper
cops cordon coroner corps cost costs couch coupe coupled couples cove cover covers craft cram cranes
crank crate crave craze creams created crept crews crops crowd crowds crowe crust cunning curt custard
cuts daly damian damon dances danger dangers dank dare darn dart davey dawn dawson deck deed deem dell
depp diamonds dice digger diners dining dipping dirk disco discs dish dishes disk diss dive divers dock
docs documents doin dolan dole doll dollar dollars dome dons dope dose doth doubly doubted dover downs
downwards drag dragged draining drains dresser drew dried drip drivers droid drops drove drown dual duct
duel duly dunk durban dusty dutton earl earn earning earnings earns eaters eats ebooks eclectic eclipse
eden edgy eighth eighty equals eras erin esports evan event ever fact fail failing faint fall fallon
fame fang fans farce farmer farmers fast father fathers fearing feast fellow felon fend fiddle fide fife
fights file filed fill filled fined finer fines finn fins fisher fishy five flake flakes flap flaps
flare flares flashy flask flat flats flaw flaws flee fleming flesh flight fling flock flowed flown flush
foil folding fond font fool fooled forced forces fore forests forge form forrest forte fours fowler
frames framing fraser freed frees fresh fridge fronts frying fuel fully fumble fund gabe gage gale
gallon gallons gals gamers garner gary gave gays gaze geared gearing gene genre georg gibbons glad glam
glare glazed glen glowing godly gogh golf gong goodies gorge gosh goth gould gown grab grabs grad
graduating grady graft grains gram grams grange grasp grassy grate gravy greed greedy greek greer greet
greg grew grip gross grossed grove groves grown guardian guys haas hailing hails hale halo halt hamper
hana handle handles hang hanger hangs hank hanks hari hast hate haters hates hath haunting hays header
heading heal healed heals heap heaps hearing heated heater hedges heed height heir heirs held herd herds
heroes hiking hilly hits holden holdings hollis holy hook hooks hooper hoped hopped hopper hops horde
hordes hovering hugh humble hunger hunted hunters hurting huts hutton infinite ingram inscriptions iris
jacked jagged jake james janet jingle jockey joints jones jude jump jumped justine kate katherine
keeping kelley keynes kill killed kills kilo kilos kittens kneel knees knew knob knows knox label labels
laced lacey lack lads lager lagos lake lakers lang lange laps larger laser lasers lashes late later
latina latino latter lauren lawyer lawyers lazy leading leads leah leak leaked leaks lean leaning leans
leap leaps lear leases leave leds lefty legions lemons lengths lengthy lens lent leonard leone lest
lester lets lewis lien lifts liking lilly lima limo liners lining link links lists litres litter lloyd
loaf loco loft logging loved lover loves lump lumps lung lyft lyme lyon lyons mail mailing mains malice
malls mana mane mani mann manu maps marches marie marines marion marlon marries marry marty mats means
mediums mellow melon ment mess messengers metals metres mild mile miles milk milner milo mina mind
minding ming mingle minh mini mink minor minors miss mist mitt mixes mixing moan mobs mods molding moms
monies mono mont mood moods moor moors moot moral moron morons mortal mortars mothers moto mounds
mounting movers muffin muffins muller murals musicals muzzle named names narrows nearing nick node nodes
noon nope nose noses notre oils olaf oliver olives olympia olympics opal opec opens oral oranges ordered
outdoors outlined outlines ovens owes owns paced pacing packet packets pact pains painted painters
painting pajamas paleo palin paolo papers para paris parties party past patched path patrol pats patsy
patterns patti payer payers paying payne peaches pearce pearl peck pedals peer pence pendant peng penn
pennies penny perch pest peter pets petty phoned picket pickles picky pics pierce pike piled piling pill
pillows pinch pinning pipes pitch pitches place placing plains plank planted planting plates plating
player players plea plead pleaded pleas pleased plight plug plump pointer poked poles polio polled polls
ponder pool pools pore porte porto ports pose posed posts pots potty pounds powders power powers pray
praying preach prem prep press presses princes printing prone psalm puck puff puffy pulls pulp punk puns
puppies puppy puzzled puzzles quartet quilt rabbi rack racket racking raging raid raided raiding rail
railing raining rains rainy raises raising rama ramos ramp ramps rating rattle raving read readings
ready reds reed reefs reel rees regan rein reminder reminders renal repeal repealed repeats repent rest
rested revered reversed revert rhinos rhys rick riddle riders ridges riding rights rigs rims ringo
ripping rise rises risking rivera roads roaring robbins robe robes robyn rocked rocker rode rohan roles
rolf roller rolls roma romans rome roof root rope ropes rosa rosie roster rosy rounded rounder rounds
rovers rowan rowe rowling royale royals ruben rubin rubs rudy rugged ruin ruining rumble runnin rush
russ saga sales salman salon saloon salts sama sami sampling samson sands sang satire saul saving sayin
sayings scale scaled scams scandal scandals scar scare scarlett scary scots scotty scream screams seals
sean secs seeding seized sells send sens seth sets severe shack shaded shades shakes shale shallow
shamed shane share shared sharpe shave shaved shea sheets sherry shes shia shift shin shire shock shocks
shortest shout shoved shri shut shuts shutters sigh sighs sights signals simmer sing singled singles
sings sinn sipping sire site sites skate skim slag slam slams slaps slater slave slayer slaying sleeps
slice slices slick slight sloan slogans slots slower slowing slum smack smells smiling snack snag snail
snails snap snare snoop soak soap soil soils solids solves sons sounds spanning spare spared speakers
speaks speeding spell spells spice spices spies spikes spinal spines spit spot sprang sprint sprung
squire stab stages staining stake stakes stale stall stan stand standings stares staring stat state
stats stay staying stead steak steelers steep steer stem steward sticks sticky stiff sting stink stint
stocks stoke stoned stoner stones stony stood store storing stove strain straining strains strapped
straps straws stray streak streaks stride strides strife strike strikes strings strive strives stroll
strong strung stuffs styled styles subs such suffer suite suits summed summers sumner sums sundays sung
sunk supper sutton swag swansea swap swat swear sweeping sweeps sweet sweeter sweets swell swept swim
swings synth tacky tagged tale tally tamil tang tangled tankers tanks tapped tapping taps tardis task
tate team tear tearing teen teens tens tent tess test texts thank thats thaw theirs theo thighs thine
thom thor thorns thou threw tides tidy tied tiles till tilted timber timbers time timed timor tina ting
tint tires tits toll toned tones tong toni tonic tonne topping torah toss toto touch touches towed
towels towing toys trace tracey tracing tract trailer trailers trailing trained trainee trainees trait
traits tram trans trek trench trey tricky trio trip tripped tripping trips troopers truce truck tryin
tumble tumor tune turtles tutor twins tyne upset upsets upwards uses valves varies vast vent vents vets
violent virgil virgins wade wafer wager wages wait waiter waiters waiting waits wakes walk wallet wallis
walsh walter walters ward wards wares warmed warner wary washes watches weaker weave wedges weight welch
whats whistle whistles whit whites wholly whoops widow wield wigs wilder wills windows winds winged
winger wink winner winning winters wiping wiser wish wishes wits wolfe wolff wooded woods woody worded
work worked workers working works worm worms wounds wrath wrench writ write writings yearning yorker
zipper
`;

/** Everyday words near the vocabulary; never read as a slip. */
export const everydayWords: () => ReadonlySet<string> = once(() => new Set(words.trim().split(/\s+/)));
