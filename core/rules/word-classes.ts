/** Words that phrases use as one, as `<name>`. Members are single words in their comparable form. */
const classes = {
  /** The sender. */
  we: 'we i us me team',
  our: 'our my',
  you: 'you yourself yall everyone everybody anyone folks guys all friends',
  your: 'your yours',
  /** Getting hold of goods, as an imperative or not. */
  buy: 'buy order purchase shop grab get score snag cop snatch nab bag own secure claim reserve',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tonight tomorrow weekend',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  season: 'spring summer autumn fall winter holiday christmas easter halloween xmas',
  /** Where people follow one another. */
  network:
    'facebook fb twitter x instagram insta ig gram tiktok youtube yt linkedin pinterest snapchat snap threads mastodon bluesky bsky tumblr twitch discord telegram whatsapp reddit vine periscope socials',
  /** Whom readers can be asked to bring along. */
  pal: 'friend friends mate mates pal pals buddy buddies bestie besties bff bffs squad gang crew someone somebody anyone sister sis brother bro partner spouse colleague colleagues coworker coworkers family fam homie homies followers people person neighbor neighbors neighbour neighbours',
  /** Right away or right here: what follows an ask. */
  now: 'now today tonight tomorrow here online instore below asap immediately',
  /** Getting in touch, as an imperative. */
  contact:
    'call phone ring dm pm inbox message text whatsapp email mail contact ping write telegram sms tweet',
  /** Where things are sold. */
  venue:
    'shop shops store stores boutique boutiques showroom showrooms storefront cafe restaurant bar pub salon studio bakery brewery taproom winery distillery dealership dealer outlet branch branches stall stand booth webshop estore etsy website site webstore amazon ebay gallery deli pizzeria diner spa clinic nursery pharmacy supermarket counter bookstore bookstores bookshop bookshops pharmacies supermarkets roastery butchers florist garage warehouse marketplace',
  /** What is ordered, bought or reserved. */
  goods:
    'copy copies ticket tickets pair set sets pack packs box boxes bundle bundles kit kits merch tshirt shirt shirts tee tees hoodie hoodies cap mug mugs print prints poster album vinyl single ebook paperback hardback hardcover kindle audiobook voucher vouchers gift gifts hamper hampers giftcard plan package subscription bottle bottles case jar jars bag bags dress dresses shoes sneakers jacket ring necklace earrings candle candles cake cakes pizza pizzas burger burgers sandwich coffee beans beer wine bouquet flowers wreath turkey meal meals lunch dinner brunch breakfast feast favorites favourites faves essentials item items product products piece pieces size swag gear outfit outfits look looks phone laptop tablet car bike guitar game console template templates course report planner journal calendar',
  /** What a community meets for. */
  gathering:
    'workshop workshops meetup meetups meeting meetings session sessions talk talks hackathon hackathons sprint sprints hackday unconference cowork coworking seminar seminars lecture lectures panel discussion discussions tutorial tutorials potluck picnic cleanup walk hike ride social socials gathering gatherings circle assembly townhall bof roundtable colloquium symposium vigil parade rehearsal cookout barbecue teach',
  /** Verbs of craft, kitchen, garden, bench and keyboard: told to a reader, they are a technique and hardly ever a pitch. */
  technique:
    'stir soak rinse simmer boil whisk knead chop dice slice grate peel drain saute roast bake preheat marinate mash sprinkle drizzle freeze thaw defrost refrigerate reheat microwave melt sift grease strain steam fry scrub wipe sand drill glue clamp solder tighten loosen unscrew screw hammer caulk seal prune mulch dig sow transplant deadhead fertilise fertilize compost repot propagate sew stitch knit crochet iron unpick inflate lubricate align calibrate unplug reboot restart reinstall uninstall clone compile debug refactor rebase paste toggle untick uncheck rename delete configure enable disable inhale exhale weigh measure divide multiply subtract calculate inspect verify detach attach insert rotate twist squeeze shake rub dab pat pour fasten tape label wash dry dilute ventilate disinfect sanitise sanitize rewrite proofread memorise memorize practise practice summarise summarize skim outline',
  /** Plain verbs of handling: a technique only with a reason, a measure or a condition beside them. */
  handling:
    'add use put place keep leave let hold cut pull push press turn set take apply check run open close cover move remove replace change switch start stop avoid write ask break fold wrap tie hang fill empty heat cool rest mix combine lay spread brush clean trim plant water feed type select click copy save back update install wait count list read find create build define focus prioritise prioritize',
  /** The same told as an activity: "by adding", "instead of using". */
  doing:
    'using adding putting placing keeping leaving letting setting taking applying checking running opening closing removing replacing changing switching writing asking breaking cutting mixing soaking rinsing washing cleaning heating cooling turning pressing pulling pushing typing clicking copying installing restarting rebooting updating deleting creating building making starting stopping trying reading practising practicing stretching breathing planting watering pruning storing freezing measuring testing',
  /** What advice comes in. */
  advice:
    'tips ways steps lessons mistakes habits tricks hacks strategies techniques principles rules myths methods exercises pointers takeaways tactics shortcuts pitfalls suggestions',
  /** What people learn from. */
  resource:
    'resource resources guide guides guidebook tutorial tutorials template templates checklist checklists cheatsheet cheatsheets worksheet worksheets toolkit toolkits handbook handbooks primer explainer explainers walkthrough walkthroughs howto slides slidedeck recording recordings transcript notes dataset datasets spreadsheet notebook syllabus booklet factsheet factsheets infographic infographics printable printables workbook textbook vignette vignettes handout handouts gist',
  /** What people read, watch and hear. */
  lore: 'article articles post posts blogpost blogposts thread threads paper papers preprint essay essays intro introduction overview summary explanation talk talks lecture lectures read piece writeup documentation docs reference references book books chapter podcast podcasts episode video videos webinar webinars repo faq wiki study series playlist presentation',
  /** How help is praised or made small: what stands before "guide", "tip", "way". */
  useful:
    'quick simple short handy little easy great nice useful brief basic free small cool helpful common excellent awesome fantastic wonderful amazing super brilliant interesting valuable fascinating thoughtful clear invaluable insightful essential lovely solid really very thorough comprehensive detailed informative practical beautiful favourite favorite best terrific superb neat clever effective gentle proven smart surprising good key top expert',
  /** Short spans of time. */
  minutes:
    'minute minutes min mins hour hours hr hrs second seconds sec secs days weeks months breaths reps times',
  /** Kitchen measures. */
  measure:
    'cup cups tbsp tbsps tablespoon tablespoons tsp tsps teaspoon teaspoons pinch dash splash clove cloves sprig sprigs knob handful oz ounce ounces g gram grams ml l cl lb lbs kg part parts spoonful drop drops layer pint slice slices',
  /** What goes into a bowl or a glass. */
  ingredient:
    'flour sugar butter oil milk water salt pepper cinnamon vanilla garlic onion onions rice cream cheese yeast soda powder vinegar honey lemon lemons lime limes juice stock broth cocoa oats parsley basil thyme rosemary mint cumin paprika ginger beans tomatoes tomato coconut chocolate gin vodka rum whiskey whisky bourbon tequila syrup vermouth tonic chicken beef pork pasta mince egg eggs yolks whites bananas carrots potatoes spinach avocado compost sand cilantro coriander turmeric chilli chili mustard mayo yogurt yoghurt',
  /** Whom a community speaks to, by role; no customers. */
  people:
    'people folks folx friends members friend member fellows colleagues neighbors neighbours peers teachers educators instructors students learners parents moms mums mothers dads fathers grandparents families kids nurses doctors veterans vets volunteers contributors organizers organisers developers devs programmers coders engineers makers crafters artists musicians writers authors readers gardeners growers runners cyclists gamers players users newcomers newbies beginners noobs freshers lurkers regulars alumni graduates grads mentors mentees leaders researchers scientists statisticians designers knitters quilters sewists bakers cooks foodies photographers librarians women ladies men girls guys gals lads boys humans yall peeps tweeps redditors comrades villagers residents locals creators founders freelancers caregivers carers survivors allies speakers participants attendees maintainers collaborators trainers learners hobbyists enthusiasts nerds geeks',
  /** What people can be for a community: roles that are filled by asking. */
  helper:
    'volunteers volunteer contributors contributor speakers speaker presenters presenter hosts host cohosts mentors mentor coaches tutors testers tester reviewers reviewer maintainers maintainer moderators moderator mods organizers organisers organizer organiser helpers helper facilitators facilitator instructors candidates candidate nominees translators translator writers editors curators curator ambassadors panelists panellists collaborators collaborator participants participant stewards marshals drivers members trainers nominations proposals submissions abstracts papers talks sessions reps representatives',
  /** What people think, as what they are asked for. */
  opinion:
    'thoughts opinion opinions views ideas feedback input comments suggestions insights insight perspective perspectives take takes reactions impressions preferences advice tips pointers recommendations recs stories experience experiences questions concerns wisdom knowledge',
  /** Helping verbs that open a question. */
  aux: 'do does did have has had are is was were would can could will should might',
  /** One person out of the crowd. */
  anyone: 'anyone anybody someone somebody',
  /** What a host feels. */
  glad: 'glad happy thrilled delighted excited pleased honored honoured lucky grateful thankful chuffed stoked lovely great good nice wonderful awesome proud blessed fun',
  /** What strengthens a welcome or a thank-you. */
  very: 'so very really truly super always also warmly most just all more too greatly much highly quite absolutely totally',
  /** Wanting to know. */
  keen: 'keen curious interested eager love like want appreciate welcome value need hoping excited wondering happy intrigued',
  /** Asking to be shown or told, as an imperative or not. */
  'send-in':
    'share sharing post posting show tell drop leave give add submit reply write send name list describe put upload voice contribute provide',
  /** Trying to find people or help. */
  seek: 'looking searching seeking recruiting hunting asking hoping seek need needs needing want wanted request requesting requested',
  /** What people can be asked how they do it. */
  practice:
    'do handle deal manage cope approach organize organise keep use stay find make teach plan prepare get go work feel learn start know decide choose track balance spend celebrate like take eat cook grow practice practise save set solve test review structure avoid remember explain introduce relax unwind run share define fit write read respond react tackle juggle prefer recommend suggest wish watch listen play wear bring tried try used found learned learnt done wished liked loved enjoy love hate miss call become start started bake knit recharge support balance measure store clean travel help struggle motivate pronounce',
  /** The same, going on now. */
  busy: 'working starting reading watching listening making building cooking eating drinking doing planning playing learning wearing growing knitting baking looking excited thankful grateful hoping dreaming writing celebrating sewing painting brewing cheering rooting giving training using bingeing binging craving teaching coping handling dealing managing keeping feeling enjoying spending going up studying researching gardening crafting running holding preparing creating drawing coding',
  /** What people have to tell of their own. */
  own: 'story stories experience experiences work project projects memory memories recipe recipes progress win wins journey creation creations setup plans plan tradition traditions tip tips trick tricks success successes struggle struggles lesson lessons solution solutions example examples plot plots art artwork drawings harvest garden goals goal favorite favourite favorites favourites fave fav best worst biggest go first answer answers knowledge hack hacks idea ideas playlist pets thoughts research culture skills routine process approach strategy strategies resolution resolutions workflow advice habit habits method challenge challenges hobby ritual pick picks way photos pics pictures proudest dream secret top weekend morning week day',
  /** Question words. */
  wh: 'what which who whom whose where when why how whether if',
  /** What may stand between "you" and the verb of a question. */
  aside:
    'all guys each personally usually normally typically currently lot really actually also ever already still always both folks people yourselves generally mostly most recently honestly',
  /** What may stand before a noun. */
  det: 'a an the some any our my your this that these those another more new few other their each every all additional no its',
  /** Days on which people wish each other well. */
  feast:
    'christmas xmas thanksgiving friendsgiving easter eid diwali deepavali holi hanukkah chanukah passover ramadan kwanzaa navratri onam pongal vesak nowruz ramzan halloween solstice yule juneteenth holidays holiday birthday anniversary christmastime yuletide bakrid dussehra rakhi lohri baisakhi sankranti noel purim lent sukkot pesach rosh',
  /** What a reader can do to a post so that more people see it. */
  boost: 'like share follow retweet rt repost reshare reblog regram tag comment subscribe upvote heart',
  /** What a page counts. */
  audience:
    'likes follows followers fans subscribers subs views shares retweets rts reposts comments hearts upvotes reviews downloads votes signatures entries',
  /** What is shared or boosted. */
  post: 'post posts tweet video videos reel reels photo photos pic pics picture pictures selfie selfies page story status image images clip update episode pin link',
  /** Where reviews stand. */
  reviewsite:
    'google yelp tripadvisor trustpilot amazon goodreads itunes zomato glassdoor checkatrade nextdoor capterra g2 facebook fb spotify appstore',
  /** Ways of coming to a place, as an imperative. */
  come: 'come stop drop swing pop head run roll hop nip walk cruise slide rush pile stroll',
  /** The step towards a sale that a link or a code is for. */
  step: 'shop buy order book get claim grab save start subscribe donate give contribute enter win browse explore discover preorder redeem download enrol enroll reserve purchase upgrade unlock bid invest pledge secure try snag own',
  /** What is booked. */
  booking:
    'table tables room rooms stay stays appointment appointments demo demos consultation consultations consult trip trips flight flights cruise holiday holidays vacation vacations getaway break breaks tour tours viewing viewings showing lesson lessons treatment treatments haircut haircuts service services fitting massage facial party parties package photoshoot shoot portrait mot inspection checkup cleaning villa cottage cabin suite campsite pitch taxi ride car van experience escape retreat tasting wedding makeover engineer manicure wax colour install installation survey holiday airbnb hotel ferry',
  /** What a seller has to show. */
  range:
    'range collection collections menu menus products selection catalogue catalog deals sale offers packages lineup listing listings properties inventory portfolio line styles specials plans models shop store website site webshop merch prices pricing brochure lookbook showroom bundles arrivals designs flavours flavors courses classes',
  /** Where music, films and shows are paid for or counted. */
  player:
    'spotify itunes bandcamp soundcloud deezer tidal audible netflix hulu hbo hbomax primevideo disney showtime amc paramount peacock vudu starz espn iplayer shudder crunchyroll mubi roku viki hotstar zee5 voot imax cinemas theaters theatres',
  /** Where money is raised. */
  fundraiser:
    'kickstarter indiegogo crowdfunder crowdfunding gofundme justgiving patreon kofi paypal buymeacoffee opencollective liberapay substack fundraiser appeal campaign fund ketto milaap venmo cashapp',
  /** Giving money, or goods, or time: the object tells. */
  donate: 'donate donating give giving contribute contributing pledge pledging',
  /** What is given to a swap or a drive in place of money. */
  kind: 'books clothes clothing blood plasma organs organ platelets marrow time hours tools toys items skills code seeds hair equipment laptops laptop bikes food cans coats blankets towels plants cuttings compost expertise furniture yarn fabric patches translations recipes cake cakes bottles tins nappies diapers hats toiletries instruments',
  /** Those in power who are written to. */
  official:
    'mp mps senator senators representative representatives reps rep congressman congresswoman congressmember congress lawmakers legislators legislator councillor councillors councilor councilors assemblymember governor parliament politicians mla td minister ministers commissioner mayor',
  /** What buyers write to a seller about. */
  inquiry:
    'order orders price prices pricing quote quotes booking bookings reservations reservation rates purchase commissions availability appointment appointments consultation brochure enquiry enquiries inquiries samples',
  /** Those whom a seller puts on the phone. */
  expert:
    'sales expert experts advisor advisors adviser advisers specialist specialists agent agents dealer designer designers consultant consultants stylist stylists rep broker brokers',
  /** What ends or runs out: a sale, an offer, a price. */
  deal: 'sale sales offer offers deal deals promo promos promotion promotions discount discounts coupon coupons voucher vouchers special specials price prices pricing savings preorder preorders clearance',
  /** What can be booked, and run out. */
  place:
    'spot spots seat seats place places space spaces slot slots ticket tickets table tables room rooms opening openings appointment appointments pass passes',
  number: 'one two three four five six seven eight nine ten dozen few couple several',
  /** How senders feel about their own news. */
  proud:
    'proud honored honoured humbled thrilled delighted excited ecstatic elated overjoyed stoked pumped pleased psyched chuffed',
  /** What juries and lists do to a winner, as a participle. */
  awarded:
    'named voted ranked rated recognized recognised awarded honored honoured selected chosen listed shortlisted nominated crowned certified accredited',
  /** Organisations, as what an award or a claim is about. */
  organisation:
    'company companies employer employers brand brands bank banks business businesses university universities college colleges school schools hospital hospitals restaurant restaurants hotel hotels agency agencies firm firms workplace workplaces organization organizations organisation organisations startup startups provider providers supplier suppliers manufacturer manufacturers retailer retailers shop shops store stores bakery brewery salon cafe bar pub',
  /** People who buy or follow, as proof that others do. */
  customers:
    'customers clients users subscribers students learners readers creators businesses companies brands teams professionals people families parents developers members followers guests patients marketers founders entrepreneurs owners homeowners shoppers women men moms mums',
  /** The clitic of "Sam's"; after a mention it is a word of its own. */
  possessive: "'s s",
  /** Roles that a person is named by; not the heads of companies, and not buyers. */
  person:
    'member volunteer contributor maintainer organiser organizer moderator curator coordinator mentor mentee instructor tutor trainer teacher educator lecturer professor prof dr student pupil undergraduate undergrad postgraduate postgrad postdoc graduate grad scholar fellow researcher scientist alumna alumnus alum historian archivist librarian nurse doctor midwife carer caregiver paramedic firefighter veteran soldier officer engineer developer programmer coder designer illustrator artist painter potter sculptor photographer filmmaker musician singer songwriter drummer guitarist composer poet author writer novelist blogger journalist farmer gardener grower beekeeper baker chef maker crafter knitter quilter carpenter welder electrician mechanic runner cyclist swimmer athlete player teammate coach captain colleague coworker friend neighbour neighbor classmate intern apprentice trainee employee staffer helper hacker tester translator reviewer speaker presenter panelist panellist organist activist advocate survivor resident fosterer ambassador trustee councillor scout cadet kid boy girl lad lass gentleman lady man woman mum mom dad grandma grandpa grandmother grandfather son daughter brother sister husband wife founder cofounder newbie newcomer',
  /** The same in the plural: groups within a community that are thanked and shown. */
  persons:
    'members volunteers contributors maintainers organisers organizers moderators mods curators coordinators mentors mentees instructors tutors trainers teachers educators lecturers professors students pupils undergraduates undergrads postgraduates postdocs graduates grads scholars fellows researchers scientists alumnae alumni librarians nurses doctors midwives carers caregivers paramedics firefighters veterans soldiers officers engineers developers programmers coders designers illustrators artists painters potters photographers musicians singers composers poets authors writers bloggers journalists farmers gardeners growers beekeepers bakers makers crafters knitters quilters runners cyclists swimmers athletes players teammates coaches colleagues coworkers friends neighbours neighbors classmates interns apprentices trainees employees helpers hackers testers translators reviewers speakers presenters panelists panellists advocates survivors residents fosterers ambassadors trustees councillors scouts cadets kids children staff crew committee',
  /** What a person is thanked and known for: making, achieving, helping, teaching. */
  did: 'won wrote built made created designed drew painted composed baked cooked knitted crocheted sewed stitched crafted carved coded developed programmed contributed fixed patched reported translated reviewed documented maintained mentored taught trained coached tutored helped volunteered organised organized hosted led ran founded cofounded started raised donated gave spent shared presented spoke talked explained published edited recorded filmed photographed illustrated captured performed played sang scored completed graduated earned achieved received discovered invented researched studied proposed suggested showed demonstrated answered solved noticed rescued saved served championed inspired walked cycled swam climbed hiked planted cleaned cleared repaired restored rebuilt overcame survived pioneered curated coauthored authored brought collected delivered drove',
  does: 'wins writes builds makes creates designs draws paints composes bakes cooks knits crochets sews crafts carves codes develops contributes fixes translates reviews maintains mentors teaches trains coaches tutors helps volunteers organises organizes hosts leads runs raises donates gives spends shares presents speaks talks explains publishes performs plays sings earns receives discovers studies researches investigates proposes suggests shows demonstrates answers solves serves champions inspires walks cycles climbs plants repairs restores describes discusses reflects recounts tells',
  deed: 'winning writing building making creating designing drawing painting composing baking cooking knitting crafting coding developing contributing fixing patching reporting translating reviewing documenting maintaining mentoring teaching training coaching tutoring helping volunteering organising organizing hosting leading running founding starting raising donating giving spending sharing presenting speaking talking explaining publishing editing recording filming performing playing singing completing graduating earning achieving receiving discovering proposing suggesting showing demonstrating answering solving noticing spotting catching finding rescuing saving serving championing inspiring walking cycling planting cleaning clearing repairing restoring bringing collecting delivering driving stepping coming taking pointing putting doing letting introducing inviting having lending keeping getting setting moderating facilitating coordinating curating jumping testing spreading agreeing offering pitching chairing welcoming looking stopping joining supporting',
  /** Forms of address: what follows is a name. */
  title: 'dr prof professor mr mrs ms miss sir dame coach chef officer captain rev pastor sgt',
  congrats: 'congrats congratulations congratz grats gratz congradulations congratulation felicitations',
  /** What people say of others' work and of each other. */
  fine: 'great good nice lovely excellent awesome amazing fantastic wonderful brilliant superb fascinating inspiring insightful terrific important helpful useful thoughtful interesting beautiful hilarious fab fabulous epic stellar outstanding moving powerful clear cool neat fun incredible gorgeous stunning talented legendary incomparable inimitable handy cracking clever generous dedicated tireless hardworking selfless invaluable remarkable',
  /** What a speaker is doing or will be. */
  telling:
    'talking speaking presenting sharing discussing showing telling explaining introducing demonstrating teaching giving leading walking answering joining hosting reading performing describing',
  /** What people do themselves, and firms and products hardly ever: a sure sign that the subject is a person. */
  personally:
    'wrote drew painted knitted crocheted stitched sewed baked cooked carved welded soldered drove walked cycled pedalled swam climbed hiked carried hauled dragged spent volunteered noticed spotted answered phoned sang photographed filmed mapped counted translated proofread typed mended repaired rebuilt rescued fed dug swept washed ironed lent taught nursed fostered mentored coached tutored learned learnt whispered remembered marshalled transcribed knelt writes draws paints knits crochets stitches sews bakes carves welds teaches volunteers sings translates mends',
  /** Words that are no name: where one is the subject, nobody is named. */
  grammar:
    'the a an this that these those it we i you they our my your their its his her any all some each every no not and but or so if when while as because since after before then than there here how what why where which whose more most many much few both either neither other another such same also just only even still now today yesterday tonight tomorrow never always ever often again already recently finally please do does did done is are was were be been being am has have had will would can could should may might must shall to of in on at by for from with about into over under up down out off through between during without within against among us me them him himself yes ok new free best happy great good everyone everybody anyone someone somebody nobody people customers companies scientists researchers experts doctors brands businesses team teams company guys folks friends something nothing everything things one once two twice next last too very really kindly hand machine hearing god science history time life',
  /** What people make and show. */
  work: 'post posts piece blog article thread talk talks tutorial package library plugin extension app code book paper study essay poem song album track film video podcast episode drawing painting photo photos picture pictures artwork illustration design quilt recipe garden cake website site slides notes presentation lesson project projects work idea question answer comment suggestion tip tips trick tweet story research dataset visualisation visualization viz dataviz map mod build guide guides cheatsheet lecture keynote workshop session column zine comic patch fix script game exhibition exhibit performance',
  /** Things that are made to be sold; leaves out what people mostly own or write (book, tool, plan). */
  ware: 'product products item items collection collections range lineup line merch merchandise tee tees shirt shirts tshirt tshirts hoodie hoodies sweatshirt sweatshirts sweater sweaters jumper jumpers dress dresses gown gowns jeans leggings shorts jacket jackets coat coats boots shoes sneakers sandals heels slippers hats cap caps beanie beanies socks handbag handbags tote totes backpack backpacks wallet wallets watches jewelry jewellery necklace necklaces earrings bracelet bracelets sunglasses eyewear lipstick lipsticks mascara eyeshadow palette palettes moisturizer moisturiser cleanser serum serums shampoo conditioner perfume perfumes fragrance fragrances cologne candle candles soap soaps skincare makeup cosmetics mattress mattresses sofa sofas couch rug rugs furniture bedding blanket blankets pillow pillows mug mugs cookware mower mowers helmet helmets headphones earbuds smartphone smartphones tablet tablets laptop laptops console puzzle puzzles toy toys kit kits bundle bundles box boxes hamper hampers print prints poster posters sticker stickers planner planners stationery flavor flavors flavour flavours blend blends scent scents colorway colorways colourway shades styles suv sedan truck subscription subscriptions membership memberships menu menus store stores shop showroom boutique salon taproom supplements vitamins cigar cigars cigarillos vape vapes eliquid seedlings bouquet bouquets yarn yarns fabrics apartments condos villas townhomes homes suites voucher vouchers giftcards gear apparel swag accessories outfits',
  /** Food and drink as a kitchen, a bar or a stall sells it. */
  fare: 'pizza pizzas burger burgers sandwich sandwiches sub subs panini wrap wraps taco tacos burrito burritos quesadilla quesadillas nachos wings fries chips salad salads soup soups steak steaks ribs brisket bbq sushi ramen noodles dumplings curry curries biryani thali dosa momos kebab kebabs pasta lasagna lasagne roast roasts brunch breakfast lunch dinner supper donut donuts doughnut doughnuts croissant croissants pastry pastries cupcake cupcakes cookie cookies brownie brownies pie pies cake cakes cheesecake cheesecakes loaf loaves sourdough bagel bagels bread focaccia muffin muffins scones pancakes waffles gelato sorbet sundae sundaes shake shakes smoothie smoothies milkshake milkshakes latte lattes cappuccino mocha espresso coffee beer beers ale ales lager lagers ipa ipas stout stouts cider ciders wine wines prosecco cocktail cocktails mocktails margarita margaritas mimosa mimosas gin gins whisky whiskey bourbon rum tequila vodka pint pints oysters lobster crab crabs shrimp prawns fish cheeses sausages eggs honey jam jams chutney chutneys strawberries blueberries peaches asparagus pumpkins appetizers entree entrees specials meal meals dish dishes mithai samosas brew brews chowder crumble pudding puddings tart tarts',
  /** What a diary, a course or a table has left. */
  seat: 'slot slots spot spots places seat seats spaces opening openings appointment appointments vacancy vacancies tables',
  /** What is taught, led or treated for a fee as often as not. */
  lesson:
    'session sessions class classes course courses workshop workshops lesson lessons retreat retreats masterclass masterclasses bootcamp bootcamps camp camps tour tours treatment treatments massage massages facial facials consultation consultations tuition coaching reading readings taster tasters',
  /** Those who work for customers. */
  trade:
    'plumber plumbers electrician electricians photographer photographers videographer decorator decorators painter painters builder builders roofer roofers joiner joiners carpenter carpenters handyman gardener gardeners landscaper landscapers cleaner cleaners locksmith mechanic mechanics tiler plasterer caterer caterers florist florists dj hairdresser hairdressers barber barbers stylist stylists beautician therapist therapists physio physiotherapist chiropractor dentist dentists massage tutor tutors coach accountant accountants bookkeeper bookkeepers lawyer lawyers attorney attorneys solicitor solicitors conveyancer realtor realtors broker brokers adviser advisor consultant consultants contractor contractors designer designers copywriter developer developers printer printers tailor tailors seamstress babysitter nanny dogwalker groomer groomers movers removals planner planners venue',
  /** Words that strengthen or hurry what follows and change nothing else. */
  so: 'so very really extremely incredibly also all immensely particularly always super truly especially just absolutely totally completely literally honestly seriously definitely highly thoroughly strongly wholeheartedly fully deeply firmly still simply now recently finally officially already again personally proudly beyond quite pretty successfully even only actually ever',
  /** Before a number that is meant to impress. */
  over: 'over nearly almost about around approximately roughly',
  /** What a winner takes home. */
  prize:
    'award awards prize prizes medal medals gold silver bronze title titles trophy accolade accolades accreditation certification recognition distinction honor honors honour honours',
  /** Superlatives of a seller. */
  best: 'best finest freshest tastiest coolest cutest softest comfiest greatest hottest biggest largest fastest friendliest safest smartest easiest yummiest coziest cosiest strongest lightest toughest thinnest smallest leading premier foremost ultimate top',
  /** What institutions say they are there for. */
  giving:
    'helping making providing ensuring creating delivering supporting building improving reducing protecting bringing serving advancing developing giving finding ending offering empowering fighting increasing promoting investing inspiring educating preserving fostering',
  /** Adjectives of praise. */
  great:
    'perfect ideal great excellent fantastic amazing wonderful awesome brilliant lovely outstanding superb incredible exceptional terrific phenomenal fabulous beautiful unique essential thoughtful stunning gorgeous impeccable unbeatable unmatched unparalleled unrivalled unrivaled superior',
  /** How a product feels, tastes or handles, as praise. */
  delicious:
    'soft comfy comfortable cozy cosy creamy crispy crunchy delicious tasty lightweight versatile stylish refreshing smooth moist tender juicy flavorful flavourful affordable luxurious absorbent durable indulgent balanced rich flattering stretchy breathable easy effective reliable secure practical nutritious functional powerful elegant healthy waterproof crisp portable timeless modern quick simple light strong sleek warm decadent luscious silky fluffy gooey',
  /** What a product or a service is praised for. */
  merit:
    'quality service taste comfort performance style design flavor flavors flavour flavours beauty care protection results luxury durability craftsmanship value support experience technology innovation products product elegance function freshness precision convenience facilities',
  /** What a product for people does good to. */
  body: 'skin hair feet hands home house dog cat pet family body drinks baby guests clothes food kids coffee teeth car muscles lips face eyes back mind mood nails toes',
  /** How a product came to be. */
  made: 'made crafted handmade handcrafted baked cooked prepared brewed created designed built poured packed engineered formulated tailored developed roasted sewn knitted blended fermented distilled',
  /** What founders say of their numbers. */
  grew: 'grew grown scaled gained doubled tripled quadrupled',
  /** What founders say of their money. */
  earned: 'made earned generated sold banked cleared making earning generating selling',
  /** What a creator or a founder owns. */
  venture:
    'newsletter course courses book books podcast channel company agency business startup posts content audience account blog page store product products clients students app following linkedin profile ebook brand work research',
  /** Who finds things out. */
  scholars:
    'researchers scientists engineers researcher scientist academics professors chemists physicists biologists astronomers economists psychologists',
  /** What benefactors do. */
  gave: 'donate donates donated donating pledge pledges pledged pledging commit commits committed contribute contributes contributed invest invests invested investing gift gifted give gives gave giving grant grants granted fund funds funded',
  /** What numbers do to their mark. */
  reached: 'hit hits reached reaches passed passes surpassed crossed exceeded topped broke',
  /** What houses do to their birthdays. */
  celebrating: 'celebrating celebrate celebrates celebrated marking marks',
  /** Who is said to love a product at home. */
  household:
    'husband wife kids kid dog dogs cat cats son daughter baby family mom mum mother boyfriend girlfriend toddler puppy partner clients students',
  /** What advertising calls its goods. */
  gloss:
    'new newest latest brand all exclusive limited special signature famous award perfect ideal great best bestselling ultimate premium luxury luxurious deluxe gorgeous stunning stylish delicious tasty yummy mouthwatering fresh freshly homemade handmade handcrafted artisan artisanal seasonal festive summer spring autumn fall winter holiday christmas classic vintage organic vegan custom bespoke personalised personalized unique amazing awesome beautiful lovely cozy cosy comfy soft must improved own favourite favorite popular house hot full wide huge entire whole affordable unbeatable irresistible iconic original',
  /** What stands before a price: what it buys or what it is called. */
  charged:
    'session sessions class classes lesson lessons course workshop workshops ticket tickets tix entry admission entrance cover fee fees registration tuition price prices cost rate rates pricing place places space spaces seat seats slot slots stall stalls pitch pitches table tables treatment treatments consultation consultations package packages plan plans bundle bundles membership memberships subscription subscriptions tour tours print prints kit kits fare fares room rooms haircut haircuts pint pints bouquet bouquets postage shipping delivery deposit pass passes bottle bottles box boxes tee tees flight flights ride rides repair repairs refill refills rental rentals rent',
  /** By what goods and services are counted when they are priced. */
  unit: 'person people head pp pair ticket night session class lesson child kid adult couple team table seat place plate bottle pack box kilo kg lb dozen bunch punnet pint glass slice cup jar loaf tray bag roll skein pot set piece print copy entry pouch bundle portion guest dog stall car pitch unit user household game packet pkt metre meter sheet half crate barrel each ea item order meal scoop stem load page board course term block player family rider visit treatment basket',
  /** What buyers do, told as having happened: a price beside it is not the speaker's own. */
  spent:
    'paid bought got spent sold found picked earned made raised donated lost won owed saved gave given sent collected received paying spending earning costing charged awarded invested borrowed stolen fined contributed grossed secured earn earns',
  /** Those who come to a practice, a studio or a workshop and pay. */
  client:
    'client clients patients patient commission commissions bookings orders reservations preorders appointments enquiries inquiries pupils pets weddings customers deposits customs consultations tenants brides dogs',
  /** Imperatives that turn the reader to goods. */
  eye: 'meet discover try explore experience see shop taste enjoy get love grab wear rock sample feel check buy order own test',
  /** What authors and bands sell. */
  opus: 'book novel album single ep memoir cookbook ebook course game comic zine anthology audiobook record mixtape novella track lp paperback',
  /** Who is introduced as a person, beyond `person` and `persons`. */
  newcomer:
    'member members team speaker speakers committee president board staff winner winners panel panelists yourself myself themselves captain director directors officer officers ceo colleague colleagues class faculty cohort chair manager trustee trustees ambassador ambassadors neighbour neighbours neighbor neighbors baby puppy kitten head dean recruits hire hires principal people person guest guests host hosts keynote minister mayor candidate candidates friends friend bug bugs law rule rules policy tax legislation',
  /** What members are told is available, and nobody sells. */
  handout:
    'recording recordings video videos slides results transcript transcripts report reports minutes notes draft survey agenda schedule data dataset datasets documentation docs programme paper papers proceedings article articles help support information info application applications version versions release patch fix beta scholarships scholarship funding grants source code translations preprint vaccine vaccines tests testing jobs positions resources guidance form forms webinar webinars episode newsletter tutorial tutorials lecture lectures talk talks',
  /** What goods are said to be perfect for. */
  occasion:
    'day days night nights home occasion occasions wardrobe gathering gatherings party parties wedding weddings skin hair needs family lifestyle trip trips adventure adventures kitchen garden feast outfit outfits look weekend weekends holiday holidays season wear budget space pet pets dad mom mum bride commute getaway celebration event events mood craving',
  /** What a product does for its owner. */
  benefits:
    'keep keeps make makes give gives help helps let lets fit fits last lasts protect protects save saves clean cleans turn turns feel feels look looks works work',
  /** Superlatives of every praise, beyond `best`: as likely of a place, a crew or a tool as of goods. */
  finest:
    'best finest freshest tastiest coolest cutest softest comfiest greatest hottest fastest friendliest safest smartest easiest strongest lightest toughest kindest gentlest warmest cleanest sharpest quickest brightest boldest quietest smoothest cosiest coziest happiest fairest sweetest nicest loveliest prettiest tidiest slickest richest purest greenest crispiest juiciest creamiest fluffiest simplest hippest wildest liveliest wittiest funniest bravest toughest grandest neatest steadiest speediest snappiest leanest classiest',
  /** Superlatives of size and number, which may be mere facts. */
  longest:
    'longest largest biggest oldest tallest highest deepest busiest newest widest strictest youngest fullest hardest cheapest lowest shortest smallest',
  /** How far a boast ranges. */
  region:
    'county country city town region district valley state area village parish borough province island islands nation world planet earth universe land continent coast highlands midlands north south east west northeast northwest southeast southwest neighborhood neighbourhood street trade business industry sector field league market galaxy hemisphere peninsula bay capital category store uk us usa eu britain england scotland wales ireland europe africa asia america australia canada india london',
  /** Those whose word is told as praise: the press, juries, inspectors, buyers. */
  verdict:
    'judges judge jury panel inspectors inspector auditors auditor critics critic reviewers reviewer paper papers press gazette herald courier tribune times guardian telegraph observer chronicle examiner advertiser magazine host hosts minister ministers ofsted assessors assessor examiners surveyor scouts experts pundits trade industry locals customers clients neighbours neighbors regulars users fans visitors guests parents patients students readers listeners bloggers',
  /** What a house calls itself. */
  house:
    'shop shops store bakery butcher butchers cafe restaurant pub bar brewery winery school academy college university club gym studio salon clinic surgery practice hospital hotel lodge inn farm nursery garage garden museum library gallery theatre theater festival company firm business bank insurer agency brand team crew outfit lab charity station society venue bookshop bookstore dealer maker manufacturer supplier provider platform app tool service place',
  /** After "most": what is praised, and hardly ever only counted. */
  praised:
    'trusted loved admired awarded advanced beloved experienced reliable exciting beautiful comfortable accurate welcoming inclusive innovative generous respected skilled skilful creative complete comprehensive efficient effective dependable trustworthy polished caring prestigious successful sought original ambitious careful honest decorated wanted talented knowledgeable dedicated passionate professional sustainable ethical thorough watched read followed recommended visited downloaded streamed booked borrowed starred requested powerful stylish elegant delicious authentic luxurious stunning iconic celebrated clean modern popular famous reviewed qualified rewarding entertaining inspiring scenic picturesque helpful friendly satisfying precise secure versatile durable affordable influential',
} as const satisfies Record<string, string>

const byWord = new Map<string, string[]>()
for (const [name, words] of Object.entries(classes)) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), `<${name}>`])
}

const none: readonly string[] = []

export const wordClasses = {
  has: (name: string): boolean => name in classes,
  of: (word: string): readonly string[] => byWord.get(word) ?? none,
}
