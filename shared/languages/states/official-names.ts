/**
 * Forms used by the United Nations and the Union where they differ from base-names.ts, or say more: the short form first, then the
 * formal one and other spellings met in papers. Columns as there; an empty column leaves the base name first.
 */
export const officialNames = `
AE|United Arab Emirates;U.A.E.|Émirats arabes unis;EAU|Emiratos Árabes Unidos;EAU|Объединенные Арабские Эмираты|الإمارات العربية المتحدة;دولة الإمارات العربية المتحدة;دولة الإمارات;الإمارات|阿拉伯联合酋长国
AR|Argentina;Argentine Republic|Argentine;République argentine|Argentina;República Argentina|Аргентина;Аргентинская Республика|الأرجنتين;جمهورية الأرجنتين|阿根廷
AO|||||أنغولا|
AG|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda||أنتيغوا وبربودا|
AM|||||أرمينيا|
AT||||||奥地利
AZ||||Азербайджан;Азербайджанская Республика||
BA|||Bosnia y Herzegovina;Bosnia-Herzegovina|Босния и Герцеговина||波斯尼亚和黑塞哥维那
BB|||||بربادوس|
BD|||Bangladesh||بنغلاديش|孟加拉国;孟加拉
BG||||||保加利亚
BF|||||بوركينا فاسو;بوركينا فاصو|
BH||Bahreïn;Royaume de Bahreïn|Bahrein|Бахрейн;Королевство Бахрейн|البحرين;مملكة البحرين|
BJ|||Benin||بنن;بنين|
BN|Brunei Darussalam|Brunéi Darussalam;Brunei Darussalam|Brunei Darussalam|Бруней-Даруссалам|بروني دار السلام;بروناي دار السلام|文莱达鲁萨兰国
BO|Bolivia (Plurinational State of);Plurinational State of Bolivia|Bolivie (État plurinational de);État plurinational de Bolivie|Bolivia (Estado Plurinacional de);Estado Plurinacional de Bolivia|Боливия (Многонациональное Государство);Многонациональное Государство Боливия|بوليفيا (دولة - المتعددة القوميات);دولة بوليفيا المتعددة القوميات|多民族玻利维亚国;玻利维亚（多民族国）
BS|Bahamas;Commonwealth of the Bahamas||Bahamas|Багамские Острова;Багамы|جزر البهاما|
BW|||Botswana|||
BY|Belarus;Republic of Belarus|Bélarus;République du Bélarus;Belarus|Belarús;República de Belarús|Беларусь;Республика Беларусь;Белоруссия|بيلاروس;جمهورية بيلاروس|白俄罗斯
CA||||||加拿大
CD|Democratic Republic of the Congo;Congo (Democratic Republic of the);Dem. Rep. of the Congo;DR Congo;DRC;Democratic Republic of Congo|République démocratique du Congo;Congo (République démocratique du);Rép. dém. du Congo;RDC;RD Congo;R.D. Congo;R.D.C.|República Democrática del Congo;Rep. Dem. del Congo|Демократическая Республика Конго;Конго (Демократическая Республика);ДРК;ДР Конго|جمهورية الكونغو الديمقراطية|刚果民主共和国;刚果（金）;刚果(金)
CF|Central African Republic|République centrafricaine;Centrafrique;Rép. centrafricaine||Центральноафриканская Республика;ЦАР|جمهورية إفريقيا الوسطى;جمهورية أفريقيا الوسطى|中非共和国
CG|Congo;Congo (Republic of the);Congo (Rep. of the);Republic of the Congo;Republic of Congo|Congo;Congo (République du);Congo (Rép. du);République du Congo|Congo;Congo (República del);República del Congo|Конго;Республика Конго;Конго (Республика)|الكونغو;جمهورية الكونغو|刚果;刚果共和国;刚果（布）;刚果(布)
CH|Switzerland;Swiss Confederation|Suisse;Confédération suisse|Suiza;Confederación Suiza|Швейцария;Швейцарская Конфедерация|سويسرا;الاتحاد السويسري;الكونفدرالية السويسرية|瑞士;瑞士联邦
CI|Côte d'Ivoire|Côte d'Ivoire|Côte d'Ivoire|Кот-д'Ивуар|كوت ديفوار|
CL|||||شيلي;تشيلي|
CN|China;People's Republic of China;PRC;P.R. China;PR China|Chine;République populaire de Chine|China;República Popular China;República Popular de China|Китай;Китайская Народная Республика;КНР|الصين;جمهورية الصين الشعبية|中国;中华人民共和国
CV|Cabo Verde;Cape Verde|Cabo Verde|Cabo Verde||كابو فيردي;الرأس الأخضر|
CY|||||قبرص|
CZ|Czech Republic;Czechia|République tchèque;Tchéquie;Rép. tchèque|República Checa;Chequia|Чешская Республика;Чехия|الجمهورية التشيكية|捷克共和国;捷克
DE|Germany;Federal Republic of Germany|Allemagne;République fédérale d'Allemagne|Alemania;República Federal de Alemania|Германия;Федеративная Республика Германия;ФРГ|ألمانيا;جمهورية ألمانيا الاتحادية|德国;德意志联邦共和国
DK|||||الدانمارك|
DM|||||دومينيكا|多米尼克
DO|Dominican Republic;Dominican Rep.|République dominicaine;Rép. dominicaine|República Dominicana;Rep. Dominicana|Доминиканская Республика|الجمهورية الدومينيكية;جمهورية الدومينيكان|多米尼加共和国;多米尼加
DZ|Algeria;People's Democratic Republic of Algeria|Algérie;République algérienne démocratique et populaire|Argelia;República Argelina Democrática y Popular|Алжир;Алжирская Народная Демократическая Республика|الجزائر;الجمهورية الجزائرية الديمقراطية الشعبية|阿尔及利亚
EE||||Эстония;Эстонская Республика||
EG|Egypt;Arab Republic of Egypt|Égypte;République arabe d'Égypte|Egipto;República Árabe de Egipto|Египет;Арабская Республика Египет|مصر;جمهورية مصر العربية|埃及;阿拉伯埃及共和国
FI|Finland;Republic of Finland|Finlande|Finlandia|Финляндия;Финляндская Республика||
FJ|||Fiji|||
FM|Micronesia;Micronesia (Federated States of);Federated States of Micronesia|Micronésie;Micronésie (États fédérés de);États fédérés de Micronésie|Micronesia;Micronesia (Estados Federados de);Estados Federados de Micronesia|Микронезия;Микронезия (Федеративные Штаты);Федеративные Штаты Микронезии|ميكرونيزيا;ميكرونيزيا (ولايات - الموحدة);ولايات ميكرونيزيا الموحدة|密克罗尼西亚;密克罗尼西亚联邦
FR|France;French Republic|France;République française|Francia;República Francesa|Франция;Французская Республика|فرنسا;الجمهورية الفرنسية|法国;法兰西共和国
GA|Gabon;Gabonese Republic|Gabon;République gabonaise|Gabón;República Gabonesa|Габон;Габонская Республика||
GB|United Kingdom;United Kingdom of Great Britain and Northern Ireland;UK;U.K.|Royaume-Uni;Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|Reino Unido;Reino Unido de Gran Bretaña e Irlanda del Norte|Соединенное Королевство;Соединенное Королевство Великобритании и Северной Ирландии;Великобритания|المملكة المتحدة;المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|英国;联合王国;大不列颠及北爱尔兰联合王国
GM|Gambia;Republic of The Gambia;The Gambia|||||
GN|||||غينيا;جمهورية غينيا|几内亚
GR|Greece;Hellenic Republic|Grèce;République hellénique|Grecia;República Helénica|Греция;Греческая Республика||希腊
GW|Guinea-Bissau|Guinée-Bissau|Guinea-Bissau|||
HU|||||هنغاريا|
IE||||||爱尔兰
ID|||||إندونيسيا|印度尼西亚
IR|Iran (Islamic Republic of);Islamic Republic of Iran;Iran|Iran (République islamique d');République islamique d'Iran;Iran|Irán (República Islámica del);República Islámica del Irán;República Islámica de Irán;Irán|Иран (Исламская Республика);Исламская Республика Иран;Иран|جمهورية إيران الإسلامية;إيران (جمهورية - الإسلامية);إيران|伊朗（伊斯兰共和国）;伊朗伊斯兰共和国;伊朗
IQ||Iraq;Irak|Iraq|||
IT|Italy;Italian Republic|Italie;République italienne|Italia;República Italiana|Италия;Итальянская Республика||意大利
JO|Jordan;Hashemite Kingdom of Jordan|Jordanie;Royaume hachémite de Jordanie|Jordania;Reino Hachemita de Jordania|Иордания;Иорданское Хашимитское Королевство|الأردن;المملكة الأردنية الهاشمية|约旦;约旦哈希姆王国
KE|||Kenya;Kenia|||
KG|Kyrgyzstan;Kyrgyz Republic|Kirghizistan;République kirghize|Kirguistán;República Kirguisa|Кыргызстан;Кыргызская Республика;Киргизия|قيرغيزستان;جمهورية قيرغيزستان|吉尔吉斯斯坦;吉尔吉斯共和国;吉尔吉斯
KM||||Коморские Острова;Союз Коморских Островов;Коморы|جزر القمر;القمر المتحدة;جمهورية القمر المتحدة;الاتحاد القمري|
KN|Saint Kitts and Nevis;Saint Kitts & Nevis;St Kitts and Nevis;St Kitts & Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis|||
KP|Dem. People's Rep. of Korea;Democratic People's Republic of Korea;Korea (Democratic People's Republic of);DPRK|Rép. pop. dém. de Corée;République populaire démocratique de Corée;Corée (République populaire démocratique de)|Rep. Pop. Dem. de Corea;República Popular Democrática de Corea|Корейская Народно-Демократическая Республика;КНДР|جمهورية كوريا الشعبية الديمقراطية;جمهورية كوريا الديمقراطية الشعبية|朝鲜民主主义人民共和国;朝鲜
KR|Korea (Republic of);Korea (Rep. of);Republic of Korea;Rep. of Korea|Corée (République de);Corée (Rép. de);République de Corée|Corea (República de);Corea (Rep. de);República de Corea;Rep. de Corea|Республика Корея;Корея (Республика);Корея (Респ.)|جمهورية كوريا;كوريا (جمهورية)|大韩民国;韩国
KW|Kuwait;State of Kuwait|Koweït;État du Koweït|Kuwait;Estado de Kuwait||الكويت;دولة الكويت|科威特;科威特国
KZ|||Kazajstán;Kazajistán|Казахстан;Республика Казахстан||
LA|Lao P.D.R.;Lao People's Democratic Republic;Lao PDR|République démocratique populaire lao;Lao (R.d.p.);RDP lao|República Democrática Popular Lao;Lao (R.D.P.)|Лаосская Народно-Демократическая Республика|جمهورية لاو الديمقراطية الشعبية;لاو (جمهورية - الديمقراطية الشعبية)|老挝人民民主共和国;老挝
LB|Lebanon;Lebanese Republic|Liban;République libanaise|Líbano;República Libanesa|Ливан;Ливанская Республика|لبنان;الجمهورية اللبنانية|黎巴嫩
LS|||Lesotho|||
LT||||Литва;Литовская Республика||
LV||||Латвия;Латвийская Республика||
MA||||Марокко;Королевство Марокко|المغرب;المملكة المغربية|摩洛哥
MD|Moldova;Moldova (Republic of);Republic of Moldova|République de Moldova;Moldova;Moldova (République de)|República de Moldova;Moldova;Moldova (República de)|Республика Молдова;Молдова;Молдова (Республика)|مولدوفا;جمهورية مولدوفا|摩尔多瓦共和国;摩尔多瓦
MG||||Мадагаскар||
MK|North Macedonia;Republic of North Macedonia|Macédoine du Nord;République de Macédoine du Nord|Macedonia del Norte;República de Macedonia del Norte|Северная Македония;Республика Северная Македония|مقدونيا الشمالية;جمهورية مقدونيا الشمالية|北马其顿
MM|Myanmar|Myanmar|Myanmar|Мьянма|ميانمار;جمهورية اتحاد ميانمار|缅甸
MU|||||موريشيوس|
MV||||Мальдивские Острова;Мальдивы|ملديف;جزر المالديف|
MW|||Malawi||ملاوي|
MX|Mexico;United Mexican States|Mexique;États-Unis du Mexique|México;Estados Unidos Mexicanos|Мексика;Мексиканские Соединенные Штаты|المكسيك;الولايات المتحدة المكسيكية|墨西哥;墨西哥合众国
MZ|||||موزامبيق|
NL|Netherlands;Netherlands (Kingdom of the);Kingdom of the Netherlands|Pays-Bas;Pays-Bas (Royaume des);Royaume des Pays-Bas|Países Bajos;Países Bajos (Reino de los);Reino de los Países Bajos|Нидерланды;Нидерланды (Королевство);Королевство Нидерландов|هولندا;هولندا (مملكة);مملكة هولندا|荷兰;荷兰（王国）;荷兰王国
NZ|||Nueva Zelandia;Nueva Zelanda|||
OM|Oman;Sultanate of Oman|Oman;Sultanat d'Oman|Omán;Sultanía de Omán|Оман;Султанат Оман|عُمان;سلطنة عُمان|
PG|||Papua Nueva Guinea|Папуа-Новая Гвинея||
PL||||Польша;Республика Польша||
PT|Portugal;Portuguese Republic|Portugal;République portugaise|Portugal;República Portuguesa|Португалия;Португальская Республика||
QA|Qatar;State of Qatar|Qatar;État du Qatar|Qatar;Catar|Катар;Государство Катар|قطر;دولة قطر|卡塔尔;卡塔尔国
RO|||Rumania;Rumanía|||
RU|Russian Federation;Russia|Fédération de Russie;Russie|Federación de Rusia;Rusia|Российская Федерация;Россия;РФ|الاتحاد الروسي;روسيا الاتحادية|俄罗斯联邦
RW|||Rwanda;Ruanda|||
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Arabie saoudite;Royaume d'Arabie saoudite|Arabia Saudita;Reino de Arabia Saudita|Саудовская Аравия;Королевство Саудовская Аравия;КСА|المملكة العربية السعودية|沙特阿拉伯;沙特阿拉伯王国;沙特
SB|||||جزر سليمان|
SK|Slovakia;Slovak Republic|Slovaquie;République slovaque|Eslovaquia;República Eslovaca|Словакия;Словацкая Республика||
SR|||Suriname|||
ST|Sao Tome and Principe|Sao Tomé-et-Principe|Santo Tomé y Príncipe||سان تومي وبرينسيبي|
SV|||||السلفادور|
SY|Syrian Arab Republic|République arabe syrienne|República Árabe Siria|Сирийская Арабская Республика|الجمهورية العربية السورية|阿拉伯叙利亚共和国;叙利亚
SZ|Eswatini;Swaziland|Eswatini|Eswatini;Suazilandia|Эсватини|إسواتيني|斯威士兰
TG|Togo;Togolese Republic|Togo;République togolaise|Togo;República Togolesa|Того;Тоголезская Республика||
TH||Thaïlande;Royaume de Thaïlande|Tailandia;Thailandia||تايلاند;مملكة تايلاند|泰国;泰王国
TL||||Тимор-Лешти;Восточный Тимор|تيمور ليشتي|
TN|Tunisia;Tunisian Republic|Tunisie;République tunisienne|Túnez;República Tunecina|Тунис;Тунисская Республика|تونس;الجمهورية التونسية|突尼斯
TR|Türkiye;Turkey;Republic of Turkey|Türkiye;Turquie;République de Turquie|Türkiye;Turquía;República de Turquía|Турция;Турецкая Республика;Республика Турция|تركيا;تركيه;جمهورية تركيا|土耳其;土耳其共和国
TZ|Tanzania;United Republic of Tanzania;Tanzania (United Republic of)|Tanzanie;République-Unie de Tanzanie|Tanzanía;República Unida de Tanzanía;Tanzania|Танзания;Объединенная Республика Танзания|تنزانيا;جمهورية تنزانيا المتحدة|坦桑尼亚;坦桑尼亚联合共和国
UA|||||أوكرانيا|
US|United States;United States of America;USA;U. S. of America|États-Unis;États-Unis d'Amérique|Estados Unidos;Estados Unidos de América;EE.UU.;EUA|Соединенные Штаты Америки;Соединенные Штаты;США|الولايات المتحدة;الولايات المتحدة الأمريكية|美国;美利坚合众国
UY|Uruguay;Eastern Republic of Uruguay|Uruguay;République orientale de l'Uruguay|Uruguay;República Oriental del Uruguay|Уругвай;Восточная Республика Уругвай|أوروغواي|
VA|Vatican;Vatican City State;Holy See|Vatican;État de la Cité du Vatican;Saint-Siège|Ciudad del Vaticano;Estado de la Ciudad del Vaticano;Santa Sede|Ватикан;Государство-город Ватикан;Святой Престол|الفاتيكان;دولة مدينة الفاتيكان;الكرسي الرسولي|梵蒂冈;梵蒂冈城国;教廷
VE|Venezuela;Venezuela (Bolivarian Republic of);Bolivarian Republic of Venezuela|Venezuela;Venezuela (République bolivarienne du);République bolivarienne du Venezuela|Venezuela;Venezuela (República Bolivariana de);República Bolivariana de Venezuela|Венесуэла;Венесуэла (Боливарианская Республика);Боливарианская Республика Венесуэла|فنزويلا;فنزويلا (جمهورية - البوليفارية);جمهورية فنزويلا البوليفارية|委内瑞拉;委内瑞拉（玻利瓦尔共和国）;委内瑞拉玻利瓦尔共和国
VN|Viet Nam;Socialist Republic of Viet Nam;Vietnam|Viet Nam;République socialiste du Viet Nam;Vietnam|Viet Nam;República Socialista de Viet Nam;Vietnam|Вьетнам;Социалистическая Республика Вьетнам|فيتنام;جمهورية فيتنام الاشتراكية;فييت نام|越南;越南社会主义共和国
YE||||Йемен;Йеменская Республика|اليمن;الجمهورية اليمنية|也门
ZA|South Africa;Republic of South Africa;RSA|Afrique du Sud;Sudafricaine (Rép.);République sudafricaine|Sudáfrica;Sudafricana (Rep.);República Sudafricana|Южно-Африканская Республика;Южная Африка;ЮАР|جنوب إفريقيا;جنوب أفريقيا|南非;南非共和国
ZW|||Zimbabwe||زمبابوي;زيمبابوي|
TM||||Туркменистан;Туркмения||
DJ|||Djibouti;Yibuti|||
MN||||||蒙古;蒙古国
JP||||||日本;日本国
VC|Saint Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent & the Grenadines;St Vincent & the Grenadines|||||
SO|||||الصومال;جمهورية الصومال الفيدرالية;جمهورية الصومال الاتحادية|
MR|||||موريتانيا;الجمهورية الإسلامية الموريتانية|
`;
