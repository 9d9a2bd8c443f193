/**
 * The words of a source line that are no names, in six languages. `wording` may stand round the name of a State without changing
 * who speaks (forms of State, "contribution by"); `preface` are words for a common
 * paper, which tell who speaks before a colon only ("African proposal: ..."), and elsewhere may begin a title; `mission` is what speaks for a State and takes its adjective ("the Japanese
 * Administration"); `office` is a ministry or regulator, whose name may hold any
 * words and runs to that of its State; `link` ties a body to its State; `behalf` opens
 * the party represented; `and` parts a list; `enterprise` marks a company or a member that is no State; `elsewhere` are
 * territories and observers that are no Member State though a State's name stands in theirs.
 */
export const sourceWords = {
  wording: [
    'contribution;contributions;joint contribution;joint proposal;note;submitted;presented;introduced;prepared;the;by the;co-signed;document',
    'member state;member states;state;states;member;members;country;countries;it',
    'republic;kingdom;federal;federated;federation;democratic;people;peoples;s;islamic;arab;united;socialist;independent;commonwealth;rep',
    'co-operative;cooperative;sultanate;principality;grand duchy;confederation;union;bolivarian;plurinational;hellenic;holy;following',
    'communications;communication;telecommunications',
    'telecommunication;information;technology;technologies;digital;ict;posts;postal;transport;mission;affairs;foreign',
    'contribution conjointe;proposition commune;présentée;présenté;soumise;soumis;par;la;le;les;l',
    'état membre;états membres;état;états;pays;république;royaume;fédérale;démocratique;populaire;islamique;arabe;unie;socialiste',
    'principauté;grand-duché;sultanat;confédération;fédération;des postes;télécommunications;numérique',
    'contribución;contribuciones;contribución conjunta;propuesta conjunta;presentada;presentado;por;los;las;el',
    'administraciones;estado miembro;estados miembros;estado;estados;países;república;reino;democrática;popular',
    'árabe;unida;federal;principado;gran ducado;sultanato;confederación;federación;comunicaciones;telecomunicaciones',
    'вклад;вклады;совместный вклад;общий вклад;представлен;представлено;представленный;связи',
    'государство-член;государства-члены;государство;страна;члены;член;республика;королевство;федеративная;демократическая',
    'народная;исламская;арабская;объединенная;социалистическая;княжество;великое герцогство;султанат;конфедерация;федерация;мсэ',
    'مساهمة;مساهمات;مساهمة مشتركة;مقترح مشترك;مقدمة;مقدم;وثيقة;إدارات;دولة;دول;الدولة العضو;الدول الأعضاء;أعضاء;عضو;جمهورية',
    'الجمهورية;مملكة;المملكة;سلطنة;إمارة;اتحاد;الاتحادية;العربية;الشعبية;الديمقراطية;الإسلامية;الاشتراكية;المتحدة;الاتصالات',
    '文稿;提案;联合文稿;联合提案;提交;提交的;共同;联合;政府;主管部门;代表团;成员国;共和国;王国;联邦;人民;民主;伊斯兰;阿拉伯;社会主义;公国;大公国',
    '苏丹国;常驻代表团',
  ],
  preface: [
    'african;inter american;american;european;asia pacific;arab;nordic;common;proposal;proposals;co-sponsor;co-sponsors;cosponsor;cosponsors',
    'co-sponsored;multi-country;signatories;commune;africaine;interaméricaine;européenne;coauteurs;auteurs;común;africana;interamericana;europea',
    'являющиеся;предложение;предложения;общее;общие;совместное;соавторы;مشتركة;مقترحات;共同提案;联署;联署国',
  ],
  mission: [
    'administration;administrations;government;delegation;side;party;permanent mission;gouvernement;délégation;partie;mission permanente',
    'administración;gobierno;delegación;misión permanente;администрация;администрация связи;правительство;делегация;сторона;إدارة;الإدارة',
    'حكومة;الحكومة;وفد;الوفد',
  ],
  office: [
    'ministry;ministries;department;authority;agency;commission;regulatory;regulator;secretariat of state;directorate;board;bureau',
    'ministère;département;autorité;agence;commission;régulateur;secrétariat d état;direction générale;ministerio;autoridad;agencia;comisión',
    'secretaría;subsecretaría;dirección general;superintendencia;министерство;агентство;комитет;служба;управление;департамент',
    'وزارة;هيئة;الهيئة;سلطة;الجهاز;جهاز;工业和信息化部;部;省;厅;局;署;委员会',
  ],
  link: ['of;from;by;in;of the;from the;de;du;des;d;de la;de los;de las;de l;del;au;от;из;в;при;من;في;عن;من قبل;لدى;的;由;来自'],
  behalf: [
    'on behalf of;on behalf of the;for and on behalf of;in the name of;au nom de;au nom du;au nom des;en nombre de;en nombre del',
    'en representación de;en representación del;от имени;по поручению;باسم;بالنيابة عن;نيابة عن;代表;谨代表',
  ],
  and: ['and;as well as;together with;et;ainsi que;y;e;и;а также;و;وكذلك;和;与;及;以及;同'],
  enterprise: [
    'ltd;limited;inc;incorporated;llc;plc;gmbh;ag;corp;corporation;company;co ltd;operator;operators;telecom;telco;mobile;s a;sarl;sas',
    'sector member;sector members;associate;academia;university;association;foundation;institute;industry;group ltd;holding;networks',
    'membre de secteur;membres de secteur;société;opérateur;université;fondation;entreprise;miembro de sector;miembros de sector;empresa',
    'operador;universidad;asociación;fundación;член сектора;члены секторов;оператор;компания;ооо;оао;пао;зао;ао;университет;ассоциация',
    'عضو القطاع;أعضاء القطاع;شركة;الشركة;مشغل;جامعة;جمعية;部门成员;部门准成员;公司;集团;大学;协会;运营商',
  ],
  elsewhere: [
    'Palestine;State of Palestine;État de Palestine;Estado de Palestina;Palestina;Палестина;Государство Палестина;دولة فلسطين;فلسطين',
    '巴勒斯坦;巴勒斯坦国;Hong Kong;Hong Kong, China;Hongkong;Гонконг;هونغ كونغ;香港;中国香港;Macao;Macau;Macao, China;Макао;ماكاو;澳门;中国澳门',
    'Taiwan;Taiwan, Province of China;Taiwan, China;Taïwan;Тайвань;تايوان;台湾;中国台湾;台湾省;Kosovo;Косово;كوسوفو;科索沃',
    'Northern Ireland;Irlande du Nord;Irlanda del Norte;Северная Ирландия;أيرلندا الشمالية;北爱尔兰;American Samoa;Samoa americana',
    'Samoa américaines;Американское Самоа;ساموا الأمريكية;美属萨摩亚;New Caledonia;Nouvelle-Calédonie;Guyane française;French Guiana',
    'Polynésie française;French Polynesia;Puerto Rico;Porto Rico;Пуэрто-Рико;波多黎各;Western Sahara;Sahara occidental;Palau;Palaos;帕劳',
    'Union européenne;European Union;Unión Europea;Европейский союз;الاتحاد الأوروبي;欧洲联盟;欧盟;African Union;Union africaine;United Nations',
  ],
} as const;

export type WordKind = keyof typeof sourceWords;
