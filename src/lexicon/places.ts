import { table } from './table.ts';

/** Places that conflict reporting names, by country (ISO 3166-1 alpha-3). Names are joined by bars; spellings of one place by "=". */
export interface CountryPlaces {
  readonly cities: string;
  readonly regions: string;
}

// Written for this program from general knowledge of the reporting; coordinates come from the gazetteer.
export const places: Readonly<Record<string, CountryPlaces>> = table({
  AFG: {
    cities:
      'Bagram|Charikar|Gardez|Ghazni|Herat|Jalalabad|Kandahar=Qandahar|Khost|Kunduz|Lashkar Gah=Lashkargah|Mazar-i-Sharif=Mazar-e-Sharif|Marjah|Musa Qala|Sangin|Spin Boldak|Tarin Kowt|Torkham|Zaranj',
    regions:
      'Badakhshan|Badghis|Baghlan|Balkh|Bamiyan|Daykundi|Farah|Faryab|Ghor|Helmand|Jowzjan|Kapisa|Kunar=Konar|Laghman|Logar|Nangarhar=Nangahar|Nimroz|Nuristan|Paktia=Paktya=Paktiya|Paktika|Panjshir=Panjshir Valley|Parwan|Samangan|Sar-e Pol|Takhar|Uruzgan=Oruzgan|Wardak=Maidan Wardak|Zabul',
  },
  ALB: { cities: 'Tirana', regions: '' },
  ARM: { cities: 'Goris|Gyumri|Jermuk|Kapan|Meghri|Sotk', regions: 'Syunik|Tavush|Gegharkunik|Vayots Dzor' },
  AZE: {
    cities: 'Aghdam=Agdam|Ganja|Kalbajar|Khankendi=Stepanakert|Lachin|Mingachevir|Nakhchivan|Shusha=Shushi|Barda',
    regions: 'Nagorno-Karabakh=Karabakh=Artsakh|Lachin corridor|Zangezur corridor=Zangezur',
  },
  BFA: {
    cities: "Arbinda|Barsalogho|Bobo-Dioulasso|Djibo|Dori|Fada N'Gourma|Inata|Kaya|Mansila|Ouahigouya|Pama|Solhan|Thiou|Tougan",
    regions: 'Boucle du Mouhoun|Centre-Nord|Soum|Liptako-Gourma',
  },
  BGD: {
    cities: "Chittagong=Chattogram|Cox's Bazar=Cox’s Bazar|Kutupalong|Sylhet|Teknaf|Gopalganj",
    regions: 'Bhasan Char|Chittagong Hill Tracts',
  },
  BLR: { cities: 'Brest|Gomel=Homel|Grodno=Hrodna|Mozyr', regions: '' },
  CAF: {
    cities: 'Bambari|Bangassou|Berberati|Birao|Bossangoa|Bouar|Bria|Ndélé|Obo|Paoua',
    regions: 'Haute-Kotto|Mbomou|Vakaga|Ouham-Pendé',
  },
  CHN: {
    cities:
      'Chengdu|Chongqing|Dongguan|Guangzhou|Hangzhou|Harbin|Hotan|Kashgar|Kunming|Lhasa|Nanjing|Shanghai|Shenzhen|Tianjin|Urumqi|Wuhan|Xiamen|Xi’an',
    regions:
      'Fujian|Guangdong|Hainan|Inner Mongolia|Jiangsu|Qinghai|Sichuan|Tibet|Xinjiang|Yunnan|Zhejiang|Guangxi|Hebei|Henan|Hubei|Hunan|Liaoning|Shandong|Shanxi|Shaanxi',
  },
  CMR: { cities: 'Bamenda|Buea|Douala|Fotokol|Kolofata|Kumba|Maroua|Mora', regions: 'Far North Region=Far North|Ambazonia' },
  COD: {
    cities:
      'Beni|Bukavu|Bunia|Butembo|Djugu|Goma|Kalemie|Kamanyola|Kisangani|Lubumbashi|Masisi|Minova|Nyiragongo|Oicha|Rutshuru|Sake|Uvira|Walikale|Bunagana|Kibumba|Kanyabayonga|Lubero|Mambasa|Irumu',
    regions: 'Haut-Uele|Ituri|Kasai|Katanga|North Kivu=Nord-Kivu|South Kivu=Sud-Kivu|Tanganyika|Tshopo|Kivu|Virunga|Lake Kivu',
  },
  COL: {
    cities: 'Amalfi|Arauca|Barranquilla|Buenaventura|Cali|Cartagena|Corinto|Cúcuta|Jamundí|Medellín=Medellin|Pasto|Popayán|Tibú|Tumaco',
    regions: 'Antioquia|Bolívar|Caquetá|Catatumbo|Cauca|Chocó|Guaviare|Meta|Nariño|Norte de Santander|Putumayo|Valle del Cauca|Vichada',
  },
  CUB: { cities: 'Guantanamo=Guantánamo|Guantanamo Bay|Santiago de Cuba', regions: '' },
  CYP: { cities: 'Akrotiri|Larnaca|Limassol|Paphos|Famagusta', regions: 'Northern Cyprus' },
  DJI: { cities: '', regions: '' },
  DZA: { cities: 'Oran|Tamanrasset|Tindouf|In Amenas', regions: 'Kabylie' },
  ECU: { cities: 'Guayaquil|Esmeraldas|Durán|Manta', regions: 'Guayas|Manabí' },
  EGY: {
    cities: 'Alexandria|Arish=El-Arish=Al-Arish|Aswan|Giza|Ismailia|Luxor|Port Said|Rafah crossing|Sharm el-Sheikh|Suez|Taba|Hurghada',
    regions: 'North Sinai|Sinai=Sinai Peninsula|South Sinai|Suez Canal|Upper Egypt',
  },
  ERI: { cities: 'Assab|Massawa', regions: '' },
  ETH: {
    cities: 'Adigrat|Adwa|Axum=Aksum|Bahir Dar|Dessie|Dire Dawa|Gondar=Gonder|Jijiga|Lalibela|Mekelle=Mekele|Merawi|Shire|Weldiya|Metekel',
    regions: 'Afar|Amhara|Benishangul-Gumuz|Gambela|Oromia|Tigray|Wollega|Wollo|Ogaden|Gojjam',
  },
  FRA: {
    cities: 'Bordeaux|Calais|Lille|Lyon=Lyons|Marseille=Marseilles|Nice|Strasbourg|Toulouse',
    regions: 'Brittany|Corsica|Normandy|Provence',
  },
  GBR: {
    cities:
      'Aberdeen|Belfast|Birmingham|Bristol|Cardiff|Edinburgh|Glasgow|Leeds|Liverpool|Manchester|Newcastle|Nottingham|Oxford|Cambridge|Salisbury|Sheffield|Southampton|Southport|Heathrow|Gatwick',
    regions: 'England|Scotland|Wales|Northern Ireland|Cornwall|Devon|Essex|Kent|Lancashire|Surrey|Sussex|Yorkshire|Ulster|Norfolk|Suffolk',
  },
  GEO: { cities: 'Batumi|Gori|Sukhumi|Tskhinvali|Zugdidi', regions: 'Abkhazia|South Ossetia|Adjara' },
  DEU: {
    cities:
      'Bonn|Bremen|Cologne|Dresden|Düsseldorf=Duesseldorf|Frankfurt|Hamburg|Hanover|Leipzig|Magdeburg|Munich|Nuremberg|Ramstein|Solingen|Stuttgart|Würzburg',
    regions: 'Bavaria|Saxony|Thuringia|Brandenburg|Hesse',
  },
  GRC: { cities: 'Thessaloniki|Piraeus|Patras', regions: 'Crete|Lesbos|Samos|Kos|Rhodes' },
  HTI: {
    cities:
      'Cap-Haïtien|Cité Soleil=Cite Soleil|Croix-des-Bouquets|Gonaïves|Kenscoff|Les Cayes|Mirebalais|Pétion-Ville=Petion-Ville|Pont-Sondé|Port-au-Prince|Arcahaie|Cabaret',
    regions: 'Artibonite',
  },
  IND: {
    cities:
      'Ahmedabad|Amritsar|Bangalore=Bengaluru|Bombay=Mumbai|Calcutta=Kolkata|Chandigarh|Chennai=Madras|Gurugram|Hyderabad|Imphal|Jaipur|Jammu|Kupwara|Leh|Lucknow|Pahalgam|Poonch|Pulwama|Rajouri|Srinagar|Uri|Varanasi|Anantnag|Baramulla|Kulgam|Shopian|Dantewada|Bijapur|Sukma|Narayanpur',
    regions:
      'Andhra Pradesh|Arunachal Pradesh|Assam|Bastar|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jammu and Kashmir=Jammu & Kashmir|Jharkhand|Karnataka|Kashmir|Kerala|Ladakh|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Galwan Valley|Line of Control|Kashmir Valley',
  },
  IDN: {
    cities: 'Denpasar|Makassar|Medan|Poso|Surabaya|Wamena|Yogyakarta|Nduga',
    regions: 'Aceh|Bali|Borneo|Java|Kalimantan|Maluku|Papua|Central Papua|West Papua|Sulawesi|Sumatra|Lombok|Sunda Strait',
  },
  IRL: { cities: 'Cork|Galway|Limerick', regions: '' },
  IRN: {
    cities:
      'Abadan|Ahvaz|Arak|Bandar Abbas|Bushehr|Chabahar|Fordow=Fordo|Isfahan=Esfahan|Karaj|Kerman|Kermanshah|Mahabad|Mashhad|Natanz|Parchin|Qom|Rask|Sanandaj|Saravan|Shiraz|Tabriz|Zahedan|Khorramabad|Minab|Piranshahr|Kharg Island=Kharg',
    regions: 'Hormozgan|Khuzestan|Kurdistan Province|Sistan and Baluchestan=Sistan-Baluchestan=Sistan and Baluchistan|Fars|Lorestan',
  },
  IRQ: {
    cities:
      'Abu Ghraib|Ain al-Asad=Ayn al-Asad|Amara=Amarah|Baqubah=Baquba=Baqouba|Basra=Basrah|Dohuk=Duhok|Erbil=Arbil=Irbil|Fallujah=Falluja|Habbaniyah|Haditha|Hawija|Hilla=Hillah|Karbala=Kerbala|Khanaqin|Kirkuk|Kut|Mosul|Najaf|Nasiriyah|Qayyarah|Rabia|Ramadi|Samarra|Sadr City|Sinjar|Sulaymaniyah=Sulaimaniyah=Sulaimaniya|Taji|Tal Afar|Tikrit|Tuz Khurmatu|Zakho|Hit|Rutba=Rutbah|Baiji=Bayji|Umm Qasr|Jurf al-Sakhar',
    regions:
      'Anbar=Al-Anbar|Diyala|Dhi Qar|Iraqi Kurdistan=Kurdistan=Kurdistan Region|Nineveh=Ninewa|Salahuddin=Salah al-Din=Saladin|Babil|Wasit|Green Zone',
  },
  ISR: {
    cities:
      "Acre|Afula|Arad|Ashdod|Ashkelon|Bat Yam|Beersheba=Be'er Sheva=Beer Sheva|Beit Shean|Be'eri=Beeri|Dimona|Eilat|Hadera|Haifa|Herzliya|Holon|Kfar Aza|Kiryat Shmona|Metula|Nahariya|Nahal Oz|Netanya|Netivot|Nir Oz|Ofakim|Petah Tikva|Rehovot|Rishon LeZion|Safed|Sderot|Tel Aviv|Tiberias|Zikim|Majdal Shams|Kibbutz Be'eri|Ben Gurion Airport|East Jerusalem",
    regions: 'Galilee|Upper Galilee|Golan Heights=Golan|Negev|Old City|Temple Mount=Al-Aqsa compound',
  },
  ITA: {
    cities: 'Bari|Bologna|Catania|Florence|Genoa|Lampedusa|Milan|Naples|Palermo|Turin|Venice|Verona',
    regions: 'Calabria|Lombardy|Sardinia|Sicily|Tuscany',
  },
  JOR: { cities: 'Aqaba|Irbid|Karak|Mafraq|Salt|Tower 22|Zarqa|Zaatari', regions: 'Jordan Valley|Jordan River' },
  JPN: { cities: 'Fukushima|Hiroshima|Kobe|Kyoto|Nagasaki|Osaka|Sapporo|Yokohama|Nagoya', regions: 'Hokkaido|Okinawa|Senkaku Islands' },
  KEN: { cities: 'Dadaab|Eldoret|Garissa|Kisumu|Lamu|Mandera|Mombasa|Nakuru|Wajir', regions: 'Rift Valley|Turkana' },
  KGZ: { cities: 'Batken|Osh', regions: '' },
  KAZ: { cities: 'Almaty|Baikonur', regions: '' },
  KHM: { cities: 'Poipet|Siem Reap', regions: 'Preah Vihear' },
  LBN: {
    cities:
      'Aita al-Shaab=Aita ash-Shaab|Arsal|Baabda|Baalbek|Bint Jbeil|Chtaura|Dahiyeh=Dahieh=Dahiyah|Hermel|Hasbaya|Jezzine|Khiam|Kfar Kila=Kfarkela|Khalde|Marjayoun|Maroun al-Ras|Nabatieh=Nabatiyeh|Naqoura|Qana|Sidon=Saida|Shebaa|Tripoli|Tyre|Zahle|Ain al-Hilweh|Yaroun|Odaisseh|Shatila|Haret Hreik',
    regions: 'Bekaa=Bekaa Valley=Beqaa Valley=Beqaa|Litani|Litani River|Mount Lebanon|Shebaa Farms|Blue Line|South Lebanon',
  },
  LBY: {
    cities: 'Ajdabiya|Al-Zawiya=Zawiya|Benghazi|Derna|Misrata=Misurata|Sabha|Sabratha|Sirte|Tarhuna|Tobruk|Zintan|Zuwara|Ghadames|Kufra',
    regions: 'Cyrenaica|Fezzan|Tripolitania',
  },
  MLI: {
    cities:
      'Ansongo|Boulkessi|Diafarabé|Gao|Kati|Kayes|Kidal|Koro|Léré|Ménaka=Menaka|Mopti|Nampala|Ouagossagou|Ségou=Segou|Sévaré|Sikasso|Taoudenni|Tessalit|Timbuktu=Tombouctou|Tinzaouaten',
    regions: 'Azawad|Bandiagara',
  },
  MAR: { cities: 'Agadir|Casablanca|Fez|Marrakesh=Marrakech|Tangier', regions: 'Rif' },
  MEX: {
    cities:
      'Acapulco|Cancún=Cancun|Ciudad Juárez=Ciudad Juarez|Culiacán=Culiacan|Guadalajara|Guanajuato|Matamoros|Mazatlán=Mazatlan|Mérida|Monterrey|Morelia|Nuevo Laredo|Puebla|Reynosa|Tijuana|Uruapan|Veracruz|Irapuato|Celaya|Apatzingán',
    regions:
      'Baja California|Chiapas|Chihuahua|Colima|Durango|Guerrero|Jalisco|Michoacán=Michoacan|Nayarit|Nuevo León|Oaxaca|Sinaloa|Sonora|Tabasco|Tamaulipas|Zacatecas|Yucatán',
  },
  MMR: {
    cities:
      'Bago|Bhamo|Falam|Hakha|Hpakant|Hpa-An|Kawlin|Kyaukphyu|Lashio|Laukkai=Laukkaing|Loikaw|Mandalay|Maungdaw|Mawlamyine|Monywa|Mrauk U|Muse|Myawaddy|Myitkyina|Pauktaw|Sittwe|Tabayin=Depayin|Thantlang|Yangon=Rangoon|Buthidaung|Kyaukme|Mogok|Nawnghkio|Chin Shwe Haw',
    regions:
      'Chin=Chin State|Kachin=Kachin State|Karen State=Kayin State=Kayin|Kayah=Kayah State=Karenni State|Kokang|Magway|Mon State|Rakhine=Rakhine State|Sagaing=Sagaing Region|Shan State=Northern Shan State|Tanintharyi',
  },
  MOZ: {
    cities: 'Macomia|Mocímboa da Praia=Mocimboa da Praia|Mueda|Nampula|Palma|Pemba|Ancuabe|Nangade|Muidumbe',
    regions: 'Cabo Delgado|Niassa',
  },
  NER: {
    cities: 'Agadez|Arlit|Ayorou|Banibangou|Bosso|Diffa|Inates|Maradi|Tahoua|Tillabéri=Tillaberi|Téra|Zinder|Chinagodrar|Fambita',
    regions: 'Tillabéri Region|Tahoua Region',
  },
  NGA: {
    cities:
      'Baga|Bama|Chibok|Damaturu|Dapchi|Gamboru|Gwoza|Ibadan|Jos|Kaduna|Kano|Katsina|Konduga|Lagos|Lokoja|Maiduguri|Makurdi|Minna|Monguno|Mubi|Onitsha|Owerri|Owo|Port Harcourt|Potiskum|Rann|Sokoto|Warri|Yelwata|Yola|Zaria|Enugu|Guma',
    regions:
      'Abia|Adamawa|Anambra|Bauchi|Benue=Benue State|Borno=Borno State|Delta State|Ebonyi|Edo|Ekiti|Gombe|Imo|Jigawa|Kaduna State|Katsina State|Kebbi|Kogi|Kwara|Nasarawa|Niger State|Niger Delta|Ondo|Osun|Oyo|Plateau=Plateau State|Rivers State|Sambisa Forest|Taraba|Yobe|Zamfara=Zamfara State|Lake Chad|Biafra',
  },
  NLD: { cities: 'Eindhoven|Rotterdam|Utrecht', regions: '' },
  PAK: {
    cities:
      'Abbottabad|Attock|Bahawalpur|Bajaur|Bannu|Chaman|Charsadda|Daraban|Dera Ghazi Khan|Dera Ismail Khan|Faisalabad|Gwadar|Hangu|Karachi|Khuzdar|Kohat|Lahore|Lakki Marwat|Mardan|Mastung|Miran Shah=Miranshah|Multan|Muridke|Muzaffarabad|Nushki|Panjgur|Parachinar|Peshawar|Quetta|Rawalpindi|Sargodha|Sialkot|Sibi|Swat|Tank|Turbat|Wana|Zhob|Kalat|Kech|Awaran|Bolan|Jaffarabad|Kurram|Kohlu|Harnai|Hub|Mach|Barkhan|Musakhail',
    regions:
      'Azad Kashmir=Pakistan-administered Kashmir|Balochistan=Baluchistan|Gilgit-Baltistan|Khyber Pakhtunkhwa=Khyber-Pakhtunkhwa|North Waziristan|South Waziristan|Punjab Province|Sindh|Swat Valley|Tirah Valley|Waziristan|Khyber|Orakzai|Mohmand',
  },
  PHL: {
    cities: 'Cebu|Cotabato|Davao|Jolo|Marawi|Zamboanga|Quezon City',
    regions:
      'Basilan|Bangsamoro|Lanao del Sur|Luzon|Maguindanao|Mindanao|Negros|Palawan|Second Thomas Shoal|Scarborough Shoal|Sulu|Visayas|West Philippine Sea',
  },
  POL: { cities: 'Bialystok|Gdansk|Krakow|Lublin|Medyka|Przemysl|Rzeszów=Rzeszow|Szczecin|Wroclaw', regions: '' },
  PRK: { cities: 'Hamhung|Kaesong|Kusong|Nampo|Panmunjom|Rason|Sinuiju|Wonsan|Yongbyon', regions: 'Demilitarized Zone=DMZ' },
  KOR: { cities: 'Busan|Daegu|Gwangju|Incheon|Paju|Ulsan|Daejeon|Pocheon', regions: 'Jeju|Korean Peninsula' },
  PSE: {
    cities:
      "Abasan|Al-Mawasi=Mawasi=al-Mawasi|Beit Hanoun|Beit Lahiya=Beit Lahia|Bethlehem|Bureij=Al-Bureij|Deir al-Balah=Deir el-Balah|Gaza City|Hebron|Huwara|Jabalia=Jabaliya|Jenin|Jericho|Kerem Shalom|Khan Younis=Khan Yunis=Khan Yunus=Khan Younes|Maghazi=Al-Maghazi|Masafer Yatta|Nablus|Netzarim|Nur Shams|Nuseirat=Al-Nuseirat|Qabatiya|Qalqilya|Rafah|Salfit|Shati|Shuja'iyya=Shujaiya=Shujayea=Shejaiya|Sheikh Radwan|Tubas|Tulkarm|Tulkarem|Zeitoun|Zikim crossing|Erez|Turmus Ayya|Sheikh Jarrah|Sinjil|al-Mughayyir|Balata",
    regions: 'Gaza Strip=Gaza=the Strip|Netzarim Corridor|Philadelphi Corridor|West Bank|Occupied Territories|Morag Corridor|Area C',
  },
  RUS: {
    cities:
      'Arkhangelsk|Astrakhan|Belgorod|Bryansk|Chelyabinsk|Engels|Grozny|Kaliningrad|Kazan|Klin|Kislovodsk|Krasnodar|Krasnoyarsk|Kursk|Kurchatov|Korenevo|Lipetsk|Makhachkala|Malaya Loknya|Murmansk|Nizhny Novgorod|Novorossiysk|Novosibirsk|Omsk|Orenburg|Oryol=Orel|Penza|Perm|Plekhovo|Pokrovskoye|Pskov|Rostov-on-Don=Rostov|Rylsk|Ryazan|Saint Petersburg=St. Petersburg=St Petersburg|Samara|Saratov|Shebekino|Smolensk|Sochi|Stavropol|Sudzha|Taganrog|Tambov|Tuapse|Tula|Tver|Ufa|Ust-Luga|Vladikavkaz|Vladivostok|Volgograd|Voronezh|Yaroslavl|Yekaterinburg|Yelets|Izhevsk|Taman|Kerch|Beslan|Izluchinsk',
    regions:
      'Belgorod Oblast|Bryansk Oblast|Chechnya|Dagestan|Far East|Ingushetia|Kamchatka|Komi|Krasnodar Krai|Kursk Oblast=Kursk Region|North Ossetia|Rostov Oblast|Sakhalin|Siberia|Tatarstan|Bashkortostan|Ural|Urals|Udmurtia|Volga|Voronezh Oblast|Red Square|Kola',
  },
  RWA: { cities: 'Gisenyi|Rubavu|Cyangugu', regions: '' },
  SAU: {
    cities: 'Abha|Abqaiq|Dammam|Dhahran|Jeddah=Jidda|Jizan|Khamis Mushait|Mecca|Medina|Najran|Tabuk|Yanbu',
    regions: 'Asir|Hejaz|Eastern Province',
  },
  SDN: {
    cities:
      'Abyei|Atbara|Babanusa|Bahri|Dilling|Ed Daein|El Fasher=El-Fasher=Al-Fashir=Al-Fasher=al-Fashir|El Obeid=El-Obeid|El Geneina=El-Geneina=Geneina|Gedaref|Kadugli|Kassala|Merowe|Nyala|Omdurman|Port Sudan|Sennar|Sinja|Tawila|Um Rawaba|Wad Madani|Wadi Halfa|Zalingei|Zamzam|Bara|Kutum|Mellit|Khartoum North|Al-Nahud|Heglig|Abu Shouk|Kosti|Rabak|Talodi',
    regions:
      'Al-Jazirah=Gezira=Al Jazirah|Blue Nile|Central Darfur|Darfur|East Darfur|Jebel Marra|Kordofan|North Darfur|North Kordofan|Nuba Mountains|Red Sea State|River Nile State|South Darfur|South Kordofan|West Darfur|West Kordofan|White Nile',
  },
  SEN: { cities: 'Ziguinchor', regions: 'Casamance' },
  SOM: {
    cities:
      'Adale|Afgooye|Baidoa|Balcad|Baardheere|Barawe|Beledweyne|Berbera|Bosaso|Buloburde|Cadale|Galkayo|Garowe|Hargeisa|Jowhar|Kismayo|Lasanod=Las Anod|Luuq|Marka|Adan Yabaal|Moqokori|Mahas|El Bur|Guriel|Dhusamareb',
    regions:
      'Bakool|Banaadir|Bari|Bay|Galguduud|Gedo|Hiraan=Hiran|Jubaland|Jubbaland|Lower Juba|Lower Shabelle|Middle Juba|Middle Shabelle|Mudug|Puntland|Somaliland|Hirshabelle|Galmudug|Sanaag|Sool',
  },
  SSD: {
    cities: 'Akobo|Bentiu|Bor|Malakal|Nasir|Pibor|Renk|Torit|Ulang|Wau|Yei|Yambio|Old Fangak|Nimule',
    regions: 'Jonglei|Unity State|Upper Nile|Equatoria|Central Equatoria|Warrap|Western Bahr el Ghazal|Lakes State',
  },
  SYR: {
    cities:
      "Abu Kamal=Albukamal=Al-Bukamal|Ain al-Arab=Kobani=Kobane|Afrin|Al-Bab=al-Bab|Al-Hasakah=Hasakah=Hasaka=Hasakeh=al-Hasakah|Al-Shaddadi=Shaddadi|Aleppo|Amuda|As-Suwayda=Suwayda=Sweida=Suweida=As-Suwayda|Ariha|Atarib|Azaz|Banias=Baniyas|Daraa=Deraa|Darayya|Deir ez-Zor=Deir Ezzor=Deir al-Zor=Deir al-Zour=Deir ez-Zour|Douma=Duma|Eastern Ghouta=Ghouta|Ezra|Hama|Homs|Idlib|Jableh|Jarabulus|Jaramana|Jisr al-Shughur|Kafr Awid|Kafr Nabl|Kafr Takharim|Kafr Zita|Khan Sheikhoun=Khan Sheikhun|Khmeimim|Latakia|Ma'loula|Maarat al-Numan=Maaret al-Numan|Mahin|Manbij|Mayadin|Palmyra=Tadmur|Qalamoun|Qamishli|Quneitra|Qardaha|Raqqa=Raqqah=al-Raqqa|Ras al-Ain|Salamiyah|Saraqeb|Sarmada|Tabqa=Taqba|Tal Abyad=Tell Abyad|Tal Rifaat|Tartus=Tartous|Tishrin Dam|Yarmouk|Zabadani|Dabiq|Al-Safira|Sahnaya|Madaya|Al-Tanf=Tanf|al-Hol|Al-Hol",
    regions: 'Euphrates|Jabal al-Druze|Rojava|Qalamoun Mountains|Sweida province|Deir ez-Zor Governorate',
  },
  TCD: { cities: 'Abéché|Adré=Adre|Bol|Faya', regions: 'Ouaddaï|Tibesti' },
  THA: { cities: 'Chiang Mai|Hat Yai|Mae Sot|Narathiwat|Pattani|Phuket|Yala|Bangkok|Sisaket|Surin', regions: '' },
  TJK: { cities: 'Khujand|Isfara', regions: 'Gorno-Badakhshan' },
  TUN: { cities: 'Bizerte|Gafsa|Sfax|Sousse', regions: '' },
  TUR: {
    cities:
      'Adana|Akcakale|Antalya|Batman|Bodrum|Bursa|Cizre|Diyarbakir=Diyarbakır|Gaziantep|Hakkari|Hatay|Incirlik|Istanbul|Izmir=İzmir|Kilis|Konya|Malatya|Mardin|Mersin|Nusaybin|Sanliurfa=Şanlıurfa|Sirnak|Trabzon|Van',
    regions: 'Anatolia|Bosphorus|Dardanelles',
  },
  TWN: { cities: 'Hualien|Kaohsiung|Keelung|Taichung|Tainan', regions: 'Kinmen|Matsu|Penghu|Pratas' },
  UGA: { cities: 'Bundibugyo|Entebbe|Gulu|Kasese|Mpondwe', regions: 'Rwenzori' },
  UKR: {
    cities:
      'Andriivka|Avdiivka|Bakhmut|Balakliia|Berdiansk|Bila Tserkva|Borova|Boryspil|Bucha|Cherkasy|Chernihiv|Chernivtsi|Chasiv Yar|Chuhuiv|Derhachi|Dnipro|Dobropillia|Donetsk|Druzhkivka|Enerhodar|Hlukhiv|Horlivka|Hostomel|Huliaipole|Irpin|Ivano-Frankivsk|Izium=Izyum|Kakhovka|Kamianske|Kharkiv|Kherson|Khmelnytskyi|Kostiantynivka|Kramatorsk|Kremenchuk|Kreminna|Krasnohorivka|Kropyvnytskyi|Kryvyi Rih|Kupiansk=Kupyansk|Kurakhove|Luhansk|Lutsk|Lviv|Lyman|Lysychansk|Mala Tokmachka|Makiivka|Marhanets|Mariinka|Mariupol|Melitopol|Mykolaiv|Myrnohrad|Nikopol|Nova Kakhovka|Novohrodivka|Ocheretyne|Odesa=Odessa|Okhtyrka|Orikhiv|Pavlohrad|Pokrovsk|Poltava|Rivne|Robotyne|Rubizhne|Selydove|Sevastopol|Severodonetsk=Sievierodonetsk|Shostka|Simferopol|Siversk|Sloviansk=Slavyansk|Soledar|Starobilsk|Sumy|Synkivka|Ternopil|Terny|Tokmak|Toretsk|Ugledar=Vuhledar|Uman|Uzhhorod|Vasylkiv|Velyka Novosilka|Vinnytsia|Volchansk=Vovchansk|Vyshhorod|Zaporizhzhia=Zaporizhia=Zaporozhye|Zhytomyr|Izmail|Konotop|Lozova|Yampil|Yalta|Feodosia|Dzhankoi|Bilohorodka|Stepove|Hryhorivka|Myrhorod|Starokostiantyniv|Synelnykove|Tserkovna',
    regions:
      'Chernobyl=Chornobyl|Crimea|Dnieper=Dnipro River|Dnipropetrovsk|Donbas=Donbass|Snake Island|Zakarpattia|Kharkiv Oblast|Donetsk Oblast|Kherson Oblast|Sumy Oblast|Zaporizhzhia Oblast|Odesa Oblast|Luhansk Oblast|Transcarpathia|Volyn|Kinburn Spit',
  },
  USA: {
    cities:
      'Anchorage|Atlanta|Austin|Baltimore|Baton Rouge|Boston|Buffalo|Charlotte|Charlottesville|Chicago|Cincinnati|Cleveland|Columbus|Dallas|Denver|Detroit|El Paso|Ferguson|Fort Bragg|Fort Worth|Honolulu|Houston|Indianapolis|Kansas City|Las Vegas|Los Angeles|Louisville|Memphis|Miami|Milwaukee|Minneapolis|Nashville|New Orleans|New York City=New York=NYC|Oklahoma City|Omaha|Orlando|Philadelphia|Phoenix|Pittsburgh|Portland|Raleigh|Sacramento|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|Seattle|St. Louis|Tampa|Tucson|Tulsa|Uvalde|Brooklyn|Manhattan|Queens|Bronx|Hollywood|Silicon Valley|Wall Street|Capitol Hill|Ground Zero',
    regions:
      'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Midwest|New England|Long Island|Bay Area|Puerto Rico',
  },
  VEN: {
    cities: 'Maracaibo|Maracay|Puerto Cabello|San Cristóbal|Valencia|La Guaira',
    regions: 'Apure|Aragua|Bolívar State|Táchira|Zulia|Essequibo',
  },
  YEM: {
    cities:
      "Aden|Al-Bayda=Bayda|Al Hudaydah=Hodeidah=Hodeida=Hudaydah|Ataq|Dhale|Dhamar|Ibb|Lahj|Marib=Ma'rib=Ma’rib|Mocha|Mukalla|Ras Isa|Saada=Sa'ada=Saadah|Salif|Sayun=Seiyun|Taiz=Taez=Ta'izz|Zabid|Zinjibar|Harad",
    regions: 'Abyan|Al-Jawf|Amran|Hadramawt=Hadhramaut|Hajjah|Mahra|Shabwa|Socotra|Haylan Mountain',
  },
  ESP: {
    cities: 'Barcelona|Bilbao|Ceuta|Malaga|Melilla|Seville|Granada',
    regions: 'Andalusia|Basque Country|Canary Islands|Catalonia|Galicia',
  },
  CAN: {
    cities: 'Calgary|Edmonton|Halifax|Montreal|Quebec City|Toronto|Vancouver|Winnipeg',
    regions: 'Alberta|British Columbia|Manitoba|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan',
  },
  AUS: {
    cities: 'Adelaide|Brisbane|Darwin|Melbourne|Perth|Sydney',
    regions: 'New South Wales|Northern Territory|Queensland|Tasmania|Victoria',
  },
  BRA: { cities: 'Manaus|Recife|Rio de Janeiro|Salvador|São Paulo=Sao Paulo', regions: 'Amazonas|Bahia|Pará' },
  XKX: { cities: 'Mitrovica|Prizren|Zvecan', regions: '' },
  SRB: { cities: 'Belgrade|Novi Sad|Nis', regions: 'Presevo Valley|Vojvodina' },
  BIH: { cities: 'Banja Luka|Mostar|Srebrenica|Tuzla', regions: 'Republika Srpska' },
  ARE: { cities: 'Dubai|Fujairah|Sharjah', regions: '' },
  QAT: { cities: 'Al Udeid', regions: '' },
  OMN: { cities: 'Duqm|Salalah', regions: 'Musandam' },
  VNM: { cities: 'Da Nang|Ho Chi Minh City=Saigon|Hanoi', regions: '' },
  ZAF: { cities: 'Durban|Johannesburg|Soweto', regions: 'KwaZulu-Natal' },
  ROU: { cities: 'Constanta|Tulcea|Galati', regions: 'Transylvania' },
  MDA: { cities: 'Tiraspol', regions: 'Transnistria' },
});

/** Seas, straits, continents and regions across borders. */
export const widePlaces =
  'Adriatic|Aegean|Africa|Amazon|Antarctica|Arabian Gulf|Arabian Peninsula|Arabian Sea|Arctic|Asia|Asia-Pacific|Atlantic|Atlantic Ocean|Bab al-Mandab|Bab el-Mandeb|Bab-el-Mandeb|Balkans|Baltic|Baltic Sea|Baltics|Bay of Bengal|Black Sea|Caribbean|Caspian Sea|Caucasus|Central Africa|Central America|Central Asia|Central Europe|East Africa|East Asia|East China Sea|Eastern Europe|English Channel|Eurasia|Europe|Far East|Gulf|Gulf of Aden|Gulf of Guinea|Gulf of Mexico|Gulf of Oman|Himalayas|Hindu Kush|Horn of Africa|Iberian Peninsula|Indian Ocean|Indo-Pacific|Irish Sea|Ivory Coast|Lake Chad Basin|Latin America|Levant|Maghreb|Mediterranean|Mediterranean Sea|Mekong|Mesopotamia|Middle East|Near East|Nile|North Africa|North America|North Caucasus|North Sea|Pacific|Pacific Ocean|Persian Gulf|Red Sea|Sahara|Sahel|Scandinavia|Sea of Azov|Sea of Japan|South America|South Asia|South Caucasus|South China Sea|South Pacific|Southeast Asia|Southern Africa|Strait of Hormuz|Straits of Hormuz|Sub-Saharan Africa|Taiwan Strait|Tigris|West|West Africa|Western Europe|Yellow Sea|Durand Line|Kerch Bridge|Kerch Strait|Crimean Bridge|Kurdistan';
