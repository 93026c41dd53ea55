import { setOf } from './set-of.ts'

const lines = (names: string): readonly string[] =>
  names
    .trim()
    .split(/[\n;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** Countries, states and regions that are never an ordinary word; lower case, without accents. One of more words is one place. */
export const countries: readonly string[] = lines(`
afghanistan; albania; algeria; andorra; angola; antigua; argentina; armenia; australia; austria; azerbaijan; bahamas; bahrain; bangladesh; barbados; belarus; belgium; belize; benin; bermuda; bhutan; bolivia
bosnia; bosnia and herzegovina; botswana; brazil; brunei; bulgaria; burkina faso; burma; burundi; cambodia; cameroon; canada; cape verde; central african republic; colombia; comoros; congo; costa rica; cote d ivoire; croatia; cuba; cyprus
czech republic; czechia; denmark; djibouti; dominican republic; east timor; ecuador; egypt; el salvador; england; equatorial guinea; eritrea; estonia; eswatini; ethiopia; fiji; finland; france; gabon; gambia; germany; ghana
great britain; britain; greece; greenland; grenada; guatemala; guinea-bissau; guyana; haiti; honduras; hong kong; hungary; iceland; india; indonesia; iran; iraq; ireland; northern ireland; israel; italy; ivory coast; jamaica; japan
kazakhstan; kenya; korea; south korea; north korea; kosovo; kuwait; kyrgyzstan; laos; latvia; lebanon; lesotho; liberia; libya; liechtenstein; lithuania; luxembourg; macau; macedonia; north macedonia; madagascar; malawi; malaysia
maldives; mauritania; mauritius; mexico; moldova; mongolia; montenegro; morocco; mozambique; myanmar; namibia; nepal; netherlands; new zealand; nicaragua; nigeria; norway; oman; pakistan; palestine; panama
papua new guinea; paraguay; peru; philippines; poland; portugal; puerto rico; qatar; romania; russia; rwanda; saudi arabia; scotland; senegal; serbia; seychelles; sierra leone; singapore; slovakia; slovenia; somalia
south africa; south sudan; spain; sri lanka; sudan; suriname; sweden; switzerland; syria; taiwan; tajikistan; tanzania; thailand; tibet; togo; trinidad; trinidad and tobago; tunisia; turkmenistan; uganda; ukraine
united arab emirates; united kingdom; united states; united states of america; uruguay; uzbekistan; vatican; venezuela; vietnam; wales; yemen; zambia; zimbabwe; usa; uk; uae; u.s.; u.s.a.; u.k.
europe; asia; africa; oceania; latin america; south america; north america; central america; middle east; far east; eastern europe; western europe; southeast asia; south asia; scandinavia; balkans; caribbean
alabama; alaska; arizona; arkansas; california; colorado; connecticut; delaware; florida; hawaii; idaho; illinois; indiana; iowa; kansas; kentucky; louisiana; maine; maryland; massachusetts; michigan; minnesota; mississippi; missouri
montana; nebraska; nevada; new hampshire; new jersey; new mexico; north carolina; south carolina; north dakota; south dakota; ohio; oklahoma; oregon; pennsylvania; rhode island; tennessee; texas; utah; vermont; west virginia; wisconsin; wyoming
ontario; quebec; british columbia; alberta; manitoba; saskatchewan; nova scotia; new south wales; queensland; tasmania; western australia; bavaria; saxony; catalonia; andalusia; galicia; lombardy; tuscany; sicily; sardinia; corsica; brittany; normandy
provence; flanders; wallonia; transylvania; silesia; crimea; siberia; anatolia; kurdistan; punjab; gujarat; maharashtra; karnataka; tamil nadu; telangana; andhra pradesh; uttar pradesh; bihar; rajasthan; west bengal; bengal; sindh; kashmir; goa
yorkshire; lancashire; cornwall; devon; sussex; norfolk; suffolk; cumbria; northumberland; cheshire; hampshire; wiltshire; gloucestershire; hertfordshire; lagos state; gauteng; kwazulu-natal; western cape; sichuan; guangdong; zhejiang; hunan; hubei
`)

/** Cities that are never an ordinary word; lower case, without accents. */
export const cities: readonly string[] = lines(`
aarhus; aberdeen; abidjan; abu dhabi; abuja; accra; adana; addis ababa; adelaide; ahmedabad; albuquerque; aleppo; alexandria; algiers; almaty; amman; amsterdam; ankara; antalya; antwerp; asuncion; athens; atlanta; auckland; augsburg; baghdad; baku
bamako; bandung; bangalore; bengaluru; bangkok; barcelona; barranquilla; basel; basra; beijing; beirut; belfast; belgrade; belo horizonte; berlin; bern; bilbao; birmingham; bogota; bologna; bonn; bordeaux; boston; bradford; brasilia; bratislava; braunschweig; bremen
brescia; brighton; brisbane; bristol; brno; brussels; bucharest; budapest; buenos aires; bulawayo; bursa; busan; bydgoszcz; cairo; calgary; cali; canberra; cape town; caracas; cardiff; casablanca; catania; cebu; chandigarh; chemnitz; chengdu; chennai
chicago; chisinau; chongqing; christchurch; cincinnati; cleveland; cluj; coimbatore; colombo; columbus; conakry; copenhagen; cordoba; coventry; curitiba; dakar; damascus; dar es salaam; debrecen; delhi; new delhi; detroit; dhaka; doha; donetsk
dortmund; dresden; dubai; dublin; duisburg; dundee; durban; dusseldorf; edinburgh; edmonton; eindhoven; erfurt; exeter; faisalabad; fez; florianopolis; fortaleza; frankfurt; freetown; fukuoka; gaborone; galway; gdansk; gdynia; geneva; genoa; ghent; glasgow
gothenburg; goteborg; granada; graz; grenoble; groningen; guadalajara; guangzhou; guatemala city; guayaquil; haifa; hamburg; hangzhou; hanoi; hanover; harare; harbin; havana; heidelberg; helsinki; hiroshima; ho chi minh city; honolulu; hyderabad
ibadan; incheon; indianapolis; innsbruck; islamabad; istanbul; izmir; jaipur; jakarta; jeddah; jerusalem; johannesburg; kabul; kampala; kano; kanpur; kaohsiung; karachi; karlsruhe; kathmandu; katowice; kaunas; kharkiv; khartoum; kigali; kingston
kinshasa; klagenfurt; kolkata; calcutta; krakow; cracow; kuala lumpur; kumasi; kyiv; kiev; la paz; lagos; lahore; las vegas; lausanne; leeds; leicester; leiden; leipzig; libreville; liege; lille; lilongwe; lima; linz; lisbon; liverpool; ljubljana; lodz; lome; london
los angeles; luanda; lublin; lucknow; lusaka; lviv; lyon; maastricht; madrid; malaga; malmo; managua; manaus; manchester; mandalay; manila; mannheim; maputo; maracaibo; marrakech; marseille; medellin; melbourne; memphis; mexico city; miami; milan; milwaukee
minneapolis; minsk; mogadishu; mombasa; monrovia; monterrey; montevideo; montpellier; montreal; moscow; mosul; mumbai; bombay; munich; munster; muscat; mysore; nagoya; nairobi; nanjing; nantes; naples; nashville; newcastle; new orleans; new york; new york city
nicosia; nottingham; novosibirsk; nuremberg; odense; odesa; odessa; oporto; osaka; oslo; ottawa; ouagadougou; palermo; panama city; pattaya; perth; peshawar; philadelphia; phnom penh; pittsburgh; plovdiv; plymouth; podgorica; port harcourt; port-au-prince
port moresby; porto; porto alegre; portsmouth; potsdam; poznan; prague; pretoria; pristina; pune; pyongyang; quezon city; quito; rabat; raleigh; rawalpindi; recife; reykjavik; riga; rio de janeiro; riyadh; rome; rosario; rostock; rotterdam; rouen; sacramento; saigon
saint petersburg; st petersburg; st. petersburg; salford; salt lake city; salvador; salzburg; san antonio; san diego; san francisco; san jose; san juan; san salvador; sana'a; santo domingo; sao paulo; sapporo; sarajevo; seattle; seoul; seville; shanghai; sheffield; shenzhen
shiraz; skopje; sofia; southampton; soweto; stavanger; st louis; st. louis; stockholm; strasbourg; stuttgart; sunderland; surabaya; surat; swansea; szczecin; tabriz; taipei; tallinn; tampa; tampere; tangier; tartu; tashkent; tbilisi; tegucigalpa
tehran; tel aviv; hague; thessaloniki; tianjin; tijuana; timisoara; tirana; tokyo; torino; toronto; toulouse; trieste; tripoli; trondheim; tunis; turin; turku; uppsala; utrecht; valencia; valletta; valparaiso; vancouver; varanasi; varna; venice; verona
vienna; vientiane; vilnius; visakhapatnam; vladivostok; warsaw; washington dc; washington d.c.; wellington; wiesbaden; windhoek; winnipeg; wolverhampton; wroclaw; wuhan; wuppertal; xian; yaounde; yekaterinburg; yerevan; yokohama; zagreb; zanzibar; zaragoza; zurich
manhattan; brooklyn; bronx; hackney; camden; brixton; croydon; peckham; kreuzberg; neukolln; stockport; bolton; wigan; luton; slough; swindon; ipswich; norwich; middlesbrough; doncaster; rotherham; huddersfield; stoke-on-trent
enugu; benin city; jos; kaduna; abeokuta; eldoret; nakuru; kisumu; entebbe; arusha; dodoma; bloemfontein; polokwane; tamale; cochabamba; arequipa; cusco; puebla; oaxaca; veracruz; campinas; niteroi; belem; natal city; nagpur; indore; bhopal; patna; kochi; thrissur
`)

/** Places that are also words, names or technology: only after "in", "from" and the like, or with a capital; lower case. */
export const doubtfulPlaces = setOf(`
asia austin bath bergen bremen buffalo bury charlotte chad chelsea chester chile china cologne cork cuba dallas deal denver derby dominica essen florence georgia guernsey guinea houston hull jackson jersey jordan lens
lincoln madison mali malta male mobile monaco nice niger orange orlando oxford paris phoenix poole porto reading richmond rugby sale samoa sandwich santiago savannah split surrey sydney tonga tours
trier troy tucson turkey victoria virginia washington wells worcester worms york lancaster cambridge kent essex stirling preston durham java columbia kobe kyoto lund tula nassau nelson
boulder portland hamilton halifax wales gloucester warwick windsor barking reading ware
`)

/** Adjectives and nouns of nationality, origin and belief, and the place that each belongs to where we know it by name. */
export const nationalities = setOf(`
afghan african albanian algerian american angolan arab arabic argentine argentinian argentinean armenian asian australian austrian azerbaijani bangladeshi basque bavarian belarusian belgian bengali bolivian bosnian brazilian british briton britons bulgarian burmese
burundian cambodian cameroonian canadian cantonese catalan chilean chinese colombian congolese croat croatian cuban cypriot czech danish dutch ecuadorian egyptian english englishman englishwoman eritrean estonian ethiopian european fijian filipina filipino finn finnish
flemish french frenchman frenchwoman gambian georgian german ghanaian greek guatemalan gujarati guyanese haitian hausa hindi honduran hungarian icelandic igbo indian indonesian iranian iraqi irish irishman irishwoman israeli italian ivorian jamaican japanese jordanian
kazakh kenyan korean kurd kurdish kuwaiti laotian latina latino latvian lebanese liberian libyan lithuanian macedonian malagasy malawian malayalam malaysian maltese mandarin marathi mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali
nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian peruvian philippine polish portuguese punjabi qatari romani romanian russian rwandan saudi scandinavian scot scots scottish senegalese serb serbian sierra-leonean singaporean
slovak slovakian slovene slovenian somali spaniard spanish sudanese swahili swede swedish swiss syrian taiwanese tajik tamil tanzanian telugu thai tibetan togolese tunisian turk turkish ugandan ukrainian urdu uruguayan uzbek venezuelan vietnamese
welsh welshman welshwoman yemeni yoruba zambian zimbabwean zulu xhosa scotsman dutchman afghans africans americans arabs asians australians austrians belgians brazilians britons canadians colombians croats danes dane
egyptians ethiopians europeans filipinos finns germans ghanaians greeks hungarians indians iranians iraqis israelis italians jamaicans kenyans koreans kurds latinos mexicans moroccans nigerians norwegians pakistanis palestinians poles romanians russians scots
serbs somalis swedes syrians turks ugandans ukrainians venezuelans
muslim muslims islamic jewish jew jews catholic catholics protestant hindu hindus sikh sikhs buddhist buddhists mormon
hispanic hispanics caucasian
`)

/** Nationalities that are also verbs or common words: they need a capital, or a person or a language beside them. */
export const doubtfulNationalities = setOf(
  `polish scot scots dane turk finn czech swiss dutch english french thai tamil arab poles zulu`,
)
