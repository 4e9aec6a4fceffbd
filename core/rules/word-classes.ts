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
  contact: 'call phone ring dm pm inbox message text whatsapp email mail contact ping write telegram sms tweet',
  /** Where things are sold. */
  venue:
    'shop shops store stores boutique boutiques showroom showrooms storefront cafe restaurant bar pub salon studio bakery brewery taproom winery distillery dealership dealer outlet branch branches stall stand booth webshop estore etsy website site webstore amazon ebay gallery deli pizzeria diner spa clinic nursery pharmacy supermarket counter bookstore bookshop roastery butchers florist garage warehouse marketplace',
  /** What is ordered, bought or reserved. */
  goods:
    'copy copies ticket tickets pair set sets pack packs box boxes bundle bundles kit kits merch tshirt shirt shirts tee tees hoodie hoodies cap mug mugs print prints poster album vinyl single ebook paperback hardback hardcover kindle audiobook voucher vouchers gift gifts hamper hampers giftcard plan package subscription bottle bottles case jar jars bag bags dress dresses shoes sneakers jacket ring necklace earrings candle candles cake cakes pizza pizzas burger burgers sandwich coffee beans beer wine bouquet flowers wreath turkey meal meals lunch dinner brunch breakfast feast favorites favourites faves essentials item items product products piece pieces size swag gear outfit outfits look looks phone laptop tablet car bike guitar game console template templates course report planner journal calendar',
  /** What a community meets for. */
  gathering:
    'workshop workshops meetup meetups meeting meetings session sessions talk talks hackathon hackathons sprint sprints hackday unconference cowork coworking seminar seminars lecture lectures panel discussion discussions tutorial tutorials potluck picnic cleanup walk hike ride social socials gathering gatherings circle club assembly townhall bof roundtable colloquium symposium vigil parade rehearsal cookout barbecue teach',
  /** Verbs of craft, kitchen, garden, bench and keyboard: told to a reader, they are a technique and hardly ever a pitch. */
  technique:
    'stir soak rinse simmer boil whisk knead chop dice slice grate peel drain saute roast bake preheat marinate mash sprinkle drizzle chill freeze thaw defrost refrigerate reheat microwave melt sift grease strain steam fry scrub wipe sand drill glue clamp solder tighten loosen unscrew screw hammer caulk seal prune mulch dig sow transplant deadhead fertilise fertilize compost repot propagate sew stitch knit crochet iron unpick inflate lubricate align calibrate unplug reboot restart reinstall uninstall clone compile debug refactor rebase paste toggle untick uncheck rename delete configure enable disable inhale exhale weigh measure divide multiply subtract calculate inspect verify detach attach insert rotate twist squeeze shake rub dab pat pour fasten tape label wash dry dilute ventilate disinfect sanitise sanitize rewrite proofread memorise memorize practise practice summarise summarize skim outline',
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
    'guide guides guidebook tutorial tutorials template templates checklist checklists cheatsheet cheatsheets worksheet worksheets toolkit toolkits handbook handbooks primer explainer walkthrough walkthroughs howto slides slidedeck recording recordings transcript notes dataset datasets notebook notebooks syllabus curriculum ebook ebooks booklet factsheet infographic printable printables lesson lessons course courses workbook pattern patterns recipe recipes textbook vignette',
  /** Whom a community speaks to, by role; no customers. */
  people:
    'people folks folx friends members friend member fellows colleagues neighbors neighbours peers teachers educators instructors students learners parents moms mums mothers moms dads fathers grandparents families kids nurses doctors veterans vets volunteers contributors organizers organisers developers devs programmers coders engineers makers crafters artists musicians writers authors readers gardeners growers runners cyclists gamers players users newcomers newbies beginners noobs freshers lurkers regulars alumni graduates grads mentors mentees leaders researchers scientists statisticians designers knitters quilters sewists bakers cooks foodies photographers librarians women ladies men girls guys gals lads boys humans yall peeps tweeps redditors comrades villagers residents locals creators founders freelancers caregivers carers survivors allies speakers participants attendees maintainers collaborators trainers learners hobbyists enthusiasts lovers nerds geeks fans',
  /** What people can be for a community: roles that are filled by asking. */
  helper:
    'volunteers volunteer contributors contributor speakers speaker presenters presenter hosts host cohosts mentors mentor coaches tutors testers tester reviewers reviewer maintainers maintainer moderators moderator mods organizers organisers organizer organiser helpers helper facilitators facilitator instructors candidates candidate nominees translators translator writers editors curators curator ambassadors panelists panellists collaborators collaborator participants participant guinea stewards marshals drivers members leads trainers nominations proposals submissions abstracts papers talks sessions',
  /** What people think, as what they are asked for. */
  opinion:
    'thoughts opinion opinions views ideas feedback input comments suggestions insights insight perspective perspectives take takes reactions impressions preferences advice tips pointers recommendations recs stories experience experiences questions concerns wisdom knowledge',
  /** Days on which people wish each other well. */
  feast:
    'christmas xmas thanksgiving friendsgiving easter eid diwali deepavali holi hanukkah chanukah passover ramadan kwanzaa navratri onam pongal vesak nowruz ramzan halloween solstice yule juneteenth holidays holiday birthday anniversary christmastime yuletide bakrid dussehra rakhi lohri baisakhi sankranti noel purim lent sukkot pesach rosh',
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
  /** The clitic of "Sam's". */
  possessive: "'s",
  /** Roles that a person is named by; not the heads of companies, and not buyers. */
  person:
    'member volunteer contributor maintainer organiser organizer moderator curator coordinator mentor mentee instructor tutor trainer teacher educator lecturer professor prof dr student pupil undergraduate undergrad postgraduate postgrad postdoc graduate grad scholar fellow researcher scientist alumna alumnus alum historian archivist librarian nurse doctor midwife carer caregiver paramedic firefighter veteran soldier officer engineer developer programmer coder designer illustrator artist painter potter sculptor photographer filmmaker musician singer songwriter drummer guitarist composer poet author writer novelist blogger journalist farmer gardener grower beekeeper baker chef maker crafter knitter quilter carpenter welder electrician mechanic runner cyclist swimmer athlete player teammate coach captain colleague coworker friend neighbour neighbor classmate intern apprentice trainee employee staffer helper hacker tester translator reviewer speaker presenter panelist panellist organist activist advocate survivor resident fosterer ambassador trustee councillor scout cadet kid boy girl lad lass gentleman lady man woman mum mom dad grandma grandpa grandmother grandfather son daughter brother sister husband wife founder cofounder newbie newcomer',
  /** The same in the plural: groups within a community that are thanked and shown. */
  persons:
    'members volunteers contributors maintainers organisers organizers moderators mods curators coordinators mentors mentees instructors tutors trainers teachers educators lecturers professors students pupils undergraduates undergrads postgraduates postdocs graduates grads scholars fellows researchers scientists alumnae alumni librarians nurses doctors midwives carers caregivers paramedics firefighters veterans soldiers officers engineers developers programmers coders designers illustrators artists painters potters photographers musicians singers composers poets authors writers bloggers journalists farmers gardeners growers beekeepers bakers makers crafters knitters quilters runners cyclists swimmers athletes players teammates coaches colleagues coworkers friends neighbours neighbors classmates interns apprentices trainees employees helpers hackers testers translators reviewers speakers presenters panelists panellists advocates survivors residents fosterers ambassadors trustees councillors scouts cadets kids children staff crew committee',
  /** What a person is thanked and known for: making, achieving, helping, teaching. */
  did:
    'won wrote built made created designed drew painted composed baked cooked knitted crocheted sewed stitched crafted carved coded developed programmed contributed fixed patched reported translated reviewed documented maintained mentored taught trained coached tutored helped volunteered organised organized hosted led ran founded cofounded started raised donated gave spent shared presented spoke talked explained published edited recorded filmed photographed illustrated captured performed played sang scored completed graduated earned achieved received discovered invented researched studied proposed suggested showed demonstrated answered solved noticed rescued saved served championed inspired walked cycled swam climbed hiked planted cleaned cleared repaired restored rebuilt overcame survived pioneered curated coauthored authored brought collected delivered drove',
  does:
    'wins writes builds makes creates designs draws paints composes bakes cooks knits crochets sews crafts carves codes develops contributes fixes translates reviews maintains mentors teaches trains coaches tutors helps volunteers organises organizes hosts leads runs raises donates gives spends shares presents speaks talks explains publishes performs plays sings earns receives discovers studies researches investigates proposes suggests shows demonstrates answers solves serves champions inspires walks cycles climbs plants repairs restores describes discusses reflects recounts tells',
  deed:
    'winning writing building making creating designing drawing painting composing baking cooking knitting crafting coding developing contributing fixing patching reporting translating reviewing documenting maintaining mentoring teaching training coaching tutoring helping volunteering organising organizing hosting leading running founding starting raising donating giving spending sharing presenting speaking talking explaining publishing editing recording filming performing playing singing completing graduating earning achieving receiving discovering proposing suggesting showing demonstrating answering solving noticing spotting catching finding rescuing saving serving championing inspiring walking cycling planting cleaning clearing repairing restoring bringing collecting delivering driving stepping coming taking pointing putting doing letting introducing inviting having lending keeping getting setting moderating facilitating coordinating curating jumping testing spreading agreeing offering pitching chairing welcoming looking stopping joining supporting',
  /** What people make and show. */
  work:
    'post posts blog article thread talk talks tutorial package library plugin extension app code book paper study essay poem song album track film video podcast episode drawing painting photo photos picture pictures artwork illustration design quilt recipe garden cake website site slides notes presentation lesson project projects work idea question answer comment suggestion tip tips trick tweet story research dataset visualisation visualization viz dataviz map mod build guide guides cheatsheet lecture keynote workshop session column zine comic patch fix script game exhibition exhibit performance',
  /** Things that are made to be sold; leaves out what people mostly own or write (book, tool, plan). */
  ware:
    'product products item items collection collections range lineup line merch merchandise tee tees shirt shirts tshirt tshirts hoodie hoodies sweatshirt sweatshirts sweater sweaters jumper jumpers dress dresses gown gowns jeans leggings shorts jacket jackets coat coats boots shoes sneakers trainers sandals heels slippers hats cap caps beanie beanies socks handbag handbags tote totes backpack backpacks wallet wallets watches jewelry jewellery necklace necklaces earrings bracelet bracelets sunglasses eyewear lipstick lipsticks mascara eyeshadow palette palettes moisturizer moisturiser cleanser serum serums shampoo conditioner perfume perfumes fragrance fragrances cologne candle candles soap soaps skincare makeup cosmetics mattress mattresses sofa sofas couch rug rugs furniture bedding blanket blankets pillow pillows mug mugs cookware mower mowers helmet helmets headphones earbuds smartphone smartphones tablet tablets laptop laptops console puzzle puzzles toy toys kit kits bundle bundles box boxes hamper hampers print prints poster posters sticker stickers planner planners stationery vinyl ep flavor flavors flavour flavours blend blends scent scents colorway colorways colourway shades styles edition model models suv sedan truck subscription subscriptions package packages membership memberships menu menus store stores shop showroom boutique salon taproom supplements vitamins cigar cigars cigarillos vape vapes eliquid seedlings bouquet bouquets yarn yarns fabrics app apartments condos villas townhomes homes suites plans voucher vouchers giftcards gear apparel swag accessories outfits',
  /** Food and drink as a kitchen, a bar or a stall sells it. */
  fare:
    'pizza pizzas burger burgers sandwich sandwiches sub subs panini wrap wraps taco tacos burrito burritos quesadilla quesadillas nachos wings fries chips salad salads soup soups steak steaks ribs brisket bbq sushi ramen noodles dumplings curry curries biryani thali dosa momos kebab kebabs pasta lasagna lasagne roast roasts brunch breakfast lunch dinner supper donut donuts doughnut doughnuts croissant croissants pastry pastries cupcake cupcakes cookie cookies brownie brownies pie pies cake cakes cheesecake cheesecakes loaf loaves sourdough bagel bagels bread focaccia muffin muffins scones pancakes waffles gelato sorbet sundae sundaes shake shakes smoothie smoothies milkshake milkshakes latte lattes cappuccino mocha espresso coffee beer beers ale ales lager lagers ipa ipas stout stouts cider ciders wine wines prosecco cocktail cocktails mocktails margarita margaritas mimosa mimosas gin gins whisky whiskey bourbon rum tequila vodka pint pints oysters lobster crab crabs shrimp prawns fish cheeses sausages eggs honey jam jams chutney chutneys strawberries blueberries peaches asparagus pumpkins appetizers entree entrees specials meal meals dish dishes sweets mithai samosas',
  /** What a diary, a course or a table has left. */
  seat:
    'slot slots spot spots places seat seats spaces opening openings appointment appointments vacancy vacancies tables',
  /** What is taught, led or treated for a fee as often as not. */
  lesson:
    'session sessions class classes course courses workshop workshops lesson lessons retreat retreats masterclass masterclasses bootcamp bootcamps camp camps tour tours treatment treatments massage massages facial facials consultation consultations tuition coaching reading readings taster tasters',
  /** Those who work for customers. */
  trade:
    'plumber plumbers electrician electricians photographer photographers videographer decorator decorators painter painters builder builders roofer roofers joiner joiners carpenter carpenters handyman gardener gardeners landscaper landscapers cleaner cleaners locksmith mechanic mechanics tiler plasterer caterer caterers florist florists dj hairdresser hairdressers barber barbers stylist stylists beautician therapist therapists physio physiotherapist chiropractor dentist dentists massage tutor tutors coach accountant accountants bookkeeper bookkeepers lawyer lawyers attorney attorneys solicitor solicitors conveyancer realtor realtors broker brokers adviser advisor consultant consultants contractor contractors designer designers copywriter developer developers printer printers tailor tailors seamstress babysitter nanny dogwalker groomer groomers movers removals planner planners venue',
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
