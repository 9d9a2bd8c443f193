/**
 * Names of the Member States, made by make-base-names.ts from i18n-iso-countries and Intl.DisplayNames: ISO alpha-2, then English,
 * French, Spanish, Russian, Arabic and Chinese; alternatives parted by semicolons. official-names.ts goes before it.
 */
export const baseNames = `
AD|Andorra|Andorre|Andorra|Андорра|أندورا|安道尔
AE|United Arab Emirates;UAE|Émirats Arabes Unis;Émirats arabes unis|Emiratos Árabes Unidos|ОАЭ|الإمارات العربية المتحدة|阿联酋;阿拉伯联合酋长国
AF|Afghanistan|Afghanistan|Afganistán|Афганистан|أفغانستان|阿富汗
AG|Antigua and Barbuda;Antigua & Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Антигуа и Барбуда|أنتيغوا وباربودا;أنتيغوا وبربودا|安提瓜和巴布达
AL|Albania|Albanie|Albania|Албания|ألبانيا|阿尔巴尼亚
AM|Armenia|Arménie|Armenia|Армения|أرمينيا|亚美尼亚
AO|Angola|Angola|Angola|Ангола|أنغولا|安哥拉
AR|Argentina|Argentine|Argentina|Аргентина|الأرجنتين|阿根廷
AT|Austria|Autriche|Austria|Австрия|النمسا|奥地利
AU|Australia|Australie|Australia|Австралия|أستراليا|澳大利亚
AZ|Azerbaijan|Azerbaïdjan|Azerbaiyán|Азербайджан|أذربيجان|阿塞拜疆
BA|Bosnia and Herzegovina;Bosnia & Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina|Босния и Герцеговина|البوسنة والهرسك|波黑;波斯尼亚和黑塞哥维那
BB|Barbados|Barbade|Barbados|Барбадос|باربادوس;بربادوس|巴巴多斯
BD|Bangladesh|Bangladesh|Bangladesh;Bangladés|Бангладеш|بنغلاديش|孟加拉国
BE|Belgium|Belgique|Bélgica|Бельгия|بلجيكا|比利时
BF|Burkina Faso|Burkina Faso|Burkina Faso|Буркина-Фасо|بوركينا فاسو|布基纳法索
BG|Bulgaria|Bulgarie|Bulgaria|Болгария|بلغاريا|保加利亚
BH|Bahrain|Bahreïn|Bahrein;Baréin|Бахрейн|البحرين|巴林
BI|Burundi|Burundi|Burundi|Бурунди|بوروندي|布隆迪
BJ|Benin|Bénin|Benin;Benín|Бенин|بنين|贝宁
BN|Brunei Darussalam;Brunei|Brunei Darussalam;Brunei|Brunei Darussalam;Brunéi|Бруней|بروناي|文莱
BO|Bolivia|Bolivie|Bolivia|Боливия|بوليفيا|玻利维亚
BR|Brazil|Brésil|Brasil|Бразилия|البرازيل|巴西
BS|Bahamas|Bahamas|Bahamas|Багамы|باهاماس;جزر البهاما|巴哈马
BT|Bhutan|Bhoutan|Bután|Бутан|بوتان|不丹
BW|Botswana|Botswana|Botswana;Botsuana|Ботсвана|بوتسوانا|博茨瓦纳
BY|Belarus|Biélorussie|Bielorrusia|Беларусь|روسيا البيضاء;بيلاروس|白俄罗斯
BZ|Belize|Belize|Belice|Белиз|بليز|伯利兹
CA|Canada|Canada|Canadá|Канада|كندا|加拿大
CD|Democratic Republic of the Congo;Congo - Kinshasa|République démocratique du Congo;Congo-Kinshasa|Congo (República Democrática del);República Democrática del Congo|Демократическая Республика Конго;Конго - Киншаса|جمهورية الكونغو الديمقراطية;الكونغو - كينشاسا|刚果（金）
CF|Central African Republic|République Centrafricaine;République centrafricaine|República Centroafricana|ЦАР;Центрально-Африканская Республика|جمهورية أفريقيا الوسطى|中非;中非共和国
CG|Republic of the Congo;Congo;Congo - Brazzaville|République du Congo;Congo-Brazzaville|Congo|Республика Конго;Конго - Браззавиль|جمهورية الكونغو;الكونغو - برازافيل|刚果（布）
CH|Switzerland|Suisse|Suiza|Швейцария|سويسرا|瑞士
CI|Cote d'Ivoire;Côte d'Ivoire;Ivory Coast;Côte d'Ivoire|Côte-d'Ivoire;Côte d'Ivoire|Costa de Marfil;Côte d'Ivoire|Кот-д'Ивуар|ساحل العاج|科特迪瓦
CL|Chile|Chili|Chile|Чили|تشيلي|智利
CM|Cameroon|Cameroun|Camerún|Камерун|الكاميرون|喀麦隆
CN|People's Republic of China;China|Chine|China|КНР (Китайская Народная Республика);Китай|الصين|中国
CO|Colombia|Colombie|Colombia|Колумбия|كولومبيا|哥伦比亚
CR|Costa Rica|Costa Rica|Costa Rica|Коста-Рика|كوستاريكا|哥斯达黎加
CU|Cuba|Cuba|Cuba|Куба|كوبا|古巴
CV|Cape Verde|Cap-Vert|Cabo Verde|Кабо-Верде|الرأس الأخضر|佛得角
CY|Cyprus|Chypre|Chipre|Кипр|قبرص|塞浦路斯
CZ|Czech Republic;Czechia|République Tchèque;Tchéquie|República Checa;Chequia|Чехия|جمهورية التشيك;التشيك|捷克
DE|Germany|Allemagne|Alemania|Германия|ألمانيا|德国
DJ|Djibouti|Djibouti|Yibuti|Джибути|جيبوتي|吉布提
DK|Denmark|Danemark|Dinamarca|Дания|الدنمارك;الدانمرك|丹麦
DM|Dominica|Dominique|Dominica|Доминика|دومينيكا|多米尼克
DO|Dominican Republic|République Dominicaine;République dominicaine|República Dominicana|Доминиканская Республика|جمهورية الدومينيكان|多米尼加;多米尼加共和国
DZ|Algeria|Algérie|Argelia|Алжир|الجزائر|阿尔及利亚
EC|Ecuador|Équateur|Ecuador|Эквадор|الإكوادور|厄瓜多尔
EE|Estonia|Estonie|Estonia|Эстония|إستونيا|爱沙尼亚
EG|Egypt|Égypte|Egipto|Египет|مصر|埃及
ER|Eritrea|Érythrée|Eritrea|Эритрея|إريتريا|厄立特里亚
ES|Spain|Espagne|España|Испания|إسبانيا|西班牙
ET|Ethiopia|Éthiopie|Etiopía|Эфиопия|إثيوبيا|埃塞俄比亚
FI|Finland|Finlande|Finlandia|Финляндия|فنلندا|芬兰
FJ|Fiji|Fidji|Fiji;Fiyi|Фиджи|فيجي|斐济
FM|Micronesia, Federated States of;Micronesia|Micronésie|Micronesia|Микронезия;Федеративные Штаты Микронезии|ولايات ميكرونيسيا المتحدة;ميكرونيزيا|密克罗尼西亚联邦;密克罗尼西亚
FR|France|France|Francia|Франция|فرنسا|法国
GA|Gabon|Gabon|Gabón|Габон|الغابون|加蓬
GB|United Kingdom;UK;Great Britain|Royaume-Uni|Reino Unido|Великобритания|المملكة المتحدة|英国
GD|Grenada|Grenade|Granada|Гренада|غرينادا|格林纳达
GE|Georgia|Géorgie|Georgia|Грузия|جورجيا|格鲁吉亚
GH|Ghana|Ghana|Ghana|Гана|غانا|加纳
GM|Republic of The Gambia;The Gambia;Gambia|Gambie|Gambia|Гамбия|غامبيا|冈比亚
GN|Guinea|Guinée|Guinea|Гвинея|غينيا|几内亚
GQ|Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|Экваториальная Гвинея|غينيا الاستوائية|赤道几内亚
GR|Greece|Grèce|Grecia|Греция|اليونان|希腊
GT|Guatemala|Guatemala|Guatemala|Гватемала|غواتيمالا|危地马拉
GW|Guinea-Bissau|Guinée-Bissau|Guinea Bissau;Guinea-Bisáu|Гвинея-Бисау|غينيا بيساو|几内亚比绍
GY|Guyana|Guyana|Guyana|Гайана|غيانا|圭亚那
HN|Honduras|Honduras|Honduras|Гондурас|هندوراس|洪都拉斯
HR|Croatia|Croatie|Croacia|Хорватия|كرواتيا|克罗地亚
HT|Haiti|Haïti|Haití|Гаити|هايتي|海地
HU|Hungary|Hongrie|Hungría|Венгрия|المجر;هنغاريا|匈牙利
ID|Indonesia|Indonésie|Indonesia|Индонезия|إندونيسيا|印尼;印度尼西亚
IE|Ireland|Irlande|Irlanda|Ирландия|أيرلندا|爱尔兰
IL|Israel|Israël|Israel|Израиль|إسرائيل|以色列
IN|India|Inde|India|Индия|الهند|印度
IQ|Iraq|Irak|Iraq;Irak|Ирак|العراق|伊拉克
IR|Islamic Republic of Iran;Iran|Iran|Irán;República Islámica de Irán|Иран|إيران|伊朗
IS|Iceland|Islande|Islandia|Исландия|آيسلندا|冰岛
IT|Italy|Italie|Italia|Италия|إيطاليا|意大利
JM|Jamaica|Jamaïque|Jamaica|Ямайка|جامايكا|牙买加
JO|Jordan|Jordanie|Jordania|Иордания|الأردن|约旦
JP|Japan|Japon|Japón|Япония|اليابان|日本
KE|Kenya|Kenya|Kenia|Кения|كينيا|肯尼亚
KG|Kyrgyzstan|Kirghizistan;Kirghizstan|Kirguistán|Киргизия|قيرغيزستان|吉尔吉斯斯坦
KH|Cambodia|Cambodge|Camboya|Камбоджа|كمبوديا|柬埔寨
KI|Kiribati|Kiribati|Kiribati|Кирибати|كيريباتي|基里巴斯
KM|Comoros|Comores|Comoras|Коморы|جزر القمر|科摩罗
KN|Saint Kitts and Nevis;St. Kitts & Nevis|Saint-Christophe-et-Niévès|Saint Kitts y Nevis;San Cristóbal y Nieves|Сент-Китс и Невис|سانت كيتس ونيفيس|圣基茨和尼维斯
KP|North Korea|Corée du Nord|República Popular Democrática de Corea;Corea del Norte|КНДР (Корейская Народно-Демократическая Республика);КНДР|كوريا الشمالية|朝鲜
KR|South Korea;Korea, Republic of;Republic of Korea|Corée du Sud|República de Corea;Corea del Sur|Республика Корея|كوريا الجنوبية|韩国
KW|Kuwait|Koweït|Kuwait|Кувейт|الكويت|科威特
KZ|Kazakhstan|Kazakhstan|Kazajistán|Казахстан|كازاخستان|哈萨克斯坦
LA|Lao People's Democratic Republic;Laos|Laos|República Democrática Popular de Lao;Laos|Лаос|لاوس|老挝
LB|Lebanon|Liban|Líbano|Ливан|لبنان|黎巴嫩
LC|Saint Lucia;St. Lucia|Sainte-Lucie|Santa Lucía|Сент-Люсия|سانت لوسيا|圣卢西亚
LI|Liechtenstein|Liechtenstein|Liechtenstein|Лихтенштейн|ليختنشتاين|列支敦士登
LK|Sri Lanka|Sri Lanka|Sri Lanka|Шри-Ланка|سريلانكا|斯里兰卡
LR|Liberia|Libéria;Liberia|Liberia|Либерия|ليبيريا|利比里亚
LS|Lesotho|Lesotho|Lesoto|Лесото|ليسوتو|莱索托
LT|Lithuania|Lituanie|Lituania|Литва|ليتوانيا|立陶宛
LU|Luxembourg|Luxembourg|Luxemburgo|Люксембург|لوكسمبورغ|卢森堡
LV|Latvia|Lettonie|Letonia|Латвия|لاتفيا|拉脱维亚
LY|Libya|Libye|Libia|Ливия|ليبيا|利比亚
MA|Morocco|Maroc|Marruecos|Марокко|المغرب|摩洛哥
MC|Monaco|Monaco|Mónaco|Монако|موناكو|摩纳哥
MD|Moldova, Republic of;Moldova|Moldavie|Moldavia|Молдавия;Молдова|مولدوفا|摩尔多瓦
ME|Montenegro|Monténégro|Montenegro|Черногория|الجبل الأسود|黑山
MG|Madagascar|Madagascar|Madagascar|Мадагаскар|مدغشقر|马达加斯加
MH|Marshall Islands|Îles Marshall|Islas Marshall|Маршалловы Острова;Маршалловы о-ва|جزر مارشال|马绍尔群岛
MK|The Republic of North Macedonia;North Macedonia|Macédoine du Nord|Macedonia del Norte|Северная Македония|مقدونيا الشمالية|北马其顿
ML|Mali|Mali|Malí;Mali|Мали|مالي|马里
MM|Myanmar;Myanmar (Burma)|Myanmar;Myanmar (Birmanie)|Myanmar;Myanmar (Birmania)|Мьянма;Мьянма (Бирма)|بورما;ميانمار (بورما)|缅甸
MN|Mongolia|Mongolie|Mongolia|Монголия|منغوليا|蒙古
MR|Mauritania|Mauritanie|Mauritania|Мавритания|موريتانيا|毛里塔尼亚
MT|Malta|Malte|Malta|Мальта|مالطا|马耳他
MU|Mauritius|Maurice|Mauricio|Маврикий|موريشيوس|毛里求斯
MV|Maldives|Maldives|Maldivas|Мальдивы|جزر المالديف|马尔代夫
MW|Malawi|Malawi|Malaui|Малави|مالاوي;ملاوي|马拉维
MX|Mexico|Mexique|México|Мексика|المكسيك|墨西哥
MY|Malaysia|Malaisie|Malasia|Малайзия|ماليزيا|马来西亚
MZ|Mozambique|Mozambique|Mozambique|Мозамбик|موزمبيق|莫桑比克
NA|Namibia|Namibie|Namibia|Намибия|ناميبيا|纳米比亚
NE|Niger|Niger|Níger|Нигер|النيجر|尼日尔
NG|Nigeria|Nigéria;Nigeria|Nigeria|Нигерия|نيجيريا|尼日利亚
NI|Nicaragua|Nicaragua|Nicaragua|Никарагуа|نيكاراغوا|尼加拉瓜
NL|Netherlands;The Netherlands;Netherlands (Kingdom of the)|Pays-Bas|Países Bajos|Нидерланды|هولندا|荷兰
NO|Norway|Norvège|Noruega|Норвегия|النرويج|挪威
NP|Nepal|Népal|Nepal|Непал|نيبال|尼泊尔
NR|Nauru|Nauru|Nauru|Науру|ناورو|瑙鲁
NZ|New Zealand|Nouvelle-Zélande|Nueva Zelanda|Новая Зеландия|نيوزيلندا|新西兰
OM|Oman|Oman|Omán|Оман|عمان;عُمان|阿曼
PA|Panama|Panama|Panamá|Панама|بنما|巴拿马
PE|Peru|Pérou|Perú|Перу|بيرو|秘鲁
PG|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea;Papúa Nueva Guinea|Папуа — Новая Гвинея|بابوا غينيا الجديدة|巴布亚新几内亚
PH|Philippines|Philippines|Filipinas|Филиппины|الفلبين|菲律宾
PK|Pakistan|Pakistan|Pakistán|Пакистан|باكستان|巴基斯坦
PL|Poland|Pologne|Polonia|Польша|بولندا|波兰
PT|Portugal|Portugal|Portugal|Португалия|البرتغال|葡萄牙
PY|Paraguay|Paraguay|Paraguay|Парагвай|باراغواي|巴拉圭
QA|Qatar|Qatar|Catar|Катар|قطر|卡塔尔
RO|Romania|Roumanie|Rumanía|Румыния|رومانيا|罗马尼亚
RS|Serbia|Serbie|Serbia|Сербия|صربيا|塞尔维亚
RU|Russian Federation;Russia|Russie|Rusia|Российская Федерация;Россия|روسيا|俄罗斯
RW|Rwanda|Rwanda|Ruanda|Руанда|رواندا|卢旺达
SA|Saudi Arabia|Arabie Saoudite;Arabie saoudite|Arabia Saudita;Arabia Saudí|Саудовская Аравия|السعودية;المملكة العربية السعودية|沙特阿拉伯
SB|Solomon Islands|Îles Salomon|Islas Salomón|Соломоновы Острова;Соломоновы о-ва|جزر سليمان|所罗门群岛
SC|Seychelles|Seychelles|Seychelles|Сейшельские Острова;Сейшельские о-ва|سيشل|塞舌尔
SD|Sudan|Soudan|Sudán|Судан|السودان|苏丹
SE|Sweden|Suède|Suecia|Швеция|السويد|瑞典
SG|Singapore|Singapour|Singapur|Сингапур|سنغافورة|新加坡
SI|Slovenia|Slovénie|Eslovenia|Словения|سلوفينيا|斯洛文尼亚
SK|Slovakia|Slovaquie|Eslovaquia|Словакия|سلوفاكيا|斯洛伐克
SL|Sierra Leone|Sierra Leone|Sierra Leona|Сьерра-Леоне|سيراليون|塞拉利昂
SM|San Marino|Saint-Marin|San Marino|Сан-Марино|سان مارينو|圣马力诺
SN|Senegal|Sénégal|Senegal|Сенегал|السنغال|塞内加尔
SO|Somalia|Somalie|Somalia|Сомали|الصومال|索马里
SR|Suriname|Suriname|Suriname;Surinam|Суринам|سورينام|苏里南
SS|South Sudan|Soudan du Sud|Sudán del Sur|Южный Судан|جنوب السودان|南苏丹
ST|Sao Tome and Principe;São Tomé & Príncipe|São Tomé-et-Principe;Sao Tomé-et-Principe|Santo Tomé y Príncipe|Сан-Томе и Принсипи|ساو تومي وبرينسيب;ساو تومي وبرينسيبي|圣多美和普林西比
SV|El Salvador|El Salvador;Salvador|El Salvador|Сальвадор|السلفادور|萨尔瓦多
SY|Syrian Arab Republic;Syria|Syrie|República Árabe Siria;Siria|Сирия|سوريا|叙利亚
SZ|Eswatini|Royaume d'Eswatini;Eswatini|Esuatini|Эсватини|سوازيلاند;إسواتيني|斯威士兰
TD|Chad|Tchad|Chad|Чад|تشاد|乍得
TG|Togo|Togo|Togo|Того|توغو|多哥
TH|Thailand|Thaïlande|Tailandia|Таиланд|تايلاند|泰国
TJ|Tajikistan|Tadjikistan|Tayikistán|Таджикистан|طاجيكستان|塔吉克斯坦
TL|Timor-Leste|Timor-Leste;Timor oriental|Timor-Leste|Восточный Тимор|تيمور الشرقية;تيمور - ليشتي|东帝汶
TM|Turkmenistan|Turkménistan|Turkmenistán|Туркмения;Туркменистан|تركمانستان|土库曼斯坦
TN|Tunisia|Tunisie|Túnez|Тунис|تونس|突尼斯
TO|Tonga|Tonga|Tonga|Тонга|تونغا|汤加
TR|Türkiye;Turkey|Turquie|Turquía|Турция|تركيا|土耳其
TT|Trinidad and Tobago;Trinidad & Tobago|Trinité-et-Tobago|Trinidad y Tobago|Тринидад и Тобаго|ترينيداد وتوباغو|特立尼达和多巴哥
TV|Tuvalu|Tuvalu|Tuvalu|Тувалу|توفالو|图瓦卢
TZ|United Republic of Tanzania;Tanzania|République unie de Tanzanie;Tanzanie|Tanzania|Танзания|تانزانيا;تنزانيا|坦桑尼亚
UA|Ukraine|Ukraine|Ucrania|Украина|أوكرانيا|乌克兰
UG|Uganda|Ouganda|Uganda|Уганда|أوغندا|乌干达
US|United States of America;United States;USA;U.S.A.;US;U.S.|États-Unis d'Amérique;États-Unis|Estados Unidos|США;Соединенные Штаты|الولايات المتحدة|美国
UY|Uruguay|Uruguay|Uruguay|Уругвай|الأوروغواي;أورغواي|乌拉圭
UZ|Uzbekistan|Ouzbékistan|Uzbekistán|Узбекистан|أوزبكستان|乌兹别克斯坦
VA|Holy See (Vatican City State);Vatican City|Saint-Siège (Vatican);État de la Cité du Vatican|Santa Sede;Ciudad del Vaticano|Ватикан|الفاتيكان|梵蒂冈
VC|Saint Vincent and the Grenadines;St. Vincent & Grenadines|Saint-Vincent-et-les-Grenadines;Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|Сент-Винсент и Гренадины|سانت فينسنت والغرينادين;سانت فنسنت وجزر غرينادين|圣文森特和格林纳丁斯
VE|Venezuela|Venezuela|Venezuela|Венесуэла|فنزويلا|委内瑞拉
VN|Vietnam|Vietnam;Viêt Nam|Vietnam|Вьетнам|فيتنام|越南
VU|Vanuatu|Vanuatu|Vanuatu|Вануату|فانواتو|瓦努阿图
WS|Samoa|Samoa|Samoa|Самоа|ساموا|萨摩亚
YE|Yemen|Yémen|Yemen|Йемен|اليمن|也门
ZA|South Africa|Afrique du Sud|Sudáfrica|ЮАР;Южно-Африканская Республика|جنوب أفريقيا|南非
ZM|Zambia|Zambie|Zambia|Замбия|زامبيا|赞比亚
ZW|Zimbabwe|Zimbabwe|Zimbabue|Зимбабве|زيمبابوي|津巴布韦
`;
