// What customers write in English. Sources in `../../attributes/lexicons/sources.ts`; the phrases are the editors' own.
import type { Lexicon } from '../../attributes/lexicons/lexicon';

export const english: Lexicon = {
  language: 'en',
  entries: [
    {
      kind: 'service',
      value: 'hand-finish',
      source: 'li2023',
      unlessBefore: 'to story movie film book',
      phrases: `
        happy-ending|happy-endings|happy-end|happy-finish|happy-finishes
        hand release|releases|relief|job|jobs|finish
        handjob|handjobs
        manual|hand|full release
        hj|hjs available|offered|included|given|for|at|and
        rub and|n|& tug
        rubntug|rub-n-tug
        finished|finishes|finish|finishing me off
        (she|they) took|takes|take care of me|you down_there|completely|fully|all_the_way
        got|get|gets|received (much|way) more than (just|only) a (regular|normal) massage
        finish|finishes|ending|endings is|was (happy|the_best_part)`,
    },
    {
      kind: 'service',
      value: 'full-service',
      source: 'li2023',
      unlessBefore:
        'spa spas salon salons restaurant bar nail nails hotel resort station gym car shop barbershop barber menu beauty day hair center centre studio wellness chiropractic clinic treatment facility garage dealership',
      phrases: `
        full-service|fs
        went|go|goes|going all the way
        had|have|having sex with (her|the|a|one)
        sex for money|cash|a_tip
        (offers|offered|sells|selling|sold|buy|pay|paid) (for) sex`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'li2023',
      phrases: `
        blow-job|blow-jobs|blowjob|blowjobs|bj|bjs|bbbj|cbj|bbj
        oral sex|service|finish|pleasure`,
    },
    {
      kind: 'service',
      value: 'extras',
      source: 'li2023',
      unlessBefore:
        'such like including stones stone cupping aromatherapy oil facial scrub towel towels time minutes',
      phrases: `
        extras available|offered|possible|provided|negotiable|extra|cost|are|included
        offered|offers|offering|asked_about|ask_about|get|got|gives|provides|do|does|did (me|you|the|some|any) extras
        any extras
        extra|special|additional|other services|service for (a) (good|bigger|extra|little) (tip|cash|money|40|50|60|80|100)
        special extra services|service
        (the) full|secret|off menu of extras
        off-menu services|service|options|extras
        tip|tips|pay|paid for more than (a|the|just) massage
        tip|tips|paid|pay extra|more for extras|a_happy|special_service|special_services`,
    },
    {
      kind: 'service',
      value: 'intimate-touch',
      source: 'li2023',
      phrases: `
        touched|touching|touches|rubbed|rubbing|grabbed|grabbing|massaged|massaging|stroked|stroking my|your|his|the private|privates|private_parts|private_area|genitals|genital_area|groin_area|penis|junk|crotch|member
        wandering|roaming hands
        touched|touching|groped|fondled me inappropriately|sexually|there|down_there
        inappropriate|sexual touching|contact
        she|masseuse|therapist teased|teases|grazed|grazes|brushed me|my|against_me|against_my`,
    },
    {
      kind: 'service',
      value: 'undressed',
      source: 'li2023',
      phrases: `
        she|masseuse|they|therapist|girl|girls|ladies|workers was|were|is|are|got|get|gets (completely|fully|half) naked|nude|topless|undressed
        she|they took|takes off her|their clothes|top|dress|bra|underwear
        in|wearing|wears|wore (her|sexy|only|just) lingerie|bikini|underwear
        topless|nude|naked massage|massages|masseuse|service`,
    },
    {
      kind: 'service',
      value: 'offered-more',
      source: 'li2023',
      phrases: `
        asked|asks|asking (me) if i|you want|wanted (something|anything) more|extra|extras|else_down_there|special
        propositioned me|us|my_husband|my_boyfriend|him
        offered|offers|offering|offer (me|us|him|my_husband) sex|sexual_services|sexual_favors|sexual_favours|a_happy|special_service|prostitution
        solicited|soliciting me|us|him|customers|for_sex
        (it|this|place) is|was (just|really|clearly|obviously|basically) a|front (for) brothel|prostitution
        front for prostitution|sex
        (a) sex shop|parlor|den disguised|pretending
        prostitution ring|house|den|going_on`,
    },
    {
      kind: 'service',
      value: 'body-to-body',
      source: 'li2023',
      phrases: `
        body-to-body|body_to_body|body2body|b2b|body_2_body
        bodyslide|body_slide|body_slides|nuru|lingam
        slid|slides|slide|rubbed her (naked|nude) body on|over|along|against me|mine|you`,
    },
    {
      kind: 'service',
      value: 'companion-style',
      source: 'li2023',
      phrases: `
        gfe\ngirlfriend|gf experience
        kissed|kisses|kissing|dfk (me) (deeply|passionately|on_the_lips)
        sensual|erotic massage|massages|session|service`,
    },
    {
      kind: 'service',
      value: 'table-shower',
      source: 'li2023',
      phrases: `table shower|showers\ntableshower|tableshowers`,
      note: 'Ordinary in some bath houses: told, never counted among the others.',
    },
    {
      kind: 'wording',
      value: 'closed-door',
      source: 'polaris',
      phrases: `
        front|main|the door|doors is|was|are|stays|remains (always) locked
        buzzed|buzz|buzzes|let me|you|us|customers in (through|by) (the|a) (back|camera|intercom)
        have_to|had_to|must|need_to ring|press|push (the|a) bell|doorbell|buzzer (to) (get|be) (in|let_in|inside)
        blacked-out|blacked_out|covered|tinted|papered|boarded windows|window|glass|door|doors
        windows|window (are|were|is|was) (all) blacked|covered|papered|boarded (out|up|over)
        door|doors (is|are|was|were|stays|stay) (always|kept) locked
        press|pressed|push|pushed|ring|rang the buzzer|doorbell|intercom
        (in|inside) through|by|via (the|a) back|side|rear door|entrance
        enter|entered|entrance|go in|through|is|was|by (the) back|rear|alley (door|only|entrance)`,
    },
    {
      kind: 'wording',
      value: 'men-only',
      source: 'polaris',
      phrases: `
        only men|males (are) allowed|served|accepted|go|come|customers|clients|admitted
        men|male|males only
        no women allowed|served|accepted
        (all|only) (the) customers|clients|clientele are|is|was|were (all|only|just|mostly) men|male|males
        turned|sent me|us|my_wife away because (I'm|I_am|I_was|we_are|we're|she_is|she's) (a) woman|women|female
        (they) don't|do_not|won't|refuse_to|refused_to serve|take|massage|accept women|females`,
      note: 'What a text says of customers; who works there is never read.',
    },
    {
      kind: 'wording',
      value: 'cash-only',
      source: 'polaris',
      phrases: `
        cash only|preferred
        only take|takes|took|accept|accepts|accepted cash
        (she|they|he) want|wants|wanted|ask|asks|asked (for) (a|the|her|their) (cash|big) tip|tips before|first|upfront|up_front|in_advance|beforehand
        (the|her|their) (cash) tip|tips (is|are|was|were) (due|paid|taken|expected|wanted|asked) before|first|upfront|up_front|in_advance|beforehand|in_cash
        tip|tips upfront|up_front|in_advance
        (another|more|extra) (cash) for|to her|the_girl|the_therapist|the_masseuse in the room
        (do|does|did) not|don't|doesn't|didn't take|accept|want (credit) cards|card`,
    },
    {
      kind: 'wording',
      value: 'new-workers-often',
      source: 'polaris',
      phrases: `
        new girls|girl|ladies|lady|staff|women|workers|faces every|each|all week|month|weeks|few_weeks|the_time|time
        different girls|girl|ladies|women|staff every|each time|week|month|visit
        girls|ladies|women|workers change|rotate|rotated|changes|rotating (all_the_time|every|each|often|weekly|constantly)
        new|different|other girls|girl|ladies|staff|faces|therapists|masseuses every|each two|three|few|couple_of days|weeks|months
        (they|staff|girls|therapists|faces|workers) change|changes|rotate|rotates|swap|leave every|each (two|three|few|couple_of|other) week|weeks|month|months
        nobody|no_one|none|never (there|of_them) stay|stays|lasts|last (longer|more) than (a|two|few) week|weeks|month|months|few_weeks
        line-up|lineup of (the) girls|women|ladies
        pick|choose|chose|picked from|out (of|your) (the) girls|girl|women|ladies|lineup`,
    },
    {
      kind: 'restriction',
      value: 'distress',
      source: 'unodc',
      phrases: `
        she|they|girl|girls|woman|women|worker|workers|masseuse looked|seemed|was|were|is|are|appeared (very|so|really) scared|afraid|frightened|terrified|crying|in_tears|bruised|malnourished
        had|has|have|saw|with (a|several|some) bruises|bruise on her|their (arm|arms|face|legs|neck)
        held|kept|working against her|their will
        being|been|are|were|is|was (sex) trafficked
        human trafficking
        (looked|seemed|felt) like they|she are|is|was|were being held|forced|trafficked|kept_there
        afraid|scared of (the|her|their) boss|owner|manager|madam|mamasan`,
    },
    {
      kind: 'restriction',
      value: 'living-in',
      source: 'polaris',
      review: 'movement',
      phrases: `
        mattress|mattresses|suitcases|suitcase|luggage|beds|bunk_beds in|behind|inside|stacked (the) (back|other|next|spare|storage|rooms|room)
        (they|she|staff|workers|girls|women|ladies|masseuses) (all|clearly|must|actually|seem_to|appear_to) live|lives|living|sleep|sleeps|sleeping there|here|inside|onsite|on_site|upstairs|in_the_back|at_the_spa|in_the_spa|at_the_shop|in_the_shop
        cooking|cook|cooks (food) (their|her) (meals|dinner|food) in|behind the back (room)
        someone|somebody|people|girl|woman (was|were) sleeping|asleep in|on|behind (the|a) (back|massage|treatment) (room|table|rooms)`,
    },
    {
      kind: 'restriction',
      value: 'fees',
      source: 'ilo',
      phrases: `
        recruitment|placement|agency|registration|processing|application|visa|training fee|fees|deposit|deposits
        pay|paid|pays|charge|charges|charged (a|an|the|your) fee|fees|deposit (for|to) (get|find|the|your|a|this) job|work|visa|placement|position
        fee|fees|cost|costs|debt|rent|transport (is|are|was|were|will_be) deducted|taken (from) (your|the|their|his|her|my|our)
        deducted|deductions|taken from|out_of (your|the|their|his|her|my|our) (first) wage|wages|salary|pay|paycheck`,
    },
    {
      kind: 'restriction',
      value: 'documents-held',
      source: 'ilo',
      phrases: `
        passport|passports|papers|documents|visa|visas|id|ids (is|are|was|were|will_be) kept|held|taken|collected|retained|locked|confiscated
        keep|keeps|kept|hold|holds|held|take|takes|took|retain|retains|retained|confiscate|confiscates|confiscated (all) our|their|her|his|my|your|workers|the passport|passports|papers|documents|ids
        hand|hands|handed|give|gave over|in|up (our|their|her|his|my|your|the) passport|passports|papers|documents`,
    },
    {
      kind: 'restriction',
      value: 'housing-offered',
      source: 'ilo',
      phrases: `
        free|shared|cheap|company|staff housing|accommodation|lodging|room (and|&) (board|provided|included|available)
        housing|accommodation|lodging|room|board|meals (and|&) (transport|food|meals|board) (is|are|will_be) provided|included|offered|arranged|supplied
        live-in|live_in position|job|work|housekeeper|nanny|carer|worker|workers`,
    },
    {
      kind: 'service',
      value: 'clinical',
      source: 'trade',
      phrases: `
        deep tissue
        licensed|registered|certified|qualified (massage) therapist|therapists|physio|physiotherapist
        lmt|rmt|cmt
        sports|medical|therapeutic|remedial|prenatal|lymphatic massage|massages|drainage
        physical therapy|therapist
        physiotherapy|physio|chiropractor|chiropractic|osteopath
        back|neck|shoulder|knee|hip|chronic pain|injury|injuries|knots|tension
        myofascial|trigger_point|range_of_motion
        helped|helps|relieved|relieves|fixed my back|neck|shoulder|shoulders|pain|sciatica|migraines
        covered by (my|our) insurance
        gift|couples (card|cards|certificate|certificates|massage)`,
    },
    {
      kind: 'availability',
      value: 'night',
      source: 'trade',
      phrases: `
        open|opens (until|till|til) (very|really|so|super|late|past|after) late|midnight|2am|3am|4am|1am
        after midnight
        (at|around|until|till) 1|2|3|4|5 am|a_m
        (at|around|until|till) 1am|2am|3am|4am|5am
        (at|around|until|till) one|two|three|four|1|2|3|4 in the morning
        (until|till|til) one|two|three|four|1|2|3|4 at night
        middle of the night
        late at night
        24 hours|7`,
    },
  ],
};
