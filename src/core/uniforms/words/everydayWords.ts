// Words of everyday English that lie one slip of the pen away from a word of the vocabulary: "short" is no "shirt". Which
// of the 25,000 commonest words of English do so was counted with the vocabulary of 30 November 2026; a word that is not
// here and in no phrase is a slip, or nothing.
import { once } from '../../once';

const words = `
aboard abound abroad aces aches acids adrian afar ages aims airline alike alive america americana
americans americas ames amid ample anders andre andrea andrei andres andrews angela angeles angelo angle
angles ankles antiques apes apiece applies apply arched archery arcs arid arises arising armies arts
athletic atop avid axel axis baba backs backwards backyard bagged bain baird bake balanced bald bale
ballard bane bang bangs bank banker bankers banks banned banners bans banter barb bard bare bark barnes
barns baron barr barred barren barrow barry bars bart based basel bases bash bass batch batches bath
bats battled battles bays beach beaches bead beads beak beam beams bean beans beards bearer bearers
bearing beast beat beats beau beck beds beef beep beer beers begins begs bella belle belly bench benches
bending bent bern bernie bert best betrayal bets better bidding bids biking bill bills bind binds bing
bingham bins blacks blade blames blaming bland blank blaze blight blinding bloc blocks blond bloody
bloom blower blown blur boast boasts boiler bois boko bond bonding bonds bono bony boom boon boost
booster boosts booth booths booty bora borders bored born bose boss bother bots bottled bottles bounds
bout bouts bowed bowel bowers bowie bowing bowl bowled bowlers bowls boxed boyd brace bracing brad brady
brain brainer brains brake branched branding brands brat brave bray breaches bread breasts breath
breathed breaths brent bret brett bride brides bridget bridging brings brink brisk brody brood brook
brooks brow browne browns brows browser brunch brunt bubble bubbles buck buckets budge buffer bugs buick
bulb bulbs bulk bullet bullets bully bummer bumper burn burns burst burt burton byrd cabs cafe cafes
cage cages cake cakes calves camels cameo camps cams candies cane cans capita capitol capt cara carat
carb cardinals cardio care cared cares carey carl carly carmel carp carr carrie carries carry carte
carts cary cases cass cast caste casts catches cattle cave caves cavs cellar celtics centred centres
cert chairs chan chanel change changes chaps charged charger chargers charles chart chat chats cheat
cheats cheek cheeks chef chefs chess chests chet chew chick chicks chile chili chill chills chip chips
chocolates choi cholera choo chop chopper choral chord chow chris chuck chunk chunks cindy circled cite
clan clap clare classics cleared clever click clocks clone clones close closer closes closet clot cloudy
clown clowns coal coast coasts coates coca coco coded codes coding coin coins coke cold cole coles
collage colleges collier colombia colt colts confer cong conn conner cons cont conte contract contrasts
cook cooker cooks cooler cooper cope cops cora cordon cords core cores cork corny coroner corp corps
cory cost costs couch coupe coupled couples cove cover covers craft cram cranes crank crate crave craze
creams created crept crews crops crowd crowds crowe crust cunning curt custard cuts daly damian damon
dances danger dangers dank dare darn dart dave davey dawn dawson deck deed deem dell depp diamonds dice
digger diners dining dipped dipping dirk disco discs dish dishes disk diss dive divers dock docs
documents doin dolan dole doll dollar dollars dome dons dope dorian dose doth doubles doubly doubted
dover downs downwards drag dragged draining drains dresser drew dried drip drivers droid drops drove
drown dual duct duel duly dunk durban dusk dusty dutton dwight earl earn earning earnings earns eaters
eats ebooks eclectic eclipse eden edgy eighth eighty equals eras erin esports evan event ever fact fail
failing faint fair fall fallon fame fang fans farce farmer farmers fast father fathers fearing feast
feat feet fell fellow felon fend fiddle fide fife fights figured file filed fill filled find finding
fined finer fines finn fins fisher fishy fist five flake flakes flap flaps flare flares flashy flask
flat flats flaw flaws flee fleming flesh flight fling flock flour flowed flown flush foil folding fond
font fool fooled forced forces fore forests forge form forrest forte foul fours fowler frames framing
fraser freed frees fresh fret fridge fright fronts frost frying fuel fully fumble fund gabe gage gain
gale gallon gallons gals game gamer gamers garner gary gases gated gave gays gaze geared gearing gene
genre georg gibbons giles glad glam glare glazed glen glover glowing godly gogh goin golf gong goodies
gorge gosh goth gould gown grab grabs grad graduating grady graft grains gram grams gran grange gras
grasp grassy grate gravy greed greedy greek greene greer greet greg grew grin grip gross grossed grove
groves grown guardian guys haas hail hailing hails hairy hale hall halo halt hamper hana handle handles
handy hang hanger hangs hank hanks hans hari hast hate haters hates hath haunting hays header heading
heal healed heals heap heaps hear heard hearing hears hearty heat heated heater heats hedges heed height
heir heirs held herd herds heroes hiking hilly hits holden holdings hollis holy hood hook hooked hooks
hooper hoped hopped hopper hops horde hordes horne horny hose housed hovering hugh humble hunger hunted
hunters hurting huts hutton infinite ingram inscriptions iris jacked jagged jake james jane janet jingle
jockey joints jones jude jump jumped jumps justine kate katherine keeping kelley keynes kill killed
kills kilo kilos kits kittens kneel knees knew knob knows knox label labels laced laces lacey lack lacy
lads lager lagos lake lakers lama lame lane lanes lang lange laps larger laser lasers lashes late later
latina latino latter lauren lawyer lawyers laying lazy leading leads leafy leah leak leaked leaks lean
leaning leans leap leaps lear leases leave leds lefty legions lego lemons lengths lengthy lens lent leon
leonard leone lest lester lets lewis lice lien lies lift lifts likes liking lilly lima limb limo limp
liner liners ling lining link links lists liter litre litres litter live lives lloyd loaf lobe loco loft
logging logs lore lose loses loved lover lovers loves lowe lowers lump lumps lung lyft lyme lyon lyons
mail mailing mains malice mall malls mana mane mani mann manner manu many maps mara marc marches mare
mari marian marie marines marion marlon marries marrow marry mars mart marty marx mass mats means
mediums mellow melon ment mess messengers metals metres mild mile miles milk milner milo mina mind
minding mine mined mines ming mingle minh mini mink minor minors mins miss mist mitt mixer mixes mixing
moan moans mobs mods molding moms monies mono mont mood moods moor moors moot moral moron morons mortal
mortars moses mothers moto mounds mounting movers muffin muffins muller murals musicals muzzle named
names narrows nate nearing nick nights node nodes noon nope nose noses noted notre oils olaf oliver
olives olympia olympics omen opal opec opens oral oranges ordered others outdoors outlined outlines oven
ovens overt owen owes owns pace paced paces pacing packet packets pact page paid pain paine pains
painted painters painting paints pajamas paleo palin palo pals pans paolo papers para paris park parks
parties party past patched patel path patrol pats patsy patterns patti pave payer payers paying payne
peaches pearce pearl peas peat peck pedals peer pence pendant peng penn pennies penny perch pest peter
pets petty phoned picket pickles picky pics pierce pike pile piled piling pill pillows pinch pines ping
pinning pins pint pints pipe piper pipes pitch pitches place places placing plains plan plank planks
plans planted planting plates plating player players plea plead pleaded pleads pleas pleased plight plug
plump poet point pointer poked poles polio polk poll polled polls ponder pool pools pore porte porto
ports pose posed posts pots potty pounds powders power powers pray praying preach prem prep pres press
presses princes printing prone psalm puck puff puffy pulls pulp pump pune punk puns puppies puppy pups
pure puzzled puzzles quartet quilt rabbi rack racket racking raging rags raid raided raiding rail
railing raining rains rainy raises raising rama ramos ramp ramps ranged rating rats rattle raving read
readings ready reds reed reefs reel rees regan rein reminder reminders renal repeal repealed repeats
repent rest rested revered reversed revert rhinos rhys rick riddle riders ridges riding rigged rights
rigs rims ringo ripped ripping rise rises risking rivera roads roaring robbins robe robes robyn rock
rocked rocker rode rohan role roles rolf roller rolls roma romans rome roof root rope ropes rosa rosen
rosie ross roster rosy rounded rounder rounds rovers rowan rowe rowling royale royals ruben rubin rubs
rudy rugged ruin ruining rumble runnin ruse rush russ sachs safe saga sake sale sales salman salon
saloon salts sama sami sampling samson sands sane sang sank satire saul save saving sayin sayings scale
scaled scams scandal scandals scar scare scares scarlett scars scary scots scotty scream screams seals
seam sean sears secs seeding seized sells send sens seth sets severe shack shaded shades shake shakes
shale shall shallow shame shamed shane shapes share shared sharpe shave shaved shea shear sheets shelf
shelly sherry shes shia shift shifts shin shire shock shocks shone shops shore shores shortest shorty
shots shout shouts shove shoved shri shut shuts shutters sick sided sigh sighs sights signals simmer
sing singled singles sings sinn sins sipping sire site sites skate skid skim skip skips skit slack slade
slag slam slams slap slaps slated slater slave slayer slaying sleeps slice slices slick slid slider
slight slime slit sloan slogans slots slower slowing slum slur smack smell smells smiling snack snacks
snag snail snails snap snare snoop soak soap socket sockets soil soils solids solves sons sorts sounds
spaces spacex spanning spare spared speakers speaks speeding spell spells spice spices spies spikes
spinal spines spit spores sport spot sprang springs sprint sprung spying squared squire stab stack
stacks stage stages staining stake stakes stale stall stan stand standings stares staring stat state
stats stay staying stays stead steak steal steele steelers steep steer stem steward sticks sticky stiff
sting stink stint stitches stock stocks stoke stole stoned stoner stones stony stood store storing stove
strain straining strains strap strapped straps straws stray streak streaks stride strides strife strike
strikes strings strive strives stroll strong strung stuffs styled styles subs such suffer suite suits
summed summers sumner sums sundays sung sunk supper sutton swag swansea swap swat swear swears sweaty
sweeping sweeps sweet sweeter sweets swell swept swim swings switched synth tack tacky tagged tale talk
tally tamil tang tangled tankers tanks tanner tapped tapping taps tardis tarzan task tate team tear
tearing teas teen teens tens tent tess test texts thai thank thats thaw thee theirs theo thighs thine
thinker thom thor thorns thou threw tides tidy tied tier tiers tiles till tilted timber timbers time
timed times timor tina ting tint tips tires tits toes toll tome toned tones tong toni tonic tonne tons
tony topping torah tore toss toto touch touches towed towels towing toys trace tracey tracing tracks
tract tracy trail trailer trailers trailing trails trained trainee trainees trait traits tram trans trek
trench trey trick tricky tries trio trip tripped tripping trips troopers truce truck tryin tumble tumor
tune turtles tutor twain twins tyne upset upsets upwards uses valves varies vast vent vents vets violent
virgil virgins wade wafer wager wages wait waiter waiters waiting waits wakes walk walks wallet wallis
wally walsh walt walter walters ward wards wares warmed warner wary washes watches watery weaker weather
weave wedges weight welch weld welp went wept whats whim whine whip whistle whistles whites wholly
whoops widen widow wield wife wigs wilde wilder wills wilt wind windows winds wines winged winger wink
winner winning wins winters wipe wiping wire wise wiser wish wishes witch wits wolfe wolff wood wooded
woods woody woof woolf worded work worked workers working works worm worms wounds wrath wrench wright
writ write writings yearning yorker zipper
`;

/** Everyday words near the vocabulary; never read as a slip. */
export const everydayWords: () => ReadonlySet<string> = once(() => new Set(words.trim().split(/\s+/)));
