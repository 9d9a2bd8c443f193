/**
 * Names of the Member States, made by make-base-names.ts from i18n-iso-countries and Intl.DisplayNames: ISO alpha-2, then English,
 * French, Spanish, Russian, Arabic and Chinese; alternatives parted by semicolons. official-names.ts goes before it, and what it says
 * is not said again.
 */
export const baseNames = `
AD|Andorra|Andorre|Andorra|Андорра|أندورا|安道尔
AE|UAE|||ОАЭ||阿联酋
AF|Afghanistan|Afghanistan|Afganistán|Афганистан|أفغانستان|阿富汗
AG|Antigua & Barbuda|||Антигуа и Барбуда|أنتيغوا وباربودا|安提瓜和巴布达
AL|Albania|Albanie|Albania|Албания|ألبانيا|阿尔巴尼亚
AM|Armenia|Arménie|Armenia|Армения||亚美尼亚
AO|Angola|Angola|Angola|Ангола||安哥拉
AR||||||
AT|Austria|Autriche|Austria|Австрия|النمسا|
AU|Australia|Australie|Australia|Австралия|أستراليا|澳大利亚
AZ|Azerbaijan|Azerbaïdjan|Azerbaiyán||أذربيجان|阿塞拜疆
BA|Bosnia and Herzegovina|Bosnie-Herzégovine|||البوسنة والهرسك|波黑
BB|Barbados|Barbade|Barbados|Барбадос|باربادوس|巴巴多斯
BD|Bangladesh|Bangladesh|Bangladés|Бангладеш||
BE|Belgium|Belgique|Bélgica|Бельгия|بلجيكا|比利时
BF|Burkina Faso|Burkina Faso|Burkina Faso|Буркина-Фасо||布基纳法索
BG|Bulgaria|Bulgarie|Bulgaria|Болгария|بلغاريا|
BH|Bahrain||Baréin|||巴林
BI|Burundi|Burundi|Burundi|Бурунди|بوروندي|布隆迪
BJ|Benin|Bénin||Бенин|بنين|贝宁
BN|Brunei|||Бруней|بروناي|文莱
BO|Bolivia|Bolivie||Боливия|بوليفيا|玻利维亚
BR|Brazil|Brésil|Brasil|Бразилия|البرازيل|巴西
BS||Bahamas|||باهاماس|巴哈马
BT|Bhutan|Bhoutan|Bután|Бутан|بوتان|不丹
BW|Botswana|Botswana|Botsuana|Ботсвана|بوتسوانا|博茨瓦纳
BY||Biélorussie|Bielorrusia||روسيا البيضاء|
BZ|Belize|Belize|Belice|Белиз|بليز|伯利兹
CA|Canada|Canada|Canadá|Канада|كندا|
CD|Congo - Kinshasa||Congo (República Democrática del)|Конго - Киншаса|الكونغو - كينشاسا|
CF|||República Centroafricana|ЦАР;Центрально-Африканская Республика||中非
CG|Congo - Brazzaville|||Конго - Браззавиль|الكونغو - برازافيل|
CH||||||
CI|Ivory Coast||Costa de Marfil||ساحل العاج|科特迪瓦
CL|Chile|Chili|Chile|Чили||智利
CM|Cameroon|Cameroun|Camerún|Камерун|الكاميرون|喀麦隆
CN||||КНР (Китайская Народная Республика)||
CO|Colombia|Colombie|Colombia|Колумбия|كولومبيا|哥伦比亚
CR|Costa Rica|Costa Rica|Costa Rica|Коста-Рика|كوستاريكا|哥斯达黎加
CU|Cuba|Cuba|Cuba|Куба|كوبا|古巴
CV||Cap-Vert||Кабо-Верде|الرأس الأخضر|佛得角
CY|Cyprus|Chypre|Chipre|Кипр||塞浦路斯
CZ|||||جمهورية التشيك;التشيك|
DE||||||
DJ|Djibouti|Djibouti|Yibuti|Джибути|جيبوتي|吉布提
DK|Denmark|Danemark|Dinamarca|Дания|الدنمارك;الدانمرك|丹麦
DM|Dominica|Dominique|Dominica|Доминика||
DO||||||
DZ||||||
EC|Ecuador|Équateur|Ecuador|Эквадор|الإكوادور|厄瓜多尔
EE|Estonia|Estonie|Estonia||إستونيا|爱沙尼亚
EG||||||
ER|Eritrea|Érythrée|Eritrea|Эритрея|إريتريا|厄立特里亚
ES|Spain|Espagne|España|Испания|إسبانيا|西班牙
ET|Ethiopia|Éthiopie|Etiopía|Эфиопия|إثيوبيا|埃塞俄比亚
FI|||||فنلندا|芬兰
FJ|Fiji|Fidji|Fiyi|Фиджи|فيجي|斐济
FM|Micronesia, Federated States of||||ولايات ميكرونيسيا المتحدة|
FR||||||
GA|||||الغابون|加蓬
GB|Great Britain|||||
GD|Grenada|Grenade|Granada|Гренада|غرينادا|格林纳达
GE|Georgia|Géorgie|Georgia|Грузия|جورجيا|格鲁吉亚
GH|Ghana|Ghana|Ghana|Гана|غانا|加纳
GM||Gambie|Gambia|Гамбия|غامبيا|冈比亚
GN|Guinea|Guinée|Guinea|Гвинея||
GQ|Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|Экваториальная Гвинея|غينيا الاستوائية|赤道几内亚
GR|||||اليونان|
GT|Guatemala|Guatemala|Guatemala|Гватемала|غواتيمالا|危地马拉
GW|||Guinea-Bisáu|Гвинея-Бисау|غينيا بيساو|几内亚比绍
GY|Guyana|Guyana|Guyana|Гайана|غيانا|圭亚那
HN|Honduras|Honduras|Honduras|Гондурас|هندوراس|洪都拉斯
HR|Croatia|Croatie|Croacia|Хорватия|كرواتيا|克罗地亚
HT|Haiti|Haïti|Haití|Гаити|هايتي|海地
HU|Hungary|Hongrie|Hungría|Венгрия|المجر|匈牙利
ID|Indonesia|Indonésie|Indonesia|Индонезия||印尼
IE|Ireland|Irlande|Irlanda|Ирландия|أيرلندا|
IL|Israel|Israël|Israel|Израиль|إسرائيل|以色列
IN|India|Inde|India|Индия|الهند|印度
IQ|Iraq|Irak||Ирак|العراق|伊拉克
IR||||||
IS|Iceland|Islande|Islandia|Исландия|آيسلندا|冰岛
IT|||||إيطاليا|
JM|Jamaica|Jamaïque|Jamaica|Ямайка|جامايكا|牙买加
JO||||||
JP|Japan|Japon|Japón|Япония|اليابان|日本
KE|Kenya|Kenya||Кения|كينيا|肯尼亚
KG||Kirghizstan||||
KH|Cambodia|Cambodge|Camboya|Камбоджа|كمبوديا|柬埔寨
KI|Kiribati|Kiribati|Kiribati|Кирибати|كيريباتي|基里巴斯
KM|Comoros|Comores|Comoras||جزر القمر|科摩罗
KN|St. Kitts & Nevis|Saint-Christophe-et-Niévès|San Cristóbal y Nieves|Сент-Китс и Невис|سانت كيتس ونيفيس|圣基茨和尼维斯
KP|North Korea|Corée du Nord|Corea del Norte|КНДР (Корейская Народно-Демократическая Республика)|كوريا الشمالية|
KR|South Korea;Korea, Republic of|Corée du Sud|Corea del Sur||كوريا الجنوبية|
KW||||Кувейт||科威特
KZ|Kazakhstan|Kazakhstan|||كازاخستان|哈萨克斯坦
LA|Laos||República Democrática Popular de Lao|Лаос|لاوس|
LB||||||
LC|Saint Lucia;St. Lucia|Sainte-Lucie|Santa Lucía|Сент-Люсия|سانت لوسيا|圣卢西亚
LI|Liechtenstein|Liechtenstein|Liechtenstein|Лихтенштейн|ليختنشتاين|列支敦士登
LK|Sri Lanka|Sri Lanka|Sri Lanka|Шри-Ланка|سريلانكا|斯里兰卡
LR|Liberia|Libéria|Liberia|Либерия|ليبيريا|利比里亚
LS|Lesotho|Lesotho|Lesoto|Лесото|ليسوتو|莱索托
LT|Lithuania|Lituanie|Lituania||ليتوانيا|立陶宛
LU|Luxembourg|Luxembourg|Luxemburgo|Люксембург|لوكسمبورغ|卢森堡
LV|Latvia|Lettonie|Letonia||لاتفيا|拉脱维亚
LY|Libya|Libye|Libia|Ливия|ليبيا|利比亚
MA|Morocco|Maroc|Marruecos|||
MC|Monaco|Monaco|Mónaco|Монако|موناكو|摩纳哥
MD|Moldova, Republic of|Moldavie|Moldavia|Молдавия||
ME|Montenegro|Monténégro|Montenegro|Черногория|الجبل الأسود|黑山
MG|Madagascar|Madagascar|Madagascar||مدغشقر|马达加斯加
MH|Marshall Islands|Îles Marshall|Islas Marshall|Маршалловы Острова;Маршалловы о-ва|جزر مارشال|马绍尔群岛
MK|The Republic of North Macedonia|||||
ML|Mali|Mali|Malí|Мали|مالي|马里
MM|Myanmar (Burma)|Myanmar (Birmanie)|Myanmar (Birmania)|Мьянма (Бирма)|بورما;ميانمار (بورما)|
MN|Mongolia|Mongolie|Mongolia|Монголия|منغوليا|蒙古
MR|Mauritania|Mauritanie|Mauritania|Мавритания|موريتانيا|毛里塔尼亚
MT|Malta|Malte|Malta|Мальта|مالطا|马耳他
MU|Mauritius|Maurice|Mauricio|Маврикий||毛里求斯
MV|Maldives|Maldives|Maldivas|||马尔代夫
MW|Malawi|Malawi|Malaui|Малави|مالاوي|马拉维
MX||||||
MY|Malaysia|Malaisie|Malasia|Малайзия|ماليزيا|马来西亚
MZ|Mozambique|Mozambique|Mozambique|Мозамбик|موزمبيق|莫桑比克
NA|Namibia|Namibie|Namibia|Намибия|ناميبيا|纳米比亚
NE|Niger|Niger|Níger|Нигер|النيجر|尼日尔
NG|Nigeria|Nigéria|Nigeria|Нигерия|نيجيريا|尼日利亚
NI|Nicaragua|Nicaragua|Nicaragua|Никарагуа|نيكاراغوا|尼加拉瓜
NL|The Netherlands|||||
NO|Norway|Norvège|Noruega|Норвегия|النرويج|挪威
NP|Nepal|Népal|Nepal|Непал|نيبال|尼泊尔
NR|Nauru|Nauru|Nauru|Науру|ناورو|瑙鲁
NZ|New Zealand|Nouvelle-Zélande||Новая Зеландия|نيوزيلندا|新西兰
OM||||||阿曼
PA|Panama|Panama|Panamá|Панама|بنما|巴拿马
PE|Peru|Pérou|Perú|Перу|بيرو|秘鲁
PG|Papua New Guinea|Papouasie-Nouvelle-Guinée|||بابوا غينيا الجديدة|巴布亚新几内亚
PH|Philippines|Philippines|Filipinas|Филиппины|الفلبين|菲律宾
PK|Pakistan|Pakistan|Pakistán|Пакистан|باكستان|巴基斯坦
PL|Poland|Pologne|Polonia||بولندا|波兰
PT|||||البرتغال|葡萄牙
PY|Paraguay|Paraguay|Paraguay|Парагвай|باراغواي|巴拉圭
QA||||||卡塔尔
RO|Romania|Roumanie||Румыния|رومانيا|罗马尼亚
RS|Serbia|Serbie|Serbia|Сербия|صربيا|塞尔维亚
RU|||||روسيا|俄罗斯
RW|Rwanda|Rwanda||Руанда|رواندا|卢旺达
SA|||Arabia Saudí||السعودية|
SB|Solomon Islands|Îles Salomon|Islas Salomón|Соломоновы Острова;Соломоновы о-ва||所罗门群岛
SC|Seychelles|Seychelles|Seychelles|Сейшельские Острова;Сейшельские о-ва|سيشل|塞舌尔
SD|Sudan|Soudan|Sudán|Судан|السودان|苏丹
SE|Sweden|Suède|Suecia|Швеция|السويد|瑞典
SG|Singapore|Singapour|Singapur|Сингапур|سنغافورة|新加坡
SI|Slovenia|Slovénie|Eslovenia|Словения|سلوفينيا|斯洛文尼亚
SK|||||سلوفاكيا|斯洛伐克
SL|Sierra Leone|Sierra Leone|Sierra Leona|Сьерра-Леоне|سيراليون|塞拉利昂
SM|San Marino|Saint-Marin|San Marino|Сан-Марино|سان مارينو|圣马力诺
SN|Senegal|Sénégal|Senegal|Сенегал|السنغال|塞内加尔
SO|Somalia|Somalie|Somalia|Сомали|الصومال|索马里
SR|Suriname|Suriname|Surinam|Суринам|سورينام|苏里南
SS|South Sudan|Soudan du Sud|Sudán del Sur|Южный Судан|جنوب السودان|南苏丹
ST|São Tomé & Príncipe|||Сан-Томе и Принсипи|ساو تومي وبرينسيب;ساو تومي وبرينسيبي|圣多美和普林西比
SV|El Salvador|El Salvador;Salvador|El Salvador|Сальвадор||萨尔瓦多
SY|Syria|Syrie|Siria|Сирия|سوريا|
SZ||Royaume d'Eswatini|Esuatini||سوازيلاند|
TD|Chad|Tchad|Chad|Чад|تشاد|乍得
TG|||||توغو|多哥
TH|Thailand|||Таиланд||泰国
TJ|Tajikistan|Tadjikistan|Tayikistán|Таджикистан|طاجيكستان|塔吉克斯坦
TL|Timor-Leste|Timor-Leste;Timor oriental|Timor-Leste|Восточный Тимор|تيمور الشرقية|东帝汶
TM|Turkmenistan|Turkménistan|Turkmenistán|Туркмения;Туркменистан|تركمانستان|土库曼斯坦
TN||||||
TO|Tonga|Tonga|Tonga|Тонга|تونغا|汤加
TR||||||
TT|Trinidad and Tobago;Trinidad & Tobago|Trinité-et-Tobago|Trinidad y Tobago|Тринидад и Тобаго|ترينيداد وتوباغو|特立尼达和多巴哥
TV|Tuvalu|Tuvalu|Tuvalu|Тувалу|توفالو|图瓦卢
TZ|||||تانزانيا|
UA|Ukraine|Ukraine|Ucrania|Украина||乌克兰
UG|Uganda|Ouganda|Uganda|Уганда|أوغندا|乌干达
US|U.S.A.;US;U.S.|||||
UY|||||الأوروغواي;أورغواي|乌拉圭
UZ|Uzbekistan|Ouzbékistan|Uzbekistán|Узбекистан|أوزبكستان|乌兹别克斯坦
VA|Holy See (Vatican City State);Vatican City|Saint-Siège (Vatican)||||
VC|Saint Vincent and the Grenadines;St. Vincent & Grenadines|Saint-Vincent-et-les-Grenadines|San Vicente y las Granadinas|Сент-Винсент и Гренадины|سانت فينسنت والغرينادين;سانت فنسنت وجزر غرينادين|圣文森特和格林纳丁斯
VE||||||
VN||||||
VU|Vanuatu|Vanuatu|Vanuatu|Вануату|فانواتو|瓦努阿图
WS|Samoa|Samoa|Samoa|Самоа|ساموا|萨摩亚
YE|Yemen|Yémen|Yemen|||
ZA||||||
ZM|Zambia|Zambie|Zambia|Замбия|زامبيا|赞比亚
ZW|Zimbabwe|Zimbabwe|Zimbabue|Зимбабве|زيمبابوي|津巴布韦
`;
