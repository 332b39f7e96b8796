"""All countries of the world, with what a child may know of them."""

from __future__ import annotations

# country: capital, adjective, continent; other names after a slash
TABLE = """
France: Paris, French, Europe
Germany: Berlin, German, Europe / Deutschland
Spain: Madrid, Spanish, Europe
Italy: Rome, Italian, Europe
Portugal: Lisbon, Portuguese, Europe
England: London, English, Europe
Scotland: Edinburgh, Scottish, Europe
Wales: Cardiff, Welsh, Europe
Northern Ireland: Belfast, Northern Irish, Europe
Ireland: Dublin, Irish, Europe / the Republic of Ireland
the United Kingdom: London, British, Europe / the UK | Great Britain | UK | Britain | the uk | the U.K.
the Netherlands: Amsterdam, Dutch, Europe / Holland | Netherlands
Belgium: Brussels, Belgian, Europe
Luxembourg: Luxembourg, Luxembourgish, Europe
Austria: Vienna, Austrian, Europe
Switzerland: Bern, Swiss, Europe
Liechtenstein: Vaduz, Liechtenstein, Europe
Monaco: Monaco, Monegasque, Europe
Andorra: Andorra la Vella, Andorran, Europe
San Marino: San Marino, Sammarinese, Europe
Vatican City: Vatican City, Vatican, Europe
Malta: Valletta, Maltese, Europe
Denmark: Copenhagen, Danish, Europe
Sweden: Stockholm, Swedish, Europe
Norway: Oslo, Norwegian, Europe
Finland: Helsinki, Finnish, Europe
Iceland: Reykjavik, Icelandic, Europe
Estonia: Tallinn, Estonian, Europe
Latvia: Riga, Latvian, Europe
Lithuania: Vilnius, Lithuanian, Europe
Poland: Warsaw, Polish, Europe
Czechia: Prague, Czech, Europe / the Czech Republic | Czech Republic
Slovakia: Bratislava, Slovak, Europe / the Slovak Republic
Hungary: Budapest, Hungarian, Europe
Slovenia: Ljubljana, Slovenian, Europe
Croatia: Zagreb, Croatian, Europe
Bosnia and Herzegovina: Sarajevo, Bosnian, Europe / Bosnia
Serbia: Belgrade, Serbian, Europe
Montenegro: Podgorica, Montenegrin, Europe
Kosovo: Pristina, Kosovan, Europe
North Macedonia: Skopje, Macedonian, Europe / Macedonia
Albania: Tirana, Albanian, Europe
Greece: Athens, Greek, Europe
Bulgaria: Sofia, Bulgarian, Europe
Romania: Bucharest, Romanian, Europe
Moldova: Chisinau, Moldovan, Europe
Ukraine: Kyiv, Ukrainian, Europe / the Ukraine
Belarus: Minsk, Belarusian, Europe / Belorussia
Russia: Moscow, Russian, Europe and Asia / the Russian Federation
Cyprus: Nicosia, Cypriot, Europe
Turkey: Ankara, Turkish, Asia and Europe / Turkiye
Georgia: Tbilisi, Georgian, Asia
Armenia: Yerevan, Armenian, Asia
Azerbaijan: Baku, Azerbaijani, Asia
Syria: Damascus, Syrian, Asia
Lebanon: Beirut, Lebanese, Asia
Israel: Jerusalem, Israeli, Asia
Jordan: Amman, Jordanian, Asia
Iraq: Baghdad, Iraqi, Asia
Iran: Tehran, Iranian, Asia / Persia
Kuwait: Kuwait City, Kuwaiti, Asia
Saudi Arabia: Riyadh, Saudi, Asia
Bahrain: Manama, Bahraini, Asia
Qatar: Doha, Qatari, Asia
the United Arab Emirates: Abu Dhabi, Emirati, Asia / the UAE | the Emirates | UAE
Oman: Muscat, Omani, Asia
Yemen: Sanaa, Yemeni, Asia
Kazakhstan: Astana, Kazakh, Asia
Uzbekistan: Tashkent, Uzbek, Asia
Turkmenistan: Ashgabat, Turkmen, Asia
Kyrgyzstan: Bishkek, Kyrgyz, Asia
Tajikistan: Dushanbe, Tajik, Asia
Afghanistan: Kabul, Afghan, Asia
Pakistan: Islamabad, Pakistani, Asia
India: New Delhi, Indian, Asia
Nepal: Kathmandu, Nepalese, Asia
Bhutan: Thimphu, Bhutanese, Asia
Bangladesh: Dhaka, Bangladeshi, Asia
Sri Lanka: Colombo, Sri Lankan, Asia / Ceylon
the Maldives: Male, Maldivian, Asia / Maldives
China: Beijing, Chinese, Asia / the People's Republic of China
Taiwan: Taipei, Taiwanese, Asia
Mongolia: Ulaanbaatar, Mongolian, Asia
North Korea: Pyongyang, North Korean, Asia
South Korea: Seoul, South Korean, Asia / Korea
Japan: Tokyo, Japanese, Asia
Myanmar: Naypyidaw, Burmese, Asia / Burma
Thailand: Bangkok, Thai, Asia
Laos: Vientiane, Laotian, Asia
Cambodia: Phnom Penh, Cambodian, Asia
Vietnam: Hanoi, Vietnamese, Asia / Viet Nam
Malaysia: Kuala Lumpur, Malaysian, Asia
Singapore: Singapore, Singaporean, Asia
Brunei: Bandar Seri Begawan, Bruneian, Asia
Indonesia: Jakarta, Indonesian, Asia
the Philippines: Manila, Philippine, Asia / Philippines
East Timor: Dili, Timorese, Asia / Timor-Leste
Egypt: Cairo, Egyptian, Africa
Libya: Tripoli, Libyan, Africa
Tunisia: Tunis, Tunisian, Africa
Algeria: Algiers, Algerian, Africa
Morocco: Rabat, Moroccan, Africa
Mauritania: Nouakchott, Mauritanian, Africa
Mali: Bamako, Malian, Africa
Niger: Niamey, Nigerien, Africa
Chad: N'Djamena, Chadian, Africa
Sudan: Khartoum, Sudanese, Africa
South Sudan: Juba, South Sudanese, Africa
Eritrea: Asmara, Eritrean, Africa
Djibouti: Djibouti, Djiboutian, Africa
Ethiopia: Addis Ababa, Ethiopian, Africa
Somalia: Mogadishu, Somali, Africa
Kenya: Nairobi, Kenyan, Africa
Uganda: Kampala, Ugandan, Africa
Rwanda: Kigali, Rwandan, Africa
Burundi: Gitega, Burundian, Africa
Tanzania: Dodoma, Tanzanian, Africa
Senegal: Dakar, Senegalese, Africa
the Gambia: Banjul, Gambian, Africa / Gambia
Guinea-Bissau: Bissau, Bissau-Guinean, Africa
Guinea: Conakry, Guinean, Africa
Sierra Leone: Freetown, Sierra Leonean, Africa
Liberia: Monrovia, Liberian, Africa
Ivory Coast: Yamoussoukro, Ivorian, Africa / the Ivory Coast | Cote d'Ivoire
Burkina Faso: Ouagadougou, Burkinabe, Africa
Ghana: Accra, Ghanaian, Africa
Togo: Lome, Togolese, Africa
Benin: Porto-Novo, Beninese, Africa
Nigeria: Abuja, Nigerian, Africa
Cameroon: Yaounde, Cameroonian, Africa
the Central African Republic: Bangui, Central African, Africa / Central African Republic
Equatorial Guinea: Malabo, Equatorial Guinean, Africa
Gabon: Libreville, Gabonese, Africa
the Republic of the Congo: Brazzaville, Congolese, Africa / Congo-Brazzaville
the Democratic Republic of the Congo: Kinshasa, Congolese, Africa / the DR Congo | DR Congo | the DRC
Angola: Luanda, Angolan, Africa
Zambia: Lusaka, Zambian, Africa
Malawi: Lilongwe, Malawian, Africa
Mozambique: Maputo, Mozambican, Africa
Zimbabwe: Harare, Zimbabwean, Africa
Botswana: Gaborone, Botswanan, Africa
Namibia: Windhoek, Namibian, Africa
South Africa: Pretoria, South African, Africa
Lesotho: Maseru, Lesotho, Africa
Eswatini: Mbabane, Swazi, Africa / Swaziland
Madagascar: Antananarivo, Malagasy, Africa
Mauritius: Port Louis, Mauritian, Africa
the Seychelles: Victoria, Seychellois, Africa / Seychelles
the Comoros: Moroni, Comorian, Africa / Comoros
Cape Verde: Praia, Cape Verdean, Africa / Cabo Verde
Sao Tome and Principe: Sao Tome, Sao Tomean, Africa
the United States: Washington, American, North America / the USA | the US | America | the United States of America | USA | the States | US | the U.S. | the usa
Canada: Ottawa, Canadian, North America
Mexico: Mexico City, Mexican, North America
Greenland: Nuuk, Greenlandic, North America
Guatemala: Guatemala City, Guatemalan, North America
Belize: Belmopan, Belizean, North America
El Salvador: San Salvador, Salvadoran, North America
Honduras: Tegucigalpa, Honduran, North America
Nicaragua: Managua, Nicaraguan, North America
Costa Rica: San Jose, Costa Rican, North America
Panama: Panama City, Panamanian, North America
Cuba: Havana, Cuban, North America
Jamaica: Kingston, Jamaican, North America
Haiti: Port-au-Prince, Haitian, North America
the Dominican Republic: Santo Domingo, Dominican, North America / Dominican Republic
Puerto Rico: San Juan, Puerto Rican, North America
the Bahamas: Nassau, Bahamian, North America / Bahamas
Barbados: Bridgetown, Barbadian, North America
Trinidad and Tobago: Port of Spain, Trinidadian, North America / Trinidad
Grenada: St. George's, Grenadian, North America
Saint Lucia: Castries, Saint Lucian, North America / St. Lucia
Saint Vincent and the Grenadines: Kingstown, Vincentian, North America / St. Vincent
Dominica: Roseau, Dominica, North America
Antigua and Barbuda: St. John's, Antiguan, North America / Antigua
Saint Kitts and Nevis: Basseterre, Kittitian, North America / St. Kitts and Nevis
Brazil: Brasilia, Brazilian, South America / Brasil
Argentina: Buenos Aires, Argentine, South America
Chile: Santiago, Chilean, South America
Peru: Lima, Peruvian, South America
Colombia: Bogota, Colombian, South America
Venezuela: Caracas, Venezuelan, South America
Ecuador: Quito, Ecuadorian, South America
Bolivia: Sucre, Bolivian, South America
Paraguay: Asuncion, Paraguayan, South America
Uruguay: Montevideo, Uruguayan, South America
Guyana: Georgetown, Guyanese, South America
Suriname: Paramaribo, Surinamese, South America
Australia: Canberra, Australian, Oceania
New Zealand: Wellington, New Zealand, Oceania
Papua New Guinea: Port Moresby, Papua New Guinean, Oceania
Fiji: Suva, Fijian, Oceania
Samoa: Apia, Samoan, Oceania
Tonga: Nuku'alofa, Tongan, Oceania
Vanuatu: Port Vila, Vanuatuan, Oceania
the Solomon Islands: Honiara, Solomon Islands, Oceania / Solomon Islands
Kiribati: South Tarawa, Kiribati, Oceania
Tuvalu: Funafuti, Tuvaluan, Oceania
Nauru: Yaren, Nauruan, Oceania
Palau: Ngerulmud, Palauan, Oceania
Micronesia: Palikir, Micronesian, Oceania
the Marshall Islands: Majuro, Marshallese, Oceania / Marshall Islands
"""
CAPITALS: dict[str, str] = {}
ADJECTIVES: dict[str, str] = {}
CONTINENTS: dict[str, str] = {}
OTHER_NAMES: dict[str, str] = {}
for line in TABLE.strip().splitlines():
    country, rest = line.split(": ", 1)
    rest, _, names = rest.partition(" / ")
    CAPITALS[country], ADJECTIVES[country], CONTINENTS[country] = rest.split(", ")
    if names:
        OTHER_NAMES[country] = "(" + "|".join(name.strip() for name in names.split("|")) + ")"
# Asked for more often than the others.
WELL_KNOWN = """France Germany Spain Italy Portugal England Scotland Ireland Belgium Austria Switzerland Denmark Sweden Norway Finland Iceland Poland Hungary
Greece Turkey Russia Ukraine Romania Bulgaria Croatia Egypt Kenya Morocco China Japan India Thailand Vietnam Indonesia Australia Canada Mexico Brazil
Argentina Chile Peru Colombia Cuba Czechia Nigeria Ethiopia Iran Iraq Israel Pakistan""".split() + [
    "the United States", "the United Kingdom", "the Netherlands", "New Zealand", "South Korea", "South Africa", "Saudi Arabia", "North Korea", "the Philippines",
]  # fmt: skip
TYPED_CAPITALS = {"Washington": "(Washington|Washington DC|Washington D.C.|washington dc)", "Kyiv": "(Kyiv|Kiev)", "New Delhi": "(New Delhi|New Delhi|Delhi)", "Naypyidaw": "(Naypyidaw|Nay Pyi Taw)", "Bern": "(Bern|Bern|Berne)", "Ulaanbaatar": "(Ulaanbaatar|Ulan Bator)", "Astana": "(Astana|Astana|Nur-Sultan)", "Kuwait City": "(Kuwait City|Kuwait City)"}  # fmt: skip

# Cities that are no capitals: city, country
CITIES = {
    city.strip(): country
    for country, cities in {
        "the United States": "New York, Los Angeles, Chicago, San Francisco, Boston, Miami, Las Vegas, Seattle, Houston, Dallas, New Orleans, Philadelphia",
        "Canada": "Toronto, Montreal, Vancouver", "Australia": "Sydney, Melbourne, Perth, Brisbane", "New Zealand": "Auckland",
        "Brazil": "Rio de Janeiro, Sao Paulo", "Turkey": "Istanbul", "India": "Mumbai, Kolkata, Bangalore", "China": "Shanghai, Hong Kong, Shenzhen",
        "Japan": "Osaka, Kyoto, Hiroshima", "Germany": "Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Leipzig", "France": "Marseille, Lyon, Nice, Bordeaux",
        "Spain": "Barcelona, Seville, Valencia", "Italy": "Milan, Venice, Naples, Florence, Turin, Pisa", "Switzerland": "Zurich, Geneva, Basel",
        "Austria": "Salzburg, Innsbruck", "the Netherlands": "Rotterdam, The Hague", "Belgium": "Antwerp, Bruges", "Poland": "Krakow, Gdansk",
        "Russia": "Saint Petersburg", "Morocco": "Casablanca, Marrakesh", "Nigeria": "Lagos", "Tanzania": "Dar es Salaam",
        "South Africa": "Cape Town, Johannesburg, Durban", "Egypt": "Alexandria", "the United Arab Emirates": "Dubai", "Pakistan": "Karachi, Lahore",
        "Vietnam": "Ho Chi Minh City", "South Korea": "Busan", "Kazakhstan": "Almaty", "England": "Manchester, Liverpool, Oxford, Cambridge, Birmingham, Leeds",
        "Scotland": "Glasgow", "Portugal": "Porto", "Sweden": "Gothenburg", "Norway": "Bergen", "Ecuador": "Guayaquil", "Mexico": "Cancun, Tijuana",
        "Israel": "Tel Aviv", "Saudi Arabia": "Mecca, Jeddah", "Bolivia": "La Paz", "Ukraine": "Odesa, Lviv", "Cuba": "Santiago de Cuba", "Greece": "Thessaloniki",
    }.items()
    for city in cities.split(",")
}  # fmt: skip

# language: where it is the main language
LANGUAGES = {
    "French": "France", "German": "Germany, Austria", "Spanish": "Spain, Mexico, Argentina, Chile, Peru, Colombia, Cuba, Venezuela, Ecuador, Uruguay, Costa Rica, Guatemala, Panama, the Dominican Republic, Honduras",
    "Italian": "Italy", "Portuguese": "Portugal, Brazil, Angola, Mozambique", "English": "England, the United States, the United Kingdom, Australia, Jamaica, Nigeria, Ghana",
    "Dutch": "the Netherlands, Suriname", "Danish": "Denmark", "Swedish": "Sweden", "Norwegian": "Norway", "Finnish": "Finland", "Icelandic": "Iceland", "Estonian": "Estonia",
    "Latvian": "Latvia", "Lithuanian": "Lithuania", "Polish": "Poland", "Czech": "Czechia", "Slovak": "Slovakia", "Hungarian": "Hungary", "Slovenian": "Slovenia",
    "Croatian": "Croatia", "Serbian": "Serbia", "Albanian": "Albania", "Greek": "Greece", "Bulgarian": "Bulgaria", "Romanian": "Romania, Moldova", "Ukrainian": "Ukraine",
    "Russian": "Russia", "Turkish": "Turkey", "Georgian": "Georgia", "Armenian": "Armenia", "Arabic": "Egypt, Saudi Arabia, Syria, Jordan, Iraq, Morocco, Tunisia, Libya, Algeria, Qatar, Oman, Yemen, Lebanon, Kuwait",
    "Persian": "Iran", "Hebrew": "Israel", "Urdu": "Pakistan", "Hindi": "India", "Nepali": "Nepal", "Bengali": "Bangladesh", "Chinese": "China, Taiwan", "Korean": "South Korea, North Korea",
    "Japanese": "Japan", "Thai": "Thailand", "Lao": "Laos", "Khmer": "Cambodia", "Vietnamese": "Vietnam", "Malay": "Malaysia", "Indonesian": "Indonesia", "Mongolian": "Mongolia", "Burmese": "Myanmar",
    "English and French": "Canada", "German, French and Italian": "Switzerland", "Dutch and French": "Belgium", "Swahili and English": "Kenya", "English and Irish": "Ireland",
}  # fmt: skip
LANGUAGE_OF = {country.strip(): language for language, countries in LANGUAGES.items() for country in countries.split(",")}
# currency: where it is used
CURRENCIES = {
    "euro": "France, Germany, Spain, Italy, Portugal, Ireland, the Netherlands, Belgium, Austria, Finland, Greece, Estonia, Latvia, Lithuania, Slovakia, Slovenia, Croatia, Malta, Cyprus, Luxembourg",
    "pound": "the United Kingdom, England, Scotland, Wales, Egypt", "dollar": "the United States, Canada, Australia, New Zealand, Singapore, Jamaica", "Swiss franc": "Switzerland", "krone": "Denmark, Norway",
    "krona": "Sweden, Iceland", "zloty": "Poland", "koruna": "Czechia", "forint": "Hungary", "leu": "Romania", "dinar": "Serbia, Jordan, Algeria, Tunisia, Kuwait, Iraq", "hryvnia": "Ukraine",
    "ruble": "Russia, Belarus", "lira": "Turkey", "shekel": "Israel", "riyal": "Saudi Arabia, Qatar", "rial": "Iran, Oman", "dirham": "Morocco, the United Arab Emirates", "rupee": "India, Pakistan, Nepal, Sri Lanka",
    "taka": "Bangladesh", "yuan": "China", "yen": "Japan", "won": "South Korea, North Korea", "baht": "Thailand", "dong": "Vietnam", "ringgit": "Malaysia", "rupiah": "Indonesia", "rand": "South Africa",
    "naira": "Nigeria", "shilling": "Kenya, Uganda, Tanzania", "birr": "Ethiopia", "cedi": "Ghana", "real": "Brazil", "peso": "Mexico, Argentina, Chile, Colombia, Cuba, the Philippines, Uruguay", "sol": "Peru",
}  # fmt: skip
CURRENCY_OF = {country.strip(): currency for currency, countries in CURRENCIES.items() for country in countries.split(",")}
