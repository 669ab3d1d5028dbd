import type { PersonCues } from '../types/persons.ts';

export const persons: PersonCues = {
  posts:
    'başçısı, XİN başçısı, XİN rəhbəri, həmkarı, həmkarının, prezidenti, vitse-prezident, vitse-prezidenti, birinci vitse-prezidenti, sədr, sədri, sədrinin müavini, sədrin müavini, sədr müavini, həmsədri, rəhbər, rəhbəri, rəhbərinin müavini, direktor, direktoru, baş direktoru, icraçı direktoru, direktorunun müavini, direktor müavini, müavini, katib, katibi, baş katib, baş katibi, baş katibinin müavini, dövlət katibi, mətbuat katibi, rəisi, rəisinin müavini, rəis müavini, müdiri, müdirinin müavini, spiker, spikeri, koordinatoru, komissarı, ali komissarı, ali nümayəndəsi, senator, senatoru, qubernatoru, meri, rektor, rektoru, prorektoru, professor, professoru, akademik, ekspert, eksperti, mütəxəssisi, müşavir, müşaviri, köməkçisi, attaşesi, nümayəndə, nümayəndəsi, rəsmi nümayəndəsi, sözçüsü, kansleri, lideri, general, general-mayor, general-leytenant, general-polkovnik, polkovnik, mayor, kapitan, hakimi, kralı, şahzadəsi, şeyx, əmiri, şeyxülislam, patriarxı, jurnalist, politoloq, analitik, iqtisadçı, alim, üzvü, moderatoru, inspektoru, təsisçisi, idarə heyətinin sədri, departament direktoru, departamentinin direktoru, şöbə müdiri, şöbəsinin müdiri, idarə rəisi, idarəsinin rəisi, yazıçı, şair, məşqçisi, vəkil, vəkili, həmkarları',
  statePosts:
    'dövlət başçısı, hökumət başçısı, prezident, dövlətimizin başçısı, ölkə başçısı, nazirinin vəzifəsini icra edən, nazir vəzifəsini icra edən, nazir, naziri, nazirin müavini, nazirinin müavini, nazir müavini, nazirinin birinci müavini, nazirin birinci müavini, baş nazir, baş naziri, baş nazirin müavini, baş nazirinin müavini, deputat, deputatı, millət vəkili, icra başçısı, prokuror, prokuroru, baş prokuror, baş prokuroru, ombudsman, ombudsmanı',
  home: 'AZ',
  envoys:
    'səfir, səfiri, fövqəladə və səlahiyyətli səfiri, xüsusi nümayəndəsi, daimi nümayəndəsi, səlahiyyətli nümayəndəsi, baş konsulu, konsulu, müvəqqəti işlər vəkili, xüsusi elçisi',
  modifiers: 'birinci, keçmiş, sabiq, böyük, yeni, vəzifəsini icra edən, vitse',
  honorifics: 'cənab, xanım, bəy, zati-aliləri, müəllim',
  male: 'Abbas Abdulla Abduləziz Adil Afiq Ağa Ağasəlim Akif Akram Alı Anar Araz Arif Asim Aslan Aydın Aqil Aqşin Azad Azər Babək Bahar Bəxtiyar Camal Cavad Cavanşir Cavid Ceyhun Cəfər Cəlal Cəmil Cahangir Cavidan Daşqın Edqar Eldar Eldəniz Elçin Elman Elmar Elmir Elmidar Elnur Elşad Elşən Eltay Emil Emin Erkin Etibar Eynulla Əbülfəz Əhməd Əkbər Əkrəm Əli Əliağa Əlimərdan Əlisahib Əliyusif Əsəd Əvəz Əziz Faiq Famil Fariz Farid Fərhad Fərid Fəxrəddin Fikrət Firdovsi Firudin Fuad Füzuli Habil Hacı Hafiz Hafis Hasan Heydər Həmid Həsən Hikmət Hüseyn Hüseynqulu İbrahim İdris İlham İlqar İlyas İmran İsa İslam İsmayıl İsmət İsgəndər Kamal Kamaləddin Kamran Kənan Kərəm Kərim Kazım Qalib Qasım Qədir Qənirə Ləvənd Leyla Mahir Mahmud Mais Mamed Maqsud Mazahir Mehdi Mehman Mehriban Məcid Məhəmməd Məmməd Mikayıl Mirzə Muxtar Musa Mübariz Mustafa Murad Müslüm Nadir Nail Namiq Natiq Nazim Nəcəf Nəsimi Nicat Niyazi Nizami Novruz Nurəddin Oqtay Orxan Osman Ömər Özcan Pənah Pərviz Polad Rafael Rafiq Rahib Ramil Ramin Ramiz Rasim Rauf Rəcəb Rəfael Rəhim Rəhman Rəsul Rəşad Rəşid Rövşən Ruslan Rüfət Rüstəm Rza Sabir Sadiq Sahib Sahil Salman Samir Samid Samvel Sarvan Seymur Seyfəddin Səməd Sərdar Sərxan Səbuhi Siyavuş Sultan Süleyman Şahin Şahmar Şakir Şamil Şəfiqə Şirzad Taleh Talıb Tahir Tariyel Teymur Tofiq Toğrul Tural Turan Ülvi Ülvü Vaqif Valeh Vasif Vəfa Vilayət Vüqar Vüsal Xalid Xanlar Xəlil Xosrov Yalçın Yaqub Yaşar Yavər Yusif Zahid Zakir Zaur Zeynal Ziya Ziyad Ziyafət Zöhrab Mevlüt Hakan Rəcəb Sadır Nursultan Kasım-Jomart Qasım-Jomart Şavkat Serdar Vladimir Sergey Aleksandr Dmitri Mixail Nikol Ararat Emmanuel Donald Jens Olaf Cozef Con İraklı Giorgi Levan Murat Nurlan',
  female:
    'Aidə Aynur Aygün Aysel Aytən Aişə Afaq Arzu Aytac Bahar Bəhicə Bəyim Cəmilə Çinarə Dilarə Dilbər Elmira Elnarə Emilya Esmira Əminə Əsmər Əfsanə Fatimə Fəridə Fidan Flora Gözəl Gülarə Gülnar Gülnarə Gülçin Gülər Günay Günel Hicran Hökumə Humay İlahə İradə İnarə Jalə Kamilə Könül Kəmalə Qənirə Lalə Leyla Lamiyə Ləman Lətifə Lumu Mahirə Maral Məhəbbət Məlahət Mehriban Mətanət Mirvari Münəvvər Nailə Natəvan Nəzakət Nərgiz Nərmin Nigar Nisə Nurlana Nuranə Rəna Rəhilə Reyhan Ruhəngiz Sabina Sadaqət Sahibə Sara Sevda Sevil Sevinc Səbinə Səbirə Sədaqət Səidə Səkinə Səmayə Solmaz Sona Sonaxanım Südabə Sürəyya Şəfəq Şəfiqə Şəhla Təranə Tamilla Tərlan Tünzalə Ulduz Ülkər Ülviyyə Vəfa Vüsalə Xatirə Xavər Xalidə Xəyalə Yeganə Zahidə Zemfira Zərifə Zeynəb Zöhrə Züleyxa Ursula Angela Mariya Yelena Salome',
  surnames:
    'ov ova yev yeva ev eva zadə lı li lu lü oğlu qızı bəyli bəyov skaya ski ski in ina soy han xanlı xan bəy dze şvili yan iç viç çuk',
  commonEndings: 'dakı dəki ındakı ındəki lıq lik luq lük ması məsi ları ləri larının lərinin',
  patronymics: 'oviç eviç ovna evna =oğlu =qızı =ogly',
  particles: 'oğlu qızı fon de van əl el ibn bin der',
  speech:
    'deyib, bildirib, qeyd edib, vurğulayıb, söyləyib, əlavə edib, bildirdi, dedi, görüşüb, qəbul edib, iştirak edib, çıxış edib, toxunub, məlumat verib, təbrik edib, təşəkkür edib, təklif edib, xatırladıb, diqqətə çatdırıb, açıqlayıb, yazıb, səfər edib, gəlib, sədrlik edib, danışıb, çıxış edən, vurğulayan, bildirən, deyən, söyləyən, qeyd edən, sədrlik edən, təmsil edib, təmsil edən, başçılıq edib, rəhbərlik edib, məruzə edib, təqdim edib, söz alıb, xəbərdarlıq edib, salamlayıb, vəd edib, təqdimat edib',
  otherNouns:
    'forumu, konqresi, sammiti, konfransı, festivalı, sərgisi, həftəsi, yarmarkası, zirvəsi, küçəsi, prospekti, meydanı, körpüsü, hava limanı, sarayı, oteli, parkı, stadionu, mükafatı, kuboku, ordeni, teatrı, muzeyi, abidəsi, adına',
  notNames:
    'Yaxın Uzaq Orta Latın Ön Bu O Onlar Biz Siz Mən Sən Və Lakin Amma Ancaq Əgər Həmçinin Eyni Dünən Bugün Bu Sabah İndi Burada Orada Onun Onların Bütün Bir İki Üç Dörd Beş Altı Yeddi On Yanvar Fevral Mart Aprel May İyun İyul Avqust Sentyabr Oktyabr Noyabr Dekabr Bazar Çərşənbə Cümə Şənbə Respublika Respublikası Federasiyası Prezident Nazir Nazirlər Nazirliyi Hökumət Parlament Milli Məclis Məclisin Xarici Daxili İşlər Baş Dövlət Beynəlxalq Mərkəzi Qərbi Şərqi Şimali Cənubi Cənub Şimal Qərb Şərq Asiya Avropa Amerika Afrika Dünya Yeni Böyük İclas İclasda İclasa Görüş Görüşdə Görüşə Tədbir Tədbirdə Tədbirə Tərəflər İştirakçılar Nümayəndə Heyəti Heyəti Nümayəndələr Ekspertlər Xatırladaq Foto Video Sarayı Evi Küçəsi Prospekti Rayonu Şəhəri Kəndi Dənizi Gölü Çayı Dağı Məktəbi Universiteti Qanun Konstitusiya İl Günü Azərbaycan Azərbaycanın Rus Türk İslam Çıxış Müzakirələrə İclasın Qonaqlar Gündəliyə Ümummilli Ulu Dağlıq Birgə Bəyanat Bəyannamə Bəyannaməsi Saziş Sazişi Protokol Protokolu Memorandum Memorandumu Kommünike',
  grammar: {
    capitalsAreNames: true,
    order: 'last',
    links: '',
    and: 'və ilə',
    chain: '=energetika =nəqliyyat =iqtisadiyyat ika =fövqəladə =maddə =məsuliyyətdə',
    stop: 'da də dan dən ıb ib ub üb dı di du dü mış miş acaq əcək ır ir',
    stopWords:
      'sonra daha toplantıya toplantıda yığıncağa konfransa foruma zirvəyə sessiyaya seminara məsləhətləşmələrə danışıqlara şəhərində bu gün ki ilə dünən bugün həmçinin lakin isə tarixində zaman haqqında üçün gələn olan iclasa görüşə tədbirə iclası iclasda',
    posting: 'dakı dəki',
    compounds: '',
    sides: 'nümayəndə heyəti, nümayəndə heyətinə, tərəfi, tərəfdən, tərəfindən, adından',
    origins: '',
    caseEndings: 'lə',
    declension: [],
    prepositions: {},
  },
};
