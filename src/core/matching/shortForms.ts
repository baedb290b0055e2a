// Short forms of given names that everybody knows: "Bob" is Robert. Letters alone never show it.
//
// Source: written by hand from common knowledge for Minerva, November 2026; facts of language, no list was copied.
// Licence: that of Minerva. In the order of the alphabet and not by language: where a name comes from is nobody's
// business here, and nothing is concluded from it. Folded and romanised, as names are compared.
// A form stands here where it is commonly used for the name. One that is rather a name of its own is left out.

/** Of each entry the full name, in its spellings, then its short forms. */
export const shortFormTable: readonly string[] = `
abigail abby abbie gail | abraham abe bram | adalbert bert albi | adelaide addie heidi
adelheid heidi heide | agnieszka aga agusia | albert al bert bertie | alberto beto tito
alejandra ale alex jandra | alejandro alex ale jano | aleksander alek olek sasha
aleksandr/oleksandr sasha sanya shura alex alik | aleksandra ola olenka sasha sanya shura alex asya
aleksey/aleksei/alexey alyosha lyosha lesha alex
alexander alex al sandy xander zander sascha lex alec sasha
alexandra alex sandra sandy lexi xandra sasha alix | alexandru alex sandu alecu | alfonso poncho fonso
alfred alf alfie fred freddie | alice ally allie | alicja ala alusia | amanda mandy manda
amelia amy millie | anastasia ana stacy stasia stacey | anastasiya nastya nastia stasya asya
anatoliy/anatolii tolya tolik | andreas andi andy | andreea deea | andrei andy | andrew andy drew
andrey/andrii andryusha dryusha | andrzej jedrek jedrus | angela angie | angelina lina angie
anna ania anka anya annie nyura hanka nusia | anneliese liese lisel | anthony tony ant
anton toni tony tosha antosha | antoni antek tosiek | antonia toni tonia | antonina tonya tosia tonia
antonio tono tony toni tonio | archibald archie | arkadiy/arkadii arkasha | artem tyoma tema
arthur art artie | augustin gustl gustin | balthasar balz | barbara barb babs barbie basia barbel babette
bartholomew bart | bartlomiej bartek | bartosz bartek | beatrice bea trixie | beatriz bea betty
benedikt bene | benjamin ben benny benji | bernard bernie | bernhard bernd berni | bogdan bogdi
boguslaw bogus bogdan | bohdan bohdanek | boris borya | bradley brad | brigitte gitte gitta
bronislaw bronek | calvin cal | carlos carlitos charly | caroline carrie caro lina | catalina lina cata cati
cecilia cece ceci celia | charles charlie chuck chas chip | charlotte charlie lottie lotte lotta char
christian chris | christina chris tina chrissy christy | christine chris tina chrissy christy
christoph chris stoffel | christopher chris kit topher | clara clarita | clifford cliff
concepcion concha conchita | constantin costel costica dinu titi | consuelo chelo | cristian cristi
cristina cris tina | czeslaw czesiek | daniel dan danny dani | daniela dani | danuta danka danusia
darya dasha dashenka | david dave davey | deborah deb debbie debby | denis deniska | dennis denny
dmitriy/dmitry/dmitrii dima mitya dimka | dolores lola loli | dominik/dominic domi | donald don donnie
dorota dorotka dosia | dorothea dora thea dorle | dorothy dot dottie dolly | douglas doug
dumitru mitica titel | eduard edi | eduardo edu lalo | edward ed eddie ned ted teddy | edwin ed eddie
ekaterina/yekaterina katya katia katyusha | eleanor ellie nell nora nellie
elena/yelena lena lenuta lenka nuta alyona | elisabeth lisa liesl sissi elli elsbeth else lilli liz beth
elizabeth liz lizzie beth betty eliza betsy liza libby bess elsie | elzbieta ela elka elzunia
emanuel manu manny | emilia emi mila | emily em emmy millie | enrique quique kike | ernest ernie
ernesto neto | esperanza pera | eugene gene | eugenia genia | evgeniy/evgenii/yevgeniy zhenya
evgeniya/yevgeniya zhenya | fernando nando fer | florence flo flossie | florian flo
frances fran fanny frankie francie | francis frank fran | francisca paca paqui fran
francisco paco pancho kiko curro fran | franciszek franek | franz franzl | frederick fred freddie fritz rick
friederike rike friedel frieda | friedrich fritz fred friedel | gabriel gabe gabi | gabriela gabi
gabriele gabi | galina galya | gennadiy/gennadii gena | genowefa genia gienia | georg schorsch jorg
george georgie | gerald gerry jerry | gerhard gerd hardy | gertrud trude gerda | gertrude gertie trudy trude
gheorghe gigi ghita gica gicu | gheorghita ghita | gilbert gil bert | gonzalo gonza
gottfried friedel gottl | graciela chela | gregory greg gregg | grigore grig | grigoriy/grigorii grisha
grzegorz grzes grzesiek | guadalupe lupe lupita | guillermo memo guille | gustavo tavo | gwendolyn gwen
halina halinka hala | hannelore hanne lore hanni | hans hansi hansel | harold harry hal | harriet hattie
heinrich heinz heini heiner | helena hela helenka | helene leni lene | helmut helmi heli
henry hank harry hal | henryk heniek | herbert herb bert herbie | hildegard hilde hilda | howard howie
hubert bert | ignacio nacho | ignacy ignas | igor igorek gosha | ilie ilica | ilya ilyusha
ioan nelu ionel ionut | ioana oana ionela | ion ionel ionut nelu ionica | irena irka renia
irina ira irka irisha | isabel isa chabela bella | isabella bella izzy isa | isidro chiro
ivan vanya vanka vanyusha | iwona iwonka | jacek jacus | jacob jake | jadwiga jadzia | jaime jimmy
jakob jockel kobi | jakub kuba kubus | james jim jimmy jamie jem | jan janek jas | janina janka nina
janusz januszek | jaroslaw jarek | javier javi | jeffrey jeff | jennifer jen jenny jenn | jeremiah jerry
jerome jerry | jerzy jurek | jessica jess jessie | jesus chuy chucho | joachim jochen achim jo
joanna joasia asia aska | johann hans hannes | johannes hans hannes johann jo | john jack johnny jock
jonathan jon jonny jonty | jorge coque | jose pepe chepe pepito | josef sepp seppi jupp pepi
josefa pepa pepi fina | josefina pepa fina josie | joseph joe joey jos | josephine josie jo | joshua josh
jozef jozek | juan juanito | juana juanita | julian jules | juliana julia liana | justyna justynka
kamila kama | karl karli karlchen | karolina karola | katarzyna kasia kaska
katharina kathi kati katja kathe trina rina
katherine/catherine/kathryn kathy kate katie kat kitty kay cathy cat cate | kathleen kathy kate katie
kazimierz kazik kazek | kenneth ken kenny | kimberly kim | klaudia klaudusia | klavdiya klava
konrad konni radek | konstantin kostya kosta | kristina tina kris kristi | krystyna krysia
krzysztof krzysiek krzys | ksenia/kseniya ksyusha | larisa lara lariska | lawrence larry laurie
leonard leo len lenny | leonhard leo hartl | leonid lyonya lenya | leopold poldi leo | leszek lesio
lidia lidka lida | lillian lil lilly | lorenzo lencho | louis lou louie | louisa lou lulu
lucia luci lucecita | lucjan lucek | lucyna lucynka | ludwig lutz wiggerl | luis lucho luisito
luise lulu isi | lukas luki luk | lukasz lukaszek | lyubov lyuba | lyudmila lyuda lyusya mila luda
maciej maciek | madeline maddie | magdalena magda lena leni madzia | maksim/maxim max maks
malgorzata gosia malgosia gocha | manuel manolo manu manny | manuela manu manoli | marcin marcinek
marek mareczek | margaret maggie meg peggy marge margie greta madge daisy | margareta greta grete
margarete grete gretel gretchen rita | margarita marga rita ritusya
maria mia mitzi marita marika mariuca masha manya marusya marysia maryska maricica | mariana mari
marina marisha | mariusz mariuszek | mariya masha manya marusya | martha marty matty | martin marty
mary molly polly mollie mamie | mateusz mati | mathias matthes hias | matthew matt matty
matthias matze hias matthes | maximilian max maxi | mechthild hilde | melanie mel | melissa mel missy
mercedes merche | michael mike mick mickey mikey micky michi michel | michal misiek michas
mieczyslaw mietek | miguel miky miguelito | mihai misu mihaita mihut | mikhail/mykhailo misha mishka
mikolaj miki mikolajek | mildred millie | mircea mircica | miroslaw mirek | monika moni nika
nadezhda nadya | natalya/natalia natasha nata natalka | nathaniel nate nat | nicholas nick nicky nico
nicolae nicu nicusor nae | nicolas nico | nicole nicky nikki | nikolaus klaus niklas nico nik
nikolay/nikolai kolya nik | norbert bert norb | octavian tavi | oksana ksana | oleg olezhka | olga olya olka
oliver ollie olli | pamela pam | patricia pat patty trish tricia patti paty | patrick pat paddy rick
paul paulie | pavel pasha pavlik | pawel pawelek | pedro perico pedrito | penelope penny | peter pete
petru petrica petre | philip phil pip | philipp phil lipp | pilar pili | piotr piotrek piotrus
polina polya | pyotr/petr petya | rachel rach | radoslaw radek | rafael rafa | ramona mona | raymond ray
rebecca becky becca | reinhard reini hardy | renata renatka | ricardo ricky richi cayo
richard dick rick rich ricky richie | robert bob rob bobby robbie robby bert | roberto beto robertito
rodica rodi | roland rolli | roman roma romek | ronald ron ronnie | rosa rosi rosita | rosario charo
rosemarie rosi romy | rudolf rudi rolf | ruslan rusik | ryszard rysiek rysio | salvador chava
samantha sam sammy | samuel sam sammy | sandra sandy | santiago santi chago
sebastian basti seb bastian sebi | sergey/sergei seryozha serezha | sergio checo | sharon shari
siegfried siggi sigi | sigismund siggi | sigrid siggi | simon si | slawomir slawek | sofia sofi sonya
sofya/sofiya sonya | sophie soph fiffi | stanislav stas slava | stanislaw staszek stas stach
stefan stefek steff fanel | stefania stefa stefcia | stephanie steph steffi stef
steven/stephen steve stevie | susan sue susie suzy | susanna susi sanna susie | susanne susi sanne sanni
svetlana sveta lana | sylwia sylwka | szymon szymek | tadeusz tadek | taisiya taya | tamara toma
tatyana/tatiana tanya | teodor teo doru | teresa tere terry tess teresita resi | theodor theo
theodore ted teddy theo | theresa terry tess tessa | therese resi | thomas tom tommy | timofey/timofei tima
timothy tim timmy | tobias tobi | tomasz tomek | ulrich uli ulli | ulrike uli ulli rike
ursula ulla uschi ursel | urszula ula | vadim vadik | valentin vali | valentina valya
valeriy/valerii/valery valera | valeriya lera | vasile vasilica lica | vasiliy/vasilii/vasily vasya
veniamin venya | vera verochka | veronika vroni vera nika | vicente chente | victor vic
victoria vicky tori vicki | viktor vitya | viktoriya vika | vincent vince vinnie | violeta viole
viorica vio | virginia ginny ginger | vitaliy/vitalii vitalik | vladimir vova volodya vlad
vladislav vlad vladik slava | vyacheslav slava | waclaw wacek | waldemar waldek waldi | walter walt wally
wanda wandzia | wieslaw wiesiek | wilhelm willi willy | wilhelmina mina minnie
william bill will billy willie | wladyslaw wladek | wlodzimierz wlodek | wojciech wojtek
wolfgang wolf wolfi | yakov yasha | yaroslav yarik slava | yuliya yulya | yuriy/yurii/yury yura
zachary zach zack | zbigniew zbyszek zbyszko | zdzislaw zdzisiek | zofia zosia | zygmunt zyga
`
  .trim()
  .split(/ \| |\n/);

/** Of each name, short or full, the numbers of the full names it may stand for. */
const meanings = new Map<string, readonly number[]>();
const fullNames = new Map<string, number>();
shortFormTable.forEach((entry, number) => {
  const [spellings = '', ...forms] = entry.split(' ');
  const ofEntry = spellings.split('/');
  for (const name of ofEntry) fullNames.set(name, number);
  for (const name of [...ofEntry, ...forms]) meanings.set(name, [...(meanings.get(name) ?? []), number]);
});
const none: readonly number[] = [];

/**
 * Full names that a given name may stand for.
 *
 * @param word - one folded word.
 * @returns numbers that mean nothing but sameness, ascending; empty where neither it nor a short form of it is known.
 */
export function meaningsOf(word: string): readonly number[] {
  return meanings.get(word) ?? none;
}

/**
 * Whether one of two names is a known short form of the other, or both are short forms or spellings of one name.
 *
 * Two short forms count only where neither stands for several names: Sasha may be Alexander's sister Alexandra, and Alex
 * her brother.
 *
 * @param left, right - one folded word each. Symmetric; false of a name and itself.
 */
export function isKnownShortForm(left: string, right: string): boolean {
  if (left === right) return false;
  const [ofLeft, ofRight] = [meaningsOf(left), meaningsOf(right)];
  const [leftFull, rightFull] = [fullNames.get(left), fullNames.get(right)];
  if (leftFull !== undefined && ofRight.includes(leftFull)) return true;
  if (rightFull !== undefined && ofLeft.includes(rightFull)) return true;
  if (leftFull !== undefined || rightFull !== undefined) return false;
  return ofLeft.length === 1 && ofRight.length === 1 && ofLeft[0] === ofRight[0];
}
