// Words of names of businesses: what follows a name ("Golden Lotus Spa"), and what no name is made of ("Best Massage").

/** Legal forms whose short form is one word that a text may be triggered by. */
export const legalFormWords: ReadonlySet<string> = new Set(
  'llc llp pllc ltd limited plc inc incorporated corp corporation gmbh ug ohg kg ag sarl srl ltda kft company c'.split(
    ' ',
  ),
);

/** Words that end the name of a shop of this field. */
export const shopWords: ReadonlySet<string> = new Set(
  'spa massage salon wellness bodywork reflexology sauna acupuncture therapy nails studio massagen massagesalon massagestudio spas'.split(
    ' ',
  ),
);

/** No part of a name on their own: kinds, praise, places of the body, what anybody writes before "massage". */
export const genericWords: ReadonlySet<string> = new Set(
  `a an the our my your this that best new top great good amazing relaxing full body deep tissue hot stone oil foot feet head
  back neck couples couple four hand hands thai swedish asian chinese japanese korean latin european american russian
  vietnamese filipina oriental erotic sensual nuru tantra tantric sports sport medical therapeutic professional licensed
  grand opening reopening open luxury vip premium day health beauty nail hair tanning rub call text book visit
  come see welcome to at in on for of and or with by from near only now today tonight free cheap price prices per hour
  half min mins minutes special specials offer offers get enjoy try experience want need love like real authentic
  traditional aromatherapy shiatsu lomi prenatal chair home mobile hotel outcall incall private independent physical
  massage massages spa salon wellness bodywork reflexology sauna acupuncture therapy nails studio spas therapist therapists
  service services center centre house room girls girl lady ladies staff young sweet sexy beautiful pretty friendly clean
  quiet nice super total ultimate all any every no yes we i you it is are im his her their first second other same another
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december street road avenue city town hiring wanted join apply job jobs legit local north
  south east west downtown uptown airport area licence license parking appointment walk ins uk liability
  entspannende erotische klassische sinnliche therapeutische asiatische wohltuende diskrete private mobile neue neues
  eroffnung beste gute schone professionelle ganzkorper thailandische masaje masajes relajante`.split(/\s+/),
);
