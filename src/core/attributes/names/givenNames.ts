// Given names as people introduce themselves by them, so that "Sexy Jane here" is told from "Sexy lingerie here".
// Sources: the 3,600 names most often given in the USA since 1940, from the national baby names files of the US Social
// Security Administration (work of the US Government, public domain; release of 2018), and about 900 more of other
// languages compiled by hand; 2026-11. Folded, in alphabetical order and nothing else: who bears a name, where it comes
// from and how often it is given are left out on purpose, since nobody's gender or origin may be guessed from a name.

/** Names that are hardly ever another word. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaden aaliyah aarav aaron aarti abagail abbie abbigail abby abdul abdullah abel abena abigail abigale abigayle
  abner abraham abram abril achieng ada adaeze adaline adalyn adalynn adam adan addie addilyn addison addisyn
  addyson adela adelaide adele adelina adeline adelyn adelynn aden adilene adina aditya adolfo adolph adonis adria
  adrian adriana adriane adrianna adrianne adriel adrien adrienne agnes agnieszka agustin ahmad ahmed aida aidan
  aiden aiko aileen aimee ainsley aisha aishwarya aiyana aja akeem akiko akinyi akira akosua alain alaina alan
  alana alani alanna alannah alaya alayah alayna alba albert alberta alberto alden aldo aleah alec alecia aleena
  alejandra alejandro alena alesha alesia alessandra alessandro alessia aleta alex alexa alexander alexandra
  alexandre alexandrea alexandro alexei alexey alexi alexia alexis alexus alexzander alfonso alfred alfreda
  alfredo ali alia aliana alice alicia alijah alina aline alisa alisha alison alissa alivia aliya aliyah aliza
  alize allan allen allie allison allyson allyssa alma alondra alonso alonzo alphonso alta althea alton alva
  alvaro alvin alyce alycia alyona alysa alyse alysha alysia alyson alyssa alyssia alzbeta amalia amanda amani
  amara amare amari amaris amaya amberly amelia amelie america ami amie amina aminata amir amira amirah amit amiya
  amiyah amos amy amya ana anabel anabella anabelle anahi anais ananya anastasia anatoly anaya anca ancuta anders
  anderson andi andra andre andrea andreas andreea andrei andres andrew andrey andria andrzej andy aneta angela
  angelia angelika angelina angeline angelique angelita angelo angie anh anika aniko anisa anissa anita aniya
  aniyah anja anjali anke ann anna annabel annabella annabelle annalee annalisa annalise annamarie anne anneliese
  annelise annemarie annetta annette annie annika annmarie ansley anson anthony antione antionette antje antoine
  antoinette anton antonella antonette antonia antonio antony antwan antwon anya aom arabella araceli aracely
  archie arden areli arely aretha ari ariah arian ariana arianna aric ariel ariella arielle arjun arleen arlen
  arlene arlette arlo armand armando arnold arnulfo aron arron artem arthur arturo arya aryan aryana aryanna asha
  ashanti ashely asher ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn ashton ashtyn astrid atticus
  attila aubree aubrey aubrie audra audrey audrina augustine augustus aundrea aurelia aurelie aurelio austen
  austyn ava averi averie avery aviana avis aya ayana ayanna aydan ayden aydin ayesha ayla ayleen aylin ayse
  azaria azariah bailee balazs baptiste barbara barbora barbra barney barrett barry bart barton baylee baylor
  beata beatrice beatriz beckett beckham becky belen belinda ben benedict benita benito benjamin bennett bennie
  benny benson benton berenice bernadette bernadine bernard bernardo bernd bernice bernie bert bertha bessie beth
  bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca bibi billie billy birgit blaine
  blair blaise blake blakely blanche bobbi bobbie bobby bodhi bogdan bogdana boglarka bonnie bonny boris bowen
  boyd brad braden bradford bradley bradly brady braeden braelyn braelynn braiden brandan brandee branden brandi
  brandie brandon brandt brandyn brannon branson brant brantley braxton brayan brayden braydon braylee braylen
  braylon brea breana breann breanna breanne bree brenda brendan brenden brendon brenna brennan brennen brent
  brenton breonna bret brett bria brian briana brianna brianne brice bridget bridgett bridgette briella brielle
  brigette brigid brigitta brigitte briley brinley brionna brisa britany britney britt britta brittani brittanie
  brittany brittney brittni britton brock broderick brodie brody bronson brooke brooklynn bruce bruna bruno bryan
  bryana bryanna bryant bryce brycen brylee bryn brynlee brynn bryon bryson burton busra byron caden cadence
  caiden cailyn caitlin caitlyn caitlynn cale caleb caleigh cali calista callen callie calvin cambria camdyn
  camelia cameron cami camila camilla camille camilo campbell camren camron camryn candace candi candice candis
  cara caren carey cari carina carissa carl carla carlee carleen carleigh carlene carley carli carlie carlo carlos
  carlotta carlton carly carmel carmela carmelita carmella carmelo carmen carmine carol carola carolann carole
  caroline carolyn carolynn carrie carrol carroll carson cary caryn casandra casey casie cason cassandra cassidy
  cassie cassius catalin catharine catherine cathie cathleen cathrine cathryn cathy catrina cayden cayla caylee
  cecelia cecil cecile cecilia cecily cedric cedrick celestine celia celina celine cesar chace chadwick chaim
  chana chanda chandra chanelle channing chantal chantel chantelle charissa charisse charla charlee charleen
  charleigh charlene charles charli charlize charmaine chasity chau chauncey chaya chaz chelsey chelsie cheri
  cherie cherish cheryl cheryle chet cheyanne cheyenne chiara chioma chiquita chloe chris christa christal
  christen christi christian christiana christie christin christina christine christopher christy chrystal chyna
  ciara cici ciera cierra cindi cindy cinthia clair claire clara clare clarence clarice clarissa clark claude
  claudette claudia claudine claudio clayton clemence clement cleo clifford clifton clint clinton clyde coby codi
  cody cohen colby cole coleen coleman colette colin colleen collette collin collins colten colton conner connie
  connor conor conrad constance cora corbin cordelia cordell corey cori corina corine corinna corinne cornelia
  cornelius cornell corrie corrina corrine cortez cortney cory cosmin costel coty courtney craig cristal cristian
  cristina cristobal cristopher cristy cullen curt curtis cydney cynthia cyril cyrus dagmar dahlia dakotah daleyza
  dalia dalila dallin dalton damaris damian damien damion damon dan dana danae dandre dane danelle danette dangelo
  dani dania danial danica daniel daniela daniella danielle danika danita danna dannie danny dante danyelle daphne
  daquan dara darby darci darcie darcy daren daria darian darien darin dario darion darius darla darleen darlene
  darnell daron darrel darrell darren darrick darrin darrius darron darryl darwin darya daryl dasha dashawn dasia
  dave davian david davide davin davina davion davis davon dawid dawna dawson dax daxton dayana dayanara dayna
  deana deandra deandre deangelo deann deanna deanne debbie debby debora deborah debra declan deena deepika deidra
  deidre deion deirdre deja dejuan delaney delbert delia delilah della delmar delois delores deloris delphine
  demarco demarcus demario demetria demetrius demi demond dena denice denis denisa denise denisse deniz dennis
  denny denver denzel deon deonte dereck derek deric derick derik deron derrell derrick derya deshaun deshawn
  desirae desiree desmond destin destinee destiney destini devan devante deven devin devon devonte devyn dewayne
  dewey dexter dian diana diane diann dianna dianne didi diego diem dieter dillan dillon dimitri dina dinah dino
  dion dionne dirk divya dixie dmitri dmitry dollie domenic domingo dominic dominick dominik dominika dominique
  dominque domonique dona donald donavan donavon donell donita donn donna donnell donnie donny donovan dontae
  donte dora doreen dorene doretha dori dorian doris dorota dorothea dorothy dorthy dottie doug douglas doyle
  dragos draven duane dudley dulce duncan dustin duyen dwain dwayne dwight dylan ean earlene earline earnestine
  easton eboni ebru ecaterina eddie eddy edeltraud edgar edgardo edison edith edmond edmund edna eduardo edward
  edwardo edwin edwina effie efrain efren efua eileen ekaterina elaina elaine elana elbert eldon eleanor eleazar
  elena eleni eleonora eli elia elian eliana elianna elias elida eliezer elif elijah elinor eliot elisa elisabeth
  elise eliseo elisha elissa eliza elizabeth elke ella elle ellen ellery elliana ellie elliot elliott ellis
  ellison elma elmer elnora elodie eloise eloy elsa elsie elton elva elvia elvin elvira elvis elwood elyse elyssa
  emani emanuel emelia emely emerson emersyn emery emi emil emilee emilia emiliano emilie emilio emily emine emma
  emmalee emmalyn emmanuel emmett emmitt emmy emory emre enoch enrico enrique enzo ephraim eric erica erich erick
  ericka erik erika erin erma ernestine ernesto ernie errol ervin erwin eryn esmeralda esra essie esteban
  estefania estefany estela estella estelle ester estevan esther eszter ethan ethel etta eugene eugenia eula
  eunice eunji eunjung eva evan evangelina evangeline evelin evelyn evelynn everett everette everly evette evgeny
  evie ewa ezekiel ezequiel ezra fabian fabiana fabio fabiola fah fallon fannie farah farrah fatima fatma fatou
  faye federica federico feifei felecia felicia felipe felisha felix fernanda fernando fidel fifi finley finn
  finnegan fiona fletcher florentina florian florin floyd forrest fran frances francesca francesco francine
  francis francisca francisco franco francois frankie franklin frauke fred freda freddie freddy frederic frederick
  fredric fredrick freeman freida freya frida frieda friederike gabor gabriel gabriela gabriele gabriella
  gabrielle gael gail galen galilea galina gannon garett garret garrett garrick garrison garry garth gary gavin
  gavyn gaye gayla gayle gemma gena genaro genevieve gennady geoffrey george georgette georgiana georgianna
  georgina gerald geraldine geralyn gerard gerardo gerhard geri germaine gerri gerry gertrude gheorghe gia giana
  giancarlo giang gianna gianni gideon gigi gilbert gilberto gilda gillian gina ginevra ginny gino giorgia giovani
  giovanna giovanni giovanny gisela gisele giselle gisselle giulia giuliana giuseppe gladys glenda glenn glenna
  gonzalo gordon gosia gracelyn gracelynn gracie graciela grady graham grayson grazyna grecia greg gregg greggory
  gregorio gregory greta gretchen greyson griffin griselda grover guadalupe gudrun guillaume guillermo gulsen
  gunnar gunter gus gustavo gwen gwendolyn gwyneth hadassah hadley haeun haiden hailee hailey hailie hakan hakeem
  hala haleigh haley halie halle hallie halyna hamza hana hanan hanh hanna hannah hans harlan harlee harlow harold
  harper harriet harriett harris harrison haruka harvey hassan hatice hattie hayden hayes haylee hayleigh hayley
  haylie heather hector heidi heidy heike heinz helen helena helene helga helmut hendrix henrietta henry herbert
  heriberto herman hernan hershel hezekiah hien hilary hilda hillary hiram hitomi hoa holden holli hollie hollis
  horace horst howard hua hubert huda hudson hugh hugo humberto huong hussein hyejin hyo hyun ian ibrahim ida
  iesha ifeoma ignacio igor iker ila ilana ilaria ildiko ileana ilene iliana ilse ilya iman imani imelda immanuel
  ina ines inez inge ingrid inna ioana ionut ira ireland irene irina irma irvin irving irwin iryna isaac isabel
  isabela isabell isabella isabelle isadora isai isaiah isaias isela ishmael isiah isidro isis isla ismael issac
  istvan itzel iva ivan ivana ivanna ivette ivonne iwona iyana izabela izabella izaiah jabari jacalyn jace jacey
  jaci jackeline jackie jacklyn jackson jacky jaclyn jacob jacoby jacque jacquelin jacqueline jacquelyn jacquelynn
  jacques jacquline jada jaden jadon jadyn jaeden jael jaelyn jaelynn jagger jai jaida jaiden jaidyn jailyn jaime
  jaimie jair jairo jakayla jake jakob jakub jalen jalisa jaliyah jalyn jalynn jamaal jamal jamar jamarcus jamari
  jamarion jamel james jameson jamey jami jamie jamil jamila jamir jamison jammie jamya jan jana janae janay jane
  janeen janel janell janelle janessa janet janette janice janie janine janis janiya janiyah janna jannette jannie
  jaquan jaqueline jared jaren jarod jaron jarred jarrett jarrod jarvis jase jasiah jasmin jasmine jasmyn jason
  javier javion javon jax jaxon jaxson jaxton jayce jaycee jayceon jayda jayde jayden jaydon jayla jaylah jaylan
  jaylee jayleen jaylen jaylene jaylin jaylon jaylyn jaylynn jayme jayna jayne jayson jazlyn jazlynn jazmin
  jazmine jazmyn jazmyne jeana jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed jedidiah jeff
  jefferson jeffery jeffrey jeffry jena jenelle jenifer jenna jenni jennie jennifer jenny jens jensen jerald
  jeremiah jeremy jeri jerilyn jerimiah jermaine jerod jerold jerome jeromy jerrell jerri jerrod jerrold jerzy
  jesenia jesica jess jessa jesse jessenia jessi jessica jessie jessika jessy jett jevon jewell jihye jill jillian
  jim jimena jimin jimmie jimmy jing jitka jiwoo jiyeon jiyoung jo joan joana joanie joann joanna joanne joao
  joaquin jocelyn jocelynn jodi jodie jody joe joel joelle joellen joesph joey johan johana johanna johnathan
  johnathon johnie johnna johnnie johnny johnpaul joi jojo jolanta joleen jolene jolie jon jonah jonas jonathan
  jonathon joni jonna jonnie jorden jordin jordon jordy jordyn jorg jorge jose josef josefina joselyn joseph
  josephine josette joshua josiah josie joslyn josue journee jovan jovani jovanni joyce joycelyn juan juana
  juanita judah jude judi judie judit judith judson judy jules juli julia julian juliana juliann julianna julianne
  julie julien julieta juliette julio julissa julius jun jurgen justin justina justine justus justyna jutta kacey
  kaci kacie kacy kade kaden kadence kadin kaela kaelyn kaia kaiden kaila kailee kailey kailyn kaitlin kaitlyn
  kaitlynn kaiya kala kalani kale kaleb kaleigh kalen kaley kali kalie kaliyah kalli kallie kalvin kalyn kamari
  kamden kameron kami kamil kamila kamron kamryn kandace kandi kandice kandy kane kanya kaori kara karan kareem
  karen kari karie karim karin karina karis karissa karl karla karlee karley karli karlie karly karmen karol
  karolina karolyn karon karrie karson karsyn karter karyn kasandra kasen kasey kash kasia kason kassandra kassidy
  kassie kat katalin katarina katarzyna kate katelin katelyn katelynn katerina kateryna katharina katharine
  katherine katheryn kathi kathie kathleen kathrin kathrine kathryn kathy kati katia katie katina katja katlin
  katlyn katrin katrina katy katya kavita kaya kaycee kayden kaydence kaye kayla kaylah kaylan kaylee kayleen
  kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayson keagan keanu keara keaton keegan keeley
  keely keenan keiko keila keira keisha keith kelby kellan kellen kelley kelli kellie kelly kelsea kelsey kelsi
  kelsie kelton kelvin ken kendal kendall kendell kendra kendrick kendyl kenia kenley kenna kennedi kennedy
  kenneth kennith kenny kensley kenton kenya kenyatta kenyon kenzie keon keri kermit kerri kerrie kerstin kesha
  keshawn keshia keven kevin kevon keyla keyon khadija khadijah khalid khalil khanh khloe kia kian kiana kianna
  kiara kiera kieran kierra kiersten kieu kiki kiley killian kimber kimberlee kimberley kimberly kimora kinga
  kingsley kingston kinley kinsey kinsley kira kirby kirill kirsten kirstin kisha klaus knox kobe koby kodi kody
  kolby kole kolton konner konnor konstantin korbin korey kori kortney kory kourtney kraig kris krista kristal
  kristan kristen kristi kristian kristie kristin kristina kristine kristofer kristopher kristy kristyn kristyna
  krysta krystal krystina krystle krzysztof ksenia kseniya kumiko kurt kurtis kya kyla kylah kylan kyle kylee
  kyleigh kyler kylie kyndall kyra kyree kyrie kyson lacey laci lacie ladonna laetitia laila lailah lainey
  lakeisha laken lakesha lakeshia lakisha lakshmi lamar lamont lana landen landon landry landyn lanette laney
  langston lani lanny laquita lara larisa larissa laron larry lars lashanda lashawn lashonda laszlo latanya
  latasha latifa latisha latonia latonya latosha latoya latrice latricia laura laureen laurel lauren laurence
  laurent lauri laurie lauryn lavern laverne lavinia lavon lavonne lawanda lawrence lawson layla laylah layne
  layton lazaro leah leandra leandro leann leanna leanne leeann leia leif leigh leigha leighton leila leilani
  leisa lela leland lelia lemuel lena lenard lenka lennon lennox lenny lenora lenore leola leon leona leonard
  leonardo leonel leonidas leopoldo lera leroy lesa leslee lesley lesli leslie lesly lester lesya leta letha
  leticia letitia levi levon lewis lexi lexie leyla lia liam liana lianna libby lidia lien lieselotte lihua lila
  lilah lili lilia lilian liliana lilianna lilith lillian lilliana lillianna lillie lilly lilyana lina linda
  lindsay lindsey lindy lingling linh linnea linsey linwood lionel lisa lisbeth lisette lissette litzy livia liz
  liza lizabeth lizbeth lizeth lizette lizzie lloyd logan lois lola lolita lona londyn lonnie lonny lora loraine
  loredana lorelai lorelei loren lorena lorene lorenzo loretta lori lorie lorin lorna lorraine lorri lorrie lotte
  lottie louie louis louisa louise loyd luann luanne luca lucas lucero lucia lucian luciana luciano lucie lucien
  lucille lucinda lucio lucius lucretia lucy ludmila ludovica luella luis luisa luise luiz luka lukas lukasz luke
  lula lulu luminita lupe lupita luther lydia lyla lyle lyn lynda lyndon lyndsay lyndsey lynette lynn lynne
  lynnette lynsey lyudmila mabel mable macey maci macie mack mackenzie macy madalina madalyn madalynn madden
  maddison maddox madeleine madeline madelyn madelynn madilyn madilynn madisen madisyn madonna madyson maegan
  maeve magaly magdalena maggie maia maike maira maisie makai makayla makena makenna makenzie malachi malakai
  malaya malaysia malcolm maleah malgorzata mali malia malik malika malinda malissa maliyah malka mallory mamie
  mandi mandy manfred manon manuel manuela mara maranda marc marcel marcela marcelino marcell marcella marcello
  marcellus marcelo marci marcia marcie marcin marco marcos marcus marcy mareike maren margaret margarete margaux
  margery margie margo margot marguerite mari maria mariah mariam marian mariana mariann marianna marianne mariano
  maribel maribeth maricela marie mariel mariela marietta mariko marilee marilyn marilynn marin mario marion
  marisa marisela marisol marissa maritza marius mariyah marjorie marketa markus marla marlee marlen marlena
  marlene marley marlin marlo marlon marlyn marnie marques marquez marquise marquita marsha marta martha martin
  martina marty marva marvin mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylou masha massimo
  mateo mateusz mathew mathias mathieu mathilde matias matilda matteo matthew matthias mattie maura maureen
  maurice mauricio mauro mavis maxim maximilian maximiliano maximillian maximo maximus maxine maya maynard mayra
  mayumi mckayla mckenna mckenzie mckinley meagan meaghan mechthild meena meg megan meghan megumi mehmet mei meike
  meiling meimei mekhi melanie melany melina melinda melisa melissa mellissa melonie melva melvin menachem
  meredith merle merrill merritt merve mervin meryem mia miah micaela micah michael michaela michal micheal michel
  michele michell michelle michiko mickey miguel mihaela mihai miho mika mikael mikaela mikayla mikel mikhail miki
  mila mildred milena miley millard millicent millie milton mimi mina mindy minerva minh minji minjung minnie mira
  miranda mirela mireya miriam misael misaki misti mitch mitchel mitchell mitzi miya miyoung miyuki mohamed
  mohammad mohammed moira moises mollie monica monika monique monroe monserrat monte monty mook mordechai morgan
  moriah moritz morris moses moshe muhammad murat muriel murphy murray mustafa mya myah myla myles myra myranda
  myrna myron myrtle nadezhda nadia nadine naima nakia nanami nanci nancy nanette nannette naoko naomi nari nash
  nasir natalee natalia natalie nataly natalya natasha nathalia nathalie nathaly nathan nathanael nathanial
  nathaniel nathen nayeli neal ned nedra neha nehemiah neil nelda nele nell nellie nelly nestor nettie neva nevaeh
  nevin nga ngoc ngozi nguyet nhung nia nichelle nicholas nichole nicki nickolas nicky nico nicola nicolas nicole
  nicoleta nicolette nicolle nigel nikhil niki nikita nikki niklas niko nikolai nikolas nikole nikoletta nina ning
  nisha nita njeri noa noah noe noelia noelle noemi noemie noi nok nola nolan nona noor nora norah norbert noreen
  norma norman norris nour nya nyasia nyla nylah oakley oana oanh oceane octavia octavio odell odessa odin ofelia
  oksana ola oleg olesya olga oliver olivia olivier oliwia ollie omar omari ophelia oren orion orsolya orville
  oscar osvaldo oswaldo otis otto owen ozlem pablo paige paislee paityn palmer paloma pamala pamela paola paolo
  pascal pasquale patrica patrice patricia patrick patsy patti pattie paul paula paulette paulina pauline paulo
  pavel pavla pawel paxton payton pearlie pedro peggy penelope pennie percy pete peter petra peyton phil philip
  philipp philippe phillip phoebe phuong phyllis pierre pinar piotr polina pooja pornthip portia praew presley
  preston princeton priscila priscilla priya qing quentin quincy quinn quinten quintin quinton quynh rachael
  racheal rachel rachelle racquel radha radu rae raegan raelyn raelynn rafael rafaela raheem rahul raiden raina
  rainer raisa raissa rajesh ralf ralph raluca ramesh ramiro ramon ramona ramsey randal randall randell randi
  randolph rani rania raphael raquel rasha rashad rashawn rasheed raul rayan raymon raymond raymundo rayna rayne
  razvan reagan reanna reba rebeca rebecca rebekah reece reese regan reggie regina reginald reid reiko reilly
  reina reka rekha remi remy rena renae renata renate rene renee renita retha reuben reva rey reyna reynaldo rhea
  rhett rhianna rhiannon rhoda rhonda rhys rian ricardo richard richelle richie rick rickey ricki rickie ricky
  rico rigoberto rihanna rikki riley rina rita ritu rivka riya robbie robbin robby robert roberta roberto robyn
  rocco rochelle rocio roderick rodger rodney rodolfo rodrick rodrigo rogelio roger rohan roland rolando romain
  ron rona ronald ronaldo ronan ronda roni ronin ronnie ronny roosevelt rory rosalee rosalia rosalie rosalind
  rosalinda rosalyn rosanna rosanne roscoe roseann roseanne roselyn rosemarie rosetta rosie rosita roslyn ross
  rowan rowen rowena roxana roxane roxann roxanna roxanne roxie roxy roy ruben rubi rudolph rudy rufus rui ruslan
  ruslana russ russel russell ruth ruthann ruthie ryan ryann ryker rylan ryland rylee ryleigh ryley rylie sabina
  sabine sabrina sachiko sadie saige saki sakura salena salina sallie salma salvador salvatore sam samantha samara
  sami samir samira sammie samson samuel sanaa sandi sandra sandrine sanford saniya saniyah sanjay santana
  santiago santino sara sarah sarahi sarai sariah sarina sarita sasha saul saundra savana savanah savanna saylor
  scarlett schuyler scot scott scottie scotty seamus sean sebastian sebastien selah selena selene selin selina
  selma semaj serena sergei sergey sergio serina seth sevda shad shae shaina shakira shalonda shamar shameka
  shamika shan shana shanda shane shanell shania shanice shanika shaniqua shaniya shanna shannan shannon shanon
  shanta shante shantel shantell shaquille shara shari sharla sharlene sharon sharonda sharron sharyn shaun shauna
  shawn shawna shay shayla shaylee shayna shayne shea sheena sheila shelbi shelbie shelby sheldon shelia shelley
  shelli shellie shelly shelton sheree sheri sheridan sherie sherlyn sherman sherri sherrie sherrill sheryl shiloh
  shilpa shira shirley shon shonda shoshana shreya shu shyann shyanne shyla sibel sidney silas silke silvia simeon
  simon simona simone siobhan siriporn skyla skylar skyler sloan sloane snezhana socorro sofia sofya solene
  solomiya solomon sommer sondra sonia sonja sonny sonya soo sooah sooyoung sophia sophie sora soraya soren sorin
  souad soyeon soyoung stacey staci stacia stacie stacy stan stanford stanislav stanley starla starr stefan
  stefani stefanie stefano steffi stephan stephani stephanie stephany stephen stephenie stephon stetson steve
  steven stevie stewart stuart suda sue sujin sullivan sunee sunita supaporn suresh susan susana susanna susannah
  susanne susi susie sutton suzan suzanna suzanne suzette sven svenja svetlana swantje swati sybil sydnee sydni
  sydnie syed sylvester sylvia sylvie sylwia szilvia tabatha tabitha tadeusz taj talia taliyah tamar tamara tamas
  tameka tamela tamera tami tamia tamika tammi tammie tammy tamra tana tanesha tania tanisha taniya tanja tanya
  tara tarah taras tariq taryn tasha tate tatiana tatiane tatianna tatum tatyana tawana tawnya taya tayla tayler
  taylor teagan ted teena tegan tena tenley tera terence teresa terese teressa tereza teri terra terrance terrell
  terrence terri terrie terrill tess tessa tevin thad thaddeus thais thalia thanh thao thea thelma theo theodora
  theodore theresa therese theron thiago thierry thomas thorsten thurman thuy tia tiana tianna tiara tierra
  tiffani tiffanie tim timea timmy timothy tina tingting tisha titus tobias tobin toby todd tomas tomasz tommie
  tommy tomoko toney toni tonia tonja tony tonya tori torrey torsten tory tosha tracey traci tracie tracy trang
  traute travis travon tre trena trent tressa treva trever trevon trevor tricia trina trinh trinidad trisha trista
  tristan tristen tristian tristin triston trixie truc trudy truman trystan tugba tuyet twila twyla ty tye tylor
  tyra tyree tyrell tyrese tyron tyrone tyshawn tyson ulises ulrike ulysses uriah uriel ursula uschi ute uwe uyen
  vadim valarie valentin valentina valentino valeria valerie valery valorie vance vanesa vanessa vasile vaughn
  veda velma venessa vern verna vernell vernon veronica veronika veronique vicente vickey vicki vickie vicky vida
  vijay vikki viktor vince vincent vincenzo violeta virgil virginie vitaly vito vivi vivian viviana vivienne vlad
  vladimir vonda vy wallace walter waltraud wanda wanida wanjiku wanjiru warren waylon wayne wei weldon wendell
  wendi wendy werner weronika wesley westley weston whitley whitney wiebke wiktoria wilbert wilbur wiley wilfred
  wilfredo willa willard william willie willis wilma wilmer wilson winfred winifred winnie winston wojciech
  wolfgang woodrow wyatt wynter xander xavier xenia xia xiao xiaoli xiaomei xiaoyan ximena xin xiomara xiu xochitl
  xuan xue xzavier yadira yael yahaira yahir yajaira yamila yana yanet yareli yaretzi yaritza yasemin yasmeen
  yasmin yasmine yazmin yehuda yejin yelena yesenia yessenia ying yingying yisroel yoko yolanda yoona yosef
  yoselin youngmi yousef youssef yuan yue yuki yuko yulia yuliana yumi yumiko yun yuna yuri yusuf yvette yvonne
  zachariah zachary zachery zack zackary zackery zahra zaiden zain zainab zaire zakary zander zane zaniyah zara
  zaria zariah zavier zayden zayne zbigniew zechariah zeke zelda zeynep zhanna zhen zion zoe zoey zofia zoie
  zoltan zoya zsofia zsuzsa zsuzsanna zulema zuri zuzana zuzanna zuzu
`
    .trim()
    .split(/\s+/),
);
