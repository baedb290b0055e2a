// English phrases. Sources in `sources.ts`; clinical words only, no more than the published lists name.
import type { Lexicon } from './lexicon';

export const english: Lexicon = {
  language: 'en',
  entries: [
    // Availability
    {
      kind: 'availability',
      value: 'incall',
      source: 'tnet',
      phrases: `
        incall|incalls
        in-call|in-calls (only)
        in call|calls only|available|special|specials|location|rate|rates
        you come to me
        come to my place|apartment|hotel|room
        hosting now|tonight|today|available
        my place only
        i (can|do|also) host
        (my|own) own place|apartment|spot|studio|room
        at|in my place|apartment|studio|flat|hotel|room|house
        come see|visit me`,
    },
    {
      kind: 'availability',
      value: 'outcall',
      source: 'tnet',
      phrases: `
        outcall|outcalls
        out-call|out-calls (only)
        out call|calls only|available|special|specials|rate|rates
        i|we come to you
        i'll|i_can|i_will come to you
        i travel to you
        hotel visit|visits
        home visit|visits
        your place or hotel
        house calls|visits
        at|to your place|hotel|home|house|door|room
        i|we|can|will travel to you|your
        mobile massage|service|only
        outs only|available|ok`,
    },
    {
      kind: 'availability',
      value: 'car date',
      source: 'tnet',
      phrases: `
        car date|dates|play|call|calls|fun|visit|visits
        cardate|cardates|carplay|carfun|carcall|carcalls`,
      note: 'Apple CarPlay is left to the reader of the record; T-Net lists the word.',
    },
    {
      kind: 'availability',
      value: '24/7',
      source: 'trade',
      phrases: `
        24 7
        24 hours|hrs|hr|h (a_day|available|every_day|7_days)
        24hrs|24hours
        around|round the clock
        day and|or|& night
        all day (and|&) all night
        available anytime|any_time|always
        open|available all night`,
    },
    {
      kind: 'availability',
      value: 'now',
      source: 'trade',
      phrases: `
        available now|tonight|today
        free now|tonight
        ready now
        last minute ok|okay|welcome|available`,
    },
    // Arrival
    {
      kind: 'arrival',
      value: 'new in town',
      source: 'tnet',
      phrases: `
        new in|to|around (your) town|city|area
        new to the|your|this area|city|town|place
        new in the|your|this|our area|city|town
        new here
        i'm|i_am|she's|she_is (brand) new in|to *
        never been here before
        fresh in town
        new|newest girl|lady|face|masseuse|kid in|on (the) town|city|area|block
        newbie in town`,
      note: 'JIRN 2021 found movement wording less often in cases: a fact of the advert, no sign by itself.',
    },
    {
      kind: 'arrival',
      value: 'just arrived',
      source: 'tnet',
      phrases: `
        just|newly|recently|freshly arrived
        just|recently got|flew|landed|moved (in|here|into) (town|city)
        new arrival|arrivals
        arrived today|yesterday|this_week|in_town
        fresh off the plane|boat
        just landed
        just|recently came|moved|got to|into|here|in
        flew in today|yesterday|last_night|from`,
    },
    {
      kind: 'arrival',
      value: 'first time here',
      source: 'tnet',
      phrases: `
        first time here
        (my|our|her) first time in (your|this|the) town|city|area
        first time visiting
        first visit to|here
        first time in *`,
    },
    {
      kind: 'arrival',
      value: 'short stay',
      source: 'tnet',
      phrases: `
        in town for (just|only) (a) few|couple|short|limited|one|two|three|1|2|3 (of) (days|day|nights|night|time|weeks|week)
        here for (just|only) (a) few|couple|one|two|three|1|2|3 (of) days|nights|weeks|week
        only|just here for|until|till (a) *
        for a limited|short time only
        short stay|visit only
        passing through
        just visiting
        leaving soon
        limited time only
        last day|night in|here (town)
        (only|just) in town|here|area till|until|til|thru (the) *
        for (just|only) (a) few|couple|2|3|two|three (of) days|nights only
        this|the weekend|week only
        last chance to see|meet
        visiting for (a) few|couple|short|2|3|two|three (of) (days|nights|time)
        until|till * only`,
    },
    {
      kind: 'arrival',
      value: 'back in town',
      source: 'tnet',
      phrases: `
        back in|to (your) town|city
        i'm|she's|we're|i_am|she_is|we_are back (in_town)
        returned to town
        back by popular demand
        (i) have returned
        back again
        back for (a) few|limited|short|one|2|two`,
    },
    {
      kind: 'arrival',
      value: 'new to this',
      source: 'tnet',
      phrases: `
        new to this|the industry|business|work|scene|job|game
        new in|to the|this business|industry|field|scene|job
        i'm|i_am (a) newbie|beginner
        new to this
        never done this before
        first time doing this
        inexperienced (but)
        newbie|rookie (here)
        new in|to the game
        just started (working|out|here|doing_this)
        my first week|day|month|ad|post (working|here)`,
    },
    // Wording
    {
      kind: 'wording',
      value: 'third person',
      source: 'tnet',
      phrases: `
        she is|will|loves|likes|can|offers|enjoys|has|does|wants|knows|gives|provides|speaks|arrives
        she's waiting|available|ready|new|here|back|sweet|young
        call|text|see|meet|book|visit|ask her
        her name is
        her services|rates|room|skills|massage
        waiting for you is *
        meet our|the newest|new|lovely|beautiful|sweet *`,
    },
    {
      kind: 'wording',
      value: 'first person plural',
      source: 'tnet',
      phrases: `
        we offer|provide|have|are|accept|welcome|deliver|send|bring|got|can|do
        we're open|available|here|new
        our rates|services|place|location|team|staff|models|therapists|masseuses|spa|studio|prices|clients|customers
        call|text|contact|visit|see|book us
        come see us`,
    },
    {
      kind: 'wording',
      value: 'several persons',
      source: 'flagit',
      phrases: `
        our|my|the girls|ladies|women|models
        two|three|four|five|six|2|3|4|5|6 (new|hot|sweet|beautiful|sexy|lovely|young|different) girls|ladies|women
        choose|pick|select (from) (our|your|the) girls|ladies|girl|lady
        me and my friend|friends|girlfriend|sister
        (many|several|different|more|lots_of) girls|ladies (are) available
        line-up|lineup of girls|ladies
        girls to choose from
        all (of) our girls|ladies
        group of girls|ladies
        2girls|2girl|twogirl|two-girl (special|specials|show)
        2 girl special|specials|show
        our|my|the lovely|beautiful|sexy|hot|new|sweet|young|gorgeous|amazing|friendly|stunning|pretty girls|ladies|women|models|masseuses|staff
        multiple|several|many|plenty_of|lots_of|variety_of|selection_of girls|ladies|women|models|masseuses
        with my friend|girlfriend|sister|bestie|roommate
        girls|ladies (are) available|waiting|working|here
        double trouble`,
    },
    {
      kind: 'wording',
      value: 'rotation',
      source: 'polaris',
      phrases: `
        new girls|ladies|girl|lady|staff|faces|masseuses|models|therapists every|each|this|arrived|arriving (week|day|month|weekly|few)
        new girls|ladies|staff|faces|models weekly|daily|monthly|available|today|now|in_town
        different girls|ladies every|each|daily|weekly (week|day|month)
        girls|ladies change|rotate|rotating|changed every|each|weekly|daily (week|day)
        rotating girls|ladies|staff
        fresh|new faces every|each|weekly (week|month|day)
        new girl|lady just|has arrived|started (today|arrived)
        changing line-up|lineup
        always new girls|ladies|faces
        girls|ladies|staff|faces|masseuses|therapists|women (always|constantly) change|changing|rotate|rotating (every|weekly|daily|monthly|often|constantly)
        different girl|girls|lady|ladies|woman|women each|every time|visit|week|month|day
        different girls|ladies|women daily|weekly|monthly`,
    },
    {
      kind: 'wording',
      value: 'managed',
      source: 'ibanez',
      phrases: `
        agency girl|girls|escort|escorts|lady|ladies
        new agency
        managed by
        my|our boss
        our|the management
        hiring girls|ladies|models|female
        girls|ladies|models wanted
        under new management
        i have (a) (new|beautiful|hot|young|sweet) girl|girls for
        i represent *
        on behalf of my|our|the girl|girls|lady|ladies|model|models
        mamasan|mama-san
        the|a|her|my pimp|madam
        her|my handler
        new girls|ladies (are) wanted|needed`,
    },
    {
      kind: 'wording',
      value: 'independent',
      source: 'jirn',
      phrases: `
        independent lady|girl|escort|woman|provider|companion|model
        100 independent
        no agency
        no pimp|pimps
        not an agency
        self-employed
        i work alone|solo|by_myself|for_myself`,
      note: 'Speaks for an independent adult; shown as counter-evidence.',
    },
    // Restriction
    {
      kind: 'restriction',
      value: 'asks for manager',
      source: 'unodc',
      phrases: `
        go|book|booked|arranged|contact through|via (the|our|my|her) manager|boss|madam
        ask for (the|our|my) manager|boss|madam|owner|receptionist
        speak|talk to|with (the|our|my|her) manager|boss
        call|text|contact|pay (the|our|my|her) manager|boss|handler
        my|her|the manager|boss will answer|arrange|book|text|call|reply
        (the) manager answers|handles|takes
        (the) manager|boss|owner|mamasan takes|takes_the|collects|keeps|holds (the|all|her|my) money|payment|cash|tips
        call|text|contact|ask|see (the|our|my|her) manager|boss|madam|mamasan to book|for_appointments|for_booking`,
    },
    {
      kind: 'restriction',
      value: 'agency contact',
      source: 'unodc',
      phrases: `
        only|just text|call|contact|message (the|our|my) agency
        text|call|contact|message|book|booking|bookings (only) (with|through|via|by) the|our|my agency (only)
        through|via the|our|my agency only
        do_not|don't contact her directly
        all bookings through *`,
    },
    {
      kind: 'restriction',
      value: 'third party answers',
      source: 'unodc',
      phrases: `
        someone|somebody|assistant|friend|boyfriend|driver else|will|answers (answers|answer|reply) (the|my|her) (phone|calls|texts)
        my|her assistant|boyfriend|husband|friend|secretary answers|will_answer|takes|handles (the|my|her|all) (phone|calls|texts|bookings)
        she does not|doesn't answer|use|have (the|a|her) (own) phone`,
    },
    {
      kind: 'restriction',
      value: 'driver',
      source: 'ibanez',
      phrases: `
        accompanied|escorted by (a|my|her|our|the) driver|bodyguard|security|man
        with (a|my|her|our|the) driver
        (my|her|our|the) driver will|waits|brings|drops|is|stays
        dropped off by *
        security|bodyguard on site|location
        she comes|arrives|travels with (a|her|my|the|our) driver|bodyguard`,
    },
    {
      kind: 'restriction',
      value: 'cannot leave',
      source: 'ilo',
      review: 'movement',
      phrases: `
        she|i|they|girls|ladies|we cannot|can't|can_not|may_not leave|go_out (the|alone|without|here|this|until|unless)
        not allowed to leave|go|go_out
        never leaves|leave the house|building|apartment|room|spa|premises|place|hotel
        she|they is|are never|not alone
        not allowed out|outside (alone)
        won't|will_not|don't let her|me|them|us leave|go|out
        locked in|inside (the|a|her|my) (room|house|apartment)
        passport|passports|documents|papers (is|are|were|was) taken|kept|held|locked (away|by)
        took|takes|keeps|kept|holds her|my|their|our passport|passports|documents|papers
        owes|owe (them|him|the|a) (boss|manager|big) debt|money
        must|has_to|have_to pay|work off (the|her|a|my|their) debt
        isn't|aren't|not|never|wasn't|weren't allowed to leave|go|go_out|go_outside|talk|speak|have|use
        never allowed out|outside
        watched|monitored|guarded at_all_times|all_the_time|constantly|by
        someone (is) always watches|watching|with her|them|the_girls
        can't|cannot come and go
        door|doors locked|lock from (the) outside
        (took|takes|has|holds|confiscated) their|her|my passport|passports|ids (away)`,
    },
    {
      kind: 'restriction',
      value: 'lives on site',
      source: 'polaris',
      review: 'movement',
      phrases: `
        lives|live|living|sleeps|sleep|sleeping|stays on site|premises|the_premises
        lives|live|living|sleeps|sleep|sleeping at|in|inside (the|their) spa|parlor|parlour|shop|salon|massage_parlor|massage_shop|business|workplace|store
        staff|workers|girls|women|ladies (seem_to|appear_to) live|sleep there|here|inside|in_the_back
        live|lives|living|sleep|sleeps|sleeping in (the) back (of|room|rooms)
        workers|staff|girls|women|ladies|they|she (all|actually) live|lives|sleep|sleeps there|onsite|on_site|upstairs|downstairs
        mattress|mattresses|beds|suitcases in (the) back`,
    },
    {
      kind: 'restriction',
      value: 'limited language',
      source: 'unodc',
      phrases: `
        no|little|limited|poor|bad|very_little|not_much english
        doesn't|does_not|don't|do_not|cannot|can't|didn't|did_not|couldn't|barely|hardly speak|speaks|understand|understands (any|much|good) english
        speaks|speak|spoke|understands no|little|very_little|limited|hardly_any|barely_any|almost_no english
        english is|was (not|very) good|limited|bad|poor|basic
        barely|hardly|don't|doesn't|didn't|couldn't (really) speak|spoke|understand (any|much) english
        broken english
        language barrier`,
      note: 'What the text says of language skills; never read as origin.',
    },
    // Rules of contact
    {
      kind: 'contactrule',
      value: 'text only',
      source: 'trade',
      phrases: `
        text|texts|texting|sms|message|messages|whatsapp|telegram only
        only sms|whatsapp|texts|text_me|text_messages
        text me only
        just text_me|texts
        no calls (please|just|only)
        don't|do_not call (me) (just|only|text)
        text don't call`,
    },
    {
      kind: 'contactrule',
      value: 'call only',
      source: 'trade',
      unlessAfter: 'in out',
      phrases: `
        calls|call|calling|phone_calls only
        only calls
        no text|texts|texting|sms|text_messages|messages|emails
        do_not|don't reply|answer|respond|return to texts|text_messages|sms|messages
        do_not|don't answer|return texts|text_messages|sms|messages
        don't|do_not text|message|email`,
    },
    {
      kind: 'contactrule',
      value: 'no blocked calls',
      source: 'trade',
      phrases: `
        no|not_answer|don't_answer|do_not_answer|won't_answer (any) blocked|private|restricted|unknown|hidden|withheld|anonymous (or) (blocked|private|restricted|unknown|withheld) calls|numbers|number|call|callers|caller|ids
        no private|blocked|withheld|hidden|voip|textnow (or) (private|blocked|withheld|hidden)
        unblock your number
        blocked|private|withheld|unknown|hidden calls|numbers (will|are) (not|be|get) answered|ignored|blocked|rejected
        blocked|private|withheld|unknown|hidden|restricted calls|numbers will|are not (be) answered|accepted|returned|picked
        blocked|private|withheld|unknown|hidden|restricted calls|numbers won't|get|will_be|are (be) (answered|ignored|blocked|rejected|declined)`,
    },
    {
      kind: 'contactrule',
      value: 'no explicit talk',
      source: 'trade',
      phrases: `
        no explicit|sexual|dirty|graphic|vulgar|nasty (sex) talk|texts|language|questions|messages|text|conversation
        don't|do_not ask|talk (for|about) (any) explicit|sexual|services|sex|details (over|on|by) (the) (phone|text)
        do_not|don't be explicit|vulgar`,
    },
    {
      kind: 'contactrule',
      value: 'screening',
      source: 'jirn',
      phrases: `
        screening (is) required|needed|mandatory|a_must
        must|will (be) screen|verify|screened|verified
        references|reference|verification (is|are) required|needed|please
        provider references
        send (me) (a|your) selfie|id|photo (of) (your) (id)
        id required`,
      note: 'JIRN 2021: client screening was usually no predictor.',
    },
    {
      kind: 'contactrule',
      value: 'deposit',
      source: 'tnet',
      unlessBefore: 'box boxes slip account accounts money bottle',
      phrases: `
        deposit|deposits (is|are) (required|needed|mandatory|a_must|only|upfront)
        small|advance|half deposit
        pay|payment in_advance|upfront|up_front
        prepay|prepayment (required)`,
    },
    {
      kind: 'contactrule',
      value: 'no police',
      source: 'trade',
      phrases: `
        no law enforcement|inforcement
        no le|leo|police|cops|cop
        not affiliated with (any) law|police
        are you (a|the) police|cop|law`,
    },
    // Age hints
    {
      kind: 'age',
      value: 'barely legal',
      source: 'asu',
      review: 'minor',
      phrases: `
        barely|just|almost|nearly legal
        barely|just|only legal age
        barely|just|almost|nearly|about_to_turn|about_to_be|turning|turns 18|eighteen
        not yet|quite 18|eighteen
        not 18|eighteen yet`,
    },
    {
      kind: 'age',
      value: 'just turned 18',
      source: 'tnet',
      review: 'minor',
      phrases: `
        (just|recently|freshly|only|newly) turned 18|eighteen
        fresh (and|&|new) 18|eighteen
        freshly 18|eighteen
        brand new 18|eighteen
        18|eighteen (and|&) fresh|new|brand_new|innocent
        finally 18|eighteen|legal
        18th birthday`,
    },
    {
      kind: 'age',
      value: 'young and new',
      source: 'tnet',
      review: 'minor',
      phrases: `
        young (and) fresh|new|innocent|tender|inexperienced
        fresh|innocent|tender|inexperienced (and) young
        new and young
        very|super|so|extremely|really|too young (girl|girls|looking)
        youngest girl|girls|one|in_town|around
        the younger the better
        new young girl|girls
        younger than|then she|legal|you
        innocent (little|young|looking) girl|girls|schoolgirl|teen|face
        little girl|girls
        baby-faced|babyface
        look|looks|looked|seem|seems|seemed|appear|appears|appeared very|so|really|quite|extremely|too young
        young-looking
        far|way too young
        daddy's little girl`,
    },
    {
      kind: 'age',
      value: 'school',
      source: 'asu',
      review: 'minor',
      phrases: `
        schoolgirl|schoolgirls
        school girl|girls|student
        high-school|highschool girl|girls|student|age|aged|senior|junior|sophomore|freshman
        middle school|schooler
        still|just_finished|just_left (in|at|goes_to) school
        school uniform
        12th|11th|10th|9th|8th grade|grader
        fresh|just|straight out of high_school|school
        just finished|left|graduated high_school|school
        (first|her_first|my_first) year of high_school
        misses|missing|skipping|skips school|class`,
    },
    {
      kind: 'age',
      value: 'teen',
      source: 'tnet',
      review: 'minor',
      phrases: `
        teen|teens|teenage|teenager|teenagers
        hot|young teen
        teeny|teenie`,
    },
    {
      kind: 'age',
      value: 'under age',
      source: 'asu',
      review: 'minor',
      phrases: `
        underage|underaged
        under age|aged
        under 18|eighteen (girl|girls|too|ok|welcome)
        under the age of 18
        is|was|are|were|be|looks|seemed|appears (like|to_be|clearly) a minor|child|kid
        minor girl|girls|child|children
        looks|look|looked like (a) (little) child|kid|minor|middle|high
        preteen|pre-teen|lolita|jailbait`,
    },
    // Services, clinical
    {
      kind: 'service',
      value: 'massage',
      source: 'flagit',
      unlessBefore:
        'chair chairs gun guns table tables bed beds machine machines cushion license licence school',
      phrases: `massage|massages|massaging|masseuse`,
    },
    {
      kind: 'service',
      value: 'relaxing massage',
      source: 'trade',
      phrases: `relaxing|relaxation|relax|soothing|wellness|oil|aroma|aromatherapy massage|massages`,
    },
    {
      kind: 'service',
      value: 'therapeutic massage',
      source: 'trade',
      phrases: `
        deep tissue (massage)
        deep-tissue (massage)
        sports|medical|therapeutic|remedial|prenatal|lymphatic|clinical|hot_stone|hot_stones massage|massages
        hot stone|stones (therapy)
        trigger point (therapy)`,
    },
    {
      kind: 'service',
      value: 'foot massage',
      source: 'trade',
      phrases: `foot|feet massage|rub|spa\nreflexology`,
    },
    {
      kind: 'service',
      value: 'sensual massage',
      source: 'li2023',
      phrases: `
        sensual|erotic|intimate|nude|naked|tantric|tantra|nuru|prostate|lingam|adult massage|massages
        body-to-body|body_to_body|body2body|b2b|body_2_body|bodyslide|body_slide (massage)
        nuru|tantra
        body-rub|body-rubs|bodyrub|bodyrubs
        four|4|six|6 hands|hand (massage)`,
    },
    {
      kind: 'service',
      value: 'table shower',
      source: 'li2023',
      phrases: `table shower|showers\ntableshower|tableshowers`,
    },
    {
      kind: 'service',
      value: 'happy ending',
      source: 'li2023',
      phrases: `
        happy-ending|happy-endings|happy-end
        happy finish|finishes|finishing
        hand release|relief|job|jobs|finish
        handjob|handjobs
        full release
        extra|extras|special|additional services|service (available|offered|at_the_end|for)
        extras available|offered|ok|negotiable
        full body release
        any|wanted|offered|asked|offers|offering|want extras|extra_services
        rub and|n|& tug
        hj|hjs
        more than (just) (a) massage
        touched my|his private|privates|genitals`,
    },
    {
      kind: 'service',
      value: 'full service',
      source: 'li2023',
      phrases: `full service|services|fs\nfull-service`,
    },
    {
      kind: 'service',
      value: 'girlfriend experience',
      source: 'tnet',
      phrases: `gfe\ngirlfriend|girl-friend|gf experience`,
    },
    {
      kind: 'service',
      value: 'without protection',
      source: 'tnet',
      phrases: `
        bareback|bare-back
        without|w/o condom|condoms|protection
        bbfs|bbbj
        uncovered services|oral|full
        no condom|condoms|cover|protection
        raw sex|service|services`,
      note: 'T-Net lists it beside protected services; a matter of health, and of pressure on the person.',
    },
    {
      kind: 'service',
      value: 'with protection',
      source: 'tnet',
      phrases: `
        condom|condoms|protection only|required|always|must|mandatory|a_must
        with (a) condom|condoms|protection
        always|only protected|covered|safe
        covered only
        safe play|sex|services (only)
        safe only`,
    },
    {
      kind: 'service',
      value: 'oral',
      source: 'tnet',
      unlessBefore:
        'exam exams history hygiene surgery surgeon care health presentation tradition agreement contract',
      phrases: `oral (sex|service)\nblowjob|blow-job|bj|cbj`,
    },
    { kind: 'service', value: 'anal', source: 'tnet', phrases: `anal (sex|service)` },
    {
      kind: 'service',
      value: 'dinner date',
      source: 'trade',
      phrases: `dinner date|dates|companion|companionship\nsocial companionship`,
    },
    {
      kind: 'service',
      value: 'travel companion',
      source: 'trade',
      phrases: `
        travel companion|companionship|buddy
        fly me to you|out
        fmty
        weekend trip|trips|getaway`,
    },
    {
      kind: 'service',
      value: 'overnight',
      source: 'trade',
      phrases: `overnight|overnights (stay|stays)\nover night stay`,
    },
    {
      kind: 'service',
      value: 'fetish',
      source: 'trade',
      phrases: `
        fetish|fetishes (friendly|sessions)
        bdsm|dominatrix|femdom|domination|bondage
        role-play|role-plays|roleplay|roleplays|role-playing`,
    },
    {
      kind: 'service',
      value: 'striptease',
      source: 'trade',
      phrases: `striptease|strip-tease|lap-dance|lapdance\nstrip show`,
    },
    {
      kind: 'service',
      value: 'video call',
      source: 'trade',
      phrases: `
        video call|calls|chat|show|shows
        facetime|webcam|cam show|shows|session|sessions
        webcam|camshow|camshows
        sell|selling (my) content|videos|nudes`,
    },
    {
      kind: 'service',
      value: 'couples',
      source: 'trade',
      phrases: `couples (are) welcome|massage|friendly|only|ok\nthreesome|threesomes|mff|mmf`,
    },
    {
      kind: 'service',
      value: 'party',
      source: 'trade',
      phrases: `party girl|girls\nparty friendly\nbachelor|stag party|parties\n420 friendly\nparty & play\npnp`,
    },
  ],
};
